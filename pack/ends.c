/* ends.c - can each deadline be kept that begins? Nothing in the engine ends one by itself, the end
 * of its case neither: where no step does, its day passes in the cases that go right as well, and
 * somebody is late in all of them. A window is no deadline of anybody's.
 *
 *   stops                         the step that keeps it
 *   suspends                      it stands still until it is resumed, and need not be; so does
 *                                 what is counted from its last day
 *   starts, of a step taken again each begins it anew before its day (至少每月一次). The last one
 * is ended by nothing, so the case must be one that has no end
 *
 * All of it in a case from which the deadline is found, as casefile_due_home() looks for it; and
 * only in types of case that it has a length for. */
#include "pack/internal.h"

/* A step taken in a case of the type `from`: does it mean the deadline of a case of this type? */
static bool is_meant(const struct regime *r, const char *limit, const char *from, const char *type,
                     unsigned depth)
{
    const struct case_type *t = regime_type(r, from);
    if (limit_begins_in(r, limit, from))
        return strcmp(from, type) == 0;
    for (const char *const *n = t && depth ? t->parents : NULL; n && *n; n++)
        if (is_meant(r, limit, *n, type, depth - 1))
            return true;
    return false;
}

/* One that opens a case means its own, else one of those in which it does. */
static bool reaches(const struct regime *r, const struct rule *rule, const char *limit,
                    const char *type)
{
    if (rule->opens[0] && limit_begins_in(r, limit, rule->opens))
        return strcmp(rule->opens, type) == 0;
    for (const struct case_type *t = r->types; t; t = t->next) {
        bool taken = rule->opens[0] ? names_have(rule->types, t->name) : rule_fits(rule, t->name);
        if (taken && is_meant(r, limit, t->name, type, TYPES_DEEP))
            return true;
    }
    return false;
}

static bool ends(const struct regime *r, const struct rule *rule, const struct time_limit *l)
{
    if (names_have(rule->stops, l->name))
        return true;
    for (unsigned deep = 0; l && deep <= LIMITS_DEEP; deep++) {
        if (names_have(rule->suspends, l->name))
            return true;
        l = l->from_limit[0] ? regime_limit(r, l->from_limit) : NULL;
    }
    return false;
}

/* Is there a length that may hold in cases of this type? */
static bool has_length(const struct regime *r, const struct time_limit *l, const char *type)
{
    const char *const is[] = {type, NULL};
    const struct condition there = {.name = "type", .is = is};
    const struct limit_span *s = l->spans;
    while (s && regime_never(r, &there, s->when))
        s = s->next;
    return s || l->until[0];
}

static bool begins_anew(const struct rule *rule, const struct time_limit *l,
                        const struct case_type *type)
{
    bool runs_on = !type->ends[0] || rule->when_closed;
    return runs_on && rule->again && !rule->opens[0] && rule_fits(rule, type->name) &&
           names_have(rule->starts, l->name);
}

static bool ends_in(const struct regime *r, const struct time_limit *l,
                    const struct case_type *type)
{
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        if ((ends(r, rule, l) && reaches(r, rule, l->name, type->name)) ||
            begins_anew(rule, l, type))
            return true;
    return false;
}

static bool ends_anywhere(const struct regime *r, const struct time_limit *l)
{
    const struct rule *rule = r->rules;
    while (rule && !ends(r, rule, l))
        rule = rule->next;
    return rule;
}

void regime_ends(const struct regime *r, struct faults *faults, const struct time_limit *l)
{
    bool some = ends_anywhere(r, l), begins = false, endless = false;
    for (const struct case_type *t = r->types; t; t = t->next) {
        bool here = limit_begins_in(r, l->name, t->name);
        begins = begins || here;
        if (!here || !has_length(r, l, t->name) || ends_in(r, l, t))
            continue;
        endless = true;
        if (some)
            place_fault(
                faults, l->at,
                "add `stops` to a step of such cases, or give it a length in the others only",
                "请给此类案件的步骤加上 `stops`，或用 `when` 只给其他类型规定时长",
                "nothing ends the deadline `%s` in a case of the type `%s`: its day passes "
                "in those that go right, too",
                "没有步骤终止时限 `%s`（类型 `%s` 的案件）：照章办理，到期也成逾期", l->name,
                t->name);
    }
    if (!some && (endless || !begins))
        place_fault(
            faults, l->at,
            "add `stops` to the step that keeps it, or `window: true` if nobody is late then",
            "请给履行它的步骤加上 `stops`；到期不算逾期的，请补上 `window: true`",
            "nothing ends the deadline `%s`: its day passes in the cases that go right, too",
            "没有步骤终止时限 `%s`：照章办理，到期也成逾期", l->name);
}
