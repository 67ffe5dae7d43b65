/* tables.h - the rows of this room, for the table of commands: subcommands that bring tables in and
 * give them out. */
#pragma once

#include "command/call/call.h"

extern const struct command import_commands[];
extern const struct command export_commands[];
