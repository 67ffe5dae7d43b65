/* forms.c - what forms ask for: do fields name cases, facts and other fields that can be
 * looked at? */
#include "pack/check/forms/forms.h"
#include "pack/check/names/names.h"
#include "pack/effects.h"
#include "pack/internal.h"

struct checking {
    struct regime *r;
    struct faults *faults;
};

static void check_names(struct checking *c, struct place at, const char *key,
                        const char *const *list, const struct sort *sort)
{
    regime_check_names(c->r, c->faults, at, key, list, sort);
}

static void check_name(struct checking *c, struct place at, const char *key, const char *name,
                       const struct sort *sort)
{
    const char *const one[] = {name, NULL};
    check_names(c, at, key, one, sort);
}

/* ---- fields that name a case ---- */

static bool opened_by_name(const struct regime *r, const char *type)
{
    const struct rule *rule = r->rules;
    while (rule && (!rule->generic || strcmp(rule->opens, type) != 0))
        rule = rule->next;
    return rule;
}

/* A message of its own is read by one module, and the others would never know of the case. */
static void check_case_of(struct checking *c, const struct form_field *f)
{
    check_names(c, f->at, "case-of", f->case_of, regime_types());
    for (const char *const *n = f->case_of; *n; n++)
        if (regime_type(c->r, *n) && !opened_by_name(c->r, *n))
            place_fault(c->faults, f->at, "name types that a step without `asks` opens",
                        "请写由不带 `asks` 的步骤开立的类型",
                        "no module but one knows of the cases of `%s`, which `case-of` names",
                        "`case-of` 提到的 `%s` 的案件，其他模块无从知悉", *n);
    if (f->one_of[0] || f->is != FIELD_TEXT)
        place_fault(c->faults, f->at, "take out `case-of`, or `one-of` and `is`",
                    "请去掉 `case-of`，或去掉 `one-of` 和 `is`",
                    "the field `%s` cannot be the number of a case and something else",
                    "字段 `%s` 不能既是案号又是其他内容", f->name);
}

static void check_where(struct checking *c, const struct form_field *f)
{
    const struct rule *rule = regime_rule(c->r, f->where);
    check_name(c, f->at, "where", f->where, regime_steps());
    if (!f->case_of[0])
        place_fault(c->faults, f->at, "add `case-of`", "请补上 `case-of`",
                    "the field `%s` says `where` and not of what a case it is",
                    "字段 `%s` 写了 `where`，却没有写案件类型", f->name);
    if (rule && !rule->generic)
        place_fault(c->faults, f->at, "name a step without `asks`", "请写不带 `asks` 的步骤",
                    "`where` names `%s`, whose message only its own module reads",
                    "`where` 提到的 `%s` 只有其所属模块读取", f->where);
    for (const char *const *n = f->case_of; rule && *n; n++)
        if (!regime_has_step(c->r, rule, *n))
            place_fault(c->faults, f->at, "name a step that these cases have",
                        "请写这些案件会有的步骤",
                        "`where` names `%s`, which cases of the type `%s` never have",
                        "`where` 提到的 `%s` 不是类型 `%s` 案件的步骤", f->where, *n);
}

/* The fact must be kept there, or nobody's case were ever his own, and none like this one. */
static void check_kept_there(struct checking *c, const struct form_field *f, const char *key,
                             const char *name)
{
    const struct form_field *fact = regime_field(c->r, name);
    check_name(c, f->at, key, name, regime_fields());
    if (!f->case_of[0] || (fact && !fact->fact))
        place_fault(c->faults, f->at, "add `case-of`, and `fact: true` to the fact that it names",
                    "请补上 `case-of`，并为所写的字段补上 `fact: true`",
                    "the field `%s` says `%s`, and no case keeps `%s`",
                    "字段 `%s` 写了 `%s`，但没有案件保留 `%s`", f->name, key, name);
}

