/* casefile.c - rows:
 *
 *   file NUL id NUL case                       CaseKept
 *   file NUL id NUL step NUL name              StepKept
 *   file NUL id NUL fact NUL name              FactKept (given.c)
 *   file NUL id NUL post NUL post NUL person   Post
 *   file NUL id NUL due  NUL deadline          DueKept
 *   file NUL id NUL open NUL type NUL child    empty: the child is not closed yet
 *   file NUL id NUL below NUL type NUL step    number (reached.c)
 *   file NUL id NUL once                       text (once.c)
 *   file NUL id NUL sent                       Field (recipients.c)
 *   clock NUL id NUL deadline                  empty: this module set its clock
 *   other NUL id                               empty: a case that this module takes no part in
 *
 * The case comes before what is kept of it, so that all rows of one case are neighbours: a step
 * changes several, and each page that is changed is one more place for the disk to write. */
#include "modules/kit/casefile.h"

#include "base/text.h"
#include "modules/kit/facts.h"
#include "modules/kit/given.h"

#include "modules/kit/migrate.h"
#include "modules/kit/once.h"
#include "modules/kit/posts.h"
#include "modules/kit/reached.h"
#include "modules/kit/recipients.h"
#include "modules/kit/stages.h"
#include "proto/scan.h"

/* ---- reading ---- */

/* The cases that this turn has asked for: a step asks some ten questions of the same one, and a
 * drawing by lot looks at ten thousand. A tree by the digits of their hash. */
struct known {
    struct known *below[4];
    const char *case_id;
    const Ducha__CaseKept *kept;
};

/* Where it is, or would be. */
static struct known **known_at(struct known **at, const char *case_id)
{
    uint32_t hash = text_hash(bytes_of(case_id));
    for (; *at && strcmp((*at)->case_id, case_id) != 0; hash <<= 2)
        at = &(*at)->below[hash >> 30];
    return at;
}

static void know(struct turn *t, const char *case_id, const Ducha__CaseKept *kept)
{
    struct known *first = t->kept, **at = known_at(&first, case_id);
    if (!*at) {
        *at = turn_alloc(t, sizeof(**at));
        assert(*at);
        **at = (struct known){.case_id = turn_print(t, "%s", case_id)};
        t->kept = first;
    }
    (*at)->kept = kept;
}

/* The caller's to change. No case has a longer name than the limit. */
static Ducha__CaseKept *case_row(struct turn *t, const char *case_id)
{
    if (strlen(case_id) > CASE_ID_MAX)
        return NULL;
    struct bytes row = turn_get(t, turn_key(t, "file", case_id, "case", NULL));
    if (!row.data)
        return NULL;
    Ducha__CaseKept *kept = body_read(t, row, &ducha__case_kept__descriptor);
    assert(kept && kept->regime); /* our own row */
    return kept;
}

const Ducha__CaseKept *casefile_of(struct turn *t, const char *case_id)
{
    struct known *first = t->kept, *k = *known_at(&first, case_id);
    if (k)
        return k->kept;
    const Ducha__CaseKept *kept = case_row(t, case_id);
    if (kept)
        know(t, case_id, kept);
    return kept;
}

const char *casefile_regime(struct turn *t, const char *case_id)
{
    const Ducha__CaseKept *kept = casefile_of(t, case_id);
    return kept ? kept->regime : NULL;
}

static struct bytes other_key(struct turn *t, const char *case_id)
{
    return turn_key(t, "other", case_id, NULL);
}

bool casefile_is_number(struct turn *t, const char *case_id)
{
    if (casefile_of(t, case_id))
        return true;
    return strlen(case_id) <= CASE_ID_MAX && turn_get(t, other_key(t, case_id)).data;
}

void casefile_other(struct turn *t, const char *case_id)
{
    if (!casefile_is_number(t, case_id))
        turn_put(t, other_key(t, case_id), bytes_of(""));
}

