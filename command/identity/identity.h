/* identity.h - the rows of this room, for the table of commands: subcommands about who reported,
 * and who keeps it. */
#pragma once

#include "command/call/call.h"

extern const struct command identity_commands[];
extern const struct command holder_commands[];
