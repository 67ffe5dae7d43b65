/* pages.h - the log in pieces: no read transaction stays open while somebody's terminal or
 * pipe takes its time, because LMDB cannot use a page again as long as a reader may see it. */
#pragma once

#include "base/mem.h"
#include "store/store.h"

#define PAGE_ENTRIES 500u
#define PAGE_BYTES ((size_t)4 << 20) /* a page ends after the entry that passes this */

struct pages {
    struct store *store;
    uint64_t next, last;  /* positions; last: the log's end when the walk began, or before */
    const uint64_t *pick; /* positions that are read before `next` and what follows, */
    size_t picks;         /*   so many; the caller's */
    enum err err;         /* at position `next` */
    struct entry item[PAGE_ENTRIES];
    unsigned count;
    struct arena arena; /* of the page */
};

/* from 0: the first; to 0: as far as there is. */
void pages_begin(struct pages *p, struct store *s, uint64_t from, uint64_t to);
/* Only these entries, rising, and all from `from` on, which lies behind them. */
void pages_begin_picked(struct pages *p, struct store *s, const uint64_t *pick, size_t picks,
                        uint64_t from);
/* False at the end, and when err is set. */
bool pages_next(struct pages *p);
void pages_end(struct pages *p);
