/* csv.h - a table as spreadsheets save it: RFC 4180, and what they do to it.
 *
 * UTF-8 with or without its mark, else GB18030, which a spreadsheet in Chinese saves by default.
 * Lines end with CR LF or LF. Every cell is text: 007 keeps its zeros, and =1+1 is four letters
 * that nobody computes.
 *
 * A row is numbered as a spreadsheet shows it: the header is row 1. Every fault of the file is
 * found in one run; its place is (row, column). */
#pragma once

#include "base/mem.h"
#include "base/yaml.h" /* struct faults */

#define CSV_SIZE_MAX ((size_t)16 << 20)
#define CSV_ROWS_MAX 20000u /* with the header */
#define CSV_COLUMNS_MAX 64u
#define CSV_CELL_MAX ((size_t)64 << 10) /* bytes */

struct csv_row {
    unsigned number;
    unsigned count;
    const char **cell; /* never NULL */
};

struct csv {
    struct csv_row *row; /* 0 is the header; rows that are wholly empty are left out */
    unsigned count;
    bool gb18030;
    struct arena arena;
};

/* False: faults has at least one. csv_clear() either way. */
bool csv_read(struct csv *out, const char *file, struct bytes text, struct faults *faults);
void csv_clear(struct csv *c);
