/* What pack/check/check.c and flow.c find wrong in a pack: each test spoils one place of a good
 * pack and expects the fault at its line. */
#include <check.h>
#include <stdlib.h>

#include "tests/lib/spoil.h"
#include "tests/lib/suite.h"

#define PACK "tests/packs/flow"

static void setup(void)
{
    packfiles_load(&files, SOURCE_DIR, PACK);
}

static const struct spoilt spoilt[] = {
    /* slips */
    {"blocks-until: decide, again: true", "blocks-untill: decide, again: true",
     "did you mean `blocks-until`"},
    {"is: 2 workdays}", "is: 2workdays}", "not a length of time"},
    {"is: 2 workdays}", "is: O2 workdays}", "not a length of time"},
    {"within: 48 hours", "within: 048 hours", "not a length of time"},
    {"persons: 2", "persons: 2x", "not a whole number"},
    {"clause: \"9\", module: reporting, types: matter, stage: second",
     "clause: \"10\", module: reporting, types: matter, stage: second",
     "clause 10 is cited and not covered"},
    {"module: referral", "module: referal", "did you mean `referral`"},
    /* names that nothing answers to */
    {"after: raise", "after: rise", "`after` names `rise`"},
    {"returns-to: first", "returns-to: fist", "`returns-to` names `fist`"},
    {"all-closed: part", "all-closed: parts", "`all-closed` names `parts`"},
    {"opens: part,", "opens: parts,", "`opens` names `parts`"},
    {"when: {colour: 蓝}", "when: {colour: 绿}", "which it can never be"},
    {"when: {colour: 蓝}", "when: {colour: red}", "which it can never be"},
    {"when: {colour: 蓝}", "when: {shade: 蓝}", "`when` names `shade`"},
    {"least: 1 hour, from: taken_at", "least: 1 hour, from: from",
     "counts hours or minutes, and the day `from` has none"},
    {"from: from}", "from: last}", "counts from `last`, which no step ever fills in"},
    {"other-than: lab", "other-than: labs", "`labs`"},
    {"other-than: lab", "other-than: again_lab", "no case ever keeps a value to look at"},
    {"is: date, within: 30 days", "is: text, within: 30 days", "is no date and cannot be `within`"},
    {"is: date, within: 30 days", "is: date, within: 30 hours", "not a length that a day can be"},
    {"is: date, within: 30 days", "is: date, within: end of month", "not a length that a day can"},
    {"not-holds: keeper", "not-holds: clerk", "which is no post and has none"},
    {"not-holds: keeper", "not-holds: keepers", "`keepers`"},
    {"by: keeper, persons: all", "by: clerk, persons: all", "means nobody: no post is in `by`"},
    {"same: unit", "same: card", "no case keeps `card`"},
    {"until: last}", "until: lost}", "`until` names `lost`"},
    {"named-by: who", "named-by: whom", "`named-by` names `whom`"},
    {"to: [desk/东窗口", "to: [dusk/东窗口", "`to` names `dusk`"},
    {"to: [desk/东窗口", "to: [desk/east",
     "`desk/east`, which is no word of the code table `desks`"},
    {"to: [desk/东窗口", "to: [desk/", "no several of `desk`"},
    {"to: [desk/东窗口", "to: [chief/东窗口", "no several of `chief`"},
    /* what can never be */
    {"ends-with: [agree, look]}", "ends-with: [agree, finish]}", "cannot end in cases of the type"},
    {"ends-with: settle", "ends-with: finish", "cannot end"},
    {"ends-with-any: [let-in, turn-away]", "ends-with-any: [let-in, turn-away], ends-with: serve",
     "says both `ends-with` and `ends-with-any`"},
    {"ends-with-any: [let-in, turn-away]", "ends-with-any: [let-in, turn-out]",
     "`ends-with-any` names `turn-out`"},
    {"types: matter, stage: second", "types: named, stage: second", "no type of its cases has"},
    {"after-any: [blue, within]", "after: either", "waits for itself"},
    {"after: confer,", "after: settle,", "it would never be waited for"},
    {"reform: {zh: 改革, en: reform, clause: \"2\", ",
     "reform: {zh: 改革, en: reform, clause: \"2\", most-a-year: 1, ",
     "`most-a-year` of the type `reform` is never asked"},
    {"reform: {zh: 改革, en: reform, clause: \"2\", ",
     "reform: {zh: 改革, en: reform, clause: \"2\", rests-on-plan: true, ",
     "`rests-on-plan` of the type `reform` is never asked"},
    {"between: [from, to]", "between: [from]", "must name two dates"},
    {"number: part}", "number: pat}", "no number pattern `pat`"},
    {"needs: until, extends", "may: until, extends", "does not ask for the field `until`"},
    {"persons: 2}", "times: 61}", "60"},
    {"size: \">= 25\", from", "colour: \">= 25\", from", "neither number nor date"},
    {"size: \">= 25\", from", "type: \">= 25\", from", "neither number nor date"},
    {"size: \">= 25\", from", "mark: \">= 25\", from", "neither number nor date"},
    {"size: \">= 25\", from", "size: \"> = 25\", from", "not written as a comparison"},
    {"size: \">= 25\", from", "size: \">= 2026-02-09\", from", "not written as a comparison"},
    {"from: [\"< 2026-03-01\"", "from: [\"< 2026-3-1\"", "not written as a comparison"},
    {"from: [\"< 2026-03-01\"", "from: [\"< 3\"", "not written as a comparison"},
    {"when-not: {size: \"> 99\", colour", "when-not: {size: \"> 99\", shade",
     "`when-not` names `shade`"},
    {"colour: [红, 蓝]}", "colour: [红, 绿]}", "`when-not` compares `colour` with `绿`"},
    {"when-not: {size: \"> 99\", colour", "when-not: {size: [\">= 25\", \"1\"], colour",
     "it can never hold"},
    {"sets: {mark: new}", "sets: {urgent: \"> 1\"}", "`sets` gives `urgent`"},
    {"within: next tuesday", "within: next teusday", "not a length of time"},
    {"from-deadline: appeal, window: true", "from-deadline: appeal, window: true, least: 1 day",
     "no step stops the deadline `closing`"},
    {"is: 5 workdays}]}", "is: 5workdays}]}", "not a length of time"},
    {"is: 5 workdays}]}", "set-by-office: least-notice}]}", "the office must set `least-notice`"},
    {"least: [{when: {urgent: \"yes\"}, is: 30 hours}, {is: 5 workdays}]", "least: 11 workdays",
     "has passed before the day"},
    {"least: [{when: {urgent", "least: [{when: {hurry", "`when` names `hurry`"},
    {"within: 5 workdays, before: held", "within: 5 workdays, before: text", "which is no date"},
    {"within: 3 days, from: from", "within: 3 days, from: text", "which is no date"},
    {"until: last}", "until: text}", "which is no date"},
    {"which: unit", "which: units", "`which` names `units`"},
    {"within: 5 workdays, before: held", "within: 5 workdays, before: hold",
     "`before` names `hold`"},
    {"within: 5 workdays, before: held", "within: 5 workdays, before: held, from: from",
     "from nothing else"},
    {"within: 5 workdays, before: held", "within: 5 workdays, before: held, least: 1 day",
     "from nothing else"},
    {"within: 5 workdays, before: held", "until: last, before: held", "from nothing else"},
    {"within: 5 workdays, before: held", "within: 48 hours, before: held",
     "counts hours or minutes, and the day `held` has none"},
    {"within: 5 workdays, before: held", "within: end of month, before: held",
     "cannot be counted backwards"},
    {"suspends: hold", "suspends: invite", "which counts back from a day"},
    {"levels: [市, 区]", "levels: [省, 区]", "the code table `levels` does not have"},
    {"levels-clause: \"8\"", "levels-clause: \"11\"", "clause 11 is cited and not covered"},
    {"levels-clause: \"8\"", "level-clause: \"8\"", "did you mean `levels-clause`"},
    {"\"{series}-{case}-{seq}\"", "\"{serie}-{case}-{seq}\"", "did you mean `series`"},
    {"\"{series}-{case}-{seq}\"", "\"{unit}-{case}-{seq}\"", "which has several values"},
    {"\"{series}-{case}-{seq}\"", "\"{series}-{case}\"", "not a number pattern"},
    {"needs: series, again", "may: series, again", "which the step `open-series` does not ask for"},
    {"dossier: \"{mark}档{seq}\"", "batch: \"{mark}批{seq}\"",
     "nothing fills `mark` into the number pattern `batch`"},
    {"case-of: [matter, part]", "case-of: [matters, part]", "`case-of` names `matters`"},
    {"case-of: [matter, part]", "case-of: [matter, part], one-of: items", "and something else"},
    {"case-of: [matter, part]", "case-of: [matter, part], is: date", "and something else"},
    {"after-own: units", "after-own: unite", "`after-own` names `unite`"},
    {"own: who}", "own: whom}", "`own` names `whom`"},
    {"own: who}", "own: text}", "no case keeps `text`"},
    {"case-of: named, own: who}", "own: who}", "no case keeps `who`"},
    {"same: unit}", "same: text}", "no case keeps `text`"},
    {"by-person: chair,", "by-person: text,", "which no case keeps"},
    {"case-of: [matter, part], where: whole", "where: whole", "not of what a case it is"},
    {"where: whole", "where: hole", "`where` names `hole`"},
    {"case-of: [matter, part]", "case-of: [matter, named]", "cases of the type `named` never have"},
    {"opens: matter, by: clerk", "opens: matter, by-each: [clerk, chief]", "taken by several"},
    {"opens: matter, by: clerk", "opens: matter, persons: 2, by: clerk", "taken by several"},
    {"post: true, standing: true}", "standing: true}", "`director` is standing and no post"},
    {"gives-post: {director: named}", "gives-post: {directer: named}",
     "names `directer`, which is no post"},
    {"gives-post: {director: named}", "gives-post: {mayor: named}",
     "names `mayor`, which is no post"},
    {"takes-post: {director: gone}", "takes-post: {director: escort}",
     "names the field `escort`, which it does not ask for"},
    {"holds: [keeper, bureau]", "holds: [keeper, bureaus]", "`holds` names `bureaus`"},
    {"holds: [keeper, bureau]", "holds: [keeper, mayor]", "which is no post and has none"},
    {"holds: [keeper, bureau]", "holds: [keeper, bureau], is: date", "a person and something else"},
    {"needs: [unit, urgent], sets", "needs: [unit, urgent], may: escort, sets", "and stands alone"},
    {"from-deadline: hold}", "from-deadline: hald}", "`from-deadline` names `hald`"},
    {"from-deadline: hold}", "from-deadline: hold, from: from}", "from nothing else"},
    {"within: 10 days, from-deadline", "within: 48 hours, from-deadline",
     "cannot be counted from the last day"},
    {"from-deadline: hold}", "from-deadline: closing}", "is counted from itself"},
    {"suspends: hold", "suspends: appeal", "which counts from the end of `hold`"},
    {"resumes: hold", "resumes: appeal", "which counts from the end of `hold`"},
    {"by: clerk, needs: [unit, urgent]", "by: clerk, starts: appeal, needs: [unit, urgent]",
     "nothing starts `hold` in that case"},
    {"by-each: [unit, board]}", "by-each: [unit, board], starts: appeal}",
     "nothing starts `hold` in that case"},
    {"starts: [posted, hours, noon]", "starts: [reply, hours, noon, posted, weekly, hold, year]",
     "starts or moves 9 deadlines, and at most 8 can be"},
    {"{organ: mayor, when", "{organ: major, when", "`by` names `major`"},
    {"{organ: mayor, when", "{organs: mayor, when", "did you mean `organ`"},
    {"{organ: mayor, when: {size", "{organ: mayor, when: {sise", "`when` names `sise`"},
    {"{organ: mayor, when: {size: \">= 10\"}}", "{organ: mayor}", "`mayor` has no condition"},
    {"{organ: mayor, when", "{organ: chief, when", "under a condition and without one"},
    {"colour: 红}}, chief]", "colour: 红}}, chief], when: {size: \"< 10\"}",
     "`mayor` may never ask for the step `preside`"},
    {"colour: 红}}, chief]", "colour: 红}}, chief], when: {colour: 蓝}",
     "`board` may never ask for the step `preside`"},
    {"colour: 红}}, chief]", "colour: 红}}, chief], when-not: {colour: [红, 蓝]}",
     "`board` may never ask for the step `preside`"},
    {"by-each: [board, mayor], in-order", "by-each: [{organ: board}, mayor], in-order",
     "only `by` may have conditions"},
};

