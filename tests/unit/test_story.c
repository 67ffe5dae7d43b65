/* What the telling of a story finds, and its limits. The world is made up: files in a table, packs
 * by their version, modules that hear of nothing. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "story/memory.h"
#include "tests/lib/packfiles.h"
#include "tests/lib/suite.h"

extern const struct module module_law, module_reporting;

#define FILES_MAX 24u
#define FOLDER "packs/visits/stories/"
#define STORY FOLDER "one.story"
#define OPEN "office . at 2026-02-09 08:00 with reporting\n"
#define ASK "2026-02-09 09:00 li of team: visit V1 place=yard\n"
#define ASK_LATER "2026-02-10 09:00 li of team: visit V1 place=yard\n"
#define TAKEN "=> taken visits/2 field.place=yard\n"

static const char pack_text[] =
    "pack: visits\n"
    "version: %u\n"
    "name: {zh: 走访, en: visits}\n"
    "source: made up for this test\n"
    "in-force: 2026-01-01\n"
    "numbers: {case: \"V{seq}\"}\n"
    "organs: {team: {zh: 督察组, en: team, clause: \"1\"}}\n"
    "fields: {place: {zh: 地点, en: place}}\n"
    "types: {visit: {zh: 走访, en: visit, clause: \"1\", number: case}}\n"
    "steps:\n"
    "  visit: {zh: 走访, en: visited, clause: \"2\", module: reporting,\n"
    "    opens: visit, by: team, needs: place}\n"
    "  %s: {zh: 记录, en: noted, clause: \"3\", module: reporting,\n"
    "    types: visit, by: team, again: true, may: place}\n"
    "coverage: {state: begun, articles: 3, clauses: {\n"
    "  \"1\": {carried-by: [team, visit]}, \"2\": {carried-by: visit},\n"
    "  \"3\": {carried-by: %s}}}\n";

struct file {
    const char *path, *text;
};

static struct file files[FILES_MAX];
static unsigned file_count;
static struct arena arena;
static struct regime regimes[STORY_PACKS_MAX + 2];
static struct story_pack packs[STORY_PACKS_MAX + 2];
static struct module none[STORY_MODULES_MAX + 1];
static struct story_report report;

/* ---- the world ---- */

static const struct reaction deaf[] = {{0}};

static enum err say_times(struct turn *t, unsigned times)
{
    for (unsigned i = 0; i < times; i++)
        turn_emit(t, "note.said", "", bytes_of(""));
    return OK;
}

static enum err say_as_many_as_are_listed(struct turn *t, const struct message *m)
{
    (void)m;
    return say_times(t, STORY_SAID_MAX);
}

static enum err say_one_more(struct turn *t, const struct message *m)
{
    (void)m;
    return say_times(t, STORY_SAID_MAX + 1);
}

/* To the clock: key K, a moment in milliseconds, an encoded body. */
static enum err say_to_the_clock(struct turn *t, const struct message *m)
{
    (void)m;
    turn_emit(t, "deadline.set", "",
              bytes_of("\x0a\x01\x4b\x10\x80\x98\x8f\xd5\xd0\x33\x1a\x01\x6b\x2a\x01\x78"));
    return OK;
}

static enum err say_to_the_clock_and_people(struct turn *t, const struct message *m)
{
    say_to_the_clock(t, m);
    return say_times(t, 1);
}

static enum err take_by_itself(struct turn *t, const struct message *m)
{
    (void)m;
    turn_emit(t, "planning.taken", "", bytes_of(""));
    return OK;
}

static const struct reaction chatty[] = {
    {"complaint.import", say_as_many_as_are_listed, ASKED},
    {"batch.close", say_one_more, ASKED},
    {"complaint.link", say_to_the_clock_and_people, ASKED},
    {"complaint.close", say_to_the_clock, ASKED},
    {"statistics.show", take_by_itself, ASKED},
    {0},
};

static const struct module *module_named(void *self, const char *name, struct fault *f)
{
    (void)self;
    if (strcmp(name, "law") == 0)
        return &module_law;
    if (strcmp(name, "reporting") == 0)
        return &module_reporting;
    unsigned n = name[0] == 'm' ? (unsigned)atoi(name + 1) : 0;
    if (n > 0 && n <= STORY_MODULES_MAX) {
        none[n] = (struct module){MODULE_ABI, sizeof(none[n]), arena_text(&arena, bytes_of(name)),
                                  strcmp(name, "m1") == 0 ? chatty : deaf, NULL};
        return &none[n];
    }
    fault_set(f, ERR_ABSENT, NULL, "there is no module %s", name);
    return NULL;
}

