/* net.c - connections that are cut, and what is lost then.
 *
 * A client's frames wait in its own queue while there is no connection, as a DEALER's do; they
 * then arrive under the new connection's routing id. What the server sent over an old connection
 * never arrives over a new one. */
#include <stdlib.h>

#include "base/mem.h"
#include "tests/sim/sim.h"

#define DELAY_MS 40u       /* of one frame, at most */
#define AWAY_MS 3000u      /* without a connection, at most */
#define REFUSED_ONCE 3000u /* a full queue */

/* ---- queues ---- */

static struct bytes copy(struct bytes from)
{
    uint8_t *own = mem_alloc(from.size + 1);
    if (from.size)
        memcpy(own, from.data, from.size);
    return (struct bytes){own, from.size};
}

void frame_free(struct frame *f)
{
    free((void *)(uintptr_t)f->frame.data);
    free((void *)(uintptr_t)f->payload.data);
    free(f);
}

static void frames_init(struct frames *q)
{
    q->first = NULL;
    q->last = &q->first;
}

static void frames_add(struct frames *q, struct frame *f)
{
    if (!q->last)
        frames_init(q);
    f->next = NULL;
    *q->last = f;
    q->last = &f->next;
}

struct frame *frame_take(struct frames *q)
{
    struct frame *f = q->first;
    if (!f)
        return NULL;
    q->first = f->next;
    if (!q->first)
        q->last = &q->first;
    return f;
}

void frames_drop(struct frames *q)
{
    for (struct frame *f; (f = frame_take(q));)
        frame_free(f);
}

static unsigned frames_count(const struct frames *q)
{
    unsigned n = 0;
    for (const struct frame *f = q->first; f; f = f->next)
        n++;
    return n;
}

/* Those from `from` on to the end. */
static void frames_cut(struct frames *q, unsigned from)
{
    struct frames rest = *q;
    frames_init(q);
    for (struct frame *f; (f = frame_take(&rest));)
        if (from-- > 0)
            frames_add(q, f);
        else {
            frame_free(f);
            from = 0;
        }
}

/* ---- connections ---- */

struct conn *conn_new(struct sim *s, struct node *client, struct node *server)
{
    assert(s->conns < CONNS_MAX);
    struct conn *c = s->conn[s->conns++] = mem_alloc(sizeof(*c));
    *c = (struct conn){.client = client, .server = server};
    frames_init(&c->to_server);
    frames_init(&c->to_client);
    return c;
}

static int64_t soon(struct sim *s, unsigned most)
{
    return s->now + (int64_t)dice_below(&s->dice, most + 1);
}

/* On the wire to the server: a beginning arrives, a middle is lost, and what the client had not
 * written yet goes over the new connection. */
static void cut_to_server(struct sim *s, struct conn *c)
{
    struct frames all = c->to_server;
    unsigned count = frames_count(&all);
    unsigned lost = (unsigned)dice_below(&s->dice, count + 1);
    unsigned later = lost + (unsigned)dice_below(&s->dice, count - lost + 1);
    frames_init(&c->to_server);
    for (unsigned i = 0; i < count; i++) {
        struct frame *f = frame_take(&all);
        if (i >= lost && i < later) {
            frame_free(f);
            continue;
        }
        if (i >= later)
            f->generation = c->generation + 1;
        frames_add(&c->to_server, f);
    }
}

void conn_cut(struct sim *s, struct conn *c)
{
    cut_to_server(s, c);
    frames_cut(&c->to_client, (unsigned)dice_below(&s->dice, frames_count(&c->to_client) + 1));
    c->generation++;
    c->ready = soon(s, AWAY_MS);
    c->dark = 0;
    s->seen.cuts++;
}

void conn_reset(struct sim *s, struct conn *c)
{
    frames_drop(&c->to_client);
    frames_cut(&c->to_server, (unsigned)dice_below(&s->dice, frames_count(&c->to_server) + 1));
    c->generation++;
    c->ready = s->now;
    c->dark = 0;
}

void conn_orphan(struct sim *s, struct conn *c)
{
    conn_cut(s, c);
    for (struct frame *f = c->to_server.first; f; f = f->next)
        f->generation = c->generation;
}

static bool sent(struct sim *s, struct conn *c, struct frames *q, struct bytes frame,
                 struct bytes payload)
{
    struct frame *f = mem_alloc(sizeof(*f)), *newest = q->first;
    while (newest && newest->next)
        newest = newest->next;
    *f = (struct frame){.arrives = soon(s, DELAY_MS),
                        .generation = c->generation,
                        .conn = c,
                        .frame = copy(frame),
                        .payload = copy(payload)};
    if (newest && newest->arrives > f->arrives)
        f->arrives = newest->arrives;
    frames_add(q, f);
    s->seen.frames++;
    return true;
}

bool conn_to_server(struct sim *s, struct conn *c, struct bytes frame, struct bytes payload)
{
    if (s->faults && dice_once(&s->dice, REFUSED_ONCE)) {
        s->seen.refused_sends++;
        return false;
    }
    return c->dark > s->now || sent(s, c, &c->to_server, frame, payload);
}

/* The routing id is gone: the sender may hear of it. */
static void unroutable(struct sim *s, struct conn *c, uint32_t generation)
{
    struct frame *f = mem_alloc(sizeof(*f));
    *f = (struct frame){.generation = generation, .gone = true, .conn = c};
    f->frame = copy((struct bytes){0});
    f->payload = copy((struct bytes){0});
    frames_add(&c->server->inbox, f);
    c->server->round_at = s->now;
}

void conn_to_client(struct sim *s, struct conn *c, uint32_t generation, struct bytes frame,
                    struct bytes payload)
{
    if (generation != c->generation) {
        if (dice_once(&s->dice, 2))
            unroutable(s, c, generation);
    } else if (c->dark <= s->now) {
        sent(s, c, &c->to_client, frame, payload);
    }
}

static int64_t later(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

int64_t conn_next(const struct conn *c)
{
    int64_t at = NEVER;
    if (c->to_server.first && c->server->up) {
        const struct frame *f = c->to_server.first;
        at = f->generation == c->generation ? later(f->arrives, c->ready) : f->arrives;
    }
    if (c->to_client.first && c->client->up && c->to_client.first->arrives < at)
        at = c->to_client.first->arrives;
    return at;
}

void conn_deliver(struct sim *s, struct conn *c)
{
    bool down = c->to_client.first && c->client->up && c->to_client.first->arrives <= s->now;
    struct node *to = down ? c->client : c->server;
    struct frame *f = frame_take(down ? &c->to_client : &c->to_server);
    int64_t round = soon(s, 3);
    frames_add(&to->inbox, f);
    if (to->round_at > round)
        to->round_at = round;
}
