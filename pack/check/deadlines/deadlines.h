/* deadlines.h - can deadlines be counted, and kept? */
#pragma once

#include "pack/regime.h"

/* What is looked up for all of them, in the regime's memory. */
struct ends;
struct ends *regime_ends_new(struct regime *r, struct faults *faults);
/* One deadline; also takes the lengths that the office sets. */
void regime_due(struct regime *r, struct faults *faults, struct ends *ends, struct time_limit *l);
/* A step tells of so many deadlines at most. */
void regime_dues(struct regime *r, struct faults *faults, const struct rule *rule);
