/* facts.h - what is known while a step is asked for: what the form says, and what the case and
 * those above it keep. */
#pragma once

#include "modules/kit/casefile.h"

/* A filled-in form: names and values. Borrowed. */
struct fields {
    Ducha__Field **item;
    size_t count;
};

const Ducha__Field *fields_find(const struct fields *f, const char *name); /* NULL: not there */
const char *fields_text(const struct fields *f, const char *name);         /* "": not there */

/* In the turn's memory. */
Ducha__Field *field_new(struct turn *t, const char *name, const char *value);

/* The form's word first, then the case's. case_id may be empty; "" when nobody says. */
const char *fact_text(struct turn *t, const char *case_id, const struct fields *f,
                      const char *name);

/* All its values; NULL when nobody says. */
const Ducha__Field *fact_field(struct turn *t, const char *case_id, const struct fields *f,
                               const char *name);

/* One of them. */
bool condition_holds(struct turn *t, const char *case_id, const struct fields *f,
                     const struct condition *c);
/* Every condition of the list holds; an empty list does. */
bool when_holds(struct turn *t, const char *case_id, const struct fields *f,
                const struct condition *when);

/* The same of a step's `when`, before it is asked for: what its own form asks for nobody can know
 * yet, so such a condition rules nothing out. */
bool rule_could_hold(struct turn *t, const char *case_id, const struct fields *f,
                     const struct rule *rule);

/* Has somebody said all that it asks about? Then only a step can change whether it holds. */
bool condition_told(struct turn *t, const char *case_id, const struct condition *c);
/* A condition of the step does not hold, all that it asks about has been said, and its own form
 * says nothing of it. */
bool rule_ruled_out(struct turn *t, const char *case_id, const struct rule *rule);

/* May this organ of `by` ask here: it has no condition, or one of its conditions holds? */
bool asker_may(struct turn *t, const char *case_id, const struct fields *f, const struct rule *rule,
               const char *organ);

/* The row that a word of a form stands under: named like it or naming it in `is`, and its
 * conditions hold. NULL: none. */
const struct row *row_for(struct turn *t, const char *case_id, const struct fields *f,
                          const struct row *rows, const char *word);
bool row_names(const struct row *row, const char *word);
