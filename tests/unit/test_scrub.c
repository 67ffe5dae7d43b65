/* test_scrub.c - the daily reading of the log: in slices, on from where it was, and what it names.
 */
#include "scratch.h"

#include <string.h>

#include "base/trace.h"
#include "bus/io/file.h"
#include "bus/io/scrub.h"
#include "store/internal.h"

#define NOW INT64_C(1767225600000)
#define DAY_MS INT64_C(86400000)
#define FILE_NAME "scrub-test.yaml"

static struct scratch home;
static struct store *store;
static struct scrub scrub;
static char said[200]; /* the last trace line */

static void keep_trace(enum trace_level level, const char *name, const char *fields)
{
    (void)level;
    snprintf(said, sizeof(said), "%s %s", name, fields);
}

static void setup(void)
{
    scratch_make(&home);
    store = scratch_open(home.path);
    scrub = (struct scrub){.epoch = 1};
    trace_to(keep_trace);
}

static void teardown(void)
{
    store_close(store);
    scratch_clear(&home);
    unlink(FILE_NAME);
}

/* Turns over one bit of an entry's body. */
static void damage(uint64_t position)
{
    MDB_txn *mdb;
    uint8_t key[8], copy[200];
    be64_put(key, position);
    MDB_val k = {sizeof(key), key}, v;
    ck_assert_int_eq(mdb_txn_begin(store->env, NULL, 0, &mdb), 0);
    ck_assert_int_eq(mdb_get(mdb, store->log, &k, &v), 0);
    ck_assert_uint_le(v.mv_size, sizeof(copy));
    MDB_val changed = {v.mv_size, memcpy(copy, v.mv_data, v.mv_size)};
    copy[v.mv_size - 1] ^= 1;
    ck_assert_int_eq(mdb_put(mdb, store->log, &k, &changed, 0), 0);
    ck_assert_int_eq(mdb_txn_commit(mdb), 0);
}

/* Pieces until it ends, at most `most`. Returns how many. */
static unsigned pieces(unsigned most)
{
    unsigned n = 0;
    while (scrub.under_way && n < most) {
        uint64_t before = scrub.check.next ? scrub.check.next : 1;
        ck_assert_int_eq(scrub_piece(&scrub, store, NOW), OK);
        ck_assert_uint_le(scrub.check.next - before, LOG_PIECE_ENTRIES);
        n++;
    }
    return n;
}

/* As by a process that stops and another that starts. */
static void start_again(bool died)
{
    struct fault f = {0};
    ck_assert_int_eq(scrub_save(&scrub, FILE_NAME, &f), OK);
    memset(&scrub, 0xff, sizeof(scrub));
    ck_assert(scrub_load(&scrub, FILE_NAME));
    if (died)
        scrub_died(&scrub, NOW);
}

START_TEST(a_small_log_is_read_whole_and_the_time_is_kept)
{
    scratch_append(store, 10);
    scrub_begin(&scrub, store, NOW - 500);
    ck_assert_uint_eq(pieces(100), 1);
    ck_assert_int_eq(scrub.complete, NOW);
    ck_assert_uint_eq(scrub.complete_head, 10);
    ck_assert_uint_eq(scrub.bad, 0);
    ck_assert_str_eq(said, "scrub.done head=10 ms=500");
}
END_TEST

START_TEST(an_empty_log_is_whole)
{
    scrub_begin(&scrub, store, NOW);
    ck_assert_uint_eq(pieces(100), 1);
    ck_assert_int_eq(scrub.complete, NOW);
    ck_assert_uint_eq(scrub.complete_head, 0);
}
END_TEST

START_TEST(one_slice_has_as_many_entries_as_the_limit_and_one_more_takes_another)
{
    scratch_append(store, LOG_PIECE_ENTRIES);
    scrub_begin(&scrub, store, NOW);
    ck_assert_uint_eq(pieces(100), 1);
    scratch_append(store, 1);
    scrub_begin(&scrub, store, NOW);
    ck_assert_uint_eq(pieces(100), 2);
    ck_assert_uint_eq(scrub.complete_head, LOG_PIECE_ENTRIES + 1);
}
END_TEST

