/* whole.h - a new file that a command makes: it has its name only when all of it is on disk. */
#pragma once

#include "command/call/call.h"

/* Writes to the file; what is not OUTCOME_OK leaves none. */
typedef enum outcome whole_write(void *self, FILE *to);
/* path: a new file; one that is there is left alone (ERR_CONFLICT). "-": standard output. */
enum outcome whole_file(struct call *c, const char *path, whole_write *write, void *self);
