/* help.h - the table as text. */
#pragma once

#include "command/table.h"

void help_all(FILE *to);
void help_group(FILE *to, const char *word);
void help_command(FILE *to, const struct command *command);
/* "ducha log cat [--from N] [--kind KIND]... FILE", without a line end. */
void help_synopsis(FILE *to, const struct command *command);
/* What a flag's value is called; "" for a bare one. */
const char *flag_value_name(const struct flag *f);
/* False: there is no such topic. */
bool help_topic(FILE *to, const char *name);
void help_topics(FILE *to);

/* man.c: the part of the manual page that the table knows, in scdoc's language. */
void man_commands(FILE *to);

/* complete.c: what may stand at the last word, one "candidate TAB text" a line; a single line
 * ":path" asks the shell for files. */
void complete_words(FILE *to, int count, char *const *words);
/* The script for a shell; NULL: no such shell. */
const char *complete_script(const char *shell);
