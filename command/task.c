/* task.c - `ducha task list`: what waits for whom, by deadline; `ducha trace`: the way of a case
 * through the office, hop by hop. */
#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "command/caseview.h"
#include "command/groups.h"
#include "command/output.h"

#define TASK_DEPTH_MAX 32u /* steps that wait for each other */
#define ORGANS_SHOWN 3u    /* of those that may take a step */

struct task {
    const char *case_id, *type, *step, *words, *who, *clause, *limit;
    int64_t due; /* 0: no deadline */
    bool late, provisional;
};

struct tasks {
    struct caseview *view;
    struct task *item;
    unsigned count, room;
    const char *organ; /* only what waits for this one; NULL: for anybody */
};

static void task_add(struct tasks *t, const struct task *task)
{
    if (t->count == t->room) {
        t->room = t->room ? 2 * t->room : 64;
        t->item = mem_grow(t->item, t->room * sizeof(*t->item));
    }
    t->item[t->count++] = *task;
}

/* 被督察对象（海淀区、朝阳区）: which ones, where the case says it; of those who take it together
 * only who has not. */
static const char *which_text(struct tasks *t, const struct regime *r, const char *case_id,
                              const struct organ *o, const Ducha__StepKept *so_far)
{
    const Ducha__Field *named = casefile_which(caseview_turn(t->view), r, case_id, o->name);
    const char *all = "";
    for (size_t i = 0; named && i < named->n_value; i++)
        if (!so_far || !casefile_took(so_far, o->name, named->value[i]))
            all = arena_print(&t->view->arena, "%s%s%s", all, all[0] ? tr(", ", "、") : "",
                              named->value[i]);
    return all;
}

static const char *organ_text(struct tasks *t, const struct regime *r, const char *case_id,
                              const struct organ *o, const Ducha__StepKept *so_far)
{
    const char *words = tr(o->words.en, o->words.zh);
    const char *which = which_text(t, r, case_id, o, so_far);
    return which[0] ? arena_print(&t->view->arena, tr("%s %s", "%s（%s）"), words, which) : words;
}

/* Who took the step, of those who must take it together; NULL: nobody yet, or it is not so. */
static const Ducha__StepKept *taken_so_far(struct tasks *t, const char *case_id,
                                           const struct rule *rule)
{
    const Ducha__StepKept *kept =
        rule->each[0] ? casefile_step(caseview_turn(t->view), case_id, rule->name) : NULL;
    return kept && kept->partial && !kept->undone ? kept : NULL;
}

/* Those whose condition holds here; where none does, since something has still to be said, all. */
static bool is_for(struct tasks *t, const char *case_id, const struct rule *rule, const char *organ)
{
    struct turn *turn = caseview_turn(t->view);
    bool some = false;
    for (const char *const *n = rule->by; *n && !some; n++)
        some = asker_may(turn, case_id, NULL, rule, *n);
    return !some || asker_may(turn, case_id, NULL, rule, organ);
}

static const char *organs_of(struct tasks *t, const struct regime *r, const char *case_id,
                             const struct rule *rule)
{
    struct turn *turn = caseview_turn(t->view);
    const Ducha__StepKept *so_far = taken_so_far(t, case_id, rule);
    const char *all = "";
    unsigned count = 0;
    for (const char *const *n = rule->by; *n; n++) {
        bool took = so_far && casefile_all_took(turn, r, case_id, so_far, *n);
        if (took || !is_for(t, case_id, rule, *n))
            continue;
        if (count++ < ORGANS_SHOWN)
            all = arena_print(&t->view->arena, "%s%s%s", all, all[0] ? tr(", ", "、") : "",
                              organ_text(t, r, case_id, regime_organ(r, *n), so_far));
    }
    return count > ORGANS_SHOWN ? arena_print(&t->view->arena, "%s …", all) : all;
}

static bool for_organ(struct tasks *t, const char *case_id, const struct rule *rule)
{
    return !t->organ || (names_have(rule->by, t->organ) && is_for(t, case_id, rule, t->organ));
}

