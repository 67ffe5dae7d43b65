/* round.h - the core over a real store, one frame a round, for the tests of bus/.
 *
 * A peer is a letter. tell() plays a whole round: begin, step, finish, commit; what the bus wished
 * to send stands in answers until the next round. The clock is a number that the test moves. */
#pragma once

#include "bus/internal.h"
#include "proto/office.pb-c.h"
#include "scratch.h"

#define START_TIME INT64_C(1760000000000)
#define ANSWERS_MAX 4200u

struct answer {
    char peer;
    Ducha__Frame *f;
    struct bytes payload;
};

static struct scratch home;
static struct store *store;
static struct bus *bus;
static struct bus_options options;
static struct bus_wishes wishes;
static struct arena memory;     /* of the whole test */
static const struct grant *key; /* of whoever speaks next; NULL: everything */
static int64_t now;
static struct answer answers[ANSWERS_MAX];
static unsigned answer_count;

static inline void office_start(void)
{
    bus = bus_new(&options);
    now = START_TIME;
}

static inline void office_setup(void)
{
    scratch_make(&home);
    store = scratch_open(home.path);
    options = (struct bus_options){.office = "bj", .version = "test", .pid = 7};
    key = NULL;
    office_start();
}

static inline void office_teardown(void)
{
    bus_free(bus);
    store_close(store);
    arena_free(&memory);
    arena_free(&wishes.arena);
    scratch_clear(&home);
}

/* Plays one round with at most one event. */
static inline void round_play(struct bus_event *ev)
{
    struct txn t;
    wishes_clear(&wishes);
    txn_begin(&t, store, TXN_WRITE);
    if (ev)
        bus_step(bus, &t, ev, &wishes);
    bus_finish(bus, &t, now, &wishes);
    ck_assert_int_eq(txn_commit(&t), OK);
    ck_assert_uint_le(wishes.count, ANSWERS_MAX);
    answer_count = wishes.count;
    for (unsigned i = 0; i < wishes.count; i++) {
        const struct bus_wish *w = &wishes.item[i];
        answers[i] =
            (struct answer){(char)w->peer.id[0], frame_read(w->frame, &memory), w->payload};
        ck_assert_ptr_nonnull(answers[i].f);
    }
}

static inline void tell_raw(char peer, struct bytes frame, struct bytes payload)
{
    struct bus_event ev = {.type = BUS_FRAME,
                           .now = now,
                           .peer = {{(uint8_t)peer}, 1},
                           .grant = key,
                           .frame = frame,
                           .payload = payload};
    round_play(&ev);
}

static inline void tell(char peer, Ducha__Frame *f, struct bytes payload)
{
    tell_raw(peer, frame_write(f, &memory), payload);
}

static inline void pass(int64_t ms)
{
    now += ms;
    round_play(NULL);
}

/* ---- what a client says ---- */

static inline void say_hello(char peer, const char *name)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Hello h = DUCHA__HELLO__INIT;
    h.has_protocol = h.has_session = true;
    h.protocol = PROTOCOL_VERSION;
    h.session = 42;
    h.name = (char *)(uintptr_t)name;
    f.say_case = DUCHA__FRAME__SAY_HELLO;
    f.hello = &h;
    tell(peer, &f, (struct bytes){0});
}

static inline struct bytes message(const char *from, const char *kind, const char *case_id,
                                   struct bytes body)
{
    struct envelope e = {
        .kind = bytes_of(kind), .from = bytes_of(from), .case_id = bytes_of(case_id), .body = body};
    return envelope_write(&e, &memory);
}

static inline struct bytes note(const char *from, const char *kind)
{
    return message(from, kind, "", bytes_of("x"));
}

static inline struct bytes note_with_id(const char *from, uint8_t id)
{
    uint8_t room[ID_BYTES] = {id};
    struct envelope e = {.id = {room, ID_BYTES}, .kind = bytes_of("a.b"), .from = bytes_of(from)};
    return envelope_write(&e, &memory);
}

static inline struct bytes batch(const struct bytes *envelopes, unsigned count)
{
    struct payload p = {0};
    for (unsigned i = 0; i < count; i++)
        payload_add_envelope(&p, envelopes[i]);
    struct bytes made = arena_copy(&memory, payload_bytes(&p));
    payload_free(&p);
    return made;
}

static inline void say_publish(char peer, Ducha__Publish *p, struct bytes payload)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    f.say_case = DUCHA__FRAME__SAY_PUBLISH;
    f.publish = p;
    tell(peer, &f, payload);
}

