#include "command/wording/marks.h"

#include <stdlib.h>

#include "base/lang.h"
#include "command/wording/typestep.h"

#define ABOVE_MAX 4u /* types above a type: a line in a plan in a five-year plan */

/* ---- names ---- */

static const char *said(const struct words *w)
{
    return tr(w->en, w->zh);
}

const char *name_of_organ(const struct regime *r, const char *name)
{
    const struct organ *o = regime_organ(r, name);
    return o ? said(&o->words) : name;
}

const char *name_of_step(const struct regime *r, const char *name)
{
    const struct rule *rule = regime_rule(r, name);
    return rule ? said(&rule->words) : name;
}

const char *name_of_type(const struct regime *r, const char *name)
{
    const struct case_type *t = regime_type(r, name);
    return t ? said(&t->words) : name;
}

const char *name_of_field(const struct regime *r, const char *name)
{
    const struct form_field *f = regime_field(r, name);
    return f ? said(&f->words) : name;
}

const char *name_of_limit(const struct regime *r, const char *name)
{
    const struct time_limit *l = regime_limit(r, name);
    return l ? said(&l->words) : name;
}

const char *name_of_stage(const struct regime *r, const char *name)
{
    const struct stage *s = regime_stage(r, name);
    return s ? said(&s->words) : name;
}

static const char *added(struct arena *a, const char *all, const char *between, const char *more)
{
    return all[0] ? arena_print(a, "%s%s%s", all, between, more) : more;
}

const char *list_words(struct arena *a, const struct regime *r, const char *const *names,
                       naming *name)
{
    const char *all = "";
    for (const char *const *n = names; *n; n++)
        all = added(a, all, tr(", ", "、"), name(r, *n));
    return all;
}

const char *clause_words(struct arena *a, const char *clause)
{
    if (clause[0] < '0' || clause[0] > '9' || strchr(clause, '/'))
        return clause; /* 四(六); chongqing/25 */
    return arena_print(a, tr("Art. %s", "第%s条"), clause);
}

/* ---- lengths of time ---- */

struct unit {
    const char *word, *zh, *iso; /* iso: around the number; NULL: there is none */
};

static const struct unit units[] = {
    {"workday", "%s个工作日", NULL}, {"day", "%s日", "P%sD"},  {"week", "%s周", "P%sW"},
    {"month", "%s个月", "P%sM"},     {"year", "%s年", "P%sY"}, {"hour", "%s小时", "PT%sH"},
    {"minute", "%s分钟", "PT%sM"},
};
#define UNITS (sizeof(units) / sizeof(units[0]))

/* The unit of `10 workdays`, and its number; NULL: it is not of this shape. */
static const struct unit *unit_of(struct arena *a, const char *within, const char **count)
{
    size_t digits = strspn(within, "0123456789");
    if (digits == 0 || within[digits] != ' ')
        return NULL;
    *count = arena_print(a, "%.*s", (int)digits, within);
    const char *word = within + digits + 1;
    size_t size = strcspn(word, " ");
    for (size_t i = 0; i < UNITS; i++) {
        size_t n = strlen(units[i].word);
        if (strncmp(word, units[i].word, n) == 0 &&
            (size == n || (size == n + 1 && word[n] == 's')))
            return &units[i];
    }
    return NULL;
}

/* The number into the one %s of a pattern of the table above. */
static const char *filled(struct arena *a, const char *pattern, const char *count)
{
    const char *hole = strstr(pattern, "%s");
    return arena_print(a, "%.*s%s%s", (int)(hole - pattern), pattern, count, hole + 2);
}

static const char *const periods_zh[PERIODS] = {
    [PERIOD_WEEK] = "周",      [PERIOD_HALF_MONTH] = "半月", [PERIOD_MONTH] = "月",
    [PERIOD_QUARTER] = "季度", [PERIOD_HALF_YEAR] = "半年",  [PERIOD_YEAR] = "年"};