/* Entries of half a slice's bytes, with their heads: two are a slice, or one byte less is not. */
static uint64_t slice_of(size_t size)
{
    struct txn t;
    char *body = calloc(1, size);
    txn_begin(&t, store, TXN_WRITE);
    for (unsigned i = 0; i < 4; i++)
        log_append(&t, NOW, (struct bytes){body, size});
    ck_assert_int_eq(txn_commit(&t), OK);
    free(body);
    scrub_begin(&scrub, store, NOW);
    pieces(1);
    return scrub.check.next - 1;
}

START_TEST(one_slice_ends_with_the_entry_that_reaches_its_bytes)
{
    const size_t head = 48; /* of an entry in the store */
    ck_assert_uint_eq(slice_of(LOG_PIECE_BYTES / 2 - head), 2);
}
END_TEST

START_TEST(one_slice_goes_on_while_its_bytes_are_one_short)
{
    ck_assert_uint_eq(slice_of(LOG_PIECE_BYTES / 2 - 48 - 1), 3);
}
END_TEST

START_TEST(a_rotten_entry_is_named_by_its_position)
{
    scratch_append(store, 2500);
    damage(2222);
    scrub_begin(&scrub, store, NOW);
    pieces(100);
    ck_assert_uint_eq(scrub.bad, 2222);
    ck_assert_int_eq(scrub.bad_found, NOW);
    ck_assert_int_eq(scrub.complete, 0);
    ck_assert_str_eq(said, "scrub.corrupt position=2222");
}
END_TEST

START_TEST(what_is_bad_stays_so_until_a_whole_scrub_passes)
{
    scratch_append(store, 50);
    damage(7);
    scrub_begin(&scrub, store, NOW);
    pieces(100);
    damage(7); /* turned back: as if by a disk that read wrongly */
    start_again(false);
    ck_assert_uint_eq(scrub.bad, 7);
    scrub_begin(&scrub, store, NOW + DAY_MS);
    pieces(100);
    ck_assert_uint_eq(scrub.bad, 0);
    ck_assert_uint_eq(scrub.complete_head, 50);
}
END_TEST

START_TEST(after_a_stop_it_goes_on_where_it_was)
{
    scratch_append(store, 5 * LOG_PIECE_ENTRIES);
    scrub_begin(&scrub, store, NOW);
    pieces(3);
    start_again(false);
    ck_assert_int_le(scrub_due(&scrub, NOW), NOW);
    scrub_begin(&scrub, store, NOW + 1000);
    ck_assert_uint_eq(scrub.check.next, 3 * LOG_PIECE_ENTRIES + 1);
    ck_assert_int_eq(scrub.begun, NOW);
    ck_assert_uint_eq(pieces(100), 2);
    ck_assert_uint_eq(scrub.complete_head, 5 * LOG_PIECE_ENTRIES);
}
END_TEST

START_TEST(rot_behind_the_place_where_it_goes_on_is_found_too)
{
    scratch_append(store, 3 * LOG_PIECE_ENTRIES);
    scrub_begin(&scrub, store, NOW);
    pieces(1);
    start_again(false);
    damage(LOG_PIECE_ENTRIES + 1);
    scrub_begin(&scrub, store, NOW);
    pieces(100);
    ck_assert_uint_eq(scrub.bad, LOG_PIECE_ENTRIES + 1);
}
END_TEST

START_TEST(when_the_entry_where_it_stopped_is_another_it_begins_anew)
{
    scratch_append(store, 2 * LOG_PIECE_ENTRIES);
    scrub_begin(&scrub, store, NOW);
    pieces(1);
    scrub.check.digest.byte[0] ^= 1;
    start_again(false);
    scrub_begin(&scrub, store, NOW);
    ck_assert_uint_eq(pieces(100), 2);
    ck_assert_uint_eq(scrub.complete_head, 2 * LOG_PIECE_ENTRIES);
}
END_TEST

START_TEST(a_place_where_it_died_so_often_is_named_and_it_does_not_begin_endlessly)
{
    scratch_append(store, 3 * LOG_PIECE_ENTRIES);
    scrub_begin(&scrub, store, NOW);
    pieces(1);
    for (unsigned i = 1; i < SCRUB_ATTEMPTS_MAX; i++) {
        start_again(true);
        ck_assert(scrub.under_way);
        scrub_begin(&scrub, store, NOW);
    }
    start_again(true);
    ck_assert(!scrub.under_way);
    ck_assert_uint_eq(scrub.bad, LOG_PIECE_ENTRIES + 1);
    ck_assert_int_gt(scrub_due(&scrub, NOW), NOW);
}
END_TEST

