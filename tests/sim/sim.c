/* sim.c - two offices under everything that may happen to them, and then the checker.
 *
 *   sim [--seed N] [--steps M] [--runs R] [--inside] [--plant hasty|split|forget|phantom]
 *
 * For M steps frames are late, connections are cut, processes die at their commits, clocks jump.
 * Then the faults stop, everything must drain, and the checker reads both offices. With --plant
 * a bug is built in, and the run passes only if it is noticed. */
#include <ftw.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "base/mem.h"
#include "base/trace.h"
#include "tests/sim/sim.h"

#define STEPS_DEFAULT 6000u
#define PLANT_RUNS_MAX 20u
#define DRAIN_MS 600000 /* of virtual time: long after every patience is over */
#define QUIET_MS 20000  /* longer than a link waits for a silent bus */
#define LOOK_EVERY_MS 500
#define START_MS INT64_C(1767225600000)
#define YEAR_MS INT64_C(31536000000)
#define CUT_ONCE 150u /* in so many steps */
#define DARK_ONCE 600u
#define JUMP_ONCE 700u

struct node *node_new(struct sim *s, const struct node_kind *kind, unsigned office,
                      const char *name)
{
    assert(s->nodes < NODES_MAX);
    struct node *n = s->node[s->nodes++] = mem_alloc(sizeof(*n));
    *n = (struct node){.kind = kind, .sim = s, .office = office, .round_at = NEVER};
    n->inbox.last = &n->inbox.first;
    snprintf(n->name, sizeof(n->name), "%s", name);
    return n;
}

int64_t node_now(const struct node *n)
{
    return n->sim->now + n->skew;
}

void sim_wrong(struct sim *s, const char *format, ...)
{
    static char text[512];
    va_list args;
    if (s->wrong)
        return; /* the first one counts */
    va_start(args, format);
    vsnprintf(text, sizeof(text), format, args);
    va_end(args);
    s->wrong = text;
}

/* ---- nodes come and go ---- */

static bool touches(const struct conn *c, const struct node *n)
{
    return c->client == n || c->server == n;
}

static void node_down(struct node *n)
{
    struct sim *s = n->sim;
    n->kind->stop(n);
    hook_forget(n->store);
    store_close(n->store);
    n->store = NULL;
    frames_drop(&n->inbox);
    for (unsigned i = 0; i < 2; i++)
        link_frames_clear(&n->out[i]);
    for (unsigned i = 0; i < s->conns; i++)
        if (touches(s->conn[i], n) && s->conn[i]->client == n)
            conn_reset(s, s->conn[i]);
        else if (touches(s->conn[i], n))
            conn_orphan(s, s->conn[i]);
    n->up = n->crashed = false;
    n->round_at = NEVER;
}

static void node_crash(struct node *n)
{
    struct sim *s = n->sim;
    node_down(n);
    n->careful = CARE_KILLED;
    n->start_at = s->now + 1 + (int64_t)dice_below(&s->dice, dice_once(&s->dice, 8) ? 20000 : 300);
    s->seen.crashes++;
}

static void node_up(struct node *n)
{
    n->up = true;
    n->kind->start(n);
    n->careful = CARE_NONE; /* its next death is told by itself */
}

static void node_round(struct node *n)
{
    n->round_at = NEVER;
    hook_round(n);
    n->kind->round(n);
    hook_round(NULL);
    if (n->crashed)
        node_crash(n);
}

/* ---- faults ---- */

/* A clock goes wrong, by seconds or by a year, and is sometimes put right again. */
static void clock_jump(struct sim *s)
{
    static const int64_t jumps[] = {-YEAR_MS, -3600000, -1500, 0, 0, 1500, 3600000};
    struct node *n = s->node[dice_below(&s->dice, s->nodes)];
    n->skew = jumps[dice_below(&s->dice, sizeof(jumps) / sizeof(jumps[0]))];
    n->round_at = n->up ? s->now : NEVER;
    s->seen.jumps++;
}

static void faults(struct sim *s)
{
    struct conn *c = s->conn[dice_below(&s->dice, s->conns)];
    if (dice_once(&s->dice, CUT_ONCE))
        conn_cut(s, c);
    else if (dice_once(&s->dice, DARK_ONCE))
        c->dark = s->now + 1 + (int64_t)dice_below(&s->dice, 20000);
    if (dice_once(&s->dice, JUMP_ONCE))
        clock_jump(s);
}

static void dark_ends(struct sim *s)
{
    for (unsigned i = 0; i < s->conns; i++)
        if (s->conn[i]->dark && s->conn[i]->dark <= s->now)
            conn_cut(s, s->conn[i]);
}

/* ---- one step: the next thing that happens ---- */

struct next {
    int64_t at;
    struct node *node;
    struct conn *conn;
};

static struct next next_of(struct sim *s)
{
    struct next next = {NEVER, NULL, NULL};
    for (unsigned i = 0; i < s->nodes; i++) {
        struct node *n = s->node[i];
        int64_t at = n->up ? n->round_at : n->start_at;
        if (at < next.at)
            next = (struct next){at, n, NULL};
    }
    for (unsigned i = 0; i < s->conns; i++) {
        int64_t at = conn_next(s->conn[i]);
        if (at < next.at)
            next = (struct next){at, NULL, s->conn[i]};
    }
    return next;
}

