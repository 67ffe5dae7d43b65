/* gaps.c - see gaps.h. */
#include "command/regime/gaps.h"

#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "proto/case.pb-c.h"
#include "proto/kinds.h"
#include "proto/office.pb-c.h"

/* What was seen of one step or deadline, in the order of the regime's list. */
struct seen {
    bool good, bad; /* taken, refused; kept, late */
    bool runs;      /* of a deadline, in this story */
};

struct gaps {
    const struct regime *regime;
    struct seen *step, *limit;
    struct arena arena;
};

struct gaps *gaps_begin(const struct regime *r)
{
    struct gaps *g = mem_alloc(sizeof(*g));
    unsigned steps = 0, limits = 0;
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        steps++;
    for (const struct time_limit *l = r->limits; l; l = l->next)
        limits++;
    *g = (struct gaps){.regime = r};
    g->step = arena_alloc(&g->arena, (steps + 1) * sizeof(*g->step));
    g->limit = arena_alloc(&g->arena, (limits + 1) * sizeof(*g->limit));
    memset(g->step, 0, (steps + 1) * sizeof(*g->step));
    memset(g->limit, 0, (limits + 1) * sizeof(*g->limit));
    return g;
}

void gaps_end(struct gaps *g)
{
    if (g)
        arena_free(&g->arena);
    free(g);
}

void gaps_story(struct gaps *g)
{
    unsigned i = 0;
    for (const struct time_limit *l = g->regime->limits; l; l = l->next)
        g->limit[i++].runs = false;
}

/* NULL: the pack has no such step, deadline. */
static struct seen *step_seen(struct gaps *g, const char *name)
{
    struct seen *s = g->step;
    const struct rule *rule = g->regime->rules;
    for (; rule && name && strcmp(rule->name, name) != 0; rule = rule->next)
        s++;
    return rule && name ? s : NULL;
}

static struct seen *limit_seen(struct gaps *g, const char *name)
{
    struct seen *s = g->limit;
    const struct time_limit *l = g->regime->limits;
    for (; l && name && strcmp(l->name, name) != 0; l = l->next)
        s++;
    return l && name ? s : NULL;
}

/* beijing-2020 of beijing-2020/30 and of beijing-2020@1. */
static bool is_ours(const struct gaps *g, const char *name)
{
    size_t size = strlen(g->regime->id);
    return name && strncmp(name, g->regime->id, size) == 0 && strchr("/@", name[size]);
}

static void see_refused(struct gaps *g, const Ducha__Refused *m)
{
    struct seen *s = step_seen(g, m->step);
    if (s && is_ours(g, m->clause))
        s->bad = true;
}

static void see_late(struct gaps *g, const Ducha__Late *m)
{
    struct seen *s = m->step && is_ours(g, m->step->regime)
                         ? limit_seen(g, m->deadline ? m->deadline : m->step->name)
                         : NULL;
    if (!s)
        return;
    s->bad = true;
    s->runs = false;
}

/* What it stops ran until now; what it starts runs from now on. */
static void see_dues(struct gaps *g, const char *step, const Ducha__Taken *told)
{
    const struct rule *rule = regime_rule(g->regime, step);
    for (const char *const *n = rule->stops; *n && !told->partial; n++) {
        struct seen *s = limit_seen(g, *n);
        if (!s || !s->runs)
            continue;
        s->good = true;
        s->runs = false;
    }
    for (size_t i = 0; i < told->n_due; i++) {
        struct seen *s = limit_seen(g, told->due[i]->deadline);
        if (s)
            s->runs = true;
    }
}

/* The first field of what tells of a step is the step. */
static const Ducha__Step *step_of(const ProtobufCMessage *body)
{
    const ProtobufCFieldDescriptor *f =
        protobuf_c_message_descriptor_get_field_by_name(body->descriptor, "step");
    if (!f || f->type != PROTOBUF_C_TYPE_MESSAGE || f->label == PROTOBUF_C_LABEL_REPEATED ||
        f->descriptor != &ducha__step__descriptor)
        return NULL;
    return *(Ducha__Step *const *)(const void *)((const char *)body + f->offset);
}

