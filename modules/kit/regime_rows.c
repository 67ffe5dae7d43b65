/* regime_rows.c - rows of tables whose keys must fit one another, and the steps that they name. */
#include "modules/kit/period.h"
#include "modules/kit/regime_internal.h"

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

static bool asks_for(const struct rule *rule, const char *field)
{
    return names_have(rule->needs, field) || names_have(rule->may, field);
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
    if (strcmp(row->owner, "organ") != 0 && !asks_for(rule, "subject"))
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
    if (period_parse(row->every, &every))
        check_days(k, row, every);
    else
        place_fault(k->faults, row->at,
                    "write week, half-month, month, quarter, half-year, year or once in `every`",
                    "请在 `every` 写 week、half-month、month、quarter、half-year、year 或 once",
                    "`%s` is not how often a duty comes", "`%s` 不是周期", row->every);
    check_owner(k, row);
    check_duty_step(k, row);
}

void regime_rows(const struct regime *r, struct faults *faults)
{
    struct looking k = {r, faults};
    for (const struct row *row = r->rows[DUTIES]; row; row = row->next)
        check_duty(&k, row);
}
