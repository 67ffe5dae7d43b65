/* still.h - how long a deadline may stand still (中止不超过三十日): each time (`suspension`) and
 * all times together (`suspension-total`). Then it runs on by itself:
 *
 *   a step suspends it ─► deadline.set CASE/answer//still
 *   that moment comes  ─► MODULE.overdue, event still ─► case.recounted, deadline.set
 *
 * The moment is reckoned when it stops, and kept: an amended calendar does not move it. */
#pragma once

#include "modules/kit/casefile.h"

#define STILL_EVENT "still" /* of Overdue */

/* It has stood still for as long as it may altogether. */
bool still_spent(const struct regime *r, const struct time_limit *l, const Ducha__DueKept *kept);

/* When it runs on that stops at this moment; 0: not before it is resumed. */
int64_t still_until(const struct regime *r, const struct time_limit *l, const Ducha__DueKept *kept,
                    int64_t time);

/* It stood still last until it might no longer, and ran on by itself. */
bool still_ran_on(const Ducha__DueKept *kept);

/* Until when this one stands still at the latest, alone or with the one from whose last day it
 * counts; 0: until it is resumed. */
int64_t still_at_the_latest(struct turn *t, const struct regime *r, const char *case_id,
                            const struct time_limit *l);

/* Tells the clock of one that stands still, for the module that answers for it from now on; and
 * that it needs not be woken. */
void still_start(struct turn *t, const char *module, const char *case_id,
                 const struct time_limit *l);
void still_stop(struct turn *t, const char *case_id, const struct time_limit *l);

struct taker;
/* The clock says so. o is good, and its event is STILL_EVENT. */
void still_over(struct turn *t, const struct message *m, const struct taker *self,
                const Ducha__Overdue *o);