/* 次年1月31日; 当月5日; 下一季度第3个月25日 */
static const char *day_of_period_zh(struct arena *a, const struct span *s)
{
    if (s->ahead)
        return arena_print(a, "下一个%u月%u日", s->month, s->day);
    if (s->period == PERIOD_YEAR)
        return arena_print(a, "%s年%u月%u日", s->next ? "次" : "当", s->month, s->day);
    if (s->period == PERIOD_MONTH)
        return arena_print(a, "%s月%u日", s->next ? "次" : "当", s->day);
    return arena_print(a, "%s%s第%u个月%u日", s->next ? "下一" : "本", periods_zh[s->period],
                       s->month, s->day);
}

/* A day that a length ends on, or is counted from. */
static const char *day_zh(struct arena *a, const struct span *s, enum span_unit unit)
{
    if (unit == SPAN_DAY_OF)
        return day_of_period_zh(a, s);
    if (unit == SPAN_WEEKDAY) /* 1970-01-05 was a Monday */
        return arena_print(a, "下一个%s", day_week_name((int32_t)s->count + 3, LANG_ZH));
    return arena_print(a, "%s%s末", s->next ? "下一" : "本", periods_zh[s->period]);
}

static const char *span_zh(struct arena *a, const char *within)
{
    struct span s;
    const char *count;
    const struct unit *unit = unit_of(a, within, &count);
    if (!span_parse(within, &s))
        return within;
    const char *length = unit ? filled(a, unit->zh, count) : day_zh(a, &s, s.unit);
    if (s.beside == SPAN_NOTHING)
        return length;
    return arena_print(a, "%s%s%s", day_zh(a, &s, s.beside), s.before ? "前" : "后", length);
}

const char *within_words(struct arena *a, const char *within)
{
    return tr(within, span_zh(a, within));
}

const char *within_iso(struct arena *a, const char *within)
{
    const char *count;
    struct span s;
    const struct unit *unit = unit_of(a, within, &count);
    bool beside = span_parse(within, &s) && s.beside != SPAN_NOTHING;
    return unit && unit->iso && !beside ? filled(a, unit->iso, count) : NULL;
}

/* >= 25; 2026-01-01 or yes. */
static const char *value_words(const char *value)
{
    if (strcmp(value, "yes") == 0)
        return tr("yes", "是");
    return strcmp(value, "no") == 0 ? tr("no", "否") : value;
}

static const char *values_words(struct arena *a, const char *const *values)
{
    const char *all = "";
    for (const char *const *v = values; *v; v++)
        all = added(a, all, tr(" or ", "或"), value_words(*v));
    return all;
}

static const char *alone_words(struct arena *a, const struct regime *r, const struct condition *c)
{
    if (strcmp(c->name, "type") == 0)
        return arena_print(a,
                           c->none ? tr("the case is not: %s", "案件不为%s")
                                   : tr("the case is: %s", "案件为%s"),
                           list_words(a, r, c->is, name_of_type));
    return arena_print(a, c->none ? tr("%s is not: %s", "%s不为%s") : tr("%s: %s", "%s为%s"),
                       name_of_field(r, c->name), values_words(a, c->is));
}

/* deaths: >= 3 or injured: >= 10, in brackets. */
static const char *condition_words(struct arena *a, const struct regime *r,
                                   const struct condition *c)
{
    const char *all = "";
    for (const struct alternative *o = c->any; o; o = o->next) {
        const char *one = "";
        for (const struct condition *w = o->when; w; w = w->next)
            one = added(a, one, tr(" and ", "且"), alone_words(a, r, w));
        all = added(a, all, tr(" or ", "或"), one);
    }
    return c->any ? arena_print(a, tr("(%s)", "（%s）"), all) : alone_words(a, r, c);
}

const char *when_words(struct arena *a, const struct regime *r, const struct condition *when)
{
    const char *all = "";
    for (const struct condition *c = when; c; c = c->next)
        all = added(a, all, tr(" and ", "且"), condition_words(a, r, c));
    return when ? all : NULL;
}

static const char *asker_words(struct arena *a, const struct regime *r, const struct rule *rule,
                               const char *organ)
{
    const char *all = "";
    for (const struct asker *k = rule->askers; k; k = k->next)
        if (strcmp(k->organ, organ) == 0)
            all = added(a, all, tr(" or ", "或"), when_words(a, r, k->when));
    return all[0] ? arena_print(a, tr("%s if %s", "%s（%s）"), name_of_organ(r, organ), all)
                  : name_of_organ(r, organ);
}

