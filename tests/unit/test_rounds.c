/* test_rounds.c - one round of the bus is bounded: what it takes, what it answers, what modules do.
 */
#include "rounds.h"

#include <signal.h>

#include "modules/module.h"
#include "proto/envelope.h"

/* ---- intake ---- */

struct crowd {
    struct world face;
    unsigned waiting, taken;
    size_t size;
    char *payload;
};

static int64_t crowd_now(struct world *w)
{
    (void)w;
    return desk.now;
}

static void crowd_wait(struct world *w, int64_t until)
{
    (void)w, (void)until;
}

static bool crowd_next(struct world *face, struct bus_event *ev)
{
    struct crowd *c = (struct crowd *)face;
    if (c->waiting == 0)
        return false;
    c->waiting--;
    c->taken++;
    *ev = (struct bus_event){.type = BUS_FRAME,
                             .now = desk.now,
                             .peer = desk_peer(0),
                             .frame = bytes_of("x"),
                             .payload = {c->payload, c->size}};
    return true;
}

static void crowd_send(struct world *w, const struct bus_wish *wish)
{
    (void)w, (void)wish;
}

static unsigned taken_in_a_round(unsigned waiting, size_t size)
{
    struct crowd c = {
        .face = {.now = crowd_now, .wait = crowd_wait, .next = crowd_next, .send = crowd_send},
        .waiting = waiting,
        .size = size,
        .payload = calloc(1, size + 1)};
    ck_assert_int_eq(loop_round(desk.bus, desk.store, &c.face, &desk.wishes), OK);
    free(c.payload);
    return c.taken;
}

START_TEST(a_round_takes_as_many_frames_as_the_limit_and_not_one_more)
{
    ck_assert_uint_eq(taken_in_a_round(ROUND_EVENTS_MAX, 0), ROUND_EVENTS_MAX);
    ck_assert_uint_eq(taken_in_a_round(ROUND_EVENTS_MAX + 1, 0), ROUND_EVENTS_MAX);
}
END_TEST

START_TEST(a_round_takes_frames_until_their_payloads_reach_the_limit)
{
    ck_assert_uint_eq(taken_in_a_round(20, ROUND_BYTES_MAX / 4), 4);
    ck_assert_uint_eq(taken_in_a_round(20, ROUND_BYTES_MAX / 4 - 1), 5);
}
END_TEST

/* ---- what goes out ---- */

/* What two readers are sent in a round in which so many frames go out already. */
static unsigned frames_beside(unsigned others)
{
    struct txn t;
    for (unsigned i = 0; i < 2; i++) {
        desk_hello(&desk, i, i ? "second" : "first");
        follow(i, 1, NULL);
    }
    backlog(1, 10, "note.add");
    wishes_clear(&desk.wishes);
    desk.wishes.count = others;
    txn_begin(&t, desk.store, TXN_WRITE);
    bus_finish(desk.bus, &t, desk.now, &desk.wishes);
    ck_assert_int_eq(txn_commit(&t), OK);
    return desk.wishes.count - others;
}

START_TEST(a_round_sends_as_many_frames_as_the_limit)
{
    ck_assert_uint_eq(frames_beside(ROUND_WISHES_MAX - 2), 2);
}
END_TEST

START_TEST(readers_for_whom_there_is_one_frame_too_few_wait_for_the_next_round)
{
    ck_assert_uint_eq(frames_beside(ROUND_WISHES_MAX - 1), 0);
    ck_assert_int_eq(bus_wants(desk.bus), desk.now);
    ck_assert_int_eq(desk_round(&desk), OK);
    ck_assert_uint_eq(served(0).frames + served(1).frames, 2);
}
END_TEST

START_TEST(one_frame_more_than_the_limit_stops_the_process)
{
    struct bus_event ev = {
        .type = BUS_FRAME, .now = desk.now, .peer = desk_peer(0), .frame = bytes_of("x")};
    struct txn t;
    desk.wishes.count = ROUND_WISHES_MAX;
    txn_begin(&t, desk.store, TXN_WRITE);
    bus_step(desk.bus, &t, &ev, &desk.wishes);
}
END_TEST

/* ---- a producer's window ---- */

/* Publish frames of one producer, all there at once: so many full batches, and one message more. */
struct torrent {
    struct world face;
    unsigned batches, said;
    struct payload full, single;
    struct arena arena; /* of the frame in hand */
};

static bool torrent_next(struct world *face, struct bus_event *ev)
{
    struct torrent *t = (struct torrent *)face;
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Publish p = DUCHA__PUBLISH__INIT;
    if (t->said > t->batches)
        return false;
    struct payload *with = t->said == t->batches ? &t->single : &t->full;
    p.has_first = p.has_count = true;
    p.first = (uint64_t)t->said++ * BATCH_COUNT_MAX + 1;
    p.count = with->count;
    f.say_case = DUCHA__FRAME__SAY_PUBLISH;
    f.publish = &p;
    arena_clear(&t->arena);
    *ev = (struct bus_event){.type = BUS_FRAME,
                             .now = desk.now,
                             .peer = desk_peer(0),
                             .frame = frame_write(&f, &t->arena),
                             .payload = payload_bytes(with)};
    return true;
}

