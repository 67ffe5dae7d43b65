/* due.c - can the deadlines of the pack be counted, and kept? */
#include "pack/check/deadlines/internal.h"
#include "pack/check/names/names.h"
#include "pack/internal.h"

struct asking {
    struct regime *r;
    struct faults *faults;
    const struct time_limit *limit;
    struct ends *ends;
};

/* ---- what the office sets ---- */

static struct office_value *value_of(struct regime *r, const char *name)
{
    for (struct office_value *v = r->values; v; v = v->next)
        if (strcmp(v->name, name) == 0)
            return v;
    return NULL;
}

/* The document says 规定时限 and no number: the office's file must. */
static void settle_span(struct asking *a, struct limit_span *s)
{
    if (!s->by_office || !s->within[0])
        return;
    struct office_value *v = value_of(a->r, s->within);
    struct span span;
    if (!v) {
        place_fault(a->faults, a->limit->at, "add it under `set-by-office` in the office's file",
                    "请在本单位文件的 `set-by-office` 下补上",
                    "the office must set `%s`, and no file does", "应由本单位规定的 `%s` 尚未规定",
                    s->within);
        return;
    }
    if (!span_parse(v->value, &span)) {
        regime_span_fault(a->r, a->faults, v->at, v->value);
        return;
    }
    span.first_day_counts = s->span.first_day_counts;
    span.back = s->span.back;
    span.roll = s->span.roll;
    s->span = span;
    s->within = v->value;
}

static void check_spans(struct asking *a, struct limit_span *spans)
{
    for (struct limit_span *s = spans; s; s = s->next) {
        settle_span(a, s);
        regime_when(a->r, a->faults, a->limit->at, s->when);
    }
}

static void check_date(struct asking *a, const char *key, const char *name)
{
    const struct form_field *f = regime_field(a->r, name);
    if (f && f->is != FIELD_DATE)
        place_fault(a->faults, a->limit->at, "name a field that `is: date`",
                    "请写 `is: date` 的字段",
                    "`%s` of the deadline `%s` names `%s`, which is no date",
                    "`%s`（时限 `%s`）提到的 `%s` 不是日期字段", key, a->limit->name, name);
}

/* As a fact that some step gives. */
static bool is_kept(const struct regime *r, const char *field)
{
    const struct form_field *f = regime_field(r, field);
    for (const struct rule *rule = f && f->fact ? r->rules : NULL; rule; rule = rule->next)
        if (rule_gives(rule, field) || !rule->generic)
            return true;
    return false;
}

static bool in_hours(const struct time_limit *l)
{
    for (const struct limit_span *s = l->spans; s; s = s->next)
        if (s->within[0] && span_ms(&s->span))
            return true;
    return false;
}

/* Filled in, set or kept where it starts; else it would count from the step, and nobody would know.
 * What is no field has a fault of its own. */
static bool is_said(const struct regime *r, const struct time_limit *l)
{
    bool started = false;
    for (const struct rule *rule = r->rules; rule; rule = rule->next) {
        if (!names_have(rule->starts, l->name))
            continue;
        started = true;
        for (const char *const *n = l->from; *n; n++)
            if (!rule->generic || rule_gives(rule, *n) || is_kept(r, *n) || !regime_field(r, *n))
                return true;
    }
    return !started;
}

/* What is counted by the hour begins at a moment. */
static void check_moment(struct asking *a, const char *key, const char *name)
{
    const struct form_field *f = regime_field(a->r, name);
    bool day = f && (f->is == FIELD_DATE || strcmp(name, PERIOD_FIELD) == 0);
    if (day && in_hours(a->limit))
        place_fault(a->faults, a->limit->at,
                    arena_print(&a->r->arena, "give the field `is: moment`, or take out `%s`", key),
                    arena_print(&a->r->arena, "请给该字段写 `is: moment`，或去掉 `%s`", key),
                    "the deadline `%s` counts hours or minutes, and the day `%s` has none",
                    "时限 `%s` 按小时或分钟计算，而日期 `%s` 没有时刻", a->limit->name, name);
}

static void check_from(struct asking *a)
{
    const struct time_limit *l = a->limit;
    for (const char *const *n = l->from; *n; n++) {
        const struct form_field *f = regime_field(a->r, *n);
        bool period = strcmp(*n, PERIOD_FIELD) == 0 && f && f->is == FIELD_TEXT;
        if (!period && (!f || f->is != FIELD_MOMENT))
            check_date(a, "from", *n);
        check_moment(a, "from", *n);
    }
    if (l->from[0] && !is_said(a->r, l))
        place_fault(a->faults, l->at, "let the step that starts it ask for the field",
                    "请让开始该时限的步骤填写该字段",
                    "the deadline `%s` counts from `%s`, which no step ever fills in",
                    "时限 `%s` 自 `%s` 起算，但没有步骤填写它", l->name, l->from[0]);
}

