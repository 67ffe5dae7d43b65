/* export.c - tables as offices use them, from the log. */
#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "command/call/whole.h"
#include "command/csv/csvout.h"
#include "command/fold/told.h"
#include "command/tables/tables.h"
#include "modules/kit/personal.h"

/* Who may see a column. */
enum audience {
    INSIDE, /* the office alone */
    PUBLIC,
    PUBLIC_AFTER /* the public, once the step `after` of the sheet stands */
};

struct sheet_column {
    const char *key, *en, *zh; /* as struct column has them; zh is what an import takes */
    const char *from;          /* as told_text() takes it; NULL: the row's number */
    enum audience audience;
};

struct sheet {
    const char *name;   /* of the rows in JSON */
    const char *exists; /* a case that has this text is a row */
    const char *public; /* a row is for the public when this step stands; "": always; NULL: never */
    const char *after;
    struct sheet_column column[OUT_COLUMNS_MAX + 1];
};

/* The first ten are those of the published tables. */
static const struct sheet complaints = {
    "complaints",
    "record.text",
    "answer",
    "",
    {{"row_id", "row", "序号", NULL, PUBLIC},
     {"reception_no", "number", "受理编号", "record.reception_no", PUBLIC},
     {"complaint", "complaint", "交办问题基本情况", "record.text", PUBLIC},
     {"region", "region", "行政区域", "record.region", PUBLIC},
     {"pollution_type", "types", "污染类型", "record.pollution_type", PUBLIC},
     {"verification", "what was found", "调查核实情况", "answer.found", PUBLIC},
     {"truth", "verdict", "是否属实", "answer.verdict", PUBLIC},
     {"handling", "handling", "处理和整改情况", "answer.handling", PUBLIC},
     {"accountability", "accountability", "责任人被处理情况", "answer.accountability", PUBLIC},
     {"closed", "concluded", "是否办结", "answer.state|@stands:close=已办结", PUBLIC},
     {"inspection", "inspection", "督察名称", "record.inspection", INSIDE},
     {"batch", "batch", "批次", "record.batch", INSIDE},
     {"list_date", "published", "公布日期", "record.list_date", INSIDE},
     {"channel", "channel", "来源渠道", "record.channel", INSIDE},
     {"key_case", "key case", "是否重点", "record.key_case", INSIDE},
     {"enterprise", "enterprise", "所属企业单位", "record.enterprise", INSIDE},
     {"place", "place", "地点", "record.place", INSIDE},
     {"unit", "responsible unit", "责任单位", "hand-over.unit", INSIDE},
     {"state", "state", "办理状态",
      "@stands:close=已销号|@stands:verify=已核实|@stands:answer=已答复|@stands:sign=已签收|"
      "@stands:hand-over=已交办|@stands:record=已受理",
      INSIDE},
     {"case", "case", "案号", "@case", INSIDE}}};

static const struct sheet tasks = {
    "tasks",
    "enter-task.problem|assign-matter.problem",
    "",
    "give-notice-of-closing",
    {{"row_id", "row", "序号", NULL, PUBLIC},
     {"problem", "problem", "整改问题", "enter-task.problem|assign-matter.problem", PUBLIC},
     {"goal", "goal", "整改目标", "enter-task.goal|assign-matter.goal", PUBLIC},
     {"measures", "measures", "整改措施", "enter-task.measures|assign-matter.measures", PUBLIC},
     {"unit", "responsible unit", "责任单位", "enter-task.unit|assign-matter.unit", PUBLIC},
     {"limit", "to be done by", "整改时限",
      "enter-task.limit_date|assign-matter.limit_date|@stands:enter-task=长期坚持", PUBLIC},
     {"result", "what was done", "整改完成情况", "report-done.done", PUBLIC_AFTER},
     {"state", "state", "办理状态",
      "@stands:close-task=已销号|@stands:give-notice-of-closing=公示中|@stands:verify-task=已核查|"
      "@stands:report-done=已报完成|@stands:reopen-task=反弹重开|@stands:enter-task=整改中|"
      "@stands:assign-matter=整改中",
      PUBLIC},
     {"due", "due by the end of", "现行时限", "@due:task", INSIDE},
     {"late", "late", "是否逾期", "@late", INSIDE},
     {"progress", "progress", "最近进展", "@fact:progress", INSIDE},
     {"progress_note", "what was done so far", "进展情况", "report-progress.progress_note", INSIDE},
     {"inspection", "belongs to", "所属案件", "@parent", INSIDE},
     {"case", "case", "案号", "@case", INSIDE}}};

