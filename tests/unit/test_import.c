/* A table comes in whole or its faults are named by row; nothing in a cell is ever computed. */
#include "scratch.h"

#include <iconv.h>

#include "base/lang.h"
#include "command/complaints.h"
#include "command/csv.h"

static struct csv csv;
static struct faults faults;
static struct complaints table;
static struct call call;
static struct scratch scratch;

static void setup(void)
{
    csv = (struct csv){0};
    faults = (struct faults){0};
    table = (struct complaints){0};
    call = (struct call){.data = stdout, .talk = stderr};
    scratch_make(&scratch);
}

static void teardown(void)
{
    csv_clear(&csv);
    faults_clear(&faults);
    complaints_clear(&table);
    call_clear(&call);
    scratch_clear(&scratch);
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

/* Some fault is of this row and says this, and has a Chinese text and remedy. */
static void found(unsigned row, const char *says)
{
    for (unsigned i = 0; i < faults.kept; i++)
        if (faults.item[i].en.line == row && strstr(faults.item[i].en.text, says)) {
            ck_assert(faults.item[i].zh.text[0] && faults.item[i].zh.remedy[0]);
            ck_assert(faults.item[i].en.remedy[0]);
            return;
        }
    for (unsigned i = 0; i < faults.kept; i++)
        printf("%u: %s\n", faults.item[i].en.line, faults.item[i].en.text);
    ck_abort_msg("no fault of row %u says `%s`", row, says);
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
    found(2, "row 2 has 3 cells, the header has 2");
    found(3, "row 3 has 1 cells, the header has 2");
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

/* ---- complaints ---- */

static bool complaints(const char *text, const char *flags)
{
    char path[128], line[512], *words[32];
    int count = 0;
    snprintf(path, sizeof(path), "%s/table.csv", scratch.path);
    FILE *to = fopen(path, "w");
    ck_assert_ptr_nonnull(to);
    fputs(text, to);
    fclose(to);
    call_clear(&call);
    call = (struct call){.data = stdout, .talk = stderr};
    snprintf(line, sizeof(line), "import complaints %s %s", path, flags);
    for (char *p = strtok(line, " "); p; p = strtok(NULL, " "))
        words[count++] = p;
    ck_assert_msg(call_parse(&call, count, words), "%s", call.fault.text);
    complaints_clear(&table);
    faults_clear(&faults);
    return complaints_read(&table, &call, call_arg(&call, 0), &faults);
}

#define HEADER \
    "inspection,batch,list_date,reception_no,channel,key_case,region,pollution_type,complaint\n"

START_TEST(a_row_becomes_a_complaint)
{
    ck_assert(complaints(
        HEADER "某督察,第3批,2023-11-06, D1 ,来电,是,某区,\"水、(大气),噪声\",有味\n", ""));
    ck_assert_uint_eq(table.count, 1);
    const Ducha__Complaint *c = &table.item[0].complaint;
    ck_assert_uint_eq(table.item[0].row, 2);
    ck_assert_str_eq(c->inspection, "某督察");
    ck_assert_str_eq(c->reception_no, "D1");
    ck_assert_str_eq(c->channel, "来电");
    ck_assert(c->key_case);
    ck_assert_uint_eq(c->n_pollution_type, 3);
    ck_assert_str_eq(c->pollution_type[0], "水");
    ck_assert_str_eq(c->pollution_type[1], "大气");
    ck_assert_str_eq(c->pollution_type[2], "噪声");
    ck_assert_str_eq(c->text, "有味");
    ck_assert_str_eq(c->source, "某督察 第3批 2023-11-06");
    ck_assert_uint_gt(table.item[0].body.size, 0);
}
END_TEST

START_TEST(gaps_stay_gaps)
{
    ck_assert(complaints(HEADER "i,,,,,,r,,t\n", ""));
    const Ducha__Complaint *c = &table.item[0].complaint;
    ck_assert_ptr_null(c->reception_no);
    ck_assert_ptr_null(c->channel);
    ck_assert_ptr_null(c->source);
    ck_assert(!c->has_key_case);
    ck_assert_uint_eq(c->n_pollution_type, 0);
}
END_TEST

START_TEST(published_tables_may_use_their_own_column_names)
{
    ck_assert(
        complaints("序号,受理编号,交办问题基本情况,行政区域,所属企业单位,地点,污染类型,是否属实\n"
                   "1,D1,t,r,甲厂,清河,水,属实\n",
                   "--inspection 某督察"));
    ck_assert_str_eq(table.item[0].complaint.enterprise, "甲厂");
    ck_assert_str_eq(table.item[0].complaint.place, "清河");
    ck_assert_str_eq(table.item[0].complaint.inspection, "某督察");
    ck_assert_str_eq(table.item[0].complaint.reception_no, "D1");
    ck_assert_str_eq(table.item[0].complaint.text, "t");
}
END_TEST

START_TEST(every_fault_is_named_by_its_row_in_one_run)
{
    ck_assert(!complaints(HEADER "i,,,,,,,,t\ni,,,,,maybe,r,,\n", ""));
    found(2, "row 2: the column `region`");
    found(3, "row 3: the column `key_case`");
    found(3, "row 3: the column `complaint`");
    ck_assert_uint_eq(faults.count, 3);
}
END_TEST

START_TEST(a_column_that_nobody_knows_is_a_fault_unless_it_is_skipped)
{
    ck_assert(!complaints("inspection,regoin,complaint,phone\ni,r,t,5\n", ""));
    found(1, "the column `regoin` is unknown");
    found(1, "the column `phone` is unknown");
    found(1, "the column `region` is missing");
    ck_assert(strstr(faults.item[0].en.remedy, "`region`") != NULL);
    ck_assert(!complaints("inspection,region,complaint,phone\ni,r,t,5\n", ""));
    ck_assert(complaints("inspection,region,complaint,phone\ni,r,t,5\n", "--skip phone"));
    ck_assert(!complaints("inspection,region,complaint,行政区域\ni,r,t,5\n", ""));
    found(1, "there twice");
}
END_TEST

START_TEST(a_complaint_has_at_most_16_types)
{
    char text[512] = "inspection,region,complaint,pollution_type\ni,r,t,\"a";
    for (unsigned i = 1; i < 16; i++)
        strcat(text, "、a");
    char more[600];
    snprintf(more, sizeof(more), "%s、a\"\n", text);
    strcat(text, "\"\n");
    ck_assert(complaints(text, ""));
    ck_assert_uint_eq(table.item[0].complaint.n_pollution_type, 16);
    ck_assert(!complaints(more, ""));
    found(2, "pollution_type");
}
END_TEST

START_TEST(the_published_examples_are_read_whole)
{
    char path[512], group[] = "import", name[] = "complaints";
    char *words[] = {group, name, path};
    snprintf(path, sizeof(path), "%s/examples/complaints.csv", SOURCE_DIR);
    ck_assert(call_parse(&call, 3, words));
    ck_assert(complaints_read(&table, &call, call_arg(&call, 0), &faults));
    ck_assert_uint_eq(table.count, 18);
    ck_assert_str_eq(table.item[11].complaint.pollution_type[0], "水");
}
END_TEST

int main(void)
{
    Suite *s = suite_create("import");
    TCase *c = tcase_create("csv"), *t = tcase_create("complaints");
    lang_set(LANG_EN);
    tcase_set_timeout(c, 60);
    tcase_set_timeout(t, 60);
    tcase_add_checked_fixture(c, setup, teardown);
    tcase_add_checked_fixture(t, setup, teardown);
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
    tcase_add_test(t, a_row_becomes_a_complaint);
    tcase_add_test(t, gaps_stay_gaps);
    tcase_add_test(t, published_tables_may_use_their_own_column_names);
    tcase_add_test(t, every_fault_is_named_by_its_row_in_one_run);
    tcase_add_test(t, a_column_that_nobody_knows_is_a_fault_unless_it_is_skipped);
    tcase_add_test(t, a_complaint_has_at_most_16_types);
    tcase_add_test(t, the_published_examples_are_read_whole);
    suite_add_tcase(s, c);
    suite_add_tcase(s, t);
    return scratch_run(s);
}
