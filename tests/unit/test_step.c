/* What stories do not reach: limits, hostile bodies, packs that change under running cases. */
#include <check.h>
#include <stdlib.h>

#include "base/lang.h"
#include "modules/kit/form.h"
#include "modules/kit/step.h"
#include "modules/kit/timeline.h"
#include "proto/inspection.pb-c.h"
#include "proto/json.h"
#include "proto/kinds.h"
#include "proto/office.pb-c.h"
#include "proto/rectification.pb-c.h"
#include "story/memhost.h"
#include "tests/lib/packfiles.h"
#include "tests/lib/suite.h"

extern const struct module module_law, module_inspection, module_rectification;

static const struct module *const modules[] = {&module_law, &module_inspection,
                                               &module_rectification, NULL};
static struct memhost *office;
static struct packfiles files;
static struct arena arena;

static void say(const char *kind, const char *who, const char *organ, const char *case_id,
                struct bytes body)
{
    memhost_say(office, &(struct message){.kind = kind,
                                          .from = "test",
                                          .person = who,
                                          .organ = organ,
                                          .case_id = case_id,
                                          .body = body});
}

static struct bytes pack(const ProtobufCMessage *m)
{
    size_t size = protobuf_c_message_get_packed_size(m);
    uint8_t *body = arena_alloc(&arena, size + 1);
    protobuf_c_message_pack(m, body);
    return (struct bytes){body, size};
}

static struct bytes body_of(const char *kind, const char *json)
{
    struct fault f = {0};
    ProtobufCMessage *m = json_read(&arena, kind_body(kind), bytes_of(json), &f);
    ck_assert_msg(m != NULL, "%s", f.text);
    return pack(m);
}

static void ask(const char *kind, const char *who, const char *organ, const char *case_id,
                const char *json)
{
    say(kind, who, organ, case_id, body_of(kind, json));
}

static const struct message *last(void)
{
    return memhost_entry(office, memhost_head(office));
}

/* The newest entry of this kind; NULL: none. */
static const struct message *newest(const char *kind)
{
    for (uint64_t p = memhost_head(office); p > 0; p--)
        if (strcmp(memhost_entry(office, p)->kind, kind) == 0)
            return memhost_entry(office, p);
    return NULL;
}

static void refused(const char *clause, const char *says)
{
    ck_assert_str_eq(last()->kind, "step.refused");
    Ducha__Refused *no = ducha__refused__unpack(NULL, last()->body.size, last()->body.data);
    ck_assert_str_eq(no->clause, clause);
    ck_assert_msg(strstr(no->missing_en, says), "`%s` does not say `%s`", no->missing_en, says);
    ck_assert(no->missing[0]);
    ducha__refused__free_unpacked(no, NULL);
}

static void set_aside(void)
{
    ck_assert_str_eq(last()->kind, "turn.set-aside");
}

static void adopt(const char *id, unsigned version)
{
    say("regime.adopt", "li", "office", "", packfiles_body(&files, id, version));
}

static void setup(void)
{
    office = memhost_open(modules, day_begin(day_parse("2026-02-09")));
    packfiles_load(&files, SOURCE_DIR, "regimes/beijing-2020");
}

static void teardown(void)
{
    memhost_close(office);
    packfiles_clear(&files);
    arena_free(&arena);
}

static void setup_adopted(void)
{
    setup();
    adopt("beijing-2020", 1);
    ck_assert_str_eq(last()->kind, "regime.adopted");
}

#define COMPLAINT "{\"inspection\":\"i\",\"region\":\"r\",\"text\":\"t\"}"

static void record(const char *case_id)
{
    ask("complaint.import", "li", "team", case_id, COMPLAINT);
    ck_assert_str_eq(last()->kind, "complaint.recorded");
}

/* version: 1 in pack.yaml becomes this digit. */
static void change_version(char digit)
{
    for (unsigned i = 0; i < files.count; i++) {
        if (strcmp(files.file[i].name, "pack.yaml") != 0)
            continue;
        char *text = (char *)(uintptr_t)files.file[i].text.data;
        strstr(text, "version: ")[9] = digit;
    }
}

START_TEST(without_a_regime_nothing_is_allowed)
{
    ask("complaint.import", "li", "team", "", COMPLAINT);
    refused("-", "adopt it first");
}
END_TEST

START_TEST(a_pack_with_faults_is_refused_with_the_first_one)
{
    struct arena a = {0};
    for (unsigned i = 0; i < files.count; i++) {
        char *text = arena_text(&a, files.file[i].text),
             *value = strstr(text, "answer: 10 workdays");
        if (strcmp(files.file[i].name, "office-values.yaml") != 0)
            continue;
        memcpy(value, "answer: 10workdays ", 19);
        files.file[i].text = bytes_of(text);
    }
    adopt("beijing-2020", 1);
    refused("-", "office-values.yaml:6:3: `10workdays` is not a length of time");
    arena_free(&a);
    ck_assert_ptr_null(newest("regime.adopted"));
}
END_TEST