/* `.` is version 1; ../7 is version 7, in which the second step is called `mark`. */
static const struct story_pack *pack_named(void *self, const char *home, const char *word,
                                           struct fault *f)
{
    (void)self;
    unsigned n = strcmp(word, ".") == 0         ? 1
                 : strncmp(word, "../", 3) == 0 ? (unsigned)atoi(word + 3)
                                                : 0;
    ck_assert_str_eq(home, "packs/visits");
    if (n == 0 || n > STORY_PACKS_MAX + 1) {
        fault_set(f, ERR_ABSENT, NULL, "there is no pack %s", word);
        return NULL;
    }
    if (!packs[n].regime) {
        struct faults faults = {0};
        const char *step = n == 7 ? "mark" : "note";
        const char *text = arena_print(&arena, pack_text, n, step, step);
        struct packfiles p = {.file = {{"pack.yaml", bytes_of(text)}}, .count = 1};
        regime_init(&regimes[n], p.file, p.count, &faults);
        ck_assert_uint_eq(faults.count, 0);
        faults_clear(&faults);
        struct bytes body = packfiles_body(&p, "visits", n);
        packs[n] = (struct story_pack){&regimes[n], arena_copy(&arena, body)};
        packfiles_clear(&p);
    }
    return &packs[n];
}

static bool text_of(void *self, const char *path, struct arena *a, struct bytes *out,
                    struct fault *f)
{
    (void)self;
    for (unsigned i = 0; i < file_count; i++)
        if (strcmp(files[i].path, path) == 0) {
            *out = arena_copy(a, bytes_of(files[i].text));
            return true;
        }
    fault_set(f, ERR_ABSENT, NULL, "there is no %s", path);
    return false;
}

static const struct story_world world = {
    .open = story_memory, .module = module_named, .pack = pack_named, .text = text_of};

/* ---- what tests say ---- */

static void file(const char *path, const char *text)
{
    ck_assert_uint_lt(file_count, FILES_MAX);
    files[file_count++] = (struct file){path, text};
}

static void tell(const char *text)
{
    file(STORY, text);
    story_tell(&report, &world, STORY, &arena);
}

static void goes_well(const char *text)
{
    tell(text);
    ck_assert_msg(!report.wrong, "%u: %s", report.wrong->fault.line, report.wrong->fault.text);
}

static void fails_at(unsigned line, const char *words)
{
    ck_assert_ptr_nonnull(report.wrong);
    ck_assert_msg(strstr(report.wrong->fault.text, words) != NULL, "%s", report.wrong->fault.text);
    ck_assert_uint_eq(report.wrong->fault.line, line);
}

static void setup(void)
{
    file_count = 0;
}

static void teardown(void)
{
    for (unsigned i = 0; i < STORY_PACKS_MAX + 2; i++)
        if (packs[i].regime)
            regime_clear(&regimes[i]);
    memset(packs, 0, sizeof(packs));
    arena_free(&arena);
    arena = (struct arena){0};
}

/* ---- the tests ---- */

START_TEST(a_story_that_goes_as_written_is_told_to_its_end)
{
    goes_well("\xef\xbb\xbf# a comment\r\n" OPEN ASK TAKEN
              "\n2026-02-10 00:00 passes\n=> nothing\n");
    ck_assert_uint_eq(report.lines, 8);
    ck_assert_uint_eq(report.checks, 2);
    ck_assert_uint_eq(report.entries,
                      4); /* the pack asked for and adopted, the step and its answer */
}
END_TEST

START_TEST(what_was_not_said_is_named_with_its_place_and_with_what_was_said)
{
    tell(OPEN "2026-02-09 09:00 li of team: visit V1\n=> taken visits/2 field.place=yard\n" ASK);
    fails_at(3, "not said: taken visits/2 field.place=yard");
    ck_assert_str_eq(report.wrong->fault.file, STORY);
    ck_assert_str_eq(report.wrong->expected, "taken visits/2 field.place=yard");
    ck_assert_uint_eq(report.wrong->said_count, 1);
    ck_assert_str_eq(report.wrong->said[0].kind, "step.refused");
    ck_assert_str_eq(report.wrong->said[0].words, "refused visits/2: missing: place");
    ck_assert_ptr_nonnull(strstr(report.wrong->said[0].body, "\"missing_en\":\"missing: place\""));
}
END_TEST

