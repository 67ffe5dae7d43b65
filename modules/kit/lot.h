/* lot.h - a drawing that nobody can steer, and that anybody can repeat.
 *
 * The office thinks of a seed and makes its SHA-256 known before it draws; when it draws it shows
 * the seed. Each name in the pool gets the SHA-256 of
 *
 *     the seed, one line end (0x0a), the name
 *
 * and those with the smallest digests, in their order, are drawn:
 *
 *     printf '%s\n%s' SEED NAME | sha256sum
 *
 * The form that promises has `seed_digest` and `count` or `percent`, all facts; the one that draws
 * has `seed`. */
#pragma once

#include "modules/kit/take.h"

#define LOT_MAX 200u /* drawn at once: each is a result of the step */

/* Of the step that promises: one of `count` (1 to LOT_MAX) and `percent` (1 to 100). */
void lot_promise_check(struct taking *k);
/* Of the step that draws: is it the seed that was promised? */
void lot_seed_check(struct taking *k);

/* In the turn's memory. */
struct lot;
struct lot *lot_new(struct taking *k);
/* The name must live as long as the turn; each once. */
void lot_put(struct lot *l, const char *name);
/* All are in. How many are drawn of how many; out: their names, smallest digest first. A percentage
 * is rounded up. More than LOT_MAX are not drawn: the caller refuses. */
size_t lot_wanted(const struct lot *l);
size_t lot_pool(const struct lot *l);
size_t lot_drawn(const struct lot *l, const char **out);
/* The results `pool`, `drawn` and `method`. */
void lot_tell(struct taking *k, const struct lot *l);
