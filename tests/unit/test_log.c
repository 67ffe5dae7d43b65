/* test_log.c - the record: positions, times, digests, and what a changed byte does. */
#include "scratch.h"

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

static struct entry read_entry(struct txn *t, uint64_t position)
{
    struct entry e = {0};
    ck_assert(log_read(t, position, &e));
    return e;
}

/* Under the store's back, as a bad disk would: the value of a position, or none with NULL. */
static void put_raw(uint64_t position, const void *data, size_t size)
{
    MDB_txn *mdb;
    uint8_t key[8];
    be64_put(key, position);
    MDB_val k = {sizeof(key), key}, v = {size, (void *)(uintptr_t)data};
    ck_assert_int_eq(mdb_txn_begin(store->env, NULL, 0, &mdb), 0);
    if (data)
        ck_assert_int_eq(mdb_put(mdb, store->log, &k, &v, 0), 0);
    else
        ck_assert_int_eq(mdb_del(mdb, store->log, &k, NULL), 0);
    ck_assert_int_eq(mdb_txn_commit(mdb), 0);
}

/* Turns over one bit of a stored value. */
static void damage(uint64_t position, size_t at)
{
    MDB_txn *mdb;
    uint8_t key[8], copy[4096];
    be64_put(key, position);
    MDB_val k = {sizeof(key), key}, v;
    ck_assert_int_eq(mdb_txn_begin(store->env, NULL, MDB_RDONLY, &mdb), 0);
    ck_assert_int_eq(mdb_get(mdb, store->log, &k, &v), 0);
    ck_assert_uint_le(v.mv_size, sizeof(copy));
    size_t size = v.mv_size;
    memcpy(copy, v.mv_data, size);
    mdb_txn_abort(mdb);
    copy[at] ^= 1;
    put_raw(position, copy, size);
}

static uint64_t first_bad(void)
{
    uint64_t bad = 0;
    ck_assert_int_eq(log_verify(store, NULL, NULL, &bad), ERR_CORRUPT);
    return bad;
}

static void verifies(void)
{
    uint64_t bad = 7;
    ck_assert_int_eq(log_verify(store, NULL, NULL, &bad), OK);
    ck_assert_uint_eq(bad, 0);
}

START_TEST(an_empty_log_has_head_0_and_verifies)
{
    struct txn t;
    struct entry e;
    txn_begin(&t, store, TXN_READ);
    ck_assert_uint_eq(log_head(&t), 0);
    ck_assert(!log_read(&t, 1, &e));
    ck_assert(!log_read(&t, 0, &e));
    txn_abort(&t);
    ck_assert_int_eq(t.err, OK);
    verifies();
}
END_TEST

START_TEST(entries_come_back_as_they_were_given_in_order)
{
    struct txn t;
    scratch_append(store, 300);
    scratch_append(store, 1);
    txn_begin(&t, store, TXN_READ);
    ck_assert_uint_eq(log_head(&t), 301);
    for (uint64_t i = 1; i <= 301; i++) {
        char body[32];
        struct entry e = read_entry(&t, i);
        snprintf(body, sizeof(body), "entry %u", (unsigned)i);
        ck_assert(bytes_equal(e.body, bytes_of(body)));
        ck_assert_uint_eq(e.position, i);
        ck_assert_int_eq(e.suite, SUITE_INTL);
    }
    txn_abort(&t);
    verifies();
}
END_TEST

START_TEST(a_head_is_seen_within_the_transaction_that_appends)
{
    struct txn t;
    txn_begin(&t, store, TXN_WRITE);
    ck_assert_uint_eq(log_append(&t, 1, bytes_of("a")), 1);
    ck_assert_uint_eq(log_head(&t), 1);
    ck_assert(bytes_equal(read_entry(&t, 1).body, bytes_of("a")));
    ck_assert_uint_eq(log_append(&t, 1, bytes_of("b")), 2);
    txn_abort(&t);
    txn_begin(&t, store, TXN_WRITE);
    ck_assert_uint_eq(log_head(&t), 0); /* the aborted ones are forgotten */
    ck_assert_uint_eq(log_append(&t, 1, bytes_of("c")), 1);
    ck_assert_int_eq(txn_commit(&t), OK);
    verifies();
}
END_TEST

