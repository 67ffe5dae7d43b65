/* What a policy officer wrote who had the documentation alone, and what she is told: each text
 * names the cause and what to write instead, in both languages. */
#include <stdio.h>

#include "tests/lib/suite.h"
#include "tests/lib/written.h"

#define SMALL HEAD COVERED ORGAN /* 7 lines */
#define ROW "zh: 甲, en: a, clause: \"1\""

/* The first fault of this line. */
static const struct fault_pair *at_line(unsigned line)
{
    const struct fault_pair *at = NULL;
    for (unsigned i = 0; i < faults.kept; i++) {
        printf("%u: %s | %s | %s | %s\n", faults.item[i].en.line, faults.item[i].en.text,
               faults.item[i].en.remedy, faults.item[i].zh.text, faults.item[i].zh.remedy);
        if (!at && faults.item[i].en.line == line)
            at = &faults.item[i];
    }
    ck_assert_msg(at, "no fault at line %u", line);
    return at;
}

static void has(const char *text, const char *words)
{
    ck_assert_msg(strstr(text, words), "`%s` does not say `%s`", text, words);
}

/* The first fault of this line says and advises so, in both languages. */
static void told(unsigned line, const char *en, const char *zh, const char *remedy_en,
                 const char *remedy_zh)
{
    const struct fault_pair *at = at_line(line);
    has(at->en.text, en);
    has(at->zh.text, zh);
    has(at->en.remedy, remedy_en);
    has(at->zh.remedy, remedy_zh);
}

/* ---- fields that an effect reads ---- */

#define ROUTE(rest)                                                                                  \
    SMALL "fields: {nature: {zh: 性质, en: nature, fact: true}, on: {zh: 日, en: day, is: "       \
          "date, fact: true}, n: {zh: 数, en: n, is: number, fact: true}, t: {zh: 时, en: t, is: " \
          "moment, fact: true}}\n"                                  /* 8 */                          \
          "types: {m: {" ROW ", ends-with: refer}}\nsteps:\n"       /* 10 */                         \
          "  open: {" ROW ", module: reporting, opens: m, by: a}\n" /* 11 */                         \
          "  refer: {" ROW                                                                           \
          ", module: referral, types: m, by: a, may: [on, n, t], does: route" rest "}\n"

START_TEST(what_a_step_sets_counts_for_the_fields_that_its_effect_reads)
{
    read_pack(ROUTE(", sets: {nature: 犯罪}"));
    ck_assert_uint_eq(faults.count, 0);
}
END_TEST

START_TEST(a_field_that_an_effect_reads_is_asked_for_or_set)
{
    read_pack(ROUTE(""));
    ck_assert_uint_eq(faults.count, 1);
    told(12, "does `route` and does not ask for the field `nature`",
         "步骤 `refer` 做 `route`，但没有字段 `nature`", "or give it in `sets`",
         "或由 `sets` 给出");
}
END_TEST

static const struct {
    const char *sets;
    bool good;
} shapes[] = {{"on: 2026-02-09", true}, {"on: soon", false},           {"n: 3", true},
              {"n: three", false},      {"t: 2026-02-09 08:00", true}, {"t: 2026-02-09", false}};

START_TEST(what_a_step_sets_has_the_shape_of_the_field)
{
    char text[2048];
    snprintf(text, sizeof(text), ROUTE(", sets: {nature: 犯罪, %s}"), shapes[_i].sets);
    read_pack(text);
    if (shapes[_i].good)
        ck_assert_uint_eq(faults.count, 0);
    else
        told(12, "`sets` gives `", "但它不可能取此值", "write one of the values",
             "请写该字段可能有的值");
}
END_TEST

/* ---- whose effect it is ---- */

#define DOES(word)                                                                         \
    SMALL "types: {m: {" ROW "}}\nsteps:\n"                                       /* 9 */  \
          "  open: {" ROW ", module: reporting, opens: m, by: a}\n"               /* 10 */ \
          "  do: {" ROW ", module: reporting, types: m, by: a, does: " word "}\n" /* 11 */

