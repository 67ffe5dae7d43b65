/* What a clumsy clerk and a hostile client send to the steps that the pack alone describes: bodies
 * with holes, floods of fields, names of other cases. The office refuses or sets aside, answers the
 * next one, and keeps nothing of it. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>

#include "modules/kit/form.h"
#include "modules/kit/scratch.h"
#include "modules/kit/step.h"
#include "modules/kit/timeline.h"
#include "proto/envelope.h"
#include "proto/inspection.pb-c.h"
#include "proto/office.pb-c.h"
#include "story/memhost.h"
#include "tests/lib/packfiles.h"
#include "tests/lib/suite.h"

extern const struct module module_law, module_inspection, module_reporting, module_referral,
    module_disclosure;

static const struct module *const modules[] = {
    &module_law, &module_inspection, &module_reporting, &module_referral, &module_disclosure, NULL};
static struct memhost *office;
static struct packfiles files;
static struct arena arena;

static struct bytes packed(const ProtobufCMessage *m)
{
    size_t size = protobuf_c_message_get_packed_size(m);
    uint8_t *body = arena_alloc(&arena, size + 1);
    protobuf_c_message_pack(m, body);
    return (struct bytes){body, size};
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

static Ducha__Field *field(const char *name, const char *value)
{
    Ducha__Field *f = arena_alloc(&arena, sizeof(*f));
    char **list = arena_alloc(&arena, sizeof(*list));
    ducha__field__init(f);
    f->name = (char *)(uintptr_t)name;
    list[0] = (char *)(uintptr_t)value;
    f->value = list;
    f->n_value = value != NULL;
    return f;
}

static void take(const char *step, const char *organ, const char *case_id, Ducha__Field **list,
                 size_t n)
{
    Ducha__Take body = DUCHA__TAKE__INIT;
    body.step = (char *)(uintptr_t)step;
    body.field = list;
    body.n_field = n;
    say("reporting.take", organ, case_id, packed(&body.base));
}

/* Told of another module; ours hear it. */
static void tell(const Ducha__Taken *told, const char *case_id)
{
    memhost_say(office, &(struct message){.kind = "planning.taken",
                                          .from = "module/planning",
                                          .person = "",
                                          .organ = "",
                                          .case_id = case_id,
                                          .body = packed(&told->base)});
}

static char *text(const char *words)
{
    return (char *)(uintptr_t)words;
}

static const struct message *last(void)
{
    return memhost_entry(office, memhost_head(office));
}

static void refused(const char *says)
{
    ck_assert_str_eq(last()->kind, "step.refused");
    Ducha__Refused *no = ducha__refused__unpack(NULL, last()->body.size, last()->body.data);
    ck_assert_msg(strstr(no->missing_en, says), "`%s` does not say `%s`", no->missing_en, says);
    ducha__refused__free_unpacked(no, NULL);
}

static void adopt(const char *pack, const char *id)
{
    packfiles_load(&files, SOURCE_DIR, pack);
    say("regime.adopt", "office", "", packfiles_body(&files, id, 1));
    ck_assert_str_eq(last()->kind, "regime.adopted");
}

static void setup(void)
{
    office = memhost_open(modules, day_begin(day_parse("2026-02-09")));
    adopt("tests/packs/flow", "flow");
}

static void teardown(void)
{
    memhost_close(office);
    packfiles_clear(&files);
    arena_free(&arena);
}

static const char *begin(void)
{
    take("begin", "clerk", "", (Ducha__Field *[]){field("unit", "甲厂"), field("urgent", "no")}, 2);
    ck_assert_str_eq(last()->kind, "reporting.taken");
    return last()->case_id;
}

/* ---- bodies ---- */

/* `blue` has a condition, which is looked for among the fields before the form is checked. */
START_TEST(a_field_without_a_name_is_refused_before_anything_looks_for_one)
{
    const char *matter = begin();
    take("blue", "clerk", matter, (Ducha__Field *[]){field(NULL, "x")}, 1);
    refused("has no name");
    take(NULL, "clerk", matter, (Ducha__Field *[]){field(NULL, NULL)}, 1);
    refused("has no step");
}
END_TEST

