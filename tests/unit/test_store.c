/* test_store.c - opening, transactions, rows, cursors, room. */
#include "scratch.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>

#include "base/lang.h"
#include "store/internal.h"

static struct scratch home;
static struct store *store;

static void setup(void)
{
    scratch_make(&home);
    store = scratch_open(home.path);
}

static void teardown(void)
{
    store_close(store);
    scratch_clear(&home);
}

static void close_it(void)
{
    store_close(store);
    store = NULL;
}

static enum err open_again(struct store_options o, struct fault *f)
{
    *f = (struct fault){0};
    return store_open(&store, home.path, &o, f);
}

static void put(struct txn *t, const char *key, const char *value)
{
    row_put(t, TABLE_STATE, bytes_of(key), bytes_of(value));
}

static bool has(struct txn *t, const char *key, const char *value)
{
    struct bytes found = row_get(t, TABLE_STATE, bytes_of(key));
    return found.data && bytes_equal(found, bytes_of(value));
}

/* ---- opening ---- */

START_TEST(a_store_that_is_not_there_is_absent_unless_a_fresh_one_is_asked_for)
{
    struct fault f = {0};
    struct store_options none = {0}, reader = {.read_only = true, .fresh = true};
    struct store *s;
    char path[PATH_SIZE_MAX];
    ck_assert(path_join(path, home.path, "other"));
    ck_assert_int_eq(store_open(&s, path, &none, &f), ERR_ABSENT);
    ck_assert_ptr_null(s);
    ck_assert_int_ne(f.remedy[0], 0);
    ck_assert_int_eq(store_open(&s, path, &reader, &f), ERR_ABSENT);
    store_close(scratch_open(path));
    f = (struct fault){0};
    ck_assert_int_eq(store_open(&s, path, &none, &f), OK);
    ck_assert_str_eq(store_path(s), path);
    store_close(s);
    store_close(NULL);
}
END_TEST

START_TEST(what_was_committed_is_there_after_opening_again)
{
    struct txn t;
    struct fault f;
    txn_begin(&t, store, TXN_WRITE);
    put(&t, "k", "v");
    ck_assert_int_eq(txn_commit(&t), OK);
    close_it();
    ck_assert_int_eq(open_again((struct store_options){0}, &f), OK);
    txn_begin(&t, store, TXN_READ);
    ck_assert(has(&t, "k", "v"));
    txn_abort(&t);
}
END_TEST

/* Another process: this program again, with words that main() knows. It exits with the code of
 * its opening and prints the fault. */
static enum err open_elsewhere(const char *how, char said[1024])
{
    int pipes[2], status;
    ck_assert_int_eq(pipe(pipes), 0);
    pid_t child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0) {
        dup2(pipes[1], STDOUT_FILENO);
        execl("/proc/self/exe", "test_store", how, home.path, (char *)NULL);
        _exit(99);
    }
    close(pipes[1]);
    ssize_t n = read(pipes[0], said, 1023);
    said[n > 0 ? n : 0] = '\0';
    close(pipes[0]);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFEXITED(status));
    return (enum err)WEXITSTATUS(status);
}

/* That process. "read-and-die" leaves its transaction open, as a killed one does. */
static int elsewhere(const char *how, const char *path)
{
    struct store_options o = {.read_only = strcmp(how, "write") != 0};
    struct fault f = {0};
    struct store *s;
    struct txn t;
    enum err e = store_open(&s, path, &o, &f);
    printf("%s", f.text);
    fflush(stdout);
    if (e != OK)
        return (int)e;
    txn_begin(&t, s, TXN_READ);
    if (log_head(&t) != 3)
        return ERR_CORRUPT;
    if (strcmp(how, "read-and-die") == 0)
        _exit(OK);
    txn_abort(&t);
    store_close(s);
    return OK;
}

START_TEST(a_second_writer_is_told_the_first_ones_process_number)
{
    char pid[32], said[1024];
    scratch_append(store, 3);
    ck_assert_int_eq(open_elsewhere("write", said), ERR_BUSY);
    snprintf(pid, sizeof(pid), "%ld", (long)getpid());
    ck_assert_ptr_nonnull(strstr(said, pid));
    close_it();
    ck_assert_int_eq(open_elsewhere("write", said), OK);
}
END_TEST

