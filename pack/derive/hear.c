/* hear.c - which module must hear of which step.
 *
 * A module folds the steps of others that its own rules speak of, and no more: every step that is
 * heard costs a turn. One walk over the rules, marking both ends of whatever connects two. */
#include "pack/derive/derive.h"
#include "pack/effects.h"
#include "pack/internal.h"

struct hearing {
    struct regime *r;
    const char *modules[REGIME_MODULES_MAX + 1]; /* that own rules or tables; ends with NULL */
};

/* A table is read by one module. */
static const char *const readers[SECTIONS] = {
    [REFERRALS] = "referral", [LADDER] = "rectification", [DISCLOSURES] = "disclosure",
    [DUTIES] = "planning",    [DOSSIER] = "archive",      [TEAM] = "planning",
    [SCORES] = "reporting",   [STATISTICS] = "reporting", [GRADES] = "reporting"};

static void find_module(struct hearing *h, const char *module)
{
    unsigned count = 0;
    while (h->modules[count])
        count++;
    if (module[0] && count < REGIME_MODULES_MAX && !names_have(h->modules, module))
        h->modules[count] = module;
}

static void find_modules(struct hearing *h)
{
    for (const struct rule *rule = h->r->rules; rule; rule = rule->next)
        find_module(h, rule->module);
    for (unsigned i = 0; i < SECTIONS; i++)
        if (h->r->rows[i] && readers[i])
            find_module(h, readers[i]);
}

/* The list one longer. */
static void add(struct hearing *h, struct rule *rule, const char *module)
{
    unsigned count = 0;
    if (!names_have(h->modules, module) || names_have(rule->heard_by, module))
        return;
    while (rule->heard_by[count])
        count++;
    const char **longer = arena_alloc(&h->r->arena, (count + 2) * sizeof(*longer));
    memcpy(longer, rule->heard_by, count * sizeof(*longer));
    longer[count] = module;
    rule->heard_by = longer;
}

/* Each must know of the other's step. */
static void connect(struct hearing *h, struct rule *a, struct rule *b)
{
    add(h, a, b->module);
    add(h, b, a->module);
}

static struct rule *rule_named(const struct hearing *h, const char *name)
{
    struct rule *rule = h->r->rules;
    while (rule && strcmp(rule->name, name) != 0)
        rule = rule->next;
    return rule;
}

static void connect_all(struct hearing *h, struct rule *rule, const char *const *names)
{
    for (; *names; names++) {
        struct rule *other = rule_named(h, *names);
        if (other)
            connect(h, rule, other);
    }
}

static void connect_mentioned(struct hearing *h, struct rule *rule)
{
    const char *const until[] = {rule->blocks_until[0] ? rule->blocks_until : NULL, NULL};
    connect_all(h, rule, rule->after);
    connect_all(h, rule, rule->after_any);
    connect_all(h, rule, rule->after_own);
    connect_all(h, rule, rule->or_after);
    connect_all(h, rule, rule->unless);
    connect_all(h, rule, rule->apart);
    connect_all(h, rule, rule->undoes);
    connect_all(h, rule, until);
}

static bool mentions(const struct rule *rule, const char *step)
{
    return names_have(rule->after, step) || names_have(rule->after_any, step) ||
           names_have(rule->after_own, step) || names_have(rule->unless, step) ||
           names_have(rule->or_after, step) || names_have(rule->apart, step) ||
           names_have(rule->undoes, step);
}

/* Who looks for a step must know of those that take it back. */
static void hear_undone(struct hearing *h, struct rule *rule)
{
    for (const char *const *n = rule->undoes; *n; n++)
        for (const struct rule *other = h->r->rules; other; other = other->next)
            if (mentions(other, *n))
                add(h, rule, other->module);
}

/* Whoever takes this step must know of the other; a step with a message of its own does not say
 * which module takes it. */
static void let_hear(struct hearing *h, struct rule *other, const struct rule *rule)
{
    for (const char **m = h->modules; *m; m++)
        if (!rule->module[0] || strcmp(*m, rule->module) == 0)
            add(h, other, *m);
}

