/* check.c - does the pack make sense as a whole?
 *
 * Each check names the line of the thing that is wrong, so its author goes there and not here. */
#include "pack/check/deadlines/deadlines.h"
#include "pack/check/flow/flow.h"
#include "pack/check/forms/forms.h"
#include "pack/check/internal.h"
#include "pack/check/tables/tables.h"
#include "pack/effects.h"

struct checking {
    struct regime *r;
    struct faults *faults;
};

static void check_names(struct checking *c, struct place at, const char *key,
                        const char *const *list, const struct sort *sort)
{
    regime_check_names(c->r, c->faults, at, key, list, sort);
}

static void check_name(struct checking *c, struct place at, const char *key, const char *name,
                       const struct sort *sort)
{
    const char *const one[] = {name, NULL};
    check_names(c, at, key, one, sort);
}

/* ---- steps ---- */

static void check_two_ask_alike(struct checking *c, const struct rule *rule)
{
    for (const struct rule *other = c->r->rules; other != rule; other = other->next)
        if (!rule->generic && rule->asks[0] && strcmp(other->asks, rule->asks) == 0)
            place_fault(c->faults, rule->at, "let each step have a message of its own",
                        "请让每个步骤有自己的消息", "`%s` is asked for by `%s` as well",
                        "`%s` 已由步骤 `%s` 使用", rule->asks, other->name);
}

#define KIND_TEXT_MAX 64u

/* As the bus takes it: small letters, digits, dots and hyphens. */
static void check_kind(struct checking *c, struct place at, const char *kind)
{
    size_t good = strspn(kind, "abcdefghijklmnopqrstuvwxyz0123456789.-");
    if (kind[good] || good > KIND_TEXT_MAX)
        place_fault(c->faults, at, "write it as complaint.hand-over",
                    "请写成 complaint.hand-over 的样子", "`%s` is not a kind of message",
                    "`%s` 不是消息种类", kind);
}

/* Names become keys of rows and of deadlines. */
#define STEP_NAME_MAX 40u

static void check_step_name(struct checking *c, const struct rule *rule)
{
    size_t good = strspn(rule->name, "abcdefghijklmnopqrstuvwxyz0123456789-");
    if (!rule->name[0] || rule->name[good] || good > STEP_NAME_MAX)
        place_fault(c->faults, rule->at, "use small letters, digits and hyphens",
                    "请用小写字母、数字和连字符", "`%s` is not a name for a step",
                    "`%s` 不能作步骤的名字", rule->name);
}

/* What the office's seven modules are called: a slip of one of them would never be answered. A
 * module from outside the tree may have any other name. */
static void check_module(struct checking *c, const struct rule *rule)
{
    static const char *const words[] = {"planning",      "inspection", "reporting", "referral",
                                        "rectification", "disclosure", "archive",   NULL};
    bool good = !rule->module[0] || names_have(words, rule->module);
    const char *near = good ? NULL : text_nearest(rule->module, words);
    if (!near)
        return;
    place_fault(c->faults, rule->at, "correct the module's name", "请改正模块名称",
                "there is no module `%s`; did you mean `%s`?", "没有模块 `%s`，是不是 `%s`？",
                rule->module, near);
}

/* Another module's word, a slip, or nobody's. */
static void unknown_effect(struct checking *c, const struct rule *rule)
{
    const char *home = effect_home(rule->does), *meant = effect_meant(rule->module, rule->does);
    if (home)
        place_fault(c->faults, rule->at, arena_print(&c->r->arena, "write `module: %s`", home),
                    arena_print(&c->r->arena, "请写 `module: %s`", home),
                    "the module `%s` cannot do `%s`; `%s` can", "模块 `%s` 不会做 `%s`，`%s` 才会",
                    rule->module, rule->does, home);
    else if (meant)
        place_fault(c->faults, rule->at, "correct the word", "请改正",
                    "the module `%s` cannot do `%s`; did you mean `%s`?",
                    "模块 `%s` 不会做 `%s`，是不是 `%s`？", rule->module, rule->does, meant);
    else
        place_fault(c->faults, rule->at, "see the list under Effects in docs/REGIMES.md",
                    "请参见 docs/REGIMES.md 中 Effects 一节的列表",
                    "the module `%s` cannot do `%s`, and no other can",
                    "模块 `%s` 不会做 `%s`，其他模块也不会", rule->module, rule->does);
}

