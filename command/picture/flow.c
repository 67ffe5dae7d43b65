/* flow.c - which steps, lanes, bands and edges the picture of a type has. Where they stand is
 * flow_place.c's.
 *
 * An edge that others say already is left out: when c waits for a and b, and b for a, then a is
 * drawn to b and b to c. The documentation of a step still names all that it waits for. */
#include "command/picture/flow.h"

#include <limits.h>
#include <stdlib.h>

#include "command/picture/picture.h"
#include "command/wording/typestep.h"

#define NOWHERE UINT_MAX

const struct case_type *picture_type(const struct regime *r)
{
    for (const struct case_type *t = r->types; t; t = t->next)
        if (t->stages[0])
            return t;
    return r->types;
}

static bool opens_here(const struct flow *f, const struct rule *rule)
{
    return f->type && rule->opens[0] && strcmp(rule->opens, f->type->name) == 0;
}

/* ---- lanes: organs, in the order of the pack ---- */

static const struct organ *organ_for(const struct regime *r, const char *name)
{
    const struct organ *exact = regime_organ(r, name);
    for (const struct organ *o = r->organs; o && !exact; o = o->next)
        if (organ_is(name, o->name))
            exact = o;
    return exact ? exact : r->organs;
}

static bool is_used(const struct flow *f, const struct organ *o)
{
    for (unsigned i = 0; i < f->nodes; i++)
        if (organ_for(f->regime, f->node[i].rule->by[0]) == o)
            return true;
    return false;
}

static void make_lanes(struct flow *f)
{
    unsigned count = 0;
    for (const struct organ *o = f->regime->organs; o; o = o->next)
        count += is_used(f, o);
    f->lane = arena_alloc(&f->arena, (count + 1) * sizeof(*f->lane));
    for (const struct organ *o = f->regime->organs; o; o = o->next)
        if (is_used(f, o))
            f->lane[f->lanes++].organ = o;
    for (unsigned i = 0; i < f->nodes; i++)
        for (unsigned l = 0; l < f->lanes; l++)
            if (f->lane[l].organ == organ_for(f->regime, f->node[i].rule->by[0]))
                f->node[i].lane = l;
}

/* ---- bands: opening, stages, any stage ---- */

/* 0: opening; then the type's stages; the last one: in none of them. */
static unsigned band_of(const struct flow *f, const struct rule *rule, unsigned stages)
{
    if (stages == 0)
        return 0;
    if (opens_here(f, rule))
        return 0;
    for (unsigned s = 0; s < stages; s++)
        if (names_have(rule->stages, f->type->stages[s]))
            return 1 + s;
    return 1 + stages;
}

static unsigned stages_of(const struct case_type *type)
{
    unsigned n = 0;
    while (type && type->stages[n])
        n++;
    return n;
}

/* A stage is there even when no step is bound to it; the other two only with steps. */
static void make_bands(struct flow *f)
{
    unsigned stages = stages_of(f->type), any = 0, opening = 0;
    f->band = arena_alloc(&f->arena, (stages + 2) * sizeof(*f->band));
    for (unsigned i = 0; i < f->nodes; i++) {
        unsigned band = f->node[i].band = band_of(f, f->node[i].rule, stages);
        opening += stages > 0 && band == 0;
        any += stages > 0 && band == 1 + stages;
    }
    if (stages == 0)
        f->band[f->bands++] = (struct band){0};
    if (opening)
        f->band[f->bands++] = (struct band){.opening = true};
    for (unsigned s = 0; s < stages; s++)
        f->band[f->bands++] = (struct band){.stage = regime_stage(f->regime, f->type->stages[s])};
    if (any)
        f->band[f->bands++] = (struct band){.any = true};
    for (unsigned i = 0; stages > 0 && !opening && i < f->nodes; i++)
        f->node[i].band--;
}

/* ---- edges ---- */

static unsigned node_named(const struct flow *f, const char *step)
{
    for (unsigned i = 0; i < f->nodes; i++)
        if (f->node[i].kind == NODE_STEP && strcmp(f->node[i].rule->name, step) == 0)
            return i;
    return NOWHERE;
}

