/* test_link.c - our end of a conversation: what is taken, what is not, and how it begins again. */
#include "scratch.h"

#include <stdint.h>

#include "bus/link.h"

#define NOW INT64_C(1767225600000)
#define YEAR_MS INT64_C(31536000000)

static struct link link_;
static struct link_frames out;
static struct arena arena;
static struct link_news news;

static void setup(void)
{
    link_init(&link_, "feed", 7);
}

static void teardown(void)
{
    link_clear(&link_);
    link_frames_clear(&out);
    arena_free(&out.arena);
    arena_free(&arena);
}

/* The i-th frame that went out. */
static const Ducha__Frame *went(unsigned i)
{
    ck_assert_uint_lt(i, out.count);
    const Ducha__Frame *f = frame_read(out.item[i].frame, &arena);
    ck_assert_ptr_nonnull(f);
    return f;
}

static enum link_news_type take(int64_t now, Ducha__Frame *f, struct bytes payload)
{
    link_take(&link_, now, frame_write(f, &arena), payload, &news, &out);
    return news.type;
}

static enum link_news_type take_welcome(int64_t now, uint64_t session, uint64_t last)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Welcome w = DUCHA__WELCOME__INIT;
    w.has_session = w.has_producer_last = true;
    w.session = session;
    w.producer_last = last;
    f.say_case = DUCHA__FRAME__SAY_WELCOME;
    f.welcome = &w;
    return take(now, &f, (struct bytes){"", 0});
}

static void live(int64_t now)
{
    link_tick(&link_, now, &out);
    ck_assert_int_eq(take_welcome(now, link_.session, 0), LINK_WELCOME);
    link_frames_clear(&out);
}

static enum link_news_type take_refuse(int64_t now, const char *code, uint32_t retry_after_ms,
                                       uint64_t number)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Refuse r = DUCHA__REFUSE__INIT;
    r.code = (char *)(uintptr_t)code;
    r.has_retry_after_ms = retry_after_ms > 0;
    r.retry_after_ms = retry_after_ms;
    r.has_number = number > 0;
    r.number = number;
    f.say_case = DUCHA__FRAME__SAY_REFUSE;
    f.refuse = &r;
    return take(now, &f, (struct bytes){"", 0});
}

static enum link_news_type take_entries(int64_t now, uint64_t upto)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__EntriesHead e = DUCHA__ENTRIES_HEAD__INIT;
    e.has_upto = true;
    e.upto = upto;
    f.say_case = DUCHA__FRAME__SAY_ENTRIES;
    f.entries = &e;
    return take(now, &f, (struct bytes){"", 0});
}

static enum link_news_type take_following(int64_t now)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Following following = DUCHA__FOLLOWING__INIT;
    f.say_case = DUCHA__FRAME__SAY_FOLLOWING;
    f.following = &following;
    return take(now, &f, (struct bytes){"", 0});
}

static void follow(int64_t now, uint64_t from)
{
    Ducha__Follow f = DUCHA__FOLLOW__INIT;
    f.has_from = true;
    f.from = from;
    link_follow(&link_, now, &f, &out);
}

static void publish(int64_t now, uint64_t first, uint32_t count)
{
    Ducha__Publish p = DUCHA__PUBLISH__INIT;
    p.has_first = p.has_count = true;
    p.first = first;
    p.count = count;
    link_publish(&link_, now, &p, bytes_of("payload"), &out);
}

START_TEST(it_says_hello_at_once_and_again_when_nobody_answers)
{
    link_tick(&link_, NOW, &out);
    ck_assert_int_eq(went(0)->say_case, DUCHA__FRAME__SAY_HELLO);
    ck_assert_str_eq(went(0)->hello->name, "feed");
    uint64_t session = went(0)->hello->session;
    link_tick(&link_, NOW + LINK_HELLO_MS - 1, &out);
    ck_assert_uint_eq(out.count, 1);
    link_tick(&link_, NOW + LINK_HELLO_MS, &out);
    ck_assert_uint_eq(out.count, 2);
    ck_assert_uint_ne(went(1)->hello->session, session);
}
END_TEST

