/* whydue.c - until when a case has, and why that day. What happened to each deadline is folded in
 * dues.c; the days are counted by the calendar as it is now, with what was amended. */
#include "command/steps/internal.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "base/text.h"
#include "command/call/output.h"
#include "command/steps/dues.h"
#include "command/wording/marks.h"
#include "modules/kit/due.h"
#include "modules/kit/timeline.h"

#define DAYS_SHOWN_MAX 120u /* lines for people; a longer span shows its first and last */
#define CIVIL_SHOWN_MAX 10u /* the same where each day counts and none is moved */

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

/* The last day on which it does, or will; DAY_NONE: nobody knows. */
static int32_t still_last(const struct still *s)
{
    return s->to == DAY_NONE && s->until ? day_at(s->until - 1) : s->to;
}

static bool stood_still(const struct deadline *l, int32_t day)
{
    for (const struct still *s = l->stills; s; s = s->next)
        if (day > s->from && (still_last(s) == DAY_NONE || day <= still_last(s)))
            return true;
    return false;
}

/* How long it stands still now; NULL: it does not. */
static const struct still *still_now(const struct deadline *l)
{
    const struct still *s = l->stills;
    while (s && s->to != DAY_NONE)
        s = s->next;
    return strcmp(l->state, "suspended") == 0 ? s : NULL;
}

/* The last day, if it stands still for as long as it may. */
static int32_t last_then(const struct deadline *l, const struct calendar *c, const struct span *s,
                         unsigned roll)
{
    const struct still *now = still_now(l);
    struct counted last = {.day = day_parse(l->date), .plain = day_parse(l->plain)};
    if (!now || still_last(now) == DAY_NONE || last.day == DAY_NONE)
        return last.day;
    bool workdays = s->unit == SPAN_WORKDAY;
    int32_t plain = calendar_later(c, workdays, last, now->from, still_last(now)).day;
    return calendar_roll(c, plain, roll, span_is_back(s)).day;
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
    k->last = last_then(l, k->calendar, &s->span, limit->roll);
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

static const char *state_words(struct arena *a, const struct deadline *l)
{
    const struct still *now = still_now(l);
    const char *state = l->state;
    static const struct {
        const char *state, *en, *zh;
    } words[] = {{"running", "it runs", "进行中"},
                 {"suspended", "it stands still", "已中止"},
                 {"late", "it is late", "已逾期"},
                 {"met", "it was met", "已完成"},
                 {"ended-late", "it ended late", "已逾期终止"}};
    if (now && now->until)
        return arena_print(a, tr("it %s", "%s"), still_words(a, now->until));
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

/* What the days below lead to, where it is another day than the one that was told. */
static void print_then(const struct call *c, const struct counting *k)
{
    char day[DAY_TEXT_SIZE];
    if (k->last != day_parse(k->deadline->date))
        fprintf(c->data,
                tr("    standing still so long, it would be due by the end of %s\n",
                   "    中止至该日的，时限至 %s\n"),
                day_text(k->last, day));
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
            state_words(&d->arena, l));
    bool counted = counting_begin(&k, r, l);
    print_begin(c, &k, counted, l);
    if (counted) {
        fputs(measured_words(&d->arena, k.calendar, k.first, day_parse(l->from)), c->data);
        print_then(c, &k);
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
    const struct still *now = still_now(l);
    char still[OUT_TIME_SIZE] = "";
    if (now && now->until)
        out_time(now->until, still);
    return json_pack("{s:s, s:s, s:s, s:s, s:s, s:s, s:b, s:s, s:s, s:b, s:o, s:o}", "deadline",
                     l->name, "clause", l->clause, "date", l->date, "at", at, "within", l->span,
                     "from", l->begun ? moment_text(l->begun, moment) : l->from, "first_day_counts",
                     counted && k.span.first_day_counts, "state", l->state, "still_until", still,
                     "provisional", l->provisional, "days",
                     counted ? days_json(d, &k) : json_array(), "history", events);
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
        return record_missing(c, call_arg(c, 0));
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
    while (outcome == OUTCOME_OK && record_next(r, c, &outcome))
        if (r->told && r->step)
            dues_fold(&d, r);
    if (outcome == OUTCOME_OK)
        outcome = print_all(c, &d, r);
    arena_free(&d.arena);
    record_close(r);
    free(r);
    return outcome;
}
