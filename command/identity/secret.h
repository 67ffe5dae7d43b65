/* secret.h - memory for what nobody may see but who sits at the terminal.
 *
 * Between secret_open() and secret_close() the process leaves no core and lets nobody of its own
 * user look into it; the memory is never swapped, stays out of what a child or a core would get,
 * and is wiped at the end. Texts go in and out by read(2) and write(2), so that no buffer of the
 * library keeps a copy. */
#pragma once

#include "command/call/call.h"

/* Zeroed. NULL: it cannot be locked, and the fault is set: without that nothing secret is touched.
 */
void *secret_open(struct call *c, size_t size);
void secret_close(void *memory, size_t size); /* memory may be NULL */

/* Standard input to its end, into at most max bytes. A terminal does not show what is typed. Not
 * OUTCOME_OK: the fault is set. */
enum outcome secret_read(struct call *c, char *to, size_t max, size_t *size);
/* To standard output, if that is a terminal. Controls are shown as `?`: a text cannot play with it.
 */
enum outcome secret_show(struct call *c, char *text, size_t size);

/* A key file of a person's, which others may not read, into `to` with a zero behind it. */
enum outcome secret_load(struct call *c, const char *path, char *to, size_t max);
