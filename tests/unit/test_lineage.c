/* A pack that extends another one says only what differs. */
#include <stdio.h>

#include "tests/lib/suite.h"
#include "tests/lib/written.h"

#define HEAD_OF(name, rest)                                              \
    "pack: " name "\nversion: 1\nname: {zh: 甲, en: a}\nsource: none\n" \
    "in-force: 2020-01-01\n" rest
#define STEP_OF(name, clause, rest) \
    "  " name ": {zh: 步, en: s, clause: \"" clause "\", module: reporting, by: a" rest "}\n"

static const char base_text[] = HEAD_OF(
    "old", "organs: {a: {zh: 甲, en: a, clause: \"1\"}}\n"
           "codes: {kinds: {一: {en: one}, 二: {en: two, letter: \"2\"}}}\n"
           "fields: {kind: {zh: 类, en: k, one-of: kinds}}\n"
           "numbers: {case: \"A{seq}\"}\n"
           "steps:\n" STEP_OF("one", "1", "") STEP_OF("two", "2", ", after: one")
               STEP_OF("three", "2", ", after: two") "coverage: {state: complete, articles: 2, "
                                                     "clauses: {\"1\": {carried-by: one}, "
                                                     "\"2\": {carried-by: [two, three]}}}\n");

static void read_two(const char *own, const char *base)
{
    struct regime_file file[] = {{"pack.yaml", bytes_of(own)}, {"base/pack.yaml", bytes_of(base)}};
    regime_init(&regime, file, 2, &faults);
}

static void found_in(const char *file, unsigned line, const char *says)
{
    for (unsigned i = 0; i < faults.kept; i++)
        if (faults.item[i].en.line == line && strcmp(faults.item[i].en.file, file) == 0 &&
            strstr(faults.item[i].en.text, says)) {
            ck_assert(faults.item[i].zh.text[0] && faults.item[i].zh.remedy[0]);
            return;
        }
    for (unsigned i = 0; i < faults.kept; i++)
        printf("%s:%u: %s\n", faults.item[i].en.file, faults.item[i].en.line,
               faults.item[i].en.text);
    ck_abort_msg("no fault at %s:%u says `%s`", file, line, says);
}

static const char own_text[] =
    HEAD_OF("new", "extends: old\n"
                   "drop: {steps: three}\n"
                   "codes: {kinds: {三: {en: three}, 二: {en: second, letter: \"9\"}}}\n"
                   "steps:\n" STEP_OF("two", "5", "")
                       STEP_OF("four", "old/2",
                               ", after: one") "coverage: {state: complete, articles: [\"5\"], "
                                               "clauses: {\"5\": {carried-by: two}, "
                                               "\"old/2\": {carried-by: four}}}\n");

START_TEST(what_is_not_said_anew_is_taken_over_and_cites_its_own_document)
{
    read_two(own_text, base_text);
    ck_assert_uint_eq(faults.count, 0);
    ck_assert_str_eq(regime.full, "new@1");
    ck_assert_str_eq(regime_rule(&regime, "one")->clause, "old/1");
    ck_assert_str_eq(regime_rule(&regime, "four")->clause, "old/2");
    struct arena a = {0};
    ck_assert_str_eq(regime_cite(&regime, &a, "old/1"), "old/1");
    ck_assert_str_eq(regime_cite(&regime, &a, "5"), "new/5");
    arena_free(&a);
}
END_TEST

START_TEST(what_is_said_anew_stands_in_the_place_of_what_it_replaces)
{
    read_two(own_text, base_text);
    ck_assert_str_eq(regime_rule(&regime, "two")->clause, "5");
    ck_assert(!regime_rule(&regime, "two")->after[0]);
    ck_assert_str_eq(regime.rules->next->name, "two");
    ck_assert_str_eq(regime.rules->next->next->name, "four");
}
END_TEST

START_TEST(what_is_dropped_is_gone)
{
    read_two(own_text, base_text);
    ck_assert(!regime_rule(&regime, "three"));
}
END_TEST

START_TEST(a_code_table_is_added_to_and_its_letters_keep_their_document)
{
    read_two(own_text, base_text);
    ck_assert_str_eq(regime_code(&regime, "kinds", "一")->document, "old");
    ck_assert_str_eq(regime_code(&regime, "kinds", "二")->en, "second");
    ck_assert_str_eq(regime_code(&regime, "kinds", "二")->document, "");
    ck_assert_str_eq(regime_code(&regime, "kinds", "三")->en, "three");
}
END_TEST

