/* A fact remembers who gave it, so many steps and no more. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>

#include "modules/kit/facts.h"
#include "modules/kit/given.h"
#include "modules/kit/scratch.h"
#include "tests/lib/suite.h"

static struct scratch scratch;
static struct turn *t;

static void setup(void)
{
    scratch_init(&scratch);
    t = &scratch.turn;
}

static void teardown(void)
{
    scratch_clear(&scratch, packs_forget);
}

static const char *number(unsigned i)
{
    return turn_print(t, "%u", i);
}

static void give(unsigned count)
{
    for (unsigned i = 1; i <= count; i++)
        given_keep(t, "A-1", &(struct giver){"", turn_print(t, "step-%u", i), i},
                   field_new(t, "flag", number(i)));
}

static void take_back_from(unsigned last)
{
    for (unsigned i = last; i > 1; i--)
        given_take_back(t, "A-1", "", turn_print(t, "step-%u", i));
}

static const char *fact(void)
{
    const Ducha__Field *f = given_fact(t, "A-1", "flag");
    return f && f->n_value ? f->value[0] : "";
}

START_TEST(the_last_step_that_stands_gives_the_fact)
{
    give(3);
    ck_assert_str_eq(fact(), "3");
    given_take_back(t, "A-1", "", "step-3");
    ck_assert_str_eq(fact(), "2");
    given_take_back(t, "A-1", "", "step-1");
    ck_assert_str_eq(fact(), "2");
    given_take_back(t, "A-1", "", "step-2");
    ck_assert_str_eq(fact(), "");
}
END_TEST

START_TEST(as_many_steps_are_remembered_as_the_limit_says)
{
    give(GIVEN_MAX);
    take_back_from(GIVEN_MAX);
    ck_assert_str_eq(fact(), "1");
}
END_TEST

START_TEST(of_one_more_the_oldest_is_forgotten)
{
    give(GIVEN_MAX + 1);
    ck_assert_str_eq(fact(), number(GIVEN_MAX + 1));
    take_back_from(GIVEN_MAX + 1);
    ck_assert_str_eq(fact(), "");
}
END_TEST

static void say(const char *step, uint64_t position, const char *name, const char *value)
{
    given_keep(t, "A-1", &(struct giver){"", step, position}, field_new(t, name, value));
}

static const char *beside(const char *word, const char *name)
{
    const Ducha__FactGiven *g = given_with(t, "A-1", "flag", word);
    const Ducha__Field *f = g ? given_beside(t, "A-1", g, name) : NULL;
    return f && f->n_value ? f->value[0] : "";
}

START_TEST(what_was_given_together_is_found_together)
{
    say("one", 1, "flag", "a");
    say("one", 1, "colour", "red");
    say("two", 2, "flag", "b");
    say("two", 2, "size", "9");
    ck_assert_str_eq(beside("a", "colour"), "red");
    ck_assert_str_eq(beside("b", "size"), "9");
    ck_assert_str_eq(beside("a", "size"), "");   /* another step's */
    ck_assert_str_eq(beside("b", "colour"), ""); /* likewise */
    say("one", 3, "flag", "c");
    ck_assert_str_eq(beside("c", "colour"), ""); /* of the time before */
    ck_assert_ptr_null(given_with(t, "A-1", "flag", "a"));
}
END_TEST

int main(void)
{
    Suite *s = suite_create("given");
    TCase *c = suite_case(s, "given", setup, teardown);
    tcase_add_test(c, the_last_step_that_stands_gives_the_fact);
    tcase_add_test(c, as_many_steps_are_remembered_as_the_limit_says);
    tcase_add_test(c, of_one_more_the_oldest_is_forgotten);
    tcase_add_test(c, what_was_given_together_is_found_together);
    return suite_run(s);
}
