/* lapse.c - the step that the office takes when a deadline has passed (`then`): is there nothing in
 * it that only a person can give, and does the module that the clock wakes take it? */
#include "pack/check/deadlines/internal.h"
#include "pack/check/names/names.h"
#include "pack/internal.h"

struct asking {
    struct regime *r;
    struct faults *faults;
    const struct time_limit *limit;
    const struct rule *then;
};

/* Of the step that is taken by itself. */
static void check_form(struct asking *a)
{
    const struct rule *rule = a->then;
    if (!rule->generic)
        place_fault(
            a->faults, a->limit->at, "name a step without `asks`", "请写不带 `asks` 的步骤",
            "`then: %s` of the deadline `%s` has a message of its own, which nobody fills in",
            "`then: %s`（时限 `%s`）有自己的消息，无人填写", rule->name, a->limit->name);
    else if (rule->needs[0] || rule->needed)
        place_fault(a->faults, rule->at, "take `needs` out, or give the facts in `sets`",
                    "请去掉 `needs`，或在 `sets` 中给出",
                    "nobody fills in a form when the deadline `%s` has passed, and `%s` needs one",
                    "时限 `%s` 届满时无人填表，而步骤 `%s` 须填写内容", a->limit->name, rule->name);
}

static void check_alone(struct asking *a)
{
    const struct rule *rule = a->then;
    if (rule->each[0] || rule->persons > 1 || rule->times > 1 || rule->all_holders)
        place_fault(a->faults, rule->at, "let one take it", "请改由一人办理",
                    "`%s`, which the office takes when the deadline `%s` has passed, must be "
                    "taken by several",
                    "步骤 `%s` 在时限 `%s` 届满时由系统办理，却须由多方办理", rule->name,
                    a->limit->name);
}

static bool sets_clock(const struct asking *a, const struct rule *rule)
{
    const char *name = a->limit->name;
    return names_have(rule->starts, name) || names_have(rule->resumes, name) ||
           names_have(rule->extends, name);
}

/* The clock wakes the module of the step that set it last. */
static void check_module(struct asking *a)
{
    for (const struct rule *rule = a->r->rules; rule; rule = rule->next)
        if (sets_clock(a, rule) && (!rule->generic || strcmp(rule->module, a->then->module) != 0))
            place_fault(a->faults, rule->at, "let one `module` take both, both without `asks`",
                        "请由同一 `module` 办理，且均不带 `asks`",
                        "`%s` sets the clock of `%s`, and `%s`, which comes then, is another "
                        "module's",
                        "步骤 `%s` 设定 `%s` 的时钟，届满后的 `%s` 却属于另一模块", rule->name,
                        a->limit->name, a->then->name);
}

/* In cases of a type in which it begins. */
static void check_type(struct asking *a)
{
    bool some = false;
    for (const struct case_type *t = a->r->types; t && !some; t = t->next)
        some = limit_begins_in(a->r, a->limit->name, t->name) && rule_fits(a->then, t->name);
    if (!some)
        place_fault(a->faults, a->limit->at, "name a step of the cases in which it begins",
                    "请写该时限起算的案件会有的步骤",
                    "`then: %s` is never taken in a case in which the deadline `%s` begins",
                    "`then: %s` 不是时限 `%s` 起算的案件会有的步骤", a->then->name, a->limit->name);
}

void regime_lapse(struct regime *r, struct faults *faults, const struct time_limit *l)
{
    const char *const names[] = {l->then, NULL};
    struct asking a = {r, faults, l, regime_rule(r, l->then)};
    if (!l->then[0])
        return;
    regime_check_names(r, faults, l->at, "then", names, regime_steps());
    if (!a.then)
        return;
    check_form(&a);
    check_alone(&a);
    check_module(&a);
    check_type(&a);
}
