/* desk.c - see desk.h. */
#include "tests/lib/desk.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/mem.h"
#include "proto/envelope.h"

static struct desk *own(struct world *w)
{
    return (struct desk *)w;
}

static int64_t desk_now(struct world *w)
{
    return own(w)->now;
}

static void desk_wait(struct world *w, int64_t until)
{
    (void)w, (void)until;
}

static bool desk_next(struct world *w, struct bus_event *ev)
{
    struct desk *d = own(w);
    if (!d->waiting)
        return false;
    d->waiting = false;
    *ev = d->event;
    return true;
}

static void desk_send(struct world *w, const struct bus_wish *wish)
{
    (void)w, (void)wish; /* the test looks at the wishes */
}

static void start(struct desk *d, enum care careful)
{
    struct store_options so = {.size_max = d->size_max, .fresh = true};
    struct fault f = {0};
    enum err e = store_open(&d->store, d->path, &so, &f);
    assert(e == OK);
    d->options.careful = careful;
    d->bus = bus_new(&d->options);
    for (unsigned i = 0; i < 4 && d->module[i]; i++)
        bus_add_module(d->bus, d->module[i]);
}

void desk_open(struct desk *d, const char *path, size_t size_max)
{
    *d = (struct desk){
        .face = {.now = desk_now, .wait = desk_wait, .next = desk_next, .send = desk_send},
        .options = {.office = "desk", .version = "test", .pid = 1},
        .now = 1000000,
        .size_max = size_max,
        .path = path,
    };
    start(d, CARE_NONE);
}

static void stop(struct desk *d)
{
    bus_free(d->bus);
    store_close(d->store);
    arena_free(&d->wishes.arena);
    d->wishes.count = 0;
}

void desk_restart(struct desk *d, enum care careful)
{
    stop(d);
    start(d, careful);
}

void desk_close(struct desk *d)
{
    stop(d);
    arena_free(&d->arena);
}

struct peer desk_peer(unsigned peer)
{
    return (struct peer){.id = {1, (uint8_t)peer}, .size = 2};
}

static enum err round_with(struct desk *d, const struct bus_event *ev)
{
    d->event = *ev;
    d->waiting = true;
    arena_clear(&d->arena);
    return loop_round(d->bus, d->store, &d->face, &d->wishes);
}

enum err desk_raw(struct desk *d, unsigned peer, struct bytes frame, struct bytes payload)
{
    assert(peer < DESK_PEERS_MAX);
    return round_with(d, &(struct bus_event){.type = BUS_FRAME,
                                             .now = d->now,
                                             .peer = desk_peer(peer),
                                             .grant = d->grant[peer],
                                             .frame = frame,
                                             .payload = payload});
}

enum err desk_say(struct desk *d, unsigned peer, Ducha__Frame *f, struct bytes payload)
{
    struct arena a = {0};
    enum err e = desk_raw(d, peer, frame_write(f, &a), payload);
    arena_free(&a);
    return e;
}

enum err desk_round(struct desk *d)
{
    arena_clear(&d->arena);
    return loop_round(d->bus, d->store, &d->face, &d->wishes);
}

enum err desk_gone(struct desk *d, unsigned peer)
{
    return round_with(
        d, &(struct bus_event){.type = BUS_GONE, .now = d->now, .peer = desk_peer(peer)});
}

const Ducha__Frame *desk_heard(struct desk *d, unsigned peer, unsigned i, struct bytes *payload)
{
    struct peer p = desk_peer(peer);
    for (unsigned k = 0; k < d->wishes.count; k++) {
        const struct bus_wish *w = &d->wishes.item[k];
        if (w->peer.size != p.size || memcmp(w->peer.id, p.id, p.size) != 0 || i-- > 0)
            continue;
        const Ducha__Frame *f = frame_read(w->frame, &d->arena);
        assert(f); /* what the bus says can be read */
        if (payload)
            *payload = w->payload;
        return f;
    }
    return NULL;
}

const char *desk_refused(struct desk *d, unsigned peer)
{
    const Ducha__Frame *f;
    for (unsigned i = 0; (f = desk_heard(d, peer, i, NULL)); i++)
        if (f->say_case == DUCHA__FRAME__SAY_REFUSE)
            return f->refuse->code;
    return NULL;
}

uint64_t desk_receipt(struct desk *d, unsigned peer)
{
    const Ducha__Frame *f;
    uint64_t upto = 0;
    for (unsigned i = 0; (f = desk_heard(d, peer, i, NULL)); i++)
        if (f->say_case == DUCHA__FRAME__SAY_RECEIPT)
            upto = f->receipt->upto;
    return upto;
}

void desk_hello(struct desk *d, unsigned peer, const char *name)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Hello h = DUCHA__HELLO__INIT;
    h.has_protocol = true;
    h.protocol = PROTOCOL_VERSION;
    h.name = (char *)(uintptr_t)name;
    f.say_case = DUCHA__FRAME__SAY_HELLO;
    f.hello = &h;
    enum err e = desk_say(d, peer, &f, (struct bytes){"", 0});
    assert(e == OK);
}

enum err desk_publish(struct desk *d, unsigned peer, uint64_t first, const struct payload *p)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Publish say = DUCHA__PUBLISH__INIT;
    say.has_first = first > 0;
    say.first = first;
    say.has_count = true;
    say.count = p->count;
    f.say_case = DUCHA__FRAME__SAY_PUBLISH;
    f.publish = &say;
    return desk_say(d, peer, &f, payload_bytes(p));
}

struct bytes desk_envelope(struct desk *d, const char *kind, const char *from, struct bytes body)
{
    struct envelope e = {.kind = bytes_of(kind), .from = bytes_of(from), .body = body};
    return envelope_write(&e, &d->arena);
}

enum err desk_tell(struct desk *d, unsigned peer, uint64_t number, const char *kind,
                   const char *from)
{
    struct payload p = {0};
    payload_add_envelope(&p, desk_envelope(d, kind, from, bytes_of("x")));
    enum err e = desk_publish(d, peer, number, &p);
    payload_free(&p);
    return e;
}

enum err desk_follow(struct desk *d, unsigned peer, Ducha__Follow *follow)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    f.say_case = DUCHA__FRAME__SAY_FOLLOW;
    f.follow = follow;
    return desk_say(d, peer, &f, (struct bytes){"", 0});
}

uint64_t desk_head(struct desk *d)
{
    struct txn t;
    txn_begin(&t, d->store, TXN_READ);
    uint64_t head = log_head(&t);
    txn_abort(&t);
    return head;
}
