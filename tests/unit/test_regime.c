/* The shipped packs are good; every slip of a policy officer is found, all in one run. */
#include <stdio.h>

#include "tests/lib/packfiles.h"
#include "tests/lib/suite.h"
#include "tests/lib/written.h"

static void load(const char *pack)
{
    struct packfiles files;
    packfiles_load(&files, SOURCE_DIR, pack);
    regime_init(&regime, files.file, files.count, &faults);
    packfiles_clear(&files);
    for (unsigned i = 0; i < faults.kept; i++)
        printf("%s:%u: %s\n", faults.item[i].en.file, faults.item[i].en.line,
               faults.item[i].en.text);
}

START_TEST(the_pack_of_beijing_2020_is_without_fault)
{
    load("regimes/beijing-2020");
    ck_assert_uint_eq(faults.count, 0);
    ck_assert_str_eq(regime.full, "beijing-2020@1");
    const struct rule *r = regime_asks(&regime, "complaint.hand-over");
    ck_assert_str_eq(r->clause, "30");
    ck_assert(names_have(r->after, "batch") && names_have(r->needs, "unit"));
    const struct time_limit *l = regime_limit(&regime, r->starts[0]);
    ck_assert_str_eq(l->spans->when->name, "key_case");
    ck_assert_uint_eq(l->spans->span.count, 5);
    const struct limit_span *other = l->spans->next;
    ck_assert(other->by_office && !other->when && other->span.unit == SPAN_WORKDAY &&
              other->span.count == 10);
    ck_assert_str_eq(regime_row(&regime, METHODS, "听取汇报")->needs[0], "whom");
    ck_assert_str_eq(regime_row(&regime, CONTENTS, "其他事项")->clause, "20(12)");
    ck_assert_str_eq(regime_code(&regime, "pollution-types", "噪声污染")->name, "噪声");
    ck_assert_str_eq(regime_value(&regime, "cut-off"), "20:00");
    ck_assert_uint_eq(regime.calendar.year_count, 9);
}
END_TEST

START_TEST(who_reads_a_table_hears_of_the_steps_that_its_rows_wait_for)
{
    load("regimes/beijing-2020");
    ck_assert_uint_eq(faults.count, 0);
    ck_assert(names_have(regime_rule(&regime, "submit-result")->heard_by, "disclosure"));
    ck_assert(names_have(regime_rule(&regime, "groundwork")->heard_by, "archive"));
    ck_assert(!names_have(regime_rule(&regime, "groundwork")->heard_by, "disclosure"));
}
END_TEST

START_TEST(the_example_pack_is_without_fault_and_covers_all_its_articles)
{
    load("examples/regime");
    ck_assert_uint_eq(faults.count, 0);
    ck_assert(regime.documents->complete);
}
END_TEST

START_TEST(a_small_pack_is_good)
{
    read_pack(HEAD ORGAN COVERED "steps:\n" STEP("one", ", by: a")
                  STEP("two", ", by: a, after: one"));
    ck_assert_uint_eq(faults.count, 0);
}
END_TEST

