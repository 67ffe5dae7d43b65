/* index.c - what every step looks up, made ready once: rules and fields by their names. */
#include "base/text.h"
#include "pack/internal.h"

static unsigned place_of(const struct name_index *x, const char *name)
{
    unsigned i = text_hash(bytes_of(name)) & (x->size - 1);
    while (x->place[i] && !text_same(*x->place[i], name))
        i = (i + 1) & (x->size - 1);
    return i;
}

static void index_init(struct name_index *x, struct arena *a, unsigned count)
{
    for (x->size = 1; x->size < 2 * count + 1;) /* so that a free place is always found */
        x->size *= 2;
    x->place = arena_alloc(a, x->size * sizeof(*x->place));
}

/* Of two of one name, which the check refuses, the first. */
static void index_add(struct name_index *x, const char *const *name)
{
    unsigned i = place_of(x, *name);
    if (!x->place[i])
        x->place[i] = name;
}

void regime_index(struct regime *r)
{
    unsigned count = 0;
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        count++;
    index_init(&r->rules_by_name, &r->arena, count);
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        index_add(&r->rules_by_name, &rule->name);
    count = 0;
    for (const struct form_field *f = r->fields; f; f = f->next)
        count++;
    index_init(&r->fields_by_name, &r->arena, count);
    for (const struct form_field *f = r->fields; f; f = f->next)
        index_add(&r->fields_by_name, &f->name);
}

/* The struct whose member `name` stands there. */
#define OWNER(type, at) ((const type *)(const void *)((const char *)(at)-offsetof(type, name)))

const struct rule *regime_rule(const struct regime *r, const char *name)
{
    const struct rule *rule = r->rules;
    if (!r->rules_by_name.size) { /* while it is read */
        while (rule && !text_same(rule->name, name))
            rule = rule->next;
        return rule;
    }
    const char *const *at = r->rules_by_name.place[place_of(&r->rules_by_name, name)];
    return at ? OWNER(struct rule, at) : NULL;
}

const struct form_field *regime_field(const struct regime *r, const char *name)
{
    const struct form_field *f = r->fields;
    if (!r->fields_by_name.size) {
        while (f && !text_same(f->name, name))
            f = f->next;
        return f;
    }
    const char *const *at = r->fields_by_name.place[place_of(&r->fields_by_name, name)];
    return at ? OWNER(struct form_field, at) : NULL;
}
