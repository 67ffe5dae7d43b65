/* caseshow.h - one case, as its entries tell it. */
#pragma once

#include "command/caseview.h"

enum outcome caseshow_run(struct call *c);

/* What the pack calls the step in hand; in case.c. */
const char *case_step_words(const struct record *r);
/* There is no case of the call's first word; in case.c. */
enum outcome case_missing(struct call *c);
