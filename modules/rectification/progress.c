/* progress.c - what the responsible units do with a task: it is entered, goes on, gets more time
 * once, and is reported done by each of them. Article 28. */
#include "modules/rectification/internal.h"

/* ---- entered ---- */

static size_t count_of(const struct taking *k, const char *field)
{
    const Ducha__Field *f = fields_find(&k->step.fields, field);
    return f ? f->n_value : 0;
}

/* Each measure has its own, or one stands for all. */
static bool fits(struct taking *k, const char *field, const char *zh, const char *en)
{
    struct turn *t = k->step.turn;
    size_t n = count_of(k, field), measures = count_of(k, "measures");
    if (n <= 1 || n == measures)
        return true;
    taking_refuse(k,
                  turn_print(t, "%s应为一项，或与整改措施一一对应：措施 %zu 项，现有 %zu 项", zh,
                             measures, n),
                  turn_print(t,
                             "%s: write one for all, or one for each measure: measures %zu, of "
                             "these %zu",
                             en, measures, n));
    return false;
}

static void refuse_past(struct taking *k)
{
    taking_refuse(k, "整改时限早于今日", "the day to be done by has passed already");
}

static bool past(const struct taking *k, const char *date)
{
    return day_parse(date) < day_at(k->step.message->time);
}

void may_enter_task(struct taking *k)
{
    const Ducha__Field *limit = fields_find(&k->step.fields, "limit_date");
    bool long_term = strcmp(taking_text(k, "long_term"), "yes") == 0;
    bool dated = limit && limit->n_value;
    if (dated == long_term) {
        taking_refuse(k, "须写明整改时限，或注明长期坚持，二者择一",
                      "write the day to be done by, or long_term=yes: one of the two");
        return;
    }
    if (!fits(k, "unit", "责任单位", "responsible unit") ||
        !fits(k, "limit_date", "整改时限", "day to be done by"))
        return;
    for (size_t i = 0; dated && i < limit->n_value; i++)
        if (past(k, limit->value[i]))
            refuse_past(k);
}

void enter_task(struct taking *k)
{
    ask_about_words(k);
    task_enter(k->step.turn, k->step.regime, k->step.case_id, k->step.parent, &k->step.fields);
}

void hear_task(const struct heard *h)
{
    const char *inspection = h->told->parent ? h->told->parent : "";
    task_enter(h->turn, h->regime, h->message->case_id, inspection, &h->fields);
}

bool one_new_day(struct taking *k, int32_t *day)
{
    *day = day_parse(taking_text(k, "limit_date"));
    if (count_of(k, "limit_date") != 1)
        taking_refuse(k, "新的整改时限须为一个日期", "one new day to be done by is needed");
    else if (past(k, taking_text(k, "limit_date")))
        refuse_past(k);
    return !k->refused;
}

/* ---- which unit speaks ---- */

/* The one unit of all measures; NULL: they have several. */
static const char *only_unit(const Ducha__TaskLine *line)
{
    for (size_t i = 1; i < line->n_measure; i++)
        if (strcmp(line->measure[i]->unit, line->measure[0]->unit) != 0)
            return NULL;
    return line->measure[0]->unit;
}

/* A unit speaks for itself; the subject says which of its units it speaks for. NULL: nobody. */
static const char *speaks_for(const struct taking *k, const Ducha__TaskLine *line)
{
    const char *said = taking_text(k, "for_unit");
    const char *organ = k->step.message->organ;
    if (strcmp(organ_word(k->step.turn, organ), "unit") == 0) {
        const char *own = organ_which(organ);
        return !said[0] || strcmp(said, own) == 0 ? own : NULL;
    }
    return said[0] ? said : only_unit(line);
}

static bool has_unit(const Ducha__TaskLine *line, const char *unit, bool open_only)
{
    for (size_t i = 0; unit && i < line->n_measure; i++)
        if (strcmp(line->measure[i]->unit, unit) == 0 && !(open_only && line->measure[i]->done))
            return true;
    return false;
}

