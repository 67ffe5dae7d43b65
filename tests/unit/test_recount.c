/* Deadlines counted again: slices, packs that come later with older or newer calendars, what others
 * tell, and the calendar's own arithmetic. What is told of a case stands in the stories. */
#include <check.h>

#include "modules/kit/recount.h"
#include "proto/json.h"
#include "proto/kinds.h"
#include "story/memhost.h"
#include "tests/lib/packfiles.h"
#include "tests/lib/suite.h"

extern const struct module module_law, module_reporting, module_referral;

static const struct module *const modules[] = {&module_law, &module_reporting, &module_referral,
                                               NULL};
static struct memhost *office;
static struct packfiles files;
static struct arena arena;

static void say(const char *kind, const char *from, const char *case_id, struct bytes body)
{
    memhost_say(office, &(struct message){.kind = kind,
                                          .from = from,
                                          .regime = "",
                                          .person = "li",
                                          .organ = "clerk",
                                          .case_id = case_id,
                                          .body = body});
}

static struct bytes body_of(const char *kind, const char *json)
{
    struct fault f = {0};
    ProtobufCMessage *m = json_read(&arena, kind_body(kind), bytes_of(json), &f);
    ck_assert_msg(m != NULL, "%s", f.text);
    uint8_t *body = arena_alloc(&arena, protobuf_c_message_get_packed_size(m) + 1);
    return (struct bytes){body, protobuf_c_message_pack(m, body)};
}

static void begin(const char *days)
{
    say("reporting.take", "test", "",
        body_of(
            "reporting.take",
            arena_print(&arena,
                        "{\"step\":\"begin\",\"field\":[{\"name\":\"days\",\"value\":[\"%s\"]}]}",
                        days)));
    const struct message *m = memhost_entry(office, memhost_head(office));
    ck_assert_str_eq(m->kind, "deadline.set");
}

static void amend(const char *text)
{
    Ducha__CalendarYear year = DUCHA__CALENDAR_YEAR__INIT;
    year.text = (char *)(uintptr_t)text;
    uint8_t *body = arena_alloc(&arena, ducha__calendar_year__get_packed_size(&year));
    say("calendar.amend", "test", "",
        (struct bytes){body, ducha__calendar_year__pack(&year, body)});
}

static void amend_by(const char *file)
{
    amend(arena_text(&arena, text_load(&arena, arena_print(&arena, SOURCE_DIR "/%s", file))));
}

static unsigned count_of(const char *kind)
{
    unsigned n = 0;
    for (uint64_t p = 1; p <= memhost_head(office); p++)
        n += strcmp(memhost_entry(office, p)->kind, kind) == 0;
    return n;
}

/* The day of the newest deadline that was begun. */
static const char *newest_day(void)
{
    for (uint64_t p = memhost_head(office); p > 0; p--) {
        const struct message *m = memhost_entry(office, p);
        if (strcmp(m->kind, "reporting.taken") != 0)
            continue;
        Ducha__Taken *told = ducha__taken__unpack(NULL, m->body.size, m->body.data);
        const char *day = arena_text(&arena, bytes_of(told->due[0]->date));
        ducha__taken__free_unpacked(told, NULL);
        return day;
    }
    return "";
}

/* Version N of the pack, with another file for this year; NULL: its own. */
static void adopt(unsigned version, const char *year, const char *text)
{
    struct packfiles changed = files;
    for (unsigned i = 0; i < changed.count; i++) {
        struct regime_file *f = &changed.file[i];
        if (year && strcmp(f->name, year) == 0)
            f->text = bytes_of(text);
        if (strcmp(f->name, "pack.yaml") != 0)
            continue;
        char *own = arena_text(&arena, f->text);
        strstr(own, "version: ")[9] = (char)('0' + version);
        f->text = bytes_of(own);
    }
    say("regime.adopt", "test", "", packfiles_body(&changed, "amended", version));
    files.arena = changed.arena;
    ck_assert_str_eq(memhost_entry(office, memhost_head(office))->kind, "regime.adopted");
}

static void setup(void)
{
    arena = (struct arena){0};
    office = memhost_open(modules, day_begin(day_parse("2020-01-20")) + 9 * 3600000);
    packfiles_load(&files, SOURCE_DIR, "tests/packs/amended");
    adopt(1, NULL, NULL);
}

static void teardown(void)
{
    memhost_close(office);
    packfiles_clear(&files);
    arena_free(&arena);
}

static void teardown_replayed(void)
{
    ck_assert(memhost_replays(office));
    teardown();
}

