/* store.h - what an office keeps: its log, its cursors, its modules' state, its deadlines.
 *
 * All work happens in a transaction. A failed call marks the transaction, later calls do
 * nothing and return empty values, and txn_commit() reports the first failure with nothing
 * written. So code between begin and commit reads straight down, without a check on every line.
 *
 * Views (struct bytes) point into the database and live until the next write in the same
 * transaction: that is LMDB's promise, and no more. Hand none to a write of the table it came
 * from; deadline_clear() alone takes the key that deadline_first() gave.
 *
 * One process writes an environment; others may open it to read. Evidence files stand beside
 * the database, named by their digest: attachment.h. Copies of the whole: backup.h.
 */
#pragma once

#include "base/bytes.h"
#include "base/digest.h"
#include "base/err.h"
#include "base/fault.h"

/* Raised when a file written by this build could not be read by an older one. */
#define STORE_FORMAT 1u
/* LMDB's map: address space, not disk. The largest an office may grow to. */
#define STORE_SIZE_DEFAULT ((size_t)256 << 30)
#define ROW_KEY_MAX 500u /* LMDB's limit is 511 */
/* Past these a write marks its transaction with ERR_LIMIT. Frames from outside are far smaller. */
#define ROW_VALUE_MAX ((size_t)16 << 20)
#define LOG_BODY_MAX ((size_t)16 << 20)

struct store;

struct store_options {
    size_t size_max; /* 0: STORE_SIZE_DEFAULT */
    bool read_only;  /* beside a writer, or when there is none */
    bool adds_files; /* read_only, but evidence files may be added: attachment.h */
    bool fresh;      /* make it when it is not there; else ERR_ABSENT */
    /* What is in it can be made again from elsewhere: when the power goes the newest transaction
     * may be missing as a whole (MDB_NOMETASYNC), for a flush less in each. */
    bool cache;
    enum suite suite; /* for entries appended from now on; 0: intl */
};

/* path is a folder. f tells cause and remedy: another writer (ERR_BUSY), a newer format
 * (ERR_VERSION), a network file system, no room. */
MUST_USE enum err store_open(struct store **out, const char *path, const struct store_options *o,
                             struct fault *f);
void store_close(struct store *s); /* s may be NULL */

enum txn_mode { TXN_READ, TXN_WRITE };

/* A transaction. Fields are the store's own, but err may be read. */
struct txn {
    struct store *store;
    struct MDB_txn *mdb;
    enum err err; /* first failure, or OK */
    bool write;
    bool dirty;            /* something was written: a commit is worth its flush */
    struct log_tail *tail; /* the newest entry, once somebody asked */
};

void txn_begin(struct txn *t, struct store *s, enum txn_mode mode);
/* A transaction that wrote nothing is given up without touching the disk. */
MUST_USE enum err txn_commit(struct txn *t);
void txn_abort(struct txn *t);
/* Marks the transaction, unless it has failed before. */
void txn_fail(struct txn *t, enum err e);

/* ---- the log ---- */

struct entry {
    uint64_t position; /* 1, 2, 3 ... without a gap */
    int64_t time;      /* milliseconds since 1970, set once, when appended; never goes back */
    enum suite suite;
    struct digest digest; /* binds this entry and all before it */
    struct bytes body;    /* exactly as it arrived */
};

/* Appends and returns the new entry's position, 0 after a failure. A time before the newest
 * entry's becomes the newest entry's. */
uint64_t log_append(struct txn *t, int64_t time, struct bytes body);
/* The same with the body's own digest, in the suite of log_suite(), when it is known already. */
uint64_t log_append_known(struct txn *t, int64_t time, struct bytes body,
                          const struct digest *known);
enum suite log_suite(const struct store *s); /* of entries appended from now on */
/* False when there is no such entry, or after a failure. */
bool log_read(struct txn *t, uint64_t position, struct entry *out);
/* The newest entry's position; 0 for an empty log. */
uint64_t log_head(struct txn *t);
/* A walk that costs less than log_read() for each: begin, next, end. Not across a write, and
 * ended before its transaction is. A gap in the positions is ERR_CORRUPT. */
struct log_walk;
struct log_walk *log_walk_begin(struct txn *t, uint64_t from);
bool log_walk_next(struct log_walk *w, struct entry *out);
void log_walk_end(struct log_walk *w); /* w may be NULL */

/* Checks every digest from the first entry to the last, in pieces, so that no read transaction
 * stays open for long. told may be NULL; it is called between the pieces and returns false to
 * stop: the result is then OK for what was read so far. *bad is the first position that does not
 * verify, with ERR_CORRUPT; else 0. */
