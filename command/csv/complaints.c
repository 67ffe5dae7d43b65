/* complaints.c - which columns a table of complaints has, and what a cell may hold. */
#include "command/csv/complaints.h"

#include <stdlib.h>
#include <string.h>

#include "bus/wire.h"
#include "command/csv/rowtable.h"

#define TYPES_MAX 16u /* types of pollution of one complaint */

/* ---- columns ---- */

enum {
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
    PLACE
};

/* Left out is what published tables add later: answers are not intake. */
static const struct column_name column_names[] = {
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
    {"row_id", TABLE_LEFT_OUT},
    {"序号", TABLE_LEFT_OUT},
    {"seq", TABLE_LEFT_OUT},
    {"verification", TABLE_LEFT_OUT},
    {"调查核实情况", TABLE_LEFT_OUT},
    {"truth", TABLE_LEFT_OUT},
    {"是否属实", TABLE_LEFT_OUT},
    {"sub_issues", TABLE_LEFT_OUT},
    {"handling", TABLE_LEFT_OUT},
    {"处理和整改情况", TABLE_LEFT_OUT},
    {"closing_goal", TABLE_LEFT_OUT},
    {"办结目标", TABLE_LEFT_OUT},
    {"closed", TABLE_LEFT_OUT},
    {"是否办结", TABLE_LEFT_OUT},
    {"accountability", TABLE_LEFT_OUT},
    {"责任人被处理情况", TABLE_LEFT_OUT},
    {"问责情况", TABLE_LEFT_OUT},
    {"duplicate_of", TABLE_LEFT_OUT},
    {"handling_limit", TABLE_LEFT_OUT},
    {"list_columns", TABLE_LEFT_OUT},
    {"gaps", TABLE_LEFT_OUT},
    {"备注", TABLE_LEFT_OUT},
    {"case", TABLE_LEFT_OUT},
    {"案号", TABLE_LEFT_OUT},
    {"unit", TABLE_LEFT_OUT},
    {"责任单位", TABLE_LEFT_OUT},
    {"state", TABLE_LEFT_OUT},
    {"办理状态", TABLE_LEFT_OUT},
    {0},
};

struct reading {
    struct complaints *out;
    struct rowtable table;
};

/* ---- rows ---- */

static char *inspection_of(struct reading *t, const struct csv_row *row)
{
    char *text = rowtable_cell(&t->table, row, INSPECTION);
    const char *otherwise = call_text(t->table.call, "inspection");
    if (text || !otherwise)
        return text ? text : rowtable_needed(&t->table, row, INSPECTION);
    return arena_text(&t->out->arena, bytes_of(otherwise));
}

static bool one_of(const char *text, const char *const *words)
{
    while (*words && strcmp(text, *words) != 0)
        words++;
    return *words;
}

static void take_key_case(struct reading *t, const struct csv_row *row, Ducha__Complaint *c)
{
    static const char *const yes[] = {"是", "★", "*", "1", "true", "yes", NULL};
    static const char *const no[] = {"否", "0", "false", "no", NULL};
    const char *text = rowtable_cell(&t->table, row, KEY_CASE);
    if (!text || one_of(text, no))
        return;
    c->has_key_case = c->key_case = true;
    if (!one_of(text, yes))
        rowtable_fault(&t->table, row, KEY_CASE, "write 是 or 否", "请写“是”或“否”");
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
static void take_types(struct reading *t, const struct csv_row *row, Ducha__Complaint *c)
{
    const char *p = rowtable_cell(&t->table, row, POLLUTION_TYPE);
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
            rowtable_fault(&t->table, row, POLLUTION_TYPE, "more than 16 types", "类型超过 16 个");
            return;
        }
        c->pollution_type[c->n_pollution_type++] =
            arena_text(&t->out->arena, (struct bytes){p, size});
        p += size;
    }
}

/* Where it was published: the inspection, its batch, the day. */
static char *source_of(struct reading *t, const struct csv_row *row, const char *inspection)
{
    const char *batch = rowtable_cell(&t->table, row, BATCH),
               *day = rowtable_cell(&t->table, row, LIST_DATE);
    if (!batch && !day)
        return NULL;
    return arena_print(&t->out->arena, "%s%s%s%s%s", inspection ? inspection : "", batch ? " " : "",
                       batch ? batch : "", day ? " " : "", day ? day : "");
}

static void take_row(struct reading *t, const struct csv_row *row)
{
    struct complaint *i = &t->out->item[t->out->count++];
    Ducha__Complaint *c = &i->complaint;
    i->row = row->number;
    ducha__complaint__init(c);
    c->inspection = inspection_of(t, row);
    c->reception_no = rowtable_cell(&t->table, row, RECEPTION_NO);
    c->channel = rowtable_cell(&t->table, row, CHANNEL);
    take_key_case(t, row, c);
    c->region = rowtable_needed(&t->table, row, REGION);
    take_types(t, row, c);
    c->text = rowtable_needed(&t->table, row, TEXT);
    c->enterprise = rowtable_cell(&t->table, row, ENTERPRISE);
    c->place = rowtable_cell(&t->table, row, PLACE);
    c->source = source_of(t, row, c->inspection);
    i->body = message_write(&c->base, &t->out->arena);
}

/* With a fault in the header the rows would only repeat it. */
static void read_rows(struct reading *r)
{
    struct rowtable *t = &r->table;
    r->out->item = mem_alloc((t->csv.count + 1) * sizeof(*r->out->item));
    if (!call_has(t->call, "inspection"))
        rowtable_need(t, INSPECTION, "add it, or give --inspection",
                      "请补上该列，或给出 --inspection");
    rowtable_need(t, REGION, NULL, NULL);
    rowtable_need(t, TEXT, NULL, NULL);
    bool good = t->faults->count == 0;
    for (unsigned i = 1; i < t->csv.count && good; i++)
        take_row(r, &t->csv.row[i]);
}

bool complaints_read(struct complaints *out, struct call *c, const char *path,
                     const struct regime *rules, struct faults *faults)
{
    *out = (struct complaints){0};
    struct reading r = {.out = out};
    bool opened =
        rowtable_open(&r.table, c, path, column_names,
                      (struct column_words){rules, TABLE_COMPLAINTS}, &out->arena, faults);
    if (opened)
        read_rows(&r);
    out->gb18030 = r.table.csv.gb18030;
    rowtable_close(&r.table);
    return opened && faults->count == 0;
}

void complaints_clear(struct complaints *t)
{
    free(t->item);
    arena_free(&t->arena);
    *t = (struct complaints){0};
}
