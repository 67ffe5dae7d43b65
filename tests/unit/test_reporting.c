/* Limits of the report that stories do not reach. The other modules' words are told by the test. */
#include "proto/case.pb-c.h"
#include "proto/reporting.pb-c.h"
#include "tests/lib/suite.h"
#include "tests/unit/module_office.h"

#define REPORT_FINDINGS 100u /* report.c */
#define FINDINGS_LINES 200u
#define FINDING_TITLE 200u

extern const struct module module_reporting;
static const struct module *const modules[] = {&module_reporting, NULL};
static struct module_office o;

static void tell(const char *module, const char *step, const char *case_id, const char *more)
{
    const char *kind = arena_print(&o.arena, "%s.taken", module);
    const char *json = arena_print(&o.arena,
                                   "{\"step\":{\"name\":\"%s\",\"clause\":\"beijing-2020/20\","
                                   "\"regime\":\"beijing-2020@1\"}%s}",
                                   step, more);
    module_office_say(&o, arena_print(&o.arena, "module/%s", module), "office", kind, case_id,
                      module_office_body(&o, kind, json));
}

static void record_findings(unsigned first, unsigned last)
{
    for (unsigned i = first; i <= last; i++)
        tell("inspection", "record-finding", arena_print(&o.arena, "R-F%03u", i),
             ",\"type\":\"finding\",\"parent\":\"R\",\"field\":["
             "{\"name\":\"content\",\"value\":[\"其他事项\"]},"
             "{\"name\":\"gravity\",\"value\":[\"一般\"]}]");
}

static void setup(void)
{
    module_office_open(&o, modules);
    tell("planning", "order-routine", "R", ",\"type\":\"routine\"");
    tell("inspection", "notice", "R", "");
    tell("inspection", "close-presence", "R", "");
}

static void teardown(void)
{
    module_office_close(&o);
}

static const char *result(const Ducha__Taken *told, const char *name)
{
    for (size_t i = 0; i < told->n_result; i++)
        if (strcmp(told->result[i]->name, name) == 0)
            return told->result[i]->value[0];
    return "";
}

static unsigned results(const Ducha__Taken *told, const char *name)
{
    unsigned n = 0;
    for (size_t i = 0; i < told->n_result; i++)
        n += strcmp(told->result[i]->name, name) == 0;
    return n;
}

static Ducha__Taken *draft(void)
{
    module_office_ask_of(&o, "office", "reporting.take", "R",
                         "{\"step\":\"draft-report\",\"field\":[{\"name\":\"report\","
                         "\"value\":[\"r\"]}]}");
    struct bytes body = module_office_said(&o, "reporting.taken");
    return ducha__taken__unpack(NULL, body.size, body.data);
}

START_TEST(a_report_names_so_many_findings_and_counts_all)
{
    record_findings(1, REPORT_FINDINGS);
    Ducha__Taken *told = draft();
    ck_assert_uint_eq(results(told, "finding"), REPORT_FINDINGS);
    ck_assert_str_eq(result(told, "next"), "");
    ducha__taken__free_unpacked(told, NULL);
    record_findings(REPORT_FINDINGS + 1, REPORT_FINDINGS + 1);
    told = draft();
    ck_assert_uint_eq(results(told, "finding"), REPORT_FINDINGS);
    ck_assert_str_eq(result(told, "findings"), "101");
    ck_assert_str_eq(result(told, "next"), "R-F100");
    ck_assert_str_eq(result(told, "content"), "20(12) 其他事项 101");
    ducha__taken__free_unpacked(told, NULL);
}
END_TEST

static Ducha__FindingsShown *show(const char *json)
{
    module_office_ask(&o, "findings.show", "R", json);
    struct bytes body = module_office_said(&o, "findings.shown");
    return ducha__findings_shown__unpack(NULL, body.size, body.data);
}

START_TEST(a_page_of_findings_has_its_limit_and_the_next_one_the_rest)
{
    record_findings(1, FINDINGS_LINES);
    Ducha__FindingsShown *shown = show("{}");
    ck_assert_uint_eq(shown->n_line, FINDINGS_LINES);
    ck_assert_ptr_null(shown->next);
    ducha__findings_shown__free_unpacked(shown, NULL);
    record_findings(FINDINGS_LINES + 1, FINDINGS_LINES + 1);
    shown = show("{}");
    ck_assert_uint_eq(shown->n_line, FINDINGS_LINES);
    ck_assert_str_eq(shown->next, "R-F200");
    ck_assert_uint_eq(shown->total, FINDINGS_LINES + 1);
    ducha__findings_shown__free_unpacked(shown, NULL);
    shown = show("{\"after\":\"R-F200\"}");
    ck_assert_uint_eq(shown->n_line, 1);
    ducha__findings_shown__free_unpacked(shown, NULL);
}
END_TEST

static size_t shown_title(const char *finding, size_t size)
{
    char *title = arena_alloc(&o.arena, size + 1);
    memset(title, 'x', size);
    title[size] = '\0';
    tell("inspection", "record-finding", finding,
         arena_print(&o.arena,
                     ",\"type\":\"finding\",\"parent\":\"R\",\"field\":["
                     "{\"name\":\"title\",\"value\":[\"%s\"]}]",
                     title));
    Ducha__FindingsShown *shown = show("{}");
    size_t kept = strlen(shown->line[shown->n_line - 1]->title);
    ducha__findings_shown__free_unpacked(shown, NULL);
    return kept;
}

START_TEST(a_long_title_is_cut_in_the_list)
{
    ck_assert_uint_eq(shown_title("R-F001", FINDING_TITLE), FINDING_TITLE);
    ck_assert_uint_eq(shown_title("R-F002", FINDING_TITLE + 1), FINDING_TITLE + strlen("..."));
}
END_TEST

int main(void)
{
    Suite *s = suite_create("reporting");
    TCase *c = suite_case(s, "reporting", setup, teardown);
    tcase_add_test(c, a_report_names_so_many_findings_and_counts_all);
    tcase_add_test(c, a_page_of_findings_has_its_limit_and_the_next_one_the_rest);
    tcase_add_test(c, a_long_title_is_cut_in_the_list);
    return suite_run(s);
}
