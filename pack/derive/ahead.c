/* ahead.c - what others say of each step, so that nobody has to look for it. */
#include "pack/derive/derive.h"

static bool is_counted(const struct regime *r, const char *step)
{
    for (const struct row *row = r->rows[SCORES]; row; row = row->next)
        if (names_have(row->counts, step))
            return true;
    for (const struct row *row = r->rows[STATISTICS]; row; row = row->next)
        if (names_have(row->counts, step))
            return true;
    return false;
}

static bool is_watched(const struct regime *r, const char *step)
{
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        for (const struct case_condition *c = rule->when_case; c; c = c->next)
            if (strcmp(c->step, step) == 0)
                return true;
    return false;
}

void regime_look_ahead(struct regime *r)
{
    for (struct rule *rule = r->rules; rule; rule = rule->next) {
        rule->counted = is_counted(r, rule->name);
        rule->watched = is_watched(r, rule->name);
    }
    for (const struct case_type *t = r->types; t; t = t->next)
        r->once = r->once || t->one_open[0];
}
