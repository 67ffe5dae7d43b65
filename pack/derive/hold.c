/* hold.c - what one step asks of a field beyond, or otherwise than, what the field says of itself
 * (`held-to`), laid over that: a special inspection lasts fifteen days at most, a routine one
 * thirty. */
#include "pack/derive/derive.h"

static void take(const char **to, const char *own)
{
    if (own[0])
        *to = own;
}

static void lay_over(struct form_field *out, const struct form_field *field)
{
    const struct form_field own = *out;
    *out = *field;
    out->next = own.next;
    out->at = own.at;
    take(&out->within, own.within);
    take(&out->ahead, own.ahead);
    take(&out->among, own.among);
    take(&out->other_than, own.other_than);
    take(&out->smallest, own.smallest);
    take(&out->largest, own.largest);
    take(&out->one_of, own.one_of);
    out->near = own.within[0] ? own.near : field->near;
    out->far = own.ahead[0] ? own.far : field->far;
    out->least = own.least ? own.least : field->least;
    out->most_values = own.most_values ? own.most_values : field->most_values;
}

void regime_hold(struct regime *r)
{
    for (struct rule *rule = r->rules; rule; rule = rule->next)
        for (struct form_field *own = rule->held; own; own = own->next) {
            const struct form_field *field = regime_field(r, own->name);
            if (field)
                lay_over(own, field);
        }
}
