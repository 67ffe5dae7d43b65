/* posts.c - posts that steps give and take, and fields whose values must be persons who hold
 * one: can they ever? */
#include "pack/check/forms/forms.h"
#include "pack/check/names/names.h"
#include "pack/internal.h"

struct asking {
    struct regime *r;
    struct faults *faults;
};

/* ---- who gives a post ---- */

static bool gives(const struct rule *rule, const char *post)
{
    const struct posting *p = rule->gives;
    while (p && strcmp(p->post, post) != 0)
        p = p->next;
    return p;
}

/* Whoever it bars must be somebody. */
static void check_bars(struct asking *a, const struct organ *o)
{
    regime_check_names(a->r, a->faults, o->at, "bars", o->bars, regime_types());
    if ((o->bars_all || o->bars[0]) && !o->post)
        place_fault(a->faults, o->at, "add `post: true`, and let a step give it: `gives-post`",
                    "请补上 `post: true`，并让某个步骤授予：`gives-post`",
                    "`%s` has `bars` and is no post: nobody holds it",
                    "`%s` 写了 `bars`，但不是岗位，无人持有", o->name);
}

/* A post belongs to the organ before the dot; deeper ones would belong to nobody. */
static void check_depth(struct asking *a, const struct organ *o)
{
    const char *dot = strchr(o->name, '.');
    const char *last = strrchr(o->name, '.');
    if (dot != last)
        place_fault(a->faults, o->at,
                    arena_print(&a->r->arena,
                                "write `%.*s%s`, and name each post where it is meant",
                                (int)(dot - o->name), o->name, last),
                    arena_print(&a->r->arena, "请写成 `%.*s%s`，需要数个岗位之处逐一写明",
                                (int)(dot - o->name), o->name, last),
                    "`%s` stands two posts deep, and a post belongs to an organ: it has one dot",
                    "`%s` 有两层岗位；岗位属于机构，名称中只有一个点", o->name);
}

static void check_organ(struct asking *a, const struct organ *o)
{
    check_bars(a, o);
    check_depth(a, o);
    if (!o->standing)
        return;
    if (!o->post)
        place_fault(a->faults, o->at, "add `post: true`", "请补上 `post: true`",
                    "`%s` is standing and no post", "`%s` 写了 `standing`，但不是岗位", o->name);
    const struct rule *rule = a->r->rules;
    while (rule && !gives(rule, o->name))
        rule = rule->next;
    if (!rule)
        place_fault(a->faults, o->at, "let a step give it: `gives-post`",
                    "请让某个步骤授予：`gives-post`",
                    "no step gives the standing post `%s`, so nobody ever holds it",
                    "没有步骤授予常设岗位 `%s`，无人能担任", o->name);
}

/* ---- a step that gives or takes one ---- */

static void check_posting(struct asking *a, const struct rule *rule, const char *key,
                          const struct posting *p)
{
    const struct organ *o = regime_organ(a->r, p->post);
    if (!o || !o->post)
        place_fault(a->faults, rule->at, "name an organ with `post: true`",
                    "请写 `post: true` 的机关",
                    "`%s` of the step `%s` names `%s`, which is no post",
                    "`%s`（步骤 `%s`）提到的 `%s` 不是岗位", key, rule->name, p->post);
    if (!rule_asks(rule, p->field) && !rule_sets(rule, p->field))
        place_fault(a->faults, rule->at, "add the field to `needs` or `may`",
                    "请把该字段加入 `needs` 或 `may`",
                    "`%s` of the step `%s` names the field `%s`, which it does not ask for",
                    "`%s`（步骤 `%s`）提到的字段 `%s`，该步骤不填写", key, rule->name, p->field);
    if (!rule->generic)
        place_fault(
            a->faults, rule->at, "let a step without `asks` do it", "请由不带 `asks` 的步骤进行",
            "`%s` of the step `%s` is heard by nobody: it has a message of its own (`%s`)",
            "`%s`（步骤 `%s`）无人知悉：该步骤有自己的消息（`%s`）", key, rule->name, rule->asks);
}

/* Of cases of each type in which the step is taken. */
static bool bars_step(const struct organ *o, const struct rule *rule)
{
    bool all = o->bars_all || rule->types[0];
    for (const char *const *n = rule->types; *n && all; n++)
        all = organ_bars(o, *n);
    return o->post && all;
}

/* Whoever may ask for it is barred from it. */
static void check_barred(struct asking *a, const struct rule *rule)
{
    const struct organ *o = NULL;
    for (const char *const *n = rule->by; *n; n++) {
        o = regime_organ(a->r, *n);
        if (!o || !bars_step(o, rule))
            return;
    }
    if (o)
        place_fault(a->faults, rule->at, "name others in `by`, or take `bars` off the post",
                    "请在 `by` 中写其他机关，或去掉该岗位的 `bars`",
                    "the step `%s` can never be taken: who holds the post `%s` is barred from it",
                    "步骤 `%s` 永远不能进行：岗位 `%s` 的持有人不得办理", rule->name, o->name);
}

