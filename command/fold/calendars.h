/* calendars.h - the years that are known here: those that came with ducha, and the office's own
 * in packs/calendar, which stand before them. */
#pragma once

#include "command/call/call.h"
#include "pack/time/calendar.h"

struct calendars {
    struct calendar calendar;
    struct arena arena;
};

/* From the folder of the office when it can be entered, and from ducha's own. False: a year's
 * file has a fault, which is the call's. */
bool calendars_load(struct calendars *out, struct call *c);
/* What was amended by entries of this office's log, if there is one here: it counts before files
 * with older notices. Opens the log, which one process does once. */
bool calendars_amend(struct calendars *k, struct call *c);
void calendars_clear(struct calendars *c);
