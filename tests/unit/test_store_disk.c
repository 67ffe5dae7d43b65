/* test_store_disk.c - commits on a disk that fails. The four calls below stand before the C
 * library's, so LMDB's writes come here first; the n-th fails with the error a test chose. */
#include "scratch.h"

#include <errno.h>
#include <sys/syscall.h>
#include <sys/uio.h>

#include "store/internal.h"

#define VISIBLE __attribute__((visibility("default")))

/* The calls cannot be handed a struct, so this program has one. */
static struct {
    int error; /* 0: all is well */
    unsigned writes_left, syncs_left;
} bad_disk;

static bool fails(unsigned *left)
{
    if (bad_disk.error == 0 || (*left)-- > 0)
        return false;
    *left = 0; /* and every later one */
    errno = bad_disk.error;
    return true;
}

VISIBLE ssize_t pwrite(int fd, const void *data, size_t size, off_t at)
{
    return fails(&bad_disk.writes_left) ? -1 : syscall(SYS_pwrite64, fd, data, size, at);
}

VISIBLE ssize_t writev(int fd, const struct iovec *parts, int count)
{
    return fails(&bad_disk.writes_left) ? -1 : syscall(SYS_writev, fd, parts, count);
}

VISIBLE int fdatasync(int fd)
{
    return fails(&bad_disk.syncs_left) ? -1 : (int)syscall(SYS_fdatasync, fd);
}

static struct scratch home;
static struct store *store;

static void setup(void)
{
    bad_disk.error = 0;
    scratch_make(&home);
    store = scratch_open(home.path);
    scratch_append(store, 3);
}

static void teardown(void)
{
    bad_disk.error = 0;
    store_close(store);
    scratch_clear(&home);
}

#define NEVER 1000000u

static enum err append_badly(int error, unsigned writes, unsigned syncs)
{
    struct txn t;
    txn_begin(&t, store, TXN_WRITE);
    log_append(&t, 1, bytes_of("four"));
    bad_disk.writes_left = writes;
    bad_disk.syncs_left = syncs;
    bad_disk.error = error;
    enum err e = txn_commit(&t);
    bad_disk.error = 0;
    return e;
}

static uint64_t head(void)
{
    struct txn t;
    txn_begin(&t, store, TXN_READ);
    uint64_t position = log_head(&t);
    txn_abort(&t);
    ck_assert_int_eq(t.err, OK);
    return position;
}

START_TEST(no_room_for_the_pages_is_full_and_known)
{
    ck_assert_int_eq(append_badly(ENOSPC, 0, NEVER), ERR_FULL);
    ck_assert_uint_eq(head(), 3);
    ck_assert_int_eq(append_badly(EDQUOT, 0, NEVER), ERR_FULL);
    scratch_append(store, 1); /* there is room again */
    ck_assert_uint_eq(head(), 4);
}
END_TEST

/* The pages are written and flushed; the write after them is the meta page. */
START_TEST(no_room_for_the_meta_page_is_unknown)
{
    struct txn t;
    unsigned writes = 0;
    enum err e = OK;
    for (; writes < 10 && e != ERR_UNKNOWN_COMMIT; writes++)
        if ((e = append_badly(ENOSPC, writes, NEVER)) == OK)
            break;
    ck_assert_int_eq(e, ERR_UNKNOWN_COMMIT);
    txn_begin(&t, store, TXN_WRITE); /* and the store says so until it is opened again */
    ck_assert_int_eq(txn_commit(&t), ERR_UNKNOWN_COMMIT);

    struct store_options o = {0};
    struct fault f = {0};
    store_close(store);
    ck_assert_int_eq(store_open(&store, home.path, &o, &f), OK);
    ck_assert_uint_eq(head(), 3);
    scratch_append(store, 1);
}
END_TEST

START_TEST(a_failed_write_is_unknown)
{
    ck_assert_int_eq(append_badly(EIO, 0, NEVER), ERR_UNKNOWN_COMMIT);
}
END_TEST

START_TEST(a_failed_flush_is_unknown)
{
    ck_assert_int_eq(append_badly(EIO, NEVER, 0), ERR_UNKNOWN_COMMIT);
}
END_TEST

START_TEST(a_store_cannot_be_made_on_a_disk_without_room_and_can_be_later)
{
    struct store_options o = {.size_max = (size_t)1 << 20, .fresh = true};
    struct fault f = {0};
    struct store *s;
    char path[PATH_SIZE_MAX];
    ck_assert(path_join(path, home.path, "other"));
    for (unsigned writes = 0; writes < 5; writes++) {
        bad_disk.error = ENOSPC;
        bad_disk.writes_left = writes;
        bad_disk.syncs_left = NEVER;
        f = (struct fault){0};
        enum err e = store_open(&s, path, &o, &f);
        bad_disk.error = 0;
        if (e == OK)
            break;
        ck_assert_ptr_null(s);
        ck_assert_int_ne(f.remedy[0], 0);
    }
    store_close(s);
    s = scratch_open(path);
    scratch_append(s, 1);
    store_close(s);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("store_disk");
    TCase *c = suite_case(suite, "store_disk", setup, teardown);
    tcase_add_test(c, no_room_for_the_pages_is_full_and_known);
    tcase_add_test(c, no_room_for_the_meta_page_is_unknown);
    tcase_add_test(c, a_failed_write_is_unknown);
    tcase_add_test(c, a_failed_flush_is_unknown);
    tcase_add_test(c, a_store_cannot_be_made_on_a_disk_without_room_and_can_be_later);
    return suite_run(suite);
}
