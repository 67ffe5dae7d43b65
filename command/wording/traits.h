/* traits.h - an entry of a pack as a list of what it says, key by key: for those who compare packs.
 * Each value is there as the pack writes it and in words of the reader's language. */
#pragma once

#include "command/wording/parts.h"

struct trait {
    struct trait *next;
    const char *key, *en, *zh; /* by; may be asked by, 可提出者 */
    const char **raw, **words; /* the same values */
    const char **tail;         /* behind the words: under which condition; may be empty */
    unsigned count;
    bool list; /* more or fewer of them, rather than one for another */
};

/* What is not said in the pack has no trait. later: a version in which names are given as that one
 * has them, where it says that it renamed them; NULL: as they are. */
struct trait *traits_of(struct arena *a, const struct regime *r, const struct regime *later,
                        enum part part, const struct item *item);
/* What the pack calls what older versions called so; what it does not have keeps its name. */
const char *renamed_name(const struct regime *r, enum renamed_sort sort, const char *name);
