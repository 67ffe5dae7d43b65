/* test_serve.c - who reads what: filters, shares, credit, and places that the office keeps. */
#include "round.h"
#include "tests/lib/suite.h"

#define ENTRIES 60u

static void setup(void)
{
    office_setup();
    say_hello('a', "feed");
}

/* ENTRIES messages of two kinds in seven cases; every tenth belongs to none. */
static void fill(void)
{
    struct bytes many[ENTRIES];
    for (unsigned i = 0; i < ENTRIES; i++) {
        const char *of = i % 10 ? arena_print(&memory, "case-%u", i % 7) : "";
        many[i] = message("feed", i % 2 ? "report.submit" : "note.add", of, bytes_of("x"));
    }
    publish('a', 1, many, ENTRIES);
    receipted('a', ENTRIES);
}

static Ducha__Follow from_the_start(void)
{
    Ducha__Follow w = DUCHA__FOLLOW__INIT;
    w.has_from = w.has_credit = true;
    w.from = 1;
    w.credit = 1000;
    return w;
}

static unsigned follows(char peer, Ducha__Follow *w, uint64_t *out)
{
    say_hello(peer, arena_print(&memory, "reader-%c", peer));
    say_follow(peer, w);
    ck_assert_ptr_nonnull(answer_of(peer, DUCHA__FRAME__SAY_FOLLOWING));
    return entries_of(peer, out, ENTRIES);
}

static void is_refused(Ducha__Follow *w, const char *code)
{
    say_hello('r', "reader");
    say_follow('r', w);
    refused_with('r', code);
}

START_TEST(without_a_filter_a_reader_gets_all_in_order)
{
    Ducha__Follow w = from_the_start();
    uint64_t at[ENTRIES];
    fill();
    ck_assert_uint_eq(follows('r', &w, at), ENTRIES);
    for (unsigned i = 0; i < ENTRIES; i++)
        ck_assert_uint_eq(at[i], i + 1);
}
END_TEST

START_TEST(a_reader_gets_the_kinds_it_asked_for)
{
    Ducha__Follow w = from_the_start();
    char *kinds[] = {(char *)(uintptr_t) "report.*", (char *)(uintptr_t) "nothing"};
    uint64_t at[ENTRIES];
    w.n_kind = 2;
    w.kind = kinds;
    fill();
    ck_assert_uint_eq(follows('r', &w, at), ENTRIES / 2);
    for (unsigned i = 0; i < ENTRIES / 2; i++)
        kind_at(at[i], "report.submit");
}
END_TEST

START_TEST(a_reader_gets_the_case_it_asked_for)
{
    Ducha__Follow w = from_the_start();
    uint64_t at[ENTRIES];
    w.case_id = (char *)(uintptr_t) "case-3";
    fill();
    unsigned n = follows('r', &w, at);
    ck_assert_uint_gt(n, 0);
    for (unsigned i = 0; i < n; i++)
        ck_assert_str_eq(arena_text(&memory, entry_at(at[i], NULL).case_id), "case-3");
}
END_TEST

START_TEST(shares_divide_the_log_and_keep_each_case_whole)
{
    unsigned owner[ENTRIES + 1] = {0}, of_case[7] = {0};
    fill();
    for (unsigned share = 0; share < 3; share++) {
        Ducha__Follow w = from_the_start();
        uint64_t at[ENTRIES];
        w.has_share = w.has_shares = true;
        w.share = share;
        w.shares = 3;
        unsigned n = follows((char)('p' + share), &w, at);
        for (unsigned i = 0; i < n; i++) {
            ck_assert_uint_eq(owner[at[i]], 0);
            ck_assert(i == 0 || at[i - 1] < at[i]);
            owner[at[i]] = share + 1;
        }
    }
    for (unsigned i = 1; i <= ENTRIES; i++) {
        ck_assert_uint_ne(owner[i], 0);
        if ((i - 1) % 10 == 0)
            continue;
        unsigned *whose = &of_case[(i - 1) % 7];
        ck_assert(*whose == 0 || *whose == owner[i]);
        *whose = owner[i];
    }
}
END_TEST

