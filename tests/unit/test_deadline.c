/* test_deadline.c - what falls due when. */
#include "scratch.h"

#include "store/internal.h"

static struct scratch home;
static struct store *store;
static struct txn t;

static void setup(void)
{
    scratch_make(&home);
    store = scratch_open(home.path);
    txn_begin(&t, store, TXN_WRITE);
}

static void teardown(void)
{
    txn_abort(&t);
    store_close(store);
    scratch_clear(&home);
}

static void set(int64_t due, const char *key, const char *value)
{
    deadline_set(&t, due, bytes_of(key), bytes_of(value));
}

static void first_is(int64_t due, const char *key, const char *value)
{
    int64_t d;
    struct bytes k, v;
    ck_assert(deadline_first(&t, &d, &k, &v));
    ck_assert_int_eq(d, due);
    ck_assert(bytes_equal(k, bytes_of(key)));
    ck_assert(bytes_equal(v, bytes_of(value)));
}

START_TEST(without_deadlines_nothing_falls_due)
{
    int64_t due;
    struct bytes key, value;
    ck_assert(!deadline_first(&t, &due, &key, &value));
    ck_assert_int_eq(t.err, OK);
}
END_TEST

START_TEST(the_earliest_comes_first_whatever_the_order_they_were_set_in)
{
    static const int64_t due[] = {5000, 10, INT64_MAX, -3, 0, INT64_MIN, 255, 256};
    int64_t last = INT64_MIN;
    char key[8];
    for (unsigned i = 0; i < 8; i++) {
        snprintf(key, sizeof(key), "k%u", i);
        set(due[i], key, "v");
    }
    for (unsigned i = 0; i < 8; i++) {
        int64_t now;
        struct bytes k, v;
        ck_assert(deadline_first(&t, &now, &k, &v));
        ck_assert_int_ge(now, last);
        last = now;
        deadline_clear(&t, k); /* a view, as the clock does it */
    }
    ck_assert_int_eq(last, INT64_MAX);
    ck_assert_uint_eq(row_count(&t, TABLE_DEADLINE), 0);
    ck_assert_uint_eq(row_count(&t, TABLE_WHEN), 0);
    ck_assert_int_eq(txn_commit(&t), OK);
}
END_TEST

START_TEST(setting_a_key_again_replaces_its_deadline)
{
    set(100, "case-7/report", "late");
    set(50, "case-8/report", "other");
    set(20, "case-7/report", "earlier");
    first_is(20, "case-7/report", "earlier");
    set(900, "case-7/report", "much later");
    first_is(50, "case-8/report", "other");
    ck_assert_uint_eq(row_count(&t, TABLE_DEADLINE), 2);
    ck_assert_uint_eq(row_count(&t, TABLE_WHEN), 2);
}
END_TEST

START_TEST(a_cleared_deadline_is_gone_and_clearing_nothing_is_no_failure)
{
    set(1, "a", "x");
    deadline_clear(&t, bytes_of("b"));
    deadline_clear(&t, bytes_of("a"));
    deadline_clear(&t, bytes_of("a"));
    ck_assert_uint_eq(row_count(&t, TABLE_DEADLINE), 0);
    ck_assert_int_eq(txn_commit(&t), OK);
}
END_TEST

START_TEST(two_keys_may_fall_due_together)
{
    set(7, "b", "2");
    set(7, "a", "1");
    first_is(7, "a", "1");
    deadline_clear(&t, bytes_of("a"));
    first_is(7, "b", "2");
}
END_TEST

START_TEST(a_key_of_the_greatest_size_fits)
{
    char key[DEADLINE_KEY_MAX + 1];
    memset(key, 'k', sizeof(key));
    deadline_set(&t, 1, (struct bytes){key, DEADLINE_KEY_MAX}, bytes_of("v"));
    deadline_clear(&t, (struct bytes){key, DEADLINE_KEY_MAX});
    ck_assert_int_eq(txn_commit(&t), OK);
}
END_TEST

