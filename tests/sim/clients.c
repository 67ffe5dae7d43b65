/* clients.c - the nodes that speak to an office: modules, relays, producers, readers.
 *
 * Each has a link or two. What a client's owner keeps on his own disk is in fields marked so; all
 * else is forgotten when the node dies. */
#include <stdio.h>
#include <stdlib.h>

#include "base/mem.h"
#include "proto/envelope.h"
#include "proto/office.pb-c.h"
#include "tests/sim/sim.h"

#define STORE_SIZE ((size_t)64 << 20)
#define SAY_EVERY_MS 60u /* a producer, at most */
#define SAY_MOST 12u
#define BATCH_MOST 8u
#define WINDOW 30u
#define READ_CREDIT 64u

/* ---- what all of them do ---- */

/* What is left of the round's frames, unless the node died on the way. */
static void send_out(struct node *n, unsigned side, struct link *l)
{
    struct link_frames *out = &n->out[side];
    for (unsigned i = 0; i < out->count; i++) {
        if (n->crashed && n->sends_left-- == 0) {
            n->sends_left = 0;
            break;
        }
        if (conn_to_server(n->sim, n->conn[side], out->item[i].frame, out->item[i].payload))
            continue;
        link_broke(l, node_now(n));
        break;
    }
    link_frames_clear(out);
}

static void wake_at(struct node *n, int64_t wants)
{
    int64_t at = wants == INT64_MIN ? n->sim->now : wants - n->skew;
    if (at <= n->sim->now)
        at = n->sim->now + 1;
    n->round_at = at < n->sim->now + HEARTBEAT_MS ? at : n->sim->now + HEARTBEAT_MS;
}

static uint64_t session_of(struct node *n)
{
    return dice_next(&n->sim->dice) >> 16;
}

static struct node *client_new(struct sim *s, const struct node_kind *kind, unsigned office,
                               const char *name, void *own)
{
    struct node *n = node_new(s, kind, office, name);
    n->conn[0] = conn_new(s, n, s->offices[office]);
    n->own = own;
    return n;
}

/* ---- a module in a process of its own ---- */

#define DIES_SENDING_ONCE 50u /* in so many rounds that send before they commit */

struct module_own {
    const struct module *module;
    struct runner runner;
    struct txn txn;
    enum round_end end; /* of the round before; ROUND_HOLD: txn is open */
};

static void module_start(struct node *n)
{
    struct module_own *o = n->own;
    struct store_options so = {.size_max = STORE_SIZE, .fresh = true};
    struct fault f = {0};
    enum err e = store_open(&n->store, n->path, &so, &f);
    assert(e == OK);
    runner_init(&o->runner, o->module, session_of(n), n->careful);
    o->end = ROUND_COMMIT;
    n->round_at = n->sim->now;
}

static void module_stop(struct node *n)
{
    struct module_own *o = n->own;
    if (o->end == ROUND_HOLD)
        txn_abort(&o->txn);
    o->end = ROUND_COMMIT;
    runner_clear(&o->runner);
}

/* With some of its frames sent, and nothing committed. */
static bool dies_sending(struct node *n)
{
    struct sim *s = n->sim;
    n->crashed = n->out[0].count && s->faults && dice_once(&s->dice, DIES_SENDING_ONCE);
    n->sends_left = n->crashed ? (unsigned)dice_below(&s->dice, n->out[0].count + 1) : 0;
    return n->crashed;
}

static enum err module_end(struct node *n)
{
    struct module_own *o = n->own;
    if (o->end == ROUND_HOLD)
        return OK;
    if (o->end == ROUND_SEND) {
        bool dies = dies_sending(n);
        send_out(n, 0, &o->runner.link);
        if (dies) {
            txn_abort(&o->txn);
            return OK;
        }
    }
    enum err e = txn_commit(&o->txn);
    if (e == OK && o->end == ROUND_COMMIT)
        send_out(n, 0, &o->runner.link);
    return e;
}

