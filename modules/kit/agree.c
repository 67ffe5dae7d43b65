/* agree.c - see agree.h. */
#include "modules/kit/agree.h"

/* Each of the one is among the other. */
static bool all_among(const Ducha__Field *a, const Ducha__Field *b)
{
    for (size_t i = 0; i < a->n_value; i++) {
        size_t j = 0;
        while (j < b->n_value && strcmp(a->value[i], b->value[j]) != 0)
            j++;
        if (j == b->n_value)
            return false;
    }
    return true;
}

/* What one of them said that this form says otherwise; NULL: nothing. */
static const Ducha__Field *said_otherwise(const struct step *s, const Ducha__TakenBy *by)
{
    for (size_t i = 0; i < by->n_said; i++) {
        const Ducha__Field *now = fields_find(&s->fields, by->said[i]->name);
        if (now && !(all_among(now, by->said[i]) && all_among(by->said[i], now)))
            return by->said[i];
    }
    return NULL;
}

static char *values_of(struct turn *t, const Ducha__Field *f, const char *between)
{
    char *all = turn_print(t, "%s", "");
    for (size_t i = 0; i < f->n_value; i++)
        all = turn_print(t, "%s%s%s", all, i ? between : "", turn_cut(t, f->value[i], SHOWN_MAX));
    return all;
}

static const char *refuse(const struct step *s, const Ducha__TakenBy *by, const Ducha__Field *f,
                          const char **en)
{
    const struct words *w = &regime_field(s->regime, f->name)->words;
    struct turn *t = s->turn;
    *en = turn_print(t,
                     "%s (%s) said %s: %s, and those who take it together say the same; else undo "
                     "the step and begin it anew",
                     by->person, by->organ, w->en, values_of(t, f, ", "));
    return turn_print(t, "%s（%s）已填%s：%s，共同进行的须一致；否则先撤回该步骤，重新进行",
                      by->person, by->organ, w->zh, values_of(t, f, "、"));
}

const char *agree_refused(const struct step *s, const char **en)
{
    bool together = rule_together(s->rule);
    const Ducha__StepKept *kept =
        together && s->case_id[0] ? casefile_step(s->turn, s->case_id, s->rule->name) : NULL;
    for (size_t i = 0; kept && kept->partial && !kept->undone && i < kept->n_by; i++) {
        const Ducha__Field *f = said_otherwise(s, kept->by[i]);
        if (f && regime_field(s->regime, f->name))
            return refuse(s, kept->by[i], f, en);
    }
    return NULL;
}
