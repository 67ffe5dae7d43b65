/* told.h - what the forms of all cases said, from the log: by case, step and field. */
#pragma once

#include "command/fold/caseview.h"

struct told_case;

struct told {
    struct caseview *view;
    struct told_case **item; /* in the order of the cases' ids */
    unsigned count, room;
    struct arena arena;
};

/* Reads the log to its end. Not OUTCOME_OK: the call's fault is set. told_close() in any case. t is
 * zero before. */
enum outcome told_open(struct told *t, struct call *c);
void told_close(struct told *t);

/* from: alternatives with | between them, the first that has a text is taken; "" when none has.
 *
 *   enter-task.problem   what was filled in last; nothing of a step that was taken back
 *   refer:recipient      what the module found then
 *   @fact:progress       what the case keeps
 *   @due:task            the day on which this deadline of the case ends, or ended
 *   @late                是, when a deadline of the case passed
 *   @case @parent
 *   @stands:STEP=TEXT    the text, when this step stands */
const char *told_text(struct told *t, const char *case_id, const char *from);