/* As module_round() of bus/io/process.c. */
static void module_round(struct node *n)
{
    struct module_own *o = n->own;
    struct frame *f;
    unsigned left = 1 + (unsigned)dice_below(&n->sim->dice, 20);
    if (o->end != ROUND_HOLD) {
        txn_begin(&o->txn, n->store, TXN_WRITE);
        runner_begin(&o->runner, &o->txn);
    }
    for (; left && (f = frame_take(&n->inbox)); left--) {
        runner_take(&o->runner, &o->txn, node_now(n), f->frame, f->payload, &n->out[0]);
        frame_free(f);
    }
    runner_finish(&o->runner, &o->txn, node_now(n), &n->out[0]);
    o->end = runner_end(&o->runner, &o->txn, node_now(n), &n->out[0]);
    enum err e = module_end(n);
    if (e != OK && !n->crashed)
        sim_wrong(n->sim, "%s: the round failed: %s", n->name, err_text(e));
    link_frames_clear(&n->out[0]);
    if (o->runner.stale)
        sim_wrong(n->sim, "%s believes that the office is another", n->name);
    wake_at(n, n->inbox.first ? INT64_MIN : runner_wants(&o->runner));
}

static bool module_idle(struct node *n)
{
    struct module_own *o = n->own;
    struct txn t;
    txn_begin(&t, n->store, TXN_READ);
    bool idle = o->runner.link.state == LINK_LIVE && o->runner.link.recorded == log_head(&t) &&
                o->end != ROUND_HOLD;
    txn_abort(&t);
    return idle;
}

static const struct node_kind module_kind = {"module", module_start, module_stop, module_round,
                                             module_idle};

struct node *module_node(struct sim *s, unsigned office, const struct module *m)
{
    struct module_own *o = mem_alloc(sizeof(*o));
    struct node *n = client_new(s, &module_kind, office, m->name, o);
    o->module = m;
    snprintf(n->path, sizeof(n->path), "%s/%u-%s", s->folder, office, m->name);
    return n;
}

/* ---- a relay ---- */

static void relay_start(struct node *n)
{
    const struct sim *s = n->sim; /* of two offices: the other one */
    relay_init(n->own, s->offices[n->office]->name, s->offices[1 - n->office]->name, session_of(n));
    n->round_at = n->sim->now;
}

static void relay_stop(struct node *n)
{
    relay_clear(n->own);
}

static void relay_round(struct node *n)
{
    struct relay *r = n->own;
    struct frame *f;
    unsigned left = 1 + (unsigned)dice_below(&n->sim->dice, 20);
    n->crashed = n->sim->faults && dice_once(&n->sim->dice, 400);
    n->sends_left = (unsigned)dice_below(&n->sim->dice, 3);
    for (; left && (f = frame_take(&n->inbox)); left--) {
        if (f->conn == n->conn[0])
            relay_take_near(r, node_now(n), f->frame, f->payload, &n->out[1], &n->out[0]);
        else
            relay_take_far(r, node_now(n), f->frame, f->payload, &n->out[1], &n->out[0]);
        frame_free(f);
    }
    relay_tick(r, node_now(n), &n->out[1], &n->out[0]);
    send_out(n, 0, &r->near);
    send_out(n, 1, &r->far);
    wake_at(n, n->inbox.first ? INT64_MIN : relay_wants(r));
}

static bool relay_idle(struct node *n)
{
    struct relay *r = n->own;
    return r->flowing && !r->waiting;
}

static const struct node_kind relay_kind = {"relay", relay_start, relay_stop, relay_round,
                                            relay_idle};

struct node *relay_node(struct sim *s, unsigned from, unsigned to)
{
    struct node *n = client_new(s, &relay_kind, to, "relay", mem_alloc(sizeof(struct relay)));
    n->conn[1] = conn_new(s, n, s->offices[from]);
    return n;
}

/* ---- producers ---- */

struct client {
    struct link link;
    struct arena arena;
    struct payload payload[BATCH_MOST + 1];
    unsigned payloads; /* of the round */
    /* On its owner's disk: */
    struct bytes *said;
    unsigned count, room;
    int64_t say_at;
    uint64_t place; /* a person's: read as far as here */
    uint64_t *read; /* a reader's: what was in entry i + 1 */
    uint64_t read_count;
    struct bytes asked; /* an asker's question in hand */
    /* Forgotten: */
    bool following, keep;
    uint64_t at; /* read in this life */
    uint32_t taken;
    bool ask_sent;
};

static void client_start(struct node *n)
{
    struct client *c = n->own;
    link_init(&c->link, n->name, session_of(n));
    c->following = c->ask_sent = false;
    c->at = c->place;
    c->taken = 0;
    n->round_at = n->sim->now;
}

