/* test_pictures.c - packs as pictures: what stands in them, where, and in which words. */
#include <check.h>
#include <stdlib.h>

#include "base/lang.h"
#include "command/picture/flow.h"
#include "command/picture/lettering.h"
#include "command/picture/picture.h"
#include "command/wording/marks.h"
#include "command/wording/typestep.h"
#include "tests/lib/packfiles.h"
#include "tests/lib/suite.h"

static struct arena arena;
static struct packfiles files;
static struct regime regime;
static struct flow flow;
static char *text;
static size_t size;

static void setup(void)
{
    lang_set(LANG_EN);
}

static void teardown(void)
{
    flow_clear(&flow);
    regime_clear(&regime);
    packfiles_clear(&files);
    arena_free(&arena);
    free(text);
    text = NULL;
}

static void read_pack(const char *pack)
{
    struct faults faults = {0};
    packfiles_load(&files, SOURCE_DIR, pack);
    regime_init(&regime, files.file, files.count, &faults);
    ck_assert_uint_eq(faults.count, 0);
    faults_clear(&faults);
}

#define HEAD                                                                                      \
    "pack: test\nversion: 1\nname: {zh: 试, en: test}\nsource: none\nin-force: 2026-01-01\n"     \
    "organs: {a: {zh: 甲, en: first, clause: \"1\"}, b: {zh: 乙, en: second, clause: \"1\"}}\n" \
    "numbers: {case: \"{seq}\"}\n"                                                                \
    "coverage: {state: begun, articles: 1, clauses: {\"1\": {carried-by: [a, b]}}}\n"

/* A pack of the head and this. */
static void make_pack(const char *rest)
{
    struct faults faults = {0};
    char words[600];
    struct regime_file file = {"pack.yaml", bytes_of(arena_print(&arena, HEAD "%s", rest))};
    regime_init(&regime, &file, 1, &faults);
    if (faults.count)
        fault_print(faults_get(&faults, 0), words, sizeof(words));
    ck_assert_msg(faults.count == 0, "%s", words);
    faults_clear(&faults);
}

#define STEP(name, more) \
#name ": {zh: 步, en: " #name ", clause: \"1\", module: archive, " more "}, "

static const struct node *node_of(const char *step)
{
    for (unsigned i = 0; i < flow.nodes; i++)
        if (flow.node[i].kind == NODE_STEP && strcmp(flow.node[i].rule->name, step) == 0)
            return &flow.node[i];
    return NULL;
}

static const struct edge *edge_of(const char *from, const char *to)
{
    for (unsigned i = 0; i < flow.edges; i++)
        if (&flow.node[flow.edge[i].from] == node_of(from) &&
            &flow.node[flow.edge[i].to] == node_of(to) && !flow.edge[i].gone)
            return &flow.edge[i];
    return NULL;
}

/* ---- texts ---- */

static const char *as_xml(const char *from, void (*write)(FILE *to, const char *text))
{
    free(text);
    FILE *to = open_memstream(&text, &size);
    write(to, from);
    fclose(to);
    return text;
}

START_TEST(xml_gets_nothing_that_it_cannot_hold)
{
    ck_assert_str_eq(as_xml("<a b='\"c\"'>&督", xml_text),
                     "&lt;a b=&#39;&quot;c&quot;&#39;&gt;&amp;督");
    ck_assert_str_eq(as_xml("a\x01"
                            "b\xff"
                            "c\x7f\xef\xbf\xbe",
                            xml_text),
                     "a\xef\xbf\xbd"
                     "b\xef\xbf\xbd"
                     "c\xef\xbf\xbd\xef\xbf\xbd");
    ck_assert_str_eq(as_xml("close-task.2_ 市", xml_name), "close-task.2_5f_20_e5_b8_82");
}
END_TEST

START_TEST(a_text_breaks_at_spaces_and_between_han_characters)
{
    struct lines l = picture_lines(&arena, "印发督察，进驻通知", 10, 50);
    ck_assert_uint_eq(l.count, 2);
    ck_assert_str_eq(l.line[0], "印发督察，"); /* no line begins with a comma */
    ck_assert_str_eq(l.line[1], "进驻通知");
    l = picture_lines(&arena, "matter handed over", 10, 90);
    ck_assert_uint_eq(l.count, 2);
    ck_assert_str_eq(l.line[0], "matter handed");
    ck_assert_str_eq(l.line[1], "over");
    l = picture_lines(&arena, "unbreakable", 10, 5);
    ck_assert_uint_eq(l.count, 1);
    l = picture_lines(&arena, "", 10, 50);
    ck_assert_uint_eq(l.count, 1);
    ck_assert_int_eq(picture_width("督察", 10), 20);
}
END_TEST

