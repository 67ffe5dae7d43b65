/* recount.c - see recount.h for the rule. */
#include "modules/kit/recount.h"

#include "modules/kit/alarm.h"
#include "modules/kit/take.h"

static bool is(const Ducha__DueKept *kept, const char *state)
{
    return kept->state && strcmp(kept->state, state) == 0;
}

static bool is_closed(struct turn *t, const struct regime *r, const char *case_id)
{
    const Ducha__CaseKept *kept = casefile_of(t, case_id);
    const struct case_type *type = kept && kept->type ? regime_type(r, kept->type) : NULL;
    return type && type->ends[0] && casefile_stands(t, case_id, type->ends);
}

static bool differs(const Ducha__Due *a, const Ducha__Due *b)
{
    return a->at != b->at || a->provisional != b->provisional || a->earliest != b->earliest ||
           strcmp(a->date, b->date) != 0;
}

/* One whose day was over before anybody could know of the notice was late, or a window closed, by
 * the law of its day. */
static bool was_over_before(const Ducha__DueKept *kept, const struct time_limit *l,
                            const Ducha__Notice *notice)
{
    return (is(kept, "late") || l->window) &&
           day_parse(kept->due->date) < day_parse(notice->announced);
}

/* ---- told ---- */

static void add_pause(struct turn *t, Ducha__DueKept *kept, Ducha__Pause *pause)
{
    Ducha__Pause **all = turn_alloc(t, (kept->n_pause + 1) * sizeof(*all));
    assert(all);
    for (size_t i = 0; i < kept->n_pause; i++)
        all[i] = kept->pause[i];
    all[kept->n_pause++] = pause;
    kept->pause = all;
}

bool recount_keep(struct turn *t, const Ducha__Recounted *told)
{
    Ducha__DueKept *kept = casefile_due(t, told->case_id, told->deadline);
    if (!kept || is(kept, "met"))
        return false;
    Ducha__Due due = *told->after;
    kept->has_reminded = kept->reminded && due.at == kept->due->at;
    due.explained = NULL;
    kept->due = &due;
    kept->state = turn_print(t, "%s", told->state);
    kept->unpaused = told->unpaused;
    kept->has_still_until = kept->still_until && is(kept, "suspended");
    if (told->pause) {
        told->pause->has_by_clock = told->pause->by_clock = true; /* no step ended it */
        add_pause(t, kept, told->pause);
    }
    if (told->notice) {
        kept->has_amended = true;
        kept->amended = told->notice->entry;
    }
    casefile_due_put(t, told->case_id, kept);
    return true;
}

static Ducha__Step *step_of(struct turn *t, const Ducha__Recounted *told, uint64_t asked)
{
    Ducha__Step *step = turn_alloc(t, sizeof(*step));
    const char *regime = casefile_regime(t, told->case_id);
    assert(step);
    ducha__step__init(step);
    step->name = told->deadline;
    step->clause = told->before->clause;
    step->regime = turn_print(t, "%s", regime ? regime : "");
    step->has_asked = true;
    step->asked = asked;
    return step;
}

void recount_tell(const struct recounting *c, const struct time_limit *l, Ducha__Recounted *told)
{
    struct turn *t = c->turn;
    const struct taker *self = c->self;
    told->step = step_of(t, told, c->asked);
    recount_keep(t, told);
    turn_emit(t, "case.recounted", told->case_id, body_pack(t, &told->base));
    if (strcmp(told->state, "running") == 0)
        alarm_set(t, &(struct alarm){c->regime, self->module, c->message->time}, told->case_id, l,
                  told->after);
    if (self->recounted)
        self->recounted(t, told);
}

/* ---- one deadline ---- */

struct counting {
    struct turn *turn;
    const struct message *message;
    const struct taker *self;
    Ducha__Notice *notice;
};

/* The state afterwards, and the day that nobody can be late by; NULL: it stays as it is. */
static const char *state_after(const struct counting *c, const Ducha__DueKept *kept,
                               Ducha__Recounted *told)
{
    int64_t now = c->message->time;
    if (is(kept, "suspended"))
        return "suspended";
    if (is(kept, "late"))
        return told->after->at > now ? "running" : NULL;
    if (told->after->at <= now)
        told->after = due_on(c->turn, told->after, day_at(now));
    return differs(told->before, told->after) ? "running" : NULL;
}

/* True: it has another day now, and that was told. */
static bool recount(const struct counting *c, const struct regime *r, const struct time_limit *l,
                    const char *case_id, Ducha__DueKept *kept)
{
    struct turn *t = c->turn;
    Ducha__Recounted told = DUCHA__RECOUNTED__INIT;
    told.before = kept->due;
    told.after = due_recount(t, r, l, case_id, kept);
    const char *state = differs(told.before, told.after) ? state_after(c, kept, &told) : NULL;
    if (!state)
        return false;
    told.case_id = turn_print(t, "%s", case_id);
    told.deadline = kept->due->deadline;
    told.state = turn_print(t, "%s", state);
    told.notice = c->notice;
    told.unpaused = kept->unpaused;
    recount_tell(&(struct recounting){t, c->message, c->self, r, c->notice->entry}, l, &told);
    return true;
}

