/* histogram.h - how long things took, in buckets that grow with the value.
 *
 * 64 buckets for each doubling, so a quantile is less than 1.6 % off whatever its size. The unit
 * is the caller's; here it is nanoseconds. */
#pragma once

#include <stdint.h>

#define HISTOGRAM_PARTS 64u     /* of one doubling */
#define HISTOGRAM_BUCKETS 2688u /* 42 doublings: past an hour in nanoseconds */

struct histogram {
    uint64_t count, max;
    uint64_t bucket[HISTOGRAM_BUCKETS];
};

void histogram_add(struct histogram *h, uint64_t value);
void histogram_merge(struct histogram *into, const struct histogram *from);
/* The value that the share q, 0 to 1, of all values does not exceed; 0 when there are none. */
uint64_t histogram_quantile(const struct histogram *h, double q);
