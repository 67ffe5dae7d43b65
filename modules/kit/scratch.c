/* scratch.c - see scratch.h. */
#include "modules/kit/scratch.h"

#include <stdlib.h>

static struct scratch *scratch_of(struct turn *t)
{
    return (struct scratch *)t;
}

/* Where a key is, or would be. Of no block only while there are none. */
struct place {
    size_t block;
    unsigned row;
};

/* The last block that begins at or before the key, else the first. */
static size_t block_of(const struct scratch *s, struct bytes key)
{
    size_t low = 0, high = s->blocks;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (bytes_order(s->block[mid]->row[0].key, key) <= 0)
            low = mid + 1;
        else
            high = mid;
    }
    return low ? low - 1 : 0;
}

static struct place place_of(const struct scratch *s, struct bytes key)
{
    struct place p = {block_of(s, key), 0};
    unsigned high = s->blocks ? s->block[p.block]->count : 0;
    while (p.row < high) {
        unsigned mid = (p.row + high) / 2;
        if (bytes_order(s->block[p.block]->row[mid].key, key) < 0)
            p.row = mid + 1;
        else
            high = mid;
    }
    return p;
}

/* NULL: behind the last row of its block. */
static struct scratch_row *row_at(const struct scratch *s, struct place p)
{
    return p.block < s->blocks && p.row < s->block[p.block]->count ? &s->block[p.block]->row[p.row]
                                                                   : NULL;
}

static struct scratch_row *find(const struct scratch *s, struct bytes key)
{
    struct scratch_row *row = row_at(s, place_of(s, key));
    return row && bytes_equal(row->key, key) ? row : NULL;
}

static struct bytes get(struct turn *t, struct bytes key)
{
    struct scratch *s = scratch_of(t);
    const struct scratch_row *row = find(s, key);
    return row ? arena_copy(&s->work, row->value) : (struct bytes){0};
}

static struct scratch_block *add_block(struct scratch *s, size_t at)
{
    if (s->blocks == s->room) {
        s->room = s->room ? 2 * s->room : 16;
        s->block = mem_grow(s->block, s->room * sizeof(struct scratch_block *));
    }
    memmove(s->block + at + 1, s->block + at, (s->blocks++ - at) * sizeof(struct scratch_block *));
    return s->block[at] = mem_alloc(sizeof(struct scratch_block));
}

/* The upper half of a full block becomes the next one. */
static void split(struct scratch *s, struct place *p)
{
    struct scratch_block *next = add_block(s, p->block + 1), *full = s->block[p->block];
    full->count = SCRATCH_BLOCK_ROWS / 2;
    next->count = SCRATCH_BLOCK_ROWS - full->count;
    memcpy(next->row, full->row + full->count, next->count * sizeof(*next->row));
    if (p->row > full->count)
        *p = (struct place){p->block + 1, p->row - full->count};
}

static struct scratch_row *insert(struct scratch *s, struct bytes key)
{
    struct place p = place_of(s, key);
    if (s->blocks == 0)
        add_block(s, 0);
    if (s->block[p.block]->count == SCRATCH_BLOCK_ROWS)
        split(s, &p);
    struct scratch_block *b = s->block[p.block];
    memmove(b->row + p.row + 1, b->row + p.row, (b->count++ - p.row) * sizeof(*b->row));
    b->row[p.row].key = arena_copy(&s->rows, key);
    return &b->row[p.row];
}

static void put(struct turn *t, struct bytes key, struct bytes value)
{
    struct scratch *s = scratch_of(t);
    struct scratch_row *row = find(s, key);
    struct bytes kept = arena_copy(&s->rows, value);
    if (!row)
        row = insert(s, key);
    row->value = kept;
}

static void remove_block(struct scratch *s, size_t at)
{
    free(s->block[at]);
    memmove(s->block + at, s->block + at + 1, (--s->blocks - at) * sizeof(struct scratch_block *));
}

static void del(struct turn *t, struct bytes key)
{
    struct scratch *s = scratch_of(t);
    struct place p = place_of(s, key);
    if (!find(s, key))
        return;
    struct scratch_block *b = s->block[p.block];
    memmove(b->row + p.row, b->row + p.row + 1, (--b->count - p.row) * sizeof(*b->row));
    if (b->count == 0)
        remove_block(s, p.block);
}

static bool next(struct turn *t, struct bytes prefix, struct bytes *key, struct bytes *value)
{
    struct scratch *s = scratch_of(t);
    struct place p = place_of(s, key->data ? *key : prefix);
    const struct scratch_row *row = row_at(s, p);
    if (row && key->data && bytes_equal(row->key, *key))
        row = row_at(s, (struct place){p.block, ++p.row});
    if (!row)
        row = row_at(s, (struct place){p.block + 1, 0});
    if (!row || !bytes_start(row->key, prefix))
        return false;
    *key = row->key;
    *value = arena_copy(&s->work, row->value);
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
    *s = (struct scratch){.turn = {.host = &host}};
}

void scratch_rest(struct scratch *s)
{
    arena_clear(&s->work);
    s->turn.kept = NULL; /* it lay there */
    s->refused = false;
}

void scratch_clear(struct scratch *s, void (*forget)(void *memory))
{
    forget(s->memory);
    for (size_t i = 0; i < s->blocks; i++)
        free(s->block[i]);
    free(s->block);
    arena_free(&s->rows);
    arena_free(&s->work);
    *s = (struct scratch){0};
}
