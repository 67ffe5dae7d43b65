#include "command/office/pages.h"

void pages_begin(struct pages *p, struct store *s, uint64_t from, uint64_t to)
{
    struct txn t;
    *p = (struct pages){.store = s, .next = from ? from : 1};
    txn_begin(&t, s, TXN_READ);
    p->last = log_head(&t);
    p->err = t.err;
    txn_abort(&t);
    if (to && to < p->last)
        p->last = to;
}

void pages_begin_picked(struct pages *p, struct store *s, const uint64_t *pick, size_t picks,
                        uint64_t from)
{
    pages_begin(p, s, from, 0);
    p->pick = pick;
    p->picks = picks;
}

static bool has_room(const struct pages *p)
{
    return p->count < PAGE_ENTRIES && p->arena.used < PAGE_BYTES;
}

static void copy(struct pages *p, const struct entry *e)
{
    struct entry *to = &p->item[p->count++];
    *to = *e;
    to->body = arena_copy(&p->arena, e->body);
}

static void take_picked(struct pages *p, struct txn *t)
{
    struct entry e;
    for (; p->picks > 0 && has_room(p); p->pick++, p->picks--) {
        if (log_read(t, *p->pick, &e))
            copy(p, &e);
        else
            txn_fail(t, ERR_CORRUPT); /* the index names what is not there */
    }
}

static void take_walked(struct pages *p, struct txn *t)
{
    struct entry e;
    struct log_walk *walk = log_walk_begin(t, p->next);
    while (has_room(p) && p->next <= p->last && log_walk_next(walk, &e) && e.position <= p->last) {
        copy(p, &e);
        p->next = e.position + 1;
    }
    log_walk_end(walk);
}

bool pages_next(struct pages *p)
{
    struct txn t;
    arena_clear(&p->arena);
    p->count = 0;
    if (p->err != OK || (p->picks == 0 && p->next > p->last))
        return false;
    txn_begin(&t, p->store, TXN_READ);
    take_picked(p, &t);
    if (p->picks == 0 && p->next <= p->last)
        take_walked(p, &t);
    p->err = t.err;
    txn_abort(&t);
    return p->count > 0;
}

void pages_end(struct pages *p)
{
    arena_free(&p->arena);
}
