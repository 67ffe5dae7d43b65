/* Several regulations are law in one office at once. */
#include <check.h>
#include <stdlib.h>

#include "modules/kit/casefile.h"
#include "modules/kit/packs.h"
#include "proto/case.pb-c.h"
#include "story/memhost.h"
#include "tests/lib/packfiles.h"
#include "tests/lib/suite.h"

extern const struct module module_law, module_reporting;

static const struct module *const modules[] = {&module_law, &module_reporting, NULL};
static struct memhost *office;
static struct arena arena;

static void adopt(const char *pack, const char *id, unsigned version)
{
    struct packfiles files;
    packfiles_load(&files, SOURCE_DIR, pack);
    memhost_say(office, &(struct message){.kind = "regime.adopt",
                                          .from = "test",
                                          .person = "li",
                                          .organ = "office",
                                          .case_id = "",
                                          .body = packfiles_body(&files, id, version)});
    ck_assert_str_eq(memhost_entry(office, memhost_head(office))->kind, "regime.adopted");
    packfiles_clear(&files);
}

/* As an older program, which knew fewer faults, once found it good. */
static void told_adopted(const char *good, const char *bad)
{
    struct packfiles files;
    packfiles_load(&files, SOURCE_DIR, "tests/packs/flow");
    struct regime_file *f = files.file;
    while (strcmp(f->name, "pack.yaml") != 0)
        f++;
    const char *text = arena_text(&arena, f->text), *at = strstr(text, good);
    ck_assert_msg(at, "the pack has no `%s`", good);
    text = arena_print(&arena, "%.*s%s%s", (int)(at - text), text, bad, at + strlen(good));
    const char *version = strstr(text, "version: 1");
    f->text = bytes_of(arena_print(&arena, "%.*sversion: 2%s", (int)(version - text), text,
                                   version + strlen("version: 1")));
    memhost_say(office, &(struct message){.kind = "regime.adopted",
                                          .from = "module/law",
                                          .person = "li",
                                          .organ = "office",
                                          .case_id = "",
                                          .body = packfiles_body(&files, "flow", 2)});
    packfiles_clear(&files);
}

static void setup(void)
{
    office = memhost_open(modules, day_begin(day_parse("2026-02-09")));
    adopt("tests/packs/flow", "flow", 1);
    adopt("tests/packs/flow-changed", "flow-changed", 1);
}

static void teardown(void)
{
    memhost_close(office);
    arena_free(&arena);
}

static Ducha__Field *field(const char *name, const char *value)
{
    Ducha__Field *f = arena_alloc(&arena, sizeof(*f));
    char **list = arena_alloc(&arena, sizeof(*list));
    ducha__field__init(f);
    list[0] = arena_text(&arena, bytes_of(value));
    f->name = arena_text(&arena, bytes_of(name));
    f->value = list;
    f->n_value = 1;
    return f;
}

static const struct message *open_by(const char *step, const char *regime)
{
    Ducha__Field *fields[] = {field("unit", "甲厂"), field("urgent", "no")};
    Ducha__Take take = DUCHA__TAKE__INIT;
    take.step = arena_text(&arena, bytes_of(step));
    take.field = fields;
    take.n_field = 2;
    uint8_t *body = arena_alloc(&arena, ducha__take__get_packed_size(&take));
    size_t size = ducha__take__pack(&take, body);
    memhost_say(office, &(struct message){.kind = "reporting.take",
                                          .from = "test",
                                          .regime = regime,
                                          .person = "li",
                                          .organ = "clerk",
                                          .case_id = "",
                                          .body = {body, size}});
    return memhost_entry(office, memhost_head(office));
}

static void opened_under(const struct message *m, const char *regime, const char *clause)
{
    ck_assert_str_eq(m->kind, "reporting.taken");
    Ducha__Taken *told = ducha__taken__unpack(NULL, m->body.size, m->body.data);
    ck_assert_str_eq(told->step->regime, regime);
    ck_assert_str_eq(told->step->clause, clause);
    ducha__taken__free_unpacked(told, NULL);
}

START_TEST(a_new_case_is_opened_under_the_one_adopted_last)
{
    opened_under(open_by("begin", ""), "flow-changed@1", "flow/4");
}
END_TEST

