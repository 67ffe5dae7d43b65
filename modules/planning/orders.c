/* orders.c - an inspection is opened: on a line of an approved annual plan, or on a ground that the
 * regulation knows.
 *
 *   rests on a plan    a line, or a ground of the type's table
 *   else               a ground of the type's table; a line may go with it
 *
 * A ground that the ladder's `is` names needs its measure first: Article 28 lets an inspection
 * follow weak rectification, and this is how one knows that it did.
 *
 * Rows:
 *
 *   escalated NUL type NUL subject   the escalation that allows one inspection of this type
 *   ordered NUL law NUL type NUL year NUL subject   how many, 4 bytes: of a type with `most-a-year`
 */
#include "base/lang.h"
#include "modules/planning/internal.h"

/* ---- the line ---- */

static void refuse_line(struct taking *k, const struct case_type *type, const char *line,
                        const char *zh, const char *en)
{
    struct turn *t = k->step.turn;
    line = turn_cut(t, line, SHOWN_MAX);
    taking_refuse_by(k, type->plan_clause, turn_print(t, "年度计划事项 %s %s", line, zh),
                     turn_print(t, "the plan's line %s %s", line, en));
}

static void check_line(struct taking *k, const struct case_type *type, const char *name)
{
    struct turn *t = k->step.turn;
    const Ducha__PlanLineKept *line = plan_line(t, name);
    if (!line || !line->plan[0])
        refuse_line(k, type, name, "不存在于任何年度计划之中：请写列入计划时所得的编号",
                    "does not exist in any annual plan: write the number that the line got when it "
                    "was entered");
    else if (strcmp(line->type, type->name) != 0 || !subjects_have(subjects_said(k), line->subject))
        refuse_line(k, type, name, turn_print(t, "列的是另一类型或另一对象：%s", line->subject),
                    turn_print(t, "is for another type or subject: %s", line->subject));
    else if (!plan_stands(t, line->plan))
        refuse_line(k, type, name, turn_print(t, "所在的年度计划 %s 未经批准", line->plan),
                    turn_print(t, "stands in an annual plan that is not approved: %s", line->plan));
    else if (line->used_by && line->used_by[0])
        refuse_line(k, type, name, turn_print(t, "已用于 %s", line->used_by),
                    turn_print(t, "was used already, by %s", line->used_by));
}

static bool is_on_a_line(struct taking *k, const Ducha__Field *lines, const char *subject)
{
    for (size_t i = 0; i < lines->n_value; i++) {
        const Ducha__PlanLineKept *line = plan_line(k->step.turn, lines->value[i]);
        if (line && strcmp(line->subject, subject) == 0)
            return true;
    }
    return false;
}

/* Where nothing but the plan allows it, each subject is on a line of it. */
static void check_lines(struct taking *k, const struct case_type *type, bool alone)
{
    struct turn *t = k->step.turn;
    const Ducha__Field *lines = fields_find(&k->step.fields, "plan_line");
    const Ducha__Field *subjects = subjects_said(k);
    for (size_t i = 0; i < lines->n_value && !k->refused; i++)
        check_line(k, type, lines->value[i]);
    for (size_t i = 0; i < subjects->n_value && type->plan && alone && !k->refused; i++) {
        const char *shown = turn_cut(t, subjects->value[i], SHOWN_MAX);
        if (!is_on_a_line(k, lines, subjects->value[i]))
            taking_refuse_by(k, type->plan_clause,
                             turn_print(t, "所写的年度计划事项均未列 %s", shown),
                             turn_print(t, "%s is on none of these lines of the plan", shown));
    }
}

/* ---- the ground ---- */

static const char *grounds_text(struct taking *k, const struct case_type *type)
{
    const struct code_table *table = regime_codes(k->step.regime, type->grounds);
    const char *all = "";
    for (const struct code *c = table ? table->codes : NULL; c; c = c->next)
        all = turn_print(k->step.turn, "%s%s%s", all, all[0] ? "、" : "", c->name);
    return all;
}

/* The measure that must have been taken before this ground holds; NULL: none. */
static const struct row *measure_for(const struct regime *r, const struct case_type *type,
                                     const char *ground)
{
    const struct row *row = r->rows[LADDER];
    while (row && (strcmp(row->opens, type->name) != 0 || !names_have(row->is, ground)))
        row = row->next;
    return row;
}

static struct bytes escalated_key(struct turn *t, const char *type, const char *subject)
{
    return turn_key(t, "escalated", type, subject, NULL);
}

static void check_measure(struct taking *k, const struct case_type *type, const char *ground,
                          const char *subject)
{
    struct turn *t = k->step.turn;
    const struct row *row = measure_for(k->step.regime, type, ground);
    if (!row || turn_get(t, escalated_key(t, type->name, subject)).data)
        return;
    taking_refuse_by(
        k, type->grounds_clause,
        turn_print(t, "以“%s”为由，须先对 %s 采取督促措施：%s", ground, subject, row->words.zh),
        turn_print(t, "on the ground %s there must first be, for %s, the measure: %s", ground,
                   subject, row->words.en));
}

/* The form keeps the table's word, whichever way it was written. */
static void check_ground(struct taking *k, const struct case_type *type)
{
    struct turn *t = k->step.turn;
    const Ducha__Field *said = fields_find(&k->step.fields, "ground");
    const struct code *code =
        type->grounds[0] ? regime_code(k->step.regime, type->grounds, said->value[0]) : NULL;
    if (!code) {
        const char *word = turn_cut(t, said->value[0], SHOWN_MAX), *all = grounds_text(k, type);
        taking_refuse_by(
            k, type->grounds_clause,
            turn_print(t, "“%s”不是%s的事由，应为：%s", word, type->words.zh, all),
            turn_print(t, "%s is no ground for: %s; it is one of: %s", word, type->words.en, all));
        return;
    }
    said->value[0] = turn_print(t, "%s", code->name);
    const Ducha__Field *subjects = subjects_said(k);
    for (size_t i = 0; i < subjects->n_value; i++)
        check_measure(k, type, code->name, subjects->value[i]);
}

