/* opens.c - effects that write about a case of their own: a line of a plan, a finding, a task.
 * Taken in a case that is there already they would be recorded, and nobody would ever find what
 * they wrote.
 *
 * And what makes an annual plan hold: the step that its type ends with. */
#include "pack/check/internal.h"
#include "pack/effects.h"

/* What to write: a type that belongs to the case in which the step is taken. */
static void no_case(struct regime *r, struct faults *faults, const struct rule *rule)
{
    const char *in = rule->types[0];
    place_fault(
        faults, rule->at,
        in ? arena_print(&r->arena, "add a type with `parent: %s`, and name it in `opens`", in)
           : "name the type of case that it opens in `opens`",
        in ? arena_print(&r->arena, "请加一个 `parent: %s` 的类型，并写入 `opens`", in)
           : "请在 `opens` 写它开立的案件类型",
        "the step `%s` does `%s`, which is about a case of its own, and opens none",
        "步骤 `%s` 做 `%s`，须另立案件，但没有写 `opens`", rule->name, rule->does);
}

static void check_opens(struct regime *r, struct faults *faults, const struct rule *rule)
{
    enum effect_case own = effect_case(rule->module, rule->does);
    if (own != EFFECT_ANY_CASE && !rule->opens[0])
        no_case(r, faults, rule);
    else if (own == EFFECT_CASE_WITHIN && !rule->types[0])
        place_fault(faults, rule->at, "say in `types` in which cases it is taken",
                    "请在 `types` 写明在哪类案件中进行",
                    "the step `%s` does `%s`, which belongs to another case, and stands alone",
                    "步骤 `%s` 做 `%s`，须隶属另一案件，但没有写 `types`", rule->name, rule->does);
}

/* The case in which a line is entered, or which the step approves, is the plan. */
static bool is_about_plan(const struct rule *rule)
{
    return strcmp(rule->module, "planning") == 0 &&
           (strcmp(rule->does, "enter-plan-line") == 0 ||
            strcmp(rule->does, "approve-five-year-plan") == 0);
}

static void check_plan(struct regime *r, struct faults *faults, const struct rule *rule)
{
    for (const char *const *n = is_about_plan(rule) ? rule->types : NULL; n && *n; n++) {
        const struct case_type *plan = regime_type(r, *n);
        if (plan && !plan->ends[0])
            place_fault(faults, plan->at, "name the step that approves it in `ends-with`",
                        "请在 `ends-with` 写批准它的步骤",
                        "nothing approves a plan of the type `%s`, so nothing is ever done by it "
                        "(`%s`)",
                        "没有步骤批准类型为 `%s` 的计划，该计划永远不生效（`%s`）", plan->name,
                        rule->name);
    }
}

void regime_opens(struct regime *r, struct faults *faults)
{
    for (const struct rule *rule = r->rules; rule; rule = rule->next) {
        check_opens(r, faults, rule);
        check_plan(r, faults, rule);
    }
}
