/* meant.c - what people most probably meant who wrote a length, a day or a clause as a document
 * does: 三日, 3个工作日, 15至30日, 3月31日前, 第四条. */
#include <stdio.h>

#include "pack/internal.h"

static bool skip_any(const char **text, const char *const *words)
{
    for (; *words; words++)
        if (text_skip(text, *words))
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
    {"minute", {"分钟", "minutes", "minute", "mins", "min", NULL}},
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

static bool skip_inside(const char **text)
{
    static const char *const ends[] = {"以内", "之内", "内", NULL};
    return skip_any(text, ends);
}

/* 3个工作日内, 半年: and nothing behind it. */
static const char *length_meant(struct arena *a, const char *text)
{
    static const char *const half_year[] = {"半年", NULL}, *const half_hour[] = {"半个小时",
                                                                                 "半小时", NULL};
    struct span span;
    const char *one = skip_any(&text, half_year)   ? "month"
                      : skip_any(&text, half_hour) ? "minute"
                                                   : NULL;
    unsigned count = !one ? count_of(&text) : strcmp(one, "month") == 0 ? 6 : 30;
    if (one && !skip_inside(&text) && *text)
        return NULL;
    while (*text == ' ')
        text++;
    for (size_t i = 0; i < sizeof(units) / sizeof(units[0]) && !one; i++)
        for (const char *const *w = units[i].words; *w && !one; w++) {
            const char *rest = text;
            bool there = text_skip(&rest, *w);
            if (there && !skip_inside(&rest) && *rest)
                continue;
            one = there && !*rest ? units[i].one : NULL;
        }
    const char *meant = one ? arena_print(a, "%u %s%s", count, one, count > 1 ? "s" : "") : "";
    return count && span_parse(meant, &span) ? meant : NULL;
}

/* ---- a day of each period ---- */

static const char *const before_words[] = {"以前", "之前", "前", NULL};

static const struct {
    const char *zh, *period;
} periods[] = {{"半年度", "half-year"}, {"半年", "half-year"}, {"半月", "half-month"},
               {"季度", "quarter"},     {"季", "quarter"},     {"年度", "year"},
               {"年", "year"},          {"月份", "month"},     {"月", "month"},
               {"周", "week"}};

static const char *skip_period(const char **text)
{
    for (size_t i = 0; i < sizeof(periods) / sizeof(periods[0]); i++)
        if (text_skip(text, periods[i].zh))
            return periods[i].period;
    return NULL;
}

/* 11月1日前, 03-31, 3月底; NULL: none of them. */
static const char *month_day(struct arena *a, const char *text)
{
    static const char *const months[] = {"月", "-", "/", NULL}, *const days[] = {"日", "号", NULL},
                             *const last[] = {"底", "末", NULL};
    unsigned month, day;
    text += strspn(text, "0");
    if ((month = clause_number(&text)) == 0 || month > 12 || !skip_any(&text, months))
        return NULL;
    text += strspn(text, "0");
    day = skip_any(&text, last) ? month_days(2024, month) : clause_number(&text);
    skip_any(&text, days);
    skip_any(&text, before_words);
    bool is_day = day && day <= month_days(2024, month) && !*text;
    return is_day ? arena_print(a, "%02u-%02u", month, day) : NULL;
}

/* 5日前 */
static const char *day_meant(struct arena *a, const char *text, const char *of)
{
    static const char *const days[] = {"日", "号", NULL};
    unsigned day = clause_number(&text);
    if (!day || day > 31 || !skip_any(&text, days))
        return NULL;
    skip_any(&text, before_words);
    return *text ? NULL : arena_print(a, "day %u of %smonth", day, of);
}

/* 末前10日内, 结束后5个工作日内 */
static const char *beside_meant(struct arena *a, const char *text, const char *of,
                                const char *period)
{
    static const char *const ends[] = {"结束", "终了", "届满", "末", "底", "终", NULL},
                             *const after[] = {"之后", "以后", "后", NULL};
    const char *end = arena_print(a, "end of %s%s", of, period);
    if (!skip_any(&text, ends))
        return NULL;
    bool before = skip_any(&text, before_words), behind = !before && skip_any(&text, after);
    if (!*text)
        return behind ? NULL : end;
    const char *length = before || behind ? length_meant(a, text) : NULL;
    return length ? arena_print(a, "%s %s %s", length, before ? "before" : "after", end) : NULL;
}

/* 每年3月31日前, 次月5日前, 每季度末前10日内, 年度终了后3个月内 */
static const char *of_period_meant(struct arena *a, const char *text)
{
    static const char *const begins[] = {"by ", "before ", "until ", "于", "至", "到", NULL},
                             *const this[] = {"每", "当", "本", "该", NULL},
                             *const next[] = {"次", "翌", "下一", "下个", "下", NULL};
    skip_any(&text, begins);
    skip_any(&text, this);
    const char *of = skip_any(&text, next) ? "next " : "";
    const char *day = month_day(a, text), *period = day ? "year" : skip_period(&text);
    if (!period)
        return NULL;
    if (strcmp(period, "year") == 0 && !day)
        day = month_day(a, text);
    if (day)
        return arena_print(a, "%s of %syear", day, of);
    const char *meant = strcmp(period, "month") == 0 ? day_meant(a, text, of) : NULL;
    return meant ? meant : beside_meant(a, text, of, period);
}

/* The 10 days before the end of the following quarter. */
static const char *english_meant(struct arena *a, const char *text)
{
    static const char *const none[] = {"the ", "each ", "every ", NULL};
    char *plain = arena_print(a, "%s%s", text, text), *end = plain;
    while (*text) {
        if (skip_any(&text, none))
            continue;
        if (text_skip(&text, "following "))
            end += snprintf(end, sizeof("next "), "next ");
        else
            *end++ = *text++;
    }
    *end = '\0';
    return plain;
}

const char *regime_span_meant(struct arena *a, const char *text)
{
    struct span span;
    const char *length = length_meant(a, text), *english = english_meant(a, text);
    if (length)
        return length;
    const char *meant = span_parse(english, &span) ? english : of_period_meant(a, text);
    return meant && span_parse(meant, &span) ? meant : NULL;
}

/* ---- days ---- */

/* 3, 03, 三; false: none, or above most. */
static bool skip_number(const char **text, unsigned most)
{
    *text += strspn(*text, "0");
    unsigned n = clause_number(text);
    return n && n <= most;
}

bool regime_is_day(const char *text)
{
    static const char *const begins[] = {"by ",  "before ", "until ", "每年", "次年",
                                         "当年", "于",      "至",     "到",   NULL};
    static const char *const ends[] = {"以前", "之前", "前", "止", NULL};
    static const char *const years[] = {"年", "-", "/", ".", NULL},
                             *const months[] = {"月", "-", "/", NULL},
                             *const days[] = {"日", "号", NULL};
    skip_any(&text, begins);
    const char *at = text;
    if (strspn(text, "0123456789") == 4 && skip_number(&at, 9999) && skip_any(&at, years))
        text = at;
    if (!skip_number(&text, 12) || !skip_any(&text, months) || !skip_number(&text, 31))
        return false;
    skip_any(&text, days);
    skip_any(&text, ends);
    return !*text;
}

/* ---- what is no length ---- */

/* 15-30 days: where the second number begins; NULL: it is not written so. */
static const char *second_of(const char *text)
{
    static const char *const to[] = {"-", "–", "—", "~", "～", "－", "至", "到", "to ", NULL};
    if (!clause_number(&text))
        return NULL;
    text += strspn(text, " ");
    if (!skip_any(&text, to))
        return NULL;
    return text + strspn(text, " ");
}

/* 15 of 15-30 days, with the unit of the longer one. */
static const char *first_as(struct arena *a, const char *text, const char *longest)
{
    return arena_print(a, "%u%s", clause_number(&text), strchr(longest, ' '));
}

static void two_lengths(struct regime *r, struct faults *faults, struct place at, const char *text,
                        const char *longest)
{
    const char *first = first_as(&r->arena, text, longest);
    place_fault(faults, at,
                arena_print(&r->arena,
                            "write one: `%s`; if nothing may be done sooner, also `least: %s`",
                            longest, first),
                arena_print(&r->arena, "请只写一个：`%s`；如不得早于前者，另写 `least: %s`",
                            longest, first),
                "`%s` is not a length of time: it names two", "`%s` 不是时限：写了两个时长", text);
}

void regime_span_fault(struct regime *r, struct faults *faults, struct place at, const char *text)
{
    const char *meant = regime_span_meant(&r->arena, text), *second = second_of(text);
    const char *longest = second ? length_meant(&r->arena, second) : NULL;
    if (meant && meant[2] == '-' && strstr(meant, " of year"))
        place_fault(faults, at,
                    "the year is that of the event; `next 11-01` is the first such day behind it, "
                    "`01-31 of next year` one of the year after",
                    "指事件当年；`next 11-01` 指其后第一个该日，`01-31 of next year` 指次年",
                    "`%s` is not a length of time; did you mean `%s`?",
                    "`%s` 不是时限，是不是 `%s`？", text, meant);
    else if (meant)
        place_fault(faults, at, "write it so", "请照此写",
                    "`%s` is not a length of time; did you mean `%s`?",
                    "`%s` 不是时限，是不是 `%s`？", text, meant);
    else if (longest)
        two_lengths(r, faults, at, text, longest);
    else if (regime_is_day(text))
        place_fault(faults, at,
                    "let `until` name a field with `is: date`; a day of each year is `11-01 of "
                    "year`, `01-31 of next year` or `next 11-01`",
                    "请设 `is: date` 的字段并用 `until` 写其名；每年的日期写 `11-01 of year`、"
                    "`01-31 of next year` 或 `next 11-01`",
                    "`%s` is a day and not a length of time", "`%s` 是日期，不是时限", text);
    else
        place_fault(faults, at,
                    "write a number and a unit: 48 hours, 10 workdays, 30 days, 2 weeks, 6 months, "
                    "1 year; or end of month, day 5 of next month, 11-01 of year, "
                    "10 days after end of quarter, next tuesday",
                    "请写数字和单位：48 hours、10 workdays、30 days、2 weeks、6 months、1 year；或 "
                    "end of month、day 5 of next month、11-01 of year、10 days after end of "
                    "quarter、next tuesday",
                    "`%s` is not a length of time", "`%s` 不是时限", text);
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
