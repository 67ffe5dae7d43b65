/* client.c - libducha over a link and a DEALER socket.
 *
 * Messages are gathered into batches as they are given and leave when the owner asks for news,
 * so a busy producer sends few large frames and an idle one waits for nothing. A batch is kept
 * until all of it is recorded; after a lost connection what is not recorded is sent again. */
#include "bus/ducha.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>
#include <zmq.h>

#include "bus/io/socket.h"
#include "bus/io/world.h"
#include "bus/link.h"
#include "proto/envelope.h"

#define WINDOW_DEFAULT 1000u
#define CREDIT_DEFAULT 1000u
#define BATCH_FULL_BYTES (128u << 10) /* a batch is closed past this, or */
#define BATCH_FULL_COUNT 256u         /* with so many */
#define FRAMES_UNTIL_CREDIT 16u

struct batch {
    struct batch *next;
    uint64_t first;
    struct payload payload;
    bool sent; /* in this session */
};

struct one_off {
    struct one_off *next;
    uint8_t id[ID_BYTES];
    struct payload payload;
    bool sent;
};

struct following {
    bool wanted;
    bool begun; /* some entry has come: go on from there, not from `from` */
    uint64_t from, at, done, done_told;
    char **kinds;
    unsigned kind_count;
    char *case_id;
    unsigned share, shares, credit;
    bool keep, tail;
    uint32_t taken, frames; /* since credit was last given */
};

struct ducha {
    void *ctx, *socket;
    struct parts *parts;
    struct link link;
    struct link_frames frames;
    unsigned window;
    bool welcomed;
    uint64_t next_number;
    struct batch *first, *last; /* oldest to newest */
    struct batch *spare;
    struct one_off *asks;
    unsigned ask_count;
    struct following f;
    struct link_news news;
    struct scan entries;
    bool in_entries, empty_told;
    size_t recorded_at; /* of the receipt in hand */
    bool in_receipt;
    uint64_t delivered; /* position of the entry that was given last */
    struct arena arena; /* of one event */
    struct arena scratch;
    void *status;
    size_t status_size;
    bool refused;
    char why[512], why_zh[512], code[32];
    struct fault fault;
};

/* ---- reasons ---- */

static void say_why(struct ducha *d, const char *code, const char *zh, const char *en)
{
    snprintf(d->code, sizeof(d->code), "%s", code ? code : "");
    snprintf(d->why_zh, sizeof(d->why_zh), "%s", zh ? zh : "");
    snprintf(d->why, sizeof(d->why), "%s", en ? en : "");
}

const char *ducha_why(const struct ducha *d)
{
    return d->why;
}

const char *ducha_why_zh(const struct ducha *d)
{
    return d->why_zh;
}

const char *ducha_code(const struct ducha *d)
{
    return d->code;
}

const char *ducha_version(void)
{
    return DUCHA_VERSION;
}

/* ---- opening and closing ---- */

static bool curve_of(const struct ducha_options *o, struct curve *c)
{
    if (!o->server_key)
        return false;
    snprintf(c->server_public, sizeof(c->server_public), "%s", o->server_key);
    snprintf(c->public_key, sizeof(c->public_key), "%s", o->public_key ? o->public_key : "");
    snprintf(c->secret_key, sizeof(c->secret_key), "%s", o->secret_key ? o->secret_key : "");
    return true;
}

struct ducha *ducha_open(const struct ducha_options *o)
{
    struct curve curve = {0};
    if (!o->endpoint || !o->name || !name_valid(bytes_of(o->name)) || o->window > WINDOW_MAX)
        return NULL;
    struct ducha *d = mem_alloc(sizeof(*d));
    d->window = o->window ? o->window : WINDOW_DEFAULT;
    d->ctx = zmq_ctx_new();
    d->parts = parts_new();
    link_init(&d->link, o->name, machine_session());
    d->socket = socket_open(d->ctx, ZMQ_DEALER, curve_of(o, &curve) ? &curve : NULL, &d->fault);
    if (d->socket && socket_connect(d->socket, o->endpoint, &d->fault) == OK)
        return d;
    ducha_close(d);
    return NULL;
}

static void batches_free(struct batch *b)
{
    while (b) {
        struct batch *next = b->next;
        payload_free(&b->payload);
        free(b);
        b = next;
    }
}

static void follow_clear(struct following *f)
{
    for (unsigned i = 0; i < f->kind_count; i++)
        free(f->kinds[i]);
    free(f->kinds);
    free(f->case_id);
    *f = (struct following){0};
}

static void one_off_free(struct one_off *o)
{
    payload_free(&o->payload);
    free(o);
}

