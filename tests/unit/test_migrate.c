/* Cases carried over: what `renamed` may say, limits, hostile bodies, and what was told under the
 * old version meanwhile. What becomes of a case stands in tests/stories/migrate.story. */
#include <check.h>

#include "modules/kit/body.h"
#include "pack/regime.h"
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
static struct arena arena;
static struct packfiles files;

/* ---- what a pack may say ---- */

static void load_second(void)
{
    arena = (struct arena){0};
    packfiles_load(&files, SOURCE_DIR, "tests/packs/moved-2");
}

static void unload(void)
{
    packfiles_clear(&files);
    arena_free(&arena);
}

/* With this text in place of the other one, pack.yaml has a fault in the line of `renamed`. */
static void spoilt(const char *good, const char *bad, const char *says)
{
    struct faults faults = {0};
    struct regime r;
    const char *text = arena_text(&arena, files.file[0].text), *at = strstr(text, good);
    struct regime_file *changed = arena_alloc(&arena, files.count * sizeof(*changed));
    ck_assert_str_eq(files.file[0].name, "pack.yaml");
    ck_assert_ptr_nonnull(at);
    memcpy(changed, files.file, files.count * sizeof(*changed));
    changed[0].text =
        bytes_of(arena_print(&arena, "%.*s%s%s", (int)(at - text), text, bad, at + strlen(good)));
    regime_init(&r, changed, files.count, &faults);
    ck_assert_uint_ge(faults.count, 1);
    ck_assert_msg(strstr(faults.item[0].en.text, says), "%s", faults.item[0].en.text);
    ck_assert_uint_ge(faults.item[0].en.line, 10);
    ck_assert_uint_le(faults.item[0].en.line, 15);
    regime_clear(&r);
    faults_clear(&faults);
}

START_TEST(each_slip_of_the_table_is_found_in_its_line)
{
    spoilt("{exchange: exchange-opinions}", "{exchange: exchange-opinion}",
           "`exchange-opinion`, which is not among the pack's steps");
    spoilt("{first: drafting}", "{first: draft}", "not among the pack's stages");
    spoilt("{colour: tint}", "{colour: hue}", "not among the pack's fields");
    spoilt("{reply: answer}", "{reply: answers}", "not among the pack's deadlines");
    spoilt("{exchange: exchange-opinions}", "{submit: exchange-opinions}",
           "`submit` was renamed and is still among the pack's steps");
    spoilt("{exchange: exchange-opinions}", "{a: exchange-opinions, b: exchange-opinions}",
           "two old names become `exchange-opinions`");
    spoilt("  deadlines: {reply", "  deadline: {reply", "deadline");
    spoilt("{exchange: exchange-opinions}", "{exchange: [a, b]}", "single value");
}
END_TEST

START_TEST(a_name_is_found_as_it_was_as_it_is_or_not_at_all)
{
    struct faults faults = {0};
    struct regime r;
    regime_init(&r, files.file, files.count, &faults);
    ck_assert_uint_eq(faults.count, 0);
    ck_assert_str_eq(regime_now(&r, RENAMED_STEPS, "exchange"), "exchange-opinions");
    ck_assert_str_eq(regime_now(&r, RENAMED_STEPS, "submit"), "submit");
    ck_assert_ptr_null(regime_now(&r, RENAMED_STEPS, "check"));
    ck_assert_str_eq(regime_now(&r, RENAMED_STAGES, "first"), "drafting");
    ck_assert_str_eq(regime_now(&r, RENAMED_FIELDS, "colour"), "tint");
    ck_assert_str_eq(regime_now(&r, RENAMED_DEADLINES, "reply"), "answer");
    ck_assert_ptr_null(regime_now(&r, RENAMED_DEADLINES, "old"));
    regime_clear(&r);
}
END_TEST

/* ---- in an office ---- */

static void say_from(const char *kind, const char *from, const char *case_id, struct bytes body)
{
    memhost_say(office, &(struct message){.kind = kind,
                                          .from = from,
                                          .regime = "",
                                          .person = "li",
                                          .organ = "clerk",
                                          .case_id = case_id,
                                          .body = body});
}

static void say(const char *kind, const char *from, const char *case_id, const char *json)
{
    struct fault f = {0};
    ProtobufCMessage *m = json_read(&arena, kind_body(kind), bytes_of(json), &f);
    ck_assert_msg(m != NULL, "%s", f.text);
    uint8_t *body = arena_alloc(&arena, protobuf_c_message_get_packed_size(m) + 1);
    say_from(kind, from, case_id, (struct bytes){body, protobuf_c_message_pack(m, body)});
}

static const char *last_kind(void)
{
    return memhost_entry(office, memhost_head(office))->kind;
}

static unsigned count_of(const char *kind)
{
    unsigned n = 0;
    for (uint64_t p = 1; p <= memhost_head(office); p++)
        n += strcmp(memhost_entry(office, p)->kind, kind) == 0;
    return n;
}

static void adopt(const char *pack, unsigned version)
{
    struct packfiles p;
    packfiles_load(&p, SOURCE_DIR, pack);
    say_from("regime.adopt", "test", "", packfiles_body(&p, "moved", version));
    ck_assert_str_eq(last_kind(), "regime.adopted");
    packfiles_clear(&p);
}

static void step(const char *name, const char *case_id)
{
    say("reporting.take", "test", case_id, arena_print(&arena, "{\"step\":\"%s\"}", name));
}

