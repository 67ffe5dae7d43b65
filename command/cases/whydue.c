/* whydue.c - until when a case has, and why that day. What happened to each deadline is folded from
 * the case's entries; the days are counted by the calendar as it is now, with what was amended. */
#include "command/cases/internal.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "bus/wire.h"
#include "command/call/output.h"
#include "command/fold/record.h"
#include "command/wording/marks.h"
#include "modules/kit/casefile.h"
#include "modules/kit/due.h"
#include "modules/kit/timeline.h"
#include "proto/kinds.h"

#define DAYS_SHOWN_MAX 120u /* lines for people; a longer span shows its first and last */
#define CIVIL_SHOWN_MAX 10u /* the same where each day counts and none is moved */

enum what {
    BEGUN,
    SUSPENDED,
    RESUMED,
    PROLONGED,
    FOLLOWED,
    RECOUNTED,
    LATE,
    MET,
    ENDED_LATE,
    RAN_ON,
    REMINDED
};

/* Something that happened to a deadline. */
struct event {
    struct event *next;
    enum what what;
    uint64_t position;
    int64_t time;
    const char *step, *words, *person, *organ;
    const char *before, *after;      /* days; may be empty */
    const char *announced, *sources; /* of a notice */
    uint64_t notice;                 /* its entry */
};

/* Days on which it stood still: behind the first, up to the second. */
struct still {
    struct still *next;
    int32_t from, to; /* to is DAY_NONE while it does */
};

struct deadline {
    struct deadline *next;
    const char *name, *clause, *span, *from, *date, *regime;
    const char *until; /* the day, or the moment */
    int64_t at, begun; /* begun: the moment it counts from, of hours; 0: it counts days */
    bool provisional;
    const char *state; /* running suspended late met ended-late */
    struct still *stills;
    struct event *events, **end;
};

/* A case that belongs to the one that is asked about, or it itself. */
struct kin {
    struct kin *next;
    const char *id, *type, *parent;
};

struct dues {
    struct deadline *all, **end;
    struct arena arena;
    const char *regime;  /* of the case's last step */
    const char *case_id; /* that is asked about */
    struct kin *kin;
};

static const char *or_empty(const char *text)
{
    return text ? text : "";
}

static const char *keep(struct dues *d, const char *text)
{
    return arena_text(&d->arena, bytes_of(or_empty(text)));
}

static bool ends_in(const char *kind, const char *end)
{
    size_t n = strlen(kind), size = strlen(end);
    return n > size && strcmp(kind + n - size, end) == 0;
}

/* ---- folding ---- */

static struct deadline *find(const struct dues *d, const char *name)
{
    struct deadline *l = d->all;
    while (l && strcmp(l->name, name) != 0)
        l = l->next;
    return l;
}

static struct deadline *find_or_make(struct dues *d, const char *name)
{
    struct deadline *l = find(d, name);
    if (l)
        return l;
    l = arena_alloc(&d->arena, sizeof(*l));
    *l = (struct deadline){.name = keep(d, name), .state = "running"};
    l->end = &l->events;
    *(d->all ? d->end : &d->all) = l;
    d->end = &l->next;
    return l;
}

static struct event *note(struct dues *d, struct deadline *l, const struct record *r,
                          enum what what)
{
    const struct rule *rule = r->rules && r->step ? regime_rule(r->rules, r->step->name) : NULL;
    bool taken = rule && strcmp(rule->tells, r->message.kind) == 0;
    struct event *e = arena_alloc(&d->arena, sizeof(*e));
    *e = (struct event){.what = what,
                        .position = r->message.position,
                        .time = r->message.time,
                        .step = keep(d, r->step ? r->step->name : ""),
                        .words = keep(d, taken ? tr(rule->words.en, rule->words.zh) : ""),
                        .person = keep(d, r->step ? r->step->person : ""),
                        .organ = keep(d, r->step ? r->step->organ : ""),
                        .before = or_empty(l->until),
                        .after = "",
                        .announced = "",
                        .sources = ""};
    *l->end = e;
    l->end = &e->next;
    return e;
}

