/* given.c - facts and posts that are asked for: does any step give them? Else what asks for them
 * can never be taken, never holds, or never begins, and nobody would know before somebody waits
 * for it.
 *
 * A step with a message of its own, and a module from outside the tree, may give what no pack says:
 * where there is one, nothing is missing. */
#include "pack/check/forms/forms.h"
#include "pack/compare.h"
#include "pack/effects.h"
#include "pack/internal.h"

struct asking {
    struct regime *r;
    struct faults *faults;
};

/* ---- facts ---- */

static bool somebody_gives(const struct regime *r, const char *field)
{
    const struct rule *rule = r->rules;
    while (rule && !rule_gives(rule, field) && !regime_gives_unsaid(rule))
        rule = rule->next;
    return rule;
}

/* What is no field has a fault of its own. */
static bool is_missing(const struct asking *a, const char *field)
{
    return field[0] && regime_field(a->r, field) && !somebody_gives(a->r, field);
}

static void check_given(struct asking *a, struct place at, const char *key, const char *owner,
                        const char *field)
{
    if (is_missing(a, field))
        place_fault(a->faults, at, "let a step ask for it (`needs`, `may`) or give it (`sets`)",
                    "请让某个步骤填写它（`needs`、`may`）或给出它（`sets`）",
                    "`%s` of `%s` names `%s`, which no step ever gives",
                    "`%s`（`%s`）提到的 `%s` 没有步骤给出", key, owner, field);
}

/* A step that asks for it may be told anything, and what a module computes no pack says. */
static bool may_be_anything(const struct regime *r, const char *field)
{
    const struct rule *rule = r->rules;
    while (rule && !regime_gives_unsaid(rule) && !rule_asks(rule, field) &&
           !names_have(effect_gives(rule->module, rule->does), field))
        rule = rule->next;
    return rule;
}

/* True: one of these values is one that a step sets. */
static bool is_set_so(const struct regime *r, const struct form_field *f, const char *const *values)
{
    bool found = false;
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        for (const struct condition *s = rule->sets; s && !found; s = s->next)
            for (const char *const *is = s->is; *is && strcmp(s->name, f->name) == 0; is++)
                for (const char *const *v = values; *v; v++)
                    found = found || compare_meet(*v, *is, !f->digits);
    return found;
}

/* What is said of it in `sets` alone, and always another value. */
static void check_ever_so(struct asking *a, struct place at, const char *key, const char *owner,
                          const struct condition *c)
{
    const struct form_field *f = regime_field(a->r, c->name);
    if (c->none || !f || is_missing(a, c->name) || may_be_anything(a->r, c->name) ||
        is_set_so(a->r, f, c->is))
        return;
    place_fault(a->faults, at, "correct the value, or let a step ask for it or set it so",
                "请改正该值，或由某个步骤填写它、设定为此值",
                "`%s` of `%s` waits until `%s` is `%s`, and no step ever says so: it never holds",
                "`%s`（`%s`）要求 `%s` 为 `%s`，而没有步骤给出此值，永远不能成立", key, owner,
                c->name, c->is[0]);
}

static void check_when(struct asking *a, struct place at, const char *owner,
                       const struct condition *when)
{
    for (const struct condition *c = when; c; c = c->next) {
        check_given(a, at, c->none ? "when-not" : "when", owner, c->name);
        check_ever_so(a, at, "when", owner, c);
        for (const struct alternative *any = c->any; any; any = any->next)
            for (const struct condition *one = any->when; one; one = one->next)
                check_ever_so(a, at, "when-any", owner, one);
    }
}

/* Of the case or of the step's own form; a field of another form is neither. */
static void check_kept(struct asking *a, const struct rule *rule, const struct condition *when)
{
    for (const struct condition *c = when; c; c = c->next) {
        const struct form_field *f = regime_field(a->r, c->name);
        if (rule->generic && f && !f->fact && !rule_asks(rule, c->name) && !is_missing(a, c->name))
            place_fault(a->faults, rule->at, "add `fact: true` to the field, or ask for it here",
                        "请给该字段补上 `fact: true`，或由本步骤填写",
                        "`%s` of the step `%s` looks at `%s`, which no case keeps and its own form "
                        "does not have",
                        "`%s`（步骤 `%s`）查看 `%s`，但案件不保留它，本步骤也不填写",
                        c->none ? "when-not" : "when", rule->name, c->name);
    }
}

/* Every word that the field can be; of a field without a table nobody knows. */
static bool names_all(const struct regime *r, const struct form_field *f, const char *const *values)
{
    static const char *const yes_no[] = {"yes", "no"};
    const struct code_table *table = f->one_of[0] ? regime_codes(r, f->one_of) : NULL;
    const struct code *code = table ? table->codes : NULL;
    if (!table)
        return f->is == FIELD_YES_NO && names_have(values, yes_no[0]) &&
               names_have(values, yes_no[1]);
    while (code && names_have(values, code->name))
        code = code->next;
    return table->codes && !code;
}

/* Each step that opens such a case says it. */
static bool is_said_in(const struct regime *r, const char *type, const char *field)
{
    bool opened = false;
    for (const struct rule *rule = r->rules; rule; rule = rule->next) {
        if (strcmp(rule->opens, type) != 0)
            continue;
        if (!names_have(rule->needs, field) && !rule_sets(rule, field))
            return false;
        opened = true;
    }
    return opened;
}

