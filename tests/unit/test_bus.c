/* test_bus.c - the core, round by round: sessions, exactly once, readers, deadlines, modules
 * inside, and what happens when the disk is full or the clock wrong. */
#include "scratch.h"

#include "base/trace.h"
#include "modules/module.h"
#include "proto/envelope.h"
#include "proto/office.pb-c.h"
#include "tests/lib/desk.h"

#define MAP ((size_t)64 << 20)
#define YEAR_MS INT64_C(31536000000)

static struct scratch home;
static struct desk desk;

static void setup(void)
{
    scratch_make(&home);
    desk_open(&desk, home.path, MAP);
}

static void teardown(void)
{
    desk_close(&desk);
    scratch_clear(&home);
}

static enum err say_entry(unsigned peer, uint64_t number, struct bytes envelope)
{
    struct payload p = {0};
    payload_add_envelope(&p, envelope);
    enum err e = desk_publish(&desk, peer, number, &p);
    payload_free(&p);
    return e;
}

static void follow_all(unsigned peer, uint64_t from, uint32_t credit)
{
    Ducha__Follow f = DUCHA__FOLLOW__INIT;
    f.has_from = f.has_credit = true;
    f.from = from;
    f.credit = credit;
    ck_assert_int_eq(desk_follow(&desk, peer, &f), OK);
}

/* Entries that the peer was sent in the last round; *last: the newest one's position. */
static unsigned entries_heard(unsigned peer, uint64_t *last)
{
    const Ducha__Frame *f;
    struct bytes payload;
    unsigned n = 0;
    for (unsigned i = 0; (f = desk_heard(&desk, peer, i, &payload)); i++) {
        struct scan s = {payload, false};
        struct wire_entry e;
        if (f->say_case != DUCHA__FRAME__SAY_ENTRIES)
            continue;
        for (; entries_next(&s, &e); n++)
            *last = e.position;
        ck_assert(!s.bad);
    }
    return n;
}

static struct entry entry_at(struct txn *t, uint64_t position, struct envelope *env)
{
    struct entry e = {0};
    txn_begin(t, desk.store, TXN_READ);
    ck_assert(log_read(t, position, &e));
    ck_assert_ptr_null(envelope_read(e.body, env));
    return e;
}

/* ---- sessions ---- */

START_TEST(who_has_not_said_hello_is_asked_to)
{
    desk_tell(&desk, 0, 1, "note.add", "feed");
    ck_assert_str_eq(desk_refused(&desk, 0), "hello-first");
    ck_assert_uint_eq(desk_head(&desk), 0);
}
END_TEST

START_TEST(a_welcome_says_how_far_the_name_has_come)
{
    desk_hello(&desk, 0, "feed");
    desk_tell(&desk, 0, 1, "note.add", "feed");
    desk_tell(&desk, 0, 2, "note.add", "feed");
    desk_restart(&desk, CARE_NONE);
    desk_hello(&desk, 3, "feed");
    const Ducha__Frame *f = desk_heard(&desk, 3, 0, NULL);
    ck_assert_int_eq(f->say_case, DUCHA__FRAME__SAY_WELCOME);
    ck_assert_uint_eq(f->welcome->producer_last, 2);
    ck_assert_uint_eq(f->welcome->head, 2);
}
END_TEST

START_TEST(the_newest_connection_of_a_name_counts)
{
    desk_hello(&desk, 0, "feed");
    desk_hello(&desk, 1, "feed");
    ck_assert_str_eq(desk_refused(&desk, 0), "replaced");
    desk_tell(&desk, 0, 1, "note.add", "feed");
    ck_assert_str_eq(desk_refused(&desk, 0), "hello-first");
    desk_tell(&desk, 1, 1, "note.add", "feed");
    ck_assert_uint_eq(desk_receipt(&desk, 1), 1);
}
END_TEST

