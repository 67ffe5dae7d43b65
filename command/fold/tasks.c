/* tasks.c - see tasks.h. */
#include "command/fold/tasks.h"

#include "modules/kit/recipients.h"
#include "modules/kit/stages.h"
#include "modules/kit/still.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "command/fold/keeping_internal.h"
#include "command/fold/waits.h"

#define TASK_DEPTH_MAX 32u /* steps that wait for each other */

static void task_add(struct tasks *t, const struct task *task)
{
    if (task->organ && !task->organ[0])
        return; /* it waits for nobody */
    if (t->count == t->room) {
        t->room = t->room ? 2 * t->room : 64;
        t->item = mem_grow(t->item, t->room * sizeof(*t->item));
    }
    t->item[t->count++] = *task;
}

void tasks_clear(struct tasks *t)
{
    t->count = 0;
    arena_clear(&t->arena);
}

void tasks_free(struct tasks *t)
{
    free(t->item);
    arena_free(&t->arena);
}

/* ---- for whom ---- */

bool tasks_for_organ(struct caseview *v, const char *case_id, const struct rule *rule,
                     const char *organ)
{
    struct turn *turn = caseview_turn(v);
    bool some = false;
    for (const char *const *n = rule->by; *n && !some; n++)
        some = asker_may(turn, case_id, NULL, rule, *n);
    return !some || asker_may(turn, case_id, NULL, rule, organ);
}

bool task_is_for(const struct task *k, const char *organ)
{
    return !organ || names_have(k->organ, organ);
}

static void add_once(struct tasks *t, const char **organ, const char *name)
{
    size_t n = 0;
    while (organ[n])
        n++;
    if (!names_have(organ, name))
        organ[n] = arena_text(&t->arena, bytes_of(name));
}

/* Whom the table chose and who has not acted: department/水务, and department for all of them. */
static const char **recipients_for(struct tasks *t, const Ducha__Field *left)
{
    const char **organ = arena_alloc(&t->arena, (2 * left->n_value + 1) * sizeof(*organ));
    for (size_t i = 0; i < left->n_value; i++) {
        add_once(t, organ, organ_word(caseview_turn(t->view), left->value[i]));
        add_once(t, organ, left->value[i]);
    }
    return organ;
}

/* Who took the step so far, of those who must each take it; NULL: nobody, or it is not so. */
static const Ducha__StepKept *so_far_of(struct tasks *t, const char *case_id,
                                        const struct rule *rule)
{
    const Ducha__StepKept *kept =
        rule->each[0] ? casefile_step(caseview_turn(t->view), case_id, rule->name) : NULL;
    return kept && kept->partial && !kept->undone ? kept : NULL;
}

/* unit/甲厂 of each that the case names, and unit for all of them; but none that has its part. */
static void add_organ(struct tasks *t, const struct regime *r, const char *case_id,
                      const char *organ, const Ducha__StepKept *so_far, const char **out)
{
    struct turn *turn = caseview_turn(t->view);
    const Ducha__Field *named = casefile_which(turn, r, case_id, organ);
    if (so_far && casefile_all_took(turn, r, case_id, so_far, organ))
        return;
    add_once(t, out, organ);
    for (size_t i = 0; named && i < named->n_value; i++)
        if (!so_far || !casefile_took(so_far, organ, named->value[i]))
            add_once(t, out, arena_print(&t->arena, "%s/%s", organ, named->value[i]));
}

static size_t organs_room(struct tasks *t, const struct regime *r, const char *case_id,
                          const struct rule *rule)
{
    size_t room = 1;
    for (const char *const *n = rule->by; *n; n++) {
        const Ducha__Field *named = casefile_which(caseview_turn(t->view), r, case_id, *n);
        room += 1 + (named ? named->n_value : 0);
    }
    return room;
}

/* None: all who got the matter have taken it. */
static const char **organs_for(struct tasks *t, const struct regime *r, const char *case_id,
                               const struct rule *rule)
{
    const Ducha__Field *left =
        recipients_take(rule) ? recipients_left(caseview_turn(t->view), r, case_id, rule) : NULL;
    if (left)
        return recipients_for(t, left);
    const Ducha__StepKept *so_far = so_far_of(t, case_id, rule);
    const char **organ = arena_alloc(&t->arena, organs_room(t, r, case_id, rule) * sizeof(*organ));
    for (const char *const *n = rule->by; *n; n++)
        if (tasks_for_organ(t->view, case_id, rule, *n))
            add_organ(t, r, case_id, *n, so_far, organ);
    return organ;
}