START_TEST(a_form_has_fields_up_to_its_limit_and_one_more_is_refused_at_once)
{
    const char *matter = begin();
    unsigned many = 40000; /* of 15 bytes: nearly a whole message */
    Ducha__Field **list = arena_alloc(&arena, many * sizeof(*list));
    for (unsigned i = 0; i < many; i++)
        list[i] = field(arena_print(&arena, "f%u", i), "x");
    take("paint", "clerk", matter, list, FORM_FIELDS_MAX);
    refused("this step has no field f0");
    take("paint", "clerk", matter, list, FORM_FIELDS_MAX + 1);
    refused("at most 64 fields");
    take("paint", "clerk", matter, list, many);
    refused("at most 64 fields");
}
END_TEST

#define FLOOD 131000u /* fields: unpacking them takes most of a turn's memory */

/* A flood of empty fields, so many of them with a name and a value that are empty as well. */
static void take_flood(const char *matter, size_t rich)
{
    static const char step[] = "\x0a\x05paint", full[] = "\x12\x04\x0a\x00\x12";
    size_t size = sizeof(step) - 1;
    uint8_t *body = arena_alloc(&arena, size + 6 * rich + 2 * (FLOOD - rich));
    memcpy(body, step, size);
    for (size_t i = 0; i < FLOOD; i++) {
        memcpy(body + size, full, i < rich ? 5 : 1);
        size += i < rich ? 6 : 2;
    }
    ck_assert_uint_lt(size, MESSAGE_MAX);
    say("reporting.take", "clerk", matter, (struct bytes){body, size});
}

/* What a body becomes in memory may be a hundred times what it was on the wire. The worst one
 * would leave the handler a few bytes of its turn: it is looked for by halves. */
START_TEST(a_body_that_would_fill_the_turns_memory_is_set_aside)
{
    const char *matter = begin();
    size_t good = 0, bad = FLOOD;
    take_flood(matter, bad);
    ck_assert_str_eq(last()->kind, "turn.set-aside");
    while (bad - good > 1) {
        size_t middle = (good + bad) / 2;
        take_flood(matter, middle);
        bool aside = strcmp(last()->kind, "turn.set-aside") == 0;
        if (!aside)
            refused("at most 64 fields");
        *(aside ? &bad : &good) = middle;
    }
}
END_TEST

START_TEST(a_refusal_of_a_form_full_of_slips_fits_a_message)
{
    const char *matter = begin();
    Ducha__Field *list[FORM_FIELDS_MAX];
    const char *wide = memset(arena_alloc(&arena, 1001), 'w', 1000);
    for (unsigned i = 0; i < FORM_FIELDS_MAX; i++)
        list[i] = field(arena_print(&arena, "%s%u", wide, i), wide);
    take("paint", "clerk", matter, list, FORM_FIELDS_MAX);
    refused("this step has no field www");
    ck_assert_uint_lt(last()->body.size, 8000);
}
END_TEST

/* ---- names ---- */

START_TEST(names_of_ten_thousand_bytes_reach_no_key)
{
    const char *matter = begin(), *wide = memset(arena_alloc(&arena, 10001), 'w', 10000);
    take(wide, "clerk", matter, NULL, 0);
    refused("has no step");
    take("paint", wide, matter, NULL, 0);
    refused("too long");
    take("paint", "clerk", wide, NULL, 0);
    refused("too long");
    take("enlist", "clerk", "", (Ducha__Field *[]){field("who", wide)}, 1);
    refused("too long");
    say("disclosure.show", "clerk", wide, (struct bytes){"", 0});
    ck_assert_str_eq(last()->kind, "turn.set-aside");
}
END_TEST

START_TEST(a_name_becomes_a_case_up_to_its_limit_and_without_controls)
{
    const char *wide = memset(arena_alloc(&arena, 201), 'w', 200);
    unsigned room = CASE_ID_MAX - (unsigned)strlen("named/");
    const char *fits = arena_print(&arena, "%.*s", (int)room, wide);
    take("enlist", "clerk", "", (Ducha__Field *[]){field("who", fits)}, 1);
    ck_assert_str_eq(last()->kind, "reporting.taken");
    take("enlist", "clerk", "",
         (Ducha__Field *[]){field("who", arena_print(&arena, "%.*s", (int)room + 1, wide))}, 1);
    refused("too long");
    take("enlist", "clerk", "", (Ducha__Field *[]){field("who", "a\nb")}, 1);
    refused("or holds a /");
    take("enlist", "clerk", "", (Ducha__Field *[]){field("who", "张 ")}, 1);
    refused("or holds a /");
}
END_TEST

