/* Last days that move on from a day without work: the calendar's own arithmetic, and what an office
 * told before it said which day had moved on. What a pack does with them its stories show:
 * tests/packs/days. */
#include "modules/kit/due.h"
#include "modules/kit/packs.h"
#include "modules/kit/scratch.h"
#include "modules/kit/still.h"
#include "tests/lib/packfiles.h"
#include "tests/lib/suite.h"

static struct packfiles files;
static struct regime regime;
static struct scratch scratch;

static void setup(void)
{
    struct faults faults = {0};
    packfiles_load(&files, SOURCE_DIR, "tests/packs/days");
    regime_init(&regime, files.file, files.count, &faults);
    ck_assert_uint_eq(faults.count, 0);
    scratch_init(&scratch);
}

static void teardown(void)
{
    scratch_clear(&scratch, packs_forget);
    regime_clear(&regime);
    packfiles_clear(&files);
}

static void rolls_to(const char *from, unsigned roll, bool back, const char *to)
{
    char text[DAY_TEXT_SIZE];
    struct counted end = calendar_roll(&regime.calendar, day_parse(from), roll, back);
    ck_assert_str_eq(day_text(end.day, text), to);
    ck_assert_int_eq(end.plain, day_parse(from));
    ck_assert(!end.provisional);
}

START_TEST(a_day_without_work_moves_by_working_days)
{
    rolls_to("2026-03-27", 1, false, "2026-03-27"); /* Friday */
    rolls_to("2026-03-28", 0, false, "2026-03-28");
    rolls_to("2026-03-28", 1, false, "2026-03-30");
    rolls_to("2026-03-28", 2, false, "2026-03-31");
    rolls_to("2026-03-28", ROLL_MAX, false, "2026-04-13"); /* Qingming Festival is in between */
    rolls_to("2026-03-29", 1, true, "2026-03-27");
    rolls_to("2026-10-10", 1, false, "2026-10-10"); /* a Saturday that is worked */
    ck_assert(calendar_roll(&regime.calendar, day_parse("2027-02-06"), 1, false).provisional);
    ck_assert(!calendar_roll(&regime.calendar, day_parse("2027-02-06"), 0, false).provisional);
}
END_TEST

static void later_is(const char *plain, const char *moved, const char *from, const char *to,
                     const char *then)
{
    char text[DAY_TEXT_SIZE];
    struct counted last = {.day = day_parse(moved), .plain = day_parse(plain)};
    struct counted end =
        calendar_later(&regime.calendar, false, last, day_parse(from), day_parse(to));
    ck_assert_str_eq(day_text(end.day, text), then);
}

START_TEST(the_day_that_moved_on_counts_only_for_what_stops_behind_the_plain_one)
{
    later_is("2026-03-28", "2026-03-30", "2026-03-27", "2026-03-31", "2026-04-01");
    later_is("2026-03-28", "2026-03-30", "2026-03-28", "2026-03-31", "2026-03-31");
    later_is("2026-03-28", "2026-03-30", "2026-03-29", "2026-03-31", "2026-04-01");
}
END_TEST

/* A deadline as an older office told it: its day, and not which day had moved on to it. */
static Ducha__Due told(const char *from, const char *date)
{
    Ducha__Due due = DUCHA__DUE__INIT;
    due.deadline = (char *)(uintptr_t) "handle";
    due.span = (char *)(uintptr_t) "15 days";
    due.from = (char *)(uintptr_t)from;
    due.date = (char *)(uintptr_t)date;
    due.has_at = true;
    due.at = day_end(day_parse(date));
    return due;
}

static const char *paused(const Ducha__Due *due, const char *from, const char *to)
{
    Ducha__Pause p = DUCHA__PAUSE__INIT;
    p.from = day_parse(from);
    p.to = day_parse(to);
    return due_paused(&scratch.turn, &regime, regime_limit(&regime, "handle"), due, &p)->date;
}

START_TEST(what_was_told_before_is_kept_and_moves_on_from_the_day_that_was_counted)
{
    /* 15 days from the 13th are Saturday the 28th */
    Ducha__Due counted = told("2026-03-13", "2026-03-30");
    ck_assert_str_eq(paused(&counted, "2026-03-16", "2026-03-17"), "2026-03-30");
    /* it stood still before: the day is its own */
    Ducha__Due stood = told("2026-03-13", "2026-03-31");
    ck_assert_str_eq(paused(&stood, "2026-03-18", "2026-03-19"), "2026-04-01");
    /* named */
    Ducha__Due named = told(NULL, "2026-03-28");
    ck_assert_str_eq(paused(&named, "2026-03-16", "2026-03-17"), "2026-03-30");
}
END_TEST

/* What stood still before it was prolonged is part of all times together. */
static int64_t until(int32_t before, int32_t since, const char *day)
{
    Ducha__Pause one = DUCHA__PAUSE__INIT, other = DUCHA__PAUSE__INIT;
    Ducha__Pause *stood[] = {&one}, *pause[] = {&other};
    Ducha__DueKept kept = DUCHA__DUE_KEPT__INIT;
    one.to = before;
    other.to = since;
    kept.n_stood = kept.n_pause = 1;
    kept.stood = stood;
    kept.pause = pause;
    return still_until(&regime, regime_limit(&regime, "total"), &kept, day_begin(day_parse(day)));
}

START_TEST(what_is_left_of_all_times_together)
{
    /* 60 days, each time 30 */
    ck_assert_int_eq(until(20, 10, "2026-04-01"), day_end(day_parse("2026-05-01")));
    ck_assert_int_eq(until(20, 11, "2026-04-01"), day_end(day_parse("2026-04-30")));
    ck_assert_int_eq(until(40, 19, "2026-04-01"), day_end(day_parse("2026-04-02")));
    ck_assert_int_eq(until(40, 20, "2026-04-01"), day_begin(day_parse("2026-04-01")));
}
END_TEST

int main(void)
{
    Suite *s = suite_create("days");
    TCase *c = suite_case(s, "days", setup, teardown);
    tcase_add_test(c, a_day_without_work_moves_by_working_days);
    tcase_add_test(c, the_day_that_moved_on_counts_only_for_what_stops_behind_the_plain_one);
    tcase_add_test(c, what_was_told_before_is_kept_and_moves_on_from_the_day_that_was_counted);
    tcase_add_test(c, what_is_left_of_all_times_together);
    return suite_run(s);
}
