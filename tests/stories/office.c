/* office.c - the real bus behind struct story_office: its core, its loop, a store in a fresh
 * folder, and for each module either a place inside or a runner with a store of its own. Frames go
 * through queues in memory, so there is no socket, no thread and no clock but the story's.
 *
 *     story ──┐            ┌── bus (modules inside) ── store
 *     runner ─┼── queues ──┤
 *     runner ─┘            └── back to each
 *
 * One pass lets everybody work once, in the order wait, step, commit, send; when a pass moves
 * nothing, the office is quiet. */
#include <ftw.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "bus/loop.h"
#include "bus/runner.h"
#include "proto/office.pb-c.h"
#include "tests/stories/driver.h"

#define STORE_SIZE ((size_t)64 << 20)
#define STORY 0u /* the story's own place; module i has i + 1 */
#define PLACES (STORY_MODULES_MAX + 1)
#define PASSES_MAX 100000u /* an office that is never quiet fails its story */
#define PATH_ROOM 128u

struct packet {
    struct packet *next;
    unsigned place; /* whose it is, or whom it is for */
    struct bytes frame, payload;
};

struct queue {
    struct packet *first, **last;
};

struct seat {
    const struct module *module;
    struct store *store; /* its own, of a process */
    struct runner runner;
    struct link_frames frames;
};

struct office {
    struct world face; /* first, so a world is an office */
    char folder[32];
    struct store *store;
    struct bus *bus;
    struct bus_wishes *wishes;
    bool inside;
    struct seat seat[STORY_MODULES_MAX];
    unsigned seats;
    struct queue to_bus, to_place[PLACES];
    struct packet *taken; /* the bus reads it until the next one */
    struct link link;     /* the story's */
    struct link_frames frames;
    uint64_t said;          /* number of the story's newest message */
    int64_t machine;        /* of heartbeats; it has nothing to do with the office's time */
    int64_t now;            /* the office's time */
    uint64_t read;          /* of the log */
    struct message **entry; /* as the story sees them */
    uint64_t head, room;
    struct arena arena; /* of the entries */
};

static struct office *own(struct world *w)
{
    return (struct office *)w;
}

__attribute__((noreturn, format(printf, 1, 2))) static void broken(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    abort();
}

/* ---- queues ---- */

static struct bytes copy_of(struct bytes b)
{
    char *to = mem_alloc(b.size + 1);
    if (b.size)
        memcpy(to, b.data, b.size);
    return (struct bytes){to, b.size};
}

static void queue_put(struct queue *q, unsigned place, struct bytes frame, struct bytes payload)
{
    struct packet *p = mem_alloc(sizeof(*p));
    *p = (struct packet){NULL, place, copy_of(frame), copy_of(payload)};
    if (!q->first)
        q->last = &q->first;
    *q->last = p;
    q->last = &p->next;
}

static struct packet *queue_take(struct queue *q)
{
    struct packet *p = q->first;
    if (p)
        q->first = p->next;
    return p;
}

static void packet_free(struct packet *p)
{
    if (!p)
        return;
    free((void *)(uintptr_t)p->frame.data);
    free((void *)(uintptr_t)p->payload.data);
    free(p);
}

static void queue_clear(struct queue *q)
{
    for (struct packet *p; (p = queue_take(q));)
        packet_free(p);
}

static void frames_send(struct office *o, unsigned place, struct link_frames *frames)
{
    for (unsigned i = 0; i < frames->count; i++)
        queue_put(&o->to_bus, place, frames->item[i].frame, frames->item[i].payload);
    link_frames_clear(frames);
}

/* ---- the bus's world ---- */

static int64_t world_now(struct world *w)
{
    return own(w)->machine;
}

static void world_wait(struct world *w, int64_t until)
{
    (void)w, (void)until; /* whoever runs the passes knows that there is something to do */
}

static bool world_next(struct world *w, struct bus_event *ev)
{
    struct office *o = own(w);
    packet_free(o->taken);
    o->taken = queue_take(&o->to_bus);
    if (!o->taken)
        return false;
    *ev = (struct bus_event){.type = BUS_FRAME,
                             .now = o->machine,
                             .peer = {{(uint8_t)o->taken->place}, 1},
                             .frame = o->taken->frame,
                             .payload = o->taken->payload};
    return true;
}

