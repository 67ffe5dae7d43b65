/* inspection.c - complaints from intake to hand-over: Articles 24(3) and 30 of beijing-2020.
 *
 *   complaint.import ─► complaint.recorded  numbered; or complaint.repeated: it was here before
 *   batch.close ─► batch.closed             what was received until the cut-off hour
 *   complaint.hand-over ─► complaint.handed-over, with the ledger's fields and the deadline
 *
 * Rows, beside kit's:
 *
 *   complaint NUL case                   ComplaintKept
 *   number NUL inspection NUL reception  the case that has this number; the same number may come
 *                                        again in another inspection, so it is never a key alone
 *   open NUL case                        in no batch yet: struct waiting
 *
 * There is no field for a reporter, and a text that seems to hold a person's telephone or identity
 * number is refused: what never enters the log cannot leave it. */
#include "modules/kit/personal.h"
#include "modules/kit/take.h"
#include "proto/inspection.pb-c.h"

#define BATCH_ITEMS_MAX 1500u /* a turn may put 4,096 rows; each complaint is two */
#define NUMBER_MAX 120u       /* bytes of an inspection's name and of a reception number: a key */
#define CUT_OFF_DEFAULT "20:00"

/* ---- intake ---- */

/* The code table of a field; "" when the pack has none for it. */
static const char *table_of(const struct step *s, const char *name)
{
    const struct form_field *field = regime_field(s->regime, name);
    return field ? field->one_of : "";
}

/* Published tables write one type in several ways: the record has the code table's word. */
static void use_table_words(const struct step *s, Ducha__Complaint *c)
{
    const char *types = table_of(s, "pollution_type");
    const char *channels = table_of(s, "channel");
    for (size_t i = 0; i < c->n_pollution_type; i++) {
        const struct code *code = regime_code(s->regime, types, c->pollution_type[i]);
        if (code)
            c->pollution_type[i] = turn_print(s->turn, "%s", code->name);
    }
    const struct code *channel = regime_code(s->regime, channels, c->channel ? c->channel : "");
    if (channel)
        c->channel = turn_print(s->turn, "%s", channel->name);
}

static struct bytes number_key(struct turn *t, const Ducha__Complaint *c)
{
    return turn_key(t, "number", c->inspection, c->reception_no, NULL);
}

static Ducha__ComplaintKept *complaint_of(struct turn *t, const char *case_id)
{
    struct bytes row = turn_get(t, turn_key(t, "complaint", case_id, NULL));
    return row.data ? body_read(t, row, &ducha__complaint_kept__descriptor) : NULL;
}

static enum err tell_repeated(const struct step *s, const Ducha__Complaint *c, const char *first)
{
    const Ducha__ComplaintKept *kept = complaint_of(s->turn, first);
    assert(kept); /* the number's row and the complaint's are written together */
    Ducha__ComplaintRepeated told = DUCHA__COMPLAINT_REPEATED__INIT;
    told.step = s->told;
    told.case_id = turn_print(s->turn, "%s", first);
    told.reception_no = c->reception_no;
    told.has_differs = true;
    told.differs =
        !bytes_equal(body_pack(s->turn, &c->base), body_pack(s->turn, &kept->complaint->base));
    turn_emit(s->turn, "complaint.repeated", first, body_pack(s->turn, &told.base));
    return OK;
}

static const char *letter_of(const struct step *s, const Ducha__Complaint *c)
{
    const char *channels = table_of(s, "channel");
    const struct code *code = regime_code(s->regime, channels, c->channel ? c->channel : "");
    return code ? code->letter : "";
}

/* The next number that nobody has: people may bring numbers of their own. */
static char *free_number(const struct step *s, Ducha__Complaint *c)
{
    do
        c->reception_no = turn_print(s->turn, "%s", number_next(s, "reception", letter_of(s, c)));
    while (turn_get(s->turn, number_key(s->turn, c)).data);
    return c->reception_no;
}

static const char *free_case(const struct step *s)
{
    const char *id;
    do
        id = number_next(s, "case", "");
    while (casefile_regime(s->turn, id));
    return id;
}

/* So much of a complaint as a batch asks: one that waits costs a batch nothing more. */
struct waiting {
    int64_t received;
    uint64_t key_case;
};

static void wait_for_batch(const struct step *s, const Ducha__ComplaintKept *kept)
{
    struct waiting w = {kept->received, kept->complaint->key_case != 0};
    turn_put(s->turn, turn_key(s->turn, "open", s->case_id, NULL), (struct bytes){&w, sizeof(w)});
}

