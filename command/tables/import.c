/* import.c - brings a table in: a message for each row.
 *
 * The whole table is read and checked first, and with a fault in any row nothing is sent. */
#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "command/call/output.h"
#include "command/csv/complaints.h"
#include "command/csv/forms.h"
#include "command/fold/caseview.h"
#include "command/packs/packs.h"
#include "command/tables/tables.h"
#include "command/talk/sending.h"

/* ---- any table ---- */

static void say_encoding(const struct call *c, bool gb18030)
{
    if (gb18030)
        say(c, tr("The file is not UTF-8; it was read as GB18030.",
                  "文件不是 UTF-8，按 GB18030 读取。"));
}

static enum outcome say_faults(struct call *c, const struct faults *faults)
{
    char text[1200];
    for (unsigned i = 0; i < faults->kept; i++) {
        fault_print(faults_get(faults, i), text, sizeof(text));
        fprintf(c->talk, "%s\n", text);
    }
    return call_fail(c, ERR_MALFORMED, tr("mend the table", "请修改表格"),
                     tr("%s (row and column are given); nothing was sent",
                        "共 %s 处问题（已注明行列），未发送任何内容"),
                     PLURAL(faults->count, "fault", "faults"));
}

static const char *joined(struct arena *a, char *const *words, size_t count)
{
    const char *text = "";
    for (size_t i = 0; i < count; i++)
        text = arena_print(a, "%s%s%s", text, i ? "、" : "", words[i]);
    return text;
}

/* ---- complaints ---- */

static void preview_complaints(struct call *c, const struct complaints *t)
{
    static const struct column columns[] = {
        {"row", "row", "行", COLUMN_NUMBER},
        {"reception_no", "number", "受理编号", COLUMN_TEXT},
        {"channel", "channel", "来源渠道", COLUMN_TEXT},
        {"region", "region", "行政区域", COLUMN_TEXT},
        {"pollution_type", "types", "污染类型", COLUMN_TEXT},
        {"key_case", "key case", "重点", COLUMN_BOOL},
        {"text", "complaint", "交办问题基本情况", COLUMN_TEXT},
        {0},
    };
    struct listing l;
    listing_init(&l, columns);
    for (unsigned i = 0; i < t->count; i++) {
        const Ducha__Complaint *k = &t->item[i].complaint;
        listing_row(&l);
        listing_set(&l, 0, "%u", t->item[i].row);
        if (k->reception_no)
            listing_set(&l, 1, "%s", k->reception_no);
        if (k->channel)
            listing_set(&l, 2, "%s", k->channel);
        listing_set(&l, 3, "%s", k->region);
        listing_set(&l, 4, "%s", joined(&l.arena, k->pollution_type, k->n_pollution_type));
        listing_bool(&l, 5, k->key_case);
        listing_set(&l, 6, "%.*s", sending_cut(k->text), k->text);
    }
    listing_print(&l, c, "complaints");
    listing_clear(&l);
    say(c, tr("%s read; nothing was sent.", "读取 %s 件，未发送任何内容。"),
        PLURAL(t->count, "complaint", "complaints"));
}

static enum outcome send_complaints(struct call *c, const struct complaints *t)
{
    struct sending_rows rows = {.count = t->count,
                                .name = {"reception_no", "number", "受理编号", COLUMN_TEXT}};
    rows.item = mem_alloc((t->count + 1) * sizeof(*rows.item));
    for (unsigned i = 0; i < t->count; i++)
        rows.item[i] = (struct sending_row){.row = t->item[i].row,
                                            .kind = "complaint.import",
                                            .tells = "complaint.recorded",
                                            .case_id = "",
                                            .name = t->item[i].complaint.reception_no,
                                            .body = t->item[i].body};
    enum outcome outcome = sending_run(c, &rows);
    free(rows.item);
    return outcome;
}

/* Whose words for columns are used: the pack of --regime, else the one adopted here last that has
 * some. */
struct headers {
    struct opened pack;
    struct record record;
    const struct regime *rules; /* NULL: nobody's */
};

static enum outcome headers_of_pack(struct headers *h, struct call *c)
{
    enum outcome outcome = pack_open(&h->pack, c, call_text(c, "regime"));
    if (outcome == OUTCOME_OK && h->pack.faults.count)
        return pack_no_use(c, &h->pack);
    h->rules = &h->pack.regime;
    return outcome;
}

