/* commit.c - what one message costs on this disk and nothing else: one JSON line.
 *
 *   bench_commit FOLDER COMMITS
 *
 * A store with some log in it takes one entry of 1 KiB for each commit, and the two cursors that
 * move with it in an office under load. There is no socket and no other process, so this is the
 * least that an acknowledgement waits for: LMDB flushes the changed pages, then its meta page. The
 * calls below stand before the C library's, so LMDB's writes are counted and timed on the way. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include "base/mem.h"
#include "store/store.h"
#include "tests/bench/histogram.h"
#include "tests/bench/load.h"

#define VISIBLE __attribute__((visibility("default")))
#define BODY_SIZE 1080u    /* 1 KiB of payload in its envelope */
#define BEFORE_COMMITS 20u /* large ones, so that the log has branches */
#define BEFORE_ENTRIES 500u

/* The calls cannot be handed a struct, so this program has one. */
static struct {
    struct histogram flush, meta;
    uint64_t places;
} disk;

VISIBLE ssize_t pwrite(int fd, const void *data, size_t size, off_t at)
{
    bool through = (fcntl(fd, F_GETFL) & O_DSYNC) != 0;
    uint64_t began = load_now();
    ssize_t n = syscall(SYS_pwrite64, fd, data, size, at);
    if (through)
        histogram_add(&disk.meta, load_now() - began);
    else
        disk.places++;
    return n;
}

VISIBLE ssize_t writev(int fd, const struct iovec *parts, int count)
{
    disk.places++;
    return syscall(SYS_writev, fd, parts, count);
}

VISIBLE int fdatasync(int fd)
{
    uint64_t began = load_now();
    int rc = (int)syscall(SYS_fdatasync, fd);
    histogram_add(&disk.flush, load_now() - began);
    return rc;
}

static void commit(struct store *s, unsigned entries, const uint8_t *body)
{
    struct txn t;
    txn_begin(&t, s, TXN_WRITE);
    for (unsigned i = 0; i < entries; i++)
        log_append(&t, (int64_t)log_head(&t), (struct bytes){body, BODY_SIZE});
    cursor_set(&t, "producer/bench", log_head(&t));
    cursor_set(&t, "reader/bench", log_head(&t) - 1);
    if (txn_commit(&t) != OK)
        load_die("a commit failed");
}

static double us(const struct histogram *h, double q)
{
    return (double)histogram_quantile(h, q) / 1000;
}

int main(int argc, char **argv)
{
    struct store_options o = {.fresh = true};
    struct fault f = {0};
    struct store *s;
    struct histogram *all = mem_alloc(sizeof(*all));
    uint8_t *body = mem_alloc(BODY_SIZE);
    long commits = argc == 3 ? atol(argv[2]) : 0;
    if (commits <= 0)
        load_die("usage: bench_commit FOLDER COMMITS");
    if (store_open(&s, argv[1], &o, &f) != OK)
        load_die("%s", f.text);
    for (unsigned i = 0; i < BEFORE_COMMITS; i++)
        commit(s, BEFORE_ENTRIES, body);
    memset(&disk, 0, sizeof(disk));
    for (long i = 0; i < commits; i++) {
        uint64_t began = load_now();
        commit(s, 1, body);
        histogram_add(all, load_now() - began);
    }
    printf("{\"commits\":%ld,\"commit_p50_us\":%.1f,\"commit_p99_us\":%.1f,\"flush_p50_us\":%.1f,"
           "\"meta_p50_us\":%.1f,\"places\":%.2f}\n",
           commits, us(all, 0.5), us(all, 0.99), us(&disk.flush, 0.5), us(&disk.meta, 0.5),
           (double)disk.places / (double)commits);
    store_close(s);
    free(body);
    free(all);
}