static void world_send(struct world *w, const struct bus_wish *wish)
{
    struct bytes payload = wish->payload.data ? wish->payload : (struct bytes){"", 0};
    queue_put(&own(w)->to_place[wish->peer.id[0]], STORY, wish->frame, payload);
}

/* ---- one pass ---- */

static void runner_pass(struct office *o, unsigned i)
{
    struct seat *s = &o->seat[i];
    struct txn t;
    txn_begin(&t, s->store, TXN_WRITE);
    runner_begin(&s->runner, &t);
    struct queue mine = o->to_place[i + 1];
    o->to_place[i + 1] = (struct queue){0};
    for (struct packet *p = mine.first; p; p = p->next)
        runner_take(&s->runner, &t, o->machine, p->frame, p->payload, &s->frames);
    runner_finish(&s->runner, &t, o->machine, &s->frames);
    enum err e = txn_commit(&t);
    if (e != OK || s->runner.stale)
        broken("module %s: %s", s->module->name, e ? err_text(e) : "its store is stale");
    frames_send(o, i + 1, &s->frames);
    queue_clear(&mine);
}

static void story_pass(struct office *o)
{
    struct link_news news;
    for (struct packet *p; (p = queue_take(&o->to_place[STORY]));) {
        link_take(&o->link, o->machine, p->frame, p->payload, &news, &o->frames);
        if (news.type == LINK_REFUSED)
            broken("the bus refused: %s", news.frame->refuse->reason_en);
        packet_free(p);
    }
    link_tick(&o->link, o->machine, &o->frames);
    frames_send(o, STORY, &o->frames);
}

static bool queues_empty(const struct office *o)
{
    bool empty = !o->to_bus.first;
    for (unsigned i = 0; i < PLACES; i++)
        empty = empty && !o->to_place[i].first;
    return empty;
}

static void run_until_quiet(struct office *o)
{
    for (unsigned passes = 0;; passes++) {
        o->machine++;
        story_pass(o);
        enum err e = loop_round(o->bus, o->store, &o->face, o->wishes);
        if (e != OK || passes == PASSES_MAX)
            broken("the bus: %s", e ? err_text(e) : "it is never quiet");
        for (unsigned i = 0; i < o->seats && !o->inside; i++)
            runner_pass(o, i);
        if (queues_empty(o) && bus_wants(o->bus) > o->machine)
            return;
    }
}

/* ---- the log ---- */

static const char *text_of(struct office *o, struct bytes b)
{
    return arena_text(&o->arena, b);
}

static void see(struct office *o, const struct entry *e)
{
    struct envelope v;
    if (envelope_read(e->body, &v))
        broken("entry %u cannot be read", (unsigned)e->position);
    if (bytes_equal(v.kind, bytes_of("clock.advance")))
        return;
    struct message *m = arena_alloc(&o->arena, sizeof(*m));
    *m = (struct message){.position = e->position,
                          .time = e->time,
                          .kind = text_of(o, v.kind),
                          .from = text_of(o, v.from),
                          .case_id = text_of(o, v.case_id),
                          .regime = text_of(o, v.regime),
                          .person = text_of(o, v.person),
                          .organ = text_of(o, v.organ),
                          .body = arena_copy(&o->arena, v.body.data ? v.body : bytes_of("")),
                          .cause = v.cause};
    if (o->head == o->room) {
        o->room = o->room ? 2 * o->room : 64;
        o->entry = mem_grow(o->entry, o->room * sizeof(struct message *));
    }
    o->entry[o->head++] = m;
}

static void read_log(struct office *o)
{
    struct txn t;
    struct entry e;
    txn_begin(&t, o->store, TXN_READ);
    struct log_walk *walk = log_walk_begin(&t, o->read + 1);
    while (log_walk_next(walk, &e)) {
        see(o, &e);
        o->read = e.position;
    }
    log_walk_end(walk);
    txn_abort(&t);
}

/* ---- stores ---- */

static int remove_one(const char *path, const struct stat *st, int type, struct FTW *at)
{
    (void)st, (void)type, (void)at;
    return remove(path);
}