START_TEST(a_pack_under_another_name_is_refused)
{
    adopt("chongqing", 1);
    refused("-", "the pack is beijing-2020@1 and was sent as chongqing@1");
}
END_TEST

START_TEST(a_version_is_adopted_once)
{
    adopt("beijing-2020", 1);
    ck_assert_str_eq(last()->kind, "regime.adopted");
    adopt("beijing-2020", 1);
    refused("beijing-2020/-", "version 1 is adopted");
}
END_TEST

START_TEST(a_case_keeps_the_version_it_was_opened_under)
{
    adopt("beijing-2020", 1);
    record("old");
    change_version('2');
    adopt("beijing-2020", 2);
    record("new");
    ask("batch.close", "li", "team", "", "{\"date\":\"2026-02-09\"}");
    static const char hand[] = "{\"unit\":\"u\",\"goal\":\"g\",\"measures\":\"m\"}";
    ask("complaint.hand-over", "li", "team", "old", hand);
    Ducha__HandedOver *told =
        ducha__handed_over__unpack(NULL, newest("complaint.handed-over")->body.size,
                                   newest("complaint.handed-over")->body.data);
    ck_assert_str_eq(told->step->regime, "beijing-2020@1");
    ducha__handed_over__free_unpacked(told, NULL);
    memhost_say(office, &(struct message){.kind = "complaint.sign",
                                          .from = "t",
                                          .person = "z",
                                          .organ = "subject/u",
                                          .case_id = "old",
                                          .regime = "beijing-2020@2"});
    refused("beijing-2020/30", "this case runs under beijing-2020@1");
    ck_assert(memhost_replays(office));
}
END_TEST

START_TEST(a_person_must_be_named)
{
    ask("complaint.import", "", "team", "", COMPLAINT);
    refused("beijing-2020/24(3)", "the person who acts must be named");
}
END_TEST

static const char *repeat(char c, size_t count)
{
    char *text = arena_alloc(&arena, count + 1);
    memset(text, c, count);
    return text;
}

START_TEST(names_are_taken_at_their_limit_and_refused_one_past_it)
{
    record(repeat('c', CASE_ID_MAX));
    ask("complaint.import", "li", "team", repeat('c', CASE_ID_MAX + 1), COMPLAINT);
    refused("-", "too long");
    ask("complaint.import", repeat('p', PERSON_MAX), "team", "", COMPLAINT);
    ck_assert_str_eq(last()->kind, "complaint.recorded");
    ask("complaint.import", repeat('p', PERSON_MAX + 1), "team", "", COMPLAINT);
    refused("-", "too long");
}
END_TEST

/* One text of the pack in place of another, before it is adopted. */
static void change_pack(const char *from, const char *to)
{
    for (unsigned i = 0; i < files.count; i++) {
        const char *text = arena_text(&arena, files.file[i].text), *at = strstr(text, from);
        if (!at)
            continue;
        files.file[i].text = bytes_of(
            arena_print(&arena, "%.*s%s%s", (int)(at - text), text, to, at + strlen(from)));
        return;
    }
    ck_abort_msg("the pack has no `%s`", from);
}

START_TEST(a_message_of_its_own_names_a_case_that_the_office_knows_too)
{
    change_pack("en: region}", "en: region, case-of: [routine, special]}");
    adopt("beijing-2020", 1);
    ck_assert_str_eq(last()->kind, "regime.adopted");
    ask("complaint.import", "li", "team", "", COMPLAINT);
    refused("beijing-2020/24(3)", "region `r` must be a case of this office: routine");
}
END_TEST

static void import_text(size_t size)
{
    ask("complaint.import", "li", "team", "",
        arena_print(&arena, "{\"inspection\":\"i\",\"region\":\"r\",\"text\":\"%s\"}",
                    repeat('t', size)));
}

START_TEST(a_text_is_taken_at_its_limit_and_refused_one_byte_past_it)
{
    import_text(FORM_TEXT_MAX);
    ck_assert_str_eq(last()->kind, "complaint.recorded");
    import_text(FORM_TEXT_MAX + 1);
    refused("beijing-2020/24(3)", "the field text is too long");
}
END_TEST

static void import_types(unsigned count)
{
    Ducha__Complaint c = DUCHA__COMPLAINT__INIT;
    char *types[FORM_LIST_MAX + 1], water[] = "水", text[] = "t";
    for (unsigned i = 0; i < count; i++)
        types[i] = water;
    c.inspection = c.region = c.text = text;
    c.n_pollution_type = count;
    c.pollution_type = types;
    say("complaint.import", "li", "team", "", pack(&c.base));
}

