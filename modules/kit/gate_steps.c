/* gate_steps.c - of the gate's questions those about other steps and cases: what must come before,
 * what forbids it, who has taken it already. */
#include "base/lang.h"
#include "base/text.h"
#include "modules/kit/conditions.h"
#include "modules/kit/gate_internal.h"
#include "modules/kit/posts.h"

/* ---- what must come before ---- */

/* It was taken, here or above. */
static bool stands(const struct step *s, const struct rule *before)
{
    const char *home = gate_scope(s)[0] ? casefile_home(s->turn, gate_scope(s), before) : NULL;
    return home && casefile_stands(s->turn, home, before->name);
}

/* A step need not stand that cases of this type do not have, or not under these conditions. */
static bool is_owed(const struct step *s, const struct rule *before)
{
    if (!gate_scope(s)[0] || !casefile_of(s->turn, gate_scope(s)))
        return true;
    return casefile_home(s->turn, gate_scope(s), before) &&
           rule_could_hold(s->turn, gate_scope(s), &s->fields, before);
}

/* ---- taken by some of those who must ---- */

/* In which of its cases, and who has taken it of a round that runs; NULL: none does. */
static const Ducha__StepKept *round_of(const struct step *s, const struct rule *rule,
                                       const char **home)
{
    *home = gate_scope(s)[0] ? casefile_home(s->turn, gate_scope(s), rule) : NULL;
    const Ducha__StepKept *kept = *home ? casefile_step(s->turn, *home, rule->name) : NULL;
    return kept && kept->partial && !kept->undone ? kept : NULL;
}

/* Of several organs those that have not: 单位 乙厂、市政府. */
static void add_organs(const struct step *s, const struct rule *rule, const char *home,
                       const Ducha__StepKept *kept, struct both *b)
{
    for (const char *const *n = rule->each; *n; n++) {
        const struct words *w = &regime_organ(s->regime, *n)->words;
        const Ducha__Field *named = casefile_which(s->turn, s->regime, home, *n);
        for (size_t i = 0; named && i < named->n_value; i++)
            if (!casefile_took(kept, *n, named->value[i]))
                both_add(b, turn_print(s->turn, "%s %s", w->zh, named->value[i]),
                         turn_print(s->turn, "%s %s", w->en, named->value[i]));
        if (!named && !casefile_took(kept, *n, NULL))
            both_add(b, w->zh, w->en);
    }
}

/* 周、何: each person once. */
static struct both takers(const struct step *s, const Ducha__StepKept *kept)
{
    struct both all = {s->turn, "", "", 0};
    for (size_t i = 0; i < kept->n_by; i++) {
        size_t before = 0;
        while (before < i && strcmp(kept->by[before]->person, kept->by[i]->person) != 0)
            before++;
        if (before == i)
            both_add(&all, kept->by[i]->person, kept->by[i]->person);
    }
    return all;
}

/* Who is missing by name: persons who hold a post, or organs. */
static void add_missing(const struct step *s, const struct rule *rule, const char *home,
                        const Ducha__StepKept *kept, struct said *all)
{
    int64_t time = s->message->time;
    struct both who = {s->turn, "", "", 0};
    if (kept)
        add_organs(s, rule, home, kept, &who);
    if (rule->all_holders) {
        who.zh = posts_missing_text(s->turn, s->regime, home, rule, time, "", true);
        who.en = posts_missing_text(s->turn, s->regime, home, rule, time, "", false);
    }
    if (who.zh[0])
        said_add(s->turn, all, "；", "; ",
                 (struct said){turn_print(s->turn, "尚缺：%s", who.zh),
                               turn_print(s->turn, "still missing: %s", who.en)});
}

/* Of a step that several must take, how far it is: 须 2 人，已有 1 人：周；尚缺：市政府. Empty: it
 * is none, or nobody has begun. */
