/* regime.h - a regulation in memory: what regimes/NAME/ says, as structs.
 *
 * Files go in as bytes, because a pack reaches an office as an entry of its log; nothing here
 * opens a file. regime_init() notes every fault of every file with its line, in one run. A regime
 * with faults is not used.
 *
 * What each key means is written in docs/REGIMES.md, and shown by regimes/beijing-2020. In short:
 *
 *   pack version name source in-force            who this is
 *   extends drop                                 what it is a change of
 *   organs    NAME: {zh, en, clause, post, which}   who may ask
 *   codes     TABLE: NAME: {en, letter, also}    words that a field may hold
 *   fields    NAME: {zh, en, one-of, case-of, where, own, is, fact, many, ...}   what forms ask for
 *   numbers   NAME: pattern                      {year} {date} {letter} {case} {seq} {seq:4}
 * {FIELD} deadlines NAME: {zh, en, clause, within, until, at, from, before, least, window, says,
 * ...} set-by-office  NAME: value                   where the document leaves it to the office
 *   stages    NAME: {zh, en, clause, ends-with or ends-with-any}
 *   types     NAME: {zh, en, clause, stages, ends-with, number, parent, subjects, ...}
 *   steps     NAME: {zh, en, clause, module, types, stage, opens, by, each, after, when, ...}
 *   referrals, ladder, disclosures, duties, dossier, team, methods, contents, scores, grades,
 *   statistics
 *             NAME: {zh, en, clause, ...}        tables that one module reads
 *   coverage  {state, articles, clauses: CLAUSE: {carried-by} or {declaratory}}
 *
 * All texts and structs live in the regime's arena, until regime_clear(). */
#pragma once

#include "pack/decimal.h"
#include "pack/time/calendar.h"

#define REGIME_FILES_MAX 128u
#define REGIME_EXTENDS_MAX 4u  /* packs below a pack */
#define REGIME_MODULES_MAX 16u /* modules that one pack names */
#define REGIME_NAME_TEXT_MAX                                                                 \
    64u                     /* bytes of a name in a pack: case, post and person make one key \
                             */
#define STEP_TIMES_MAX 60   /* `times` of a step: a case file names so many who took it */
#define MOST_TIMES_MAX 1000 /* `most-times` of a step */
#define SHEET_ROWS_MAX 100u /* rows of `scores`: each is told in the result of one step */
#define POINTS_MAX 1000     /* for one of what is counted, and of one row */
#define GRADE_FROM_MAX ((int64_t)SHEET_ROWS_MAX * POINTS_MAX) /* the points a grade begins at */
#define WINDOW_DAYS_MAX 3660u    /* the longest `within` of a row: about ten years */
#define MOST_A_YEAR_MAX 366      /* `most-a-year` of a type */
#define FIELD_LEAST_MAX 100      /* `at-least` of a field */
#define DUTY_PREVIOUS "previous" /* `about` of a duty */
#define LIMIT_CLOSING_NOTICE \
    "closing-notice"          /* read by the module rectification: no step starts it */
#define PERIOD_FIELD "period" /* 2026Q2: a deadline counts from its first day */
#define STEP_DUES_MAX 8u      /* deadlines that one step starts or moves */
#define ONE_OPEN_MAX 8u       /* facts in which two open cases may not be alike */
#define LIMITS_DEEP 4u        /* deadlines that are counted from one another */
#define REGIME_ID_MAX 40u /* letters, digits and hyphens; with @ and the version it fits a key */

struct regime_file {
    const char *name; /* steps/complaint.yaml, calendar/2026.yaml; base/steps.yaml: of the pack that
                       * this one extends */
    struct bytes text;
};

struct place {
    const char *file;
    unsigned line, column;
};

/* Of a pack that has one language only both are the same text. */
struct words {
    const char *zh, *en;
};

/* Lists of names (by, after, also ...) end with NULL and are never NULL themselves. */

/* `when: {star: yes, type: [routine, special], points: ">= 25"}`: each name must have one of its
 * values, or one that compares so; `when-not`: none of them. */
struct condition {
    struct condition *next;
    const char *name; /* a fact of the case, a field of the form, or `type` */
    const char *const *is;
    bool none; /* of when-not */
    /* `when-any: [{deaths: ">= 3"}, {injured: ">= 10"}]`: one of these holds; then the name is
     * empty. NULL: it is none of when-any. */
    struct alternative *any;
};

