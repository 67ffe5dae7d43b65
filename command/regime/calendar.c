/* calendar.c - working days: when is it due, and why that day; an amended notice becomes law; what
 * published notices claimed. Works without an office too; in one, its own years in packs/calendar
 * count before those that came with ducha, and what was amended by an entry before both. */
#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "bus/io/world.h"
#include "bus/wire.h"
#include "command/call/output.h"
#include "command/fold/calendars.h"
#include "command/office/office.h"
#include "command/regime/notices.h"
#include "command/regime/regime.h"
#include "command/talk/talk.h"
#include "proto/office.pb-c.h"

/* The folder may be any: an office's own years are read when there are some. */
static enum outcome calendar_open(struct calendars *k, struct call *c)
{
    enum outcome outcome = office_enter(c);
    if (outcome != OUTCOME_OK)
        return outcome;
    if (!calendars_load(k, c))
        return OUTCOME_CONFIG;
    return calendars_amend(k, c) ? OUTCOME_OK : outcome_of(c->fault.err);
}

static enum outcome date_bad(struct call *c, const char *text)
{
    return call_fail(c, ERR_USAGE, tr("Write a date as 2026-02-09", "日期请写作 2026-02-09"),
                     tr("\"%s\" is not a date", "“%s”不是日期"), text);
}

static void warn_provisional(const struct call *c, bool provisional)
{
    if (provisional)
        say(c, tr("Provisional: the holidays of a year that was counted are not published or not "
                  "loaded yet.",
                  "暂定：所计年份的放假安排尚未公布或未载入。"));
}

/* ---- add ---- */

static bool span_of(struct call *c, struct span *out)
{
    static const char *const units[] = {
        [SPAN_WORKDAY] = "workday", [SPAN_DAY] = "day", [SPAN_MONTH] = "month"};
    const char *unit = call_text(c, "unit");
    uint64_t count = 0;
    *out = (struct span){.unit = SPAN_DAY,
                         .first_day_counts = call_has(c, "first-day-counts"),
                         .roll = call_has(c, "roll")};
    for (unsigned i = SPAN_WORKDAY; unit && i < sizeof(units) / sizeof(units[0]); i++)
        if (strcmp(unit, units[i]) == 0)
            out->unit = (enum span_unit)i;
    if (!number_parse(call_arg(c, 1), &count) || count == 0 || count > SPAN_MAX) {
        call_fail(c, ERR_USAGE, tr("Choose 1 to 3660", "请选择 1 至 3660"),
                  tr("\"%s\" is out of range", "“%s”超出范围"), call_arg(c, 1));
        return false;
    }
    out->count = (unsigned)count;
    return true;
}

static void print_counted(struct call *c, const struct counted *due)
{
    char day[DAY_TEXT_SIZE];
    if (call_has(c, "json"))
        fprintf(c->data, "{\"schema\":1,\"date\":\"%s\",\"provisional\":%s}\n",
                day_text(due->day, day), due->provisional ? "true" : "false");
    else
        fprintf(c->data, "%s\n", day_text(due->day, day));
}

static enum outcome add_counted(struct call *c, struct calendars *k)
{
    struct span span;
    int32_t from = day_parse(call_arg(c, 0));
    if (from == DAY_NONE)
        return date_bad(c, call_arg(c, 0));
    if (!span_of(c, &span))
        return OUTCOME_USAGE;
    struct counted due = calendar_count(&k->calendar, from, &span);
    if (call_has(c, "explain"))
        fprintf(c->talk, "%s",
                calendar_explain(&k->calendar, &k->arena, from, &span,
                                 lang_get() == LANG_ZH ? EXPLAINED_ZH : EXPLAINED_EN));
    print_counted(c, &due);
    warn_provisional(c, due.provisional);
    return OUTCOME_OK;
}

static enum outcome run_add(struct call *c)
{
    struct calendars k = {0};
    enum outcome outcome = calendar_open(&k, c);
    if (outcome == OUTCOME_OK)
        outcome = add_counted(c, &k);
    calendars_clear(&k);
    return outcome;
}

/* ---- next ---- */

static enum outcome next_day(struct call *c, struct calendars *k)
{
    const char *text = call_arg(c, 0);
    int32_t from = text ? day_parse(text) : day_at(machine_now());
    if (from == DAY_NONE)
        return date_bad(c, text);
    struct span one = {.unit = SPAN_WORKDAY, .count = 1};
    struct counted due = calendar_count(&k->calendar, from, &one);
    print_counted(c, &due);
    warn_provisional(c, due.provisional);
    return OUTCOME_OK;
}

static enum outcome run_next(struct call *c)
{
    struct calendars k = {0};
    enum outcome outcome = calendar_open(&k, c);
    if (outcome == OUTCOME_OK)
        outcome = next_day(c, &k);
    calendars_clear(&k);
    return outcome;
}

/* ---- show ---- */

