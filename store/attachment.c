/* attachment.c - evidence files by digest.
 *
 *   begin    a file without a name (O_TMPFILE), or one in attachments/tmp where that is missing
 *   add      bytes go to the file and to the digest
 *   commit   fsync, then link to the name the digest makes, then fsync the folder
 *
 * A cut-off upload leaves nothing: a file without a name goes with its process, and what is in
 * tmp/ is swept when the writer opens the store. */
#include "store/attachment.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"
#include "store/files.h"
#include "store/internal.h"

#define TMP_FOLDER "tmp"
#define FILE_MODE 0440 /* nobody changes evidence by mistake */

struct attachment {
    struct store *store;
    struct digest_run *run;
    enum suite suite;
    enum err err;
    uint64_t size;
    int fd;
    char temp[PATH_SIZE_MAX]; /* empty: the file has no name */
};

struct attachment_reader {
    int fd;
    uint64_t size;
};

bool attachment_path(char out[PATH_SIZE_MAX], const char *root, enum suite suite,
                     const struct digest *d)
{
    char hex[DIGEST_TEXT_SIZE];
    digest_text(d, hex);
    int n = snprintf(out, PATH_SIZE_MAX, "%s/%s/%s/%.2s/%.2s/%s", root, ATTACHMENT_FOLDER,
                     suite_name(suite), hex, hex + 2, hex);
    return n > 0 && (unsigned)n < PATH_SIZE_MAX;
}

/* ---- writing ---- */

static int temp_open(struct attachment *a, const char *folder)
{
    if (!path_join(a->temp, folder, "XXXXXX")) {
        errno = ENAMETOOLONG;
        return -1;
    }
    int fd = mkostemp(a->temp, O_CLOEXEC);
    if (fd < 0)
        a->temp[0] = '\0';
    return fd;
}

static int file_open(struct attachment *a, const char *folder)
{
    int fd = -1;
    if (!a->store->no_tmpfile)
        fd = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, FILE_MODE);
    if (fd < 0 && (a->store->no_tmpfile || errno == EOPNOTSUPP || errno == EISDIR)) {
        a->store->no_tmpfile = true;
        fd = temp_open(a, folder);
    }
    return fd;
}

enum err attachment_begin(struct attachment **out, struct store *s, enum suite suite)
{
    char folder[PATH_SIZE_MAX];
    *out = NULL;
    if (s->read_only && !s->adds_files)
        return ERR_FORBIDDEN;
    int n = snprintf(folder, sizeof(folder), "%s/%s/%s", s->path, ATTACHMENT_FOLDER, TMP_FOLDER);
    if (n < 0 || (unsigned)n >= sizeof(folder))
        return ERR_LIMIT;
    enum err e = folders_make(folder, strlen(s->path));
    if (e != OK)
        return e;

    struct attachment *a = mem_alloc(sizeof(*a));
    a->store = s;
    a->suite = suite;
    a->fd = file_open(a, folder);
    if (a->fd < 0) {
        e = err_of(errno);
        free(a);
        return e;
    }
    a->run = digest_begin(suite);
    *out = a;
    return OK;
}

enum err attachment_add(struct attachment *a, struct bytes part)
{
    if (a->err == OK && part.size > ATTACHMENT_MAX - a->size)
        a->err = ERR_LIMIT;
    if (a->err == OK)
        a->err = disk_write(a->fd, part);
    if (a->err != OK)
        return a->err;
    a->size += part.size;
    digest_add(a->run, part);
    return OK;
}

void attachment_pretend(struct attachment *a, uint64_t size)
{
    a->size = size;
}

static void attachment_free(struct attachment *a)
{
    close(a->fd);
    if (a->temp[0])
        (void)unlink(a->temp);
    if (a->run)
        (void)digest_end(a->run);
    free(a);
}

void attachment_abort(struct attachment *a)
{
    if (a)
        attachment_free(a);
}

static int file_link(struct attachment *a, const char *to)
{
    char self[64];
    if (a->temp[0])
        return linkat(AT_FDCWD, a->temp, AT_FDCWD, to, 0);
    snprintf(self, sizeof(self), "/proc/self/fd/%d", a->fd);
    return linkat(AT_FDCWD, self, AT_FDCWD, to, AT_SYMLINK_FOLLOW);
}