START_TEST(a_welcome_to_an_older_hello_is_not_taken)
{
    link_tick(&link_, NOW, &out);
    uint64_t old = link_.session;
    link_tick(&link_, NOW + LINK_HELLO_MS, &out);
    ck_assert_int_eq(take_welcome(NOW + LINK_HELLO_MS, old, 5), LINK_NOTHING);
    ck_assert_int_eq(link_.state, LINK_HELLO);
    ck_assert_int_eq(take_welcome(NOW + LINK_HELLO_MS, link_.session, 5), LINK_WELCOME);
    ck_assert_uint_eq(link_.recorded, 5);
    ck_assert_uint_eq(link_.sent, 5);
}
END_TEST

START_TEST(a_silent_bus_is_lost_after_its_time_and_not_before)
{
    live(NOW);
    link_tick(&link_, NOW + LINK_SILENT_MS - 1, &out);
    ck_assert_int_eq(link_.state, LINK_LIVE);
    link_tick(&link_, NOW + LINK_SILENT_MS, &out);
    ck_assert_int_eq(link_.state, LINK_HELLO);
}
END_TEST

START_TEST(it_keeps_the_line_warm)
{
    live(NOW);
    link_tick(&link_, NOW + HEARTBEAT_MS - 1, &out);
    ck_assert_uint_eq(out.count, 0);
    link_tick(&link_, NOW + HEARTBEAT_MS, &out);
    ck_assert_int_eq(went(0)->say_case, DUCHA__FRAME__SAY_PING);
}
END_TEST

START_TEST(a_clock_put_back_by_a_year_silences_nobody)
{
    live(NOW);
    int64_t past = NOW - YEAR_MS;
    link_tick(&link_, past, &out);
    ck_assert_uint_eq(out.count, 0);
    ck_assert_int_le(link_wants(&link_), past + HEARTBEAT_MS);
    link_tick(&link_, past + HEARTBEAT_MS, &out);
    ck_assert_int_eq(went(0)->say_case, DUCHA__FRAME__SAY_PING);
    link_tick(&link_, past + LINK_SILENT_MS, &out);
    ck_assert_int_eq(went(1)->say_case, DUCHA__FRAME__SAY_HELLO);
    link_tick(&link_, past - YEAR_MS, &out); /* and once more, while it waits for a welcome */
    link_tick(&link_, past - YEAR_MS + LINK_HELLO_MS, &out);
    ck_assert_int_eq(went(2)->say_case, DUCHA__FRAME__SAY_HELLO);
}
END_TEST

START_TEST(a_pause_that_the_bus_asked_for_goes_back_with_the_clock)
{
    live(NOW);
    ck_assert_int_eq(take_refuse(NOW, "full", RETRY_FULL_MS, 1), LINK_NOTHING);
    ck_assert_int_eq(link_.hold, NOW + RETRY_FULL_MS);
    link_tick(&link_, NOW - YEAR_MS, &out);
    ck_assert_int_eq(link_.hold, NOW - YEAR_MS + RETRY_FULL_MS);
}
END_TEST

START_TEST(hello_first_is_answered_once_by_a_hello)
{
    live(NOW);
    take_refuse(NOW, "hello-first", RETRY_BUSY_MS, 0);
    take_refuse(NOW, "hello-first", RETRY_BUSY_MS, 0);
    ck_assert_uint_eq(out.count, 1);
    ck_assert_int_eq(went(0)->say_case, DUCHA__FRAME__SAY_HELLO);
}
END_TEST

START_TEST(a_gap_sends_again_from_the_number_that_is_missing)
{
    live(NOW);
    publish(NOW, 1, 5);
    publish(NOW, 6, 5);
    ck_assert_uint_eq(link_.sent, 10);
    ck_assert_int_eq(take_refuse(NOW, "gap", RETRY_BUSY_MS, 4), LINK_NOTHING);
    ck_assert_uint_eq(link_.sent, 3);
}
END_TEST

START_TEST(a_final_refusal_is_the_owners)
{
    live(NOW);
    ck_assert_int_eq(take_refuse(NOW, "forbidden-kind", 0, 3), LINK_REFUSED);
    ck_assert_str_eq(news.frame->refuse->code, "forbidden-kind");
}
END_TEST

