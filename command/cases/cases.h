/* cases.h - the rows of this room, for the table of commands: subcommands about cases: where they
 * stand, what is asked next, their files, tables in and out. */
#pragma once

#include "command/call/call.h"

extern const struct command import_commands[];
extern const struct command export_commands[];
extern const struct command case_commands[];
extern const struct command step_commands[];
extern const struct command task_commands[];
extern const struct command evidence_commands[];
extern const struct command dossier_commands[];