static void send_frames(struct ducha *d)
{
    for (unsigned i = 0; i < d->frames.count; i++) {
        struct bytes part[] = {d->frames.item[i].frame, d->frames.item[i].payload};
        if (parts_send(d->socket, part, part[1].size ? 2 : 1))
            continue;
        link_broke(&d->link, machine_now()); /* its queue is full: what follows would be a gap */
        break;
    }
    link_frames_clear(&d->frames);
}

static void say_bye(struct ducha *d)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Bye bye = DUCHA__BYE__INIT;
    f.say_case = DUCHA__FRAME__SAY_BYE;
    f.bye = &bye;
    link_say(&d->link, machine_now(), &f, &d->frames);
    send_frames(d);
}

void ducha_close(struct ducha *d)
{
    if (!d)
        return;
    if (d->socket && d->link.state == LINK_LIVE)
        say_bye(d);
    socket_close(d->socket);
    parts_free(d->parts);
    zmq_ctx_term(d->ctx);
    batches_free(d->first);
    batches_free(d->spare);
    while (d->asks) {
        struct one_off *next = d->asks->next;
        one_off_free(d->asks);
        d->asks = next;
    }
    follow_clear(&d->f);
    link_clear(&d->link);
    arena_free(&d->frames.arena);
    arena_free(&d->arena);
    arena_free(&d->scratch);
    free(d->status);
    free(d);
}

/* ---- publishing ---- */

static struct bytes text_view(const char *text)
{
    return text ? bytes_of(text) : (struct bytes){NULL, 0};
}

/* NULL data: d says why not. */
static struct bytes encode(struct ducha *d, const struct ducha_message *m, const uint8_t *id)
{
    struct envelope e = {
        .id = {id, id ? ID_BYTES : 0},
        .kind = text_view(m->kind),
        .from = bytes_of(d->link.name),
        .to = text_view(m->to),
        .case_id = text_view(m->case_id),
        .regime = text_view(m->regime),
        .person = text_view(m->person),
        .organ = text_view(m->organ),
        .trace = text_view(m->trace),
        .classification = m->classification,
        .body = {m->body, m->body_size},
    };
    struct envelope check;
    if (m->body_size > MESSAGE_MAX) {
        say_why(d, "limit", "消息过大", "message too large");
        return (struct bytes){NULL, 0};
    }
    arena_clear(&d->scratch);
    struct bytes raw = envelope_write(&e, &d->scratch);
    const char *wrong = envelope_read(raw, &check);
    bool fits = raw.size <= MESSAGE_MAX;
    if (!wrong && fits)
        return raw;
    say_why(d, fits ? "malformed" : "limit", fits ? "消息不合要求" : "消息过大",
            fits ? wrong : "message too large");
    return (struct bytes){NULL, 0};
}

static bool batch_full(const struct batch *b)
{
    return b->sent || b->payload.size >= BATCH_FULL_BYTES || b->payload.count >= BATCH_FULL_COUNT;
}

static struct batch *batch_open(struct ducha *d)
{
    if (d->last && !batch_full(d->last))
        return d->last;
    struct batch *b = d->spare;
    if (b)
        d->spare = b->next;
    else
        b = mem_alloc(sizeof(*b));
    payload_clear(&b->payload);
    b->next = NULL;
    b->sent = false;
    b->first = d->next_number;
    if (d->last)
        d->last->next = b;
    else
        d->first = b;
    return d->last = b;
}

uint64_t ducha_unrecorded(const struct ducha *d)
{
    return d->welcomed ? d->next_number - 1 - d->link.recorded : 0;
}

int ducha_publish(struct ducha *d, const struct ducha_message *m, uint64_t *number)
{
    if (d->refused)
        return DUCHA_REFUSED;
    if (!d->welcomed)
        return DUCHA_TIMEOUT;
    if (ducha_unrecorded(d) >= d->window)
        return DUCHA_FULL;
    struct bytes raw = encode(d, m, NULL);
    if (!raw.data)
        return DUCHA_INVALID;
    payload_add_envelope(&batch_open(d)->payload, raw);
    if (number)
        *number = d->next_number;
    d->next_number++;
    return DUCHA_OK;
}

