/* Limits of complaints that stories do not reach. */
#include <check.h>

#include "modules/rectification/verdict.h"
#include "proto/inspection.pb-c.h"
#include "tests/lib/suite.h"
#include "tests/unit/module_office.h"

#define ALIKE_KEPT 16u /* alike.c */

extern const struct module module_law, module_inspection, module_rectification;
static const struct module *const modules[] = {&module_law, &module_inspection,
                                               &module_rectification, NULL};
static struct module_office o;

static void setup(void)
{
    module_office_open(&o, modules);
}

static void teardown(void)
{
    module_office_close(&o);
}

static size_t earlier_of_one_more(const char *place)
{
    module_office_ask(&o, "complaint.import", "",
                      arena_print(&o.arena,
                                  "{\"inspection\":\"i\",\"region\":\"r\",\"text\":\"t\","
                                  "\"place\":\"%s\"}",
                                  place));
    struct bytes body = module_office_said(&o, "complaint.recorded");
    Ducha__ComplaintRecorded *told = ducha__complaint_recorded__unpack(NULL, body.size, body.data);
    size_t count = told->n_earlier;
    ducha__complaint_recorded__free_unpacked(told, NULL);
    return count;
}

START_TEST(so_many_earlier_ones_are_told_and_no_more)
{
    for (size_t i = 0; i < ALIKE_KEPT; i++)
        ck_assert_uint_eq(earlier_of_one_more("清河"), i);
    ck_assert_uint_eq(earlier_of_one_more("清河"), ALIKE_KEPT);
    ck_assert_uint_eq(earlier_of_one_more("清河"), ALIKE_KEPT);
    ck_assert_uint_eq(earlier_of_one_more("沙河"), 0);
}
END_TEST

static const char *letters(size_t count, char last)
{
    char *text = arena_alloc(&o.arena, count + 2);
    memset(text, 'x', count);
    text[count] = last;
    return text;
}

START_TEST(long_places_are_alike_if_they_begin_alike)
{
    ck_assert_uint_eq(earlier_of_one_more(letters(109, 'a')), 0);
    ck_assert_uint_eq(earlier_of_one_more(letters(109, 'b')), 0);
    ck_assert_uint_eq(earlier_of_one_more(letters(110, 'a')), 0);
    ck_assert_uint_eq(earlier_of_one_more(letters(110, 'b')), 1);
    ck_assert_uint_eq(earlier_of_one_more(letters(4000, 'a')), 2);
}
END_TEST

static void hand_over(const char *case_id)
{
    module_office_ask(&o, "complaint.import", case_id,
                      "{\"inspection\":\"i\",\"region\":\"r\",\"text\":\"t\"}");
    module_office_pass(&o, "2026-02-09", 21);
    module_office_ask(&o, "batch.close", "", "{\"date\":\"2026-02-09\"}");
    module_office_ask(&o, "complaint.hand-over", case_id,
                      "{\"unit\":\"u\",\"goal\":\"g\",\"measures\":\"m\"}");
    module_office_said(&o, "complaint.handed-over");
}

static void answer(unsigned issues)
{
    const char *list = "";
    for (unsigned i = 0; i < issues; i++)
        list = arena_print(&o.arena, "%s%s{\"issue\":\"%u\",\"verdict\":\"属实\"}", list,
                           i ? "," : "", i);
    module_office_ask_of(&o, "subject/u", "complaint.answer", "c",
                         arena_print(&o.arena,
                                     "{\"verdict\":\"属实\",\"found\":\"f\",\"handling\":\"h\","
                                     "\"sub_issue\":[%s]}",
                                     list));
}

START_TEST(an_answer_has_so_many_issues_and_not_one_more)
{
    hand_over("c");
    answer(SUB_ISSUES_MAX + 1);
    module_office_said(&o, "step.refused");
    answer(SUB_ISSUES_MAX);
    module_office_said(&o, "complaint.answered");
}
END_TEST

int main(void)
{
    Suite *s = suite_create("complaints");
    TCase *c = suite_case(s, "complaints", setup, teardown);
    tcase_add_test(c, so_many_earlier_ones_are_told_and_no_more);
    tcase_add_test(c, long_places_are_alike_if_they_begin_alike);
    tcase_add_test(c, an_answer_has_so_many_issues_and_not_one_more);
    return suite_run(s);
}