START_TEST(another_process_reads_beside_the_writer)
{
    char said[1024];
    scratch_append(store, 3);
    ck_assert_int_eq(open_elsewhere("read", said), OK);
    scratch_append(store, 1); /* the writer's lock is still its own */
}
END_TEST

START_TEST(one_process_does_not_open_a_store_twice)
{
    struct store_options o = {0};
    struct store *s;
    for (unsigned i = 0; i < 2; i++) {
        struct fault f = {0};
        o.read_only = i == 1;
        ck_assert_int_eq(store_open(&s, home.path, &o, &f), ERR_BUSY);
    }
}
END_TEST

START_TEST(a_reader_cannot_write)
{
    struct txn t;
    struct fault f;
    close_it();
    ck_assert_int_eq(open_again((struct store_options){.read_only = true}, &f), OK);
    txn_begin(&t, store, TXN_WRITE);
    put(&t, "k", "v");
    ck_assert_int_eq(txn_commit(&t), ERR_FORBIDDEN);
}
END_TEST

START_TEST(a_newer_format_is_refused_with_the_remedy)
{
    struct txn t;
    struct fault f;
    txn_begin(&t, store, TXN_WRITE);
    meta_number_set(&t, META_FORMAT, STORE_FORMAT + 1);
    ck_assert_int_eq(txn_commit(&t), OK);
    close_it();
    ck_assert_int_eq(open_again((struct store_options){0}, &f), ERR_VERSION);
    ck_assert_str_eq(f.remedy, "upgrade ducha");
    lang_set(LANG_ZH);
    ck_assert_int_eq(open_again((struct store_options){0}, &f), ERR_VERSION);
    ck_assert_str_eq(f.remedy, "请升级 ducha");
}
END_TEST

START_TEST(a_file_that_is_no_store_is_corrupt_and_is_left_as_it_is)
{
    struct fault f;
    struct stat st;
    char path[PATH_SIZE_MAX];
    close_it();
    ck_assert(path_join(path, home.path, DATA_FILE));
    FILE *file = fopen(path, "w");
    for (unsigned i = 0; i < 3000; i++)
        fputs("nonsense", file);
    fclose(file);
    ck_assert_int_eq(open_again((struct store_options){.fresh = true}, &f), ERR_CORRUPT);
    ck_assert_int_eq(stat(path, &st), 0);
    ck_assert_int_eq(st.st_size, 24000);
}
END_TEST

START_TEST(a_making_that_was_cut_off_begins_again)
{
    struct fault f;
    char path[PATH_SIZE_MAX], data[PATH_SIZE_MAX];
    close_it();
    scratch_clear(&home);
    ck_assert_int_eq(mkdir(home.path, 0700), 0);
    ck_assert(path_join(path, home.path, MAKING_FOLDER));
    ck_assert_int_eq(mkdir(path, 0700), 0);
    ck_assert(path_join(data, path, DATA_FILE));
    fclose(fopen(data, "w"));
    ck_assert_int_eq(open_again((struct store_options){.fresh = true}, &f), OK);
    ck_assert_int_ne(access(path, F_OK), 0);
}
END_TEST

START_TEST(network_file_systems_are_refused_by_name)
{
    ck_assert_str_eq(disk_refused(0x6969), "NFS");
    ck_assert_str_eq(disk_refused(0xff534d42), "CIFS");
    ck_assert_str_eq(disk_refused((unsigned long)(int)0xff534d42), "CIFS"); /* a signed f_type */
    ck_assert_str_eq(disk_refused(0x01021997), "9p");
    ck_assert_str_eq(disk_refused(0x65735546), "FUSE");
    ck_assert_str_eq(disk_refused(0x00c36400), "Ceph");
    ck_assert_ptr_null(disk_refused(0xef53));     /* ext4 */
    ck_assert_ptr_null(disk_refused(0x58465342)); /* XFS */
    ck_assert_ptr_null(disk_refused(0x01021994)); /* tmpfs */
}
END_TEST