#define AMENDED_2020 "regimes/calendar/2020.yaml"

START_TEST(a_pack_with_an_older_calendar_does_not_bring_the_old_days_back)
{
    amend_by(AMENDED_2020);
    ck_assert_uint_eq(count_of("calendar.amended"), 0); /* not announced yet */
    memhost_advance(office, day_begin(day_parse("2020-01-28")));
    amend_by(AMENDED_2020);
    ck_assert_uint_eq(count_of("calendar.amended"), 1);
    begin("五天");
    ck_assert_str_eq(newest_day(), "2020-02-07");
    adopt(2, NULL, NULL);
    begin("五天");
    ck_assert_str_eq(newest_day(), "2020-02-07");
}
END_TEST

START_TEST(a_pack_with_a_newer_notice_counts_by_it)
{
    memhost_advance(office, day_begin(day_parse("2020-01-28")));
    amend_by(AMENDED_2020);
    adopt(
        2, "calendar/2020.yaml",
        "year: 2020\nsource: [x]\nannounced: 2020-01-28\noff:\n  春节: [2020-01-24..2020-02-09]\n");
    begin("五天");
    ck_assert_str_eq(newest_day(), "2020-02-14");
}
END_TEST

/* Each is a case with a deadline that the amendment moves. */
static void moves_all_of(unsigned cases)
{
    for (unsigned i = 0; i < cases; i++)
        begin("五天");
    memhost_advance(office, day_begin(day_parse("2020-01-28")));
    amend_by(AMENDED_2020);
    memhost_advance(office, memhost_now(office) + 1); /* its clock stands still else */
    ck_assert_uint_eq(count_of("case.recounted"), cases);
    ck_assert_uint_eq(count_of("turn.set-aside"), 0);
}

START_TEST(a_turn_counts_as_many_deadlines_as_its_limit)
{
    moves_all_of(RECOUNT_TURN_MAX);
    ck_assert_uint_eq(count_of("reporting.recount"), 0);
}
END_TEST

START_TEST(more_deadlines_than_one_turn_counts_are_counted_in_slices)
{
    moves_all_of(RECOUNT_TURN_MAX + 1);
    ck_assert_uint_eq(count_of("reporting.recount"), 1);
}
END_TEST

START_TEST(many_open_deadlines_are_all_counted_again)
{
    moves_all_of(1200);
    ck_assert_uint_eq(count_of("reporting.recount"), (1200 - 1) / RECOUNT_TURN_MAX);
}
END_TEST

START_TEST(nothing_is_told_where_nothing_changes)
{
    memhost_advance(office, day_begin(day_parse("2020-02-03")));
    begin("五天");
    uint64_t head = memhost_head(office);
    amend_by(AMENDED_2020);
    ck_assert_uint_eq(memhost_head(office), head + 2); /* asked, amended */
}
END_TEST

/* A holiday that is found after the fact to have been worked: the day comes no earlier than today.
 */
START_TEST(nobody_is_late_by_what_he_could_not_know)
{
    begin("十天"); /* 2020-02-07 */
    memhost_advance(office, day_begin(day_parse("2020-02-05")) + 3600000);
    amend(
        "year: 2020\nsource: [x]\nannounced: 2020-02-04\non:\n  春节: [2020-02-01, 2020-02-02]\n");
    ck_assert_uint_eq(count_of("case.recounted"), 1);
    for (uint64_t p = memhost_head(office); p > 0; p--) {
        const struct message *m = memhost_entry(office, p);
        if (strcmp(m->kind, "case.recounted") != 0)
            continue;
        Ducha__Recounted *told = ducha__recounted__unpack(NULL, m->body.size, m->body.data);
        ck_assert_str_eq(told->before->date, "2020-02-07");
        ck_assert_str_eq(told->after->date, "2020-02-05");
        ducha__recounted__free_unpacked(told, NULL);
        break;
    }
    memhost_advance(office, day_begin(day_parse("2020-02-06")));
    ck_assert_uint_eq(count_of("reporting.late"), 1);
}
END_TEST

static void refused(const char *text, const char *says)
{
    amend(text);
    const struct message *m = memhost_entry(office, memhost_head(office));
    ck_assert_str_eq(m->kind, "step.refused");
    Ducha__Refused *no = ducha__refused__unpack(NULL, m->body.size, m->body.data);
    ck_assert_msg(strstr(no->missing_en, says), "`%s` does not say `%s`", no->missing_en, says);
    ck_assert(no->missing[0]);
    ducha__refused__free_unpacked(no, NULL);
}

