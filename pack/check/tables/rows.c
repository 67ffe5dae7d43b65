/* rows.c - rows of tables whose keys must fit one another, and the steps that they name. */
#include "pack/check/names/names.h"
#include "pack/check/tables/tables.h"
#include "pack/effects.h"
#include "pack/internal.h"
#include "pack/time/period.h"

struct looking {
    const struct regime *r;
    struct faults *faults;
};

/* ---- duties ---- */

static const struct rule *rule_doing(const struct regime *r, const char *module, const char *does)
{
    const struct rule *rule = r->rules;
    while (rule && (strcmp(rule->does, does) != 0 || strcmp(rule->module, module) != 0))
        rule = rule->next;
    return rule;
}

static void check_days(struct looking *k, const struct row *row, enum period every)
{
    bool once = every == PERIOD_ONCE, bounded = row->from != DAY_NONE || row->until != DAY_NONE;
    if (once != (row->on != DAY_NONE))
        place_fault(k->faults, row->at, "write `every: once` and its day in `on`, or neither",
                    "请同时写 `every: once` 和 `on` 的日期，或都不写",
                    "the duty `%s` must have `on` where it comes `once`, and only there",
                    "定期工作 `%s` 仅在 `every: once` 时、且必须写 `on`", row->name);
    if (once && bounded)
        place_fault(k->faults, row->at, "take out `from` and `until`", "请去掉 `from` 和 `until`",
                    "the duty `%s` comes once: it has a day and no first or last one",
                    "定期工作 `%s` 只有一次，不应有起止日期", row->name);
    struct recurrence again = {every, row->from, row->until, row->on};
    if (!once && row->until != DAY_NONE &&
        recurrence_first(&again, row->from == DAY_NONE ? 0 : day_begin(row->from)) == DAY_NONE)
        place_fault(k->faults, row->at, "correct `from`, `until` or `every`",
                    "请改正 `from`、`until` 或 `every`",
                    "the duty `%s` never comes: no %s begins in its days",
                    "定期工作 `%s` 不会到来：其起止日期之间没有 %s 开始", row->name, row->every);
}

static void check_about(struct looking *k, const struct row *row, enum period every)
{
    if (!row->about[0])
        return;
    if (strcmp(row->about, DUTY_PREVIOUS) != 0)
        place_fault(k->faults, row->at, "write `about: previous`, or nothing",
                    "请写 `about: previous`，或不写",
                    "`about` of the duty `%s` is `%s`: a duty is about the period before, or its "
                    "own",
                    "定期工作 `%s` 的 `about` 写了 `%s`：只能针对上一时段，或本时段", row->name,
                    row->about);
    else if (every == PERIOD_ONCE)
        place_fault(k->faults, row->at, "take out `about`", "请去掉 `about`",
                    "the duty `%s` comes once: there is no period before it",
                    "定期工作 `%s` 只有一次，没有上一时段", row->name);
}

static void check_owner(struct looking *k, const struct row *row)
{
    static const char *const owners[] = {"", "organ", NULL};
    bool organ = strcmp(row->owner, "organ") == 0;
    if (!names_have(owners, row->owner))
        place_fault(k->faults, row->at,
                    "write `owner: organ`, or nothing where registered subjects owe it",
                    "请写 `owner: organ`；由登记的对象承担时不写", "`%s` is no owner of a duty",
                    "`%s` 不能作 `owner`", row->owner);
    if (organ && (!row->to[0] || row->to[1]))
        place_fault(k->faults, row->at, "name one organ in `to`", "请在 `to` 中写一个机关",
                    "the duty `%s` is owed by an organ and does not say by which one",
                    "定期工作 `%s` 由机关承担，但没有写明是哪一个", row->name);
    if (organ && row->is[0])
        place_fault(k->faults, row->at, "take out `is` or `owner`", "请去掉 `is` 或 `owner`",
                    "the duty `%s` is owed by an organ, not by kinds of subject",
                    "定期工作 `%s` 由机关承担，不按对象类别", row->name);
}

