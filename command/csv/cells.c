/* cells.c - see cells.h. */
#include "command/csv/cells.h"

#include <stdlib.h>
#include <string.h>

/* ---- several things ---- */

static const char *const line_ends[] = {"\r", "\n", NULL};
static const char *const strong[] = {"；", ";", "|", "｜", NULL};
static const char *const weak[] = {"、", NULL};

/* The bytes of the first of these that stands here; 0: none does. */
static size_t starts(const char *p, const char *const *marks)
{
    for (; *marks; marks++)
        if (strncmp(p, *marks, strlen(*marks)) == 0)
            return strlen(*marks);
    return 0;
}

static int bracket(const char *p)
{
    static const char *const opening[] = {"(", "（", "“", "《", NULL};
    static const char *const closing[] = {")", "）", "”", "》", NULL};
    return starts(p, opening) ? 1 : starts(p, closing) ? -1 : 0;
}

/* A bracket that is never closed is no bracket. */
static bool brackets_match(const char *p)
{
    int depth = 0;
    for (; *p && depth >= 0; p++)
        depth += bracket(p);
    return depth == 0;
}

/* Behind the next separator, or at the end; *size: of what stands before it. */
static const char *next_part(const char *p, const char *const *marks, bool brackets, size_t *size)
{
    const char *begin = p;
    int depth = 0;
    for (; *p; p++) {
        size_t mark = depth == 0 ? starts(p, marks) : 0;
        *size = (size_t)(p - begin);
        if (mark)
            return p + mark;
        depth += brackets ? bracket(p) : 0;
    }
    *size = (size_t)(p - begin);
    return p;
}

static bool divides(const char *text, const char *const *marks, bool brackets)
{
    size_t size;
    next_part(text, marks, brackets, &size);
    return text[size] != '\0';
}

