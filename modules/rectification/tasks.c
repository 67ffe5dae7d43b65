/* tasks.c - the line of a task: Article 28.
 *
 *   open ─► done-reported ─► verified ─► noticed ─► closed ─► reopened
 *    ▲            │             │           │                    │
 *    └────────────┴── returned ─┴───────────┘     done-reported ◄┘
 *
 * That is how far the closing is. How far the work is, is said by its progress, and the two are
 * kept apart: a task on schedule may have been reopened twice.
 *
 * A task has measures, each with its own unit and its own day; it is reported done when each unit
 * has. The kit's deadline `task` runs to the last of the days; a measure with an earlier day has a
 * clock of its own, `measure/2` for the second.
 *
 * Rows, beside kit's:
 *
 *   task NUL inspection NUL task     TaskLine
 *   done NUL inspection NUL task     empty: it was reported done
 *   task-totals NUL inspection       TaskTotals; of all inspections: without a name */
#include "modules/rectification/internal.h"

#define DEADLINE "task"
#define MEASURE "measure/"

/* ---- totals ---- */

static const char *const states[] = {TASK_OPEN,    TASK_DONE,   TASK_VERIFIED,
                                     TASK_NOTICED, TASK_CLOSED, TASK_REOPENED};
#define STATES (sizeof(states) / sizeof(states[0]))

static struct bytes totals_key(struct turn *t, const char *inspection)
{
    return turn_key(t, "task-totals", inspection, NULL);
}

static Ducha__TaskCount *count_new(struct turn *t, const char *name)
{
    Ducha__TaskCount *count = turn_alloc(t, sizeof(*count));
    assert(count);
    ducha__task_count__init(count);
    count->name = turn_print(t, "%s", name);
    count->has_tasks = true;
    return count;
}

/* All states stand there from the beginning, in their order. */
static Ducha__TaskTotals *totals_new(struct turn *t)
{
    Ducha__TaskTotals *totals = turn_alloc(t, sizeof(*totals));
    Ducha__TaskCount **list = turn_alloc(t, STATES * sizeof(*list));
    assert(totals && list);
    ducha__task_totals__init(totals);
    totals->has_total = totals->has_late = true;
    for (unsigned i = 0; i < STATES; i++)
        list[i] = count_new(t, states[i]);
    totals->state = list;
    totals->n_state = STATES;
    return totals;
}

Ducha__TaskTotals *task_totals(struct turn *t, const char *inspection)
{
    struct bytes row = turn_get(t, totals_key(t, inspection));
    return row.data ? body_read(t, row, &ducha__task_totals__descriptor) : totals_new(t);
}

static void count_by(struct turn *t, Ducha__TaskCount ***list, size_t *n, const char *name, int by)
{
    for (size_t i = 0; i < *n; i++)
        if (strcmp((*list)[i]->name, name) == 0) {
            (*list)[i]->tasks += (uint32_t)by;
            return;
        }
    Ducha__TaskCount **longer = turn_alloc(t, (*n + 1) * sizeof(*longer));
    assert(longer);
    for (size_t i = 0; i < *n; i++)
        longer[i] = (*list)[i];
    longer[*n] = count_new(t, name);
    longer[*n]->tasks = (uint32_t)by;
    *list = longer;
    (*n)++;
}

static void count_line(struct turn *t, Ducha__TaskTotals *totals, const Ducha__TaskLine *line,
                       int by)
{
    totals->total += (uint32_t)by;
    if (line->late)
        totals->late += (uint32_t)by;
    count_by(t, &totals->state, &totals->n_state, line->state, by);
    count_by(t, &totals->progress, &totals->n_progress, line->progress, by);
}

static void count_change(struct turn *t, const char *inspection, const Ducha__TaskLine *before,
                         const Ducha__TaskLine *line)
{
    Ducha__TaskTotals *totals = task_totals(t, inspection);
    if (before)
        count_line(t, totals, before, -1);
    count_line(t, totals, line, +1);
    turn_put(t, totals_key(t, inspection), body_pack(t, &totals->base));
}

/* ---- lines ---- */

struct bytes task_key(struct turn *t, const char *inspection, const char *task)
{
    return turn_key(t, "task", inspection, task, NULL);
}

static Ducha__TaskLine *line_in(struct turn *t, const char *inspection, const char *task)
{
    struct bytes row = turn_get(t, task_key(t, inspection, task));
    return row.data ? body_read(t, row, &ducha__task_line__descriptor) : NULL;
}

const char *task_inspection(struct turn *t, const char *task)
{
    const Ducha__CaseKept *kept = casefile_of(t, task);
    return kept && kept->parent ? kept->parent : "";
}