static const struct sheet findings = {
    "findings",
    "record-finding.title",
    NULL,
    "",
    {{"row_id", "row", "序号", NULL, INSIDE},
     {"title", "problem", "问题", "record-finding.title", INSIDE},
     {"content", "content item", "督察内容", "record-finding.content", INSIDE},
     {"facts", "facts", "事实", "record-finding.facts", INSIDE},
     {"place", "place", "地点", "record-finding.place", INSIDE},
     {"gravity", "gravity", "问题程度", "record-finding.gravity", INSIDE},
     {"breach", "breach of duty", "是否涉及失职失责", "record-finding.breach", INSIDE},
     {"inspection", "belongs to", "所属案件", "@parent", INSIDE},
     {"case", "case", "案号", "@case", INSIDE}}};

#define REFERRED(field) "refer" field "|refer-misconduct" field

static const struct sheet referrals = {
    "referrals",
    REFERRED(".nature"),
    NULL,
    "",
    {{"row_id", "row", "序号", NULL, INSIDE},
     {"nature", "nature", "移送事项性质", REFERRED(".nature"), INSIDE},
     {"authority_over", "under whose authority", "管理权限", "refer.authority_over", INSIDE},
     {"regions", "how far it reaches", "涉及范围", "refer.regions", INSIDE},
     {"recipient", "to", "接收单位", REFERRED(":recipient"), INSIDE},
     {"list", "list of problems", "问题清单", "send-again.list|" REFERRED(".list"), INSIDE},
     {"facts", "facts", "事实", "send-again.facts|" REFERRED(".facts"), INSIDE},
     {"finding", "findings", "所涉督察发现", "refer.finding", INSIDE},
     {"returned", "returned because", "退回理由", "return-referral.reason", INSIDE},
     {"outcome", "outcome", "处理结果", "conclude-referral.outcome", INSIDE},
     {"state", "state", "办理状态",
      "@stands:conclude-referral=已反馈结果|@stands:receive-referral=已签收|"
      "@stands:return-referral=已退回|@stands:refer=已移送|@stands:refer-misconduct=已移送",
      INSIDE},
     {"receipt_due", "to be received by", "签收时限", "@due:receipt", INSIDE},
     {"outcome_due", "outcome by", "反馈时限", "@due:outcome", INSIDE},
     {"late", "late", "是否逾期", "@late", INSIDE},
     {"inspection", "belongs to", "所属案件", "@parent", INSIDE},
     {"case", "case", "案号", "@case", INSIDE}}};

static const struct sheet disclosures = {
    "disclosures",
    "open-disclosure.item",
    "publish",
    "",
    {{"row_id", "row", "序号", NULL, PUBLIC},
     {"item", "item", "公开内容类别", "open-disclosure.item", PUBLIC},
     {"channels", "channels", "公开渠道", "publish.channels", PUBLIC},
     {"link", "where it stands", "公开位置", "publish.link", PUBLIC},
     {"published_on", "published", "公开日期", "publish.held_on", PUBLIC},
     {"version", "draft", "文稿版次", "draft-disclosure:version", INSIDE},
     {"state", "state", "办理状态",
      "@stands:publish=已公开|@stands:approve-disclosure=已批准|@stands:draft-disclosure=已拟稿|"
      "@stands:return-disclosure=已退回|@stands:open-disclosure=待拟稿",
      INSIDE},
     {"due", "to be published by", "公开时限", "@due:publication", INSIDE},
     {"late", "late", "是否逾期", "@late", INSIDE},
     {"fault", "fault", "公开问题", "record-fault.fault", INSIDE},
     {"cause", "cause", "公开缘由", "open-disclosure.cause", INSIDE},
     {"inspection", "belongs to", "所属案件", "@parent", INSIDE},
     {"case", "case", "案号", "@case", INSIDE}}};

/* ---- rows ---- */

struct exporting {
    struct call *call;
    const struct sheet *sheet;
    bool public;
    struct told told;
    struct column column[OUT_COLUMNS_MAX + 1];
    const struct sheet_column *source[OUT_COLUMNS_MAX];
    struct listing listing;
    unsigned withheld;
};

