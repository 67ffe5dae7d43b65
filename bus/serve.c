/* serve.c - gives a reader what it may see, from its position, as far as its credit goes.
 *
 * Nothing is queued for a reader: the log is the queue, and a reader is a place in it. One that
 * does not read costs what its unconfirmed frames hold, which FLIGHT_ bounds. A reader that
 * shares the work with others (`share` of `shares`) gets whole cases, so that the order within
 * each is kept. */
#include "bus/internal.h"

#include "base/trace.h"

static const struct refusal bad_follow = {"malformed", "follow 帧不合要求：请对照 docs/PROTOCOL.md",
                                          "this follow cannot be done: see docs/PROTOCOL.md", 0};
static const struct refusal no_kind = {"forbidden-kind", "该密钥不得读取此类消息",
                                       "the key may not follow this kind", 0};

static const struct refusal not_to_you = {"forbidden-to", "其他督察办只能读取发给自己的消息",
                                          "another office reads only what is addressed to it", 0};

/* A session of another office, `office/CODE`, sees what is addressed to CODE and no more. */
static bool addressed(const struct session *s, const Ducha__Follow *f)
{
    if (strncmp(s->name, "office/", 7) != 0)
        return true;
    return f->to && strcmp(f->to, s->name + 7) == 0;
}

static const struct refusal *judge(const struct session *s, const Ducha__Follow *f)
{
    if (f->n_kind > FOLLOW_KINDS_MAX || (f->shares ? f->share >= f->shares : f->share != 0))
        return &bad_follow;
    if (f->credit > CREDIT_MAX || (f->case_id && strlen(f->case_id) > CASE_MAX_BYTES))
        return &bad_follow;
    if (!addressed(s, f))
        return &not_to_you;
    for (size_t i = 0; i < f->n_kind; i++)
        if (!grant_follow_pattern(s->grant, f->kind[i]))
            return &no_kind;
    if (f->n_kind == 0 && !grant_follow_pattern(s->grant, "*"))
        return &no_kind;
    return NULL;
}

/* Where the reader has finished reading. */
static uint64_t place_of(struct txn *t, const struct session *s, const Ducha__Follow *f)
{
    char row[NAME_MAX_BYTES + 16];
    uint64_t head = log_head(t);
    if (f->tail)
        return head;
    if (f->from)
        return f->from - 1 < head ? f->from - 1 : head;
    reader_row(s->name, row);
    return cursor_get(t, row);
}

void serve_follow(struct bus *b, struct txn *t, struct session *s, const Ducha__Follow *f,
                  struct bytes raw, struct bus_wishes *out)
{
    const struct refusal *no = judge(s, f);
    if (no) {
        wish_refusal(b, out, s, no, 0, (struct bytes){0});
        return;
    }
    struct reader *r = &s->reader;
    arena_free(&r->arena);
    *r = (struct reader){.live = true, .at = place_of(t, s, f), .credit = f->credit};
    r->told = r->done = r->done_saved = r->at;
    r->want = frame_read(arena_copy(&r->arena, raw), &r->arena)->follow; /* it was read before */

    Ducha__Frame frame = DUCHA__FRAME__INIT;
    Ducha__Following following = DUCHA__FOLLOWING__INIT;
    following.has_from = following.has_head = true;
    following.from = r->at + 1;
    following.head = log_head(t);
    frame.say_case = DUCHA__FRAME__SAY_FOLLOWING;
    frame.following = &following;
    wish_frame(out, s, &frame);
}

void serve_credit(struct bus *b, struct session *s, const Ducha__Credit *c)
{
    struct reader *r = &s->reader;
    if (!r->live || c->done > r->at)
        return; /* from before a hello, or nonsense */
    while (r->flight_count && r->flight[r->flight_first].last <= c->done) {
        r->flight_bytes -= r->flight[r->flight_first].bytes;
        r->flight_first = (r->flight_first + 1) % FLIGHT_FRAMES_MAX;
        r->flight_count--;
    }
    r->credit = c->more > CREDIT_MAX - r->credit ? CREDIT_MAX : r->credit + c->more;
    if (c->done <= r->done)
        return;
    if (r->want->keep && r->done == r->done_saved)
        r->done_since = b->now;
    r->done = c->done;
    if (!r->want->keep)
        r->done_saved = r->done;
}

static uint32_t share_of(const struct envelope *e, uint64_t position)
{
    const uint8_t *p = e->case_id.data;
    uint32_t h = 2166136261u;
    if (e->case_id.size == 0)
        return (uint32_t)position;
    for (size_t i = 0; i < e->case_id.size; i++)
        h = (h ^ p[i]) * 16777619u;
    return h;
}

