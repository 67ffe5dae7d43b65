/* groups.h - the rows of every group, one file each, for the table. */
#pragma once

#include "command/call/call.h"

extern const struct command init_commands[];
extern const struct command serve_commands[];
extern const struct command ask_commands[];
extern const struct command module_commands[];
extern const struct command scaffold_commands[];
extern const struct command bench_commands[];
extern const struct command regime_commands[];
extern const struct command story_commands[];
extern const struct command import_commands[];
extern const struct command export_commands[];
extern const struct command case_commands[];
extern const struct command step_commands[];
extern const struct command task_commands[];
extern const struct command evidence_commands[];
extern const struct command identity_commands[];
extern const struct command holder_commands[];
extern const struct command dossier_commands[];
extern const struct command log_commands[];
extern const struct command queue_commands[];
extern const struct command key_commands[];
extern const struct command backup_commands[];
extern const struct command calendar_commands[];
extern const struct command config_commands[];
extern const struct command check_commands[];
extern const struct command help_commands[];
