/* due.h - until when: the deadlines that a step starts, stops, suspends and moves. */
#pragma once

#include "modules/kit/facts.h"

/* The day and moment by which, for a step taken at `time` in this case; NULL when no length of the
 * limit applies: a field without a date, no condition that holds. Its key is not set yet. */
Ducha__Due *due_count(struct turn *t, const struct regime *r, const struct time_limit *l,
                      const char *case_id, const struct fields *f, int64_t time);

/* The same for one that is counted from the last day of another one, which this step moves. */
Ducha__Due *due_after(struct turn *t, const struct regime *r, const struct time_limit *l,
                      const char *case_id, const struct fields *f, const Ducha__Due *base);

/* One that runs already, counted anew because the other one has moved. */
Ducha__Due *due_follow(struct turn *t, const struct regime *r, const struct time_limit *l,
                       const char *case_id, const Ducha__DueKept *kept, const Ducha__Due *base);

/* The length of it that applies: the first whose condition holds; NULL: none. */
const struct limit_span *due_span(struct turn *t, const struct time_limit *l, const char *case_id,
                                  const struct fields *f);

/* The same deadline, later by as long as it stood still until `time`. */
Ducha__Due *due_resume(struct turn *t, const struct regime *r, const struct time_limit *l,
                       const Ducha__DueKept *kept, int64_t time);

/* The same, later by this pause. A day without work moves on last. */
Ducha__Due *due_paused(struct turn *t, const struct regime *r, const struct time_limit *l,
                       const Ducha__Due *before, const Ducha__Pause *p);

/* The same hour of another day. */
Ducha__Due *due_on(struct turn *t, const Ducha__Due *before, int32_t day);

/* The last day to which it may be prolonged now; DAY_NONE: to any. */
int32_t due_extension_last(struct turn *t, const struct regime *r, const struct time_limit *l,
                           const char *case_id, const struct fields *f, const Ducha__DueKept *kept);

/* The same deadline, at another day that somebody named, or where that is without work at the one
 * to which it moves. */
Ducha__Due *due_move(struct turn *t, const struct regime *r, const struct time_limit *l,
                     const Ducha__DueKept *kept, int32_t day);

/* Its last day before it moved on from a day without work. */
char *due_plain(const Ducha__Due *due);

/* The same deadline in the calendar as it is now: what was counted is counted again, a day that was
 * named stays, and both move on by each time that it stood still. Sets kept->unpaused. */
Ducha__Due *due_recount(struct turn *t, const struct regime *r, const struct time_limit *l,
                        const char *case_id, Ducha__DueKept *kept);

/* Until when, for a person: its day, or where it does not end with one the moment; "" when nothing
 * was said. */
const char *due_text(const Ducha__Due *due, char out[MOMENT_TEXT_SIZE]);

/* Behind a day that may still become another one: （暂定）; else "". */
const char *due_mark(const Ducha__Due *due, bool zh);

/* Tells the clock: wake the case with the kind `says`. due->key and due->deadline are set here. */
void due_start(struct turn *t, const char *case_id, const struct time_limit *l, const char *says,
               Ducha__Due *due);
void due_stop(struct turn *t, const char *case_id, const char *deadline);

/* The kind in which the clock tells this module that it has passed. */
const char *due_says(struct turn *t, const struct time_limit *l, const char *module);

/* Another moment of a deadline, of which the clock tells a module: its own key, CASE/answer//still,
 * and `event` in what is said. at: when; due: what is said of it. */
struct waking {
    const char *case_id, *deadline, *event, *kind, *clause;
    int64_t at, due;
    bool provisional;
};
void due_wake(struct turn *t, const struct waking *w);
/* What such a key has behind the deadline's: still; "" of one that is the deadline's own. */
const char *deadline_event(const char *key);
void due_sleep(struct turn *t, const char *case_id, const char *deadline, const char *event);

/* The deadline's key in the office: CASE/answer. */
const char *deadline_key(struct turn *t, const char *case_id, const char *deadline);
