/* take.c - see take.h. */
#include "modules/kit/take.h"

#include "modules/kit/alarm.h"
#include "modules/kit/lapse.h"
#include "modules/kit/still.h"

/* ---- for effects ---- */

const char *taking_text(const struct taking *k, const char *field)
{
    return fields_text(&k->step.fields, field);
}

/* Of a new case, what the one above it keeps. */
static const char *about(const struct step *s)
{
    return s->parent[0] ? s->parent : s->case_id;
}

const char *taking_fact(const struct taking *k, const char *name)
{
    return fact_text(k->step.turn, about(&k->step), &k->step.fields, name);
}

void taking_result(struct taking *k, const char *name, const char *value)
{
    if (k->told.n_result < RESULTS_MAX)
        k->results[k->told.n_result++] = field_new(k->step.turn, name, value);
}

void taking_keep(struct taking *k, const char *name, const char *const *values, size_t n)
{
    struct turn *t = k->step.turn;
    struct fields *f = &k->step.fields;
    const struct form_field *kept = regime_field(k->step.regime, name);
    if (!kept || !kept->fact || n == 0)
        return;
    Ducha__Field **all = turn_alloc(t, (f->count + 1) * sizeof(*all));
    Ducha__Field *one = field_new(t, name, values[0]);
    char **value = turn_alloc(t, n * sizeof(*value));
    assert(all && value);
    for (size_t i = 0; i < n; i++)
        value[i] = turn_print(t, "%s", values[i]);
    one->value = value;
    one->n_value = n;
    for (size_t i = 0; i < f->count; i++)
        all[i] = f->item[i];
    all[f->count] = one;
    *f = (struct fields){all, f->count + 1};
}

void taking_post(struct taking *k, const char *post, const char *person)
{
    struct turn *t = k->step.turn;
    if (k->told.n_post == POSTS_MAX)
        return;
    Ducha__Post *p = turn_alloc(t, sizeof(*p));
    assert(p);
    ducha__post__init(p);
    p->post = turn_print(t, "%s", post);
    p->person = turn_print(t, "%s", person);
    k->posts[k->told.n_post++] = p;
}

void taking_lateness(struct taking *k)
{
    const struct step *s = &k->step;
    const char *const *limit = s->rule->stops;
    const Ducha__DueKept *kept = *limit ? step_due(s, *limit) : NULL;
    if (!kept)
        return;
    taking_result(k, "due", kept->due->date);
    taking_result(k, "late", s->message->time >= kept->due->at ? "yes" : "no");
}

void taking_waits(struct taking *k)
{
    k->told.has_partial = k->told.partial = true;
}

void taking_refuse_by(struct taking *k, const char *clause, const char *missing,
                      const char *missing_en)
{
    if (k->refused)
        return;
    k->refused = true;
    const char *cited = clause_cited(k->step.turn, k->step.regime, clause);
    turn_refuse_step(k->step.turn, k->step.rule->name, cited, missing, missing_en);
}

void taking_refuse(struct taking *k, const char *missing, const char *missing_en)
{
    taking_refuse_by(k, k->step.rule->clause, missing, missing_en);
}

/* ---- a new case's number ---- */

/* Of one line, without blanks around it: what looks the same is the same case. */
static bool is_plain(const char *name)
{
    size_t size = strlen(name);
    for (size_t i = 0; i < size; i++)
        if ((uint8_t)name[i] < 0x20)
            return false;
    return size && name[0] != ' ' && name[size - 1] != ' ';
}

/* person/Li: named by a field of the form, which no slash may make two of. */
static bool name_case(struct taking *k, const struct case_type *type)
{
    struct step *s = &k->step;
    const char *name = taking_text(k, type->named_by);
    s->case_id = turn_print(s->turn, "%s/%s", type->name, name);
    bool good = is_plain(name) && !strchr(name, '/') && strlen(s->case_id) <= CASE_ID_MAX;
    if (!good)
        taking_refuse(k, "名称为空、过长、首尾有空格，或含有 / 或换行",
                      "the name is empty, too long, has blanks at an end, or holds a / or a line "
                      "end");
    else if (casefile_is_number(s->turn, s->case_id))
        taking_refuse(k, turn_print(s->turn, "已有案件 %s", s->case_id),
                      turn_print(s->turn, "there is a case %s already", s->case_id));
    return !k->refused;
}

