/* internal.h - what the rooms of pack/ share and nobody else sees: a regime that is read, derived
 * and checked. */
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

/* What is written there; NULL: nothing. */
struct column_word *regime_column_word(const struct regime *r, enum table_sort table,
                                       const char *header);
extern const char *const renamed_sections[RENAMED_SORTS];
struct renamed *regime_renamed(const struct regime *r, enum renamed_sort sort, const char *old);
/* This version calls a thing so. */
bool regime_has_now(const struct regime *r, enum renamed_sort sort, const char *name);

/* 3 workdays for 3个工作日, 三个工作日内, 3 working days; NULL: nobody knows. */
const char *regime_span_meant(struct arena *a, const char *text);
/* It is no length of time: why not, and what to write instead. */
void regime_span_fault(struct regime *r, struct faults *faults, struct place at, const char *text);
/* 2026-11-01, 03-31, 3月31日前: a day stands where a length or a name should. */
bool regime_is_day(const char *text);
/* 4 for 第四条, 24(3) for 第二十四条第三项; NULL: it is not written so. */
const char *regime_clause_meant(struct arena *a, const char *text);

/* Once the files are read, and before the check looks up names thousands of times. */
void regime_index(struct regime *r);

/* The table's own word: what is kept is never one of the other ways of writing it. */
bool regime_is_code(const struct regime *r, const char *table, const char *value);

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
/* Through one of these stages. */
bool type_goes_through(const struct case_type *type, const char *const *stages);
bool rule_listed(const struct rule *const *list, unsigned count, const struct rule *rule);

/* Does the step stop or move the deadline, or start or move one that it is counted from? None
 * (NULL) is moved by nothing. */
bool regime_moves_limit(const struct regime *r, const struct rule *rule,
                        const struct time_limit *l);

/* May the step give facts and posts that the pack does not say? */
bool regime_gives_unsaid(const struct rule *rule);
/* Does the step give this post, or may its module, which says more than the pack? */
bool regime_gives_post(const struct rule *rule, const char *post);
