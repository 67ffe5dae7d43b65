/* Tables of complaints, tasks and plan lines, as the messages that they become. */
#include "scratch.h"

#include "base/lang.h"
#include "bus/io/file.h"
#include "command/csv/complaints.h"
#include "command/csv/forms.h"
#include "command/table.h"
#include "modules/kit/form.h"
#include "tests/lib/faulted.h"

static struct complaints table;
static const struct regime *rules; /* whose headers; NULL: nobody's */
static struct forms forms;
static struct arena arena;
static struct call call;
static struct scratch scratch;

static void setup(void)
{
    faults = (struct faults){0};
    table = (struct complaints){0};
    forms = (struct forms){0};
    arena = (struct arena){0};
    call = (struct call){.data = stdout, .talk = stderr};
    scratch_make(&scratch);
}

static void teardown(void)
{
    faults_clear(&faults);
    complaints_clear(&table);
    forms_clear(&forms);
    arena_free(&arena);
    call_clear(&call);
    scratch_clear(&scratch);
}

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
    TCase *c = suite_case(s, "import", setup, teardown);
    lang_set(LANG_EN);
    tcase_set_timeout(c, 60);
    tcase_add_test(c, a_row_becomes_a_complaint);
    tcase_add_test(c, headers_of_another_round_are_known_by_the_pack);
    tcase_add_test(c, without_the_pack_they_are_faults);
    tcase_add_test(c, two_headers_of_one_meaning_in_one_table_are_a_fault);
    tcase_add_test(c, slips_in_what_a_header_means_are_found);
    tcase_add_test(c, gaps_stay_gaps);
    tcase_add_test(c, published_tables_may_use_their_own_column_names);
    tcase_add_test(c, every_fault_is_named_by_its_row_in_one_run);
    tcase_add_test(c, a_column_that_nobody_knows_is_a_fault_unless_it_is_skipped);
    tcase_add_test(c, a_complaint_has_at_most_16_types);
    tcase_add_test(c, the_published_examples_are_read_whole);
    tcase_add_test(c, a_row_becomes_a_task);
    tcase_add_test(c, every_fault_of_a_task_is_named_by_its_row);
    tcase_add_test(c, a_text_of_a_form_has_at_most_32_kib);
    tcase_add_test(c, a_task_has_at_most_64_measures);
    tcase_add_test(c, the_published_tasks_are_read_whole);
    tcase_add_test(c, a_row_becomes_a_line_of_the_plan);
    tcase_add_test(c, a_subject_is_registered_once_and_before_its_line);
    return suite_run(s);
}