static void length_is(const char *within, const char *zh, const char *iso)
{
    const char *got = within_iso(&arena, within);
    ck_assert_str_eq(within_words(&arena, within), within);
    lang_set(LANG_ZH);
    ck_assert_str_eq(within_words(&arena, within), zh);
    lang_set(LANG_EN);
    ck_assert_msg(iso ? got && strcmp(got, iso) == 0 : !got, "%s: %s", within, got);
}

START_TEST(lengths_of_time_are_said_in_the_readers_language_and_in_iso)
{
    length_is("10 workdays", "10个工作日", NULL);
    length_is("1 workday", "1个工作日", NULL);
    length_is("30 days", "30日", "P30D");
    length_is("6 months", "6个月", "P6M");
    length_is("48 hours", "48小时", "PT48H");
    length_is("30 minutes", "30分钟", "PT30M");
    length_is("2 weeks", "2周", "P2W");
    length_is("1 year", "1年", "P1Y");
    length_is("end of quarter", "本季度末", NULL);
    length_is("end of next half-year", "下一半年末", NULL);
    length_is("next tuesday", "下一个周二", NULL);
    length_is("01-31 of next year", "次年1月31日", NULL);
    length_is("11-01 of year", "当年11月1日", NULL);
    length_is("next 06-30", "下一个6月30日", NULL);
    length_is("day 5 of next month", "次月5日", NULL);
    length_is("day 25 of month 3 of quarter", "本季度第3个月25日", NULL);
    length_is("10 days before end of quarter", "本季度末前10日", NULL);
    length_is("5 workdays after end of next year", "下一年末后5个工作日", NULL);
    length_is("10 moons", "10 moons", NULL); /* what comes later is given as it is written */
    length_is("10", "10", NULL);
}
END_TEST

START_TEST(a_deadline_is_said_with_its_conditions_and_who_set_it)
{
    make_pack(
        "fields: {urgent: {zh: 加急, en: urgent, is: yes-no, fact: true}, last: {zh: 截止日, en: "
        "last day, is: date}}\nset-by-office: {x: 3 days}\ndeadlines:\n"
        "  two: {zh: 二, en: two, clause: \"1\", within: [{when: {urgent: \"yes\"}, is: 2 "
        "workdays}, {set-by-office: x}], at: \"12:00\"}\n"
        "  own: {zh: 自定, en: own, clause: \"1\", until: last}\n"
        "steps: {" STEP(s, "by: a, needs: [last, urgent], starts: [two, own]")
            STEP(t, "by: a, stops: [two, own]") "}\n");
    ck_assert_str_eq(limit_words(&arena, &regime, regime_limit(&regime, "two")),
                     "2 workdays if urgent: yes; 3 days (set by the office), 12:00");
    ck_assert_str_eq(limit_words(&arena, &regime, regime_limit(&regime, "own")),
                     "until “last day”");
    lang_set(LANG_ZH);
    ck_assert_str_eq(limit_words(&arena, &regime, regime_limit(&regime, "two")),
                     "2个工作日（加急为是）；3日（本单位规定） 12:00");
}
END_TEST

/* ---- what there is ---- */

START_TEST(an_edge_that_others_say_already_is_left_out)
{
    make_pack("steps: {" STEP(one, "by: a") STEP(two, "by: a, after: one")
                  STEP(three, "by: b, after: [one, two]") "}\n");
    flow_build(&flow, &regime, NULL, false);
    ck_assert_ptr_nonnull(edge_of("one", "two"));
    ck_assert_ptr_nonnull(edge_of("two", "three"));
    ck_assert_ptr_null(edge_of("one", "three"));
    ck_assert_str_eq(flow.lane[0].organ->name, "a"); /* as the pack has them */
    ck_assert_str_eq(flow.lane[1].organ->name, "b");
}
END_TEST

