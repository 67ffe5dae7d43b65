/* What stories of planning do not reach: bounds, slices, hostile bodies, a pack that changes under
 * recurring duties. */
#include <check.h>
#include <stdlib.h>

#include "modules/planning/internal.h"
#include "proto/office.pb-c.h"
#include "story/memhost.h"
#include "tests/lib/packfiles.h"
#include "tests/lib/suite.h"

extern const struct module module_law, module_planning, module_inspection;

static const struct module *const modules[] = {&module_law, &module_planning, &module_inspection,
                                               NULL};
static struct memhost *office;
static struct packfiles files;
static struct arena arena;

#define TEXT(...) arena_print(&arena, __VA_ARGS__)
#define VALUES_MAX 80u

/* ---- asking ---- */

static void say(const char *kind, const char *organ, const char *case_id, struct bytes body)
{
    memhost_say(office, &(struct message){.kind = kind,
                                          .from = "test",
                                          .person = "chen",
                                          .organ = organ,
                                          .case_id = case_id,
                                          .body = body});
}

static struct bytes pack(const ProtobufCMessage *m)
{
    size_t size = protobuf_c_message_get_packed_size(m);
    uint8_t *body = arena_alloc(&arena, size + 1);
    protobuf_c_message_pack(m, body);
    return (struct bytes){body, size};
}

/* name=value,value */
static Ducha__Field *field_of(char *word)
{
    Ducha__Field *f = arena_alloc(&arena, sizeof(*f));
    char *rest = strchr(word, '=');
    ducha__field__init(f);
    f->name = word;
    f->value = arena_alloc(&arena, VALUES_MAX * sizeof(char *));
    *rest++ = '\0';
    for (char *item; (item = strsep(&rest, ","));)
        f->value[f->n_value++] = item;
    return f;
}

/* form: name=value,value name=value */
static void step(const char *organ, const char *case_id, const char *name, const char *form)
{
    char *rest = arena_text(&arena, bytes_of(form));
    Ducha__Field *fields[16];
    Ducha__Take take = DUCHA__TAKE__INIT;
    take.step = TEXT("%s", name);
    take.field = fields;
    for (char *word; (word = strsep(&rest, " "));)
        if (*word)
            fields[take.n_field++] = field_of(word);
    say("planning.take", organ, case_id, pack(&take.base));
}

static const struct message *last(void)
{
    return memhost_entry(office, memhost_head(office));
}

/* The newest entry of this kind; NULL: none. */
static const struct message *newest(const char *kind)
{
    for (uint64_t p = memhost_head(office); p > 0; p--)
        if (strcmp(memhost_entry(office, p)->kind, kind) == 0)
            return memhost_entry(office, p);
    return NULL;
}

static void refused(const char *clause, const char *says)
{
    ck_assert_str_eq(last()->kind, "step.refused");
    Ducha__Refused *no = ducha__refused__unpack(NULL, last()->body.size, last()->body.data);
    ck_assert_str_eq(no->clause, clause);
    ck_assert_msg(strstr(no->missing_en, says), "`%s` does not say `%s`", no->missing_en, says);
    ck_assert(no->missing[0]);
    ducha__refused__free_unpacked(no, NULL);
}

/* The case of what was taken. */
static const char *taken(void)
{
    const struct message *m = last();
    if (strcmp(m->kind, "step.refused") == 0) {
        Ducha__Refused *no = ducha__refused__unpack(NULL, m->body.size, m->body.data);
        ck_abort_msg("refused %s: %s", no->clause, no->missing_en);
    }
    ck_assert_str_eq(m->kind, "planning.taken");
    return m->case_id;
}

static unsigned count_of(const char *kind, uint64_t from)
{
    unsigned n = 0;
    for (uint64_t p = from + 1; p <= memhost_head(office); p++)
        n += strcmp(memhost_entry(office, p)->kind, kind) == 0;
    return n;
}

/* As long as that, in bytes. */
static const char *long_name(unsigned size)
{
    char *name = arena_alloc(&arena, size + 1);
    memset(name, 'a', size);
    return name;
}

