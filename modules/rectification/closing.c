/* closing.c - from reported done to closed, and back. Articles 13, 28, 32.
 *
 * A check that comes out negative is recorded: what was found must not be lost, and who found it.
 * But it does not stand, and nothing goes on before the task is sent back: another check, by a
 * person who is easier to please, is refused too. */
#include "modules/rectification/internal.h"

#define NOTICE_VALUE "closing-notice"       /* set-by-office: how long the notice should stand */
#define NOTICE_LEAST "closing-notice-least" /* and below which it is refused; may be left out */
#define NOTICE_RULE LIMIT_CLOSING_NOTICE    /* deadline: how long, by facts, and how it counts */

static Ducha__TaskLine *line_of(struct taking *k)
{
    Ducha__TaskLine *line = task_of(k->step.turn, k->step.case_id);
    if (!line)
        taking_refuse(k, "没有该整改任务", "there is no such task");
    return line;
}

static Ducha__TaskLine *line_that_goes_on(struct taking *k)
{
    Ducha__TaskLine *line = line_of(k);
    if (!line || !line->must_return)
        return line;
    taking_refuse(k, "核查未通过，须先退回整改", "the check came out negative: send it back first");
    return NULL;
}

/* ---- verified ---- */

void may_verify_task(struct taking *k)
{
    line_that_goes_on(k);
}

/* One No is enough; a Yes is one when all have said so. */
void verify_task(struct taking *k)
{
    Ducha__TaskLine *line = line_of(k);
    if (strcmp(taking_text(k, "passed"), "yes") == 0) {
        if (k->stands)
            task_state(k->step.turn, line, TASK_VERIFIED);
        return;
    }
    line->has_must_return = line->must_return = true;
    task_put(k->step.turn, line);
    taking_waits(k);
    const struct rule *back = regime_does(k->step.regime, "rectification", "return-task", NULL);
    taking_result(k, "next", back ? back->name : "");
}

/* ---- noticed ---- */

static bool is_length(const char *value, struct span *out)
{
    return span_parse(value, out) && span_is_length(out) && out->unit != SPAN_MONTH;
}

/* How the notice counts: the pack's deadline says so by its conditions. NULL: it has none. */
static const struct limit_span *notice_rule(const struct taking *k)
{
    const struct step *s = &k->step;
    const struct time_limit *l = regime_limit(s->regime, NOTICE_RULE);
    return l ? due_span(s->turn, l, s->case_id, &s->fields) : NULL;
}

/* Both days count, as most published notices count, unless the pack counts from the next day. */
static bool counts_first(const struct taking *k)
{
    const struct limit_span *rule = notice_rule(k);
    return !rule || rule->span.first_day_counts;
}

static unsigned days_from(const struct taking *k, const struct span *s, int32_t from)
{
    int32_t to = day_parse(taking_text(k, "notice_to"));
    if (s->unit == SPAN_WORKDAY)
        return from > to ? 0 : calendar_workdays(&k->step.regime->calendar, from, to);
    return (unsigned)(to - from + 1);
}

static unsigned days_between(const struct taking *k, const struct span *s, bool first)
{
    return days_from(k, s, day_parse(taking_text(k, "notice_from")) + (first ? 0 : 1));
}

/* Shorter than the office's value says; a value that is no length is refused, not passed over. */
static bool shorter(struct taking *k, const char *name, unsigned *days)
{
    const char *value = regime_value(k->step.regime, name);
    struct span s;
    if (!value)
        return false;
    if (!is_length(value, &s)) {
        taking_refuse(
            k, turn_print(k->step.turn, "%s 应写成 5 workdays 或 7 days，现为 %s", name, value),
            turn_print(k->step.turn, "%s must be written as 5 workdays or 7 days, not %s", name,
                       value));
        return false;
    }
    *days = days_between(k, &s, counts_first(k));
    return *days < s.count;
}