Ducha__TaskLine *task_of(struct turn *t, const char *task)
{
    return line_in(t, task_inspection(t, task), task);
}

static bool is_done(const Ducha__TaskLine *line)
{
    return strcmp(line->state, TASK_OPEN) != 0 && strcmp(line->state, TASK_REOPENED) != 0;
}

void task_put(struct turn *t, const Ducha__TaskLine *line)
{
    const Ducha__TaskLine *before = line_in(t, line->inspection, line->case_id);
    struct bytes done = turn_key(t, "done", line->inspection, line->case_id, NULL);
    count_change(t, "", before, line);
    if (line->inspection[0])
        count_change(t, line->inspection, before, line);
    if (is_done(line))
        turn_put(t, done, bytes_of(""));
    else if (before && is_done(before))
        turn_del(t, done);
    turn_put(t, task_key(t, line->inspection, line->case_id), body_pack(t, &line->base));
}

void task_state(struct turn *t, Ducha__TaskLine *line, const char *state)
{
    line->state = turn_print(t, "%s", state);
    task_put(t, line);
}

/* The last part of a key is the task. */
static const char *task_in_key(struct turn *t, struct bytes prefix, struct bytes key)
{
    return turn_print(t, "%.*s", (int)(key.size - prefix.size - 1),
                      (const char *)key.data + prefix.size);
}

const char *task_next_done(struct turn *t, const char *inspection, struct bytes *key)
{
    struct bytes prefix = turn_key(t, "done", inspection, NULL), value;
    return turn_next(t, prefix, key, &value) ? task_in_key(t, prefix, *key) : NULL;
}

/* ---- measures ---- */

void measure_due(struct turn *t, Ducha__Measure *measure, int32_t day)
{
    char text[DAY_TEXT_SIZE];
    measure->limit_date = day == DAY_NONE ? NULL : turn_print(t, "%s", day_text(day, text));
    measure->has_due_at = true;
    measure->due_at = day == DAY_NONE ? 0 : day_end(day);
}

/* The pack lists progress from the least far on: so many words come after this one. */
static unsigned behind(const struct regime *r, const char *progress)
{
    const struct form_field *f = regime_field(r, "progress");
    const struct code_table *table = f ? regime_codes(r, f->one_of) : NULL;
    const struct code *c = table ? table->codes : NULL;
    unsigned n = 0;
    while (c && strcmp(c->name, progress) != 0)
        c = c->next;
    for (; c && c->next; c = c->next)
        n++;
    return n;
}

static const char *first_progress(const struct regime *r)
{
    const struct form_field *f = regime_field(r, "progress");
    const struct code_table *table = f ? regime_codes(r, f->one_of) : NULL;
    return table && table->codes ? table->codes->name : "";
}

/* The last day of what is still to be done; once all is done, of all. */
static const Ducha__Measure *last_due(const Ducha__TaskLine *line, bool open_only)
{
    const Ducha__Measure *last = NULL;
    for (size_t i = 0; i < line->n_measure; i++) {
        const Ducha__Measure *m = line->measure[i];
        if (m->due_at && !(open_only && m->done) && (!last || m->due_at > last->due_at))
            last = m;
    }
    return last || !open_only ? last : last_due(line, false);
}

void task_sum_up(struct turn *t, const struct regime *r, Ducha__TaskLine *line)
{
    const Ducha__Measure *last = last_due(line, true), *least = NULL;
    line->has_late = true;
    line->late = false;
    for (size_t i = 0; i < line->n_measure; i++) {
        const Ducha__Measure *m = line->measure[i];
        if (!least || behind(r, m->progress) > behind(r, least->progress))
            least = m;
        line->late = line->late || m->late;
    }
    line->limit_date = last ? turn_print(t, "%s", last->limit_date) : NULL;
    line->progress = turn_print(t, "%s", least ? least->progress : first_progress(r));
}

/* The value for the index-th measure; one value stands for all. */
static const char *value_for(const Ducha__Field *f, size_t index)
{
    if (!f || f->n_value == 0)
        return "";
    return index < f->n_value ? f->value[index] : f->value[f->n_value - 1];
}

static Ducha__Measure *measure_new(struct turn *t, const struct regime *r, const struct fields *f,
                                   size_t index)
{
    Ducha__Measure *m = turn_alloc(t, sizeof(*m));
    assert(m);
    ducha__measure__init(m);
    m->measure = turn_print(t, "%s", value_for(fields_find(f, "measures"), index));
    m->unit = turn_print(t, "%s", value_for(fields_find(f, "unit"), index));
    m->progress = turn_print(t, "%s", first_progress(r));
    measure_due(t, m, day_parse(value_for(fields_find(f, "limit_date"), index)));
    return m;
}

