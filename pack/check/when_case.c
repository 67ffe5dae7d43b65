/* when_case.c - what a step asks of other cases: `when-case: {type: reform, step:
 * complete-reform}`, or a list of such: in this office a case of that type stands so far; with
 * `below` one that belongs to the case, with `count` and `share` so many. With `when-not-case` none
 * does. */
#include "pack/check/internal.h"
#include "pack/compare.h"

static const char *key_of(const struct case_condition *c)
{
    return c->none ? "when-not-case" : "when-case";
}

/* With numbers both may be so: three of ten are accepted, and not all. */
static bool forbidden(const struct case_condition *all, const struct case_condition *c)
{
    for (const struct case_condition *o = all; o; o = o->next)
        if (!c->none && o->none && strcmp(o->type, c->type) == 0 && strcmp(o->step, c->step) == 0 &&
            o->below == c->below && !o->count[0] && !o->share[0])
            return true;
    return false;
}

/* Cases are counted from none on, shares from none to all. */
struct amount {
    const char *key, *range, *last;
    bool whole;
};

static const struct amount count = {"count", ">= 0", "999999999999999999", true};
static const struct amount share = {"share", ">= 0 and <= 100", "100", false};

/* Nothing fulfils it, or everything does. */
static void check_bounds(struct faults *faults, const struct rule *rule, const struct amount *c,
                         const char *text)
{
    if (!compare_meet(text, c->range, c->whole))
        place_fault(faults, rule->at, "correct the bound: a share is 0 to 100, a count 0 or more",
                    "请改正界限：比例为 0 至 100，件数不小于 0",
                    "`%s: %s` of the step `%s` is never so: no `%s` fulfils it",
                    "`%s: %s`（步骤 `%s`）永远不能成立：没有 `%s` 能够满足", c->key, text,
                    rule->name, c->key);
    else if (compare_holds(text, "0") && compare_holds(text, c->last))
        place_fault(
            faults, rule->at, "correct the bound: of one case at least write `count: \">= 1\"`",
            "请改正界限：至少一件请写 `count: \">= 1\"`",
            "`%s: %s` of the step `%s` is always so: every `%s` fulfils it",
            "`%s: %s`（步骤 `%s`）总是成立：任何 `%s` 都能满足", c->key, text, rule->name, c->key);
}

static void check_number(struct faults *faults, const struct rule *rule, const struct amount *c,
                         const char *text)
{
    bool good = compare_kind(text) == COMPARE_NUMBERS && !compare_empty(text, c->whole);
    if (text[0] && !good)
        place_fault(faults, rule->at, "write \">= 3\", of a share in hundredths: \">= 90\"",
                    "请写 \">= 3\"，比例按百分数写 \">= 90\"",
                    "`%s: %s` of the step `%s` is not a comparison that numbers can fulfil",
                    "`%s: %s`（步骤 `%s`）不是数能够满足的比较", c->key, text, rule->name);
    else if (text[0])
        check_bounds(faults, rule, c, text);
}

/* A case of its type belongs to one in which the step is taken. */
static bool lies_below(const struct regime *r, const struct rule *rule, const char *type)
{
    const struct case_type *part = regime_type(r, type);
    for (const char *const *n = part->parents; *n; n++)
        if (rule_fits(rule, *n))
            return true;
    return false;
}

static void check_below(struct regime *r, struct faults *faults, const struct rule *rule,
                        const struct case_condition *c)
{
    if (c->share[0] && !c->below)
        place_fault(faults, rule->at, "add `below: true`", "请补上 `below: true`",
                    "a `share` in the step `%s` is one of cases that belong to this one",
                    "步骤 `%s` 的 `share` 只能是本案下属案件的比例", rule->name);
    if (c->below && !lies_below(r, rule, c->type))
        place_fault(faults, rule->at, "name a type whose `parent` has this step",
                    "请写 `parent` 有该步骤的类型",
                    "no case of the type `%s` belongs to one in which `%s` is taken",
                    "类型 `%s` 的案件不隶属于可以进行 `%s` 的案件", c->type, rule->name);
}

static void check(struct regime *r, struct faults *faults, const struct rule *rule,
                  const struct case_condition *c)
{
    const char *const type[] = {c->type, NULL}, *const step[] = {c->step, NULL};
    const struct rule *there = regime_rule(r, c->step);
    regime_check_names(r, faults, rule->at, key_of(c), type, regime_types());
    regime_check_names(r, faults, rule->at, key_of(c), step, regime_steps());
    check_number(faults, rule, &count, c->count);
    check_number(faults, rule, &share, c->share);
    if (!there || !regime_type(r, c->type))
        return;
    check_below(r, faults, rule, c);
    if (!rule_fits(there, c->type) && strcmp(there->opens, c->type) != 0)
        place_fault(faults, rule->at, "name a step that these cases have", "请写这些案件会有的步骤",
                    "`%s` names `%s`, which cases of the type `%s` never have",
                    "`%s` 提到的 `%s` 不是类型 `%s` 案件的步骤", key_of(c), c->step, c->type);
    if (!there->generic)
        place_fault(faults, rule->at, "name a step without `asks`", "请写不带 `asks` 的步骤",
                    "`%s` names `%s`, whose message only its own module reads",
                    "`%s` 提到的 `%s` 只有其所属模块读取", key_of(c), c->step);
    if (forbidden(rule->when_case, c))
        place_fault(faults, rule->at, "take it out of one of the two", "请从其中一处去掉它",
                    "the step `%s` asks for `%s` in a case of `%s` and forbids it: it can never be "
                    "taken",
                    "步骤 `%s` 既要求 `%s`（类型 `%s`）又排斥它，永远不能进行", rule->name, c->step,
                    c->type);
}

void regime_when_case(struct regime *r, struct faults *faults, const struct rule *rule)
{
    for (const struct case_condition *c = rule->when_case; c; c = c->next)
        check(r, faults, rule, c);
}
