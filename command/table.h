/* table.h - the table of all commands, and how words are read by it.
 *
 * To add a group: one file in a room of subcommands that ends in `const struct command
 * GROUP_commands[]` (the last row is empty), its line in the room's face, and one in table.c. */
#pragma once

#include "command/call/call.h"

/* Groups of commands, in the order of help; the last one is empty. */
struct command_group {
    const char *en, *zh;
    const struct command *commands;
};
extern const struct command_group command_groups[];
/* Of help, version and completion, which read the table; in about.c. */
extern const struct command help_commands[];

/* Flags that every command takes. */
extern const struct flag common_flags[];

#define COMMANDS_MAX 128u /* that "did you mean" looks at */
#define COMMAND_WORD_MAX 64u

/* Reads the arguments (without the program's name). False: call->fault says what is wrong and
 * what may have been meant. Values are call's own: call_clear(). */
bool call_parse(struct call *c, int count, char *const *words);

/* ---- the table as people ask for it ---- */

const struct command *command_find(const char *name);
/* The name, or first word of names, nearest to what was typed; NULL: nothing is near. It may
 * stand in room. */
const char *command_nearest(const char *typed, char room[COMMAND_WORD_MAX]);
/* True for the first word of commands that have two: `log`. */
bool command_is_group(const char *word);