static Ducha__StepKept *step_row(struct turn *t, const char *case_id, const char *step)
{
    struct bytes row = turn_get(t, turn_key(t, "file", case_id, "step", step, NULL));
    return row.data ? body_read(t, row, &ducha__step_kept__descriptor) : NULL;
}

const Ducha__StepKept *casefile_step(struct turn *t, const char *case_id, const char *step)
{
    return step_row(t, case_id, step);
}

bool casefile_stands(struct turn *t, const char *case_id, const char *step)
{
    const Ducha__StepKept *kept = casefile_step(t, case_id, step);
    return kept && !kept->undone && !kept->partial;
}

static const char *type_of(const Ducha__CaseKept *kept)
{
    return kept->type ? kept->type : "";
}

/* The case above; NULL: none. */
static const char *above(const Ducha__CaseKept *kept)
{
    return kept->parent && kept->parent[0] ? kept->parent : NULL;
}

const char *casefile_home(struct turn *t, const char *case_id, const struct rule *rule)
{
    for (unsigned i = 0; case_id && i <= CASE_PARENTS_MAX; i++) {
        const Ducha__CaseKept *kept = casefile_of(t, case_id);
        if (!kept)
            return NULL;
        if (rule_fits(rule, type_of(kept)))
            return case_id;
        case_id = above(kept);
    }
    return NULL;
}

const char *casefile_staged(struct turn *t, const char *case_id)
{
    for (unsigned i = 0; case_id && i <= CASE_PARENTS_MAX; i++) {
        const Ducha__CaseKept *kept = casefile_of(t, case_id);
        if (!kept || (kept->stage && kept->stage[0]))
            return kept ? case_id : NULL;
        case_id = above(kept);
    }
    return NULL;
}

static Ducha__Field *type_fact(struct turn *t, const Ducha__CaseKept *kept)
{
    Ducha__Field *f = turn_alloc(t, sizeof(*f));
    char **value = turn_alloc(t, sizeof(*value));
    assert(f && value);
    ducha__field__init(f);
    value[0] = turn_print(t, "%s", type_of(kept));
    f->n_value = 1;
    f->value = value;
    return f;
}

const Ducha__Field *casefile_fact_of(struct turn *t, const char *case_id, const char *name)
{
    return given_fact(t, case_id, name);
}

const Ducha__Field *casefile_fact(struct turn *t, const char *case_id, const char *name)
{
    for (unsigned i = 0; case_id && i <= CASE_PARENTS_MAX; i++) {
        const Ducha__CaseKept *kept = casefile_of(t, case_id);
        if (!kept)
            return NULL;
        if (strcmp(name, "type") == 0)
            return type_fact(t, kept);
        const Ducha__Field *fact = casefile_fact_of(t, case_id, name);
        if (fact)
            return fact;
        case_id = above(kept);
    }
    return NULL;
}

const char *casefile_fact_text(struct turn *t, const char *case_id, const char *name)
{
    const Ducha__Field *f = casefile_fact(t, case_id, name);
    return f && f->n_value ? f->value[0] : "";
}

const Ducha__Post *casefile_post(struct turn *t, const char *case_id, const char *post,
                                 const char *person, int64_t time)
{
    for (unsigned i = 0; case_id && i <= CASE_PARENTS_MAX; i++) {
        const Ducha__CaseKept *kept = casefile_of(t, case_id);
        if (!kept)
            return NULL;
        struct bytes row = turn_get(t, turn_key(t, "file", case_id, "post", post, person, NULL));
        const Ducha__Post *p = row.data ? body_read(t, row, &ducha__post__descriptor) : NULL;
        if (p)
            return !p->until || time < p->until ? p : NULL;
        case_id = above(kept);
    }
    return NULL;
}

unsigned casefile_open(struct turn *t, const char *case_id, const char *type, const char **first)
{
    struct bytes prefix = turn_key(t, "file", case_id, "open", type, NULL), key = {0}, value;
    unsigned count = 0;
    *first = "";
    while (count < OPEN_COUNT_MAX && turn_next(t, prefix, &key, &value))
        if (count++ == 0)
            *first = turn_print(t, "%.*s", (int)(key.size - prefix.size - 1),
                                (const char *)key.data + prefix.size);
    return count;
}

