#include "modules/kit/take.h"

static void form_team(struct taking *k)
{
    const Ducha__Field *members = fields_find(&k->step.fields, "member");
    taking_post(k, "team.leader", taking_fact(k, "leader"));
    taking_post(k, "team.deputy", taking_fact(k, "deputy"));
    for (size_t i = 0; members && i < members->n_value; i++)
        taking_post(k, "team.member", members->value[i]);
}

static const struct effect effects[] = {{"register-subject", NULL, NULL},
                                        {"enter-pool", NULL, NULL},
                                        {"draft-five-year-plan", NULL, NULL},
                                        {"draft-annual-plan", NULL, NULL},
                                        {"enter-plan-line", NULL, NULL},
                                        {"order-inspection", NULL, NULL},
                                        {"propose-leaders", NULL, NULL},
                                        {"form-team", NULL, form_team},
                                        {"replace-member", NULL, NULL},
                                        {"open-duty", NULL, NULL},
                                        {0}};
static const struct hearing hearings[] = {{0}};
static const struct taker self = {"planning", effects, hearings};
TAKE_FUNCTIONS(&self)

static const struct reaction reactions[] = {TAKE_REACTIONS(planning), {0}};
MODULE(planning, reactions, packs_forget);
