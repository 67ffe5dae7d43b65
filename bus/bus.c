/* bus.c - the core's front: sessions, frames in, a round's end.
 *
 * A session is a peer that has said hello. It lives in memory only: when it is lost, or the
 * bus starts anew, the peer hears `hello-first` and says who it is and how far it has come;
 * what counts is in the store. */
#include "bus/internal.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/trace.h"
#include "proto/office.pb-c.h"

/* ---- wishes ---- */

void wishes_clear(struct bus_wishes *w)
{
    w->count = 0;
    arena_clear(&w->arena);
}

struct bus_wish *wish_frame(struct bus_wishes *out, const struct session *s, Ducha__Frame *f)
{
    assert(out->count < ROUND_WISHES_MAX); /* the loop and serve_readers() stop in time */
    struct bus_wish *w = &out->item[out->count++];
    *w = (struct bus_wish){.peer = s->peer, .frame = frame_write(f, &out->arena)};
    return w;
}

void wish_refuse(struct bus *b, struct bus_wishes *out, const struct session *s, Ducha__Refuse *r)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    f.say_case = DUCHA__FRAME__SAY_REFUSE;
    f.refuse = r;
    b->refused++;
    wish_frame(out, s, &f);
}

struct bus_wish *wish_refusal(struct bus *b, struct bus_wishes *out, const struct session *s,
                              const struct refusal *why, uint64_t number, struct bytes id)
{
    Ducha__Refuse r = DUCHA__REFUSE__INIT;
    r.code = (char *)(uintptr_t)why->code;
    r.reason = (char *)(uintptr_t)why->reason;
    r.reason_en = (char *)(uintptr_t)why->reason_en;
    r.has_retry_after_ms = why->retry_after_ms > 0;
    r.retry_after_ms = why->retry_after_ms;
    r.has_number = number > 0;
    r.number = number;
    r.has_id = id.size > 0;
    r.id = (ProtobufCBinaryData){id.size, (uint8_t *)(uintptr_t)id.data};
    wish_refuse(b, out, s, &r);
    trace_warn("frame.refused", "code=%s name=%s", why->code, s->name[0] ? s->name : "-");
    return &out->item[out->count - 1];
}

/* ---- sessions ---- */

static unsigned bucket_of(const struct peer *p)
{
    uint32_t h = 2166136261u;
    for (unsigned i = 0; i < p->size; i++)
        h = (h ^ p->id[i]) * 16777619u;
    return h % SESSION_BUCKETS;
}

static bool peer_equal(const struct peer *a, const struct peer *b)
{
    return a->size == b->size && memcmp(a->id, b->id, a->size) == 0;
}

static struct session *session_find(struct bus *b, const struct peer *p)
{
    struct session *s = b->buckets[bucket_of(p)];
    while (s && !peer_equal(&s->peer, p))
        s = s->bucket_next;
    return s;
}

static void session_free(struct session *s)
{
    arena_free(&s->reader.arena);
    payload_free(&s->reader.payload);
    free(s);
}

static void session_drop(struct bus *b, struct session *s)
{
    struct session **link = &b->sessions;
    while (*link != s)
        link = &(*link)->next;
    *link = s->next;
    link = &b->buckets[bucket_of(&s->peer)];
    while (*link != s)
        link = &(*link)->bucket_next;
    *link = s->bucket_next;
    b->session_count--;
    session_free(s);
}

static struct session *session_new(struct bus *b, const struct peer *p)
{
    struct session *s = mem_alloc(sizeof(*s));
    unsigned bucket = bucket_of(p);
    s->peer = *p;
    s->next = b->sessions;
    b->sessions = s;
    s->bucket_next = b->buckets[bucket];
    b->buckets[bucket] = s;
    b->session_count++;
    return s;
}

static struct session *session_named(struct bus *b, const char *name)
{
    struct session *s = b->sessions;
    while (s && strcmp(s->name, name) != 0)
        s = s->next;
    return s;
}

/* Silent ones are forgotten: their connection may be gone without a word. */
static void sessions_sweep(struct bus *b)
{
    if (b->now - b->swept < HEARTBEAT_MS && b->now >= b->swept)
        return;
    b->swept = b->now;
    for (struct session *s = b->sessions, *next; s; s = next) {
        next = s->next;
        if (b->now - s->heard <= PATIENCE_MS)
            continue;
        trace_info("session.silent", "name=%s", s->name);
        session_drop(b, s);
    }
}

/* ---- the bus ---- */

struct bus *bus_new(const struct bus_options *o)
{
    struct bus *b = mem_alloc(sizeof(*b));
    b->o = *o;
    return b;
}

