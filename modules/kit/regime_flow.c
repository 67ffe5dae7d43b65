/* regime_flow.c - how cases move through a pack: can each type be opened and its stages end, and
 * which module must hear of which step. */
#include "modules/kit/effects.h"
#include "modules/kit/regime_internal.h"

struct flow {
    struct regime *r;
    struct faults *faults;
};

/* ---- types and stages ---- */

/* A step belongs to cases of these types, and an opening one to the case it opens. */
bool rule_fits(const struct rule *rule, const char *type)
{
    if (rule->opens[0] && strcmp(rule->opens, type) == 0)
        return true;
    return rule->types[0] ? names_have(rule->types, type) : !rule->opens[0];
}

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
    const char *waits = "";
    for (const char *const *n = rule->after; good && *n; n++) {
        const struct rule *before = regime_rule(f->r, *n);
        bool ours = before && rule_fits(before, type->name);
        good = !ours || comes_by(type, before, place);
        waits = *n;
    }
    if (!good)
        place_fault(f->faults, stage->at, "let it end with steps that can be taken by then",
                    "请让它以此时可以进行的步骤结束",
                    "the stage `%s` cannot end in cases of the type `%s`: `%s` cannot be taken in "
                    "it (%s)",
                    "阶段 `%s` 在类型 `%s` 的案件中无法结束：其间不能进行 `%s`（%s）", stage->name,
                    type->name, rule->name, waits);
}

static void check_named_by(struct flow *f, const struct case_type *type)
{
    if (type->named_by[0] && !regime_field(f->r, type->named_by))
        unknown(f, type->at, "named-by", type->named_by);
}

static void check_stages(struct flow *f, const struct case_type *type)
{
    for (const char *const *n = type->stages; *n; n++) {
        const struct stage *stage = regime_stage(f->r, *n);
        if (!stage) {
            unknown(f, type->at, "stages", *n);
            continue;
        }
        for (const char *const *e = stage->ends; *e; e++) {
            const struct rule *rule = regime_rule(f->r, *e);
            if (rule)
                check_step_ends_stage(f, type, stage, rule);
        }
    }
}

static void check_type(struct flow *f, const struct case_type *type)
{
    check_ends(f, type);
    check_tables(f, type);
    check_named_by(f, type);
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
        place_fault(f->faults, stage->at, "add `ends-with`", "请补上 `ends-with`",
                    "the stage `%s` cannot end", "阶段 `%s` 无法结束", stage->name);
    for (const char *const *e = stage->ends; *e; e++)
        if (!regime_rule(f->r, *e))
            unknown(f, stage->at, "ends-with", *e);
}

/* A step in a stage that none of its types goes through. */
static void check_stage_of_step(struct flow *f, const struct rule *rule)
{
    bool found = !rule->stages[0];
    for (const struct case_type *t = f->r->types; t && !found; t = t->next) {
        bool fits = rule->types[0] ? names_have(rule->types, t->name) : true;
        for (const char *const *n = rule->stages; *n && fits && !found; n++)
            found = place_in(t->stages, *n) >= 0;
    }
    if (!found)
        place_fault(f->faults, rule->at, "correct `stage` or `types`", "请改正 `stage` 或 `types`",
                    "the step `%s` can never be taken: no type of its cases has that stage",
                    "步骤 `%s` 永远不能进行：其案件类型没有该阶段", rule->name);
}

/* ---- who must hear of a step ---- */

static bool share(const char *const *a, const char *const *b)
{
    for (; *a; a++)
        if (names_have(b, *a))
            return true;
    return false;
}

static bool share_a_deadline(const struct rule *a, const struct rule *b)
{
    return share(a->starts, b->stops) || share(a->starts, b->suspends) ||
           share(a->starts, b->resumes) || share(a->starts, b->extends);
}

static bool mentions(const struct rule *rule, const char *step)
{
    return names_have(rule->after, step) || names_have(rule->after_any, step) ||
           names_have(rule->unless, step) || names_have(rule->apart, step) ||
           names_have(rule->undoes, step) || strcmp(rule->blocks_until, step) == 0;
}

static bool sets_facts(const struct regime *r, const char *const *fields)
{
    for (; *fields; fields++) {
        const struct form_field *f = regime_field(r, *fields);
        if (f && f->fact)
            return true;
    }
    return false;
}

static bool ends_something(const struct regime *r, const char *step)
{
    for (const struct stage *s = r->stages; s; s = s->next)
        if (names_have(s->ends, step))
            return true;
    for (const struct case_type *t = r->types; t; t = t->next)
        if (strcmp(t->ends, step) == 0)
            return true;
    return false;
}

static bool gives_posts(const struct rule *rule)
{
    const struct effect_shape *e = effect_shape(rule->module, rule->does);
    return e && e->posts;
}

/* What opens a case, moves it on or back, gives posts or facts concerns every module. */
static bool concerns_all(const struct regime *r, const struct rule *rule)
{
    return rule->opens[0] || rule->returns_to[0] || rule->blocks_until[0] || rule->ends_posts ||
           gives_posts(rule) || ends_something(r, rule->name) || rule->sets ||
           sets_facts(r, rule->needs) || sets_facts(r, rule->may);
}

/* A table's module must hear of the steps that its rows wait for. */
static bool in_table_of(const struct regime *r, const char *module, const char *step)
{
    static const char *const readers[SECTIONS] = {[DOSSIER] = "archive"};
    for (unsigned i = 0; i < SECTIONS; i++)
        for (const struct row *row = r->rows[i]; row; row = row->next)
            if (readers[i] && strcmp(readers[i], module) == 0 && names_have(row->after, step))
                return true;
    return false;
}

static bool must_hear(const struct regime *r, const char *module, const struct rule *rule)
{
    bool all = concerns_all(r, rule) || in_table_of(r, module, rule->name);
    for (const struct rule *own = r->rules; own; own = own->next)
        if (strcmp(own->module, module) == 0 &&
            (all || mentions(own, rule->name) || mentions(rule, own->name) ||
             share_a_deadline(own, rule) || share_a_deadline(rule, own)))
            return true;
    return false;
}

static void find_hearers(struct regime *r, struct rule *rule)
{
    const char *found[REGIME_MODULES_MAX + 1] = {NULL};
    unsigned count = 0;
    for (const struct rule *any = r->rules; any; any = any->next)
        if (any->module[0] && count < REGIME_MODULES_MAX && !names_have(found, any->module) &&
            must_hear(r, any->module, rule))
            found[count++] = any->module;
    const char **list = arena_alloc(&r->arena, (count + 1) * sizeof(*list));
    memcpy(list, found, count * sizeof(*list));
    rule->heard_by = list;
}

void regime_flow(struct regime *r, struct faults *faults)
{
    struct flow f = {r, faults};
    for (const struct stage *s = r->stages; s; s = s->next)
        check_stage(&f, s);
    for (const struct case_type *t = r->types; t; t = t->next)
        check_type(&f, t);
    for (struct rule *rule = r->rules; rule; rule = rule->next) {
        check_stage_of_step(&f, rule);
        find_hearers(r, rule);
    }
}