static void client_stop(struct node *n)
{
    struct client *c = n->own;
    link_clear(&c->link);
}

static void say(struct node *n, struct bytes envelope)
{
    struct client *c = n->own;
    if (c->count == c->room) {
        c->room = c->room ? 2 * c->room : 64;
        c->said = mem_grow(c->said, c->room * sizeof(*c->said));
    }
    uint8_t *own = mem_alloc(envelope.size);
    memcpy(own, envelope.data, envelope.size);
    c->said[c->count++] = (struct bytes){own, envelope.size};
    checker_said(n->sim->judge[n->office], n->name, envelope);
}

static void publish(struct node *n, uint64_t first)
{
    struct client *c = n->own;
    struct payload *p = &c->payload[c->payloads++];
    unsigned most = 1 + (unsigned)dice_below(&n->sim->dice, BATCH_MOST);
    Ducha__Publish say = DUCHA__PUBLISH__INIT;
    payload_clear(p);
    for (uint64_t i = first; i <= c->count && p->count < most; i++)
        payload_add_envelope(p, c->said[i - 1]);
    say.has_first = say.has_count = true;
    say.first = first;
    say.count = p->count;
    link_publish(&c->link, node_now(n), &say, payload_bytes(p), &n->out[0]);
}

/* Sends what is new and sometimes, without need, what is old. */
static void publish_some(struct node *n)
{
    struct client *c = n->own;
    struct link *l = &c->link;
    c->payloads = 0;
    while (l->state == LINK_LIVE && node_now(n) >= l->hold && c->payloads < BATCH_MOST &&
           l->sent < c->count && l->sent - l->recorded < WINDOW)
        publish(n, l->sent + 1);
    if (l->state == LINK_LIVE && n->sim->faults && l->sent && dice_once(&n->sim->dice, 20)) {
        uint64_t sent = l->sent;
        publish(n, 1 + dice_below(&n->sim->dice, sent));
        l->sent = l->sent > sent ? l->sent : sent;
    }
}

static void told(struct node *n, const struct link_news *news)
{
    struct client *c = n->own;
    if (news->type == LINK_REFUSED)
        sim_wrong(n->sim, "%s was refused: %s", n->name, news->frame->refuse->code);
    if (c->link.recorded > c->count)
        sim_wrong(n->sim, "%s was told of %llu and said %u", n->name,
                  (unsigned long long)c->link.recorded, c->count);
    checker_told(n->sim->judge[n->office], n->name, c->link.recorded);
}

static void take_all(struct node *n, void (*news_of)(struct node *n, const struct link_news *news))
{
    struct client *c = n->own;
    struct link_news news;
    struct frame *f;
    n->crashed = n->sim->faults && dice_once(&n->sim->dice, 1000);
    n->sends_left = (unsigned)dice_below(&n->sim->dice, 3);
    while ((f = frame_take(&n->inbox))) {
        link_take(&c->link, node_now(n), f->frame, f->payload, &news, &n->out[0]);
        if (news.type != LINK_NOTHING)
            news_of(n, &news);
        frame_free(f);
    }
    link_tick(&c->link, node_now(n), &n->out[0]);
}

static void say_now_and_then(struct node *n)
{
    struct client *c = n->own;
    struct sim *s = n->sim;
    const char *to = s->offices[(n->office + 1) % OFFICES]->name;
    if (!s->faults || s->now < c->say_at)
        return;
    for (uint64_t i = dice_below(&s->dice, SAY_MOST); i > 0; i--)
        say(n, play_message(&s->dice, n->name, to, &c->arena));
    arena_clear(&c->arena);
    c->say_at = s->now + 1 + (int64_t)dice_below(&s->dice, SAY_EVERY_MS);
}

static void client_done(struct node *n)
{
    struct client *c = n->own;
    send_out(n, 0, &c->link);
    wake_at(n, link_wants(&c->link));
    if (n->sim->faults && c->say_at && n->round_at > c->say_at)
        n->round_at = c->say_at > n->sim->now ? c->say_at : n->sim->now + 1;
}

static void producer_round(struct node *n)
{
    take_all(n, told);
    say_now_and_then(n);
    publish_some(n);
    client_done(n);
}