static void headers_of_office(struct headers *h, struct call *c)
{
    struct record *r = &h->record;
    enum outcome outcome = record_open_case(r, c, "", FAMILY_ALONE);
    while (outcome == OUTCOME_OK && record_next(r, c, &outcome))
        ;
    for (unsigned i = r->packs; outcome == OUTCOME_OK && i > 0 && !h->rules; i--) {
        const struct regime *rules = record_regime(r, r->pack[i - 1].full);
        h->rules = rules && rules->columns[TABLE_COMPLAINTS] ? rules : NULL;
    }
    if (outcome != OUTCOME_OK)
        c->fault = (struct fault){0}; /* a table is read without an office, too */
}

static void headers_close(struct headers *h)
{
    record_close(&h->record);
    pack_close(&h->pack);
    free(h);
}

/* The log is read by the sender too, and one process opens it once. */
static enum outcome read_complaints(struct complaints *t, struct call *c)
{
    struct headers *h = mem_alloc(sizeof(*h));
    struct faults faults = {0};
    enum outcome outcome = OUTCOME_OK;
    if (call_has(c, "regime"))
        outcome = headers_of_pack(h, c);
    else
        headers_of_office(h, c);
    if (outcome == OUTCOME_OK && !complaints_read(t, c, call_arg(c, 0), h->rules, &faults))
        outcome = faults.count ? say_faults(c, &faults) : outcome_of(c->fault.err);
    faults_clear(&faults);
    headers_close(h);
    return outcome;
}

static enum outcome run_complaints(struct call *c)
{
    struct complaints t = {0};
    enum outcome outcome = read_complaints(&t, c);
    if (outcome == OUTCOME_OK) {
        say_encoding(c, t.gb18030);
        if (call_has(c, "dry-run"))
            preview_complaints(c, &t);
        else
            outcome = send_complaints(c, &t);
    }
    complaints_clear(&t);
    return outcome;
}

/* ---- forms: lines of a plan, tasks ---- */

#define PREVIEW_FIELDS 5u

static const struct form_table {
    const char *name; /* of the rows in JSON */
    forms_read *read;
    const char *step;
    struct column row_name;
    struct column preview[PREVIEW_FIELDS + 3]; /* row, step, then fields of the form */
} plan_table = {"lines",
                plan_read,
                "enter-plan-line",
                {"subject", "subject", "被督察对象", COLUMN_TEXT},
                {{"row", "row", "行", COLUMN_NUMBER},
                 {"step", "step", "步骤", COLUMN_TEXT},
                 {"inspection_type", "type", "督察类型", COLUMN_TEXT},
                 {"subject", "subject", "被督察对象", COLUMN_TEXT},
                 {"focus", "focus", "督察重点", COLUMN_TEXT},
                 {"subject_kind", "kind of subject", "对象类别", COLUMN_TEXT},
                 {"seat", "district", "所在区", COLUMN_TEXT},
                 {0}}},
  tasks_table = {"tasks",
                 tasks_read,
                 "enter-task",
                 {"problem", "problem", "整改问题", COLUMN_TEXT},
                 {{"row", "row", "行", COLUMN_NUMBER},
                  {"problem", "problem", "整改问题", COLUMN_TEXT},
                  {"measures", "measures", "整改措施", COLUMN_TEXT},
                  {"unit", "responsible unit", "责任单位", COLUMN_TEXT},
                  {"limit_date", "by the end of", "整改时限", COLUMN_TEXT},
                  {"long_term", "no end date", "长期坚持", COLUMN_TEXT},
                  {0}}};

/* People see how many things a cell holds, and as much of it as fits; programs see all. */
static void preview_cell(struct listing *l, const struct call *c, unsigned at,
                         const struct form_row *form)
{
    bool all = call_has(c, "json") || call_has(c, "jsonl");
    const Ducha__Field *f = form_row_field(form, l->columns[at].key);
    if (!f)
        return;
    const char *text = joined(&l->arena, f->value, f->n_value);
    if (f->n_value > 1 && !all)
        text = arena_print(&l->arena, "%zu: %s", f->n_value, text);
    listing_set(l, at, "%.*s", all ? (int)strlen(text) : sending_cut(text), text);
}