/* ---- deadlines that run, or stand still: the steps that would stop them ---- */

/* of: the case that is looked at; ended: the step that closed it, or NULL. */
struct looking {
    struct tasks *t;
    const struct regime *r;
    const char *of, *ended;
    unsigned first; /* its tasks begin here */
};

static struct task task_of(struct looking *g, const char *case_id, const struct rule *rule)
{
    struct tasks *t = g->t;
    return (struct task){.case_id = arena_text(&t->arena, bytes_of(case_id)),
                         .owner = g->of,
                         .place = t->count - g->first,
                         .step = rule->name,
                         .organ = organs_for(t, g->r, case_id, rule)};
}

/* Of a case above its own steps stand in its own lines, and what opens a case is one of them. */
static bool is_of(const struct rule *rule, const struct case_type *type, bool above)
{
    return rule_fits(rule, type ? type->name : "") && !(above && rule->opens[0]);
}

/* NULL: not yet. */
static struct task *is_there(const struct looking *g, const char *case_id, const char *step)
{
    for (unsigned i = g->first; i < g->t->count; i++) {
        struct task *k = &g->t->item[i];
        if (strcmp(k->step, step) == 0 && strcmp(k->case_id, case_id) == 0)
            return k;
    }
    return NULL;
}

/* What stands still comes behind what runs. */
static bool comes_sooner(const struct task *one, const struct task *other)
{
    return one->due && (!other->due || one->due < other->due);
}

/* A step that would stop several deadlines is one task, by the one that comes first. */
static void add_sooner(struct looking *g, const struct task *task)
{
    struct task *before = is_there(g, task->case_id, task->step);
    if (!before) {
        task_add(g->t, task);
    } else if (comes_sooner(task, before)) {
        unsigned place = before->place;
        *before = *task;
        before->place = place;
    }
}

static bool shut_by_end(const struct looking *g, const struct rule *rule)
{
    return g->ended && !rule_outlives(g->r, rule, g->ended);
}

static void set_time(struct looking *g, struct task *task, const struct time_limit *l,
                     const Ducha__DueKept *kept)
{
    struct turn *turn = caseview_turn(g->t->view);
    task->still = strcmp(kept->state, "suspended") == 0;
    if (task->still) {
        const char *home = casefile_due_home(turn, g->r, g->of, l->name);
        task->still_until = still_at_the_latest(turn, g->r, home, l);
        return;
    }
    task->due = kept->due->at;
    task->late = strcmp(kept->state, "late") == 0;
    task->provisional = kept->due->provisional;
    task->reminded = kept->reminded;
}

static void add_stopping(struct looking *g, const struct time_limit *l, const Ducha__DueKept *kept,
                         bool above)
{
    const struct case_type *type = caseview_type(g->t->view, g->of);
    for (const struct rule *rule = g->r->rules; rule; rule = rule->next) {
        if (!names_have(rule->stops, l->name) || !is_of(rule, type, above) ||
            shut_by_end(g, rule) || !step_may_come(caseview_turn(g->t->view), g->r, g->of, rule))
            continue;
        struct task task = task_of(g, g->of, rule);
        set_time(g, &task, l, kept);
        add_sooner(g, &task);
    }
}

static void add_running(struct looking *g)
{
    for (const struct time_limit *l = g->r->limits; l; l = l->next) {
        struct turn *turn = caseview_turn(g->t->view);
        const char *home = casefile_due_home(turn, g->r, g->of, l->name);
        const Ducha__DueKept *kept = casefile_due(turn, home, l->name);
        if (kept && strcmp(kept->state, "met") != 0)
            add_stopping(g, l, kept, strcmp(home, g->of) != 0);
    }
}

/* ---- what the case's stage, or its end, waits for ---- */

