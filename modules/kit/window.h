/* window.h - windows of the pack: steps that are taken only while one lasts (`while`), and those
 * that wait until it is over (`after-window`); and the day that counts for them. Used by gate.c
 * alone. */
#pragma once

#include "modules/kit/gate.h"

/* Of the fields whose day counts as the step's the first that is filled in; NULL: none is. */
const char *window_day_field(const struct step *s);
/* The day of the step: of what came by post, the postmark's. */
int32_t window_day(const struct step *s);
/* True when the answer is No, as in gate.h. scope is the case in which the step is asked for. */
bool window_shut(const struct step *s, const char *scope, struct both *b, const char **clause);
