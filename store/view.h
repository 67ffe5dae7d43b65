/* view.h - rows that were folded from a log and can be folded again: kept so that nobody folds
 * twice, thrown away at the first doubt.
 *
 * A view has the tables of a store and no log. One process has it open at a time; whoever comes
 * meanwhile waits for it, so it is opened for one answer, not for a process's life. Nothing is
 * flushed: a kill leaves the last commit, and after the machine's own end the view is another
 * boot's and is made anew. A damaged page may end the process that reads it: after VIEW_DEATHS_MAX
 * in a row that did not close it, the view is made anew too. */
#pragma once

#include "store/store.h"

#define VIEW_SIZE_MAX ((size_t)64 << 30) /* address space, not disk */
#define VIEW_WAIT_MS 10000u              /* for who has it open; then do without */
#define VIEW_DEATHS_MAX 2u

/* path is a folder; it is made when it is not there. ERR_BUSY: somebody had it for too long.
 * ERR_FORBIDDEN, ERR_FULL and others: do without. */
MUST_USE enum err view_open(struct store **out, const char *path, unsigned wait_ms,
                            struct fault *f);
/* Forgets all that is in it, be it readable or not. No transaction is open. On failure *s is
 * closed and NULL. */
MUST_USE enum err view_renew(struct store **s, struct fault *f);
void view_close(struct store *s); /* s may be NULL */
