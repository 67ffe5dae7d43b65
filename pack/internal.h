/* internal.h - between read.c, which reads a pack, and check.c and
 * flow.c, which ask whether it makes sense. */
#pragma once

#include "pack/regime.h"

#define TYPES_DEEP 8u         /* types above a type, as cases stand in cases */
#define TYPES_UPWARD_MAX 256u /* all of them together */

__attribute__((format(printf, 5, 7), format(printf, 6, 7))) void
place_fault(struct faults *f, struct place at, const char *remedy_en, const char *remedy_zh,
            const char *en, const char *zh, ...);

/* The regime's own copy of the text, one for all who say it. */
const char *regime_word(struct regime *r, const char *text);
/* Once the pack is read. */
void regime_words_forget(struct regime *r);

/* How far below the pack: base/base/steps.yaml is at 2. */
unsigned regime_level(const char *file);
/* pack.yaml, base/pack.yaml ... */
bool regime_is_head(const char *file);

/* Who the pack of this level is, and what it drops; after all files of the levels below it, and
 * before the others of its own. */
void regime_read_head(struct regime *r, const struct regime_file *f, struct faults *faults);
/* One file's sections, added to the regime. */
void regime_read(struct regime *r, const struct regime_file *f, struct faults *faults);
/* Takes away what `drop` names. */
void regime_drop(struct regime *r, struct yaml *y);

/* One sort of names: what is called so, and the section in which it should stand. */
struct sort;
const struct sort *regime_anything(void);
const struct sort *regime_fields(void);
/* A fault for each name that is none of the sort's, with the nearest one. */
void regime_check_names(const struct regime *r, struct faults *faults, struct place at,
                        const char *key, const char *const *list, const struct sort *sort);

/* 3 workdays for 3个工作日, 三个工作日内, 3 working days; NULL: nobody knows. */
const char *regime_span_meant(struct arena *a, const char *text);
/* It is no length of time: why not, and what to write instead. */
void regime_span_fault(struct regime *r, struct faults *faults, struct place at, const char *text);
/* 2026-11-01, 03-31, 3月31日前: a day stands where a length or a name should. */
bool regime_is_day(const char *text);
/* 4 for 第四条, 24(3) for 第二十四条第三项; NULL: it is not written so. */
const char *regime_clause_meant(struct arena *a, const char *text);

/* NULL: none of that name. */
struct document *regime_document(const struct regime *r, const char *id);

/* Once the pack is read: a step that says its stage and no types gets the types that go through it.
 */
void regime_belong(struct regime *r);

/* What no single line shows: names that nothing answers to, steps that can never be taken,
 * clauses that nothing covers. */
void regime_check(struct regime *r, struct faults *faults);

/* Once the files are read, and before the check looks up names thousands of times. */
void regime_index(struct regime *r);
/* After the check: what others say of each rule. */
void regime_look_ahead(struct regime *r);

/* Fields of forms that name cases, facts or other fields. Called by regime_check(). */
void regime_forms(struct regime *r, struct faults *faults);
/* Drawings by lot: is the promise kept with the case? Called by regime_check(). */
void regime_draws(struct regime *r, struct faults *faults);
void regime_team(struct regime *r, struct faults *faults);
void regime_opens(struct regime *r, struct faults *faults);
/* Every clause that is cited is covered, and every one of a document that says so. */
void regime_cover(struct regime *r, struct faults *faults);

/* The table's own word: what is kept is never one of the other ways of writing it. */
bool regime_is_code(const struct regime *r, const char *table, const char *value);
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
const struct sort *regime_types(void);
const struct sort *regime_organs(void);
const struct sort *regime_tables(void);
const struct sort *regime_steps(void);
const struct sort *regime_limits(void);
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
/* Fields as one step asks for them: laid over what they say of themselves, and looked at. */
void regime_hold(struct regime *r);
void regime_held(struct regime *r, struct faults *faults, const struct rule *rule);
void regime_lapse(struct regime *r, struct faults *faults, const struct time_limit *l);
/* Types of which one alike is open at a time; sets r->once. */
void regime_once(struct regime *r, struct faults *faults);
/* One that is counted from the end of another one. */
void regime_after(struct regime *r, struct faults *faults, const struct time_limit *l);
/* Does the step stop or move the deadline, or start or move one that it is counted from? None
 * (NULL) is moved by nothing. */
bool regime_moves_limit(const struct regime *r, const struct rule *rule,
                        const struct time_limit *l);
/* A step tells of so many deadlines at most. */
void regime_dues(struct regime *r, struct faults *faults, const struct rule *rule);

/* Posts that steps give and take, and fields that name who holds one. */
void regime_posts(struct regime *r, struct faults *faults);

/* Facts and posts that are asked for, and that no step gives. */
void regime_given(struct regime *r, struct faults *faults);

/* May the step give facts and posts that the pack does not say? */
bool regime_gives_unsaid(const struct rule *rule);
/* Does the step give this post, or may its module, which says more than the pack? */
bool regime_gives_post(const struct rule *rule, const char *post);

/* Number patterns that name fields. */
void regime_number(struct regime *r, struct faults *faults);

/* Is it so of the type of this name, or of one above it? Each is asked once, the nearest first.
 * type is NULL where the pack has none that is called so. */
typedef bool of_type(const void *self, const char *name, const struct case_type *type);
bool regime_above(const struct regime *r, const char *name, of_type *is, const void *self);
/* Is the step one of cases of this type, or of those above them? Of a type that is not known it is:
 * that has its own fault. */
bool regime_has_step(const struct regime *r, const struct rule *rule, const char *type);

/* In cases of this type the step is asked for; or what it does is done: those that it opens. */
bool rule_asked_in(const struct rule *rule, const char *type);
bool rule_done_in(const struct rule *rule, const char *type);
/* All steps of which it is so; NULL ends them. In the regime's memory. */
typedef bool of_rule(const struct rule *rule, const char *name);
const struct rule **regime_gather(struct regime *r, of_rule *is, const char *name);
/* Is what a step looks for ever in its cases, or in those above them? */
void regime_reach(struct regime *r, struct faults *faults);

/* In every case of this type `before` stands each time `rule` may be taken: the step that opens it,
 * one that must come before, or the ending of an earlier stage. Where it is not sure, no. */
bool regime_stood(const struct regime *r, const struct case_type *type, const struct rule *before,
                  const struct rule *rule);
bool rule_listed(const struct rule *const *list, unsigned count, const struct rule *rule);
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

/* How cases move: types and stages; then regime_hear(). Called by regime_check(). */
void regime_flow(struct regime *r, struct faults *faults);
/* Fills in which modules must hear of each step. */
void regime_hear(struct regime *r);