static enum outcome show_year(struct call *c, struct calendars *k, int year)
{
    static const struct column columns[] = {
        {"date", "date", "日期", COLUMN_TEXT},
        {"work", "working day", "上班", COLUMN_BOOL},
        {"festival", "festival", "节日", COLUMN_TEXT},
        {0},
    };
    struct listing l;
    int32_t first = day_of((struct date){year, 1, 1}), last = day_of((struct date){year, 12, 31});
    if (!calendar_knows(&k->calendar, first))
        return call_fail(c, ERR_ABSENT,
                         tr("Put the year's file into packs/calendar of the office",
                            "请将该年份的日历文件放入督察办的 packs/calendar"),
                         tr("there is no calendar for %d", "没有 %d 年的日历"), year);
    listing_init(&l, columns);
    for (int32_t day = first; day <= last; day++) {
        const char *festival = calendar_festival(&k->calendar, day);
        char text[DAY_TEXT_SIZE];
        if (!festival)
            continue;
        listing_row(&l);
        listing_set(&l, 0, "%s", day_text(day, text));
        listing_bool(&l, 1, calendar_workday(&k->calendar, day));
        listing_set(&l, 2, "%s", festival_name(festival, lang_get()));
    }
    listing_print(&l, c, "days");
    say(c, tr("%d has %u working days.", "%d 年共 %u 个工作日。"), year,
        calendar_workdays(&k->calendar, first, last));
    listing_clear(&l);
    return OUTCOME_OK;
}

static enum outcome run_show(struct call *c)
{
    struct calendars k = {0};
    uint64_t year = 0;
    enum outcome outcome = calendar_open(&k, c);
    if (outcome == OUTCOME_OK &&
        (!number_parse(call_arg(c, 0), &year) || year < 1900 || year > 9999))
        outcome = call_fail(c, ERR_USAGE, tr("Write a year as 2026", "年份请写作 2026"),
                            tr("\"%s\" is not a year", "“%s”不是年份"), call_arg(c, 0));
    if (outcome == OUTCOME_OK)
        outcome = show_year(c, &k, (int)year);
    calendars_clear(&k);
    return outcome;
}

/* ---- amend ---- */

static bool year_good(struct call *c, const char *path, const char *text)
{
    struct arena a = {0};
    struct faults faults = {0};
    struct calendar year = {.arena = &a};
    calendar_add(&year, path, bytes_of(text), &faults);
    if (faults.count)
        (void)call_faults(c, &faults);
    faults_clear(&faults);
    arena_free(&a);
    return c->fault.err == OK;
}

static enum outcome say_amend(struct call *c, const char *text)
{
    struct arena a = {0};
    struct ducha *d = NULL;
    struct ducha_event welcome;
    struct answer answer;
    Ducha__CalendarYear year = DUCHA__CALENDAR_YEAR__INIT;
    year.text = (char *)(uintptr_t)text;
    struct bytes body = message_write(&year.base, &a);
    struct ducha_message m = {.kind = "calendar.amend",
                              .person = call_text(c, "person"),
                              .organ = call_text(c, "organ"),
                              .body = body.data,
                              .body_size = body.size};
    enum outcome outcome = talk_open(c, "calendar", &d, &welcome);
    if (outcome == OUTCOME_OK) {
        talk_listen(d, welcome.head);
        outcome = talk_ask(c, d, &m, NULL, TALK_ANSWER_MS, &a, &answer);
    }
    if (outcome == OUTCOME_OK) {
        answer_print(c->data, &answer);
        outcome = answer_outcome(&answer);
    }
    if (outcome == OUTCOME_OK)
        say(c,
            tr("Open deadlines are counted again: `ducha case timeline` shows a case's day before "
               "and after.",
               "未届满时限重新计算，用 `ducha case timeline` 查看案件时限变动前后的日期。"));
    ducha_close(d);
    arena_free(&a);
    return outcome;
}

static enum outcome run_amend(struct call *c)
{
    size_t size;
    enum outcome outcome = OUTCOME_CONFIG;
    char *text = file_load(call_arg(c, 0), YAML_SIZE_MAX, &size, &c->fault);
    if (!text)
        return outcome_of(c->fault.err);
    if (year_good(c, call_arg(c, 0), text))
        outcome = office_enter(c);
    if (outcome == OUTCOME_OK)
        outcome = say_amend(c, text);
    free(text);
    return outcome;
}

/* ---- notices ---- */

static enum outcome run_notices(struct call *c)
{
    struct calendars k = {0};
    enum outcome outcome = calendar_open(&k, c);
    if (outcome == OUTCOME_OK)
        outcome = notices_run(c, &k.calendar);
    calendars_clear(&k);
    return outcome;
}

/* ---- the rows ---- */