static void take_due(struct dues *d, struct deadline *l, const Ducha__Due *due)
{
    char until[MOMENT_TEXT_SIZE];
    l->at = due->at;
    l->until = keep(d, due_text(due, until));
    l->clause = keep(d, due->clause);
    l->span = keep(d, due->span);
    l->from = keep(d, due->from);
    l->date = keep(d, due->date);
    l->provisional = due->provisional;
}

/* Of what runs for some hours or minutes the moment from which it counts, or back from which; 0: it
 * runs for days, or was named. */
static int64_t hours_begun(const struct deadline *l, const struct time_limit *limit)
{
    struct span span;
    bool hours = l->from[0] && span_parse(l->span, &span) && span_ms(&span);
    bool back = limit && limit->before[0];
    return !hours ? 0 : back ? l->at + span_ms(&span) : l->at - span_ms(&span);
}

static void stand_still(struct dues *d, struct deadline *l, int32_t day)
{
    struct still *s = arena_alloc(&d->arena, sizeof(*s)), **end = &l->stills;
    *s = (struct still){.from = day, .to = DAY_NONE};
    while (*end)
        end = &(*end)->next;
    *end = s;
    l->state = "suspended";
}

static void go_on(struct deadline *l, int32_t day)
{
    for (struct still *s = l->stills; s; s = s->next)
        if (s->to == DAY_NONE)
            s->to = day;
}

/* The name behind the case's in CASE/answer, of entries that do not say it. */
static const char *name_of(const Ducha__Due *due)
{
    const char *slash = due->key ? strrchr(due->key, '/') : NULL;
    return due->deadline ? due->deadline : slash ? slash + 1 : "";
}

/* CASE/answer: a step may move one of a case above. */
static bool is_own(const struct dues *d, const Ducha__Due *due, const char *name)
{
    size_t n = strlen(d->case_id);
    return !due->key || (strncmp(due->key, d->case_id, n) == 0 && due->key[n] == '/' &&
                         strcmp(due->key + n + 1, name) == 0);
}

static void fold_due(struct dues *d, const struct record *r, const struct rule *rule,
                     const Ducha__Due *due)
{
    const char *name = name_of(due);
    if (!name[0] || !due->date || !is_own(d, due, name))
        return;
    struct deadline *l = find_or_make(d, name);
    bool resumed = names_have(rule->resumes, name), prolonged = names_have(rule->extends, name);
    bool anew = names_have(rule->starts, name) || (!resumed && !prolonged);
    const struct time_limit *limit = regime_limit(r->rules, name);
    bool followed = limit && limit->from_limit[0] && anew && !names_have(rule->starts, name);
    struct event *e = note(d, l, r,
                           followed  ? FOLLOWED
                           : anew    ? BEGUN
                           : resumed ? RESUMED
                                     : PROLONGED);
    take_due(d, l, due);
    e->after = l->until;
    if (!resumed)
        l->begun = hours_begun(l, limit);
    if (anew || prolonged)
        l->stills = NULL;
    else
        go_on(l, day_at(r->message.time));
    l->state = "running";
    l->regime = keep(d, or_empty(r->step->regime));
}

/* Field `due` of what was told: one, or several. */
static void fold_dues(struct dues *d, struct record *r, const struct rule *rule)
{
    const ProtobufCMessageDescriptor *k = kind_body(r->message.kind);
    const ProtobufCMessage *body = k ? message_read(k, r->message.body, &r->arena) : NULL;
    const ProtobufCFieldDescriptor *f =
        body ? protobuf_c_message_descriptor_get_field_by_name(k, "due") : NULL;
    if (!f || f->descriptor != &ducha__due__descriptor)
        return;
    const char *base = (const char *)body;
    if (f->label != PROTOBUF_C_LABEL_REPEATED) {
        const Ducha__Due *due;
        memcpy(&due, base + f->offset, sizeof(due));
        if (due)
            fold_due(d, r, rule, due);
        return;
    }
    size_t count;
    Ducha__Due *const *list;
    memcpy(&count, base + f->quantifier_offset, sizeof(count));
    memcpy(&list, base + f->offset, sizeof(list));
    for (size_t i = 0; i < count; i++)
        fold_due(d, r, rule, list[i]);
}