static struct said so_far(const struct step *s, const struct rule *rule)
{
    struct turn *t = s->turn;
    struct said all = {"", ""};
    const char *home;
    const Ducha__StepKept *kept = round_of(s, rule, &home);
    struct both who = {t, "", "", 0};
    if (kept && rule->persons > 1) {
        who = takers(s, kept);
        said_add(
            t, &all, "；", "; ",
            (struct said){
                turn_print(t, "须 %u 人，已有 %u 人：%s", rule->persons, who.count, who.zh),
                turn_print(t, "%u of %u persons so far: %s", who.count, rule->persons, who.en)});
    }
    if (kept && rule->times > 1)
        said_add(t, &all, "；", "; ",
                 (struct said){turn_print(t, "须 %u 次，已有 %zu 次", rule->times, kept->n_by),
                               turn_print(t, "%zu of %u times so far", kept->n_by, rule->times)});
    if (home)
        add_missing(s, rule, home, kept, &all);
    return all;
}

static void add_before(const struct step *s, struct both *b, const struct rule *before)
{
    struct said far = so_far(s, before);
    both_add(
        b, far.zh[0] ? turn_print(s->turn, "%s（%s）", before->words.zh, far.zh) : before->words.zh,
        far.en[0] ? turn_print(s->turn, "%s (%s)", before->words.en, far.en) : before->words.en);
}

/* ---- what must come before, or be over ---- */

bool gate_too_early(const struct step *s, struct both *b)
{
    for (const char *const *n = s->rule->after; *n; n++) {
        const struct rule *before = regime_rule(s->regime, *n);
        if (is_owed(s, before) && !stands(s, before))
            add_before(s, b, before);
    }
    if (b->count == 0)
        return false;
    b->zh = turn_print(b->turn, "须先完成：%s", b->zh);
    b->en = turn_print(b->turn, "to be done first: %s", b->en);
    return true;
}

bool gate_none_before(const struct step *s, struct both *b)
{
    for (const char *const *n = s->rule->after_any; *n; n++) {
        const struct rule *before = regime_rule(s->regime, *n);
        if (stands(s, before)) {
            *b = (struct both){s->turn, "", "", 0};
            return false;
        }
        add_before(s, b, before);
    }
    if (b->count == 0)
        return false;
    b->zh = turn_print(b->turn, "须先完成其一：%s", b->zh);
    b->en = turn_print(b->turn, "one of these to be done first: %s", b->en);
    return true;
}

/* Of several that act each for itself, this one has taken it; the others need not have. */
static bool own_took(const struct step *s, const struct rule *before)
{
    const char *home = gate_scope(s)[0] ? casefile_home(s->turn, gate_scope(s), before) : NULL;
    const Ducha__StepKept *kept = home ? casefile_step(s->turn, home, before->name) : NULL;
    const char *organ = s->message->organ, *which = organ_which(organ);
    return kept && !kept->undone &&
           casefile_took(kept, organ_word(s->turn, organ), which[0] ? which : NULL);
}

bool gate_own_first(const struct step *s, struct both *b)
{
    for (const char *const *n = s->rule->after_own; *n; n++) {
        const struct rule *before = regime_rule(s->regime, *n);
        if (!own_took(s, before))
            both_add(b, before->words.zh, before->words.en);
    }
    if (b->count == 0)
        return false;
    const char *which = organ_which(s->message->organ);
    const char *blank = which[0] ? " " : "";
    const struct words *w = &regime_organ(s->regime, organ_word(s->turn, s->message->organ))->words;
    b->zh = turn_print(b->turn, "须先由 %s%s%s 完成：%s", w->zh, blank, which, b->zh);
    b->en = turn_print(b->turn, "to be done first by %s%s%s: %s", w->en, blank, which, b->en);
    return true;
}

bool gate_still_open(const struct step *s, struct both *b)
{
    for (const char *const *n = s->rule->all_closed; *n && gate_scope(s)[0]; n++) {
        const char *first;
        unsigned count = casefile_open(s->turn, gate_scope(s), *n, &first);
        const struct case_type *type = regime_type(s->regime, *n);
        if (count)
            both_add(b,
                     turn_print(s->turn, "%s 尚有%s %u 件未结（如 %s）", type->words.zh,
                                count == OPEN_COUNT_MAX ? "至少" : "", count, first),
                     turn_print(s->turn, "%s%u of %s %s not closed (%s)",
                                count == OPEN_COUNT_MAX ? "at least " : "", count, type->words.en,
                                count == 1 ? "is" : "are", first));
    }
    return b->count > 0;
}

