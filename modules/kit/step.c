/* step.c - see step.h. Refusals say what is missing and with it what to do. */
#include "modules/kit/step.h"

#include "modules/kit/form.h"

#define NO_CLAUSE "-" /* there is no regime to cite */

static struct step refused(struct step s, const char *missing, const char *missing_en)
{
    turn_refuse(s.turn, s.clause, missing, missing_en);
    s.rule = NULL;
    return s;
}

enum err step_refuse(const struct step *s, const char *missing, const char *missing_en)
{
    return turn_refuse(s->turn, s->clause, missing, missing_en);
}

const char *organ_word(struct turn *t, const char *organ)
{
    return turn_print(t, "%.*s", (int)strcspn(organ, "/"), organ);
}

const char *organ_which(const char *organ)
{
    const char *slash = strchr(organ, '/');
    return slash ? slash + 1 : "";
}

const char *deadline_key(struct turn *t, const char *case_id, const char *deadline)
{
    return turn_print(t, "%s/%s", case_id, deadline);
}

/* ---- which regime ---- */

/* A case keeps the rules it was opened under; a new one takes those the message names, else the
 * ones adopted last. */
static const struct regime *regime_for(struct turn *t, const struct message *m, const char *case_id)
{
    const char *kept = case_id[0] ? casefile_regime(t, case_id) : NULL;
    if (kept)
        return packs_find(t, kept);
    return m->regime[0] ? packs_find(t, m->regime) : packs_newest(t);
}

/* ---- two texts that grow together ---- */

struct both {
    struct turn *turn;
    const char *zh, *en;
    unsigned count;
};

static void both_add(struct both *b, const char *zh, const char *en)
{
    b->zh = turn_print(b->turn, "%s%s%s", b->zh, b->count ? "、" : "", zh);
    b->en = turn_print(b->turn, "%s%s%s", b->en, b->count ? ", " : "", en);
    b->count++;
}

/* ---- the questions; each returns true when the answer is No, and puts the words into b ---- */

static bool wrong_organ(const struct step *s, struct both *b)
{
    if (names_have(s->rule->by, organ_word(s->turn, s->message->organ)))
        return false;
    for (const char *const *n = s->rule->by; *n; n++) {
        const struct organ *o = regime_organ(s->regime, *n);
        both_add(b, o->words.zh, o->words.en);
    }
    b->zh = turn_print(b->turn, "应由 %s 提出", b->zh);
    b->en = turn_print(b->turn, "to be asked for by: %s", b->en);
    return true;
}

static bool nobody(const struct step *s, struct both *b)
{
    if (s->message->person[0])
        return false;
    b->zh = "须写明经办人";
    b->en = "the person who acts must be named";
    return true;
}

static bool too_early(const struct step *s, struct both *b)
{
    for (const char *const *n = s->rule->after; *n; n++) {
        if (s->case_id[0] && casefile_stands(s->turn, s->case_id, *n))
            continue;
        const struct rule *before = regime_rule(s->regime, *n);
        both_add(b, before->words.zh, before->words.en);
    }
    if (b->count == 0)
        return false;
    b->zh = turn_print(b->turn, "须先完成：%s", b->zh);
    b->en = turn_print(b->turn, "to be done first: %s", b->en);
    return true;
}

static void say_done(const struct step *s, struct both *b, const char *name)
{
    const struct rule *rule = regime_rule(s->regime, name);
    const Ducha__StepKept *kept = casefile_step(s->turn, s->case_id, name);
    char when[MOMENT_TEXT_SIZE];
    const char *person = kept->step->person ? kept->step->person : "";
    moment_text(kept->time, when);
    b->zh = turn_print(s->turn, "已完成：%s（%s，%s）", rule->words.zh, person, when);
    b->en = turn_print(s->turn, "already done: %s (%s, %s)", rule->words.en, person, when);
}