static bool is_partial(struct record *r)
{
    const char *dot = strrchr(r->message.kind, '.');
    const Ducha__Taken *told =
        dot && strcmp(dot, ".taken") == 0
            ? message_read(&ducha__taken__descriptor, r->message.body, &r->arena)
            : NULL;
    return told && told->partial;
}

/* One that runs, and those that are counted from its end. */
static void suspend(struct dues *d, const struct record *r, const char *name)
{
    struct deadline *l = find(d, name);
    if (!l || strcmp(l->state, "running") != 0)
        return;
    note(d, l, r, SUSPENDED);
    stand_still(d, l, day_at(r->message.time));
    for (const struct time_limit *after = r->rules->limits; after; after = after->next) {
        const struct deadline *other = find(d, after->name);
        if (strcmp(after->from_limit, name) == 0 && other && other->from[0])
            suspend(d, r, after->name);
    }
}

/* ---- by a case that belongs to this one ---- */

static struct kin *kin_of(const struct dues *d, const char *id)
{
    struct kin *k = d->kin;
    while (k && strcmp(k->id, id) != 0)
        k = k->next;
    return k;
}

/* What opened the entry's case says of what type it is, and where it belongs. */
static void learn_kin(struct dues *d, struct record *r)
{
    const Ducha__Taken *told =
        ends_in(r->message.kind, ".taken")
            ? message_read(&ducha__taken__descriptor, r->message.body, &r->arena)
            : NULL;
    if (!told || !told->type || kin_of(d, r->message.case_id))
        return;
    struct kin *k = arena_alloc(&d->arena, sizeof(*k));
    *k = (struct kin){d->kin, keep(d, r->message.case_id), keep(d, told->type),
                      keep(d, told->parent)};
    d->kin = k;
}

/* Is the deadline that a step of the entry's case stops or moves this case's? As the modules look
 * for it: casefile_due_home(). */
static bool is_meant(const struct dues *d, const struct record *r, const char *deadline)
{
    const struct kin *k = kin_of(d, r->message.case_id);
    if (strcmp(r->message.case_id, d->case_id) == 0)
        return true;
    for (unsigned i = 0; k && i <= CASE_PARENTS_MAX; i++) {
        bool own = strcmp(k->id, d->case_id) == 0;
        if (own || limit_begins_in(r->rules, deadline, k->type))
            return own;
        if (strcmp(k->parent, d->case_id) == 0)
            return true;
        k = kin_of(d, k->parent);
    }
    return false;
}

static bool is_over(const struct deadline *l)
{
    return strcmp(l->state, "met") == 0 || strcmp(l->state, "ended-late") == 0;
}

static void fold_step(struct dues *d, struct record *r, const struct rule *rule)
{
    if (strcmp(r->message.case_id, d->case_id) == 0)
        d->regime = keep(d, r->step->regime);
    if (is_partial(r))
        return; /* it moves no deadline until it stands */
    for (const char *const *n = rule->stops; *n; n++) {
        struct deadline *l = is_meant(d, r, *n) ? find(d, *n) : NULL;
        bool late = l && strcmp(l->state, "late") == 0;
        if (!l || is_over(l))
            continue;
        note(d, l, r, late ? ENDED_LATE : MET);
        l->state = late ? "ended-late" : "met";
    }
    for (const char *const *n = rule->suspends; *n; n++)
        if (is_meant(d, r, *n))
            suspend(d, r, *n);
    fold_dues(d, r, rule);
}

static const char *sources_of(struct dues *d, const Ducha__Notice *n)
{
    const char *all = "";
    for (size_t i = 0; i < n->n_source; i++)
        all = arena_print(&d->arena, "%s%s%s", all, i ? " " : "", n->source[i]);
    return all;
}