START_TEST(every_fault_of_a_pack_is_found_in_one_run)
{
    read_pack(HEAD ORGAN COVERED "steps:\n"                         /* 8 */
              STEP("nobody", "")                                    /* 9 */
              STEP("lost", ", by: a, after: nowhere")               /* 10 */
              STEP("egg", ", by: a, after: hen")                    /* 11 */
              STEP("hen", ", by: a, after: egg")                    /* 12 */
              STEP("never", ", by: a, after: lost, unless: lost")   /* 13 */
              STEP("typo", ", by: a, afer: lost")                   /* 14 */
              STEP("who", ", by: b")                                /* 15 */
              STEP("what", ", by: a, needs: colour")                /* 16 */
              "  bare: {zh: 步, en: s, asks: x, tells: y, by: a}\n" /* 17 */
              STEP("Big", ", by: a, starts: soon")                  /* 18 */
              "deadlines:\n"
              "  naked: {zh: 限, en: l, clause: \"1\", within: 10, says: k}\n" /* 20 */
              "  unset: {zh: 限, en: l, clause: \"2\", within: {set-by-office: z}, says: K}\n");
    found(9, "nobody may ask for the step `nobody`");
    found(10, "`nowhere`, which is not among the pack's steps");
    found(11, "`egg` waits for itself");
    found(12, "`hen` waits for itself");
    found(13, "can never be taken");
    found(14, "did you mean `after`?");
    found(15, "`b`, which is not among the pack's organs");
    found(16, "`colour`, which is not among the pack's fields");
    found(17, "`clause` is missing");
    found(18, "`Big` is not a name for a step");
    found(18, "`soon`, which is not among the pack's deadlines");
    found(20, "`10` is not a length of time");
    found(21, "the office must set `z`");
    found(21, "clause 2 is cited and not covered");
    found(21, "`K` is not a kind of message");
}
END_TEST

START_TEST(a_type_names_kinds_of_subject_and_clauses_that_the_pack_has)
{
    read_pack(HEAD ORGAN COVERED
              "steps: {open: {zh: 步, en: s, clause: \"1\", module: planning, opens: t, by: a, "
              "needs: [duty_name, period, subject], does: open-duty}}\n"
              "codes: {kinds: {区: {en: d}}}\n"
              "fields: {subject_kind: {zh: 类, en: k, one-of: kinds}, subject: {zh: 对, en: s},\n"
              "  duty_name: {zh: 务, en: d}, period: {zh: 期, en: p}}\n"
              "types:\n" /* 12 */
              "  t: {zh: 型, en: t, clause: \"1\", subjects: [区, 镇], owed-to: 乡, "
              "subjects-clause: \"2\", grounds-clause: \"3\", plan-clause: \"4\"}\n"
              "ladder:\n" /* 14 */
              "  m: {zh: 措, en: m, clause: \"1\", opens: t, is: 由}\n"
              "duties:\n" /* 16 */
              "  d: {zh: 务, en: d, clause: \"1\", every: year, is: 村}\n");
    ck_assert_uint_eq(faults.count, 7);
    found(15, "`is` names `由`, which is no ground of `t`");
    found(17, "`is` names `村`");
    found(13, "`subjects` names `镇`");
    found(13, "`owed-to` names `乡`");
    found(13, "clause 2 is cited and not covered");
    found(13, "clause 3 is cited and not covered");
    found(13, "clause 4 is cited and not covered");
}
END_TEST

/* What no form can hold, no row can be about. */
START_TEST(a_row_is_named_like_a_word_that_the_form_can_hold)
{
    read_pack(
        HEAD COVERED ORGAN
        "codes: {methods: {谈话: {en: t, also: [面谈]}}, rungs: {函告: {en: l}}}\n"
        "fields: {method: {zh: 方, en: m, one-of: methods}, rung: {zh: 措, en: r, one-of: rungs}}\n"
        "methods:\n" /* 10 */
        "  谈话: {zh: 谈, en: t, clause: \"1\"}\n"
        "  专谈: {zh: 谈, en: t, clause: \"1\", is: 谈话}\n"
        "  面谈: {zh: 谈, en: t, clause: \"1\"}\n"
        "  走访: {zh: 访, en: v, clause: \"1\", is: [谈话, 走访]}\n"
        "ladder:\n" /* 15 */
        "  函告: {zh: 函, en: l, clause: \"1\"}\n"
        "  通报: {zh: 通, en: c, clause: \"1\"}\n");
    ck_assert_uint_eq(faults.count, 3);
    found(13, "`面谈` is no word of the code table `methods`");
    found(14, "`走访` is no word of the code table `methods`");
    found(17, "`通报` is no word of the code table `rungs`");
}
END_TEST

