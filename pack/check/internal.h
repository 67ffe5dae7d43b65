/* internal.h - what the checks ask of one another. */
#pragma once

#include "pack/check/check.h"
#include "pack/internal.h"

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

/* Fields of forms that name cases, facts or other fields. Called by regime_check(). */
void regime_forms(struct regime *r, struct faults *faults);
/* Drawings by lot: is the promise kept with the case? Called by regime_check(). */
void regime_draws(struct regime *r, struct faults *faults);
void regime_team(struct regime *r, struct faults *faults);
void regime_opens(struct regime *r, struct faults *faults);
/* Every clause that is cited is covered, and every one of a document that says so. */
void regime_cover(struct regime *r, struct faults *faults);

/* Conditions: names that are no fields, values that a field can never have, comparisons of what has
 * no order. */
void regime_when(struct regime *r, struct faults *faults, struct place at,
                 const struct condition *when);
/* The name of what two lists ask for that cannot both be so; NULL: none. */
const char *regime_never(const struct regime *r, const struct condition *one,
                         const struct condition *other);
/* The conditions of organs that may ask for a step under one only. */
void regime_askers(struct regime *r, struct faults *faults, const struct rule *rule);
/* Fields that a step needs under a condition only. */
void regime_needs(struct regime *r, struct faults *faults, const struct rule *rule);
/* Deadlines that must have passed unmet, for a step or for a field of its form. */
void regime_late(struct regime *r, struct faults *faults, const struct rule *rule,
                 const char *const *late);
/* What a step asks of other cases of the office. */
void regime_when_case(struct regime *r, struct faults *faults, const struct rule *rule);
/* The facts that a step gives: the same, and nothing is compared. */
void regime_sets(struct regime *r, struct faults *faults, struct place at,
                 const struct condition *sets);
/* Names of older versions: what they are called now is there, and they themselves are not. */
void regime_check_renamed(const struct regime *r, struct faults *faults);
/* Rows of tables whose keys must fit one another: duties, scores, statistics. Called by
 * regime_check(). */
void regime_rows(const struct regime *r, struct faults *faults);

/* Numbers of rows that the office sets, and grades; before regime_rows(), which reads them. */
void regime_points(struct regime *r, struct faults *faults);

/* One that begins and is no window: some step keeps it. What is looked up for all of them lies in
 * the regime's memory. */
struct ends;
struct ends *regime_ends_new(struct regime *r, struct faults *faults);
void regime_ends(struct ends *e, const struct time_limit *l);

/* One deadline; also takes the lengths that the office sets. */
void regime_due(struct regime *r, struct faults *faults, struct ends *ends, struct time_limit *l);

/* How long it may stand still, and when it is reminded of. */
void regime_still(struct regime *r, struct faults *faults, const struct time_limit *l);
void regime_held(struct regime *r, struct faults *faults, const struct rule *rule);
void regime_lapse(struct regime *r, struct faults *faults, const struct time_limit *l);
/* Types of which one alike is open at a time. */
void regime_once(struct regime *r, struct faults *faults);
/* One that is counted from the end of another one. */
void regime_after(struct regime *r, struct faults *faults, const struct time_limit *l);
/* A step tells of so many deadlines at most. */
void regime_dues(struct regime *r, struct faults *faults, const struct rule *rule);

/* Posts that steps give and take, and fields that name who holds one. */
void regime_posts(struct regime *r, struct faults *faults);

/* Facts and posts that are asked for, and that no step gives. */
void regime_given(struct regime *r, struct faults *faults);

/* Number patterns that name fields. */
void regime_number(struct regime *r, struct faults *faults);

/* Is what a step looks for ever in its cases, or in those above them? */
void regime_reach(struct regime *r, struct faults *faults);

/* In every case of this type `before` stands each time `rule` may be taken: the step that opens it,
 * one that must come before, or the ending of an earlier stage. Where it is not sure, no. */
bool regime_stood(const struct regime *r, const struct case_type *type, const struct rule *before,
                  const struct rule *rule);
/* It comes after it by `after`, in cases of this type. */
bool regime_waits(const struct regime *r, const struct case_type *type, const struct rule *before,
                  const struct rule *rule);
/* What a step waits for, or forbids, is over or has not begun each time it could be taken. */
void regime_over(struct regime *r, struct faults *faults);

/* Are there so many who may take a step, and is one of them the one who must? */
void regime_persons(struct regime *r, struct faults *faults);

/* What the pack has and nothing in it names. */
void regime_unused(struct regime *r, struct faults *faults);

/* Does the step that `blocks-until` waits for ever come? */
void regime_blocks(struct regime *r, struct faults *faults);
/* Can what a step waits for have come before its own stage is over? */
void regime_order(struct regime *r, struct faults *faults);

/* How cases move: types and stages. Called by regime_check(). */
void regime_flow(struct regime *r, struct faults *faults);
