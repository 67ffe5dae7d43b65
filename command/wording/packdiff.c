#include "command/wording/packdiff.h"

#include "base/lang.h"

struct comparing {
    struct arena *arena;
    const struct regime *was, *now;
    struct change *first, **end;
};

/* ---- whom it concerns ---- */

#define CONCERNED_MAX 128u /* organs of one change; the others are in the packs */

struct concern {
    const struct comparing *of;
    const char *name[CONCERNED_MAX + 1];
    unsigned count;
};

static const struct organ *organ_in(const struct regime *r, const char *name)
{
    const struct organ *o = regime_organ(r, name);
    for (const struct organ *any = r->organs; any && !o; any = any->next)
        if (organ_is(name, any->name)) /* unit/甲厂 */
            o = any;
    return o;
}

static void concerns(struct concern *c, const char *name)
{
    const struct organ *o = organ_in(c->of->now, name);
    if (!o)
        o = organ_in(c->of->was, name);
    if (!o || c->count == CONCERNED_MAX)
        return;
    for (unsigned i = 0; i < c->count; i++)
        if (strcmp(c->name[i], o->name) == 0)
            return;
    c->name[c->count++] = o->name;
}

static void concerns_all(struct concern *c, const char *const *names)
{
    for (; *names; names++)
        concerns(c, *names);
}

/* Does this step have to do with the entry of this part and name? */
typedef bool relation(const struct rule *rule, const struct regime *r, const char *name);

static bool is_itself(const struct rule *rule, const struct regime *r, const char *name)
{
    (void)r;
    return strcmp(rule->name, name) == 0;
}

/* Has to be done in that time, or may only be done then or behind it. */
static bool stops_it(const struct rule *rule, const struct regime *r, const char *name)
{
    (void)r;
    return names_have(rule->stops, name) || names_have(rule->only_while, name) ||
           names_have(rule->after_window, name) || names_have(rule->late, name) ||
           names_have(rule->was_late, name);
}

static bool starts_it(const struct rule *rule, const struct regime *r, const char *name)
{
    (void)r;
    return names_have(rule->starts, name);
}

static bool opens_it(const struct rule *rule, const struct regime *r, const char *name)
{
    (void)r;
    return strcmp(rule->opens, name) == 0;
}

static bool ends_it(const struct rule *rule, const struct regime *r, const char *name)
{
    const struct stage *s = regime_stage(r, name);
    return s && names_have(s->ends, rule->name);
}

static bool fills_in(const struct rule *rule, const struct regime *r, const char *name)
{
    (void)r;
    return rule_asks(rule, name);
}

/* Fills in a field whose words are those of the table. */
static bool takes_from(const struct rule *rule, const struct regime *r, const char *table)
{
    for (const struct form_field *f = r->fields; f; f = f->next)
        if (strcmp(f->one_of, table) == 0 && fills_in(rule, r, f->name))
            return true;
    return false;
}

static bool numbers_with(const struct rule *rule, const struct regime *r, const char *name)
{
    const struct case_type *t = rule->opens[0] ? regime_type(r, rule->opens) : NULL;
    return t && strcmp(t->number, name) == 0;
}

static void concerns_steps(struct concern *c, relation *related, const char *name)
{
    const struct regime *both[] = {c->of->now, c->of->was};
    for (unsigned i = 0; i < 2; i++)
        for (const struct rule *rule = both[i]->rules; rule; rule = rule->next)
            if (related(rule, both[i], name))
                concerns_all(c, rule->by);
}

static void concerns_limit(struct concern *c, const char *name)
{
    concerns_steps(c, stops_it, name);
    if (c->count == 0)
        concerns_steps(c, starts_it, name);
}

/* The organs of which that fact says which one: whoever is scored. */
static void concerns_fact(struct concern *c, const char *fact)
{
    const struct regime *both[] = {c->of->now, c->of->was};
    for (unsigned i = 0; i < 2 && fact[0]; i++)
        for (const struct organ *o = both[i]->organs; o; o = o->next)
            if (strcmp(o->which, fact) == 0)
                concerns(c, o->name);
}

/* All who are scored on the sheet; empty: on any. */
static void concerns_scored(struct concern *c, const char *sheet)
{
    const struct regime *both[] = {c->of->now, c->of->was};
    for (unsigned i = 0; i < 2; i++)
        for (const struct row *row = both[i]->rows[SCORES]; row; row = row->next)
            if (!sheet[0] || strcmp(row->sheet, sheet) == 0)
                concerns_fact(c, row->of);
}

