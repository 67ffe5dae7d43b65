/* meant.c - what people most probably meant who wrote a length or a clause as a document
 * does: 三日, 3个工作日, 第四条. */
#include "pack/internal.h"

static bool skip(const char **text, const char *word)
{
    size_t size = strlen(word);
    bool there = strncmp(*text, word, size) == 0;
    *text += there ? size : 0;
    return there;
}

static bool skip_any(const char **text, const char *const *words)
{
    for (; *words; words++)
        if (skip(text, *words))
            return true;
    return false;
}

/* ---- lengths ---- */

/* The longer ones first: 个月 before 月, days before day. */
static const struct unit {
    const char *one;
    const char *words[12];
} units[] = {
    {"workday",
     {"工作日", "个工作日", "workdays", "workday", "working days", "working day", "work days",
      "work day", "business days", "business day", "weekdays", NULL}},
    {"hour", {"小时", "个小时", "hours", "hour", "h", NULL}},
    {"day", {"日历日", "自然日", "个自然日", "日", "天", "days", "day", "d", NULL}},
    {"week", {"周", "星期", "个星期", "weeks", "week", NULL}},
    {"month", {"个月", "月", "months", "month", NULL}},
    {"year", {"年", "周年", "years", "year", NULL}},
};

/* 3, 三, 十五; 0: no number. */
static unsigned count_of(const char **text)
{
    static const char *const two[] = {"两", NULL};
    return skip_any(text, two) ? 2 : clause_number(text);
}

const char *regime_span_meant(struct arena *a, const char *text)
{
    static const char *const ends[] = {"以内", "之内", "内", NULL}, *const half[] = {"半年", NULL};
    struct span span;
    unsigned count = skip_any(&text, half) ? 6 : count_of(&text);
    const char *one = count == 6 && !*text ? "month" : NULL;
    while (*text == ' ')
        text++;
    for (size_t i = 0; i < sizeof(units) / sizeof(units[0]) && !one; i++)
        for (const char *const *w = units[i].words; *w && !one; w++) {
            const char *rest = text;
            bool there = skip(&rest, *w);
            if (there && !skip_any(&rest, ends) && *rest)
                continue;
            one = there && !*rest ? units[i].one : NULL;
        }
    const char *meant = one ? arena_print(a, "%u %s%s", count, one, count > 1 ? "s" : "") : "";
    return count && span_parse(meant, &span) ? meant : NULL;
}

/* ---- clauses ---- */

/* （三）, 第三项, 第三款; 0: none of them. */
static unsigned part_of(const char **text)
{
    static const char *const ends[] = {"项", "款", "）", ")", NULL};
    const char *at = *text;
    unsigned n = clause_number(&at);
    if (!n || !skip_any(&at, ends))
        return 0;
    static const char *const more[] = {"项", "款", NULL};
    skip_any(&at, more);
    *text = at;
    return n;
}

const char *regime_clause_meant(struct arena *a, const char *text)
{
    static const char *const ends[] = {"条", NULL};
    unsigned n = clause_number(&text);
    if (!n || !skip_any(&text, ends))
        return NULL;
    const char *meant = arena_print(a, "%u", n);
    for (unsigned part; *text && (part = part_of(&text)) != 0;)
        meant = arena_print(a, "%s(%u)", meant, part);
    return *text ? NULL : meant;
}