static void check_opened(struct looking *k, const struct row *row, const struct rule *rule)
{
    if (!rule->opens[0] || rule->types[0])
        place_fault(k->faults, rule->at, "let it open a type, and take out `types`",
                    "请写 `opens`，并去掉 `types`",
                    "the step `%s` opens a duty: a case that stands alone",
                    "步骤 `%s` 开立定期工作，须是独立的案件", rule->name);
    if (strcmp(row->owner, "organ") != 0 && !rule_asks(rule, "subject"))
        place_fault(k->faults, rule->at, "add `subject` to `needs`, or `owner: organ` to the duty",
                    "请在 `needs` 中加入 `subject`，或给该定期工作写 `owner: organ`",
                    "the step `%s` opens `%s` for registered subjects and does not ask for the "
                    "field `subject`",
                    "步骤 `%s` 为登记的对象开立 `%s`，但没有字段 `subject`", rule->name, row->name);
    if (row->starts[0] && !names_have(rule->starts, row->starts))
        place_fault(k->faults, row->at, "add the deadline to `starts` of the step",
                    "请在该步骤的 `starts` 中写该时限",
                    "`starts` of the duty `%s` names `%s`, which the step `%s` does not start",
                    "定期工作 `%s` 的 `starts` 提到 `%s`，但步骤 `%s` 没有开始该时限", row->name,
                    row->starts, rule->name);
}

static void check_duty_step(struct looking *k, const struct row *row)
{
    const struct rule *rule =
        row->step[0] ? regime_rule(k->r, row->step) : rule_doing(k->r, "planning", "open-duty");
    if (rule && strcmp(rule->does, "open-duty") == 0 && strcmp(rule->module, "planning") == 0)
        check_opened(k, row, rule);
    else
        place_fault(k->faults, row->at,
                    "add a step of the module planning with `does: open-duty`, and name it in "
                    "`step`",
                    "请加一个 planning 模块的 `does: open-duty` 步骤，并写入 `step`",
                    "the duty `%s` is opened by no step: `%s` does not `open-duty`",
                    "没有步骤开立定期工作 `%s`：`%s` 不做 `open-duty`", row->name,
                    row->step[0] ? row->step : "-");
}

static void check_duty(struct looking *k, const struct row *row)
{
    enum period every;
    bool known = period_parse(row->every, &every);
    if (known) {
        check_days(k, row, every);
        check_about(k, row, every);
    } else {
        place_fault(k->faults, row->at,
                    "write week, half-month, month, quarter, half-year, year or once in `every`",
                    "请在 `every` 写 week、half-month、month、quarter、half-year、year 或 once",
                    "`%s` is not how often a duty comes", "`%s` 不是周期", row->every);
    }
    check_owner(k, row);
    check_duty_step(k, row);
}

/* ---- what is counted: scores and statistics ---- */

static bool is_fact(const struct regime *r, const char *field)
{
    const struct form_field *f = regime_field(r, field);
    return f && f->fact;
}

/* What counts must be known when it is counted: a fact of the case, or in the step's own form. */
static bool is_known(const struct regime *r, const struct row *row, const char *field)
{
    if (is_fact(r, field) || row->late[0])
        return is_fact(r, field);
    for (const char *const *n = row->counts; *n; n++) {
        const struct rule *rule = regime_rule(r, *n);
        if (rule && !rule_asks(rule, field) && !rule_sets(rule, field))
            return false;
    }
    return true;
}

/* A step that tells a recipient is counted, or what recipients answer by a day. */
static bool tells_recipients(const struct regime *r, const struct row *row)
{
    bool answered = false;
    for (const struct rule *rule = r->rules; rule && row->late[0]; rule = rule->next)
        answered = answered ||
                   (names_have(rule->stops, row->late) && effect_answers(rule->module, rule->does));
    for (const char *const *n = row->counts; *n; n++) {
        const struct rule *rule = regime_rule(r, *n);
        if (rule && !effect_tells_recipient(rule->module, rule->does))
            return false;
    }
    return row->late[0] ? answered : row->counts[0] != NULL;
}

