/* facts.c - see facts.h. */
#include "modules/kit/facts.h"

#include "pack/compare.h"

const Ducha__Field *fields_find(const struct fields *f, const char *name)
{
    for (size_t i = 0; f && i < f->count; i++)
        if (strcmp(f->item[i]->name, name) == 0)
            return f->item[i];
    return NULL;
}

static const char *first_of(const Ducha__Field *f)
{
    return f && f->n_value ? f->value[0] : "";
}

const char *fields_text(const struct fields *f, const char *name)
{
    return first_of(fields_find(f, name));
}

Ducha__Field *field_new(struct turn *t, const char *name, const char *value)
{
    Ducha__Field *f = turn_alloc(t, sizeof(*f));
    char **list = turn_alloc(t, sizeof(*list));
    assert(f && list);
    ducha__field__init(f);
    f->name = turn_print(t, "%s", name);
    list[0] = turn_print(t, "%s", value);
    f->value = list;
    f->n_value = 1;
    return f;
}

const Ducha__Field *fact_field(struct turn *t, const char *case_id, const struct fields *f,
                               const char *name)
{
    const Ducha__Field *said = fields_find(f, name);
    return said || !case_id[0] ? said : casefile_fact(t, case_id, name);
}

const char *fact_text(struct turn *t, const char *case_id, const struct fields *f, const char *name)
{
    return first_of(fact_field(t, case_id, f, name));
}

static bool is_one(const char *const *is, const char *value)
{
    for (; *is; is++)
        if (compare_is(*is) ? compare_holds(*is, value) : strcmp(*is, value) == 0)
            return true;
    return false;
}

static bool holds_alone(struct turn *t, const char *case_id, const struct fields *f,
                        const struct condition *c)
{
    const Ducha__Field *fact = fact_field(t, case_id, f, c->name);
    bool any = false;
    for (size_t i = 0; fact && i < fact->n_value && !any; i++)
        any = is_one(c->is, fact->value[i]);
    return any != c->none;
}

/* One of when-any: all of it. */
static bool alternative_holds(struct turn *t, const char *case_id, const struct fields *f,
                              const struct alternative *a)
{
    const struct condition *c = a->when;
    while (c && holds_alone(t, case_id, f, c))
        c = c->next;
    return !c;
}

bool condition_holds(struct turn *t, const char *case_id, const struct fields *f,
                     const struct condition *c)
{
    const struct alternative *a = c->any;
    if (!a)
        return holds_alone(t, case_id, f, c);
    while (a && !alternative_holds(t, case_id, f, a))
        a = a->next;
    return a;
}

bool when_holds(struct turn *t, const char *case_id, const struct fields *f,
                const struct condition *when)
{
    for (; when; when = when->next)
        if (!condition_holds(t, case_id, f, when))
            return false;
    return true;
}

/* Does the step's own form say it, or a part of it? */
static bool condition_asks(const struct rule *rule, const struct condition *c)
{
    bool asks = rule_asks(rule, c->name);
    for (const struct alternative *a = c->any; a; a = a->next)
        for (const struct condition *one = a->when; one && !asks; one = one->next)
            asks = rule_asks(rule, one->name);
    return asks;
}

bool rule_could_hold(struct turn *t, const char *case_id, const struct fields *f,
                     const struct rule *rule)
{
    for (const struct condition *c = rule->when; c; c = c->next)
        if (!condition_asks(rule, c) && !condition_holds(t, case_id, f, c))
            return false;
    return true;
}

bool condition_told(struct turn *t, const char *case_id, const struct condition *c)
{
    bool told = c->any || casefile_fact(t, case_id, c->name);
    for (const struct alternative *a = c->any; a; a = a->next)
        for (const struct condition *one = a->when; one && told; one = one->next)
            told = casefile_fact(t, case_id, one->name);
    return told;
}

bool rule_ruled_out(struct turn *t, const char *case_id, const struct rule *rule)
{
    for (const struct condition *c = rule->when; c; c = c->next)
        if (!condition_asks(rule, c) && !condition_holds(t, case_id, NULL, c) &&
            condition_told(t, case_id, c))
            return true;
    return false;
}

bool asker_may(struct turn *t, const char *case_id, const struct fields *f, const struct rule *rule,
               const char *organ)
{
    bool bound = false;
    for (const struct asker *a = rule->askers; a; a = a->next) {
        if (strcmp(a->organ, organ) != 0)
            continue;
        if (when_holds(t, case_id, f, a->when))
            return true;
        bound = true;
    }
    return !bound;
}

bool row_names(const struct row *row, const char *word)
{
    return row->is[0] ? names_have(row->is, word) : strcmp(row->name, word) == 0;
}

const struct row *row_for(struct turn *t, const char *case_id, const struct fields *f,
                          const struct row *rows, const char *word)
{
    const struct row *row = rows;
    while (row && !(row_names(row, word) && when_holds(t, case_id, f, row->when)))
        row = row->next;
    return row;
}
