/* batches.c - what was received until the cut-off hour of a day: Article 24(3).
 *
 *   batch.close ─► batch.closed     what waits and was received before the hour */
#include "modules/inspection/internal.h"

#define BATCH_ITEMS_MAX 1500u /* a turn may put 4,096 rows; each complaint is two */
#define CUT_OFF_DEFAULT "20:00"

/* So much of a complaint as a batch asks: one that waits costs a batch nothing more. */
struct waiting {
    int64_t received;
    uint64_t key_case;
};

void batch_await(struct turn *t, const char *case_id, const Ducha__ComplaintKept *kept)
{
    struct waiting w = {kept->received, kept->complaint->key_case != 0};
    turn_put(t, turn_key(t, "waiting", case_id, NULL), (struct bytes){&w, sizeof(w)});
}

static const char *cut_off(const struct regime *r)
{
    const char *value = regime_value(r, "cut-off");
    unsigned minutes;
    return value && text_time(value, &minutes) ? value : CUT_OFF_DEFAULT;
}

struct batch {
    const struct step *step;
    int64_t until; /* what was received before this moment */
    char **case_id;
    uint32_t count, key_cases, left;
};

static void add_to_batch(struct batch *b, const char *case_id, const struct waiting *w)
{
    if (b->count == BATCH_ITEMS_MAX) {
        b->left++;
        return;
    }
    b->case_id[b->count++] = turn_print(b->step->turn, "%s", case_id);
    b->key_cases += w->key_case != 0;
}

/* Two passes: rows do not change while they are walked. */
static void collect(struct batch *b)
{
    struct turn *t = b->step->turn;
    struct bytes prefix = turn_key(t, "waiting", NULL), key = {0}, value;
    while (turn_next(t, prefix, &key, &value)) {
        size_t size = key.size - prefix.size - 1; /* the zero byte at its end */
        const char *id = turn_print(t, "%.*s", (int)size, (const char *)key.data + prefix.size);
        struct waiting w;
        assert(value.size == sizeof(w));
        memcpy(&w, value.data, sizeof(w));
        if (w.received < b->until)
            add_to_batch(b, id, &w);
    }
}

static void mark(const struct batch *b)
{
    const struct step *s = b->step;
    Ducha__Taken taken = DUCHA__TAKEN__INIT;
    taken.step = s->told;
    for (uint32_t i = 0; i < b->count; i++) {
        turn_del(s->turn, turn_key(s->turn, "waiting", b->case_id[i], NULL));
        casefile_take(s->turn, s->regime, s->rule, b->case_id[i], &taken, s->message);
    }
}

static enum err close_batch(const struct step *s, const char *date, struct batch *b)
{
    Ducha__BatchClosed told = DUCHA__BATCH_CLOSED__INIT;
    told.step = s->told;
    told.date = turn_print(s->turn, "%s", date);
    told.batch_no = turn_print(s->turn, "%s", number_next(s, "batch", ""));
    told.cut_off = turn_print(s->turn, "%s", cut_off(s->regime));
    told.n_case_id = b->count;
    told.case_id = b->case_id;
    told.has_key_cases = told.has_left = true;
    told.key_cases = b->key_cases;
    told.left = b->left;
    mark(b);
    return step_done(s, &told.base);
}

/* The batch is a case of its own, so that a day is closed once. */
enum err on_batch_close(struct turn *t, const struct message *m)
{
    Ducha__BatchClose *c = body_read(t, m->body, &ducha__batch_close__descriptor);
    if (!c)
        return body_bad(t);
    const char *date = c->date ? c->date : "";
    struct step step = step_enter(t, m, turn_print(t, "batch/%.10s", date), &c->base);
    if (!step.rule)
        return OK;
    int32_t day = day_parse(date);
    unsigned minutes = 0;
    if (day == DAY_NONE)
        return step_refuse(&step, "日期应写成 2026-02-09 的样子",
                           "the date must be written as 2026-02-09");
    if (day > day_at(m->time))
        return step_refuse(&step, "该日尚未到来", "that day has not come");
    text_time(cut_off(step.regime), &minutes);
    struct batch b = {.step = &step, .until = day_begin(day) + (int64_t)minutes * 60000};
    b.case_id = turn_alloc(t, BATCH_ITEMS_MAX * sizeof(*b.case_id));
    assert(b.case_id);
    collect(&b);
    if (b.count == 0)
        return step_refuse(&step, "截止时刻前没有待编批次的举报",
                           "no complaint received before the cut-off hour waits for a batch");
    return close_batch(&step, date, &b);
}
