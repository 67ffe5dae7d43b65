/* timeline.c - see timeline.h. Reads what every told message has in field 1, so a kind that this
 * build has never heard of still shows who did what under which clause. */
#include "modules/kit/timeline.h"

#include <inttypes.h>

#include "base/lang.h"
#include "proto/case.pb-c.h"
#include "proto/office.pb-c.h"

static const char *or_empty(const char *text)
{
    return text ? text : "";
}

/* A step by the pack's word for it; what is said of a deadline that passed names the deadline. */
static const char *label(struct arena *a, const struct regime *r, const struct message *m,
                         const Ducha__Step *step)
{
    const struct rule *rule = r && step->name ? regime_rule(r, step->name) : NULL;
    const struct time_limit *limit = r && step->name ? regime_limit(r, step->name) : NULL;
    if (rule && strcmp(rule->tells, m->kind) == 0)
        return tr(rule->words.en, rule->words.zh);
    if (limit)
        return arena_print(a, tr("late: %s", "逾期：%s"), tr(limit->words.en, limit->words.zh));
    return m->kind;
}

static bool ends_in(const char *kind, const char *end)
{
    size_t n = strlen(kind), size = strlen(end);
    return n > size && strcmp(kind + n - size, end) == 0;
}

/* The stage that the step began, in the pack's words; "" when it began none. */
static const char *stage_begun(struct arena *a, const struct message *m, const struct regime *r)
{
    if (!r || !ends_in(m->kind, ".taken"))
        return "";
    Ducha__Taken *told = ducha__taken__unpack(NULL, m->body.size, m->body.data);
    const struct stage *stage = told && told->begins ? regime_stage(r, told->begins) : NULL;
    const char *text = stage ? arena_print(a, " ► %s", tr(stage->words.en, stage->words.zh)) : "";
    ducha__taken__free_unpacked(told, NULL);
    return text;
}

/* The windows that the step opened: the clock is not told of them, and nobody else says their end.
 */
static const char *windows_begun(struct arena *a, const struct message *m, const struct regime *r)
{
    const char *all = "";
    if (!r || !ends_in(m->kind, ".taken"))
        return all;
    Ducha__Taken *told = ducha__taken__unpack(NULL, m->body.size, m->body.data);
    for (size_t i = 0; told && i < told->n_due; i++) {
        const Ducha__Due *due = told->due[i];
        const struct time_limit *l = due->deadline ? regime_limit(r, due->deadline) : NULL;
        if (l && l->window && due->date)
            all = arena_print(a, tr("%s  %s until %s", "%s  %s至 %s"), all,
                              tr(l->words.en, l->words.zh), due->date);
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
    char *line = NULL;
    if (told && told->before && told->after && told->notice)
        line = arena_print(
            a,
            tr("%s  counted again: %s  %s → %s%s  notice of %s (entry %" PRIu64 ")  %s",
               "%s  重新计算：%s  %s → %s%s  依 %s 公布的通知（第 %" PRIu64 " 条）  %s"),
            when, l ? tr(l->words.en, l->words.zh) : or_empty(told->deadline),
            or_empty(told->before->date), or_empty(told->after->date),
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

static char *deadline_line(struct arena *a, const struct message *m, const char *when)
{
    Ducha__DeadlineSet *set = ducha__deadline_set__unpack(NULL, m->body.size, m->body.data);
    char *line = NULL;
    if (set && set->has_due) {
        char day[DAY_TEXT_SIZE];
        line = arena_print(a, "%s  %s %s  %s", when, tr("due by the end of", "时限至"),
                           day_text(day_at(set->due - 1), day), or_empty(set->clause));
    }
    ducha__deadline_set__free_unpacked(set, NULL);
    return line;
}

static char *cleared_line(struct arena *a, const struct message *m, const char *when)
{
    Ducha__DeadlineClear *c = ducha__deadline_clear__unpack(NULL, m->body.size, m->body.data);
    char *line = NULL;
    if (c)
        line =
            arena_print(a, "%s  %s  %s", when, tr("deadline kept", "时限终止"), or_empty(c->key));
    ducha__deadline_clear__free_unpacked(c, NULL);
    return line;
}

static char *reached_line(struct arena *a, const struct message *m, const char *when)
{
    Ducha__DeadlineReached *d = ducha__deadline_reached__unpack(NULL, m->body.size, m->body.data);
    char *line = NULL;
    if (d)
        line = arena_print(a, "%s  %s  %s  %s", when, tr("deadline passed", "时限届满"),
                           or_empty(d->key), or_empty(d->clause));
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
        line = deadline_line(a, m, when);
    else if (strcmp(m->kind, "deadline.clear") == 0)
        line = cleared_line(a, m, when);
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
