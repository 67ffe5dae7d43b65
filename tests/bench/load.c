/* load.c - see load.h. */
#include "tests/bench/load.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include "base/mem.h"

#define SECOND 1000000000ull
#define SAMPLE_EVERY_MS 200u
#define DEEP_EVERY 5u   /* samples */
#define WORD "ducha-b1" /* 8 bytes at the head of each payload */

void load_die(const char *format, ...)
{
    va_list ap;
    va_start(ap, format);
    fputs("bench: ", stderr);
    vfprintf(stderr, format, ap);
    fputc('\n', stderr);
    va_end(ap);
    _exit(2);
}

uint64_t load_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * SECOND + (uint64_t)t.tv_nsec;
}

/* ---- options ---- */

const char *load_text(const struct load *l, const char *key, const char *otherwise)
{
    for (int i = 1; i + 1 < l->argc; i++)
        if (strncmp(l->argv[i], "--", 2) == 0 && strcmp(l->argv[i] + 2, key) == 0)
            return l->argv[i + 1];
    return otherwise;
}

long load_number(const struct load *l, const char *key, long otherwise)
{
    char *end;
    const char *text = load_text(l, key, NULL);
    if (!text)
        return otherwise;
    long n = strtol(text, &end, 10);
    if (end == text || *end || n < 0)
        load_die("--%s wants a number, not `%s`", key, text);
    return n;
}

static void lanes_make(struct load *l)
{
    l->producer = mem_alloc((l->producers + 1) * sizeof(*l->producer));
    l->consumer = mem_alloc((l->consumers + 1) * sizeof(*l->consumer));
    for (unsigned i = 0; i < l->producers; i++) {
        struct producer *p = &l->producer[i];
        p->load = l;
        p->index = i;
        p->first = l->messages * i / l->producers;
        p->count = l->messages * (i + 1) / l->producers - p->first;
        p->given_at = mem_alloc(l->window * sizeof(*p->given_at));
        p->payload = mem_alloc(l->size);
    }
    for (unsigned i = 0; i < l->consumers; i++) {
        l->consumer[i].load = l;
        l->consumer[i].index = i;
    }
}

void load_open(struct load *l, int argc, char **argv, const char *peer)
{
    *l = (struct load){.argc = argc, .argv = argv, .peer = peer};
    l->mode = load_text(l, "mode", "default");
    l->label = load_text(l, "label", l->mode);
    l->data_dir = load_text(l, "data-dir", "");
    l->block_dev = load_text(l, "block-dev", "");
    l->messages = (uint64_t)load_number(l, "messages", 10000);
    l->wanted = (uint64_t)load_number(l, "first", (long)l->messages);
    l->size = (size_t)load_number(l, "size", 1024);
    l->producers = (unsigned)load_number(l, "producers", 1);
    l->consumers = (unsigned)load_number(l, "consumers", 1);
    l->window = (uint64_t)load_number(l, "window", 1000);
    l->batch = (uint64_t)load_number(l, "batch", 100);
    l->rate = (double)load_number(l, "rate", 0);
    l->server_pid = (int)load_number(l, "server-pid", 0);
    l->timeout_ns = (uint64_t)load_number(l, "timeout", 120) * SECOND;
    l->idle_ns = (uint64_t)load_number(l, "idle", 0) * SECOND;
    if (l->size < LOAD_HEAD || !l->window || !l->messages || !l->batch ||
        l->producers > LOAD_LANES_MAX || l->consumers > LOAD_LANES_MAX)
        load_die("a size of at least %u, a window, messages and a batch of at least 1, at most %u "
                 "producers and consumers",
                 LOAD_HEAD, LOAD_LANES_MAX);
    l->seen = mem_alloc(l->messages);
    lanes_make(l);
    pthread_barrier_init(&l->gate, NULL, l->producers + l->consumers + 1);
}

/* ---- a producer ---- */

bool producer_more(const struct producer *p)
{
    return p->acked < p->count && !atomic_load(&p->load->stopped);
}

