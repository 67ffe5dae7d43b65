/* test_accept.c - sessions, and messages taken exactly once: the core's front, driven frame by
 * frame.
 */
#include "round.h"
#include "tests/lib/suite.h"

static void setup(void)
{
    office_setup();
    say_hello('a', "feed");
}

/* ---- sessions ---- */

START_TEST(a_hello_is_answered_with_the_place_to_go_on_from)
{
    publish_one('a', 1, note("feed", "a.b"));
    say_hello('a', "feed");
    const Ducha__Frame *f = answer_of('a', DUCHA__FRAME__SAY_WELCOME);
    ck_assert_ptr_nonnull(f);
    ck_assert_str_eq(f->welcome->office, "bj");
    ck_assert_uint_eq(f->welcome->session, 42);
    ck_assert_uint_eq(f->welcome->head, 1);
    ck_assert_uint_eq(f->welcome->producer_last, 1);
    ck_assert_int_eq(f->welcome->now, START_TIME);
}
END_TEST

START_TEST(whoever_has_not_said_hello_is_asked_to)
{
    say_ping('z');
    refused_with('z', "hello-first");
    publish_one('z', 1, note("feed", "a.b"));
    refused_with('z', "hello-first");
    ck_assert_uint_eq(head(), 0);
}
END_TEST

START_TEST(a_stranger_who_says_bye_is_not_answered)
{
    say_bye('z');
    ck_assert_uint_eq(answer_count, 0);
}
END_TEST

START_TEST(the_newest_session_of_a_name_counts_and_the_older_is_told)
{
    say_hello('b', "feed");
    refused_with('a', "replaced");
    ck_assert_ptr_nonnull(answer_of('b', DUCHA__FRAME__SAY_WELCOME));
    say_ping('a');
    refused_with('a', "hello-first");
    say_ping('b');
    ck_assert_ptr_nonnull(answer_of('b', DUCHA__FRAME__SAY_PONG));
}
END_TEST

START_TEST(another_protocol_version_is_refused)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Hello h = DUCHA__HELLO__INIT;
    h.has_protocol = true;
    h.protocol = PROTOCOL_VERSION + 1;
    h.name = (char *)(uintptr_t) "feed";
    f.say_case = DUCHA__FRAME__SAY_HELLO;
    f.hello = &h;
    tell('b', &f, (struct bytes){0});
    refused_with('b', "version");
}
END_TEST

START_TEST(a_name_has_up_to_64_bytes)
{
    char name[NAME_MAX_BYTES + 2] = {0};
    memset(name, 'n', NAME_MAX_BYTES);
    say_hello('b', name);
    ck_assert_ptr_nonnull(answer_of('b', DUCHA__FRAME__SAY_WELCOME));
    name[NAME_MAX_BYTES] = 'n';
    say_hello('c', name);
    refused_with('c', "forbidden-name");
    say_hello('c', "");
    refused_with('c', "forbidden-name");
}
END_TEST

/* What these two tell is believed, so nobody else may be one of them. */
START_TEST(nobody_is_the_clock_or_the_bus)
{
    say_hello('b', "clock");
    refused_with('b', "forbidden-name");
    say_hello('b', "bus");
    refused_with('b', "forbidden-name");
    say_hello('b', "clockwork");
    ck_assert_ptr_nonnull(answer_of('b', DUCHA__FRAME__SAY_WELCOME));
}
END_TEST

START_TEST(a_session_is_forgotten_after_its_patience_and_not_before)
{
    for (int i = 0; i < PATIENCE_MS / HEARTBEAT_MS; i++)
        pass(HEARTBEAT_MS);
    say_ping('a');
    ck_assert_ptr_nonnull(answer_of('a', DUCHA__FRAME__SAY_PONG));
    for (int i = 0; i <= PATIENCE_MS / HEARTBEAT_MS; i++)
        pass(HEARTBEAT_MS);
    say_ping('a');
    refused_with('a', "hello-first");
}
END_TEST

