/* test_limits.c - the bus at each of its limits and one past it. Those of one message stand in
 * test_envelope.c, of a turn in test_host.c, of a reader in test_serve.c, of deadlines in
 * test_clock.c. */
#include "round.h"
#include "tests/lib/suite.h"

static void setup(void)
{
    office_setup();
    say_hello('a', "feed");
}

START_TEST(a_frame_has_up_to_its_limit_of_bytes_and_not_one_more)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Follow w = DUCHA__FOLLOW__INIT;
    char *text = arena_alloc(&memory, FRAME_MAX);
    memset(text, 'k', FRAME_MAX - 50);
    f.say_case = DUCHA__FRAME__SAY_FOLLOW;
    f.follow = &w;
    w.to = text;
    size_t spare = FRAME_MAX - frame_write(&f, &memory).size;
    memset(text, 'k', FRAME_MAX - 50 + spare);
    struct bytes raw = frame_write(&f, &memory);
    ck_assert_uint_eq(raw.size, FRAME_MAX);
    ck_assert_ptr_nonnull(frame_read(raw, &memory));
    text[strlen(text)] = 'k';
    ck_assert_ptr_null(frame_read(frame_write(&f, &memory), &memory));
}
END_TEST

START_TEST(a_small_frame_that_would_take_much_memory_is_refused)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Publish p = DUCHA__PUBLISH__INIT;
    uint64_t *numbers = arena_alloc(&memory, FRAME_MAX * sizeof(*numbers));
    f.say_case = DUCHA__FRAME__SAY_PUBLISH;
    f.publish = &p;
    p.number = numbers;
    p.n_number = BATCH_COUNT_MAX; /* what a relay may say fits */
    ck_assert_ptr_nonnull(frame_read(frame_write(&f, &memory), &memory));
    p.n_number = DECODE_BYTES_MAX / sizeof(*numbers) + 1; /* a byte each on the wire, eight here */
    struct bytes raw = frame_write(&f, &memory);
    ck_assert_uint_lt(raw.size, FRAME_MAX);
    ck_assert_ptr_null(frame_read(raw, &memory));
    p.n_number = DECODE_BYTES_MAX / sizeof(*numbers) - 64; /* with room for the structs */
    ck_assert_ptr_nonnull(frame_read(frame_write(&f, &memory), &memory));
}
END_TEST

START_TEST(a_batch_has_up_to_its_limit_of_messages_and_not_one_more)
{
    static struct bytes many[BATCH_COUNT_MAX + 1];
    for (unsigned i = 0; i <= BATCH_COUNT_MAX; i++)
        many[i] = note("feed", "a.b");
    publish('a', 1, many, BATCH_COUNT_MAX + 1);
    refused_with('a', "limit");
    ck_assert_uint_eq(head(), 0);
    publish('a', 1, many, BATCH_COUNT_MAX);
    receipted('a', BATCH_COUNT_MAX);
}
END_TEST

START_TEST(a_batch_has_up_to_its_limit_of_bytes_and_not_one_more)
{
    struct bytes many[5], body = {arena_alloc(&memory, BATCH_BYTES_MAX), 1000000};
    for (unsigned i = 0; i < 4; i++)
        many[i] = message("feed", "a.b", "", body);
    body.size = 100000;
    many[4] = message("feed", "a.b", "", body);
    body.size += BATCH_BYTES_MAX - batch(many, 5).size;
    many[4] = message("feed", "a.b", "", body);
    ck_assert_uint_eq(batch(many, 5).size, BATCH_BYTES_MAX);
    publish('a', 1, many, 5);
    receipted('a', 5);
    body.size++;
    many[4] = message("feed", "a.b", "", body);
    ck_assert_uint_eq(batch(many, 5).size, BATCH_BYTES_MAX + 1);
    publish('a', 6, many, 5);
    refused_with('a', "limit");
    ck_assert_uint_eq(head(), 5);
}
END_TEST

/* A message of so many bytes. */
static struct bytes sized(size_t size)
{
    struct bytes body = {arena_alloc(&memory, size), size - 100};
    body.size += size - message("feed", "a.b", "", body).size;
    struct bytes raw = message("feed", "a.b", "", body);
    ck_assert_uint_eq(raw.size, size);
    return raw;
}

START_TEST(a_message_has_up_to_its_limit_of_bytes_and_not_one_more)
{
    publish_one('a', 1, sized(MESSAGE_MAX + 1));
    refused_with('a', "limit");
    receipted('a', 0);
    publish_one('a', 1, sized(MESSAGE_MAX));
    receipted('a', 1);
}
END_TEST

START_TEST(the_largest_message_of_another_office_is_recorded_so_that_it_can_be_read)
{
    char name[NAME_MAX_BYTES + 1] = "log/";
    uint64_t number = UINT64_MAX - 1;
    Ducha__Publish p = DUCHA__PUBLISH__INIT;
    struct bytes raw = sized(MESSAGE_MAX);
    memset(name + 4, 'x', NAME_MAX_BYTES - 4);
    p.producer = name;
    p.has_count = true;
    p.count = 1;
    p.n_number = 1;
    p.number = &number;
    say_publish('a', &p, batch(&raw, 1));
    receipted('a', number);
    ck_assert(bytes_equal(entry_at(1, NULL).body, raw));
}
END_TEST

static void hello_of(unsigned i)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Hello h = DUCHA__HELLO__INIT;
    h.has_protocol = true;
    h.protocol = PROTOCOL_VERSION;
    h.name = arena_print(&memory, "n-%u", i);
    f.say_case = DUCHA__FRAME__SAY_HELLO;
    f.hello = &h;
    struct bus_event ev = {.type = BUS_FRAME,
                           .now = now,
                           .peer = {{'s', (uint8_t)i, (uint8_t)(i >> 8)}, 3},
                           .frame = frame_write(&f, &memory)};
    round_play(&ev);
}

START_TEST(as_many_sessions_as_the_limit_are_let_in_and_not_one_more)
{
    for (unsigned i = 1; i < SESSIONS_MAX; i++) {
        hello_of(i);
        ck_assert_ptr_nonnull(answer_of('s', DUCHA__FRAME__SAY_WELCOME));
    }
    hello_of(SESSIONS_MAX);
    refused_with('s', "busy");
    say_bye('a');
    hello_of(SESSIONS_MAX);
    ck_assert_ptr_nonnull(answer_of('s', DUCHA__FRAME__SAY_WELCOME));
}
END_TEST

int main(void)
{
    Suite *s = suite_create("limits");
    TCase *c = suite_case(s, "limits", setup, office_teardown);
    tcase_set_timeout(c, 60);
    tcase_add_test(c, a_frame_has_up_to_its_limit_of_bytes_and_not_one_more);
    tcase_add_test(c, a_small_frame_that_would_take_much_memory_is_refused);
    tcase_add_test(c, a_batch_has_up_to_its_limit_of_messages_and_not_one_more);
    tcase_add_test(c, a_batch_has_up_to_its_limit_of_bytes_and_not_one_more);
    tcase_add_test(c, a_message_has_up_to_its_limit_of_bytes_and_not_one_more);
    tcase_add_test(c, the_largest_message_of_another_office_is_recorded_so_that_it_can_be_read);
    tcase_add_test(c, as_many_sessions_as_the_limit_are_let_in_and_not_one_more);
    return suite_run(s);
}
