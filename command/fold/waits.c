/* waits.c - see waits.h. */
#include "command/fold/waits.h"

#include <string.h>

#include "base/lang.h"
#include "modules/kit/reached.h"
#include "modules/kit/stages.h"

bool step_may_hold(struct turn *t, const char *case_id, const struct rule *rule)
{
    for (const struct condition *c = rule->when; c; c = c->next)
        if (!condition_holds(t, case_id, NULL, c) && condition_told(t, case_id, c))
            return false;
    return true;
}

static bool stands(struct turn *t, const struct regime *r, const char *case_id, const char *step)
{
    const char *home = casefile_home(t, case_id, regime_rule(r, step));
    return home && casefile_stands(t, home, step);
}

bool step_may_come(struct turn *t, const struct regime *r, const char *case_id,
                   const struct rule *rule)
{
    if (!rule_could_hold(t, case_id, NULL, rule) ||
        (!rule->again && stands(t, r, case_id, rule->name)))
        return false;
    for (const char *const *n = rule->unless; *n; n++)
        if (stands(t, r, case_id, *n))
            return false;
    return true;
}

bool step_has_one_before(struct turn *t, const struct regime *r, const char *case_id,
                         const struct rule *rule)
{
    for (const char *const *n = rule->after_any; *n; n++)
        if (stands(t, r, case_id, *n))
            return true;
    return !rule->after_any[0];
}

/* ---- in words ---- */

static const char *also(struct arena *a, const char *all, const char *more)
{
    return all[0] ? arena_print(a, "%s%s%s", all, tr(", ", "、"), more) : more;
}

static const char *words_of(const struct words *w)
{
    return tr(w->en, w->zh);
}

/* As the gate asks: a step that cases like this one do not have, or not so, is not owed. */
static const char *steps_before(struct turn *t, struct arena *a, const struct regime *r,
                                const char *case_id, const struct rule *rule)
{
    const char *all = "", *any = "";
    for (const char *const *n = rule->after; *n; n++) {
        const struct rule *before = regime_rule(r, *n);
        if (casefile_home(t, case_id, before) && rule_could_hold(t, case_id, NULL, before) &&
            !stands(t, r, case_id, *n))
            all = also(a, all, words_of(&before->words));
    }
    if (step_has_one_before(t, r, case_id, rule))
        return all;
    for (const char *const *n = rule->after_any; *n; n++)
        any = arena_print(a, "%s%s%s", any, any[0] ? tr(" or ", "或") : "",
                          words_of(&regime_rule(r, *n)->words));
    return also(a, all, any);
}

static const char *stage_before(struct turn *t, struct arena *a, const struct regime *r,
                                const char *case_id, const struct rule *rule)
{
    const char *all = "";
    if (!casefile_staged(t, case_id) || stage_lets(t, r, case_id, rule))
        return "";
    for (const char *const *n = rule->stages; *n; n++)
        all = also(a, all, words_of(&regime_stage(r, *n)->words));
    return arena_print(a, tr("the stage %s", "环节%s"), all);
}

/* Of the deadlines that it stops the latest day before which it may not. */
static const char *day_before(struct turn *t, struct arena *a, const char *case_id,
                              const struct rule *rule, int64_t now)
{
    int64_t earliest = 0;
    char day[DAY_TEXT_SIZE];
    for (const char *const *n = rule->stops; *n; n++) {
        const Ducha__DueKept *kept = casefile_due(t, case_id, *n);
        if (kept && strcmp(kept->state, "met") != 0 && kept->due->earliest > earliest)
            earliest = kept->due->earliest;
    }
    return earliest > now
               ? arena_print(a, tr("not before %s", "%s 起"), day_text(day_at(earliest), day))
               : "";
}

static bool spared(struct turn *t, const struct regime *r, const char *case_id,
                   const struct rule *rule)
{
    for (const char *const *n = rule->or_after; *n; n++)
        if (stands(t, r, case_id, *n))
            return true;
    return false;
}