/* Of a step that opens a case the new one keeps what it says. */
static bool gives_to(const struct rule *rule, const char *type)
{
    return rule->opens[0] ? strcmp(rule->opens, type) == 0
                          : !rule->types[0] || names_have(rule->types, type);
}

struct fact {
    const struct regime *r;
    const char *field;
};

/* Does a case of this type ever keep this fact? */
static bool type_keeps(const void *self, const char *name, const struct case_type *type)
{
    const struct fact *f = self;
    (void)type;
    for (const struct rule *g = f->r->rules; g; g = g->next)
        if ((rule_gives(g, f->field) || !g->generic) &&
            (gives_to(g, name) || names_have(g->keeps_above, f->field) ||
             names_have(g->keeps_all_above, f->field)))
            return true;
    return false;
}

/* Where it is asked for: in the form, the case, or one above it. */
static bool knows(const struct regime *r, const struct rule *rule, const char *field)
{
    const struct fact fact = {r, field};
    bool known = rule_gives(rule, field) || (!rule->types[0] && !rule->opens[0]);
    if (rule->opens[0])
        known = known || regime_above(r, rule->opens, type_keeps, &fact);
    for (const char *const *n = rule->types; *n && !known; n++)
        known = regime_above(r, *n, type_keeps, &fact);
    return known;
}

/* Else this case has no such fact, nothing is compared, and any case would do. */
static void check_same_here(struct checking *c, const struct form_field *f)
{
    for (const struct rule *rule = c->r->rules; rule; rule = rule->next)
        if (rule->generic && rule_asks(rule, f->name) && !knows(c->r, rule, f->same))
            place_fault(
                c->faults, rule->at, "ask for it in the form, or in a step of this case",
                "请在该表单或本案的步骤中填写它",
                "the field `%s` compares `%s`, of which the case of the step `%s` never has a "
                "value",
                "字段 `%s` 要对照 `%s`，而步骤 `%s` 所在案件没有这一字段", f->name, f->same,
                rule->name);
}

/* ---- fields that are compared ---- */

/* The other one is kept, or stands in every form that asks for this one. */
static bool known_with(const struct regime *r, const struct form_field *f,
                       const struct form_field *other)
{
    for (const struct rule *rule = r->rules; rule && !other->fact; rule = rule->next)
        if (rule_asks(rule, f->name) && !rule_asks(rule, other->name))
            return false;
    return true;
}

/* A message of its own is not looked at so. */
static bool asked_by_name(const struct regime *r, const char *field)
{
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        if (rule->generic && rule_asks(rule, field))
            return true;
    return false;
}

/* Who asks for it in a message of its own, or nobody at all, compares nothing. */
static void not_looked_at(struct checking *c, const struct form_field *f, const char *key)
{
    place_fault(c->faults, f->at, "ask for it in a step without `asks`: `needs` or `may`",
                "请由不带 `asks` 的步骤填写该字段（`needs` 或 `may`）",
                "`%s` of the field `%s` is never looked at: no step without `asks` asks for the "
                "field",
                "`%s`（字段 `%s`）无从核对：不带 `asks` 的步骤都不填写该字段", key, f->name);
}

/* `not-after: today` */
static void check_today(struct checking *c, const struct form_field *f, const char *key)
{
    if (f->is != FIELD_DATE && f->is != FIELD_MOMENT)
        place_fault(c->faults, f->at, "add `is: date` or `is: moment`",
                    "请补上 `is: date` 或 `is: moment`",
                    "`%s` of the field `%s` is today, and the field is neither date nor moment",
                    "`%s`：字段 `%s` 与今日比较，但它既不是日期也不是时刻", key, f->name);
    else if (!asked_by_name(c->r, f->name))
        not_looked_at(c, f, key);
}