static void step(struct sim *s)
{
    struct next next = next_of(s);
    assert(next.at != NEVER);
    if (next.at > s->now)
        s->now = next.at;
    s->seen.steps++;
    if (next.conn)
        conn_deliver(s, next.conn);
    else if (next.node->up)
        node_round(next.node);
    else
        node_up(next.node);
    dark_ends(s);
    if (s->faults)
        faults(s);
}

static bool idle(struct sim *s)
{
    for (unsigned i = 0; i < s->nodes; i++)
        if (!s->node[i]->up)
            return false;
    for (unsigned i = 0; i < s->nodes; i++)
        if (s->node[i]->kind->idle && !s->node[i]->kind->idle(s->node[i]))
            return false;
    return true;
}

/* Quiet for so long that a heartbeat has shown nobody waits in vain. */
static bool drain(struct sim *s)
{
    int64_t end = s->now + DRAIN_MS, since = NEVER, looked = 0;
    uint64_t heads[OFFICES] = {0};
    s->faults = false;
    while (s->now < end && !s->wrong) {
        step(s);
        if (s->now - looked < LOOK_EVERY_MS)
            continue;
        looked = s->now;
        bool quiet = idle(s);
        for (unsigned i = 0; quiet && i < OFFICES; i++) {
            struct txn t;
            txn_begin(&t, s->offices[i]->store, TXN_READ);
            quiet = heads[i] == log_head(&t);
            heads[i] = log_head(&t);
            txn_abort(&t);
        }
        since = quiet ? (since == NEVER ? s->now : since) : NEVER;
        if (since != NEVER && s->now - since > QUIET_MS)
            return true;
    }
    for (unsigned i = 0; i < s->nodes && !s->wrong; i++)
        if (s->node[i]->kind->idle && !s->node[i]->kind->idle(s->node[i]))
            sim_wrong(s, "%s %u/%s does not come to an end", s->node[i]->kind->name,
                      s->node[i]->office, s->node[i]->name);
    if (!s->wrong)
        sim_wrong(s, "it does not come to rest");
    return false;
}

/* ---- the scene ---- */

static void office_people(struct sim *s, unsigned i)
{
    static const char *const codes[OFFICES] = {"a", "b"};
    char name[NAME_MAX_BYTES];
    for (unsigned k = 0; k < SIM_MODULES && !s->inside; k++)
        module_node(s, i, play_modules[k]);
    for (unsigned k = 0; k < 3; k++) {
        snprintf(name, sizeof(name), "%s/feed-%u", codes[i], k);
        producer_node(s, i, name);
    }
    snprintf(name, sizeof(name), "%s/asker", codes[i]);
    asker_node(s, i, name);
    snprintf(name, sizeof(name), "%s/person", codes[i]);
    person_node(s, i, name);
    snprintf(name, sizeof(name), "%s/reader", codes[i]);
    reader_node(s, i, name, false);
    snprintf(name, sizeof(name), "%s/kept", codes[i]);
    reader_node(s, i, name, true);
}

static void scene(struct sim *s)
{
    s->judge[0] = checker_new("a", s->folder);
    s->judge[1] = checker_new("b", s->folder);
    s->offices[0] = office_new(s, 0, "a");
    s->offices[1] = office_new(s, 1, "b");
    for (unsigned i = 0; i < OFFICES; i++)
        office_people(s, i);
    relay_node(s, 0, 1);
    relay_node(s, 1, 0);
}

static void judge_modules(struct sim *s)
{
    for (unsigned i = 0; s->inside && i < OFFICES; i++)
        for (unsigned k = 0; k < SIM_MODULES; k++)
            checker_module(s->judge[i], play_modules[k], NULL);
    for (unsigned i = 0; !s->inside && i < s->nodes; i++)
        for (unsigned k = 0; k < SIM_MODULES; k++)
            if (strcmp(s->node[i]->name, play_modules[k]->name) == 0)
                checker_module(s->judge[s->node[i]->office], play_modules[k], s->node[i]->store);
}

static void judge_readers(struct sim *s)
{
    for (unsigned i = 0; i < s->nodes && !s->wrong; i++) {
        struct txn t;
        txn_begin(&t, s->offices[s->node[i]->office]->store, TXN_READ);
        const char *no = reader_check(s->node[i], &t);
        if (no)
            sim_wrong(s, "%s: %s", s->node[i]->name, no);
        txn_abort(&t);
    }
}

static void judge(struct sim *s)
{
    const char *no;
    judge_modules(s);
    for (unsigned i = 0; i < OFFICES && !s->wrong; i++)
        if ((no = checker_run(s->judge[i], s->offices[i]->store, true)))
            sim_wrong(s, "office %s: %s", s->offices[i]->name, no);
    judge_readers(s);
    for (unsigned i = 0; i < OFFICES && !s->wrong; i++) {
        char row[NAME_MAX_BYTES + 16];
        unsigned other = (i + 1) % OFFICES;
        snprintf(row, sizeof(row), "log/%s/0", s->offices[i]->name);
        struct checked_link l = {s->offices[i]->store, s->offices[other]->store,
                                 s->offices[other]->name, row};
        if ((no = checker_link(s->judge[other], &l, true)))
            sim_wrong(s, "%s", no);
    }
}