static const struct {
    const char *does, *en, *zh, *remedy_en, *remedy_zh;
} effects[] = {
    {"draw-sample", "cannot do `draw-sample`; `rectification` can",
     "`reporting` 不会做 `draw-sample`，`rectification` 才会", "write `module: rectification`",
     "请写 `module: rectification`"},
    {"submit-reprt", "did you mean `submit-report`?", "是不是 `submit-report`？",
     "correct the word", "请改正"},
    {"dance", "cannot do `dance`, and no other can", "不会做 `dance`，其他模块也不会",
     "see the list", "请参见"},
};

START_TEST(an_effect_of_another_module_is_answered_with_whose_it_is)
{
    char text[2048];
    snprintf(text, sizeof(text), DOES("%s"), effects[_i].does);
    read_pack(text);
    ck_assert_uint_eq(faults.count, 1);
    told(11, effects[_i].en, effects[_i].zh, effects[_i].remedy_en, effects[_i].remedy_zh);
}
END_TEST

/* ---- what may be left out ---- */

START_TEST(a_pack_in_one_language_reads_the_same_in_the_other)
{
    read_pack("pack: test\nversion: 1\nname: 测试办法\nsource: none\nin-force: 2020-01-01\n"
              "coverage: {state: begun, articles: 9, clauses: {\"1\": {carried-by: "
              "[a, b, c, kinds]}}}\n"
              "organs: {a: {zh: 甲, clause: \"1\"}, b: {en: bee, clause: \"1\"},\n"
              "  c: {zh: 丙, en: c, clause: \"1\"}}\n"
              "codes: {kinds: {区: {}, 市: {en: city}}}\n");
    ck_assert_uint_eq(faults.count, 0);
    ck_assert_str_eq(regime.words.en, "测试办法");
    ck_assert_str_eq(regime_organ(&regime, "a")->words.en, "甲");
    ck_assert_str_eq(regime_organ(&regime, "b")->words.zh, "bee");
    ck_assert_str_eq(regime_organ(&regime, "c")->words.en, "c");
    ck_assert_str_eq(regime_organ(&regime, "c")->words.zh, "丙");
    ck_assert_str_eq(regime_code(&regime, "kinds", "区")->en, "区");
    ck_assert_str_eq(regime_code(&regime, "kinds", "市")->en, "city");
}
END_TEST

START_TEST(a_name_in_no_language_is_a_fault_and_so_is_an_empty_one)
{
    read_pack(SMALL "stages: {s: {clause: \"1\"},\n  t: {zh: \"\", clause: \"1\"}}\n");
    told(8, "neither `zh` nor `en` is there", "`zh` 和 `en` 都没有", "add `zh`, `en` or both",
         "请补上 `zh`、`en` 或两者");
    (void)at_line(9);
}
END_TEST

START_TEST(a_step_that_names_no_module_belongs_to_the_one_that_can_do_it)
{
    read_pack(ROUTE(", sets: {nature: 犯罪}") "  sum: {" ROW ", types: m, by: a}\n"
                                              "  send: {" ROW ", types: m, by: a, does: route, "
                                              "sets: {nature: 犯罪}, module: referral}\n"
                                              "  pass: {" ROW ", types: m, by: a, does: route, "
                                              "sets: {nature: 犯罪}}\n");
    ck_assert_uint_eq(faults.count, 0);
    ck_assert_str_eq(regime_rule(&regime, "open")->asks, "reporting.take");
    ck_assert_str_eq(regime_rule(&regime, "sum")->asks, "inspection.take");
    ck_assert_str_eq(regime_rule(&regime, "pass")->module, "referral");
    ck_assert_str_eq(regime_rule(&regime, "pass")->tells, "referral.taken");
}
END_TEST

/* ---- keys ---- */

START_TEST(a_key_that_is_unknown_is_answered_with_those_that_may_stand_there)
{
    read_pack(SMALL "stages: {s: {" ROW ", at-most: 3}}\n");
    told(8, "unknown key `at-most`; here may stand zh, en, clause, ends-with",
         "未知的键 `at-most`；此处可写 zh, en, clause, ends-with", "correct the key",
         "请改正或去掉这个键");
}
END_TEST

/* after, after-any, or-after and ...: by their letters. */
static void are_in_order(const char *list)
{
    char text[600], *rest = text, *before = NULL;
    snprintf(text, sizeof(text), "%.*s", (int)(strstr(list, " and ") - list), list);
    for (char *word; (word = strsep(&rest, " "));) {
        word[strcspn(word, ",")] = '\0';
        ck_assert_msg(!before || strcmp(before, word) < 0, "%s before %s", before, word);
        before = word;
    }
}

