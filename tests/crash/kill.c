/* kill.c - the processes of a real office are killed, at random and at named places, while it
 * works.
 *
 *   kill DUCHA MODULE FAILPOINT [--kills N] [--seed S]
 *
 * Two producers, one who asks once, and a reader keep the office busy. Bus, module, the process
 * that watches them and the producers themselves die by SIGKILL. In the end the office is stopped
 * and the checker reads what is left: nothing that was acknowledged may be missing or twice. */
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/mem.h"
#include "proto/envelope.h"
#include "tests/crash/real.h"
#include "tests/lib/checker.h"
#include "tests/lib/dice.h"

#define KILLS_DEFAULT 20u
#define FEEDS 2u
#define PAUSE_MS 350u /* between two deaths, at most; half of it at least */
#define QUIET_MS 300
#define DRAIN_MS 120000
#define BODY_SIZE 200u

extern const struct module module_counting;

struct feed {
    char name[16];
    struct ducha *client;
    uint64_t given; /* to this client */
    uint64_t count; /* messages 1 .. count exist: the owner's disk */
};

struct run {
    struct real office;
    struct dice dice;
    struct checker *judge;
    struct feed feed[FEEDS];
    struct ducha *asker, *reader;
    bool asking, stopping;
    uint8_t id[16];
    uint64_t read;           /* the reader's place */
    uint64_t notes, counted; /* what it saw of each */
    uint64_t asks;           /* questions that were asked */
    unsigned deaths, at_places;
    const char *wrong;
};

static int64_t now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* ---- what is said: a function of name and number, so that nothing needs to be kept ---- */

struct text {
    char body[BODY_SIZE], case_id[16];
};

static struct ducha_message message_of(const char *name, uint64_t number, struct text *t)
{
    memset(t->body, 'x', sizeof(t->body));
    snprintf(t->body, sizeof(t->body), "%s-%" PRIu64, name, number);
    snprintf(t->case_id, sizeof(t->case_id), "c%u", (unsigned)(number % 17));
    return (struct ducha_message){.kind = "note.add",
                                  .case_id = t->case_id,
                                  .body = t->body,
                                  .body_size = 20 + number % (BODY_SIZE - 20)};
}

static struct bytes envelope_of(const char *name, const struct ducha_message *m, struct bytes id,
                                struct arena *a)
{
    struct envelope e = {
        .id = id,
        .kind = bytes_of(m->kind),
        .from = bytes_of(name),
        .case_id = bytes_of(m->case_id),
        .body = {m->body, m->body_size},
    };
    return envelope_write(&e, a);
}

/* ---- producers ---- */

static void feed_say(struct run *r, struct feed *f)
{
    struct text t;
    struct arena a = {0};
    uint64_t number;
    struct ducha_message m = message_of(f->name, f->given + 1, &t);
    if (f->given == f->count && r->stopping)
        return;
    if (ducha_publish(f->client, &m, &number) != DUCHA_OK)
        return;
    if (number != f->given + 1)
        r->wrong = "a producer was given another number";
    f->given = number;
    if (number > f->count) {
        f->count = number;
        checker_said(r->judge, f->name, envelope_of(f->name, &m, (struct bytes){0}, &a));
    }
    arena_free(&a);
}

static void feed_turn(struct run *r, struct feed *f)
{
    struct ducha_event ev;
    for (unsigned i = 0; i < 8; i++)
        feed_say(r, f);
    while (ducha_next(f->client, &ev, 0) == DUCHA_OK) {
        if (ev.type == DUCHA_ERROR)
            r->wrong = "a producer was refused";
        if (ev.type == DUCHA_WELCOME && f->given < ev.recorded)
            f->given = ev.recorded;
        if (ev.type == DUCHA_WELCOME || ev.type == DUCHA_RECEIPT)
            checker_told(r->judge, f->name, ev.recorded);
    }
}

