/* conditions.h - conditions of a pack in words, for refusals: why not here, or why here. */
#pragma once

#include "modules/kit/facts.h"

/* In the turn's memory; empty, not NULL, where nothing is said. */
struct said {
    const char *zh, *en;
};

/* colour: red/blue; what it is that may not be so reads the same. Of when-any: a: 1, or b: 2. */
struct said condition_said(struct turn *t, const struct regime *r, const struct condition *c);
/* All of a list: outcome: upheld, urgent is not yes. */
struct said conditions_said(struct turn *t, const struct regime *r, const struct condition *when);
/* a; then a, b: joined by these. */
void said_add(struct turn *t, struct said *all, const char *zh, const char *en, struct said more);
