/* checker.c - see checker.h. It walks the log once for each thing that it asks, because a judge
 * should be easy to believe rather than fast. */
#include "tests/lib/checker.h"

#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/mem.h"
#include "proto/envelope.h"
#include "tests/lib/fold.h"

#define WHO_MAX 64u
#define MODULES_MAX 32u

/* What somebody said, oldest first. */
struct sayings {
    struct bytes *item;
    unsigned count, room;
};

struct producer {
    char name[NAME_MAX_BYTES + 1];
    struct sayings said;
    uint64_t told;
    uint64_t seen; /* in the log, by the walk in hand */
};

struct one_off {
    struct one_off *next;
    struct bytes envelope;
    struct envelope read;
    uint64_t told; /* the position it was told; 0: none */
    uint64_t seen;
};

struct checked_module {
    const struct module *module;
    struct store *own;
};

struct checker {
    char office[NAME_MAX_BYTES + 1];
    char *scratch;
    struct producer *producers[WHO_MAX];
    unsigned producer_count;
    struct one_off *asks;
    struct checked_module modules[MODULES_MAX];
    unsigned module_count;
    char why[512];
};

/* ---- what the test tells ---- */

struct checker *checker_new(const char *office, const char *scratch)
{
    struct checker *c = mem_alloc(sizeof(*c));
    snprintf(c->office, sizeof(c->office), "%s", office);
    c->scratch = mem_text(scratch);
    return c;
}

static struct bytes keep(struct bytes from)
{
    uint8_t *own = mem_alloc(from.size + 1);
    memcpy(own, from.data, from.size);
    return (struct bytes){own, from.size};
}

static void give_back(struct bytes kept)
{
    free((void *)(uintptr_t)kept.data);
}

void checker_free(struct checker *c)
{
    if (!c)
        return;
    for (unsigned i = 0; i < c->producer_count; i++) {
        for (unsigned k = 0; k < c->producers[i]->said.count; k++)
            give_back(c->producers[i]->said.item[k]);
        free(c->producers[i]->said.item);
        free(c->producers[i]);
    }
    for (struct one_off *o = c->asks, *next; o; o = next) {
        next = o->next;
        give_back(o->envelope);
        free(o);
    }
    free(c->scratch);
    free(c);
}

static struct producer *producer_find(struct checker *c, struct bytes name)
{
    for (unsigned i = 0; i < c->producer_count; i++)
        if (bytes_equal(bytes_of(c->producers[i]->name), name))
            return c->producers[i];
    return NULL;
}

static struct producer *producer_named(struct checker *c, const char *name)
{
    struct producer *p = producer_find(c, bytes_of(name));
    if (p)
        return p;
    assert(c->producer_count < WHO_MAX);
    p = c->producers[c->producer_count++] = mem_alloc(sizeof(*p));
    snprintf(p->name, sizeof(p->name), "%s", name);
    return p;
}

void checker_said(struct checker *c, const char *producer, struct bytes envelope)
{
    struct sayings *s = &producer_named(c, producer)->said;
    if (s->count == s->room) {
        s->room = s->room ? 2 * s->room : 256;
        s->item = mem_grow(s->item, s->room * sizeof(*s->item));
    }
    s->item[s->count++] = keep(envelope);
}

void checker_told(struct checker *c, const char *producer, uint64_t upto)
{
    struct producer *p = producer_named(c, producer);
    if (upto > p->told)
        p->told = upto;
}

void checker_asked(struct checker *c, struct bytes envelope)
{
    struct one_off *o = mem_alloc(sizeof(*o));
    o->envelope = keep(envelope);
    const char *wrong = envelope_read(o->envelope, &o->read);
    assert(!wrong && o->read.id.size == ID_BYTES);
    o->next = c->asks;
    c->asks = o;
}

static struct one_off *asked(struct checker *c, struct bytes id)
{
    struct one_off *o = c->asks;
    while (o && !bytes_equal(o->read.id, id))
        o = o->next;
    return o;
}

void checker_answered(struct checker *c, struct bytes id, uint64_t position)
{
    struct one_off *o = asked(c, id);
    assert(o); /* the test asked before it was answered */
    o->told = position;
}

void checker_module(struct checker *c, const struct module *m, struct store *own)
{
    assert(c->module_count < MODULES_MAX);
    c->modules[c->module_count++] = (struct checked_module){m, own};
}

