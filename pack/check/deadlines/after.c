/* after.c - deadlines that are counted from the last day of another one: is that day known
 * when they begin, and does everybody who moves it know of them? */
#include "pack/check/deadlines/internal.h"
#include "pack/internal.h"

struct asking {
    struct regime *r;
    struct faults *faults;
    const struct time_limit *limit;
};

/* ---- one deadline ---- */

static void check_alone(struct asking *a)
{
    const struct time_limit *l = a->limit;
    if (l->until[0] || l->from[0] || l->before[0])
        place_fault(a->faults, l->at, "take out `until`, `from` and `before`",
                    "请去掉 `until`、`from` 和 `before`",
                    "the deadline `%s` counts from the end of `%s` and from nothing else",
                    "时限 `%s` 自 `%s` 届满起算，不能再有其他起算", l->name, l->from_limit);
    for (const struct limit_span *s = l->spans; s; s = s->next)
        if (s->within[0] && span_ms(&s->span))
            place_fault(a->faults, l->at, "count days", "请按日计算",
                        "`%s` cannot be counted from the last day of another deadline",
                        "`%s` 不能自另一时限的末日起算", s->within);
}

/* Deeper than any way without a ring could be. */
static void check_ring(struct asking *a)
{
    const struct time_limit *l = a->limit;
    unsigned deep = 0;
    while (l && l->from_limit[0] && deep <= LIMITS_DEEP) {
        l = regime_limit(a->r, l->from_limit);
        deep++;
    }
    if (deep > LIMITS_DEEP)
        place_fault(a->faults, a->limit->at, "let one of them count from a day",
                    "请让其中一个自某日起算",
                    "the deadline `%s` is counted from itself, or from more than %u behind one "
                    "another",
                    "时限 `%s` 自身循环起算，或前后相接超过 %u 个", a->limit->name, LIMITS_DEEP);
}

/* It stands still with the other one; of its own it would be added twice. */
static void check_own_stand(struct asking *a, const struct rule *rule)
{
    const char *name = a->limit->name;
    if (names_have(rule->suspends, name) || names_have(rule->resumes, name))
        place_fault(a->faults, rule->at, "suspend the other one: this one stands still with it",
                    "请中止前一时限，该时限随之中止",
                    "the step `%s` stops the clock of `%s`, which counts from the end of `%s`",
                    "步骤 `%s` 中止或恢复 `%s`，而该时限自 `%s` 届满起算", rule->name, name,
                    a->limit->from_limit);
}

/* What a step with a message of its own starts is not kept in the case file. */
static void check_kept(struct asking *a, const struct rule *rule, const char *name)
{
    if (!rule->generic && names_have(rule->starts, name))
        place_fault(a->faults, rule->at, "let a step without `asks` start it",
                    "请由不带 `asks` 的步骤开始",
                    "`%s` cannot be counted from the end of `%s`: `%s` has a message of its own",
                    "`%s` 无法自 `%s` 届满起算：步骤 `%s` 有自己的消息", a->limit->name,
                    a->limit->from_limit, rule->name);
}

/* Cases in which this step starts a deadline: of the type that it opens, else those it is in. */
static bool starts_in(const struct rule *rule, const char *type)
{
    return rule->opens[0] ? strcmp(rule->opens, type) == 0 : rule_fits(rule, type);
}

static bool both_in(const struct regime *r, const struct rule *one, const struct rule *other)
{
    bool any = !r->types;
    for (const struct case_type *t = r->types; t && !any; t = t->next)
        any = starts_in(one, t->name) && starts_in(other, t->name);
    return any;
}

/* Another step, or the same one, starts the other deadline in the same case; a step that opens a
 * case does so itself. */
static void check_known(struct asking *a, const struct rule *rule)
{
    const char *base = a->limit->from_limit;
    bool known = names_have(rule->starts, base);
    for (const struct rule *other = a->r->rules; other && !known && !rule->opens[0];
         other = other->next)
        known = names_have(other->starts, base) && both_in(a->r, rule, other);
    if (!known)
        place_fault(a->faults, rule->at, "start the other one in the same case",
                    "请在同一案件中起算前一时限",
                    "the step `%s` starts `%s`, and nothing starts `%s` in that case",
                    "步骤 `%s` 开始 `%s`，但该案件中没有步骤开始 `%s`", rule->name, a->limit->name,
                    base);
}

void regime_after(struct regime *r, struct faults *faults, const struct time_limit *l)
{
    struct asking a = {r, faults, l};
    check_alone(&a);
    check_ring(&a);
    for (const struct rule *rule = r->rules; rule; rule = rule->next) {
        check_own_stand(&a, rule);
        check_kept(&a, rule, l->name);
        check_kept(&a, rule, l->from_limit);
        if (names_have(rule->starts, l->name))
            check_known(&a, rule);
    }
}

/* ---- one step ---- */

static bool moves_or_starts(const struct regime *r, const struct rule *rule,
                            const struct time_limit *l)
{
    return names_have(rule->starts, l->name) ||
           (regime_moves_limit(r, rule, l) && !names_have(rule->stops, l->name));
}

void regime_dues(struct regime *r, struct faults *faults, const struct rule *rule)
{
    unsigned count = 0;
    for (const struct time_limit *l = r->limits; l; l = l->next)
        count += moves_or_starts(r, rule, l);
    if (count > STEP_DUES_MAX)
        place_fault(faults, rule->at, "divide the step", "请把该步骤分成几个",
                    "the step `%s` starts or moves %u deadlines, and at most %u can be",
                    "步骤 `%s` 开始或移动 %u 个时限，至多 %u 个", rule->name, count, STEP_DUES_MAX);
}
