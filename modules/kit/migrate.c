/* migrate.c - see migrate.h. */
#include "modules/kit/migrate.h"
#include "modules/kit/reached.h"

#include "modules/kit/alarm.h"
#include "modules/kit/given.h"
#include "modules/kit/once.h"
#include "modules/kit/still.h"
#include "modules/kit/take.h"

/* ---- may it be carried over ---- */

const char *migrate_blocked(struct turn *t, const struct regime *from, const struct regime *to,
                            const char *type, const char *stage, const char **en)
{
    const struct case_type *now = type[0] ? regime_type(to, type) : NULL;
    const struct case_type *before = from && type[0] ? regime_type(from, type) : NULL;
    const char *next = stage[0] ? regime_now(to, RENAMED_STAGES, stage) : "";
    if (type[0] && !now) {
        *en = turn_print(t, "%s has no type of case `%s`", to->full, type);
        return turn_print(t, "%s 没有案件类型 %s", to->full, type);
    }
    if (stage[0] && (!next || !now || !names_have(now->stages, next))) {
        *en = turn_print(t, "the stage `%s` in which the case stands is no more in %s", stage,
                         to->full);
        return turn_print(t, "案件所处环节 %s 在 %s 中不存在", stage, to->full);
    }
    if (!stage[0] && now && now->stages[0] && before && !before->stages[0]) {
        *en =
            turn_print(t, "in %s such a case goes through stages, and it stands in none", to->full);
        return turn_print(t, "%s 对此类案件规定了环节，而本案不处于任何环节", to->full);
    }
    return NULL;
}

/* ---- one case file ---- */

#define MOVED_MAX 1024u /* rows of one kind that a case has at most: steps, facts, deadlines */

struct moving {
    struct turn *turn;
    const struct message *message;
    const char *case_id;
    const struct regime *from, *to;
    const struct taker *self; /* NULL: of who owns nothing */
};

/* The names of the case's rows of this kind. Rows do not change while they are walked. */
static unsigned names_of(const struct moving *v, const char *kind, const char **names)
{
    struct turn *t = v->turn;
    struct bytes prefix = turn_key(t, "file", v->case_id, kind, NULL), key = {0}, value;
    unsigned n = 0;
    while (n < MOVED_MAX && turn_next(t, prefix, &key, &value))
        names[n++] = turn_print(t, "%.*s", (int)(key.size - prefix.size - 1),
                                (const char *)key.data + prefix.size);
    return n;
}

static const char **room_for_names(struct turn *t)
{
    const char **names = turn_alloc(t, MOVED_MAX * sizeof(*names));
    assert(names);
    return names;
}

/* Rows that say their own name nowhere else. All are taken out before any is put in, since one may
 * get the name that another one had. */
static void move_rows(const struct moving *v, const char *kind, enum renamed_sort sort)
{
    struct turn *t = v->turn;
    const char **names = room_for_names(t);
    unsigned n = names_of(v, kind, names);
    struct bytes *rows = turn_alloc(t, (n + 1) * sizeof(*rows));
    assert(rows);
    for (unsigned i = 0; i < n; i++) {
        struct bytes key = turn_key(t, "file", v->case_id, kind, names[i], NULL);
        const char *now = regime_now(v->to, sort, names[i]);
        rows[i] = turn_get(t, key);
        if (!now || strcmp(now, names[i]) != 0)
            turn_del(t, key);
    }
    for (unsigned i = 0; i < n; i++) {
        const char *now = regime_now(v->to, sort, names[i]);
        if (now && strcmp(now, names[i]) != 0)
            turn_put(t, turn_key(t, "file", v->case_id, kind, now, NULL), rows[i]);
    }
}

static const char *step_now(const void *of, const char *step)
{
    return regime_now(of, RENAMED_STEPS, step);
}

/* Facts say which steps gave them. */
static void move_givers(const struct moving *v)
{
    const char **names = room_for_names(v->turn);
    unsigned n = names_of(v, "fact", names);
    for (unsigned i = 0; i < n; i++)
        given_rename(v->turn, v->case_id, names[i], step_now, v->to);
}

/* What was said in a step that does not stand yet. */
static void move_said(const struct moving *v)
{
    struct turn *t = v->turn;
    const char **names = room_for_names(t);
    unsigned n = names_of(v, "step", names);
    for (unsigned i = 0; i < n; i++) {
        Ducha__StepKept *kept =
            (Ducha__StepKept *)(uintptr_t)casefile_step(t, v->case_id, names[i]);
        for (size_t b = 0; kept && kept->partial && b < kept->n_by; b++)
            for (size_t f = 0; f < kept->by[b]->n_said; f++) {
                Ducha__Field *said = kept->by[b]->said[f];
                const char *now = regime_now(v->to, RENAMED_FIELDS, said->name);
                said->name = now ? turn_print(t, "%s", now) : said->name;
            }
        if (kept && kept->partial)
            casefile_step_put(t, v->case_id, names[i], kept);
    }
}