static void preview_forms(struct call *c, const struct form_table *table, const struct forms *t)
{
    struct listing l;
    listing_init(&l, table->preview);
    for (unsigned i = 0; i < t->count; i++) {
        listing_row(&l);
        listing_set(&l, 0, "%u", t->item[i].row);
        for (unsigned at = 1; at < l.column_count; at++)
            preview_cell(&l, c, at, &t->item[i]);
        if (strcmp(table->preview[1].key, "step") == 0)
            listing_set(&l, 1, "%s", t->item[i].take.step);
    }
    listing_print(&l, c, table->name);
    listing_clear(&l);
    say(c, tr("%s read; nothing was sent.", "读取 %s 个步骤，未发送任何内容。"),
        PLURAL(t->count, "step", "steps"));
}

/* What the office knows of the table's steps, before anything is sent. */
struct known {
    struct caseview *view; /* NULL: there is no office */
    const struct rule *step;
    struct arena arena;
};

static bool find_step(struct known *k, struct call *c, const char *case_id, const char *step)
{
    k->step = caseview_rule(k->view, c, case_id, step);
    if (k->step && !k->step->generic)
        call_fail(c, ERR_USAGE, NULL,
                  tr("the step `%s` has a message of its own", "步骤 `%s` 有自己的消息"), step);
    return c->fault.err == OK;
}

static bool find_case(struct known *k, struct call *c, const char *case_id)
{
    if (casefile_of(caseview_turn(k->view), case_id))
        return true;
    record_missing(c, case_id);
    return false;
}

/* A dry run needs no office; with one, words are compared with its code tables. */
static enum outcome look_around(struct known *k, struct call *c, const struct form_table *table)
{
    const char *case_id = call_text(c, "case");
    bool dry = call_has(c, "dry-run");
    if (!case_id && !dry)
        return call_fail(c, ERR_USAGE,
                         tr("give --case, or --dry-run", "请给出 --case 或 --dry-run"),
                         tr("it is not said which case these belong to", "未写明所属的案件"));
    k->view = mem_alloc(sizeof(*k->view));
    /* Which subjects are registered is said by cases of their own. */
    const char *about = call_has(c, "register") ? NULL : case_id ? case_id : "";
    enum outcome outcome = caseview_open(k->view, c, about);
    if (outcome == OUTCOME_OK && (!case_id || find_case(k, c, case_id)) &&
        find_step(k, c, case_id ? case_id : "", table->step))
        return OUTCOME_OK;
    if (!dry || (case_id && outcome == OUTCOME_OK))
        return outcome == OUTCOME_OK ? outcome_of(c->fault.err) : outcome;
    c->fault = (struct fault){0};
    caseview_close(k->view);
    free(k->view);
    k->view = NULL;
    say(c, tr("No office with a regulation is here: words were not compared with its code tables.",
              "此处没有已采用规则包的督察办，未核对代码表。"));
    return OUTCOME_OK;
}

/* The log is read by the sender too, and one process opens it once. */
static void look_away(struct known *k)
{
    if (k->view)
        caseview_close(k->view);
    free(k->view);
    k->view = NULL;
    k->step = NULL;
}

/* What the step names its case by stands there already: a subject that is registered. */
static bool is_there(struct known *k, const struct form_row *form, const struct rule *rule)
{
    const char *id = arena_print(&k->arena, "%s/%s", rule->opens, form->name);
    return casefile_of(caseview_turn(k->view), id) != NULL;
}

static bool rows_fill(struct known *k, struct call *c, struct sending_rows *rows,
                      const struct forms *t)
{
    const char *case_id = call_text(c, "case");
    for (unsigned i = 0; i < t->count; i++) {
        const struct form_row *form = &t->item[i];
        const struct rule *rule = caseview_rule(k->view, c, case_id, form->take.step);
        if (!rule)
            return false;
        if (form->alone && is_there(k, form, rule))
            continue;
        rows->item[rows->count++] =
            (struct sending_row){.row = form->row,
                                 .kind = arena_text(&k->arena, bytes_of(rule->asks)),
                                 .tells = arena_text(&k->arena, bytes_of(rule->tells)),
                                 .case_id = form->alone ? "" : case_id,
                                 .name = form->name,
                                 .body = form->body};
    }
    return true;
}

