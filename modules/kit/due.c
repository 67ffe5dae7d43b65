/* due.c - see due.h. */
#include "modules/kit/due.h"

#include "pack/time/period.h"
#include "proto/office.pb-c.h"

#define MINUTE_MS INT64_C(60000)

const char *due_text(const Ducha__Due *due, char out[MOMENT_TEXT_SIZE])
{
    if (!due->date)
        return "";
    return due->has_at ? until_text(due->at, out) : due->date;
}

const char *due_mark(const Ducha__Due *due, bool zh)
{
    return !due->provisional ? "" : zh ? "（暂定）" : " (provisional)";
}

const char *deadline_key(struct turn *t, const char *case_id, const char *deadline)
{
    return turn_print(t, "%s/%s", case_id, deadline);
}

static Ducha__Due *due_new(struct turn *t)
{
    Ducha__Due *due = turn_alloc(t, sizeof(*due));
    assert(due);
    ducha__due__init(due);
    due->has_at = due->has_provisional = true;
    return due;
}

static char *explained(struct turn *t, const struct regime *r, int32_t from,
                       const struct span *span)
{
    struct arena scratch = {0};
    char *text =
        turn_print(t, "%s", calendar_explain(&r->calendar, &scratch, from, span, EXPLAINED_BOTH));
    arena_free(&scratch);
    return text;
}

/* The first whose condition holds. */
static const struct limit_span *span_for(struct turn *t, const struct limit_span *s,
                                         const char *case_id, const struct fields *f)
{
    while (s && !when_holds(t, case_id, f, s->when))
        s = s->next;
    return s;
}

static char *named_day(struct turn *t, int32_t day)
{
    char text[DAY_TEXT_SIZE];
    return turn_print(t, "%s", day_text(day, text));
}

static void set_day(struct turn *t, Ducha__Due *due, int32_t day, unsigned minutes)
{
    due->date = named_day(t, day);
    due->at = day_begin(day) + minutes * MINUTE_MS;
}

char *due_plain(const Ducha__Due *due)
{
    return due->unrolled ? due->unrolled : due->date;
}

/* By how many working days its last day moves on. What is counted in hours ends at its moment. */
static unsigned roll_of(const struct time_limit *l, const struct limit_span *s)
{
    return s && span_ms(&s->span) ? 0 : l->roll;
}

/* Said of each that may move, also where it did not: it may have, once it has stood still. */
static void set_plain(struct turn *t, unsigned roll, Ducha__Due *due, int32_t day)
{
    due->unrolled = roll ? named_day(t, day) : NULL;
}

static void set_moment(struct turn *t, Ducha__Due *due, int64_t at)
{
    due->at = at;
    due->date = named_day(t, day_at(at - 1));
}

/* Of several days, each for a part of what is to be done, the last. */
static int32_t last_day(const Ducha__Field *f)
{
    int32_t last = DAY_NONE;
    for (size_t i = 0; f && i < f->n_value; i++) {
        int32_t day = day_parse(f->value[i]);
        if (day != DAY_NONE && (last == DAY_NONE || day > last))
            last = day;
    }
    return last;
}

const struct limit_span *due_span(struct turn *t, const struct time_limit *l, const char *case_id,
                                  const struct fields *f)
{
    return span_for(t, l->spans, case_id, f);
}

/* What a deadline is counted from. */
struct origin {
    int32_t day;  /* DAY_NONE: it was not said */
    int64_t time; /* the moment, for hours */
};

/* The end of another deadline. */
static struct origin end_of(const Ducha__Due *due)
{
    return due ? (struct origin){day_parse(due->date), due->at} : (struct origin){DAY_NONE, 0};
}

/* A day, or a moment of one; of a period its first day. */
static struct origin origin_said(const char *text)
{
    int64_t time;
    enum period unused;
    int32_t day = period_of(text, &unused);
    if (moment_parse(text, &time))
        return (struct origin){day_at(time), time};
    return (struct origin){day, day == DAY_NONE ? 0 : day_begin(day)};
}

