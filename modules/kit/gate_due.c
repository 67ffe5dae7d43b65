/* gate_due.c - of the gate's questions those about the deadlines that a step stops or moves. */
#include "modules/kit/due.h"
#include "modules/kit/gate_internal.h"
#include "modules/kit/still.h"

/* Of those that a step moves it moves the ones that run, or that stand still: one at least. */
static bool none_moves(const struct step *s, const char *const *limits, bool running,
                       struct both *b)
{
    struct both all = {s->turn, "", "", 0};
    for (; *limits; limits++) {
        const struct time_limit *l = regime_limit(s->regime, *limits);
        if (running ? step_due_running(s, *limits) : step_due_in(s, *limits, "suspended"))
            return false;
        both_add(&all, l->words.zh, l->words.en);
    }
    *b = all;
    return b->count > 0;
}

/* ---- it does not run ---- */

/* The step of its own case that stopped it then, or that stopped the one it is counted from; NULL:
 * one of another case did. */
static const struct rule *stopped_by(const struct step *s, const struct time_limit *l,
                                     const Ducha__DueKept *kept)
{
    const char *home = step_due_home(s, l->name);
    for (; l; l = regime_limit(s->regime, l->from_limit))
        for (const struct rule *rule = s->regime->rules; rule; rule = rule->next) {
            const Ducha__StepKept *step = names_have(rule->suspends, l->name)
                                              ? casefile_step(s->turn, home, rule->name)
                                              : NULL;
            if (step && step->time == kept->suspended_at)
                return rule;
        }
    return NULL;
}

static void add_stopped(const struct step *s, const struct time_limit *l,
                        const Ducha__DueKept *kept, struct both *b)
{
    char day[DAY_TEXT_SIZE];
    const struct rule *by = stopped_by(s, l, kept);
    day_text(kept->suspended, day);
    both_add(b,
             turn_print(s->turn, "%s（自 %s 起%s%s）", l->words.zh, day, by ? "：" : "",
                        by ? by->words.zh : ""),
             turn_print(s->turn, "%s (since %s%s%s)", l->words.en, day, by ? ": " : "",
                        by ? by->words.en : ""));
}

/* Those of them that stand still, each with the step that stopped it. False: none does. */
static bool stand_still(const struct step *s, const char *const *limits, struct both *b)
{
    struct both all = {s->turn, "", "", 0};
    for (; *limits; limits++) {
        const Ducha__DueKept *kept = step_due_in(s, *limits, "suspended");
        if (kept)
            add_stopped(s, regime_limit(s->regime, *limits), kept, &all);
    }
    if (all.count)
        *b = all;
    return all.count > 0;
}

static bool none_runs(const struct step *s, const char *const *limits, struct both *b)
{
    if (!none_moves(s, limits, true, b))
        return false;
    bool still = stand_still(s, limits, b);
    bool extends = limits == s->rule->extends;
    b->zh = turn_print(s->turn,
                       !still    ? "时限未在进行：%s"
                       : extends ? "时限已中止，恢复后方可延长：%s"
                                 : "时限已中止：%s",
                       b->zh);
    b->en =
        turn_print(s->turn,
                   !still    ? "the deadline does not run: %s"
                   : extends ? "the deadline stands still and can be extended once it goes on: %s"
                             : "the deadline stands still already: %s",
                   b->en);
    return true;
}

/* One of them ran on before a step could resume it: then the step has nothing to do, and is lawful
 * all the same. */
static bool ran_on(const struct step *s, const char *const *limits)
{
    for (; *limits; limits++) {
        const Ducha__DueKept *kept = step_due(s, *limits);
        if (kept && still_ran_on(kept))
            return true;
    }
    return false;
}

bool gate_deadline_stands(const struct step *s, struct both *b)
{
    if (none_runs(s, s->rule->suspends, b) || none_runs(s, s->rule->extends, b))
        return true;
    if (!none_moves(s, s->rule->resumes, false, b) || ran_on(s, s->rule->resumes))
        return false;
    b->zh = turn_print(s->turn, "时限未中止：%s", b->zh);
    b->en = turn_print(s->turn, "the deadline is not suspended: %s", b->en);
    return true;
}

/* ---- how soon, how long, how often ---- */

/* Of a deadline that has a least: what stops it comes no earlier. */
bool gate_too_soon(const struct step *s, struct both *b, const char **clause)
{
    for (const char *const *n = s->rule->stops; *n; n++) {
        const Ducha__DueKept *kept = step_due(s, *n);
        if (!kept || strcmp(kept->state, "met") == 0 || s->message->time >= kept->due->earliest)
            continue;
        const struct time_limit *l = regime_limit(s->regime, *n);
        char first[MOMENT_TEXT_SIZE];
        moment_text(kept->due->earliest, first);
        *clause = l->clause;
        b->zh = turn_print(s->turn, "%s：%s%s 起方可进行", l->words.zh, first,
                           due_mark(kept->due, true));
        b->en = turn_print(s->turn, "%s: not before %s%s", l->words.en, first,
                           due_mark(kept->due, false));
        return true;
    }
    return false;
}

/* It stands still no longer than the document allows, all times together. */
bool gate_still_enough(const struct step *s, struct both *b, const char **clause)
{
    for (const char *const *n = s->rule->suspends; *n; n++) {
        const struct time_limit *l = regime_limit(s->regime, *n);
        const Ducha__DueKept *kept = step_due_running(s, *n);
        if (!kept || !still_spent(s->regime, l, kept))
            continue;
        *clause = l->clause;
        b->zh = turn_print(s->turn, "%s 中止累计时间已满，不得再中止", l->words.zh);
        b->en =
            turn_print(s->turn, "%s has stood still for as long as it may altogether", l->words.en);
        return true;
    }
    return false;
}

bool gate_extended_enough(const struct step *s, struct both *b)
{
    for (const char *const *n = s->rule->extends; *n; n++) {
        const struct time_limit *l = regime_limit(s->regime, *n);
        const Ducha__DueKept *kept = step_due_running(s, *n);
        if (!kept || kept->extended < l->extensions)
            continue;
        b->zh = turn_print(s->turn, "%s 至多延长 %u 次", l->words.zh, l->extensions);
        b->en = turn_print(s->turn, "%s may be extended %s at most", l->words.en,
                           PLURAL_EN(l->extensions, "time", "times"));
        return true;
    }
    return false;
}
