/* floor.c - the load on the floor: see floor_queue.c for what that is and its five frames. */
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zmq.h>

#include "base/mem.h"
#include "tests/bench/load.h"

#define QUEUE 200000
#define BURST 256u
#define IDLE_MS 50
#define SETTLE_US 100000 /* the queue hears of its consumers before the first message */

static void *dial(const struct load *l)
{
    int queue = QUEUE, none = 0;
    void *s = zmq_socket(l->self, ZMQ_DEALER);
    if (!s || zmq_setsockopt(s, ZMQ_SNDHWM, &queue, sizeof(queue)) ||
        zmq_setsockopt(s, ZMQ_RCVHWM, &queue, sizeof(queue)) ||
        zmq_setsockopt(s, ZMQ_LINGER, &none, sizeof(none)) ||
        zmq_connect(s, load_text(l, "endpoint", "")))
        load_die("floor: %s", zmq_strerror(errno));
    return s;
}

static void give(struct producer *p, void *s)
{
    zmq_msg_t m;
    zmq_msg_init_size(&m, p->load->size + 1);
    uint8_t *to = zmq_msg_data(&m);
    to[0] = 'P';
    memcpy(to + 1, producer_give(p), p->load->size);
    if (zmq_msg_send(&m, s, 0) < 0)
        load_die("floor: %s", zmq_strerror(errno));
}

static void take_answers(struct producer *p, void *s)
{
    uint8_t frame[16];
    uint64_t upto;
    while (zmq_recv(s, frame, sizeof(frame), ZMQ_DONTWAIT) == 9) {
        memcpy(&upto, frame + 1, sizeof(upto));
        producer_acked(p, upto);
    }
}

static bool waiting(void *s)
{
    int events = 0;
    size_t size = sizeof(events);
    zmq_getsockopt(s, ZMQ_EVENTS, &events, &size);
    return !(events & ZMQ_POLLIN);
}

static void wait_a_little(void *s, uint64_t ns)
{
    int fd = -1;
    size_t size = sizeof(fd);
    zmq_getsockopt(s, ZMQ_FD, &fd, &size);
    struct pollfd poll_fd = {fd, POLLIN, 0};
    struct timespec left = {(time_t)(ns / 1000000000), (long)(ns % 1000000000)};
    if (waiting(s))
        ppoll(&poll_fd, 1, &left, NULL);
}

static void produce(struct producer *p)
{
    void *s = dial(p->load);
    load_ready(p->load);
    while (producer_more(p)) {
        for (unsigned i = 0; i < BURST && producer_wait(p) == 0; i++)
            give(p, s);
        uint64_t wait = producer_wait(p);
        if (wait)
            wait_a_little(s, wait == UINT64_MAX ? IDLE_MS * 1000000ull : wait);
        take_answers(p, s);
    }
    zmq_close(s);
}

static void say_done(struct consumer *c, void *s, const uint8_t *frame, uint64_t held)
{
    if (zmq_send(s, frame, 1 + 8 * held, 0) < 0)
        load_die("floor: %s", zmq_strerror(errno));
    consumer_done(c, held);
}

static void say_hello(const struct load *l, void *s)
{
    uint8_t hello[5] = {'S'};
    uint32_t credit = (uint32_t)(l->window > 2 * l->batch ? l->window : 2 * l->batch);
    memcpy(hello + 1, &credit, sizeof(credit));
    zmq_send(s, hello, sizeof(hello), 0);
    usleep(SETTLE_US);
}

static void consume(struct consumer *c)
{
    void *s = dial(c->load);
    uint8_t *done = mem_alloc(1 + 8 * c->load->batch);
    uint64_t held = 0;
    zmq_msg_t m;
    done[0] = 'K';
    say_hello(c->load, s);
    load_ready(c->load);
    while (consumer_more(c) || held) {
        zmq_pollitem_t item = {s, 0, ZMQ_POLLIN, 0};
        zmq_msg_init(&m);
        int size = zmq_msg_recv(&m, s, ZMQ_DONTWAIT);
        if (size >= 9) {
            const uint8_t *data = zmq_msg_data(&m);
            consumer_take(c, data + 9, (size_t)size - 9);
            memcpy(done + 1 + 8 * held++, data + 1, 8);
        }
        zmq_msg_close(&m);
        if (held && (held == c->load->batch || size < 0)) {
            say_done(c, s, done, held);
            held = 0;
        } else if (size < 0) {
            zmq_poll(&item, 1, IDLE_MS);
        }
    }
    zmq_send(s, "B", 1, 0);
    usleep(SETTLE_US);
    free(done);
    zmq_close(s);
}

int main(int argc, char **argv)
{
    struct load l;
    load_open(&l, argc, argv, "floor");
    l.self = zmq_ctx_new();
    load_run(&l, produce, consume);
    _exit(0); /* the sockets' last words need not be waited for */
}
