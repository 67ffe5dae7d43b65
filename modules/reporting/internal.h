/* internal.h - what the files of this module share. Rows, beside kit's:
 *
 *   finding NUL inspection NUL finding   FindingLine
 *   tally NUL inspection                 findings by item and gravity, methods used
 *   counted NUL complaint                ComplaintCounted
 *   statistics NUL inspection            the numbers of one; statistics NUL: of the whole office */
#pragma once

#include "modules/kit/take.h"
#include "modules/kit/tally.h"
#include "proto/reporting.pb-c.h"

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
