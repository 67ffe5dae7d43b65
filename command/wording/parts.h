/* parts.h - what stands in a pack, part by part: its entries, what people call each, its clause. */
#pragma once

#include "base/mem.h"
#include "pack/regime.h"

/* Sections of a pack; the last ones are its tables, in the order of enum section. */
enum part {
    PART_ORGAN,
    PART_TYPE,
    PART_STAGE,
    PART_STEP,
    PART_DEADLINE,
    PART_FIELD,
    PART_CODE, /* one word of one table: `colours/红` */
    PART_NUMBER,
    PART_VALUE, /* set by the office */
    PART_ROWS,
    PARTS_ALL = PART_ROWS + SECTIONS
};

struct part_words {
    const char *key, *en, *zh; /* step: step, 步骤 */
};
const struct part_words *part_words(enum part part);

struct item {
    const char *name;  /* of one word of a table: TABLE/WORD */
    const void *entry; /* struct organ, struct rule ... by the part */
    const char *table; /* of a code; else NULL */
};

struct items {
    struct item *item;
    unsigned count;
};
/* In the pack's order. */
struct items items_of(struct arena *a, const struct regime *r, enum part part);
/* NULL: there is none of this name. */
const struct item *item_named(const struct items *all, const char *name);
/* What people call it, and the clause with its document; empty where it has none. */
const char *item_words(enum part part, const struct item *item);
const char *item_clause(struct arena *a, const struct regime *r, enum part part,
                        const struct item *item);
