/* cells.h - what offices write into one cell of a table: several things, or the end of a period.
 *
 * And the mark: a cell that a spreadsheet would compute is exported with a ' before it, which is
 * taken off when it comes back. */
#pragma once

#include "base/mem.h"
#include "pack/time/calendar.h"

#define CELL_LIST_MAX 64u /* things in one cell: as many as a form takes */

struct cell_list {
    char *item[CELL_LIST_MAX];
    unsigned count;
    bool over; /* there are more */
};

/* The strongest kind of separator that stands in the text divides it, and no other: a line end;
 * else ；;| ; else 、. So 巡查、清理；补种 is two things. What is in brackets is not divided, nor
 * are marks such as ① part of a thing. Empty ones are left out. */
struct cell_list cell_list(const char *text, struct arena *a);
/* One text that cell_list() divides into the same things again, if none holds a line end. */
const char *cell_join(char *const *item, size_t count, struct arena *a);

/* The last day of what is written: 2026-02-09, 2026年2月9日前, 2023年底前, 2021-10底, 9月底前,
 * 2024年 二季度, 上半年, 年底. `year` is taken where none is written; 0: none. DAY_NONE: it is none
 * of these. *yearless: only the year is missing. */
int32_t cell_day(const char *text, int year, bool *yearless);

/* A cell that starts like a formula (= + - @ TAB CR or their full-width forms), or so behind ' */
bool cell_computes(const char *text);
/* Without the ' that stands before such a cell. */
const char *cell_bare(const char *text);
