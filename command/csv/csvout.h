/* csvout.h - a listing as a table that spreadsheets open: UTF-8 with its mark, lines that end with
 * CR LF, and no cell that is computed. */
#pragma once

#include "command/call/output.h"

/* The header has the Chinese names: they are what offices use and what an import takes. */
void csv_out(const struct listing *l, FILE *to);
