/* Published notice periods, counted with their first day and without it. */
#include "scratch.h"

#include "base/lang.h"
#include "bus/io/file.h"
#include "command/regime/notices.h"

static struct calendar calendar;
static struct notices table;
static struct faults faults;
static struct arena arena;
static struct call call;
static struct scratch scratch;

static void add_year(unsigned year)
{
    struct fault fault = {0};
    size_t size;
    const char *path = arena_print(&arena, SOURCE_DIR "/regimes/calendar/%u.yaml", year);
    char *text = file_load(path, YAML_SIZE_MAX, &size, &fault);
    ck_assert_ptr_nonnull(text);
    calendar_add(&calendar, path, (struct bytes){text, size}, &faults);
    free(text);
}

static void setup(void)
{
    arena = (struct arena){0};
    faults = (struct faults){0};
    calendar = (struct calendar){.arena = &arena};
    call = (struct call){.data = stdout, .talk = stderr};
    for (unsigned year = 2019; year <= 2026; year++)
        add_year(year);
    ck_assert_uint_eq(faults.count, 0);
    scratch_make(&scratch);
}

static void teardown(void)
{
    notices_clear(&table);
    faults_clear(&faults);
    arena_free(&arena);
    call_clear(&call);
    scratch_clear(&scratch);
}

static void read_file(const char *path)
{
    ck_assert(notices_read(&table, &call, path, &faults));
    for (unsigned i = 0; i < table.count; i++)
        notice_count(&table.item[i], &calendar);
}

static void read_text(const char *text)
{
    char path[128];
    snprintf(path, sizeof(path), "%s/t.csv", scratch.path);
    FILE *f = fopen(path, "w");
    fputs(text, f);
    fclose(f);
    notices_clear(&table);
    faults_clear(&faults);
    if (notices_read(&table, &call, path, &faults))
        for (unsigned i = 0; i < table.count; i++)
            notice_count(&table.item[i], &calendar);
}

START_TEST(of_the_published_notices_n13_alone_is_wrong)
{
    unsigned of[NOTICE_VERDICTS] = {0};
    read_file(SOURCE_DIR "/examples/notice_periods.csv");
    for (unsigned i = 0; i < table.count; i++) {
        of[table.item[i].verdict]++;
        ck_assert_int_eq(table.item[i].verdict == NOTICE_WRONG,
                         strcmp(table.item[i].id, "N13") == 0);
    }
    ck_assert_uint_eq(table.count, 11);
    ck_assert_uint_eq(of[NOTICE_FIRST], 6);
    ck_assert_uint_eq(of[NOTICE_NEXT], 1);
    ck_assert_uint_eq(of[NOTICE_EITHER], 0);
    ck_assert_uint_eq(of[NOTICE_WRONG], 1);
    ck_assert_uint_eq(of[NOTICE_NO_CLAIM], 3);
}
END_TEST

START_TEST(a_wrong_claim_has_its_cause_and_the_day_that_would_be_right)
{
    read_file(SOURCE_DIR "/examples/notice_periods.csv");
    const struct notice *n = &table.item[0];
    while (strcmp(n->id, "N13") != 0)
        n++;
    ck_assert_uint_eq(n->workdays_first, 4);
    ck_assert_uint_eq(n->workdays_next, 3);
    ck_assert_int_eq(notice_end(n, &calendar, true), day_parse("2024-10-16"));
    ck_assert_int_eq(notice_end(n, &calendar, false), day_parse("2024-10-17"));
    lang_set(LANG_EN);
    ck_assert_str_eq(notice_holidays(n, &calendar, &arena), "National Day 7 days");
}
END_TEST

/* Ten working days over Spring Festival 2025 only when the shifted Sundays and Saturdays count. */
START_TEST(shifted_days_count_as_work)
{
    read_text("id,start,end,claimed_n,claimed_unit\nN16,2025-01-21,2025-02-08,10,工作日\n");
    ck_assert_uint_eq(table.count, 1);
    ck_assert_int_eq(table.item[0].verdict, NOTICE_FIRST);
}
END_TEST

START_TEST(a_first_day_without_work_is_right_either_way)
{
    read_text("公示开始,公示结束,公示天数,天数单位\n2026-03-07,2026-03-13,5,工作日\n");
    ck_assert_int_eq(table.item[0].verdict, NOTICE_EITHER);
}
END_TEST

START_TEST(a_year_without_its_notice_is_provisional)
{
    read_text("start,end,claimed_n,claimed_unit\n2026-12-28,2027-01-04,7,天\n");
    ck_assert(table.item[0].provisional);
    ck_assert_int_eq(table.item[0].verdict, NOTICE_NEXT);
}
END_TEST

static void faulty(const char *text, unsigned column, const char *says)
{
    read_text(text);
    ck_assert_uint_ge(faults.count, 1);
    ck_assert_uint_eq(faults.item[0].en.column, column);
    ck_assert_msg(strstr(faults.item[0].en.remedy, says) || strstr(faults.item[0].en.text, says),
                  "%s: %s", faults.item[0].en.text, faults.item[0].en.remedy);
}

START_TEST(what_cannot_be_counted_is_named_by_row_and_column)
{
    faulty("start,end\n2026-02-30,2026-03-01\n", 1, "write a date");
    faulty("start,end\n2026-03-02,2026-03-01\n", 2, "before the first day");
    faulty("start,end\n2026-03-02,\n", 2, "fill it in");
    faulty("start,claimed_n\n2026-03-02,5\n", 1, "`end` is missing");
    faulty("start,end,claimed_n,claimed_unit\n2026-03-02,2026-03-06,5,周\n", 4, "工作日");
    faulty("start,end,claimed_n,claimed_unit\n2026-03-02,2026-03-06,5,\n", 4, "fill it in");
    faulty("start,end,claimed_n,claimed_unit\n2026-03-02,2026-03-06,,天\n", 3, "how many");
    faulty("start,end,claimed_n,claimed_unit\n2026-03-02,2026-03-06,0,天\n", 3, "1 to 3660");
    faulty("start,end,clamed_n\n2026-03-02,2026-03-06,5\n", 3, "clamed_n");
}
END_TEST

START_TEST(lengths_are_taken_at_their_limit_and_refused_one_past_it)
{
    read_text("start,end,claimed_n,claimed_unit\n2016-01-01,2026-01-07,3660,天\n");
    ck_assert_uint_eq(faults.count, 0);
    ck_assert_uint_eq(table.item[0].days, 3660);
    ck_assert_int_eq(table.item[0].verdict, NOTICE_FIRST);
    faulty("start,end\n2016-01-01,2026-01-08\n", 2, "3660");
    faulty("start,end,claimed_n,claimed_unit\n2026-03-02,2026-03-06,3661,天\n", 3, "1 to 3660");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("notices");
    TCase *all = suite_case(suite, "periods", setup, teardown);
    tcase_add_test(all, of_the_published_notices_n13_alone_is_wrong);
    tcase_add_test(all, a_wrong_claim_has_its_cause_and_the_day_that_would_be_right);
    tcase_add_test(all, shifted_days_count_as_work);
    tcase_add_test(all, a_first_day_without_work_is_right_either_way);
    tcase_add_test(all, a_year_without_its_notice_is_provisional);
    tcase_add_test(all, what_cannot_be_counted_is_named_by_row_and_column);
    tcase_add_test(all, lengths_are_taken_at_their_limit_and_refused_one_past_it);
    return suite_run(suite);
}
