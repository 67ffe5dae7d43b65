/* What a clumsy clerk and a hostile client send to the steps that the pack alone describes: bodies
 * with holes, floods of fields, names of other cases. The office refuses or sets aside, answers the
 * next one, and keeps nothing of it. */
#include <check.h>
#include <stdlib.h>

#include "modules/kit/form.h"
#include "modules/kit/step.h"
#include "proto/envelope.h"
#include "proto/office.pb-c.h"
#include "tests/lib/memhost.h"
#include "tests/lib/packfiles.h"

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
    TCase *t = tcase_create("hostile");
    tcase_add_checked_fixture(t, setup, teardown);
    tcase_set_timeout(t, 120);
    tcase_add_test(t, a_field_without_a_name_is_refused_before_anything_looks_for_one);
    tcase_add_test(t, a_form_has_fields_up_to_its_limit_and_one_more_is_refused_at_once);
    tcase_add_test(t, a_body_that_would_fill_the_turns_memory_is_set_aside);
    tcase_add_test(t, a_refusal_of_a_form_full_of_slips_fits_a_message);
    tcase_add_test(t, names_of_ten_thousand_bytes_reach_no_key);
    tcase_add_test(t, a_name_becomes_a_case_up_to_its_limit_and_without_controls);
    tcase_add_test(t, a_given_number_is_none_that_a_named_case_would_have);
    tcase_add_test(t, an_organ_that_the_pack_does_not_have_is_nobodys);
    suite_add_tcase(s, t);
    SRunner *r = srunner_create(s);
    srunner_run_all(r, CK_ENV);
    int failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed > 0;
}
