/* dues.c - deadlines as a case's entries tell of them: begun, stopped, standing still, moved, late.
 */
#include "command/steps/dues.h"

#include <string.h>

#include "base/text.h"
#include "bus/wire.h"
#include "modules/kit/casefile.h"
#include "modules/kit/due.h"
#include "proto/kinds.h"

/* A case that belongs to the one that is asked about, or it itself. */
struct kin {
    struct kin *next;
    const char *id, *type, *parent;
};

static const char *keep(struct dues *d, const char *text)
{
    return arena_text(&d->arena, bytes_of(or_empty(text)));
}

static bool ends_in(const char *kind, const char *end)
{
    size_t n = strlen(kind), size = strlen(end);
    return n > size && strcmp(kind + n - size, end) == 0;
}

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
    l->plain = keep(d, due_plain(due));
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

static void stand_still(struct dues *d, struct deadline *l, int32_t day, int64_t until)
{
    struct still *s = arena_alloc(&d->arena, sizeof(*s)), **end = &l->stills;
    *s = (struct still){.from = day, .to = DAY_NONE, .until = until};
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

/* What was told in full; NULL: the step has a message of its own. */
static const Ducha__Taken *taken_in(struct record *r)
{
    return ends_in(r->message.kind, ".taken")
               ? message_read(&ducha__taken__descriptor, r->message.body, &r->arena)
               : NULL;
}

static bool is_partial(struct record *r)
{
    const Ducha__Taken *told = taken_in(r);
    return told && told->partial;
}

/* Until when this one stands still at the latest; 0: until it is resumed, or it was not said. */
static int64_t still_until_told(struct record *r, const char *name)
{
    const Ducha__Taken *told = taken_in(r);
    for (size_t i = 0; told && i < told->n_still; i++)
        if (strcmp(or_empty(told->still[i]->deadline), name) == 0)
            return told->still[i]->until;
    return 0;
}

/* One that runs, and those that are counted from its end. */
static void suspend(struct dues *d, const struct record *r, const char *name, int64_t until)
{
    struct deadline *l = find(d, name);
    if (!l || strcmp(l->state, "running") != 0)
        return;
    note(d, l, r, SUSPENDED);
    stand_still(d, l, day_at(r->message.time), until);
    for (const struct time_limit *after = r->rules->limits; after; after = after->next) {
        const struct deadline *other = find(d, after->name);
        if (strcmp(after->from_limit, name) == 0 && other && other->from[0])
            suspend(d, r, after->name, 0);
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
    const Ducha__Taken *told = taken_in(r);
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
            suspend(d, r, *n, still_until_told(r, *n));
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

void dues_fold(struct dues *d, struct record *r)
{
    learn_kin(d, r);
    if (record_concerns(r, d->case_id))
        fold(d, r);
    else if (kin_of(d, r->message.case_id))
        fold_below(d, r);
}