static void wipe(const char *path)
{
    nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

static struct store *store_in(const struct office *o, const char *name)
{
    char path[PATH_ROOM];
    struct store *s = NULL;
    struct fault f = {0};
    struct store_options options = {.size_max = STORE_SIZE, .fresh = true};
    snprintf(path, sizeof(path), "%s/%s", o->folder, name);
    if (store_open(&s, path, &options, &f) != OK)
        broken("%s: %s", path, f.text);
    return s;
}

static void seat_start(struct office *o, unsigned i, uint64_t session)
{
    struct seat *s = &o->seat[i];
    s->store = store_in(o, s->module->name);
    runner_init(&s->runner, s->module, session, false);
}

static void seat_stop(struct seat *s)
{
    runner_clear(&s->runner);
    arena_free(&s->frames.arena);
    s->frames = (struct link_frames){0};
    store_close(s->store);
    s->store = NULL;
}

/* ---- what a story calls ---- */

static void publish(struct office *o, const struct message *m)
{
    struct arena a = {0};
    struct payload payload = {0};
    struct envelope e = {.kind = bytes_of(m->kind),
                         .from = bytes_of(o->link.name),
                         .case_id = bytes_of(m->case_id),
                         .regime = bytes_of(m->regime),
                         .person = bytes_of(m->person),
                         .organ = bytes_of(m->organ),
                         .body = m->body};
    Ducha__Publish p = DUCHA__PUBLISH__INIT;
    payload_add_envelope(&payload, envelope_write(&e, &a));
    p.has_first = p.has_count = true;
    p.first = ++o->said;
    p.count = 1;
    link_publish(&o->link, o->machine, &p, payload_bytes(&payload), &o->frames);
    frames_send(o, STORY, &o->frames);
    payload_free(&payload);
    arena_free(&a);
    run_until_quiet(o);
    if (o->link.recorded != o->said)
        broken("message %u was not recorded", (unsigned)o->said);
    read_log(o);
}

static void say(void *self, const struct message *m)
{
    publish(self, m);
}

static void advance(struct office *o, int64_t to)
{
    Ducha__ClockAdvance a = DUCHA__CLOCK_ADVANCE__INIT;
    uint8_t body[32];
    o->now = to;
    a.has_to = true;
    a.to = to;
    size_t size = ducha__clock_advance__pack(&a, body);
    publish(o, &(struct message){.kind = "clock.advance",
                                 .case_id = "",
                                 .regime = "",
                                 .person = "story",
                                 .organ = "",
                                 .body = {body, size}});
}

/* The first deadline before this moment; 0: there is none. */
static int64_t due_before(struct office *o, int64_t to)
{
    struct txn t;
    struct bytes key, value;
    int64_t due;
    txn_begin(&t, o->store, TXN_READ);
    bool found = deadline_first(&t, &due, &key, &value) && due < to;
    txn_abort(&t);
    return found ? due : 0;
}

/* From deadline to deadline, as `ducha clock advance` goes: a module in a process of its own
 * answers to one before the next has come. */
static void pass(void *self, int64_t to)
{
    struct office *o = self;
    for (int64_t due; (due = due_before(o, to));)
        advance(o, due);
    if (to > o->now)
        advance(o, to);
}

static uint64_t head(void *self)
{
    return ((struct office *)self)->head;
}

static const struct message *entry(void *self, uint64_t position)
{
    struct office *o = self;
    assert(position >= 1 && position <= o->head);
    return o->entry[position - 1];
}

/* One module's rows: key and value, each behind its size. */
static void add_rows(struct payload *out, struct store *s, const char *module)
{
    struct txn t;
    struct bytes prefix = {module, strlen(module) + 1}, key = prefix, value;
    txn_begin(&t, s, TXN_READ);
    bool more = row_seek(&t, TABLE_STATE, &key, &value);
    for (; more && bytes_start(key, prefix); more = row_next(&t, TABLE_STATE, &key, &value)) {
        payload_add_envelope(out, key);
        payload_add_envelope(out, value);
    }
    if (t.err != OK)
        broken("rows of %s: %s", module, err_text(t.err));
    txn_abort(&t);
}

static struct bytes rows(void *self, struct arena *a)
{
    struct office *o = self;
    struct payload all = {0};
    for (unsigned i = 0; i < o->seats; i++)
        add_rows(&all, o->inside ? o->store : o->seat[i].store, o->seat[i].module->name);
    struct bytes copy = arena_copy(a, payload_bytes(&all));
    payload_free(&all);
    return copy;
}

/* A module's store is a cache: without it the module reads the log again, keeps the same rows and
 * says nothing that the office has not got. */
static void rebuild(struct office *o)
{
    char path[PATH_ROOM];
    for (unsigned i = 0; i < o->seats; i++) {
        seat_stop(&o->seat[i]);
        queue_clear(&o->to_place[i + 1]);
        snprintf(path, sizeof(path), "%s/%s", o->folder, o->seat[i].module->name);
        wipe(path);
        seat_start(o, i, 1000 * (i + 2));
    }
    run_until_quiet(o);
    read_log(o);
}

static const char *check(void *self)
{
    struct office *o = self;
    struct arena a = {0};
    const char *wrong = NULL;
    uint64_t before = o->read, bad;
    if (log_verify(o->store, NULL, NULL, &bad) != OK)
        wrong = "the log does not verify";
    if (!o->inside && !wrong) {
        struct bytes kept = rows(o, &a);
        rebuild(o);
        if (o->read != before)
            wrong = "a module that was rebuilt says something new";
        else if (!bytes_equal(kept, rows(o, &a)))
            wrong = "a module that was rebuilt keeps other rows";
    }
    arena_free(&a);
    return wrong;
}

/* For who wants the log of a story: it lies in story-*, where the test runs. */
static bool kept_after(void)
{
    return getenv("STORY_KEEP") != NULL;
}

static void close_office(void *self)
{
    struct office *o = self;
    bus_free(o->bus);
    for (unsigned i = 0; i < o->seats && !o->inside; i++)
        seat_stop(&o->seat[i]);
    store_close(o->store);
    if (!kept_after())
        wipe(o->folder);
    queue_clear(&o->to_bus);
    for (unsigned i = 0; i < PLACES; i++)
        queue_clear(&o->to_place[i]);
    packet_free(o->taken);
    link_clear(&o->link);
    arena_free(&o->frames.arena);
    arena_free(&o->wishes->arena);
    free(o->wishes);
    free(o->entry);
    arena_free(&o->arena);
    free(o);
}

/* ---- opening ---- */

static void make_store(struct office *o)
{
    struct txn t;
    /* In memory where that can be had: a story is about what is said, not about the disk. */
    snprintf(o->folder, sizeof(o->folder), "/dev/shm/ducha-story-XXXXXX");
    if (kept_after() || !mkdtemp(o->folder)) {
        snprintf(o->folder, sizeof(o->folder), "story-XXXXXX");
        if (!mkdtemp(o->folder))
            broken("no folder can be made here");
    }
    o->store = store_in(o, "office");
    txn_begin(&t, o->store, TXN_WRITE);
    meta_number_set(&t, META_EPOCH, 1);
    if (txn_commit(&t) != OK)
        broken("the store cannot be written");
}

static void take_seats(struct office *o, const struct module *const *modules)
{
    for (unsigned i = 0; modules[i]; i++) {
        assert(i < STORY_MODULES_MAX);
        o->seat[i].module = modules[i];
        o->seats++;
        if (o->inside)
            bus_add_module(o->bus, o->seat[i].module);
        else
            seat_start(o, i, 1000 * (i + 1));
    }
}

static struct story_office open_office(const struct module *const *modules, int64_t now,
                                       bool inside)
{
    static const struct bus_options options = {
        .office = "story", .version = "test", .pid = 1, .simulated = true};
    struct office *o = mem_alloc(sizeof(*o));
    o->face = (struct world){
        .now = world_now, .wait = world_wait, .next = world_next, .send = world_send};
    o->inside = inside;
    o->machine = 1;
    make_store(o);
    o->wishes = mem_alloc(sizeof(*o->wishes));
    o->bus = bus_new(&options);
    take_seats(o, modules);
    link_init(&o->link, "story", 1);
    run_until_quiet(o); /* hello, welcome */
    pass(o, now);
    return (struct story_office){.self = o,
                                 .say = say,
                                 .pass = pass,
                                 .head = head,
                                 .entry = entry,
                                 .rows = rows,
                                 .check = check,
                                 .close = close_office};
}

struct story_office driver_inside(const struct module *const *modules, int64_t now)
{
    return open_office(modules, now, true);
}

struct story_office driver_process(const struct module *const *modules, int64_t now)
{
    return open_office(modules, now, false);
}
