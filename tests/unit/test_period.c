/* test_period.c - periods of recurring duties, and years since somebody retired. */
#include <check.h>

#include "pack/time/period.h"
#include "tests/lib/suite.h"

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

START_TEST(a_pack_says_how_often_in_one_of_seven_words)
{
    static const char *const words[] = {"week",      "half-month", "month", "quarter",
                                        "half-year", "year",       "once"};
    enum period p;
    for (unsigned i = 0; i < PERIODS; i++) {
        ck_assert(period_parse(words[i], &p));
        ck_assert_uint_eq(p, i);
    }
    ck_assert(!period_parse("fortnight", &p));
    ck_assert(!period_parse("", &p));
}
END_TEST

START_TEST(a_period_begins_on_its_first_day_and_holds_its_last)
{
    ck_assert_str_eq(begin_text(PERIOD_WEEK, "2026-02-09"), "2026-02-09");
    ck_assert_str_eq(begin_text(PERIOD_WEEK, "2026-02-15"), "2026-02-09");
    ck_assert_str_eq(begin_text(PERIOD_HALF_MONTH, "2026-02-15"), "2026-02-01");
    ck_assert_str_eq(begin_text(PERIOD_HALF_MONTH, "2026-02-16"), "2026-02-16");
    ck_assert_str_eq(begin_text(PERIOD_HALF_MONTH, "2026-01-31"), "2026-01-16");
    ck_assert_str_eq(begin_text(PERIOD_MONTH, "2028-02-29"), "2028-02-01");
    ck_assert_str_eq(begin_text(PERIOD_QUARTER, "2026-04-01"), "2026-04-01");
    ck_assert_str_eq(begin_text(PERIOD_QUARTER, "2026-03-31"), "2026-01-01");
    ck_assert_str_eq(begin_text(PERIOD_QUARTER, "2026-12-31"), "2026-10-01");
    ck_assert_str_eq(begin_text(PERIOD_HALF_YEAR, "2026-06-30"), "2026-01-01");
    ck_assert_str_eq(begin_text(PERIOD_HALF_YEAR, "2026-07-01"), "2026-07-01");
    ck_assert_str_eq(begin_text(PERIOD_YEAR, "2026-12-31"), "2026-01-01");
    ck_assert_str_eq(begin_text(PERIOD_ONCE, "2026-12-31"), "2026-12-31");
}
END_TEST

START_TEST(behind_the_last_period_of_a_year_comes_the_next_year)
{
    ck_assert_str_eq(next_text(PERIOD_WEEK, "2026-12-31"), "2027-01-04");
    ck_assert_str_eq(next_text(PERIOD_HALF_MONTH, "2026-12-01"), "2026-12-16");
    ck_assert_str_eq(next_text(PERIOD_HALF_MONTH, "2026-12-16"), "2027-01-01");
    ck_assert_str_eq(next_text(PERIOD_MONTH, "2026-11-30"), "2026-12-01");
    ck_assert_str_eq(next_text(PERIOD_MONTH, "2026-12-01"), "2027-01-01");
    ck_assert_str_eq(next_text(PERIOD_QUARTER, "2026-09-30"), "2026-10-01");
    ck_assert_str_eq(next_text(PERIOD_QUARTER, "2026-10-01"), "2027-01-01");
    ck_assert_str_eq(next_text(PERIOD_HALF_YEAR, "2026-03-01"), "2026-07-01");
    ck_assert_str_eq(next_text(PERIOD_HALF_YEAR, "2026-07-01"), "2027-01-01");
    ck_assert_str_eq(next_text(PERIOD_YEAR, "2026-01-01"), "2027-01-01");
}
END_TEST

static int32_t first(enum period p, int64_t ms)
{
    struct recurrence r = {p, DAY_NONE, DAY_NONE, DAY_NONE};
    return recurrence_first(&r, ms);
}

START_TEST(the_first_period_after_a_moment_is_the_one_that_begins_then_or_later)
{
    int64_t april = day_begin(day_parse("2026-04-01"));
    ck_assert_int_eq(first(PERIOD_QUARTER, april), day_parse("2026-04-01"));
    ck_assert_int_eq(first(PERIOD_QUARTER, april - 1), day_parse("2026-04-01"));
    ck_assert_int_eq(first(PERIOD_QUARTER, april + 1), day_parse("2026-07-01"));
    ck_assert_int_eq(first(PERIOD_HALF_MONTH, april + 1), day_parse("2026-04-16"));
    ck_assert_int_eq(first(PERIOD_YEAR, april), day_parse("2027-01-01"));
}
END_TEST

