/* held.c - what one step asks of a field beyond, or otherwise than, what the field says of itself
 * (`held-to`): a special inspection lasts fifteen days at most, a routine one thirty. */
#include "pack/reading_internal.h"

/* ---- reading ---- */

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

/* ---- what the field says, and where the step says otherwise, that ---- */

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
    out->least = own.least > 1 ? own.least : field->least;
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

const struct form_field *rule_field(const struct regime *r, const struct rule *rule,
                                    const char *name)
{
    for (const struct form_field *own = rule->held; own; own = own->next)
        if (strcmp(own->name, name) == 0)
            return own;
    return regime_field(r, name);
}

/* ---- checking ---- */

void regime_held(struct regime *r, struct faults *faults, const struct rule *rule)
{
    for (const struct form_field *own = rule->held; own; own = own->next) {
        const char *const name[] = {own->name, NULL};
        regime_check_names(r, faults, own->at, "held-to", name, regime_fields());
        if (!rule->generic)
            place_fault(faults, own->at, "write it at the field", "请写在字段上",
                        "`held-to` of the step `%s` is not looked at: it has a message of its own",
                        "`held-to`（步骤 `%s`）无从核对：该步骤有自己的消息", rule->name);
        else if (regime_field(r, own->name) && !rule_asks(rule, own->name))
            place_fault(faults, own->at, "add the field to `needs` or `may`",
                        "请把该字段写入 `needs` 或 `may`",
                        "`held-to` of the step `%s` names `%s`, which it does not ask for",
                        "`held-to`（步骤 `%s`）提到的 `%s` 不由该步骤填写", rule->name, own->name);
    }
}
