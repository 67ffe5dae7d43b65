/* check.h - does a pack that was read make sense as a whole? */
#pragma once

#include "pack/regime.h"

/* What no single line shows: names that nothing answers to, steps that can never be taken,
 * clauses that nothing covers. */
void regime_check(struct regime *r, struct faults *faults);