/* ---- an office ---- */

static void adopt(unsigned version)
{
    say("regime.adopt", "office", "", packfiles_body(&files, "beijing-2020", version));
    ck_assert_ptr_nonnull(newest("regime.adopted"));
}

/* What stands behind `from` in the pack's file becomes `to`, which is as long. */
static void change(const char *file, const char *from, const char *to)
{
    ck_assert_uint_eq(strlen(from), strlen(to));
    for (unsigned i = 0; i < files.count; i++) {
        if (strcmp(files.file[i].name, file) != 0)
            continue;
        char *text = arena_text(&arena, files.file[i].text), *at = strstr(text, from);
        ck_assert_ptr_nonnull(at);
        memcpy(at, to, strlen(to));
        files.file[i].text = bytes_of(text);
    }
}

static void setup(void)
{
    office = memhost_open(modules, day_begin(day_parse("2026-02-09")));
    packfiles_load(&files, SOURCE_DIR, "regimes/beijing-2020");
}

static void setup_adopted(void)
{
    setup();
    adopt(1);
}

static void teardown(void)
{
    ck_assert(memhost_replays(office));
    memhost_close(office);
    packfiles_clear(&files);
    arena_free(&arena);
}

static void subjects(unsigned count, const char *kind)
{
    for (unsigned i = 0; i < count; i++) {
        step("office", "", "register-subject", TEXT("subject=s%04u subject_kind=%s", i, kind));
        taken();
    }
}

#define ABLE "conditions_met=政治可靠,公正廉洁,遵纪保密,业务能力,身体健康"

static void person(const char *name, const char *more)
{
    step("office", "", "register-person",
         TEXT("person=%s rank=bureau service=sitting " ABLE " %s", name, more));
    taken();
}

static void leaders(unsigned i)
{
    const char *leader = TEXT("person/l%u", i);
    person(TEXT("l%u", i), "");
    person(TEXT("d%u", i), "bureau_leader=yes");
    step("office", leader, "enter-pool", "");
    step("organisation", leader, "enter-pool", "");
    taken();
}

/* An inspection of s0000 with these leaders, ready for its team. */
static const char *inspection(unsigned i)
{
    step("office", "", "order-routine", "subject=s0000 ground=demanded");
    const char *id = taken();
    step("office", id, "propose-leaders", TEXT("leader=l%u deputy=d%u", i, i));
    taken();
    step("organisation", id, "review-leaders", "");
    step("committee", id, "approve-team", "");
    step("government", id, "approve-team", "");
    taken();
    return id;
}

static void form(const char *id, const char *members)
{
    step("office", id, "form-team", TEXT("member=%s authority=1", members));
}

/* ---- names ---- */

START_TEST(a_name_is_taken_at_its_limit_and_refused_one_past_it)
{
    const char *good = long_name(NAME_MAX_BYTES), *bad = long_name(NAME_MAX_BYTES + 1);
    step("office", "", "register-subject", TEXT("subject=%s subject_kind=区", good));
    taken();
    step("office", "", "register-subject", TEXT("subject=%s subject_kind=区", bad));
    refused("beijing-2020/19", "too long");
    step("office", "", "register-subject", TEXT("subject=x seat=%s subject_kind=区", good));
    taken();
    step("office", "", "register-subject", TEXT("subject=y seat=%s subject_kind=区", bad));
    refused("beijing-2020/19", "too long");
    person(good, "");
    step("office", "", "register-person", TEXT("person=%s rank=bureau service=sitting " ABLE, bad));
    refused("beijing-2020/16", "too long");
    static const char plan[] = "first_year=2026 last_year=2030 focus=x term=";
    step("office", "", "draft-five-year-plan", TEXT("%s%s", plan, good));
    taken();
    step("office", "", "draft-five-year-plan", TEXT("%s%s", plan, bad));
    refused("beijing-2020/6", "too long");
}
END_TEST

