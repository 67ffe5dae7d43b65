/* plans.c - five-year plans, annual plans and their lines: Article 6.
 *
 * Rows:
 *
 *   plan-year NUL law NUL 2026          the five-year plan that is, or may become, in force then
 *   annual NUL law NUL 2026             the annual plan of the year
 *   line   NUL case                     PlanLineKept
 *   lines  NUL plan NUL type NUL subject   the line's case: the same thing is planned once
 *
 * law: the first pack of a lineage. Another regulation in the same office has plans of its own; one
 * that extends this one goes on with them. */
#include "modules/planning/internal.h"

#define FIVE_YEARS 5 /* what a five-year plan covers */
#define YEAR_MIN 1900
#define YEAR_MAX 9999

static bool year_of(const char *text, int64_t *year)
{
    return text_int(text, year) && *year >= YEAR_MIN && *year <= YEAR_MAX;
}

static const char *year_text(struct turn *t, int64_t year)
{
    return turn_print(t, "%d", (int)year);
}

/* A case's id kept in a row; NULL: no row. */
static const char *id_at(struct turn *t, struct bytes key)
{
    struct bytes row = turn_get(t, key);
    return row.data ? turn_print(t, "%.*s", (int)row.size, (const char *)row.data) : NULL;
}

/* The case has come to the end that its type names. */
static bool ended(struct turn *t, const char *case_id)
{
    const Ducha__CaseKept *kept = casefile_of(t, case_id);
    const struct regime *r = kept ? packs_find(t, kept->regime) : NULL;
    const struct case_type *type = r && kept->type ? regime_type(r, kept->type) : NULL;
    return type && type->ends[0] && casefile_stands(t, case_id, type->ends);
}

/* ---- five years ---- */

void five_year_check(struct taking *k)
{
    int64_t first, last;
    if (!year_of(taking_text(k, "first_year"), &first) ||
        !year_of(taking_text(k, "last_year"), &last) || last != first + FIVE_YEARS - 1)
        taking_refuse(k, "起止年度不对：五年规划须连续覆盖五个年度，终止年度为起始年度加四",
                      "the years are wrong: a five-year plan covers five years, so its last is its "
                      "first and four");
    else if (strlen(taking_text(k, "term")) > NAME_MAX_BYTES)
        taking_refuse(k, "市委届次过长", "the committee's term is too long");
}

const char *law_of(const struct regime *r)
{
    return regime_law(r);
}

static struct bytes year_key(struct turn *t, const struct regime *r, int64_t year)
{
    return turn_key(t, "plan-year", law_of(r), year_text(t, year), NULL);
}

static struct bytes annual_key(const struct taking *k)
{
    struct turn *t = k->step.turn;
    return turn_key(t, "annual", law_of(k->step.regime), taking_text(k, "year"), NULL);
}

static int64_t first_year(struct taking *k)
{
    int64_t first = 0;
    text_int(casefile_fact_text(k->step.turn, k->step.case_id, "first_year"), &first);
    return first;
}

/* Two plans may be drafted for a year, and one of them approved. */
void five_year_approval_check(struct taking *k)
{
    struct turn *t = k->step.turn;
    for (int64_t y = first_year(k), end = y + FIVE_YEARS; y < end && !k->refused; y++) {
        const char *other = id_at(t, year_key(t, k->step.regime, y));
        if (other && strcmp(other, k->step.case_id) != 0 && ended(t, other))
            taking_refuse(
                k, turn_print(t, "%d 年度已有批准的五年规划 %s", (int)y, other),
                turn_print(t, "%d is in an approved five-year plan already: %s", (int)y, other));
    }
}

/* From the first approval on: only a plan that stands is looked at by anybody. */
void five_year_approval_act(struct taking *k)
{
    struct turn *t = k->step.turn;
    for (int64_t y = first_year(k), end = y + FIVE_YEARS; y < end; y++)
        turn_put(t, year_key(t, k->step.regime, y), bytes_of(k->step.case_id));
}

static const char *term_of(struct turn *t, const char *plan)
{
    return plan && ended(t, plan) ? casefile_fact_text(t, plan, "term") : "";
}

const char *term_at(struct turn *t, const struct regime *r, int64_t time)
{
    return term_of(t, id_at(t, year_key(t, r, day_date(day_at(time)).year)));
}

/* A key ends with its year and a zero. */
static bool is_of_year(struct bytes key, const char *year)
{
    size_t size = strlen(year) + 1;
    return key.size > size && memcmp((const char *)key.data + key.size - size, year, size) == 0;
}

const char *term_of_any(struct turn *t, int64_t time)
{
    const char *year = year_text(t, day_date(day_at(time)).year), *term = "";
    struct bytes prefix = turn_key(t, "plan-year", NULL), key = {0}, value;
    while (!term[0] && turn_next(t, prefix, &key, &value))
        if (is_of_year(key, year))
            term = term_of(t, id_at(t, key));
    return term;
}