START_TEST(each_slip_is_found_where_it_stands)
{
    const struct spoilt *s = &spoilt[_i];
    must_say(spoil(s->good, s->bad), s->says);
}
END_TEST

#define NAME_OF_64 "a234567890123456789012345678901234567890123456789012345678901234"

START_TEST(a_name_has_its_limit_and_one_byte_more_is_a_fault)
{
    struct faults faults = {0};
    struct regime r;
    spoil("  count:  {zh", "  " NAME_OF_64 ": {zh: 甲, en: a}\n  count:  {zh");
    spoil("needs: [unit, urgent], sets", "needs: [unit, urgent], may: " NAME_OF_64 ", sets");
    regime_init(&r, files.file, files.count, &faults);
    ck_assert_uint_eq(faults.count, 0);
    regime_clear(&r);
    must_say(spoil("  count:  {zh", "  " NAME_OF_64 "5: {zh: 甲, en: a}\n  count:  {zh"),
             "is too long");
}
END_TEST

/* The fault stands where the reader must look, which is not where the slip was made. */
START_TEST(a_step_starts_or_moves_8_deadlines)
{
    struct faults faults = {0};
    struct regime r;
    spoil("starts: [posted, hours, noon]", "starts: [reply, hours, noon, posted, hold, year]");
    regime_init(&r, files.file, files.count, &faults);
    ck_assert_uint_eq(faults.count, 0);
    regime_clear(&r);
}
END_TEST

