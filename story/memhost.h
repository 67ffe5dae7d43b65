/* memhost.h - an office in memory: a log, some modules, a clock that only a story moves.
 *
 * It runs the very modules of the product, without the bus: what a module says is appended and read
 * by the others, until nobody has anything more to say. Deadlines fall due when time is let pass.
 * So a whole case runs in a millisecond, the same way every time. A turn has the limits that it has
 * in an office: past them it is taken back, and its message set aside with the reason. */
#pragma once

#include "modules/module.h"

#define MEMHOST_TURN_BYTES ((size_t)16 << 20)
#define MEMHOST_PUTS_MAX 4096u
#define MEMHOST_EMITS_MAX 4096u

struct memhost;

/* modules ends with NULL. */
struct memhost *memhost_open(const struct module *const *modules, int64_t now);
void memhost_close(struct memhost *h);

/* Appends and runs until quiet. position, time and cause of m are not looked at. */
void memhost_say(struct memhost *h, const struct message *m);
/* Held, what is due already waits for memhost_advance(): for what comes in between. */
void memhost_hold_clock(struct memhost *h, bool held);
/* Time passes; deadlines on the way fall due in order. Never back. */
void memhost_advance(struct memhost *h, int64_t to);
int64_t memhost_now(const struct memhost *h);

/* The log: 1 to memhost_head(). */
uint64_t memhost_head(const struct memhost *h);
const struct message *memhost_entry(const struct memhost *h, uint64_t position);

/* Folds the log into fresh modules: true when their rows come out the same, byte for byte, and
 * they say the same. */
bool memhost_replays(const struct memhost *h);
