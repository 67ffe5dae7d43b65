/* renamed.c - what older versions called otherwise: is it there under its new name, and gone under
 * the old one? */
#include "pack/check/internal.h"

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
    if (!regime_has_now(r, sort, n->now))
        place_fault(faults, n->at, "correct the name, or add it to the pack",
                    "请改正名字，或在规则包中补上",
                    "`%s` was renamed `%s`, which is not among the pack's %s",
                    "`%s` 改名为 `%s`，但后者不在规则包的 %s 之中", n->name, n->now,
                    renamed_sections[sort]);
    if (regime_has_now(r, sort, n->name))
        place_fault(faults, n->at, "take it out of `renamed`, or give the new one another name",
                    "请从 `renamed` 去掉，或给新的换个名字",
                    "`%s` was renamed and is still among the pack's %s",
                    "`%s` 已改名，却仍在规则包的 %s 之中", n->name, renamed_sections[sort]);
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
