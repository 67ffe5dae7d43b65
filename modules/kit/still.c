/* still.c - see still.h. */
#include "modules/kit/still.h"

#include "modules/kit/take.h"

/* ---- how long ---- */

/* How much of it a pause took, in the length's own unit. */
static int64_t used_by(const struct regime *r, const struct span *s, const Ducha__Pause *p)
{
    if (span_ms(s))
        return p->ms;
    if (s->unit == SPAN_WORKDAY)
        return calendar_workdays(&r->calendar, p->from + 1, p->to);
    return p->to - p->from;
}

static int64_t used(const struct regime *r, const struct span *s, const Ducha__DueKept *kept)
{
    int64_t all = 0;
    for (size_t i = 0; i < kept->n_stood; i++)
        all += used_by(r, s, kept->stood[i]);
    for (size_t i = 0; i < kept->n_pause; i++)
        all += used_by(r, s, kept->pause[i]);
    return all;
}

static int64_t most(const struct span *s)
{
    return span_ms(s) ? span_ms(s) : (int64_t)s->count;
}

bool still_spent(const struct regime *r, const struct time_limit *l, const Ducha__DueKept *kept)
{
    return l->still_all && used(r, &l->still_all->span, kept) >= most(&l->still_all->span);
}

/* The end of the last day of that length, or the moment. */
static int64_t end_of(const struct regime *r, const struct span *s, int64_t time)
{
    return span_ms(s) ? time + span_ms(s)
                      : day_end(calendar_count(&r->calendar, day_at(time), s).day);
}

/* What is left of all times together. */
static int64_t end_of_rest(const struct regime *r, const struct span *s, const Ducha__DueKept *kept,
                           int64_t time)
{
    struct span rest = *s;
    int64_t left = most(s) - used(r, s, kept);
    if (left <= 0)
        return time;
    if (span_ms(s))
        return time + left;
    rest.count = (unsigned)left;
    return end_of(r, &rest, time);
}

int64_t still_until(const struct regime *r, const struct time_limit *l, const Ducha__DueKept *kept,
                    int64_t time)
{
    int64_t end = l->still ? end_of(r, &l->still->span, time) : 0;
    int64_t rest = l->still_all ? end_of_rest(r, &l->still_all->span, kept, time) : 0;
    return end && rest ? (end < rest ? end : rest) : end + rest;
}

bool still_ran_on(const Ducha__DueKept *kept)
{
    const Ducha__Pause *last = kept->n_pause   ? kept->pause[kept->n_pause - 1]
                               : kept->n_stood ? kept->stood[kept->n_stood - 1]
                                               : NULL;
    return last && last->by_clock && strcmp(kept->state, "suspended") != 0;
}

int64_t still_at_the_latest(struct turn *t, const struct regime *r, const char *case_id,
                            const struct time_limit *l)
{
    const Ducha__DueKept *kept = casefile_due_in(t, case_id, l->name, "suspended");
    while (kept && !kept->still_until && l->from_limit[0]) {
        l = regime_limit(r, l->from_limit);
        kept = casefile_due_in(t, case_id, l->name, "suspended");
    }
    return kept ? kept->still_until : 0;
}

/* ---- the clock ---- */

void still_start(struct turn *t, const char *module, const char *case_id,
                 const struct time_limit *l)
{
    const Ducha__DueKept *kept = casefile_due_in(t, case_id, l->name, "suspended");
    if (!kept || !kept->still_until)
        return;
    due_wake(t, &(struct waking){.case_id = case_id,
                                 .deadline = l->name,
                                 .event = STILL_EVENT,
                                 .kind = turn_print(t, "%s.overdue", module),
                                 .clause = kept->due->clause,
                                 .at = kept->still_until,
                                 .due = kept->still_until});
}

void still_stop(struct turn *t, const char *case_id, const struct time_limit *l)
{
    if (l->still || l->still_all)
        due_sleep(t, case_id, l->name, STILL_EVENT);
}

/* ---- it runs on ---- */

/* Told like one that is counted again: its day is another one, and nobody did it. */
static void tell(const struct recounting *o, const char *case_id, const struct time_limit *l,
                 Ducha__Recounted *told)
{
    struct turn *t = o->turn;
    told->case_id = turn_print(t, "%s", case_id);
    told->deadline = turn_print(t, "%s", l->name);
    told->after->deadline = told->deadline;
    told->state = turn_print(t, "%s", "running");
    recount_tell(o, l, told);
    casefile_due_own(t, case_id, l->name);
}

/* Those that stood still with it, because they are counted from its last day. */
static void follow(const struct recounting *o, const char *case_id, const char *limit,
                   const Ducha__Due *base)
{
    for (const struct time_limit *l = o->regime->limits; l; l = l->next) {
        const Ducha__DueKept *kept =
            strcmp(l->from_limit, limit) == 0 ? casefile_due(o->turn, case_id, l->name) : NULL;
        bool runs =
            kept && (strcmp(kept->state, "running") == 0 || strcmp(kept->state, "suspended") == 0);
        if (!runs || !due_is_counted(kept))
            continue;
        Ducha__Recounted told = DUCHA__RECOUNTED__INIT;
        told.before = kept->due;
        told.after = due_follow(o->turn, o->regime, l, case_id, kept, base);
        told.unpaused = due_plain(told.after);
        tell(o, case_id, l, &told);
        follow(o, case_id, l->name, told.after);
    }
}

/* Up to the last day, or the moment, on which it may stand still: the clock may come late. */
static Ducha__Pause pause_of(const Ducha__DueKept *kept)
{
    Ducha__Pause p = DUCHA__PAUSE__INIT;
    p.has_from = p.has_to = true;
    p.from = kept->suspended;
    p.to = day_at(kept->still_until - 1);
    p.has_ms = kept->has_suspended_at;
    p.ms = kept->still_until - kept->suspended_at;
    return p;
}

void still_over(struct turn *t, const struct message *m, const struct taker *self,
                const Ducha__Overdue *o)
{
    Ducha__DueKept *kept = casefile_due_in(t, o->case_id, o->deadline, "suspended");
    const char *full = casefile_regime(t, o->case_id);
    const struct regime *r = full ? packs_find(t, full) : NULL;
    const struct time_limit *l = r ? regime_limit(r, o->deadline) : NULL;
    if (!kept || !l || !kept->still_until || kept->still_until != o->due || m->time < o->due)
        return;
    const struct recounting on = {t, m, self, r, m->position};
    Ducha__Pause pause = pause_of(kept);
    Ducha__Recounted told = DUCHA__RECOUNTED__INIT;
    told.before = kept->due;
    told.after = due_paused(t, r, l, kept->due, &pause);
    told.pause = &pause;
    told.unpaused = kept->unpaused ? kept->unpaused : due_plain(kept->due);
    tell(&on, o->case_id, l, &told);
    follow(&on, o->case_id, l->name, told.after);
}
