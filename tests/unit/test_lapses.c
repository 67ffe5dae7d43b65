/* What pack/ finds wrong with what the office does by itself when a day has passed: each test
 * spoils one place of tests/packs/lapses and expects the fault at its line. */
#include <stdlib.h>

#include "tests/lib/spoil.h"
#include "tests/lib/suite.h"

static void setup(void)
{
    packfiles_load(&files, SOURCE_DIR, "tests/packs/lapses");
}

static const struct spoilt spoilt[] = {
    {"then: deem-agreed", "then: deem-agree", "did you mean `deem-agreed`"},
    {"late: reply, when-not", "late: reply, needs: opinion, when-not", "nobody fills in a form"},
    {"module: reporting, opens: matter, by: office, needs: urgent",
     "module: inspection, opens: matter, by: office, needs: urgent",
     "comes then, is another module's"},
    {"late: reply, when-not",
     "late: reply, needs: [{field: urgent, when: {opinion: 同意}}], when-not",
     "nobody fills in a form"},
    {"then: deem-unopposed", "then: limit",
     "is never taken in a case in which the deadline `notice`"},
    {"sets: {lagging: \"yes\"}, keeps-above: lagging", "keeps-above: lagging",
     "neither asks for nor sets"},
    {"sets: {lagging: \"yes\"}, keeps-above: lagging",
     "sets: {lagging: \"yes\"}, keeps-above: opinion", "neither asks for nor sets"},
    {"late: answer, again: true}", "late: answer, sets: {opinion: 无}, keeps-above: opinion}",
     "there is no case above its cases"},
    /* what is taken back, and what cannot come before */
    {"undoes: press, stops: answer,", "undoes: press,", "leaves the deadline `answer` running"},
    {"undoes: press, stops: answer,", "undoes: press, stops: settle,",
     "leaves the deadline `answer` running"},
    {"types: matter, by: office, undoes: press, stops: answer,",
     "types: matter, by: office, after-any: [answer, consult], undoes: press,",
     "leaves the deadline `answer` running"},
    {"undoes: post-up}", "undoes: [post-up, press]}", "leaves the deadline `answer` running"},
    {"by: office, late: reply, when-not: {urgent: \"yes\"}, unless: reply",
     "by: office, late: reply, when-not: {urgent: \"yes\"}, after: reply",
     "waits for `reply`, which alone stops the deadline `reply`"},
    {"by: office, late: reply", "by: [office, unit], persons: 2, late: reply",
     "must be taken by several"},
    {"by: office, late: reply", "by-each: [office, unit], late: reply", "must be taken by several"},
};

START_TEST(each_slip_is_found_where_it_stands)
{
    must_say(spoil(spoilt[_i].good, spoilt[_i].bad), spoilt[_i].says);
}
END_TEST

/* Nothing stops a window: the step behind it waits for the one that was taken back, or there is a
 * fault where that one is. */
START_TEST(a_window_that_was_taken_back_is_followed_by_nothing)
{
    spoil("after: post-up, after-window: notice", "after-window: notice");
    unsigned taken_back = spoil("  take-down:", "  take-down:");
    must_say(taken_back, "leaves the window `notice` running");
    must_say(taken_back, "add `after: post-up` to `deem-unopposed`");
}
END_TEST

/* Stopped, begun anew, or with something in the way of what would follow. */
START_TEST(what_keeps_the_step_from_following_is_enough)
{
    static const char *const ways[][2] = {
        {"undoes: press, stops: answer,", "undoes: press, starts: answer,"},
        {"late: answer, again: true}", "late: answer, unless: unpress, again: true}"},
        {"late: answer, again: true}", "late: answer, after: press, again: true}"},
        {"late: answer, again: true}", "late: answer, after-any: press, again: true}"},
        /* the clock has ended by then */
        {"types: matter, by: office, undoes: press,",
         "types: matter, by: office, after: answer, undoes: press,"},
        {"types: matter, by: office, undoes: press,",
         "types: matter, by: office, after: note-silence, undoes: press,"},
        {"types: matter, by: office, undoes: press,",
         "types: matter, by: office, after-any: [note-silence, answer], undoes: press,"},
    };
    spoil(ways[_i][0], ways[_i][1]);
    if (_i > 0)
        spoil("undoes: press, stops: answer,", "undoes: press,");
    must_be_right();
}
END_TEST

/* Where the answer may be spared, the step comes without it. */
START_TEST(an_answer_that_may_be_spared_is_in_nobodys_way)
{
    spoil("by: office, late: reply, when-not: {urgent: \"yes\"}, unless: reply",
          "by: office, late: reply, when-not: {urgent: \"yes\"}, after: reply");
    spoil("stops: reply, unless: deem-agreed}", "stops: reply, when: {urgent: \"yes\"}}");
    must_be_right();
}
END_TEST

int main(void)
{
    Suite *s = suite_create("lapses");
    TCase *c = suite_case(s, "lapses", setup, teardown);
    tcase_add_test(c, the_pack_is_good_before_it_is_spoilt);
    tcase_add_loop_test(c, each_slip_is_found_where_it_stands, 0,
                        (int)(sizeof(spoilt) / sizeof(spoilt[0])));
    tcase_add_test(c, a_window_that_was_taken_back_is_followed_by_nothing);
    tcase_add_loop_test(c, what_keeps_the_step_from_following_is_enough, 0, 7);
    tcase_add_test(c, an_answer_that_may_be_spared_is_in_nobodys_way);
    return suite_run(s);
}