static bool too_late(const struct step *s, struct both *b)
{
    if (!s->case_id[0])
        return false;
    if (!s->rule->again && casefile_stands(s->turn, s->case_id, s->rule->name)) {
        say_done(s, b, s->rule->name);
        return true;
    }
    for (const char *const *n = s->rule->unless; *n; n++)
        if (casefile_stands(s->turn, s->case_id, *n)) {
            say_done(s, b, *n);
            return true;
        }
    return false;
}

static bool same_person(const struct step *s, struct both *b)
{
    for (const char *const *n = s->rule->apart; *n; n++) {
        const Ducha__StepKept *kept = casefile_step(s->turn, s->case_id, *n);
        if (!kept || !kept->step->person || strcmp(kept->step->person, s->message->person) != 0)
            continue;
        const struct rule *other = regime_rule(s->regime, *n);
        b->zh = turn_print(s->turn, "须由另一人进行：%s 已由 %s 完成", other->words.zh,
                           s->message->person);
        b->en = turn_print(s->turn, "to be done by another person: %s was done by %s",
                           other->words.en, s->message->person);
        return true;
    }
    return false;
}

/* ---- the answer ---- */

static Ducha__Step *told_of(const struct step *s)
{
    Ducha__Step *told = turn_alloc(s->turn, sizeof(*told));
    assert(told);
    ducha__step__init(told);
    told->name = turn_print(s->turn, "%s", s->rule->name);
    told->clause = turn_print(s->turn, "%s", s->clause);
    told->regime = turn_print(s->turn, "%s", s->regime->full);
    told->person = turn_print(s->turn, "%s", s->message->person);
    told->organ = turn_print(s->turn, "%s", s->message->organ);
    told->has_asked = true;
    told->asked = s->message->position;
    return told;
}

static char *explained(struct turn *t, const struct regime *r, int32_t from,
                       const struct span *span)
{
    struct arena scratch = {0};
    char *text = turn_print(t, "%s", calendar_explain(&r->calendar, &scratch, from, span));
    arena_free(&scratch);
    return text;
}

static Ducha__Due *due_of(const struct step *s)
{
    const struct time_limit *limit = regime_limit(s->regime, s->rule->starts);
    if (!limit)
        return NULL;
    int32_t from = day_at(s->message->time);
    struct counted end = calendar_count(&s->regime->calendar, from, &limit->span);
    char day[DAY_TEXT_SIZE];
    Ducha__Due *due = turn_alloc(s->turn, sizeof(*due));
    assert(due);
    ducha__due__init(due);
    due->has_at = due->has_provisional = true;
    due->date = turn_print(s->turn, "%s", day_text(end.day, day));
    due->at = day_end(end.day);
    due->provisional = end.provisional;
    due->span = turn_print(s->turn, "%s", limit->within);
    due->clause = turn_print(s->turn, "%s/%s", s->regime->id, limit->clause);
    due->explained = explained(s->turn, s->regime, from, &limit->span);
    return due;
}

static bool is_long(const struct message *m, const char *case_id)
{
    return strlen(m->person) > PERSON_MAX || strlen(m->organ) > PERSON_MAX ||
           strlen(case_id) > CASE_ID_MAX;
}

/* The clause of a refusal that comes before the step is known: the regime's own name. */
static struct step unknown_step(struct step s)
{
    s.clause = turn_print(s.turn, "%s/%s", s.regime->id, NO_CLAUSE);
    return refused(
        s, turn_print(s.turn, "规则包 %s 没有步骤 %s", s.regime->full, s.message->kind),
        turn_print(s.turn, "the regime %s has no step %s", s.regime->full, s.message->kind));
}

static struct step other_regime(struct step s)
{
    return refused(
        s, turn_print(s.turn, "本案适用 %s，不适用 %s", s.regime->full, s.message->regime),
        turn_print(s.turn, "this case runs under %s, not %s", s.regime->full, s.message->regime));
}

