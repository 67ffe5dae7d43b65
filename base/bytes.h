/* bytes.h - a view of memory that someone else owns. */
#pragma once

#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct bytes {
    const void *data; /* NULL: there is nothing; an empty value has an address and size 0 */
    size_t size;
};

static inline struct bytes bytes_of(const char *text)
{
    return (struct bytes){text, strlen(text)};
}

static inline bool bytes_equal(struct bytes a, struct bytes b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

static inline bool bytes_start(struct bytes whole, struct bytes prefix)
{
    return whole.size >= prefix.size &&
           (prefix.size == 0 || memcmp(whole.data, prefix.data, prefix.size) == 0);
}

/* Order of LMDB's keys: byte by byte, the shorter one first. */
static inline int bytes_order(struct bytes a, struct bytes b)
{
    size_t n = a.size < b.size ? a.size : b.size;
    int order = n ? memcmp(a.data, b.data, n) : 0;
    return order ? order : (a.size > b.size) - (a.size < b.size);
}

/* Numbers in keys are big-endian, so that LMDB's order is the numbers' order. */
static inline void be64_put(uint8_t out[8], uint64_t x)
{
    x = __builtin_bswap64(x);
    memcpy(out, &x, 8);
}

static inline uint64_t be64_get(const void *in)
{
    uint64_t x;
    memcpy(&x, in, 8);
    return __builtin_bswap64(x);
}

static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "numbers on disk are little-endian");
