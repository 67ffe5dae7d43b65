/* Tables as spreadsheets save them and open them: cells, characters, limits; what a cell may hold.
 */
#include <iconv.h>
#include <stdio.h>
#include <stdlib.h>

#include "command/call/output.h"
#include "command/csv/cells.h"
#include "command/csv/csv.h"
#include "command/csv/csvout.h"
#include "tests/lib/faulted.h"
#include "tests/lib/suite.h"

static struct csv csv;
static struct arena arena;

static void setup(void)
{
    csv = (struct csv){0};
    faults = (struct faults){0};
    arena = (struct arena){0};
}

static void teardown(void)
{
    csv_clear(&csv);
    faults_clear(&faults);
    arena_free(&arena);
}

static bool take(const char *text, size_t size)
{
    csv_clear(&csv);
    faults_clear(&faults);
    return csv_read(&csv, "t.csv", (struct bytes){text, size}, &faults);
}

static bool reads(const char *text)
{
    return take(text, strlen(text));
}

static void cell_is(unsigned row, unsigned column, const char *text)
{
    ck_assert_uint_lt(row, csv.count);
    ck_assert_uint_lt(column, csv.row[row].count);
    ck_assert_str_eq(csv.row[row].cell[column], text);
}

/* ---- RFC 4180 ---- */

START_TEST(cells_end_at_commas_and_rows_at_line_ends)
{
    ck_assert(reads("a,b\r\n1,2\r\n3,4"));
    ck_assert_uint_eq(csv.count, 3);
    cell_is(0, 1, "b");
    cell_is(1, 0, "1");
    cell_is(2, 1, "4");
    ck_assert(reads("a,b\n,\n1,\n"));
    ck_assert_uint_eq(csv.count, 2); /* the wholly empty row is left out */
    ck_assert_uint_eq(csv.row[1].number, 3);
    cell_is(1, 1, "");
}
END_TEST

START_TEST(quotes_hold_commas_line_ends_and_quotes)
{
    ck_assert(reads("a,b\n\"1,5\",\"x\ny\"\n\"say \"\"no\"\"\",\"\"\n"));
    ck_assert_uint_eq(csv.count, 3);
    cell_is(1, 0, "1,5");
    cell_is(1, 1, "x\ny");
    cell_is(2, 0, "say \"no\"");
    cell_is(2, 1, "");
    ck_assert_uint_eq(csv.row[2].number, 3); /* a spreadsheet counts rows, not lines */
}
END_TEST

START_TEST(a_cell_is_text_whatever_a_spreadsheet_would_make_of_it)
{
    ck_assert(reads("a,b,c,d\n=1+1,007,+86,@x\n"));
    cell_is(1, 0, "=1+1");
    cell_is(1, 1, "007");
    cell_is(1, 2, "+86");
    cell_is(1, 3, "@x");
}
END_TEST

START_TEST(what_is_broken_is_named_by_row_and_column)
{
    ck_assert(!reads("a,b\n1,2\n\"3,4\n5,6\n"));
    found(3, "row 3, column 1: a quote is opened and never closed");
    ck_assert(!reads("a,b\n1,\"2\"x\n"));
    found(2, "row 2, column 2: text behind the closing quote");
    ck_assert(!reads("a,b\n1,2,3\n4\n"));
    found(2, "row 2 and the header differ: cells 3 and 2");
    found(3, "row 3 and the header differ: cells 1 and 2");
    ck_assert(!take("a,b\n1,\0\n", 8));
    found(2, "row 2, column 2: a control character");
    ck_assert(!reads("a,b\n1,\x1b[2J\n"));
    found(2, "control character");
    ck_assert(!reads(""));
    found(0, "no row");
}
END_TEST

/* ---- characters ---- */

START_TEST(the_mark_before_utf8_is_no_part_of_the_first_column)
{
    ck_assert(reads("\xef\xbb\xbf受理编号,b\n1,2\n"));
    cell_is(0, 0, "受理编号");
    ck_assert(!csv.gb18030);
}
END_TEST

