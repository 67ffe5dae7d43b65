#include "command/dossier/folder.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/lang.h"

#define WALK_HANDLES 16

static void fail(struct folder *f, const char *path)
{
    if (f->outcome != OUTCOME_OK)
        return;
    f->outcome =
        call_fail(f->call, errno == EEXIST ? ERR_CONFLICT : ERR_IO,
                  tr("Choose another name, or make room", "请换用其他名称，或腾出空间"),
                  tr("%s cannot be written: %s", "无法写入 %s：%s"), path, strerror(errno));
}

void folder_begin(struct folder *f, struct call *c, const char *path)
{
    *f = (struct folder){.call = c};
    f->list = open_memstream(&f->lines, &f->lines_size);
    assert(f->list);
    if ((size_t)snprintf(f->path, sizeof(f->path), "%s", path) >= sizeof(f->path) ||
        (size_t)snprintf(f->part, sizeof(f->part), "%s.part", path) >= sizeof(f->part)) {
        errno = ENAMETOOLONG;
        fail(f, path);
    } else if (access(path, F_OK) == 0) {
        errno = EEXIST;
        fail(f, path);
    } else if (mkdir(f->part, 0750) != 0) {
        fail(f, f->part);
    }
}

void folder_line(struct folder *f, const char *format, ...)
{
    va_list args;
    char *text = NULL;
    va_start(args, format);
    int n = vasprintf(&text, format, args);
    va_end(args);
    assert(n >= 0);
    for (const char *p = text; *p; p++)
        if ((unsigned char)*p < 0x20 || *p == 0x7f || *p == '%')
            fprintf(f->list, "%%%02x", (unsigned char)*p);
        else
            fputc(*p, f->list);
    fputc('\n', f->list);
    free(text);
}

/* Names come from packs: none may be absolute, or have a part `.` or `..` or none. */
static bool name_good(const char *name)
{
    for (const char *part = name;; part++) {
        size_t n = strcspn(part, "/");
        if (n == 0 || (n == 1 && part[0] == '.') || (n == 2 && part[0] == '.' && part[1] == '.'))
            return false;
        part += n;
        if (!*part)
            return true;
    }
}

static bool folders_above(struct folder *f, char *path, size_t from)
{
    for (char *slash = strchr(path + from, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        bool made = mkdir(path, 0750) == 0 || errno == EEXIST;
        if (!made)
            fail(f, path);
        *slash = '/';
        if (!made)
            return false;
    }
    return true;
}

void folder_open(struct folder *f, const char *name)
{
    char path[PATH_SIZE];
    if (f->outcome != OUTCOME_OK)
        return;
    int n = snprintf(path, sizeof(path), "%s/%s", f->part, name);
    errno = EINVAL;
    if (!name_good(name) || n < 0 || (size_t)n >= sizeof(path)) {
        fail(f, name);
        return;
    }
    if (!folders_above(f, path, strlen(f->part) + 1))
        return;
    if (!(f->file = fopen(path, "wxe"))) {
        fail(f, path);
        return;
    }
    snprintf(f->name, sizeof(f->name), "%s", name);
    f->size = 0;
    f->run = digest_begin(SUITE_INTL);
}

void folder_add(struct folder *f, struct bytes part)
{
    if (!f->file)
        return;
    f->size += part.size;
    digest_add(f->run, part);
    if (part.size && fwrite(part.data, 1, part.size, f->file) != part.size)
        fail(f, f->name);
}

static struct digest close_file(struct folder *f)
{
    struct digest d = digest_end(f->run);
    bool written = fflush(f->file) == 0 && fsync(fileno(f->file)) == 0;
    if (fclose(f->file) != 0 || !written)
        fail(f, f->name);
    f->file = NULL;
    return d;
}

void folder_close(struct folder *f)
{
    char text[DIGEST_TEXT_SIZE];
    if (!f->file)
        return;
    struct digest d = close_file(f);
    digest_text(&d, text);
    folder_line(f, "file %s %" PRIu64 " %s", text, f->size, f->name);
}

void folder_put(struct folder *f, const char *name, struct bytes text)
{
    folder_open(f, name);
    folder_add(f, text);
    folder_close(f);
}

/* ---- the end ---- */

/* What the list itself does not name: it, and its signature. */
static void put_unlisted(struct folder *f, const char *name, struct bytes text)
{
    folder_open(f, name);
    folder_add(f, text);
    if (f->file)
        (void)close_file(f);
}

static void sign(struct folder *f, enum suite suite)
{
    uint8_t signature[SIGNATURE_MAX];
    size_t size = 0;
    char *secret = office_text(f->call, OFFICE_SECRET);
    if (!secret) {
        f->outcome = outcome_of(f->call->fault.err);
        return;
    }
    struct bytes what = {f->lines, f->lines_size};
    enum err e = key_sign(suite, secret, what, signature, &size);
    explicit_bzero(secret, strlen(secret));
    free(secret);
    if (e != OK) {
        f->outcome = call_fail(f->call, e, tr("See `ducha doctor`", "请看 `ducha doctor`"),
                               tr("%s cannot sign", "%s 无法签名"), OFFICE_SECRET);
        return;
    }
    char *hex = arena_alloc(&f->arena, 2 * SIGNATURE_MAX + 2);
    for (size_t i = 0; i < size; i++)
        snprintf(hex + 2 * i, 3, "%02x", signature[i]);
    snprintf(hex + 2 * size, 2, "\n");
    put_unlisted(f, FOLDER_LIST, what);
    put_unlisted(f, FOLDER_LIST ".sig", bytes_of(hex));
}

static int remove_one(const char *path, const struct stat *st, int type, struct FTW *at)
{
    (void)st;
    (void)type;
    (void)at;
    return remove(path);
}

/* The folder above, so that the new name is on disk. */
static void sync_above(const char *path)
{
    char above[PATH_SIZE];
    snprintf(above, sizeof(above), "%s", path);
    char *slash = strrchr(above, '/');
    snprintf(slash ? slash + 1 : above, 2, "%s", slash ? "" : ".");
    int fd = open(above, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        (void)fsync(fd);
        close(fd);
    }
}

enum outcome folder_end(struct folder *f, enum suite suite)
{
    if (f->file)
        folder_close(f);
    fflush(f->list);
    if (f->outcome == OUTCOME_OK)
        sign(f, suite);
    if (f->outcome == OUTCOME_OK && rename(f->part, f->path) != 0)
        fail(f, f->path);
    if (f->outcome == OUTCOME_OK)
        sync_above(f->path);
    else if (f->part[0] && f->outcome != OUTCOME_CONFLICT)
        nftw(f->part, remove_one, WALK_HANDLES, FTW_DEPTH | FTW_PHYS);
    fclose(f->list);
    free(f->lines);
    arena_free(&f->arena);
    return f->outcome;
}