static void see_taken(struct gaps *g, const ProtobufCMessage *body)
{
    const Ducha__Step *step = step_of(body);
    struct seen *s = step && is_ours(g, step->regime) ? step_seen(g, step->name) : NULL;
    if (!s)
        return;
    s->good = true;
    if (body->descriptor == &ducha__taken__descriptor)
        see_dues(g, step->name, (const Ducha__Taken *)(const void *)body);
}

void gaps_see(struct gaps *g, const struct message *m)
{
    const ProtobufCMessageDescriptor *d = kind_body(m->kind);
    ProtobufCMessage *body =
        d ? protobuf_c_message_unpack(d, NULL, m->body.size, m->body.data) : NULL;
    if (!body)
        return;
    if (d == &ducha__refused__descriptor)
        see_refused(g, (const Ducha__Refused *)(const void *)body);
    else if (d == &ducha__late__descriptor)
        see_late(g, (const Ducha__Late *)(const void *)body);
    else
        see_taken(g, body);
    protobuf_c_message_free_unpacked(body, NULL);
}

/* ---- what is missing ---- */

enum { PART, NAME, WORDS, CLAUSE, SAYS, MISSING };
static const struct column columns[] = {
    [PART] = {"part", "part", "部分", COLUMN_TEXT},
    [NAME] = {"name", "name", "名称", COLUMN_TEXT},
    [WORDS] = {"words", "what", "内容", COLUMN_TEXT},
    [CLAUSE] = {"clause", "clause", "条款", COLUMN_TEXT},
    [SAYS] = {"says", "no story", "没有情景", COLUMN_TEXT},
    [MISSING] = {"missing", NULL, NULL, COLUMN_JSON},
    {0},
};

static void add(struct listing *l, const char *part, const char *name, const struct words *w,
                const char *clause, const char *missing, const char *says)
{
    listing_row(l);
    listing_set(l, PART, "%s", part);
    listing_set(l, NAME, "%s", name);
    listing_set(l, WORDS, "%s", tr(w->en, w->zh));
    listing_set(l, CLAUSE, "%s", clause);
    listing_set(l, MISSING, "\"%s\"", missing); /* a word of ours */
    listing_set(l, SAYS, "%s", says);
}

static void add_steps(const struct gaps *g, struct listing *l)
{
    const struct seen *s = g->step;
    for (const struct rule *r = g->regime->rules; r; r = r->next, s++) {
        if (!s->good && !strchr(r->clause, '/'))
            add(l, "step", r->name, &r->words, r->clause, "taken", tr("takes it", "予以办理"));
        if (!s->bad && !strchr(r->clause, '/'))
            add(l, "step", r->name, &r->words, r->clause, "refused",
                tr("has it refused", "不予办理"));
    }
}

/* Nobody keeps a window, and nobody is late in one. */
static void add_limits(const struct gaps *g, struct listing *l)
{
    const struct seen *s = g->limit;
    for (const struct time_limit *t = g->regime->limits; t; t = t->next, s++) {
        if (t->window || strchr(t->clause, '/'))
            continue;
        if (!s->good)
            add(l, "deadline", t->name, &t->words, t->clause, "kept", tr("keeps it", "按期完成"));
        if (!s->bad)
            add(l, "deadline", t->name, &t->words, t->clause, "late", tr("lets it pass", "逾期"));
    }
}

unsigned gaps_print(const struct gaps *g, const struct call *c)
{
    struct listing l;
    listing_init(&l, columns);
    add_steps(g, &l);
    add_limits(g, &l);
    unsigned count = l.row_count;
    if (count || call_has((struct call *)(uintptr_t)c, "json"))
        listing_print(&l, c, "gaps");
    listing_clear(&l);
    return count;
}
