/* What pack/ finds wrong with days, numbers, lateness and conditional fields: each test spoils one
 * place of tests/packs/said and expects the fault at its line. */
#include <stdlib.h>

#include "tests/lib/spoil.h"
#include "tests/lib/suite.h"

static void setup(void)
{
    packfiles_load(&files, SOURCE_DIR, "tests/packs/said");
}

static const struct spoilt spoilt[] = {
    /* fields that are needed under a condition */
    {"needs: [outcome, {field: limit_on, when", "needs: [outcome, {field: limit_no, when",
     "did you mean `limit_on`"},
    {"{field: limit_on, when: {outcome", "{felid: limit_on, when: {outcome",
     "did you mean `field`"},
    {"{field: limit_on, when: {outcome", "{field: limit_on, when: {outcomes",
     "did you mean `outcome`"},
    {"when: {outcome: [支持, 部分支持]}}", "when: {outcome: [支持, 支付]}}",
     "which it can never be"},
    {", when-not: {outcome: 支持}}]", "}]", "`reason` has no condition"},
    {"needs: [outcome, {field: limit_on", "needs: [outcome, limit_on, {field: limit_on",
     "needs `limit_on` always and under a condition"},
    {"stops: reply,", "stops: reply, when: {outcome: 不支持},", "never needs `limit_on`"},
    /* what nobody did in time */
    {"late: reply, again: true}\n  # 逾期答复", "late: replay, again: true}\n  # 逾期答复",
     "did you mean `reply`"},
    {"late: register}", "late: registre}", "did you mean `register`"},
    {"was-late: reply, again: true}\n  split", "was-late: plan, again: true}\n  split",
     "nobody is late for one"},
    {"was-late: reply, again: true}\n  split", "was-late: replay, again: true}\n  split",
     "did you mean `reply`"},
    /* days */
    {"is: moment, not-after: today}", "is: moment, not-after: todday}", "which is not among"},
    {"is: moment, not-after: today}", "not-after: today}", "neither date nor moment"},
    {"is: date, before: today", "is: number, before: today", "neither date nor moment"},
    {"after: plan_from}", "after: plan_fron}", "did you mean `plan_from`"},
    {"after: plan_from}", "after: loss}", "cannot be compared"},
    {"signed on, is: date,", "signed on, is: date, to-come: true,", "no deadline counts from it"},
    {"is: date, ahead: 5 workdays", "ahead: 5 workdays", "no date and cannot be `ahead`"},
    {"is: date, ahead: 5 workdays", "is: date, ahead: 5 hours", "that a day can be `ahead`"},
    {"is: date, ahead: 5 workdays", "is: date, ahead: soon", "that a day can be `ahead`"},
    {"is: date, ahead: 5 workdays", "is: date, ahead: 5 workdays, within: 4 workdays",
     "more than `within`"},
    {"is: date, ahead: 5 workdays", "is: date, ahead: 2 weeks, within: 13 days",
     "more than `within`"},
    {"is: date, ahead: 5 workdays", "is: date, ahead: 2 years, within: 23 months",
     "more than `within`"},
    {"is: date, ahead: 5 workdays", "is: date, ahead: 5 workdays, not-after: today",
     "and is `not-after` today"},
    {"is: date, ahead: 5 workdays", "is: date, ahead: 5 workdays, before: today",
     "and is `before` today"},
    {"is: moment, ahead: 1 day", "is: moment, ahead: 1 day, not-after: today",
     "and is `not-after` today"},
    {"held-to: {meet_on: {ahead: 1 day}", "held-to: {meet_on: {ahead: 2 days, within: 1 day}",
     "more than `within`"},
    {"held-to: {meet_on: {ahead: 1 day}", "held-to: {meet_on: {within: 4 workdays}",
     "more than `within`"},
    {"distance: {from: stay_from,", "distance: {from: stay_form,", "did you mean `stay_from`"},
    {"distance: {from: stay_from,", "distance: {from: loss,", "cannot be compared"},
    {"distance: {from: stay_from,", "distance: {from: today,", "is counted from today"},
    {"is: date, distance: {from", "distance: {from", "has a `distance` and is no date"},
    {", at-least: 10 workdays, at-most: 1 month}", "}", "says neither how far nor how near"},
    {"at-least: 10 workdays, at-most: 1 month", "at-least: 2 months, at-most: 1 month",
     "`at-least` of its `distance` is more than"},
    {"at-least: 10 workdays, at-most", "at-least: 10 hours, at-most",
     "that a day can be `at-least`"},
    /* a field as one step asks for it */
    {"held-to: {meet_on: {ahead: 1 day}", "held-to: {meet_no: {ahead: 1 day}",
     "did you mean `meet_on`"},
    {"held-to: {meet_on: {ahead: 1 day}", "held-to: {came_on: {ahead: 1 day}",
     "which it does not ask for"},
    {"held-to: {meet_on: {ahead: 1 day}", "held-to: {meet_on: {ahaed: 1 day}",
     "did you mean `ahead`"},
    {"delegate: {at-most: 2}", "delegate: {at-most: 2, ahead: 1 day}", "no date and cannot be"},
    {"loss: {most: 5.5}", "loss: {most: -1}", "its `least` is more than its `most`"},
    {"outcome: {one-of: small-outcomes}", "outcome: {one-of: big-outcomes}", "is not among"},
    {"witness: {at-least: 1, at-most: 1}", "witness: {at-most: 1}",
     "needs 2 values at least and takes 1 at most"},
    /* how many */
    {"many: true, at-most: 5", "at-most: 5", "has a most of values and holds one"},
    {"many: true, at-most: 5", "many: true, at-least: 6, at-most: 5", "6 values at least"},
    {"many: true, at-most: 5", "many: true, at-most: 101", "100"},
    {"again: true, most-times: 2", "most-times: 2", "counts nothing"},
    {"again: true, most-times: 2", "again: true, persons: 2, most-times: 2", "counts nothing"},
    {"again: true, most-times: 2", "again: true, most-times: 1001", "1000"},
    /* one of several conditions */
    {"when-any: [{deaths: \">= 3\"}, {injured", "when-any: [{death: \">= 3\"}, {injured",
     "`when-any` names `death`"},
    {"when-any: [{deaths: \">= 3\"}, {injured", "when-any: [{deaths: \">= 30\"}, {injured",
     "can never hold beside"},
    {"when-any: [{deaths: \">= 3\"}, {loss: \">= 1000\", injured: \">= 1\"}]",
     "when-any: {deaths: \">= 3\"}", "names no several conditions"},
    {"when-any: [{deaths: \">= 3\"}, {loss: \">= 1000\", injured: \">= 1\"}]",
     "when-any: [{deaths: \">= 3\"}]", "names no several conditions"},
    {"when-any: [{deaths: \">= 3\"}, {loss", "when_any: [{deaths: \">= 3\"}, {loss",
     "did you mean `when-any`"},
    /* the type of the case */
    {"types: part, by: office, late: reply",
     "types: part, by: office, when: {type: petition}, late: reply", "`when` of the step `press`"},
    {"types: part, by: office, late: reply",
     "types: part, by: office, when-not: {type: part}, late: reply",
     "`when-not` of the step `press`"},
    {"types: part, by: office, late: reply",
     "types: part, by: [{organ: office, when: {type: [petition, detail]}}], late: reply",
     "none fulfils `type: petition`"},
    {"types: part, by: office, late: reply",
     "types: part, by: office, needs: [{field: reason, when: {type: petition}}], late: reply",
     "none fulfils `type: petition`"},
    {"types: part, by: office, late: reply",
     "types: part, by: office, when-any: [{type: detail}, {deaths: \">= 3\"}], late: reply",
     "`when-any` of the step `press`"},
    {"types: part, opens: detail", "types: part, when: {type: detail}, opens: detail",
     "`when` of the step `detail`"},
    /* facts further up; what was done in time, and rates */
    {"keeps-all-above: finding", "keeps-all-above: findings", "did you mean `finding`"},
    {"keeps-all-above: finding", "keeps-all-above: reason", "neither asks for nor sets"},
    {"in-time: reply, of", "in-time: replay, of", "did you mean `reply`"},
    {"in-time: reply, of", "in-time: register, of", "does not end"},
    {"share-of: replied, least: 50", "share-of: replied, least: 50, most: 49", "49 at most"},
    {"share-of: received, most: 40", "share-of: received, most: 101", "100"},
    {"share-of: received, most: 40", "most: 40", "does not say of what"},
    /* numbers */
    {"is: number, digits: 2, least: 0, fact", "is: number, digits: 7, least: 0, fact", "6"},
    {"is: number, digits: 2, least: 0, fact", "digits: 2, least: 0, fact", "and is no number"},
    {"is: number, digits: 2, least: 0, fact", "is: number, digits: 2, least: 0.001, fact",
     "`0.001` is no bound"},
    {"is: number, least: 0, most: 100000", "is: number, least: 0.5, most: 100000",
     "`0.5` is no bound"},
    {"is: number, least: 0, most: 100000", "is: number, least: 0, most: many", "is no bound"},
    {"is: number, least: 0, most: 100000", "is: number, least: 1, most: 0", "is never right"},
    {"loss: \">= 1000 and < 5000\"", "loss: \">= 1000 and > 5000\"", "not written as a comparison"},
    {"loss: \">= 1000 and < 5000\"", "loss: \">= 1000 or < 5000\"", "not written as a comparison"},
    {"loss: \">= 1000 and < 5000\"", "loss: \">= 5000 and < 1000\"", "in which nothing lies"},
    {"loss: \">= 1000 and < 5000\"", "loss: \"1000.00\"", "which it can never be"},
    {"loss: \">= 1000 and < 5000\"", "deaths: \"> 4 and < 5\"", "in which nothing lies"},
};