/* When message n is due: all producers' messages together are evenly spread. */
static uint64_t due(const struct producer *p, uint64_t n)
{
    const struct load *l = p->load;
    double step = (double)SECOND * l->producers / l->rate;
    return l->start + (uint64_t)(step * ((double)n + (double)p->index / l->producers));
}

uint64_t producer_wait(const struct producer *p)
{
    if (p->given == p->count || p->given - p->acked >= p->load->window)
        return UINT64_MAX;
    uint64_t now = load_now(), when = p->load->rate > 0 ? due(p, p->given) : 0;
    return when > now ? when - now : 0;
}

/* Differs from message to message and does not compress, so that nobody gains by compressing. */
static void fill(uint8_t *out, size_t size, uint64_t seed)
{
    uint64_t x = (seed + 1) * 0x9e3779b97f4a7c15ull;
    for (size_t i = 0; i < size; i += sizeof(x)) {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        memcpy(out + i, &x, size - i < sizeof(x) ? size - i : sizeof(x));
    }
}

const uint8_t *producer_give(struct producer *p)
{
    struct load *l = p->load;
    uint64_t now = load_now(), id = p->first + p->given;
    uint64_t stamp = l->rate > 0 ? due(p, p->given) : now;
    memcpy(p->payload, WORD, 8);
    memcpy(p->payload + 8, &id, 8);
    memcpy(p->payload + 16, &stamp, 8);
    fill(p->payload + LOAD_HEAD, l->size - LOAD_HEAD, id);
    if (!p->began)
        p->began = now;
    p->given_at[p->given++ % l->window] = now;
    return p->payload;
}

static void ack(struct producer *p, uint64_t n, uint64_t now)
{
    histogram_add(&p->acks, now - p->given_at[n % p->load->window]);
    p->last_ack = now;
}

void producer_acked(struct producer *p, uint64_t count)
{
    if (count <= p->acked)
        return;
    uint64_t now = load_now();
    atomic_fetch_add(&p->load->acked, count - p->acked);
    while (p->acked < count)
        ack(p, p->acked++, now);
}

void producer_acked_one(struct producer *p, uint64_t n)
{
    ack(p, n, load_now());
    p->acked++;
    atomic_fetch_add(&p->load->acked, 1);
}

void producer_refused(struct producer *p, const char *why)
{
    if (atomic_fetch_add(&p->load->refused, 1) == 0)
        fprintf(stderr, "bench: refused: %.200s\n", why);
    p->acked++;
}

/* ---- a consumer ---- */

bool consumer_more(const struct consumer *c)
{
    return !atomic_load(&c->load->stopped) && atomic_load(&c->load->received) < c->load->wanted;
}

void consumer_take(struct consumer *c, const void *data, size_t size)
{
    struct load *l = c->load;
    uint64_t now = load_now(), id, stamp;
    if (size != l->size || memcmp(data, WORD, 8) != 0) {
        atomic_fetch_add(&l->bad, 1);
        return;
    }
    memcpy(&id, (const uint8_t *)data + 8, 8);
    memcpy(&stamp, (const uint8_t *)data + 16, 8);
    if (id >= l->messages) {
        atomic_fetch_add(&l->bad, 1);
    } else if (atomic_exchange(&l->seen[id], 1)) {
        atomic_fetch_add(&l->repeated, 1);
    } else {
        histogram_add(&c->latency, now > stamp ? now - stamp : 0);
        c->last = now;
        atomic_store(&l->last_received, now);
        atomic_fetch_add(&l->received, 1);
    }
}

void consumer_done(struct consumer *c, uint64_t count)
{
    c->last = load_now();
    atomic_fetch_add(&c->load->consumed, count);
}

/* ---- the run ---- */

static void bill_read(const struct load *l, struct bill *b)
{
    struct rusage ru;
    sample_processes(l->server_pid, true, &b->server);
    b->folder = sample_folder(l->data_dir);
    sample_device(l->block_dev, &b->device_written, &b->device_flushes);
    getrusage(RUSAGE_SELF, &ru);
    b->client_cpu_s = (double)(ru.ru_utime.tv_sec + ru.ru_stime.tv_sec) +
                      (double)(ru.ru_utime.tv_usec + ru.ru_stime.tv_usec) / 1e6;
}

