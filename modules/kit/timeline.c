/* timeline.c - see timeline.h. Reads what every told message has in field 1, so a kind that this
 * build has never heard of still shows who did what under which clause. */
#include "modules/kit/timeline.h"

#include <inttypes.h>

#include "base/lang.h"
#include "base/text.h"
#include "modules/kit/alarm.h"
#include "modules/kit/lapse.h"
#include "modules/kit/still.h"
#include "proto/case.pb-c.h"
#include "proto/office.pb-c.h"

#define TIMELINE_CHAIN_MAX 32u /* deadlines that are counted from one another */

static bool ends_in(const char *kind, const char *end)
{
    size_t n = strlen(kind), size = strlen(end);
    return n > size && strcmp(kind + n - size, end) == 0;
}

/* 期满前提醒：答复时限（至 2026-04-01） */
static const char *reminder(struct arena *a, const struct message *m, const struct time_limit *l)
{
    Ducha__Reminded *told = ducha__reminded__unpack(NULL, m->body.size, m->body.data);
    const char *text =
        arena_print(a, tr("reminder: %s, due %s%s", "期满前提醒：%s，至 %s%s"),
                    tr(l->words.en, l->words.zh), told ? or_empty(told->due) : "",
                    told && told->provisional ? tr(" (provisional)", "（暂定）") : "");
    ducha__reminded__free_unpacked(told, NULL);
    return text;
}

/* A step by the pack's word for it; what is said of a deadline that passed names the deadline. */
static const char *label(struct arena *a, const struct regime *r, const struct message *m,
                         const Ducha__Step *step)
{
    const struct rule *rule = r && step->name ? regime_rule(r, step->name) : NULL;
    const struct time_limit *limit = r && step->name ? regime_limit(r, step->name) : NULL;
    if (rule && strcmp(rule->tells, m->kind) == 0)
        return tr(rule->words.en, rule->words.zh);
    if (limit && ends_in(m->kind, ".reminded"))
        return reminder(a, m, limit);
    if (limit)
        return arena_print(a, tr("late: %s", "逾期：%s"), tr(limit->words.en, limit->words.zh));
    return m->kind;
}

/* The stage that the step began, in the pack's words, or that others have still to take it; "": it
 * stands, and began none. */
static const char *stage_begun(struct arena *a, const struct message *m, const struct regime *r)
{
    if (!r || !ends_in(m->kind, ".taken"))
        return "";
    Ducha__Taken *told = ducha__taken__unpack(NULL, m->body.size, m->body.data);
    const struct stage *stage = told && told->begins ? regime_stage(r, told->begins) : NULL;
    const char *text = stage ? arena_print(a, " ► %s", tr(stage->words.en, stage->words.zh)) : "";
    if (told && told->partial)
        text = tr("  (does not stand yet)", "（尚未完成）");
    ducha__taken__free_unpacked(told, NULL);
    return text;
}

/* The windows that the step opened: the clock is not told of them, and nobody else says their end.
 */
static const char *windows_begun(struct arena *a, const struct message *m, const struct regime *r)
{
    const char *all = "";
    char until[MOMENT_TEXT_SIZE];
    if (!r || !ends_in(m->kind, ".taken"))
        return all;
    Ducha__Taken *told = ducha__taken__unpack(NULL, m->body.size, m->body.data);
    for (size_t i = 0; told && i < told->n_due; i++) {
        const Ducha__Due *due = told->due[i];
        const struct time_limit *l = due->deadline ? regime_limit(r, due->deadline) : NULL;
        if (l && l->window && due->date)
            all = arena_print(a, tr("%s  %s until %s%s", "%s  %s至 %s%s"), all,
                              tr(l->words.en, l->words.zh), due_text(due, until),
                              due_mark(due, lang_get() == LANG_ZH));
    }
    ducha__taken__free_unpacked(told, NULL);
    return all;
}