/* All of these hold at once; never none, and none of them is a when-any. */
struct alternative {
    struct alternative *next;
    struct condition *when;
};

/* A post that a step gives to, or takes from, the persons in a field. */
struct posting {
    struct posting *next;
    const char *post, *field;
};

/* `when-case: {type: reform, step: complete-reform}`: whether some case of the office stands so, or
 * of those that belong to the case in hand; of when-not-case: whether none does. */
struct case_condition {
    struct case_condition *next;
    const char *type, *step;
    const char *count; /* a comparison with how many stand so; empty: one is enough */
    const char *share; /* with how many of a hundred, two decimals, rounded down; empty: none */
    bool none, below;
};

/* An organ of a step's `by` that may ask only where its condition holds. */
struct asker {
    struct asker *next;
    const char *organ;
    struct condition *when;
};

/* A field that a step's form must say only where these conditions hold. */
struct need {
    struct need *next;
    const char *field;
    struct condition *when;
    const char *const *late; /* deadlines: and each has passed unmet */
};

struct organ {
    struct organ *next;
    const char *name, *clause;
    const char *which; /* the fact that says which one may act: subject/Haidian; may be empty */
    bool which_needed; /* in a case that does not name one, none of them may */
    bool post;         /* held by persons, case by case: team.leader */
    bool standing;     /* of a post: held in the office, until it is taken away */
    bool bars_all;     /* of a post: who holds it takes no step there, or */
    const char *const *bars; /* none in cases of these types */
    struct words words;
    struct place at;
};

struct code {
    struct code *next;
    const char *name, *en, *letter; /* the last two may be empty */
    const char *const *also;        /* other ways people write it */
    const char *document;           /* a letter that is a clause is one of this document */
};

struct code_table {
    struct code_table *next;
    const char *name;
    struct code *codes;
    struct place at;
};

enum field_is { FIELD_TEXT, FIELD_DATE, FIELD_NUMBER, FIELD_YES_NO, FIELD_DIGEST, FIELD_MOMENT };

#define TODAY "today" /* the day of the step, where a field would be named */

struct form_field {
    struct form_field *next;
    const char *name, *one_of;  /* the name of a code table; empty: any text */
    const char *const *case_of; /* types: the value is the id of a case of one of them */
    const char *where;          /* of case_of: the step that must stand there; may be empty */
    const char *own;            /* of case_of: its fact that is the person who asks; may be empty */
    const char *same; /* of case_of: a fact that it has alike with this case; may be empty */
    const char *const *holds; /* posts, or organs that have some: the value is a person who holds
                               * one   of them in this case; empty: anything */
    const char *among; /* a fact of the case, or of the one above: each value is one of its; may be
                        * empty */
    const char *other_than; /* a fact likewise: no value is one of its; may be empty */
    const char *within;     /* of a date: no later than that from the step's day; empty: any day */
    struct span near;       /* the same, counted */
    const char *ahead; /* of a date: the step's day is no later than that before it; may be empty */
    struct span far;   /* the same, counted */
    enum field_is is;
    bool fact;                   /* the case keeps it, for conditions and for others to read */
    bool many;                   /* several values */
    unsigned least, most_values; /* so many at least, where it is filled in; at most, 0: any. What a
                                  * step says of it otherwise (`held`) has 0: as the field says */
    /* Another date or number that it is compared with, or TODAY; may be empty. */
    const char *not_before, *not_after, *before, *after;
    /* Of a date: how far behind another date it lies, at least and at most; from: may be empty. */
    struct distance {
        const char *from, *least, *most; /* as written; of the last two one may be empty */
        struct span shortest, longest;   /* the same, counted */
    } distance;
    unsigned digits; /* of a number: so many behind the point at most */
    /* Of a number: no smaller, no larger; `least`, `most` of the pack. Empty: any. */
    const char *smallest, *largest;
    bool counted_from, to_come; /* a deadline counts from it; it may lie ahead all the same */
    struct words words;
    struct place at;
};

#define DOSSIER_NUMBER "dossier" /* the pattern of a sealed dossier's number */
#define CASE_NUMBER "case"       /* of cases whose type names none */

struct number {
    struct number *next;
    const char *name, *pattern;
    struct place at;
};

struct office_value {
    struct office_value *next;
    const char *name, *value;
    struct place at;
};

