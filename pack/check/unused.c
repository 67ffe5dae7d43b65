/* unused.c - organs, code tables, number patterns and fields that the pack has and nothing names:
 * most often what is left of a name that was changed elsewhere.
 *
 * Only the pack's own: of what it extends another pack may need all. And only where it is sure: a
 * step with a message of its own has a form of which the pack does not say everything, and an
 * organ may be one of those to whom people refer a matter by hand. Said last, when nothing else is
 * wrong. */
#include <stdlib.h>

#include "pack/check/internal.h"
#include "pack/effects.h"
#include "pack/number.h"

/* All names that stand somewhere else than where they are made. */
struct naming {
    struct regime *r;
    const char **name; /* NULL while they are counted */
    size_t count;
};

static void one(struct naming *n, const char *name)
{
    if (!name[0])
        return;
    if (n->name)
        n->name[n->count] = name;
    n->count++;
}

static void all(struct naming *n, const char *const *names)
{
    for (; *names; names++)
        one(n, *names);
}

/* ---- where names stand ---- */

static void in_when(struct naming *n, const struct condition *when)
{
    for (const struct condition *c = when; c; c = c->next) {
        one(n, c->name);
        for (const struct alternative *a = c->any; a; a = a->next)
            in_when(n, a->when);
    }
}

static void in_spans(struct naming *n, const struct limit_span *spans)
{
    for (; spans; spans = spans->next)
        in_when(n, spans->when);
}

static void in_postings(struct naming *n, const struct posting *p)
{
    for (; p; p = p->next) {
        one(n, p->post);
        one(n, p->field);
    }
}

static void in_field(struct naming *n, const struct form_field *f)
{
    one(n, f->one_of);
    one(n, f->own);
    one(n, f->same);
    one(n, f->among);
    one(n, f->other_than);
    one(n, f->not_before);
    one(n, f->not_after);
    one(n, f->before);
    one(n, f->after);
    one(n, f->distance.from);
    all(n, f->holds);
}

static void in_step(struct naming *n, const struct rule *rule)
{
    all(n, rule->by);
    all(n, rule->each);
    all(n, rule->which_needed);
    all(n, rule->not_holds);
    all(n, rule->needs);
    all(n, rule->may);
    all(n, rule->between);
    all(n, rule->as_of);
    all(n, rule->keeps_above);
    all(n, rule->keeps_all_above);
    one(n, rule->by_person);
    in_when(n, rule->when);
    in_when(n, rule->sets);
    in_postings(n, rule->gives);
    in_postings(n, rule->takes);
    for (const struct asker *a = rule->askers; a; a = a->next) {
        one(n, a->organ);
        in_when(n, a->when);
    }
    for (const struct need *need = rule->needed; need; need = need->next) {
        one(n, need->field);
        in_when(n, need->when);
    }
    for (const struct form_field *f = rule->held; f; f = f->next)
        in_field(n, f);
    all(n, effect_gives(rule->module, rule->does));
}

static void in_limit(struct naming *n, const struct time_limit *l)
{
    one(n, l->until);
    one(n, l->before);
    all(n, l->from);
    in_spans(n, l->spans);
    in_spans(n, l->least);
    in_spans(n, l->extension);
    in_spans(n, l->still);
    in_spans(n, l->still_all);
    in_spans(n, l->reminds);
}

static void in_type(struct naming *n, const struct case_type *t)
{
    one(n, t->number);
    one(n, t->named_by);
    one(n, t->grounds);
    all(n, t->one_open);
}

/* department/water stands for the department. */
static void in_to(struct naming *n, const char *const *to)
{
    for (; *to; to++)
        one(n, arena_print(&n->r->arena, "%.*s", (int)strcspn(*to, "/"), *to));
}

static void in_row(struct naming *n, const struct row *row)
{
    one(n, row->of);
    one(n, row->by);
    one(n, row->each);
    one(n, row->given);
    all(n, row->is);
    all(n, row->needs);
    in_to(n, row->to);
    in_when(n, row->when);
}

static void in_number(struct naming *n, const struct number *number)
{
    const char *at = number->pattern, *name;
    while (number_pattern_good(number->pattern) && (at = number_field(&n->r->arena, at, &name)))
        one(n, name);
}