START_TEST(an_amendment_is_refused_with_its_cause)
{
    refused("year: 2020\nsource: [x]\n", "when it was announced");
    refused("year: 2020\nsource: [x]\nannounced: 2020-01-21\n", "has not come");
    refused("year: 2020\nsource: [x]\nannounced: 2020-01-20\nof: {}\n", "calendar:4");
    refused("year: 2020\nsource: [x]\nannounced: 2020-01-20\noff:\n  x: [2021-01-01]\n",
            "not of the notice");
    refused("", "no calendar");
    amend("year: 2020\nsource: [x]\nannounced: 2020-01-20\n");
    ck_assert_uint_eq(count_of("calendar.amended"), 1);
    refused("year: 2020\nsource: [x]\nannounced: 2020-01-20\n", "already");
    refused("year: 2020\nsource: [x]\nannounced: 2020-01-19\n", "send a newer one");
    /* the same notice with what had been left out */
    amend("year: 2020\nsource: [x]\nannounced: 2020-01-20\noff:\n  x: [2020-01-24]\n");
    ck_assert_uint_eq(count_of("calendar.amended"), 2);
}
END_TEST

START_TEST(an_amendment_needs_a_person)
{
    Ducha__CalendarYear year = DUCHA__CALENDAR_YEAR__INIT;
    uint8_t body[128];
    year.text = (char *)(uintptr_t) "year: 2020\nsource: [x]\nannounced: 2020-01-20\n";
    memhost_say(office, &(struct message){.kind = "calendar.amend",
                                          .from = "test",
                                          .regime = "",
                                          .person = "",
                                          .organ = "clerk",
                                          .case_id = "",
                                          .body = {body, ducha__calendar_year__pack(&year, body)}});
    ck_assert_str_eq(memhost_entry(office, memhost_head(office))->kind, "step.refused");
}
END_TEST

/* What only a module from outside the tree would tell is set aside, and changes nothing. */
START_TEST(a_hostile_body_is_set_aside)
{
    static const char *const bodies[] = {
        "{}", "{\"case_id\":\"M1\",\"deadline\":\"reply\",\"state\":\"running\"}",
        "{\"case_id\":\"M2\",\"deadline\":\"reply\",\"state\":\"running\",\"notice\":{},\"after\":"
        "{\"date\":\"2020-02-01\",\"deadline\":\"reply\"}}",
        "{\"case_id\":\"M1\",\"deadline\":\"reply\",\"state\":\"running\",\"notice\":{},\"after\":"
        "{\"date\":\"soon\",\"deadline\":\"reply\"}}",
        "{\"case_id\":\"M1\",\"deadline\":\"reply\",\"state\":\"running\",\"notice\":{},\"after\":"
        "{\"date\":\"2020-02-01\",\"deadline\":\"other\"}}"};
    begin("五天");
    for (unsigned i = 0; i < sizeof(bodies) / sizeof(bodies[0]); i++) {
        unsigned before = count_of("turn.set-aside");
        say("case.recounted", "module/referral", "M1", body_of("case.recounted", bodies[i]));
        ck_assert_uint_eq(count_of("turn.set-aside"), before + 1);
    }
    say("reporting.recount", "clock", "", body_of("reporting.recount", "{}"));
    ck_assert_str_eq(memhost_entry(office, memhost_head(office))->kind, "turn.set-aside");
}
END_TEST

/* ---- the calendar alone ---- */

static struct calendar with(const char *text)
{
    struct faults faults = {0};
    struct calendar c = {.arena = &arena};
    calendar_add(&c, "2019.yaml", bytes_of("year: 2019\nsource: [x]\non:\n  a: [2019-12-28]\n"),
                 &faults);
    calendar_add(&c, "2020.yaml", bytes_of(text), &faults);
    ck_assert_uint_eq(faults.count, 0);
    return c;
}

START_TEST(a_year_is_put_in_the_place_of_the_one_that_is_there)
{
    struct faults faults = {0};
    struct calendar c =
        with("year: 2020\nsource: [x]\noff:\n  b: [2019-12-31, 2020-01-01, 2020-01-02]\n");
    ck_assert_int_eq(calendar_announced(&c, 2020), DAY_NONE);
    ck_assert(calendar_amend(&c, "2020.yaml",
                             bytes_of("year: 2020\nsource: [x]\nannounced: 2020-01-02\noff:\n  c: "
                                      "[2019-12-28, 2020-01-02]\n"),
                             &faults));
    ck_assert_uint_eq(c.year_count, 2);
    ck_assert(calendar_workday(&c, day_parse("2019-12-31")));
    ck_assert(calendar_workday(&c, day_parse("2020-01-01")));
    ck_assert(!calendar_workday(&c, day_parse("2020-01-02")));
    ck_assert(!calendar_workday(&c, day_parse("2019-12-28"))); /* the newer notice's word */
    ck_assert_int_eq(calendar_announced(&c, 2020), day_parse("2020-01-02"));
}
END_TEST

