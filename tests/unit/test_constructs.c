/* What stories of the made-up pack would be too long for: limits of single constructs, and other
 * offices' values. Each test may change the pack before it is adopted. */
#include <check.h>
#include <stdlib.h>

#include "base/text.h"
#include "modules/kit/form.h"
#include "modules/kit/posts.h"
#include "modules/kit/step.h"
#include "pack/compare.h"
#include "proto/json.h"
#include "proto/kinds.h"
#include "proto/office.pb-c.h"
#include "story/memhost.h"
#include "tests/lib/packfiles.h"
#include "tests/lib/suite.h"

extern const struct module module_law, module_reporting, module_referral;

static const struct module *const modules[] = {&module_law, &module_reporting, &module_referral,
                                               NULL};
static struct memhost *office;
static struct packfiles files;
static struct arena arena;

static void setup(void)
{
    office = memhost_open(modules, day_begin(day_parse("2026-02-09")));
    packfiles_load(&files, SOURCE_DIR, "tests/packs/flow");
}

static void teardown(void)
{
    memhost_close(office);
    packfiles_clear(&files);
    arena_free(&arena);
}

/* The pack with one text in place of another. */
static void change(const char *from, const char *to)
{
    struct regime_file *f = files.file;
    while (strcmp(f->name, "pack.yaml") != 0)
        f++;
    const char *text = arena_text(&arena, f->text), *at = strstr(text, from);
    ck_assert_msg(at, "the pack has no `%s`", from);
    f->text =
        bytes_of(arena_print(&arena, "%.*s%s%s", (int)(at - text), text, to, at + strlen(from)));
}

static void say(const char *kind, const char *organ, const char *case_id, struct bytes body)
{
    memhost_say(office, &(struct message){.kind = kind,
                                          .from = "test",
                                          .person = "li",
                                          .organ = organ,
                                          .case_id = case_id,
                                          .body = body});
}

static const struct message *newest(const char *kind)
{
    for (uint64_t p = memhost_head(office); p > 0; p--)
        if (strcmp(memhost_entry(office, p)->kind, kind) == 0)
            return memhost_entry(office, p);
    ck_abort_msg("nobody said %s", kind);
}

static void adopt(void)
{
    say("regime.adopt", "office", "", packfiles_body(&files, "flow", 1));
    (void)newest("regime.adopted");
}

static void take_of(const char *module, const char *step, const char *organ, const char *case_id,
                    const char *fields)
{
    struct fault f = {0};
    const char *kind = arena_print(&arena, "%s.take", module);
    const char *json = arena_print(&arena, "{\"step\":\"%s\",\"field\":[%s]}", step, fields);
    ProtobufCMessage *m = json_read(&arena, kind_body(kind), bytes_of(json), &f);
    ck_assert_msg(m != NULL, "%s", f.text);
    uint8_t *body = arena_alloc(&arena, protobuf_c_message_get_packed_size(m) + 1);
    say(kind, organ, case_id, (struct bytes){body, protobuf_c_message_pack(m, body)});
}

static void take(const char *step, const char *organ, const char *case_id, const char *fields)
{
    take_of("reporting", step, organ, case_id, fields);
}

#define FIELD(name, value) "{\"name\":\"" name "\",\"value\":[" value "]}"

/* "u1","u2" ... */
static const char *many(char letter, unsigned count)
{
    const char *all = "";
    for (unsigned i = 1; i <= count; i++)
        all = arena_print(&arena, "%s%s\"%c%u\"", all, i > 1 ? "," : "", letter, i);
    return all;
}

static const char *last_kind(void)
{
    return memhost_entry(office, memhost_head(office))->kind;
}

static Ducha__Taken *taken(void)
{
    ck_assert_str_eq(last_kind(), "reporting.taken");
    const struct message *m = newest("reporting.taken");
    return ducha__taken__unpack(NULL, m->body.size, m->body.data);
}

static bool is_partial(void)
{
    Ducha__Taken *told = taken();
    bool partial = told->partial;
    ducha__taken__free_unpacked(told, NULL);
    return partial;
}

static void refused(const char *clause, const char *says)
{
    ck_assert_str_eq(last_kind(), "step.refused");
    const struct message *m = newest("step.refused");
    Ducha__Refused *no = ducha__refused__unpack(NULL, m->body.size, m->body.data);
    ck_assert_str_eq(no->clause, clause);
    ck_assert_msg(strstr(no->missing_en, says), "`%s` does not say `%s`", no->missing_en, says);
    ck_assert(no->missing[0]);
    ducha__refused__free_unpacked(no, NULL);
}

