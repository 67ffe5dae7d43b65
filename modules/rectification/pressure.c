/* pressure.c - what is done when rectification is weak: Articles 28 and 34.
 *
 * The ladder's rungs are the pack's, from the mildest on. Which one fits is judged case by case
 * (视情), so a lower one may follow a higher one; it is named in the result. The same rung again
 * while the first runs is refused. Nothing here opens another inspection: the result says what the
 * rung leads to, and whoever plans orders it.
 *
 * Rows:
 *
 *   rung NUL inspection NUL rung     the escalation that runs; empty: it was used and is concluded
 */
#include "modules/rectification/internal.h"

static struct bytes rung_key(const struct taking *k, const char *inspection, const char *rung)
{
    return turn_key(k->step.turn, "rung", inspection, rung, NULL);
}

/* What the measure cannot be taken without. */
static void check_needs(struct taking *k, const struct row *rung)
{
    for (const char *const *n = rung->needs; *n; n++) {
        const struct words *w = &regime_field(k->step.regime, *n)->words;
        if (!taking_text(k, *n)[0])
            taking_refuse_by(k, rung->clause,
                             turn_print(k->step.turn, "%s须写明：%s", rung->words.zh, w->zh),
                             turn_print(k->step.turn, "%s needs: %s", rung->words.en, w->en));
    }
}

void may_escalate(struct taking *k)
{
    struct turn *t = k->step.turn;
    const char *rung = taking_text(k, "rung");
    const struct row *measure = regime_row(k->step.regime, LADDER, rung);
    struct bytes row = turn_get(t, rung_key(k, k->step.parent, rung));
    if (!measure)
        taking_refuse(k, turn_print(t, "规则包的 ladder 中没有 %s", rung),
                      turn_print(t, "the pack's ladder has no rung %s", rung));
    else if (row.size)
        taking_refuse(
            k, turn_print(t, "%s 尚未有结果（%.*s）", rung, (int)row.size, (const char *)row.data),
            turn_print(t, "%s is not concluded yet (%.*s)", rung, (int)row.size,
                       (const char *)row.data));
    else
        check_needs(k, measure);
}

/* Rungs used so far, and whether the new one is below one of them. */
static void tell_used(struct taking *k, const char *rung)
{
    bool above = false;
    for (const struct row *row = k->step.regime->rows[LADDER]; row; row = row->next) {
        bool same = strcmp(row->name, rung) == 0;
        above = above || same;
        if (!turn_get(k->step.turn, rung_key(k, k->step.parent, row->name)).data)
            continue;
        taking_result(k, "used", row->name);
        if (above && !same)
            taking_result(k, "below", row->name);
    }
}

void escalate(struct taking *k)
{
    const char *rung = taking_text(k, "rung");
    const struct row *row = regime_row(k->step.regime, LADDER, rung);
    tell_used(k, rung);
    if (row->opens[0])
        taking_result(k, "opens", row->opens);
    turn_put(k->step.turn, rung_key(k, k->step.parent, rung), bytes_of(k->step.case_id));
}

void conclude_escalation(struct taking *k)
{
    const Ducha__CaseKept *kept = casefile_of(k->step.turn, k->step.case_id);
    const char *inspection = kept && kept->parent ? kept->parent : "";
    turn_put(k->step.turn, rung_key(k, inspection, taking_fact(k, "rung")), bytes_of(""));
}

/* ---- the report to the working group ---- */

static void tell_count(struct taking *k, const char *name, uint32_t n)
{
    taking_result(k, name, turn_print(k->step.turn, "%u", n));
}

/* The numbers stand beside what the office writes: nobody has to add them up. */
void report_to_group(struct taking *k)
{
    const Ducha__TaskTotals *totals = task_totals(k->step.turn, k->step.case_id);
    tell_count(k, "total", totals->total);
    tell_count(k, "late", totals->late);
    for (size_t i = 0; i < totals->n_state; i++)
        tell_count(k, totals->state[i]->name, totals->state[i]->tasks);
    for (size_t i = 0; i < totals->n_progress; i++)
        tell_count(k, totals->progress[i]->name, totals->progress[i]->tasks);
    for (const struct row *row = k->step.regime->rows[LADDER]; row; row = row->next)
        if (turn_get(k->step.turn, rung_key(k, k->step.case_id, row->name)).data)
            taking_result(k, "used", row->name);
}