/* ---- reasons ---- */

__attribute__((format(printf, 2, 3))) static const char *wrong(struct checker *c,
                                                               const char *format, ...)
{
    va_list args;
    va_start(args, format);
    vsnprintf(c->why, sizeof(c->why), format, args);
    va_end(args);
    return c->why;
}

/* ---- the chain ---- */

static void digest_again(const struct digest *before, const struct entry *e, uint8_t out[32])
{
    const EVP_MD *md = e->suite == SUITE_GM ? EVP_sm3() : EVP_sha256();
    uint8_t all[DIGEST_SIZE + 8 + 8 + 1 + DIGEST_SIZE];
    unsigned size = 0;
    memcpy(all, before->byte, DIGEST_SIZE);
    memcpy(all + 32, &e->position, 8);
    memcpy(all + 40, &e->time, 8);
    all[48] = (uint8_t)e->suite;
    int good = EVP_Digest(e->body.data, e->body.size, all + 49, &size, md, NULL) &&
               EVP_Digest(all, sizeof(all), out, &size, md, NULL);
    assert(good && size == DIGEST_SIZE);
}

static const char *check_chain(struct checker *c, struct txn *t)
{
    struct digest before = {{0}};
    struct entry e;
    uint64_t at = 0;
    int64_t time = INT64_MIN;
    const char *no = NULL;
    struct log_walk *w = log_walk_begin(t, 1);
    while (!no && log_walk_next(w, &e)) {
        uint8_t again[DIGEST_SIZE];
        if (e.position != ++at)
            no = wrong(c, "position %llu follows %llu", (unsigned long long)e.position,
                       (unsigned long long)at - 1);
        else if (e.time < time)
            no = wrong(c, "time goes back at %llu", (unsigned long long)at);
        digest_again(&before, &e, again);
        if (!no && memcmp(again, e.digest.byte, DIGEST_SIZE) != 0)
            no = wrong(c, "the digest of %llu is another", (unsigned long long)at);
        before = e.digest;
        time = e.time;
    }
    log_walk_end(w);
    if (!no && (t->err != OK || at != log_head(t)))
        no = wrong(c, "the log cannot be walked to its head: %s", err_text(t->err));
    return no;
}

/* ---- what was said ---- */

static const char *seen_numbered(struct checker *c, struct producer *p, const struct entry *e)
{
    unsigned long long number = ++p->seen, at = e->position;
    if (number > p->said.count)
        return wrong(c, "%s said %u messages; %llu is one more", p->name, p->said.count, at);
    if (!bytes_equal(p->said.item[number - 1], e->body))
        return wrong(c, "%llu is not message %llu of %s", at, number, p->name);
    return NULL;
}

static const char *seen_one_off(struct checker *c, struct one_off *o, const struct entry *e)
{
    unsigned long long at = e->position;
    if (o->seen)
        return wrong(c, "one message became %llu and %llu", (unsigned long long)o->seen, at);
    o->seen = e->position;
    if (!bytes_equal(o->envelope, e->body))
        return wrong(c, "%llu has other bytes than were asked", at);
    if (o->told && o->told != e->position)
        return wrong(c, "it was told %llu, and is %llu", (unsigned long long)o->told, at);
    return NULL;
}

static const char *check_entry(struct checker *c, const struct entry *e)
{
    struct envelope env;
    const char *bad = envelope_read(e->body, &env);
    if (bad)
        return wrong(c, "%llu cannot be read: %s", (unsigned long long)e->position, bad);
    if (bytes_start(env.from, bytes_of("log/")) || bytes_start(env.from, bytes_of("module/")))
        return NULL; /* checker_link() and check_modules() */
    struct producer *p = producer_find(c, env.from);
    struct one_off *o = env.id.size ? asked(c, env.id) : NULL;
    if (o)
        return seen_one_off(c, o, e);
    if (p)
        return seen_numbered(c, p, e);
    if (!bytes_equal(env.from, bytes_of("clock")))
        return wrong(c, "nobody said %llu", (unsigned long long)e->position);
    return NULL;
}