START_TEST(a_clock_put_back_by_a_year_neither_drops_nor_keeps_a_session)
{
    pass(-INT64_C(365) * 24 * 3600 * 1000);
    say_ping('a');
    ck_assert_ptr_nonnull(answer_of('a', DUCHA__FRAME__SAY_PONG));
    for (int i = 0; i <= PATIENCE_MS / HEARTBEAT_MS; i++)
        pass(HEARTBEAT_MS);
    say_ping('a');
    refused_with('a', "hello-first");
}
END_TEST

START_TEST(after_a_failed_transaction_everybody_says_hello_again)
{
    bus_abandon(bus);
    say_ping('a');
    refused_with('a', "hello-first");
}
END_TEST

/* ---- numbered messages ---- */

START_TEST(numbered_messages_are_recorded_in_order_and_receipted)
{
    struct bytes three[] = {note("feed", "a.1"), note("feed", "a.2"), note("feed", "a.3")};
    publish('a', 1, three, 3);
    receipted('a', 3);
    ck_assert_uint_eq(head(), 3);
    kind_at(1, "a.1");
    kind_at(3, "a.3");
    ck_assert_uint_eq(row_of("producer/feed"), 3);
}
END_TEST

START_TEST(a_frame_said_again_changes_nothing_and_is_receipted_again)
{
    struct bytes three[] = {note("feed", "a.1"), note("feed", "a.2"), note("feed", "a.3")};
    publish('a', 1, three, 2);
    publish('a', 1, three, 2);
    receipted('a', 2);
    ck_assert_uint_eq(head(), 2);
    publish('a', 1, three, 3); /* what is new in it is taken */
    receipted('a', 3);
    ck_assert_uint_eq(head(), 3);
}
END_TEST

START_TEST(a_gap_is_refused_with_the_number_to_go_on_from)
{
    publish_one('a', 1, note("feed", "a.b"));
    publish_one('a', 3, note("feed", "a.b"));
    refused_with('a', "gap");
    const Ducha__Refuse *r = answer_of('a', DUCHA__FRAME__SAY_REFUSE)->refuse;
    ck_assert_uint_eq(r->number, 2);
    ck_assert_uint_gt(r->retry_after_ms, 0);
    ck_assert_ptr_null(answer_of('a', DUCHA__FRAME__SAY_RECEIPT));
    ck_assert_uint_eq(head(), 1);
}
END_TEST

START_TEST(the_row_survives_the_bus)
{
    publish_one('a', 1, note("feed", "a.b"));
    bus_free(bus);
    office_start();
    say_hello('a', "feed");
    ck_assert_uint_eq(answer_of('a', DUCHA__FRAME__SAY_WELCOME)->welcome->producer_last, 1);
}
END_TEST

START_TEST(up_to_a_bad_message_all_is_recorded_and_the_rest_is_not_looked_at)
{
    struct bytes some[] = {note("feed", "a.1"), note("feed", "NO KIND"), note("feed", "a.3")};
    publish('a', 1, some, 3);
    refused_with('a', "malformed");
    ck_assert_uint_eq(answer_of('a', DUCHA__FRAME__SAY_REFUSE)->refuse->number, 2);
    receipted('a', 1);
    ck_assert_uint_eq(head(), 1);
}
END_TEST

START_TEST(the_last_message_of_a_frame_is_refused_once)
{
    struct bytes some[] = {note("feed", "a.1"), note("other", "a.2")};
    publish('a', 1, some, 2);
    refused_with('a', "forbidden-from");
    ck_assert_uint_eq(answer_count, 2); /* the refusal and the receipt */
    struct bytes one_off[] = {note_with_id("feed", 1), note("feed", "a.2")};
    publish('a', 0, one_off, 2);
    ck_assert_uint_eq(answer_count, 2);
}
END_TEST

START_TEST(a_message_in_another_name_is_refused)
{
    publish_one('a', 1, note("other", "a.b"));
    refused_with('a', "forbidden-from");
    receipted('a', 0);
    ck_assert_uint_eq(head(), 0);
}
END_TEST

START_TEST(fewer_envelopes_than_counted_are_recorded_and_the_frame_refused)
{
    Ducha__Publish p = DUCHA__PUBLISH__INIT;
    struct bytes one = note("feed", "a.b");
    p.has_first = p.has_count = true;
    p.first = 1;
    p.count = 2;
    say_publish('a', &p, batch(&one, 1));
    refused_with('a', "malformed");
    receipted('a', 1);
}
END_TEST

