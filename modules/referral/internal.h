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

void referral_may_route(struct taking *k);
void referral_route(struct taking *k);

/* ---- answer.c: the recipients' steps, and the office's between them ---- */

void referral_may_receive(struct taking *k);
void referral_receive(struct taking *k);
void referral_may_return(struct taking *k);
void referral_return(struct taking *k);
void referral_may_conclude(struct taking *k);
void referral_conclude(struct taking *k);
void referral_may_remind(struct taking *k);
void referral_remind(struct taking *k);
void referral_may_complete(struct taking *k);
void referral_complete(struct taking *k);

/* ---- owed.c: findings for which somebody is to be held to account ---- */

void referral_hear(const struct heard *h);
/* The referral, of this inspection, begins to stand (+1) or no longer does (-1). */
void owed_change(struct turn *t, const char *inspection, const Ducha__ReferralKept *kept, int by);
void referral_may_close_transfer(struct taking *k);

/* ---- misconduct.c ---- */

void referral_may_report_misconduct(struct taking *k);
void referral_report_misconduct(struct taking *k);
