/* rowtable.c - see rowtable.h. */
#include "command/csv/rowtable.h"

#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "bus/io/file.h"
#include "command/csv/cells.h"

#define NAMES_MAX 64u /* of columns, for "did you mean" */

static const struct column_name *column_named(const struct rowtable *t, const char *name)
{
    static const struct column_name left_out = {COLUMN_LEFT_OUT, TABLE_LEFT_OUT};
    const char *means = t->words.rules ? regime_column(t->words.rules, t->words.table, name) : NULL;
    if (means && strcmp(means, COLUMN_LEFT_OUT) == 0)
        return &left_out;
    name = means ? means : name;
    for (const struct column_name *n = t->names; n->name; n++)
        if (strcmp(n->name, name) == 0)
            return n;
    return NULL;
}

/* What a column of this field is called in messages. */
static const char *field_name(const struct rowtable *t, int field)
{
    const struct column_name *n = t->names;
    while (n->field != field)
        n++;
    return tr(n[0].name, n[1].name);
}

/* ---- the header ---- */

static bool skipped(const struct rowtable *t, const char *name)
{
    for (unsigned i = 0; call_each(t->call, "skip", i); i++)
        if (strcmp(call_each(t->call, "skip", i), name) == 0)
            return true;
    return false;
}

static void unknown_column(struct rowtable *t, unsigned column, const char *name)
{
    const char *names[NAMES_MAX + 1];
    char en[160], zh[160];
    unsigned n = 0;
    while (t->names[n].name && n < NAMES_MAX) {
        names[n] = t->names[n].name;
        n++;
    }
    names[n] = NULL;
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

static void take_column(struct rowtable *t, unsigned column, const char *name)
{
    const struct column_name *known = column_named(t, name);
    if (skipped(t, name) || (known && known->field == TABLE_LEFT_OUT))
        return;
    if (!known)
        unknown_column(t, column + 1, name);
    else if (t->at[known->field] >= 0)
        faults_add(t->faults, ERR_CONFLICT, t->file, 1, column + 1, "leave one out with --skip",
                   "请用 --skip 略过其一", "the column `%s` is there twice", "列 `%s` 重复", name);
    else
        t->at[known->field] = (int)column;
}

bool rowtable_open(struct rowtable *t, struct call *c, const char *path,
                   const struct column_name *names, struct column_words words, struct arena *arena,
                   struct faults *faults)
{
    size_t size;
    const char *slash = strrchr(path, '/');
    *t = (struct rowtable){
        .call = c, .names = names, .words = words, .faults = faults, .arena = arena};
    snprintf(t->file, sizeof(t->file), "%s", slash ? slash + 1 : path);
    for (unsigned i = 0; i < TABLE_FIELDS_MAX; i++)
        t->at[i] = -1;
    char *text = file_load(path, CSV_SIZE_MAX, &size, &c->fault);
    if (!text)
        return false;
    bool read = csv_read(&t->csv, t->file, (struct bytes){text, size}, faults);
    free(text);
    for (unsigned i = 0; read && i < t->csv.row[0].count; i++)
        take_column(t, i, t->csv.row[0].cell[i]);
    return read;
}

void rowtable_close(struct rowtable *t)
{
    csv_clear(&t->csv);
}

void rowtable_need(struct rowtable *t, int field, const char *or_en, const char *or_zh)
{
    if (t->at[field] >= 0)
        return;
    faults_add(t->faults, ERR_ABSENT, t->file, 1, 1, or_en ? or_en : "add it",
               or_zh ? or_zh : "请补上该列", "the column `%s` is missing", "缺少列 `%s`",
               field_name(t, field));
}

/* ---- cells ---- */

char *rowtable_cell(struct rowtable *t, const struct csv_row *row, int field)
{
    if (t->at[field] < 0)
        return NULL;
    const char *text = cell_bare(row->cell[t->at[field]]);
    text += strspn(text, " \t\r\n");
    size_t size = strlen(text);
    while (size && strchr(" \t\r\n", text[size - 1]))
        size--;
    return size ? arena_text(t->arena, (struct bytes){text, size}) : NULL;
}

void rowtable_fault(struct rowtable *t, const struct csv_row *row, int field, const char *en,
                    const char *zh)
{
    unsigned column = t->at[field] < 0 ? 1 : (unsigned)t->at[field] + 1;
    faults_add(t->faults, ERR_MALFORMED, t->file, row->number, column, en, zh,
               "row %u: the column `%s` cannot be taken as it is",
               "第 %u 行：列 `%s` 的内容不合要求", row->number, field_name(t, field));
}

char *rowtable_needed(struct rowtable *t, const struct csv_row *row, int field)
{
    char *text = rowtable_cell(t, row, field);
    if (!text)
        rowtable_fault(t, row, field, "it is empty: fill it in", "为空，请填写");
    return text;
}
