/* fold.h - replays a log into a fresh store and compares the rows, byte for byte. */
#pragma once

#include "modules/module.h"
#include "store/store.h"

struct fold_module {
    const struct module *module;
    struct store *own; /* of its process; NULL: inside */
    struct store *office;
    bool drained; /* the module must be at the log's end, and its words in the log */
};

/* The module's rows and words. NULL: as the log says; else why not, in `why`. A fresh store is made
 * below `scratch` and removed again. */
const char *fold_module_check(const struct fold_module *f, const char *scratch, char *why,
                              size_t size);
/* The office's deadlines, set-aside messages and index of cases. */
const char *fold_tables_check(struct store *office, const char *scratch, char *why, size_t size);
