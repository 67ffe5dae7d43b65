/* driver.h - what a story needs of an office. Behind it stands an office in memory, or the real
 * bus over a store on disk. */
#pragma once

#include "base/mem.h"
#include "modules/module.h"

struct driver {
    void *self;
    void (*say)(void *self, const struct message *m); /* and wait until all have answered */
    void (*pass)(void *self, int64_t to);             /* time goes on to this moment */
    /* The log as a story sees it: without what only moves the clock. Numbered 1, 2, 3 ... */
    uint64_t (*head)(void *self);
    const struct message *(*entry)(void *self, uint64_t position);
    /* What the modules keep, module by module and in key order; NULL: it cannot be compared. */
    struct bytes (*rows)(void *self, struct arena *a);
    const char *(*check)(void *self); /* at the end: NULL when all is well, else what is not */
    void (*close)(void *self);
};

#define STORY_MODULES_MAX 8u

/* A module of the tree; a name that is none stops the story. */
const struct module *story_module(const char *name);

/* An office in memory with these modules (names, the last NULL), at this moment. */
struct driver driver_memory(const char *const *modules, int64_t now);
/* The bus and its store, the modules in its own process: a turn shares the office's transaction. */
struct driver driver_inside(const char *const *modules, int64_t now);
/* The bus and its store, each module as a process would run it: its own store, two links. */
struct driver driver_process(const char *const *modules, int64_t now);
