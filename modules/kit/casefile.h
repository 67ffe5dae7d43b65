/* casefile.h - where a case stands: the fold of the steps a module took or heard of.
 *
 * Modules never read each other's rows. Each folds what it hears into its own case file, which is
 * sound because steps only accumulate; a step that takes something back names in the pack what it
 * undoes, so everybody who hears of it takes the same back.
 *
 * A case may belong to another one: a task to the inspection that found the problem. What a rule
 * says of a step is then looked for in the case whose type has the step, this one or one it
 * belongs to. Facts and posts are looked for upwards too. */
#pragma once

#include "modules/kit/packs.h"
#include "proto/case.pb-c.h"

#define CASE_ID_MAX 128u    /* bytes */
#define CASE_PARENTS_MAX 8u /* cases above a case */
#define STEP_BY_MAX 128u    /* who took a step together; later ones are counted, not named */
static_assert(STEP_TIMES_MAX <= STEP_BY_MAX, "else such a step would never stand");

/* NULL: no such case here. */
const Ducha__CaseKept *casefile_of(struct turn *t, const char *case_id);
/* The regime the case was opened under; NULL: no such case here. */
const char *casefile_regime(struct turn *t, const char *case_id);

/* Somebody has a case of this number: one that is kept here, or one that only others take part in.
 * Every module knows every number that a step by name gave: two cases never have the same. */
bool casefile_is_number(struct turn *t, const char *case_id);
/* Another module opened it, and this one takes no part in it: nothing of it is kept but that. */
void casefile_other(struct turn *t, const char *case_id);

/* For who carries a case over to another version (migrate.h). */
void casefile_put(struct turn *t, const char *case_id, const Ducha__CaseKept *kept);
void casefile_step_put(struct turn *t, const char *case_id, const char *step,
                       const Ducha__StepKept *kept);

/* The last time this step was taken, undone or not; NULL: never. In this case alone. */
const Ducha__StepKept *casefile_step(struct turn *t, const char *case_id, const char *step);
/* Taken by all who must, and not undone since. In this case alone. */
bool casefile_stands(struct turn *t, const char *case_id, const char *step);

/* Whom the case names for an organ that says which one it is: the subjects of an inspection of
 * several. NULL: nobody, and then whoever acts for the organ acts for all of it. */
const Ducha__Field *casefile_which(struct turn *t, const struct regime *r, const char *case_id,
                                   const char *organ);
/* Is the organ, and this one of it, among those who took the step together? NULL: any of it. */
bool casefile_took(const Ducha__StepKept *kept, const char *organ, const char *which);
/* Everyone whom the case names for the organ is. */
bool casefile_all_took(struct turn *t, const struct regime *r, const char *case_id,
                       const Ducha__StepKept *kept, const char *organ);

/* The case in which this rule's step would be: the case itself, or the nearest above it whose type
 * has the step; NULL: none. */
const char *casefile_home(struct turn *t, const char *case_id, const struct rule *rule);
/* The case itself or the nearest above it that goes through stages; NULL: none. */
const char *casefile_staged(struct turn *t, const char *case_id);
/* What the case, or one above it, was told under this name; NULL: nothing. `type` is its type. */
const Ducha__Field *casefile_fact(struct turn *t, const char *case_id, const char *name);
/* The same, of this case alone. */
const Ducha__Field *casefile_fact_of(struct turn *t, const char *case_id, const char *name);
/* The first value; "" when there is none. */
const char *casefile_fact_text(struct turn *t, const char *case_id, const char *name);

/* Does the person hold the post here or above, at this moment? NULL: no. */
const Ducha__Post *casefile_post(struct turn *t, const char *case_id, const char *post,
                                 const char *person, int64_t time);

/* Those who took it count for the next one who does: the step was not undone since, and of those
 * who must each take it some have not yet. */
bool casefile_round_runs(const struct rule *rule, const Ducha__StepKept *kept);

