/* fuzz_frame.c - any bytes as frames of a conversation with a bus.
 *
 * The input is read as events: a byte that says who speaks, a byte of how much time has passed, the
 * frame's size and the payload's (2 bytes each, little-endian), then both. The bus has a store with
 * a few entries and a deadline, a session that follows and one that publishes; the transaction is
 * given up afterwards, so every input meets the same office.
 *
 * Whatever comes: nothing crashes, the transaction holds, and what the bus wishes to send can be
 * read by a client. */
#include <ftw.h>
#include <unistd.h>

#include "base/trace.h"
#include "bus/bus.h"
#include "bus/wire.h"
#include "proto/office.pb-c.h"
#include "tests/fuzz/fuzz.h"

#define START_TIME INT64_C(1760000000000)
#define HEAD_SIZE 6u

struct office {
    struct store *store;
    struct bus_wishes wishes;
    struct arena arena; /* of one input */
};

struct talk {
    struct office *o;
    struct bus *bus;
    struct txn txn;
    int64_t now;
};

static int forget(const char *path, const struct stat *st, int type, struct FTW *where)
{
    (void)st, (void)type, (void)where;
    return remove(path);
}

/* The files are removed at once; what is open stays until the process ends. */
static struct store *store_make(void)
{
    char path[] = P_tmpdir "/fuzz-frame-XXXXXX";
    struct store_options so = {.size_max = (size_t)64 << 20, .fresh = true};
    struct fault f = {0};
    struct store *s = NULL;
    if (!mkdtemp(path) || store_open(&s, path, &so, &f) != OK) {
        fprintf(stderr, "%s: %s\n", path, f.text);
        abort();
    }
    nftw(path, forget, 16, FTW_DEPTH | FTW_PHYS);
    return s;
}

/* A refusal is what is expected here: ten thousand lines of them a second help nobody. */
static void silence(enum trace_level level, const char *name, const char *fields)
{
    (void)level, (void)name, (void)fields;
}

static struct bytes envelope(struct arena *a, const char *kind, struct bytes body)
{
    struct envelope e = {
        .kind = bytes_of(kind), .from = bytes_of("feed"), .case_id = bytes_of("c-1"), .body = body};
    return envelope_write(&e, a);
}

static struct bytes deadline(struct arena *a, int64_t due)
{
    Ducha__DeadlineSet d = DUCHA__DEADLINE_SET__INIT;
    d.key = (char *)(uintptr_t) "k";
    d.kind = (char *)(uintptr_t) "a.late";
    d.has_due = true;
    d.due = due;
    return envelope(a, "deadline.set", message_write(&d, a));
}

static void event(struct talk *k, uint8_t who, struct bytes frame, struct bytes payload)
{
    static const char *const some[] = {"a.*", "deadline.*", NULL};
    static const char *const names[] = {"log/*", NULL};
    static const struct grant grant = {"clerk", some, some, names, NULL};
    struct bus_event ev = {
        .type = who % 32 == 31 ? BUS_GONE : BUS_FRAME,
        .now = k->now,
        .peer = {{1, who % 4}, 2},
        .grant = who % 4 == 3 ? &grant : NULL,
        .frame = frame,
        .payload = payload,
    };
    bus_step(k->bus, &k->txn, &ev, &k->o->wishes);
}

static void say(struct talk *k, uint8_t who, Ducha__Frame *f, struct bytes payload)
{
    event(k, who, frame_write(f, &k->o->arena), payload);
}

static void say_hello(struct talk *k, uint8_t who, const char *name)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Hello h = DUCHA__HELLO__INIT;
    h.has_protocol = true;
    h.protocol = PROTOCOL_VERSION;
    h.name = (char *)(uintptr_t)name;
    f.say_case = DUCHA__FRAME__SAY_HELLO;
    f.hello = &h;
    say(k, who, &f, (struct bytes){0});
}

static struct bytes follow_frame(struct arena *a)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Follow w = DUCHA__FOLLOW__INIT;
    w.has_from = w.has_credit = w.has_keep = w.keep = true;
    w.from = 1;
    w.credit = 100;
    f.say_case = DUCHA__FRAME__SAY_FOLLOW;
    f.follow = &w;
    return frame_write(&f, a);
}

static void talk_begin(struct talk *k, struct office *o, bool simulated)
{
    struct bus_options options = {.office = "bj", .version = "fuzz", .simulated = simulated};
    *k = (struct talk){.o = o, .bus = bus_new(&options), .now = START_TIME};
    wishes_clear(&o->wishes);
    txn_begin(&k->txn, o->store, TXN_WRITE);
    log_append(&k->txn, 1, envelope(&o->arena, "a.b", bytes_of("x")));
    say_hello(k, 0, "feed");
    say_hello(k, 1, "reader");
    say_hello(k, 3, "clerk");
    event(k, 1, follow_frame(&o->arena), (struct bytes){0});
}

static void talk_end(struct talk *k)
{
    bus_finish(k->bus, &k->txn, k->now, &k->o->wishes);
    assert(k->txn.err == OK || k->txn.err == ERR_FULL);
    for (unsigned i = 0; i < k->o->wishes.count; i++) {
        const Ducha__Frame *f = frame_read(k->o->wishes.item[i].frame, &k->o->arena);
        assert(f);
    }
    txn_abort(&k->txn);
    bus_free(k->bus);
    arena_clear(&k->o->arena);
}

static struct bytes taken(struct bytes *rest, size_t size)
{
    size = size < rest->size ? size : rest->size;
    struct bytes part = {rest->data, size};
    *rest = (struct bytes){(const uint8_t *)rest->data + size, rest->size - size};
    return part;
}

