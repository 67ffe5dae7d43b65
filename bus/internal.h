/* internal.h - what the files of the core share with each other and nobody else. */
#pragma once

#include "bus/bus.h"
#include "bus/host.h"
#include "bus/wire.h"
#include "proto/envelope.h"

#define BUS_MODULES_MAX BUS_MODULES_INSIDE_MAX

struct flight {
    uint64_t last; /* position of the frame's last entry */
    size_t bytes;
};

/* One session's reading. What it asked for was checked once, when it asked. */
struct reader {
    bool live;
    uint64_t at;   /* looked as far as here */
    uint64_t told; /* the last upto it was told */
    bool rests;    /* until the next round: so much was looked at for it in this one */
    uint32_t credit;
    const Ducha__Follow *want; /* in arena */
    struct arena arena;
    struct flight flight[FLIGHT_FRAMES_MAX]; /* a ring */
    unsigned flight_first, flight_count;
    size_t flight_bytes;
    struct payload payload;    /* gathered in this round */
    uint64_t done, done_saved; /* keep: confirmed, and on disk */
    int64_t done_since;        /* when done began to differ */
};

struct session {
    struct session *next;        /* of all */
    struct session *bucket_next; /* of those with the same hash */
    struct peer peer;
    const struct grant *grant;
    char name[NAME_MAX_BYTES + 1];
    uint64_t number; /* the client's own, told in its hello */
    int64_t heard;
    struct reader reader;
};

#define SESSION_BUCKETS 1024u

struct bus {
    struct bus_options o;
    struct session *sessions;
    struct session *buckets[SESSION_BUCKETS];
    unsigned session_count;
    struct hosted modules[BUS_MODULES_MAX];
    unsigned module_count;
    struct space space;
    struct arena arena; /* of one step */
    struct txn *txn;    /* of the round, for what a turn says */
    int64_t now;        /* the round's, by the machine */
    int64_t wants;
    int64_t swept; /* when silent sessions were last looked for */
    unsigned careful_turns;
    bool more;       /* the round left work undone */
    uint64_t folded; /* the round's first entry; 0: none yet */
    uint64_t entries, commits, refused;
};

/* wish.c */
struct refusal {
    const char *code, *reason, *reason_en;
    uint32_t retry_after_ms; /* 0: final */
};
struct bus_wish *wish_frame(struct bus_wishes *out, const struct session *s, Ducha__Frame *f);
struct bus_wish *wish_refusal(struct bus *b, struct bus_wishes *out, const struct session *s,
                              const struct refusal *why, uint64_t number, struct bytes id);

/* session.c */
struct session *session_find(struct bus *b, const struct peer *p);
struct session *session_named(struct bus *b, const char *name);
void session_drop(struct bus *b, struct session *s);
/* Forgets those that have said nothing for PATIENCE_MS. */
void sessions_sweep(struct bus *b);
void session_hello(struct bus *b, struct txn *t, const struct bus_event *ev, const Ducha__Hello *h,
                   struct bus_wishes *out);

/* status.c */
void session_status(struct bus *b, struct txn *t, struct session *s, struct bus_wishes *out);

/* record.c */
#define CLOCK_GOAL_ROW "clock/goal"
/* Rows of TABLE_CURSOR: how far a producer has been recorded, how far a reader has read. */
void producer_row(const char *name, char out[NAME_MAX_BYTES + 16]);
void reader_row(const char *name, char out[NAME_MAX_BYTES + 16]);
/* The office's time: the machine's, or where clock.advance has put it. */
int64_t bus_time(struct bus *b, struct txn *t);
/* Appends and does what the bus itself does for some kinds. 0 after a failure. known: the
 * body's digest, or NULL. */
uint64_t bus_append(struct bus *b, struct txn *t, int64_t time, struct bytes raw);
uint64_t bus_append_known(struct bus *b, struct txn *t, int64_t time, struct bytes raw,
                          const struct digest *known);
/* The second half of it, for an entry that a turn has appended itself. */
void bus_fold(struct bus *b, struct txn *t, uint64_t position, struct bytes raw);

/* inside.c */
void modules_run(struct bus *b, struct txn *t);

/* accept.c */
void accept_publish(struct bus *b, struct txn *t, struct session *s, const struct bus_event *ev,
                    const Ducha__Publish *p, struct bus_wishes *out);

/* serve.c */
void serve_follow(struct bus *b, struct txn *t, struct session *s, const Ducha__Follow *f,
                  struct bytes raw, struct bus_wishes *out);
void serve_credit(struct bus *b, struct session *s, const Ducha__Credit *c);
/* Entries for every reader with credit. */
void serve_readers(struct bus *b, struct txn *t, struct bus_wishes *out);
/* Writes the places of readers that the bus keeps, when there is company or it is time. */
void serve_keep(struct bus *b, struct txn *t);
/* A session ends: its place does not wait for company. */
void serve_leave(struct bus *b, struct txn *t, struct session *s);

/* clock.c */
/* Says what fell due. True: more is due than one round takes. */
bool clock_run(struct bus *b, struct txn *t);
/* A deadline is due and not said yet: a module set one for this very moment. */
bool clock_due(struct bus *b, struct txn *t);
/* When the next deadline is due by the machine's clock; INT64_MAX: none, or time is simulated. */
int64_t clock_next(struct bus *b, struct txn *t);
bool clock_behind(struct bus *b, struct txn *t, int64_t *target);
void clock_set(struct txn *t, int64_t time);

/* evidence.c */
/* The envelope that says whether the file which an `evidence.add` names is there; in the arena. */
struct bytes evidence_answer(struct bus *b, struct txn *t, uint64_t position,
                             const struct envelope *asked);
