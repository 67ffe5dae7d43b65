/* opened.h - a rule pack that was read from disk and checked, with all that is wrong with it. */
#pragma once

#include "command/packs.h"

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
