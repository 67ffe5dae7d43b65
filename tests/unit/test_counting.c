/* test_counting.c - scores and statistics that stories do not reach: wrong packs, limits, what a
 * module from outside tells. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>

#include "modules/reporting/internal.h"
#include "pack/time/calendar.h"
#include "proto/office.pb-c.h"
#include "story/memhost.h"
#include "tests/lib/packfiles.h"
#include "tests/lib/suite.h"

extern const struct module module_law, module_reporting;

#define SHOWN_LINES 1000u /* statistics.c */

static const struct module *const modules[] = {&module_law, &module_reporting, NULL};
static struct memhost *office;
static struct packfiles files;
static unsigned version; /* of the pack, that is law */
static struct arena arena;

#define TEXT(...) arena_print(&arena, __VA_ARGS__)

/* ---- packs ---- */

static struct regime_file *pack_file(void)
{
    for (unsigned i = 0; i < files.count; i++)
        if (strcmp(files.file[i].name, "pack.yaml") == 0)
            return &files.file[i];
    ck_abort_msg("no pack.yaml");
}

/* One text in place of another; the line it stands in. */
static unsigned change(const char *good, const char *bad)
{
    struct regime_file *f = pack_file();
    const char *text = arena_text(&arena, f->text), *at = strstr(text, good);
    ck_assert_msg(at, "the pack has no `%s`", good);
    unsigned line = 1;
    for (const char *p = text; p < at; p++)
        line += *p == '\n';
    f->text = bytes_of(TEXT("%.*s%s%s", (int)(at - text), text, bad, at + strlen(good)));
    return line;
}

static void load(void)
{
    packfiles_load(&files, SOURCE_DIR, "tests/packs/count");
}

static void unload(void)
{
    packfiles_clear(&files);
    arena_free(&arena);
}

