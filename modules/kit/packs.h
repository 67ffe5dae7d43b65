/* packs.h - the regimes that were adopted here, as a module knows them.
 *
 * A pack arrives as an entry, `regime.adopted`. Each module keeps its bytes in its own state; what
 * is parsed from them is kept over turns, because it can always be parsed again. A module that uses
 * steps has
 *
 *     {"regime.adopted", packs_on_adopted},
 *     {"calendar.amended", packs_on_amended},
 *
 * among its reactions and packs_forget as its last word in MODULE. */
#pragma once

#include "modules/kit/body.h"
#include "pack/regime.h"
#include "proto/office.pb-c.h"
#include "proto/regime.pb-c.h"

#define PACKS_LOADED_MAX 256u /* parsed at the same time; the oldest goes first */
#define REGIME_NAME_MAX 64u   /* bytes of beijing-2020@1 */

enum err packs_on_adopted(struct turn *t, const struct message *m);
/* A year's holidays were amended: from here on each pack counts by them, also one that is adopted
 * later, unless its own file has a newer notice. */
enum err packs_on_amended(struct turn *t, const struct message *m);
/* What was amended last for this year; NULL: nothing was. */
const Ducha__YearKept *packs_year(struct turn *t, int year);
void packs_forget(void *memory);

/* beijing-2020@1; NULL when it was not adopted here. Lives until the turn ends. */
const struct regime *packs_find(struct turn *t, const char *full);
/* beijing-2020@1, or beijing-2020 for its highest version; NULL: not adopted here. */
const struct regime *packs_named(struct turn *t, const char *name);
/* Of this regulation the version by which a case is opened at this moment: the highest that is in
 * force by then. The one given, where none is yet; it may be NULL. */
const struct regime *packs_in_force(struct turn *t, const struct regime *r, int64_t now);
/* The pack that a message names for a new case: beijing-2020@1, or of beijing-2020 the version in
 * force. */
const struct regime *packs_called(struct turn *t, const char *name, int64_t now);
/* The highest version of each regulation that is law here, the one adopted last first. *at is empty
 * at the begin; NULL: no more. */
const struct regime *packs_next(struct turn *t, struct bytes *at);
/* The same of each version that was adopted, those of running cases too, in the order of their
 * names. */
const struct regime *packs_next_version(struct turn *t, struct bytes *at);
/* The one adopted last; NULL: none was. */
const struct regime *packs_newest(struct turn *t);
/* Of several, the one adopted last that has this step, or else that is asked for it by this kind of
 * message, in the version that is in force; NULL: none has. One of the two may be empty. */
const struct regime *packs_with_step(struct turn *t, const char *step, const char *kind,
                                     int64_t now);
/* In the turn's memory: beijing-2020/30, or chongqing/30 of what a pack took over. */
char *clause_cited(struct turn *t, const struct regime *r, const char *clause);
/* The clause that is a code's letter, of the document that the code came from. */
char *letter_cited(struct turn *t, const struct regime *r, const struct code *code);
/* The highest version of this regulation that was adopted; 0: none. */
uint32_t packs_version(struct turn *t, const char *id);

/* Reads and checks a pack that is not adopted yet. The caller clears the regime. */
void packs_check(const Ducha__RegimePack *pack, struct regime *r, struct faults *faults);
/* Reads one that was adopted, and so was found good then: what a newer program finds wrong with its
 * sense takes no law away. False: it cannot be read, and r is cleared. */
bool packs_read(const Ducha__RegimePack *pack, struct regime *r);
