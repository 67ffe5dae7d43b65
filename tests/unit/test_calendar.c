/* Working days and other lengths of time: each way of counting. */
#include <stdlib.h>
#include <time.h>

#include "calendars.h"
#include "tests/lib/suite.h"

static void counts_to(const char *from, struct span s, const char *to)
{
    char text[DAY_TEXT_SIZE];
    ck_assert_str_eq(day_text(calendar_count(&calendar, day(from), &s).day, text), to);
}

START_TEST(ten_working_days_counting_the_first_end_where_the_notices_did)
{
    struct span s = span("10 workdays");
    s.first_day_counts = true;
    counts_to("2023-01-09", s, "2023-01-20");
    counts_to("2023-12-14", s, "2023-12-27");
    counts_to("2025-07-23", s, "2025-08-05");
    counts_to("2025-01-21", s, "2025-02-08"); /* only with 01-26 and 02-08 as working days */
}
END_TEST

START_TEST(fifteen_working_days_over_spring_festival_2026_end_on_march_6)
{
    counts_to("2026-02-09", span("15 workdays"), "2026-03-06");
}
END_TEST

START_TEST(days_months_and_ends_of_periods_are_counted_by_the_civil_calendar)
{
    counts_to("2026-02-09", span("10 days"), "2026-02-19");
    counts_to("2024-01-31", span("1 month"), "2024-02-29");
    counts_to("2025-08-31", span("6 months"), "2026-02-28");
    counts_to("2026-11-30", span("3 months"), "2027-02-28");
    counts_to("2026-02-09", span("end of month"), "2026-02-28");
    counts_to("2026-02-09", span("end of quarter"), "2026-03-31");
    counts_to("2026-12-31", span("end of year"), "2026-12-31");
    struct span with_first = span("7 days");
    with_first.first_day_counts = true;
    counts_to("2019-12-13", with_first, "2019-12-19");
}
END_TEST

START_TEST(a_last_day_without_work_rolls_on_to_the_next_working_day)
{
    struct span s = span("7 days");
    counts_to("2026-02-09", s, "2026-02-16");
    s.roll = true;
    counts_to("2026-02-09", s, "2026-02-24"); /* after Spring Festival */
    counts_to("2026-02-07", s, "2026-02-14"); /* a Saturday that is worked */
}
END_TEST

START_TEST(counting_past_the_last_year_is_provisional)
{
    struct span s = span("1 workday");
    ck_assert(!calendar_count(&calendar, day("2026-12-30"), &s).provisional);
    ck_assert(calendar_count(&calendar, day("2026-12-31"), &s).provisional);
    ck_assert(calendar_count(&calendar, day("2018-06-01"), &s).provisional);
}
END_TEST

static const char *const civil[] = {"1 year",   "6 months",         "365 days",
                                    "52 weeks", "end of next year", "3660 hours"};

START_TEST(days_are_known_where_each_of_their_years_is)
{
    ck_assert(calendar_knows_all(&calendar, day("2026-01-01"), day("2026-12-31")));
    ck_assert(!calendar_knows_all(&calendar, day("2026-12-31"), day("2027-01-01")));
    ck_assert(!calendar_knows_all(&calendar, day("2018-12-31"), day("2026-12-31")));
    ck_assert(calendar_knows_all(&calendar, day("2027-01-02"), day("2027-01-01"))); /* none */
}
END_TEST

START_TEST(what_holidays_do_not_move_is_not_provisional_unless_its_last_day_rolls)
{
    struct span s = span(civil[_i]);
    struct counted end = calendar_count(&calendar, day("2026-09-01"), &s);
    ck_assert(!calendar_knows(&calendar, end.day) && !end.provisional);
    char *text = calendar_explain(&calendar, &arena, day("2026-09-01"), &s, EXPLAINED_BOTH);
    ck_assert_ptr_null(strstr(text, "暂定"));
    s.roll = 1;
    ck_assert(calendar_count(&calendar, day("2026-09-01"), &s).provisional);
    ck_assert_ptr_nonnull(
        strstr(calendar_explain(&calendar, &arena, day("2026-09-01"), &s, EXPLAINED_BOTH), "暂定"));
}
END_TEST

START_TEST(a_deadline_ends_at_24_00_in_china_whatever_the_machine_believes)
{
    int32_t d = day("2026-03-06");
    ck_assert_int_eq(day_end(d), INT64_C(1772812800000)); /* 2026-03-06T16:00:00Z */
    setenv("TZ", "America/New_York", 1);
    tzset();
    ck_assert_int_eq(day_at(day_end(d)), d + 1);
    ck_assert_int_eq(day_at(day_end(d) - 1), d);
    ck_assert_int_eq(day_at(day_begin(d)), d);
    ck_assert_int_eq(day_at(-1), 0); /* 1969-12-31T23:59Z is 1970-01-01 in China */
    ck_assert_int_eq(day_at(INT64_C(-8) * 3600000 - 1), -1);
    char text[MOMENT_TEXT_SIZE];
    ck_assert_str_eq(moment_text(day_end(d) - 1, text), "2026-03-06 23:59");
}
END_TEST

