/* powercut.c - the power goes, and the store must still have what it acknowledged.
 *
 *   powercut [--images N] [--seed S] [--cache | --nosync]
 *
 * A real store appends batches while every write and flush of its data file is recorded, with a
 * note of the head after each commit that returned OK. Then images of the disk are made
 * (images.h), each is opened as a start after the cut would, and checked:
 *
 *   every entry acknowledged before the cut is there, with its bytes;
 *   the log verifies; a batch and the cursor that counts it are both there or both not;
 *   the store takes new entries.
 *
 * --cache: a store whose contents can be made again. The newest transaction may be missing, none
 * before it, and all else is as above.
 *
 * --nosync plants a bug: the store commits without flushing. The run then passes only if a loss
 * is noticed, which shows that these checks can fail.
 *
 * The five calls below stand before the C library's, so LMDB's writes come here first. */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/mem.h"
#include "base/trace.h"
#include "store/internal.h"
#include "tests/crash/images.h"

#define VISIBLE __attribute__((visibility("default")))
#define BATCHES 40u
#define BATCH_MAX 12u
#define BODY_MAX 6000u /* some need overflow pages */
#define IMAGES_DEFAULT 300u
#define CURSOR "module/test"

/* ---- recording ---- */

/* The calls cannot be handed a struct, so this program has one. */
static struct {
    struct recording *to; /* NULL: nothing is recorded */
    dev_t dev;
    ino_t ino;
} tap;

static bool tapped(int fd)
{
    struct stat st;
    return tap.to && fstat(fd, &st) == 0 && st.st_dev == tap.dev && st.st_ino == tap.ino;
}

static bool write_through(int fd)
{
    return (fcntl(fd, F_GETFL) & O_DSYNC) != 0;
}

VISIBLE ssize_t pwrite(int fd, const void *data, size_t size, off_t at)
{
    ssize_t n = syscall(SYS_pwrite64, fd, data, size, at);
    if (n > 0 && tapped(fd))
        recording_write(tap.to, (uint64_t)at, (struct bytes){data, (size_t)n}, write_through(fd));
    return n;
}

VISIBLE ssize_t writev(int fd, const struct iovec *parts, int count)
{
    bool wanted = tapped(fd);
    uint64_t at = wanted ? (uint64_t)lseek(fd, 0, SEEK_CUR) : 0;
    ssize_t n = syscall(SYS_writev, fd, parts, count);
    size_t left = n > 0 && wanted ? (size_t)n : 0;
    for (int i = 0; left > 0; i++) {
        size_t size = parts[i].iov_len < left ? parts[i].iov_len : left;
        recording_write(tap.to, at, (struct bytes){parts[i].iov_base, size}, write_through(fd));
        at += size;
        left -= size;
    }
    return n;
}

VISIBLE int fdatasync(int fd)
{
    int rc = (int)syscall(SYS_fdatasync, fd);
    if (rc == 0 && tapped(fd))
        recording_flush(tap.to);
    return rc;
}

/* The model does not know these for the data file; if LMDB ever uses one, the test must say so. */
VISIBLE int ftruncate(int fd, off_t size)
{
    assert(!tapped(fd));
    return (int)syscall(SYS_ftruncate, fd, size);
}

VISIBLE int msync(void *at, size_t size, int flags)
{
    assert(!tap.to);
    return (int)syscall(SYS_msync, at, size, flags);
}

/* ---- the run ---- */

struct note {
    unsigned ops; /* recorded when the commit returned */
    uint64_t head;
};

struct run {
    struct recording recording;
    struct note notes[BATCHES];
    uint64_t content; /* seed of the bodies */
    bool planted;     /* the store did not flush */
    bool cache;       /* the newest transaction may be missing */
};

/* A body can be made again from its position. */
static struct bytes body_of(uint64_t content, uint64_t position, uint8_t room[BODY_MAX])
{
    uint64_t seed = content ^ position * 0x2545f4914f6cdd1du;
    size_t size = 1 + random_next(&seed) % (position % 8 ? 1200 : BODY_MAX);
    for (size_t i = 0; i < size; i++)
        room[i] = (uint8_t)random_next(&seed);
    return (struct bytes){room, size};
}

