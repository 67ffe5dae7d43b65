/* tasks.h - the rows of this room, for the table of commands: subcommands about what waits
 * for whom. */
#pragma once

#include "command/call/call.h"

extern const struct command task_commands[];
