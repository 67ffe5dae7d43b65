/* belong.c - a step that says its stage and no types gets the types that go through it. */
#include "pack/derive/derive.h"

#include "pack/internal.h"

/* Else a part of the case would count as one of those in which the step is taken, and whoever
 * looks for the step from there would not look above. */
void regime_belong(struct regime *r)
{
    size_t count = 0;
    for (const struct case_type *t = r->types; t; t = t->next)
        count++;
    for (struct rule *rule = r->rules; rule; rule = rule->next) {
        if (rule->types[0] || !rule->stages[0] || rule->opens[0])
            continue;
        const char **types = arena_alloc(&r->arena, (count + 1) * sizeof(*types));
        size_t n = 0;
        for (const struct case_type *t = r->types; t; t = t->next)
            if (type_goes_through(t, rule->stages))
                types[n++] = t->name;
        types[n] = NULL;
        rule->types = types;
    }
}
