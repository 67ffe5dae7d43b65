/* files.h - whole files and folders, for attachments and backups. Of store/ alone. */
#pragma once

#include "store/internal.h"

#define ATTACHMENT_FOLDER "attachments"

MUST_USE enum err disk_write(int fd, struct bytes all);
/* As many bytes as fit, unless the file ends before; *got is 0 at its end. */
MUST_USE enum err disk_read(int fd, void *out, size_t size, size_t *got);

/* The digest of what is left to read, and its size; size may be NULL. */
MUST_USE enum err descriptor_digest(int fd, enum suite suite, struct digest *out, uint64_t *size);
MUST_USE enum err descriptor_verify(int fd, enum suite suite, const struct digest *d,
                                    uint64_t *size);
MUST_USE enum err disk_digest(const char *path, enum suite suite, struct digest *out,
                              uint64_t *size);
MUST_USE enum err disk_verify(const char *path, enum suite suite, const struct digest *d,
                              uint64_t *size);

/* A new file with the same bytes, on disk when this returns. `d` (SHA-256) may be NULL. */
MUST_USE enum err disk_copy(const char *from, const char *to, struct digest *d);

/* Makes the folders of path after its first `from` bytes, which exist. */
MUST_USE enum err folders_make(const char *path, size_t from);
/* Syncs path and each folder above it up to its first `upto` bytes: also those that were there,
 * because whoever made them may have been killed before it could. */
MUST_USE enum err folders_sync(const char *path, size_t upto);
/* True for a folder with nothing in it. */
bool folder_empty(const char *path);

/* attachments/SUITE/ab/cd/HEX under root; false: too long. */
bool attachment_path(char out[PATH_SIZE_MAX], const char *root, enum suite suite,
                     const struct digest *d);

/* Calls for each attachment under root, in the order of suite and digest. The first failure ends
 * it and is returned. A file that is not where its name says is ERR_CORRUPT. */
typedef enum err attachment_each_call(void *self, enum suite suite, const struct digest *d,
                                      const char *path);
MUST_USE enum err attachment_each(const char *root, attachment_each_call *call, void *self);
