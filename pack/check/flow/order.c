/* order.c - stages come one after the other: can what a step waits for have come by then?
 *
 * A stage that is over does not come back, unless a step returns to it. So where the one step is
 * taken in later stages only, or ends the last stage in which the other one may be taken, the other
 * never follows it. Said only where it is so in every type of case in which the step may be taken,
 * and where the steps are of the same case: of a case above, or of a part, the order is not known.
 *
 *   after, after-any          steps that must stand
 *   when, between, by-person, which-needed: facts that a step must have given, unless the form
 * itself says them while, after-window, late, stops, suspends, extends: deadlines that must have
 * begun; resumes: one that must stand still */
#include "pack/check/flow/internal.h"
#include "pack/internal.h"

struct order {
    struct regime *r;
    struct faults *faults;
    const struct rule *rule;
    bool unsaid; /* some step may give facts that no pack says */
};

/* ---- where a case is ---- */

static int place_of(const struct case_type *type, const char *stage)
{
    for (int i = 0; type->stages[i]; i++)
        if (strcmp(type->stages[i], stage) == 0)
            return i;
    return -1;
}

static int places(const struct case_type *type)
{
    int n = 0;
    while (type->stages[n])
        n++;
    return n;
}

/* The first and the last stage in which the step may be taken; -1: in none. */
struct reach {
    int first, last;
};

static struct reach reach_of(const struct case_type *type, const struct rule *rule)
{
    struct reach reach = {-1, -1};
    if (!rule->stages[0])
        return (struct reach){0, places(type)}; /* behind the last one as well */
    for (const char *const *n = rule->stages; *n; n++) {
        int at = place_of(type, *n);
        if (at < 0)
            continue;
        reach.first = reach.first < 0 || at < reach.first ? at : reach.first;
        reach.last = at > reach.last ? at : reach.last;
    }
    return reach;
}

/* The stage is over as soon as the step stands: one is enough, or the others are none of this type,
 * or stand before it. */
static bool surely_ends(const struct regime *r, const struct case_type *type,
                        const struct rule *rule, int at)
{
    const struct stage *stage = regime_stage(r, type->stages[at]);
    bool sure = stage && names_have(stage->ends, rule->name) && !rule->returns_to[0];
    for (const char *const *n = stage ? stage->ends : NULL; n && *n && sure && !stage->any; n++) {
        const struct rule *other = regime_rule(r, *n);
        sure = other &&
               (other == rule || !rule_fits(other, type->name) || names_have(rule->after, *n));
    }
    return sure;
}

/* The earliest stage in which a case is once the step stands. */
static int behind(const struct regime *r, const struct case_type *type, const struct rule *rule)
{
    struct reach reach = reach_of(type, rule);
    if (rule->opens[0] && strcmp(rule->opens, type->name) == 0)
        return 0;
    if (rule->stages[0] && reach.first >= 0 && reach.first == reach.last &&
        surely_ends(r, type, rule, reach.first))
        return reach.first + 1;
    return reach.first;
}

static bool returns(const struct regime *r, const struct case_type *type, int last)
{
    for (const struct rule *rule = r->rules; rule; rule = rule->next) {
        int at = rule->returns_to[0] ? place_of(type, rule->returns_to) : -1;
        if (at >= 0 && at <= last && rule_fits(rule, type->name))
            return true;
    }
    return false;
}

/* Behind its last stage, a part is in that of the case above. */
static bool goes_on_above(const struct case_type *type, int at)
{
    return type->parents[0] && at >= places(type);
}

/* May the step be taken in a case of this type after the other one was? */
static bool can_follow(const struct order *o, const struct case_type *type,
                       const struct rule *before)
{
    int last = reach_of(type, o->rule).last, at = behind(o->r, type, before);
    return at <= last || returns(o->r, type, last) || goes_on_above(type, at);
}

/* ---- in each type ---- */

/* Has one of these come, in cases of this type? */
typedef bool of_case(const struct order *o, const struct case_type *type, const void *self);

