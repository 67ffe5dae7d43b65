/* driver.h - what a story needs of an office. Behind it stands an office in memory, or one that
 * runs. */
#pragma once

#include "modules/module.h"

struct driver {
    void *self;
    void (*say)(void *self, const struct message *m); /* and wait until all have answered */
    void (*pass)(void *self, int64_t to);             /* time goes on to this moment */
    uint64_t (*head)(void *self);                     /* newest position of the log */
    const struct message *(*entry)(void *self, uint64_t position);
    const char *(*check)(void *self); /* at the end: NULL when all is well, else what is not */
    void (*close)(void *self);
};

/* An office in memory with these modules (names, the last NULL), at this moment. */
struct driver driver_memory(const char *const *modules, int64_t now);
