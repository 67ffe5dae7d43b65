/* casefile.h - where a case stands: the fold of the steps a module took or heard of.
 *
 * Modules never read each other's rows. Each folds what it hears into its own case file, which is
 * sound because steps only accumulate; a step that takes something back names in the pack what it
 * undoes, so everybody who hears of it takes the same back. */
#pragma once

#include "modules/kit/packs.h"
#include "proto/case.pb-c.h"

#define CASE_ID_MAX 128u /* bytes */

/* The regime the case was opened under; NULL: no such case here. */
const char *casefile_regime(struct turn *t, const char *case_id);

/* The last time this step was taken, undone or not; NULL: never. */
const Ducha__StepKept *casefile_step(struct turn *t, const char *case_id, const char *step);
/* Taken, and not undone since. */
bool casefile_stands(struct turn *t, const char *case_id, const char *step);

/* The step is taken: what it undoes no longer stands. Opens the case if it is new. */
void casefile_take(struct turn *t, const struct regime *r, const struct rule *rule,
                   const char *case_id, const Ducha__Step *step, const struct message *m);

/* Folds what another module told: any body whose field 1 is a Step. ERR_MALFORMED, with the
 * reason said, when it is none; ERR_ABSENT when its regime was never heard of. */
MUST_USE enum err casefile_hear(struct turn *t, const struct message *m);

/* Field 1 of any told body; NULL when there is none. */
Ducha__Step *told_step(struct turn *t, struct bytes body);
