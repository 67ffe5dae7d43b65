/* steps.c - durable steps, asked for and answered with every check of the pack: so many cases in
 * flight, each going through eight steps, one after the other.
 *
 *     bench_steps --endpoint ipc:///.../run/bus.sock [--cases 2000] [--concurrency 100] [--label L]
 *                 [--leave open]
 *
 * --leave open: two steps a case, the second of which starts a deadline; the cases stay open.
 *
 * The office runs the modules reporting and referral and has adopted tests/packs/flow. A step
 * counts when its answer, an entry of the log, has been read here; any refusal ends the run. One
 * line of JSON: steps_s, and lat_us of asking to durable answer. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/mem.h"
#include "bus/ducha.h"
#include "proto/case.pb-c.h"
#include "tests/bench/histogram.h"

#define SCRIPT 8u
#define CASES_MAX 1000000u
#define FLIGHT_MAX 4096u
#define WAIT_MS 30000
#define FIELDS_MAX 4u

/* What each case does. The reply is another module's, and stops the deadline of the first. */
static const struct ask {
    const char *kind, *step, *organ;
    const char *field[FIELDS_MAX][2];
} whole[SCRIPT] = {
    {"reporting.take", "begin", "clerk", {{"unit", "u"}, {"urgent", "no"}}},
    {"reporting.take", "paint", "clerk", {{"colour", "蓝"}}},
    {"reporting.take", "blue", "clerk", {{0}}},
    {"reporting.take", "days", "clerk", {{"from", "2026-02-01"}, {"to", "2036-02-01"}}},
    {"reporting.take", "either", "clerk", {{0}}},
    {"reporting.take", "ask", "clerk", {{0}}},
    {"referral.take", "reply", "unit/u", {{0}}},
    {"reporting.take", "look", "chief", {{0}}},
};

/* A case that stays open, and whose deadline runs. */
static const struct ask opening[] = {
    {"reporting.take", "begin", "clerk", {{"unit", "u"}, {"urgent", "no"}}},
    {"reporting.take", "ask", "clerk", {{0}}},
};

struct run {
    struct ducha *bus;
    const struct ask *script;
    unsigned steps;
    const char *prefix; /* of the cases' ids: another run's stay apart */
    unsigned cases, concurrency, opened, done;
    unsigned *at;       /* each case's step in hand */
    uint64_t *asked_at; /* when, in nanoseconds */
    struct histogram latency;
    uint8_t body[SCRIPT][512];
    size_t size[SCRIPT];
};

__attribute__((format(printf, 1, 2), noreturn)) static void die(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fputs("bench_steps: ", stderr);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    exit(1);
}