START_TEST(what_is_named_in_a_form_may_be_as_long_as_it_likes_and_is_not_known)
{
    const char *big = long_name(20000);
    step("office", "", "order-routine", TEXT("subject=%s ground=demanded", big));
    refused("beijing-2020/19", "not a registered subject");
    subjects(1, "区");
    step("office", "", "order-routine", TEXT("subject=s0000 plan_line=%s", big));
    refused("beijing-2020/21", "does not exist");
    step("office", "", "order-routine", TEXT("subject=s0000 ground=%s", big));
    refused("beijing-2020/19", "is no ground");
    step("office", "", "open-duty", TEXT("duty_name=%s subject=s0000 period=2026", big));
    refused("beijing-2020/48", "has no duty");
    step("office", "", "open-duty", TEXT("duty_name=key-points subject=s0000 period=%s", big));
    refused("beijing-2020/48", "is no period");
    step("office", "", "open-duty", TEXT("duty_name=key-points subject=%s period=2026", big));
    refused("beijing-2020/48", "not registered");
    step("office", "", "order-routine", "subject=s0000 ground=demanded");
    const char *id = taken();
    step("office", id, "propose-leaders", TEXT("leader=%s deputy=x", big));
    refused("beijing-2020/15", "not a registered inspector");
}
END_TEST

/* ---- duties ---- */

static unsigned duties_of(unsigned count)
{
    subjects(count, "区");
    uint64_t before = memhost_head(office);
    memhost_advance(office, day_begin(day_parse("2026-04-01")));
    return count_of("planning.taken", before);
}

START_TEST(a_slice_of_subjects_gets_its_duties_in_one_turn)
{
    ck_assert_uint_eq(duties_of(DUTIES_TURN_MAX), DUTIES_TURN_MAX);
}
END_TEST

START_TEST(more_subjects_than_a_slice_get_theirs_in_the_next_turn_at_the_same_time)
{
    ck_assert_uint_eq(duties_of(2 * DUTIES_TURN_MAX + 1), 2 * DUTIES_TURN_MAX + 1);
    ck_assert_int_eq(last()->time, day_begin(day_parse("2026-04-01")));
    uint64_t before = memhost_head(office);
    memhost_advance(office, day_begin(day_parse("2026-07-01")));
    ck_assert_uint_eq(count_of("planning.taken", before), 2 * DUTIES_TURN_MAX + 1);
}
END_TEST

START_TEST(duties_are_those_of_the_pack_that_was_adopted_last)
{
    subjects(2, "区");
    change("pack.yaml", "version: 1", "version: 2");
    change("planning.yaml", "every: quarter", "every: month  ");
    memhost_advance(office, day_begin(day_parse("2026-03-15")));
    adopt(2);
    uint64_t before = memhost_head(office);
    memhost_advance(office, day_begin(day_parse("2026-04-01")));
    ck_assert_uint_eq(count_of("planning.taken", before), 2);
    before = memhost_head(office);
    memhost_advance(office, day_begin(day_parse("2026-07-01")) - 1);
    ck_assert_uint_eq(count_of("planning.taken", before), 4);
    before = memhost_head(office);
    memhost_advance(office, day_begin(day_parse("2026-07-01")));
    ck_assert_uint_eq(count_of("planning.taken", before), 2);
}
END_TEST

START_TEST(adopting_at_the_very_begin_of_a_period_is_in_time_for_it)
{
    memhost_advance(office, day_begin(day_parse("2026-04-01")));
    adopt(1);
    memhost_advance(office, day_begin(day_parse("2026-04-01")) + 1);
    ck_assert_uint_eq(count_of("planning.duty", 0), 1);
}
END_TEST

START_TEST(who_was_registered_after_a_period_began_owes_from_the_next_one)
{
    memhost_advance(office, day_begin(day_parse("2026-04-01")));
    subjects(1, "区");
    uint64_t before = memhost_head(office);
    memhost_advance(office, day_begin(day_parse("2026-07-01")) - 1);
    ck_assert_uint_eq(count_of("planning.taken", before), 0);
    memhost_advance(office, day_begin(day_parse("2026-07-01")));
    ck_assert_uint_eq(count_of("planning.taken", before), 1);
}
END_TEST

