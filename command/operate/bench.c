/* bench.c - how fast this office is on this machine: messages to its own log, and back.
 *
 * For comparisons with other systems use `./dev bench`, which measures both sides in one run. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/lang.h"
#include "command/call/output.h"
#include "command/operate/operate.h"
#include "command/talk/talk.h"

#define BENCH_COUNT 20000u
#define BENCH_COUNT_MAX 10000000u
#define BENCH_SIZE 1024u
#define BENCH_WINDOW 1000u
#define BENCH_PATIENCE_S 60

struct bench {
    struct ducha *d;
    uint64_t count, said, recorded, read;
    uint64_t *said_at, *took; /* microseconds, by message */
    uint64_t first;           /* our number of message 0 */
    char *body;
    size_t size;
};

static uint64_t micros(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000u + (uint64_t)t.tv_nsec / 1000u;
}

static int order(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

/* Says as many as the window takes. False: the bus will not have them. */
static bool fill(struct bench *b)
{
    struct ducha_message m = {.kind = "bench.message", .body = b->body, .body_size = b->size};
    while (b->said < b->count) {
        uint64_t number;
        int r = ducha_publish(b->d, &m, &number);
        if (r == DUCHA_FULL)
            return true;
        if (r != DUCHA_OK)
            return false;
        if (b->said == 0)
            b->first = number;
        b->said_at[b->said++] = micros();
    }
    return true;
}

static void take_receipt(struct bench *b, uint64_t recorded)
{
    uint64_t now = micros();
    while (b->recorded < b->said && b->first + b->recorded <= recorded) {
        b->took[b->recorded] = now - b->said_at[b->recorded];
        b->recorded++;
    }
}

static bool drive(struct bench *b)
{
    struct ducha_event ev;
    uint64_t until = micros() + (uint64_t)BENCH_PATIENCE_S * 1000000u;
    while ((b->recorded < b->count || b->read < b->count) && micros() < until) {
        if (!fill(b))
            return false;
        for (int wait = 100; ducha_next(b->d, &ev, wait) == DUCHA_OK; wait = 0) {
            if (ev.type == DUCHA_ERROR)
                return false;
            if (ev.type == DUCHA_ENTRY)
                b->read++;
            else
                take_receipt(b, ev.recorded);
        }
    }
    return b->recorded == b->count && b->read == b->count;
}

static void print_bench(const struct call *c, struct bench *b, uint64_t took)
{
    static const struct column columns[] = {
        {"messages", "messages", "消息数", COLUMN_NUMBER},
        {"size", "bytes each", "每条字节", COLUMN_NUMBER},
        {"per_second", "recorded and read a second", "每秒记录并读出", COLUMN_NUMBER},
        {"receipt_p50_us", "receipt, median (us)", "回执中位（微秒）", COLUMN_NUMBER},
        {"receipt_p99_us", "receipt, 99 of 100 (us)", "回执 99%（微秒）", COLUMN_NUMBER},
        {0},
    };
    struct listing l;
    qsort(b->took, b->count, sizeof(*b->took), order);
    listing_init(&l, columns);
    listing_row(&l);
    listing_set(&l, 0, "%" PRIu64, b->count);
    listing_set(&l, 1, "%zu", b->size);
    listing_set(&l, 2, "%" PRIu64, b->count * 1000000u / (took ? took : 1));
    listing_set(&l, 3, "%" PRIu64, b->took[b->count / 2]);
    listing_set(&l, 4, "%" PRIu64, b->took[b->count - 1 - b->count / 100]);
    listing_print_one(&l, c);
    listing_clear(&l);
}

/* The office's own socket, with the window that was asked for. */
static struct ducha *bench_open(unsigned window, uint64_t *head)
{
    char name[64];
    struct ducha_event ev;
    snprintf(name, sizeof(name), "bench/%d", (int)getpid());
    struct ducha_options o = {.endpoint = "ipc://run/bus.sock", .name = name, .window = window};
    struct ducha *d = ducha_open(&o);
    if (d && (ducha_next(d, &ev, TALK_WELCOME_MS) != DUCHA_OK || ev.type != DUCHA_WELCOME)) {
        ducha_close(d);
        return NULL;
    }
    *head = d ? ev.head : 0;
    return d;
}

static enum outcome bench_run(struct call *c, struct bench *b, unsigned window)
{
    static const char *const kinds[] = {"bench.message", NULL};
    uint64_t head, begun;
    b->d = bench_open(window, &head);
    if (!b->d)
        return call_fail(c, ERR_TIMEOUT,
                         tr("start it with `ducha serve`", "请先运行 `ducha serve`"),
                         tr("no bus answers", "总线没有应答"));
    struct ducha_follow f = {.from = head + 1, .kinds = kinds};
    ducha_follow(b->d, &f);
    begun = micros();
    if (!drive(b))
        return call_fail(c, ERR_TIMEOUT, NULL, tr("not all came back: %s", "未全部返回：%s"),
                         tr(ducha_why(b->d), ducha_why_zh(b->d)));
    print_bench(c, b, micros() - begun);
    return OUTCOME_OK;
}

static enum outcome run_bench(struct call *c)
{
    struct office o = {0};
    struct bench b = {.count = call_number(c, "messages", BENCH_COUNT),
                      .size = (size_t)call_number(c, "size", BENCH_SIZE)};
    uint64_t window = call_number(c, "window", BENCH_WINDOW);
    enum outcome outcome = office_config(&o, c);
    if (outcome == OUTCOME_OK && (b.count == 0 || b.count > BENCH_COUNT_MAX || b.size > 65536 ||
                                  window == 0 || window > 65536))
        outcome = call_fail(c, ERR_USAGE,
                            tr("1 to 10000000 messages of at most 65536 bytes, window 1 to 65536",
                               "1 至 10000000 条，每条至多 65536 字节，窗口 1 至 65536"),
                            tr("a number is out of range", "数值超出范围"));
    if (outcome == OUTCOME_OK) {
        b.said_at = mem_alloc(b.count * sizeof(*b.said_at));
        b.took = mem_alloc(b.count * sizeof(*b.took));
        b.body = mem_alloc(b.size);
        memset(b.body, 'x', b.size);
        outcome = bench_run(c, &b, (unsigned)window);
    }
    ducha_close(b.d);
    free(b.said_at);
    free(b.took);
    free(b.body);
    office_close(&o);
    return outcome;
}

static const struct flag flags[] = {
    {.name = "messages",
     .type = FLAG_NUMBER,
     .value = "N",
     .en = "how many; 20000",
     .zh = "条数，默认 20000"},
    {.name = "size",
     .type = FLAG_NUMBER,
     .value = "BYTES",
     .en = "of a body; 1024",
     .zh = "正文字节数，默认 1024"},
    {.name = "window",
     .type = FLAG_NUMBER,
     .value = "N",
     .en = "unanswered at a time; 1000. With 1: one after the other",
     .zh = "同时未回执的条数，默认 1000；1 为逐条"},
    FLAG_JSON,
    {0},
};

const struct command bench_commands[] = {
    {.name = "bench",
     .en = "how fast the running office is; its messages stay in the log",
     .zh = "测量运行中的速度；所发消息留在日志中",
     .flags = flags,
     .run = run_bench},
    {0},
};