START_TEST(a_share_that_is_none_is_refused)
{
    Ducha__Follow w = from_the_start();
    w.has_share = w.has_shares = true;
    w.share = w.shares = 3;
    is_refused(&w, "malformed");
    w.share = 1;
    w.shares = 0;
    is_refused(&w, "malformed");
}
END_TEST

START_TEST(a_reader_gets_as_many_as_its_credit_and_then_as_many_more)
{
    Ducha__Follow w = from_the_start();
    uint64_t at[ENTRIES];
    w.credit = 5;
    fill();
    ck_assert_uint_eq(follows('r', &w, at), 5);
    pass(1);
    ck_assert_uint_eq(entries_of('r', at, ENTRIES), 0);
    say_credit('r', 5, 2);
    ck_assert_uint_eq(entries_of('r', at, ENTRIES), 2);
    ck_assert_uint_eq(at[0], 6);
}
END_TEST

START_TEST(credit_up_to_the_limit_is_taken_and_one_more_is_refused)
{
    Ducha__Follow w = from_the_start();
    uint64_t at[ENTRIES];
    fill();
    w.credit = CREDIT_MAX;
    ck_assert_uint_eq(follows('r', &w, at), ENTRIES);
    say_credit('r', 0, UINT32_MAX); /* counts as the limit */
    ck_assert_ptr_null(answer_of('r', DUCHA__FRAME__SAY_REFUSE));
    w.credit = CREDIT_MAX + 1;
    is_refused(&w, "malformed");
}
END_TEST

START_TEST(as_many_kinds_as_the_limit_are_taken_and_one_more_is_refused)
{
    Ducha__Follow w = from_the_start();
    char *kinds[FOLLOW_KINDS_MAX + 1];
    uint64_t at[ENTRIES];
    for (unsigned i = 0; i <= FOLLOW_KINDS_MAX; i++)
        kinds[i] = (char *)(uintptr_t) "note.*";
    fill();
    w.kind = kinds;
    w.n_kind = FOLLOW_KINDS_MAX;
    ck_assert_uint_eq(follows('r', &w, at), ENTRIES / 2);
    w.n_kind = FOLLOW_KINDS_MAX + 1;
    is_refused(&w, "malformed");
}
END_TEST

START_TEST(a_case_of_the_greatest_length_is_taken_and_a_longer_one_is_refused)
{
    Ducha__Follow w = from_the_start();
    char name[CASE_MAX_BYTES + 2] = {0};
    uint64_t at[ENTRIES];
    memset(name, 'c', CASE_MAX_BYTES);
    w.case_id = name;
    ck_assert_uint_eq(follows('r', &w, at), 0);
    name[CASE_MAX_BYTES] = 'c';
    is_refused(&w, "malformed");
}
END_TEST

START_TEST(unconfirmed_frames_end_at_their_limit_and_go_on_when_confirmed)
{
    Ducha__Follow w = from_the_start();
    uint64_t at[ENTRIES];
    follows('r', &w, at);
    for (unsigned i = 1; i <= FLIGHT_FRAMES_MAX; i++) {
        publish_one('a', i, note("feed", "a.b"));
        ck_assert_uint_eq(entries_of('r', at, ENTRIES), 1);
    }
    publish_one('a', FLIGHT_FRAMES_MAX + 1, note("feed", "a.b"));
    ck_assert_uint_eq(entries_of('r', at, ENTRIES), 0);
    say_credit('r', 1, 0);
    ck_assert_uint_eq(entries_of('r', at, ENTRIES), 1);
    ck_assert_uint_eq(at[0], FLIGHT_FRAMES_MAX + 1);
}
END_TEST

START_TEST(a_reader_at_the_tail_gets_only_what_comes_from_now_on)
{
    Ducha__Follow w = from_the_start();
    uint64_t at[ENTRIES];
    w.has_tail = w.tail = true;
    fill();
    ck_assert_uint_eq(follows('r', &w, at), 0);
    publish_one('a', ENTRIES + 1, note("feed", "a.b"));
    ck_assert_uint_eq(entries_of('r', at, ENTRIES), 1);
    ck_assert_uint_eq(at[0], ENTRIES + 1);
}
END_TEST

