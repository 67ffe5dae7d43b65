/* touched.h - which running cases of the office a change of their regulation would touch. They keep
 * their version; this says what would be different for them. */
#pragma once

#include "command/fold/caseview.h"
#include "command/wording/packdiff.h"

struct touched {
    struct touched *next;
    const char *case_id, *type, *regime; /* type: its name in the pack, or empty */
    const char *const *steps;            /* still to come here or below, and changed */
    const char *const *running;          /* deadlines that run, and changed */
    const char *const *to_come;          /* that a step still to come would start */
};

/* Of cases under a version of `was`. The arena's; in the order in which they were opened. */
struct touched *touched_by(struct arena *a, struct caseview *v, const struct regime *was,
                           const struct regime *now, const struct change *changes);
