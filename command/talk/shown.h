/* shown.h - an answer that is numbers or lines (statistics.shown, task.shown, findings.shown ...)
 * as tables that a person reads. */
#pragma once

#include "bus/wire.h"
#include "command/call/call.h"

/* False: the answer is not of that sort, and nothing was printed. */
bool shown_print(struct call *c, const struct envelope *e);
