#include "proto/envelope.h"

#include "proto/envelope.pb-c.h"
#include "proto/scan.h"

static bool only(struct bytes text, const char *more)
{
    const char *p = text.data;
    for (size_t i = 0; i < text.size; i++) {
        bool plain = (p[i] >= 'a' && p[i] <= 'z') || (p[i] >= '0' && p[i] <= '9');
        if (!plain && (p[i] == '\0' || !strchr(more, p[i])))
            return false;
    }
    return text.size > 0;
}

bool kind_valid(struct bytes kind)
{
    return kind.size <= KIND_MAX_BYTES && only(kind, ".-");
}

bool name_valid(struct bytes name)
{
    return name.size <= NAME_MAX_BYTES && only(name, "./-_ABCDEFGHIJKLMNOPQRSTUVWXYZ");
}

bool kind_matches(const char *pattern, struct bytes kind)
{
    size_t n = strlen(pattern);
    if (n > 0 && pattern[n - 1] == '*')
        return kind.size >= n - 1 && memcmp(kind.data, pattern, n - 1) == 0;
    return kind.size == n && memcmp(kind.data, pattern, n) == 0;
}

static const char *actor_read(struct bytes raw, struct envelope *e)
{
    struct scan s = {raw, false};
    struct field f;
    while (scan_next(&s, &f)) {
        struct bytes *to = f.number == 1 ? &e->person : f.number == 2 ? &e->organ : NULL;
        if (!to || f.type != SCAN_BYTES || to->data)
            return "actor: unknown or repeated field";
        *to = f.bytes;
    }
    return s.bad ? "actor: not protobuf" : NULL;
}

static const char *cause_read(struct bytes raw, struct envelope *e)
{
    struct scan s = {raw, false};
    struct field f;
    while (scan_next(&s, &f)) {
        if (f.number == 1 && f.type == SCAN_BYTES && !e->cause_log.data)
            e->cause_log = f.bytes;
        else if (f.number == 2 && f.type == SCAN_VARINT && !e->cause)
            e->cause = f.value;
        else
            return "cause: unknown or repeated field";
    }
    return s.bad ? "cause: not protobuf" : NULL;
}

/* Where a field's bytes go; NULL for those that are not plain. */
static struct bytes *plain_field(struct envelope *e, uint32_t number)
{
    switch (number) {
    case 1:
        return &e->id;
    case 2:
        return &e->kind;
    case 3:
        return &e->from;
    case 4:
        return &e->to;
    case 5:
        return &e->case_id;
    case 6:
        return &e->regime;
    case 10:
        return &e->trace;
    case 11:
        return &e->signature;
    case 12:
        return &e->body;
    default:
        return NULL;
    }
}

static const char *fields_read(struct bytes raw, struct envelope *e)
{
    struct scan s = {raw, false};
    struct field f;
    uint32_t seen = 0;
    while (scan_next(&s, &f)) {
        if (f.number > 12)
            return "unknown field";
        if (seen & 1u << f.number)
            return "repeated field";
        seen |= 1u << f.number;

        struct bytes *plain = plain_field(e, f.number);
        const char *wrong = NULL;
        if (f.type != (f.number == 7 ? SCAN_VARINT : SCAN_BYTES))
            wrong = "wrong type";
        else if (plain)
            *plain = f.bytes;
        else if (f.number == 7)
            e->classification = f.value > CLASSIFICATION_MAX ? UINT32_MAX : (uint32_t)f.value;
        else if (f.number == 8)
            wrong = actor_read(f.bytes, e);
        else
            wrong = cause_read(f.bytes, e);
        if (wrong)
            return wrong;
    }
    return s.bad ? "not protobuf" : NULL;
}

