/* reach.c - what a step looks for: is it ever where the step looks? A step looks in its own case
 * and in those above it, never in the parts below. What stands in a part alone is not there: a ban
 * that rests on it bans nothing, and who waits for it waits for ever.
 *
 *   steps       unless, not-same-person-as, after-any, after-own, or-after: from the case in which
 *               the step is taken; undoes: from the one that it opens, if it opens one
 *   deadlines   while, after-window, late: likewise; stops, suspends, resumes, extends: from both
 *   posts       by, by-each, not-holds: given there
 *   all-closed  the other way round: parts of the case, which can be closed
 *   keeps-above a case above, which some type of the step must have
 *
 * What nothing answers to at all has its own fault; `after` is asked in flow.c. */
#include "pack/check/flow/internal.h"
#include "pack/internal.h"

struct looking {
    struct regime *r;
    struct faults *faults;
    const struct rule *rule;
};

/* From which cases. */
enum from { ASKED = 1, DONE = 2 };

/* Types that are not known have a fault of their own. A step with a message of its own that stands
 * alone may be told by its module in which case. */
static bool is_unknown(const struct looking *k)
{
    const struct rule *rule = k->rule;
    for (const char *const *n = rule->types; *n; n++)
        if (!regime_type(k->r, *n))
            return true;
    return !k->r->types || (rule->opens[0] && !regime_type(k->r, rule->opens)) ||
           (!rule->generic && rule->opens[0] && !rule->types[0]);
}

static bool ever(const struct looking *k, unsigned from, of_type *is, const void *self)
{
    bool found = is_unknown(k);
    for (const struct case_type *t = k->r->types; t && !found; t = t->next)
        found = (((from & ASKED) && rule_asked_in(k->rule, t->name)) ||
                 ((from & DONE) && rule_done_in(k->rule, t->name))) &&
                regime_above(k->r, t->name, is, self);
    return found;
}

/* One of these steps does what it does in cases of this type. */
static bool is_done(const void *self, const char *name, const struct case_type *type)
{
    const struct rule *const *rule = self;
    while (*rule && !rule_done_in(*rule, name))
        rule++;
    return !type || *rule;
}

/* ---- steps ---- */

static bool has_step(const void *other, const char *name, const struct case_type *type)
{
    return !type || rule_fits(other, name);
}

/* What follows from it, and what to write instead. */
static const struct sought {
    const char *key;
    unsigned from;
    const char *en, *zh;
} unless = {"unless", ASKED,
            "correct the name, for nothing is forbidden so; of the parts of the case, write "
            "`when-not-case` with `below: true`",
            "请改正名字，否则不排斥任何办理；下属案件的步骤，请写带 `below: true` 的 "
            "`when-not-case`"},
  apart = {"not-same-person-as", ASKED,
           "correct the name, for nobody is kept away so; of a part of the case, write it at the "
           "step of the part, naming this one",
           "请改正名字，否则不排除任何人；下属案件的步骤，请写在该步骤上，并写本步骤的名字"},
  after_any = {"after-any", ASKED,
               "correct the name, for it never stands there; of the parts of the case, write "
               "`when-case` with `below: true`",
               "请改正名字，否则永远等不到它；下属案件的步骤，请写带 `below: true` 的 `when-case`"},
  after_own = {"after-own", ASKED,
               "name a step of the same case, or of one above: else nobody could ever take it",
               "请写同一案件或上级案件的步骤，否则任何人都不能办理"},
  or_after = {"or-after", ASKED,
              "name a step of the same case, or of one above: else it never spares the waiting",
              "请写同一案件或上级案件的步骤，否则永远不能免除等待"},
  undoes = {"undoes", DONE,
            "correct the name, for nothing is taken back so; what a part of the case did is taken "
            "back by a step of that part",
            "请改正名字，否则不撤销任何步骤；下属案件的步骤，请由下属案件的步骤撤销"};

static void check_steps(const struct looking *k, const struct sought *s, const char *const *steps)
{
    for (const char *const *n = steps; *n; n++) {
        const struct rule *other = regime_rule(k->r, *n);
        if (other && !ever(k, s->from, has_step, other))
            place_fault(k->faults, k->rule->at, s->en, s->zh,
                        "`%s` of the step `%s` names `%s`, which neither its cases nor those above "
                        "them ever have",
                        "`%s`（步骤 `%s`）提到 `%s`，而其案件及上级案件都没有该步骤", s->key,
                        k->rule->name, *n);
    }
}

/* ---- deadlines ---- */

static bool starts_it(const struct rule *rule, const char *limit)
{
    return names_have(rule->starts, limit);
}

static bool reaches(const struct looking *k, unsigned from, const char *limit)
{
    const struct rule **starters = regime_gather(k->r, starts_it, limit);
    return !*starters || ever(k, from, is_done, starters);
}

static void check_limits(const struct looking *k, unsigned from, const char *key,
                         const char *const *limits)
{
    for (const char *const *n = limits; *n; n++)
        if (!reaches(k, from, *n))
            place_fault(k->faults, k->rule->at,
                        "let a step of the same case, or of one above, start it: those of the "
                        "parts below are not looked at",
                        "请由同一案件或上级案件的步骤开始它：不查看下属案件的时限",
                        "`%s` of the step `%s` names the deadline `%s`, which begins neither in "
                        "its cases nor in those above them",
                        "`%s`（步骤 `%s`）提到时限 `%s`，而其案件及上级案件中都不开始该时限", key,
                        k->rule->name, *n);
}