static void check_compared(struct checking *c, const struct form_field *f, const char *key,
                           const char *name)
{
    const struct form_field *other = regime_field(c->r, name);
    if (!name[0])
        return;
    if (!other && strcmp(name, TODAY) == 0) {
        check_today(c, f, key);
        return;
    }
    check_name(c, f->at, key, name, regime_fields());
    if (!other)
        return;
    bool ordered = f->is == FIELD_DATE || f->is == FIELD_NUMBER;
    if (!ordered || other->is != f->is || other == f)
        place_fault(c->faults, f->at, "compare a date with another date, a number with a number",
                    "请把日期与另一日期比较，数字与另一数字比较",
                    "`%s` of the field `%s` names `%s`: the two cannot be compared",
                    "`%s`：字段 `%s` 与 `%s` 不能比较", key, f->name, name);
    else if (!asked_by_name(c->r, f->name))
        not_looked_at(c, f, key);
    else if (!known_with(c->r, f, other))
        place_fault(c->faults, f->at, "add `fact: true` to the other, or ask for both together",
                    "请给另一字段写 `fact: true`，或让两者同表填写",
                    "`%s` of the field `%s` names `%s`, which is not known when it is filled in",
                    "`%s`：填写字段 `%s` 时，`%s` 并不知道", key, f->name, name);
}

/* Computed by a step of its own, or filled in by one: else there is never anything to choose from.
 */
static bool somebody_gives(const struct regime *r, const char *field)
{
    for (const struct rule *rule = r->rules; rule; rule = rule->next) {
        if (names_have(effect_gives(rule->module, rule->does), field) || rule_sets(rule, field) ||
            (rule->generic && rule_asks(rule, field)))
            return true;
    }
    return false;
}

static void check_chosen(struct checking *c, const struct form_field *f, const char *key,
                         const char *name)
{
    const struct form_field *from = regime_field(c->r, name);
    check_name(c, f->at, key, name, regime_fields());
    if (!from)
        return;
    if (from == f || !known_with(c->r, f, from) || !somebody_gives(c->r, name))
        place_fault(c->faults, f->at,
                    "name another field with `fact: true` that a step gives, or ask for both "
                    "together",
                    "请写另一个有步骤填写或计算、并写了 `fact: true` 的字段，或让两者同表填写",
                    "`%s` names `%s`, of which no case ever keeps a value to look at",
                    "`%s` 提到的 `%s` 不会存入案件，无从对照", key, name);
    if (!asked_by_name(c->r, f->name))
        not_looked_at(c, f, key);
}

/* key: `within` or `ahead`. */
static void check_is_day(struct checking *c, const struct form_field *f, const char *key)
{
    place_fault(c->faults, f->at, "add `is: date`, or take it out", "请补上 `is: date`，或去掉它",
                "the field `%s` is no date and cannot be `%s` so many days",
                "字段 `%s` 不是日期，不能用 `%s` 限定", f->name, key);
}

/* `ahead` of today, and not behind it. */
static void check_to_come_by(struct checking *c, const struct form_field *f, const char *key,
                             const char *name)
{
    if (f->ahead[0] && strcmp(name, TODAY) == 0 && !regime_field(c->r, TODAY))
        place_fault(c->faults, f->at, "take one of the two out", "请去掉其中一处",
                    "the field `%s` is never right: it lies `ahead`, and is `%s` today",
                    "字段 `%s` 永远填不对：它须为 `ahead` 的将来日期，又须 `%s` 今日", f->name,
                    key);
}

/* So long at least, and so long at most, counted alike. */
static void check_far(struct checking *c, const struct form_field *f)
{
    bool alike = f->far.count && f->near.count && f->far.unit == f->near.unit;
    if (alike && f->far.count > f->near.count)
        place_fault(c->faults, f->at, "correct one of the two", "请改正其中一处",
                    "the field `%s` is never right: `ahead` (%s) is more than `within` (%s)",
                    "字段 `%s` 永远填不对：`ahead`（%s）大于 `within`（%s）", f->name, f->ahead,
                    f->within);
}

