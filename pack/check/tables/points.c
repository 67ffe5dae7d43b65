/* points.c - numbers of rows that the office sets, and the grades that points make. */
#include "pack/check/tables/tables.h"
#include "pack/internal.h"

struct looking {
    const struct regime *r;
    struct faults *faults;
};

/* ---- numbers that the office sets ---- */

static const struct office_value *value_of(const struct regime *r, const char *name)
{
    const struct office_value *v = r->values;
    while (v && strcmp(v->name, name) != 0)
        v = v->next;
    return v;
}

static void settle(struct looking *k, const struct row *row, const char *key,
                   struct row_number *number, int64_t min, int64_t max)
{
    const struct office_value *v = value_of(k->r, number->by);
    if (!number->by[0])
        return;
    if (!v)
        place_fault(k->faults, row->at, "add it under `set-by-office` in the office's file",
                    "请在本单位文件的 `set-by-office` 下补上",
                    "the office must set `%s`, `%s` of `%s`, and no file does",
                    "应由本单位规定的 `%s`（`%s`，`%s`）尚未规定", number->by, key, row->name);
    else if (!text_int(v->value, &number->is) || number->is < min || number->is > max)
        place_fault(k->faults, v->at, "write a whole number within these bounds",
                    "请写范围之内的整数",
                    "`%s` is not `%s` of `%s`: a whole number from %lld to %lld",
                    "`%s` 不能作 `%s`（`%s`）：须为 %lld 至 %lld 的整数", v->value, key, row->name,
                    (long long)min, (long long)max);
}

static void settle_all(struct looking *k)
{
    for (struct row *row = k->r->rows[SCORES]; row; row = row->next) {
        settle(k, row, "points", &row->points, -POINTS_MAX, POINTS_MAX);
        settle(k, row, "most", &row->most, 0, POINTS_MAX);
        settle(k, row, "base", &row->base, 1, POINTS_MAX);
    }
    for (struct row *row = k->r->rows[STATISTICS]; row; row = row->next) {
        settle(k, row, "least", &row->share, 1, 100);
        settle(k, row, "most", &row->most, 1, 100);
    }
    for (struct row *row = k->r->rows[GRADES]; row; row = row->next)
        settle(k, row, "from", &row->least, -GRADE_FROM_MAX, GRADE_FROM_MAX);
}

/* ---- grades ---- */

static const struct row *row_of_sheet(const struct regime *r, const char *sheet)
{
    const struct row *row = r->rows[SCORES];
    while (row && strcmp(row->sheet, sheet) != 0)
        row = row->next;
    return row;
}

/* What the case keeps as its grade must be something that it can be. */
static void check_word(struct looking *k, const struct row *row)
{
    const struct form_field *f = regime_field(k->r, "grade");
    if (row->is[0] && row->is[1])
        place_fault(k->faults, row->at, "write one word in `is`", "请在 `is` 只写一个词",
                    "the grade `%s` is several words", "等次 `%s` 写了多个词", row->name);
    else if (f && f->one_of[0] && !regime_is_code(k->r, f->one_of, grade_word(row)))
        place_fault(k->faults, row->at, "add it to the code table, or correct the word",
                    "请补入代码表，或改正该词",
                    "the grade `%s` is no word of the code table `%s`, of which the field `grade` "
                    "is one",
                    "等次 `%s` 不在字段 `grade` 所用的代码表 `%s` 之中", grade_word(row),
                    f->one_of);
}

static void check_grade(struct looking *k, const struct row *row)
{
    check_word(k, row);
    if (row->sheet[0] && !row_of_sheet(k->r, row->sheet))
        place_fault(k->faults, row->at, "correct the name, or add rows of that sheet",
                    "请改正名字，或补上该表的评分项",
                    "the grade `%s` is of the sheet `%s`, which has no rows",
                    "等次 `%s` 所属的评分表 `%s` 没有评分项", row->name, row->sheet);
}

