/* referral.c - matters for other organs: Articles 27, 31 and 43 to 47 of beijing-2020.
 *
 *   route.c        who gets it, and with what
 *   answer.c       received, returned, sent again, urged, concluded
 *   owed.c         findings that must be referred before the transfer is complete
 *   misconduct.c   what is reported about those who inspect and those who are inspected */
#include "modules/referral/internal.h"

static const struct effect effects[] = {
    {"route", referral_may_route, referral_route},
    {"receive-referral", referral_may_receive, referral_receive},
    {"return-referral", referral_may_return, referral_return},
    {"complete-dossier", referral_may_complete, referral_complete},
    {"remind-referral", referral_may_remind, referral_remind},
    {"conclude-referral", referral_may_conclude, referral_conclude},
    {"close-transfer", referral_may_close_transfer, NULL},
    {"report-misconduct", referral_may_report_misconduct, referral_report_misconduct},
    {0},
};
static const char *const each[] = {"receive-referral", "return-referral", "conclude-referral",
                                   NULL};
static const struct hearing hearings[] = {{"record-finding", referral_hear}, {0}};
static const struct taker self = {
    .module = "referral", .effects = effects, .hearings = hearings, .each = each};
TAKE_FUNCTIONS(&self)

static const struct reaction reactions[] = {TAKE_REACTIONS(referral), {0}};
MODULE(referral, reactions, packs_forget);