START_TEST(a_payload_that_is_not_a_batch_is_refused)
{
    Ducha__Publish p = DUCHA__PUBLISH__INIT;
    p.has_first = p.has_count = true;
    p.first = p.count = 1;
    say_publish('a', &p, bytes_of("\xff\xff\xff not a batch"));
    refused_with('a', "malformed");
    receipted('a', 0);
    ck_assert_uint_eq(head(), 0);
}
END_TEST

START_TEST(a_number_so_high_that_the_next_would_overflow_is_refused)
{
    publish_one('a', UINT64_MAX, note("feed", "a.b"));
    refused_with('a', "numbers");
    ck_assert_uint_eq(head(), 0);
}
END_TEST

/* ---- one-off messages ---- */

static const Ducha__Recorded *recorded(unsigned i)
{
    const Ducha__Frame *f = answer_of('a', DUCHA__FRAME__SAY_RECEIPT);
    ck_assert_ptr_nonnull(f);
    ck_assert_uint_lt(i, f->receipt->n_recorded);
    return f->receipt->recorded[i];
}

START_TEST(a_one_off_message_is_recorded_once_however_often_it_is_said)
{
    publish_one('a', 0, note_with_id("feed", 9));
    ck_assert_uint_eq(recorded(0)->position, 1);
    ck_assert(!recorded(0)->repeated_before);
    publish_one('a', 0, note_with_id("feed", 9));
    ck_assert_uint_eq(recorded(0)->position, 1);
    ck_assert(recorded(0)->repeated_before);
    ck_assert_uint_eq(head(), 1);
}
END_TEST

START_TEST(the_same_id_twice_in_one_frame_is_one_entry)
{
    struct bytes two[] = {note_with_id("feed", 9), note_with_id("feed", 9)};
    publish('a', 0, two, 2);
    ck_assert_uint_eq(recorded(1)->position, recorded(0)->position);
    ck_assert(recorded(1)->repeated_before);
    ck_assert_uint_eq(head(), 1);
}
END_TEST

START_TEST(a_one_off_message_without_an_id_is_refused)
{
    struct bytes two[] = {note_with_id("feed", 1), note("feed", "a.b")};
    publish('a', 0, two, 2);
    refused_with('a', "malformed");
    ck_assert_uint_eq(answer_of('a', DUCHA__FRAME__SAY_RECEIPT)->receipt->n_recorded, 1);
    ck_assert_uint_eq(head(), 1);
}
END_TEST

START_TEST(fewer_one_off_messages_than_counted_are_not_passed_over_in_silence)
{
    Ducha__Publish p = DUCHA__PUBLISH__INIT;
    p.has_count = true;
    p.count = 2;
    struct bytes one = note_with_id("feed", 1);
    say_publish('a', &p, batch(&one, 1));
    refused_with('a', "malformed");
    ck_assert_uint_eq(recorded(0)->position, 1);
}
END_TEST

/* ---- another office's log ---- */

static void carry(Ducha__Publish *p, const uint64_t *numbers, unsigned count, uint64_t after)
{
    struct bytes notes[4];
    *p = (Ducha__Publish)DUCHA__PUBLISH__INIT;
    for (unsigned i = 0; i < count; i++)
        notes[i] = note("somebody-there", "a.b");
    p->producer = (char *)(uintptr_t) "log/sh/1";
    p->has_count = p->has_after = true;
    p->count = count;
    p->after = after;
    p->n_number = count;
    p->number = (uint64_t *)(uintptr_t)numbers;
    say_publish('a', p, batch(notes, count));
}

