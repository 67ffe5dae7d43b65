/* scratch.h - a turn on rows in memory: for those who look at cases and are no module.
 *
 * The command and the console fold what a case's entries tell with the same code as the modules,
 * and ask the same gate, without writing anything. What a module would emit is forgotten; the last
 * refusal is kept. */
#pragma once

#include "base/mem.h"
#include "modules/module.h"

#define SCRATCH_BLOCK_ROWS 256u /* so that a row is put in without moving all behind it */

struct scratch_row {
    struct bytes key, value;
};

struct scratch_block {
    unsigned count; /* never 0 */
    struct scratch_row row[SCRATCH_BLOCK_ROWS];
};

struct scratch {
    struct turn turn;             /* first: scratch_of() relies on it */
    struct scratch_block **block; /* in key order */
    size_t blocks, room;
    struct arena rows; /* keys and values: only grows, until scratch_clear() */
    struct arena work; /* what a turn_ function returned: until scratch_rest() */
    void *memory;
    bool refused;
    const char *clause, *missing, *missing_en; /* of the last refusal; in `work` */
};

void scratch_init(struct scratch *s);
/* Between two messages: gives back what the last one needed. */
void scratch_rest(struct scratch *s);
/* forget: what the module's `forget` would be, packs_forget for who uses packs. */
void scratch_clear(struct scratch *s, void (*forget)(void *memory));