static const struct spoilt {
    const char *good, *bad, *says;
} spoilt[] = {
    /* scores */
    {"of: subject, counts: return", "of: subject, count: return", "did you mean `counts`"},
    {"of: subject, counts: return", "of: subject", "must have one of `counts`"},
    {"of: subject, counts: return", "of: subject, counts: return, late: reply",
     "must have one of `counts`"},
    {"of: subject, counts: return", "of: subject, counts: retrun", "`counts` of `退回` names"},
    {"of: subject, counts: return", "counts: return", "must say in `of` who is scored"},
    {"of: subject, counts: return", "of: object, counts: return", "`of` names `object`"},
    {"of: subject, counts: return", "of: who, counts: return", "not known when it is counted"},
    {"of: subject, late: reply", "of: nature, late: replies", "`late` of `逾期` names `replies`"},
    {"of: subject, late: reply", "of: who, late: reply", "not known when it is counted"},
    {"given: publicity", "given: publicity, of: subject", "must say in `of` who is scored"},
    {"given: publicity", "given: sheet", "is no number that the step"},
    {"given: publicity", "given: punished", "is no number that the step `score` asks for"},
    {"points: -2, most: 5", "most: 5", "or how many points it gives"},
    {"sheet: 年度, of: subject, counts: return", "of: subject, counts: return",
     "on which sheet it stands"},
    {"points: -2, most: 5", "points: -1001, most: 5", "1000"},
    {"points: -2, most: 5", "points: -2, most: -5", "0"},
    {"points: -2, most: 5", "points: -2, most: 1001", "1000"},
    {"when: {nature: 重大}", "when: {natur: 重大}", "`when` names `natur`"},
    /* what everybody begins with, what the office sets, what looks back */
    {"base: 100", "base: 0", "between 1 and 1000"},
    {"base: 100", "base: 1001", "1000"},
    {"base: 100", "base: 100, points: 1", "is what everybody begins with"},
    {"base: 100", "base: 100, most: 1", "is what everybody begins with"},
    {"base: 100", "base: 100, of: subject", "must say in `of` who is scored"},
    {"base: 100", "base: 100, given: publicity", "must have one of `counts`"},
    {"base: 100", "base: 100, within: 30 days", "there are no days to count back"},
    {"base: 100", "base: {set-by-office: base}", "must set `base`, `base` of `基本`"},
    {"points: {set-by-office: late-points}", "points: {set-by-offic: late-points}",
     "did you mean `set-by-office`"},
    {"points: {set-by-office: late-points}", "points: {set-by-office: late-point}",
     "must set `late-point`, `points` of `近退`"},
    {"late-points: \"-15\"", "late-points: \"-1001\"", "is not `points` of `近退`"},
    {"late-points: \"-15\"", "late-points: \"15 workdays\"", "is not `points` of `近退`"},
    {"late-most: \"40\"", "late-most: \"-1\"", "is not `most` of `近退`"},
    {"late-most: \"40\"", "late-most: \"1001\"", "is not `most` of `近退`"},
    {"good-from: \"90\"", "good-from: \"100001\"", "is not `from` of `优秀`"},
    {"within: 30 days", "within: 30 hours", "`30 hours` is no time that is counted back"},
    {"within: 30 days", "within: end of month", "is no time that is counted back"},
    {"within: 30 days", "within: 30", "is no time that is counted back"},
    {"within: 30 days", "within: 121 months", "is no time that is counted back"},
    {"within: 30 days", "within: 11 years", "is no time that is counted back"},
    {"within: 30 days", "within: 1831 workdays", "is no time that is counted back"},
    {"within: 30 days", "within: 3661 days", "is no time that is counted back"},
    /* grades */
    {"from: 60", "from: 90", "the grades `优秀` and `合格` begin at the same points, 90"},
    {"from: 60", "from: 91", "`合格` is never reached: `优秀` before it begins at 90"},
    {"from: 60", "from: 100001", "100000"},
    {"failed, clause: \"3\", sheet: 考核", "failed, clause: \"3\", sheet: 考核, from: 0",
     "some points on the sheet `考核`"},
    {"否决:   {zh: 一票否决, en: vetoed, clause: \"3\", sheet: 考核",
     "否决:   {zh: 一票否决, en: vetoed, clause: \"3\", sheet: 考评",
     "is of the sheet `考评`, which has no rows"},
    {"is: 不合格", "is: 差", "`差` is no word of the code table `grades`"},
    {"is: 不合格", "is: [不合格, 合格]", "is several words"},
    {"may: nature, sets: {sheet: 考核}", "may: [nature, grade], sets: {sheet: 考核}",
     "the step `assess` computes `grade`: nobody fills it in"},
    /* the steps that score */
    {"sets: {sheet: 年度}", "sets: {sheet: 半年}", "or one without rows"},
    {"needs: [subject, period], may: [sheet, publicity]", "needs: [subject, period, publicity]",
     "does not say which score sheet"},
    {"needs: [subject, period], may: [sheet, publicity]",
     "needs: [subject, period], may: [sheet, publicity, points]",
     "computes `points`: nobody fills it in"},
    {"needs: [subject, period], may: [sheet, publicity]", "needs: subject, may: [sheet, publicity]",
     "does not ask for the field `period`"},
    /* statistics */
    {"counts: begin, of: item", "counts: begin", "does not say what one of it is: ``"},
    {"counts: begin, of: item", "counts: begin, of: items", "does not say what one of it is"},
    {"counts: begin, of: item", "of: item", "must have one of `counts`"},
    {"counts: begin, of: item", "given: publicity, of: item", "`given`"},
    {"counts: begin, of: item", "counts: begin, each: nature, of: item", "`each` has nothing"},
    {"counts: begin, by: nature", "counts: begin, by: natures", "`by` names `natures`"},
    {"counts: begin, by: nature", "counts: begin, by: who", "not known when it is counted"},
    {"counts: meet, each: topics", "counts: [meet, reply], each: topics",
     "not known when it is counted"},
    {"of: item, share-of: matters, least: 50", "of: item, least: 50", "does not say of what"},
    {"share-of: matters, least: 50", "share-of: matter, least: 50", "names `matter`"},
    {"share-of: matters, least: 50", "share-of: looked, least: 50", "compared with itself"},
    {"share-of: matters, least: 50", "share-of: met, least: 50", "by item and `met`"},
    {"share-of: matters, least: 50", "share-of: natures, least: 50", "is divided by a field"},
    {"share-of: matters, least: 50", "share-of: matters, by: nature", "is divided by a field"},
    {"share-of: matters, least: 50", "share-of: matters, every: month", "is divided by periods"},
    {"counts: begin, of: item}", "counts: begin, every: quarters, of: item}",
     "`quarters` is no period into which"},
    {"counts: begin, of: item}", "counts: begin, every: once, of: item}",
     "`once` is no period into which"},
    {"share-of: matters, least: 50", "share-of: matters, least: 0", "between 1 and 100"},
    {"share-of: matters, least: 50", "share-of: matters, least: 101", "between 1 and 100"},
    {"whole-share: \"60\"", "whole-share: \"101\"", "is not `least` of `whole`"},
    {"late: reply, by: nature, of: item", "late: reply, by: nature, of: person",
     "nobody acts when a day passes"},
};

