/* rules.c - what a step is: whose cases it is taken in, who may ask, what it gives and moves. */
#include "pack/effects.h"
#include "pack/internal.h"

/* ---- its cases ---- */

bool type_goes_through(const struct case_type *type, const char *const *stages)
{
    for (const char *const *n = stages; *n; n++)
        if (names_have(type->stages, *n))
            return true;
    return false;
}

/* A step belongs to cases of these types, and an opening one to the case it opens. */
bool rule_fits(const struct rule *rule, const char *type)
{
    if (rule->opens[0] && strcmp(rule->opens, type) == 0)
        return true;
    return rule->types[0] ? names_have(rule->types, type) : !rule->opens[0];
}

bool rule_listed(const struct rule *const *list, unsigned count, const struct rule *rule)
{
    for (unsigned i = 0; i < count; i++)
        if (list[i] == rule)
            return true;
    return false;
}

/* Behind the end, directly or behind another step that is. */
static bool comes_behind(const struct regime *r, const struct rule *rule, const char *ends)
{
    const struct rule *list[STEPS_UPWARD_MAX] = {rule};
    unsigned count = 1;
    for (unsigned i = 0; i < count; i++) {
        if (names_have(list[i]->after, ends) || names_have(list[i]->after_any, ends))
            return true;
        for (const char *const *n = list[i]->after; *n && count < STEPS_UPWARD_MAX; n++) {
            const struct rule *before = regime_rule(r, *n);
            if (before && !rule_listed(list, count, before))
                list[count++] = before;
        }
    }
    return false;
}

bool rule_outlives(const struct regime *r, const struct rule *rule, const char *ends)
{
    return rule->when_closed || strcmp(rule->name, ends) == 0 || names_have(rule->undoes, ends) ||
           comes_behind(r, rule, ends);
}

bool rule_asked_in(const struct rule *rule, const char *type)
{
    return rule->types[0] ? names_have(rule->types, type) : !rule->opens[0];
}

bool rule_done_in(const struct rule *rule, const char *type)
{
    return rule->opens[0] ? strcmp(rule->opens, type) == 0 : rule_asked_in(rule, type);
}

const struct rule **regime_gather(struct regime *r, of_rule *is, const char *name)
{
    unsigned count = 0;
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        count += is(rule, name);
    const struct rule **list = arena_alloc(&r->arena, (count + 1) * sizeof(*list)), **end = list;
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        if (is(rule, name))
            *end++ = rule;
    *end = NULL;
    return list;
}

/* ---- who asks, and for what ---- */

const struct asker *rule_asker(const struct rule *rule, const char *organ)
{
    const struct asker *a = rule->askers;
    while (a && strcmp(a->organ, organ) != 0)
        a = a->next;
    return a;
}

const struct form_field *rule_field(const struct regime *r, const struct rule *rule,
                                    const char *name)
{
    for (const struct form_field *own = rule->held; own; own = own->next)
        if (strcmp(own->name, name) == 0)
            return own;
    return regime_field(r, name);
}

bool rule_together(const struct rule *rule)
{
    return rule->each[0] || rule->persons > 1 || rule->all_holders;
}

bool rule_asks(const struct rule *rule, const char *field)
{
    return names_have(rule->needs, field) || names_have(rule->may, field);
}

bool rule_sets(const struct rule *rule, const char *field)
{
    const struct condition *s = rule->sets;
    while (s && strcmp(s->name, field) != 0)
        s = s->next;
    return s;
}

bool rule_takes_one(const struct regime *r, const struct rule *rule, const char *field)
{
    const struct case_type *type = rule->opens[0] ? regime_type(r, rule->opens) : NULL;
    return (type && strcmp(type->named_by, field) == 0) ||
           effect_takes_one(rule->module, rule->does, field);
}

bool rule_asks_apart(const struct rule *rule, const char *field)
{
    bool scores = strcmp(rule->module, "reporting") == 0 && strcmp(rule->does, "score") == 0;
    return scores && !rule->opens[0] && strcmp(field, "subject") == 0 && rule_asks(rule, field);
}

bool rule_gives(const struct rule *rule, const char *field)
{
    return (rule_asks(rule, field) && !rule_asks_apart(rule, field)) || rule_sets(rule, field) ||
           names_have(effect_gives(rule->module, rule->does), field);
}

bool regime_gives_unsaid(const struct rule *rule)
{
    return !rule->generic || (rule->does[0] && !effects_have_module(rule->module));
}

/* Those that the module planning gives when a team is formed. */
static const char *const team_posts[] = {"team.leader", "team.deputy", "team.member", NULL};

bool regime_gives_post(const struct rule *rule, const char *post)
{
    const struct posting *p = rule->gives;
    while (p && strcmp(p->post, post) != 0)
        p = p->next;
    if (p || !rule->does[0])
        return p != NULL;
    const struct effect_shape *e = effect_shape(rule->module, rule->does);
    return (e && e->posts && names_have(team_posts, post)) || regime_gives_unsaid(rule);
}

/* ---- its deadlines ---- */

bool limit_begins_in(const struct regime *r, const char *limit, const char *type)
{
    for (const struct rule *rule = r->rules; rule; rule = rule->next) {
        bool there = rule->opens[0] ? strcmp(rule->opens, type) == 0 : rule_fits(rule, type);
        if (there && names_have(rule->starts, limit))
            return true;
    }
    return false;
}

bool regime_moves_limit(const struct regime *r, const struct rule *rule, const struct time_limit *l)
{
    for (unsigned i = 0; l && i <= LIMITS_DEEP; i++) {
        if (names_have(rule->stops, l->name) && i == 0)
            return true;
        if (names_have(rule->suspends, l->name) || names_have(rule->resumes, l->name) ||
            names_have(rule->extends, l->name) || (i > 0 && names_have(rule->starts, l->name)))
            return true;
        l = l->from_limit[0] ? regime_limit(r, l->from_limit) : NULL;
    }
    return false;
}

/* ---- what it asks of other cases ---- */

/* How many stand so, or of step "" how many there are. */
static bool is_asked(const struct regime *r, const char *type, const char *step, bool below)
{
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        for (const struct case_condition *c = rule->when_case; c; c = c->next)
            if (c->below == below && strcmp(c->type, type) == 0 &&
                (step[0] ? strcmp(c->step, step) == 0 : c->share[0] != '\0'))
                return true;
    return false;
}

/* Nearly all are not. */
static bool is_watched(const struct regime *r, const char *step)
{
    const struct rule *asked = regime_rule(r, step);
    return !asked || asked->watched;
}

bool regime_watches(const struct regime *r, const char *type, const char *step)
{
    return is_watched(r, step) && is_asked(r, type, step, false);
}

bool regime_watches_below(const struct regime *r, const char *type, const char *step)
{
    return is_watched(r, step) && is_asked(r, type, step, true);
}
