/* regime_diff.h - what `regime diff` does; its row stands with the other commands of packs. */
#pragma once

#include "command/call/call.h"

enum outcome regime_diff_run(struct call *c);
