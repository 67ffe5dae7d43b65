/* What a story would be too long for, or another office's values: pages, samples, measures,
 * notices. */
#include <check.h>

#include "base/digest.h"
#include "modules/kit/body.h"
#include "modules/kit/form.h"
#include "pack/time/calendar.h"
#include "proto/case.pb-c.h"
#include "proto/json.h"
#include "proto/kinds.h"
#include "proto/rectification.pb-c.h"
#include "story/memhost.h"
#include "tests/lib/packfiles.h"
#include "tests/lib/suite.h"

#define PAGE 200u   /* TASK_LINES_MAX */
#define SAMPLE 200u /* SAMPLE_MAX */
#define SEED "a seed"

extern const struct module module_law, module_inspection, module_rectification;

static const struct module *const modules[] = {&module_law, &module_inspection,
                                               &module_rectification, NULL};
static struct memhost *office;
static struct arena arena;

static void say(const char *kind, const char *from, const char *organ, const char *case_id,
                const char *json)
{
    struct fault f = {0};
    ProtobufCMessage *m = json_read(&arena, kind_body(kind), bytes_of(json), &f);
    ck_assert_msg(m != NULL, "%s", f.text);
    size_t size = protobuf_c_message_get_packed_size(m);
    uint8_t *body = arena_alloc(&arena, size + 1);
    protobuf_c_message_pack(m, body);
    memhost_say(
        office,
        &(struct message){.kind = kind,
                          .from = from,
                          .regime = "",
                          .person = organ[0] == 'o' ? "chen" : organ, /* another person for each */
                          .organ = organ,
                          .case_id = case_id,
                          .body = {body, size}});
}

/* What another module would tell. */
static void told(const char *module, const char *step, const char *type)
{
    const char *from = arena_print(&arena, "module/%s", module);
    say(arena_print(&arena, "%s.taken", module), from, "office", "RC1",
        arena_print(
            &arena,
            "{\"step\":{\"name\":\"%s\",\"clause\":\"c\",\"regime\":\"beijing-2020@1\","
            "\"person\":\"chen\",\"organ\":\"office\"},\"case_id\":\"RC1\",\"type\":\"%s\"}",
            step, type));
}

static void take(const char *case_id, const char *organ, const char *step, const char *fields)
{
    say("rectification.take", "test", organ, case_id,
        arena_print(&arena, "{\"step\":\"%s\",\"field\":[%s]}", step, fields));
}

#define FIELD(name, value) "{\"name\":\"" name "\",\"value\":[" value "]}"
#define TASK                  \
    FIELD("problem", "\"p\"") \
    "," FIELD("goal", "\"g\"") "," FIELD("unit", "\"u\"") "," FIELD("long_term", "\"yes\"") ","

static const struct message *newest(const char *kind)
{
    for (uint64_t p = memhost_head(office); p > 0; p--)
        if (strcmp(memhost_entry(office, p)->kind, kind) == 0)
            return memhost_entry(office, p);
    ck_abort_msg("nobody said %s", kind);
}

static const char *newest_case(void)
{
    return newest("rectification.taken")->case_id;
}

static bool refused(void)
{
    return strcmp(memhost_entry(office, memhost_head(office))->kind, "step.refused") == 0;
}

/* The office's values, with a line more. */
static void add_value(struct packfiles *files, const char *line)
{
    for (unsigned i = 0; i < files->count; i++) {
        struct regime_file *f = &files->file[i];
        if (strcmp(f->name, "office-values.yaml") == 0)
            f->text = bytes_of(
                arena_print(&arena, "%.*s%s", (int)f->text.size, (const char *)f->text.data, line));
    }
}

static void open_with(const char *line)
{
    struct packfiles files;
    office = memhost_open(modules, day_begin(day_parse("2026-02-09")));
    packfiles_load(&files, SOURCE_DIR, "regimes/beijing-2020");
    add_value(&files, line);
    memhost_say(office, &(struct message){.kind = "regime.adopt",
                                          .from = "test",
                                          .person = "chen",
                                          .organ = "office",
                                          .case_id = "",
                                          .body = packfiles_body(&files, "beijing-2020", 1)});
    packfiles_clear(&files);
    told("planning", "order-daily", "daily");
    told("inspection", "issue-scheme", "");
    told("inspection", "close-fieldwork", "");
}

