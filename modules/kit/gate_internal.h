/* gate_internal.h - between gate.c, which asks all questions in order, gate_who.c, which has those
 * about who asks, gate_stage.c, which has the one about the stage, gate_steps.c, which has those
 * about other steps, and gate_due.c, which has those about deadlines. True: the answer is No, and b
 * says why. */
#pragma once

#include "modules/kit/gate.h"

/* Where the step is asked for: the case, or the one that a new case will belong to; may be "". */
const char *gate_scope(const struct step *s);
/* The conditions that do not hold, as words. False: all of them hold. */
bool gate_unfulfilled(const struct step *s, const struct condition *when, struct both *b);

bool gate_other_stage(const struct step *s, struct both *b);
bool gate_wrong_organ(const struct step *s, struct both *b);
bool gate_nobody(const struct step *s, struct both *b);
bool gate_other_person(const struct step *s, struct both *b);
bool gate_other_which(const struct step *s, struct both *b);
bool gate_own_matter(const struct step *s, struct both *b);
bool gate_no_post(const struct step *s, struct both *b);
bool gate_barred(const struct step *s, struct both *b, const char **clause);
bool gate_not_of_all(const struct step *s, struct both *b);

bool gate_too_early(const struct step *s, struct both *b);
bool gate_none_before(const struct step *s, struct both *b);
bool gate_own_first(const struct step *s, struct both *b);
bool gate_still_open(const struct step *s, struct both *b);
bool gate_too_late(const struct step *s, struct both *b);
bool gate_often_enough(const struct step *s, struct both *b);
bool gate_out_of_turn(const struct step *s, struct both *b);
bool gate_too_many(const struct step *s, struct both *b);
bool gate_same_person(const struct step *s, struct both *b);

bool gate_deadline_stands(const struct step *s, struct both *b);
bool gate_extended_enough(const struct step *s, struct both *b);
bool gate_still_enough(const struct step *s, struct both *b, const char **clause);
bool gate_too_soon(const struct step *s, struct both *b, const char **clause);
