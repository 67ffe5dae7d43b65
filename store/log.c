/* log.c - the office's record: entries in order, each bound to the one before.
 *
 *   key    position, 8 bytes big-endian: LMDB's order is the log's order
 *   value  struct head, then the body exactly as it arrived. It is never encoded again: a digest
 *          over our own encoding would break the day protobuf writes the same message with
 *          other bytes.
 *
 * An entry's digest is taken over, without anything between:
 *
 *   the digest before (32 bytes; zeros for entry 1), position (8, little-endian),
 *   time (8, little-endian), suite (1), the body's digest (32)
 *
 * Every part has a fixed size, so no two entries give the same bytes. The body stands in it by
 * its own digest: that can be taken beforehand, by another thread, while the disk flushes; and
 * a body can be left out of a copy without breaking the proof of the others.
 *
 * log_verify() checks, and every append keeps:
 *   positions run 1, 2, 3 ... without a gap, or begin right after the trimmed ones;
 *   time never goes back; the suite is known; the digest is the one above. */
#include <stdlib.h>

#include "base/mem.h"
#include "store/internal.h"

#define META_TRIMMED "trimmed" /* the newest position that log_trim() forgot */

struct head {
    struct digest digest;
    int64_t time;
    uint8_t suite;
    uint8_t reserved[7]; /* zero */
};
static_assert(sizeof(struct head) == 48, "on disk: no padding");

struct key {
    uint8_t byte[8];
};

static struct key key_of(uint64_t position)
{
    struct key key;
    be64_put(key.byte, position);
    return key;
}

static bool position_of(MDB_val key, uint64_t *out)
{
    if (key.mv_size != sizeof(struct key))
        return false;
    *out = be64_get(key.mv_data);
    return *out != 0;
}

/* body: the body's digest, or NULL: it is taken here. */
static struct digest entry_digest(const struct digest *before, const struct entry *e,
                                  const struct digest *body)
{
    struct {
        struct digest before;
        uint64_t position;
        int64_t time;
        uint8_t suite;
        struct digest body;
    } fixed = {*before, e->position, e->time, (uint8_t)e->suite,
               body ? *body : digest_of(e->suite, &e->body, 1)};
    static_assert(offsetof(__typeof__(fixed), body) == DIGEST_SIZE + 8 + 8 + 1, "no padding");
    struct bytes all = {&fixed, offsetof(__typeof__(fixed), body) + DIGEST_SIZE};
    return digest_of(e->suite, &all, 1);
}

/* What stands on disk may be anything. */
static bool entry_decode(uint64_t position, MDB_val v, struct entry *out)
{
    struct head head;
    static const uint8_t zero[sizeof(head.reserved)];
    if (v.mv_size < sizeof(head))
        return false;
    memcpy(&head, v.mv_data, sizeof(head));
    *out = (struct entry){
        .position = position,
        .time = head.time,
        .suite = (enum suite)head.suite,
        .digest = head.digest,
        .body = {(const uint8_t *)v.mv_data + sizeof(head), v.mv_size - sizeof(head)},
    };
    return suite_known(head.suite) && memcmp(head.reserved, zero, sizeof(zero)) == 0;
}

static MDB_cursor *cursor_open(struct txn *t)
{
    MDB_cursor *c = NULL;
    if (t->err == OK)
        txn_note(t, mdb_cursor_open(t->mdb, t->store->log, &c));
    return c;
}

/* False: empty, or failed. */
static bool newest_at(struct txn *t, MDB_cursor *c, struct entry *out)
{
    MDB_val k, v;
    uint64_t position;
    int rc = mdb_cursor_get(c, &k, &v, MDB_LAST);
    if (rc == MDB_NOTFOUND)
        return false;
    txn_note(t, rc);
    if (rc == 0 && (!position_of(k, &position) || !entry_decode(position, v, out)))
        txn_fail(t, ERR_CORRUPT);
    return t->err == OK;
}

bool log_newest(struct txn *t, struct entry *out)
{
    MDB_cursor *c = cursor_open(t);
    if (!c)
        return false;
    bool found = newest_at(t, c, out);
    mdb_cursor_close(c);
    return found;
}

/* Read once for a transaction, then kept in step with what is appended. */
static struct log_tail *tail_of(struct txn *t)
{
    struct log_tail *tail = &t->store->tail;
    struct entry newest;
    if (t->err != OK || t->tail)
        return t->err == OK ? t->tail : NULL;

    *tail = (struct log_tail){.cursor = cursor_open(t)};
    if (!tail->cursor)
        return NULL;
    t->tail = tail;
    if (newest_at(t, tail->cursor, &newest)) {
        tail->position = newest.position;
        tail->time = newest.time;
        tail->digest = newest.digest;
    }
    return t->err == OK ? tail : NULL;
}