/* More than a window of messages that nobody waits for: the bus answers every frame in the round
 * that takes it, so none is left unanswered for it to count. */
START_TEST(a_window_and_one_message_more_are_recorded_and_answered_at_once)
{
    struct torrent t = {
        .face = {.now = crowd_now, .wait = crowd_wait, .next = torrent_next, .send = crowd_send},
        .batches = WINDOW_MAX / BATCH_COUNT_MAX};
    struct bytes raw = desk_envelope(&desk, "note.add", "feed", (struct bytes){"", 0});
    while (t.full.count < BATCH_COUNT_MAX)
        payload_add_envelope(&t.full, raw);
    payload_add_envelope(&t.single, raw);
    desk_hello(&desk, 0, "feed");
    ck_assert_int_eq(loop_round(desk.bus, desk.store, &t.face, &desk.wishes), OK);
    ck_assert_uint_eq(t.said, t.batches + 1);
    ck_assert_uint_eq(desk.wishes.count, t.said); /* a receipt for each, and nothing else */
    for (unsigned i = 0; i < t.said; i++)
        ck_assert_int_eq(desk_heard(&desk, 0, i, NULL)->say_case, DUCHA__FRAME__SAY_RECEIPT);
    ck_assert_uint_eq(desk_heard(&desk, 0, t.batches, NULL)->receipt->upto, WINDOW_MAX + 1);
    ck_assert_uint_eq(desk_head(&desk), WINDOW_MAX + 1);
    payload_free(&t.full);
    payload_free(&t.single);
    arena_free(&t.arena);
}
END_TEST

/* ---- receipts and status ---- */

static unsigned receipts_for(unsigned count)
{
    struct payload p = {0};
    uint64_t id[2] = {0, count};
    unsigned receipts = 0;
    for (id[0] = 1; id[0] <= count; id[0]++) {
        struct envelope e = {
            .id = {id, ID_BYTES}, .kind = bytes_of("note.add"), .from = bytes_of("asker")};
        payload_add_envelope(&p, envelope_write(&e, &desk.arena));
    }
    ck_assert_int_eq(desk_publish(&desk, 0, 0, &p), OK);
    payload_free(&p);
    while (desk_heard(&desk, 0, receipts, NULL))
        receipts++;
    return receipts;
}

START_TEST(one_receipt_answers_up_to_its_limit_and_one_more_message_takes_another)
{
    desk_hello(&desk, 0, "asker");
    ck_assert_uint_eq(receipts_for(RECEIPT_COUNT_MAX), 1);
    ck_assert_uint_eq(receipts_for(RECEIPT_COUNT_MAX + 1), 2);
}
END_TEST

static size_t readers_named(unsigned kept)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__StatusAsk ask = DUCHA__STATUS_ASK__INIT;
    struct txn t;
    char row[NAME_MAX_BYTES + 16];
    txn_begin(&t, desk.store, TXN_WRITE);
    for (unsigned i = 1; i <= kept; i++) {
        snprintf(row, sizeof(row), "reader/%u", i);
        cursor_set(&t, row, 1);
    }
    ck_assert_int_eq(txn_commit(&t), OK);
    f.say_case = DUCHA__FRAME__SAY_STATUS_ASK;
    f.status_ask = &ask;
    ck_assert_int_eq(desk_say(&desk, 0, &f, (struct bytes){"", 0}), OK);
    return desk_heard(&desk, 0, 0, NULL)->status->n_reader;
}

START_TEST(a_status_names_half_of_its_limit_of_kept_readers_and_not_one_more)
{
    desk_hello(&desk, 0, "asker");
    ck_assert_uint_eq(readers_named(STATUS_READERS_MAX / 2), STATUS_READERS_MAX / 2);
    ck_assert_uint_eq(readers_named(STATUS_READERS_MAX / 2 + 1), STATUS_READERS_MAX / 2);
}
END_TEST

/* ---- modules ---- */

static enum err on_ring(struct turn *t, const struct message *m)
{
    turn_emit(t, "bell.ring", NULL, m->body); /* for ever */
    return OK;
}

static enum err on_note(struct turn *t, const struct message *m)
{
    turn_put(t, bytes_of("last"), m->body);
    return OK;
}

static const struct reaction bell_reactions[] = {{.kind = "bell.ring", .handle = on_ring}, {0}};
static const struct reaction note_reactions[] = {{.kind = "note.add", .handle = on_note}, {0}};
MODULE(bell, bell_reactions, NULL);
MODULE(notes, note_reactions, NULL);

