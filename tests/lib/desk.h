/* desk.h - a bus and its store on a desk, and peers that a test speaks for.
 *
 * Every call is one round of the real loop: the frame in, the commit, what went out. Time stands
 * still unless the test moves `now`. */
#pragma once

#include "bus/loop.h"
#include "bus/wire.h"

#define DESK_PEERS_MAX 8u

struct desk {
    struct world face; /* first, so a world is a desk */
    struct store *store;
    struct bus *bus;
    struct bus_wishes wishes;
    struct bus_options options;
    const struct module *module[4]; /* inside, from the next desk_restart() on */
    const struct grant *grant[DESK_PEERS_MAX];
    int64_t now;
    size_t size_max;
    const char *path;
    struct bus_event event; /* of the round in hand */
    bool waiting;           /* it was not taken yet */
    struct arena arena;     /* of what was heard */
};

/* path: a folder for the store; it stays. */
void desk_open(struct desk *d, const char *path, size_t size_max);
/* As after a crash: everything but the store is new. */
void desk_restart(struct desk *d, enum care careful);
void desk_close(struct desk *d);

struct peer desk_peer(unsigned peer);
enum err desk_raw(struct desk *d, unsigned peer, struct bytes frame, struct bytes payload);
enum err desk_say(struct desk *d, unsigned peer, Ducha__Frame *f, struct bytes payload);
enum err desk_round(struct desk *d); /* nothing came in */
enum err desk_gone(struct desk *d, unsigned peer);

/* What the peer was sent in the last round: the i-th frame, NULL past the end. A frame that no
 * client could read stops the test. */
const Ducha__Frame *desk_heard(struct desk *d, unsigned peer, unsigned i, struct bytes *payload);
/* The code of the first refusal it heard; NULL: none. */
const char *desk_refused(struct desk *d, unsigned peer);
/* upto of the last receipt it heard; 0: none. */
uint64_t desk_receipt(struct desk *d, unsigned peer);

/* Words. */
void desk_hello(struct desk *d, unsigned peer, const char *name);
enum err desk_publish(struct desk *d, unsigned peer, uint64_t first, const struct payload *p);
/* One message, numbered. */
enum err desk_tell(struct desk *d, unsigned peer, uint64_t number, const char *kind,
                   const char *from);
enum err desk_follow(struct desk *d, unsigned peer, Ducha__Follow *f);
uint64_t desk_head(struct desk *d);
struct bytes desk_envelope(struct desk *d, const char *kind, const char *from, struct bytes body);
