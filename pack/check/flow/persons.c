/* persons.c - those who may take a step: are there so many, and is there one at all?
 *
 *   persons             so many hold the posts of `by`
 *   not-same-person-as  and the same fact names both persons
 *   holds               a field that a step needs, of a post that this step alone gives
 *
 * A post's holders are known where steps that are taken once give it. */
#include <limits.h>

#include "pack/check/flow/internal.h"
#include "pack/effects.h"
#include "pack/internal.h"

struct asking {
    struct regime *r;
    struct faults *faults;
    const struct rule *rule;
};

/* ---- steps that are taken once in a case and in those above it ---- */

static bool is_of_one_case(const struct regime *r, const struct rule *rule)
{
    const char *name = rule->opens[0] ? rule->opens : rule->types[0] ? rule->types[0] : "";
    const struct case_type *type = regime_type(r, name);
    bool several = !rule->opens[0] && rule->types[0] && rule->types[1];
    return type && !several && !names_have(type->parents, name);
}

static bool is_once(const struct regime *r, const struct rule *rule)
{
    const struct rule *other = r->rules;
    while (other && !names_have(other->undoes, rule->name))
        other = other->next;
    return !other && !rule->again && rule->generic && !rule_together(rule) && rule->times <= 1 &&
           is_of_one_case(r, rule);
}

/* ---- enough of them ---- */

#define MANY UINT_MAX

/* So many get the post by this step, all times together. */
static unsigned given_by(const struct regime *r, const struct rule *rule, const char *post)
{
    const struct effect_shape *e = effect_shape(rule->module, rule->does);
    unsigned count = 0;
    if (!regime_gives_post(rule, post))
        return 0;
    if ((e && e->posts) || regime_gives_unsaid(rule) || !is_once(r, rule))
        return MANY;
    for (const struct posting *p = rule->gives; p; p = p->next) {
        const struct form_field *f = rule_field(r, rule, p->field);
        if (strcmp(p->post, post) != 0)
            continue;
        if (!f || (f->many && !f->most_values))
            return MANY;
        count += f->many ? f->most_values : 1;
    }
    return count;
}

static unsigned holders(const struct regime *r, const struct organ *post)
{
    unsigned count = 0;
    for (const struct rule *rule = r->rules; rule && !post->standing; rule = rule->next) {
        unsigned given = given_by(r, rule, post->name);
        if (given == MANY)
            return MANY;
        count += given;
    }
    return post->standing || !count ? MANY : count; /* none: given.c says so */
}

/* MANY: somebody else may take it, or nobody knows. */
static unsigned takers(const struct asking *a)
{
    unsigned count = 0;
    for (const char *const *n = a->rule->by; *n; n++) {
        const struct organ *named = regime_organ(a->r, *n);
        for (const struct organ *o = a->r->organs; o; o = o->next) {
            if (!organ_is(o->name, *n))
                continue;
            unsigned more = named && named->post && o->post ? holders(a->r, o) : MANY;
            if (more == MANY)
                return MANY;
            count += more;
        }
    }
    return count;
}

static void check_enough(const struct asking *a)
{
    unsigned count = a->rule->persons > 1 ? takers(a) : MANY;
    if (count && a->rule->persons > count && count != MANY)
        place_fault(a->faults, a->rule->at,
                    "let `persons` be no larger, or the field that names the holders `many: true`",
                    "请改小 `persons`，或给填写任职人的字段加上 `many: true`",
                    "the step `%s` can never stand: `persons` is %u, and its posts are held by %u "
                    "at most",
                    "步骤 `%s` 永远不能成立：`persons` 为 %u，而其岗位至多有 %u 人", a->rule->name,
                    a->rule->persons, count);
}

/* ---- the same person ---- */

