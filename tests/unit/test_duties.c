/* test_duties.c - recurring duties that stories do not reach: wrong packs, several regulations in
 * one office, a newer version in the middle of a period. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>

#include "modules/planning/internal.h"
#include "proto/office.pb-c.h"
#include "story/memhost.h"
#include "tests/lib/packfiles.h"
#include "tests/lib/suite.h"

extern const struct module module_law, module_planning;

static const struct module *const modules[] = {&module_law, &module_planning, NULL};
static struct memhost *office;
static struct packfiles recur, beijing;
static struct arena arena;

#define TEXT(...) arena_print(&arena, __VA_ARGS__)

/* ---- packs ---- */

static struct regime_file *pack_file(void)
{
    for (unsigned i = 0; i < recur.count; i++)
        if (strcmp(recur.file[i].name, "pack.yaml") == 0)
            return &recur.file[i];
    ck_abort_msg("no pack.yaml");
}

/* One text in place of another; the line it stands in. */
static unsigned change(const char *good, const char *bad)
{
    struct regime_file *f = pack_file();
    const char *text = arena_text(&arena, f->text), *at = strstr(text, good);
    ck_assert_msg(at, "the pack has no `%s`", good);
    unsigned line = 1;
    for (const char *p = text; p < at; p++)
        line += *p == '\n';
    f->text = bytes_of(TEXT("%.*s%s%s", (int)(at - text), text, bad, at + strlen(good)));
    return line;
}

static void load(void)
{
    packfiles_load(&recur, SOURCE_DIR, "tests/packs/recur");
    packfiles_load(&beijing, SOURCE_DIR, "regimes/beijing-2020");
}

static void unload(void)
{
    packfiles_clear(&recur);
    packfiles_clear(&beijing);
    arena_free(&arena);
}

static const struct spoilt {
    const char *good, *bad, *says;
} spoilt[] = {
    {"every: week", "every: weak", "`weak` is not how often a duty comes"},
    {"every: week, ", "", "`` is not how often a duty comes"},
    {"until: 2026-03-02", "until: 2026-02-30", "2026-02-30"},
    {"on: 2026-05-20, ", "", "must have `on` where it comes `once`"},
    {"every: half-year", "every: half-year, on: 2026-05-20", "and only there"},
    {"on: 2026-05-20", "on: 2026-05-20, from: 2026-01-01", "has a day and no first or last one"},
    {"on: 2026-05-20", "on: 2026-05-20, until: 2026-06-01", "has a day and no first or last one"},
    {"from: 2026-04-15, until: 2026-05-15", "from: 2026-04-17, until: 2026-04-30",
     "never comes: no half-month begins"},
    {"from: 2026-04-15, until: 2026-05-15", "from: 2026-05-16, until: 2026-05-15", "never comes"},
    {"owner: organ, step: open-bulletin, starts", "owner: office, step: open-bulletin, starts",
     "`office` is no owner of a duty"},
    {"to: office, owner: organ, step: open-bulletin, starts",
     "owner: organ, step: open-bulletin, starts", "does not say by which one"},
    {"to: office, owner: organ, step: open-bulletin, starts",
     "to: [office, chief], owner: organ, step: open-bulletin, starts", "does not say by which one"},
    {"to: unit, is: 区", "to: unit, is: 区, owner: organ", "not by kinds of subject"},
    {"step: open-bulletin, starts", "step: draft-bulletin, starts", "does not `open-duty`"},
    {"step: open-bulletin, starts", "step: open-buletin, starts", "opened by no step"},
    {"starts: bulletin}", "starts: study}", "which the step `open-bulletin` does not start"},
    {"every: week, ", "every: week, about: next, ", "`about` of the duty `weekly` is `next`"},
    {"every: once, ", "every: once, about: previous, ", "there is no period before it"},
    {"to: unit, step: open-study", "to: unit, step: open-bulletin, is: 村", "`is` names `村`"},
};

static void must_say(unsigned line, const char *says)
{
    struct faults faults = {0};
    struct regime r;
    char all[4096] = "", text[1200], place[32];
    regime_init(&r, recur.file, recur.count, &faults);
    snprintf(place, sizeof(place), "pack.yaml:%u:", line);
    bool found = false;
    for (unsigned i = 0; i < faults.kept; i++) {
        fault_print(&faults.item[i].en, text, sizeof(text));
        found = found || (strstr(text, says) && strstr(text, place));
        snprintf(all + strlen(all), sizeof(all) - strlen(all), "\n  %s", text);
    }
    regime_clear(&r);
    faults_clear(&faults);
    ck_assert_msg(found, "not said at line %u: %s; but:%s", line, says, all);
}