START_TEST(one_of_several_is_never_left_out)
{
    make_pack("steps: {" STEP(one, "by: a") STEP(two, "by: a, after: one")
                  STEP(three, "by: b, after-any: [one, two]") "}\n");
    flow_build(&flow, &regime, NULL, false);
    ck_assert_int_eq(edge_of("one", "three")->kind, EDGE_ANY);
    ck_assert_int_eq(edge_of("two", "three")->kind, EDGE_ANY);
}
END_TEST

START_TEST(what_is_taken_back_leads_to_the_first_of_it)
{
    make_pack("steps: {" STEP(one, "by: a") STEP(two, "by: a, after: one")
                  STEP(three, "by: b, after: two, undoes: [two, one], again: true") "}\n");
    flow_build(&flow, &regime, NULL, false);
    ck_assert_int_eq(edge_of("three", "one")->kind, EDGE_UNDO);
    ck_assert(edge_of("three", "one")->back);
    ck_assert_ptr_null(edge_of("three", "two"));
}
END_TEST

START_TEST(a_ring_of_steps_is_drawn_with_one_edge_back)
{
    make_pack("steps: {" STEP(one, "by: a") STEP(two, "by: a, after-any: [one, three]")
                  STEP(three, "by: b, after: two") "}\n");
    flow_build(&flow, &regime, NULL, false);
    flow_place(&flow);
    ck_assert(!edge_of("one", "two")->back && !edge_of("two", "three")->back);
    ck_assert(edge_of("three", "two")->back);
}
END_TEST

/* A chain of so many steps behind the one that opens the case. */
static void make_chain(unsigned count)
{
    const char *all = "types: {t: {zh: 类, en: kind, clause: \"1\", number: case}}\nsteps: {" STEP(
        s0, "by: a, opens: t");
    for (unsigned i = 1; i <= count; i++)
        all = arena_print(&arena,
                          "%ss%u: {zh: 步, en: s, clause: \"1\", module: archive, by: a, after: "
                          "s%u}, ",
                          all, i, i - 1);
    make_pack(arena_print(&arena, "%s}\n", all));
}

START_TEST(a_step_of_no_type_belongs_to_the_case_opened_up_to_64_steps_before)
{
    char last[16];
    make_chain(STEPS_BEFORE_MAX);
    const struct case_type *type = regime_type(&regime, "t");
    snprintf(last, sizeof(last), "s%u", STEPS_BEFORE_MAX - 1);
    ck_assert(type_has_step(&regime, regime_rule(&regime, last), type));
    snprintf(last, sizeof(last), "s%u", STEPS_BEFORE_MAX);
    ck_assert(!type_has_step(&regime, regime_rule(&regime, last), type));
}
END_TEST

START_TEST(a_step_that_follows_no_opening_belongs_to_no_type)
{
    make_pack("types: {t: {zh: 类, en: kind, clause: \"1\", number: case}}\nsteps: {" STEP(
        open, "by: a, opens: t") STEP(alone, "by: a") STEP(next, "by: a, after: open") "}\n");
    const struct case_type *type = regime_type(&regime, "t");
    ck_assert(!type_has_step(&regime, regime_rule(&regime, "alone"), type));
    ck_assert(type_has_step(&regime, regime_rule(&regime, "next"), type));
    ck_assert(type_has_step(&regime, regime_rule(&regime, "alone"), NULL));
}
END_TEST

static bool has_mark(const struct case_type *type, const char *step, enum mark_kind kind,
                     const char *word)
{
    const struct rule *rule = regime_rule(&regime, step);
    for (struct mark *m = marks_of(&arena, &regime, type, rule); m; m = m->next)
        if (m->kind == kind && strstr(m->text, word))
            return true;
    return false;
}

