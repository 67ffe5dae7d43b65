/* The log read as what happened to cases, with the packs it was said under. */
#include "scratch.h"

#include <inttypes.h>

#include "base/lang.h"
#include "bus/caseindex.h"
#include "bus/wire.h"
#include "command/fold/record.h"
#include "command/table.h"
#include "proto/envelope.h"
#include "proto/inspection.pb-c.h"
#include "proto/office.pb-c.h"

static struct scratch scratch;
static struct store *store;
static struct arena arena;
static struct call call;
static struct record record;

#define PACK                                                                                      \
    "pack: test\nversion: %u\nname: {zh: 测试, en: test}\nsource: none\nin-force: 2020-01-01\n" \
    "organs: {a: {zh: 甲, en: a, clause: \"1\"}}\n"                                              \
    "steps: {one: {zh: 第一步, en: first, clause: \"1\", asks: one.ask, tells: one.told, by: " \
    "a}}\n"                                                                                       \
    "coverage: {state: begun, articles: 1, clauses: {\"1\": {declaratory: why}}}\n"

static void setup(void)
{
    struct store_options o = {.size_max = (size_t)64 << 20, .fresh = true};
    struct fault f = {0};
    char path[128];
    scratch_make(&scratch);
    snprintf(path, sizeof(path), "%s/office.yaml", scratch.path);
    FILE *to = fopen(path, "w");
    ck_assert_ptr_nonnull(to);
    fputs("office: t\nname: t\nsuite: intl\nclock: real\nsize-max: 64MiB\n", to);
    fclose(to);
    snprintf(path, sizeof(path), "%s/office", scratch.path);
    ck_assert_msg(store_open(&store, path, &o, &f) == OK, "%s", f.text);
    record = (struct record){0};
}

static void teardown(void)
{
    record_close(&record);
    call_clear(&call);
    arena_free(&arena);
    scratch_clear(&scratch);
}

static void append(const struct envelope *e)
{
    struct txn t;
    txn_begin(&t, store, TXN_WRITE);
    log_append(&t, 1770598800000, envelope_write(e, &arena));
    ck_assert_int_eq(txn_commit(&t), OK);
}

static void append_told(const char *kind, const char *from, const char *case_id, const void *body)
{
    struct envelope e = {.kind = bytes_of(kind),
                         .from = bytes_of(from),
                         .case_id = bytes_of(case_id),
                         .body = message_write(body, &arena)};
    append(&e);
}

static void adopt(unsigned version)
{
    Ducha__RegimePack pack = DUCHA__REGIME_PACK__INIT;
    Ducha__PackFile file = DUCHA__PACK_FILE__INIT, *files[] = {&file};
    char *text = arena_print(&arena, PACK, version), name[] = "pack.yaml", id[] = "test";
    file.name = name;
    file.has_text = true;
    file.text = (ProtobufCBinaryData){strlen(text), (uint8_t *)text};
    pack.id = id;
    pack.has_version = true;
    pack.version = version;
    pack.n_file = 1;
    pack.file = files;
    append_told("regime.adopted", "module/law", "", &pack);
}

static void step(const char *case_id, unsigned version)
{
    Ducha__Told told = DUCHA__TOLD__INIT;
    Ducha__Step s = DUCHA__STEP__INIT;
    char name[] = "one", clause[] = "test/1";
    s.name = name;
    s.clause = clause;
    s.regime = arena_print(&arena, "test@%u", version);
    told.step = &s;
    append_told("one.told", "module/inspection", case_id, &told);
}

/* As the office does at the end of a round. */
static void index_all(void)
{
    struct txn t;
    txn_begin(&t, store, TXN_WRITE);
    ck_assert(!caseindex_keep(&t, 0));
    ck_assert_int_eq(txn_commit(&t), OK);
}

