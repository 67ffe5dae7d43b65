/* backup.c - hot copy, verify, restore into a new epoch. The manifest is manifest.c.
 *
 * The copy is LMDB's, without compaction: page by page in file order is the shortest time for
 * which the read transaction stays open, and the writer waits only while two meta pages are read.
 * Attachments are copied after it: a file is on disk before an entry refers to it, so by then
 * every file that the copied entries know is there. On one file system they are hard links; they
 * never change. */
#include "store/backup.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/lang.h"
#include "store/files.h"
#include "store/manifest.h"

#define FOLDER_MODE 0750
#define EPOCH_MAX UINT32_MAX

struct work {
    const char *to; /* where attachments are copied; NULL: they are verified */
    struct digest_run *names;
    uint64_t count;
    uint64_t total;
    backup_told *told;
    void *self;
    struct fault *fault;
};

static void tell(backup_told *told, void *self, enum backup_stage stage, uint64_t done,
                 uint64_t total)
{
    if (told)
        told(self, stage, done, total);
}

static enum err backup_fault(struct fault *f, enum err e, const char *what)
{
    const char *remedy =
        e == ERR_FULL ? tr("free some space, then begin again in an empty folder",
                           "请清理空间，然后在空目录中重新开始")
        : e == ERR_CORRUPT
            ? tr("use another backup, and keep this one for whoever looks into it",
                 "请使用其他备份，并保留此备份以供查证")
            : tr("check the path and the rights, then begin again in an empty folder",
                 "请检查路径与权限，然后在空目录中重新开始");
    return fault_set(f, e, remedy, tr("%s: %s", "%s：%s"), what, err_text(e));
}

static enum err target_make(const char *to, struct fault *f)
{
    if (mkdir(to, FOLDER_MODE) != 0 && errno != EEXIST)
        return backup_fault(f, err_of(errno), to);
    if (folder_empty(to))
        return OK;
    return fault_set(f, ERR_CONFLICT, tr("name a new or an empty folder", "请指定新的或空的目录"),
                     tr("%s is not an empty folder", "%s 不是空目录"), to);
}

/* ---- attachments ---- */

static enum err attachment_put(const char *from, const char *root, enum suite suite,
                               const struct digest *d)
{
    char to[PATH_SIZE_MAX];
    if (!attachment_path(to, root, suite, d))
        return ERR_LIMIT;
    char *slash = strrchr(to, '/');
    *slash = '\0';
    enum err e = folders_make(to, strlen(root));
    *slash = '/';
    if (e != OK || link(from, to) == 0)
        return e;
    return disk_copy(from, to, NULL); /* another file system, or one without links */
}

static enum err attachment_work(void *self, enum suite suite, const struct digest *d,
                                const char *path)
{
    struct work *w = self;
    enum err e = w->to ? attachment_put(path, w->to, suite, d) : disk_verify(path, suite, d, NULL);
    if (e != OK)
        return backup_fault(w->fault, e, path);
    digest_add(w->names, bytes_of(suite_name(suite)));
    digest_add(w->names, (struct bytes){d, sizeof(*d)});
    tell(w->told, w->self, BACKUP_ATTACHMENTS, ++w->count, w->total);
    return OK;
}

static enum err attachments_all(const char *root, struct work *w, struct digest *names)
{
    w->names = digest_begin(SUITE_INTL);
    enum err e = attachment_each(root, attachment_work, w);
    *names = digest_end(w->names);
    return e == OK ? OK : backup_fault(w->fault, e, root);
}

/* ---- facts ---- */

static enum err facts_read(struct store *s, struct backup_facts *out)
{
    struct txn t;
    struct entry newest;
    txn_begin(&t, s, TXN_READ);
    struct bytes code = row_get(&t, TABLE_META, bytes_of(META_CODE));
    if (code.size > BACKUP_CODE_MAX || (code.data && memchr(code.data, '\n', code.size)))
        txn_fail(&t, ERR_MALFORMED);
    else if (code.data)
        snprintf(out->code, sizeof(out->code), "%.*s", (int)code.size, (const char *)code.data);
    out->epoch = meta_number(&t, META_EPOCH);
    if (log_newest(&t, &newest)) {
        out->head = newest.position;
        out->digest = newest.digest;
    }
    txn_abort(&t);
    return t.err;
}

