#include "modules/kit/take.h"

static const struct effect effects[] = {{"seal-dossier", NULL, NULL}, {0}};
static const struct hearing hearings[] = {{0}};
static const struct taker self = {"archive", effects, hearings};
TAKE_FUNCTIONS(&self)

static const struct reaction reactions[] = {TAKE_REACTIONS(archive), {0}};
MODULE(archive, reactions, packs_forget);
