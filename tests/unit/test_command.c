/* test_command.c - from words to a call, and from data to what people and programs read. */
#include "scratch.h"

#include <locale.h>

#include "base/lang.h"
#include "command/call/output.h"
#include "command/call/progress.h"
#include "command/help.h"
#include "command/office/pages.h"
#include "command/office/show.h"
#include "command/operate/operate.h"
#include "command/table.h"

static struct call call;
static char *data, *talk;
static size_t data_size, talk_size;

static void setup(void)
{
    setlocale(LC_CTYPE, "C.UTF-8");
    lang_set(LANG_EN);
    call = (struct call){0};
    call.data = open_memstream(&data, &data_size);
    call.talk = open_memstream(&talk, &talk_size);
}

static void teardown(void)
{
    call_clear(&call);
    fclose(call.data);
    fclose(call.talk);
    free(data);
    free(talk);
}

/* Splits at spaces. */
static bool parse(const char *line)
{
    static char text[4096];
    char *words[200];
    int count = 0;
    FILE *to = call.data, *other = call.talk;
    call_clear(&call);
    call = (struct call){.data = to, .talk = other};
    snprintf(text, sizeof(text), "%s", line);
    for (char *p = strtok(text, " "); p; p = strtok(NULL, " "))
        words[count++] = p;
    return call_parse(&call, count, words);
}

static void misused(const char *line, const char *cause, const char *remedy)
{
    ck_assert_msg(!parse(line), "%s", line);
    ck_assert_int_eq(call.fault.err, ERR_USAGE);
    ck_assert_msg(strstr(call.fault.text, cause) != NULL, "%s", call.fault.text);
    ck_assert_msg(strstr(call.fault.remedy, remedy) != NULL, "%s", call.fault.remedy);
}

static const char *said(void)
{
    fflush(call.data);
    return data;
}

/* ---- words ---- */

START_TEST(flags_may_stand_anywhere_also_before_the_command)
{
    static const char *const lines[] = {
        "--office /x log cat --from 3 --kind a.b --kind=c.* --json",
        "log --from=3 --kind a.b cat --kind c.* --office=/x --json",
        "--from 3 --kind a.b --kind c.* --json log --office /x cat",
    };
    for (unsigned i = 0; i < 3; i++) {
        ck_assert_msg(parse(lines[i]), "%s: %s", lines[i], call.fault.text);
        ck_assert_str_eq(call.command->name, "log cat");
        ck_assert_str_eq(call_text(&call, "office"), "/x");
        ck_assert_uint_eq(call_number(&call, "from", 0), 3);
        ck_assert_uint_eq(call_number(&call, "to", 9), 9);
        ck_assert_str_eq(call_each(&call, "kind", 0), "a.b");
        ck_assert_str_eq(call_each(&call, "kind", 1), "c.*");
        ck_assert_ptr_null(call_each(&call, "kind", 2));
        ck_assert(call_has(&call, "json") && !call_has(&call, "jsonl"));
    }
}
END_TEST

START_TEST(after_two_dashes_everything_is_an_argument)
{
    ck_assert(parse("log export -- --json"));
    ck_assert(strstr(call_arg(&call, 0), "/--json") != NULL);
    ck_assert(!call_has(&call, "json"));
}
END_TEST

START_TEST(paths_become_absolute_and_a_dash_stays)
{
    char here[4096], want[4200];
    ck_assert_ptr_nonnull(getcwd(here, sizeof(here)));
    snprintf(want, sizeof(want), "%s/a/b", here);
    ck_assert(parse("log export a/b"));
    ck_assert_str_eq(call_arg(&call, 0), want);
    ck_assert(parse("log export /a/b"));
    ck_assert_str_eq(call_arg(&call, 0), "/a/b");
    ck_assert(parse("log export -"));
    ck_assert_str_eq(call_arg(&call, 0), "-");
}
END_TEST

