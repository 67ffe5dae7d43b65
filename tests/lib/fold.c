/* fold.c - see fold.h. */
#include "tests/lib/fold.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/mem.h"
#include "bus/host.h"
#include "proto/case.pb-c.h"
#include "proto/envelope.h"
#include "proto/inspection.pb-c.h"
#include "proto/office.pb-c.h"

#define FRESH_SIZE ((size_t)256 << 20)
#define COMMIT_EVERY 500u

/* ---- a fresh store ---- */

struct fresh {
    char path[512];
    struct store *store;
    struct txn txn;
    unsigned writes;
};

static int remove_one(const char *path, const struct stat *st, int type, struct FTW *at)
{
    (void)st, (void)type, (void)at;
    return remove(path);
}

static void fresh_open(struct fresh *f, const char *scratch)
{
    struct store_options o = {.size_max = FRESH_SIZE, .fresh = true};
    struct fault fault = {0};
    snprintf(f->path, sizeof(f->path), "%s/fold-XXXXXX", scratch);
    char *made = mkdtemp(f->path);
    assert(made);
    enum err e = store_open(&f->store, f->path, &o, &fault);
    assert(e == OK);
    f->writes = 0;
    txn_begin(&f->txn, f->store, TXN_WRITE);
}

static void fresh_commit(struct fresh *f)
{
    enum err e = txn_commit(&f->txn);
    assert(e == OK);
    txn_begin(&f->txn, f->store, TXN_WRITE);
}

