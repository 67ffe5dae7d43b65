/* internal.h - the small readers of read.c, read_step.c and read_due.c: one entry
 * of a section, key by key, into the regime's arena. */
#pragma once

#include "pack/internal.h"
#include "pack/read/read.h"

/* One run over the files: a section is read from whichever file it stands in. */
struct reading {
    struct regime *r;
    struct yaml *y;       /* the file being looked at */
    const char *document; /* which the file is about; empty: the pack's own */
};

static inline const char *keep(struct reading *g, const char *text)
{
    return regime_word(g->r, text);
}

static inline struct place place_of(struct reading *g, const struct yaml_node *n)
{
    return (struct place){keep(g, g->y->file), n->key ? n->key_line : n->line,
                          n->key ? n->key_column : n->column};
}

/* ---- small readers ---- */

static inline const char *text_of(struct reading *g, const struct yaml_node *map, const char *key)
{
    return keep(g, yaml_text(g->y, map, key));
}

static inline const char *text_or_empty(struct reading *g, const struct yaml_node *map,
                                        const char *key)
{
    return keep(g, yaml_text_or(g->y, map, key, ""));
}

/* 30; of what was inherited chongqing/30, so that nobody takes it for a clause of this document. */
static inline const char *cited(struct reading *g, const char *clause)
{
    bool whole = !g->document[0] || !clause[0] || strchr(clause, '/');
    return whole ? keep(g, clause) : arena_print(&g->r->arena, "%s/%s", g->document, clause);
}

static inline const char *clause_of(struct reading *g, const struct yaml_node *map)
{
    return cited(g, yaml_text(g->y, map, "clause"));
}

/* In one language at least: whoever reads the other one then reads the same. */
static inline struct words words_of(struct reading *g, const struct yaml_node *map)
{
    const struct yaml_node *zh = yaml_get(map, "zh"), *en = yaml_get(map, "en");
    if (!zh && !en && !g->y->broken)
        yaml_fault(g->y, map, "add `zh`, `en` or both", "请补上 `zh`、`en` 或两者",
                   "the name is missing: neither `zh` nor `en` is there",
                   "缺少名称：`zh` 和 `en` 都没有");
    const char *own = keep(g, zh ? yaml_as_text(g->y, zh) : en ? yaml_as_text(g->y, en) : "");
    return (struct words){own, zh && en ? keep(g, yaml_as_text(g->y, en)) : own};
}

/* One more name, and each once: whoever wrote it twice meant another one. A text is kept once. */
static inline unsigned listed(struct reading *g, const struct yaml_node *n, const char **list,
                              unsigned count)
{
    const char *name = keep(g, yaml_as_text(g->y, n));
    bool twice = false;
    for (unsigned i = 0; i < count && !twice; i++)
        twice = list[i] == name && name[0];
    if (twice)
        yaml_fault(g->y, n, "take it out, or write the one that is meant",
                   "请去掉其中一个，或改为所指的名字", "`%s` stands in the list twice",
                   "`%s` 在列表中重复", name);
    else
        list[count++] = name;
    return count;
}

static inline const char *const *names_in(struct reading *g, const struct yaml_node *map,
                                          const char *key, bool once)
{
    static const char *const none[] = {NULL};
    const struct yaml_node *n = yaml_get(map, key);
    bool many = n && n->kind == YAML_LIST;
    unsigned size = many ? n->count : n != NULL, count = 0;
    if (size == 0)
        return none;
    const char **list = arena_alloc(&g->r->arena, (size + 1) * sizeof(*list));
    for (const struct yaml_node *c = many ? n->child : n; c; c = many ? c->next : NULL)
        if (once)
            count = listed(g, c, list, count);
        else
            list[count++] = keep(g, yaml_as_text(g->y, c));
    list[count] = NULL;
    return list;
}

/* One name, or a list of them. */
static inline const char *const *names_of(struct reading *g, const struct yaml_node *map,
                                          const char *key)
{
    return names_in(g, map, key, true);
}

/* True when n is a map; else a fault. */
static inline bool is_map(struct reading *g, const struct yaml_node *n)
{
    if (n->kind == YAML_MAP)
        return true;
    yaml_fault(g->y, n, "write {key: value}", "请写成 {键: 值}", "`%s` must be a map",
               "`%s` 应为映射", n->key ? n->key : "");
    return false;
}

