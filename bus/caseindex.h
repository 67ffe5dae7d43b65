/* caseindex.h - which entries of the log tell of which case, found without a walk over the log.
 *
 *   case NUL position (8, big-endian)   nothing
 *
 * An entry stands under the case of its envelope, and, when a module said it, under the cases that
 * its body names (proto/concerns.h). Packs that were adopted and calendars that were amended stand
 * under the empty case. Each is a fold of the log in the entry's own transaction; a cursor says how
 * far it goes. A store that was made before there was an index, or written by who kept none, is
 * caught up piece by piece. Who reads it walks the log itself from behind that cursor. */
#pragma once

#include "store/store.h"

#define CASEINDEX_CURSOR "index/case"
#define CASEINDEX_PACKS ""            /* the case under which adopted packs stand */
#define CASEINDEX_PIECE_ENTRIES 5000u /* that one round catches up */

/* The rows of one entry. */
void caseindex_fold(struct txn *t, uint64_t position, struct bytes raw);
/* Ends a round in which the entries from `first` on were folded; 0: none. True: it lies further
 * behind than one piece. */
bool caseindex_keep(struct txn *t, uint64_t first);

/* Up to this position the index is whole. */
uint64_t caseindex_upto(struct txn *t);
/* The next entry after this one under the case; 0: none. */
uint64_t caseindex_next(struct txn *t, const char *case_id, uint64_t after);
/* The next case after the one in `id`, which begins empty; false: there is none. */
#define CASEINDEX_ID_SIZE 129u
bool caseindex_case(struct txn *t, char id[CASEINDEX_ID_SIZE]);
