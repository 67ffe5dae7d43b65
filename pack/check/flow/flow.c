/* flow.c - how cases move through a pack: can each type be opened and its stages end? */
#include "pack/check/flow/internal.h"
#include "pack/internal.h"

struct flow {
    struct regime *r;
    struct faults *faults;
};

/* ---- types and stages ---- */

static bool opens_type(const struct regime *r, const char *type)
{
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        if (strcmp(rule->opens, type) == 0)
            return true;
    return false;
}

static void check_ends(struct flow *f, const struct case_type *type)
{
    const struct rule *ends = regime_rule(f->r, type->ends);
    if (!type->ends[0] || (ends && rule_fits(ends, type->name)))
        return;
    place_fault(f->faults, type->at, "name a step of this type in `ends-with`",
                "请在 `ends-with` 中写本类型的步骤",
                "cases of the type `%s` cannot end: `%s` is no step of theirs",
                "类型 `%s` 的案件无法结束：`%s` 不是其步骤", type->name, type->ends);
}

static void check_tables(struct flow *f, const struct case_type *type)
{
    if (type->number[0] && !regime_pattern(f->r, type->number))
        place_fault(f->faults, type->at, "add the pattern under `numbers`",
                    "请在 `numbers` 下补上编号规则", "there is no number pattern `%s`",
                    "没有编号规则 `%s`", type->number);
    if (type->grounds[0] && !regime_codes(f->r, type->grounds))
        place_fault(f->faults, type->at, "add the table under `codes`", "请在 `codes` 下补上该表",
                    "there is no code table `%s`", "没有代码表 `%s`", type->grounds);
}

/* Kinds of subject, as the form of their register knows them. */
static void check_kinds(struct flow *f, struct place at, const char *key, const char *const *kinds)
{
    const struct form_field *field = regime_field(f->r, "subject_kind");
    for (; *kinds && field && field->one_of[0]; kinds++) {
        const struct code *code = regime_code(f->r, field->one_of, *kinds);
        if (!code || strcmp(code->name, *kinds) != 0)
            place_fault(f->faults, at, "write a word of the code table", "请写代码表中的词",
                        "`%s` names `%s`, which is no kind of subject in `%s`",
                        "`%s` 提到的 `%s` 不是代码表 `%s` 中的对象类别", key, *kinds,
                        field->one_of);
    }
}

static void unknown(struct flow *f, struct place at, const char *key, const char *name)
{
    place_fault(f->faults, at, "correct the name, or add it to the pack",
                "请改正名字，或在规则包中补上", "`%s` names `%s`, which the pack does not have",
                "`%s` 提到的 `%s` 不在规则包中", key, name);
}

static int place_in(const char *const *list, const char *name)
{
    for (int i = 0; list[i]; i++)
        if (strcmp(list[i], name) == 0)
            return i;
    return -1;
}

/* The step must be takable in this stage of this type, or in an earlier one. */
static bool comes_by(const struct case_type *type, const struct rule *rule, int place)
{
    if (!rule_fits(rule, type->name))
        return false;
    bool any = !rule->stages[0];
    for (const char *const *n = rule->stages; *n && !any; n++) {
        int at = place_in(type->stages, *n);
        any = at >= 0 && at <= place;
    }
    return any;
}

static void check_step_ends_stage(struct flow *f, const struct case_type *type,
                                  const struct stage *stage, const struct rule *rule)
{
    int place = place_in(type->stages, stage->name);
    bool good = comes_by(type, rule, place);
    const char *waits = ""; /* what it waits for, behind an arrow */
    for (const char *const *n = rule->after; good && *n; n++) {
        const struct rule *before = regime_rule(f->r, *n);
        bool ours = before && rule_fits(before, type->name);
        good = !ours || comes_by(type, before, place);
        waits = arena_print(&f->r->arena, " ← `%s`", *n);
    }
    if (!good)
        place_fault(
            f->faults, stage->at, "let it end with steps that can be taken by then",
            "请让它以此时可以进行的步骤结束",
            "the stage `%s` cannot end in cases of the type `%s`: `%s`%s cannot be taken in "
            "it",
            "阶段 `%s` 在类型 `%s` 的案件中无法结束：其间不能进行 `%s`%s", stage->name, type->name,
            rule->name, waits);
}