static struct origin origin_of(struct turn *t, const struct time_limit *l, const char *case_id,
                               const struct fields *f, int64_t time)
{
    if (l->from_limit[0]) {
        const Ducha__DueKept *base = case_id[0] ? casefile_due(t, case_id, l->from_limit) : NULL;
        return end_of(base ? base->due : NULL);
    }
    struct origin said = origin_said(l->before[0] ? fact_text(t, case_id, f, l->before) : "");
    for (const char *const *n = l->from; *n && said.day == DAY_NONE; n++)
        said = origin_said(fact_text(t, case_id, f, *n));
    if (said.day != DAY_NONE)
        return said;
    return (struct origin){l->before[0] ? DAY_NONE : day_at(time), time};
}

/* Until then nothing may stop it. */
static void set_earliest(const struct regime *r, const struct limit_span *least,
                         const struct origin *from, Ducha__Due *due)
{
    if (!least)
        return;
    struct counted first = calendar_count(&r->calendar, from->day, &least->span);
    due->provisional = due->provisional || first.provisional;
    due->has_earliest = true;
    due->earliest =
        span_ms(&least->span) ? from->time + span_ms(&least->span) : day_begin(first.day);
}

/* Why that day, behind what is said of the last one. */
static void explain_earliest(struct turn *t, const struct regime *r, const struct limit_span *least,
                             const struct origin *from, Ducha__Due *due)
{
    if (!least)
        return;
    char text[MOMENT_TEXT_SIZE];
    const char *days = span_ms(&least->span) ? "" : explained(t, r, from->day, &least->span);
    due->explained =
        turn_print(t, "%s不早于 not before %s\n%s", due->explained ? due->explained : "",
                   moment_text(due->earliest, text), days);
}

static Ducha__Due *due_until(struct turn *t, const struct regime *r, const struct time_limit *l,
                             Ducha__Due *due, int32_t last)
{
    if (last == DAY_NONE)
        return NULL; /* no end date: it can still be closed */
    struct counted end = calendar_roll(&r->calendar, last, l->roll, false);
    due->provisional = end.provisional || !calendar_knows(&r->calendar, last);
    set_day(t, due, end.day, l->minutes);
    set_plain(t, l->roll, due, last);
    return due;
}

/* What each of the others that it was measured against would have come to. */
static void explain_measured(struct turn *t, const struct regime *r, const struct limit_span *first,
                             int32_t from, Ducha__Due *due)
{
    for (const struct limit_span *s = first; first->with_next != MEASURED_ALONE; s = s->next) {
        struct counted end = calendar_count(&r->calendar, from, &s->span);
        due->provisional = due->provisional || end.provisional;
        due->explained =
            turn_print(t, "%s%s %s %s\n", due->explained,
                       first->with_next == MEASURED_LONGEST ? "以较长者为准 longest of"
                                                            : "以较短者为准 shortest of",
                       s->within, named_day(t, end.day));
        if (s->with_next == MEASURED_ALONE)
            return;
    }
}

static Ducha__Due *due_within(struct turn *t, const struct regime *r, const struct time_limit *l,
                              Ducha__Due *due, const struct limit_span *first,
                              const struct origin *from)
{
    if (!first || from->day == DAY_NONE)
        return NULL;
    const struct limit_span *s = span_measured(&r->calendar, first, from->day);
    struct counted end = calendar_count(&r->calendar, from->day, &s->span);
    due->provisional = end.provisional;
    due->span = turn_print(t, "%s", s->within);
    due->explained = explained(t, r, from->day, &s->span);
    explain_measured(t, r, first, from->day, due);
    set_day(t, due, end.day, l->minutes);
    set_plain(t, roll_of(l, s), due, end.plain);
    if (span_ms(&s->span))
        set_moment(t, due, from->time + (s->span.back ? -1 : 1) * span_ms(&s->span));
    return due;
}

