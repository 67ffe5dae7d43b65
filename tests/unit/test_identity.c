/* test_identity.c - what the stories of sealed identities do not reach: limits, and bodies that a
 * hostile client could make. */
#include <check.h>
#include <stdlib.h>

#include "base/box.h"
#include "modules/identity/holders.h"
#include "modules/kit/take.h"
#include "proto/inspection.pb-c.h"
#include "proto/kinds.h"
#include "proto/office.pb-c.h"
#include "story/memhost.h"
#include "tests/lib/packfiles.h"
#include "tests/lib/suite.h"

extern const struct module module_law, module_inspection, module_identity;

static const struct module *const modules[] = {&module_law, &module_inspection, &module_identity,
                                               NULL};
static struct memhost *office;
static struct packfiles files;
static struct arena arena;
static uint8_t zeros[4096];

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

static struct bytes packed(const void *m)
{
    size_t size = protobuf_c_message_get_packed_size(m);
    uint8_t *body = arena_alloc(&arena, size + 1);
    protobuf_c_message_pack(m, body);
    return (struct bytes){body, size};
}

static const struct message *last(void)
{
    return memhost_entry(office, memhost_head(office));
}

static void told(const char *kind)
{
    ck_assert_str_eq(last()->kind, kind);
}

static void refused(const char *says)
{
    told("step.refused");
    Ducha__Refused *no = ducha__refused__unpack(NULL, last()->body.size, last()->body.data);
    ck_assert_msg(strstr(no->missing_en, says), "`%s` does not say `%s`", no->missing_en, says);
    ducha__refused__free_unpacked(no, NULL);
}

/* protobuf-c wants texts that it could change. */
static char *mine(const char *text)
{
    return arena_text(&arena, bytes_of(text));
}

static char *repeated(char c, size_t count)
{
    char *text = arena_alloc(&arena, count + 1);
    memset(text, c, count);
    return text;
}

static ProtobufCBinaryData of_zeros(size_t size)
{
    return (ProtobufCBinaryData){size, zeros};
}

static Ducha__Holder holder(const char *name, const char *unit)
{
    Ducha__Holder h = DUCHA__HOLDER__INIT;
    h.holder = mine(name);
    h.belongs_to = mine(unit);
    h.suite = mine("intl");
    h.has_public_key = true;
    h.public_key = of_zeros(box_public_size(SUITE_INTL));
    return h;
}

static void appoint(const char *name, const char *unit)
{
    Ducha__Holder h = holder(name, unit);
    say("holder.appoint", "fang", "leading-group", "", packed(&h));
}

static void dismiss(const char *name)
{
    Ducha__HolderDismiss d = DUCHA__HOLDER_DISMISS__INIT;
    d.holder = mine(name);
    d.reason = mine("r");
    say("holder.dismiss", "fang", "leading-group", "", packed(&d));
}

/* A box with one share for each of the names: all of a unit of its own. */
struct box {
    Ducha__SealedIdentity box;
    Ducha__Holder holder[HOLDERS_MAX + 1];
    Ducha__SealedShare share[HOLDERS_MAX + 1], *list[HOLDERS_MAX + 1];
};

static const char *name_of(unsigned i)
{
    return arena_print(&arena, "holder-%02u", i);
}

static const char *unit_of(unsigned i)
{
    return arena_print(&arena, "unit-%02u", i);
}

static void box_make(struct box *b, unsigned count)
{
    *b = (struct box){.box = DUCHA__SEALED_IDENTITY__INIT};
    b->box.suite = mine("intl");
    b->box.has_sealed = true;
    b->box.sealed = of_zeros(box_text_size(SUITE_INTL));
    b->box.n_share = count;
    b->box.share = b->list;
    for (unsigned i = 0; i < count; i++) {
        ducha__sealed_share__init(&b->share[i]);
        b->holder[i] = holder(name_of(i), unit_of(i));
        b->share[i].holder = &b->holder[i];
        b->share[i].has_at = b->share[i].has_sealed = true;
        b->share[i].at = i + 1;
        b->share[i].sealed = of_zeros(BOX_SHARE_SEALED_MAX);
        b->list[i] = &b->share[i];
    }
}

