/* step.h - may this step happen now? Yes, or the clause and what is missing.
 *
 *     struct step step = step_enter(t, m, m->case_id, &body->base);
 *     if (!step.rule)
 *         return OK;              refused, and the answer names the clause
 *     ...
 *     told.step = step.told;
 *     return step_done(&step, &told.base);
 *
 * step_enter() asks, in this order: is there a regime; does it know the step; the questions of
 * gate.c, from who may ask to what must come before; are the fields filled in, with words of the
 * code tables. The first No is the answer.
 *
 * step_done() writes the case file, tells, and sets or clears the deadline the pack names. */
#pragma once

#include "modules/kit/due.h"

#define PERSON_MAX 64u /* bytes of a person's or organ's name */

struct step {
    struct turn *turn;
    const struct message *message;
    const struct regime *regime;
    const struct rule *rule; /* NULL: refused */
    const char *case_id;     /* a module that numbers a new case sets it before step_done() */
    const char *parent;      /* the case that a new one belongs to; may be empty */
    const char *clause;      /* beijing-2020/30 */
    struct fields fields;    /* of a generic step's form; of another one, the facts that its module
                              * has the case keep */
    Ducha__Step *told;       /* for field 1 of what is told */
    Ducha__Due *due;         /* when the step starts a deadline, else NULL; its key is set by
                              * step_done() */
};

/* case_id may be empty for a step that opens a case. body is the message's, as it was read. */
struct step step_enter(struct turn *t, const struct message *m, const char *case_id,
                       const ProtobufCMessage *body);

/* For a step that opens a case in another one, parent; both may be empty. */
struct step step_enter_in(struct turn *t, const struct message *m, const char *parent,
                          const char *case_id, const ProtobufCMessage *body);

/* For a step that the pack alone describes (take.h). */
struct step step_enter_by_name(struct turn *t, const struct message *m, const Ducha__Take *take);

struct no {
    const char *clause, *zh, *en;
};

#define NOES_MAX 40u

/* Of a step that was refused: each No of the gate that can be found, not only the first; 0: it was
 * refused for its form. m may name no person. */
unsigned step_noes(struct turn *t, const struct message *m, const Ducha__Take *take,
                   struct no out[NOES_MAX]);

/* What the office itself does, asked by nobody: no question is asked. message is what made it. */
struct step step_of_office(struct turn *t, const struct message *m, const struct regime *r,
                           const struct rule *rule, const char *case_id, struct fields fields);

/* A No that only the module can know, under the step's clause: return step_refuse(...). */
enum err step_refuse(const struct step *s, const char *missing, const char *missing_en);

/* told is the pack's `tells` for this step, ready but for due->key. */
MUST_USE enum err step_done(const struct step *s, const ProtobufCMessage *told);
/* The same for a step by name: step, case, fields, deadlines and stage of told are filled in here;
 * results and posts are the module's, and `partial` where it knows that others must take it too. */
enum err step_done_by_name(const struct step *s, Ducha__Taken *told);

/* Where the deadline stands that this step stops or moves: casefile_due_home(), and of a case that
 * is not opened yet, in it or above it. May be empty. */
const char *step_due_home(const struct step *s, const char *deadline);
/* The deadline itself; NULL: it was never set. */
Ducha__DueKept *step_due(const struct step *s, const char *deadline);
/* The same, if it is in this state. */
Ducha__DueKept *step_due_in(const struct step *s, const char *deadline, const char *state);
/* The same, if it runs at the moment of the step. */
Ducha__DueKept *step_due_running(const struct step *s, const char *deadline);

/* The organ's word: "subject" of "subject/海淀区"; and which one: "海淀区", or "". */
const char *organ_word(struct turn *t, const char *organ);
const char *organ_which(const char *organ);

/* Can the number be made? False: what is wrong with a {FIELD} of its pattern, or with its length.
 * Asked before number_next() for every pattern that may name fields: those of types, and `dossier`.
 */
bool number_can(const struct step *s, const char *name, const char **zh, const char **en);

/* The next number of a pattern of the pack, `case`: counted within what the pattern's other parts
 * say, so {date}{seq} begins at 1 each day. */
const char *number_next(const struct step *s, const char *name, const char *letter);