static void setup(void)
{
    open_with("");
}

static void teardown(void)
{
    memhost_close(office);
    arena_free(&arena);
}

static void enter_and_report(unsigned tasks)
{
    for (unsigned i = 0; i < tasks; i++) {
        take("RC1", "office", "enter-task", TASK FIELD("measures", "\"m\""));
        ck_assert(!refused());
        take(newest_case(), "unit/u", "report-done", FIELD("done", "\"d\""));
        ck_assert(!refused());
    }
}

START_TEST(tasks_are_shown_in_pages_and_their_total_is_what_was_entered)
{
    enter_and_report(PAGE + 1);
    say("task.show", "test", "office", "", "{}");
    const struct message *m = newest("task.shown");
    Ducha__TaskShown *s = ducha__task_shown__unpack(NULL, m->body.size, m->body.data);
    ck_assert_uint_eq(s->n_line, PAGE);
    ck_assert_uint_eq(s->totals->total, PAGE + 1);
    ck_assert_str_eq(s->next, s->line[PAGE - 1]->case_id);
    uint32_t states = 0, progress = 0;
    for (size_t i = 0; i < s->totals->n_state; i++)
        states += s->totals->state[i]->tasks;
    for (size_t i = 0; i < s->totals->n_progress; i++)
        progress += s->totals->progress[i]->tasks;
    ck_assert_uint_eq(states, PAGE + 1);
    ck_assert_uint_eq(progress, PAGE + 1);
    say("task.show", "test", "office", "", arena_print(&arena, "{\"after\":\"%s\"}", s->next));
    ducha__task_shown__free_unpacked(s, NULL);
    m = newest("task.shown");
    s = ducha__task_shown__unpack(NULL, m->body.size, m->body.data);
    ck_assert_uint_eq(s->n_line, 1);
    ck_assert_ptr_null(s->next);
    ducha__task_shown__free_unpacked(s, NULL);
}
END_TEST

/* The digest of SEED. */
static const char *seed_digest(void)
{
    struct bytes part = bytes_of(SEED);
    struct digest d = digest_of(SUITE_INTL, &part, 1);
    char *text = arena_alloc(&arena, DIGEST_TEXT_SIZE);
    digest_text(&d, text);
    return text;
}

static bool comes_after(const char *a, const char *b)
{
    struct bytes one[] = {bytes_of(SEED), bytes_of("\n"), bytes_of(a)};
    struct bytes two[] = {bytes_of(SEED), bytes_of("\n"), bytes_of(b)};
    struct digest x = digest_of(SUITE_INTL, one, 3), y = digest_of(SUITE_INTL, two, 3);
    return memcmp(x.byte, y.byte, DIGEST_SIZE) < 0;
}

START_TEST(the_largest_sample_leaves_one_and_is_in_the_order_of_its_digests)
{
    enter_and_report(SAMPLE + 1);
    take("RC1", "office", "commit-sample",
         arena_print(&arena, FIELD("seed_digest", "\"%s\"") "," FIELD("count", "\"200\""),
                     seed_digest()));
    take(newest_case(), "office", "draw-sample", FIELD("seed", "\"" SEED "\""));
    const struct message *m = newest("rectification.taken");
    Ducha__Taken *t = ducha__taken__unpack(NULL, m->body.size, m->body.data);
    const char *before = NULL;
    unsigned tasks = 0;
    for (size_t i = 0; i < t->n_result; i++) {
        if (strcmp(t->result[i]->name, "task") != 0)
            continue;
        ck_assert(!before || comes_after(before, t->result[i]->value[0]));
        before = t->result[i]->value[0];
        tasks++;
    }
    ck_assert_uint_eq(tasks, SAMPLE);
    ducha__taken__free_unpacked(t, NULL);
}
END_TEST

