/* askers.c - who may ask for a step: `by: [office, {organ: chair, when: {deaths: ">=
 * 10"}}]`. An organ without a condition may always; one that stands there several times may where
 * one of its conditions holds. */
#include "pack/read/internal.h"

static void add_organ(struct rule *rule, const char **by, unsigned *count, const char *organ)
{
    if (!names_have(rule->by, organ))
        by[(*count)++] = organ;
    by[*count] = NULL;
}

static void add_asker(struct reading *g, const struct yaml_node *n, struct rule *rule,
                      const char *organ)
{
    struct asker **end = &rule->askers, *a = arena_alloc(&g->r->arena, sizeof(*a));
    *a = (struct asker){NULL, organ, when_of(g, n)};
    if (!a->when)
        yaml_fault(g->y, n, "write {organ: chair, when: {deaths: \">= 10\"}}, or the name alone",
                   "请写 {organ: chair, when: {deaths: \">= 10\"}}，或只写名称",
                   "`%s` has no condition", "`%s` 没有条件", organ);
    while (*end)
        end = &(*end)->next;
    *end = a;
}

/* Its condition would say nothing. */
static void without_condition(struct reading *g, const struct yaml_node *n, const char *organ)
{
    yaml_fault(g->y, n, "take one of the two out", "请去掉其中一处",
               "`%s` may ask under a condition and without one", "`%s` 既有条件又无条件", organ);
}

static void read_asker(struct reading *g, const struct yaml_node *n, struct rule *rule,
                       const char **by, unsigned *count)
{
    static const char *const keys[] = {"organ", "when", "when-not", "when-any", NULL};
    bool map = n->kind == YAML_MAP;
    if (map)
        yaml_only(g->y, n, keys);
    const char *organ = map ? text_of(g, n, "organ") : keep(g, yaml_as_text(g->y, n));
    if (names_have(rule->by, organ) && map != (rule_asker(rule, organ) != NULL))
        without_condition(g, n, organ);
    add_organ(rule, by, count, organ);
    if (map)
        add_asker(g, n, rule, organ);
}

void reading_askers(struct reading *g, const struct yaml_node *step, struct rule *rule)
{
    const struct yaml_node *n = yaml_get(step, "by");
    bool list = n && n->kind == YAML_LIST;
    unsigned count = 0;
    if (!n || rule->each[0])
        return;
    const char **by = arena_alloc(&g->r->arena, ((list ? n->count : 1) + 1) * sizeof(*by));
    by[0] = NULL;
    rule->by = by;
    for (const struct yaml_node *c = list ? n->child : n; c; c = list ? c->next : NULL)
        read_asker(g, c, rule, by, &count);
}

/* ---- all of whom must ---- */

const char *const *reading_each(struct reading *g, const struct yaml_node *step)
{
    const struct yaml_node *n = yaml_get(step, "by-each"), *c = n;
    if (n && n->kind == YAML_LIST)
        for (c = n->child; c && c->kind != YAML_MAP;)
            c = c->next;
    if (!c || c->kind != YAML_MAP)
        return names_of(g, step, "by-each");
    yaml_fault(g->y, c,
               "write the names alone; who must agree in some cases only does so in a step of its "
               "own with `when`",
               "只写名称；只在部分案件中须同意的机关，另设带 `when` 的步骤",
               "only `by` may have conditions: all that `by-each` of the step `%s` names must take "
               "it",
               "只有 `by` 可以带条件：步骤 `%s` 的 `by-each` 所列各方均须办理", step->key);
    const char **one = arena_alloc(&g->r->arena, 2 * sizeof(*one));
    one[0] = text_or_empty(g, c, "organ"); /* somebody, so that nothing follows from this fault */
    one[1] = NULL;
    return one;
}