/* A producer dies with what it had not sent; its numbers are on its own disk. */
static void feed_die(struct run *r, struct feed *f)
{
    ducha_close(f->client);
    f->client = real_client(&r->office, f->name);
    f->given = 0;
}

static void ask_turn(struct run *r)
{
    struct ducha_event ev;
    struct text t;
    struct arena a = {0};
    if (!r->asking && !r->stopping) {
        uint64_t id[2] = {dice_next(&r->dice), dice_next(&r->dice)};
        memcpy(r->id, id, sizeof(id));
        struct ducha_message m = message_of("asker", id[0] % 1000, &t);
        r->asking = ducha_ask(r->asker, &m, r->id) == DUCHA_OK;
        r->asks++;
        checker_asked(r->judge, envelope_of("asker", &m, (struct bytes){r->id, 16}, &a));
        arena_free(&a);
    }
    while (ducha_next(r->asker, &ev, 0) == DUCHA_OK)
        if (ev.type == DUCHA_RECEIPT && ev.position) {
            checker_answered(r->judge, (struct bytes){ev.id, 16}, ev.position);
            r->asking = false;
        }
}

static void read_turn(struct run *r)
{
    struct ducha_event ev;
    while (ducha_next(r->reader, &ev, 2) == DUCHA_OK) {
        if (ev.type != DUCHA_ENTRY)
            continue;
        if (ev.position != r->read + 1)
            r->wrong = "the reader missed an entry, or got one twice";
        r->read = ev.position;
        r->notes += strcmp(ev.kind, "note.add") == 0;
        r->counted += strcmp(ev.kind, "note.counted") == 0;
    }
}

static void work_until(struct run *r, int64_t until)
{
    while (now_ms() < until && !r->wrong) {
        for (unsigned i = 0; i < FEEDS; i++)
            feed_turn(r, &r->feed[i]);
        ask_turn(r);
        read_turn(r);
    }
}

/* ---- deaths ---- */

/* The one that is started next will die there. */
static void point_set(struct run *r, const char *process)
{
    static const char *const names[] = {"pages", "flush", "flushed", "meta", "send"};
    char path[256];
    if (!r->office.preload)
        return;
    real_path(&r->office, "failpoint", path);
    FILE *f = fopen(path, "we");
    assert(f);
    fprintf(f, "%s %s %u\n", process, names[dice_below(&r->dice, 5)],
            1 + (unsigned)dice_below(&r->dice, 25));
    fclose(f);
    r->at_places++;
}

static void watch_dies(struct run *r)
{
    real_kill_serve(&r->office);
    real_serve(&r->office);
}

static void somebody_dies(struct run *r)
{
    static const char *const names[] = {"bus", "counting"};
    unsigned who = (unsigned)dice_below(&r->dice, 8);
    r->deaths++;
    if (who < 6) {
        const char *name = names[who % 2];
        if (dice_once(&r->dice, 2))
            point_set(r, who % 2 ? "run-module" : "run-bus");
        if (!real_kill(&r->office, name))
            watch_dies(r); /* it waits to be started: a new watch does so at once */
    } else if (who == 6) {
        watch_dies(r);
    } else {
        feed_die(r, &r->feed[dice_below(&r->dice, FEEDS)]);
    }
}

/* ---- the end ---- */

/* The reader has seen every note, and the module's answer to each. */
static bool all_read(const struct run *r)
{
    uint64_t said = r->asks;
    for (unsigned i = 0; i < FEEDS; i++)
        said += r->feed[i].count;
    return !r->asking && r->notes == said && r->counted == said;
}

/* Until all is read, and nothing more comes for a while. */
static void drain(struct run *r)
{
    int64_t end = now_ms() + DRAIN_MS, since = now_ms();
    uint64_t read = 0;
    char path[256];
    real_path(&r->office, "failpoint", path);
    unlink(path);
    r->stopping = true;
    while (now_ms() < end && !r->wrong && now_ms() - since < QUIET_MS) {
        work_until(r, now_ms() + 50);
        if (!all_read(r) || r->read != read)
            since = now_ms();
        read = r->read;
    }
    if (!r->wrong && now_ms() >= end)
        r->wrong = "it does not come to an end";
}