/* Nobody writes a backup, so LMDB needs no lock there, and it must leave no file behind. */
static enum err copy_open(struct store **out, const char *folder, struct fault *f)
{
    struct store_options o = {.read_only = true};
    return store_open_flags(out, folder, &o, MDB_NOLOCK, f);
}

static enum err copy_facts(const char *folder, struct backup_facts *out, struct fault *f)
{
    struct store *copy;
    enum err e = copy_open(&copy, folder, f);
    if (e != OK)
        return e;
    e = facts_read(copy, out);
    store_close(copy);
    return e == OK ? OK : backup_fault(f, e, folder);
}

/* ---- create ---- */

static enum err data_copy(struct store *s, const char *to, struct backup_facts *out)
{
    char data[PATH_SIZE_MAX];
    if (!path_join(data, to, DATA_FILE))
        return ERR_LIMIT;
    int rc = mdb_env_copy2(s->env, to, 0);
    return rc == 0 ? disk_digest(data, SUITE_INTL, &out->data, &out->data_size) : err_of(rc);
}

/* All of it to the disk, in one call for however many files there are. */
static enum err disk_sync(const char *folder)
{
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return err_of(errno);
    enum err e = syncfs(fd) == 0 ? OK : err_of(errno);
    close(fd);
    return e;
}

enum err backup_create(struct store *s, const char *to, struct backup_key secret, backup_told *told,
                       void *self, struct backup_facts *out, struct fault *f)
{
    assert(!s->writing); /* the copy waits for the writer */
    *out = (struct backup_facts){0};
    enum err e = target_make(to, f);
    if (e != OK)
        return e;
    if ((e = data_copy(s, to, out)) != OK)
        return backup_fault(f, e, to);
    tell(told, self, BACKUP_DATA, out->data_size, out->data_size);
    if ((e = copy_facts(to, out, f)) != OK)
        return e;

    struct work w = {.to = to, .told = told, .self = self, .fault = f};
    if ((e = attachments_all(s->path, &w, &out->names)) != OK)
        return e;
    out->attachments = w.count;
    if ((e = disk_sync(to)) != OK)
        return backup_fault(f, e, to);
    return manifest_write(to, out, secret, f);
}

/* ---- verify ---- */

struct told_log {
    backup_told *told;
    void *self;
};

static bool log_told_on(void *self, const struct log_progress *p)
{
    struct told_log *t = self;
    tell(t->told, t->self, BACKUP_LOG, p->at, p->head);
    return true;
}

static enum err data_verify(const char *from, const struct backup_facts *says, struct fault *f)
{
    char data[PATH_SIZE_MAX];
    uint64_t size = 0;
    if (!path_join(data, from, DATA_FILE))
        return backup_fault(f, ERR_LIMIT, from);
    enum err e = disk_verify(data, SUITE_INTL, &says->data, &size);
    if (e == OK && size != says->data_size)
        e = ERR_CORRUPT;
    return e == OK ? OK : backup_fault(f, e, data);
}

static bool facts_agree(const struct backup_facts *a, const struct backup_facts *b)
{
    return strcmp(a->code, b->code) == 0 && a->epoch == b->epoch && a->head == b->head &&
           memcmp(&a->digest, &b->digest, sizeof(a->digest)) == 0;
}

static enum err store_verify(struct store *copy, const struct backup_facts *says,
                             struct told_log *told, struct fault *f)
{
    struct backup_facts found = {0};
    uint64_t bad;
    enum err e = log_verify(copy, log_told_on, told, &bad);
    if (e == ERR_CORRUPT)
        return fault_set(
            f, e, tr("use another backup", "请使用其他备份"),
            tr("entry %llu of the backup does not verify", "备份中第 %llu 条记录校验不符"),
            (unsigned long long)bad);
    if (e == OK)
        e = facts_read(copy, &found);
    if (e == OK && !facts_agree(&found, says))
        e = ERR_CORRUPT;
    return e == OK ? OK : backup_fault(f, e, store_path(copy));
}

static enum err attachments_verify(const char *from, const struct backup_facts *says,
                                   backup_told *told, void *self, struct fault *f)
{
    struct work w = {.total = says->attachments, .told = told, .self = self, .fault = f};
    struct digest names;
    enum err e = attachments_all(from, &w, &names);
    if (e != OK)
        return e;
    if (w.count == says->attachments && memcmp(&names, &says->names, sizeof(names)) == 0)
        return OK;
    return fault_set(f, ERR_CORRUPT, tr("use another backup", "请使用其他备份"),
                     tr("the backup %s does not have the attachments its manifest names",
                        "备份 %s 的附件与清单不一致"),
                     from);
}