START_TEST(a_silent_session_is_forgotten_after_its_time_and_not_before)
{
    desk_hello(&desk, 0, "feed");
    desk.now += PATIENCE_MS;
    ck_assert_int_eq(desk_round(&desk), OK);
    desk_tell(&desk, 0, 1, "note.add", "feed");
    ck_assert_uint_eq(desk_receipt(&desk, 0), 1);
    desk.now += PATIENCE_MS + 1;
    ck_assert_int_eq(desk_round(&desk), OK);
    desk_tell(&desk, 0, 2, "note.add", "feed");
    ck_assert_str_eq(desk_refused(&desk, 0), "hello-first");
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
    desk_say(&desk, 0, &f, (struct bytes){"", 0});
    ck_assert_str_eq(desk_refused(&desk, 0), "version");
}
END_TEST

START_TEST(an_unknown_verb_is_refused_and_harms_nobody)
{
    desk_hello(&desk, 0, "feed");
    desk_raw(&desk, 1, bytes_of("\xfa\x07\x02hi"), (struct bytes){"", 0}); /* field 127 */
    ck_assert_str_eq(desk_refused(&desk, 1), "malformed");
    desk_tell(&desk, 0, 1, "note.add", "feed");
    ck_assert_uint_eq(desk_receipt(&desk, 0), 1);
}
END_TEST

/* ---- exactly once ---- */

START_TEST(the_same_number_again_changes_nothing_and_is_answered_again)
{
    desk_hello(&desk, 0, "feed");
    desk_tell(&desk, 0, 1, "note.add", "feed");
    desk_tell(&desk, 0, 1, "note.add", "feed");
    ck_assert_uint_eq(desk_receipt(&desk, 0), 1);
    desk_restart(&desk, CARE_NONE);
    desk_hello(&desk, 0, "feed");
    desk_tell(&desk, 0, 1, "note.add", "feed");
    ck_assert_uint_eq(desk_receipt(&desk, 0), 1);
    ck_assert_uint_eq(desk_head(&desk), 1);
}
END_TEST

START_TEST(a_missing_number_is_asked_for)
{
    desk_hello(&desk, 0, "feed");
    desk_tell(&desk, 0, 3, "note.add", "feed");
    const Ducha__Frame *f = desk_heard(&desk, 0, 0, NULL);
    ck_assert_str_eq(f->refuse->code, "gap");
    ck_assert_uint_eq(f->refuse->number, 1);
    ck_assert_uint_eq(desk_head(&desk), 0);
}
END_TEST

START_TEST(a_batch_is_taken_up_to_its_first_bad_message)
{
    struct payload p = {0};
    desk_hello(&desk, 0, "feed");
    payload_add_envelope(&p, desk_envelope(&desk, "note.add", "feed", bytes_of("1")));
    payload_add_envelope(&p, desk_envelope(&desk, "Note", "feed", bytes_of("2")));
    payload_add_envelope(&p, desk_envelope(&desk, "note.add", "feed", bytes_of("3")));
    desk_publish(&desk, 0, 1, &p);
    payload_free(&p);
    ck_assert_str_eq(desk_refused(&desk, 0), "malformed");
    ck_assert_uint_eq(desk_heard(&desk, 0, 0, NULL)->refuse->number, 2);
    ck_assert_uint_eq(desk_receipt(&desk, 0), 1);
    ck_assert_uint_eq(desk_head(&desk), 1);
}
END_TEST

START_TEST(nobody_speaks_in_another_name)
{
    desk_hello(&desk, 0, "feed");
    desk_tell(&desk, 0, 1, "note.add", "clerk");
    ck_assert_str_eq(desk_refused(&desk, 0), "forbidden-from");
    ck_assert_uint_eq(desk_head(&desk), 0);
}
END_TEST