START_TEST(a_duty_whose_keys_do_not_fit_one_another_is_found_where_it_stands)
{
    const struct spoilt *s = &spoilt[_i];
    must_say(change(s->good, s->bad), s->says);
}
END_TEST

/* The fault stands at the step where the step is what is wrong. */
START_TEST(a_step_that_opens_a_duty_opens_a_case_of_its_own_for_whom_it_is_owed)
{
    must_say(change("needs: [duty_name, subject, period]", "needs: [duty_name, period]"),
             "does not ask for the field `subject`");
    must_say(change("opens: bulletin, by: office", "opens: bulletin, types: study, by: office"),
             "a case that stands alone");
}
END_TEST

START_TEST(a_pack_with_duties_and_no_step_that_opens_them_is_faulty)
{
    unsigned line = change("  weekly:   {", "  weekly:   {");
    change(", does: open-duty}", "}");
    change(", does: open-duty}", "}");
    change(", step: open-bulletin, starts", ", starts");
    must_say(line, "is opened by no step: `-` does not");
}
END_TEST

/* ---- an office ---- */

static struct bytes packed(const ProtobufCMessage *m)
{
    size_t size = protobuf_c_message_get_packed_size(m);
    uint8_t *body = arena_alloc(&arena, size + 1);
    protobuf_c_message_pack(m, body);
    return (struct bytes){body, size};
}

static void say(const char *from, const char *kind, const char *regime, struct bytes body)
{
    memhost_say(office, &(struct message){.kind = kind,
                                          .from = from,
                                          .person = "chen",
                                          .organ = "office",
                                          .case_id = "",
                                          .regime = regime,
                                          .body = body});
}

static void adopt(struct packfiles *p, const char *id, unsigned version)
{
    say("test", "regime.adopt", "", packfiles_body(p, id, version));
    bool adopted = false;
    for (uint64_t e = memhost_head(office); e && !adopted; e--)
        adopted = strcmp(memhost_entry(office, e)->kind, "regime.adopted") == 0;
    ck_assert_str_ne(memhost_entry(office, memhost_head(office))->kind, "step.refused");
    ck_assert(adopted);
}

static void adopt_recur(unsigned version)
{
    change(TEXT("version: %u", version - 1), TEXT("version: %u", version));
    adopt(&recur, "recur", version);
}

static Ducha__Field *field(char *name, char *value)
{
    Ducha__Field *f = arena_alloc(&arena, sizeof(*f));
    ducha__field__init(f);
    f->name = name;
    f->n_value = 1;
    f->value = arena_alloc(&arena, sizeof(char *));
    f->value[0] = value;
    return f;
}

static void subjects(unsigned count)
{
    for (unsigned i = 0; i < count; i++) {
        Ducha__Take take = DUCHA__TAKE__INIT;
        Ducha__Field *form[2] = {field(TEXT("subject"), TEXT("s%04u", i)),
                                 field(TEXT("subject_kind"), TEXT("区"))};
        take.step = TEXT("register");
        take.field = form;
        take.n_field = 2;
        say("test", "planning.take", "recur@1", packed(&take.base));
        ck_assert_str_eq(memhost_entry(office, memhost_head(office))->kind, "planning.taken");
    }
}

static void pass_to(const char *day)
{
    memhost_advance(office, day_begin(day_parse(day)));
}

/* Duties opened since `from` under this version, of this name. */
static unsigned opened(uint64_t from, const char *full, const char *duty)
{
    unsigned count = 0;
    for (uint64_t p = from + 1; p <= memhost_head(office); p++) {
        const struct message *m = memhost_entry(office, p);
        if (strcmp(m->kind, "planning.taken") != 0)
            continue;
        Ducha__Taken *told = ducha__taken__unpack(NULL, m->body.size, m->body.data);
        count += strcmp(told->step->regime, full) == 0 &&
                 strcmp(told->field[0]->name, "duty_name") == 0 &&
                 strcmp(told->field[0]->value[0], duty) == 0;
        ducha__taken__free_unpacked(told, NULL);
    }
    return count;
}

static void setup(void)
{
    load();
    office = memhost_open(modules, day_begin(day_parse("2026-02-09")) + 1);
    adopt(&recur, "recur", 1);
}

static void teardown(void)
{
    ck_assert(memhost_replays(office));
    memhost_close(office);
    unload();
}

