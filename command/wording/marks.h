/* marks.h - what a pack says of a step, in words of the reader's language: for pictures, and for
 * those who compare packs. All texts are the arena's or the pack's. */
#pragma once

#include "base/mem.h"
#include "pack/regime.h"

enum mark_kind {
    MARK_WHO,      /* others than the first who may, or all who must */
    MARK_WHEN,     /* under which condition */
    MARK_WAITS,    /* for what the picture does not show */
    MARK_CLOCK,    /* a deadline begins */
    MARK_STOP,     /* a deadline ends */
    MARK_MOVE,     /* one stands still, goes on, is extended */
    MARK_OPENS,    /* a case of another type */
    MARK_REFER,    /* a matter goes to another organ */
    MARK_DISCLOSE, /* something is to be published then */
    MARK_HOLD,     /* nothing else until that step */
    MARK_END       /* a stage, or the case, ends */
};

struct mark {
    struct mark *next;
    enum mark_kind kind;
    const char *text;
};

/* In the order of the kinds. type may be NULL. */
struct mark *marks_of(struct arena *a, const struct regime *r, const struct case_type *type,
                      const struct rule *rule);

/* 10 workdays: 10个工作日; what is not known is given as it is written. */
const char *within_words(struct arena *a, const char *within);
/* presence from: at least 45 days, at most 2 months */
const char *distance_words(struct arena *a, const struct regime *r, const struct distance *d);
/* The same as ISO 8601 says it (P30D); NULL: it cannot, of working days and ends of months. */
const char *within_iso(struct arena *a, const char *within);
/* A length as the pack writes it, or those that are measured against one another: `longest-of 10
 * workdays, 15 days`. Moves to the last of them. */
const char *length_raw(struct arena *a, const struct limit_span **s);
/* The same in words. */
const char *length_words(struct arena *a, const struct limit_span **s);
/* Those that are measured against this one, and what each comes to from that day, one a line; empty
 * where it stands alone. */
const char *measured_words(struct arena *a, const struct calendar *c,
                           const struct limit_span *first, int32_t from);
/* Every length with its condition, or the field that holds the day. */
const char *limit_words(struct arena *a, const struct regime *r, const struct time_limit *l);
/* Article 24(6); of another document of the lineage its name and number as they stand. */
const char *clause_words(struct arena *a, const char *clause);
/* What the form must say, and under which conditions; named: with each field's name behind it. */
const char *needs_words(struct arena *a, const struct regime *r, const struct rule *rule,
                        bool named);
/* Where one of them must: outcome: upheld and time to reply is late. */
const char *need_when_words(struct arena *a, const struct regime *r, const struct need *n);
/* led by is 督察组, and ... ; NULL: there is none. */
const char *when_words(struct arena *a, const struct regime *r, const struct condition *when);

/* the reform with: reform completed. */
const char *case_condition_words(struct arena *a, const struct regime *r,
                                 const struct case_condition *c);

/* a if led by is 督察组, b: some of those who may ask for the step. */
const char *askers_words(struct arena *a, const struct regime *r, const struct rule *rule,
                         const char *const *organs);

/* a, b and c: the words of organs, steps, types, fields, or each as it is written. */
typedef const char *naming(const struct regime *r, const char *name);
naming name_of_organ, name_of_step, name_of_type, name_of_field, name_of_limit, name_of_stage;
const char *list_words(struct arena *a, const struct regime *r, const char *const *names,
                       naming *name);
