/* sim.h - two offices, their modules, producers and readers in one process, in virtual time.
 *
 * A node is a process of the real thing: the bus, a module, a relay, a client. It has what survives
 * a crash (a store, or a few fields that stand for its owner's own disk) and what does not. Nodes
 * speak over connections that keep ZeroMQ's promise and no more: frames come in order and once,
 * until the connection is cut; then what was under way is lost, from some frame on.
 *
 * Everything that happens is drawn from one seed, so a run can be repeated from its number. */
#pragma once

#include "bus/link.h"
#include "bus/loop.h"
#include "bus/relay.h"
#include "bus/runner.h"
#include "tests/lib/checker.h"
#include "tests/lib/dice.h"

#define OFFICES 2u
#define SIM_MODULES 3u
#define NODES_MAX 40u
#define CONNS_MAX 40u
#define NEVER INT64_MAX
#define SIM_FOLDER_MAX 64u
#define SIM_PATH_MAX 256u

/* What the test itself breaks, to see that the checker notices. */
enum plant {
    PLANT_NONE,
    PLANT_HASTY,   /* acknowledges before the commit */
    PLANT_SPLIT,   /* the cursor in a transaction of its own */
    PLANT_FORGET,  /* what was recorded already is remembered in memory only */
    PLANT_PHANTOM, /* a receipt for a message that was never stored */
};

struct frame {
    struct frame *next;
    int64_t arrives;
    uint32_t generation; /* of the connection that it was sent over */
    bool gone;           /* no frame: a send to that connection failed */
    struct conn *conn;
    struct bytes frame, payload; /* own memory */
};

struct frames {
    struct frame *first, **last;
};

/* A client's connection to an office. */
struct conn {
    struct node *client, *server;
    uint32_t generation; /* a new one after every cut */
    int64_t ready;       /* when it is up again */
    int64_t dark;        /* until then whatever is sent is lost; then it is cut */
    struct frames to_server, to_client;
};

struct node_kind {
    const char *name;
    void (*start)(struct node *n);
    void (*stop)(struct node *n); /* forgets what a crash forgets */
    void (*round)(struct node *n);
    bool (*idle)(struct node *n); /* nothing of its own is left to say; NULL: never has */
};

struct node {
    const struct node_kind *kind;
    struct sim *sim;
    char name[NAME_MAX_BYTES + 1];
    char path[SIM_PATH_MAX]; /* of its store; empty: it has none */
    unsigned office;
    bool up;
    enum care careful; /* of its next start */
    int64_t start_at, round_at;
    int64_t skew; /* its clock against the true time */
    bool crashed; /* in the round in hand */
    unsigned sends_left;
    struct store *store;
    struct frames inbox;
    struct conn *conn[2];
    struct link_frames out[2];
    void *own; /* the kind's: see the files */
};

struct sim {
    uint64_t seed;
    struct dice dice;
    int64_t now;
    bool faults;
    enum plant plant;
    char folder[SIM_FOLDER_MAX];
    struct node *node[NODES_MAX];
    unsigned nodes;
    struct conn *conn[CONNS_MAX];
    unsigned conns;
    struct node *offices[OFFICES];
    struct checker *judge[OFFICES];
    bool inside; /* the modules run in the bus */
    const char *wrong;
    struct {
        uint64_t steps, frames, crashes, cuts, commits, jumps, refused_sends;
    } seen;
};

/* net.c */
struct conn *conn_new(struct sim *s, struct node *client, struct node *server);
void conn_cut(struct sim *s, struct conn *c);
/* The client's end died, and with it its queues. */
void conn_reset(struct sim *s, struct conn *c);
/* The server's end died: the client's queue waits. */
void conn_orphan(struct sim *s, struct conn *c);
bool conn_to_server(struct sim *s, struct conn *c, struct bytes frame, struct bytes payload);
void conn_to_client(struct sim *s, struct conn *c, uint32_t generation, struct bytes frame,
                    struct bytes payload);
/* Time of the next arrival, and that arrival. */
int64_t conn_next(const struct conn *c);
void conn_deliver(struct sim *s, struct conn *c);
struct frame *frame_take(struct frames *q);
void frames_drop(struct frames *q);
void frame_free(struct frame *f);

/* office.c */
struct node *office_new(struct sim *s, unsigned office, const char *code);
struct bus *office_bus(struct node *n);
/* clients.c */
struct node *module_node(struct sim *s, unsigned office, const struct module *m);
struct node *relay_node(struct sim *s, unsigned from, unsigned to);
struct node *producer_node(struct sim *s, unsigned office, const char *name);
struct node *asker_node(struct sim *s, unsigned office, const char *name);
struct node *person_node(struct sim *s, unsigned office, const char *name);
struct node *reader_node(struct sim *s, unsigned office, const char *name, bool keep);
/* What a reader read is what stands in the log. */
const char *reader_check(struct node *n, struct txn *t);
void client_free(struct node *n);

/* play.c: the modules of the simulation, and what producers say */
extern const struct module *const play_modules[SIM_MODULES];
struct bytes play_message(struct dice *d, const char *from, const char *to, struct arena *a);
struct bytes play_ask(struct dice *d, const char *from, struct arena *a);
struct bytes play_decision(const char *from, bool retry, struct bytes body, struct arena *a);

/* hook.c */
void hook_round(struct node *n); /* whose commits are at risk from here on; NULL: nobody's */
enum err hook_loop(struct node *n, struct bus *b, struct world *w, struct bus_wishes *wishes);
void hook_forget(struct store *s); /* its process died */

/* sim.c */
struct node *node_new(struct sim *s, const struct node_kind *kind, unsigned office,
                      const char *name);
int64_t node_now(const struct node *n);
__attribute__((format(printf, 2, 3))) void sim_wrong(struct sim *s, const char *format, ...);