/* ---- counted backwards ---- */

static void check_back(struct asking *a)
{
    const struct time_limit *l = a->limit;
    if (l->until[0] || l->from[0] || l->least)
        place_fault(a->faults, l->at, "take out `until`, `from` and `least`",
                    "请去掉 `until`、`from` 和 `least`",
                    "the deadline `%s` counts back from `before` and from nothing else",
                    "时限 `%s` 自 `before` 倒推，不能再有其他起算", l->name);
    for (const struct limit_span *s = l->spans; s; s = s->next)
        if (s->within[0] && !span_is_length(&s->span) && !span_ms(&s->span))
            place_fault(a->faults, l->at,
                        "count workdays, days, weeks, months, years, hours or minutes",
                        "请写工作日、日、周、月、年、小时或分钟",
                        "`%s` cannot be counted backwards", "`%s` 不能倒推", s->within);
}

/* A day that stays cannot be waited for longer. */
static void check_stands_still(struct asking *a)
{
    for (const struct rule *rule = a->r->rules; rule; rule = rule->next)
        if (names_have(rule->suspends, a->limit->name) || names_have(rule->resumes, a->limit->name))
            place_fault(a->faults, rule->at, "take it out", "请去掉",
                        "the step `%s` stops the clock of `%s`, which counts back from a day",
                        "步骤 `%s` 中止或恢复 `%s`，而该时限自某日倒推", rule->name,
                        a->limit->name);
}

static bool says(const struct regime *r, const struct rule *rule, const char *field)
{
    const struct form_field *f = regime_field(r, field);
    return !f || f->fact || rule_gives(rule, field);
}

/* The day must be known when it starts; else it would never run. */
static void check_day_known(struct asking *a)
{
    const struct time_limit *l = a->limit;
    for (const struct rule *rule = a->r->rules; rule; rule = rule->next)
        if (rule->generic && names_have(rule->starts, l->name) && !says(a->r, rule, l->before))
            place_fault(a->faults, rule->at, "let the step ask for it, or add `fact: true`",
                        "请让该步骤填写它，或为它补上 `fact: true`",
                        "the step `%s` starts `%s` and does not know the day `%s`",
                        "步骤 `%s` 开始时限 `%s`，但不知道日期 `%s`", rule->name, l->name,
                        l->before);
}

/* ---- no earlier than ---- */

static bool is_stopped(const struct regime *r, const char *limit)
{
    const struct rule *rule = r->rules;
    while (rule && !names_have(rule->stops, limit))
        rule = rule->next;
    return rule;
}

/* A deadline of a step with a message of its own is not kept in the case file. */
static void check_started_by_name(struct asking *a)
{
    for (const struct rule *rule = a->r->rules; rule; rule = rule->next)
        if (!rule->generic && names_have(rule->starts, a->limit->name))
            place_fault(a->faults, a->limit->at, "let a step without `asks` start it",
                        "请由不带 `asks` 的步骤开始",
                        "`least` of the deadline `%s` is not kept: `%s` has a message of its own",
                        "时限 `%s` 的 `least` 无法保留：步骤 `%s` 有自己的消息", a->limit->name,
                        rule->name);
}

static bool is_longer(const struct limit_span *least, const struct limit_span *most)
{
    bool alone = !least->next && most && !most->next && most->within[0];
    bool same = alone && least->span.unit == most->span.unit;
    bool counted = same && (span_is_length(&least->span) || span_ms(&least->span)) &&
                   most->span.beside == SPAN_NOTHING;
    return counted && least->span.count > most->span.count;
}

static void check_least(struct asking *a)
{
    const struct time_limit *l = a->limit;
    if (!is_stopped(a->r, l->name))
        place_fault(a->faults, l->at, "add `stops` to a step, or take out `least`",
                    "请给某个步骤加上 `stops`，或去掉 `least`",
                    "no step stops the deadline `%s`: `least` says nothing",
                    "没有步骤终止时限 `%s`，`least` 无从适用", l->name);
    check_started_by_name(a);
    if (is_longer(l->least, l->spans))
        place_fault(a->faults, l->at, "let `least` be shorter than `within`",
                    "`least` 应短于 `within`",
                    "the deadline `%s` has passed before the day on which it may be stopped",
                    "时限 `%s` 在可以终止之前已经届满", l->name);
}

/* ---- the longest and the shortest of several ---- */

