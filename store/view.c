/* view.c - see view.h.
 *
 *   view/data.mdb      LMDB's pages
 *   view/writer.lock   held by the one process that has it open; never removed, so that nobody
 *                      holds a lock on a file that others do not see. Its one byte counts those
 *                      who died meanwhile */
#include "store/view.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/lang.h"
#include "base/mem.h"
#include "store/internal.h"

#define FOLDER_MODE 0750
#define FILE_MODE 0640
#define LOOK_AGAIN_MS 5u

/* Where these pages came to be: a boot of a machine, and the file itself, so that a copy of the
 * folder is none of them. */
#define META_PLACE "view/place"
#define PLACE_SIZE 128u
#define BOOT_FILE "/proc/sys/kernel/random/boot_id"

static enum err view_fault(struct fault *f, enum err e, const char *path, const char *what)
{
    return fault_set(
        f, e,
        tr("it can be removed: it is made again from the log", "可以删除该目录：可由日志重新生成"),
        tr("the view %s cannot be opened: %s (%s)", "无法打开视图 %s：%s（%s）"), path, err_text(e),
        what);
}

static void rest_ms(unsigned ms)
{
    nanosleep(&(struct timespec){ms / 1000, (long)(ms % 1000) * 1000000}, NULL);
}

static enum err view_lock(struct store *s, unsigned wait_ms, struct fault *f)
{
    char name[PATH_SIZE_MAX];
    if (!path_join(name, s->path, WRITER_FILE))
        return view_fault(f, ERR_LIMIT, s->path, WRITER_FILE);
    s->writer = open(name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, FILE_MODE);
    if (s->writer < 0)
        return view_fault(f, err_of(errno), s->path, WRITER_FILE);
    for (unsigned waited = 0; flock(s->writer, LOCK_EX | LOCK_NB) != 0; waited += LOOK_AGAIN_MS) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return view_fault(f, err_of(errno), s->path, WRITER_FILE);
        if (waited >= wait_ms)
            return view_fault(f, ERR_BUSY, s->path, WRITER_FILE);
        rest_ms(LOOK_AGAIN_MS);
    }
    return OK;
}

/* ---- who died ---- */

static uint8_t deaths(const struct store *s)
{
    uint8_t count = 0;
    return pread(s->writer, &count, 1, 0) == 1 ? count : 0;
}

/* If it cannot be written, the pages cannot either. */
static void deaths_set(const struct store *s, uint8_t count)
{
    if (s->writer >= 0 && pwrite(s->writer, &count, 1, 0) != 1)
        return;
}

/* From here until view_close() this process counts as dead. */
static bool deadly(const struct store *s)
{
    uint8_t before = deaths(s);
    deaths_set(s, before < VIEW_DEATHS_MAX ? (uint8_t)(before + 1) : 1);
    return before >= VIEW_DEATHS_MAX;
}

/* ---- where it came to be ---- */

static bool boot_read(char out[PLACE_SIZE / 2])
{
    int fd = open(BOOT_FILE, O_RDONLY | O_CLOEXEC);
    ssize_t n = fd < 0 ? 0 : read(fd, out, PLACE_SIZE / 2 - 1);
    if (fd >= 0)
        close(fd);
    out[n > 0 ? n : 0] = '\0';
    out[strcspn(out, "\n")] = '\0';
    return out[0];
}

static bool place_of(const char *path, char out[PLACE_SIZE])
{
    char name[PATH_SIZE_MAX], boot[PLACE_SIZE / 2];
    struct stat data;
    if (!path_join(name, path, DATA_FILE) || stat(name, &data) != 0 || !boot_read(boot))
        return false;
    snprintf(out, PLACE_SIZE, "%s %llu %llu", boot, (unsigned long long)data.st_dev,
             (unsigned long long)data.st_ino);
    return true;
}

/* ---- LMDB ---- */