/* ---- several values in one word ---- */

static void divided(const char *text, const char *joined)
{
    char *rest = arena_text(&arena, bytes_of(text));
    const char *all = "";
    for (char *value; (value = text_value(&rest));)
        all = arena_print(&arena, "%s[%s]", all, value);
    ck_assert_str_eq(all, joined);
}

START_TEST(values_are_divided_at_commas_that_are_not_their_own)
{
    divided("a", "[a]");
    divided("a,b", "[a][b]");
    divided("a\\,b,c", "[a,b][c]");
    divided("a,,b,", "[a][][b][]");
    divided("", "[]");
    divided("\\,", "[,]");
    divided("a\\b\\", "[a\\b\\]");
    divided("\\\\,a", "[\\,a]");
}
END_TEST

/* ---- taken by several ---- */

/* 64 units, 64 aides: as many as a row names; one organ more does not fit. */
static void open_case_of_128(const char *each)
{
    change("  board:  {",
           "  aide:   {zh: 协办, en: aide, clause: \"1\", which: aide}\n  board:  {");
    change("  count:  {", "  aide: {zh: 协办, en: aide, fact: true, many: true}\n  count:  {");
    change("needs: [unit, urgent], sets", "needs: [unit, aide, urgent], sets");
    change("by-each: [unit, head], in-order: true", each);
    adopt();
    take("begin", "clerk", "M",
         arena_print(&arena,
                     FIELD("unit", "%s") "," FIELD("aide", "%s") "," FIELD("urgent", "\"no\""),
                     many('u', FORM_LIST_MAX), many('a', FORM_LIST_MAX)));
    Ducha__Taken *told = taken();
    ducha__taken__free_unpacked(told, NULL);
}

START_TEST(a_step_stands_when_as_many_as_a_row_names_have_taken_it)
{
    static_assert(STEP_BY_MAX == 2 * FORM_LIST_MAX, "units and aides");
    open_case_of_128("by-each: [unit, aide]");
    for (unsigned i = 1; i <= STEP_BY_MAX; i++) {
        unsigned n = (i - 1) / 2 + 1;
        take("units", arena_print(&arena, i % 2 ? "unit/u%u" : "aide/a%u", n), "M", "");
        ck_assert_msg(is_partial() == (i < STEP_BY_MAX), "the %u-th", i);
    }
}
END_TEST

START_TEST(one_more_than_a_row_names_is_refused_at_once)
{
    open_case_of_128("by-each: [unit, aide, board]");
    take("units", "unit/u1", "M", "");
    refused("flow/9", "129 would have to take it, 128 at most can");
}
END_TEST

/* ---- comparisons ---- */

static const struct {
    const char *text, *value;
    bool holds;
} compared[] = {
    {">= 25", "25", true},
    {">= 25", "24", false},
    {"> 25", "25", false},
    {">25", "26", true},
    {"<= 25", "25", true},
    {"<= 25", "26", false},
    {"< -1", "-2", true},
    {"< -1", "-1", false},
    {">= 25", "many", false},
    {">= 10 and < 30", "10", true},
    {">= 10 and < 30", "30", false},
    {"< 30 and >= 10", "29", true},
    {">= 2026-02-09 and < 2026-03-01", "2026-02-28", true},
    {"> 0.1", "0.2", true},
    {"> 0.1", "0.1", false},
    {">= -0.5", "-0.6", false},
    {">= -0.5", "-0.4", true},
    {">= 25", "", false},
    {">= 25", "2026-02-09", false},
    {">= 2026-02-09", "2026-02-09", true},
    {"< 2026-02-09", "2025-12-31", true},
    {"< 2026-02-09", "25", false},
    {"> 999999999999999998", "999999999999999999", true},
};

START_TEST(a_number_or_a_day_is_compared_and_nothing_else)
{
    ck_assert(compare_holds(compared[_i].text, compared[_i].value) == compared[_i].holds);
    ck_assert_int_ne(compare_kind(compared[_i].text), COMPARE_NOTHING);
}
END_TEST

