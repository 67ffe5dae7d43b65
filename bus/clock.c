/* clock.c - deadlines that fell due become entries.
 *
 * The clock is a producer like any other: what it says is in the log, so a replay needs no
 * clock. Deadlines come as entries too (`deadline.set`, `deadline.clear`), and the table of
 * what is due is the fold of them.
 *
 *   deadline key    -> when
 *   deadline's value: the position of the entry that set it; that entry has the rest
 *
 * In an office whose time is simulated, time stands still. `clock.advance` sets a goal, and
 * time goes there from deadline to deadline, so that each is said at its own time and what
 * modules answer to one is there before the next. */
#include "bus/internal.h"

#include "base/trace.h"
#include "proto/office.pb-c.h"

bool clock_due(struct bus *b, struct txn *t)
{
    struct bytes key, value;
    int64_t due;
    return deadline_first(t, &due, &key, &value) && due <= bus_time(b, t);
}

bool clock_behind(struct bus *b, struct txn *t, int64_t *target)
{
    struct bytes key, value;
    int64_t due, goal = (int64_t)cursor_get(t, CLOCK_GOAL_ROW);
    if (!b->o.simulated || bus_time(b, t) >= goal)
        return false;
    *target = goal;
    if (deadline_first(t, &due, &key, &value) && due < goal && due > bus_time(b, t))
        *target = due;
    return true;
}

void clock_set(struct txn *t, int64_t time)
{
    cursor_set(t, CLOCK_NOW_ROW, (uint64_t)time);
}

int64_t clock_next(struct bus *b, struct txn *t)
{
    struct bytes key, value;
    int64_t due;
    if (b->o.simulated || !deadline_first(t, &due, &key, &value))
        return INT64_MAX;
    return due;
}

static void say(struct bus *b, struct txn *t, const struct envelope *set, uint64_t position,
                const char *kind, struct bytes body)
{
    struct envelope e = {
        .kind = bytes_of(kind),
        .from = bytes_of("clock"),
        .case_id = set->case_id,
        .regime = set->regime,
        .cause = position,
        .body = body,
    };
    bus_append(b, t, bus_time(b, t), envelope_write(&e, &b->arena));
}

/* One deadline: first that it was reached, then what it was set to say. */
static void fire(struct bus *b, struct txn *t, int64_t due, uint64_t position)
{
    struct entry entry;
    struct envelope set;
    if (!log_read(t, position, &entry)) {
        txn_fail(t, ERR_CORRUPT);
        return;
    }
    struct bytes raw = arena_copy(&b->arena, entry.body);
    Ducha__DeadlineSet *d = NULL;
    if (!envelope_read(raw, &set))
        d = message_read(&ducha__deadline_set__descriptor, set.body, &b->arena);
    if (!d) {
        txn_fail(t, ERR_CORRUPT); /* it was read when it was set */
        return;
    }
    Ducha__DeadlineReached r = DUCHA__DEADLINE_REACHED__INIT;
    r.key = d->key;
    r.clause = d->clause;
    r.has_due = true;
    r.due = due;
    say(b, t, &set, position, "deadline.reached", message_write(&r, &b->arena));
    say(b, t, &set, position, d->kind, (struct bytes){d->body.data, d->body.len});
    trace_info("deadline.reached", "position=%" PRIu64, position);
}

bool clock_run(struct bus *b, struct txn *t)
{
    struct bytes key, value;
    int64_t due;
    for (unsigned i = 0; i < DEADLINES_ROUND_MAX; i++) {
        if (!deadline_first(t, &due, &key, &value) || due > bus_time(b, t))
            return false;
        uint64_t position = 0;
        if (value.size == sizeof(position))
            memcpy(&position, value.data, sizeof(position));
        deadline_clear(t, arena_copy(&b->arena, key));
        fire(b, t, due, position);
        arena_clear(&b->arena);
    }
    return true;
}