static void check_one_measured(struct asking *a, const struct limit_span *s)
{
    const struct time_limit *l = a->limit;
    const struct limit_span *n = s->next;
    if (span_ms(&s->span) || span_ms(&n->span))
        place_fault(a->faults, l->at, "count days or more", "请按日或更长的单位计算",
                    "the deadline `%s` measures hours or minutes against days",
                    "时限 `%s` 把小时或分钟与日相比较", l->name);
    else if (span_is_length(&s->span) && s->span.unit == n->span.unit && span_is_length(&n->span))
        place_fault(a->faults, l->at, "write that one alone", "请只写那一个",
                    "the deadline `%s` measures `%s` against `%s`: the same one counts each time",
                    "时限 `%s` 比较 `%s` 与 `%s`，每次都是同一个为准", l->name, s->within,
                    n->within);
}

static void check_measured(struct asking *a)
{
    for (const struct limit_span *s = a->limit->spans; s; s = s->next)
        if (s->with_next != MEASURED_ALONE && s->within[0] && s->next->within[0])
            check_one_measured(a, s);
}

/* Where one length alone is looked for. */
static void check_alone(struct asking *a, const char *key, const struct limit_span *spans)
{
    for (const struct limit_span *s = spans; s; s = s->next)
        if (s->with_next != MEASURED_ALONE) {
            place_fault(a->faults, a->limit->at, "write one length", "请只写一个时长",
                        "`%s` of the deadline `%s` measures several lengths: only `within` may",
                        "`%s`（时限 `%s`）比较几个时长，只有 `within` 可以", key, a->limit->name);
            return;
        }
}

/* ---- a window ---- */

/* Its day is kept in the case file, so steps by name start it; and nothing can be late in it. */
static void check_window(struct asking *a)
{
    const struct time_limit *l = a->limit;
    for (const struct rule *rule = a->r->rules; rule; rule = rule->next) {
        if (!rule->generic && names_have(rule->starts, l->name))
            place_fault(a->faults, rule->at, "let a step without `asks` start it",
                        "请由不带 `asks` 的步骤开始",
                        "the window `%s` is not kept: `%s` has a message of its own",
                        "窗口期 `%s` 无法保留：步骤 `%s` 有自己的消息", l->name, rule->name);
        if (names_have(rule->stops, l->name))
            place_fault(a->faults, rule->at, "take it out of `stops`, or take out `window`",
                        "请从 `stops` 中去掉，或去掉 `window`",
                        "the step `%s` stops the window `%s`, in which nobody can be late",
                        "步骤 `%s` 终止窗口期 `%s`，而窗口期不存在逾期", rule->name, l->name);
    }
}

/* ---- how far it may be prolonged ---- */

static const struct rule *rule_extending(const struct regime *r, const char *limit, bool generic)
{
    const struct rule *rule = r->rules;
    while (rule && !(rule->generic == generic && names_have(rule->extends, limit)))
        rule = rule->next;
    return rule;
}

static void not_extended(struct asking *a, const char *key)
{
    const char *name = a->limit->name;
    place_fault(a->faults, a->limit->at,
                arena_print(&a->r->arena, "add `extends: %s` and `needs: until` to a step", name),
                arena_print(&a->r->arena, "请给某个步骤写 `extends: %s` 和 `needs: until`", name),
                "no step extends the deadline `%s`: `%s` says nothing",
                "没有步骤延长时限 `%s`，`%s` 无从适用", name, key);
}

/* What is missing: a step, one that is asked for by name, or how often. */
static void check_extended(struct asking *a)
{
    const struct time_limit *l = a->limit;
    const struct rule *own = rule_extending(a->r, l->name, false);
    bool named = rule_extending(a->r, l->name, true);
    if (!named && own)
        place_fault(a->faults, own->at, "let a step without `asks` extend it",
                    "请由不带 `asks` 的步骤延长它",
                    "`extension` of the deadline `%s` is not looked at: `%s` has a message of its "
                    "own",
                    "时限 `%s` 的 `extension` 无从核对：步骤 `%s` 有自己的消息", l->name,
                    own->name);
    else if (!named)
        not_extended(a, "extension");
    if (l->extensions == 0)
        place_fault(a->faults, l->at, "add `extensions: 1`, or how often",
                    "请补上 `extensions: 1` 或次数",
                    "the deadline `%s` may be extended no time: `extension` says nothing",
                    "时限 `%s` 可延长的次数为零，`extension` 无从适用", l->name);
}