static bool look_at(const struct counting *c, const char *case_id, const char *deadline)
{
    struct turn *t = c->turn;
    Ducha__DueKept *kept = casefile_due(t, case_id, deadline);
    const char *full = casefile_regime(t, case_id);
    const struct regime *r = full ? packs_find(t, full) : NULL;
    const struct time_limit *l = r ? regime_limit(r, deadline) : NULL;
    bool open = kept && l && !is(kept, "met") && !was_over_before(kept, l, c->notice);
    return open && !is_closed(t, r, case_id) && recount(c, r, l, case_id, kept);
}

/* What is counted from the last day of one that has moved, where this module set its clock. */
static void look_at_followers(const struct counting *c, const char *case_id, const char *deadline)
{
    const char *full = casefile_regime(c->turn, case_id);
    const struct regime *r = full ? packs_find(c->turn, full) : NULL;
    for (const struct time_limit *l = r ? r->limits : NULL; l; l = l->next)
        if (strcmp(l->from_limit, deadline) == 0 && casefile_due_owned(c->turn, case_id, l->name) &&
            look_at(c, case_id, l->name))
            look_at_followers(c, case_id, l->name);
}

/* ---- slices ---- */

static void wake(const struct counting *c, const char *case_id, const char *deadline)
{
    struct turn *t = c->turn;
    Ducha__Recount next = DUCHA__RECOUNT__INIT;
    next.notice = c->notice;
    next.case_id = turn_print(t, "%s", case_id);
    next.deadline = turn_print(t, "%s", deadline);
    struct bytes body = body_pack(t, &next.base);
    Ducha__DeadlineSet set = DUCHA__DEADLINE_SET__INIT;
    set.key = turn_print(t, "recount/%s/%d", c->self->module, c->notice->year);
    set.has_due = set.has_body = true;
    set.due = c->message->time;
    set.kind = turn_print(t, "%s.recount", c->self->module);
    set.body = (ProtobufCBinaryData){body.size, (uint8_t *)(uintptr_t)body.data};
    turn_emit(t, "deadline.set", "", body_pack(t, &set.base));
}

static void slice(const struct counting *c, const char *case_id, const char *deadline)
{
    for (unsigned i = 0; i < RECOUNT_TURN_MAX; i++) {
        if (!casefile_due_next_owned(c->turn, &case_id, &deadline))
            return;
        if (look_at(c, case_id, deadline))
            look_at_followers(c, case_id, deadline);
    }
    const char *next_case = case_id, *next = deadline;
    if (casefile_due_next_owned(c->turn, &next_case, &next))
        wake(c, case_id, deadline);
}

enum err recount_on_amended(struct turn *t, const struct message *m, const struct taker *self)
{
    enum err e = packs_on_amended(t, m);
    Ducha__CalendarYear *year = e ? NULL : body_read(t, m->body, &ducha__calendar_year__descriptor);
    if (!year)
        return e;
    Ducha__Notice notice = DUCHA__NOTICE__INIT;
    notice.has_year = notice.has_entry = true;
    notice.year = year->year;
    notice.announced = year->announced;
    notice.entry = m->position;
    notice.source = year->source;
    notice.n_source = year->n_source;
    slice(&(struct counting){t, m, self, &notice}, "", "");
    return OK;
}

enum err recount_on_slice(struct turn *t, const struct message *m, const struct taker *self)
{
    Ducha__Recount *next = body_read(t, m->body, &ducha__recount__descriptor);
    if (!next || !next->notice || !next->notice->announced || !next->case_id || !next->deadline ||
        strlen(next->case_id) > CASE_ID_MAX || strlen(next->deadline) > PERSON_MAX)
        return body_bad(t);
    slice(&(struct counting){t, m, self, next->notice}, next->case_id, next->deadline);
    return OK;
}

/* ---- heard from others ---- */

static bool told_good(const Ducha__Recounted *told, const struct message *m)
{
    return told->case_id && strcmp(told->case_id, m->case_id) == 0 &&
           strlen(told->case_id) <= CASE_ID_MAX && told->deadline &&
           strlen(told->deadline) <= PERSON_MAX && told->state && told->before && told->after &&
           told->after->date && told->after->deadline &&
           strcmp(told->after->deadline, told->deadline) == 0 &&
           day_parse(told->after->date) != DAY_NONE;
}

enum err recount_on_told(struct turn *t, const struct message *m, const struct taker *self)
{
    if (strcmp(m->from, turn_print(t, "module/%s", self->module)) == 0)
        return OK;
    const Ducha__Recounted *told = body_read(t, m->body, &ducha__recounted__descriptor);
    if (!told || !told_good(told, m))
        return body_bad(t);
    bool kept = recount_keep(t, told);
    if (kept && !told->notice)
        casefile_due_disown(t, told->case_id, told->deadline); /* the teller set its clock */
    if (kept && told->notice && told->notice->announced)
        look_at_followers(&(struct counting){t, m, self, told->notice}, told->case_id,
                          told->deadline);
    return OK;
}
