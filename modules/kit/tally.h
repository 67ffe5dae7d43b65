/* tally.h - how many of what, in one row: numbers that a module keeps with what it counts, so that
 * nothing is ever walked to be counted.
 *
 *     struct tally tally = tally_open(t, turn_key(t, "tally", case_id, NULL));
 *     tally_add(&tally, "content", content, +1);
 *     tally_close(&tally); */
#pragma once

#include "modules/kit/body.h"
#include "proto/case.pb-c.h"

#define TALLY_LINES_MAX 256u /* kinds of things in one row; what comes later is not counted */

struct tally {
    struct turn *turn;
    struct bytes key;
    Ducha__Tally kept;
};

struct tally tally_open(struct turn *t, struct bytes key);
uint64_t tally_get(const struct tally *y, const char *group, const char *of);
/* The number it is now. It never goes below nothing. */
uint64_t tally_add(struct tally *y, const char *group, const char *of, int64_t by);
void tally_close(struct tally *y); /* writes the row */