START_TEST(gb18030_is_read_when_it_is_not_utf8)
{
    char text[] = "区域,污染类型\n朝阳区,水、大气\n", gb[256];
    char *from = text, *to = gb;
    size_t left = strlen(text), room = sizeof(gb);
    iconv_t how = iconv_open("GB18030", "UTF-8");
    ck_assert(how != (iconv_t)-1);
    ck_assert_uint_ne(iconv(how, &from, &left, &to, &room), (size_t)-1);
    iconv_close(how);
    ck_assert(take(gb, sizeof(gb) - room));
    ck_assert(csv.gb18030);
    cell_is(0, 0, "区域");
    cell_is(1, 1, "水、大气");
}
END_TEST

START_TEST(neither_utf8_nor_gb18030_is_a_fault)
{
    ck_assert(!take("a,b\n\xff\xff,2\n", 9));
    found(0, "neither UTF-8 nor GB18030");
    ck_assert(!take("\xff\xfe"
                    "a\0,\0",
                    6));
    found(0, "neither UTF-8 nor GB18030");
}
END_TEST

/* ---- limits ---- */

static char *table_of(unsigned rows)
{
    char *text = mem_alloc((size_t)rows * 2 + 1);
    for (unsigned i = 0; i < rows; i++)
        memcpy(text + 2 * (size_t)i, "x\n", 2);
    return text;
}

START_TEST(a_table_has_at_most_20000_rows)
{
    char *text = table_of(CSV_ROWS_MAX + 1);
    ck_assert(!reads(text));
    found(CSV_ROWS_MAX, "more than 20000 rows");
    text[2 * CSV_ROWS_MAX] = '\0';
    ck_assert(reads(text));
    ck_assert_uint_eq(csv.count, CSV_ROWS_MAX);
    free(text);
}
END_TEST

START_TEST(a_header_has_at_most_64_columns)
{
    char text[256] = "x";
    for (unsigned i = 1; i < CSV_COLUMNS_MAX; i++)
        strcat(text, ",x");
    ck_assert(reads(text));
    ck_assert_uint_eq(csv.row[0].count, CSV_COLUMNS_MAX);
    strcat(text, ",x");
    ck_assert(!reads(text));
    found(1, "65 columns");
}
END_TEST

START_TEST(a_cell_has_at_most_64_kib)
{
    char *text = mem_alloc(CSV_CELL_MAX + 4);
    memset(text, 'x', CSV_CELL_MAX + 1);
    ck_assert(!reads(text));
    found(1, "over 65536 bytes");
    text[CSV_CELL_MAX] = '\0';
    ck_assert(reads(text));
    free(text);
}
END_TEST

START_TEST(a_file_has_at_most_16_mib)
{
    char *text = mem_alloc(CSV_SIZE_MAX + 2);
    memset(text, '\n', CSV_SIZE_MAX + 1);
    text[0] = 'x';
    ck_assert(!take(text, CSV_SIZE_MAX + 1));
    found(0, "over 16777216 bytes");
    ck_assert(take(text, CSV_SIZE_MAX));
    ck_assert_uint_eq(csv.count, 1);
    free(text);
}
END_TEST

/* ---- a table that goes out ---- */

static const struct column out_columns[] = {
    {"a", "a", "甲", COLUMN_TEXT}, {"b", "b", "乙", COLUMN_TEXT}, {0}};

/* What is written for a table of one row. */
static const char *written(const char *a, const char *b)
{
    struct listing l;
    char *text;
    size_t size;
    FILE *to = open_memstream(&text, &size);
    ck_assert_ptr_nonnull(to);
    listing_init(&l, out_columns);
    listing_row(&l);
    listing_set(&l, 0, "%s", a);
    if (b)
        listing_set(&l, 1, "%s", b);
    csv_out(&l, to);
    fclose(to);
    listing_clear(&l);
    const char *kept = arena_text(&arena, (struct bytes){text, size});
    free(text);
    return kept;
}

START_TEST(a_table_goes_out_as_spreadsheets_open_it)
{
    ck_assert_str_eq(written("1", "2"), "\xef\xbb\xbf甲,乙\r\n1,2\r\n");
    ck_assert_str_eq(written("a,b", NULL), "\xef\xbb\xbf甲,乙\r\n\"a,b\",\r\n");
    ck_assert_str_eq(written("say \"no\"", "x\ny"),
                     "\xef\xbb\xbf甲,乙\r\n\"say \"\"no\"\"\",\"x\ny\"\r\n");
}
END_TEST

