/* wire.h - frames between processes ⇄ structs. The only decoder of bytes from outside.
 *
 * A frame is small: it is refused by its size, its depth and the memory that decoding would
 * take, before anything is believed. The payload behind it is walked where it lies. */
#pragma once

#include "base/err.h"
#include "base/mem.h"
#include "bus/limits.h"
#include "proto/scan.h"
#include "proto/wire.pb-c.h"

/* NULL when it is not a frame, or one over a limit. Lives in the arena. */
Ducha__Frame *frame_read(struct bytes raw, struct arena *a);
struct bytes frame_write(const Ducha__Frame *frame, struct arena *a);

/* Batch { repeated bytes envelope = 1; }: the next envelope; false at the end or when bad. */
bool batch_next(struct scan *batch, struct bytes *envelope);
/* Entries { repeated LogEntry entry = 1; } */
struct wire_entry {
    uint64_t position;
    int64_t time;
    struct bytes envelope;
    struct bytes digest;
};
bool entries_next(struct scan *entries, struct wire_entry *out);

/* A payload that grows: memory is kept over payload_clear(). */
struct payload {
    uint8_t *data;
    size_t size, room;
    uint32_t count;
};
void payload_add_envelope(struct payload *p, struct bytes envelope);
void payload_add_entry(struct payload *p, const struct wire_entry *e);
void payload_clear(struct payload *p);
void payload_free(struct payload *p);
static inline struct bytes payload_bytes(const struct payload *p)
{
    return (struct bytes){p->data ? (const void *)p->data : "", p->size};
}

/* protobuf-c through an arena: gives up past the arena's limit, frees nothing. */
ProtobufCAllocator arena_allocator(struct arena *a);
/* Unpacks after the checks that every message from outside must pass. NULL: malformed. */
void *message_read(const ProtobufCMessageDescriptor *d, struct bytes raw, struct arena *a);
/* Packs into the arena. */
struct bytes message_write(const void *message, struct arena *a);