static const char *complaint(void)
{
    Ducha__Complaint c = DUCHA__COMPLAINT__INIT;
    c.inspection = mine("i");
    c.region = mine("somewhere");
    c.text = mine("dust");
    say("complaint.import", "li", "team", "", packed(&c));
    for (uint64_t p = memhost_head(office); p > 0; p--)
        if (strcmp(memhost_entry(office, p)->kind, "complaint.recorded") == 0)
            return memhost_entry(office, p)->case_id;
    ck_abort_msg("the complaint was not recorded");
}

static void seal(const struct box *b, const char *case_id)
{
    say("identity.seal", "li", "team", case_id, packed(&b->box));
}

static void setup(void)
{
    office = memhost_open(modules, day_begin(day_parse("2026-02-09")));
    packfiles_load(&files, SOURCE_DIR, "regimes/beijing-2020");
    say("regime.adopt", "li", "office", "", packfiles_body(&files, "beijing-2020", 1));
    told("regime.adopted");
}

static void teardown(void)
{
    ck_assert(memhost_replays(office));
    memhost_close(office);
    packfiles_clear(&files);
    arena_free(&arena);
}

START_TEST(there_are_so_many_holders_and_not_one_more)
{
    for (unsigned i = 0; i < HOLDERS_MAX; i++) {
        appoint(name_of(i), unit_of(i));
        told("holder.appointed");
    }
    appoint("one-more", "u");
    refused("at most");
    dismiss(name_of(3));
    told("holder.dismissed");
    appoint("one-more", "u");
    told("holder.appointed");
}
END_TEST

START_TEST(a_name_has_so_many_bytes_and_not_one_more)
{
    appoint(repeated('n', PERSON_MAX), repeated('u', PERSON_MAX));
    told("holder.appointed");
    appoint(repeated('n', PERSON_MAX + 1), "u");
    told("step.refused");
    appoint(repeated('m', PERSON_MAX + 1), "u");
    refused("more than 64 bytes");
    appoint("m", repeated('u', PERSON_MAX + 1));
    refused("more than 64 bytes");
    /* One that only begins like a holder's name dismisses nobody. */
    dismiss(repeated('n', PERSON_MAX + 1));
    refused("more than 64 bytes");
    dismiss(repeated('n', PERSON_MAX));
    told("holder.dismissed");
}
END_TEST

static void appoint_all(void)
{
    for (unsigned i = 0; i < HOLDERS_MAX; i++)
        appoint(name_of(i), unit_of(i));
}

START_TEST(a_box_for_all_holders_is_kept_and_one_share_more_is_not)
{
    struct box b;
    appoint_all();
    const char *id = complaint();
    box_make(&b, HOLDERS_MAX + 1);
    seal(&b, id);
    refused("too many shares");
    box_make(&b, HOLDERS_MAX);
    seal(&b, id);
    told("identity.sealed");
}
END_TEST

START_TEST(a_share_has_its_number_and_its_size)
{
    struct box b;
    appoint_all();
    const char *id = complaint();
    box_make(&b, 2);
    b.share[1].at = 0;
    seal(&b, id);
    refused("nobody who is a holder");
    b.share[1].at = BOX_SHARES_MAX + 1;
    seal(&b, id);
    refused("nobody who is a holder");
    b.share[1].at = BOX_SHARES_MAX;
    b.share[1].sealed.len = BOX_SHARE_SEALED_MAX + 1;
    seal(&b, id);
    refused("nobody who is a holder");
    b.share[1].sealed.len = 0;
    seal(&b, id);
    refused("nobody who is a holder");
    b.share[1].sealed.len = 1;
    seal(&b, id);
    told("identity.sealed");
}
END_TEST