START_TEST(what_is_wrong_is_said_with_what_may_have_been_meant)
{
    misused("loh", "loh", "ducha log");
    misused("log verfy", "log verfy", "ducha log verify");
    misused("nonsense-that-nobody-means", "nonsense", "ducha help");
    misused("log cat --knd x", "--knd", "--kind");
    misused("log cat --from", "--from", "");
    misused("log cat --from x", "\"x\"", "whole number");
    misused("log cat --from 010", "010", "whole number");
    misused("log cat --from -1", "-1", "whole number");
    misused("log cat --from 1 --from 2", "twice", "");
    misused("log cat --json=yes", "no value", "");
    misused("log cat extra", "extra", "help log cat");
    misused("log export", "FILE", "help log export");
    misused("calendar add 2026-01-01 3 --unit week", "week", "workday|day|month");
    misused("completion tcsh", "tcsh", "bash|zsh|fish");
    misused("completion bash|zsh", "bash|zsh", "bash|zsh|fish");
    misused("check disk --format=", "\"\"", "nagios");
}
END_TEST

START_TEST(a_group_alone_is_no_command_and_help_needs_no_arguments)
{
    ck_assert(parse("log"));
    ck_assert_ptr_null(call.command);
    ck_assert_str_eq(call.group, "log");
    ck_assert(parse(""));
    ck_assert(!call.command && !call.group);
    ck_assert(parse("log export --help"));
    ck_assert(call.help);
    ck_assert(parse("-q -h log export"));
    ck_assert(call.help && call_has(&call, "quiet"));
}
END_TEST

START_TEST(a_call_has_at_most_64_flags_and_64_arguments)
{
    char line[4096] = "log cat", args[4096] = "help";
    for (unsigned i = 0; i < CALL_FLAGS_MAX; i++) {
        strcat(line, " --kind a.b");
        strcat(args, " x");
    }
    ck_assert_msg(parse(line), "%s", call.fault.text);
    strcat(line, " --kind a.b");
    misused(line, "too many", "");
    ck_assert_msg(parse(args), "%s", call.fault.text);
    ck_assert_uint_eq(call.arg_count, CALL_ARGS_MAX);
    strcat(args, " x");
    misused(args, "too many", "");
}
END_TEST