/* Those of its steps that the type has; one at least, or each of them is at fault. */
static void check_stage_ends(struct flow *f, const struct case_type *type,
                             const struct stage *stage)
{
    bool some = false;
    for (const char *const *e = stage->ends; *e; e++) {
        const struct rule *rule = regime_rule(f->r, *e);
        some = some || (rule && rule_fits(rule, type->name));
    }
    for (const char *const *e = stage->ends; *e; e++) {
        const struct rule *rule = regime_rule(f->r, *e);
        if (rule && (!some || rule_fits(rule, type->name)))
            check_step_ends_stage(f, type, stage, rule);
    }
}

/* ---- endings that cannot both come ---- */

static bool is_closed_by_then(const struct flow *f, const struct case_type *type, int place)
{
    for (const char *const *n = type->stages; *n; n++)
        for (const struct rule *rule = f->r->rules; rule; rule = rule->next)
            if (place_in(type->stages, *n) > place && names_have(rule->stages, *n) &&
                (names_have(rule->after, type->ends) || names_have(rule->after_any, type->ends)))
                return true;
    return false;
}

/* One of the two closes the case, with or without the other, and is waited for after it. */
static bool is_cut_off(const struct case_type *type, const struct rule *closing,
                       const struct rule *other)
{
    return strcmp(closing->name, type->ends) == 0 && !closing->when &&
           !names_have(closing->unless, other->name) && !names_have(closing->after, other->name) &&
           !names_have(other->after, closing->name) && !other->when_closed;
}

static bool undo_one_another(const struct rule *a, const struct rule *b)
{
    return names_have(a->undoes, b->name) && names_have(b->undoes, a->name);
}

/* Of several that must all come; a stage that is followed by none may end with the case. */
static void check_come_together(struct flow *f, const struct case_type *type,
                                const struct stage *stage, const struct rule *a,
                                const struct rule *b)
{
    int place = place_in(type->stages, stage->name);
    bool last = !type->stages[place + 1] || is_closed_by_then(f, type, place);
    if (undo_one_another(a, b) || (!last && is_cut_off(type, a, b)))
        place_fault(f->faults, stage->at, "write `ends-with-any`, if one of them is enough",
                    "其中之一即可的，请写 `ends-with-any`",
                    "the stage `%s` waits for `%s` and `%s`, which in cases of the type `%s` "
                    "cannot both come",
                    "环节 `%s` 须待 `%s` 和 `%s` 都完成，而类型 `%s` 的案件不能两者皆有",
                    stage->name, b->name, a->name, type->name);
}

static void check_endings(struct flow *f, const struct case_type *type, const struct stage *stage)
{
    for (const char *const *x = stage->ends; *x && !stage->any; x++)
        for (const char *const *y = stage->ends; *y; y++) {
            const struct rule *a = regime_rule(f->r, *x), *b = regime_rule(f->r, *y);
            bool ours = a && b && rule_fits(a, type->name) && rule_fits(b, type->name);
            if (ours && a != b && (strcmp(a->name, type->ends) == 0 || x < y))
                check_come_together(f, type, stage, a, b);
        }
}

static void check_named_by(struct flow *f, const struct case_type *type)
{
    if (type->named_by[0] && !regime_field(f->r, type->named_by))
        unknown(f, type->at, "named-by", type->named_by);
}

/* ---- levels ---- */

static void check_levels(struct flow *f, const struct case_type *type)
{
    if (type->levels[0] && !regime_value(f->r, OFFICE_LEVEL))
        place_fault(f->faults, type->at, "add `level` under `set-by-office` in the office's file",
                    "请在本单位文件的 `set-by-office` 下写明 `level`",
                    "cases of the type `%s` are opened by some levels only, and the office does "
                    "not say which one it is",
                    "类型 `%s` 只能由某些层级开立，而本单位未写明层级", type->name);
    for (const char *const *n = type->levels; *n && regime_codes(f->r, LEVEL_WORDS); n++)
        if (!regime_code(f->r, LEVEL_WORDS, *n))
            place_fault(f->faults, type->at, "write a word of the code table `levels`",
                        "请写代码表 `levels` 中的词",
                        "`levels` names `%s`, which the code table `levels` does not have",
                        "`levels` 提到的 `%s` 不在代码表 `levels` 中", *n);
}