static void check_effect(struct checking *c, const struct rule *rule)
{
    if (!rule->does[0] || !effects_have_module(rule->module))
        return;
    const struct effect_shape *e = effect_shape(rule->module, rule->does);
    if (!e) {
        unknown_effect(c, rule);
        return;
    }
    for (const char *const *n = e->fields; *n; n++)
        if (!rule_asks(rule, *n) && !rule_sets(rule, *n))
            place_fault(c->faults, rule->at, "add it to `needs` or `may`, or give it in `sets`",
                        "请加入 `needs` 或 `may`，或由 `sets` 给出",
                        "the step `%s` does `%s` and does not ask for the field `%s`",
                        "步骤 `%s` 做 `%s`，但没有字段 `%s`", rule->name, rule->does, *n);
}

static void check_starts(struct checking *c, const struct rule *rule)
{
    if (!rule->generic && rule->starts[0] && rule->starts[1])
        place_fault(c->faults, rule->at,
                    "start one, and give it several lengths with `when` (`within: [{when: …}, …]`)",
                    "请只开始一个时限，不同情形用 `within: [{when: …}, …]` 分别写明",
                    "the step `%s` has a message of its own and starts one deadline only, and "
                    "`starts` names several",
                    "步骤 `%s` 有自己的消息，只能开始一个时限，而 `starts` 写了多个", rule->name);
    for (const char *const *n = rule->starts; *n; n++) {
        const struct time_limit *l = regime_limit(c->r, *n);
        if (!l || l->says[0] || rule->generic)
            continue;
        place_fault(c->faults, l->at, "add `says`", "请补上 `says`",
                    "the deadline `%s` is started by `%s` and does not say what the clock says",
                    "时限 `%s` 由 `%s` 开始，但没有写明到期时说什么", l->name, rule->name);
    }
}

static void check_rule_names(struct checking *c, const struct rule *rule)
{
    check_names(c, rule->at, "by", rule->by, regime_organs());
    check_names(c, rule->at, "after", rule->after, regime_steps());
    check_names(c, rule->at, "after-any", rule->after_any, regime_steps());
    check_names(c, rule->at, "after-own", rule->after_own, regime_steps());
    check_names(c, rule->at, "or-after", rule->or_after, regime_steps());
    check_names(c, rule->at, "unless", rule->unless, regime_steps());
    check_names(c, rule->at, "undoes", rule->undoes, regime_steps());
    check_names(c, rule->at, "not-same-person-as", rule->apart, regime_steps());
    check_names(c, rule->at, "needs", rule->needs, regime_fields());
    check_names(c, rule->at, "may", rule->may_said, regime_fields());
    check_names(c, rule->at, "starts", rule->starts, regime_limits());
    check_names(c, rule->at, "stops", rule->stops, regime_limits());
    check_names(c, rule->at, "suspends", rule->suspends, regime_limits());
    check_names(c, rule->at, "resumes", rule->resumes, regime_limits());
    check_names(c, rule->at, "extends", rule->extends, regime_limits());
    check_names(c, rule->at, "types", rule->types, regime_types());
    check_names(c, rule->at, "all-closed", rule->all_closed, regime_types());
    check_names(c, rule->at, "stage", rule->stages, regime_stages());
    check_name(c, rule->at, "opens", rule->opens, regime_types());
    check_name(c, rule->at, "blocks-until", rule->blocks_until, regime_steps());
    check_name(c, rule->at, "returns-to", rule->returns_to, regime_stages());
}

/* It waits for the end of windows alone, and of none in which it must be taken. */
static void check_after_window(struct checking *c, const struct rule *rule)
{
    check_names(c, rule->at, "after-window", rule->after_window, regime_limits());
    for (const char *const *n = rule->after_window; *n; n++) {
        const struct time_limit *l = regime_limit(c->r, *n);
        if (l && !l->window)
            place_fault(c->faults, l->at, "add `window: true`", "请补上 `window: true`",
                        "the step `%s` waits for the end of `%s`, which is no window",
                        "步骤 `%s` 须待 `%s` 期满，但它不是窗口期", rule->name, l->name);
        if (names_have(rule->only_while, *n) || names_have(rule->starts, *n))
            place_fault(c->faults, rule->at, "take it out of one of the two", "请只保留其中一处",
                        "the step `%s` waits for the end of `%s`, and starts it or must be taken "
                        "while it lasts",
                        "步骤 `%s` 须待 `%s` 期满，却又由它起算或须在期内进行", rule->name, *n);
    }
    if (rule->or_after[0] && !rule->after_window[0])
        place_fault(c->faults, rule->at, "add `after-window`, or write `after-any`",
                    "请补上 `after-window`，或改写 `after-any`",
                    "`or-after` of the step `%s` spares no waiting: it waits for no window",
                    "步骤 `%s` 有 `or-after`，但没有须待期满的窗口期", rule->name);
}