static unsigned line_of(const char *text)
{
    const struct regime_file *f = pack_file();
    unsigned line = 1;
    for (const char *p = f->text.data; p < strstr(f->text.data, text); p++)
        line += *p == '\n';
    return line;
}

/* Of the office's posts alone a step that stands alone may ask. */
START_TEST(who_holds_a_standing_post_is_known_before_a_case_is_opened)
{
    struct faults faults = {0};
    struct regime r;
    spoil("holds: [keeper, bureau]", "holds: [director, bureau]");
    spoil("needs: [unit, urgent], sets", "needs: [unit, urgent], may: escort, sets");
    regime_init(&r, files.file, files.count, &faults);
    ck_assert_uint_eq(faults.count, 0);
    regime_clear(&r);
}
END_TEST

START_TEST(a_standing_post_that_no_step_gives_is_a_fault_of_the_post)
{
    spoil("gives-post: {director: named}", "gives-post: {keeper: named}");
    must_say(line_of("  director: {zh"), "no step gives the standing post `director`");
}
END_TEST

START_TEST(a_post_is_given_by_a_step_that_others_hear_of)
{
    must_say(
        spoil("clause: \"9\", module: reporting, types: matter, by: [director, bureau]",
              "clause: \"9\", asks: m.entrust, tells: m.entrusted, types: matter, by: [director, "
              "bureau]"),
        "is heard by nobody");
}
END_TEST