/* 49 would be more than anybody reads. */
START_TEST(of_many_keys_the_nearest_are_named_and_how_many_others_there_are)
{
    read_pack(SMALL "types: {m: {" ROW "}}\n"
                    "steps: {open: {" ROW
                    ", module: reporting, opens: m, by: a, only-after: x}}\n");
    const struct fault_pair *at = at_line(9);
    has(at->en.text, "unknown key `only-after`; here may stand ");
    has(at->en.text, "or-after, ");
    has(at->en.text, " others");
    are_in_order(strstr(at->en.text, "stand ") + strlen("stand "));
    has(at->zh.text, "未知的键 `only-after`；此处可写 ");
    has(at->zh.text, "or-after, ");
    has(at->zh.text, " 个");
    ck_assert_ptr_null(strstr(at->en.text, "not-same-person-as"));
}
END_TEST

START_TEST(a_slip_of_a_key_is_answered_with_the_one_that_is_meant)
{
    read_pack(SMALL "stages: {s: {" ROW ", end-with: x}}\n");
    told(8, "unknown key `end-with`; did you mean `ends-with`?", "是否为 `ends-with`？",
         "correct the key", "请改正或去掉这个键");
}
END_TEST

/* ---- one value ---- */

static const struct {
    const char *field, *en, *zh, *remedy_en, *remedy_zh;
} values[] = {
    {"own: [a, b]", "`own` takes a single value, and a list stands there",
     "`own` 应为单个值，此处是列表", "write one word or text", "请只写一个词或一段文字"},
    {"where: {a: b}", "`where` takes a single value, and a map stands there",
     "`where` 应为单个值，此处是映射", "write one word or text", "请只写一个词"},
    {"at-least: [2]", "`at-least` takes a single value", "`at-least` 应为单个值",
     "write one whole number", "请只写一个整数"},
    {"fact: [true]", "`fact` takes a single value", "`fact` 应为单个值", "write true or false",
     "请写 true 或 false"},
    {"case-of: [[m]]", "an entry of this list must be a single value", "此列表的每一项应为单个值",
     "write one word or text", "请只写一个词"},
};

START_TEST(where_a_single_value_belongs_the_key_is_named_and_what_it_takes)
{
    char text[2048];
    snprintf(text, sizeof(text), SMALL "fields:\n  f: {zh: 项, en: f, %s}\n", values[_i].field);
    read_pack(text);
    told(9, values[_i].en, values[_i].zh, values[_i].remedy_en, values[_i].remedy_zh);
}
END_TEST

START_TEST(where_a_day_or_a_time_belongs_the_form_of_one_is_shown)
{
    read_pack(SMALL "types: {m: {" ROW "}}\n"
                    "duties:\n"
                    "  w: {" ROW ", every: year, from: [2026-01-01]}\n" /* 10 */
                    "deadlines:\n"
                    "  d: {" ROW ", within: 1 day, at: [a]}\n"); /* 12 */
    told(10, "`from` takes a single value", "`from` 应为单个值", "as 2026-02-09", "如 2026-02-09");
    told(12, "`at` takes a single value", "`at` 应为单个值", "as 20:00", "如 20:00");
}
END_TEST

#define PROMISE(rest)                                                                            \
    SMALL                                                                                        \
    "types: {m: {" ROW "}}\nfields: {seed_digest: {zh: 摘要, en: d, is: digest, fact: true}, " \
    "count: {zh: 数, en: n, is: number, fact: true}, "                                          \
    "percent: {zh: 比例, en: p, is: number, fact: true}}\nsteps:\n"                  /* 10 */    \
    "  open: {" ROW ", module: reporting, opens: m, by: a, may: [count, percent]}\n" /* 11 */    \
    "  promise: {" ROW ", module: rectification, types: m, by: a, does: commit-sample" rest "}\n"

START_TEST(a_promise_says_how_many_or_which_part_or_sets_it)
{
    static const char *const good[] = {PROMISE(", needs: [seed_digest, count]"),
                                       PROMISE(", needs: [seed_digest, percent]"),
                                       PROMISE(", needs: seed_digest, sets: {percent: 10}")};
    for (unsigned i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
        teardown();
        setup();
        read_pack(good[i]);
        ck_assert_uint_eq(faults.count, 0);
    }
    teardown();
    setup();
    read_pack(PROMISE(", needs: seed_digest"));
    told(12, "does not say how many are drawn", "没有写明抽取多少", "ask for `count` or `percent`",
         "请填写 `count` 或 `percent`");
}
END_TEST

