/* conditions.c - see conditions.h. */
#include "modules/kit/conditions.h"

void said_add(struct turn *t, struct said *all, const char *zh, const char *en, struct said more)
{
    bool first = !all->zh[0];
    all->zh = turn_print(t, "%s%s%s", all->zh, first ? "" : zh, more.zh);
    all->en = turn_print(t, "%s%s%s", all->en, first ? "" : en, more.en);
}

/* As people read it: a code in their language, 是 for yes, a type of case by its name. */
static struct said value_said(const struct regime *r, const struct form_field *f, const char *value)
{
    const struct case_type *type = f ? NULL : regime_type(r, value);
    const struct code *code = f && f->one_of[0] ? regime_code(r, f->one_of, value) : NULL;
    if (type)
        return (struct said){type->words.zh, type->words.en};
    if (code)
        return (struct said){code->name, code->en[0] ? code->en : code->name};
    if (f && f->is == FIELD_YES_NO && strcmp(value, "yes") == 0)
        return (struct said){"是", "yes"};
    if (f && f->is == FIELD_YES_NO && strcmp(value, "no") == 0)
        return (struct said){"否", "no"};
    return (struct said){value, value};
}

static struct said named(struct turn *t, const struct regime *r, const struct condition *c,
                         const char *zh, const char *en)
{
    const struct form_field *f = regime_field(r, c->name);
    struct said is = {"", ""};
    for (const char *const *v = c->is; *v; v++)
        said_add(t, &is, "/", "/", value_said(r, f, *v));
    return (struct said){turn_print(t, "%s%s%s", f ? f->words.zh : "类型", zh, is.zh),
                         turn_print(t, "%s%s%s", f ? f->words.en : "type", en, is.en)};
}

struct said condition_said(struct turn *t, const struct regime *r, const struct condition *c)
{
    struct said all = {"", ""};
    for (const struct alternative *a = c->any; a; a = a->next) {
        struct said one = {"", ""};
        for (const struct condition *w = a->when; w; w = w->next)
            said_add(t, &one, "且", " and ", named(t, r, w, "：", ": "));
        said_add(t, &all, "，或 ", ", or ", one);
    }
    return c->any ? all : named(t, r, c, "：", ": ");
}

struct said conditions_said(struct turn *t, const struct regime *r, const struct condition *when)
{
    struct said all = {"", ""};
    for (const struct condition *c = when; c; c = c->next) {
        struct said one = c->none ? named(t, r, c, "不是", " is not ") : condition_said(t, r, c);
        said_add(t, &all, "、", ", ", one);
    }
    return all;
}
