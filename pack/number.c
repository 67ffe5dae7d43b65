/* number.c - see number.h. */
#include "pack/number.h"

enum part { PART_NONE, PART_YEAR, PART_DATE, PART_LETTER, PART_CASE, PART_SEQ, PART_FIELD };

/* {round}: letters of a field's name, which hold no colon. */
static enum part field_at(const char *p, size_t *size)
{
    size_t name = strcspn(p + 1, "{}: \t");
    *size = name + 2;
    return name && p[name + 1] == '}' ? PART_FIELD : PART_NONE;
}

/* The {part} at p: which it is, how many letters it takes, and the width of {seq:4}. */
static enum part part_at(const char *p, size_t *size, unsigned *width)
{
    static const char *const words[] = {"{year}", "{date}", "{letter}", "{case}", "{seq}"};
    *width = 1;
    for (unsigned i = 0; i < 5; i++) {
        *size = strlen(words[i]);
        if (strncmp(p, words[i], *size) == 0)
            return (enum part)(i + 1);
    }
    if (strncmp(p, "{seq:", 5) != 0)
        return field_at(p, size);
    *size = strlen("{seq:4}");
    if (p[5] < '1' || p[5] > '9' || p[6] != '}')
        return PART_NONE;
    *width = (unsigned)(p[5] - '0');
    return PART_SEQ;
}

const char *number_field(struct arena *a, const char *pattern, const char **name)
{
    unsigned width;
    for (size_t size; *(pattern += strcspn(pattern, "{")); pattern += size)
        if (part_at(pattern, &size, &width) == PART_FIELD) {
            *name = arena_print(a, "%.*s", (int)size - 2, pattern + 1);
            return pattern + size;
        }
    return NULL;
}

bool number_has_letter(const char *pattern)
{
    return strstr(pattern, "{letter}");
}

/* A blank of Chinese type, and one that does not break, look like nothing too. */
bool number_part_good(const char *value)
{
    static const char *const blanks[] = {"\u3000", "\u00a0"};
    for (unsigned i = 0; i < 2; i++)
        if (strstr(value, blanks[i]))
            return false;
    for (const char *p = value; *p; p++)
        if ((uint8_t)*p <= ' ' || *p == '/' || *p == 0x7f)
            return false;
    return value[0];
}

bool number_pattern_good(const char *pattern)
{
    unsigned seqs = 0, width;
    size_t size_all = strlen(pattern);
    for (size_t size; *pattern; pattern += size) {
        size = 1;
        if (*pattern == '}')
            return false;
        if (*pattern != '{')
            continue;
        enum part part = part_at(pattern, &size, &width);
        if (part == PART_NONE)
            return false;
        seqs += part == PART_SEQ;
    }
    return seqs == 1 && size_all <= NUMBER_PATTERN_MAX;
}

static char *field_print(struct arena *a, const char *at, size_t size, const struct number_parts *p)
{
    assert(p->field); /* regime_check() says where a pattern may name fields */
    return arena_print(a, "%s", p->field(p->of, arena_print(a, "%.*s", (int)size - 2, at + 1)));
}

static char *part_print(struct arena *a, enum part part, unsigned width,
                        const struct number_parts *p)
{
    struct date d = day_date(p->day);
    switch (part) {
    case PART_YEAR:
        return arena_print(a, "%04d", d.year);
    case PART_DATE:
        return arena_print(a, "%04d%02u%02u", d.year, d.month, d.day);
    case PART_LETTER:
        return arena_print(a, "%s", p->letter);
    case PART_CASE:
        return arena_print(a, "%s", p->case_id);
    case PART_SEQ:
        return arena_print(a, "%0*llu", (int)width, (unsigned long long)p->seq);
    case PART_NONE:
    case PART_FIELD:
        break;
    }
    assert(part == PART_SEQ); /* regime_init() took the pattern */
    return NULL;
}

char *number_print(struct arena *a, const char *pattern, const struct number_parts *p)
{
    char *out = arena_print(a, "%s", "");
    while (*pattern) {
        size_t plain = strcspn(pattern, "{"), size = 0;
        unsigned width;
        out = arena_print(a, "%s%.*s", out, (int)plain, pattern);
        pattern += plain;
        if (!*pattern)
            break;
        enum part part = part_at(pattern, &size, &width);
        const char *text =
            part == PART_FIELD ? field_print(a, pattern, size, p) : part_print(a, part, width, p);
        out = arena_print(a, "%s%s", out, text);
        pattern += size;
    }
    return out;
}
