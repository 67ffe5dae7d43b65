/* caseview.c - see caseview.h: what is asked of a view that is open. caseview_open.c opens it. */
#include "command/fold/caseview.h"

#include <string.h>

#include "base/lang.h"
#include "base/text.h"
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
        return packs_named(t, v->regime);
    const struct regime *r = packs_with_step(t, step, "");
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

/* ---- words of the call ---- */

#define STEP_NAMES_MAX 512u

static const char *nearest_step(const struct regime *r, const char *step)
{
    const char *names[STEP_NAMES_MAX + 1];
    unsigned n = 0;
    for (const struct rule *rule = r->rules; rule && n < STEP_NAMES_MAX; rule = rule->next)
        names[n++] = rule->name;
    names[n] = NULL;
    return text_nearest(step, names);
}

const struct rule *caseview_rule(struct caseview *v, struct call *c, const char *case_id,
                                 const char *step)
{
    const struct regime *r = caseview_regime(v, case_id, step);
    if (!r) {
        call_fail(c, ERR_ABSENT,
                  tr("`ducha regime adopt beijing-2020`", "`ducha regime adopt beijing-2020`"),
                  tr("no such regulation was adopted here", "尚未采用所需的规则包"));
        return NULL;
    }
    const struct rule *rule = regime_rule(r, step);
    if (rule)
        return rule;
    const char *near = nearest_step(r, step);
    struct arena *a = &v->arena;
    call_fail(c, ERR_ABSENT,
              near ? arena_print(a, tr("did you mean `%s`?", "是不是 `%s`？"), near)
                   : tr("`ducha regime show` lists them", "用 `ducha regime show` 查看"),
              tr("%s has no step `%s`", "%s 没有步骤 `%s`"), r->full, step);
    return NULL;
}

static Ducha__Field *field_for(Ducha__Take *take, const char *name, struct arena *a)
{
    for (size_t i = 0; i < take->n_field; i++)
        if (strcmp(take->field[i]->name, name) == 0)
            return take->field[i];
    Ducha__Field *f = arena_alloc(a, sizeof(*f));
    ducha__field__init(f);
    f->name = arena_text(a, bytes_of(name));
    f->value = arena_alloc(a, CALL_ARGS_MAX * sizeof(*f->value));
    take->field[take->n_field++] = f;
    return f;
}

static bool is_many(const struct regime *r, const char *name)
{
    const struct form_field *f = r ? regime_field(r, name) : NULL;
    return f && f->many;
}

/* member=林清,罗川 is two values where the field takes several, and 甲\,乙 one. */
static void add_values(Ducha__Field *f, const char *text, bool many, struct arena *a)
{
    char *rest = arena_text(a, bytes_of(text));
    for (char *item = rest; item && f->n_value < CALL_ARGS_MAX; item = rest) {
        if (many)
            item = text_value(&rest);
        else
            rest = NULL;
        f->value[f->n_value++] = item;
    }
}

bool form_of_words(struct call *c, unsigned first, const struct regime *r, Ducha__Take *take,
                   struct arena *a)
{
    take->field = arena_alloc(a, CALL_ARGS_MAX * sizeof(Ducha__Field *));
    for (unsigned i = first; call_arg(c, i); i++) {
        const char *word = call_arg(c, i), *equals = strchr(word, '=');
        if (!equals || equals == word) {
            call_fail(c, ERR_USAGE, tr("write field=value", "请写成 字段=内容"),
                      tr("`%s` is not a field with its value", "`%s` 不是字段和内容"), word);
            return false;
        }
        const char *name = arena_print(a, "%.*s", (int)(equals - word), word);
        add_values(field_for(take, name, a), equals + 1, is_many(r, name), a);
    }
    return true;
}
