/* reached.c - see reached.h. */
#include "modules/kit/reached.h"

#include <inttypes.h>
#include <stdio.h>

#include "pack/compare.h"

static struct bytes key_of(struct turn *t, const struct regime *r, const char *type,
                           const char *step)
{
    return turn_key(t, "reached", regime_law(r), type, step, NULL);
}

static struct bytes key_below(struct turn *t, const char *case_id, const char *type,
                              const char *step)
{
    return turn_key(t, "file", case_id, "below", type, step, NULL);
}

static uint64_t count_at(struct turn *t, struct bytes key)
{
    struct bytes row = turn_get(t, key);
    return row.size == 8 ? be64_get(row.data) : 0;
}

static void change(struct turn *t, struct bytes key, int by)
{
    uint64_t count = count_at(t, key);
    uint8_t row[8];
    if (by < 0 && count == 0)
        return; /* it stood before anybody asked */
    be64_put(row, by < 0 ? count - 1 : count + 1);
    turn_put(t, key, (struct bytes){row, sizeof(row)});
}

uint64_t reached_count(struct turn *t, const struct regime *r, const char *case_id,
                       const struct case_condition *c, const char *step)
{
    return count_at(t,
                    c->below ? key_below(t, case_id, c->type, step) : key_of(t, r, c->type, step));
}

const char *reached_now(struct turn *t, const struct regime *r, const char *case_id,
                        const struct case_condition *c)
{
    uint64_t some = reached_count(t, r, case_id, c, c->step);
    return c->share[0]
               ? turn_print(t, "%" PRIu64 "/%" PRIu64, some, reached_count(t, r, case_id, c, ""))
               : turn_print(t, "%" PRIu64, some);
}

static const char *parent_of(const Ducha__CaseKept *kept)
{
    return kept->parent ? kept->parent : "";
}

static void change_below(struct turn *t, const struct regime *r, const Ducha__CaseKept *kept,
                         const char *step, int by)
{
    if (parent_of(kept)[0] && regime_watches_below(r, kept->type, step))
        change(t, key_below(t, parent_of(kept), kept->type, step), by);
}

void reached_change(struct turn *t, const struct regime *r, const Ducha__CaseKept *kept,
                    const char *step, int by)
{
    if (!kept->type)
        return;
    if (regime_watches(r, kept->type, step))
        change(t, key_of(t, r, kept->type, step), by);
    change_below(t, r, kept, step, by);
}

void reached_open(struct turn *t, const struct regime *r, const Ducha__CaseKept *kept)
{
    if (kept->type)
        change_below(t, r, kept, "", +1);
}

/* In hundredths, two decimals, rounded down; of none it is none. */
static bool share_holds(const char *share, uint64_t some, uint64_t all)
{
    char text[48];
    uint64_t parts = all ? some * 10000 / all : 0;
    snprintf(text, sizeof(text), "%" PRIu64 ".%02" PRIu64, parts / 100, parts % 100);
    return all > 0 && compare_holds(share, text);
}

static bool count_holds(const char *count, uint64_t some)
{
    char text[24];
    snprintf(text, sizeof(text), "%" PRIu64, some);
    return compare_holds(count, text);
}

bool reached_holds(struct turn *t, const struct regime *r, const char *case_id,
                   const struct case_condition *c)
{
    uint64_t some = reached_count(t, r, case_id, c, c->step);
    if (!c->count[0] && !c->share[0])
        return some > 0;
    return (!c->count[0] || count_holds(c->count, some)) &&
           (!c->share[0] || share_holds(c->share, some, reached_count(t, r, case_id, c, "")));
}

/* Several steps may ask about the same: it is one number. */
static bool is_first(const struct regime *r, const struct case_condition *c)
{
    for (const struct rule *other = r->rules; other; other = other->next)
        for (const struct case_condition *o = other->when_case; o; o = o->next) {
            if (o == c)
                return true;
            if (strcmp(o->type, c->type) == 0 && strcmp(o->step, c->step) == 0)
                return false; /* wherever it is asked about: both numbers change together */
        }
    return true;
}

void reached_change_all(struct turn *t, const struct regime *r, const char *case_id, int by)
{
    const Ducha__CaseKept *kept = casefile_of(t, case_id);
    for (const struct rule *rule = r->rules; rule && kept && kept->type; rule = rule->next)
        for (const struct case_condition *c = rule->when_case; c; c = c->next)
            if (strcmp(c->type, kept->type) == 0 && is_first(r, c) &&
                casefile_stands(t, case_id, c->step))
                reached_change(t, r, kept, c->step, by);
    if (kept && kept->type)
        change_below(t, r, kept, "", by);
}