START_TEST(a_count_that_is_not_the_payloads_is_refused)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Publish say = DUCHA__PUBLISH__INIT;
    struct payload p = {0};
    desk_hello(&desk, 0, "feed");
    payload_add_envelope(&p, desk_envelope(&desk, "note.add", "feed", bytes_of("1")));
    say.has_first = say.has_count = true;
    say.first = 1;
    say.count = 2;
    f.say_case = DUCHA__FRAME__SAY_PUBLISH;
    f.publish = &say;
    desk_say(&desk, 0, &f, payload_bytes(&p));
    payload_free(&p);
    ck_assert_str_eq(desk_refused(&desk, 0), "malformed");
    ck_assert_uint_eq(desk_receipt(&desk, 0), 1);
}
END_TEST

START_TEST(a_key_publishes_the_kinds_of_its_grant_only)
{
    static const char *const kinds[] = {"note.*", NULL};
    static const struct grant grant = {.name = "feed", .publish = kinds};
    desk.grant[0] = &grant;
    desk_hello(&desk, 0, "feed");
    desk_tell(&desk, 0, 1, "case.close", "feed");
    ck_assert_str_eq(desk_refused(&desk, 0), "forbidden-kind");
    desk_tell(&desk, 0, 1, "note.add", "feed");
    ck_assert_uint_eq(desk_receipt(&desk, 0), 1);
    desk_hello(&desk, 0, "clerk");
    ck_assert_str_eq(desk_refused(&desk, 0), "forbidden-name");
}
END_TEST

/* A batch of one-off messages whose ids are 1, 2, 3 ... */
static void ask_many(unsigned count)
{
    struct payload p = {0};
    uint64_t id[2] = {0};
    for (id[0] = 1; id[0] <= count; id[0]++) {
        struct envelope e = {.id = {id, ID_BYTES},
                             .kind = bytes_of("note.add"),
                             .from = bytes_of("asker"),
                             .body = bytes_of("x")};
        payload_add_envelope(&p, envelope_write(&e, &desk.arena));
    }
    ck_assert_int_eq(desk_publish(&desk, 0, 0, &p), OK);
    payload_free(&p);
}

static unsigned answers_heard(bool repeated)
{
    const Ducha__Frame *f;
    unsigned n = 0;
    for (unsigned i = 0; (f = desk_heard(&desk, 0, i, NULL)); i++) {
        ck_assert_int_eq(f->say_case, DUCHA__FRAME__SAY_RECEIPT);
        for (size_t k = 0; k < f->receipt->n_recorded; k++, n++)
            ck_assert_int_eq(f->receipt->recorded[k]->repeated_before, repeated);
    }
    return n;
}

START_TEST(a_one_off_message_is_recorded_once_and_says_where)
{
    desk_hello(&desk, 0, "asker");
    ask_many(3);
    ck_assert_uint_eq(answers_heard(false), 3);
    ask_many(3);
    ck_assert_uint_eq(answers_heard(true), 3);
    ck_assert_uint_eq(desk_head(&desk), 3);
}
END_TEST

START_TEST(the_largest_batch_of_one_off_messages_gets_receipts_that_can_be_read)
{
    desk_hello(&desk, 0, "asker");
    ask_many(BATCH_COUNT_MAX);
    ck_assert_uint_eq(answers_heard(false), BATCH_COUNT_MAX);
    ck_assert_uint_eq(desk_head(&desk), BATCH_COUNT_MAX);
}
END_TEST

START_TEST(receipts_wait_for_the_disk)
{
    struct space full = {.percent = 90, .level = SPACE_REFUSE};
    desk_hello(&desk, 0, "feed");
    bus_space(desk.bus, &full);
    desk_tell(&desk, 0, 1, "note.add", "feed");
    ck_assert_str_eq(desk_refused(&desk, 0), "full");
    ck_assert_uint_eq(desk_heard(&desk, 0, 0, NULL)->refuse->retry_after_ms, RETRY_FULL_MS);
    ck_assert_uint_eq(desk_head(&desk), 0);
}
END_TEST

/* ---- another office's entries ---- */