static Ducha__Due *count_from(struct turn *t, const struct regime *r, const struct time_limit *l,
                              const char *case_id, const struct fields *f, struct origin from)
{
    Ducha__Due *due = due_new(t);
    due->clause = clause_cited(t, r, l->clause);
    due = l->until[0] ? due_until(t, r, l, due, last_day(fact_field(t, case_id, f, l->until)))
                      : due_within(t, r, l, due, span_for(t, l->spans, case_id, f), &from);
    if (!due)
        return NULL;
    if (from.day != DAY_NONE)
        due->from = named_day(t, from.day);
    const struct limit_span *least = span_for(t, l->least, case_id, f);
    set_earliest(r, least, &from, due);
    explain_earliest(t, r, least, &from, due);
    return due;
}

Ducha__Due *due_count(struct turn *t, const struct regime *r, const struct time_limit *l,
                      const char *case_id, const struct fields *f, int64_t time)
{
    return count_from(t, r, l, case_id, f, origin_of(t, l, case_id, f, time));
}

Ducha__Due *due_after(struct turn *t, const struct regime *r, const struct time_limit *l,
                      const char *case_id, const struct fields *f, const Ducha__Due *base)
{
    return count_from(t, r, l, case_id, f, end_of(base));
}

static Ducha__Due *due_copy(struct turn *t, const Ducha__Due *from)
{
    Ducha__Due *due = due_new(t);
    *due = *from;
    return due;
}

Ducha__Due *due_on(struct turn *t, const Ducha__Due *before, int32_t day)
{
    Ducha__Due *due = due_copy(t, before);
    int64_t into = before->at - day_begin(day_parse(before->date));
    set_day(t, due, day, 0);
    due->at += into;
    due->unrolled = due->unrolled ? due->date : NULL;
    return due;
}

int32_t due_extension_last(struct turn *t, const struct regime *r, const struct time_limit *l,
                           const char *case_id, const struct fields *f, const Ducha__DueKept *kept)
{
    const struct limit_span *s = span_for(t, l->extension, case_id, f);
    if (!s)
        return DAY_NONE;
    int32_t last = calendar_count(&r->calendar, day_parse(kept->due->date), &s->span).day;
    return calendar_roll(&r->calendar, last, l->roll, false).day;
}

/* The span that it was given; NULL: it has none. */
static const struct limit_span *span_kept(const struct time_limit *l, const Ducha__Due *due)
{
    const struct limit_span *s = l->spans;
    while (s && (!due->span || strcmp(s->within, due->span) != 0))
        s = s->next;
    return s;
}

/* Its last day, and that before it moved on. Of one that was told before that was said, and never
 * moved since, it is counted once more. */
static struct counted last_of(const struct regime *r, const struct time_limit *l,
                              const Ducha__Due *due)
{
    const struct limit_span *s = span_kept(l, due);
    int32_t from = due->from ? day_parse(due->from) : DAY_NONE;
    struct counted last = {.day = day_parse(due->date), .plain = day_parse(due_plain(due))};
    if (due->unrolled || !s || !roll_of(l, s) || from == DAY_NONE)
        return last;
    struct counted end = calendar_count(&r->calendar, from, &s->span);
    return end.day == last.day ? end : last;
}

/* The same hour of that day, or where it is without work of the one to which it moves. */
static Ducha__Due *due_rolled(struct turn *t, const struct regime *r, const struct time_limit *l,
                              const struct limit_span *s, const Ducha__Due *before,
                              struct counted plain)
{
    unsigned roll = roll_of(l, s);
    struct counted end = calendar_roll(&r->calendar, plain.day, roll, s && span_is_back(&s->span));
    Ducha__Due *due = due_on(t, before, end.day);
    set_plain(t, roll, due, plain.day);
    due->provisional = plain.provisional || end.provisional;
    return due;
}