/* The number that a case is given belongs to its type: nobody occupies another's. */
START_TEST(a_given_number_is_none_that_a_named_case_would_have)
{
    Ducha__Field *form[] = {field("unit", "甲厂"), field("urgent", "no")};
    take("begin", "clerk", "named/张", form, 2);
    refused("holds a /");
    take("enlist", "clerk", "A2026-001", (Ducha__Field *[]){field("who", "张")}, 1);
    refused("named by");
    take("enlist", "clerk", "", (Ducha__Field *[]){field("who", "张")}, 1);
    ck_assert_str_eq(last()->case_id, "named/张");
    take("begin", "clerk", "X-1", form, 2);
    ck_assert_str_eq(last()->case_id, "X-1");
}
END_TEST

/* complaint.import is a message of its own, with a number that people may bring. */
START_TEST(a_complaint_does_not_take_the_number_of_an_inspection)
{
    Ducha__Taken told = DUCHA__TAKEN__INIT;
    Ducha__Step step = DUCHA__STEP__INIT;
    Ducha__Complaint complaint = DUCHA__COMPLAINT__INIT;
    packfiles_clear(&files);
    adopt("regimes/beijing-2020", "beijing-2020");
    step.name = text("order-routine");
    step.regime = text("beijing-2020@1");
    told.step = &step;
    tell(&told, "LX2026-01");
    complaint.inspection = complaint.region = complaint.text = text("x");
    say("complaint.import", "team", "LX2026-01", packed(&complaint.base));
    refused("there is a case LX2026-01 already");
    say("complaint.import", "team", "LX2026-02", packed(&complaint.base));
    ck_assert_str_eq(last()->kind, "complaint.recorded");
}
END_TEST

/* numbers-2 is planning's, and inspection takes no part in it. */
static void open_elsewhere(const char *case_id)
{
    Ducha__Taken told = DUCHA__TAKEN__INIT;
    Ducha__Step step = DUCHA__STEP__INIT;
    step.name = text("open-2");
    step.regime = text("numbers-2@1");
    told.step = &step;
    tell(&told, case_id);
}

START_TEST(nobody_brings_a_number_that_only_another_module_knows)
{
    Ducha__Take body = DUCHA__TAKE__INIT;
    Ducha__Field *who = field("who", "张");
    packfiles_clear(&files);
    adopt("tests/packs/numbers-2", "numbers-2");
    packfiles_clear(&files);
    adopt("tests/packs/numbers-1", "numbers-1");
    body.step = text("open-1");
    body.field = &who;
    body.n_field = 1;
    open_elsewhere("Z1");
    say("inspection.take", "clerk", "Z1", packed(&body.base));
    refused("there is a case Z1 already");
    say("inspection.take", "clerk", "Z2", packed(&body.base));
    ck_assert_str_eq(last()->kind, "inspection.taken");
}
END_TEST

START_TEST(a_complaint_leaves_out_a_number_that_only_another_module_knows)
{
    Ducha__Complaint complaint = DUCHA__COMPLAINT__INIT;
    packfiles_clear(&files);
    adopt("tests/packs/numbers-2", "numbers-2");
    packfiles_clear(&files);
    adopt("regimes/beijing-2020", "beijing-2020");
    open_elsewhere("2026-00001");
    complaint.inspection = complaint.region = complaint.text = text("x");
    say("complaint.import", "team", "", packed(&complaint.base));
    ck_assert_str_eq(last()->kind, "complaint.recorded");
    ck_assert_str_eq(last()->case_id, "2026-00002");
}
END_TEST

START_TEST(a_number_that_no_case_can_have_is_set_aside)
{
    packfiles_clear(&files);
    adopt("tests/packs/numbers-2", "numbers-2");
    char *wide = memset(arena_alloc(&arena, CASE_ID_MAX + 2), 'w', CASE_ID_MAX + 1);
    open_elsewhere(arena_print(&arena, "%.*s", (int)CASE_ID_MAX, wide));
    ck_assert_str_eq(last()->kind, "planning.taken");
    open_elsewhere(arena_print(&arena, "%.*s", (int)CASE_ID_MAX + 1, wide));
    ck_assert_str_eq(last()->kind, "turn.set-aside");
    open_elsewhere("");
    ck_assert_str_eq(last()->kind, "turn.set-aside");
}
END_TEST

