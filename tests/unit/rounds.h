/* rounds.h - a bus without a world, with much to do, for tests of what one round takes and gives.
 */
#pragma once

#include "scratch.h"

#include "base/trace.h"
#include "tests/lib/desk.h"

#define MAP ((size_t)512 << 20)
#define LARGE 100000u

static struct scratch home;
static struct desk desk;

static inline void setup(void)
{
    scratch_make(&home);
    desk_open(&desk, home.path, MAP);
}

static inline void teardown(void)
{
    desk_close(&desk);
    scratch_clear(&home);
}

/* So many entries of that size straight into the log. */
static inline void backlog(unsigned count, size_t size, const char *kind)
{
    struct txn t;
    char *body = calloc(1, size);
    txn_begin(&t, desk.store, TXN_WRITE);
    for (unsigned i = 0; i < count; i++)
        log_append(&t, desk.now, desk_envelope(&desk, kind, "feed", (struct bytes){body, size}));
    ck_assert_int_eq(txn_commit(&t), OK);
    free(body);
    arena_clear(&desk.arena);
}

static inline void follow(unsigned peer, uint64_t from, const char *kind)
{
    Ducha__Follow f = DUCHA__FOLLOW__INIT;
    char *kinds[] = {(char *)(uintptr_t)kind};
    f.has_from = f.has_credit = true;
    f.from = from;
    f.credit = CREDIT_MAX;
    f.n_kind = kind ? 1 : 0;
    f.kind = kinds;
    ck_assert_int_eq(desk_follow(&desk, peer, &f), OK);
}

struct served {
    size_t bytes, largest; /* of payloads */
    unsigned frames;
    uint64_t upto;
};

/* What the peer was sent in the last round. */
static inline struct served served(unsigned peer)
{
    struct served s = {0};
    struct bytes payload;
    const Ducha__Frame *f;
    for (unsigned i = 0; (f = desk_heard(&desk, peer, i, &payload)); i++) {
        if (f->say_case != DUCHA__FRAME__SAY_ENTRIES)
            continue;
        s.frames++;
        s.bytes += payload.size;
        s.largest = payload.size > s.largest ? payload.size : s.largest;
        s.upto = f->entries->upto;
    }
    return s;
}

static inline void quiet(enum trace_level level, const char *name, const char *fields)
{
    (void)level, (void)name, (void)fields;
}