START_TEST(time_never_goes_back)
{
    struct txn t;
    txn_begin(&t, store, TXN_WRITE);
    log_append(&t, -500, bytes_of("before 1970"));
    log_append(&t, 900, bytes_of("later"));
    log_append(&t, 100, bytes_of("the clock was set back"));
    ck_assert_int_eq(read_entry(&t, 1).time, -500);
    ck_assert_int_eq(read_entry(&t, 3).time, 900);
    ck_assert_int_eq(txn_commit(&t), OK);
    verifies();
}
END_TEST

/* Computed by another program from the words at the head of log.c. */
START_TEST(a_digest_is_taken_over_what_log_c_says)
{
    struct txn t;
    char hex[DIGEST_TEXT_SIZE];
    txn_begin(&t, store, TXN_WRITE);
    log_append(&t, 1700000000000, bytes_of("hello"));
    log_append(&t, 1700000000001, bytes_of(""));
    struct entry e = read_entry(&t, 1);
    digest_text(&e.digest, hex);
    ck_assert_str_eq(hex, "a688b9f3bc66b9e17d073e6952cfd4f279ec413dfbdfa5e51d891e19a4e3937c");
    e = read_entry(&t, 2);
    digest_text(&e.digest, hex);
    ck_assert_str_eq(hex, "34829947a949db42d925af46ba9dd70b7582a7a1ec2e2ab5371eeb28eab6a1a3");
    txn_abort(&t);
}
END_TEST

START_TEST(the_suite_may_change_and_old_entries_keep_theirs)
{
    struct txn t;
    struct store_options o = {.size_max = (size_t)64 << 20, .suite = SUITE_GM};
    struct fault f = {0};
    scratch_append(store, 3);
    store_close(store);
    ck_assert_int_eq(store_open(&store, home.path, &o, &f), OK);
    scratch_append(store, 3);
    txn_begin(&t, store, TXN_READ);
    ck_assert_int_eq(read_entry(&t, 3).suite, SUITE_INTL);
    ck_assert_int_eq(read_entry(&t, 4).suite, SUITE_GM);
    txn_abort(&t);
    verifies();
}
END_TEST

START_TEST(a_body_of_the_greatest_size_goes_in_and_one_byte_more_does_not)
{
    struct txn t;
    char *body = calloc(1, LOG_BODY_MAX + 1);
    txn_begin(&t, store, TXN_WRITE);
    ck_assert_uint_eq(log_append(&t, 1, (struct bytes){body, LOG_BODY_MAX}), 1);
    ck_assert_int_eq(txn_commit(&t), OK);
    verifies();
    txn_begin(&t, store, TXN_WRITE);
    ck_assert_uint_eq(log_append(&t, 1, (struct bytes){body, LOG_BODY_MAX + 1}), 0);
    ck_assert_int_eq(txn_commit(&t), ERR_LIMIT);
    free(body);
}
END_TEST

START_TEST(a_walk_gives_every_entry_from_where_it_begins)
{
    struct txn t;
    struct entry e;
    scratch_append(store, 50);
    txn_begin(&t, store, TXN_READ);
    struct log_walk *w = log_walk_begin(&t, 41);
    for (uint64_t i = 41; i <= 50; i++) {
        ck_assert(log_walk_next(w, &e));
        ck_assert_uint_eq(e.position, i);
    }
    ck_assert(!log_walk_next(w, &e));
    log_walk_end(w);
    w = log_walk_begin(&t, 51);
    ck_assert(!log_walk_next(w, &e));
    log_walk_end(w);
    log_walk_end(NULL);
    txn_abort(&t);
    ck_assert_int_eq(t.err, OK);
}
END_TEST

START_TEST(a_walk_over_a_gap_is_corrupt)
{
    struct txn t;
    struct entry e;
    scratch_append(store, 9);
    put_raw(5, NULL, 0);
    txn_begin(&t, store, TXN_READ);
    struct log_walk *w = log_walk_begin(&t, 4);
    ck_assert(log_walk_next(w, &e));
    ck_assert(!log_walk_next(w, &e));
    log_walk_end(w);
    txn_abort(&t);
    ck_assert_int_eq(t.err, ERR_CORRUPT);
}
END_TEST

START_TEST(every_single_changed_byte_is_found_at_its_position)
{
    struct txn t;
    struct entry e;
    scratch_append(store, 20);
    txn_begin(&t, store, TXN_READ);
    ck_assert(log_read(&t, 11, &e));
    size_t size = 48 + e.body.size;
    txn_abort(&t);
    for (size_t at = 0; at < size; at++) {
        damage(11, at);
        ck_assert_uint_eq(first_bad(), 11);
        damage(11, at); /* turned back */
    }
    verifies();
}
END_TEST