void bus_abandon(struct bus *b)
{
    while (b->sessions)
        session_drop(b, b->sessions);
    for (unsigned i = 0; i < b->module_count; i++)
        b->modules[i].attempted = 0; /* what was counted was not committed */
}

void bus_free(struct bus *b)
{
    if (!b)
        return;
    bus_abandon(b);
    for (unsigned i = 0; i < b->module_count; i++)
        hosted_clear(&b->modules[i]);
    arena_free(&b->arena);
    free(b);
}

void bus_space(struct bus *b, const struct space *s)
{
    if (s->level != b->space.level)
        trace_warn("space.level", "percent=%u level=%d", s->percent, (int)s->level);
    b->space = *s;
}

int64_t bus_wants(const struct bus *b)
{
    return b->wants;
}

int64_t bus_time(struct bus *b, struct txn *t)
{
    return b->o.simulated ? (int64_t)cursor_get(t, "clock/simulated") : b->now;
}

/* ---- what the bus itself does for an entry ---- */

static void aside_key(const char *module, uint64_t position, uint8_t out[ROW_KEY_MAX],
                      struct bytes *key)
{
    size_t n = strlen(module);
    be64_put(out, position);
    memcpy(out + 8, module, n);
    *key = (struct bytes){out, 8 + n};
}

static void aside_fold(struct txn *t, const struct envelope *e, struct arena *a)
{
    uint8_t room[ROW_KEY_MAX];
    struct bytes key;
    if (bytes_equal(e->kind, bytes_of("turn.set-aside"))) {
        Ducha__TurnSetAside *s = message_read(&ducha__turn_set_aside__descriptor, e->body, a);
        if (!s || !s->module || strlen(s->module) > NAME_MAX_BYTES)
            return;
        aside_key(s->module, s->position, room, &key);
        row_put(t, TABLE_ASIDE, key, e->body);
        trace_warn("turn.set-aside", "module=%s position=%" PRIu64, s->module, s->position);
        return;
    }
    Ducha__TurnDecision *d = message_read(&ducha__turn_decision__descriptor, e->body, a);
    if (!d || !d->module || strlen(d->module) > NAME_MAX_BYTES)
        return;
    aside_key(d->module, d->position, room, &key);
    row_del(t, TABLE_ASIDE, key);
}

static bool said_by_module(const struct envelope *e)
{
    return bytes_start(e->from, bytes_of("module/"));
}

static void fold(struct bus *b, struct txn *t, uint64_t position, struct bytes raw)
{
    struct envelope e;
    envelope_peek(raw, &e);
    if (e.kind.size == 0 || !strchr("tdc", *(const char *)e.kind.data))
        return; /* nearly all: none of ours */
    if (envelope_read(raw, &e) || e.to.size)
        return; /* what is addressed to another office moves nothing of ours */
    struct arena *a = &b->arena;
    if (bytes_equal(e.kind, bytes_of("turn.set-aside")) ||
        bytes_equal(e.kind, bytes_of("turn.retried")) ||
        bytes_equal(e.kind, bytes_of("turn.dropped"))) {
        if (said_by_module(&e))
            aside_fold(t, &e, a);
    } else if (bytes_start(e.kind, bytes_of("deadline."))) {
        clock_fold(t, position, &e, a);
    } else if (bytes_equal(e.kind, bytes_of("clock.advance"))) {
        clock_aim(b, t, &e, a);
    }
}

uint64_t bus_append_known(struct bus *b, struct txn *t, int64_t time, struct bytes raw,
                          const struct digest *known)
{
    uint64_t position = log_append_known(t, time, raw, known);
    if (position) {
        b->entries++;
        fold(b, t, position, raw);
    }
    return position;
}

uint64_t bus_append(struct bus *b, struct txn *t, int64_t time, struct bytes raw)
{
    return bus_append_known(b, t, time, raw, NULL);
}

/* ---- modules inside ---- */

static void turn_said(void *self, struct txn *t, uint64_t position, struct bytes raw)
{
    struct bus *b = self;
    b->entries++;
    fold(b, t, position, raw);
}

void bus_add_module(struct bus *b, const struct module *m)
{
    assert(b->module_count < BUS_MODULES_MAX);
    struct hosted *h = &b->modules[b->module_count++];
    hosted_init(h, m);
    h->said = turn_said;
    h->self = b;
}

static void module_row(const struct hosted *h, char out[NAME_MAX_BYTES + 16])
{
    snprintf(out, NAME_MAX_BYTES + 16, "module/%s", h->module->name);
}