struct log_progress {
    uint64_t at, head;
};
typedef bool log_told(void *self, const struct log_progress *p);
MUST_USE enum err log_verify(struct store *s, log_told *told, void *self, uint64_t *bad);
/* One piece of that, for whoever rests in between: as many entries or as many bytes. Begins zero,
 * or behind an entry that was checked before; is done when next > head. ERR_CORRUPT: the entry
 * `next` does not verify. */
#define LOG_PIECE_ENTRIES 1000u
#define LOG_PIECE_BYTES ((size_t)4 << 20)
struct log_check {
    uint64_t next;        /* not looked at yet; 0: the first */
    uint64_t head;        /* the newest when it began; 0: not known. What comes later waits */
    int64_t time;         /* of the entry before `next`, */
    struct digest digest; /*   and its digest */
    bool trust;           /* there was one, and it was trimmed */
};
MUST_USE enum err log_check_piece(struct store *s, struct log_check *c);
/* Forgets the entries up to and including `upto`, never the newest: only for a module's own log,
 * once the office has its entries. Numbers and digests go on; log_verify() then begins at the
 * first entry that is left, whose digest it takes on trust. */
void log_trim(struct txn *t, uint64_t upto);

/* ---- rows ---- */

/* Each table is `key -> value`, in key order. */
enum table {
    TABLE_CURSOR,   /* who -> how far, 8 bytes */
    TABLE_STATE,    /* module NUL key -> value */
    TABLE_REPEAT,   /* a one-off message's id -> the position it became */
    TABLE_DEADLINE, /* due, key -> what to say */
    TABLE_WHEN,     /* deadline's key -> due */
    TABLE_ASIDE,    /* position, module -> the reason */
    TABLE_META,     /* the office's own facts: code, epoch, format */
    TABLE_CASE,     /* case NUL position -> nothing: bus/caseindex.h. May be absent to a reader */
    TABLE_COUNT
};

struct bytes row_get(struct txn *t, enum table table, struct bytes key); /* data NULL: absent */
void row_put(struct txn *t, enum table table, struct bytes key, struct bytes value);
void row_del(struct txn *t, enum table table, struct bytes key); /* no matter if absent */
/* The first row whose key is >= *key; false: none. *key and *value become views. */
bool row_seek(struct txn *t, enum table table, struct bytes *key, struct bytes *value);
/* The first row whose key is > *key. */
bool row_next(struct txn *t, enum table table, struct bytes *key, struct bytes *value);
uint64_t row_count(struct txn *t, enum table table);

/* How far somebody is; 0 for a new one. A cursor never goes back. */
uint64_t cursor_get(struct txn *t, const char *who);
void cursor_set(struct txn *t, const char *who, uint64_t position);

/* Numbers among the office's own facts; 0 when absent. */
#define META_FORMAT "format"
#define META_EPOCH "epoch" /* set by the office when it is made, and by backup_restore() */
#define META_EPOCH_BEFORE "epoch/before" /* of a restored office: the backup's epoch, */
#define META_EPOCH_FROM "epoch/from"     /*   and its last position */
#define META_CODE "code"                 /* the office's code, as text */
uint64_t meta_number(struct txn *t, const char *key);
void meta_number_set(struct txn *t, const char *key, uint64_t number);

/* What falls due when. A key has one deadline: setting it again replaces it. */
#define DEADLINE_KEY_MAX 300u
void deadline_set(struct txn *t, int64_t due, struct bytes key, struct bytes value);
void deadline_clear(struct txn *t, struct bytes key);
/* The earliest; false: none. Views. */
bool deadline_first(struct txn *t, int64_t *due, struct bytes *key, struct bytes *value);

/* ---- room ---- */

enum space_level { SPACE_GOOD, SPACE_WARN, SPACE_REFUSE, SPACE_FULL };
#define SPACE_WARN_PERCENT 70u
#define SPACE_REFUSE_PERCENT 85u /* new intake is refused from here on */
#define SPACE_FULL_PERCENT 95u   /* modules' answers too; cursors and receipts still fit */

/* A disk counts as if it had this size at most: on a large one it is what is left that matters,
 * not the share. So a disk warns at 6 GiB left, refuses at 3 GiB and is full at 1 GiB; one that is
 * smaller than this does so at the same percents of its own size. */
#define SPACE_DISK_ROOM ((uint64_t)20 << 30)

struct space {
    uint64_t map_used, map_size;   /* bytes; pages freed inside the file do not count as used */
    uint64_t disk_free, disk_size; /* of the file system */
    unsigned percent;              /* the worse of the two */
    enum space_level level;
};
MUST_USE enum err store_space(struct store *s, struct space *out);
/* Frees the reader slots of processes that died: at start, and every 10 s. */
void store_tidy(struct store *s);
const char *store_path(const struct store *s);
