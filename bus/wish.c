/* wish.c - frames that go out when the round is on disk. */
#include "bus/internal.h"

#include <assert.h>

#include "base/trace.h"

void wishes_clear(struct bus_wishes *w)
{
    w->count = 0;
    arena_clear(&w->arena);
}

struct bus_wish *wish_frame(struct bus_wishes *out, const struct session *s, Ducha__Frame *f)
{
    assert(out->count < ROUND_WISHES_MAX); /* the loop and serve_readers() stop in time */
    struct bus_wish *w = &out->item[out->count++];
    *w = (struct bus_wish){.peer = s->peer, .frame = frame_write(f, &out->arena)};
    return w;
}

static void wish_refuse(struct bus *b, struct bus_wishes *out, const struct session *s,
                        Ducha__Refuse *r)
{
    Ducha__Frame f = DUCHA__FRAME__INIT;
    f.say_case = DUCHA__FRAME__SAY_REFUSE;
    f.refuse = r;
    b->refused++;
    wish_frame(out, s, &f);
}

struct bus_wish *wish_refusal(struct bus *b, struct bus_wishes *out, const struct session *s,
                              const struct refusal *why, uint64_t number, struct bytes id)
{
    Ducha__Refuse r = DUCHA__REFUSE__INIT;
    r.code = (char *)(uintptr_t)why->code;
    r.reason = (char *)(uintptr_t)why->reason;
    r.reason_en = (char *)(uintptr_t)why->reason_en;
    r.has_retry_after_ms = why->retry_after_ms > 0;
    r.retry_after_ms = why->retry_after_ms;
    r.has_number = number > 0;
    r.number = number;
    r.has_id = id.size > 0;
    r.id = (ProtobufCBinaryData){id.size, (uint8_t *)(uintptr_t)id.data};
    wish_refuse(b, out, s, &r);
    trace_warn("frame.refused", "code=%s name=%s", why->code, s->name[0] ? s->name : "-");
    return &out->item[out->count - 1];
}