START_TEST(a_longer_key_or_an_empty_one_is_past_the_limit)
{
    char key[DEADLINE_KEY_MAX + 1];
    memset(key, 'k', sizeof(key));
    deadline_set(&t, 1, (struct bytes){key, DEADLINE_KEY_MAX + 1}, bytes_of("v"));
    ck_assert_int_eq(txn_commit(&t), ERR_LIMIT);
    txn_begin(&t, store, TXN_WRITE);
    deadline_clear(&t, (struct bytes){key, DEADLINE_KEY_MAX + 1});
    ck_assert_int_eq(txn_commit(&t), ERR_LIMIT);
    txn_begin(&t, store, TXN_WRITE);
    deadline_set(&t, 1, bytes_of(""), bytes_of("v"));
    ck_assert_int_eq(txn_commit(&t), ERR_LIMIT);
}
END_TEST

START_TEST(rows_of_the_wrong_size_are_corrupt)
{
    int64_t due;
    struct bytes key, value;
    row_put(&t, TABLE_WHEN, bytes_of("a"), bytes_of("four"));
    deadline_clear(&t, bytes_of("a"));
    ck_assert_int_eq(txn_commit(&t), ERR_CORRUPT);
    txn_begin(&t, store, TXN_WRITE);
    row_put(&t, TABLE_DEADLINE, bytes_of("8 bytes."), bytes_of("v"));
    ck_assert(!deadline_first(&t, &due, &key, &value));
    ck_assert_int_eq(txn_commit(&t), ERR_CORRUPT);
}
END_TEST

/* Against a plain array, which is too simple to be wrong. */
START_TEST(random_deadlines_agree_with_an_array)
{
    enum { KEYS = 30, STEPS = 3000 };
    const char *given = getenv("DUCHA_SEED");
    unsigned seed = given ? (unsigned)strtoul(given, NULL, 10) : (unsigned)getpid();
    int64_t due[KEYS];
    bool there[KEYS] = {false};
    printf("seed %u\n", seed);
    for (unsigned i = 0; i < STEPS; i++) {
        unsigned k = (unsigned)rand_r(&seed) % KEYS;
        char key[8];
        snprintf(key, sizeof(key), "%02u", k);
        there[k] = rand_r(&seed) % 3 != 0;
        due[k] = rand_r(&seed) % 100 - 50;
        if (there[k])
            set(due[k], key, key);
        else
            deadline_clear(&t, bytes_of(key));
        unsigned best = KEYS;
        for (unsigned j = 0; j < KEYS; j++)
            if (there[j] && (best == KEYS || due[j] < due[best]))
                best = j;
        snprintf(key, sizeof(key), "%02u", best);
        if (best < KEYS)
            first_is(due[best], key, key);
    }
    ck_assert_uint_eq(row_count(&t, TABLE_WHEN), row_count(&t, TABLE_DEADLINE));
    ck_assert_int_eq(txn_commit(&t), OK);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("deadline");
    TCase *c = suite_case(suite, "deadline", setup, teardown);
    tcase_set_timeout(c, 60);
    tcase_add_test(c, without_deadlines_nothing_falls_due);
    tcase_add_test(c, the_earliest_comes_first_whatever_the_order_they_were_set_in);
    tcase_add_test(c, setting_a_key_again_replaces_its_deadline);
    tcase_add_test(c, a_cleared_deadline_is_gone_and_clearing_nothing_is_no_failure);
    tcase_add_test(c, two_keys_may_fall_due_together);
    tcase_add_test(c, a_key_of_the_greatest_size_fits);
    tcase_add_test(c, a_longer_key_or_an_empty_one_is_past_the_limit);
    tcase_add_test(c, rows_of_the_wrong_size_are_corrupt);
    tcase_add_test(c, random_deadlines_agree_with_an_array);
    return suite_run(suite);
}