/* A deadline that was counted again: from which day to which, and by which notice. */
static char *recounted_line(struct arena *a, const struct message *m, const struct regime *r,
                            const char *when)
{
    Ducha__Recounted *told = ducha__recounted__unpack(NULL, m->body.size, m->body.data);
    const struct time_limit *l =
        told && r && told->deadline ? regime_limit(r, told->deadline) : NULL;
    char *line = NULL, before[MOMENT_TEXT_SIZE], after[MOMENT_TEXT_SIZE];
    if (told && told->before && told->after && !told->notice)
        line = arena_print(a,
                           told->pause
                               ? tr("%s  runs on: %s  %s → %s%s  it may stand still no longer  %s",
                                    "%s  自行恢复：%s  %s → %s%s  中止时间已满  %s")
                               : tr("%s  moved with the other one: %s  %s → %s%s  %s",
                                    "%s  随前一时限变动：%s  %s → %s%s  %s"),
                           when, l ? tr(l->words.en, l->words.zh) : or_empty(told->deadline),
                           due_text(told->before, before), due_text(told->after, after),
                           told->after->provisional ? tr(" (provisional)", "（暂定）") : "",
                           or_empty(told->after->clause));
    else if (told && told->before && told->after)
        line = arena_print(
            a,
            tr("%s  counted again: %s  %s → %s%s  notice of %s (entry %" PRIu64 ")  %s",
               "%s  重新计算：%s  %s → %s%s  依 %s 公布的通知（第 %" PRIu64 " 条）  %s"),
            when, l ? tr(l->words.en, l->words.zh) : or_empty(told->deadline),
            due_text(told->before, before), due_text(told->after, after),
            told->after->provisional ? tr(" (provisional)", "（暂定）") : "",
            or_empty(told->notice->announced), told->notice->entry, or_empty(told->after->clause));
    ducha__recounted__free_unpacked(told, NULL);
    return line;
}

/* Under which version the case goes on. */
static char *migrated_line(struct arena *a, const struct message *m, const char *when)
{
    Ducha__Migrated *told = ducha__migrated__unpack(NULL, m->body.size, m->body.data);
    char *line = NULL;
    if (told && told->step)
        line = arena_print(a,
                           tr("%s  goes on under another version: %s → %s  %s (%s)%s%s",
                              "%s  改用规则版本：%s → %s  %s（%s）%s%s"),
                           when, or_empty(told->from), or_empty(told->to),
                           or_empty(told->step->person), or_empty(told->step->organ),
                           told->reason ? "  " : "", or_empty(told->reason));
    ducha__migrated__free_unpacked(told, NULL);
    return line;
}

static char *carried_line(struct arena *a, const struct message *m, const char *when)
{
    Ducha__Carried *told = ducha__carried__unpack(NULL, m->body.size, m->body.data);
    char *names = arena_print(a, "%s", "");
    for (size_t i = 0; told && i < told->n_taken; i++)
        names = arena_print(a, "%s%s%s", names, i ? ", " : "", or_empty(told->taken[i]->name));
    ducha__carried__free_unpacked(told, NULL);
    return arena_print(
        a,
        tr("%s  told to those who ask for it from now on: %s", "%s  告知此后须据此办理的模块：%s"),
        when, names);
}

static char *step_line(struct arena *a, const struct message *m, const struct regime *r,
                       const char *when)
{
    Ducha__Told *told = ducha__told__unpack(NULL, m->body.size, m->body.data);
    char *line = NULL;
    if (told && told->step && told->step->clause) {
        const Ducha__Step *s = told->step;
        const char *person = or_empty(s->person);
        line = arena_print(a, "%s  %s  %s%s%s%s  %s%s%s", when, label(a, r, m, s), person,
                           person[0] ? " (" : "", or_empty(s->organ), person[0] ? ")" : "",
                           s->clause, windows_begun(a, m, r), stage_begun(a, m, r));
    }
    ducha__told__free_unpacked(told, NULL);
    return line;
}

static char *refused_line(struct arena *a, const struct message *m, const struct regime *r,
                          const char *when)
{
    Ducha__Refused *no = ducha__refused__unpack(NULL, m->body.size, m->body.data);
    char *line = NULL;
    const struct rule *rule = r && no && no->step ? regime_rule(r, no->step) : NULL;
    if (no)
        line = arena_print(a, "%s  %s %s  %s: %s", when, tr("refused", "不予办理"),
                           rule ? tr(rule->words.en, rule->words.zh) : or_empty(no->asked),
                           or_empty(no->clause),
                           or_empty(lang_get() == LANG_ZH ? no->missing : no->missing_en));
    ducha__refused__free_unpacked(no, NULL);
    return line;
}

const char *still_words(struct arena *a, int64_t until)
{
    char text[MOMENT_TEXT_SIZE];
    return until ? arena_print(a, tr("stands still until %s at the latest", "中止至多至 %s"),
                               until_text(until, text))
                 : tr("stands still", "中止");
}

const char *due_by(int64_t at)
{
    return ends_with_day(at) ? tr("due by the end of", "时限至") : tr("due by", "时限至");
}

/* CASE/answer, of CASE/answer//still too. */
static const char *own_key(struct arena *a, const char *key)
{
    size_t more = strlen(deadline_event(key));
    return more ? arena_print(a, "%.*s", (int)(strlen(key) - more - 2), key) : key;
}

