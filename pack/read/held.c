/* held.c - reads what one step asks of a field otherwise than the field says of itself. */
#include "pack/read/internal.h"

void reading_held(struct reading *g, const struct yaml_node *step, struct rule *rule)
{
    static const char *const keys[] = {"within",  "ahead", "among", "other-than", "at-least",
                                       "at-most", "least", "most",  "one-of",     NULL};
    const struct yaml_node *all = yaml_get(step, "held-to");
    if (!all || !is_map(g, all))
        return;
    for (const struct yaml_node *n = all->child; n; n = n->next) {
        if (!is_map(g, n))
            continue;
        yaml_only(g->y, n, keys);
        struct form_field **end = &rule->held, *own = reading_form_field(g, n);
        while (*end)
            end = &(*end)->next;
        *end = own;
    }
}