/* True: there are cases in which the step may be taken, and in none of them it has come by then. */
static bool never(const struct order *o, of_case *has_come, const void *self)
{
    bool some = false;
    for (const struct case_type *t = o->r->types; t; t = t->next) {
        if (!rule_asked_in(o->rule, t->name))
            continue;
        if (!t->stages[0] || !o->rule->stages[0])
            return false;
        if (reach_of(t, o->rule).last < 0)
            continue; /* it is not taken in these */
        if (has_come(o, t, self))
            return false;
        some = true;
    }
    return some;
}

static bool step_came(const struct order *o, const struct case_type *type, const void *self)
{
    const struct rule *before = self;
    return !rule_fits(before, type->name) || can_follow(o, type, before);
}

/* Steps of one sort, looked up once for all types. */
struct gathered {
    const struct rule **rule;
    const char *name;
};

static struct gathered gather(const struct order *o, of_rule *is, const char *name)
{
    return (struct gathered){regime_gather(o->r, is, name), name};
}

/* ---- steps ---- */

/* A step that is excused where its `when` does not hold need not come. */
static bool never_after(const struct order *o, const char *name)
{
    const struct rule *before = regime_rule(o->r, name);
    return before && before != o->rule && never(o, step_came, before);
}

static void say_never_after(const struct order *o, const char *name)
{
    place_fault(o->faults, o->rule->at, "correct `stage` or `after`", "请改正 `stage` 或 `after`",
                "the step `%s` can never be taken: it comes after `%s`, and its own stage is over "
                "by then",
                "步骤 `%s` 永远不能进行：它须在 `%s` 之后，而那时其环节已经结束", o->rule->name,
                name);
}

static void check_steps(const struct order *o)
{
    const char *const *any = o->rule->after_any;
    for (const char *const *n = o->rule->after; *n; n++) {
        const struct rule *before = regime_rule(o->r, *n);
        if (before && !before->when && never_after(o, *n))
            say_never_after(o, *n);
    }
    while (*any && never_after(o, *any))
        any++;
    if (o->rule->after_any[0] && !*any)
        say_never_after(o, o->rule->after_any[0]);
}

/* ---- facts ---- */

static bool done_in(const void *rule, const char *name, const struct case_type *type)
{
    return !type || rule_done_in(rule, name);
}

/* Of a step of the same type when; of one above, or of a part that keeps it above, nobody knows. */
static bool may_give(const struct order *o, const struct case_type *type, const struct rule *rule,
                     const char *fact)
{
    if (names_have(rule->keeps_above, fact) || names_have(rule->keeps_all_above, fact))
        return true;
    if (rule_done_in(rule, type->name))
        return can_follow(o, type, rule);
    return regime_above(o->r, type->name, done_in, rule);
}

static bool fact_given(const struct order *o, const struct case_type *type, const void *givers)
{
    const struct gathered *g = givers;
    const struct rule **rule = g->rule;
    while (*rule && !may_give(o, type, *rule, g->name))
        rule++;
    return *rule;
}

/* Nothing gives it at all: given.c says so. */
static bool is_late(const struct order *o, const char *fact)
{
    const struct form_field *f = regime_field(o->r, fact);
    if (!f || !f->fact || o->unsaid || rule_gives(o->rule, fact))
        return false;
    const struct gathered givers = gather(o, rule_gives, fact);
    return *givers.rule && never(o, fact_given, &givers);
}

static void check_fact(const struct order *o, const char *key, const char *fact)
{
    if (is_late(o, fact))
        place_fault(o->faults, o->rule->at,
                    "correct `stage`, or ask for it in an earlier step, or in this one",
                    "请改正 `stage`，或由更早的步骤或本步骤填写它",
                    "the step `%s` can never be taken: `%s` names `%s`, which is only given when "
                    "the step's own stage is over",
                    "步骤 `%s` 永远不能进行：`%s` 提到的 `%s`，要到该步骤的环节结束之后才给出",
                    o->rule->name, key, fact);
}

/* Where the case does not say which one, an organ may act all the same, unless it says
 * `which-needed`. */
static bool waits_for_name(const struct order *o, const struct organ *organ)
{
    return organ && organ->which[0] &&
           (organ->which_needed || names_have(o->rule->which_needed, organ->name)) &&
           is_late(o, organ->which);
}

