/* regime.c - what is looked up in a regime. */
#include "pack/regime.h"

#include "pack/internal.h"

bool organ_is(const char *organ, const char *name)
{
    size_t word = strcspn(organ, "/"), stem = strcspn(organ, "./"), size = strlen(name);
    return (size == word || size == stem) && memcmp(organ, name, size) == 0;
}

bool organ_bars(const struct organ *o, const char *type)
{
    return o->bars_all || names_have(o->bars, type);
}

const char *grade_word(const struct row *row)
{
    return row->is[0] ? row->is[0] : row->name;
}

bool grade_is_of(const struct row *row, const char *sheet)
{
    return !row->sheet[0] || strcmp(row->sheet, sheet) == 0;
}

bool names_have(const char *const *list, const char *name)
{
    for (; *list; list++)
        if (text_same(*list, name))
            return true;
    return false;
}

/* The lists are short: a pack has tens of everything. */
#define FIND(list, field, wanted)               \
    for (; (list); (list) = (list)->next)       \
        if (text_same((list)->field, (wanted))) \
            return (list);                      \
    return NULL

const struct rule *regime_does(const struct regime *r, const char *module, const char *does,
                               const struct rule *last)
{
    const struct rule *rule = last ? last->next : r->rules;
    while (rule && (strcmp(rule->does, does) != 0 || strcmp(rule->module, module) != 0))
        rule = rule->next;
    return rule;
}

const struct rule *regime_asks(const struct regime *r, const char *kind)
{
    const struct rule *at = r->rules;
    FIND(at, asks, kind);
}

const struct rule *regime_tells(const struct regime *r, const char *kind)
{
    const struct rule *at = r->rules;
    FIND(at, tells, kind);
}

const struct stage *regime_stage(const struct regime *r, const char *name)
{
    const struct stage *at = r->stages;
    FIND(at, name, name);
}

const struct case_type *regime_type(const struct regime *r, const char *name)
{
    const struct case_type *at = r->types;
    FIND(at, name, name);
}

const struct row *regime_row(const struct regime *r, enum section section, const char *name)
{
    const struct row *at = r->rows[section];
    FIND(at, name, name);
}

const struct organ *regime_organ(const struct regime *r, const char *name)
{
    const struct organ *at = r->organs;
    FIND(at, name, name);
}

const struct time_limit *regime_limit(const struct regime *r, const char *name)
{
    const struct time_limit *at = r->limits;
    FIND(at, name, name);
}

const struct code_table *regime_codes(const struct regime *r, const char *table)
{
    const struct code_table *at = r->codes;
    FIND(at, name, table);
}

const struct code *regime_code(const struct regime *r, const char *table, const char *text)
{
    const struct code_table *t = regime_codes(r, table);
    for (const struct code *c = t ? t->codes : NULL; c; c = c->next)
        if (strcmp(c->name, text) == 0 || names_have(c->also, text))
            return c;
    return NULL;
}

const char *regime_value(const struct regime *r, const char *name)
{
    for (const struct office_value *v = r->values; v; v = v->next)
        if (strcmp(v->name, name) == 0)
            return v->value;
    return NULL;
}

const char *regime_law(const struct regime *r)
{
    const struct document *d = r->documents;
    while (d && d->next)
        d = d->next;
    return d ? d->id : r->id;
}

const char *regime_pattern(const struct regime *r, const char *name)
{
    for (const struct number *n = r->numbers; n; n = n->next)
        if (strcmp(n->name, name) == 0)
            return n->pattern;
    return NULL;
}

/* The table's own word: what is kept is never one of the other ways of writing it. */
bool regime_is_code(const struct regime *r, const char *table, const char *value)
{
    const struct code *code = regime_code(r, table, value);
    return code && strcmp(code->name, value) == 0;
}