static void check_recipients(struct looking *k, const struct row *row, const char *key)
{
    if (!tells_recipients(k->r, row))
        place_fault(k->faults, row->at,
                    "count a step that routes or is a recipient's, or a deadline that such a step "
                    "stops",
                    "请计移送步骤或接收机关的步骤，或由其终止的时限",
                    "`%s` of `%s` names the recipient, and what is counted has none",
                    "`%s`：`%s` 所计的事项没有接收机关", key, row->name);
}

/* What is counted is counted in whole numbers. */
static void check_whole(struct looking *k, const struct row *row)
{
    const struct form_field *f = regime_field(k->r, row->each);
    if (f && f->is == FIELD_NUMBER && f->digits)
        place_fault(k->faults, row->at, "take out its `digits`, or name another field",
                    "请去掉其 `digits`，或写其他字段",
                    "`each` of `%s` names `%s`, whose numbers are not whole",
                    "`%s` 的 `each` 提到的 `%s` 不是整数字段", row->name, row->each);
}

static void check_known(struct looking *k, const struct row *row, const char *key,
                        const char *field)
{
    bool recipient = strcmp(field, RECIPIENT_WORD) == 0 && strcmp(key, "each") != 0;
    if (recipient)
        check_recipients(k, row, key);
    if (!field[0] || recipient)
        return;
    if (!regime_field(k->r, field))
        place_fault(k->faults, row->at, "correct the name, or add the field",
                    "请改正名字，或补上该字段",
                    "`%s` names `%s`, which is not among the pack's fields",
                    "`%s` 提到的 `%s` 不在规则包的 fields 之中", key, field);
    else if (!is_known(k->r, row, field))
        place_fault(k->faults, row->at, "add `fact: true` to the field, or ask for it in the step",
                    "请给该字段写 `fact: true`，或让步骤填写它",
                    "`%s` names `%s`, which is not known when it is counted",
                    "`%s` 提到的 `%s` 在计数时并不知道", key, field);
}

static void check_counted_step(struct looking *k, const struct row *row, const char *step)
{
    const struct rule *rule = regime_rule(k->r, step);
    if (!rule)
        place_fault(k->faults, row->at, "correct the name, or add the step",
                    "请改正名字，或补上该步骤",
                    "`counts` of `%s` names `%s`, which is not among the pack's steps",
                    "`%s` 的 `counts` 提到的 `%s` 不在规则包的 steps 之中", row->name, step);
    else if (!rule->generic)
        place_fault(k->faults, row->at, "name a step that is asked for by its name",
                    "请写按名称办理的步骤",
                    "`counts` of `%s` names `%s`, which has messages of its own: nobody counts it",
                    "`%s` 的 `counts` 提到的 `%s` 有自己的消息，不能这样计数", row->name, step);
}

static bool says_overdue(const struct time_limit *l, const char *module)
{
    size_t n = strlen(module);
    return !l->says[0] ||
           (strncmp(l->says, module, n) == 0 && strcmp(l->says + n, ".overdue") == 0);
}

/* Whoever starts it tells MODULE.late; a step with messages of its own tells something else. */
static bool is_told_late(const struct regime *r, const char *limit)
{
    const struct time_limit *l = regime_limit(r, limit);
    for (const struct rule *rule = r->rules; rule && l; rule = rule->next)
        if (rule->generic && names_have(rule->starts, limit) && says_overdue(l, rule->module))
            return true;
    return false;
}

static void check_late(struct looking *k, const struct row *row)
{
    if (row->late[0] && !is_told_late(k->r, row->late))
        place_fault(k->faults, row->at, "name a deadline that a step asked for by its name starts",
                    "请写由按名称办理的步骤开始的时限",
                    "`late` of `%s` names `%s`, which no such step starts",
                    "`%s` 的 `late` 提到的 `%s` 不是由这样的步骤开始的时限", row->name, row->late);
}