/* The whole form at this many bytes: 64 types of pollution that are all the same word, padded. */
static void import_form(size_t size)
{
    Ducha__Complaint c = DUCHA__COMPLAINT__INIT;
    char i[] = "i";
    c.inspection = c.region = c.text = i;
    c.source = (char *)(uintptr_t)repeat('s', FORM_TEXT_MAX);
    size_t rest = size - protobuf_c_message_get_packed_size(&c.base);
    unsigned count = (unsigned)(rest / (FORM_TEXT_MAX + 4)) + 1;
    char *types[FORM_LIST_MAX];
    for (unsigned n = 0; n < count; n++) {
        size_t take = rest < FORM_TEXT_MAX + 4 ? rest : FORM_TEXT_MAX + 4;
        take = n + 2 == count && rest - take < 200 ? take - 200 : take;
        types[n] = (char *)(uintptr_t)repeat('p', take - (take > 16387 ? 4 : take > 129 ? 3 : 2));
        rest -= take;
    }
    c.n_pollution_type = count;
    c.pollution_type = types;
    ck_assert_uint_eq(protobuf_c_message_get_packed_size(&c.base), size);
    say("complaint.import", "li", "team", "", pack(&c.base));
}

START_TEST(a_form_is_judged_at_its_limit_and_refused_one_byte_past_it)
{
    import_form(FORM_BYTES_MAX);
    refused("beijing-2020/24(3)", "is not in the code table");
    import_form(FORM_BYTES_MAX + 1);
    refused("beijing-2020/24(3)", "too long: at most 262144 bytes");
}
END_TEST

static void import_number(size_t size)
{
    ask("complaint.import", "li", "team", "",
        arena_print(&arena,
                    "{\"inspection\":\"i\",\"region\":\"r\",\"text\":\"t\",\"reception_no\":"
                    "\"%s\"}",
                    repeat('n', size)));
}

START_TEST(a_reception_number_is_taken_at_its_limit_and_refused_one_byte_past_it)
{
    import_number(120);
    ck_assert_str_eq(last()->kind, "complaint.recorded");
    import_number(121);
    refused("beijing-2020/24(3)", "reception number is too long");
}
END_TEST

START_TEST(a_list_is_taken_at_its_limit_and_refused_one_past_it)
{
    import_types(FORM_LIST_MAX);
    ck_assert_str_eq(last()->kind, "complaint.recorded");
    import_types(FORM_LIST_MAX + 1);
    refused("beijing-2020/24(3)", "the field pollution_type is too long");
}
END_TEST

START_TEST(a_hostile_body_is_set_aside_and_changes_nothing)
{
    static const char *const bad[] = {
        "\xff",             /* no protobuf */
        "\x7a\x01x",        /* a field nobody knows */
        "\x3a\x02\xff\xfe", /* text that is not UTF-8 */
        "\x0a\x05i",        /* longer than there is */
    };
    for (unsigned i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        say("complaint.import", "li", "team", "", bytes_of(bad[i]));
        set_aside();
    }
    say("complaint.import", "li", "team", "",
        (struct bytes){"\x3a\x01\0", 3}); /* a NUL in a text */
    set_aside();
    ask("ledger.show", "li", "team", "", "{}");
    ck_assert_ptr_null(newest("complaint.recorded"));
    ck_assert(memhost_replays(office));
}
END_TEST

START_TEST(wrong_words_are_named_up_to_a_limit)
{
    ask("complaint.import", "li", "team", "",
        "{\"inspection\":\"i\",\"region\":\"r\",\"text\":\"t\",\"pollution_type\":[\"a1\",\"a2\","
        "\"a3\",\"a4\",\"a5\",\"a6\"]}");
    refused("beijing-2020/24(3)", "`a5`");
    Ducha__Refused *no = ducha__refused__unpack(NULL, last()->body.size, last()->body.data);
    ck_assert_ptr_null(strstr(no->missing_en, "`a6`"));
    ducha__refused__free_unpacked(no, NULL);
}
END_TEST

START_TEST(identity_numbers_and_telephones_are_refused)
{
    static const char *const bad[] = {"13912345678", "x 110101199003071234", "11010119900307123X",
                                      "电话13912345678。"};
    static const char *const good[] = {"139123456789", "X370000201811280030", "2026-02-09",
                                       "12345"};
    for (unsigned i = 0; i < 4; i++) {
        ask("complaint.import", "li", "team", "",
            arena_print(&arena, "{\"inspection\":\"i\",\"region\":\"r\",\"text\":\"%s\"}", bad[i]));
        refused("beijing-2020/24(3)", "telephone or identity number");
        ask("complaint.import", "li", "team", "",
            arena_print(&arena, "{\"inspection\":\"i\",\"region\":\"r\",\"text\":\"%s\"}",
                        good[i]));
        ck_assert_str_eq(last()->kind, "complaint.recorded");
    }
}
END_TEST