/* After a crash an attempt is counted and committed before the turn: the first call counts,
 * the round ends, the second one runs the turn. */
static bool careful_ready(struct bus *b, struct hosted *h, struct txn *t,
                          const struct wire_entry *e, bool *skip)
{
    *skip = false;
    if (!b->o.careful || h->attempted == e->position)
        return true;
    *skip = !host_attempt(h, t, e, bus_time(b, t));
    h->attempted = e->position;
    b->o.careful = ++b->careful_turns < TURN_CAREFUL_MAX;
    return *skip;
}

/* False: the round must end here. */
static bool module_turn(struct bus *b, struct hosted *h, struct txn *t, uint64_t position)
{
    struct entry entry;
    struct envelope peek;
    bool skip;
    if (!log_read(t, position, &entry))
        return false;
    envelope_peek(entry.body, &peek);
    if (!host_reacts(h, peek.kind))
        return true;
    struct wire_entry e = {position, entry.time, arena_copy(&b->arena, entry.body), {0}};
    if (!careful_ready(b, h, t, &e, &skip))
        return false;
    if (!skip)
        host_turn(h, t, &e, bus_time(b, t));
    return true;
}

/* One module up to the log's head, which its own answers move. */
static unsigned module_run(struct bus *b, struct hosted *h, struct txn *t, unsigned turns)
{
    char row[NAME_MAX_BYTES + 16];
    unsigned done = 0;
    module_row(h, row);
    uint64_t at = cursor_get(t, row), before = at;
    while (at < log_head(t) && done < turns && t->err == OK) {
        if (!module_turn(b, h, t, at + 1)) {
            b->more = true;
            break;
        }
        at++;
        done++;
        arena_clear(&b->arena);
    }
    if (at > before)
        cursor_set(t, row, at);
    return done;
}

static void modules_run(struct bus *b, struct txn *t)
{
    unsigned left = TURN_ROUND_MAX, done;
    do {
        done = 0;
        for (unsigned i = 0; i < b->module_count && left > done; i++)
            done += module_run(b, &b->modules[i], t, left - done);
        left -= done;
    } while (done > 0 && left > 0 && t->err == OK && !b->more);
    b->more = b->more || left == 0;
}

/* ---- frames ---- */

static const struct refusal hello_first = {"hello-first", "请先发送 hello 帧", "say hello first",
                                           RETRY_BUSY_MS};
static const struct refusal not_a_frame = {"malformed", "无法解读的帧：请对照 docs/PROTOCOL.md",
                                           "not a frame: see docs/PROTOCOL.md", 0};
static const struct refusal bad_name = {"forbidden-name", "该密钥不得使用此名称",
                                        "the key may not use this name", 0};
static const struct refusal too_many = {"busy", "会话已达上限", "too many sessions", RETRY_FULL_MS};
static const struct refusal replaced = {"replaced", "另一进程以同一名称登录",
                                        "another process said hello with this name", 0};
static const struct refusal other_version = {"version", "协议版本不受支持",
                                             "this protocol version is not spoken here", 0};

static uint32_t epoch_of(struct txn *t)
{
    return (uint32_t)meta_number(t, META_EPOCH);
}

static void welcome(struct bus *b, struct txn *t, struct session *s, struct bus_wishes *out)
{
    char row[NAME_MAX_BYTES + 16];
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Welcome w = DUCHA__WELCOME__INIT;
    w.has_protocol = w.has_session = w.has_epoch = w.has_head = w.has_producer_last =
        w.has_reader_done = w.has_message_max = w.has_batch_max = w.has_window_max =
            w.has_heartbeat_ms = w.has_now = true;
    w.protocol = PROTOCOL_VERSION;
    w.session = s->number;
    w.office = (char *)(uintptr_t)b->o.office;
    w.epoch = epoch_of(t);
    w.head = log_head(t);
    w.epoch_before = (uint32_t)meta_number(t, META_EPOCH_BEFORE);
    w.epoch_from = meta_number(t, META_EPOCH_FROM);
    w.has_epoch_before = w.has_epoch_from = w.epoch_before > 0;
    producer_row(s->name, row);
    w.producer_last = cursor_get(t, row);
    reader_row(s->name, row);
    w.reader_done = cursor_get(t, row);
    w.message_max = MESSAGE_MAX;
    w.batch_max = BATCH_BYTES_MAX;
    w.window_max = WINDOW_MAX;
    w.heartbeat_ms = HEARTBEAT_MS;
    w.now = bus_time(b, t);
    f.say_case = DUCHA__FRAME__SAY_WELCOME;
    f.welcome = &w;
    wish_frame(out, s, &f);
}