static void must_say(unsigned line, const char *says)
{
    struct faults faults = {0};
    struct regime r;
    char all[4096] = "", text[1200], place[32];
    regime_init(&r, files.file, files.count, &faults);
    snprintf(place, sizeof(place), "pack.yaml:%u:", line);
    bool found = false;
    for (unsigned i = 0; i < faults.kept; i++) {
        fault_print(&faults.item[i].en, text, sizeof(text));
        found = found || (strstr(text, says) && strstr(text, place));
        snprintf(all + strlen(all), sizeof(all) - strlen(all), "\n  %s", text);
    }
    regime_clear(&r);
    faults_clear(&faults);
    ck_assert_msg(found, "not said at line %u: %s; but:%s", line, says, all);
}

START_TEST(a_row_that_could_not_count_is_found_where_it_stands)
{
    const struct spoilt *s = &spoilt[_i];
    must_say(change(s->good, s->bad), s->says);
}
END_TEST

START_TEST(scores_that_no_step_adds_up_are_a_fault)
{
    unsigned line = change("  退回: {", "  退回: {");
    for (unsigned i = 0; i < 3; i++)
        change(", does: score}", "}");
    must_say(line, "no step that scores");
}
END_TEST

/* With a message of its own it is told in other words, and not by MODULE.late. */
START_TEST(a_step_with_messages_of_its_own_is_not_counted)
{
    change("module: referral, types: matter",
           "asks: punish.ask, tells: punish.told, types: matter");
    must_say(change("counts: punish", "counts: punish"), "messages of its own");
}
END_TEST

static unsigned faults_of_pack(void)
{
    struct faults faults = {0};
    struct regime r;
    regime_init(&r, files.file, files.count, &faults);
    unsigned count = faults.count;
    regime_clear(&r);
    faults_clear(&faults);
    return count;
}

/* The pack has nine. */
static void add_scores(unsigned count)
{
    const char *rows = "scores:\n";
    for (unsigned i = 0; i < count; i++)
        rows = TEXT("%s  r%u: {zh: 行, en: row, clause: \"3\", sheet: 年度, of: subject, "
                    "counts: look, points: 1000, most: 1000}\n",
                    rows, i);
    change("scores:\n", rows);
}

START_TEST(a_pack_has_so_many_scores)
{
    add_scores(SHEET_ROWS_MAX - 9);
    ck_assert_uint_eq(faults_of_pack(), 0);
    change("scores:\n",
           "scores:\n  one: {zh: 行, en: row, clause: \"3\", sheet: 年度, of: subject, "
           "counts: look, points: 1}\n");
    ck_assert_uint_eq(faults_of_pack(), 1);
}
END_TEST

