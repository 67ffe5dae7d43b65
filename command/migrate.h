/* migrate.h - `ducha regime migrate`: running cases go on under another version. */
#pragma once

#include "command/call/call.h"

/* --plan says what would be kept, renamed and dropped, and what is in the way; --apply asks the
 * office, case by case. */
enum outcome migrate_run(struct call *c);