static void fresh_close(struct fresh *f)
{
    txn_abort(&f->txn);
    store_close(f->store);
    nftw(f->path, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

/* ---- rows ---- */

/* The first row whose key starts with `start` and comes after *key. */
static bool row_after(struct txn *t, enum table table, struct bytes start, struct bytes *key,
                      struct bytes *value)
{
    bool found;
    if (key->size) {
        found = row_next(t, table, key, value);
    } else {
        *key = start.size ? start : (struct bytes){"", 0};
        found = row_seek(t, table, key, value);
    }
    return found && bytes_start(*key, start);
}

/* NULL: the same rows with the same bytes. */
static const char *rows_compare(struct txn *a, struct txn *b, enum table table, struct bytes start)
{
    struct bytes ka = {"", 0}, va, kb = {"", 0}, vb;
    for (;;) {
        bool there = row_after(a, table, start, &ka, &va);
        bool replayed = row_after(b, table, start, &kb, &vb);
        if (a->err != OK || b->err != OK)
            return "a row cannot be read";
        if (there != replayed)
            return there ? "a row too many" : "a row is missing";
        if (!there)
            return NULL;
        if (!bytes_equal(ka, kb))
            return "a row has another key";
        if (!bytes_equal(va, vb))
            return "a row has other bytes";
    }
}

/* ---- one module ---- */

/* Messages that the module died of: no replay can tell, so the log is asked. */
struct death {
    uint64_t position;
    unsigned attempts;
    bool killed; /* at the last of them, and too often */
};

struct died {
    struct death *at;
    unsigned count, room;
};

static void died_add(struct died *d, const struct death *death)
{
    if (d->count == d->room) {
        d->room = d->room ? 2 * d->room : 16;
        d->at = mem_grow(d->at, d->room * sizeof(*d->at));
    }
    d->at[d->count++] = *death;
}

static const struct death *died_of(const struct died *d, uint64_t position)
{
    for (unsigned i = 0; i < d->count; i++)
        if (d->at[i].position == position)
            return &d->at[i];
    return NULL;
}

static void died_find(struct died *d, const char *module, struct store *s)
{
    struct txn t;
    struct entry e;
    struct envelope env;
    struct arena arena = {0};
    txn_begin(&t, s, TXN_READ);
    struct log_walk *w = log_walk_begin(&t, 1);
    while (log_walk_next(w, &e)) {
        if (envelope_read(e.body, &env) || !bytes_equal(env.kind, bytes_of("turn.set-aside")))
            continue;
        Ducha__TurnSetAside *a = message_read(&ducha__turn_set_aside__descriptor, env.body, &arena);
        if (a && strcmp(a->module, module) == 0 && a->attempts >= TURN_ATTEMPTS_MAX)
            died_add(d, &(struct death){a->position, a->attempts, !strstr(a->reason, "died")});
    }
    log_walk_end(w);
    txn_abort(&t);
    arena_free(&arena);
}

static void attempts(struct hosted *h, struct fresh *f, const struct wire_entry *e, unsigned count,
                     enum care last)
{
    while (count-- > 0)
        host_attempt(h, &f->txn, e, last, e->time);
}

/* In an order that ends at the same count: the ends of the kind that it was set aside for come
 * last. */
static void replay_death(struct hosted *h, struct fresh *f, const struct wire_entry *e,
                         const struct death *d)
{
    unsigned kills = d->killed ? TURN_KILLS_MAX : d->attempts - TURN_ATTEMPTS_MAX;
    attempts(h, f, e, 1, CARE_NONE);
    if (!d->killed)
        attempts(h, f, e, kills, CARE_KILLED);
    attempts(h, f, e, d->attempts - kills, CARE_DIED);
    if (d->killed)
        attempts(h, f, e, kills, CARE_KILLED);
}

static void replay_one(struct hosted *h, struct fresh *f, const struct wire_entry *e,
                       const struct death *died)
{
    if (died)
        replay_death(h, f, e, died);
    else
        host_turn(h, &f->txn, e, e->time);
    if (++f->writes % COMMIT_EVERY == 0)
        fresh_commit(f);
}

/* The office's log up to `upto`, into f. */
static void replay(const struct fold_module *m, struct fresh *f, uint64_t upto)
{
    struct hosted h;
    struct died died = {0};
    struct txn t;
    struct entry e;
    died_find(&died, m->module->name, m->office);
    if (m->own)
        died_find(&died, m->module->name, m->own);
    hosted_init(&h, m->module);
    txn_begin(&t, m->office, TXN_READ);
    struct log_walk *w = log_walk_begin(&t, 1);
    while (log_walk_next(w, &e) && e.position <= upto) {
        struct wire_entry one = {e.position, e.time, e.body, {0}};
        struct envelope env;
        envelope_peek(e.body, &env);
        if (host_reacts(&h, env.kind))
            replay_one(&h, f, &one, died_of(&died, e.position));
    }
    log_walk_end(w);
    txn_abort(&t);
    hosted_clear(&h);
    free(died.at);
    fresh_commit(f);
}

/* What the module said, in the office's log, against what the replay said. */
static const char *words_compare(const struct fold_module *m, struct fresh *f)
{
    char name[NAME_MAX_BYTES + 16];
    struct txn t;
    struct entry e, said;
    struct envelope env;
    uint64_t n = 0;
    const char *no = NULL;
    snprintf(name, sizeof(name), "module/%s", m->module->name);
    txn_begin(&t, m->office, TXN_READ);
    struct log_walk *w = log_walk_begin(&t, 1);
    while (!no && log_walk_next(w, &e)) {
        if (envelope_read(e.body, &env) || !bytes_equal(env.from, bytes_of(name)))
            continue;
        if (!log_read(&f->txn, ++n, &said))
            no = "it said more than its log gives";
        else if (!bytes_equal(said.body, e.body))
            no = "it said something else than its log gives";
    }
    log_walk_end(w);
    snprintf(name, sizeof(name), "producer/module/%s", m->module->name);
    if (!no && m->own && cursor_get(&t, name) != n)
        no = "the office's row does not count its words";
    if (!no && (m->drained || !m->own) && n != log_head(&f->txn))
        no = "some of its words are missing in the office's log";
    txn_abort(&t);
    return no;
}

/* The log of a module's own process, as far as it was not trimmed. */
static const char *own_log_compare(const struct fold_module *m, struct fresh *f)
{
    struct txn t;
    struct entry e, said;
    const char *no = NULL;
    txn_begin(&t, m->own, TXN_READ);
    struct log_walk *w = log_walk_begin(&t, 1);
    while (!no && log_walk_next(w, &e))
        if (!log_read(&f->txn, e.position, &said) || !bytes_equal(said.body, e.body))
            no = "its own log has other words than the replay";
    log_walk_end(w);
    if (!no && log_head(&t) != log_head(&f->txn))
        no = "its own log and the replay end at different words";
    txn_abort(&t);
    return no;
}

/* How far the module has handled the office's log. */
static uint64_t place_of(const struct fold_module *m)
{
    char row[NAME_MAX_BYTES + 16];
    struct txn t;
    snprintf(row, sizeof(row), "module/%s", m->module->name);
    txn_begin(&t, m->own ? m->own : m->office, TXN_READ);
    uint64_t at = cursor_get(&t, m->own ? "office" : row);
    txn_abort(&t);
    return at;
}

static const char *state_compare(const struct fold_module *m, struct fresh *f)
{
    struct txn t;
    struct bytes start = {m->module->name, strlen(m->module->name) + 1};
    txn_begin(&t, m->own ? m->own : m->office, TXN_READ);
    const char *no = rows_compare(&t, &f->txn, TABLE_STATE, start);
    txn_abort(&t);
    return no;
}

const char *fold_module_check(const struct fold_module *m, const char *scratch, char *why,
                              size_t size)
{
    struct fresh f;
    fresh_open(&f, scratch);
    /* Drained, what lies behind a module's place must have had nothing for it. */
    replay(m, &f, m->drained ? UINT64_MAX : place_of(m));
    const char *no = state_compare(m, &f);
    if (!no && m->own)
        no = own_log_compare(m, &f);
    if (!no)
        no = words_compare(m, &f);
    fresh_close(&f);
    if (!no)
        return NULL;
    snprintf(why, size, "module %s: %s", m->module->name, no);
    return why;
}

/* ---- the office's own tables ---- */

static void fold_deadline(struct txn *t, uint64_t position, const struct envelope *e,
                          struct arena *a)
{
    if (bytes_equal(e->kind, bytes_of("deadline.set"))) {
        Ducha__DeadlineSet *d = message_read(&ducha__deadline_set__descriptor, e->body, a);
        bool good = d && d->key && d->kind && d->key[0] && strlen(d->key) <= DEADLINE_KEY_MAX;
        if (good && kind_valid(bytes_of(d->kind)))
            deadline_set(t, d->due, bytes_of(d->key), (struct bytes){&position, 8});
    } else if (bytes_equal(e->kind, bytes_of("deadline.clear"))) {
        Ducha__DeadlineClear *d = message_read(&ducha__deadline_clear__descriptor, e->body, a);
        if (d && d->key && d->key[0] && strlen(d->key) <= DEADLINE_KEY_MAX)
            deadline_clear(t, bytes_of(d->key));
    } else if (bytes_equal(e->from, bytes_of("clock"))) {
        Ducha__DeadlineReached *d = message_read(&ducha__deadline_reached__descriptor, e->body, a);
        if (d && d->key && bytes_equal(e->kind, bytes_of("deadline.reached")))
            deadline_clear(t, bytes_of(d->key));
    }
}

static struct bytes aside_row(const char *module, uint64_t position, uint8_t out[ROW_KEY_MAX])
{
    be64_put(out, position);
    memcpy(out + 8, module, strlen(module));
    return (struct bytes){out, 8 + strlen(module)};
}

static void fold_aside(struct txn *t, const struct envelope *e, struct arena *a)
{
    uint8_t room[ROW_KEY_MAX];
    bool set = bytes_equal(e->kind, bytes_of("turn.set-aside"));
    bool ended = bytes_equal(e->kind, bytes_of("turn.retried")) ||
                 bytes_equal(e->kind, bytes_of("turn.dropped"));
    if ((!set && !ended) || !bytes_start(e->from, bytes_of("module/")))
        return;
    /* Both messages have the module and the position first. */
    Ducha__TurnSetAside *s = message_read(&ducha__turn_set_aside__descriptor, e->body, a);
    if (!s || !s->module || strlen(s->module) > NAME_MAX_BYTES)
        return;
    struct bytes key = aside_row(s->module, s->position, room);
    if (set)
        row_put(t, TABLE_ASIDE, key, e->body);
    else
        row_del(t, TABLE_ASIDE, key);
}

static void fold_case_row(struct txn *t, const char *id, size_t size, uint64_t position)
{
    uint8_t key[ROW_KEY_MAX];
    if (size > CASE_MAX_BYTES)
        return;
    memcpy(key, id, size);
    key[size] = 0;
    be64_put(key + size + 1, position);
    row_put(t, TABLE_CASE, (struct bytes){key, size + 9}, (struct bytes){"", 0});
}

/* What a module's entry names beside its own case. */
static void fold_named(struct txn *t, uint64_t position, const struct envelope *e, struct arena *a)
{
    static const char end[] = ".taken";
    size_t n = sizeof(end) - 1;
    bool taken =
        e->kind.size > n && memcmp((const char *)e->kind.data + e->kind.size - n, end, n) == 0;
    if (taken) {
        const Ducha__Taken *told = message_read(&ducha__taken__descriptor, e->body, a);
        if (told && told->parent && told->parent[0])
            fold_case_row(t, told->parent, strlen(told->parent), position);
    } else if (bytes_equal(e->kind, bytes_of("batch.closed"))) {
        const Ducha__BatchClosed *b = message_read(&ducha__batch_closed__descriptor, e->body, a);
        for (size_t i = 0; b && i < b->n_case_id; i++)
            if (b->case_id[i][0])
                fold_case_row(t, b->case_id[i], strlen(b->case_id[i]), position);
    }
}

static void fold_cases(struct txn *t, uint64_t position, const struct envelope *e, struct arena *a)
{
    bool module = bytes_start(e->from, bytes_of("module/"));
    if (e->case_id.size)
        fold_case_row(t, e->case_id.data, e->case_id.size, position);
    if (module && e->case_id.size)
        fold_named(t, position, e, a);
    if (module && bytes_equal(e->kind, bytes_of("regime.adopted")))
        fold_case_row(t, "", 0, position);
}

static void fold_office(struct txn *t, struct fresh *f)
{
    struct entry e;
    struct envelope env;
    struct arena arena = {0};
    struct log_walk *w = log_walk_begin(t, 1);
    while (log_walk_next(w, &e)) {
        if (envelope_read(e.body, &env))
            continue;
        fold_cases(&f->txn, e.position, &env, &arena);
        if (env.to.size)
            continue; /* what another office says moves nothing of ours */
        fold_deadline(&f->txn, e.position, &env, &arena);
        fold_aside(&f->txn, &env, &arena);
        arena_clear(&arena);
    }
    log_walk_end(w);
    arena_free(&arena);
}

const char *fold_tables_check(struct store *office, const char *scratch, char *why, size_t size)
{
    static const struct {
        enum table table;
        const char *name;
    } tables[] = {{TABLE_DEADLINE, "deadlines"},
                  {TABLE_WHEN, "due times"},
                  {TABLE_ASIDE, "aside"},
                  {TABLE_CASE, "cases"}};
    struct fresh f;
    struct txn t;
    const char *no = NULL, *table = "";
    fresh_open(&f, scratch);
    txn_begin(&t, office, TXN_READ);
    fold_office(&t, &f);
    for (unsigned i = 0; !no && i < sizeof(tables) / sizeof(tables[0]); i++) {
        no = rows_compare(&t, &f.txn, tables[i].table, (struct bytes){"", 0});
        table = tables[i].name;
    }
    txn_abort(&t);
    fresh_close(&f);
    if (!no)
        return NULL;
    snprintf(why, size, "table of %s: %s", table, no);
    return why;
}
