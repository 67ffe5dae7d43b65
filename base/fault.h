/* fault.h - an error that a person must act on: the cause, the remedy, and the place.
 *
 * The first fault wins: fault_set() does nothing to one that is set, so code can read
 * straight down and the report still names where things began to go wrong. */
#pragma once

#include "base/err.h"

struct fault {
    enum err err;
    unsigned line, column; /* 1, 2, 3 ...; 0: no such place */
    char file[256];
    char text[512];   /* the cause */
    char remedy[256]; /* what to do about it */
};

/* All return e, so that a caller can say: return fault_set(...). */
__attribute__((format(printf, 4, 5))) enum err
fault_set(struct fault *f, enum err e, const char *remedy, const char *cause, ...);
void fault_place(struct fault *f, const char *file, unsigned line, unsigned column);

/* "office.yaml:3:5: cause. remedy" into out; cut to size. */
void fault_print(const struct fault *f, char *out, unsigned size);
