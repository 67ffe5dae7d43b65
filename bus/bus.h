/* bus.h - the core: an event comes in, the store changes, wishes go out.
 *
 * Nothing in here waits, asks for the time or touches a socket, so a test can run years of it
 * in a second and repeat every step. The loop around it (loop.h) is: wait, step, commit, send.
 * A wish is sent only after the transaction that it speaks of is on disk.
 *
 * What must survive is in the store. What the core holds in memory is who is connected and
 * how far each has been served; bus_abandon() forgets it when a transaction failed, and every
 * peer is asked to say hello again. */
#pragma once

#include "bus/care.h"
#include "bus/grant.h"
#include "bus/limits.h"
#include "modules/module.h"
#include "store/store.h"

/* A row of TABLE_CURSOR: the time of an office whose time is simulated. */
#define CLOCK_NOW_ROW "clock/simulated"
#define PEER_MAX_BYTES 16u /* of a routing id; ours have 5 */

struct peer {
    uint8_t id[PEER_MAX_BYTES];
    uint8_t size;
};

enum bus_event_type { BUS_FRAME, BUS_GONE, BUS_TICK };

struct bus_event {
    enum bus_event_type type;
    int64_t now;               /* milliseconds since 1970, by the machine's clock */
    struct peer peer;          /* BUS_FRAME, BUS_GONE */
    const struct grant *grant; /* BUS_FRAME: what the peer's key may do */
    struct bytes frame;        /* BUS_FRAME: first part */
    struct bytes payload;      /* BUS_FRAME: second part, or empty */
    /* The digests of the payload's envelopes, in order, in the log's suite, when somebody has
     * taken them beforehand; NULL: nobody has. */
    const struct digest *digests;
    uint32_t digest_count;
};

struct bus_wish {
    struct peer peer;
    struct bytes frame;
    struct bytes payload; /* size 0: a frame of one part */
};

/* Frames that should go out once the round is on disk. Memory belongs to the wishes and is
 * kept from round to round. */
struct bus_wishes {
    struct bus_wish item[ROUND_WISHES_MAX];
    unsigned count;
    struct arena arena;
};

struct bus_options {
    const char *office;  /* the office's code */
    const char *version; /* of the program */
    uint32_t pid;
    bool simulated;    /* time stands still until clock.advance */
    enum care careful; /* not NONE: an inside module's turns one by one, counted */
};

struct bus;
struct bus *bus_new(const struct bus_options *o); /* texts must outlive the bus */
void bus_free(struct bus *b);
/* Runs the module inside this process; its turns share the office's transaction. */
void bus_add_module(struct bus *b, const struct module *m);
/* How much room there is: told by the loop, asked for at each publish. */
void bus_space(struct bus *b, const struct space *s);

void bus_step(struct bus *b, struct txn *t, const struct bus_event *ev, struct bus_wishes *out);
/* Ends a round: due deadlines, modules inside, readers, lazy cursors. */
void bus_finish(struct bus *b, struct txn *t, int64_t now, struct bus_wishes *out);
/* After a transaction that failed. */
void bus_abandon(struct bus *b);
/* The time at which bus_finish() wants to run again even if nothing comes in. */
int64_t bus_wants(const struct bus *b);

void wishes_clear(struct bus_wishes *w);
