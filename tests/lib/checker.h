/* checker.h - the one judge: what must be true of an office's store, whatever went wrong before.
 *
 * A test tells it what was said and what was acknowledged; then it reads the store by itself. It
 * says nothing of how the office came there, so the simulation, the killed processes and the
 * planted bugs are all judged by the same code:
 *
 *   every acknowledged message is there, with its bytes, once; nothing is there that nobody said
 *   each producer's messages stand in the order of their numbers, and its row counts them
 *   positions run 1, 2, 3 ...; time never goes back; each digest binds the entry before
 *   deadlines, set-aside messages and the modules' rows are the fold of the log, byte for byte
 *   what a module said is in the office's log, once and in order
 *
 * The digests are taken with OpenSSL directly, not through the store's own code. */
#pragma once

#include "modules/module.h"
#include "store/store.h"

struct checker;

/* office: its code. scratch: a folder that is there, where a replay may make its store. */
struct checker *checker_new(const char *office, const char *scratch);
void checker_free(struct checker *c); /* may be NULL */

/* A producer made its next message: number 1, 2, 3 ... The bytes are copied. */
void checker_said(struct checker *c, const char *producer, struct bytes envelope);
/* It was told that all up to this number are recorded. */
void checker_told(struct checker *c, const char *producer, uint64_t upto);
/* A one-off message: its id is in the envelope. Told: it became this entry. */
void checker_asked(struct checker *c, struct bytes envelope);
void checker_answered(struct checker *c, struct bytes id, uint64_t position);
/* A module of the office. own: the store of its process; NULL: it runs inside. */
void checker_module(struct checker *c, const struct module *m, struct store *own);

/* NULL: all of it holds; else what does not. drained: nothing is under way any more, so all that
 * was said must be there, and each module must have handled the whole log. */
const char *checker_run(struct checker *c, struct store *s, bool drained);

/* What office `from` addressed to office `to` stands there, once and in order, as far as the row
 * `producer/ROW` of `to` says. Codes are given, because a store need not know its own. */
struct checked_link {
    struct store *from, *to;
    const char *to_code, *row;
};
const char *checker_link(struct checker *c, const struct checked_link *l, bool drained);
