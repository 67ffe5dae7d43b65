/* What pack/ finds wrong with recusal, deadlines that stand still or remind, and matters that are
 * open once: each test spoils one place of tests/packs/applications and expects the fault at its
 * line. What these keys do its stories show. */

#include "tests/lib/spoil.h"
#include "tests/lib/suite.h"

static void setup(void)
{
    packfiles_load(&files, SOURCE_DIR, "tests/packs/applications");
}

static const struct spoilt spoilt[] = {
    /* who is barred */
    {"bars: all}\n  suspended", "bar: all}\n  suspended", "did you mean `bars`"},
    {"bars: review", "bars: revue", "did you mean `review`"},
    {"bars: review", "bars: [all, review]", "names types of case beside `all`"},
    {"post: true, bars: review", "bars: review", "`expert` has `bars` and is no post"},
    {"en: handler, clause: \"1\", post: true}",
     "en: handler, clause: \"1\", post: true}\n  away: {zh: 缺席, en: away, clause: \"1\", post: "
     "true, bars: all}",
     "`bars` of `away` names the post `away`, which no step gives"},
    {"types: review, by: office", "types: review, by: expert",
     "`conclude` can never be taken: who holds the post `expert` is barred from it"},
    {"types: review, by: office", "types: review, by: [recused, suspended]",
     "`conclude` can never be taken: who holds the post `suspended`"},
    /* how long a deadline stands still */
    {"within: 48 hours, suspension: 24 hours", "within: 48 hours, suspensions: 24 hours",
     "did you mean `suspension`"},
    {"within: 48 hours, suspension: 24 hours", "within: 48 hours, suspension: 24hours",
     "not a length of time"},
    {"within: 48 hours, suspension: 24 hours", "within: 48 hours, suspension: end of month",
     "`suspension` of the deadline `visit` is `end of month`"},
    {"suspension-total: 8 workdays", "suspension-total: 2 months",
     "`suspension-total` of the deadline `inform` is `2 months`"},
    {"suspension-total: 8 workdays", "suspension-total: {set-by-office: still}",
     "the office must set `still`"},
    {"suspension: 10 days, suspension-total: 15", "suspension: 16 days, suspension-total: 15",
     "longer each time than all times together"},
    {"from-deadline: reply", "from-deadline: reply, suspension: 3 days",
     "`suspension` of the deadline `publish`, which counts from the end of `reply`"},
    {"within: 48 hours, suspension", "within: 48 hours, window: true, suspension",
     "stops the window `visit`"},
    {"by: office, suspends: visit", "by: office", "no step suspends the deadline `visit`"},
    /* when it is reminded of */
    {"reminds: 12 hours", "remind: 12 hours", "did you mean `reminds`"},
    {"reminds: 12 hours", "reminds: 12hours", "not a length of time"},
    {"reminds: 12 hours", "reminds: end of month", "`reminds` of the deadline `serve` is"},
    {"reminds: 12 hours", "reminds: 48 hours", "`serve` is reminded of before it begins"},
    {"reminds: 12 hours", "reminds: 3 days", "`serve` is reminded of before it begins"},
    {"within: 60 days, suspension: 10 days, extensions: 1, reminds: 5 workdays",
     "within: 3 workdays, suspension: 10 days, extensions: 1, reminds: 23 days",
     "`report` is reminded of before it begins: `23 days`"},
    {"reminds: 5 workdays, reminds-clause", "reminds: 60 workdays, reminds-clause",
     "`report` is reminded of before it begins: `60 workdays`"},
    {"reminds: 5 workdays, reminds-clause", "reminds: 3 months, reminds-clause",
     "`report` is reminded of before it begins"},
    {"reminds: 5 workdays, reminds-clause", "reminds-clause", "and reminds of nothing"},
    {"reminds: 12 hours", "reminds: 12 hours, window: true", "reminds nobody"},
    {"reminds-clause: \"7\"", "reminds-clause: \"10\"", "clause 10 is cited and not covered"},
    /* one open at a time */
    {"one-open-per: [enterprise, matter]", "one-open-pre: [enterprise, matter]",
     "did you mean `one-open-per`"},
    {"one-open-per: [enterprise, matter]", "one-open-per: [enterprize, matter]",
     "did you mean `enterprise`"},
    {"ends-with: settle, number", "number", "nothing closes a case of the type `petition`"},
    {"closed-too: final", "closed-too: finall", "did you mean `final`"},
    {"closed-too: final", "closed-too: decide", "which its cases never have"},
    {"one-open-per: [enterprise, matter], one-open-clause: \"9\", closed", "closed",
     "compares nothing"},
    {"one-open-clause: \"9\"", "one-open-clause: \"10\"", "clause 10 is cited and not covered"},
    {"en: matter, fact: true", "en: matter", "`matter`, which no case keeps"},
    {"en: matter, fact: true", "en: matter, fact: true, many: true", "holds several values"},
    {"by: office, needs: [enterprise, matter]}", "by: office, needs: enterprise}",
     "and does not say `matter`"},
};

/* Behind the line end that it begins with, if any. */
static unsigned line_with(const char *text)
{
    const char *all = arena_text(&arena, pack_file()->text), *at = strstr(all, text);
    unsigned line = 1 + (*text == '\n');
    ck_assert(at);
    for (const char *p = all; p < at; p++)
        line += *p == '\n';
    return line;
}

