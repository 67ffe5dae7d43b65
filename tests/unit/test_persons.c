/* Those who may take a step: so many, and one who must be another. Each case is one pack, which is
 * right, or has one fault. */
#include <stdio.h>

#include "tests/lib/suite.h"
#include "tests/lib/written.h"

#define NAMED(name, rest) \
    "  " #name ": {zh: 步, en: s, clause: \"1\", module: reporting, by: a, " rest "}\n"
#define BY(name, rest) "  " #name ": {zh: 步, en: s, clause: \"1\", module: reporting, " rest "}\n"
#define IN(name, rest) NAMED(name, "types: matter, " rest)
#define BY_IN(name, rest) BY(name, "types: matter, " rest)

/* A matter of two stages, and a part of it. */
#define FRAME                                                                                    \
    "pack: test\nversion: 1\nname: {zh: 测试, en: test}\nsource: none\nin-force: 2020-01-01\n" \
    "coverage: {state: begun, articles: 9, clauses: {\"1\": {carried-by: [g, h, who, led, two, " \
    "any]}}}\n"                                                                                  \
    "numbers: {case: \"A{seq}\"}\n"                                                              \
    "organs:\n"                                                                                  \
    "  a: {zh: 甲, en: a, clause: \"1\"}\n"                                                     \
    "  g: {zh: 组员, en: member, clause: \"1\", post: true}\n"                                 \
    "  h: {zh: 组长, en: leader, clause: \"1\", post: true}\n"                                 \
    "fields:\n"                                                                                  \
    "  who: {zh: 人, en: who, fact: true}\n"                                                    \
    "  led: {zh: 组长, en: leader, fact: true}\n"                                              \
    "  two: {zh: 两人, en: two, many: true, at-most: 2}\n"                                     \
    "  any: {zh: 若干人, en: some, many: true}\n"                                             \
    "%s"                                                                                         \
    "stages:\n"                                                                                  \
    "  one: {zh: 一, en: one, clause: \"1\", ends-with: accept}\n"                              \
    "  two: {zh: 二, en: two, clause: \"1\", ends-with: close}\n"                               \
    "types:\n"                                                                                   \
    "  matter: {zh: 事, en: m, clause: \"1\", stages: [one, two], ends-with: close}\n"          \
    "  part: {zh: 分项, en: p, clause: \"1\", parent: matter, ends-with: done}\n"              \
    "steps:\n" NAMED(open, "opens: matter") IN(accept, "stage: one") IN(close, "stage: two")     \
        NAMED(divide, "types: matter, opens: part") NAMED(done, "types: part")                   \
            IN(lead, "needs: led") "%s"

#define HOLDS "  held: {zh: 组员, en: member, holds: g}\n"

static unsigned lines_of(const char *text)
{
    unsigned n = 0;
    for (const char *p = text; *p; p++)
        n += *p == '\n';
    return n;
}

static void read_framed(const char *fields, const char *steps)
{
    struct arena arena = {0};
    read_pack(arena_print(&arena, FRAME, fields, steps));
    arena_free(&arena);
    for (unsigned i = 0; i < faults.kept; i++)
        printf("%u: %s\n", faults.item[i].en.line, faults.item[i].en.text);
}

/* ---- what is right ---- */

#define GIVES(field) "gives-post: {g: " #field "}"

