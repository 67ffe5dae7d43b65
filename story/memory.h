/* memory.h - an office in memory, for stories. */
#pragma once

#include "story/story.h"

/* modules ends with NULL. Nothing of it is on disk, and nothing of it outlives the close. */
struct story_office story_memory(const struct module *const *modules, int64_t now);
