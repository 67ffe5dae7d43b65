/* regime_internal.h - between regime_read.c, which reads a pack, and regime_check.c and
 * regime_flow.c, which ask whether it makes sense. */
#pragma once

#include "modules/kit/regime.h"

__attribute__((format(printf, 5, 7), format(printf, 6, 7))) void
place_fault(struct faults *f, struct place at, const char *remedy_en, const char *remedy_zh,
            const char *en, const char *zh, ...);

/* One file's sections, added to the regime. */
void regime_read(struct regime *r, const struct regime_file *f, struct faults *faults);

/* What no single line shows: names that nothing answers to, steps that can never be taken,
 * clauses that nothing covers. */
void regime_check(struct regime *r, struct faults *faults);

/* How cases move: types and stages; then regime_hear(). Called by regime_check(). */
void regime_flow(struct regime *r, struct faults *faults);
/* Fills in which modules must hear of each step. */
void regime_hear(struct regime *r);
