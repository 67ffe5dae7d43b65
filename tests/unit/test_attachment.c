/* test_attachment.c - evidence files: whole or not there, once, and never with a changed byte. */
#include "scratch.h"

#include <fcntl.h>
#include <sys/stat.h>

#include "store/attachment.h"
#include "store/files.h"

static struct scratch home;
static struct store *store;

static void setup(void)
{
    scratch_make(&home);
    store = scratch_open(home.path);
}

static void setup_without_tmpfile(void)
{
    setup();
    store->no_tmpfile = true;
}

static void teardown(void)
{
    store_close(store);
    scratch_clear(&home);
}

static void reopen(void)
{
    store_close(store);
    store = scratch_open(home.path);
}

static struct digest add(enum suite suite, const char *content)
{
    struct attachment *a;
    struct digest d;
    ck_assert_int_eq(attachment_begin(&a, store, suite), OK);
    ck_assert_int_eq(attachment_add(a, bytes_of(content)), OK);
    ck_assert_int_eq(attachment_commit(a, &d), OK);
    return d;
}

static void cut_off(const char *content)
{
    struct attachment *a;
    ck_assert_int_eq(attachment_begin(&a, store, SUITE_INTL), OK);
    ck_assert_int_eq(attachment_add(a, bytes_of(content)), OK);
    attachment_abort(a);
}

static unsigned files_found;

static int count_file(const char *path, const struct stat *st, int type, struct FTW *where)
{
    (void)path, (void)st, (void)where;
    files_found += type == FTW_F;
    return 0;
}

/* Every file below attachments/, whatever its name. */
static unsigned files(void)
{
    char path[PATH_SIZE_MAX];
    ck_assert(path_join(path, home.path, ATTACHMENT_FOLDER));
    files_found = 0;
    nftw(path, count_file, 16, FTW_PHYS);
    return files_found;
}

static void reads(enum suite suite, const struct digest *d, const char *content)
{
    struct attachment_reader *r;
    char piece[4], all[256];
    size_t got, total = 0;
    ck_assert_int_eq(attachment_open(&r, store, suite, d), OK);
    ck_assert_uint_eq(attachment_size(r), strlen(content));
    do {
        ck_assert_int_eq(attachment_read(r, piece, sizeof(piece), &got), OK);
        memcpy(all + total, piece, got);
        total += got;
    } while (got > 0);
    attachment_close(r);
    ck_assert(bytes_equal((struct bytes){all, total}, bytes_of(content)));
}

