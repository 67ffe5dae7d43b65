/* test_period.c - periods of recurring duties, and years since somebody retired. */
#include <check.h>

#include "modules/planning/period.h"

static const char *begin_text(enum period p, const char *day)
{
    static char text[DAY_TEXT_SIZE];
    return day_text(period_begin(p, day_parse(day)), text);
}

static const char *next_text(enum period p, const char *day)
{
    static char text[DAY_TEXT_SIZE];
    return day_text(period_next(p, day_parse(day)), text);
}

START_TEST(a_pack_says_month_quarter_or_year)
{
    enum period p;
    ck_assert(period_parse("month", &p) && p == PERIOD_MONTH);
    ck_assert(period_parse("quarter", &p) && p == PERIOD_QUARTER);
    ck_assert(period_parse("year", &p) && p == PERIOD_YEAR);
    ck_assert(!period_parse("week", &p));
    ck_assert(!period_parse("", &p));
}
END_TEST

START_TEST(a_period_begins_on_its_first_day_and_holds_its_last)
{
    ck_assert_str_eq(begin_text(PERIOD_MONTH, "2028-02-29"), "2028-02-01");
    ck_assert_str_eq(begin_text(PERIOD_QUARTER, "2026-04-01"), "2026-04-01");
    ck_assert_str_eq(begin_text(PERIOD_QUARTER, "2026-03-31"), "2026-01-01");
    ck_assert_str_eq(begin_text(PERIOD_QUARTER, "2026-12-31"), "2026-10-01");
    ck_assert_str_eq(begin_text(PERIOD_YEAR, "2026-12-31"), "2026-01-01");
}
END_TEST

START_TEST(behind_the_last_period_of_a_year_comes_the_next_year)
{
    ck_assert_str_eq(next_text(PERIOD_MONTH, "2026-11-30"), "2026-12-01");
    ck_assert_str_eq(next_text(PERIOD_MONTH, "2026-12-01"), "2027-01-01");
    ck_assert_str_eq(next_text(PERIOD_QUARTER, "2026-09-30"), "2026-10-01");
    ck_assert_str_eq(next_text(PERIOD_QUARTER, "2026-10-01"), "2027-01-01");
    ck_assert_str_eq(next_text(PERIOD_YEAR, "2026-01-01"), "2027-01-01");
}
END_TEST

START_TEST(the_first_period_after_a_moment_is_the_one_that_begins_then_or_later)
{
    int64_t april = day_begin(day_parse("2026-04-01"));
    ck_assert_int_eq(period_first(PERIOD_QUARTER, april), day_parse("2026-04-01"));
    ck_assert_int_eq(period_first(PERIOD_QUARTER, april - 1), day_parse("2026-04-01"));
    ck_assert_int_eq(period_first(PERIOD_QUARTER, april + 1), day_parse("2026-07-01"));
    ck_assert_int_eq(period_first(PERIOD_YEAR, april), day_parse("2027-01-01"));
}
END_TEST

START_TEST(a_period_is_found_by_its_name_and_by_no_other_text)
{
    static const char *const wrong[] = {
        "",    "2026-13", "2026-00", "2026Q0", "2026Q5", "2026Q", "2026-4",          "2026-",
        "202", "2026Q2x", "1899-01", "+026",   " 2026",  "20260", "2026-04-01 00:00"};
    static const enum period all[] = {PERIOD_MONTH, PERIOD_QUARTER, PERIOD_YEAR};
    char text[PERIOD_TEXT_SIZE];
    int32_t day = day_parse("2026-05-17");
    ck_assert_str_eq(period_text(PERIOD_MONTH, day, text), "2026-05");
    ck_assert_str_eq(period_text(PERIOD_QUARTER, day, text), "2026Q2");
    ck_assert_str_eq(period_text(PERIOD_YEAR, day, text), "2026");
    for (unsigned i = 0; i < 3; i++) {
        period_text(all[i], day, text);
        ck_assert_int_eq(period_called(all[i], text), period_begin(all[i], day));
        for (unsigned w = 0; w < sizeof(wrong) / sizeof(wrong[0]); w++)
            ck_assert_int_eq(period_called(all[i], wrong[w]), DAY_NONE);
    }
    ck_assert_int_eq(period_called(PERIOD_MONTH, "2026"), DAY_NONE);
    ck_assert_int_eq(period_called(PERIOD_YEAR, "2026Q2"), DAY_NONE);
    ck_assert_int_eq(period_called(PERIOD_QUARTER, "2026-04"), DAY_NONE);
}
END_TEST

START_TEST(three_years_end_with_the_same_date)
{
    int32_t left = day_parse("2023-01-12");
    ck_assert(within_years(left, 3, day_parse("2026-01-12")));
    ck_assert(!within_years(left, 3, day_parse("2026-01-13")));
    ck_assert(within_years(left, 0, left));
    ck_assert(!within_years(left, 0, left + 1));
}
END_TEST

START_TEST(the_29th_of_february_has_its_anniversary_on_the_28th)
{
    int32_t left = day_parse("2024-02-29");
    ck_assert(within_years(left, 3, day_parse("2027-02-28")));
    ck_assert(!within_years(left, 3, day_parse("2027-03-01")));
    ck_assert(within_years(left, 4, day_parse("2028-02-29")));
    ck_assert(!within_years(left, 4, day_parse("2028-03-01")));
}
END_TEST

int main(void)
{
    Suite *s = suite_create("period");
    TCase *c = tcase_create("period");
    tcase_add_test(c, a_pack_says_month_quarter_or_year);
    tcase_add_test(c, a_period_begins_on_its_first_day_and_holds_its_last);
    tcase_add_test(c, behind_the_last_period_of_a_year_comes_the_next_year);
    tcase_add_test(c, the_first_period_after_a_moment_is_the_one_that_begins_then_or_later);
    tcase_add_test(c, a_period_is_found_by_its_name_and_by_no_other_text);
    tcase_add_test(c, three_years_end_with_the_same_date);
    tcase_add_test(c, the_29th_of_february_has_its_anniversary_on_the_28th);
    suite_add_tcase(s, c);
    SRunner *r = srunner_create(s);
    srunner_run_all(r, CK_NORMAL);
    int failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed != 0;
}