/* A file that was cut off would be read past its end. */
static bool whole(struct store *s)
{
    MDB_envinfo info;
    struct stat data;
    int fd;
    MDB_stat stat;
    return mdb_env_info(s->env, &info) == 0 && mdb_env_stat(s->env, &stat) == 0 &&
           mdb_env_get_fd(s->env, &fd) == 0 && fstat(fd, &data) == 0 &&
           (uint64_t)data.st_size >= (info.me_last_pgno + 1) * (uint64_t)stat.ms_psize;
}

static enum err load(struct store *s, struct fault *f)
{
    MDB_txn *mdb = NULL;
    int rc = env_open(s, s->path, VIEW_SIZE_MAX, MDB_NOSYNC | MDB_NOLOCK);
    if (rc == 0 && !whole(s))
        rc = MDB_CORRUPTED;
    if (rc == 0)
        rc = mdb_txn_begin(s->env, NULL, 0, &mdb);
    if (rc == 0) {
        rc = tables_open(s, mdb, MDB_CREATE);
        if (rc == 0)
            rc = mdb_txn_commit(mdb);
        else
            mdb_txn_abort(mdb);
    }
    return rc == 0 ? OK : view_fault(f, err_of(rc), s->path, mdb_strerror(rc));
}

static enum err mark(struct store *s, struct fault *f)
{
    struct txn t;
    char place[PLACE_SIZE];
    if (!place_of(s->path, place))
        return view_fault(f, ERR_ABSENT, s->path, BOOT_FILE);
    txn_begin(&t, s, TXN_WRITE);
    row_put(&t, TABLE_META, bytes_of(META_PLACE), bytes_of(place));
    enum err e = txn_commit(&t);
    return e == OK ? OK : view_fault(f, e, s->path, META_PLACE);
}

static bool at_home(struct store *s)
{
    struct txn t;
    char place[PLACE_SIZE];
    if (!place_of(s->path, place))
        return false;
    txn_begin(&t, s, TXN_READ);
    bool same = bytes_equal(row_get(&t, TABLE_META, bytes_of(META_PLACE)), bytes_of(place));
    txn_abort(&t);
    return same;
}

/* Without its pages; the lock stays. */
static enum err begin_anew(struct store *s, struct fault *f)
{
    char name[PATH_SIZE_MAX];
    pages_release(s);
    mdb_env_close(s->env); /* takes NULL */
    s->env = NULL;
    if (!path_join(name, s->path, DATA_FILE))
        return view_fault(f, ERR_LIMIT, s->path, DATA_FILE);
    if (unlink(name) != 0 && errno != ENOENT)
        return view_fault(f, err_of(errno), s->path, DATA_FILE);
    enum err e = load(s, f);
    return e == OK ? mark(s, f) : e;
}

/* ---- open ---- */

static enum err place_check(const char *path, struct fault *f)
{
    if (mkdir(path, FOLDER_MODE) != 0 && errno != EEXIST)
        return view_fault(f, err_of(errno), path, "mkdir");
    return disk_check(path, f);
}

enum err view_open(struct store **out, const char *path, unsigned wait_ms, struct fault *f)
{
    *out = NULL;
    enum err e = place_check(path, f);
    if (e != OK)
        return e;
    struct store *s = mem_alloc(sizeof(*s));
    s->writer = -1;
    s->path = mem_text(path);
    s->suite = SUITE_INTL;
    e = view_lock(s, wait_ms, f);
    if (e == OK && (deadly(s) || load(s, f) != OK || !at_home(s)))
        e = begin_anew(s, f);
    if (e == OK)
        *out = s;
    else
        store_close(s);
    return e;
}

void view_close(struct store *s)
{
    if (s)
        deaths_set(s, 0);
    store_close(s);
}

enum err view_renew(struct store **s, struct fault *f)
{
    enum err e = begin_anew(*s, f);
    if (e == OK)
        return OK;
    view_close(*s);
    *s = NULL;
    return e;
}
