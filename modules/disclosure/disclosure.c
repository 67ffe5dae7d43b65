#include "modules/kit/take.h"

static const struct effect effects[] = {
    {"open-disclosure", NULL, NULL},    {"draft-disclosure", NULL, NULL}, {"publish", NULL, NULL},
    {"correct-disclosure", NULL, NULL}, {"record-fault", NULL, NULL},     {0}};
static const struct hearing hearings[] = {{0}};
static const struct taker self = {"disclosure", effects, hearings};
TAKE_FUNCTIONS(&self)

static const struct reaction reactions[] = {TAKE_REACTIONS(disclosure), {0}};
MODULE(disclosure, reactions, packs_forget);