static void columns_choose(struct exporting *x)
{
    unsigned n = 0;
    for (const struct sheet_column *s = x->sheet->column; s->key; s++) {
        if (x->public && s->audience == INSIDE)
            continue;
        x->source[n] = s;
        x->column[n++] = (struct column){s->key, s->en, s->zh, COLUMN_TEXT};
    }
    listing_init(&x->listing, x->column);
}

static bool in_scope(struct exporting *x, const char *case_id)
{
    const char *only = call_text(x->call, "case");
    for (unsigned depth = 0; only && strcmp(case_id, only) != 0; depth++) {
        case_id = told_text(&x->told, case_id, "@parent");
        if (!case_id[0] || depth == CASE_PARENTS_MAX)
            return false;
    }
    return true;
}

static bool stands(struct exporting *x, const char *case_id, const char *step)
{
    return !step[0] || casefile_stands(caseview_turn(x->told.view), case_id, step);
}

static bool is_row(struct exporting *x, const char *case_id)
{
    return told_text(&x->told, case_id, x->sheet->exists)[0] && in_scope(x, case_id) &&
           (!x->public || stands(x, case_id, x->sheet->public));
}

static const char *cell_text(struct exporting *x, const char *case_id, const struct sheet_column *s)
{
    if (x->public && s->audience == PUBLIC_AFTER && !stands(x, case_id, x->sheet->after))
        return "";
    return told_text(&x->told, case_id, s->from);
}

/* A telephone, identity card or plate in any cell: nobody publishes that by a table. */
static bool holds_personal(struct exporting *x, const char *case_id)
{
    struct personal found;
    for (unsigned i = 0; i < x->listing.column_count; i++)
        if (x->source[i]->from && personal_next(cell_text(x, case_id, x->source[i]), 0, &found))
            return true;
    return false;
}

static void withhold(struct exporting *x, const char *case_id)
{
    x->withheld++;
    say(x->call,
        tr("%s is left out: a telephone, identity or plate number is in it",
           "%s 未导出：其中含电话、身份证或车牌号码"),
        case_id);
}

static void add_row(struct exporting *x, const char *case_id)
{
    struct listing *l = &x->listing;
    if (x->public && holds_personal(x, case_id)) {
        withhold(x, case_id);
        return;
    }
    listing_row(l);
    for (unsigned i = 0; i < l->column_count; i++) {
        const struct sheet_column *s = x->source[i];
        const char *text = s->from ? cell_text(x, case_id, s) : "";
        if (!s->from)
            listing_set(l, i, "%u", l->row_count);
        else if (text[0])
            listing_set(l, i, "%s", text);
    }
}

static void add_rows(struct exporting *x)
{
    struct caseview *v = x->told.view;
    for (unsigned i = 0; i < v->count; i++) {
        if (is_row(x, v->case_id[i]))
            add_row(x, v->case_id[i]);
        caseview_rest(v);
    }
}

/* ---- the command ---- */

static enum outcome put_sheet(void *self, FILE *to)
{
    struct exporting *x = self;
    struct call *c = x->call;
    FILE *data = c->data;
    if (!call_has(c, "json") && !call_has(c, "jsonl")) {
        csv_out(&x->listing, to);
        return OUTCOME_OK;
    }
    c->data = to;
    listing_print(&x->listing, c, x->sheet->name);
    c->data = data;
    return OUTCOME_OK;
}

static enum outcome put(struct exporting *x)
{
    const char *path = call_text(x->call, "out");
    if (!path)
        return put_sheet(x, x->call->data);
    enum outcome outcome = whole_file(x->call, path, put_sheet, x);
    if (outcome == OUTCOME_OK)
        say(x->call, tr("%s exported.", "导出 %s 行。"),
            PLURAL(x->listing.row_count, "row", "rows"));
    return outcome;
}

static enum outcome usable(const struct exporting *x)
{
    struct call *c = x->call;
    if (call_has(c, "csv") + call_has(c, "json") + call_has(c, "jsonl") > 1)
        return call_fail(
            c, ERR_USAGE,
            tr("give one of --csv, --json and --jsonl", "--csv、--json、--jsonl 请择一给出"),
            tr("several formats are asked for", "给出了多种格式"));
    if (x->public && !x->sheet->public)
        return call_fail(c, ERR_FORBIDDEN,
                         tr("what is published of these is an item of its own: `ducha export "
                            "disclosures --for-public`",
                            "其公开内容另为公开事项：`ducha export disclosures --for-public`"),
                         tr("these are not for the public", "此类内容不对外公开"));
    return OUTCOME_OK;
}