/* The first moment that will do; "": nobody knows it yet. */
static const char *over_from(struct arena *a, const Ducha__DueKept *kept)
{
    char moment[MOMENT_TEXT_SIZE], day[DAY_TEXT_SIZE];
    if (!kept || strcmp(kept->state, "suspended") == 0)
        return "";
    int64_t at = kept->due->at;
    return arena_print(a, tr(" (from %s)", "（%s 起）"),
                       ends_with_day(at) ? day_text(day_at(at), day) : moment_text(at, moment));
}

/* Windows that must be over; of what came by post no earlier day can count. */
static const char *windows_before(struct turn *t, struct arena *a, const struct regime *r,
                                  const char *case_id, const struct rule *rule, int64_t now)
{
    const char *all = "";
    if (spared(t, r, case_id, rule))
        return all;
    for (const char *const *n = rule->after_window; *n; n++) {
        const Ducha__DueKept *kept = casefile_due_meant(t, r, case_id, *n);
        if (kept && strcmp(kept->state, "suspended") != 0 && now >= kept->due->at)
            continue;
        all = also(a, all,
                   arena_print(a, tr("%s over%s", "%s期满%s"),
                               words_of(&regime_limit(r, *n)->words), over_from(a, kept)));
    }
    return all;
}

/* Cases of these types that belong to this one and are open. */
static const char *cases_before(struct turn *t, struct arena *a, const struct regime *r,
                                const char *case_id, const struct rule *rule)
{
    const char *all = "", *first;
    for (const char *const *n = rule->all_closed; *n; n++) {
        unsigned count = casefile_open(t, case_id, *n, &first);
        if (count)
            all =
                also(a, all,
                     arena_print(a, tr("%s closed (%u open, as %s)", "%s办结（尚有 %u 件，如 %s）"),
                                 words_of(&regime_type(r, *n)->words), count, first));
    }
    return all;
}

/* Parts that must have come so far, or may not have; of other cases of the office nothing tells
 * when to look. */
static const char *parts_before(struct turn *t, struct arena *a, const struct regime *r,
                                const char *case_id, const struct rule *rule)
{
    const char *all = "";
    for (const struct case_condition *c = rule->when_case; c; c = c->next) {
        if (!c->below || reached_holds(t, r, case_id, c) != c->none)
            continue;
        bool counted = c->count[0] || c->share[0];
        all = also(
            a, all,
            arena_print(a, tr("%s%s with %s%s%s%s%s (now %s)", "%s%s完成“%s”%s%s%s%s（现 %s 件）"),
                        c->none ? tr("not: ", "不得有：") : "",
                        words_of(&regime_type(r, c->type)->words),
                        words_of(&regime_rule(r, c->step)->words), counted ? " " : "", c->count,
                        c->share, c->share[0] ? "%" : "", reached_now(t, r, case_id, c)));
    }
    return all;
}

/* Deadlines whose day must have passed unmet. */
static const char *lateness_before(struct turn *t, struct arena *a, const struct regime *r,
                                   const char *case_id, const struct rule *rule, int64_t now)
{
    const char *all = "", *const * lists[] = {rule->late, rule->was_late};
    for (unsigned list = 0; list < 2; list++)
        for (const char *const *n = lists[list]; *n; n++) {
            const Ducha__DueKept *kept = casefile_due_meant(t, r, case_id, *n);
            if (due_is_unmet(kept, now) || (list == 1 && kept && due_is_met(kept)))
                continue;
            all = also(a, all,
                       arena_print(a, tr("%s passed unmet%s", "%s逾期未办%s"),
                                   words_of(&regime_limit(r, *n)->words), over_from(a, kept)));
        }
    return all;
}

const char *step_waits(struct turn *t, struct arena *a, const struct regime *r, const char *case_id,
                       const struct rule *rule, int64_t now)
{
    const char *parts[] = {
        steps_before(t, a, r, case_id, rule),        stage_before(t, a, r, case_id, rule),
        windows_before(t, a, r, case_id, rule, now), cases_before(t, a, r, case_id, rule),
        parts_before(t, a, r, case_id, rule),        day_before(t, a, case_id, rule, now),
        lateness_before(t, a, r, case_id, rule, now)};
    const char *all = "";
    for (unsigned i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
        if (parts[i][0])
            all = also(a, all, parts[i]);
    return all;
}
