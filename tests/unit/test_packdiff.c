/* test_packdiff.c - what is different between two packs, whom it concerns, which cases it touches.
 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/lang.h"
#include "bus/wire.h"
#include "command/regime/touched.h"
#include "command/wording/packdiff.h"
#include "proto/office.pb-c.h"
#include "tests/lib/suite.h"

static struct arena arena;
static struct regime was, now;
static struct change *changes;
static struct caseview view;
static uint64_t position;

#define HEAD                                                                                     \
    "pack: test\nversion: %u\nname: {zh: 试, en: test}\nsource: none\nin-force: 2026-01-01\n"   \
    "organs: {a: {zh: 甲, en: first, clause: \"1\"}, b: {zh: 乙, en: second, clause: \"1\"}, " \
    "c: {zh: 丙, en: third, clause: \"1\"}}\nnumbers: {case: \"{seq}\"}\n"                      \
    "coverage: {state: begun, articles: 2, clauses: {\"1\": {carried-by: [a, b, c]}, "           \
    "\"2\": {declaratory: why}}}\n"
#define STEP(name, more) \
#name ": {zh: 步, en: " #name ", clause: \"1\", module: archive, " more "}, "
#define LIMIT(name, length) #name ": {zh: 限, en: " #name ", clause: \"1\", within: " length "}, "

static struct bytes pack_text(unsigned version, const char *rest)
{
    return bytes_of(arena_print(&arena, HEAD "%s", version, rest));
}

static void read_pack(struct regime *r, unsigned version, const char *rest)
{
    struct faults faults = {0};
    char words[600] = "";
    struct regime_file file = {"pack.yaml", pack_text(version, rest)};
    regime_init(r, &file, 1, &faults);
    if (faults.count)
        fault_print(faults_get(&faults, 0), words, sizeof(words));
    ck_assert_msg(faults.count == 0, "%s", words);
    faults_clear(&faults);
}

static void compare(const char *before, const char *after)
{
    read_pack(&was, 1, before);
    read_pack(&now, 2, after);
    changes = packdiff(&arena, &was, &now);
}

static void setup(void)
{
    lang_set(LANG_EN);
    position = 0;
    view = (struct caseview){0};
    scratch_init(&view.scratch);
}

static void teardown(void)
{
    scratch_clear(&view.scratch, packs_forget);
    free(view.case_id);
    regime_clear(&was);
    regime_clear(&now);
    arena_free(&arena);
}

static unsigned count(void)
{
    unsigned n = 0;
    for (const struct change *c = changes; c; c = c->next)
        n++;
    return n;
}

/* The change of this entry and key; key NULL: it came or went. */
static const struct change *change_of(enum part part, const char *name, const char *key)
{
    for (const struct change *c = changes; c; c = c->next) {
        const struct trait *t = c->now ? c->now : c->was;
        if (c->part == part && strcmp(c->name, name) == 0 &&
            (key ? t && strcmp(t->key, key) == 0 : !t))
            return c;
    }
    ck_abort_msg("%s: no change of %s", name, key ? key : "it");
    return NULL;
}

static void says(enum part part, const char *name, const char *key, const char *en, const char *zh)
{
    const struct change *c = change_of(part, name, key);
    ck_assert_str_eq(change_words(&arena, c), en);
    if (!zh)
        return;
    lang_set(LANG_ZH);
    changes = packdiff(&arena, &was, &now);
    ck_assert_str_eq(change_words(&arena, change_of(part, name, key)), zh);
    lang_set(LANG_EN);
    changes = packdiff(&arena, &was, &now);
}

static void is_for(const struct change *c, const char *names)
{
    const char *all = "";
    for (const char *const *n = c->organs; *n; n++)
        all = arena_print(&arena, "%s%s%s", all, all[0] ? " " : "", *n);
    ck_assert_str_eq(all, names);
}

/* ---- what is different ---- */

