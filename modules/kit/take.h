/* take.h - steps that the pack alone describes: asked for by name, checked, recorded and told.
 *
 * A module that takes them has
 *
 *     static const struct effect effects[] = {{"route", may_route, route}, {0}};
 *     static const struct hearing hearings[] = {{"record-finding", keep_finding}, {0}};
 *     static const struct taker self = {
 *         .module = "referral", .effects = effects, .hearings = hearings};
 *
 * and among its reactions TAKE_REACTIONS(referral), with the functions that
 * TAKE_FUNCTIONS(&self) writes. Recording is the kit's; what the module does beside it is the
 * effect that the pack names in `does`: its check looks at the form and may refuse, and writes
 * nothing; its act writes rows of the module's own and adds results and posts to what is told. */
#pragma once

#include "modules/kit/migrate.h"
#include "modules/kit/recount.h"
#include "modules/kit/step.h"

#define RESULTS_MAX 256u /* fields that an effect adds */
#define POSTS_MAX 64u    /* posts that an effect gives */

struct taking {
    struct step step;
    Ducha__Taken told;
    bool refused;
    bool stands; /* for the act: of those who must take it together, nobody is missing any more */
    void *found; /* by the check, for the act; in the turn's memory */
    Ducha__Field *results[RESULTS_MAX];
    Ducha__Post *posts[POSTS_MAX];
};

/* check and act may be NULL. A new case has its number in act, not yet in check. Of a step that
 * several must take together act is called once, when the last of them has. */
struct effect {
    const char *does;
    void (*check)(struct taking *k);
    void (*act)(struct taking *k);
};

/* What another module told of a step. */
struct heard {
    struct turn *turn;
    const struct message *message;
    const struct regime *regime;
    const struct rule *rule;
    const Ducha__Taken *told;
    struct fields fields;
};

struct hearing {
    const char *does; /* the rule's effect; "": every step; NULL: every step that the pack makes
                       * this module hear */
    void (*hear)(const struct heard *h);
};

struct taker {
    const char *module;
    const struct effect *effects;   /* both end with an empty row */
    const struct hearing *hearings; /* called once the case file knows the step */
    const char *const *each; /* effects that keep who has taken it, called each time; NULL: none */
    /* Called when a deadline of this module was counted again, and kept; may be NULL. */
    void (*recounted)(struct turn *t, const Ducha__Recounted *told);
    /* Called when a case was carried over to another version, and its file is; may be NULL. */
    void (*migrated)(struct turn *t, const char *case_id, const struct regime *to);
};

/* ---- for effects ---- */

const char *taking_text(const struct taking *k, const char *field); /* "": not filled in */
/* The form's word, or what the case keeps. */
const char *taking_fact(const struct taking *k, const char *name);
void taking_result(struct taking *k, const char *name, const char *value);
/* A fact that the step computes, if the pack keeps it: behind what the form said. n: 1 or more. */
void taking_keep(struct taking *k, const char *name, const char *const *values, size_t n);
void taking_post(struct taking *k, const char *post, const char *person);
/* Of a step that stops a deadline: the results `due`, and `late`, yes or no. */
void taking_lateness(struct taking *k);
/* It is recorded and does not stand: others must take it too, or it came out negative. Its
 * deadlines run on. */
void taking_waits(struct taking *k);
/* The answer is No, under the step's clause or another one of the pack. The first one counts. */
void taking_refuse(struct taking *k, const char *missing, const char *missing_en);
void taking_refuse_by(struct taking *k, const char *clause, const char *missing,
                      const char *missing_en);

/* ---- what the office does by itself ---- */

/* Takes this step of the module because of what was heard, in case_id or opening a case that
 * belongs to it. The new or old case's id; NULL: it was refused. */
const char *take_rule_by_office(struct turn *t, const struct message *m, const struct taker *self,
                                const struct regime *r, const struct rule *rule,
                                const char *case_id, struct fields fields);

/* ---- reactions ---- */

enum err take_asked(struct turn *t, const struct message *m, const struct taker *self);
enum err take_told(struct turn *t, const struct message *m, const struct taker *self);
enum err take_overdue(struct turn *t, const struct message *m, const struct taker *self);

/* For a module that has an on_taken() of its own, which begins with take_told(). */
#define TAKE_FUNCTIONS_BUT_TOLD(self)                                \
    RECOUNT_FUNCTIONS(self)                                          \
    MIGRATE_FUNCTIONS(self)                                          \
    static enum err on_take(struct turn *t, const struct message *m) \
    {                                                                \
        return take_asked(t, m, self);                               \
    }                                                                \
    static enum err on_due(struct turn *t, const struct message *m)  \
    {                                                                \
        return take_overdue(t, m, self);                             \
    }

#define TAKE_FUNCTIONS(self)                                          \
    TAKE_FUNCTIONS_BUT_TOLD(self)                                     \
    static enum err on_taken(struct turn *t, const struct message *m) \
    {                                                                 \
        return take_told(t, m, self);                                 \
    }

/* A module's own entries come back to it: it knows them already and lets them pass. */
#define TAKE_REACTIONS(ident) TAKE_REACTIONS_ADOPTING(ident, packs_on_adopted)

/* For a module that has something to do when a pack is adopted: adopted calls packs_on_adopted().
 */
#define TAKE_REACTIONS_ADOPTING(ident, adopted)                                      \
    {"regime.adopted", adopted, TOLD}, {#ident ".take", on_take, ASKED},             \
        {#ident ".overdue", on_due, TOLD}, {"planning.taken", on_taken, TOLD},       \
        {"inspection.taken", on_taken, TOLD}, {"reporting.taken", on_taken, TOLD},   \
        {"referral.taken", on_taken, TOLD}, {"rectification.taken", on_taken, TOLD}, \
        {"disclosure.taken", on_taken, TOLD}, {"archive.taken", on_taken, TOLD},     \
        RECOUNT_REACTIONS(ident), MIGRATE_REACTIONS
