/* gate.c - see gate.h. Each question returns true when the answer is No, and puts the words into b.
 * Refusals say what is missing and with it what to do. */
#include "base/lang.h"
#include "modules/kit/gate_internal.h"
#include "modules/kit/once.h"
#include "modules/kit/posts.h"
#include "modules/kit/reached.h"
#include "modules/kit/window.h"

void both_add(struct both *b, const char *zh, const char *en)
{
    b->zh = turn_print(b->turn, "%s%s%s", b->zh, b->count ? "、" : "", zh);
    b->en = turn_print(b->turn, "%s%s%s", b->en, b->count ? ", " : "", en);
    b->count++;
}

const char *gate_scope(const struct step *s)
{
    return s->rule->opens[0] ? s->parent : s->case_id;
}

/* ---- is there such a case, and is it one of those? ---- */

static const char *type_here(const struct step *s)
{
    const Ducha__CaseKept *kept = casefile_of(s->turn, gate_scope(s));
    return kept && kept->type ? kept->type : "";
}

static bool no_case(const struct step *s, struct both *b)
{
    bool needs = s->rule->generic && (!s->rule->opens[0] || s->rule->types[0]);
    if ((!needs && !s->parent[0]) || (gate_scope(s)[0] && casefile_of(s->turn, gate_scope(s))))
        return false;
    b->zh = gate_scope(s)[0] ? turn_print(s->turn, "没有案件 %s", gate_scope(s)) : "须写明案号";
    b->en = gate_scope(s)[0] ? turn_print(s->turn, "there is no case %s", gate_scope(s))
                             : "the case must be named";
    return true;
}

/* A case that was opened before: whether it may be opened again is asked of its own kind only. */
static bool taken_id(const struct step *s, struct both *b)
{
    if (!s->rule->opens[0] || !s->case_id[0] || !casefile_is_number(s->turn, s->case_id))
        return false;
    const Ducha__CaseKept *kept = casefile_of(s->turn, s->case_id);
    bool same = kept && kept->type && strcmp(kept->type, s->rule->opens) == 0;
    if (same && !s->rule->generic)
        return false;
    b->zh = turn_print(s->turn, "已有案件 %s", s->case_id);
    b->en = turn_print(s->turn, "there is a case %s already", s->case_id);
    return true;
}

/* Who brings a number for a new case may not take one that another type gives: person/Li. */
static bool others_id(const struct step *s, struct both *b)
{
    if (!s->rule->generic || !s->rule->opens[0] || !s->case_id[0])
        return false;
    const struct case_type *type = regime_type(s->regime, s->rule->opens);
    bool named = type && type->named_by[0];
    if (!named && !strchr(s->case_id, '/'))
        return false;
    b->zh = named ? "该类案件由表单命名，请勿另写案号" : "案号中不可有 /";
    b->en = named ? "such a case is named by its form: give no number"
                  : "the number of a new case holds a /, which it may not";
    return true;
}

static bool other_type(const struct step *s, struct both *b)
{
    const char *type = type_here(s);
    if (!gate_scope(s)[0] || !s->rule->types[0] || !type[0] || names_have(s->rule->types, type))
        return false;
    for (const char *const *n = s->rule->types; *n; n++) {
        const struct case_type *t = regime_type(s->regime, *n);
        both_add(b, t->words.zh, t->words.en);
    }
    b->zh = turn_print(s->turn, "该步骤只用于：%s", b->zh);
    b->en = turn_print(s->turn, "this step is for cases of: %s", b->en);
    return true;
}

/* The city's office opens cases that a district's may not. */
static bool other_level(const struct step *s, struct both *b, const char **clause)
{
    const struct case_type *type =
        s->rule->opens[0] ? regime_type(s->regime, s->rule->opens) : NULL;
    const char *own = regime_value(s->regime, OFFICE_LEVEL);
    if (!type || !type->levels[0] || (own && names_have(type->levels, own)))
        return false;
    for (const char *const *n = type->levels; *n; n++) {
        const struct code *word = regime_code(s->regime, LEVEL_WORDS, *n);
        both_add(b, *n, word ? word->en : *n);
    }
    *clause = type->levels_clause;
    b->zh = turn_print(s->turn, "%s由下列层级的单位开立：%s", type->words.zh, b->zh);
    b->en = turn_print(s->turn, "%s: opened by an office of: %s", type->words.en, b->en);
    return true;
}

/* ---- is it the time for it? ---- */

static bool is_closed(const struct step *s, struct both *b)
{
    const Ducha__CaseKept *kept = gate_scope(s)[0] ? casefile_of(s->turn, gate_scope(s)) : NULL;
    const struct case_type *type = kept && kept->type ? regime_type(s->regime, kept->type) : NULL;
    if (!type || !type->ends[0] || !casefile_stands(s->turn, gate_scope(s), type->ends) ||
        rule_outlives(s->regime, s->rule, type->ends))
        return false;
    const struct rule *ends = regime_rule(s->regime, type->ends);
    b->zh = turn_print(s->turn, "本案已结束：%s", ends->words.zh);
    b->en = turn_print(s->turn, "the case is closed: %s", ends->words.en);
    return true;
}