void log_close(struct txn *t)
{
    if (t->tail)
        mdb_cursor_close(t->tail->cursor);
    t->tail = NULL;
    if (t->store->reading)
        mdb_cursor_close(t->store->reading);
    t->store->reading = NULL;
}

/* Head and body straight into LMDB's page: a record is copied once. */
static void entry_write(struct txn *t, MDB_cursor *c, const struct entry *e)
{
    struct key key = key_of(e->position);
    struct head head = {.digest = e->digest, .time = e->time, .suite = (uint8_t)e->suite};
    MDB_val k = {sizeof(key), &key}, v = {sizeof(head) + e->body.size, NULL};
    int rc = mdb_cursor_put(c, &k, &v, MDB_APPEND | MDB_RESERVE);
    txn_note(t, rc);
    if (rc != 0)
        return;
    memcpy(v.mv_data, &head, sizeof(head));
    if (e->body.size > 0)
        memcpy((char *)v.mv_data + sizeof(head), e->body.data, e->body.size);
    t->dirty = true;
}

uint64_t log_append_known(struct txn *t, int64_t time, struct bytes body,
                          const struct digest *known)
{
    assert(t->write);
    if (body.size > LOG_BODY_MAX)
        txn_fail(t, ERR_LIMIT);
    struct log_tail *tail = tail_of(t);
    if (!tail)
        return 0;

    struct entry e = {.position = tail->position + 1, .time = time, .body = body};
    e.suite = t->store->suite;
    if (tail->position > 0 && e.time < tail->time)
        e.time = tail->time;
    e.digest = entry_digest(&tail->digest, &e, known);
    entry_write(t, tail->cursor, &e);
    if (t->err != OK)
        return 0;

    tail->position = e.position;
    tail->time = e.time;
    tail->digest = e.digest;
    return e.position;
}

uint64_t log_append(struct txn *t, int64_t time, struct bytes body)
{
    return log_append_known(t, time, body, NULL);
}

enum suite log_suite(const struct store *s)
{
    return s->suite;
}

/* In a write transaction by a cursor that stays: modules read one entry after another. */
static int find(struct txn *t, MDB_val *k, MDB_val *v)
{
    if (!t->write)
        return mdb_get(t->mdb, t->store->log, k, v);
    if (!t->store->reading)
        t->store->reading = cursor_open(t);
    return t->store->reading ? mdb_cursor_get(t->store->reading, k, v, MDB_SET) : MDB_NOTFOUND;
}

bool log_read(struct txn *t, uint64_t position, struct entry *out)
{
    if (t->err != OK)
        return false;
    struct key key = key_of(position);
    MDB_val k = {sizeof(key), &key}, v;
    int rc = find(t, &k, &v);
    if (rc == MDB_NOTFOUND)
        return false;
    txn_note(t, rc);
    if (rc == 0 && !entry_decode(position, v, out))
        txn_fail(t, ERR_CORRUPT);
    return t->err == OK;
}

uint64_t log_head(struct txn *t)
{
    struct entry newest;
    if (!t->write)
        return log_newest(t, &newest) ? newest.position : 0;
    struct log_tail *tail = tail_of(t);
    return tail ? tail->position : 0;
}

struct log_walk {
    struct txn *txn;
    MDB_cursor *cursor; /* NULL: the transaction had failed */
    uint64_t from;
    uint64_t last; /* given out; 0: none yet */
};

struct log_walk *log_walk_begin(struct txn *t, uint64_t from)
{
    struct log_walk *w = mem_alloc(sizeof(*w));
    *w = (struct log_walk){.txn = t, .cursor = cursor_open(t), .from = from};
    return w;
}

static int walk_step(struct log_walk *w, MDB_val *k, MDB_val *v)
{
    struct key key = key_of(w->from);
    if (w->last > 0)
        return mdb_cursor_get(w->cursor, k, v, MDB_NEXT);
    *k = (MDB_val){sizeof(key), &key};
    return mdb_cursor_get(w->cursor, k, v, MDB_SET_RANGE);
}

bool log_walk_next(struct log_walk *w, struct entry *out)
{
    MDB_val k, v;
    uint64_t position;
    if (!w->cursor || w->txn->err != OK)
        return false;
    int rc = walk_step(w, &k, &v);
    if (rc == MDB_NOTFOUND)
        return false;
    txn_note(w->txn, rc);
    if (rc != 0)
        return false;
    if (!position_of(k, &position) || (w->last > 0 && position != w->last + 1) ||
        !entry_decode(position, v, out)) {
        txn_fail(w->txn, ERR_CORRUPT);
        return false;
    }
    w->last = position;
    return true;
}