START_TEST(what_was_said_is_written_as_a_story_would_expect_it)
{
    tell(OPEN "2026-02-09 09:00 li of team: visit V1 place=\"the yard\"\n=> nothing\n");
    fails_at(3, "something was said");
    ck_assert_uint_eq(report.wrong->said_count, 1);
    ck_assert_str_eq(report.wrong->said[0].case_id, "V1");
    const char *words = report.wrong->said[0].words;
    char again[512];
    setup();
    snprintf(again, sizeof(again),
             OPEN "2026-02-09 09:00 li of team: visit V1 place=\"the yard\"\n=> %s\n", words);
    goes_well(again);
}
END_TEST

START_TEST(a_fault_in_a_part_names_the_part_and_its_line)
{
    file(FOLDER "again.part", "# comment\n" ASK "=> refused\n");
    tell(OPEN "include again\n");
    fails_at(3, "not said");
    ck_assert_str_eq(report.wrong->fault.file, FOLDER "again.part");
    setup();
    file(FOLDER "parts/again.part", ASK TAKEN);
    tell(OPEN "include again\n"
              "2026-02-09 09:00 li of team: visit V2 place=yard\n=> refused\n");
    fails_at(4, "not said");
    ck_assert_str_eq(report.wrong->fault.file, STORY);
    setup();
    tell(OPEN "include ../../secret\n");
    fails_at(2, "there is no ../../secret.part");
}
END_TEST

START_TEST(a_line_that_cannot_be_told_says_why)
{
    static const struct {
        const char *text;
        unsigned line;
        const char *words;
    } wrong[] = {
        {ASK, 1, "no office is open yet"},
        {"=> nothing\n", 1, "no office is open yet"},
        {"2026-02-10 00:00 passes\n", 1, "no office is open yet"},
        {"adopt .\n", 1, "no office is open yet"},
        {"office .\n", 1, ""},
        {"office nowhere at 2026-02-09 08:00 with reporting\n", 1, "there is no pack nowhere"},
        {"office . at 2026-02-30 08:00 with reporting\n", 1, "is not a moment"},
        {"office . at 2026-02-09 08:00 with nobody\n", 1, "there is no module nobody"},
        {"office . at 2026-02-09 08:00 with m1 m1\n", 1, "twice"},
        {OPEN OPEN, 2, "the office is open already"},
        {OPEN ASK, 3, "the line before has no `=>`"},
        {OPEN ASK ASK TAKEN, 3, "the line before has no `=>`"},
        {OPEN, 2, "the story expects nothing"},
        {OPEN ASK TAKEN "2026-02-09 08:59 passes\n", 4, "time does not go back"},
        {OPEN "2026-02-09 09:00 li of team: vist V1\n", 2, "there is no step or kind"},
        {OPEN "2026-02-09 09:00 li of team: visit V1 =>\n=> nothing\n", 3, "something was said"},
        {OPEN "2026-02-09 09:00 li of team: visit V1 place=\"yard\n", 2, "quote is not closed"},
        {OPEN "2026-02-10 00:00 passes\n=> nothing as V1\n", 3, "`nothing` stands alone"},
        {OPEN "2026-02-10 00:00 passes\n=> nothing visits/2\n", 3, "could be about"},
        {OPEN ASK TAKEN "=> nothing\n", 4, "`nothing` stands alone, and a line before it"},
        {OPEN "2026-02-10 00:00 passes\n=> nothing: missing: place\n", 3, "`missing: place`"},
        {OPEN "2026-02-09 09:00 li team: visit V1\n", 2, "asks for nothing"},
        {OPEN "2026-02-09 09:00 li of team: note V1 V2\n", 2, "is not field=value"},
        {OPEN ASK "=> taken visits/2 yard\n", 3, "is not field=value"},
        {OPEN "2026-02-09 09:00 li of team: complaint.import C1 nothing=1\n", 2, "has no field"},
        {OPEN "2026-02-09 09:00 li of team: complaint.import C1 as gone\n", 2,
         "there is no gone.json"},
        {OPEN "\x01\n", 0, "no text in UTF-8"},
        {OPEN "include\n", 2, "asks for nothing"},
    };
    for (unsigned i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        setup();
        tell(wrong[i].text);
        fails_at(wrong[i].line, wrong[i].words);
    }
}
END_TEST

