/* coverage.c - clause by clause: what of a pack carries it; and a section to begin with. */
#include "command/regime/internal.h"

#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "command/call/output.h"
#include "command/packs/packs.h"
#include "command/regime/adopted.h"

#define COVERED_MAX 2000u /* clauses that are listed */

/* Clauses as the document counts them: 9 before 9(5) before 10, 四(六) before 四(十). */
static int by_clause(const void *a, const void *b)
{
    const char *x = (*(const struct covered *const *)a)->name;
    const char *y = (*(const struct covered *const *)b)->name;
    while (*x && *y) {
        unsigned m = clause_number(&x), n = clause_number(&y);
        if (m == 0 && n == 0) {
            m = (unsigned char)*x;
            n = (unsigned char)*y;
            x += *x != 0;
            y += *y != 0;
        }
        if (m != n)
            return (m > n) - (m < n);
    }
    return (*x != 0) - (*y != 0);
}

/* ---- what carries a clause ---- */

/* Sections may share a name: a type `register` and a step `register`. */
#define SAME_NAMED_MAX 24u /* more than there are sections */

struct same_named {
    const struct words *words[SAME_NAMED_MAX];
    struct place at[SAME_NAMED_MAX];
    unsigned count;
};

static void add_named(struct same_named *s, const struct words *words, struct place at)
{
    if (s->count == SAME_NAMED_MAX)
        return;
    s->words[s->count] = words;
    s->at[s->count++] = at;
}

#define ADD_NAMED(s, entry)                               \
    do {                                                  \
        if (entry)                                        \
            add_named((s), &(entry)->words, (entry)->at); \
    } while (0)

static struct same_named all_named(const struct regime *r, const char *name)
{
    struct same_named s = {.count = 0};
    ADD_NAMED(&s, regime_rule(r, name));
    ADD_NAMED(&s, regime_type(r, name));
    ADD_NAMED(&s, regime_limit(r, name));
    ADD_NAMED(&s, regime_organ(r, name));
    ADD_NAMED(&s, regime_stage(r, name));
    for (unsigned i = 0; i < SECTIONS; i++)
        ADD_NAMED(&s, regime_row(r, (enum section)i, name));
    ADD_NAMED(&s, regime_field(r, name));
    return s;
}

/* Which of them cite the clause. */
struct citing {
    const char *clause, *name;
    const struct same_named *all;
    struct same_named found;
};

static bool is_same_place(struct place a, struct place b)
{
    return a.line == b.line && a.column == b.column && strcmp(a.file, b.file) == 0;
}

static void note_citing(void *self, const char *clause, const char *name, struct place at)
{
    struct citing *c = self;
    if (strcmp(clause, c->clause) != 0 || strcmp(name, c->name) != 0)
        return;
    for (unsigned i = 0; i < c->all->count; i++)
        if (is_same_place(c->all->at[i], at))
            add_named(&c->found, c->all->words[i], at);
}

/* Alike in words, they are said once. */
static bool is_said(const struct same_named *s, unsigned before)
{
    for (unsigned i = 0; i < before; i++)
        if (strcmp(tr(s->words[i]->en, s->words[i]->zh),
                   tr(s->words[before]->en, s->words[before]->zh)) == 0)
            return true;
    return false;
}

/* What the pack calls it in the reader's language: of several the one that cites the clause; where
 * none does, or several do, all. A code table has only its name. */
static const char *words_named(struct arena *a, const struct regime *r, const char *clause,
                               const char *name)
{
    const struct same_named all = all_named(r, name);
    struct citing c = {clause, name, &all, {.count = 0}};
    const char *text = "";
    if (all.count > 1)
        regime_citations(r, note_citing, &c);
    const struct same_named *said = c.found.count == 1 ? &c.found : &all;
    for (unsigned i = 0; i < said->count; i++)
        if (!is_said(said, i))
            text = arena_print(a, "%s%s%s", text, text[0] ? tr(", ", "、") : "",
                               tr(said->words[i]->en, said->words[i]->zh));
    return said->count ? text : name;
}

/* For people: the words of what carries the clause, or why nothing has to. */
static const char *carried_text(struct listing *l, const struct regime *r, const struct covered *v)
{
    const char *all = "";
    for (const char *const *n = v->by; *n; n++)
        all = arena_print(&l->arena, "%s%s%s", all, all[0] ? tr(", ", "、") : "",
                          words_named(&l->arena, r, v->name, *n));
    return v->declaratory[0]
               ? arena_print(&l->arena, tr("declaratory: %s", "宣示：%s"), v->declaratory)
               : all;
}

/* ---- the list ---- */

