/* forms.h - what forms ask for and cases keep: can it be looked at, and is it ever given? */
#pragma once

#include "pack/regime.h"

/* Fields of forms that name cases, facts or other fields. */
void regime_forms(struct regime *r, struct faults *faults);
/* Drawings by lot: is the promise kept with the case? */
void regime_draws(struct regime *r, struct faults *faults);
/* Types of which one alike is open at a time. */
void regime_once(struct regime *r, struct faults *faults);
/* Posts that steps give and take, and fields that name who holds one. */
void regime_posts(struct regime *r, struct faults *faults);
/* Facts and posts that are asked for, and that no step gives. */
void regime_given(struct regime *r, struct faults *faults);
/* Number patterns that name fields. */
void regime_number(struct regime *r, struct faults *faults);
