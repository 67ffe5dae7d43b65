/* Files that people write: what is taken, what is refused, and at which line. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/yaml.h"
#include "tests/lib/suite.h"

static struct faults faults;
static struct yaml y;

static void setup(void)
{
    faults = (struct faults){0};
    y = (struct yaml){0};
}

static void teardown(void)
{
    yaml_clear(&y);
    faults_clear(&faults);
}

static void read_text(const char *text)
{
    yaml_init(&y, "t.yaml", bytes_of(text), &faults);
}

/* The first fault stands at this place and says this. */
static void refused(unsigned line, unsigned column, const char *says)
{
    ck_assert_uint_ge(faults.count, 1);
    const struct fault *f = &faults.item[0].en;
    ck_assert_str_eq(f->file, "t.yaml");
    ck_assert_msg(strstr(f->text, says), "`%s` does not say `%s`", f->text, says);
    ck_assert_uint_eq(f->line, line);
    ck_assert_uint_eq(f->column, column);
    ck_assert(faults.item[0].zh.text[0]);
}

START_TEST(a_plain_file_is_read_by_key)
{
    read_text("office: 海淀\nport: 0\nopen: true\nlist: [a, 'b']\nat: {time: 20:00}\n");
    ck_assert_str_eq(yaml_text(&y, y.root, "office"), "海淀");
    ck_assert_int_eq(yaml_int(&y, y.root, "port", 0, 9), 0);
    ck_assert(yaml_bool(&y, y.root, "open"));
    ck_assert_uint_eq(yaml_list(&y, y.root, "list")->count, 2);
    ck_assert_uint_eq(yaml_as_time(&y, yaml_get(yaml_map(&y, y.root, "at"), "time")), 1200);
    ck_assert_str_eq(yaml_text_or(&y, y.root, "none", "x"), "x");
    ck_assert_int_eq(yaml_int_or(&y, y.root, "none", 0, 9, 7), 7);
    ck_assert_uint_eq(faults.count, 0);
}
END_TEST

START_TEST(a_byte_order_mark_is_no_part_of_a_file)
{
    read_text("\xef\xbb\xbfoffice: 海淀\nport: 5\n");
    ck_assert_str_eq(yaml_text(&y, y.root, "office"), "海淀");
    ck_assert_int_eq(yaml_int(&y, y.root, "port", 0, 9), 5);
    ck_assert_uint_eq(faults.count, 0);
}
END_TEST

START_TEST(all_faults_of_a_file_are_found_in_one_run)
{
    static const char *const keys[] = {"days", "open", "date", NULL};
    read_text("days: 10days\nopen: yes\ndate: 2026-02-30\ndaes: 1\n");
    yaml_only(&y, y.root, keys);
    yaml_int(&y, y.root, "days", 0, 99);
    yaml_bool(&y, y.root, "open");
    yaml_as_date(&y, yaml_get(y.root, "date"));
    yaml_text(&y, y.root, "title");
    ck_assert_uint_eq(faults.count, 5);
    ck_assert_ptr_nonnull(strstr(faults.item[0].en.text, "did you mean `days`"));
    ck_assert_ptr_nonnull(strstr(faults.item[0].zh.text, "是否为 `days`"));
    ck_assert_uint_eq(faults.item[0].en.line, 4);
    ck_assert_uint_eq(faults.item[1].en.line, 1);
    ck_assert_uint_eq(faults.item[1].en.column, 7);
    ck_assert_uint_eq(faults.item[3].en.line, 3);
}
END_TEST

static const char *const not_numbers[] = {
    "010", "5O", "10days", "1_000", "0x10", "+1", "1.0",
    "1e3", "-0", "00",     "--1",   "1 0",  "０", "1000000000000000000"};

START_TEST(what_only_looks_like_a_number_is_refused)
{
    int64_t out;
    ck_assert_msg(!text_int(not_numbers[_i], &out), "%s", not_numbers[_i]);
}
END_TEST

START_TEST(numbers_are_read_up_to_eighteen_digits)
{
    int64_t out;
    ck_assert(text_int("999999999999999999", &out) && out == INT64_C(999999999999999999));
    ck_assert(text_int("-12", &out) && out == -12);
    ck_assert(text_int("0", &out) && out == 0);
    ck_assert(!text_int("", &out));
}
END_TEST

START_TEST(a_number_at_its_bound_is_taken_and_one_past_it_is_not)
{
    read_text("a: 65535\nb: 65536\n");
    ck_assert_int_eq(yaml_int(&y, y.root, "a", 1, 65535), 65535);
    ck_assert_uint_eq(faults.count, 0);
    yaml_int(&y, y.root, "b", 1, 65535);
    refused(2, 4, "not between 1 and 65535");
}
END_TEST

