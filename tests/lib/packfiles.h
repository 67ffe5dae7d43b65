/* packfiles.h - a pack and the calendars as they lie in the tree, for tests. */
#pragma once

#include "base/mem.h"
#include "modules/kit/regime.h"

#define PACK_FILES_MAX 128u

struct packfiles {
    struct regime_file file[PACK_FILES_MAX];
    unsigned count;
    struct arena arena;
};

/* All .yaml files of ROOT/pack, then those of its calendar/ and of ROOT/regimes/calendar, as
 * calendar/YEAR.yaml and each year once, in the order of their names. A folder that cannot be read
 * stops the test. */
void packfiles_load(struct packfiles *p, const char *root, const char *pack);
void packfiles_clear(struct packfiles *p);

/* A whole file; the text is the arena's. */
struct bytes file_load(struct arena *a, const char *path);

/* The body of regime.adopt for these files. */
struct bytes packfiles_body(struct packfiles *p, const char *id, unsigned version);
