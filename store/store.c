/* store.c - transactions, and what LMDB's results mean.
 *
 * A commit writes the new pages, flushes, then writes one of two meta pages. So:
 *
 *   no room for a page        nothing refers to the new pages: not committed, and we know it
 *   the meta page failed      LMDB stops working, and the page may or may not be on disk
 *   a flush failed            the kernel may have dropped what it could not write
 *
 * The last two are ERR_UNKNOWN_COMMIT: the caller exits, opens again and reads what is there. A
 * flush is never tried twice, because the second one can succeed with the data gone. */
#include "store/store.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/mem.h"
#include "store/internal.h"

enum err err_of(int rc)
{
    switch (rc) {
    case MDB_SUCCESS:
        return OK;
    case MDB_MAP_FULL:
    case ENOSPC:
    case EDQUOT:
        return ERR_FULL;
    case MDB_TXN_FULL:
    case MDB_BAD_VALSIZE:
    case MDB_READERS_FULL:
    case MDB_DBS_FULL:
    case MDB_MAP_RESIZED:
    case ENAMETOOLONG:
    case EMFILE:
    case ENOMEM: /* address space for the map */
    case ENFILE:
        return ERR_LIMIT;
    case MDB_CORRUPTED:
    case MDB_PAGE_NOTFOUND:
    case MDB_INVALID:
    case MDB_CURSOR_FULL:
    case MDB_PAGE_FULL:
    case MDB_KEYEXIST: /* an append that would not come last */
        return ERR_CORRUPT;
    case MDB_VERSION_MISMATCH:
    case MDB_INCOMPATIBLE:
        return ERR_VERSION;
    case MDB_NOTFOUND:
    case ENOENT:
        return ERR_ABSENT;
    case MDB_PANIC: /* an earlier commit failed half way */
        return ERR_UNKNOWN_COMMIT;
    case EACCES:
    case EPERM:
    case EROFS:
        return ERR_FORBIDDEN;
    case EEXIST:
    case ENOTEMPTY:
        return ERR_CONFLICT;
    case EAGAIN:
    case EBUSY:
        return ERR_BUSY;
    default:
        return ERR_IO;
    }
}

void txn_fail(struct txn *t, enum err e)
{
    if (t->err == OK)
        t->err = e;
}

void txn_note(struct txn *t, int rc)
{
    txn_fail(t, err_of(rc));
}

void txn_begin(struct txn *t, struct store *s, enum txn_mode mode)
{
    *t = (struct txn){.store = s, .write = mode == TXN_WRITE};
    assert(!t->write || !s->writing); /* a second one would wait for the first for ever */
    int rc = mdb_txn_begin(s->env, NULL, t->write ? 0 : MDB_RDONLY, &t->mdb);
    if (rc != 0) {
        t->mdb = NULL;
        txn_note(t, rc);
        return;
    }
    if (t->write)
        s->writing = true;
}

/* LMDB wants a write transaction's cursors closed before it ends. */
static void cursors_close(struct txn *t)
{
    if (!t->write)
        return;
    log_close(t);
    rows_close(t);
}

/* LMDB's part is over, by commit or abort. */
static void txn_over(struct txn *t)
{
    t->mdb = NULL;
    if (t->write)
        t->store->writing = false;
}

void txn_abort(struct txn *t)
{
    if (!t->mdb)
        return;
    cursors_close(t);
    mdb_txn_abort(t->mdb);
    txn_over(t);
}

/* LMDB refuses everything after a meta page failed. */
static bool env_works(struct store *s)
{
    MDB_txn *probe;
    if (mdb_txn_begin(s->env, NULL, MDB_RDONLY, &probe) != 0)
        return false;
    mdb_txn_abort(probe);
    return true;
}

static enum err err_of_commit(struct store *s, int rc)
{
    if (rc == 0)
        return OK;
    bool full = err_of(rc) == ERR_FULL;
    return full && env_works(s) ? ERR_FULL : ERR_UNKNOWN_COMMIT;
}

enum err txn_commit(struct txn *t)
{
    if (t->err != OK || !t->dirty) {
        txn_abort(t);
        return t->err;
    }
    assert(t->mdb); /* one commit per begin */
    cursors_close(t);
    int rc = mdb_txn_commit(t->mdb);
    txn_over(t);
    txn_fail(t, err_of_commit(t->store, rc));
    if (t->err == OK)
        pages_hold(t->store);
    else
        pages_release(t->store);
    return t->err;
}

void store_tidy(struct store *s)
{
    int dead;
    (void)mdb_reader_check(s->env, &dead); /* what it could not free it frees the next time */
}

const char *store_path(const struct store *s)
{
    return s->path;
}

void store_close(struct store *s)
{
    if (!s)
        return;
    assert(!s->writing);
    pages_release(s);
    mdb_env_close(s->env); /* takes NULL */
    if (s->writer >= 0)
        close(s->writer); /* the next writer may come */
    free(s->path);
    free(s);
}