static bool wanted(const struct session *s, const struct entry *entry)
{
    const Ducha__Follow *w = s->reader.want;
    struct envelope e;
    if (!w->n_kind && !w->case_id && !w->shares && !w->to && !s->grant)
        return true;
    envelope_peek(entry->body, &e);
    if (w->shares && share_of(&e, entry->position) % w->shares != w->share)
        return false;
    if (w->case_id && !bytes_equal(bytes_of(w->case_id), e.case_id))
        return false;
    if (w->to && !bytes_equal(bytes_of(w->to), e.to))
        return false;
    if (!grant_follow(s->grant, e.kind))
        return false;
    bool kind = w->n_kind == 0;
    for (size_t i = 0; i < w->n_kind && !kind; i++)
        kind = kind_matches(w->kind[i], e.kind);
    return kind;
}

static void send_entries(struct bus *b, struct session *s, uint64_t head, struct bus_wishes *out)
{
    struct reader *r = &s->reader;
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__EntriesHead e = DUCHA__ENTRIES_HEAD__INIT;
    e.has_count = e.has_upto = e.has_head = true;
    e.count = b->payload.count;
    e.upto = r->at;
    e.head = head;
    f.say_case = DUCHA__FRAME__SAY_ENTRIES;
    f.entries = &e;
    struct bus_wish *w = wish_frame(out, s, &f);
    if (b->payload.count) {
        w->payload = arena_copy(&out->arena, payload_bytes(&b->payload));
        unsigned slot = (r->flight_first + r->flight_count++) % FLIGHT_FRAMES_MAX;
        r->flight[slot] = (struct flight){r->at, b->payload.size};
        r->flight_bytes += b->payload.size;
    }
    r->told = r->at;
    payload_clear(&b->payload);
}

static bool may_send(const struct reader *r)
{
    return r->credit > 0 && r->flight_count < FLIGHT_FRAMES_MAX &&
           r->flight_bytes < FLIGHT_BYTES_MAX;
}

/* One frame for one reader. Returns its bytes; 0: there was nothing for it. */
static size_t serve_one(struct bus *b, struct txn *t, struct session *s, struct bus_wishes *out)
{
    struct reader *r = &s->reader;
    uint64_t head = log_head(t);
    struct entry entry;
    unsigned looked = 0;
    struct log_walk *walk = log_walk_begin(t, r->at + 1);
    while (r->credit && b->payload.size < SERVE_BATCH_BYTES && looked++ < SERVE_SCAN_MAX &&
           log_walk_next(walk, &entry)) {
        r->at = entry.position;
        if (!wanted(s, &entry))
            continue;
        struct wire_entry e = {
            entry.position, entry.time, entry.body, {entry.digest.byte, DIGEST_SIZE}};
        payload_add_entry(&b->payload, &e);
        r->credit--;
    }
    log_walk_end(walk);
    size_t size = b->payload.size;
    if (size || r->at - r->told >= SERVE_SCAN_MAX / 2)
        send_entries(b, s, head, out);
    b->more = b->more || (r->at < head && may_send(r));
    return size;
}

/* In turn, starting after the one that was served last, so that nobody waits for a busy one. */
void serve_readers(struct bus *b, struct txn *t, struct bus_wishes *out)
{
    uint64_t head = log_head(t);
    size_t bytes = 0;
    for (struct session *s = b->sessions; s && t->err == OK; s = s->next) {
        struct reader *r = &s->reader;
        while (r->live && r->at < head && may_send(r)) {
            if (bytes >= SERVE_ROUND_BYTES || out->count == ROUND_WISHES_MAX) {
                b->more = true;
                return;
            }
            size_t size = serve_one(b, t, s, out);
            bytes += size;
            if (size == 0)
                break;
        }
    }
}

void serve_keep(struct bus *b, struct txn *t)
{
    char row[NAME_MAX_BYTES + 16];
    for (struct session *s = b->sessions; s && t->err == OK; s = s->next) {
        struct reader *r = &s->reader;
        if (!r->live || r->done == r->done_saved)
            continue;
        if (!t->dirty && b->now - r->done_since < LAZY_CURSOR_MS)
            continue;
        reader_row(s->name, row);
        if (r->done > cursor_get(t, row))
            cursor_set(t, row, r->done);
        r->done_saved = r->done;
    }
}