const char *askers_words(struct arena *a, const struct regime *r, const struct rule *rule,
                         const char *const *organs)
{
    const char *all = "";
    for (const char *const *n = organs; *n; n++)
        all = added(a, all, tr(", ", "、"), asker_words(a, r, rule, *n));
    return all;
}

const char *need_when_words(struct arena *a, const struct regime *r, const struct need *n)
{
    const char *all = n->when ? when_words(a, r, n->when) : "";
    for (const char *const *l = n->late; *l; l++)
        all = added(a, all, tr(" and ", "且"),
                    arena_print(a, tr("%s is late", "%s已逾期"), name_of_limit(r, *l)));
    return all;
}

static const char *field_words(struct arena *a, const struct regime *r, const char *field,
                               bool named)
{
    const char *words = name_of_field(r, field);
    return named ? arena_print(a, "%s (%s)", words, field) : words;
}

const char *needs_words(struct arena *a, const struct regime *r, const struct rule *rule,
                        bool named)
{
    const char *all = "";
    for (const char *const *n = rule->needs; *n; n++)
        all = added(a, all, tr(", ", "、"), field_words(a, r, *n, named));
    for (const struct need *n = rule->needed; n; n = n->next)
        all = added(a, all, tr(", ", "、"),
                    arena_print(a, tr("%s if %s", "%s（%s）"), field_words(a, r, n->field, named),
                                need_when_words(a, r, n)));
    return all;
}

const char *length_raw(struct arena *a, const struct limit_span **s)
{
    enum measured how = (*s)->with_next;
    const char *all = (*s)->within;
    for (; (*s)->with_next != MEASURED_ALONE; *s = (*s)->next)
        all = arena_print(a, "%s, %s", all, (*s)->next->within);
    return how == MEASURED_ALONE
               ? all
               : arena_print(a, "%s %s", how == MEASURED_LONGEST ? "longest-of" : "shortest-of",
                             all);
}

const char *length_words(struct arena *a, const struct limit_span **s)
{
    enum measured how = (*s)->with_next;
    const char *all = within_words(a, (*s)->within);
    for (; (*s)->with_next != MEASURED_ALONE; *s = (*s)->next)
        all = added(a, all, tr(" or ", "或"), within_words(a, (*s)->next->within));
    return how == MEASURED_ALONE ? all
           : how == MEASURED_LONGEST
               ? arena_print(a, tr("%s, whichever is longer", "%s，以较长者为准"), all)
               : arena_print(a, tr("%s, whichever is shorter", "%s，以较短者为准"), all);
}

const char *measured_words(struct arena *a, const struct calendar *c,
                           const struct limit_span *first, int32_t from)
{
    const struct limit_span *last = first;
    char text[DAY_TEXT_SIZE];
    if (first->with_next == MEASURED_ALONE)
        return "";
    const char *all = arena_print(a, "    %s\n", length_words(a, &last));
    for (const struct limit_span *s = first; s != last->next; s = s->next)
        all = arena_print(a, "%s      %s: %s\n", all, within_words(a, s->within),
                          day_text(calendar_count(c, from, &s->span).day, text));
    return all;
}

static const char *span_words(struct arena *a, const struct regime *r, const struct limit_span **s)
{
    bool by_office = (*s)->by_office;
    const char *within = length_words(a, s), *when = when_words(a, r, (*s)->when);
    if (by_office)
        within = arena_print(a, tr("%s (set by the office)", "%s（本单位规定）"), within);
    return when ? arena_print(a, tr("%s if %s", "%s（%s）"), within, when) : within;
}

static const char *with_hour(struct arena *a, const struct time_limit *l, const char *length)
{
    if (l->minutes == 1440)
        return length;
    return arena_print(a, tr("%s, %02u:%02u", "%s %02u:%02u"), length, l->minutes / 60,
                       l->minutes % 60);
}

static bool is_moment(const struct regime *r, const char *field)
{
    const struct form_field *f = regime_field(r, field);
    return f && f->is == FIELD_MOMENT;
}

