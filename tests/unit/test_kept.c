/* test_kept.c - how many rows a list shows, and when what is kept is near enough to be asked. That
 * it answers as the log does: tests/stories/kept.sh. */
#include <check.h>
#include <ftw.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/lang.h"
#include "bus/wire.h"
#include "command/fold/caseview.h"
#include "command/fold/keeping_internal.h"
#include "command/table.h"
#include "proto/envelope.h"
#include "proto/office.pb-c.h"
#include "tests/lib/suite.h"

#define SHOWN 200u /* rows when nobody says how many */

static char home[] = "kept-XXXXXX"; /* the kit has its own struct scratch */
static struct store *store;
static struct arena arena;
static struct call call;
static char *said, *talk;
static size_t said_size, talk_size;

#define PACK                                                                                      \
    "pack: test\nversion: %u\nname: {zh: 测试, en: test}\nsource: none\nin-force: 2020-01-01\n" \
    "organs: {a: {zh: 甲, en: a, clause: \"1\"}}\n"                                              \
    "numbers: {thing: \"{seq}\"}\n"                                                               \
    "types: {thing: {zh: 事, en: thing, clause: \"1\", number: thing, ends-with: two}}\n"        \
    "steps:\n"                                                                                    \
    "  one: {zh: 一, en: first, clause: \"1\", module: inspection, opens: thing, by: a}\n"       \
    "  two: {zh: 二, en: last, clause: \"1\", module: inspection, types: thing, by: a}\n"        \
    "coverage: {state: begun, articles: 1, clauses: {\"1\": {declaratory: why}}}\n"

static void setup(void)
{
    struct store_options o = {.size_max = (size_t)64 << 20, .fresh = true};
    struct fault f = {0};
    char path[128];
    memcpy(home, "kept-XXXXXX", sizeof(home));
    ck_assert_ptr_nonnull(mkdtemp(home));
    snprintf(path, sizeof(path), "%s/office.yaml", home);
    FILE *to = fopen(path, "w");
    ck_assert_ptr_nonnull(to);
    fputs("office: t\nname: t\nsuite: intl\nclock: real\nsize-max: 64MiB\n", to);
    fclose(to);
    snprintf(path, sizeof(path), "%s/office", home);
    ck_assert_msg(store_open(&store, path, &o, &f) == OK, "%s", f.text);
    said = talk = NULL;
}

static int remove_one(const char *path, const struct stat *st, int type, struct FTW *at)
{
    (void)st, (void)type, (void)at;
    return remove(path);
}

static void teardown(void)
{
    store_close(store);
    free(said);
    free(talk);
    arena_free(&arena);
    nftw(home, remove_one, 16, FTW_DEPTH | FTW_PHYS);
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
    Ducha__Taken told = DUCHA__TAKEN__INIT;
    Ducha__Step s = DUCHA__STEP__INIT;
    char name[] = "one", clause[] = "test/1", organ[] = "a", person[] = "p", type[] = "thing";
    s.name = name;
    s.clause = clause;
    s.organ = organ;
    s.person = person;
    s.regime = arena_print(&arena, "test@%u", version);
    told.step = &s;
    told.type = type;
    append_told("inspection.taken", "module/inspection", case_id, &told);
}

static void cases(unsigned from, unsigned to)
{
    for (unsigned i = from; i <= to; i++)
        step(arena_print(&arena, "c%04u", i), 1);
}

/* Entries of no case. */
static void others(unsigned count)
{
    struct envelope e = {.kind = bytes_of("test.word"), .from = bytes_of("x")};
    struct bytes raw = envelope_write(&e, &arena);
    struct txn t;
    txn_begin(&t, store, TXN_WRITE);
    for (; count > 0; count--)
        log_append(&t, 1770598800000, raw);
    ck_assert_int_eq(txn_commit(&t), OK);
}

static void begin(unsigned count, char **words)
{
    store_close(store); /* once in a process */
    store = NULL;
    call = (struct call){0};
    ck_assert(call_parse(&call, (int)count, words));
    free(said);
    free(talk);
    call.data = open_memstream(&said, &said_size);
    call.talk = open_memstream(&talk, &talk_size);
}

