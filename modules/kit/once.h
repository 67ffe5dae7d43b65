/* once.h - one open at a time (重复申请不予受理): which case of a type with the same facts is not
 * closed, or is closed and concluded for good (`closed-too`), for types that say `one-open-per`. */
#pragma once

#include "modules/kit/gate.h"

/* Of a step that opens a case: is one alike still open? Then b names it, and clause is the type's.
 */
bool once_pending(const struct step *s, struct both *b, const char **clause);

/* A step was taken in the case, or it went on under another version: r is the one it has now. */
void once_keep(struct turn *t, const struct regime *r, const char *case_id);
/* The same, and of the cases above it, whose facts the step may have changed. */
void once_keep_above(struct turn *t, const char *case_id);
