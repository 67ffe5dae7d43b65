/* open.c - the folder a store lives in: made in one step, checked, locked, opened.
 *
 *   data.mdb      LMDB's pages         writer.lock   held by the one writer; its process id
 *   lock.mdb      LMDB's readers       attachments/  evidence files, attachment.c
 *   making/       a store that is being made: it counts once data.mdb is renamed out of it
 *
 * An environment is opened once per process: LMDB's lock belongs to the process, and closing a
 * second opening would drop it without a word. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "base/lang.h"
#include "base/mem.h"
#include "store/internal.h"

#define FOLDER_MODE 0750
#define FILE_MODE 0640
#define READERS_MAX 126u /* LMDB's own default, so that both ends of an upgrade agree */

/* Where a lock or a map is not the same thing for two machines, or not what it is on a disk. */
const char *disk_refused(unsigned long type)
{
    static const struct {
        unsigned long type;
        const char *name;
    } refused[] = {
        {0x6969, "NFS"},      {0x517b, "SMB"},       {0xff534d42, "CIFS"},   {0xfe534d42, "SMB2"},
        {0x01021997, "9p"},   {0x65735546, "FUSE"},  {0x00c36400, "Ceph"},   {0x5346414f, "AFS"},
        {0x73757245, "Coda"}, {0x564c, "NCP"},       {0x0bd00bd0, "Lustre"}, {0x47504653, "GPFS"},
        {0x01161970, "GFS2"}, {0x7461636f, "OCFS2"}, {0x786f4256, "vboxsf"}, {0x19830326, "BeeGFS"},
    };
    for (unsigned i = 0; i < sizeof(refused) / sizeof(refused[0]); i++)
        if (refused[i].type == (type & 0xffffffff))
            return refused[i].name;
    return NULL;
}

bool path_join(char out[PATH_SIZE_MAX], const char *a, const char *b)
{
    int n = snprintf(out, PATH_SIZE_MAX, "%s/%s", a, b);
    return n > 0 && (unsigned)n < PATH_SIZE_MAX;
}

enum err folder_sync(const char *path)
{
    int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return err_of(errno);
    enum err e = fsync(fd) == 0 ? OK : ERR_IO;
    close(fd);
    return e;
}

static const char *remedy_of(enum err e)
{
    switch (e) {
    case ERR_FULL:
        return tr("free some space on this disk, or raise the size limit",
                  "请清理磁盘空间，或调高容量上限");
    case ERR_CORRUPT:
        return tr("keep the folder as it is and restore the newest backup into another one",
                  "请保留该目录原状，并将最近的备份恢复到另一目录");
    case ERR_VERSION:
        return tr("upgrade ducha", "请升级 ducha");
    case ERR_ABSENT:
        return tr("check the path, or make the office first", "请检查路径，或先创建机构");
    case ERR_FORBIDDEN:
        return tr("give this user the right to read and write the folder",
                  "请授予当前用户读写该目录的权限");
    case ERR_LIMIT:
        return tr("give a shorter path, and check the limits on open files and memory",
                  "请缩短路径，并检查打开文件数与内存的限额");
    default:
        return tr("check the disk and the kernel's messages", "请检查磁盘及内核消息");
    }
}

static enum err open_fault(struct fault *f, enum err e, const char *path, const char *what)
{
    return fault_set(f, e, remedy_of(e),
                     tr("the store %s cannot be opened: %s (%s)", "无法打开存储 %s：%s（%s）"),
                     path, err_text(e), what);
}

/* ---- the folder ---- */

static enum err parent_sync(const char *path)
{
    char up[PATH_SIZE_MAX];
    return path_join(up, path, "..") ? folder_sync(up) : ERR_LIMIT;
}

static enum err folder_make(const char *path)
{
    if (mkdir(path, FOLDER_MODE) == 0)
        return parent_sync(path);
    return errno == EEXIST ? OK : err_of(errno);
}

