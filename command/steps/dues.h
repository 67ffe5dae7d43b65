/* dues.h - what happened to each deadline of a case, folded from the case's entries and from those
 * of the cases below it. */
#pragma once

#include "command/fold/record.h"

/* What can happen to a deadline. */
enum what {
    BEGUN,
    SUSPENDED,
    RESUMED,
    PROLONGED,
    FOLLOWED,
    RECOUNTED,
    LATE,
    MET,
    ENDED_LATE,
    RAN_ON,
    REMINDED
};

/* Something that happened to a deadline. */
struct event {
    struct event *next;
    enum what what;
    uint64_t position;
    int64_t time;
    const char *step, *words, *person, *organ;
    const char *before, *after;      /* days; may be empty */
    const char *announced, *sources; /* of a notice */
    uint64_t notice;                 /* its entry */
};

/* Days on which it stood still: behind the first, up to the second. */
struct still {
    struct still *next;
    int32_t from, to; /* to is DAY_NONE while it does; */
    int64_t until;    /* then it runs on by itself at the latest; 0: when it is resumed */
};

struct deadline {
    struct deadline *next;
    const char *name, *clause, *span, *from, *date, *regime;
    const char *until; /* the day, or the moment */
    const char *plain; /* the day, before it moved on from one without work */
    int64_t at, begun; /* begun: the moment it counts from, of hours; 0: it counts days */
    bool provisional;
    const char *state; /* running suspended late met ended-late */
    struct still *stills;
    struct event *events, **end;
};

struct dues {
    struct deadline *all, **end;
    struct arena arena;
    const char *regime;  /* of the case's last step */
    const char *case_id; /* that is asked about */
    struct kin *kin;     /* the cases that belong to it, as far as is known */
};

/* The entry in hand, which tells of a step. d begins with the case that is asked about alone; what
 * is folded lives in d's arena, which the caller frees. */
void dues_fold(struct dues *d, struct record *r);