START_TEST(a_pack_that_claims_to_be_complete_is_held_to_it)
{
    read_pack(HEAD ORGAN "coverage: {state: complete, articles: 3, clauses: {\"1\": {declaratory: "
                         "w}, \"3(2)\": {carried-by: a}, \"4\": {declaratory: w}}}\n");
    ck_assert_uint_eq(faults.count, 2);
    found(7, "the document has no clause `4`");
    found(0, "Article 2 is not covered");
}
END_TEST

START_TEST(a_window_is_stopped_by_nothing_and_only_windows_are_waited_in)
{
    read_pack(HEAD COVERED ORGAN
              "deadlines:\n  w: {zh: 窗, en: w, clause: \"1\", within: 3 days, window: true}\n"
              "  d: {zh: 限, en: d, clause: \"1\", within: 3 days}\n"
              "fields:\n  day: {zh: 日, en: day, is: date}\n  text: {zh: 文, en: text}\n"
              "steps:\n" GENERIC("x", ", starts: [w, d]") GENERIC("y", ", stops: w")
                  GENERIC("good", ", while: w, needs: day, as-of: day, stops: d")
                      GENERIC("bad", ", while: d, needs: text, as-of: text")
                          GENERIC("unasked", ", while: w, as-of: day"));
    ck_assert_uint_eq(faults.count, 4);
    found(16, "the step `y` stops the window `w`");
    found(10, "the step `bad` is taken while `d` lasts, which is no window");
    found(18, "`as-of` of the step `bad` names `text`");
    found(19, "`as-of` of the step `unasked` names `day`");
}
END_TEST

START_TEST(what_waits_for_the_end_of_a_window_waits_for_a_window_and_neither_starts_it_nor_is_in_it)
{
    read_pack(HEAD COVERED ORGAN
              "deadlines:\n  w: {zh: 窗, en: w, clause: \"1\", within: 3 days, window: true}\n"
              "  d: {zh: 限, en: d, clause: \"1\", within: 3 days}\n"
              "steps:\n" GENERIC("x", ", starts: [w, d]")
                  GENERIC("good", ", after-window: w, or-after: x")
                      GENERIC("no", ", after-window: d, stops: d")
                          GENERIC("both", ", while: w, after-window: w")
                              GENERIC("own", ", starts: w, after-window: w")
                                  GENERIC("spared", ", or-after: x")
                                      GENERIC("slip", ", after-window: ww, or-after: xx"));
    ck_assert_uint_eq(faults.count, 6);
    found(10, "the step `no` waits for the end of `d`, which is no window");
    found(15, "the step `both` waits for the end of `w`, and starts it");
    found(16, "the step `own` waits for the end of `w`, and starts it");
    found(17, "`or-after` of the step `spared` spares no waiting");
    found(18, "`after-window` names `ww`");
    found(18, "`or-after` names `xx`");
}
END_TEST

START_TEST(how_far_a_deadline_is_prolonged_is_said_of_one_that_is_prolonged_to_a_day)
{
    read_pack(
        HEAD COVERED ORGAN
        "deadlines:\n"
        "  good: {zh: 限, en: d, clause: \"1\", within: 3 days, extensions: 1, extension: 6 "
        "months}\n"
        "  none: {zh: 限, en: d, clause: \"1\", within: 3 days, extensions: 1, extension: 6 "
        "months}\n"
        "  never: {zh: 限, en: d, clause: \"1\", within: 3 days, extension: 6 months}\n"
        "  hours: {zh: 限, en: d, clause: \"1\", within: 3 days, extensions: 1, extension: 48 "
        "hours}\n"
        "  slip: {zh: 限, en: d, clause: \"1\", within: 3 days, extensions: 1, extension: long}\n"
        "  office: {zh: 限, en: d, clause: \"1\", within: 3 days, extensions: 1, extension: "
        "{set-by-office: x}}\n"
        "fields: {until: {zh: 至, en: until, is: date}}\n"
        "steps:\n" GENERIC("x", ", starts: [good, none, never, hours, slip, office]")
            GENERIC("y", ", extends: [good, never, hours, slip, office], needs: until")
                GENERIC("z", ", stops: [good, none, never, hours, slip, office]"));
    ck_assert_uint_eq(faults.count, 5);
    found(10, "no step extends the deadline `none`");
    found(11, "the deadline `never` may be extended no time");
    found(12, "the deadline `hours` is extended to a day, and `48 hours` is none");
    found(13, "`long` is not a length of time");
    found(14, "the office must set `x`");
}
END_TEST

