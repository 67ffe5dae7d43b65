/* scratch.c - see scratch.h. */
#include "modules/kit/scratch.h"

#include <stdlib.h>

static struct scratch *scratch_of(struct turn *t)
{
    return (struct scratch *)t;
}

static size_t place_of(const struct scratch *s, struct bytes key)
{
    size_t low = 0, high = s->count;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (bytes_order(s->row[mid].key, key) < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

static bool is_at(const struct scratch *s, size_t i, struct bytes key)
{
    return i < s->count && bytes_equal(s->row[i].key, key);
}

static struct bytes get(struct turn *t, struct bytes key)
{
    struct scratch *s = scratch_of(t);
    size_t i = place_of(s, key);
    return is_at(s, i, key) ? arena_copy(&s->work, s->row[i].value) : (struct bytes){0};
}

static void put(struct turn *t, struct bytes key, struct bytes value)
{
    struct scratch *s = scratch_of(t);
    size_t i = place_of(s, key);
    if (!is_at(s, i, key)) {
        if (s->count == s->room) {
            s->room = s->room ? 2 * s->room : 256;
            s->row = mem_grow(s->row, s->room * sizeof(*s->row));
        }
        memmove(s->row + i + 1, s->row + i, (s->count++ - i) * sizeof(*s->row));
        s->row[i].key = arena_copy(&s->rows, key);
    }
    s->row[i].value = arena_copy(&s->rows, value);
}

static void del(struct turn *t, struct bytes key)
{
    struct scratch *s = scratch_of(t);
    size_t i = place_of(s, key);
    if (is_at(s, i, key))
        memmove(s->row + i, s->row + i + 1, (--s->count - i) * sizeof(*s->row));
}

static bool next(struct turn *t, struct bytes prefix, struct bytes *key, struct bytes *value)
{
    struct scratch *s = scratch_of(t);
    size_t i = place_of(s, key->data ? *key : prefix);
    if (key->data && is_at(s, i, *key))
        i++;
    if (i == s->count || !bytes_start(s->row[i].key, prefix))
        return false;
    *key = s->row[i].key;
    *value = arena_copy(&s->work, s->row[i].value);
    return true;
}

static void emit(struct turn *t, const char *kind, const char *case_id, struct bytes body)
{
    (void)t;
    (void)kind;
    (void)case_id;
    (void)body;
}

static void refuse(struct turn *t, const char *step, const char *clause, const char *missing,
                   const char *missing_en)
{
    struct scratch *s = scratch_of(t);
    (void)step;
    s->refused = true;
    s->clause = arena_text(&s->work, bytes_of(clause));
    s->missing = arena_text(&s->work, bytes_of(missing));
    s->missing_en = arena_text(&s->work, bytes_of(missing_en));
}

static void *alloc(struct turn *t, size_t size)
{
    return arena_alloc(&scratch_of(t)->work, size);
}

static void **memory(struct turn *t)
{
    return &scratch_of(t)->memory;
}

static const char *error(struct turn *t, const char *text)
{
    (void)t;
    return text;
}

static const struct host host = {.abi = MODULE_ABI,
                                 .size = sizeof(struct host),
                                 .get = get,
                                 .put = put,
                                 .del = del,
                                 .next = next,
                                 .emit = emit,
                                 .refuse = refuse,
                                 .alloc = alloc,
                                 .memory = memory,
                                 .error = error};

void scratch_init(struct scratch *s)
{
    *s = (struct scratch){.turn = {&host}};
}

void scratch_rest(struct scratch *s)
{
    arena_clear(&s->work);
    s->refused = false;
}

void scratch_clear(struct scratch *s, void (*forget)(void *memory))
{
    forget(s->memory);
    free(s->row);
    arena_free(&s->rows);
    arena_free(&s->work);
    *s = (struct scratch){0};
}
