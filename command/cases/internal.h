/* internal.h - what rows of this room do in files of their own. */
#pragma once

#include "command/call/call.h"
#include "command/fold/record.h"

/* `ducha case show`: one case, as its entries tell it. */
enum outcome caseshow_run(struct call *c);

/* The words of a field, or of what a step found, under the entry in hand; the key itself where it
 * has none. */
const char *case_label(const struct record *r, const char *key);
/* Its value as people read it; NULL: about the step or a deadline, which have tables of their own.
 */
const char *case_value(const struct record *r, const char *key, const char *value, bool is_bool);

/* `ducha ledger` */
enum outcome ledger_run(struct call *c);