/* The steps that can be taken on the way to this one: it, or what it waits for. */
static void add_way(struct looking *g, const struct rule *rule, unsigned depth)
{
    struct turn *turn = caseview_turn(g->t->view);
    const char *home = casefile_home(turn, g->of, rule);
    if (!home || depth == TASK_DEPTH_MAX || casefile_stands(turn, home, rule->name) ||
        !step_may_hold(turn, g->of, rule))
        return;
    bool waits = !step_has_one_before(turn, g->r, g->of, rule);
    for (const char *const *n = rule->after_any; waits && *n; n++)
        add_way(g, regime_rule(g->r, *n), depth + 1);
    for (const char *const *n = rule->after; *n; n++) {
        const struct rule *before = regime_rule(g->r, *n);
        const char *at = casefile_home(turn, g->of, before);
        if (!at || casefile_stands(turn, at, *n) || !rule_could_hold(turn, g->of, NULL, before))
            continue;
        waits = true;
        add_way(g, before, depth + 1);
    }
    if (waits || is_there(g, home, rule->name) || !step_may_come(turn, g->r, home, rule))
        return;
    struct task task = task_of(g, home, rule);
    task_add(g->t, &task);
}

static void add_next(struct looking *g)
{
    const struct case_type *type = caseview_type(g->t->view, g->of);
    const struct stage *stage = stage_next(caseview_turn(g->t->view), g->r, g->of);
    const struct rule *end = type && type->ends[0] ? regime_rule(g->r, type->ends) : NULL;
    for (const char *const *n = stage ? stage->ends : NULL; n && *n; n++)
        if (stage_has(stage, regime_rule(g->r, *n)))
            add_way(g, regime_rule(g->r, *n), 0);
    if (!stage && end)
        add_way(g, end, 0);
}

/* Most closed cases are over: there no deadline is looked for. */
static bool some_outlives(const struct looking *g, const struct case_type *type)
{
    for (const struct rule *rule = g->r->rules; rule; rule = rule->next)
        if (rule->stops[0] && rule_fits(rule, type->name) && !shut_by_end(g, rule))
            return true;
    return false;
}

void tasks_add_case(struct tasks *t, const char *case_id)
{
    struct caseview *v = t->view;
    const Ducha__CaseKept *kept = casefile_of(caseview_turn(v), case_id);
    const struct regime *r = kept ? caseview_regime(v, case_id, "") : NULL;
    if (!r)
        return;
    const struct case_type *type = caseview_type(v, case_id);
    const char *ended = caseview_closed(v, case_id) ? type->ends : NULL;
    struct looking g = {t, r, arena_text(&t->arena, bytes_of(case_id)), ended, t->count};
    if (!ended || some_outlives(&g, type))
        add_running(&g);
    if (!ended)
        add_next(&g);
    caseview_rest(v);
}

/* ---- order ---- */

/* Late and soonest first; what has no deadline comes last. */
static int by_deadline(const void *a, const void *b)
{
    const struct task *x = a, *y = b;
    if ((x->due == 0) != (y->due == 0))
        return (x->due == 0) - (y->due == 0);
    if (x->due != y->due)
        return (x->due > y->due) - (x->due < y->due);
    int order = strcmp(x->case_id, y->case_id);
    order = order ? order : strcmp(x->owner, y->owner);
    return order ? order : (x->place > y->place) - (x->place < y->place);
}

void tasks_sort(struct tasks *t)
{
    if (t->count)
        qsort(t->item, t->count, sizeof(*t->item), by_deadline);
}

/* ---- kept ---- */

/* organ NUL due case NUL owner NUL place: the order of by_deadline(). */
static struct bytes order_key(struct arena *a, const char *organ, const struct task *k)
{
    size_t o = strlen(organ) + 1, c = strlen(k->case_id) + 1, w = strlen(k->owner) + 1;
    uint8_t *key = arena_alloc(a, o + c + w + 2 * sizeof(uint64_t)), *at = key;
    memcpy(at, organ, o);
    be64_put(at += o, k->due ? (uint64_t)k->due : UINT64_MAX);
    memcpy(at += sizeof(uint64_t), k->case_id, c);
    memcpy(at += c, k->owner, w);
    be64_put(at += w, k->place);
    return (struct bytes){key, o + c + w + 2 * sizeof(uint64_t)};
}