/* ---- taken by several together ---- */

const Ducha__Field *casefile_which(struct turn *t, const struct regime *r, const char *case_id,
                                   const char *organ)
{
    const struct organ *o = regime_organ(r, organ);
    const Ducha__Field *named = o && o->which[0] ? casefile_fact(t, case_id, o->which) : NULL;
    return named && named->n_value ? named : NULL;
}

bool casefile_took(const Ducha__StepKept *kept, const char *organ, const char *which)
{
    for (size_t i = 0; i < kept->n_by; i++) {
        const char *slash = strchr(kept->by[i]->organ, '/');
        bool same = !which || (slash && strcmp(slash + 1, which) == 0);
        if (same && organ_is(kept->by[i]->organ, organ))
            return true;
    }
    return false;
}

bool casefile_all_took(struct turn *t, const struct regime *r, const char *case_id,
                       const Ducha__StepKept *kept, const char *organ)
{
    const Ducha__Field *named = casefile_which(t, r, case_id, organ);
    for (size_t i = 0; named && i < named->n_value; i++)
        if (!casefile_took(kept, organ, named->value[i]))
            return false;
    return named || casefile_took(kept, organ, NULL);
}

/* ---- the fold, part by part ---- */

/* Those who asked before keep what they were told. */
void casefile_put(struct turn *t, const char *case_id, const Ducha__CaseKept *kept)
{
    Ducha__CaseKept *now = turn_alloc(t, sizeof(*now));
    assert(now);
    *now = *kept;
    know(t, case_id, now);
    turn_put(t, turn_key(t, "file", case_id, "case", NULL), body_pack(t, &kept->base));
}

void casefile_step_put(struct turn *t, const char *case_id, const char *step,
                       const Ducha__StepKept *kept)
{
    turn_put(t, turn_key(t, "file", case_id, "step", step, NULL), body_pack(t, &kept->base));
}

static char *copy(struct turn *t, const char *text)
{
    return turn_print(t, "%s", text ? text : "");
}

static void set_open(struct turn *t, const Ducha__CaseKept *kept, const char *case_id, bool open)
{
    const char *parent = above(kept);
    if (!parent)
        return;
    struct bytes key = turn_key(t, "file", parent, "open", type_of(kept), case_id, NULL);
    if (open)
        turn_put(t, key, bytes_of(""));
    else
        turn_del(t, key);
}

static Ducha__CaseKept *open_case(struct turn *t, const struct regime *r, const struct rule *rule,
                                  const char *case_id, const Ducha__Taken *told)
{
    Ducha__CaseKept *kept = case_row(t, case_id);
    if (kept)
        return kept;
    const struct case_type *type = regime_type(r, rule->opens);
    kept = turn_alloc(t, sizeof(*kept));
    assert(kept);
    ducha__case_kept__init(kept);
    kept->regime = copy(t, r->full);
    if (type) {
        kept->type = copy(t, type->name);
        kept->stage = copy(t, type->stages[0]);
        kept->parent = copy(t, told->parent);
    }
    casefile_put(t, case_id, kept);
    set_open(t, kept, case_id, type && type->ends[0]);
    reached_open(t, r, kept);
    return kept;
}

/* From then on, or no longer: for those who ask about other cases. */
static void count_standing(struct turn *t, const struct regime *r, const char *case_id,
                           const char *step, bool before, bool now)
{
    const Ducha__CaseKept *kept = before != now ? casefile_of(t, case_id) : NULL;
    if (kept)
        reached_change(t, r, kept, step, now ? +1 : -1);
}

/* So many cases above keep a fact of the step. */
static unsigned levels_above(const struct rule *rule)
{
    return rule->keeps_all_above[0] ? CASE_PARENTS_MAX : rule->keeps_above[0] != NULL;
}

