#include "bus/host.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

#include "bus/grant.h"
#include "bus/overlay.h"
#include "proto/office.pb-c.h"

#define RESERVED 0x01 /* first byte of the host's own rows */

struct emission {
    struct emission *next;
    struct bytes raw;
};

struct live_turn {
    struct turn pub; /* first, so a turn is a live_turn */
    struct hosted *h;
    struct txn *txn;
    const struct message *m;
    struct emission *first, **last;
    unsigned emits;
    enum err err; /* the first thing the module did wrong */
    const char *why;
};

static struct live_turn *live(struct turn *t)
{
    return (struct live_turn *)t;
}

static void turn_fail(struct live_turn *l, enum err e, const char *why)
{
    if (l->err != OK)
        return;
    l->err = e;
    l->why = why;
}

/* state's key: module NUL key. */
static struct bytes state_key(const struct hosted *h, struct bytes key, uint8_t out[ROW_KEY_MAX])
{
    size_t n = strlen(h->module->name) + 1;
    assert(n + key.size <= ROW_KEY_MAX);
    memcpy(out, h->module->name, n);
    if (key.size)
        memcpy(out + n, key.data, key.size);
    return (struct bytes){out, n + key.size};
}

static bool key_good(struct live_turn *l, struct bytes key)
{
    if (key.size >= 1 && key.size <= TURN_KEY_MAX && *(const uint8_t *)key.data != RESERVED)
        return true;
    turn_fail(l, ERR_LIMIT, "a key has 1 to 400 bytes and does not start with 0x01");
    return false;
}

static struct bytes copied(struct live_turn *l, struct bytes from)
{
    char *to = from.data ? arena_try(&l->h->arena, from.size + 1) : NULL;
    if (!to) {
        if (from.data)
            turn_fail(l, ERR_LIMIT, "the turn's memory is used up");
        return (struct bytes){NULL, 0};
    }
    if (from.size)
        memcpy(to, from.data, from.size);
    to[from.size] = '\0';
    return (struct bytes){to, from.size};
}

/* When all places are taken the row will be looked up again. */
static void remember(struct live_turn *l, struct bytes key, struct bytes row)
{
    struct bytes own = copied(l, key);
    if (l->err == OK)
        overlay_put(l->h->seen, own, row);
}

static struct bytes turn_row(struct turn *t, struct bytes key)
{
    struct live_turn *l = live(t);
    uint8_t full[ROW_KEY_MAX];
    if (!key_good(l, key))
        return (struct bytes){NULL, 0};
    const struct bytes *own = overlay_get(l->h->overlay, key);
    if (!own)
        own = overlay_get(l->h->seen, key);
    if (own)
        return *own; /* lives as long as the turn */
    struct bytes row = copied(l, row_get(l->txn, TABLE_STATE, state_key(l->h, key, full)));
    remember(l, key, row);
    return row;
}

static void overlay_change(struct turn *t, struct bytes key, struct bytes value)
{
    struct live_turn *l = live(t);
    if (!key_good(l, key))
        return;
    key = copied(l, key);
    if (l->err == OK && !overlay_put(l->h->overlay, key, value))
        turn_fail(l, ERR_LIMIT, "too many rows in one turn");
}

static void turn_row_put(struct turn *t, struct bytes key, struct bytes value)
{
    struct bytes own = copied(live(t), value.data ? value : (struct bytes){"", 0});
    if (own.data)
        overlay_change(t, key, own);
}

static void turn_row_del(struct turn *t, struct bytes key)
{
    overlay_change(t, key, (struct bytes){NULL, 0});
}

/* The store's first row after key that this turn has not changed itself. */
static bool store_next(struct live_turn *l, struct bytes prefix, struct bytes after,
                       struct bytes *key, struct bytes *value)
{
    uint8_t full[ROW_KEY_MAX];
    size_t skip = strlen(l->h->module->name) + 1;
    struct bytes at = state_key(l->h, after.size ? after : prefix, full);
    bool found = after.size ? row_next(l->txn, TABLE_STATE, &at, value)
                            : row_seek(l->txn, TABLE_STATE, &at, value);
    for (; found; found = row_next(l->txn, TABLE_STATE, &at, value)) {
        if (at.size <= skip || memcmp(at.data, full, skip) != 0)
            return false; /* another module's rows begin */
        *key = (struct bytes){(const uint8_t *)at.data + skip, at.size - skip};
        if (!bytes_start(*key, prefix))
            return false;
        if (*(const uint8_t *)key->data != RESERVED && !overlay_get(l->h->overlay, *key))
            return true;
    }
    return false;
}

