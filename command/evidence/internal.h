/* internal.h - what the files of this room share. */
#pragma once

#include "command/call/call.h"

#define PIECE_BYTES ((size_t)256 << 10) /* of a file, in memory at once */

/* `ducha evidence add` */
enum outcome evidence_add_run(struct call *c);