const char *distance_words(struct arena *a, const struct regime *r, const struct distance *d)
{
    const char *all = arena_print(a, tr("%s:", "%s："), name_of_field(r, d->from));
    if (d->least[0])
        all = arena_print(a, tr("%s at least %s", "%s至少%s"), all, within_words(a, d->least));
    if (d->most[0])
        all = arena_print(a, tr("%s%s at most %s", "%s%s至多%s"), all,
                          d->least[0] ? tr(",", "，") : "", within_words(a, d->most));
    return all;
}

/* From which day or moment, or back from which. */
static const char *with_days(struct arena *a, const struct regime *r, const struct time_limit *l,
                             const char *length)
{
    if (l->before[0])
        length = arena_print(a, tr("%s before “%s”", "提前%s（“%s”之日前）"), length,
                             name_of_field(r, l->before));
    if (l->from_limit[0])
        length = arena_print(a, tr("%s from the end of “%s”", "%s，自“%s”届满之日起"), length,
                             name_of_limit(r, l->from_limit));
    for (const char *const *n = l->from; *n; n++)
        length = arena_print(a,
                             n != l->from       ? tr("%s, or “%s”", "%s，或“%s”之日")
                             : is_moment(r, *n) ? tr("%s from “%s”", "%s，自“%s”起")
                                                : tr("%s from “%s”", "%s，自“%s”之日起"),
                             length, name_of_field(r, *n));
    if (l->least)
        length = arena_print(a, tr("%s, not before: %s", "%s，不早于%s"), length,
                             within_words(a, l->least->within));
    if (l->still)
        length = arena_print(a, tr("%s, standing still for %s at most", "%s，中止不超过%s"), length,
                             within_words(a, l->still->within));
    if (l->still_all)
        length = arena_print(
            a, tr("%s, standing still for %s at most altogether", "%s，中止累计不超过%s"), length,
            within_words(a, l->still_all->within));
    if (l->reminds)
        length = arena_print(a, tr("%s, reminded of %s before", "%s，期满前%s提醒"), length,
                             within_words(a, l->reminds->within));
    if (l->window)
        length = arena_print(a, tr("%s (a window)", "%s（窗口期）"), length);
    if (l->then[0])
        length =
            arena_print(a, tr("%s, then “%s”", "%s，届满即“%s”"), length, name_of_step(r, l->then));
    return length;
}

static const char *with_roll(struct arena *a, const struct time_limit *l, const char *length)
{
    unsigned roll = l->roll;
    if (roll == 1)
        return arena_print(a, tr("%s, else the next workday", "%s，遇休息日顺延"), length);
    return roll == 0 ? length
                     : arena_print(a,
                                   tr("%s, else the workday number %u after",
                                      "%s，遇休息日顺延至第%u个工作日"),
                                   length, roll);
}

const char *limit_words(struct arena *a, const struct regime *r, const struct time_limit *l)
{
    const char *all = "";
    if (l->until[0])
        all = arena_print(a, tr("until “%s”", "至“%s”之日"), name_of_field(r, l->until));
    for (const struct limit_span *s = l->spans; s; s = s->next)
        all = added(a, all, tr("; ", "；"), span_words(a, r, &s));
    return with_hour(a, l, with_roll(a, l, with_days(a, r, l, all)));
}

/* ---- marks ---- */

struct marking {
    struct arena *arena;
    const struct regime *regime;
    const struct rule *rule;
    struct mark **end;
};

static void mark(struct marking *m, enum mark_kind kind, const char *text)
{
    struct mark *new = arena_alloc(m->arena, sizeof(*new));
    *new = (struct mark){.kind = kind, .text = text};
    *m->end = new;
    m->end = &new->next;
}