START_TEST(the_duties_of_two_regulations_run_side_by_side)
{
    subjects(2);
    adopt(&beijing, "beijing-2020", 1);
    uint64_t before = memhost_head(office);
    pass_to("2026-02-16");
    ck_assert_uint_eq(opened(before, "recur@1", "weekly"), 1);
    pass_to("2026-04-01");
    ck_assert_uint_eq(opened(before, "beijing-2020@1", "study"), 2);
    pass_to("2026-07-01");
    ck_assert_uint_eq(opened(before, "beijing-2020@1", "study"), 4);
    ck_assert_uint_eq(opened(before, "recur@1", "half"), 2);
    ck_assert_uint_eq(opened(before, "recur@1", "weekly"), 3);
}
END_TEST

/* Asked for by hand; the kind of the answer. */
static const char *open_by_hand(const char *period)
{
    Ducha__Take take = DUCHA__TAKE__INIT;
    Ducha__Field *form[2] = {field(TEXT("duty_name"), TEXT("weekly")),
                             field(TEXT("period"), TEXT("%s", period))};
    take.step = TEXT("open-bulletin");
    take.field = form;
    take.n_field = 2;
    say("test", "planning.take", "recur@2", packed(&take.base));
    return memhost_entry(office, memhost_head(office))->kind;
}

/* The period that the last duty opened is said to be about. */
static const char *last_period(void)
{
    for (uint64_t p = memhost_head(office); p; p--) {
        const struct message *m = memhost_entry(office, p);
        if (strcmp(m->kind, "planning.taken") != 0)
            continue;
        Ducha__Taken *told = ducha__taken__unpack(NULL, m->body.size, m->body.data);
        const char *period = TEXT("%s", told->field[1]->value[0]);
        ducha__taken__free_unpacked(told, NULL);
        return period;
    }
    return "";
}

START_TEST(a_duty_about_the_period_before_is_called_by_it)
{
    change("every: week, until: 2026-03-02", "every: week, about: previous, until: 2026-03-02");
    adopt_recur(2);
    uint64_t before = memhost_head(office);
    pass_to("2026-02-16");
    ck_assert_uint_eq(opened(before, "recur@2", "weekly"), 1);
    ck_assert_str_eq(last_period(), "2026W07"); /* owed in the week from the 16th, the eighth */
    ck_assert_str_eq(open_by_hand("2026W07"), "step.refused"); /* there is one */
    ck_assert_str_eq(open_by_hand("2026W08"), "step.refused"); /* it is not owed yet */
    pass_to("2026-02-23");
    ck_assert_str_eq(last_period(), "2026W08");
}
END_TEST

START_TEST(a_newer_version_takes_over_from_the_older_one_and_from_no_other_pack)
{
    subjects(1);
    adopt(&beijing, "beijing-2020", 1);
    pass_to("2026-02-17");
    change("every: week, until: 2026-03-02", "every: half-month, until: 2026-03-02");
    adopt_recur(2);
    uint64_t before = memhost_head(office);
    pass_to("2026-04-01");
    ck_assert_uint_eq(opened(before, "recur@1", "weekly"), 0);
    ck_assert_uint_eq(opened(before, "recur@2", "weekly"), 1);
    ck_assert_uint_eq(opened(before, "beijing-2020@1", "study"), 1);
}
END_TEST

START_TEST(what_a_newer_version_no_longer_has_is_taken_from_the_clock)
{
    change("  weekly:", "  daily:");
    change("carried-by: [bulletin, weekly", "carried-by: [bulletin, daily");
    adopt_recur(2);
    uint64_t before = memhost_head(office);
    pass_to("2026-03-02");
    ck_assert_uint_eq(opened(before, "recur@2", "daily"), 3);
    for (uint64_t p = before + 1; p <= memhost_head(office); p++)
        if (strcmp(memhost_entry(office, p)->kind, "deadline.reached") == 0) {
            const struct bytes body = memhost_entry(office, p)->body;
            Ducha__DeadlineReached *d = ducha__deadline_reached__unpack(NULL, body.size, body.data);
            ck_assert_str_ne(d->key, "duty/recur/weekly");
            ducha__deadline_reached__free_unpacked(d, NULL);
        }
}
END_TEST