static bool turn_row_next(struct turn *t, struct bytes prefix, struct bytes *key,
                          struct bytes *value)
{
    struct live_turn *l = live(t);
    struct bytes k, v, ok, ov;
    if (prefix.size > TURN_KEY_MAX || key->size > TURN_KEY_MAX)
        return false;
    bool stored = store_next(l, prefix, *key, &k, &v);
    bool own = overlay_next(l->h->overlay, prefix, *key, &ok, &ov);
    if (own && (!stored || bytes_order(ok, k) < 0)) {
        *key = ok;
        *value = ov;
        return true;
    }
    if (!stored)
        return false;
    *key = copied(l, k);
    *value = copied(l, v);
    return l->err == OK;
}

static void emit_raw(struct live_turn *l, struct bytes raw)
{
    struct emission *e = arena_alloc(&l->h->arena, sizeof(*e));
    *e = (struct emission){NULL, raw};
    *l->last = e;
    l->last = &e->next;
}

static struct bytes envelope_of(struct live_turn *l, const char *kind, const char *case_id,
                                struct bytes body)
{
    char from[NAME_MAX_BYTES + 1];
    snprintf(from, sizeof(from), "module/%s", l->h->module->name);
    struct envelope e = {
        .kind = bytes_of(kind),
        .from = bytes_of(from),
        .case_id = bytes_of(case_id ? case_id : l->m->case_id),
        .regime = bytes_of(l->m->regime),
        .person = bytes_of(l->m->person),
        .organ = bytes_of(l->m->organ),
        .cause = l->m->position,
        .body = body,
    };
    struct bytes raw = envelope_write(&e, &l->h->arena);
    struct envelope check;
    const char *wrong = envelope_read(raw, &check);
    if (!wrong && raw.size > MESSAGE_MAX)
        wrong = "message too large";
    if (wrong)
        turn_fail(l, ERR_LIMIT, wrong); /* a constant text */
    return raw;
}

static void turn_say(struct turn *t, const char *kind, const char *case_id, struct bytes body)
{
    struct live_turn *l = live(t);
    if (++l->emits > TURN_EMITS_MAX) {
        turn_fail(l, ERR_LIMIT, "too many messages in one turn");
        return;
    }
    emit_raw(l, envelope_of(l, kind, case_id, body));
    if (l->h->arena.used > TURN_BYTES_MAX)
        turn_fail(l, ERR_LIMIT, "the turn's memory is used up");
}

static void turn_say_no(struct turn *t, const char *step, const char *clause, const char *missing,
                        const char *missing_en)
{
    Ducha__Refused r = DUCHA__REFUSED__INIT;
    r.asked = (char *)(uintptr_t)live(t)->m->kind;
    r.step = step[0] ? (char *)(uintptr_t)step : NULL;
    r.clause = (char *)(uintptr_t)clause;
    r.missing = (char *)(uintptr_t)missing;
    r.missing_en = (char *)(uintptr_t)missing_en;
    turn_say(t, "step.refused", NULL, message_write(&r, &live(t)->h->arena));
}

static void *turn_take(struct turn *t, size_t size)
{
    void *p = arena_try(&live(t)->h->arena, size);
    if (!p)
        turn_fail(live(t), ERR_LIMIT, "the turn's memory is used up");
    return p;
}

static void **turn_kept(struct turn *t)
{
    return &live(t)->h->memory;
}

static const char *turn_said_why(struct turn *t, const char *text)
{
    struct live_turn *l = live(t);
    l->why = copied(l, bytes_of(text)).data;
    return l->why;
}

static const struct host host = {
    .abi = MODULE_ABI,
    .size = sizeof(struct host),
    .get = turn_row,
    .put = turn_row_put,
    .del = turn_row_del,
    .next = turn_row_next,
    .emit = turn_say,
    .refuse = turn_say_no,
    .alloc = turn_take,
    .memory = turn_kept,
    .error = turn_said_why,
};

void hosted_init(struct hosted *h, const struct module *m)
{
    assert(!host_accepts(m));
    *h = (struct hosted){
        .module = m, .overlay = overlay_new(TURN_PUTS_MAX), .seen = overlay_new(TURN_SEEN_MAX)};
}

void hosted_forget(struct hosted *h)
{
    if (h->memory && h->module->forget)
        h->module->forget(h->memory);
    h->memory = NULL;
}

void hosted_clear(struct hosted *h)
{
    hosted_forget(h);
    overlay_free(h->overlay);
    overlay_free(h->seen);
    arena_free(&h->arena);
    *h = (struct hosted){0};
}

