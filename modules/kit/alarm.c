/* alarm.c - see alarm.h. */
#include "modules/kit/alarm.h"

#include "modules/kit/lapse.h"

int64_t alarm_reminder(const struct regime *r, const struct time_limit *l, const Ducha__Due *due)
{
    if (!l->reminds)
        return 0;
    struct span back = l->reminds->span;
    back.back = true;
    return span_ms(&back)
               ? due->at - span_ms(&back)
               : day_begin(calendar_count(&r->calendar, day_parse(due->date), &back).day);
}

static void wake(struct turn *t, const struct alarm *a, const char *case_id,
                 const struct time_limit *l, const Ducha__Due *due, const char *event,
                 const char *clause, int64_t at)
{
    due_wake(t, &(struct waking){.case_id = case_id,
                                 .deadline = l->name,
                                 .event = event,
                                 .kind = turn_print(t, "%s.overdue", a->module),
                                 .clause = clause_cited(t, a->regime, clause),
                                 .at = at,
                                 .due = due->at,
                                 .provisional = due->provisional});
}

void alarm_set(struct turn *t, const struct alarm *a, const char *case_id,
               const struct time_limit *l, Ducha__Due *due)
{
    int64_t reminder = alarm_reminder(a->regime, l, due);
    due_start(t, case_id, l, due_says(t, l, a->module), due);
    if (reminder > a->now)
        wake(t, a, case_id, l, due, REMINDER_EVENT, l->reminds_clause, reminder);
    if (l->window && l->then[0])
        wake(t, a, case_id, l, due, LAPSE_EVENT, l->clause, due->at);
}

void alarm_clear(struct turn *t, const char *case_id, const struct time_limit *l)
{
    due_stop(t, case_id, l->name);
    if (l->reminds)
        due_sleep(t, case_id, l->name, REMINDER_EVENT);
    if (l->window && l->then[0])
        due_sleep(t, case_id, l->name, LAPSE_EVENT);
}

static void tell(struct turn *t, const struct message *m, const struct taker *self,
                 const Ducha__Overdue *o, const Ducha__Due *due)
{
    char until[MOMENT_TEXT_SIZE];
    Ducha__Step step = DUCHA__STEP__INIT;
    Ducha__Reminded told = DUCHA__REMINDED__INIT;
    const char *regime = casefile_regime(t, m->case_id);
    step.name = due->deadline;
    step.clause = o->clause;
    step.regime = turn_print(t, "%s", regime ? regime : "");
    step.has_asked = true;
    step.asked = m->position;
    told.step = &step;
    told.case_id = o->case_id;
    told.due = turn_print(t, "%s", due_text(due, until));
    told.deadline = due->deadline;
    told.has_provisional = told.provisional = due->provisional;
    turn_emit(t, turn_print(t, "%s.reminded", self->module), m->case_id, body_pack(t, &told.base));
}

void alarm_remind(struct turn *t, const struct message *m, const struct taker *self,
                  const Ducha__Overdue *o)
{
    Ducha__DueKept *kept = casefile_due_in(t, o->case_id, o->deadline, "running");
    if (!kept || kept->due->at != o->due || m->time >= o->due)
        return; /* it has another day, or was met; or the clock was stopped until its day had passed
                 */
    kept->has_reminded = kept->reminded = true;
    casefile_due_put(t, o->case_id, kept);
    tell(t, m, self, o, kept->due);
}
