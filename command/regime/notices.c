/* notices.c - see notices.h. Nothing is corrected: which day counts is for whoever publishes. */
#include "command/regime/notices.h"

#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "base/text.h"
#include "command/call/output.h"
#include "command/csv/rowtable.h"
#include "command/office/office.h"

/* ---- the table ---- */

enum { ID, NAME, START, END, CLAIMED, UNIT };

/* Left out is what such a table may have computed itself. */
static const struct column_name column_names[] = {
    {"id", ID},
    {"编号", ID},
    {"notice", NAME},
    {"公示事项", NAME},
    {"start", START},
    {"公示开始", START},
    {"end", END},
    {"公示结束", END},
    {"claimed_n", CLAIMED},
    {"公示天数", CLAIMED},
    {"claimed_unit", UNIT},
    {"天数单位", UNIT},
    {"calendar_days_incl_both", TABLE_LEFT_OUT},
    {"workdays_incl_first_day", TABLE_LEFT_OUT},
    {"workdays_excl_first_day", TABLE_LEFT_OUT},
    {"verdict", TABLE_LEFT_OUT},
    {"备注", TABLE_LEFT_OUT},
    {0},
};

static int32_t day_cell(struct rowtable *t, const struct csv_row *row, int field)
{
    const char *text = rowtable_needed(t, row, field);
    int32_t day = text ? day_parse(text) : DAY_NONE;
    if (text && day == DAY_NONE)
        rowtable_fault(t, row, field, "write a date as 2026-02-09", "日期请写作 2026-02-09");
    return day;
}

static bool is_one_of(const char *text, const char *const *words)
{
    while (*words && strcmp(*words, text) != 0)
        words++;
    return *words;
}

static void take_unit(struct rowtable *t, const struct csv_row *row, struct notice *n)
{
    static const char *const working[] = {"工作日", "个工作日", "workday", "workdays", NULL};
    static const char *const civil[] = {"天", "日", "自然日", "个自然日", "day", "days", NULL};
    const char *unit = rowtable_needed(t, row, UNIT);
    n->workdays = unit && is_one_of(unit, working);
    if (unit && !n->workdays && !is_one_of(unit, civil))
        rowtable_fault(t, row, UNIT, "write 工作日 or 天", "请写“工作日”或“天”");
}

static void take_claim(struct rowtable *t, const struct csv_row *row, struct notice *n)
{
    const char *text = rowtable_cell(t, row, CLAIMED);
    uint64_t claimed = 0;
    if (!text) {
        if (rowtable_cell(t, row, UNIT))
            rowtable_fault(t, row, CLAIMED, "say how many, or leave the unit out",
                           "请写明天数，或去掉单位");
        return;
    }
    if (!number_parse(text, &claimed) || claimed == 0 || claimed > SPAN_MAX)
        rowtable_fault(t, row, CLAIMED, "write 1 to 3660", "请写 1 至 3660");
    n->claimed = (unsigned)claimed;
    take_unit(t, row, n);
}

static void take_row(struct notices *out, struct rowtable *t, const struct csv_row *row)
{
    struct notice *n = &out->item[out->count++];
    *n = (struct notice){.row = row->number,
                         .id = or_empty(rowtable_cell(t, row, ID)),
                         .name = or_empty(rowtable_cell(t, row, NAME)),
                         .start = day_cell(t, row, START),
                         .end = day_cell(t, row, END)};
    take_claim(t, row, n);
    if (n->start == DAY_NONE || n->end == DAY_NONE)
        return;
    if (n->end < n->start)
        rowtable_fault(t, row, END, "it is before the first day", "早于首日");
    else if (n->end - n->start >= (int32_t)SPAN_MAX)
        rowtable_fault(t, row, END, "more than 3660 days", "超过 3660 天");
}

bool notices_read(struct notices *out, struct call *c, const char *path, struct faults *faults)
{
    struct rowtable t;
    *out = (struct notices){0};
    bool opened = rowtable_open(&t, c, path, column_names,
                                (struct column_words){NULL, TABLE_COMPLAINTS}, &out->arena, faults);
    if (opened) {
        out->item = mem_alloc((t.csv.count + 1) * sizeof(*out->item));
        rowtable_need(&t, START, NULL, NULL);
        rowtable_need(&t, END, NULL, NULL);
        bool good = faults->count == 0;
        for (unsigned i = 1; i < t.csv.count && good; i++)
            take_row(out, &t, &t.csv.row[i]);
    }
    out->gb18030 = t.csv.gb18030;
    rowtable_close(&t);
    return opened && faults->count == 0;
}

void notices_clear(struct notices *n)
{
    free(n->item);
    arena_free(&n->arena);
    *n = (struct notices){0};
}

