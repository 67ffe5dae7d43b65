/* window.c - see window.h. */
#include "modules/kit/window.h"

#include "modules/kit/conditions.h"
#include "modules/kit/due.h"
#include "modules/kit/gate_internal.h"

/* Of the fields whose day counts as the step's the first that is filled in; NULL: none is. */
const char *window_day_field(const struct step *s)
{
    const char *const *n = s->rule->as_of;
    while (*n && day_parse(fields_text(&s->fields, *n)) == DAY_NONE)
        n++;
    return *n;
}

/* The day of the step: of what came by post, the postmark's. */
int32_t window_day(const struct step *s)
{
    const char *field = window_day_field(s);
    return field ? day_parse(fields_text(&s->fields, field)) : day_at(s->message->time);
}

/* A day that the form gives is held to the window's last day; else the moment itself counts. What
 * stands still has not passed. */
static bool has_passed(const struct step *s, const Ducha__DueKept *kept)
{
    const Ducha__Due *due = kept->due;
    if (strcmp(kept->state, "suspended") == 0)
        return false;
    return window_day_field(s) ? window_day(s) > day_parse(due->date) : s->message->time >= due->at;
}

/* ---- only while it lasts ---- */

static bool while_over(const struct step *s, const char *scope, struct both *b, const char **clause)
{
    char until[MOMENT_TEXT_SIZE];
    for (const char *const *n = s->rule->only_while; *n; n++) {
        const Ducha__DueKept *kept = casefile_due_meant(s->turn, s->regime, scope, *n);
        const struct time_limit *l = regime_limit(s->regime, *n);
        bool open = kept && strcmp(kept->state, "met") != 0;
        if (open && !has_passed(s, kept))
            continue;
        *clause = l->clause;
        const char *end = kept ? due_text(kept->due, until) : "";
        b->zh = open ? turn_print(s->turn, "逾期不予受理：%s至 %s%s", l->words.zh, end,
                                  due_mark(kept->due, true))
                     : turn_print(s->turn, "尚未起算：%s", l->words.zh);
        b->en = open ? turn_print(s->turn, "too late: %s ended on %s%s", l->words.en, end,
                                  due_mark(kept->due, false))
                     : turn_print(s->turn, "it has not begun: %s", l->words.en);
        return true;
    }
    return false;
}

/* ---- only when it is over ---- */

/* The first step that spares waiting and that stands, in this case or above; NULL: none does. */
static const struct rule *waived(const struct step *s, const char *scope)
{
    for (const char *const *n = s->rule->or_after; *n && scope[0]; n++) {
        const struct rule *rule = regime_rule(s->regime, *n);
        const char *home = casefile_home(s->turn, scope, rule);
        if (home && casefile_stands(s->turn, home, *n))
            return rule;
    }
    return NULL;
}

static void say_wait(const struct step *s, const struct time_limit *l, const Ducha__DueKept *kept,
                     struct both *b)
{
    char first[MOMENT_TEXT_SIZE];
    if (!kept) {
        b->zh = turn_print(s->turn, "尚未起算：%s", l->words.zh);
        b->en = turn_print(s->turn, "it has not begun: %s", l->words.en);
    } else if (strcmp(kept->state, "suspended") == 0) {
        b->zh = turn_print(s->turn, "%s 已中止，恢复并期满后方可进行", l->words.zh);
        b->en =
            turn_print(s->turn, "%s stands still: it must go on and be over first", l->words.en);
    } else {
        moment_text(kept->due->at, first);
        b->zh = turn_print(s->turn, "%s 期满后方可进行：%s%s 起", l->words.zh, first,
                           due_mark(kept->due, true));
        b->en = turn_print(s->turn, "%s must be over first: not before %s%s", l->words.en, first,
                           due_mark(kept->due, false));
    }
}

/* What would spare the waiting, behind what is said of it. */
static void say_or_after(const struct step *s, struct both *b)
{
    struct both others = {s->turn, "", "", 0};
    for (const char *const *n = s->rule->or_after; *n; n++) {
        const struct words *w = &regime_rule(s->regime, *n)->words;
        both_add(&others, w->zh, w->en);
    }
    if (!others.count)
        return;
    b->zh = turn_print(s->turn, "%s；或先有：%s", b->zh, others.zh);
    b->en = turn_print(s->turn, "%s; or after: %s", b->en, others.en);
}

static bool still_runs(const struct step *s, const char *scope, struct both *b, const char **clause)
{
    for (const char *const *n = s->rule->after_window; *n; n++) {
        const Ducha__DueKept *kept = casefile_due_meant(s->turn, s->regime, scope, *n);
        const struct time_limit *l = regime_limit(s->regime, *n);
        if ((kept && has_passed(s, kept)) || waived(s, scope))
            continue;
        *clause = l->clause;
        say_wait(s, l, kept, b);
        say_or_after(s, b);
        return true;
    }
    return false;
}

/* ---- only when its day has passed unmet, or was ---- */

static void say_not_late(const struct step *s, const char *zh, const char *en,
                         const struct time_limit *l, const Ducha__DueKept *kept, struct both *b)
{
    char end[MOMENT_TEXT_SIZE];
    struct said why = {"尚未起算", "has not begun"};
    if (kept && due_is_met(kept)) {
        bool in_time = kept->met_at < kept->due->at;
        why = in_time ? (struct said){"已如期办理", "was met in time"}
                      : (struct said){"已办理", "is met"};
    } else if (kept && strcmp(kept->state, "suspended") == 0) {
        why = (struct said){"已中止", "stands still"};
    } else if (kept) {
        moment_text(kept->due->at, end);
        why =
            (struct said){turn_print(s->turn, "至 %s%s 届满", end, due_mark(kept->due, true)),
                          turn_print(s->turn, "runs until %s%s", end, due_mark(kept->due, false))};
    }
    b->zh = turn_print(s->turn, "%s：%s %s", zh, l->words.zh, why.zh);
    b->en = turn_print(s->turn, "%s: %s %s", en, l->words.en, why.en);
}

static bool was_late(const Ducha__DueKept *kept, int64_t time)
{
    return due_is_unmet(kept, time) || (kept && kept->has_met_at && kept->met_at >= kept->due->at);
}

bool window_not_late(const struct step *s, struct both *b)
{
    const char *scope = gate_scope(s);
    int64_t time = s->message->time;
    for (const char *const *n = s->rule->late; *n; n++) {
        const Ducha__DueKept *kept = casefile_due_meant(s->turn, s->regime, scope, *n);
        if (due_is_unmet(kept, time))
            continue;
        say_not_late(s, "只用于逾期未办的", "only where it has passed unmet",
                     regime_limit(s->regime, *n), kept, b);
        return true;
    }
    for (const char *const *n = s->rule->was_late; *n; n++) {
        const Ducha__DueKept *kept = casefile_due_meant(s->turn, s->regime, scope, *n);
        if (was_late(kept, time))
            continue;
        say_not_late(s, "只用于曾逾期的", "only where it was late", regime_limit(s->regime, *n),
                     kept, b);
        return true;
    }
    return false;
}

bool window_shut(const struct step *s, const char *scope, struct both *b, const char **clause)
{
    return while_over(s, scope, b, clause) || still_runs(s, scope, b, clause);
}
