/* inside.c - modules that run in the bus's own process: their turns share its transaction. */
#include "bus/internal.h"

#include <assert.h>
#include <stdio.h>

static void turn_said(void *self, struct txn *t, uint64_t position, struct bytes raw)
{
    struct bus *b = self;
    b->entries++;
    bus_fold(b, t, position, raw);
}

void bus_add_module(struct bus *b, const struct module *m)
{
    assert(b->module_count < BUS_MODULES_MAX);
    struct hosted *h = &b->modules[b->module_count++];
    hosted_init(h, m);
    h->said = turn_said;
    h->self = b;
}

static void module_row(const struct hosted *h, char out[NAME_MAX_BYTES + 16])
{
    snprintf(out, NAME_MAX_BYTES + 16, "module/%s", h->module->name);
}

/* After a crash an attempt is counted and committed before the turn: the first call counts,
 * the round ends, the second one runs the turn. */
static bool careful_ready(struct bus *b, struct hosted *h, struct txn *t,
                          const struct wire_entry *e, bool *skip)
{
    *skip = false;
    if (!b->o.careful || h->attempted == e->position)
        return true;
    *skip = !host_attempt(h, t, e, b->o.careful, bus_time(b, t));
    h->attempted = e->position;
    if (++b->careful_turns == TURN_CAREFUL_MAX)
        b->o.careful = CARE_NONE;
    return *skip;
}

/* False: the round must end here. */
static bool module_turn(struct bus *b, struct hosted *h, struct txn *t, uint64_t position)
{
    struct entry entry;
    struct envelope peek;
    bool skip;
    if (!log_read(t, position, &entry))
        return false;
    envelope_peek(entry.body, &peek);
    if (!host_reacts(h, peek.kind))
        return true;
    struct wire_entry e = {position, entry.time, arena_copy(&b->arena, entry.body), {0}};
    if (!careful_ready(b, h, t, &e, &skip))
        return false;
    if (!skip)
        host_turn(h, t, &e, bus_time(b, t));
    return true;
}

/* One module up to the log's head, which its own answers move. */
static unsigned module_run(struct bus *b, struct hosted *h, struct txn *t, unsigned turns)
{
    char row[NAME_MAX_BYTES + 16];
    unsigned done = 0;
    module_row(h, row);
    uint64_t at = cursor_get(t, row), before = at;
    while (at < log_head(t) && done < turns && t->err == OK) {
        if (!module_turn(b, h, t, at + 1)) {
            b->more = true;
            break;
        }
        at++;
        done++;
        arena_clear(&b->arena);
    }
    if (at > before)
        cursor_set(t, row, at);
    return done;
}

void modules_run(struct bus *b, struct txn *t)
{
    unsigned left = TURN_ROUND_MAX, done;
    do {
        done = 0;
        for (unsigned i = 0; i < b->module_count && left > done; i++)
            done += module_run(b, &b->modules[i], t, left - done);
        left -= done;
    } while (done > 0 && left > 0 && t->err == OK && !b->more);
    b->more = b->more || left == 0;
}
