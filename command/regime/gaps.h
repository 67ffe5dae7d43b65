/* gaps.h - what the stories of a pack do not show: steps that none takes, or has refused, and
 * deadlines that none keeps, or lets pass. Looked for in the logs of the stories, so what a comment
 * says shows nothing. What a pack inherited the stories of that pack show. */
#pragma once

#include "command/call/output.h"
#include "modules/module.h"
#include "pack/regime.h"

struct gaps; /* opaque */

/* The regime must outlive it. */
struct gaps *gaps_begin(const struct regime *r);
void gaps_end(struct gaps *g); /* g may be NULL */

/* A story begins; and what its office recorded, entry by entry. */
void gaps_story(struct gaps *g);
void gaps_see(struct gaps *g, const struct message *m);

/* One row for each thing that is missing, as the call's data. How many there are. */
unsigned gaps_print(const struct gaps *g, const struct call *c);
