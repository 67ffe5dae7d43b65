/* internal.h - what the files of this module share. Rows, beside kit's:
 *
 *   complaint NUL case                   ComplaintKept
 *   number NUL inspection NUL reception  the case that has this number; the same number may come
 *                                        again in another inspection, so it is never a key alone
 *   waiting NUL case                     in no batch yet: struct waiting
 *   alike NUL what NUL region NUL name   AlikeKept: the newest complaints about one place
 *   interview NUL case                   the day it was called for
 *   tally NUL case                       methods used and findings of an inspection */
#pragma once

#include "modules/kit/take.h"
#include "modules/kit/tally.h"
#include "proto/inspection.pb-c.h"

/* ---- presence.c ---- */

void presence_may_begin(struct taking *k);
void presence_begin(struct taking *k);
void method_may_be_used(struct taking *k);
void method_use(struct taking *k);
void station_may_be_held(struct taking *k);
void station_hold(struct taking *k);
void branch_may_be_set_up(struct taking *k);
void interview_may_be_called(struct taking *k);
void interview_call(struct taking *k);
void interview_may_be_held(struct taking *k);
void presence_may_end(struct taking *k);
void presence_end(struct taking *k);

/* ---- findings.c ---- */

void finding_may_be_recorded(struct taking *k);
void finding_record(struct taking *k);
void matter_may_be_assigned(struct taking *k);

struct tally inspection_tally(const struct taking *k, const char *case_id);

/* ---- complaints.c ---- */

Ducha__ComplaintKept *complaint_of(struct turn *t, const char *case_id); /* NULL: it is none */
enum err on_complaint_import(struct turn *t, const struct message *m);
enum err on_complaint_link(struct turn *t, const struct message *m);
enum err on_complaint_hand_over(struct turn *t, const struct message *m);

/* ---- alike.c ---- */

/* Earlier complaints about the same enterprise or place of the region; it is one of them from now
 * on. */
void alike_find(struct turn *t, const char *case_id, const Ducha__ComplaintKept *kept,
                Ducha__ComplaintRecorded *told);

/* ---- batches.c ---- */

void batch_await(struct turn *t, const char *case_id, const Ducha__ComplaintKept *kept);
enum err on_batch_close(struct turn *t, const struct message *m);
