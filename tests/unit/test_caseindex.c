/* Which entries tell of which case: the bus's index, and how it catches up with a log that it did
 * not see grow. */
#include "scratch.h"

#include <inttypes.h>

#include "bus/caseindex.h"
#include "proto/case.pb-c.h"
#include "proto/concerns.h"
#include "proto/inspection.pb-c.h"
#include "store/internal.h"
#include "tests/lib/desk.h"

#define MAP ((size_t)64 << 20)

static struct scratch home;
static struct desk desk;
static struct arena arena;
static struct txn t;

static void setup(void)
{
    scratch_make(&home);
    desk_open(&desk, home.path, MAP);
}

static void teardown(void)
{
    desk_close(&desk);
    arena_free(&arena);
    scratch_clear(&home);
}

static struct bytes envelope(const char *kind, const char *from, const char *case_id,
                             struct bytes body)
{
    struct envelope e = {
        .kind = bytes_of(kind), .from = bytes_of(from), .case_id = bytes_of(case_id), .body = body};
    return envelope_write(&e, &arena);
}

/* As an office without an index did. */
static void append(struct bytes raw, unsigned count)
{
    txn_begin(&t, desk.store, TXN_WRITE);
    for (unsigned i = 0; i < count; i++)
        ck_assert_uint_gt(log_append(&t, 1000, raw), 0);
    ck_assert_int_eq(txn_commit(&t), OK);
}

static void append_word(const char *kind, const char *from, const char *case_id)
{
    append(envelope(kind, from, case_id, (struct bytes){"", 0}), 1);
}

static uint64_t upto(void)
{
    txn_begin(&t, desk.store, TXN_READ);
    uint64_t n = caseindex_upto(&t);
    txn_abort(&t);
    return n;
}

static uint64_t rows(void)
{
    txn_begin(&t, desk.store, TXN_READ);
    uint64_t n = row_count(&t, TABLE_CASE);
    txn_abort(&t);
    return n;
}

/* The case's entries, "1 4 7". */
static const char *entries_of(const char *case_id)
{
    const char *all = "";
    txn_begin(&t, desk.store, TXN_READ);
    for (uint64_t at = 0; (at = caseindex_next(&t, case_id, at)) != 0;)
        all = arena_print(&arena, "%s%s%" PRIu64, all, all[0] ? " " : "", at);
    ck_assert_int_eq(t.err, OK);
    txn_abort(&t);
    return all;
}

START_TEST(an_entry_stands_under_its_case_when_its_round_ends)
{
    struct payload p = {0};
    desk_hello(&desk, 0, "intake");
    payload_add_envelope(&p, envelope("a.b", "intake", "c-1", (struct bytes){"", 0}));
    payload_add_envelope(&p, envelope("a.b", "intake", "", (struct bytes){"", 0}));
    payload_add_envelope(&p, envelope("a.b", "intake", "c-10", (struct bytes){"", 0}));
    payload_add_envelope(&p, envelope("a.b", "intake", "c-1", (struct bytes){"", 0}));
    ck_assert_int_eq(desk_publish(&desk, 0, 1, &p), OK);
    payload_free(&p);
    ck_assert_str_eq(entries_of("c-1"), "1 4");
    ck_assert_str_eq(entries_of("c-10"), "3");
    ck_assert_str_eq(entries_of("c"), "");
    ck_assert_str_eq(entries_of(""), "");
    ck_assert_uint_eq(rows(), 3);
    ck_assert_uint_eq(upto(), 4);
}
END_TEST

START_TEST(a_batch_stands_under_each_case_that_it_lists_if_a_module_said_it)
{
    Ducha__BatchClosed told = DUCHA__BATCH_CLOSED__INIT;
    char one[] = "c-1", two[] = "c-2", none[] = "", *list[] = {one, none, two, one};
    told.n_case_id = 4;
    told.case_id = list;
    struct bytes body = message_write(&told.base, &arena);
    append(envelope("batch.closed", "somebody", "batch/1", body), 1);
    append(envelope("batch.closed", "module/inspection", "batch/1", body), 1);
    append(envelope("batch.other", "module/inspection", "batch/1", body), 1);
    ck_assert_int_eq(desk_round(&desk), OK);
    ck_assert_str_eq(entries_of("c-1"), "2");
    ck_assert_str_eq(entries_of("c-2"), "2");
    ck_assert_str_eq(entries_of("batch/1"), "1 2 3");
    ck_assert_uint_eq(rows(), 5);
}
END_TEST

START_TEST(what_opens_a_case_stands_under_the_one_it_belongs_to)
{
    Ducha__Taken told = DUCHA__TAKEN__INIT;
    char parent[] = "r-1";
    told.parent = parent;
    append(envelope("planning.taken", "module/planning", "t-1", message_write(&told.base, &arena)),
           1);
    ck_assert_int_eq(desk_round(&desk), OK);
    ck_assert_str_eq(entries_of("t-1"), "1");
    ck_assert_str_eq(entries_of("r-1"), "1");
}
END_TEST

START_TEST(adopted_packs_are_found_without_a_walk)
{
    append_word("a.b", "intake", "c-1");
    append_word("regime.adopted", "module/law", "");
    append_word("regime.adopted", "somebody", "");
    append_word("regime.adopted", "module/law", "");
    ck_assert_int_eq(desk_round(&desk), OK);
    ck_assert_str_eq(entries_of(CASEINDEX_PACKS), "2 4");
}
END_TEST

