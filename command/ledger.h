/* ledger.h - `ducha ledger`: a row of case.c. */
#pragma once

#include "command/call/call.h"

enum outcome ledger_run(struct call *c);
