/* record.h - the office's log, read as what happened to its cases. Nothing here writes; the bus
 * may be running. */
#pragma once

#include "command/fold/family.h"
#include "command/office/office.h"
#include "command/office/pages.h"
#include "modules/kit/packs.h"
#include "modules/module.h"
#include "proto/case.pb-c.h"

#define RECORD_REGIMES_MAX 256u /* packs that are kept; of older ones steps have no words */

/* A pack that was adopted, parsed when an entry first needs it. */
struct record_pack {
    char full[REGIME_NAME_MAX + 1]; /* beijing-2020@1 */
    void *body;                     /* of regime.adopted; NULL once it is parsed */
    size_t size;
    struct regime regime;
};

/* A year's holidays, as they were amended; in the order of their entries. */
struct amended_year {
    struct amended_year *next;
    const char *text;
};

struct record {
    struct office office;
    struct pages pages;
    struct family family; /* whose entries are read; empty: everybody's */
    unsigned at;          /* in the page */
    struct record_pack pack[RECORD_REGIMES_MAX];
    unsigned packs, oldest;
    struct amended_year *amended;
    struct arena years;   /* of what was amended */
    struct arena arena;   /* of the entry in hand */
    struct turn *learner; /* whose rows learn the packs too; NULL: nobody's */
    uint64_t known;       /* it has learnt what stands up to here */
    void (*law)(struct turn *learner, uint64_t position); /* told what it learns; may be NULL */

    /* The entry in hand. */
    struct message message;
    bool told;                  /* said by a module or the clock, not asked for by somebody */
    const Ducha__Step *step;    /* NULL: it tells of no step */
    const struct regime *rules; /* those it was said under; NULL: not known */
};

/* Not OUTCOME_OK: the call's fault is set. record_close() in any case. r is zero before. */
enum outcome record_open(struct record *r, struct call *c);
/* The same, of this case and so much of its family; entries that the office has not indexed yet
 * come too, whosever they are. */
enum outcome record_open_case(struct record *r, struct call *c, const char *case_id,
                              enum family_reach reach);
/* The same, of the next `count` cases after this one, in the order of their names. */
enum outcome record_open_page(struct record *r, struct call *c, const char *after, uint64_t count);
/* r is open: only these entries, rising, and all from `from` on. */
void record_go_on(struct record *r, const uint64_t *pick, size_t picks, uint64_t from);
/* The next entry that belongs to a case or lists some. False at the end; *outcome says whether the
 * log could be read that far. */
bool record_next(struct record *r, struct call *c, enum outcome *outcome);
/* The entry in hand is of this case, or its body lists it, as a batch does. */
bool record_concerns(struct record *r, const char *case_id);
/* The failure of a call about a case that is not in the log. */
enum outcome record_missing(struct call *c, const char *case_id);
/* A pack as it was adopted, counting by the years as they were amended; NULL: not kept. */
const struct regime *record_regime(struct record *r, const char *full);
/* What the pack calls the step in hand; of one that passed its deadline: late. */
const char *record_step_words(const struct record *r);
void record_close(struct record *r);