/* In each half of a month from 2013-04-15 to the end of the year: the first begins on the 16th. */
START_TEST(what_has_a_first_and_a_last_day_comes_in_the_periods_that_begin_between_them)
{
    struct recurrence r = {PERIOD_HALF_MONTH, day_parse("2013-04-15"), day_parse("2013-12-16"),
                           DAY_NONE};
    int32_t last = day_parse("2013-12-16");
    ck_assert_int_eq(recurrence_first(&r, 0), day_parse("2013-04-16"));
    ck_assert_int_eq(recurrence_first(&r, day_begin(day_parse("2013-05-01"))),
                     day_parse("2013-05-01"));
    ck_assert_int_eq(recurrence_first(&r, day_begin(last)), last);
    ck_assert_int_eq(recurrence_first(&r, day_begin(last) + 1), DAY_NONE);
    ck_assert_int_eq(recurrence_next(&r, day_parse("2013-12-01")), last);
    ck_assert_int_eq(recurrence_next(&r, last), DAY_NONE);
    ck_assert_int_eq(recurrence_called(&r, "2013-04H1"), DAY_NONE);
    ck_assert_int_eq(recurrence_called(&r, "2013-04H2"), day_parse("2013-04-16"));
    ck_assert_int_eq(recurrence_called(&r, "2013-12H2"), last);
    ck_assert_int_eq(recurrence_called(&r, "2014-01H1"), DAY_NONE);
    r.until = day_parse("2013-12-15");
    ck_assert_int_eq(recurrence_next(&r, day_parse("2013-12-01")), DAY_NONE);
    r.from = day_parse("2013-04-16");
    ck_assert_int_eq(recurrence_first(&r, 0), day_parse("2013-04-16"));
    r.from++;
    ck_assert_int_eq(recurrence_first(&r, 0), day_parse("2013-05-01"));
}
END_TEST

START_TEST(what_comes_once_comes_on_its_day_and_is_called_after_it)
{
    struct recurrence r = {PERIOD_ONCE, DAY_NONE, DAY_NONE, day_parse("2026-05-20")};
    ck_assert_int_eq(recurrence_first(&r, day_begin(r.on)), r.on);
    ck_assert_int_eq(recurrence_first(&r, day_begin(r.on) + 1), DAY_NONE);
    ck_assert_int_eq(recurrence_next(&r, r.on), DAY_NONE);
    ck_assert_int_eq(recurrence_called(&r, "2026-05-20"), r.on);
    ck_assert_int_eq(recurrence_called(&r, "2026-05-21"), DAY_NONE);
}
END_TEST

START_TEST(a_period_is_found_by_its_name_and_by_no_other_text)
{
    static const char *const wrong[] = {
        "",           "2026-13",         "2026-00", "2026Q0",    "2026Q5",   "2026Q",
        "2026-4",     "2026-",           "202",     "2026Q2x",   "1899",     "9999",
        "+026",       " 2026",           "20260",   "2026H0",    "2026H3",   "2026W0",
        "2026W00",    "2026W54",         "2026W7",  "2026-04H3", "2026-04H", "2026-04-31",
        "1899-01-01", "2026-04-01 00:00"};
    static const char *const names[PERIODS] = {"2026W20", "2026-05H2", "2026-05",   "2026Q2",
                                               "2026H1",  "2026",      "2026-05-17"};
    char text[PERIOD_TEXT_SIZE];
    int32_t day = day_parse("2026-05-17");
    enum period found;
    for (unsigned i = 0; i < PERIODS; i++) {
        enum period p = (enum period)i;
        ck_assert_str_eq(period_text(p, day, text), names[i]);
        ck_assert_int_eq(period_called(p, text), period_begin(p, day));
        ck_assert_int_eq(period_of(text, &found), period_begin(p, day));
        ck_assert_uint_eq(found, p);
        for (unsigned w = 0; w < sizeof(wrong) / sizeof(wrong[0]); w++)
            ck_assert_int_eq(period_called(p, wrong[w]), DAY_NONE);
        for (unsigned other = 0; other < PERIODS; other++)
            if (other != i)
                ck_assert_int_eq(period_called(p, names[other]), DAY_NONE);
    }
}
END_TEST

START_TEST(a_week_is_of_the_year_that_its_thursday_is_in)
{
    char text[PERIOD_TEXT_SIZE];
    ck_assert_str_eq(period_text(PERIOD_WEEK, day_parse("2027-01-03"), text), "2026W53");
    ck_assert_int_eq(period_called(PERIOD_WEEK, "2026W53"), day_parse("2026-12-28"));
    ck_assert_str_eq(period_text(PERIOD_WEEK, day_parse("2024-12-30"), text), "2025W01");
    ck_assert_int_eq(period_called(PERIOD_WEEK, "2025W01"), day_parse("2024-12-30"));
    ck_assert_int_eq(period_called(PERIOD_WEEK, "2025W53"), DAY_NONE);
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
    TCase *c = suite_case(s, "period", NULL, NULL);
    tcase_add_test(c, a_pack_says_how_often_in_one_of_seven_words);
    tcase_add_test(c, what_has_a_first_and_a_last_day_comes_in_the_periods_that_begin_between_them);
    tcase_add_test(c, what_comes_once_comes_on_its_day_and_is_called_after_it);
    tcase_add_test(c, a_week_is_of_the_year_that_its_thursday_is_in);
    tcase_add_test(c, a_period_begins_on_its_first_day_and_holds_its_last);
    tcase_add_test(c, behind_the_last_period_of_a_year_comes_the_next_year);
    tcase_add_test(c, the_first_period_after_a_moment_is_the_one_that_begins_then_or_later);
    tcase_add_test(c, a_period_is_found_by_its_name_and_by_no_other_text);
    tcase_add_test(c, three_years_end_with_the_same_date);
    tcase_add_test(c, the_29th_of_february_has_its_anniversary_on_the_28th);
    return suite_run(s);
}