/* An office of a level that opens nothing is right, but one that is nearly another is a slip. */
static void check_own_level(struct flow *f)
{
    const struct office_value *own = f->r->values;
    const char *near = NULL;
    while (own && strcmp(own->name, OFFICE_LEVEL) != 0)
        own = own->next;
    for (const struct case_type *t = f->r->types; own && t; t = t->next) {
        if (names_have(t->levels, own->value))
            return;
        near = near ? near : text_nearest(own->value, t->levels);
    }
    if (near)
        place_fault(f->faults, own->at, "correct the name", "请改正名字",
                    "no type knows the level `%s`; did you mean `%s`?",
                    "没有类型提到层级 `%s`，是不是 `%s`？", own->value, near);
}

static void check_stages(struct flow *f, const struct case_type *type)
{
    for (const char *const *n = type->stages; *n; n++) {
        const struct stage *stage = regime_stage(f->r, *n);
        if (!stage) {
            unknown(f, type->at, "stages", *n);
            continue;
        }
        check_stage_ends(f, type, stage);
        check_endings(f, type, stage);
    }
}

/* What only ordering an inspection asks. */
static void check_ordered(struct flow *f, const struct case_type *type)
{
    const char *key = type->most         ? "most-a-year"
                      : type->plan       ? "rests-on-plan"
                      : type->grounds[0] ? "grounds"
                                         : NULL;
    bool asked = !key || !opens_type(f->r, type->name); /* that is a fault of its own */
    for (const struct rule *rule = f->r->rules; rule && !asked; rule = rule->next)
        asked = strcmp(rule->opens, type->name) == 0 &&
                strcmp(rule->does, "order-inspection") == 0 &&
                strcmp(rule->module, "planning") == 0;
    if (!asked)
        place_fault(
            f->faults, type->at,
            "add `does: order-inspection` to the step that opens such cases, or take it out",
            "请给开立此类案件的步骤加上 `does: order-inspection`，或去掉它",
            "`%s` of the type `%s` is never asked: no step that opens it does "
            "`order-inspection`",
            "`%s` 在类型 `%s` 中永远不会查验：开立它的步骤都不做 `order-inspection`", key,
            type->name);
}

static void check_type(struct flow *f, const struct case_type *type)
{
    check_ordered(f, type);
    check_ends(f, type);
    check_tables(f, type);
    check_named_by(f, type);
    check_levels(f, type);
    check_kinds(f, type->at, "subjects", type->subjects);
    check_kinds(f, type->at, "owed-to", type->owed_to);
    check_stages(f, type);
    for (const char *const *n = type->parents; *n; n++)
        if (!regime_type(f->r, *n))
            unknown(f, type->at, "parent", *n);
    if (!opens_type(f->r, type->name))
        place_fault(f->faults, type->at, "add a step with `opens`, or take the type out",
                    "请加一个带 `opens` 的步骤，或去掉该类型",
                    "nothing opens a case of the type `%s`", "没有步骤开立类型 `%s` 的案件",
                    type->name);
}

static void check_stage(struct flow *f, const struct stage *stage)
{
    if (!stage->ends[0])
        place_fault(f->faults, stage->at, "add `ends-with`, or `ends-with-any`",
                    "请补上 `ends-with` 或 `ends-with-any`", "the stage `%s` cannot end",
                    "阶段 `%s` 无法结束", stage->name);
    for (const char *const *e = stage->ends; *e; e++)
        if (!regime_rule(f->r, *e))
            unknown(f, stage->at, stage->any ? "ends-with-any" : "ends-with", *e);
}

/* Cases of the type go through one of the stages of the step. */
static bool goes_through(const void *rule, const char *name, const struct case_type *type)
{
    (void)name;
    return type && type_goes_through(type, ((const struct rule *)rule)->stages);
}

/* A step in a stage that none of its types goes through, nor a case above. */
static void check_stage_of_step(struct flow *f, const struct rule *rule)
{
    bool found = !rule->stages[0];
    for (const struct case_type *t = f->r->types; t && !found; t = t->next) {
        bool fits = rule->types[0] ? names_have(rule->types, t->name) : true;
        found = fits && regime_above(f->r, t->name, goes_through, rule);
    }
    if (!found)
        place_fault(f->faults, rule->at, "correct `stage` or `types`", "请改正 `stage` 或 `types`",
                    "the step `%s` can never be taken: no type of its cases has that stage",
                    "步骤 `%s` 永远不能进行：其案件类型没有该阶段", rule->name);
}

