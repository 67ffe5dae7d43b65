/* period.h - the periods in which duties come again and scores are counted, and years since a day.
 * Days are those of calendar.h; nothing here knows of cases. */
#pragma once

#include "pack/time/calendar.h"

#define PERIOD_TEXT_SIZE 16

/* The pack's words in the order of enum period: week, half-month ...; ends with NULL. */
extern const char *const period_words[];
bool period_parse(const char *every, enum period *out);

int32_t period_begin(enum period p, int32_t day); /* of the one that holds the day */
int32_t period_next(enum period p, int32_t day);  /* the first day of the one behind it */

/* 2026, 2026H1, 2026Q2, 2026-04, 2026-04H2, 2026W07, 2026-04-15: the name of the period that holds
 * the day. A week begins on Monday and is of the year that its Thursday is in. */
const char *period_text(enum period p, int32_t day, char out[PERIOD_TEXT_SIZE]);
/* Its first day; DAY_NONE: no period is called so. */
int32_t period_called(enum period p, const char *text);
/* The same, of whichever period. */
int32_t period_of(const char *text, enum period *out);

/* What comes again: in each period that begins in these days, or once on its day. */
struct recurrence {
    enum period every;
    int32_t from, until; /* DAY_NONE: no bound */
    int32_t on;          /* of PERIOD_ONCE */
};
/* The first one that begins at ms or later; DAY_NONE: none does. */
int32_t recurrence_first(const struct recurrence *r, int64_t ms);
/* The one behind that which begins on this day; DAY_NONE: it was the last. */
int32_t recurrence_next(const struct recurrence *r, int32_t day);
/* The first day of the one called so; DAY_NONE: none is. */
int32_t recurrence_called(const struct recurrence *r, const char *text);

/* Is `day` at most so many years after `from`? The same date counts; the 29th of February has its
 * anniversary on the 28th of a year that has none. */
bool within_years(int32_t from, unsigned years, int32_t day);
