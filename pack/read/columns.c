/* columns.c - what the headers of published tables mean. Each round and each province has
 * its own:
 *
 *     columns:
 *       complaints: {举报内容: complaint, 问题类型: pollution_type, 符合办结条件: left-out}
 *
 * The meanings are the columns that `ducha import` knows by itself. */
#include <stdio.h>

#include "pack/read/internal.h"

static const char *const tables[TABLE_SORTS] = {"complaints", "tasks", "plan"};

static const char *const meanings[TABLE_SORTS][16] = {
    {"inspection", "batch", "list_date", "reception_no", "channel", "key_case", "region",
     "pollution_type", "complaint", "enterprise", "place", COLUMN_LEFT_OUT, NULL},
    {"problem", "goal", "measures", "unit", "limit", COLUMN_LEFT_OUT, NULL},
    {"inspection_type", "subject", "focus", "subject_kind", "seat", COLUMN_LEFT_OUT, NULL}};

static void read_one(struct reading *g, enum table_sort table, const struct yaml_node *n)
{
    const struct column_word *before = regime_column_word(g->r, table, n->key);
    const char *means = yaml_as_text(g->y, n);
    struct column_word *w = arena_alloc(&g->r->arena, sizeof(*w));
    if (before)
        repeated(g, n, before->at);
    if (means[0] && !names_have(meanings[table], means)) {
        const char *near = text_nearest(means, meanings[table]);
        char en[120];
        snprintf(en, sizeof(en), "did you mean `%s`? See `ducha help import`",
                 near ? near : COLUMN_LEFT_OUT);
        char zh[160];
        snprintf(zh, sizeof(zh), "是不是 `%s`？见 `ducha help import`",
                 near ? near : COLUMN_LEFT_OUT);
        yaml_fault(g->y, n, en, zh, "a column of %s cannot mean `%s`", "%s 的列不能是 `%s`",
                   tables[table], means);
    }
    *w = (struct column_word){
        .name = keep(g, n->key), .means = keep(g, means), .at = place_of(g, n)};
    PUT(struct column_word, g->r->columns[table], w);
}

void reading_columns(struct reading *g)
{
    static const char *const keys[] = {"complaints", "tasks", "plan", NULL};
    const struct yaml_node *map = yaml_map(g->y, g->y->root, "columns");
    if (!map)
        return;
    yaml_only(g->y, map, keys);
    for (unsigned i = 0; i < TABLE_SORTS; i++) {
        const struct yaml_node *headers = yaml_map(g->y, map, tables[i]);
        for (const struct yaml_node *n = headers ? headers->child : NULL; n; n = n->next)
            read_one(g, (enum table_sort)i, n);
    }
}
