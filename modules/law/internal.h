/* internal.h - what the files of this module share. Rows, beside those of kit/packs.c:
 *
 *   case NUL id   CaseLaw: the version it is under, its type and stage, and whether it is closed */
#pragma once

#include "modules/kit/migrate.h"

/* ---- migrate.c ---- */

enum err law_on_taken(struct turn *t, const struct message *m);
enum err law_on_told(struct turn *t, const struct message *m); /* of a step with its own message */
enum err law_on_migrate(struct turn *t, const struct message *m);