START_TEST(a_step_with_a_message_of_its_own_starts_one_deadline)
{
    read_pack(SMALL "types: {m: {" ROW ", number: c}}\nnumbers: {c: \"{seq}\"}\nsteps:\n"
                    "  open: {" ROW ", asks: complaint.import, tells: complaint.recorded, "
                    "opens: m, by: a, starts: [d, e]}\n" /* 11 */
                    "deadlines: {d: {" ROW ", within: 1 day, says: complaint.overdue},\n"
                    "  e: {" ROW ", within: 2 days, says: complaint.overdue}}\n");
    told(11, "starts one deadline only, and `starts` names several",
         "只能开始一个时限，而 `starts` 写了多个", "give it several lengths with `when`",
         "不同情形用 `within: [{when: …}, …]` 分别写明");
}
END_TEST

/* ---- what is no length of time ---- */

/* In each of these packs something ends the deadline. */
#define ENDED "done: {" ROW ", module: reporting, types: m, by: a, stops: d}"
#define LIMIT(within)                                                              \
    SMALL "types: {m: {" ROW "}}\nsteps: {open: {" ROW                             \
          ", module: reporting, opens: m, by: a, starts: d}, " ENDED "}\n" /* 9 */ \
          "deadlines:\n"                                                           \
          "  d: {" ROW ", within: " within "}\n" /* 11 */

static const struct {
    const char *within, *en, *zh, *remedy_en, *remedy_zh;
} lengths[] = {
    {"30分钟内", "did you mean `30 minutes`?", "是不是 `30 minutes`？", "write it so", "请照此写"},
    {"半小时", "did you mean `30 minutes`?", "是不是 `30 minutes`？", "write it so", "请照此写"},
    {"半年内", "did you mean `6 months`?", "是不是 `6 months`？", "write it so", "请照此写"},
    {"3661 minutes", "`3661 minutes` is not a length", "不是时限", "write a number", "请写数字"},
    {"15-30 days", "it names two", "写了两个时长", "write one: `30 days`; ",
     "另写 `least: 15 days`"},
    {"10 to 15 workdays", "it names two", "写了两个时长", "also `least: 10 workdays`",
     "请只写一个：`15 workdays`"},
    {"三至五个工作日", "it names two", "写了两个时长", "write one: `5 workdays`",
     "另写 `least: 3 workdays`"},
    {"by 03-31", "did you mean `03-31 of year`?", "是不是 `03-31 of year`？",
     "the year is that of the event", "`01-31 of next year` 指次年"},
    {"每年11月1日前", "did you mean `11-01 of year`?", "是不是 `11-01 of year`？",
     "`next 11-01` is the first such day behind it", "指事件当年"},
    {"次年1月31日前", "`01-31 of next year`?", "`01-31 of next year`？", "write it so", "请照此写"},
    {"每年3月底前", "`03-31 of year`?", "`03-31 of year`？", "the year is", "指事件当年"},
    {"次月5日前", "`day 5 of next month`?", "`day 5 of next month`？", "write it so", "请照此写"},
    {"每季度末前10日内", "`10 days before end of quarter`?", "`10 days before end of quarter`？",
     "write it so", "请照此写"},
    {"年度终了后3个月内", "`3 months after end of year`?", "`3 months after end of year`？",
     "write it so", "请照此写"},
    {"季度末", "`end of quarter`?", "`end of quarter`？", "write it so", "请照此写"},
    {"10 days before the end of the following quarter", "`10 days before end of next quarter`?",
     "`10 days before end of next quarter`？", "write it so", "请照此写"},
    {"2026-11-01", "is a day and not a length", "是日期，不是时限", "is: date", "is: date"},
    {"15-30", "`15-30` is not a length of time", "`15-30` 不是时限", "48 hours, 10 workdays",
     "请写数字和单位"},
    {"12-32", "`12-32` is not a length of time", "`12-32` 不是时限", "next tuesday",
     "next tuesday"},
    {"{longest-of: [10 workdays]}", "`longest-of` measures 1 lengths", "比较的时长为 1 个",
     "list two lengths, four at most", "至多四个"},
    {"{shortest-of: [1 day, 1 workday, 1 month, end of week, end of month]}",
     "`shortest-of` measures 5 lengths", "比较的时长为 5 个", "four at most", "至多四个"},
    {"{longest-of: 10 workdays}", "`longest-of` measures 0 lengths", "比较的时长为 0 个",
     "[10 workdays, 15 days]", "[10 workdays, 15 days]"},
    {"{longest-of: [10 workdays, soon]}", "`soon` is not a length", "`soon` 不是时限",
     "write a number and a unit", "请写数字和单位"},
    {"{longest-of: [10 workdays, 15 days], is: 3 days}", "said in several ways", "有几种写法",
     "keep one of them", "请只保留一个"},
    {"{longest-of: [10 days, 2 weeks]}", "measures `10 days` against `2 weeks`: the same one",
     "每次都是同一个为准", "write that one alone", "请只写那一个"},
    {"{longest-of: [24 hours, 2 days]}", "measures hours or minutes against days",
     "把小时或分钟与日相比较", "count days or more", "请按日"},
    {"3 days, least: {longest-of: [1 workday, 2 days]}",
     "`least` of the deadline `d` measures several", "只有 `within` 可以", "write one length",
     "请只写一个时长"},
    {"soon", "`soon` is not a length of time", "`soon` 不是时限", "write a number and a unit",
     "请写数字和单位"},
    {"三个工作日", "did you mean `3 workdays`?", "是不是 `3 workdays`？", "write it so",
     "请照此写"},
};