static bool number_case(struct taking *k)
{
    struct step *s = &k->step;
    const struct case_type *type = regime_type(s->regime, s->rule->opens);
    if (!type || s->case_id[0])
        return true;
    if (type->named_by[0])
        return name_case(k, type);
    const char *pattern = type->number[0] ? type->number : CASE_NUMBER, *zh, *en;
    if (!number_can(s, pattern, &zh, &en)) {
        taking_refuse(k, zh, en);
        return false;
    }
    do
        s->case_id = number_next(s, pattern, "");
    while (casefile_is_number(s->turn, s->case_id));
    bool fits = strlen(s->case_id) <= CASE_ID_MAX;
    if (!fits)
        taking_refuse(k, "案号过长：案件隶属层级过多",
                      "the number is too long: too many cases "
                      "stand above it");
    return fits;
}

/* ---- asked ---- */

static const struct effect *effect_of(const struct taker *self, const struct rule *rule)
{
    const struct effect *e = self->effects;
    while (e->does && strcmp(e->does, rule->does) != 0)
        e++;
    return e;
}

/* A pack made for a newer module, or for another one. */
static void cannot(struct taking *k, const struct taker *self)
{
    const char *does = k->step.rule->does;
    taking_refuse(k, turn_print(k->step.turn, "模块 %s 不会做 %s", self->module, does),
                  turn_print(k->step.turn, "the module %s cannot do %s", self->module, does));
}

/* Who takes it now is the last of those who must, or the only one. */
static bool will_stand(struct taking *k)
{
    struct step *s = &k->step;
    if (!rule_together(s->rule) && s->rule->times <= 1)
        return true;
    k->told.step = s->told;
    k->told.field = s->fields.item;
    k->told.n_field = s->fields.count;
    return casefile_will_stand(s->turn, s->regime, s->rule, s->case_id, &k->told, s->message->time);
}

/* True when the step is taken. */
static bool carry_out(struct taking *k, const struct taker *self)
{
    const struct effect *e = effect_of(self, k->step.rule);
    if (k->step.rule->does[0] && !e->does)
        cannot(k, self);
    else if (e->does && e->check)
        e->check(k);
    if (k->refused || !number_case(k))
        return false;
    k->stands = will_stand(k);
    if (e->does && e->act && (k->stands || (self->each && names_have(self->each, e->does))))
        e->act(k);
    k->told.result = k->results;
    k->told.post = k->posts;
    return step_done_by_name(&k->step, &k->told) == OK;
}

static struct taking *taking_new(struct turn *t)
{
    struct taking *k = turn_alloc(t, sizeof(*k));
    assert(k);
    *k = (struct taking){.told = DUCHA__TAKEN__INIT};
    return k;
}

enum err take_asked(struct turn *t, const struct message *m, const struct taker *self)
{
    const Ducha__Take *take = body_read(t, m->body, &ducha__take__descriptor);
    if (!take)
        return body_bad(t);
    struct taking *k = taking_new(t);
    k->step = step_enter_by_name(t, m, take);
    if (k->step.rule)
        carry_out(k, self);
    return OK;
}

/* ---- by the office ---- */

const char *take_rule_by_office(struct turn *t, const struct message *m, const struct taker *self,
                                const struct regime *r, const struct rule *rule,
                                const char *case_id, struct fields fields)
{
    struct taking *k = taking_new(t);
    k->step = step_of_office(t, m, r, rule, case_id, fields);
    return carry_out(k, self) ? k->step.case_id : NULL;
}

/* ---- told ---- */

/* What an effect does elsewhere it does when the step stands, too. */
static void hear(const struct heard *h, const struct taker *self)
{
    for (const struct hearing *e = self->hearings; e->hear; e++) {
        bool every = !e->does || !e->does[0];
        if (every || (strcmp(e->does, h->rule->does) == 0 && !h->told->partial))
            e->hear(h);
    }
}

static bool wants(const struct taker *self, const struct rule *rule)
{
    if (names_have(rule->heard_by, self->module))
        return true;
    for (const struct hearing *e = self->hearings; e->hear; e++)
        if (e->does && (!e->does[0] || strcmp(e->does, rule->does) == 0))
            return true;
    return false;
}

static bool fits(const char *text)
{
    return text && text[0] && strlen(text) <= PERSON_MAX;
}

