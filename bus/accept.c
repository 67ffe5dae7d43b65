/* accept.c - takes messages into the log exactly once.
 *
 * A producer numbers what it sends; the last number recorded stands in a row that is written in
 * the same transaction as the entries. So a frame that is sent again, because the receipt was
 * lost or the producer started anew, changes nothing and is answered again. A one-off client
 * has no row: each of its messages carries a random id, kept as long as the log.
 *
 * What another office says is not believed here by its kind or its `from`: it is recorded inside
 * an entry of ours, `office.received`, which says whose it is and where it stands there. The
 * bytes in it are as they were signed.
 *
 * A frame is taken up to its first bad message: what came before is recorded and receipted,
 * the bad one is refused by its number, and the rest is not looked at. */
#include "bus/internal.h"

#include <stdio.h>

#include "base/trace.h"

struct intake {
    struct bus *b;
    struct txn *t;
    struct session *s;
    const struct grant *grant;
    const Ducha__Publish *p;
    const char *producer;
    struct bus_wishes *out;
    int64_t time;
    const struct bus_event *ev;
    bool foreign; /* from another office's log: `from` is somebody there */
};

static const struct refusal full = {"full", "存储空间不足，暂停受理；请清理磁盘或扩大容量",
                                    "storage is nearly full: free some disk or raise size-max",
                                    RETRY_FULL_MS};
static const struct refusal over = {"limit", "批次超过限额", "the batch is over its limit", 0};
static const struct refusal bad_payload = {"malformed", "载荷无法解读或数目不符",
                                           "the payload cannot be read, or its count is another",
                                           0};
static const struct refusal not_yours = {"forbidden-name", "该密钥不得代此名称发送",
                                         "the key may not send under this name", 0};
static const struct refusal bad_numbers = {"numbers", "编号必须递增且数目相符",
                                           "numbers must rise and be as many as the envelopes", 0};
static const struct refusal from_other = {"forbidden-from", "from 与会话名称不符",
                                          "`from` is not the name that said hello", 0};
static const struct refusal forbidden = {"forbidden-kind", "该密钥不得发送此类消息",
                                         "the key may not send this kind", 0};
static const struct refusal no_id = {"malformed", "未编号的消息须带 16 字节 id",
                                     "a message without a number needs an id of 16 bytes", 0};

static void refuse(const struct intake *in, const struct refusal *why, uint64_t number,
                   struct bytes id)
{
    wish_refusal(in->b, in->out, in->s, why, number, id);
}

static void receipt(const struct intake *in, Ducha__Receipt *r)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    r->has_position = true;
    r->position = log_head(in->t);
    if (in->producer != in->s->name)
        r->producer = (char *)(uintptr_t)in->producer;
    f.say_case = DUCHA__FRAME__SAY_RECEIPT;
    f.receipt = r;
    wish_frame(in->out, in->s, &f);
}

/* True when the envelope may be recorded; else it was refused. */
static bool admitted(const struct intake *in, struct bytes raw, struct envelope *e, uint64_t number)
{
    const char *wrong = envelope_read(raw, e);
    if (!wrong && raw.size > MESSAGE_MAX)
        wrong = "message too large";
    if (wrong) {
        struct refusal bad = {raw.size > MESSAGE_MAX ? "limit" : "malformed", "消息不合要求", wrong,
                              0};
        refuse(in, &bad, number, e->id.size <= ID_BYTES ? e->id : (struct bytes){0});
        return false;
    }
    if (!in->foreign && !bytes_equal(e->from, bytes_of(in->producer))) {
        refuse(in, &from_other, number, e->id);
        return false;
    }
    if (!grant_publish(in->grant, e->kind)) {
        refuse(in, &forbidden, number, e->id);
        return false;
    }
    return true;
}

/* Of envelope i of the frame. */
static const struct digest *known_digest(const struct intake *in, uint32_t i)
{
    return in->ev->digests && i < in->ev->digest_count ? &in->ev->digests[i] : NULL;
}

static uint64_t number_of(const Ducha__Publish *p, uint32_t i)
{
    return p->n_number ? p->number[i] : p->first + i;
}

static bool numbers_good(const Ducha__Publish *p)
{
    if (!p->n_number)
        return p->first <= UINT64_MAX - BATCH_COUNT_MAX;
    if (p->n_number != p->count)
        return false;
    uint64_t last = p->after;
    for (size_t i = 0; i < p->n_number; i++) {
        if (p->number[i] <= last)
            return false;
        last = p->number[i];
    }
    return p->upto == 0 || p->upto >= last;
}

/* The producer believes that we have more than we do: it must begin after our last number. */
static void refuse_gap(const struct intake *in, uint64_t last)
{
    struct refusal gap = {"gap", "编号不连续：请自所示编号起重发",
                          "numbers are missing: send from the given one on", RETRY_BUSY_MS};
    refuse(in, &gap, last + 1, (struct bytes){0});
}

/* `log/OFFICE/EPOCH` without its first word: what a cause calls another log. */
static struct bytes received(const struct intake *in, struct bytes raw, uint64_t number)
{
    struct envelope e = {
        .kind = bytes_of("office.received"),
        .from = bytes_of(in->producer),
        .cause_log = bytes_of(in->producer + 4),
        .cause = number,
        .body = raw,
    };
    return envelope_write(&e, &in->b->arena);
}