/* One past the limit cannot come in an envelope, but in a list it can. */
START_TEST(a_listed_case_counts_up_to_the_limit_of_its_name)
{
    Ducha__BatchClosed told = DUCHA__BATCH_CLOSED__INIT;
    char longest[CASE_MAX_BYTES + 1], longer[CASE_MAX_BYTES + 2], *list[] = {longest, longer};
    memset(longest, 'a', CASE_MAX_BYTES);
    memset(longer, 'b', CASE_MAX_BYTES + 1);
    longest[CASE_MAX_BYTES] = longer[CASE_MAX_BYTES + 1] = '\0';
    told.n_case_id = 2;
    told.case_id = list;
    append(envelope("batch.closed", "module/inspection", "b", message_write(&told.base, &arena)),
           1);
    ck_assert_int_eq(desk_round(&desk), OK);
    ck_assert_str_eq(entries_of(longest), "1");
    ck_assert_str_eq(entries_of(longer), "");
    ck_assert_uint_eq(rows(), 2);
}
END_TEST

START_TEST(a_log_without_an_index_is_caught_up_piece_by_piece)
{
    append(envelope("a.b", "intake", "c-1", (struct bytes){"", 0}), CASEINDEX_PIECE_ENTRIES + 1);
    ck_assert_int_eq(desk_round(&desk), OK);
    ck_assert_uint_eq(upto(), CASEINDEX_PIECE_ENTRIES);
    ck_assert_int_le(bus_wants(desk.bus), desk.now);
    ck_assert_int_eq(desk_round(&desk), OK);
    ck_assert_uint_eq(upto(), CASEINDEX_PIECE_ENTRIES + 1);
    ck_assert_uint_eq(rows(), CASEINDEX_PIECE_ENTRIES + 1);
    ck_assert_int_gt(bus_wants(desk.bus), desk.now);
}
END_TEST

/* What comes in meanwhile is filed at once, and the gap before it is not forgotten. */
START_TEST(new_entries_do_not_hide_the_ones_not_caught_up)
{
    append(envelope("a.b", "intake", "c-1", (struct bytes){"", 0}), CASEINDEX_PIECE_ENTRIES + 2);
    desk_hello(&desk, 0, "intake");
    ck_assert_uint_eq(upto(), CASEINDEX_PIECE_ENTRIES);
    struct payload p = {0};
    payload_add_envelope(&p, envelope("a.b", "intake", "c-2", (struct bytes){"", 0}));
    ck_assert_int_eq(desk_publish(&desk, 0, 1, &p), OK);
    payload_free(&p);
    ck_assert_uint_eq(upto(), CASEINDEX_PIECE_ENTRIES + 3);
    ck_assert_uint_eq(rows(), CASEINDEX_PIECE_ENTRIES + 3);
    ck_assert_uint_eq(strtoull(entries_of("c-2"), NULL, 10), CASEINDEX_PIECE_ENTRIES + 3);
}
END_TEST

/* A store of an older ducha: who reads finds nothing in it, who writes makes the table. */
START_TEST(a_store_without_the_table_gets_one_from_its_writer)
{
    struct store_options reader = {.read_only = true, .size_max = MAP};
    struct fault f = {0};
    struct store *s = NULL;
    append_word("a.b", "intake", "c-1");
    txn_begin(&t, desk.store, TXN_WRITE);
    ck_assert_int_eq(mdb_drop(t.mdb, desk.store->table[TABLE_CASE], 1), 0);
    t.dirty = true;
    ck_assert_int_eq(txn_commit(&t), OK);
    bus_free(desk.bus);
    desk.bus = NULL;
    store_close(desk.store);
    ck_assert_msg(store_open(&s, home.path, &reader, &f) == OK, "%s", f.text);
    desk.store = s;
    ck_assert_str_eq(entries_of("c-1"), "");
    ck_assert_uint_eq(rows(), 0);
    store_close(s);
    desk.store = scratch_open(home.path);
    desk.bus = bus_new(&desk.options);
    ck_assert_int_eq(desk_round(&desk), OK);
    ck_assert_str_eq(entries_of("c-1"), "1");
    ck_assert_uint_eq(upto(), 1);
}
END_TEST

START_TEST(every_case_is_found_once_in_the_order_of_its_name)
{
    static const char *const cases[] = {"b", "a", "b", "a/1", "督察"};
    char id[CASEINDEX_ID_SIZE] = "";
    const char *all = "";
    append_word("regime.adopted", "module/law", "");
    for (unsigned i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
        append_word("a.b", "intake", cases[i]);
    ck_assert_int_eq(desk_round(&desk), OK);
    txn_begin(&t, desk.store, TXN_READ);
    while (caseindex_case(&t, id))
        all = arena_print(&arena, "%s %s", all, id);
    txn_abort(&t);
    ck_assert_str_eq(all, " a a/1 b 督察");
}
END_TEST

int main(void)
{
    Suite *s = suite_create("caseindex");
    TCase *c = suite_case(s, "caseindex", setup, teardown);
    tcase_set_timeout(c, 60);
    tcase_add_test(c, an_entry_stands_under_its_case_when_its_round_ends);
    tcase_add_test(c, a_batch_stands_under_each_case_that_it_lists_if_a_module_said_it);
    tcase_add_test(c, what_opens_a_case_stands_under_the_one_it_belongs_to);
    tcase_add_test(c, adopted_packs_are_found_without_a_walk);
    tcase_add_test(c, a_listed_case_counts_up_to_the_limit_of_its_name);
    tcase_add_test(c, a_log_without_an_index_is_caught_up_piece_by_piece);
    tcase_add_test(c, new_entries_do_not_hide_the_ones_not_caught_up);
    tcase_add_test(c, a_store_without_the_table_gets_one_from_its_writer);
    tcase_add_test(c, every_case_is_found_once_in_the_order_of_its_name);
    return suite_run(s);
}
