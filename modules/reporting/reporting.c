/* reporting.c - the report and its way to the feedback, and the statistics: Articles 11(4), 25, 26.
 *
 *   report.c       the report is drawn up from the findings that were recorded, all of them
 *   statistics.c   numbers that say what they count */
#include "modules/reporting/internal.h"

static const struct effect effects[] = {
    {"assemble-report", NULL, report_assemble}, {"submit-report", NULL, taking_lateness}, {0}};
static const struct hearing hearings[] = {{"record-finding", report_hear_finding},
                                          {"use-method", report_hear_method},
                                          {"station", report_hear_method},
                                          {0}};
static const struct taker self = {.module = "reporting", .effects = effects, .hearings = hearings};
TAKE_FUNCTIONS(&self)

static const struct reaction reactions[] = {
    TAKE_REACTIONS(reporting),
    {"complaint.recorded", statistics_hear_recorded, TOLD},
    {"complaint.linked", statistics_hear_linked, TOLD},
    {"complaint.answered", statistics_hear_answered, TOLD},
    {"complaint.returned", statistics_hear_back, TOLD},
    {"complaint.reopened", statistics_hear_back, TOLD},
    {"statistics.show", on_statistics_show, ASKED},
    {"findings.show", on_findings_show, ASKED},
    {0},
};
MODULE(reporting, reactions, packs_forget);