/* The older version was half-way through the register. */
START_TEST(a_period_that_an_older_version_had_not_finished_is_finished_under_the_newer)
{
    subjects(DUTIES_TURN_MAX + 1);
    pass_to("2026-07-01");
    Ducha__DutyBegins again = DUCHA__DUTY_BEGINS__INIT;
    again.regime = TEXT("recur@1");
    again.duty = TEXT("half");
    again.period = TEXT("2026H2");
    again.after = TEXT("%s", "");
    memhost_hold_clock(office, true); /* so that the adoption comes between two slices */
    say("clock", "planning.duty", "", packed(&again.base));
    adopt_recur(2);
    memhost_hold_clock(office, false);
    uint64_t before = memhost_head(office);
    memhost_advance(office, memhost_now(office) + 1);
    const struct message *m = NULL;
    for (uint64_t p = before + 1; p <= memhost_head(office) && !m; p++)
        if (strcmp(memhost_entry(office, p)->kind, "planning.duty") == 0)
            m = memhost_entry(office, p);
    ck_assert_ptr_nonnull(m);
    Ducha__DutyBegins *said = ducha__duty_begins__unpack(NULL, m->body.size, m->body.data);
    ck_assert_str_eq(said->regime, "recur@2");
    ck_assert_str_eq(said->period, "2026H2");
    ck_assert_str_eq(said->after, TEXT("s%04u", DUTIES_TURN_MAX - 1));
    ducha__duty_begins__free_unpacked(said, NULL);
    ck_assert_uint_eq(opened(before, "recur@2", "half"), 0);
    pass_to("2027-01-01");
    ck_assert_uint_eq(opened(before, "recur@2", "half"), DUTIES_TURN_MAX + 1);
}
END_TEST

/* Adopted months before its day: what it drops goes on until then, and what it has begins then. */
START_TEST(a_version_that_is_not_in_force_yet_leaves_the_duties_to_the_one_before_it)
{
    subjects(1);
    change("in-force: 2026-01-01", "in-force: 2026-08-01");
    change("  half:     {zh: 半年学, en: of the half year, clause: \"2\", every: half-year",
           "  monthly:  {zh: 月学, en: of the month, clause: \"2\", every: month");
    change("carried-by: [study, half,", "carried-by: [study, monthly,");
    adopt_recur(2);
    uint64_t before = memhost_head(office);
    pass_to("2026-07-31");
    ck_assert_uint_eq(opened(before, "recur@1", "half"), 1);
    ck_assert_uint_eq(opened(before, "recur@1", "weekly"), 3);
    ck_assert_uint_eq(opened(before, "recur@2", "monthly"), 0);
    pass_to("2027-01-01");
    ck_assert_uint_eq(opened(before, "recur@1", "half"), 1);
    ck_assert_uint_eq(opened(before, "recur@2", "monthly"), 6); /* August to January */
}
END_TEST

/* What the clock of an older version says is not followed. */
START_TEST(an_older_version_opens_nothing_any_more)
{
    subjects(1);
    adopt_recur(2);
    pass_to("2026-07-01");
    Ducha__DutyBegins old = DUCHA__DUTY_BEGINS__INIT;
    old.regime = TEXT("recur@1");
    old.duty = TEXT("half");
    old.period = TEXT("2026H2");
    old.after = TEXT("%s", "");
    uint64_t before = memhost_head(office);
    say("clock", "planning.duty", "", packed(&old.base));
    ck_assert_uint_eq(memhost_head(office), before + 1);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("duties");
    TCase *faults = suite_case(s, "faults", load, unload);
    tcase_add_loop_test(faults, a_duty_whose_keys_do_not_fit_one_another_is_found_where_it_stands,
                        0, (int)(sizeof(spoilt) / sizeof(spoilt[0])));
    tcase_add_test(faults, a_step_that_opens_a_duty_opens_a_case_of_its_own_for_whom_it_is_owed);
    tcase_add_test(faults, a_pack_with_duties_and_no_step_that_opens_them_is_faulty);
    TCase *c = suite_case(s, "office", setup, teardown);
    tcase_set_timeout(c, 60);
    tcase_add_test(c, the_duties_of_two_regulations_run_side_by_side);
    tcase_add_test(c, a_duty_about_the_period_before_is_called_by_it);
    tcase_add_test(c, a_newer_version_takes_over_from_the_older_one_and_from_no_other_pack);
    tcase_add_test(c, what_a_newer_version_no_longer_has_is_taken_from_the_clock);
    tcase_add_test(c, a_period_that_an_older_version_had_not_finished_is_finished_under_the_newer);
    tcase_add_test(c, a_version_that_is_not_in_force_yet_leaves_the_duties_to_the_one_before_it);
    tcase_add_test(c, an_older_version_opens_nothing_any_more);
    return suite_run(s);
}
