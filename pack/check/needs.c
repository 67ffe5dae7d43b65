/* needs.c - fields that a step needs under a condition: can they ever be asked for? */
#include "pack/check/internal.h"

static void check_need(struct regime *r, struct faults *faults, const struct rule *rule,
                       const struct need *need)
{
    const char *const field[] = {need->field, NULL};
    const char *never = regime_never(r, rule->when, need->when);
    regime_check_names(r, faults, rule->at, "needs", field, regime_fields());
    regime_when(r, faults, rule->at, need->when);
    regime_late(r, faults, rule, "late", need->late);
    if (names_have(rule->needs, need->field))
        place_fault(faults, rule->at, "take one of the two out", "请去掉其中一处",
                    "the step `%s` needs `%s` always and under a condition",
                    "步骤 `%s` 既始终须填 `%s`，又限定条件", rule->name, need->field);
    if (never)
        place_fault(faults, rule->at, "take it out of `needs`, or correct a condition",
                    "请从 `needs` 中去掉它，或改正条件",
                    "the step `%s` never needs `%s`: its condition on `%s` and the step's own "
                    "cannot both hold",
                    "步骤 `%s` 永远不需要 `%s`：其对 `%s` 的条件与步骤的条件不能同时成立",
                    rule->name, need->field, never);
    if (!rule->generic)
        place_fault(faults, rule->at, "write the name of the field alone", "请只写字段名",
                    "the step `%s` has a message of its own, whose fields have no condition",
                    "步骤 `%s` 使用自己的消息，其字段不能带条件", rule->name);
}

void regime_needs(struct regime *r, struct faults *faults, const struct rule *rule)
{
    for (const char *const *n = rule->may_said; *n; n++)
        if (names_have(rule->needs, *n))
            place_fault(faults, rule->at, "take it out of `may`", "请从 `may` 中去掉它",
                        "the step `%s` needs `%s`, and says that it may be left out",
                        "步骤 `%s` 须填 `%s`，又说可以不填", rule->name, *n);
    for (const struct need *need = rule->needed; need; need = need->next)
        check_need(r, faults, rule, need);
}
