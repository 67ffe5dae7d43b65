/* internal.h - what the files of planning share. A check may refuse and writes nothing; an act
 * writes rows. Names that people write are bounded here before they become keys. */
#pragma once

#include "modules/kit/lot.h"
#include "proto/planning.pb-c.h"

#define NAME_MAX_BYTES 100u     /* of a subject, a person, a committee's term */
#define COVERAGE_LINES_MAX 200u /* in one answer; `next` says how to go on */
#define COVERAGE_SCAN_MAX 2000u /* subjects looked at for one answer */
#define DRAW_LOOKED_MAX 10000u  /* entries of a register that one drawing looks at */
#define SERVED_KEPT 8u          /* inspections of one subject that rotation can look back on */
#define LEFT_KEPT 64u           /* persons who left one team */
#define DUTIES_TURN_MAX 64u     /* subjects that get a duty in one turn: each takes some ten rows */

/* ---- what the pack says ---- */

/* Planning's step with this effect; NULL: the pack has none. */
const struct rule *rule_doing(const struct regime *r, const char *does);
/* The number that the office set under this name, or the text is itself; false: neither. */
bool office_number(const struct regime *r, const char *text, int64_t *out);

/* ---- subjects.c: the register, and who was inspected in a term ---- */

/* NULL: it is not registered. */
const Ducha__SubjectKept *subject_kept(struct turn *t, const char *name);
/* The next registered subject behind *name; begin with "". NULL: there is none. */
const Ducha__SubjectKept *subject_next(struct turn *t, const char **name);
/* Whom the form names; never NULL: of one that names nobody a name that is not registered. */
const Ducha__Field *subjects_said(struct taking *k);
/* One of those who are named; and one whom the list has named before. */
bool subjects_have(const Ducha__Field *subjects, const char *name);
bool said_before(const Ducha__Field *list, size_t i);
/* True: refused, because it is not registered or of a kind that this type is not about. */
bool subject_refused(struct taking *k, const char *name, const struct case_type *type);

void subject_check(struct taking *k);
void subject_act(struct taking *k);
void attendance_check(struct taking *k);

/* An inspection of the subject was opened; a routine one counts for the term. */
void coverage_begin(struct taking *k, const struct case_type *type, const char *subject,
                    const char *term);
void coverage_end(const struct heard *h);
enum err coverage_show(struct turn *t, const struct message *m);

/* ---- plans.c ---- */

void five_year_check(struct taking *k);
void five_year_approval_check(struct taking *k);
void five_year_approval_act(struct taking *k);
void annual_check(struct taking *k);
void annual_act(struct taking *k);
void line_check(struct taking *k);
void line_act(struct taking *k);
void strike_act(struct taking *k);

/* NULL: no such line. */
Ducha__PlanLineKept *plan_line(struct turn *t, const char *line);
void plan_line_use(struct turn *t, const char *line, const char *used_by);
/* The first pack of a lineage: what is one law for plans and numbers of inspections. */
const char *law_of(const struct regime *r);
/* Has the annual plan been approved? */
bool plan_stands(struct turn *t, const char *plan);
/* The committee's term at this time, by the five-year plan in force; "": none is. Under this
 * regulation, and under whichever has one. */
const char *term_at(struct turn *t, const struct regime *r, int64_t time);
const char *term_of_any(struct turn *t, int64_t time);

/* ---- orders.c: an inspection is opened ---- */

void order_check(struct taking *k);
void order_act(struct taking *k);
/* A measure of pressure can be the ground of an inspection. */
void hear_escalation(const struct heard *h);

/* ---- persons.c: who may serve ---- */

/* What is asked of a person, by the part that he or she is to have. */
enum part { CANDIDATE = 1, LEADER = 2, DEPUTY = 4, MEMBER = 8 };

/* The case of a registered person; NULL: not registered. */
const char *person_case(struct turn *t, const char *name);
/* True: refused by a row of the pack's `team`. case_id, subjects: of the inspection, which may have
 * several; "" and NULL for a candidate. */
bool person_refused(struct taking *k, const char *name, enum part part, const char *case_id,
                    const Ducha__Field *subjects);

/* The same, asked silently. */
bool person_may_serve(struct taking *k, const char *name, const char *file, enum part part,
                      const char *case_id, const Ducha__Field *subjects);
/* The next registered person behind *key, with the case; begin with an empty key. NULL: there is
 * none. */
const char *person_next(struct turn *t, struct bytes *key, const char **file);

void person_check(struct taking *k);
void person_act(struct taking *k);
void pool_check(struct taking *k);

/* ---- team.c ---- */

/* NULL: the inspection has no team. */
Ducha__TeamKept *team_kept(struct turn *t, const char *case_id);
/* Was the person on the team of one of the last `inspections` of the subject, beside this one? The
 * case, or NULL. */
const char *team_served(struct turn *t, const char *subject, const char *person,
                        int64_t inspections, const char *beside);

void leaders_check(struct taking *k);
void team_check(struct taking *k);
void team_act(struct taking *k);
void replace_check(struct taking *k);
void replace_act(struct taking *k);
/* Says in which inspections the person serves now. */
void unfit_act(struct taking *k);
/* A dossier is sealed: nobody serves in the case any more. */
void team_end(const struct heard *h);

/* ---- draw.c: subjects, and who goes there, drawn by lot ---- */

void draw_subjects_check(struct taking *k);
void draw_subjects_act(struct taking *k);
void draw_persons_check(struct taking *k);
void draw_persons_act(struct taking *k);

/* ---- duties.c ---- */

enum err duties_adopted(struct turn *t, const struct message *m);
enum err duties_due(struct turn *t, const struct message *m, const struct taker *self);
void duty_check(struct taking *k);
void duty_act(struct taking *k);
