#include "bus/wire.h"

#include <stdlib.h>

static void *from_arena(void *self, size_t size)
{
    return arena_try(self, size);
}

static void keep(void *self, void *memory)
{
    (void)self;
    (void)memory;
}

ProtobufCAllocator arena_allocator(struct arena *a)
{
    return (ProtobufCAllocator){from_arena, keep, a};
}

void *message_read(const ProtobufCMessageDescriptor *d, struct bytes raw, struct arena *a)
{
    if (!scan_nests(raw, d, NEST_MAX))
        return NULL;
    ProtobufCAllocator allocator = arena_allocator(a);
    return protobuf_c_message_unpack(d, &allocator, raw.size, raw.data);
}

struct bytes message_write(const void *message, struct arena *a)
{
    size_t size = protobuf_c_message_get_packed_size(message);
    uint8_t *out = arena_alloc(a, size);
    protobuf_c_message_pack(message, out);
    return (struct bytes){out, size};
}

Ducha__Frame *frame_read(struct bytes raw, struct arena *a)
{
    if (raw.size > FRAME_MAX)
        return NULL;
    size_t before = a->limit;
    a->limit = a->used + DECODE_BYTES_MAX;
    Ducha__Frame *f = message_read(&ducha__frame__descriptor, raw, a);
    a->limit = before;
    return f && f->say_case != DUCHA__FRAME__SAY__NOT_SET ? f : NULL;
}

struct bytes frame_write(const Ducha__Frame *frame, struct arena *a)
{
    return message_write(frame, a);
}

bool batch_next(struct scan *batch, struct bytes *envelope)
{
    struct field f;
    if (!scan_next(batch, &f))
        return false;
    if (f.number != 1 || f.type != SCAN_BYTES)
        batch->bad = true;
    *envelope = f.bytes;
    return !batch->bad;
}

static bool entry_fields(struct bytes raw, struct wire_entry *out)
{
    struct scan s = {raw, false};
    struct field f;
    *out = (struct wire_entry){0};
    while (scan_next(&s, &f)) {
        if (f.number == 1 && f.type == SCAN_VARINT)
            out->position = f.value;
        else if (f.number == 2 && f.type == SCAN_VARINT)
            out->time = (int64_t)f.value;
        else if (f.number == 3 && f.type == SCAN_BYTES)
            out->envelope = f.bytes;
        else if (f.number == 4 && f.type == SCAN_BYTES)
            out->digest = f.bytes;
    }
    return !s.bad && out->position > 0;
}

bool entries_next(struct scan *entries, struct wire_entry *out)
{
    struct field f;
    if (!scan_next(entries, &f))
        return false;
    if (f.number != 1 || f.type != SCAN_BYTES || !entry_fields(f.bytes, out))
        entries->bad = true;
    return !entries->bad;
}

static void room(struct payload *p, size_t more)
{
    if (p->room - p->size >= more)
        return;
    size_t want = p->room ? p->room : 4096;
    while (want - p->size < more)
        want *= 2;
    p->data = mem_grow(p->data, want);
    p->room = want;
}

static size_t varint_size(uint64_t x)
{
    size_t n = 1;
    while (x >>= 7)
        n++;
    return n;
}

static void put_varint(struct payload *p, uint64_t x)
{
    while (x >= 0x80) {
        p->data[p->size++] = (uint8_t)(x | 0x80);
        x >>= 7;
    }
    p->data[p->size++] = (uint8_t)x;
}

static void put_bytes(struct payload *p, uint8_t number, struct bytes b)
{
    p->data[p->size++] = (uint8_t)(number << 3 | SCAN_BYTES);
    put_varint(p, b.size);
    if (b.size)
        memcpy(p->data + p->size, b.data, b.size);
    p->size += b.size;
}

void payload_add_envelope(struct payload *p, struct bytes envelope)
{
    room(p, envelope.size + 16);
    put_bytes(p, 1, envelope);
    p->count++;
}

void payload_add_entry(struct payload *p, const struct wire_entry *e)
{
    size_t size = 1 + varint_size(e->position) + 1 + varint_size((uint64_t)e->time) + 1 +
                  varint_size(e->envelope.size) + e->envelope.size + 1 +
                  varint_size(e->digest.size) + e->digest.size;
    room(p, size + 16);
    p->data[p->size++] = 1 << 3 | SCAN_BYTES;
    put_varint(p, size);
    p->data[p->size++] = 1 << 3 | SCAN_VARINT;
    put_varint(p, e->position);
    p->data[p->size++] = 2 << 3 | SCAN_VARINT;
    put_varint(p, (uint64_t)e->time);
    put_bytes(p, 3, e->envelope);
    put_bytes(p, 4, e->digest);
    p->count++;
}

void payload_clear(struct payload *p)
{
    p->size = 0;
    p->count = 0;
}

void payload_free(struct payload *p)
{
    free(p->data);
    *p = (struct payload){0};
}