static enum outcome known_case(struct exporting *x)
{
    const char *only = call_text(x->call, "case");
    if (!only || casefile_of(caseview_turn(x->told.view), only))
        return OUTCOME_OK;
    return record_missing(x->call, only);
}

static enum outcome run_sheet(struct call *c, const struct sheet *sheet)
{
    struct exporting x = {.call = c, .sheet = sheet, .public = call_has(c, "for-public")};
    enum outcome outcome = usable(&x);
    columns_choose(&x);
    if (outcome == OUTCOME_OK)
        outcome = told_open(&x.told, c);
    if (outcome == OUTCOME_OK)
        outcome = known_case(&x);
    if (outcome == OUTCOME_OK) {
        add_rows(&x);
        outcome = put(&x);
    }
    listing_clear(&x.listing);
    told_close(&x.told);
    return outcome == OUTCOME_OK && x.withheld ? OUTCOME_FINDINGS : outcome;
}

static enum outcome run_complaints(struct call *c)
{
    return run_sheet(c, &complaints);
}

static enum outcome run_tasks(struct call *c)
{
    return run_sheet(c, &tasks);
}

static enum outcome run_findings(struct call *c)
{
    return run_sheet(c, &findings);
}

static enum outcome run_referrals(struct call *c)
{
    return run_sheet(c, &referrals);
}

static enum outcome run_disclosures(struct call *c)
{
    return run_sheet(c, &disclosures);
}

static const struct flag export_flags[] = {
    {.name = "case",
     .type = FLAG_TEXT,
     .value = "ID",
     .en = "only this case and what belongs to it",
     .zh = "只导出该案件及其所属"},
    {.name = "out",
     .letter = 'o',
     .type = FLAG_PATH,
     .value = "FILE",
     .en = "a new file; else standard output",
     .zh = "新文件；默认为标准输出"},
    {.name = "for-public",
     .type = FLAG_BARE,
     .en = "only what is for the public",
     .zh = "只导出可公开的内容"},
    {.name = "csv",
     .type = FLAG_BARE,
     .en = "a table for spreadsheets, as is done without a flag",
     .zh = "电子表格可打开的表格（默认）"},
    FLAG_JSON,
    FLAG_JSONL,
    {0},
};

#define MORE_EN                                                                                  \
    "CSV in UTF-8 with its mark, with Chinese column names; a cell that a spreadsheet would "    \
    "compute has a ' before it. Needs no running office. Leaves with 3 when a row was left out " \
    "of "                                                                                        \
    "--for-public because a personal number is in it."
#define MORE_ZH                                                                                                          \
    "CSV 为带标记的 UTF-8，列名为中文；电子表格会计算的单元格前加 '。无需运行督察办。" \
    "因含个人号码而未列入 --for-public 时以 3 退出。"

const struct command export_commands[] = {
    {.name = "export complaints",
     .en = "complaints and their answers, as the published tables have them",
     .zh = "导出信访举报及其答复，列同公布表",
     .more_en = "With --for-public only those that were answered, in the columns of published "
                "tables. " MORE_EN,
     .more_zh = "用 --for-public 时只含已答复的，列同公布表。" MORE_ZH,
     .flags = export_flags,
     .run = run_complaints},
    {.name = "export tasks",
     .en = "rectification tasks with their limits and how far they are",
     .zh = "导出整改任务台账",
     .more_en =
         "With --for-public what was done is shown once the notice of closing was given. " MORE_EN,
     .more_zh = "用 --for-public 时，销号公示之后才含整改完成情况。" MORE_ZH,
     .flags = export_flags,
     .run = run_tasks},
    {.name = "export findings",
     .en = "findings",
     .zh = "导出督察发现",
     .more_en = "Not for the public. " MORE_EN,
     .more_zh = "不对外公开。" MORE_ZH,
     .flags = export_flags,
     .run = run_findings},
    {.name = "export referrals",
     .en = "matters referred, who has them and their outcome",
     .zh = "导出移交移送事项",
     .more_en = "Not for the public. " MORE_EN,
     .more_zh = "不对外公开。" MORE_ZH,
     .flags = export_flags,
     .run = run_referrals},
    {.name = "export disclosures",
     .en = "items to publish, and where they stand",
     .zh = "导出公开事项",
     .more_en = "With --for-public only those that were published. " MORE_EN,
     .more_zh = "用 --for-public 时只含已公开的。" MORE_ZH,
     .flags = export_flags,
     .run = run_disclosures},
    {0},
};