enum err backup_verify(const char *from, struct backup_key shown, backup_told *told, void *self,
                       struct backup_facts *out, struct fault *f)
{
    struct store *copy;
    struct told_log tl = {told, self};
    enum err e = manifest_read(from, shown, out, f);
    if (e != OK || (e = data_verify(from, out, f)) != OK)
        return e;
    tell(told, self, BACKUP_DATA, out->data_size, out->data_size);
    if ((e = copy_open(&copy, from, f)) != OK)
        return e;
    e = store_verify(copy, out, &tl, f);
    store_close(copy);
    return e == OK ? attachments_verify(from, out, told, self, f) : e;
}

/* ---- restore ---- */

static enum err epoch_of(const struct backup_facts *facts, int64_t now, struct backup_epoch *out)
{
    uint64_t seconds = now > 0 ? (uint64_t)now / 1000 : 0;
    if (facts->epoch >= EPOCH_MAX || seconds > EPOCH_MAX)
        return ERR_LIMIT;
    uint64_t next = facts->epoch + 1;
    *out = (struct backup_epoch){
        .before = (uint32_t)facts->epoch,
        .epoch = (uint32_t)(seconds > next ? seconds : next),
        .position = facts->head,
        .digest = facts->digest,
    };
    return OK;
}

static enum err epoch_open(const char *making, const struct backup_restoring *how,
                           const struct backup_epoch *epoch, struct fault *f)
{
    struct store *s;
    struct store_options o = {0};
    struct bytes body = {NULL, 0};
    struct txn t;
    enum err e = how->body(how->body_self, epoch, &body);
    if (e != OK)
        return backup_fault(f, e, tr("the entry for the new epoch", "新纪元记录"));
    if ((e = store_open(&s, making, &o, f)) != OK)
        return e;
    txn_begin(&t, s, TXN_WRITE);
    meta_number_set(&t, META_EPOCH, epoch->epoch);
    meta_number_set(&t, META_EPOCH_BEFORE, epoch->before);
    meta_number_set(&t, META_EPOCH_FROM, epoch->position);
    if (log_append(&t, how->now, body) != epoch->position + 1)
        txn_fail(&t, ERR_CORRUPT);
    e = txn_commit(&t);
    store_close(s);
    return e == OK ? OK : backup_fault(f, e, making);
}

static enum err data_restore(const char *from, const char *making, const struct backup_facts *says)
{
    char source[PATH_SIZE_MAX], data[PATH_SIZE_MAX];
    struct digest copied;
    if (!path_join(source, from, DATA_FILE) || !path_join(data, making, DATA_FILE))
        return ERR_LIMIT;
    if (mkdir(making, FOLDER_MODE) != 0)
        return err_of(errno);
    enum err e = disk_copy(source, data, &copied);
    if (e == OK && memcmp(&copied, &says->data, sizeof(copied)) != 0)
        e = ERR_CORRUPT; /* the medium gave other bytes the second time */
    return e;
}

enum err backup_restore(const char *from, const char *to, const struct backup_restoring *how,
                        struct backup_epoch *out, struct fault *f)
{
    char making[PATH_SIZE_MAX];
    struct backup_facts facts;
    struct digest names;
    enum err e = backup_verify(from, how->shown, how->told, how->told_self, &facts, f);
    if (e != OK || (e = target_make(to, f)) != OK)
        return e;
    if ((e = epoch_of(&facts, how->now, out)) != OK)
        return backup_fault(f, e, tr("the new epoch", "新纪元"));

    struct work w = {.to = to, .total = facts.attachments, .fault = f};
    w.told = how->told;
    w.self = how->told_self;
    if ((e = attachments_all(from, &w, &names)) != OK)
        return e;
    e = path_join(making, to, MAKING_FOLDER) ? data_restore(from, making, &facts) : ERR_LIMIT;
    if (e != OK)
        return backup_fault(f, e, making);
    if ((e = epoch_open(making, how, out, f)) != OK)
        return e;
    if ((e = disk_sync(to)) == OK)
        e = making_finish(to);
    return e == OK ? OK : backup_fault(f, e, to);
}
