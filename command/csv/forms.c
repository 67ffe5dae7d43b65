/* forms.c - see forms.h. */
#include "command/csv/forms.h"

#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "bus/wire.h"
#include "command/csv/cells.h"
#include "modules/kit/form.h"

#define FORM_ROW_FIELDS 6u /* at most */

_Static_assert(CELL_LIST_MAX == FORM_LIST_MAX, "a cell holds as many things as a field");

struct reading {
    struct forms *out;
    struct rowtable table;
    const struct regime *rules;
    unsigned room;
};

/* ---- a form ---- */

/* Valid until the next one is begun. */
static struct form_row *begin(struct reading *r, const struct csv_row *row, const char *step)
{
    struct forms *out = r->out;
    if (out->count == r->room) {
        r->room = r->room ? 2 * r->room : 256;
        out->item = mem_grow(out->item, r->room * sizeof(*out->item));
    }
    struct form_row *form = &out->item[out->count++];
    *form = (struct form_row){.row = row->number};
    ducha__take__init(&form->take);
    form->take.step = arena_text(&out->arena, bytes_of(step));
    form->take.field = arena_alloc(&out->arena, FORM_ROW_FIELDS * sizeof(*form->take.field));
    return form;
}

static void end(struct reading *r, struct form_row *form)
{
    form->body = message_write(&form->take.base, &r->out->arena);
}

static Ducha__Field *field_add(struct reading *r, struct form_row *form, const char *name,
                               unsigned room)
{
    struct arena *a = &r->out->arena;
    Ducha__Field *f = arena_alloc(a, sizeof(*f));
    ducha__field__init(f);
    f->name = arena_text(a, bytes_of(name));
    f->value = arena_alloc(a, room * sizeof(*f->value));
    form->take.field[form->take.n_field++] = f;
    return f;
}

static void value_add(Ducha__Field *f, char *value)
{
    f->value[f->n_value++] = value;
}

static void check_length(struct reading *r, const struct csv_row *row, int column,
                         const char *value)
{
    char en[80], zh[80];
    if (strlen(value) <= FORM_TEXT_MAX)
        return;
    snprintf(en, sizeof(en), "shorten it to %u bytes; the rest goes into attachments",
             FORM_TEXT_MAX);
    snprintf(zh, sizeof(zh), "请缩短至 %u 字节以内，其余请作附件", FORM_TEXT_MAX);
    rowtable_fault(&r->table, row, column, en, zh);
}

/* A word must be one of the code table that the pack has for the field. */
static void check_word(struct reading *r, const struct csv_row *row, int column, const char *field,
                       const char *word)
{
    const struct form_field *f = r->rules ? regime_field(r->rules, field) : NULL;
    if (!f || !f->one_of[0] || regime_code(r->rules, f->one_of, word))
        return;
    const char *all = "";
    for (const struct code *k = regime_codes(r->rules, f->one_of)->codes; k; k = k->next)
        all = arena_print(&r->out->arena, "%s%s%s", all, all[0] ? " " : "", k->name);
    rowtable_fault(&r->table, row, column, arena_print(&r->out->arena, "choose from: %s", all),
                   arena_print(&r->out->arena, "可选：%s", all));
}

static void text_add(struct reading *r, struct form_row *form, const struct csv_row *row,
                     int column, const char *field, char *text)
{
    if (!text)
        return;
    check_length(r, row, column, text);
    check_word(r, row, column, field, text);
    value_add(field_add(r, form, field, 1), text);
}

const Ducha__Field *form_row_field(const struct form_row *row, const char *name)
{
    for (size_t i = 0; i < row->take.n_field; i++)
        if (strcmp(row->take.field[i]->name, name) == 0)
            return row->take.field[i];
    return NULL;
}

/* ---- lines of an annual plan ---- */

enum { INSPECTION_TYPE, SUBJECT, FOCUS, SUBJECT_KIND, SEAT };

static const struct column_name plan_names[] = {
    {"inspection_type", INSPECTION_TYPE},
    {"督察类型", INSPECTION_TYPE},
    {"subject", SUBJECT},
    {"被督察对象", SUBJECT},
    {"督察对象", SUBJECT},
    {"focus", FOCUS},
    {"督察重点", FOCUS},
    {"subject_kind", SUBJECT_KIND},
    {"对象类别", SUBJECT_KIND},
    {"seat", SEAT},
    {"所在区", SEAT},
    {"序号", TABLE_LEFT_OUT},
    {"年度", TABLE_LEFT_OUT},
    {"备注", TABLE_LEFT_OUT},
    {0},
};

static bool registers(const struct forms *f, const char *subject)
{
    for (unsigned i = 0; i < f->count; i++)
        if (f->item[i].alone && strcmp(f->item[i].name, subject) == 0)
            return true;
    return false;
}

