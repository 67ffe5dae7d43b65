/* renamed.c - what an older version of the regulation called things, and this one calls
 * otherwise:
 *
 *     renamed:
 *       steps: {exchange: exchange-opinions}
 *
 * so that a running case can be carried over (migrate.h). The table holds the old names of all
 * versions before this one; a name that is not in it is looked for as it is. */
#include "pack/reading_internal.h"

static const char *const sections[RENAMED_SORTS] = {"steps", "stages", "fields", "deadlines"};

static bool has(const struct regime *r, enum renamed_sort sort, const char *name)
{
    switch (sort) {
    case RENAMED_STEPS:
        return regime_rule(r, name) != NULL;
    case RENAMED_STAGES:
        return regime_stage(r, name) != NULL;
    case RENAMED_FIELDS:
        return regime_field(r, name) != NULL;
    case RENAMED_DEADLINES:
        return regime_limit(r, name) != NULL;
    case RENAMED_SORTS:
        break;
    }
    return false;
}

static struct renamed *find(const struct regime *r, enum renamed_sort sort, const char *old)
{
    struct renamed *n = r->renamed[sort];
    while (n && strcmp(n->name, old) != 0)
        n = n->next;
    return n;
}

const char *regime_now(const struct regime *r, enum renamed_sort sort, const char *old)
{
    const struct renamed *n = find(r, sort, old);
    if (n)
        return n->now;
    return has(r, sort, old) ? old : NULL;
}

static void read_one(struct reading *g, enum renamed_sort sort, const struct yaml_node *n)
{
    const struct renamed *before = find(g->r, sort, n->key);
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
        const struct yaml_node *names = yaml_map(g->y, map, sections[i]);
        for (const struct yaml_node *n = names ? names->child : NULL; n; n = n->next)
            read_one(g, (enum renamed_sort)i, n);
    }
}

static bool goes_twice(const struct regime *r, enum renamed_sort sort, const struct renamed *n)
{
    for (const struct renamed *other = r->renamed[sort]; other != n; other = other->next)
        if (strcmp(other->now, n->now) == 0)
            return true;
    return false;
}

static void check_one(const struct regime *r, struct faults *faults, enum renamed_sort sort,
                      const struct renamed *n)
{
    if (!n->now[0])
        return;
    if (!has(r, sort, n->now))
        place_fault(faults, n->at, "correct the name, or add it to the pack",
                    "请改正名字，或在规则包中补上",
                    "`%s` was renamed `%s`, which is not among the pack's %s",
                    "`%s` 改名为 `%s`，但后者不在规则包的 %s 之中", n->name, n->now,
                    sections[sort]);
    if (has(r, sort, n->name))
        place_fault(faults, n->at, "take it out of `renamed`, or give the new one another name",
                    "请从 `renamed` 去掉，或给新的换个名字",
                    "`%s` was renamed and is still among the pack's %s",
                    "`%s` 已改名，却仍在规则包的 %s 之中", n->name, sections[sort]);
    if (goes_twice(r, sort, n))
        place_fault(faults, n->at, "keep one of the two", "请只保留其中一个",
                    "two old names become `%s`: it would not be known which one counts",
                    "两个旧名都改为 `%s`，无法确定以何者为准", n->now);
}

void regime_check_renamed(const struct regime *r, struct faults *faults)
{
    for (unsigned i = 0; i < RENAMED_SORTS; i++)
        for (const struct renamed *n = r->renamed[i]; n; n = n->next)
            check_one(r, faults, (enum renamed_sort)i, n);
}
