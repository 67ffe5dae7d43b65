/* cases.h - the rows of this room, for the table of commands: subcommands about cases: where they
 * stand, how they came there, the ledger of complaints. */
#pragma once

#include "command/call/call.h"

extern const struct command case_commands[];