const char *envelope_read(struct bytes raw, struct envelope *out)
{
    *out = (struct envelope){0};
    if (raw.size > MESSAGE_MAX + RECEIVED_MAX_BYTES)
        return "message too large";
    const char *wrong = fields_read(raw, out);
    if (wrong)
        return wrong;
    if (!kind_valid(out->kind))
        return "kind: 1 to 64 of a-z 0-9 . -";
    if (!name_valid(out->from))
        return "from: missing or not a name";
    if (out->to.size && !name_valid(out->to))
        return "to: not a name";
    if (out->id.size && out->id.size != ID_BYTES)
        return "id: 16 bytes";
    if (out->classification > CLASSIFICATION_MAX)
        return "classification: 0 to 3";
    if (out->signature.size > SIGNATURE_MAX_BYTES)
        return "signature: too long";

    const struct {
        struct bytes text;
        size_t max;
        const char *wrong;
    } texts[] = {
        {out->case_id, CASE_MAX_BYTES, "case_id: not UTF-8 text, or too long"},
        {out->regime, REGIME_MAX_BYTES, "regime: not UTF-8 text, or too long"},
        {out->person, ACTOR_MAX_BYTES, "person: not UTF-8 text, or too long"},
        {out->organ, ACTOR_MAX_BYTES, "organ: not UTF-8 text, or too long"},
        {out->trace, TRACE_MAX_BYTES, "trace: not UTF-8 text, or too long"},
        {out->cause_log, NAME_MAX_BYTES, "cause: log is not UTF-8 text, or too long"},
    };
    for (unsigned i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
        if (texts[i].text.size > texts[i].max || !text_valid(texts[i].text))
            return texts[i].wrong;
    return NULL;
}

void envelope_peek(struct bytes raw, struct envelope *out)
{
    struct scan s = {raw, false};
    struct field f;
    *out = (struct envelope){0};
    while (scan_next(&s, &f)) {
        struct bytes *to = f.number == 2   ? &out->kind
                           : f.number == 4 ? &out->to
                           : f.number == 5 ? &out->case_id
                                           : NULL;
        if (to && f.type == SCAN_BYTES)
            *to = f.bytes;
    }
}

static char *text_or_null(struct arena *a, struct bytes from)
{
    return from.size ? arena_text(a, from) : NULL;
}

struct bytes envelope_write(const struct envelope *e, struct arena *a)
{
    Ducha__Actor actor = DUCHA__ACTOR__INIT;
    Ducha__Cause cause = DUCHA__CAUSE__INIT;
    Ducha__Envelope pb = DUCHA__ENVELOPE__INIT;
    struct {
        ProtobufCBinaryData *to;
        protobuf_c_boolean *has;
        struct bytes from;
    } raw[] = {{&pb.id, &pb.has_id, e->id},
               {&pb.signature, &pb.has_signature, e->signature},
               {&pb.body, &pb.has_body, e->body}};

    for (unsigned i = 0; i < 3; i++) {
        *raw[i].has = raw[i].from.size > 0;
        *raw[i].to =
            (ProtobufCBinaryData){raw[i].from.size, (uint8_t *)(uintptr_t)raw[i].from.data};
    }
    pb.kind = text_or_null(a, e->kind);
    pb.from = text_or_null(a, e->from);
    pb.to = text_or_null(a, e->to);
    pb.case_id = text_or_null(a, e->case_id);
    pb.regime = text_or_null(a, e->regime);
    pb.trace = text_or_null(a, e->trace);
    pb.has_classification = e->classification != 0;
    pb.classification = e->classification;
    actor.person = text_or_null(a, e->person);
    actor.organ = text_or_null(a, e->organ);
    if (actor.person || actor.organ)
        pb.actor = &actor;
    cause.log = text_or_null(a, e->cause_log);
    cause.has_position = e->cause != 0;
    cause.position = e->cause;
    if (cause.log || cause.has_position)
        pb.cause = &cause;

    size_t size = ducha__envelope__get_packed_size(&pb);
    uint8_t *out = arena_alloc(a, size);
    ducha__envelope__pack(&pb, out);
    return (struct bytes){out, size};
}
