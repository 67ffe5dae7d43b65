/* attachment.h - evidence files, kept beside the database and named by their digest.
 *
 * The same content is one file, whoever brings it and how often. A file appears whole or not at
 * all: it has no name until its bytes are on disk, so an entry may refer to it as soon as
 * attachment_commit() said OK. Names are made from digests and nothing else.
 *
 *   attachments/SUITE/ab/cd/abcd...   SUITE is intl or gm: a digest alone does not tell
 *
 * The store's writer adds, and a reader that was opened to do so: nothing here goes through the
 * database, and two processes that add do not meet. */
#pragma once

#include "store/store.h"

#define ATTACHMENT_MAX ((uint64_t)4 << 30) /* bytes; ERR_LIMIT past it */

/* ---- writing: begin, add, then commit or abort, which both give it back ---- */

/* The first failure sticks; commit reports it and leaves nothing. */
struct attachment;
MUST_USE enum err attachment_begin(struct attachment **out, struct store *s, enum suite suite);
MUST_USE enum err attachment_add(struct attachment *a, struct bytes part);
MUST_USE enum err attachment_commit(struct attachment *a, struct digest *out);
void attachment_abort(struct attachment *a); /* a may be NULL */

/* ---- reading ---- */

/* True when it is there; *size, which may be NULL: its bytes. What is in it is not looked at. */
bool attachment_has(struct store *s, enum suite suite, const struct digest *d, uint64_t *size);

/* Reads the whole file against its digest before it gives out the first byte: ERR_CORRUPT when
 * it does not verify, ERR_ABSENT when there is none. */
struct attachment_reader;
MUST_USE enum err attachment_open(struct attachment_reader **out, struct store *s, enum suite suite,
                                  const struct digest *d);
uint64_t attachment_size(const struct attachment_reader *r);
/* The next bytes, as many as fit; *got is 0 at the end. */
MUST_USE enum err attachment_read(struct attachment_reader *r, void *out, size_t size, size_t *got);
void attachment_close(struct attachment_reader *r); /* r may be NULL */
