/* period.h - the periods in which duties come again, and years since a day. Days are those of
 * calendar.h; nothing here knows of cases. */
#pragma once

#include "modules/kit/calendar.h"

#define PERIOD_TEXT_SIZE 16

/* The pack's word: month, quarter, year. */
bool period_parse(const char *every, enum period *out);

int32_t period_begin(enum period p, int32_t day); /* of the one that holds the day */
int32_t period_next(enum period p, int32_t day);  /* the first day of the one behind it */
int32_t period_first(enum period p, int64_t ms);  /* the first that begins at ms or later */

/* 2026, 2026Q2, 2026-04: the name of the period that holds the day. */
const char *period_text(enum period p, int32_t day, char out[PERIOD_TEXT_SIZE]);
/* Its first day; DAY_NONE: no period is called so. */
int32_t period_called(enum period p, const char *text);

/* Is `day` at most so many years after `from`? The same date counts; the 29th of February has its
 * anniversary on the 28th of a year that has none. */
bool within_years(int32_t from, unsigned years, int32_t day);
