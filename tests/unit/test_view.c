/* test_view.c - rows that may be thrown away: who has them open, and what is made anew. */
#include "scratch.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "store/internal.h"
#include "store/view.h"

static struct scratch home;
static struct store *view;
static struct fault fault;
static char folder[96], data[128];

static void setup(void)
{
    scratch_make(&home);
    snprintf(folder, sizeof(folder), "%s/view", home.path);
    snprintf(data, sizeof(data), "%s/data.mdb", folder);
    view = NULL;
}

static void teardown(void)
{
    view_close(view);
    scratch_clear(&home);
}

static void open_it(void)
{
    ck_assert_msg(view_open(&view, folder, 0, &fault) == OK, "%s", fault.text);
}

static void close_it(void)
{
    view_close(view);
    view = NULL;
}

static void put(const char *value)
{
    struct txn t;
    txn_begin(&t, view, TXN_WRITE);
    row_put(&t, TABLE_STATE, bytes_of("key"), bytes_of(value));
    ck_assert_int_eq(txn_commit(&t), OK);
}

static bool has(const char *value)
{
    struct txn t;
    txn_begin(&t, view, TXN_READ);
    bool same = bytes_equal(row_get(&t, TABLE_STATE, bytes_of("key")), bytes_of(value));
    txn_abort(&t);
    return same;
}

static void filled(void)
{
    open_it();
    put("kept");
    close_it();
}

START_TEST(rows_are_there_the_next_time)
{
    filled();
    open_it();
    ck_assert(has("kept"));
}
END_TEST

START_TEST(one_has_it_open_and_the_next_one_waits)
{
    struct store *second;
    filled();
    open_it();
    ck_assert_int_eq(view_open(&second, folder, 20, &fault), ERR_BUSY);
    ck_assert_ptr_null(second);
    close_it();
    open_it();
    ck_assert(has("kept"));
}
END_TEST

START_TEST(renewed_it_is_empty_and_works)
{
    filled();
    open_it();
    ck_assert_int_eq(view_renew(&view, &fault), OK);
    ck_assert(!has("kept"));
    put("anew");
    close_it();
    open_it();
    ck_assert(has("anew"));
}
END_TEST

static void overwrite(const char *bytes, size_t size)
{
    int fd = open(data, O_WRONLY);
    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(pwrite(fd, bytes, size, 0), (ssize_t)size);
    close(fd);
}

START_TEST(what_lmdb_does_not_know_is_made_anew)
{
    static const char junk[8192];
    filled();
    overwrite(junk, sizeof(junk));
    open_it();
    ck_assert(!has("kept"));
    put("anew");
}
END_TEST

START_TEST(a_file_that_was_cut_off_is_made_anew)
{
    struct stat st;
    filled();
    ck_assert_int_eq(stat(data, &st), 0);
    ck_assert_int_gt(st.st_size, 8192);
    ck_assert_int_eq(truncate(data, 8192), 0); /* both of LMDB's own pages are whole */
    open_it();
    ck_assert(!has("kept"));
}
END_TEST

START_TEST(a_copy_of_it_is_made_anew)
{
    char command[512];
    filled();
    snprintf(command, sizeof(command), "cd %s && cp -r view other && rm -r view && mv other view",
             home.path);
    ck_assert_int_eq(system(command), 0);
    open_it();
    ck_assert(!has("kept"));
}
END_TEST

START_TEST(a_file_in_its_place_is_said)
{
    int fd = open(folder, O_CREAT | O_WRONLY, 0600);
    close(fd);
    ck_assert_int_ne(view_open(&view, folder, 0, &fault), OK);
    ck_assert_ptr_null(view);
}
END_TEST

static void die_with_it(void)
{
    pid_t pid = fork();
    if (pid == 0) {
        struct store *mine;
        if (view_open(&mine, folder, 0, &fault) == OK)
            raise(SIGKILL);
        _exit(1);
    }
    int status;
    ck_assert_int_eq(waitpid(pid, &status, 0), pid);
    ck_assert(WIFSIGNALED(status));
}

START_TEST(so_many_may_die_with_it_and_one_more_finds_it_new)
{
    filled();
    for (unsigned i = 0; i + 1 < VIEW_DEATHS_MAX; i++)
        die_with_it();
    open_it();
    ck_assert(has("kept"));
    close_it(); /* nobody is dead any more */
    for (unsigned i = 0; i < VIEW_DEATHS_MAX; i++)
        die_with_it();
    open_it();
    ck_assert(!has("kept"));
}
END_TEST

int main(void)
{
    Suite *s = suite_create("view");
    TCase *c = suite_case(s, "view", setup, teardown);
    tcase_add_test(c, rows_are_there_the_next_time);
    tcase_add_test(c, one_has_it_open_and_the_next_one_waits);
    tcase_add_test(c, renewed_it_is_empty_and_works);
    tcase_add_test(c, what_lmdb_does_not_know_is_made_anew);
    tcase_add_test(c, a_file_that_was_cut_off_is_made_anew);
    tcase_add_test(c, a_copy_of_it_is_made_anew);
    tcase_add_test(c, a_file_in_its_place_is_said);
    tcase_add_test(c, so_many_may_die_with_it_and_one_more_finds_it_new);
    return suite_run(s);
}