START_TEST(marks_say_what_the_place_does_not)
{
    read_pack("tests/packs/flow");
    const struct case_type *type = regime_type(&regime, "matter");
    ck_assert(has_mark(type, "ask", MARK_CLOCK, "2 workdays if urgent: yes"));
    ck_assert(has_mark(type, "publish", MARK_CLOCK, "10 days from the end of “time of notice”"));
    ck_assert(has_mark(type, "reply", MARK_STOP, "time to reply"));
    ck_assert(has_mark(type, "pause", MARK_MOVE, "suspends: time to reply"));
    ck_assert(has_mark(type, "split", MARK_OPENS, "part"));
    ck_assert(!has_mark(type, "begin", MARK_OPENS, ""));
    ck_assert(has_mark(type, "look", MARK_DISCLOSE, "look"));
    ck_assert(has_mark(type, "look", MARK_WHO, "2 persons"));
    ck_assert(has_mark(type, "agree", MARK_WHO, "each, in order: board, mayor"));
    ck_assert(has_mark(type, "preside", MARK_WHO,
                       "mayor if size: >= 10, board if size: < 10 or colour: 红, chief"));
    ck_assert(has_mark(type, "entrust", MARK_WHO, "gives the post: keeper"));
    ck_assert(has_mark(type, "raise", MARK_HOLD, "decided"));
    ck_assert(has_mark(type, "finish", MARK_WAITS, "all closed: part"));
    ck_assert(has_mark(type, "finish", MARK_END, "closes the case"));
    ck_assert(has_mark(type, "redden", MARK_WHEN, "colour: 红"));
    ck_assert(has_mark(regime_type(&regime, "part"), "settle", MARK_WAITS, "after: asked"));
}
END_TEST

/* So many types, each belonging to the one before it; the first has the step `far`, which a step
 * of the last waits for. */
static void make_nest(unsigned count)
{
    const char *types = "", *steps = "";
    for (unsigned i = 0; i < count; i++) {
        types = arena_print(&arena, "%st%u: {zh: 类, en: t, clause: \"1\", number: case%s}, ",
                            types, i, i ? arena_print(&arena, ", parent: t%u", i - 1) : "");
        steps = arena_print(&arena,
                            "%so%u: {zh: 立, en: o, clause: \"1\", module: archive, by: a, opens: "
                            "t%u%s}, ",
                            steps, i, i, i ? arena_print(&arena, ", types: t%u", i - 1) : "");
    }
    make_pack(arena_print(&arena,
                          "types: {%s}\nsteps: {%s" STEP(
                              far, "by: a, types: t0") "near: {zh: 近, "
                                                       "en: near, clause: \"1\", module: archive, "
                                                       "by: a, types: t%u, after: "
                                                       "far}}\n",
                          types, steps, count - 1));
}

START_TEST(what_a_case_up_to_four_above_must_have_is_said)
{
    make_nest(5);
    ck_assert(has_mark(regime_type(&regime, "t4"), "near", MARK_WAITS, "far"));
    regime_clear(&regime);
    make_nest(6);
    ck_assert(!has_mark(regime_type(&regime, "t5"), "near", MARK_WAITS, "far"));
}
END_TEST

/* ---- where it stands ---- */

static bool crosses(struct point a, struct point b, const struct node *n)
{
    int left = a.x < b.x ? a.x : b.x, right = a.x < b.x ? b.x : a.x;
    int top = a.y < b.y ? a.y : b.y, low = a.y < b.y ? b.y : a.y;
    return left < n->x + n->width && right > n->x && top < n->y + n->height && low > n->y;
}

static void check_edge(const struct edge *e)
{
    const struct node *a = &flow.node[e->from], *b = &flow.node[e->to];
    struct point first = e->point[0], last = e->point[e->points - 1];
    ck_assert_uint_ge(e->points, 2);
    if (e->back) {
        ck_assert_int_eq(first.y, a->y + a->height);
        ck_assert_int_eq(last.y, b->y + b->height);
    } else {
        ck_assert_int_eq(first.x, a->x + a->width + a->right);
        ck_assert_int_eq(last.x, b->x - b->left);
    }
    for (unsigned i = 1; i < e->points; i++) {
        struct point p = e->point[i - 1], q = e->point[i];
        ck_assert(p.x == q.x || p.y == q.y);
        for (unsigned n = 0; n < flow.nodes; n++)
            ck_assert_msg(!crosses(p, q, &flow.node[n]), "%s: an edge of %s runs through %s",
                          regime.full, a->rule->name, flow.node[n].rule->name);
    }
}