#define SPANS_OF_MAX 4u /* lengths that are measured against one another */

/* `longest-of`, `shortest-of`: lengths that follow one another and of which one counts. */
enum measured { MEASURED_ALONE, MEASURED_LONGEST, MEASURED_SHORTEST };

/* One length of time, and the condition under which it is the one. */
struct limit_span {
    struct limit_span *next;
    enum measured with_next; /* it is measured against the next one, under the same condition */
    struct condition *when;  /* with those of when-not, as in all others */
    const char *within;      /* as written: 10 workdays */
    struct span span;
    bool own_first, first; /* it says for itself whether the first day counts; and whether */
    bool by_office;        /* the document leaves the number to the office */
};

struct time_limit {
    struct time_limit *next;
    const char *name, *clause;
    const char *says;         /* the kind that the clock says when it has come */
    struct limit_span *spans; /* the first whose condition holds; never NULL unless `until` */
    const char *until;        /* the field that holds the last day itself; may be empty */
    const char *const *from;  /* the fields that hold the first day, the first that is filled in;
                               * none: the day of the step */
    const char *from_limit;   /* the deadline whose last day it is counted from; may be empty */
    const char *before;       /* the field with the day it is counted back from; may be empty */
    struct limit_span *least; /* a step that stops it comes no earlier; NULL: as soon as it likes */
    unsigned minutes;         /* of the last day; 1440: its end */
    unsigned roll;       /* a last day without work moves by so many working days; 0: it stays */
    unsigned extensions; /* how often it may be extended */
    struct limit_span *extension; /* and at most so far from the day it ran to; NULL: to any day */
    bool window;                  /* nobody is late when it has passed; what is `while` it, is */
    /* So long it may stand still, each time and all times together; NULL: until it is resumed. */
    struct limit_span *still, *still_all;
    const char *then; /* the step that the office takes when it has passed; may be empty */
    struct limit_span *reminds; /* so long before its last day the clock says so; NULL: never */
    const char *reminds_clause; /* that says so; where none is written, the deadline's own */
    struct words words;
    struct place at;
};

/* A part of a case's way: preparation, presence, report ... */
struct stage {
    struct stage *next;
    const char *name, *clause;
    struct words words;
    const char *const *ends; /* it is over when all of these stand that may come, or */
    bool any;                /* when one does */
    struct place at;
};

/* What a case can be: a routine inspection, a plan, a task, a referral. */
struct case_type {
    struct case_type *next;
    const char *name, *clause;
    struct words words;
    const char *const *stages;   /* in order; empty: no stages */
    const char *ends;            /* the step after which the case is closed; may be empty */
    const char *number;          /* the pattern of its ids, a name under `numbers`, or */
    const char *named_by;        /* the field that names it: person/Li; both may be empty */
    const char *const *parents;  /* types it may belong to; empty: it stands alone */
    const char *const *subjects; /* kinds of subject it may be about; empty: any */
    const char *grounds;         /* the code table of grounds it may be opened on; may be empty */
    bool plan;                   /* it rests on a line of an approved annual plan */
    const char *const *owed_to;  /* kinds of subject that are owed one in each committee term */
    const char *const *levels;   /* of offices that may open one; empty: any */
    /* The clauses that say so; where none is written, the type's own. */
    const char *subjects_clause, *grounds_clause, *plan_clause, *levels_clause, *most_clause,
        *one_open_clause;
    unsigned most;               /* of one subject in a year; 0: as many as are ordered */
    const char *const *one_open; /* facts: none is opened while one alike in all of them is open */
    const char *const *closed_too; /* steps: nor once one is closed in which one of these stands */
    struct place at;
};