static void everywhere(struct naming *n)
{
    struct regime *r = n->r;
    n->count = 0;
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        in_step(n, rule);
    for (const struct form_field *f = r->fields; f; f = f->next)
        in_field(n, f);
    for (const struct organ *o = r->organs; o; o = o->next)
        one(n, o->which);
    for (const struct time_limit *l = r->limits; l; l = l->next)
        in_limit(n, l);
    for (const struct case_type *t = r->types; t; t = t->next)
        in_type(n, t);
    for (const struct number *number = r->numbers; number; number = number->next)
        in_number(n, number);
    for (unsigned i = 0; i < SECTIONS; i++)
        for (const struct row *row = r->rows[i]; row; row = row->next)
            in_row(n, row);
    for (const struct covered *c = r->covered; c; c = c->next)
        all(n, c->by);
    for (unsigned i = 0; i < RENAMED_SORTS; i++)
        for (const struct renamed *now = r->renamed[i]; now; now = now->next)
            one(n, now->now);
}

/* ---- is it one of them? ---- */

static int in_order(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static struct naming gather(struct regime *r)
{
    struct naming n = {.r = r};
    everywhere(&n);
    const char **names = arena_alloc(&r->arena, (n.count + 1) * sizeof(*names));
    n.name = names;
    everywhere(&n);
    qsort(names, n.count, sizeof(*names), in_order);
    return n;
}

static bool is_named(const struct naming *n, const char *name)
{
    return bsearch(&name, n->name, n->count, sizeof(*n->name), in_order);
}

static bool is_own(struct place at)
{
    return regime_level(at.file) == 0;
}

struct unused {
    const struct naming *names;
    struct faults *faults;
};

static void say(const struct unused *u, struct place at, const char *section, const char *name)
{
    if (is_own(at))
        place_fault(u->faults, at, "take it out, or name it where it is meant",
                    "请去掉它，或在应当使用处写上它的名字",
                    "nothing in the pack names `%s` of `%s`",
                    "规则包中没有任何地方提到 `%s`（`%s`）", name, section);
}

/* ---- the four sorts ---- */

/* A matter is referred to whom people name, where a step chooses. */
static bool chooses_by_hand(const struct regime *r)
{
    const struct rule *rule = r->rules;
    while (rule && !effect_chooses(rule->module, rule->does) && !regime_gives_unsaid(rule))
        rule = rule->next;
    return rule;
}

/* `team` stands for its posts, and a post for the team. */
static bool organ_named(const struct unused *u, const struct organ *o)
{
    if (is_named(u->names, o->name))
        return true;
    for (size_t i = 0; i < u->names->count; i++)
        if (organ_is(o->name, u->names->name[i]) || organ_is(u->names->name[i], o->name))
            return true;
    for (const struct rule *rule = u->names->r->rules; rule; rule = rule->next)
        if (o->post && regime_gives_post(rule, o->name))
            return true;
    return false;
}

static void check_organs(const struct unused *u)
{
    if (chooses_by_hand(u->names->r))
        return;
    for (const struct organ *o = u->names->r->organs; o; o = o->next)
        if (!organ_named(u, o))
            say(u, o->at, "organs", o->name);
}

static void check_codes(const struct unused *u)
{
    static const char *const read[] = {LEVEL_WORDS, BLANKET_WORDS, NULL};
    for (const struct code_table *t = u->names->r->codes; t; t = t->next)
        if (!names_have(read, t->name) && !is_named(u->names, t->name))
            say(u, t->at, "codes", t->name);
}

static void check_numbers(const struct unused *u)
{
    static const char *const read[] = {CASE_NUMBER, DOSSIER_NUMBER, "reception", "batch", NULL};
    for (const struct number *n = u->names->r->numbers; n; n = n->next)
        if (!names_have(read, n->name) && !is_named(u->names, n->name))
            say(u, n->at, "numbers", n->name);
}

static bool has_own_message(const struct regime *r)
{
    const struct rule *rule = r->rules;
    while (rule && !regime_gives_unsaid(rule))
        rule = rule->next;
    return rule;
}

static void check_fields(const struct unused *u)
{
    if (has_own_message(u->names->r))
        return;
    for (const struct form_field *f = u->names->r->fields; f; f = f->next)
        if (!is_named(u->names, f->name))
            say(u, f->at, "fields", f->name);
}

/* Where something else is wrong, it is often the place in which the name should stand. */
void regime_unused(struct regime *r, struct faults *faults)
{
    if (faults->count)
        return;
    const struct naming names = gather(r);
    const struct unused u = {&names, faults};
    check_organs(&u);
    check_codes(&u);
    check_numbers(&u);
    check_fields(&u);
}