START_TEST(all_of_by_each_must_and_only_by_has_conditions)
{
    read_pack(
        HEAD COVERED ORGAN
        "fields: {u: {zh: 急, en: u, is: yes-no, fact: true}}\n"
        "steps:\n"
        "  x: {zh: 步, en: s, clause: \"1\", module: reporting, needs: u, by-each: [a, {organ: a, "
        "when: {u: \"yes\"}}]}\n"
        "  y: {zh: 步, en: s, clause: \"1\", module: reporting, by-each: {organ: a}}\n");
    ck_assert_uint_eq(faults.count, 2);
    found(10, "only `by` may have conditions: all that `by-each` of the step `x` names");
    found(11, "only `by` may have conditions: all that `by-each` of the step `y` names");
}
END_TEST

START_TEST(a_type_has_one_closing_step_and_is_told_how_several_endings_are_said)
{
    read_pack(HEAD COVERED ORGAN
              "numbers: {case: \"{seq}\"}\n"
              "types:\n  t: {zh: 类, en: t, clause: \"1\", number: case, ends-with: [x, y]}\n"
              "steps:\n" GENERIC("o", ", opens: t") GENERIC("x", ", types: t")
                  GENERIC("y", ", types: t"));
    ck_assert_uint_eq(faults.count, 1);
    found(10, "the type `t` has one closing step, and `ends-with` names several");
    ck_assert_ptr_nonnull(strstr(faults.item[0].en.remedy, "after-any"));
    ck_assert_ptr_nonnull(strstr(faults.item[0].zh.remedy, "after-any"));
}
END_TEST

START_TEST(a_field_needs_several_values_only_where_it_holds_several)
{
    read_pack(HEAD COVERED ORGAN "fields:\n  good: {zh: 人, en: who, many: true, at-least: 100}\n"
                                 "  one: {zh: 人, en: who, at-least: 2}\n"
                                 "  more: {zh: 人, en: who, many: true, at-least: 101}\n");
    ck_assert_uint_eq(faults.count, 2);
    found(10, "the field `one` needs several values and holds one");
}
END_TEST

START_TEST(fields_are_compared_where_both_are_known_and_have_one_order)
{
    read_pack(HEAD COVERED ORGAN
              "fields:\n  a: {zh: 一, en: a, is: date}\n"
              "  good: {zh: 二, en: b, is: date, not-before: a, not-after: kept}\n"
              "  kept: {zh: 三, en: c, is: date, fact: true}\n"
              "  other: {zh: 四, en: d, is: number, not-after: a}\n" /* 12 */
              "  self: {zh: 五, en: e, is: date, not-after: self}\n"
              "  word: {zh: 六, en: f, not-before: word2}\n  word2: {zh: 七, en: g}\n"
              "  lost: {zh: 八, en: h, is: date, not-before: gone}\n" /* 16 */
              "  late: {zh: 九, en: i, is: date, not-after: a}\n"
              "  own: {zh: 十, en: j, is: date, not-after: kept}\n"
              "steps:\n" GENERIC("x", ", needs: [a, good], may: [other, self, word]")
                  GENERIC("y", ", needs: late") STEP("z", ", by: a, needs: own"));
    ck_assert_uint_eq(faults.count, 6);
    found(12, "`not-after` of the field `other` names `a`: the two cannot be compared");
    found(13, "`self`: the two cannot be compared");
    found(14, "`not-before` of the field `word` names `word2`: the two cannot be compared");
    found(16, "`gone`, which is not among the pack's fields");
    found(17, "`a`, which is not known when it is filled in");
    found(18, "`not-after` of the field `own` is never looked at");
}
END_TEST

