/* family.h - which entries of the log a question about one case needs, from the office's index:
 * those of the case, and those of its family, without a walk over the log. */
#pragma once

#include "base/mem.h"
#include "store/store.h"

struct family {
    uint64_t *at; /* positions, rising, each once */
    size_t count, room;
    const char **case_id; /* whose entries these are */
    size_t cases, case_room;
    uint64_t walked_from; /* the index ends before; all from here on must be looked at */
    struct arena arena;   /* of the ids */
    struct arena entry;   /* of the entry in hand */
};

enum family_reach {
    FAMILY_ALONE, /* the case alone */
    FAMILY_NEAR,  /* those it belongs to, up to the first, and the children of each: what the gate
                   * asks about */
    FAMILY_BELOW  /* all that belong to it, and to those */
};

/* f is zero before. The packs that were adopted are among them. family_clear() in any case. */
MUST_USE enum err family_find(struct family *f, struct store *s, const char *case_id,
                              enum family_reach reach);
/* The same of the next cases in the order of their names, so many, after this one. */
MUST_USE enum err family_page(struct family *f, struct store *s, const char *after, uint64_t count);
void family_clear(struct family *f);
