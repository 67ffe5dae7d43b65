/* office.c - the node that is a bus: the real core and store, and a world of pretence. */
#include <stdio.h>
#include <stdlib.h>

#include "base/mem.h"
#include "tests/sim/sim.h"

#define STORE_SIZE ((size_t)64 << 20)
#define PEER_SIZE 5u

struct office {
    struct world face; /* first, so a world is an office */
    struct node *node;
    struct bus *bus;
    struct bus_wishes wishes;
    struct frame *frame; /* the event in hand */
    unsigned left;       /* frames that this round may take */
};

static struct office *own(struct world *w)
{
    return (struct office *)w;
}

struct bus *office_bus(struct node *n)
{
    return ((struct office *)n->own)->bus;
}

/* The routing id: which connection, and which of its lives. */
static struct peer peer_of(struct sim *s, const struct frame *f)
{
    struct peer p = {.size = PEER_SIZE};
    while (s->conn[p.id[0]] != f->conn)
        p.id[0]++;
    memcpy(p.id + 1, &f->generation, 4);
    return p;
}

static int64_t world_now(struct world *w)
{
    return node_now(own(w)->node);
}

static void world_wait(struct world *w, int64_t until)
{
    (void)w, (void)until; /* the simulation waits for all */
}

static bool world_next(struct world *w, struct bus_event *ev)
{
    struct office *o = own(w);
    if (o->frame)
        frame_free(o->frame);
    o->frame = o->left ? frame_take(&o->node->inbox) : NULL;
    if (!o->frame)
        return false;
    o->left--;
    *ev = (struct bus_event){
        .type = o->frame->gone ? BUS_GONE : BUS_FRAME,
        .now = node_now(o->node),
        .peer = peer_of(o->node->sim, o->frame),
        .frame = o->frame->frame,
        .payload = o->frame->payload,
    };
    return true;
}

static void world_send(struct world *w, const struct bus_wish *wish)
{
    struct office *o = own(w);
    struct sim *s = o->node->sim;
    uint32_t generation;
    if (o->node->crashed && o->node->sends_left-- == 0) {
        o->node->sends_left = 0;
        return;
    }
    memcpy(&generation, wish->peer.id + 1, 4);
    conn_to_client(s, s->conn[wish->peer.id[0]], generation, wish->frame, wish->payload);
}

static void office_start(struct node *n)
{
    struct office *o = n->own;
    struct store_options so = {.size_max = STORE_SIZE, .fresh = true};
    struct bus_options bo = {.office = n->name, .version = "sim", .pid = 1, .careful = n->careful};
    struct fault f = {0};
    enum err e = store_open(&n->store, n->path, &so, &f);
    assert(e == OK);
    o->bus = bus_new(&bo);
    for (unsigned i = 0; n->sim->inside && i < SIM_MODULES; i++)
        bus_add_module(o->bus, play_modules[i]);
    n->round_at = n->sim->now;
}

static void office_stop(struct node *n)
{
    struct office *o = n->own;
    if (o->frame)
        frame_free(o->frame);
    o->frame = NULL;
    bus_free(o->bus);
    o->bus = NULL;
    arena_free(&o->wishes.arena);
    o->wishes.count = 0;
}

static void office_round(struct node *n)
{
    struct office *o = n->own;
    struct sim *s = n->sim;
    o->left = 1 + (unsigned)dice_below(&s->dice, 40);
    enum err e = hook_loop(n, o->bus, &o->face, &o->wishes);
    if (e != OK && !n->crashed)
        sim_wrong(s, "%s: the round failed: %s", n->name, err_text(e));
    int64_t wants = bus_wants(o->bus) - n->skew;
    n->round_at = n->inbox.first || wants <= s->now ? s->now + 1 : wants;
    if (n->round_at > s->now + HEARTBEAT_MS) /* as zmq_poll() is called */
        n->round_at = s->now + HEARTBEAT_MS;
}

static const struct node_kind office_kind = {"office", office_start, office_stop, office_round,
                                             NULL};

struct node *office_new(struct sim *s, unsigned office, const char *code)
{
    struct node *n = node_new(s, &office_kind, office, code);
    struct office *o = mem_alloc(sizeof(*o));
    o->face = (struct world){
        .now = world_now, .wait = world_wait, .next = world_next, .send = world_send};
    o->node = n;
    n->own = o;
    snprintf(n->path, sizeof(n->path), "%s/%s", s->folder, code);
    return n;
}
