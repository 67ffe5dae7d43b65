/* envelope.h - what every message carries, as views into the bytes that came.
 *
 * envelope_read() is the bus's whole check of a message: it is on the path of every one, so
 * it walks the bytes once and copies nothing. What passes it is safe to keep, to show and to
 * match: texts are UTF-8 without NUL and within their limits, nothing is said twice, and
 * there is no field that this version does not know (a signature must not cover what the
 * reader cannot see). */
#pragma once

#include "base/bytes.h"
#include "base/mem.h"

#define MESSAGE_MAX (1u << 20)  /* bytes of an envelope */
#define RECEIVED_MAX_BYTES 512u /* what recording another office's message adds to it */
#define NAME_MAX_BYTES 64u      /* producer, reader, module, office */
#define KIND_MAX_BYTES 64u
#define CASE_MAX_BYTES 128u
#define REGIME_MAX_BYTES 64u
#define ACTOR_MAX_BYTES 64u
#define TRACE_MAX_BYTES 128u
#define ID_BYTES 16u
#define SIGNATURE_MAX_BYTES 128u
#define CLASSIFICATION_MAX 3u

/* An absent text has size 0. */
struct envelope {
    struct bytes id, kind, from, to, case_id, regime, trace, signature, body;
    struct bytes person, organ; /* the actor */
    struct bytes cause_log;
    uint64_t cause; /* 0: none */
    uint32_t classification;
};

/* NULL when good; else what is wrong, in plain English for the trace and PROTOCOL.md's
 * `malformed`. The views live as long as raw. */
const char *envelope_read(struct bytes raw, struct envelope *out);

/* Only kind, to, case_id, of bytes that were read before: what a reader's filter asks for. */
void envelope_peek(struct bytes raw, struct envelope *out);

/* Encodes e; the bytes are the arena's. */
struct bytes envelope_write(const struct envelope *e, struct arena *a);

/* a-z 0-9 . - and at least one character, for kinds; names may also have / _ and capitals. */
bool kind_valid(struct bytes kind);
bool name_valid(struct bytes name);
/* `complaint.*` takes every kind that starts with `complaint.`; `*` takes all. */
bool kind_matches(const char *pattern, struct bytes kind);
