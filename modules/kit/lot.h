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
 * The form that promises has `seed_digest` and `count` or `percent`, or both, all facts; the one
 * that draws has `seed`. A seed draws by the promise that made its digest known, and by nothing
 * else: what another promise of the case says, or one above it, is that one's alone. */
#pragma once

#include "modules/kit/take.h"

#define LOT_MAX 200u /* drawn at once: each is a result of the step */

/* Of the step that promises: `count` (1 to LOT_MAX), `percent` (1 to 100) or both. */
void lot_promise_check(struct taking *k);
/* Of the step that draws: is it the seed that was promised? */
void lot_seed_check(struct taking *k);

/* In the turn's memory. The seed was checked. */
struct lot;
struct lot *lot_new(struct taking *k);
/* What the form that promised said under this name; NULL: nothing. */
const Ducha__Field *lot_promised(const struct lot *l, const char *name);
/* The step that promised; NULL: the pack has it no more. */
const struct rule *lot_promise(const struct lot *l);
/* The name must live as long as the turn; each once. */
void lot_put(struct lot *l, const char *name);
/* All are in. How many are drawn of how many; out: their names, smallest digest first. A percentage
 * is rounded up; of `count` and `percent` the larger one counts. More than LOT_MAX are not drawn:
 * the caller refuses. */
size_t lot_wanted(const struct lot *l);
size_t lot_pool(const struct lot *l);
size_t lot_drawn(const struct lot *l, const char **out);
/* The results `pool`, `drawn` and `method`. */
void lot_tell(struct taking *k, const struct lot *l);
