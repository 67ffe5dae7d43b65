/* disclosure.c - what must be published: Articles 32 and 41 of beijing-2020.
 *
 *     open ─► drafted ─► approved ─► published ─► correcting ─┐
 *              ▲  │         │                                 │
 *              │  └─────────┴► returned                       │
 *              └───────────────────┴──────────────────────────┘
 *
 *   open.c      items open by themselves, once for each cause
 *   draft.c     versions, and the approval of one of them
 *   privacy.c   what no published text may hold
 *   publish.c   channels and days; corrections; faults
 *   show.c      disclosure.show ─► disclosure.shown */
#include "modules/disclosure/internal.h"

static const struct effect effects[] = {
    {"open-disclosure", NULL, disclosure_open},
    {"draft-disclosure", disclosure_may_draft, disclosure_draft},
    {"approve-disclosure", disclosure_may_approve, disclosure_approve},
    {"return-disclosure", disclosure_may_return, disclosure_return},
    {"publish", disclosure_may_publish, disclosure_publish},
    {"correct-disclosure", disclosure_may_correct, disclosure_correct},
    {"record-fault", disclosure_may_record_fault, disclosure_record_fault},
    {0},
};
static const struct hearing hearings[] = {{NULL, disclosure_hear}, {0}};
const struct taker disclosure_taker = {
    .module = "disclosure", .effects = effects, .hearings = hearings};
TAKE_FUNCTIONS(&disclosure_taker)

static const struct reaction reactions[] = {
    TAKE_REACTIONS(disclosure),
    {"disclosure.show", on_disclosure_show, ASKED},
    {0},
};
MODULE(disclosure, reactions, packs_forget);