static bool producer_idle(struct node *n)
{
    struct client *c = n->own;
    return c->link.state == LINK_LIVE && c->link.recorded == c->count;
}

static const struct node_kind producer_kind = {"producer", client_start, client_stop,
                                               producer_round, producer_idle};

struct node *producer_node(struct sim *s, unsigned office, const char *name)
{
    return client_new(s, &producer_kind, office, name, mem_alloc(sizeof(struct client)));
}

/* ---- one who asks once, until it is answered ---- */

static void answered(struct node *n, const struct link_news *news)
{
    struct client *c = n->own;
    if (news->type == LINK_WELCOME)
        c->ask_sent = false;
    if (news->type != LINK_RECEIPT)
        return;
    for (size_t i = 0; i < news->frame->receipt->n_recorded; i++) {
        const Ducha__Recorded *r = news->frame->receipt->recorded[i];
        checker_answered(n->sim->judge[n->office], (struct bytes){r->id.data, r->id.len},
                         r->position);
        free((void *)(uintptr_t)c->asked.data);
        c->asked = (struct bytes){0};
    }
}

static void ask_new(struct node *n)
{
    struct client *c = n->own;
    struct bytes raw = play_ask(&n->sim->dice, n->name, &c->arena);
    uint8_t *own = mem_alloc(raw.size);
    memcpy(own, raw.data, raw.size);
    c->asked = (struct bytes){own, raw.size};
    c->ask_sent = false;
    arena_clear(&c->arena);
    checker_asked(n->sim->judge[n->office], c->asked);
}

static void asker_round(struct node *n)
{
    struct client *c = n->own;
    take_all(n, answered);
    if (!c->asked.data && n->sim->faults)
        ask_new(n);
    if (c->asked.data && !c->ask_sent && c->link.state == LINK_LIVE) {
        Ducha__Publish p = DUCHA__PUBLISH__INIT;
        p.has_count = true;
        p.count = 1;
        payload_clear(&c->payload[0]);
        payload_add_envelope(&c->payload[0], c->asked);
        link_publish(&c->link, node_now(n), &p, payload_bytes(&c->payload[0]), &n->out[0]);
        c->ask_sent = true;
    }
    client_done(n);
}

static bool asker_idle(struct node *n)
{
    struct client *c = n->own;
    return !c->asked.data;
}

static const struct node_kind asker_kind = {"asker", client_start, client_stop, asker_round,
                                            asker_idle};

struct node *asker_node(struct sim *s, unsigned office, const char *name)
{
    return client_new(s, &asker_kind, office, name, mem_alloc(sizeof(struct client)));
}

/* ---- readers ---- */

static uint64_t hash_of(struct bytes b)
{
    const uint8_t *p = b.data;
    uint64_t h = 14695981039346656037u;
    for (size_t i = 0; i < b.size; i++)
        h = (h ^ p[i]) * 1099511628211u;
    return h;
}

static void follow(struct node *n, uint64_t from, const char *kind)
{
    struct client *c = n->own;
    Ducha__Follow f = DUCHA__FOLLOW__INIT;
    char *kinds[] = {(char *)(uintptr_t)kind};
    f.has_from = f.has_credit = f.has_keep = true;
    f.from = from;
    f.credit = READ_CREDIT;
    f.keep = c->keep;
    f.n_kind = kind ? 1 : 0;
    f.kind = kinds;
    link_follow(&c->link, node_now(n), &f, &n->out[0]);
    c->taken = 0;
}

static void credit(struct node *n, uint64_t done)
{
    struct client *c = n->own;
    if (c->taken < READ_CREDIT / 2)
        return;
    link_credit(&c->link, node_now(n), done, c->taken, &n->out[0]);
    c->taken = 0;
}

/* A reader notes what it read: entry after entry, none missing, none other than before. */
static void reader_note(struct node *n, const struct wire_entry *e)
{
    struct client *c = n->own;
    if (e->position > c->read_count + 1)
        sim_wrong(n->sim, "%s: %llu follows %llu", n->name, (unsigned long long)e->position,
                  (unsigned long long)c->read_count);
    else if (e->position <= c->read_count && c->read[e->position - 1] != hash_of(e->envelope))
        sim_wrong(n->sim, "%s: %llu has changed", n->name, (unsigned long long)e->position);
    else if (e->position <= c->read_count && !c->keep)
        sim_wrong(n->sim, "%s: %llu came twice", n->name, (unsigned long long)e->position);
    if (e->position != c->read_count + 1)
        return;
    c->read = mem_grow(c->read, (c->read_count + 1) * sizeof(*c->read));
    c->read[c->read_count++] = hash_of(e->envelope);
}

