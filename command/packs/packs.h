/* packs.h - a rule pack as a caller names it: where it lies, and what it says, with all that is
 * wrong with it. */
#pragma once

#include "command/call/call.h"
#include "command/packs/packfolder.h"

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

/* ---- read and checked ---- */

struct opened {
    struct pack_files files;
    struct regime regime;
    struct faults faults;
    bool read;
};

/* word as pack_files_load() takes it. OUTCOME_OK: it was read; it may have faults, and with faults
 * its regime may not be used. pack_close() in any case. */
enum outcome pack_open(struct opened *o, struct call *c, const char *word);
enum outcome pack_open_beside(struct opened *o, struct call *c, const char *home, const char *word);
void pack_close(struct opened *o);

/* Every fault as the command's data, by --json or a line each, and how many there are. OUTCOME_OK
 * when there are none; in JSON an empty list says so. */
enum outcome pack_faults(struct call *c, const struct opened *o);
/* For a command that needs a pack without faults and has other data: all of it is talk. */
enum outcome pack_no_use(struct call *c, const struct opened *o);