#define ORDER(name, opens, rest)                                                        \
    "  " name ": {zh: 步, en: s, clause: \"1\", module: planning, by: a, opens: " opens \
    ", needs: subject" rest ", does: order-inspection}\n"

START_TEST(an_order_asks_for_what_its_type_rests_on_and_for_no_more)
{
    read_pack(HEAD COVERED ORGAN
              "codes: {why: {甲: {en: a}}}\n"
              "fields: {subject: {zh: 对, en: s}, plan_line: {zh: 列, en: l}, ground: {zh: 由, en: "
              "g}}\n"
              "types:\n  free: {zh: 甲, en: a, clause: \"1\"}\n"
              "  line: {zh: 乙, en: b, clause: \"1\", rests-on-plan: true}\n"
              "  why: {zh: 丙, en: c, clause: \"1\", grounds: why}\n"
              "steps:\n" ORDER("alone", "free", "")                      /* 15 */
              ORDER("by-line", "line", "") ORDER("on-ground", "why", "") /* 17 */
              ORDER("by-a-line", "line", ", may: plan_line")             /* 18 */
              ORDER("on-a-ground", "why", ", may: ground"));
    ck_assert_uint_eq(faults.count, 2);
    found(16, "the step `by-line` opens `line`, which rests on a plan");
    found(17, "the step `on-ground` opens `why`, which has grounds");
}
END_TEST

START_TEST(which_one_is_needed_of_several_that_may_ask)
{
    read_pack(HEAD COVERED
              "organs:\n  a: {zh: 甲, en: a, clause: \"1\"}\n"
              "  one: {zh: 一, en: o, clause: \"1\", which-needed: true}\n" /* 9 */
              "  many: {zh: 多, en: m, clause: \"1\", which: who, which-needed: true}\n"
              "  other: {zh: 他, en: t, clause: \"1\", which: who}\n"
              "fields:\n  who: {zh: 谁, en: w, fact: true}\n"
              "steps:\n" STEP("x", ", by: [a, many], which-needed: many")
                  STEP("y", ", by: [a, many], which-needed: other") /* 16 */
              STEP("z", ", by: a, which-needed: [a, nobody]"));
    ck_assert_uint_eq(faults.count, 4);
    found(9, "the organ `one` says `which-needed`, and there is but one of it");
    found(16, "`which-needed` of the step `y` names `other`");
    found(17, "`which-needed` of the step `z` names `a`");
    found(17, "`nobody`, which is not among the pack's organs");
}
END_TEST

#define TAKEN(name, module, rest) \
    "  " name ": {zh: 步, en: s, clause: \"1\", module: " module ", by: a" rest "}\n"

