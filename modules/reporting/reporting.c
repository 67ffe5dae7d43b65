/* reporting.c - the report and its way to the feedback, the statistics and the score sheets.
 *
 *   report.c       the report is drawn up from the findings that were recorded, all of them
 *   counting.c     what the pack's rows count, as it happens
 *   scores.c       score sheets, added up
 *   statistics.c   numbers that say what they count */
#include "modules/reporting/internal.h"

static const struct effect effects[] = {{"assemble-report", NULL, report_assemble},
                                        {"submit-report", NULL, taking_lateness},
                                        {"score", score_check, score_act},
                                        {"grade", grade_check, grade_act},
                                        {0}};
static const struct hearing hearings[] = {{"record-finding", report_hear_finding},
                                          {"use-method", report_hear_method},
                                          {"station", report_hear_method},
                                          {0}};
static const struct taker self = {.module = "reporting", .effects = effects, .hearings = hearings};
TAKE_FUNCTIONS_BUT_TOLD(&self)

/* Our own steps are counted when they come back to us, like the others'. */
static enum err on_taken(struct turn *t, const struct message *m)
{
    enum err e = take_told(t, m, &self);
    return e ? e : counting_hear(t, m);
}

static const struct reaction reactions[] = {
    TAKE_REACTIONS(reporting),
    {"planning.late", counting_late, TOLD},
    {"inspection.late", counting_late, TOLD},
    {"reporting.late", counting_late, TOLD},
    {"referral.late", counting_late, TOLD},
    {"rectification.late", counting_late, TOLD},
    {"disclosure.late", counting_late, TOLD},
    {"archive.late", counting_late, TOLD},
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
