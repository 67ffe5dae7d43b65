/* A deadline explains itself, day by day. */
#include "calendars.h"
#include "tests/lib/suite.h"

static void explains_in(enum explained in, const char *from, const struct span *s, const char *text)
{
    ck_assert_str_eq(calendar_explain(&calendar, &arena, day(from), s, in), text);
}

static void explains(const char *from, const struct span *s, const char *text)
{
    explains_in(EXPLAINED_BOTH, from, s, text);
}

START_TEST(a_weekday_and_the_days_by_which_it_moves_on_are_explained)
{
    struct span s = span("next tuesday");
    explains("2026-02-08", &s, "2026-02-08 日 Sun -\n2026-02-09 一 Mon -\n2026-02-10 二 Tue 1\n");
    s.roll = 2;
    explains("2026-02-14", &s,
             "2026-02-14 六 Sat -  调休上班 worked (春节)\n"
             "2026-02-15 日 Sun -  放假 holiday (春节)\n"
             "2026-02-16 一 Mon -  放假 holiday (春节)\n"
             "2026-02-17 二 Tue 1  放假 holiday (春节)\n"
             "2026-02-18 三 Wed -  放假 holiday (春节)  顺延 moved on\n"
             "2026-02-19 四 Thu -  放假 holiday (春节)  顺延 moved on\n"
             "2026-02-20 五 Fri -  放假 holiday (春节)  顺延 moved on\n"
             "2026-02-21 六 Sat -  放假 holiday (春节)  顺延 moved on\n"
             "2026-02-22 日 Sun -  放假 holiday (春节)  顺延 moved on\n"
             "2026-02-23 一 Mon -  放假 holiday (春节)  顺延 moved on\n"
             "2026-02-24 二 Tue +1  顺延 moved on\n"
             "2026-02-25 三 Wed +2  顺延 moved on\n");
}
END_TEST

START_TEST(a_person_reads_why_in_one_language)
{
    struct span s = span("1 day");
    s.back = true;
    s.roll = 1;
    explains_in(EXPLAINED_EN, "2026-02-16", &s,
                "2026-02-16 Mon -  holiday (Spring Festival)\n"
                "2026-02-15 Sun 1  holiday (Spring Festival)\n"
                "2026-02-14 Sat +1  worked (Spring Festival)  moved back\n");
    explains_in(EXPLAINED_ZH, "2026-02-16", &s,
                "2026-02-16 周一 -  放假 (春节)\n"
                "2026-02-15 周日 1  放假 (春节)\n"
                "2026-02-14 周六 +1  调休上班 (春节)  提前\n");
    s = span("1 workday");
    explains_in(EXPLAINED_EN, "2027-12-30", &s,
                "2027-12-30 Thu -  provisional: the year's notice is not here\n"
                "2027-12-31 Fri 1  provisional: the year's notice is not here\n");
    explains_in(EXPLAINED_ZH, "2027-12-30", &s,
                "2027-12-30 周四 -  暂定\n2027-12-31 周五 1  暂定\n");
}
END_TEST

START_TEST(counting_backwards_is_explained_backwards)
{
    struct span s = span("3 days");
    s.back = true;
    s.roll = 1;
    explains("2026-02-18", &s,
             "2026-02-18 三 Wed -  放假 holiday (春节)\n"
             "2026-02-17 二 Tue 1  放假 holiday (春节)\n"
             "2026-02-16 一 Mon 2  放假 holiday (春节)\n"
             "2026-02-15 日 Sun 3  放假 holiday (春节)\n"
             "2026-02-14 六 Sat +1  调休上班 worked (春节)  提前 moved back\n");
    s = span("2 workdays");
    s.back = true;
    explains("2026-02-24", &s,
             "2026-02-24 二 Tue -\n"
             "2026-02-23 一 Mon -  放假 holiday (春节)\n"
             "2026-02-22 日 Sun -  放假 holiday (春节)\n"
             "2026-02-21 六 Sat -  放假 holiday (春节)\n"
             "2026-02-20 五 Fri -  放假 holiday (春节)\n"
             "2026-02-19 四 Thu -  放假 holiday (春节)\n"
             "2026-02-18 三 Wed -  放假 holiday (春节)\n"
             "2026-02-17 二 Tue -  放假 holiday (春节)\n"
             "2026-02-16 一 Mon -  放假 holiday (春节)\n"
             "2026-02-15 日 Sun -  放假 holiday (春节)\n"
             "2026-02-14 六 Sat 1  调休上班 worked (春节)\n"
             "2026-02-13 五 Fri 2\n");
}
END_TEST

START_TEST(a_deadline_explains_itself_day_by_day)
{
    struct span s = span("5 workdays");
    char *text = calendar_explain(&calendar, &arena, day("2026-02-11"), &s, EXPLAINED_BOTH);
    ck_assert_ptr_nonnull(strstr(text, "2026-02-11 三 Wed -\n2026-02-12 四 Thu 1\n"));
    ck_assert_ptr_nonnull(strstr(text, "2026-02-14 六 Sat 3  调休上班 worked (春节)\n"));
    ck_assert_ptr_nonnull(strstr(text, "2026-02-15 日 Sun -  放假 holiday (春节)\n"));
    ck_assert_ptr_nonnull(strstr(text, "2026-02-25 三 Wed 5\n"));
    ck_assert_ptr_null(strstr(text, "2026-02-26"));
}
END_TEST

START_TEST(a_long_span_is_explained_by_its_first_and_last_days)
{
    struct span s = span("3660 days");
    char *text = calendar_explain(&calendar, &arena, day("2026-02-11"), &s, EXPLAINED_BOTH);
    unsigned lines = 0;
    for (const char *p = text; (p = strchr(p, '\n')); p++)
        lines++;
    ck_assert_uint_eq(lines, EXPLAIN_DAYS_MAX + 1);
    ck_assert_ptr_nonnull(strstr(text, "...\n"));
    ck_assert_ptr_nonnull(strstr(text, " 3660\n"));
}
END_TEST

int main(void)
{
    Suite *s = suite_create("explained");
    TCase *c = suite_case(s, "explained", setup, teardown);
    tcase_add_test(c, a_weekday_and_the_days_by_which_it_moves_on_are_explained);
    tcase_add_test(c, a_person_reads_why_in_one_language);
    tcase_add_test(c, counting_backwards_is_explained_backwards);
    tcase_add_test(c, a_deadline_explains_itself_day_by_day);
    tcase_add_test(c, a_long_span_is_explained_by_its_first_and_last_days);
    return suite_run(s);
}
