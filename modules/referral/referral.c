#include "modules/kit/take.h"

static const struct effect effects[] = {{"route", NULL, NULL},
                                        {"answer-referral", NULL, NULL},
                                        {"complete-dossier", NULL, NULL},
                                        {"close-transfer", NULL, NULL},
                                        {"report-misconduct", NULL, NULL},
                                        {0}};
static const struct hearing hearings[] = {{0}};
static const struct taker self = {"referral", effects, hearings};
TAKE_FUNCTIONS(&self)

static const struct reaction reactions[] = {TAKE_REACTIONS(referral), {0}};
MODULE(referral, reactions, packs_forget);
