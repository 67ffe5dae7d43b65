/* when.c - `when-any`: several conditions, of which one is enough. */
#include "pack/read/internal.h"

static void not_several(struct reading *g, const struct yaml_node *n)
{
    yaml_fault(g->y, n, "write when-any: [{deaths: \">= 3\"}, {injured: \">= 10\"}]",
               "请写成 when-any: [{deaths: \">= 3\"}, {injured: \">= 10\"}]",
               "`when-any` names no several conditions, of which one is enough",
               "`when-any` 应列出两个以上条件，符合其一即可");
}

struct condition *reading_any(struct reading *g, const struct yaml_node *map)
{
    const struct yaml_node *n = yaml_get(map, "when-any");
    if (!n)
        return NULL;
    static const char *const none[] = {NULL};
    struct condition *c = arena_alloc(&g->r->arena, sizeof(*c));
    *c = (struct condition){NULL, "", none, false, NULL};
    struct alternative **end = &c->any;
    if (n->kind != YAML_LIST || n->count < 2)
        not_several(g, n);
    for (const struct yaml_node *i = n->kind == YAML_LIST ? n->child : NULL; i; i = i->next) {
        struct alternative *a = arena_alloc(&g->r->arena, sizeof(*a));
        *a = (struct alternative){NULL, i->kind == YAML_MAP ? conditions_in(g, i) : NULL};
        if (!a->when)
            not_several(g, i);
        *end = a;
        end = &a->next;
    }
    return c->any ? c : NULL;
}
