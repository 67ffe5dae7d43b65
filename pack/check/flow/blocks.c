/* blocks.c - `blocks-until`: does the step that ends the block ever come? Until then nothing else
 * is done in the case: its stage does not move on, and nothing that must stand first can be taken.
 */
#include "pack/check/flow/internal.h"
#include "pack/internal.h"

struct blocking {
    struct regime *r;
    struct faults *faults;
    const struct rule *rule, *until;
    const struct rule *before[STEPS_UPWARD_MAX]; /* that must stand before `until`, itself first */
    bool shut[STEPS_UPWARD_MAX];                 /* of these: those that must come after `rule` */
    unsigned count;
};

/* ---- what must come between the two ---- */

static int place_in(const struct blocking *b, const struct rule *rule)
{
    for (unsigned i = 0; i < b->count; i++)
        if (b->before[i] == rule)
            return (int)i;
    return -1;
}

/* The nearest first. What may be excused by its `when` is not among them. */
static void find_before(struct blocking *b)
{
    b->before[0] = b->until;
    b->count = 1;
    for (unsigned i = 0; i < b->count; i++)
        for (const char *const *n = b->before[i]->after; *n && b->count < STEPS_UPWARD_MAX; n++) {
            const struct rule *rule = regime_rule(b->r, *n);
            if (rule && !rule->when && place_in(b, rule) < 0)
                b->before[b->count++] = rule;
        }
}

static bool comes_after(const struct blocking *b, const struct rule *rule)
{
    for (const char *const *n = rule->after; *n; n++) {
        int at = place_in(b, regime_rule(b->r, *n));
        if (strcmp(*n, b->rule->name) == 0 || (at >= 0 && b->shut[at]))
            return true;
    }
    return false;
}

/* From the farthest to the nearest, until no more are found. */
static void find_shut(struct blocking *b)
{
    bool more = !b->rule->when;
    while (more) {
        more = false;
        for (unsigned i = b->count; i-- > 1;) {
            if (b->shut[i] || b->before[i] == b->rule || !comes_after(b, b->before[i]))
                continue;
            b->shut[i] = more = true;
        }
    }
}

/* The block is the case's own: what is asked for in cases of this type waits for its end. */
static const struct rule *shut_in(const struct blocking *b, const char *type)
{
    for (unsigned i = 1; i < b->count; i++)
        if (b->shut[i] && rule_asked_in(b->before[i], type))
            return b->before[i];
    return NULL;
}

/* ---- the stage in which the case stays ---- */

static bool ends_stage(const struct regime *r, const struct rule *rule, const char *name)
{
    const struct stage *stage = regime_stage(r, name);
    return stage && names_have(stage->ends, rule->name);
}

/* Taken in this stage, the step leaves the case in one in which the other may be taken. */
static bool may_end_in(const struct blocking *b, const char *const *stage)
{
    const char *const *wanted = b->until->stages;
    if (b->rule->returns_to[0])
        return names_have(wanted, b->rule->returns_to);
    return names_have(wanted, *stage) ||
           (stage[1] && ends_stage(b->r, b->rule, *stage) && names_have(wanted, stage[1]));
}

/* A type without stages is in that of the case above, which moves on. */
static bool stays_behind(const struct blocking *b, const struct case_type *type)
{
    bool some = false;
    for (const char *const *n = type->stages; *n; n++) {
        if (!names_have(b->rule->stages, *n))
            continue;
        if (may_end_in(b, n))
            return false;
        some = true;
    }
    return some && b->until->stages[0];
}

/* ---- one type ---- */

static void check_type(const struct blocking *b, const struct case_type *type)
{
    const char *name = b->rule->name, *until = b->until->name;
    const struct rule *shut = shut_in(b, type->name);
    bool taken = b->until->types[0] ? names_have(b->until->types, type->name) : true;
    if (b->until->opens[0] || !taken)
        place_fault(
            b->faults, b->rule->at, "name a step that is taken in the case itself and opens none",
            "请写在本案中办理且不开立案件的步骤",
            "`blocks-until` of the step `%s` names `%s`, which is not taken in cases of the "
            "type `%s`: the case would be blocked for ever",
            "步骤 `%s` 的 `blocks-until` 提到 `%s`，它不在类型 `%s` "
            "的案件中办理，案件将永远不能继续",
            name, until, type->name);
    else if (shut)
        place_fault(b->faults, b->rule->at,
                    "take it out of the way: nothing but the step of `blocks-until` is taken until "
                    "then",
                    "请改正先后顺序：在 `blocks-until` 的步骤之前不能办理其他任何步骤",
                    "the step `%s` blocks the case until `%s`, which comes after `%s`, and that is "
                    "blocked",
                    "步骤 `%s` 之后须先有 `%s`，而它须在 `%s` 之后，后者此时不能办理", name, until,
                    shut->name);
    else if (stays_behind(b, type))
        place_fault(b->faults, b->rule->at, "let both be taken in the same stage",
                    "请让两个步骤属于同一环节",
                    "the step `%s` blocks the case until `%s`, which belongs to another stage: in "
                    "cases of the type `%s` that never comes",
                    "步骤 `%s` 之后须先有 `%s`，而它属于其他环节，类型 `%s` 的案件到不了该环节",
                    name, until, type->name);
}

static void check_blocking(struct blocking *b)
{
    find_before(b);
    find_shut(b);
    for (const struct case_type *t = b->r->types; t; t = t->next)
        if (rule_done_in(b->rule, t->name))
            check_type(b, t);
}

void regime_blocks(struct regime *r, struct faults *faults)
{
    for (const struct rule *rule = r->rules; rule; rule = rule->next) {
        const struct rule *until = regime_rule(r, rule->blocks_until);
        if (until)
            check_blocking(
                &(struct blocking){.r = r, .faults = faults, .rule = rule, .until = until});
    }
}
