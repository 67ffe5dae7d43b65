/* caseshow.h - one case, as its entries tell it. */
#pragma once

#include "command/fold/caseview.h"

enum outcome caseshow_run(struct call *c);
/* There is no case of the call's first word. */
enum outcome case_missing(struct call *c);
