/* compare.h - `>= 25`, `< 2026-07-01`, `>= 10 and < 30`: what a condition may ask of a number or a
 * date. Numbers may have decimals; they are compared exactly. */
#pragma once

#include <stdbool.h>

/* Does the text begin as a comparison does? */
bool compare_is(const char *text);

enum compare_of { COMPARE_NOTHING, COMPARE_NUMBERS, COMPARE_DATES };
/* What it compares; COMPARE_NOTHING: it is none, or not written right. */
enum compare_of compare_kind(const char *text);
/* A range in which nothing lies: `>= 30 and < 10`. */
bool compare_empty(const char *text, bool whole);

/* Does the value fulfil it? A value of another kind does not. */
bool compare_holds(const char *text, const char *value);

/* Is there a value that fulfils both? Each is a comparison or a value that must be so. whole: of
 * numbers without decimals, as of days: nothing lies between 4 and 5. */
bool compare_meet(const char *a, const char *b, bool whole);