START_TEST(entries_of_an_older_follow_are_not_taken)
{
    live(NOW);
    follow(NOW, 1);
    ck_assert_int_eq(take_following(NOW), LINK_FOLLOWING);
    ck_assert_int_eq(take_entries(NOW, 10), LINK_ENTRIES);
    follow(NOW, 5); /* once more from 5; what follows 10 is under way already */
    ck_assert_int_eq(take_entries(NOW, 20), LINK_NOTHING);
    ck_assert_uint_eq(link_.at, 4);
    ck_assert_int_eq(take_following(NOW), LINK_FOLLOWING);
    ck_assert_int_eq(take_entries(NOW, 10), LINK_ENTRIES);
    ck_assert_uint_eq(link_.at, 10);
}
END_TEST

START_TEST(after_a_refused_follow_the_old_one_goes_on)
{
    live(NOW);
    follow(NOW, 1);
    take_following(NOW);
    follow(NOW, 1);
    ck_assert_int_eq(take_refuse(NOW, "forbidden-kind", 0, 0), LINK_REFUSED);
    ck_assert_int_eq(take_entries(NOW, 10), LINK_ENTRIES);
}
END_TEST

START_TEST(a_frame_that_could_not_be_sent_begins_the_conversation_again)
{
    live(NOW);
    publish(NOW, 1, 5);
    link_broke(&link_, NOW);
    link_frames_clear(&out);
    link_tick(&link_, NOW, &out);
    ck_assert_int_eq(went(0)->say_case, DUCHA__FRAME__SAY_HELLO);
    take_welcome(NOW, link_.session, 2);
    ck_assert_uint_eq(link_.sent, 2); /* 3 to 5 go out again */
}
END_TEST

START_TEST(one_frame_more_than_fits_begins_the_conversation_again)
{
    live(NOW);
    for (unsigned i = 0; i < LINK_FRAMES_MAX; i++)
        publish(NOW, i + 1, 1);
    ck_assert_uint_eq(out.count, LINK_FRAMES_MAX);
    ck_assert_int_eq(link_.state, LINK_LIVE);
    publish(NOW, LINK_FRAMES_MAX + 1, 1);
    ck_assert_uint_eq(out.count, LINK_FRAMES_MAX);
    ck_assert_int_eq(link_.state, LINK_DOWN);
}
END_TEST

START_TEST(what_is_no_frame_moves_nothing)
{
    live(NOW);
    struct link before = link_;
    link_take(&link_, NOW, bytes_of("\xff\xff\xff"), (struct bytes){"", 0}, &news, &out);
    ck_assert_int_eq(news.type, LINK_NOTHING);
    ck_assert_int_eq(link_.state, before.state);
    ck_assert_int_eq(link_.heard, before.heard);
    ck_assert_uint_eq(out.count, 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("link");
    TCase *c = suite_case(suite, "link", setup, teardown);
    tcase_add_test(c, it_says_hello_at_once_and_again_when_nobody_answers);
    tcase_add_test(c, a_welcome_to_an_older_hello_is_not_taken);
    tcase_add_test(c, a_silent_bus_is_lost_after_its_time_and_not_before);
    tcase_add_test(c, it_keeps_the_line_warm);
    tcase_add_test(c, a_clock_put_back_by_a_year_silences_nobody);
    tcase_add_test(c, a_pause_that_the_bus_asked_for_goes_back_with_the_clock);
    tcase_add_test(c, hello_first_is_answered_once_by_a_hello);
    tcase_add_test(c, a_gap_sends_again_from_the_number_that_is_missing);
    tcase_add_test(c, a_final_refusal_is_the_owners);
    tcase_add_test(c, entries_of_an_older_follow_are_not_taken);
    tcase_add_test(c, after_a_refused_follow_the_old_one_goes_on);
    tcase_add_test(c, a_frame_that_could_not_be_sent_begins_the_conversation_again);
    tcase_add_test(c, one_frame_more_than_fits_begins_the_conversation_again);
    tcase_add_test(c, what_is_no_frame_moves_nothing);
    return suite_run(suite);
}
