/* test_runner.c - a module's process between its own log and an office that is a test. */
#include "scratch.h"

#include "base/trace.h"
#include "bus/runner.h"
#include "proto/envelope.h"

#define NOW INT64_C(1767225600000)
#define SESSION 7u

static enum err on_note(struct turn *t, const struct message *m)
{
    (void)t, (void)m;
    return OK;
}

static const struct reaction reactions[] = {{.kind = "note.add", .handle = on_note}, {0}};
MODULE(notes, reactions, NULL);

static struct scratch home;
static struct store *store;
static struct runner runner;
static struct link_frames out;
static struct arena memory;
static bool dies; /* in its turn, before the commit */

static void setup(void)
{
    scratch_make(&home);
    dies = false;
    store = scratch_open(home.path);
    runner_init(&runner, &module_notes, SESSION, CARE_NONE);
}

static void teardown(void)
{
    runner_clear(&runner);
    store_close(store);
    link_frames_clear(&out);
    arena_free(&out.arena);
    arena_free(&memory);
    scratch_clear(&home);
}

/* One round with at most one frame from the office. */
static void round_of(Ducha__Frame *f, struct bytes payload)
{
    struct txn t;
    uint64_t at = runner.at;
    link_frames_clear(&out);
    txn_begin(&t, store, TXN_WRITE);
    runner_begin(&runner, &t);
    if (f)
        runner_take(&runner, &t, NOW, frame_write(f, &memory), payload, &out);
    runner_finish(&runner, &t, NOW, &out);
    if (dies && runner.at > at)
        txn_abort(&t);
    else
        ck_assert_int_eq(txn_commit(&t), OK);
}

static void round_with(Ducha__Frame *f)
{
    round_of(f, (struct bytes){"", 0});
}

static void welcome(uint64_t recorded)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Welcome w = DUCHA__WELCOME__INIT;
    w.has_session = w.has_producer_last = w.has_epoch = true;
    w.session = runner.link.session;
    w.epoch = 1;
    w.producer_last = recorded;
    f.say_case = DUCHA__FRAME__SAY_WELCOME;
    f.welcome = &w;
    round_with(&f);
}

static void receipt(uint64_t upto)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Receipt r = DUCHA__RECEIPT__INIT;
    r.has_upto = true;
    r.upto = upto;
    f.say_case = DUCHA__FRAME__SAY_RECEIPT;
    f.receipt = &r;
    round_with(&f);
}

/* So many messages that the module has said and the office has not got. */
static void said(unsigned count)
{
    struct txn t;
    struct envelope e = {.kind = bytes_of("note.taken"), .from = bytes_of("module/notes")};
    struct bytes raw = envelope_write(&e, &memory);
    txn_begin(&t, store, TXN_WRITE);
    for (unsigned i = 0; i < count; i++)
        log_append(&t, NOW, raw);
    ck_assert_int_eq(txn_commit(&t), OK);
}

/* How many it has sent without an answer, when it has said all that it will. */
static uint64_t unanswered(void)
{
    uint64_t before;
    do {
        before = runner.link.sent;
        round_with(NULL);
        ck_assert_uint_le(runner.link.sent - runner.link.recorded, WINDOW_MAX);
    } while (runner.link.sent > before);
    return runner.link.sent - runner.link.recorded;
}

START_TEST(a_window_is_filled_to_its_limit_and_not_one_message_more)
{
    said(WINDOW_MAX + 2);
    round_with(NULL); /* hello */
    welcome(0);
    ck_assert_uint_eq(unanswered(), WINDOW_MAX);
    receipt(1); /* room for one: not for a whole batch */
    ck_assert_uint_eq(unanswered(), WINDOW_MAX);
    ck_assert_uint_eq(runner.link.sent, WINDOW_MAX + 1);
}
END_TEST

START_TEST(a_log_as_long_as_the_window_goes_out_at_once)
{
    said(WINDOW_MAX);
    round_with(NULL);
    welcome(0);
    ck_assert_uint_eq(unanswered(), WINDOW_MAX);
    receipt(WINDOW_MAX);
    ck_assert_uint_eq(unanswered(), 0);
}
END_TEST

