/* mem.h - memory that is always there, and memory given back all at once.
 *
 * When memory runs out the process stops. Everything that matters is on disk,
 * so starting again is safe, and no caller carries a branch that never ran.
 */
#pragma once

#include "base/bytes.h"

void *mem_alloc(size_t size);           /* zeroed, never NULL; give back with free() */
void *mem_grow(void *old, size_t size); /* never NULL; what is new is not zeroed */
char *mem_text(const char *text);       /* a copy, never NULL */

/* The memory of one turn or one round: allocate freely, clear once. Small pieces share a
 * block; the first block is kept over arena_clear(), so a busy loop does not call malloc. */
struct arena {
    struct arena_block *blocks;
    size_t used;  /* bytes handed out since the last clear */
    size_t limit; /* arena_try() refuses past this; 0: no limit */
    size_t block; /* bytes of a block; 0: 64 KiB. Less where much is kept for long: half a block is
                   * left empty at the end */
};
void *arena_alloc(struct arena *a, size_t size);             /* zeroed, never NULL */
void *arena_try(struct arena *a, size_t size);               /* not zeroed; NULL past the limit */
struct bytes arena_copy(struct arena *a, struct bytes from); /* with a NUL behind it */
char *arena_text(struct arena *a, struct bytes from);
__attribute__((format(printf, 2, 3))) char *arena_print(struct arena *a, const char *format, ...);
void arena_clear(struct arena *a); /* empty and usable again */
void arena_free(struct arena *a);  /* gives the kept block back too */