static struct task task_of(struct tasks *t, const struct regime *r, const char *case_id,
                           const struct rule *rule)
{
    const struct case_type *type = caseview_type(t->view, case_id);
    return (struct task){.case_id = case_id,
                         .type = type ? tr(type->words.en, type->words.zh) : "",
                         .step = rule->name,
                         .words = tr(rule->words.en, rule->words.zh),
                         .who = organs_of(t, r, case_id, rule),
                         .clause = regime_cite(r, &t->view->arena, rule->clause),
                         .limit = ""};
}

/* ---- deadlines that run: the steps that would stop them ---- */

static void add_stopping(struct tasks *t, const struct regime *r, const char *case_id,
                         const struct time_limit *l, const Ducha__DueKept *kept)
{
    const struct case_type *type = caseview_type(t->view, case_id);
    for (const struct rule *rule = r->rules; rule; rule = rule->next) {
        if (!names_have(rule->stops, l->name) || !for_organ(t, case_id, rule) ||
            !rule_fits(rule, type ? type->name : ""))
            continue;
        struct task task = task_of(t, r, case_id, rule);
        task.limit = tr(l->words.en, l->words.zh);
        task.due = kept->due->at;
        task.late = strcmp(kept->state, "late") == 0;
        task.provisional = kept->due->provisional;
        task_add(t, &task);
    }
}

static void add_running(struct tasks *t, const struct regime *r, const char *case_id)
{
    for (const struct time_limit *l = r->limits; l; l = l->next) {
        const Ducha__DueKept *kept = casefile_due(caseview_turn(t->view), case_id, l->name);
        bool runs =
            kept && (strcmp(kept->state, "running") == 0 || strcmp(kept->state, "late") == 0);
        if (runs)
            add_stopping(t, r, case_id, l, kept);
    }
}

/* ---- what the case's stage, or its end, waits for ---- */

static bool in_tasks(const struct tasks *t, const char *case_id, const char *step)
{
    for (unsigned i = t->count; i > 0 && strcmp(t->item[i - 1].case_id, case_id) == 0; i--)
        if (strcmp(t->item[i - 1].step, step) == 0)
            return true;
    return false;
}

/* The steps that can be taken on the way to this one: it, or what it waits for. */
static void add_way(struct tasks *t, const struct regime *r, const char *case_id,
                    const struct rule *rule, unsigned depth)
{
    struct turn *turn = caseview_turn(t->view);
    const char *home = casefile_home(turn, case_id, rule);
    if (!home || depth == TASK_DEPTH_MAX || casefile_stands(turn, home, rule->name) ||
        !when_holds(turn, case_id, NULL, rule->when))
        return;
    bool waits = false;
    for (const char *const *n = rule->after; *n; n++) {
        const struct rule *before = regime_rule(r, *n);
        const char *at = casefile_home(turn, case_id, before);
        if (!at || casefile_stands(turn, at, *n) || !when_holds(turn, case_id, NULL, before->when))
            continue;
        waits = true;
        add_way(t, r, case_id, before, depth + 1);
    }
    if (waits || !for_organ(t, home, rule) || in_tasks(t, case_id, rule->name))
        return;
    struct task task = task_of(t, r, home, rule);
    task_add(t, &task);
}

static void add_next(struct tasks *t, const struct regime *r, const char *case_id)
{
    const Ducha__CaseKept *kept = casefile_of(caseview_turn(t->view), case_id);
    const struct case_type *type = caseview_type(t->view, case_id);
    const struct stage *stage = kept->stage ? regime_stage(r, kept->stage) : NULL;
    const struct rule *end = type && type->ends[0] ? regime_rule(r, type->ends) : NULL;
    for (const char *const *n = stage ? stage->ends : NULL; n && *n; n++)
        add_way(t, r, case_id, regime_rule(r, *n), 0);
    if (!stage && end)
        add_way(t, r, case_id, end, 0);
}

