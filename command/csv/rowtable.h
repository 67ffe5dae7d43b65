/* rowtable.h - a table with a header of known columns, row by row; faults name row and column.
 *
 * A column has the name that programs use and those of published tables; a pack may know more. Some
 * are known and left out. Any other one is a fault unless --skip names it, because a slip in a name
 * would lose a whole column without a word. */
#pragma once

#include "command/call/call.h"
#include "command/csv/csv.h"
#include "pack/regime.h"

#define TABLE_FIELDS_MAX 16u
#define TABLE_LEFT_OUT (-1)

/* The first name of a field is shown in English, the second one in Chinese. The last one is empty.
 */
struct column_name {
    const char *name;
    int field; /* below TABLE_FIELDS_MAX, or TABLE_LEFT_OUT */
};

/* A pack that says what headers mean: its words come before ours. */
struct column_words {
    const struct regime *rules; /* NULL: there are none */
    enum table_sort table;
};

struct rowtable {
    const struct call *call;
    const struct column_name *names;
    struct column_words words;
    char file[128]; /* its name, for faults */
    struct faults *faults;
    struct arena *arena; /* of what cells hold */
    struct csv csv;
    int at[TABLE_FIELDS_MAX]; /* the column of a field; -1: none */
};

/* Reads the file and its header. False: faults has at least one, or the file cannot be read and
 * the call's fault says why. rowtable_close() either way. */
bool rowtable_open(struct rowtable *t, struct call *c, const char *path,
                   const struct column_name *names, struct column_words words, struct arena *arena,
                   struct faults *faults);
void rowtable_close(struct rowtable *t);

/* A fault when the column is not there; `or_*`: what may be done instead, or NULL. */
void rowtable_need(struct rowtable *t, int field, const char *or_en, const char *or_zh);

/* The cell without the blanks around it, and without the mark that an export puts before what a
 * spreadsheet would compute; NULL when it is empty. */
char *rowtable_cell(struct rowtable *t, const struct csv_row *row, int field);
/* The same; an empty one is a fault. */
char *rowtable_needed(struct rowtable *t, const struct csv_row *row, int field);
/* A fault of this cell; both texts say what to do. */
void rowtable_fault(struct rowtable *t, const struct csv_row *row, int field, const char *en,
                    const char *zh);
