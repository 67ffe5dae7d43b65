/* packs.h - a rule pack as the command's caller names it, and where it then lies. */
#pragma once

#include "command/call/call.h"
#include "command/packfolder.h"

/* word with a /, and . or .., is a folder. A word alone is packs/NAME of the office, else the one
 * that came with ducha, else the folder ./NAME. Enters the office's folder. Not OUTCOME_OK: the
 * call's fault says why. pack_files_clear() in any case. */
enum outcome pack_files_load(struct pack_files *out, struct call *c, const char *word);
/* The same as seen from a pack's folder: word with a / (or . or ..) is a folder from there, a word
 * alone the folder beside it, else by its name. */
enum outcome pack_files_beside(struct pack_files *out, struct call *c, const char *home,
                               const char *word);

/* For who presses Tab: packs that have a name here. */
void pack_names(FILE *to, const char *begun, struct call *so_far);