#define STILL_DIGITS 16 /* of still_until */

/* late, provisional, reminded, still, until when, step. */
static struct bytes task_row(struct arena *a, const struct task *k)
{
    return bytes_of(arena_print(a, "%c%c%c%c%0*" PRIx64 "%s", k->late ? 'l' : '-',
                                k->provisional ? 'p' : '-', k->reminded ? 'r' : '-',
                                k->still ? 's' : '-', STILL_DIGITS, (uint64_t)k->still_until,
                                k->step));
}

/* key has what is behind the organ. */
static struct task task_read(struct kept_task row)
{
    const char *at = row.key.data, *value = row.value.data;
    char until[STILL_DIGITS + 1] = "";
    memcpy(until, value + 4, STILL_DIGITS);
    struct task k = {.due = (int64_t)be64_get(at), .case_id = at + sizeof(uint64_t)};
    k.due = (uint64_t)k.due == UINT64_MAX ? 0 : k.due;
    k.owner = k.case_id + strlen(k.case_id) + 1;
    k.place = (unsigned)be64_get(k.owner + strlen(k.owner) + 1);
    k.late = value[0] == 'l';
    k.provisional = value[1] == 'p';
    k.reminded = value[2] == 'r';
    k.still = value[3] == 's';
    k.still_until = (int64_t)strtoull(until, NULL, 16);
    k.step = value + 4 + STILL_DIGITS;
    return k;
}

static void keep_case(struct tasks *t, const char *case_id)
{
    unsigned rows = 0, room = 0;
    for (unsigned i = 0; i < t->count; i++, room++)
        for (const char **n = t->item[i].organ; *n; n++)
            room++;
    struct kept_task *row = arena_alloc(&t->arena, (room + 1) * sizeof(*row));
    for (unsigned i = 0; i < t->count; i++) {
        const struct task *k = &t->item[i];
        struct bytes value = task_row(&t->arena, k);
        row[rows++] = (struct kept_task){order_key(&t->arena, "", k), value};
        for (const char **n = k->organ; *n; n++)
            if (strlen(*n) <= TASK_ORGAN_MAX)
                row[rows++] = (struct kept_task){order_key(&t->arena, *n, k), value};
    }
    kept_tasks_put(t->view->kept, case_id, row, rows);
    kept_rest(t->view->kept);
}

void tasks_keep(struct caseview *v)
{
    struct tasks t = {.view = v};
    const char *case_id;
    while ((case_id = kept_touched(v->kept, &t.arena))) {
        tasks_add_case(&t, case_id);
        keep_case(&t, case_id);
        tasks_clear(&t);
    }
    tasks_free(&t);
}

bool tasks_page(struct tasks *t, const char *organ, uint64_t after, uint64_t most)
{
    struct kept_task row = {0};
    struct arena passed = {0};
    organ = organ ? organ : "";
    size_t skip = strlen(organ) + 1;
    bool some = true;
    for (; after > 0 && some; after--)
        some = kept_task_next(t->view->kept, &passed, organ, &row);
    while (some && kept_task_next(t->view->kept, &t->arena, organ, &row)) {
        if (most-- == 0) {
            arena_free(&passed);
            return true;
        }
        struct bytes key = {(const char *)row.key.data + skip, row.key.size - skip};
        struct task k = task_read((struct kept_task){key, row.value});
        task_add(t, &k);
    }
    arena_free(&passed);
    return false;
}

void tasks_of_one(struct tasks *t, const char *case_id, const char *organ)
{
    struct bytes rest = kept_tasks_of(t->view->kept, &t->arena, case_id);
    struct kept_task row;
    organ = organ ? organ : "";
    size_t skip = strlen(organ) + 1;
    while (rest.data && kept_task_split(&rest, &row)) {
        if (!bytes_start(row.key, (struct bytes){organ, skip}))
            continue;
        row.key = (struct bytes){(const char *)row.key.data + skip, row.key.size - skip};
        row.value = arena_copy(&t->arena, row.value);
        struct task k = task_read(row);
        task_add(t, &k);
    }
    tasks_sort(t);
}