static void fold_recounted(struct dues *d, struct record *r)
{
    const Ducha__Recounted *told =
        message_read(&ducha__recounted__descriptor, r->message.body, &r->arena);
    struct deadline *l = told && told->deadline ? find(d, told->deadline) : NULL;
    if (!l || !told->after || !told->after->date)
        return;
    struct event *e = note(d, l, r, told->notice ? RECOUNTED : told->pause ? RAN_ON : FOLLOWED);
    take_due(d, l, told->after);
    e->after = l->until;
    l->state = keep(d, told->state);
    if (told->pause)
        go_on(l, told->pause->to);
    else if (!told->notice)
        l->stills = NULL; /* counted anew from the other one's last day */
    if (!told->notice)
        return;
    e->announced = keep(d, told->notice->announced);
    e->sources = sources_of(d, told->notice);
    e->notice = told->notice->entry;
}

static void fold(struct dues *d, struct record *r)
{
    const struct rule *rule = r->rules ? regime_rule(r->rules, r->step->name) : NULL;
    struct deadline *l = find(d, r->step->name);
    if (ends_in(r->message.kind, ".recounted")) {
        fold_recounted(d, r);
    } else if (ends_in(r->message.kind, ".reminded") && l) {
        note(d, l, r, REMINDED);
    } else if (ends_in(r->message.kind, ".late") && l) {
        note(d, l, r, LATE);
        l->state = "late";
    } else if (rule && strcmp(rule->tells, r->message.kind) == 0) {
        fold_step(d, r, rule);
    }
}

/* Of a case below this one only what its steps do to this one's deadlines. */
static void fold_below(struct dues *d, struct record *r)
{
    const struct rule *rule = r->rules ? regime_rule(r->rules, r->step->name) : NULL;
    if (rule && rule->generic && strcmp(rule->tells, r->message.kind) == 0)
        fold_step(d, r, rule);
}

/* ---- day by day ---- */

/* A day on the way from the one it counts from to the last. */
struct counted_day {
    int32_t day;
    unsigned number; /* 0: it does not count */
    bool work, known;
    const char *festival; /* NULL: none */
    const char *en, *zh;  /* why it does not count; may be empty */
};

struct counting {
    const struct calendar *calendar;
    const struct deadline *deadline;
    const struct limit_span *first; /* of those that are measured against one another */
    struct span span;
    int32_t from, last;
    bool back;       /* before a day: last is the earliest, and what is left is numbered */
    unsigned number; /* so far */
};

static int32_t first_shown(const struct counting *k)
{
    return k->back ? k->last : k->from;
}

static int32_t last_shown(const struct counting *k)
{
    return k->back ? k->from : k->last;
}

static bool stood_still(const struct deadline *l, int32_t day)
{
    for (const struct still *s = l->stills; s; s = s->next)
        if (day > s->from && (s->to == DAY_NONE || day <= s->to))
            return true;
    return false;
}

static struct counted_day look_at(struct counting *k, int32_t day)
{
    struct counted_day d = {.day = day,
                            .work = calendar_workday(k->calendar, day),
                            .known =
                                !span_by_calendar(&k->span) || calendar_knows(k->calendar, day),
                            .festival = calendar_festival(k->calendar, day),
                            .en = "",
                            .zh = ""};
    bool named = k->span.unit == SPAN_DAY_OF;
    bool whole = k->span.unit == SPAN_WORKDAY || k->span.unit == SPAN_DAY || named;
    if (day == k->from && named)
        d.en = "the day that is laid down", d.zh = "规定的日期";
    else if (day == k->from && !k->span.first_day_counts)
        d.en = "the day it is counted from", d.zh = "起算当日不计入";
    else if (stood_still(k->deadline, day))
        d.en = "stands still", d.zh = "中止";
    else if (k->span.unit == SPAN_WORKDAY && !d.work)
        d.en = d.festival ? "" : "weekend", d.zh = d.festival ? "" : "周末";
    else if (whole && (k->back ? k->number == 1 : k->number == k->span.count))
        d.en = "moves on", d.zh = "顺延";
    else
        d.number = k->back ? --k->number : ++k->number;
    return d;
}