Ducha__Due *due_move(struct turn *t, const struct regime *r, const struct time_limit *l,
                     const Ducha__DueKept *kept, int32_t day)
{
    struct counted named = {.day = day, .provisional = kept->due->provisional};
    Ducha__Due *due = due_rolled(t, r, l, span_kept(l, kept->due), kept->due, named);
    due->from = NULL; /* named, no longer counted */
    return due;
}

/* What had still to be waited for when the clock stopped is waited for when it runs again. */
static void move_earliest(const struct regime *r, const struct time_limit *l, Ducha__Due *due,
                          const Ducha__Pause *p)
{
    if (!due->has_earliest || due->earliest <= day_begin(p->from) || !l->least)
        return;
    if (span_ms(&l->least->span) && p->has_ms) {
        due->earliest += p->ms;
        return;
    }
    int32_t day = day_at(due->earliest);
    bool workdays = l->least->span.unit == SPAN_WORKDAY;
    struct counted before = {.day = day, .plain = day};
    struct counted first = calendar_later(&r->calendar, workdays, before, p->from, p->to);
    due->earliest += day_begin(first.day) - day_begin(day);
    due->provisional = due->provisional || first.provisional;
}

/* By days, from the one to the other, or what is counted in hours by the moment. */
Ducha__Due *due_paused(struct turn *t, const struct regime *r, const struct time_limit *l,
                       const Ducha__Due *before, const Ducha__Pause *p)
{
    const struct limit_span *s = span_kept(l, before);
    bool workdays = s && s->span.unit == SPAN_WORKDAY, moment = s && span_ms(&s->span) && p->has_ms;
    struct counted plain =
        calendar_later(&r->calendar, workdays, last_of(r, l, before), p->from, p->to);
    Ducha__Due *due = due_rolled(t, r, l, s, before, plain);
    if (moment)
        set_moment(t, due, before->at + p->ms);
    due->provisional = before->provisional || (!moment && due->provisional);
    due->explained = NULL; /* the days on which it stood still are not in it */
    move_earliest(r, l, due, p);
    return due;
}

Ducha__Due *due_resume(struct turn *t, const struct regime *r, const struct time_limit *l,
                       const Ducha__DueKept *kept, int64_t time)
{
    Ducha__Pause p = DUCHA__PAUSE__INIT;
    p.from = kept->suspended;
    p.to = day_at(time);
    p.has_ms = kept->has_suspended_at;
    p.ms = time - kept->suspended_at;
    return due_paused(t, r, l, kept->due, &p);
}

static bool by_days(const struct limit_span *s)
{
    return s && !span_ms(&s->span);
}

/* Counted from this day, or named, as if it had never stood still. */
static Ducha__Due *unpaused(struct turn *t, const struct regime *r, const struct time_limit *l,
                            const char *case_id, const Ducha__DueKept *kept, struct origin from)
{
    const struct limit_span *s = span_kept(l, kept->due);
    const struct limit_span *least = span_for(t, l->least, case_id, NULL);
    int32_t day = day_parse(kept->unpaused && kept->unpaused[0] ? kept->unpaused : kept->due->date);
    struct counted end = {
        .day = day, .plain = day, .provisional = !s && !calendar_knows(&r->calendar, day)};
    bool counted = by_days(s) && from.day != DAY_NONE;
    const struct limit_span *first = counted ? span_first(l->spans, s) : NULL;
    if (counted) {
        s = span_measured(&r->calendar, first, from.day);
        end = calendar_count(&r->calendar, from.day, &s->span);
    }
    struct counted plain = {.day = end.plain, .provisional = end.provisional};
    Ducha__Due *due = due_rolled(t, r, l, s, kept->due, plain);
    if (counted) {
        due->span = turn_print(t, "%s", s->within);
        due->explained = explained(t, r, from.day, &s->span);
        explain_measured(t, r, first, from.day, due);
        due->from = named_day(t, from.day);
    }
    if (due->has_earliest && by_days(least) && from.day != DAY_NONE) {
        set_earliest(r, least, &from, due);
        explain_earliest(t, r, least, &from, due);
    }
    return due;
}