/* ---- taken already, or never together with what stands ---- */

/* 周，2026-03-02 09:00; of what the office did by itself the moment alone. */
static const char *who_and_when(const struct step *s, const Ducha__StepKept *kept, const char *who,
                                const char *between)
{
    char when[MOMENT_TEXT_SIZE];
    moment_text(kept->time, when);
    return turn_print(s->turn, "%s%s%s", who, who[0] ? between : "", when);
}

static void say_done(const struct step *s, struct both *b, const struct rule *rule,
                     const Ducha__StepKept *kept)
{
    const char *person = or_empty(kept->step->person);
    b->zh = turn_print(s->turn, "已完成：%s（%s）", rule->words.zh,
                       who_and_when(s, kept, person, "，"));
    b->en = turn_print(s->turn, "already done: %s (%s)", rule->words.en,
                       who_and_when(s, kept, person, ", "));
}

/* By who asks, and others have still to. */
static void say_begun(const struct step *s, struct both *b, const struct rule *rule,
                      const Ducha__StepKept *kept)
{
    struct both who = takers(s, kept);
    struct said far = so_far(s, rule);
    b->zh = turn_print(s->turn, "已办理：%s（%s），尚未完成%s%s", rule->words.zh,
                       who_and_when(s, kept, who.zh, "，"), far.zh[0] ? "；" : "", far.zh);
    b->en =
        turn_print(s->turn, "already taken: %s (%s), and it does not stand yet%s%s", rule->words.en,
                   who_and_when(s, kept, who.en, ", "), far.en[0] ? "; " : "", far.en);
}

static void say_forbids(const struct step *s, struct both *b, const struct rule *other,
                        const Ducha__StepKept *kept)
{
    const char *person = or_empty(kept->step->person);
    b->zh = turn_print(s->turn, "已有“%s”（%s），不得再办理", other->words.zh,
                       who_and_when(s, kept, person, "，"));
    b->en = turn_print(s->turn, "`%s` stands (%s), which forbids it", other->words.en,
                       who_and_when(s, kept, person, ", "));
}

/* Several organs or persons take it together: each once, and where the case names several of one
 * organ, each of these. */
static bool has_taken(const struct step *s, const Ducha__StepKept *kept)
{
    const char *organ = s->message->organ, *word = organ_word(s->turn, organ);
    const char *person = s->message->person;
    bool named = casefile_which(s->turn, s->regime, gate_scope(s), word);
    bool organ_took = casefile_took(kept, word, named ? organ_which(organ) : NULL);
    for (size_t i = 0; kept->partial && !kept->undone && i < kept->n_by; i++) {
        bool same_person = strcmp(kept->by[i]->person, person) == 0;
        bool by_person = s->rule->persons > 1 || s->rule->all_holders;
        if ((s->rule->each[0] && organ_took) || (by_person && same_person))
            return true;
    }
    return false;
}

/* Where it is kept that the step was taken. A case that a step by name opens in another one it
 * opens once there, as it takes any other step; what a step with a message of its own opens, its
 * module tells apart. */
static const Ducha__StepKept *taken_before(const struct step *s)
{
    const char *in = s->rule->opens[0] && s->rule->generic ? s->parent : s->case_id;
    return in[0] ? casefile_step(s->turn, in, s->rule->name) : NULL;
}

bool gate_too_late(const struct step *s, struct both *b)
{
    const Ducha__StepKept *own = taken_before(s);
    bool done = own && !own->undone && !own->partial && !s->rule->again;
    if (own && done)
        say_done(s, b, s->rule, own);
    else if (own && has_taken(s, own))
        say_begun(s, b, s->rule, own);
    if (b->zh[0])
        return true;
    for (const char *const *n = s->rule->unless; *n && gate_scope(s)[0]; n++) {
        const struct rule *other = regime_rule(s->regime, *n);
        const char *home = casefile_home(s->turn, gate_scope(s), other);
        if (!home || !casefile_stands(s->turn, home, *n))
            continue;
        say_forbids(s, b, other, casefile_step(s->turn, home, *n));
        return true;
    }
    return false;
}

