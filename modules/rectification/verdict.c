/* verdict.c - see verdict.h. */
#include "modules/rectification/verdict.h"

#include <string.h>

/* The place in the table; -1: no word of it. */
static int rank(const struct regime *r, const char *verdict)
{
    const struct form_field *f = regime_field(r, "verdict");
    const struct code_table *table = f ? regime_codes(r, f->one_of) : NULL;
    const struct code *said = verdict && table ? regime_code(r, table->name, verdict) : NULL;
    int place = 0;
    for (const struct code *code = table ? table->codes : NULL; code; code = code->next, place++)
        if (code == said)
            return place;
    return -1;
}

static int last_rank(const struct regime *r)
{
    const struct form_field *f = regime_field(r, "verdict");
    const struct code_table *table = f ? regime_codes(r, f->one_of) : NULL;
    int place = -1;
    for (const struct code *code = table ? table->codes : NULL; code; code = code->next)
        place++;
    return place;
}

/* The verdicts of the issues, from one end to the other. */
struct ranks {
    int low, high; /* places in the table */
    bool gap;      /* an issue without a text or a verdict */
};

static struct ranks ranks_of(const struct regime *r, const Ducha__Answer *a)
{
    struct ranks k = {last_rank(r), 0, false};
    for (size_t i = 0; i < a->n_sub_issue; i++) {
        const Ducha__SubIssue *s = a->sub_issue[i];
        int at = rank(r, s->verdict);
        k.gap = k.gap || at < 0 || !s->issue || !s->issue[0];
        k.low = at < k.low ? at : k.low;
        k.high = at > k.high ? at : k.high;
    }
    return k;
}

const char *verdict_wrong(const struct regime *r, const Ducha__Answer *a, const char **en)
{
    if (a->n_sub_issue == 0)
        return NULL;
    if (a->n_sub_issue > SUB_ISSUES_MAX) {
        *en = "more issues than one complaint may have";
        return "子问题过多";
    }
    struct ranks k = ranks_of(r, a);
    int whole = rank(r, a->verdict);
    if (k.gap) {
        *en = "each issue needs its text and its verdict";
        return "每个子问题须写明内容和是否属实";
    }
    bool same = k.low == k.high;
    if (same && whole != k.low) {
        *en = "all issues have the same verdict, so the whole must have it too";
        return "各子问题结论相同，总体结论须与之一致";
    }
    if (!same && (whole == 0 || whole == last_rank(r))) {
        *en = "the issues' verdicts differ, so the whole is neither true nor untrue";
        return "各子问题结论不一，总体结论不可为属实或不属实";
    }
    return NULL;
}