/* What the step that opened a case said of it is what the case is about, and stays. */
static void undo(struct turn *t, const struct regime *r, const char *case_id,
                 const struct rule *rule)
{
    Ducha__StepKept *kept = step_row(t, case_id, rule->name);
    const Ducha__CaseKept *file = casefile_of(t, case_id);
    if (!kept)
        return;
    count_standing(t, r, case_id, rule->name, !kept->undone && !kept->partial, false);
    kept->has_undone = kept->undone = true;
    casefile_step_put(t, case_id, rule->name, kept);
    if (rule->opens[0])
        return;
    given_take_back(t, case_id, "", rule->name);
    for (unsigned i = 0; i < levels_above(rule) && file && above(file); i++) {
        given_take_back(t, above(file), case_id, rule->name);
        file = casefile_of(t, above(file));
    }
}

static void undo_all(struct turn *t, const struct regime *r, const struct rule *rule,
                     const char *case_id)
{
    for (const char *const *n = rule->undoes; *n; n++) {
        const struct rule *undone = regime_rule(r, *n);
        const char *home = casefile_home(t, case_id, undone);
        if (home)
            undo(t, r, home, undone);
    }
}

static unsigned persons_of(const Ducha__StepKept *kept)
{
    unsigned persons = 0;
    for (size_t i = 0; i < kept->n_by; i++) {
        bool again = false;
        for (size_t j = 0; j < i && !again; j++)
            again = strcmp(kept->by[i]->person, kept->by[j]->person) == 0;
        persons += !again;
    }
    return persons;
}

/* Everybody who holds a post of the step's organs now. */
static bool holders_took(struct turn *t, const struct regime *r, const struct rule *rule,
                         const char *case_id, const Ducha__StepKept *kept, int64_t time)
{
    const char *first;
    return posts_missing(t, r, case_id, rule, kept, time, &first, 1) == 0;
}

static bool complete(struct turn *t, const struct regime *r, const struct rule *rule,
                     const char *case_id, const Ducha__StepKept *kept, int64_t time)
{
    if (rule->all_holders && !holders_took(t, r, rule, case_id, kept, time))
        return false;
    for (const char *const *n = rule->each; *n; n++)
        if (!casefile_all_took(t, r, case_id, kept, *n))
            return false;
    return persons_of(kept) >= rule->persons && kept->n_by >= rule->times;
}

/* Of those who must each take it; when all have, a new round begins. */
bool casefile_round_runs(const struct rule *rule, const Ducha__StepKept *kept)
{
    return kept && !kept->undone && (kept->partial || !(rule->each[0] || rule->all_holders));
}

bool casefile_agreed(const struct rule *rule, const struct form_field *f)
{
    return f->fact || (f->is == FIELD_YES_NO && names_have(rule->needs, f->name));
}

/* What is kept of the form until the step stands. */
static void keep_said(struct turn *t, const struct regime *r, const struct rule *rule,
                      Ducha__TakenBy *by, const Ducha__Taken *told)
{
    by->said = turn_alloc(t, (told->n_field + 1) * sizeof(*by->said));
    assert(by->said);
    for (size_t i = 0; i < told->n_field; i++) {
        const struct form_field *f = regime_field(r, told->field[i]->name);
        if (f && casefile_agreed(rule, f))
            by->said[by->n_said++] = told->field[i];
    }
}

static void forget_said(Ducha__StepKept *kept)
{
    for (size_t i = 0; i < kept->n_by; i++)
        kept->by[i]->n_said = 0;
}

static void add_by(struct turn *t, const struct regime *r, Ducha__StepKept *kept,
                   const struct rule *rule, const Ducha__StepKept *before, const Ducha__Taken *told)
{
    size_t n = casefile_round_runs(rule, before) ? before->n_by : 0;
    if (n >= STEP_BY_MAX)
        n = STEP_BY_MAX - 1;
    kept->by = turn_alloc(t, (n + 1) * sizeof(*kept->by));
    Ducha__TakenBy *by = turn_alloc(t, sizeof(*by));
    assert(kept->by && by);
    for (size_t i = 0; i < n; i++)
        kept->by[i] = before->by[i];
    ducha__taken_by__init(by);
    by->person = copy(t, told->step->person);
    by->organ = copy(t, told->step->organ);
    keep_said(t, r, rule, by, told);
    kept->by[n] = by;
    kept->n_by = n + 1;
}

