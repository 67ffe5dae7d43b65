/* task.c - `ducha task list`: what waits for whom, by deadline; `ducha trace`: the way of a case
 * through the office, hop by hop. */
#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "command/call/output.h"
#include "command/fold/tasks.h"
#include "command/fold/waits.h"
#include "command/tasks/tasks.h"
#include "modules/kit/posts.h"
#include "modules/kit/recipients.h"
#include "modules/kit/timeline.h"

#define ORGANS_SHOWN 3u /* of those that may take a step */
#define TASKS_PAGE 200u /* rows that are shown when nobody says how many */

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

/* Which organs took the step, of those that must each; NULL: none yet, or it is not so: of several
 * persons the second may come from the same organ. */
static const Ducha__StepKept *taken_so_far(struct tasks *t, const char *case_id,
                                           const struct rule *rule)
{
    const Ducha__StepKept *kept =
        rule->each[0] ? casefile_step(caseview_turn(t->view), case_id, rule->name) : NULL;
    return kept && kept->partial && !kept->undone ? kept : NULL;
}

/* ---- a matter that was routed: those who got it, each for itself ---- */

/* NULL: it is no step of recipients, or nothing was routed here. */
static const Ducha__Field *recipients_of(struct tasks *t, const struct regime *r,
                                         const char *case_id, const struct rule *rule)
{
    return recipients_take(rule) ? recipients_left(caseview_turn(t->view), r, case_id, rule) : NULL;
}

/* 有关部门（水务、城管执法）、委员会 */
static const char *recipients_text(struct tasks *t, const struct regime *r,
                                   const Ducha__Field *left)
{
    const char *all = "";
    for (size_t i = 0; i < left->n_value; i++) {
        const char *name = left->value[i], *which = organ_which(name);
        const struct organ *o = regime_organ(r, organ_word(caseview_turn(t->view), name));
        const char *words = o ? tr(o->words.en, o->words.zh) : name;
        words = which[0] && o ? arena_print(&t->view->arena, tr("%s %s", "%s（%s）"), words, which)
                              : words;
        all = arena_print(&t->view->arena, "%s%s%s", all, all[0] ? tr(", ", "、") : "", words);
    }
    return all;
}

/* 调查组（李、王）: all who hold one of the posts, and have not yet; "": it is no such step, or
 * nobody holds one. */
static const char *holders_text(struct tasks *t, const struct regime *r, const char *case_id,
                                const struct rule *rule)
{
    struct arena *a = &t->view->arena;
    const char *words = "", *who = posts_missing_text(caseview_turn(t->view), r, case_id, rule,
                                                      t->view->now, "", lang_get() == LANG_ZH);
    for (const char *const *n = rule->by; *n && who[0]; n++) {
        const struct organ *o = regime_organ(r, *n);
        words = arena_print(a, "%s%s%s", words, words[0] ? tr(", ", "、") : "",
                            tr(o->words.en, o->words.zh));
    }
    return who[0] ? arena_print(a, tr("%s: %s", "%s（%s）"), words, who) : "";
}

static const char *organs_of(struct tasks *t, const struct regime *r, const char *case_id,
                             const struct rule *rule)
{
    struct turn *turn = caseview_turn(t->view);
    const Ducha__Field *left = recipients_of(t, r, case_id, rule);
    if (left)
        return recipients_text(t, r, left);
    const Ducha__StepKept *so_far = taken_so_far(t, case_id, rule);
    const char *all = holders_text(t, r, case_id, rule);
    unsigned count = 0;
    if (all[0])
        return all;
    for (const char *const *n = rule->by; *n; n++) {
        bool took = so_far && casefile_all_took(turn, r, case_id, so_far, *n);
        if (took || !tasks_for_organ(t->view, case_id, rule, *n))
            continue;
        if (count++ < ORGANS_SHOWN)
            all = arena_print(&t->view->arena, "%s%s%s", all, all[0] ? tr(", ", "、") : "",
                              organ_text(t, r, case_id, regime_organ(r, *n), so_far));
    }
    return count > ORGANS_SHOWN ? arena_print(&t->view->arena, "%s …", all) : all;
}

/* ---- list ---- */

#define HOUR_MS INT64_C(3600000)
#define HOURS_SHOWN_MAX 96 /* a longer time is said in workdays */

/* 20 minutes; 5 hours. */
static const char *hours_text(struct arena *a, int64_t ms)
{
    if (ms < 2 * HOUR_MS)
        return arena_print(a, tr("%s", "%s 分钟"),
                           PLURAL((uint64_t)(ms / 60000), "minute", "minutes"));
    return arena_print(a, tr("%s", "%s 小时"), PLURAL((uint64_t)(ms / HOUR_MS), "hour", "hours"));
}