/* ---- a field that names who holds one ---- */

static bool has_posts(const struct regime *r, const char *name, bool standing_only)
{
    const struct organ *o = r->organs;
    bool some = false;
    for (; o; o = o->next) {
        if (!o->post || !organ_is(o->name, name))
            continue;
        if (standing_only && !o->standing)
            return false;
        some = true;
    }
    return some;
}

static void check_not_holds(struct asking *a, const struct rule *rule)
{
    regime_check_names(a->r, a->faults, rule->at, "not-holds", rule->not_holds, regime_organs());
    for (const char *const *n = rule->not_holds; *n; n++)
        if (regime_organ(a->r, *n) && !has_posts(a->r, *n, false))
            place_fault(a->faults, rule->at,
                        "name an organ with `post: true`, or one that has such",
                        "请写 `post: true` 的机关，或下设此类岗位的机关",
                        "`not-holds` of the step `%s` names `%s`, which is no post and has none",
                        "`not-holds`（步骤 `%s`）提到的 `%s` 不是岗位，也没有岗位", rule->name, *n);
    if (rule->not_holds[0] && !rule->generic)
        place_fault(a->faults, rule->at, "let a step without `asks` do it",
                    "请由不带 `asks` 的步骤进行",
                    "`not-holds` of the step `%s` is asked by nobody: it has a message of its own",
                    "`not-holds`（步骤 `%s`）无人查验：该步骤有自己的消息", rule->name);
}

/* Else there is nobody who must, and the first who may ask would be enough. */
static void check_all_holders(struct asking *a, const struct rule *rule)
{
    bool found = false;
    for (const char *const *n = rule->by; *n && !found; n++)
        found = regime_organ(a->r, *n) && has_posts(a->r, *n, false);
    if (rule->all_holders && (!found || rule->opens[0]))
        place_fault(a->faults, rule->at, "let `by` name a post or an organ that has some",
                    "请让 `by` 写岗位或设有岗位的机构",
                    "`persons: all` of the step `%s` means nobody: no post is in `by`",
                    "步骤 `%s` 的 `persons: all` 不指任何人：`by` 中没有岗位", rule->name);
}

/* A case that is only opened gives nobody a post yet; the office's posts are there already. */
static void check_asked_in_case(struct asking *a, const struct form_field *f)
{
    bool office = true;
    for (const char *const *n = f->holds; *n; n++)
        office = office && has_posts(a->r, *n, true);
    for (const struct rule *rule = a->r->rules; rule && !office; rule = rule->next) {
        bool asked = rule_asks(rule, f->name);
        if (asked && rule->opens[0] && !rule->types[0])
            place_fault(
                a->faults, rule->at, "ask for it in a step of a case", "请在案件中的步骤填写",
                "the step `%s` asks for `%s`, who holds a post in the case, and stands "
                "alone",
                "步骤 `%s` 填写 `%s`，须为本案持有岗位者，但该步骤不在案件中", rule->name, f->name);
    }
}

static void check_holds(struct asking *a, const struct form_field *f)
{
    for (const char *const *n = f->holds; *n; n++)
        if (regime_organ(a->r, *n) && !has_posts(a->r, *n, false))
            place_fault(a->faults, f->at, "name an organ with `post: true`, or one that has such",
                        "请写 `post: true` 的机关，或下设此类岗位的机关",
                        "`holds` names `%s`, which is no post and has none",
                        "`holds` 提到的 `%s` 不是岗位，也没有岗位", *n);
    if (f->holds[0] && (f->one_of[0] || f->case_of[0] || f->is != FIELD_TEXT))
        place_fault(a->faults, f->at, "take out `holds`, or `one-of`, `case-of` and `is`",
                    "请去掉 `holds`，或去掉 `one-of`、`case-of` 和 `is`",
                    "the field `%s` cannot be a person and something else",
                    "字段 `%s` 不能既是人员又是其他内容", f->name);
    if (f->holds[0])
        check_asked_in_case(a, f);
}

void regime_posts(struct regime *r, struct faults *faults)
{
    struct asking a = {r, faults};
    for (const struct organ *o = r->organs; o; o = o->next)
        check_organ(&a, o);
    for (const struct rule *rule = r->rules; rule; rule = rule->next) {
        for (const struct posting *p = rule->gives; p; p = p->next)
            check_posting(&a, rule, "gives-post", p);
        for (const struct posting *p = rule->takes; p; p = p->next)
            check_posting(&a, rule, "takes-post", p);
        check_all_holders(&a, rule);
        check_not_holds(&a, rule);
        check_barred(&a, rule);
    }
    for (const struct form_field *f = r->fields; f; f = f->next)
        check_holds(&a, f);
}
