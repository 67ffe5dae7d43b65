/* internal.h - what the files of store/, and the tests that look inside, share with each other
 * and with nobody else. */
#pragma once

#include <lmdb.h>

#include "store/store.h"

#define DATA_FILE "data.mdb" /* LMDB's names */
#define READERS_FILE "lock.mdb"
#define WRITER_FILE "writer.lock"
#define MAKING_FOLDER "making" /* a store that is not complete yet */
#define PATH_SIZE_MAX 4096u

/* The newest entry, and the place where the next one goes. Only for a write transaction, and
 * there is one of those at a time, so the store has room for it. */
struct log_tail {
    uint64_t position;
    int64_t time;
    struct digest digest;
    MDB_cursor *cursor;
};

struct store {
    MDB_env *env;
    MDB_dbi log;
    MDB_dbi table[TABLE_COUNT];
    bool without[TABLE_COUNT]; /* the store was made before this table was */
    enum suite suite;
    struct log_tail tail;
    /* Of the write transaction, each opened when it is first needed: LMDB looks for the next key
     * first on the page where a cursor stands, and what is asked for one after another is near. */
    MDB_cursor *reading, *row[TABLE_COUNT];
    MDB_txn *hold;  /* a reader, so that freed pages wait; pages.c */
    unsigned held;  /* commits since it began */
    uint64_t reach; /* of the pages in use, after the last commit */
    char *path;
    int writer; /* descriptor of writer.lock; -1 for a reader */
    bool read_only, adds_files;
    bool writing;    /* a write transaction is open */
    bool no_tmpfile; /* the file system has no unnamed files; set by tests too */
};

/* store.c */
enum err err_of(int rc); /* of LMDB or errno; not of a commit */
void txn_note(struct txn *t, int rc);

static inline MDB_val val_of(struct bytes b)
{
    return (MDB_val){b.size, (void *)(uintptr_t)b.data};
}

static inline struct bytes bytes_of_val(MDB_val v)
{
    return (struct bytes){v.mv_data, v.mv_size};
}

/* open.c */

/* The name of a file system that cannot hold a store; NULL: this one can. */
const char *disk_refused(unsigned long type);
/* The fault is set when the file system of the folder cannot hold a store. */
enum err disk_check(const char *path, struct fault *f);
/* 0, or what LMDB said. The tables may be made, in a transaction of the caller. */
int env_open(struct store *s, const char *path, size_t size_max, unsigned flags);
int tables_open(struct store *s, MDB_txn *mdb, unsigned flags);
/* store_open() with LMDB flags on top. MDB_NOLOCK: for a copy that nobody writes and that must
 * stay as it is. MDB_NOSYNC: only for the test that must notice what it loses. */
MUST_USE enum err store_open_flags(struct store **out, const char *path,
                                   const struct store_options *o, unsigned flags, struct fault *f);
/* Makes what stands in path/making the store in path: the last step of making one, so a crash
 * before it leaves no half store. */
MUST_USE enum err making_finish(const char *path);
/* Removes path/making. It has files only, and none that anybody was told of. */
void making_clear(const char *path);
MUST_USE enum err folder_sync(const char *path);
/* "a/b" into out; false: too long. */
bool path_join(char out[PATH_SIZE_MAX], const char *a, const char *b);

/* rows.c */
void rows_close(struct txn *t); /* before a write transaction ends */

/* log.c */
void log_close(struct txn *t); /* before a write transaction ends */
/* The newest entry without its body; false: empty log, or failed. */
bool log_newest(struct txn *t, struct entry *out);

/* pages.c */
#define HOLD_COMMITS 16u                     /* freed pages are held back for so many */
#define HOLD_GROWTH_MAX ((uint64_t)64 << 10) /* a commit that lengthens the file more lets go */
void pages_hold(struct store *s);            /* after a commit */
void pages_release(struct store *s);         /* after a failure, and at the end */

/* space.c */
void space_judge(struct space *space); /* percent and level from the numbers */

/* attachment.c */
struct attachment;
void attachment_sweep(struct store *s); /* what cut-off uploads left */
/* For the test of the greatest size: as if that many bytes had been added. */
void attachment_pretend(struct attachment *a, uint64_t size);