/* The newest connection of a name counts; the one before is told so. */
static void replace_namesake(struct bus *b, const char *name, const struct session *mine,
                             struct bus_wishes *out)
{
    struct session *old = session_named(b, name);
    if (!old || old == mine)
        return;
    wish_refusal(b, out, old, &replaced, 0, (struct bytes){0});
    session_drop(b, old);
}

static void hello(struct bus *b, struct txn *t, const struct bus_event *ev, const Ducha__Hello *h,
                  struct bus_wishes *out)
{
    struct session guest = {.peer = ev->peer};
    const struct refusal *no = NULL;
    if (h->protocol != PROTOCOL_VERSION)
        no = &other_version;
    else if (!h->name || !name_valid(bytes_of(h->name)) ||
             !grant_name(ev->grant, bytes_of(h->name)))
        no = &bad_name;
    struct session *s = session_find(b, &ev->peer);
    if (!no && !s && b->session_count == SESSIONS_MAX)
        no = &too_many;
    if (no) {
        wish_refusal(b, out, s ? s : &guest, no, 0, (struct bytes){0});
        return;
    }
    replace_namesake(b, h->name, s, out);
    if (s)
        session_drop(b, s);
    s = session_new(b, &ev->peer);
    snprintf(s->name, sizeof(s->name), "%s", h->name);
    s->grant = ev->grant;
    s->number = h->session;
    s->heard = ev->now;
    welcome(b, t, s, out);
}

static void pong(struct session *s, const Ducha__Ping *p, struct bus_wishes *out)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Pong pong = DUCHA__PONG__INIT;
    pong.has_token = p->has_token;
    pong.token = p->token;
    f.say_case = DUCHA__FRAME__SAY_PONG;
    f.pong = &pong;
    wish_frame(out, s, &f);
}

static unsigned readers_list(struct bus *b, struct txn *t, Ducha__Reader **rows)
{
    struct bytes key = bytes_of("reader/"), value;
    unsigned n = 0;
    for (bool more = row_seek(t, TABLE_CURSOR, &key, &value);
         more && n < STATUS_READERS_MAX / 2 && bytes_start(key, bytes_of("reader/"));
         more = row_next(t, TABLE_CURSOR, &key, &value)) {
        if (value.size != 8)
            continue;
        Ducha__Reader *r = arena_alloc(&b->arena, sizeof(*r));
        ducha__reader__init(r);
        r->name = arena_text(&b->arena, (struct bytes){(const char *)key.data + 7, key.size - 7});
        r->has_done = true;
        memcpy(&r->done, value.data, 8);
        struct session *s = session_named(b, r->name);
        r->has_live = true;
        r->live = s && s->reader.live;
        r->kept = (char *)(uintptr_t) "office";
        rows[n++] = r;
    }
    for (struct session *s = b->sessions; s && n < STATUS_READERS_MAX; s = s->next) {
        if (!s->reader.live || s->reader.want->keep)
            continue;
        Ducha__Reader *r = arena_alloc(&b->arena, sizeof(*r));
        ducha__reader__init(r);
        r->name = s->name;
        r->has_done = r->has_live = r->live = true;
        r->done = s->reader.done;
        r->kept = (char *)(uintptr_t) "itself";
        rows[n++] = r;
    }
    return n;
}

static void status(struct bus *b, struct txn *t, struct session *s, struct bus_wishes *out)
{
    static const char *const levels[] = {"good", "warn", "refuse", "full"};
    int64_t due;
    struct bytes key, value;
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Status st = DUCHA__STATUS__INIT;
    st.reader = arena_alloc(&b->arena, STATUS_READERS_MAX * sizeof(*st.reader));
    st.n_reader = readers_list(b, t, st.reader);
    st.has_epoch = st.has_head = st.has_now = st.has_entries = st.has_commits = st.has_refused =
        st.has_sessions = st.has_space_percent = st.has_deadlines = st.has_set_aside =
            st.has_simulated = st.has_pid = true;
    st.office = (char *)(uintptr_t)b->o.office;
    st.version = (char *)(uintptr_t)b->o.version;
    st.pid = b->o.pid;
    st.epoch = epoch_of(t);
    st.head = log_head(t);
    st.now = bus_time(b, t);
    st.entries = b->entries;
    st.commits = b->commits;
    st.refused = b->refused;
    st.sessions = b->session_count;
    st.space_percent = b->space.percent;
    st.space_level = (char *)(uintptr_t)levels[b->space.level];
    st.deadlines = row_count(t, TABLE_DEADLINE);
    st.set_aside = row_count(t, TABLE_ASIDE);
    st.simulated = b->o.simulated;
    st.has_next_due = deadline_first(t, &due, &key, &value);
    if (st.has_next_due)
        st.next_due = due;
    f.say_case = DUCHA__FRAME__SAY_STATUS;
    f.status = &st;
    wish_frame(out, s, &f);
}

