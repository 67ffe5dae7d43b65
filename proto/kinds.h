/* kinds.h - which message a kind carries. For those who show or import any kind: the command, the
 * gateway. The bus does not ask: to it a body is bytes. */
#pragma once

#include <protobuf-c/protobuf-c.h>

struct kind {
    const char *name; /* complaint.import */
    const ProtobufCMessageDescriptor *body;
};

/* All that this build knows, the last one empty. */
extern const struct kind kinds[];

/* NULL when this build does not know the kind. */
const ProtobufCMessageDescriptor *kind_body(const char *name);