/* The clock's own word for it may be written out; any other is heard by nobody here. */
START_TEST(a_deadline_that_says_something_of_its_own_is_not_counted)
{
    change("within: 5 days", "within: 5 days, says: inspection.overdue");
    ck_assert_uint_eq(faults_of_pack(), 0);
    change("says: inspection.overdue", "says: complaint.overdue");
    ck_assert_uint_eq(faults_of_pack(), 2);
}
END_TEST

#define NAME_OF_64 "a234567890123456789012345678901234567890123456789012345678901234"

START_TEST(the_name_of_a_row_has_its_limit)
{
    change("  matters:   {", "  " NAME_OF_64 ": {");
    change("carried-by: matters", "carried-by: " NAME_OF_64);
    change("share-of: matters", "share-of: " NAME_OF_64);
    change("share-of: matters", "share-of: " NAME_OF_64);
    ck_assert_uint_eq(faults_of_pack(), 0);
    change("  " NAME_OF_64 ": {", "  x" NAME_OF_64 ": {");
    change("carried-by: " NAME_OF_64, "carried-by: natures");
    change("share-of: " NAME_OF_64, "share-of: replied");
    change("share-of: " NAME_OF_64, "share-of: replied");
    ck_assert_uint_eq(faults_of_pack(), 1);
}
END_TEST

/* ---- an office ---- */

static struct bytes packed(const ProtobufCMessage *m)
{
    size_t size = protobuf_c_message_get_packed_size(m);
    uint8_t *body = arena_alloc(&arena, size + 1);
    protobuf_c_message_pack(m, body);
    return (struct bytes){body, size};
}

static void say(const char *from, const char *kind, const char *case_id, struct bytes body)
{
    memhost_say(office, &(struct message){.kind = kind,
                                          .from = from,
                                          .person = "chen",
                                          .organ = "office",
                                          .case_id = case_id,
                                          .regime = "",
                                          .body = body});
}

/* name, and one value or several. */
static Ducha__Field *field(const char *name, char **value, size_t count)
{
    Ducha__Field *f = arena_alloc(&arena, sizeof(*f));
    ducha__field__init(f);
    f->name = TEXT("%s", name);
    f->n_value = count;
    f->value = value;
    return f;
}

static Ducha__Field *field_text(const char *name, const char *value)
{
    char **list = arena_alloc(&arena, sizeof(char *));
    list[0] = TEXT("%s", value);
    return field(name, list, 1);
}

/* Told by its module; person may be empty. */
static void tell(const char *module, const char *step, const char *opens, const char *case_id,
                 Ducha__Field **fields, size_t count)
{
    Ducha__Step by = DUCHA__STEP__INIT;
    Ducha__Taken told = DUCHA__TAKEN__INIT;
    by.name = TEXT("%s", step);
    by.clause = TEXT("count/2");
    by.regime = TEXT("count@%u", version);
    by.person = TEXT("chen");
    told.step = &by;
    told.type = TEXT("%s", opens);
    told.field = fields;
    told.n_field = count;
    say(TEXT("module/%s", module), TEXT("%s.taken", module), case_id, packed(&told.base));
}

static void begin(const char *case_id, const char *subject)
{
    Ducha__Field *form[] = {field_text("subject", subject)};
    tell("inspection", "begin", "matter", case_id, form, 1);
}

static void meet(const char *case_id, char **who, size_t count)
{
    Ducha__Field *form[] = {field("who", who, count), field_text("topics", "x")};
    tell("rectification", "meet", "", case_id, form, 2);
}

static char **persons(size_t count)
{
    char **who = arena_alloc(&arena, count * sizeof(*who));
    for (size_t i = 0; i < count; i++)
        who[i] = TEXT("p%zu", i);
    return who;
}

static Ducha__StatisticsShown *shown(const char *group)
{
    Ducha__StatisticsShow ask = DUCHA__STATISTICS_SHOW__INIT;
    ask.group = TEXT("%s", group);
    say("test", "statistics.show", "", packed(&ask.base));
    const struct message *m = memhost_entry(office, memhost_head(office));
    ck_assert_str_eq(m->kind, "statistics.shown");
    return ducha__statistics_shown__unpack(NULL, m->body.size, m->body.data);
}