START_TEST(what_is_no_length_of_time_is_answered_with_what_it_is_and_what_to_write)
{
    char text[2048];
    snprintf(text, sizeof(text), LIMIT("%s"), lengths[_i].within);
    read_pack(text);
    ck_assert_uint_eq(faults.count, 1);
    told(11, lengths[_i].en, lengths[_i].zh, lengths[_i].remedy_en, lengths[_i].remedy_zh);
}
END_TEST

#define MEETING(is, within)                                                  \
    SMALL "fields: {held: {zh: 会, en: held, is: " is "}}\ntypes: {m: {" ROW \
          "}}\nsteps:\n  open: {" ROW                                        \
          ", module: reporting, opens: m, by: a, starts: d, needs: held}\n"  \
          "  " ENDED "\ndeadlines:\n  d: {" ROW ", before: held, within: " within "}\n" /* 14 */

START_TEST(hours_and_minutes_are_counted_backwards_from_a_moment_only)
{
    static const char *const good[] = {MEETING("moment", "24 hours"),
                                       MEETING("moment", "90 minutes"),
                                       MEETING("moment", "3 workdays"), MEETING("date", "1 day")};
    for (unsigned i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
        read_pack(good[i]);
        ck_assert_uint_eq(faults.count, 0);
        teardown();
        setup();
    }
    read_pack(MEETING("date", "24 hours"));
    told(14, "counts hours or minutes, and the day `held` has none", "日期 `held` 没有时刻",
         "or take out `before`", "或去掉 `before`");
    teardown();
    setup();
    read_pack(MEETING("date", "10 days before end of month"));
    told(14, "cannot be counted backwards", "不能倒推", "hours or minutes", "小时或分钟");
}
END_TEST

START_TEST(four_lengths_are_measured_against_one_another_at_most)
{
    read_pack(LIMIT("{shortest-of: [1 day, 1 workday, 1 month, end of week]}"));
    ck_assert_uint_eq(faults.count, 0);
    const struct limit_span *s = regime_limit(&regime, "d")->spans;
    for (unsigned i = 0; i < SPANS_OF_MAX - 1; i++, s = s->next)
        ck_assert_int_eq(s->with_next, MEASURED_SHORTEST);
    ck_assert_int_eq(s->with_next, MEASURED_ALONE);
    ck_assert_ptr_eq(span_first(regime_limit(&regime, "d")->spans, s),
                     regime_limit(&regime, "d")->spans);
}
END_TEST

START_TEST(a_length_that_the_office_sets_is_answered_alike)
{
    read_pack(LIMIT("{set-by-office: x}") "set-by-office: {x: 15-30 days}\n");
    ck_assert_uint_eq(faults.count, 1);
    told(12, "it names two", "写了两个时长", "write one: `30 days`", "`least: 15 days`");
}
END_TEST