static void check_distance(struct checking *c, const struct form_field *f)
{
    bool timed = f->is == FIELD_DATE || f->is == FIELD_MOMENT;
    if (f->within[0] && f->is != FIELD_DATE)
        check_is_day(c, f, "within");
    if (f->ahead[0] && !timed)
        check_is_day(c, f, "ahead");
    check_far(c, f);
    check_to_come_by(c, f, "not-after", f->not_after);
    check_to_come_by(c, f, "before", f->before);
}

/* A deadline that begins on a day to come must say that it may. How long a notice of closing stands
 * is no such deadline: it is announced beforehand. */
static void mark_counted(struct regime *r)
{
    for (const struct time_limit *l = r->limits; l; l = l->next)
        for (struct form_field *f = r->fields; f; f = f->next)
            f->counted_from = f->counted_from || (strcmp(l->name, LIMIT_CLOSING_NOTICE) != 0 &&
                                                  names_have(l->from, f->name));
}

static void check_to_come(struct checking *c, const struct form_field *f)
{
    if (f->to_come && !f->counted_from)
        place_fault(c->faults, f->at, "take it out", "请去掉它",
                    "the field `%s` says `to-come`, and no deadline counts from it: it may lie "
                    "ahead anyway",
                    "字段 `%s` 写了 `to-come`，但没有时限自它起算，本就可以是将来的日期", f->name);
}

static void check_counts(struct checking *c, const struct form_field *f)
{
    if (f->least > 1 && !f->many)
        place_fault(c->faults, f->at, "add `many: true`", "请补上 `many: true`",
                    "the field `%s` needs several values and holds one",
                    "字段 `%s` 要求多个值，但只能填一项", f->name);
    if (f->most_values && !f->many)
        place_fault(c->faults, f->at, "take out `at-most`, or add `many: true`",
                    "请去掉 `at-most`，或补上 `many: true`",
                    "the field `%s` has a most of values and holds one",
                    "字段 `%s` 限定了最多个数，但只能填一项", f->name);
    if (f->most_values && f->most_values < f->least)
        place_fault(c->faults, f->at, "correct one of the two", "请改正其中一处",
                    "the field `%s` needs %u values at least and takes %u at most",
                    "字段 `%s` 要求至少 %u 项，却至多 %u 项", f->name, f->least, f->most_values);
}

/* Some step that asks for it looks at more than one value. */
static bool some_take_several(const struct regime *r, const char *field)
{
    bool asked = false;
    for (const struct rule *rule = r->rules; rule; rule = rule->next) {
        if (!rule_asks(rule, field))
            continue;
        if (!rule->generic || !rule_takes_one(r, rule, field))
            return true;
        asked = true;
    }
    return !asked;
}

static void check_many(struct checking *c, const struct form_field *f)
{
    if (f->many && !some_take_several(c->r, f->name))
        place_fault(
            c->faults, f->at, "take out `many`", "请去掉 `many`",
            "the field `%s` is `many`, and each step that asks for it takes one value: it "
            "names the case, or the effect looks at one alone",
            "字段 `%s` 写了 `many`，但填写它的步骤都只能填一项：案件以它命名，或业务动作只看一项",
            f->name);
}

static bool number_good(const struct form_field *f, const char *text)
{
    struct decimal unused;
    return !text[0] || (decimal_read(text, &unused) && decimal_digits(text) <= f->digits);
}

