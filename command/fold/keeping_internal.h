/* keeping_internal.h - how it comes to be kept: the folder view/ is opened, folded into, thrown
 * away. For those who fold; who asks has kept.h. */
#pragma once

#include "command/fold/kept.h"
#include "command/fold/record.h"
#include "store/view.h"

#define KEPT_FORMAT 2u            /* raised when its rows come to mean something else */
#define KEPT_PIECE_ENTRIES 50000u /* folded in one transaction */

#define KEPT_NEAR 2000u /* entries: folding so many is quicker than a family's */
#define KEPT_NEAR_WAIT_MS 20u

/* Opened for writing, empty or bound to this log; *out NULL otherwise. */
MUST_USE enum err kept_open(struct kept **out, struct store *office, unsigned wait_ms,
                            struct fault *f);
void kept_close(struct kept *k); /* k may be NULL; what was not committed is forgotten */
/* The same, and nothing of it is believed any more. */
void kept_discard(struct kept *k);
enum err kept_failed(const struct kept *k); /* OK: all that was read until now is good */

uint64_t kept_upto(const struct kept *k); /* the newest entry in it */
void kept_rest(struct kept *k);           /* as scratch_rest() */

/* ---- folding ---- */

/* The entries that adopted a pack or amended a year, rising; the caller frees them. */
uint64_t *kept_laws(struct kept *k, size_t *count);
/* An entry adopts a pack or amends a year. For record's `law`. */
void kept_law(struct turn *t, uint64_t position);
/* The entry in hand, told or asked. */
void kept_see(struct kept *k, const struct record *r);
/* All up to here is in it, with this digest; begins the next piece. */
MUST_USE enum err kept_commit(struct kept *k, uint64_t upto, const struct digest *digest);
const struct kept_refusal *kept_refusal(const struct kept *k);

/* The next case whose tasks may have changed; NULL: none. Each comes once, in the arena. */
const char *kept_touched(struct kept *k, struct arena *a);

/* ---- tasks ---- */

/* Rows under keys that begin with the organ, empty for all, and go on in the order of the list. */
struct kept_task {
    struct bytes key, value;
};
/* The tasks of this case are these now. */
void kept_tasks_put(struct kept *k, const char *case_id, const struct kept_task *task,
                    unsigned count);
/* The next one of this organ behind *key, which begins empty; in the arena. */
bool kept_task_next(struct kept *k, struct arena *a, const char *organ, struct kept_task *task);
/* Those of one case, one behind the other as kept_task_split() reads them; data NULL: none. */
struct bytes kept_tasks_of(struct kept *k, struct arena *a, const char *case_id);
bool kept_task_split(struct bytes *rest, struct kept_task *out);
