/* ends.c - can each deadline be kept that begins? Nothing in the engine ends one by itself, the end
 * of its case neither: where no step does, its day passes in the cases that go right as well, and
 * somebody is late in all of them. A window is no deadline of anybody's.
 *
 *   stops                         the step that keeps it
 *   suspends                      it stands still until it is resumed, and need not be; so does
 *                                 what is counted from its last day. Not if it may only for so
 *                                 long: then it runs on
 *   starts, of a step taken again each begins it anew before its day (至少每月一次). The last one
 * is ended by nothing, so the case must be one that has no end
 *
 * All of it in a case from which the deadline is found, as casefile_due_home() looks for it; and
 * only in types of case that it has a length for. */
#include <stdlib.h>

#include "pack/check/deadlines/internal.h"
#include "pack/check/names/names.h"
#include "pack/internal.h"

enum mark {
    BEGINS = 1, /* the deadline does, in cases of the type */
    TAKEN = 2,  /* a step that ends it is taken in them, and looks for it there or above */
    SEEN = 4,
    AGAIN = 8, /* the step that begins it is taken again in them */
    ENDED = 16
};

struct named {
    const char *name;
    size_t number; /* in the pack's order */
};

struct ends {
    const struct regime *r;
    struct faults *faults;
    size_t types;
    const struct case_type **type;
    struct named *named; /* by name */
    uint8_t *mark;       /* of each type, for one deadline */
    size_t *queue;
};

/* ---- types by their names ---- */

static int by_name(const void *a, const void *b)
{
    return strcmp(((const struct named *)a)->name, ((const struct named *)b)->name);
}

static const struct named *find(const struct ends *e, const char *name)
{
    const struct named wanted = {name, 0};
    return bsearch(&wanted, e->named, e->types, sizeof(wanted), by_name);
}

static void mark_one(struct ends *e, const char *name, unsigned mark)
{
    const struct named *n = find(e, name);
    if (n)
        e->mark[n->number] |= (uint8_t)mark;
}

/* Those in which the step is taken; with `opens` only those that it names. */
static void mark_taken(struct ends *e, const struct rule *rule, unsigned mark)
{
    for (const char *const *n = rule->types; *n; n++)
        mark_one(e, *n, mark);
    for (size_t i = 0; i < e->types && !rule->types[0] && !rule->opens[0]; i++)
        e->mark[i] |= (uint8_t)mark;
}

static bool has_mark(const struct ends *e, const char *name, unsigned mark)
{
    const struct named *n = find(e, name);
    return n && (e->mark[n->number] & mark);
}

struct ends *regime_ends_new(struct regime *r, struct faults *faults)
{
    struct ends *e = arena_alloc(&r->arena, sizeof(*e));
    *e = (struct ends){.r = r, .faults = faults};
    for (const struct case_type *t = r->types; t; t = t->next)
        e->types++;
    e->type = arena_alloc(&r->arena, (e->types + 1) * sizeof(struct case_type *));
    e->named = arena_alloc(&r->arena, (e->types + 1) * sizeof(*e->named));
    e->mark = arena_alloc(&r->arena, e->types + 1);
    e->queue = arena_alloc(&r->arena, (e->types + 1) * sizeof(*e->queue));
    size_t i = 0;
    for (const struct case_type *t = r->types; t; t = t->next, i++) {
        e->type[i] = t;
        e->named[i] = (struct named){t->name, i};
    }
    qsort(e->named, e->types, sizeof(*e->named), by_name);
    return e;
}

/* ---- one deadline ---- */

/* Whether it stands still where one of these does: itself, and what it is counted from. */
struct chain {
    const char *limit[LIMITS_DEEP + 2];
};

static struct chain chain_of(const struct regime *r, const struct time_limit *l)
{
    struct chain c = {{NULL}};
    for (unsigned deep = 0; l && deep <= LIMITS_DEEP; deep++) {
        c.limit[deep] = l->name;
        l = l->from_limit[0] ? regime_limit(r, l->from_limit) : NULL;
    }
    return c;
}

static bool for_good(const struct regime *r, const char *limit)
{
    const struct time_limit *l = regime_limit(r, limit);
    return l && !l->still && !l->still_all;
}

static bool ends(const struct regime *r, const struct rule *rule, const struct chain *c)
{
    if (names_have(rule->stops, c->limit[0]))
        return true;
    for (const char *const *n = c->limit; *n && rule->suspends[0]; n++)
        if (names_have(rule->suspends, *n) && for_good(r, *n))
            return true;
    return false;
}

static void mark_begun(struct ends *e, const struct rule *rule)
{
    if (rule->opens[0]) {
        mark_one(e, rule->opens, BEGINS);
        return;
    }
    mark_taken(e, rule, BEGINS);
    if (rule->again)
        mark_taken(e, rule, rule->when_closed ? ENDED : AGAIN);
}

/* One that opens a case means its own, else one of those in which it does. */
static void mark_ending(struct ends *e, const struct rule *rule)
{
    if (rule->opens[0] && has_mark(e, rule->opens, BEGINS))
        mark_one(e, rule->opens, ENDED);
    else
        mark_taken(e, rule, TAKEN);
}