void fuzz_one(struct bytes input)
{
    static struct office office; /* the fuzzer calls this one function and nothing else */
    struct talk k;
    if (!office.store)
        office.store = store_make();
    trace_to(silence);
    talk_begin(&k, &office, input.size > 0 && *(const uint8_t *)input.data & 0x80);
    for (unsigned i = 0; i < 64 && input.size >= HEAD_SIZE; i++) {
        uint8_t head[HEAD_SIZE];
        memcpy(head, taken(&input, HEAD_SIZE).data, HEAD_SIZE);
        k.now += 1000 * (head[1] - 64); /* also back */
        struct bytes frame = taken(&input, head[2] | (size_t)head[3] << 8);
        struct bytes payload = taken(&input, head[4] | (size_t)head[5] << 8);
        event(&k, head[0], frame, payload);
    }
    talk_end(&k);
}

/* ---- what the corpus begins with ---- */

struct seed {
    struct arena a;
    uint8_t data[4096];
    size_t size;
};

static void seed_add(struct seed *s, uint8_t who, uint8_t time, struct bytes frame,
                     struct bytes payload)
{
    uint8_t head[HEAD_SIZE] = {who,
                               time,
                               (uint8_t)frame.size,
                               (uint8_t)(frame.size >> 8),
                               (uint8_t)payload.size,
                               (uint8_t)(payload.size >> 8)};
    assert(s->size + HEAD_SIZE + frame.size + payload.size <= sizeof(s->data));
    memcpy(s->data + s->size, head, HEAD_SIZE);
    s->size += HEAD_SIZE;
    memcpy(s->data + s->size, frame.data, frame.size);
    s->size += frame.size;
    if (payload.size)
        memcpy(s->data + s->size, payload.data, payload.size);
    s->size += payload.size;
}

static void seed_publish(struct seed *s, uint8_t who, Ducha__Publish *p, struct bytes raw)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    struct payload payload = {0};
    p->has_count = true;
    p->count = 1;
    f.say_case = DUCHA__FRAME__SAY_PUBLISH;
    f.publish = p;
    payload_add_envelope(&payload, raw);
    seed_add(s, who, 64, frame_write(&f, &s->a), payload_bytes(&payload));
    payload_free(&payload);
}

static void seed_keep(struct seed *s, fuzz_keep *keep, void *self, const char *name)
{
    keep(self, name, (struct bytes){s->data, s->size});
    s->size = 0;
}

static void seed_messages(struct seed *s, fuzz_keep *keep, void *self)
{
    Ducha__Publish p = DUCHA__PUBLISH__INIT;
    p.has_first = true;
    p.first = 1;
    seed_publish(s, 0, &p, envelope(&s->a, "a.b", bytes_of("body")));
    seed_publish(s, 0, &p, envelope(&s->a, "a.b", bytes_of("body")));
    seed_keep(s, keep, self, "said-twice");
    seed_publish(s, 0, &p, deadline(&s->a, START_TIME - 5));
    seed_keep(s, keep, self, "deadline-due");

    Ducha__ClockAdvance c = DUCHA__CLOCK_ADVANCE__INIT;
    c.has_to = true;
    c.to = START_TIME;
    seed_publish(s, 0x80, &p, deadline(&s->a, START_TIME - 5));
    p.first = 2;
    seed_publish(s, 0x80, &p, envelope(&s->a, "clock.advance", message_write(&c, &s->a)));
    seed_keep(s, keep, self, "clock-advanced");

    uint64_t numbers[] = {7};
    Ducha__Publish link = DUCHA__PUBLISH__INIT;
    link.producer = (char *)(uintptr_t) "log/sh/1";
    link.n_number = 1;
    link.number = numbers;
    link.has_upto = true;
    link.upto = 9;
    seed_publish(s, 3, &link, envelope(&s->a, "a.b", bytes_of("body")));
    seed_keep(s, keep, self, "from-another-log");
}

static void seed_frames(struct seed *s, fuzz_keep *keep, void *self)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Credit credit = DUCHA__CREDIT__INIT;
    Ducha__StatusAsk ask = DUCHA__STATUS_ASK__INIT;
    Ducha__Bye bye = DUCHA__BYE__INIT;
    credit.has_done = credit.has_more = true;
    credit.done = 1;
    credit.more = UINT32_MAX;
    f.say_case = DUCHA__FRAME__SAY_CREDIT;
    f.credit = &credit;
    seed_add(s, 1, 65, frame_write(&f, &s->a), (struct bytes){0});
    f.say_case = DUCHA__FRAME__SAY_STATUS_ASK;
    f.status_ask = &ask;
    seed_add(s, 1, 0, frame_write(&f, &s->a), (struct bytes){0});
    f.say_case = DUCHA__FRAME__SAY_BYE;
    f.bye = &bye;
    seed_add(s, 1, 64, frame_write(&f, &s->a), (struct bytes){0});
    seed_keep(s, keep, self, "credit-status-bye");
    seed_add(s, 2, 64, follow_frame(&s->a), (struct bytes){0});
    seed_add(s, 3, 64, follow_frame(&s->a), (struct bytes){0});
    seed_keep(s, keep, self, "follow-of-a-stranger-and-a-clerk");
    seed_add(s, 0, 64, bytes_of("\x1a\x02\x08\x01\x1a\x02\x10\x01"), bytes_of("\xff\xff"));
    seed_keep(s, keep, self, "publish-twice-in-a-frame");
}

void fuzz_seed(fuzz_keep *keep, void *self)
{
    struct seed s = {0};
    seed_messages(&s, keep, self);
    seed_frames(&s, keep, self);
    arena_free(&s.a);
}
