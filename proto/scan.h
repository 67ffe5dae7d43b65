/* scan.h - reads the fields of an encoded protobuf message where they lie.
 *
 * For bytes from outside, before anything is decoded: how deep do they nest, and, on the
 * path of every message, what does the envelope say. No memory, no copy, no recursion past
 * the given depth. */
#pragma once

#include <protobuf-c/protobuf-c.h>

#include "base/bytes.h"

enum scan_type { SCAN_VARINT = 0, SCAN_FIXED64 = 1, SCAN_BYTES = 2, SCAN_FIXED32 = 5 };

struct scan {
    struct bytes rest;
    bool bad; /* the bytes are not protobuf */
};

struct field {
    uint32_t number;
    enum scan_type type;
    uint64_t value;     /* of a number */
    struct bytes bytes; /* of SCAN_BYTES: a view */
};

/* False at the end, and when the bytes are bad. */
bool scan_next(struct scan *s, struct field *f);

/* True when the message, read by its descriptor, nests at most max deep (1: no message in it). */
bool scan_nests(struct bytes message, const ProtobufCMessageDescriptor *d, unsigned max);

/* Valid UTF-8 without NUL. */
bool text_valid(struct bytes text);