START_TEST(a_death_further_on_counts_from_the_first)
{
    scratch_append(store, 3 * LOG_PIECE_ENTRIES);
    scrub_begin(&scrub, store, NOW);
    for (unsigned i = 1; i < SCRUB_ATTEMPTS_MAX; i++)
        start_again(true);
    scrub_begin(&scrub, store, NOW);
    pieces(1);
    start_again(true);
    ck_assert(scrub.under_way);
    ck_assert_uint_eq(scrub.bad, 0);
}
END_TEST

START_TEST(the_next_one_is_due_so_long_after_the_last_began)
{
    scratch_append(store, 1);
    ck_assert_int_eq(scrub_due(&scrub, NOW), NOW); /* the first: at once */
    scrub_begin(&scrub, store, NOW);
    pieces(1);
    ck_assert_int_gt(scrub_due(&scrub, NOW + SCRUB_EVERY_MS - 1), NOW + SCRUB_EVERY_MS - 1);
    ck_assert_int_le(scrub_due(&scrub, NOW + SCRUB_EVERY_MS), NOW + SCRUB_EVERY_MS);
    ck_assert_int_lt(SCRUB_EVERY_MS, DAY_MS);
}
END_TEST

START_TEST(a_clock_that_went_back_does_not_put_it_off)
{
    scratch_append(store, 1);
    scrub_begin(&scrub, store, NOW);
    pieces(1);
    ck_assert_int_le(scrub_due(&scrub, NOW - 365 * DAY_MS), NOW - 365 * DAY_MS);
}
END_TEST

START_TEST(what_was_known_of_another_epochs_log_is_forgotten)
{
    scrub.bad = 9;
    scrub.begun = NOW;
    scrub_is_of(&scrub, 1);
    ck_assert_uint_eq(scrub.bad, 9);
    scrub_is_of(&scrub, 2);
    ck_assert_uint_eq(scrub.bad, 0);
    ck_assert_int_eq(scrub_due(&scrub, NOW), NOW);
}
END_TEST

START_TEST(a_file_that_is_not_there_or_is_damaged_is_nothing_known)
{
    struct fault f = {0};
    ck_assert(!scrub_load(&scrub, FILE_NAME));
    ck_assert_int_eq(file_save(FILE_NAME, bytes_of("bad: 7\nepoch: x\n"), 0644, false, &f), OK);
    ck_assert(!scrub_load(&scrub, FILE_NAME));
    ck_assert_uint_eq(scrub.bad, 0);
    ck_assert_int_eq(scrub_due(&scrub, NOW), NOW);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("scrub");
    TCase *c = suite_case(s, "scrub", setup, teardown);
    tcase_set_timeout(c, 60);
    tcase_add_test(c, a_small_log_is_read_whole_and_the_time_is_kept);
    tcase_add_test(c, an_empty_log_is_whole);
    tcase_add_test(c, one_slice_has_as_many_entries_as_the_limit_and_one_more_takes_another);
    tcase_add_test(c, one_slice_ends_with_the_entry_that_reaches_its_bytes);
    tcase_add_test(c, one_slice_goes_on_while_its_bytes_are_one_short);
    tcase_add_test(c, a_rotten_entry_is_named_by_its_position);
    tcase_add_test(c, what_is_bad_stays_so_until_a_whole_scrub_passes);
    tcase_add_test(c, after_a_stop_it_goes_on_where_it_was);
    tcase_add_test(c, rot_behind_the_place_where_it_goes_on_is_found_too);
    tcase_add_test(c, when_the_entry_where_it_stopped_is_another_it_begins_anew);
    tcase_add_test(c, a_place_where_it_died_so_often_is_named_and_it_does_not_begin_endlessly);
    tcase_add_test(c, a_death_further_on_counts_from_the_first);
    tcase_add_test(c, the_next_one_is_due_so_long_after_the_last_began);
    tcase_add_test(c, a_clock_that_went_back_does_not_put_it_off);
    tcase_add_test(c, what_was_known_of_another_epochs_log_is_forgotten);
    tcase_add_test(c, a_file_that_is_not_there_or_is_damaged_is_nothing_known);
    return suite_run(s);
}