START_TEST(recipients_are_counted_where_there_are_some)
{
    read_pack(
        HEAD COVERED ORGAN
        "fields:\n  nature: {zh: 性, en: n}\n  subject: {zh: 谁, en: w}\n"
        "types:\n  m: {zh: 事, en: m, clause: \"1\"}\n"
        "deadlines:\n  d: {zh: 限, en: d, clause: \"1\", within: 3 days}\n"
        "  none: {zh: 限, en: d, clause: \"1\", within: 3 days}\n"
        "scores:\n" /* 16 */
        "  a: {zh: 甲, en: a, clause: \"1\", sheet: s, of: result.recipient, counts: r, points: "
        "1}\n"
        "  b: {zh: 乙, en: b, clause: \"1\", sheet: s, of: result.recipient, counts: [r, x], "
        "points: 1}\n"
        "  c: {zh: 丙, en: c, clause: \"1\", sheet: s, of: result.recipient, late: d, points: 1}\n"
        "  d: {zh: 丁, en: d, clause: \"1\", sheet: s, of: result.recipient, late: none, points: "
        "1}\n"
        "statistics:\n" /* 21 */
        "  e: {zh: 戊, en: e, clause: \"1\", counts: r, each: result.recipient, of: issue}\n"
        "  f: {zh: 己, en: f, clause: \"1\", counts: g, by: result.recipient, of: item}\n"
        "steps:\n" TAKEN("r", "referral",
                         ", opens: m, needs: nature, starts: [d, none], does: route")
            TAKEN("g", "referral", ", types: m, stops: d, does: receive-referral")
                TAKEN("x", "reporting", ", types: m, stops: none")
                    TAKEN("s", "reporting", ", needs: subject, does: score"));
    ck_assert_uint_eq(faults.count, 4);
    found(18, "`of` of `b` names the recipient, and what is counted has none");
    found(20, "`of` of `d` names the recipient");
    found(22, "`each` names `result.recipient`, which is not among the pack's fields");
}
END_TEST

START_TEST(what_is_asked_of_other_cases_can_be_so)
{
    read_pack(
        HEAD COVERED ORGAN
        "types:\n  m: {zh: 事, en: m, clause: \"1\"}\n  n: {zh: 他, en: n, clause: \"1\"}\n"
        "steps:\n" GENERIC("open", ", opens: m") GENERIC("other", ", opens: n")
            GENERIC("done", ", types: m") STEP("own", ", by: a, types: m") /* 15 */
        GENERIC("good", ", when-case: {type: m, step: done}, when-not-case: {type: n, step: other}")
            GENERIC("lost", ", when-case: [{type: k, step: done}, {type: m, step: gone}]") /* 17 */
        GENERIC("never", ", when-not-case: {type: n, step: done}")                         /* 18 */
        GENERIC("deaf", ", when-case: {type: m, step: own}")                               /* 19 */
        GENERIC("both", ", when-case: {type: m, step: done}, when-not-case: {type: m, step: done}")
            GENERIC("half", ", when-case: {type: m}") GENERIC("flat", ", when-case: m"));
    found(17, "`k`, which is not among the pack's types");
    found(17, "`gone`, which is not among the pack's steps");
    found(18, "`when-not-case` names `done`, which cases of the type `n` never have");
    found(19, "`when-case` names `own`, whose message only its own module reads");
    found(20, "the step `both` asks for `done` in a case of `m` and forbids it");
    found(21, "`step` is missing");
    found(22, "must be a map");
}
END_TEST

START_TEST(a_type_may_be_ordered_at_most_so_often_in_a_year)
{
    read_pack(
        HEAD COVERED ORGAN
        "types:\n  good: {zh: 甲, en: a, clause: \"1\", most-a-year: 366, most-clause: \"1\"}\n"
        "  many: {zh: 乙, en: b, clause: \"1\", most-a-year: 367}\n"
        "  cited: {zh: 丙, en: c, clause: \"1\", most-a-year: 1, most-clause: \"2\"}\n");
    ck_assert_uint_eq(faults.count, 5); /* 367, clause 2, and nothing opens the three */
    found(11, "clause 2 is cited and not covered");
}
END_TEST

START_TEST(a_step_sets_several_values_only_where_the_field_holds_several)
{
    read_pack(HEAD COVERED ORGAN "fields:\n  one: {zh: 一, en: one, fact: true}\n"
                                 "  some: {zh: 多, en: some, fact: true, many: true}\n"
                                 "steps:\n" STEP("x", ", by: a, sets: {one: [b, c], some: [b, c]}")
                                     STEP("y", ", by: a, sets: {one: b}"));
    ck_assert_uint_eq(faults.count, 1);
    found(12, "the step `x` sets several values of `one`");
}
END_TEST

