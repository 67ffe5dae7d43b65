/* regime.h - the rows of this room, for the table of commands: subcommands about rule packs and
 * working days. */
#pragma once

#include "command/call/call.h"

extern const struct command regime_commands[];
extern const struct command story_commands[];
extern const struct command calendar_commands[];