int ducha_ask(struct ducha *d, const struct ducha_message *m, uint8_t id[16])
{
    static const uint8_t none[ID_BYTES];
    if (d->ask_count >= d->window) {
        say_why(d, "limit", "未获回执的消息过多", "too many messages without a receipt");
        return DUCHA_FULL;
    }
    if (memcmp(id, none, ID_BYTES) == 0 && getrandom(id, ID_BYTES, 0) != ID_BYTES)
        return DUCHA_NETWORK;
    struct bytes raw = encode(d, m, id);
    if (!raw.data)
        return DUCHA_INVALID;
    struct one_off *o = mem_alloc(sizeof(*o)), **end = &d->asks;
    memcpy(o->id, id, ID_BYTES);
    payload_add_envelope(&o->payload, raw);
    while (*end)
        end = &(*end)->next;
    *end = o;
    d->ask_count++;
    return DUCHA_OK;
}

static void send_batches(struct ducha *d, int64_t now)
{
    for (struct batch *b = d->first; b && d->frames.count < LINK_FRAMES_MAX - 2; b = b->next) {
        if (b->sent)
            continue;
        Ducha__Publish p = DUCHA__PUBLISH__INIT;
        p.has_first = p.has_count = true;
        p.first = b->first;
        p.count = b->payload.count;
        b->sent = true;
        link_publish(&d->link, now, &p, payload_bytes(&b->payload), &d->frames);
    }
}

static void send_asks(struct ducha *d, int64_t now)
{
    for (struct one_off *o = d->asks; o && d->frames.count < LINK_FRAMES_MAX - 2; o = o->next) {
        if (o->sent)
            continue;
        Ducha__Publish p = DUCHA__PUBLISH__INIT;
        p.has_count = true;
        p.count = 1;
        o->sent = true;
        link_publish(&d->link, now, &p, payload_bytes(&o->payload), &d->frames);
    }
}

/* What was sent and not recorded must be sent again. */
static void unsend(struct ducha *d)
{
    for (struct batch *b = d->first; b; b = b->next)
        b->sent = false;
    for (struct one_off *o = d->asks; o; o = o->next)
        o->sent = false;
}

static void forget_recorded(struct ducha *d)
{
    while (d->first && d->first->first + d->first->payload.count - 1 <= d->link.recorded) {
        struct batch *b = d->first;
        d->first = b->next;
        if (!d->first)
            d->last = NULL;
        b->next = d->spare;
        d->spare = b;
    }
}

/* ---- following ---- */

static void say_follow(struct ducha *d, int64_t now)
{
    struct following *f = &d->f;
    Ducha__Follow say = DUCHA__FOLLOW__INIT;
    say.has_from = say.has_share = say.has_shares = say.has_keep = say.has_credit = say.has_tail =
        true;
    say.from = f->begun ? f->at + 1 : f->from;
    say.n_kind = f->kind_count;
    say.kind = f->kinds;
    say.case_id = f->case_id;
    say.share = f->share;
    say.shares = f->shares;
    say.keep = f->keep;
    say.credit = f->credit;
    say.tail = f->tail && !f->begun;
    f->taken = f->frames = 0;
    link_follow(&d->link, now, &say, &d->frames);
}

int ducha_follow(struct ducha *d, const struct ducha_follow *f)
{
    struct following *to = &d->f;
    if (f->credit > CREDIT_MAX || (f->shares && f->share >= f->shares)) {
        say_why(d, "limit", "额度或份额超出限额", "credit or share is over its limit");
        return DUCHA_INVALID;
    }
    follow_clear(to);
    while (f->kinds && f->kinds[to->kind_count])
        to->kind_count++;
    to->kinds = mem_alloc((to->kind_count + 1) * sizeof(*to->kinds));
    for (unsigned i = 0; i < to->kind_count; i++)
        to->kinds[i] = mem_text(f->kinds[i]);
    to->case_id = f->case_id ? mem_text(f->case_id) : NULL;
    to->from = f->from;
    to->share = f->share;
    to->shares = f->shares;
    to->credit = f->credit ? f->credit : CREDIT_DEFAULT;
    to->keep = f->keep;
    to->tail = f->tail;
    to->wanted = true;
    d->in_entries = false;
    if (d->link.state == LINK_LIVE)
        say_follow(d, machine_now());
    return DUCHA_OK;
}

void ducha_done(struct ducha *d, uint64_t position)
{
    if (position > d->f.done)
        d->f.done = position;
}

/* Room for more, when enough was taken; and before a wait, how far the owner is. */
static void give_credit(struct ducha *d, int64_t now, bool waiting)
{
    struct following *f = &d->f;
    if (!f->wanted || d->link.state != LINK_LIVE)
        return;
    if (!f->keep && f->done < d->delivered)
        f->done = d->delivered;
    bool enough = f->taken >= f->credit / 2 || f->frames >= FRAMES_UNTIL_CREDIT;
    bool behind = f->keep && waiting && f->done > f->done_told;
    if ((!enough && !behind) || (enough && !f->taken && !behind))
        return;
    link_credit(&d->link, now, f->done, f->taken, &d->frames);
    f->done_told = f->done;
    f->taken = f->frames = 0;
}