static void list_covered(struct listing *l, const struct regime *r, bool programs)
{
    static const struct column for_people[] = {
        {"clause", "clause", "条款", COLUMN_TEXT},
        {"carried_by", "carried by", "承载", COLUMN_TEXT},
        {0},
    };
    static const struct column for_programs[] = {
        {"clause", "clause", "条款", COLUMN_TEXT},
        {"carried_by", "carried by", "承载", COLUMN_TEXT},
        {"declaratory", "declaratory, because", "宣示性条款，理由", COLUMN_TEXT},
        {0},
    };
    const struct covered *item[COVERED_MAX];
    unsigned count = 0;
    for (const struct covered *v = r->covered; v && count < COVERED_MAX; v = v->next)
        item[count++] = v;
    qsort(item, count, sizeof(*item), by_clause);
    listing_init(l, programs ? for_programs : for_people);
    for (unsigned i = 0; i < count; i++) {
        listing_row(l);
        listing_set(l, 0, "%s", item[i]->name);
        listing_some(l, 1, programs ? listing_joined(l, item[i]->by) : carried_text(l, r, item[i]));
        if (programs)
            listing_some(l, 2, item[i]->declaratory);
    }
}

static enum outcome show_covered(struct call *c)
{
    struct named_pack p;
    struct listing l;
    enum outcome outcome = named_open(&p, c, call_arg(c, 0));
    if (outcome == OUTCOME_OK) {
        list_covered(&l, p.regime, call_has(c, "json") || call_has(c, "jsonl"));
        listing_print(&l, c, "clauses");
        listing_clear(&l);
    }
    named_close(&p);
    return outcome;
}

/* ---- a section to begin with ---- */

struct skeleton {
    const struct regime *regime;
    struct arena arena;
    struct covered *item[COVERED_MAX]; /* that it will have */
    unsigned count;
};

static struct covered *item_for(struct skeleton *s, const char *clause)
{
    for (unsigned i = 0; i < s->count; i++)
        if (strcmp(s->item[i]->name, clause) == 0)
            return s->item[i];
    return NULL;
}

static struct covered *add_item(struct skeleton *s, const struct covered *as)
{
    if (s->count == COVERED_MAX)
        return NULL;
    struct covered *v = arena_alloc(&s->arena, sizeof(*v));
    *v = *as;
    return s->item[s->count++] = v;
}

static bool is_inherited(const struct place *at)
{
    return strncmp(at->file, "base/", strlen("base/")) == 0;
}

static bool is_covered_below(const struct regime *r, const char *clause)
{
    for (const struct covered *v = r->covered; v; v = v->next)
        if (strcmp(v->name, clause) == 0 && is_inherited(&v->at))
            return true;
    return false;
}

static void add_name(struct skeleton *s, struct covered *v, const char *name)
{
    unsigned count = 0;
    while (v->by[count] && strcmp(v->by[count], name) != 0)
        count++;
    if (v->by[count])
        return;
    const char **by = arena_alloc(&s->arena, (count + 2) * sizeof(*by));
    memcpy(by, v->by, count * sizeof(*by));
    by[count] = name;
    by[count + 1] = NULL;
    v->by = by;
}

/* What the section says, without names that nothing answers to any more. A clause that nobody is
 * left of is as one that it does not say. */
static void keep_item(struct skeleton *s, const struct covered *as)
{
    static const char *const nobody[] = {NULL};
    struct covered left = *as;
    left.by = nobody;
    for (const char *const *n = as->by; *n; n++)
        if (regime_has_named(s->regime, *n))
            add_name(s, &left, *n);
    if (left.by[0] || left.declaratory[0])
        add_item(s, &left);
}

/* What the section says already stays as it is; of the others each that cites one carries it. */
static void cite(void *self, const char *clause, const char *name, struct place at)
{
    static const char *const nobody[] = {NULL};
    struct skeleton *s = self;
    struct covered *v = item_for(s, clause);
    if (v ? !v->at.file[0] : !is_covered_below(s->regime, clause)) {
        const struct covered fresh = {
            .name = clause, .declaratory = "", .by = nobody, .at = {.file = ""}};
        v = v ? v : add_item(s, &fresh);
        if (v)
            add_name(s, v, name);
    }
    (void)at;
}

