/* tasks.h - what a case waits for, and of whom: worked out from its rows, and in the order in which
 * `task list` shows all of them. */
#pragma once

#include "command/fold/caseview.h"

struct task {
    const char *case_id; /* in which the step would be, */
    const char *owner;   /*   for the sake of this one: it, or one below it */
    unsigned place;      /* among those of its owner */
    const char *step;
    const char **organ; /* it waits for; the last is NULL */
    int64_t due;        /* 0: no deadline */
    bool late, provisional, reminded;
    bool still;          /* it has a deadline, which stands still: due is 0; */
    int64_t still_until; /* until then at the latest; 0: until it is resumed */
};

#define TASK_ORGAN_MAX 128u /* bytes; what waits for a longer name is looked for in memory */

/* Zero but for view before; the caller frees item and the arena. */
struct tasks {
    struct caseview *view;
    struct task *item;
    unsigned count, room;
    struct arena arena;
};

void tasks_add_case(struct tasks *t, const char *case_id);
void tasks_clear(struct tasks *t); /* empty and usable again */
void tasks_free(struct tasks *t);
void tasks_sort(struct tasks *t);
/* The step waits for this organ; NULL: for anybody. */
bool task_is_for(const struct task *k, const char *organ);
/* Of the step's organs, those whose condition holds here; all, where none does since something has
 * still to be said. */
bool tasks_for_organ(struct caseview *v, const char *case_id, const struct rule *rule,
                     const char *organ);

/* ---- in v->kept ---- */

/* Works out anew what was touched since. */
void tasks_keep(struct caseview *v);
/* Adds those behind the first `after`, at most `most`; true: there are more. organ may be NULL. */
bool tasks_page(struct tasks *t, const char *organ, uint64_t after, uint64_t most);
/* Adds those of one case. organ may be NULL. */
void tasks_of_one(struct tasks *t, const char *case_id, const char *organ);
