/* kept.h - what the fold of the log came to, kept in the office's folder view/, so that a question
 * about all cases reads what is asked for and folds only what is new.
 *
 *   the kit's rows of each case        as a module has them: kept_turn()
 *   a row a case                       what `case list` shows
 *   the tasks of each case             in the order of `task list`, of all and of each organ
 *
 * It is bound to the log, by position and digest of the newest entry in it and the office's epoch,
 * and to this program. What does not fit is thrown away and folded anew; where it cannot be
 * written, callers fold in memory. Nothing is true because it stands here. */
#pragma once

#include "base/mem.h"

struct kept;
struct turn;

struct turn *kept_turn(struct kept *k);

/* What the gate said last: clause and what is missing, in the memory of the turn. */
struct kept_refusal {
    const char *clause, *missing, *missing_en;
};

/* ---- cases ---- */

enum kept_words { WORDS_RULE, WORDS_LATE, WORDS_NAME }; /* what a step is called */

struct kept_case {
    const char *case_id, *regime, *step;
    const char *rules; /* the pack that has the words */
    enum kept_words words;
    int64_t opened, last;
    uint64_t entries, refused;
};

/* The next one that took a step, behind this case; false: none. Texts are in the arena. */
bool kept_case_next(struct kept *k, struct arena *a, const char *after, struct kept_case *out);