/* A step that no such case has is not waited for: named for all of them, it asks for nothing. */
static void check_after(struct flow *f, const struct rule *rule, const struct rule *before)
{
    bool found = !f->r->types || (rule->opens[0] && !rule->types[0]);
    for (const struct case_type *t = f->r->types; t && !found; t = t->next)
        found = (!rule->types[0] || names_have(rule->types, t->name)) &&
                regime_has_step(f->r, before, t->name);
    if (!found)
        place_fault(
            f->faults, rule->at,
            "correct the name; of the parts of the case, write `when-case` with `below: true`, or "
            "let "
            "their step keep a fact above (`keeps-above`) and ask for that in `when`",
            "请改正名字；下属案件的步骤，请写带 `below: true` 的 `when-case`，或用 `keeps-above` "
            "让上级案件保存事实，再在 `when` 中要求",
            "`after` of the step `%s` names `%s`, which neither its cases nor those above "
            "them ever have: it would never be waited for",
            "步骤 `%s` 的 `after` 提到 `%s`，而其案件及上级案件都没有该步骤，永远不会等待",
            rule->name, before->name);
}

static void check_afters(struct flow *f, const struct rule *rule)
{
    for (const char *const *n = rule->after; *n; n++) {
        const struct rule *before = regime_rule(f->r, *n);
        if (before)
            check_after(f, rule, before);
    }
}

/* A measure that is the ground of an inspection must be one that the inspection knows. */
static void check_measure(struct flow *f, const struct row *row)
{
    const struct case_type *type = regime_type(f->r, row->opens);
    for (const char *const *n = row->is; *n; n++) {
        const struct code *code =
            type && type->grounds[0] ? regime_code(f->r, type->grounds, *n) : NULL;
        if (!code || strcmp(code->name, *n) != 0)
            place_fault(f->faults, row->at, "write a ground of the type that the measure opens",
                        "请写该措施所开立类型的事由", "`is` names `%s`, which is no ground of `%s`",
                        "`is` 提到的 `%s` 不是 `%s` 的事由", *n, row->opens);
    }
}

static bool says(const struct rule *rule, const char *field)
{
    return rule_asks(rule, field) || rule_sets(rule, field);
}

/* An order says what the inspection rests on; one that rests on nothing needs no such field. */
static void check_order(struct flow *f, const struct rule *rule)
{
    const struct case_type *type = regime_type(f->r, rule->opens);
    if (strcmp(rule->does, "order-inspection") != 0 || strcmp(rule->module, "planning") != 0 ||
        !type)
        return;
    if (type->plan && !says(rule, "plan_line"))
        place_fault(f->faults, rule->at, "add `plan_line` to `needs` or `may`",
                    "请在 `needs` 或 `may` 中加入 `plan_line`",
                    "the step `%s` opens `%s`, which rests on a plan, and does not ask for the "
                    "field `plan_line`",
                    "步骤 `%s` 开立须列入计划的 `%s`，但没有字段 `plan_line`", rule->name,
                    type->name);
    if (type->grounds[0] && !says(rule, "ground"))
        place_fault(f->faults, rule->at, "add `ground` to `needs` or `may`",
                    "请在 `needs` 或 `may` 中加入 `ground`",
                    "the step `%s` opens `%s`, which has grounds, and does not ask for the field "
                    "`ground`",
                    "步骤 `%s` 开立有立案情形的 `%s`，但没有字段 `ground`", rule->name, type->name);
}

static void check_tables_of_modules(struct flow *f)
{
    for (const struct rule *rule = f->r->rules; rule; rule = rule->next)
        check_order(f, rule);
    for (const struct row *row = f->r->rows[LADDER]; row; row = row->next)
        check_measure(f, row);
    for (const struct row *row = f->r->rows[DUTIES]; row; row = row->next)
        check_kinds(f, row->at, "is", row->is);
}

void regime_flow(struct regime *r, struct faults *faults)
{
    struct flow f = {r, faults};
    check_tables_of_modules(&f);
    check_own_level(&f);
    for (const struct stage *s = r->stages; s; s = s->next)
        check_stage(&f, s);
    for (const struct case_type *t = r->types; t; t = t->next)
        check_type(&f, t);
    for (const struct rule *rule = r->rules; rule; rule = rule->next) {
        check_stage_of_step(&f, rule);
        check_afters(&f, rule);
    }
}
