/* open.c - what must be published is not a matter of somebody remembering it: each row of the
 * pack's `disclosures` names the steps that make an item due, and when one of them is heard the
 * office opens the item by itself, and its day begins to run.
 *
 *   cause NUL case NUL row NUL step   the item that this made due: once for each cause */
#include "modules/disclosure/internal.h"

void disclosure_open(struct taking *k)
{
    struct turn *t = k->step.turn;
    Ducha__DisclosureItem item = DUCHA__DISCLOSURE_ITEM__INIT;
    item.case_id = turn_print(t, "%s", k->step.case_id);
    item.item = turn_print(t, "%s", taking_text(k, "item"));
    item.cause = turn_print(t, "%s", taking_text(k, "cause"));
    item.state = turn_print(t, "%s", "open");
    item_put(t, k->step.parent, &item);
}

static struct fields form_of(const struct heard *h, const struct row *row)
{
    struct turn *t = h->turn;
    const char *cause = turn_print(t, "%s %s", h->message->case_id, h->rule->words.zh);
    struct fields f = {turn_alloc(t, 2 * sizeof(*f.item)), 2};
    assert(f.item);
    f.item[0] = field_new(t, "item", row->name);
    f.item[1] = field_new(t, "cause", cause);
    return f;
}

/* home: the case of which it is to be published. A report of misconduct that belongs to no
 * inspection has none. */
static void open_once(const struct heard *h, const struct row *row, const struct rule *opening,
                      const char *home)
{
    struct turn *t = h->turn;
    struct bytes cause = turn_key(t, "cause", h->message->case_id, row->name, h->rule->name, NULL);
    if (!home || turn_get(t, cause).data)
        return;
    const char *id = take_rule_by_office(t, h->message, &disclosure_taker, h->regime, opening, home,
                                         form_of(h, row));
    if (id)
        turn_put(t, cause, bytes_of(id));
}

/* The step that opens what the row names; NULL: the pack has none. */
static const struct rule *step_of(const struct regime *r, const struct row *row)
{
    return row->step[0] ? regime_rule(r, row->step) : disclosure_rule(r, "open-disclosure");
}

/* A step that others must take too has not happened yet. */
void disclosure_hear(const struct heard *h)
{
    const char *case_id = h->message->case_id;
    if (h->told->partial)
        return;
    for (const struct row *row = h->regime->rows[DISCLOSURES]; row; row = row->next) {
        const struct rule *opening = step_of(h->regime, row);
        if (opening && names_have(row->after, h->rule->name) &&
            when_holds(h->turn, case_id, &h->fields, row->when))
            open_once(h, row, opening, casefile_home(h->turn, case_id, opening));
    }
}
