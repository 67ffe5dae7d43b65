/* index.c - what every step looks up, made ready once: rules by their names, and what others say
 * of a rule. */
#include "base/text.h"
#include "pack/internal.h"

static unsigned place_of(const struct regime *r, const char *name)
{
    return text_hash(bytes_of(name)) & (r->index_size - 1);
}

/* Of two rules of one name, which the check refuses, the first. */
static void add(struct regime *r, struct rule *rule)
{
    unsigned i = place_of(r, rule->name);
    while (r->index[i] && strcmp(r->index[i]->name, rule->name) != 0)
        i = (i + 1) & (r->index_size - 1);
    if (!r->index[i])
        r->index[i] = rule;
}

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

void regime_index(struct regime *r)
{
    unsigned count = 0;
    for (struct rule *rule = r->rules; rule; rule = rule->next, count++) {
        rule->counted = is_counted(r, rule->name);
        rule->watched = is_watched(r, rule->name);
    }
    for (r->index_size = 1; r->index_size < 2 * count;) /* so that a free place is always found */
        r->index_size *= 2;
    r->index = arena_alloc(&r->arena, r->index_size * sizeof(*r->index));
    for (struct rule *rule = r->rules; rule; rule = rule->next)
        add(r, rule);
}

const struct rule *regime_rule(const struct regime *r, const char *name)
{
    const struct rule *rule = r->rules;
    if (!r->index) { /* while it is read and checked */
        while (rule && strcmp(rule->name, name) != 0)
            rule = rule->next;
        return rule;
    }
    unsigned i = place_of(r, name);
    while (r->index[i] && strcmp(r->index[i]->name, name) != 0)
        i = (i + 1) & (r->index_size - 1);
    return r->index[i];
}