static enum err record(struct step *s, Ducha__Complaint *c)
{
    struct turn *t = s->turn;
    if (!s->case_id[0])
        s->case_id = free_case(s);
    if (!c->reception_no || !c->reception_no[0])
        free_number(s, c);
    Ducha__ComplaintKept kept = DUCHA__COMPLAINT_KEPT__INIT;
    kept.complaint = c;
    kept.has_received = true;
    kept.received = c->has_received ? c->received : s->message->time;
    turn_put(t, turn_key(t, "complaint", s->case_id, NULL), body_pack(t, &kept.base));
    turn_put(t, number_key(t, c), bytes_of(s->case_id));
    wait_for_batch(s, &kept);

    Ducha__ComplaintRecorded told = DUCHA__COMPLAINT_RECORDED__INIT;
    told.step = s->told;
    told.case_id = turn_print(t, "%s", s->case_id);
    told.complaint = c;
    return step_done(s, &told.base);
}

static bool number_long(const Ducha__Complaint *c)
{
    return strlen(c->inspection) > NUMBER_MAX ||
           (c->reception_no && strlen(c->reception_no) > NUMBER_MAX);
}

static enum err on_complaint_import(struct turn *t, const struct message *m)
{
    Ducha__Complaint *c = body_read(t, m->body, &ducha__complaint__descriptor);
    if (!c)
        return body_bad(t);
    struct step step = step_enter(t, m, m->case_id, &c->base);
    if (!step.rule)
        return OK;
    if (number_long(c))
        return step_refuse(&step, "督察名称或受理编号过长",
                           "the inspection's name or the reception number is too long");
    if (looks_personal(c->text))
        return step_refuse(&step, "举报内容中疑有个人电话或证件号码，请删去后再登记",
                           "the text seems to hold a person's telephone or identity number: take "
                           "it out and record it again");
    if (c->has_received && c->received > m->time)
        return step_refuse(&step, "收到时间晚于登记时间", "received after it was recorded");
    if (strchr(m->case_id, '/'))
        return step_refuse(&step, "案号中不可有 /", "a case's number may not hold a /");
    use_table_words(&step, c);
    struct bytes first = {0};
    if (c->reception_no && c->reception_no[0])
        first = turn_get(t, number_key(t, c));
    if (first.data)
        return tell_repeated(&step, c,
                             turn_print(t, "%.*s", (int)first.size, (const char *)first.data));
    return record(&step, c);
}

/* ---- batches ---- */

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
    struct bytes prefix = turn_key(t, "open", NULL), key = {0}, value;
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
        turn_del(s->turn, turn_key(s->turn, "open", b->case_id[i], NULL));
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
static enum err on_batch_close(struct turn *t, const struct message *m)
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

/* ---- hand-over ---- */

static enum err on_complaint_hand_over(struct turn *t, const struct message *m)
{
    Ducha__HandOver *h = body_read(t, m->body, &ducha__hand_over__descriptor);
    if (!h)
        return body_bad(t);
    struct step step = step_enter(t, m, m->case_id, &h->base);
    if (!step.rule)
        return OK;
    const Ducha__ComplaintKept *kept = complaint_of(t, m->case_id);
    if (!kept)
        return step_refuse(&step, "该案不是信访举报", "the case is not a complaint");
    Ducha__HandedOver told = DUCHA__HANDED_OVER__INIT;
    told.step = step.told;
    told.case_id = turn_print(t, "%s", m->case_id);
    told.unit = h->unit;
    told.goal = h->goal;
    told.measures = h->measures;
    told.due = step.due;
    told.reception_no = kept->complaint->reception_no;
    told.region = kept->complaint->region;
    told.has_key_case = true;
    told.key_case = kept->complaint->key_case;
    return step_done(&step, &told.base);
}

static const struct effect effects[] = {
    {"notice", NULL, NULL},         {"use-method", NULL, NULL},
    {"set-up-branch", NULL, NULL},  {"hold-interview", NULL, NULL},
    {"record-finding", NULL, NULL}, {"assign-matter", NULL, NULL},
    {"close-presence", NULL, NULL}, {0}};
static const struct hearing hearings[] = {{0}};
static const struct taker self = {"inspection", effects, hearings};
TAKE_FUNCTIONS(&self)

static const struct reaction reactions[] = {
    TAKE_REACTIONS(inspection),
    {"complaint.import", on_complaint_import, ASKED},
    {"batch.close", on_batch_close, ASKED},
    {"complaint.hand-over", on_complaint_hand_over, ASKED},
    {0},
};
MODULE(inspection, reactions, packs_forget);