static void carry(struct bytes envelope, uint64_t after, uint64_t number)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Publish say = DUCHA__PUBLISH__INIT;
    struct payload p = {0};
    payload_add_envelope(&p, envelope);
    say.has_count = say.has_after = true;
    say.count = 1;
    say.after = after;
    say.n_number = 1;
    say.number = &number;
    f.say_case = DUCHA__FRAME__SAY_PUBLISH;
    f.publish = &say;
    ck_assert_int_eq(desk_say(&desk, 0, &f, payload_bytes(&p)), OK);
    payload_free(&p);
}

static struct bytes addressed(const char *kind, const char *from, struct bytes body)
{
    struct envelope e = {
        .kind = bytes_of(kind), .from = bytes_of(from), .to = bytes_of("desk"), .body = body};
    return envelope_write(&e, &desk.arena);
}

START_TEST(a_link_carries_entries_under_their_own_numbers_once)
{
    desk_hello(&desk, 0, "log/far/1");
    carry(addressed("note.add", "clerk", bytes_of("x")), 0, 17);
    ck_assert_uint_eq(desk_receipt(&desk, 0), 17);
    carry(addressed("note.add", "clerk", bytes_of("x")), 0, 17);
    ck_assert_uint_eq(desk_receipt(&desk, 0), 17);
    ck_assert_uint_eq(desk_head(&desk), 1);
    carry(addressed("note.add", "clerk", bytes_of("y")), 20, 25); /* 18 to 20 were not said */
    ck_assert_str_eq(desk_refused(&desk, 0), "gap");
}
END_TEST

START_TEST(another_office_sets_no_deadline_here_and_nothing_aside)
{
    Ducha__DeadlineSet d = DUCHA__DEADLINE_SET__INIT;
    d.key = (char *)(uintptr_t) "theirs";
    d.kind = (char *)(uintptr_t) "note.add";
    d.has_due = true;
    d.due = desk.now + 1000;
    Ducha__TurnSetAside a = DUCHA__TURN_SET_ASIDE__INIT;
    a.module = (char *)(uintptr_t) "example";
    a.has_position = true;
    a.position = 1;
    struct txn t;
    desk_hello(&desk, 0, "log/far/1");
    carry(addressed("deadline.set", "module/x", message_write(&d.base, &desk.arena)), 0, 1);
    carry(addressed("turn.set-aside", "module/x", message_write(&a.base, &desk.arena)), 1, 2);
    ck_assert_uint_eq(desk_head(&desk), 2); /* it is recorded all the same */
    txn_begin(&t, desk.store, TXN_READ);
    ck_assert_uint_eq(row_count(&t, TABLE_DEADLINE), 0);
    ck_assert_uint_eq(row_count(&t, TABLE_ASIDE), 0);
    txn_abort(&t);
}
END_TEST

/* ---- readers ---- */

START_TEST(a_reader_gets_what_its_credit_allows_and_goes_on_from_there)
{
    uint64_t last = 0;
    desk_hello(&desk, 0, "feed");
    for (uint64_t i = 1; i <= 10; i++)
        desk_tell(&desk, 0, i, "note.add", "feed");
    desk_hello(&desk, 1, "reader");
    follow_all(1, 3, 4);
    ck_assert_uint_eq(entries_heard(1, &last), 4);
    ck_assert_uint_eq(last, 6);
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Credit c = DUCHA__CREDIT__INIT;
    c.has_done = c.has_more = true;
    c.done = 6;
    c.more = 100;
    f.say_case = DUCHA__FRAME__SAY_CREDIT;
    f.credit = &c;
    desk_say(&desk, 1, &f, (struct bytes){"", 0});
    ck_assert_uint_eq(entries_heard(1, &last), 4);
    ck_assert_uint_eq(last, 10);
}
END_TEST

