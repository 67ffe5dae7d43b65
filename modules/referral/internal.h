/* internal.h - what the files of the module referral share. */
#pragma once

#include "modules/kit/take.h"
#include "proto/referral.pb-c.h"

/* ---- kept.c: a matter and who has it ---- */

Ducha__ReferralKept *referral_of(struct turn *t, const char *case_id); /* NULL: none */
void referral_put(struct turn *t, const char *case_id, const Ducha__ReferralKept *kept);
/* discipline, or district/海淀区 */
const char *recipient_name(struct turn *t, const Ducha__Recipient *r);
/* Somebody has it, or will: not everybody returned it. */
bool referral_stands(const Ducha__ReferralKept *kept);

/* ---- route.c: the pack's table decides who gets it ---- */

void may_route(struct taking *k);
void route(struct taking *k);

/* ---- answer.c: the recipients' steps, and the office's between them ---- */

void may_receive(struct taking *k);
void receive(struct taking *k);
void may_return(struct taking *k);
void return_it(struct taking *k);
void may_conclude(struct taking *k);
void conclude(struct taking *k);
void may_remind(struct taking *k);
void remind(struct taking *k);
void may_complete(struct taking *k);
void complete(struct taking *k);

/* ---- owed.c: findings for which somebody is to be held to account ---- */

void hear_finding(const struct heard *h);
/* The referral, of this inspection, begins to stand (+1) or no longer does (-1). */
void owed_change(struct turn *t, const char *inspection, const Ducha__ReferralKept *kept, int by);
void may_close_transfer(struct taking *k);

/* ---- misconduct.c ---- */

void may_report_misconduct(struct taking *k);
void report_misconduct(struct taking *k);
