/* What can never come to its end in a pack: deadlines that nothing ends, steps that wait for more
 * persons than may take them. Each case is one pack, which is right, or has one fault. */
#include <stdio.h>
#include <stdlib.h>

#include "tests/lib/suite.h"
#include "tests/lib/written.h"

/* A matter with parts of it and a talk beside it, which all end; a post is watched for ever. */
#define FRAME                                                                                        \
    "pack: test\nversion: 1\nname: {zh: 测试, en: test}\nsource: none\nin-force: 2020-01-01\n"     \
    "coverage: {state: begun, articles: 9, clauses: {\"1\": {carried-by: [b, unit, units, team, "    \
    "until]}}}\n"                                                                                    \
    "numbers: {case: \"A{seq}\"}\n"                                                                  \
    "organs:\n"                                                                                      \
    "  a: {zh: 甲, en: a, clause: \"1\"}\n  b: {zh: 乙, en: b, clause: \"1\"}\n"                   \
    "  unit: {zh: 单位, en: unit, clause: \"1\", which: unit}\n"                                   \
    "  units: {zh: 各单位, en: units, clause: \"1\", which: units}\n"                             \
    "  team: {zh: 组, en: team, clause: \"1\"}\n"                                                   \
    "  team.leader: {zh: 组长, en: leader, clause: \"1\", post: true}\n"                           \
    "fields:\n  unit: {zh: 单位, en: unit, fact: true}\n  until: {zh: 至, en: until, is: date}\n" \
    "  units: {zh: 各单位, en: units, fact: true, many: true}\n"                                  \
    "types:\n"                                                                                       \
    "  matter: {zh: 事, en: matter, clause: \"1\", ends-with: close}\n"                             \
    "  part: {zh: 分项, en: part, clause: \"1\", parent: matter, ends-with: done}\n"               \
    "  talk: {zh: 谈, en: talk, clause: \"1\", ends-with: talked}\n"                                \
    "  watch: {zh: 守, en: watch, clause: \"1\"}\n"                                                 \
    "steps:\n" NAMED(open, "opens: matter, may: [unit, units]") NAMED(close, "types: matter")        \
        NAMED(divide, "types: matter, opens: part") NAMED(done, "types: part")                       \
            NAMED(converse, "opens: talk") NAMED(talked, "types: talk")                              \
                NAMED(post, "opens: watch")
#define NAMED(name, rest) \
    "  " #name ": {zh: 步, en: s, clause: \"1\", module: reporting, by: a, " rest "}\n"
#define BY(name, rest) "  " #name ": {zh: 步, en: s, clause: \"1\", module: reporting, " rest "}\n"
#define LIMITS "deadlines:\n"
#define LIMIT(name, rest) "  " #name ": {zh: 限, en: d, clause: \"1\", " rest "}\n"
#define D LIMITS LIMIT(d, "within: 3 days")

static void read_framed(const char *text)
{
    struct arena arena = {0};
    read_pack(arena_print(&arena, "%s%s", FRAME, text));
    arena_free(&arena);
}

static void print_faults(void)
{
    for (unsigned i = 0; i < faults.kept; i++)
        printf("%u: %s\n", faults.item[i].en.line, faults.item[i].en.text);
}

/* The line of the frame's end, behind which the pack of a case begins. */
static unsigned frame_lines(void)
{
    unsigned n = 0;
    for (const char *p = FRAME; *p; p++)
        n += *p == '\n';
    return n;
}

/* ---- what is right ---- */

static const char *const good[] = {
    /* a step of the case itself, of a part of it, or one that opens a part */
    NAMED(ask, "types: matter, starts: d") NAMED(answer, "types: matter, stops: d") D,
    NAMED(ask, "types: matter, starts: d") NAMED(answer, "types: part, stops: d") D,
    NAMED(ask, "types: matter, starts: d")
        NAMED(answer, "types: matter, opens: part, stops: d, again: true") D,
    NAMED(ask, "opens: matter, starts: d") NAMED(answer, "types: matter, stops: d") D,
    /* in both types in which it begins, by one step or by two */
    NAMED(ask, "types: [matter, part], starts: d") NAMED(answer, "types: [matter, part], stops: d")
        D,
    NAMED(ask, "types: [matter, part], starts: d") NAMED(answer, "types: matter, stops: d")
        NAMED(reply, "types: part, stops: d") D,
    /* it stands still, and so does what is counted from its end */
    NAMED(ask, "types: matter, starts: d") NAMED(hold, "types: matter, suspends: d") D,
    NAMED(ask, "types: matter, starts: [d, e]") NAMED(hold, "types: matter, suspends: d")
        D LIMIT(e, "within: 3 days, from-deadline: d"),
    /* each time anew, in a case without an end, or after its end as well */
    NAMED(report, "types: watch, starts: d, again: true") D,
    NAMED(report, "types: matter, starts: d, again: true, also-when-closed: true") D,
    /* nobody is late */
    NAMED(ask, "types: matter, starts: d") LIMITS LIMIT(d, "within: 3 days, window: true"),
    /* where nothing ends it, it has no length either */
    NAMED(ask, "types: [matter, talk], starts: d") NAMED(answer, "types: matter, stops: d")
        LIMITS LIMIT(d, "within: [{when: {type: matter}, is: 3 days}]"),
    NAMED(ask, "types: [matter, talk], starts: d") NAMED(answer, "types: matter, stops: d")
        LIMITS LIMIT(d, "within: [{when-not: {type: talk}, is: 3 days}]"),
};

