/* when_case.c - what a step asks of other cases: `when-case: {type: reform, step:
 * complete-reform}`, or a list of such: in this office a case of that type stands so far; with
 * `when-not-case` none does. */
#include "pack/reading_internal.h"

/* ---- reading ---- */

static void add(struct reading *g, const struct yaml_node *n, bool none, struct rule *rule)
{
    static const char *const keys[] = {"type", "step", NULL};
    if (!is_map(g, n))
        return;
    yaml_only(g->y, n, keys);
    struct case_condition **end = &rule->when_case, *c = arena_alloc(&g->r->arena, sizeof(*c));
    *c = (struct case_condition){NULL, text_of(g, n, "type"), text_of(g, n, "step"), none};
    while (*end)
        end = &(*end)->next;
    *end = c;
}

static void read(struct reading *g, const struct yaml_node *step, const char *key, bool none,
                 struct rule *rule)
{
    const struct yaml_node *n = yaml_get(step, key);
    if (n && n->kind != YAML_LIST)
        add(g, n, none, rule);
    for (const struct yaml_node *c = n && n->kind == YAML_LIST ? n->child : NULL; c; c = c->next)
        add(g, c, none, rule);
}

void reading_when_case(struct reading *g, const struct yaml_node *step, struct rule *rule)
{
    read(g, step, "when-case", false, rule);
    read(g, step, "when-not-case", true, rule);
}

/* ---- what is asked for ---- */

bool regime_watches(const struct regime *r, const char *type, const char *step)
{
    const struct rule *asked = regime_rule(r, step);
    if (asked && !asked->watched)
        return false; /* nearly all */
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        for (const struct case_condition *c = rule->when_case; c; c = c->next)
            if (strcmp(c->step, step) == 0 && strcmp(c->type, type) == 0)
                return true;
    return false;
}

/* ---- checking ---- */

static const char *key_of(const struct case_condition *c)
{
    return c->none ? "when-not-case" : "when-case";
}

static bool forbidden(const struct case_condition *all, const struct case_condition *c)
{
    for (const struct case_condition *o = all; o; o = o->next)
        if (!c->none && o->none && strcmp(o->type, c->type) == 0 && strcmp(o->step, c->step) == 0)
            return true;
    return false;
}

static void check(struct regime *r, struct faults *faults, const struct rule *rule,
                  const struct case_condition *c)
{
    const char *const type[] = {c->type, NULL}, *const step[] = {c->step, NULL};
    const struct rule *there = regime_rule(r, c->step);
    regime_check_names(r, faults, rule->at, key_of(c), type, regime_types());
    regime_check_names(r, faults, rule->at, key_of(c), step, regime_steps());
    if (!there || !regime_type(r, c->type))
        return;
    if (!rule_fits(there, c->type))
        place_fault(faults, rule->at, "name a step that these cases have", "请写这些案件会有的步骤",
                    "`%s` names `%s`, which cases of the type `%s` never have",
                    "`%s` 提到的 `%s` 不是类型 `%s` 案件的步骤", key_of(c), c->step, c->type);
    if (!there->generic)
        place_fault(faults, rule->at, "name a step without `asks`", "请写不带 `asks` 的步骤",
                    "`%s` names `%s`, whose message only its own module reads",
                    "`%s` 提到的 `%s` 只有其所属模块读取", key_of(c), c->step);
    if (forbidden(rule->when_case, c))
        place_fault(faults, rule->at, "take it out of one of the two", "请从其中一处去掉它",
                    "the step `%s` asks for `%s` in a case of `%s` and forbids it: it can never be "
                    "taken",
                    "步骤 `%s` 既要求 `%s`（类型 `%s`）又排斥它，永远不能进行", rule->name, c->step,
                    c->type);
}

void regime_when_case(struct regime *r, struct faults *faults, const struct rule *rule)
{
    for (const struct case_condition *c = rule->when_case; c; c = c->next)
        check(r, faults, rule, c);
}
