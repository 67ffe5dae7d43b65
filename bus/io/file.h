/* file.h - small files as a whole: configuration, keys. */
#pragma once

#include "base/bytes.h"
#include "base/fault.h"

#define PATH_SIZE 4096u

/* The text of a file of at most max bytes, with a NUL behind it that *size does not count; the
 * caller's to free. NULL: f says why (ERR_ABSENT, ERR_FORBIDDEN, ERR_LIMIT, ERR_IO). */
char *file_load(const char *path, size_t max, size_t *size, struct fault *f);

/* All of it or nothing, on disk when it returns: written beside, synced, then renamed. `fresh`
 * refuses to replace a file that is there (ERR_CONFLICT). */
MUST_USE enum err file_save(const char *path, struct bytes text, unsigned mode, bool fresh,
                            struct fault *f);
