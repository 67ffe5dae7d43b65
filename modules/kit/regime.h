/* regime.h - a regulation in memory: what regimes/NAME/ says, as structs.
 *
 * Files go in as bytes, because a pack reaches an office as an entry of its log; nothing here
 * opens a file. regime_init() notes every fault of every file with its line, in one run. A regime
 * with faults is not used.
 *
 * What each key means is written in docs/REGIMES.md, and shown by regimes/beijing-2020. In short:
 *
 *   pack version name source in-force            who this is
 *   organs    NAME: {zh, en, clause}             who may ask
 *   codes     TABLE: NAME: {en, letter, also}    words that a field may hold
 *   fields    NAME: {zh, en, one-of}             what forms ask for
 *   numbers   NAME: pattern                      {year} {date} {letter} {seq} {seq:4}
 *   deadlines NAME: {zh, en, clause, within, says, first-day-counts, roll}
 *   set-by-office  NAME: value                   where the document leaves it to the office
 *   steps     NAME: {zh, en, clause, asks, tells, by, after, unless, needs,
 *                    not-same-person-as, only-the-unit, undoes, again, starts, stops}
 *   coverage  {state, articles, clauses: CLAUSE: {carried-by} or {declaratory}}
 *
 * All texts and structs live in the regime's arena, until regime_clear(). */
#pragma once

#include "modules/kit/calendar.h"

#define REGIME_FILES_MAX 64u
#define REGIME_ID_MAX 40u /* letters, digits and hyphens; with @ and the version it fits a key */

struct regime_file {
    const char *name; /* steps/complaint.yaml, calendar/2026.yaml */
    struct bytes text;
};

struct place {
    const char *file;
    unsigned line, column;
};

struct words {
    const char *zh, *en;
};

/* Lists of names (by, after, also ...) end with NULL and are never NULL themselves. */

struct organ {
    struct organ *next;
    const char *name, *clause;
    struct words words;
    struct place at;
};

struct code {
    struct code *next;
    const char *name, *en, *letter; /* the last two may be empty */
    const char *const *also;        /* other ways people write it */
};

struct code_table {
    struct code_table *next;
    const char *name;
    struct code *codes;
    struct place at;
};

struct form_field {
    struct form_field *next;
    const char *name, *one_of; /* the name of a code table; empty: any text */
    struct words words;
    struct place at;
};

struct number {
    struct number *next;
    const char *name, *pattern;
};

struct office_value {
    struct office_value *next;
    const char *name, *value;
    struct place at;
};

struct time_limit {
    struct time_limit *next;
    const char *name, *clause;
    const char *says;   /* the kind that the clock says when it has come */
    const char *within; /* as written: 10 workdays */
    struct words words;
    struct span span;
    bool by_office; /* the document leaves the number to the office */
    struct place at;
};

struct rule {
    struct rule *next;
    const char *name, *clause;
    const char *asks, *tells; /* kinds of message */
    struct words words;
    const char *const *by;      /* organs that may ask */
    const char *const *after;   /* steps that must stand */
    const char *const *unless;  /* steps that must not stand */
    const char *const *needs;   /* fields that must be filled in */
    const char *const *apart;   /* steps taken by another person */
    const char *const *undoes;  /* steps that no longer stand afterwards */
    const char *starts, *stops; /* a deadline; may be empty */
    bool again;                 /* may be taken while it stands */
    bool only_unit;             /* only the responsible unit's own people */
    bool seen;                  /* for regime_check(): has been here */
    struct place at;
};

struct covered {
    struct covered *next;
    const char *clause, *declaratory; /* a reason, or empty and then: */
    const char *const *by;            /* steps, deadlines, organs */
    struct place at;
};

struct regime {
    struct arena arena;
    const char *id;     /* beijing-2020 */
    unsigned version;   /* 1, 2, 3 ... */
    const char *full;   /* beijing-2020@1 */
    const char *source; /* the document */
    struct words words;
    int32_t in_force; /* a day */
    struct organ *organs;
    struct code_table *codes;
    struct form_field *fields;
    struct number *numbers;
    struct time_limit *limits;
    struct office_value *values;
    struct rule *rules;
    struct covered *covered;
    bool coverage_complete; /* claimed, and then checked */
    unsigned articles;
    struct calendar calendar;
};

/* Reads and checks. With faults->count > 0 the regime may only be cleared. */
void regime_init(struct regime *r, const struct regime_file *files, unsigned count,
                 struct faults *faults);
void regime_clear(struct regime *r);

/* NULL when the regime has none of that name. */
const struct rule *regime_rule(const struct regime *r, const char *name);
const struct rule *regime_asks(const struct regime *r, const char *kind);
const struct rule *regime_tells(const struct regime *r, const char *kind);
const struct organ *regime_organ(const struct regime *r, const char *name);
const struct time_limit *regime_limit(const struct regime *r, const char *name);
const struct form_field *regime_field(const struct regime *r, const char *name);
const struct code_table *regime_codes(const struct regime *r, const char *table);
/* The code that text names or is another way of writing. */
const struct code *regime_code(const struct regime *r, const char *table, const char *text);
const char *regime_value(const struct regime *r, const char *name);   /* set-by-office */
const char *regime_pattern(const struct regime *r, const char *name); /* numbers */

bool names_have(const char *const *list, const char *name);

/* What a number pattern is filled with. */
struct number_parts {
    int32_t day;
    const char *letter;
    uint64_t seq;
};
/* "D{date}{seq:4}" to "D202602090012". */
char *number_print(struct arena *a, const char *pattern, const struct number_parts *p);
bool number_pattern_good(const char *pattern);
