/* needs.c - what a step's form must say: `needs: [outcome, {field: limit_on, when: {outcome:
 * upheld}}]`. A field with a condition must be filled in where it holds, and may be elsewhere; one
 * that stands there several times where one of its conditions holds. */
#include "pack/read/internal.h"

static void add_need(struct reading *g, const struct yaml_node *n, struct rule *rule)
{
    static const char *const keys[] = {"field", "when", "when-not", "when-any", "late", NULL};
    struct need **end = &rule->needed, *need = arena_alloc(&g->r->arena, sizeof(*need));
    yaml_only(g->y, n, keys);
    *need = (struct need){NULL, text_of(g, n, "field"), when_of(g, n), names_of(g, n, "late")};
    if (!need->when && !need->late[0])
        yaml_fault(g->y, n,
                   "write {field: reason, when: {outcome: upheld}}, or the name of the field alone",
                   "请写 {field: reason, when: {outcome: upheld}}，或只写字段名",
                   "`%s` has no condition", "`%s` 没有条件", need->field);
    while (*end)
        end = &(*end)->next;
    *end = need;
}

static unsigned length(const char *const *list)
{
    unsigned n = 0;
    while (list[n])
        n++;
    return n;
}

/* What is needed under a condition may be filled in without it. */
static void may_be_said(struct reading *g, struct rule *rule, unsigned needs)
{
    unsigned count = length(rule->may_said);
    const char **may = arena_alloc(&g->r->arena, (count + needs + 1) * sizeof(*may));
    memcpy(may, rule->may_said, count * sizeof(*may));
    for (const struct need *need = rule->needed; need; need = need->next)
        if (need->field[0] && !names_have(may, need->field) &&
            !names_have(rule->needs, need->field))
            may[count++] = need->field;
    rule->may = may;
}

/* The field is known all the same, so that nothing follows from this fault. */
static const char *field_alone(struct reading *g, const struct yaml_node *n, const char *step)
{
    const char *field = text_or_empty(g, n, "field");
    yaml_fault(g->y, n,
               "write the name alone, for it may be left out anyway; what must be said under a "
               "condition stands in `needs`",
               "请只写字段名，它本就可以不填；须按条件填写的，请写入 `needs`",
               "`may` of the step `%s` takes no conditions, and `%s` has some",
               "步骤 `%s` 的 `may` 不能带条件，而 `%s` 写成了映射", step, field);
    return field;
}

static const char *const *reading_may(struct reading *g, const struct yaml_node *step)
{
    const struct yaml_node *n = yaml_get(step, "may");
    bool list = n && n->kind == YAML_LIST;
    unsigned count = 0;
    const char **may = arena_alloc(&g->r->arena, ((list ? n->count : 1) + 1) * sizeof(*may));
    for (const struct yaml_node *c = list ? n->child : n; c; c = list ? c->next : NULL)
        if (c->kind == YAML_MAP)
            may[count++] = field_alone(g, c, step->key);
        else
            count = listed(g, c, may, count);
    may[count] = NULL;
    return may;
}

void reading_needs(struct reading *g, const struct yaml_node *step, struct rule *rule)
{
    const struct yaml_node *n = yaml_get(step, "needs");
    bool list = n && n->kind == YAML_LIST;
    unsigned count = list ? n->count : n != NULL, always = 0;
    const char **needs = arena_alloc(&g->r->arena, (count + 1) * sizeof(*needs));
    for (const struct yaml_node *c = list ? n->child : n; c; c = list ? c->next : NULL)
        if (c->kind == YAML_MAP)
            add_need(g, c, rule);
        else
            always = listed(g, c, needs, always);
    rule->needs = needs;
    rule->may_said = reading_may(g, step);
    may_be_said(g, rule, count);
}