/* Reads from the beginning, all or one case; true: there is an entry. */
static bool read_what(const char *case_id, enum family_reach reach, const char *after,
                      uint64_t count)
{
    enum outcome outcome = OUTCOME_OK;
    char word[] = "case", list[] = "list", flag[] = "--office";
    char *words[] = {word, list, flag, scratch.path};
    store_close(store);
    store = NULL;
    call = (struct call){.data = stdout, .talk = stderr};
    ck_assert(call_parse(&call, 4, words));
    char here[4096];
    ck_assert_ptr_nonnull(getcwd(here, sizeof(here)));
    if (after)
        outcome = record_open_page(&record, &call, after, count);
    else if (case_id)
        outcome = record_open_case(&record, &call, case_id, reach);
    else
        outcome = record_open(&record, &call);
    ck_assert_msg(outcome == OUTCOME_OK, "%s", call.fault.text);
    ck_assert_int_eq(chdir(here), 0);
    bool found = record_next(&record, &call, &outcome);
    return found;
}

static bool read_case(const char *case_id, enum family_reach reach)
{
    return read_what(case_id, reach, NULL, 0);
}

static bool read_first(void)
{
    return read_case(NULL, FAMILY_ALONE);
}

static bool read_next(void)
{
    enum outcome outcome = OUTCOME_OK;
    bool found = record_next(&record, &call, &outcome);
    ck_assert_int_eq(outcome, OUTCOME_OK);
    return found;
}

START_TEST(a_step_is_read_with_the_pack_that_it_was_taken_under)
{
    adopt(1);
    step("c-1", 1);
    adopt(2);
    step("c-1", 1);
    ck_assert(read_first());
    ck_assert_str_eq(record.step->clause, "test/1");
    ck_assert_str_eq(record.rules->full, "test@1");
    ck_assert(read_next());
    ck_assert_str_eq(record.rules->full, "test@1");
    ck_assert(!read_next());
}
END_TEST

START_TEST(what_belongs_to_no_case_is_passed_over)
{
    Ducha__Told nothing = DUCHA__TOLD__INIT;
    append_told("ledger.shown", "module/rectification", "", &nothing);
    ck_assert(!read_first());
}
END_TEST

START_TEST(what_is_asked_is_no_step_whatever_its_body_says)
{
    Ducha__Told told = DUCHA__TOLD__INIT;
    Ducha__Step s = DUCHA__STEP__INIT;
    char name[] = "one", clause[] = "test/1";
    s.name = name;
    s.clause = clause;
    told.step = &s;
    append_told("one.told", "somebody", "c-1", &told);
    ck_assert(read_first());
    ck_assert(!record.told);
    ck_assert_ptr_null(record.step);
}
END_TEST

START_TEST(a_batch_concerns_the_cases_that_it_lists)
{
    Ducha__BatchClosed told = DUCHA__BATCH_CLOSED__INIT;
    Ducha__Step s = DUCHA__STEP__INIT;
    char name[] = "batch", clause[] = "test/1", one[] = "c-1", two[] = "c-2";
    char *list[] = {one, two};
    s.name = name;
    s.clause = clause;
    told.step = &s;
    told.n_case_id = 2;
    told.case_id = list;
    append_told("batch.closed", "module/inspection", "batch/1", &told);
    ck_assert(read_first());
    ck_assert(record_concerns(&record, "batch/1"));
    ck_assert(record_concerns(&record, "c-1"));
    ck_assert(record_concerns(&record, "c-2"));
    ck_assert(!record_concerns(&record, "c-3"));
}
END_TEST

static void open_case(const char *case_id, const char *parent)
{
    Ducha__Taken told = DUCHA__TAKEN__INIT;
    Ducha__Step s = DUCHA__STEP__INIT;
    char name[] = "one", clause[] = "test/1";
    s.name = name;
    s.clause = clause;
    told.step = &s;
    told.parent = arena_text(&arena, bytes_of(parent));
    append_told("inspection.taken", "module/inspection", case_id, &told);
}

/* Positions that are read, "1 4 7". */
static const char *positions_of(const char *case_id, enum family_reach reach)
{
    const char *all = "";
    bool more = read_case(case_id, reach);
    for (; more; more = read_next())
        all = arena_print(&arena, "%s%s%" PRIu64, all, all[0] ? " " : "", record.message.position);
    return all;
}

START_TEST(of_one_case_only_its_entries_are_read_with_their_packs)
{
    step("c-2", 1);
    adopt(1);
    step("c-1", 1);
    adopt(2);
    step("c-10", 2);
    step("c-1", 1);
    index_all();
    ck_assert(read_case("c-1", FAMILY_ALONE));
    ck_assert_uint_eq(record.message.position, 3);
    ck_assert_str_eq(record.rules->full, "test@1");
    ck_assert(read_next());
    ck_assert_uint_eq(record.message.position, 6);
    ck_assert_str_eq(record.rules->full, "test@1");
    ck_assert(!read_next());
}
END_TEST