/* What stands there may have rotted; then the new one, which is whole, takes its place. The name
 * beside it is this process's own: another may do the same for another file. */
static enum err link_again(struct attachment *a, const struct digest *d, const char *to)
{
    char beside[PATH_SIZE_MAX];
    if (disk_verify(to, a->suite, d, NULL) == OK)
        return OK;
    int n = snprintf(beside, sizeof(beside), "%s/%s/%s/again-%d", a->store->path, ATTACHMENT_FOLDER,
                     TMP_FOLDER, (int)getpid());
    if (n < 0 || (unsigned)n >= sizeof(beside))
        return ERR_LIMIT;
    (void)unlink(beside);
    return file_link(a, beside) == 0 && rename(beside, to) == 0 ? OK : err_of(errno);
}

static enum err publish(struct attachment *a, const struct digest *d)
{
    char to[PATH_SIZE_MAX];
    enum err e = OK;
    if (!attachment_path(to, a->store->path, a->suite, d))
        return ERR_LIMIT;
    char *slash = strrchr(to, '/');
    *slash = '\0';
    e = folders_make(to, strlen(a->store->path));
    *slash = '/';
    if (e == OK && file_link(a, to) != 0)
        e = errno == EEXIST ? link_again(a, d, to) : err_of(errno);
    *slash = '\0';
    return e == OK ? folders_sync(to, strlen(a->store->path)) : e;
}

enum err attachment_commit(struct attachment *a, struct digest *out)
{
    enum err e = a->err;
    *out = digest_end(a->run);
    a->run = NULL;
    if (e == OK && (fchmod(a->fd, FILE_MODE) != 0 || fsync(a->fd) != 0))
        e = err_of(errno);
    if (e == OK)
        e = publish(a, out);
    attachment_free(a);
    return e;
}

void attachment_sweep(struct store *s)
{
    char folder[PATH_SIZE_MAX];
    int n = snprintf(folder, sizeof(folder), "%s/%s/%s", s->path, ATTACHMENT_FOLDER, TMP_FOLDER);
    DIR *dir = n > 0 && (unsigned)n < sizeof(folder) ? opendir(folder) : NULL;
    if (!dir)
        return; /* no upload was ever begun */
    for (struct dirent *d; (d = readdir(dir));)
        if (d->d_name[0] != '.')
            (void)unlinkat(dirfd(dir), d->d_name, 0);
    closedir(dir);
}

/* ---- reading ---- */

bool attachment_has(struct store *s, enum suite suite, const struct digest *d, uint64_t *size)
{
    char path[PATH_SIZE_MAX];
    struct stat st;
    if (!attachment_path(path, s->path, suite, d) || lstat(path, &st) != 0 || !S_ISREG(st.st_mode))
        return false;
    if (size)
        *size = (uint64_t)st.st_size;
    return true;
}

enum err attachment_open(struct attachment_reader **out, struct store *s, enum suite suite,
                         const struct digest *d)
{
    char path[PATH_SIZE_MAX];
    struct attachment_reader r;
    *out = NULL;
    if (!attachment_path(path, s->path, suite, d))
        return ERR_LIMIT;
    r.fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (r.fd < 0)
        return err_of(errno);
    enum err e = descriptor_verify(r.fd, suite, d, &r.size);
    if (e == OK && lseek(r.fd, 0, SEEK_SET) != 0)
        e = ERR_IO;
    if (e != OK) {
        close(r.fd);
        return e;
    }
    *out = mem_alloc(sizeof(r));
    **out = r;
    return OK;
}

uint64_t attachment_size(const struct attachment_reader *r)
{
    return r->size;
}

enum err attachment_read(struct attachment_reader *r, void *out, size_t size, size_t *got)
{
    return disk_read(r->fd, out, size, got);
}

void attachment_close(struct attachment_reader *r)
{
    if (!r)
        return;
    close(r->fd);
    free(r);
}