static uint64_t number(const char *group)
{
    Ducha__StatisticsShown *s = shown(group);
    uint64_t n = s->statistic[0]->number;
    ducha__statistics_shown__free_unpacked(s, NULL);
    return n;
}

/* Taken; else the answer. */
static Ducha__Taken *score(const char *subject, const char *publicity)
{
    Ducha__Take take = DUCHA__TAKE__INIT;
    Ducha__Field *form[] = {field_text("subject", subject), field_text("period", "2026"),
                            field_text("publicity", publicity)};
    take.step = TEXT("score");
    take.field = form;
    take.n_field = 3;
    say("test", "reporting.take", "", packed(&take.base));
    for (uint64_t p = memhost_head(office);; p--) {
        const struct message *m = memhost_entry(office, p);
        ck_assert_str_ne(m->kind, "step.refused");
        if (strcmp(m->kind, "reporting.taken") == 0)
            return ducha__taken__unpack(NULL, m->body.size, m->body.data);
    }
}

/* Points of a row. */
static int points(const char *subject, const char *publicity, const char *row)
{
    Ducha__Taken *told = score(subject, publicity);
    int found = -99999;
    for (size_t i = 0; i < told->n_result; i++)
        if (strcmp(told->result[i]->name, row) == 0)
            found = atoi(told->result[i]->value[0]); /* the second one stands */
    ducha__taken__free_unpacked(told, NULL);
    return found;
}

static void setup(void)
{
    load();
    change("meet:     {zh: 约谈, en: interviewed, clause: \"2\", module: reporting",
           "meet:     {zh: 约谈, en: interviewed, clause: \"2\", module: rectification");
    office = memhost_open(modules, day_begin(day_parse("2026-02-09")));
    version = 1;
    say("test", "regime.adopt", "", packfiles_body(&files, "count", version));
}

/* What other modules told is the test's own, so nobody says it again. */
static void teardown(void)
{
    memhost_close(office);
    unload();
}

START_TEST(one_step_counts_so_many_persons_and_no_more)
{
    begin("C1", "甲");
    meet("C1", persons(COUNTED_MAX - 3), COUNTED_MAX - 3); /* three rows beside it count it */
    ck_assert_uint_eq(number("count/met"), COUNTED_MAX - 3);
    ck_assert_uint_eq(number("count/met-times"), COUNTED_MAX - 3);
    ck_assert_uint_eq(number("count/topics"), 1);
    meet("C1", persons(COUNTED_MAX + 1), COUNTED_MAX + 1);
    ck_assert_uint_eq(number("count/met"), COUNTED_MAX);
}
END_TEST

START_TEST(what_something_is_counted_under_is_cut)
{
    static const unsigned sizes[] = {COUNTED_TEXT_MAX, COUNTED_TEXT_MAX + 1};
    for (unsigned i = 0; i < 2; i++) {
        char *nature = arena_alloc(&arena, sizes[i] + 1);
        memset(nature, 'a' + (int)i, sizes[i]);
        Ducha__Field *form[] = {field_text("subject", "甲"), field_text("nature", nature)};
        tell("inspection", "begin", "matter", TEXT("C%u", i), form, 2);
    }
    Ducha__StatisticsShown *s = shown("count/natures");
    ck_assert_uint_eq(s->n_statistic, 2);
    ck_assert_uint_eq(strlen(s->statistic[0]->of), COUNTED_TEXT_MAX);
    ck_assert_uint_eq(strlen(s->statistic[1]->of), COUNTED_TEXT_MAX + strlen("..."));
    ducha__statistics_shown__free_unpacked(s, NULL);
}
END_TEST

