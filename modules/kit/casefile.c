/* casefile.c - rows:
 *
 *   case NUL id             CaseKept
 *   step NUL id NUL name    StepKept */
#include "modules/kit/casefile.h"

#include "proto/scan.h"

const char *casefile_regime(struct turn *t, const char *case_id)
{
    struct bytes row = turn_get(t, turn_key(t, "case", case_id, NULL));
    if (!row.data)
        return NULL;
    Ducha__CaseKept *kept = body_read(t, row, &ducha__case_kept__descriptor);
    assert(kept && kept->regime); /* our own row */
    return kept->regime;
}

static Ducha__StepKept *step_row(struct turn *t, const char *case_id, const char *step)
{
    struct bytes row = turn_get(t, turn_key(t, "step", case_id, step, NULL));
    return row.data ? body_read(t, row, &ducha__step_kept__descriptor) : NULL;
}

const Ducha__StepKept *casefile_step(struct turn *t, const char *case_id, const char *step)
{
    return step_row(t, case_id, step);
}

bool casefile_stands(struct turn *t, const char *case_id, const char *step)
{
    const Ducha__StepKept *kept = casefile_step(t, case_id, step);
    return kept && !kept->undone;
}

static void put_step(struct turn *t, const char *case_id, const char *step,
                     const Ducha__StepKept *kept)
{
    turn_put(t, turn_key(t, "step", case_id, step, NULL), body_pack(t, &kept->base));
}

static void undo(struct turn *t, const char *case_id, const char *step)
{
    Ducha__StepKept *kept = step_row(t, case_id, step);
    if (!kept)
        return;
    kept->has_undone = kept->undone = true;
    put_step(t, case_id, step, kept);
}

static void open_case(struct turn *t, const char *case_id, const char *regime)
{
    if (casefile_regime(t, case_id))
        return;
    Ducha__CaseKept kept = DUCHA__CASE_KEPT__INIT;
    kept.regime = turn_print(t, "%s", regime);
    turn_put(t, turn_key(t, "case", case_id, NULL), body_pack(t, &kept.base));
}

void casefile_take(struct turn *t, const struct regime *r, const struct rule *rule,
                   const char *case_id, const Ducha__Step *step, const struct message *m)
{
    const Ducha__StepKept *before = casefile_step(t, case_id, rule->name);
    Ducha__StepKept kept = DUCHA__STEP_KEPT__INIT;
    Ducha__Step copy = *step;
    kept.step = &copy;
    kept.has_time = kept.has_position = kept.has_count = true;
    kept.time = m->time;
    kept.position = m->position;
    kept.count = before ? before->count + 1 : 1;
    open_case(t, case_id, r->full);
    put_step(t, case_id, rule->name, &kept);
    for (const char *const *n = rule->undoes; *n; n++)
        undo(t, case_id, *n);
}

Ducha__Step *told_step(struct turn *t, struct bytes body)
{
    struct scan s = {.rest = body};
    struct field f;
    while (scan_next(&s, &f))
        if (f.number == 1 && f.type == SCAN_BYTES)
            return body_read(t, f.bytes, &ducha__step__descriptor);
    return NULL;
}

enum err casefile_hear(struct turn *t, const struct message *m)
{
    const Ducha__Step *step = told_step(t, m->body);
    if (!step || !step->name || !step->regime || !m->case_id[0] || strlen(m->case_id) > CASE_ID_MAX)
        return turn_error(t, ERR_MALFORMED, "it does not say which step of which case was taken");
    const struct regime *r = packs_find(t, step->regime);
    const struct rule *rule = r ? regime_rule(r, step->name) : NULL;
    if (!rule)
        return turn_error(t, ERR_ABSENT, "its regime was not adopted here");
    casefile_take(t, r, rule, m->case_id, step, m);
    return OK;
}