START_TEST(each_slip_is_found_where_it_stands)
{
    const struct spoilt *s = &spoilt[_i];
    must_say(spoil(s->good, s->bad), s->says);
}
END_TEST

/* The only fault of the pack, wherever it stands. */
static void must_say_alone(const char *en, const char *zh, const char *remedy_zh)
{
    struct faults faults = {0};
    struct regime r;
    regime_init(&r, files.file, files.count, &faults);
    ck_assert_uint_eq(faults.count, 1);
    ck_assert_ptr_nonnull(strstr(faults.item[0].en.text, en));
    ck_assert_ptr_nonnull(strstr(faults.item[0].zh.text, zh));
    ck_assert_ptr_nonnull(strstr(faults.item[0].zh.remedy, remedy_zh));
    regime_clear(&r);
    faults_clear(&faults);
}

/* What may be left out needs no condition; of the field nothing else is said. */
START_TEST(a_condition_under_may_is_one_fault)
{
    spoil("needs: plan_from, may: plan_to,",
          "needs: plan_from, may: [{field: plan_to, when: {type: petition}}],");
    must_say_alone("`may` of the step `plan` takes no conditions",
                   "步骤 `plan` 的 `may` 不能带条件", "请只写字段名");
}
END_TEST

/* The very day is left, or the two are not counted alike. */
START_TEST(a_day_that_is_ahead_and_within_is_right)
{
    static const char *const ways[] = {
        "is: date, ahead: 5 workdays, within: 5 workdays",
        "is: date, ahead: 2 weeks, within: 14 days",
        "is: date, ahead: 5 workdays, within: 4 days",
        "is: date, ahead: 5 workdays, not-before: today",
        "is: date, ahead: 5 workdays, after: today",
    };
    spoil("is: date, ahead: 5 workdays", ways[_i]);
    must_be_right();
}
END_TEST

