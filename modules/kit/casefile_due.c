/* casefile_due.c - the deadlines of a case: what is kept of them, and what a step that stands does
 * to them. The rows stand in casefile.c's list. */
#include "modules/kit/casefile.h"

#include "modules/kit/due.h"
#include "modules/kit/still.h"

/* ---- reading ---- */

Ducha__DueKept *casefile_due(struct turn *t, const char *case_id, const char *deadline)
{
    struct bytes row = turn_get(t, turn_key(t, "file", case_id, "due", deadline, NULL));
    return row.data ? body_read(t, row, &ducha__due_kept__descriptor) : NULL;
}

Ducha__DueKept *casefile_due_in(struct turn *t, const char *case_id, const char *deadline,
                                const char *state)
{
    Ducha__DueKept *kept = casefile_due(t, case_id, deadline);
    return kept && kept->state && strcmp(kept->state, state) == 0 ? kept : NULL;
}

const char *casefile_due_home(struct turn *t, const struct regime *r, const char *case_id,
                              const char *deadline)
{
    const char *at = case_id;
    for (unsigned i = 0; at && i <= CASE_PARENTS_MAX; i++) {
        const Ducha__CaseKept *kept = casefile_of(t, at);
        if (!kept)
            break;
        if (limit_begins_in(r, deadline, kept->type ? kept->type : ""))
            return at;
        at = kept->parent && kept->parent[0] ? kept->parent : NULL;
    }
    return case_id;
}

Ducha__DueKept *casefile_due_meant(struct turn *t, const struct regime *r, const char *case_id,
                                   const char *deadline)
{
    const char *home = case_id[0] ? casefile_due_home(t, r, case_id, deadline) : "";
    return home[0] ? casefile_due(t, home, deadline) : NULL;
}

bool due_is_met(const Ducha__DueKept *kept)
{
    return kept->has_met_at || strcmp(kept->state, "met") == 0;
}

bool due_is_unmet(const Ducha__DueKept *kept, int64_t time)
{
    return kept && !due_is_met(kept) && strcmp(kept->state, "suspended") != 0 &&
           time >= kept->due->at;
}

bool due_is_counted(const Ducha__DueKept *kept)
{
    return kept->due->from && kept->due->from[0];
}

void casefile_due_put(struct turn *t, const char *case_id, const Ducha__DueKept *kept)
{
    turn_put(t, turn_key(t, "file", case_id, "due", kept->due->deadline, NULL),
             body_pack(t, &kept->base));
}

static struct bytes clock_key(struct turn *t, const char *case_id, const char *deadline)
{
    return turn_key(t, "clock", case_id, deadline, NULL);
}

void casefile_due_own(struct turn *t, const char *case_id, const char *deadline)
{
    turn_put(t, clock_key(t, case_id, deadline), bytes_of(""));
}

bool casefile_due_owned(struct turn *t, const char *case_id, const char *deadline)
{
    return turn_get(t, clock_key(t, case_id, deadline)).data != NULL;
}

bool casefile_due_next_owned(struct turn *t, const char **case_id, const char **deadline)
{
    struct bytes prefix = turn_key(t, "clock", NULL), value;
    struct bytes key = **case_id ? clock_key(t, *case_id, *deadline) : (struct bytes){0};
    if (!turn_next(t, prefix, &key, &value))
        return false;
    const char *id = turn_print(t, "%.*s", (int)(key.size - prefix.size - 1),
                                (const char *)key.data + prefix.size);
    size_t skip = prefix.size + strlen(id) + 1;
    *case_id = id;
    *deadline = turn_print(t, "%.*s", (int)(key.size - skip - 1), (const char *)key.data + skip);
    return true;
}

/* A turn may change so many rows: only where there is one. */
void casefile_due_disown(struct turn *t, const char *case_id, const char *deadline)
{
    if (casefile_due_owned(t, case_id, deadline))
        turn_del(t, clock_key(t, case_id, deadline));
}

/* ---- the fold ---- */

/* What was late stays late. */
static void set_met(struct turn *t, const char *case_id, const char *deadline, int64_t time)
{
    Ducha__DueKept *kept = casefile_due(t, case_id, deadline);
    if (!kept || kept->has_met_at)
        return;
    if (strcmp(kept->state, "late") != 0)
        kept->state = turn_print(t, "%s", "met");
    kept->has_met_at = true;
    kept->met_at = time;
    casefile_due_put(t, case_id, kept);
}

bool due_runs(const struct time_limit *l, const Ducha__DueKept *kept, int64_t time)
{
    return !(l && l->window && time >= kept->due->at);
}

/* What is counted from its last day stands still with it. No deadline is counted from itself. */
static void suspend(struct turn *t, const struct regime *r, const char *case_id,
                    const char *deadline, int64_t time)
{
    Ducha__DueKept *kept = casefile_due_in(t, case_id, deadline, "running");
    if (!kept || !due_runs(regime_limit(r, deadline), kept, time))
        return;
    kept->has_suspended = kept->has_suspended_at = true;
    kept->suspended = day_at(time);
    kept->suspended_at = time;
    kept->still_until = still_until(r, regime_limit(r, deadline), kept, time);
    kept->has_still_until = kept->still_until != 0;
    kept->state = turn_print(t, "%s", "suspended");
    casefile_due_put(t, case_id, kept);
    for (const struct time_limit *l = r->limits; l; l = l->next) {
        kept = strcmp(l->from_limit, deadline) == 0 ? casefile_due(t, case_id, l->name) : NULL;
        if (kept && due_is_counted(kept))
            suspend(t, r, case_id, l->name, time);
    }
}