START_TEST(only_days_of_the_calendar_are_dates)
{
    struct date d;
    ck_assert(text_date("2024-02-29", &d) && d.day == 29);
    ck_assert(text_date("2000-02-29", &d));
    static const char *const bad[] = {"2023-02-29", "1900-02-29", "2026-2-9",   "2026-13-01",
                                      "2026-00-01", "2026-01-00", "2026/01/01", "2026-04-31",
                                      "1899-01-01", "2026-01-011"};
    for (unsigned i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
        ck_assert_msg(!text_date(bad[i], &d), "%s", bad[i]);
}
END_TEST

START_TEST(a_time_of_day_ends_at_24_00)
{
    unsigned m;
    ck_assert(text_time("24:00", &m) && m == 1440);
    ck_assert(!text_time("24:01", &m) && !text_time("23:60", &m) && !text_time("9:00", &m));
}
END_TEST

static const struct {
    const char *text, *says;
    unsigned line, column;
} refusals[] = {
    {"a: &x 1\n", "anchor", 1, 4},
    {"a: 1\nb: *x\n", "alias", 2, 4},
    {"a: !!int 1\n", "tag", 1, 4},
    {"a: 1\nb: 2\na: 3\n", "`a` stands here again; it was on line 1", 3, 1},
    {"a:\n\tb: 1\n", "tab", 2, 1},
    {"a: 1\n---\nb: 2\n", "second document", 2, 1},
    {"[a]: 1\n", "cannot be a key", 1, 1},
    {"- a\n", "not a map", 1, 1},
    {"a: [1\nb: 2\n", "not YAML", 2, 2},
    {"a: \"x\xff\"\n", "not readable text", 1, 6},
    {"a: \xed\xa0\x80\n", "not readable text", 1, 4},
    {"a: x\x01\n", "not readable text", 1, 5},
    {"a: \"\\0\"\n", "NUL", 1, 4},
};

START_TEST(a_file_is_refused_with_the_place_of_its_fault)
{
    read_text(refusals[_i].text);
    refused(refusals[_i].line, refusals[_i].column, refusals[_i].says);
}
END_TEST

/* What a Chinese keyboard writes where YAML wants its own marks. */
static const struct {
    const char *text, *says, *says_zh;
    unsigned line, column;
} wide[] = {
    {"pack: a\nversion：1\nname: b\n", "full-width colon ：, write :", "全角冒号 ：，请写半角 :", 2,
     8},
    {"steps:\n  begin：\n    zh: 开始\n", "full-width colon ：, write :", "全角冒号", 2, 8},
    {"步：\n  zh: 开始\n", "full-width colon", "全角冒号", 1, 2},
    {"pack：a\nversion：1\n", "full-width colon", "全角冒号", 1, 5},
    {"a: {zh：步, en: s}\n", "full-width colon", "全角冒号", 1, 7},
    {"a:\n  - zh：步\n    en: s\n", "full-width colon", "全角冒号", 2, 7},
    {"a: {zh: 步，en: s}\n", "full-width comma ，, write ,", "全角逗号 ，，请写半角 ,", 1, 10},
    {"a: 【b, c】\n", "full-width bracket 【, write [", "全角括号 【，请写半角 [", 1, 4},
    {"a: {b: 【步, c】}\n", "full-width bracket 【, write [", "全角括号", 1, 8},
    {"a: “b: c”\n", "full-width quotation mark “, write \"", "全角引号", 1, 4},
    {"a: “4”\n", "full-width quotation mark “, write \"", "全角引号", 1, 4},
    {"a: 【b，c】\n", "full-width bracket 【, write [", "全角括号", 1, 4},
    {"a: １０ workdays\n", "write `10 workdays`", "请写 `10 workdays`", 1, 4},
    {"a: \"20：00\"\n", "full-width colon ：, write :", "全角冒号", 1, 7},
    {"a: \"24（3）\"\n", "write `24(3)`", "请写 `24(3)`", 1, 4},
    {"ｚｈ: a\n", "write `zh`", "请写 `zh`", 1, 1},
};

START_TEST(a_full_width_mark_in_the_place_of_a_mark_of_yaml_is_named_and_nothing_else_is_said)
{
    read_text(wide[_i].text);
    refused(wide[_i].line, wide[_i].column, wide[_i].says);
    ck_assert_ptr_nonnull(strstr(faults.item[0].zh.text, wide[_i].says_zh));
    yaml_text(&y, y.root, "pack");
    for (unsigned i = 0; i < faults.count; i++)
        ck_assert_ptr_nonnull(strstr(faults.item[i].en.text, "full-width"));
    ck_assert(y.broken && y.root->count == 0);
}
END_TEST

START_TEST(each_line_with_a_full_width_colon_is_named_in_one_run)
{
    read_text("pack: a\nversion：1\nname: b\nsource：c\nd: 说明：e\n");
    ck_assert_uint_eq(faults.count, 2);
    ck_assert_uint_eq(faults.item[0].en.line, 2);
    ck_assert_uint_eq(faults.item[1].en.line, 4);
}
END_TEST

START_TEST(a_text_may_have_full_width_marks)
{
    read_text("a: 说明：一，二、三（四）\nb: “回头看”\nc: 【通知】某事\nd: \"【通知】\"\ne: "
              "[“两山”, 甲：乙]\n"
              "f: |\n  说明：甲\n  x：乙\n# 注：丙\ng: \"ＩＤ\"\n乙：丁: h\ni: （一）\n");
    ck_assert_uint_eq(faults.count, 0);
    ck_assert_str_eq(yaml_text(&y, y.root, "b"), "“回头看”");
    ck_assert_str_eq(yaml_text(&y, y.root, "乙：丁"), "h");
}
END_TEST

START_TEST(eighty_kilobytes_of_brackets_are_refused_at_once)
{
    char *text = mem_alloc(80 * 1024 + 1);
    memset(text, '[', 80 * 1024);
    clock_t begin = clock();
    read_text(text);
    ck_assert_int_lt((clock() - begin) * 10 / CLOCKS_PER_SEC, 5);
    refused(1, 1, "nested more than 32 deep");
    ck_assert_uint_eq(y.root->count, 0);
    free(text);
}
END_TEST

START_TEST(eighty_kilobytes_of_dashes_are_refused_at_once)
{
    char *text = mem_alloc(80 * 1024 + 1);
    for (size_t i = 0; i < 80 * 1024; i++)
        text[i] = i % 2 ? ' ' : '-';
    clock_t begin = clock();
    read_text(text);
    ck_assert_int_lt((clock() - begin) * 10 / CLOCKS_PER_SEC, 5);
    ck_assert_uint_ge(faults.count, 1);
    free(text);
}
END_TEST

/* a: [[..]] with this many brackets; the map around them is one level more. */
static unsigned faults_of_depth(unsigned brackets)
{
    char text[200] = "a: ";
    for (unsigned i = 0; i < brackets; i++)
        strcat(text, "[");
    for (unsigned i = 0; i < brackets; i++)
        strcat(text, "]");
    strcat(text, "\n");
    read_text(text);
    return faults.count;
}

START_TEST(nesting_is_taken_at_its_limit)
{
    ck_assert_uint_eq(faults_of_depth(YAML_DEPTH_MAX - 1), 0);
}
END_TEST

START_TEST(nesting_is_refused_one_past_its_limit)
{
    ck_assert_uint_eq(faults_of_depth(YAML_DEPTH_MAX), 1);
    ck_assert_ptr_nonnull(strstr(faults.item[0].en.text, "nested"));
}
END_TEST

static void read_of_size(size_t size)
{
    char *text = mem_alloc(size + 1);
    memset(text, 'x', size);
    memcpy(text, "a: ", 3);
    yaml_init(&y, "t.yaml", (struct bytes){text, size}, &faults);
    free(text);
}

START_TEST(a_file_is_taken_at_its_size_limit)
{
    read_of_size(YAML_SIZE_MAX);
    ck_assert_uint_eq(faults.count, 0);
    ck_assert_uint_eq(strlen(yaml_text(&y, y.root, "a")), YAML_SIZE_MAX - 3);
}
END_TEST

START_TEST(a_file_is_refused_one_byte_past_its_size_limit)
{
    read_of_size(YAML_SIZE_MAX + 1);
    refused(1, 1, "more than 262144");
}
END_TEST

/* A list with so many values: with the map, the list itself and the key there are three more. */
static void read_values(unsigned count)
{
    char *text = mem_alloc(3 * (size_t)count + 16), *p = text + sprintf(text, "a: [");
    for (unsigned i = 0; i < count; i++)
        p += sprintf(p, "x,");
    sprintf(p, "]\n");
    read_text(text);
    free(text);
}

START_TEST(values_are_taken_at_their_limit)
{
    read_values(YAML_NODES_MAX - 3);
    ck_assert_uint_eq(faults.count, 0);
}
END_TEST

START_TEST(values_are_refused_one_past_their_limit)
{
    read_values(YAML_NODES_MAX - 2);
    ck_assert_uint_eq(faults.count, 1);
    ck_assert_ptr_nonnull(strstr(faults.item[0].en.text, "more than 20000 values"));
}
END_TEST

START_TEST(faults_past_their_limit_are_counted_and_not_kept)
{
    for (unsigned i = 0; i < FAULTS_MAX + 1; i++)
        faults_add(&faults, ERR_MALFORMED, "f", i, 1, NULL, NULL, "e%u", "z%u", i);
    ck_assert_uint_eq(faults.kept, FAULTS_MAX);
    ck_assert_uint_eq(faults.count, FAULTS_MAX + 1);
    ck_assert_str_eq(faults.item[FAULTS_MAX - 1].en.text, "e99");
    ck_assert_str_eq(faults.item[FAULTS_MAX - 1].zh.text, "z99");
}
END_TEST

START_TEST(an_empty_file_has_an_empty_root)
{
    read_text("# nothing\n");
    ck_assert_uint_eq(faults.count, 0);
    ck_assert_uint_eq(y.root->count, 0);
    yaml_text(&y, y.root, "office");
    refused(1, 1, "`office` is missing");
}
END_TEST

START_TEST(an_empty_value_is_a_fault_and_not_a_text)
{
    read_text("a:\n");
    yaml_text(&y, y.root, "a");
    refused(1, 3, "empty");
}
END_TEST

START_TEST(random_bytes_never_hang_or_crash)
{
    unsigned seed = (unsigned)time(NULL);
    printf("seed %u\n", seed);
    srand(seed);
    static const char letters[] = "a:b-[]{}\"'&*!|>%@,? #\n\n  \t0\\";
    for (unsigned round = 0; round < 2000; round++) {
        char text[120];
        size_t n = (size_t)rand() % sizeof(text);
        for (size_t i = 0; i < n; i++)
            text[i] = letters[(size_t)rand() % (sizeof(letters) - 1)];
        yaml_init(&y, "r.yaml", (struct bytes){text, n}, &faults);
        ck_assert_int_eq(y.root->kind, YAML_MAP);
        yaml_clear(&y);
        faults_clear(&faults);
    }
}
END_TEST

int main(void)
{
    Suite *s = suite_create("yaml");
    TCase *c = suite_case(s, "yaml", setup, teardown);
    tcase_add_test(c, a_plain_file_is_read_by_key);
    tcase_add_test(c, a_byte_order_mark_is_no_part_of_a_file);
    tcase_add_test(c, all_faults_of_a_file_are_found_in_one_run);
    tcase_add_loop_test(c, what_only_looks_like_a_number_is_refused, 0,
                        sizeof(not_numbers) / sizeof(not_numbers[0]));
    tcase_add_test(c, numbers_are_read_up_to_eighteen_digits);
    tcase_add_test(c, a_number_at_its_bound_is_taken_and_one_past_it_is_not);
    tcase_add_test(c, only_days_of_the_calendar_are_dates);
    tcase_add_test(c, a_time_of_day_ends_at_24_00);
    tcase_add_loop_test(c, a_file_is_refused_with_the_place_of_its_fault, 0,
                        sizeof(refusals) / sizeof(refusals[0]));
    tcase_add_loop_test(
        c, a_full_width_mark_in_the_place_of_a_mark_of_yaml_is_named_and_nothing_else_is_said, 0,
        sizeof(wide) / sizeof(wide[0]));
    tcase_add_test(c, each_line_with_a_full_width_colon_is_named_in_one_run);
    tcase_add_test(c, a_text_may_have_full_width_marks);
    tcase_add_test(c, eighty_kilobytes_of_brackets_are_refused_at_once);
    tcase_add_test(c, eighty_kilobytes_of_dashes_are_refused_at_once);
    tcase_add_test(c, nesting_is_taken_at_its_limit);
    tcase_add_test(c, nesting_is_refused_one_past_its_limit);
    tcase_add_test(c, a_file_is_taken_at_its_size_limit);
    tcase_add_test(c, a_file_is_refused_one_byte_past_its_size_limit);
    tcase_add_test(c, values_are_taken_at_their_limit);
    tcase_add_test(c, values_are_refused_one_past_their_limit);
    tcase_add_test(c, faults_past_their_limit_are_counted_and_not_kept);
    tcase_add_test(c, an_empty_file_has_an_empty_root);
    tcase_add_test(c, an_empty_value_is_a_fault_and_not_a_text);
    tcase_add_test(c, random_bytes_never_hang_or_crash);
    return suite_run(s);
}