/* （答复时限）; "" without a pack, or of what it does not name. */
static const char *limit_named(struct arena *a, const struct regime *r, const char *key)
{
    const char *slash = strrchr(key = own_key(a, key), '/');
    const struct time_limit *l = r && slash ? regime_limit(r, slash + 1) : NULL;
    return l ? arena_print(a, tr(" (%s)", "（%s）"), tr(l->words.en, l->words.zh)) : "";
}

/* What happens at the moment that the clock is told of. */
static const char *set_words(const Ducha__DeadlineSet *set)
{
    const char *event = deadline_event(or_empty(set->key));
    if (strcmp(event, STILL_EVENT) == 0)
        return ends_with_day(set->due)
                   ? tr("stands still at the latest to the end of", "中止至多至")
                   : tr("stands still at the latest to", "中止至多至");
    if (strcmp(event, LAPSE_EVENT) == 0)
        return tr("open until", "期间至");
    return strcmp(event, REMINDER_EVENT) == 0 ? tr("to be reminded of on", "提醒时刻")
                                              : due_by(set->due);
}

/* What ends with a day is said by the day; a reminder comes when one begins. */
static const char *set_moment(const Ducha__DeadlineSet *set, char out[MOMENT_TEXT_SIZE])
{
    bool reminder = strcmp(deadline_event(or_empty(set->key)), REMINDER_EVENT) == 0;
    return reminder ? moment_text(set->due, out) : until_text(set->due, out);
}

static char *deadline_line(struct arena *a, const struct message *m, const struct regime *r,
                           const char *when)
{
    Ducha__DeadlineSet *set = ducha__deadline_set__unpack(NULL, m->body.size, m->body.data);
    char *line = NULL;
    if (set && set->has_due) {
        char until[MOMENT_TEXT_SIZE];
        line = arena_print(a, "%s  %s %s%s%s  %s", when, set_words(set), set_moment(set, until),
                           limit_named(a, r, or_empty(set->key)),
                           set->provisional ? tr(" (provisional)", "（暂定）") : "",
                           or_empty(set->clause));
    }
    ducha__deadline_set__free_unpacked(set, NULL);
    return line;
}

/* Of what an end means alone: kept, late, or standing still. */
static char *cleared_line(struct arena *a, const struct message *m, const char *what)
{
    char when[MOMENT_TEXT_SIZE];
    Ducha__DeadlineClear *c = ducha__deadline_clear__unpack(NULL, m->body.size, m->body.data);
    char *line = NULL;
    if (c)
        line = arena_print(a, "%s  %s  %s", moment_text(m->time, when), what, or_empty(c->key));
    ducha__deadline_clear__free_unpacked(c, NULL);
    return line;
}

/* What has come. */
static const char *reached_words(const char *event)
{
    if (!event[0])
        return tr("deadline passed", "时限届满");
    if (strcmp(event, STILL_EVENT) == 0)
        return tr("stands still no longer", "中止期满");
    if (strcmp(event, LAPSE_EVENT) == 0)
        return tr("window over", "期间届满");
    return tr("time to remind", "提醒时刻已到");
}

static char *reached_line(struct arena *a, const struct message *m, const char *when)
{
    Ducha__DeadlineReached *d = ducha__deadline_reached__unpack(NULL, m->body.size, m->body.data);
    char *line = NULL;
    if (d)
        line =
            arena_print(a, "%s  %s  %s  %s", when, reached_words(deadline_event(or_empty(d->key))),
                        own_key(a, or_empty(d->key)), or_empty(d->clause));
    ducha__deadline_reached__free_unpacked(d, NULL);
    return line;
}

static char *evidence_line(struct arena *a, const struct message *m, const char *when)
{
    Ducha__EvidenceFile *f = ducha__evidence_file__unpack(NULL, m->body.size, m->body.data);
    char *line = NULL;
    if (f)
        line = arena_print(a, "%s  %s  %s  %s  %.8s", when, tr("evidence", "证据"),
                           or_empty(f->name), m->person, or_empty(f->digest));
    ducha__evidence_file__free_unpacked(f, NULL);
    return line;
}

char *timeline_line(struct arena *a, const struct message *m, const struct regime *r)
{
    char when[MOMENT_TEXT_SIZE];
    char *line = NULL;
    moment_text(m->time, when);
    if (strcmp(m->kind, "step.refused") == 0)
        line = refused_line(a, m, r, when);
    else if (strcmp(m->kind, "deadline.set") == 0)
        line = deadline_line(a, m, r, when);
    else if (strcmp(m->kind, "deadline.clear") == 0)
        line = cleared_line(a, m, tr("deadline ended", "时限终止"));
    else if (strcmp(m->kind, "deadline.reached") == 0)
        line = reached_line(a, m, when);
    else if (strcmp(m->kind, "evidence.added") == 0)
        line = evidence_line(a, m, when);
    else if (ends_in(m->kind, ".recounted"))
        line = recounted_line(a, m, r, when);
    else if (strcmp(m->kind, "case.migrated") == 0)
        line = migrated_line(a, m, when);
    else if (strcmp(m->kind, "case.carried") == 0)
        line = carried_line(a, m, when);
    else
        line = step_line(a, m, r, when);
    if (!line)
        line = arena_print(a, "%s  %s  %s", when, m->kind, m->person);
    text_show(line); /* a name may hold what a terminal obeys */
    return line;
}

