/* operate.h - the rows of this room, for the table of commands: subcommands that set up, run, watch
 * and mend an office. */
#pragma once

#include "command/call/call.h"

extern const struct command init_commands[];
extern const struct command serve_commands[];
extern const struct command ask_commands[];
extern const struct command module_commands[];
extern const struct command scaffold_commands[];
extern const struct command bench_commands[];
extern const struct command log_commands[];
extern const struct command queue_commands[];
extern const struct command key_commands[];
extern const struct command backup_commands[];
extern const struct command config_commands[];
extern const struct command check_commands[];