START_TEST(every_day_of_four_hundred_years_follows_the_one_before)
{
    struct date before = day_date(day("1900-01-01"));
    for (int32_t d = day("1900-01-02"); d <= day("2300-12-31"); d++) {
        struct date now = day_date(d);
        ck_assert_int_eq(day_of(now), d);
        bool next = now.day == before.day + 1;
        bool first = now.day == 1 && before.day == month_days(before.year, before.month);
        ck_assert(next || first);
        before = now;
    }
    ck_assert_uint_eq(day_week(day("2026-02-09")), 1);
    ck_assert_uint_eq(day_week(day("1969-12-28")), 7);
}
END_TEST

START_TEST(counting_working_days_agrees_with_walking_them)
{
    unsigned seed = (unsigned)time(NULL);
    printf("seed %u\n", seed);
    srand(seed);
    for (unsigned i = 0; i < 500; i++) { /* onwards, and back again */
        int32_t from = day("2019-01-01") + rand() % 2500;
        struct span s = {.unit = SPAN_WORKDAY, .count = (unsigned)(1 + rand() % 60)};
        s.first_day_counts = rand() % 2;
        struct counted end = calendar_count(&calendar, from, &s);
        int32_t first = s.first_day_counts ? from : from + 1;
        ck_assert_uint_eq(calendar_workdays(&calendar, first, end.day), s.count);
        ck_assert(calendar_workday(&calendar, end.day));
        s.back = true;
        int32_t begin = calendar_count(&calendar, end.day, &s).day;
        int32_t last = s.first_day_counts ? end.day : end.day - 1;
        ck_assert_uint_eq(calendar_workdays(&calendar, begin, last), s.count);
        ck_assert(calendar_workday(&calendar, begin));
    }
}
END_TEST