static void mark_who(struct marking *m)
{
    const struct rule *rule = m->rule;
    struct arena *a = m->arena;
    if (rule->each[0])
        mark(m, MARK_WHO,
             arena_print(a,
                         rule->in_order ? tr("each, in order: %s", "依次须经：%s")
                                        : tr("each of: %s", "均须：%s"),
                         list_words(a, m->regime, rule->each, name_of_organ)));
    else if (rule->askers)
        mark(m, MARK_WHO,
             arena_print(a, tr("asked for by: %s", "提出者：%s"),
                         askers_words(a, m->regime, rule, rule->by)));
    else if (rule->by[0] && rule->by[1])
        mark(m, MARK_WHO,
             arena_print(a, tr("or: %s", "也可由：%s"),
                         list_words(a, m->regime, rule->by + 1, name_of_organ)));
    for (const struct posting *p = rule->takes; p; p = p->next)
        mark(m, MARK_WHO,
             arena_print(a, tr("takes the post: %s", "免去：%s"),
                         name_of_organ(m->regime, p->post)));
    for (const struct posting *p = rule->gives; p; p = p->next)
        mark(m, MARK_WHO,
             arena_print(a, tr("gives the post: %s", "授予：%s"),
                         name_of_organ(m->regime, p->post)));
    if (rule->all_holders)
        mark(m, MARK_WHO, tr("everybody who holds the post", "须由全体持岗人员分别办理"));
    if (rule->persons > 1)
        mark(m, MARK_WHO, arena_print(a, tr("%u persons", "须 %u 人"), rule->persons));
    if (rule->times > 1)
        mark(m, MARK_WHO, arena_print(a, tr("%u times", "须 %u 次"), rule->times));
}

/* A case of this type can belong to one that has the step. */
static bool has_above(const struct regime *r, const struct case_type *type, const struct rule *rule,
                      unsigned depth)
{
    for (const char *const *n = type->parents; *n && depth < ABOVE_MAX; n++) {
        const struct case_type *parent = regime_type(r, *n);
        if (parent && (type_has_step(r, rule, parent) || has_above(r, parent, rule, depth + 1)))
            return true;
    }
    return false;
}

/* A step that neither this type has nor one above it need not stand; one of no case at all must. */
static bool waits_outside(const struct marking *m, const struct case_type *type, const char *step)
{
    const struct rule *rule = regime_rule(m->regime, step);
    if (!type || !rule || type_has_step(m->regime, rule, type))
        return false;
    return (!rule->types[0] && !rule->opens[0]) || has_above(m->regime, type, rule, 0);
}

const char *case_condition_words(struct arena *a, const struct regime *r,
                                 const struct case_condition *c)
{
    const char *words = arena_print(a, tr("%s with: %s", "%s（%s）"), name_of_type(r, c->type),
                                    name_of_step(r, c->step));
    if (c->below)
        words = arena_print(a, tr("%s, of this case's", "本案的%s"), words);
    if (c->count[0])
        words = arena_print(a, "%s %s", words, c->count);
    return c->share[0] ? arena_print(a, "%s %s%%", words, c->share) : words;
}

static void mark_other_cases(struct marking *m)
{
    for (const struct case_condition *c = m->rule->when_case; c; c = c->next)
        mark(m, MARK_WHEN,
             arena_print(m->arena,
                         c->none ? tr("if there is no: %s", "条件：尚无 %s")
                                 : tr("if there is: %s", "条件：已有 %s"),
                         case_condition_words(m->arena, m->regime, c)));
}

static void mark_waits(struct marking *m, const struct case_type *type)
{
    const struct rule *rule = m->rule;
    struct arena *a = m->arena;
    const char *outside = "";
    for (unsigned list = 0; list < 2; list++)
        for (const char *const *n = list ? rule->after_any : rule->after; *n; n++)
            if (waits_outside(m, type, *n))
                outside = added(a, outside, tr(", ", "、"), name_of_step(m->regime, *n));
    if (outside[0])
        mark(m, MARK_WAITS, arena_print(a, tr("after: %s", "须先：%s"), outside));
    if (rule->after_own[0])
        mark(m, MARK_WAITS,
             arena_print(a, tr("after its own: %s", "须先由本机构完成：%s"),
                         list_words(a, m->regime, rule->after_own, name_of_step)));
    for (const char *const *n = rule->only_while; *n; n++)
        mark(m, MARK_WAITS,
             arena_print(a, tr("only while: %s", "限于期间：%s"), name_of_limit(m->regime, *n)));
    for (const char *const *n = rule->after_window; *n; n++)
        mark(m, MARK_WAITS,
             arena_print(a, tr("only after the end of: %s", "须待期满：%s"),
                         name_of_limit(m->regime, *n)));
    for (const char *const *n = rule->late; *n; n++)
        mark(m, MARK_WAITS,
             arena_print(a, tr("only when it has passed unmet: %s", "限于逾期未办：%s"),
                         name_of_limit(m->regime, *n)));
    for (const char *const *n = rule->was_late; *n; n++)
        mark(m, MARK_WAITS,
             arena_print(a, tr("only when it was late: %s", "限于曾逾期：%s"),
                         name_of_limit(m->regime, *n)));
    if (rule->all_closed[0])
        mark(m, MARK_WAITS,
             arena_print(a, tr("all closed: %s", "全部办结：%s"),
                         list_words(a, m->regime, rule->all_closed, name_of_type)));
}

