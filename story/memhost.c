/* memhost.c - see memhost.h. A handler's puts go straight into the table and are taken back when it
 * fails: each keeps the value that was there before. */
#include "story/memhost.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/mem.h"
#include "proto/office.pb-c.h"

struct row {
    struct bytes key, value;
};

struct table {
    struct row *row;
    size_t count, room;
};

struct seat {
    const struct module *module;
    struct table table;
    void *memory;
};

struct deadline {
    char *key, *kind, *case_id, *clause;
    struct bytes body;
    int64_t due;
    uint64_t set_by;
};

struct memhost {
    struct seat *seat;
    unsigned seats;
    struct message **entry; /* the log */
    uint64_t head, room, done;
    struct deadline *deadline;
    unsigned deadlines;
    bool held; /* the clock says nothing by itself */
    int64_t now;
    struct arena arena; /* of the log */
    bool replaying;     /* what modules say is compared, not appended */
    bool differs;
    uint64_t expected;
    const struct memhost *original;
};

/* ---- a table in key order ---- */

static size_t place_of(const struct table *t, struct bytes key)
{
    size_t low = 0, high = t->count;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (bytes_order(t->row[mid].key, key) < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

static struct bytes own(struct bytes b)
{
    char *copy = mem_alloc(b.size + 1);
    if (b.size)
        memcpy(copy, b.data, b.size);
    return (struct bytes){copy, b.size};
}

static void disown(struct bytes b)
{
    free((void *)(uintptr_t)b.data);
}

static struct bytes table_get(const struct table *t, struct bytes key)
{
    size_t i = place_of(t, key);
    bool found = i < t->count && bytes_equal(t->row[i].key, key);
    return found ? t->row[i].value : (struct bytes){0};
}

static void table_del(struct table *t, struct bytes key)
{
    size_t i = place_of(t, key);
    if (i == t->count || !bytes_equal(t->row[i].key, key))
        return;
    disown(t->row[i].key);
    disown(t->row[i].value);
    memmove(t->row + i, t->row + i + 1, (--t->count - i) * sizeof(*t->row));
}

static void table_put(struct table *t, struct bytes key, struct bytes value)
{
    size_t i = place_of(t, key);
    struct bytes owned = own(value); /* it may be a view of what is there now */
    if (i < t->count && bytes_equal(t->row[i].key, key)) {
        disown(t->row[i].value);
        t->row[i].value = owned;
        return;
    }
    if (t->count == t->room) {
        t->room = t->room ? 2 * t->room : 64;
        t->row = mem_grow(t->row, t->room * sizeof(*t->row));
    }
    memmove(t->row + i + 1, t->row + i, (t->count++ - i) * sizeof(*t->row));
    t->row[i] = (struct row){own(key), owned};
}

static void table_clear(struct table *t)
{
    while (t->count)
        table_del(t, t->row[t->count - 1].key);
    free(t->row);
    *t = (struct table){0};
}

static bool table_equal(const struct table *a, const struct table *b)
{
    if (a->count != b->count)
        return false;
    for (size_t i = 0; i < a->count; i++)
        if (!bytes_equal(a->row[i].key, b->row[i].key) ||
            !bytes_equal(a->row[i].value, b->row[i].value))
            return false;
    return true;
}

/* ---- a turn ---- */

struct said {
    struct said *next;
    struct message message;
};

struct turning {
    struct turn base; /* first: the host's functions get a turn and find the rest */
    struct memhost *host;
    struct seat *seat;
    const struct message *message;
    struct arena arena;
    struct row *before; /* value.data NULL: there was none */
    unsigned changes, room;
    struct said *said, **last;
    unsigned emits;
    const char *reason;
    bool over; /* a limit of turns was passed: it fails, whatever the handler returns */
};

static struct turning *of(struct turn *t)
{
    return (struct turning *)t;
}

static struct bytes host_get(struct turn *t, struct bytes key)
{
    return arena_copy(&of(t)->arena, table_get(&of(t)->seat->table, key));
}

/* The first reason stays. */
static bool fail(struct turning *g, const char *reason)
{
    if (!g->over)
        g->reason = reason;
    g->over = true;
    return false;
}

static bool change(struct turn *t, struct bytes key)
{
    struct turning *g = of(t);
    struct bytes value = table_get(&g->seat->table, key);
    if (key.size < 1 || key.size > TURN_KEY_MAX)
        return fail(g, "a key has 1 to 400 bytes");
    if (g->changes == MEMHOST_PUTS_MAX)
        return fail(g, "too many rows in one turn");
    if (g->changes == g->room) {
        g->room = g->room ? 2 * g->room : 16;
        g->before = mem_grow(g->before, g->room * sizeof(*g->before));
    }
    g->before[g->changes++] = (struct row){own(key), value.data ? own(value) : value};
    return true;
}

static void host_put(struct turn *t, struct bytes key, struct bytes value)
{
    if (change(t, key))
        table_put(&of(t)->seat->table, key, value);
}

static void host_del(struct turn *t, struct bytes key)
{
    if (change(t, key))
        table_del(&of(t)->seat->table, key);
}

static bool host_next(struct turn *t, struct bytes prefix, struct bytes *key, struct bytes *value)
{
    struct turning *g = of(t);
    const struct table *table = &g->seat->table;
    size_t i = place_of(table, key->size ? *key : prefix);
    if (key->size && i < table->count && bytes_equal(table->row[i].key, *key))
        i++;
    if (i == table->count || !bytes_start(table->row[i].key, prefix))
        return false;
    *key = arena_copy(&g->arena, table->row[i].key);
    *value = arena_copy(&g->arena, table->row[i].value);
    return true;
}

static void host_emit(struct turn *t, const char *kind, const char *case_id, struct bytes body)
{
    struct turning *g = of(t);
    if (++g->emits > MEMHOST_EMITS_MAX || !body.data) {
        fail(g, body.data ? "too many messages in one turn" : "the turn's memory is used up");
        return;
    }
    struct said *s = arena_alloc(&g->arena, sizeof(*s));
    s->message = (struct message){
        .kind = arena_text(&g->arena, bytes_of(kind)),
        .from = arena_print(&g->arena, "module/%s", g->seat->module->name),
        .case_id = arena_text(&g->arena, bytes_of(case_id ? case_id : g->message->case_id)),
        .regime = g->message->regime,
        .person = "",
        .organ = "",
        .body = arena_copy(&g->arena, body),
        .cause = g->message->position,
    };
    *g->last = s;
    g->last = &s->next;
}

static void host_refuse(struct turn *t, const char *step, const char *clause, const char *missing,
                        const char *missing_en)
{
    Ducha__Refused no = DUCHA__REFUSED__INIT;
    no.asked = (char *)(uintptr_t)of(t)->message->kind;
    no.step = step[0] ? (char *)(uintptr_t)step : NULL;
    no.clause = (char *)(uintptr_t)clause;
    no.missing = (char *)(uintptr_t)missing;
    no.missing_en = (char *)(uintptr_t)missing_en;
    size_t size = ducha__refused__get_packed_size(&no);
    uint8_t *body = arena_alloc(&of(t)->arena, size);
    ducha__refused__pack(&no, body);
    host_emit(t, "step.refused", NULL, (struct bytes){body, size});
}

static void *host_alloc(struct turn *t, size_t size)
{
    return arena_try(&of(t)->arena, size);
}

static void **host_memory(struct turn *t)
{
    return &of(t)->seat->memory;
}

static const char *host_error(struct turn *t, const char *text)
{
    struct turning *g = of(t);
    return g->over ? g->reason : (g->reason = text);
}

static const struct host functions = {MODULE_ABI, sizeof(struct host), host_get,  host_put,
                                      host_del,   host_next,           host_emit, host_refuse,
                                      host_alloc, host_memory,         host_error};

/* ---- the log ---- */

static const char *keep_text(struct memhost *h, const char *text)
{
    return arena_text(&h->arena, bytes_of(text ? text : ""));
}

static char *copy_text(const char *text)
{
    return mem_text(text ? text : "");
}

static void forget_deadline(struct memhost *h, const char *key)
{
    for (unsigned i = 0; i < h->deadlines; i++) {
        struct deadline *d = &h->deadline[i];
        if (strcmp(d->key, key) != 0)
            continue;
        free(d->key);
        free(d->kind);
        free(d->case_id);
        free(d->clause);
        disown(d->body);
        *d = h->deadline[--h->deadlines];
        return;
    }
}

static void note_deadline(struct memhost *h, const struct message *m)
{
    Ducha__DeadlineSet *set = ducha__deadline_set__unpack(NULL, m->body.size, m->body.data);
    assert(set && set->key && set->kind);
    forget_deadline(h, set->key);
    h->deadline = mem_grow(h->deadline, (h->deadlines + 1) * sizeof(*h->deadline));
    h->deadline[h->deadlines++] =
        (struct deadline){copy_text(set->key),
                          copy_text(set->kind),
                          copy_text(m->case_id),
                          copy_text(set->clause),
                          own((struct bytes){set->body.data, set->body.len}),
                          set->due,
                          m->position};
    ducha__deadline_set__free_unpacked(set, NULL);
}

static void clear_deadline(struct memhost *h, const struct message *m)
{
    Ducha__DeadlineClear *c = ducha__deadline_clear__unpack(NULL, m->body.size, m->body.data);
    assert(c && c->key);
    forget_deadline(h, c->key);
    ducha__deadline_clear__free_unpacked(c, NULL);
}

static void append(struct memhost *h, const struct message *m)
{
    struct message *e = arena_alloc(&h->arena, sizeof(*e));
    *e = (struct message){.position = ++h->head,
                          .time = h->now,
                          .kind = keep_text(h, m->kind),
                          .from = keep_text(h, m->from),
                          .case_id = keep_text(h, m->case_id),
                          .regime = keep_text(h, m->regime),
                          .person = keep_text(h, m->person),
                          .organ = keep_text(h, m->organ),
                          .body = arena_copy(&h->arena, m->body),
                          .cause = m->cause};
    if (!e->body.data)
        e->body = bytes_of("");
    if (h->head > h->room) {
        h->room = h->room ? 2 * h->room : 64;
        h->entry = mem_grow(h->entry, h->room * sizeof(struct message *));
    }
    h->entry[h->head - 1] = e;
    if (strncmp(e->from, "module/", 7) != 0)
        return; /* nobody else sets the clock */
    if (strcmp(e->kind, "deadline.set") == 0)
        note_deadline(h, e);
    if (strcmp(e->kind, "deadline.clear") == 0)
        clear_deadline(h, e);
}

static void set_aside(struct turning *g)
{
    Ducha__TurnSetAside aside = DUCHA__TURN_SET_ASIDE__INIT;
    aside.module = (char *)(uintptr_t)g->seat->module->name;
    aside.kind = (char *)(uintptr_t)g->message->kind;
    aside.has_position = true;
    aside.position = g->message->position;
    aside.reason = (char *)(uintptr_t)(g->reason ? g->reason : "");
    size_t size = ducha__turn_set_aside__get_packed_size(&aside);
    uint8_t *body = arena_alloc(&g->arena, size);
    ducha__turn_set_aside__pack(&aside, body);
    g->said = NULL;
    g->last = &g->said;
    g->emits = 0;
    host_emit(&g->base, "turn.set-aside", NULL, (struct bytes){body, size});
}

static void take_back(struct turning *g)
{
    for (unsigned i = g->changes; i-- > 0;) {
        if (g->before[i].value.data)
            table_put(&g->seat->table, g->before[i].key, g->before[i].value);
        else
            table_del(&g->seat->table, g->before[i].key);
    }
}

/* In a replay the next entry that a module said then must be the one it says now. */
static void compare(struct memhost *h, const struct message *m)
{
    const struct memhost *o = h->original;
    while (++h->expected <= o->head && strncmp(o->entry[h->expected - 1]->from, "module/", 7) != 0)
        ;
    const struct message *e = h->expected <= o->head ? o->entry[h->expected - 1] : NULL;
    h->differs |= !e || strcmp(e->kind, m->kind) != 0 || strcmp(e->case_id, m->case_id) != 0 ||
                  !bytes_equal(e->body, m->body);
}

static void turn_end(struct turning *g)
{
    for (struct said *s = g->said; s; s = s->next) {
        if (g->host->replaying)
            compare(g->host, &s->message);
        else
            append(g->host, &s->message);
    }
    for (unsigned i = 0; i < g->changes; i++) {
        disown(g->before[i].key);
        disown(g->before[i].value);
    }
    free(g->before);
    arena_free(&g->arena);
}

static const struct reaction *reaction_to(const struct module *m, const char *kind)
{
    for (const struct reaction *r = m->reactions; r->kind; r++)
        if (strcmp(r->kind, kind) == 0)
            return r;
    return NULL;
}

static bool ours(const char *from)
{
    return strncmp(from, "module/", 7) == 0 || strcmp(from, "clock") == 0 ||
           strcmp(from, "bus") == 0;
}

static void run_turn(struct memhost *h, struct seat *seat, const struct message *m)
{
    const struct reaction *r = reaction_to(seat->module, m->kind);
    if (!r || (r->to == TOLD && !ours(m->from)))
        return; /* what is told by somebody else was not done */
    struct turning *g = mem_alloc(sizeof(*g));
    *g = (struct turning){.base = {.host = &functions}, .host = h, .seat = seat, .message = m};
    g->arena.limit = MEMHOST_TURN_BYTES;
    g->last = &g->said;
    if (r->handle(&g->base, m) != OK || g->over) {
        take_back(g);
        set_aside(g);
    }
    turn_end(g);
    free(g);
}

static void run_until_quiet(struct memhost *h)
{
    while (h->done < h->head) {
        const struct message *m = h->entry[h->done++];
        for (unsigned i = 0; i < h->seats; i++)
            run_turn(h, &h->seat[i], m);
    }
}

/* ---- what tests call ---- */

struct memhost *memhost_open(const struct module *const *modules, int64_t now)
{
    struct memhost *h = mem_alloc(sizeof(*h));
    h->now = now;
    while (modules[h->seats])
        h->seats++;
    h->seat = mem_alloc((h->seats + 1) * sizeof(*h->seat));
    for (unsigned i = 0; i < h->seats; i++)
        h->seat[i].module = modules[i];
    return h;
}

void memhost_close(struct memhost *h)
{
    if (!h)
        return;
    for (unsigned i = 0; i < h->seats; i++) {
        table_clear(&h->seat[i].table);
        if (h->seat[i].module->forget)
            h->seat[i].module->forget(h->seat[i].memory);
    }
    while (h->deadlines)
        forget_deadline(h, h->deadline[0].key);
    free(h->deadline);
    free(h->seat);
    free(h->entry);
    arena_free(&h->arena);
    free(h);
}

static bool is_before(const struct deadline *a, const struct deadline *b)
{
    return a->due < b->due || (a->due == b->due && strcmp(a->key, b->key) < 0);
}

/* In the order of the bus: by the moment, then by the key. */
static struct deadline *first_due(struct memhost *h)
{
    struct deadline *first = NULL;
    for (unsigned i = 0; i < h->deadlines; i++)
        if (!first || is_before(&h->deadline[i], first))
            first = &h->deadline[i];
    return first;
}

/* As the bus does: the clock's own record, and then the entry that was wished for. */
static void fall_due(struct memhost *h, const struct deadline *d)
{
    Ducha__DeadlineReached reached = DUCHA__DEADLINE_REACHED__INIT;
    reached.key = d->key;
    reached.has_due = true;
    reached.due = d->due;
    reached.clause = d->clause;
    size_t size = ducha__deadline_reached__get_packed_size(&reached);
    uint8_t *body = mem_alloc(size);
    ducha__deadline_reached__pack(&reached, body);
    h->now = d->due > h->now ? d->due : h->now;
    append(h, &(struct message){.kind = "deadline.reached",
                                .from = "clock",
                                .case_id = d->case_id,
                                .body = {body, size},
                                .cause = d->set_by});
    free(body);
    append(h, &(struct message){.kind = d->kind,
                                .from = "clock",
                                .case_id = d->case_id,
                                .body = d->body,
                                .cause = d->set_by});
    forget_deadline(h, d->key);
}

/* All of one moment are said before any module has heard of the first. */
static void moment_comes(struct memhost *h, int64_t moment)
{
    for (struct deadline *d; (d = first_due(h)) && d->due <= moment;)
        fall_due(h, d);
    run_until_quiet(h);
}

/* What was set for a moment that is past falls due at once. */
static void pass_until(struct memhost *h, int64_t to)
{
    for (struct deadline *d; (d = first_due(h)) && d->due <= to;)
        moment_comes(h, d->due > h->now ? d->due : h->now);
}

void memhost_say(struct memhost *h, const struct message *m)
{
    append(h, m);
    run_until_quiet(h);
    if (!h->held)
        pass_until(h, h->now);
}

void memhost_hold_clock(struct memhost *h, bool held)
{
    h->held = held;
}

void memhost_advance(struct memhost *h, int64_t to)
{
    assert(to >= h->now);
    pass_until(h, to);
    h->now = to;
}

int64_t memhost_now(const struct memhost *h)
{
    return h->now;
}

uint64_t memhost_head(const struct memhost *h)
{
    return h->head;
}

const struct message *memhost_entry(const struct memhost *h, uint64_t position)
{
    assert(position >= 1 && position <= h->head);
    return h->entry[position - 1];
}

bool memhost_replays(const struct memhost *h)
{
    const struct module *modules[16] = {0};
    assert(h->seats < 16);
    for (unsigned i = 0; i < h->seats; i++)
        modules[i] = h->seat[i].module;
    struct memhost *again = memhost_open(modules, 0);
    again->replaying = true;
    again->original = h;
    for (uint64_t p = 0; p < h->head; p++)
        for (unsigned i = 0; i < h->seats; i++)
            run_turn(again, &again->seat[i], h->entry[p]);
    bool same = !again->differs;
    for (unsigned i = 0; i < h->seats; i++)
        same = same && table_equal(&h->seat[i].table, &again->seat[i].table);
    memhost_close(again);
    return same;
}
