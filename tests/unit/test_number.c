/* Numbers by pattern: D{date}{seq:4}. */
#include <check.h>
#include <stdio.h>

#include "pack/number.h"
#include "pack/time/calendar.h"
#include "tests/lib/suite.h"

START_TEST(a_number_pattern_needs_its_sequence_once)
{
    ck_assert(number_pattern_good("D{date}{seq:4}"));
    char wide[NUMBER_PATTERN_MAX + 2] = "{seq}";
    memset(wide + 5, 'x', NUMBER_PATTERN_MAX - 5);
    ck_assert(number_pattern_good(wide));
    wide[NUMBER_PATTERN_MAX] = 'x';
    ck_assert(!number_pattern_good(wide));
    ck_assert(number_pattern_good("第{seq}批"));
    ck_assert(number_pattern_good("{round}-{seq}"));
    static const char *const bad[] = {"D{date}", "{seq}{seq}", "{seq:0}",    "{seq:44}",
                                      "{round}", "{seq",       "seq}{seq}",  "",
                                      "{}{seq}", "{a b}{seq}", "{a{b}{seq}", "{year:2}{seq}"};
    for (unsigned i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
        ck_assert_msg(!number_pattern_good(bad[i]), "%s", bad[i]);
}
END_TEST

START_TEST(a_number_is_written_by_its_pattern)
{
    struct arena a = {0};
    struct number_parts p = {
        .day = day_parse("2026-02-09"), .letter = "X", .case_id = "", .seq = 12};
    ck_assert_str_eq(number_print(&a, "{letter}{date}{seq:4}", &p), "X202602090012");
    ck_assert_str_eq(number_print(&a, "{year}-{seq:5}号", &p), "2026-00012号");
    p.seq = 123456;
    ck_assert_str_eq(number_print(&a, "{seq:4}", &p), "123456");
    arena_free(&a);
}
END_TEST

static const char *said(const void *of, const char *name)
{
    return strcmp(name, "round") == 0 ? of : "?";
}

START_TEST(a_field_stands_in_a_number_by_its_name)
{
    struct arena a = {0};
    struct number_parts p = {.day = day_parse("2026-02-09"), .seq = 7, .field = said, .of = "二"};
    const char *pattern = "{year}{round}轮{area}{seq:2}", *name;
    ck_assert_str_eq(number_print(&a, pattern, &p), "2026二轮?07");
    pattern = number_field(&a, pattern, &name);
    ck_assert_str_eq(name, "round");
    pattern = number_field(&a, pattern, &name);
    ck_assert_str_eq(name, "area");
    ck_assert_ptr_null(number_field(&a, pattern, &name));
    static const char *const bad[] = {"",     " ",     "a b",    "a/b",     "a\tb",
                                      "a\nb", "a\x7f", "\u3000", "a\u00a0", "\x01"};
    for (unsigned i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
        ck_assert_msg(!number_part_good(bad[i]), "`%s`", bad[i]);
    ck_assert(number_part_good("第二轮") && number_part_good("2") && number_part_good("a-b_c"));
    arena_free(&a);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("number");
    TCase *c = suite_case(s, "number", NULL, NULL);
    tcase_add_test(c, a_number_pattern_needs_its_sequence_once);
    tcase_add_test(c, a_number_is_written_by_its_pattern);
    tcase_add_test(c, a_field_stands_in_a_number_by_its_name);
    return suite_run(s);
}
