/* item.c - see internal.h.
 *
 *   item NUL case NUL item   DisclosureItem: of each case, what must be published of it */
#include "modules/disclosure/internal.h"

static const char *home_of(struct turn *t, const char *case_id)
{
    const Ducha__CaseKept *kept = casefile_of(t, case_id);
    return kept && kept->parent ? kept->parent : "";
}

Ducha__DisclosureItem *item_of(struct turn *t, const char *case_id)
{
    struct bytes row = turn_get(t, turn_key(t, "item", home_of(t, case_id), case_id, NULL));
    return row.data ? body_read(t, row, &ducha__disclosure_item__descriptor) : NULL;
}

void item_put(struct turn *t, const char *home, const Ducha__DisclosureItem *item)
{
    turn_put(t, turn_key(t, "item", home, item->case_id, NULL), body_pack(t, &item->base));
}

Ducha__DisclosureItem *item_here(struct taking *k)
{
    Ducha__DisclosureItem *item = item_of(k->step.turn, k->step.case_id);
    if (!item)
        taking_refuse(k, "该案不是公开事项", "the case is no item to publish");
    return item;
}

void item_keep(struct taking *k, Ducha__DisclosureItem *item, const char *state)
{
    item->state = turn_print(k->step.turn, "%s", state);
    item_put(k->step.turn, home_of(k->step.turn, k->step.case_id), item);
}

const struct rule *disclosure_rule(const struct regime *r, const char *does)
{
    const struct rule *rule = r->rules;
    while (rule && (strcmp(rule->does, does) != 0 || strcmp(rule->module, "disclosure") != 0))
        rule = rule->next;
    return rule;
}

const char *disclosure_letter(const struct taking *k, const char *field, const char *word)
{
    const struct form_field *f = regime_field(k->step.regime, field);
    const struct code *code = f ? regime_code(k->step.regime, f->one_of, word) : NULL;
    return code ? code->letter : "";
}

/* The step that opened the item: of several, the one that stands in its case. */
static const struct rule *opening_of(struct turn *t, const struct regime *r, const char *case_id)
{
    const struct rule *rule = NULL;
    while ((rule = regime_does(r, "disclosure", "open-disclosure", rule)))
        if (casefile_stands(t, case_id, rule->name))
            return rule;
    return NULL;
}

/* The deadline that opening starts. */
static const Ducha__DueKept *due_of(struct turn *t, const char *case_id)
{
    const char *regime = casefile_regime(t, case_id);
    const struct regime *r = regime ? packs_find(t, regime) : NULL;
    const struct rule *opening = r ? opening_of(t, r, case_id) : NULL;
    return opening && opening->starts[0] ? casefile_due(t, case_id, opening->starts[0]) : NULL;
}

bool item_late(struct turn *t, const Ducha__DisclosureItem *item, int64_t now)
{
    const Ducha__DueKept *kept = due_of(t, item->case_id);
    bool runs = kept && strcmp(kept->state, "running") == 0;
    bool late = kept && strcmp(kept->state, "late") == 0;
    return item->late || late || (runs && now >= kept->due->at);
}

void item_settle(struct turn *t, Ducha__DisclosureItem *item, int64_t now)
{
    const Ducha__DueKept *kept = due_of(t, item->case_id);
    item->has_late = true;
    item->late = item_late(t, item, now);
    item->due = kept ? kept->due->date : NULL;
}
