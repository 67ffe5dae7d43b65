/* once.c - see once.h. Rows:
 *
 *   once NUL law NUL type NUL hash NUL case    empty: the case is in the way, its facts have this
 *                                              hash
 *   file NUL id NUL once                       that hash
 *
 * Facts are as long as a form's field may be, so their hash stands in the key, and whoever finds a
 * case by it compares the facts themselves. */
#include "modules/kit/once.h"

#include "base/text.h"
#include "modules/kit/gate_internal.h"

#define HASH_TEXT 9u /* eight digits and the end */

static const char *hash_of(struct turn *t, const struct case_type *type, const char *const *value)
{
    const char *all = "";
    for (unsigned i = 0; type->one_open[i]; i++)
        all = turn_print(t, "%s%zu:%s", all, strlen(value[i]), value[i]);
    return turn_print(t, "%08x", text_hash(bytes_of(all)));
}

/* What the case itself says; false: not all of it was said. */
static bool values_of(struct turn *t, const struct case_type *type, const char *case_id,
                      const char *value[ONE_OPEN_MAX])
{
    for (unsigned i = 0; type->one_open[i]; i++) {
        const Ducha__Field *f = casefile_fact_of(t, case_id, type->one_open[i]);
        if (!f || f->n_value == 0)
            return false;
        value[i] = f->value[0];
    }
    return true;
}

static bool is_alike(struct turn *t, const struct case_type *type, const char *case_id,
                     const char *const *value)
{
    const char *own[ONE_OPEN_MAX];
    if (!values_of(t, type, case_id, own))
        return false;
    for (unsigned i = 0; type->one_open[i]; i++)
        if (strcmp(own[i], value[i]) != 0)
            return false;
    return true;
}

/* A case in the way, of this type, whose facts say what `value` does, one for each of
 * type->one_open; NULL: there is none. */
static const char *case_alike(struct turn *t, const struct regime *r, const struct case_type *type,
                              const char *const *value)
{
    struct bytes prefix =
        turn_key(t, "once", regime_law(r), type->name, hash_of(t, type, value), NULL);
    struct bytes key = {0}, row;
    while (turn_next(t, prefix, &key, &row)) {
        const char *id = turn_print(t, "%.*s", (int)(key.size - prefix.size - 1),
                                    (const char *)key.data + prefix.size);
        if (is_alike(t, type, id, value))
            return id;
    }
    return NULL;
}

/* ---- asked ---- */

/* What the form of a new case, or the step itself, says; "": nothing. */
static const char *said_of_new(const struct step *s, const char *fact)
{
    const char *text = fields_text(&s->fields, fact);
    for (const struct condition *c = s->rule->sets; c && !text[0]; c = c->next)
        text = strcmp(c->name, fact) == 0 ? c->is[0] : text;
    return text;
}

static void say_facts(const struct step *s, const struct case_type *type, const char *const *value,
                      struct both *b)
{
    for (unsigned i = 0; type->one_open[i]; i++) {
        const struct words *w = &regime_field(s->regime, type->one_open[i])->words;
        const char *shown = turn_cut(s->turn, value[i], SHOWN_MAX);
        both_add(b, turn_print(s->turn, "%s %s", w->zh, shown),
                 turn_print(s->turn, "%s %s", w->en, shown));
    }
}

/* A matter that is open already is not taken in a second time. */
bool once_pending(const struct step *s, struct both *b, const char **clause)
{
    const struct case_type *type = regime_type(s->regime, s->rule->opens);
    const char *value[ONE_OPEN_MAX];
    if (!type || !type->one_open[0])
        return false;
    for (unsigned i = 0; type->one_open[i]; i++) {
        value[i] = said_of_new(s, type->one_open[i]);
        if (!value[i][0])
            return false;
    }
    const char *open = case_alike(s->turn, s->regime, type, value);
    if (!open)
        return false;
    say_facts(s, type, value, b);
    *clause = type->one_open_clause;
    bool closed = casefile_stands(s->turn, open, type->ends);
    b->zh = turn_print(s->turn, closed ? "“%s”的%s已有结论，不再受理：%s" : "“%s”的%s尚未办结：%s",
                       b->zh, type->words.zh, open);
    b->en = turn_print(s->turn,
                       closed ? "%s of `%s` was concluded and is not taken in again: %s"
                              : "%s of `%s` is still open: %s",
                       type->words.en, b->en, open);
    return true;
}

/* ---- the fold ---- */

static bool is_in_the_way(struct turn *t, const struct case_type *type, const char *case_id)
{
    const char *const *n = type->closed_too;
    if (!casefile_stands(t, case_id, type->ends))
        return true;
    while (*n && !casefile_stands(t, case_id, *n))
        n++;
    return *n != NULL;
}

/* "": it is in nobody's way, or not all of its facts were said, or its type does not ask. */
static const char *hash_now(struct turn *t, const struct case_type *type, const char *case_id)
{
    const char *value[ONE_OPEN_MAX];
    return type->one_open[0] && is_in_the_way(t, type, case_id) &&
                   values_of(t, type, case_id, value)
               ? hash_of(t, type, value)
               : "";
}

static void change(struct turn *t, const struct regime *r, const struct case_type *type,
                   const char *case_id, const char *before, const char *now)
{
    struct bytes own = turn_key(t, "file", case_id, "once", NULL);
    if (before[0])
        turn_del(t, turn_key(t, "once", regime_law(r), type->name, before, case_id, NULL));
    if (now[0]) {
        turn_put(t, turn_key(t, "once", regime_law(r), type->name, now, case_id, NULL),
                 bytes_of(""));
        turn_put(t, own, bytes_of(now));
    } else {
        turn_del(t, own);
    }
}

void once_keep(struct turn *t, const struct regime *r, const char *case_id)
{
    const Ducha__CaseKept *kept = casefile_of(t, case_id);
    const struct case_type *type = kept && kept->type ? regime_type(r, kept->type) : NULL;
    if (!type)
        return;
    struct bytes row = turn_get(t, turn_key(t, "file", case_id, "once", NULL));
    const char *before = row.size < HASH_TEXT ? turn_print(t, "%.*s", (int)row.size,
                                                           row.data ? (const char *)row.data : "")
                                              : "";
    const char *now = hash_now(t, type, case_id);
    if (strcmp(before, now) != 0)
        change(t, r, type, case_id, before, now);
}

void once_keep_above(struct turn *t, const char *case_id)
{
    for (unsigned i = 0; case_id && case_id[0] && i <= CASE_PARENTS_MAX; i++) {
        const Ducha__CaseKept *kept = casefile_of(t, case_id);
        const struct regime *r = kept ? packs_find(t, kept->regime) : NULL;
        if (!r)
            return;
        if (r->once)
            once_keep(t, r, case_id);
        case_id = kept->parent;
    }
}