/* ---- events ---- */

static void event_begin(struct ducha *d, struct ducha_event *ev, enum ducha_event_type type)
{
    arena_clear(&d->arena);
    *ev = (struct ducha_event){.type = type,
                               .recorded = d->link.recorded,
                               .kind = "",
                               .from = "",
                               .case_id = "",
                               .regime = "",
                               .person = "",
                               .organ = ""};
}

static bool entry_event(struct ducha *d, struct ducha_event *ev)
{
    struct wire_entry e;
    struct envelope env;
    while (entries_next(&d->entries, &e)) {
        d->f.taken++;
        if (d->f.begun && e.position <= d->f.at)
            continue; /* once more, after a loss of the connection */
        d->f.begun = true;
        d->f.at = e.position;
        if (envelope_read(e.envelope, &env))
            continue; /* the bus lets none in that cannot be read */
        event_begin(d, ev, DUCHA_ENTRY);
        ev->head = d->news.frame->entries->head;
        ev->position = d->delivered = e.position;
        ev->time = e.time;
        ev->cause = env.cause;
        ev->kind = arena_text(&d->arena, env.kind);
        ev->from = arena_text(&d->arena, env.from);
        ev->case_id = arena_text(&d->arena, env.case_id);
        ev->regime = arena_text(&d->arena, env.regime);
        ev->person = arena_text(&d->arena, env.person);
        ev->organ = arena_text(&d->arena, env.organ);
        ev->body = env.body.data;
        ev->body_size = env.body.size;
        ev->envelope = e.envelope.data;
        ev->envelope_size = e.envelope.size;
        return true;
    }
    d->in_entries = false;
    d->f.frames++;
    uint64_t upto = d->news.frame->entries->upto;
    if (d->entries.bad || upto <= d->f.at)
        return false;
    d->f.begun = true;
    d->f.at = upto;
    event_begin(d, ev, DUCHA_LOOKED);
    ev->position = upto;
    ev->head = d->news.frame->entries->head;
    return true;
}

static void ask_recorded(struct ducha *d, struct bytes id)
{
    for (struct one_off **o = &d->asks; *o; o = &(*o)->next) {
        if (!bytes_equal((struct bytes){(*o)->id, ID_BYTES}, id))
            continue;
        struct one_off *gone = *o;
        *o = gone->next;
        d->ask_count--;
        one_off_free(gone);
        return;
    }
}

static bool receipt_event(struct ducha *d, struct ducha_event *ev)
{
    const Ducha__Receipt *r = d->news.frame->receipt;
    if (d->recorded_at < r->n_recorded) {
        const Ducha__Recorded *one = r->recorded[d->recorded_at++];
        struct bytes id = {one->id.data, one->id.len};
        event_begin(d, ev, DUCHA_RECEIPT);
        ev->position = one->position;
        ev->repeated = one->repeated_before;
        if (id.size == ID_BYTES)
            memcpy(ev->id, id.data, ID_BYTES);
        ask_recorded(d, id);
        return true;
    }
    d->in_receipt = false;
    if (r->n_recorded)
        return false;
    forget_recorded(d);
    event_begin(d, ev, DUCHA_RECEIPT);
    ev->head = r->position;
    return true;
}

static void welcomed(struct ducha *d, int64_t now, struct ducha_event *ev)
{
    const Ducha__Welcome *w = d->news.frame->welcome;
    if (!d->welcomed)
        d->next_number = d->link.recorded + 1;
    d->welcomed = true;
    forget_recorded(d);
    unsend(d);
    if (d->f.wanted)
        say_follow(d, now);
    event_begin(d, ev, DUCHA_WELCOME);
    ev->head = w->head;
    ev->epoch = w->epoch;
    ev->now = w->now;
}

static void refused(struct ducha *d, struct ducha_event *ev)
{
    const Ducha__Refuse *r = d->news.frame->refuse;
    say_why(d, r->code, r->reason, r->reason_en);
    event_begin(d, ev, DUCHA_ERROR);
    ev->number = r->number;
    if (r->has_number && r->number)
        d->refused = true; /* what was given after it cannot be numbered otherwise */
    if (r->has_id && r->id.len == ID_BYTES) {
        memcpy(ev->id, r->id.data, ID_BYTES);
        ask_recorded(d, (struct bytes){r->id.data, r->id.len});
    }
}

