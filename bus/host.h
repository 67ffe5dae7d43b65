/* host.h - runs a module: one turn per entry.
 *
 * The same host runs a module inside the bus, where a turn shares the office's transaction
 * and what it says goes straight to the office's log, and in a process of its own, where the
 * transaction and the log are the module's. Either way the turn sees the same message, so it
 * gives the same answers.
 *
 * Puts and emits are kept aside until the handler has returned OK. A handler that fails has
 * done nothing; the message is kept in a row of its own and `turn.set-aside` is said. A person
 * then says `turn.retry` or `turn.drop`. */
#pragma once

#include "bus/care.h"
#include "bus/limits.h"
#include "bus/wire.h"
#include "modules/module.h"
#include "store/store.h"

/* Called for each entry that a turn has appended, in order. */
typedef void host_said(void *self, struct txn *t, uint64_t position, struct bytes raw);

struct hosted {
    const struct module *module;
    host_said *said; /* may be NULL */
    void *self;
    uint64_t attempted; /* after a crash: the entry whose attempt is counted and committed */
    /* the host's own */
    void *memory;
    struct arena arena;
    struct overlay *overlay; /* what the turn has put */
    struct overlay *seen;    /* what it has read: one step asks for the same row many times */
};

/* The module's table must pass host_accepts(). */
void hosted_init(struct hosted *h, const struct module *m);
void hosted_clear(struct hosted *h);
/* What the module has in mind: once turns that it was formed by were not committed. */
void hosted_forget(struct hosted *h);

/* NULL when this build can run the module, else why not. */
const char *host_accepts(const struct module *m);

/* True when the module has a reaction to this kind, or the host has one for it. */
bool host_reacts(const struct hosted *h, struct bytes kind);

/* Handles one entry; what the module says gets `time`. Failures of the store mark t; a failure
 * of the module is an entry of its own. The module reads the body where it lies: what e points to
 * lives until the return, and is no view of a row that modules write. */
void host_turn(struct hosted *h, struct txn *t, const struct wire_entry *e, int64_t time);

/* For a module that died: counts the attempts at this entry in a row that must be committed
 * before the turn. last: how the one before ended. False: it has died of it TURN_ATTEMPTS_MAX
 * times, or been killed at it TURN_KILLS_MAX times; the entry was set aside. */
bool host_attempt(struct hosted *h, struct txn *t, const struct wire_entry *e, enum care last,
                  int64_t time);