/* False: the day was named, or it is not known how it was counted. */
static bool counting_begin(struct counting *k, const struct regime *r, const struct deadline *l)
{
    const struct time_limit *limit = r ? regime_limit(r, l->name) : NULL;
    const struct limit_span *s = limit ? limit->spans : NULL;
    while (s && strcmp(s->within, or_empty(l->span)) != 0)
        s = s->next;
    *k = (struct counting){
        .deadline = l, .from = day_parse(or_empty(l->from)), .last = day_parse(or_empty(l->date))};
    if (!s || l->begun || k->from == DAY_NONE || k->last == DAY_NONE)
        return false;
    k->calendar = &r->calendar;
    k->span = s->span;
    k->first = span_first(limit->spans, s);
    k->from = span_begin(&s->span, k->from);
    k->back = s->span.back || s->span.before;
    k->number = k->back ? s->span.count + 1 : 0;
    return true;
}

/* Why the day is as it is; "" on an ordinary one. */
static const char *day_why(struct arena *a, const struct counted_day *d)
{
    const char *why = tr(d->en, d->zh), *special = "";
    if (d->festival)
        special = arena_print(
            a, "%s (%s)", d->work ? tr("worked in exchange", "调休上班") : tr("holiday", "放假"),
            festival_name(d->festival, lang_get()));
    if (!d->known)
        special = tr("provisional: the year's notice is not here", "暂定：该年放假通知尚未录入");
    return arena_print(a, "%s%s%s", special, special[0] && why[0] ? tr(", ", "，") : "", why);
}

static void print_days(const struct call *c, struct dues *d, struct counting *k)
{
    bool civil = !span_by_calendar(&k->span) && !k->deadline->stills;
    int32_t half = (int32_t)(civil ? CIVIL_SHOWN_MAX : DAYS_SHOWN_MAX) / 2;
    int32_t from = first_shown(k), last = last_shown(k);
    for (int32_t day = from; day <= last; day++) {
        struct counted_day one = look_at(k, day);
        char text[DAY_TEXT_SIZE], number[16] = "-";
        if (day - from == half && last - day >= half)
            fputs("    ...\n", c->data);
        if (day - from >= half && last - day >= half)
            continue;
        if (one.number)
            snprintf(number, sizeof(number), "%u", one.number);
        const char *why = day_why(&d->arena, &one);
        fprintf(c->data, "    %s %s %s%s%s\n", day_text(day, text), day_week_name(day, lang_get()),
                number, why[0] ? "  " : "", why);
    }
}

/* ---- for people ---- */

static const char *state_words(const char *state)
{
    static const struct {
        const char *state, *en, *zh;
    } words[] = {{"running", "it runs", "进行中"},
                 {"suspended", "it stands still", "已中止"},
                 {"late", "it is late", "已逾期"},
                 {"met", "it was met", "已完成"},
                 {"ended-late", "it ended late", "已逾期终止"}};
    for (unsigned i = 0; i < sizeof(words) / sizeof(words[0]); i++)
        if (strcmp(words[i].state, state) == 0)
            return tr(words[i].en, words[i].zh);
    return state;
}

static const char *event_words(struct arena *a, const struct event *e)
{
    switch (e->what) {
    case BEGUN:
        return arena_print(a, tr("begins: %s", "起算：%s"), e->after);
    case SUSPENDED:
        return tr("stands still from here", "自此中止");
    case RESUMED:
        return arena_print(a, tr("goes on: %s → %s", "恢复：%s → %s"), e->before, e->after);
    case PROLONGED:
        return arena_print(a, tr("prolonged: %s → %s", "延长：%s → %s"), e->before, e->after);
    case FOLLOWED:
        return arena_print(a, tr("moved with the other one: %s → %s", "随前一时限变动：%s → %s"),
                           e->before, e->after);
    case RECOUNTED:
        return arena_print(
            a,
            tr("counted again: %s → %s, by the notice announced on %s (entry %" PRIu64 ") %s",
               "重新计算：%s → %s，依 %s 公布的通知（第 %" PRIu64 " 条）%s"),
            e->before, e->after, e->announced, e->notice, e->sources);
    case LATE:
        return arena_print(a, tr("late: %s has passed", "逾期：%s 已过"), e->before);
    case MET:
        return tr("met", "完成");
    case ENDED_LATE:
        return tr("ended late", "逾期终止");
    case REMINDED:
        return arena_print(a, tr("reminded: due %s", "期满前提醒：至 %s"), e->before);
    case RAN_ON:
        return arena_print(
            a,
            tr("runs on: %s → %s; it may stand still no longer", "自行恢复：%s → %s，中止时间已满"),
            e->before, e->after);
    }
    return "";
}