START_TEST(a_slip_in_a_step_is_asked_back)
{
    tell(OPEN "2026-02-09 09:00 li of team: vist V1\n");
    ck_assert_str_eq(report.wrong->fault.remedy, "did you mean `visit`?");
}
END_TEST

START_TEST(a_body_comes_from_a_file_beside_the_story)
{
    file(FOLDER "bodies.json", "{\"C1\": {\"complaint.import\": {\"region\": \"R\"}}}");
    file(FOLDER "whole.json", "{\"region\": \"R\"}");
    file(FOLDER "broken.json", "{\"region\": \"R\"");
    goes_well(OPEN "2026-02-09 09:00 li of team: complaint.import C1 as bodies\n=> nothing\n"
                   "2026-02-09 09:00 li of team: complaint.import C2 as whole\n=> nothing\n");
    file_count--;
    tell(OPEN "2026-02-09 09:00 li of team: complaint.answer C1 as bodies\n=> nothing\n");
    fails_at(2, "has no complaint.answer for C1");
    file_count--;
    tell(OPEN "2026-02-09 09:00 li of team: complaint.import C1 as broken\n=> nothing\n");
    fails_at(2, "broken.json:1");
}
END_TEST

START_TEST(a_case_goes_on_under_the_pack_it_was_opened_under)
{
    goes_well(
        OPEN ASK TAKEN
        "2026-02-10 08:00 adopt ../7\n=> regime.adopted version=7\n"
        "2026-02-10 09:00 li of team: visit V2 place=hall\n=> taken visits/2 step.regime=visits@7\n"
        "2026-02-10 09:00 li of team: note V1\n=> taken visits/3 step.regime=visits@1\n"
        "2026-02-10 09:00 li of team: mark V2\n=> taken visits/3 step.regime=visits@7\n"
        "2026-02-10 09:00 li of team: mark V1\n=> refused\n"
        "2026-02-11 09:00 li of team under visits@1: visit V3 place=shop\n"
        "=> taken visits/2 step.regime=visits@1\n");
}
END_TEST

START_TEST(a_name_is_given_to_one_case_only)
{
    tell(OPEN ASK TAKEN "2026-02-10 09:00 li of team: visit V1 place=hall\n"
                        "=> taken visits/2\n" /* 5 */
                        "2026-02-10 09:10 li of team: note V1\n=> taken visits/3\n");
    ck_assert_uint_eq(report.wrong_count, 1);
    fails_at(4, "the case V1 was opened before (V1), and this line opens another one (V2)");
    ck_assert_str_eq(report.wrong->fault.remedy, "give the second one another name");
}
END_TEST

/* Nothing is opened by what is refused. */
START_TEST(a_case_that_is_not_opened_again_keeps_its_name)
{
    goes_well(OPEN ASK TAKEN "2026-02-10 09:00 li of team: visit V1\n=> refused visits/2\n"
                             "2026-02-10 09:10 li of team: note V1\n=> taken visits/3\n");
}
END_TEST

START_TEST(a_pack_that_is_not_adopted_is_not_law)
{
    goes_well(OPEN "2026-02-10 08:00 adopt .\n=> refused : version 1 is adopted\n" ASK_LATER
                   "=> taken visits/2\n");
}
END_TEST

/* ---- limits: one at it, one past it ---- */

static const char *repeated(const char *before, const char *part, unsigned count, const char *after)
{
    char *text = NULL;
    size_t size;
    FILE *to = open_memstream(&text, &size);
    fputs(before, to);
    for (unsigned i = 1; i <= count; i++)
        fprintf(to, part, i, i);
    fputs(after, to);
    fclose(to);
    const char *kept = arena_text(&arena, bytes_of(text));
    free(text);
    return kept;
}

START_TEST(a_line_has_so_many_words)
{
    const char *before = OPEN "2026-02-09 09:00 li of team: visit V1";
    goes_well(repeated(before, " place=%u", STORY_WORDS_MAX - 7, "\n=> refused visits/2\n"));
    setup();
    tell(repeated(before, " place=%u", STORY_WORDS_MAX - 6, "\n=> refused visits/2\n"));
    fails_at(2, "more than 64 words");
}
END_TEST