static const struct {
    const char *fields, *steps;
} good[] = {
    {"", ""},
    /* as many holders as persons; one more may come later, or somebody else may take it */
    {"", BY_IN(x, "by: g, persons: 2") IN(y, "needs: two, " GIVES(two))},
    {"", BY_IN(x, "by: g, persons: 5") IN(y, "needs: any, " GIVES(any))},
    {"",
     BY_IN(x, "by: [g, h], persons: 2") IN(y, "needs: [who, led], gives-post: {g: who, h: led}")},
    {"", BY_IN(x, "by: g, persons: 2") IN(y, "needs: who, again: true, " GIVES(who))},
    {"", BY_IN(x, "by: g, persons: 2") IN(y, "needs: who, " GIVES(who)) IN(z, "undoes: y")},
    {"", BY_IN(x, "by: g, persons: 2") IN(y, "needs: who, " GIVES(who))
             IN(z, "needs: led, " GIVES(led))},
    {"", BY_IN(x, "by: g, persons: 2") IN(y, "needs: who, times: 2, " GIVES(who))},
    {"", BY_IN(x, "by: [a, g], persons: 2") IN(y, "needs: who, " GIVES(who))},
    {"", BY(x, "types: part, by: g, persons: 2")
             NAMED(y, "types: [matter, part], needs: who, " GIVES(who))},
    /* persons that may differ: of two facts, of one that is said again; where the other need not
     * stand */
    {"", IN(x, "after: y, by-person: led, not-same-person-as: y") BY_IN(y, "by: g, after: z")
             IN(z, "needs: who, " GIVES(who))},
    {"", IN(x, "after: y, by-person: who, not-same-person-as: y") BY_IN(y, "by: g, after: z")
             IN(z, "needs: who, " GIVES(who)) IN(v, "needs: who")},
    {"", IN(x, "after: y, by-person: led, not-same-person-as: y") IN(y, "by-person: led")
             IN(z, "undoes: lead")},
    {"", IN(x, "by-person: led, not-same-person-as: y") IN(y, "by-person: led")},
    {"", IN(x, "after: y, by-person: led, not-same-person-as: y") IN(y, "")},
    /* a post that another step gives, too; a field that may be left out */
    {HOLDS, IN(x, "needs: held, " GIVES(held)) IN(y, "needs: who, " GIVES(who))},
    {HOLDS, IN(x, "needs: who, may: held, " GIVES(who))},
};

START_TEST(those_who_may_take_it_are_enough)
{
    read_framed(good[_i].fields, good[_i].steps);
    ck_assert_uint_eq(faults.count, 0);
}
END_TEST

/* ---- what is wrong: in the first step behind the frame ---- */

static const struct {
    const char *fields, *steps, *en, *zh, *remedy_en, *remedy_zh;
} bad[] = {
    {"", BY_IN(x, "by: g, persons: 2") IN(y, "needs: who, " GIVES(who)),
     "the step `x` can never stand: `persons` is 2, and its posts are held by 1 at most",
     "步骤 `x` 永远不能成立：`persons` 为 2，而其岗位至多有 1 人", "`many: true`",
     "改小 `persons`"},
    {"", BY_IN(x, "by: g, persons: 3") IN(y, "needs: two, " GIVES(two)),
     "`persons` is 3, and its posts are held by 2 at most", "", "", ""},
    {"", BY(x, "types: part, by: g, persons: 2") IN(y, "needs: who, " GIVES(who)),
     "its posts are held by 1 at most", "", "", ""},
    {"", IN(x, "after: y, by-person: led, not-same-person-as: y") IN(y, "by-person: led"),
     "the step `x` can never be taken: only the person in `led` may, and so it was with `y`",
     "步骤 `x` 永远不能进行：只能由 `led` 所写的人办理，而 `y` 也由其办理", "`not-same-person-as`",
     "`not-same-person-as`"},
    {"",
     IN(x, "after: y, by-person: who, not-same-person-as: y") BY_IN(y, "by: g, after: z")
         IN(z, "needs: who, " GIVES(who)),
     "only the person in `who` may, and so it was with `y`", "", "", ""},
    {HOLDS, IN(x, "needs: held, " GIVES(held)),
     "the step `x` can never be taken: `held` must name who holds a post that only this step",
     "步骤 `x` 永远不能进行：`held` 须填任职人", "take `holds` off the field",
     "去掉该字段的 `holds`"},
};

START_TEST(too_few_who_may_take_it_are_a_fault)
{
    read_framed(bad[_i].fields, bad[_i].steps);
    ck_assert_uint_eq(faults.count, 1);
    const struct fault *en = &faults.item[0].en, *zh = &faults.item[0].zh;
    ck_assert_ptr_nonnull(strstr(en->text, bad[_i].en));
    ck_assert_ptr_nonnull(strstr(zh->text, bad[_i].zh));
    ck_assert_ptr_nonnull(strstr(en->remedy, bad[_i].remedy_en));
    ck_assert_ptr_nonnull(strstr(zh->remedy, bad[_i].remedy_zh));
    ck_assert_uint_eq(en->line, lines_of(FRAME) + lines_of(bad[_i].fields) + 1);
}
END_TEST

#define COUNT(list) (int)(sizeof(list) / sizeof((list)[0]))

int main(void)
{
    Suite *s = suite_create("persons");
    TCase *c = suite_case(s, "persons", setup, teardown);
    tcase_add_loop_test(c, those_who_may_take_it_are_enough, 0, COUNT(good));
    tcase_add_loop_test(c, too_few_who_may_take_it_are_a_fault, 0, COUNT(bad));
    return suite_run(s);
}
