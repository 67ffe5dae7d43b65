/* files.c - whole files and folders: read, write, digest, copy, walk. */
#include "store/files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"

#define PIECE_SIZE ((size_t)256 * 1024)
#define FOLDER_MODE 0750
#define COPY_MODE 0640

enum err disk_write(int fd, struct bytes all)
{
    const char *at = all.data;
    while (all.size > 0) {
        ssize_t n = write(fd, at, all.size);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return n == 0 ? ERR_IO : err_of(errno);
        at += n;
        all.size -= (size_t)n;
    }
    return OK;
}

enum err disk_read(int fd, void *out, size_t size, size_t *got)
{
    *got = 0;
    while (*got < size) {
        ssize_t n = read(fd, (char *)out + *got, size - *got);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return err_of(errno);
        if (n == 0)
            break;
        *got += (size_t)n;
    }
    return OK;
}

/* Reads to the end; each piece goes to the digest and, unless to < 0, to another file. */
static enum err pump(int from, int to, enum suite suite, struct digest *out, uint64_t *size)
{
    struct digest_run *run = digest_begin(suite);
    char *piece = mem_alloc(PIECE_SIZE);
    uint64_t total = 0;
    size_t got = 1;
    enum err e = OK;
    while (e == OK && got > 0) {
        e = disk_read(from, piece, PIECE_SIZE, &got);
        if (e != OK || got == 0)
            break;
        digest_add(run, (struct bytes){piece, got});
        total += got;
        if (to >= 0)
            e = disk_write(to, (struct bytes){piece, got});
    }
    free(piece);
    *out = digest_end(run);
    if (size)
        *size = total;
    return e;
}

enum err descriptor_digest(int fd, enum suite suite, struct digest *out, uint64_t *size)
{
    return pump(fd, -1, suite, out, size);
}

enum err descriptor_verify(int fd, enum suite suite, const struct digest *d, uint64_t *size)
{
    struct digest found;
    enum err e = descriptor_digest(fd, suite, &found, size);
    if (e != OK)
        return e;
    return memcmp(&found, d, sizeof(found)) == 0 ? OK : ERR_CORRUPT;
}

enum err disk_digest(const char *path, enum suite suite, struct digest *out, uint64_t *size)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0)
        return err_of(errno);
    enum err e = descriptor_digest(fd, suite, out, size);
    close(fd);
    return e;
}

enum err disk_verify(const char *path, enum suite suite, const struct digest *d, uint64_t *size)
{
    struct digest found;
    enum err e = disk_digest(path, suite, &found, size);
    if (e != OK)
        return e;
    return memcmp(&found, d, sizeof(found)) == 0 ? OK : ERR_CORRUPT;
}

enum err disk_copy(const char *from, const char *to, struct digest *d)
{
    struct digest ignored;
    enum err e;
    int in = open(from, O_RDONLY | O_CLOEXEC | O_NOFOLLOW), out = -1;
    if (in < 0)
        return err_of(errno);
    out = open(to, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, COPY_MODE);
    e = out < 0 ? err_of(errno) : pump(in, out, SUITE_INTL, d ? d : &ignored, NULL);
    if (e == OK && fsync(out) != 0)
        e = err_of(errno);
    if (out >= 0)
        close(out);
    close(in);
    return e;
}

static enum err folder_one(const char *path)
{
    return mkdir(path, FOLDER_MODE) == 0 || errno == EEXIST ? OK : err_of(errno);
}

enum err folders_make(const char *path, size_t from)
{
    char part[PATH_SIZE_MAX];
    int n = snprintf(part, sizeof(part), "%s", path);
    if (n < 0 || (unsigned)n >= sizeof(part))
        return ERR_LIMIT;
    if (access(path, F_OK) == 0)
        return OK;
    enum err e = OK;
    for (char *at = strchr(part + from + 1, '/'); e == OK && at; at = strchr(at + 1, '/')) {
        *at = '\0';
        e = folder_one(part);
        *at = '/';
    }
    return e == OK ? folder_one(part) : e;
}

enum err folders_sync(const char *path, size_t upto)
{
    char part[PATH_SIZE_MAX];
    int n = snprintf(part, sizeof(part), "%s", path);
    if (n < 0 || (unsigned)n >= sizeof(part))
        return ERR_LIMIT;
    enum err e = folder_sync(part);
    while (e == OK && strlen(part) > upto) {
        *strrchr(part, '/') = '\0';
        e = folder_sync(part);
    }
    return e;
}

bool folder_empty(const char *path)
{
    DIR *dir = opendir(path);
    bool empty = dir != NULL;
    for (struct dirent *d; empty && (d = readdir(dir));)
        if (strcmp(d->d_name, ".") != 0 && strcmp(d->d_name, "..") != 0)
            empty = false;
    if (dir)
        closedir(dir);
    return empty;
}

/* ---- all attachments ---- */

struct each {
    const char *root;
    enum suite suite;
    attachment_each_call *call;
    void *self;
};

static int shown(const struct dirent *d)
{
    return d->d_name[0] != '.';
}

static enum err each_file(const struct each *w, const char *path, const char *name)
{
    char right[PATH_SIZE_MAX];
    struct digest d;
    if (!digest_parse(name, &d) || !attachment_path(right, w->root, w->suite, &d) ||
        strcmp(right, path) != 0)
        return ERR_CORRUPT;
    return w->call(w->self, w->suite, &d, path);
}

/* depth: folders still to go down. A folder that is not there has nothing in it. */
static enum err each_folder(const struct each *w, const char *folder, unsigned depth)
{
    struct dirent **list = NULL;
    char path[PATH_SIZE_MAX];
    int count = scandir(folder, &list, shown, alphasort);
    if (count < 0)
        return errno == ENOENT ? OK : err_of(errno);
    enum err e = OK;
    for (int i = 0; i < count; i++) {
        if (e == OK && !path_join(path, folder, list[i]->d_name))
            e = ERR_LIMIT;
        if (e == OK)
            e = depth ? each_folder(w, path, depth - 1) : each_file(w, path, list[i]->d_name);
        free(list[i]);
    }
    free(list);
    return e;
}

enum err attachment_each(const char *root, attachment_each_call *call, void *self)
{
    char folder[PATH_SIZE_MAX];
    enum err e = OK;
    for (unsigned suite = SUITE_INTL; e == OK && suite <= SUITE_GM; suite++) {
        struct each w = {root, (enum suite)suite, call, self};
        int n = snprintf(folder, sizeof(folder), "%s/%s/%s", root, ATTACHMENT_FOLDER,
                         suite_name(w.suite));
        if (n < 0 || (unsigned)n >= sizeof(folder))
            return ERR_LIMIT;
        e = each_folder(&w, folder, 2);
    }
    return e;
}
