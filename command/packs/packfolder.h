/* packfolder.h - a rule pack's files as they lie in a folder, with those of the packs that it
 * extends and the calendar's years: together they are what an office is sent. For the command, and
 * for tests. */
#pragma once

#include "base/fault.h"
#include "base/mem.h"
#include "bus/io/file.h"
#include "pack/regime.h"

#define PACK_STORIES \
    "stories" /* the folder in a pack that holds them; they are no part of the law */

struct pack_files {
    struct regime_file file[REGIME_FILES_MAX]; /* organs.yaml, sub/steps.yaml, calendar/2026.yaml */
    unsigned count;
    char folder[PATH_SIZE];
    struct arena arena; /* of names and texts */
};

/* Where else to look; both lists end with NULL, and the first one that has it counts. */
struct pack_places {
    const char *packs[4]; /* folders of packs, by name: for `extends` */
    const char *years[4]; /* folders of YEAR.yaml */
};

/* The files of p->folder. False: the fault says why; what was read stays until pack_files_clear().
 */
bool pack_files_read(struct pack_files *p, const struct pack_places *where, struct fault *f);
void pack_files_clear(struct pack_files *p);

/* The pack of this name, the first of the folders that has one. */
bool pack_folder_named(const struct pack_places *where, const char *name, char folder[PATH_SIZE]);
bool is_folder(const char *path);

/* The body of regime.adopt; the arena's. */
struct bytes pack_files_body(const struct pack_files *p, const char *id, unsigned version,
                             struct arena *a);
