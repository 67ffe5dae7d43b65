/* images.h - what a disk may hold after the power went.
 *
 * A recording is the sequence of writes and flushes of one file, over the bytes that were on
 * disk when it began. The power goes after `cut` of its operations, in the middle of the next:
 *
 *   a write that a later, completed flush covers    is there
 *   a write to a descriptor opened with O_DSYNC     is there once it returned
 *   any other write, and the one that was cut       each 512-byte sector is there or not, and
 *                                                   sectors written twice may hold either
 *
 * which is what POSIX and a disk with atomic sectors promise, and no more. */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "base/bytes.h"

struct op {
    enum { OP_WRITE, OP_FLUSH } kind;
    bool durable; /* of a write: O_DSYNC */
    uint64_t at;
    size_t size;
    uint8_t *data; /* its own */
};

struct recording {
    uint8_t *base;
    size_t base_size;
    struct op *ops;
    unsigned count, room;
};

void recording_begin(struct recording *r, const char *path);
void recording_write(struct recording *r, uint64_t at, struct bytes data, bool durable);
void recording_flush(struct recording *r);
void recording_clear(struct recording *r);

/* Writes to `path` one of the images that are possible when the power goes after `cut`
 * operations. The seed is moved on. */
void image_make(const struct recording *r, unsigned cut, uint64_t *seed, const char *path);

/* splitmix64: small, and the same everywhere. */
uint64_t random_next(uint64_t *seed);
