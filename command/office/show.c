#include "command/office/show.h"

#include "bus/wire.h"
#include "command/call/output.h"
#include "proto/json.h"
#include "proto/kinds.h"

#define BODY_MEMORY_MAX ((size_t)64 << 20) /* decoding a body of 1 MiB takes less */

static void json_field(FILE *to, const char *key, struct bytes text)
{
    if (!text.size)
        return;
    fprintf(to, ",\"%s\":", key);
    out_json_bytes(to, text);
}

static void json_base64(FILE *to, const char *key, struct bytes data)
{
    fprintf(to, ",\"%s\":", key);
    out_base64(to, data);
}

/* An id is 16 random bytes: as hexadecimal digits it can be typed and compared. */
static void json_id(FILE *to, struct bytes id)
{
    const uint8_t *p = id.data;
    if (!id.size)
        return;
    fputs(",\"id\":\"", to);
    for (size_t i = 0; i < id.size; i++)
        fprintf(to, "%02x", p[i]);
    fputc('"', to);
}

/* As its kind's own message when this build knows it and the bytes are one; else as they are. */
static void json_body(FILE *to, const struct envelope *e)
{
    struct arena arena = {.limit = BODY_MEMORY_MAX};
    char kind[KIND_MAX_BYTES + 1];
    snprintf(kind, sizeof(kind), "%.*s", (int)e->kind.size, (const char *)e->kind.data);
    const ProtobufCMessageDescriptor *d = kind_body(kind);
    const void *body = d ? message_read(d, e->body, &arena) : NULL;
    if (body)
        fprintf(to, ",\"body\":%s", json_print(&arena, body, JSON_ONE_LINE));
    else
        json_base64(to, "body_base64", e->body);
    arena_free(&arena);
}

static void json_envelope(FILE *to, const struct envelope *e)
{
    json_id(to, e->id);
    json_field(to, "kind", e->kind);
    json_field(to, "from", e->from);
    json_field(to, "to", e->to);
    json_field(to, "case", e->case_id);
    json_field(to, "regime", e->regime);
    fprintf(to, ",\"classification\":%u", e->classification);
    json_field(to, "person", e->person);
    json_field(to, "organ", e->organ);
    json_field(to, "cause_log", e->cause_log);
    if (e->cause)
        fprintf(to, ",\"cause\":\"%" PRIu64 "\"", e->cause);
    json_field(to, "trace", e->trace);
    if (e->signature.size)
        json_base64(to, "signature", e->signature);
    json_body(to, e);
}

void show_entry_json(FILE *to, const struct entry *e, const struct envelope *envelope,
                     const char *wrong)
{
    char time[OUT_TIME_SIZE], digest[DIGEST_TEXT_SIZE];
    out_time(e->time, time);
    digest_text(&e->digest, digest);
    fprintf(to, "{\"schema\":1,\"position\":\"%" PRIu64 "\",\"time\":\"%s\"", e->position, time);
    if (e->suite) /* a reader over the bus is not told */
        fprintf(to, ",\"suite\":\"%s\",\"digest\":\"%s\"", suite_name(e->suite), digest);
    if (envelope) {
        json_envelope(to, envelope);
    } else {
        json_field(to, "malformed", bytes_of(wrong));
        json_base64(to, "raw_base64", e->body);
    }
    fputc('}', to);
}

static void put(FILE *to, struct bytes text, unsigned places)
{
    char copy[CASE_MAX_BYTES + 1];
    snprintf(copy, sizeof(copy), "%.*s", (int)text.size, text.size ? (const char *)text.data : "");
    if (!copy[0])
        snprintf(copy, sizeof(copy), "-");
    for (char *p = copy; *p; p++)
        if ((unsigned char)*p < 0x20 || *p == 0x7f)
            *p = '?';
    unsigned width = out_width(copy);
    fprintf(to, "%s%*s", copy, places > width ? (int)(places - width) : 0, "");
}

void show_entry_line(FILE *to, const struct entry *e, const struct envelope *envelope,
                     const char *wrong)
{
    char time[OUT_TIME_SIZE];
    out_time(e->time, time);
    fprintf(to, "%8" PRIu64 "  %s  ", e->position, time);
    if (!envelope) {
        fprintf(to, "? %s\n", wrong);
        return;
    }
    put(to, envelope->kind, 28);
    fputs("  ", to);
    put(to, envelope->from, 22);
    fputs("  ", to);
    put(to, envelope->case_id, 14);
    fprintf(to, "  %zu\n", envelope->body.size);
}
