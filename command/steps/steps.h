/* steps.h - the rows of this room, for the table of commands: subcommands that ask for a step of a
 * case, and say why it may be taken, or may not, and until when. */
#pragma once

#include "command/call/call.h"

extern const struct command step_commands[];