/* So many readers that stand at different places and may read, in one round. Returns how many
 * were served. */
static unsigned served_at_once(unsigned readers)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    Ducha__Credit one = DUCHA__CREDIT__INIT;
    struct bytes many[2 * (SERVE_WALKS_MAX + 1)];
    struct txn t;
    for (unsigned i = 0; i < 2 * readers; i++)
        many[i] = note("feed", "a.b");
    publish('a', 1, many, 2 * readers);
    for (unsigned i = 0; i < readers; i++) {
        Ducha__Follow w = DUCHA__FOLLOW__INIT;
        w.has_from = true;
        w.from = 2 * i + 1; /* nobody stands beside another after his one entry */
        say_hello((char)(i + 1), arena_print(&memory, "reader-%u", i));
        say_follow((char)(i + 1), &w);
    }
    one.has_more = true;
    one.more = 1;
    f.say_case = DUCHA__FRAME__SAY_CREDIT;
    f.credit = &one;
    wishes_clear(&wishes);
    txn_begin(&t, store, TXN_WRITE);
    for (unsigned i = 0; i < readers; i++)
        bus_step(bus, &t,
                 &(struct bus_event){.type = BUS_FRAME,
                                     .now = now,
                                     .peer = {{(uint8_t)(i + 1)}, 1},
                                     .frame = frame_write(&f, &memory)},
                 &wishes);
    bus_finish(bus, &t, now, &wishes);
    ck_assert_int_eq(txn_commit(&t), OK);
    return wishes.count; /* nothing else goes out */
}

START_TEST(a_round_has_as_many_walks_as_the_limit)
{
    ck_assert_uint_eq(served_at_once(SERVE_WALKS_MAX), SERVE_WALKS_MAX);
    ck_assert_int_gt(bus_wants(bus), now);
}
END_TEST

START_TEST(one_walk_more_than_the_limit_is_the_next_rounds)
{
    uint64_t at[2];
    ck_assert_uint_eq(served_at_once(SERVE_WALKS_MAX + 1), SERVE_WALKS_MAX);
    ck_assert_int_eq(bus_wants(bus), now);
    pass(0);
    ck_assert_uint_eq(answer_count, 1);
    ck_assert_uint_eq(entries_of((char)(SERVE_WALKS_MAX + 1), at, 2), 1);
    ck_assert_uint_eq(at[0], 2 * SERVE_WALKS_MAX + 1);
}
END_TEST

static Ducha__Follow kept(void)
{
    Ducha__Follow w = DUCHA__FOLLOW__INIT;
    w.has_keep = w.keep = w.has_credit = true;
    w.credit = 1000;
    return w;
}

START_TEST(a_kept_place_waits_a_moment_for_company)
{
    Ducha__Follow w = kept();
    uint64_t at[ENTRIES];
    fill();
    follows('r', &w, at);
    say_credit('r', 10, 0);
    pass(LAZY_CURSOR_MS - 1);
    ck_assert_uint_eq(row_of("reader/reader-r"), 0);
    pass(1);
    ck_assert_uint_eq(row_of("reader/reader-r"), 10);
}
END_TEST

START_TEST(a_kept_place_goes_to_disk_with_what_goes_there_anyway)
{
    Ducha__Follow w = kept();
    uint64_t at[ENTRIES];
    fill();
    follows('r', &w, at);
    say_credit('r', 10, 0);
    publish_one('a', ENTRIES + 1, note("feed", "a.b"));
    ck_assert_uint_eq(row_of("reader/reader-r"), 10);
}
END_TEST

START_TEST(a_reader_that_says_bye_finds_its_place_again)
{
    Ducha__Follow w = kept();
    uint64_t at[ENTRIES];
    fill();
    follows('r', &w, at);
    say_credit('r', 10, 0);
    say_bye('r');
    ck_assert_uint_eq(follows('r', &w, at), ENTRIES - 10);
    ck_assert_uint_eq(at[0], 11);
}
END_TEST