/* ---- a day where the name of a field belongs ---- */

#define DAYS(step, limit)                                                                       \
    SMALL "types: {m: {" ROW "}}\nsteps:\n"                                            /* 9 */  \
          "  open: {" ROW ", module: reporting, opens: m, by: a, starts: d" step "}\n" /* 10 */ \
          "  " ENDED "\ndeadlines:\n  d: {" ROW limit "}\n"                            /* 13 */

static const struct {
    const char *pack;
    unsigned line;
    const char *en, *zh;
} days[] = {
    {DAYS("", ", until: 2026-11-01"), 13, "`until` names `2026-11-01`, which is a day",
     "`until` 写了日期 `2026-11-01`，此处应写日期字段的名字"},
    {DAYS("", ", until: 11-01"), 13, "`until` names `11-01`, which is a day",
     "`until` 写了日期 `11-01`"},
    {DAYS("", ", within: 3 days, from: [2026-11-01]"), 13, "`from` names", "`from` 写了日期"},
    {DAYS("", ", within: 3 days, before: 11月1日"), 13, "`before` names `11月1日`",
     "`before` 写了日期 `11月1日`"},
    {DAYS(", between: [2026-01-01, 2026-02-01]", ", within: 3 days"), 10, "`between` names",
     "`between` 写了日期 `2026-01-01`"},
    {SMALL "fields:\n  f: {zh: 项, en: f, is: date, not-before: 2026-01-01}\n", 9,
     "`not-before` names `2026-01-01`, which is a day", "`not-before` 写了日期"},
};

START_TEST(a_day_where_a_date_field_belongs_is_answered_with_how_to_have_one)
{
    read_pack(days[_i].pack);
    told(days[_i].line, days[_i].en, days[_i].zh, "is: date}, let a step ask for it, and write its",
         "由步骤填写，此处写其名");
}
END_TEST

#define PERIOD(is, within)                                                         \
    SMALL "fields: {period: {zh: 时段, en: period, is: " is "}}\ntypes: {m: {" ROW \
          "}}\nsteps:\n  open: {" ROW                                              \
          ", module: reporting, opens: m, by: a, starts: d, needs: period}\n"      \
          "  " ENDED "\ndeadlines:\n  d: {" ROW ", from: period, within: " within "}\n" /* 14 */

START_TEST(a_deadline_counts_from_the_first_day_of_a_period_but_not_by_the_hour)
{
    read_pack(PERIOD("text", "day 5 of next month"));
    ck_assert_uint_eq(faults.count, 0);
    teardown();
    setup();
    read_pack(PERIOD("text", "24 hours"));
    told(14, "counts hours or minutes, and the day `period`",
         "按小时或分钟计算，而日期 `period` 没有时刻", "is: moment", "is: moment");
    teardown();
    setup();
    read_pack(PERIOD("number", "5 days"));
    told(14, "names `period`, which is no date", "`period` 不是日期字段", "is: date", "is: date");
}
END_TEST

/* ---- how far a deadline is prolonged ---- */

#define PROLONGED(step, limit)                                                                     \
    SMALL "types: {m: {" ROW "}}\nfields: {until: {zh: 至, en: until, is: date}}\nsteps:\n"       \
          "  open: {" ROW ", module: reporting, opens: m, by: a, starts: d}\n"            /* 11 */ \
          "  more: {" ROW ", module: reporting, types: m, by: a, needs: until" step "}\n" /* 12 */ \
          "  " ENDED "\ndeadlines:\n"                                                     /* 14 */ \
          "  d: {" ROW ", within: 3 days" limit "}\n"                                     /* 15 */
#define SO_FAR ", extension: 2 days"

START_TEST(what_prolongs_a_deadline_is_said_where_it_is_missing_and_nothing_else)
{
    read_pack(PROLONGED("", SO_FAR ", extensions: 1"));
    ck_assert_uint_eq(faults.count, 1);
    told(15, "no step extends the deadline `d`", "没有步骤延长时限 `d`",
         "add `extends: d` and `needs: until` to a step", "请给某个步骤写 `extends: d`");
}
END_TEST

