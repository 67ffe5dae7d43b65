/* owed.c - who should be held to account and is not: Article 31 makes that a matter of its own, so
 * the transfer is not complete while one finding waits. Which findings those are, and under which
 * clause, say the rows of the pack's `referrals` that are `owed`.
 *
 *   grave NUL inspection NUL finding   GraveKept: every finding of which the `when` of one of them
 * holds owed  NUL inspection NUL finding   its title: of those, the ones that no referral carries
 *
 * Two rows, because closing looks at the second kind alone. */
#include "modules/referral/internal.h"

#include "modules/kit/gate.h"

#define OWED_SHOWN_MAX 5u /* findings that one answer names */

static Ducha__GraveKept *grave_of(struct turn *t, const char *inspection, const char *finding)
{
    struct bytes row = turn_get(t, turn_key(t, "grave", inspection, finding, NULL));
    return row.data ? body_read(t, row, &ducha__grave_kept__descriptor) : NULL;
}

static void grave_put(struct turn *t, const char *inspection, const char *finding,
                      const Ducha__GraveKept *kept)
{
    struct bytes owed = turn_key(t, "owed", inspection, finding, NULL);
    turn_put(t, turn_key(t, "grave", inspection, finding, NULL), body_pack(t, &kept->base));
    if (kept->referrals == 0)
        turn_put(t, owed, bytes_of(kept->title));
    else
        turn_del(t, owed);
}

/* The first row that makes the finding of this form owed; NULL: none does. */
static const struct row *owing_row(const struct heard *h)
{
    const struct row *row = h->regime->rows[REFERRALS];
    while (row && !(names_have(row->is, "owed") && when_holds(h->turn, "", &h->fields, row->when)))
        row = row->next;
    return row;
}

void referral_hear(const struct heard *h)
{
    const char *inspection = h->told->parent ? h->told->parent : "";
    const struct row *row = owing_row(h);
    if (!row || !inspection[0])
        return;
    Ducha__GraveKept kept = DUCHA__GRAVE_KEPT__INIT;
    kept.row = turn_print(h->turn, "%s", row->name);
    kept.title = turn_print(h->turn, "%s", fields_text(&h->fields, "title"));
    kept.has_referrals = true;
    grave_put(h->turn, inspection, h->message->case_id, &kept);
}

void owed_change(struct turn *t, const char *inspection, const Ducha__ReferralKept *kept, int by)
{
    for (size_t i = 0; i < kept->n_finding && kept->accountability; i++) {
        Ducha__GraveKept *grave = grave_of(t, inspection, kept->finding[i]);
        if (!grave)
            continue;
        grave->referrals += (uint32_t)by;
        grave_put(t, inspection, kept->finding[i], grave);
    }
}

/* Up to so many, by number and title; *first: the number of the first. */
static struct both owed_by(struct turn *t, const char *inspection, const char **first)
{
    struct both b = {t, "", "", 0};
    struct bytes prefix = turn_key(t, "owed", inspection, NULL), key = {0}, value;
    while (b.count < OWED_SHOWN_MAX && turn_next(t, prefix, &key, &value)) {
        const char *finding = (const char *)key.data + prefix.size;
        const char *one =
            turn_print(t, "%s %.*s", finding, (int)value.size, (const char *)value.data);
        if (b.count == 0)
            *first = turn_print(t, "%s", finding);
        both_add(&b, one, one);
    }
    return b;
}

/* Kept before rows were said: the first that is owed, which was the only one then. */
static const struct row *row_called(const struct regime *r, const char *name)
{
    const struct row *row = r->rows[REFERRALS];
    while (row && !(names_have(row->is, "owed") && (!name || strcmp(row->name, name) == 0)))
        row = row->next;
    return row;
}

/* Refused by the row that makes the first of them owed. */
void referral_may_close_transfer(struct taking *k)
{
    struct turn *t = k->step.turn;
    const char *first = "";
    struct both b = owed_by(t, k->step.case_id, &first);
    const Ducha__GraveKept *grave = b.count ? grave_of(t, k->step.case_id, first) : NULL;
    const struct row *row = grave ? row_called(k->step.regime, grave->row) : NULL;
    if (row)
        taking_refuse_by(k, row->clause, turn_print(b.turn, "%s：%s", row->words.zh, b.zh),
                         turn_print(b.turn, "%s: %s", row->words.en, b.en));
}
