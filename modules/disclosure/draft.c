/* draft.c - every draft has a number and a digest, and an approval is of that one: a new draft
 * takes it back (the pack's `undoes`), and who approves says which one was read. */
#include "modules/disclosure/internal.h"

#include "base/digest.h"
#include "base/text.h"

void disclosure_may_draft(struct taking *k)
{
    if (item_here(k))
        disclosure_refuse_private(k, "draft");
}

static void tell_version(struct taking *k, const Ducha__DisclosureItem *item)
{
    taking_result(k, "version", turn_print(k->step.turn, "%u", item->version));
    taking_result(k, "digest", item->digest);
}

/* Always SHA-256, whatever the office's suite: readers compare it with files they hold. */
void disclosure_draft(struct taking *k)
{
    Ducha__DisclosureItem *item = item_here(k);
    struct bytes text = bytes_of(taking_text(k, "draft"));
    struct digest digest = digest_of(SUITE_INTL, &text, 1);
    char hex[DIGEST_TEXT_SIZE];
    digest_text(&digest, hex);
    item->has_version = true;
    item->version++;
    item->digest = turn_print(k->step.turn, "%s", hex);
    item->approved_on = NULL;
    item_keep(k, item, "drafted");
    tell_version(k, item);
}

void disclosure_may_approve(struct taking *k)
{
    const Ducha__DisclosureItem *item = item_here(k);
    int64_t version = 0;
    if (item && (!text_int(taking_text(k, "version"), &version) || version != item->version))
        taking_refuse(k, turn_print(k->step.turn, "现为第 %u 稿，请核对后批准该稿", item->version),
                      turn_print(k->step.turn, "the draft is number %u now: read and approve that",
                                 item->version));
}

/* The gate lets each person approve once, so the last one of so many makes it stand. */
static bool is_last(const struct taking *k)
{
    const struct step *s = &k->step;
    const Ducha__StepKept *before = casefile_step(s->turn, s->case_id, s->rule->name);
    size_t already = before && !before->undone ? before->n_by : 0;
    return already + 1 >= s->rule->persons;
}

void disclosure_approve(struct taking *k)
{
    Ducha__DisclosureItem *item = item_here(k);
    char day[DAY_TEXT_SIZE];
    if (is_last(k)) {
        day_text(day_at(k->step.message->time), day);
        item->approved_on = turn_print(k->step.turn, "%s", day);
        item_keep(k, item, "approved");
    }
    tell_version(k, item);
}

void disclosure_may_return(struct taking *k)
{
    item_here(k);
}

void disclosure_return(struct taking *k)
{
    Ducha__DisclosureItem *item = item_here(k);
    item->approved_on = NULL;
    item_keep(k, item, "returned");
}
