/* caseshow.c - `ducha case show`: what was filled in and by which step, which steps stand, what is
 * due. */
#include "command/cases/internal.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "base/text.h"
#include "bus/grant.h"
#include "bus/wire.h"
#include "command/call/output.h"
#include "command/fold/caseview.h"
#include "command/wording/points.h"
#include "modules/kit/due.h"
#include "modules/kit/still.h"
#include "modules/kit/timeline.h"
#include "proto/json.h"
#include "proto/kinds.h"
#include "proto/office.pb-c.h"

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

/* Who took a step, the first one first. */
struct taker {
    struct taker *next;
    const char *person, *organ;
};

/* What was said of one who took it with others, of whom some are missing still. */
struct held {
    struct held *next;
    struct fact fact;
};

struct taken {
    const char *name, *words, *clause;
    struct taker *by;  /* of the last round */
    struct held *held; /* the first said first */
    int64_t time;
    unsigned times;
    bool undone, partial;
};

struct due {
    const char *key, *clause;
    int64_t at; /* until when it stands still at the latest, where it does; 0: nobody knows */
    bool provisional, still;
};

/* A case as its entries tell it: what was filled in, which steps stand, what is open. */
struct casefold {
    struct arena arena;
    const char *regime;
    struct fact *fact;
    struct taken *step;
    struct due *due;
    unsigned facts, steps, dues;
    struct taken *holds; /* the step whose form is no fact yet; NULL: it stands */
    bool cleared;        /* a clock was stopped: what it was of may stand still */
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

/* In the pack's words; empty: no step said it. */
static const char *step_words(const struct record *r)
{
    const struct rule *rule = r->rules && r->step ? regime_rule(r->rules, r->step->name) : NULL;
    bool taken = rule && strcmp(rule->tells, r->message.kind) == 0;
    return taken ? tr(rule->words.en, rule->words.zh) : "";
}

/* The newest value of a field counts. */
static void merge(struct casefold *f, struct fact fact)
{
    unsigned i = 0;
    while (i < f->facts && strcmp(f->fact[i].key, fact.key) != 0)
        i++;
    bool is_new = i == f->facts;
    if (is_new)
        f->fact = grown(f->fact, f->facts++, sizeof(*f->fact));
    struct said *before = is_new ? NULL : f->fact[i].said;
    bool same = before && fact.said && strcmp(before->value, fact.said->value) == 0;
    if (fact.said && !same)
        fact.said->before = before;
    else
        fact.said = before;
    f->fact[i] = fact;
}

static void hold(struct casefold *f, struct taken *t, struct fact fact)
{
    struct held **at = &t->held, *one = arena_alloc(&f->arena, sizeof(*one));
    while (*at)
        at = &(*at)->next;
    *one = (struct held){NULL, fact};
    *at = one;
}

/* It stands now: all that was said counts. */
static void release(struct casefold *f, struct taken *t)
{
    for (const struct held *h = t->held; h; h = h->next)
        merge(f, h->fact);
    t->held = NULL;
}

/* shown: to people. */
static void put_fact(struct casefold *f, const struct record *r, const char *key, const char *value,
                     const char *shown, bool is_bool)
{
    struct said *said = shown ? arena_alloc(&f->arena, sizeof(*said)) : NULL;
    struct fact fact = {.key = keep(f, key),
                        .label = keep(f, case_label(r, key)),
                        .value = keep(f, value),
                        .shown = shown ? keep(f, shown) : NULL,
                        .is_bool = is_bool,
                        .said = said};
    if (said)
        *said = (struct said){.value = fact.shown, .step = keep(f, step_words(r))};
    if (f->holds)
        hold(f, f->holds, fact);
    else
        merge(f, fact);
}

static void add_fact(struct casefold *f, const struct record *r, const char *key, const char *value,
                     bool is_bool)
{
    put_fact(f, r, key, value, case_value(r, key, value, is_bool), is_bool);
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

/* NULL: the item is no {"name": ..., "value": [...]}. */
static const char *name_at(const json_t *list, size_t i)
{
    const json_t *item = json_array_get(list, i);
    return json_is_array(json_object_get(item, "value"))
               ? json_string_value(json_object_get(item, "name"))
               : NULL;
}

/* What a module found of several stands behind one another under one name: they are one list. next:
 * what comes behind them. */
static const char *values_at(struct record *r, const json_t *list, size_t i, size_t *next)
{
    const char *name = name_at(list, i), *other = name, *all = "";
    for (*next = i; other && strcmp(name, other) == 0; other = name_at(list, ++*next)) {
        const char *one =
            list_text(&r->arena, json_object_get(json_array_get(list, *next), "value"));
        all = arena_print(&r->arena, "%s%s%s", all, *next > i ? "、" : "", one);
    }
    return all;
}

/* Of a form that the pack alone describes. */
static bool add_named(struct casefold *f, struct record *r, const json_t *list)
{
    for (size_t i = 0, next; i < json_array_size(list); i = next) {
        const char *name = name_at(list, i);
        if (!name)
            return false;
        const struct row *row = scored_row(r, list, i);
        const char *values = values_at(r, list, i, &next);
        if (row) {
            add_scored(f, r, row, list, i);
            next = i + 2;
        } else {
            add_fact(f, r, name, values, false);
        }
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

/* Others must take it too; of a step that has a message of its own nobody must. */
static bool is_partial(struct record *r, const struct rule *rule)
{
    const Ducha__Taken *told =
        rule->generic ? message_read(&ducha__taken__descriptor, r->message.body, &r->arena) : NULL;
    return told && told->partial;
}

static void add_taker(struct casefold *f, struct taken *t, const Ducha__Step *s)
{
    struct taker **at = &t->by, *one = arena_alloc(&f->arena, sizeof(*one));
    while (*at)
        at = &(*at)->next;
    *one = (struct taker){NULL, keep(f, s->person), keep(f, s->organ)};
    *at = one;
}

/* The step, with those who took it before in this round; NULL: it is none, but of a deadline. */
static struct taken *fold_step(struct casefold *f, struct record *r)
{
    const Ducha__Step *s = r->step;
    const struct rule *rule = r->rules ? regime_rule(r->rules, s->name) : NULL;
    struct taken *t = step_named(f, s->name), before = {0};
    if (!rule || strcmp(rule->tells, r->message.kind) != 0)
        return NULL;
    if (t)
        before = *t;
    else
        f->step = grown(f->step, f->steps, sizeof(*f->step));
    t = t ? t : &f->step[f->steps++];
    bool runs = before.partial && !before.undone;
    *t = (struct taken){.name = keep(f, s->name),
                        .words = keep(f, record_step_words(r)),
                        .clause = keep(f, s->clause),
                        .by = runs ? before.by : NULL,
                        .held = runs ? before.held : NULL,
                        .time = r->message.time,
                        .times = before.times + 1,
                        .partial = is_partial(r, rule)};
    add_taker(f, t, s);
    f->regime = keep(f, s->regime);
    if (!t->partial)
        undo(f, rule);
    return t;
}

static void add_due(struct casefold *f, const struct due *due)
{
    f->due = grown(f->due, f->dues, sizeof(*f->due));
    f->due[f->dues++] = *due;
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
        if (!d || deadline_event(or_empty(d->key))[0])
            return; /* not its day */
        forget_due(f, d->key);
        add_due(f, &(struct due){.key = keep(f, d->key),
                                 .clause = keep(f, d->clause),
                                 .at = d->due,
                                 .provisional = d->provisional});
    } else {
        f->cleared = true;
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
    struct taken *t = fold_step(f, r);
    if (t && !t->partial)
        release(f, t);
    f->holds = t && t->partial ? t : NULL;
    if (strcmp(r->message.case_id, case_id) == 0)
        fold_fields(f, r);
    f->holds = NULL;
}

/* No clock knows of what stands still. */
static void add_still(struct casefold *f, struct caseview *v, const struct regime *r,
                      const char *case_id, const struct time_limit *l)
{
    struct turn *t = caseview_turn(v);
    const Ducha__DueKept *kept = casefile_due_in(t, case_id, l->name, "suspended");
    if (kept && !l->window)
        add_due(f, &(struct due){.key = keep(f, deadline_key(t, case_id, l->name)),
                                 .clause = keep(f, kept->due->clause),
                                 .at = still_at_the_latest(t, r, case_id, l),
                                 .still = true});
}

/* As the modules know it: a step of a case that belongs to this one may have stopped it. */
static enum outcome find_still(struct casefold *f, struct call *c, const char *case_id)
{
    struct caseview *v = mem_alloc(sizeof(*v));
    enum outcome outcome = caseview_open(v, c, case_id);
    const struct regime *r = outcome == OUTCOME_OK ? caseview_regime(v, case_id, "") : NULL;
    for (const struct time_limit *l = r ? r->limits : NULL; l; l = l->next)
        add_still(f, v, r, case_id, l);
    caseview_close(v);
    free(v);
    return outcome;
}

/* 王、李: each once. */
static const char *takers_text(struct arena *a, const struct taken *t, bool organs)
{
    const char *all = "";
    for (const struct taker *b = t->by; b; b = b->next) {
        const struct taker *before = t->by;
        const char *one = organs ? b->organ : b->person;
        while (before != b && strcmp(organs ? before->organ : before->person, one) != 0)
            before = before->next;
        if (before == b)
            all = arena_print(a, "%s%s%s", all, all[0] ? tr(", ", "、") : "", one);
    }
    return all;
}

static const char *takers_json(struct arena *a, const struct taken *t)
{
    json_t *all = json_array();
    for (const struct taker *b = t->by; b; b = b->next)
        json_array_append_new(all, json_pack("{s:s,s:s}", "person", b->person, "organ", b->organ));
    char *text = json_dumps(all, JSON_COMPACT);
    const char *kept = arena_text(a, bytes_of(text ? text : "[]"));
    free(text);
    json_decref(all);
    return kept;
}

static void list_taken(struct listing *l, const struct casefold *f, bool people)
{
    static const struct column columns[] = {
        {"words", "step", "步骤", COLUMN_TEXT},
        {"clause", "clause", "条款", COLUMN_TEXT},
        {"person", "person", "经办人", COLUMN_TEXT},
        {"organ", "organ", "机构", COLUMN_TEXT},
        {"time", "at", "时间", COLUMN_TIME},
        {"times", "times", "次数", COLUMN_NUMBER},
        {"stands", "stands", "有效", COLUMN_BOOL},
        {"by", NULL, NULL, COLUMN_JSON},
        {0},
    };
    char when[MOMENT_TEXT_SIZE];
    listing_init(l, columns);
    for (unsigned i = 0; i < f->steps; i++) {
        const struct taken *t = &f->step[i];
        listing_row(l);
        listing_set(l, 0, "%s", t->words);
        listing_set(l, 1, "%s", t->clause);
        listing_set(l, 2, "%s", takers_text(&l->arena, t, false));
        listing_set(l, 3, "%s", takers_text(&l->arena, t, true));
        if (people)
            listing_set(l, 4, "%s", moment_text(t->time, when));
        else
            listing_time(l, 4, t->time);
        listing_set(l, 5, "%u", t->times);
        listing_bool(l, 6, !t->undone && !t->partial);
        listing_set(l, 7, "%s", takers_json(&l->arena, t));
    }
}

static void list_due(struct listing *l, struct casefold *f, const struct due *due)
{
    char until[MOMENT_TEXT_SIZE], at[OUT_TIME_SIZE];
    listing_row(l);
    listing_set(l, 0, "%s", due->key);
    listing_set(l, 1, "%s", due->clause);
    out_time(due->at, at);
    if (due->still)
        listing_set(l, 2, "%s", still_words(&f->arena, due->at));
    else
        listing_set(l, 2, "%s%s", until_text(due->at, until),
                    due->provisional ? tr(" (provisional)", "（暂定）") : "");
    if (due->at)
        listing_set(l, due->still ? 4 : 3, "\"%s\"", at);
}

static void list_dues(struct listing *l, struct casefold *f)
{
    static const struct column columns[] = {
        {"deadline", "open deadline", "未届满时限", COLUMN_TEXT},
        {"clause", "clause", "条款", COLUMN_TEXT},
        {"due", "due", "截至", COLUMN_TEXT},
        {"due_at", NULL, NULL, COLUMN_JSON},
        {"still_until", NULL, NULL, COLUMN_JSON},
        {0},
    };
    listing_init(l, columns);
    for (unsigned i = 0; i < f->dues; i++)
        list_due(l, f, &f->due[i]);
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

static void show_json(struct casefold *f, const char *case_id, FILE *to)
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
    list_taken(&steps, f, false);
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

/* What is no fact yet. */
static void show_held(struct casefold *f, FILE *to)
{
    for (unsigned i = 0; i < f->steps; i++)
        for (const struct held *h = f->step[i].held; h && !f->step[i].undone; h = h->next)
            if (h->fact.shown)
                out_wrapped(to, 2,
                            arena_print(&f->arena,
                                        tr("%s: %s (%s, which does not stand yet)",
                                           "%s：%s（%s，尚未完成）"),
                                        h->fact.label, h->fact.shown, f->step[i].words));
}

static void show_text(struct casefold *f, const char *case_id, const struct call *c)
{
    struct listing l;
    fprintf(c->data, "%s  %s\n", case_id, f->regime);
    for (unsigned i = 0; i < f->facts; i++)
        if (f->fact[i].shown)
            out_wrapped(c->data, 2, fact_line(f, &f->fact[i]));
    show_held(f, c->data);
    fputc('\n', c->data);
    list_taken(&l, f, true);
    listing_print(&l, c, "steps");
    listing_clear(&l);
    if (f->dues == 0)
        return;
    fputc('\n', c->data);
    list_dues(&l, f);
    listing_print(&l, c, "deadlines");
    listing_clear(&l);
}

enum outcome caseshow_run(struct call *c)
{
    struct record *r = mem_alloc(sizeof(*r));
    struct casefold *f = mem_alloc(sizeof(*f));
    const char *case_id = call_arg(c, 0);
    enum outcome outcome = record_open_case(r, c, call_arg(c, 0), FAMILY_ALONE);
    while (outcome == OUTCOME_OK && record_next(r, c, &outcome))
        if (r->told && record_concerns(r, case_id))
            fold(f, r, case_id);
    record_close(r); /* the view opens the office itself */
    if (outcome == OUTCOME_OK && f->regime && f->cleared)
        outcome = find_still(f, c, case_id);
    if (outcome == OUTCOME_OK && !f->regime)
        outcome = record_missing(c, case_id);
    else if (outcome == OUTCOME_OK && call_has(c, "json"))
        show_json(f, case_id, c->data);
    else if (outcome == OUTCOME_OK)
        show_text(f, case_id, c);
    arena_free(&f->arena);
    free(f->fact);
    free(f->step);
    free(f->due);
    free(f);
    free(r);
    return outcome;
}