/* What is kept of the step once it is taken. */
static Ducha__StepKept kept_now(struct turn *t, const struct regime *r, const struct rule *rule,
                                const char *case_id, const Ducha__Taken *told, bool waits,
                                int64_t time)
{
    const Ducha__StepKept *before = casefile_step(t, case_id, rule->name);
    Ducha__StepKept kept = DUCHA__STEP_KEPT__INIT;
    kept.has_time = kept.has_position = kept.has_count = true;
    kept.count = before ? before->count + 1 : 1;
    add_by(t, r, &kept, rule, before, told);
    kept.partial = waits || !complete(t, r, rule, case_id, &kept, time);
    kept.has_partial = kept.partial;
    if (!kept.partial)
        forget_said(&kept);
    return kept;
}

bool casefile_will_stand(struct turn *t, const struct regime *r, const struct rule *rule,
                         const char *case_id, const Ducha__Taken *told, int64_t time)
{
    return !kept_now(t, r, rule, case_id, told, told->partial, time).partial;
}

/* True when the step stands now. `waits`: its module says that others must take it too. */
static bool take_step(struct turn *t, const struct regime *r, const struct rule *rule,
                      const char *case_id, const Ducha__Taken *told, bool waits,
                      const struct message *m)
{
    const Ducha__StepKept *before = casefile_step(t, case_id, rule->name);
    Ducha__StepKept kept = kept_now(t, r, rule, case_id, told, waits, m->time);
    Ducha__Step step = *told->step;
    kept.step = &step;
    kept.time = m->time;
    kept.position = m->position;
    casefile_step_put(t, case_id, rule->name, &kept);
    count_standing(t, r, case_id, rule->name, before && !before->undone && !before->partial,
                   !kept.partial);
    return !kept.partial;
}

/* Facts that a step gives to a case: its own, or the one above it. */
struct giving {
    struct turn *turn;
    const struct regime *regime;
    const struct rule *rule;
    const char *case_id, *from;
    uint64_t position;
};

/* only: NULL, or those alone. What the form says of something else is no fact of the case. */
static void keep_fields(const struct giving *g, Ducha__Field *const *field, size_t count,
                        const char *const *only)
{
    const struct giver by = {g->from, g->rule->name, g->position};
    for (size_t i = 0; i < count; i++) {
        const struct form_field *f = regime_field(g->regime, field[i]->name);
        if (f && f->fact && (!only || names_have(only, f->name)) &&
            !rule_asks_apart(g->rule, f->name))
            given_keep(g->turn, g->case_id, &by, field[i]);
    }
}

/* What those said who took it before, and what is said now. */
static void keep_facts(const struct giving *g, const Ducha__StepKept *before,
                       const Ducha__Taken *told, const char *const *only)
{
    for (size_t i = 0; before && i < before->n_by; i++)
        keep_fields(g, before->by[i]->said, before->by[i]->n_said, only);
    keep_fields(g, told->field, told->n_field, only);
}

/* The first case above keeps what either list names, the others what all of them keep. */
static void keep_above(struct giving *g, const Ducha__StepKept *before, const Ducha__Taken *told,
                       const Ducha__CaseKept *file)
{
    const struct rule *rule = g->rule;
    for (unsigned i = 0; i < levels_above(rule) && above(file); i++) {
        g->case_id = above(file);
        file = casefile_of(g->turn, g->case_id);
        if (!file)
            return;
        if (i == 0 && rule->keeps_above[0])
            keep_facts(g, before, told, rule->keeps_above);
        if (rule->keeps_all_above[0])
            keep_facts(g, before, told, rule->keeps_all_above);
    }
}

