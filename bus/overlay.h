/* overlay.h - the rows that a turn has changed and not yet written.
 *
 * Kept in key order, so that a walk over the module's rows can merge them with the store's.
 * Keys and values are views into the turn's arena. A value without data is a deletion. */
#pragma once

#include "base/bytes.h"

struct overlay;

struct overlay *overlay_new(unsigned rows_max);
void overlay_free(struct overlay *o); /* o may be NULL */
void overlay_clear(struct overlay *o);
bool overlay_put(struct overlay *o, struct bytes key, struct bytes value); /* false: full */
/* NULL: this turn has not touched it. */
const struct bytes *overlay_get(const struct overlay *o, struct bytes key);
/* The first row after key (from prefix on, when key is empty) that was not deleted. */
bool overlay_next(const struct overlay *o, struct bytes prefix, struct bytes after,
                  struct bytes *key, struct bytes *value);
/* Row i, deletions too; false past the end. */
bool overlay_at(const struct overlay *o, unsigned i, struct bytes *key, struct bytes *value);
