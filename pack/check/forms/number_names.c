/* number_names.c - a pattern that names fields: does the case, or the form, know them when the
 * number is made? */
#include "pack/check/forms/forms.h"
#include "pack/check/names/names.h"
#include "pack/effects.h"
#include "pack/internal.h"
#include "pack/number.h"

struct asking {
    struct regime *r;
    struct faults *faults;
    const struct number *number;
};

static bool numbers(const struct asking *a, const struct case_type *type)
{
    const char *pattern = type->number[0] ? type->number : CASE_NUMBER;
    return !type->named_by[0] && strcmp(pattern, a->number->name) == 0;
}

/* Steps by name make numbers of types, and that of a dossier. */
static bool makes(const struct asking *a, const struct rule *rule)
{
    const struct case_type *type = regime_type(a->r, rule->opens);
    bool seals = strcmp(rule->does, "seal-dossier") == 0;
    return (type && numbers(a, type)) || (seals && strcmp(a->number->name, DOSSIER_NUMBER) == 0);
}

/* A step that cases have which this one, or a case above it, keeps its facts of. */
static bool some_step_gives(const struct asking *a, const char *field)
{
    for (const struct rule *rule = a->r->rules; rule; rule = rule->next)
        if (rule_gives(rule, field))
            return true;
    return false;
}

/* A case that stands alone has no other that knows it. */
static bool is_kept(const struct asking *a, const struct rule *rule, const struct form_field *f)
{
    bool alone = rule->opens[0] && !rule->types[0];
    return f->fact && !alone && some_step_gives(a, f->name);
}

/* What no case keeps stands in the form, and not only if somebody likes. */
static void check_known(struct asking *a, const struct rule *rule, const struct form_field *f)
{
    if (!is_kept(a, rule, f) && !names_have(rule->needs, f->name) && !rule_sets(rule, f->name))
        place_fault(a->faults, rule->at, "add it to `needs`", "请加入 `needs`",
                    "the number pattern `%s` needs `%s`, which the step `%s` does not ask for",
                    "编号规则 `%s` 需要 `%s`，而步骤 `%s` 没有要求填写", a->number->name, f->name,
                    rule->name);
}

static void check_makers(struct asking *a, const struct form_field *f)
{
    bool made = false, own = false;
    for (const struct rule *rule = a->r->rules; rule; rule = rule->next) {
        if (!makes(a, rule))
            continue;
        made = true;
        own = own || !rule->generic;
        check_known(a, rule, f);
    }
    if (!made || own)
        place_fault(
            a->faults, a->number->at, "take the field out of the pattern",
            "请从编号规则中去掉该字段",
            "nothing fills `%s` into the number pattern `%s`: only steps without `asks` "
            "do, for cases and dossiers",
            "没有步骤把 `%s` 填入编号规则 `%s`：只有不带 `asks` 的步骤为案件和案卷编号时填写",
            f->name, a->number->name);
}

static void check_field(struct asking *a, const char *name)
{
    const char *const one[] = {name, NULL};
    const struct form_field *f = regime_field(a->r, name);
    if (!f) {
        regime_check_names(a->r, a->faults, a->number->at, a->number->name, one, regime_fields());
        return;
    }
    if (f->many)
        place_fault(a->faults, a->number->at, "name a field with one value", "请写只有一项的字段",
                    "the number pattern `%s` names `%s`, which has several values",
                    "编号规则 `%s` 提到的 `%s` 可有多项", a->number->name, name);
    check_makers(a, f);
}

/* ---- {letter} ---- */

#define RECEPTION_NUMBER "reception" /* of complaints: the one pattern that gets a letter */

static bool has_letters(const struct regime *r, const char *table)
{
    const struct code_table *codes = table[0] ? regime_codes(r, table) : NULL;
    for (const struct code *c = codes ? codes->codes : NULL; c; c = c->next)
        if (c->letter[0])
            return true;
    return false;
}

/* The letter is that of the word that the form of a complaint has in `channel`. */
static void check_letter(struct asking *a)
{
    const struct form_field *channel = regime_field(a->r, "channel");
    if (strcmp(a->number->name, RECEPTION_NUMBER) != 0)
        place_fault(
            a->faults, a->number->at, "take `{letter}` out of the pattern",
            "请从编号规则中去掉 `{letter}`",
            "nothing fills `{letter}` into the number pattern `%s`: only `reception` has one",
            "编号规则 `%s` 的 `{letter}` 没有来源：只有 `reception` 有渠道代号", a->number->name);
    else if (!channel || !has_letters(a->r, channel->one_of))
        place_fault(
            a->faults, a->number->at,
            "add the field `channel` with `one-of: TABLE`, a code table whose codes have a "
            "`letter`",
            "请加上字段 `channel`（`one-of: 代码表`），该代码表的词须写明 `letter`",
            "nothing fills `{letter}` into the number pattern `%s`: it is the letter of the "
            "word in the field `channel`",
            "编号规则 `%s` 的 `{letter}` 没有来源：它是字段 `channel` 所填词的代号",
            a->number->name);
}

void regime_number(struct regime *r, struct faults *faults)
{
    for (const struct number *n = r->numbers; n; n = n->next) {
        struct asking a = {r, faults, n};
        const char *at = n->pattern, *name;
        if (number_has_letter(n->pattern))
            check_letter(&a);
        while (number_pattern_good(n->pattern) && (at = number_field(&r->arena, at, &name)))
            check_field(&a, name);
    }
}