/* The fault of what is added stands behind the place that was changed. */
static unsigned line_of(const struct spoilt *s)
{
    unsigned line = spoil(s->good, s->bad);
    if (strstr(s->says, "no step suspends") || strstr(s->says, "stops the window"))
        return line_with(strstr(s->says, "window") ? "stops: visit" : "\n  visit:   {zh: 核查时限");
    const char *added = strchr(s->bad, '\n');
    return line + (added && !strchr(s->good, '\n'));
}

START_TEST(each_slip_is_found_where_it_stands)
{
    const struct spoilt *s = &spoilt[_i];
    must_say(line_of(s), s->says);
}
END_TEST

/* ---- who is barred ---- */

START_TEST(a_post_bars_from_every_step_or_from_those_of_its_types)
{
    struct faults faults = {0};
    struct regime r;
    regime_init(&r, files.file, files.count, &faults);
    ck_assert(organ_bars(regime_organ(&r, "recused"), "application"));
    ck_assert(organ_bars(regime_organ(&r, "recused"), ""));
    ck_assert(organ_bars(regime_organ(&r, "expert"), "review"));
    ck_assert(!organ_bars(regime_organ(&r, "expert"), "application"));
    ck_assert(!organ_bars(regime_organ(&r, "handler"), "review"));
    regime_clear(&r);
    faults_clear(&faults);
}
END_TEST

/* ---- how long a deadline stands still ---- */

/* As long as altogether is no fault; 16 days beside 15 are, above. */
START_TEST(each_time_may_be_as_long_as_all_times_together)
{
    spoil("suspension: 10 days, suspension-total: 15", "suspension: 15 days, suspension-total: 15");
    must_be_right();
}
END_TEST

/* What may stand still for so long only is not ended by that. */
START_TEST(a_deadline_that_runs_on_by_itself_needs_a_step_that_stops_it)
{
    unsigned line = line_with("\n  reply:   {zh: 答复时限");
    spoil("after: sign, stops: reply}", "after: sign}");
    must_say(line, "nothing ends the deadline `reply`");
    spoil("suspension: 10 days, suspension-total: 15 days", "first-day-counts: true");
    must_be_right();
}
END_TEST

/* ---- when it is reminded of ---- */

/* 48 hours before is the fault above. */
static const struct spoilt shorter[] = {
    {"reminds: 12 hours", "reminds: 47 hours", ""},
    {"reminds: 12 hours", "reminds: 2 days", ""}, /* of 48 hours that reach into a third day */
    {"reminds: 5 workdays", "reminds: 59 workdays", ""},
    {"reminds: 5 workdays", "reminds: 2 months", ""}, /* 59 days, if one of them is a February */
    {"within: 60 days, suspension: 10 days, extensions: 1, reminds: 5 workdays",
     "within: 3 workdays, suspension: 10 days, extensions: 1, reminds: 22 days", ""},
};

START_TEST(a_reminder_is_shorter_than_its_deadline_by_one_at_least)
{
    spoil(shorter[_i].good, shorter[_i].bad);
    must_be_right();
}
END_TEST

/* ---- one open at a time ---- */

/* A type that is told apart by so many facts, each asked for where it is opened. */
static void tell_apart_by(unsigned count)
{
    const char *names = "enterprise", *fields = "";
    for (unsigned i = 1; i < count; i++) {
        names = arena_print(&arena, "%s, f%u", names, i);
        fields = arena_print(&arena, "%s  f%u: {zh: 项, en: f%u, fact: true}\n", fields, i, i);
    }
    spoil("fields:\n", arena_print(&arena, "fields:\n%s", fields));
    spoil("one-open-per: [enterprise, matter]", arena_print(&arena, "one-open-per: [%s]", names));
    spoil("by: office, needs: [enterprise, matter]}",
          arena_print(&arena, "by: office, needs: [%s], may: matter}", names));
}

START_TEST(two_cases_are_told_apart_by_8_facts_and_not_by_9)
{
    tell_apart_by(ONE_OPEN_MAX);
    must_be_right();
    teardown();
    setup();
    unsigned line = line_with("\n  petition:    {zh: 诉求");
    tell_apart_by(ONE_OPEN_MAX + 1);
    must_say(line, "names 9 facts, and at most 8 can be");
}
END_TEST

static Suite *suite(void)
{
    Suite *s = suite_create("applications");
    TCase *c = suite_case(s, "applications", setup, teardown);
    tcase_add_test(c, the_pack_is_good_before_it_is_spoilt);
    tcase_add_loop_test(c, each_slip_is_found_where_it_stands, 0,
                        (int)(sizeof(spoilt) / sizeof(spoilt[0])));
    tcase_add_test(c, a_post_bars_from_every_step_or_from_those_of_its_types);
    tcase_add_test(c, each_time_may_be_as_long_as_all_times_together);
    tcase_add_test(c, a_deadline_that_runs_on_by_itself_needs_a_step_that_stops_it);
    tcase_add_loop_test(c, a_reminder_is_shorter_than_its_deadline_by_one_at_least, 0,
                        (int)(sizeof(shorter) / sizeof(shorter[0])));
    tcase_add_test(c, two_cases_are_told_apart_by_8_facts_and_not_by_9);
    return s;
}

int main(void)
{
    return suite_run(suite());
}
