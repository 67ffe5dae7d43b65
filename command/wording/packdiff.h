/* packdiff.h - what is different between two packs, and whom it concerns.
 *
 * Entries of one part and name are compared key by key. A change concerns organs: those that may
 * ask for a step, that must keep a deadline, that fill in a field, that a table names. What
 * concerns nobody in particular has none. */
#pragma once

#include "command/wording/traits.h"

enum change_how { CHANGE_ADDED, CHANGE_REMOVED, CHANGE_CHANGED };

struct change {
    struct change *next;
    enum part part;
    enum change_how how;
    const char *name, *words, *clause; /* of the entry; of the new pack where it has it */
    const char *before;                /* what the old pack calls it: the same, or it was renamed */
    const struct trait *was, *now;     /* of one that changed: one key, either may be NULL */
    const struct trait *all;           /* of one that came or went: all of it */
    const char *const *organs;         /* names, in the order of the new pack, then the old */
};

/* All memory is the arena's; both packs must live as long. */
struct change *packdiff(struct arena *a, const struct regime *was, const struct regime *now);

/* step “answered” (answer), may be asked by: also the unit; no longer the team */
const char *change_words(struct arena *a, const struct change *c);
/* The two halves of it, for several changes of one entry. */
const char *change_name(struct arena *a, const struct change *c);
const char *change_rest(struct arena *a, const struct change *c);
/* added, removed, changed */
const char *change_how_word(enum change_how how);
