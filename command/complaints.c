/* complaints.c - which columns a table of complaints has, and what a cell may hold. */
#include "command/complaints.h"

#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "bus/io/file.h"
#include "bus/wire.h"

#define TYPES_MAX 16u /* types of pollution of one complaint */

/* ---- columns ---- */

enum column_field {
    INSPECTION,
    BATCH,
    LIST_DATE,
    RECEPTION_NO,
    CHANNEL,
    KEY_CASE,
    REGION,
    POLLUTION_TYPE,
    TEXT,
    ENTERPRISE,
    PLACE,
    FIELDS,
    NOT_INTAKE /* what published tables add later: answers are not intake */
};

static const struct column_name {
    const char *name;
    enum column_field field;
} column_names[] = {
    {"inspection", INSPECTION},
    {"督察名称", INSPECTION},
    {"batch", BATCH},
    {"批次", BATCH},
    {"list_date", LIST_DATE},
    {"公布日期", LIST_DATE},
    {"reception_no", RECEPTION_NO},
    {"受理编号", RECEPTION_NO},
    {"channel", CHANNEL},
    {"来源渠道", CHANNEL},
    {"key_case", KEY_CASE},
    {"是否重点", KEY_CASE},
    {"region", REGION},
    {"行政区域", REGION},
    {"pollution_type", POLLUTION_TYPE},
    {"污染类型", POLLUTION_TYPE},
    {"complaint", TEXT},
    {"交办问题基本情况", TEXT},
    {"enterprise", ENTERPRISE},
    {"所属企业单位", ENTERPRISE},
    {"place", PLACE},
    {"地点", PLACE},
    {"row_id", NOT_INTAKE},
    {"序号", NOT_INTAKE},
    {"seq", NOT_INTAKE},
    {"verification", NOT_INTAKE},
    {"调查核实情况", NOT_INTAKE},
    {"truth", NOT_INTAKE},
    {"是否属实", NOT_INTAKE},
    {"sub_issues", NOT_INTAKE},
    {"handling", NOT_INTAKE},
    {"处理和整改情况", NOT_INTAKE},
    {"closing_goal", NOT_INTAKE},
    {"办结目标", NOT_INTAKE},
    {"closed", NOT_INTAKE},
    {"是否办结", NOT_INTAKE},
    {"accountability", NOT_INTAKE},
    {"责任人被处理情况", NOT_INTAKE},
    {"问责情况", NOT_INTAKE},
    {"duplicate_of", NOT_INTAKE},
    {"handling_limit", NOT_INTAKE},
    {"list_columns", NOT_INTAKE},
    {"gaps", NOT_INTAKE},
    {"备注", NOT_INTAKE},
};
#define NAMES (sizeof(column_names) / sizeof(column_names[0]))

static const struct column_name *column_named(const char *name)
{
    for (unsigned i = 0; i < NAMES; i++)
        if (strcmp(column_names[i].name, name) == 0)
            return &column_names[i];
    return NULL;
}

/* What a column of this field is called in messages. */
static const char *field_name(enum column_field f)
{
    unsigned i = 0;
    while (column_names[i].field != f)
        i++;
    return tr(column_names[i].name, column_names[i + 1].name);
}

struct table {
    struct complaints *out;
    const struct call *call;
    const char *file;
    struct faults *faults;
    struct csv csv;
    int at[FIELDS]; /* the column of a field; -1: none */
};

static bool skipped(const struct table *t, const char *name)
{
    for (unsigned i = 0; call_each(t->call, "skip", i); i++)
        if (strcmp(call_each(t->call, "skip", i), name) == 0)
            return true;
    return false;
}