START_TEST(a_number_that_a_form_gives_has_its_limit)
{
    static const char *const good[] = {"1000000"}, *const bad[] = {"1000001", "-1", "x", ""};
    begin("C1", "甲");
    Ducha__Field *form[] = {field_text("punished", good[0]), field_text("discipline", "党纪")};
    tell("referral", "punish", "", "C1", form, 2);
    ck_assert_uint_eq(number("count/punished"), 1000000);
    for (unsigned i = 0; i < 4; i++) {
        form[0] = field_text("punished", bad[i]);
        tell("referral", "punish", "", "C1", form, 2);
        ck_assert_uint_eq(number("count/punished"), 1000000);
    }
    ck_assert_int_eq(points("甲", "1000000", "宣传"), 10);
    ck_assert_int_eq(points("甲", "1000001", "宣传"), 0);
    ck_assert_int_eq(points("甲", "-1000001", "宣传"), 0);
    ck_assert_int_eq(points("甲", "-1000000", "宣传"), -10);
}
END_TEST

/* A name of any length is scored, and no other one like it. */
START_TEST(who_is_scored_may_have_a_long_name)
{
    char *name = arena_alloc(&arena, 2001);
    memset(name, 'a', 2000);
    begin("C1", name);
    tell("rectification", "reply", "", "C1", NULL, 0);
    ck_assert_int_eq(points(name, "0", "答复"), 1);
    name[1999] = 'b';
    ck_assert_int_eq(points(name, "0", "答复"), 0);
}
END_TEST

/* A late case that this module was never told of counts for nobody. */
START_TEST(lateness_of_a_case_that_is_not_known_counts_for_nobody)
{
    Ducha__Step step = DUCHA__STEP__INIT;
    Ducha__Late late = DUCHA__LATE__INIT;
    step.name = late.deadline = TEXT("reply");
    step.clause = TEXT("count/2");
    step.regime = TEXT("count@1");
    late.step = &step;
    say("module/inspection", "inspection.late", "C9", packed(&late.base));
    ck_assert_uint_eq(number("count/overdue"), 1);
    ck_assert_int_eq(points("甲", "0", "逾期"), 0);
    char *big = arena_alloc(&arena, CASE_ID_MAX + 2);
    memset(big, 'c', CASE_ID_MAX + 1);
    say("module/inspection", "inspection.late", big, packed(&late.base));
    late.step = NULL;
    say("module/inspection", "inspection.late", "C9", packed(&late.base));
    ck_assert_uint_eq(number("count/overdue"), 1);
}
END_TEST

/* ---- what looks back ---- */

/* Points of a row of the sheet without a period, of 甲. */
static int looked_back(const char *row)
{
    Ducha__Take take = DUCHA__TAKE__INIT;
    Ducha__Field *form[] = {field_text("subject", "甲")};
    take.step = TEXT("assess");
    take.field = form;
    take.n_field = 1;
    say("test", "reporting.take", "", packed(&take.base));
    const struct message *m = memhost_entry(office, memhost_head(office));
    while (strcmp(m->kind, "reporting.taken") != 0)
        m = memhost_entry(office, m->position - 1);
    Ducha__Taken *told = ducha__taken__unpack(NULL, m->body.size, m->body.data);
    int found = -99999;
    for (size_t i = 0; i < told->n_result; i++)
        if (strcmp(told->result[i]->name, row) == 0)
            found = atoi(told->result[i]->value[0]);
    ducha__taken__free_unpacked(told, NULL);
    return found;
}

static void next_day(void)
{
    memhost_advance(office, memhost_now(office) + DAY_MS);
}

static void adopt_next(void)
{
    change("version: 1", "version: 2");
    version = 2;
    say("test", "regime.adopt", "", packfiles_body(&files, "count", version));
}

static void adopt_looking_back(const char *within)
{
    change("within: 30 days}\n  重大", TEXT("within: %s}\n  重大", within));
    adopt_next();
}

/* The longest look back: each day of it counts, and no day before. */
START_TEST(so_many_days_are_kept_and_none_that_is_needed_is_lost)
{
    adopt_looking_back("3660 days");
    begin("C1", "甲");
    for (unsigned i = 0; i < DAYS_KEPT_MAX; i++) {
        if (i > 0)
            next_day();
        tell("rectification", "reply", "", "C1", NULL, 0);
    }
    ck_assert_int_eq(looked_back("近复"), DAYS_KEPT_MAX);
    next_day();
    ck_assert_int_eq(looked_back("近复"), DAYS_KEPT_MAX - 1);
    tell("rectification", "reply", "", "C1", NULL, 0);
    tell("rectification", "reply", "", "C1", NULL, 0);
    ck_assert_int_eq(looked_back("近复"), DAYS_KEPT_MAX + 1);
}
END_TEST