START_TEST(the_newer_notice_holds_whichever_came_first)
{
    struct faults faults = {0};
    struct calendar c =
        with("year: 2020\nsource: [x]\nannounced: 2020-01-05\noff:\n  b: [2020-01-06]\n");
    ck_assert(calendar_amend(
        &c, "y",
        bytes_of("year: 2020\nsource: [x]\nannounced: 2020-01-04\non:\n  c: [2020-01-11]\n"),
        &faults));
    ck_assert(!calendar_workday(&c, day_parse("2020-01-06")));
    ck_assert(!calendar_workday(&c, day_parse("2020-01-11")));
    ck_assert(!calendar_amend(&c, "y", bytes_of("year: 2020\n"), &faults));
    ck_assert_uint_gt(faults.count, 0);
    ck_assert(!calendar_workday(&c, day_parse("2020-01-06")));
    faults_clear(&faults);
}
END_TEST

/* The second amendment that is recorded in the shared table: what of 2020 was announced when. */
START_TEST(the_two_real_amendments_change_the_days_that_they_name)
{
    static const struct {
        const char *year, *day;
        bool before, after;
    } days[] = {{"2019", "2019-04-28", false, true},  {"2019", "2019-05-01", false, false},
                {"2019", "2019-05-02", true, false},  {"2019", "2019-05-03", true, false},
                {"2019", "2019-05-04", false, false}, {"2019", "2019-05-05", false, true},
                {"2020", "2020-01-30", false, false}, {"2020", "2020-01-31", true, false},
                {"2020", "2020-02-01", true, false},  {"2020", "2020-02-02", false, false},
                {"2020", "2020-02-03", true, true}};
    for (unsigned i = 0; i < sizeof(days) / sizeof(days[0]); i++) {
        struct faults faults = {0};
        struct calendar c = {.arena = &arena};
        const char *old =
            arena_print(&arena, SOURCE_DIR "/tests/packs/amended/calendar/%s.yaml", days[i].year);
        const char *new = arena_print(&arena, SOURCE_DIR "/regimes/calendar/%s.yaml", days[i].year);
        calendar_add(&c, "old", text_load(&arena, old), &faults);
        ck_assert_int_eq(calendar_workday(&c, day_parse(days[i].day)), days[i].before);
        ck_assert(calendar_amend(&c, "new", text_load(&arena, new), &faults));
        ck_assert_int_eq(calendar_workday(&c, day_parse(days[i].day)), days[i].after);
        ck_assert_uint_eq(faults.count, 0);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("recount");
    TCase *in_office = suite_case(suite, "in an office", setup, teardown_replayed);
    TCase *alone = suite_case(suite, "the calendar", NULL, NULL);
    TCase *hostile = suite_case(suite, "hostile", setup, teardown);
    tcase_set_timeout(in_office, 240);
    tcase_add_test(in_office, a_pack_with_an_older_calendar_does_not_bring_the_old_days_back);
    tcase_add_test(in_office, a_pack_with_a_newer_notice_counts_by_it);
    tcase_add_test(in_office, a_turn_counts_as_many_deadlines_as_its_limit);
    tcase_add_test(in_office, more_deadlines_than_one_turn_counts_are_counted_in_slices);
    tcase_add_test(in_office, many_open_deadlines_are_all_counted_again);
    tcase_add_test(in_office, nothing_is_told_where_nothing_changes);
    tcase_add_test(in_office, nobody_is_late_by_what_he_could_not_know);
    tcase_add_test(in_office, an_amendment_is_refused_with_its_cause);
    tcase_add_test(in_office, an_amendment_needs_a_person);
    tcase_add_test(hostile, a_hostile_body_is_set_aside);
    tcase_add_test(alone, a_year_is_put_in_the_place_of_the_one_that_is_there);
    tcase_add_test(alone, the_newer_notice_holds_whichever_came_first);
    tcase_add_test(alone, the_two_real_amendments_change_the_days_that_they_name);
    return suite_run(suite);
}
