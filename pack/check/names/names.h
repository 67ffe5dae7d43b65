/* names.h - names that something answers to, and conditions that can hold: what every check asks.
 */
#pragma once

#include "pack/regime.h"

/* One sort of names: what is called so, and the section in which it should stand. */
struct sort;
const struct sort *regime_anything(void);
const struct sort *regime_fields(void);
const struct sort *regime_limits(void);
const struct sort *regime_organs(void);
const struct sort *regime_stages(void);
const struct sort *regime_steps(void);
const struct sort *regime_tables(void);
const struct sort *regime_types(void);
/* A fault for each name that is none of the sort's, with the nearest one. */
void regime_check_names(const struct regime *r, struct faults *faults, struct place at,
                        const char *key, const char *const *list, const struct sort *sort);

/* Conditions: names that are no fields, values that a field can never have, comparisons of what has
 * no order. */
void regime_when(struct regime *r, struct faults *faults, struct place at,
                 const struct condition *when);
/* The name of what two lists ask for that cannot both be so; NULL: none. */
const char *regime_never(const struct regime *r, const struct condition *one,
                         const struct condition *other);
/* The facts that a step gives: the same, and nothing is compared. */
void regime_sets(struct regime *r, struct faults *faults, struct place at,
                 const struct condition *sets);