static void setup(void)
{
    arena = (struct arena){0};
    office = memhost_open(modules, day_begin(day_parse("2026-03-02")));
    adopt("tests/packs/moved-1", 1);
    say("reporting.take", "test", "",
        "{\"step\":\"begin\",\"field\":[{\"name\":\"colour\",\"value\":[\"红\"]}]}");
    step("exchange", "M1");
    adopt("tests/packs/moved-2", 2);
}

static void teardown(void)
{
    memhost_close(office);
    arena_free(&arena);
}

static void migrate(const char *json)
{
    say("regime.migrate", "test", "M1", json);
}

START_TEST(a_reason_is_taken_at_its_limit_and_refused_one_byte_past_it)
{
    char reason[1002];
    memset(reason, 'r', 1001);
    reason[1001] = '\0';
    migrate(arena_print(&arena, "{\"to\":\"moved@2\",\"reason\":\"%s\"}", reason));
    ck_assert_str_eq(last_kind(), "step.refused");
    reason[1000] = '\0';
    migrate(arena_print(&arena, "{\"to\":\"moved@2\",\"reason\":\"%s\"}", reason));
    ck_assert_uint_eq(count_of("case.migrated"), 1);
    ck_assert(memhost_replays(office));
}
END_TEST

START_TEST(nothing_goes_without_a_version_or_a_person)
{
    migrate("{}");
    ck_assert_str_eq(last_kind(), "step.refused");
    memhost_say(office, &(struct message){.kind = "regime.migrate",
                                          .from = "test",
                                          .regime = "",
                                          .person = "",
                                          .organ = "clerk",
                                          .case_id = "M1",
                                          .body = {"\n\7moved@2", 9}});
    ck_assert_str_eq(last_kind(), "step.refused");
    ck_assert_uint_eq(count_of("case.migrated"), 0);
}
END_TEST

/* A module in a process of its own may take a step before it has read case.migrated. */
START_TEST(a_step_told_meanwhile_is_folded_under_its_new_name)
{
    say("reporting.take", "test", "",
        "{\"step\":\"begin\",\"field\":[{\"name\":\"tint\",\"value\":[\"红\"]}]}");
    say("regime.migrate", "test", "M1", "{\"to\":\"moved@2\"}");
    ck_assert_uint_eq(count_of("case.migrated"), 1);
    say("reporting.taken", "module/reporting", "M1",
        "{\"step\":{\"name\":\"exchange\",\"clause\":\"moved/4\",\"regime\":\"moved@1\"},"
        "\"case_id\":\"M1\"}");
    say("reporting.taken", "module/reporting", "M1",
        "{\"step\":{\"name\":\"check\",\"clause\":\"moved/4\",\"regime\":\"moved@1\"},"
        "\"case_id\":\"M1\"}");
    ck_assert_uint_eq(count_of("turn.set-aside"), 0);
    say("referral.take", "test", "M1", "{\"step\":\"pass\"}");
    ck_assert_str_eq(last_kind(), "referral.taken");
    say("reporting.taken", "module/reporting", "M1",
        "{\"step\":{\"name\":\"nothing\",\"clause\":\"moved/4\",\"regime\":\"moved@1\"},"
        "\"case_id\":\"M1\"}");
    ck_assert_uint_gt(count_of("turn.set-aside"), 0);
}
END_TEST

START_TEST(a_hostile_body_is_set_aside)
{
    static const char *const migrated[] = {
        "{}", "{\"case_id\":\"M1\"}", "{\"case_id\":\"M1\",\"from\":\"moved@1\"}",
        "{\"case_id\":\"M2\",\"from\":\"moved@1\",\"to\":\"moved@2\"}",
        "{\"case_id\":\"M1\",\"from\":\"moved@1\",\"to\":\"moved@9\"}"};
    static const char *const carried[] = {
        "{}",
        "{\"case_id\":\"M1\"}",
        "{\"case_id\":\"M1\",\"regime\":\"moved@1\",\"taken\":[{\"name\":\"exchange\"}]}",
        "{\"case_id\":\"M1\",\"regime\":\"moved@1\",\"taken\":[{}]}",
        "{\"case_id\":\"M1\",\"regime\":\"moved@1\",\"due\":[{}]}",
        "{\"case_id\":\"M1\",\"regime\":\"moved@1\",\"due\":[{\"due\":{\"deadline\":\"none\"}}]}"};
    for (unsigned i = 0; i < sizeof(migrated) / sizeof(migrated[0]); i++) {
        unsigned before = count_of("turn.set-aside");
        say("case.migrated", "module/law", "M1", migrated[i]);
        ck_assert_uint_gt(count_of("turn.set-aside"), before);
    }
    for (unsigned i = 0; i < sizeof(carried) / sizeof(carried[0]); i++) {
        unsigned before = count_of("turn.set-aside");
        say("case.carried", "module/reporting", "M1", carried[i]);
        ck_assert_msg(count_of("turn.set-aside") > before, "%s", carried[i]);
    }
    step("submit", "M1"); /* still under the version it was opened under */
    ck_assert_str_eq(last_kind(), "reporting.taken");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("migrate");
    TCase *pack = suite_case(suite, "renamed", load_second, unload);
    TCase *cases = suite_case(suite, "cases", setup, teardown);
    tcase_add_test(pack, each_slip_of_the_table_is_found_in_its_line);
    tcase_add_test(pack, a_name_is_found_as_it_was_as_it_is_or_not_at_all);
    tcase_add_test(cases, a_reason_is_taken_at_its_limit_and_refused_one_byte_past_it);
    tcase_add_test(cases, nothing_goes_without_a_version_or_a_person);
    tcase_add_test(cases, a_step_told_meanwhile_is_folded_under_its_new_name);
    tcase_add_test(cases, a_hostile_body_is_set_aside);
    return suite_run(suite);
}