static enum outcome send_forms(struct known *k, struct call *c, const struct form_table *table,
                               const struct forms *t)
{
    struct sending_rows rows = {.name = table->row_name};
    rows.item = mem_alloc((t->count + 1) * sizeof(*rows.item));
    bool good = rows_fill(k, c, &rows, t);
    look_away(k);
    enum outcome outcome = good ? sending_run(c, &rows) : outcome_of(c->fault.err);
    free(rows.item);
    return outcome;
}

static enum outcome run_read_forms(struct known *k, struct call *c, const struct form_table *table)
{
    struct forms t;
    struct faults faults = {0};
    enum outcome outcome = OUTCOME_OK;
    const char *case_id = call_text(c, "case") ? call_text(c, "case") : "";
    const struct regime *rules = k->view ? caseview_regime(k->view, case_id, table->step) : NULL;
    if (!table->read(&t, c, call_arg(c, 0), rules, &faults)) {
        outcome = faults.count ? say_faults(c, &faults) : outcome_of(c->fault.err);
    } else {
        say_encoding(c, t.gb18030);
        if (call_has(c, "dry-run"))
            preview_forms(c, table, &t);
        else
            outcome = send_forms(k, c, table, &t);
    }
    forms_clear(&t);
    faults_clear(&faults);
    return outcome;
}

static enum outcome run_forms(struct call *c, const struct form_table *table)
{
    struct known k = {0};
    enum outcome outcome = look_around(&k, c, table);
    if (outcome == OUTCOME_OK)
        outcome = run_read_forms(&k, c, table);
    look_away(&k);
    arena_free(&k.arena);
    return outcome;
}

static enum outcome run_plan(struct call *c)
{
    return run_forms(c, &plan_table);
}

static enum outcome run_import_tasks(struct call *c)
{
    return run_forms(c, &tasks_table);
}

/* ---- rows ---- */

#define FLAGS_WHO                                                                               \
    {.name = "dry-run",                                                                         \
     .type = FLAG_BARE,                                                                         \
     .en = "read and check only; needs no running office",                                      \
     .zh = "只读取和检查，无需运行督察办"},                                                     \
        {.name = "person", .type = FLAG_TEXT, .value = "ID", .en = "who acts", .zh = "经办人"}, \
    {                                                                                           \
        .name = "organ", .type = FLAG_TEXT, .value = "NAME",                                    \
        .en = "in whose name: a word of the pack", .zh = "以何名义：规则包中的机构" \
    }
#define FLAGS_ROWS                                         \
    {.name = "skip",                                       \
     .type = FLAG_TEXT,                                    \
     .many = true,                                         \
     .value = "COLUMN",                                    \
     .en = "leave this column out",                        \
     .zh = "略过该列"},                                    \
        {.name = "again",                                  \
         .type = FLAG_BARE,                                \
         .en = "ask once more for rows that were refused", \
         .zh = "再次提交此前不予办理的行"},                \
        FLAG_JSON, FLAG_JSONL, FLAG_NO_HEADERS,            \
    {                                                      \
        0                                                  \
    }

static const struct flag complaints_flags[] = {
    FLAGS_WHO,
    {.name = "inspection",
     .type = FLAG_TEXT,
     .value = "TEXT",
     .en = "for rows that do not name theirs",
     .zh = "未写明督察名称的行所属的督察"},
    {.name = "regime",
     .type = FLAG_TEXT,
     .value = "PACK",
     .en =
         "the pack whose `columns` say what headers mean; else the one adopted here last that has "
         "some",
     .zh = "以哪个规则包的 columns 解释表头；默认为本单位最近采用且有此节的规则包"},
    FLAGS_ROWS,
};
static const struct flag plan_flags[] = {
    FLAGS_WHO,
    {.name = "case",
     .type = FLAG_TEXT,
     .value = "ID",
     .en = "the annual plan that the lines belong to",
     .zh = "所属的年度计划"},
    {.name = "register",
     .type = FLAG_BARE,
     .en = "register the subjects that have a kind and are not registered yet",
     .zh = "登记写明对象类别而尚未登记的督察对象"},
    FLAGS_ROWS,
};
static const struct flag tasks_flags[] = {
    FLAGS_WHO,
    {.name = "case",
     .type = FLAG_TEXT,
     .value = "ID",
     .en = "the inspection that the tasks belong to",
     .zh = "任务所属的督察案件"},
    {.name = "year",
     .type = FLAG_NUMBER,
     .value = "YEAR",
     .en = "for limits that name no year, as 9月底前",
     .zh = "未写明年份的时限（如 9月底前）所属年份"},
    FLAGS_ROWS,
};
static const struct argument import_arguments[] = {
    {.name = "FILE", .type = FLAG_PATH, .en = "a CSV table with a header", .zh = "带表头的 CSV 表"},
    {0},
};

