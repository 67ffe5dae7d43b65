/* waits.h - may a step be taken in this case, and if not yet, what does it wait for? What a list of
 * tasks says of a step without asking for it: no form is at hand, and nobody has a name. */
#pragma once

#include "command/fold/caseview.h"

/* Its conditions hold; one about a fact that nobody told the case yet may still come to hold. */
bool step_may_hold(struct turn *t, const char *case_id, const struct rule *rule);
/* It could be the next: its conditions hold, or its own form says what they ask about; it does not
 * stand yet, and nothing stands that shuts it out. */
bool step_may_come(struct turn *t, const struct regime *r, const char *case_id,
                   const struct rule *rule);
/* One of `after-any` stands, or there are none. */
bool step_has_one_before(struct turn *t, const struct regime *r, const char *case_id,
                         const struct rule *rule);
/* The steps, the stage, the windows, the open cases or the day that it waits for at `now`, in
 * words;
 * "": nothing. */
const char *step_waits(struct turn *t, struct arena *a, const struct regime *r, const char *case_id,
                       const struct rule *rule, int64_t now);