static const struct {
    const char *a, *b;
    bool meet, decimals;
} met[] = {
    {"> 10", "< 11", true, true},
    {"> 10.5", "<= 10.5", false, true},
    {">= 10.5", "<= 10.5", true, true},
    {">= 10 and < 30", ">= 30", false, false},
    {">= 10 and <= 30", ">= 30", true, false},
    {">= 10 and < 30", "30", false, false},
    {"> 10.5", "< 12", true, false},
    {"> 10.5", "< 11", false, false},
    {"x", "x", true, false},
    {"x", "y", false, false},
    {">= 10", "10", true, false},
    {"10", "> 10", false, false},
    {">= 10", "> 99", true, false},
    {">= 10", "<= 10", true, false},
    {">= 10", "< 10", false, false},
    {"> 10", "< 12", true, false},
    {"> 10", "< 11", false, false},
    {"< 2026-07-01", ">= 2026-07-01", false, false},
    {"<= 2026-07-01", ">= 2026-07-01", true, false},
};

START_TEST(two_conditions_meet_where_one_value_fulfils_both)
{
    ck_assert(compare_meet(met[_i].a, met[_i].b, !met[_i].decimals) == met[_i].meet);
    ck_assert(compare_meet(met[_i].b, met[_i].a, !met[_i].decimals) == met[_i].meet);
}
END_TEST

/* points is what a score sheet adds up: compared whatever the pack says that it is. */
START_TEST(points_are_compared_although_they_are_text)
{
    change("  count:  {", "  points: {zh: 得分, en: points, fact: true}\n  count:  {");
    change("by: clerk, needs: colour, when: {colour: 红}",
           "by: clerk, needs: colour, may: points, when: {points: \">= 25\"}");
    adopt();
    take("begin", "clerk", "M", FIELD("unit", "\"u\"") "," FIELD("urgent", "\"no\""));
    take("redden", "clerk", "M", FIELD("colour", "\"红\"") "," FIELD("points", "\"24\""));
    refused("flow/7", "only where points: >= 25");
    take("redden", "clerk", "M", FIELD("colour", "\"红\"") "," FIELD("points", "\"25\""));
    (void)is_partial();
}
END_TEST

/* ---- deadlines ---- */

static void begin(void)
{
    adopt();
    take("begin", "clerk", "M", FIELD("unit", "\"u\"") "," FIELD("urgent", "\"no\""));
    (void)is_partial();
}

static void late(const char *deadline)
{
    const struct message *m = newest("reporting.late");
    Ducha__Late *told = ducha__late__unpack(NULL, m->body.size, m->body.data);
    ck_assert_str_eq(told->deadline, deadline);
    ducha__late__free_unpacked(told, NULL);
}

/* The day is so near that nobody could have been told in time. */
START_TEST(what_must_come_before_a_day_that_is_too_near_is_late_at_once)
{
    begin();
    take("convene", "clerk", "M", FIELD("held", "\"2026-02-11\""));
    memhost_advance(office, memhost_now(office) + 60000);
    late("invite");
}
END_TEST

START_TEST(a_least_explains_itself_behind_the_last_day)
{
    begin();
    take("convene", "clerk", "M", FIELD("held", "\"2026-03-05\""));
    const struct message *m = newest("reporting.taken");
    Ducha__Taken *told = ducha__taken__unpack(NULL, m->body.size, m->body.data);
    ck_assert_str_eq(told->due[2]->deadline, "hold");
    ck_assert_int_eq(told->due[2]->earliest, day_begin(day_parse("2026-02-14")));
    ck_assert_ptr_nonnull(strstr(told->due[2]->explained,
                                 "2026-02-28 六 Sat 10  调休上班 worked (春节)\n"
                                 "不早于 not before 2026-02-14 00:00\n"
                                 "2026-02-09 一 Mon -\n"));
    ck_assert(!told->due[1]->has_earliest);
    ducha__taken__free_unpacked(told, NULL);
}
END_TEST

/* Spring Festival begins earlier than the pack's calendar says. */
static void amend(void)
{
    static const char text[] = "year: 2026\nsource: [x]\n"
                               "amended: [{announced: 2026-02-10, zh: 改, en: changed}]\n"
                               "off:\n  春节: [2026-02-12..2026-02-23]\n";
    Ducha__CalendarYear year = DUCHA__CALENDAR_YEAR__INIT;
    year.text = (char *)(uintptr_t)text;
    uint8_t *body = arena_alloc(&arena, ducha__calendar_year__get_packed_size(&year));
    memhost_advance(office, day_begin(day_parse("2026-02-10")));
    say("calendar.amend", "clerk", "",
        (struct bytes){body, ducha__calendar_year__pack(&year, body)});
    memhost_advance(office, memhost_now(office) + 1);
}

