#include "bus/caseindex.h"

#include "proto/concerns.h"
#include "proto/envelope.h"
#include "proto/scan.h"

#define KEY_SIZE (CASE_MAX_BYTES + 1 + sizeof(uint64_t))
static_assert(CASEINDEX_ID_SIZE == CASE_MAX_BYTES + 1, "every case fits");
static_assert(KEY_SIZE <= ROW_KEY_MAX, "every key fits");

static struct bytes key_of(struct bytes case_id, uint64_t position, uint8_t out[KEY_SIZE])
{
    if (case_id.size > 0)
        memcpy(out, case_id.data, case_id.size);
    out[case_id.size] = 0;
    be64_put(out + case_id.size + 1, position);
    return (struct bytes){out, case_id.size + 1 + sizeof(position)};
}

static void put(struct txn *t, struct bytes case_id, uint64_t position)
{
    uint8_t room[KEY_SIZE];
    row_put(t, TABLE_CASE, key_of(case_id, position, room), (struct bytes){"", 0});
}

/* What a body names may be anything. */
static bool is_case(struct bytes id)
{
    return id.size > 0 && id.size <= CASE_MAX_BYTES && text_valid(id);
}

static void put_named(struct txn *t, uint64_t position, struct bytes body, uint32_t field)
{
    struct scan s = {body, false};
    struct field f;
    while (scan_next(&s, &f))
        if (f.number == field && f.type == SCAN_BYTES && is_case(f.bytes))
            put(t, f.bytes, position);
}

void caseindex_fold(struct txn *t, uint64_t position, struct bytes raw)
{
    struct envelope e;
    envelope_peek(raw, &e);
    if (e.case_id.size > 0)
        put(t, e.case_id, position);
    uint32_t field = e.case_id.size > 0 ? concerns_field(e.kind) : 0;
    bool adopts = bytes_equal(e.kind, bytes_of("regime.adopted")) ||
                  bytes_equal(e.kind, bytes_of("calendar.amended"));
    if ((!field && !adopts) || envelope_read(raw, &e) || !bytes_start(e.from, bytes_of("module/")))
        return;
    if (field)
        put_named(t, position, e.body, field);
    else
        put(t, bytes_of(CASEINDEX_PACKS), position);
}

uint64_t caseindex_upto(struct txn *t)
{
    return cursor_get(t, CASEINDEX_CURSOR);
}

/* Each entry is copied first: a view does not last over a write. */
static uint64_t catch_up(struct txn *t, uint64_t upto, uint64_t head)
{
    struct arena a = {0};
    struct entry e;
    unsigned n = 0;
    for (; upto < head && n < CASEINDEX_PIECE_ENTRIES && log_read(t, upto + 1, &e); n++) {
        upto = e.position;
        caseindex_fold(t, e.position, arena_copy(&a, e.body));
        arena_clear(&a);
    }
    arena_free(&a);
    return upto;
}

bool caseindex_keep(struct txn *t, uint64_t first)
{
    uint64_t upto = caseindex_upto(t), head = log_head(t), before = upto;
    if (first && upto + 1 == first)
        upto = head;
    else if (upto < head)
        upto = catch_up(t, upto, head);
    if (upto > before && t->err == OK)
        cursor_set(t, CASEINDEX_CURSOR, upto);
    return t->err == OK && upto < head;
}

uint64_t caseindex_next(struct txn *t, const char *case_id, uint64_t after)
{
    uint8_t room[KEY_SIZE];
    struct bytes id = bytes_of(case_id), value;
    if (id.size > CASE_MAX_BYTES)
        return 0;
    struct bytes key = key_of(id, after, room), mine = {room, id.size + 1};
    if (!row_next(t, TABLE_CASE, &key, &value) || key.size != mine.size + sizeof(uint64_t) ||
        !bytes_start(key, mine))
        return 0;
    return be64_get((const uint8_t *)key.data + mine.size);
}

bool caseindex_case(struct txn *t, char id[CASEINDEX_ID_SIZE])
{
    uint8_t room[KEY_SIZE];
    struct bytes value, key = key_of(bytes_of(id), UINT64_MAX, room);
    if (!row_next(t, TABLE_CASE, &key, &value))
        return false;
    const void *end = memchr(key.data, 0, key.size);
    size_t size = end ? (size_t)((const char *)end - (const char *)key.data) : key.size;
    if (size >= CASEINDEX_ID_SIZE)
        return false;
    memcpy(id, key.data, size);
    id[size] = '\0';
    return true;
}