START_TEST(a_deadline_that_some_step_ends_is_right)
{
    read_framed(good[_i]);
    print_faults();
    ck_assert_uint_eq(faults.count, 0);
}
END_TEST

/* Without types of case there are only steps. */
START_TEST(in_a_pack_without_types_a_step_ends_it)
{
#define SMALL                                                                                    \
    "pack: test\nversion: 1\nname: {zh: 测试, en: test}\nsource: none\nin-force: 2020-01-01\n" \
    "coverage: {state: begun, articles: 9, clauses: {\"1\": {declaratory: why}}}\n"              \
    "organs: {a: {zh: 甲, en: a, clause: \"1\"}}\nsteps:\n" NAMED(ask, "starts: d")
    struct regime_file right = {"pack.yaml", bytes_of(SMALL NAMED(answer, "stops: d") D)};
    struct regime_file wrong = {"pack.yaml", bytes_of(SMALL D)};
    regime_init(&regime, &right, 1, &faults);
    ck_assert_uint_eq(faults.count, 0);
    regime_clear(&regime);
    regime_init(&regime, &wrong, 1, &faults);
    ck_assert_uint_eq(faults.count, 1);
    ck_assert_uint_eq(faults.item[0].en.line, 11);
}
END_TEST

/* A step without `types` belongs to the types that go through its stage: not to a talk, which goes
 * through none, and not to a part of the case, whose own steps look for it above. */
START_TEST(a_step_of_a_stage_belongs_to_the_types_that_go_through_it)
{
#define STAGED                                                                                   \
    "pack: test\nversion: 1\nname: {zh: 测试, en: test}\nsource: none\nin-force: 2020-01-01\n" \
    "coverage: {state: begun, articles: 9, clauses: {\"1\": {declaratory: why}}}\n"              \
    "numbers: {case: \"A{seq}\"}\norgans: {a: {zh: 甲, en: a, clause: \"1\"}}\n"                \
    "stages: {first: {zh: 一, en: first, clause: \"1\", ends-with: close}}\n"                   \
    "types:\n"                                                                                   \
    "  matter: {zh: 事, en: matter, clause: \"1\", stages: first, ends-with: close}\n"          \
    "  part: {zh: 分项, en: part, clause: \"1\", parent: matter}\n"                            \
    "  talk: {zh: 谈, en: talk, clause: \"1\"}\nsteps:\n" NAMED(open, "opens: matter")           \
        NAMED(divide, "types: matter, opens: part") NAMED(converse, "opens: talk")               \
            NAMED(close, "types: matter, stage: first")
    struct regime_file right = {"pack.yaml",
                                bytes_of(STAGED NAMED(ask, "stage: first, starts: d")
                                             NAMED(answer, "types: matter, stops: d") D)};
    regime_init(&regime, &right, 1, &faults);
    print_faults();
    ck_assert_uint_eq(faults.count, 0);
    const struct rule *ask = regime_rule(&regime, "ask");
    ck_assert(rule_fits(ask, "matter"));
    ck_assert(!rule_fits(ask, "part"));
    ck_assert(!rule_fits(ask, "talk"));
}
END_TEST

/* ---- what is wrong ---- */

#define NOTHING "nothing ends the deadline `d`: its day passes in the cases that go right, too"
#define NOTHING_ZH "没有步骤终止时限 `d`：照章办理，到期也成逾期"
#define NOT_OF(type)                                                                           \
    "nothing ends the deadline `d` in a case of the type `" type "`: its day passes in those " \
    "that go right, too"
