/* renamed.c - what an older version of the regulation called things, and this one calls
 * otherwise:
 *
 *     renamed:
 *       steps: {exchange: exchange-opinions}
 *
 * so that a running case can be carried over (migrate.h). The table holds the old names of all
 * versions before this one; a name that is not in it is looked for as it is. */
#include "pack/internal.h"

const char *const renamed_sections[RENAMED_SORTS] = {"steps", "stages", "fields", "deadlines"};

bool regime_has_now(const struct regime *r, enum renamed_sort sort, const char *name)
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

struct renamed *regime_renamed(const struct regime *r, enum renamed_sort sort, const char *old)
{
    struct renamed *n = r->renamed[sort];
    while (n && strcmp(n->name, old) != 0)
        n = n->next;
    return n;
}

const char *regime_now(const struct regime *r, enum renamed_sort sort, const char *old)
{
    const struct renamed *n = regime_renamed(r, sort, old);
    if (n)
        return n->now;
    return regime_has_now(r, sort, old) ? old : NULL;
}
