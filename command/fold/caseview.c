/* caseview.c - see caseview.h: what is asked of a view that is open. caseview_open.c opens it. */
#include "command/fold/caseview.h"

#include <string.h>

#include "command/fold/keeping_internal.h"

void caseview_rest(struct caseview *v)
{
    if (v->kept)
        kept_rest(v->kept);
    else
        scratch_rest(&v->scratch);
}

struct kept_refusal caseview_refusal(const struct caseview *v)
{
    const struct scratch *s = &v->scratch;
    return v->kept ? *kept_refusal(v->kept)
                   : (struct kept_refusal){s->clause, s->missing, s->missing_en};
}

/* ---- packs ---- */

const struct regime *caseview_regime(struct caseview *v, const char *case_id, const char *step)
{
    struct turn *t = caseview_turn(v);
    const char *full = case_id[0] ? casefile_regime(t, case_id) : NULL;
    if (full)
        return packs_find(t, full);
    if (v->regime)
        return packs_called(t, v->regime, v->now);
    const struct regime *r = packs_with_step(t, step, "", v->now);
    return r ? r : packs_newest(t);
}

const struct case_type *caseview_type(struct caseview *v, const char *case_id)
{
    const Ducha__CaseKept *kept = casefile_of(caseview_turn(v), case_id);
    const struct regime *r = kept ? packs_find(caseview_turn(v), kept->regime) : NULL;
    return r && kept->type ? regime_type(r, kept->type) : NULL;
}

bool caseview_closed(struct caseview *v, const char *case_id)
{
    const struct case_type *type = caseview_type(v, case_id);
    return type && type->ends[0] && casefile_stands(caseview_turn(v), case_id, type->ends);
}