/* Four behind one another, and one more. */
START_TEST(as_many_deadlines_are_counted_from_one_another_as_the_limit_says)
{
#define BEHIND(name, other) \
    "  " name ": {zh: 后, en: later, clause: \"3\", within: 1 day, from-deadline: " other "}\n"
    struct faults faults = {0};
    struct regime r;
    spoil("  year:   {zh", BEHIND("later", "closing") BEHIND("last-one", "later") "  year:   {zh");
    spoil("starts: appeal, again", "starts: [appeal, later, last-one], again");
    regime_init(&r, files.file, files.count, &faults);
    ck_assert_uint_eq(faults.count, 0);
    regime_clear(&r);
    spoil("  year:   {zh", BEHIND("too-far", "last-one") "  year:   {zh");
    must_say(line_of("  too-far: {"), "more than 4 behind one another");
}
END_TEST

START_TEST(what_a_slip_breaks_elsewhere_is_named_there)
{
    spoil("types: matter, opens: series, by", "types: matter, by");
    struct regime_file *f = pack_file();
    unsigned line = 1;
    for (const char *p = f->text.data; p < strstr(f->text.data, "  series: {zh"); p++)
        line += *p == '\n';
    must_say(line, "nothing opens a case of the type `series`");
}
END_TEST

START_TEST(a_step_that_sets_what_no_case_keeps_is_a_fault_of_the_field)
{
    spoil("sets: {mark: new}", "sets: {text: new}");
    struct regime_file *f = pack_file();
    unsigned line = 1;
    for (const char *p = f->text.data; p < strstr(f->text.data, "  text:   {zh"); p++)
        line += *p == '\n';
    must_say(line, "which no case keeps");
}
END_TEST

