#include "command/fold/family.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bus/caseindex.h"
#include "bus/wire.h"
#include "modules/kit/casefile.h"
#include "proto/case.pb-c.h"

static void *grown(void *list, size_t count, size_t *room, size_t item)
{
    if (count < *room)
        return list;
    *room = *room ? 2 * *room : 64;
    return mem_grow(list, *room * item);
}

static bool has_case(const struct family *f, const char *id)
{
    for (size_t i = 0; i < f->cases; i++)
        if (strcmp(f->case_id[i], id) == 0)
            return true;
    return false;
}

static void append_case(struct family *f, const char *id)
{
    f->case_id = grown(f->case_id, f->cases, &f->case_room, sizeof(*f->case_id));
    f->case_id[f->cases++] = arena_text(&f->arena, bytes_of(id));
}

static void add_case(struct family *f, const char *id)
{
    if (!has_case(f, id))
        append_case(f, id);
}

static void add_entries(struct family *f, struct txn *t, const char *id)
{
    for (uint64_t at = caseindex_next(t, id, 0); at; at = caseindex_next(t, id, at)) {
        f->at = grown(f->at, f->count, &f->room, sizeof(*f->at));
        f->at[f->count++] = at;
    }
}

static bool ends_taken(struct bytes kind)
{
    static const char end[] = ".taken";
    size_t n = sizeof(end) - 1;
    return kind.size > n && memcmp((const char *)kind.data + kind.size - n, end, n) == 0;
}

/* What the entry says of a case and the one it belongs to; false: nothing. */
static bool kin_of(struct family *f, struct txn *t, uint64_t at, const char **child,
                   const char **parent)
{
    struct entry e;
    struct envelope v;
    arena_clear(&f->entry);
    if (!log_read(t, at, &e) || envelope_read(e.body, &v) || !ends_taken(v.kind) ||
        !bytes_start(v.from, bytes_of("module/")))
        return false;
    const Ducha__Taken *taken = message_read(&ducha__taken__descriptor, v.body, &f->entry);
    *child = arena_text(&f->entry, v.case_id);
    *parent = taken ? taken->parent : NULL;
    return *parent && **parent;
}

/* The nearest case above; NULL: none. In f->arena. */
static const char *parent_of(struct family *f, struct txn *t, const char *id)
{
    const char *child, *parent;
    for (uint64_t at = caseindex_next(t, id, 0); at; at = caseindex_next(t, id, at))
        if (kin_of(f, t, at, &child, &parent) && strcmp(child, id) == 0)
            return arena_text(&f->arena, bytes_of(parent));
    return NULL;
}

static void add_children(struct family *f, struct txn *t, const char *id)
{
    const char *child, *parent;
    for (uint64_t at = caseindex_next(t, id, 0); at; at = caseindex_next(t, id, at))
        if (kin_of(f, t, at, &child, &parent) && strcmp(parent, id) == 0)
            add_case(f, child);
}

static void add_above(struct family *f, struct txn *t, const char *case_id)
{
    const char *id = case_id;
    for (unsigned n = 0; n < CASE_PARENTS_MAX && (id = parent_of(f, t, id)); n++)
        add_case(f, id);
}

static void add_family(struct family *f, struct txn *t, const char *case_id,
                       enum family_reach reach)
{
    add_case(f, case_id);
    if (reach == FAMILY_NEAR)
        add_above(f, t, case_id);
    size_t line = f->cases; /* the case and those above it */
    for (size_t i = 0; reach != FAMILY_ALONE && i < (reach == FAMILY_BELOW ? f->cases : line); i++)
        add_children(f, t, f->case_id[i]);
}

static int by_number(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

static void sort(struct family *f)
{
    size_t n = 0;
    if (f->count)
        qsort(f->at, f->count, sizeof(*f->at), by_number);
    for (size_t i = 0; i < f->count && f->at[i] < f->walked_from; i++)
        if (n == 0 || f->at[n - 1] != f->at[i])
            f->at[n++] = f->at[i];
    f->count = n;
}

static void begin(struct family *f, struct txn *t, struct store *s)
{
    txn_begin(t, s, TXN_READ);
    f->walked_from = caseindex_upto(t) + 1;
}

static enum err end(struct family *f, struct txn *t)
{
    add_entries(f, t, CASEINDEX_PACKS);
    for (size_t i = 0; i < f->cases; i++)
        add_entries(f, t, f->case_id[i]);
    enum err e = t->err;
    txn_abort(t);
    sort(f);
    return e;
}

enum err family_find(struct family *f, struct store *s, const char *case_id,
                     enum family_reach reach)
{
    struct txn t;
    begin(f, &t, s);
    if (case_id[0])
        add_family(f, &t, case_id, reach);
    return end(f, &t);
}

enum err family_page(struct family *f, struct store *s, const char *after, uint64_t count)
{
    char id[CASEINDEX_ID_SIZE];
    struct txn t;
    begin(f, &t, s);
    snprintf(id, sizeof(id), "%s", after);
    for (; count > 0 && caseindex_case(&t, id); count--)
        append_case(f, id);
    return end(f, &t);
}

void family_clear(struct family *f)
{
    free(f->at);
    free(f->case_id);
    arena_free(&f->arena);
    arena_free(&f->entry);
    *f = (struct family){0};
}
