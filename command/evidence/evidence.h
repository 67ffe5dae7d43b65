/* evidence.h - the rows of this room, for the table of commands: subcommands about files that
 * belong to a case. */
#pragma once

#include "command/call/call.h"

extern const struct command evidence_commands[];
