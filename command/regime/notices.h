/* notices.h - published notice periods (公示期): how many days each ran, and whether that is what
 * it claimed. Notices count in two ways, with their first day and without it, and some are wrong.
 */
#pragma once

#include "base/yaml.h" /* struct faults */
#include "command/fold/calendars.h"

enum notice_verdict {
    NOTICE_NO_CLAIM, /* it says no number */
    NOTICE_FIRST,    /* right, when its first day counts */
    NOTICE_NEXT,     /* right, when counting begins on the day after */
    NOTICE_EITHER,   /* right both ways: its first day is no working day */
    NOTICE_WRONG,
    NOTICE_VERDICTS
};

struct notice {
    unsigned row; /* as a spreadsheet counts: the header is row 1 */
    const char *id, *name;
    int32_t start, end;
    unsigned claimed; /* 0: it claims nothing */
    bool workdays;    /* so many working days; else civil days */
    /* counted */
    unsigned days, workdays_first, workdays_next;
    enum notice_verdict verdict;
    bool provisional; /* a year without a calendar is in it */
};

struct notices {
    struct notice *item;
    unsigned count;
    bool gb18030;
    struct arena arena;
};

/* By the call's --skip. False: faults has at least one, or the file cannot be read and the call's
 * fault says why. notices_clear() either way. */
bool notices_read(struct notices *out, struct call *c, const char *path, struct faults *faults);
void notices_clear(struct notices *n);

void notice_count(struct notice *n, const struct calendar *c);
/* On which day it would have had to end to be right. */
int32_t notice_end(const struct notice *n, const struct calendar *c, bool first_day_counts);
/* Which days off are in it: 国庆节 7 days. In a; "" when none. */
const char *notice_holidays(const struct notice *n, const struct calendar *c, struct arena *a);

enum outcome notices_run(struct call *c, const struct calendar *calendar);