START_TEST(a_reader_that_never_reads_costs_a_bounded_amount_and_keeps_nobody_waiting)
{
    uint64_t last = 0, sent = 0;
    desk_hello(&desk, 0, "feed");
    desk_hello(&desk, 1, "lazy");
    desk_hello(&desk, 2, "reader");
    follow_all(1, 1, CREDIT_MAX);
    follow_all(2, 1, CREDIT_MAX);
    for (uint64_t i = 1; i <= 3 * FLIGHT_FRAMES_MAX; i++) {
        desk_tell(&desk, 0, i, "note.add", "feed");
        sent += entries_heard(1, &last);
        ck_assert_uint_le(entries_heard(2, &last), 1);
        Ducha__Frame f = DUCHA__FRAME__INIT;
        Ducha__Credit c = DUCHA__CREDIT__INIT;
        c.has_done = c.has_more = true;
        c.done = last;
        f.say_case = DUCHA__FRAME__SAY_CREDIT;
        f.credit = &c;
        desk_say(&desk, 2, &f, (struct bytes){"", 0});
    }
    ck_assert_uint_eq(sent, FLIGHT_FRAMES_MAX);
    ck_assert_uint_eq(last, 3 * FLIGHT_FRAMES_MAX);
}
END_TEST

START_TEST(a_place_that_the_office_keeps_is_there_after_a_crash)
{
    Ducha__Follow f = DUCHA__FOLLOW__INIT;
    f.has_credit = f.has_keep = f.keep = true;
    f.credit = 100;
    desk_hello(&desk, 0, "feed");
    desk_tell(&desk, 0, 1, "note.add", "feed");
    desk_hello(&desk, 1, "reader");
    desk_follow(&desk, 1, &f);
    Ducha__Frame frame = DUCHA__FRAME__INIT;
    Ducha__Credit c = DUCHA__CREDIT__INIT;
    c.has_done = true;
    c.done = 1;
    frame.say_case = DUCHA__FRAME__SAY_CREDIT;
    frame.credit = &c;
    desk_say(&desk, 1, &frame, (struct bytes){"", 0});
    desk.now -= YEAR_MS; /* the place must not wait until the clock is there again */
    ck_assert_int_eq(desk_round(&desk), OK);
    desk.now += LAZY_CURSOR_MS;
    ck_assert_int_eq(desk_round(&desk), OK);
    desk_restart(&desk, CARE_NONE);
    desk_hello(&desk, 1, "reader");
    ck_assert_uint_eq(desk_heard(&desk, 1, 0, NULL)->welcome->reader_done, 1);
}
END_TEST

START_TEST(a_status_can_be_read_however_many_readers_there_are)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__StatusAsk ask = DUCHA__STATUS_ASK__INIT;
    struct txn t;
    char row[NAME_MAX_BYTES + 16];
    txn_begin(&t, desk.store, TXN_WRITE);
    for (unsigned i = 1; i <= SESSIONS_MAX; i++) {
        snprintf(row, sizeof(row), "reader/a-name-that-is-as-long-as-names-may-be/%u", i);
        cursor_set(&t, row, i);
    }
    ck_assert_int_eq(txn_commit(&t), OK);
    desk_hello(&desk, 0, "asker");
    f.say_case = DUCHA__FRAME__SAY_STATUS_ASK;
    f.status_ask = &ask;
    desk_say(&desk, 0, &f, (struct bytes){"", 0});
    const Ducha__Frame *heard = desk_heard(&desk, 0, 0, NULL);
    ck_assert_int_eq(heard->say_case, DUCHA__FRAME__SAY_STATUS);
    ck_assert_uint_gt(heard->status->n_reader, 0);
}
END_TEST

/* ---- the clock ---- */

static struct bytes deadline(const char *key, int64_t due)
{
    Ducha__DeadlineSet d = DUCHA__DEADLINE_SET__INIT;
    d.key = (char *)(uintptr_t)key;
    d.kind = (char *)(uintptr_t) "note.late";
    d.has_due = true;
    d.due = due;
    return message_write(&d.base, &desk.arena);
}

