#include "modules/kit/body.h"

#include <stdarg.h>
#include <stdio.h>

#include "proto/scan.h"

#define LINE_SIZE 256u

/* By number, or NULL. The tables are short. */
static const ProtobufCFieldDescriptor *known_field(const ProtobufCMessageDescriptor *d,
                                                   uint32_t number)
{
    return protobuf_c_message_descriptor_get_field(d, number);
}

static bool body_good(struct bytes body, const ProtobufCMessageDescriptor *d, unsigned depth)
{
    struct scan s = {.rest = body};
    struct field f;
    while (scan_next(&s, &f)) {
        const ProtobufCFieldDescriptor *known = known_field(d, f.number);
        if (!known || depth > BODY_DEPTH_MAX)
            return false;
        bool nested = known->type == PROTOBUF_C_TYPE_MESSAGE;
        if (known->type == PROTOBUF_C_TYPE_STRING && !text_valid(f.bytes))
            return false;
        if (nested && (f.type != SCAN_BYTES || !body_good(f.bytes, known->descriptor, depth + 1)))
            return false;
    }
    return !s.bad;
}

/* What unpacking may still take. */
struct room {
    struct turn *turn;
    size_t left;
};

static void *take(void *self, size_t size)
{
    struct room *room = self;
    if (size > room->left)
        return NULL;
    room->left -= size;
    return turn_alloc(room->turn, size);
}

/* The turn gives everything back at its end. */
static void leave(void *self, void *memory)
{
    (void)self;
    (void)memory;
}

void *body_read(struct turn *t, struct bytes body, const ProtobufCMessageDescriptor *d)
{
    if (!body_good(body, d, 1))
        return NULL;
    struct room room = {t, BODY_MEMORY_MAX};
    ProtobufCAllocator memory = {take, leave, &room};
    static const uint8_t nothing[1];
    return protobuf_c_message_unpack(d, &memory, body.size,
                                     body.data ? body.data : (const void *)nothing);
}

enum err body_bad(struct turn *t)
{
    return turn_error(t, ERR_MALFORMED, "the body is not what this kind carries");
}

enum err body_lacks(struct turn *t, const char *field)
{
    return turn_refuse(t, "-", turn_print(t, "缺少：%s", field),
                       turn_print(t, "missing: %s", field));
}

enum err case_missing(struct turn *t)
{
    return turn_refuse(t, "-", "须写明案号", "the case must be named");
}

struct bytes body_pack(struct turn *t, const ProtobufCMessage *m)
{
    size_t size = protobuf_c_message_get_packed_size(m);
    uint8_t *data = turn_alloc(t, size ? size : 1);
    if (!data)
        return (struct bytes){NULL, 0};
    protobuf_c_message_pack(m, data);
    return (struct bytes){data, size};
}

static char *text_new(struct turn *t, const char *from, size_t size)
{
    char *text = turn_alloc(t, size + 1);
    assert(text); /* a line of text: the budget of a turn is a thousand times that */
    memcpy(text, from, size);
    text[size] = '\0';
    return text;
}

/* Formatted once when it fits a line, as nearly all do. */
static char *text_print(struct turn *t, const char *format, va_list args)
{
    char line[LINE_SIZE];
    va_list again;
    va_copy(again, args);
    int n = vsnprintf(line, sizeof(line), format, args);
    assert(n >= 0);
    size_t size = (size_t)n;
    char *text = size < sizeof(line) ? text_new(t, line, size) : turn_alloc(t, size + 1);
    assert(text);
    if (size >= sizeof(line))
        vsnprintf(text, size + 1, format, again);
    va_end(again);
    return text;
}

char *scanned_text(struct turn *t, const struct field *f)
{
    bool good = f->type == SCAN_BYTES && text_valid(f->bytes);
    return good ? turn_print(t, "%.*s", (int)f->bytes.size, (const char *)f->bytes.data) : NULL;
}

char *turn_print(struct turn *t, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    char *text;
    if (strcmp(format, "%s") == 0) { /* a copy: most of what a step prints */
        const char *from = va_arg(args, const char *);
        text = text_new(t, from, strlen(from));
    } else {
        text = text_print(t, format, args);
    }
    va_end(args);
    return text;
}

const char *turn_cut(struct turn *t, const char *text, size_t max)
{
    size_t size = strlen(text), end = max;
    if (size <= max)
        return text;
    while (end > 0 && ((uint8_t)text[end] & 0xc0) == 0x80)
        end--; /* not inside a character */
    return turn_print(t, "%.*s...", (int)end, text);
}

struct bytes turn_key(struct turn *t, const char *first, ...)
{
    char key[TURN_KEY_MAX];
    size_t size = 0;
    va_list args;
    va_start(args, first);
    for (const char *part = first; part; part = va_arg(args, const char *)) {
        size_t n = strlen(part);
        assert(size + n + 1 <= sizeof(key));
        memcpy(key + size, part, n);
        size += n;
        key[size++] = '\0';
    }
    va_end(args);
    char *kept = turn_alloc(t, size);
    assert(kept);
    memcpy(kept, key, size);
    return (struct bytes){kept, size};
}
