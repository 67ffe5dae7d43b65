/* internal.h - what rows of this room do in files of their own. */
#pragma once

#include "command/call/call.h"

/* `ducha case show`: one case, as its entries tell it. */
enum outcome caseshow_run(struct call *c);

/* `ducha ledger` */
enum outcome ledger_run(struct call *c);