struct rule {
    struct rule *next;
    const char *name, *clause;
    const char *module; /* that owns it; empty when `asks` has a kind of its own */
    const char *asks,
        *tells; /* kinds of message; MODULE.take and MODULE.taken where none is said */
    struct words words;
    const char *const *types;  /* cases it may be taken in; empty: any. Filled in where the pack
                                * says a stage only */
    const char *const *stages; /* only while the case is in one of these; empty: always */
    const char *opens;         /* the type of case it opens; may be empty */
    const char *const *by;     /* organs that may ask, each once */
    struct asker *askers;      /* of these, those that may under a condition only */
    const char *const *each;   /* every one of these must take it before it stands */
    bool in_order;             /* of each: in the order written */
    const char *const *which_needed; /* of by: organs of which none may where the case names none */
    unsigned persons, times;         /* so many different persons, so many times before it stands */
    bool all_holders;                /* every person who holds a post of `by` */
    const char *const *after;        /* steps that must stand */
    const char *const *after_any;    /* one of these must stand */
    const char *const *after_own;    /* taken by the same organ, whatever others have done */
    const char *const *unless;       /* steps that must not stand */
    const char *const *all_closed;   /* types: every case of them that belongs to this is closed */
    struct condition *when;
    struct case_condition *when_case;
    const char *const *needs;    /* fields that must be filled in */
    const char *const *may;      /* fields that may be: those of may_said, and of needed */
    const char *const *may_said; /* those that stand under `may` */
    struct need *needed;         /* must be filled in under a condition */
    struct form_field *held;     /* fields as this step asks for them, where it says otherwise */
    const char *const *apart;    /* steps taken by another person */
    const char *const
        *not_holds; /* posts, or organs that have some: by nobody who holds or has held one */
    const char *const *undoes; /* steps that no longer stand afterwards */
    const char *const *starts, *const *stops, *const *suspends, *const *resumes,
                                                                    *const *extends; /* deadlines */
    const char *blocks_until;        /* nothing else in this case until this step; may be empty */
    const char *returns_to;          /* the stage the case goes back to; may be empty */
    const char *const *between;      /* two facts: the first and the last day it may be taken on */
    const char *const *only_while;   /* windows that must not have passed */
    const char *const *after_window; /* windows that must have passed, unless */
    const char *const *or_after;     /* one of these steps stands */
    const char *const *late;         /* deadlines whose day has passed unmet */
    const char *const *was_late;     /* the same, or met since, and too late */
    const char *const *as_of; /* fields: the day of the first that is filled in counts for `between`
                               * and `while` */
    const char *const *keeps_above;     /* facts it gives that the case above keeps, too */
    const char *const *keeps_all_above; /* that every case above keeps */
    struct condition *sets;        /* facts that the step itself gives: each name with its value */
    struct posting *gives, *takes; /* posts */
    const char *does;              /* what the module does beside recording; may be empty */
    const char *const *heard_by;   /* modules that must know of it; found by regime_check() */
    bool again;                    /* may be taken while it stands */
    unsigned most_times;           /* in one case, those taken back too; 0: any number */
    bool when_closed;              /* may be taken in a case that is closed */
    const char *by_person;         /* the fact that names who must ask; may be empty */
    bool only_unit;                /* only the responsible unit's own people */
    bool ends_posts;               /* nobody holds a post in this case afterwards */
    bool generic;                  /* asked for by name in MODULE.take */
    bool seen;                     /* for regime_check(): has been here */
    bool counted;                  /* by a score sheet or a statistic */
    bool watched;                  /* by a step of any type that asks of other cases */
    struct place at;
};

/* A number of a row: as the document says it, or as the office sets it. */
struct row_number {
    bool said;
    int64_t is;     /* 0 where nobody says it */
    const char *by; /* the name under `set-by-office`; may be empty */
};

/* A row of a table that one module reads; keys that the section does not have are empty. */
struct row {
    struct row *next;
    const char *name, *clause;
    struct words words;
    struct condition *when;
    const char *const *to;    /* organs */
    const char *const *is;    /* words whose meaning is the section's */
    const char *const *after; /* steps */
    const char *const *needs; /* fields */
    const char *opens;        /* a type */
    const char *starts;       /* a deadline */
    const char *step; /* of DUTIES, DISCLOSURES: that opens it; empty: the first that does */
    /* of DUTIES */
    const char *every;       /* week ... year, once */
    const char *about;       /* `previous`: it is about the period before the one it is owed in */
    const char *owner;       /* `organ`: the organ in `to` owes it; else registered subjects do */
    int32_t from, until, on; /* days; DAY_NONE: not said */
    /* of SCORES and STATISTICS */
    const char *const *counts;      /* steps */
    const char *late;               /* a deadline: what is counted is that it passed */
    const char *in_time;            /* a deadline: steps of `counts` count that met it in time */
    const char *given;              /* a field of the form in which somebody scores */
    const char *sheet;              /* which score sheet the row stands in */
    const char *of;                 /* the fact that says who is scored; item, issue, person ... */
    const char *by, *each;          /* fields: into what it is divided; what is counted of a step */
    struct row_number points, most; /* for each one; of the row at most, 0: no bound; of STATISTICS
                                     * so many percent at most */
    struct row_number base;         /* the points that everybody begins with */
    const char *within;             /* a length of time as written; empty: by calendar periods */
    struct span window;             /* the same, counted back from the day of the scoring */
    const char *share_of;           /* of STATISTICS: another row, of which this one is a part */
    struct row_number share;        /* `least`: so many percent of it at least */
    /* of GRADES */
    struct row_number least; /* `from`: the points it begins at; not said: the rest */
    struct place at;
};