static void add_case(struct tasks *t, const char *case_id)
{
    const struct regime *r = caseview_regime(t->view, case_id, "");
    if (!r || caseview_closed(t->view, case_id))
        return;
    add_running(t, r, case_id);
    add_next(t, r, case_id);
    scratch_rest(&t->view->scratch);
}

/* ---- list ---- */

/* Late and soonest first; what has no deadline comes last. */
static int by_deadline(const void *a, const void *b)
{
    const struct task *x = a, *y = b;
    if ((x->due == 0) != (y->due == 0))
        return (x->due == 0) - (y->due == 0);
    if (x->due != y->due)
        return (x->due > y->due) - (x->due < y->due);
    return strcmp(x->case_id, y->case_id);
}

static const char *left_text(struct tasks *t, const struct regime *r, const struct task *task)
{
    int32_t today = day_at(t->view->now), last = day_at(task->due - 1);
    struct arena *a = &t->view->arena;
    if (task->late || t->view->now >= task->due)
        return arena_print(a, tr("late by %u workdays", "逾期 %u 个工作日"),
                           calendar_workdays(&r->calendar, last + 1, today));
    return arena_print(a, tr("%u workdays left", "剩 %u 个工作日"),
                       calendar_workdays(&r->calendar, today + 1, last));
}

static void print_tasks(struct tasks *t, const struct call *c)
{
    static const struct column columns[] = {
        {"case", "case", "案号", COLUMN_TEXT},
        {"type", "type", "类型", COLUMN_TEXT},
        {"step", "step", "步骤", COLUMN_TEXT},
        {"words", "what", "事项", COLUMN_TEXT},
        {"who", "waits for", "待办机构", COLUMN_TEXT},
        {"due", "by the end of", "截至", COLUMN_TEXT},
        {"left", "time", "剩余", COLUMN_TEXT},
        {"late", "late", "逾期", COLUMN_BOOL},
        {"clause", "clause", "条款", COLUMN_TEXT},
        {0},
    };
    struct listing l;
    listing_init(&l, columns);
    for (unsigned i = 0; i < t->count; i++) {
        const struct task *k = &t->item[i];
        char day[DAY_TEXT_SIZE];
        listing_row(&l);
        listing_set(&l, 0, "%s", k->case_id);
        listing_set(&l, 1, "%s", k->type);
        listing_set(&l, 2, "%s", k->step);
        listing_set(&l, 3, "%s", k->words);
        listing_set(&l, 4, "%s", k->who);
        if (k->due) {
            listing_set(&l, 5, "%s%s", day_text(day_at(k->due - 1), day),
                        k->provisional ? tr(" (provisional)", "（暂定）") : "");
            listing_set(&l, 6, "%s", left_text(t, caseview_regime(t->view, k->case_id, ""), k));
            listing_bool(&l, 7, k->late);
        }
        listing_set(&l, 8, "%s", k->clause);
    }
    listing_print(&l, c, "tasks");
    listing_clear(&l);
}

static enum outcome run_tasks(struct call *c)
{
    struct caseview *v = mem_alloc(sizeof(*v));
    struct tasks t = {.view = v, .organ = call_text(c, "organ")};
    const char *only = call_text(c, "case");
    enum outcome outcome = caseview_open(v, c, only);
    for (unsigned i = 0; outcome == OUTCOME_OK && i < v->count; i++)
        if (!only || strcmp(only, v->case_id[i]) == 0)
            add_case(&t, v->case_id[i]);
    if (t.count)
        qsort(t.item, t.count, sizeof(*t.item), by_deadline);
    if (outcome == OUTCOME_OK)
        print_tasks(&t, c);
    caseview_close(v);
    free(t.item);
    free(v);
    return outcome;
}

/* ---- trace ---- */