START_TEST(a_link_gives_positions_that_skip_and_its_own_after)
{
    Ducha__Publish p;
    static const uint64_t numbers[] = {3, 7}, more[] = {12};
    carry(&p, numbers, 2, 0);
    receipted('a', 7);
    ck_assert_str_eq(answer_of('a', DUCHA__FRAME__SAY_RECEIPT)->receipt->producer, "log/sh/1");
    carry(&p, numbers, 2, 0);
    receipted('a', 7);
    ck_assert_uint_eq(head(), 2);
    carry(&p, more, 1, 9);
    refused_with('a', "gap");
    ck_assert_uint_eq(answer_of('a', DUCHA__FRAME__SAY_REFUSE)->refuse->number, 8);
    ck_assert_uint_eq(row_of("producer/log/sh/1"), 7);
}
END_TEST

START_TEST(positions_that_do_not_rise_are_refused)
{
    Ducha__Publish p;
    static const uint64_t same[] = {3, 3}, old[] = {5};
    carry(&p, same, 2, 0);
    refused_with('a', "numbers");
    carry(&p, old, 1, 5);
    refused_with('a', "numbers");
    ck_assert_uint_eq(head(), 0);
}
END_TEST

START_TEST(a_link_tells_how_far_it_read_where_nothing_was_for_us)
{
    Ducha__Publish p = DUCHA__PUBLISH__INIT;
    p.producer = (char *)(uintptr_t) "log/sh/1";
    p.has_first = true; /* a zero that was written is no number either */
    p.has_upto = true;
    p.upto = 90;
    say_publish('a', &p, (struct bytes){"", 0});
    receipted('a', 90);
    p.has_after = true;
    p.after = 90;
    p.upto = 95;
    say_publish('a', &p, (struct bytes){"", 0});
    receipted('a', 95);
    ck_assert_uint_eq(row_of("producer/log/sh/1"), 95);
}
END_TEST

START_TEST(only_a_link_may_skip_numbers)
{
    Ducha__Publish p = DUCHA__PUBLISH__INIT;
    p.has_first = p.has_count = p.has_upto = true;
    p.first = p.count = 1;
    p.upto = 5;
    struct bytes one = note("feed", "a.b");
    say_publish('a', &p, batch(&one, 1));
    refused_with('a', "numbers");
    ck_assert_uint_eq(head(), 0);
}
END_TEST

/* ---- grants ---- */

static const char *const may_publish[] = {"report.*", NULL};
static const char *const may_follow[] = {"report.*", NULL};
static const char *const may_name[] = {"log/sh/*", NULL};
static const struct grant clerk = {
    .name = "clerk", .publish = may_publish, .follow = may_follow, .producer = may_name};
static const struct grant other_office = {.name = "sh", .office = "sh"};

START_TEST(a_key_has_its_own_name_and_those_it_was_given)
{
    key = &clerk;
    say_hello('b', "feed");
    refused_with('b', "forbidden-name");
    say_hello('b', "log/sh/1");
    ck_assert_ptr_nonnull(answer_of('b', DUCHA__FRAME__SAY_WELCOME));
    say_hello('b', "clerk");
    ck_assert_ptr_nonnull(answer_of('b', DUCHA__FRAME__SAY_WELCOME));
}
END_TEST

START_TEST(a_key_publishes_the_kinds_it_was_given)
{
    key = &clerk;
    say_hello('b', "clerk");
    publish_one('b', 1, note("clerk", "report.submit"));
    receipted('b', 1);
    publish_one('b', 2, note("clerk", "case.close"));
    refused_with('b', "forbidden-kind");
    ck_assert_uint_eq(head(), 1);
}
END_TEST

START_TEST(a_key_publishes_under_no_name_but_its_own)
{
    Ducha__Publish p = DUCHA__PUBLISH__INIT;
    struct bytes one = note("feed", "report.submit");
    key = &clerk;
    say_hello('b', "clerk");
    p.has_first = p.has_count = true;
    p.first = p.count = 1;
    p.producer = (char *)(uintptr_t) "feed";
    say_publish('b', &p, batch(&one, 1));
    refused_with('b', "forbidden-name");
    ck_assert_uint_eq(head(), 0);
}
END_TEST

START_TEST(another_offices_key_publishes_nothing)
{
    key = &other_office;
    say_hello('b', "office/sh");
    ck_assert_ptr_nonnull(answer_of('b', DUCHA__FRAME__SAY_WELCOME));
    publish_one('b', 1, note("office/sh", "a.b"));
    refused_with('b', "forbidden-kind");
    say_hello('c', "office/tj");
    refused_with('c', "forbidden-name");
    ck_assert_uint_eq(head(), 0);
}
END_TEST

