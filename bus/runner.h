/* runner.h - a module in a process of its own: a small office between two links.
 *
 * It follows the office's log, takes a turn on each entry in its own environment, and
 * publishes its own log to the office, numbered by its positions there. The office's row
 * `producer/module/NAME` counts those numbers, the environment's row `office` counts the
 * office's positions, and each is written together with its effect.
 *
 * The environment is a cache of the office's log: without it, or without its newest transactions,
 * the module folds the log anew and says the same things under the same numbers, which the office
 * has already. So what a round says may leave before the round is committed, and a round that says
 * nothing may wait for the next ones. */
#pragma once

#include "bus/host.h"
#include "bus/link.h"

struct runner {
    struct hosted h;
    struct link link;
    enum care careful; /* not NONE: turns one by one, counted */
    unsigned careful_turns;
    struct wire_entry counted; /* careful: its attempt is in this round, its turn begins the next;
                                * position 0: none */
    struct arena memory;       /* of that entry */
    uint64_t at; /* handled, in this process; the row may be behind where nothing was for us */
    struct payload payloads[8]; /* frames of one round */
    unsigned payload_count;
    uint32_t credit, frames; /* taken since credit was last given */
    bool stale;              /* the office is another than the one this environment folds */
    int64_t held;            /* since when the transaction in hand has waited; 0: it does not */
    const char *const *kinds;
};

#define RUNNER_CREDIT 4096u
#define RUNNER_ROUND_BYTES (1u << 20) /* of a publish */
/* So long a transaction waits for others to be committed with it. */
#define RUNNER_HOLD_MS 20

/* kinds: host_kinds() of the module. session: a number that differs from start to start. */
void runner_init(struct runner *r, const struct module *m, uint64_t session, enum care careful);
void runner_clear(struct runner *r);

/* The parts of a round: begin, take each frame that came, finish, and what runner_end() says. */
void runner_begin(struct runner *r, struct txn *t);
void runner_take(struct runner *r, struct txn *t, int64_t now, struct bytes frame,
                 struct bytes payload, struct link_frames *out);
void runner_finish(struct runner *r, struct txn *t, int64_t now, struct link_frames *out);
enum round_end {
    ROUND_HOLD,   /* the next round takes its frames in the same transaction, without begin */
    ROUND_SEND,   /* send what is in out, then commit */
    ROUND_COMMIT, /* commit, then send: while attempts are counted, and after a failure */
};
enum round_end runner_end(struct runner *r, const struct txn *t, int64_t now,
                          const struct link_frames *out);
int64_t runner_wants(const struct runner *r);