START_TEST(a_story_names_so_many_cases)
{
    const char *one = "2026-02-09 09:00 li of team: visit N%u place=%u\n=> taken\n";
    goes_well(repeated(OPEN, one, STORY_CASES_MAX, ""));
    setup();
    tell(repeated(OPEN, one, STORY_CASES_MAX + 1, ""));
    fails_at(2 * STORY_CASES_MAX + 2, "names 256 cases at most");
}
END_TEST

static void parts_within_parts(unsigned depth)
{
    static const char *const names[] = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"};
    setup();
    for (unsigned i = 0; i < depth; i++)
        file(arena_print(&arena, FOLDER "%s.part", names[i]),
             i + 1 < depth ? arena_print(&arena, "include %s\n", names[i + 1]) : ASK TAKEN);
    tell(OPEN "include a\n");
}

START_TEST(parts_stand_so_deep_in_each_other)
{
    parts_within_parts(STORY_DEPTH_MAX);
    ck_assert_msg(!report.wrong, "%s", report.wrong->fault.text);
    parts_within_parts(STORY_DEPTH_MAX + 1);
    fails_at(1, "more than 8 parts in each other");
}
END_TEST

START_TEST(an_office_has_so_many_modules)
{
    const char *before = "office . at 2026-02-09 08:00 with reporting";
    goes_well(repeated(before, " m%u", STORY_MODULES_MAX - 2, "\n" ASK TAKEN));
    setup();
    tell(repeated(before, " m%u", STORY_MODULES_MAX - 1, "\n" ASK TAKEN));
    fails_at(1, "14 modules at most");
}
END_TEST

START_TEST(a_story_adopts_so_many_packs)
{
    const char *one = "adopt ../%u\n=> regime.adopted\n";
    char *text = arena_text(&arena, bytes_of(OPEN));
    for (unsigned n = 2; n <= STORY_PACKS_MAX + 1; n++) {
        char line[64];
        snprintf(line, sizeof(line), one, n);
        if (n == STORY_PACKS_MAX + 1) {
            goes_well(text);
            setup();
        }
        text = arena_print(&arena, "%s%s", text, line);
    }
    tell(text);
    fails_at(2 * STORY_PACKS_MAX, "adopts 8 packs at most");
}
END_TEST

START_TEST(a_story_goes_on_for_so_long)
{
    goes_well(OPEN "2126-02-09 08:00 passes\n=> nothing\n");
    setup();
    tell(OPEN "2126-02-11 08:00 passes\n=> nothing\n");
    fails_at(2, "36525 days at most");
}
END_TEST

START_TEST(a_failure_lists_so_much_of_what_was_said)
{
    const char *before =
        "office . at 2026-02-09 08:00 with reporting m1\n2026-02-09 09:00 li of team:";
    tell(arena_print(&arena, "%s complaint.import C1 region=R\n=> nothing\n", before));
    ck_assert_uint_eq(report.wrong->said_count, STORY_SAID_MAX);
    ck_assert_uint_eq(report.wrong->left_out, 0);
    setup();
    tell(arena_print(&arena, "%s batch.close C1 date=2026-02-09\n=> nothing\n", before));
    ck_assert_uint_eq(report.wrong->said_count, STORY_SAID_MAX);
    ck_assert_uint_eq(report.wrong->left_out, 1);
}
END_TEST

START_TEST(what_was_said_is_listed_once_for_each_line_that_asks)
{
    tell(OPEN ASK "=> refused\n=> taken visits/9\n" /* 3, 4 */
                  "2026-02-09 09:10 li of team: note V1\n=> taken visits/9\n");
    ck_assert_uint_eq(report.wrong_count, 3);
    ck_assert(!report.wrong->again);
    ck_assert(report.wrong->next->again);
    ck_assert(!report.wrong->next->next->again);
}
END_TEST

START_TEST(a_failure_leaves_out_what_only_programs_read)
{
    tell("office . at 2026-02-09 08:00 with reporting m1\n"
         "2026-02-09 09:00 li of team: complaint.link V1\n=> taken\n");
    ck_assert_uint_eq(report.wrong->said_count, 1);
    ck_assert_str_eq(report.wrong->said[0].kind, "note.said");
    setup();
    tell("office . at 2026-02-09 08:00 with reporting m1\n"
         "2026-02-09 09:00 li of team: complaint.close V1\n=> nothing\n");
    ck_assert_uint_eq(report.wrong->said_count, 1);
    ck_assert_str_eq(report.wrong->said[0].words, "deadline.set key=K kind=k");
}
END_TEST