static bool block(struct turn *t, const struct regime *r, const struct rule *rule,
                  Ducha__CaseKept *kept)
{
    const struct rule *blocker = kept->blocked ? regime_rule(r, kept->blocked) : NULL;
    bool answered = blocker && strcmp(blocker->blocks_until, rule->name) == 0;
    if (rule->blocks_until[0])
        kept->blocked = copy(t, rule->name);
    else if (answered)
        kept->blocked = NULL;
    return answered || rule->blocks_until[0];
}

/* A turn may put so many rows: the case's is written only when it changes. */
static void move(struct turn *t, const struct regime *r, const struct rule *rule,
                 const char *case_id, Ducha__CaseKept *kept, struct moved *moved)
{
    bool changed = block(t, r, rule, kept);
    changed |= stage_move(t, r, rule, case_id, kept, moved);
    if (changed)
        casefile_put(t, case_id, kept);
}

static void close_or_reopen(struct turn *t, const struct regime *r, const struct rule *rule,
                            const char *case_id, const Ducha__CaseKept *kept)
{
    const struct case_type *type = regime_type(r, type_of(kept));
    if (!type || !type->ends[0])
        return;
    if (strcmp(type->ends, rule->name) == 0)
        set_open(t, kept, case_id, false);
    else if (names_have(rule->undoes, type->ends))
        set_open(t, kept, case_id, true);
}

/* What a step does, it does when it stands: until the last of those who take it together has, it is
 * kept who took it, and nothing else. */
struct moved casefile_take(struct turn *t, const struct regime *r, const struct rule *rule,
                           const char *case_id, const Ducha__Taken *told, const struct message *m)
{
    Ducha__CaseKept *kept = open_case(t, r, rule, case_id, told);
    const Ducha__StepKept *before = casefile_step(t, case_id, rule->name);
    if (!casefile_round_runs(rule, before))
        before = NULL;
    struct moved moved = {"", "", !take_step(t, r, rule, case_id, told, told->partial, m)};
    if (rule->opens[0] && above(kept) && casefile_of(t, kept->parent))
        take_step(t, r, rule, kept->parent, told, false, m);
    if (moved.partial)
        return moved;
    undo_all(t, r, rule, case_id);
    keep_facts(&(struct giving){t, r, rule, case_id, "", m->position}, before, told, NULL);
    keep_above(&(struct giving){t, r, rule, "", case_id, m->position}, before, told, kept);
    recipients_keep(t, rule, case_id, told);
    posts_keep(t, r, rule, case_id, told);
    casefile_keep_dues(t, r, rule, case_id, told, m);
    move(t, r, rule, case_id, kept, &moved);
    close_or_reopen(t, r, rule, case_id, kept);
    if (levels_above(rule) || rule->undoes[0])
        once_keep_above(t, case_id);
    else if (r->once)
        once_keep(t, r, case_id);
    return moved;
}

/* ---- heard from others ---- */

Ducha__Step *told_step(struct turn *t, struct bytes body)
{
    struct scan s = {.rest = body};
    struct field f;
    while (scan_next(&s, &f))
        if (f.number == 1 && f.type == SCAN_BYTES)
            return body_read(t, f.bytes, &ducha__step__descriptor);
    return NULL;
}

enum err casefile_hear_with(struct turn *t, const struct message *m, Ducha__Taken *told)
{
    told->step = told_step(t, m->body);
    const Ducha__Step *step = told->step;
    if (!step || !step->name || !step->regime || !m->case_id[0] || strlen(m->case_id) > CASE_ID_MAX)
        return turn_error(t, ERR_MALFORMED, "it does not say which step of which case was taken");
    const struct regime *r;
    const struct rule *rule = migrate_rule(t, m->case_id, step, &r);
    if (!r)
        return turn_error(t, ERR_ABSENT, "its regime was not adopted here");
    if (rule)
        casefile_take(t, r, rule, m->case_id, told, m);
    return OK;
}

enum err casefile_hear(struct turn *t, const struct message *m)
{
    Ducha__Taken told = DUCHA__TAKEN__INIT;
    return casefile_hear_with(t, m, &told);
}