static void end(const char *here)
{
    struct store_options o = {.size_max = (size_t)64 << 20};
    struct fault f = {0};
    char path[128];
    fclose(call.data);
    fclose(call.talk);
    call_clear(&call);
    ck_assert_int_eq(chdir(here), 0);
    snprintf(path, sizeof(path), "%s/office", home);
    ck_assert_msg(store_open(&store, path, &o, &f) == OK, "%s", f.text);
}

/* Rows, and what was said beside them in talk. */
static unsigned listed(const char *what, const char *flag)
{
    char word[8], list[] = "list", office[] = "--office", bare[] = "--jsonl", more[16];
    char *words[] = {word, list, office, home, bare, more};
    char here[4096];
    unsigned rows = 0;
    snprintf(word, sizeof(word), "%s", what);
    snprintf(more, sizeof(more), "%s", flag ? flag : "");
    ck_assert_ptr_nonnull(getcwd(here, sizeof(here)));
    begin(flag ? 6 : 5, words);
    ck_assert_int_eq(call.command->run(&call), OUTCOME_OK);
    end(here);
    for (const char *at = said; *at; at++)
        rows += *at == '\n';
    return rows;
}

START_TEST(so_many_cases_are_shown_and_behind_them_a_hint)
{
    adopt(1);
    cases(1, SHOWN);
    ck_assert_uint_eq(listed("case", NULL), SHOWN);
    ck_assert_str_eq(talk, "");
    cases(SHOWN + 1, SHOWN + 1);
    ck_assert_uint_eq(listed("case", NULL), SHOWN);
    ck_assert_ptr_nonnull(strstr(talk, "--after c0200"));
    ck_assert_uint_eq(listed("case", "--all"), SHOWN + 1);
    ck_assert_str_eq(talk, "");
}
END_TEST

START_TEST(so_many_tasks_are_shown_and_behind_them_a_hint)
{
    adopt(1);
    cases(1, SHOWN);
    ck_assert_uint_eq(listed("task", NULL), SHOWN);
    ck_assert_str_eq(talk, "");
    cases(SHOWN + 1, SHOWN + 1);
    ck_assert_uint_eq(listed("task", NULL), SHOWN);
    ck_assert_ptr_nonnull(strstr(talk, "--after 200"));
    ck_assert_uint_eq(listed("task", "--all"), SHOWN + 1);
    ck_assert_str_eq(talk, "");
}
END_TEST

static bool asks_what_is_kept(const char *case_id)
{
    struct caseview *v = mem_alloc(sizeof(*v));
    char word[] = "case", list[] = "list", office[] = "--office";
    char *words[] = {word, list, office, home};
    char here[4096];
    ck_assert_ptr_nonnull(getcwd(here, sizeof(here)));
    begin(4, words);
    ck_assert_int_eq(caseview_open_kept(v, &call, case_id), OUTCOME_OK);
    ck_assert_ptr_nonnull(casefile_of(caseview_turn(v), case_id)); /* either way it is known */
    bool kept = v->kept;
    caseview_close(v);
    free(v);
    end(here);
    return kept;
}

START_TEST(one_case_asks_what_is_kept_when_so_few_entries_are_new)
{
    adopt(1);
    cases(1, 3);
    (void)listed("case", NULL);
    others(KEPT_NEAR);
    ck_assert(asks_what_is_kept("c0002"));
    others(KEPT_NEAR + 1);
    ck_assert(!asks_what_is_kept("c0002"));
    (void)listed("case", NULL);
    ck_assert(asks_what_is_kept("c0002"));
}
END_TEST

int main(void)
{
    Suite *s = suite_create("kept");
    TCase *c = suite_case(s, "kept", setup, teardown);
    lang_set(LANG_EN);
    tcase_set_timeout(c, 60);
    tcase_add_test(c, so_many_cases_are_shown_and_behind_them_a_hint);
    tcase_add_test(c, so_many_tasks_are_shown_and_behind_them_a_hint);
    tcase_add_test(c, one_case_asks_what_is_kept_when_so_few_entries_are_new);
    return suite_run(s);
}