static uint64_t append_batch(struct store *s, uint64_t content, unsigned count)
{
    struct txn t;
    uint8_t room[BODY_MAX];
    txn_begin(&t, s, TXN_WRITE);
    uint64_t head = log_head(&t);
    for (unsigned i = 0; i < count; i++) {
        struct bytes body = body_of(content, head + 1, room);
        head = log_append(&t, (int64_t)head, body);
    }
    cursor_set(&t, CURSOR, head);
    return txn_commit(&t) == OK ? head : 0;
}

static struct store *open_at(const char *path, unsigned flags)
{
    struct store_options o = {.size_max = (size_t)64 << 20, .fresh = true};
    struct fault f = {0};
    struct store *s = NULL;
    if (store_open_flags(&s, path, &o, flags, &f) != OK)
        fprintf(stderr, "%s\n", f.text);
    return s;
}

static void data_name(char out[PATH_SIZE_MAX], const char *path)
{
    bool fits = path_join(out, path, DATA_FILE);
    assert(fits);
}

static void run_record(struct run *run, const char *path, unsigned flags, uint64_t *seed)
{
    char data[PATH_SIZE_MAX];
    struct stat st;
    store_close(open_at(path, 0));
    data_name(data, path);
    recording_begin(&run->recording, data);
    int rc = stat(data, &st);
    assert(rc == 0);
    tap.dev = st.st_dev;
    tap.ino = st.st_ino;
    tap.to = &run->recording;
    run->content = random_next(seed);
    run->planted = flags == MDB_NOSYNC;
    run->cache = flags == MDB_NOMETASYNC;

    struct store *s = open_at(path, flags);
    assert(s);
    for (unsigned i = 0; i < BATCHES; i++) {
        unsigned count = 1 + (unsigned)(random_next(seed) % BATCH_MAX);
        uint64_t head = append_batch(s, run->content, count);
        assert(head > 0);
        run->notes[i] = (struct note){run->recording.count, head};
    }
    tap.to = NULL; /* before LMDB's close, which may flush */
    store_close(s);
}

/* ---- the check ---- */

static uint64_t acknowledged(const struct run *run, unsigned cut)
{
    uint64_t head = 0, before = 0;
    for (unsigned i = 0; i < BATCHES && run->notes[i].ops <= cut; i++) {
        before = head;
        head = run->notes[i].head;
    }
    return run->cache ? before : head;
}

static const char *entries_check(struct store *s, const struct run *run, uint64_t least)
{
    struct txn t;
    struct entry e;
    uint8_t room[BODY_MAX];
    const char *wrong = NULL;
    txn_begin(&t, s, TXN_READ);
    uint64_t head = log_head(&t), at = 0;
    struct log_walk *w = log_walk_begin(&t, 1);
    while (!wrong && log_walk_next(w, &e)) {
        at++;
        if (e.position != at || !bytes_equal(e.body, body_of(run->content, at, room)))
            wrong = "an entry has other bytes";
    }
    log_walk_end(w);
    if (!wrong && (at != head || head < least))
        wrong = "an acknowledged entry is missing";
    if (!wrong && cursor_get(&t, CURSOR) != head)
        wrong = "half a transaction is there";
    txn_abort(&t);
    return wrong || t.err == OK ? wrong : "the store cannot be read";
}

static const char *image_check(const char *path, const struct run *run, unsigned cut)
{
    uint64_t bad;
    struct store *s = open_at(path, 0);
    if (!s)
        return "the store does not open";
    const char *wrong = NULL;
    if (log_verify(s, NULL, NULL, &bad) != OK)
        wrong = "the log does not verify";
    if (!wrong)
        wrong = entries_check(s, run, acknowledged(run, cut));
    if (!wrong && append_batch(s, run->content, 3) == 0)
        wrong = "the store takes no new entry";
    if (!wrong)
        wrong = entries_check(s, run, acknowledged(run, cut) + 3);
    store_close(s);
    return wrong;
}