static void check_organs(const struct order *o)
{
    const char *const *n = o->rule->by;
    while (*n && waits_for_name(o, regime_organ(o->r, *n)))
        n++;
    if (o->rule->by[0] && !*n)
        check_fact(o, "which-needed", regime_organ(o->r, o->rule->by[0])->which);
}

/* Of `when-not`, what nobody has said is not so; of `when-any` another one may hold. */
static void check_facts(const struct order *o)
{
    for (const struct condition *c = o->rule->when; c; c = c->next)
        if (!c->none && !c->any)
            check_fact(o, "when", c->name);
    for (const char *const *n = o->rule->between; *n; n++)
        check_fact(o, "between", *n);
    check_fact(o, "by-person", o->rule->by_person);
    check_organs(o);
}

/* ---- deadlines ---- */

static bool starts_it(const struct rule *rule, const char *limit)
{
    return names_have(rule->starts, limit);
}

static bool suspends_it(const struct rule *rule, const char *limit)
{
    return names_have(rule->suspends, limit);
}

/* Where none of this type starts it, it is that of a case above. */
static bool begins_by_then(const struct order *o, const struct case_type *type,
                           const void *starters)
{
    const struct gathered *g = starters;
    bool some = false;
    for (const struct rule **rule = g->rule; *rule; rule++) {
        if (!rule_done_in(*rule, type->name))
            continue;
        if (*rule == o->rule || can_follow(o, type, *rule))
            return true;
        some = true;
    }
    return !some;
}

/* A step of a part may suspend it at any time. */
static bool still_by_then(const struct order *o, const struct case_type *type,
                          const void *suspenders)
{
    const struct gathered *g = suspenders;
    for (const struct rule **rule = g->rule; *rule; rule++)
        if (!rule_done_in(*rule, type->name) || can_follow(o, type, *rule))
            return true;
    return false;
}

static void check_limits(const struct order *o, const char *key, const char *const *limits)
{
    for (const char *const *n = limits; *n; n++) {
        const struct gathered starters = gather(o, starts_it, *n);
        if (never(o, begins_by_then, &starters))
            place_fault(o->faults, o->rule->at, "correct `stage`, or let it begin earlier",
                        "请改正 `stage`，或让该时限更早开始",
                        "`%s` of the step `%s` names the deadline `%s`, which only begins when the "
                        "step's own stage is over",
                        "`%s`（步骤 `%s`）提到的时限 `%s`，要到该步骤的环节结束之后才开始", key,
                        o->rule->name, *n);
    }
}

static void check_resumed(const struct order *o)
{
    for (const char *const *n = o->rule->resumes; *n; n++) {
        const struct gathered suspenders = gather(o, suspends_it, *n);
        if (!*suspenders.rule || never(o, still_by_then, &suspenders))
            place_fault(o->faults, o->rule->at, "correct `stage`, or let a step suspend it earlier",
                        "请改正 `stage`，或由更早的步骤中止它",
                        "the step `%s` resumes the deadline `%s`, which no step has suspended by "
                        "then",
                        "步骤 `%s` 恢复时限 `%s`，而那时没有步骤中止过它", o->rule->name, *n);
    }
}

/* ---- stages that are over before they begin ---- */

/* The only one of the type that ends the stage. */
static bool ends_alone(const struct regime *r, const struct case_type *type,
                       const struct stage *stage)
{
    unsigned count = 0;
    for (const char *const *n = stage->ends; *n; n++) {
        const struct rule *rule = regime_rule(r, *n);
        count += rule && rule_fits(rule, type->name);
    }
    return count == 1;
}

/* It may be taken back, or a case sent into a stage behind its own, up to this one. */
static bool may_be_anew(const struct regime *r, const struct case_type *type,
                        const struct rule *rule, int own, int at)
{
    for (const struct rule *other = r->rules; other; other = other->next) {
        int to = other->returns_to[0] ? place_of(type, other->returns_to) : -1;
        if (names_have(other->undoes, rule->name) || (to > own && to <= at))
            return true;
    }
    return false;
}

/* Every case of this type has taken it before the stage of this place begins: an earlier one, in
 * which alone it is taken, ends with nothing else, and is passed over by none. */
