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
        given_keep(t, "A-1", "", turn_print(t, "step-%u", i), field_new(t, "flag", number(i)));
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

int main(void)
{
    Suite *s = suite_create("given");
    TCase *c = suite_case(s, "given", setup, teardown);
    tcase_add_test(c, the_last_step_that_stands_gives_the_fact);
    tcase_add_test(c, as_many_steps_are_remembered_as_the_limit_says);
    tcase_add_test(c, of_one_more_the_oldest_is_forgotten);
    return suite_run(s);
}
