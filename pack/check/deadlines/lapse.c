/* lapse.c - the step that the office takes when a deadline has passed (`then`): is there nothing in
 * it that only a person can give, does the module that the clock wakes take it, and does it come
 * where it should and not where it should not? */
#include "pack/check/deadlines/internal.h"
#include "pack/check/names/names.h"
#include "pack/internal.h"

struct asking {
    struct regime *r;
    struct faults *faults;
    const struct time_limit *limit;
    const struct rule *then;
};

/* Of the step that is taken by itself. */
static void check_form(struct asking *a)
{
    const struct rule *rule = a->then;
    if (!rule->generic)
        place_fault(
            a->faults, a->limit->at, "name a step without `asks`", "请写不带 `asks` 的步骤",
            "`then: %s` of the deadline `%s` has a message of its own, which nobody fills in",
            "`then: %s`（时限 `%s`）有自己的消息，无人填写", rule->name, a->limit->name);
    else if (rule->needs[0] || rule->needed)
        place_fault(a->faults, rule->at, "take `needs` out, or give the facts in `sets`",
                    "请去掉 `needs`，或在 `sets` 中给出",
                    "nobody fills in a form when the deadline `%s` has passed, and `%s` needs one",
                    "时限 `%s` 届满时无人填表，而步骤 `%s` 须填写内容", a->limit->name, rule->name);
}

static void check_alone(struct asking *a)
{
    const struct rule *rule = a->then;
    if (rule->each[0] || rule->persons > 1 || rule->times > 1 || rule->all_holders)
        place_fault(a->faults, rule->at, "let one take it", "请改由一人办理",
                    "`%s`, which the office takes when the deadline `%s` has passed, must be "
                    "taken by several",
                    "步骤 `%s` 在时限 `%s` 届满时由系统办理，却须由多方办理", rule->name,
                    a->limit->name);
}

static bool sets_clock(const struct asking *a, const struct rule *rule)
{
    const char *name = a->limit->name;
    return names_have(rule->starts, name) || names_have(rule->resumes, name) ||
           names_have(rule->extends, name);
}

/* The clock wakes the module of the step that set it last. */
static void check_module(struct asking *a)
{
    for (const struct rule *rule = a->r->rules; rule; rule = rule->next)
        if (sets_clock(a, rule) && (!rule->generic || strcmp(rule->module, a->then->module) != 0))
            place_fault(a->faults, rule->at, "let one `module` take both, both without `asks`",
                        "请由同一 `module` 办理，且均不带 `asks`",
                        "`%s` sets the clock of `%s`, and `%s`, which comes then, is another "
                        "module's",
                        "步骤 `%s` 设定 `%s` 的时钟，届满后的 `%s` 却属于另一模块", rule->name,
                        a->limit->name, a->then->name);
}

/* In cases of a type in which it begins. */
static void check_type(struct asking *a)
{
    bool some = false;
    for (const struct case_type *t = a->r->types; t && !some; t = t->next)
        some = limit_begins_in(a->r, a->limit->name, t->name) && rule_fits(a->then, t->name);
    if (!some)
        place_fault(a->faults, a->limit->at, "name a step of the cases in which it begins",
                    "请写该时限起算的案件会有的步骤",
                    "`then: %s` is never taken in a case in which the deadline `%s` begins",
                    "`then: %s` 不是时限 `%s` 起算的案件会有的步骤", a->then->name, a->limit->name);
}

/* ---- what must stand before it ---- */

/* The step that stops the deadline, of all but the one that comes then; NULL: none or several. */
static const struct rule *only_stop(const struct asking *a)
{
    const struct rule *stop = NULL;
    for (const struct rule *rule = a->r->rules; rule; rule = rule->next) {
        if (rule == a->then || !names_have(rule->stops, a->limit->name))
            continue;
        if (stop)
            return NULL;
        stop = rule;
    }
    return stop;
}

/* Some case in which the deadline begins does not have it, or may do without. */
static bool is_spared(const struct asking *a, const struct rule *before)
{
    bool spared = before->when;
    for (const struct case_type *t = a->r->types; t && !spared; t = t->next)
        spared = limit_begins_in(a->r, a->limit->name, t->name) && !rule_fits(before, t->name);
    return spared;
}

/* Where that one stands there is no day to pass, and where it does not nothing is taken. */
static void check_after(struct asking *a)
{
    const struct rule *stop = only_stop(a);
    if (stop && names_have(a->then->after, stop->name) && !is_spared(a, stop))
        place_fault(a->faults, a->then->at, "take it out of `after`; most often `unless` is meant",
                    "请从 `after` 中去掉它，多半应写 `unless`",
                    "`%s` is never taken by itself: it waits for `%s`, which alone stops the "
                    "deadline `%s`",
                    "步骤 `%s` 永远不会自动办理：它须待 `%s` 之后，而时限 `%s` 只由后者终止",
                    a->then->name, stop->name, a->limit->name);
}

