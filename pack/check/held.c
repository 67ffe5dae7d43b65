/* held.c - what one step asks of a field: does it ask for that field, and is it looked at? */
#include "pack/check/internal.h"

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
