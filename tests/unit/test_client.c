/* test_client.c - libducha at the limits that need no office: what it takes before one answers. */
#include "scratch.h"

#include "bus/ducha.h"
#include "bus/limits.h"

#define SMALL_WINDOW 3u

static struct ducha *client;

static struct ducha *opened(unsigned window)
{
    struct ducha_options o = {
        .endpoint = "ipc://no-such-office.sock", .name = "feed", .window = window};
    return ducha_open(&o);
}

static int ask(void)
{
    struct ducha_message m = {.kind = "note.add"};
    uint8_t id[16] = {0};
    return ducha_ask(client, &m, id);
}

static void teardown(void)
{
    ducha_close(client);
    client = NULL;
}

START_TEST(a_window_has_its_limit_and_not_one_more)
{
    client = opened(WINDOW_MAX);
    ck_assert_ptr_nonnull(client);
    ck_assert_ptr_null(opened(WINDOW_MAX + 1));
}
END_TEST

START_TEST(so_many_one_off_messages_wait_for_receipts_and_not_one_more)
{
    client = opened(SMALL_WINDOW);
    for (unsigned i = 0; i < SMALL_WINDOW; i++)
        ck_assert_int_eq(ask(), DUCHA_OK);
    ck_assert_int_eq(ask(), DUCHA_FULL);
    ck_assert_str_eq(ducha_code(client), "limit");
}
END_TEST

START_TEST(nothing_is_numbered_before_the_office_has_said_where_to_begin)
{
    struct ducha_message m = {.kind = "note.add"};
    client = opened(SMALL_WINDOW);
    ck_assert_int_eq(ducha_publish(client, &m, NULL), DUCHA_TIMEOUT);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("client");
    TCase *c = suite_case(suite, "client", NULL, teardown);
    tcase_add_test(c, a_window_has_its_limit_and_not_one_more);
    tcase_add_test(c, so_many_one_off_messages_wait_for_receipts_and_not_one_more);
    tcase_add_test(c, nothing_is_numbered_before_the_office_has_said_where_to_begin);
    return suite_run(suite);
}
