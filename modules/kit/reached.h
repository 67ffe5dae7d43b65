/* reached.h - how many cases of a type stand so far, of those steps that another step of the pack
 * asks about (`when-case`): one number for each type and step, kept as steps are taken and undone,
 * so that asking reads one row however many cases there are.
 *
 * Row: reached NUL law NUL type NUL step   how many, 8 bytes */
#pragma once

#include "modules/kit/casefile.h"

/* The step begins to stand in a case of this type (+1), or no longer does (-1). */
void reached_change(struct turn *t, const struct regime *r, const char *type, const char *step,
                    int by);
uint64_t reached_count(struct turn *t, const struct regime *r, const char *type, const char *step);
/* A case goes over to another version: all that stands in it (+1, -1). */
void reached_change_all(struct turn *t, const struct regime *r, const char *case_id, int by);