static void session_frame(struct bus *b, struct txn *t, struct session *s,
                          const struct bus_event *ev, const Ducha__Frame *f, struct bus_wishes *out)
{
    switch (f->say_case) {
    case DUCHA__FRAME__SAY_PUBLISH:
        accept_publish(b, t, s, ev, f->publish, out);
        break;
    case DUCHA__FRAME__SAY_FOLLOW:
        serve_follow(b, t, s, f->follow, ev->frame, out);
        break;
    case DUCHA__FRAME__SAY_CREDIT:
        serve_credit(b, s, f->credit);
        break;
    case DUCHA__FRAME__SAY_PING:
        pong(s, f->ping, out);
        break;
    case DUCHA__FRAME__SAY_STATUS_ASK:
        status(b, t, s, out);
        break;
    case DUCHA__FRAME__SAY_BYE:
        session_drop(b, s);
        break;
    default:
        wish_refusal(b, out, s, &not_a_frame, 0, (struct bytes){0});
    }
}

static void frame(struct bus *b, struct txn *t, const struct bus_event *ev, struct bus_wishes *out)
{
    struct session guest = {.peer = ev->peer};
    struct session *s = session_find(b, &ev->peer);
    Ducha__Frame *f = frame_read(ev->frame, &b->arena);
    if (s)
        s->heard = ev->now;
    if (!f)
        wish_refusal(b, out, s ? s : &guest, &not_a_frame, 0, (struct bytes){0});
    else if (f->say_case == DUCHA__FRAME__SAY_HELLO)
        hello(b, t, ev, f->hello, out);
    else if (!s && f->say_case != DUCHA__FRAME__SAY_BYE)
        wish_refusal(b, out, &guest, &hello_first, 0, (struct bytes){0});
    else if (s)
        session_frame(b, t, s, ev, f, out);
}

/* The machine's clock may be put back: what was set by it goes back with it. Else a reader's place
 * would wait for a year, and a session that died would stay as long. */
static void clock_follow(struct bus *b, int64_t now)
{
    int64_t back = now < b->now ? b->now - now : 0;
    b->now = now;
    for (struct session *s = back ? b->sessions : NULL; s; s = s->next) {
        s->heard -= back;
        s->reader.done_since -= back;
    }
}

void bus_step(struct bus *b, struct txn *t, const struct bus_event *ev, struct bus_wishes *out)
{
    struct session *s;
    clock_follow(b, ev->now);
    switch (ev->type) {
    case BUS_FRAME:
        frame(b, t, ev, out);
        break;
    case BUS_GONE:
        s = session_find(b, &ev->peer);
        if (s)
            session_drop(b, s);
        break;
    case BUS_TICK:
        break;
    }
    arena_clear(&b->arena);
}

static int64_t earlier(int64_t a, int64_t c)
{
    return a < c ? a : c;
}

/* Modules and the clock, until neither has anything more to say or the round is long enough. */
static void work(struct bus *b, struct txn *t)
{
    int64_t target;
    modules_run(b, t);
    while (!b->more && t->err == OK) {
        b->more = clock_run(b, t);
        modules_run(b, t);
        if (!clock_behind(b, t, &target))
            break;
        if (!b->more)
            clock_set(t, target);
    }
}

static int64_t next_work(struct bus *b, struct txn *t, bool full)
{
    int64_t wants = earlier(b->more ? b->now : b->now + HEARTBEAT_MS,
                            full ? INT64_MAX : clock_next(b, t));
    for (struct session *s = full ? NULL : b->sessions; s; s = s->next)
        if (s->reader.done != s->reader.done_saved)
            wants = earlier(wants, s->reader.done_since + LAZY_CURSOR_MS);
    return wants;
}

/* A full store takes nothing more, and one thing that it does not take would undo the whole
 * round: so nothing is written, and what is there can still be read. */
void bus_finish(struct bus *b, struct txn *t, int64_t now, struct bus_wishes *out)
{
    bool full = b->space.level == SPACE_FULL;
    clock_follow(b, now);
    b->more = false;
    if (!full)
        work(b, t);
    serve_readers(b, t, out);
    if (!full)
        serve_keep(b, t);
    sessions_sweep(b);
    b->wants = next_work(b, t, full);
    b->commits += t->dirty;
    arena_clear(&b->arena);
}