static void record(const struct intake *in, struct bytes raw, uint32_t i, uint64_t number)
{
    if (in->foreign)
        bus_append(in->b, in->t, in->time, received(in, raw, number));
    else
        bus_append_known(in->b, in->t, in->time, raw, known_digest(in, i));
}

static void accept_numbered(const struct intake *in, struct bytes payload)
{
    const Ducha__Publish *p = in->p;
    char row[NAME_MAX_BYTES + 16];
    producer_row(in->producer, row);
    uint64_t before = cursor_get(in->t, row), last = before;
    uint64_t start = p->n_number || !p->first ? p->after : p->first - 1;
    if (start > last && !(in->foreign && last == 0)) { /* a link says where a new row begins */
        refuse_gap(in, last);
        return;
    }
    struct scan batch = {payload, false};
    struct bytes raw;
    struct envelope e;
    uint32_t i = 0;
    bool refused = false;
    for (; i < p->count && batch_next(&batch, &raw); i++) {
        uint64_t number = number_of(p, i);
        if (number <= last)
            continue;
        refused = !admitted(in, raw, &e, number);
        if (refused)
            break;
        record(in, raw, i, number);
        last = number;
    }
    if (i == p->count && p->upto > last && in->foreign)
        last = p->upto;
    if (last > before)
        cursor_set(in->t, row, last);
    if (i < p->count && !refused)
        refuse(in, &bad_payload, last + 1, (struct bytes){0});
    Ducha__Receipt r = DUCHA__RECEIPT__INIT;
    r.has_upto = true;
    r.upto = last;
    receipt(in, &r);
}

static uint64_t once(const struct intake *in, struct bytes id, struct bytes raw, bool *before)
{
    uint64_t position;
    struct bytes row = row_get(in->t, TABLE_REPEAT, id);
    *before = row.size == sizeof(position);
    if (*before) {
        memcpy(&position, row.data, sizeof(position));
        return position;
    }
    position = bus_append(in->b, in->t, in->time, raw);
    row_put(in->t, TABLE_REPEAT, id, (struct bytes){&position, sizeof(position)});
    return position;
}

static Ducha__Recorded *record_once(const struct intake *in, struct bytes id, struct bytes raw)
{
    bool before;
    Ducha__Recorded *one = arena_alloc(&in->out->arena, sizeof(*one));
    ducha__recorded__init(one);
    one->has_position = one->has_id = true;
    one->position = once(in, id, raw, &before);
    one->id = (ProtobufCBinaryData){ID_BYTES, (uint8_t *)(uintptr_t)id.data};
    one->has_repeated_before = one->repeated_before = before;
    return one;
}

static bool admitted_once(const struct intake *in, struct bytes raw, struct envelope *e)
{
    if (!admitted(in, raw, e, 0))
        return false;
    if (e->id.size != ID_BYTES)
        refuse(in, &no_id, 0, (struct bytes){0});
    return e->id.size == ID_BYTES;
}

/* As many receipts as it takes for each to fit a frame. */
static void accept_one_off(const struct intake *in, struct bytes payload)
{
    Ducha__Receipt r = DUCHA__RECEIPT__INIT;
    struct scan batch = {payload, false};
    struct bytes raw;
    struct envelope e;
    r.recorded = arena_alloc(&in->out->arena, RECEIPT_COUNT_MAX * sizeof(*r.recorded));
    uint32_t i = 0;
    bool refused = false;
    for (; i < in->p->count && batch_next(&batch, &raw); i++) {
        refused = !admitted_once(in, raw, &e);
        if (refused)
            break;
        r.recorded[r.n_recorded++] = record_once(in, e.id, raw);
        if (r.n_recorded == RECEIPT_COUNT_MAX) {
            receipt(in, &r);
            r.n_recorded = 0;
        }
    }
    if (i < in->p->count && !refused)
        refuse(in, &bad_payload, 0, (struct bytes){0});
    if (r.n_recorded)
        receipt(in, &r);
}

/* Modules' answers are let in longer than new intake, so that what was begun can end. */
static bool room_for(const struct bus *b, const char *producer)
{
    bool module = strncmp(producer, "module/", 7) == 0;
    return b->space.level < (module ? SPACE_FULL : SPACE_REFUSE);
}

void accept_publish(struct bus *b, struct txn *t, struct session *s, const struct bus_event *ev,
                    const Ducha__Publish *p, struct bus_wishes *out)
{
    const char *producer = p->producer ? p->producer : s->name;
    bool foreign = strncmp(producer, "log/", 4) == 0;
    struct intake in = {b, t, s, ev->grant, p, producer, out, bus_time(b, t), ev, foreign};
    const struct refusal *no = NULL;

    if (p->count > BATCH_COUNT_MAX || ev->payload.size > BATCH_BYTES_MAX)
        no = &over;
    else if (!name_valid(bytes_of(producer)) || !grant_name(ev->grant, bytes_of(producer)))
        no = &not_yours;
    else if (!numbers_good(p) || (!foreign && (p->n_number || p->upto)))
        no = &bad_numbers;
    else if (!room_for(b, producer))
        no = &full;
    if (no)
        refuse(&in, no, p->first, (struct bytes){0});
    else if (p->first || foreign)
        accept_numbered(&in, ev->payload);
    else
        accept_one_off(&in, ev->payload);
}
