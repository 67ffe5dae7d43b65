/* A table comes in whole or its faults are named by row; nothing in a cell is ever computed. */
#include "scratch.h"

#include <iconv.h>

#include "base/lang.h"
#include "bus/io/file.h"
#include "command/csv/cells.h"
#include "command/csv/complaints.h"
#include "command/csv/csv.h"
#include "command/csv/csvout.h"
#include "command/csv/forms.h"
#include "command/table.h"
#include "modules/kit/form.h"

static struct csv csv;
static struct faults faults;
static struct complaints table;
static const struct regime *rules; /* whose headers; NULL: nobody's */
static struct forms forms;
static struct arena arena;
static struct call call;
static struct scratch scratch;

static void setup(void)
{
    csv = (struct csv){0};
    faults = (struct faults){0};
    table = (struct complaints){0};
    forms = (struct forms){0};
    arena = (struct arena){0};
    call = (struct call){.data = stdout, .talk = stderr};
    scratch_make(&scratch);
}

static void teardown(void)
{
    csv_clear(&csv);
    faults_clear(&faults);
    complaints_clear(&table);
    forms_clear(&forms);
    arena_free(&arena);
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

/* ---- complaints ---- */

static void call_on(const char *command, const char *path, const char *flags)
{
    char line[1024], *words[32];
    int count = 0;
    call_clear(&call);
    call = (struct call){.data = stdout, .talk = stderr};
    snprintf(line, sizeof(line), "%s %s %s", command, path, flags);
    for (char *p = strtok(line, " "); p; p = strtok(NULL, " "))
        words[count++] = p;
    ck_assert_msg(call_parse(&call, count, words), "%s", call.fault.text);
    faults_clear(&faults);
}

/* The command is about a file with this text. */
static void call_with(const char *command, const char *text, const char *flags)
{
    char path[128];
    snprintf(path, sizeof(path), "%s/table.csv", scratch.path);
    FILE *to = fopen(path, "w");
    ck_assert_ptr_nonnull(to);
    fputs(text, to);
    fclose(to);
    call_on(command, path, flags);
}

static bool complaints(const char *text, const char *flags)
{
    call_with("import complaints", text, flags);
    complaints_clear(&table);
    return complaints_read(&table, &call, call_arg(&call, 0), rules, &faults);
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

/* ---- headers that a pack knows ---- */

static struct regime pack;

/* A pack that is nothing but this section; the number of its faults. */
static unsigned read_columns(struct bytes columns)
{
    static const char own[] = "pack: t\nversion: 1\nname: {zh: 表, en: table}\nsource: tests\n"
                              "in-force: 2026-01-01\n";
    struct regime_file pack_files[] = {{"pack.yaml", {own, sizeof(own) - 1}},
                                       {"columns.yaml", columns}};
    faults_clear(&faults);
    regime_init(&pack, pack_files, 2, &faults);
    return faults.count;
}

static void know_columns_of_beijing(void)
{
    struct fault f = {0};
    size_t size;
    char *text =
        file_load(SOURCE_DIR "/regimes/beijing-2020/columns.yaml", YAML_SIZE_MAX, &size, &f);
    ck_assert_ptr_nonnull(text);
    ck_assert_uint_eq(read_columns((struct bytes){text, size}), 0);
    rules = &pack;
    free(text);
}

static void forget_columns(void)
{
    rules = NULL;
    regime_clear(&pack);
}

/* The headers of three published tables, as they stand there: a province in 2018, the third round
 * in 2024, and the internal table of 2017 with a column about private persons. */
#define HEADER_2018                                                                                                     \
    "序号,受理编号,举报内容,举报地点,污染类型,调查核实情况,是否属实,处理和整改情况," \
    "问责情况\n"
#define HEADER_2024                                                                                                        \
    "序号,受理编号,交办问题基本情况,行政区域,问题类型,调查核实情况,是否属实,办结目标," \
    "处理和整改情况,是否办结,责任人被处理情况\n"
#define HEADER_2017                                                                                                         \
    "序号,受理编号,交办问题基本情况,行政区域,污染类型,调查核实情况,是否属实,"               \
    "处理和整改情况,问责情况,备注(是否加星),办案人(姓名、单位及职务、手机号),是否办结," \
    "符合办结条件\n"

START_TEST(headers_of_another_round_are_known_by_the_pack)
{
    know_columns_of_beijing();
    ck_assert(complaints(HEADER_2018
                         "1,X370000201811280030,粪污直排,淄博沂源县,\"水,大气\",x,属实,y,\n",
                         "--inspection 回头看"));
    const Ducha__Complaint *c = &table.item[0].complaint;
    ck_assert_str_eq(c->reception_no, "X370000201811280030");
    ck_assert_str_eq(c->text, "粪污直排");
    ck_assert_str_eq(c->region, "淄博沂源县");
    ck_assert_uint_eq(c->n_pollution_type, 2);

    ck_assert(complaints(HEADER_2024 "1,D3HB202406080057,粪污外排,随州随县,水、土壤,x,部分属实,g,y,"
                                     "已办结,z\n",
                         "--inspection 第三轮"));
    c = &table.item[0].complaint;
    ck_assert_str_eq(c->text, "粪污外排");
    ck_assert_uint_eq(c->n_pollution_type, 2);
    ck_assert_str_eq(c->pollution_type[1], "土壤");

    ck_assert(complaints(HEADER_2017 "1,信20170816134,气味扰民,绵阳盐亭县,大气,x,属实,y,z,★,"
                                     "张某 某局 电话,是,是\n",
                         "--inspection 第一轮"));
    c = &table.item[0].complaint;
    ck_assert_str_eq(c->reception_no, "信20170816134");
    ck_assert(c->key_case);
    ck_assert(!memmem(table.item[0].body.data, table.item[0].body.size, "张某", strlen("张某")));
    forget_columns();
}
END_TEST

START_TEST(without_the_pack_they_are_faults)
{
    ck_assert(!complaints(HEADER_2018 "1,X1,t,r,水,x,属实,y,\n", "--inspection i"));
    ck_assert_uint_ge(faults.count, 2);
    ck_assert(!complaints(HEADER_2024 "1,D1,t,r,水,x,属实,g,y,z,w\n", "--inspection i"));
    ck_assert(!complaints(HEADER_2017 "1,D1,t,r,水,x,属实,y,z,★,w,是,是\n", "--inspection i"));
}
END_TEST

START_TEST(two_headers_of_one_meaning_in_one_table_are_a_fault)
{
    know_columns_of_beijing();
    ck_assert(!complaints("region,问题类型,污染类型,complaint\nr,水,水,t\n", "--inspection i"));
    ck_assert_ptr_nonnull(strstr(faults.item[0].en.text, "there twice"));
    forget_columns();
}
END_TEST

static void columns_say(const char *text, const char *says)
{
    ck_assert_uint_ge(read_columns(bytes_of(text)), 1);
    const struct fault *f = &faults.item[0].en;
    ck_assert_msg(strstr(f->text, says) || strstr(f->remedy, says), "%s: %s", f->text, f->remedy);
    regime_clear(&pack);
}

START_TEST(slips_in_what_a_header_means_are_found)
{
    columns_say("columns: {complaints: {举报内容: complant}}\n", "did you mean `complaint`");
    columns_say("columns: {complaint: {举报内容: complaint}}\n", "complaint");
    columns_say("columns: {tasks: {问题: region}}\n", "cannot mean `region`");
    columns_say("columns: {plan: {对象: [a]}}\n", "single value");
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
    ck_assert(complaints_read(&table, &call, call_arg(&call, 0), rules, &faults));
    ck_assert_uint_eq(table.count, 18);
    ck_assert_str_eq(table.item[11].complaint.pollution_type[0], "水");
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

/* ---- tasks ---- */

static bool tasks(const char *text, const char *flags)
{
    call_with("import tasks", text, flags);
    forms_clear(&forms);
    return tasks_read(&forms, &call, call_arg(&call, 0), NULL, &faults);
}

static void field_is(unsigned row, const char *name, const char *shown)
{
    const Ducha__Field *f = form_row_field(&forms.item[row], name);
    const char *all = "";
    for (size_t i = 0; f && i < f->n_value; i++)
        all = arena_print(&arena, "%s[%s]", all, f->value[i]);
    ck_assert_str_eq(all, shown);
}

#define TASK_HEADER "整改问题,整改目标,整改措施,责任单位,整改时限\n"

START_TEST(a_row_becomes_a_task)
{
    ck_assert(tasks("problem,goal,measures,unit,limit\np,g,甲；乙,一局；二局,2026-06-30；9月底前\n"
                    "'=1+1,g,甲,一局,立行立改，长期坚持\n",
                    "--year 2026"));
    ck_assert_uint_eq(forms.count, 2);
    ck_assert_uint_eq(forms.item[0].row, 2);
    ck_assert_str_eq(forms.item[0].take.step, "enter-task");
    ck_assert_uint_gt(forms.item[0].body.size, 0);
    field_is(0, "measures", "[甲][乙]");
    field_is(0, "unit", "[一局][二局]");
    field_is(0, "limit_date", "[2026-06-30][2026-09-30]");
    field_is(0, "long_term", "");
    field_is(1, "problem", "[=1+1]"); /* text, and the mark of an export is off */
    field_is(1, "long_term", "[yes]");
    field_is(1, "limit_date", "");
}
END_TEST

START_TEST(every_fault_of_a_task_is_named_by_its_row)
{
    ck_assert(!tasks(TASK_HEADER "p,g,甲;乙;丙,一局;二局,2026年\np,,甲,一局,未载明\n"
                                 "p,g,；,一局,9月底前\np,g,甲;乙,一局,2026-01-01;2026-02-30;长期\n",
                     ""));
    found(2, "row 2: the column `unit`");
    found(3, "row 3: the column `goal`");
    found(3, "row 3: the column `limit`");
    found(4, "row 4: the column `measures`");
    found(4, "row 4: the column `limit`");
    found(5, "row 5: the column `limit`");
    ck_assert_uint_eq(faults.count, 8); /* in row 5 two dates, and three for two measures */
    ck_assert(!tasks("整改问题,整改目标\np,g\n", ""));
    found(1, "the column `measures` is missing");
    found(1, "the column `limit` is missing");
}
END_TEST

START_TEST(a_text_of_a_form_has_at_most_32_kib)
{
    char *text = mem_alloc(FORM_TEXT_MAX + 200);
    for (unsigned more = 0; more < 2; more++) {
        char *p = text + sprintf(text, TASK_HEADER "p,");
        memset(p, 'g', FORM_TEXT_MAX + more);
        strcpy(p + FORM_TEXT_MAX + more, ",甲,一局,2026年\n");
        ck_assert_int_eq(tasks(text, ""), more == 0);
    }
    found(2, "row 2: the column `goal`");
    free(text);
}
END_TEST

START_TEST(a_task_has_at_most_64_measures)
{
    char text[1024] = TASK_HEADER "p,g,甲";
    char more[1100];
    for (unsigned i = 1; i < FORM_LIST_MAX; i++)
        strcat(text, ";甲");
    snprintf(more, sizeof(more), "%s;甲,一局,2026年\n", text);
    strcat(text, ",一局,2026年\n");
    ck_assert(tasks(text, ""));
    ck_assert(!tasks(more, ""));
    found(2, "row 2: the column `measures`");
}
END_TEST

START_TEST(the_published_tasks_are_read_whole)
{
    char path[512];
    snprintf(path, sizeof(path), "%s/examples/tasks.csv", SOURCE_DIR);
    call_on("import tasks", path, "");
    ck_assert(tasks_read(&forms, &call, call_arg(&call, 0), NULL, &faults));
    ck_assert_uint_eq(forms.count, 9);
    field_is(0, "limit_date", "[2023-12-31]");
    field_is(0, "measures",
             "[2021年底前制定验收标准][2021年底前回头看逐一核查、2022年组织实施、2023年底前验收]"
             "[2022年底前督办滞后项目][2021年底前完善项目管理制度]");
    field_is(8, "long_term", "[yes]");
}
END_TEST

/* ---- plans ---- */

static bool plan(const char *text, const char *flags)
{
    call_with("import plan", text, flags);
    forms_clear(&forms);
    return plan_read(&forms, &call, call_arg(&call, 0), NULL, &faults);
}

#define PLAN                                                                                              \
    "督察类型,被督察对象,督察重点,对象类别,所在区\n例行督察,海淀区,水,区,\n" \
    "日常督察,海淀区,,区,\n派驻督察,某研究院,,其他单位,海淀区\n"

START_TEST(a_row_becomes_a_line_of_the_plan)
{
    ck_assert(plan(PLAN, ""));
    ck_assert_uint_eq(forms.count, 3);
    ck_assert_str_eq(forms.item[0].take.step, "enter-plan-line");
    ck_assert(!forms.item[0].alone);
    field_is(0, "inspection_type", "[例行督察]");
    field_is(0, "subject", "[海淀区]");
    field_is(0, "focus", "[水]");
    field_is(1, "focus", "");
    ck_assert(!plan("inspection_type,subject\nroutine,\n,a\n", ""));
    found(2, "row 2: the column `subject`");
    found(3, "row 3: the column `inspection_type`");
}
END_TEST

START_TEST(a_subject_is_registered_once_and_before_its_line)
{
    ck_assert(plan(PLAN, "--register"));
    ck_assert_uint_eq(forms.count, 5);
    ck_assert_str_eq(forms.item[0].take.step, "register-subject");
    ck_assert(forms.item[0].alone);
    field_is(0, "subject_kind", "[区]");
    ck_assert_str_eq(forms.item[1].take.step, "enter-plan-line");
    ck_assert_str_eq(forms.item[2].take.step, "enter-plan-line");
    ck_assert_str_eq(forms.item[3].take.step, "register-subject");
    field_is(3, "seat", "[海淀区]");
    ck_assert_uint_eq(forms.item[3].row, 4);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("import");
    TCase *c = tcase_create("csv"), *t = tcase_create("complaints"), *f = tcase_create("forms");
    lang_set(LANG_EN);
    tcase_set_timeout(c, 60);
    tcase_set_timeout(t, 60);
    tcase_add_checked_fixture(c, setup, teardown);
    tcase_add_checked_fixture(t, setup, teardown);
    tcase_set_timeout(f, 60);
    tcase_add_checked_fixture(f, setup, teardown);
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
    tcase_add_test(t, headers_of_another_round_are_known_by_the_pack);
    tcase_add_test(t, without_the_pack_they_are_faults);
    tcase_add_test(t, two_headers_of_one_meaning_in_one_table_are_a_fault);
    tcase_add_test(t, slips_in_what_a_header_means_are_found);
    tcase_add_test(t, published_tables_may_use_their_own_column_names);
    tcase_add_test(t, every_fault_is_named_by_its_row_in_one_run);
    tcase_add_test(t, a_column_that_nobody_knows_is_a_fault_unless_it_is_skipped);
    tcase_add_test(t, a_complaint_has_at_most_16_types);
    tcase_add_test(t, the_published_examples_are_read_whole);
    tcase_add_test(f, a_table_goes_out_as_spreadsheets_open_it);
    tcase_add_loop_test(f, no_cell_goes_out_as_a_formula, 0,
                        (int)(sizeof(formulas) / sizeof(formulas[0])));
    tcase_add_test(f, what_is_no_formula_has_no_mark);
    tcase_add_test(f, the_strongest_separator_divides_a_cell);
    tcase_add_test(f, what_was_joined_is_divided_the_same_way);
    tcase_add_test(f, a_cell_holds_at_most_64_things);
    tcase_add_loop_test(f, the_end_of_a_period_is_its_last_day, 0,
                        (int)(sizeof(period_texts) / sizeof(period_texts[0])));
    tcase_add_test(f, a_row_becomes_a_task);
    tcase_add_test(f, every_fault_of_a_task_is_named_by_its_row);
    tcase_add_test(f, a_text_of_a_form_has_at_most_32_kib);
    tcase_add_test(f, a_task_has_at_most_64_measures);
    tcase_add_test(f, the_published_tasks_are_read_whole);
    tcase_add_test(f, a_row_becomes_a_line_of_the_plan);
    tcase_add_test(f, a_subject_is_registered_once_and_before_its_line);
    suite_add_tcase(s, c);
    suite_add_tcase(s, t);
    suite_add_tcase(s, f);
    return scratch_run(s);
}