/* Months and working days are counted back as deadlines are counted forward. */
START_TEST(lengths_of_every_kind_look_back)
{
    static const struct {
        const char *within;
        unsigned days; /* later, and it still counts */
    } back[] = {
        {"1 day", 1}, {"2 weeks", 14}, {"1 month", 28}, {"6 workdays", 15}, {"1 year", 365}};
    adopt_looking_back(back[_i].within);
    begin("C1", "甲");
    tell("rectification", "reply", "", "C1", NULL, 0); /* on 2026-02-09, before Spring Festival */
    for (unsigned i = 0; i < back[_i].days; i++)
        next_day();
    ck_assert_int_eq(looked_back("近复"), 1);
    next_day();
    ck_assert_int_eq(looked_back("近复"), 0);
}
END_TEST

/* ---- a step that grades ---- */

static const struct message *take_in(const char *step, const char *case_id, Ducha__Field **form,
                                     size_t count)
{
    Ducha__Take take = DUCHA__TAKE__INIT;
    uint64_t before = memhost_head(office);
    take.step = TEXT("%s", step);
    take.field = form;
    take.n_field = count;
    say("test", "reporting.take", case_id, packed(&take.base));
    for (uint64_t p = before + 1; p <= memhost_head(office); p++)
        if (strcmp(memhost_entry(office, p)->kind, "reporting.taken") == 0 ||
            strcmp(memhost_entry(office, p)->kind, "step.refused") == 0)
            return memhost_entry(office, p);
    ck_abort_msg("%s is not answered", step);
}

/* The grade that was told; empty: it was taken without one; else why not. */
static const char *graded(const char *step, const char *case_id, Ducha__Field **form, size_t count)
{
    const struct message *m = take_in(step, case_id, form, count);
    const char *grade = "";
    if (strcmp(m->kind, "step.refused") == 0) {
        Ducha__Refused *no = ducha__refused__unpack(NULL, m->body.size, m->body.data);
        grade = TEXT("%s", no->missing_en);
        ducha__refused__free_unpacked(no, NULL);
        return grade;
    }
    Ducha__Taken *told = ducha__taken__unpack(NULL, m->body.size, m->body.data);
    for (size_t i = 0; i < told->n_result; i++)
        if (strcmp(told->result[i]->name, "grade") == 0)
            grade = TEXT("%s", told->result[i]->value[0]);
    ducha__taken__free_unpacked(told, NULL);
    return grade;
}

/* Then scoring leaves it to that step, which grades anew as often as it is taken. */
START_TEST(a_pack_may_have_a_step_that_grades)
{
    change("module: planning, types: sheet, by: office, when: {grade: 优秀}",
           "module: reporting, by: office, may: nature, again: true, does: grade");
    adopt_next();
    Ducha__Field *who[] = {field_text("subject", "甲"), field_text("period", "2026"),
                           field_text("publicity", "1")};
    Ducha__Field *veto[] = {field_text("nature", "否决")};
    ck_assert_str_eq(graded("assess", "", who, 1), "");
    ck_assert_str_eq(graded("praise", "表1", NULL, 0), "优秀");
    ck_assert_str_eq(graded("praise", "表1", veto, 1), "不合格");
    ck_assert_str_eq(graded("score", "", who, 3), "");
    ck_assert_str_eq(graded("praise", "表2", NULL, 0), "this score sheet has no grades");
    begin("C1", "甲");
    ck_assert_str_eq(graded("praise", "C1", NULL, 0), "not scored yet: there are no points");
}
END_TEST