/* Each step that is counted ends the deadline, or it could never be in time. */
static void check_in_time(struct looking *k, const struct row *row)
{
    const char *const one[] = {row->in_time, NULL};
    if (!row->in_time[0])
        return;
    regime_check_names(k->r, k->faults, row->at, "in-time", one, regime_limits());
    bool stops = row->counts[0];
    for (const char *const *n = row->counts; *n && stops; n++) {
        const struct rule *rule = regime_rule(k->r, *n);
        stops = !rule || names_have(rule->stops, row->in_time);
    }
    if (regime_limit(k->r, row->in_time) && !stops)
        place_fault(k->faults, row->at, "count steps with `stops`, each of which ends the deadline",
                    "请计入以 `stops` 终止该时限的步骤",
                    "`in-time` of `%s` names `%s`, which a step that it counts does not end",
                    "`%s` 的 `in-time` 提到 `%s`，但所计步骤并不终止该时限", row->name,
                    row->in_time);
}

static void check_counts(struct looking *k, const struct row *row)
{
    unsigned ways = row->base.said;
    ways += row->counts[0] != NULL;
    ways += row->late[0] != 0;
    ways += row->given[0] != 0;
    if (ways != 1)
        place_fault(k->faults, row->at,
                    "say what is counted: a step in `counts`, a deadline in "
                    "`late`, or, in a score, a field in `given` or points in `base`",
                    "请写明计什么：`counts` 写步骤，`late` 写时限，评分还可在 `given` "
                    "写字段或在 `base` 写分值",
                    "`%s` must have one of `counts`, `late`, `given` and `base`",
                    "`%s` 须有 `counts`、`late`、`given`、`base` 之一", row->name);
    for (const char *const *n = row->counts; *n; n++)
        check_counted_step(k, row, *n);
    check_late(k, row);
    check_in_time(k, row);
}

/* ---- scores ---- */

static void check_given(struct looking *k, const struct row *row, const struct rule *rule)
{
    const struct form_field *f = regime_field(k->r, row->given);
    if (row->given[0] &&
        (!f || f->is != FIELD_NUMBER || f->digits || f->many || !rule_asks(rule, row->given)))
        place_fault(k->faults, row->at,
                    "make it one whole number, and ask for it in the step that scores",
                    "请让该字段为一个整数，并在评分步骤中填写",
                    "`given` of `%s` names `%s`, which is no number that the step `%s` asks for",
                    "`%s` 的 `given` 提到的 `%s` 不是步骤 `%s` 填写的数字", row->name, row->given,
                    rule->name);
}

/* Is it counted as it happens? Else the form or the pack gives it. */
static bool is_counted(const struct row *row)
{
    return !row->given[0] && !row->base.said;
}

static bool by_period(const struct row *row)
{
    return is_counted(row) && !row->within[0];
}

static void check_base(struct looking *k, const struct row *row)
{
    if (row->base.said && (row->points.said || row->most.said))
        place_fault(k->faults, row->at, "take out `points` and `most`", "请去掉 `points` 和 `most`",
                    "the score `%s` is what everybody begins with: `base` says all of it",
                    "评分项 `%s` 是基本分，只写 `base`", row->name);
    if (row->within[0] && !is_counted(row))
        place_fault(k->faults, row->at, "take out `within`", "请去掉 `within`",
                    "the score `%s` is not counted: there are no days to count back",
                    "评分项 `%s` 不是计数得出，不能写 `within`", row->name);
}

static void check_score(struct looking *k, const struct row *row)
{
    check_counts(k, row);
    check_base(k, row);
    check_known(k, row, "of", row->of);
    bool worth = row->points.is || row->points.by[0] || row->base.said;
    if (!row->sheet[0] || !worth)
        place_fault(k->faults, row->at, "add `sheet` and `points`", "请补上 `sheet` 和 `points`",
                    "the score `%s` does not say on which sheet it stands, or how many points it "
                    "gives",
                    "评分项 `%s` 没有写明所属评分表，或每次的分值", row->name);
    if (is_counted(row) != (row->of[0] != 0))
        place_fault(k->faults, row->at,
                    "write `of` with `counts` and `late`, and not with `given` or `base`",
                    "有 `counts` 或 `late` 时写 `of`，有 `given` 或 `base` 时不写",
                    "the score `%s` must say in `of` who is scored, unless somebody gives it or "
                    "everybody has it",
                    "评分项 `%s` 须在 `of` 写明评谁；由人给分或属基本分的除外", row->name);
}