struct step step_enter(struct turn *t, const struct message *m, const char *case_id,
                       const ProtobufCMessage *body)
{
    struct step s = {.turn = t, .message = m, .case_id = case_id, .clause = NO_CLAUSE};
    if (is_long(m, case_id))
        return refused(s, "姓名、机关或案号过长", "a name or the case's number is too long");
    s.regime = regime_for(t, m, case_id);
    if (!s.regime)
        return refused(s, "尚未采用所需的规则包，请先采用",
                       "the regime has not been adopted here: adopt it first");
    s.rule = regime_asks(s.regime, m->kind);
    if (!s.rule)
        return unknown_step(s);
    s.clause = turn_print(t, "%s/%s", s.regime->id, s.rule->clause);
    if (m->regime[0] && strcmp(m->regime, s.regime->full) != 0)
        return other_regime(s);
    struct both b = {t, "", "", 0};
    if (wrong_organ(&s, &b) || nobody(&s, &b) || too_early(&s, &b) || too_late(&s, &b) ||
        same_person(&s, &b))
        return refused(s, b.zh, b.en);
    struct form_answer form = form_check(t, s.regime, s.rule, body);
    if (form.missing)
        return refused(s, form.missing, form.missing_en);
    s.told = told_of(&s);
    s.due = due_of(&s);
    return s;
}

static void deadline_start(const struct step *s)
{
    const struct time_limit *limit = regime_limit(s->regime, s->rule->starts);
    Ducha__Overdue overdue = DUCHA__OVERDUE__INIT;
    overdue.case_id = turn_print(s->turn, "%s", s->case_id);
    overdue.deadline = turn_print(s->turn, "%s", limit->name);
    overdue.has_due = true;
    overdue.due = s->due->at;
    overdue.clause = s->due->clause;
    struct bytes body = body_pack(s->turn, &overdue.base);
    Ducha__DeadlineSet set = DUCHA__DEADLINE_SET__INIT;
    set.key = s->due->key;
    set.has_due = set.has_body = true;
    set.due = s->due->at;
    set.kind = turn_print(s->turn, "%s", limit->says);
    set.clause = s->due->clause;
    set.body = (ProtobufCBinaryData){body.size, (uint8_t *)(uintptr_t)body.data};
    turn_emit(s->turn, "deadline.set", s->case_id, body_pack(s->turn, &set.base));
}

static void deadline_stop(const struct step *s)
{
    Ducha__DeadlineClear clear = DUCHA__DEADLINE_CLEAR__INIT;
    clear.key = turn_print(s->turn, "%s", deadline_key(s->turn, s->case_id, s->rule->stops));
    turn_emit(s->turn, "deadline.clear", s->case_id, body_pack(s->turn, &clear.base));
}

enum err step_done(const struct step *s, const ProtobufCMessage *told)
{
    assert(s->rule && s->case_id[0]);
    if (s->due)
        s->due->key = turn_print(s->turn, "%s/%s", s->case_id, s->rule->starts);
    casefile_take(s->turn, s->regime, s->rule, s->case_id, s->told, s->message);
    turn_emit(s->turn, s->rule->tells, s->case_id, body_pack(s->turn, told));
    if (s->rule->stops[0])
        deadline_stop(s);
    if (s->due)
        deadline_start(s);
    return OK;
}

const char *number_next(const struct step *s, const char *name, const char *letter)
{
    const char *pattern = regime_pattern(s->regime, name);
    if (!pattern)
        pattern = "{seq}";
    struct arena scratch = {0};
    struct number_parts parts = {day_at(s->message->time), letter, 0};
    struct bytes key =
        turn_key(s->turn, "seq", name, number_print(&scratch, pattern, &parts), NULL);
    struct bytes row = turn_get(s->turn, key);
    parts.seq = row.size == 8 ? be64_get(row.data) + 1 : 1;
    uint8_t next[8];
    be64_put(next, parts.seq);
    turn_put(s->turn, key, (struct bytes){next, sizeof(next)});
    const char *number = turn_print(s->turn, "%s", number_print(&scratch, pattern, &parts));
    arena_free(&scratch);
    return number;
}
