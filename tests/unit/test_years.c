/* The years of the calendar: their published working days and festivals, and files of them. */
#include "calendars.h"
#include "tests/lib/suite.h"

static const struct {
    int year;
    unsigned workdays;
} years[] = {{2013, 250}, {2019, 250}, {2020, 249}, {2021, 250}, {2022, 249},
             {2023, 249}, {2024, 251}, {2025, 248}, {2026, 248}};

START_TEST(each_published_year_has_its_number_of_working_days)
{
    int y = years[_i].year;
    ck_assert_uint_eq(calendar_workdays(&calendar, day_of((struct date){y, 1, 1}),
                                        day_of((struct date){y, 12, 31})),
                      years[_i].workdays);
}
END_TEST

START_TEST(each_festival_of_the_years_known_here_has_an_english_name)
{
    for (int32_t d = day("2013-01-01"); d <= day("2026-12-31"); d++) {
        const char *zh = calendar_festival(&calendar, d);
        const char *en = zh ? festival_name(zh, LANG_EN) : "";
        ck_assert_msg((en[0] & 0x80) == 0, "%s", en);
        ck_assert(!zh || strcmp(festival_name(zh, LANG_ZH), zh) == 0);
    }
    ck_assert_str_eq(festival_name("校庆", LANG_EN), "校庆");
}
END_TEST

/* Published notices of closing: the days they ran, and how many of them were working days. */
static const struct {
    const char *start, *end;
    unsigned days, with_first, without_first;
} notices[] = {
    {"2019-12-13", "2019-12-19", 7, 5, 4},    {"2020-03-27", "2020-04-02", 7, 5, 4},
    {"2021-11-19", "2021-11-25", 7, 5, 4},    {"2022-11-21", "2022-11-27", 7, 5, 4},
    {"2023-01-09", "2023-01-20", 12, 10, 9},  {"2023-12-14", "2023-12-27", 14, 10, 9},
    {"2024-09-29", "2024-10-09", 11, 4, 3},   {"2024-11-15", "2024-11-22", 8, 6, 5},
    {"2025-07-23", "2025-08-05", 14, 10, 9},  {"2025-09-01", "2025-09-12", 12, 10, 9},
    {"2025-11-21", "2025-12-05", 15, 11, 10},
};

START_TEST(published_notices_have_the_working_days_that_were_counted_by_hand)
{
    int32_t first = day(notices[_i].start), last = day(notices[_i].end);
    ck_assert_int_eq(last - first + 1, (int)notices[_i].days);
    ck_assert_uint_eq(calendar_workdays(&calendar, first, last), notices[_i].with_first);
    ck_assert_uint_eq(calendar_workdays(&calendar, first + 1, last), notices[_i].without_first);
}
END_TEST

START_TEST(faults_of_a_year_are_found_with_their_line)
{
    calendar_add(&calendar, "2027.yaml",
                 bytes_of("year: 2027\nsource: [x]\noff:\n  元旦: [2027-01-01, 2027-1-2, "
                          "2028-01-01]\n  春节: [2027-02-09..2027-02-05]\non:\n  x: "
                          "[2027-01-01]\nof: {}\n"),
                 &faults);
    ck_assert_uint_eq(faults.count, 5);
    ck_assert_uint_eq(faults.item[0].en.line, 8); /* of */
    ck_assert_uint_eq(faults.item[1].en.line, 4);
    ck_assert_uint_eq(faults.item[1].en.column, 20);
    ck_assert_ptr_nonnull(strstr(faults.item[2].en.text, "not of the notice for 2027"));
    ck_assert_uint_eq(faults.item[3].en.line, 5);
    ck_assert_ptr_nonnull(strstr(faults.item[4].zh.text, "重复"));
}
END_TEST

#define NO_CALENDAR "the file is no calendar: it has neither `year` nor `off` nor `on`"
#define NO_CALENDAR_ZH "该文件不是日历：没有 `year`，也没有 `off` 或 `on`"
#define NO_MAP "the file is not a map of keys and values"
#define NO_MAP_ZH "文件的内容不是“键: 值”的映射"

static const struct {
    const char *text, *en, *zh;
    unsigned line;
} strange[] = {
    {"", NO_CALENDAR, NO_CALENDAR_ZH, 1},
    {"# a pack\npack: x\nversion: 1\nsource: none\nin-force: 2020-01-01\n", NO_CALENDAR,
     NO_CALENDAR_ZH, 2},
    {"办件编号,办理单位\nD1,区水务局\n", NO_MAP, NO_MAP_ZH, 1},
    {"- 2026-01-01\n", NO_MAP, NO_MAP_ZH, 1},
};

