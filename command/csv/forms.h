/* forms.h - a table whose rows become steps that the pack alone describes: lines of an annual plan,
 * rectification tasks. */
#pragma once

#include "command/csv/rowtable.h"
#include "pack/regime.h"
#include "proto/case.pb-c.h"

struct form_row {
    unsigned row;     /* as a spreadsheet counts: the header is row 1 */
    bool alone;       /* asked for in no case */
    const char *name; /* what people know it by */
    Ducha__Take take;
    struct bytes body; /* the same, packed */
};

struct forms {
    struct form_row *item;
    unsigned count;
    bool gb18030;
    struct arena arena;
};

/* rules: whose code tables the words are compared with; NULL: they are not. False: faults has at
 * least one, or the file cannot be read and the call's fault says why. forms_clear() either way. */
typedef bool forms_read(struct forms *out, struct call *c, const char *path,
                        const struct regime *rules, struct faults *faults);

/* enter-plan-line; before it, with --register, register-subject for each subject that has a kind.
 */
forms_read plan_read;
/* enter-task. A limit without a year is of --year. */
forms_read tasks_read;

void forms_clear(struct forms *f);
/* NULL: the form has no such field. */
const Ducha__Field *form_row_field(const struct form_row *row, const char *name);
