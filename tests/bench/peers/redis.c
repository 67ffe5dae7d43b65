/* redis.c - the same load on Redis Streams: XADD, XREADGROUP, XACK over hiredis.
 *
 *   --socket PATH (its unix socket) or --host H --port N      --name KEY
 *
 * Commands are pipelined up to the window. A consumer sends the XACK of one batch together with
 * the XREADGROUP for the next, which saves it a round trip. */
#include <hiredis/hiredis.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "tests/bench/load.h"

#define BUFFER_KEEP (1u << 20) /* bytes that hiredis does not give back after each reply */
#define WAIT_MS 100

static redisContext *dial(const struct load *l)
{
    const char *path = load_text(l, "socket", NULL);
    redisContext *c =
        path ? redisConnectUnix(path)
             : redisConnect(load_text(l, "host", "127.0.0.1"), (int)load_number(l, "port", 6379));
    if (!c || c->err)
        load_die("redis: %s", c ? c->errstr : "no memory");
    c->reader->maxbuf = BUFFER_KEEP;
    return c;
}

static const char *key_of(const struct load *l)
{
    return load_text(l, "name", "bench");
}

static void add(struct producer *p, redisContext *c)
{
    const char *word[] = {"XADD", key_of(p->load), "*", "d", (const char *)producer_give(p)};
    size_t size[] = {4, strlen(word[1]), 1, 1, p->load->size};
    if (redisAppendCommandArgv(c, 5, word, size) != REDIS_OK)
        load_die("redis: %s", c->errstr);
}

static void flush(redisContext *c)
{
    for (int done = 0; !done;)
        if (redisBufferWrite(c, &done) != REDIS_OK)
            load_die("redis: %s", c->errstr);
}

static void take_answers(struct producer *p, redisContext *c)
{
    void *answer;
    if (redisBufferRead(c) != REDIS_OK)
        load_die("redis: %s", c->errstr);
    while (redisReaderGetReply(c->reader, &answer) == REDIS_OK && answer) {
        const redisReply *r = answer;
        if (r->type == REDIS_REPLY_ERROR)
            producer_refused(p, r->str);
        else
            producer_acked(p, p->acked + 1);
        freeReplyObject(answer);
    }
}

static void produce(struct producer *p)
{
    redisContext *c = dial(p->load);
    load_ready(p->load);
    while (producer_more(p)) {
        while (producer_wait(p) == 0)
            add(p, c);
        flush(c);
        uint64_t wait = producer_wait(p);
        struct pollfd fd = {c->fd, POLLIN, 0};
        if (wait > WAIT_MS * 1000000ull)
            wait = WAIT_MS * 1000000ull;
        struct timespec left = {0, (long)wait};
        if (ppoll(&fd, 1, &left, NULL) > 0)
            take_answers(p, c);
    }
    redisFree(c);
}

/* ---- consuming ---- */

/* The entries of an XREADGROUP's answer: one stream, [key, [[id, [field, value]], ...]]. */
static const redisReply *entries_of(const redisReply *r)
{
    if (r && r->type == REDIS_REPLY_ERROR)
        load_die("redis: %s", r->str);
    return r && r->type == REDIS_REPLY_ARRAY && r->elements ? r->element[0]->element[1] : NULL;
}

static void say_ack(const struct load *l, redisContext *c, const redisReply *entries)
{
    size_t n = entries->elements + 3;
    const char **word = mem_alloc(n * sizeof(*word));
    size_t *size = mem_alloc(n * sizeof(*size));
    word[0] = "XACK";
    word[1] = key_of(l);
    word[2] = "g";
    for (size_t i = 0; i < 3; i++)
        size[i] = strlen(word[i]);
    for (size_t i = 0; i < entries->elements; i++) {
        const redisReply *id = entries->element[i]->element[0];
        word[i + 3] = id->str;
        size[i + 3] = (size_t)id->len;
    }
    redisAppendCommandArgv(c, (int)n, word, size);
    free(word);
    free(size);
}

static redisReply *answer(redisContext *c)
{
    void *r;
    if (redisGetReply(c, &r) != REDIS_OK)
        load_die("redis: %s", c->errstr);
    return r;
}

static void take_entries(struct consumer *c, const redisReply *entries)
{
    for (size_t i = 0; entries && i < entries->elements; i++) {
        const redisReply *value = entries->element[i]->element[1]->element[1];
        consumer_take(c, value->str, (size_t)value->len);
    }
}

static void consume(struct consumer *c)
{
    redisContext *r = dial(c->load);
    redisReply *batch = NULL;
    load_ready(c->load);
    for (bool more = true; more;) {
        const redisReply *entries = entries_of(batch);
        if (entries)
            say_ack(c->load, r, entries);
        more = consumer_more(c);
        if (more)
            redisAppendCommand(r, "XREADGROUP GROUP g c%d COUNT %d BLOCK %d STREAMS %s >",
                               (int)c->index, (int)c->load->batch, WAIT_MS, key_of(c->load));
        if (entries) {
            freeReplyObject(answer(r));
            consumer_done(c, entries->elements);
        }
        if (batch)
            freeReplyObject(batch);
        batch = more ? answer(r) : NULL;
        take_entries(c, entries_of(batch));
    }
    redisFree(r);
}

int main(int argc, char **argv)
{
    struct load l;
    load_open(&l, argc, argv, "redis-streams");
    redisContext *c = dial(&l);
    if (!load_number(&l, "keep", 0))
        freeReplyObject(redisCommand(c, "DEL %s", key_of(&l)));
    freeReplyObject(redisCommand(c, "XGROUP CREATE %s g 0 MKSTREAM", key_of(&l)));
    redisFree(c);
    load_run(&l, produce, consume);
    return 0;
}