START_TEST(the_same_pack_has_no_changes)
{
    compare("steps: {" STEP(s, "by: a") "}\n", "steps: {" STEP(s, "by: a") "}\n");
    ck_assert_uint_eq(count(), 0);
}
END_TEST

START_TEST(who_may_ask_is_said_as_more_and_less)
{
    compare("steps: {" STEP(s, "by: [a, b]") "}\n", "steps: {" STEP(s, "by: [b, c]") "}\n");
    ck_assert_uint_eq(count(), 1);
    says(PART_STEP, "s", "by", "step “s”, may be asked by: also third; no longer first",
         "步骤“步”（s），可提出者：增加丙，不再有甲");
    is_for(change_of(PART_STEP, "s", "by"), "a b c"); /* who loses it is told, too */
}
END_TEST

START_TEST(a_condition_under_which_one_may_ask_is_a_change)
{
    const char *pack = "fields: {f: {zh: 数, en: number, is: number, fact: true}}\nsteps: {" STEP(
        s, "by: [a, %s], may: f") "}\n";
    compare(arena_print(&arena, pack, "b"),
            arena_print(&arena, pack, "{organ: b, when: {f: \">= 10\"}}"));
    ck_assert_uint_eq(count(), 1);
    says(PART_STEP, "s", "by",
         "step “s”, may be asked by: also second if number: >= 10; no longer second",
         "步骤“步”（s），可提出者：增加乙（数为>= 10），不再有乙");
}
END_TEST

START_TEST(another_order_is_a_change)
{
    compare("steps: {" STEP(s, "by-each: [a, b], in-order: true") "}\n",
            "steps: {" STEP(s, "by-each: [b, a], in-order: true") "}\n");
    ck_assert_uint_eq(count(), 1);
    says(PART_STEP, "s", "by",
         "step “s”, may be asked by: second instead of first; first instead of second", NULL);
}
END_TEST

#define MEASURED(length)                           \
    "steps: {" STEP(s, "by: a, starts: d")         \
        STEP(t, "by: b, after: s, stops: d") "}\n" \
                                             "deadlines: {" LIMIT(d, length) "}\n"

START_TEST(lengths_that_are_measured_against_one_another_are_one_change)
{
    compare(MEASURED("10 workdays"), MEASURED("{longest-of: [10 workdays, 15 days]}"));
    ck_assert_uint_eq(count(), 1);
    says(PART_DEADLINE, "d", "within",
         "deadline “d”, length: 10 workdays or 15 days, whichever is longer instead of 10 workdays",
         "时限“限”（d），时长：10个工作日或15日，以较长者为准，原为10个工作日");
    regime_clear(&was);
    regime_clear(&now);
    compare(MEASURED("{longest-of: [10 workdays, 15 days]}"),
            MEASURED("{shortest-of: [10 workdays, 15 days]}"));
    says(
        PART_DEADLINE, "d", "within",
        "deadline “d”, length: 10 workdays or 15 days, whichever is shorter instead of 10 workdays "
        "or 15 days, whichever is longer",
        NULL);
}
END_TEST

START_TEST(a_deadline_is_said_with_its_old_and_new_length_to_those_who_must_keep_it)
{
    const char *steps =
        "steps: {" STEP(s, "by: a, starts: d") STEP(t, "by: b, after: s, stops: d") "}\n";
    compare(arena_print(&arena, "%sdeadlines: {" LIMIT(d, "10 workdays") "}\n", steps),
            arena_print(&arena, "%sdeadlines: {" LIMIT(d, "15 workdays") "}\n", steps));
    ck_assert_uint_eq(count(), 1);
    says(PART_DEADLINE, "d", "within", "deadline “d”, length: 15 workdays instead of 10 workdays",
         "时限“限”（d），时长：15个工作日，原为10个工作日");
    is_for(change_of(PART_DEADLINE, "d", "within"), "b");
}
END_TEST