/* NULL: nothing divides it. */
static const char *const *separator_of(const char *text, bool brackets)
{
    static const char *const *const kinds[] = {line_ends, strong, weak};
    for (unsigned i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
        if (divides(text, kinds[i], brackets && kinds[i] != line_ends))
            return kinds[i];
    return NULL;
}

/* ① to ⑳ before a thing number it. */
static size_t numbering(const char *p)
{
    const uint8_t *b = (const uint8_t *)p;
    return b[0] == 0xe2 && b[1] == 0x91 && b[2] >= 0xa0 && b[2] <= 0xb3 ? 3 : 0;
}

static void add(struct cell_list *l, const char *p, size_t size, struct arena *a)
{
    while (size && strchr(" \t", *p))
        p++, size--;
    while (size && strchr(" \t", p[size - 1]))
        size--;
    size_t number = size ? numbering(p) : 0;
    if (size == number)
        return;
    if (l->count == CELL_LIST_MAX)
        l->over = true;
    else
        l->item[l->count++] = arena_text(a, (struct bytes){p + number, size - number});
}

struct cell_list cell_list(const char *text, struct arena *a)
{
    static const char *const none[] = {NULL};
    struct cell_list l = {0};
    bool brackets = brackets_match(text);
    const char *const *marks = separator_of(text, brackets);
    brackets = brackets && marks != line_ends;
    for (size_t size; *text;) {
        const char *next = next_part(text, marks ? marks : none, brackets, &size);
        add(&l, text, size, a);
        text = next;
    }
    return l;
}

const char *cell_join(char *const *item, size_t count, struct arena *a)
{
    bool has_strong = false, has_weak = false;
    const char *text = "";
    for (size_t i = 0; i < count; i++) {
        has_strong = has_strong || divides(item[i], strong, false) || !brackets_match(item[i]);
        has_weak = has_weak || divides(item[i], weak, false);
    }
    const char *mark = has_strong ? "\n" : "；";
    for (size_t i = 0; i < count; i++)
        text = arena_print(a, "%s%s%s", text, i ? mark : "", item[i]);
    /* one thing that would fall apart */
    return count == 1 && (has_strong || has_weak) ? arena_print(a, "%s%s", text, mark) : text;
}

/* ---- the end of a period ---- */

struct reading {
    const char *p;
};

static bool took(struct reading *r, const char *word)
{
    size_t n = strlen(word);
    if (strncmp(r->p, word, n) != 0)
        return false;
    r->p += n;
    return true;
}

static bool took_one(struct reading *r, const char *const *words)
{
    size_t n = starts(r->p, words);
    r->p += n;
    return n > 0;
}

/* 1 to max digits; 0: none, or more. */
static int number(struct reading *r, size_t max)
{
    size_t n = strspn(r->p, "0123456789");
    if (n == 0 || n > max)
        return 0;
    int value = (int)strtol(r->p, NULL, 10);
    r->p += n;
    return value;
}

/* 底 末 底前 前 以前 内: the same day, since the period's last day is what is meant. */
static void took_end(struct reading *r)
{
    static const char *const ends[] = {"年底", "底", "末", "份", "度", "内", NULL};
    static const char *const before[] = {"之前", "以前", "前", NULL};
    while (took_one(r, ends))
        ;
    (void)took_one(r, before);
    (void)took(r, "完成");
}

/* A part of the year: the month it ends with; 0: none stands here. */
static unsigned part_of_year(struct reading *r)
{
    static const struct {
        const char *word;
        unsigned month;
    } parts[] = {{"上半年", 6},   {"下半年", 12},   {"第一季度", 3}, {"第二季度", 6},
                 {"第三季度", 9}, {"第四季度", 12}, {"一季度", 3},   {"二季度", 6},
                 {"三季度", 9},   {"四季度", 12},   {"1季度", 3},    {"2季度", 6},
                 {"3季度", 9},    {"4季度", 12},    {"全年", 12},    {"年底", 12},
                 {"年末", 12},    {"年内", 12},     {"年度", 12}};
    for (unsigned i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
        if (took(r, parts[i].word))
            return parts[i].month;
    return 0;
}

/* 2026年 2026- 2026/ 2026. or 2026 alone; 0: the text begins otherwise. */
static int written_year(struct reading *r)
{
    static const char *const behind[] = {"年", "-", "/", ".", NULL};
    struct reading from = *r;
    int year = strspn(r->p, "0123456789") == 4 ? number(r, 4) : 0;
    if (year < 1900) {
        *r = from;
        return 0;
    }
    (void)took_one(r, behind);
    return year;
}

/* The rest, behind the year. False: it is no month and no day. */
static bool month_and_day(struct reading *r, struct date *d)
{
    static const char *const behind_month[] = {"月", "-", "/", ".", NULL};
    d->month = part_of_year(r);
    if (d->month || *r->p == '\0' || strchr("0123456789", *r->p) == NULL) {
        d->month = d->month ? d->month : 12;
        return true;
    }
    d->month = (unsigned)number(r, 2);
    (void)took_one(r, behind_month);
    if (d->month < 1 || d->month > 12)
        return false;
    if (!strchr("0123456789", *r->p) || *r->p == '\0')
        return true;
    d->day = (unsigned)number(r, 2);
    (void)(took(r, "日") || took(r, "号"));
    return d->day >= 1 && d->day <= month_days(d->year, d->month);
}

int32_t cell_day(const char *text, int year, bool *yearless)
{
    struct reading r = {text};
    struct date d = {.year = written_year(&r)};
    bool written = d.year != 0;
    *yearless = false;
    d.year = written ? d.year : year ? year : 2000; /* a leap year, to see whether it is a day */
    const char *begin = r.p;
    if (!month_and_day(&r, &d) || (!written && r.p == begin))
        return DAY_NONE;
    took_end(&r);
    if (*r.p)
        return DAY_NONE;
    *yearless = !written && year == 0;
    if (*yearless)
        return DAY_NONE;
    d.day = d.day ? d.day : month_days(d.year, d.month);
    return d.day <= month_days(d.year, d.month) ? day_of(d) : DAY_NONE;
}

/* ---- what a spreadsheet would compute ---- */

bool cell_computes(const char *text)
{
    static const char *const starting[] = {"=",  "+",  "-",  "@",  "\t", "\r",
                                           "＝", "＋", "－", "＠", NULL};
    text += strspn(text, "'");
    return starts(text, starting) > 0;
}

const char *cell_bare(const char *text)
{
    return *text == '\'' && cell_computes(text) ? text + 1 : text;
}
