/* cover.c - clause by clause: is every clause that is cited covered, and every one of a
 * document that says it is complete? */
#include <stdio.h>

#include "pack/check/internal.h"

/* A clause that is cited and not covered. */
struct uncovered {
    struct uncovered *next;
    const char *clause;
    struct place at; /* the first line that cites it */
    unsigned more;   /* others */
};

struct covering {
    struct regime *r;
    struct faults *faults;
    struct uncovered *uncovered;
};

/* ---- what the documents have ---- */

/* 30 of chongqing/30, and the document that has it; NULL: no document of this lineage. */
static const struct document *document_of(const struct regime *r, const char *cited,
                                          const char **clause)
{
    const char *slash = strchr(cited, '/');
    *clause = slash ? slash + 1 : cited;
    if (!slash)
        return r->documents;
    size_t size = (size_t)(slash - cited);
    const struct document *d = r->documents;
    while (d && (strlen(d->id) != size || memcmp(d->id, cited, size) != 0))
        d = d->next;
    return d;
}

static unsigned article_of(const char *clause)
{
    unsigned n = 0;
    for (; *clause >= '0' && *clause <= '9' && n < 10000; clause++)
        n = n * 10 + (unsigned)(*clause - '0');
    return n;
}

/* 三(一) is a part of 三. */
static bool is_part(const char *clause, const char *whole)
{
    size_t size = strlen(whole);
    return strncmp(clause, whole, size) == 0 && (!clause[size] || clause[size] == '(');
}

static bool has_clause(const struct document *d, const char *clause)
{
    for (const char *const *n = d->clauses; n && *n; n++)
        if (is_part(clause, *n))
            return true;
    unsigned a = article_of(clause);
    return !d->clauses && a >= 1 && a <= d->articles;
}

/* As this document counts, of what was written as in a sentence; NULL: nobody knows. */
static const char *meant(struct covering *c, const char *cited)
{
    const char *clause;
    const struct document *d = document_of(c->r, cited, &clause);
    const char *is = d && !has_clause(d, clause) ? regime_clause_meant(&c->r->arena, clause) : NULL;
    if (!is ||
        (d->clauses && !has_clause(d, is))) /* what lies beyond the last article is said then */
        return NULL;
    return arena_print(&c->r->arena, "%.*s%s", (int)(clause - cited), cited, is);
}

static void written_out(struct covering *c, struct place at, const char *clause, const char *is)
{
    place_fault(c->faults, at, "write the number alone, in quotes", "请只写条号，并加引号",
                "the clause `%s` is written out; write \"%s\"", "条款 `%s` 写成了文字，请写 \"%s\"",
                clause, is);
}

/* ---- what is cited ---- */

static const struct covered *covered_as(const struct regime *r, const char *clause)
{
    const struct covered *v = r->covered;
    while (v && strcmp(v->name, clause) != 0)
        v = v->next;
    return v;
}

/* Once for each clause, however many lines cite it. */
static void note_uncovered(struct covering *c, struct place at, const char *clause)
{
    struct uncovered **u = &c->uncovered;
    while (*u && strcmp((*u)->clause, clause) != 0)
        u = &(*u)->next;
    if (!*u) {
        *u = arena_alloc(&c->r->arena, sizeof(**u));
        **u = (struct uncovered){.clause = clause, .at = at};
        return;
    }
    (*u)->more++;
    if (strcmp((*u)->at.file, at.file) == 0 && at.line < (*u)->at.line)
        (*u)->at = at;
}

static void check_cited(void *self, const char *clause, const char *name, struct place at)
{
    (void)name;
    struct covering *c = self;
    const char *is = meant(c, clause);
    if (is)
        written_out(c, at, clause, is);
    else if (!covered_as(c->r, clause))
        note_uncovered(c, at, clause);
}

#define NAMED_MAX 3u /* clauses that are named one by one where nothing is covered yet */

