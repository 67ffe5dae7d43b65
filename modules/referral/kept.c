/* kept.c - see internal.h. */
#include "modules/referral/internal.h"

Ducha__ReferralKept *referral_of(struct turn *t, const char *case_id)
{
    struct bytes row = turn_get(t, turn_key(t, "referral", case_id, NULL));
    return row.data ? body_read(t, row, &ducha__referral_kept__descriptor) : NULL;
}

void referral_put(struct turn *t, const char *case_id, const Ducha__ReferralKept *kept)
{
    turn_put(t, turn_key(t, "referral", case_id, NULL), body_pack(t, &kept->base));
}

const char *recipient_name(struct turn *t, const Ducha__Recipient *r)
{
    return r->which ? turn_print(t, "%s/%s", r->organ, r->which) : r->organ;
}

bool referral_stands(const Ducha__ReferralKept *kept)
{
    for (size_t i = 0; i < kept->n_recipient; i++)
        if (strcmp(kept->recipient[i]->state, "returned") != 0)
            return true;
    return false;
}