enum section {
    REFERRALS,
    LADDER,
    DISCLOSURES,
    DUTIES,
    DOSSIER,
    TEAM,
    METHODS,
    CONTENTS,
    SECRECY,
    SCORES,
    STATISTICS,
    GRADES,
    SECTIONS
};

/* What older versions called otherwise; for cases that are carried over. */
enum renamed_sort {
    RENAMED_STEPS,
    RENAMED_STAGES,
    RENAMED_FIELDS,
    RENAMED_DEADLINES,
    RENAMED_SORTS
};

struct renamed {
    struct renamed *next;
    const char *name, *now; /* of old, and of this version */
    struct place at;
};

/* What a header of a table that people bring means to `ducha import`. */
enum table_sort { TABLE_COMPLAINTS, TABLE_TASKS, TABLE_PLAN, TABLE_SORTS };
#define COLUMN_LEFT_OUT "left-out" /* it is known, and not taken in */

struct column_word {
    struct column_word *next;
    const char *name, *means; /* the header; the column as programs call it */
    struct place at;
};

struct covered {
    struct covered *next;
    const char *name;        /* the clause: 30, or of what was inherited chongqing/30 */
    const char *declaratory; /* a reason, or empty and then: */
    const char *const *by;   /* steps, deadlines, organs */
    struct place at;
};

/* The regulation that a pack is about, or that of a pack it extends. */
struct document {
    struct document *next; /* the one that this one extends */
    const char *id;
    unsigned level;             /* 0: the pack's own; 1: what it extends, and so on */
    unsigned articles;          /* counted 1, 2, 3 ...; or */
    const char *const *clauses; /* by these names; else NULL */
    bool complete;              /* claimed, and then checked */
    struct place at;
};

/* Where to look for a name first. Each place holds where a name stands in its struct, or NULL. */
struct name_index {
    const char *const **place;
    unsigned size; /* a power of two; 0: not made yet */
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
    struct stage *stages;
    struct case_type *types;
    struct rule *rules; /* in the files' order, as the next two */
    struct row *rows[SECTIONS];
    struct renamed *renamed[RENAMED_SORTS];
    struct column_word *columns[TABLE_SORTS];
    struct covered *covered;
    struct document *documents; /* the pack's own first */
    struct calendar calendar;
    struct name_index rules_by_name, fields_by_name; /* once it is read; index.c */
    struct words_seen *seen;                         /* while it is read */
    bool once;                                       /* a type has `one-open-per` */
    bool broken; /* a file of it is not YAML: what it names is not known */
    bool unread; /* a file of it says what cannot be read, whatever the whole may mean */
};

/* Reads and checks. With faults->count > 0 the regime may only be cleared, or asked what it cites.
 */
void regime_init(struct regime *r, const struct regime_file *files, unsigned count,
                 struct faults *faults);
void regime_clear(struct regime *r);

/* Tells each entry that cites a clause, section by section: the clause, and what the entry is
 * called. */
typedef void regime_cites(void *self, const char *clause, const char *name, struct place at);
void regime_citations(const struct regime *r, regime_cites *cites, void *self);
/* Does anything that may carry a clause answer to this name? */
bool regime_has_named(const struct regime *r, const char *name);

/* NULL when the regime has none of that name. */
const struct rule *regime_rule(const struct regime *r, const char *name);
/* The first step with this effect, or the next one after `last`. */
const struct rule *regime_does(const struct regime *r, const char *module, const char *does,
                               const struct rule *last);
/* Does who holds this post take no step in a case of this type? */
bool organ_bars(const struct organ *o, const char *type);
/* Its first condition for this organ of `by`; NULL: it may always ask. */
const struct asker *rule_asker(const struct rule *rule, const char *organ);
/* Is the field in the step's form; does the step itself set it; and these, or what its effect
 * computes? Effects read what `sets` gives like what stands in the form. */