START_TEST(a_step_that_waits_for_the_end_of_a_window_is_compared_and_concerns_who_takes_it)
{
    const char *pack =
        "deadlines: {w: {zh: 窗, en: window, clause: \"1\", within: %s days, window: "
        "true}}\nsteps: {" STEP(s, "by: a, starts: w") STEP(v, "by: c")
            STEP(t, "by: b, after: s%s") "}\n";
    compare(arena_print(&arena, pack, "5", ""),
            arena_print(&arena, pack, "6", ", after-window: w, or-after: v"));
    says(PART_STEP, "t", "after-window", "step “t”, only after the end of: now window",
         "步骤“步”（t），须待期满：新规定窗");
    says(PART_STEP, "t", "or-after", "step “t”, or at once after one of: now v", NULL);
    is_for(change_of(PART_DEADLINE, "w", "within"), "b");
}
END_TEST

START_TEST(how_far_a_deadline_may_be_prolonged_is_compared)
{
    const char *pack =
        "fields: {until: {zh: 至, en: until, is: date}}\nsteps: {" STEP(s, "by: a, starts: d")
            STEP(t, "by: b, needs: until, extends: d")
                STEP(v, "by: b, stops: d") "}\ndeadlines: {d: {zh: 限, en: d, clause: \"1\", "
                                           "within: 5 days, extensions: 1, extension: %s "
                                           "months}}\n";
    compare(arena_print(&arena, pack, "6"), arena_print(&arena, pack, "3"));
    ck_assert_uint_eq(count(), 1);
    says(PART_DEADLINE, "d", "extension",
         "deadline “d”, each time by so much at most: 3 months instead of 6 months",
         "时限“限”（d），每次至多延长：3个月，原为6个月");
}
END_TEST

START_TEST(of_several_lengths_only_the_one_that_is_another_is_said)
{
    const char *pack = "fields: {u: {zh: 急, en: urgent, is: yes-no, fact: true}}\nsteps: {" STEP(
        s, "by: a, needs: u, starts: d, again: true")
        STEP(t, "by: a, stops: d") "}\ndeadlines: {d: {zh: 限, en: d, clause: "
                                   "\"1\", "
                                   "within: [{when: {u: \"yes\"}, is: 2 days}, "
                                   "{is: %u days}]}}\n";
    compare(arena_print(&arena, pack, 5u), arena_print(&arena, pack, 6u));
    says(PART_DEADLINE, "d", "within", "deadline “d”, length: 6 days instead of 5 days", NULL);
}
END_TEST

START_TEST(what_came_and_what_went_is_named)
{
    compare("steps: {" STEP(s, "by: a") STEP(old, "by: b") "}\n",
            "steps: {" STEP(s, "by: a") STEP(new, "by: c, after: s") "}\n");
    ck_assert_uint_eq(count(), 2);
    says(PART_STEP, "new", NULL, "new step “new”: may be asked by: third; after all of: s",
         "新增步骤“步”（new）：可提出者：丙；须先完成：步");
    says(PART_STEP, "old", NULL, "no longer there: step “old”", "取消步骤“步”（old）");
    is_for(change_of(PART_STEP, "old", NULL), "b");
}
END_TEST

START_TEST(what_was_not_said_before_and_is_no_longer_said)
{
    compare("steps: {" STEP(s, "by: a") STEP(t, "by: a, after: s") "}\n",
            "steps: {" STEP(s, "by: a, unless: t") STEP(t, "by: a") "}\n");
    says(PART_STEP, "s", "unless", "step “s”, unless: now t",
         "步骤“步”（s），不得已完成：新规定步");
    says(PART_STEP, "t", "after", "step “t”, after all of: no longer said; was s", NULL);
}
END_TEST

START_TEST(words_of_a_table_concern_those_who_fill_them_in)
{
    const char *pack =
        "codes: {colours: {red: {en: red}%s}}\nfields: {f: {zh: 色, en: colour, one-of: "
        "colours}}\nsteps: {" STEP(s, "by: c, needs: f") "}\n";
    compare(arena_print(&arena, pack, ""), arena_print(&arena, pack, ", blue: {en: blue}"));
    ck_assert_uint_eq(count(), 1);
    is_for(change_of(PART_CODE, "colours/blue", NULL), "c");
}
END_TEST

