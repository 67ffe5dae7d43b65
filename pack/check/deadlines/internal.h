/* internal.h - what one deadline is asked. */
#pragma once

#include "pack/check/deadlines/deadlines.h"

/* One that begins and is no window: some step keeps it. */
void regime_ends(struct ends *e, const struct time_limit *l);
/* How long it may stand still, and when it is reminded of. */
void regime_still(struct regime *r, struct faults *faults, const struct time_limit *l);
/* One that is counted from the end of another one. */
void regime_after(struct regime *r, struct faults *faults, const struct time_limit *l);
/* The step that the office takes when it has passed. */
void regime_lapse(struct regime *r, struct faults *faults, const struct time_limit *l);