START_TEST(how_often_a_deadline_is_prolonged_is_said_where_it_is_missing)
{
    read_pack(PROLONGED(", extends: d", SO_FAR));
    ck_assert_uint_eq(faults.count, 1);
    told(15, "may be extended no time", "可延长的次数为零", "add `extensions: 1`",
         "请补上 `extensions: 1`");
}
END_TEST

START_TEST(a_deadline_that_nobody_may_prolong_says_how_often_in_vain)
{
    read_pack(PROLONGED("", ", extensions: 1"));
    ck_assert_uint_eq(faults.count, 1);
    told(15, "no step extends the deadline `d`: `extensions`", "没有步骤延长时限 `d`，`extensions`",
         "add `extends: d` and `needs: until` to a step", "请给某个步骤写 `extends: d`");
}
END_TEST

START_TEST(a_step_that_prolongs_what_may_not_be_is_a_fault)
{
    read_pack(PROLONGED(", extends: d", ""));
    ck_assert_uint_eq(faults.count, 1);
    told(12, "the step `more` extends the deadline `d`, which may be extended no time",
         "步骤 `more` 延长时限 `d`，而该时限可延长的次数为零",
         "add `extensions: 1`, or how often, to the deadline `d`",
         "请给时限 `d` 补上 `extensions: 1`");
    teardown();
    setup();
    read_pack(PROLONGED(", extends: d", ", extensions: 1"));
    ck_assert_uint_eq(faults.count, 0);
}
END_TEST

START_TEST(a_deadline_that_is_prolonged_so_often_and_so_far_is_good)
{
    read_pack(PROLONGED(", extends: d", SO_FAR ", extensions: 1"));
    ck_assert_uint_eq(faults.count, 0);
}
END_TEST

/* ---- clauses that are cited and not covered ---- */

#define UNCOVERED                                                                 \
    "pack: test\nversion: 1\nname: {zh: 测试, en: test}\nsource: none\n"        \
    "in-force: 2020-01-01\n"                                                      \
    "organs: {a: {zh: 甲, en: a, clause: \"2\"}}\n" /* 6 */                       \
    "steps:\n"                                                                    \
    "  three: {zh: 甲, en: a, clause: \"3\", module: reporting, by: a}\n" /* 8 */ \
    "  two: {zh: 甲, en: a, clause: \"2\", module: reporting, by: a}\n"   /* 9 */ \
    "  more: {zh: 甲, en: a, clause: \"2\", module: reporting, by: a}\n"  /* 10 */

START_TEST(a_clause_that_is_not_covered_is_named_once_with_how_many_others_cite_it)
{
    read_pack(UNCOVERED);
    ck_assert_uint_eq(faults.count, 2);
    told(6, "clause 2 is cited and not covered; 2 more entries cite it",
         "引用的第 2 条未列入覆盖表，另有 2 处引用", "`ducha regime coverage PACK --write` prints",
         "`ducha regime coverage 规则包 --write` 可输出初稿");
    told(8, "clause 3 is cited and not covered", "引用的第 3 条未列入覆盖表", "list it under",
         "请在 `coverage` 下列出");
    ck_assert_str_eq(at_line(8)->en.text, "clause 3 is cited and not covered");
}
END_TEST

START_TEST(a_deadline_behind_another_one_is_told_which_step_should_start_it)
{
    read_pack(LIMIT("3 days") "  e: {" ROW ", within: 3 days, from-deadline: d}\n" /* 12 */);
    told(12, "nothing starts the deadline `e`", "没有步骤开始时限 `e`",
         "add it to `starts` of the step that starts the deadline it is counted from",
         "请加入起算所依时限的步骤的 `starts`");
}
END_TEST

START_TEST(a_pack_that_covers_nothing_yet_is_told_so_once)
{
    read_pack(UNCOVERED "  five: {zh: 甲, en: a, clause: \"5\", module: reporting, by: a}\n"
                        "  six: {zh: 甲, en: a, clause: \"6\", module: reporting, by: a}\n");
    ck_assert_uint_eq(faults.count, 1);
    has(faults.item[0].en.text, "4 clauses are cited and none is covered");
    has(faults.item[0].zh.text, "引用了 4 个条款，均未列入覆盖表");
}
END_TEST