START_TEST(a_type_that_no_case_of_the_step_has_is_one_fault)
{
    spoil("when: {finding: 属实}", "when: {finding: 属实, type: detail}");
    must_say_alone("`when` of the step `act-on` can never hold: of the types of its cases none "
                   "fulfils `type: detail`",
                   "`when`（步骤 `act-on`）永远不能成立：该步骤的案件类型都不符合 `type: detail`",
                   "请改正条件");
}
END_TEST

/* One of the types is enough, either way. */
START_TEST(a_type_that_some_case_of_the_step_has_is_right)
{
    static const char *const ways[] = {"when: {finding: 属实, type: [part, detail]}",
                                       "when: {finding: 属实}, when-not: {type: petition}"};
    spoil("when: {finding: 属实}", ways[_i]);
    must_be_right();
}
END_TEST

START_TEST(a_comparison_of_a_field_that_nobody_fills_in_is_a_fault)
{
    spoil("needs: plan_from, may: plan_to,", "needs: plan_from,");
    must_say_alone("`after` of the field `plan_to` is never looked at",
                   "`after`（字段 `plan_to`）无从核对：不带 `asks` 的步骤都不填写该字段",
                   "请由不带 `asks` 的步骤填写该字段");
}
END_TEST

/* ---- decimals ---- */

