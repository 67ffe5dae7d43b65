/* internal.h - what the files of this module share.
 *
 *   ledger.c      complaints: the ledger of Article 30
 *   tasks.c       the line of a task, its totals, its clocks
 *   show.c        task.show
 *   progress.c    what units do: a task entered, its progress, reported done
 *   closing.c     what follows: verified, noticed, closed, sent back, opened again
 *   questions.c   signs of formalism: asked, never refused
 *   sample.c      the spot check drawn by a seed that was promised beforehand
 *   pressure.c    measures of pressure, and the report to the working group */
#pragma once

#include "modules/kit/take.h"
#include "proto/rectification.pb-c.h"

/* ---- ledger.c ---- */

enum err on_complaint_recorded(struct turn *t, const struct message *m);
enum err on_complaint_handed_over(struct turn *t, const struct message *m);
enum err on_complaint_sign(struct turn *t, const struct message *m);
enum err on_complaint_answer(struct turn *t, const struct message *m);
enum err on_complaint_verify(struct turn *t, const struct message *m);
enum err on_complaint_close(struct turn *t, const struct message *m);
enum err on_complaint_return(struct turn *t, const struct message *m);
enum err on_complaint_reopen(struct turn *t, const struct message *m);
enum err on_complaint_overdue(struct turn *t, const struct message *m);
enum err on_ledger_show(struct turn *t, const struct message *m);
void ledger_recounted(struct turn *t, const Ducha__Recounted *told);

/* ---- tasks.c ---- */

#define TASK_OPEN "open"
#define TASK_DONE "done-reported"
#define TASK_VERIFIED "verified"
#define TASK_NOTICED "noticed"
#define TASK_CLOSED "closed"
#define TASK_REOPENED "reopened"

/* A copy that the caller may change; NULL: no such task here. */
Ducha__TaskLine *task_of(struct turn *t, const char *task);
/* The only way a line changes: the totals, and the index of what was reported done, go with it. */
void task_put(struct turn *t, const Ducha__TaskLine *line);
/* The state, then task_put(). */
void task_state(struct turn *t, Ducha__TaskLine *line, const char *state);

/* The task begins: a line with a measure for each value of the form. */
void task_enter(struct turn *t, const struct regime *r, const char *task, const char *inspection,
                const struct fields *f);
/* By this day, in the line; its clock when the day is not the whole task's. */
void measure_due(struct turn *t, Ducha__Measure *measure, int32_t day);
/* Sets, or stops, the clocks of measures whose day comes before the task's last one. */
void measure_clocks(struct turn *t, const struct regime *r, const Ducha__TaskLine *line);
void measure_clock_stop(struct turn *t, const char *task, size_t index);
/* The last day of what is still to be done, and the progress of the one that is least far. */
void task_sum_up(struct turn *t, const struct regime *r, Ducha__TaskLine *line);

/* Where the line stands among the module's rows, and which inspection the task belongs to. */
struct bytes task_key(struct turn *t, const char *inspection, const char *task);
const char *task_inspection(struct turn *t, const char *task);

Ducha__TaskTotals *task_totals(struct turn *t, const char *inspection); /* a copy; "": of all */
/* The next task of the inspection that was reported done; begin with an empty *key. */
const char *task_next_done(struct turn *t, const char *inspection, struct bytes *key);

enum err on_task_overdue(struct turn *t, const struct message *m, const struct taker *self);

/* ---- show.c ---- */

enum err on_task_show(struct turn *t, const struct message *m);

/* ---- effects ---- */

void may_enter_task(struct taking *k);
void enter_task(struct taking *k);
void hear_task(const struct heard *h); /* opened by the inspection team */
void may_report_progress(struct taking *k);
void report_progress(struct taking *k);
void extend_task(struct taking *k);
void may_report_done(struct taking *k);
void report_done(struct taking *k);

/* One new day, today or later, else the refusal. */
bool one_new_day(struct taking *k, int32_t *day);
void may_verify_task(struct taking *k);
void verify_task(struct taking *k);
void may_notice(struct taking *k);
void notice(struct taking *k);
void may_close_task(struct taking *k);
void close_task(struct taking *k);
void may_return_task(struct taking *k);
void return_task(struct taking *k);
void may_reopen_task(struct taking *k);
void reopen_task(struct taking *k);

void ask_about_evidence(struct taking *k);
void ask_about_words(struct taking *k);
void ask_about_minute(struct taking *k, const Ducha__TaskLine *line);

void may_commit_sample(struct taking *k);
void may_draw_sample(struct taking *k);
void draw_sample(struct taking *k);
void may_check_sampled(struct taking *k);
void check_sampled(struct taking *k);

void may_escalate(struct taking *k);
void escalate(struct taking *k);
void conclude_escalation(struct taking *k);
void report_to_group(struct taking *k);
