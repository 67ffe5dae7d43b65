/* points.h - what a score sheet found, in words: how often, for how many points. */
#pragma once

#include <stdio.h>

#include "base/mem.h"
#include "pack/regime.h"
#include "proto/case.pb-c.h"

/* counted 2, -4 points; of what everybody begins with its points alone. */
const char *points_text(struct arena *a, const struct row *row, const char *count,
                        const char *points);
/* A step that adds points up or grades them. */
bool points_told(const struct regime *r, const Ducha__Taken *told);
/* What it found: a line for each row, the total and the grade. */
void points_print(FILE *to, const struct regime *r, const Ducha__Taken *told);