/* ---- what was taken back ---- */

/* In the same case as the step that starts it. */
static bool may_follow(const struct asking *a, const struct rule *start)
{
    const struct case_type *t = a->r->types;
    while (t && !(rule_done_in(start, t->name) && rule_asked_in(a->then, t->name)))
        t = t->next;
    return t;
}

static bool is_only(const char *const *names, const char *name)
{
    return names[0] && !names[1] && strcmp(names[0], name) == 0;
}

/* It ends the deadline, or is what its end leads to. */
static bool is_end(const struct asking *a, const struct rule *rule)
{
    return rule && (rule == a->then || names_have(rule->stops, a->limit->name));
}

/* Each of those of which one must stand. */
static bool all_end(const struct asking *a, const char *const *any)
{
    const char *const *n = any;
    while (*n && is_end(a, regime_rule(a->r, *n)))
        n++;
    return n != any && !*n;
}

/* It is an end of the deadline, or waits for one, directly or by what it waits for: then there is
 * no clock left to run. */
static bool is_behind_end(const struct asking *a, const struct rule *rule)
{
    const struct rule *list[STEPS_UPWARD_MAX] = {rule};
    unsigned count = 1;
    for (unsigned i = 0; i < count; i++) {
        if (is_end(a, list[i]) || all_end(a, list[i]->after_any))
            return true;
        for (const char *const *n = list[i]->after; *n && count < STEPS_UPWARD_MAX; n++) {
            const struct rule *before = regime_rule(a->r, *n);
            if (before && !rule_listed(list, count, before))
                list[count++] = before;
        }
    }
    return false;
}

/* The clock is stopped or begins anew, or the step that comes then finds that the one is gone or
 * the other stands. */
static bool is_kept_off(const struct asking *a, const struct rule *start, const struct rule *undoes)
{
    const char *limit = a->limit->name;
    return is_behind_end(a, undoes) || names_have(undoes->starts, limit) ||
           names_have(a->then->after, start->name) || is_only(a->then->after_any, start->name) ||
           names_have(a->then->unless, undoes->name);
}

static void left_running(struct asking *a, const struct rule *start, const struct rule *undoes)
{
    const char *then = a->then->name, *limit = a->limit->name, *before = start->name;
    struct arena *arena = &a->r->arena;
    if (a->limit->window)
        place_fault(a->faults, undoes->at,
                    arena_print(arena, "add `after: %s` to `%s`", before, then),
                    arena_print(arena, "请给步骤 `%s` 补上 `after: %s`", then, before),
                    "the step `%s` takes `%s` back and leaves the window `%s` running: `%s` comes "
                    "all the same",
                    "步骤 `%s` 撤销 `%s`，但窗口期 `%s` 照常进行，届满仍会自动办理 `%s`",
                    undoes->name, before, limit, then);
    else
        place_fault(
            a->faults, undoes->at,
            arena_print(arena, "add `stops: %s`, or `after: %s` to `%s`", limit, before, then),
            arena_print(arena, "请补上 `stops: %s`，或给步骤 `%s` 补上 `after: %s`", limit, then,
                        before),
            "the step `%s` takes `%s` back and leaves the deadline `%s` running: `%s` comes all "
            "the same",
            "步骤 `%s` 撤销 `%s`，但时限 `%s` 照常进行，届满仍会自动办理 `%s`", undoes->name,
            before, limit, then);
}

/* The first of those that it takes back. */
static const struct rule *left_by(const struct asking *a, const struct rule *undoes)
{
    for (const char *const *n = undoes->undoes; *n; n++) {
        const struct rule *start = regime_rule(a->r, *n);
        if (start && names_have(start->starts, a->limit->name) && may_follow(a, start) &&
            !is_kept_off(a, start, undoes))
            return start;
    }
    return NULL;
}

/* Undoing a step takes back what it said, and no clock that it set. */
static void check_undone(struct asking *a)
{
    for (const struct rule *rule = a->r->rules; rule; rule = rule->next) {
        const struct rule *start = left_by(a, rule);
        if (start)
            left_running(a, start, rule);
    }
}

void regime_lapse(struct regime *r, struct faults *faults, const struct time_limit *l)
{
    const char *const names[] = {l->then, NULL};
    struct asking a = {r, faults, l, regime_rule(r, l->then)};
    if (!l->then[0])
        return;
    regime_check_names(r, faults, l->at, "then", names, regime_steps());
    if (!a.then)
        return;
    check_form(&a);
    check_alone(&a);
    check_module(&a);
    check_type(&a);
    check_after(&a);
    check_undone(&a);
}
