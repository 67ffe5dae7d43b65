/* timeline.h - an entry of a case as one line that a person reads, in the process's language.
 *
 *     2026-02-10 09:00  交办  李某 (team)  beijing-2020/30
 *
 * For those who show a case: the command, the console. Modules write no such text into the log. */
#pragma once

#include "modules/module.h"
#include "pack/regime.h"

/* r gives steps their names; NULL: the kind stands for itself. The line is the arena's and has no
 * newline. */
char *timeline_line(struct arena *a, const struct message *m, const struct regime *r);