/* ---- counted ---- */

void notice_count(struct notice *n, const struct calendar *c)
{
    n->days = (unsigned)(n->end - n->start + 1);
    n->workdays_first = calendar_workdays(c, n->start, n->end);
    n->workdays_next = calendar_workdays(c, n->start + 1, n->end);
    for (int32_t d = n->start; d <= n->end && !n->provisional; d++)
        n->provisional = !calendar_knows(c, d);
    unsigned first = n->workdays ? n->workdays_first : n->days;
    unsigned next = n->workdays ? n->workdays_next : n->days - 1;
    if (n->claimed == 0)
        n->verdict = NOTICE_NO_CLAIM;
    else if (n->claimed == first)
        n->verdict = first == next ? NOTICE_EITHER : NOTICE_FIRST;
    else
        n->verdict = n->claimed == next ? NOTICE_NEXT : NOTICE_WRONG;
}

int32_t notice_end(const struct notice *n, const struct calendar *c, bool first_day_counts)
{
    struct span s = {.unit = n->workdays ? SPAN_WORKDAY : SPAN_DAY,
                     .count = n->claimed,
                     .first_day_counts = first_day_counts};
    return calendar_count(c, n->start, &s).day;
}

const char *notice_holidays(const struct notice *n, const struct calendar *c, struct arena *a)
{
    const char *all = "", *festival = "";
    unsigned days = 0;
    for (int32_t d = n->start; d <= n->end + 1; d++) {
        const char *now = d <= n->end && !calendar_workday(c, d) ? calendar_festival(c, d) : NULL;
        if (days && (!now || strcmp(now, festival) != 0)) {
            all = arena_print(a, tr("%s%s%s %s", "%s%s%s %s 天"), all, all[0] ? tr(", ", "、") : "",
                              festival_name(festival, lang_get()), PLURAL(days, "day", "days"));
            days = 0;
        }
        festival = now ? now : "";
        days += now != NULL;
    }
    return all;
}

/* ---- said ---- */

static const char *verdict_key(enum notice_verdict v)
{
    static const char *const keys[NOTICE_VERDICTS] = {
        "no-claim", "first-day-counts", "first-day-does-not-count", "either", "mismatch"};
    return keys[v];
}

static const char *verdict_words(enum notice_verdict v)
{
    static const char *const en[NOTICE_VERDICTS] = {"claims nothing", "the first day counts",
                                                    "the first day does not count",
                                                    "right either way", "MISMATCH"};
    static const char *const zh[NOTICE_VERDICTS] = {"未写明天数", "首日计入", "首日不计入",
                                                    "两种算法均相符", "不相符"};
    return tr(en[v], zh[v]);
}

static const char *cause_of(const struct notice *n, const struct calendar *c, struct arena *a)
{
    unsigned first = n->workdays ? n->workdays_first : n->days;
    unsigned next = n->workdays ? n->workdays_next : n->days - 1;
    const char *unit = n->workdays
                           ? tr(n->claimed == 1 ? "working day" : "working days", "个工作日")
                           : tr(n->claimed == 1 ? "day" : "days", "天");
    const char *off = n->workdays ? notice_holidays(n, c, a) : "";
    const char *cause =
        arena_print(a,
                    tr("it claims %u %s and ran %u with its first day, %u without it",
                       "写明 %u %s，实为 %u（首日计入）或 %u（首日不计入）"),
                    n->claimed, unit, first, next);
    return off[0] ? arena_print(a, tr("%s; days off in it: %s", "%s；其间放假：%s"), cause, off)
                  : cause;
}

static const char *remedy_of(const struct notice *n, const struct calendar *c, struct arena *a)
{
    char first[DAY_TEXT_SIZE], next[DAY_TEXT_SIZE];
    return arena_print(a,
                       tr("end it on %s if the first day counts, on %s if it does not",
                          "首日计入的应至 %s，首日不计入的应至 %s"),
                       day_text(notice_end(n, c, true), first),
                       day_text(notice_end(n, c, false), next));
}

static void list_row(struct listing *l, const struct notice *n, const struct calendar *c,
                     bool programs)
{
    char day[DAY_TEXT_SIZE];
    listing_row(l);
    listing_set(l, 0, "%s", n->id[0] ? n->id : arena_print(&l->arena, "%u", n->row));
    listing_set(l, 1, "%s", day_text(n->start, day));
    listing_set(l, 2, "%s", day_text(n->end, day));
    if (n->claimed)
        listing_set(l, 3, "%u", n->claimed);
    if (n->claimed)
        listing_set(l, 4, "%s",
                    programs      ? n->workdays ? "workdays" : "days"
                    : n->workdays ? tr("working days", "工作日")
                                  : tr("days", "天"));
    listing_set(l, 5, "%u", n->days);
    listing_set(l, 6, "%u", n->workdays_first);
    listing_set(l, 7, "%u", n->workdays_next);
    listing_set(l, 8, "%s", programs ? verdict_key(n->verdict) : verdict_words(n->verdict));
    if (programs)
        listing_bool(l, 9, n->provisional);
    if (programs && n->verdict == NOTICE_WRONG) {
        listing_set(l, 10, "%s", cause_of(n, c, &l->arena));
        listing_set(l, 11, "%s", remedy_of(n, c, &l->arena));
    }
}

