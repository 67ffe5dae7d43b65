/* What may not be written down or published: numbers of private persons, however they are typed. */
#include <check.h>
#include <string.h>

#include "modules/kit/personal.h"
#include "tests/lib/suite.h"

/* "": nothing was found. */
static void finds(const char *text, enum personal_kind kind, const char *what)
{
    struct personal p = {0};
    bool found = personal_next(text, 0, &p);
    ck_assert_msg(found == (what[0] != '\0'), "%s", text);
    if (!found)
        return;
    ck_assert_int_eq(p.kind, kind);
    ck_assert_msg(p.size == strlen(what) && strncmp(text + p.at, what, p.size) == 0, "%s: %.*s",
                  text, (int)p.size, text + p.at);
}

START_TEST(a_mobile_number_has_eleven_digits_from_13_to_19)
{
    finds("电话13800138000，请回", PERSONAL_MOBILE, "13800138000");
    finds("13000000000", PERSONAL_MOBILE, "13000000000");
    finds("19999999999", PERSONAL_MOBILE, "19999999999");
    finds("12999999999", PERSONAL_MOBILE, "");
    finds("1380013800", PERSONAL_MOBILE, "");
    finds("138001380001", PERSONAL_MOBILE, "");
}
END_TEST

START_TEST(a_mobile_number_is_known_by_other_ways_of_writing_it)
{
    finds("+86 138-0013-8000", PERSONAL_MOBILE, "138-0013-8000");
    finds("8613800138000", PERSONAL_MOBILE, "8613800138000");
    finds("138 0013 8000。", PERSONAL_MOBILE, "138 0013 8000");
    finds("１３８００１３８０００", PERSONAL_MOBILE, "１３８００１３８０００");
    finds("138--0013-8000", PERSONAL_MOBILE, "");
    finds("138-0013-80001", PERSONAL_MOBILE, "");
}
END_TEST

START_TEST(an_identity_number_has_eighteen_places_and_may_end_with_x)
{
    finds("证件110101199001011234。", PERSONAL_IDENTITY, "110101199001011234");
    finds("11010119900101123X", PERSONAL_IDENTITY, "11010119900101123X");
    finds("110101 19900101 123x", PERSONAL_IDENTITY, "110101 19900101 123x");
    finds("110101-19900101-1234", PERSONAL_IDENTITY, "110101-19900101-1234");
    finds("11010119900101123", PERSONAL_IDENTITY, "");
    finds("1101011990010112345", PERSONAL_IDENTITY, "");
}
END_TEST

START_TEST(a_plate_has_five_or_six_places_behind_its_letter)
{
    finds("一辆京A12345货车", PERSONAL_PLATE, "京A12345");
    finds("京A·D12345", PERSONAL_PLATE, "京A·D12345");
    finds("京A1234警", PERSONAL_PLATE, "京A1234警");
    finds("京A1234", PERSONAL_PLATE, "");
    finds("京A1234567", PERSONAL_PLATE, "");
    finds("京ABCDEF", PERSONAL_PLATE, "");
    finds("东A12345", PERSONAL_PLATE, "");
}
END_TEST

START_TEST(what_an_office_itself_writes_passes)
{
    finds("值班电话010-66660000，信箱北京市A0001号", PERSONAL_MOBILE, "");
    finds("D202602090001", PERSONAL_MOBILE, "");
    finds("2026-02-09 12:30 共 12345 吨", PERSONAL_MOBILE, "");
    finds("", PERSONAL_MOBILE, "");
}
END_TEST

START_TEST(all_of_them_are_found_one_after_the_other)
{
    const char *text = "13800138000、京A12345、11010119900101123X";
    struct personal p = {0};
    ck_assert(personal_next(text, 0, &p) && p.kind == PERSONAL_MOBILE);
    ck_assert(personal_next(text, p.at + p.size, &p) && p.kind == PERSONAL_PLATE);
    ck_assert(personal_next(text, p.at + p.size, &p) && p.kind == PERSONAL_IDENTITY);
    ck_assert(!personal_next(text, p.at + p.size, &p));
}
END_TEST

START_TEST(a_complaint_may_say_which_lorry_but_not_who_complains)
{
    ck_assert(!looks_personal("京A12345每晚倾倒渣土"));
    ck_assert(looks_personal("京A12345每晚倾倒渣土，回电13800138000"));
    ck_assert(looks_personal("11010119900101123X"));
}
END_TEST

int main(void)
{
    Suite *s = suite_create("personal");
    TCase *c = suite_case(s, "all", NULL, NULL);
    tcase_add_test(c, a_mobile_number_has_eleven_digits_from_13_to_19);
    tcase_add_test(c, a_mobile_number_is_known_by_other_ways_of_writing_it);
    tcase_add_test(c, an_identity_number_has_eighteen_places_and_may_end_with_x);
    tcase_add_test(c, a_plate_has_five_or_six_places_behind_its_letter);
    tcase_add_test(c, what_an_office_itself_writes_passes);
    tcase_add_test(c, all_of_them_are_found_one_after_the_other);
    tcase_add_test(c, a_complaint_may_say_which_lorry_but_not_who_complains);
    return suite_run(s);
}