static struct store *opened(const struct run *r, const char *below)
{
    struct store_options o = {.size_max = 0};
    struct fault f = {0};
    struct store *s = NULL;
    char path[256];
    real_path(&r->office, below, path);
    if (store_open(&s, path, &o, &f) != OK)
        fprintf(stderr, "%s\n", f.text);
    return s;
}

static void judge(struct run *r)
{
    struct store *office = opened(r, "office"), *module = opened(r, "modules/counting");
    if (!office || !module) {
        r->wrong = "a store does not open";
    } else {
        checker_module(r->judge, &module_counting, module);
        r->wrong = checker_run(r->judge, office, true);
        struct txn t;
        txn_begin(&t, office, TXN_READ);
        if (!r->wrong && log_head(&t) != r->read)
            r->wrong = "the reader did not read all";
        txn_abort(&t);
    }
    store_close(module);
    store_close(office);
}

/* ---- the command ---- */

static void begin(struct run *r, char **argv, uint64_t seed)
{
    const struct real_module m[] = {{.name = "counting", .file = realpath(argv[2], NULL)}, {0}};
    r->dice.state = seed;
    real_make(&r->office, argv[1], m, NULL);
    free((void *)(uintptr_t)m[0].file);
    r->office.preload = realpath(argv[3], NULL);
    r->judge = checker_new("bj", r->office.folder);
    real_serve(&r->office);
    for (unsigned i = 0; i < FEEDS; i++) {
        snprintf(r->feed[i].name, sizeof(r->feed[i].name), "feed-%u", i);
        r->feed[i].client = real_client(&r->office, r->feed[i].name);
    }
    r->asker = real_client(&r->office, "asker");
    r->reader = real_client(&r->office, "reader");
    struct ducha_follow f = {.from = 1};
    ducha_follow(r->reader, &f);
}

static void end(struct run *r)
{
    for (unsigned i = 0; i < FEEDS; i++)
        ducha_close(r->feed[i].client);
    ducha_close(r->asker);
    ducha_close(r->reader);
    real_stop(&r->office);
}

static uint64_t seed_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

int main(int argc, char **argv)
{
    struct run r = {0};
    uint64_t seed = seed_now();
    unsigned kills = KILLS_DEFAULT;
    for (int i = 4; i + 1 < argc; i += 2)
        if (strcmp(argv[i], "--seed") == 0)
            seed = strtoull(argv[i + 1], NULL, 10);
        else if (strcmp(argv[i], "--kills") == 0)
            kills = (unsigned)strtoul(argv[i + 1], NULL, 10);
    if (argc < 4 || kills == 0) {
        fprintf(stderr, "usage: kill DUCHA MODULE FAILPOINT [--kills N] [--seed S]\n");
        return 2;
    }
    begin(&r, argv, seed);
    work_until(&r, now_ms() + 1000);
    while (r.deaths < kills && !r.wrong) {
        somebody_dies(&r);
        work_until(&r, now_ms() + PAUSE_MS / 2 + (int64_t)dice_below(&r.dice, PAUSE_MS / 2));
    }
    if (!r.wrong)
        drain(&r);
    end(&r);
    if (!r.wrong)
        judge(&r);
    printf("seed %" PRIu64 ": %u deaths, %u places to die were set, %" PRIu64 " entries: %s\n",
           seed, r.deaths, r.at_places, r.read, r.wrong ? r.wrong : "good");
    checker_free(r.judge);
    free((void *)(uintptr_t)r.office.preload);
    if (!r.wrong)
        real_remove(&r.office);
    return r.wrong ? 1 : 0;
}
