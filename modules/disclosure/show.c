/* show.c - what must be published of a case, and how far each item is. */
#include "modules/disclosure/internal.h"

#define ITEMS_MAX 100u /* in one answer; `next` says how to go on */

struct showing {
    Ducha__DisclosureShown told;
    Ducha__DisclosureItem *item[ITEMS_MAX];
};

static void show_items(struct turn *t, struct showing *s, const struct message *m,
                       const char *after, uint32_t limit)
{
    struct bytes prefix = turn_key(t, "item", m->case_id, NULL), value;
    struct bytes key = after[0] ? turn_key(t, "item", m->case_id, after, NULL) : (struct bytes){0};
    s->told.item = s->item;
    while (turn_next(t, prefix, &key, &value)) {
        if (s->told.n_item == limit) {
            s->told.next = s->item[s->told.n_item - 1]->case_id;
            return;
        }
        Ducha__DisclosureItem *item = body_read(t, value, &ducha__disclosure_item__descriptor);
        assert(item); /* our own row, and the turn has room for a page of them */
        item_settle(t, item, m->time);
        s->item[s->told.n_item++] = item;
    }
}

enum err on_disclosure_show(struct turn *t, const struct message *m)
{
    const Ducha__DisclosureShow *asked = body_read(t, m->body, &ducha__disclosure_show__descriptor);
    struct showing *s = turn_alloc(t, sizeof(*s));
    if (!asked || !s || strlen(m->case_id) > CASE_ID_MAX ||
        (asked->after && strlen(asked->after) > CASE_ID_MAX))
        return body_bad(t);
    if (!m->case_id[0])
        return case_missing(t);
    *s = (struct showing){.told = DUCHA__DISCLOSURE_SHOWN__INIT};
    s->told.case_id = turn_print(t, "%s", m->case_id);
    bool some = asked->limit > 0 && asked->limit < ITEMS_MAX;
    show_items(t, s, m, asked->after ? asked->after : "", some ? asked->limit : ITEMS_MAX);
    turn_emit(t, "disclosure.shown", NULL, body_pack(t, &s->told.base));
    return OK;
}
