/* step.c - see step.h. */
#include "modules/kit/step.h"

#include "modules/kit/agree.h"
#include "modules/kit/alarm.h"
#include "modules/kit/bounds.h"
#include "modules/kit/form.h"
#include "modules/kit/gate.h"
#include "modules/kit/named.h"
#include "modules/kit/posts.h"
#include "modules/kit/still.h"
#include "pack/number.h"

#define NO_CLAUSE "-" /* there is no regime to cite */

static struct step refused(struct step s, const char *missing, const char *missing_en)
{
    turn_refuse_step(s.turn, s.rule ? s.rule->name : "", s.clause, missing, missing_en);
    s.rule = NULL;
    return s;
}

enum err step_refuse(const struct step *s, const char *missing, const char *missing_en)
{
    return turn_refuse_step(s->turn, s->rule->name, s->clause, missing, missing_en);
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

/* ---- which regime ---- */

/* A case keeps the rules it was opened under; a new one takes those the message names, else the
 * ones adopted last that know the step. */
static const struct regime *regime_for(struct turn *t, const struct message *m, const char *case_id,
                                       const char *step)
{
    const char *kept = case_id[0] ? casefile_regime(t, case_id) : NULL;
    if (kept)
        return packs_find(t, kept);
    if (m->regime[0])
        return packs_called(t, m->regime, m->time);
    const struct regime *r = packs_with_step(t, step ? step : "", step ? "" : m->kind, m->time);
    return r ? r : packs_newest(t);
}

/* beijing-2020@1, or beijing-2020 without a version. */
static bool is_named(const struct regime *r, const char *name)
{
    return strcmp(name, r->full) == 0 || strcmp(name, r->id) == 0;
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

static bool is_long(const struct message *m, const char *case_id)
{
    return strlen(m->person) > PERSON_MAX || strlen(m->organ) > PERSON_MAX ||
           strlen(case_id) > CASE_ID_MAX;
}

/* The clause of a refusal that comes before the step is known: the regime's own name. */
static struct step unknown_step(struct step s, const char *name)
{
    s.clause = turn_print(s.turn, "%s/%s", s.regime->id, NO_CLAUSE);
    return refused(s, turn_print(s.turn, "规则包 %s 没有步骤 %s", s.regime->full, name),
                   turn_print(s.turn, "the regime %s has no step %s", s.regime->full, name));
}

static struct step other_regime(struct step s)
{
    return refused(
        s, turn_print(s.turn, "本案适用 %s，不适用 %s", s.regime->full, s.message->regime),
        turn_print(s.turn, "this case runs under %s, not %s", s.regime->full, s.message->regime));
}

/* The regime and the rule; false: refused. */
static bool know_rule(struct step *s, const char *case_id, const char *name)
{
    s->regime = regime_for(s->turn, s->message, case_id, name);
    if (!s->regime) {
        *s = refused(*s, "尚未采用所需的规则包，请先采用",
                     "the regime has not been adopted here: adopt it first");
        return false;
    }
    const struct rule *rule =
        name ? regime_rule(s->regime, name) : regime_asks(s->regime, s->message->kind);
    if (!rule || rule->generic != (name != NULL) || strcmp(rule->asks, s->message->kind) != 0) {
        *s = unknown_step(*s, name ? name : s->message->kind);
        return false;
    }
    s->rule = rule;
    s->clause = clause_cited(s->turn, s->regime, rule->clause);
    if (!s->message->regime[0] || is_named(s->regime, s->message->regime))
        return true;
    *s = other_regime(*s);
    return false;
}

static bool pass_gate(struct step *s)
{
    struct both why = {s->turn, "", "", 0};
    const char *other = NULL;
    if (!gate_shut(s, &why, &other))
        return true;
    if (other)
        s->clause = clause_cited(s->turn, s->regime, other);
    *s = refused(*s, why.zh, why.en);
    return false;
}

static struct form_scene scene_of(const struct step *s)
{
    bool opens = s->rule->opens[0];
    return (struct form_scene){opens ? s->parent : s->case_id, s->message->time,
                               opens ? "" : s->case_id};
}

/* NULL too while others must take the step as well. */
static Ducha__Due *first_due(const struct step *s)
{
    Ducha__Taken told = DUCHA__TAKEN__INIT;
    told.step = s->told;
    if (s->case_id[0] &&
        !casefile_will_stand(s->turn, s->regime, s->rule, s->case_id, &told, s->message->time))
        return NULL;
    const char *name = s->rule->starts[0];
    const struct time_limit *l = name ? regime_limit(s->regime, name) : NULL;
    return l ? due_count(s->turn, s->regime, l, s->case_id, &s->fields, s->message->time) : NULL;
}

struct step step_enter_in(struct turn *t, const struct message *m, const char *parent,
                          const char *case_id, const ProtobufCMessage *body)
{
    struct step s = {
        .turn = t, .message = m, .case_id = case_id, .parent = parent, .clause = NO_CLAUSE};
    if (is_long(m, case_id) || is_long(m, parent))
        return refused(s, "姓名、机关或案号过长", "a name or the case's number is too long");
    if (!know_rule(&s, parent[0] ? parent : case_id, NULL) || !pass_gate(&s))
        return s;
    struct form_answer form = form_check(t, s.regime, s.rule, body, scene_of(&s));
    if (form.missing)
        return refused(s, form.missing, form.missing_en);
    s.told = told_of(&s);
    s.due = first_due(&s);
    return s;
}

struct step step_enter(struct turn *t, const struct message *m, const char *case_id,
                       const ProtobufCMessage *body)
{
    return step_enter_in(t, m, "", case_id, body);
}

/* ---- deadlines that a step stops or moves ---- */

const char *step_due_home(const struct step *s, const char *deadline)
{
    struct turn *t = s->turn;
    bool there = s->case_id[0] && casefile_of(t, s->case_id);
    bool own = !s->parent[0] || limit_begins_in(s->regime, deadline, s->rule->opens);
    if (there || !own)
        return casefile_due_home(t, s->regime, there ? s->case_id : s->parent, deadline);
    return s->case_id;
}

Ducha__DueKept *step_due(const struct step *s, const char *deadline)
{
    const char *home = step_due_home(s, deadline);
    return home[0] ? casefile_due(s->turn, home, deadline) : NULL;
}

Ducha__DueKept *step_due_in(const struct step *s, const char *deadline, const char *state)
{
    const char *home = step_due_home(s, deadline);
    return home[0] ? casefile_due_in(s->turn, home, deadline, state) : NULL;
}

Ducha__DueKept *step_due_running(const struct step *s, const char *deadline)
{
    Ducha__DueKept *kept = step_due_in(s, deadline, "running");
    return kept && due_runs(regime_limit(s->regime, deadline), kept, s->message->time) ? kept
                                                                                       : NULL;
}

/* Prolonged to a day that is no later: it would be late at once, and nobody had meant that. */
static const Ducha__DueKept *not_later(const struct step *s)
{
    int32_t until = day_parse(fields_text(&s->fields, "until"));
    for (const char *const *n = s->rule->extends; *n && until != DAY_NONE; n++) {
        const Ducha__DueKept *kept = step_due_running(s, *n);
        if (kept && until <= day_parse(kept->due->date))
            return kept;
    }
    return NULL;
}

static struct step refuse_not_later(struct step s, const Ducha__DueKept *kept)
{
    return refused(s, turn_print(s.turn, "须晚于原时限 %s", kept->due->date),
                   turn_print(s.turn, "the new day must be later than %s", kept->due->date));
}

/* Prolonged further than the document allows: the last day that would do; DAY_NONE: it is not. */
static int32_t too_far(const struct step *s, const struct time_limit **limit)
{
    int32_t until = day_parse(fields_text(&s->fields, "until"));
    for (const char *const *n = s->rule->extends; *n && until != DAY_NONE; n++) {
        const Ducha__DueKept *kept = step_due_running(s, *n);
        *limit = regime_limit(s->regime, *n);
        int32_t last =
            kept ? due_extension_last(s->turn, s->regime, *limit, s->case_id, &s->fields, kept)
                 : DAY_NONE;
        if (last != DAY_NONE && until > last)
            return last;
    }
    return DAY_NONE;
}

static struct step refuse_too_far(struct step s, const struct time_limit *l, int32_t last)
{
    char day[DAY_TEXT_SIZE];
    s.clause = clause_cited(s.turn, s.regime, l->clause);
    day_text(last, day);
    return refused(s, turn_print(s.turn, "%s 至多延长至 %s", l->words.zh, day),
                   turn_print(s.turn, "%s may be extended to %s at the latest", l->words.en, day));
}

static Ducha__Field *set_field(struct turn *t, const struct condition *set)
{
    Ducha__Field *f = field_new(t, set->name, set->is[0]);
    size_t n = 0;
    while (set->is[n])
        n++;
    f->value = turn_alloc(t, n * sizeof(*f->value));
    assert(f->value);
    for (f->n_value = 0; f->n_value < n; f->n_value++)
        f->value[f->n_value] = turn_print(t, "%s", set->is[f->n_value]);
    return f;
}

/* The form, and behind it what the step itself says. */
static void add_sets(struct step *s)
{
    size_t n = s->fields.count;
    for (const struct condition *c = s->rule->sets; c; c = c->next)
        n++;
    Ducha__Field **all = turn_alloc(s->turn, (n + 1) * sizeof(*all));
    assert(all);
    for (size_t i = 0; i < s->fields.count; i++)
        all[i] = s->fields.item[i];
    for (const struct condition *c = s->rule->sets; c; c = c->next)
        all[s->fields.count++] = set_field(s->turn, c);
    s->fields.item = all;
}

/* A step that opens a case in another one is asked for in that other one; else the id that was
 * given is the new case's. */
static void place_new_case(struct step *s)
{
    if (!s->rule->opens[0] || !s->rule->types[0])
        return;
    s->parent = s->case_id;
    s->case_id = "";
}

/* All that is wrong in the form at once. */
static struct form_answer form_wrong(const struct step *s)
{
    struct turn *t = s->turn;
    struct form_answer all = form_check_fields(t, s->regime, s->rule, &s->fields, scene_of(s));
    if (all.too_long)
        return all;
    struct both unfit_case = {t, "", "", 0};
    if (named_unfit(s, s->parent[0] ? s->parent : s->case_id, &unfit_case))
        form_answer_add(t, &all, unfit_case.zh, unfit_case.en);
    bounds_check(s, &all);
    const char *en = "", *zh = agree_refused(s, &en);
    if (zh)
        form_answer_add(t, &all, zh, en);
    zh = posts_refused(s, scene_of(s).case_id, &en);
    if (zh)
        form_answer_add(t, &all, zh, en);
    return all;
}

struct step step_enter_by_name(struct turn *t, const struct message *m, const Ducha__Take *take)
{
    struct step s = {.turn = t,
                     .message = m,
                     .case_id = m->case_id,
                     .parent = "",
                     .clause = NO_CLAUSE,
                     .fields = {take->field, take->n_field}};
    if (is_long(m, m->case_id))
        return refused(s, "姓名、机关或案号过长", "a name or the case's number is too long");
    if (!know_rule(&s, m->case_id, take->step ? turn_cut(t, take->step, SHOWN_MAX) : ""))
        return s;
    place_new_case(&s);
    struct form_answer form = form_begin(t, s.regime, &s.fields);
    if (form.missing)
        return refused(s, form.missing, form.missing_en);
    if (!pass_gate(&s))
        return s;
    form = form_wrong(&s);
    if (form.missing)
        return refused(s, form.missing, form.missing_en);
    const Ducha__DueKept *kept = not_later(&s);
    if (kept)
        return refuse_not_later(s, kept);
    const struct time_limit *limit = NULL;
    int32_t last = too_far(&s, &limit);
    if (last != DAY_NONE)
        return refuse_too_far(s, limit, last);
    add_sets(&s);
    s.told = told_of(&s);
    return s;
}

unsigned step_noes(struct turn *t, const struct message *m, const Ducha__Take *take,
                   struct no out[NOES_MAX])
{
    struct gate_no found[NOES_MAX];
    struct step s = {.turn = t,
                     .message = m,
                     .case_id = m->case_id,
                     .parent = "",
                     .clause = NO_CLAUSE,
                     .fields = {take->field, take->n_field}};
    if (is_long(m, m->case_id) || !know_rule(&s, m->case_id, take->step ? take->step : ""))
        return 0;
    place_new_case(&s);
    if (form_begin(t, s.regime, &s.fields).missing)
        return 0;
    unsigned count = gate_noes(&s, found, NOES_MAX);
    for (unsigned i = 0; i < count; i++)
        out[i] =
            (struct no){found[i].clause ? clause_cited(t, s.regime, found[i].clause) : s.clause,
                        found[i].why.zh, found[i].why.en};
    return count;
}

struct step step_of_office(struct turn *t, const struct message *m, const struct regime *r,
                           const struct rule *rule, const char *case_id, struct fields fields)
{
    struct step s = {.turn = t,
                     .message = m,
                     .regime = r,
                     .rule = rule,
                     .case_id = case_id,
                     .parent = "",
                     .clause = clause_cited(t, r, rule->clause),
                     .fields = fields};
    place_new_case(&s);
    add_sets(&s);
    s.told = told_of(&s);
    s.told->person = s.told->organ = turn_print(t, "%s", "");
    return s;
}

enum err step_done(const struct step *s, const ProtobufCMessage *told)
{
    assert(s->rule && s->case_id[0]);
    Ducha__Taken taken = DUCHA__TAKEN__INIT;
    taken.step = s->told;
    taken.parent = turn_print(s->turn, "%s", s->parent);
    taken.field = s->fields.item;
    taken.n_field = s->fields.count;
    const struct time_limit *l = s->due ? regime_limit(s->regime, s->rule->starts[0]) : NULL;
    if (l) {
        s->due->key = turn_print(s->turn, "%s", deadline_key(s->turn, s->case_id, l->name));
        s->due->deadline = turn_print(s->turn, "%s", l->name);
    }
    struct moved moved = casefile_take(s->turn, s->regime, s->rule, s->case_id, &taken, s->message);
    turn_emit(s->turn, s->rule->tells, s->case_id, body_pack(s->turn, told));
    for (const char *const *n = s->rule->stops; *n && !moved.partial; n++)
        alarm_clear(s->turn, step_due_home(s, *n), regime_limit(s->regime, *n));
    if (l && !moved.partial)
        due_start(s->turn, s->case_id, l, due_says(s->turn, l, s->rule->module), s->due);
    return OK;
}

/* ---- steps by name ---- */

/* Deadlines that run from now, or run on at another day. */
struct dues {
    Ducha__Due *item[STEP_DUES_MAX];
    const struct time_limit *limit[STEP_DUES_MAX];
    const char *home[STEP_DUES_MAX]; /* the case whose deadline it is */
    size_t count;
};

static void dues_add(struct dues *d, const struct time_limit *l, Ducha__Due *due, const char *home)
{
    if (!due || d->count == STEP_DUES_MAX)
        return;
    d->limit[d->count] = l;
    d->home[d->count] = home;
    d->item[d->count++] = due;
}

static bool dues_have(const struct dues *d, const struct time_limit *l)
{
    for (size_t i = 0; i < d->count; i++)
        if (d->limit[i] == l)
            return true;
    return false;
}

/* Where what is known of a case stands: its own file, or of a new one that of the case above. */
static const char *about(const struct step *s)
{
    return s->case_id[0] && casefile_of(s->turn, s->case_id) ? s->case_id : s->parent;
}

/* The deadline that is counted from the last day of one that this step starts or moves. */
static void follow(const struct step *s, struct dues *d, const struct time_limit *l,
                   const Ducha__Due *base, const char *home)
{
    struct turn *t = s->turn;
    const char *own = step_due_home(s, l->name);
    const Ducha__DueKept *kept = home[0] && strcmp(own, home) == 0 ? step_due(s, l->name) : NULL;
    bool runs =
        kept && (strcmp(kept->state, "running") == 0 || strcmp(kept->state, "suspended") == 0);
    if (names_have(s->rule->starts, l->name))
        dues_add(d, l, due_after(t, s->regime, l, about(s), &s->fields, base), s->case_id);
    else if (runs && due_is_counted(kept))
        dues_add(d, l, due_follow(t, s->regime, l, own, kept, base), own);
}

/* d grows while it is walked: one may be counted from one that is counted from another. */
static void dues_follow(const struct step *s, struct dues *d)
{
    for (size_t i = 0; i < d->count; i++)
        for (const struct time_limit *l = s->regime->limits; l; l = l->next)
            if (strcmp(l->from_limit, d->limit[i]->name) == 0 && !dues_have(d, l))
                follow(s, d, l, d->item[i], d->home[i]);
}

static void dues_begin(const struct step *s, struct dues *d, bool after_another)
{
    for (const char *const *n = s->rule->starts; *n; n++) {
        const struct time_limit *l = regime_limit(s->regime, *n);
        if (after_another == (l->from_limit[0] != 0) && !dues_have(d, l))
            dues_add(d, l, due_count(s->turn, s->regime, l, about(s), &s->fields, s->message->time),
                     s->case_id);
    }
}

static void dues_move(const struct step *s, struct dues *d)
{
    struct turn *t = s->turn;
    int32_t until = day_parse(fields_text(&s->fields, "until"));
    for (const char *const *n = s->rule->resumes; *n; n++) {
        const struct time_limit *l = regime_limit(s->regime, *n);
        const Ducha__DueKept *kept = step_due_in(s, *n, "suspended");
        if (kept)
            dues_add(d, l, due_resume(t, s->regime, l, kept, s->message->time),
                     step_due_home(s, *n));
    }
    for (const char *const *n = s->rule->extends; *n && until != DAY_NONE; n++) {
        const struct time_limit *l = regime_limit(s->regime, *n);
        const Ducha__DueKept *kept = step_due_running(s, *n);
        if (kept)
            dues_add(d, l, due_move(t, s->regime, l, kept, until), step_due_home(s, *n));
    }
}

/* First what is counted from days, then what is counted from the ends of these. */
static void dues_of(const struct step *s, struct dues *d)
{
    dues_begin(s, d, false);
    dues_move(s, d);
    dues_follow(s, d);
    dues_begin(s, d, true);
    dues_follow(s, d);
    for (size_t i = 0; i < d->count; i++) {
        d->item[i]->deadline = turn_print(s->turn, "%s", d->limit[i]->name);
        d->item[i]->key =
            turn_print(s->turn, "%s", deadline_key(s->turn, d->home[i], d->limit[i]->name));
    }
}

/* Those that stand still, and those that stand still with them. */
static void stop_suspended(const struct step *s, const char *home, const struct time_limit *stood)
{
    if (!casefile_due_in(s->turn, home, stood->name, "suspended"))
        return;
    alarm_clear(s->turn, home, stood);
    for (const struct time_limit *l = s->regime->limits; l; l = l->next)
        if (strcmp(l->from_limit, stood->name) == 0)
            stop_suspended(s, home, l);
}

/* Nothing ends their standing still any more but this step. */
static void stop_still(const struct step *s, const char *const *limits)
{
    for (; *limits; limits++)
        still_stop(s->turn, step_due_home(s, *limits), regime_limit(s->regime, *limits));
}

/* Of a step that stands. */
static void tell_clock(const struct step *s, const struct dues *d)
{
    const struct alarm alarm = {s->regime, s->rule->module, s->message->time};
    for (const char *const *n = s->rule->stops; *n; n++)
        alarm_clear(s->turn, step_due_home(s, *n), regime_limit(s->regime, *n));
    stop_still(s, s->rule->stops);
    stop_still(s, s->rule->resumes);
    for (const char *const *n = s->rule->suspends; *n; n++) {
        const struct time_limit *l = regime_limit(s->regime, *n);
        const char *home = step_due_home(s, *n);
        stop_suspended(s, home, l);
        still_start(s->turn, s->rule->module, home, l);
    }
    for (size_t i = 0; i < d->count; i++) {
        const struct time_limit *l = d->limit[i];
        if (!casefile_due_in(s->turn, d->home[i], l->name, "suspended"))
            alarm_set(s->turn, &alarm, d->home[i], l, d->item[i]);
        casefile_due_own(s->turn, d->home[i], l->name);
    }
}

static Ducha__StandsStill *stands_still(const struct step *s, const char *limit)
{
    const char *home = step_due_home(s, limit);
    const Ducha__DueKept *kept = casefile_due_in(s->turn, home, limit, "suspended");
    if (!kept || kept->suspended_at != s->message->time)
        return NULL; /* it did already, or does not run */
    Ducha__StandsStill *one = turn_alloc(s->turn, sizeof(*one));
    assert(one);
    ducha__stands_still__init(one);
    one->key = turn_print(s->turn, "%s", deadline_key(s->turn, home, limit));
    one->deadline = turn_print(s->turn, "%s", limit);
    one->has_until = kept->has_still_until;
    one->until = kept->still_until;
    return one;
}

/* Those that stand still from now on; until when was reckoned when they were kept. */
static void tell_still(const struct step *s, Ducha__Taken *told)
{
    size_t room = 0;
    for (const char *const *n = s->rule->suspends; *n; n++)
        room++;
    told->still = turn_alloc(s->turn, (room + 1) * sizeof(*told->still));
    assert(told->still);
    for (const char *const *n = s->rule->suspends; *n; n++) {
        Ducha__StandsStill *one = stands_still(s, *n);
        if (one)
            told->still[told->n_still++] = one;
    }
}

/* What is empty is left out of the record. */
static char *some(struct turn *t, const char *text)
{
    return text[0] ? turn_print(t, "%s", text) : NULL;
}

enum err step_done_by_name(const struct step *s, Ducha__Taken *told)
{
    assert(s->rule && s->case_id[0]);
    struct dues dues = {.count = 0};
    told->step = s->told;
    told->case_id = turn_print(s->turn, "%s", s->case_id);
    told->type = some(s->turn, s->rule->opens);
    told->parent = some(s->turn, s->parent);
    told->n_field = s->fields.count;
    told->field = s->fields.item;
    if (casefile_will_stand(s->turn, s->regime, s->rule, s->case_id, told, s->message->time))
        dues_of(s, &dues);
    told->n_due = dues.count;
    told->due = dues.item;
    struct moved moved = casefile_take(s->turn, s->regime, s->rule, s->case_id, told, s->message);
    told->completes = some(s->turn, moved.completes);
    told->begins = some(s->turn, moved.begins);
    told->has_partial = told->partial = moved.partial;
    if (!moved.partial)
        tell_still(s, told);
    turn_emit(s->turn, s->rule->tells, s->case_id, body_pack(s->turn, &told->base));
    if (!moved.partial)
        tell_clock(s, &dues);
    return OK;
}

/* ---- numbers ---- */

static const char *pattern_of(const struct step *s, const char *name)
{
    const char *pattern = regime_pattern(s->regime, name);
    return pattern ? pattern : "{seq}";
}

/* What the form says, or the case in which it is asked for. */
static const char *number_word(const void *of, const char *name)
{
    const struct step *s = of;
    return fact_text(s->turn, s->parent[0] ? s->parent : s->case_id, &s->fields, name);
}

static struct number_parts parts_of(const struct step *s, const char *letter)
{
    return (struct number_parts){day_at(s->message->time), letter, s->parent, 0, number_word, s};
}

/* The first field of the pattern whose word may not stand in a number; NULL: all may. */
static const struct form_field *bad_part(const struct step *s, const char *pattern)
{
    struct arena scratch = {0};
    const struct form_field *bad = NULL;
    const char *name;
    while (!bad && (pattern = number_field(&scratch, pattern, &name)))
        if (!number_part_good(number_word(s, name)))
            bad = regime_field(s->regime, name);
    arena_free(&scratch);
    return bad;
}

bool number_can(const struct step *s, const char *name, const char **zh, const char **en)
{
    const char *pattern = pattern_of(s, name);
    const struct form_field *bad = bad_part(s, pattern);
    if (bad) {
        *zh = turn_print(s->turn, "编号需要“%s”，且不得含空格、控制字符或 /", bad->words.zh);
        *en = turn_print(s->turn,
                         "the number needs `%s`, without a blank, a control character or a /",
                         bad->words.en);
        return false;
    }
    struct arena scratch = {0};
    struct number_parts parts = parts_of(s, "");
    bool fits = strlen(number_print(&scratch, pattern, &parts)) <= CASE_ID_MAX;
    arena_free(&scratch);
    *zh = turn_print(s->turn, "编号超过 %u 字节", CASE_ID_MAX);
    *en = turn_print(s->turn, "the number would have more than %u bytes", CASE_ID_MAX);
    return fits;
}

const char *number_next(const struct step *s, const char *name, const char *letter)
{
    const char *pattern = pattern_of(s, name);
    struct arena scratch = {0};
    struct number_parts parts = parts_of(s, letter);
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
