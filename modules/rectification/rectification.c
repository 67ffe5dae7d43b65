/* rectification.c - the module's table: what it answers, and which file does it. internal.h says
 * what stands where. */
#include "modules/rectification/internal.h"

static const struct effect effects[] = {
    {"enter-task", may_enter_task, enter_task},
    {"report-progress", may_report_progress, report_progress},
    {"extend-task", NULL, extend_task},
    {"report-done", may_report_done, report_done},
    {"verify-task", may_verify_task, verify_task},
    {"return-task", may_return_task, return_task},
    {"notice-of-closing", may_notice, notice},
    {"close-task", may_close_task, close_task},
    {"reopen-task", may_reopen_task, reopen_task},
    {"commit-sample", may_commit_sample, NULL},
    {"draw-sample", may_draw_sample, draw_sample},
    {"check-sampled", may_check_sampled, check_sampled},
    {"escalate", may_escalate, escalate},
    {"conclude-escalation", NULL, conclude_escalation},
    {"report-to-group", NULL, report_to_group},
    {0},
};
static const char *const each[] = {"report-done", "verify-task", NULL};
static const struct hearing hearings[] = {{"assign-matter", hear_task}, {0}};
static const struct taker self = {.module = "rectification",
                                  .effects = effects,
                                  .hearings = hearings,
                                  .each = each,
                                  .recounted = ledger_recounted};

RECOUNT_FUNCTIONS(&self)
MIGRATE_FUNCTIONS(&self)

static enum err on_take(struct turn *t, const struct message *m)
{
    return take_asked(t, m, &self);
}

static enum err on_taken(struct turn *t, const struct message *m)
{
    return take_told(t, m, &self);
}

static enum err on_due(struct turn *t, const struct message *m)
{
    return on_task_overdue(t, m, &self);
}

static const struct reaction reactions[] = {
    TAKE_REACTIONS(rectification),
    {"complaint.recorded", on_complaint_recorded, TOLD},
    {"complaint.handed-over", on_complaint_handed_over, TOLD},
    {"complaint.sign", on_complaint_sign, ASKED},
    {"complaint.answer", on_complaint_answer, ASKED},
    {"complaint.return", on_complaint_return, ASKED},
    {"complaint.verify", on_complaint_verify, ASKED},
    {"complaint.close", on_complaint_close, ASKED},
    {"complaint.reopen", on_complaint_reopen, ASKED},
    {"complaint.overdue", on_complaint_overdue, TOLD},
    {"ledger.show", on_ledger_show, ASKED},
    {"task.show", on_task_show, ASKED},
    {0},
};
MODULE(rectification, reactions, packs_forget);
