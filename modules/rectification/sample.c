/* sample.c - a spot check that nobody can steer, and that anybody can repeat: Article 28.
 *
 * Of the inspection's tasks those that were reported done by then are in the lot
 * (modules/kit/lot.h).
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

void may_draw_sample(struct taking *k)
{
    lot_seed_check(k);
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
    struct turn *t = k->step.turn;
    const Ducha__CaseKept *sample = casefile_of(t, k->step.case_id);
    const char *inspection = sample && sample->parent ? sample->parent : "", *task;
    const char *drawn[LOT_MAX];
    struct lot *lot = lot_new(k);
    struct bytes key = {0};
    while ((task = task_next_done(t, inspection, &key)))
        lot_put(lot, task);
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
