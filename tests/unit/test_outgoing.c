/* What leaves the office, at the bounds that stories do not reach: referrals and publications. */
#include <check.h>
#include <stdarg.h>
#include <stdlib.h>

#include "base/mem.h"
#include "modules/kit/take.h"
#include "proto/disclosure.pb-c.h"
#include "proto/office.pb-c.h"
#include "story/memhost.h"
#include "tests/lib/packfiles.h"
#include "tests/lib/suite.h"

extern const struct module module_law, module_inspection, module_reporting, module_referral,
    module_disclosure;

static const struct module *const modules[] = {
    &module_law, &module_inspection, &module_reporting, &module_referral, &module_disclosure, NULL};
static struct memhost *office;
static struct arena arena;

static void open_office(const char *pack, const char *id)
{
    struct packfiles files;
    office = memhost_open(modules, day_begin(day_parse("2026-02-09")));
    packfiles_load(&files, SOURCE_DIR, pack);
    memhost_say(office, &(struct message){.kind = "regime.adopt",
                                          .from = "test",
                                          .person = "li",
                                          .organ = "office",
                                          .case_id = "",
                                          .body = packfiles_body(&files, id, 1)});
    packfiles_clear(&files);
}

static void teardown(void)
{
    memhost_close(office);
    arena_free(&arena);
    arena = (struct arena){0};
}

static struct bytes pack(const ProtobufCMessage *m)
{
    size_t size = protobuf_c_message_get_packed_size(m);
    uint8_t *body = arena_alloc(&arena, size + 1);
    protobuf_c_message_pack(m, body);
    return (struct bytes){body, size};
}

/* name, value, name, value ... NULL */
static size_t fields_of(Ducha__Field **out, va_list args)
{
    size_t n = 0;
    for (const char *name; (name = va_arg(args, const char *)); n++) {
        out[n] = arena_alloc(&arena, sizeof(**out));
        ducha__field__init(out[n]);
        out[n]->name = arena_print(&arena, "%s", name);
        out[n]->value = arena_alloc(&arena, sizeof(char *));
        out[n]->value[0] = arena_print(&arena, "%s", va_arg(args, const char *));
        out[n]->n_value = 1;
    }
    return n;
}

static void ask(const char *kind, const char *organ, const char *case_id, const char *step, ...)
{
    Ducha__Take take = DUCHA__TAKE__INIT;
    Ducha__Field *field[8];
    va_list args;
    va_start(args, step);
    take.step = arena_print(&arena, "%s", step);
    take.n_field = fields_of(field, args);
    take.field = field;
    va_end(args);
    memhost_say(office, &(struct message){.kind = kind,
                                          .from = "test",
                                          .person = "li",
                                          .organ = organ,
                                          .case_id = case_id,
                                          .body = pack(&take.base)});
}

/* As another module would tell it, so that a case is where the test needs it. */
static void told(const char *module, const char *organ, const char *case_id, const char *parent,
                 const char *step, ...)
{
    Ducha__Taken taken = DUCHA__TAKEN__INIT;
    Ducha__Step of = DUCHA__STEP__INIT;
    Ducha__Field *field[8];
    va_list args;
    va_start(args, step);
    of.name = arena_print(&arena, "%s", step);
    of.regime = arena_print(&arena, "beijing-2020@1");
    of.person = of.organ = arena_print(&arena, "%s", organ);
    taken.step = &of;
    taken.parent = parent ? arena_print(&arena, "%s", parent) : NULL;
    taken.n_field = fields_of(field, args);
    taken.field = field;
    va_end(args);
    memhost_say(office, &(struct message){.kind = arena_print(&arena, "%s.taken", module),
                                          .from = arena_print(&arena, "module/%s", module),
                                          .case_id = case_id,
                                          .body = pack(&taken.base)});
}

static const struct message *last(void)
{
    return memhost_entry(office, memhost_head(office));
}

/* What the last refusal says is missing. */
static const char *missing(void)
{
    ck_assert_str_eq(last()->kind, "step.refused");
    Ducha__Refused *no = ducha__refused__unpack(NULL, last()->body.size, last()->body.data);
    const char *text = arena_print(&arena, "%s", no->missing_en);
    ducha__refused__free_unpacked(no, NULL);
    return text;
}

static unsigned times(const char *text, const char *word)
{
    unsigned n = 0;
    for (const char *p = text; (p = strstr(p, word)); p += strlen(word))
        n++;
    return n;
}

/* ---- items shown ---- */