const char *host_accepts(const struct module *m)
{
    if (m->abi != MODULE_ABI)
        return "its ABI is another one: build it against this version of ducha";
    if (m->size < sizeof(struct module))
        return "its table is shorter than this version's: build it again";
    if (!m->name || !kind_valid(bytes_of(m->name)) || strlen(m->name) > 32)
        return "its name is not 1 to 32 of a-z 0-9 . -";
    return NULL;
}

static bool ours(struct bytes from)
{
    return bytes_start(from, bytes_of("module/")) || bytes_equal(from, bytes_of("clock")) ||
           bytes_equal(from, bytes_of(BUS_NAME));
}

static const struct reaction *reaction_for(const struct module *m, struct bytes kind)
{
    for (const struct reaction *r = m->reactions; r->kind; r++)
        if (bytes_equal(bytes_of(r->kind), kind))
            return r;
    return NULL;
}

bool host_reacts(const struct hosted *h, struct bytes kind)
{
    return reaction_for(h->module, kind) || bytes_equal(kind, bytes_of("turn.retry")) ||
           bytes_equal(kind, bytes_of("turn.drop"));
}

/* The body is what the envelope has, and lives as long. */
static struct message message_of(struct arena *a, const struct envelope *e, uint64_t position,
                                 int64_t time)
{
    return (struct message){
        .position = position,
        .time = time,
        .kind = arena_text(a, e->kind),
        .from = arena_text(a, e->from),
        .case_id = arena_text(a, e->case_id),
        .regime = arena_text(a, e->regime),
        .person = arena_text(a, e->person),
        .organ = arena_text(a, e->organ),
        .id = arena_copy(a, e->id),
        .body = e->body.data ? e->body : (struct bytes){"", 0},
        .cause = e->cause,
    };
}

static void append(struct hosted *h, struct txn *t, struct bytes raw, int64_t time)
{
    uint64_t position = log_append(t, time, raw);
    if (position && h->said)
        h->said(h->self, t, position, raw);
}

static void apply(struct live_turn *l, int64_t time)
{
    uint8_t full[ROW_KEY_MAX];
    struct bytes key, value;
    for (unsigned i = 0; overlay_at(l->h->overlay, i, &key, &value); i++) {
        struct bytes row = state_key(l->h, key, full);
        if (value.data)
            row_put(l->txn, TABLE_STATE, row, value);
        else
            row_del(l->txn, TABLE_STATE, row);
    }
    for (struct emission *e = l->first; e; e = e->next)
        append(l->h, l->txn, e->raw, time);
}

/* Where a message that was set aside is kept: 0x01 "aside" position. */
static struct bytes aside_key(const struct hosted *h, uint64_t position, uint8_t out[ROW_KEY_MAX])
{
    uint8_t key[14] = {RESERVED, 'a', 's', 'i', 'd', 'e'};
    be64_put(key + 6, position);
    return state_key(h, (struct bytes){key, sizeof(key)}, out);
}

static void say_decision(struct live_turn *l, const char *kind, uint64_t position, int64_t time)
{
    Ducha__TurnDecision d = DUCHA__TURN_DECISION__INIT;
    d.module = (char *)(uintptr_t)l->h->module->name;
    d.has_position = true;
    d.position = position;
    struct bytes body = message_write(&d, &l->h->arena);
    append(l->h, l->txn, envelope_of(l, kind, NULL, body), time);
}

/* The office takes no message over its limit, and one that it did not take would hold up all
 * that the module says later. */
static char *cut(struct arena *a, const char *reason)
{
    size_t size = strnlen(reason, REASON_MAX_BYTES);
    while (reason[size] != '\0' && size > 0 && ((uint8_t)reason[size] & 0xc0) == 0x80)
        size--; /* not in the middle of a character */
    return arena_text(a, (struct bytes){reason, size});
}

static void set_aside(struct live_turn *l, uint64_t position, struct bytes raw, const char *reason,
                      uint32_t attempts, int64_t time)
{
    uint8_t key[ROW_KEY_MAX];
    Ducha__TurnSetAside s = DUCHA__TURN_SET_ASIDE__INIT;
    s.module = (char *)(uintptr_t)l->h->module->name;
    s.has_position = s.has_attempts = true;
    s.position = position;
    s.attempts = attempts;
    s.kind = (char *)(uintptr_t)l->m->kind;
    s.reason = cut(&l->h->arena, reason);
    struct bytes body = message_write(&s, &l->h->arena);
    row_put(l->txn, TABLE_STATE, aside_key(l->h, position, key), raw);
    append(l->h, l->txn, envelope_of(l, "turn.set-aside", NULL, body), time);
}