START_TEST(a_deadline_is_said_once_when_its_time_has_come)
{
    struct txn t;
    struct envelope e;
    desk_hello(&desk, 0, "feed");
    say_entry(0, 1, desk_envelope(&desk, "deadline.set", "feed", deadline("k", desk.now + 100)));
    desk.now += 99;
    ck_assert_int_eq(desk_round(&desk), OK);
    ck_assert_uint_eq(desk_head(&desk), 1);
    ck_assert_int_le(bus_wants(desk.bus), desk.now + 1);
    desk.now += 1;
    ck_assert_int_eq(desk_round(&desk), OK);
    ck_assert_uint_eq(desk_head(&desk), 3);
    desk_restart(&desk, CARE_DIED);
    ck_assert_int_eq(desk_round(&desk), OK);
    ck_assert_uint_eq(desk_head(&desk), 3);
    entry_at(&t, 3, &e);
    ck_assert(bytes_equal(e.kind, bytes_of("note.late")));
    ck_assert_uint_eq(e.cause, 1);
    txn_abort(&t);
}
END_TEST

START_TEST(a_clock_put_back_by_a_year_never_takes_the_log_back)
{
    struct txn t;
    struct envelope env;
    desk_hello(&desk, 0, "feed");
    desk_tell(&desk, 0, 1, "note.add", "feed");
    int64_t then = desk.now;
    desk.now -= YEAR_MS;
    desk_tell(&desk, 0, 2, "note.add", "feed");
    ck_assert_uint_eq(desk_receipt(&desk, 0), 2);
    ck_assert_int_eq(entry_at(&t, 2, &env).time, then);
    txn_abort(&t);
    desk.now += PATIENCE_MS + 1; /* the dead are forgotten by the new clock */
    ck_assert_int_eq(desk_round(&desk), OK);
    desk_tell(&desk, 0, 3, "note.add", "feed");
    ck_assert_str_eq(desk_refused(&desk, 0), "hello-first");
}
END_TEST

/* ---- modules inside ---- */

static enum err on_note(struct turn *t, const struct message *m)
{
    turn_put(t, bytes_of("last"), m->body);
    turn_emit(t, "note.seen", NULL, m->body);
    return OK;
}

static const struct reaction note_reactions[] = {{"note.add", on_note, ASKED}, {0}};
MODULE(first, note_reactions, NULL);
MODULE(second, note_reactions, NULL);

START_TEST(two_modules_inside_go_on_after_a_crash_and_set_nothing_aside)
{
    struct txn t;
    desk_hello(&desk, 0, "feed");
    for (uint64_t i = 1; i <= 20; i++)
        desk_tell(&desk, 0, i, "note.add", "feed");
    desk.module[0] = &module_first;
    desk.module[1] = &module_second;
    desk_restart(&desk, CARE_DIED);
    for (unsigned i = 0; i < 200; i++)
        ck_assert_int_eq(desk_round(&desk), OK);
    ck_assert_uint_eq(desk_head(&desk), 20 + 2 * 20);
    txn_begin(&t, desk.store, TXN_READ);
    ck_assert_uint_eq(row_count(&t, TABLE_ASIDE), 0);
    txn_abort(&t);
}
END_TEST

/* ---- a full disk ---- */

/* Fills the store until a commit says so. */
static uint64_t fill(void)
{
    static char body[60000];
    uint64_t number = 1;
    enum err e = OK;
    while (e == OK) {
        e = say_entry(0, number,
                      desk_envelope(&desk, "note.add", "feed", (struct bytes){body, sizeof(body)}));
        number += e == OK;
    }
    ck_assert_int_eq(e, ERR_FULL);
    return number - 1;
}