/* Each time counts, whether it was taken back or not. */
bool gate_often_enough(const struct step *s, struct both *b)
{
    const Ducha__StepKept *own = s->rule->most_times && s->case_id[0]
                                     ? casefile_step(s->turn, s->case_id, s->rule->name)
                                     : NULL;
    if (!own || own->count < s->rule->most_times)
        return false;
    b->zh = turn_print(s->turn, "至多办理 %u 次，已办理 %u 次", s->rule->most_times, own->count);
    b->en = turn_print(s->turn, "at most %s, and it was taken %s",
                       PLURAL_EN(s->rule->most_times, "time", "times"),
                       PLURAL_EN(own->count, "time", "times"));
    return true;
}

/* Of those who must all take it, in the order written. */
bool gate_out_of_turn(const struct step *s, struct both *b)
{
    const Ducha__StepKept *own = s->rule->in_order && s->case_id[0]
                                     ? casefile_step(s->turn, s->case_id, s->rule->name)
                                     : NULL;
    for (const char *const *n = s->rule->each; s->rule->in_order && *n; n++) {
        if (organ_is(s->message->organ, *n))
            return false;
        if (casefile_round_runs(s->rule, own) &&
            casefile_all_took(s->turn, s->regime, s->case_id, own, *n))
            continue;
        const struct organ *o = regime_organ(s->regime, *n);
        b->zh = turn_print(s->turn, "须先由 %s 完成", o->words.zh);
        b->en = turn_print(s->turn, "to be done first by: %s", o->words.en);
        return true;
    }
    return false;
}

/* No more are kept by name than one row holds: then it would never stand. */
bool gate_too_many(const struct step *s, struct both *b)
{
    const char *holder[STEP_BY_MAX + 1];
    size_t count = s->rule->all_holders && gate_scope(s)[0]
                       ? posts_holders(s->turn, s->regime, gate_scope(s), NULL, s->rule->by,
                                       s->message->time, holder, STEP_BY_MAX + 1)
                       : 0;
    for (const char *const *n = s->rule->each; *n && gate_scope(s)[0]; n++) {
        const Ducha__Field *named = casefile_which(s->turn, s->regime, gate_scope(s), *n);
        count += named ? named->n_value : 1;
    }
    if (count <= STEP_BY_MAX)
        return false;
    b->zh = turn_print(s->turn, "须由 %zu 方分别进行，至多 %u 方，请分案办理", count, STEP_BY_MAX);
    b->en = turn_print(s->turn, "%zu would have to take it, %u at most can: divide the case", count,
                       STEP_BY_MAX);
    return true;
}

static bool took(const Ducha__StepKept *kept, const char *person)
{
    if (kept->step->person && strcmp(kept->step->person, person) == 0)
        return true;
    for (size_t i = 0; i < kept->n_by; i++)
        if (strcmp(kept->by[i]->person, person) == 0)
            return true;
    return false;
}

bool gate_same_person(const struct step *s, struct both *b)
{
    for (const char *const *n = s->rule->apart; *n && gate_scope(s)[0]; n++) {
        const struct rule *other = regime_rule(s->regime, *n);
        const char *home = casefile_home(s->turn, gate_scope(s), other);
        const Ducha__StepKept *kept = home ? casefile_step(s->turn, home, *n) : NULL;
        if (!kept || !took(kept, s->message->person))
            continue;
        b->zh = turn_print(s->turn, "须由另一人进行：%s 已由 %s 完成", other->words.zh,
                           s->message->person);
        b->en = turn_print(s->turn, "to be done by another person: %s was done by %s",
                           other->words.en, s->message->person);
        return true;
    }
    return false;
}