/* What everybody begins with and what somebody gives are of all on the sheet. */
static void concerns_points(struct concern *c, enum section section, const struct row *row)
{
    concerns_fact(c, row->of);
    if (section == GRADES || (section == SCORES && !row->of[0]))
        concerns_scored(c, row->sheet);
}

static void concerns_row(struct concern *c, enum section section, const struct row *row)
{
    if (!row)
        return;
    concerns_all(c, row->to);
    concerns_points(c, section, row);
    for (const char *const *n = row->after; *n; n++)
        concerns_steps(c, is_itself, *n);
    for (const char *const *n = row->counts; *n; n++)
        concerns_steps(c, is_itself, *n);
    if (row->late[0])
        concerns_limit(c, row->late);
}

static void find_concern(struct concern *c, enum part part, const struct item *item)
{
    static relation *const relations[PART_ROWS] = {
        [PART_STEP] = is_itself, [PART_TYPE] = opens_it,   [PART_STAGE] = ends_it,
        [PART_FIELD] = fills_in, [PART_CODE] = takes_from, [PART_NUMBER] = numbers_with};
    if (part == PART_ORGAN)
        concerns(c, item->name);
    else if (part == PART_DEADLINE)
        concerns_limit(c, item->name);
    else if (part < PART_ROWS && relations[part])
        concerns_steps(c, relations[part], part == PART_CODE ? item->table : item->name);
    else if (part >= PART_ROWS) {
        enum section section = (enum section)(part - PART_ROWS);
        concerns_row(c, section, regime_row(c->of->now, section, item->name));
        concerns_row(c, section, regime_row(c->of->was, section, item->name));
    }
}

/* In the order of the packs, so that two runs say the same. */
static const char *const *in_order(struct concern *c)
{
    struct arena *a = c->of->arena;
    const char **names = arena_alloc(a, (c->count + 1) * sizeof(*names));
    const struct regime *both[] = {c->of->now, c->of->was};
    unsigned n = 0;
    for (unsigned i = 0; i < 2; i++)
        for (const struct organ *o = both[i]->organs; o; o = o->next)
            if (names_have(c->name, o->name) && !names_have(names, o->name))
                names[n++] = o->name;
    return names;
}

/* ---- comparing ---- */

static struct change *add_change(struct comparing *g, enum part part, enum change_how how,
                                 const struct item *item)
{
    const struct regime *r = how == CHANGE_REMOVED ? g->was : g->now;
    struct concern concern = {.of = g};
    struct change *c = arena_alloc(g->arena, sizeof(*c));
    find_concern(&concern, part, item);
    *c = (struct change){.part = part,
                         .how = how,
                         .name = item->name,
                         .before = item->name,
                         .words = item_words(part, item),
                         .clause = item_clause(g->arena, r, part, item),
                         .organs = in_order(&concern)};
    *g->end = c;
    g->end = &c->next;
    return c;
}

static const struct trait *trait_of(const struct trait *all, const char *key)
{
    for (; all; all = all->next)
        if (strcmp(all->key, key) == 0)
            return all;
    return NULL;
}

static bool same(const struct trait *a, const struct trait *b)
{
    if (!a || !b || a->count != b->count)
        return false;
    for (unsigned i = 0; i < a->count; i++)
        if (strcmp(a->raw[i], b->raw[i]) != 0)
            return false;
    return true;
}

/* The new pack says that it calls it so. */
static const char *name_now(const struct comparing *g, enum part part, const char *name)
{
    switch (part) {
    case PART_STEP:
        return renamed_name(g->now, RENAMED_STEPS, name);
    case PART_STAGE:
        return renamed_name(g->now, RENAMED_STAGES, name);
    case PART_FIELD:
        return renamed_name(g->now, RENAMED_FIELDS, name);
    case PART_DEADLINE:
        return renamed_name(g->now, RENAMED_DEADLINES, name);
    default:
        return name;
    }
}

