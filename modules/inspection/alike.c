/* alike.c - which complaints were there before about the same enterprise, or the same place, of a
 * region. They are hints: whether it is the same matter is for a person to say. The newest few are
 * enough, so that one place with a thousand complaints costs no more than any other. */
#include "modules/inspection/internal.h"

#define ALIKE_KEPT_MAX 16u /* of one enterprise or place */
#define ALIKE_DAYS 90u
#define ALIKE_NAME_MAX 110u /* bytes of a name in a key; longer ones are alike if they begin so */

static struct bytes alike_key(struct turn *t, const char *what, const char *region,
                              const char *name)
{
    return turn_key(t, "alike", what, turn_cut(t, region, ALIKE_NAME_MAX),
                    turn_cut(t, name, ALIKE_NAME_MAX), NULL);
}

static bool near(int64_t a, int64_t b)
{
    int64_t apart = a > b ? a - b : b - a;
    return apart <= (int64_t)ALIKE_DAYS * DAY_MS;
}

static Ducha__Earlier *listed(const Ducha__ComplaintRecorded *told, const char *case_id)
{
    for (size_t i = 0; i < told->n_earlier; i++)
        if (strcmp(told->earlier[i]->case_id, case_id) == 0)
            return told->earlier[i];
    return NULL;
}

/* One that is alike in both is listed once, with both. told has room for all that are kept. */
static void list(struct turn *t, Ducha__ComplaintRecorded *told, Ducha__Earlier *e,
                 const char *what)
{
    Ducha__Earlier *before = listed(told, e->case_id);
    if (!before) {
        before = e;
        e->same = turn_alloc(t, 2 * sizeof(*e->same));
        assert(e->same);
        told->earlier[told->n_earlier++] = e;
    }
    before->same[before->n_same++] = turn_print(t, "%s", what);
}

static void keep(struct turn *t, struct bytes key, const Ducha__AlikeKept *before,
                 Ducha__Earlier *newest)
{
    size_t n = before ? before->n_complaint : 0, from = n == ALIKE_KEPT_MAX;
    Ducha__Earlier *all[ALIKE_KEPT_MAX];
    Ducha__AlikeKept kept = DUCHA__ALIKE_KEPT__INIT;
    for (size_t i = from; i < n; i++)
        all[kept.n_complaint++] = before->complaint[i];
    all[kept.n_complaint++] = newest;
    kept.complaint = all;
    turn_put(t, key, body_pack(t, &kept.base));
}

static void find_by(struct turn *t, const char *what, const char *name, Ducha__Earlier *newest,
                    Ducha__ComplaintRecorded *told)
{
    if (!name || !name[0])
        return;
    struct bytes key = alike_key(t, what, told->complaint->region, name), row = turn_get(t, key);
    Ducha__AlikeKept *before = row.data ? body_read(t, row, &ducha__alike_kept__descriptor) : NULL;
    keep(t, key, before, newest);
    for (size_t i = 0; before && i < before->n_complaint; i++)
        if (near(before->complaint[i]->received, newest->received))
            list(t, told, before->complaint[i], what);
}

void alike_find(struct turn *t, const char *case_id, const Ducha__ComplaintKept *kept,
                Ducha__ComplaintRecorded *told)
{
    Ducha__Earlier *newest = turn_alloc(t, sizeof(*newest));
    told->earlier = turn_alloc(t, 2 * (size_t)ALIKE_KEPT_MAX * sizeof(*told->earlier));
    assert(newest && told->earlier);
    ducha__earlier__init(newest);
    newest->case_id = turn_print(t, "%s", case_id);
    newest->reception_no = kept->complaint->reception_no;
    newest->has_received = true;
    newest->received = kept->received;
    find_by(t, "enterprise", kept->complaint->enterprise, newest, told);
    find_by(t, "place", kept->complaint->place, newest, told);
}
