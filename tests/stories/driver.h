/* driver.h - the real bus over a store on disk, as a story's office. */
#pragma once

#include "story/story.h"

/* The bus and its store, the modules in its own process: a turn shares the office's transaction. */
struct story_office driver_inside(const struct module *const *modules, int64_t now);
/* The bus and its store, each module as a process would run it: its own store, two links. */
struct story_office driver_process(const struct module *const *modules, int64_t now);