/* A matter was referred upwards, and gate_nobody acts before the answer. */
static bool is_blocked(const struct step *s, struct both *b, const char **clause)
{
    const Ducha__CaseKept *kept = gate_scope(s)[0] ? casefile_of(s->turn, gate_scope(s)) : NULL;
    const struct rule *blocker =
        kept && kept->blocked && kept->blocked[0] ? regime_rule(s->regime, kept->blocked) : NULL;
    if (!blocker || strcmp(blocker->blocks_until, s->rule->name) == 0)
        return false;
    const struct rule *until = regime_rule(s->regime, blocker->blocks_until);
    *clause = blocker->clause;
    b->zh = turn_print(s->turn, "%s之后，须先有：%s", blocker->words.zh, until->words.zh);
    b->en = turn_print(s->turn, "after `%s` there must first be: %s", blocker->words.en,
                       until->words.en);
    return true;
}

static bool some_step_asks(const struct regime *r, const char *type, const char *field)
{
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        if (rule_fits(rule, type) && rule_asks(rule, field))
            return true;
    return false;
}

/* Does a step ask cases like this one, or one above it, for the day? An inspection without
 * presence has no days of presence. */
static bool has_day(const struct step *s, const char *field)
{
    const char *id = gate_scope(s);
    for (unsigned i = 0; id && id[0] && i <= CASE_PARENTS_MAX; i++) {
        const Ducha__CaseKept *kept = casefile_of(s->turn, id);
        if (!kept || some_step_asks(s->regime, kept->type ? kept->type : "", field))
            return true;
        id = kept->parent;
    }
    return false;
}

static bool not_yet(const struct step *s, struct both *b)
{
    if (window_day(s) <= day_at(s->message->time))
        return false;
    const struct form_field *f = regime_field(s->regime, window_day_field(s));
    b->zh = turn_print(s->turn, "%s尚未到来", f->words.zh);
    b->en = turn_print(s->turn, "%s: that day has not come", f->words.en);
    return true;
}

/* Which of the two days nobody has said. */
static void say_days_unsaid(const struct step *s, struct both *b)
{
    for (unsigned i = 0; i < 2; i++) {
        const char *field = s->rule->between[i];
        const struct form_field *f = regime_field(s->regime, field);
        if (day_parse(casefile_fact_text(s->turn, gate_scope(s), field)) == DAY_NONE)
            both_add(b, f ? f->words.zh : field, f ? f->words.en : field);
    }
    b->zh = turn_print(s->turn, "须在期限内进行，而本案尚未写明：%s", b->zh);
    b->en = turn_print(s->turn, "to be done within days that the case does not say yet: %s", b->en);
}

/* Both days count. A case that has no such days yet is not between them. */
static bool outside(const struct step *s, struct both *b)
{
    if (!s->rule->between[0] || !gate_scope(s)[0] || !has_day(s, s->rule->between[0]))
        return false;
    const char *from = casefile_fact_text(s->turn, gate_scope(s), s->rule->between[0]);
    const char *to = casefile_fact_text(s->turn, gate_scope(s), s->rule->between[1]);
    int32_t first = day_parse(from), last = day_parse(to), now = window_day(s);
    if (first != DAY_NONE && last != DAY_NONE && now >= first && now <= last)
        return false;
    if (first == DAY_NONE || last == DAY_NONE) {
        say_days_unsaid(s, b);
        return true;
    }
    b->zh = turn_print(s->turn, "须在期限内进行：%s 至 %s", from, to);
    b->en = turn_print(s->turn, "to be done between %s and %s", from, to);
    return true;
}

static bool not_the_case(const struct step *s, struct both *b)
{
    return gate_unfulfilled(s, s->rule->when, b);
}

/* How many there are of how many there must be, or may not. */
static void say_number(const struct step *s, struct both *b, const struct case_condition *c)
{
    const struct words *type = &regime_type(s->regime, c->type)->words;
    const struct words *step = &regime_rule(s->regime, c->step)->words;
    const char *now = reached_now(s->turn, s->regime, gate_scope(s), c), *wanted = c->count;
    if (c->share[0])
        wanted = turn_print(s->turn, "%s%s%s%%", c->count, c->count[0] ? ", " : "", c->share);
    both_add(b,
             turn_print(s->turn, "%s%s完成“%s”%s %s（现 %s）", c->below ? "本案" : "本单位",
                        type->zh, step->zh, c->none ? "不得" : "须", wanted, now),
             turn_print(s->turn, "cases of `%s` %s with `%s` %s %s (now %s)", type->en,
                        c->below ? "that belong to this one" : "in this office", step->en,
                        c->none ? "may not be" : "must be", wanted, now));
}