/* The key of each table. */
static const char *const sections[SECTIONS] = {
    [REFERRALS] = "referrals", [LADDER] = "ladder",         [DISCLOSURES] = "disclosures",
    [DUTIES] = "duties",       [DOSSIER] = "dossier",       [TEAM] = "team",
    [METHODS] = "methods",     [CONTENTS] = "contents",     [SECRECY] = "secrecy",
    [SCORES] = "scores",       [STATISTICS] = "statistics", [GRADES] = "grades"};

const char *regime_section(unsigned section)
{
    return sections[section];
}

struct column_word *regime_column_word(const struct regime *r, enum table_sort table,
                                       const char *header)
{
    struct column_word *w = r->columns[table];
    while (w && strcmp(w->name, header) != 0)
        w = w->next;
    return w;
}

const char *regime_column(const struct regime *r, enum table_sort table, const char *header)
{
    const struct column_word *w = regime_column_word(r, table, header);
    return w ? w->means : NULL;
}

/* ---- what a pack takes over ---- */

#define BASE "base/"

unsigned regime_level(const char *file)
{
    unsigned level = 0;
    for (; strncmp(file, BASE, sizeof(BASE) - 1) == 0; file += sizeof(BASE) - 1)
        level++;
    return level;
}

bool regime_is_head(const char *file)
{
    return strcmp(file + regime_level(file) * (sizeof(BASE) - 1), "pack.yaml") == 0;
}

/* ---- lengths that are measured against one another ---- */

/* How far from the day it ends: counted backwards the farthest is the earliest. */
static int32_t reach(const struct calendar *c, const struct limit_span *s, int32_t from)
{
    int32_t days = calendar_count(c, from, &s->span).day - from;
    return s->span.back ? -days : days;
}

const struct limit_span *span_measured(const struct calendar *c, const struct limit_span *first,
                                       int32_t from)
{
    const struct limit_span *best = first;
    for (const struct limit_span *s = first; s->with_next != MEASURED_ALONE; s = s->next) {
        int32_t farther = reach(c, s->next, from) - reach(c, best, from);
        if (s->with_next == MEASURED_LONGEST ? farther > 0 : farther < 0)
            best = s->next;
    }
    return best;
}

const struct limit_span *span_first(const struct limit_span *all, const struct limit_span *one)
{
    const struct limit_span *first = all;
    for (const struct limit_span *s = all; s && s != one; s = s->next)
        if (s->with_next == MEASURED_ALONE)
            first = s->next;
    return first;
}

/* ---- clauses ---- */

const char *regime_cite(const struct regime *r, struct arena *a, const char *clause)
{
    return strchr(clause, '/') ? arena_text(a, bytes_of(clause))
                               : arena_print(a, "%s/%s", r->id, clause);
}

#define CLAUSE_NUMBER_MAX 10000u /* beyond it digits are no number of an article */

/* 一 to 九; 0: none of them. */
static unsigned digit_zh(const char **text)
{
    static const char *const digits[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};
    for (unsigned i = 0; i < 9; i++)
        if (text_skip(text, digits[i]))
            return i + 1;
    return 0;
}

/* 百 or 十 with what stands before it; 十 alone is ten. */
static unsigned times_zh(const char **text, unsigned before, const char *word, unsigned of)
{
    return text_skip(text, word) ? (before ? before : 1) * of : 0;
}

static unsigned number_zh(const char **text)
{
    unsigned one = digit_zh(text), hundred = times_zh(text, one, "百", 100);
    if (hundred) {
        text_skip(text, "零");
        one = digit_zh(text);
    }
    unsigned ten = times_zh(text, one, "十", 10);
    return hundred + (ten ? ten + digit_zh(text) : one);
}

unsigned clause_number(const char **clause)
{
    unsigned n = 0;
    while (text_skip(clause, "(") || text_skip(clause, "（") || text_skip(clause, "第"))
        ;
    for (; **clause >= '0' && **clause <= '9' && n < CLAUSE_NUMBER_MAX; (*clause)++)
        n = n * 10 + (unsigned)(**clause - '0');
    return n ? n : number_zh(clause);
}