static void take_subject(struct reading *r, const struct csv_row *row, char *subject)
{
    char *kind = rowtable_cell(&r->table, row, SUBJECT_KIND);
    if (!kind || registers(r->out, subject))
        return;
    struct form_row *form = begin(r, row, "register-subject");
    form->alone = true;
    form->name = subject;
    text_add(r, form, row, SUBJECT, "subject", subject);
    text_add(r, form, row, SUBJECT_KIND, "subject_kind", kind);
    text_add(r, form, row, SEAT, "seat", rowtable_cell(&r->table, row, SEAT));
    end(r, form);
}

static void take_line(struct reading *r, const struct csv_row *row)
{
    char *type = rowtable_needed(&r->table, row, INSPECTION_TYPE);
    char *subject = rowtable_needed(&r->table, row, SUBJECT);
    if (subject && call_has(r->table.call, "register"))
        take_subject(r, row, subject);
    struct form_row *form = begin(r, row, "enter-plan-line");
    form->name = subject;
    text_add(r, form, row, INSPECTION_TYPE, "inspection_type", type);
    text_add(r, form, row, SUBJECT, "subject", subject);
    text_add(r, form, row, FOCUS, "focus", rowtable_cell(&r->table, row, FOCUS));
    end(r, form);
}

/* ---- rectification tasks ---- */

enum { PROBLEM, GOAL, MEASURES, UNIT, LIMIT };

/* Left out is what a plan's table has beside that, and what the ledger adds later. */
static const struct column_name task_names[] = {
    {"problem", PROBLEM},
    {"整改问题", PROBLEM},
    {"问题", PROBLEM},
    {"存在问题", PROBLEM},
    {"goal", GOAL},
    {"整改目标", GOAL},
    {"target", GOAL},
    {"目标任务", GOAL},
    {"measures", MEASURES},
    {"整改措施", MEASURES},
    {"重点措施", MEASURES},
    {"unit", UNIT},
    {"责任单位", UNIT},
    {"responsible_unit", UNIT},
    {"整改实施主体", UNIT},
    {"limit", LIMIT},
    {"整改时限", LIMIT},
    {"time_limit", LIMIT},
    {"limit_date", LIMIT},
    {"完成时限", LIMIT},
    {"row_id", TABLE_LEFT_OUT},
    {"序号", TABLE_LEFT_OUT},
    {"任务序号", TABLE_LEFT_OUT},
    {"source_no", TABLE_LEFT_OUT},
    {"inspection", TABLE_LEFT_OUT},
    {"督察名称", TABLE_LEFT_OUT},
    {"level", TABLE_LEFT_OUT},
    {"region", TABLE_LEFT_OUT},
    {"行政区域", TABLE_LEFT_OUT},
    {"lead_unit", TABLE_LEFT_OUT},
    {"牵头单位", TABLE_LEFT_OUT},
    {"acceptance_unit", TABLE_LEFT_OUT},
    {"验收单位", TABLE_LEFT_OUT},
    {"support_unit", TABLE_LEFT_OUT},
    {"配合单位", TABLE_LEFT_OUT},
    {"limit_class", TABLE_LEFT_OUT},
    {"status", TABLE_LEFT_OUT},
    {"result", TABLE_LEFT_OUT},
    {"整改完成情况", TABLE_LEFT_OUT},
    {"notice_start", TABLE_LEFT_OUT},
    {"notice_end", TABLE_LEFT_OUT},
    {"notice_claim", TABLE_LEFT_OUT},
    {"objection_contact_unit", TABLE_LEFT_OUT},
    {"gaps", TABLE_LEFT_OUT},
    {"备注", TABLE_LEFT_OUT},
    {"案号", TABLE_LEFT_OUT},
    {"所属案件", TABLE_LEFT_OUT},
    {"现行时限", TABLE_LEFT_OUT},
    {"是否逾期", TABLE_LEFT_OUT},
    {"最近进展", TABLE_LEFT_OUT},
    {"进展情况", TABLE_LEFT_OUT},
    {"办理状态", TABLE_LEFT_OUT},
    {0},
};

static struct cell_list list_of(struct reading *r, const struct csv_row *row, int column,
                                const char *text)
{
    struct cell_list l = cell_list(text, &r->out->arena);
    if (l.over)
        rowtable_fault(&r->table, row, column, "more than 64 in one cell: make two tasks of it",
                       "一格超过 64 项，请拆成两项任务");
    else if (l.count == 0)
        rowtable_fault(&r->table, row, column, "only separators stand in it: fill it in",
                       "只有分隔符，请填写");
    return l;
}

static size_t list_add(struct reading *r, struct form_row *form, const struct csv_row *row,
                       int column, const char *field)
{
    char *text = rowtable_needed(&r->table, row, column);
    struct cell_list l = {0};
    if (text)
        l = list_of(r, row, column, text);
    Ducha__Field *f = l.count ? field_add(r, form, field, l.count) : NULL;
    for (unsigned i = 0; i < l.count; i++) {
        check_length(r, row, column, l.item[i]);
        value_add(f, l.item[i]);
    }
    return l.count;
}