/* first 0: one-off. */
static inline void publish(char peer, uint64_t first, const struct bytes *envelopes, unsigned count)
{
    Ducha__Publish p = DUCHA__PUBLISH__INIT;
    p.has_first = first > 0;
    p.first = first;
    p.has_count = true;
    p.count = count;
    say_publish(peer, &p, batch(envelopes, count));
}

static inline void publish_one(char peer, uint64_t number, struct bytes envelope)
{
    publish(peer, number, &envelope, 1);
}

static inline void say_follow(char peer, Ducha__Follow *w)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    f.say_case = DUCHA__FRAME__SAY_FOLLOW;
    f.follow = w;
    tell(peer, &f, (struct bytes){0});
}

static inline void say_credit(char peer, uint64_t done, uint32_t more)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Credit c = DUCHA__CREDIT__INIT;
    c.has_done = c.has_more = true;
    c.done = done;
    c.more = more;
    f.say_case = DUCHA__FRAME__SAY_CREDIT;
    f.credit = &c;
    tell(peer, &f, (struct bytes){0});
}

static inline void say_bye(char peer)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Bye b = DUCHA__BYE__INIT;
    f.say_case = DUCHA__FRAME__SAY_BYE;
    f.bye = &b;
    tell(peer, &f, (struct bytes){0});
}

static inline void say_ping(char peer)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Ping p = DUCHA__PING__INIT;
    f.say_case = DUCHA__FRAME__SAY_PING;
    f.ping = &p;
    tell(peer, &f, (struct bytes){0});
}

/* ---- what it heard, and what is on disk ---- */

static inline const Ducha__Frame *answer_of(char peer, Ducha__Frame__SayCase type)
{
    for (unsigned i = 0; i < answer_count; i++)
        if (answers[i].peer == peer && answers[i].f->say_case == type)
            return answers[i].f;
    return NULL;
}

static inline void refused_with(char peer, const char *code)
{
    const Ducha__Frame *f = answer_of(peer, DUCHA__FRAME__SAY_REFUSE);
    ck_assert_msg(f != NULL, "no refusal came, %s was due", code);
    ck_assert_str_eq(f->refuse->code, code);
    ck_assert(f->refuse->reason[0] && f->refuse->reason_en[0]);
}

static inline void receipted(char peer, uint64_t upto)
{
    const Ducha__Frame *f = answer_of(peer, DUCHA__FRAME__SAY_RECEIPT);
    ck_assert_msg(f != NULL, "no receipt came");
    ck_assert(f->receipt->has_upto);
    ck_assert_uint_eq(f->receipt->upto, upto);
}

static inline uint64_t head(void)
{
    struct txn t;
    txn_begin(&t, store, TXN_READ);
    uint64_t at = log_head(&t);
    txn_abort(&t);
    return at;
}

static inline uint64_t row_of(const char *who)
{
    struct txn t;
    txn_begin(&t, store, TXN_READ);
    uint64_t at = cursor_get(&t, who);
    txn_abort(&t);
    return at;
}

/* An entry of the log; its texts are the test's memory. */
static inline struct envelope entry_at(uint64_t position, int64_t *time)
{
    struct txn t;
    struct entry e;
    struct envelope out;
    txn_begin(&t, store, TXN_READ);
    ck_assert(log_read(&t, position, &e));
    ck_assert_ptr_null(envelope_read(arena_copy(&memory, e.body), &out));
    if (time)
        *time = e.time;
    txn_abort(&t);
    return out;
}

static inline void kind_at(uint64_t position, const char *kind)
{
    struct envelope e = entry_at(position, NULL);
    ck_assert_str_eq(arena_text(&memory, e.kind), kind);
}

/* The positions that a peer was given in this round. */
static inline unsigned entries_of(char peer, uint64_t *out, unsigned max)
{
    unsigned n = 0;
    for (unsigned i = 0; i < answer_count; i++) {
        if (answers[i].peer != peer || answers[i].f->say_case != DUCHA__FRAME__SAY_ENTRIES)
            continue;
        struct scan s = {answers[i].payload, false};
        struct wire_entry e;
        uint32_t here = 0;
        for (; entries_next(&s, &e); here++) {
            ck_assert_uint_lt(n, max);
            out[n++] = e.position;
        }
        ck_assert(!s.bad);
        ck_assert_uint_eq(here, answers[i].f->entries->count);
    }
    return n;
}