/* As YAML reads it back: plain where nothing in it could mean something else. */
static void put_scalar(FILE *to, const char *text)
{
    bool plain = text[0] && text[0] != '-' && text[0] != '.';
    for (const char *p = text; *p; p++)
        plain = plain && (strchr("-_./", *p) || (*p >= '0' && *p <= '9') ||
                          (*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z') || (*p & 0x80));
    if (!plain)
        fputc('\'', to);
    for (const char *p = text; *p; p++)
        fprintf(to, "%s%c", !plain && *p == '\'' ? "'" : "", *p);
    if (!plain)
        fputc('\'', to);
}

static void put_item(FILE *to, const struct covered *v)
{
    bool odd = strpbrk(v->name, "\"\\");
    fputs("    ", to);
    if (odd)
        put_scalar(to, v->name);
    else
        fprintf(to, "\"%s\"", v->name);
    fputs(": {", to);
    if (v->declaratory[0]) {
        fputs("declaratory: ", to);
        put_scalar(to, v->declaratory);
    } else {
        fputs("carried-by: [", to);
        for (const char *const *n = v->by; *n; n++) {
            fputs(n == v->by ? "" : ", ", to);
            put_scalar(to, *n);
        }
        fputc(']', to);
    }
    fputs("}\n", to);
}

/* 三 of 三(一); a clause of another document is none of this one's. */
static size_t whole_of(const char *clause)
{
    return strchr(clause, '/') ? 0 : strcspn(clause, "(（");
}

static bool is_counted(const struct skeleton *s)
{
    for (unsigned i = 0; i < s->count; i++)
        if (whole_of(s->item[i]->name) && (s->item[i]->name[0] < '0' || s->item[i]->name[0] > '9'))
            return false;
    return true;
}

static unsigned number_of(const char *clause)
{
    return whole_of(clause) ? clause_number(&clause) : 0;
}

/* How many articles the document has, by its section or by the highest that is cited. */
static unsigned put_counted(const struct skeleton *s, FILE *to)
{
    unsigned articles = s->regime->documents ? s->regime->documents->articles : 0, highest = 0;
    for (unsigned i = 0; i < s->count; i++)
        if (number_of(s->item[i]->name) > highest)
            highest = number_of(s->item[i]->name);
    fprintf(to, "  articles: %u", articles ? articles : highest);
    fprintf(to, "%s\n",
            articles ? ""
                     : tr("  # the highest that is cited: write how many the document has",
                          "  # 所引用的最大条号，请改为全文条数"));
    return articles ? articles : highest;
}

/* The articles by name, each once; those that the section lists, else those that are cited. */
static void put_named(const struct skeleton *s, FILE *to)
{
    const struct document *d = s->regime->documents;
    const char *before = "";
    fputs("  articles: [", to);
    for (const char *const *n = d ? d->clauses : NULL; n && *n; n++)
        fprintf(to, "%s%s", n == d->clauses ? "" : ", ", *n);
    for (unsigned i = 0; i < s->count && !(d && d->clauses); i++) {
        const char *name = s->item[i]->name;
        size_t size = whole_of(name);
        if (!size || (whole_of(before) == size && strncmp(before, name, size) == 0))
            continue;
        fprintf(to, "%s%.*s", before[0] ? ", " : "", (int)size, name);
        before = name;
    }
    fputs("]\n", to);
}

static bool has_article(const struct skeleton *s, unsigned article)
{
    for (unsigned i = 0; i < s->count; i++)
        if (number_of(s->item[i]->name) == article)
            return true;
    return false;
}

static void put_left(const struct skeleton *s, FILE *to, unsigned articles)
{
    bool any = false;
    for (unsigned a = 1; a <= articles; a++) {
        if (has_article(s, a))
            continue;
        if (!any)
            fputs(tr("    # say what carries these, or {declaratory: the reason}:",
                     "    # 以下各条请写明由何处承载，或 {declaratory: 理由}："),
                  to);
        fprintf(to, "%s%u", any ? ", " : " ", a);
        any = true;
    }
    fputs(any ? "\n" : "", to);
}

static void put_section(struct skeleton *s, FILE *to)
{
    const struct document *d = s->regime->documents;
    unsigned articles = 0;
    qsort(s->item, s->count, sizeof(s->item[0]), by_clause);
    fprintf(to, "coverage:\n  state: %s\n", d && d->complete ? "complete" : "begun");
    if ((d && d->clauses) || !is_counted(s))
        put_named(s, to);
    else
        articles = put_counted(s, to);
    fputs("  clauses:\n", to);
    for (unsigned i = 0; i < s->count; i++)
        put_item(to, s->item[i]);
    put_left(s, to, articles);
}

/* Of a pack that has faults, too: a missing section is one. */
static enum outcome write_section(struct call *c)
{
    struct skeleton *s = mem_alloc(sizeof(*s));
    struct opened o;
    enum outcome outcome = pack_open(&o, c, call_arg(c, 0));
    s->regime = &o.regime;
    if (outcome == OUTCOME_OK && o.regime.broken) {
        outcome = pack_no_use(c, &o);
    } else if (outcome == OUTCOME_OK) {
        for (const struct covered *v = o.regime.covered; v; v = v->next)
            if (!is_inherited(&v->at))
                keep_item(s, v);
        regime_citations(&o.regime, cite, s);
        put_section(s, c->data);
    }
    pack_close(&o);
    arena_free(&s->arena);
    free(s);
    return outcome;
}

enum outcome run_coverage(struct call *c)
{
    return call_has(c, "write") ? write_section(c) : show_covered(c);
}