START_TEST(no_descriptor_of_the_store_is_inherited)
{
    unsigned found = 0;
    DIR *fds = opendir("/proc/self/fd");
    for (struct dirent *d; (d = readdir(fds));) {
        char target[PATH_SIZE_MAX];
        ssize_t n = readlinkat(dirfd(fds), d->d_name, target, sizeof(target) - 1);
        target[n > 0 ? n : 0] = '\0';
        if (!strstr(target, home.path))
            continue;
        found++;
        ck_assert_msg(fcntl(atoi(d->d_name), F_GETFD) & FD_CLOEXEC, "%s", target);
    }
    closedir(fds);
    ck_assert_uint_ge(found, 3); /* data, readers, writer */
}
END_TEST

/* ---- transactions ---- */

START_TEST(the_first_failure_stays_and_nothing_is_written)
{
    struct txn t;
    txn_begin(&t, store, TXN_WRITE);
    put(&t, "k", "v");
    txn_fail(&t, ERR_CONFLICT);
    txn_fail(&t, ERR_IO);
    put(&t, "l", "v");
    ck_assert_uint_eq(log_append(&t, 1, bytes_of("x")), 0);
    ck_assert_ptr_null(row_get(&t, TABLE_STATE, bytes_of("k")).data);
    ck_assert_int_eq(txn_commit(&t), ERR_CONFLICT);
    txn_begin(&t, store, TXN_READ);
    ck_assert(!has(&t, "k", "v"));
    ck_assert_uint_eq(log_head(&t), 0);
    txn_abort(&t);
}
END_TEST

START_TEST(a_transaction_that_wrote_nothing_does_not_touch_the_file)
{
    struct txn t;
    MDB_envinfo before, after;
    mdb_env_info(store->env, &before);
    txn_begin(&t, store, TXN_WRITE);
    row_get(&t, TABLE_STATE, bytes_of("k"));
    row_del(&t, TABLE_STATE, bytes_of("not there"));
    ck_assert(!t.dirty);
    ck_assert_int_eq(txn_commit(&t), OK);
    mdb_env_info(store->env, &after);
    ck_assert_uint_eq(before.me_last_txnid, after.me_last_txnid);
}
END_TEST

START_TEST(a_reader_sees_the_moment_it_began)
{
    struct txn r, w;
    txn_begin(&r, store, TXN_READ);
    txn_begin(&w, store, TXN_WRITE);
    put(&w, "k", "v");
    ck_assert_int_eq(txn_commit(&w), OK);
    ck_assert(!has(&r, "k", "v"));
    txn_abort(&r);
    txn_abort(&r); /* once more does no harm */
}
END_TEST

START_TEST(a_full_map_is_full_and_known_and_the_store_goes_on)
{
    struct txn t;
    char *value = calloc(1, ROW_VALUE_MAX);
    txn_begin(&t, store, TXN_WRITE);
    for (unsigned i = 0; i < 8; i++) {
        char key[8];
        snprintf(key, sizeof(key), "%u", i);
        row_put(&t, TABLE_STATE, bytes_of(key), (struct bytes){value, ROW_VALUE_MAX});
    }
    ck_assert_int_eq(txn_commit(&t), ERR_FULL);
    free(value);
    scratch_append(store, 3);
    txn_begin(&t, store, TXN_READ);
    ck_assert_uint_eq(log_head(&t), 3);
    ck_assert_uint_eq(row_count(&t, TABLE_STATE), 0);
    txn_abort(&t);
}
END_TEST

/* ---- rows ---- */

START_TEST(rows_come_in_the_order_of_their_keys)
{
    static const char *const keys[] = {"b", "a", "ab", "c"};
    static const char *const order[] = {"a", "ab", "b", "c"};
    struct txn t;
    struct bytes key = {NULL, 0}, value;
    txn_begin(&t, store, TXN_WRITE);
    for (unsigned i = 0; i < 4; i++)
        put(&t, keys[i], keys[i]);
    ck_assert(row_seek(&t, TABLE_STATE, &key, &value));
    for (unsigned i = 0; i < 4; i++) {
        ck_assert(bytes_equal(key, bytes_of(order[i])));
        ck_assert(bytes_equal(value, bytes_of(order[i])));
        ck_assert_int_eq(row_next(&t, TABLE_STATE, &key, &value), i < 3);
    }
    key = bytes_of("aa");
    ck_assert(row_seek(&t, TABLE_STATE, &key, &value));
    ck_assert(bytes_equal(key, bytes_of("ab")));
    key = bytes_of("aa");
    ck_assert(row_next(&t, TABLE_STATE, &key, &value));
    ck_assert(bytes_equal(key, bytes_of("ab")));
    ck_assert_uint_eq(row_count(&t, TABLE_STATE), 4);
    ck_assert_uint_eq(row_count(&t, TABLE_ASIDE), 0);
    ck_assert_int_eq(txn_commit(&t), OK);
}
END_TEST

