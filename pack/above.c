/* above.c - a type and those it may stand below, as cases stand in cases. */
#include "pack/internal.h"

struct above {
    const char *name[TYPES_UPWARD_MAX];
    unsigned count;
};

static void add(struct above *a, const char *name)
{
    for (unsigned i = 0; i < a->count; i++)
        if (text_same(a->name[i], name))
            return;
    if (a->count < TYPES_UPWARD_MAX)
        a->name[a->count++] = name;
}

bool regime_above(const struct regime *r, const char *name, of_type *is, const void *self)
{
    struct above a = {.count = 0};
    unsigned next = 0;
    add(&a, name);
    for (unsigned deep = 0; deep <= TYPES_DEEP && next < a.count; deep++)
        for (unsigned end = a.count; next < end; next++) {
            const struct case_type *type = regime_type(r, a.name[next]);
            if (is(self, a.name[next], type))
                return true;
            for (const char *const *n = type ? type->parents : NULL; n && *n; n++)
                add(&a, *n);
        }
    return false;
}

static bool has_it(const void *rule, const char *name, const struct case_type *type)
{
    return !type || rule_fits(rule, name);
}

bool regime_has_step(const struct regime *r, const struct rule *rule, const char *type)
{
    return regime_above(r, type, has_it, rule);
}
