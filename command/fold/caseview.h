/* caseview.h - cases of the office, folded from its log with the modules' own code: where they
 * stand, what runs, and whether a step could be taken. Nothing is written. */
#pragma once

#include "command/fold/kept.h"
#include "command/fold/record.h"
#include "modules/kit/scratch.h"
#include "modules/kit/step.h"

struct caseview {
    struct record record;
    struct scratch scratch;
    struct kept *kept;    /* the rows are in it, and scratch has none; NULL: they are in scratch */
    const char **case_id; /* in the order in which they were opened */
    unsigned count, room;
    struct arena arena; /* of the ids */
    int64_t now; /* the office's time: of its newest entry, or the clock's if that is later */

    const char *regime; /* that a case without one is asked about; NULL: of those adopted here */

    /* Called for the entry in hand, in record, once it is folded; may be NULL. told: what was
     * taken, of a step with a message of its own only that; NULL: a deadline passed. */
    void (*see)(struct caseview *v, const Ducha__Taken *told, void *data);
    void *data;
};

/* Reads what the gate may ask about this case, its own entries and its family's; NULL: the whole
 * log. Not OUTCOME_OK: the call's fault is set. caseview_close() in any case;
 * v is zero before, but for regime, see and data. */
enum outcome caseview_open(struct caseview *v, struct call *c, const char *case_id);
/* From what is kept in the office's folder and what came since. NULL: the whole log; where that
 * cannot be, v->kept is NULL and the log was not read. A case: that, or what caseview_open() reads
 * where it is quicker. */
enum outcome caseview_open_kept(struct caseview *v, struct call *c, const char *case_id);
/* Only where that is quicker. False: nothing was read. caseview_close() in any case. */
bool caseview_open_near(struct caseview *v, struct call *c);
/* After an answer from v->kept: OK, or it was damaged and is thrown away: ask once more in memory,
 * with a v that was closed. */
enum err caseview_kept_good(struct caseview *v);
void caseview_close(struct caseview *v);
/* Between two cases: gives back what the last one needed. */
void caseview_rest(struct caseview *v);

static inline struct turn *caseview_turn(struct caseview *v)
{
    return v->kept ? kept_turn(v->kept) : &v->scratch.turn;
}

/* What the gate said last. */
struct kept_refusal caseview_refusal(const struct caseview *v);
/* The regime of this case; when case_id is empty the one asked for, else the one adopted last that
 * has the step, else the one adopted last. NULL: none. */
const struct regime *caseview_regime(struct caseview *v, const char *case_id, const char *step);
/* The pack's type of the case; NULL: it has none. */
const struct case_type *caseview_type(struct caseview *v, const char *case_id);
/* Its type's end stands. */
bool caseview_closed(struct caseview *v, const char *case_id);

/* The step by its name in the regime of the case, or by the words it is shown in; NULL: the call's
 * fault is set, with the nearest name. */
const struct rule *caseview_rule(struct caseview *v, struct call *c, const char *case_id,
                                 const char *step);

/* 督察组 or 单位/甲厂, as the pack names it; itself where the pack has no one organ in such words.
 * said may be NULL. */
const char *organ_spoken(const struct regime *r, const char *said, struct arena *a);
/* Does a regulation that was adopted here have the organ, subject/海淀区 as subject? False: the
 * call's fault is set, with what was meant. */
bool caseview_knows_organ(struct caseview *v, struct call *c, const char *organ);

/* field=value words of the call, from argument `first` on, as a form for this step. Fields and
 * codes may be written in the words they are shown in; a field that takes several values may be
 * given several times. False: the call's fault is set. */
bool form_of_words(struct call *c, unsigned first, const struct regime *r, Ducha__Take *take,
                   struct arena *a);
