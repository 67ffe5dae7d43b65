/* test_clock.c - deadlines become entries: when they fall due, in their order, and once. */
#include "round.h"
#include "tests/lib/suite.h"

static uint64_t number;

static void begin(bool simulated)
{
    office_setup();
    bus_free(bus);
    options.simulated = simulated;
    office_start();
    say_hello('a', "feed");
    number = 0;
}

static void setup(void)
{
    begin(false);
}

static void setup_simulated(void)
{
    begin(true);
}

static void say(const char *kind, const void *body)
{
    publish_one('a', ++number, message("feed", kind, "case-7", message_write(body, &memory)));
    receipted('a', number);
}

static void deadline(const char *name, int64_t due, const char *kind)
{
    Ducha__DeadlineSet d = DUCHA__DEADLINE_SET__INIT;
    d.key = (char *)(uintptr_t)name;
    d.kind = (char *)(uintptr_t)kind;
    d.has_due = true;
    d.due = due;
    say("deadline.set", &d);
}

static void cleared(const char *name)
{
    Ducha__DeadlineClear d = DUCHA__DEADLINE_CLEAR__INIT;
    d.key = (char *)(uintptr_t)name;
    say("deadline.clear", &d);
}

static void advance(int64_t to)
{
    Ducha__ClockAdvance c = DUCHA__CLOCK_ADVANCE__INIT;
    c.has_to = true;
    c.to = to;
    say("clock.advance", &c);
}

START_TEST(a_deadline_is_said_when_its_time_has_come_and_not_before)
{
    deadline("k", START_TIME + 1000, "case.late");
    pass(999);
    ck_assert_uint_eq(head(), 1);
    ck_assert_int_eq(bus_wants(bus), START_TIME + 1000);
    pass(1);
    ck_assert_uint_eq(head(), 3);
    kind_at(2, "deadline.reached");
    kind_at(3, "case.late");
    struct envelope e = entry_at(3, NULL);
    ck_assert_str_eq(arena_text(&memory, e.case_id), "case-7");
    ck_assert_uint_eq(e.cause, 1);
    pass(100000);
    ck_assert_uint_eq(head(), 3);
}
END_TEST

START_TEST(a_deadline_set_again_has_its_last_time_and_kind)
{
    deadline("k", START_TIME + 1000, "case.late");
    deadline("k", START_TIME + 5000, "case.very-late");
    pass(1000);
    ck_assert_uint_eq(head(), 2);
    pass(4000);
    ck_assert_uint_eq(head(), 4);
    kind_at(4, "case.very-late");
}
END_TEST

START_TEST(a_cleared_deadline_is_never_said)
{
    deadline("k", START_TIME + 1000, "case.late");
    cleared("k");
    pass(2000);
    ck_assert_uint_eq(head(), 2);
}
END_TEST

START_TEST(a_deadline_that_cannot_be_read_is_an_entry_and_nothing_more)
{
    deadline("", START_TIME, "case.late");
    deadline("k", START_TIME, "NO KIND");
    pass(2000);
    ck_assert_uint_eq(head(), 2);
}
END_TEST

START_TEST(a_deadlines_key_may_have_300_bytes_and_not_one_more)
{
    char name[DEADLINE_KEY_MAX + 2] = {0};
    memset(name, 'k', DEADLINE_KEY_MAX + 1);
    deadline(name, START_TIME, "case.late");
    ck_assert_uint_eq(head(), 1);
    name[DEADLINE_KEY_MAX] = '\0';
    deadline(name, START_TIME, "case.late");
    ck_assert_uint_eq(head(), 4);
}
END_TEST

START_TEST(more_deadlines_than_a_round_takes_are_said_in_the_next)
{
    struct bytes many[DEADLINES_ROUND_MAX + 1];
    for (unsigned i = 0; i <= DEADLINES_ROUND_MAX; i++) {
        Ducha__DeadlineSet d = DUCHA__DEADLINE_SET__INIT;
        d.key = arena_print(&memory, "k%u", i);
        d.kind = (char *)(uintptr_t) "case.late";
        d.has_due = true;
        d.due = START_TIME + 10;
        many[i] = message("feed", "deadline.set", "", message_write(&d, &memory));
    }
    publish('a', 1, many, DEADLINES_ROUND_MAX + 1);
    pass(10);
    ck_assert_uint_eq(head(), DEADLINES_ROUND_MAX + 1 + 2 * DEADLINES_ROUND_MAX);
    ck_assert_int_eq(bus_wants(bus), now);
    pass(0);
    ck_assert_uint_eq(head(), 3 * (DEADLINES_ROUND_MAX + 1));
}
END_TEST