START_TEST(a_row_is_replaced_deleted_and_may_be_empty)
{
    struct txn t;
    txn_begin(&t, store, TXN_WRITE);
    put(&t, "k", "one");
    put(&t, "k", "");
    struct bytes value = row_get(&t, TABLE_STATE, bytes_of("k"));
    ck_assert_ptr_nonnull(value.data);
    ck_assert_uint_eq(value.size, 0);
    row_del(&t, TABLE_STATE, bytes_of("k"));
    row_del(&t, TABLE_STATE, bytes_of("k"));
    ck_assert_ptr_null(row_get(&t, TABLE_STATE, bytes_of("k")).data);
    ck_assert_int_eq(txn_commit(&t), OK);
}
END_TEST

#define MODEL_KEYS 600u
#define MODEL_TURNS 20000u

/* What one transaction reads, writes and deletes, side by side with a list of numbers. Rows of 300
 * bytes: pages split and are given back all the time. */
START_TEST(a_transaction_reads_what_it_wrote)
{
    static unsigned model[MODEL_KEYS]; /* 0: not there */
    unsigned seed = (unsigned)time(NULL);
    char key[16], row[300] = "";
    struct txn t;
    printf("seed %u\n", seed);
    srand(seed);
    memset(model, 0, sizeof(model));
    txn_begin(&t, store, TXN_WRITE);
    for (unsigned i = 1; i <= MODEL_TURNS; i++) {
        unsigned k = (unsigned)rand() % MODEL_KEYS, what = (unsigned)rand() % 4;
        snprintf(key, sizeof(key), "%04u", k);
        struct bytes value = row_get(&t, TABLE_STATE, bytes_of(key)), next;
        unsigned was = 0;
        if (value.data)
            memcpy(&was, value.data, sizeof(was));
        ck_assert_msg(was == model[k], "seed %u, turn %u, key %s", seed, i, key);
        memcpy(row, &i, sizeof(i));
        if (what == 0)
            row_del(&t, TABLE_STATE, bytes_of(key));
        else if (what < 3)
            row_put(&t, TABLE_STATE, bytes_of(key), (struct bytes){row, sizeof(row)});
        model[k] = what == 0 ? 0 : what < 3 ? i : model[k];
        struct bytes after = bytes_of(key);
        while (++k < MODEL_KEYS && !model[k])
            ;
        bool found = row_next(&t, TABLE_STATE, &after, &next);
        ck_assert_msg(found == (k < MODEL_KEYS), "seed %u, turn %u, behind %s", seed, i, key);
        ck_assert(!found || memcmp(next.data, &model[k], sizeof(model[k])) == 0);
    }
    ck_assert_int_eq(txn_commit(&t), OK);
}
END_TEST

static enum err try_row(size_t key, size_t value)
{
    struct txn t;
    char *room = calloc(1, ROW_VALUE_MAX + 1);
    txn_begin(&t, store, TXN_WRITE);
    row_put(&t, TABLE_STATE, (struct bytes){room, key}, (struct bytes){room, value});
    free(room);
    return txn_commit(&t);
}

START_TEST(keys_and_values_have_limits)
{
    ck_assert_int_eq(try_row(ROW_KEY_MAX, 1), OK);
    ck_assert_int_eq(try_row(ROW_KEY_MAX + 1, 1), ERR_LIMIT);
    ck_assert_int_eq(try_row(0, 1), ERR_LIMIT);
    ck_assert_int_eq(try_row(1, ROW_VALUE_MAX), OK);
    ck_assert_int_eq(try_row(1, ROW_VALUE_MAX + 1), ERR_LIMIT);
}
END_TEST