/* The clock knows a deadline by its name. */
static void move_clock(const struct moving *v, const char *old, Ducha__DueKept *kept,
                       const struct time_limit *l)
{
    struct turn *t = v->turn;
    const struct time_limit *was = v->from ? regime_limit(v->from, old) : NULL;
    bool running = kept->state && strcmp(kept->state, "running") == 0;
    if (!casefile_due_owned(t, v->case_id, old))
        return;
    casefile_due_disown(t, v->case_id, old);
    if (running)
        due_stop(t, v->case_id, old);
    if (running && was && was->reminds)
        due_sleep(t, v->case_id, old, REMINDER_EVENT);
    if (kept->still_until)
        due_sleep(t, v->case_id, old, STILL_EVENT);
    if (l)
        casefile_due_own(t, v->case_id, l->name);
    if (l && running && v->self)
        alarm_set(t, &(struct alarm){v->to, v->self->module, v->message->time}, v->case_id, l,
                  kept->due);
}

static void move_due(const struct moving *v, const char *old)
{
    struct turn *t = v->turn;
    Ducha__DueKept *kept = casefile_due(t, v->case_id, old);
    const char *now = regime_now(v->to, RENAMED_DEADLINES, old);
    const struct time_limit *l = now ? regime_limit(v->to, now) : NULL;
    if (!kept || (l && strcmp(l->name, old) == 0))
        return;
    turn_del(t, turn_key(t, "file", v->case_id, "due", old, NULL));
    kept->due->deadline = l ? turn_print(t, "%s", l->name) : NULL;
    kept->due->key = l ? turn_print(t, "%s", deadline_key(t, v->case_id, l->name)) : NULL;
    move_clock(v, old, kept, l);
    if (!l)
        return;
    casefile_due_put(t, v->case_id, kept);
    if (v->self && casefile_due_owned(t, v->case_id, l->name))
        still_start(t, v->self->module, v->case_id, l);
}

static void move_dues(const struct moving *v)
{
    const char **names = room_for_names(v->turn);
    unsigned n = names_of(v, "due", names);
    for (unsigned i = 0; i < n; i++)
        move_due(v, names[i]);
}

static void move_case(const struct moving *v, const Ducha__CaseKept *before)
{
    struct turn *t = v->turn;
    Ducha__CaseKept kept = *before;
    const char *stage =
        before->stage && before->stage[0] ? regime_now(v->to, RENAMED_STAGES, before->stage) : "";
    const char *blocked =
        before->blocked ? regime_now(v->to, RENAMED_STEPS, before->blocked) : NULL;
    kept.regime = turn_print(t, "%s", v->to->full);
    if (before->stage)
        kept.stage = turn_print(t, "%s", stage ? stage : "");
    kept.blocked = blocked ? turn_print(t, "%s", blocked) : NULL;
    casefile_put(t, v->case_id, &kept);
}

/* ---- what others did not hear ---- */

static bool someone_new(const struct rule *before, const struct rule *now)
{
    for (const char *const *n = now->heard_by; *n; n++)
        if (!before || !names_have(before->heard_by, *n))
            return true;
    return false;
}

static const struct rule *rule_before(const struct moving *v, const char *now)
{
    for (const struct renamed *n = v->to->renamed[RENAMED_STEPS]; n; n = n->next)
        if (strcmp(n->now, now) == 0)
            return v->from ? regime_rule(v->from, n->name) : NULL;
    return v->from ? regime_rule(v->from, now) : NULL;
}

static bool owns(const struct moving *v, const struct rule *rule)
{
    return rule && rule->generic && strcmp(rule->module, v->self->module) == 0;
}

static Ducha__CarriedStep *carried_step(struct turn *t, const char *name, Ducha__StepKept *kept)
{
    Ducha__CarriedStep *c = turn_alloc(t, sizeof(*c));
    assert(c);
    ducha__carried_step__init(c);
    c->name = turn_print(t, "%s", name);
    c->kept = kept;
    return c;
}

static void add_dues(const struct moving *v, Ducha__Carried *told, const char *const *limits)
{
    for (; *limits && told->n_due < MOVED_MAX; limits++) {
        Ducha__DueKept *kept = casefile_due(v->turn, v->case_id, *limits);
        if (kept)
            told->due[told->n_due++] = kept;
    }
}

/* Of the steps that this module takes, those that somebody must know of from now on and did not
 * hear. */
static void carry(const struct moving *v)
{
    struct turn *t = v->turn;
    const char **names = room_for_names(t);
    unsigned n = names_of(v, "step", names);
    Ducha__Carried told = DUCHA__CARRIED__INIT;
    told.taken = turn_alloc(t, (n + 1) * sizeof(*told.taken));
    told.due = turn_alloc(t, MOVED_MAX * sizeof(*told.due));
    assert(told.taken && told.due);
    for (unsigned i = 0; i < n; i++) {
        const struct rule *rule = regime_rule(v->to, names[i]);
        if (!owns(v, rule) || !someone_new(rule_before(v, names[i]), rule))
            continue;
        Ducha__StepKept *kept =
            (Ducha__StepKept *)(uintptr_t)casefile_step(t, v->case_id, names[i]);
        told.taken[told.n_taken++] = carried_step(t, names[i], kept);
        add_dues(v, &told, rule->starts);
    }
    if (told.n_taken == 0)
        return;
    told.case_id = turn_print(t, "%s", v->case_id);
    told.regime = turn_print(t, "%s", v->to->full);
    turn_emit(t, "case.carried", v->case_id, body_pack(t, &told.base));
}

