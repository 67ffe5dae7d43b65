/* body.h - message bodies: bytes to structs and back, in the turn's memory.
 *
 * A body came from outside. Before anything is built from it the bytes are walked by their
 * descriptor: nothing unknown (a signature must not cover what nobody reads), no text that is not
 * UTF-8, no deep nesting. */
#pragma once

#include <protobuf-c/protobuf-c.h>

#include "modules/module.h"

#define BODY_DEPTH_MAX 8u /* messages in messages; the first counts */

/* Two bytes on the wire may be a hundred in memory. Half a turn's memory is the body's at most, so
 * that whoever handles it has the other half. */
#define BODY_MEMORY_MAX ((size_t)8 << 20)

/* The body as a struct of the descriptor's type, living until the turn ends; NULL when it is
 * malformed or takes more memory than that. An empty body is an empty message. */
void *body_read(struct turn *t, struct bytes body, const ProtobufCMessageDescriptor *d);

/* The text of a field that was scanned, in the turn's memory; NULL: it is none. For who needs one
 * or two fields of a large body. */
struct field;
char *scanned_text(struct turn *t, const struct field *f);

/* `return body_bad(t);` - the answer to a NULL. */
enum err body_bad(struct turn *t);

/* `return body_lacks(t, "case_id");` - the answer to a body that is one and leaves out what the
 * question cannot do without; case_missing(): the message says no case. Refused, not set aside:
 * whoever asked can ask again, and an operator can do nothing about it. */
enum err body_lacks(struct turn *t, const char *field);
enum err case_missing(struct turn *t);

/* The bytes live until the turn ends. */
struct bytes body_pack(struct turn *t, const ProtobufCMessage *m);

/* A text in the turn's memory. */
__attribute__((format(printf, 2, 3))) char *turn_print(struct turn *t, const char *format, ...);

/* As much of a text as an answer should repeat, cut between two characters. */
#define SHOWN_MAX 60u
const char *turn_cut(struct turn *t, const char *text, size_t max);

/* A key of the module's rows: the parts with a zero byte between, so that no name can pretend to
 * be two. NULL as the last part. Longer than TURN_KEY_MAX: the caller has checked its names. */
struct bytes turn_key(struct turn *t, const char *first, ...) __attribute__((sentinel));
