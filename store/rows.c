/* rows.c - tables of key and value.
 *
 *   key    as the caller gave it
 *   value  as the caller gave it, then 8 bytes of check over table, key and value
 *
 * LMDB has no checksums. The chain guards the log; the check guards the rows, against a disk that
 * gives back other bytes than it was given. It is no guard against people: rows can be made
 * again from the log. */
#include "store/internal.h"

#define CHECK_SIZE sizeof(uint64_t)

/* Every step is reversible for a given word, so a change within one word always shows. */
static uint64_t mix(uint64_t sum, uint64_t word)
{
    sum ^= word;
    sum = sum << 29 | sum >> 35;
    return sum * 0x9fb21c651e98df25u;
}

static uint64_t mix_bytes(uint64_t sum, struct bytes b)
{
    const uint8_t *at = b.data;
    size_t left = b.size;
    uint64_t word;
    for (; left >= sizeof(word); at += sizeof(word), left -= sizeof(word)) {
        memcpy(&word, at, sizeof(word));
        sum = mix(sum, word);
    }
    word = 0;
    if (left > 0)
        memcpy(&word, at, left);
    return mix(mix(sum, word), b.size);
}

static uint64_t check_of(enum table table, struct bytes key, struct bytes value)
{
    return mix_bytes(mix_bytes(mix(0, (uint64_t)table + 1), key), value);
}

/* The value without its check; marks the transaction when they do not agree. */
static bool row_open(struct txn *t, enum table table, struct bytes key, MDB_val v,
                     struct bytes *value)
{
    uint64_t check;
    *value = (struct bytes){NULL, 0};
    if (v.mv_size >= CHECK_SIZE) {
        struct bytes inner = {v.mv_data, v.mv_size - CHECK_SIZE};
        memcpy(&check, (const char *)v.mv_data + inner.size, CHECK_SIZE);
        if (check == check_of(table, key, inner)) {
            *value = inner;
            return true;
        }
    }
    txn_fail(t, ERR_CORRUPT);
    return false;
}

static bool key_fits(struct txn *t, struct bytes key)
{
    if (t->err == OK && (key.size == 0 || key.size > ROW_KEY_MAX))
        txn_fail(t, ERR_LIMIT);
    return t->err == OK;
}

/* The table's cursor of a write transaction; NULL: the transaction has failed. */
static MDB_cursor *cursor_of(struct txn *t, enum table table)
{
    MDB_cursor **c = &t->store->row[table];
    if (!*c)
        txn_note(t, mdb_cursor_open(t->mdb, t->store->table[table], c));
    return *c;
}

static void cursor_drop(struct txn *t, enum table table)
{
    MDB_cursor **c = &t->store->row[table];
    if (*c)
        mdb_cursor_close(*c);
    *c = NULL;
}

void rows_close(struct txn *t)
{
    for (unsigned i = 0; i < TABLE_COUNT; i++)
        cursor_drop(t, (enum table)i);
}

static int find(struct txn *t, enum table table, MDB_val *k, MDB_val *v)
{
    if (!t->write)
        return mdb_get(t->mdb, t->store->table[table], k, v);
    MDB_cursor *c = cursor_of(t, table);
    return c ? mdb_cursor_get(c, k, v, MDB_SET) : MDB_NOTFOUND;
}

struct bytes row_get(struct txn *t, enum table table, struct bytes key)
{
    struct bytes value = {NULL, 0};
    if (!key_fits(t, key) || t->store->without[table])
        return value;
    MDB_val k = val_of(key), v;
    int rc = find(t, table, &k, &v);
    if (rc == 0)
        row_open(t, table, key, v, &value);
    else if (rc != MDB_NOTFOUND)
        txn_note(t, rc);
    return value;
}

