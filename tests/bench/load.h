/* load.h - what every driver shares: options, schedule, payloads, checks, and the line it prints.
 *
 * A driver connects, publishes and consumes; this decides when the next message is due, whether
 * the window lets it go, what is in it, and what was measured. All drivers have one command line:
 *
 *   --messages N     to publish, divided among the producers     --size B    bytes of payload
 *   --producers P    threads, a connection each                  --consumers C   0: publish only
 *   --window W       unanswered messages of a producer; 1: one at a time
 *   --rate R         messages a second in all, at fixed times; 0: as fast as the answers allow
 *   --batch B        messages that a consumer takes or acknowledges at once
 *   --server-pid P   process tree whose cost is sampled          --data-dir D    its disk's use
 *   --block-dev D    whose writes and flushes are counted        --timeout S     give up
 *   --first N        consumers stop after N messages             --idle S    or after S silent ones
 *   --mode M --label L   words for the line                      --endpoint E --host H --port N
 *
 * lat_* is the time of arrival minus the time at which the message was due (with --rate, so that
 * a producer held up counts against the server) or given. ack_* is from giving it to the answer
 * that it is safe. Times are nanoseconds of the monotonic clock. */
#pragma once

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tests/bench/histogram.h"
#include "tests/bench/sample.h"

#define LOAD_LANES_MAX 64u /* producers, and consumers */
#define LOAD_HEAD 24u      /* bytes of a payload that the check needs */

struct load;

/* One publishing thread. */
struct producer {
    struct load *load;
    unsigned index;
    uint64_t first, count; /* its ids are first, first + 1, ... */
    uint64_t given, acked; /* how many of them */
    uint64_t *given_at;    /* a ring as large as the window */
    uint8_t *payload;      /* of the message in hand */
    struct histogram acks;
    uint64_t began, last_ack;
    pthread_t thread;
};

/* One consuming thread. */
struct consumer {
    struct load *load;
    unsigned index;
    struct histogram latency;
    uint64_t last;
    pthread_t thread;
};

/* Read cost at the beginning and the end of a run. */
struct bill {
    struct sample server;
    uint64_t folder, device_written, device_flushes;
    double client_cpu_s;
};

struct load {
    int argc;
    char **argv;
    const char *peer, *mode, *label, *data_dir, *block_dev;
    uint64_t messages, wanted, window, batch;
    size_t size;
    unsigned producers, consumers;
    double rate;
    int server_pid;
    uint64_t timeout_ns, idle_ns, start;
    void *self; /* the driver's */

    struct producer *producer;
    struct consumer *consumer;
    atomic_uchar *seen; /* by id */
    _Atomic uint64_t received, repeated, bad, acked, refused, consumed, last_received;
    atomic_bool stopped;
    _Atomic uint64_t rss_peak_kb, pss_peak_kb, private_peak_kb;
    struct bill before, after;
    pthread_barrier_t gate;
};

/* Says so on stderr and ends the process with status 2. */
void load_die(const char *format, ...) __attribute__((noreturn, format(printf, 1, 2)));
uint64_t load_now(void);

void load_open(struct load *l, int argc, char **argv, const char *peer);
const char *load_text(const struct load *l, const char *key, const char *otherwise);
long load_number(const struct load *l, const char *key, long otherwise);

/* Starts the threads, waits for all of them, prints the line. */
void load_run(struct load *l, void (*produce)(struct producer *p),
              void (*consume)(struct consumer *c));
/* Each thread says so once, when it is connected; returns when all are. */
void load_ready(struct load *l);

/* False: all of mine are answered, or the run was given up. */
bool producer_more(const struct producer *p);
/* How long until the next message may be given; 0: now. UINT64_MAX: only an answer makes room. */
uint64_t producer_wait(const struct producer *p);
/* The payload of the next message, good until the next call; it counts as given. */
const uint8_t *producer_give(struct producer *p);
/* The first `count` of mine are safe. */
void producer_acked(struct producer *p, uint64_t count);
/* One of mine, the n-th from 0, is: for servers that answer out of order. */
void producer_acked_one(struct producer *p, uint64_t n);
/* The server said no to a message. */
void producer_refused(struct producer *p, const char *why);

bool consumer_more(const struct consumer *c);
void consumer_take(struct consumer *c, const void *data, size_t size);
/* The server was told that `count` more are done with. */
void consumer_done(struct consumer *c, uint64_t count);