static const char *const formulas[] = {"=1+1", "+86", "-1",  "@x",  "\t=1", "\r=1",
                                       "＝1",  "＋1", "－1", "＠x", "'=1",  "''@x"};

START_TEST(no_cell_goes_out_as_a_formula)
{
    const char *text = formulas[_i];
    ck_assert(reads(written(text, "x")));
    ck_assert(csv.row[1].cell[0][0] == '\'');
    ck_assert_str_eq(csv.row[1].cell[0] + 1, text);
    ck_assert_str_eq(cell_bare(csv.row[1].cell[0]), text);
}
END_TEST

START_TEST(what_is_no_formula_has_no_mark)
{
    static const char *const plain[] = {"1=1", "'a", "'", "a-b", "（+1）", "", NULL};
    for (const char *const *p = plain; *p; p++) {
        ck_assert(reads(written(*p, "x")));
        ck_assert_str_eq(csv.row[1].cell[0], *p);
        ck_assert_str_eq(cell_bare(*p), *p);
    }
}
END_TEST

/* ---- several things in a cell ---- */

static void divided(const char *text, const char *shown)
{
    struct cell_list l = cell_list(text, &arena);
    const char *all = "";
    for (unsigned i = 0; i < l.count; i++)
        all = arena_print(&arena, "%s[%s]", all, l.item[i]);
    ck_assert_str_eq(all, shown);
}

START_TEST(the_strongest_separator_divides_a_cell)
{
    divided("截污", "[截污]");
    divided("截污、清淤", "[截污][清淤]");
    divided("截污、清淤；补种", "[截污、清淤][补种]");
    divided("a;b|c；d｜e", "[a][b][c][d][e]");
    divided("a;b\r\nc、d\n", "[a;b][c、d]");
    divided("①标准;②2022年实施、验收", "[标准][2022年实施、验收]");
    divided("计划(2021:甲;2022:乙);同步", "[计划(2021:甲;2022:乙)][同步]");
    divided("1) 甲; 2) 乙", "[1) 甲][2) 乙]"); /* no bracket is opened */
    divided("党工委、管委会；", "[党工委、管委会]");
    divided(" ；;、", "[、]");
    divided("", "");
}
END_TEST

static void joins(char *const *item, size_t count)
{
    struct cell_list l = cell_list(cell_join(item, count, &arena), &arena);
    ck_assert_uint_eq(l.count, count);
    for (size_t i = 0; i < count; i++)
        ck_assert_str_eq(l.item[i], item[i]);
}

START_TEST(what_was_joined_is_divided_the_same_way)
{
    char a[] = "甲", b[] = "乙、丙", c[] = "丁；戊", d[] = "a|b (c", e[] = "(甲;乙)";
    char *one[] = {a}, *weak[] = {b}, *strong[] = {c}, *two[] = {a, b}, *three[] = {c, b, d};
    char *inside[] = {e}, *four[] = {a, e, b, d}, f[] = "a (", g[] = "b)";
    char *torn[] = {f, g};
    joins(one, 1);
    joins(weak, 1);
    joins(strong, 1);
    joins(two, 2);
    joins(three, 3);
    joins(inside, 1);
    joins(four, 4);
    joins(torn, 2);
}
END_TEST

START_TEST(a_cell_holds_at_most_64_things)
{
    char text[512] = "a";
    for (unsigned i = 1; i < CELL_LIST_MAX; i++)
        strcat(text, ";a");
    struct cell_list l = cell_list(text, &arena);
    ck_assert_uint_eq(l.count, 64);
    ck_assert(!l.over);
    strcat(text, ";a");
    l = cell_list(text, &arena);
    ck_assert_uint_eq(l.count, 64);
    ck_assert(l.over);
}
END_TEST

/* ---- the end of a period ---- */

