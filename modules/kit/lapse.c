/* lapse.c - see lapse.h. */
#include "modules/kit/lapse.h"

#include "modules/kit/gate.h"

/* A day that had passed already when the office itself began the deadline, in this moment, leads to
 * nothing more: it would begin again in the same moment, and for ever. */
static bool begun_by_itself(struct turn *t, const struct regime *r, const struct message *m,
                            const char *case_id, const char *deadline)
{
    for (const struct rule *rule = r->rules; rule; rule = rule->next) {
        const Ducha__StepKept *kept =
            names_have(rule->starts, deadline) ? casefile_step(t, case_id, rule->name) : NULL;
        const char *person = kept && kept->step->person ? kept->step->person : "";
        if (kept && !person[0] && kept->time == m->time)
            return true;
    }
    return false;
}

void lapse_take(struct turn *t, const struct message *m, const struct taker *self,
                const char *case_id, const char *deadline)
{
    const char *full = casefile_regime(t, case_id);
    const struct regime *r = full ? packs_find(t, full) : NULL;
    const struct time_limit *l = r ? regime_limit(r, deadline) : NULL;
    const struct rule *rule = l && l->then[0] ? regime_rule(r, l->then) : NULL;
    const struct fields none = {NULL, 0};
    if (!rule || strcmp(rule->module, self->module) != 0 ||
        begun_by_itself(t, r, m, case_id, deadline))
        return;
    struct step s = step_of_office(t, m, r, rule, case_id, none);
    if (!gate_shut_to_office(&s))
        take_rule_by_office(t, m, self, r, rule, case_id, none);
}

void lapse_window(struct turn *t, const struct message *m, const struct taker *self,
                  const Ducha__Overdue *o)
{
    const Ducha__DueKept *kept = casefile_due_in(t, o->case_id, o->deadline, "running");
    if (kept && kept->due->at == o->due && m->time >= o->due)
        lapse_take(t, m, self, o->case_id, o->deadline);
}