static void unknown_column(struct table *t, unsigned column, const char *name)
{
    const char *names[NAMES + 1];
    char en[160], zh[160];
    for (unsigned i = 0; i < NAMES; i++)
        names[i] = column_names[i].name;
    names[NAMES] = NULL;
    const char *near = text_nearest(name, names);
    snprintf(en, sizeof(en),
             near ? "did you mean `%s`? Else leave it out with --skip"
                  : "rename it, or leave it out with --skip%s",
             near ? near : "");
    snprintf(zh, sizeof(zh),
             near ? "是否应为 `%s`？否则用 --skip 略过" : "请改名，或用 --skip 略过%s",
             near ? near : "");
    faults_add(t->faults, ERR_MALFORMED, t->file, 1, column, en, zh, "the column `%s` is unknown",
               "未知的列 `%s`", name);
}

static void take_column(struct table *t, unsigned column, const char *name)
{
    const struct column_name *known = column_named(name);
    if (skipped(t, name) || (known && known->field == NOT_INTAKE))
        return;
    if (!known)
        unknown_column(t, column + 1, name);
    else if (t->at[known->field] >= 0)
        faults_add(t->faults, ERR_CONFLICT, t->file, 1, column + 1, "leave one out with --skip",
                   "请用 --skip 略过其一", "the column `%s` is there twice", "列 `%s` 重复", name);
    else
        t->at[known->field] = (int)column;
}

static void need_column(struct table *t, enum column_field f)
{
    if (t->at[f] >= 0 || (f == INSPECTION && call_has(t->call, "inspection")))
        return;
    faults_add(t->faults, ERR_ABSENT, t->file, 1, 1,
               f == INSPECTION ? "add it, or give --inspection" : "add it",
               f == INSPECTION ? "请补上该列，或给出 --inspection" : "请补上该列",
               "the column `%s` is missing", "缺少列 `%s`", field_name(f));
}

static void read_header(struct table *t)
{
    const struct csv_row *header = &t->csv.row[0];
    for (unsigned i = 0; i < FIELDS; i++)
        t->at[i] = -1;
    for (unsigned i = 0; i < header->count; i++)
        take_column(t, i, header->cell[i]);
    need_column(t, INSPECTION);
    need_column(t, REGION);
    need_column(t, TEXT);
}

/* ---- rows ---- */

/* The cell without the blanks around it; NULL when it is empty. */
static char *cell(struct table *t, const struct csv_row *row, enum column_field f)
{
    if (t->at[f] < 0)
        return NULL;
    const char *text = row->cell[t->at[f]];
    text += strspn(text, " \t\r\n");
    size_t size = strlen(text);
    while (size && strchr(" \t\r\n", text[size - 1]))
        size--;
    return size ? arena_text(&t->out->arena, (struct bytes){text, size}) : NULL;
}

static void row_fault(struct table *t, const struct csv_row *row, enum column_field f,
                      const char *en, const char *zh)
{
    unsigned column = t->at[f] < 0 ? 1 : (unsigned)t->at[f] + 1;
    faults_add(t->faults, ERR_MALFORMED, t->file, row->number, column, en, zh,
               "row %u: the column `%s` cannot be taken as it is",
               "第 %u 行：列 `%s` 的内容不合要求", row->number, field_name(f));
}

static char *needed(struct table *t, const struct csv_row *row, enum column_field f)
{
    char *text = cell(t, row, f);
    if (!text && f == INSPECTION && call_text(t->call, "inspection"))
        text = arena_text(&t->out->arena, bytes_of(call_text(t->call, "inspection")));
    if (!text)
        row_fault(t, row, f, "it is empty: fill it in", "为空，请填写");
    return text;
}

static bool one_of(const char *text, const char *const *words)
{
    while (*words && strcmp(text, *words) != 0)
        words++;
    return *words;
}

static void take_key_case(struct table *t, const struct csv_row *row, Ducha__Complaint *c)
{
    static const char *const yes[] = {"是", "★", "*", "1", "true", "yes", NULL};
    static const char *const no[] = {"否", "0", "false", "no", NULL};
    const char *text = cell(t, row, KEY_CASE);
    if (!text || one_of(text, no))
        return;
    c->has_key_case = c->key_case = true;
    if (!one_of(text, yes))
        row_fault(t, row, KEY_CASE, "write 是 or 否", "请写“是”或“否”");
}

