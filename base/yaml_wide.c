/* yaml_wide.c - see yaml_wide.h. */
#include "base/yaml_wide.h"

static const struct wide_mark marks[] = {
    {"：", ":"}, {"，", ","}, {"、", ","}, {"【", "["}, {"】", "]"}, {"［", "["}, {"］", "]"},
    {"｛", "{"}, {"｝", "}"}, {"“", "\""}, {"”", "\""}, {"‘", "'"},  {"’", "'"}};
#define MARKS (sizeof(marks) / sizeof(marks[0]))

static bool begins(const char *text, const char *with)
{
    return strncmp(text, with, strlen(with)) == 0;
}

const struct wide_mark *wide_mark_at(const char *text)
{
    for (size_t i = 0; i < MARKS && (*text & 0x80); i++) /* all of them are beyond ASCII */
        if (begins(text, marks[i].mark))
            return &marks[i];
    return NULL;
}

/* It may be met once as a value and once more where YAML gives up. */
static bool was_said(const struct yaml *y, unsigned line, unsigned column)
{
    for (unsigned i = 0; i < y->faults->kept; i++) {
        const struct fault *f = &y->faults->item[i].en;
        if (f->line == line && f->column == column && strcmp(f->file, y->file) == 0)
            return true;
    }
    return false;
}

#define SAY(en, zh)                                                                               \
    faults_add(y->faults, ERR_MALFORMED, y->file, line, column,                                   \
               "type it half-width; where the text itself shall have it, put the text in quotes", \
               "请用半角输入；文字本身需要时请给文字加引号", "full-width " en " %s, write %s",    \
               "全角" zh " %s，请写半角 %s", mark->mark, mark->ascii)

void wide_fault(struct yaml *y, unsigned line, unsigned column, const struct wide_mark *mark)
{
    if (was_said(y, line, column))
        return;
    switch (mark->ascii[0]) {
    case ':':
        SAY("colon", "冒号");
        break;
    case ',':
        SAY("comma", "逗号");
        break;
    case '"':
    case '\'':
        SAY("quotation mark", "引号");
        break;
    default:
        SAY("bracket", "括号");
    }
}

/* ---- one value ---- */

bool wide_closes(const char *text)
{
    static const char *const ends[] = {"】", "］", "｝"};
    for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
        const char *end = strstr(text, ends[i]);
        if (end && end[strlen(ends[i])])
            return true;
    }
    return false;
}

/* ！ to ～ stand for ! to ~; 0: it is none of them. */
static char half_width(const char *text)
{
    const uint8_t *p = (const uint8_t *)text;
    if (p[0] != 0xEF || (p[1] != 0xBC && p[1] != 0xBD) || !p[2])
        return 0;
    int code = (p[1] & 3) << 6 | (p[2] & 0x3F); /* U+FF00 is 0 */
    return code >= 1 && code <= 0x5E ? (char)(code + 0x20) : 0;
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_ascii(const char *text)
{
    while (*text && (uint8_t)*text < 0x80)
        text++;
    return !*text;
}

const char *wide_meant(struct arena *a, const char *text, bool digits_only)
{
    if (is_ascii(text))
        return NULL;
    char *out = arena_alloc(a, strlen(text) + 1), *end = out;
    bool wide = false, says = false;
    while (*text) {
        const struct wide_mark *mark = wide_mark_at(text);
        char half = mark ? mark->ascii[0] : half_width(text);
        if (!half && (uint8_t)*text >= 0x80)
            return NULL;
        char c = half ? half : *text;
        wide = wide || half;
        says = says || is_letter(c) || (c >= '0' && c <= '9');
        if (digits_only && is_letter(c))
            return NULL;
        *end++ = c;
        text += half ? 3 : 1;
    }
    *end = '\0';
    return wide && says ? out : NULL;
}

/* ---- a file that is not YAML ---- */

struct line {
    const char *text;
    unsigned number, column; /* of what is looked at; 1, 2, 3 ... */
    bool begins;             /* here a key or a value begins */
    bool small;              /* since then small letters, digits and hyphens only */
    bool blank;              /* and a blank */
    char quote;              /* within quotes: which */
};

static bool key_follows(const char *text)
{
    text += strspn(text, " ");
    size_t size = strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-_");
    return size && (text[size] == ':' || begins(text + size, "：") || text[size] == '}');
}

/* Is the mark where YAML would want its own? */
static bool is_meant(const struct line *l, const struct wide_mark *mark)
{
    if (mark->ascii[0] == ':')
        return !l->begins && !l->blank;
    if (mark->ascii[0] == ',')
        return key_follows(l->text + strlen(mark->mark));
    return l->begins && mark->ascii[0] != ']' && mark->ascii[0] != '}';
}

static void step(struct line *l)
{
    const char *p = l->text;
    bool small = strspn(p, "abcdefghijklmnopqrstuvwxyz0123456789-_.") > 0;
    bool opens = *p == '{' || *p == '[' || *p == ',' || (*p == ':' && p[1] == ' ') ||
                 (*p == '-' && p[1] == ' ' && l->begins);
    if (l->quote) {
        l->quote = *p == l->quote ? 0 : l->quote;
    } else if (opens) {
        l->begins = l->small = true;
        l->blank = false;
    } else if (*p == ' ') {
        l->blank = l->blank || !l->begins;
    } else {
        l->quote = l->begins && (*p == '"' || *p == '\'') ? *p : 0;
        l->begins = false;
        l->small = l->small && small;
    }
    l->column++;
    l->text += text_step((const uint8_t *)p, strlen(p));
}

/* The first one of the line; NULL: none. Afterwards l stands at it. */
static const struct wide_mark *first_mark(struct line *l)
{
    while (*l->text && *l->text != '\n' && !(*l->text == '#' && (l->begins || l->blank))) {
        const struct wide_mark *mark = l->quote ? NULL : wide_mark_at(l->text);
        if (mark && is_meant(l, mark))
            return mark;
        step(l);
    }
    return NULL;
}

static bool is_empty(const char *line)
{
    line += strspn(line, " \r");
    return !*line || *line == '\n' || *line == '#';
}

static const char *next_line(const char *line)
{
    line += strcspn(line, "\n");
    return *line ? line + 1 : line;
}

/* The line that is not empty before this one; 0: none. */
static unsigned before(const char *text, unsigned line)
{
    unsigned found = 0;
    for (unsigned n = 1; *text && n < line; n++, text = next_line(text))
        if (!is_empty(text))
            found = n;
    return found;
}

unsigned wide_lines(struct yaml *y, struct bytes text, unsigned given_up)
{
    const char *at = arena_text(&y->arena, text);
    unsigned above = before(at, given_up), found = 0;
    for (unsigned n = 1; *at; n++, at = next_line(at)) {
        struct line l = {.text = at, .number = n, .column = 1, .begins = true, .small = true};
        const struct wide_mark *mark = first_mark(&l);
        if (!mark || (n != given_up && n != above && !(l.small && mark->ascii[0] == ':')))
            continue;
        wide_fault(y, n, l.column, mark);
        found++;
    }
    return found;
}
