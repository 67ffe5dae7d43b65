/* planning.c - plans, persons, teams, the opening of inspections, recurring duties. What the module
 * does beside recording a step, by the word that the pack writes in `does`; its queries; what it
 * hears from others. */
#include "modules/planning/internal.h"

static const struct effect effects[] = {
    {"register-subject", subject_check, subject_act},
    {"register-person", person_check, person_act},
    {"enter-pool", pool_check, NULL},
    {"judge-unfit", NULL, unfit_act},
    {"draft-five-year-plan", five_year_check, NULL},
    {"approve-five-year-plan", five_year_approval_check, five_year_approval_act},
    {"draft-annual-plan", annual_check, annual_act},
    {"enter-plan-line", line_check, line_act},
    {"strike-plan-line", NULL, strike_act},
    {"order-inspection", order_check, order_act},
    {"propose-leaders", leaders_check, NULL},
    {"form-team", team_check, team_act},
    {"replace-member", replace_check, replace_act},
    {"record-attendance", attendance_check, NULL},
    {"commit-draw", lot_promise_check, NULL},
    {"draw-subjects", draw_subjects_check, draw_subjects_act},
    {"draw-persons", draw_persons_check, draw_persons_act},
    {"open-duty", duty_check, duty_act},
    {0}};

static void hear_dossier(const struct heard *h)
{
    coverage_end(h);
    team_end(h);
}

static const struct hearing hearings[] = {
    {"escalate", hear_escalation}, {"seal-dossier", hear_dossier}, {0}};

static const struct taker self = {.module = "planning", .effects = effects, .hearings = hearings};
TAKE_FUNCTIONS(&self)

static enum err on_duty(struct turn *t, const struct message *m)
{
    return duties_due(t, m, &self);
}

static const struct reaction reactions[] = {TAKE_REACTIONS_ADOPTING(planning, duties_adopted),
                                            {"planning.duty", on_duty, TOLD},
                                            {"coverage.show", coverage_show, ASKED},
                                            {0}};
MODULE(planning, reactions, packs_forget);