/* How often, and by whom: neither says anything without the other. */
static void check_times(struct asking *a)
{
    const struct time_limit *l = a->limit;
    const struct rule *rule = rule_extending(a->r, l->name, true);
    rule = rule ? rule : rule_extending(a->r, l->name, false);
    if (l->extensions && !rule)
        not_extended(a, "extensions");
    else if (rule && !l->extensions)
        place_fault(
            a->faults, rule->at,
            arena_print(&a->r->arena,
                        "add `extensions: 1`, or how often, to the deadline `%s`, or take "
                        "it out of `extends`",
                        l->name),
            arena_print(&a->r->arena,
                        "请给时限 `%s` 补上 `extensions: 1` 或次数，或从 `extends` 中去掉它",
                        l->name),
            "the step `%s` extends the deadline `%s`, which may be extended no time",
            "步骤 `%s` 延长时限 `%s`，而该时限可延长的次数为零", rule->name, l->name);
}

/* To a day, which the form of a step by name gives. */
static void check_extension(struct asking *a)
{
    const struct time_limit *l = a->limit;
    check_extended(a);
    for (const struct limit_span *s = l->extension; s; s = s->next)
        if (s->within[0] && span_ms(&s->span))
            place_fault(a->faults, l->at, "count workdays, days, weeks, months or years",
                        "请写工作日、日、周、月或年",
                        "the deadline `%s` is extended to a day, and `%s` is none",
                        "时限 `%s` 延长至某日，`%s` 不能说明", l->name, s->within);
}

/* ---- it begins ---- */

static bool begins(const struct regime *r, const struct time_limit *l)
{
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        if (names_have(rule->starts, l->name))
            return true;
    return strcmp(l->name, LIMIT_CLOSING_NOTICE) == 0;
}

static const char *key_naming(const struct rule *rule, const char *limit)
{
    return names_have(rule->only_while, limit)     ? "while"
           : names_have(rule->after_window, limit) ? "after-window"
           : names_have(rule->late, limit)         ? "late"
           : names_have(rule->was_late, limit)     ? "was-late"
           : names_have(rule->stops, limit)        ? "stops"
           : names_have(rule->suspends, limit)     ? "suspends"
           : names_have(rule->resumes, limit)      ? "resumes"
           : names_have(rule->extends, limit)      ? "extends"
                                                   : NULL;
}

/* One that never runs, and the steps that would then wait for it, or move it, for nothing. */
static void check_begins(struct asking *a)
{
    const struct time_limit *l = a->limit;
    if (begins(a->r, l)) {
        if (!l->window && strcmp(l->name, LIMIT_CLOSING_NOTICE) != 0)
            regime_ends(a->ends, l);
        return;
    }
    const char *en = l->from_limit[0]
                         ? "add it to `starts` of the step that starts the deadline it "
                           "is counted from: `starts: [hold, appeal]`"
                         : "name it in `starts`, or take it out",
               *zh = l->from_limit[0]
                         ? "请加入起算所依时限的步骤的 `starts`：`starts: [hold, appeal]`"
                         : "请在 `starts` 中写明，或去掉它";
    place_fault(a->faults, l->at, en, zh, "nothing starts the deadline `%s`",
                "没有步骤开始时限 `%s`", l->name);
    for (const struct rule *rule = a->r->rules; rule; rule = rule->next) {
        const char *key = key_naming(rule, l->name);
        if (key)
            place_fault(a->faults, rule->at, "let a step start it, or take it out",
                        "请由步骤开始它，或去掉",
                        "`%s` of the step `%s` names `%s`, which nothing starts",
                        "`%s`（步骤 `%s`）提到的 `%s` 从不开始", key, rule->name, l->name);
    }
}

void regime_due(struct regime *r, struct faults *faults, struct ends *ends, struct time_limit *l)
{
    struct asking a = {r, faults, l, ends};
    check_begins(&a);
    check_spans(&a, l->spans);
    check_spans(&a, l->least);
    check_spans(&a, l->extension);
    check_spans(&a, l->still);
    check_spans(&a, l->still_all);
    check_spans(&a, l->reminds);
    check_measured(&a);
    check_alone(&a, "least", l->least);
    check_alone(&a, "extension", l->extension);
    check_date(&a, "until", l->until);
    check_from(&a);
    const struct form_field *before = regime_field(r, l->before);
    if (!before || before->is != FIELD_MOMENT)
        check_date(&a, "before", l->before);
    if (l->before[0]) {
        check_back(&a);
        check_moment(&a, "before", l->before);
        check_stands_still(&a);
        check_day_known(&a);
    }
    if (l->from_limit[0])
        regime_after(r, faults, l);
    if (l->least)
        check_least(&a);
    if (l->window)
        check_window(&a);
    if (l->extension)
        check_extension(&a);
    else
        check_times(&a);
    regime_still(r, faults, l);
    regime_lapse(r, faults, l);
}
