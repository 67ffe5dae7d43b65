/* internal.h - what rows of this room do in files of their own. */
#pragma once

#include "command/call/call.h"

/* `ducha why CASE [STEP] --deadline`: until when, and why that day. Of the deadlines that the step
 * starts, stops or moves, of the deadline of that name, or of all of the case: what it counts from,
 * each day, each time that it stood still, was prolonged or was counted again. */
enum outcome whydue_run(struct call *c);
