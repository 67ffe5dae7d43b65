/* number.h - numbers by pattern: "D{date}{seq:4}" to "D202602090012", "{round}-{seq}" to "二-7". */
#pragma once

#include "pack/time/calendar.h"

/* What a pattern is filled with. */
struct number_parts {
    int32_t day;
    const char *letter;  /* of a code: D for a telephone call */
    const char *case_id; /* the case that the new one belongs to */
    uint64_t seq;
    const char *(*field)(const void *of, const char *name); /* what a {FIELD} says; NULL: there is
                                                             * none in the pattern */
    const void *of;
};

#define NUMBER_PATTERN_MAX 100u /* bytes: what it makes becomes part of a key */

char *number_print(struct arena *a, const char *pattern, const struct number_parts *p);

/* The next {FIELD} of the pattern, and its name; what stands behind it. NULL: there is no more. */
const char *number_field(struct arena *a, const char *pattern, const char **name);
/* Is there a {letter} in it? */
bool number_has_letter(const char *pattern);
/* May it stand in a number? Not without a letter, nor with a blank, a control character or a /. */
bool number_part_good(const char *value);

/* Made of {year} {date} {letter} {case} {seq} {seq:1} to {seq:9} and names of fields, with a
 * seq once: without it two would get one number. Not longer than its limit. */
bool number_pattern_good(const char *pattern);
