#include "command/pages.h"

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

static void take(struct pages *p, const struct entry *e)
{
    struct entry *to = &p->item[p->count++];
    *to = *e;
    to->body = arena_copy(&p->arena, e->body);
    p->next = e->position + 1;
}

bool pages_next(struct pages *p)
{
    struct txn t;
    struct entry e;
    arena_clear(&p->arena);
    p->count = 0;
    if (p->err != OK || p->next > p->last)
        return false;
    txn_begin(&t, p->store, TXN_READ);
    struct log_walk *walk = log_walk_begin(&t, p->next);
    while (p->count < PAGE_ENTRIES && p->arena.used < PAGE_BYTES && p->next <= p->last &&
           log_walk_next(walk, &e) && e.position <= p->last)
        take(p, &e);
    log_walk_end(walk);
    p->err = t.err;
    txn_abort(&t);
    return p->count > 0;
}

void pages_end(struct pages *p)
{
    arena_free(&p->arena);
}
