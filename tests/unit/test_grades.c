/* A sheet of scores and its grades: each number of points has one of them. */
#include "tests/lib/suite.h"
#include "tests/lib/written.h"

START_TEST(grades_are_of_a_sheet_and_of_a_step_that_scores)
{
    read_pack(HEAD COVERED ORGAN
              "fields:\n  subject: {zh: 谁, en: who, fact: true}\n  period: {zh: 时, en: p}\n"
              "scores:\n  b: {zh: 基, en: b, clause: \"1\", sheet: s, base: 100}\n"
              "  of: {zh: 评, en: o, clause: \"1\", sheet: s, base: 1, of: subject}\n"
              "  two: {zh: 两, en: t, clause: \"1\", sheet: s, base: 1, given: period}\n"
              "grades:\n  good: {zh: 好, en: g, clause: \"1\", sheet: s}\n"
              "  other: {zh: 他, en: o, clause: \"1\", sheet: none}\n"
              "steps:\n" GENERIC("x", ", needs: subject, does: score")
                  GENERIC("y", ", needs: subject, does: grade"));
    ck_assert_uint_eq(faults.count, 5);
    found(14, "`given` of `two` names `period`");
    found(13, "the score `of` must say in `of` who is scored");
    found(14, "must have one of `counts`, `late`, `given` and `base`");
    found(17, "the grade `other` is of the sheet `none`, which has no rows");
    found(20, "the step `y` grades, and no case keeps its `points`");
}
END_TEST

#define SHEETS(...)                                                                         \
    HEAD COVERED ORGAN "fields:\n  subject: {zh: 谁, en: who}\n  flag: {zh: 旗, en: f}\n" \
                       "scores:\n  b: {zh: 基, en: b, clause: \"1\", sheet: s, base: 1}\n" \
                       "grades:\n" __VA_ARGS__                                              \
                       "steps:\n" GENERIC("x", ", needs: subject, may: flag, does: score")
#define GRADE(name, rest) "  " name ": {zh: 等, en: g, clause: \"1\"" rest "}\n"

START_TEST(grades_without_a_sheet_are_a_fault)
{
    read_pack(HEAD COVERED ORGAN "grades:\n" GRADE("good", ""));
    ck_assert_uint_eq(faults.count, 1);
    found(9, "the pack has grades, and no step that scores");
}
END_TEST

/* From the highest down; rows that ask for facts may stand anywhere before the last one. */
START_TEST(each_number_of_points_has_one_grade)
{
    read_pack(SHEETS(GRADE("v", ", when: {flag: x}") GRADE("a", ", from: 90") GRADE(
        "w", ", when: {flag: y}, from: 80") GRADE("b", ", from: 60") GRADE("c", "")));
    ck_assert_uint_eq(faults.count, 0);
    teardown();
    read_pack(SHEETS(GRADE("a", ", from: 90")                      /* 14 */
                     GRADE("tie", ", from: 90")                    /* 15 */
                     GRADE("above", ", from: 91")                  /* 16 */
                     GRADE("again", ", from: 90, when: {flag: x}") /* 17 */
                     GRADE("low", ", from: -5") /* 18 */));
    ck_assert_uint_eq(faults.count, 4);
    found(15, "the grades `a` and `tie` begin at the same points, 90");
    found(16, "the grade `above` is never reached: `a` before it begins at 90 points");
    found(17, "the grade `again` is never reached");
    found(18, "some points on the sheet `s` have no grade");
    teardown();
    read_pack(SHEETS(GRADE("rest", "") GRADE("late", ", when: {flag: x}") GRADE("b", ", from: 1")));
    ck_assert_uint_eq(faults.count, 2);
    found(15, "the grade `late` is never reached: `rest` before it takes all that is left");
    found(16, "the grade `b` is never reached");
    teardown();
    read_pack(SHEETS(GRADE("rest", ", when: {flag: x}")));
    ck_assert_uint_eq(faults.count, 1);
    found(14, "some points on the sheet `s` have no grade");
}
END_TEST

int main(void)
{
    Suite *s = suite_create("grades");
    TCase *c = suite_case(s, "grades", setup, teardown);
    tcase_add_test(c, grades_are_of_a_sheet_and_of_a_step_that_scores);
    tcase_add_test(c, grades_without_a_sheet_are_a_fault);
    tcase_add_test(c, each_number_of_points_has_one_grade);
    return suite_run(s);
}