static const struct trait *name_trait(struct comparing *g, const char *name)
{
    struct trait *t = arena_alloc(g->arena, sizeof(*t));
    const char **values = arena_alloc(g->arena, 2 * sizeof(*values));
    const char **tail = arena_alloc(g->arena, 2 * sizeof(*tail));
    values[0] = name;
    tail[0] = "";
    *t = (struct trait){.key = "name",
                        .en = "name in the pack",
                        .zh = "规则包内名称",
                        .raw = values,
                        .words = values,
                        .tail = tail,
                        .count = 1};
    return t;
}

static struct change *add_changed(struct comparing *g, enum part part, const struct item *was,
                                  const struct item *now)
{
    struct change *c = add_change(g, part, CHANGE_CHANGED, now);
    c->before = was->name;
    return c;
}

static void compare_item(struct comparing *g, enum part part, const struct item *was,
                         const struct item *now)
{
    const struct trait *before = traits_of(g->arena, g->was, g->now, part, was);
    const struct trait *after = traits_of(g->arena, g->now, NULL, part, now);
    if (strcmp(was->name, now->name) != 0) {
        struct change *c = add_changed(g, part, was, now);
        c->was = name_trait(g, was->name);
        c->now = name_trait(g, now->name);
    }
    for (const struct trait *t = after; t; t = t->next)
        if (!same(trait_of(before, t->key), t)) {
            struct change *c = add_changed(g, part, was, now);
            c->was = trait_of(before, t->key);
            c->now = t;
        }
    for (const struct trait *t = before; t; t = t->next)
        if (!trait_of(after, t->key))
            add_changed(g, part, was, now)->was = t;
}

static const struct item *item_before(const struct comparing *g, enum part part,
                                      const struct items *was, const char *name)
{
    for (unsigned i = 0; i < was->count; i++)
        if (strcmp(name_now(g, part, was->item[i].name), name) == 0)
            return &was->item[i];
    return NULL;
}

static void compare_part(struct comparing *g, enum part part)
{
    struct items was = items_of(g->arena, g->was, part), now = items_of(g->arena, g->now, part);
    for (unsigned i = 0; i < now.count; i++) {
        const struct item *before = item_before(g, part, &was, now.item[i].name);
        if (before)
            compare_item(g, part, before, &now.item[i]);
        else
            add_change(g, part, CHANGE_ADDED, &now.item[i])->all =
                traits_of(g->arena, g->now, NULL, part, &now.item[i]);
    }
    for (unsigned i = 0; i < was.count; i++)
        if (!item_named(&now, name_now(g, part, was.item[i].name)))
            add_change(g, part, CHANGE_REMOVED, &was.item[i])->all =
                traits_of(g->arena, g->was, NULL, part, &was.item[i]);
}

struct change *packdiff(struct arena *a, const struct regime *was, const struct regime *now)
{
    /* What people do first, then what it rests on. */
    static const enum part order[] = {PART_STEP,  PART_DEADLINE, PART_TYPE,
                                      PART_STAGE, PART_ORGAN,    PART_FIELD,
                                      PART_CODE,  PART_NUMBER,   PART_VALUE};
    struct comparing g = {.arena = a, .was = was, .now = now};
    g.end = &g.first;
    for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++)
        compare_part(&g, order[i]);
    for (unsigned part = PART_ROWS; part < PARTS_ALL; part++)
        compare_part(&g, (enum part)part);
    return g.first;
}

/* ---- sentences ---- */

const char *change_how_word(enum change_how how)
{
    static const char *const words[] = {"added", "removed", "changed"};
    return words[how];
}

static const char *also(struct arena *a, const char *all, const char *more)
{
    return all[0] ? arena_print(a, "%s%s%s", all, tr(", ", "、"), more) : more;
}

static const char *value(struct arena *a, const struct trait *t, unsigned i)
{
    return t->tail[i][0] ? arena_print(a, "%s%s", t->words[i], t->tail[i]) : t->words[i];
}

static const char *values(struct arena *a, const struct trait *t)
{
    const char *all = "";
    for (unsigned i = 0; i < t->count; i++)
        all = also(a, all, value(a, t, i));
    return all;
}

/* Those of one that the other has not. */
static const char *only_in(struct arena *a, const struct trait *t, const struct trait *other)
{
    const char *all = "";
    for (unsigned i = 0; i < t->count; i++) {
        bool there = false;
        for (unsigned j = 0; j < other->count && !there; j++)
            there = strcmp(t->raw[i], other->raw[j]) == 0;
        if (!there)
            all = also(a, all, value(a, t, i));
    }
    return all;
}

