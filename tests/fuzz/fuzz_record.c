/* fuzz_record.c - any bytes where an entry of the log should be.
 *
 * The first byte says at which of the places 1 to 4 of a log of three entries, the second how long
 * the key is; the rest is put there with LMDB, past the store. The log is then read, walked and
 * verified. Nothing may crash, and a log in which something is not what was written never verifies;
 * but the newest entry is bound by none behind it, so the fuzzer may forge that one. */
#include <ftw.h>
#include <unistd.h>

#include "store/internal.h"
#include "tests/fuzz/fuzz.h"

#define ENTRIES 3u

static int forget(const char *path, const struct stat *st, int type, struct FTW *where)
{
    (void)st, (void)type, (void)where;
    return remove(path);
}

/* Without flushes: nothing here must outlive the process, whose files are removed at once. */
static struct store *store_make(void)
{
    char path[] = P_tmpdir "/fuzz-record-XXXXXX";
    struct store_options so = {.size_max = (size_t)64 << 20, .fresh = true};
    struct fault f = {0};
    struct store *s = NULL;
    if (!mkdtemp(path) || store_open_flags(&s, path, &so, MDB_NOSYNC, &f) != OK) {
        fprintf(stderr, "%s: %s\n", path, f.text);
        abort();
    }
    nftw(path, forget, 16, FTW_DEPTH | FTW_PHYS);
    return s;
}

static void commit(struct txn *t)
{
    enum err e = txn_commit(t);
    assert(e == OK);
}

static void log_make(struct store *s)
{
    struct txn t;
    txn_begin(&t, s, TXN_WRITE);
    int rc = mdb_drop(t.mdb, s->log, 0);
    assert(rc == 0);
    for (unsigned i = 1; i <= ENTRIES; i++)
        log_append(&t, i, bytes_of("an entry of the log"));
    commit(&t);
}

/* True when it is what stands there already. */
static bool record_put(struct store *s, uint64_t position, size_t key_size, struct bytes value)
{
    struct txn t;
    uint8_t key[16] = {0};
    MDB_val k = {key_size, key}, old, v = val_of(value);
    be64_put(key, position);
    txn_begin(&t, s, TXN_WRITE);
    bool same = mdb_get(t.mdb, s->log, &k, &old) == 0 && bytes_equal(bytes_of_val(old), value);
    int rc = mdb_put(t.mdb, s->log, &k, &v, 0);
    assert(rc == 0);
    t.dirty = true;
    commit(&t);
    return same;
}

static void read_all(struct store *s)
{
    struct txn t;
    struct entry e;
    for (uint64_t i = 0; i <= ENTRIES + 2; i++) {
        txn_begin(&t, s, TXN_READ);
        (void)log_read(&t, i, &e);
        (void)log_head(&t);
        assert(t.err == OK || t.err == ERR_CORRUPT);
        txn_abort(&t);
    }
    txn_begin(&t, s, TXN_READ);
    struct log_walk *w = log_walk_begin(&t, 1);
    while (log_walk_next(w, &e))
        assert(e.position <= ENTRIES + 1);
    log_walk_end(w);
    txn_abort(&t);
}

/* What may be on disk may also be appended to. */
static void append_one(struct store *s)
{
    struct txn t;
    txn_begin(&t, s, TXN_WRITE);
    uint64_t at = log_append(&t, 9, bytes_of("one more"));
    assert(at != 0 || t.err == ERR_CORRUPT);
    txn_abort(&t);
}

void fuzz_one(struct bytes input)
{
    static struct store *store; /* the fuzzer calls this one function and nothing else */
    const uint8_t *p = input.data;
    uint64_t bad = 0;
    if (input.size < 2)
        return;
    if (!store)
        store = store_make();
    log_make(store);
    uint64_t position = p[0] % 4 + 1;
    size_t key_size = p[1] < 240 ? 8 : (size_t)p[1] - 239; /* 1 to 16 */
    bool same = record_put(store, position, key_size, (struct bytes){p + 2, input.size - 2});
    read_all(store);
    append_one(store);
    enum err e = log_verify(store, NULL, NULL, &bad);
    assert(e == OK || e == ERR_CORRUPT);
    assert(e == OK || !same);
    assert(e != OK || same || (key_size == 8 && position >= ENTRIES));
    assert((bad != 0) == (e != OK));
}

/* The head of a record as log.c lays it out: digest 32, time 8, suite 1, zeros 7. */
void fuzz_seed(fuzz_keep *keep, void *self)
{
    uint8_t record[2 + 48 + 4] = {0};
    struct bytes whole = {record, sizeof(record)};
    record[2 + 32] = 1; /* the time */
    record[2 + 32 + 8] = SUITE_INTL;
    memcpy(record + 2 + 48, "body", 4);
    keep(self, "wrong-digest", whole);
    record[0] = 3;
    keep(self, "one-more", whole);
    record[2 + 32 + 8] = 77;
    keep(self, "unknown-suite", whole);
    record[2 + 32 + 8] = SUITE_GM;
    record[2 + 47] = 1;
    keep(self, "reserved-byte", whole);
    keep(self, "short", (struct bytes){record, 2 + 47});
    record[1] = 242;
    keep(self, "short-key", whole);
    record[1] = 255;
    keep(self, "long-key", whole);
    keep(self, "nothing", (struct bytes){record, 2});
}