/* Nobody is late for a window, and it is over when its day has passed. */
void regime_late(struct regime *r, struct faults *faults, const struct rule *rule, const char *key,
                 const char *const *late)
{
    regime_check_names(r, faults, rule->at, key, late, regime_limits());
    for (const char *const *n = late; *n; n++) {
        const struct time_limit *l = regime_limit(r, *n);
        if (l && l->window)
            place_fault(faults, rule->at, "write `after-window`, or take out `window: true`",
                        "请改写 `after-window`，或去掉 `window: true`",
                        "`%s` of the step `%s` names the window `%s`, and nobody is late for one",
                        "`%s`（步骤 `%s`）提到窗口期 `%s`，但窗口期没有逾期", key, rule->name, *n);
    }
}

/* `between` names two dates that the case keeps; `sets` gives facts. */
static void check_windows(struct checking *c, const struct rule *rule)
{
    check_names(c, rule->at, "while", rule->only_while, regime_limits());
    for (const char *const *n = rule->only_while; *n; n++) {
        const struct time_limit *l = regime_limit(c->r, *n);
        if (l && !l->window)
            place_fault(c->faults, l->at, "add `window: true`", "请补上 `window: true`",
                        "the step `%s` is taken while `%s` lasts, which is no window",
                        "步骤 `%s` 须在 `%s` 内进行，但它不是窗口期", rule->name, l->name);
    }
    check_names(c, rule->at, "as-of", rule->as_of, regime_fields());
    for (const char *const *n = rule->as_of; *n; n++) {
        const struct form_field *f = regime_field(c->r, *n);
        bool asked = rule_asks(rule, *n);
        if (f && !(asked && f->is == FIELD_DATE))
            place_fault(
                c->faults, rule->at, "name fields of the step that are `is: date`",
                "请写该步骤的 `is: date` 字段",
                "`as-of` of the step `%s` names `%s`, which it does not ask for, or is no date",
                "步骤 `%s` 的 `as-of` 提到 `%s`，该步骤不填写它，或它不是日期", rule->name, *n);
    }
}

/* Of a step that asks for the fact or sets it, and whose case may belong to another one. */
static void check_keeps_above(struct checking *c, const struct rule *rule, const char *key,
                              const char *const *facts)
{
    check_names(c, rule->at, key, facts, regime_fields());
    for (const char *const *n = facts; *n; n++) {
        const struct form_field *f = regime_field(c->r, *n);
        bool given = rule_asks(rule, *n) || rule_sets(rule, *n);
        if (f && !(f->fact && given))
            place_fault(
                c->faults, rule->at,
                "let the step ask for it or give it in `sets`, and add `fact: true` to it",
                "请让该步骤填写它或由 `sets` 给出，并为它补上 `fact: true`",
                "the step `%s` keeps `%s` above, which it neither asks for nor sets, or is "
                "no fact",
                "步骤 `%s` 提到的上级案件事实 `%s`，该步骤既不填写也不设定它，或案件不保留它",
                rule->name, *n);
    }
}