static void show(const char *case_id)
{
    Ducha__DisclosureShow asked = DUCHA__DISCLOSURE_SHOW__INIT;
    memhost_say(office, &(struct message){.kind = "disclosure.show",
                                          .from = "test",
                                          .person = "li",
                                          .organ = "clerk",
                                          .case_id = case_id,
                                          .body = pack(&asked.base)});
}

static void announce(unsigned count)
{
    open_office("tests/packs/flow", "flow");
    ask("reporting.take", "clerk", "", "begin", "unit", "u", "urgent", "no", NULL);
    for (unsigned i = 0; i < count; i++)
        ask("disclosure.take", "clerk", "A2026-001", "announce", "item", "标色公告", NULL);
    show("A2026-001");
}

static void shown(size_t items, const char *next)
{
    ck_assert_str_eq(last()->kind, "disclosure.shown");
    Ducha__DisclosureShown *s =
        ducha__disclosure_shown__unpack(NULL, last()->body.size, last()->body.data);
    ck_assert_uint_eq(s->n_item, items);
    ck_assert_str_eq(s->next ? s->next : "", next);
    ducha__disclosure_shown__free_unpacked(s, NULL);
}

START_TEST(a_hundred_items_are_one_answer)
{
    announce(100);
    shown(100, "");
}
END_TEST

START_TEST(one_item_more_says_where_to_go_on)
{
    announce(101);
    shown(100, "A2026-001-98"); /* -100 and -101 stand behind -10 */
}
END_TEST

START_TEST(items_are_asked_for_by_their_case)
{
    announce(1);
    show("");
    ck_assert_str_eq(last()->kind, "step.refused"); /* nobody has to clear it away */
}
END_TEST

/* ---- what a draft may not hold ---- */

START_TEST(five_things_that_may_not_be_published_are_named_and_no_sixth)
{
    announce(1);
    const char *one = "13800138000,", *text = "";
    for (unsigned i = 0; i < 5; i++)
        text = arena_print(&arena, "%s%s", text, one);
    ask("disclosure.take", "clerk", "A2026-001-01", "word", "draft", text, NULL);
    ck_assert_uint_eq(times(missing(), "mobile number"), 5);
    text = arena_print(&arena, "%s%s", text, one);
    ask("disclosure.take", "clerk", "A2026-001-01", "word", "draft", text, NULL);
    ck_assert_uint_eq(times(missing(), "mobile number"), 5);
    ck_assert_ptr_null(strstr(missing(), "13800138000"));
}
END_TEST

/* ---- findings that nobody is held to account for ---- */

static void find(unsigned i)
{
    told("inspection", "office", arena_print(&arena, "F%u", i), "R", "record-finding", "gravity",
         "重要", "breach", "yes", "title", "grave", NULL);
}

/* A special inspection in its transfer stage, with so many such findings. */
static void find_grave(unsigned count)
{
    open_office("regimes/beijing-2020", "beijing-2020");
    told("planning", "office", "R", NULL, "order-special", NULL);
    told("inspection", "office", "R", NULL, "notice", NULL);
    for (unsigned i = 1; i <= count; i++)
        find(i);
    told("inspection", "office", "R", NULL, "close-presence", NULL);
    told("reporting", "committee", "R", NULL, "approve-report", NULL);
    told("reporting", "government", "R", NULL, "approve-report", NULL);
    told("reporting", "office", "R", NULL, "give-feedback", NULL);
    ask("referral.take", "office", "R", "send-results", "result", "r", NULL);
    ask("referral.take", "office", "R", "close-transfer", NULL);
}

START_TEST(five_findings_that_are_owed_are_named_and_no_sixth)
{
    find_grave(5);
    ck_assert_uint_eq(times(missing(), " grave"), 5);
    teardown();
    find_grave(6);
    ck_assert_uint_eq(times(missing(), " grave"), 5);
}
END_TEST

START_TEST(without_one_the_transfer_is_complete)
{
    find_grave(0);
    ck_assert_str_eq(last()->kind, "referral.taken");
}
END_TEST

int main(void)
{
    Suite *s = suite_create("outgoing");
    TCase *c = suite_case(s, "all", NULL, teardown);
    tcase_add_test(c, a_hundred_items_are_one_answer);
    tcase_add_test(c, one_item_more_says_where_to_go_on);
    tcase_add_test(c, items_are_asked_for_by_their_case);
    tcase_add_test(c, five_things_that_may_not_be_published_are_named_and_no_sixth);
    tcase_add_test(c, five_findings_that_are_owed_are_named_and_no_sixth);
    tcase_add_test(c, without_one_the_transfer_is_complete);
    return suite_run(s);
}