static void check_nodes(void)
{
    for (unsigned i = 0; i < flow.nodes; i++) {
        const struct node *n = &flow.node[i];
        const struct lane *l = &flow.lane[n->lane];
        const struct band *b = &flow.band[n->band];
        ck_assert(n->y >= l->y && n->y + n->height + n->below <= l->y + l->height);
        ck_assert(n->x - n->left >= b->x && n->x + n->width + n->right <= b->x + b->width);
        for (unsigned j = 0; j < i; j++) {
            const struct node *m = &flow.node[j];
            ck_assert(n->x + n->width <= m->x || m->x + m->width <= n->x ||
                      n->y + n->height <= m->y || m->y + m->height <= n->y);
        }
    }
}

static void place(const struct case_type *type, bool events)
{
    flow_clear(&flow);
    flow_build(&flow, &regime, type, events);
    for (unsigned i = 0; i < flow.nodes; i++) {
        flow.node[i].width = flow.node[i].kind == NODE_STEP ? 200 : 36;
        flow.node[i].height = 60 + (int)(i * 37 % 90); /* as uneven as they come */
        flow.node[i].below = i % 5 == 0 ? 50 : 0;
        flow.node[i].left = i % 3 ? 0 : 58;
    }
    flow_place(&flow);
}

static void check_pack(const char *pack)
{
    read_pack(pack);
    for (const struct case_type *t = regime.types; t; t = t->next)
        for (unsigned events = 0; events < 2; events++) {
            place(t, events);
            check_nodes();
            for (unsigned i = 0; i < flow.edges; i++)
                if (!flow.edge[i].gone)
                    check_edge(&flow.edge[i]);
        }
}

START_TEST(no_box_lies_on_another_and_no_edge_runs_through_one)
{
    check_pack("regimes/beijing-2020");
    teardown();
    check_pack("tests/packs/flow");
    teardown();
    check_pack("regimes/chongqing");
}
END_TEST

START_TEST(two_steps_of_a_lane_stand_above_each_other_and_the_third_beside_them)
{
    make_pack("steps: {" STEP(one, "by: a") STEP(two, "by: a") STEP(three, "by: a") "}\n");
    place(NULL, false);
    ck_assert_uint_eq(node_of("one")->column, 0);
    ck_assert_uint_eq(node_of("two")->column, 0);
    ck_assert_uint_ne(node_of("one")->row, node_of("two")->row);
    ck_assert_uint_eq(node_of("three")->column, 1);
}
END_TEST

/* ---- whole pictures ---- */

typedef void drawing(FILE *to, const struct regime *r, const struct case_type *type);

static char *drawn(drawing *draw, const struct case_type *type)
{
    char *out = NULL;
    FILE *to = open_memstream(&out, &size);
    draw(to, &regime, type);
    fclose(to);
    return out;
}

START_TEST(the_same_pack_gives_the_same_picture_and_another_language_another)
{
    drawing *draws[] = {regime_svg, regime_bpmn};
    read_pack("regimes/beijing-2020");
    for (unsigned i = 0; i < 2; i++) {
        char *once = drawn(draws[i], regime_type(&regime, "routine"));
        char *again = drawn(draws[i], regime_type(&regime, "routine"));
        lang_set(LANG_ZH);
        char *other = drawn(draws[i], regime_type(&regime, "routine"));
        lang_set(LANG_EN);
        ck_assert_str_eq(once, again);
        ck_assert_str_ne(once, other);
        free(once);
        free(again);
        free(other);
    }
}
END_TEST

START_TEST(what_a_pack_says_is_never_markup)
{
    drawing *draws[] = {regime_svg, regime_bpmn};
    make_pack(
        "types: {\"t<\": {zh: \"<b>&\", en: \"<b>&\", clause: \"1\", number: case, stages: s, "
        "ends-with: z}}\nstages: {s: {zh: \"<b>\", en: \"<b>\", clause: \"1\", ends-with: z}}\n"
        "steps: {o: {zh: \"<b>\", en: \"<b>\", clause: \"1\", module: archive, by: "
        "a, opens: \"t<\"}, z: {zh: z, en: z, clause: \"1\", module: archive, by: a, types: "
        "\"t<\", stage: s}}\n");
    for (unsigned i = 0; i < 2; i++) {
        char *out = drawn(draws[i], regime.types);
        ck_assert(!strstr(out, "<b>"));
        ck_assert(strstr(out, "&lt;b&gt;&amp;"));
        free(out);
    }
}
END_TEST