START_TEST(an_effect_that_the_module_does_not_have_is_a_fault)
{
    unsigned line = spoil("needs: colour, again: true", "needs: colour, again: true, does: fly");
    must_say(line, "the module `reporting` cannot do `fly`");
}
END_TEST

/* A message of its own is read by one module alone. */
START_TEST(a_case_that_other_modules_never_hear_of_is_a_fault)
{
    spoil("clause: \"4\", module: reporting, opens: named",
          "clause: \"4\", asks: who.enlist, tells: who.enlisted, opens: named");
    must_say(spoil("case-of: [matter, part], where: whole", "case-of: [matter, named]"),
             "no module but one knows of the cases of `named`");
    spoil("clause: \"9\", module: reporting, types: matter, by: clerk}",
          "clause: \"9\", asks: all.one, tells: all.done, types: matter, by: clerk}");
    must_say(spoil("case-of: [matter, named]", "case-of: matter, where: whole"),
             "whose message only its own module reads");
}
END_TEST

START_TEST(a_step_that_starts_a_deadline_before_a_day_knows_the_day)
{
    spoil("before: held", "before: last");
    must_say(spoil("needs: held, starts", "needs: [held], starts"), "does not know the day `last`");
}
END_TEST

/* What a step with a message of its own starts is not kept in the case file. */
START_TEST(a_least_is_of_a_deadline_that_a_step_by_name_starts)
{
    spoil("module: reporting, types: matter, by: clerk, needs: held",
          "asks: m.convene, tells: m.convened, types: matter, by: clerk, needs: held");
    must_say(spoil("within: 10 workdays, least", "within: 12 workdays, least"),
             "`convene` has a message of its own");
}
END_TEST

START_TEST(an_office_says_of_what_level_it_is)
{
    spoil("set-by-office: {level: 市}", "set-by-office: {other: 市}");
    must_say(spoil("levels: [市, 区]", "levels: [区, 市]"), "does not say which one it is");
}
END_TEST

