/* A pack as people type it: lengths and clauses in their own words, files that are none, names at
 * their limits. */
#include <stdio.h>

#include "pack/internal.h"
#include "tests/lib/suite.h"
#include "tests/lib/written.h"

static const struct {
    const char *said, *meant;
} lengths[] = {{"3个工作日", "3 workdays"},
               {"三日", "3 days"},
               {"三个工作日内", "3 workdays"},
               {"十五日以内", "15 days"},
               {"两个月", "2 months"},
               {"半年", "6 months"},
               {"1年", "1 year"},
               {"一周", "1 week"},
               {"二十四小时", "24 hours"},
               {"3 working days", "3 workdays"},
               {"1 workdays", "1 workday"},
               {"10days", "10 days"},
               {"5 个工作日", "5 workdays"},
               {"一百二十日", "120 days"}};

START_TEST(a_length_as_a_document_writes_it_is_answered_with_the_one_that_is_meant)
{
    char text[1000];
    snprintf(text, sizeof(text),
             HEAD COVERED ORGAN "deadlines:\n  d: {zh: 限, en: d, clause: \"1\", within: %s}\n"
                                "  e: {zh: 限, en: d, clause: \"1\", within: {set-by-office: x}}\n"
                                "set-by-office: {x: %s}\nsteps:\n" GENERIC("s", ", starts: [d, e]")
                                    GENERIC("t", ", stops: [d, e]"),
             lengths[_i].said, lengths[_i].said);
    read_pack(text);
    char says[100];
    snprintf(says, sizeof(says), "did you mean `%s`?", lengths[_i].meant);
    ck_assert_uint_eq(faults.count, 2);
    found(9, says);
    found(11, says);
}
END_TEST

static const char *const no_lengths[] = {"soon", "三",     "日",     "3 fortnights", "3工作日后",
                                         "0日",  "9999年", "三日三", "规定时限",     "一"};

START_TEST(what_is_no_length_is_answered_with_none)
{
    ck_assert_ptr_null(regime_span_meant(&regime.arena, no_lengths[_i]));
}
END_TEST

START_TEST(a_clause_that_is_written_out_is_answered_with_its_number)
{
    read_pack(HEAD "coverage: {state: begun, articles: 30, clauses: {\"1\": {declaratory: why}, "
                   "第三条: {declaratory: why}}}\n"
                   "organs:\n  a: {zh: 甲, en: a, clause: 第四条}\n"
                   "  b: {zh: 甲, en: a, clause: 第二十四条第（三）项}\n"
                   "  c: {zh: 甲, en: a, clause: 第四十条}\n");
    ck_assert_uint_eq(faults.count, 4);
    found(6, "the clause `第三条` is written out; write \"3\"");
    found(8, "the clause `第四条` is written out; write \"4\"");
    found(9, "write \"24(3)\"");
    found(10, "the clause `第四十条` is written out; write \"40\"");
}
END_TEST

START_TEST(a_document_whose_clauses_are_called_so_may_be_cited_so)
{
    read_pack(
        HEAD "coverage: {state: complete, articles: [第一条], clauses: {第一条: {carried-by: a}}}\n"
             "organs: {a: {zh: 甲, en: a, clause: 第一条}}\n");
    ck_assert_uint_eq(faults.count, 0);
}
END_TEST

START_TEST(a_list_with_a_full_width_comma_is_one_name)
{
    read_pack(HEAD COVERED ORGAN "steps:\n" GENERIC("x", "") GENERIC("y", ", after: [x，步]"));
    ck_assert_uint_eq(faults.count, 1);
    found(10, "`after` names `x，步`, which is one name with a full-width comma");
}
END_TEST

START_TEST(of_a_file_that_is_not_yaml_nothing_else_is_said_and_nothing_of_the_other_files)
{
    struct regime_file two[] = {
        {"pack.yaml", bytes_of(HEAD COVERED "steps: {x: {zh: 步, en: s, clause: \"1\", module: "
                                            "reporting, by: [a, zz]}}\n")},
        {"words.yaml", bytes_of("organs:\n  a： {zh: 甲, en: a, clause: \"2\"}\nfields: {}\n")}};
    regime_init(&regime, two, 2, &faults);
    ck_assert_uint_eq(faults.count, 1);
    found(2, "full-width colon ：, write :");
    ck_assert_str_eq(faults.item[0].en.file, "words.yaml");
}
END_TEST

START_TEST(a_head_that_is_not_yaml_is_said_once)
{
    read_pack("pack: a\nversion：1\nsteps: {x: [}\n");
    for (unsigned i = 0; i < faults.kept; i++)
        printf("%u %s\n", faults.item[i].en.line, faults.item[i].en.text);
    ck_assert_uint_eq(faults.count, 1);
    found(2, "full-width colon ：, write :");
}
END_TEST

START_TEST(a_clauses_number_is_read_from_digits_or_numerals)
{
    static const struct {
        const char *clause;
        unsigned number;
        const char *rest;
    } cases[] = {
        {"24(3)", 24, "(3)"},  {"四(六)", 4, "(六)"},
        {"(十九)", 19, ")"},   {"（二十）", 20, "）"},
        {"十", 10, ""},        {"第九十九条", 99, "条"},
        {"一百零五", 105, ""}, {"二百一十二", 212, ""},
        {"总则", 0, "总则"},   {"", 0, ""},
    };
    for (unsigned i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        const char *text = cases[i].clause;
        ck_assert_uint_eq(clause_number(&text), cases[i].number);
        ck_assert_str_eq(text, cases[i].rest);
    }
}
END_TEST