/* A deadline of the case; NULL: it was never set, or not here. */
Ducha__DueKept *casefile_due(struct turn *t, const char *case_id, const char *deadline);
/* The same, if it is in this state: running, suspended, met, late. */
Ducha__DueKept *casefile_due_in(struct turn *t, const char *case_id, const char *deadline,
                                const char *state);
/* It was done, in time or late; it was not, and its day has passed: kept may be NULL. */
bool due_is_met(const Ducha__DueKept *kept);
bool due_is_unmet(const Ducha__DueKept *kept, int64_t time);
/* Of one in the state running: its day is to come, or it is late and no window. A window whose day
 * has passed is over, and nothing brings it back. */
bool due_runs(const struct time_limit *l, const Ducha__DueKept *kept, int64_t time);
/* Its day was counted from another one, and not named. */
bool due_is_counted(const Ducha__DueKept *kept);
void casefile_due_put(struct turn *t, const char *case_id, const Ducha__DueKept *kept);

/* The case whose deadline a step of this case stops or moves: the case itself, or the nearest above
 * it, whose type has a step that begins the deadline. The case itself where no type has. */
const char *casefile_due_home(struct turn *t, const struct regime *r, const char *case_id,
                              const char *deadline);

/* The deadline there; NULL: it was never set. case_id may be empty. */
Ducha__DueKept *casefile_due_meant(struct turn *t, const struct regime *r, const char *case_id,
                                   const char *deadline);

/* This module set the clock of the deadline and answers for its day, until it is met or another
 * module moves it. What is heard from others is kept, and theirs. */
void casefile_due_own(struct turn *t, const char *case_id, const char *deadline);
void casefile_due_disown(struct turn *t, const char *case_id, const char *deadline);
bool casefile_due_owned(struct turn *t, const char *case_id, const char *deadline);
/* The next one behind *case_id and *deadline, which both begin empty; false: there is none. */
bool casefile_due_next_owned(struct turn *t, const char **case_id, const char **deadline);
/* One that a step with a message of its own started: it runs, and is this module's. */
void casefile_due_begin(struct turn *t, const char *case_id, const Ducha__Due *due);

/* What a step that stands does to the deadlines of its case and of those above. For the fold. */
void casefile_keep_dues(struct turn *t, const struct regime *r, const struct rule *rule,
                        const char *case_id, const Ducha__Taken *told, const struct message *m);

#define OPEN_COUNT_MAX 1000u /* a turn looks at no more; one is enough for a No */
/* How many cases of this type belong to the case and are not closed, as far as they are counted;
 * first: one of them. */
unsigned casefile_open(struct turn *t, const char *case_id, const char *type, const char **first);

/* What a step did to the stage of its case; both may be empty. */
struct moved {
    const char *completes, *begins;
    bool partial; /* the step does not stand yet */
};

/* Those who take a step together say this alike: what the case keeps, and a yes or no. */
bool casefile_agreed(const struct rule *rule, const struct form_field *f);

/* Once it is taken as told: have then all taken it who must? */
bool casefile_will_stand(struct turn *t, const struct regime *r, const struct rule *rule,
                         const char *case_id, const Ducha__Taken *told, int64_t time);

/* The step is taken: the fold. told needs step, and partial of one that its module says does not
 * stand; of a step that opens a case also type and parent.
 * Opens the case if it is new. Everything else happens when the step stands. */
struct moved casefile_take(struct turn *t, const struct regime *r, const struct rule *rule,
                           const char *case_id, const Ducha__Taken *told, const struct message *m);

/* Folds what another module told: any body whose field 1 is a Step. ERR_MALFORMED, with the
 * reason said, when it is none; ERR_ABSENT when its regime was never heard of. */
MUST_USE enum err casefile_hear(struct turn *t, const struct message *m);
/* The same of a body that is no Taken: its parent and its facts stand in told, whose step is set
 * here. */
MUST_USE enum err casefile_hear_with(struct turn *t, const struct message *m, Ducha__Taken *told);

/* Field 1 of any told body; NULL when there is none. */
Ducha__Step *told_step(struct turn *t, struct bytes body);