/* The last check that stands, whatever the pack calls that step; DAY_NONE: it was never checked. */
static int32_t checked_on(const struct taking *k)
{
    int64_t last = INT64_MIN;
    const struct rule *rule = NULL;
    while ((rule = regime_does(k->step.regime, "rectification", "verify-task", rule))) {
        const Ducha__StepKept *kept = casefile_step(k->step.turn, k->step.case_id, rule->name);
        if (kept && !kept->undone && kept->time > last)
            last = kept->time;
    }
    return last == INT64_MIN ? DAY_NONE : day_at(last);
}

void may_notice(struct taking *k)
{
    struct turn *t = k->step.turn;
    int32_t from = day_parse(taking_text(k, "notice_from")), checked = checked_on(k);
    struct span said;
    unsigned days = 0;
    if (!line_that_goes_on(k))
        return;
    if (from > day_parse(taking_text(k, "notice_to")))
        taking_refuse(k, "公示结束早于公示开始", "the notice ends before it begins");
    else if (checked != DAY_NONE && from < checked)
        taking_refuse(k, "公示早于核查", "the notice begins before the task was verified");
    else if (shorter(k, NOTICE_LEAST, &days))
        taking_refuse(k,
                      turn_print(t, "公示期不足 %s：实为 %u",
                                 regime_value(k->step.regime, NOTICE_LEAST), days),
                      turn_print(t, "the notice is shorter than %s: it is %u",
                                 regime_value(k->step.regime, NOTICE_LEAST), days));
    else if (taking_text(k, "notice_length")[0] &&
             !is_length(taking_text(k, "notice_length"), &said))
        taking_refuse(k, "公示时长应写成 5 workdays 或 7 days",
                      "the length of the notice must be written as 5 workdays or 7 days");
    else
        shorter(k, NOTICE_VALUE, &days); /* only for a value that cannot be read */
}

static void warn_short(struct taking *k)
{
    unsigned days = 0;
    if (shorter(k, NOTICE_VALUE, &days))
        taking_result(k, "warning",
                      turn_print(k->step.turn,
                                 "公示期短于 %s：实为 %u（shorter than the office's value）",
                                 regime_value(k->step.regime, NOTICE_VALUE), days));
}

/* By the pack's deadline it stands until this day at least. */
static void warn_before_due(struct taking *k)
{
    const struct step *s = &k->step;
    const struct time_limit *l = regime_limit(s->regime, NOTICE_RULE);
    const Ducha__Due *due =
        due_count(s->turn, s->regime, l, s->case_id, &s->fields, s->message->time);
    if (!due)
        return;
    taking_result(k, "notice_due", due->date);
    if (day_parse(taking_text(k, "notice_to")) < day_parse(due->date))
        taking_result(k, "warning",
                      turn_print(s->turn,
                                 "公示应至 %s（%s，%s）：现至 %s（it ends before that day）",
                                 due->date, due->span, counts_first(k) ? "首日计入" : "首日不计",
                                 taking_text(k, "notice_to")));
}

/* What the notice says of itself is held to how its publisher counts; both numbers are told, for in
 * one city two departments count in two ways. */
static void warn_claimed(struct taking *k)
{
    const char *claimed = taking_text(k, "notice_length");
    struct span s;
    if (!is_length(claimed, &s))
        return;
    bool first = counts_first(k);
    unsigned days = days_between(k, &s, first), other = days_between(k, &s, !first);
    if (days != s.count)
        taking_result(k, "warning",
                      turn_print(k->step.turn,
                                 "公示写明 %s，%s实为 %u，%s为 %u（not as long as it says）",
                                 claimed, first ? "首日计入" : "首日不计", days,
                                 first ? "首日不计" : "首日计入", other));
}

/* Published periods are often a day short, because the first day or a holiday was counted: that is
 * said, and stays with who publishes. */
