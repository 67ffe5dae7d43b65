/* test_readers.c - one round of the bus is bounded: what it gives to those who read. */
#include "rounds.h"

static void confirm(unsigned peer, uint64_t done, uint32_t more)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Credit c = DUCHA__CREDIT__INIT;
    c.has_done = c.has_more = true;
    c.done = done;
    c.more = more;
    f.say_case = DUCHA__FRAME__SAY_CREDIT;
    f.credit = &c;
    ck_assert_int_eq(desk_say(&desk, peer, &f, (struct bytes){"", 0}), OK);
}

/* What an entry takes in a frame beside its body; the same for all of LARGE's order at the first
 * hundred positions. */
static size_t beside_body(void)
{
    static const uint8_t digest[DIGEST_SIZE];
    struct payload p = {0};
    char *body = calloc(1, LARGE);
    struct wire_entry e = {1,
                           desk.now,
                           desk_envelope(&desk, "note.add", "feed", (struct bytes){body, LARGE}),
                           {digest, sizeof(digest)}};
    payload_add_entry(&p, &e);
    size_t size = p.size - LARGE;
    payload_free(&p);
    free(body);
    return size;
}

/* So many entries that are together so large in frames, to the byte. */
static void backlog_of(unsigned count, size_t bytes)
{
    size_t each = bytes / count - beside_body();
    backlog(count - 1, each, "note.add");
    backlog(1, bytes - (count - 1) * (each + beside_body()) - beside_body(), "note.add");
}

static unsigned frames_for_two(size_t first)
{
    backlog_of(1, first);
    backlog(1, 10, "note.add");
    desk_hello(&desk, 0, "reader");
    follow(0, 1, NULL);
    return served(0).frames;
}

START_TEST(a_frame_one_byte_short_of_its_size_takes_another_entry)
{
    ck_assert_uint_eq(frames_for_two(SERVE_BATCH_BYTES - 1), 1);
}
END_TEST

START_TEST(a_frame_of_its_size_is_closed)
{
    ck_assert_uint_eq(frames_for_two(SERVE_BATCH_BYTES), 2);
}
END_TEST

START_TEST(an_entries_frame_is_closed_by_the_entry_that_passes_its_size)
{
    backlog(20, LARGE, "note.add");
    desk_hello(&desk, 0, "reader");
    follow(0, 1, NULL);
    ck_assert_uint_gt(served(0).largest, SERVE_BATCH_BYTES);
    ck_assert_uint_lt(served(0).largest, SERVE_BATCH_BYTES + LARGE + 100);
}
END_TEST

START_TEST(unconfirmed_bytes_end_at_their_limit_and_go_on_when_confirmed)
{
    size_t sent = 0;
    uint64_t upto = 0;
    backlog(200, LARGE, "note.add"); /* 20 MB */
    desk_hello(&desk, 0, "reader");
    follow(0, 1, NULL);
    for (unsigned i = 0; i < 20; i++) {
        sent += served(0).bytes;
        upto = served(0).upto ? served(0).upto : upto;
        ck_assert_int_eq(desk_round(&desk), OK);
    }
    ck_assert_uint_ge(sent, FLIGHT_BYTES_MAX);
    ck_assert_uint_lt(sent, FLIGHT_BYTES_MAX + SERVE_BATCH_BYTES + LARGE + 100);
    ck_assert_uint_eq(served(0).frames, 0);
    confirm(0, upto, 0);
    ck_assert_uint_gt(served(0).bytes, 0);
}
END_TEST

/* A reader that confirms nothing has so many bytes; then one entry more is there. */
static unsigned frames_beyond(size_t unconfirmed)
{
    size_t sent = 0;
    backlog_of(8, unconfirmed);
    desk_hello(&desk, 0, "reader");
    follow(0, 1, NULL);
    for (unsigned i = 0; i < 4; i++) {
        sent += served(0).bytes;
        ck_assert_int_eq(desk_round(&desk), OK);
    }
    ck_assert_uint_eq(sent, unconfirmed);
    backlog(1, 10, "note.add");
    ck_assert_int_eq(desk_round(&desk), OK);
    return served(0).frames;
}