START_TEST(a_missing_entry_is_found_at_its_position)
{
    scratch_append(store, 20);
    put_raw(13, NULL, 0);
    ck_assert_uint_eq(first_bad(), 13);
    put_raw(1, NULL, 0);
    ck_assert_uint_eq(first_bad(), 1);
}
END_TEST

START_TEST(damage_behind_the_first_piece_is_found_too)
{
    scratch_append(store, 2500);
    damage(2400, 50);
    ck_assert_uint_eq(first_bad(), 2400);
}
END_TEST

START_TEST(a_value_that_is_no_entry_fails_the_reader_not_the_process)
{
    static const uint8_t shorts[48] = {[40] = SUITE_INTL};
    static const uint8_t strange[48] = {[40] = 99};
    struct txn t;
    struct entry e;
    scratch_append(store, 2);
    put_raw(1, shorts, 47);
    put_raw(2, strange, 48);
    for (uint64_t i = 1; i <= 2; i++) {
        txn_begin(&t, store, TXN_READ);
        ck_assert(!log_read(&t, i, &e));
        ck_assert_int_eq(t.err, ERR_CORRUPT);
        txn_abort(&t);
    }
    txn_begin(&t, store, TXN_WRITE);
    ck_assert_uint_eq(log_append(&t, 1, bytes_of("x")), 0);
    ck_assert_int_eq(txn_commit(&t), ERR_CORRUPT);
    ck_assert_uint_eq(first_bad(), 1);
}
END_TEST

START_TEST(a_key_that_is_no_position_is_corrupt)
{
    MDB_txn *mdb;
    char bytes[] = "zzz";
    MDB_val k = {3, bytes}, v = {3, bytes};
    struct txn t;
    scratch_append(store, 4);
    ck_assert_int_eq(mdb_txn_begin(store->env, NULL, 0, &mdb), 0);
    ck_assert_int_eq(mdb_put(mdb, store->log, &k, &v, 0), 0);
    ck_assert_int_eq(mdb_txn_commit(mdb), 0);
    txn_begin(&t, store, TXN_READ);
    ck_assert_uint_eq(log_head(&t), 0);
    ck_assert_int_eq(t.err, ERR_CORRUPT);
    txn_abort(&t);
    ck_assert_uint_eq(first_bad(), 5);
}
END_TEST

struct seen {
    unsigned calls;
    uint64_t at, head;
    unsigned stop_after;
};

static bool see(void *self, const struct log_progress *p)
{
    struct seen *s = self;
    ck_assert_uint_gt(p->at, s->at);
    ck_assert_uint_le(p->at, p->head);
    s->at = p->at;
    s->head = p->head;
    return ++s->calls != s->stop_after;
}

START_TEST(verify_goes_in_pieces_and_can_be_stopped)
{
    struct seen all = {0}, some = {.stop_after = 2};
    uint64_t bad;
    scratch_append(store, 3500);
    ck_assert_int_eq(log_verify(store, see, &all, &bad), OK);
    ck_assert_uint_eq(all.calls, 4);
    ck_assert_uint_eq(all.at, 3500);
    ck_assert_int_eq(log_verify(store, see, &some, &bad), OK);
    ck_assert_uint_eq(some.calls, 2);
    ck_assert_uint_eq(some.at, 2000);
}
END_TEST

START_TEST(large_entries_make_smaller_pieces)
{
    struct seen seen = {0};
    struct txn t;
    uint64_t bad;
    size_t size = (size_t)1 << 20;
    char *body = calloc(1, size);
    txn_begin(&t, store, TXN_WRITE);
    for (unsigned i = 0; i < 10; i++)
        log_append(&t, 1, (struct bytes){body, size});
    ck_assert_int_eq(txn_commit(&t), OK);
    free(body);
    ck_assert_int_eq(log_verify(store, see, &seen, &bad), OK);
    ck_assert_uint_ge(seen.calls, 3);
    ck_assert_uint_eq(seen.at, 10);
}
END_TEST

static bool append_meanwhile(void *self, const struct log_progress *p)
{
    (void)self, (void)p;
    scratch_append(store, 1); /* possible, because no read transaction is open now */
    return true;
}

START_TEST(a_log_that_grows_while_it_is_verified_does_not_keep_it_busy_for_ever)
{
    uint64_t bad;
    scratch_append(store, 2000);
    ck_assert_int_eq(log_verify(store, append_meanwhile, NULL, &bad), OK);
    verifies();
}
END_TEST

