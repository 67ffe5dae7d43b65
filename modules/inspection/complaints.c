/* complaints.c - complaints from intake to hand-over: Articles 24(3) and 30.
 *
 *   complaint.import ─► complaint.recorded  numbered, with the earlier ones about the same place;
 * or complaint.repeated  it was here before complaint.link ─► complaint.linked      a person found
 * it to be the same matter as an earlier one complaint.hand-over ─► complaint.handed-over, with the
 * ledger's fields and the deadline
 *
 * There is no field for a reporter, and a text that seems to hold a person's telephone or identity
 * number is refused: what never enters the log cannot leave it. */
#include "base/lang.h"
#include "modules/inspection/internal.h"
#include "modules/kit/personal.h"

#define NUMBER_MAX 120u /* bytes of an inspection's name and of a reception number: a key */

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

Ducha__ComplaintKept *complaint_of(struct turn *t, const char *case_id)
{
    struct bytes row = turn_get(t, turn_key(t, "complaint", case_id, NULL));
    return row.data ? body_read(t, row, &ducha__complaint_kept__descriptor) : NULL;
}

static void complaint_put(struct turn *t, const char *case_id, const Ducha__ComplaintKept *kept)
{
    turn_put(t, turn_key(t, "complaint", case_id, NULL), body_pack(t, &kept->base));
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
    while (casefile_is_number(s->turn, id));
    return id;
}

/* What a time limit may depend on. */
static void keep_facts(struct step *s, const Ducha__Complaint *c)
{
    if (!c->key_case)
        return;
    Ducha__Field **facts = turn_alloc(s->turn, sizeof(*facts));
    assert(facts);
    facts[0] = field_new(s->turn, "key_case", "yes");
    s->fields = (struct fields){facts, 1};
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
    complaint_put(t, s->case_id, &kept);
    turn_put(t, number_key(t, c), bytes_of(s->case_id));
    batch_await(t, s->case_id, &kept);
    keep_facts(s, c);

    Ducha__ComplaintRecorded told = DUCHA__COMPLAINT_RECORDED__INIT;
    told.step = s->told;
    told.case_id = turn_print(t, "%s", s->case_id);
    told.complaint = c;
    alike_find(t, s->case_id, &kept, &told);
    return step_done(s, &told.base);
}

static bool number_long(const Ducha__Complaint *c)
{
    return strlen(c->inspection) > NUMBER_MAX ||
           (c->reception_no && strlen(c->reception_no) > NUMBER_MAX);
}

static bool any_personal(const Ducha__Complaint *c)
{
    return looks_personal(c->text) || (c->enterprise && looks_personal(c->enterprise)) ||
           (c->place && looks_personal(c->place));
}

enum err on_complaint_import(struct turn *t, const struct message *m)
{
    Ducha__Complaint *c = body_read(t, m->body, &ducha__complaint__descriptor);
    if (!c)
        return body_bad(t);
    const char *inspection = c->belongs_to ? c->belongs_to : "";
    struct step step = step_enter_in(t, m, inspection, m->case_id, &c->base);
    if (!step.rule)
        return OK;
    if (number_long(c))
        return step_refuse(&step, "督察名称或受理编号过长",
                           "the inspection's name or the reception number is too long");
    if (any_personal(c))
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

/* ---- the same matter as an earlier one ---- */

static void count_linked(struct turn *t, const char *case_id, Ducha__ComplaintKept *kept, int by)
{
    kept->has_linked = true;
    kept->linked += (uint32_t)by;
    complaint_put(t, case_id, kept);
}

static bool is_linked(const Ducha__ComplaintKept *kept)
{
    return kept->earlier && kept->earlier[0];
}

/* The one that the earlier one is linked to itself, so that all point at the first. */
static const char *first_of(struct turn *t, const char *earlier)
{
    const Ducha__ComplaintKept *kept =
        strlen(earlier) <= CASE_ID_MAX ? complaint_of(t, earlier) : NULL;
    if (!kept)
        return NULL;
    return is_linked(kept) ? turn_print(t, "%s", kept->earlier) : earlier;
}

/* What is wrong with the link; NULL: nothing. */
static const char *wrong_link(const struct step *s, const Ducha__ComplaintKept *kept,
                              const char *first, const char **en)
{
    if (!kept || !first) {
        *en = "one of the two is not a complaint recorded here";
        return "两者之一不是此处登记的信访举报";
    }
    if (strcmp(first, s->case_id) == 0) {
        *en = "a complaint cannot be linked to itself";
        return "不可关联到自身";
    }
    if (kept->linked) {
        *en = turn_print(s->turn, "%s linked to this one: link it the other way round",
                         PLURAL_EN(kept->linked, "is", "are"));
        return turn_print(s->turn, "已有 %u 件关联到本件，请反向关联", kept->linked);
    }
    return NULL;
}

static enum err link_to(const struct step *s, const Ducha__Link *asked, const char *first,
                        Ducha__ComplaintKept *kept)
{
    struct turn *t = s->turn;
    if (is_linked(kept))
        count_linked(t, kept->earlier, complaint_of(t, kept->earlier), -1);
    Ducha__ComplaintKept *target = complaint_of(t, first);
    count_linked(t, first, target, +1);
    kept->earlier = turn_print(t, "%s", first);
    complaint_put(t, s->case_id, kept);
    Ducha__Linked told = DUCHA__LINKED__INIT;
    told.step = s->told;
    told.case_id = turn_print(t, "%s", s->case_id);
    told.earlier = kept->earlier;
    told.reception_no = target->complaint->reception_no;
    told.has_linked = true;
    told.linked = target->linked;
    told.note = asked->note;
    return step_done(s, &told.base);
}

enum err on_complaint_link(struct turn *t, const struct message *m)
{
    const Ducha__Link *asked = body_read(t, m->body, &ducha__link__descriptor);
    if (!asked)
        return body_bad(t);
    struct step step = step_enter(t, m, m->case_id, &asked->base);
    if (!step.rule)
        return OK;
    Ducha__ComplaintKept *kept = complaint_of(t, m->case_id);
    const char *first = first_of(t, asked->earlier), *en = "";
    const char *wrong = wrong_link(&step, kept, first, &en);
    return wrong ? step_refuse(&step, wrong, en) : link_to(&step, asked, first, kept);
}

/* ---- hand-over ---- */

enum err on_complaint_hand_over(struct turn *t, const struct message *m)
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