START_TEST(what_is_not_indexed_yet_is_read_too)
{
    step("c-1", 1);
    step("c-2", 1);
    index_all();
    step("c-2", 1);
    step("c-1", 1);
    ck_assert_str_eq(positions_of("c-1", FAMILY_ALONE), "1 3 4");
}
END_TEST

START_TEST(the_family_is_who_is_above_and_their_children)
{
    open_case("r", "");
    open_case("t-1", "r");
    open_case("t-2", "r");
    open_case("s-1", "t-1");
    open_case("s-2", "t-2");
    step("t-2", 1);
    open_case("q", "");
    index_all();
    ck_assert_str_eq(positions_of("t-1", FAMILY_NEAR), "1 2 3 4 5 6");
}
END_TEST

START_TEST(below_a_case_are_all_who_belong_to_it)
{
    open_case("r", "");
    open_case("t-1", "r");
    open_case("t-2", "r");
    open_case("s-1", "t-1");
    step("s-1", 1);
    index_all();
    ck_assert_str_eq(positions_of("t-1", FAMILY_BELOW), "2 4 5");
}
END_TEST

START_TEST(a_page_has_the_entries_of_its_cases)
{
    step("c-2", 1);
    step("c-1", 1);
    step("c-3", 1);
    step("c-2", 1);
    step("c-4", 1);
    index_all();
    ck_assert(read_what(NULL, FAMILY_ALONE, "c-1", 2));
    ck_assert_uint_eq(record.message.position, 1);
    ck_assert(read_next());
    ck_assert_uint_eq(record.message.position, 3);
    ck_assert(read_next());
    ck_assert_uint_eq(record.message.position, 4);
    ck_assert(!read_next());
    ck_assert_uint_eq(record.family.cases, 2);
}
END_TEST

/* Cases that belong to each other in a ring are a lie of the log, and no endless walk. */
START_TEST(a_ring_of_cases_ends)
{
    open_case("a", "b");
    open_case("b", "a");
    index_all();
    ck_assert_str_eq(positions_of("a", FAMILY_NEAR), "1 2");
}
END_TEST

/* Of packs past the limit the oldest are forgotten: their steps have no words, but are shown. */
START_TEST(so_many_packs_are_kept_and_the_oldest_forgotten)
{
    adopt(1);
    for (unsigned v = 2; v <= RECORD_REGIMES_MAX; v++)
        adopt(v);
    step("c-1", 1);
    adopt(RECORD_REGIMES_MAX + 1);
    step("c-1", 1);
    step("c-1", 2);
    ck_assert(read_first());
    ck_assert_str_eq(record.rules->full, "test@1");
    ck_assert(read_next());
    ck_assert_ptr_null(record.rules);
    ck_assert_str_eq(record.step->clause, "test/1");
    ck_assert(read_next());
    ck_assert_str_eq(record.rules->full, "test@2");
    ck_assert(!read_next());
}
END_TEST

int main(void)
{
    Suite *s = suite_create("record");
    TCase *c = suite_case(s, "record", setup, teardown);
    lang_set(LANG_EN);
    tcase_set_timeout(c, 60);
    tcase_add_test(c, a_step_is_read_with_the_pack_that_it_was_taken_under);
    tcase_add_test(c, what_belongs_to_no_case_is_passed_over);
    tcase_add_test(c, what_is_asked_is_no_step_whatever_its_body_says);
    tcase_add_test(c, a_batch_concerns_the_cases_that_it_lists);
    tcase_add_test(c, of_one_case_only_its_entries_are_read_with_their_packs);
    tcase_add_test(c, what_is_not_indexed_yet_is_read_too);
    tcase_add_test(c, the_family_is_who_is_above_and_their_children);
    tcase_add_test(c, below_a_case_are_all_who_belong_to_it);
    tcase_add_test(c, a_page_has_the_entries_of_its_cases);
    tcase_add_test(c, a_ring_of_cases_ends);
    tcase_add_test(c, so_many_packs_are_kept_and_the_oldest_forgotten);
    return suite_run(s);
}