/* ---- teams ---- */

/* m0,m1 ... with leader and deputy so many in all. */
static const char *members(unsigned all)
{
    const char *list = "m0";
    for (unsigned i = 1; i < all - 2; i++)
        list = TEXT("%s,m%u", list, i);
    return list;
}

START_TEST(a_team_is_taken_at_its_limit_and_refused_one_past_it)
{
    subjects(1, "区");
    leaders(0);
    for (unsigned i = 0; i < POSTS_MAX; i++)
        person(TEXT("m%u", i), "");
    const char *id = inspection(0);
    form(id, members(POSTS_MAX + 1));
    refused("beijing-2020/16", "64 persons at most");
    form(id, members(POSTS_MAX));
    taken();
    Ducha__Taken *told = ducha__taken__unpack(NULL, last()->body.size, last()->body.data);
    ck_assert_uint_eq(told->n_post, POSTS_MAX);
    ducha__taken__free_unpacked(told, NULL);
}
END_TEST

/* rotation: "1" becomes 9: more than is kept. */
static void setup_rotation(void)
{
    setup();
    change("office-values.yaml", "rotation: \"1\"", "rotation: \"9\"");
    adopt(1);
    subjects(1, "区");
}

static void formed(unsigned i, const char *member)
{
    leaders(i);
    form(inspection(i), member);
    taken();
}

START_TEST(rotation_looks_back_on_as_many_inspections_as_are_kept)
{
    for (unsigned i = 0; i <= SERVED_KEPT + 1; i++)
        person(TEXT("m%u", i), "");
    for (unsigned i = 0; i <= SERVED_KEPT; i++)
        formed(i, TEXT("m%u", i));
    leaders(SERVED_KEPT + 1);
    const char *id = inspection(SERVED_KEPT + 1);
    form(id, "m1"); /* of the oldest that is kept */
    refused("beijing-2020/18", "m1: rotation");
    form(id, "m0");
    taken();
}
END_TEST

START_TEST(a_rule_that_the_pack_does_not_have_is_not_asked)
{
    change("planning.yaml", "  rotation:", "  #otation:");
    change("coverage.yaml", "recuse-business, rotation]", "recuse-business          ]");
    adopt(1);
    subjects(1, "区");
    person("m0", "");
    formed(0, "m0");
    formed(1, "m0");
}
END_TEST

START_TEST(who_left_a_team_has_served_as_far_as_is_kept)
{
    for (unsigned i = 0; i <= LEFT_KEPT + 1; i++)
        person(TEXT("m%u", i), "");
    leaders(0);
    const char *id = inspection(0);
    form(id, "m0");
    for (unsigned i = 0; i <= LEFT_KEPT; i++) {
        step("office", id, "replace-member", TEXT("out=m%u in=m%u reason=x", i, i + 1));
        taken();
    }
    leaders(1);
    id = inspection(1);
    form(id, "m1");
    refused("beijing-2020/18", "m1: rotation");
    form(id, "m0");
    taken();
}
END_TEST

/* ---- coverage ---- */

static Ducha__CoverageShown *shown(const char *state, const char *after, uint32_t limit)
{
    Ducha__CoverageShow show = DUCHA__COVERAGE_SHOW__INIT;
    show.state = TEXT("%s", state);
    show.after = TEXT("%s", after);
    show.has_limit = true;
    show.limit = limit;
    say("coverage.show", "office", "", pack(&show.base));
    ck_assert_str_eq(last()->kind, "coverage.shown");
    return ducha__coverage_shown__unpack(NULL, last()->body.size, last()->body.data);
}

static void pages(uint32_t limit, size_t lines, const char *next)
{
    Ducha__CoverageShown *s = shown("", "", limit);
    ck_assert_uint_eq(s->n_line, lines);
    ck_assert_str_eq(s->next ? s->next : "", next);
    ducha__coverage_shown__free_unpacked(s, NULL);
}