START_TEST(an_office_in_real_time_does_not_take_clock_advance)
{
    deadline("k", START_TIME + 1000, "case.late");
    advance(START_TIME + 5000);
    pass(0);
    ck_assert_uint_eq(head(), 2);
}
END_TEST

START_TEST(simulated_time_stands_still_whatever_the_machine_says)
{
    deadline("k", 1000, "case.late");
    pass(INT64_C(365) * 24 * 3600 * 1000);
    ck_assert_uint_eq(head(), 1);
}
END_TEST

START_TEST(simulated_time_goes_from_deadline_to_deadline)
{
    int64_t time;
    deadline("second", 2000, "case.second");
    deadline("first", 1000, "case.first");
    deadline("third", 9000, "case.third");
    advance(5000);
    ck_assert_uint_eq(head(), 8);
    kind_at(6, "case.first");
    entry_at(6, &time);
    ck_assert_int_eq(time, 1000);
    kind_at(8, "case.second");
    entry_at(8, &time);
    ck_assert_int_eq(time, 2000);
    cleared("none");
    entry_at(9, &time);
    ck_assert_int_eq(time, 5000);
    advance(4000); /* time does not go back */
    advance(9000);
    kind_at(head(), "case.third");
}
END_TEST

/* Goes on with its work in slices: each sets the next one for the very moment it is at. */
static enum err on_slice(struct turn *t, const struct message *m)
{
    struct bytes done = turn_get(t, bytes_of("done"));
    char slices[] = {'x', 'x', 'x', 'x'};
    if (done.size == sizeof(slices))
        return OK;
    turn_put(t, bytes_of("done"), (struct bytes){slices, done.size + 1});
    Ducha__DeadlineSet d = DUCHA__DEADLINE_SET__INIT;
    char key_text[] = "slice", kind[] = "case.slice";
    uint8_t body[64];
    d.key = key_text;
    d.kind = kind;
    d.has_due = true;
    d.due = m->time;
    turn_emit(t, "deadline.set", NULL, (struct bytes){body, ducha__deadline_set__pack(&d, body)});
    return OK;
}

static const struct reaction slice_reactions[] = {
    {.kind = "case.slice", .handle = on_slice, .to = TOLD}, {0}};
MODULE(slicer, slice_reactions, NULL);

START_TEST(what_a_module_inside_sets_for_this_moment_is_said_before_time_goes_on)
{
    int64_t time;
    bus_add_module(bus, &module_slicer);
    deadline("k", 1000, "case.slice");
    deadline("end", 2000, "case.end");
    advance(5000);
    while (bus_wants(bus) <= now)
        pass(0);
    uint64_t slices = 0;
    for (uint64_t p = 1; p <= head(); p++) {
        struct envelope e = entry_at(p, &time);
        bool slice = bytes_equal(e.kind, bytes_of("case.slice"));
        slices += slice;
        ck_assert(!slice || time == 1000);
    }
    ck_assert_uint_eq(slices, 5);
    kind_at(head(), "case.end");
}
END_TEST

int main(void)
{
    Suite *s = suite_create("clock");
    TCase *real = suite_case(s, "real", setup, office_teardown);
    TCase *simulated = suite_case(s, "simulated", setup_simulated, office_teardown);
    tcase_add_test(real, a_deadline_is_said_when_its_time_has_come_and_not_before);
    tcase_add_test(real, a_deadline_set_again_has_its_last_time_and_kind);
    tcase_add_test(real, a_cleared_deadline_is_never_said);
    tcase_add_test(real, a_deadline_that_cannot_be_read_is_an_entry_and_nothing_more);
    tcase_add_test(real, a_deadlines_key_may_have_300_bytes_and_not_one_more);
    tcase_add_test(real, more_deadlines_than_a_round_takes_are_said_in_the_next);
    tcase_add_test(real, an_office_in_real_time_does_not_take_clock_advance);
    tcase_add_test(simulated, simulated_time_stands_still_whatever_the_machine_says);
    tcase_add_test(simulated, simulated_time_goes_from_deadline_to_deadline);
    tcase_add_test(simulated,
                   what_a_module_inside_sets_for_this_moment_is_said_before_time_goes_on);
    return suite_run(s);
}