START_TEST(clauses_that_are_not_counted_one_two_three_are_listed_by_name)
{
    read_pack(HEAD
              "organs: {a: {zh: 甲, en: a, clause: 三(一)}}\n"
              "coverage:\n  state: complete\n  articles: [一, 二, 三]\n  clauses:\n"
              "    一: {declaratory: w}\n    三(一): {carried-by: a}\n    四: {carried-by: a}\n");
    ck_assert_uint_eq(faults.count, 2);
    found(13, "the document has no clause `四`");
    found(0, "Article 二 is not covered");
}
END_TEST

START_TEST(a_clause_is_carried_or_declaratory_and_not_both)
{
    read_pack(HEAD ORGAN "coverage:\n  state: begun\n  articles: 3\n  clauses:\n"
                         "    \"1\": {declaratory: w, carried-by: a}\n    \"2\": {}\n");
    found(11, "either");
    found(12, "either");
}
END_TEST

START_TEST(a_rule_of_a_team_is_one_that_is_asked)
{
    read_pack(HEAD COVERED ORGAN "team:\n"
                                 "  rotation: {zh: 甲, en: a, clause: \"1\"}\n"
                                 "  recuse-pots: {zh: 乙, en: b, clause: \"1\"}\n"
                                 "  age: {zh: 丙, en: c, clause: \"1\"}\n");
    ck_assert_uint_eq(faults.count, 2);
    found(10, "no rule of a team is called `recuse-pots`");
    ck_assert_str_eq(faults.item[0].en.remedy, "did you mean `recuse-post`?");
    found(11, "no rule of a team is called `age`");
}
END_TEST

START_TEST(a_heading_asks_only_for_what_stands_under_it)
{
    read_pack(HEAD COVERED ORGAN "steps:\n" STEP("x", ", by: a") STEP(
        "y", ", by: a") "dossier:\n"
                        "  good: {zh: 甲, en: g, clause: \"1\", after: [x, y], is: y}\n"
                        "  bad: {zh: 乙, en: b, clause: \"1\", after: x, is: [x, y]}\n");
    ck_assert_uint_eq(faults.count, 1);
    found(13, "the heading `bad` must have `y`");
}
END_TEST

/* Each step waits for both of the layer before: as many ways as atoms, if each were walked. */
START_TEST(a_pack_with_countless_ways_is_checked_at_once)
{
    static char text[64 * 1024];
    char *p = text + sprintf(text, "%s", HEAD ORGAN COVERED "steps:\n");
    for (unsigned i = 0; i < 80; i++)
        for (unsigned k = 0; k < 2; k++) {
            p +=
                sprintf(p, "  s%u-%u: {zh: 步, en: s, clause: \"1\", asks: k%u-%u, tells: t, by: a",
                        i, k, i, k);
            p += i ? sprintf(p, ", after: [s%u-0, s%u-1]}\n", i - 1, i - 1) : sprintf(p, "}\n");
        }
    read_pack(text);
    ck_assert_uint_eq(faults.count, 0);
    ck_assert(!rule_outlives(&regime, regime_rule(&regime, "s79-0"), "none"));
}
END_TEST

/* Each type may stand below all: as many ways up as atoms. The step that is waited for is none of
 * theirs. */
START_TEST(types_that_stand_below_one_another_are_each_looked_at_once)
{
    static char text[64 * 1024];
    char *p = text + sprintf(text, "%s", HEAD ORGAN COVERED "types:\n");
    p += sprintf(p, "  other: {zh: 类, en: t, clause: \"1\"}\n");
    for (unsigned i = 0; i < 40; i++) {
        p += sprintf(p, "  t%u: {zh: 类, en: t, clause: \"1\", parent: [t0", i);
        for (unsigned k = 1; k < 40; k++)
            p += sprintf(p, ", t%u", k);
        p += sprintf(p, "]}\n");
    }
    sprintf(p, "steps:\n" GENERIC("first", ", types: other")
                   GENERIC("second", ", types: t0, after: first"));
    read_pack(text);
    found(52, "`after` of the step `second` names `first`");
}
END_TEST