static const char *measures(unsigned count)
{
    const char *all = "\"m\"";
    for (unsigned i = 1; i < count; i++)
        all = arena_print(&arena, "%s,\"m%u\"", all, i);
    return arena_print(&arena, TASK FIELD("measures", "%s"), all);
}

START_TEST(a_task_has_as_many_measures_as_a_field_has_values)
{
    take("RC1", "office", "enter-task", measures(FORM_LIST_MAX));
    ck_assert(!refused());
    take("RC1", "office", "enter-task", measures(FORM_LIST_MAX + 1));
    ck_assert(refused());
    say("task.show", "test", "office", "", "{}");
    const struct message *m = newest("task.shown");
    Ducha__TaskShown *s = ducha__task_shown__unpack(NULL, m->body.size, m->body.data);
    ck_assert_uint_eq(s->n_line, 1);
    ck_assert_uint_eq(s->line[0]->n_measure, FORM_LIST_MAX);
    ducha__task_shown__free_unpacked(s, NULL);
}
END_TEST

/* A task reported done and verified. */
static const char *verified_task(void)
{
    enter_and_report(1);
    const char *task = newest_case();
    take(task, "body", "verify-task", FIELD("passed", "\"yes\"") "," FIELD("found", "\"f\""));
    ck_assert(!refused());
    return task;
}

static void give_notice(const char *task, const char *to)
{
    take(task, "office", "give-notice-of-closing",
         arena_print(&arena,
                     FIELD("notice_from", "\"2026-02-09\"") "," FIELD(
                         "notice_to", "\"%s\"") "," FIELD("link", "\"l\""),
                     to));
}

static const char *result(const char *name)
{
    const struct message *m = newest("rectification.taken");
    Ducha__Taken *t = ducha__taken__unpack(NULL, m->body.size, m->body.data);
    const char *value = "";
    for (size_t i = 0; i < t->n_result; i++)
        if (strcmp(t->result[i]->name, name) == 0)
            value = arena_text(&arena, bytes_of(t->result[i]->value[0]));
    ducha__taken__free_unpacked(t, NULL);
    return value;
}

START_TEST(a_notice_below_what_the_office_demands_is_refused)
{
    open_with("  closing-notice-least: 3 days\n");
    const char *task = verified_task();
    give_notice(task, "2026-02-10");
    ck_assert(refused());
    give_notice(task, "2026-02-11");
    ck_assert(!refused());
    ck_assert_str_eq(result("notice_workdays"), "3");
    ck_assert(strstr(result("warning"), "5 workdays"));
}
END_TEST

START_TEST(a_value_that_is_no_length_is_refused_and_not_passed_over)
{
    open_with("  closing-notice-least: some time\n");
    give_notice(verified_task(), "2026-03-20");
    ck_assert(refused());
}
END_TEST

START_TEST(two_tasks_closed_in_one_minute_are_a_question_when_they_are_all)
{
    const char *first = verified_task(), *second = verified_task();
    give_notice(first, "2026-02-13");
    give_notice(second, "2026-02-13");
    memhost_advance(office, day_begin(day_parse("2026-02-24")));
    take(first, "office", "close-task", "");
    ck_assert(!refused());
    ck_assert_str_eq(result("question"), "");
    take(second, "office", "close-task", "");
    ck_assert(strstr(result("question"), "same minute"));
}
END_TEST

int main(void)
{
    Suite *s = suite_create("tasks");
    TCase *c = suite_case(s, "bounds", setup, teardown);
    tcase_add_test(c, tasks_are_shown_in_pages_and_their_total_is_what_was_entered);
    tcase_add_test(c, the_largest_sample_leaves_one_and_is_in_the_order_of_its_digests);
    tcase_add_test(c, a_task_has_as_many_measures_as_a_field_has_values);
    tcase_add_test(c, two_tasks_closed_in_one_minute_are_a_question_when_they_are_all);
    TCase *values = suite_case(s, "the office's values", NULL, teardown);
    tcase_add_test(values, a_notice_below_what_the_office_demands_is_refused);
    tcase_add_test(values, a_value_that_is_no_length_is_refused_and_not_passed_over);
    return suite_run(s);
}