/* Runs the handler and, if it succeeds, what it wished for. */
static bool handled(struct live_turn *l, const struct reaction *r, int64_t time)
{
    overlay_clear(l->h->overlay);
    overlay_clear(l->h->seen);
    enum err e = r->handle(&l->pub, l->m);
    if (e != OK)
        turn_fail(l, e, l->why);
    if (l->err != OK)
        return false;
    apply(l, time);
    return true;
}

static struct live_turn turn_begin(struct hosted *h, struct txn *t)
{
    arena_clear(&h->arena);
    h->arena.limit = TURN_BYTES_MAX;
    return (struct live_turn){.pub = {.host = &host}, .h = h, .txn = t};
}

static const char *reason_of(const struct live_turn *l)
{
    return l->why ? l->why : err_text(l->err);
}

/* turn.retry, turn.drop: what was set aside, once more or never again. The message is handled
 * at the time of the decision, because time does not go back in a case either. */
static void decide(struct live_turn *l, const struct wire_entry *e, bool retry, int64_t time)
{
    uint8_t key[ROW_KEY_MAX];
    struct envelope old;
    Ducha__TurnDecision *d =
        message_read(&ducha__turn_decision__descriptor, l->m->body, &l->h->arena);
    if (!d || !d->module || strcmp(d->module, l->h->module->name) != 0)
        return; /* another module's */
    struct bytes kept = row_get(l->txn, TABLE_STATE, aside_key(l->h, d->position, key));
    if (!kept.data)
        return; /* decided already: asking twice changes nothing */
    struct bytes raw = arena_copy(&l->h->arena, kept);

    if (retry) {
        const char *wrong = envelope_read(raw, &old);
        assert(!wrong); /* it was read when it was set aside */
        struct message m = message_of(&l->h->arena, &old, e->position, e->time);
        const struct reaction *r = reaction_for(l->h->module, old.kind);
        struct live_turn again = *l;
        again.m = &m;
        again.last = &again.first;
        if (r && !handled(&again, r, time)) {
            l->m = &m;
            set_aside(l, d->position, raw, reason_of(&again), 0, time);
            return;
        }
    }
    row_del(l->txn, TABLE_STATE, aside_key(l->h, d->position, key));
    say_decision(l, retry ? "turn.retried" : "turn.dropped", d->position, time);
}

void host_turn(struct hosted *h, struct txn *t, const struct wire_entry *e, int64_t time)
{
    struct envelope env;
    if (envelope_read(e->envelope, &env))
        return; /* the bus takes none that cannot be read; an older format's is not ours */
    if (env.to.size || !host_reacts(h, env.kind))
        return; /* what is addressed to another office is not for our modules */
    struct live_turn l = turn_begin(h, t);
    struct message m = message_of(&h->arena, &env, e->position, e->time);
    l.m = &m;
    l.last = &l.first;

    const struct reaction *r = reaction_for(h->module, env.kind);
    if (r && r->to == TOLD && !ours(env.from))
        return; /* whoever says so did not do it */
    if (!r)
        decide(&l, e, strcmp(m.kind, "turn.retry") == 0, time);
    else if (!handled(&l, r, time))
        set_aside(&l, e->position, e->envelope, reason_of(&l), 1, time);
}

struct attempt {
    uint64_t position;
    uint32_t died; /* with the one under way: how it ends is told when it has ended */
    uint32_t killed;
};
static_assert(sizeof(struct attempt) == 16, "on disk: no padding");

bool host_attempt(struct hosted *h, struct txn *t, const struct wire_entry *e, enum care last,
                  int64_t time)
{
    char key[NAME_MAX_BYTES + 16];
    struct attempt a = {0};
    snprintf(key, sizeof(key), "attempt/%s", h->module->name);
    struct bytes row = row_get(t, TABLE_META, bytes_of(key));
    if (row.size == sizeof(a))
        memcpy(&a, row.data, sizeof(a));
    if (a.position != e->position)
        a = (struct attempt){.position = e->position};
    if (last == CARE_KILLED && a.died > 0) {
        a.died--;
        a.killed++;
    }
    if (a.died < TURN_ATTEMPTS_MAX && a.killed < TURN_KILLS_MAX) {
        a.died++;
        row_put(t, TABLE_META, bytes_of(key), (struct bytes){&a, sizeof(a)});
        return true;
    }

    struct envelope env;
    if (envelope_read(e->envelope, &env))
        return false;
    struct live_turn l = turn_begin(h, t);
    struct message m = message_of(&h->arena, &env, e->position, e->time);
    l.m = &m;
    l.last = &l.first;
    set_aside(&l, e->position, e->envelope,
              a.died < TURN_ATTEMPTS_MAX ? "the module was killed at it each time"
                                         : "the module died of it",
              a.died + a.killed, time);
    return false;
}