bool rule_asks(const struct rule *rule, const char *field);
/* The field as this step asks for it; NULL: there is none of this name. */
const struct form_field *rule_field(const struct regime *r, const struct rule *rule,
                                    const char *name);
bool rule_sets(const struct rule *rule, const char *field);
/* Of its form a word about something else than the case: whom a score in a case is about. */
bool rule_asks_apart(const struct rule *rule, const char *field);
bool rule_gives(const struct rule *rule, const char *field);
/* Does its effect, or the name of the case that it opens, have room for one value of the field? */
bool rule_takes_one(const struct regime *r, const struct rule *rule, const char *field);
/* Several organs or persons take it together. */
bool rule_together(const struct rule *rule);
/* Do cases of this type in which the step stands matter to another step? */
bool regime_watches(const struct regime *r, const char *type, const char *step);
/* Likewise of those that belong to one case; step "": of how many there are. */
bool regime_watches_below(const struct regime *r, const char *type, const char *step);
const struct rule *regime_asks(const struct regime *r, const char *kind);
const struct rule *regime_tells(const struct regime *r, const char *kind);
const struct organ *regime_organ(const struct regime *r, const char *name);
/* What this version calls a thing of an older one; NULL: it has no such thing. */
const char *regime_now(const struct regime *r, enum renamed_sort sort, const char *old);
/* What the pack says that a header of this table means; NULL: nothing. */
const char *regime_column(const struct regime *r, enum table_sort table, const char *header);
const struct stage *regime_stage(const struct regime *r, const char *name);
const struct case_type *regime_type(const struct regime *r, const char *name);
const struct row *regime_row(const struct regime *r, enum section section, const char *name);
/* The key of a table in a pack: referrals, ladder ... */
const char *regime_section(unsigned section);
const struct time_limit *regime_limit(const struct regime *r, const char *name);
/* Of those that are measured against this one, the first of them, the one that counts from this
 * day: the farthest, or the nearest. Itself where it stands alone. */
const struct limit_span *span_measured(const struct calendar *c, const struct limit_span *first,
                                       int32_t from);
/* The first of those that it is measured against. */
const struct limit_span *span_first(const struct limit_span *all, const struct limit_span *one);
const struct form_field *regime_field(const struct regime *r, const char *name);
const struct code_table *regime_codes(const struct regime *r, const char *table);
/* The code that text names or is another way of writing. */
const struct code *regime_code(const struct regime *r, const char *table, const char *text);
const char *regime_value(const struct regime *r, const char *name);   /* set-by-office */
const char *regime_pattern(const struct regime *r, const char *name); /* numbers */
/* In the arena: beijing-2020/30. A clause that names its document already stays as it is. */
const char *regime_cite(const struct regime *r, struct arena *a, const char *clause);

#define OFFICE_LEVEL "level" /* what the office sets: city, district */
#define LEVEL_WORDS "levels" /* the code table that has their words, where a pack has one */
#define BLANKET_WORDS "blanket-words" /* that of words for a blanket shutdown */

/* The first pack of a lineage: what is one law for plans, for posts of the
 * office, and for what its cases have come to. */
const char *regime_law(const struct regime *r);

bool names_have(const char *const *list, const char *name);
/* Of GRADES: the word that the case keeps; is it a row of this sheet, or of all of them? */
const char *grade_word(const struct row *row);
bool grade_is_of(const struct row *row, const char *sheet);
/* Does who acts as `subject/海淀区` act as `subject`, and a `team.leader` as `team`? */
bool organ_is(const char *organ, const char *name);
/* May the step be taken in, or does it open, a case of this type? "" has no type. */
bool rule_fits(const struct rule *rule, const char *type);
/* May the step be taken in a case that is closed by the step `ends`? It undoes that one, comes
 * behind it, or the pack says so. Of what must stand before a step so many are looked at, the
 * nearest first. */
#define STEPS_UPWARD_MAX 256u
bool rule_outlives(const struct regime *r, const struct rule *rule, const char *ends);
/* Does a step begin this deadline in cases of this type? */
bool limit_begins_in(const struct regime *r, const char *limit, const char *type);
/* The number that a clause, or a part of it, begins with: 24(3), 四(六), (十九), 第十二条. Moves
 * behind it; 0: there is none. */
unsigned clause_number(const char **clause);