static void join(struct flow *f, unsigned from, unsigned to, enum edge_kind kind)
{
    if (from == NOWHERE || to == NOWHERE || from == to)
        return;
    for (unsigned i = 0; i < f->edges; i++)
        if (f->edge[i].from == from && f->edge[i].to == to &&
            (f->edge[i].kind == EDGE_UNDO) == (kind == EDGE_UNDO))
            return;
    if (f->edges == f->edge_room) {
        f->edge_room = f->edge_room ? 2 * f->edge_room : 128;
        f->edge = mem_grow(f->edge, f->edge_room * sizeof(*f->edge));
    }
    f->edge[f->edges++] = (struct edge){.from = from, .to = to, .kind = kind};
}

static void join_steps(struct flow *f)
{
    for (unsigned i = 0; i < f->nodes; i++) {
        const struct rule *rule = f->node[i].rule;
        for (const char *const *n = rule->after; *n; n++)
            join(f, node_named(f, *n), i, EDGE_AFTER);
        for (const char *const *n = rule->after_any; *n; n++)
            join(f, node_named(f, *n), i, EDGE_ANY);
        for (const char *const *n = rule->after_own; *n; n++)
            join(f, node_named(f, *n), i, EDGE_AFTER);
    }
}

static bool forward(const struct edge *e)
{
    return !e->gone && !e->back && e->kind != EDGE_UNDO;
}

unsigned flow_in(const struct flow *f, unsigned node, enum edge_kind kind)
{
    unsigned n = 0;
    for (unsigned i = 0; i < f->edges; i++)
        n += forward(&f->edge[i]) && f->edge[i].to == node && f->edge[i].kind == kind;
    return n;
}

unsigned flow_out(const struct flow *f, unsigned node)
{
    unsigned n = 0;
    for (unsigned i = 0; i < f->edges; i++)
        n += forward(&f->edge[i]) && f->edge[i].from == node;
    return n;
}

/* ---- what leads back ---- */

/* Depth first; an edge to a node that is still being looked at closes a ring. */
static void break_rings(struct flow *f, unsigned node, uint8_t *seen)
{
    seen[node] = 1;
    for (unsigned i = 0; i < f->edges; i++) {
        struct edge *e = &f->edge[i];
        if (e->from != node || !forward(e))
            continue;
        if (seen[e->to] == 1)
            e->back = true;
        else if (!seen[e->to])
            break_rings(f, e->to, seen);
    }
    seen[node] = 2;
}

static void find_back(struct flow *f)
{
    uint8_t *seen = mem_alloc(f->nodes + 1);
    for (unsigned i = 0; i < f->edges; i++)
        if (f->node[f->edge[i].from].band > f->node[f->edge[i].to].band)
            f->edge[i].back = true;
    for (unsigned i = 0; i < f->nodes; i++)
        if (!seen[i] && flow_in(f, i, EDGE_AFTER) + flow_in(f, i, EDGE_ANY) == 0)
            break_rings(f, i, seen);
    for (unsigned i = 0; i < f->nodes; i++)
        if (!seen[i])
            break_rings(f, i, seen);
    free(seen);
}

/* Is there a way from one node to the other, along edges that all must be gone? */
static bool leads(const struct flow *f, unsigned from, unsigned to, bool any, uint8_t *seen)
{
    if (from == to)
        return true;
    if (seen[from])
        return false;
    seen[from] = 1;
    for (unsigned i = 0; i < f->edges; i++) {
        const struct edge *e = &f->edge[i];
        if (e->from == from && forward(e) && (any || e->kind == EDGE_AFTER) &&
            leads(f, e->to, to, any, seen))
            return true;
    }
    return false;
}

static bool leads_to(const struct flow *f, unsigned from, unsigned to, bool any)
{
    uint8_t *seen = mem_alloc(f->nodes + 1);
    bool found = leads(f, from, to, any, seen);
    free(seen);
    return found;
}