static void recounted(const char *deadline, const char *day)
{
    for (uint64_t p = memhost_head(office); p > 0; p--) {
        const struct message *m = memhost_entry(office, p);
        if (strcmp(m->kind, "case.recounted") != 0)
            continue;
        Ducha__Recounted *told = ducha__recounted__unpack(NULL, m->body.size, m->body.data);
        bool same = strcmp(told->deadline, deadline) == 0;
        if (same)
            ck_assert_str_eq(told->after->date, day);
        ducha__recounted__free_unpacked(told, NULL);
        if (same)
            return;
    }
    ck_abort_msg("%s was not counted again", deadline);
}

/* Whichever is looked at first: `appeal` and `closing` stand before `hold` among the clocks. */
START_TEST(what_is_counted_from_the_end_of_another_one_is_counted_again_with_it)
{
    begin();
    take("publish", "clerk", "M", "");
    amend();
    recounted("hold", "2026-03-05");
    recounted("appeal", "2026-03-15");
    recounted("closing", "2026-03-18");
}
END_TEST

/* The working days 02-10, 02-11, 02-24, 02-25, 02-26 under the new notice. */
START_TEST(a_least_is_counted_again_when_the_calendar_is_amended)
{
    begin();
    take("convene", "clerk", "M", FIELD("held", "\"2026-03-05\""));
    amend();
    (void)newest("case.recounted");
    memhost_advance(office, day_begin(day_parse("2026-02-26")) - 1);
    take_of("referral", "unpost", "clerk", "M", "");
    refused("flow/3", "not before 2026-02-26 00:00");
    memhost_advance(office, memhost_now(office) + 1);
    take_of("referral", "unpost", "clerk", "M", "");
    (void)newest("referral.taken");
}
END_TEST

static const struct {
    const char *field, *good, *bad, *says;
} rolled[] = {
    {"roll: 2", "roll: 10", "roll: 11", "`11` is not how far a last day moves"},
    {"roll: 2", "roll: 1", "roll: 0", "`0` is not how far a last day moves"},
    {"roll: 2", "roll: true", "roll: yes", "`yes` is not how far a last day moves"},
    {"roll: 2", "roll: false", "roll: 2 days", "`2 days` is not how far a last day moves"},
};

static unsigned faults_with(const char *from, const char *to, const char *says)
{
    struct faults faults = {0};
    struct regime r;
    change(from, to);
    regime_init(&r, files.file, files.count, &faults);
    unsigned count = faults.count;
    if (count)
        ck_assert_ptr_nonnull(strstr(faults.item[0].en.text, says));
    regime_clear(&r);
    faults_clear(&faults);
    return count;
}

START_TEST(a_last_day_moves_on_by_one_to_ten_working_days)
{
    ck_assert_uint_eq(faults_with(rolled[_i].field, rolled[_i].good, ""), 0);
    ck_assert_uint_eq(faults_with(rolled[_i].good, rolled[_i].bad, rolled[_i].says), 1);
}
END_TEST

/* ---- levels ---- */

START_TEST(another_office_of_the_same_pack_opens_what_its_level_may)
{
    change("set-by-office: {level: 市}", "set-by-office: {level: 乡镇}");
    begin();
    take("enlarge", "clerk", "G", "");
    refused("flow/8", "grand matter: opened by an office of: city, district");
    take("lessen", "clerk", "M", "");
    (void)is_partial();
}
END_TEST

START_TEST(without_words_for_its_levels_a_pack_names_them_as_they_stand)
{
    change("  levels: {市: {en: city}, 区: {en: district}, 乡镇: {en: town}}\n", "");
    begin();
    take("lessen", "clerk", "M", "");
    refused("flow/2", "opened by an office of: 区, 乡镇");
}
END_TEST

/* ---- posts ---- */

static const char *name_of_bytes(unsigned bytes)
{
    char *name = arena_alloc(&arena, bytes + 1);
    memset(name, 'n', bytes);
    name[bytes] = 0;
    return name;
}

static void entrust(const char *persons)
{
    take_of("reporting", "entrust", "director", "M",
            arena_print(&arena, "{\"name\":\"named\",\"value\":[%s]}", persons));
}

/* The pack without planning, which this office does not have. */
static void begin_with_director(void)
{
    change("module: planning, opens: choice, by: mayor",
           "module: reporting, opens: choice, by: mayor");
    begin();
    take("appoint", "mayor", "", FIELD("named", "\"li\""));
}

