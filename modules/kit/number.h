/* number.h - numbers by pattern: "D{date}{seq:4}" to "D202602090012". */
#pragma once

#include "modules/kit/calendar.h"

/* What a pattern is filled with. */
struct number_parts {
    int32_t day;
    const char *letter;  /* of a code: D for a telephone call */
    const char *case_id; /* the case that the new one belongs to */
    uint64_t seq;
};

#define NUMBER_PATTERN_MAX 100u /* bytes: what it makes becomes part of a key */

char *number_print(struct arena *a, const char *pattern, const struct number_parts *p);

/* Made of {year} {date} {letter} {case} {seq} {seq:1} to {seq:9}, with a seq once: without it two
 * would get one number. Not longer than its limit. */
bool number_pattern_good(const char *pattern);
