/* case.c - where cases stand and how they came there, from the log. The ledger, which the module
 * that keeps it is asked for, is in ledger.c. */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "bus/grant.h"
#include "bus/wire.h"
#include "command/caseview.h"
#include "command/groups.h"
#include "command/ledger.h"
#include "command/output.h"
#include "command/points.h"
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

/* What the pack calls the step in hand. */
static const char *step_words(const struct record *r)
{
    const struct rule *rule = r->rules ? regime_rule(r->rules, r->step->name) : NULL;
    const struct time_limit *late = r->rules ? regime_limit(r->rules, r->step->name) : NULL;
    if (rule && strcmp(rule->tells, r->message.kind) == 0)
        return tr(rule->words.en, rule->words.zh);
    return late ? tr("late", "逾期") : r->step->name;
}

static const char *or_empty(const char *text)
{
    return text ? text : "";
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
        c->stage = kept(s, regime_now(r->rules, RENAMED_STAGES, c->stage), c->stage);
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
    if (type && type->ends[0] && strcmp(rule->name, type->ends) == 0 && !(told && told->partial))
        c->closed = true;
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
    c->words = kept(s, step_words(r), c->words);
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
        {"refused", "refused", "不予通过", COLUMN_NUMBER},
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

static enum outcome no_case(struct call *c)
{
    return call_fail(c, ERR_ABSENT, tr("`ducha case list` lists them", "用 `ducha case list` 查看"),
                     tr("there is no case %s here", "没有案件 %s"), call_arg(c, 0));
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

static void timeline_row(struct listing *l, struct record *r)
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
    listing_set(l, 7, "%s", timeline_line(&r->arena, m, r->rules));
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
    bool programs = call_has(c, "json") || call_has(c, "jsonl"), found = false;
    listing_init(&l, columns);
    enum outcome outcome = record_open_case(r, c, call_arg(c, 0), FAMILY_ALONE);
    while (outcome == OUTCOME_OK && record_next(r, c, &outcome)) {
        bool wanted = call_has(c, "all") || (r->told && !is_alarm(r)) || is_evidence(r);
        if (!wanted || !record_concerns(r, call_arg(c, 0)))
            continue;
        found = true;
        if (programs)
            timeline_row(&l, r);
        else
            put_line(c->data, timeline_line(&r->arena, &r->message, r->rules));
    }
    if (outcome == OUTCOME_OK && !found)
        outcome = no_case(c);
    else if (outcome == OUTCOME_OK && programs)
        listing_print(&l, c, "timeline");
    listing_clear(&l);
    record_close(r);
    free(r);
    return outcome;
}

/* ---- show ---- */

/* What a field held before it was said otherwise, and by which step. */
struct said {
    struct said *before;
    const char *value, *step; /* step: in the pack's words; empty: no step said it */
};

struct fact {
    const char *key, *label, *value;
    const char *shown; /* to people; NULL: nothing that anybody filled in */
    bool is_bool;
    struct said *said; /* the newest first; its value is that to people */
};

struct taken {
    const char *name, *words, *clause, *person, *organ;
    int64_t time;
    unsigned times;
    bool undone;
};

struct due {
    const char *key, *clause;
    int64_t at;
};

/* A case as its entries tell it: what was filled in, which steps stand, what is open. */
struct casefold {
    struct arena arena;
    const char *regime;
    struct fact *fact;
    struct taken *step;
    struct due *due;
    unsigned facts, steps, dues;
};

/* Room for one more; it doubles when count is a power of two. */
static void *grown(void *items, unsigned count, size_t size)
{
    return count & (count - 1) ? items : mem_grow(items, (count ? 2 * (size_t)count : 1) * size);
}

static const char *keep(struct casefold *f, const char *text)
{
    return arena_text(&f->arena, bytes_of(or_empty(text)));
}

/* Fields that no form asks for have no words in the pack. */
static const char *label_of(const struct record *r, const char *key)
{
    static const struct {
        const char *key, *en, *zh;
    } own[] = {{"reception_no", "number", "受理编号"},
               {"source", "published in", "出处"},
               {"key_case", "key case", "重点关注件"},
               {"due", "due", "期限"},
               {"round", "answers", "答复次数"},
               {"late", "late", "逾期"},
               {"type", "type of case", "案件类型"},
               {"parent", "belongs to", "所属案件"},
               {"begins", "stage", "环节"},
               {"points", "points", "得分"},
               {"grade", "grade", "等次"},
               {"clause", "clause", "条款"},
               {"accountability", "held to account", "问责情况"}};
    const struct form_field *field = r->rules ? regime_field(r->rules, key) : NULL;
    const struct row *row = r->rules ? regime_row(r->rules, SCORES, key) : NULL;
    if (field)
        return tr(field->words.en, field->words.zh);
    if (row)
        return tr(row->words.en, row->words.zh);
    for (unsigned i = 0; i < sizeof(own) / sizeof(own[0]); i++)
        if (strcmp(own[i].key, key) == 0)
            return tr(own[i].en, own[i].zh);
    return key;
}

/* In the pack's words where it has some; NULL: about the step, which has a table of its own. */
static const char *shown_value(const struct record *r, const char *key, const char *value,
                               bool is_bool)
{
    static const char *const of_steps[] = {"completes", "partial", "deadline", NULL};
    const struct regime *rules = r->rules;
    const struct case_type *type =
        rules && strcmp(key, "type") == 0 ? regime_type(rules, value) : NULL;
    const struct stage *stage =
        rules && strcmp(key, "begins") == 0 ? regime_stage(rules, value) : NULL;
    if (names_have(of_steps, key))
        return NULL;
    const struct form_field *field = rules ? regime_field(rules, key) : NULL;
    bool yes_no = field && field->is == FIELD_YES_NO;
    if (is_bool || (yes_no && strcmp(value, "no") == 0) || (yes_no && strcmp(value, "yes") == 0))
        return strcmp(value, "true") == 0 || strcmp(value, "yes") == 0 ? tr("yes", "是")
                                                                       : tr("no", "否");
    return type    ? tr(type->words.en, type->words.zh)
           : stage ? tr(stage->words.en, stage->words.zh)
                   : value;
}

static struct said *said_of(struct casefold *f, const struct record *r, const char *shown,
                            struct said *before)
{
    const struct rule *rule = r->rules && r->step ? regime_rule(r->rules, r->step->name) : NULL;
    bool taken = rule && strcmp(rule->tells, r->message.kind) == 0;
    struct said *said = arena_alloc(&f->arena, sizeof(*said));
    *said = (struct said){.before = before,
                          .value = keep(f, shown),
                          .step = keep(f, taken ? tr(rule->words.en, rule->words.zh) : "")};
    return said;
}

/* The newest value of a field counts. shown: to people. */
static void put_fact(struct casefold *f, const struct record *r, const char *key, const char *value,
                     const char *shown, bool is_bool)
{
    unsigned i = 0;
    while (i < f->facts && strcmp(f->fact[i].key, key) != 0)
        i++;
    bool is_new = i == f->facts;
    if (is_new)
        f->fact = grown(f->fact, f->facts++, sizeof(*f->fact));
    struct said *before = is_new ? NULL : f->fact[i].said;
    bool same = before && shown && strcmp(before->value, shown) == 0;
    f->fact[i] = (struct fact){.key = keep(f, key),
                               .label = keep(f, label_of(r, key)),
                               .value = keep(f, value),
                               .shown = shown ? keep(f, shown) : NULL,
                               .is_bool = is_bool,
                               .said = same || !shown ? before : said_of(f, r, shown, before)};
}

static void add_fact(struct casefold *f, const struct record *r, const char *key, const char *value,
                     bool is_bool)
{
    put_fact(f, r, key, value, shown_value(r, key, value, is_bool), is_bool);
}

static const char *value_text(struct arena *a, const json_t *v)
{
    if (json_is_string(v))
        return json_string_value(v);
    if (json_is_boolean(v))
        return json_is_true(v) ? "true" : "false";
    if (json_is_integer(v))
        return arena_print(a, "%" JSON_INTEGER_FORMAT, json_integer_value(v));
    return NULL;
}

static const char *list_text(struct arena *a, const json_t *list)
{
    const char *text = "";
    size_t i;
    json_t *v;
    json_array_foreach(list, i, v)
    {
        const char *one = value_text(a, v);
        if (one)
            text = arena_print(a, "%s%s%s", text, i ? "、" : "", one);
    }
    return text;
}

/* A row of a score sheet is told twice: how often, and how many points. NULL: it is none. */
static const struct row *scored_row(const struct record *r, const json_t *list, size_t i)
{
    const char *name = json_string_value(json_object_get(json_array_get(list, i), "name"));
    const char *next = json_string_value(json_object_get(json_array_get(list, i + 1), "name"));
    return r->rules && name && next && strcmp(name, next) == 0 ? regime_row(r->rules, SCORES, name)
                                                               : NULL;
}

static void add_scored(struct casefold *f, struct record *r, const struct row *row,
                       const json_t *list, size_t i)
{
    struct arena *a = &r->arena;
    const char *count = list_text(a, json_object_get(json_array_get(list, i), "value"));
    const char *points = list_text(a, json_object_get(json_array_get(list, i + 1), "value"));
    put_fact(f, r, row->name, points, points_text(a, row, count, points), false);
}

/* Of a form that the pack alone describes: {"name": ..., "value": [...]}. */
static bool add_named(struct casefold *f, struct record *r, const json_t *list)
{
    size_t i;
    json_t *item;
    json_array_foreach(list, i, item)
    {
        const char *name = json_string_value(json_object_get(item, "name"));
        const json_t *values = json_object_get(item, "value");
        if (!name || !json_is_array(values))
            return false;
        const struct row *row = scored_row(r, list, i);
        if (row)
            add_scored(f, r, row, list, i++);
        else
            add_fact(f, r, name, list_text(&r->arena, values), false);
    }
    return json_array_size(list) > 0;
}

/* The fields of what was told: those of a form inside it too, of a deadline its day. */
static void add_fields(struct casefold *f, struct record *r, const json_t *body)
{
    const char *key;
    json_t *v;
    json_object_foreach((json_t *)(uintptr_t)body, key, v)
    {
        const char *value = value_text(&r->arena, v);
        if (strcmp(key, "step") == 0 || strcmp(key, "case_id") == 0)
            continue;
        if (value)
            add_fact(f, r, key, value, json_is_boolean(v));
        else if (json_is_array(v) && add_named(f, r, v))
            continue;
        else if (json_is_array(v) && json_is_object(json_array_get(v, 0)))
            continue; /* deadlines and posts have tables of their own */
        else if (json_is_array(v))
            add_fact(f, r, key, list_text(&r->arena, v), false);
        else if (json_object_get(v, "date"))
            add_fact(f, r, key, or_empty(json_string_value(json_object_get(v, "date"))), false);
        else if (json_is_object(v))
            add_fields(f, r, v);
    }
}

/* What is told of a deadline or a version is nothing that anybody filled in. */
static void fold_fields(struct casefold *f, struct record *r)
{
    if (strncmp(r->message.kind, "case.", 5) == 0)
        return;
    const ProtobufCMessageDescriptor *d = kind_body(r->message.kind);
    const ProtobufCMessage *body = d ? message_read(d, r->message.body, &r->arena) : NULL;
    if (!body)
        return;
    json_t *j = json_loads(json_print(&r->arena, body, JSON_ONE_LINE), 0, NULL);
    add_fields(f, r, j);
    json_decref(j);
}

static struct taken *step_named(struct casefold *f, const char *name)
{
    for (unsigned i = 0; i < f->steps; i++)
        if (strcmp(f->step[i].name, name) == 0)
            return &f->step[i];
    return NULL;
}

static void undo(struct casefold *f, const struct rule *rule)
{
    for (const char *const *n = rule->undoes; *n; n++) {
        struct taken *t = step_named(f, *n);
        if (t)
            t->undone = true;
    }
}

static void fold_step(struct casefold *f, const struct record *r)
{
    const Ducha__Step *s = r->step;
    const struct rule *rule = r->rules ? regime_rule(r->rules, s->name) : NULL;
    struct taken *t = step_named(f, s->name);
    if (!rule || strcmp(rule->tells, r->message.kind) != 0)
        return; /* of a deadline, not a step */
    unsigned times = t ? t->times : 0;
    if (!t) {
        f->step = grown(f->step, f->steps, sizeof(*f->step));
        t = &f->step[f->steps++];
    }
    *t = (struct taken){.name = keep(f, s->name),
                        .words = keep(f, step_words(r)),
                        .clause = keep(f, s->clause),
                        .person = keep(f, s->person),
                        .organ = keep(f, s->organ),
                        .time = r->message.time,
                        .times = times + 1};
    f->regime = keep(f, s->regime);
    undo(f, rule);
}

static void forget_due(struct casefold *f, const char *key)
{
    for (unsigned i = 0; i < f->dues; i++)
        if (strcmp(f->due[i].key, or_empty(key)) == 0) {
            f->due[i] = f->due[--f->dues];
            return;
        }
}

/* The clock's own table, folded from the same entries it folds. */
static void fold_deadline(struct casefold *f, struct record *r)
{
    const struct message *m = &r->message;
    if (strcmp(m->kind, "deadline.set") == 0) {
        const Ducha__DeadlineSet *d =
            message_read(&ducha__deadline_set__descriptor, m->body, &r->arena);
        if (!d)
            return;
        forget_due(f, d->key);
        f->due = grown(f->due, f->dues, sizeof(*f->due));
        f->due[f->dues++] = (struct due){keep(f, d->key), keep(f, d->clause), d->due};
    } else {
        /* deadline.clear and deadline.reached begin with the same field */
        const Ducha__DeadlineClear *d =
            message_read(&ducha__deadline_clear__descriptor, m->body, &r->arena);
        if (d)
            forget_due(f, d->key);
    }
}

static void fold(struct casefold *f, struct record *r, const char *case_id)
{
    if (strncmp(r->message.kind, "deadline.", 9) == 0)
        fold_deadline(f, r);
    if (!r->step)
        return;
    if (strcmp(r->message.kind, "case.migrated") == 0)
        f->regime = keep(f, r->step->regime);
    fold_step(f, r);
    if (strcmp(r->message.case_id, case_id) == 0)
        fold_fields(f, r);
}

static void list_taken(struct listing *l, const struct casefold *f)
{
    static const struct column columns[] = {
        {"words", "step", "步骤", COLUMN_TEXT},      {"clause", "clause", "条款", COLUMN_TEXT},
        {"person", "person", "经办人", COLUMN_TEXT}, {"organ", "organ", "机构", COLUMN_TEXT},
        {"time", "at", "时间", COLUMN_TIME},         {"times", "times", "次数", COLUMN_NUMBER},
        {"stands", "stands", "有效", COLUMN_BOOL},   {0},
    };
    listing_init(l, columns);
    for (unsigned i = 0; i < f->steps; i++) {
        const struct taken *t = &f->step[i];
        listing_row(l);
        listing_set(l, 0, "%s", t->words);
        listing_set(l, 1, "%s", t->clause);
        listing_set(l, 2, "%s", t->person);
        listing_set(l, 3, "%s", t->organ);
        listing_time(l, 4, t->time);
        listing_set(l, 5, "%u", t->times);
        listing_bool(l, 6, !t->undone);
    }
}

static void list_dues(struct listing *l, const struct casefold *f)
{
    static const struct column columns[] = {
        {"deadline", "open deadline", "未到期限", COLUMN_TEXT},
        {"clause", "clause", "条款", COLUMN_TEXT},
        {"due", "by the end of", "截至", COLUMN_TEXT},
        {0},
    };
    char day[DAY_TEXT_SIZE];
    listing_init(l, columns);
    for (unsigned i = 0; i < f->dues; i++) {
        listing_row(l);
        listing_set(l, 0, "%s", f->due[i].key);
        listing_set(l, 1, "%s", f->due[i].clause);
        listing_set(l, 2, "%s", day_text(day_at(f->due[i].at - 1), day));
    }
}

static void json_rows(const struct listing *l, FILE *to, const char *key)
{
    fprintf(to, ",\"%s\":[", key);
    for (unsigned i = 0; i < l->row_count; i++) {
        fputs(i ? "," : "", to);
        listing_json_row(l, to, i);
    }
    fputc(']', to);
}

static void show_json(const struct casefold *f, const char *case_id, FILE *to)
{
    struct listing steps, dues;
    fputs("{\"schema\":1,\"case\":", to);
    out_json_text(to, case_id);
    fputs(",\"regime\":", to);
    out_json_text(to, f->regime);
    fputs(",\"fields\":{", to);
    for (unsigned i = 0; i < f->facts; i++) {
        fputs(i ? "," : "", to);
        out_json_text(to, f->fact[i].key);
        fputc(':', to);
        if (f->fact[i].is_bool)
            fputs(f->fact[i].value, to);
        else
            out_json_text(to, f->fact[i].value);
    }
    fputc('}', to);
    list_taken(&steps, f);
    list_dues(&dues, f);
    json_rows(&steps, to, "steps");
    json_rows(&dues, to, "deadlines");
    fputs("}\n", to);
    listing_clear(&steps);
    listing_clear(&dues);
}

/* The value, and where steps said different ones, which said which. */
static const char *fact_line(struct casefold *f, const struct fact *fact)
{
    struct arena *a = &f->arena;
    const struct said *s = fact->said;
    const char *all = arena_print(a, tr("%s: %s", "%s：%s"), fact->label, fact->shown);
    if (!s->before)
        return all;
    if (s->step[0])
        all = arena_print(a, tr("%s (%s)", "%s（%s）"), all, s->step);
    for (s = s->before; s; s = s->before)
        all =
            arena_print(a, tr("%s; before: %s%s%s%s", "%s；此前：%s%s%s%s"), all, s->value,
                        s->step[0] ? tr(" (", "（") : "", s->step, s->step[0] ? tr(")", "）") : "");
    return all;
}

static void show_text(struct casefold *f, const char *case_id, const struct call *c)
{
    struct listing l;
    fprintf(c->data, "%s  %s\n", case_id, f->regime);
    for (unsigned i = 0; i < f->facts; i++)
        if (f->fact[i].shown)
            out_wrapped(c->data, 2, fact_line(f, &f->fact[i]));
    fputc('\n', c->data);
    list_taken(&l, f);
    listing_print(&l, c, "steps");
    listing_clear(&l);
    if (f->dues == 0)
        return;
    fputc('\n', c->data);
    list_dues(&l, f);
    listing_print(&l, c, "deadlines");
    listing_clear(&l);
}

static enum outcome run_show(struct call *c)
{
    struct record *r = mem_alloc(sizeof(*r));
    struct casefold *f = mem_alloc(sizeof(*f));
    const char *case_id = call_arg(c, 0);
    enum outcome outcome = record_open_case(r, c, call_arg(c, 0), FAMILY_ALONE);
    while (outcome == OUTCOME_OK && record_next(r, c, &outcome))
        if (r->told && record_concerns(r, case_id))
            fold(f, r, case_id);
    if (outcome == OUTCOME_OK && !f->regime)
        outcome = no_case(c);
    else if (outcome == OUTCOME_OK && call_has(c, "json"))
        show_json(f, case_id, c->data);
    else if (outcome == OUTCOME_OK)
        show_text(f, case_id, c);
    record_close(r);
    arena_free(&f->arena);
    free(f->fact);
    free(f->step);
    free(f->due);
    free(f);
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
     .zh = "查看案件内容、已办步骤和未到期限",
     .flags = show_flags,
     .arguments = case_arguments,
     .run = run_show},
    {.name = "case timeline",
     .en = "what happened to a case: steps with their clauses, deadlines, refusals",
     .zh = "查看案件经过：步骤及条款、期限、不予通过的请求",
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