/* ---- the order ---- */

static void check_rests_on(struct taking *k, const struct case_type *type, bool line, bool ground)
{
    struct turn *t = k->step.turn;
    const char *all = grounds_text(k, type);
    if (type->plan && !line && !ground)
        taking_refuse_by(
            k, type->plan_clause,
            turn_print(t, "须写明经批准的年度计划事项，或下列事由之一：%s", all),
            turn_print(t, "name a line of the approved annual plan, or one of these grounds: %s",
                       all));
    else if (!type->plan && type->grounds[0] && !ground)
        taking_refuse_by(k, type->grounds_clause, turn_print(t, "须写明下列事由之一：%s", all),
                         turn_print(t, "name one of these grounds: %s", all));
}

/* ---- how often ---- */

static struct bytes ordered_key(const struct taking *k, const struct case_type *type,
                                const char *subject)
{
    struct turn *t = k->step.turn;
    const char *year = turn_print(t, "%d", day_date(day_at(k->step.message->time)).year);
    return turn_key(t, "ordered", law_of(k->step.regime), type->name, year, subject, NULL);
}

static uint32_t ordered(const struct taking *k, const struct case_type *type, const char *subject)
{
    uint32_t n = 0;
    struct bytes row = turn_get(k->step.turn, ordered_key(k, type, subject));
    if (row.size == sizeof(n))
        memcpy(&n, row.data, sizeof(n));
    return n;
}

/* Nobody is to be inspected over and over (控制频次). */
static void check_how_often(struct taking *k, const struct case_type *type, const char *subject)
{
    struct turn *t = k->step.turn;
    uint32_t times = type->most ? ordered(k, type, subject) : 0;
    if (!type->most || times < type->most)
        return;
    subject = turn_cut(t, subject, SHOWN_MAX);
    taking_refuse_by(k, type->most_clause,
                     turn_print(t, "对 %s 的%s本年已有 %u 次，至多 %u 次", subject, type->words.zh,
                                times, type->most),
                     turn_print(t, "%s was ordered %s for %s this year: at most %u", type->words.en,
                                PLURAL_EN(times, "time", "times"), subject, type->most));
}

static void count_order(const struct taking *k, const struct case_type *type, const char *subject)
{
    uint32_t n = ordered(k, type, subject) + 1;
    if (type->most)
        turn_put(k->step.turn, ordered_key(k, type, subject), (struct bytes){&n, sizeof(n)});
}

void order_check(struct taking *k)
{
    const struct case_type *type = regime_type(k->step.regime, k->step.rule->opens);
    const Ducha__Field *subjects = subjects_said(k);
    bool line = taking_text(k, "plan_line")[0], ground = taking_text(k, "ground")[0];
    for (size_t i = 0; type && i < subjects->n_value && !k->refused; i++)
        subject_refused(k, subjects->value[i], type);
    for (size_t i = 0; type && i < subjects->n_value && !k->refused; i++)
        check_how_often(k, type, subjects->value[i]);
    if (!type || k->refused)
        return;
    check_rests_on(k, type, line, ground);
    if (line && !k->refused)
        check_lines(k, type, !ground);
    if (ground && !k->refused)
        check_ground(k, type);
}

/* One escalation allows one inspection. */
static void use_measure(struct taking *k, const struct case_type *type, const char *subject)
{
    struct turn *t = k->step.turn;
    const char *ground = taking_text(k, "ground");
    if (!ground[0] || !measure_for(k->step.regime, type, ground))
        return;
    struct bytes key = escalated_key(t, type->name, subject);
    struct bytes row = turn_get(t, key);
    taking_result(k, "escalation", turn_print(t, "%.*s", (int)row.size, (const char *)row.data));
    turn_del(t, key);
}

void order_act(struct taking *k)
{
    struct turn *t = k->step.turn;
    const struct case_type *type = regime_type(k->step.regime, k->step.rule->opens);
    const Ducha__Field *subjects = subjects_said(k);
    const Ducha__Field *lines = fields_find(&k->step.fields, "plan_line");
    const char *line = taking_text(k, "plan_line");
    if (!type)
        return;
    const char *term = line[0] ? casefile_fact_text(t, line, "term") : "";
    if (!term[0])
        term = term_at(t, k->step.regime, k->step.message->time);
    for (size_t i = 0; line[0] && i < lines->n_value; i++)
        plan_line_use(t, lines->value[i], k->step.case_id);
    for (size_t i = 0; i < subjects->n_value; i++) {
        if (said_before(subjects, i))
            continue;
        use_measure(k, type, subjects->value[i]);
        count_order(k, type, subjects->value[i]);
        coverage_begin(k, type, subjects->value[i], term);
    }
}

/* ---- heard from rectification ---- */

void hear_escalation(const struct heard *h)
{
    struct turn *t = h->turn;
    const char *rung = fields_text(&h->fields, "rung"), *case_id = h->message->case_id;
    const struct row *row = regime_row(h->regime, LADDER, rung);
    const Ducha__Field *subjects = casefile_fact(t, case_id, "subject");
    for (size_t i = 0; row && row->opens[0] && subjects && i < subjects->n_value; i++)
        if (subject_kept(t, subjects->value[i]))
            turn_put(t, escalated_key(t, row->opens, subjects->value[i]), bytes_of(case_id));
}