/* A step that this module did not hear of when it was taken. */
static void carry_in(struct turn *t, const struct regime *r, const char *case_id,
                     const Ducha__CarriedStep *c)
{
    const Ducha__CaseKept *kept = casefile_of(t, case_id);
    casefile_step_put(t, case_id, c->name, c->kept);
    if (kept && casefile_stands(t, case_id, c->name))
        reached_change(t, r, kept, c->name, +1);
}

enum err migrate_on_carried(struct turn *t, const struct message *m, const struct taker *self)
{
    if (strcmp(m->from, turn_print(t, "module/%s", self->module)) == 0)
        return OK;
    Ducha__Carried *told = body_read(t, m->body, &ducha__carried__descriptor);
    if (!told || !told->case_id || strcmp(told->case_id, m->case_id) != 0 || !told->regime)
        return body_bad(t);
    const char *now = casefile_regime(t, m->case_id);
    const struct regime *r = now ? packs_find(t, now) : NULL;
    if (!r || strcmp(now, told->regime) != 0)
        return OK; /* it went on to another version meanwhile */
    for (size_t i = 0; i < told->n_taken; i++) {
        const Ducha__CarriedStep *c = told->taken[i];
        const struct rule *rule = c->name ? regime_rule(r, c->name) : NULL;
        if (!rule || !c->kept || !c->kept->step)
            return body_bad(t);
        if (names_have(rule->heard_by, self->module) && !casefile_step(t, m->case_id, c->name))
            carry_in(t, r, m->case_id, c);
    }
    for (size_t i = 0; i < told->n_due; i++) {
        const Ducha__DueKept *kept = told->due[i];
        if (!kept->due || !kept->due->deadline || !regime_limit(r, kept->due->deadline) ||
            !kept->due->date || !kept->state)
            return body_bad(t);
        if (!casefile_due(t, m->case_id, kept->due->deadline))
            casefile_due_put(t, m->case_id, kept);
    }
    return OK;
}

/* ---- reactions ---- */

static enum err migrate(struct turn *t, const struct message *m, const struct taker *self)
{
    const Ducha__Migrated *told = body_read(t, m->body, &ducha__migrated__descriptor);
    if (!told || !told->case_id || strcmp(told->case_id, m->case_id) != 0 || !told->to ||
        !told->from || strlen(told->case_id) > CASE_ID_MAX)
        return body_bad(t);
    const Ducha__CaseKept *kept = casefile_of(t, m->case_id);
    struct moving v = {t, m, m->case_id, packs_find(t, told->from), packs_find(t, told->to), self};
    if (!v.to)
        return turn_error(t, ERR_ABSENT, "its regime was not adopted here");
    if (!kept)
        return OK; /* this module never heard of the case */
    if (v.from)
        reached_change_all(t, v.from, m->case_id, -1);
    move_case(&v, kept);
    move_rows(&v, "step", RENAMED_STEPS);
    reached_change_all(t, v.to, m->case_id, +1);
    move_rows(&v, "fact", RENAMED_FIELDS);
    move_said(&v);
    move_givers(&v);
    move_dues(&v);
    once_keep(t, v.to, m->case_id);
    if (self)
        carry(&v);
    if (self && self->migrated)
        self->migrated(t, m->case_id, v.to);
    return OK;
}

enum err migrate_on_migrated(struct turn *t, const struct message *m, const struct taker *self)
{
    return migrate(t, m, self);
}

enum err migrate_on_heard(struct turn *t, const struct message *m)
{
    return migrate(t, m, NULL);
}

/* ---- told meanwhile ---- */

const struct rule *migrate_rule(struct turn *t, const char *case_id, const Ducha__Step *step,
                                const struct regime **r)
{
    const char *now = casefile_regime(t, case_id);
    *r = packs_find(t, step->regime);
    const struct rule *rule = *r ? regime_rule(*r, step->name) : NULL;
    if (!rule)
        *r = NULL;
    if (!rule || !now || strcmp(now, step->regime) == 0)
        return rule;
    *r = packs_find(t, now);
    const char *name = *r ? regime_now(*r, RENAMED_STEPS, step->name) : NULL;
    return name ? regime_rule(*r, name) : NULL;
}

void migrate_dues(struct turn *t, const struct regime *r, Ducha__Taken *told)
{
    size_t kept = 0;
    for (size_t i = 0; i < told->n_due; i++) {
        const char *now = regime_now(r, RENAMED_DEADLINES, told->due[i]->deadline);
        if (!now)
            continue;
        told->due[kept] = told->due[i];
        told->due[kept++]->deadline = turn_print(t, "%s", now);
    }
    told->n_due = kept;
}