/* Its digits and its bounds are of numbers alone. */
static void check_number(struct checking *c, const struct form_field *f)
{
    struct decimal low, high;
    bool bound = f->smallest[0] || f->largest[0];
    if ((bound || f->digits) && f->is != FIELD_NUMBER)
        place_fault(c->faults, f->at,
                    "add `is: number`; of how many values write `at-least`, `at-most`",
                    "请补上 `is: number`；值的个数请写 `at-least`、`at-most`",
                    "the field `%s` has `digits`, `least` or `most`, and is no number",
                    "字段 `%s` 写了 `digits`、`least` 或 `most`，但不是数字", f->name);
    else if (!number_good(f, f->smallest) || !number_good(f, f->largest))
        place_fault(c->faults, f->at,
                    "write a number that the field can be: 0, or with `digits` 0.5",
                    "请写该字段可取的数字，如 0；写有 `digits` 时可写 0.5",
                    "`%s` is no bound of the field `%s`", "`%s` 不能作为字段 `%s` 的界限",
                    number_good(f, f->smallest) ? f->largest : f->smallest, f->name);
    else if (f->smallest[0] && f->largest[0] && decimal_read(f->smallest, &low) &&
             decimal_read(f->largest, &high) && decimal_order(&low, &high) > 0)
        place_fault(c->faults, f->at, "correct one of the two", "请改正其中一处",
                    "the field `%s` is never right: its `least` is more than its `most`",
                    "字段 `%s` 永远填不对：`least` 大于 `most`", f->name);
    else if (bound && !asked_by_name(c->r, f->name))
        not_looked_at(c, f, f->smallest[0] ? "least" : "most");
}

static void check_field(struct checking *c, const struct form_field *f)
{
    if (f->among[0])
        check_chosen(c, f, "among", f->among);
    if (f->other_than[0])
        check_chosen(c, f, "other-than", f->other_than);
    check_distance(c, f);
    check_counts(c, f);
    check_number(c, f);
    check_name(c, f->at, "one-of", f->one_of, regime_tables());
}

static void check_distance_from(struct checking *c, const struct form_field *f)
{
    const struct distance *d = &f->distance;
    const struct span *s = &d->shortest, *l = &d->longest;
    if (!d->from[0])
        return;
    check_compared(c, f, "distance", d->from);
    if (f->is != FIELD_DATE || strcmp(d->from, TODAY) == 0)
        place_fault(
            c->faults, f->at, "add `is: date`, and name another date",
            "请补上 `is: date`，并写另一日期",
            "the field `%s` has a `distance` and is no date, or is counted from today: "
            "that is `within` or `ahead`",
            "字段 `%s` 写了 `distance`，但它不是日期，或自今日起算（请用 `within` 或 `ahead`）",
            f->name);
    else if (d->least[0] && d->most[0] && s->unit == l->unit && s->count > l->count)
        place_fault(c->faults, f->at, "correct one of the two", "请改正其中一处",
                    "the field `%s` is never right: `at-least` of its `distance` is more than "
                    "`at-most`",
                    "字段 `%s` 永远填不对：`distance` 的 `at-least` 大于 `at-most`", f->name);
}

static void check_once(struct checking *c, const struct form_field *f)
{
    if (f->holds[0])
        check_names(c, f->at, "holds", f->holds, regime_organs());
    if (f->case_of[0])
        check_case_of(c, f);
    if (f->where[0])
        check_where(c, f);
    if (f->own[0])
        check_kept_there(c, f, "own", f->own);
    if (f->same[0])
        check_kept_there(c, f, "same", f->same);
    if (f->same[0] && regime_field(c->r, f->same))
        check_same_here(c, f);
    check_compared(c, f, "not-before", f->not_before);
    check_compared(c, f, "not-after", f->not_after);
    check_compared(c, f, "before", f->before);
    check_compared(c, f, "after", f->after);
    check_distance_from(c, f);
    check_to_come(c, f);
    check_many(c, f);
}

void regime_forms(struct regime *r, struct faults *faults)
{
    struct checking *c = &(struct checking){r, faults};
    mark_counted(r);
    for (const struct form_field *f = r->fields; f; f = f->next) {
        check_once(c, f);
        check_field(c, f);
    }
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        for (const struct form_field *own = rule->held; own; own = own->next)
            if (regime_field(r, own->name))
                check_field(c, own);
}
