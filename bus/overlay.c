#include "bus/overlay.h"

#include <stdlib.h>

#include "base/mem.h"

struct row {
    struct bytes key, value;
};

struct overlay {
    struct row *rows;
    unsigned count, room, max;
};

struct overlay *overlay_new(unsigned rows_max)
{
    struct overlay *o = mem_alloc(sizeof(*o));
    o->max = rows_max;
    return o;
}

void overlay_free(struct overlay *o)
{
    if (!o)
        return;
    free(o->rows);
    free(o);
}

void overlay_clear(struct overlay *o)
{
    o->count = 0;
}

/* Where the key is or would stand. */
static unsigned place(const struct overlay *o, struct bytes key, bool *there)
{
    unsigned low = 0, high = o->count;
    *there = false;
    while (low < high) {
        unsigned middle = low + (high - low) / 2;
        int order = bytes_order(o->rows[middle].key, key);
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
        *there = *there || order == 0;
    }
    return low;
}

bool overlay_put(struct overlay *o, struct bytes key, struct bytes value)
{
    bool there;
    unsigned at = place(o, key, &there);
    if (there) {
        o->rows[at].value = value;
        return true;
    }
    if (o->count == o->max)
        return false;
    if (o->count == o->room) {
        o->room = o->room ? 2 * o->room : 16;
        o->rows = mem_grow(o->rows, o->room * sizeof(*o->rows));
    }
    memmove(o->rows + at + 1, o->rows + at, (o->count - at) * sizeof(*o->rows));
    o->rows[at] = (struct row){key, value};
    o->count++;
    return true;
}

const struct bytes *overlay_get(const struct overlay *o, struct bytes key)
{
    bool there;
    unsigned at = place(o, key, &there);
    return there ? &o->rows[at].value : NULL;
}

bool overlay_next(const struct overlay *o, struct bytes prefix, struct bytes after,
                  struct bytes *key, struct bytes *value)
{
    bool there;
    unsigned at = place(o, after.size ? after : prefix, &there);
    if (after.size && there)
        at++;
    while (at < o->count && !o->rows[at].value.data)
        at++;
    if (at == o->count || !bytes_start(o->rows[at].key, prefix))
        return false;
    *key = o->rows[at].key;
    *value = o->rows[at].value;
    return true;
}

bool overlay_at(const struct overlay *o, unsigned i, struct bytes *key, struct bytes *value)
{
    if (i >= o->count)
        return false;
    *key = o->rows[i].key;
    *value = o->rows[i].value;
    return true;
}