START_TEST(what_was_added_is_read_back_under_its_digest)
{
    char hex[DIGEST_TEXT_SIZE], path[PATH_SIZE_MAX];
    struct stat st;
    struct digest d = add(SUITE_INTL, "abc");
    digest_text(&d, hex);
    ck_assert_str_eq(hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    snprintf(path, sizeof(path), "%s/attachments/intl/ba/78/%s", home.path, hex);
    ck_assert_int_eq(stat(path, &st), 0);
    ck_assert_uint_eq(st.st_mode & 0777, 0440);
    ck_assert(attachment_has(store, SUITE_INTL, &d, NULL));
    reads(SUITE_INTL, &d, "abc");
}
END_TEST

START_TEST(an_empty_file_is_a_file)
{
    struct digest d = add(SUITE_INTL, "");
    reads(SUITE_INTL, &d, "");
}
END_TEST

START_TEST(both_suites_have_their_own_folder)
{
    struct digest intl = add(SUITE_INTL, "photo"), gm = add(SUITE_GM, "photo");
    reads(SUITE_INTL, &intl, "photo");
    reads(SUITE_GM, &gm, "photo");
    ck_assert(!attachment_has(store, SUITE_GM, &intl, NULL));
    ck_assert_uint_eq(files(), 2);
}
END_TEST

START_TEST(the_same_content_twice_is_one_file)
{
    struct digest first = add(SUITE_INTL, "the same photo");
    struct digest second = add(SUITE_INTL, "the same photo");
    ck_assert_mem_eq(&first, &second, sizeof(first));
    ck_assert_uint_eq(files(), 1);
}
END_TEST

START_TEST(a_hundred_uploads_cut_off_half_way_leave_nothing)
{
    char content[32];
    for (unsigned i = 0; i < 100; i++) {
        snprintf(content, sizeof(content), "half of file %u", i);
        cut_off(content);
    }
    ck_assert_uint_eq(files(), 0);
    attachment_abort(NULL);
}
END_TEST

/* Processes that are gone in the middle of an upload: nobody was left to call abort. */
START_TEST(what_killed_processes_left_is_swept_at_the_next_opening)
{
    char path[PATH_SIZE_MAX];
    struct digest d = add(SUITE_INTL, "whole");
    for (unsigned i = 0; i < 100; i++) {
        snprintf(path, sizeof(path), "%s/attachments/tmp/left%02u", home.path, i);
        fclose(fopen(path, "w"));
    }
    ck_assert_uint_eq(files(), 101);
    reopen();
    ck_assert_uint_eq(files(), 1);
    reads(SUITE_INTL, &d, "whole");
}
END_TEST

START_TEST(an_unknown_digest_is_absent)
{
    struct digest d = {{1}};
    struct attachment_reader *r;
    ck_assert(!attachment_has(store, SUITE_INTL, &d, NULL));
    ck_assert_int_eq(attachment_open(&r, store, SUITE_INTL, &d), ERR_ABSENT);
    ck_assert_ptr_null(r);
    attachment_close(NULL);
}
END_TEST

static void damage(const struct digest *d)
{
    char path[PATH_SIZE_MAX];
    ck_assert(attachment_path(path, home.path, SUITE_INTL, d));
    ck_assert_int_eq(chmod(path, 0600), 0);
    FILE *f = fopen(path, "r+");
    fputc('X', f);
    fclose(f);
}

START_TEST(a_file_with_a_changed_byte_is_never_given_out)
{
    struct attachment_reader *r;
    struct digest d = add(SUITE_INTL, "evidence");
    damage(&d);
    ck_assert_int_eq(attachment_open(&r, store, SUITE_INTL, &d), ERR_CORRUPT);
    ck_assert_ptr_null(r);
}
END_TEST

START_TEST(bringing_a_damaged_file_again_heals_it)
{
    struct digest d = add(SUITE_INTL, "evidence");
    damage(&d);
    add(SUITE_INTL, "evidence");
    reads(SUITE_INTL, &d, "evidence");
    ck_assert_uint_eq(files(), 1);
}
END_TEST

START_TEST(a_link_in_the_place_of_a_file_is_not_followed)
{
    char path[PATH_SIZE_MAX];
    struct attachment_reader *r;
    struct digest d = add(SUITE_INTL, "evidence");
    ck_assert(attachment_path(path, home.path, SUITE_INTL, &d));
    ck_assert_int_eq(unlink(path), 0);
    ck_assert_int_eq(symlink("elsewhere", path), 0);
    ck_assert_int_ne(attachment_open(&r, store, SUITE_INTL, &d), OK);
}
END_TEST

/* The greatest size is 4 GiB; the count is set ahead, so that the test needs no such file. */
START_TEST(the_greatest_size_goes_in_and_one_byte_more_leaves_nothing)
{
    struct attachment *a;
    struct digest d;
    struct bytes huge = {"x", ATTACHMENT_MAX + 1};
    ck_assert_int_eq(attachment_begin(&a, store, SUITE_INTL), OK);
    ck_assert_int_eq(attachment_add(a, huge), ERR_LIMIT);
    ck_assert_int_eq(attachment_add(a, bytes_of("small")), ERR_LIMIT); /* it sticks */
    ck_assert_int_eq(attachment_commit(a, &d), ERR_LIMIT);
    ck_assert_int_eq(attachment_begin(&a, store, SUITE_INTL), OK);
    attachment_pretend(a, ATTACHMENT_MAX - 1);
    ck_assert_int_eq(attachment_add(a, bytes_of("1")), OK);
    ck_assert_int_eq(attachment_add(a, bytes_of("2")), ERR_LIMIT);
    attachment_abort(a);
    ck_assert_uint_eq(files(), 0);
}
END_TEST

START_TEST(a_reader_of_the_store_adds_nothing)
{
    struct attachment *a;
    struct store_options o = {.read_only = true};
    struct fault f = {0};
    struct digest d = add(SUITE_INTL, "here");
    store_close(store);
    ck_assert_int_eq(store_open(&store, home.path, &o, &f), OK);
    ck_assert_int_eq(attachment_begin(&a, store, SUITE_INTL), ERR_FORBIDDEN);
    ck_assert_ptr_null(a);
    reads(SUITE_INTL, &d, "here");
}
END_TEST

START_TEST(a_reader_that_was_opened_to_add_adds_beside_the_writer)
{
    struct attachment *a;
    struct store_options o = {.read_only = true, .adds_files = true};
    struct fault f = {0};
    struct digest d;
    uint64_t size = 0;
    store_close(store);
    ck_assert_int_eq(store_open(&store, home.path, &o, &f), OK);
    d = add(SUITE_GM, "brought in");
    ck_assert(attachment_has(store, SUITE_GM, &d, &size));
    ck_assert_uint_eq(size, 10);
    reads(SUITE_GM, &d, "brought in");
    ck_assert_int_eq(attachment_begin(&a, store, SUITE_GM), OK);
    attachment_abort(a);
    ck_assert_uint_eq(files(), 1);
}
END_TEST

static TCase *cases(const char *name, void (*before)(void))
{
    TCase *c = tcase_create(name);
    tcase_add_checked_fixture(c, before, teardown);
    tcase_set_timeout(c, 60);
    tcase_add_test(c, what_was_added_is_read_back_under_its_digest);
    tcase_add_test(c, an_empty_file_is_a_file);
    tcase_add_test(c, both_suites_have_their_own_folder);
    tcase_add_test(c, the_same_content_twice_is_one_file);
    tcase_add_test(c, a_hundred_uploads_cut_off_half_way_leave_nothing);
    tcase_add_test(c, what_killed_processes_left_is_swept_at_the_next_opening);
    tcase_add_test(c, an_unknown_digest_is_absent);
    tcase_add_test(c, a_file_with_a_changed_byte_is_never_given_out);
    tcase_add_test(c, bringing_a_damaged_file_again_heals_it);
    tcase_add_test(c, a_link_in_the_place_of_a_file_is_not_followed);
    tcase_add_test(c, the_greatest_size_goes_in_and_one_byte_more_leaves_nothing);
    tcase_add_test(c, a_reader_of_the_store_adds_nothing);
    tcase_add_test(c, a_reader_that_was_opened_to_add_adds_beside_the_writer);
    return c;
}

int main(void)
{
    Suite *suite = suite_create("attachment");
    suite_add_tcase(suite, cases("unnamed files", setup));
    suite_add_tcase(
        suite, cases("named ones, where the file system has no others", setup_without_tmpfile));
    return suite_run(suite);
}