static void trim(uint64_t upto)
{
    struct txn t;
    txn_begin(&t, store, TXN_WRITE);
    log_trim(&t, upto);
    ck_assert_int_eq(txn_commit(&t), OK);
}

START_TEST(a_trimmed_log_goes_on_with_its_numbers_and_verifies)
{
    struct txn t;
    struct entry e;
    scratch_append(store, 2100);
    trim(2050);
    txn_begin(&t, store, TXN_READ);
    ck_assert(!log_read(&t, 2050, &e));
    ck_assert(log_read(&t, 2051, &e));
    struct log_walk *w = log_walk_begin(&t, 1);
    ck_assert(log_walk_next(w, &e));
    ck_assert_uint_eq(e.position, 2051);
    log_walk_end(w);
    txn_abort(&t);
    scratch_append(store, 10);
    verifies();
    damage(2060, 50);
    ck_assert_uint_eq(first_bad(), 2060);
    put_raw(2051, NULL, 0);
    ck_assert_uint_eq(first_bad(), 2051); /* not trimmed: lost */
}
END_TEST

START_TEST(the_newest_entry_is_never_trimmed)
{
    struct txn t;
    trim(10); /* nothing there */
    scratch_append(store, 3);
    trim(UINT64_MAX);
    trim(1); /* gone already */
    txn_begin(&t, store, TXN_WRITE);
    ck_assert_uint_eq(log_head(&t), 3);
    ck_assert_uint_eq(log_append(&t, 1, bytes_of("four")), 4);
    ck_assert_int_eq(txn_commit(&t), OK);
    verifies();
}
END_TEST

START_TEST(appends_and_a_trim_share_a_transaction)
{
    struct txn t;
    txn_begin(&t, store, TXN_WRITE);
    for (unsigned i = 0; i < 500; i++)
        log_append(&t, 1, bytes_of("module's own"));
    log_trim(&t, 400);
    ck_assert_uint_eq(log_append(&t, 1, bytes_of("after")), 501);
    ck_assert_int_eq(txn_commit(&t), OK);
    verifies();
}
END_TEST

static bool trim_meanwhile(void *self, const struct log_progress *p)
{
    (void)self;
    if (p->at == 1000)
        trim(2500);
    return true;
}

START_TEST(a_log_trimmed_while_it_is_verified_still_verifies)
{
    uint64_t bad;
    scratch_append(store, 3000);
    ck_assert_int_eq(log_verify(store, trim_meanwhile, NULL, &bad), OK);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("log");
    TCase *c = suite_case(suite, "log", setup, teardown);
    tcase_set_timeout(c, 60);
    tcase_add_test(c, an_empty_log_has_head_0_and_verifies);
    tcase_add_test(c, entries_come_back_as_they_were_given_in_order);
    tcase_add_test(c, a_head_is_seen_within_the_transaction_that_appends);
    tcase_add_test(c, time_never_goes_back);
    tcase_add_test(c, a_digest_is_taken_over_what_log_c_says);
    tcase_add_test(c, the_suite_may_change_and_old_entries_keep_theirs);
    tcase_add_test(c, a_body_of_the_greatest_size_goes_in_and_one_byte_more_does_not);
    tcase_add_test(c, a_walk_gives_every_entry_from_where_it_begins);
    tcase_add_test(c, a_walk_over_a_gap_is_corrupt);
    tcase_add_test(c, every_single_changed_byte_is_found_at_its_position);
    tcase_add_test(c, a_missing_entry_is_found_at_its_position);
    tcase_add_test(c, damage_behind_the_first_piece_is_found_too);
    tcase_add_test(c, a_value_that_is_no_entry_fails_the_reader_not_the_process);
    tcase_add_test(c, a_key_that_is_no_position_is_corrupt);
    tcase_add_test(c, verify_goes_in_pieces_and_can_be_stopped);
    tcase_add_test(c, large_entries_make_smaller_pieces);
    tcase_add_test(c, a_log_that_grows_while_it_is_verified_does_not_keep_it_busy_for_ever);
    tcase_add_test(c, a_trimmed_log_goes_on_with_its_numbers_and_verifies);
    tcase_add_test(c, the_newest_entry_is_never_trimmed);
    tcase_add_test(c, appends_and_a_trim_share_a_transaction);
    tcase_add_test(c, a_log_trimmed_while_it_is_verified_still_verifies);
    return suite_run(suite);
}
