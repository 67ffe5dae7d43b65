/* recipients.c - see recipients.h. Row: file NUL id NUL sent   Field: the organs, as they are named
 */
#include "modules/kit/recipients.h"

#include "modules/kit/facts.h"
#include "pack/effects.h"

static struct bytes sent_key(struct turn *t, const char *case_id)
{
    return turn_key(t, "file", case_id, "sent", NULL);
}

static Ducha__Field *list_new(struct turn *t, size_t room)
{
    Ducha__Field *f = field_new(t, "recipient", "");
    f->value = turn_alloc(t, (room + 1) * sizeof(*f->value));
    assert(f->value);
    f->n_value = 0;
    return f;
}

const Ducha__Field *recipients_told(struct turn *t, const Ducha__Taken *told)
{
    Ducha__Field *all = list_new(t, told->n_result);
    for (size_t i = 0; i < told->n_result; i++) {
        const Ducha__Field *f = told->result[i];
        if (strcmp(f->name, "recipient") == 0 && f->n_value)
            all->value[all->n_value++] = f->value[0];
    }
    return all->n_value ? all : NULL;
}

void recipients_keep(struct turn *t, const struct rule *rule, const char *case_id,
                     const Ducha__Taken *told)
{
    const Ducha__Field *all =
        effect_chooses(rule->module, rule->does) ? recipients_told(t, told) : NULL;
    if (all)
        turn_put(t, sent_key(t, case_id), body_pack(t, &all->base));
}

static const Ducha__Field *sent_here(struct turn *t, const char *case_id)
{
    for (unsigned i = 0; case_id && case_id[0] && i <= CASE_PARENTS_MAX; i++) {
        struct bytes row = turn_get(t, sent_key(t, case_id));
        const Ducha__CaseKept *kept = casefile_of(t, case_id);
        if (row.data)
            return body_read(t, row, &ducha__field__descriptor);
        case_id = kept ? kept->parent : NULL;
    }
    return NULL;
}

/* Department/水务 took it in its own name; one that is alone, in the organ's. */
static bool took(struct turn *t, const struct regime *r, const char *case_id, const char *step,
                 const char *name)
{
    const struct rule *rule = regime_rule(r, step);
    const char *home = rule ? casefile_home(t, case_id, rule) : NULL;
    const Ducha__StepKept *kept = home ? casefile_step(t, home, step) : NULL;
    const char *slash = strchr(name, '/');
    const char *organ = turn_print(t, "%.*s", (int)strcspn(name, "/"), name);
    return kept && !kept->undone && casefile_took(kept, organ, slash ? slash + 1 : NULL);
}

static bool returned(struct turn *t, const struct regime *r, const char *case_id, const char *name)
{
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        if (effect_returns(rule->module, rule->does) && took(t, r, case_id, rule->name, name))
            return true;
    return false;
}

bool recipients_take(const struct rule *rule)
{
    return effect_answers(rule->module, rule->does);
}

const Ducha__Field *recipients_left(struct turn *t, const struct regime *r, const char *case_id,
                                    const struct rule *rule)
{
    const Ducha__Field *sent = sent_here(t, case_id);
    Ducha__Field *left = sent ? list_new(t, sent->n_value) : NULL;
    for (size_t i = 0; left && i < sent->n_value; i++)
        if (!took(t, r, case_id, rule->name, sent->value[i]) &&
            !returned(t, r, case_id, sent->value[i]))
            left->value[left->n_value++] = sent->value[i];
    return left;
}

static bool answered(struct turn *t, const struct regime *r, const char *case_id,
                     const char *deadline, const char *name)
{
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        if (names_have(rule->stops, deadline) && took(t, r, case_id, rule->name, name))
            return true;
    return false;
}

const Ducha__Field *recipients_owing(struct turn *t, const struct regime *r, const char *case_id,
                                     const char *deadline)
{
    const Ducha__Field *sent = sent_here(t, case_id);
    Ducha__Field *left = sent ? list_new(t, sent->n_value) : NULL;
    for (size_t i = 0; left && i < sent->n_value; i++)
        if (!answered(t, r, case_id, deadline, sent->value[i]) &&
            !returned(t, r, case_id, sent->value[i]))
            left->value[left->n_value++] = sent->value[i];
    return left;
}
