/* reached.c - see reached.h. */
#include "modules/kit/reached.h"

static struct bytes key_of(struct turn *t, const struct regime *r, const char *type,
                           const char *step)
{
    return turn_key(t, "reached", regime_law(r), type, step, NULL);
}

uint64_t reached_count(struct turn *t, const struct regime *r, const char *type, const char *step)
{
    struct bytes row = turn_get(t, key_of(t, r, type, step));
    return row.size == 8 ? be64_get(row.data) : 0;
}

void reached_change(struct turn *t, const struct regime *r, const char *type, const char *step,
                    int by)
{
    if (!regime_watches(r, type, step))
        return;
    uint64_t count = reached_count(t, r, type, step);
    uint8_t row[8];
    if (by < 0 && count == 0)
        return; /* it stood before anybody asked */
    be64_put(row, by < 0 ? count - 1 : count + 1);
    turn_put(t, key_of(t, r, type, step), (struct bytes){row, sizeof(row)});
}

/* Several steps may ask about the same: it is one number. */
static bool is_first(const struct regime *r, const struct case_condition *c)
{
    for (const struct rule *other = r->rules; other; other = other->next)
        for (const struct case_condition *o = other->when_case; o; o = o->next) {
            if (o == c)
                return true;
            if (strcmp(o->type, c->type) == 0 && strcmp(o->step, c->step) == 0)
                return false;
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
                reached_change(t, r, c->type, c->step, by);
}
