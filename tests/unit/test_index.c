/* test_index.c - rules are found by their names, and know what others say of them. */
#include <check.h>
#include <stdio.h>

#include "tests/lib/packfiles.h"
#include "tests/lib/suite.h"

static const char *const packs[] = {"regimes/beijing-2020", "regimes/chongqing-2021",
                                    "tests/packs/flow"};
#define PACKS ((int)(sizeof(packs) / sizeof(packs[0])))

static struct packfiles files;
static struct regime regime;

static void read_pack(const char *name)
{
    struct faults faults = {0};
    packfiles_load(&files, SOURCE_DIR, name);
    regime_init(&regime, files.file, files.count, &faults);
    ck_assert_uint_eq(faults.count, 0);
}

static void teardown(void)
{
    regime_clear(&regime);
    packfiles_clear(&files);
}

START_TEST(each_rule_is_found_and_nothing_else)
{
    char name[128];
    read_pack(packs[_i]);
    for (const struct rule *rule = regime.rules; rule; rule = rule->next) {
        ck_assert_ptr_eq(regime_rule(&regime, rule->name), rule);
        snprintf(name, sizeof(name), "%s-", rule->name);
        ck_assert_ptr_null(regime_rule(&regime, name));
    }
    ck_assert_ptr_null(regime_rule(&regime, ""));
}
END_TEST

static bool counts(enum section section, const char *step)
{
    for (const struct row *row = regime.rows[section]; row; row = row->next)
        if (names_have(row->counts, step))
            return true;
    return false;
}

START_TEST(a_rule_knows_whether_it_is_counted)
{
    unsigned counted = 0;
    read_pack("regimes/beijing-2013");
    for (const struct rule *rule = regime.rules; rule; rule = rule->next) {
        counted += rule->counted;
        ck_assert_int_eq(rule->counted,
                         counts(SCORES, rule->name) || counts(STATISTICS, rule->name));
    }
    ck_assert_uint_gt(counted, 0);
}
END_TEST

START_TEST(a_rule_knows_whether_another_asks_for_it)
{
    unsigned asked = 0;
    read_pack("tests/packs/flow");
    for (const struct rule *rule = regime.rules; rule; rule = rule->next)
        for (const struct case_condition *c = rule->when_case; c; c = c->next, asked++) {
            ck_assert(regime_rule(&regime, c->step)->watched);
            ck_assert(regime_watches(&regime, c->type, c->step));
            ck_assert(!regime_watches(&regime, "no-type", c->step));
        }
    ck_assert_uint_gt(asked, 0);
    ck_assert(!regime_watches(&regime, "no-type", "no-step"));
}
END_TEST

int main(void)
{
    Suite *s = suite_create("index");
    TCase *c = suite_case(s, "index", NULL, teardown);
    tcase_set_timeout(c, 60); /* under the sanitizers */
    tcase_add_loop_test(c, each_rule_is_found_and_nothing_else, 0, PACKS);
    tcase_add_test(c, a_rule_knows_whether_it_is_counted);
    tcase_add_test(c, a_rule_knows_whether_another_asks_for_it);
    return suite_run(s);
}