/* ---- room ---- */

static void room(enum space_level level)
{
    struct space s = {.level = level, .percent = 90};
    bus_space(bus, &s);
}

START_TEST(when_room_is_short_new_intake_waits_and_modules_go_on)
{
    room(SPACE_WARN);
    publish_one('a', 1, note("feed", "a.b"));
    receipted('a', 1);
    room(SPACE_REFUSE);
    publish_one('a', 2, note("feed", "a.b"));
    refused_with('a', "full");
    ck_assert_uint_eq(answer_of('a', DUCHA__FRAME__SAY_REFUSE)->refuse->retry_after_ms,
                      RETRY_FULL_MS);
    say_hello('m', "module/report");
    publish_one('m', 1, note("module/report", "a.b"));
    receipted('m', 1);
    ck_assert_uint_eq(head(), 2);
}
END_TEST

START_TEST(when_there_is_no_room_nobody_publishes_and_reading_goes_on)
{
    publish_one('a', 1, note("feed", "a.b"));
    room(SPACE_FULL);
    say_hello('m', "module/report");
    publish_one('m', 1, note("module/report", "a.b"));
    refused_with('m', "full");
    Ducha__Follow w = DUCHA__FOLLOW__INIT;
    uint64_t at[4];
    w.has_from = w.has_credit = true;
    w.from = 1;
    w.credit = 4;
    say_follow('a', &w);
    ck_assert_uint_eq(entries_of('a', at, 4), 1);
    room(SPACE_GOOD);
    publish_one('m', 1, note("module/report", "a.b"));
    receipted('m', 1);
}
END_TEST

/* ---- what is no frame ---- */

START_TEST(garbage_is_refused_and_the_session_lives_on)
{
    tell_raw('a', bytes_of("\xff\xfe garbage"), (struct bytes){0});
    refused_with('a', "malformed");
    tell_raw('a', (struct bytes){"", 0}, (struct bytes){0});
    refused_with('a', "malformed");
    tell_raw('a', bytes_of("\xa2\x06\x00"), (struct bytes){0}); /* field 100: nobody's verb */
    refused_with('a', "malformed");
    say_ping('a');
    ck_assert_ptr_nonnull(answer_of('a', DUCHA__FRAME__SAY_PONG));
}
END_TEST

START_TEST(a_verb_that_only_the_bus_says_is_refused)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Welcome w = DUCHA__WELCOME__INIT;
    f.say_case = DUCHA__FRAME__SAY_WELCOME;
    f.welcome = &w;
    tell('a', &f, (struct bytes){0});
    refused_with('a', "malformed");
}
END_TEST

START_TEST(a_frame_nested_ten_thousand_deep_is_refused_and_the_session_lives_on)
{
    uint8_t deep[FRAME_MAX];
    size_t size = 0;
    for (unsigned i = 0; i < 10000; i++) { /* each wraps what is there as field 13, a Status */
        memmove(deep + 4, deep, size);
        deep[0] = 13 << 3 | SCAN_BYTES;
        deep[1] = (uint8_t)(size | 0x80);
        deep[2] = (uint8_t)(size >> 7 | 0x80);
        deep[3] = (uint8_t)(size >> 14);
        size += 4;
    }
    tell_raw('a', (struct bytes){deep, size}, (struct bytes){0});
    refused_with('a', "malformed");
    say_ping('a');
    ck_assert_ptr_nonnull(answer_of('a', DUCHA__FRAME__SAY_PONG));
}
END_TEST

START_TEST(the_status_counts_what_was_recorded_and_refused)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__StatusAsk ask = DUCHA__STATUS_ASK__INIT;
    publish_one('a', 1, note("feed", "a.b"));
    tell_raw('a', bytes_of("garbage"), (struct bytes){0});
    f.say_case = DUCHA__FRAME__SAY_STATUS_ASK;
    f.status_ask = &ask;
    tell('a', &f, (struct bytes){0});
    const Ducha__Status *s = answer_of('a', DUCHA__FRAME__SAY_STATUS)->status;
    ck_assert_uint_eq(s->head, 1);
    ck_assert_uint_eq(s->entries, 1);
    ck_assert_uint_eq(s->refused, 1);
    ck_assert_uint_eq(s->sessions, 1);
    ck_assert_str_eq(s->space_level, "good");
}
END_TEST