/* Changes one byte of a stored row, or cuts it, under the store's back. */
static void damage(enum table table, const char *key, size_t at, size_t keep)
{
    MDB_txn *mdb;
    char copy[256];
    MDB_val k = val_of(bytes_of(key)), v;
    ck_assert_int_eq(mdb_txn_begin(store->env, NULL, 0, &mdb), 0);
    ck_assert_int_eq(mdb_get(mdb, store->table[table], &k, &v), 0);
    memcpy(copy, v.mv_data, v.mv_size);
    copy[at] ^= 0x10;
    v = (MDB_val){keep ? keep : v.mv_size, copy};
    ck_assert_int_eq(mdb_put(mdb, store->table[table], &k, &v, 0), 0);
    ck_assert_int_eq(mdb_txn_commit(mdb), 0);
}

START_TEST(every_changed_byte_of_a_row_is_noticed)
{
    const char *value = "a value of more than two words";
    struct txn t;
    txn_begin(&t, store, TXN_WRITE);
    put(&t, "key", value);
    ck_assert_int_eq(txn_commit(&t), OK);
    for (size_t at = 0; at < strlen(value) + 8; at++) {
        damage(TABLE_STATE, "key", at, 0);
        txn_begin(&t, store, TXN_READ);
        ck_assert_ptr_null(row_get(&t, TABLE_STATE, bytes_of("key")).data);
        ck_assert_int_eq(t.err, ERR_CORRUPT);
        txn_abort(&t);
        damage(TABLE_STATE, "key", at, 0);
    }
    damage(TABLE_STATE, "key", 0, 5);
    struct bytes key = bytes_of("key"), found;
    txn_begin(&t, store, TXN_READ);
    ck_assert(!row_seek(&t, TABLE_STATE, &key, &found));
    ck_assert_int_eq(t.err, ERR_CORRUPT);
    txn_abort(&t);
}
END_TEST

START_TEST(a_cursor_goes_forward_and_begins_at_0)
{
    struct txn t;
    txn_begin(&t, store, TXN_WRITE);
    ck_assert_uint_eq(cursor_get(&t, "module/reporting"), 0);
    cursor_set(&t, "module/reporting", 5);
    cursor_set(&t, "module/reporting", 5);
    cursor_set(&t, "module/reporting", UINT64_MAX);
    ck_assert_uint_eq(cursor_get(&t, "module/reporting"), UINT64_MAX);
    ck_assert_int_eq(txn_commit(&t), OK);
}
END_TEST

/* In a child of its own, so that this process lives on to clear up. */
START_TEST(a_cursor_that_goes_back_stops_the_process)
{
    int status;
    pid_t child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0) {
        struct txn t;
        (void)!freopen("/dev/null", "w", stderr); /* what assert says is no news here */
        txn_begin(&t, store, TXN_WRITE);
        cursor_set(&t, "clock", 5);
        cursor_set(&t, "clock", 4);
        _exit(0);
    }
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
}
END_TEST

START_TEST(a_cursor_of_the_wrong_size_is_corrupt)
{
    struct txn t;
    txn_begin(&t, store, TXN_WRITE);
    row_put(&t, TABLE_CURSOR, bytes_of("clock"), bytes_of("seven b"));
    ck_assert_uint_eq(cursor_get(&t, "clock"), 0);
    ck_assert_int_eq(txn_commit(&t), ERR_CORRUPT);
}
END_TEST

/* ---- room ---- */

static struct space judged(uint64_t used, uint64_t map, uint64_t left, uint64_t disk)
{
    struct space space = {.map_used = used, .map_size = map, .disk_free = left, .disk_size = disk};
    space_judge(&space);
    return space;
}

START_TEST(levels_change_at_their_percents)
{
    const uint64_t gib = (uint64_t)1 << 30, big = 1000 * gib;
    ck_assert_int_eq(judged(69, 100, big, big).level, SPACE_GOOD);
    ck_assert_int_eq(judged(SPACE_WARN_PERCENT, 100, big, big).level, SPACE_WARN);
    ck_assert_int_eq(judged(84, 100, big, big).level, SPACE_WARN);
    ck_assert_int_eq(judged(SPACE_REFUSE_PERCENT, 100, big, big).level, SPACE_REFUSE);
    ck_assert_int_eq(judged(94, 100, big, big).level, SPACE_REFUSE);
    ck_assert_int_eq(judged(SPACE_FULL_PERCENT, 100, big, big).level, SPACE_FULL);
    ck_assert_uint_eq(judged(200, 100, big, big).percent, 100);
    ck_assert_uint_eq(judged(0, 0, big, big).percent, 100);
}
END_TEST

