/* publish.c - where and when it was published, what was corrected, and what was wrong with it.
 *
 * That an item is late is said by the clock, `disclosure.late`, and stays with the item. It is not
 * a `record-fault` by the office: 不及时 is a judgement with consequences for persons, which a
 * machine does not make. Persons do, and can only where the item is late. */
#include "modules/disclosure/internal.h"

/* Of the code table of channels: Party newspapers, government sites, television. */
#define MAIN_CHANNEL "main"

/* ---- publishing ---- */

static bool has_main_channel(const struct taking *k)
{
    const Ducha__Field *f = fields_find(&k->step.fields, "channels");
    for (size_t i = 0; f && i < f->n_value; i++)
        if (strcmp(disclosure_letter(k, "channels", f->value[i]), MAIN_CHANNEL) == 0)
            return true;
    return false;
}

static const char *main_channels(const struct taking *k)
{
    const struct form_field *f = regime_field(k->step.regime, "channels");
    const struct code_table *table = regime_codes(k->step.regime, f->one_of);
    const char *all = "";
    for (const struct code *c = table ? table->codes : NULL; c; c = c->next)
        if (strcmp(c->letter, MAIN_CHANNEL) == 0)
            all = turn_print(k->step.turn, "%s%s%s", all, all[0] ? " " : "", c->name);
    return all;
}

static void refuse_day(struct taking *k, const Ducha__DisclosureItem *item)
{
    int32_t day = day_parse(taking_text(k, "held_on"));
    int32_t approved = item->approved_on ? day_parse(item->approved_on) : DAY_NONE;
    const struct rule *approval = disclosure_rule(k->step.regime, "approve-disclosure");
    if (day > day_at(k->step.message->time))
        taking_refuse(k, "公开日期尚未到来", "that day has not come");
    else if (approval && approved != DAY_NONE && day < approved)
        taking_refuse_by(
            k, approval->clause,
            turn_print(k->step.turn, "公开日期早于批准（%s）", item->approved_on),
            turn_print(k->step.turn, "published before it was approved (%s)", item->approved_on));
}

void disclosure_may_publish(struct taking *k)
{
    const Ducha__DisclosureItem *item = item_here(k);
    if (!item)
        return;
    if (!has_main_channel(k)) {
        const char *all = main_channels(k);
        taking_refuse(k, turn_print(k->step.turn, "公开渠道至少须有其一：%s", all),
                      turn_print(k->step.turn, "at least one of these channels: %s", all));
    }
    refuse_day(k, item);
}

/* A channel that is written twice is one. */
static void keep_channels(const struct taking *k, Ducha__DisclosureItem *item)
{
    const Ducha__Field *f = fields_find(&k->step.fields, "channels");
    item->channel = turn_alloc(k->step.turn, f->n_value * sizeof(*item->channel));
    assert(item->channel);
    item->n_channel = 0;
    for (size_t i = 0; i < f->n_value; i++) {
        bool again = false;
        for (size_t j = 0; j < item->n_channel && !again; j++)
            again = strcmp(item->channel[j], f->value[i]) == 0;
        if (!again)
            item->channel[item->n_channel++] = f->value[i];
    }
}

/* What happens next starts the deadline anew: lateness stays here. */
static void keep_late(const struct taking *k, Ducha__DisclosureItem *item)
{
    item->late = item_late(k->step.turn, item, k->step.message->time);
    item->has_late = true;
}

void disclosure_publish(struct taking *k)
{
    Ducha__DisclosureItem *item = item_here(k);
    keep_late(k, item);
    keep_channels(k, item);
    item->published_on = turn_print(k->step.turn, "%s", taking_text(k, "held_on"));
    item_keep(k, item, "published");
    taking_result(k, "version", turn_print(k->step.turn, "%u", item->version));
    taking_result(k, "digest", item->digest);
    taking_result(k, "late", item->late ? "yes" : "no");
}

/* ---- correcting ---- */

void disclosure_may_correct(struct taking *k)
{
    item_here(k);
}

void disclosure_correct(struct taking *k)
{
    Ducha__DisclosureItem *item = item_here(k);
    keep_late(k, item);
    item->approved_on = NULL;
    item->has_corrections = true;
    item->corrections++;
    item_keep(k, item, "correcting");
    taking_result(k, "version", turn_print(k->step.turn, "%u", item->version + 1));
}

/* ---- faults ---- */

/* The code's letter says what the item must be: nothing that was never published is incomplete. */
void disclosure_may_record_fault(struct taking *k)
{
    const Ducha__DisclosureItem *item = item_here(k);
    const char *must = disclosure_letter(k, "fault", taking_text(k, "fault"));
    if (!item)
        return;
    if (strcmp(must, "late") == 0 && !item_late(k->step.turn, item, k->step.message->time))
        taking_refuse(k, "该事项未逾期", "the item is not late");
    else if (strcmp(must, "published") == 0 && !item->published_on)
        taking_refuse(k, "该事项尚未公开", "the item is not published yet");
}

/* Each kind is kept once; the log has them all. */
void disclosure_record_fault(struct taking *k)
{
    struct turn *t = k->step.turn;
    Ducha__DisclosureItem *item = item_here(k);
    const char *fault = taking_text(k, "fault");
    for (size_t i = 0; i < item->n_fault; i++)
        if (strcmp(item->fault[i], fault) == 0)
            return;
    char **all = turn_alloc(t, (item->n_fault + 1) * sizeof(*all));
    assert(all);
    for (size_t i = 0; i < item->n_fault; i++)
        all[i] = item->fault[i];
    all[item->n_fault++] = turn_print(t, "%s", fault);
    item->fault = all;
    item_keep(k, item, item->state);
}