START_TEST(rows_concern_the_organs_they_name)
{
    const char *pack = "types: {t: {zh: 类, en: kind, clause: \"1\", number: case}}\nsteps: {" STEP(
        s,
        "by: b, may: f") "open: {zh: 立, en: open, clause: \"1\", by: b, opens: t, needs: [item, "
                         "cause], does: "
                         "open-disclosure}}\nfields: {item: {zh: 项, en: item}, cause: {zh: 由, "
                         "en: "
                         "cause}, "
                         "f: {zh: 文, en: f}}\ndisclosures: {d: {zh: 公, en: d, clause: \"1\", "
                         "after: "
                         "s%s}}\n";
    compare(arena_print(&arena, pack, ""), arena_print(&arena, pack, ", needs: f"));
    is_for(change_of(PART_ROWS + DISCLOSURES, "d", "needs"), "b");
}
END_TEST

START_TEST(types_stages_organs_numbers_and_fields_are_compared)
{
    const char *pack =
        "stages: {x: {zh: 段, en: stage, clause: \"%s\", ends-with: e}}\nfields: {f: {zh: 栏, en: "
        "field, is: %s}}\ntypes: {t: {zh: 类, en: kind, clause: \"1\", stages: x, ends-with: e, "
        "number: "
        "case%s}}\nsteps: {" STEP(o, "by: a, opens: t, may: f")
            STEP(e, "by: b, types: t, stage: x") "}\n";
    compare(arena_print(&arena, pack, "1", "text", ""),
            arena_print(&arena, pack, "2", "date", ", subjects: 区"));
    ck_assert_uint_eq(count(), 3);
    says(PART_STAGE, "x", "clause", "stage “stage” (x), clause: test/2 instead of test/1", NULL);
    is_for(change_of(PART_STAGE, "x", "clause"), "b");
    is_for(change_of(PART_TYPE, "t", "subjects"), "a");
    is_for(change_of(PART_FIELD, "f", "is"), "a");
}
END_TEST

START_TEST(what_the_new_pack_says_it_renamed_is_the_same_entry)
{
    compare("deadlines: {" LIMIT(d, "5 days") "}\nsteps: {" STEP(s, "by: a, starts: d")
                STEP(t, "by: b, after: s, stops: d") "}\n",
            "deadlines: {" LIMIT(e, "6 days") "}\nsteps: {" STEP(z, "by: a, starts: e") STEP(
                t, "by: b, after: z, stops: e") "}\nrenamed: {steps: {s: z}, deadlines: {d: e}}\n");
    says(PART_STEP, "z", "name", "step “z”, name in the pack: z instead of s", NULL);
    says(PART_DEADLINE, "e", "within", "deadline “e”, length: 6 days instead of 5 days", NULL);
    ck_assert_str_eq(change_of(PART_DEADLINE, "e", "within")->before, "d");
    ck_assert_uint_eq(count(), 5); /* two names, twice in English, a length; `t` is the same */
}
END_TEST

#define SHEET(base, points, within, from, least, office)                                          \
    "fields: {subject: {zh: 谁, en: who, fact: true}}\n"                                         \
    "scores: {b: {zh: 基, en: b, clause: \"1\", sheet: s, base: " base                            \
    "}, r: {zh: 行, en: r, clause: \"1\", sheet: s, of: subject, counts: x, points: " points      \
    ", within: " within "}}\ngrades: {g: {zh: 好, en: g, clause: \"1\", from: " from              \
    "}, rest: {zh: 余, en: rest, clause: \"1\"}}\nstatistics: {all: {zh: 全, en: all, clause: " \
    "\"1\", counts: x, of: item}, part: {zh: 部, en: part, clause: \"1\", counts: x, of: item, " \
    "share-of: all, least: " least "}}\nset-by-office: {p: \"" office "\"}\n"                     \
    "steps: {x: {zh: 步, en: x, clause: \"1\", module: reporting, by: a, needs: subject, does: " \
    "score, again: true}, o: {zh: 立, en: o, clause: \"1\", module: reporting, by: a, needs: "   \
    "subject}}\n"

