/* pages.c - which pages LMDB gives out again, and when.
 *
 * A disk takes neighbouring pages in one write; each further place in the file is a write of its
 * own, and a flush waits for all of them. A small commit changes six pages or so: branches and
 * leaf of the log, the cursors, LMDB's own lists. LMDB takes freed pages for them as soon as it
 * can, the lowest first, so a few pages that once came free here and there would go round for
 * ever, each in a place of its own.
 *
 * So a read transaction is kept open over HOLD_COMMITS commits: what was freed meanwhile is given
 * out only when there is so much of it that neighbours are among it. The pages held back are a
 * few dozen, once, not more with each commit. `bench_commit` counts the places of a commit.
 *
 * A large commit writes long runs anyway, and what it frees is worth having: it lets go. */
#include "store/internal.h"

/* How far the pages in use reach. */
static uint64_t reach_of(struct store *s)
{
    MDB_envinfo info;
    MDB_stat stat;
    mdb_env_info(s->env, &info);
    mdb_env_stat(s->env, &stat);
    return (info.me_last_pgno + 1) * stat.ms_psize;
}

void pages_release(struct store *s)
{
    if (s->hold)
        mdb_txn_abort(s->hold);
    s->hold = NULL;
    s->held = 0;
}

void pages_hold(struct store *s)
{
    uint64_t before = s->reach;
    s->reach = reach_of(s);
    if (s->reach > before + HOLD_GROWTH_MAX) {
        pages_release(s);
        return;
    }
    if (s->hold && ++s->held < HOLD_COMMITS)
        return;
    pages_release(s);
    if (mdb_txn_begin(s->env, NULL, MDB_RDONLY, &s->hold) != 0)
        s->hold = NULL; /* no slot is free: the commits are slower, and that is all */
}