/* The only sheet of the pack; empty: it has several. */
static const char *only_sheet(const struct regime *r)
{
    const char *first = r->rows[SCORES] ? r->rows[SCORES]->sheet : "";
    for (const struct row *row = r->rows[SCORES]; row; row = row->next)
        if (strcmp(row->sheet, first) != 0)
            return "";
    return first;
}

static bool has_sheet(const struct regime *r, const char *sheet)
{
    for (const struct row *row = r->rows[SCORES]; row; row = row->next)
        if (strcmp(row->sheet, sheet) == 0)
            return true;
    return false;
}

/* The sheet that the step always scores; empty: its form says. */
static const char *sheet_set(const struct rule *rule)
{
    for (const struct condition *c = rule->sets; c; c = c->next)
        if (strcmp(c->name, "sheet") == 0)
            return c->is[0] ? c->is[0] : "";
    return "";
}

/* What is computed is not filled in. */
static void check_computed(struct looking *k, const struct rule *rule)
{
    for (const char *const *n = effect_gives(rule->module, rule->does); *n; n++)
        if (rule_asks(rule, *n))
            place_fault(k->faults, rule->at, "take it out of the form", "请从表单中去掉它",
                        "the step `%s` computes `%s`: nobody fills it in",
                        "步骤 `%s` 的 `%s` 由系统计算，不应填写", rule->name, *n);
}

/* Of one sheet; empty: of whichever the form names. */
static void check_scored_rows(struct looking *k, const struct rule *rule, const char *sheet)
{
    bool periods = false;
    for (const struct row *row = k->r->rows[SCORES]; row; row = row->next)
        if (!sheet[0] || strcmp(row->sheet, sheet) == 0) {
            check_given(k, row, rule);
            periods = periods || by_period(row);
        }
    if (periods && !rule_asks(rule, "period"))
        place_fault(k->faults, rule->at, "add it to `needs`, or give each row a `within`",
                    "请加入 `needs`，或给每个评分项写 `within`",
                    "the step `%s` scores by periods and does not ask for the field `period`",
                    "步骤 `%s` 按时段评分，但没有字段 `period`", rule->name);
}

static void check_scoring_step(struct looking *k, const struct rule *rule)
{
    const char *set = sheet_set(rule), *sheet = set[0] ? set : only_sheet(k->r);
    if (set[0] ? !has_sheet(k->r, set) : !sheet[0] && !rule_asks(rule, "sheet"))
        place_fault(
            k->faults, rule->at,
            "add rows of that sheet, `sets: {sheet: NAME}`, or ask for the field `sheet`",
            "请补上该表的评分项，或写 `sets: {sheet: 名称}`，或填写字段 `sheet`",
            "the step `%s` does not say which score sheet is filled in, or one without rows",
            "步骤 `%s` 没有写明评哪张表，或该表没有评分项", rule->name);
    check_scored_rows(k, rule, sheet);
}

static void check_scores(struct looking *k)
{
    const struct row *row = k->r->rows[SCORES];
    unsigned rows = 0;
    for (; row; row = row->next) {
        check_score(k, row);
        if (rows++ == SHEET_ROWS_MAX)
            place_fault(k->faults, row->at, "let one row count several", "请合并评分项",
                        "there are more than %u scores", "评分项多于 %u 个", SHEET_ROWS_MAX);
    }
    row = k->r->rows[SCORES];
    if (row && !rule_doing(k->r, "reporting", "score"))
        place_fault(k->faults, row->at, "add a step of the module reporting with `does: score`",
                    "请加一个 reporting 模块的 `does: score` 步骤",
                    "the pack has scores, and no step that scores",
                    "规则包有评分项，但没有评分步骤");
    for (const struct rule *rule = k->r->rules; rule; rule = rule->next)
        if (strcmp(rule->does, "score") == 0 && strcmp(rule->module, "reporting") == 0)
            check_scoring_step(k, rule);
}

/* ---- statistics ---- */

