/* test_histogram.c - a benchmark that counts wrongly proves nothing. */
#include <check.h>
#include <stdlib.h>

#include "tests/bench/histogram.h"
#include "tests/lib/suite.h"

static struct histogram *fresh(void)
{
    struct histogram *h = calloc(1, sizeof(*h));
    ck_assert_ptr_nonnull(h);
    return h;
}

/* 1.6 %, the width of a bucket. */
static void near(uint64_t got, uint64_t want)
{
    uint64_t far = got > want ? got - want : want - got;
    ck_assert_msg(far <= want / 62 + 1, "%llu is not near %llu", (unsigned long long)got,
                  (unsigned long long)want);
}

START_TEST(an_empty_histogram_answers_zero)
{
    struct histogram *h = fresh();
    ck_assert_uint_eq(histogram_quantile(h, .5), 0);
    free(h);
}
END_TEST

START_TEST(quantiles_are_within_a_bucket_of_the_truth)
{
    struct histogram *h = fresh();
    for (uint64_t i = 1; i <= 1000000; i++)
        histogram_add(h, i * 1000);
    near(histogram_quantile(h, .5), 500000000);
    near(histogram_quantile(h, .99), 990000000);
    near(histogram_quantile(h, .999), 999000000);
    ck_assert_uint_eq(h->max, 1000000000);
    free(h);
}
END_TEST

START_TEST(small_values_are_exact)
{
    struct histogram *h = fresh();
    for (uint64_t i = 0; i < 64; i++)
        histogram_add(h, i);
    ck_assert_uint_eq(histogram_quantile(h, 0), 0);
    ck_assert_uint_eq(histogram_quantile(h, .5), 32);
    ck_assert_uint_eq(histogram_quantile(h, 1), 63);
    free(h);
}
END_TEST

START_TEST(a_value_past_the_last_bucket_counts_and_is_the_maximum)
{
    struct histogram *h = fresh();
    histogram_add(h, UINT64_MAX);
    ck_assert_uint_eq(h->count, 1);
    ck_assert_uint_eq(h->max, UINT64_MAX);
    ck_assert_uint_eq(h->bucket[HISTOGRAM_BUCKETS - 1], 1);
    free(h);
}
END_TEST

START_TEST(merging_two_is_adding_to_one)
{
    struct histogram *a = fresh(), *b = fresh(), *both = fresh();
    for (uint64_t i = 1; i < 5000; i++) {
        histogram_add(i % 3 ? a : b, i * i);
        histogram_add(both, i * i);
    }
    histogram_merge(a, b);
    ck_assert_mem_eq(a, both, sizeof(*a));
    free(a);
    free(b);
    free(both);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("histogram");
    TCase *t = suite_case(s, "histogram", NULL, NULL);
    tcase_add_test(t, an_empty_histogram_answers_zero);
    tcase_add_test(t, quantiles_are_within_a_bucket_of_the_truth);
    tcase_add_test(t, small_values_are_exact);
    tcase_add_test(t, a_value_past_the_last_bucket_counts_and_is_the_maximum);
    tcase_add_test(t, merging_two_is_adding_to_one);
    return suite_run(s);
}
