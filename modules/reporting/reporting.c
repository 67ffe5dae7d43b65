#include "modules/kit/take.h"

static const struct effect effects[] = {{"assemble-report", NULL, NULL}, {0}};
static const struct hearing hearings[] = {{0}};
static const struct taker self = {"reporting", effects, hearings};
TAKE_FUNCTIONS(&self)

static const struct reaction reactions[] = {TAKE_REACTIONS(reporting), {0}};
MODULE(reporting, reactions, packs_forget);
