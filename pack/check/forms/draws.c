/* draws.c - drawings by lot: is what was promised known when it is drawn? */
#include "pack/check/forms/forms.h"
#include "pack/effects.h"
#include "pack/internal.h"

struct looking {
    struct regime *r;
    struct faults *faults;
};

static bool promises(const struct rule *rule)
{
    return strcmp(rule->does, "commit-draw") == 0 || strcmp(rule->does, "commit-sample") == 0;
}

static bool kept(const struct looking *k, const struct rule *rule, const char *field)
{
    const struct form_field *f = regime_field(k->r, field);
    return (rule_asks(rule, field) || rule_sets(rule, field)) && f && f->fact;
}

static void check_promise(struct looking *k, const struct rule *rule)
{
    if (!kept(k, rule, "seed_digest"))
        place_fault(k->faults, rule->at, "give the field `seed_digest` `fact: true`",
                    "请给字段 `seed_digest` 写 `fact: true`",
                    "the step `%s` promises a seed, and the case does not keep its digest",
                    "步骤 `%s` 承诺种子，案件却不保存其摘要", rule->name);
    if (!kept(k, rule, "count") && !kept(k, rule, "percent"))
        place_fault(k->faults, rule->at, "ask for `count` or `percent`, with `fact: true`",
                    "请填写 `count` 或 `percent`，并写 `fact: true`",
                    "the step `%s` does not say how many are drawn", "步骤 `%s` 没有写明抽取多少",
                    rule->name);
}

void regime_draws(struct regime *r, struct faults *faults)
{
    struct looking k = {r, faults};
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        if (promises(rule))
            check_promise(&k, rule);
}
