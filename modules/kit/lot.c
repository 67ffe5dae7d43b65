/* lot.c - see lot.h. */
#include "modules/kit/lot.h"

#include "base/digest.h"

static bool number_in(const char *text, int64_t most, int64_t *out)
{
    return text[0] && text_int(text, out) && *out >= 1 && *out <= most;
}

void lot_promise_check(struct taking *k)
{
    const char *count = taking_text(k, "count"), *percent = taking_text(k, "percent");
    int64_t n;
    if (!count[0] == !percent[0])
        taking_refuse(k, "请写明抽取数量 count，或比例 percent，二者择一",
                      "say how many are drawn: `count`, or `percent` of them all, and not both");
    else if (count[0] && !number_in(count, LOT_MAX, &n))
        taking_refuse(k, turn_print(k->step.turn, "抽取数量应为 1 至 %u", LOT_MAX),
                      turn_print(k->step.turn, "the number to draw must be 1 to %u", LOT_MAX));
    else if (percent[0] && !number_in(percent, 100, &n))
        taking_refuse(k, "抽取比例应为 1 至 100", "the percentage to draw must be 1 to 100");
}

static struct digest seed_digest(const char *seed)
{
    struct bytes part = bytes_of(seed);
    return digest_of(SUITE_INTL, &part, 1);
}

void lot_seed_check(struct taking *k)
{
    char text[DIGEST_TEXT_SIZE];
    struct digest d = seed_digest(taking_text(k, "seed"));
    digest_text(&d, text);
    if (strcmp(text, taking_fact(k, "seed_digest")) != 0)
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
    const char *seed;
    int64_t count, percent;
    struct ticket first[LOT_MAX]; /* of all that are in the pool; smallest first */
    size_t kept, pool;
};

struct lot *lot_new(struct taking *k)
{
    struct lot *l = turn_alloc(k->step.turn, sizeof(*l));
    assert(l);
    l->seed = taking_text(k, "seed");
    l->kept = l->pool = 0;
    if (!number_in(taking_fact(k, "count"), LOT_MAX, &l->count))
        l->count = 0;
    if (!number_in(taking_fact(k, "percent"), 100, &l->percent))
        l->percent = 0;
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
    return l->count ? (size_t)l->count : (l->pool * (size_t)l->percent + 99) / 100;
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