void task_enter(struct turn *t, const struct regime *r, const char *task, const char *inspection,
                const struct fields *f)
{
    const Ducha__Field *measures = fields_find(f, "measures");
    Ducha__TaskLine line = DUCHA__TASK_LINE__INIT;
    size_t n = measures && measures->n_value ? measures->n_value : 1;
    Ducha__Measure **list = turn_alloc(t, n * sizeof(*list));
    assert(list);
    for (size_t i = 0; i < n; i++)
        list[i] = measure_new(t, r, f, i);
    line.measure = list;
    line.n_measure = n;
    line.case_id = turn_print(t, "%s", task);
    line.inspection = turn_print(t, "%s", inspection);
    line.problem = turn_print(t, "%s", fields_text(f, "problem"));
    line.goal = turn_print(t, "%s", fields_text(f, "goal"));
    task_sum_up(t, r, &line);
    task_state(t, &line, TASK_OPEN);
    measure_clocks(t, r, &line);
}

/* ---- clocks ---- */

static const char *measure_name(struct turn *t, size_t index)
{
    return turn_print(t, MEASURE "%zu", index + 1);
}

void measure_clock_stop(struct turn *t, const char *task, size_t index)
{
    due_stop(t, task, measure_name(t, index));
}

static void clock_start(struct turn *t, const struct regime *r, const struct time_limit *l,
                        const char *task, const Ducha__Measure *m, size_t index)
{
    struct time_limit own = *l;
    Ducha__Due due = DUCHA__DUE__INIT;
    own.name = measure_name(t, index);
    due.has_at = true;
    due.at = m->due_at;
    due.clause = clause_cited(t, r, l->clause);
    due_start(t, task, &own, "rectification.overdue", &due);
}

void measure_clocks(struct turn *t, const struct regime *r, const Ducha__TaskLine *line)
{
    const struct time_limit *l = regime_limit(r, DEADLINE);
    for (size_t i = 0; l && i < line->n_measure; i++) {
        const Ducha__Measure *m = line->measure[i];
        if (!m->done && m->due_at && strcmp(m->limit_date, line->limit_date) != 0)
            clock_start(t, r, l, line->case_id, m, i);
    }
}

static bool is_late(const Ducha__Measure *m, int64_t time)
{
    return !m->done && m->due_at && time >= m->due_at;
}

/* Marks what is late by now; false: nothing is that was not before. */
static bool mark_late(Ducha__TaskLine *line, int64_t time)
{
    bool some = false;
    for (size_t i = 0; i < line->n_measure; i++) {
        Ducha__Measure *m = line->measure[i];
        if (!is_late(m, time) || m->late)
            continue;
        m->has_late = m->late = some = true;
    }
    if (some)
        line->has_late = line->late = true;
    return some;
}

static void tell_measure_late(struct turn *t, const struct message *m, const Ducha__Overdue *o,
                              const Ducha__Measure *measure)
{
    const char *regime = casefile_regime(t, o->case_id);
    Ducha__Step step = DUCHA__STEP__INIT;
    step.name = o->deadline;
    step.clause = o->clause;
    step.regime = turn_print(t, "%s", regime ? regime : "");
    step.has_asked = true;
    step.asked = m->position;
    Ducha__Late told = DUCHA__LATE__INIT;
    told.step = &step;
    told.case_id = o->case_id;
    told.due = measure->limit_date;
    told.deadline = o->deadline;
    turn_emit(t, "rectification.late", o->case_id, body_pack(t, &told.base));
}

/* The measure that a deadline `measure/2` is about; NULL: none of this line. */
static const Ducha__Measure *measure_of(struct turn *t, const Ducha__TaskLine *line,
                                        const char *deadline)
{
    for (size_t i = 0; i < line->n_measure; i++)
        if (strcmp(deadline, measure_name(t, i)) == 0)
            return line->measure[i];
    return NULL;
}

enum err on_task_overdue(struct turn *t, const struct message *m, const struct taker *self)
{
    const Ducha__Overdue *o = body_read(t, m->body, &ducha__overdue__descriptor);
    bool known = o && o->case_id && o->deadline && strcmp(o->case_id, m->case_id) == 0 &&
                 strlen(o->case_id) <= CASE_ID_MAX;
    Ducha__TaskLine *line = known ? task_of(t, o->case_id) : NULL;
    const Ducha__Measure *measure = line ? measure_of(t, line, o->deadline) : NULL;
    if (measure && o->due == measure->due_at && is_late(measure, m->time))
        tell_measure_late(t, m, o, measure);
    if (line && mark_late(line, m->time))
        task_put(t, line);
    return measure ? OK : take_overdue(t, m, self);
}
