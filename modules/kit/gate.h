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