/* ---- a year ---- */

/* One that belongs to no five-year plan may be of any year. */
static bool within_five_years(struct taking *k)
{
    struct turn *t = k->step.turn;
    int64_t year, first, last;
    const char *from = taking_fact(k, "first_year"), *to = taking_fact(k, "last_year");
    bool alone = !k->step.parent[0], good = year_of(taking_text(k, "year"), &year);
    if (alone && !good)
        taking_refuse(k, "年度应写成 2026 的样子", "the year must be written as 2026");
    if (alone)
        return good;
    if (good && text_int(from, &first) && text_int(to, &last) && year >= first && year <= last)
        return true;
    taking_refuse(k, turn_print(t, "年度须在五年规划之内：%s 至 %s", from, to),
                  turn_print(t, "the year must be one of the five-year plan: %s to %s", from, to));
    return false;
}

void annual_check(struct taking *k)
{
    struct turn *t = k->step.turn;
    if (!within_five_years(k))
        return;
    const char *other = id_at(t, annual_key(k));
    if (other)
        taking_refuse(k, turn_print(t, "该年度已有年度计划 %s", other),
                      turn_print(t, "that year has its annual plan already: %s", other));
}

void annual_act(struct taking *k)
{
    turn_put(k->step.turn, annual_key(k), bytes_of(k->step.case_id));
}

bool plan_stands(struct turn *t, const char *plan)
{
    return ended(t, plan);
}

/* ---- a line ---- */

/* The type that a word of the code table means: 例行督察 or routine. */
static const struct case_type *type_meant(const struct regime *r, const char *word)
{
    const struct form_field *field = regime_field(r, "inspection_type");
    const struct case_type *named = regime_type(r, word);
    const struct code *code =
        field && field->one_of[0] ? regime_code(r, field->one_of, word) : NULL;
    for (const struct case_type *type = r->types; type && code && !named; type = type->next)
        if (regime_code(r, field->one_of, type->name) == code)
            named = type;
    return named;
}

static struct bytes line_key(struct turn *t, const char *plan, const char *type,
                             const char *subject)
{
    return turn_key(t, "lines", plan, type, subject, NULL);
}

void line_check(struct taking *k)
{
    struct turn *t = k->step.turn;
    const char *word = turn_cut(t, taking_text(k, "inspection_type"), SHOWN_MAX);
    const struct case_type *type = type_meant(k->step.regime, taking_text(k, "inspection_type"));
    if (!type) {
        taking_refuse(k, turn_print(t, "规则包没有督察类型 %s", word),
                      turn_print(t, "the regime has no type of inspection %s", word));
        return;
    }
    if (subject_refused(k, taking_text(k, "subject"), type))
        return;
    const char *line = id_at(t, line_key(t, k->step.parent, type->name, taking_text(k, "subject")));
    if (line)
        taking_refuse(k, turn_print(t, "本计划已列有同一事项 %s", line),
                      turn_print(t, "the plan has this line already: %s", line));
}

static void line_put(struct turn *t, const char *line, const Ducha__PlanLineKept *kept)
{
    turn_put(t, turn_key(t, "line", line, NULL), body_pack(t, &kept->base));
}

void line_act(struct taking *k)
{
    struct turn *t = k->step.turn;
    const struct case_type *type = type_meant(k->step.regime, taking_text(k, "inspection_type"));
    Ducha__PlanLineKept kept = DUCHA__PLAN_LINE_KEPT__INIT;
    kept.plan = turn_print(t, "%s", k->step.parent);
    kept.type = turn_print(t, "%s", type->name);
    kept.subject = turn_print(t, "%s", taking_text(k, "subject"));
    line_put(t, k->step.case_id, &kept);
    turn_put(t, line_key(t, kept.plan, kept.type, kept.subject), bytes_of(k->step.case_id));
}

Ducha__PlanLineKept *plan_line(struct turn *t, const char *line)
{
    if (!line[0] || strlen(line) > CASE_ID_MAX)
        return NULL;
    struct bytes row = turn_get(t, turn_key(t, "line", line, NULL));
    return row.data ? body_read(t, row, &ducha__plan_line_kept__descriptor) : NULL;
}

/* The plan can have the same line again, and nothing is opened on this one. */
void strike_act(struct taking *k)
{
    struct turn *t = k->step.turn;
    const Ducha__PlanLineKept *kept = plan_line(t, k->step.case_id);
    if (!kept)
        return;
    turn_del(t, line_key(t, kept->plan, kept->type, kept->subject));
    turn_del(t, turn_key(t, "line", k->step.case_id, NULL));
}

void plan_line_use(struct turn *t, const char *line, const char *used_by)
{
    Ducha__PlanLineKept *kept = plan_line(t, line);
    assert(kept); /* it was there when the step was checked */
    kept->used_by = turn_print(t, "%s", used_by);
    line_put(t, line, kept);
}