static void check_facts(struct checking *c, const struct rule *rule)
{
    check_keeps_above(c, rule, "keeps-above", rule->keeps_above);
    check_keeps_above(c, rule, "keeps-all-above", rule->keeps_all_above);
    check_windows(c, rule);
    check_after_window(c, rule);
    regime_late(c->r, c->faults, rule, "late", rule->late);
    regime_late(c->r, c->faults, rule, "was-late", rule->was_late);
    check_names(c, rule->at, "between", rule->between, regime_fields());
    regime_sets(c->r, c->faults, rule->at, rule->sets);
    if (rule->between[0] && (!rule->between[1] || rule->between[2]))
        place_fault(c->faults, rule->at, "write between: [presence_from, presence_to]",
                    "请写成 between: [presence_from, presence_to]",
                    "`between` of the step `%s` must name two dates",
                    "步骤 `%s` 的 `between` 须写两个日期字段", rule->name);
    for (const struct condition *s = rule->sets; s; s = s->next) {
        const struct form_field *f = regime_field(c->r, s->name);
        if (f && !f->fact)
            place_fault(c->faults, f->at, "add `fact: true`", "请补上 `fact: true`",
                        "the step `%s` sets `%s`, which no case keeps",
                        "步骤 `%s` 设定 `%s`，但案件不保留该字段", rule->name, s->name);
        if (f && s->is[0] && s->is[1] && !f->many)
            place_fault(c->faults, rule->at, "give one, or add `many: true` to the field",
                        "只写一个，或给该字段补上 `many: true`",
                        "the step `%s` sets several values of `%s`, which holds one",
                        "步骤 `%s` 给 `%s` 设定了多个值，该字段只有一个值", rule->name, s->name);
    }
}

/* The form says until when. */
static void check_extends(struct checking *c, const struct rule *rule)
{
    if (rule->generic && rule->extends[0] && !names_have(rule->needs, "until"))
        place_fault(c->faults, rule->at, "add `until` to `needs`", "请在 `needs` 中加入 `until`",
                    "the step `%s` extends a deadline and does not ask for the field `until`",
                    "步骤 `%s` 延长时限，但没有字段 `until`", rule->name);
}

/* Each of them would open a case of its own, and none would ever stand. */
static void check_opens_alone(struct checking *c, const struct rule *rule)
{
    if (rule->opens[0] && (rule_together(rule) || rule->times > 1))
        place_fault(c->faults, rule->at, "let one open it and several agree in a step of its own",
                    "请由一方开立案件，另设步骤由各方同意",
                    "the step `%s` opens a case and is taken by several",
                    "步骤 `%s` 开立案件，却须多方共同进行", rule->name);
}

/* Each organ of `by-each` takes it once, and each of its posts may for itself. 0: as many as the
 * case names, which no pack says. */
static unsigned takers(const struct regime *r, const struct rule *rule)
{
    unsigned count = 0;
    for (const char *const *n = rule->each; *n; n++)
        for (const struct organ *o = r->organs; o; o = o->next) {
            const struct form_field *which = regime_field(r, o->which);
            if (!organ_is(o->name, *n))
                continue;
            if (which && which->many)
                return 0;
            count++;
        }
    return count;
}

static void check_takers(struct checking *c, const struct rule *rule)
{
    unsigned count = rule->each[0] ? takers(c->r, rule) : 0;
    bool persons = rule->persons > count;
    if (count > 0 && (persons || rule->times > count))
        place_fault(
            c->faults, rule->at, "let it be no larger, or take it out", "请改为不大于该数，或去掉",
            "the step `%s` can never stand: `%s` is %u, and the organs of `by-each` take "
            "it %u times",
            "步骤 `%s` 永远不能成立：`%s` 为 %u，而 `by-each` 的机关共办理 %u 次", rule->name,
            persons ? "persons" : "times", persons ? rule->persons : rule->times, count);
}

/* Counted in the case in which one organ or person after another takes it. */
static void check_most_times(struct checking *c, const struct rule *rule)
{
    bool one_by_one = rule->again && !rule->opens[0] && !rule_together(rule) && rule->times == 1;
    if (rule->most_times && !(one_by_one && rule->generic))
        place_fault(c->faults, rule->at,
                    "let it be a step by name with `again: true` that opens nothing and that each "
                    "takes alone",
                    "请用于带 `again: true`、由一方办理、不开立案件、不带 `asks` 的步骤",
                    "`most-times` of the step `%s` counts nothing",
                    "步骤 `%s` 的 `most-times` 无从计数", rule->name);
}