START_TEST(points_grades_and_shares_are_compared)
{
    compare(SHEET("100", "-5", "6 months", "90", "30", "-5"),
            SHEET("99", "{set-by-office: p}", "1 year", "85", "40", "-5"));
    ck_assert_uint_eq(count(), 5);
    says(PART_ROWS + SCORES, "b", "base",
         "row of a score sheet “b”, everybody begins with: 99 instead of 100", NULL);
    says(PART_ROWS + SCORES, "r", "points",
         "row of a score sheet “r”, points: -5, set by the office instead of -5",
         "评分项“行”（r），分值：-5（由本单位规定），原为-5");
    says(PART_ROWS + SCORES, "r", "within",
         "row of a score sheet “r”, looks back over: 1 year instead of 6 months", NULL);
    says(PART_ROWS + GRADES, "g", "from", "grade “g”, from so many points: 85 instead of 90", NULL);
    says(PART_ROWS + STATISTICS, "part", "least",
         "statistic “part”, percent at least: 40 instead of 30", NULL);
}
END_TEST

START_TEST(points_and_grades_concern_who_is_scored)
{
    compare(SHEET("100", "-5", "6 months", "90", "30", "-5"),
            SHEET("99", "-6", "6 months", "85", "30", "-6"));
    is_for(change_of(PART_ROWS + SCORES, "r", "points"), "a");
    regime_clear(&was);
    regime_clear(&now);
    const char *organs = "organs: {a: {zh: 甲, en: first, clause: \"1\"}, b: {zh: 乙, en: second, "
                         "clause: \"1\", which: subject}, c: {zh: 丙, en: third, clause: \"1\"}}\n";
    for (unsigned i = 0; i < 2; i++) {
        char *text = arena_print(&arena, HEAD "%s", i + 1,
                                 i ? SHEET("99", "-6", "6 months", "85", "30", "-6")
                                   : SHEET("100", "-5", "6 months", "90", "30", "-5"));
        char *from = strstr(text, "organs: "), *to = strstr(text, "numbers: ");
        struct faults faults = {0};
        struct regime_file file = {
            "pack.yaml",
            bytes_of(arena_print(&arena, "%.*s%s%s", (int)(from - text), text, organs, to))};
        regime_init(i ? &now : &was, &file, 1, &faults);
        ck_assert_uint_eq(faults.count, 0);
    }
    changes = packdiff(&arena, &was, &now);
    is_for(change_of(PART_ROWS + SCORES, "r", "points"), "a b");
    is_for(change_of(PART_ROWS + SCORES, "b", "base"), "b");
    is_for(change_of(PART_ROWS + GRADES, "g", "from"), "b");
}
END_TEST

/* ---- every key ---- */

static char *file_text(const char *name)
{
    char path[512];
    snprintf(path, sizeof(path), "%s/%s", SOURCE_DIR, name);
    FILE *in = fopen(path, "r");
    ck_assert_msg(in != NULL, "%s", path);
    char *text = arena_alloc(&arena, 1 << 20);
    size_t n = fread(text, 1, (1 << 20) - 1, in);
    ck_assert_uint_gt(n, 1000);
    fclose(in);
    return text;
}

