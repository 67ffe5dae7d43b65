/* record.c - one entry into the log, and what the bus itself does for some kinds.
 *
 * Four tables are folds of the log and nothing else: what is due, what was set aside, the goal of
 * a simulated clock, and which entries tell of which case (caseindex.h). They move in the
 * transaction of the entry that moves them. One kind is answered here and now; the
 * answer is written in evidence.c. */
#include "bus/internal.h"

#include <stdio.h>

#include "base/trace.h"
#include "bus/caseindex.h"
#include "proto/office.pb-c.h"

void producer_row(const char *name, char out[NAME_MAX_BYTES + 16])
{
    snprintf(out, NAME_MAX_BYTES + 16, "producer/%s", name);
}

void reader_row(const char *name, char out[NAME_MAX_BYTES + 16])
{
    snprintf(out, NAME_MAX_BYTES + 16, "reader/%s", name);
}

int64_t bus_time(struct bus *b, struct txn *t)
{
    return b->o.simulated ? (int64_t)cursor_get(t, CLOCK_NOW_ROW) : b->now;
}

static void deadline_fold(struct txn *t, uint64_t position, const struct envelope *e,
                          struct arena *a)
{
    if (bytes_equal(e->kind, bytes_of("deadline.set"))) {
        Ducha__DeadlineSet *d = message_read(&ducha__deadline_set__descriptor, e->body, a);
        if (!d || !d->key || !d->kind || strlen(d->key) == 0 || strlen(d->key) > DEADLINE_KEY_MAX ||
            !kind_valid(bytes_of(d->kind))) {
            trace_warn("deadline.malformed", "position=%" PRIu64, position);
            return;
        }
        deadline_set(t, d->due, bytes_of(d->key), (struct bytes){&position, sizeof(position)});
    } else if (bytes_equal(e->kind, bytes_of("deadline.clear"))) {
        Ducha__DeadlineClear *d = message_read(&ducha__deadline_clear__descriptor, e->body, a);
        if (d && d->key && strlen(d->key) <= DEADLINE_KEY_MAX)
            deadline_clear(t, bytes_of(d->key));
    }
}

static void clock_aim(struct bus *b, struct txn *t, const struct envelope *e, struct arena *a)
{
    Ducha__ClockAdvance *c = message_read(&ducha__clock_advance__descriptor, e->body, a);
    if (!b->o.simulated || !c || c->to <= 0) {
        trace_warn("clock.refused", "simulated=%d", b->o.simulated);
        return;
    }
    if ((uint64_t)c->to > cursor_get(t, CLOCK_GOAL_ROW))
        cursor_set(t, CLOCK_GOAL_ROW, (uint64_t)c->to);
}

static void aside_key(const char *module, uint64_t position, uint8_t out[ROW_KEY_MAX],
                      struct bytes *key)
{
    size_t n = strlen(module);
    be64_put(out, position);
    memcpy(out + 8, module, n);
    *key = (struct bytes){out, 8 + n};
}

static void aside_fold(struct txn *t, const struct envelope *e, struct arena *a)
{
    uint8_t room[ROW_KEY_MAX];
    struct bytes key;
    if (bytes_equal(e->kind, bytes_of("turn.set-aside"))) {
        Ducha__TurnSetAside *s = message_read(&ducha__turn_set_aside__descriptor, e->body, a);
        if (!s || !s->module || strlen(s->module) > NAME_MAX_BYTES)
            return;
        aside_key(s->module, s->position, room, &key);
        row_put(t, TABLE_ASIDE, key, e->body);
        trace_warn("turn.set-aside", "module=%s position=%" PRIu64, s->module, s->position);
        return;
    }
    Ducha__TurnDecision *d = message_read(&ducha__turn_decision__descriptor, e->body, a);
    if (!d || !d->module || strlen(d->module) > NAME_MAX_BYTES)
        return;
    aside_key(d->module, d->position, room, &key);
    row_del(t, TABLE_ASIDE, key);
}

static bool said_by_module(const struct envelope *e)
{
    return bytes_start(e->from, bytes_of("module/"));
}

void bus_fold(struct bus *b, struct txn *t, uint64_t position, struct bytes raw)
{
    struct envelope e;
    if (!b->folded)
        b->folded = position;
    caseindex_fold(t, position, raw);
    envelope_peek(raw, &e);
    if (e.kind.size == 0 || !strchr("tdce", *(const char *)e.kind.data))
        return; /* nearly all: none of ours */
    if (envelope_read(raw, &e) || e.to.size)
        return; /* what is addressed to another office moves nothing of ours */
    struct arena *a = &b->arena;
    if (bytes_equal(e.kind, bytes_of("turn.set-aside")) ||
        bytes_equal(e.kind, bytes_of("turn.retried")) ||
        bytes_equal(e.kind, bytes_of("turn.dropped"))) {
        if (said_by_module(&e))
            aside_fold(t, &e, a);
    } else if (bytes_start(e.kind, bytes_of("deadline."))) {
        deadline_fold(t, position, &e, a);
    } else if (bytes_equal(e.kind, bytes_of("clock.advance"))) {
        clock_aim(b, t, &e, a);
    } else if (bytes_equal(e.kind, bytes_of("evidence.add"))) {
        bus_append(b, t, bus_time(b, t), evidence_answer(b, t, position, &e));
    }
}

uint64_t bus_append_known(struct bus *b, struct txn *t, int64_t time, struct bytes raw,
                          const struct digest *known)
{
    uint64_t position = log_append_known(t, time, raw, known);
    if (position) {
        b->entries++;
        bus_fold(b, t, position, raw);
    }
    return position;
}

uint64_t bus_append(struct bus *b, struct txn *t, int64_t time, struct bytes raw)
{
    return bus_append_known(b, t, time, raw, NULL);
}