/* Not what a calendar would still lack, or has too much. */
START_TEST(a_file_that_is_something_else_is_one_fault)
{
    unsigned known = calendar.year_count;
    calendar_add(&calendar, "x.yaml", bytes_of(strange[_i].text), &faults);
    ck_assert_uint_eq(faults.count, 1);
    ck_assert_str_eq(faults.item[0].en.text, strange[_i].en);
    ck_assert_str_eq(faults.item[0].zh.text, strange[_i].zh);
    ck_assert_uint_eq(faults.item[0].en.line, strange[_i].line);
    ck_assert(faults.item[0].en.remedy[0] && faults.item[0].zh.remedy[0]);
    ck_assert_uint_eq(calendar.year_count, known);
}
END_TEST

START_TEST(a_calendar_without_its_year_is_told_what_is_missing)
{
    calendar_add(&calendar, "x.yaml", bytes_of("source: [x]\noff:\n  元旦: [2027-01-01]\n"),
                 &faults);
    ck_assert_uint_eq(faults.count, 1);
    ck_assert_str_eq(faults.item[0].en.text, "the key `year` is missing");
}
END_TEST

START_TEST(a_year_has_one_file)
{
    calendar_add(&calendar, "again.yaml", bytes_of("year: 2026\nsource: [x]\n"), &faults);
    ck_assert_uint_eq(faults.count, 1);
    ck_assert_ptr_nonnull(strstr(faults.item[0].en.text, "has a file already"));
}
END_TEST

/* From 2030 on, a year each; every one moves `days` days of January. */
static void add_year(int year, unsigned days, const char *name)
{
    char text[2048], *p = text;
    p += sprintf(p, "year: %d\nsource: [x]\noff:\n  %s: [", year, name);
    for (unsigned i = 0; i < days; i++)
        p += sprintf(p, "%s%d-%02u-%02u", i ? ", " : "", year, i / 28 + 1, i % 28 + 1);
    sprintf(p, "]\n");
    calendar_add(&calendar, "y.yaml", bytes_of(text), &faults);
}

START_TEST(years_are_taken_at_their_limit_and_refused_one_past_it)
{
    for (unsigned n = calendar.year_count; n < CALENDAR_YEARS_MAX; n++)
        add_year(2030 + (int)n, 1, "f");
    ck_assert_uint_eq(faults.count, 0);
    add_year(2199, 1, "f");
    ck_assert_uint_eq(faults.count, 1);
    ck_assert_ptr_nonnull(strstr(faults.item[0].en.text, "more than 60 years"));
}
END_TEST

START_TEST(special_days_are_taken_at_their_limit_and_refused_one_past_it)
{
    for (int year = 2030; calendar.specials < CALENDAR_DAYS_MAX; year++) {
        unsigned left = CALENDAR_DAYS_MAX - calendar.specials;
        add_year(year, left < 100 ? left : 100, "f");
    }
    ck_assert_uint_eq(faults.count, 0);
    add_year(2199, 1, "f");
    ck_assert_uint_eq(faults.count, 1);
    ck_assert_ptr_nonnull(strstr(faults.item[0].en.text, "more than 4000 special days"));
}
END_TEST

START_TEST(a_festivals_name_is_taken_at_its_limit_and_refused_one_past_it)
{
    char name[62];
    memset(name, 'f', 61);
    name[60] = name[61] = '\0';
    add_year(2030, 1, name);
    ck_assert_uint_eq(faults.count, 0);
    name[60] = 'f';
    add_year(2031, 1, name);
    ck_assert_uint_eq(faults.count, 1);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("years");
    TCase *c = suite_case(s, "years", setup, teardown);
    tcase_add_loop_test(c, each_published_year_has_its_number_of_working_days, 0,
                        sizeof(years) / sizeof(years[0]));
    tcase_add_test(c, each_festival_of_the_years_known_here_has_an_english_name);
    tcase_add_loop_test(c, published_notices_have_the_working_days_that_were_counted_by_hand, 0,
                        sizeof(notices) / sizeof(notices[0]));
    tcase_add_test(c, faults_of_a_year_are_found_with_their_line);
    tcase_add_loop_test(c, a_file_that_is_something_else_is_one_fault, 0,
                        sizeof(strange) / sizeof(strange[0]));
    tcase_add_test(c, a_calendar_without_its_year_is_told_what_is_missing);
    tcase_add_test(c, a_year_has_one_file);
    tcase_add_test(c, years_are_taken_at_their_limit_and_refused_one_past_it);
    tcase_add_test(c, special_days_are_taken_at_their_limit_and_refused_one_past_it);
    tcase_add_test(c, a_festivals_name_is_taken_at_its_limit_and_refused_one_past_it);
    return suite_run(s);
}