static bool is_always_said(const struct regime *r, const struct rule *rule,
                           const struct form_field *f)
{
    bool said = f->fact || names_have(rule->needs, f->name), some = false;
    for (const struct case_type *t = r->types; t && said; t = t->next) {
        if (!rule_asked_in(rule, t->name))
            continue;
        said = names_have(rule->needs, f->name) || is_said_in(r, t->name, f->name);
        some = true;
    }
    return said && (some || names_have(rule->needs, f->name));
}

/* What nobody has said is not so; what everybody has said is one of them. */
static void check_excluded(struct asking *a, const struct rule *rule)
{
    for (const struct condition *c = rule->when; c; c = c->next) {
        const struct form_field *f = c->none ? regime_field(a->r, c->name) : NULL;
        if (f && names_all(a->r, f, c->is) && is_always_said(a->r, rule, f))
            place_fault(a->faults, rule->at, "leave out the values with which it may be taken",
                        "请去掉可以办理的值",
                        "the step `%s` can never be taken: `when-not` names all that `%s` can be, "
                        "and it has been said by then",
                        "步骤 `%s` 永远不能进行：`when-not` 写了 `%s` 的全部取值，而那时它已填写",
                        rule->name, c->name);
    }
}

static void check_step(struct asking *a, const struct rule *rule)
{
    check_excluded(a, rule);
    check_given(a, rule->at, "by-person", rule->name, rule->by_person);
    for (const char *const *n = rule->between; *n; n++)
        check_given(a, rule->at, "between", rule->name, *n);
    check_when(a, rule->at, rule->name, rule->when);
    check_kept(a, rule, rule->when);
    for (const struct asker *by = rule->askers; by; by = by->next) {
        check_when(a, rule->at, rule->name, by->when);
        check_kept(a, rule, by->when);
    }
}

static void check_spans(struct asking *a, const struct time_limit *l, const struct limit_span *s)
{
    for (; s; s = s->next)
        check_when(a, l->at, l->name, s->when);
}

static void check_limit(struct asking *a, const struct time_limit *l)
{
    check_given(a, l->at, "until", l->name, l->until);
    check_given(a, l->at, "before", l->name, l->before);
    check_spans(a, l, l->spans);
    check_spans(a, l, l->least);
    check_spans(a, l, l->extension);
}

static void check_field(struct asking *a, const struct form_field *f)
{
    check_given(a, f->at, "not-before", f->name, f->not_before);
    check_given(a, f->at, "not-after", f->name, f->not_after);
    check_given(a, f->at, "distance", f->name, f->distance.from);
    check_given(a, f->at, "own", f->name, f->own);
    check_given(a, f->at, "same", f->name, f->same);
}

/* A row that counts steps looks into their forms, too. */
static void check_counted(struct asking *a, const struct row *row, const char *key,
                          const char *field)
{
    for (const char *const *n = row->counts; *n; n++) {
        const struct rule *rule = regime_rule(a->r, *n);
        if (rule && rule_asks(rule, field))
            return;
    }
    check_given(a, row->at, key, row->name, field);
}

static void check_row(struct asking *a, const struct row *row)
{
    check_when(a, row->at, row->name, row->when);
    check_counted(a, row, "of", row->of);
    check_counted(a, row, "by", row->by);
    check_counted(a, row, "each", row->each);
}

/* ---- posts ---- */

/* Of standing posts posts.c says it, for they are an office's even where no step names them. */
static bool is_given_post(const struct regime *r, const char *post)
{
    const struct rule *rule = r->rules;
    while (rule && !regime_gives_post(rule, post))
        rule = rule->next;
    return rule;
}

static void check_post(struct asking *a, struct place at, const char *key, const char *owner,
                       const char *name)
{
    const struct organ *o = regime_organ(a->r, name);
    if (o && o->post && !o->standing && !is_given_post(a->r, name))
        place_fault(a->faults, at, "let a step give it: `gives-post`",
                    "请让某个步骤授予：`gives-post`",
                    "`%s` of `%s` names the post `%s`, which no step gives: nobody ever holds it",
                    "`%s`（`%s`）提到的岗位 `%s` 没有步骤授予，无人能担任", key, owner, name);
}

static void check_posts(struct asking *a, const struct rule *rule)
{
    for (const char *const *n = rule->by; *n; n++)
        check_post(a, rule->at, rule->each[0] ? "by-each" : "by", rule->name, *n);
    for (const char *const *n = rule->not_holds; *n; n++)
        check_post(a, rule->at, "not-holds", rule->name, *n);
}

void regime_given(struct regime *r, struct faults *faults)
{
    struct asking a = {r, faults};
    for (const struct organ *o = r->organs; o; o = o->next) {
        check_given(&a, o->at, "which", o->name, o->which);
        if (o->bars_all || o->bars[0])
            check_post(&a, o->at, "bars", o->name, o->name);
    }
    for (const struct rule *rule = r->rules; rule; rule = rule->next) {
        check_step(&a, rule);
        check_posts(&a, rule);
    }
    for (const struct time_limit *l = r->limits; l; l = l->next)
        check_limit(&a, l);
    for (const struct form_field *f = r->fields; f; f = f->next) {
        check_field(&a, f);
        for (const char *const *n = f->holds; *n; n++)
            check_post(&a, f->at, "holds", f->name, *n);
    }
    for (unsigned i = 0; i < SECTIONS; i++)
        for (const struct row *row = r->rows[i]; row; row = row->next)
            check_row(&a, row);
}