START_TEST(a_pack_without_types_is_one_picture_of_all_its_steps)
{
    drawing *draws[] = {regime_svg, regime_bpmn};
    make_pack("steps: {" STEP(one, "by: a") STEP(two, "by: b, after: one") "}\n");
    for (unsigned i = 0; i < 2; i++) {
        char *out = drawn(draws[i], picture_type(&regime));
        ck_assert(strstr(out, "\"step.one\"") && strstr(out, "\"step.two\""));
        free(out);
    }
}
END_TEST

START_TEST(gateways_stand_where_several_lead_in_or_out)
{
    make_pack("steps: {" STEP(one, "by: a") STEP(two, "by: a")
                  STEP(both, "by: b, after: [one, two]") STEP(any, "by: b, after-any: [one, two]")
                      STEP(mixed, "by: b, after: [both, two], after-any: [one, any]") "}\n");
    char *out = drawn(regime_bpmn, NULL);
    ck_assert(strstr(out, "<parallelGateway id=\"all.step.both\""));
    ck_assert(strstr(out, "<exclusiveGateway id=\"any.step.any\""));
    ck_assert(strstr(out, "<inclusiveGateway id=\"split.step.one\""));
    ck_assert(strstr(out, "sourceRef=\"any.step.mixed\" targetRef=\"all.step.mixed\""));
    ck_assert(strstr(out, "sourceRef=\"all.step.mixed\" targetRef=\"step.mixed\""));
    free(out);
}
END_TEST

START_TEST(a_deadline_is_a_timer_on_the_step_that_ends_it)
{
    make_pack("deadlines: {d: {zh: 限, en: limit, clause: \"1\", within: 30 days}, e: {zh: 期, en: "
              "term, clause: \"1\", within: 2 workdays, window: true}}\nsteps: {" STEP(
                  one, "by: a, starts: [d, e]") STEP(two, "by: b, after: one, stops: d") "}\n");
    char *out = drawn(regime_bpmn, NULL);
    ck_assert(strstr(out, "name=\"limit\" attachedToRef=\"step.two\" cancelActivity=\"false\""));
    ck_assert(strstr(out, "xsi:type=\"tFormalExpression\">P30D<"));
    ck_assert(strstr(out, "name=\"term\" attachedToRef=\"step.one\""));
    ck_assert(strstr(out, "language=\"urn:ducha:within\">2 workdays<"));
    free(out);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("pictures");
    TCase *t = suite_case(s, "pictures", setup, teardown);
    tcase_add_test(t, xml_gets_nothing_that_it_cannot_hold);
    tcase_add_test(t, a_text_breaks_at_spaces_and_between_han_characters);
    tcase_add_test(t, lengths_of_time_are_said_in_the_readers_language_and_in_iso);
    tcase_add_test(t, a_deadline_is_said_with_its_conditions_and_who_set_it);
    tcase_add_test(t, an_edge_that_others_say_already_is_left_out);
    tcase_add_test(t, one_of_several_is_never_left_out);
    tcase_add_test(t, what_is_taken_back_leads_to_the_first_of_it);
    tcase_add_test(t, a_ring_of_steps_is_drawn_with_one_edge_back);
    tcase_add_test(t, a_step_of_no_type_belongs_to_the_case_opened_up_to_64_steps_before);
    tcase_add_test(t, a_step_that_follows_no_opening_belongs_to_no_type);
    tcase_add_test(t, marks_say_what_the_place_does_not);
    tcase_add_test(t, what_a_case_up_to_four_above_must_have_is_said);
    tcase_add_test(t, no_box_lies_on_another_and_no_edge_runs_through_one);
    tcase_add_test(t, two_steps_of_a_lane_stand_above_each_other_and_the_third_beside_them);
    tcase_add_test(t, the_same_pack_gives_the_same_picture_and_another_language_another);
    tcase_add_test(t, what_a_pack_says_is_never_markup);
    tcase_add_test(t, a_pack_without_types_is_one_picture_of_all_its_steps);
    tcase_add_test(t, gateways_stand_where_several_lead_in_or_out);
    tcase_add_test(t, a_deadline_is_a_timer_on_the_step_that_ends_it);
    return suite_run(s);
}