Ducha__Due *due_recount(struct turn *t, const struct regime *r, const struct time_limit *l,
                        const char *case_id, Ducha__DueKept *kept)
{
    struct origin from = {DAY_NONE, 0};
    if (due_is_counted(kept))
        from.day = day_parse(kept->due->from);
    if (due_is_counted(kept) && l->from_limit[0])
        from = origin_of(t, l, case_id, NULL, 0);
    Ducha__Due *due = unpaused(t, r, l, case_id, kept, from);
    kept->unpaused = due_plain(due);
    for (size_t i = 0; i < kept->n_pause; i++)
        due = due_paused(t, r, l, due, kept->pause[i]);
    return due;
}

Ducha__Due *due_follow(struct turn *t, const struct regime *r, const struct time_limit *l,
                       const char *case_id, const Ducha__DueKept *kept, const Ducha__Due *base)
{
    return unpaused(t, r, l, case_id, kept, end_of(base));
}

const char *due_says(struct turn *t, const struct time_limit *l, const char *module)
{
    return l->says[0] ? l->says : turn_print(t, "%s.overdue", module);
}

/* No case's number ends with a /, and no deadline's name begins with one. */
#define EVENT_MARK "//"

const char *deadline_event(const char *key)
{
    const char *last = strrchr(key, '/');
    return last && last > key && last[-1] == '/' ? last + 1 : "";
}

static const char *wake_key(struct turn *t, const char *case_id, const char *deadline,
                            const char *event)
{
    const char *key = deadline_key(t, case_id, deadline);
    return event[0] ? turn_print(t, "%s" EVENT_MARK "%s", key, event) : key;
}

void due_wake(struct turn *t, const struct waking *w)
{
    Ducha__Overdue overdue = DUCHA__OVERDUE__INIT;
    overdue.case_id = turn_print(t, "%s", w->case_id);
    overdue.deadline = turn_print(t, "%s", w->deadline);
    overdue.has_due = true;
    overdue.due = w->due;
    overdue.clause = turn_print(t, "%s", w->clause);
    overdue.event = w->event[0] ? turn_print(t, "%s", w->event) : NULL;
    struct bytes body = body_pack(t, &overdue.base);
    Ducha__DeadlineSet set = DUCHA__DEADLINE_SET__INIT;
    set.key = turn_print(t, "%s", wake_key(t, w->case_id, w->deadline, w->event));
    set.has_due = set.has_body = true;
    set.due = w->at;
    set.kind = turn_print(t, "%s", w->kind);
    set.clause = overdue.clause;
    set.has_provisional = set.provisional = w->provisional;
    set.body = (ProtobufCBinaryData){body.size, (uint8_t *)(uintptr_t)body.data};
    turn_emit(t, "deadline.set", w->case_id, body_pack(t, &set.base));
}

void due_sleep(struct turn *t, const char *case_id, const char *deadline, const char *event)
{
    Ducha__DeadlineClear clear = DUCHA__DEADLINE_CLEAR__INIT;
    clear.key = turn_print(t, "%s", wake_key(t, case_id, deadline, event));
    turn_emit(t, "deadline.clear", case_id, body_pack(t, &clear.base));
}

void due_start(struct turn *t, const char *case_id, const struct time_limit *l, const char *says,
               Ducha__Due *due)
{
    due->key = turn_print(t, "%s", deadline_key(t, case_id, l->name));
    due->deadline = turn_print(t, "%s", l->name);
    if (l->window)
        return; /* the case file has its last day: nobody is late */
    due_wake(t, &(struct waking){.case_id = case_id,
                                 .deadline = l->name,
                                 .event = "",
                                 .kind = says,
                                 .clause = due->clause,
                                 .at = due->at,
                                 .due = due->at,
                                 .provisional = due->provisional});
}

void due_stop(struct turn *t, const char *case_id, const char *deadline)
{
    due_sleep(t, case_id, deadline, "");
}