/* Of several of a kind, and of those who may ask. */
static void check_which_needed(struct checking *c, const struct rule *rule)
{
    check_names(c, rule->at, "which-needed", rule->which_needed, regime_organs());
    for (const char *const *n = rule->which_needed; *n; n++) {
        const struct organ *o = regime_organ(c->r, *n);
        if (o && !(o->which[0] && names_have(rule->by, *n)))
            place_fault(c->faults, rule->at, "name organs of `by` that have a `which`",
                        "请写 `by` 中写有 `which` 的机关",
                        "`which-needed` of the step `%s` names `%s`, which may not ask or is one "
                        "alone",
                        "步骤 `%s` 的 `which-needed` 提到 `%s`，它不能提出该步骤，或只有一个",
                        rule->name, *n);
    }
}

static void check_organ(struct checking *c, const struct organ *o)
{
    check_name(c, o->at, "which", o->which, regime_fields());
    if (o->which_needed && !o->which[0])
        place_fault(c->faults, o->at, "add `which`", "请补上 `which`",
                    "the organ `%s` says `which-needed`, and there is but one of it",
                    "机关 `%s` 写了 `which-needed`，但只有一个", o->name);
}

/* Whom a fact names can only be asked where a case keeps it. */
static void check_by_person(struct checking *c, const struct rule *rule)
{
    const struct form_field *fact = regime_field(c->r, rule->by_person);
    check_name(c, rule->at, "by-person", rule->by_person, regime_fields());
    if (fact && !fact->fact)
        place_fault(
            c->faults, rule->at, "add `fact: true` to that field", "请为该字段补上 `fact: true`",
            "the step `%s` is for the person named by `%s`, which no case keeps",
            "步骤 `%s` 限由 `%s` 所写的人办理，但案件不保留该字段", rule->name, rule->by_person);
}

static void check_rule(struct checking *c, const struct rule *rule)
{
    check_which_needed(c, rule);
    check_step_name(c, rule);
    check_kind(c, rule->at, rule->asks);
    check_kind(c, rule->at, rule->tells);
    if (!rule->by[0])
        place_fault(c->faults, rule->at, "name an organ in `by`", "请在 `by` 中写明机关",
                    "nobody may ask for the step `%s`", "没有任何机关可以提出步骤 `%s`",
                    rule->name);
    check_rule_names(c, rule);
    regime_when(c->r, c->faults, rule->at, rule->when);
    regime_type_when(c->r, c->faults, rule);
    regime_askers(c->r, c->faults, rule);
    regime_needs(c->r, c->faults, rule);
    regime_held(c->r, c->faults, rule);
    regime_when_case(c->r, c->faults, rule);
    check_facts(c, rule);
    check_module(c, rule);
    check_effect(c, rule);
    check_starts(c, rule);
    check_extends(c, rule);
    regime_dues(c->r, c->faults, rule);
    check_opens_alone(c, rule);
    check_takers(c, rule);
    check_most_times(c, rule);
    check_by_person(c, rule);
    check_two_ask_alike(c, rule);
}

/* Goes from a step to what must stand before it, and so on, each step once: does the way lead
 * over `wanted`? */
static bool way_over(const struct regime *r, const struct rule *rule, const char *wanted)
{
    for (const char *const *n = rule->after; *n; n++) {
        if (strcmp(*n, wanted) == 0)
            return true;
        struct rule *before = r->rules;
        while (before && strcmp(before->name, *n) != 0)
            before = before->next;
        if (!before || before->seen)
            continue;
        before->seen = true;
        if (way_over(r, before, wanted))
            return true;
    }
    return false;
}

static bool must_stand(const struct regime *r, const struct rule *rule, const char *wanted)
{
    for (struct rule *any = r->rules; any; any = any->next)
        any->seen = false;
    return way_over(r, rule, wanted);
}

static void check_reachable(struct checking *c, const struct rule *rule)
{
    if (must_stand(c->r, rule, rule->name)) {
        place_fault(c->faults, rule->at, "take one `after` out of the circle",
                    "请去掉循环中的一个 `after`", "the step `%s` waits for itself",
                    "步骤 `%s` 要等它自己先完成", rule->name);
        return;
    }
    for (const char *const *n = rule->unless; *n; n++)
        if (must_stand(c->r, rule, *n))
            place_fault(c->faults, rule->at, "take it out of `unless` or out of `after`",
                        "请从 `unless` 或 `after` 中去掉它",
                        "the step `%s` needs `%s` and forbids it: it can never be taken",
                        "步骤 `%s` 既要求又排斥 `%s`，永远不能进行", rule->name, *n);
}

/* ---- deadlines ---- */

