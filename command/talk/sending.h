/* sending.h - rows of a table as messages that are asked for, many at a time, each once. */
#pragma once

#include "base/bytes.h"
#include "command/call/call.h"
#include "command/call/output.h"

struct sending_row {
    unsigned row;        /* as a spreadsheet counts: the header is row 1 */
    const char *kind;    /* that asks */
    const char *tells;   /* what is told when it was done */
    const char *case_id; /* it is asked for in; "": in none */
    const char *name;    /* what people know the row by; NULL: nothing */
    struct bytes body;
};

struct sending_rows {
    struct sending_row *item;
    unsigned count;
    struct column name; /* what the rows' names are called */
};

/* In the name of the call's --person and --organ. With --again, what was refused is asked once
 * more. Says what became of the rows, and how many of each. OUTCOME_FINDINGS: some were refused,
 * differ or have no answer. */
enum outcome sending_run(struct call *c, const struct sending_rows *rows);

/* How much of a text a line of a listing holds, cut between two characters. */
int sending_cut(const char *text);
