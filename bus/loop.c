/* loop.c - wait, step, commit, send. In this order: nothing leaves before it is durable, and
 * one flush to disk serves everything that arrived meanwhile. */
#include "bus/loop.h"

#include <assert.h>

#include "base/trace.h"

/* What one frame may wish for at most: receipts, a refusal, and one to a session that it replaces.
 * All frames of a round find room, so a step never stops half way. */
#define WISHES_A_FRAME (BATCH_COUNT_MAX / RECEIPT_COUNT_MAX + 2u)
static_assert(ROUND_EVENTS_MAX * WISHES_A_FRAME <= ROUND_WISHES_MAX, "room for every answer");

enum err loop_round(struct bus *b, struct store *s, struct world *w, struct bus_wishes *wishes)
{
    struct bus_event ev;
    struct txn t;
    size_t bytes = 0;
    unsigned events = 0;

    w->wait(w, bus_wants(b));
    wishes_clear(wishes);
    txn_begin(&t, s, TXN_WRITE);
    while (events++ < ROUND_EVENTS_MAX && bytes < ROUND_BYTES_MAX && w->next(w, &ev)) {
        bytes += ev.payload.size;
        bus_step(b, &t, &ev, wishes);
    }
    bus_finish(b, &t, w->now(w), wishes);

    if (w->ahead && t.dirty)
        w->ahead(w);
    enum err e = txn_commit(&t);
    if (e != OK) {
        trace_error("commit.failed", "error=%s", err_text(e));
        bus_abandon(b);
        return e;
    }
    for (unsigned i = 0; i < wishes->count; i++)
        w->send(w, &wishes->item[i]);
    return OK;
}