/* All times that it stood still before its day was named, or was counted from another one. */
static void add_stood(struct turn *t, Ducha__DueKept *kept, const Ducha__DueKept *before)
{
    size_t n = before->n_stood;
    kept->stood = turn_alloc(t, (n + before->n_pause + 1) * sizeof(*kept->stood));
    assert(kept->stood);
    for (size_t i = 0; i < n; i++)
        kept->stood[i] = before->stood[i];
    for (size_t i = 0; i < before->n_pause; i++)
        kept->stood[n + i] = before->pause[i];
    kept->n_stood = n + before->n_pause;
}

/* The times that it stood still, with the one that ends now. */
static void add_pause(struct turn *t, Ducha__DueKept *kept, const Ducha__DueKept *before,
                      int64_t time)
{
    Ducha__Pause *pause = turn_alloc(t, sizeof(*pause));
    kept->pause = turn_alloc(t, (before->n_pause + 1) * sizeof(*kept->pause));
    assert(pause && kept->pause);
    ducha__pause__init(pause);
    pause->has_from = pause->has_to = true;
    pause->from = before->suspended;
    pause->to = day_at(time);
    pause->has_ms = before->has_suspended_at;
    pause->ms = time - before->suspended_at;
    for (size_t i = 0; i < before->n_pause; i++)
        kept->pause[i] = before->pause[i];
    kept->pause[before->n_pause] = pause;
    kept->n_pause = before->n_pause + 1;
    kept->unpaused = before->unpaused ? before->unpaused : due_plain(before->due);
}

/* before: as it was, where it runs on; NULL: it begins anew. resumed: when; NULL: it did not stand
 * still. */
static void keep_due(struct turn *t, const char *case_id, const Ducha__Due *told,
                     const Ducha__DueKept *before, bool extended, const int64_t *resumed)
{
    Ducha__DueKept kept = DUCHA__DUE_KEPT__INIT;
    Ducha__Due due = *told;
    due.explained = NULL; /* long, and it stands in what was told; moved, it would be wrong */
    kept.due = &due;
    kept.state = turn_print(t, "%s", "running");
    kept.unpaused = due_plain(&due);
    kept.has_extended = true;
    kept.extended = before ? before->extended + extended : 0;
    if (before && resumed) {
        kept.stood = before->stood;
        kept.n_stood = before->n_stood;
        add_pause(t, &kept, before, *resumed);
    } else if (before) {
        add_stood(t, &kept, before);
    }
    casefile_due_put(t, case_id, &kept);
}

void casefile_due_begin(struct turn *t, const char *case_id, const Ducha__Due *due)
{
    keep_due(t, case_id, due, NULL, false, NULL);
    casefile_due_own(t, case_id, due->deadline);
}

/* Of a step that stands. A suspended deadline starts again as one
 * of the told, with its new day. What begins, begins in this case; what is stopped or moved may be
 * one of a case above. */
static void keep_due_told(struct turn *t, const struct regime *r, const struct rule *rule,
                          const char *case_id, const Ducha__Due *due, int64_t time)
{
    const char *name = due->deadline;
    bool anew = names_have(rule->starts, name), resumed = names_have(rule->resumes, name);
    const char *home = anew ? case_id : casefile_due_home(t, r, case_id, name);
    keep_due(t, home, due, anew ? NULL : casefile_due(t, home, name),
             names_have(rule->extends, name), resumed && !anew ? &time : NULL);
    casefile_due_disown(t, home, name);
}

static void stand_still_with(struct turn *t, const struct regime *r, const struct rule *rule,
                             const char *case_id, const char *deadline, int64_t time)
{
    const struct time_limit *l = regime_limit(r, deadline);
    bool anew = names_have(rule->starts, deadline);
    const char *home = anew ? case_id : casefile_due_home(t, r, case_id, deadline);
    if (l && l->from_limit[0] && casefile_due_in(t, home, l->from_limit, "suspended"))
        suspend(t, r, home, l->name, time);
}

void casefile_keep_dues(struct turn *t, const struct regime *r, const struct rule *rule,
                        const char *case_id, const Ducha__Taken *told, const struct message *m)
{
    for (const char *const *n = rule->stops; *n; n++) {
        const char *home = casefile_due_home(t, r, case_id, *n);
        set_met(t, home, *n, m->time);
        casefile_due_disown(t, home, *n);
    }
    for (const char *const *n = rule->suspends; *n; n++)
        suspend(t, r, casefile_due_home(t, r, case_id, *n), *n, m->time);
    for (size_t i = 0; i < told->n_due; i++)
        keep_due_told(t, r, rule, case_id, told->due[i], m->time);
    for (size_t i = 0; i < told->n_due; i++)
        stand_still_with(t, r, rule, case_id, told->due[i]->deadline, m->time);
}