/* Two numbers are compared that count the same thing, and each is one number. */
static void check_compared(struct looking *k, const struct row *row, const struct row *whole)
{
    if (whole == row)
        place_fault(k->faults, row->at, "name another row in `share-of`",
                    "请在 `share-of` 写另一项", "the statistic `%s` is compared with itself",
                    "统计项 `%s` 与自身比较", row->name);
    else if (strcmp(whole->of, row->of) != 0)
        place_fault(k->faults, row->at, "let both rows have the same `of`", "请让两项的 `of` 相同",
                    "the statistic `%s` counts by %s and `%s`, of which it is a share, by %s",
                    "统计项 `%s` 按 %s 计，其所占的 `%s` 按 %s 计", row->name, row->of, whole->name,
                    whole->of);
    else if (row->by[0] || whole->by[0])
        place_fault(k->faults, row->at, "add rows without `by` to compare",
                    "请另加不写 `by` 的统计项来比较",
                    "the statistics `%s` and `%s` are compared, and one is divided by a field",
                    "统计项 `%s` 与 `%s` 相比较，但其中一项按字段分列", row->name, whole->name);
    else if (row->every[0] || whole->every[0])
        place_fault(k->faults, row->at, "add rows without `every` to compare",
                    "请另加不写 `every` 的统计项来比较",
                    "the statistics `%s` and `%s` are compared, and one is divided by periods",
                    "统计项 `%s` 与 `%s` 相比较，但其中一项按时段分列", row->name, whole->name);
}

static void check_share(struct looking *k, const struct row *row)
{
    const struct row *whole = regime_row(k->r, STATISTICS, row->share_of);
    if (row->share.said && row->most.said && row->share.is > row->most.is)
        place_fault(k->faults, row->at, "correct one of the two", "请改正其中一处",
                    "the statistic `%s` must be %lld percent at least and %lld at most",
                    "统计项 `%s` 要求至少 %lld%%，却至多 %lld%%", row->name,
                    (long long)row->share.is, (long long)row->most.is);
    if ((row->share.said || row->most.said) && !row->share_of[0])
        place_fault(k->faults, row->at, "name the row that it is a share of in `share-of`",
                    "请在 `share-of` 写明占哪一项的比例",
                    "the statistic `%s` must be so many percent, and does not say of what",
                    "统计项 `%s` 写了比例限制，但没有写明占哪一项", row->name);
    else if (row->share_of[0] && !whole)
        place_fault(k->faults, row->at, "correct the name, or add the row",
                    "请改正名字，或补上该项",
                    "`share-of` of `%s` names `%s`, which is not among the pack's statistics",
                    "`%s` 的 `share-of` 提到的 `%s` 不在规则包的 statistics 之中", row->name,
                    row->share_of);
    else if (whole)
        check_compared(k, row, whole);
}

static void check_every(struct looking *k, const struct row *row)
{
    enum period every;
    if (row->every[0] && (!period_parse(row->every, &every) || every == PERIOD_ONCE))
        place_fault(k->faults, row->at, "write week, half-month, month, quarter, half-year or year",
                    "请写 week、half-month、month、quarter、half-year 或 year",
                    "`%s` is no period into which the statistic `%s` could be divided",
                    "`%s` 不是统计项 `%s` 可以分列的时段", row->every, row->name);
}

static void check_statistic(struct looking *k, const struct row *row)
{
    static const char *const units[] = {"item", "issue", "person", "person-time", NULL};
    bool item = strcmp(row->of, "item") == 0, issue = strcmp(row->of, "issue") == 0;
    check_counts(k, row);
    check_known(k, row, "by", row->by);
    check_known(k, row, "each", row->each);
    check_whole(k, row);
    check_share(k, row);
    check_every(k, row);
    if (!names_have(units, row->of))
        place_fault(k->faults, row->at, "write item, issue, person or person-time in `of`",
                    "请在 `of` 写 item、issue、person 或 person-time",
                    "the statistic `%s` does not say what one of it is: `%s`",
                    "统计项 `%s` 没有写明按什么计：`%s`", row->name, row->of);
    if (item && row->each[0])
        place_fault(k->faults, row->at, "take out `each`, or count by issue or person",
                    "请去掉 `each`，或改为按问题、按人计",
                    "the statistic `%s` counts cases: `each` has nothing to say",
                    "统计项 `%s` 按件计，`each` 无意义", row->name);
    if (row->late[0] && !item && !issue && !row->each[0])
        place_fault(k->faults, row->at, "name the field with the persons in `each`",
                    "请在 `each` 写人员字段",
                    "the statistic `%s` counts persons, and nobody acts when a day passes",
                    "统计项 `%s` 按人计，但逾期时没有办理人", row->name);
}