/* The bytes of a separator or bracket that stands here; 0: none does. */
static size_t between(const char *p)
{
    static const char *const marks[] = {"、", "，", "；", "（", "）", ",", ";",
                                        "/",  "|",  "(",  ")",  " ",  NULL};
    for (unsigned i = 0; marks[i]; i++)
        if (strncmp(p, marks[i], strlen(marks[i])) == 0)
            return strlen(marks[i]);
    return 0;
}

/* 水、大气 and (水): tables write several types in one cell, and some in brackets. */
static void take_types(struct table *t, const struct csv_row *row, Ducha__Complaint *c)
{
    const char *p = cell(t, row, POLLUTION_TYPE);
    c->pollution_type = arena_alloc(&t->out->arena, TYPES_MAX * sizeof(char *));
    while (p && *p) {
        size_t mark = between(p), size = 0;
        if (mark) {
            p += mark;
            continue;
        }
        while (p[size] && !between(p + size))
            size++;
        if (c->n_pollution_type == TYPES_MAX) {
            row_fault(t, row, POLLUTION_TYPE, "more than 16 types", "类型超过 16 个");
            return;
        }
        c->pollution_type[c->n_pollution_type++] =
            arena_text(&t->out->arena, (struct bytes){p, size});
        p += size;
    }
}

/* Where it was published: the inspection, its batch, the day. */
static char *source_of(struct table *t, const struct csv_row *row, const char *inspection)
{
    const char *batch = cell(t, row, BATCH), *day = cell(t, row, LIST_DATE);
    if (!batch && !day)
        return NULL;
    return arena_print(&t->out->arena, "%s%s%s%s%s", inspection ? inspection : "", batch ? " " : "",
                       batch ? batch : "", day ? " " : "", day ? day : "");
}

static void take_row(struct table *t, const struct csv_row *row)
{
    struct complaint *i = &t->out->item[t->out->count++];
    Ducha__Complaint *c = &i->complaint;
    i->row = row->number;
    ducha__complaint__init(c);
    c->inspection = needed(t, row, INSPECTION);
    c->reception_no = cell(t, row, RECEPTION_NO);
    c->channel = cell(t, row, CHANNEL);
    take_key_case(t, row, c);
    c->region = needed(t, row, REGION);
    take_types(t, row, c);
    c->text = needed(t, row, TEXT);
    c->enterprise = cell(t, row, ENTERPRISE);
    c->place = cell(t, row, PLACE);
    c->source = source_of(t, row, c->inspection);
    i->body = message_write(&c->base, &t->out->arena);
}

/* With a fault in the header the rows would only repeat it. */
static void read_rows(struct table *t)
{
    struct complaints *out = t->out;
    out->item = mem_alloc((t->csv.count + 1) * sizeof(*out->item));
    read_header(t);
    bool good = t->faults->count == 0;
    for (unsigned i = 1; i < t->csv.count && good; i++)
        take_row(t, &t->csv.row[i]);
}

bool complaints_read(struct complaints *out, struct call *c, const char *path,
                     struct faults *faults)
{
    size_t size;
    *out = (struct complaints){0};
    char *text = file_load(path, CSV_SIZE_MAX, &size, &c->fault);
    const char *slash = strrchr(path, '/');
    if (!text)
        return false;
    struct table t = {.out = out, .call = c, .file = slash ? slash + 1 : path, .faults = faults};
    if (csv_read(&t.csv, t.file, (struct bytes){text, size}, faults))
        read_rows(&t);
    out->gb18030 = t.csv.gb18030;
    csv_clear(&t.csv);
    free(text);
    return faults->count == 0;
}

void complaints_clear(struct complaints *t)
{
    free(t->item);
    arena_free(&t->arena);
    *t = (struct complaints){0};
}
