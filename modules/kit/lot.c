/* lot.c - see lot.h. */
#include "modules/kit/lot.h"

#include "base/digest.h"
#include "modules/kit/given.h"

static bool number_in(const char *text, int64_t most, int64_t *out)
{
    return text[0] && text_int(text, out) && *out >= 1 && *out <= most;
}

void lot_promise_check(struct taking *k)
{
    const char *count = taking_text(k, "count"), *percent = taking_text(k, "percent");
    int64_t n;
    if (!count[0] && !percent[0])
        taking_refuse(k, "请写明抽取数量 count，或比例 percent；都写的，以多者为准",
                      "say how many are drawn: `count`, or `percent` of them all; of both the "
                      "larger one counts");
    else if (count[0] && !number_in(count, LOT_MAX, &n))
        taking_refuse(k, turn_print(k->step.turn, "抽取数量应为 1 至 %u", LOT_MAX),
                      turn_print(k->step.turn, "the number to draw must be 1 to %u", LOT_MAX));
    else if (percent[0] && !number_in(percent, 100, &n))
        taking_refuse(k, "抽取比例应为 1 至 100", "the percentage to draw must be 1 to 100");
}

/* ---- the promise of a seed ---- */

static struct digest seed_digest(const char *seed)
{
    struct bytes part = bytes_of(seed);
    return digest_of(SUITE_INTL, &part, 1);
}

struct promise {
    const char *case_id; /* in which it was made: this one or one above it */
    const Ducha__FactGiven *given;
};

/* Given is NULL: nobody promised this seed, or it was taken back. */
static struct promise promise_of(struct taking *k, const char *digest)
{
    struct turn *t = k->step.turn;
    struct promise p = {k->step.parent[0] ? k->step.parent : k->step.case_id, NULL};
    for (unsigned i = 0; i <= CASE_PARENTS_MAX && p.case_id[0]; i++) {
        const Ducha__CaseKept *kept = casefile_of(t, p.case_id);
        p.given = kept ? given_with(t, p.case_id, "seed_digest", digest) : NULL;
        if (p.given || !kept || !kept->parent)
            return p;
        p.case_id = kept->parent;
    }
    return p;
}

void lot_seed_check(struct taking *k)
{
    char text[DIGEST_TEXT_SIZE];
    struct digest d = seed_digest(taking_text(k, "seed"));
    digest_text(&d, text);
    if (!promise_of(k, text).given)
        taking_refuse(k, turn_print(k->step.turn, "种子与公布的摘要不符：其摘要为 %s", text),
                      turn_print(k->step.turn,
                                 "the seed is not the one that was promised: its digest is %s",
                                 text));
}

/* ---- drawing ---- */

struct ticket {
    struct digest digest;
    const char *name;
};

struct lot {
    struct taking *k;
    struct promise promise;
    const char *seed;
    int64_t count, percent;
    struct ticket first[LOT_MAX]; /* of all that are in the pool; smallest first */
    size_t kept, pool;
};

const Ducha__Field *lot_promised(const struct lot *l, const char *name)
{
    return given_beside(l->k->step.turn, l->promise.case_id, l->promise.given, name);
}

const struct rule *lot_promise(const struct lot *l)
{
    struct turn *t = l->k->step.turn;
    const struct regime *r = packs_find(t, casefile_regime(t, l->promise.case_id));
    return r ? regime_rule(r, l->promise.given->step) : NULL;
}

/* 0: it was not said. */
static int64_t promised_number(const struct lot *l, const char *name, int64_t most)
{
    int64_t n;
    const Ducha__Field *said = lot_promised(l, name);
    return said && said->n_value && number_in(said->value[0], most, &n) ? n : 0;
}

struct lot *lot_new(struct taking *k)
{
    struct lot *l = turn_alloc(k->step.turn, sizeof(*l));
    char text[DIGEST_TEXT_SIZE];
    assert(l);
    l->k = k;
    l->seed = taking_text(k, "seed");
    struct digest d = seed_digest(l->seed);
    digest_text(&d, text);
    l->promise = promise_of(k, text);
    assert(l->promise.given); /* lot_seed_check() found it */
    l->kept = l->pool = 0;
    l->count = promised_number(l, "count", LOT_MAX);
    l->percent = promised_number(l, "percent", 100);
    return l;
}

static bool smaller(const struct digest *a, const struct digest *b)
{
    return memcmp(a->byte, b->byte, DIGEST_SIZE) < 0;
}

void lot_put(struct lot *l, const char *name)
{
    struct bytes parts[] = {bytes_of(l->seed), bytes_of("\n"), bytes_of(name)};
    struct ticket one = {digest_of(SUITE_INTL, parts, 3), name};
    size_t at = l->kept;
    l->pool++;
    while (at > 0 && smaller(&one.digest, &l->first[at - 1].digest))
        at--;
    if (at == LOT_MAX)
        return;
    if (l->kept < LOT_MAX)
        l->kept++;
    memmove(&l->first[at + 1], &l->first[at], (l->kept - 1 - at) * sizeof(one));
    l->first[at] = one;
}

size_t lot_pool(const struct lot *l)
{
    return l->pool;
}

size_t lot_wanted(const struct lot *l)
{
    size_t share = (l->pool * (size_t)l->percent + 99) / 100;
    return share > (size_t)l->count ? share : (size_t)l->count;
}

size_t lot_drawn(const struct lot *l, const char **out)
{
    size_t n = lot_wanted(l) < l->kept ? lot_wanted(l) : l->kept;
    for (size_t i = 0; i < n; i++)
        out[i] = l->first[i].name;
    return n;
}

void lot_tell(struct taking *k, const struct lot *l)
{
    size_t n = lot_wanted(l) < l->kept ? lot_wanted(l) : l->kept;
    taking_result(k, "pool", turn_print(k->step.turn, "%zu", l->pool));
    taking_result(k, "drawn", turn_print(k->step.turn, "%zu", n));
    taking_result(k, "method", "sha256(seed 0x0a name), smallest first");
}
