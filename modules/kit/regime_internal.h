/* regime_internal.h - between regime.c, which reads a pack, and regime_check.c, which asks whether
 * it makes sense. */
#pragma once

#include "modules/kit/regime.h"

__attribute__((format(printf, 5, 7), format(printf, 6, 7))) void
place_fault(struct faults *f, struct place at, const char *remedy_en, const char *remedy_zh,
            const char *en, const char *zh, ...);

/* What no single line shows: names that nothing answers to, steps that can never be taken,
 * clauses that nothing covers. */
void regime_check(struct regime *r, struct faults *faults);
