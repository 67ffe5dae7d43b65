/* type_when.c - conditions on the type of the case: does any case in which the step is taken have
 * such a type? */
#include "pack/check/internal.h"

#define TYPE "type" /* of the case, where a fact would be named */

struct asking {
    struct regime *r;
    struct faults *faults;
    const struct rule *rule;
};

/* What no type is called has a fault of its own. */
static bool is_known(const struct regime *r, const struct condition *c)
{
    for (const char *const *v = c->is; *v; v++)
        if (!regime_type(r, *v))
            return false;
    return true;
}

/* A field of that name is another thing. */
static bool never_holds(const struct asking *a, const struct condition *c)
{
    const char *const *t = a->rule->types;
    if (c->any || strcmp(c->name, TYPE) != 0 || regime_field(a->r, TYPE) || !is_known(a->r, c))
        return false;
    while (*t && names_have(c->is, *t) == c->none)
        t++;
    return t != a->rule->types && !*t;
}

static void check_one(const struct asking *a, const char *key, const struct condition *c)
{
    if (never_holds(a, c) && c->none)
        place_fault(a->faults, a->rule->at,
                    "take a type out of it, or name another one in `types` of the step",
                    "请从中去掉一个类型，或在步骤的 `types` 中写明其他类型",
                    "`when-not` of the step `%s` can never hold: it excludes all types of its "
                    "cases",
                    "`when-not`（步骤 `%s`）永远不能成立：它排除了该步骤案件的全部类型",
                    a->rule->name);
    else if (never_holds(a, c))
        place_fault(a->faults, a->rule->at,
                    "correct the condition, or name another type in `types` of the step",
                    "请改正条件，或在步骤的 `types` 中写明其他类型",
                    "`%s` of the step `%s` can never hold: of the types of its cases none fulfils "
                    "`type: %s`",
                    "`%s`（步骤 `%s`）永远不能成立：该步骤的案件类型都不符合 `type: %s`", key,
                    a->rule->name, c->is[0]);
}

static void check_all(const struct asking *a, const struct condition *when)
{
    for (const struct condition *c = when; c; c = c->next) {
        check_one(a, "when", c);
        for (const struct alternative *any = c->any; any; any = any->next)
            for (const struct condition *one = any->when; one; one = one->next)
                check_one(a, "when-any", one);
    }
}

void regime_type_when(struct regime *r, struct faults *faults, const struct rule *rule)
{
    const struct asking a = {r, faults, rule};
    check_all(&a, rule->when);
    for (const struct asker *by = rule->askers; by; by = by->next)
        check_all(&a, by->when);
    for (const struct need *need = rule->needed; need; need = need->next)
        check_all(&a, need->when);
}