static void print_event(const struct call *c, struct dues *d, const struct event *e)
{
    char when[MOMENT_TEXT_SIZE];
    const char *who = e->person[0] ? arena_print(&d->arena, "  %s (%s)", e->person, e->organ) : "";
    char *line = arena_print(&d->arena, "%s  %s%s%s%s", moment_text(e->time, when),
                             event_words(&d->arena, e), e->words[0] ? "  " : "", e->words, who);
    text_show(line);
    fprintf(c->data, "    %s\n", line);
}

static void print_begin(const struct call *c, const struct counting *k, bool counted,
                        const struct deadline *l)
{
    char from[DAY_TEXT_SIZE], moment[MOMENT_TEXT_SIZE];
    const char *first = k->span.first_day_counts ? tr("that day counts", "当日计入")
                                                 : tr("that day does not count", "当日不计入");
    if (l->begun) {
        fprintf(c->data,
                l->begun > l->at ? tr("    counted back from %s\n", "    自 %s 倒推\n")
                                 : tr("    counted from %s\n", "    自 %s 起算\n"),
                moment_text(l->begun, moment));
        return;
    }
    if (!counted) {
        fprintf(c->data,
                tr("    the day was named, not counted\n", "    该日期系直接确定，未经计算\n"));
        return;
    }
    if (k->from != day_parse(l->from) || k->span.unit == SPAN_DAY_OF)
        fprintf(c->data, tr("    what began it is of %s\n", "    起因之日：%s\n"), l->from);
    if (k->span.unit == SPAN_DAY_OF)
        return; /* it is not counted */
    fprintf(c->data,
            k->back ? tr("    counted back from %s; %s\n", "    自 %s 倒推，%s\n")
                    : tr("    counted from %s; %s\n", "    自 %s 起算，%s\n"),
            day_text(k->from, from), first);
}

static void print_deadline(const struct call *c, struct dues *d, const struct regime *r,
                           const struct deadline *l)
{
    const struct time_limit *limit = r ? regime_limit(r, l->name) : NULL;
    struct counting k;
    fprintf(c->data, "%s (%s)\n", limit ? tr(limit->words.en, limit->words.zh) : l->name, l->name);
    fprintf(c->data, tr("    %s %s (%s%s%s)%s; %s\n", "    %s %s（%s%s%s）%s，%s\n"), due_by(l->at),
            l->until, within_words(&d->arena, l->span), l->span[0] ? tr(", ", "，") : "", l->clause,
            l->provisional ? tr(" provisional: a later year's holidays are not known",
                                " 暂定：后续年份的放假安排尚未公布")
                           : "",
            state_words(l->state));
    bool counted = counting_begin(&k, r, l);
    print_begin(c, &k, counted, l);
    if (counted) {
        fputs(measured_words(&d->arena, k.calendar, k.first, day_parse(l->from)), c->data);
        if (!span_ms(&k.span))
            print_days(c, d, &k);
    }
    for (const struct event *e = l->events; e; e = e->next)
        print_event(c, d, e);
}

/* ---- for programs ---- */

static json_t *days_json(struct dues *d, struct counting *k)
{
    json_t *days = json_array();
    char text[DAY_TEXT_SIZE];
    for (int32_t day = first_shown(k); day <= last_shown(k); day++) {
        struct counted_day one = look_at(k, day);
        json_array_append_new(
            days, json_pack("{s:s, s:b, s:b, s:s, s:s, s:i, s:b}", "date", day_text(day, text),
                            "counts", one.number > 0, "working_day", one.work, "festival",
                            or_empty(one.festival), "why", day_why(&d->arena, &one), "number",
                            (int)one.number, "provisional", !one.known));
    }
    return days;
}

