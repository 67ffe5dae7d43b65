/* stages.h - the stages of a case: what ends one, what passes one over.
 *
 * A stage is over when a step that ends it is taken and no other is still to come. One that nothing
 * can end in this case any more, as every step that would is ruled out in it, waits for nobody: the
 * next step of a later stage passes it over. It is not over by itself, since what rules a step
 * out may be said otherwise later. */
#pragma once

#include "modules/kit/casefile.h"

/* Can the step be taken while a case is in this stage? */
bool stage_has(const struct stage *stage, const struct rule *rule);
/* Of a step that ends the stage: is it still to come in this case, of this type? */
bool stage_awaits(struct turn *t, const struct regime *r, const struct case_type *type,
                  const struct stage *stage, const char *case_id, const char *step);

/* The stage in which the case goes on: its own, or the first behind it that is not passed over.
 * NULL: it has none. */
const struct stage *stage_next(struct turn *t, const struct regime *r, const char *case_id);

/* May the step be taken as far as the stage of the case goes, or of the one above it that has
 * stages: it is of that stage, or of one that can be reached by passing over. */
bool stage_lets(struct turn *t, const struct regime *r, const char *case_id,
                const struct rule *rule);

/* What a step of this case that stands does to its stage. True: kept has changed. */
bool stage_move(struct turn *t, const struct regime *r, const struct rule *rule,
                const char *case_id, Ducha__CaseKept *kept, struct moved *moved);