static void queue_up(struct ends *e, size_t number, size_t *count)
{
    if (e->mark[number] & SEEN)
        return;
    e->mark[number] |= SEEN;
    e->queue[(*count)++] = number;
}

static void queue_parents(struct ends *e, const struct case_type *type, size_t *count)
{
    for (const char *const *n = type->parents; *n; n++) {
        const struct named *p = find(e, *n);
        if (p)
            queue_up(e, p->number, count);
    }
}

/* From each type in which an ending step is taken upwards, to the first in which the deadline
 * begins: that one is meant. */
static void mark_meant(struct ends *e)
{
    size_t count = 0, next = 0;
    for (size_t i = 0; i < e->types; i++)
        if (e->mark[i] & TAKEN)
            queue_up(e, i, &count);
    for (unsigned deep = 0; deep <= TYPES_DEEP && next < count; deep++)
        for (size_t end = count; next < end; next++) {
            size_t number = e->queue[next];
            if (e->mark[number] & BEGINS)
                e->mark[number] |= ENDED;
            else
                queue_parents(e, e->type[number], &count);
        }
}

/* True when some step ends it, wherever. */
static bool mark_types(struct ends *e, const struct time_limit *l)
{
    const struct chain c = chain_of(e->r, l);
    bool some = false;
    memset(e->mark, 0, e->types);
    for (const struct rule *rule = e->r->rules; rule; rule = rule->next)
        if (names_have(rule->starts, l->name))
            mark_begun(e, rule);
    for (const struct rule *rule = e->r->rules; rule; rule = rule->next) {
        if (!ends(e->r, rule, &c))
            continue;
        some = true;
        mark_ending(e, rule);
    }
    mark_meant(e);
    return some;
}

/* Is there a length that may hold in cases of this type? */
static bool has_length(const struct regime *r, const struct time_limit *l, const char *type)
{
    const char *const is[] = {type, NULL};
    const struct condition there = {.name = "type", .is = is};
    const struct limit_span *s = l->spans;
    while (s && regime_never(r, &there, s->when))
        s = s->next;
    return s || l->until[0];
}

/* It begins in cases of this type, and none of theirs ends it. */
static bool is_endless(const struct ends *e, const struct time_limit *l, size_t number)
{
    const struct case_type *t = e->type[number];
    unsigned mark = e->mark[number];
    bool runs_on = (mark & AGAIN) && !t->ends[0];
    return (mark & BEGINS) && !(mark & ENDED) && !runs_on && has_length(e->r, l, t->name);
}

/* A step of these cases that would end it, and opens another one in which it begins as well: it
 * means that one. */
static const struct rule *ends_elsewhere(const struct ends *e, const struct time_limit *l,
                                         const char *type)
{
    const struct chain c = chain_of(e->r, l);
    const struct rule *rule = e->r->rules;
    while (rule && !(rule->opens[0] && rule_asked_in(rule, type) && ends(e->r, rule, &c) &&
                     has_mark(e, rule->opens, BEGINS)))
        rule = rule->next;
    return rule;
}

static void say_endless(const struct ends *e, const struct time_limit *l, const char *type)
{
    const struct rule *rule = ends_elsewhere(e, l, type);
    if (rule)
        place_fault(e->faults, l->at,
                    "let it begin in one of the two types only, or be ended by a step that opens "
                    "no case",
                    "请只让它在其中一个类型中开始，或由不开立案件的步骤终止",
                    "nothing ends the deadline `%s` in a case of the type `%s`: `%s` ends that of "
                    "the type `%s`, which it opens and in which it begins as well",
                    "没有步骤终止时限 `%s`（类型 `%s` 的案件）：`%s` 终止的是它所开立的类型 `%s` "
                    "中的，该时限在其中也开始",
                    l->name, type, rule->name, rule->opens);
    else
        place_fault(e->faults, l->at,
                    "add `stops` to a step of such cases, or give it a length in the others only",
                    "请给此类案件的步骤加上 `stops`，或用 `when` 只给其他类型规定时长",
                    "nothing ends the deadline `%s` in a case of the type `%s`: its day passes "
                    "in those that go right, too",
                    "没有步骤终止时限 `%s`（类型 `%s` 的案件）：照章办理，到期也成逾期", l->name,
                    type);
}

void regime_ends(struct ends *e, const struct time_limit *l)
{
    bool some = mark_types(e, l), begins = false, endless = false;
    for (size_t i = 0; i < e->types; i++) {
        begins = begins || (e->mark[i] & BEGINS);
        if (!is_endless(e, l, i))
            continue;
        endless = true;
        if (some)
            say_endless(e, l, e->type[i]->name);
    }
    if (!some && (endless || !begins))
        place_fault(
            e->faults, l->at,
            "add `stops` to the step that keeps it, or `window: true` if nobody is late then",
            "请给履行它的步骤加上 `stops`；到期不算逾期的，请补上 `window: true`",
            "nothing ends the deadline `%s`: its day passes in the cases that go right, too",
            "没有步骤终止时限 `%s`：照章办理，到期也成逾期", l->name);
}
