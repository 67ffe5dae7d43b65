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

static void refuse_line(struct taking *k, const struct case_type *type, const char *zh,
                        const char *en)
{
    struct turn *t = k->step.turn;
    const char *line = turn_cut(t, taking_text(k, "plan_line"), SHOWN_MAX);
    taking_refuse_by(k, type->plan_clause, turn_print(t, "年度计划事项 %s %s", line, zh),
                     turn_print(t, "the plan's line %s %s", line, en));
}

static void check_line(struct taking *k, const struct case_type *type)
{
    struct turn *t = k->step.turn;
    const Ducha__PlanLineKept *line = plan_line(t, taking_text(k, "plan_line"));
    if (!line)
        refuse_line(k, type, "不存在", "does not exist");
    else if (strcmp(line->type, type->name) != 0 ||
             strcmp(line->subject, taking_text(k, "subject")) != 0)
        refuse_line(k, type, turn_print(t, "列的是另一类型或另一对象：%s", line->subject),
                    turn_print(t, "is for another type or subject: %s", line->subject));
    else if (!plan_stands(t, line->plan))
        refuse_line(k, type, turn_print(t, "所在的年度计划 %s 未经批准", line->plan),
                    turn_print(t, "stands in an annual plan that is not approved: %s", line->plan));
    else if (line->used_by && line->used_by[0])
        refuse_line(k, type, turn_print(t, "已用于 %s", line->used_by),
                    turn_print(t, "was used already, by %s", line->used_by));
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

static void check_measure(struct taking *k, const struct case_type *type, const char *ground)
{
    struct turn *t = k->step.turn;
    const char *subject = taking_text(k, "subject");
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
    check_measure(k, type, code->name);
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

static struct bytes ordered_key(const struct taking *k, const struct case_type *type)
{
    struct turn *t = k->step.turn;
    const char *year = turn_print(t, "%d", day_date(day_at(k->step.message->time)).year);
    return turn_key(t, "ordered", law_of(k->step.regime), type->name, year,
                    taking_text(k, "subject"), NULL);
}

static uint32_t ordered(const struct taking *k, const struct case_type *type)
{
    uint32_t n = 0;
    struct bytes row = turn_get(k->step.turn, ordered_key(k, type));
    if (row.size == sizeof(n))
        memcpy(&n, row.data, sizeof(n));
    return n;
}

/* Nobody is to be inspected over and over (控制频次). */
static void check_how_often(struct taking *k, const struct case_type *type)
{
    struct turn *t = k->step.turn;
    if (!type->most || ordered(k, type) < type->most)
        return;
    const char *subject = turn_cut(t, taking_text(k, "subject"), SHOWN_MAX);
    taking_refuse_by(k, type->most_clause,
                     turn_print(t, "对 %s 的%s本年已有 %u 次，至多 %u 次", subject, type->words.zh,
                                ordered(k, type), type->most),
                     turn_print(t, "%s was ordered %s for %s this year: at most %u", type->words.en,
                                PLURAL_EN(ordered(k, type), "time", "times"), subject, type->most));
}

static void count_order(const struct taking *k, const struct case_type *type)
{
    uint32_t n = ordered(k, type) + 1;
    if (type->most)
        turn_put(k->step.turn, ordered_key(k, type), (struct bytes){&n, sizeof(n)});
}

void order_check(struct taking *k)
{
    const struct case_type *type = regime_type(k->step.regime, k->step.rule->opens);
    bool line = taking_text(k, "plan_line")[0], ground = taking_text(k, "ground")[0];
    if (!type || subject_refused(k, taking_text(k, "subject"), type))
        return;
    check_how_often(k, type);
    if (!k->refused)
        check_rests_on(k, type, line, ground);
    if (line && !k->refused)
        check_line(k, type);
    if (ground && !k->refused)
        check_ground(k, type);
}

/* One escalation allows one inspection. */
static void use_measure(struct taking *k, const struct case_type *type)
{
    struct turn *t = k->step.turn;
    const char *ground = taking_text(k, "ground");
    if (!ground[0] || !measure_for(k->step.regime, type, ground))
        return;
    struct bytes key = escalated_key(t, type->name, taking_text(k, "subject"));
    struct bytes row = turn_get(t, key);
    taking_result(k, "escalation", turn_print(t, "%.*s", (int)row.size, (const char *)row.data));
    turn_del(t, key);
}

void order_act(struct taking *k)
{
    struct turn *t = k->step.turn;
    const struct case_type *type = regime_type(k->step.regime, k->step.rule->opens);
    const char *line = taking_text(k, "plan_line");
    if (!type)
        return;
    const char *term = line[0] ? casefile_fact_text(t, line, "term") : "";
    if (!term[0])
        term = term_at(t, k->step.regime, k->step.message->time);
    if (line[0])
        plan_line_use(t, line, k->step.case_id);
    use_measure(k, type);
    count_order(k, type);
    coverage_begin(k, type, taking_text(k, "subject"), term);
}

/* ---- heard from rectification ---- */

void hear_escalation(const struct heard *h)
{
    struct turn *t = h->turn;
    const char *rung = fields_text(&h->fields, "rung"), *case_id = h->message->case_id;
    const struct row *row = regime_row(h->regime, LADDER, rung);
    const char *subject = casefile_fact_text(t, case_id, "subject");
    if (row && row->opens[0] && subject_kept(t, subject))
        turn_put(t, escalated_key(t, row->opens, subject), bytes_of(case_id));
}