/* NULL after a refusal. */
static Ducha__TaskLine *line_for(struct taking *k, const char **unit)
{
    struct turn *t = k->step.turn;
    Ducha__TaskLine *line = task_of(t, k->step.case_id);
    *unit = line ? speaks_for(k, line) : NULL;
    if (!line)
        taking_refuse(k, "没有该整改任务", "there is no such task");
    else if (!has_unit(line, *unit, false))
        taking_refuse(k, "须在 for_unit 中写明代任务的哪个责任单位报告",
                      "say in for_unit which of the task's units this is reported for");
    else if (!has_unit(line, *unit, true))
        taking_refuse(k, turn_print(t, "%s 已报告完成整改", *unit),
                      turn_print(t, "%s has reported it done already", *unit));
    return k->refused ? NULL : line;
}

/* ---- progress ---- */

void may_report_progress(struct taking *k)
{
    const char *unit;
    line_for(k, &unit);
}

void report_progress(struct taking *k)
{
    struct turn *t = k->step.turn;
    const char *unit;
    Ducha__TaskLine *line = line_for(k, &unit);
    for (size_t i = 0; i < line->n_measure; i++)
        if (strcmp(line->measure[i]->unit, unit) == 0 && !line->measure[i]->done)
            line->measure[i]->progress = turn_print(t, "%s", taking_text(k, "progress"));
    task_sum_up(t, k->step.regime, line);
    task_put(t, line);
    taking_result(k, "progress_of_task", line->progress);
    ask_about_evidence(k);
    ask_about_words(k);
}

/* ---- more time ---- */

/* What ran to the task's last day runs to the new one; an earlier day stays. */
void extend_task(struct taking *k)
{
    struct turn *t = k->step.turn;
    Ducha__TaskLine *line = task_of(t, k->step.case_id);
    const char *before = line && line->limit_date ? line->limit_date : "";
    for (size_t i = 0; line && i < line->n_measure; i++) {
        Ducha__Measure *m = line->measure[i];
        if (!m->done && m->limit_date && strcmp(m->limit_date, before) == 0)
            measure_due(t, m, day_parse(taking_text(k, "until")));
    }
    if (!line)
        return;
    line->has_extended = true;
    line->extended++;
    task_sum_up(t, k->step.regime, line);
    task_put(t, line);
    taking_result(k, "extended_from", before);
}

/* ---- done ---- */

void may_report_done(struct taking *k)
{
    const char *unit;
    line_for(k, &unit);
}

static void measure_done(struct taking *k, Ducha__Measure *m)
{
    char text[DAY_TEXT_SIZE];
    int64_t now = k->step.message->time;
    m->has_done = m->done = true;
    m->done_on = turn_print(k->step.turn, "%s", day_text(day_at(now), text));
    m->done_by = turn_print(k->step.turn, "%s", k->step.message->person);
    m->has_late = true;
    m->late = m->late || (m->due_at && now >= m->due_at);
}

static bool name_those_who_wait(struct taking *k, const Ducha__TaskLine *line)
{
    bool some = false;
    for (size_t i = 0; i < line->n_measure; i++)
        if (!line->measure[i]->done) {
            taking_result(k, "waits_for", line->measure[i]->unit);
            some = true;
        }
    return some;
}

void report_done(struct taking *k)
{
    struct turn *t = k->step.turn;
    const char *unit;
    Ducha__TaskLine *line = line_for(k, &unit);
    for (size_t i = 0; i < line->n_measure; i++)
        if (strcmp(line->measure[i]->unit, unit) == 0 && !line->measure[i]->done) {
            measure_done(k, line->measure[i]);
            measure_clock_stop(t, line->case_id, i);
        }
    task_sum_up(t, k->step.regime, line);
    if (name_those_who_wait(k, line)) {
        taking_waits(k);
        task_put(t, line);
    } else {
        task_state(t, line, TASK_DONE);
    }
    ask_about_evidence(k);
    ask_about_words(k);
}