START_TEST(a_large_disk_counts_by_what_is_left_and_a_small_one_by_its_share)
{
    const uint64_t gib = (uint64_t)1 << 30;
    ck_assert_uint_eq(judged(0, 100, 20 * gib, 1000 * gib).percent, 0);
    ck_assert_int_eq(judged(0, 100, 7 * gib, 1000 * gib).level, SPACE_GOOD);
    ck_assert_int_eq(judged(0, 100, 6 * gib, 1000 * gib).level, SPACE_WARN);
    ck_assert_int_eq(judged(0, 100, 3 * gib, 1000 * gib).level, SPACE_REFUSE);
    ck_assert_int_eq(judged(0, 100, 1 * gib, 1000 * gib).level, SPACE_FULL);
    ck_assert_uint_eq(judged(0, 100, 4 * gib, 8 * gib).percent, 50);
    ck_assert_uint_eq(judged(60, 100, 4 * gib, 8 * gib).percent, 60); /* the worse of the two */
    ck_assert_uint_eq(judged(0, 100, 0, 8 * gib).percent, 100);
}
END_TEST

START_TEST(pages_that_were_freed_do_not_count_as_used)
{
    struct txn t;
    struct space full, after;
    char *value = calloc(1, ROW_VALUE_MAX);
    txn_begin(&t, store, TXN_WRITE);
    row_put(&t, TABLE_STATE, bytes_of("a"), (struct bytes){value, ROW_VALUE_MAX});
    row_put(&t, TABLE_STATE, bytes_of("b"), (struct bytes){value, ROW_VALUE_MAX});
    row_put(&t, TABLE_STATE, bytes_of("c"), (struct bytes){value, ROW_VALUE_MAX});
    ck_assert_int_eq(txn_commit(&t), OK);
    free(value);
    ck_assert_int_eq(store_space(store, &full), OK);
    ck_assert_uint_ge(full.percent, 70);
    txn_begin(&t, store, TXN_WRITE);
    row_del(&t, TABLE_STATE, bytes_of("b"));
    row_del(&t, TABLE_STATE, bytes_of("c"));
    ck_assert_int_eq(txn_commit(&t), OK);
    ck_assert_int_eq(store_space(store, &after), OK);
    ck_assert_uint_lt(after.map_used, full.map_used / 2);
    ck_assert_uint_eq(after.map_size, (uint64_t)64 << 20);
    ck_assert_uint_gt(after.disk_size, after.disk_free);
}
END_TEST

/* ---- freed pages ---- */

static uint64_t last_page(void)
{
    MDB_envinfo info;
    mdb_env_info(store->env, &info);
    return info.me_last_pgno;
}

static void count_up(void)
{
    struct txn t;
    txn_begin(&t, store, TXN_WRITE);
    cursor_set(&t, "reader", cursor_get(&t, "reader") + 1);
    ck_assert_int_eq(txn_commit(&t), OK);
}

START_TEST(freed_pages_are_held_back_for_so_many_commits_and_then_used)
{
    count_up();
    pages_release(store);
    count_up();
    size_t first = mdb_txn_id(store->hold);
    for (unsigned i = 1; i < HOLD_COMMITS; i++) {
        count_up();
        ck_assert_uint_eq(mdb_txn_id(store->hold), first);
    }
    count_up();
    ck_assert_uint_eq(mdb_txn_id(store->hold), first + HOLD_COMMITS);

    for (unsigned i = 0; i < 2 * HOLD_COMMITS; i++)
        count_up();
    uint64_t after = last_page();
    for (unsigned i = 0; i < 50 * HOLD_COMMITS; i++)
        count_up();
    ck_assert_uint_le(last_page(), after + HOLD_COMMITS);
}
END_TEST

/* Adds a value of so many pages, and what LMDB needs beside it; returns by how much the file grew.
 */
