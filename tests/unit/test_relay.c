/* test_relay.c - what is carried from another office, from where on, and from whom. */
#include <check.h>
#include <stdlib.h>

#include "base/trace.h"
#include "bus/relay.h"
#include "tests/lib/suite.h"

static struct relay relay;
static struct link_frames far, near;
static struct arena arena;

static void quiet(enum trace_level level, const char *name, const char *fields)
{
    (void)level, (void)name, (void)fields;
}

static void setup(void)
{
    trace_to(quiet);
    relay_init(&relay, "cy", "bj", 7);
}

static void teardown(void)
{
    relay_clear(&relay);
    arena_free(&far.arena);
    arena_free(&near.arena);
    far = near = (struct link_frames){0};
    arena_free(&arena);
}

/* Frames that were wished for are as good as sent. */
static void sent(void)
{
    link_frames_clear(&far);
    link_frames_clear(&near);
}

static void tick(void)
{
    relay_tick(&relay, 1000, &far, &near);
}

static struct bytes welcome(const struct link *l, const char *office, Ducha__Welcome more)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    more.has_session = true;
    more.session = l->session;
    more.office = (char *)(uintptr_t)office;
    f.say_case = DUCHA__FRAME__SAY_WELCOME;
    f.welcome = &more;
    return frame_write(&f, &arena);
}

static void far_welcomes(const char *office, Ducha__Welcome more)
{
    sent();
    tick();
    relay_take_far(&relay, 1000, welcome(&relay.far, office, more), (struct bytes){"", 0}, &far,
                   &near);
}

static void near_welcomes(uint64_t recorded)
{
    Ducha__Welcome w = DUCHA__WELCOME__INIT;
    w.has_producer_last = true;
    w.producer_last = recorded;
    sent();
    tick();
    relay_take_near(&relay, 1000, welcome(&relay.near, "cy", w), (struct bytes){"", 0}, &far,
                    &near);
}

static Ducha__Welcome epoch(uint32_t now, uint32_t before, uint64_t from)
{
    Ducha__Welcome w = DUCHA__WELCOME__INIT;
    w.has_epoch = w.has_epoch_before = w.has_epoch_from = true;
    w.epoch = now;
    w.epoch_before = before;
    w.epoch_from = from;
    return w;
}

/* The follow that the far office was asked for; NULL: none was. */
static const Ducha__Follow *followed(void)
{
    for (unsigned i = 0; i < far.count; i++) {
        Ducha__Frame *f = frame_read(far.item[i].frame, &arena);
        ck_assert_ptr_nonnull(f);
        if (f->say_case == DUCHA__FRAME__SAY_FOLLOW)
            return f->follow;
    }
    return NULL;
}

START_TEST(a_row_is_named_by_office_and_epoch_and_gone_on_with)
{
    far_welcomes("bj", epoch(3, 0, 0));
    ck_assert_str_eq(relay.near.name, "log/bj/3");
    near_welcomes(118);
    ck_assert_ptr_nonnull(followed());
    ck_assert_uint_eq(followed()->from, 119);
    ck_assert_str_eq(followed()->to, "cy");
}
END_TEST

START_TEST(an_office_that_calls_itself_another_one_is_not_followed)
{
    far_welcomes("tj", epoch(3, 0, 0));
    ck_assert(!relay.near_named);
    tick();
    ck_assert_uint_eq(near.count, 0);
    ck_assert_ptr_null(followed());
}
END_TEST

START_TEST(after_a_restore_a_row_begins_where_the_backup_ended)
{
    far_welcomes("bj", epoch(9, 3, 100));
    ck_assert_str_eq(relay.near.name, "log/bj/9");
    near_welcomes(0);
    ck_assert_str_eq(relay.near.name, "log/bj/3"); /* how far were we then? */
    near_welcomes(118);
    ck_assert_str_eq(relay.near.name, "log/bj/9");
    near_welcomes(0);
    ck_assert_uint_eq(followed()->from, 101);
}
END_TEST

START_TEST(after_a_restore_what_was_not_carried_before_is_carried)
{
    far_welcomes("bj", epoch(9, 3, 100));
    near_welcomes(0);
    near_welcomes(40);
    near_welcomes(0);
    ck_assert_uint_eq(followed()->from, 41);
}
END_TEST

START_TEST(a_row_of_the_new_epoch_that_has_begun_is_believed)
{
    far_welcomes("bj", epoch(9, 3, 100));
    near_welcomes(105);
    ck_assert_str_eq(relay.near.name, "log/bj/9");
    ck_assert_uint_eq(followed()->from, 106);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("relay");
    TCase *c = suite_case(suite, "relay", setup, teardown);
    tcase_add_test(c, a_row_is_named_by_office_and_epoch_and_gone_on_with);
    tcase_add_test(c, an_office_that_calls_itself_another_one_is_not_followed);
    tcase_add_test(c, after_a_restore_a_row_begins_where_the_backup_ended);
    tcase_add_test(c, after_a_restore_what_was_not_carried_before_is_carried);
    tcase_add_test(c, a_row_of_the_new_epoch_that_has_begun_is_believed);
    return suite_run(suite);
}
