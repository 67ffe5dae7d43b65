/* read.h - a pack's files, section by section, into a regime. */
#pragma once

#include "pack/regime.h"

/* Who the pack of this level is, and what it drops; after all files of the levels below it, and
 * before the others of its own. */
void regime_read_head(struct regime *r, const struct regime_file *f, struct faults *faults);
/* One file's sections, added to the regime. */
void regime_read(struct regime *r, const struct regime_file *f, struct faults *faults);