#define NOT_OF_ZH(type) "没有步骤终止时限 `d`（类型 `" type "` 的案件）：照章办理，到期也成逾期"

static const struct spoilt {
    const char *text;
    unsigned line; /* behind the frame */
    const char *en, *zh;
} bad[] = {
    {NAMED(ask, "types: matter, starts: d") D, 3, NOTHING, NOTHING_ZH},
    /* in none of the types in which it begins, it is one fault */
    {NAMED(ask, "types: [matter, part, talk], starts: d") D, 3, NOTHING, NOTHING_ZH},
    /* longer is not ended */
    {NAMED(ask, "types: matter, starts: d")
         NAMED(prolong, "types: matter, extends: d, needs: until")
             LIMITS LIMIT(d, "within: 3 days, extensions: 1"),
     4, NOTHING, NOTHING_ZH},
    /* a case that opens has a deadline of its own, which begins nothing anew */
    {NAMED(ask, "opens: watch, starts: d, again: true") D, 3, NOTHING, NOTHING_ZH},
    /* the last one, when the case has ended */
    {NAMED(report, "types: matter, starts: d, again: true") D, 3, NOTHING, NOTHING_ZH},
    /* another case's step does not know of it */
    {NAMED(ask, "types: matter, starts: d") NAMED(answer, "types: talk, stops: d") D, 4,
     NOT_OF("matter"), NOT_OF_ZH("matter")},
    /* a step of the part means the part's own */
    {NAMED(ask, "types: [matter, part], starts: d") NAMED(answer, "types: part, stops: d") D, 4,
     NOT_OF("matter"), NOT_OF_ZH("matter")},
    /* and one above the part does not look below */
    {NAMED(ask, "types: part, starts: d") NAMED(answer, "types: matter, stops: d") D, 4,
     NOT_OF("part"), NOT_OF_ZH("part")},
    {NAMED(ask, "types: [matter, talk], starts: d") NAMED(answer, "types: matter, stops: d") D, 4,
     NOT_OF("talk"), NOT_OF_ZH("talk")},
};

static void one_fault(const struct spoilt *s, const char *remedy_en, const char *remedy_zh)
{
    read_framed(s->text);
    print_faults();
    ck_assert_uint_eq(faults.count, 1);
    const struct fault *en = &faults.item[0].en, *zh = &faults.item[0].zh;
    ck_assert_str_eq(en->text, s->en);
    ck_assert_str_eq(zh->text, s->zh);
    ck_assert_ptr_nonnull(strstr(en->remedy, remedy_en));
    ck_assert_ptr_nonnull(strstr(zh->remedy, remedy_zh));
    ck_assert_str_eq(en->file, "pack.yaml");
    ck_assert_uint_eq(en->line, frame_lines() + s->line);
    ck_assert_uint_eq(en->column, 3);
}

START_TEST(a_deadline_that_nothing_ends_is_a_fault)
{
    one_fault(&bad[_i], "add `stops`", "加上 `stops`");
}
END_TEST

/* Who reads that a step of the matter ends it must learn which one it ends. */
START_TEST(a_step_that_ends_that_of_the_case_it_opens_is_named)
{
    static const struct spoilt s = {
        NAMED(ask, "types: [matter, part], starts: d")
            NAMED(split, "types: matter, opens: part, stops: d, again: true")
                LIMITS LIMIT(d, "within: [{when: {type: matter}, is: 3 days}]"),
        4,
        "nothing ends the deadline `d` in a case of the type `matter`: `split` ends that of the "
        "type `part`, which it opens and in which it begins as well",
        "没有步骤终止时限 `d`（类型 `matter` 的案件）：`split` 终止的是它所开立的类型 `part` "
        "中的，该时限在其中也开始"};
    one_fault(&s, "in one of the two types only", "只让它在其中一个类型中开始");
}
END_TEST

/* ---- taken by more than there are ---- */

static const char *const enough[] = {
    BY(sign, "types: matter, by-each: [a, b], persons: 2"),
    BY(sign, "types: matter, by-each: [a, b], times: 2"),
    /* one of a kind, as the case names one */
    BY(sign, "types: matter, by-each: [a, unit], persons: 2"),
    /* as many as the case names */
    BY(sign, "types: matter, by-each: [a, units], persons: 20"),
    /* a post speaks for its organ, and another time for itself */
    BY(sign, "types: matter, by-each: [a, team], persons: 3"),
    /* whoever may ask may be any number of persons */
    BY(sign, "types: matter, by: a, persons: 20"),
};