enum err disk_check(const char *path, struct fault *f)
{
    struct statfs disk;
    if (statfs(path, &disk) != 0)
        return open_fault(f, err_of(errno), path, "statfs");
    const char *name = disk_refused((unsigned long)disk.f_type);
    if (!name)
        return OK;
    return fault_set(f, ERR_FORBIDDEN, tr("put it on a local disk", "请将其放在本地磁盘上"),
                     tr("%s lies on a %s file system, where locks and memory maps are not safe",
                        "%s 位于 %s 文件系统，文件锁与内存映射在其上不可靠"),
                     path, name);
}

static bool data_there(const char *path)
{
    char data[PATH_SIZE_MAX];
    return path_join(data, path, DATA_FILE) && access(data, F_OK) == 0;
}

static bool same_file(const char *fd_name, const struct stat *data)
{
    struct stat open_one;
    char *end;
    long fd = strtol(fd_name, &end, 10);
    return *end == '\0' && end != fd_name && fstat((int)fd, &open_one) == 0 &&
           open_one.st_dev == data->st_dev && open_one.st_ino == data->st_ino;
}

/* By looking at what this process holds open, because a list of our own would be a global. */
static bool open_already(const char *path)
{
    char name[PATH_SIZE_MAX];
    struct stat data;
    bool found = false;
    if (!path_join(name, path, DATA_FILE) || stat(name, &data) != 0)
        return false;
    DIR *fds = opendir("/proc/self/fd");
    for (struct dirent *d; fds && !found && (d = readdir(fds));)
        found = same_file(d->d_name, &data);
    if (fds)
        closedir(fds);
    return found;
}

/* ---- the writer's lock ---- */

static long writer_pid(int fd)
{
    char text[32];
    ssize_t n = pread(fd, text, sizeof(text) - 1, 0);
    if (n <= 0)
        return 0;
    text[n] = '\0';
    return strtol(text, NULL, 10);
}

static enum err writer_busy(const char *path, int fd, struct fault *f)
{
    return fault_set(
        f, ERR_BUSY,
        tr("stop it first, or open the store for reading only", "请先停止该进程，或以只读方式打开"),
        tr("process %ld is writing the store %s", "进程 %ld 正在写入存储 %s"), writer_pid(fd),
        path);
}