START_TEST(a_place_that_was_never_sent_is_not_believed)
{
    Ducha__Follow w = kept();
    uint64_t at[ENTRIES];
    fill();
    follows('r', &w, at);
    say_credit('r', ENTRIES + 1, 0);
    pass(LAZY_CURSOR_MS);
    ck_assert_uint_eq(row_of("reader/reader-r"), 0);
}
END_TEST

START_TEST(another_office_reads_what_is_addressed_to_it_and_nothing_else)
{
    static const struct grant sh = {.name = "sh", .office = "sh"};
    Ducha__Follow w = from_the_start();
    uint64_t at[ENTRIES];
    struct envelope e = {.kind = bytes_of("a.b"), .from = bytes_of("feed"), .to = bytes_of("sh")};
    publish_one('a', 1, note("feed", "a.b"));
    publish_one('a', 2, envelope_write(&e, &memory));
    key = &sh;
    say_hello('o', "office/sh");
    say_follow('o', &w);
    refused_with('o', "forbidden-to");
    w.to = (char *)(uintptr_t) "sh";
    say_follow('o', &w);
    ck_assert_uint_eq(entries_of('o', at, ENTRIES), 1);
    ck_assert_uint_eq(at[0], 2);
}
END_TEST

START_TEST(a_key_follows_the_kinds_it_was_given)
{
    static const char *const kinds[] = {"report.*", NULL};
    static const struct grant clerk = {.name = "clerk", .follow = kinds};
    Ducha__Follow w = from_the_start();
    char *want[] = {(char *)(uintptr_t) "*"};
    uint64_t at[ENTRIES];
    fill();
    key = &clerk;
    say_hello('c', "clerk");
    say_follow('c', &w);
    refused_with('c', "forbidden-kind");
    w.n_kind = 1;
    w.kind = want;
    say_follow('c', &w);
    refused_with('c', "forbidden-kind");
    want[0] = (char *)(uintptr_t) "report.submit";
    say_follow('c', &w);
    ck_assert_uint_eq(entries_of('c', at, ENTRIES), ENTRIES / 2);
}
END_TEST

static void add_filters(Suite *s)
{
    TCase *c = suite_case(s, "filters", setup, office_teardown);
    tcase_add_test(c, without_a_filter_a_reader_gets_all_in_order);
    tcase_add_test(c, a_reader_gets_the_kinds_it_asked_for);
    tcase_add_test(c, a_reader_gets_the_case_it_asked_for);
    tcase_add_test(c, shares_divide_the_log_and_keep_each_case_whole);
    tcase_add_test(c, a_share_that_is_none_is_refused);
    tcase_add_test(c, as_many_kinds_as_the_limit_are_taken_and_one_more_is_refused);
    tcase_add_test(c, a_case_of_the_greatest_length_is_taken_and_a_longer_one_is_refused);
    tcase_add_test(c, another_office_reads_what_is_addressed_to_it_and_nothing_else);
    tcase_add_test(c, a_key_follows_the_kinds_it_was_given);
}

static void add_pace(Suite *s)
{
    TCase *c = suite_case(s, "pace and place", setup, office_teardown);
    tcase_add_test(c, a_reader_gets_as_many_as_its_credit_and_then_as_many_more);
    tcase_add_test(c, credit_up_to_the_limit_is_taken_and_one_more_is_refused);
    tcase_add_test(c, unconfirmed_frames_end_at_their_limit_and_go_on_when_confirmed);
    tcase_add_test(c, a_round_has_as_many_walks_as_the_limit);
    tcase_add_test(c, one_walk_more_than_the_limit_is_the_next_rounds);
    tcase_add_test(c, a_reader_at_the_tail_gets_only_what_comes_from_now_on);
    tcase_add_test(c, a_kept_place_waits_a_moment_for_company);
    tcase_add_test(c, a_kept_place_goes_to_disk_with_what_goes_there_anyway);
    tcase_add_test(c, a_reader_that_says_bye_finds_its_place_again);
    tcase_add_test(c, a_place_that_was_never_sent_is_not_believed);
}

int main(void)
{
    Suite *s = suite_create("serve");
    add_filters(s);
    add_pace(s);
    return suite_run(s);
}