START_TEST(what_must_not_be_said_is_said_so)
{
    goes_well(OPEN ASK "=> not refused\n" TAKEN "=> not taken visits/3\n"
                       "2026-02-10 00:00 passes\n=> not reporting.late\n");
    setup();
    tell(OPEN ASK TAKEN "=> not taken visits/2\n");
    fails_at(4, "said, and should not be: not taken visits/2");
    setup();
    tell(OPEN ASK "=> not\n");
    fails_at(3, "=> not KIND");
}
END_TEST

START_TEST(a_module_that_the_story_does_not_have_is_named)
{
    tell("office . at 2026-02-09 08:00 with m2\n" ASK TAKEN);
    fails_at(3, "not said");
    ck_assert_str_eq(report.wrong->fault.remedy,
                     "add `reporting` behind `with` in the story's first line");
    setup();
    tell(OPEN ASK "=> taken visits/9\n");
    ck_assert_str_eq(report.wrong->fault.remedy, "");
    setup();
    tell("office . at 2026-02-09 08:00 with m2\n"
         "2026-02-09 09:00 li of team: statistics.show V1\n=> statistics.shown\n");
    ck_assert_str_eq(report.wrong->fault.remedy,
                     "add `reporting` behind `with` in the story's first line");
}
END_TEST

START_TEST(a_step_that_a_module_takes_by_itself_is_taken_too)
{
    goes_well("office . at 2026-02-09 08:00 with m1\n"
              "2026-02-09 09:00 li of team: statistics.show V1\n=> taken\n=> not taken visits/1\n");
}
END_TEST

START_TEST(a_story_goes_on_after_a_wrong_answer_and_tells_each)
{
    tell(OPEN ASK "=> refused\n" /* 3 */
                  "2026-02-09 09:10 li of team: note V1\n=> taken visits/3\n"
                  "2026-02-09 09:20 li of team: note V1\n=> taken visits/9\n" /* 7 */
                  "2026-02-10 00:00 passes\n=> taken visits/3\n" /* 9 */);
    ck_assert_uint_eq(report.wrong_count, 3);
    ck_assert_uint_eq(report.checks, 4);
    fails_at(3, "not said: refused");
    report.wrong = report.wrong->next;
    fails_at(7, "not said: taken visits/9");
    ck_assert_uint_eq(report.wrong->said_count, 1);
    report.wrong = report.wrong->next;
    fails_at(9, "not said: taken visits/3");
    ck_assert_uint_eq(report.wrong->said_count, 0);
    ck_assert_ptr_null(report.wrong->next);
}
END_TEST

START_TEST(a_story_ends_at_a_case_that_a_wrong_answer_did_not_open)
{
    tell(OPEN "2026-02-09 09:00 li of team: visit V1\n=> taken visits/2\n"
              "2026-02-09 09:10 li of team: note V1\n=> taken visits/3\n"
              "2026-02-09 09:20 li of team: note V1\n=> taken visits/3\n");
    ck_assert_uint_eq(report.wrong_count, 2);
    fails_at(3, "not said: taken visits/2");
    report.wrong = report.wrong->next;
    fails_at(4, "the case V1 was not opened: the story is told no further");
}
END_TEST

START_TEST(a_story_goes_on_about_other_cases_and_about_one_that_was_refused_as_written)
{
    tell(OPEN "2026-02-09 09:00 li of team: visit V1\n=> refused visits/2\n"
              "2026-02-09 09:10 li of team: note V1\n=> refused\n"
              "2026-02-09 09:20 li of team: visit V2 place=yard\n=> nothing\n" /* 7 */
              "2026-02-09 09:30 li of team: note V2\n=> nothing\n" /* 9 */);
    ck_assert_uint_eq(report.wrong_count, 2);
    fails_at(7, "something was said");
    report.wrong = report.wrong->next;
    fails_at(9, "something was said");
}
END_TEST