/* s0 ends it, s1 comes behind it, s2 behind s1 ... */
START_TEST(what_comes_behind_the_end_is_looked_for_so_far_and_no_further)
{
    static char text[64 * 1024];
    char last[16], least[16];
    char *p = text + sprintf(text, "%s", HEAD ORGAN COVERED "steps:\n" STEP("s0", ", by: a"));
    for (unsigned i = 1; i <= STEPS_UPWARD_MAX + 1; i++)
        p += sprintf(
            p, "  s%u: {zh: 步, en: s, clause: \"1\", asks: k%u, tells: t, by: a, after: s%u}\n", i,
            i, i - 1);
    read_pack(text);
    ck_assert_uint_eq(faults.count, 0);
    sprintf(least, "s%u", STEPS_UPWARD_MAX);
    sprintf(last, "s%u", STEPS_UPWARD_MAX + 1);
    ck_assert(rule_outlives(&regime, regime_rule(&regime, least), "s0"));
    ck_assert(!rule_outlives(&regime, regime_rule(&regime, last), "s0"));
}
END_TEST

int main(void)
{
    Suite *s = suite_create("regime");
    TCase *c = suite_case(s, "regime", setup, teardown);
    tcase_add_test(c, the_pack_of_beijing_2020_is_without_fault);
    tcase_add_test(c, who_reads_a_table_hears_of_the_steps_that_its_rows_wait_for);
    tcase_add_test(c, the_example_pack_is_without_fault_and_covers_all_its_articles);
    tcase_add_test(c, a_small_pack_is_good);
    tcase_add_test(c, every_fault_of_a_pack_is_found_in_one_run);
    tcase_add_test(c, a_type_names_kinds_of_subject_and_clauses_that_the_pack_has);
    tcase_add_test(c, a_row_is_named_like_a_word_that_the_form_can_hold);
    tcase_add_test(c, a_pack_that_claims_to_be_complete_is_held_to_it);
    tcase_add_test(c, a_window_is_stopped_by_nothing_and_only_windows_are_waited_in);
    tcase_add_test(
        c,
        what_waits_for_the_end_of_a_window_waits_for_a_window_and_neither_starts_it_nor_is_in_it);
    tcase_add_test(c, how_far_a_deadline_is_prolonged_is_said_of_one_that_is_prolonged_to_a_day);
    tcase_add_test(c, all_of_by_each_must_and_only_by_has_conditions);
    tcase_add_test(c, a_type_has_one_closing_step_and_is_told_how_several_endings_are_said);
    tcase_add_test(c, a_field_needs_several_values_only_where_it_holds_several);
    tcase_add_test(c, fields_are_compared_where_both_are_known_and_have_one_order);
    tcase_add_test(c, an_order_asks_for_what_its_type_rests_on_and_for_no_more);
    tcase_add_test(c, which_one_is_needed_of_several_that_may_ask);
    tcase_add_test(c, recipients_are_counted_where_there_are_some);
    tcase_add_test(c, what_is_asked_of_other_cases_can_be_so);
    tcase_add_test(c, a_type_may_be_ordered_at_most_so_often_in_a_year);
    tcase_add_test(c, a_step_sets_several_values_only_where_the_field_holds_several);
    tcase_add_test(c, clauses_that_are_not_counted_one_two_three_are_listed_by_name);
    tcase_add_test(c, a_clause_is_carried_or_declaratory_and_not_both);
    tcase_add_test(c, a_rule_of_a_team_is_one_that_is_asked);
    tcase_add_test(c, a_heading_asks_only_for_what_stands_under_it);
    tcase_add_test(c, a_pack_with_countless_ways_is_checked_at_once);
    tcase_add_test(c, types_that_stand_below_one_another_are_each_looked_at_once);
    tcase_add_test(c, what_comes_behind_the_end_is_looked_for_so_far_and_no_further);
    return suite_run(s);
}