static void leave_out_known(struct flow *f)
{
    for (unsigned i = 0; i < f->edges; i++) {
        struct edge *e = &f->edge[i];
        if (e->kind != EDGE_AFTER || !forward(e))
            continue;
        e->gone = true;
        e->gone = leads_to(f, e->from, e->to, false);
    }
}

/* Of the steps that are taken back those are drawn to that no other of them leads to. */
static bool is_earliest(const struct flow *f, const struct rule *rule, unsigned target)
{
    for (const char *const *n = rule->undoes; *n; n++) {
        unsigned other = node_named(f, *n);
        if (other != NOWHERE && other != target && leads_to(f, other, target, true) &&
            !(leads_to(f, target, other, true) && target < other))
            return false;
    }
    return true;
}

/* Where a stage is begun anew: its event, else its first step. */
static unsigned entry_of(const struct flow *f, const char *stage)
{
    for (unsigned i = 0; i < f->nodes; i++)
        if (f->node[i].kind == NODE_STAGE && strcmp(f->node[i].stage->name, stage) == 0)
            return i;
    for (unsigned i = 0; i < f->nodes; i++) {
        const struct stage *s = f->band[f->node[i].band].stage;
        if (s && strcmp(s->name, stage) == 0 && flow_in(f, i, EDGE_AFTER) == 0)
            return i;
    }
    return NOWHERE;
}

static void join_returns(struct flow *f)
{
    for (unsigned i = 0; i < f->nodes; i++) {
        const struct rule *rule = f->node[i].rule;
        if (f->node[i].kind != NODE_STEP)
            continue;
        for (const char *const *n = rule->undoes; *n; n++)
            if (node_named(f, *n) != NOWHERE && is_earliest(f, rule, node_named(f, *n)))
                join(f, i, node_named(f, *n), EDGE_UNDO);
        if (rule->returns_to[0])
            join(f, i, entry_of(f, rule->returns_to), EDGE_UNDO);
    }
    for (unsigned i = 0; i < f->edges; i++)
        f->edge[i].back |= f->edge[i].kind == EDGE_UNDO;
}

/* ---- events: where a case and its stages begin and end ---- */

static unsigned add_event(struct flow *f, enum node_kind kind, unsigned near, unsigned band)
{
    f->node[f->nodes] = (struct node){.kind = kind,
                                      .rule = f->node[near].rule,
                                      .stage = f->band[band].stage,
                                      .lane = f->node[near].lane,
                                      .band = band};
    return f->nodes++;
}

/* Nothing of the same band leads to it. */
static bool is_entry(const struct flow *f, unsigned node)
{
    for (unsigned i = 0; i < f->edges; i++) {
        const struct edge *e = &f->edge[i];
        if (forward(e) && e->to == node && f->node[e->from].kind == NODE_STEP &&
            f->node[e->from].band == f->node[node].band)
            return false;
    }
    return true;
}

static unsigned first_of(const struct flow *f, unsigned band)
{
    for (unsigned i = 0; i < f->nodes; i++)
        if (f->node[i].band == band)
            return i;
    return 0;
}

/* All entries of a band follow this event. */
static void enter_band(struct flow *f, unsigned event, unsigned band, unsigned steps)
{
    for (unsigned i = 0; i < steps; i++)
        if (f->node[i].band == band && !opens_here(f, f->node[i].rule) && is_entry(f, i))
            join(f, event, i, EDGE_AFTER);
}

/* The event follows the steps that end this stage; what nothing ends is passed from event to
 * event. */
static void follow_ends(struct flow *f, unsigned event, const struct stage *stage, unsigned before)
{
    unsigned found = 0;
    for (const char *const *n = stage ? stage->ends : NULL; n && *n; n++) {
        unsigned end = node_named(f, *n);
        if (end != NOWHERE && f->node[end].band < f->node[event].band) {
            join(f, end, event, EDGE_AFTER);
            found++;
        }
    }
    if (!found)
        join(f, before, event, EDGE_AFTER);
}

