/* draw.c - subjects, and who goes there, drawn by lot (双随机): modules/kit/lot.h says how.
 *
 * In the lot are those of the register whose own file says what the promise of this seed asks: each
 * field of its form, beside the seed's digest and how many, is such a condition. Of persons, those
 * whom no row of the pack's `team` keeps from being a member. */
#include "modules/planning/internal.h"

#define ASKED_MAX 8u /* conditions of one drawing */

struct drawing {
    struct taking *k;
    const Ducha__Field *asked[ASKED_MAX];
    unsigned asks;
    struct lot *lot;
    unsigned looked;
};

/* ---- what the promise asks ---- */

static void asks_for(struct drawing *d, const char *name)
{
    static const char *const own[] = {"seed_digest", "count", "percent", NULL};
    const Ducha__Field *said = names_have(own, name) ? NULL : lot_promised(d->lot, name);
    if (said && d->asks < ASKED_MAX)
        d->asked[d->asks++] = said;
}

static struct drawing *drawing_new(struct taking *k)
{
    struct drawing *d = turn_alloc(k->step.turn, sizeof(*d));
    assert(d);
    *d = (struct drawing){.k = k, .lot = lot_new(k)};
    const struct rule *promise = lot_promise(d->lot);
    for (const char *const *n = promise ? promise->needs : NULL; n && *n; n++)
        asks_for(d, *n);
    for (const char *const *n = promise ? promise->may : NULL; n && *n; n++)
        asks_for(d, *n);
    return d;
}

static bool one_of(const Ducha__Field *asked, const char *value)
{
    for (size_t i = 0; i < asked->n_value; i++)
        if (strcmp(asked->value[i], value) == 0)
            return true;
    return false;
}

static bool says(const struct drawing *d, const char *file, const Ducha__Field *asked)
{
    const Ducha__Field *kept = casefile_fact(d->k->step.turn, file, asked->name);
    for (size_t i = 0; kept && i < kept->n_value; i++)
        if (one_of(asked, kept->value[i]))
            return true;
    return false;
}

/* ---- the lot ---- */

static void draw_check(struct drawing *d)
{
    struct turn *t = d->k->step.turn;
    size_t pool = lot_pool(d->lot);
    if (d->looked > DRAW_LOOKED_MAX)
        taking_refuse(d->k, turn_print(t, "名录超过 %u 条，不能一次抽取", DRAW_LOOKED_MAX),
                      turn_print(t, "more than %u are registered: too many for one drawing",
                                 DRAW_LOOKED_MAX));
    else if (pool == 0)
        taking_refuse(d->k, "名录中没有符合条件者", "nobody in the register fits");
    else if (lot_wanted(d->lot) > LOT_MAX)
        taking_refuse(
            d->k,
            turn_print(t, "应抽 %zu 个，一次至多抽 %u 个，请缩小范围", lot_wanted(d->lot), LOT_MAX),
            turn_print(t, "%zu would be drawn, and at most %u can be at once: ask for fewer",
                       lot_wanted(d->lot), LOT_MAX));
    d->k->found = d;
}

static void draw_act(struct taking *k, const char *fact)
{
    const struct drawing *d = k->found;
    const char *drawn[LOT_MAX];
    size_t n = lot_drawn(d->lot, drawn);
    taking_keep(k, fact, drawn, n);
    for (size_t i = 0; i < n; i++)
        taking_result(k, fact, drawn[i]);
    lot_tell(k, d->lot);
}

/* ---- subjects ---- */

static bool subject_fits(const struct drawing *d, const Ducha__SubjectKept *kept)
{
    for (unsigned i = 0; i < d->asks; i++) {
        const Ducha__Field *f = d->asked[i];
        bool fits = strcmp(f->name, "subject_kind") == 0 ? one_of(f, kept->kind)
                    : strcmp(f->name, "seat") == 0       ? kept->seat && one_of(f, kept->seat)
                                                         : says(d, kept->case_id, f);
        if (!fits)
            return false;
    }
    return true;
}

void draw_subjects_check(struct taking *k)
{
    const Ducha__SubjectKept *kept;
    const char *name = "";
    lot_seed_check(k);
    if (k->refused)
        return;
    struct drawing *d = drawing_new(k);
    while (d->looked <= DRAW_LOOKED_MAX && (kept = subject_next(k->step.turn, &name))) {
        d->looked++;
        if (subject_fits(d, kept))
            lot_put(d->lot, name);
    }
    draw_check(d);
}

void draw_subjects_act(struct taking *k)
{
    draw_act(k, "drawn_subject");
}

/* ---- persons ---- */

static bool person_fits(const struct drawing *d, const char *name, const char *file,
                        const Ducha__Field *subjects)
{
    static const char *const taken[] = {"leader", "deputy", NULL};
    struct turn *t = d->k->step.turn;
    for (unsigned i = 0; i < d->asks; i++)
        if (!says(d, file, d->asked[i]))
            return false;
    for (const char *const *n = taken; *n; n++) {
        const Ducha__Field *already = casefile_fact(t, d->k->step.case_id, *n);
        if (already && one_of(already, name))
            return false;
    }
    return person_may_serve(d->k, name, file, MEMBER, d->k->step.case_id, subjects);
}

/* An inspection for which too few may serve must not be carried out by those few. */
static void enough_check(struct drawing *d)
{
    struct turn *t = d->k->step.turn;
    size_t pool = lot_pool(d->lot), wanted = lot_wanted(d->lot);
    if (wanted > pool)
        taking_refuse(d->k, turn_print(t, "应抽 %zu 人，可以参加的只有 %zu 人", wanted, pool),
                      turn_print(t, "%zu are to be drawn, and only %zu may serve", wanted, pool));
}

void draw_persons_check(struct taking *k)
{
    const Ducha__Field *subjects = casefile_fact(k->step.turn, k->step.case_id, "subject");
    const char *name, *file;
    struct bytes key = {0};
    lot_seed_check(k);
    if (k->refused)
        return;
    struct drawing *d = drawing_new(k);
    while (d->looked <= DRAW_LOOKED_MAX && (name = person_next(k->step.turn, &key, &file))) {
        d->looked++;
        if (person_fits(d, name, file, subjects))
            lot_put(d->lot, name);
    }
    draw_check(d);
    enough_check(d);
}

void draw_persons_act(struct taking *k)
{
    draw_act(k, "drawn_person");
}