static const char *workdays_text(struct arena *a, unsigned days)
{
    return arena_print(a, tr("%s", "%s 个工作日"), PLURAL(days, "workday", "workdays"));
}

/* In workdays what ends with a day; but nothing is late by none of them. */
static const char *left_text(struct tasks *t, const struct regime *r, const struct task *task)
{
    int32_t today = day_at(t->view->now), last = day_at(task->due - 1);
    int64_t left = task->due - t->view->now;
    struct arena *a = &t->view->arena;
    bool late = task->late || left <= 0;
    unsigned days = late ? calendar_workdays(&r->calendar, last + 1, today)
                         : calendar_workdays(&r->calendar, today + 1, last);
    left = left < 0 ? -left : left;
    bool hours = ends_with_day(task->due) ? late && days == 0 : left < HOURS_SHOWN_MAX * HOUR_MS;
    const char *time = hours ? hours_text(a, left) : workdays_text(a, days);
    bool known =
        hours || calendar_knows_all(&r->calendar, late ? last + 1 : today + 1, late ? today : last);
    return arena_print(a,
                       late ? tr("late by %s%s%s", "逾期 %s%s%s") : tr("%s left%s%s", "剩 %s%s%s"),
                       time, known ? "" : tr(" (provisional)", "（暂定）"),
                       task->reminded && !late ? tr(", reminded", "，已提醒") : "");
}

static void list_task(struct listing *l, struct tasks *t, const struct task *k)
{
    const struct regime *r = caseview_regime(t->view, k->owner, "");
    const struct rule *rule = r ? regime_rule(r, k->step) : NULL;
    const struct case_type *type = caseview_type(t->view, k->case_id);
    char until[MOMENT_TEXT_SIZE], at[OUT_TIME_SIZE];
    if (!rule)
        return; /* what was kept is damaged: the caller asks */
    const char *waits =
        step_waits(caseview_turn(t->view), &t->view->arena, r, k->case_id, rule, t->view->now);
    listing_row(l);
    listing_set(l, 0, "%s", k->case_id);
    listing_set(l, 1, "%s", type ? tr(type->words.en, type->words.zh) : "");
    listing_set(l, 2, "%s", k->step);
    listing_set(l, 3, "%s", tr(rule->words.en, rule->words.zh));
    if (waits[0])
        listing_set(l, 4, "%s", waits);
    listing_set(l, 5, "%s", organs_of(t, r, k->case_id, rule));
    if (k->due) {
        out_time(k->due, at);
        listing_set(l, 6, "%s%s", until_text(k->due, until),
                    k->provisional ? tr(" (provisional)", "（暂定）") : "");
        listing_set(l, 7, "%s", left_text(t, caseview_regime(t->view, k->case_id, ""), k));
        listing_bool(l, 8, k->late);
        listing_set(l, 10, "\"%s\"", at);
        listing_set(l, 11, "%s", k->reminded ? "true" : "false");
    }
    if (k->still)
        listing_set(l, 7, "%s", still_words(&t->view->arena, k->still_until));
    if (k->still_until) {
        out_time(k->still_until, at);
        listing_set(l, 12, "\"%s\"", at);
    }
    listing_set(l, 9, "%s", regime_cite(r, &t->view->arena, rule->clause));
    caseview_rest(t->view);
}

static void list_tasks(struct listing *l, struct tasks *t)
{
    static const struct column columns[] = {
        {"case", "case", "案号", COLUMN_TEXT},    {"type", "type", "类型", COLUMN_TEXT},
        {"step", "step", "步骤", COLUMN_TEXT},    {"words", "what", "事项", COLUMN_TEXT},
        {"after", "first", "须先", COLUMN_TEXT},  {"who", "waits for", "待办机构", COLUMN_TEXT},
        {"due", "due", "截至", COLUMN_TEXT},      {"left", "time", "剩余", COLUMN_TEXT},
        {"late", "late", "逾期", COLUMN_BOOL},    {"clause", "clause", "条款", COLUMN_TEXT},
        {"due_at", NULL, NULL, COLUMN_JSON},      {"reminded", NULL, NULL, COLUMN_JSON},
        {"still_until", NULL, NULL, COLUMN_JSON}, {0},
    };
    listing_init(l, columns);
    for (unsigned i = 0; i < t->count; i++)
        list_task(l, t, &t->item[i]);
}

/* The page that the call asks for. */
struct page {
    const char *only, *organ;
    uint64_t after, most;
    bool more;
};

static struct page page_of(const struct call *c)
{
    bool all = call_has(c, "all") || call_has(c, "case");
    return (struct page){.only = call_text(c, "case"),
                         .organ = call_text(c, "organ"),
                         .after = call_number(c, "after", 0),
                         .most = call_number(c, "count", all ? UINT64_MAX : TASKS_PAGE)};
}