/* One for all measures, or one for each. */
static void check_pairs(struct reading *r, const struct csv_row *row, int column, size_t n,
                        size_t measures)
{
    struct arena *a = &r->out->arena;
    if (n <= 1 || measures == 0 || n == measures)
        return;
    rowtable_fault(
        &r->table, row, column,
        arena_print(a, "write one for all measures or one for each: measures %zu, of these %zu",
                    measures, n),
        arena_print(
            a, "请写一项，或与措施一一对应：措施 %zu 项，现有 %zu 项；末尾加“；”则不按顿号拆分",
            measures, n));
}

/* 立行立改，长期坚持: every part of it says so. */
static bool is_long_term(const char *text)
{
    static const char *const words[] = {"长期坚持", "立行立改", "持续推进", "长期", "立行",
                                        "立改",     "并",       "，",       ",",    "、",
                                        "；",       ";",        "|",        " ",    NULL};
    while (*text) {
        unsigned i = 0;
        while (words[i] && strncmp(text, words[i], strlen(words[i])) != 0)
            i++;
        if (!words[i])
            return false;
        text += strlen(words[i]);
    }
    return true;
}

static void add_day(struct reading *r, const struct csv_row *row, Ducha__Field *f, char *text)
{
    bool yearless;
    char day[DAY_TEXT_SIZE];
    int year = (int)call_number(r->table.call, "year", 0);
    int32_t at = cell_day(text, year, &yearless);
    if (at != DAY_NONE)
        value_add(f, arena_text(&r->out->arena, bytes_of(day_text(at, day))));
    else if (yearless)
        rowtable_fault(&r->table, row, LIMIT, "write the year, or give --year",
                       "请写明年份，或给出 --year");
    else
        rowtable_fault(&r->table, row, LIMIT,
                       "write a day (2026-06-30), the end of a period (2026年6月底前) or 长期坚持",
                       "请写日期（2026-06-30）、期末（2026年6月底前）或“长期坚持”");
}

static void take_limit(struct reading *r, struct form_row *form, const struct csv_row *row,
                       size_t measures)
{
    char *text = rowtable_needed(&r->table, row, LIMIT);
    if (!text)
        return;
    if (is_long_term(text)) {
        value_add(field_add(r, form, "long_term", 1), arena_text(&r->out->arena, bytes_of("yes")));
        return;
    }
    struct cell_list l = list_of(r, row, LIMIT, text);
    Ducha__Field *f = field_add(r, form, "limit_date", l.count + 1);
    for (unsigned i = 0; i < l.count; i++)
        add_day(r, row, f, l.item[i]);
    check_pairs(r, row, LIMIT, l.count, measures);
}

static void take_task(struct reading *r, const struct csv_row *row)
{
    struct form_row *form = begin(r, row, "enter-task");
    form->name = rowtable_needed(&r->table, row, PROBLEM);
    text_add(r, form, row, PROBLEM, "problem", (char *)(uintptr_t)form->name);
    text_add(r, form, row, GOAL, "goal", rowtable_needed(&r->table, row, GOAL));
    size_t measures = list_add(r, form, row, MEASURES, "measures");
    check_pairs(r, row, UNIT, list_add(r, form, row, UNIT, "unit"), measures);
    take_limit(r, form, row, measures);
    end(r, form);
}

/* ---- a file ---- */

static bool read_table(struct forms *out, struct call *c, const char *path,
                       const struct regime *rules, struct faults *faults,
                       const struct column_name *names, enum table_sort table, const int *needed,
                       void (*take)(struct reading *r, const struct csv_row *row))
{
    *out = (struct forms){0};
    struct reading r = {.out = out, .rules = rules};
    bool opened = rowtable_open(&r.table, c, path, names, (struct column_words){rules, table},
                                &out->arena, faults);
    for (; opened && *needed >= 0; needed++)
        rowtable_need(&r.table, *needed, NULL, NULL);
    bool good = opened && faults->count == 0;
    for (unsigned i = 1; good && i < r.table.csv.count; i++)
        take(&r, &r.table.csv.row[i]);
    out->gb18030 = r.table.csv.gb18030;
    rowtable_close(&r.table);
    return opened && faults->count == 0;
}

bool plan_read(struct forms *out, struct call *c, const char *path, const struct regime *rules,
               struct faults *faults)
{
    static const int needed[] = {INSPECTION_TYPE, SUBJECT, -1};
    return read_table(out, c, path, rules, faults, plan_names, TABLE_PLAN, needed, take_line);
}

bool tasks_read(struct forms *out, struct call *c, const char *path, const struct regime *rules,
                struct faults *faults)
{
    static const int needed[] = {PROBLEM, GOAL, MEASURES, UNIT, LIMIT, -1};
    return read_table(out, c, path, rules, faults, task_names, TABLE_TASKS, needed, take_task);
}

void forms_clear(struct forms *f)
{
    free(f->item);
    arena_free(&f->arena);
    *f = (struct forms){0};
}
