/* spoken.c - what people write on the command line for what a pack calls otherwise: its steps,
 * fields and codes by the words that they are shown in. Programs write the pack's own names. */
#include <string.h>
#include <strings.h>

#include "base/lang.h"
#include "base/text.h"
#include "command/fold/caseview.h"

static bool is_said(const struct words *w, const char *said)
{
    return strcmp(w->zh, said) == 0 || strcasecmp(w->en, said) == 0;
}

/* Two with the same words are neither. */
static const struct rule *rule_spoken(const struct regime *r, const char *said)
{
    const struct rule *found = regime_rule(r, said);
    bool one = true;
    for (const struct rule *rule = found ? NULL : r->rules; rule; rule = rule->next)
        if (is_said(&rule->words, said)) {
            one = !found;
            found = rule;
        }
    return one ? found : NULL;
}

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
                  tr("adopt the pack first: `ducha regime adopt PACK`",
                     "请先采用规则包：`ducha regime adopt 规则包`"),
                  tr("no such regulation was adopted here", "尚未采用所需的规则包"));
        return NULL;
    }
    const struct rule *rule = rule_spoken(r, step);
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

/* Its name in the pack, by that of its words or by a slip; NULL: none is near. */
static const char *organ_meant(struct arena *a, const struct regime *r, const char *word)
{
    size_t n = 0;
    for (const struct organ *o = r->organs; o; o = o->next, n++)
        if (is_said(&o->words, word))
            return o->name;
    const char **name = arena_alloc(a, (n + 1) * sizeof(*name));
    n = 0;
    for (const struct organ *o = r->organs; o; o = o->next)
        name[n++] = o->name;
    name[n] = NULL;
    return text_nearest(word, name);
}

const char *organ_spoken(const struct regime *r, const char *said, struct arena *a)
{
    size_t size = said ? strcspn(said, "/") : 0;
    const char *word = said ? arena_print(a, "%.*s", (int)size, said) : "";
    const struct organ *found = NULL;
    bool one = true;
    for (const struct organ *o = r ? r->organs : NULL; o; o = o->next) {
        if (organ_is(o->name, word))
            return said;
        if (is_said(&o->words, word)) {
            one = !found;
            found = o;
        }
    }
    return found && one ? arena_print(a, "%s%s", found->name, said + size) : said;
}

bool caseview_knows_organ(struct caseview *v, struct call *c, const char *organ)
{
    struct turn *t = caseview_turn(v);
    struct bytes at = {0};
    const char *word = organ_word(t, organ), *meant = NULL;
    for (const struct regime *r; (r = packs_next_version(t, &at));) {
        for (const struct organ *o = r->organs; o; o = o->next)
            if (organ_is(o->name, word))
                return true;
        meant = meant ? meant : organ_meant(&v->arena, r, word);
    }
    call_fail(c, ERR_ABSENT,
              meant ? arena_print(&v->arena, tr("did you mean `%s%s`?", "是不是 `%s%s`？"), meant,
                                  organ + strlen(word))
                    : tr("`ducha regime show` lists them", "用 `ducha regime show` 查看"),
              tr("no regulation that was adopted here has an organ `%s`",
                 "已采用的规则包都没有机构 `%s`"),
              word);
    return false;
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

/* As an input method for Chinese writes it. */
static char *with_commas(char *text)
{
    static const char wide[] = "，";
    for (char *at = text; (at = strstr(at, wide)) != NULL;) {
        *at++ = ',';
        memmove(at, at + sizeof(wide) - 2, strlen(at + sizeof(wide) - 2) + 1);
    }
    return text;
}

/* member=林清,罗川 is two values where the field takes several, and 甲\,乙 one. */
static void add_values(Ducha__Field *f, const char *text, const struct form_field *field,
                       struct arena *a)
{
    bool many = field && field->many;
    char *rest = arena_text(a, bytes_of(text));
    if (many)
        rest = with_commas(rest);
    for (char *item = rest; item && f->n_value < CALL_ARGS_MAX; item = rest) {
        if (many)
            item = text_value(&rest);
        else
            rest = NULL;
        f->value[f->n_value++] = item;
    }
}

static const struct form_field *field_spoken(const struct regime *r, const char *said)
{
    const struct form_field *found = regime_field(r, said);
    bool one = true;
    for (const struct form_field *f = found ? NULL : r->fields; f; f = f->next)
        if (is_said(&f->words, said)) {
            one = !found;
            found = f;
        }
    return one ? found : NULL;
}

/* A code by its word in the other language. */
static void use_codes(Ducha__Field *f, const struct regime *r, const struct form_field *field)
{
    const struct code_table *t = field && field->one_of[0] ? regime_codes(r, field->one_of) : NULL;
    for (size_t i = 0; t && i < f->n_value; i++) {
        const struct code *found = regime_code(r, field->one_of, f->value[i]);
        for (const struct code *c = found ? NULL : t->codes; c && !found; c = c->next)
            found = strcasecmp(c->en, f->value[i]) == 0 && c->en[0] ? c : NULL;
        if (found)
            f->value[i] = (char *)(uintptr_t)found->name;
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
        const char *said = arena_print(a, "%.*s", (int)(equals - word), word);
        const struct form_field *f = r ? field_spoken(r, said) : NULL;
        Ducha__Field *filled = field_for(take, f ? f->name : said, a);
        add_values(filled, equals + 1, f, a);
        use_codes(filled, r, f);
    }
    return true;
}