/* Opening comes before this node; where nothing of the type opens a case, its start. */
static void begin_with(struct flow *f, unsigned node, unsigned steps)
{
    unsigned openers = 0;
    for (unsigned i = 0; i < steps; i++)
        openers += opens_here(f, f->node[i].rule);
    for (unsigned i = 0; i < steps; i++)
        if (opens_here(f, f->node[i].rule))
            join(f, i, node, openers > 1 ? EDGE_ANY : EDGE_AFTER);
    if (openers == 0)
        join(f, steps, node, EDGE_AFTER); /* the first event that was added */
}

static void begin_cases(struct flow *f, unsigned steps)
{
    bool opened = false;
    for (unsigned i = 0; i < steps; i++) {
        if (!opens_here(f, f->node[i].rule))
            continue;
        opened = true;
        join(f, add_event(f, NODE_START, i, f->node[i].band), i, EDGE_AFTER);
    }
    if (!opened)
        add_event(f, NODE_START, first_of(f, 0), 0);
}

/* What may be done in any stage stands at the far end: a pair of link events leads there. */
static void link_any(struct flow *f, unsigned band, unsigned steps)
{
    unsigned arrive = add_event(f, NODE_ARRIVE, first_of(f, band), band);
    begin_with(f, add_event(f, NODE_LEAVE, first_of(f, 0), 0), steps);
    for (unsigned i = 0; i < steps; i++)
        if (f->node[i].band == band && flow_in(f, i, EDGE_AFTER) + flow_in(f, i, EDGE_ANY) == 0)
            join(f, arrive, i, EDGE_AFTER);
}

/* A type without stages: what follows nothing follows the opening. */
static void begin_steps(struct flow *f, unsigned steps)
{
    for (unsigned i = 0; i < steps; i++)
        if (!opens_here(f, f->node[i].rule) &&
            flow_in(f, i, EDGE_AFTER) + flow_in(f, i, EDGE_ANY) == 0)
            begin_with(f, i, steps);
}

static void join_events(struct flow *f)
{
    unsigned steps = f->nodes, before = NOWHERE;
    begin_cases(f, steps);
    for (unsigned b = 0; b < f->bands; b++) {
        if (f->band[b].any)
            link_any(f, b, steps);
        if (!f->band[b].stage)
            continue;
        unsigned event = add_event(f, NODE_STAGE, first_of(f, b), b);
        if (before == NOWHERE)
            begin_with(f, event, steps);
        else
            follow_ends(f, event, f->band[b - 1].stage, before);
        enter_band(f, event, b, steps);
        before = event;
    }
    if (before == NOWHERE)
        begin_steps(f, steps);
    unsigned end = f->type && f->type->ends[0] ? node_named(f, f->type->ends) : NOWHERE;
    if (end != NOWHERE)
        join(f, end, add_event(f, NODE_END, end, f->node[end].band), EDGE_AFTER);
}

/* ---- */

/* Each band has one event and each step two at most. */
static void make_nodes(struct flow *f)
{
    unsigned rules = 0;
    for (const struct rule *rule = f->regime->rules; rule; rule = rule->next)
        rules++;
    unsigned room = 3 * rules + stages_of(f->type) + 8;
    f->node = arena_alloc(&f->arena, room * sizeof(*f->node));
    for (const struct rule *rule = f->regime->rules; rule; rule = rule->next)
        if (type_has_step(f->regime, rule, f->type))
            f->node[f->nodes++] = (struct node){.kind = NODE_STEP, .rule = rule};
}

void flow_build(struct flow *f, const struct regime *r, const struct case_type *type, bool events)
{
    f->regime = r;
    f->type = type;
    f->events = events;
    make_nodes(f);
    make_bands(f);
    make_lanes(f);
    join_steps(f);
    find_back(f);
    if (events && f->nodes > 0)
        join_events(f);
    leave_out_known(f);
    join_returns(f);
}

void flow_clear(struct flow *f)
{
    free(f->edge);
    arena_free(&f->arena);
    *f = (struct flow){0};
}