static void check_limit(struct checking *c, struct ends *ends, struct time_limit *l)
{
    regime_due(c->r, c->faults, ends, l);
    check_name(c, l->at, "until", l->until, regime_fields());
    check_names(c, l->at, "from", l->from, regime_fields());
    check_name(c, l->at, "before", l->before, regime_fields());
    check_name(c, l->at, "from-deadline", l->from_limit, regime_limits());
    check_kind(c, l->at, l->says);
}

/* ---- rows ---- */

/* One of its kind, department/water: the kind must be one of several, and the word one that the
 * form of a case could hold too. */
static void check_which(struct checking *c, struct place at, const char *to, const char *organ,
                        const char *which)
{
    const struct organ *o = regime_organ(c->r, organ);
    const struct form_field *f = o && o->which[0] ? regime_field(c->r, o->which) : NULL;
    if (o && (!o->which[0] || !which[0]))
        place_fault(c->faults, at, "write the organ alone, or give it a `which` under `organs`",
                    "请只写机关，或在 `organs` 中为其写明 `which`",
                    "`to` names `%s`, and the pack has no several of `%s`",
                    "`to` 提到的 `%s` 写明了是哪一个，但 `%s` 只有一个", to, organ);
    else if (f && f->one_of[0] && !regime_is_code(c->r, f->one_of, which))
        place_fault(c->faults, at, "write a word of the code table", "请写代码表中的词",
                    "`to` names `%s`, which is no word of the code table `%s`",
                    "`to` 提到的 `%s` 不在代码表 `%s` 之中", to, f->one_of);
}

static void check_to(struct checking *c, const struct row *row)
{
    for (const char *const *n = row->to; *n; n++) {
        size_t size = strcspn(*n, "/");
        const char *organ = arena_print(&c->r->arena, "%.*s", (int)size, *n);
        check_name(c, row->at, "to", organ, regime_organs());
        if ((*n)[size])
            check_which(c, row->at, *n, organ, *n + size + 1);
    }
}

static void check_row(struct checking *c, const struct row *row)
{
    check_to(c, row);
    check_names(c, row->at, "after", row->after, regime_steps());
    check_names(c, row->at, "needs", row->needs, regime_fields());
    check_name(c, row->at, "opens", row->opens, regime_types());
    check_name(c, row->at, "starts", row->starts, regime_limits());
    regime_when(c->r, c->faults, row->at, row->when);
}

/* What must stand under a heading stands under it; else nobody would ask for it. */
static void check_heading(struct checking *c, const struct row *row)
{
    for (const char *const *n = row->is; *n; n++)
        if (!names_have(row->after, *n))
            place_fault(c->faults, row->at, "add it to `after`", "请加入 `after`",
                        "the heading `%s` must have `%s`, which does not stand under it",
                        "目录 `%s` 要求 `%s`，但其下没有该步骤", row->name, *n);
}

static void check_rows(struct checking *c)
{
    for (const struct row *row = c->r->rows[DOSSIER]; row; row = row->next)
        check_heading(c, row);
    for (unsigned i = 0; i < SECTIONS; i++)
        for (const struct row *row = c->r->rows[i]; row; row = row->next)
            check_row(c, row);
}

void regime_check(struct regime *r, struct faults *faults)
{
    struct checking c = {r, faults};
    struct ends *ends = regime_ends_new(r, faults);
    for (const struct organ *o = r->organs; o; o = o->next)
        check_organ(&c, o);
    for (struct time_limit *l = r->limits; l; l = l->next)
        check_limit(&c, ends, l);
    for (const struct rule *rule = r->rules; rule; rule = rule->next) {
        check_rule(&c, rule);
        check_reachable(&c, rule);
    }
    check_rows(&c);
    regime_points(r, faults);
    regime_rows(r, faults);
    regime_check_renamed(r, faults);
    regime_forms(r, faults);
    regime_draws(r, faults);
    regime_opens(r, faults);
    regime_team(r, faults);
    regime_posts(r, faults);
    regime_once(r, faults);
    regime_given(r, faults);
    regime_number(r, faults);
    regime_cover(r, faults);
    regime_reach(r, faults);
    regime_blocks(r, faults);
    regime_order(r, faults);
    regime_over(r, faults);
    regime_persons(r, faults);
    regime_flow(r, faults);
    regime_unused(r, faults);
}