/* ---- after a crash ---- */

/* The office answers a follow with all entries from there to `last`. */
static void entries_after(uint64_t at, uint64_t last)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Following following = DUCHA__FOLLOWING__INIT;
    Ducha__EntriesHead e = DUCHA__ENTRIES_HEAD__INIT;
    struct payload p = {0};
    struct envelope note = {.kind = bytes_of("note.add"), .from = bytes_of("feed")};
    struct wire_entry entry = {.time = NOW, .envelope = envelope_write(&note, &memory)};
    for (entry.position = at + 1; entry.position <= last; entry.position++)
        payload_add_entry(&p, &entry);
    f.say_case = DUCHA__FRAME__SAY_FOLLOWING;
    f.following = &following;
    round_with(&f);
    e.has_count = e.has_upto = true;
    e.count = p.count;
    e.upto = last;
    f.say_case = DUCHA__FRAME__SAY_ENTRIES;
    f.entries = &e;
    round_of(&f, payload_bytes(&p));
    payload_free(&p);
}

/* Each round takes the turn that the one before has counted, counts the next, and asks for what
 * comes behind it once more. */
START_TEST(so_many_turns_are_counted_one_by_one_and_then_as_before)
{
    const uint64_t last = TURN_CAREFUL_MAX + 40;
    runner.careful = CARE_DIED;
    round_with(NULL);
    welcome(0);
    for (uint64_t i = 0; i < TURN_CAREFUL_MAX; i++) {
        entries_after(runner.at, last);
        ck_assert_uint_eq(runner.at, i);
    }
    entries_after(runner.at, last);
    ck_assert_uint_eq(runner.at, last);
}
END_TEST

/* The office is gone as soon as the attempt is counted: a module that waited for it would be killed
 * while it waits, and so often that an innocent entry is set aside. */
START_TEST(a_counted_turn_waits_for_nobody)
{
    runner.careful = CARE_DIED;
    round_with(NULL);
    welcome(0);
    entries_after(0, 3);
    ck_assert_uint_eq(runner.at, 0);
    ck_assert_int_le(runner_wants(&runner), NOW);
    round_with(NULL);
    ck_assert_uint_eq(runner.at, 1);
    ck_assert_int_gt(runner_wants(&runner), NOW);
}
END_TEST

/* The process dies in the turn: after the attempt is on disk, before the turn is. */
START_TEST(what_kills_a_module_is_set_aside_at_the_start_after_the_last_attempt)
{
    for (unsigned deaths = 0; deaths <= TURN_ATTEMPTS_MAX; deaths++) {
        runner_clear(&runner);
        runner_init(&runner, &module_notes, SESSION + deaths, CARE_DIED);
        round_with(NULL);
        welcome(0);
        entries_after(0, 1);
        ck_assert_uint_eq(runner.at, deaths == TURN_ATTEMPTS_MAX);
        ck_assert_uint_eq(unanswered(), deaths == TURN_ATTEMPTS_MAX); /* turn.set-aside */
    }
}
END_TEST

static void start_after(enum care care)
{
    runner_clear(&runner);
    runner_init(&runner, &module_notes, SESSION, care);
    round_with(NULL);
}

static uint64_t own_head(void)
{
    struct txn t;
    txn_begin(&t, store, TXN_READ);
    uint64_t head = log_head(&t);
    txn_abort(&t);
    return head;
}

/* The office has what the turn said, and the module remembers nothing of it. However often it dies
 * at it, it must not say something else under the same number. */
START_TEST(a_turn_whose_words_the_office_has_is_never_set_aside)
{
    dies = true;
    for (unsigned deaths = 0; deaths <= TURN_ATTEMPTS_MAX; deaths++) {
        start_after(CARE_DIED);
        welcome(1);
        entries_after(0, 1);
        round_with(NULL);
        ck_assert_uint_eq(runner.at, 1);
    }
    dies = false;
    start_after(CARE_DIED);
    welcome(1);
    entries_after(0, 1);
    ck_assert_uint_eq(runner.at, 1);
    ck_assert_uint_eq(own_head(), 0); /* no turn.set-aside */
}
END_TEST