/* ---- in order ---- */

enum due_state { DUE_OVER, DUE_RUNS, DUE_LATE, DUE_STILL };

/* A deadline as the clock was told of it. */
struct timeline_due {
    struct timeline_due *next;
    const char *key; /* CASE/answer */
    enum due_state state;
};

void timeline_clear(struct timeline *t)
{
    arena_free(&t->arena);
    *t = (struct timeline){0};
}

static struct timeline_due *due_of(struct timeline *t, const char *key)
{
    struct timeline_due *d = t->dues;
    while (d && strcmp(d->key, key) != 0)
        d = d->next;
    if (d)
        return d;
    d = arena_alloc(&t->arena, sizeof(*d));
    *d = (struct timeline_due){.next = t->dues, .key = arena_text(&t->arena, bytes_of(key))};
    t->dues = d;
    return d;
}

/* Field 1 of each message about a deadline is its key. NULL: it is about none. */
static struct timeline_due *due_in(struct timeline *t, const struct message *m)
{
    if (strncmp(m->kind, "deadline.", 9) != 0)
        return NULL;
    Ducha__DeadlineClear *c = ducha__deadline_clear__unpack(NULL, m->body.size, m->body.data);
    struct timeline_due *d = c && c->key ? due_of(t, c->key) : NULL;
    ducha__deadline_clear__free_unpacked(c, NULL);
    return d;
}

/* Of another moment of a deadline than its day: that it is not waited for any more says nothing,
 * and what came of it is told. */
static bool goes_without_saying(const struct timeline_due *d, const struct message *m)
{
    return deadline_event(d->key)[0] && strcmp(m->kind, "deadline.set") != 0;
}

static void learn_step(struct timeline *t, const struct message *m)
{
    Ducha__Told *told = m->cause ? ducha__told__unpack(NULL, m->body.size, m->body.data) : NULL;
    if (told && told->step && told->step->name && strncmp(m->kind, "deadline.", 9) != 0) {
        t->step = arena_text(&t->arena, bytes_of(told->step->name));
        t->asked = m->cause;
    }
    ducha__told__free_unpacked(told, NULL);
}

/* The step stopped the deadline for a while, or one that it is counted from. */
static bool stands_still(const struct timeline *t, const struct message *m, const struct regime *r,
                         const char *key)
{
    const char *slash = strrchr(key, '/'), *name = slash ? slash + 1 : key;
    const struct rule *rule = r && t->step && t->asked == m->cause ? regime_rule(r, t->step) : NULL;
    const struct time_limit *l = rule ? regime_limit(r, name) : NULL;
    for (unsigned i = 0; l && i < TIMELINE_CHAIN_MAX; i++) {
        if (names_have(rule->suspends, l->name))
            return true;
        l = l->from_limit[0] ? regime_limit(r, l->from_limit) : NULL;
    }
    return false;
}

/* What was ended; NULL: nothing ran. */
static const char *end_words(struct timeline_due *d, bool still)
{
    enum due_state before = d->state;
    d->state = still && before == DUE_RUNS ? DUE_STILL : DUE_OVER;
    if (d->state == DUE_STILL)
        return tr("deadline stands still", "时限中止");
    if (before == DUE_OVER)
        return NULL;
    return before == DUE_LATE ? tr("deadline ended late", "时限终止（已逾期）")
                              : tr("deadline kept", "时限终止");
}

char *timeline_next(struct timeline *t, struct arena *a, const struct message *m,
                    const struct regime *r)
{
    struct timeline_due *d = due_in(t, m);
    learn_step(t, m);
    if (d && goes_without_saying(d, m))
        return NULL;
    if (d && strcmp(m->kind, "deadline.clear") == 0) {
        const char *what = end_words(d, stands_still(t, m, r, d->key));
        char *line = what ? cleared_line(a, m, what) : NULL;
        if (line)
            text_show(line);
        return line;
    }
    if (d)
        d->state = strcmp(m->kind, "deadline.reached") == 0 ? DUE_LATE : DUE_RUNS;
    return timeline_line(a, m, r);
}