START_TEST(a_full_disk_stops_intake_and_not_the_readers)
{
    struct space full = {.percent = 100, .level = SPACE_FULL};
    uint64_t last = 0;
    desk_close(&desk);
    scratch_wipe(home.path);
    desk_open(&desk, home.path, (size_t)4 << 20);
    desk_hello(&desk, 0, "feed");
    uint64_t stored = fill();
    ck_assert_uint_eq(desk_head(&desk), stored);

    desk.module[0] = &module_first; /* it has much to say, and no room for it */
    desk_restart(&desk, CARE_NONE);
    bus_space(desk.bus, &full);
    desk_hello(&desk, 1, "reader");
    follow_all(1, 1, 10);
    ck_assert_uint_eq(entries_heard(1, &last), 10);
    desk_hello(&desk, 0, "feed");
    desk_tell(&desk, 0, stored + 1, "note.add", "feed");
    ck_assert_str_eq(desk_refused(&desk, 0), "full");
    ck_assert_int_ge(bus_wants(desk.bus), desk.now + RETRY_BUSY_MS); /* it does not spin */
}
END_TEST

static void quiet(enum trace_level level, const char *name, const char *fields)
{
    (void)level, (void)name, (void)fields;
}

static TCase *sessions(void)
{
    TCase *c = tcase_create("sessions");
    tcase_add_checked_fixture(c, setup, teardown);
    tcase_add_test(c, who_has_not_said_hello_is_asked_to);
    tcase_add_test(c, a_welcome_says_how_far_the_name_has_come);
    tcase_add_test(c, the_newest_connection_of_a_name_counts);
    tcase_add_test(c, a_silent_session_is_forgotten_after_its_time_and_not_before);
    tcase_add_test(c, another_protocol_version_is_refused);
    tcase_add_test(c, an_unknown_verb_is_refused_and_harms_nobody);
    return c;
}

static TCase *once(void)
{
    TCase *c = tcase_create("exactly once");
    tcase_add_checked_fixture(c, setup, teardown);
    tcase_add_test(c, the_same_number_again_changes_nothing_and_is_answered_again);
    tcase_add_test(c, a_missing_number_is_asked_for);
    tcase_add_test(c, a_batch_is_taken_up_to_its_first_bad_message);
    tcase_add_test(c, nobody_speaks_in_another_name);
    tcase_add_test(c, a_count_that_is_not_the_payloads_is_refused);
    tcase_add_test(c, a_key_publishes_the_kinds_of_its_grant_only);
    tcase_add_test(c, a_one_off_message_is_recorded_once_and_says_where);
    tcase_add_test(c, the_largest_batch_of_one_off_messages_gets_receipts_that_can_be_read);
    tcase_add_test(c, receipts_wait_for_the_disk);
    tcase_add_test(c, a_link_carries_entries_under_their_own_numbers_once);
    tcase_add_test(c, another_office_sets_no_deadline_here_and_nothing_aside);
    return c;
}

static TCase *others(void)
{
    TCase *c = tcase_create("readers, clock, modules, room");
    tcase_add_checked_fixture(c, setup, teardown);
    tcase_add_test(c, a_reader_gets_what_its_credit_allows_and_goes_on_from_there);
    tcase_add_test(c, a_reader_that_never_reads_costs_a_bounded_amount_and_keeps_nobody_waiting);
    tcase_add_test(c, a_place_that_the_office_keeps_is_there_after_a_crash);
    tcase_add_test(c, a_status_can_be_read_however_many_readers_there_are);
    tcase_add_test(c, a_deadline_is_said_once_when_its_time_has_come);
    tcase_add_test(c, a_clock_put_back_by_a_year_never_takes_the_log_back);
    tcase_add_test(c, two_modules_inside_go_on_after_a_crash_and_set_nothing_aside);
    tcase_add_test(c, a_full_disk_stops_intake_and_not_the_readers);
    return c;
}

int main(void)
{
    Suite *suite = suite_create("bus");
    trace_to(quiet);
    suite_add_tcase(suite, sessions());
    suite_add_tcase(suite, once());
    suite_add_tcase(suite, others());
    return suite_run(suite);
}