/* ---- the end of a round ---- */

static enum round_end end_at(int64_t now, struct txn *t)
{
    struct link_frames none = {0};
    return runner_end(&runner, t, now, &none);
}

START_TEST(a_round_that_says_nothing_waits_so_long_and_no_longer)
{
    struct txn t;
    txn_begin(&t, store, TXN_WRITE);
    ck_assert_int_eq(end_at(NOW, &t), ROUND_SEND); /* it wrote nothing either */
    cursor_set(&t, "office", 1);
    ck_assert_int_eq(end_at(NOW, &t), ROUND_HOLD);
    ck_assert_int_le(runner_wants(&runner), NOW + RUNNER_HOLD_MS);
    ck_assert_int_eq(end_at(NOW + RUNNER_HOLD_MS - 1, &t), ROUND_HOLD);
    ck_assert_int_eq(end_at(NOW + RUNNER_HOLD_MS, &t), ROUND_SEND);
    ck_assert_int_eq(end_at(NOW + RUNNER_HOLD_MS, &t), ROUND_HOLD); /* the next one */
    ck_assert_int_eq(end_at(NOW, &t), ROUND_SEND);                  /* the clock was set back */
    txn_abort(&t);
}
END_TEST

START_TEST(what_is_to_be_sent_ends_the_waiting_and_goes_first)
{
    struct txn t;
    struct link_frames some = {.count = 1};
    txn_begin(&t, store, TXN_WRITE);
    cursor_set(&t, "office", 1);
    ck_assert_int_eq(end_at(NOW, &t), ROUND_HOLD);
    ck_assert_int_eq(runner_end(&runner, &t, NOW, &some), ROUND_SEND);
    ck_assert_int_eq(runner.held, 0);
    txn_abort(&t);
}
END_TEST

START_TEST(after_a_crash_or_a_failure_the_commit_goes_first)
{
    struct txn t;
    struct link_frames some = {.count = 1};
    txn_begin(&t, store, TXN_WRITE);
    cursor_set(&t, "office", 1);
    runner.careful = CARE_DIED;
    ck_assert_int_eq(runner_end(&runner, &t, NOW, &some), ROUND_COMMIT);
    ck_assert_int_eq(end_at(NOW, &t), ROUND_COMMIT);
    runner.careful = CARE_NONE;
    txn_fail(&t, ERR_FULL);
    ck_assert_int_eq(runner_end(&runner, &t, NOW, &some), ROUND_COMMIT);
    txn_abort(&t);
}
END_TEST

static void quiet(enum trace_level level, const char *name, const char *fields)
{
    (void)level, (void)name, (void)fields;
}

int main(void)
{
    Suite *s = suite_create("runner");
    TCase *c = suite_case(s, "runner", setup, teardown);
    trace_to(quiet);
    tcase_set_timeout(c, 60);
    tcase_add_test(c, a_window_is_filled_to_its_limit_and_not_one_message_more);
    tcase_add_test(c, a_log_as_long_as_the_window_goes_out_at_once);
    tcase_add_test(c, so_many_turns_are_counted_one_by_one_and_then_as_before);
    tcase_add_test(c, a_counted_turn_waits_for_nobody);
    tcase_add_test(c, what_kills_a_module_is_set_aside_at_the_start_after_the_last_attempt);
    tcase_add_test(c, a_turn_whose_words_the_office_has_is_never_set_aside);
    tcase_add_test(c, a_round_that_says_nothing_waits_so_long_and_no_longer);
    tcase_add_test(c, what_is_to_be_sent_ends_the_waiting_and_goes_first);
    tcase_add_test(c, after_a_crash_or_a_failure_the_commit_goes_first);
    return suite_run(s);
}
