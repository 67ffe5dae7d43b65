/* What pack/ finds wrong with effects that are about a case of their own, with what is published,
 * with rules of a team, and with numbers of receptions: each test spoils one place of
 * tests/packs/own-cases and expects the fault at its line. */
#include <stdlib.h>

#include "tests/lib/spoil.h"
#include "tests/lib/suite.h"

static void setup(void)
{
    packfiles_load(&files, SOURCE_DIR, "tests/packs/own-cases");
}

/* at: what stands in the line of the fault; NULL: the spoilt text itself. */
static const struct slip {
    const char *good, *bad, *says, *at;
} slips[] = {
    /* effects that need `opens` */
    {"types: plan, opens: line, by", "types: plan, by",
     "the step `enter-line` does `enter-plan-line`, which is about a case of its own, and opens "
     "none. add a type with `parent: plan`",
     NULL},
    {"types: check, opens: finding, by", "types: check, by", "does `record-finding`", NULL},
    {"opens: plan, by", "types: person, by", "does `draft-annual-plan`", NULL},
    {"opens: check, by", "types: person, by", "does `order-inspection`", NULL},
    {"opens: exposure, by", "by", "does `open-disclosure`", NULL},
    {"types: check, opens: finding, by", "opens: finding, by",
     "does `record-finding`, which belongs to another case, and stands alone", NULL},
    {"number: plan, ends-with: approve-plan", "number: plan",
     "nothing approves a plan of the type `plan`", NULL},
    /* rows of `disclosures` */
    {"after: feed-back, step: open-notice", "after: feed-back",
     "`反馈意见` does not say which. name the one that is meant in `step`", NULL},
    {"step: open-notice, starts: publish}", "step: feed-back, starts: publish}",
     "`feed-back` does not `open-disclosure`", NULL},
    {"step: open-notice, starts: publish}", "step: open-notice, starts: expose}",
     "names `expose`, which the step `open-notice` does not start", NULL},
    /* rows of `team` */
    {"rank:         {zh: 职级, en: rank, one-of: ranks, fact: true}",
     "rank:         {zh: 职级, en: rank, one-of: ranks}",
     "the rule `leader-rank` of a team looks at `rank`, which the file of nobody keeps",
     "leader-rank: {zh"},
    {"may: retired_on, does: register-person", "does: register-person",
     "the rule `recently-retired` of a team looks at `retired_on`", "recently-retired: {"},
    {"does: enter-pool", "needs: rank", "no step enters anybody in it", "leader-pool: {"},
    {"leader-rank: {zh", "conditions: {zh", "looks at `conditions_met`", NULL},
    {"leader-rank: {zh", "fitness: {zh", "looks at `fit`", NULL},
    {"leader-rank: {zh", "recuse-kin: {zh", "looks at `kin_units`", NULL},
    {"leader-rank: {zh", "leader-ranks: {zh", "did you mean `leader-rank`?", NULL},
    /* {letter} */
    {"{en: call, letter: D}", "{en: call}", "nothing fills `{letter}` into the number pattern",
     "reception: \""},
    {"one-of: channels}", "fact: true}", "it is the letter of the word in the field `channel`",
     "reception: \""},
    {"plan: \"J{year}-{seq}\"", "plan: \"{letter}{year}-{seq}\"", "only `reception` has one", NULL},
};

START_TEST(each_slip_is_found_where_it_stands)
{
    const struct slip *s = &slips[_i];
    unsigned line = spoil(s->good, s->bad);
    must_say(s->at ? spoil(s->at, s->at) : line, s->says);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("own_cases");
    TCase *c = suite_case(s, "own_cases", setup, teardown);
    tcase_add_test(c, the_pack_is_good_before_it_is_spoilt);
    tcase_add_loop_test(c, each_slip_is_found_where_it_stands, 0,
                        (int)(sizeof(slips) / sizeof(slips[0])));
    return suite_run(s);
}
