/* What a pack has and nothing in it names: said last, once for each, and only where it is sure. */
#include "tests/lib/suite.h"
#include "tests/lib/written.h"

#define ROW "zh: 甲, en: a, clause: \"1\""

/* Of each sort what is named, and room for one more; in which line stands beside it. */
#define PACK(organ, code, number, field, step, covers)                             \
    HEAD "coverage: {state: begun, articles: 9, clauses: {\"1\": {" covers "}}}\n" \
         "organs:\n  a: {" ROW "}\n" organ                            /* 9 */      \
         "codes:\n  kinds: {x: {}}\n" code                            /* 11 */     \
         "numbers:\n  case: \"A{seq}\"\n" number                      /* 13 */     \
         "fields:\n  kind: {zh: 类, en: kind, one-of: kinds}\n" field /* 15 */     \
         "types: {m: {" ROW "}}\n"                                                 \
         "steps:\n  open: {" ROW ", module: reporting, opens: m, by: a, needs: kind}\n" step

#define WHY "declaratory: why"
#define IDLE_ORGAN "  idle: {" ROW "}\n"
#define IDLE_CODE "  idle: {x: {}}\n"
#define IDLE_NUMBER "  idle: \"B{seq}\"\n"
#define IDLE_FIELD "  idle: {zh: 闲, en: idle}\n"
#define STEP_OF(rest) "  more: {" ROW ", module: reporting, types: m, " rest "}\n"

static const char *const good[] = {
    PACK("", "", "", "", "", WHY),
    PACK(IDLE_ORGAN, "", "", "", STEP_OF("by: idle"), WHY),
    PACK(IDLE_ORGAN, "", "", "", "", "carried-by: idle"),
    PACK("", IDLE_CODE, "", "", "", "carried-by: idle"),
    PACK("", IDLE_CODE, "", "  other: {zh: 闲, en: o, one-of: idle}\n",
         STEP_OF("by: a, may: other"), WHY),
    PACK("", "", "", IDLE_FIELD, "", "carried-by: idle"),
    PACK("", "", "", IDLE_FIELD, STEP_OF("by: a, may: idle"), WHY),
    /* a team stands for its posts, and they for the team */
    PACK(IDLE_ORGAN "  idle.head: {" ROW ", post: true}\n", "", "", "  who: {zh: 人, en: who}\n",
         STEP_OF("by: a, needs: who, gives-post: {idle.head: who}"), WHY),
    /* what modules read by its name */
    PACK("", "  blanket-words: {x: {}}\n  levels: {x: {}}\n",
         "  dossier: \"D{seq}\"\n  reception: \"R{seq}\"\n  batch: \"B{seq}\"\n", "", "", WHY),
    /* a form of which the pack does not say everything */
    PACK("", "", "", IDLE_FIELD,
         "  own: {" ROW ", asks: complaint.hand-over, tells: complaint.handed-over, by: a}\n", WHY),
};

START_TEST(what_is_named_somewhere_is_right)
{
    read_pack(good[_i]);
    ck_assert_uint_eq(faults.count, 0);
}
END_TEST

static const struct {
    const char *text;
    unsigned line;
    const char *section;
} bad[] = {
    {PACK(IDLE_ORGAN, "", "", "", "", WHY), 9, "organs"},
    {PACK("", IDLE_CODE, "", "", "", WHY), 11, "codes"},
    {PACK("", "", IDLE_NUMBER, "", "", WHY), 13, "numbers"},
    {PACK("", "", "", IDLE_FIELD, "", WHY), 15, "fields"},
};

static void must_say(unsigned line, const char *section)
{
    struct arena arena = {0};
    ck_assert_uint_eq(faults.count, 1);
    const struct fault *en = &faults.item[0].en, *zh = &faults.item[0].zh;
    ck_assert_uint_eq(en->line, line);
    ck_assert_str_eq(en->text,
                     arena_print(&arena, "nothing in the pack names `idle` of `%s`", section));
    ck_assert_str_eq(zh->text,
                     arena_print(&arena, "规则包中没有任何地方提到 `idle`（`%s`）", section));
    ck_assert_ptr_nonnull(strstr(en->remedy, "take it out, or name it"));
    ck_assert_ptr_nonnull(strstr(zh->remedy, "请去掉它，或"));
    arena_free(&arena);
}

START_TEST(what_nothing_names_is_a_fault_at_its_line)
{
    read_pack(bad[_i].text);
    must_say(bad[_i].line, bad[_i].section);
}
END_TEST

/* It is most often what a slip elsewhere should have named. */
START_TEST(where_something_else_is_wrong_it_is_not_said)
{
    read_pack(PACK(IDLE_ORGAN, "", "", IDLE_FIELD, STEP_OF("by: idel, nedds: idle"), WHY));
    ck_assert_uint_gt(faults.count, 0);
    for (unsigned i = 0; i < faults.kept; i++)
        ck_assert_ptr_null(strstr(faults.item[i].en.text, "nothing in the pack"));
}
END_TEST

/* Others that extend the same pack may need it. */
START_TEST(what_was_inherited_is_not_said)
{
    struct regime_file files[] = {
        {"base/pack.yaml", bytes_of(PACK(IDLE_ORGAN, IDLE_CODE, IDLE_NUMBER, IDLE_FIELD, "", WHY))},
        {"pack.yaml",
         bytes_of("pack: own\nversion: 1\nname: {zh: 本, en: own}\nsource: none\n"
                  "in-force: 2021-01-01\nextends: test\n"
                  "coverage: {state: begun, articles: 1, clauses: {\"1\": {declaratory: why}}}\n"
                  "fields: {mine: {zh: 己, en: mine}}\n")}};
    regime_init(&regime, files, 2, &faults);
    ck_assert_uint_eq(faults.count, 1);
    ck_assert_str_eq(faults.item[0].en.text, "nothing in the pack names `mine` of `fields`");
}
END_TEST

#define COUNT(list) (int)(sizeof(list) / sizeof((list)[0]))

int main(void)
{
    Suite *s = suite_create("unused");
    TCase *c = suite_case(s, "unused", setup, teardown);
    tcase_add_loop_test(c, what_is_named_somewhere_is_right, 0, COUNT(good));
    tcase_add_loop_test(c, what_nothing_names_is_a_fault_at_its_line, 0, COUNT(bad));
    tcase_add_test(c, where_something_else_is_wrong_it_is_not_said);
    tcase_add_test(c, what_was_inherited_is_not_said);
    return suite_run(s);
}
