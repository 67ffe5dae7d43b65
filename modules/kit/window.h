/* window.h - steps that are taken only while a window of the pack lasts (`while`), those that wait
 * until it is over (`after-window`), and the day that counts for them; and those that are for what
 * nobody did in time (`late`). Used by gate.c alone. */
#pragma once

#include "modules/kit/gate.h"

/* Of the fields whose day counts as the step's the first that is filled in; NULL: none is. */
const char *window_day_field(const struct step *s);
/* The day of the step: of what came by post, the postmark's. */
int32_t window_day(const struct step *s);
/* True when the answer is No, as in gate.h: a deadline of `late` has not passed unmet. */
bool window_not_late(const struct step *s, struct both *b);
/* The same of windows. scope is the case in which the step is asked for. */
bool window_shut(const struct step *s, const char *scope, struct both *b, const char **clause);
