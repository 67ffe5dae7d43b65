/* askers.c - organs that may ask for a step under a condition: can they ever? */
#include "pack/check/internal.h"

/* The step's own conditions and those of the organ at once. */
void regime_askers(struct regime *r, struct faults *faults, const struct rule *rule)
{
    for (const struct asker *a = rule->askers; a; a = a->next) {
        const char *name = regime_never(r, rule->when, a->when);
        regime_when(r, faults, rule->at, a->when);
        if (name)
            place_fault(faults, rule->at, "take the organ out of `by`, or correct a condition",
                        "请从 `by` 中去掉该机关，或改正条件",
                        "`%s` may never ask for the step `%s`: its condition on `%s` and the "
                        "step's own cannot both hold",
                        "`%s` 永远不能提出步骤 `%s`：其对 `%s` 的条件与步骤的条件不能同时成立",
                        a->organ, rule->name, name);
    }
}
