/* dice.h - chance that a seed repeats: splitmix64, the same on every machine. */
#pragma once

#include <stdbool.h>
#include <stdint.h>

struct dice {
    uint64_t state;
};

static inline uint64_t dice_next(struct dice *d)
{
    uint64_t x = d->state += 0x9e3779b97f4a7c15u;
    x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9u;
    x = (x ^ x >> 27) * 0x94d049bb133111ebu;
    return x ^ x >> 31;
}

/* 0 to below - 1. */
static inline uint64_t dice_below(struct dice *d, uint64_t below)
{
    return dice_next(d) % below;
}

/* Once in so many times. */
static inline bool dice_once(struct dice *d, uint64_t in)
{
    return dice_below(d, in) == 0;
}
