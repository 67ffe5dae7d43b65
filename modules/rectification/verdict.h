/* verdict.h - does the whole verdict of an answer fit those of its issues?
 *
 * A complaint often holds several issues, each with a verdict of its own. The verdicts of the
 * pack's table stand in order, from true to not true. Where all issues have the same one, so has
 * the whole; else the whole lies between, and is neither the first nor the last of the table. */
#pragma once

#include "pack/regime.h"
#include "proto/rectification.pb-c.h"

#define SUB_ISSUES_MAX 20u

/* What is wrong, with the same in English; NULL: nothing. Verdicts are words of the table. */
const char *verdict_wrong(const struct regime *r, const Ducha__Answer *a, const char **en);
