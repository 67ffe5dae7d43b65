/* recipients.h - whom the table of referrals chose in a case, and who of them has still to act.
 * Told by the step that routes, as results of their own; here they are kept with the case. */
#pragma once

#include "modules/kit/casefile.h"

/* Of a step that routes: keeps whom it chose. */
void recipients_keep(struct turn *t, const struct rule *rule, const char *case_id,
                     const Ducha__Taken *told);
/* Those whom a step names; NULL: none. In the turn's memory. */
const Ducha__Field *recipients_told(struct turn *t, const Ducha__Taken *told);

/* Those whom the table chose here, or above, and who have not taken this step in this case, nor
 * returned the matter; NULL: nothing was routed. */
const Ducha__Field *recipients_left(struct turn *t, const struct regime *r, const char *case_id,
                                    const struct rule *rule);
/* The same, of the steps that stop the deadline. */
const Ducha__Field *recipients_owing(struct turn *t, const struct regime *r, const char *case_id,
                                     const char *deadline);
/* Is it a step that each recipient takes for itself? */
bool recipients_take(const struct rule *rule);