static void reader_news(struct node *n, const struct link_news *news)
{
    struct client *c = n->own;
    struct wire_entry e;
    struct scan s = {news->payload, false};
    if (news->type == LINK_WELCOME)
        follow(n, c->keep ? 0 : c->read_count + 1, NULL);
    if (news->type != LINK_ENTRIES)
        return;
    while (entries_next(&s, &e)) {
        reader_note(n, &e);
        c->at = e.position;
        c->taken++;
    }
    if (s.bad)
        sim_wrong(n->sim, "%s: entries cannot be read", n->name);
    credit(n, c->at);
}

static void reader_round(struct node *n)
{
    take_all(n, reader_news);
    client_done(n);
}

static bool reader_idle(struct node *n)
{
    struct client *c = n->own;
    struct txn t;
    txn_begin(&t, n->sim->offices[n->office]->store, TXN_READ);
    bool idle = c->read_count == log_head(&t);
    txn_abort(&t);
    return idle;
}

static const struct node_kind reader_kind = {"reader", client_start, client_stop, reader_round,
                                             reader_idle};

struct node *reader_node(struct sim *s, unsigned office, const char *name, bool keep)
{
    struct client *c = mem_alloc(sizeof(*c));
    c->keep = keep;
    return client_new(s, &reader_kind, office, name, c);
}

const char *reader_check(struct node *n, struct txn *t)
{
    struct client *c = n->own;
    struct entry e;
    uint64_t same = 0;
    if (n->kind != &reader_kind)
        return NULL;
    struct log_walk *w = log_walk_begin(t, 1);
    while (log_walk_next(w, &e) && e.position <= c->read_count &&
           c->read[e.position - 1] == hash_of(e.body))
        same++;
    log_walk_end(w);
    return same == c->read_count ? NULL : "a reader read what is not in the log";
}

/* ---- a person who decides about what was set aside ---- */

static void decide(struct node *n, const struct wire_entry *e)
{
    struct client *c = n->own;
    struct envelope env;
    const char *wrong = envelope_read(e->envelope, &env);
    assert(!wrong);
    Ducha__TurnSetAside *s = message_read(&ducha__turn_set_aside__descriptor, env.body, &c->arena);
    assert(s);
    Ducha__TurnDecision d = DUCHA__TURN_DECISION__INIT;
    d.module = s->module;
    d.has_position = true;
    d.position = s->position;
    say(n, play_decision(n->name, dice_once(&n->sim->dice, 2), message_write(&d.base, &c->arena),
                         &c->arena));
    arena_clear(&c->arena);
}

static void person_news(struct node *n, const struct link_news *news)
{
    struct client *c = n->own;
    struct wire_entry e;
    struct scan s = {news->payload, false};
    told(n, news);
    if (news->type == LINK_WELCOME)
        follow(n, c->place + 1, "turn.set-aside");
    if (news->type != LINK_ENTRIES)
        return;
    for (; entries_next(&s, &e); c->place = e.position, c->taken++)
        decide(n, &e);
    if (news->frame->entries->upto > c->place)
        c->place = news->frame->entries->upto;
    credit(n, c->place);
}

static void person_round(struct node *n)
{
    take_all(n, person_news);
    publish_some(n);
    client_done(n);
}

static const struct node_kind person_kind = {"person", client_start, client_stop, person_round,
                                             producer_idle};

struct node *person_node(struct sim *s, unsigned office, const char *name)
{
    return client_new(s, &person_kind, office, name, mem_alloc(sizeof(struct client)));
}

void client_free(struct node *n)
{
    if (n->kind == &module_kind || n->kind == &relay_kind || n->path[0])
        return;
    struct client *c = n->own;
    for (unsigned i = 0; i < c->count; i++)
        free((void *)(uintptr_t)c->said[i].data);
    for (unsigned i = 0; i <= BATCH_MOST; i++)
        payload_free(&c->payload[i]);
    free((void *)(uintptr_t)c->asked.data);
    free(c->said);
    free(c->read);
    arena_free(&c->arena);
}