static unsigned check_keys(const char *source, const char *traits)
{
    /* Of `when`, and of a length; of coverage, which says nothing that people do. */
    static const char *const others[] = {"when-not",   "when-any",    "longest-of", "shortest-of",
                                         "carried-by", "declaratory", "state",      "articles",
                                         "clauses",    NULL};
    unsigned seen = 0;
    for (const char *at = file_text(source); (at = strstr(at, "keys[] = {"));) {
        const char *end = strstr(at, "};");
        for (const char *q = strchr(at, '"'); q && q < end;
             q = strchr(strchr(q + 1, '"') + 1, '"')) {
            const char *key = arena_print(&arena, "%.*s", (int)strcspn(q + 1, "\""), q + 1);
            seen++;
            if (!names_have(others, key))
                ck_assert_msg(strstr(traits, arena_print(&arena, "\"%s\"", key)) != NULL,
                              "command/wording/traits.c does not tell `%s`", key);
        }
        at = end;
    }
    return seen;
}

/* Who adds a key to the packs reads here that packs are compared key by key. */
START_TEST(every_key_that_a_pack_may_have_is_compared)
{
    for (unsigned part = 0; part < PARTS_ALL; part++)
        ck_assert_msg(part_words((enum part)part)->key != NULL, "table %u has no words", part);
    const char *traits = file_text("command/wording/traits.c");
    ck_assert_uint_gt(check_keys("pack/read/read.c", traits), 100);
    ck_assert_uint_gt(check_keys("pack/read/read_step.c", traits), 40);
    ck_assert_uint_gt(check_keys("pack/read/read_due.c", traits), 10);
}
END_TEST

/* A pack with so many organs, of which all may ask, and a step that one of them loses. */
static const char *many_organs(unsigned organs, const char *more)
{
    const char *all = "", *by = "";
    for (unsigned i = 0; i < organs; i++) {
        all = arena_print(&arena, "%so%u: {zh: 机, en: o%u, clause: \"1\"}, ", all, i, i);
        by = arena_print(&arena, "%so%u, ", by, i);
    }
    return arena_print(
        &arena,
        "pack: test\nversion: 1\nname: {zh: 试, en: test}\nsource: none\nin-force: "
        "2026-01-01\norgans: {%s}\nsteps: {s: {zh: 步, en: s, clause: \"1\", module: "
        "archive, by: [%s]%s}}\ncoverage: {state: begun, articles: 1, clauses: {\"1\": "
        "{declaratory: why}}}\n",
        all, by, more);
}

static unsigned organs_of_change(unsigned organs)
{
    struct faults faults = {0};
    struct regime_file before = {"pack.yaml", bytes_of(many_organs(organs, ""))};
    struct regime_file after = {"pack.yaml", bytes_of(many_organs(organs, ", again: true"))};
    regime_init(&was, &before, 1, &faults);
    regime_init(&now, &after, 1, &faults);
    ck_assert_uint_eq(faults.count, 0);
    changes = packdiff(&arena, &was, &now);
    unsigned n = 0;
    while (change_of(PART_STEP, "s", "again")->organs[n])
        n++;
    regime_clear(&was);
    regime_clear(&now);
    return n;
}

START_TEST(a_change_names_128_organs_that_it_concerns_and_no_more)
{
    ck_assert_uint_eq(organs_of_change(128), 128);
    ck_assert_uint_eq(organs_of_change(129), 128);
    was = now = (struct regime){0};
}
END_TEST

/* ---- running cases ---- */

static const char touching[] =
    "stages: {one: {zh: 一, en: one, clause: \"1\", ends-with: mid}, two: {zh: 二, en: two, "
    "clause: "
    "\"1\", ends-with: end}}\ntypes: {t: {zh: 类, en: kind, clause: \"1\", stages: [one, two], "
    "ends-with: end, number: case}, u: {zh: 它, en: other, clause: \"1\", number: "
    "case}}\ndeadlines: "
    "{" LIMIT(d, "%u days") "}\nsteps: {" STEP(open, "by: a, opens: t")
        STEP(other, "by: a, opens: u") STEP(first, "by: %s, types: t, stage: one, starts: d")
            STEP(mid, "by: a, types: t, stage: one")
                STEP(end, "by: a, types: t, stage: two, stops: d") "}\n";