const struct command import_commands[] = {
    {.name = "import complaints",
     .en = "record the complaints of a CSV table",
     .zh = "导入 CSV 表中的信访举报",
     .more_en =
         "Columns: inspection, reception_no, channel, key_case, region, pollution_type, complaint, "
         "enterprise, place, batch, list_date, or their names in published tables (受理编号, "
         "行政区域 ...), or any other that `columns` of the pack says the meaning of. Every "
         "fault is named by its row before anything is sent. Importing a file twice changes "
         "nothing. Leaves with 3 when a row was refused, differs or was not answered.",
     .more_zh =
         "列名：inspection、reception_no、channel、key_case、region、pollution_type、complaint、"
         "enterprise、place、batch、list_"
         "date，或公布表中的列名（受理编号、行政区域等），或规则包 columns 一节写明含义的列名。"
         "发送之前逐行指出全部问题。"
         "重复导入同一文件不会产生变化。有行不予受理、内容不同或未获答复时以 3 退出。",
     .flags = complaints_flags,
     .arguments = import_arguments,
     .run = run_complaints},
    {.name = "import tasks",
     .en = "enter the rectification tasks of a CSV table in an inspection",
     .zh = "将 CSV 表中的整改任务列入督察案件",
     .more_en =
         "Columns: problem, goal, measures, unit, limit, or their names in published tables "
         "(整改问题, "
         "整改目标, 整改措施, 责任单位, 整改时限 ...). Several measures, units or limits in one "
         "cell are "
         "divided by line ends, else by ；;| , else by 、. A limit is a day or the end of a period "
         "(2023年底前, 9月底前 with --year: its last day), or 长期坚持. Every fault is named by "
         "its row and "
         "column before anything is sent. Importing a file twice changes nothing. Leaves with 3 "
         "when a "
         "row was refused or not answered.",
     .more_zh = "列名：problem、goal、measures、unit、limit，或公布表中的列名（整改问题、整改目标、"
                "整改措施、"
                "责任单位、整改时限等）。同一格中的多项措施、单位或时限以换行分隔，无换行时以 ；;| "
                "分隔，再无则以"
                "、分隔。时限写日期或期末（2023年底前；9月底前须有 "
                "--year），取该期最后一日；或写长期坚持。"
                "发送之前逐行逐列指出全部问题。重复导入同一文件不会产生变化。有行不予办理或未获答复"
                "时以 3 退出。",
     .flags = tasks_flags,
     .arguments = import_arguments,
     .run = run_import_tasks},
    {.name = "import plan",
     .en = "enter the lines of a CSV table in an annual plan",
     .zh = "将 CSV 表中的事项列入年度计划",
     .more_en =
         "Columns: inspection_type, subject, focus; with --register also subject_kind and seat; or "
         "督察类型, 被督察对象, 督察重点, 对象类别, 所在区. Every fault is named by its row and "
         "column before "
         "anything is sent. Importing a file twice changes nothing. Leaves with 3 when a row was "
         "refused or not answered.",
     .more_zh = "列名：inspection_type、subject、focus，用 --register 时还有 subject_kind 和 "
                "seat；或督察类型、"
                "被督察对象、督察重点、对象类别、所在区。发送之前逐行逐列指出全部问题。重复导入同一"
                "文件不会产生变化。"
                "有行不予办理或未获答复时以 3 退出。",
     .flags = plan_flags,
     .arguments = import_arguments,
     .run = run_plan},
    {0},
};