static const struct {
    const char *text;
    int64_t whole, part; /* part -1: it is no such number */
} decimals[] = {
    {"0", 0, 0},
    {"300.5", 300, 500000},
    {"-0.5", -1, 500000},
    {"-7", -7, 0},
    {"0.000001", 0, 1},
    {"-0.000001", -1, 999999},
    {"999999999999999999.999999", 999999999999999999, 999999},
    {"1.0000001", 0, -1},
    {"1000000000000000000", 0, -1},
    {"1000000000000000000.5", 0, -1},
    {"", 0, -1},
    {".5", 0, -1},
    {"1.", 0, -1},
    {"1.5.5", 0, -1},
    {"-0", 0, -1},
    {"-0.0", 0, -1},
    {"--1", 0, -1},
    {"-", 0, -1},
    {"+1", 0, -1},
    {"01.5", 0, -1},
    {"1,5", 0, -1},
    {"1e3", 0, -1},
};

START_TEST(a_number_is_read_as_it_is_written_or_not_at_all)
{
    struct decimal d;
    bool good = decimal_read(decimals[_i].text, &d);
    ck_assert(good == (decimals[_i].part >= 0));
    if (!good)
        return;
    ck_assert_int_eq(d.whole, decimals[_i].whole);
    ck_assert_int_eq(d.part, decimals[_i].part);
}
END_TEST

START_TEST(numbers_are_compared_exactly)
{
    struct decimal a, b;
    ck_assert(decimal_read("0.3", &a) && decimal_read("0.300000", &b));
    ck_assert_int_eq(decimal_order(&a, &b), 0);
    ck_assert(decimal_read("-0.3", &a) && decimal_read("-0.29", &b));
    ck_assert_int_lt(decimal_order(&a, &b), 0);
}
END_TEST

START_TEST(a_number_has_one_way_of_being_written)
{
    char out[DECIMAL_TEXT_SIZE];
    ck_assert_str_eq(decimal_text("300.50", out), "300.5");
    ck_assert_str_eq(decimal_text("12.00", out), "12");
    ck_assert_str_eq(decimal_text("100", out), "100");
    ck_assert_str_eq(decimal_text("-999999999999999999.999990", out), "-999999999999999999.99999");
}
END_TEST

int main(void)
{
    Suite *s = suite_create("said");
    TCase *c = suite_case(s, "said", setup, teardown);
    tcase_add_test(c, the_pack_is_good_before_it_is_spoilt);
    tcase_add_loop_test(c, each_slip_is_found_where_it_stands, 0,
                        (int)(sizeof(spoilt) / sizeof(spoilt[0])));
    tcase_add_test(c, a_condition_under_may_is_one_fault);
    tcase_add_loop_test(c, a_day_that_is_ahead_and_within_is_right, 0, 5);
    tcase_add_test(c, a_type_that_no_case_of_the_step_has_is_one_fault);
    tcase_add_loop_test(c, a_type_that_some_case_of_the_step_has_is_right, 0, 2);
    tcase_add_test(c, a_comparison_of_a_field_that_nobody_fills_in_is_a_fault);
    tcase_add_loop_test(c, a_number_is_read_as_it_is_written_or_not_at_all, 0,
                        (int)(sizeof(decimals) / sizeof(decimals[0])));
    tcase_add_test(c, numbers_are_compared_exactly);
    tcase_add_test(c, a_number_has_one_way_of_being_written);
    return suite_run(s);
}