static void adopt(unsigned version, const char *rest)
{
    Ducha__PackFile file = DUCHA__PACK_FILE__INIT, *files[] = {&file};
    Ducha__RegimePack pack = DUCHA__REGIME_PACK__INIT;
    struct bytes text = pack_text(version, rest);
    file.name = (char *)(uintptr_t) "pack.yaml";
    file.has_text = pack.has_version = true;
    file.text = (ProtobufCBinaryData){text.size, (uint8_t *)(uintptr_t)text.data};
    pack.id = (char *)(uintptr_t) "test";
    pack.version = version;
    pack.n_file = 1;
    pack.file = files;
    struct message m = {.position = ++position, .body = message_write(&pack.base, &arena)};
    ck_assert_int_eq(packs_on_adopted(caseview_turn(&view), &m), OK);
}

static void take(const char *case_id, const char *step)
{
    struct turn *t = caseview_turn(&view);
    const struct regime *r = packs_find(t, "test@1");
    const struct rule *rule = regime_rule(r, step);
    Ducha__Step said = DUCHA__STEP__INIT;
    Ducha__Taken told = DUCHA__TAKEN__INIT;
    Ducha__Due due = DUCHA__DUE__INIT, *dues[] = {&due};
    said.name = (char *)(uintptr_t)step;
    said.clause = (char *)(uintptr_t) "test/1";
    said.regime = (char *)(uintptr_t) "test@1";
    said.person = said.organ = (char *)(uintptr_t) "a";
    told.step = &said;
    told.type = (char *)(uintptr_t)rule->opens;
    due.deadline = (char *)(uintptr_t)rule->starts[0];
    told.due = dues;
    told.n_due = rule->starts[0] != NULL;
    struct message m = {.position = ++position, .time = 1, .kind = rule->tells, .case_id = case_id};
    if (rule->opens[0]) {
        view.case_id = mem_grow(view.case_id, (view.count + 1) * sizeof(*view.case_id));
        view.case_id[view.count++] = case_id;
    }
    casefile_take(t, r, rule, case_id, &told, &m);
    scratch_rest(&view.scratch);
}

static const struct touched *touched_case(const struct touched *t, const char *case_id)
{
    while (t && strcmp(t->case_id, case_id) != 0)
        t = t->next;
    return t;
}

START_TEST(cases_are_touched_by_what_is_still_to_come_and_by_what_runs)
{
    const char *before = arena_print(&arena, touching, 5u, "a");
    const char *after = arena_print(&arena, touching, 9u, "b");
    adopt(1, before);
    take("fresh", "open");
    take("running", "open");
    take("running", "first");
    take("second", "open");
    take("second", "mid");
    take("closed", "open");
    take("closed", "mid");
    take("closed", "end");
    take("another", "other");
    compare(before, after);
    const struct touched *all = touched_by(&arena, &view, &was, &now, changes), *t;
    t = touched_case(all, "fresh");
    ck_assert(t && names_have(t->steps, "first") && names_have(t->to_come, "d"));
    ck_assert(!t->running[0]);
    ck_assert_str_eq(t->type, "t");
    ck_assert_str_eq(t->regime, "test@1");
    t = touched_case(all, "running"); /* the step stands; its deadline runs */
    ck_assert(t && !t->steps[0] && names_have(t->running, "d") && !t->to_come[0]);
    ck_assert_ptr_null(touched_case(all, "second")); /* that stage is over */
    ck_assert_ptr_null(touched_case(all, "closed"));
    ck_assert_ptr_null(touched_case(all, "another"));
}
END_TEST

static const char below[] =
    "stages: {one: {zh: 一, en: one, clause: \"1\", ends-with: mid}, two: {zh: 二, en: two, "
    "clause: \"1\", ends-with: end}}\ntypes: {t: {zh: 类, en: kind, clause: \"1\", stages: [one, "
    "two], ends-with: end, number: case}, u: {zh: 下, en: below, clause: \"1\", number: case}, v: "
    "{zh: "
    "末, en: last, clause: \"1\", number: case}}\ndeadlines: {" LIMIT(
        d, "%u days") "}\nsteps: {" STEP(open, "by: a, opens: t")
        STEP(mid, "by: a, types: t, stage: one") STEP(end, "by: a, types: t, stage: two")
            STEP(child, "by: a, types: t, stage: one, opens: u, again: true, starts: d")
                STEP(done, "by: %s, types: u, stops: d") STEP(grand, "by: a, types: u, opens: v")
                    STEP(last, "by: %s, types: v") "}\n";

