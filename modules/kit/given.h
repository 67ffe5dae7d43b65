/* given.h - the facts of a case, each with the steps that gave it.
 *
 * A fact is the word of the last step that gave it and still stands: with a step that is undone
 * goes what it said, and what was so before it is so again. */
#pragma once

#include "modules/kit/casefile.h"

#define GIVEN_MAX 16u /* steps that a fact remembers; of more the oldest is forgotten */

/* Who gives a fact. from: the case below in which the step was taken; "": in this one. */
struct giver {
    const char *from, *step;
    uint64_t position; /* of the entry by which the step was taken, or came to stand */
};

void given_keep(struct turn *t, const char *case_id, const struct giver *by,
                const Ducha__Field *said);
/* All that the step gave. */
void given_take_back(struct turn *t, const char *case_id, const char *from, const char *step);
/* NULL: nobody says. */
const Ducha__Field *given_fact(struct turn *t, const char *case_id, const char *name);
/* The last time that a step gave the fact this word and still stands; NULL: none did. */
const Ducha__FactGiven *given_with(struct turn *t, const char *case_id, const char *name,
                                   const char *value);
/* What was given in the same moment, by the same step, under another name; NULL: nothing. */
const Ducha__Field *given_beside(struct turn *t, const char *case_id, const Ducha__FactGiven *g,
                                 const char *name);
/* The fact has this name now, and steps the one that now() says; NULL: it stays. */
void given_rename(struct turn *t, const char *case_id, const char *name,
                  const char *(*now)(const void *of, const char *step), const void *of);
