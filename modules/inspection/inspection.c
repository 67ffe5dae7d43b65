/* inspection.c - the team at work: from the notice of presence to the end of field work, and the
 * complaints that come in meanwhile: Articles 13, 20, 23, 24, 30, 37-40.
 *
 *   presence.c     the notice, the days of presence, the methods used, interviews
 *   findings.c     what was found, under the twelve content items; matters handed over at once
 *   complaints.c   intake, links to earlier ones, hand-over
 *   alike.c        which earlier complaints were about the same place or enterprise
 *   batches.c      what was received until the cut-off hour */
#include "modules/inspection/internal.h"

static const struct effect effects[] = {{"notice", presence_may_begin, presence_begin},
                                        {"use-method", method_may_be_used, method_use},
                                        {"station", station_may_be_held, station_hold},
                                        {"set-up-branch", branch_may_be_set_up, NULL},
                                        {"give-statement", NULL, taking_lateness},
                                        {"call-interview", interview_may_be_called, interview_call},
                                        {"hold-interview", interview_may_be_held, NULL},
                                        {"record-finding", finding_may_be_recorded, finding_record},
                                        {"assign-matter", matter_may_be_assigned, NULL},
                                        {"close-presence", presence_may_end, presence_end},
                                        {0}};
static const struct hearing hearings[] = {{0}};
static const struct taker self = {.module = "inspection", .effects = effects, .hearings = hearings};
TAKE_FUNCTIONS(&self)

static const struct reaction reactions[] = {
    TAKE_REACTIONS(inspection),
    {"complaint.import", on_complaint_import, ASKED},
    {"complaint.link", on_complaint_link, ASKED},
    {"batch.close", on_batch_close, ASKED},
    {"complaint.hand-over", on_complaint_hand_over, ASKED},
    {0},
};
MODULE(inspection, reactions, packs_forget);
