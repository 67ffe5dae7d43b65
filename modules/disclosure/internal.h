/* internal.h - what the files of the module disclosure share. */
#pragma once

#include "modules/kit/take.h"
#include "proto/disclosure.pb-c.h"

extern const struct taker disclosure_taker;

/* ---- item.c: what is kept of an item ---- */

/* NULL: the case is no item. */
Ducha__DisclosureItem *item_of(struct turn *t, const char *case_id);
void item_put(struct turn *t, const char *home, const Ducha__DisclosureItem *item);
/* The item that the step is about; a check that meets none refuses. */
Ducha__DisclosureItem *item_here(struct taking *k);
/* What an act changed. */
void item_keep(struct taking *k, Ducha__DisclosureItem *item, const char *state);
/* Its day has passed, or had before it was published last. */
bool item_late(struct turn *t, const Ducha__DisclosureItem *item, int64_t now);
/* As it stands now, for those who are shown it. */
void item_settle(struct turn *t, Ducha__DisclosureItem *item, int64_t now);
/* The pack's step with this effect; NULL: it has none. */
const struct rule *disclosure_rule(const struct regime *r, const char *does);
/* The letter of the form's word in its code table; "" when there is none. */
const char *disclosure_letter(const struct taking *k, const char *field, const char *word);

/* ---- open.c: items open by themselves ---- */

void disclosure_open(struct taking *k);
void disclosure_hear(const struct heard *h);

/* ---- draft.c: nothing leaves without two persons' approval of that very text ---- */

void disclosure_may_draft(struct taking *k);
void disclosure_draft(struct taking *k);
void disclosure_may_approve(struct taking *k);
void disclosure_approve(struct taking *k);
void disclosure_may_return(struct taking *k);
void disclosure_return(struct taking *k);

/* ---- privacy.c ---- */

/* Refuses when the field's text holds what may not be published. */
void disclosure_refuse_private(struct taking *k, const char *field);

/* ---- publish.c ---- */

void disclosure_may_publish(struct taking *k);
void disclosure_publish(struct taking *k);
void disclosure_may_correct(struct taking *k);
void disclosure_correct(struct taking *k);
void disclosure_may_record_fault(struct taking *k);
void disclosure_record_fault(struct taking *k);

/* ---- show.c ---- */

enum err on_disclosure_show(struct turn *t, const struct message *m);