/* In a process of its own, because LMDB may stop on pages that make no sense. */
static bool image_good(const char *path, const struct run *run, unsigned cut)
{
    int status = 0;
    pid_t child = fork();
    assert(child >= 0);
    if (child == 0) {
        if (run->planted) /* what LMDB says about pages that make no sense is no news */
            (void)!freopen("/dev/null", "w", stderr);
        const char *wrong = image_check(path, run, cut);
        if (wrong)
            printf("cut after operation %u: %s\n", cut, wrong);
        fflush(stdout);
        _exit(wrong ? 1 : 0);
    }
    pid_t done = waitpid(child, &status, 0);
    assert(done == child);
    if (WIFSIGNALED(status))
        printf("cut after operation %u: stopped by signal %d\n", cut, WTERMSIG(status));
    return status == 0;
}

static void folder_clear(const char *path)
{
    static const char *const files[] = {DATA_FILE, READERS_FILE, WRITER_FILE};
    char name[PATH_SIZE_MAX];
    for (unsigned i = 0; i < sizeof(files) / sizeof(files[0]); i++)
        if (path_join(name, path, files[i]))
            (void)unlink(name);
    (void)rmdir(path);
}

static unsigned losses(const struct run *run, const char *path, unsigned images, uint64_t *seed)
{
    unsigned lost = 0;
    char data[PATH_SIZE_MAX];
    data_name(data, path);
    for (unsigned i = 0; i < images; i++) {
        unsigned cut = (unsigned)(random_next(seed) % (run->recording.count + 1));
        int rc = mkdir(path, 0700);
        assert(rc == 0);
        image_make(&run->recording, cut, seed, data);
        fflush(stdout);
        lost += !image_good(path, run, cut);
        folder_clear(path);
    }
    return lost;
}

/* ---- the command ---- */

struct asked {
    unsigned images;
    uint64_t seed;
    unsigned flags; /* of the store: what store_options.cache sets, or the planted bug */
};

static bool asked_read(struct asked *a, int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--nosync") == 0)
            a->flags = MDB_NOSYNC;
        else if (strcmp(argv[i], "--cache") == 0)
            a->flags = MDB_NOMETASYNC;
        else if (strcmp(argv[i], "--images") == 0 && i + 1 < argc)
            a->images = (unsigned)strtoul(argv[++i], NULL, 10);
        else if (strcmp(argv[i], "--seed") == 0 && i + 1 < argc)
            a->seed = strtoull(argv[++i], NULL, 10);
        else
            return false;
    }
    return a->images > 0;
}

static uint64_t seed_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    return (uint64_t)now.tv_sec * 1000000 + (uint64_t)now.tv_nsec / 1000;
}

int main(int argc, char **argv)
{
    struct asked asked = {.images = IMAGES_DEFAULT, .seed = seed_now()};
    struct run *run = mem_alloc(sizeof(*run));
    char folder[] = "powercut-XXXXXX", office[PATH_SIZE_MAX], image[PATH_SIZE_MAX];
    if (!asked_read(&asked, argc, argv)) {
        fprintf(stderr, "usage: powercut [--images N] [--seed S] [--cache | --nosync]\n");
        return 2;
    }
    if (!mkdtemp(folder) || !path_join(office, folder, "office") ||
        !path_join(image, folder, "image")) {
        perror(folder);
        return 2;
    }
    uint64_t seed = asked.seed;
    run_record(run, office, asked.flags, &seed);
    unsigned lost = losses(run, image, asked.images, &seed);
    printf("seed %" PRIu64 ": %u operations, %u images, %u with a loss%s\n", asked.seed,
           run->recording.count, asked.images, lost, run->planted ? " (planted)" : "");
    folder_clear(office);
    (void)rmdir(folder);
    recording_clear(&run->recording);
    bool right = (lost > 0) == run->planted;
    free(run);
    return right ? 0 : 1;
}
