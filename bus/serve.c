/* serve.c - gives a reader what it may see, from its position, as far as its credit goes.
 *
 * Nothing is queued for a reader: the log is the queue, and a reader is a place in it. One that
 * does not read costs what its unconfirmed frames hold, which FLIGHT_ bounds. A reader that
 * shares the work with others (`share` of `shares`) gets whole cases, so that the order within
 * each is kept. */
#include "bus/internal.h"

#include "base/text.h"
#include "base/trace.h"

static const struct refusal bad_follow = {"malformed", "follow 帧不合要求：请对照 docs/PROTOCOL.md",
                                          "this follow cannot be done: see docs/PROTOCOL.md", 0};
static const struct refusal no_kind = {"forbidden-kind", "该密钥不得读取此类消息",
                                       "the key may not follow this kind", 0};

static const struct refusal not_to_you = {"forbidden-to", "其他督察办只能读取发给自己的消息",
                                          "another office reads only what is addressed to it", 0};

/* Another office sees what is addressed to it and no more: by its key, and where there is none
 * by the name it has given itself. */
static bool addressed(const struct session *s, const Ducha__Follow *f)
{
    bool named = strncmp(s->name, "office/", 7) == 0;
    const char *office = s->grant && s->grant->office ? s->grant->office
                         : named                      ? s->name + 7
                                                      : NULL;
    return !office || (f->to && strcmp(f->to, office) == 0);
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
    payload_free(&r->payload);
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
    return e->case_id.size ? text_hash(e->case_id) : (uint32_t)position;
}

static bool asks_all(const struct session *s)
{
    const Ducha__Follow *w = s->reader.want;
    return !w->n_kind && !w->case_id && !w->shares && !w->to && !s->grant;
}

static bool wanted(const struct session *s, const struct envelope *e, uint64_t position)
{
    const Ducha__Follow *w = s->reader.want;
    if (w->shares && share_of(e, position) % w->shares != w->share)
        return false;
    if (w->case_id && !bytes_equal(bytes_of(w->case_id), e->case_id))
        return false;
    if (w->to && !bytes_equal(bytes_of(w->to), e->to))
        return false;
    if (!grant_follow(s->grant, e->kind))
        return false;
    bool kind = w->n_kind == 0;
    for (size_t i = 0; i < w->n_kind && !kind; i++)
        kind = kind_matches(w->kind[i], e->kind);
    return kind;
}

/* What was gathered for the reader, as one frame; or, when long nothing was for it, how far
 * the bus has looked. */
static void send_entries(struct session *s, uint64_t head, struct bus_wishes *out)
{
    struct reader *r = &s->reader;
    if (!r->payload.count && r->at - r->told < SERVE_SCAN_MAX / 2)
        return;
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__EntriesHead e = DUCHA__ENTRIES_HEAD__INIT;
    e.has_count = e.has_upto = e.has_head = true;
    e.count = r->payload.count;
    e.upto = r->at;
    e.head = head;
    f.say_case = DUCHA__FRAME__SAY_ENTRIES;
    f.entries = &e;
    struct bus_wish *w = wish_frame(out, s, &f);
    if (r->payload.count) {
        w->payload = arena_copy(&out->arena, payload_bytes(&r->payload));
        unsigned slot = (r->flight_first + r->flight_count++) % FLIGHT_FRAMES_MAX;
        r->flight[slot] = (struct flight){r->at, r->payload.size};
        r->flight_bytes += r->payload.size;
    }
    r->told = r->at;
    payload_clear(&r->payload);
}

static bool may_send(const struct reader *r)
{
    return r->live && !r->rests && r->credit > 0 && r->flight_count < FLIGHT_FRAMES_MAX &&
           r->flight_bytes < FLIGHT_BYTES_MAX;
}

/* Those who stand at the same place are served by one walk over the log. */
struct serving {
    struct session **item; /* all who may be sent to and are behind; in the step's arena */
    unsigned count;
    uint64_t at, head; /* the earliest place of them */
};

static struct serving who_is_behind(struct bus *b, uint64_t head)
{
    struct serving v = {.item = arena_alloc(&b->arena, b->session_count * sizeof(*v.item)),
                        .at = head,
                        .head = head};
    for (struct session *s = b->sessions; s; s = s->next) {
        if (!may_send(&s->reader) || s->reader.at >= head)
            continue;
        v.item[v.count++] = s;
        v.at = s->reader.at < v.at ? s->reader.at : v.at;
    }
    return v;
}

