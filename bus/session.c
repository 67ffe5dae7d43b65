/* session.c - who has said hello.
 *
 * A session is a peer that has said who it is. It lives in memory only: when it is lost, or the
 * bus starts anew, the peer hears `hello-first` and says who it is and how far it has come; what
 * counts is in the store. */
#include "bus/internal.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/text.h"
#include "base/trace.h"

static unsigned bucket_of(const struct peer *p)
{
    return text_hash((struct bytes){p->id, p->size}) % SESSION_BUCKETS;
}

static bool peer_equal(const struct peer *a, const struct peer *b)
{
    return a->size == b->size && memcmp(a->id, b->id, a->size) == 0;
}

struct session *session_find(struct bus *b, const struct peer *p)
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

void session_drop(struct bus *b, struct session *s)
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

struct session *session_named(struct bus *b, const char *name)
{
    struct session *s = b->sessions;
    while (s && strcmp(s->name, name) != 0)
        s = s->next;
    return s;
}

/* Silent ones are forgotten: their connection may be gone without a word. */
void sessions_sweep(struct bus *b)
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

/* ---- hello ---- */

static const struct refusal bad_name = {"forbidden-name", "该密钥不得使用此名称",
                                        "the key may not use this name", 0};
static const struct refusal too_many = {"busy", "会话已达上限", "too many sessions", RETRY_FULL_MS};
static const struct refusal replaced = {"replaced", "另一进程以同一名称登录",
                                        "another process said hello with this name", 0};
static const struct refusal other_version = {"version", "协议版本不受支持",
                                             "this protocol version is not spoken here", 0};

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
    w.epoch = (uint32_t)meta_number(t, META_EPOCH);
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

void session_hello(struct bus *b, struct txn *t, const struct bus_event *ev, const Ducha__Hello *h,
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
    if (s) {
        serve_leave(b, t, s);
        session_drop(b, s);
    }
    s = session_new(b, &ev->peer);
    snprintf(s->name, sizeof(s->name), "%s", h->name);
    s->grant = ev->grant;
    s->number = h->session;
    s->heard = ev->now;
    welcome(b, t, s, out);
}