/* Under the same condition one for another, else all of it. */
static const char *pair(struct arena *a, const struct trait *was, const struct trait *now,
                        unsigned i)
{
    bool same_tail = strcmp(was->tail[i], now->tail[i]) == 0;
    return arena_print(a, tr("%s instead of %s%s", "%s，原为%s%s"),
                       same_tail ? now->words[i] : value(a, now, i),
                       same_tail ? was->words[i] : value(a, was, i), same_tail ? now->tail[i] : "");
}

/* One for another; of as many as before only those that are others. */
static const char *from_to(struct arena *a, const struct trait *was, const struct trait *now)
{
    const char *all = "";
    if (was->count != now->count)
        return arena_print(a, tr("%s instead of %s", "%s，原为%s"), values(a, now), values(a, was));
    for (unsigned i = 0; i < now->count; i++)
        if (strcmp(was->raw[i], now->raw[i]) != 0)
            all = arena_print(a, "%s%s%s", all, all[0] ? tr("; ", "；") : "", pair(a, was, now, i));
    return all;
}

static const char *more_and_less(struct arena *a, const struct trait *was, const struct trait *now)
{
    const char *more = only_in(a, now, was), *less = only_in(a, was, now);
    if (!more[0] && !less[0])
        return from_to(a, was, now); /* another order */
    if (!less[0])
        return arena_print(a, tr("also %s", "增加%s"), more);
    if (!more[0])
        return arena_print(a, tr("no longer %s", "不再有%s"), less);
    return arena_print(a, tr("also %s; no longer %s", "增加%s，不再有%s"), more, less);
}

static const char *difference(struct arena *a, const struct trait *was, const struct trait *now)
{
    if (!was)
        return arena_print(a, tr("now %s", "新规定%s"), values(a, now));
    if (!now)
        return arena_print(a, tr("no longer said; was %s", "不再规定，原为%s"), values(a, was));
    return was->list && now->list ? more_and_less(a, was, now) : from_to(a, was, now);
}

/* What one that came says: not its names and numbers once more, nor what it does not do. */
static bool worth_saying(const struct trait *t)
{
    static const char *const known[] = {"zh",   "en",    "clause",     "module",
                                        "asks", "tells", "times",      "persons",
                                        "does", "roll",  "extensions", NULL};
    if (t->count == 1 && strcmp(t->raw[0], "false") == 0)
        return false;
    return !names_have(known, t->key) ||
           (strcmp(t->key, "persons") == 0 && strcmp(t->raw[0], "1") != 0);
}

static const char *all_words(struct arena *a, const struct trait *t)
{
    const char *all = "";
    for (; t; t = t->next)
        if (worth_saying(t))
            all = arena_print(a, tr("%s%s%s: %s", "%s%s%s：%s"), all, all[0] ? tr("; ", "；") : "",
                              tr(t->en, t->zh), values(a, t));
    return all;
}

const char *change_name(struct arena *a, const struct change *c)
{
    const struct part_words *part = part_words(c->part);
    if (strcmp(c->words, c->name) == 0)
        return arena_print(a, tr("%s “%s”", "%s“%s”"), tr(part->en, part->zh), c->name);
    return arena_print(a, tr("%s “%s” (%s)", "%s“%s”（%s）"), tr(part->en, part->zh), c->words,
                       c->name);
}

const char *change_rest(struct arena *a, const struct change *c)
{
    const struct trait *t = c->now ? c->now : c->was;
    if (c->how != CHANGE_CHANGED)
        return all_words(a, c->all);
    return arena_print(a, tr("%s: %s", "%s：%s"), tr(t->en, t->zh), difference(a, c->was, c->now));
}

const char *change_words(struct arena *a, const struct change *c)
{
    const char *name = change_name(a, c), *rest = change_rest(a, c);
    switch (c->how) {
    case CHANGE_ADDED:
        return rest[0] ? arena_print(a, tr("new %s: %s", "新增%s：%s"), name, rest)
                       : arena_print(a, tr("new %s", "新增%s"), name);
    case CHANGE_REMOVED:
        return arena_print(a, tr("no longer there: %s", "取消%s"), name);
    default:
        return arena_print(a, tr("%s, %s", "%s，%s"), name, rest);
    }
}