START_TEST(a_clause_beyond_the_last_article_is_answered_with_how_to_write_it)
{
    read_pack(UNCOVERED
              "  five: {zh: 甲, en: a, clause: 第十二条第二款, module: reporting, by: a}\n");
    has(at_line(11)->en.text, "write \"12(2)\"");
}
END_TEST

struct cited {
    unsigned count;
    char last[64];
};

static void count_cited(void *self, const char *clause, const char *name, struct place at)
{
    struct cited *c = self;
    c->count++;
    snprintf(c->last, sizeof(c->last), "%s %s %u", clause, name, at.line);
}

START_TEST(each_entry_that_cites_a_clause_is_told)
{
    struct cited cited = {0};
    read_pack(UNCOVERED);
    regime_citations(&regime, count_cited, &cited);
    ck_assert_uint_eq(cited.count, 4);
    ck_assert_str_eq(cited.last, "2 more 10");
}
END_TEST

int main(void)
{
    Suite *s = suite_create("slips");
    TCase *c = suite_case(s, "slips", setup, teardown);
    tcase_add_test(c, what_a_step_sets_counts_for_the_fields_that_its_effect_reads);
    tcase_add_test(c, a_field_that_an_effect_reads_is_asked_for_or_set);
    tcase_add_loop_test(c, what_a_step_sets_has_the_shape_of_the_field, 0,
                        sizeof(shapes) / sizeof(shapes[0]));
    tcase_add_loop_test(c, an_effect_of_another_module_is_answered_with_whose_it_is, 0,
                        sizeof(effects) / sizeof(effects[0]));
    tcase_add_test(c, a_promise_says_how_many_or_which_part_or_sets_it);
    tcase_add_test(c, a_step_with_a_message_of_its_own_starts_one_deadline);
    tcase_add_test(c, a_pack_in_one_language_reads_the_same_in_the_other);
    tcase_add_test(c, a_name_in_no_language_is_a_fault_and_so_is_an_empty_one);
    tcase_add_test(c, a_step_that_names_no_module_belongs_to_the_one_that_can_do_it);
    tcase_add_test(c, a_key_that_is_unknown_is_answered_with_those_that_may_stand_there);
    tcase_add_test(c, of_many_keys_the_nearest_are_named_and_how_many_others_there_are);
    tcase_add_test(c, a_slip_of_a_key_is_answered_with_the_one_that_is_meant);
    tcase_add_loop_test(c, where_a_single_value_belongs_the_key_is_named_and_what_it_takes, 0,
                        sizeof(values) / sizeof(values[0]));
    tcase_add_test(c, where_a_day_or_a_time_belongs_the_form_of_one_is_shown);
    tcase_add_loop_test(c, what_is_no_length_of_time_is_answered_with_what_it_is_and_what_to_write,
                        0, sizeof(lengths) / sizeof(lengths[0]));
    tcase_add_test(c, hours_and_minutes_are_counted_backwards_from_a_moment_only);
    tcase_add_test(c, four_lengths_are_measured_against_one_another_at_most);
    tcase_add_test(c, a_length_that_the_office_sets_is_answered_alike);
    tcase_add_test(c, a_deadline_counts_from_the_first_day_of_a_period_but_not_by_the_hour);
    tcase_add_loop_test(c, a_day_where_a_date_field_belongs_is_answered_with_how_to_have_one, 0,
                        sizeof(days) / sizeof(days[0]));
    tcase_add_test(c, what_prolongs_a_deadline_is_said_where_it_is_missing_and_nothing_else);
    tcase_add_test(c, how_often_a_deadline_is_prolonged_is_said_where_it_is_missing);
    tcase_add_test(c, a_deadline_that_is_prolonged_so_often_and_so_far_is_good);
    tcase_add_test(c, a_deadline_that_nobody_may_prolong_says_how_often_in_vain);
    tcase_add_test(c, a_step_that_prolongs_what_may_not_be_is_a_fault);
    tcase_add_test(c, a_clause_that_is_not_covered_is_named_once_with_how_many_others_cite_it);
    tcase_add_test(c, a_deadline_behind_another_one_is_told_which_step_should_start_it);
    tcase_add_test(c, a_pack_that_covers_nothing_yet_is_told_so_once);
    tcase_add_test(c, a_clause_beyond_the_last_article_is_answered_with_how_to_write_it);
    tcase_add_test(c, each_entry_that_cites_a_clause_is_told);
    return suite_run(s);
}