static void say_whether(const struct step *s, struct both *b, const struct case_condition *c)
{
    const struct words *type = &regime_type(s->regime, c->type)->words;
    const struct words *step = &regime_rule(s->regime, c->step)->words;
    both_add(b,
             turn_print(s->turn, "%s%s%s完成“%s”", c->below ? "本案" : "本单位",
                        c->none ? "已有" : "尚无", type->zh, step->zh),
             turn_print(s->turn, "%s case of `%s` with `%s` %s",
                        c->none ? "there is a" : "there is no", type->en, step->en,
                        c->below ? "that belongs to this one" : "in this office"));
}

/* What other cases of the office, or those of this one, must have come to, or must not. */
static bool other_cases(const struct step *s, struct both *b)
{
    for (const struct case_condition *c = s->rule->when_case; c; c = c->next) {
        if (reached_holds(s->turn, s->regime, gate_scope(s), c) != c->none)
            continue;
        if (c->count[0] || c->share[0])
            say_number(s, b, c);
        else
            say_whether(s, b, c);
    }
    return b->count > 0;
}

static bool windows(const struct step *s, struct both *b, const char **clause)
{
    return window_shut(s, gate_scope(s), b, clause);
}

/* ---- all of them ---- */

/* One of the two asks. who: it is about who asks. */
static const struct question {
    bool (*asks)(const struct step *s, struct both *b);
    bool (*asks_by)(const struct step *s, struct both *b, const char **clause);
    bool who;
} questions[] = {{no_case, NULL, false},
                 {taken_id, NULL, false},
                 {others_id, NULL, false},
                 {other_type, NULL, false},
                 {NULL, other_level, false},
                 {gate_wrong_organ, NULL, true},
                 {gate_nobody, NULL, true},
                 {gate_other_person, NULL, true},
                 {gate_other_which, NULL, true},
                 {gate_no_post, NULL, true},
                 {NULL, gate_barred, true},
                 {gate_not_of_all, NULL, true},
                 {is_closed, NULL, false},
                 {NULL, is_blocked, false},
                 {gate_other_stage, NULL, false},
                 {not_yet, NULL, false},
                 {outside, NULL, false},
                 {not_the_case, NULL, false},
                 {other_cases, NULL, false},
                 {NULL, once_pending, false},
                 {gate_too_early, NULL, false},
                 {gate_none_before, NULL, false},
                 {gate_own_first, NULL, true},
                 {NULL, windows, false},
                 {window_not_late, NULL, false},
                 {gate_too_late, NULL, false},
                 {gate_often_enough, NULL, false},
                 {gate_too_many, NULL, false},
                 {gate_out_of_turn, NULL, true},
                 {gate_same_person, NULL, true},
                 {gate_own_matter, NULL, true},
                 {gate_still_open, NULL, false},
                 {gate_deadline_stands, NULL, false},
                 {gate_extended_enough, NULL, false},
                 {NULL, gate_still_enough, false},
                 {NULL, gate_too_soon, false}};
#define QUESTIONS (sizeof(questions) / sizeof(questions[0]))

static bool is_no(const struct step *s, const struct question *q, struct both *b,
                  const char **clause)
{
    *b = (struct both){s->turn, "", "", 0};
    return q->asks ? q->asks(s, b) : q->asks_by(s, b, clause);
}

bool gate_shut(const struct step *s, struct both *b, const char **clause)
{
    for (size_t i = 0; i < QUESTIONS; i++)
        if (is_no(s, &questions[i], b, clause))
            return true;
    return false;
}

bool gate_shut_to_office(const struct step *s)
{
    struct both b;
    const char *clause = NULL;
    for (size_t i = 0; i < QUESTIONS; i++)
        if (!questions[i].who && is_no(s, &questions[i], &b, &clause))
            return true;
    return false;
}

/* Where there is no such case, or it is closed, nothing else is of use. */
static bool is_last_word(const struct step *s, struct both *b)
{
    *b = (struct both){s->turn, "", "", 0};
    return no_case(s, b) || is_closed(s, b);
}

unsigned gate_noes(const struct step *s, struct gate_no *out, unsigned most)
{
    unsigned count = 0;
    struct both b;
    if (most > 0 && is_last_word(s, &b)) {
        *out = (struct gate_no){b, NULL};
        return 1;
    }
    for (size_t i = 0; i < QUESTIONS && count < most; i++) {
        const char *clause = NULL;
        bool unnamed =
            questions[i].asks == gate_nobody; /* who asks what would be is gate_nobody yet */
        if (!unnamed && is_no(s, &questions[i], &b, &clause))
            out[count++] = (struct gate_no){b, clause};
    }
    return count;
}