static uint64_t lengthen(unsigned pages)
{
    struct txn t;
    char key[16], *value = calloc(pages, 4096);
    uint64_t before = last_page();
    snprintf(key, sizeof(key), "value %u", pages);
    txn_begin(&t, store, TXN_WRITE);
    row_put(&t, TABLE_STATE, bytes_of(key), (struct bytes){value, pages * 4096 - 64});
    ck_assert_int_eq(txn_commit(&t), OK);
    free(value);
    return (last_page() - before) * 4096;
}

START_TEST(a_commit_that_lengthens_the_file_much_lets_freed_pages_go)
{
    bool at = false, past = false;
    for (unsigned pages = 1; pages < 32; pages++) {
        count_up();
        ck_assert_ptr_nonnull(store->hold);
        uint64_t added = lengthen(pages);
        ck_assert_int_eq(store->hold != NULL, added <= HOLD_GROWTH_MAX);
        at = at || added == HOLD_GROWTH_MAX;
        past = past || added == HOLD_GROWTH_MAX + 4096;
    }
    ck_assert(at && past);
}
END_TEST

static int count_readers(const char *line, void *count)
{
    *(unsigned *)count += strchr("0123456789", line[strspn(line, " ")]) != NULL;
    return 0;
}

START_TEST(the_slot_of_a_reader_that_died_is_freed)
{
    char said[1024];
    unsigned before = 0, after = 0;
    scratch_append(store, 3);
    ck_assert_int_eq(open_elsewhere("read-and-die", said), OK);
    mdb_reader_list(store->env, count_readers, &before);
    store_tidy(store);
    mdb_reader_list(store->env, count_readers, &after);
    ck_assert_uint_eq(after, before - 1);
}
END_TEST

int main(int argc, char **argv)
{
    if (argc == 3)
        return elsewhere(argv[1], argv[2]);
    Suite *suite = suite_create("store");
    TCase *c = suite_case(suite, "store", setup, teardown);
    tcase_set_timeout(c, 60);
    tcase_add_test(c, a_store_that_is_not_there_is_absent_unless_a_fresh_one_is_asked_for);
    tcase_add_test(c, what_was_committed_is_there_after_opening_again);
    tcase_add_test(c, a_second_writer_is_told_the_first_ones_process_number);
    tcase_add_test(c, another_process_reads_beside_the_writer);
    tcase_add_test(c, one_process_does_not_open_a_store_twice);
    tcase_add_test(c, a_reader_cannot_write);
    tcase_add_test(c, a_newer_format_is_refused_with_the_remedy);
    tcase_add_test(c, a_file_that_is_no_store_is_corrupt_and_is_left_as_it_is);
    tcase_add_test(c, a_making_that_was_cut_off_begins_again);
    tcase_add_test(c, network_file_systems_are_refused_by_name);
    tcase_add_test(c, no_descriptor_of_the_store_is_inherited);
    tcase_add_test(c, the_first_failure_stays_and_nothing_is_written);
    tcase_add_test(c, a_transaction_that_wrote_nothing_does_not_touch_the_file);
    tcase_add_test(c, a_reader_sees_the_moment_it_began);
    tcase_add_test(c, a_full_map_is_full_and_known_and_the_store_goes_on);
    tcase_add_test(c, rows_come_in_the_order_of_their_keys);
    tcase_add_test(c, a_transaction_reads_what_it_wrote);
    tcase_add_test(c, a_row_is_replaced_deleted_and_may_be_empty);
    tcase_add_test(c, keys_and_values_have_limits);
    tcase_add_test(c, every_changed_byte_of_a_row_is_noticed);
    tcase_add_test(c, a_cursor_goes_forward_and_begins_at_0);
    tcase_add_test(c, a_cursor_that_goes_back_stops_the_process);
    tcase_add_test(c, a_cursor_of_the_wrong_size_is_corrupt);
    tcase_add_test(c, levels_change_at_their_percents);
    tcase_add_test(c, a_large_disk_counts_by_what_is_left_and_a_small_one_by_its_share);
    tcase_add_test(c, pages_that_were_freed_do_not_count_as_used);
    tcase_add_test(c, freed_pages_are_held_back_for_so_many_commits_and_then_used);
    tcase_add_test(c, a_commit_that_lengthens_the_file_much_lets_freed_pages_go);
    tcase_add_test(c, the_slot_of_a_reader_that_died_is_freed);
    return suite_run(suite);
}
