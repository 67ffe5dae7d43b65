/* given.c - see given.h. */
#include "modules/kit/given.h"

static struct bytes fact_key(struct turn *t, const char *case_id, const char *name)
{
    return turn_key(t, "file", case_id, "fact", name, NULL);
}

static Ducha__FactKept *row_of(struct turn *t, struct bytes key)
{
    struct bytes row = turn_get(t, key);
    return row.data ? body_read(t, row, &ducha__fact_kept__descriptor) : NULL;
}

static const Ducha__Field *as_field(struct turn *t, char *name, char **value, size_t n)
{
    Ducha__Field *f = turn_alloc(t, sizeof(*f));
    assert(f);
    ducha__field__init(f);
    f->name = name;
    f->n_value = n;
    f->value = value;
    return f;
}

const Ducha__Field *given_fact(struct turn *t, const char *case_id, const char *name)
{
    const Ducha__FactKept *kept = row_of(t, fact_key(t, case_id, name));
    return kept ? as_field(t, kept->name, kept->value, kept->n_value) : NULL;
}

/* ---- who gave it ---- */

static bool is_by(const Ducha__FactGiven *g, const char *from, const char *step)
{
    return g->step && strcmp(g->step, step) == 0 && strcmp(g->from ? g->from : "", from) == 0;
}

static Ducha__FactGiven *given_new(struct turn *t, const struct giver *by, char **value,
                                   size_t count)
{
    Ducha__FactGiven *g = turn_alloc(t, sizeof(*g));
    assert(g);
    ducha__fact_given__init(g);
    g->step = turn_print(t, "%s", by->step);
    g->from = by->from[0] ? turn_print(t, "%s", by->from) : NULL;
    g->has_position = true;
    g->position = by->position;
    g->value = value;
    g->n_value = count;
    return g;
}

/* Room for one more, without what this step gave before. */
static void drop(struct turn *t, Ducha__FactKept *kept, const char *from, const char *step)
{
    Ducha__FactGiven **list = turn_alloc(t, (kept->n_given + 2) * sizeof(*list));
    size_t n = 0;
    assert(list);
    if (kept->n_given == 0 && kept->name) /* of before it was kept who gave it */
        list[n++] = given_new(t, &(struct giver){"", "", 0}, kept->value, kept->n_value);
    for (size_t i = 0; i < kept->n_given; i++)
        if (!is_by(kept->given[i], from, step))
            list[n++] = kept->given[i];
    kept->given = list;
    kept->n_given = n;
}

static void put(struct turn *t, struct bytes key, Ducha__FactKept *kept)
{
    if (kept->n_given == 0) {
        turn_del(t, key);
        return;
    }
    kept->value = kept->given[kept->n_given - 1]->value;
    kept->n_value = kept->given[kept->n_given - 1]->n_value;
    turn_put(t, key, body_pack(t, &kept->base));
}

void given_keep(struct turn *t, const char *case_id, const struct giver *by,
                const Ducha__Field *said)
{
    struct bytes key = fact_key(t, case_id, said->name);
    Ducha__FactKept none = DUCHA__FACT_KEPT__INIT, *kept = row_of(t, key);
    kept = kept ? kept : &none;
    drop(t, kept, by->from, by->step);
    if (kept->n_given == GIVEN_MAX) {
        kept->given++;
        kept->n_given--;
    }
    kept->name = said->name;
    kept->given[kept->n_given++] = given_new(t, by, said->value, said->n_value);
    put(t, key, kept);
}

/* ---- what was given together ---- */

const Ducha__FactGiven *given_with(struct turn *t, const char *case_id, const char *name,
                                   const char *value)
{
    const Ducha__FactKept *kept = row_of(t, fact_key(t, case_id, name));
    for (size_t i = kept ? kept->n_given : 0; i > 0; i--) {
        const Ducha__FactGiven *g = kept->given[i - 1];
        if (g->n_value == 1 && strcmp(g->value[0], value) == 0)
            return g;
    }
    return NULL;
}

static bool is_together(const Ducha__FactGiven *a, const Ducha__FactGiven *b)
{
    return a->step && is_by(b, a->from ? a->from : "", a->step) && a->position == b->position;
}

const Ducha__Field *given_beside(struct turn *t, const char *case_id, const Ducha__FactGiven *g,
                                 const char *name)
{
    const Ducha__FactKept *kept = row_of(t, fact_key(t, case_id, name));
    for (size_t i = 0; kept && i < kept->n_given; i++)
        if (is_together(g, kept->given[i]))
            return as_field(t, kept->name, kept->given[i]->value, kept->given[i]->n_value);
    return NULL;
}

/* ---- all facts of a case ---- */

/* The next one behind the key; NULL: there is none. */
static Ducha__FactKept *next(struct turn *t, const char *case_id, struct bytes *key)
{
    struct bytes prefix = turn_key(t, "file", case_id, "fact", NULL), value;
    return turn_next(t, prefix, key, &value) ? row_of(t, *key) : NULL;
}

static bool gave(const Ducha__FactKept *kept, const char *from, const char *step)
{
    for (size_t i = 0; i < kept->n_given; i++)
        if (is_by(kept->given[i], from, step))
            return true;
    return false;
}

/* What is walked does not change: each row is changed behind its place. */
void given_take_back(struct turn *t, const char *case_id, const char *from, const char *step)
{
    struct bytes key = {0};
    Ducha__FactKept *kept;
    while ((kept = next(t, case_id, &key))) {
        if (!gave(kept, from, step))
            continue;
        drop(t, kept, from, step);
        put(t, key, kept);
        key = (struct bytes){0};
    }
}

/* Steps of other cases keep the name that their own version gives them. */
void given_rename(struct turn *t, const char *case_id, const char *name,
                  const char *(*now)(const void *of, const char *step), const void *of)
{
    struct bytes key = fact_key(t, case_id, name);
    Ducha__FactKept *kept = row_of(t, key);
    if (!kept)
        return;
    kept->name = turn_print(t, "%s", name);
    for (size_t i = 0; i < kept->n_given; i++) {
        Ducha__FactGiven *g = kept->given[i];
        const char *step = g->step && g->step[0] && !g->from ? now(of, g->step) : NULL;
        if (step)
            g->step = turn_print(t, "%s", step);
    }
    turn_put(t, key, body_pack(t, &kept->base));
}
