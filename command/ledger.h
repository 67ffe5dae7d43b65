/* ledger.h - `ducha ledger`: a row of case.c. */
#pragma once

#include "command/command.h"

enum outcome ledger_run(struct call *c);
