/* failpoint.c - dies at a named place, for a process that was told to beforehand.
 *
 * Loaded before the C library (LD_PRELOAD) into the processes of an office under test, so the
 * product has no such place in it. The file named by DUCHA_FAILPOINT says `WORD NAME COUNT`: the
 * first process that has WORD in its command line takes the file away and dies at the COUNT-th
 *
 *   pages     before LMDB writes a commit's pages
 *   flush     before it flushes them
 *   flushed   after that, before the page that makes the commit count
 *   meta      after that page is written: committed, and nobody was told
 *   send      before a frame goes out
 */
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

#define VISIBLE __attribute__((visibility("default")))

ssize_t pwrite(int fd, const void *data, size_t size, off_t at);
int zmq_send(void *socket, const void *data, size_t size, int flags);

/* Calls that stand before the library's cannot be handed a struct. */
static struct {
    char name[32];
    long left; /* 0: not for this process */
} point;

static bool told_to(const char *word)
{
    char line[4096] = "";
    int fd = open("/proc/self/cmdline", O_RDONLY | O_CLOEXEC);
    ssize_t n = fd < 0 ? -1 : read(fd, line, sizeof(line) - 1);
    if (fd >= 0)
        close(fd);
    for (ssize_t i = 0; i < n; i++)
        if (line[i] == '\0')
            line[i] = ' ';
    return n > 0 && strstr(line, word);
}

__attribute__((constructor)) static void load(void)
{
    char word[32];
    long count;
    const char *path = getenv("DUCHA_FAILPOINT");
    FILE *f = path ? fopen(path, "re") : NULL;
    if (!f)
        return;
    bool mine = fscanf(f, "%31s %31s %ld", word, point.name, &count) == 3 && told_to(word);
    fclose(f);
    if (mine && unlink(path) == 0)
        point.left = count;
}

static void at(const char *name)
{
    if (point.left > 0 && strcmp(name, point.name) == 0 && --point.left == 0)
        raise(SIGKILL);
}

static void *next(const char *name)
{
    void *found = dlsym(RTLD_NEXT, name);
    if (!found)
        abort();
    return found;
}

VISIBLE ssize_t writev(int fd, const struct iovec *parts, int count)
{
    ssize_t (*real)(int, const struct iovec *, int);
    *(void **)&real = next("writev");
    at("pages");
    return real(fd, parts, count);
}

VISIBLE ssize_t pwrite(int fd, const void *data, size_t size, off_t where)
{
    ssize_t (*real)(int, const void *, size_t, off_t);
    *(void **)&real = next("pwrite");
    bool meta = (fcntl(fd, F_GETFL) & O_DSYNC) != 0;
    if (!meta)
        at("pages");
    ssize_t n = real(fd, data, size, where);
    if (meta)
        at("meta");
    return n;
}

VISIBLE int fdatasync(int fd)
{
    int (*real)(int);
    *(void **)&real = next("fdatasync");
    at("flush");
    int rc = real(fd);
    at("flushed");
    return rc;
}

VISIBLE int zmq_send(void *socket, const void *data, size_t size, int flags)
{
    int (*real)(void *, const void *, size_t, int);
    *(void **)&real = next("zmq_send");
    at("send");
    return real(socket, data, size, flags);
}