static bool stood_before(const struct regime *r, const struct case_type *type,
                         const struct rule *rule, int at)
{
    struct reach reach = reach_of(type, rule);
    if (!rule->stages[0] || reach.first < 0 || reach.first != reach.last || reach.last >= at)
        return false;
    const struct stage *own = regime_stage(r, type->stages[reach.first]);
    return own && ends_alone(r, type, own) && surely_ends(r, type, rule, reach.first) &&
           !rule->when && !rule->unless[0] && !may_be_anew(r, type, rule, reach.first, at);
}

static void check_stage(struct regime *r, struct faults *faults, const struct case_type *type,
                        int at)
{
    const struct stage *stage = regime_stage(r, type->stages[at]);
    for (const char *const *n = stage ? stage->ends : NULL; n && *n; n++) {
        const struct rule *rule = regime_rule(r, *n);
        if (rule && rule_fits(rule, type->name) && (stage->any || ends_alone(r, type, stage)) &&
            stood_before(r, type, rule, at))
            place_fault(faults, stage->at, "name steps that are taken in it",
                        "请写在本环节办理的步骤",
                        "the stage `%s` ends with `%s`, which in cases of the type `%s` stands "
                        "before it begins: the first step taken in it ends it, whichever it is",
                        "环节 `%s` 以 `%s` 结束，而类型 `%s` 的案件在其开始之前已有该步骤：其间办理"
                        "任何一个步骤，环节即告结束",
                        stage->name, rule->name, type->name);
    }
}

/* ---- what every case has taken by then ---- */

/* It is not excused, and nobody takes it back. */
static bool stays(const struct regime *r, const struct rule *rule)
{
    for (const struct rule *other = r->rules; other; other = other->next)
        if (names_have(other->undoes, rule->name))
            return false;
    return !rule->when;
}

/* Every case of this type is opened by it. */
static bool opens_all(const struct regime *r, const struct rule *rule, const char *type)
{
    bool others = strcmp(rule->opens, type) != 0;
    for (const struct rule *other = r->rules; other && !others; other = other->next)
        others = other != rule && strcmp(other->opens, type) == 0;
    return !others;
}

bool regime_waits(const struct regime *r, const struct case_type *type, const struct rule *before,
                  const struct rule *rule)
{
    const struct rule *list[STEPS_UPWARD_MAX] = {rule};
    unsigned count = 1;
    for (unsigned i = 0; i < count; i++)
        for (const char *const *n = list[i]->after; *n && count < STEPS_UPWARD_MAX; n++) {
            const struct rule *next = regime_rule(r, *n);
            if (!next || next->when || !rule_asked_in(next, type->name))
                continue;
            if (next == before)
                return true;
            if (!rule_listed(list, count, next))
                list[count++] = next;
        }
    return false;
}

bool regime_stood(const struct regime *r, const struct case_type *type, const struct rule *before,
                  const struct rule *rule)
{
    if (before == rule || !stays(r, before) || !rule_asked_in(rule, type->name))
        return false;
    if (opens_all(r, before, type->name))
        return true;
    int first = rule->stages[0] ? reach_of(type, rule).first : -1;
    return rule_asked_in(before, type->name) && !before->opens[0] &&
           (regime_waits(r, type, before, rule) ||
            (first > 0 && stood_before(r, type, before, first)));
}

/* ---- all of them ---- */

void regime_order(struct regime *r, struct faults *faults)
{
    bool unsaid = false;
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        unsaid = unsaid || regime_gives_unsaid(rule);
    for (const struct rule *rule = r->rules; rule; rule = rule->next) {
        const struct order o = {r, faults, rule, unsaid};
        check_steps(&o);
        check_facts(&o);
        check_limits(&o, "while", rule->only_while);
        check_limits(&o, "late", rule->late);
        check_limits(&o, "was-late", rule->was_late);
        check_limits(&o, "stops", rule->stops);
        check_limits(&o, "suspends", rule->suspends);
        check_limits(&o, "extends", rule->extends);
        if (!rule->or_after[0])
            check_limits(&o, "after-window", rule->after_window);
        check_resumed(&o);
    }
    for (const struct case_type *t = r->types; t; t = t->next)
        for (int at = 0; t->stages[at]; at++)
            check_stage(r, faults, t, at);
}
