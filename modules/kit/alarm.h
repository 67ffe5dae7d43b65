/* alarm.h - what the clock is told of a deadline that runs: its day, and the day on which it is
 * reminded of (期满前五日提醒):
 *
 *   it begins or moves ─► deadline.set CASE/answer, deadline.set CASE/answer//reminder
 *   that day begins    ─► MODULE.overdue, event reminder ─► MODULE.reminded
 *
 * Only of the day that it has now, while it runs: one that was met, moved or stands still has none.
 * Where it begins or moves so late that the day has begun already there is none either. */
#pragma once

#include "modules/kit/due.h"

#define REMINDER_EVENT "reminder" /* of Overdue */

/* The begin of the day, or the moment, on which it is reminded of; 0: it is not. */
int64_t alarm_reminder(const struct regime *r, const struct time_limit *l, const Ducha__Due *due);

/* The module that answers for it from now on, under this regime; the moment of the message. */
struct alarm {
    const struct regime *regime;
    const char *module;
    int64_t now;
};

/* due->key and due->deadline are set here. */
void alarm_set(struct turn *t, const struct alarm *a, const char *case_id,
               const struct time_limit *l, Ducha__Due *due);
void alarm_clear(struct turn *t, const char *case_id, const struct time_limit *l);

struct taker;
/* The clock says so. o is good, and its event is REMINDER_EVENT. */
void alarm_remind(struct turn *t, const struct message *m, const struct taker *self,
                  const Ducha__Overdue *o);