/* A module from outside the tree may tell what ours would not: all of it becomes keys. */
static bool told_good(const Ducha__Taken *told, const struct message *m)
{
    bool good = m->case_id[0] && strlen(m->case_id) <= CASE_ID_MAX &&
                (!told->parent || strlen(told->parent) <= CASE_ID_MAX);
    for (size_t i = 0; i < told->n_field; i++)
        good = good && told->field[i]->name;
    for (size_t i = 0; i < told->n_result; i++)
        good = good && told->result[i]->name;
    for (size_t i = 0; i < told->n_post; i++)
        good = good && fits(told->post[i]->post) && fits(told->post[i]->person);
    for (size_t i = 0; i < told->n_due; i++)
        good = good && fits(told->due[i]->deadline) && told->due[i]->date;
    return good;
}

/* Of a step that this module does not want: a case that it opens has a number all the same. */
static enum err keep_number(struct turn *t, const struct message *m, const struct rule *rule)
{
    if (!rule->opens[0])
        return OK;
    if (!m->case_id[0] || strlen(m->case_id) > CASE_ID_MAX)
        return body_bad(t);
    casefile_other(t, m->case_id);
    return OK;
}

enum err take_told(struct turn *t, const struct message *m, const struct taker *self)
{
    if (strcmp(m->from, turn_print(t, "module/%s", self->module)) == 0)
        return OK;
    const Ducha__Step *step = told_step(t, m->body);
    if (!step || !step->name || !step->regime)
        return turn_error(t, ERR_MALFORMED, "it does not say which step was taken");
    const struct regime *r;
    const struct rule *rule = migrate_rule(t, m->case_id, step, &r);
    if (!r)
        return turn_error(t, ERR_ABSENT, "its regime was not adopted here");
    if (!rule)
        return OK;
    if (!wants(self, rule))
        return keep_number(t, m, rule);
    Ducha__Taken *told = body_read(t, m->body, &ducha__taken__descriptor);
    if (!told || !told_good(told, m))
        return body_bad(t);
    if (strcmp(r->full, step->regime) != 0)
        migrate_dues(t, r, told);
    struct heard h = {t, m, r, rule, told, {told->field, told->n_field}};
    casefile_take(t, r, rule, m->case_id, told, m);
    hear(&h, self);
    return OK;
}

/* ---- the clock ---- */

static void tell_late(struct turn *t, const struct message *m, const struct taker *self,
                      Ducha__DueKept *kept)
{
    Ducha__Step step = DUCHA__STEP__INIT;
    const char *regime = casefile_regime(t, m->case_id);
    step.name = kept->due->deadline;
    step.clause = kept->due->clause;
    step.regime = turn_print(t, "%s", regime ? regime : "");
    step.has_asked = true;
    step.asked = m->position;
    Ducha__Late told = DUCHA__LATE__INIT;
    told.step = &step;
    told.case_id = turn_print(t, "%s", m->case_id);
    told.due = kept->due->date;
    told.deadline = kept->due->deadline;
    turn_emit(t, turn_print(t, "%s.late", self->module), m->case_id, body_pack(t, &told.base));
}

/* Another moment of the deadline than its day. One that this build does not know says nothing. */
static void of_event(struct turn *t, const struct message *m, const struct taker *self,
                     const Ducha__Overdue *o)
{
    if (strcmp(o->event, STILL_EVENT) == 0)
        still_over(t, m, self, o);
    else if (strcmp(o->event, REMINDER_EVENT) == 0)
        alarm_remind(t, m, self, o);
    else if (strcmp(o->event, LAPSE_EVENT) == 0)
        lapse_window(t, m, self, o);
}

/* Late is what still runs, by the day it has now: one that was moved has a new one. */
enum err take_overdue(struct turn *t, const struct message *m, const struct taker *self)
{
    const Ducha__Overdue *o = body_read(t, m->body, &ducha__overdue__descriptor);
    if (!o || !o->case_id || !o->deadline || strcmp(o->case_id, m->case_id) != 0 ||
        strlen(o->case_id) > CASE_ID_MAX || strlen(o->deadline) > PERSON_MAX)
        return body_bad(t);
    if (o->event && o->event[0]) {
        of_event(t, m, self, o);
        return OK;
    }
    Ducha__DueKept *kept = casefile_due(t, o->case_id, o->deadline);
    if (!kept || strcmp(kept->state, "running") != 0 || kept->due->at != o->due || m->time < o->due)
        return OK;
    kept->state = turn_print(t, "%s", "late");
    casefile_due_put(t, o->case_id, kept);
    tell_late(t, m, self, kept);
    lapse_take(t, m, self, m->case_id, kept->due->deadline);
    return OK;
}