/* A complaint that nobody made yet is answered by the new rules' words, when it comes. */
START_TEST(cases_are_touched_by_steps_of_cases_that_may_still_be_opened_in_them)
{
    const char *before = arena_print(&arena, below, 5u, "a", "a");
    const char *after = arena_print(&arena, below, 9u, "b", "b");
    adopt(1, before);
    take("fresh", "open");
    take("second", "open");
    take("second", "mid");
    compare(before, after);
    const struct touched *all = touched_by(&arena, &view, &was, &now, changes), *t;
    t = touched_case(all, "fresh");
    ck_assert(t && names_have(t->steps, "done") && names_have(t->steps, "last"));
    ck_assert(names_have(t->to_come, "d"));
    ck_assert_ptr_null(touched_case(all, "second")); /* none is opened in that stage */
}
END_TEST

START_TEST(cases_under_another_regulation_are_not_touched)
{
    const char *before = arena_print(&arena, touching, 5u, "a");
    adopt(1, before);
    take("fresh", "open");
    compare(before, arena_print(&arena, touching, 9u, "b"));
    was.id = "tes"; /* test@1 is no version of it */
    ck_assert_ptr_null(touched_by(&arena, &view, &was, &now, changes));
    was.id = now.id;
    now.full = "test@1"; /* they have the new one already */
    was.full = "test@0";
    ck_assert_ptr_null(touched_by(&arena, &view, &was, &now, changes));
}
END_TEST

int main(void)
{
    Suite *s = suite_create("packdiff");
    TCase *t = suite_case(s, "packdiff", setup, teardown);
    tcase_add_test(t, the_same_pack_has_no_changes);
    tcase_add_test(t, who_may_ask_is_said_as_more_and_less);
    tcase_add_test(t, a_condition_under_which_one_may_ask_is_a_change);
    tcase_add_test(t, another_order_is_a_change);
    tcase_add_test(t, lengths_that_are_measured_against_one_another_are_one_change);
    tcase_add_test(t, a_deadline_is_said_with_its_old_and_new_length_to_those_who_must_keep_it);
    tcase_add_test(t,
                   a_step_that_waits_for_the_end_of_a_window_is_compared_and_concerns_who_takes_it);
    tcase_add_test(t, how_far_a_deadline_may_be_prolonged_is_compared);
    tcase_add_test(t, of_several_lengths_only_the_one_that_is_another_is_said);
    tcase_add_test(t, what_came_and_what_went_is_named);
    tcase_add_test(t, what_was_not_said_before_and_is_no_longer_said);
    tcase_add_test(t, words_of_a_table_concern_those_who_fill_them_in);
    tcase_add_test(t, rows_concern_the_organs_they_name);
    tcase_add_test(t, types_stages_organs_numbers_and_fields_are_compared);
    tcase_add_test(t, what_the_new_pack_says_it_renamed_is_the_same_entry);
    tcase_add_test(t, points_grades_and_shares_are_compared);
    tcase_add_test(t, points_and_grades_concern_who_is_scored);
    tcase_add_test(t, every_key_that_a_pack_may_have_is_compared);
    tcase_add_test(t, a_change_names_128_organs_that_it_concerns_and_no_more);
    tcase_add_test(t, cases_are_touched_by_what_is_still_to_come_and_by_what_runs);
    tcase_add_test(t, cases_are_touched_by_steps_of_cases_that_may_still_be_opened_in_them);
    tcase_add_test(t, cases_under_another_regulation_are_not_touched);
    return suite_run(s);
}