static const struct flag add_flags[] = {
    {.name = "unit",
     .type = FLAG_CHOICE,
     .value = "workday|day|month",
     .en = "what is counted; else days",
     .zh = "计数单位；默认为日"},
    {.name = "first-day-counts",
     .type = FLAG_BARE,
     .en = "the first day is day one",
     .zh = "起始日计为第一天"},
    {.name = "roll",
     .type = FLAG_BARE,
     .en = "a last day without work moves on to the next working day",
     .zh = "末日非工作日的顺延至下一工作日"},
    {.name = "explain",
     .type = FLAG_BARE,
     .en = "every day that was counted, on standard error",
     .zh = "在标准错误逐日说明"},
    FLAG_JSON,
    {0},
};
static const struct argument add_arguments[] = {
    {.name = "DATE",
     .type = FLAG_TEXT,
     .en = "the day of the event, 2026-02-09",
     .zh = "起算日，如 2026-02-09"},
    {.name = "N", .type = FLAG_NUMBER, .en = "how many", .zh = "数量"},
    {0},
};
static const struct flag show_flags[] = {FLAG_JSON, FLAG_JSONL, FLAG_NO_HEADERS, {0}};
static const struct argument show_arguments[] = {
    {.name = "YEAR", .type = FLAG_NUMBER, .en = "the year", .zh = "年份"},
    {0},
};
static const struct flag next_flags[] = {FLAG_JSON, {0}};
static const struct argument next_arguments[] = {
    {.name = "DATE",
     .type = FLAG_TEXT,
     .optional = true,
     .en = "after this day; else after today",
     .zh = "该日之后；默认为今天之后"},
    {0},
};
static const struct flag amend_flags[] = {
    {.name = "person", .type = FLAG_TEXT, .value = "ID", .en = "who acts", .zh = "经办人"},
    {.name = "organ",
     .type = FLAG_TEXT,
     .value = "NAME",
     .en = "in whose name: a word of the pack",
     .zh = "以何名义：规则包中的机构"},
    {0},
};
static const struct argument amend_arguments[] = {
    {.name = "FILE",
     .type = FLAG_PATH,
     .en = "the year's file, as the newest notice has it",
     .zh = "按最新通知写成的该年份日历文件"},
    {0},
};
static const struct flag notices_flags[] = {
    {.name = "skip",
     .type = FLAG_TEXT,
     .many = true,
     .value = "COLUMN",
     .en = "leave this column out",
     .zh = "略过该列"},
    FLAG_JSON,
    FLAG_JSONL,
    FLAG_NO_HEADERS,
    {0},
};
static const struct argument notices_arguments[] = {
    {.name = "FILE", .type = FLAG_PATH, .en = "a CSV table with a header", .zh = "带表头的 CSV 表"},
    {0},
};

const struct command calendar_commands[] = {
    {.name = "calendar add",
     .en = "the day that many working days, days or months later",
     .zh = "推算若干工作日、日或月之后的日期",
     .more_en = "ducha calendar add 2026-02-09 15 --unit workday",
     .more_zh = "ducha calendar add 2026-02-09 15 --unit workday",
     .flags = add_flags,
     .arguments = add_arguments,
     .run = run_add},
    {.name = "calendar show",
     .en = "holidays and shifted working days of a year",
     .zh = "查看某年的放假和调休",
     .flags = show_flags,
     .arguments = show_arguments,
     .run = run_show},
    {.name = "calendar next",
     .en = "the next working day",
     .zh = "下一个工作日",
     .flags = next_flags,
     .arguments = next_arguments,
     .run = run_next},
    {.name = "calendar amend",
     .en = "make an amended or new holiday notice law in the running office",
     .zh = "在运行中的督察办采用新公布或修订的放假通知",
     .more_en =
         "The file says where the notice stands (`source`) and when it was announced "
         "(`announced`, or the last of `amended`). From its entry on every pack of the office "
         "counts by it, also one that is adopted later with an older file of that year. Open "
         "deadlines that it touches are counted again, each with an entry that gives the day "
         "before and after. Leaves with 6 when it is refused.",
     .more_zh =
         "文件须写明通知出处（source）和公布日期（announced，或 amended 中最后一次）。"
         "自该条目起，督察办的各规则包均依此计算，此后采用的规则包带有该年份较旧文件的也不例外。"
         "受影响的未届满时限重新计算，逐件记明前后日期。不予采用时以 6 退出。",
     .flags = amend_flags,
     .arguments = amend_arguments,
     .run = run_amend},
    {.name = "calendar notices",
     .en = "count the notice periods of a CSV table, and say which claims are wrong",
     .zh = "核算 CSV 表中的公示期，指出与写明天数不符的",
     .more_en =
         "Columns: id, notice, start, end, claimed_n, claimed_unit, or 编号, 公示事项, 公示开始, "
         "公示结束, 公示天数, 天数单位 (工作日 or 天). Each is counted with its first day and "
         "without it; notices do both. Nothing is corrected. Leaves with 3 when a claim fits "
         "neither, with its cause and the day on which it should have ended.",
     .more_zh =
         "列名：id、notice、start、end、claimed_n、claimed_unit，或编号、公示事项、公示开始、"
         "公示结束、公示天数、天数单位（工作日或天）。分别按首日计入和首日不计入核算，"
         "不作更正。有写明天数与两种算法均不符的，说明原因和应至日期，以 3 退出。",
     .flags = notices_flags,
     .arguments = notices_arguments,
     .run = run_notices},
    {0},
};