static void add_sessions(Suite *s)
{
    TCase *c = suite_case(s, "sessions", setup, office_teardown);
    tcase_add_test(c, a_hello_is_answered_with_the_place_to_go_on_from);
    tcase_add_test(c, whoever_has_not_said_hello_is_asked_to);
    tcase_add_test(c, a_stranger_who_says_bye_is_not_answered);
    tcase_add_test(c, the_newest_session_of_a_name_counts_and_the_older_is_told);
    tcase_add_test(c, another_protocol_version_is_refused);
    tcase_add_test(c, a_name_has_up_to_64_bytes);
    tcase_add_test(c, nobody_is_the_clock_or_the_bus);
    tcase_add_test(c, a_session_is_forgotten_after_its_patience_and_not_before);
    tcase_add_test(c, a_clock_put_back_by_a_year_neither_drops_nor_keeps_a_session);
    tcase_add_test(c, after_a_failed_transaction_everybody_says_hello_again);
    tcase_add_test(c, garbage_is_refused_and_the_session_lives_on);
    tcase_add_test(c, a_verb_that_only_the_bus_says_is_refused);
    tcase_add_test(c, a_frame_nested_ten_thousand_deep_is_refused_and_the_session_lives_on);
    tcase_add_test(c, the_status_counts_what_was_recorded_and_refused);
}

static void add_messages(Suite *s)
{
    TCase *c = suite_case(s, "messages", setup, office_teardown);
    tcase_add_test(c, numbered_messages_are_recorded_in_order_and_receipted);
    tcase_add_test(c, a_frame_said_again_changes_nothing_and_is_receipted_again);
    tcase_add_test(c, a_gap_is_refused_with_the_number_to_go_on_from);
    tcase_add_test(c, the_row_survives_the_bus);
    tcase_add_test(c, up_to_a_bad_message_all_is_recorded_and_the_rest_is_not_looked_at);
    tcase_add_test(c, the_last_message_of_a_frame_is_refused_once);
    tcase_add_test(c, a_message_in_another_name_is_refused);
    tcase_add_test(c, fewer_envelopes_than_counted_are_recorded_and_the_frame_refused);
    tcase_add_test(c, a_payload_that_is_not_a_batch_is_refused);
    tcase_add_test(c, a_number_so_high_that_the_next_would_overflow_is_refused);
    tcase_add_test(c, a_one_off_message_is_recorded_once_however_often_it_is_said);
    tcase_add_test(c, the_same_id_twice_in_one_frame_is_one_entry);
    tcase_add_test(c, a_one_off_message_without_an_id_is_refused);
    tcase_add_test(c, fewer_one_off_messages_than_counted_are_not_passed_over_in_silence);
    tcase_add_test(c, a_link_gives_positions_that_skip_and_its_own_after);
    tcase_add_test(c, positions_that_do_not_rise_are_refused);
    tcase_add_test(c, a_link_tells_how_far_it_read_where_nothing_was_for_us);
    tcase_add_test(c, only_a_link_may_skip_numbers);
}

static void add_rights(Suite *s)
{
    TCase *c = suite_case(s, "rights and room", setup, office_teardown);
    tcase_add_test(c, a_key_has_its_own_name_and_those_it_was_given);
    tcase_add_test(c, a_key_publishes_the_kinds_it_was_given);
    tcase_add_test(c, a_key_publishes_under_no_name_but_its_own);
    tcase_add_test(c, another_offices_key_publishes_nothing);
    tcase_add_test(c, when_room_is_short_new_intake_waits_and_modules_go_on);
    tcase_add_test(c, when_there_is_no_room_nobody_publishes_and_reading_goes_on);
}

int main(void)
{
    Suite *s = suite_create("accept");
    add_sessions(s);
    add_messages(s);
    add_rights(s);
    return suite_run(s);
}