/* The newest ones: what is older than a row can hold stays counted. */
START_TEST(so_much_of_one_step_is_taken_out_again)
{
    begin("C1", "甲");
    for (unsigned i = 0; i < COUNTED_MAX / 3 + 1; i++) /* two scores and a statistic each */
        tell("rectification", "reply", "", "C1", NULL, 0);
    ck_assert_int_eq(points("甲", "0", "答复"), COUNTED_MAX / 3 + 1);
    ck_assert_uint_eq(number("count/replied"), 1);
    tell("rectification", "return", "", "C1", NULL, 0);
    ck_assert_int_eq(points("甲", "0", "答复"), 1);
}
END_TEST

/* One row of `natures` has so many lines; more of them are shown by group. */
START_TEST(an_answer_has_so_many_lines_and_says_how_many_it_left_off)
{
    const char *rows = "statistics:\n";
    for (unsigned i = 0; i < 4; i++)
        rows = TEXT("%s  n%u: {zh: 受理, en: begun, clause: \"4\", counts: begin, by: nature, "
                    "of: item}\n",
                    rows, i);
    change("statistics:\n", rows);
    change("version: 1", "version: 2");
    say("test", "regime.adopt", "", packfiles_body(&files, "count", 2));
    for (unsigned i = 0; i < TALLY_LINES_MAX; i++) {
        Ducha__Field *form[] = {field_text("subject", "甲"), field_text("nature", TEXT("n%u", i))};
        Ducha__Step by = DUCHA__STEP__INIT;
        Ducha__Taken told = DUCHA__TAKEN__INIT;
        by.name = TEXT("begin");
        by.regime = TEXT("count@2");
        told.step = &by;
        told.type = TEXT("matter");
        told.field = form;
        told.n_field = 2;
        say("module/inspection", "inspection.taken", TEXT("C%u", i), packed(&told.base));
    }
    Ducha__StatisticsShown *s = shown("");
    ck_assert_uint_eq(s->n_statistic, SHOWN_LINES);
    ck_assert_uint_eq(s->n_statistic + s->left_off, 17 + 5 * TALLY_LINES_MAX + 11);
    ducha__statistics_shown__free_unpacked(s, NULL);
    s = shown("count/n3");
    ck_assert_uint_eq(s->n_statistic, TALLY_LINES_MAX);
    ck_assert_uint_eq(s->left_off, 0);
    ducha__statistics_shown__free_unpacked(s, NULL);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("counting");
    TCase *faults = suite_case(s, "faults", load, unload);
    tcase_add_loop_test(faults, a_row_that_could_not_count_is_found_where_it_stands, 0,
                        (int)(sizeof(spoilt) / sizeof(spoilt[0])));
    tcase_add_test(faults, scores_that_no_step_adds_up_are_a_fault);
    tcase_add_test(faults, a_step_with_messages_of_its_own_is_not_counted);
    tcase_add_test(faults, a_deadline_that_says_something_of_its_own_is_not_counted);
    tcase_add_test(faults, a_pack_has_so_many_scores);
    tcase_add_test(faults, the_name_of_a_row_has_its_limit);
    TCase *c = suite_case(s, "office", setup, teardown);
    tcase_set_timeout(c, 60);
    tcase_add_test(c, one_step_counts_so_many_persons_and_no_more);
    tcase_add_test(c, what_something_is_counted_under_is_cut);
    tcase_add_test(c, a_number_that_a_form_gives_has_its_limit);
    tcase_add_test(c, who_is_scored_may_have_a_long_name);
    tcase_add_test(c, lateness_of_a_case_that_is_not_known_counts_for_nobody);
    tcase_add_test(c, so_much_of_one_step_is_taken_out_again);
    tcase_add_test(c, so_many_days_are_kept_and_none_that_is_needed_is_lost);
    tcase_add_test(c, a_pack_may_have_a_step_that_grades);
    tcase_add_loop_test(c, lengths_of_every_kind_look_back, 0, 5);
    tcase_add_test(c, an_answer_has_so_many_lines_and_says_how_many_it_left_off);
    return suite_run(s);
}
