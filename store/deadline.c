/* deadline.c - what falls due when, in two tables that change together.
 *
 *   TABLE_DEADLINE   due, key -> value   the first row is the next to fall due
 *   TABLE_WHEN       key -> due          so that a key's deadline can be found again
 *
 * due is 8 bytes big-endian with its sign turned over, so that times before 1970 come first. */
#include "store/internal.h"

#define DUE_SIZE 8u
#define SIGN ((uint64_t)1 << 63)

static_assert(DUE_SIZE + DEADLINE_KEY_MAX <= ROW_KEY_MAX, "both parts make one key");

struct dated {
    uint8_t byte[DUE_SIZE + DEADLINE_KEY_MAX];
    size_t size;
};

static struct bytes dated_key(struct dated *room, int64_t due, struct bytes key)
{
    be64_put(room->byte, (uint64_t)due ^ SIGN);
    memcpy(room->byte + DUE_SIZE, key.data, key.size);
    room->size = DUE_SIZE + key.size;
    return (struct bytes){room->byte, room->size};
}

static int64_t due_of(const void *at)
{
    return (int64_t)(be64_get(at) ^ SIGN);
}

static bool key_fits(struct txn *t, struct bytes key)
{
    if (key.size == 0 || key.size > DEADLINE_KEY_MAX)
        txn_fail(t, ERR_LIMIT);
    return t->err == OK;
}

/* key is no view: it must outlive the deletes. */
static void forget(struct txn *t, struct bytes key)
{
    struct dated old;
    struct bytes when = row_get(t, TABLE_WHEN, key);
    if (!when.data)
        return;
    if (when.size != DUE_SIZE) {
        txn_fail(t, ERR_CORRUPT);
        return;
    }
    row_del(t, TABLE_DEADLINE, dated_key(&old, due_of(when.data), key));
    row_del(t, TABLE_WHEN, key);
}

void deadline_set(struct txn *t, int64_t due, struct bytes key, struct bytes value)
{
    struct dated row;
    if (!key_fits(t, key))
        return;
    struct bytes at = dated_key(&row, due, key);
    struct bytes own = {row.byte + DUE_SIZE, key.size};
    forget(t, own);
    row_put(t, TABLE_DEADLINE, at, value);
    row_put(t, TABLE_WHEN, own, (struct bytes){row.byte, DUE_SIZE});
}

void deadline_clear(struct txn *t, struct bytes key)
{
    uint8_t own[DEADLINE_KEY_MAX];
    if (!key_fits(t, key))
        return;
    memcpy(own, key.data, key.size);
    forget(t, (struct bytes){own, key.size});
}

bool deadline_first(struct txn *t, int64_t *due, struct bytes *key, struct bytes *value)
{
    *key = (struct bytes){NULL, 0};
    if (!row_seek(t, TABLE_DEADLINE, key, value))
        return false;
    if (key->size <= DUE_SIZE) {
        txn_fail(t, ERR_CORRUPT);
        return false;
    }
    *due = due_of(key->data);
    *key = (struct bytes){(const uint8_t *)key->data + DUE_SIZE, key->size - DUE_SIZE};
    return true;
}
