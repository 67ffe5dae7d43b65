/* manifest.h - the text file that says what a backup holds. Of store/ alone. */
#pragma once

#include "store/backup.h"

#define MANIFEST_FILE "manifest"

MUST_USE enum err manifest_write(const char *folder, const struct backup_facts *facts,
                                 struct backup_key secret, struct fault *f);
MUST_USE enum err manifest_read(const char *folder, struct backup_key shown,
                                struct backup_facts *out, struct fault *f);