static json_t *event_json(const struct event *e)
{
    static const char *const names[] = {"begun",      "suspended", "resumed", "prolonged",
                                        "followed",   "recounted", "late",    "met",
                                        "ended-late", "ran-on",    "reminded"};
    char when[OUT_TIME_SIZE], position[24];
    out_time(e->time, when);
    snprintf(position, sizeof(position), "%" PRIu64, e->position);
    json_t *j = json_pack("{s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:s}", "event", names[e->what],
                          "entry", position, "time", when, "step", e->step, "person", e->person,
                          "organ", e->organ, "before", e->before, "after", e->after);
    if (e->what == RECOUNTED)
        json_object_set_new(
            j, "notice", json_pack("{s:s, s:s}", "announced", e->announced, "source", e->sources));
    return j;
}

static json_t *deadline_json(struct dues *d, const struct regime *r, const struct deadline *l)
{
    struct counting k;
    char at[OUT_TIME_SIZE], moment[MOMENT_TEXT_SIZE];
    bool counted = counting_begin(&k, r, l);
    out_time(l->at, at);
    json_t *events = json_array();
    for (const struct event *e = l->events; e; e = e->next)
        json_array_append_new(events, event_json(e));
    return json_pack("{s:s, s:s, s:s, s:s, s:s, s:s, s:b, s:s, s:b, s:o, s:o}", "deadline", l->name,
                     "clause", l->clause, "date", l->date, "at", at, "within", l->span, "from",
                     l->begun ? moment_text(l->begun, moment) : l->from, "first_day_counts",
                     counted && k.span.first_day_counts, "state", l->state, "provisional",
                     l->provisional, "days", counted ? days_json(d, &k) : json_array(), "history",
                     events);
}

/* ---- which ---- */

static bool touches(const struct regime *r, const char *step, const char *deadline)
{
    const struct rule *rule = r ? regime_rule(r, step) : NULL;
    if (strcmp(step, deadline) == 0)
        return true;
    return rule && (names_have(rule->starts, deadline) || names_have(rule->stops, deadline) ||
                    names_have(rule->suspends, deadline) || names_have(rule->resumes, deadline) ||
                    names_have(rule->extends, deadline));
}

static enum outcome none_found(struct call *c, bool there)
{
    if (!there)
        return case_missing(c);
    return call_fail(c, ERR_ABSENT,
                     tr("`ducha case show` lists what is due", "用 `ducha case show` 查看时限"),
                     tr("the case %s has no deadline that this step starts, stops or moves",
                        "案件 %s 中没有由该步骤起算、终止或变更的时限"),
                     call_arg(c, 0));
}

static enum outcome print_all(struct call *c, struct dues *d, struct record *r)
{
    const char *wanted = call_arg(c, 1);
    bool json = call_has(c, "json"), found = false;
    json_t *list = json_array();
    for (const struct deadline *l = d->all; l; l = l->next) {
        const struct regime *rules = record_regime(r, or_empty(l->regime));
        if (wanted && !touches(record_regime(r, or_empty(d->regime)), wanted, l->name))
            continue;
        found = true;
        if (json)
            json_array_append_new(list, deadline_json(d, rules, l));
        else
            print_deadline(c, d, rules, l);
    }
    json_t *all =
        json_pack("{s:i, s:s, s:o}", "schema", 1, "case", call_arg(c, 0), "deadlines", list);
    if (json && found) {
        json_dumpf(all, c->data, JSON_COMPACT);
        fputc('\n', c->data);
    }
    json_decref(all);
    return found ? OUTCOME_OK : none_found(c, d->regime != NULL);
}

enum outcome whydue_run(struct call *c)
{
    struct record *r = mem_alloc(sizeof(*r));
    struct dues d = {.case_id = call_arg(c, 0)};
    enum outcome outcome = record_open_case(r, c, call_arg(c, 0), FAMILY_BELOW);
    while (outcome == OUTCOME_OK && record_next(r, c, &outcome)) {
        if (!r->told || !r->step)
            continue;
        learn_kin(&d, r);
        if (record_concerns(r, call_arg(c, 0)))
            fold(&d, r);
        else if (kin_of(&d, r->message.case_id))
            fold_below(&d, r);
    }
    if (outcome == OUTCOME_OK)
        outcome = print_all(c, &d, r);
    arena_free(&d.arena);
    record_close(r);
    free(r);
    return outcome;
}
