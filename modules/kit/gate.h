/* gate.h - the questions a step must answer before it happens, in the order in which a person
 * would ask them. Used by step.c alone. */
#pragma once

#include "modules/kit/step.h"

/* What is missing, in both languages: the texts grow together. */
struct both {
    struct turn *turn;
    const char *zh, *en;
    unsigned count;
};

void both_add(struct both *b, const char *zh, const char *en);

/* True when the answer is No: why says what is missing, and clause, when it is not NULL, which
 * other step's clause forbids it. */
bool gate_shut(const struct step *s, struct both *why, const char **clause);
/* The same of what the office does by itself: nothing is asked about who asks. */
bool gate_shut_to_office(const struct step *s);

struct gate_no {
    struct both why;
    const char *clause; /* another step's, or NULL */
};

#define GATE_NOES_MAX 40u /* there are no more questions */

/* Every No, not only the first, in the same order; of a case that is not there or closed that
 * alone. The message may name no person: that is no No, and a post is asked for by its name. */
unsigned gate_noes(const struct step *s, struct gate_no *out, unsigned most);