START_TEST(coverage_is_shown_in_pages_of_at_most_so_many_lines)
{
    subjects(COVERAGE_LINES_MAX, "区");
    pages(0, COVERAGE_LINES_MAX, "");
    step("office", "", "register-subject", "subject=t subject_kind=区");
    pages(0, COVERAGE_LINES_MAX, TEXT("s%04u", COVERAGE_LINES_MAX - 1));
    pages(COVERAGE_LINES_MAX + 1, COVERAGE_LINES_MAX, TEXT("s%04u", COVERAGE_LINES_MAX - 1));
    pages(1, 1, "s0000");
    Ducha__CoverageShown *s = shown("", TEXT("s%04u", COVERAGE_LINES_MAX - 1), 0);
    ck_assert_uint_eq(s->n_line, 1);
    ck_assert_str_eq(s->line[0]->subject, "t");
    ck_assert_uint_eq(s->total, COVERAGE_LINES_MAX + 1);
    ducha__coverage_shown__free_unpacked(s, NULL);
}
END_TEST

START_TEST(a_search_stops_after_so_many_subjects_and_says_where)
{
    subjects(COVERAGE_SCAN_MAX, "区");
    Ducha__CoverageShown *s = shown("done", "", 0);
    ck_assert_uint_eq(s->n_line, 0);
    ck_assert(!s->next || !s->next[0]);
    ducha__coverage_shown__free_unpacked(s, NULL);
    step("office", "", "register-subject", "subject=t subject_kind=区");
    s = shown("done", "", 0);
    ck_assert_str_eq(s->next, TEXT("s%04u", COVERAGE_SCAN_MAX - 1));
    ducha__coverage_shown__free_unpacked(s, NULL);
}
END_TEST

START_TEST(coverage_of_a_term_without_end_is_set_aside)
{
    Ducha__CoverageShow show = DUCHA__COVERAGE_SHOW__INIT;
    show.term = TEXT("%s", long_name(NAME_MAX_BYTES));
    say("coverage.show", "office", "", pack(&show.base));
    ck_assert_str_eq(last()->kind, "coverage.shown");
    show.term = TEXT("%s", long_name(NAME_MAX_BYTES + 1));
    say("coverage.show", "office", "", pack(&show.base));
    ck_assert_str_eq(last()->kind, "turn.set-aside");
    say("coverage.show", "office", "", bytes_of("\xff\xff"));
    ck_assert_str_eq(last()->kind, "turn.set-aside");
}
END_TEST

static Suite *suite(void)
{
    Suite *s = suite_create("planning");
    TCase *bare = suite_case(s, "bare", setup, teardown);
    TCase *c = suite_case(s, "adopted", setup_adopted, teardown);
    TCase *r = suite_case(s, "rotation", setup_rotation, teardown);
    tcase_add_test(bare, adopting_at_the_very_begin_of_a_period_is_in_time_for_it);
    tcase_add_test(bare, a_rule_that_the_pack_does_not_have_is_not_asked);
    tcase_add_test(c, a_name_is_taken_at_its_limit_and_refused_one_past_it);
    tcase_add_test(c, what_is_named_in_a_form_may_be_as_long_as_it_likes_and_is_not_known);
    tcase_add_test(c, a_slice_of_subjects_gets_its_duties_in_one_turn);
    tcase_add_test(c, more_subjects_than_a_slice_get_theirs_in_the_next_turn_at_the_same_time);
    tcase_add_test(c, duties_are_those_of_the_pack_that_was_adopted_last);
    tcase_add_test(c, who_was_registered_after_a_period_began_owes_from_the_next_one);
    tcase_add_test(c, a_team_is_taken_at_its_limit_and_refused_one_past_it);
    tcase_add_test(c, coverage_is_shown_in_pages_of_at_most_so_many_lines);
    tcase_add_test(c, a_search_stops_after_so_many_subjects_and_says_where);
    tcase_add_test(c, coverage_of_a_term_without_end_is_set_aside);
    tcase_add_test(r, rotation_looks_back_on_as_many_inspections_as_are_kept);
    tcase_add_test(r, who_left_a_team_has_served_as_far_as_is_kept);
    return s;
}

int main(void)
{
    return suite_run(suite());
}