static void keep_status(struct ducha *d)
{
    const Ducha__Status *s = d->news.frame->status;
    free(d->status);
    d->status_size = ducha__status__get_packed_size(s);
    d->status = mem_alloc(d->status_size);
    ducha__status__pack(s, d->status);
}

/* True: the frame in hand has an event for the owner. */
static bool news_event(struct ducha *d, int64_t now, struct ducha_event *ev)
{
    switch (d->news.type) {
    case LINK_WELCOME:
        welcomed(d, now, ev);
        return true;
    case LINK_RECEIPT:
        d->in_receipt = true;
        d->recorded_at = 0;
        return receipt_event(d, ev);
    case LINK_ENTRIES:
        d->in_entries = true;
        d->entries = (struct scan){d->news.payload, false};
        return entry_event(d, ev);
    case LINK_REFUSED:
        refused(d, ev);
        return true;
    case LINK_STATUS:
        keep_status(d);
        return false;
    case LINK_NOTHING:
    case LINK_FOLLOWING:
        return false;
    }
    return false;
}

/* Everything that should go out now. */
static void flush(struct ducha *d, bool waiting)
{
    int64_t now = machine_now();
    bool held = now < d->link.hold;
    link_tick(&d->link, now, &d->frames);
    if (d->link.state == LINK_LIVE && !held) {
        if (d->link.hold != INT64_MIN && d->link.hold > 0) {
            d->link.hold = INT64_MIN; /* the pause that the bus asked for is over */
            unsend(d);
        }
        send_batches(d, now);
        send_asks(d, now);
    }
    give_credit(d, now, waiting);
    send_frames(d);
}

static bool take_one(struct ducha *d, struct ducha_event *ev, bool *event)
{
    struct bytes part[PARTS_MAX];
    unsigned count;
    if (!parts_next(d->parts, d->socket, part, &count))
        return false;
    int64_t now = machine_now();
    link_take(&d->link, now, part[0], count > 1 ? part[1] : (struct bytes){"", 0}, &d->news,
              &d->frames);
    *event = news_event(d, now, ev);
    return true;
}

int ducha_next(struct ducha *d, struct ducha_event *ev, int timeout_ms)
{
    int64_t until = timeout_ms < 0 ? INT64_MAX : machine_now() + timeout_ms;
    bool event = false;
    if (d->in_receipt && receipt_event(d, ev))
        return DUCHA_OK;
    if (d->in_entries && entry_event(d, ev))
        return DUCHA_OK;
    for (;;) {
        while (take_one(d, ev, &event))
            if (event)
                return DUCHA_OK;
        flush(d, true);
        if (take_one(d, ev, &event)) {
            if (event)
                return DUCHA_OK;
            continue;
        }
        int64_t now = machine_now(), wants = link_wants(&d->link);
        if (now >= until)
            return DUCHA_TIMEOUT;
        int64_t left = (wants < until ? wants : until) - now;
        zmq_pollitem_t item = {d->socket, 0, ZMQ_POLLIN, 0};
        zmq_poll(&item, 1, left < 0 ? 0 : left > HEARTBEAT_MS ? HEARTBEAT_MS : (long)left);
    }
}

int ducha_status(struct ducha *d, const void **status, size_t *size, int timeout_ms)
{
    int64_t until = machine_now() + timeout_ms;
    struct ducha_event ev;
    bool asked = false;
    free(d->status);
    d->status = NULL;
    while (!d->status && machine_now() < until) {
        if (d->link.state == LINK_LIVE && !asked) {
            Ducha__Frame f = DUCHA__FRAME__INIT;
            Ducha__StatusAsk ask = DUCHA__STATUS_ASK__INIT;
            f.say_case = DUCHA__FRAME__SAY_STATUS_ASK;
            f.status_ask = &ask;
            link_say(&d->link, machine_now(), &f, &d->frames);
            asked = true;
        }
        int r = ducha_next(d, &ev, 20);
        if (r == DUCHA_OK && ev.type == DUCHA_WELCOME)
            asked = false; /* what was asked before may have been lost */
        if (r == DUCHA_OK && ev.type == DUCHA_ERROR)
            return DUCHA_REFUSED;
    }
    *status = d->status;
    *size = d->status_size;
    return d->status ? DUCHA_OK : DUCHA_TIMEOUT;
}

int ducha_descriptor(struct ducha *d)
{
    int fd = -1;
    size_t size = sizeof(fd);
    flush(d, true);
    zmq_getsockopt(d->socket, ZMQ_FD, &fd, &size);
    return fd;
}
