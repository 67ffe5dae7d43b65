#include "command/regime/touched.h"

#include "command/wording/typestep.h"

struct looking {
    struct arena *arena;
    struct caseview *view;
    const struct regime *was, *now;
    const struct change *changes;
};

/* ---- names, each once ---- */

struct names {
    const char **name;
    unsigned count;
};

static void add_name(struct arena *a, struct names *all, const char *name)
{
    const char **more = arena_alloc(a, (all->count + 2) * sizeof(*more));
    if (all->count && names_have(all->name, name))
        return;
    if (all->count)
        memcpy(more, all->name, all->count * sizeof(*more));
    more[all->count++] = arena_text(a, bytes_of(name));
    all->name = more;
}

static const char *const *ended(struct arena *a, struct names *all)
{
    return all->name ? all->name : arena_alloc(a, sizeof(*all->name));
}

/* ---- is it still to come? ---- */

static unsigned place_of(const struct case_type *type, const char *stage)
{
    unsigned n = 0;
    while (type->stages[n] && strcmp(type->stages[n], stage) != 0)
        n++;
    return n;
}

/* All stages in which the step may be taken are over. */
static bool is_past(const struct case_type *type, const struct rule *rule, const char *stage)
{
    unsigned here = stage && stage[0] ? place_of(type, stage) : 0;
    if (!type->stages[0] || !rule->stages[0])
        return false;
    for (const char *const *s = rule->stages; *s; s++)
        if (type->stages[place_of(type, *s)] && place_of(type, *s) >= here)
            return false;
    return true;
}

/* Do cases of this type come to the step, by the pack that has it? */
static bool has_step(const struct regime *r, const struct rule *rule, const struct case_type *type)
{
    if (!type)
        return !r->types;
    bool opens = rule->opens[0] && strcmp(rule->opens, type->name) == 0; /* it is open already */
    return type_has_step(r, rule, type) && (!opens || names_have(rule->types, type->name));
}

/* In the case itself. name: what the case knows the step by. */
static bool comes_here(struct looking *g, const char *case_id, const struct regime *r,
                       const struct rule *rule, const char *name)
{
    struct turn *t = caseview_turn(g->view);
    const Ducha__CaseKept *kept = casefile_of(t, case_id);
    const struct case_type *type = caseview_type(g->view, case_id);
    if (!kept || !has_step(r, rule, type) || (type && is_past(type, rule, kept->stage)))
        return false;
    return rule->again || !casefile_stands(t, case_id, name);
}

#define OPENED_DEPTH_MAX 8u /* cases below cases */

/* May a case of this type still be opened in this one, or in one that may be opened in it? */
static bool may_open(struct looking *g, const char *case_id, const struct regime *r,
                     const char *type, unsigned depth)
{
    for (const struct rule *rule = r->rules; rule && depth < OPENED_DEPTH_MAX; rule = rule->next) {
        if (strcmp(rule->opens, type) != 0 || !rule->types[0])
            continue;
        if (comes_here(g, case_id, r, rule, rule->name))
            return true;
        for (const char *const *n = rule->types; *n; n++)
            if (strcmp(*n, type) != 0 && may_open(g, case_id, r, *n, depth + 1))
                return true;
    }
    return false;
}

/* In the case, or in one that may still be opened in it. */
static bool to_come(struct looking *g, const char *case_id, const struct regime *r,
                    const struct rule *rule, const char *name)
{
    if (comes_here(g, case_id, r, rule, name))
        return true;
    for (const struct case_type *type = r->types; type; type = type->next)
        if (has_step(r, rule, type) && may_open(g, case_id, r, type->name, 0))
            return true;
    return false;
}

static const char *state_of(struct looking *g, const char *case_id, const char *deadline)
{
    const Ducha__DueKept *kept = casefile_due(caseview_turn(g->view), case_id, deadline);
    return kept ? kept->state : "";
}

static bool runs(struct looking *g, const char *case_id, const char *deadline)
{
    const char *state = state_of(g, case_id, deadline);
    return strcmp(state, "running") == 0 || strcmp(state, "late") == 0 ||
           strcmp(state, "suspended") == 0;
}

static bool starts_later(struct looking *g, const char *case_id, const struct regime *r,
                         const char *deadline)
{
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        if (names_have(rule->starts, deadline) && to_come(g, case_id, r, rule, rule->name))
            return true;
    return false;
}

/* ---- a case ---- */

static void look_at_step(struct looking *g, const char *case_id, const struct change *c,
                         struct names *steps)
{
    const struct regime *r = c->how == CHANGE_REMOVED ? g->was : g->now;
    if (to_come(g, case_id, r, regime_rule(r, c->name), c->before))
        add_name(g->arena, steps, c->name);
}

static struct touched *look_at(struct looking *g, const char *case_id)
{
    struct names steps = {0}, running = {0}, later = {0};
    for (const struct change *c = g->changes; c; c = c->next) {
        if (c->part == PART_STEP)
            look_at_step(g, case_id, c, &steps);
        else if (c->part == PART_DEADLINE && runs(g, case_id, c->before))
            add_name(g->arena, &running, c->name);
        else if (c->part == PART_DEADLINE && (starts_later(g, case_id, g->was, c->before) ||
                                              starts_later(g, case_id, g->now, c->name)))
            add_name(g->arena, &later, c->name);
    }
    if (steps.count + running.count + later.count == 0)
        return NULL;
    const Ducha__CaseKept *kept = casefile_of(caseview_turn(g->view), case_id);
    struct touched *t = arena_alloc(g->arena, sizeof(*t));
    *t = (struct touched){.case_id = case_id,
                          .type = arena_text(g->arena, bytes_of(kept->type ? kept->type : "")),
                          .regime = arena_text(g->arena, bytes_of(kept->regime)),
                          .steps = ended(g->arena, &steps),
                          .running = ended(g->arena, &running),
                          .to_come = ended(g->arena, &later)};
    return t;
}

/* Under a version of the old pack, but not already under the new one. */
static bool is_under(struct looking *g, const char *case_id)
{
    const char *full = casefile_regime(caseview_turn(g->view), case_id);
    size_t n = strlen(g->was->id);
    if (!full || strncmp(full, g->was->id, n) != 0 || full[n] != '@')
        return false;
    return strcmp(full, g->now->full) != 0 || strcmp(g->was->full, g->now->full) == 0;
}

struct touched *touched_by(struct arena *a, struct caseview *v, const struct regime *was,
                           const struct regime *now, const struct change *changes)
{
    struct looking g = {a, v, was, now, changes};
    struct touched *first = NULL, **end = &first;
    for (unsigned i = 0; i < v->count; i++) {
        if (is_under(&g, v->case_id[i]) && !caseview_closed(v, v->case_id[i]) &&
            (*end = look_at(&g, v->case_id[i])))
            end = &(*end)->next;
        caseview_rest(v);
    }
    return first;
}