static enum err writer_lock(struct store *s, struct fault *f)
{
    char name[PATH_SIZE_MAX], text[32];
    if (!path_join(name, s->path, WRITER_FILE))
        return open_fault(f, ERR_LIMIT, s->path, WRITER_FILE);
    s->writer = open(name, O_RDWR | O_CREAT | O_CLOEXEC, FILE_MODE);
    if (s->writer < 0)
        return open_fault(f, err_of(errno), s->path, WRITER_FILE);
    if (flock(s->writer, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? writer_busy(s->path, s->writer, f)
                                    : open_fault(f, err_of(errno), s->path, WRITER_FILE);
    int n = snprintf(text, sizeof(text), "%ld\n", (long)getpid());
    /* The number only helps people; the lock is what counts. */
    if (ftruncate(s->writer, 0) != 0 || pwrite(s->writer, text, (size_t)n, 0) != n)
        return open_fault(f, err_of(errno), s->path, WRITER_FILE);
    return OK;
}

/* ---- LMDB ---- */

int env_open(struct store *s, const char *path, size_t size_max, unsigned flags)
{
    int fd, rc;
    if ((rc = mdb_env_create(&s->env)) != 0)
        return rc;
    if (size_max > 0 && (rc = mdb_env_set_mapsize(s->env, size_max)) != 0)
        return rc;
    if ((rc = mdb_env_set_maxdbs(s->env, TABLE_COUNT + 1)) != 0)
        return rc;
    if ((rc = mdb_env_set_maxreaders(s->env, READERS_MAX)) != 0)
        return rc;
    if ((rc = mdb_env_open(s->env, path, MDB_NOTLS | MDB_NORDAHEAD | flags, FILE_MODE)) != 0)
        return rc;
    if ((rc = mdb_env_get_fd(s->env, &fd)) != 0)
        return rc;
    return fcntl(fd, F_SETFD, FD_CLOEXEC) == 0 ? 0 : errno; /* LMDB does so for the others */
}

#define TABLES_AT_FIRST TABLE_CASE /* the later ones may be missing in an old store */

int tables_open(struct store *s, MDB_txn *mdb, unsigned flags)
{
    static const char *const names[TABLE_COUNT] = {
        [TABLE_CURSOR] = "cursor",     [TABLE_STATE] = "state", [TABLE_REPEAT] = "repeat",
        [TABLE_DEADLINE] = "deadline", [TABLE_WHEN] = "when",   [TABLE_ASIDE] = "aside",
        [TABLE_META] = "meta",         [TABLE_CASE] = "case",
    };
    int rc = mdb_dbi_open(mdb, "log", flags, &s->log);
    for (unsigned i = 0; rc == 0 && i < TABLE_COUNT; i++) {
        rc = mdb_dbi_open(mdb, names[i], flags, &s->table[i]);
        s->without[i] = rc == MDB_NOTFOUND && i >= TABLES_AT_FIRST;
        rc = s->without[i] ? 0 : rc;
    }
    return rc;
}

/* A writer adds what an older ducha had no table for; who opens to read does without. */
static int later_tables_make(struct store *s, MDB_txn *mdb)
{
    bool missing = false;
    for (unsigned i = TABLES_AT_FIRST; i < TABLE_COUNT; i++)
        missing = missing || s->without[i];
    return missing && !s->read_only ? tables_open(s, mdb, MDB_CREATE) : 0;
}

/* Only the number itself, which every version finds at the same place. */
static uint64_t format_raw(MDB_txn *mdb)
{
    uint64_t format = 0;
    MDB_dbi meta;
    MDB_val k = val_of(bytes_of(META_FORMAT)), v;
    if (mdb_dbi_open(mdb, "meta", 0, &meta) == 0 && mdb_get(mdb, meta, &k, &v) == 0 &&
        v.mv_size >= sizeof(format))
        memcpy(&format, v.mv_data, sizeof(format));
    return format;
}

static enum err format_check(struct store *s, MDB_txn *mdb, struct fault *f)
{
    uint64_t format = format_raw(mdb);
    if (format > STORE_FORMAT)
        return fault_set(f, ERR_VERSION, remedy_of(ERR_VERSION),
                         tr("the store %s has format %llu; this ducha reads up to %u",
                            "存储 %s 的格式为 %llu，当前 ducha 最高支持 %u"),
                         s->path, (unsigned long long)format, STORE_FORMAT);
    return format == STORE_FORMAT ? OK : open_fault(f, ERR_CORRUPT, s->path, META_FORMAT);
}

static enum err tables_load(struct store *s, struct fault *f)
{
    MDB_txn *mdb = NULL;
    int rc = mdb_txn_begin(s->env, NULL, s->read_only ? MDB_RDONLY : 0, &mdb);
    if (rc != 0)
        return open_fault(f, err_of(rc), s->path, mdb_strerror(rc));
    enum err e = format_check(s, mdb, f);
    if (e == OK && (rc = tables_open(s, mdb, 0)) == 0)
        rc = later_tables_make(s, mdb);
    if (e == OK && rc != 0)
        e = open_fault(f, ERR_CORRUPT, s->path, mdb_strerror(rc));
    if (e != OK) {
        mdb_txn_abort(mdb);
        return e;
    }
    rc = mdb_txn_commit(mdb); /* keeps the handles */
    return rc == 0 ? OK : open_fault(f, err_of(rc), s->path, mdb_strerror(rc));
}

/* ---- making ---- */

void making_clear(const char *path)
{
    static const char *const files[] = {DATA_FILE, READERS_FILE, WRITER_FILE};
    char making[PATH_SIZE_MAX], file[PATH_SIZE_MAX];
    if (!path_join(making, path, MAKING_FOLDER))
        return;
    for (unsigned i = 0; i < sizeof(files) / sizeof(files[0]); i++)
        if (path_join(file, making, files[i]))
            (void)unlink(file);
    (void)rmdir(making);
}

enum err making_finish(const char *path)
{
    char making[PATH_SIZE_MAX], from[PATH_SIZE_MAX], to[PATH_SIZE_MAX];
    if (!path_join(making, path, MAKING_FOLDER) || !path_join(from, making, DATA_FILE) ||
        !path_join(to, path, DATA_FILE))
        return ERR_LIMIT;
    if (rename(from, to) != 0)
        return err_of(errno);
    making_clear(path);
    return folder_sync(path);
}

static enum err making_fill(struct store *s)
{
    struct txn t;
    txn_begin(&t, s, TXN_WRITE);
    if (t.err == OK)
        txn_note(&t, tables_open(s, t.mdb, MDB_CREATE));
    meta_number_set(&t, META_FORMAT, STORE_FORMAT);
    return txn_commit(&t);
}

/* A cut-off here leaves the folder without data.mdb: the next start begins again. */
static enum err store_make(const char *path, size_t size_max, struct fault *f)
{
    char making[PATH_SIZE_MAX];
    struct store *s = mem_alloc(sizeof(*s));
    s->writer = -1;
    making_clear(path);
    enum err e = path_join(making, path, MAKING_FOLDER) ? folder_make(making) : ERR_LIMIT;
    if (e == OK)
        e = err_of(env_open(s, making, size_max, 0));
    if (e == OK)
        e = making_fill(s);
    store_close(s);
    if (e == OK)
        e = making_finish(path);
    return e == OK ? OK : open_fault(f, e, path, MAKING_FOLDER);
}

/* ---- open ---- */

static enum err place_check(const char *path, const struct store_options *o, struct fault *f)
{
    enum err e = o->fresh && !o->read_only ? folder_make(path) : OK;
    if (e != OK)
        return open_fault(f, e, path, "mkdir");
    if (!data_there(path) && (!o->fresh || o->read_only))
        return open_fault(f, ERR_ABSENT, path, DATA_FILE);
    if ((e = disk_check(path, f)) != OK)
        return e;
    if (!open_already(path))
        return OK;
    return fault_set(f, ERR_BUSY, tr("use the store that is open", "请使用已打开的存储"),
                     tr("this process has the store %s open already", "本进程已打开存储 %s"), path);
}

/* A reader takes the map's size from the file, as the writer left it. */
static size_t map_size(const struct store_options *o)
{
    if (o->size_max > 0 || o->read_only)
        return o->size_max;
    return STORE_SIZE_DEFAULT;
}

static enum err store_load(struct store *s, const struct store_options *o, unsigned flags,
                           struct fault *f)
{
    enum err e;
    if (!o->read_only && (e = writer_lock(s, f)) != OK)
        return e;
    if (!data_there(s->path) && (e = store_make(s->path, map_size(o), f)) != OK)
        return e;
    flags |= (o->read_only ? MDB_RDONLY : 0) | (o->cache ? MDB_NOMETASYNC : 0);
    int rc = env_open(s, s->path, map_size(o), flags);
    if (rc != 0)
        return open_fault(f, err_of(rc), s->path, mdb_strerror(rc));
    if ((e = tables_load(s, f)) != OK)
        return e;
    if (o->read_only)
        return OK;
    making_clear(s->path);
    attachment_sweep(s);
    store_tidy(s);
    return folder_sync(s->path) == OK ? OK : open_fault(f, ERR_IO, s->path, "fsync");
}

enum err store_open_flags(struct store **out, const char *path, const struct store_options *o,
                          unsigned flags, struct fault *f)
{
    enum err e = place_check(path, o, f);
    *out = NULL;
    if (e != OK)
        return e;
    struct store *s = mem_alloc(sizeof(*s));
    s->writer = -1;
    s->path = mem_text(path);
    s->read_only = o->read_only;
    s->adds_files = o->adds_files;
    s->suite = o->suite ? o->suite : SUITE_INTL;
    assert(suite_known(s->suite));
    e = store_load(s, o, flags, f);
    if (e == OK) {
        *out = s;
        s = NULL; /* the caller's now */
    }
    store_close(s);
    return e;
}

enum err store_open(struct store **out, const char *path, const struct store_options *o,
                    struct fault *f)
{
    return store_open_flags(out, path, o, 0, f);
}