START_TEST(a_new_case_is_opened_under_the_one_that_is_named)
{
    opened_under(open_by("begin", "flow"), "flow@1", "flow/4");
    opened_under(open_by("begin", "flow@1"), "flow@1", "flow/4");
    opened_under(open_by("begin", "flow-changed"), "flow-changed@1", "flow/4");
}
END_TEST

START_TEST(a_step_that_only_one_has_needs_no_name)
{
    opened_under(open_by("greet", ""), "flow-changed@1", "flow-changed/1");
    adopt("examples/regime", "example", 1);
    opened_under(open_by("greet", ""), "flow-changed@1", "flow-changed/1");
}
END_TEST

START_TEST(a_regulation_that_was_not_adopted_rules_nothing)
{
    ck_assert_str_eq(open_by("begin", "flow@2")->kind, "step.refused");
    ck_assert_str_eq(open_by("begin", "other")->kind, "step.refused");
    ck_assert_str_eq(open_by("greet", "flow")->kind, "step.refused");
}
END_TEST

START_TEST(what_was_found_good_once_stays_law)
{
    told_adopted("within: 30 days}", "within: 30 days, to-come: true}");
    opened_under(open_by("begin", "flow@2"), "flow@2", "flow/4");
}
END_TEST

START_TEST(what_cannot_be_read_rules_nothing)
{
    told_adopted("within: 30 days}", "within: 30 daze}");
    ck_assert_str_eq(open_by("begin", "flow@2")->kind, "step.refused");
}
END_TEST

/* The small pack under another version number. */
static void adopt_version(unsigned version)
{
    struct packfiles files;
    packfiles_load(&files, SOURCE_DIR, "tests/packs/flow");
    for (unsigned i = 0; i < files.count; i++)
        if (strcmp(files.file[i].name, "pack.yaml") == 0) {
            const char *text = arena_text(&arena, files.file[i].text);
            const char *at = strstr(text, "version: ");
            files.file[i].text = bytes_of(arena_print(&arena, "%.*sversion: %u%s", (int)(at - text),
                                                      text, version, strchr(at, '\n')));
        }
    memhost_say(office, &(struct message){.kind = "regime.adopt",
                                          .from = "test",
                                          .person = "li",
                                          .organ = "office",
                                          .case_id = "",
                                          .body = packfiles_body(&files, "flow", version)});
    packfiles_clear(&files);
}

START_TEST(more_packs_than_are_kept_parsed_still_rule_their_cases)
{
    for (unsigned version = 2; version <= PACKS_LOADED_MAX + 1; version++)
        adopt_version(version);
    opened_under(open_by("begin", "flow@1"), "flow@1", "flow/4");
    opened_under(open_by("begin", "flow@2"), "flow@2", "flow/4");
    opened_under(open_by("begin", "flow"), arena_print(&arena, "flow@%u", PACKS_LOADED_MAX + 1),
                 "flow/4");
    opened_under(open_by("greet", ""), "flow-changed@1", "flow-changed/1");
}
END_TEST

START_TEST(the_log_says_the_same_again)
{
    open_by("begin", "flow");
    open_by("begin", "");
    ck_assert(memhost_replays(office));
}
END_TEST

int main(void)
{
    Suite *s = suite_create("packs");
    TCase *c = suite_case(s, "packs", setup, teardown);
    tcase_set_timeout(c, 60); /* under the sanitizers */
    tcase_add_test(c, a_new_case_is_opened_under_the_one_adopted_last);
    tcase_add_test(c, a_new_case_is_opened_under_the_one_that_is_named);
    tcase_add_test(c, a_step_that_only_one_has_needs_no_name);
    tcase_add_test(c, a_regulation_that_was_not_adopted_rules_nothing);
    tcase_add_test(c, what_was_found_good_once_stays_law);
    tcase_add_test(c, what_cannot_be_read_rules_nothing);
    tcase_add_test(c, more_packs_than_are_kept_parsed_still_rule_their_cases);
    tcase_add_test(c, the_log_says_the_same_again);
    return suite_run(s);
}