/* Shows an entry to each reader that stands before it; false: there was none. */
static bool offer(const struct serving *v, const struct entry *entry, size_t *bytes)
{
    struct envelope peeked;
    bool any = false, peek = false;
    for (unsigned i = 0; i < v->count; i++) {
        struct reader *r = &v->item[i]->reader;
        if (r->at != entry->position - 1 || r->credit == 0 || r->payload.size >= SERVE_BATCH_BYTES)
            continue;
        any = true;
        r->at = entry->position;
        if (!asks_all(v->item[i])) {
            if (!peek)
                envelope_peek(entry->body, &peeked);
            peek = true;
            if (!wanted(v->item[i], &peeked, entry->position))
                continue;
        }
        struct wire_entry e = {
            entry->position, entry->time, entry->body, {entry->digest.byte, DIGEST_SIZE}};
        size_t before = r->payload.size;
        payload_add_entry(&r->payload, &e);
        *bytes += r->payload.size - before;
        r->credit--;
    }
    return any;
}

/* Those who stand where a walk has looked at as much as it may. */
static void let_rest(const struct serving *v, uint64_t at)
{
    for (unsigned i = 0; i < v->count; i++)
        v->item[i]->reader.rests = v->item[i]->reader.at == at;
}

/* One walk from the earliest reader on, until nobody is left beside it. Returns the bytes. */
static size_t serve_together(const struct serving *v, struct txn *t, struct bus_wishes *out)
{
    struct entry entry;
    size_t bytes = 0;
    unsigned looked = 0;
    struct log_walk *walk = log_walk_begin(t, v->at + 1);
    while (bytes < SERVE_ROUND_BYTES && looked < SERVE_SCAN_MAX && log_walk_next(walk, &entry) &&
           offer(v, &entry, &bytes))
        looked++;
    log_walk_end(walk);
    if (looked == SERVE_SCAN_MAX)
        let_rest(v, v->at + looked);
    for (unsigned i = 0; i < v->count; i++)
        send_entries(v->item[i], v->head, out);
    return bytes;
}

/* A new round: everybody may be served. True: somebody rested, and is still behind. */
static bool wake_all(struct bus *b, uint64_t head)
{
    bool behind = false;
    for (struct session *s = b->sessions; s; s = s->next) {
        behind = behind || (s->reader.rests && s->reader.at < head);
        s->reader.rests = false;
    }
    return behind;
}

/* The earliest first: whoever is far behind gets a walk of his own, and meets the others. */
void serve_readers(struct bus *b, struct txn *t, struct bus_wishes *out)
{
    uint64_t head = log_head(t);
    size_t bytes = 0;
    unsigned walks = 0;
    struct serving v = who_is_behind(b, head);
    while (v.count && t->err == OK) {
        if (bytes >= SERVE_ROUND_BYTES || walks++ == SERVE_WALKS_MAX ||
            out->count + v.count > ROUND_WISHES_MAX) {
            b->more = true;
            break;
        }
        bytes += serve_together(&v, t, out);
        v = who_is_behind(b, head);
    }
    if (wake_all(b, head))
        b->more = true;
}

static void place_write(struct txn *t, struct session *s)
{
    char row[NAME_MAX_BYTES + 16];
    struct reader *r = &s->reader;
    reader_row(s->name, row);
    if (r->done > cursor_get(t, row))
        cursor_set(t, row, r->done);
    r->done_saved = r->done;
}

void serve_keep(struct bus *b, struct txn *t)
{
    for (struct session *s = b->sessions; s && t->err == OK; s = s->next) {
        struct reader *r = &s->reader;
        if (!r->live || r->done == r->done_saved)
            continue;
        if (t->dirty || b->now - r->done_since >= LAZY_CURSOR_MS)
            place_write(t, s);
    }
}

void serve_leave(struct bus *b, struct txn *t, struct session *s)
{
    if (b->space.level != SPACE_FULL && s->reader.live && s->reader.done != s->reader.done_saved)
        place_write(t, s);
}