/* A form that names a case where a step must stand: that step, and those that take it back. */
static void hear_of_cases(struct hearing *h, const struct rule *rule, const char *const *fields)
{
    for (; *fields; fields++) {
        const struct form_field *f = regime_field(h->r, *fields);
        for (struct rule *other = h->r->rules; f && f->where[0] && other; other = other->next)
            if (strcmp(other->name, f->where) == 0 || names_have(other->undoes, f->where))
                let_hear(h, other, rule);
    }
}

/* A step that asks about other cases: the one that must stand there, and those that take it back.
 */
static void hear_of_others(struct hearing *h, const struct rule *rule)
{
    for (const struct case_condition *c = rule->when_case; c; c = c->next)
        for (struct rule *other = h->r->rules; other; other = other->next)
            if (strcmp(other->name, c->step) == 0 || names_have(other->undoes, c->step) ||
                (c->below && strcmp(other->opens, c->type) == 0))
                let_hear(h, other, rule);
}

static void connect_movers(struct hearing *h, struct rule *rule, const char *const *limits)
{
    for (; *limits; limits++) {
        const struct time_limit *l = regime_limit(h->r, *limits);
        for (struct rule *other = h->r->rules; other; other = other->next)
            if (regime_moves_limit(h->r, other, l))
                connect(h, rule, other);
    }
}

/* What is taken while a window lasts, when it is over, or when a deadline has passed unmet, must
 * know when it began, where it was moved to, and that it was met. */
static void hear_of_windows(struct hearing *h, struct rule *rule, const char *const *windows)
{
    for (const char *const *n = windows; *n; n++) {
        const struct time_limit *l = regime_limit(h->r, *n);
        for (struct rule *other = h->r->rules; other; other = other->next)
            if (names_have(other->starts, *n) || regime_moves_limit(h->r, other, l))
                let_hear(h, other, rule);
    }
}

/* Who moves a deadline moves those that are counted from its end, and must know which of them run
 * and which were stopped. */
static void connect_followers(struct hearing *h, struct rule *rule)
{
    for (const struct time_limit *l = h->r->limits; l; l = l->next) {
        const char *const one[] = {l->name, NULL};
        if (l->from_limit[0] && regime_moves_limit(h->r, rule, l))
            connect_movers(h, rule, one);
    }
}

/* Who started a deadline must know that it was stopped, and the other way round. Who stops it must
 * know where it was moved to, because it may have a day before which it is not stopped. */
static void connect_by_deadlines(struct hearing *h, struct rule *rule)
{
    connect_movers(h, rule, rule->starts);
    connect_movers(h, rule, rule->suspends);
    connect_movers(h, rule, rule->resumes);
    connect_movers(h, rule, rule->extends);
    connect_followers(h, rule);
    hear_of_windows(h, rule, rule->only_while);
    hear_of_windows(h, rule, rule->after_window);
    hear_of_windows(h, rule, rule->late);
    hear_of_windows(h, rule, rule->was_late);
    for (const struct need *n = rule->needed; n; n = n->next)
        hear_of_windows(h, rule, n->late);
}

static bool sets_facts(const struct regime *r, const char *const *fields)
{
    for (; *fields; fields++) {
        const struct form_field *f = regime_field(r, *fields);
        if (f && f->fact)
            return true;
    }
    return false;
}

static bool ends_something(const struct regime *r, const char *step)
{
    for (const struct stage *s = r->stages; s; s = s->next)
        if (names_have(s->ends, step))
            return true;
    for (const struct case_type *t = r->types; t; t = t->next)
        if (strcmp(t->ends, step) == 0 || names_have(t->closed_too, step))
            return true;
    return false;
}

static bool gives_posts(const struct rule *rule)
{
    const struct effect_shape *e = effect_shape(rule->module, rule->does);
    return e && e->posts;
}

/* The answer that a blocked case waits for: whoever knows of the block must know of its end. */
static bool ends_block(const struct regime *r, const char *step)
{
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        if (strcmp(rule->blocks_until, step) == 0)
            return true;
    return false;
}