START_TEST(as_many_persons_as_organs_are_right)
{
    read_framed(enough[_i]);
    print_faults();
    ck_assert_uint_eq(faults.count, 0);
}
END_TEST

static const struct spoilt too_many[] = {
    {BY(sign, "types: matter, by-each: [a, b], persons: 3"), 1,
     "the step `sign` can never stand: `persons` is 3, and the organs of `by-each` take it 2 times",
     "步骤 `sign` 永远不能成立：`persons` 为 3，而 `by-each` 的机关共办理 2 次"},
    {BY(sign, "types: matter, by-each: [a, unit], persons: 3"), 1,
     "the step `sign` can never stand: `persons` is 3, and the organs of `by-each` take it 2 times",
     "步骤 `sign` 永远不能成立：`persons` 为 3，而 `by-each` 的机关共办理 2 次"},
    {BY(sign, "types: matter, by-each: [a, team], persons: 4"), 1,
     "the step `sign` can never stand: `persons` is 4, and the organs of `by-each` take it 3 times",
     "步骤 `sign` 永远不能成立：`persons` 为 4，而 `by-each` 的机关共办理 3 次"},
    {BY(sign, "types: matter, by-each: [a, b], times: 3"), 1,
     "the step `sign` can never stand: `times` is 3, and the organs of `by-each` take it 2 times",
     "步骤 `sign` 永远不能成立：`times` 为 3，而 `by-each` 的机关共办理 2 次"},
};

START_TEST(more_persons_than_organs_is_a_fault)
{
    one_fault(&too_many[_i], "no larger", "不大于");
}
END_TEST

/* Hundreds of deadlines that begin and end in cases of hundreds of types. */
START_TEST(a_pack_with_countless_endings_is_checked_at_once)
{
    enum { MANY = 400 };
    size_t size;
    char *text = NULL;
    FILE *to = open_memstream(&text, &size);
    fputs("pack: test\nversion: 1\nname: t\nsource: none\nin-force: 2020-01-01\n"
          "coverage: {state: begun, articles: 9, clauses: {\"1\": {declaratory: why}}}\n"
          "numbers: {case: \"A{seq}\"}\norgans: {a: {en: a, clause: \"1\"}}\ntypes:\n",
          to);
    for (unsigned i = 0; i < MANY; i++)
        fprintf(to,
                i ? "  t%u: {en: t, clause: \"1\", parent: t%u}\n"
                  : "  t%u: {en: t, clause: \"1\"}\n",
                i, i - 1);
    fputs("deadlines:\n", to);
    for (unsigned i = 0; i < MANY; i++)
        fprintf(to, "  d%u: {en: d, clause: \"1\", within: 3 days}\n", i);
    fputs("steps:\n", to);
    for (unsigned i = 0; i < MANY; i++)
        fprintf(to,
                "  o%u: {en: o, clause: \"1\", by: a, opens: t%u}\n"
                "  b%u: {en: b, clause: \"1\", by: a, starts: d%u}\n"
                "  e%u: {en: e, clause: \"1\", by: a, stops: d%u}\n",
                i, i, i, i, i, i);
    fclose(to);
    struct regime_file file = {"pack.yaml", {text, size}};
    regime_init(&regime, &file, 1, &faults);
    ck_assert_msg(faults.count == 0, "%s", faults.count ? faults.item[0].en.text : "");
    free(text);
}
END_TEST

#define COUNT(list) (int)(sizeof(list) / sizeof((list)[0]))

int main(void)
{
    Suite *s = suite_create("ends");
    TCase *c = suite_case(s, "ends", setup, teardown);
    tcase_set_timeout(c, 60); /* each with each with each takes minutes */
    tcase_add_loop_test(c, a_deadline_that_some_step_ends_is_right, 0, COUNT(good));
    tcase_add_test(c, in_a_pack_without_types_a_step_ends_it);
    tcase_add_test(c, a_step_of_a_stage_belongs_to_the_types_that_go_through_it);
    tcase_add_test(c, a_step_that_ends_that_of_the_case_it_opens_is_named);
    tcase_add_loop_test(c, a_deadline_that_nothing_ends_is_a_fault, 0, COUNT(bad));
    tcase_add_test(c, a_pack_with_countless_endings_is_checked_at_once);
    tcase_add_loop_test(c, as_many_persons_as_organs_are_right, 0, COUNT(enough));
    tcase_add_loop_test(c, more_persons_than_organs_is_a_fault, 0, COUNT(too_many));
    return suite_run(s);
}
