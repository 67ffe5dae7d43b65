/* space.c - how much room is left, in the map and on the disk.
 *
 * A full map or disk blocks deletes too, because LMDB copies each page it changes. So intake stops
 * early and the last percents are kept for cursors and receipts. */
#include <sys/statvfs.h>

#include "store/internal.h"

/* Below this share of the map nobody cares how many of its pages are free, and counting them
 * means reading LMDB's whole list of them. */
#define COUNT_FREE_PERCENT 60u

static unsigned percent_of(uint64_t part, uint64_t whole)
{
    if (whole == 0 || part >= whole)
        return 100;
    return (unsigned)((double)part * 100 / (double)whole);
}

static unsigned disk_percent(const struct space *space)
{
    uint64_t room = space->disk_size < SPACE_DISK_ROOM ? space->disk_size : SPACE_DISK_ROOM;
    return space->disk_free >= room ? 0 : percent_of(room - space->disk_free, room);
}

void space_judge(struct space *space)
{
    unsigned map = percent_of(space->map_used, space->map_size), disk = disk_percent(space);
    space->percent = map > disk ? map : disk;
    space->level = space->percent >= SPACE_FULL_PERCENT     ? SPACE_FULL
                   : space->percent >= SPACE_REFUSE_PERCENT ? SPACE_REFUSE
                   : space->percent >= SPACE_WARN_PERCENT   ? SPACE_WARN
                                                            : SPACE_GOOD;
}

/* LMDB's table 0 lists the pages each transaction freed: first their number, then the pages. */
static uint64_t pages_free(struct txn *t)
{
    uint64_t pages = 0;
    MDB_cursor *c;
    MDB_val k, v;
    int rc = t->err == OK ? mdb_cursor_open(t->mdb, 0, &c) : MDB_PANIC;
    if (rc != 0) {
        txn_note(t, rc);
        return 0;
    }
    while ((rc = mdb_cursor_get(c, &k, &v, MDB_NEXT)) == 0) {
        size_t count = 0;
        if (v.mv_size >= sizeof(count))
            memcpy(&count, v.mv_data, sizeof(count));
        pages += count;
    }
    if (rc != MDB_NOTFOUND)
        txn_note(t, rc);
    mdb_cursor_close(c);
    return pages;
}

static enum err map_space(struct store *s, struct space *out)
{
    MDB_envinfo info;
    MDB_stat stat;
    mdb_env_info(s->env, &info);
    mdb_env_stat(s->env, &stat);
    out->map_size = info.me_mapsize;
    out->map_used = (info.me_last_pgno + 1) * stat.ms_psize;
    if (percent_of(out->map_used, out->map_size) < COUNT_FREE_PERCENT)
        return OK;

    struct txn t;
    txn_begin(&t, s, TXN_READ);
    uint64_t unused = pages_free(&t) * stat.ms_psize;
    txn_abort(&t);
    out->map_used -= unused < out->map_used ? unused : out->map_used;
    return t.err;
}

enum err store_space(struct store *s, struct space *out)
{
    struct statvfs disk;
    *out = (struct space){0};
    if (statvfs(s->path, &disk) != 0)
        return ERR_IO;
    out->disk_free = (uint64_t)disk.f_bavail * disk.f_frsize; /* without root's reserve */
    out->disk_size = (uint64_t)disk.f_blocks * disk.f_frsize;
    enum err e = map_space(s, out);
    space_judge(out);
    return e;
}