static uint64_t now_ns(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

/* The bodies are the same for every case. */
static void prepare(struct run *r)
{
    const struct ask *script = r->script;
    for (unsigned i = 0; i < r->steps; i++) {
        Ducha__Take take = DUCHA__TAKE__INIT;
        Ducha__Field field[FIELDS_MAX], *fields[FIELDS_MAX];
        char *value[FIELDS_MAX];
        for (unsigned f = 0; f < FIELDS_MAX && script[i].field[f][0]; f++) {
            field[f] = (Ducha__Field)DUCHA__FIELD__INIT;
            value[f] = (char *)(uintptr_t)script[i].field[f][1];
            field[f].name = (char *)(uintptr_t)script[i].field[f][0];
            field[f].n_value = 1;
            field[f].value = &value[f];
            fields[f] = &field[f];
            take.n_field = f + 1;
        }
        take.step = (char *)(uintptr_t)script[i].step;
        take.field = fields;
        r->size[i] = ducha__take__get_packed_size(&take);
        if (r->size[i] > sizeof(r->body[i]))
            die("a body is too large");
        ducha__take__pack(&take, r->body[i]);
    }
}

static void ask(struct run *r, unsigned n)
{
    const struct ask *a = &r->script[r->at[n]];
    char id[64];
    snprintf(id, sizeof(id), "%s%u", r->prefix, n);
    struct ducha_message m = {.kind = a->kind,
                              .case_id = id,
                              .person = "bench",
                              .organ = a->organ,
                              .body = r->body[r->at[n]],
                              .body_size = r->size[r->at[n]]};
    r->asked_at[n] = now_ns();
    if (ducha_publish(r->bus, &m, NULL) != DUCHA_OK)
        die("publish: %s", ducha_why(r->bus));
}

static void take_answer(struct run *r, const struct ducha_event *ev)
{
    size_t prefix = strlen(r->prefix);
    if (strncmp(ev->case_id, r->prefix, prefix) != 0)
        return;
    unsigned n = (unsigned)strtoul(ev->case_id + prefix, NULL, 10);
    if (strcmp(ev->kind, "step.refused") == 0)
        die("%s was refused at step %s", ev->case_id, r->script[r->at[n]].step);
    histogram_add(&r->latency, now_ns() - r->asked_at[n]);
    if (++r->at[n] < r->steps) {
        ask(r, n);
        return;
    }
    r->done++;
    if (r->opened < r->cases)
        ask(r, r->opened++);
}

static void go(struct run *r)
{
    struct ducha_event ev;
    while (r->opened < r->concurrency && r->opened < r->cases)
        ask(r, r->opened++);
    while (r->done < r->cases) {
        int e = ducha_next(r->bus, &ev, WAIT_MS);
        if (e == DUCHA_TIMEOUT)
            die("no answer for %d s; %u of %u cases done", WAIT_MS / 1000, r->done, r->cases);
        if (e != DUCHA_OK || ev.type == DUCHA_ERROR)
            die("the bus refused: %s", ducha_why(r->bus));
        if (ev.type == DUCHA_ENTRY)
            take_answer(r, &ev);
    }
}

static void dial(struct run *r, const char *endpoint)
{
    static const char *const kinds[] = {"reporting.taken", "referral.taken", "step.refused", NULL};
    char name[64];
    struct ducha_event ev;
    snprintf(name, sizeof(name), "bench/steps-%d", (int)getpid());
    struct ducha_options o = {.endpoint = endpoint, .name = name, .window = FLIGHT_MAX};
    r->bus = ducha_open(&o);
    if (!r->bus || ducha_next(r->bus, &ev, WAIT_MS) != DUCHA_OK || ev.type != DUCHA_WELCOME)
        die("no welcome at %s: is the office running?", endpoint);
    struct ducha_follow f = {.kinds = kinds, .tail = true, .credit = FLIGHT_MAX};
    if (ducha_follow(r->bus, &f) != DUCHA_OK)
        die("follow: %s", ducha_why(r->bus));
}

static const char *option(int argc, char **argv, const char *name, const char *otherwise)
{
    for (int i = 1; i + 1 < argc; i++)
        if (strncmp(argv[i], "--", 2) == 0 && strcmp(argv[i] + 2, name) == 0)
            return argv[i + 1];
    return otherwise;
}

static unsigned number(int argc, char **argv, const char *name, const char *otherwise, unsigned max)
{
    unsigned long n = strtoul(option(argc, argv, name, otherwise), NULL, 10);
    if (n == 0 || n > max)
        die("--%s must be 1 to %u", name, max);
    return (unsigned)n;
}

int main(int argc, char **argv)
{
    struct run r = {.cases = number(argc, argv, "cases", "2000", CASES_MAX),
                    .concurrency = number(argc, argv, "concurrency", "100", FLIGHT_MAX)};
    char prefix[32];
    snprintf(prefix, sizeof(prefix), "b%d-", (int)getpid());
    r.prefix = prefix;
    bool open = strcmp(option(argc, argv, "leave", "closed"), "open") == 0;
    r.script = open ? opening : whole;
    r.steps = open ? sizeof(opening) / sizeof(opening[0]) : SCRIPT;
    r.at = mem_alloc(r.cases * sizeof(*r.at));
    r.asked_at = mem_alloc(r.cases * sizeof(*r.asked_at));
    prepare(&r);
    dial(&r, option(argc, argv, "endpoint", "ipc://run/bus.sock"));
    uint64_t begun = now_ns();
    go(&r);
    double seconds = (double)(now_ns() - begun) / 1e9;
    printf("{\"system\":\"ducha\",\"label\":\"%s\",\"workflows\":%u,\"steps\":%u,"
           "\"concurrency\":%u,\"steps_s\":%.0f,\"lat_us\":{\"p50\":%.0f,\"p99\":%.0f}}\n",
           option(argc, argv, "label", ""), r.cases, r.steps, r.concurrency,
           (double)r.cases * r.steps / seconds, (double)histogram_quantile(&r.latency, 0.5) / 1e3,
           (double)histogram_quantile(&r.latency, 0.99) / 1e3);
    ducha_close(r.bus);
    free(r.at);
    free(r.asked_at);
    return 0;
}
