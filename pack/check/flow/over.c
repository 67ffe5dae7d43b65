/* over.c - each time a step may be taken, what it forbids stands already, the deadline that it
 * needs has ended, or has not begun: so it can never be taken.
 *
 *   unless                    a step that stands in every case by then
 *   late, while, suspends, extends, resumes: a deadline that only the step itself begins
 *   late, suspends, extends, resumes: one that has been stopped by then; or that runs only while
 * the case is blocked (`blocks-until`), until the step that stops it
 *
 * Said only where it is so in every type of case in which the step is asked for. */
#include "pack/check/flow/internal.h"
#include "pack/internal.h"

struct over {
    struct regime *r;
    struct faults *faults;
    const struct rule *rule;
};

/* ---- in every case in which it is asked for ---- */

typedef bool of_every(const struct over *o, const struct case_type *type, const void *self);

static bool always(const struct over *o, of_every *is, const void *self)
{
    bool some = false;
    for (const struct case_type *t = o->r->types; t; t = t->next) {
        if (!rule_asked_in(o->rule, t->name))
            continue;
        if (!is(o, t, self))
            return false;
        some = true;
    }
    return some;
}

/* ---- steps that stand by then ---- */

/* What must come before by `after` has a fault of its own. */
static bool stood(const struct over *o, const struct case_type *type, const void *before)
{
    return regime_stood(o->r, type, before, o->rule) && !regime_waits(o->r, type, before, o->rule);
}

static void check_unless(const struct over *o)
{
    for (const char *const *n = o->rule->unless; *n; n++) {
        const struct rule *before = regime_rule(o->r, *n);
        if (before && always(o, stood, before))
            place_fault(o->faults, o->rule->at, "take it out of `unless`, or correct `stage`",
                        "请从 `unless` 中去掉它，或改正 `stage`",
                        "the step `%s` can never be taken: it is forbidden once `%s` stands, and "
                        "by then that stands in every case",
                        "步骤 `%s` 永远不能进行：有 `%s` 时不得进行，而那时每个案件都已有该步骤",
                        o->rule->name, *n);
    }
}

/* ---- deadlines ---- */

static bool starts_it(const struct rule *rule, const char *limit)
{
    return names_have(rule->starts, limit);
}

/* The one step that begins it; NULL: none, several, or a row does. */
static const struct rule *only_starter(struct regime *r, const char *limit)
{
    const struct rule **starters = regime_gather(r, starts_it, limit);
    bool row_starts = false;
    for (unsigned i = 0; i < SECTIONS; i++)
        for (const struct row *row = r->rows[i]; row; row = row->next)
            row_starts = row_starts || strcmp(row->starts, limit) == 0;
    return !row_starts && *starters && !starters[1] ? *starters : NULL;
}

/* Of several that it moves, another one may run. */
static bool begins_itself(const struct over *o, const char *const *limits, const char *const *one,
                          bool each)
{
    return (each || !limits[1]) && !o->rule->opens[0] && only_starter(o->r, *one) == o->rule;
}

static bool is_undone(const struct regime *r, const struct rule *rule)
{
    const struct rule *other = r->rules;
    while (other && !names_have(other->undoes, rule->name))
        other = other->next;
    return other;
}

/* It begins once, before `stop` in each case, and that comes before the step. */
struct stopping {
    const struct rule *start, *stop;
};

static bool is_stopped(const struct over *o, const struct case_type *type, const void *self)
{
    const struct stopping *s = self;
    return rule_done_in(s->start, type->name) && regime_stood(o->r, type, s->stop, o->rule) &&
           regime_stood(o->r, type, s->start, s->stop);
}

/* The step by which it is over each time; NULL: it may run. */
static const struct rule *stopped_by(const struct over *o, const char *limit)
{
    struct stopping s = {only_starter(o->r, limit), o->r->rules};
    if (!s.start || s.start->again || s.start == o->rule)
        return NULL;
    for (; s.stop; s.stop = s.stop->next)
        if (s.stop != s.start && !s.stop->opens[0] && names_have(s.stop->stops, limit) &&
            always(o, is_stopped, &s))
            return s.stop;
    return NULL;
}

static bool starts_there(const struct over *o, const struct case_type *type, const void *start)
{
    (void)o;
    return rule_done_in(start, type->name);
}

/* The block of the case begins and ends with it. A part is not blocked with the case above. */
static const struct rule *blocked_by(const struct over *o, const char *limit)
{
    const struct rule *start = only_starter(o->r, limit);
    const struct rule *until = start ? regime_rule(o->r, start->blocks_until) : NULL;
    bool one = start && (start->opens[0] || (start->types[0] && !start->types[1]));
    if (!one || !until || until == o->rule || start == o->rule || is_undone(o->r, start) ||
        is_undone(o->r, until) || !names_have(until->stops, limit))
        return NULL;
    return always(o, starts_there, start) ? start : NULL;
}

static void check_limit(const struct over *o, const char *key, const char *limit)
{
    const struct rule *stop = stopped_by(o, limit), *start = stop ? NULL : blocked_by(o, limit);
    if (stop)
        place_fault(o->faults, o->rule->at, "let the step come before that one, or take it out",
                    "请让该步骤在其之前进行，或去掉",
                    "`%s` of the step `%s` names the deadline `%s`, which `%s` has ended by then",
                    "`%s`（步骤 `%s`）提到的时限 `%s`，那时已由 `%s` 终止", key, o->rule->name,
                    limit, stop->name);
    if (start)
        place_fault(
            o->faults, o->rule->at,
            "take out `blocks-until` of that step, or let this one be taken in another case",
            "请去掉那个步骤的 `blocks-until`，或让本步骤在其他案件中办理",
            "`%s` of the step `%s` names the deadline `%s`, which runs only while `%s` "
            "blocks the case, and with it this step",
            "`%s`（步骤 `%s`）提到的时限 `%s`，只在 `%s` 之后不得办理其他步骤的期间进行，"
            "本步骤也不得办理",
            key, o->rule->name, limit, start->name);
}

/* each: every one of them must run, else one of them. */
static void check_limits(const struct over *o, const char *key, const char *const *limits,
                         bool each)
{
    for (const char *const *n = limits; *n; n++)
        if (!begins_itself(o, limits, n, each))
            check_limit(o, key, *n);
        else
            place_fault(o->faults, o->rule->at, "let another step start it, or take it out",
                        "请由其他步骤开始它，或去掉",
                        "the step `%s` can never be taken: `%s` names the deadline `%s`, which "
                        "only the step itself begins",
                        "步骤 `%s` 永远不能进行：`%s` 提到的时限 `%s` 只由该步骤自己开始",
                        o->rule->name, key, *n);
}

void regime_over(struct regime *r, struct faults *faults)
{
    for (const struct rule *rule = r->rules; rule; rule = rule->next) {
        const struct over o = {r, faults, rule};
        check_unless(&o);
        check_limits(&o, "late", rule->late, true);
        check_limits(&o, "while", rule->only_while, true);
        check_limits(&o, "suspends", rule->suspends, false);
        check_limits(&o, "resumes", rule->resumes, false);
        check_limits(&o, "extends", rule->extends, false);
    }
}
