#include "command/wording/typestep.h"

#include <string.h>

static bool goes_through(const struct rule *rule, const struct case_type *type)
{
    for (const char *const *s = rule->stages; *s; s++)
        if (names_have(type->stages, *s))
            return true;
    return !rule->stages[0];
}

struct way_back {
    const struct rule *rule[STEPS_BEFORE_MAX];
    unsigned count;
};

static void add_before(const struct regime *r, struct way_back *w, const char *const *names)
{
    for (const char *const *n = names; *n; n++) {
        const struct rule *before = regime_rule(r, *n);
        bool seen = !before || w->count == STEPS_BEFORE_MAX;
        for (unsigned i = 0; i < w->count && !seen; i++)
            seen = w->rule[i] == before;
        if (!seen)
            w->rule[w->count++] = before;
    }
}

/* A step that names no types is one of the case that a step before it opened: an answer belongs to
 * the complaint. NULL: none did, and the step is of no case. */
static const char *opened_before(const struct regime *r, const struct rule *rule)
{
    struct way_back w = {.rule = {rule}, .count = 1};
    for (unsigned i = 0; i < w.count; i++) {
        if (w.rule[i]->opens[0])
            return w.rule[i]->opens;
        add_before(r, &w, w.rule[i]->after);
        add_before(r, &w, w.rule[i]->after_any);
        add_before(r, &w, w.rule[i]->after_own);
    }
    return NULL;
}

bool type_has_step(const struct regime *r, const struct rule *rule, const struct case_type *type)
{
    if (!type)
        return true;
    if (!rule->types[0] && !rule->opens[0]) {
        const char *opened = opened_before(r, rule);
        return opened && strcmp(opened, type->name) == 0;
    }
    return rule_fits(rule, type->name) && (!type->stages[0] || goes_through(rule, type));
}