/* The command line asks for any case. */
START_TEST(no_case_has_a_longer_number_than_a_case_may_have)
{
    struct scratch s;
    scratch_init(&s);
    const char *wide = memset(arena_alloc(&arena, 1001), 'w', 1000);
    ck_assert_ptr_null(casefile_of(&s.turn, wide));
    ck_assert_ptr_null(casefile_regime(&s.turn, wide));
    ck_assert_ptr_null(casefile_fact(&s.turn, wide, "unit"));
    scratch_clear(&s, packs_forget);
}
END_TEST

START_TEST(open_cases_are_counted_up_to_a_limit)
{
    struct scratch s;
    const char *first;
    scratch_init(&s);
    for (unsigned i = 0; i <= OPEN_COUNT_MAX; i++) {
        char child[16];
        snprintf(child, sizeof(child), "M-%04u", i);
        ck_assert_uint_eq(casefile_open(&s.turn, "M", "part", &first), i);
        turn_put(&s.turn, turn_key(&s.turn, "file", "M", "open", "part", child, NULL),
                 bytes_of(""));
        scratch_rest(&s);
    }
    ck_assert_uint_eq(casefile_open(&s.turn, "M", "part", &first), OPEN_COUNT_MAX);
    ck_assert_str_eq(first, "M-0000");
    scratch_clear(&s, packs_forget);
}
END_TEST

/* ---- two versions of a pack ---- */

/* Version 2 asks for a text beside the colour. */
static void adopt_the_second(void)
{
    for (unsigned i = 0; i < files.count; i++) {
        const char *good = "needs: colour, again", *pack = files.file[i].text.data;
        const char *at = strstr(pack, good), *version = strstr(pack, "version: 1");
        if (strcmp(files.file[i].name, "pack.yaml") != 0)
            continue;
        ck_assert(at && version && version < at);
        files.file[i].text = bytes_of(arena_print(
            &arena, "%.*sversion: 2%.*sneeds: [colour, text], again%s", (int)(version - pack), pack,
            (int)(at - version - 10), version + 10, at + strlen(good)));
    }
    say("regime.adopt", "office", "", packfiles_body(&files, "flow", 2));
    ck_assert_str_eq(last()->kind, "regime.adopted");
}

static void paint_and_see(const char *matter, const char *regime)
{
    take("paint", "clerk", matter, (Ducha__Field *[]){field("colour", "红")}, 1);
    if (strcmp(regime, "flow@2") == 0) {
        refused("missing: text");
        return;
    }
    const struct message *told = last(); /* the item that opens because of it, in another module */
    Ducha__Taken *item = ducha__taken__unpack(NULL, told->body.size, told->body.data);
    ck_assert_str_eq(told->kind, "disclosure.taken");
    ck_assert_str_eq(item->step->regime, regime);
    ducha__taken__free_unpacked(item, NULL);
}

START_TEST(a_case_keeps_its_version_and_so_do_the_cases_and_effects_in_it)
{
    const char *old = begin();
    adopt_the_second();
    const char *new = begin();
    paint_and_see(old, "flow@1");
    paint_and_see(new, "flow@2");
    take("split", "clerk", old, NULL, 0);
    ck_assert_str_eq(last()->kind, "reporting.taken");
    Ducha__Taken *part = ducha__taken__unpack(NULL, last()->body.size, last()->body.data);
    ck_assert_str_eq(part->step->regime, "flow@1");
    ducha__taken__free_unpacked(part, NULL);
    take("begin", "clerk", old, NULL, 0);
    refused("already");
    ck_assert(memhost_replays(office));
}
END_TEST

/* ---- told ---- */

