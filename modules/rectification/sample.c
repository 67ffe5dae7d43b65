/* sample.c - a spot check that nobody can steer, and that anybody can repeat: Article 28.
 *
 * Of the inspection's tasks those that were reported done by then are in the lot
 * (modules/kit/lot.h). The inspection is the case in which tasks are entered: the one of the step
 * itself, or the nearest above it.
 *
 * Rows:
 *
 *   drawn NUL task     the sample that has it */
#include "modules/kit/lot.h"
#include "modules/rectification/internal.h"

void may_commit_sample(struct taking *k)
{
    lot_promise_check(k);
}

/* Does a case of this type have tasks? */
static bool has_tasks(const struct regime *r, const char *type)
{
    for (const struct rule *rule = r->rules; rule; rule = rule->next) {
        bool enters =
            strcmp(rule->does, "enter-task") == 0 || strcmp(rule->does, "assign-matter") == 0;
        if (enters && rule->types[0] && rule_fits(rule, type))
            return true;
    }
    return false;
}

/* Where the pack has none such, the case above. */
static const char *inspection_of(struct taking *k)
{
    struct turn *t = k->step.turn;
    const Ducha__CaseKept *here = casefile_of(t, k->step.case_id), *kept = here;
    const char *case_id = k->step.case_id;
    for (unsigned i = 0; i <= CASE_PARENTS_MAX && kept; i++) {
        if (kept->type && has_tasks(k->step.regime, kept->type))
            return case_id;
        case_id = kept->parent ? kept->parent : "";
        kept = case_id[0] ? casefile_of(t, case_id) : NULL;
    }
    return here && here->parent ? here->parent : "";
}

void may_draw_sample(struct taking *k)
{
    struct turn *t = k->step.turn;
    struct bytes key = {0};
    const char *task;
    lot_seed_check(k);
    if (k->refused)
        return;
    struct lot *lot = lot_new(k);
    const char *inspection = inspection_of(k);
    while ((task = task_next_done(t, inspection, &key)))
        lot_put(lot, task);
    if (lot_pool(lot) == 0)
        taking_refuse(k, "尚无已报告完成的整改任务，待有任务报告完成后再抽取",
                      "no task was reported done yet: draw when one was");
    k->found = lot;
}

static void mark_drawn(struct taking *k, const char *task)
{
    struct turn *t = k->step.turn;
    Ducha__TaskLine *line = task_of(t, task);
    turn_put(t, turn_key(t, "drawn", task, NULL), bytes_of(k->step.case_id));
    line->has_sampled = true;
    line->sampled++;
    task_put(t, line);
    taking_result(k, "task", task);
}

void draw_sample(struct taking *k)
{
    const struct lot *lot = k->found;
    const char *drawn[LOT_MAX];
    size_t n = lot_drawn(lot, drawn);
    for (size_t i = 0; i < n; i++)
        mark_drawn(k, drawn[i]);
    lot_tell(k, lot);
}

/* ---- checked ---- */

void may_check_sampled(struct taking *k)
{
    struct turn *t = k->step.turn;
    if (!turn_get(t, turn_key(t, "drawn", k->step.case_id, NULL)).data)
        taking_refuse(k, "该任务未被抽中", "the task was not drawn");
}

/* A closed task is opened again; one on its way is sent back before anything else. */
void check_sampled(struct taking *k)
{
    Ducha__TaskLine *line = task_of(k->step.turn, k->step.case_id);
    bool closed = line && strcmp(line->state, TASK_CLOSED) == 0;
    if (!line || strcmp(taking_text(k, "passed"), "yes") == 0)
        return;
    taking_result(k, "next", closed ? "reopen-task" : "return-task");
    line->has_must_return = line->must_return = !closed;
    task_put(k->step.turn, line);
}