/* Where no other step ends it, the deadline has a fault of its own (ends.c). */
static void check_stops(const struct looking *k)
{
    for (const char *const *n = k->rule->stops; *n; n++) {
        const char *const one[] = {*n, NULL};
        bool ended = false;
        for (const struct rule *other = k->r->rules; other && !ended; other = other->next)
            ended = names_have(other->stops, *n) &&
                    reaches(&(struct looking){k->r, k->faults, other}, ASKED | DONE, *n);
        if (ended)
            check_limits(k, ASKED | DONE, "stops", one);
    }
}

static void check_all_limits(const struct looking *k)
{
    const struct rule *rule = k->rule;
    check_limits(k, ASKED, "while", rule->only_while);
    check_limits(k, ASKED, "after-window", rule->after_window);
    check_limits(k, ASKED, "late", rule->late);
    check_limits(k, ASKED, "was-late", rule->was_late);
    for (const struct need *need = rule->needed; need; need = need->next)
        check_limits(k, ASKED, "late", need->late);
    check_stops(k);
    check_limits(k, ASKED | DONE, "suspends", rule->suspends);
    check_limits(k, ASKED | DONE, "resumes", rule->resumes);
    check_limits(k, ASKED | DONE, "extends", rule->extends);
}

/* ---- posts ---- */

/* Standing posts are held in the office. What no step gives has its own fault. */
static void check_posts(const struct looking *k, const char *key, const char *const *organs)
{
    for (const char *const *n = organs; *n; n++) {
        const struct organ *o = regime_organ(k->r, *n);
        if (!o || !o->post || o->standing)
            continue;
        const struct rule **givers = regime_gather(k->r, regime_gives_post, *n);
        if (*givers && !ever(k, ASKED, is_done, givers))
            place_fault(k->faults, k->rule->at,
                        "let a step of the same case, or of one above, give it; or add `standing: "
                        "true` to the post",
                        "请由同一案件或上级案件的步骤授予；或给该岗位补上 `standing: true`",
                        "`%s` of the step `%s` names the post `%s`, which nobody holds in its "
                        "cases, nor in those above them",
                        "`%s`（步骤 `%s`）提到的岗位 `%s`，在其案件及上级案件中无人担任", key,
                        k->rule->name, *n);
    }
}

/* ---- parts, and the case above ---- */

static bool is_part(const struct looking *k, const struct case_type *part)
{
    bool found = is_unknown(k);
    for (const char *const *n = part->parents; *n && !found; n++)
        found = rule_asked_in(k->rule, *n);
    return found;
}

static void check_parts(const struct looking *k)
{
    for (const char *const *n = k->rule->all_closed; *n; n++) {
        const struct case_type *part = regime_type(k->r, *n);
        if (part && !is_part(k, part))
            place_fault(k->faults, k->rule->at,
                        "name a type whose `parent` is a type of the step's cases",
                        "请写 `parent` 为该步骤案件类型的类型",
                        "`all-closed` of the step `%s` names `%s`, which is no part of its cases: "
                        "nothing is waited for",
                        "步骤 `%s` 的 `all-closed` 提到 `%s`，它不是其案件的下属案件，无从等待",
                        k->rule->name, *n);
        else if (part && !part->ends[0])
            place_fault(k->faults, part->at, "add `ends-with`", "请补上 `ends-with`",
                        "`all-closed` of the step `%s` names `%s`, whose cases are never closed: "
                        "nothing is waited for",
                        "步骤 `%s` 的 `all-closed` 提到 `%s`，但该类案件不会结束，无从等待",
                        k->rule->name, *n);
    }
}

static bool has_above(const void *self, const char *name, const struct case_type *type)
{
    (void)self;
    (void)name;
    return !type || type->parents[0];
}

static void check_above(const struct looking *k, const char *key, const char *const *facts)
{
    if (facts[0] && !ever(k, DONE, has_above, NULL))
        place_fault(k->faults, k->rule->at, "add `parent` to the type, or take it out",
                    "请给该类型补上 `parent`，或去掉它",
                    "`%s` of the step `%s` keeps nothing: there is no case above its cases",
                    "`%s`（步骤 `%s`）无处保存：其案件没有上级案件", key, k->rule->name);
}

void regime_reach(struct regime *r, struct faults *faults)
{
    for (const struct rule *rule = r->rules; rule; rule = rule->next) {
        const struct looking k = {r, faults, rule};
        check_steps(&k, &unless, rule->unless);
        check_steps(&k, &apart, rule->apart);
        check_steps(&k, &after_any, rule->after_any);
        check_steps(&k, &after_own, rule->after_own);
        check_steps(&k, &or_after, rule->or_after);
        check_steps(&k, &undoes, rule->undoes);
        check_all_limits(&k);
        check_posts(&k, rule->each[0] ? "by-each" : "by", rule->by);
        check_posts(&k, "not-holds", rule->not_holds);
        check_parts(&k);
        check_above(&k, "keeps-above", rule->keeps_above);
        check_above(&k, "keeps-all-above", rule->keeps_all_above);
    }
}
