/* when_case.c - reads what a step asks of other cases. */
#include "pack/read/internal.h"

static void add(struct reading *g, const struct yaml_node *n, bool none, struct rule *rule)
{
    static const char *const keys[] = {"type", "step", "below", "count", "share", NULL};
    if (!is_map(g, n))
        return;
    yaml_only(g->y, n, keys);
    struct case_condition **end = &rule->when_case, *c = arena_alloc(&g->r->arena, sizeof(*c));
    *c = (struct case_condition){.type = text_of(g, n, "type"),
                                 .step = text_of(g, n, "step"),
                                 .count = text_or_empty(g, n, "count"),
                                 .share = text_or_empty(g, n, "share"),
                                 .none = none,
                                 .below = yaml_bool_or(g->y, n, "below", false)};
    while (*end)
        end = &(*end)->next;
    *end = c;
}

static void read(struct reading *g, const struct yaml_node *step, const char *key, bool none,
                 struct rule *rule)
{
    const struct yaml_node *n = yaml_get(step, key);
    if (n && n->kind != YAML_LIST)
        add(g, n, none, rule);
    for (const struct yaml_node *c = n && n->kind == YAML_LIST ? n->child : NULL; c; c = c->next)
        add(g, c, none, rule);
}

void reading_when_case(struct reading *g, const struct yaml_node *step, struct rule *rule)
{
    read(g, step, "when-case", false, rule);
    read(g, step, "when-not-case", true, rule);
}