START_TEST(a_box_with_holes_in_it_is_refused_and_nothing_falls_over)
{
    struct box b;
    appoint_all();
    const char *id = complaint();
    box_make(&b, 2);
    b.share[1].holder = NULL;
    seal(&b, id);
    refused("nobody who is a holder");
    Ducha__Holder empty = DUCHA__HOLDER__INIT;
    b.share[1].holder = &empty;
    seal(&b, id);
    refused("nobody who is a holder");
    empty.holder = mine(name_of(1));
    seal(&b, id);
    refused("nobody who is a holder");
    empty.holder = repeated('x', 4000);
    seal(&b, id);
    refused("nobody who is a holder");
    box_make(&b, 2);
    b.box.suite = NULL;
    seal(&b, id);
    refused("missing");
    say("identity.seal", "li", "team", id, bytes_of("\xff\xff\xff"));
    told("turn.set-aside");
    box_make(&b, 2);
    seal(&b, id);
    told("identity.sealed");
}
END_TEST

/* The same person twice gives nobody a second share. */
START_TEST(one_person_has_one_share)
{
    struct box b;
    appoint_all();
    const char *id = complaint();
    box_make(&b, 2);
    b.holder[1] = b.holder[0];
    seal(&b, id);
    refused("each holder has one share");
    b.share[1].at = 1;
    seal(&b, id);
    refused("each holder has one share");
}
END_TEST

/* What is told is believed of this office's own modules alone. */
START_TEST(a_clients_hand_over_changes_nobody_s_unit)
{
    struct box b;
    appoint_all();
    const char *id = complaint();
    Ducha__HandedOver h = DUCHA__HANDED_OVER__INIT;
    h.unit = mine(unit_of(1));
    say("complaint.handed-over", "li", "team", id, packed(&h));
    box_make(&b, 2);
    seal(&b, id);
    told("identity.sealed");
}
END_TEST

START_TEST(a_case_that_nobody_knows_has_nothing_to_show)
{
    Ducha__IdentityShow show = DUCHA__IDENTITY_SHOW__INIT;
    say("identity.show", "li", "team", "no-such-case", packed(&show));
    told("identity.shown");
    Ducha__IdentityShown *s =
        ducha__identity_shown__unpack(NULL, last()->body.size, last()->body.data);
    ck_assert(!s->about && !s->box && !s->request);
    ducha__identity_shown__free_unpacked(s, NULL);
    say("identity.show", "li", "team", repeated('c', CASE_ID_MAX + 1), packed(&show));
    told("turn.set-aside");
}
END_TEST

/* What a person could write a name into is a reason, a unit, a holder's own name; whatever is for
 * the reporter is sealed bytes. */
START_TEST(no_message_has_a_text_for_who_reported)
{
    static const char *const texts[] = {"suite", "case_id", "reason", "holder", "belongs_to"};
    static const char *const kinds_of[] = {"identity.seal",    "identity.sealed",
                                           "identity.request", "identity.requested",
                                           "identity.release", "identity.released"};
    for (unsigned k = 0; k < sizeof(kinds_of) / sizeof(kinds_of[0]); k++) {
        const ProtobufCMessageDescriptor *d = kind_body(kinds_of[k]);
        ck_assert_ptr_nonnull(d);
        for (unsigned i = 0; i < d->n_fields; i++) {
            bool known = d->fields[i].type != PROTOBUF_C_TYPE_STRING;
            for (unsigned t = 0; t < sizeof(texts) / sizeof(texts[0]); t++)
                known = known || strcmp(d->fields[i].name, texts[t]) == 0;
            ck_assert_msg(known, "%s has a text `%s`", kinds_of[k], d->fields[i].name);
        }
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("identity");
    TCase *c = suite_case(suite, "identity", setup, teardown);
    tcase_add_test(c, there_are_so_many_holders_and_not_one_more);
    tcase_add_test(c, a_name_has_so_many_bytes_and_not_one_more);
    tcase_add_test(c, a_box_for_all_holders_is_kept_and_one_share_more_is_not);
    tcase_add_test(c, a_share_has_its_number_and_its_size);
    tcase_add_test(c, a_box_with_holes_in_it_is_refused_and_nothing_falls_over);
    tcase_add_test(c, one_person_has_one_share);
    tcase_add_test(c, a_clients_hand_over_changes_nobody_s_unit);
    tcase_add_test(c, a_case_that_nobody_knows_has_nothing_to_show);
    tcase_add_test(c, no_message_has_a_text_for_who_reported);
    return suite_run(suite);
}