static const struct period_text {
    const char *text;
    int year;
    const char *day; /* "": none; "?": only the year is missing */
} period_texts[] = {
    {"2026-02-09", 0, "2026-02-09"},
    {"2026年2月9日", 0, "2026-02-09"},
    {"2026年2月9日前", 0, "2026-02-09"},
    {"2026/2/9", 0, "2026-02-09"},
    {"2026.2.9", 0, "2026-02-09"},
    {"2025-12-31前", 0, "2025-12-31"},
    {"2023年底前", 0, "2023-12-31"},
    {"2023年年底前", 0, "2023-12-31"},
    {"2023底", 0, "2023-12-31"},
    {"2020年", 0, "2020-12-31"},
    {"2025年度", 0, "2025-12-31"},
    {"2021-10底", 0, "2021-10-31"},
    {"2021-12底前", 0, "2021-12-31"},
    {"2024年2月底前", 0, "2024-02-29"},
    {"2023年2月", 0, "2023-02-28"},
    {"2023年6月底之前完成", 0, "2023-06-30"},
    {"2024年上半年", 0, "2024-06-30"},
    {"2024年第三季度", 0, "2024-09-30"},
    {"2024年三季度末", 0, "2024-09-30"},
    {"9月底前", 2026, "2026-09-30"},
    {"9月底前", 0, "?"},
    {"2月29日", 2025, ""},
    {"2月29日", 2024, "2024-02-29"},
    {"年底前", 2026, "2026-12-31"},
    {"年度", 0, "?"},
    {"2025年9月底前", 2026, "2025-09-30"},
    {"底前", 2026, ""},
    {"前", 2026, ""},
    {"", 2026, ""},
    {"未载明", 2026, ""},
    {"2026年13月", 0, ""},
    {"2026-02-30", 0, ""},
    {"2026年9月上旬", 0, ""},
    {"20260209", 0, ""},
    {"5O", 2026, ""},
    {"0年", 2026, ""},
};

START_TEST(the_end_of_a_period_is_its_last_day)
{
    const struct period_text *p = &period_texts[_i];
    char day[DAY_TEXT_SIZE] = "";
    bool yearless;
    int32_t at = cell_day(p->text, p->year, &yearless);
    ck_assert_int_eq(yearless, strcmp(p->day, "?") == 0);
    if (at != DAY_NONE)
        day_text(at, day);
    ck_assert_msg(strcmp(day, yearless ? "" : p->day) == 0, "%s of %d: %s", p->text, p->year, day);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("csv");
    TCase *c = suite_case(s, "csv", setup, teardown);
    lang_set(LANG_EN);
    tcase_set_timeout(c, 60);
    tcase_add_test(c, cells_end_at_commas_and_rows_at_line_ends);
    tcase_add_test(c, quotes_hold_commas_line_ends_and_quotes);
    tcase_add_test(c, a_cell_is_text_whatever_a_spreadsheet_would_make_of_it);
    tcase_add_test(c, what_is_broken_is_named_by_row_and_column);
    tcase_add_test(c, the_mark_before_utf8_is_no_part_of_the_first_column);
    tcase_add_test(c, gb18030_is_read_when_it_is_not_utf8);
    tcase_add_test(c, neither_utf8_nor_gb18030_is_a_fault);
    tcase_add_test(c, a_table_has_at_most_20000_rows);
    tcase_add_test(c, a_header_has_at_most_64_columns);
    tcase_add_test(c, a_cell_has_at_most_64_kib);
    tcase_add_test(c, a_file_has_at_most_16_mib);
    tcase_add_test(c, a_table_goes_out_as_spreadsheets_open_it);
    tcase_add_loop_test(c, no_cell_goes_out_as_a_formula, 0,
                        (int)(sizeof(formulas) / sizeof(formulas[0])));
    tcase_add_test(c, what_is_no_formula_has_no_mark);
    tcase_add_test(c, the_strongest_separator_divides_a_cell);
    tcase_add_test(c, what_was_joined_is_divided_the_same_way);
    tcase_add_test(c, a_cell_holds_at_most_64_things);
    tcase_add_loop_test(c, the_end_of_a_period_is_its_last_day, 0,
                        (int)(sizeof(period_texts) / sizeof(period_texts[0])));
    return suite_run(s);
}
