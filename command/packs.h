/* packs.h - a rule pack as it lies on disk: its own files, and the calendar's years beside them,
 * which together are what an office is sent. */
#pragma once

#include "bus/io/file.h"
#include "command/command.h"
#include "modules/kit/regime.h"

#define PACK_STORIES "stories" /* the folder in a pack that holds them */

struct pack_files {
    struct regime_file file[REGIME_FILES_MAX]; /* organs.yaml, sub/steps.yaml, calendar/2026.yaml */
    unsigned count;
    char folder[PATH_SIZE];
    struct arena arena; /* of names and texts */
};

/* word with a /, and . or .., is a folder. A word alone is packs/NAME of the office, else the one
 * that came with ducha, else the folder ./NAME. Enters the office's folder. Not OUTCOME_OK: the
 * call's fault says why. pack_files_clear() in any case. */
enum outcome pack_files_load(struct pack_files *out, struct call *c, const char *word);
/* The same as seen from a pack's folder: word with a / (or . or ..) is a folder from there, a word
 * alone the folder beside it, else by its name. */
enum outcome pack_files_beside(struct pack_files *out, struct call *c, const char *home,
                               const char *word);
void pack_files_clear(struct pack_files *p);

/* For who presses Tab: packs that have a name here. */
void pack_names(FILE *to, const char *begun, struct call *so_far);

/* The body of regime.adopt; the arena's. */
struct bytes pack_files_body(const struct pack_files *p, const struct regime *r, struct arena *a);