static bool gives_facts(const struct regime *r, const struct rule *rule)
{
    return rule->sets || sets_facts(r, rule->needs) || sets_facts(r, rule->may) ||
           sets_facts(r, effect_gives(rule->module, rule->does));
}

/* What is taken back goes with its facts. */
static bool takes_facts(const struct regime *r, const struct rule *rule)
{
    for (const char *const *n = rule->undoes; *n; n++) {
        const struct rule *undone = regime_rule(r, *n);
        if (undone && gives_facts(r, undone))
            return true;
    }
    return false;
}

/* A case that is taken up again is open for everybody. */
static bool reopens_something(const struct regime *r, const struct rule *rule)
{
    const char *const *n = rule->undoes;
    while (*n && !ends_something(r, *n))
        n++;
    return *n != NULL;
}

/* What opens a case, moves it on or back, gives posts, gives or takes facts concerns every module.
 */
static bool concerns_all(const struct regime *r, const struct rule *rule)
{
    return rule->opens[0] || rule->returns_to[0] || rule->blocks_until[0] || rule->ends_posts ||
           rule->gives || rule->takes || gives_posts(rule) || ends_something(r, rule->name) ||
           reopens_something(r, rule) || ends_block(r, rule->name) || gives_facts(r, rule) ||
           takes_facts(r, rule);
}

/* Of these steps, and of those that take them back. */
static void hear_steps(struct hearing *h, const char *const *steps, const char *module)
{
    for (const char *const *n = steps; *n; n++)
        for (struct rule *rule = h->r->rules; rule; rule = rule->next)
            if (strcmp(rule->name, *n) == 0 || names_have(rule->undoes, *n))
                add(h, rule, module);
}

static bool names_recipients(const struct row *row)
{
    return strcmp(row->of, RECIPIENT_WORD) == 0 || strcmp(row->by, RECIPIENT_WORD) == 0;
}

/* Who counts those that have not answered must hear of every answer. */
static void hear_answers(struct hearing *h, const struct row *row, const char *module)
{
    for (const struct rule *rule = h->r->rules; rule; rule = rule->next) {
        const char *const one[] = {rule->name, NULL};
        if (names_have(rule->stops, row->late) || effect_returns(rule->module, rule->does))
            hear_steps(h, one, module);
    }
}

/* Who counts what is done in time must know of the day. */
static void hear_deadline(struct hearing *h, const char *limit, const char *module)
{
    for (struct rule *rule = h->r->rules; rule; rule = rule->next)
        if (names_have(rule->starts, limit) ||
            regime_moves_limit(h->r, rule, regime_limit(h->r, limit)))
            add(h, rule, module);
}

/* Whoever reads a table must hear of the steps that its rows wait for or count. */
static void hear_tables(struct hearing *h)
{
    for (unsigned i = 0; i < SECTIONS; i++)
        for (const struct row *row = h->r->rows[i]; row && readers[i]; row = row->next) {
            hear_steps(h, row->after, readers[i]);
            hear_steps(h, row->counts, readers[i]);
            if (row->in_time[0])
                hear_deadline(h, row->in_time, readers[i]);
            if (row->late[0] && names_recipients(row))
                hear_answers(h, row, readers[i]);
        }
}

void regime_hear(struct regime *r)
{
    struct hearing h = {.r = r};
    find_modules(&h);
    static const char *const none[] = {NULL};
    for (struct rule *rule = r->rules; rule; rule = rule->next)
        rule->heard_by = none;
    for (struct rule *rule = r->rules; rule; rule = rule->next) {
        connect_mentioned(&h, rule);
        hear_undone(&h, rule);
        connect_by_deadlines(&h, rule);
        hear_of_others(&h, rule);
        hear_of_cases(&h, rule, rule->needs);
        hear_of_cases(&h, rule, rule->may);
        for (const char **m = h.modules; *m && concerns_all(r, rule); m++)
            add(&h, rule, *m);
    }
    hear_tables(&h);
}
