/* dossier.h - the rows of this room, for the table of commands: subcommands that take a case out of
 * the office. */
#pragma once

#include "command/call/call.h"

extern const struct command dossier_commands[];
