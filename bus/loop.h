/* loop.h - turns the world into events, and wishes into the world. */
#pragma once

#include "bus/bus.h"

/* Everything outside the process. ZeroMQ stands behind it in an office, a seeded simulation
 * in a test. */
struct world {
    int64_t (*now)(struct world *w);
    void (*wait)(struct world *w, int64_t until);        /* until there is something to do */
    bool (*next)(struct world *w, struct bus_event *ev); /* false: nothing more just now */
    void (*send)(struct world *w, const struct bus_wish *wish);
    /* Before the flush: take in what has come meanwhile, so that it can be prepared while the
     * disk works. NULL: there is nothing to prepare. */
    void (*ahead)(struct world *w);
};

/* One round. ERR_FULL is not the end: nothing was written or sent, the bus refuses new intake,
 * and the next round may go on. After any other failure the process must stop. */
MUST_USE enum err loop_round(struct bus *b, struct store *s, struct world *w,
                             struct bus_wishes *wishes);
