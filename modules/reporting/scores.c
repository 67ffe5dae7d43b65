/* scores.c - a score sheet is added up: what everybody begins with, what the rows of the pack
 * counted of one who is scored, in one period or looking back from today, and what somebody gives
 * in the form. The total, and the grade that the pack makes of it, are facts of the case, so that
 * other steps may ask for them. */
#include "modules/reporting/internal.h"
#include "pack/time/period.h"

/* The form's word, the step's or the case's; else the only one that the pack has. Empty: nobody
 * says which of several. */
static const char *sheet_of(const struct taking *k)
{
    const char *said = taking_fact(k, "sheet");
    const struct row *first = k->step.regime->rows[SCORES], *row = first;
    while (row && strcmp(row->sheet, first->sheet) == 0)
        row = row->next;
    return said[0] || !first || row ? said : first->sheet;
}

static bool has_rows(const struct regime *r, const char *sheet)
{
    for (const struct row *row = r->rows[SCORES]; row; row = row->next)
        if (strcmp(row->sheet, sheet) == 0)
            return true;
    return false;
}

/* Counted are all periods but single days. */
static int32_t period_counted(const char *text)
{
    enum period p;
    int32_t day = period_of(text, &p);
    return day != DAY_NONE && p != PERIOD_ONCE ? day : DAY_NONE;
}

/* A sheet whose rows all look back, or count nothing, has no period. */
static bool needs_period(const struct regime *r, const char *sheet)
{
    for (const struct row *row = r->rows[SCORES]; row; row = row->next)
        if (strcmp(row->sheet, sheet) == 0 && !row->given[0] && !row->base.said && !row->within[0])
            return true;
    return false;
}

void score_check(struct taking *k)
{
    struct turn *t = k->step.turn;
    const char *period = turn_cut(t, taking_text(k, "period"), SHOWN_MAX);
    const char *sheet = turn_cut(t, sheet_of(k), SHOWN_MAX);
    int32_t day = period_counted(period);
    if (!sheet[0])
        taking_refuse(k, "请写明评分表：sheet", "say which score sheet: sheet");
    else if (!has_rows(k->step.regime, sheet_of(k)))
        taking_refuse(k, turn_print(t, "规则包没有评分表 %s", sheet),
                      turn_print(t, "the regime has no score sheet %s", sheet));
    else if (!taking_fact(k, "subject")[0])
        taking_refuse(k, "请写明评谁：subject", "say who is scored: subject");
    else if (!period[0] && !needs_period(k->step.regime, sheet_of(k)))
        return;
    else if (day == DAY_NONE)
        taking_refuse(
            k,
            turn_print(t, "%s 不是时段，请写成 2026、2026H1、2026Q2、2026-04 或 2026W07", period),
            turn_print(t, "%s is no period: write 2026, 2026H1, 2026Q2, 2026-04 or 2026W07",
                       period));
    else if (day_begin(day) > k->step.message->time)
        taking_refuse(k, turn_print(t, "时段 %s 尚未开始", period),
                      turn_print(t, "the period %s has not begun", period));
}

/* A case that is opened is not there yet: what is known is the form and the case above. */
static bool row_holds(const struct taking *k, const struct row *row)
{
    const char *about = k->step.parent[0] ? k->step.parent : k->step.case_id;
    return when_holds(k->step.turn, about, &k->step.fields, row->when);
}

static int64_t count_given(const struct taking *k, const struct row *row)
{
    int64_t given = 0;
    bool good = text_int(taking_text(k, row->given), &given) && given <= COUNTED_NUMBER_MAX &&
                given >= -COUNTED_NUMBER_MAX;
    return good && row_holds(k, row) ? given : 0;
}

static int64_t count_of(const struct taking *k, const struct row *row)
{
    struct turn *t = k->step.turn;
    const char *who = taking_fact(k, "subject");
    if (row->base.said)
        return row_holds(k, row);
    if (row->given[0])
        return count_given(k, row);
    if (row->within[0])
        return score_count_back(t, k->step.regime, row, day_at(k->step.message->time), who);
    return score_count(t, k->step.regime, row, taking_text(k, "period"), who);
}

/* At most `most`, whichever way the points go. */
static int64_t points_of(const struct row *row, int64_t count)
{
    int64_t points = count * (row->base.said ? row->base.is : row->points.is);
    int64_t most = row->most.is;
    if (most && points > most)
        return most;
    return most && points < -most ? -most : points;
}

/* 3, -6: how many, and their points. */
static void tell_row(struct taking *k, const struct row *row, int64_t count, int64_t points)
{
    struct turn *t = k->step.turn;
    taking_result(k, row->name, turn_print(t, "%lld", (long long)count));
    taking_result(k, row->name, turn_print(t, "%lld", (long long)points));
}

/* ---- graded ---- */

/* The first row that holds; pack/check/points.c saw that one does. NULL: the sheet has no grades.
 */
static const struct row *grade_of(const struct taking *k, const char *sheet, int64_t points)
{
    const struct row *row = k->step.regime->rows[GRADES];
    while (row && !(grade_is_of(row, sheet) && (!row->least.said || points >= row->least.is) &&
                    row_holds(k, row)))
        row = row->next;
    return row;
}

static void grade(struct taking *k, const char *sheet, int64_t points)
{
    const struct row *row = grade_of(k, sheet, points);
    if (!row)
        return;
    taking_result(k, "grade", grade_word(row));
    taking_result(k, "clause", clause_cited(k->step.turn, k->step.regime, row->clause));
    taking_keep(k, "grade", (const char *[]){grade_word(row)}, 1);
}

/* What the case was scored; a pack with a step that grades keeps it. */
void grade_check(struct taking *k)
{
    int64_t points;
    if (!text_int(taking_fact(k, "points"), &points))
        taking_refuse(k, "尚未评分：没有得分", "not scored yet: there are no points");
    else if (!grade_of(k, sheet_of(k), points))
        taking_refuse(k, "该评分表没有等次", "this score sheet has no grades");
}

void grade_act(struct taking *k)
{
    int64_t points = 0;
    text_int(taking_fact(k, "points"), &points);
    grade(k, sheet_of(k), points);
}

/* ---- added up ---- */

void score_act(struct taking *k)
{
    const char *sheet = sheet_of(k);
    int64_t total = 0;
    for (const struct row *row = k->step.regime->rows[SCORES]; row; row = row->next) {
        if (strcmp(row->sheet, sheet) != 0)
            continue;
        int64_t count = count_of(k, row), points = points_of(row, count);
        tell_row(k, row, count, points);
        total += points;
    }
    const char *points = turn_print(k->step.turn, "%lld", (long long)total);
    taking_result(k, "points", points);
    taking_keep(k, "points", &points, 1);
    if (!regime_does(k->step.regime, "reporting", "grade", NULL))
        grade(k, sheet, total);
}