static void mark_limits(struct marking *m)
{
    const struct rule *rule = m->rule;
    struct arena *a = m->arena;
    for (const char *const *n = rule->starts; *n; n++) {
        const struct time_limit *l = regime_limit(m->regime, *n);
        if (l)
            mark(m, MARK_CLOCK,
                 arena_print(a, tr("%s: %s", "%s：%s"), name_of_limit(m->regime, *n),
                             limit_words(a, m->regime, l)));
    }
    for (const char *const *n = rule->stops; *n; n++)
        mark(m, MARK_STOP,
             arena_print(a, tr("ends: %s", "终止：%s"), name_of_limit(m->regime, *n)));
    const struct {
        const char *const *names;
        const char *en, *zh;
    } moves[] = {{rule->suspends, "suspends: ", "中止："},
                 {rule->resumes, "resumes: ", "恢复："},
                 {rule->extends, "extends: ", "延长："}};
    for (size_t i = 0; i < sizeof(moves) / sizeof(moves[0]); i++)
        if (moves[i].names[0])
            mark(m, MARK_MOVE,
                 arena_print(a, "%s%s", tr(moves[i].en, moves[i].zh),
                             list_words(a, m->regime, moves[i].names, name_of_limit)));
}

static void mark_reach(struct marking *m, const struct case_type *type)
{
    const struct rule *rule = m->rule;
    struct arena *a = m->arena;
    const char *rows = "";
    if (rule->opens[0] && (!type || strcmp(rule->opens, type->name) != 0))
        mark(m, MARK_OPENS,
             arena_print(a, tr("opens: %s", "立：%s"), name_of_type(m->regime, rule->opens)));
    if (strcmp(rule->does, "route") == 0)
        mark(m, MARK_REFER, tr("refers, by the table", "按移送表移送"));
    for (const struct row *row = m->regime->rows[DISCLOSURES]; row; row = row->next)
        if (names_have(row->after, rule->name))
            rows = added(a, rows, tr(", ", "、"), said(&row->words));
    if (rows[0])
        mark(m, MARK_DISCLOSE, arena_print(a, tr("to publish: %s", "公开：%s"), rows));
    if (rule->blocks_until[0])
        mark(m, MARK_HOLD,
             arena_print(a, tr("nothing else until: %s", "此前不得办理其他事项：%s"),
                         name_of_step(m->regime, rule->blocks_until)));
}

static void mark_ends(struct marking *m, const struct case_type *type)
{
    const struct rule *rule = m->rule;
    for (const char *const *n = type ? type->stages : NULL; n && *n; n++) {
        const struct stage *s = regime_stage(m->regime, *n);
        if (s && names_have(s->ends, rule->name))
            mark(m, MARK_END,
                 arena_print(m->arena, tr("ends the stage: %s", "结束环节：%s"), said(&s->words)));
    }
    if (type && strcmp(type->ends, rule->name) == 0)
        mark(m, MARK_END, tr("closes the case", "结案"));
}

struct mark *marks_of(struct arena *a, const struct regime *r, const struct case_type *type,
                      const struct rule *rule)
{
    struct mark *first = NULL;
    struct marking m = {.arena = a, .regime = r, .rule = rule, .end = &first};
    const char *when = when_words(a, r, rule->when);
    mark_who(&m);
    if (when)
        mark(&m, MARK_WHEN, arena_print(a, tr("if %s", "条件：%s"), when));
    mark_other_cases(&m);
    mark_waits(&m, type);
    mark_limits(&m);
    mark_reach(&m, type);
    mark_ends(&m, type);
    return first;
}