START_TEST(one_byte_short_of_the_unconfirmed_limit_another_frame_is_sent)
{
    ck_assert_uint_eq(frames_beyond(FLIGHT_BYTES_MAX - 1), 1);
}
END_TEST

START_TEST(at_the_unconfirmed_limit_no_frame_is_sent)
{
    ck_assert_uint_eq(frames_beyond(FLIGHT_BYTES_MAX), 0);
    confirm(0, 1, 0);
    ck_assert_uint_eq(served(0).frames, 1);
}
END_TEST

/* One reader takes so many bytes of a round; another waits for one entry, and not just where that
 * one's walk ends. */
static unsigned frames_for_the_other(size_t bytes)
{
    backlog_of(8, bytes);
    backlog(1, 10, "note.add");
    desk_hello(&desk, 0, "behind");
    desk_hello(&desk, 1, "ahead");
    follow(1, 10, NULL);
    backlog(1, 10, "note.add");
    follow(0, 1, NULL);
    ck_assert_uint_ge(served(0).bytes, bytes);
    return served(1).frames;
}

START_TEST(one_byte_short_of_a_rounds_limit_another_reader_is_served)
{
    ck_assert_uint_eq(frames_for_the_other(SERVE_ROUND_BYTES - 1), 1);
}
END_TEST

START_TEST(at_a_rounds_limit_another_reader_waits_for_the_next_round)
{
    ck_assert_uint_eq(frames_for_the_other(SERVE_ROUND_BYTES), 0);
    ck_assert_int_eq(bus_wants(desk.bus), desk.now);
    ck_assert_int_eq(desk_round(&desk), OK);
    ck_assert_uint_eq(served(1).frames, 1);
}
END_TEST

START_TEST(one_round_gives_readers_a_bounded_number_of_bytes)
{
    size_t bytes = 0;
    for (unsigned i = 0; i < 4; i++) {
        char name[16];
        snprintf(name, sizeof(name), "reader-%u", i);
        desk_hello(&desk, i, name);
        follow(i, 1, NULL);
    }
    backlog(100, LARGE, "note.add"); /* 10 MB for each */
    for (unsigned round = 0; round < 10; round++) {
        size_t now = 0;
        ck_assert_int_eq(desk_round(&desk), OK);
        for (unsigned i = 0; i < 4; i++)
            now += served(i).bytes;
        ck_assert_uint_lt(now, SERVE_ROUND_BYTES + 4 * (SERVE_BATCH_BYTES + LARGE));
        bytes += now;
    }
    ck_assert_uint_ge(bytes, 4 * FLIGHT_BYTES_MAX); /* all came, in several rounds */
}
END_TEST

START_TEST(a_reader_far_behind_does_not_hold_up_one_at_the_head)
{
    uint64_t upto = 0;
    backlog(1000, LARGE, "note.add"); /* 100 MB */
    desk_hello(&desk, 0, "behind");
    desk_hello(&desk, 1, "ahead");
    follow(1, 1001, NULL);
    follow(0, 1, NULL);
    desk_hello(&desk, 2, "feed");
    for (uint64_t i = 1; i <= 8; i++) {
        upto = served(0).upto ? served(0).upto : upto;
        confirm(0, upto, 1000); /* as fast as it is served */
        upto = served(0).upto;
        desk_tell(&desk, 2, i, "note.add", "feed");
        ck_assert_uint_eq(served(1).upto, 1000 + i);
    }
    ck_assert_uint_lt(upto, 1000); /* it was behind all the time */
}
END_TEST

START_TEST(a_reader_for_whom_nothing_comes_is_told_how_far_the_bus_has_looked)
{
    uint64_t upto = 0;
    backlog(SERVE_SCAN_MAX + 10, 1, "note.add");
    desk_hello(&desk, 0, "reader");
    follow(0, 1, "case.*");
    for (unsigned i = 0; i < 3; i++) {
        ck_assert_uint_le(served(0).upto, upto + SERVE_SCAN_MAX);
        upto = served(0).upto ? served(0).upto : upto;
        ck_assert_int_eq(desk_round(&desk), OK);
    }
    ck_assert_uint_ge(upto, SERVE_SCAN_MAX);
}
END_TEST