START_TEST(a_chain_that_never_ends_is_cut_at_the_rounds_limit_and_goes_on_in_the_next)
{
    desk.module[0] = &module_bell;
    desk_restart(&desk, CARE_NONE);
    desk_hello(&desk, 0, "feed");
    desk_tell(&desk, 0, 1, "bell.ring", "feed");
    ck_assert_uint_eq(desk_head(&desk), TURN_ROUND_MAX + 1);
    ck_assert_int_eq(bus_wants(desk.bus), desk.now);
    desk_tell(&desk, 0, 2, "note.add", "feed");
    ck_assert_uint_eq(desk_receipt(&desk, 0), 2); /* others are served meanwhile */
}
END_TEST

static uint64_t module_place(void)
{
    struct txn t;
    txn_begin(&t, desk.store, TXN_READ);
    uint64_t at = cursor_get(&t, "module/notes");
    txn_abort(&t);
    return at;
}

/* Where a module is after one round, of so many entries that it has not seen. */
static uint64_t place_after_a_round(unsigned entries)
{
    backlog(entries, 10, "note.add");
    desk.module[0] = &module_notes;
    desk_restart(&desk, CARE_NONE);
    ck_assert_int_eq(desk_round(&desk), OK);
    return module_place();
}

START_TEST(one_round_has_as_many_turns_as_the_limit)
{
    ck_assert_uint_eq(place_after_a_round(TURN_ROUND_MAX), TURN_ROUND_MAX);
}
END_TEST

START_TEST(one_turn_more_than_the_limit_is_the_next_rounds)
{
    ck_assert_uint_eq(place_after_a_round(TURN_ROUND_MAX + 1), TURN_ROUND_MAX);
    ck_assert_int_eq(bus_wants(desk.bus), desk.now);
    ck_assert_int_eq(desk_round(&desk), OK);
    ck_assert_uint_eq(module_place(), TURN_ROUND_MAX + 1);
}
END_TEST

/* Each round takes the turn that the one before has counted, and counts the next. */
START_TEST(after_a_crash_so_many_turns_are_counted_one_by_one_and_then_as_before)
{
    backlog(3 * TURN_CAREFUL_MAX, 10, "note.add");
    desk.module[0] = &module_notes;
    desk_restart(&desk, CARE_DIED);
    for (unsigned i = 0; i < TURN_CAREFUL_MAX; i++) {
        ck_assert_int_eq(desk_round(&desk), OK);
        ck_assert_uint_eq(module_place(), i);
    }
    ck_assert_int_eq(desk_round(&desk), OK); /* the last one that was counted, and all others */
    ck_assert_uint_eq(module_place(), 3 * TURN_CAREFUL_MAX);
}
END_TEST

static void add_modules(unsigned count)
{
    for (unsigned i = 0; i < count; i++)
        bus_add_module(desk.bus, &module_notes);
}

START_TEST(as_many_modules_as_the_limit_fit_inside)
{
    add_modules(BUS_MODULES_INSIDE_MAX);
    ck_assert_int_eq(desk_round(&desk), OK);
}
END_TEST

START_TEST(one_module_more_stops_the_process)
{
    add_modules(BUS_MODULES_INSIDE_MAX + 1);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("rounds");
    TCase *c = suite_case(s, "rounds", setup, teardown);
    trace_to(quiet);
    tcase_set_timeout(c, 60);
    tcase_add_test(c, a_round_takes_as_many_frames_as_the_limit_and_not_one_more);
    tcase_add_test(c, a_round_takes_frames_until_their_payloads_reach_the_limit);
    tcase_add_test(c, a_round_sends_as_many_frames_as_the_limit);
    tcase_add_test(c, readers_for_whom_there_is_one_frame_too_few_wait_for_the_next_round);
    tcase_add_test_raise_signal(c, one_frame_more_than_the_limit_stops_the_process, SIGABRT);
    tcase_add_test(c, a_window_and_one_message_more_are_recorded_and_answered_at_once);
    tcase_add_test(c, one_receipt_answers_up_to_its_limit_and_one_more_message_takes_another);
    tcase_add_test(c, a_status_names_half_of_its_limit_of_kept_readers_and_not_one_more);
    tcase_add_test(c, a_chain_that_never_ends_is_cut_at_the_rounds_limit_and_goes_on_in_the_next);
    tcase_add_test(c, one_round_has_as_many_turns_as_the_limit);
    tcase_add_test(c, one_turn_more_than_the_limit_is_the_next_rounds);
    tcase_add_test(c, after_a_crash_so_many_turns_are_counted_one_by_one_and_then_as_before);
    tcase_add_test(c, as_many_modules_as_the_limit_fit_inside);
    tcase_add_test_raise_signal(c, one_module_more_stops_the_process, SIGABRT);
    return suite_run(s);
}