/* A pack may say anew what it inherited, and nothing twice. */
static inline void repeated(struct reading *g, const struct yaml_node *n, struct place first)
{
    if (regime_level(first.file) > regime_level(g->y->file))
        return;
    yaml_fault(g->y, n, "give one of the two another name", "请给其中一个换个名字",
               "`%s` is already at %s:%u", "`%s` 已在 %s:%u 出现", n->key, first.file, first.line);
}

/* In the file's order, because people read them so; in the place of what it inherited. */
#define PUT(type, list, item)                            \
    do {                                                 \
        type **at = &(list);                             \
        while (*at && strcmp((*at)->name, (item)->name)) \
            at = &(*at)->next;                           \
        (item)->next = *at ? (*at)->next : NULL;         \
        *at = (item);                                    \
    } while (0)

/* ---- conditions ---- */

static inline struct condition *conditions_in(struct reading *g, const struct yaml_node *when)
{
    struct condition *all = NULL;
    for (const struct yaml_node *n = when ? when->child : NULL; n; n = n->next) {
        struct condition *c = arena_alloc(&g->r->arena, sizeof(*c));
        *c = (struct condition){all, keep(g, n->key), names_of(g, when, n->key), false, NULL};
        all = c;
    }
    return all;
}

static inline struct condition *conditions_of(struct reading *g, const struct yaml_node *map,
                                              const char *key)
{
    return conditions_in(g, yaml_map(g->y, map, key));
}

/* `when-any` of a map; when.c. NULL: it has none. */
struct condition *reading_any(struct reading *g, const struct yaml_node *map);

/* `when`, and `when-not` and `when-any` behind it. */
static inline struct condition *when_of(struct reading *g, const struct yaml_node *map)
{
    struct condition *when = conditions_of(g, map, "when"), **end = &when;
    struct condition *none = conditions_of(g, map, "when-not");
    for (struct condition *c = none; c; c = c->next)
        c->none = true;
    while (*end)
        end = &(*end)->next;
    *end = none;
    while (*end)
        end = &(*end)->next;
    *end = reading_any(g, map);
    return when;
}

/* `gives-post: {director: person}`: who stands in that field gets that post. */
static inline struct posting *postings_of(struct reading *g, const struct yaml_node *map,
                                          const char *key)
{
    const struct yaml_node *posts = yaml_map(g->y, map, key);
    struct posting *all = NULL, **end = &all;
    for (const struct yaml_node *n = posts ? posts->child : NULL; n; n = n->next) {
        struct posting *p = arena_alloc(&g->r->arena, sizeof(*p));
        *p = (struct posting){NULL, keep(g, n->key), keep(g, yaml_as_text(g->y, n))};
        *end = p;
        end = &p->next;
    }
    return all;
}

/* The section `renamed`; renamed.c. */
void reading_renamed(struct reading *g);
/* The section `columns`; columns.c. */
void reading_columns(struct reading *g);
/* `by-each` of a step; askers.c. */
const char *const *reading_each(struct reading *g, const struct yaml_node *step);
/* `by` of a step, once `each` is read; askers.c. */
void reading_askers(struct reading *g, const struct yaml_node *step, struct rule *rule);
/* `needs` and `may` of a step; needs.c. */
void reading_needs(struct reading *g, const struct yaml_node *step, struct rule *rule);
/* What a field's keys say, whichever of them stand there. */
struct form_field *reading_form_field(struct reading *g, const struct yaml_node *n);
/* `held-to` of a step; held.c. */
void reading_held(struct reading *g, const struct yaml_node *step, struct rule *rule);
/* `when-case` and `when-not-case` of a step; when_case.c. */
void reading_when_case(struct reading *g, const struct yaml_node *step, struct rule *rule);
/* A step; read_step.c. */
void reading_step(struct reading *g, const struct yaml_node *n);
/* A deadline; read_due.c. */
void reading_limit(struct reading *g, const struct yaml_node *n);
/* Takes away what `drop` names. */
void regime_drop(struct regime *r, struct yaml *y);
/* NULL: none of that name. */
struct document *regime_document(const struct regime *r, const char *id);