static const char *check_producer(struct checker *c, struct txn *t, const struct producer *p,
                                  bool drained)
{
    char row[NAME_MAX_BYTES + 16];
    unsigned long long seen = p->seen, told = p->told;
    snprintf(row, sizeof(row), "producer/%s", p->name);
    if (seen < told)
        return wrong(c, "%s was told %llu, and the log has %llu", p->name, told, seen);
    if (cursor_get(t, row) != p->seen)
        return wrong(c, "%s: the row says %llu, and the log has %llu", p->name,
                     (unsigned long long)cursor_get(t, row), seen);
    if (drained && seen != p->said.count)
        return wrong(c, "%s said %u, and the log has %llu", p->name, p->said.count, seen);
    return NULL;
}

static const char *check_said(struct checker *c, struct txn *t, bool drained)
{
    struct entry e;
    const char *no = NULL;
    for (unsigned i = 0; i < c->producer_count; i++)
        c->producers[i]->seen = 0;
    for (struct one_off *o = c->asks; o; o = o->next)
        o->seen = 0;
    struct log_walk *w = log_walk_begin(t, 1);
    while (!no && log_walk_next(w, &e))
        no = check_entry(c, &e);
    log_walk_end(w);
    for (unsigned i = 0; !no && i < c->producer_count; i++)
        no = check_producer(c, t, c->producers[i], drained);
    for (struct one_off *o = c->asks; !no && o; o = o->next)
        if (!o->seen && (o->told || drained))
            no = wrong(c, "a one-off message that became %llu is not there",
                       (unsigned long long)o->told);
    return no;
}

/* ---- the folds ---- */

static const char *check_modules(struct checker *c, struct store *s, bool drained)
{
    for (unsigned i = 0; i < c->module_count; i++) {
        struct fold_module f = {c->modules[i].module, c->modules[i].own, s, drained};
        const char *no = fold_module_check(&f, c->scratch, c->why, sizeof(c->why));
        if (no)
            return no;
    }
    return NULL;
}

const char *checker_run(struct checker *c, struct store *s, bool drained)
{
    struct txn t;
    txn_begin(&t, s, TXN_READ);
    const char *no = check_chain(c, &t);
    if (!no)
        no = check_said(c, &t, drained);
    txn_abort(&t);
    if (!no)
        no = fold_tables_check(s, c->scratch, c->why, sizeof(c->why));
    if (!no)
        no = check_modules(c, s, drained);
    return no;
}

/* ---- from office to office ---- */

/* The next entry that is addressed to the office, up to position `last`. */
static bool addressed_next(struct log_walk *w, const char *to, uint64_t last, struct entry *e)
{
    struct envelope env;
    while (log_walk_next(w, e)) {
        envelope_peek(e->body, &env);
        if (bytes_equal(env.to, bytes_of(to)))
            return e->position <= last;
    }
    return false;
}

/* The next entry that was received from that log, as it was said there. */
static bool received_next(struct log_walk *w, const char *row, struct entry *e, struct bytes *said)
{
    struct envelope env;
    while (log_walk_next(w, e)) {
        if (envelope_read(e->body, &env) || !bytes_equal(env.from, bytes_of(row)))
            continue;
        *said = env.body;
        return bytes_equal(env.kind, bytes_of("office.received"));
    }
    return false;
}

const char *checker_link(struct checker *c, const struct checked_link *l, bool drained)
{
    char row[NAME_MAX_BYTES + 16];
    struct txn from, to;
    struct entry a, b;
    struct bytes said;
    const char *no = NULL;
    snprintf(row, sizeof(row), "producer/%s", l->row);
    txn_begin(&from, l->from, TXN_READ);
    txn_begin(&to, l->to, TXN_READ);
    uint64_t last = drained ? UINT64_MAX : cursor_get(&to, row);
    struct log_walk *wa = log_walk_begin(&from, 1), *wb = log_walk_begin(&to, 1);
    bool more = true;
    while (!no && more) {
        bool sent = addressed_next(wa, l->to_code, last, &a);
        bool taken = received_next(wb, l->row, &b, &said);
        more = sent && taken;
        if (sent != taken)
            no = wrong(c, "%s: entry %llu is %s", l->row,
                       (unsigned long long)(sent ? a.position : b.position),
                       sent ? "missing" : "one too many");
        else if (more && !bytes_equal(a.body, said))
            no = wrong(c, "%s: entry %llu became %llu, with other bytes", l->row,
                       (unsigned long long)a.position, (unsigned long long)b.position);
    }
    log_walk_end(wa);
    log_walk_end(wb);
    txn_abort(&from);
    txn_abort(&to);
    return no;
}