/* The fact that names the only person who may take it; NULL: there may be others. */
static const char *named_by(const struct asking *a, const struct rule *rule)
{
    const struct organ *o = rule->by[0] && !rule->by[1] ? regime_organ(a->r, rule->by[0]) : NULL;
    if (rule->by_person[0])
        return rule->by_person;
    if (!o || !o->post || o->standing)
        return NULL;
    const struct rule **givers = regime_gather(a->r, regime_gives_post, o->name);
    const struct posting *p = *givers && !givers[1] ? (*givers)->gives : NULL;
    while (p && strcmp(p->post, o->name) != 0)
        p = p->next;
    return p && holders(a->r, o) == 1 ? p->field : NULL;
}

/* It is said once, and stays so. */
static bool is_settled(const struct regime *r, const char *fact)
{
    unsigned givers = 0;
    for (const struct rule *rule = r->rules; rule; rule = rule->next) {
        if (regime_gives_unsaid(rule) || (rule_gives(rule, fact) && !is_once(r, rule)))
            return false;
        givers += rule_gives(rule, fact);
    }
    const struct form_field *f = regime_field(r, fact);
    return givers == 1 && f && !f->many;
}

static bool stood(const struct asking *a, const struct rule *before)
{
    bool some = false;
    for (const struct case_type *t = a->r->types; t; t = t->next) {
        if (!rule_asked_in(a->rule, t->name))
            continue;
        if (!regime_stood(a->r, t, before, a->rule))
            return false;
        some = true;
    }
    return some;
}

static void check_apart(const struct asking *a)
{
    const char *own = a->rule->apart[0] ? named_by(a, a->rule) : NULL;
    for (const char *const *n = a->rule->apart; *n && own; n++) {
        const struct rule *other = regime_rule(a->r, *n);
        const char *fact = other && !other->opens[0] ? named_by(a, other) : NULL;
        if (fact && strcmp(fact, own) == 0 && is_settled(a->r, fact) && stood(a, other))
            place_fault(
                a->faults, a->rule->at,
                "take it out of `not-same-person-as`, or let another one take one of them",
                "请从 `not-same-person-as` 中去掉它，或由其他人办理其中之一",
                "the step `%s` can never be taken: only the person in `%s` may, and so it "
                "was with `%s`, who must be another",
                "步骤 `%s` 永远不能进行：只能由 `%s` 所写的人办理，而 `%s` 也由其办理，两者须"
                "为不同的人",
                a->rule->name, own, *n);
    }
}

/* ---- who holds a post already ---- */

static bool gives_alone(const struct asking *a, const struct organ *o)
{
    const struct rule **givers = regime_gather(a->r, regime_gives_post, o->name);
    return !*givers || (*givers == a->rule && !givers[1]);
}

/* Nobody holds one of these before the step is taken for the first time. */
static bool holds_none(const struct asking *a, const struct form_field *f)
{
    bool some = false;
    for (const char *const *n = f->holds; *n; n++)
        for (const struct organ *o = a->r->organs; o; o = o->next) {
            if (!o->post || !organ_is(o->name, *n))
                continue;
            if (o->standing || !gives_alone(a, o))
                return false;
            some = some || regime_gives_post(a->rule, o->name);
        }
    return some;
}

static void check_holds(const struct asking *a)
{
    for (const char *const *n = a->rule->needs; *n; n++) {
        const struct form_field *f = rule_field(a->r, a->rule, *n);
        if (f && f->holds[0] && holds_none(a, f))
            place_fault(a->faults, a->rule->at,
                        "take `holds` off the field, or let an earlier step give the post",
                        "请去掉该字段的 `holds`，或由更早的步骤授予岗位",
                        "the step `%s` can never be taken: `%s` must name who holds a post that "
                        "only this step gives",
                        "步骤 `%s` 永远不能进行：`%s` 须填任职人，而该岗位只由本步骤授予",
                        a->rule->name, *n);
    }
}

void regime_persons(struct regime *r, struct faults *faults)
{
    for (const struct rule *rule = r->rules; rule; rule = rule->next) {
        const struct asking a = {r, faults, rule};
        check_enough(&a);
        check_apart(&a);
        check_holds(&a);
    }
}
