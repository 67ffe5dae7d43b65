/* given.h - the facts of a case, each with the steps that gave it.
 *
 * A fact is the word of the last step that gave it and still stands: with a step that is undone
 * goes what it said, and what was so before it is so again. */
#pragma once

#include "modules/kit/casefile.h"

#define GIVEN_MAX 16u /* steps that a fact remembers; of more the oldest is forgotten */

/* from: the case below in which the step was taken; "": in this one. */
void given_keep(struct turn *t, const char *case_id, const char *from, const char *step,
                const Ducha__Field *said);
/* All that the step gave. */
void given_take_back(struct turn *t, const char *case_id, const char *from, const char *step);
/* NULL: nobody says. */
const Ducha__Field *given_fact(struct turn *t, const char *case_id, const char *name);
/* The fact has this name now, and steps the one that now() says; NULL: it stays. */
void given_rename(struct turn *t, const char *case_id, const char *name,
                  const char *(*now)(const void *of, const char *step), const void *of);
