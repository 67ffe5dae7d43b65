/* timeline.h - an entry of a case as one line that a person reads, in the process's language.
 *
 *     2026-02-10 09:00  交办  李某 (team)  beijing-2020/30
 *
 * For those who show a case: the command, the console. Modules write no such text into the log. */
#pragma once

#include "modules/module.h"
#include "pack/regime.h"

/* r gives steps their names; NULL: the kind stands for itself. The line is the arena's and has no
 * newline. */
char *timeline_line(struct arena *a, const struct message *m, const struct regime *r);

struct timeline_due;

/* For who reads all of a case, in order: what a deadline's end means shows in what came before.
 * Zero before; clear() gives it back. */
struct timeline {
    struct arena arena;
    struct timeline_due *dues;
    const char *step; /* the last one that was told; its entry was asked for by: */
    uint64_t asked;
};
void timeline_clear(struct timeline *t);
/* The same line; NULL: nothing happened, as when a step ends what had not begun. */
char *timeline_next(struct timeline *t, struct arena *a, const struct message *m,
                    const struct regime *r);

/* Of a deadline that stands still: until when at the latest; 0: until it is resumed. */
const char *still_words(struct arena *a, int64_t until);
/* What stands before until_text(): "due by the end of", "due by". */
const char *due_by(int64_t at);
