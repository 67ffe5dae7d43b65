/* ducha.c - the load on an office, through libducha: --endpoint ipc:///.../run/bus.sock.
 *
 * Producers number their messages and wait for receipts, which come when a message is on the
 * office's disk. Consumers let the office keep their place (`keep`), so that their progress is as
 * durable as a peer's acknowledgement, and divide the log among themselves when there are several.
 * Everything begins behind the log's present end: what is in it from before is not read. */
#include <inttypes.h>
#include <poll.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "bus/ducha.h"
#include "tests/bench/load.h"

#define BURST 256u /* messages given before answers are looked at */
#define CONNECT_MS 5000
#define IDLE_MS 50
#define CREDIT 4000u

struct office {
    const char *endpoint;
    uint64_t head; /* the log's end before the run */
};

static struct ducha *dial(const struct load *l, const char *role, unsigned index,
                          struct ducha_event *welcome)
{
    const struct office *o = l->self;
    char name[64];
    snprintf(name, sizeof(name), "bench/%s%u-%d", role, index, (int)getpid());
    struct ducha_options options = {
        .endpoint = o->endpoint, .name = name, .window = (unsigned)l->window};
    struct ducha *d = ducha_open(&options);
    if (!d)
        load_die("%s cannot be opened", o->endpoint);
    if (ducha_next(d, welcome, CONNECT_MS) != DUCHA_OK || welcome->type != DUCHA_WELCOME)
        load_die("no welcome at %s: is the office running? %s", o->endpoint, ducha_why(d));
    return d;
}

static void take_answers(struct producer *p, struct ducha *d, int timeout_ms)
{
    struct ducha_event ev;
    while (ducha_next(d, &ev, timeout_ms) == DUCHA_OK) {
        if (ev.type == DUCHA_ERROR)
            load_die("refused: %s (%s)", ducha_why(d), ducha_code(d));
        timeout_ms = 0;
    }
    producer_acked(p, p->given - ducha_unrecorded(d));
}

/* Until the schedule wants the next message, or an answer comes: finer than a millisecond. */
static void wait_a_little(struct producer *p, struct ducha *d, uint64_t ns)
{
    struct timespec left = {(time_t)(ns / 1000000000), (long)(ns % 1000000000)};
    struct pollfd fd = {ducha_descriptor(d), POLLIN, 0};
    take_answers(p, d, 0); /* the descriptor tells of what comes from now on */
    ppoll(&fd, 1, &left, NULL);
    take_answers(p, d, 0);
}

static void produce(struct producer *p)
{
    struct ducha_event ev;
    struct ducha *d = dial(p->load, "p", p->index, &ev);
    struct ducha_message m = {.kind = "bench.message", .body_size = p->load->size};
    load_ready(p->load);
    while (producer_more(p)) {
        for (unsigned i = 0; i < BURST && producer_wait(p) == 0; i++) {
            m.body = producer_give(p);
            if (ducha_publish(d, &m, NULL) != DUCHA_OK)
                load_die("publish: %s", ducha_why(d));
        }
        uint64_t wait = producer_wait(p);
        if (wait == 0 || wait == UINT64_MAX)
            take_answers(p, d, wait ? IDLE_MS : 0);
        else
            wait_a_little(p, d, wait);
    }
    ducha_close(d);
}

static void follow(struct consumer *c, struct ducha *d)
{
    const struct load *l = c->load;
    const struct office *o = l->self;
    struct ducha_event ev;
    struct ducha_follow f = {.from = o->head + 1, .keep = true, .credit = CREDIT};
    if (l->consumers > 1) {
        f.shares = l->consumers;
        f.share = c->index;
    }
    if (ducha_follow(d, &f) != DUCHA_OK)
        load_die("follow: %s", ducha_why(d));
    ducha_next(d, &ev, IDLE_MS);
}

static void consume(struct consumer *c)
{
    struct ducha_event ev;
    struct ducha *d = dial(c->load, "c", c->index, &ev);
    uint64_t last = 0, held = 0;
    follow(c, d);
    load_ready(c->load);
    while (consumer_more(c) || held) {
        int r = ducha_next(d, &ev, held ? 0 : IDLE_MS);
        if (r == DUCHA_OK && ev.type == DUCHA_ERROR)
            load_die("refused: %s (%s)", ducha_why(d), ducha_code(d));
        if (r == DUCHA_OK && ev.type == DUCHA_ENTRY) {
            consumer_take(c, ev.body, ev.body_size);
            last = ev.position;
            held++;
        }
        if (held >= c->load->batch || (held && r != DUCHA_OK)) {
            ducha_done(d, last);
            consumer_done(c, held);
            held = 0;
        }
    }
    ducha_next(d, &ev, 0); /* says how far we are */
    ducha_close(d);
}

int main(int argc, char **argv)
{
    struct load l;
    struct office o;
    struct ducha_event ev;
    load_open(&l, argc, argv, "ducha");
    o.endpoint = load_text(&l, "endpoint", "ipc://run/bus.sock");
    l.self = &o;
    struct ducha *d = dial(&l, "look", 0, &ev);
    o.head = load_number(&l, "from", 0) ? (uint64_t)load_number(&l, "from", 0) - 1 : ev.head;
    ducha_close(d);
    load_run(&l, produce, consume);
    return 0;
}