/* Where the first frame of a walk ends that finds one entry behind so many others. */
static uint64_t first_upto(unsigned others)
{
    backlog(others, 1, "note.add");
    backlog(1, 1, "case.opened");
    desk_hello(&desk, 0, "reader");
    follow(0, 1, "case.*");
    const Ducha__Frame *f = desk_heard(&desk, 0, 1, NULL); /* behind `following` */
    return f->entries->count ? f->entries->upto : 0;
}

START_TEST(a_walk_finds_what_stands_at_its_limit)
{
    ck_assert_uint_eq(first_upto(SERVE_SCAN_MAX - 1), SERVE_SCAN_MAX);
}
END_TEST

START_TEST(a_walk_does_not_find_what_stands_one_past_its_limit)
{
    ck_assert_uint_eq(first_upto(SERVE_SCAN_MAX), 0);
    ck_assert_uint_eq(served(0).upto, SERVE_SCAN_MAX);
    ck_assert_int_eq(bus_wants(desk.bus), desk.now);
    ck_assert_int_eq(desk_round(&desk), OK);
    ck_assert_uint_eq(served(0).upto, SERVE_SCAN_MAX + 1); /* the next round's does */
}
END_TEST

/* Much is looked at for one who is far behind, and nothing is for him: so much in each round, and
 * whoever stands at the head is served in all of them. */
START_TEST(a_reader_for_whom_much_is_looked_at_does_not_hold_up_one_at_the_head)
{
    const unsigned rounds = 5;
    backlog((rounds + 2) * SERVE_SCAN_MAX, 1, "note.add");
    desk_hello(&desk, 0, "behind");
    desk_hello(&desk, 1, "ahead");
    desk_hello(&desk, 2, "feed");
    follow(1, (rounds + 2) * SERVE_SCAN_MAX + 1, NULL);
    follow(0, 1, "case.*");
    ck_assert_uint_eq(served(0).upto, SERVE_SCAN_MAX);
    for (uint64_t i = 1; i <= rounds; i++) {
        desk_tell(&desk, 2, i, "note.add", "feed");
        ck_assert_uint_eq(served(0).upto, (i + 1) * SERVE_SCAN_MAX);
        ck_assert_uint_eq(served(1).upto, (rounds + 2) * SERVE_SCAN_MAX + i);
    }
}
END_TEST

int main(void)
{
    Suite *s = suite_create("readers");
    TCase *c = suite_case(s, "readers", setup, teardown);
    trace_to(quiet);
    tcase_set_timeout(c, 60);
    tcase_add_test(c, a_frame_one_byte_short_of_its_size_takes_another_entry);
    tcase_add_test(c, a_frame_of_its_size_is_closed);
    tcase_add_test(c, an_entries_frame_is_closed_by_the_entry_that_passes_its_size);
    tcase_add_test(c, unconfirmed_bytes_end_at_their_limit_and_go_on_when_confirmed);
    tcase_add_test(c, one_byte_short_of_the_unconfirmed_limit_another_frame_is_sent);
    tcase_add_test(c, at_the_unconfirmed_limit_no_frame_is_sent);
    tcase_add_test(c, one_byte_short_of_a_rounds_limit_another_reader_is_served);
    tcase_add_test(c, at_a_rounds_limit_another_reader_waits_for_the_next_round);
    tcase_add_test(c, one_round_gives_readers_a_bounded_number_of_bytes);
    tcase_add_test(c, a_reader_far_behind_does_not_hold_up_one_at_the_head);
    tcase_add_test(c, a_reader_for_whom_nothing_comes_is_told_how_far_the_bus_has_looked);
    tcase_add_test(c, a_walk_finds_what_stands_at_its_limit);
    tcase_add_test(c, a_walk_does_not_find_what_stands_one_past_its_limit);
    tcase_add_test(c, a_reader_for_whom_much_is_looked_at_does_not_hold_up_one_at_the_head);
    return suite_run(s);
}