START_TEST(the_nearest_name_is_suggested)
{
    read_pack(HEAD COVERED ORGAN "steps:\n" STEP("exchange", ", by: a")
                  STEP("submit", ", by: a, after: exchagne"));
    ck_assert_uint_eq(faults.count, 1);
    found(10, "did you mean `exchange`?");
}
END_TEST

START_TEST(a_pack_without_a_head_and_a_stray_file_are_faults)
{
    struct regime_file file[] = {{"steps.yaml", bytes_of("steps: {}\n")},
                                 {"notes.txt", bytes_of("x")}};
    regime_init(&regime, file, 2, &faults);
    ck_assert_uint_eq(faults.count, 2);
    found(0, "a pack has .yaml files only");
    found(0, "does not say who it is");
}
END_TEST

static void read_files(unsigned count)
{
    struct regime_file file[REGIME_FILES_MAX + 1];
    char name[REGIME_FILES_MAX + 1][24];
    file[0] = (struct regime_file){"pack.yaml", bytes_of(HEAD)};
    for (unsigned i = 1; i < count; i++) {
        snprintf(name[i], sizeof(name[i]), "f%u.yaml", i);
        file[i] = (struct regime_file){name[i], bytes_of("steps: {}\n")};
    }
    regime_init(&regime, file, count, &faults);
}

START_TEST(files_are_taken_at_their_limit)
{
    read_files(REGIME_FILES_MAX);
    ck_assert_uint_eq(faults.count, 0);
}
END_TEST

START_TEST(files_are_refused_one_past_their_limit)
{
    read_files(REGIME_FILES_MAX + 1);
    ck_assert_uint_eq(faults.count, 1);
    found(0, "more than 128");
}
END_TEST

static const char *word(char c, unsigned count)
{
    static char text[128];
    memset(text, c, count);
    text[count] = '\0';
    return text;
}

static unsigned faults_of_id(unsigned length)
{
    char text[512];
    snprintf(text, sizeof(text),
             "pack: %s\nversion: 1\nname: {zh: z, en: e}\nsource: s\nin-force: 2020-01-01\n",
             word('a', length));
    faults_clear(&faults);
    regime_clear(&regime);
    read_pack(text);
    return faults.count;
}

START_TEST(a_packs_name_is_taken_at_its_limit_and_refused_one_past_it)
{
    ck_assert_uint_eq(faults_of_id(REGIME_ID_MAX), 0);
    ck_assert_uint_eq(faults_of_id(REGIME_ID_MAX + 1), 1);
}
END_TEST

static unsigned faults_of_step(unsigned name, unsigned kind)
{
    char text[1024], asks[128];
    snprintf(asks, sizeof(asks), "%s", word('k', kind));
    snprintf(text, sizeof(text),
             "%s  %s: {zh: z, en: e, clause: \"1\", asks: %s, tells: t, by: a}\n",
             HEAD ORGAN COVERED "steps:\n", word('s', name), asks);
    faults_clear(&faults);
    regime_clear(&regime);
    read_pack(text);
    return faults.count;
}

START_TEST(names_of_steps_and_kinds_are_taken_at_their_limits_and_refused_one_past_them)
{
    ck_assert_uint_eq(faults_of_step(40, 64), 0);
    ck_assert_uint_eq(faults_of_step(41, 64), 1);
    ck_assert_uint_eq(faults_of_step(40, 65), 1);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("typed");
    TCase *c = suite_case(s, "typed", setup, teardown);
    tcase_add_loop_test(c, a_length_as_a_document_writes_it_is_answered_with_the_one_that_is_meant,
                        0, sizeof(lengths) / sizeof(lengths[0]));
    tcase_add_loop_test(c, what_is_no_length_is_answered_with_none, 0,
                        sizeof(no_lengths) / sizeof(no_lengths[0]));
    tcase_add_test(c, a_clause_that_is_written_out_is_answered_with_its_number);
    tcase_add_test(c, a_document_whose_clauses_are_called_so_may_be_cited_so);
    tcase_add_test(c, a_list_with_a_full_width_comma_is_one_name);
    tcase_add_test(c,
                   of_a_file_that_is_not_yaml_nothing_else_is_said_and_nothing_of_the_other_files);
    tcase_add_test(c, a_head_that_is_not_yaml_is_said_once);
    tcase_add_test(c, a_clauses_number_is_read_from_digits_or_numerals);
    tcase_add_test(c, the_nearest_name_is_suggested);
    tcase_add_test(c, a_pack_without_a_head_and_a_stray_file_are_faults);
    tcase_add_test(c, files_are_taken_at_their_limit);
    tcase_add_test(c, files_are_refused_one_past_their_limit);
    tcase_add_test(c, a_packs_name_is_taken_at_its_limit_and_refused_one_past_it);
    tcase_add_test(c, names_of_steps_and_kinds_are_taken_at_their_limits_and_refused_one_past_them);
    return suite_run(s);
}