void row_put(struct txn *t, enum table table, struct bytes key, struct bytes value)
{
    if (!key_fits(t, key))
        return;
    if (value.size > ROW_VALUE_MAX) {
        txn_fail(t, ERR_LIMIT);
        return;
    }
    MDB_cursor *c = cursor_of(t, table);
    if (!c)
        return;
    uint64_t check = check_of(table, key, value);
    MDB_val k = val_of(key), v = {value.size + CHECK_SIZE, NULL};
    int rc = mdb_cursor_put(c, &k, &v, MDB_RESERVE);
    txn_note(t, rc);
    if (rc != 0)
        return;
    if (value.size > 0)
        memcpy(v.mv_data, value.data, value.size);
    memcpy((char *)v.mv_data + value.size, &check, CHECK_SIZE);
    t->dirty = true;
}

void row_del(struct txn *t, enum table table, struct bytes key)
{
    if (!key_fits(t, key))
        return;
    cursor_drop(t, table); /* its page may be no more */
    MDB_val k = val_of(key);
    int rc = mdb_del(t->mdb, t->store->table[table], &k, NULL);
    if (rc == 0)
        t->dirty = true;
    else if (rc != MDB_NOTFOUND)
        txn_note(t, rc);
}

/* An empty key stands before all others. */
static int seek(MDB_cursor *c, struct bytes key, bool after, MDB_val *k, MDB_val *v)
{
    *k = val_of(key);
    int rc = mdb_cursor_get(c, k, v, key.size ? MDB_SET_RANGE : MDB_FIRST);
    if (rc == 0 && after && bytes_equal(bytes_of_val(*k), key))
        rc = mdb_cursor_get(c, k, v, MDB_NEXT);
    return rc;
}

static bool row_find(struct txn *t, enum table table, bool after, struct bytes *key,
                     struct bytes *value)
{
    MDB_cursor *c;
    MDB_val k, v;
    if (key->size > ROW_KEY_MAX)
        txn_fail(t, ERR_LIMIT);
    if (t->err != OK || t->store->without[table])
        return false;
    int rc = mdb_cursor_open(t->mdb, t->store->table[table], &c);
    if (rc == 0) {
        rc = seek(c, *key, after, &k, &v);
        mdb_cursor_close(c);
    }
    if (rc != 0) {
        txn_note(t, rc == MDB_NOTFOUND ? 0 : rc);
        return false;
    }
    *key = bytes_of_val(k);
    return row_open(t, table, *key, v, value);
}

bool row_seek(struct txn *t, enum table table, struct bytes *key, struct bytes *value)
{
    return row_find(t, table, false, key, value);
}

bool row_next(struct txn *t, enum table table, struct bytes *key, struct bytes *value)
{
    return row_find(t, table, true, key, value);
}

uint64_t row_count(struct txn *t, enum table table)
{
    MDB_stat stat = {0};
    if (t->err == OK && !t->store->without[table])
        txn_note(t, mdb_stat(t->mdb, t->store->table[table], &stat));
    return stat.ms_entries;
}

static uint64_t number_get(struct txn *t, enum table table, const char *key)
{
    uint64_t number = 0;
    struct bytes value = row_get(t, table, bytes_of(key));
    if (!value.data)
        return 0;
    if (value.size == sizeof(number))
        memcpy(&number, value.data, sizeof(number));
    else
        txn_fail(t, ERR_CORRUPT);
    return number;
}

static void number_set(struct txn *t, enum table table, const char *key, uint64_t number)
{
    row_put(t, table, bytes_of(key), (struct bytes){&number, sizeof(number)});
}

uint64_t cursor_get(struct txn *t, const char *who)
{
    return number_get(t, TABLE_CURSOR, who);
}

void cursor_set(struct txn *t, const char *who, uint64_t position)
{
    assert(position >= cursor_get(t, who)); /* nobody goes back */
    number_set(t, TABLE_CURSOR, who, position);
}

uint64_t meta_number(struct txn *t, const char *key)
{
    return number_get(t, TABLE_META, key);
}

void meta_number_set(struct txn *t, const char *key, uint64_t number)
{
    number_set(t, TABLE_META, key, number);
}
