/* reached.h - how many cases of a type stand so far, of those steps that another step of the pack
 * asks about (`when-case`): one number for each type and step, kept as steps are taken and undone,
 * so that asking reads one row however many cases there are.
 *
 * Rows, how many, 8 bytes: reached NUL law NUL type NUL step
 *                          file NUL case NUL below NUL type NUL step   of those that belong to
 *                          the case, and under an empty step how many there are */
#pragma once

#include "modules/kit/casefile.h"

/* The step begins to stand in this case (+1), or no longer does (-1). */
void reached_change(struct turn *t, const struct regime *r, const Ducha__CaseKept *kept,
                    const char *step, int by);
/* A case was opened. */
void reached_open(struct turn *t, const struct regime *r, const Ducha__CaseKept *kept);
/* Is it so, asked in this case? */
bool reached_holds(struct turn *t, const struct regime *r, const char *case_id,
                   const struct case_condition *c);
/* How many there are of which it asks that this step stands; step "": how many there are. */
uint64_t reached_count(struct turn *t, const struct regime *r, const char *case_id,
                       const struct case_condition *c, const char *step);
/* How many now, as people read it: 1, or of a share 1/2. */
const char *reached_now(struct turn *t, const struct regime *r, const char *case_id,
                        const struct case_condition *c);
/* A case goes over to another version: all that stands in it (+1, -1). */
void reached_change_all(struct turn *t, const struct regime *r, const char *case_id, int by);
