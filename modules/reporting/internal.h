/* internal.h - what the files of this module share. Rows, beside kit's:
 *
 *   finding NUL inspection NUL finding   FindingLine
 *   tally NUL inspection                 findings by item and gravity, methods used
 *   counted NUL complaint                ComplaintCounted
 *   statistics NUL inspection            the numbers of one; statistics NUL: of the whole office
 *
 * and those of counting.c. */
#pragma once

#include "modules/kit/take.h"
#include "modules/kit/tally.h"
#include "proto/reporting.pb-c.h"

#define WHOLE_OFFICE "-" /* no case has this id: a row's key holds no empty part */
#define NOT_SAID "未填"
#define COUNTED_MAX 256u /* that one step counts, and that can be taken out again */
#define DAYS_KEPT_MAX (WINDOW_DAYS_MAX + 1u) /* of a row that looks back; both ends count */
#define COUNTED_TEXT_MAX 100u                /* bytes of a value that something is counted under */
#define COUNTED_NUMBER_MAX INT64_C(1000000)  /* that a form may give */

/* ---- report.c ---- */

void report_assemble(struct taking *k);
void report_hear_finding(const struct heard *h);
void report_hear_method(const struct heard *h);
enum err on_findings_show(struct turn *t, const struct message *m);

/* ---- statistics.c ---- */

void statistics_finding(struct turn *t, const char *inspection, const Ducha__FindingLine *line);
enum err statistics_hear_recorded(struct turn *t, const struct message *m);
enum err statistics_hear_linked(struct turn *t, const struct message *m);
enum err statistics_hear_answered(struct turn *t, const struct message *m);
enum err statistics_hear_back(struct turn *t, const struct message *m); /* returned or reopened */
enum err on_statistics_show(struct turn *t, const struct message *m);

/* ---- counting.c: rows of `scores` and `statistics` ---- */

enum err counting_hear(struct turn *t, const struct message *m); /* a step was taken */
enum err counting_late(struct turn *t, const struct message *m); /* a deadline has passed */
/* How often this row counted who, in the period called so. */
int64_t score_count(struct turn *t, const struct regime *r, const struct row *row,
                    const char *period, const char *who);
/* The same, in the time that the row looks back over from this day. */
int64_t score_count_back(struct turn *t, const struct regime *r, const struct row *row, int32_t day,
                         const char *who);
/* What a row counted, under each value of `by`; whose: a case at the top, or WHOLE_OFFICE. */
struct tally statistic_tally(struct turn *t, const char *id, const char *row, const char *whose);
/* The next period in which a row with `every` counted anything; at begins empty. False: none. */
bool statistic_next(struct turn *t, const char *id, const char *row, const char *whose,
                    struct bytes *at, struct tally *out);

/* ---- scores.c ---- */

void score_check(struct taking *k);
void score_act(struct taking *k);
void grade_check(struct taking *k);
void grade_act(struct taking *k);