START_TEST(a_level_that_is_nearly_another_is_a_slip)
{
    spoil("  levels: {市: {en: city}, 区: {en: district}, 乡镇: {en: town}}\n", "");
    spoil("levels: [市, 区]", "levels: [city, district]");
    must_say(spoil("{level: 市}", "{level: distrct}"), "did you mean `district`");
}
END_TEST

START_TEST(a_deadline_that_nothing_starts_is_a_fault)
{
    unsigned line =
        spoil("  noon:   {zh: 正午",
              "  idle: {zh: 闲, en: idle, clause: \"3\", within: 1 day}\n  noon:   {zh: 正午");
    must_say(line, "nothing starts the deadline `idle`");
    line = spoil("suspends: reply, again", "suspends: [reply, idle], again");
    must_say(line, "`suspends` of the step `pause` names `idle`, which nothing starts");
    line = spoil("while: closing, again", "while: [closing, idle], again");
    must_say(line, "`while` of the step `contest` names `idle`, which nothing starts");
}
END_TEST

START_TEST(a_number_of_what_the_opening_step_does_not_ask_for_is_a_fault)
{
    spoil("case: \"A{year}-{seq:3}\"", "case: \"{colour}{year}-{seq:3}\"");
    unsigned line = spoil("begin:    {zh: 开始", "begin:    {zh: 开始");
    must_say(line, "which the step `begin` does not ask for");
}
END_TEST

START_TEST(a_step_in_a_stage_of_the_case_above_is_right)
{
    spoil("types: part, by: unit, after: [split, ask]",
          "types: part, stage: first, by: unit, after: [split, ask]");
    struct faults faults = {0};
    struct regime r;
    regime_init(&r, files.file, files.count, &faults);
    ck_assert_uint_eq(faults.count, 0);
    regime_clear(&r);
}
END_TEST

START_TEST(a_stage_that_waits_for_a_step_and_for_the_end_of_the_case_is_a_fault)
{
    spoil("stages: [door, inside]}", "stages: [door, inside], ends-with: turn-away}");
    unsigned line = spoil("ends-with-any: [let-in, turn-away]", "ends-with: [let-in, turn-away]");
    must_say(line, "`let-in` and `turn-away`, which in cases of the type `caller` cannot both");
}
END_TEST

START_TEST(a_stage_that_waits_for_two_steps_that_undo_one_another_is_a_fault)
{
    spoil("types: caller, stage: door, by: clerk", "types: caller, by: clerk, undoes: turn-away");
    spoil("types: caller, stage: door, by: clerk", "types: caller, by: clerk, undoes: let-in");
    unsigned line = spoil("ends-with-any: [let-in, turn-away]", "ends-with: [let-in, turn-away]");
    must_say(line, "cannot both come");
}
END_TEST

/* Each needs the field `never`, a date, which no step asks for or sets. */
static const struct spoilt ungiven[] = {
    {"stage: inside, by: clerk", "stage: inside, by: clerk, by-person: never",
     "`by-person` of `serve` names `never`, which no step ever gives"},
    {"stage: inside, by: clerk", "stage: inside, by: clerk, when: {never: 2026-01-01}",
     "`when` of `serve` names `never`"},
    {"stage: inside, by: clerk", "stage: inside, by: clerk, when-not: {never: 2026-01-01}",
     "`when-not` of `serve` names `never`"},
    {"stage: inside, by: clerk", "stage: inside, by: {organ: clerk, when: {never: 2026-01-01}}",
     "`when` of `serve` names `never`"},
    {"stage: inside, by: clerk", "stage: inside, by: clerk, between: [never, never]",
     "`between` of `serve` names `never`"},
    {"stage: inside, by: clerk", "stage: inside, by: clerk, when: {count: 3}",
     "looks at `count`, which no case keeps"},
    {"stage: inside, by: clerk", "stage: inside, by: clerk.deputy",
     "`by` of `serve` names the post `clerk.deputy`, which no step gives"},
    {"stage: inside, by: clerk", "stage: inside, by: clerk, not-holds: clerk.deputy",
     "`not-holds` of `serve` names the post `clerk.deputy`"},
    {"clerk:  {zh: 经办人, en: clerk, clause: \"1\"}",
     "clerk:  {zh: 经办人, en: clerk, clause: \"1\", which: never}",
     "`which` of `clerk` names `never`"},
    {"until: last}", "until: never}", "names `never`, which no step ever gives"},
    {"when: {nature: 急件}", "when: {nature: 急件, never: 2026-01-01}",
     "names `never`, which no step ever gives"},
};

