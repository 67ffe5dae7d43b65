/* renamed.c - reads what older versions called otherwise. */
#include "pack/read/internal.h"

static void read_one(struct reading *g, enum renamed_sort sort, const struct yaml_node *n)
{
    const struct renamed *before = regime_renamed(g->r, sort, n->key);
    struct renamed *fresh = arena_alloc(&g->r->arena, sizeof(*fresh));
    if (before)
        repeated(g, n, before->at);
    *fresh = (struct renamed){
        .name = keep(g, n->key), .now = keep(g, yaml_as_text(g->y, n)), .at = place_of(g, n)};
    PUT(struct renamed, g->r->renamed[sort], fresh);
}

void reading_renamed(struct reading *g)
{
    static const char *const keys[] = {"steps", "stages", "fields", "deadlines", NULL};
    const struct yaml_node *map = yaml_map(g->y, g->y->root, "renamed");
    if (!map)
        return;
    yaml_only(g->y, map, keys);
    for (unsigned i = 0; i < RENAMED_SORTS; i++) {
        const struct yaml_node *names = yaml_map(g->y, map, renamed_sections[i]);
        for (const struct yaml_node *n = names ? names->child : NULL; n; n = n->next)
            read_one(g, (enum renamed_sort)i, n);
    }
}