void notice(struct taking *k)
{
    struct turn *t = k->step.turn;
    struct span workday = {.unit = SPAN_WORKDAY};
    Ducha__TaskLine *line = line_of(k);
    line->notice_to = turn_print(t, "%s", taking_text(k, "notice_to"));
    task_state(t, line, TASK_NOTICED);
    taking_result(k, "notice_workdays",
                  turn_print(t, "%u", days_between(k, &workday, counts_first(k))));
    if (regime_limit(k->step.regime, NOTICE_RULE))
        warn_before_due(k);
    else
        warn_short(k);
    warn_claimed(k);
    if (!calendar_knows(&k->step.regime->calendar, day_parse(line->notice_to)))
        taking_result(k, "provisional", "yes");
}

/* ---- closed ---- */

void may_close_task(struct taking *k)
{
    const Ducha__TaskLine *line = line_that_goes_on(k);
    const struct rule *noticing =
        regime_does(k->step.regime, "rectification", "notice-of-closing", NULL);
    if (line && noticing && line->notice_to &&
        day_at(k->step.message->time) <= day_parse(line->notice_to))
        taking_refuse_by(k, noticing->clause,
                         turn_print(k->step.turn, "公示至 %s，期满方可销号", line->notice_to),
                         turn_print(k->step.turn,
                                    "the notice stands until %s: it may be closed after that day",
                                    line->notice_to));
}

void close_task(struct taking *k)
{
    Ducha__TaskLine *line = line_of(k);
    task_state(k->step.turn, line, TASK_CLOSED);
    ask_about_minute(k, line);
}

/* ---- back ---- */

static bool concerned(const struct taking *k, const Ducha__Measure *m)
{
    const Ducha__Field *units = fields_find(&k->step.fields, "for_unit");
    for (size_t i = 0; units && i < units->n_value; i++)
        if (strcmp(units->value[i], m->unit) == 0)
            return true;
    return !units || units->n_value == 0;
}

static void begin_again(struct taking *k, Ducha__TaskLine *line, const char *state)
{
    struct turn *t = k->step.turn;
    for (size_t i = 0; i < line->n_measure; i++)
        if (concerned(k, line->measure[i])) {
            line->measure[i]->has_done = line->measure[i]->done = false;
            measure_due(t, line->measure[i], day_parse(taking_text(k, "limit_date")));
        }
    line->has_must_return = line->must_return = false;
    line->notice_to = NULL;
    task_sum_up(t, k->step.regime, line);
    task_state(t, line, state);
}

static bool has_unit(const Ducha__TaskLine *line, const char *unit)
{
    for (size_t i = 0; i < line->n_measure; i++)
        if (strcmp(line->measure[i]->unit, unit) == 0)
            return true;
    return false;
}

void may_return_task(struct taking *k)
{
    int32_t day;
    const Ducha__TaskLine *line = line_of(k);
    const Ducha__Field *units = fields_find(&k->step.fields, "for_unit");
    for (size_t i = 0; line && units && i < units->n_value; i++)
        if (!has_unit(line, units->value[i]))
            taking_refuse(k, turn_print(k->step.turn, "%s 不是该任务的责任单位", units->value[i]),
                          turn_print(k->step.turn, "%s is no unit of this task", units->value[i]));
    one_new_day(k, &day);
}

void return_task(struct taking *k)
{
    Ducha__TaskLine *line = line_of(k);
    line->has_returned = true;
    line->returned++;
    begin_again(k, line, TASK_OPEN);
    taking_result(k, "returned", turn_print(k->step.turn, "%u", line->returned));
}

void may_reopen_task(struct taking *k)
{
    int32_t day;
    if (line_of(k))
        one_new_day(k, &day);
}

void reopen_task(struct taking *k)
{
    Ducha__TaskLine *line = line_of(k);
    line->has_reopened = true;
    line->reopened++;
    begin_again(k, line, TASK_REOPENED);
    taking_result(k, "reopened", turn_print(k->step.turn, "%u", line->reopened));
}
