/* lapse.h - what the office does by itself when a day has passed (逾期视为同意): the step that a
 * deadline names in `then`.
 *
 *   a deadline's day passes ─► MODULE.overdue ─► MODULE.late, MODULE.taken
 *   a window's day passes   ─► MODULE.overdue, event lapse ─► MODULE.taken
 *
 * It is taken where the regulation lets it be taken then, by whoever it may be: of the right type,
 * in its stage, behind what comes before it, under its conditions. Where one of these is not so,
 * nothing is; nor where the office itself began the deadline in the same moment, its day past. */
#pragma once

#include "modules/kit/take.h"

#define LAPSE_EVENT "lapse" /* of Overdue: a window's day, of which nobody is late */

/* The day of this deadline has passed in this case. */
void lapse_take(struct turn *t, const struct message *m, const struct taker *self,
                const char *case_id, const char *deadline);
/* The clock says so of a window. o is good, and its event is LAPSE_EVENT. */
void lapse_window(struct turn *t, const struct message *m, const struct taker *self,
                  const Ducha__Overdue *o);
