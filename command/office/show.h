/* show.h - an entry of the log as people and programs read it. */
#pragma once

#include <stdio.h>

#include "proto/envelope.h"
#include "store/store.h"

/* envelope NULL: the body cannot be read, and `wrong` says why; it is shown as it is. */
void show_entry_line(FILE *to, const struct entry *e, const struct envelope *envelope,
                     const char *wrong);
/* One JSON object without a line end. */
void show_entry_json(FILE *to, const struct entry *e, const struct envelope *envelope,
                     const char *wrong);
