/* case.c - where cases stand and how they came there, from the log. The ledger, which the module
 * that keeps it is asked for, is in ledger.c. */
#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "base/text.h"
#include "bus/grant.h"
#include "bus/wire.h"
#include "command/call/output.h"
#include "command/cases/cases.h"
#include "command/cases/internal.h"
#include "command/fold/caseview.h"
#include "command/wording/points.h"
#include "modules/kit/timeline.h"
#include "proto/json.h"
#include "proto/kinds.h"
#include "proto/office.pb-c.h"

/* Texts of a message may hold a terminal's commands. */
static void put_line(FILE *to, const char *text)
{
    for (; *text; text++)
        fputc(text_control((uint8_t)*text) ? '?' : *text, to);
    fputc('\n', to);
}

/* ---- list ---- */

struct seen {
    const char *case_id;
    const char *regime, *step, *words;
    const char *type, *stage; /* names in the pack; NULL: none */
    const char *type_words, *stage_words;
    bool closed;
    int64_t opened, last;
    uint64_t entries, refused;
};

#define LIST_PAGE 200u /* cases that --after lists when nobody says how many */

/* In the order of the cases' numbers. */
struct seen_cases {
    struct seen *item;
    unsigned count, room;
    struct arena arena;
};

static unsigned place_of(const struct seen_cases *s, const char *case_id)
{
    unsigned low = 0, high = s->count;
    while (low < high) {
        unsigned mid = (low + high) / 2;
        if (strcmp(s->item[mid].case_id, case_id) < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

static struct seen *seen_case(struct seen_cases *s, const char *case_id)
{
    unsigned i = place_of(s, case_id);
    if (i < s->count && strcmp(s->item[i].case_id, case_id) == 0)
        return &s->item[i];
    if (s->count == s->room) {
        s->room = s->room ? 2 * s->room : 256;
        s->item = mem_grow(s->item, s->room * sizeof(*s->item));
    }
    memmove(s->item + i + 1, s->item + i, (s->count++ - i) * sizeof(*s->item));
    s->item[i] = (struct seen){.case_id = arena_text(&s->arena, bytes_of(case_id))};
    return &s->item[i];
}

/* Steps have few names: each is kept once. */
static const char *kept(struct seen_cases *s, const char *now, const char *before)
{
    return before && strcmp(before, now) == 0 ? before : arena_text(&s->arena, bytes_of(now));
}

/* In the words of this pack. */
static void say_place(struct seen_cases *s, struct seen *c, const struct regime *r)
{
    const struct case_type *type = r && c->type ? regime_type(r, c->type) : NULL;
    const struct stage *stage = r && c->stage ? regime_stage(r, c->stage) : NULL;
    if (type)
        c->type_words = kept(s, tr(type->words.en, type->words.zh), c->type_words);
    if (stage)
        c->stage_words = kept(s, tr(stage->words.en, stage->words.zh), c->stage_words);
}

/* What kind of case it is and where it stands, as its own steps tell. */
static void see_place(struct seen_cases *s, struct seen *c, struct record *r)
{
    const struct rule *rule = r->rules ? regime_rule(r->rules, r->step->name) : NULL;
    size_t n = strlen(r->message.kind);
    if (r->rules && c->stage && strcmp(r->message.kind, "case.migrated") == 0) {
        const char *now = regime_now(r->rules, RENAMED_STAGES, c->stage);
        c->stage = kept(s, or_empty(now), c->stage); /* past its last stage it is in none */
        say_place(s, c, r->rules);
    }
    if (!rule || strcmp(rule->tells, r->message.kind) != 0)
        return;
    const Ducha__Taken *told =
        n > 6 && strcmp(r->message.kind + n - 6, ".taken") == 0
            ? message_read(&ducha__taken__descriptor, r->message.body, &r->arena)
            : NULL;
    if (rule->opens[0] && !c->type)
        c->type = kept(s, rule->opens, NULL);
    const struct case_type *type = c->type ? regime_type(r->rules, c->type) : NULL;
    const char *begins = told && told->begins && told->begins[0] ? told->begins
                         : rule->returns_to[0]                   ? rule->returns_to
                                                                 : NULL;
    if (type && !c->stage && !begins)
        begins = type->stages[0];
    bool over = told && told->completes && told->completes[0] && !begins; /* the last stage */
    if (begins || over)
        c->stage = kept(s, begins ? begins : "", c->stage);
    if (type && type->ends[0] && names_have(rule->undoes, type->ends))
        c->closed = false;
    if (type && type->ends[0] && strcmp(rule->name, type->ends) == 0)
        c->closed = !(told && told->partial); /* a new round begins: it stands no more */
    say_place(s, c, r->rules);
}

static void see(struct seen_cases *s, struct record *r)
{
    const struct message *m = &r->message;
    struct seen *c = seen_case(s, m->case_id);
    c->entries++;
    c->refused += strcmp(m->kind, "step.refused") == 0;
    if (!r->step)
        return;
    if (!c->opened)
        c->opened = m->time;
    c->last = m->time;
    c->step = kept(s, r->step->name, c->step);
    c->words = kept(s, record_step_words(r), c->words);
    c->regime = kept(s, or_empty(r->step->regime), c->regime);
    see_place(s, c, r);
}

/* To people as in a timeline. */
static void set_moment(struct listing *l, unsigned column, int64_t time, bool programs)
{
    char when[MOMENT_TEXT_SIZE];
    if (programs)
        listing_time(l, column, time);
    else
        listing_set(l, column, "%s", moment_text(time, when));
}

static void print_seen(const struct seen_cases *s, const struct call *c)
{
    static const struct column columns[] = {
        {"case", "case", "案号", COLUMN_TEXT},
        {"step", "last step", "最近步骤", COLUMN_TEXT},
        {"type", "type", "类型", COLUMN_TEXT},
        {"stage", "stage", "环节", COLUMN_TEXT},
        {"closed", "closed", "已结", COLUMN_BOOL},
        {"time", "at", "时间", COLUMN_TIME},
        {"opened", "opened", "立案时间", COLUMN_TIME},
        {"regime", "regime", "依据", COLUMN_TEXT},
        {"entries", "entries", "条目", COLUMN_NUMBER},
        {"refused", "refused", "不予办理", COLUMN_NUMBER},
        {0},
    };
    bool programs = call_has(c, "json") || call_has(c, "jsonl");
    struct listing l;
    listing_init(&l, columns);
    for (unsigned i = 0; i < s->count; i++) {
        const struct seen *k = &s->item[i];
        if (!k->step)
            continue; /* asked for, and refused: no case was opened */
        listing_row(&l);
        listing_set(&l, 0, "%s", k->case_id);
        listing_set(&l, 1, "%s", programs ? k->step : k->words);
        if (k->type && k->type[0])
            listing_set(&l, 2, "%s", programs ? k->type : or_empty(k->type_words));
        if (k->stage && k->stage[0])
            listing_set(&l, 3, "%s", programs ? k->stage : or_empty(k->stage_words));
        listing_bool(&l, 4, k->closed);
        set_moment(&l, 5, k->last, programs);
        set_moment(&l, 6, k->opened, programs);
        listing_set(&l, 7, "%s", k->regime);
        listing_set(&l, 8, "%" PRIu64, k->entries);
        listing_set(&l, 9, "%" PRIu64, k->refused);
    }
    listing_print(&l, c, "cases");
    listing_clear(&l);
}

static uint64_t most_of(const struct call *c)
{
    return call_number(c, "count", call_has(c, "all") ? UINT64_MAX : LIST_PAGE);
}

static enum outcome open_list(struct record *r, struct call *c)
{
    const char *after = call_text(c, "after");
    if (most_of(c) == UINT64_MAX)
        return record_open(r, c);
    return record_open_page(r, c, after ? after : "", most_of(c));
}

/* An entry is read for a case of the page, and may be another one's: a batch's. What was not
 * indexed yet is of anybody, and is cut off behind the page. */
static bool in_page(const struct record *r, struct call *c)
{
    const struct family *f = &r->family;
    const char *id = r->message.case_id, *after = call_text(c, "after");
    if (after && strcmp(id, after) <= 0)
        return false;
    if (f->walked_from == 0 || r->message.position >= f->walked_from)
        return true;
    return f->cases > 0 && strcmp(id, f->case_id[f->cases - 1]) <= 0;
}

static void cut_page(struct seen_cases *s, const struct call *c)
{
    uint64_t most = most_of(c);
    if (s->count <= most && (s->count < most || s->count == 0))
        return;
    s->count = (unsigned)most;
    if (most > 0)
        say(c, tr("Perhaps more: --after %s, or --all", "可能还有：--after %s，或用 --all"),
            s->item[most - 1].case_id);
}

static enum outcome list_folded(struct call *c)
{
    struct record *r = mem_alloc(sizeof(*r));
    struct seen_cases s = {0};
    enum outcome outcome = open_list(r, c);
    if (outcome == OUTCOME_OK) {
        while (record_next(r, c, &outcome))
            if (in_page(r, c))
                see(&s, r);
        cut_page(&s, c);
        if (outcome == OUTCOME_OK)
            print_seen(&s, c);
    }
    record_close(r);
    free(r);
    free(s.item);
    arena_free(&s.arena);
    return outcome;
}

/* ---- from what is kept ---- */

static const char *kept_words(struct caseview *v, const struct kept_case *k)
{
    const struct regime *r = packs_find(caseview_turn(v), k->rules);
    const struct rule *rule = r ? regime_rule(r, k->step) : NULL;
    if (k->words == WORDS_LATE)
        return tr("late", "逾期");
    return k->words == WORDS_RULE && rule ? tr(rule->words.en, rule->words.zh) : k->step;
}

static void see_kept(struct seen_cases *s, struct caseview *v, const struct kept_case *k)
{
    if (s->count == s->room) {
        s->room = s->room ? 2 * s->room : 256;
        s->item = mem_grow(s->item, s->room * sizeof(*s->item));
    }
    const Ducha__CaseKept *file = casefile_of(caseview_turn(v), k->case_id);
    struct seen *c = &s->item[s->count++];
    *c = (struct seen){.case_id = k->case_id,
                       .regime = k->regime,
                       .step = k->step,
                       .words = arena_text(&s->arena, bytes_of(kept_words(v, k))),
                       .opened = k->opened,
                       .last = k->last,
                       .entries = k->entries,
                       .refused = k->refused};
    if (file && file->type && file->type[0])
        c->type = arena_text(&s->arena, bytes_of(file->type));
    if (file && file->stage && file->stage[0])
        c->stage = arena_text(&s->arena, bytes_of(file->stage));
    c->closed = caseview_closed(v, k->case_id);
    say_place(s, c, file ? packs_find(caseview_turn(v), file->regime) : NULL);
    caseview_rest(v);
}

/* True: there are more. */
static bool see_page(struct seen_cases *s, struct caseview *v, const struct call *c)
{
    const char *after = call_text(c, "after") ? call_text(c, "after") : "";
    struct kept_case k;
    for (uint64_t left = most_of(c); kept_case_next(v->kept, &s->arena, after, &k); left--) {
        if (left == 0)
            return true;
        see_kept(s, v, &k);
        after = k.case_id;
    }
    return false;
}

/* False: nothing is kept, or it was damaged. */
static bool list_kept(struct call *c, enum outcome *outcome)
{
    struct caseview *v = mem_alloc(sizeof(*v));
    struct seen_cases s = {0};
    *outcome = caseview_open_kept(v, c, NULL);
    bool more = *outcome == OUTCOME_OK && v->kept && see_page(&s, v, c);
    bool good = *outcome != OUTCOME_OK || (v->kept && caseview_kept_good(v) == OK);
    caseview_close(v); /* others wait for it, and a terminal may take its time */
    free(v);
    if (good && *outcome == OUTCOME_OK)
        print_seen(&s, c);
    if (good && more && s.count > 0)
        say(c, tr("There are more: --after %s, or --all", "还有更多：--after %s，或用 --all"),
            s.item[s.count - 1].case_id);
    free(s.item);
    arena_free(&s.arena);
    return good;
}

static enum outcome run_list(struct call *c)
{
    enum outcome outcome;
    return list_kept(c, &outcome) ? outcome : list_folded(c);
}

/* ---- timeline ---- */

/* The bus's word that a file is there. */
static bool is_evidence(const struct record *r)
{
    return strcmp(r->message.kind, "evidence.added") == 0 && strcmp(r->message.from, BUS_NAME) == 0;
}

/* What a deadline says when it comes is told again as `deadline.reached`. */
static bool is_alarm(const struct record *r)
{
    return strcmp(r->message.from, "clock") == 0 &&
           strcmp(r->message.kind, "deadline.reached") != 0;
}

static void timeline_row(struct listing *l, const struct record *r, const char *line)
{
    const struct message *m = &r->message;
    listing_row(l);
    listing_set(l, 0, "%" PRIu64, m->position);
    listing_time(l, 1, m->time);
    listing_set(l, 2, "%s", m->kind);
    if (r->step) {
        listing_set(l, 3, "%s", r->step->name);
        listing_set(l, 4, "%s", r->step->clause);
        listing_set(l, 5, "%s", or_empty(r->step->person));
        listing_set(l, 6, "%s", or_empty(r->step->organ));
    } else {
        listing_set(l, 5, "%s", m->person);
        listing_set(l, 6, "%s", m->organ);
    }
    listing_set(l, 7, "%s", line);
}

static enum outcome run_timeline(struct call *c)
{
    static const struct column columns[] = {
        {"position", "entry", "条目", COLUMN_NUMBER},
        {"time", "at", "时间", COLUMN_TIME},
        {"kind", "kind", "类型", COLUMN_TEXT},
        {"step", "step", "步骤", COLUMN_TEXT},
        {"clause", "clause", "条款", COLUMN_TEXT},
        {"person", "person", "经办人", COLUMN_TEXT},
        {"organ", "organ", "机构", COLUMN_TEXT},
        {"line", "line", "说明", COLUMN_TEXT},
        {0},
    };
    struct record *r = mem_alloc(sizeof(*r));
    struct listing l;
    struct timeline t = {0};
    bool programs = call_has(c, "json") || call_has(c, "jsonl"), all = call_has(c, "all");
    bool found = false;
    listing_init(&l, columns);
    enum outcome outcome = record_open_case(r, c, call_arg(c, 0), FAMILY_ALONE);
    while (outcome == OUTCOME_OK && record_next(r, c, &outcome)) {
        bool wanted = all || (r->told && !is_alarm(r)) || is_evidence(r);
        if (!wanted || !record_concerns(r, call_arg(c, 0)))
            continue;
        const char *line = timeline_next(&t, &r->arena, &r->message, r->rules);
        found = true;
        if (!line && !all)
            continue;
        line = line ? line : timeline_line(&r->arena, &r->message, r->rules);
        if (programs)
            timeline_row(&l, r, line);
        else
            put_line(c->data, line);
    }
    if (outcome == OUTCOME_OK && !found)
        outcome = record_missing(c, call_arg(c, 0));
    else if (outcome == OUTCOME_OK && programs)
        listing_print(&l, c, "timeline");
    timeline_clear(&t);
    listing_clear(&l);
    record_close(r);
    free(r);
    return outcome;
}

/* ---- rows ---- */

static const struct argument case_arguments[] = {
    {.name = "CASE", .type = FLAG_TEXT, .en = "its number", .zh = "案号"},
    {0},
};
static const struct flag list_flags[] = {FLAG_JSON, FLAG_JSONL, FLAG_NO_HEADERS, {0}};
static const struct flag case_list_flags[] = {
    {.name = "after",
     .type = FLAG_TEXT,
     .value = "CASE",
     .en = "a page: only cases behind this one, in the order of their names",
     .zh = "分页：只列案号排在其后的案件"},
    {.name = "count",
     .type = FLAG_NUMBER,
     .value = "N",
     .en = "so many; else 200",
     .zh = "数量；默认 200"},
    {.name = "all", .type = FLAG_BARE, .en = "every case", .zh = "列出全部案件"},
    FLAG_JSON,
    FLAG_JSONL,
    FLAG_NO_HEADERS,
    {0},
};
static const struct flag show_flags[] = {FLAG_JSON, FLAG_NO_HEADERS, {0}};
static const struct flag timeline_flags[] = {
    {.name = "all", .type = FLAG_BARE, .en = "what was asked for, too", .zh = "同时显示各项请求"},
    FLAG_JSON,
    FLAG_JSONL,
    {0},
};

const struct command case_commands[] = {
    {.name = "case list",
     .en = "every case: its type and stage, whether it is closed, and the last step it took",
     .zh = "列出全部案件的类型、环节、是否已结及最近步骤",
     .more_en =
         "The first 200, unless told otherwise. What is worked out is kept in the folder view/, so "
         "that only new entries are read; it may be removed at any time.",
     .more_zh =
         "默认列出前 200 件。计算结果存于 view/ 目录，之后只读取新增条目；该目录可随时删除。",
     .flags = case_list_flags,
     .run = run_list},
    {.name = "case show",
     .en = "what was filled in, which steps stand, what is due",
     .zh = "查看案件内容、已办步骤和未届满时限",
     .flags = show_flags,
     .arguments = case_arguments,
     .run = caseshow_run},
    {.name = "case timeline",
     .en = "what happened to a case: steps with their clauses, deadlines, refusals",
     .zh = "查看案件经过：步骤及条款、时限、不予办理的请求",
     .flags = timeline_flags,
     .arguments = case_arguments,
     .run = run_timeline},
    {.name = "ledger",
     .en = "the ledger of complaints, with its totals",
     .zh = "查看信访举报台账及合计",
     .more_en = "Asks the running office, page by page; the question and its answer are entries of "
                "the log.",
     .more_zh = "逐页向运行中的督察办查询；查询与答复均记入日志。",
     .flags = list_flags,
     .run = ledger_run},
    {0},
};
