/* migrate.h - a running case is carried over to another version of its regulation.
 *
 *   regime.migrate ─► case.migrated       the module law, which knows where each case stands
 *   case.migrated  ─► every module        its case file is put under the new version: what was
 *                                         renamed has its new name, what the new version does not
 *                                         know is dropped
 *                  ─► case.carried        who took steps that others must know of under the new
 *                                         version, and did not hear of under the old one, tells
 * them
 *
 * A deadline that runs keeps its day: it was set by the law of its day. One that the new version
 * does not have no longer rings. Steps that were told under the old version, but later than
 * case.migrated, are folded under their new names. */
#pragma once

#include "modules/kit/casefile.h"

#define MIGRATE_NAME "migrate" /* the step's name in what is told */

/* Why a case of this type at this stage cannot be put under the new version; NULL: it can. from may
 * be NULL. */
const char *migrate_blocked(struct turn *t, const struct regime *from, const struct regime *to,
                            const char *type, const char *stage, const char **en);

/* The rule of a told step in the version that its case is under by now, and that version. NULL:
 * *r is NULL, when the regime was never heard of; else the step is no more. */
const struct rule *migrate_rule(struct turn *t, const char *case_id, const Ducha__Step *step,
                                const struct regime **r);
/* The told deadlines under the names that they have there; those that are no more are left out. */
void migrate_dues(struct turn *t, const struct regime *r, Ducha__Taken *told);

struct taker;
enum err migrate_on_migrated(struct turn *t, const struct message *m, const struct taker *self);
enum err migrate_on_carried(struct turn *t, const struct message *m, const struct taker *self);
/* For who keeps case files and owns no steps by name. */
enum err migrate_on_heard(struct turn *t, const struct message *m);

#define MIGRATE_FUNCTIONS(self)                                          \
    static enum err on_migrated(struct turn *t, const struct message *m) \
    {                                                                    \
        return migrate_on_migrated(t, m, self);                          \
    }                                                                    \
    static enum err on_carried(struct turn *t, const struct message *m)  \
    {                                                                    \
        return migrate_on_carried(t, m, self);                           \
    }

#define MIGRATE_REACTIONS                 \
    {"case.migrated", on_migrated, TOLD}, \
    {                                     \
        "case.carried", on_carried, TOLD  \
    }