static void warn(struct call *c, struct notices *t, const struct calendar *calendar)
{
    for (unsigned i = 0; i < t->count; i++) {
        const struct notice *n = &t->item[i];
        if (n->verdict == NOTICE_WRONG)
            say(c, tr("row %u %s %s: %s. Remedy: %s.", "第 %u 行 %s %s：%s。改法：%s。"), n->row,
                n->id, n->name, cause_of(n, calendar, &t->arena),
                remedy_of(n, calendar, &t->arena));
        if (n->provisional)
            say(c,
                tr("row %u %s: provisional, a year without its notice is in it.",
                   "第 %u 行 %s：暂定，所含年份尚无放假通知。"),
                n->row, n->id);
    }
}

static void sum_up(struct call *c, const struct notices *t, const unsigned *of)
{
    say(c,
        tr("%s: with their first day %u, without it %u, either way %u, wrong %u; %s nothing.",
           "共 %s 则：首日计入 %u，首日不计入 %u，两可 %u，不相符 %u；未写明天数 %s。"),
        PLURAL(t->count, "notice", "notices"), of[NOTICE_FIRST], of[NOTICE_NEXT], of[NOTICE_EITHER],
        of[NOTICE_WRONG], PLURAL(of[NOTICE_NO_CLAIM], "claims", "claim"));
}

static enum outcome print_all(struct call *c, struct notices *t, const struct calendar *calendar)
{
    static const struct column columns[] = {
        {"id", "notice", "公示", COLUMN_TEXT},
        {"start", "first day", "首日", COLUMN_TEXT},
        {"end", "last day", "末日", COLUMN_TEXT},
        {"claimed", "claims", "写明", COLUMN_NUMBER},
        {"unit", "of", "单位", COLUMN_TEXT},
        {"days", "days", "天数", COLUMN_NUMBER},
        {"workdays_first", "working days with the first", "工作日（首日计入）", COLUMN_NUMBER},
        {"workdays_next", "without it", "首日不计入", COLUMN_NUMBER},
        {"verdict", "claim follows", "算法", COLUMN_TEXT},
        {"provisional", "provisional", "暂定", COLUMN_BOOL},
        {"cause", "cause", "原因", COLUMN_TEXT},
        {"remedy", "remedy", "改法", COLUMN_TEXT},
        {0},
    };
    struct column shown[10] = {0}; /* for people, without the last three */
    unsigned of[NOTICE_VERDICTS] = {0};
    bool programs = call_has(c, "json") || call_has(c, "jsonl");
    struct listing l;
    memcpy(shown, columns, 9 * sizeof(*columns));
    listing_init(&l, programs ? columns : shown);
    for (unsigned i = 0; i < t->count; i++) {
        notice_count(&t->item[i], calendar);
        of[t->item[i].verdict]++;
        list_row(&l, &t->item[i], calendar, programs);
    }
    listing_print(&l, c, "notices");
    listing_clear(&l);
    warn(c, t, calendar);
    sum_up(c, t, of);
    return of[NOTICE_WRONG] ? OUTCOME_FINDINGS : OUTCOME_OK;
}

static enum outcome say_faults(struct call *c, const struct faults *faults)
{
    char text[1200];
    for (unsigned i = 0; i < faults->kept; i++) {
        fault_print(faults_get(faults, i), text, sizeof(text));
        fprintf(c->talk, "%s\n", text);
    }
    return call_fail(c, ERR_MALFORMED, tr("mend the table", "请修改表格"),
                     tr("%s (row and column are given)", "共 %s 处问题（已注明行列）"),
                     PLURAL(faults->count, "fault", "faults"));
}

enum outcome notices_run(struct call *c, const struct calendar *calendar)
{
    struct notices t;
    struct faults faults = {0};
    enum outcome outcome;
    if (notices_read(&t, c, call_arg(c, 0), &faults))
        outcome = print_all(c, &t, calendar);
    else
        outcome = faults.count ? say_faults(c, &faults) : outcome_of(c->fault.err);
    notices_clear(&t);
    faults_clear(&faults);
    return outcome;
}
