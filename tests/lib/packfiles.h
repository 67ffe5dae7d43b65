/* packfiles.h - a pack and the calendars as they lie in the tree, for tests: read as the command
 * reads them. */
#pragma once

#include "base/mem.h"
#include "pack/regime.h"

struct packfiles {
    struct regime_file file[REGIME_FILES_MAX];
    unsigned count;
    struct arena arena;
};

/* The pack in ROOT/pack, with what it extends, and the years of ROOT/regimes/calendar. One that
 * cannot be read stops the test. */
void packfiles_load(struct packfiles *p, const char *root, const char *pack);
void packfiles_clear(struct packfiles *p);

/* A whole file; the text is the arena's. */
struct bytes text_load(struct arena *a, const char *path);

/* The body of regime.adopt for these files. */
struct bytes packfiles_body(struct packfiles *p, const char *id, unsigned version);