/* Behind `above`, the last one that asks for no facts: is it ever reached? */
static void check_reached(struct looking *k, const struct row *above, const struct row *row)
{
    bool tie = row->least.said && row->least.is == above->least.is;
    if (!above->least.said)
        place_fault(k->faults, row->at, "write it above the grade that has no `from`",
                    "请写在没有 `from` 的等次之前",
                    "the grade `%s` is never reached: `%s` before it takes all that is left",
                    "等次 `%s` 永远不会适用：其前的 `%s` 没有 `from`，已包括其余全部", row->name,
                    above->name);
    else if (tie && !row->when)
        place_fault(k->faults, row->at, "correct one of the two `from`", "请改正其中一个 `from`",
                    "the grades `%s` and `%s` begin at the same points, %lld",
                    "等次 `%s` 与 `%s` 的起点分相同：%lld", above->name, row->name,
                    (long long)row->least.is);
    else if (row->least.said && row->least.is >= above->least.is)
        place_fault(k->faults, row->at, "write the grades from the highest one down",
                    "请由高到低排列等次",
                    "the grade `%s` is never reached: `%s` before it begins at %lld points",
                    "等次 `%s` 永远不会适用：其前的 `%s` 从 %lld 分起", row->name, above->name,
                    (long long)above->least.is);
}

/* Does the row, behind the other one, take points that the other one leaves? */
static bool takes_more(const struct row *row, const struct row *above)
{
    return above->least.said && (!row->least.said || row->least.is < above->least.is);
}

/* The first row that holds is the grade: every number of points has one, and every row its turn. */
static void check_ladder(struct looking *k, const char *sheet)
{
    const struct row *above = NULL, *last = NULL;
    for (const struct row *row = k->r->rows[GRADES]; row; row = row->next) {
        if (!grade_is_of(row, sheet))
            continue;
        if (above)
            check_reached(k, above, row);
        if (!row->when && (!above || takes_more(row, above)))
            above = row;
        last = row;
    }
    if (last && (!above || above->least.said))
        place_fault(k->faults, last->at, "add a last grade without `from` and `when`: the rest",
                    "请在最后加一个没有 `from` 和 `when` 的等次，即其余",
                    "some points on the sheet `%s` have no grade: those that no row takes",
                    "评分表 `%s` 的部分得分没有等次：没有任何一行适用", sheet);
}

/* It reads what the case keeps of the scoring before it. */
static void check_grading_step(struct looking *k, const struct rule *rule)
{
    const struct form_field *points = regime_field(k->r, "points");
    if (!points || !points->fact)
        place_fault(k->faults, rule->at, "add the field `points` with `fact: true`",
                    "请补上字段 `points`，并写 `fact: true`",
                    "the step `%s` grades, and no case keeps its `points`",
                    "步骤 `%s` 评定等次，但案件没有记下 `points`", rule->name);
    if (!k->r->rows[GRADES])
        place_fault(k->faults, rule->at, "add the table `grades`", "请补上 `grades` 表",
                    "the step `%s` grades, and the pack has no grades",
                    "步骤 `%s` 评定等次，但规则包没有等次", rule->name);
    if (rule_asks(rule, "grade"))
        place_fault(k->faults, rule->at, "take `grade` out of the form", "请从表单中去掉 `grade`",
                    "the step `%s` grades: its `grade` is computed and not filled in",
                    "步骤 `%s` 的 `grade` 由系统得出，不应填写", rule->name);
}

static void check_grades(struct looking *k)
{
    for (const struct row *row = k->r->rows[GRADES]; row; row = row->next)
        check_grade(k, row);
    for (const struct row *row = k->r->rows[SCORES]; row; row = row->next)
        if (row_of_sheet(k->r, row->sheet) == row)
            check_ladder(k, row->sheet);
    const struct row *first = k->r->rows[GRADES];
    const struct rule *grades = regime_does(k->r, "reporting", "grade", NULL);
    if (grades)
        check_grading_step(k, grades);
    if (first && !regime_does(k->r, "reporting", "score", NULL))
        place_fault(k->faults, first->at, "add a step of the module reporting with `does: score`",
                    "请加一个 reporting 模块的 `does: score` 步骤",
                    "the pack has grades, and no step that scores", "规则包有等次，但没有评分步骤");
}

void regime_points(struct regime *r, struct faults *faults)
{
    struct looking k = {r, faults};
    settle_all(&k);
    check_grades(&k);
}
