/* stages.c - see stages.h. */
#include "modules/kit/stages.h"

#include "modules/kit/facts.h"

/* By a step that stands, and after which it may not be taken. */
static bool shut_out(struct turn *t, const char *case_id, const struct rule *rule)
{
    for (const char *const *n = rule->unless; *n; n++)
        if (casefile_stands(t, case_id, *n))
            return true;
    return false;
}

bool stage_has(const struct stage *stage, const struct rule *rule)
{
    return !rule->stages[0] || names_have(rule->stages, stage->name);
}

/* It does not stand yet. A step that cases of this type do not have, or not in this stage, whose
 * conditions this case does not fulfil, or which may not follow what stands, never comes. */
bool stage_awaits(struct turn *t, const struct regime *r, const struct case_type *type,
                  const struct stage *stage, const char *case_id, const char *step)
{
    const struct rule *rule = regime_rule(r, step);
    return !casefile_stands(t, case_id, step) &&
           (!rule || (rule_fits(rule, type->name) && stage_has(stage, rule) &&
                      when_holds(t, case_id, NULL, rule->when) && !shut_out(t, case_id, rule)));
}

/* One at least stands, and, unless one is enough, no other is still to come. */
static bool is_over(struct turn *t, const struct regime *r, const struct case_type *type,
                    const char *case_id, const struct stage *stage)
{
    bool some = false;
    for (const char *const *n = stage->ends; *n; n++) {
        some = some || casefile_stands(t, case_id, *n);
        if (!stage->any && stage_awaits(t, r, type, stage, case_id, *n))
            return false;
    }
    return some;
}

/* It is not taken any more, by what stands and what has been said: of what nobody has said yet a
 * step may still tell. */
static bool is_ruled_out(struct turn *t, const struct case_type *type, const struct stage *stage,
                         const char *case_id, const struct rule *rule)
{
    if (casefile_stands(t, case_id, rule->name))
        return !rule->again;
    return !rule_fits(rule, type->name) || !stage_has(stage, rule) || shut_out(t, case_id, rule) ||
           rule_ruled_out(t, case_id, rule);
}

/* Nothing ends it any more. */
static bool is_dead(struct turn *t, const struct regime *r, const struct case_type *type,
                    const char *case_id, const struct stage *stage)
{
    for (const char *const *n = stage->ends; *n; n++) {
        const struct rule *rule = regime_rule(r, *n);
        if (!rule || !is_ruled_out(t, type, stage, case_id, rule))
            return false;
    }
    return stage->ends[0];
}

static const char *stage_behind(const struct case_type *type, const char *stage)
{
    for (const char *const *n = type->stages; *n; n++)
        if (strcmp(*n, stage) == 0)
            return n[1] ? n[1] : "";
    return "";
}

/* From the present stage over those that are dead to the first that is one of `wanted`; NULL: to
 * the first that is not dead. NULL: there is none. */
static const struct stage *walk(struct turn *t, const struct regime *r, const char *case_id,
                                const Ducha__CaseKept *kept, const char *const *wanted)
{
    const struct case_type *type = kept->type ? regime_type(r, kept->type) : NULL;
    const struct stage *stage = type && kept->stage ? regime_stage(r, kept->stage) : NULL;
    while (stage && !(wanted && names_have(wanted, stage->name))) {
        if (!is_dead(t, r, type, case_id, stage))
            return wanted ? NULL : stage;
        stage = regime_stage(r, stage_behind(type, stage->name));
    }
    return stage;
}

const struct stage *stage_next(struct turn *t, const struct regime *r, const char *case_id)
{
    const Ducha__CaseKept *kept = casefile_of(t, case_id);
    return kept ? walk(t, r, case_id, kept, NULL) : NULL;
}

bool stage_lets(struct turn *t, const struct regime *r, const char *case_id,
                const struct rule *rule)
{
    const char *id = casefile_staged(t, case_id);
    const Ducha__CaseKept *kept = id ? casefile_of(t, id) : NULL;
    return !rule->stages[0] ||
           (kept && (names_have(rule->stages, kept->stage) || walk(t, r, id, kept, rule->stages)));
}

/* ---- the fold ---- */

/* The step is of a later stage, and what lies between is dead. */
static bool move_over(struct turn *t, const struct regime *r, const struct rule *rule,
                      const char *case_id, Ducha__CaseKept *kept, struct moved *moved)
{
    bool stays = !rule->stages[0] || !kept->stage || names_have(rule->stages, kept->stage);
    const struct stage *stage = stays ? NULL : walk(t, r, case_id, kept, rule->stages);
    if (!stage)
        return false;
    moved->completes = kept->stage;
    moved->begins = stage->name;
    kept->stage = turn_print(t, "%s", stage->name);
    return true;
}

/* One stage at a time: the next one's steps are still to come. */
static bool move_on(struct turn *t, const struct regime *r, const char *case_id,
                    Ducha__CaseKept *kept, struct moved *moved)
{
    const struct case_type *type = kept->type ? regime_type(r, kept->type) : NULL;
    const struct stage *stage = type && kept->stage ? regime_stage(r, kept->stage) : NULL;
    if (!stage || !is_over(t, r, type, case_id, stage))
        return false;
    moved->completes = stage->name;
    moved->begins = stage_behind(type, stage->name);
    kept->stage = turn_print(t, "%s", moved->begins);
    return true;
}

static bool move_to(struct turn *t, const struct rule *rule, Ducha__CaseKept *kept,
                    struct moved *moved)
{
    if (!rule->returns_to[0])
        return false;
    moved->begins = rule->returns_to;
    kept->stage = turn_print(t, "%s", rule->returns_to);
    return true;
}

bool stage_move(struct turn *t, const struct regime *r, const struct rule *rule,
                const char *case_id, Ducha__CaseKept *kept, struct moved *moved)
{
    bool over = move_over(t, r, rule, case_id, kept, moved);
    return move_to(t, rule, kept, moved) || move_on(t, r, case_id, kept, moved) || over;
}
