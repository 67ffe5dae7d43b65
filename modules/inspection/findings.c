/* findings.c - what was found, under one of the twelve content items, and what was handed over at
 * once: Articles 20, 30. */
#include "modules/inspection/internal.h"

struct tally inspection_tally(const struct taking *k, const char *case_id)
{
    return tally_open(k->step.turn, turn_key(k->step.turn, "tally", case_id, NULL));
}

/* A finding may still be written down while the report is being drawn up, but not before anybody
 * was there. */
void finding_may_be_recorded(struct taking *k)
{
    const char *from = taking_fact(k, "presence_from");
    int32_t first = day_parse(from);
    if (first != DAY_NONE && day_at(k->step.message->time) < first)
        taking_refuse(k, turn_print(k->step.turn, "尚未进驻：自 %s 起", from),
                      turn_print(k->step.turn, "presence begins on %s", from));
}

static void count(struct taking *k, struct tally *tally, const char *group, const char *of,
                  const char *result)
{
    uint64_t number = tally_add(tally, group, of, +1);
    taking_result(k, result, turn_print(k->step.turn, "%u", (unsigned)number));
}

void finding_record(struct taking *k)
{
    const char *content = taking_text(k, "content");
    const struct row *item = regime_row(k->step.regime, CONTENTS, content);
    struct tally tally = inspection_tally(k, k->step.parent);
    if (item)
        taking_result(k, "clause", item->clause);
    count(k, &tally, "findings", "", "findings");
    count(k, &tally, "content", content, "of_content");
    count(k, &tally, "gravity", taking_text(k, "gravity"), "of_gravity");
    tally_close(&tally);
}

void matter_may_be_assigned(struct taking *k)
{
    const Ducha__Field *limit = fields_find(&k->step.fields, "limit_date");
    for (size_t i = 0; limit && i < limit->n_value; i++)
        if (day_parse(limit->value[i]) <= day_at(k->step.message->time))
            taking_refuse(k, "整改时限应在今天之后", "the limit must be after today");
}