START_TEST(a_post_is_given_to_a_name_of_64_bytes_and_to_none_longer)
{
    begin_with_director();
    entrust(arena_print(&arena, "\"%s\"", name_of_bytes(PERSON_MAX)));
    (void)is_partial();
    entrust(arena_print(&arena, "\"%s\"", name_of_bytes(PERSON_MAX + 1)));
    refused("flow/9", "a name has 64 bytes at most");
}
END_TEST

START_TEST(a_refusal_names_20_who_hold_a_post_and_says_that_there_are_more)
{
    begin_with_director();
    entrust(many('k', HOLDERS_SHOWN));
    take_of("referral", "store", "keeper", "M", "");
    refused("flow/9", "is not authorised as keeper");
    entrust("\"li\"");
    take_of("referral", "store", "keeper", "M", FIELD("escort", "\"nobody\""));
    refused("flow/9", "k9 …");
}
END_TEST

START_TEST(as_many_sign_as_a_row_names_and_not_one_more)
{
    begin_with_director();
    entrust(many('k', FORM_LIST_MAX));
    entrust(many('j', FORM_LIST_MAX));
    entrust("\"li\"");
    take("sign", "keeper", "M", "");
    refused("flow/7", "129 would have to take it, 128 at most can");
    take("commission", "clerk", "M", FIELD("named", "\"li\"") "," FIELD("gone", "\"k1\""));
    take("sign", "keeper", "M", "");
    ck_assert(is_partial());
}
END_TEST

/* ---- numbers ---- */

/* "x...x-A2026-001-1" has as many bytes as a case's number may. */
static void open_series(unsigned bytes)
{
    char word[CASE_ID_MAX + 1] = "";
    memset(word, 'x', bytes);
    take("open-series", "clerk", "A2026-001", arena_print(&arena, FIELD("series", "\"%s\""), word));
}

START_TEST(a_number_is_taken_at_its_limit_and_refused_one_byte_past_it)
{
    unsigned rest = CASE_ID_MAX - (unsigned)strlen("-A2026-001-1");
    adopt();
    take("begin", "clerk", "", FIELD("unit", "\"u\"") "," FIELD("urgent", "\"no\""));
    open_series(rest);
    (void)is_partial();
    open_series(rest + 1);
    refused("flow/9", "the number would have more than 128 bytes");
}
END_TEST

int main(void)
{
    Suite *s = suite_create("constructs");
    TCase *c = suite_case(s, "constructs", setup, teardown);
    tcase_add_test(c, values_are_divided_at_commas_that_are_not_their_own);
    tcase_add_test(c, a_step_stands_when_as_many_as_a_row_names_have_taken_it);
    tcase_add_test(c, one_more_than_a_row_names_is_refused_at_once);
    tcase_add_loop_test(c, a_number_or_a_day_is_compared_and_nothing_else, 0,
                        sizeof(compared) / sizeof(compared[0]));
    tcase_add_loop_test(c, two_conditions_meet_where_one_value_fulfils_both, 0,
                        sizeof(met) / sizeof(met[0]));
    tcase_add_test(c, points_are_compared_although_they_are_text);
    tcase_add_test(c, a_least_explains_itself_behind_the_last_day);
    tcase_add_test(c, a_least_is_counted_again_when_the_calendar_is_amended);
    tcase_add_test(c, what_is_counted_from_the_end_of_another_one_is_counted_again_with_it);
    tcase_add_test(c, what_must_come_before_a_day_that_is_too_near_is_late_at_once);
    tcase_add_loop_test(c, a_last_day_moves_on_by_one_to_ten_working_days, 0,
                        sizeof(rolled) / sizeof(rolled[0]));
    tcase_add_test(c, another_office_of_the_same_pack_opens_what_its_level_may);
    tcase_add_test(c, without_words_for_its_levels_a_pack_names_them_as_they_stand);
    tcase_add_test(c, a_post_is_given_to_a_name_of_64_bytes_and_to_none_longer);
    tcase_add_test(c, as_many_sign_as_a_row_names_and_not_one_more);
    tcase_add_test(c, a_refusal_names_20_who_hold_a_post_and_says_that_there_are_more);
    tcase_add_test(c, a_number_is_taken_at_its_limit_and_refused_one_byte_past_it);
    return suite_run(s);
}
