/* referral.c - matters for other organs: Articles 27, 31 and 43 to 47 of beijing-2020.
 *
 *   route.c        who gets it, and with what
 *   answer.c       received, returned, sent again, urged, concluded
 *   owed.c         findings that must be referred before the transfer is complete
 *   misconduct.c   what is reported about those who inspect and those who are inspected */
#include "modules/referral/internal.h"

static const struct effect effects[] = {
    {"route", may_route, route},
    {"receive-referral", may_receive, receive},
    {"return-referral", may_return, return_it},
    {"complete-dossier", may_complete, complete},
    {"remind-referral", may_remind, remind},
    {"conclude-referral", may_conclude, conclude},
    {"close-transfer", may_close_transfer, NULL},
    {"report-misconduct", may_report_misconduct, report_misconduct},
    {0},
};
static const struct hearing hearings[] = {{"record-finding", hear_finding}, {0}};
static const struct taker self = {"referral", effects, hearings};
TAKE_FUNCTIONS(&self)

static const struct reaction reactions[] = {TAKE_REACTIONS(referral), {0}};
MODULE(referral, reactions, packs_forget);