START_TEST(dropping_what_others_need_is_a_fault_where_they_stand)
{
    read_two(HEAD_OF("new", "extends: old\ndrop: {steps: [two, five], stepz: x}\n"), base_text);
    found_in("base/pack.yaml", 13, "`after` names `two`");
    found_in("pack.yaml", 7, "nothing inherited is called `five` under steps");
    found_in("pack.yaml", 7, "did you mean `steps`?");
    found_in("base/pack.yaml", 14, "`carried-by` names `two`");
}
END_TEST

START_TEST(the_pack_that_is_extended_must_be_there)
{
    struct regime_file alone = {"pack.yaml", bytes_of(HEAD_OF("new", "extends: old\n"))};
    regime_init(&regime, &alone, 1, &faults);
    found_in("pack.yaml", 6, "the pack `old`, which this one extends, is not there");
}
END_TEST

START_TEST(a_pack_that_extends_another_one_than_it_carries_is_refused)
{
    read_two(HEAD_OF("new", "extends: older\n"), base_text);
    found_in("pack.yaml", 6, "the pack `older`, which this one extends, is not there");
}
END_TEST

START_TEST(a_pack_that_carries_one_and_extends_none_is_refused)
{
    read_two(HEAD_OF("new", ""), base_text);
    found_in("pack.yaml", 1, "carries `old` and does not extend it");
}
END_TEST

START_TEST(a_clause_of_a_document_outside_the_lineage_is_a_fault)
{
    read_two(HEAD_OF("new", "extends: old\n"
                            "coverage: {state: begun, articles: 1, clauses: {\"1\": {declaratory: "
                            "w}, \"other/1\": {declaratory: w}}}\n"),
             base_text);
    ck_assert_uint_eq(faults.count, 1);
    found_in("pack.yaml", 7, "the document has no clause `other/1`");
}
END_TEST

static unsigned faults_of_chain(unsigned below)
{
    static char text[REGIME_EXTENDS_MAX + 2][256], name[REGIME_EXTENDS_MAX + 2][64];
    struct regime_file file[REGIME_EXTENDS_MAX + 2];
    for (unsigned i = 0; i <= below; i++) {
        char extends[32] = "";
        if (i < below)
            snprintf(extends, sizeof(extends), "extends: p%u\n", i + 1);
        snprintf(text[i], sizeof(text[i]),
                 "pack: p%u\nversion: 1\nname: {zh: 甲, en: a}\nsource: n\nin-force: "
                 "2020-01-01\n%s",
                 i, extends);
        name[i][0] = '\0';
        for (unsigned k = 0; k < i; k++)
            strcat(name[i], "base/");
        strcat(name[i], "pack.yaml");
        file[i] = (struct regime_file){name[i], bytes_of(text[i])};
    }
    regime_clear(&regime);
    faults_clear(&faults);
    regime_init(&regime, file, below + 1, &faults);
    return faults.count;
}

START_TEST(packs_are_extended_to_their_limit_and_not_one_past_it)
{
    ck_assert_uint_eq(faults_of_chain(REGIME_EXTENDS_MAX), 0);
    ck_assert_uint_ge(faults_of_chain(REGIME_EXTENDS_MAX + 1), 1);
    found_in("pack.yaml", 0, "the pack extends 5 others, more than 4");
}
END_TEST

int main(void)
{
    Suite *s = suite_create("lineage");
    TCase *c = suite_case(s, "lineage", setup, teardown);
    tcase_add_test(c, what_is_not_said_anew_is_taken_over_and_cites_its_own_document);
    tcase_add_test(c, what_is_said_anew_stands_in_the_place_of_what_it_replaces);
    tcase_add_test(c, what_is_dropped_is_gone);
    tcase_add_test(c, a_code_table_is_added_to_and_its_letters_keep_their_document);
    tcase_add_test(c, dropping_what_others_need_is_a_fault_where_they_stand);
    tcase_add_test(c, the_pack_that_is_extended_must_be_there);
    tcase_add_test(c, a_pack_that_extends_another_one_than_it_carries_is_refused);
    tcase_add_test(c, a_pack_that_carries_one_and_extends_none_is_refused);
    tcase_add_test(c, a_clause_of_a_document_outside_the_lineage_is_a_fault);
    tcase_add_test(c, packs_are_extended_to_their_limit_and_not_one_past_it);
    return suite_run(s);
}
