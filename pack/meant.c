/* meant.c - what people most probably meant who wrote a length, a day or a clause as a document
 * does: 三日, 3个工作日, 15至30日, 3月31日前, 第四条. */
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

/* 30 minutes, 30分钟, 半小时. */
static bool is_minutes(const char *text)
{
    static const char *const half[] = {"半小时", "半个小时", NULL},
                             *const words[] = {"minutes", "minute", "mins", "min",
                                               "分钟",    "分",     "刻钟", NULL},
                             *const ends[] = {"以内", "之内", "内", NULL};
    bool minutes = skip_any(&text, half);
    if (!minutes && clause_number(&text)) {
        text += strspn(text, " ");
        minutes = skip_any(&text, words);
    }
    skip_any(&text, ends);
    return minutes && !*text;
}

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
    const char *longest = second ? regime_span_meant(&r->arena, second) : NULL;
    if (meant)
        place_fault(faults, at, "write it so", "请照此写",
                    "`%s` is not a length of time; did you mean `%s`?",
                    "`%s` 不是时限，是不是 `%s`？", text, meant);
    else if (is_minutes(text))
        place_fault(faults, at,
                    "the hour is the shortest that is counted: 1 hour, 24 hours; what is shorter "
                    "a field of the form can only state",
                    "最短按小时计：1 hour、24 hours；更短的只能由表单字段载明",
                    "`%s` is not a length of time: minutes are not counted",
                    "`%s` 不是时限：不能按分钟计", text);
    else if (longest)
        two_lengths(r, faults, at, text, longest);
    else if (regime_is_day(text))
        place_fault(faults, at,
                    "let `until` name a field with `is: date`; a day of each year is a duty "
                    "(`every: year`) whose deadline counts from 1 January, as `10 months`",
                    "请设 `is: date` 的字段并用 `until` 写其名；每年的日期用 `duties`（`every: "
                    "year`），时限自1月1日起算，如 `10 months`",
                    "`%s` is a day and not a length of time", "`%s` 是日期，不是时限", text);
    else
        place_fault(faults, at,
                    "write a number and a unit: 48 hours, 10 workdays, 30 days, 2 weeks, 6 months, "
                    "1 year; or end of month, next tuesday",
                    "请写数字和单位：48 hours、10 workdays、30 days、2 weeks、6 months、1 year；或 "
                    "end of month、next tuesday",
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
