/* ahead.h - frames that have come, prepared while the disk flushes.
 *
 * Taking the digests of a full load of messages costs as much as all the rest of the bus. This
 * takes frames in from the sockets before a flush, and a second thread takes the digests of
 * their messages meanwhile. The bus's own thread takes part in the work: a frame that nobody
 * has begun it handles as it is, and it waits only for one that is half done.
 *
 * One thread owns all calls but the digests. Frames come out in the order in which they came. */
#pragma once

#include "base/digest.h"
#include "bus/io/socket.h"

#define AHEAD_FRAMES_MAX 64u
#define AHEAD_BYTES_MAX ((size_t)8 << 20) /* of payloads */
/* Below so much payload the thread is not woken: the owner would wait for it longer than the
 * digests take him. */
#define AHEAD_WAKE_BYTES ((size_t)16 << 10)

struct ahead;

struct ahead_frame {
    unsigned from; /* the number that ahead_take() was given */
    struct bytes part[PARTS_MAX];
    unsigned count;               /* of parts; more than PARTS_MAX: there were more */
    const char *user;             /* see parts_user() */
    const struct digest *digests; /* NULL: not taken */
    uint32_t digest_count;
};

/* Starts the thread. */
struct ahead *ahead_new(enum suite suite);
void ahead_free(struct ahead *a); /* may be NULL */
/* Takes in what the socket has, as far as there is room. True: something came. at_once: the owner
 * asks for the first of them now, so it is left to him, and a single one wakes nobody. */
bool ahead_take(struct ahead *a, void *socket, unsigned from, bool at_once);
/* The next frame; it lives until the next call. False: none was taken in. */
bool ahead_next(struct ahead *a, struct ahead_frame *out);
bool ahead_empty(const struct ahead *a);
