/* named.c - see named.h. */
#include "modules/kit/named.h"

static bool has_value(const Ducha__Field *of, const char *value)
{
    for (size_t i = 0; of && i < of->n_value; i++)
        if (strcmp(of->value[i], value) == 0)
            return true;
    return false;
}

static bool is_such(const struct step *s, const struct form_field *f, const char *id)
{
    const Ducha__CaseKept *kept = id[0] ? casefile_of(s->turn, id) : NULL;
    return kept && kept->type && names_have(f->case_of, kept->type);
}

/* Nobody acts with another's certificate. */
static bool not_own(const struct step *s, const struct form_field *f, struct both *b)
{
    const Ducha__Field *said = fields_find(&s->fields, f->name);
    const char *person = s->message->person;
    for (size_t i = 0; f->own[0] && said && i < said->n_value; i++) {
        if (!is_such(s, f, said->value[i]) ||
            strcmp(casefile_fact_text(s->turn, said->value[i], f->own), person) == 0)
            continue;
        b->zh = turn_print(s->turn, "%s须为 %s 本人的", f->words.zh, person);
        b->en = turn_print(s->turn, "%s must be one of %s", f->words.en, person);
        return true;
    }
    return false;
}

static bool any_alike(const Ducha__Field *a, const Ducha__Field *b)
{
    for (size_t i = 0; a && i < a->n_value; i++)
        if (has_value(b, a->value[i]))
            return true;
    return false;
}

/* The look back is at the subject that was inspected. What nobody has said here binds nobody. */
static bool not_same(const struct step *s, const struct form_field *f, const char *scope,
                     struct both *b)
{
    const Ducha__Field *said = fields_find(&s->fields, f->name);
    const Ducha__Field *here =
        f->same[0] && said ? fact_field(s->turn, scope, &s->fields, f->same) : NULL;
    for (size_t i = 0; here && i < said->n_value; i++) {
        if (!is_such(s, f, said->value[i]) ||
            any_alike(casefile_fact(s->turn, said->value[i], f->same), here))
            continue;
        const struct words *w = &regime_field(s->regime, f->same)->words;
        const char *shown = turn_cut(s->turn, said->value[i], SHOWN_MAX);
        b->zh = turn_print(s->turn, "%s“%s”的%s应与本案相同：%s", f->words.zh, shown, w->zh,
                           here->n_value ? here->value[0] : "");
        b->en = turn_print(s->turn, "%s `%s` must have the same %s: %s", f->words.en, shown, w->en,
                           here->n_value ? here->value[0] : "");
        return true;
    }
    return false;
}

bool named_unfit(const struct step *s, const char *scope, struct both *b)
{
    for (const struct form_field *f = s->regime->fields; f; f = f->next)
        if (not_own(s, f, b) || not_same(s, f, scope, b))
            return true;
    return false;
}

bool named_other(const struct step *s, const char *scope, struct both *b)
{
    const char *fact = s->rule->by_person;
    const Ducha__Field *named = fact[0] ? fact_field(s->turn, scope, NULL, fact) : NULL;
    if (!fact[0] || has_value(named, s->message->person))
        return false;
    const struct words *w = &regime_field(s->regime, fact)->words;
    for (size_t i = 0; named && i < named->n_value; i++)
        both_add(b, named->value[i], named->value[i]);
    b->zh = b->count ? turn_print(s->turn, "须由%s %s 本人办理", w->zh, b->zh)
                     : turn_print(s->turn, "尚未写明%s", w->zh);
    b->en = b->count ? turn_print(s->turn, "to be done by %s in person (%s)", b->en, w->en)
                     : turn_print(s->turn, "nobody is named yet: %s", w->en);
    return true;
}
