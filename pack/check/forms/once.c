/* once.c - types of which one alike is open at a time: can two cases be compared, and does the
 * first ever end? */
#include "pack/check/forms/forms.h"
#include "pack/check/names/names.h"
#include "pack/internal.h"

struct asking {
    struct regime *r;
    struct faults *faults;
    const struct case_type *type;
};

static void check_fact(struct asking *a, const char *name)
{
    const struct form_field *f = regime_field(a->r, name);
    if (f && !f->fact)
        place_fault(a->faults, f->at, "add `fact: true`", "请补上 `fact: true`",
                    "`one-open-per` of the type `%s` names `%s`, which no case keeps",
                    "`one-open-per`（类型 `%s`）提到的 `%s`，案件不保留", a->type->name, name);
    else if (f && f->many)
        place_fault(a->faults, f->at, "name a field without `many`", "请写不带 `many` 的字段",
                    "`one-open-per` of the type `%s` names `%s`, which holds several values",
                    "`one-open-per`（类型 `%s`）提到的 `%s` 可有多值", a->type->name, name);
}

/* Who opens one says whom it is about. */
static void check_opened(struct asking *a, const struct rule *rule)
{
    for (const char *const *n = a->type->one_open; *n; n++)
        if (rule->generic && !rule_gives(rule, *n) && regime_field(a->r, *n))
            place_fault(a->faults, rule->at, "add it to `needs`", "请加入 `needs`",
                        "the step `%s` opens a case of `%s` and does not say `%s`: nothing is "
                        "compared",
                        "步骤 `%s` 开立 `%s`，却不填写 `%s`，无从比较", rule->name, a->type->name,
                        *n);
    if (!rule->generic)
        place_fault(a->faults, rule->at, "let a step without `asks` open it",
                    "请由不带 `asks` 的步骤开立",
                    "`one-open-per` of the type `%s` is not asked of `%s`: it has a message of its "
                    "own",
                    "`one-open-per`（类型 `%s`）不适用于 `%s`：该步骤有自己的消息", a->type->name,
                    rule->name);
}

static void check_type(struct asking *a)
{
    const struct case_type *t = a->type;
    unsigned count = 0;
    regime_check_names(a->r, a->faults, t->at, "one-open-per", t->one_open, regime_fields());
    for (const char *const *n = t->one_open; *n; n++, count++)
        check_fact(a, *n);
    if (count > ONE_OPEN_MAX)
        place_fault(a->faults, t->at, "name fewer", "请减少",
                    "`one-open-per` of the type `%s` names %u facts, and at most %u can be",
                    "`one-open-per`（类型 `%s`）写了 %u 项，至多 %u 项", t->name, count,
                    ONE_OPEN_MAX);
    if (!t->ends[0])
        place_fault(a->faults, t->at, "add `ends-with`", "请补上 `ends-with`",
                    "nothing closes a case of the type `%s`: there would be one for ever",
                    "没有步骤结束类型 `%s` 的案件：此后再不能开立", t->name);
    for (const struct rule *rule = a->r->rules; rule; rule = rule->next)
        if (strcmp(rule->opens, t->name) == 0)
            check_opened(a, rule);
}

/* Closed ones that are in the way as well. */
static void check_closed(struct asking *a)
{
    const struct case_type *t = a->type;
    regime_check_names(a->r, a->faults, t->at, "closed-too", t->closed_too, regime_steps());
    if (t->closed_too[0] && !t->one_open[0])
        place_fault(a->faults, t->at, "add `one-open-per`: the facts that are compared",
                    "请补上 `one-open-per`（据以比较的字段）",
                    "`closed-too` of the type `%s` compares nothing",
                    "`closed-too`（类型 `%s`）无从比较", t->name);
    for (const char *const *n = t->closed_too; *n; n++) {
        const struct rule *rule = regime_rule(a->r, *n);
        if (rule && !rule_fits(rule, t->name) && strcmp(rule->opens, t->name) != 0)
            place_fault(a->faults, t->at, "name steps that these cases have",
                        "请写这些案件会有的步骤",
                        "`closed-too` of the type `%s` names `%s`, which its cases never have",
                        "`closed-too`（类型 `%s`）提到的 `%s` 不是该类案件的步骤", t->name, *n);
    }
}

void regime_once(struct regime *r, struct faults *faults)
{
    for (const struct case_type *t = r->types; t; t = t->next) {
        check_closed(&(struct asking){r, faults, t});
        if (t->one_open[0])
            check_type(&(struct asking){r, faults, t});
    }
}