START_TEST(what_is_asked_for_and_no_step_gives_is_a_fault_where_it_is_asked_for)
{
    spoil("fields:\n", "fields:\n  never: {zh: 无, en: never, is: date, fact: true}\n");
    spoil("organs:\n",
          "organs:\n  clerk.deputy: {zh: 副经办, en: deputy, clause: \"1\", post: true}\n");
    const struct spoilt *s = &ungiven[_i];
    must_say(spoil(s->good, s->bad), s->says);
}
END_TEST

START_TEST(an_effect_without_its_fields_is_a_fault)
{
    unsigned line = spoil("module: referral, types: matter, by: unit",
                          "module: referral, does: route, types: matter, by: unit");
    must_say(line, "does not ask for the field `nature`");
}
END_TEST

static Suite *suite(void)
{
    Suite *s = suite_create("flow");
    TCase *c = suite_case(s, "flow", setup, teardown);
    tcase_add_test(c, the_pack_is_good_before_it_is_spoilt);
    tcase_add_test(c, a_name_has_its_limit_and_one_byte_more_is_a_fault);
    tcase_add_loop_test(c, each_slip_is_found_where_it_stands, 0,
                        (int)(sizeof(spoilt) / sizeof(spoilt[0])));
    tcase_add_test(c, who_holds_a_standing_post_is_known_before_a_case_is_opened);
    tcase_add_test(c, a_standing_post_that_no_step_gives_is_a_fault_of_the_post);
    tcase_add_test(c, a_post_is_given_by_a_step_that_others_hear_of);
    tcase_add_test(c, a_step_starts_or_moves_8_deadlines);
    tcase_add_test(c, as_many_deadlines_are_counted_from_one_another_as_the_limit_says);
    tcase_add_test(c, what_a_slip_breaks_elsewhere_is_named_there);
    tcase_add_test(c, a_step_that_sets_what_no_case_keeps_is_a_fault_of_the_field);
    tcase_add_test(c, a_deadline_that_nothing_starts_is_a_fault);
    tcase_add_test(c, a_number_of_what_the_opening_step_does_not_ask_for_is_a_fault);
    tcase_add_test(c, a_step_in_a_stage_of_the_case_above_is_right);
    tcase_add_test(c, an_effect_that_the_module_does_not_have_is_a_fault);
    tcase_add_test(c, a_case_that_other_modules_never_hear_of_is_a_fault);
    tcase_add_test(c, a_step_that_starts_a_deadline_before_a_day_knows_the_day);
    tcase_add_test(c, a_least_is_of_a_deadline_that_a_step_by_name_starts);
    tcase_add_test(c, an_office_says_of_what_level_it_is);
    tcase_add_test(c, a_level_that_is_nearly_another_is_a_slip);
    tcase_add_test(c, a_stage_that_waits_for_a_step_and_for_the_end_of_the_case_is_a_fault);
    tcase_add_test(c, a_stage_that_waits_for_two_steps_that_undo_one_another_is_a_fault);
    tcase_add_loop_test(c, what_is_asked_for_and_no_step_gives_is_a_fault_where_it_is_asked_for, 0,
                        (int)(sizeof(ungiven) / sizeof(ungiven[0])));
    tcase_add_test(c, an_effect_without_its_fields_is_a_fault);
    return s;
}

int main(void)
{
    return suite_run(suite());
}