START_TEST(a_span_needs_a_number_and_a_unit)
{
    static const char *const bad[] = {"10",
                                      "workdays",
                                      "010 days",
                                      "5O days",
                                      "10days",
                                      "10 day",
                                      "1 days",
                                      "0 days",
                                      "-1 days",
                                      "3661 days",
                                      "end of decade",
                                      "10 workdays ",
                                      "10  days",
                                      "",
                                      "1 weeks",
                                      "523 weeks",
                                      "306 years",
                                      "end of once",
                                      "end of next",
                                      "end of  month",
                                      "end of month next",
                                      "tuesday",
                                      "next Tuesday",
                                      "next tuesday ",
                                      "next day",
                                      "11-1 of year",
                                      "02-30 of year",
                                      "13-01 of year",
                                      "11-01",
                                      "11-01 of month",
                                      "next 11-01 of year",
                                      "next 11-31",
                                      "day 0 of month",
                                      "day 32 of month",
                                      "day 05 of month",
                                      "day 5 of quarter",
                                      "day 5 of year",
                                      "day 5 of month 1 of month",
                                      "day 5 of month 0 of quarter",
                                      "day 5 of month 4 of quarter",
                                      "day 5 of month 7 of half-year",
                                      "day 5 of month 1 of year",
                                      "day 5 of next",
                                      "10 days before",
                                      "10 days before quarter",
                                      "10 days before next tuesday",
                                      "10 hours before end of month",
                                      "10 day before end of month",
                                      "3661 days after end of month",
                                      "10 days before 10 days after end of month"};
    struct span s;
    for (unsigned i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
        ck_assert_msg(!span_parse(bad[i], &s), "`%s`", bad[i]);
    ck_assert(span_parse("3660 days", &s) && s.count == SPAN_MAX);
    ck_assert(span_parse("1 workday", &s) && s.unit == SPAN_WORKDAY);
    ck_assert(span_parse("522 weeks", &s) && s.unit == SPAN_DAY && s.count == 3654);
    ck_assert(span_parse("3660 minutes", &s) && s.unit == SPAN_MINUTE && span_ms(&s) == 219600000);
    ck_assert(span_parse("305 years", &s) && s.unit == SPAN_MONTH && s.count == SPAN_MAX);
}
END_TEST

START_TEST(weeks_are_seven_days_and_years_twelve_months)
{
    counts_to("2026-02-09", span("1 week"), "2026-02-16");
    counts_to("2026-02-09", span("2 weeks"), "2026-02-23");
    counts_to("2026-02-09", span("1 year"), "2027-02-09");
    counts_to("2024-02-29", span("3 years"), "2027-02-28");
}
END_TEST

START_TEST(each_period_ends_with_its_last_day_and_so_does_the_one_behind_it)
{
    counts_to("2026-02-09", span("end of week"), "2026-02-15");
    counts_to("2026-02-15", span("end of week"), "2026-02-15");
    counts_to("2026-02-15", span("end of next week"), "2026-02-22");
    counts_to("2026-02-15", span("end of half-month"), "2026-02-15");
    counts_to("2026-02-16", span("end of half-month"), "2026-02-28");
    counts_to("2026-02-16", span("end of next half-month"), "2026-03-15");
    counts_to("2026-06-30", span("end of half-year"), "2026-06-30");
    counts_to("2026-07-01", span("end of half-year"), "2026-12-31");
    counts_to("2026-07-01", span("end of next half-year"), "2027-06-30");
    counts_to("2026-01-31", span("end of next month"), "2026-02-28");
    counts_to("2026-12-05", span("end of next month"), "2027-01-31");
    counts_to("2026-02-09", span("end of next quarter"), "2026-06-30");
    counts_to("2026-10-01", span("end of next quarter"), "2027-03-31");
    counts_to("2026-12-31", span("end of next year"), "2027-12-31");
}
END_TEST

START_TEST(a_day_of_each_year_and_month_is_found_from_any_day_of_it)
{
    counts_to("2026-02-09", span("11-01 of year"), "2026-11-01");
    counts_to("2026-12-09", span("11-01 of year"), "2026-11-01"); /* it has passed */
    counts_to("2026-12-31", span("01-31 of next year"), "2027-01-31");
    counts_to("2026-02-09", span("next 11-01"), "2026-11-01");
    counts_to("2026-11-01", span("next 11-01"), "2027-11-01"); /* never its own day */
    counts_to("2027-01-01", span("02-29 of year"), "2027-02-28");
    counts_to("2027-01-01", span("02-29 of next year"), "2028-02-29");
    counts_to("2026-02-09", span("day 5 of month"), "2026-02-05");
    counts_to("2026-12-09", span("day 5 of next month"), "2027-01-05");
    counts_to("2026-02-09", span("day 31 of month"), "2026-02-28");
    counts_to("2026-02-09", span("day 25 of month 3 of quarter"), "2026-03-25");
    counts_to("2026-11-09", span("day 10 of month 1 of next quarter"), "2027-01-10");
    counts_to("2026-02-09", span("day 20 of month 6 of half-year"), "2026-06-20");
    struct span s = span("02-16 of year"); /* a holiday */
    s.roll = 1;
    counts_to("2026-01-09", s, "2026-02-24");
    char *why = calendar_explain(&calendar, &arena, day("2026-01-09"), &s, EXPLAINED_EN);
    ck_assert_msg(strncmp(why, "2026-01-09 Fri -\n...\n2026-02-16 Mon -  holiday", 44) == 0, "%s",
                  why);
    ck_assert_ptr_nonnull(strstr(why, "2026-02-24 Tue +1  moved on\n"));
}
END_TEST

START_TEST(days_beside_the_end_of_a_period_are_counted_from_it)
{
    struct span s = span("10 days before end of quarter");
    counts_to("2026-07-02", s, "2026-09-20");
    s.first_day_counts = true;
    counts_to("2026-07-02", s, "2026-09-21");
    counts_to("2026-07-02", span("10 days after end of quarter"), "2026-10-10");
    counts_to("2026-02-09", span("5 workdays before end of month"), "2026-02-14"); /* a Saturday
                                                                                    * worked */
    counts_to("2026-02-09", span("5 workdays after end of month"), "2026-03-06");
    counts_to("2026-02-09", span("3 months after end of year"), "2027-03-31");
    counts_to("2026-02-09", span("1 week before 06-30 of next year"), "2027-06-23");
    counts_to("2026-02-09", span("3 days after day 5 of next month"), "2026-03-08");
    s = span("9 days before end of month"); /* a holiday: earlier, as what is counted backwards */
    s.roll = 1;
    counts_to("2026-02-09", s, "2026-02-14");
    ck_assert(!span_is_length(&s) && span_by_calendar(&s));
    char *why = calendar_explain(&calendar, &arena, day("2026-07-02"),
                                 &(struct span){.unit = SPAN_DAY,
                                                .count = 2,
                                                .beside = SPAN_END_OF,
                                                .period = PERIOD_QUARTER,
                                                .before = true},
                                 EXPLAINED_EN);
    ck_assert_str_eq(why, "2026-07-02 Thu -\n...\n2026-09-30 Wed -\n2026-09-29 Tue 1\n"
                          "2026-09-28 Mon 2\n");
}
END_TEST

START_TEST(the_next_weekday_comes_behind_the_event_and_is_never_its_day)
{
    static const char *const next[] = {"next monday",   "next tuesday", "next wednesday",
                                       "next thursday", "next friday",  "next saturday",
                                       "next sunday"};
    for (int32_t from = day("2026-02-09"); from < day("2026-02-16"); from++)
        for (unsigned i = 0; i < 7; i++) {
            struct span s = span(next[i]);
            int32_t found = calendar_count(&calendar, from, &s).day;
            ck_assert_uint_eq(day_week(found), i + 1);
            ck_assert(found > from && found <= from + 7);
        }
    counts_to("2026-02-10", span("next tuesday"), "2026-02-17");
}
END_TEST

START_TEST(a_last_day_without_work_moves_on_by_as_many_working_days_as_the_pack_says)
{
    struct span s = span("next tuesday");
    s.roll = 2;
    counts_to("2026-02-09", s, "2026-02-10"); /* worked: it stays */
    counts_to("2026-02-10", s, "2026-02-25"); /* the second day behind Spring Festival */
    s.roll = 1;
    counts_to("2026-02-10", s, "2026-02-24");
    s.roll = ROLL_MAX;
    counts_to("2026-02-10", s, "2026-03-06");
}
END_TEST

START_TEST(days_before_a_day_are_counted_backwards)
{
    struct span s = span("5 days");
    s.back = true;
    counts_to("2026-02-20", s, "2026-02-15");
    s.roll = 1;
    counts_to("2026-02-20", s, "2026-02-14"); /* earlier, so that the five days are kept */
    s.roll = 2;
    counts_to("2026-02-20", s, "2026-02-13");
    s.roll = 0;
    s.first_day_counts = true;
    counts_to("2026-02-20", s, "2026-02-16");
    s = span("5 workdays");
    s.back = true;
    counts_to("2026-02-25", s, "2026-02-11");
    s.first_day_counts = true;
    counts_to("2026-02-25", s, "2026-02-12");
    s = span("1 month");
    s.back = true;
    counts_to("2026-03-31", s, "2026-02-28");
    counts_to("2026-01-15", s, "2025-12-15");
    s = span("2 years");
    s.back = true;
    counts_to("2026-02-28", s, "2024-02-28");
}
END_TEST

START_TEST(counting_back_in_the_published_years_is_certain_and_before_them_is_not)
{
    struct span s = span("10 workdays");
    s.back = true;
    ck_assert(!calendar_count(&calendar, day("2019-02-01"), &s).provisional);
    ck_assert(calendar_count(&calendar, day("2019-01-04"), &s).provisional);
    ck_assert(calendar_count(&calendar, day("2027-01-04"), &s).provisional);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("calendar");
    TCase *c = suite_case(s, "calendar", setup, teardown);
    tcase_add_test(c, ten_working_days_counting_the_first_end_where_the_notices_did);
    tcase_add_test(c, fifteen_working_days_over_spring_festival_2026_end_on_march_6);
    tcase_add_test(c, days_months_and_ends_of_periods_are_counted_by_the_civil_calendar);
    tcase_add_test(c, a_last_day_without_work_rolls_on_to_the_next_working_day);
    tcase_add_test(c, counting_past_the_last_year_is_provisional);
    tcase_add_test(c, days_are_known_where_each_of_their_years_is);
    tcase_add_loop_test(c, what_holidays_do_not_move_is_not_provisional_unless_its_last_day_rolls,
                        0, sizeof(civil) / sizeof(civil[0]));
    tcase_add_test(c, a_deadline_ends_at_24_00_in_china_whatever_the_machine_believes);
    tcase_add_test(c, every_day_of_four_hundred_years_follows_the_one_before);
    tcase_add_test(c, counting_working_days_agrees_with_walking_them);
    tcase_add_test(c, a_span_needs_a_number_and_a_unit);
    tcase_add_test(c, weeks_are_seven_days_and_years_twelve_months);
    tcase_add_test(c, each_period_ends_with_its_last_day_and_so_does_the_one_behind_it);
    tcase_add_test(c, a_day_of_each_year_and_month_is_found_from_any_day_of_it);
    tcase_add_test(c, days_beside_the_end_of_a_period_are_counted_from_it);
    tcase_add_test(c, the_next_weekday_comes_behind_the_event_and_is_never_its_day);
    tcase_add_test(c, a_last_day_without_work_moves_on_by_as_many_working_days_as_the_pack_says);
    tcase_add_test(c, days_before_a_day_are_counted_backwards);
    tcase_add_test(c, counting_back_in_the_published_years_is_certain_and_before_them_is_not);
    return suite_run(s);
}