START_TEST(numbers_are_digits_and_nothing_else)
{
    static const char *const bad[] = {"",   "-1", "+1", "010", "1x",
                                      "5O", " 1", "1 ", "0x1", "1000000000000000000"};
    uint64_t n = 7;
    ck_assert(number_parse("0", &n) && n == 0);
    ck_assert(number_parse("999999999999999999", &n) && n == 999999999999999999);
    for (unsigned i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
        ck_assert_msg(!number_parse(bad[i], &n), "%s", bad[i]);
}
END_TEST

/* ---- the table ---- */

static unsigned command_count(void)
{
    unsigned n = 0;
    for (const struct command_group *g = command_groups; g->commands; g++)
        for (const struct command *c = g->commands; c->name; c++)
            n++;
    return n;
}

START_TEST(every_command_has_its_text_in_both_languages_and_does_something)
{
    for (const struct command_group *g = command_groups; g->commands; g++)
        for (const struct command *c = g->commands; c->name; c++) {
            ck_assert_msg(c->en && c->zh && c->run, "%s", c->name);
            ck_assert_msg(!c->more_en == !c->more_zh, "%s", c->name);
            ck_assert_ptr_eq(command_find(c->name), c); /* so no name is there twice */
            for (const struct flag *f = c->flags; f && f->name; f++)
                ck_assert_msg(f->en && f->zh && f->name[0] != '-', "%s --%s", c->name, f->name);
            for (const struct argument *a = c->arguments; a && a->name; a++)
                ck_assert_msg(a->en && a->zh && a->type != FLAG_BARE, "%s %s", c->name, a->name);
        }
    ck_assert_uint_le(command_count(), COMMANDS_MAX);
}
END_TEST

static void takes_the_same(const struct command *a, const struct command *b)
{
    for (const struct flag *x = a->flags; x && x->name; x++)
        for (const struct flag *y = b->flags; y && y->name; y++)
            ck_assert_msg(strcmp(x->name, y->name) != 0 ||
                              (x->type == FLAG_BARE) == (y->type == FLAG_BARE),
                          "--%s of %s and %s", x->name, a->name, b->name);
}

START_TEST(a_flag_that_takes_a_value_takes_one_in_every_command)
{
    for (const struct command_group *g = command_groups; g->commands; g++)
        for (const struct command *a = g->commands; a->name; a++)
            for (const struct command_group *h = command_groups; h->commands; h++)
                for (const struct command *b = h->commands; b->name; b++)
                    takes_the_same(a, b);
    ck_assert_ptr_nonnull(command_find("help"));
}
END_TEST

START_TEST(help_names_every_command_and_each_has_its_own_in_both_languages)
{
    for (enum lang lang = LANG_EN; lang <= LANG_ZH; lang++) {
        lang_set(lang);
        help_all(call.data);
        for (const struct command_group *g = command_groups; g->commands; g++)
            for (const struct command *c = g->commands; c->name; c++) {
                ck_assert_msg(c->hidden || strstr(said(), c->name) != NULL, "%s", c->name);
                help_command(call.data, c);
                ck_assert_ptr_nonnull(strstr(said(), tr(c->en, c->zh)));
            }
    }
}
END_TEST

START_TEST(every_failure_has_a_code_a_text_and_an_outcome)
{
    for (unsigned e = ERR_IO; e <= ERR_UNKNOWN_COMMIT; e++) {
        ck_assert_str_ne(error_code((enum err)e), "E1000");
        ck_assert(help_error(call.data, error_code((enum err)e)));
        ck_assert_int_ne(outcome_of((enum err)e), OUTCOME_OK);
        for (unsigned other = ERR_IO; other < e; other++)
            ck_assert_str_ne(error_code((enum err)e), error_code((enum err)other));
    }
    ck_assert_int_eq(outcome_of(OK), 0);
    ck_assert_int_eq(outcome_of(ERR_USAGE), 2);
    ck_assert_int_eq(outcome_of(ERR_CORRUPT), 3);
    ck_assert_int_eq(outcome_of(ERR_ABSENT), 4);
    ck_assert_int_eq(outcome_of(ERR_CONFLICT), 5);
    ck_assert_int_eq(outcome_of(ERR_FORBIDDEN), 6);
    ck_assert_int_eq(outcome_of(ERR_TIMEOUT), 7);
    ck_assert_int_eq(outcome_of(ERR_BUSY), 9);
    ck_assert(!help_error(call.data, "E9999"));
}
END_TEST

START_TEST(a_failure_is_told_with_its_code_cause_and_remedy)
{
    ck_assert(parse("log info"));
    fault_set(&call.fault, ERR_BUSY, "Stop it", "process 7 has it");
    call_complain(&call, OUTCOME_LOCKED);
    fflush(call.talk);
    ck_assert_str_eq(talk, "ducha: E1007 process 7 has it. Stop it\n");
    ck_assert(parse("log cat --jsonl"));
    fault_set(&call.fault, ERR_BUSY, "Stop \"it\"", "x");
    call_complain(&call, OUTCOME_LOCKED);
    fflush(call.talk);
    ck_assert_ptr_nonnull(strstr(talk, "{\"schema\":1,\"message_type\":\"exit_error\",\"code\":"
                                       "\"E1007\",\"exit\":9,\"text\":\"x. Stop \\\"it\\\"\"}\n"));
}
END_TEST

/* ---- completion ---- */

static const char *complete(const char *a, const char *b, const char *c)
{
    char words[3][64];
    char *list[] = {words[0], words[1], words[2]};
    snprintf(words[0], 64, "%s", a);
    snprintf(words[1], 64, "%s", b ? b : "");
    snprintf(words[2], 64, "%s", c ? c : "");
    fflush(call.data);
    size_t before = data_size;
    complete_words(call.data, c ? 3 : b ? 2 : 1, list);
    return said() + before;
}

START_TEST(completion_offers_what_may_stand_there)
{
    ck_assert_ptr_nonnull(strstr(complete("", NULL, NULL), "log\tLog\n"));
    ck_assert_ptr_null(strstr(complete("", NULL, NULL), "__"));
    ck_assert_str_eq(complete("vers", NULL, NULL),
                     "version\tversions of ducha, its protocol and its libraries\n");
    ck_assert_ptr_nonnull(strstr(complete("log", "", NULL), "verify\t"));
    ck_assert_ptr_null(strstr(complete("log", "c", NULL), "verify"));
    ck_assert_ptr_nonnull(strstr(complete("log", "cat", "--f"), "--from\t"));
    ck_assert_ptr_nonnull(strstr(complete("log", "cat", "--"), "--office\t"));
    ck_assert_str_eq(complete("--office", "", NULL), ":path\n");
    ck_assert_ptr_nonnull(strstr(complete("--lang", "z", NULL), "zh\t"));
    ck_assert_ptr_nonnull(strstr(complete("completion", "f", NULL), "fish\t"));
    ck_assert_str_eq(complete("log", "export", ""), ":path\n");
    ck_assert_str_eq(complete("log", "cat", "x"), "");
}
END_TEST

START_TEST(every_shell_has_a_script_that_asks_the_command)
{
    static const char *const shells[] = {"bash", "zsh", "fish"};
    for (unsigned i = 0; i < 3; i++)
        ck_assert_ptr_nonnull(strstr(complete_script(shells[i]), "ducha __complete --"));
    ck_assert_ptr_null(complete_script("tcsh"));
}
END_TEST

/* ---- output ---- */

static const struct column columns[] = {
    {"position", "position", "位置", COLUMN_NUMBER}, {"name", "name", "名称", COLUMN_TEXT},
    {"good", "good", "正常", COLUMN_BOOL},           {"size", "size", "大小", COLUMN_SIZE},
    {"state", "state", "状态", COLUMN_HEALTH},       {0},
};

static void fill(struct listing *l)
{
    listing_init(l, columns);
    listing_row(l);
    listing_set(l, 0, "%d", 7);
    listing_set(l, 1, "督察办");
    listing_bool(l, 2, true);
    listing_set(l, 3, "%d", 2048);
    listing_set(l, 4, "bad");
    listing_row(l);
    listing_set(l, 0, "%" PRIu64, UINT64_MAX);
    listing_set(l, 1, "a\"b\033[31m");
}

START_TEST(a_table_is_as_wide_as_its_text_looks)
{
    struct listing l;
    fill(&l);
    ck_assert(parse("key list"));
    listing_print(&l, &call, "keys");
    ck_assert_str_eq(said(), "            position  name      good     size  state\n"
                             "                   7  督察办    yes   2.0 KiB  bad\n"
                             "18446744073709551615  a\"b?[31m  -           -  -\n");
    listing_clear(&l);
}
END_TEST

START_TEST(colour_comes_only_where_it_was_asked_for)
{
    struct listing l;
    fill(&l);
    ck_assert(parse("key list --color always"));
    listing_print(&l, &call, "keys");
    ck_assert_ptr_nonnull(strstr(said(), "\033[31mbad\033[0m"));
    listing_clear(&l);
}
END_TEST

START_TEST(in_json_a_number_is_a_text_and_nothing_breaks_the_quotes)
{
    struct listing l;
    fill(&l);
    lang_set(LANG_ZH); /* keys and words for programs do not change with the language */
    ck_assert(parse("key list --json"));
    listing_print(&l, &call, "keys");
    ck_assert_str_eq(
        said(), "{\"schema\":1,\"keys\":[{\"position\":\"7\",\"name\":\"督察办\",\"good\":true,"
                "\"size\":\"2048\",\"state\":\"bad\"},{\"position\":\"18446744073709551615\","
                "\"name\":\"a\\\"b\\u001b[31m\"}]}\n");
    listing_clear(&l);
}
END_TEST

START_TEST(bytes_that_are_no_text_still_make_json)
{
    out_json_bytes(call.data, (struct bytes){"\xff\x00z\n", 4});
    ck_assert_str_eq(said(), "\"\\ufffd\\u0000z\\u000a\"");
    out_base64(call.data, (struct bytes){"abcd", 4});
    out_base64(call.data, (struct bytes){"abcde", 5});
    out_base64(call.data, (struct bytes){"", 0});
    ck_assert_ptr_nonnull(strstr(said(), "\"YWJjZA==\"\"YWJjZGU=\"\"\""));
}
END_TEST

START_TEST(a_time_is_written_at_eight_hours_east_whatever_the_zone)
{
    char text[OUT_TIME_SIZE];
    setenv("TZ", "America/New_York", 1);
    out_time(1770602400123, text);
    ck_assert_str_eq(text, "2026-02-09T10:00:00.123+08:00");
    out_time(-1, text);
    ck_assert_str_eq(text, "1970-01-01T07:59:59.999+08:00");
    out_time(INT64_MAX, text);
    ck_assert_str_eq(text, "9223372036854775807ms");
    out_time(INT64_MIN, text);
    ck_assert_str_eq(text, "-9223372036854775808ms");
}
END_TEST

START_TEST(text_is_wrapped_by_places_and_han_characters_take_two)
{
    char han[3 * 60 + 1] = "";
    for (unsigned i = 0; i < 60; i++)
        strcat(han, "督");
    ck_assert_uint_eq(out_width(han), 120);
    out_wrapped(call.data, 2, han);
    const char *end = strchr(said(), '\n');
    ck_assert_int_eq(end - data, 2 + 3 * 47); /* 2 and 47 times 2 are 96 places */
    ck_assert_int_eq(strncmp(end + 1, "  督", 5), 0);
}
END_TEST

START_TEST(text_in_quotes_is_what_yaml_reads_back)
{
    out_yaml_text(call.data, "it's 100% 'so'");
    ck_assert_str_eq(said(), "'it''s 100% ''so'''\n");
}
END_TEST

/* ---- entries ---- */

static struct bytes envelope_bytes(struct arena *a)
{
    struct envelope e = {.kind = bytes_of("case.made"),
                         .from = bytes_of("feed"),
                         .case_id = bytes_of("7"),
                         .id = {"0123456789abcdef", 16},
                         .body = {"\x01\x02\xff", 3}};
    return envelope_write(&e, a);
}

START_TEST(an_entry_is_shown_whole_and_a_broken_one_as_it_is)
{
    struct arena a = {0};
    struct entry e = {.position = 3, .time = 0, .suite = SUITE_INTL, .body = envelope_bytes(&a)};
    struct envelope envelope;
    ck_assert_ptr_null(envelope_read(e.body, &envelope));
    show_entry_json(call.data, &e, &envelope, NULL);
    ck_assert_ptr_nonnull(strstr(said(), "\"position\":\"3\""));
    ck_assert_ptr_nonnull(strstr(said(), "\"id\":\"30313233343536373839616263646566\""));
    ck_assert_ptr_nonnull(
        strstr(said(), "\"kind\":\"case.made\",\"from\":\"feed\",\"case\":\"7\""));
    ck_assert_ptr_nonnull(strstr(said(), "\"body_base64\":\"AQL/\"}"));
    e.body = bytes_of("junk");
    show_entry_json(call.data, &e, NULL, "not protobuf");
    ck_assert_ptr_nonnull(
        strstr(said(), "\"malformed\":\"not protobuf\",\"raw_base64\":\"anVuaw==\"}"));
    show_entry_line(call.data, &e, &envelope, NULL);
    ck_assert_ptr_nonnull(strstr(said(), "       3  1970-01-01T08:00:00.000+08:00  case.made"));
    arena_free(&a);
}
END_TEST

START_TEST(pages_give_every_entry_once_and_hold_no_transaction_between)
{
    struct scratch home;
    scratch_make(&home);
    struct store *s = scratch_open(home.path);
    struct pages *p = mem_alloc(sizeof(*p));
    uint64_t next = 1;
    scratch_append(s, PAGE_ENTRIES + 1);
    pages_begin(p, s, 0, 0);
    for (unsigned page = 0; pages_next(p); page++) {
        ck_assert_uint_eq(p->count, page == 0 ? PAGE_ENTRIES : 1);
        for (unsigned i = 0; i < p->count; i++)
            ck_assert_uint_eq(p->item[i].position, next++);
        scratch_append(s, 10); /* what comes later is not shown */
    }
    ck_assert_int_eq(p->err, OK);
    ck_assert_uint_eq(next, PAGE_ENTRIES + 2);
    pages_end(p);
    pages_begin(p, s, 5, 6);
    ck_assert(pages_next(p));
    ck_assert_uint_eq(p->count, 2);
    ck_assert(!pages_next(p));
    pages_end(p);
    free(p);
    store_close(s);
    scratch_clear(&home);
}
END_TEST

/* ---- progress ---- */

START_TEST(progress_speaks_when_it_is_asked_and_stops_when_it_is_told)
{
    struct progress p;
    ck_assert(parse("log verify --jsonl"));
    progress_begin(&p, &call, "verify");
    ck_assert(progress_step(&p, 1, 4));
    fflush(call.talk);
    ck_assert_uint_eq(talk_size, 0);
    raise(SIGUSR1);
    ck_assert(progress_step(&p, 2, 4));
    fflush(call.talk);
    ck_assert_ptr_nonnull(strstr(talk, "\"message_type\":\"status\",\"what\":\"verify\",\"done\":"
                                       "\"2\",\"total\":\"4\",\"percent\":50"));
    raise(SIGINT);
    ck_assert(!progress_step(&p, 3, 4));
    ck_assert(progress_stopped());
    progress_end(&p);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("command");
    TCase *c = suite_case(suite, "command", setup, teardown);
    tcase_set_timeout(c, 60);
    tcase_add_test(c, flags_may_stand_anywhere_also_before_the_command);
    tcase_add_test(c, after_two_dashes_everything_is_an_argument);
    tcase_add_test(c, paths_become_absolute_and_a_dash_stays);
    tcase_add_test(c, what_is_wrong_is_said_with_what_may_have_been_meant);
    tcase_add_test(c, a_group_alone_is_no_command_and_help_needs_no_arguments);
    tcase_add_test(c, a_call_has_at_most_64_flags_and_64_arguments);
    tcase_add_test(c, numbers_are_digits_and_nothing_else);
    tcase_add_test(c, every_command_has_its_text_in_both_languages_and_does_something);
    tcase_add_test(c, a_flag_that_takes_a_value_takes_one_in_every_command);
    tcase_add_test(c, help_names_every_command_and_each_has_its_own_in_both_languages);
    tcase_add_test(c, every_failure_has_a_code_a_text_and_an_outcome);
    tcase_add_test(c, a_failure_is_told_with_its_code_cause_and_remedy);
    tcase_add_test(c, completion_offers_what_may_stand_there);
    tcase_add_test(c, every_shell_has_a_script_that_asks_the_command);
    tcase_add_test(c, a_table_is_as_wide_as_its_text_looks);
    tcase_add_test(c, colour_comes_only_where_it_was_asked_for);
    tcase_add_test(c, in_json_a_number_is_a_text_and_nothing_breaks_the_quotes);
    tcase_add_test(c, bytes_that_are_no_text_still_make_json);
    tcase_add_test(c, a_time_is_written_at_eight_hours_east_whatever_the_zone);
    tcase_add_test(c, text_is_wrapped_by_places_and_han_characters_take_two);
    tcase_add_test(c, text_in_quotes_is_what_yaml_reads_back);
    tcase_add_test(c, an_entry_is_shown_whole_and_a_broken_one_as_it_is);
    tcase_add_test(c, pages_give_every_entry_once_and_hold_no_transaction_between);
    tcase_add_test(c, progress_speaks_when_it_is_asked_and_stops_when_it_is_told);
    return suite_run(suite);
}