START_TEST(a_batch_takes_its_limit_and_leaves_the_rest)
{
    for (unsigned i = 0; i < 1501; i++)
        record("");
    memhost_advance(office, day_begin(day_parse("2026-02-09")) + 21 * 3600000);
    ask("batch.close", "li", "team", "", "{\"date\":\"2026-02-09\"}");
    Ducha__BatchClosed *b = ducha__batch_closed__unpack(NULL, newest("batch.closed")->body.size,
                                                        newest("batch.closed")->body.data);
    ck_assert_uint_eq(b->n_case_id, 1500);
    ck_assert_uint_eq(b->left, 1);
    ck_assert_str_eq(b->case_id[0], "2026-00001");
    ducha__batch_closed__free_unpacked(b, NULL);
}
END_TEST

START_TEST(the_ledger_is_shown_in_pages_and_its_total_is_the_intake)
{
    for (unsigned i = 0; i < 201; i++)
        record("");
    ask("ledger.show", "li", "team", "", "{}");
    Ducha__LedgerShown *l = ducha__ledger_shown__unpack(NULL, last()->body.size, last()->body.data);
    ck_assert_uint_eq(l->n_line, 200);
    ck_assert_uint_eq(l->total, 201);
    ck_assert_str_eq(l->next, "2026-00200");
    uint32_t sum = 0;
    for (size_t i = 0; i < l->n_count; i++)
        sum += l->count[i]->lines;
    ck_assert_uint_eq(sum, l->total);
    ducha__ledger_shown__free_unpacked(l, NULL);
}
END_TEST

START_TEST(an_entry_shows_as_one_line_in_either_language)
{
    struct faults faults = {0};
    struct regime r;
    regime_init(&r, files.file, files.count, &faults);
    record("");
    ck_assert_str_eq(timeline_line(&arena, last(), &r),
                     "2026-02-09 00:00  recorded  li (team)  beijing-2020/24(3)");
    lang_set(LANG_ZH);
    ck_assert_str_eq(timeline_line(&arena, last(), &r),
                     "2026-02-09 00:00  受理登记  li (team)  beijing-2020/24(3)");
    lang_set(LANG_EN);
    ask("complaint.import", "li", "subject", "", COMPLAINT);
    ck_assert_str_eq(
        timeline_line(&arena, last(), NULL),
        "2026-02-09 00:00  refused complaint.import  beijing-2020/24(3): to be asked "
        "for by: inspection team, the working group's office; write `team` or `office`");
    regime_clear(&r);
    faults_clear(&faults);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("step");
    TCase *fresh = suite_case(s, "a fresh office", setup, teardown);
    TCase *c = suite_case(s, "with a regime", setup_adopted, teardown);
    tcase_set_timeout(fresh, 60);
    tcase_set_timeout(c, 60);
    tcase_add_test(fresh, without_a_regime_nothing_is_allowed);
    tcase_add_test(fresh, a_pack_with_faults_is_refused_with_the_first_one);
    tcase_add_test(fresh, a_pack_under_another_name_is_refused);
    tcase_add_test(fresh, a_version_is_adopted_once);
    tcase_add_test(fresh, a_message_of_its_own_names_a_case_that_the_office_knows_too);
    tcase_add_test(fresh, a_case_keeps_the_version_it_was_opened_under);
    tcase_add_test(c, a_person_must_be_named);
    tcase_add_test(c, names_are_taken_at_their_limit_and_refused_one_past_it);
    tcase_add_test(c, a_text_is_taken_at_its_limit_and_refused_one_byte_past_it);
    tcase_add_test(c, a_form_is_judged_at_its_limit_and_refused_one_byte_past_it);
    tcase_add_test(c, a_reception_number_is_taken_at_its_limit_and_refused_one_byte_past_it);
    tcase_add_test(c, a_list_is_taken_at_its_limit_and_refused_one_past_it);
    tcase_add_test(c, a_hostile_body_is_set_aside_and_changes_nothing);
    tcase_add_test(c, wrong_words_are_named_up_to_a_limit);
    tcase_add_test(c, identity_numbers_and_telephones_are_refused);
    tcase_add_test(c, a_batch_takes_its_limit_and_leaves_the_rest);
    tcase_add_test(c, the_ledger_is_shown_in_pages_and_its_total_is_the_intake);
    tcase_add_test(c, an_entry_shows_as_one_line_in_either_language);
    return suite_run(s);
}
