/* json.h - a message as JSON and back, by its descriptor: for people, the gateway and imports.
 *
 * The proto3 JSON rules where they say something, and stricter where they leave a choice:
 *   names      as in the .proto file: reception_no
 *   64 bits    as text, "1770598800000", because most readers of JSON have doubles; a plain whole
 *              number is read as well
 *   bytes      base64, with its padding
 *   enums      the name
 *   absent     is absent: no null, no defaults
 * A key that the message does not have, a key twice, a wrong type, a number out of range and null
 * are refused with the path of the field. */
#pragma once

#include <protobuf-c/protobuf-c.h>

#include "base/fault.h"
#include "base/mem.h"

#define JSON_DEPTH_MAX 32u
#define JSON_SIZE_MAX ((size_t)1 << 20)

enum json_look { JSON_ONE_LINE, JSON_INDENTED };

/* The text is the arena's. A text field that is not UTF-8 shows as one replacement character. */
char *json_print(struct arena *a, const ProtobufCMessage *m, enum json_look look);

/* The message is the arena's: never free it with protobuf-c. NULL after a fault. */
ProtobufCMessage *json_read(struct arena *a, const ProtobufCMessageDescriptor *d, struct bytes text,
                            struct fault *f);