/* The document's own part of `coverage` has not been begun. */
static bool is_begun(const struct regime *r)
{
    const char *clause;
    for (const struct covered *v = r->covered; v; v = v->next)
        if (document_of(r, v->name, &clause) == r->documents)
            return true;
    return false;
}

static unsigned uncovered_count(const struct covering *c)
{
    unsigned count = 0;
    for (const struct uncovered *u = c->uncovered; u; u = u->next)
        count++;
    return count;
}

static void tell_uncovered(struct covering *c)
{
    static const char en[] = "list it under `coverage`; `ducha regime coverage PACK --write` "
                             "prints a section to begin with",
                      zh[] = "请在 `coverage` 下列出；`ducha regime coverage 规则包 --write` "
                             "可输出初稿";
    unsigned count = uncovered_count(c);
    if (count > NAMED_MAX && !is_begun(c->r)) {
        place_fault(c->faults, c->r->documents->at, en, zh,
                    "%u clauses are cited and none is covered: `coverage` is not begun",
                    "引用了 %u 个条款，均未列入覆盖表：`coverage` 尚未开始", count);
        return;
    }
    for (const struct uncovered *u = c->uncovered; u; u = u->next)
        if (u->more)
            place_fault(c->faults, u->at, en, zh,
                        "clause %s is cited and not covered; %u more entries cite it",
                        "引用的第 %s 条未列入覆盖表，另有 %u 处引用", u->clause, u->more);
        else
            place_fault(c->faults, u->at, en, zh, "clause %s is cited and not covered",
                        "引用的第 %s 条未列入覆盖表", u->clause);
}

/* ---- what is covered ---- */

static bool covers(const struct regime *r, const struct document *d, const char *whole)
{
    for (const struct covered *v = r->covered; v; v = v->next) {
        const char *clause;
        if (document_of(r, v->name, &clause) == d &&
            (d->clauses ? is_part(clause, whole) : article_of(clause) == article_of(whole)))
            return true;
    }
    return false;
}

static void check_clause_covered(struct covering *c, const struct document *d, const char *clause)
{
    if (!covers(c->r, d, clause))
        place_fault(c->faults, d->at, "say what carries it, or why it is declaratory",
                    "请写明由什么承载，或为何属宣示性条款", "Article %s is not covered",
                    "第 %s 条未覆盖", clause);
}

/* Only a document that says `complete` is held to it. */
static void check_complete(struct covering *c, const struct document *d)
{
    for (const char *const *n = d->clauses; n && *n; n++)
        check_clause_covered(c, d, *n);
    for (unsigned a = 1; !d->clauses && a <= d->articles; a++) {
        char text[16];
        snprintf(text, sizeof(text), "%u", a);
        check_clause_covered(c, d, text);
    }
}

static void check_covered(struct covering *c, const struct covered *v)
{
    const char *clause;
    const struct document *d = document_of(c->r, v->name, &clause);
    regime_check_names(c->r, c->faults, v->at, "carried-by", v->by, regime_anything());
    const char *is = meant(c, v->name);
    if (is)
        written_out(c, v->at, v->name, is);
    else if (!d || !has_clause(d, clause))
        place_fault(c->faults, v->at,
                    "write a clause that the document has: 30 or 24(3); has it more "
                    "articles than `articles` says, correct that",
                    "请写文件中有的条款，如 30 或 24(3)；条数多于 `articles` 时请改该数",
                    "the document has no clause `%s`", "文件没有第 `%s` 条", v->name);
}

void regime_cover(struct regime *r, struct faults *faults)
{
    struct covering c = {r, faults, NULL};
    regime_citations(r, check_cited, &c);
    tell_uncovered(&c);
    for (const struct covered *v = r->covered; v; v = v->next)
        check_covered(&c, v);
    for (const struct document *d = r->documents; d; d = d->next)
        if (d->complete)
            check_complete(&c, d);
}