START_TEST(a_story_is_told_no_further_after_so_many_wrong_answers)
{
    const char *text = OPEN ASK TAKEN "2026-02-09 10:00 li of team: note V1\n";
    for (unsigned i = 0; i < STORY_WRONG_MAX - 1; i++)
        text = arena_print(&arena, "%s=> refused\n", text);
    tell(arena_print(&arena, "%s=> taken\n=> nothing\n", text));
    ck_assert_uint_eq(report.wrong_count, STORY_WRONG_MAX);
    ck_assert_uint_eq(report.checks, STORY_WRONG_MAX + 2);
    setup();
    tell(arena_print(&arena, "%s=> refused\n=> taken\n=> nothing\n", text));
    ck_assert_uint_eq(report.wrong_count, STORY_WRONG_MAX);
    ck_assert_uint_eq(report.checks, STORY_WRONG_MAX + 1);
}
END_TEST

/* The office opens a case by itself where a module does; here the story only does not name it. */
START_TEST(an_expectation_names_the_case_of_the_entry)
{
    goes_well(OPEN "2026-02-09 09:00 li of team: visit place=yard\n=> taken visits/2 as V1\n"
                   "2026-02-09 09:10 li of team: note V1\n=> taken visits/3 as V1\n"
                   "2026-02-09 09:20 li of team: note V1 no=1\n=> refused visits/3 as V1: no\n"
                   "2026-02-09 10:00 adopt ../7\n=> regime.adopted\n"
                   "2026-02-09 10:10 li of team: note V1\n=> taken step.regime=visits@1\n");
}
END_TEST

START_TEST(a_name_that_another_case_has_does_not_fit)
{
    tell(OPEN ASK TAKEN "2026-02-09 09:10 li of team: visit V2 place=yard\n"
                        "=> taken visits/2 as V1\n" /* 5 */
                        "=> taken visits/2 as V2\n" /* 6 */
                        "2026-02-10 08:00 adopt ../7\n"
                        "=> regime.adopted as V3\n"); /* 8: is about no case */
    ck_assert_uint_eq(report.wrong_count, 2);
    fails_at(5, "not said: taken visits/2 as V1");
    report.wrong = report.wrong->next;
    fails_at(8, "not said: regime.adopted as V3");
}
END_TEST

int main(void)
{
    Suite *s = suite_create("story");
    TCase *c = suite_case(s, "story", setup, teardown);
    tcase_add_test(c, a_story_that_goes_as_written_is_told_to_its_end);
    tcase_add_test(c, what_was_not_said_is_named_with_its_place_and_with_what_was_said);
    tcase_add_test(c, what_was_said_is_written_as_a_story_would_expect_it);
    tcase_add_test(c, a_fault_in_a_part_names_the_part_and_its_line);
    tcase_add_test(c, a_line_that_cannot_be_told_says_why);
    tcase_add_test(c, a_slip_in_a_step_is_asked_back);
    tcase_add_test(c, a_body_comes_from_a_file_beside_the_story);
    tcase_add_test(c, a_case_goes_on_under_the_pack_it_was_opened_under);
    tcase_add_test(c, a_name_is_given_to_one_case_only);
    tcase_add_test(c, a_case_that_is_not_opened_again_keeps_its_name);
    tcase_add_test(c, a_pack_that_is_not_adopted_is_not_law);
    tcase_add_test(c, a_story_goes_on_after_a_wrong_answer_and_tells_each);
    tcase_add_test(c, a_story_ends_at_a_case_that_a_wrong_answer_did_not_open);
    tcase_add_test(c, a_story_goes_on_about_other_cases_and_about_one_that_was_refused_as_written);
    tcase_add_test(c, a_story_is_told_no_further_after_so_many_wrong_answers);
    tcase_add_test(c, an_expectation_names_the_case_of_the_entry);
    tcase_add_test(c, a_name_that_another_case_has_does_not_fit);
    tcase_add_test(c, a_line_has_so_many_words);
    tcase_add_test(c, a_story_names_so_many_cases);
    tcase_add_test(c, parts_stand_so_deep_in_each_other);
    tcase_add_test(c, an_office_has_so_many_modules);
    tcase_add_test(c, a_story_adopts_so_many_packs);
    tcase_add_test(c, a_story_goes_on_for_so_long);
    tcase_add_test(c, a_failure_lists_so_much_of_what_was_said);
    tcase_add_test(c, what_was_said_is_listed_once_for_each_line_that_asks);
    tcase_add_test(c, a_failure_leaves_out_what_only_programs_read);
    tcase_add_test(c, what_must_not_be_said_is_said_so);
    tcase_add_test(c, a_module_that_the_story_does_not_have_is_named);
    tcase_add_test(c, a_step_that_a_module_takes_by_itself_is_taken_too);
    return suite_run(s);
}