static void raise_peak(_Atomic uint64_t *peak, uint64_t value)
{
    if (value > atomic_load(peak))
        atomic_store(peak, value);
}

static void peaks(struct load *l, const struct sample *s)
{
    raise_peak(&l->rss_peak_kb, s->rss_kb);
    raise_peak(&l->pss_peak_kb, s->pss_kb);
    raise_peak(&l->private_peak_kb, s->private_kb);
}

static bool given_up(const struct load *l)
{
    uint64_t now = load_now(), last = atomic_load(&l->last_received);
    if (l->timeout_ns && now > l->start + l->timeout_ns)
        return true;
    return l->idle_ns && now > (last ? last : l->start) + l->idle_ns;
}

static void *watch(void *self)
{
    struct load *l = self;
    for (unsigned i = 0; !atomic_load(&l->stopped); i++) {
        struct sample s;
        sample_processes(l->server_pid, i % DEEP_EVERY == 0, &s);
        peaks(l, &s);
        usleep(SAMPLE_EVERY_MS * 1000);
        if (given_up(l))
            atomic_store(&l->stopped, true);
    }
    return NULL;
}

void load_ready(struct load *l)
{
    pthread_barrier_wait(&l->gate); /* all are connected */
    pthread_barrier_wait(&l->gate); /* the clock runs */
}

/* ---- the line ---- */

static double per_second(uint64_t count, uint64_t from, uint64_t to)
{
    return to > from ? (double)count * (double)SECOND / (double)(to - from) : 0;
}

/* When the first message was given, and the last answer and the last arrival were heard. */
static void span(const struct load *l, uint64_t *began, uint64_t *answered, uint64_t *ended)
{
    *began = UINT64_MAX;
    *answered = *ended = 0;
    for (unsigned i = 0; i < l->producers; i++) {
        const struct producer *p = &l->producer[i];
        if (p->began && p->began < *began)
            *began = p->began;
        if (p->last_ack > *answered)
            *answered = p->last_ack;
    }
    for (unsigned i = 0; i < l->consumers; i++)
        if (l->consumer[i].last > *ended)
            *ended = l->consumer[i].last;
    if (*began == UINT64_MAX)
        *began = l->start;
}

static void print_what(const struct load *l)
{
    bool published = !l->producers || atomic_load(&l->acked) >= l->messages;
    bool arrived = !l->consumers || atomic_load(&l->received) >= l->messages;
    printf("{\"peer\":\"%s\",\"mode\":\"%s\",\"durability\":\"%s\",\"messages\":%" PRIu64
           ",\"size\":%zu,\"producers\":%u,\"consumers\":%u,\"window\":%" PRIu64
           ",\"batch\":%" PRIu64 ",\"rate\":%.0f,",
           l->peer, l->mode, l->label, l->messages, l->size, l->producers, l->consumers, l->window,
           l->batch, l->rate);
    printf("\"acked\":%" PRIu64 ",\"nacked\":%" PRIu64 ",\"received\":%" PRIu64
           ",\"consumer_acked\":%" PRIu64 ",\"dup\":%" PRIu64 ",\"bad\":%" PRIu64
           ",\"complete\":%s,",
           atomic_load(&l->acked), atomic_load(&l->refused), atomic_load(&l->received),
           atomic_load(&l->consumed), atomic_load(&l->repeated), atomic_load(&l->bad),
           published && arrived ? "true" : "false");
}

static void print_speed(const struct load *l)
{
    uint64_t began, answered, ended;
    span(l, &began, &answered, &ended);
    double pub = per_second(atomic_load(&l->acked), began, answered);
    double all = per_second(atomic_load(&l->received), began, ended);
    double mb = (double)l->size / 1e6;
    printf("\"pub_msgs_s\":%.1f,\"pub_mb_s\":%.2f,\"e2e_msgs_s\":%.1f,\"e2e_mb_s\":%.2f,", pub,
           pub * mb, all, all * mb);
}

static double us(uint64_t ns)
{
    return (double)ns / 1e3;
}