/* Of all that are there, in their order. */
static void cut(struct tasks *t, struct page *p)
{
    unsigned count = 0;
    uint64_t passed = 0;
    for (unsigned i = 0; i < t->count && !p->more; i++) {
        if (!task_is_for(&t->item[i], p->organ) || passed++ < p->after)
            continue;
        p->more = count == p->most;
        if (!p->more)
            t->item[count++] = t->item[i];
    }
    t->count = count;
}

static enum outcome list_folded(struct call *c, struct tasks *t, struct page *p, struct listing *l)
{
    struct caseview *v = t->view;
    enum outcome outcome = caseview_open(v, c, p->only);
    for (unsigned i = 0; outcome == OUTCOME_OK && i < v->count; i++)
        if (!p->only || strcmp(p->only, v->case_id[i]) == 0)
            tasks_add_case(t, v->case_id[i]);
    tasks_sort(t);
    cut(t, p);
    list_tasks(l, t);
    return outcome;
}

/* False: nothing is kept, or it was damaged. */
static bool list_kept(struct call *c, struct tasks *t, struct page *p, struct listing *l,
                      enum outcome *outcome)
{
    struct caseview *v = t->view;
    *outcome = caseview_open_kept(v, c, p->only);
    if (*outcome == OUTCOME_OK && !v->kept && !p->only)
        return false;
    if (*outcome == OUTCOME_OK && !v->kept) {
        tasks_add_case(t, p->only);
        tasks_sort(t);
        cut(t, p);
    } else if (*outcome == OUTCOME_OK && p->only) {
        struct page rows = {.after = p->after, .most = p->most};
        tasks_of_one(t, p->only, p->organ);
        cut(t, &rows);
        p->more = rows.more;
    } else if (*outcome == OUTCOME_OK) {
        p->more = tasks_page(t, p->organ, p->after, p->most);
    }
    list_tasks(l, t);
    return *outcome != OUTCOME_OK || !v->kept || caseview_kept_good(v) == OK;
}

static void forget(struct tasks *t)
{
    struct caseview *v = t->view;
    caseview_close(v);
    tasks_free(t);
    *v = (struct caseview){0};
    *t = (struct tasks){.view = v};
}

static enum outcome run_tasks(struct call *c)
{
    struct caseview *v = mem_alloc(sizeof(*v));
    struct tasks t = {.view = v};
    struct page p = page_of(c);
    struct listing l = {0};
    enum outcome outcome;
    bool keyed = !p.organ || strlen(p.organ) <= TASK_ORGAN_MAX;
    if (!keyed || !list_kept(c, &t, &p, &l, &outcome)) {
        listing_clear(&l);
        forget(&t);
        p = page_of(c);
        outcome = list_folded(c, &t, &p, &l);
    }
    uint64_t shown = p.after + t.count;
    if (outcome == OUTCOME_OK && p.organ && t.count == 0 && !caseview_knows_organ(v, c, p.organ))
        outcome = outcome_of(c->fault.err);
    forget(&t); /* others wait for what is kept, and a terminal may take its time */
    if (outcome == OUTCOME_OK)
        listing_print(&l, c, "tasks");
    if (outcome == OUTCOME_OK && p.more)
        say(c,
            tr("There are more: --after %" PRIu64 ", or --all",
               "还有更多：--after %" PRIu64 "，或用 --all"),
            shown);
    listing_clear(&l);
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
        outcome = record_missing(c, call_arg(c, 0));
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
     .en = "only what waits for this organ: a word of the pack, unit or unit/NAME",
     .zh = "只看该机构的待办：规则包中的机构，如 unit 或 unit/名称"},
    FLAG_ONLY_CASE,
    {.name = "after",
     .type = FLAG_NUMBER,
     .value = "N",
     .en = "only the rows behind the first N",
     .zh = "只列前 N 行之后的内容"},
    {.name = "count",
     .type = FLAG_NUMBER,
     .value = "N",
     .en = "so many rows; else 200, and with --case all",
     .zh = "行数；默认 200，与 --case 同用时列出全部"},
    {.name = "all", .type = FLAG_BARE, .en = "every row", .zh = "列出全部"},
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
     .zh = "查看待办事项，按时限排列",
     .more_en =
         "Deadlines that run, with the steps that would end them; then what each case's stage "
         "waits for. A step that cannot be taken yet says what comes first; one whose condition "
         "does not hold, or which another step has ruled out, is not listed. What is worked out is "
         "kept in the folder view/, so that only new entries are "
         "read; it may be removed at any time.",
     .more_zh = "先列进行中的时限及可终止它的步骤，再列各案件当前环节所待的步骤。"
                "尚不能办理的写明须先完成什么；条件不成立或已被其他步骤排除的不列。"
                "计算结果存于 view/ 目录，之后只读取新增条目；该目录可随时删除。",
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