/* ---- one run ---- */

static int remove_one(const char *path, const struct stat *st, int type, struct FTW *at)
{
    (void)st, (void)type, (void)at;
    return remove(path);
}

static void sim_clear(struct sim *s)
{
    for (unsigned i = 0; i < s->nodes; i++) {
        struct node *n = s->node[i];
        if (n->up)
            node_down(n);
        frames_drop(&n->inbox);
        client_free(n);
        for (unsigned k = 0; k < 2; k++)
            arena_free(&n->out[k].arena);
        free(n->own);
    }
    for (unsigned i = 0; i < s->conns; i++) {
        frames_drop(&s->conn[i]->to_server);
        frames_drop(&s->conn[i]->to_client);
        free(s->conn[i]);
    }
    for (unsigned i = 0; i < s->nodes; i++)
        free(s->node[i]);
    for (unsigned i = 0; i < OFFICES; i++)
        checker_free(s->judge[i]);
    nftw(s->folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

/* In memory where there is such a place: nobody asks what this disk does at a power cut. */
static void folder_make(struct sim *s)
{
    const char *shm = "/dev/shm";
    snprintf(s->folder, sizeof(s->folder), "%s/sim-XXXXXX", access(shm, W_OK) == 0 ? shm : ".");
    char *made = mkdtemp(s->folder);
    assert(made);
}

struct asked {
    uint64_t seed;
    unsigned steps, runs;
    bool inside;
    enum plant plant;
};

/* True: nothing wrong was found. */
static bool run(const struct asked *a, uint64_t seed)
{
    struct sim *s = mem_alloc(sizeof(*s));
    *s = (struct sim){.seed = seed,
                      .dice = {seed},
                      .now = START_MS,
                      .faults = true,
                      .plant = a->plant,
                      .inside = a->inside || seed % 4 == 0};
    folder_make(s);
    scene(s);
    while (s->seen.steps < a->steps && !s->wrong)
        step(s);
    if (!s->wrong && drain(s))
        judge(s);
    bool good = !s->wrong;
    printf("seed %" PRIu64 "%s: %" PRIu64 " steps, %" PRIu64 " frames, %" PRIu64
           " commits, %" PRIu64 " crashes, %" PRIu64 " cuts, %" PRIu64 " clock jumps: %s\n",
           seed, s->inside ? " (inside)" : "", s->seen.steps, s->seen.frames, s->seen.commits,
           s->seen.crashes, s->seen.cuts, s->seen.jumps, good ? "good" : s->wrong);
    fflush(stdout);
    sim_clear(s);
    free(s);
    return good;
}

/* ---- the command ---- */

static bool plant_of(const char *word, enum plant *out)
{
    static const char *const words[] = {"none", "hasty", "split", "forget", "phantom"};
    for (unsigned i = 0; i < sizeof(words) / sizeof(words[0]); i++)
        if (strcmp(word, words[i]) == 0) {
            *out = (enum plant)i;
            return true;
        }
    return false;
}

static bool asked_read(struct asked *a, int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        const char *value = i + 1 < argc ? argv[i + 1] : "";
        if (strcmp(argv[i], "--inside") == 0) {
            a->inside = true;
            continue;
        }
        if (strcmp(argv[i], "--seed") == 0)
            a->seed = strtoull(value, NULL, 10);
        else if (strcmp(argv[i], "--steps") == 0)
            a->steps = (unsigned)strtoul(value, NULL, 10);
        else if (strcmp(argv[i], "--runs") == 0)
            a->runs = (unsigned)strtoul(value, NULL, 10);
        else if (strcmp(argv[i], "--plant") != 0 || !plant_of(value, &a->plant))
            return false;
        i++;
    }
    return a->steps > 0 && a->runs > 0;
}

static uint64_t seed_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

static void silent(enum trace_level level, const char *name, const char *fields)
{
    (void)level, (void)name, (void)fields; /* faults are what we are here for */
}

int main(int argc, char **argv)
{
    struct asked a = {.seed = seed_now(), .steps = STEPS_DEFAULT, .runs = 1};
    unsigned bad = 0;
    if (!asked_read(&a, argc, argv)) {
        fprintf(stderr, "usage: sim [--seed N] [--steps M] [--runs R] [--inside] "
                        "[--plant hasty|split|forget|phantom]\n");
        return 2;
    }
    if (!getenv("SIM_TRACE"))
        trace_to(silent);
    if (a.plant && a.runs < PLANT_RUNS_MAX)
        a.runs = PLANT_RUNS_MAX; /* chance needs some; the first that is noticed is enough */
    for (unsigned i = 0; i < a.runs && !(a.plant && bad); i++)
        bad += !run(&a, a.seed + i);
    return (bad > 0) == (a.plant != PLANT_NONE) ? 0 : 1;
}