static void trace_row(struct listing *l, const struct record *r, int64_t asked)
{
    const struct message *m = &r->message;
    listing_row(l);
    listing_set(l, 0, "%" PRIu64, m->position);
    listing_time(l, 1, m->time);
    listing_set(l, 2, "%s", m->from);
    listing_set(l, 3, "%s", m->kind);
    listing_set(l, 4, "%s", r->step ? r->step->name : "");
    if (m->cause) {
        listing_set(l, 5, "%" PRIu64, m->cause);
        listing_set(l, 6, "%" PRId64, m->time - asked);
    }
    listing_set(l, 7, "%s", r->rules ? r->rules->full : m->regime);
}

struct hop {
    uint64_t position;
    int64_t time;
};

/* The time of the entry that caused this one, when it belongs to the case. */
static int64_t time_of(const struct hop *hops, size_t count, uint64_t position, int64_t otherwise)
{
    for (size_t i = count; i > 0; i--)
        if (hops[i - 1].position == position)
            return hops[i - 1].time;
    return otherwise;
}

static enum outcome run_trace(struct call *c)
{
    static const struct column columns[] = {
        {"position", "entry", "条目", COLUMN_NUMBER},
        {"time", "at", "时间", COLUMN_TIME},
        {"from", "from", "来自", COLUMN_TEXT},
        {"kind", "kind", "类型", COLUMN_TEXT},
        {"step", "step", "步骤", COLUMN_TEXT},
        {"cause", "because of", "起因", COLUMN_NUMBER},
        {"after_ms", "after ms", "相隔毫秒", COLUMN_NUMBER},
        {"regime", "regime", "依据", COLUMN_TEXT},
        {0},
    };
    struct record *r = mem_alloc(sizeof(*r));
    struct hop *hops = NULL;
    size_t count = 0;
    struct listing l;
    listing_init(&l, columns);
    enum outcome outcome = record_open_case(r, c, call_arg(c, 0), FAMILY_ALONE);
    while (outcome == OUTCOME_OK && record_next(r, c, &outcome)) {
        if (!record_concerns(r, call_arg(c, 0)))
            continue;
        const struct message *m = &r->message;
        trace_row(&l, r, time_of(hops, count, m->cause, m->time));
        hops = mem_grow(hops, (count + 1) * sizeof(*hops));
        hops[count++] = (struct hop){m->position, m->time};
    }
    if (outcome == OUTCOME_OK && count == 0)
        outcome = call_fail(c, ERR_ABSENT,
                            tr("`ducha case list` lists them", "用 `ducha case list` 查看"),
                            tr("there is no case %s here", "没有案件 %s"), call_arg(c, 0));
    else if (outcome == OUTCOME_OK)
        listing_print(&l, c, "trace");
    listing_clear(&l);
    record_close(r);
    free(hops);
    free(r);
    return outcome;
}

/* ---- rows ---- */

static const struct flag task_flags[] = {
    {.name = "organ",
     .type = FLAG_TEXT,
     .value = "NAME",
     .en = "only what waits for this organ: a word of the pack",
     .zh = "只看该机构的待办：规则包中的机构"},
    FLAG_ONLY_CASE,
    FLAG_JSON,
    FLAG_JSONL,
    FLAG_NO_HEADERS,
    {0},
};
static const struct flag trace_flags[] = {FLAG_JSON, FLAG_JSONL, FLAG_NO_HEADERS, {0}};
static const struct argument trace_arguments[] = {
    {.name = "CASE", .type = FLAG_TEXT, .en = "its number", .zh = "案号"},
    {0},
};

const struct command task_commands[] = {
    {.name = "task list",
     .en = "what waits for whom, the soonest deadline first",
     .zh = "查看待办事项，按期限排列",
     .more_en =
         "Deadlines that run, with the steps that would end them; then what each case's stage "
         "waits for.",
     .more_zh = "先列进行中的期限及可终止它的步骤，再列各案件当前环节所待的步骤。",
     .flags = task_flags,
     .run = run_tasks},
    {.name = "trace",
     .en = "the way of a case through the office: each message, who said it, because of which",
     .zh = "查看案件在督察办内的流转：每条消息由谁发出、因何发出",
     .flags = trace_flags,
     .arguments = trace_arguments,
     .run = run_trace},
    {0},
};