void log_walk_end(struct log_walk *w)
{
    if (!w)
        return;
    if (w->cursor)
        mdb_cursor_close(w->cursor);
    free(w);
}

/* ---- verify ---- */

static bool check_entry(struct log_check *c, MDB_val k, MDB_val v)
{
    uint64_t position;
    struct entry e;
    if (!position_of(k, &position) || position != c->next || !entry_decode(position, v, &e))
        return false;
    if (!c->trust) {
        struct digest digest = entry_digest(&c->digest, &e, NULL);
        bool back = position > 1 && e.time < c->time;
        if (back || memcmp(&digest, &e.digest, sizeof(digest)) != 0)
            return false;
    }
    *c = (struct log_check){position + 1, c->head, e.time, e.digest, false};
    return true;
}

/* The owner of a module's log may trim it between two pieces. */
static void check_trimmed(struct log_check *c, struct txn *t)
{
    uint64_t trimmed = meta_number(t, META_TRIMMED);
    if (trimmed < c->next)
        return;
    c->next = trimmed + 1;
    c->trust = true;
}

/* An unreadable newest key is found by walking up to it. */
static void check_head(struct log_check *c, struct txn *t, MDB_cursor *cursor)
{
    MDB_val k, v;
    c->head = UINT64_MAX;
    int rc = mdb_cursor_get(cursor, &k, &v, MDB_LAST);
    if (rc == MDB_NOTFOUND)
        c->head = 0;
    else if (rc != 0)
        txn_note(t, rc);
    else if (k.mv_size == sizeof(struct key))
        c->head = be64_get(k.mv_data);
}

static void check_walk(struct log_check *c, struct txn *t, MDB_cursor *cursor)
{
    struct key key = key_of(c->next);
    MDB_val k = {sizeof(key), &key}, v;
    size_t bytes = 0;
    int rc = mdb_cursor_get(cursor, &k, &v, c->next == 1 ? MDB_FIRST : MDB_SET_RANGE);
    for (unsigned i = 0; rc == 0 && i < LOG_PIECE_ENTRIES && bytes < LOG_PIECE_BYTES; i++) {
        bytes += v.mv_size;
        if (!check_entry(c, k, v)) {
            txn_fail(t, ERR_CORRUPT);
            return;
        }
        if (c->next > c->head)
            return;
        rc = mdb_cursor_get(cursor, &k, &v, MDB_NEXT);
    }
    if (rc == MDB_NOTFOUND)
        rc = MDB_CORRUPTED; /* the head is not reached */
    txn_note(t, rc);
}

enum err log_check_piece(struct store *s, struct log_check *c)
{
    struct txn t;
    c->next += c->next == 0;
    txn_begin(&t, s, TXN_READ);
    MDB_cursor *cursor = cursor_open(&t);
    if (cursor) {
        check_trimmed(c, &t);
        if (c->head == 0)
            check_head(c, &t, cursor);
        if (t.err == OK && c->next <= c->head)
            check_walk(c, &t, cursor);
        mdb_cursor_close(cursor);
    }
    txn_abort(&t);
    return t.err;
}

enum err log_verify(struct store *s, log_told *told, void *self, uint64_t *bad)
{
    struct log_check c = {0};
    bool more = true;
    *bad = 0;
    while (more) {
        enum err e = log_check_piece(s, &c);
        if (e == ERR_CORRUPT)
            *bad = c.next;
        if (e != OK)
            return e;
        struct log_progress p = {c.next - 1, c.head};
        more = c.next <= c.head;
        if (told && !told(self, &p))
            more = false;
    }
    return OK;
}

/* ---- trim ---- */

static void trim_walk(struct txn *t, uint64_t upto)
{
    MDB_cursor *c = cursor_open(t);
    MDB_val k, v;
    uint64_t position;
    int rc = 0;
    while (c && (rc = mdb_cursor_get(c, &k, &v, MDB_FIRST)) == 0) {
        if (!position_of(k, &position))
            rc = MDB_CORRUPTED;
        if (rc != 0 || position > upto || (rc = mdb_cursor_del(c, 0)) != 0)
            break;
    }
    txn_note(t, rc);
    if (c)
        mdb_cursor_close(c);
}

void log_trim(struct txn *t, uint64_t upto)
{
    assert(t->write);
    uint64_t head = log_head(t);
    if (head == 0)
        return; /* nothing there, or failed */
    if (upto >= head)
        upto = head - 1;
    if (upto <= meta_number(t, META_TRIMMED) || t->err != OK)
        return;
    log_close(t); /* its cursor would have to follow the deletes */
    trim_walk(t, upto);
    meta_number_set(t, META_TRIMMED, upto);
}
