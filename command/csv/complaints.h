/* complaints.h - a table of complaints, row by row, as messages that can be sent.
 *
 * Columns have the names of examples/complaints.csv or those of published tables (受理编号,
 * 行政区域 ...), or those that `columns` of the pack gives them. What tables add after intake,
 * answers and verdicts, is left out. Any other column is a fault, because a slip in a name would
 * lose a whole column without a word. */
#pragma once

#include "command/call/call.h"
#include "command/csv/csv.h"
#include "pack/regime.h"
#include "proto/inspection.pb-c.h"

struct complaint {
    unsigned row; /* as a spreadsheet counts: the header is row 1 */
    Ducha__Complaint complaint;
    struct bytes body; /* the same, packed */
};

struct complaints {
    struct complaint *item;
    unsigned count;
    bool gb18030;
    struct arena arena;
};

/* By the call's --inspection and --skip. rules: a pack that knows further headers; NULL: none.
 * False: faults has at least one, or the file cannot be read and the call's fault says why.
 * complaints_clear() either way. */
bool complaints_read(struct complaints *out, struct call *c, const char *path,
                     const struct regime *rules, struct faults *faults);
void complaints_clear(struct complaints *t);