/* By a module from outside the tree: ours would not. */
START_TEST(what_is_told_with_holes_or_with_long_names_is_set_aside)
{
    const char *matter = begin();
    Ducha__Step step = DUCHA__STEP__INIT;
    step.name = text("begin");
    step.regime = text("flow@1");
    char *wide = memset(arena_alloc(&arena, PERSON_MAX + 2), 'w', PERSON_MAX + 1);
    char *fits = text(arena_print(&arena, "%.*s", (int)PERSON_MAX, wide));
    for (unsigned i = 0; i < 8; i++) {
        Ducha__Taken told = DUCHA__TAKEN__INIT;
        Ducha__Post post = DUCHA__POST__INIT, *posts[] = {&post};
        Ducha__Due due = DUCHA__DUE__INIT, *dues[] = {&due};
        Ducha__Field *fields[] = {field(i == 0 ? NULL : "unit", "x")};
        told.step = &step;
        told.field = told.result = fields;
        told.n_field = i == 0 || i > 5;
        told.n_result = i == 1;
        fields[0]->name = i < 2 ? NULL : text("unit");
        post.post = i == 2 ? NULL : text("head.lead");
        post.person = i == 3 ? wide : fits;
        told.post = posts;
        told.n_post = i == 2 || i == 3 || i > 5;
        due.deadline = i == 4 ? NULL : i == 5 ? wide : text("reply");
        due.date = text("2026-03-01");
        told.due = dues;
        told.n_due = i > 3;
        tell(&told, matter);
        ck_assert_int_eq(strcmp(last()->kind, "turn.set-aside") == 0, i < 6);
    }
}
END_TEST

/* ---- shown ---- */

START_TEST(what_a_terminal_would_obey_is_not_in_a_line)
{
    Ducha__Take body = DUCHA__TAKE__INIT;
    body.step = text("begin");
    body.n_field = 2;
    body.field = (Ducha__Field *[]){field("unit", "甲"), field("urgent", "no")};
    memhost_say(office, &(struct message){.kind = "reporting.take",
                                          .from = "test",
                                          .person = "\x1b[2J\xc2\x9b"
                                                    "31m\n李",
                                          .organ = "clerk",
                                          .case_id = "",
                                          .body = packed(&body.base)});
    ck_assert_str_eq(last()->kind, "reporting.taken");
    const char *line = timeline_line(&arena, last(), NULL);
    ck_assert_msg(strstr(line, "?[2J??31m?李"), "%s", line);
}
END_TEST

/* ---- who ---- */

START_TEST(an_organ_that_the_pack_does_not_have_is_nobodys)
{
    take("begin", "clerk.bogus", "",
         (Ducha__Field *[]){field("unit", "甲厂"), field("urgent", "no")}, 2);
    refused("to be asked for by: clerk");
}
END_TEST

int main(void)
{
    Suite *s = suite_create("hostile");
    TCase *t = suite_case(s, "hostile", setup, teardown);
    tcase_set_timeout(t, 120);
    tcase_add_test(t, a_field_without_a_name_is_refused_before_anything_looks_for_one);
    tcase_add_test(t, a_form_has_fields_up_to_its_limit_and_one_more_is_refused_at_once);
    tcase_add_test(t, a_body_that_would_fill_the_turns_memory_is_set_aside);
    tcase_add_test(t, a_refusal_of_a_form_full_of_slips_fits_a_message);
    tcase_add_test(t, names_of_ten_thousand_bytes_reach_no_key);
    tcase_add_test(t, a_name_becomes_a_case_up_to_its_limit_and_without_controls);
    tcase_add_test(t, a_given_number_is_none_that_a_named_case_would_have);
    tcase_add_test(t, a_complaint_does_not_take_the_number_of_an_inspection);
    tcase_add_test(t, no_case_has_a_longer_number_than_a_case_may_have);
    tcase_add_test(t, what_is_told_with_holes_or_with_long_names_is_set_aside);
    tcase_add_test(t, what_a_terminal_would_obey_is_not_in_a_line);
    tcase_add_test(t, a_case_keeps_its_version_and_so_do_the_cases_and_effects_in_it);
    tcase_add_test(t, nobody_brings_a_number_that_only_another_module_knows);
    tcase_add_test(t, a_complaint_leaves_out_a_number_that_only_another_module_knows);
    tcase_add_test(t, a_number_that_no_case_can_have_is_set_aside);
    tcase_add_test(t, open_cases_are_counted_up_to_a_limit);
    tcase_add_test(t, an_organ_that_the_pack_does_not_have_is_nobodys);
    return suite_run(s);
}