static void print_times(const struct load *l)
{
    struct histogram *acks = mem_alloc(sizeof(*acks)), *latency = mem_alloc(sizeof(*latency));
    for (unsigned i = 0; i < l->producers; i++)
        histogram_merge(acks, &l->producer[i].acks);
    for (unsigned i = 0; i < l->consumers; i++)
        histogram_merge(latency, &l->consumer[i].latency);
    printf("\"ack_p50_us\":%.1f,\"ack_p99_us\":%.1f,\"ack_max_us\":%.1f,",
           us(histogram_quantile(acks, .5)), us(histogram_quantile(acks, .99)), us(acks->max));
    printf("\"lat_p50_us\":%.1f,\"lat_p99_us\":%.1f,\"lat_p999_us\":%.1f,\"lat_max_us\":%.1f,",
           us(histogram_quantile(latency, .5)), us(histogram_quantile(latency, .99)),
           us(histogram_quantile(latency, .999)), us(latency->max));
    free(acks);
    free(latency);
}

static void print_cost(const struct load *l)
{
    const struct bill *a = &l->before, *b = &l->after;
    double n = (double)l->messages;
    printf("\"server_rss_peak_mb\":%.1f,\"server_pss_peak_mb\":%.1f,"
           "\"server_private_peak_mb\":%.1f,\"server_cpu_us_msg\":%.2f,"
           "\"client_cpu_us_msg\":%.2f,",
           (double)atomic_load(&l->rss_peak_kb) / 1024, (double)atomic_load(&l->pss_peak_kb) / 1024,
           (double)atomic_load(&l->private_peak_kb) / 1024,
           (b->server.cpu_s - a->server.cpu_s) * 1e6 / n,
           (b->client_cpu_s - a->client_cpu_s) * 1e6 / n);
    printf("\"server_write_bytes_msg\":%.1f,\"device_bytes_msg\":%.1f,\"device_flushes\":%" PRIu64
           ",\"stored_delta_bytes_msg\":%.1f}\n",
           ((double)b->server.written - (double)a->server.written) / n,
           (double)(b->device_written - a->device_written) / n,
           b->device_flushes - a->device_flushes, ((double)b->folder - (double)a->folder) / n);
}

/* ---- the threads ---- */

struct job {
    struct load *load;
    void (*produce)(struct producer *p);
    void (*consume)(struct consumer *c);
    struct producer *producer; /* or */
    struct consumer *consumer;
};

static void *work(void *self)
{
    struct job *j = self;
    if (j->producer)
        j->produce(j->producer);
    else
        j->consume(j->consumer);
    return NULL;
}

static void start(pthread_t *thread, void *(*run)(void *), void *self)
{
    if (pthread_create(thread, NULL, run, self) != 0)
        load_die("a thread cannot be started");
}

static void threads_join(struct load *l)
{
    for (unsigned i = 0; i < l->producers; i++)
        pthread_join(l->producer[i].thread, NULL);
    for (unsigned i = 0; i < l->consumers; i++)
        pthread_join(l->consumer[i].thread, NULL);
}

void load_run(struct load *l, void (*produce)(struct producer *p),
              void (*consume)(struct consumer *c))
{
    pthread_t watcher;
    struct job *jobs = mem_alloc((l->producers + l->consumers) * sizeof(*jobs)), *j = jobs;
    for (unsigned i = 0; i < l->consumers; i++, j++) {
        *j = (struct job){.load = l, .consume = consume, .consumer = &l->consumer[i]};
        start(&l->consumer[i].thread, work, j);
    }
    for (unsigned i = 0; i < l->producers; i++, j++) {
        *j = (struct job){.load = l, .produce = produce, .producer = &l->producer[i]};
        start(&l->producer[i].thread, work, j);
    }
    pthread_barrier_wait(&l->gate);
    bill_read(l, &l->before);
    l->start = load_now();
    pthread_barrier_wait(&l->gate);
    start(&watcher, watch, l);
    threads_join(l);
    atomic_store(&l->stopped, true);
    bill_read(l, &l->after);
    peaks(l, &l->after.server);
    pthread_join(watcher, NULL);
    free(jobs);

    print_what(l);
    print_speed(l);
    print_times(l);
    print_cost(l);
    fflush(stdout);
}