/* ---- disclosures ---- */

static bool opens_item(const struct rule *rule)
{
    return rule && strcmp(rule->does, "open-disclosure") == 0 &&
           strcmp(rule->module, "disclosure") == 0;
}

static unsigned openers(const struct regime *r)
{
    unsigned n = 0;
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        n += opens_item(rule);
    return n;
}

/* The office takes that step: it is one that opens an item, and begins what the row says. */
static void check_disclosure(struct looking *k, const struct row *row)
{
    const struct rule *rule = row->step[0] ? regime_rule(k->r, row->step)
                                           : rule_doing(k->r, "disclosure", "open-disclosure");
    if (!row->step[0] && openers(k->r) > 1)
        place_fault(k->faults, row->at, "name the one that is meant in `step`",
                    "请在 `step` 写明是哪一个",
                    "several steps open what is to be published, and `%s` does not say which",
                    "有多个步骤开立公开事项，`%s` 没有写明由哪一个开立", row->name);
    else if (!opens_item(rule))
        place_fault(k->faults, row->at,
                    "add a step of the module disclosure with `does: open-disclosure`, and name it "
                    "in `step`",
                    "请加一个 disclosure 模块的 `does: open-disclosure` 步骤，并写入 `step`",
                    "what `%s` names is opened by no step: `%s` does not `open-disclosure`",
                    "没有步骤开立 `%s` 所写的公开事项：`%s` 不做 `open-disclosure`", row->name,
                    row->step[0] ? row->step : "-");
    else if (row->starts[0] && !names_have(rule->starts, row->starts))
        place_fault(k->faults, row->at, "add the deadline to `starts` of the step",
                    "请在该步骤的 `starts` 中写该时限",
                    "`starts` of `%s` names `%s`, which the step `%s` does not start",
                    "`%s` 的 `starts` 提到 `%s`，但步骤 `%s` 没有开始该时限", row->name,
                    row->starts, rule->name);
}

/* ---- rows that are named like the words of a form ---- */

static void check_word(struct looking *k, const struct row *row, const char *word,
                       const char *field)
{
    const struct form_field *f = regime_field(k->r, field);
    const struct code *code = f && f->one_of[0] ? regime_code(k->r, f->one_of, word) : NULL;
    if (!f || !f->one_of[0] || (code && strcmp(code->name, word) == 0))
        return;
    place_fault(k->faults, row->at, "name the row like a code of the table, or add the code",
                "请用代码表中的词作行名，或在代码表中补上",
                "`%s` is no word of the code table `%s`, from which the field `%s` is filled in",
                "`%s` 不是代码表 `%s` 中的词，而字段 `%s` 由该表填写", word, f->one_of, field);
}

/* Nobody could write it in the form, and the row would never hold. */
static void check_words(struct looking *k, enum section section, const char *field)
{
    for (const struct row *row = k->r->rows[section]; row; row = row->next) {
        bool others = section == METHODS && row->is[0];
        const char *const own[] = {row->name, NULL};
        for (const char *const *n = others ? row->is : own; *n; n++)
            check_word(k, row, *n, field);
    }
}

void regime_rows(const struct regime *r, struct faults *faults)
{
    struct looking k = {r, faults};
    check_words(&k, METHODS, "method");
    check_words(&k, CONTENTS, "content");
    check_words(&k, LADDER, "rung");
    check_words(&k, DISCLOSURES, "item");
    for (const struct row *row = r->rows[DUTIES]; row; row = row->next)
        check_duty(&k, row);
    for (const struct row *row = r->rows[DISCLOSURES]; row; row = row->next)
        check_disclosure(&k, row);
    check_scores(&k);
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        check_computed(&k, rule);
    for (const struct row *row = r->rows[STATISTICS]; row; row = row->next)
        check_statistic(&k, row);
}
