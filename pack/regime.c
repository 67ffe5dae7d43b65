/* regime.c - a regime from its files, and what is looked up in it. */
#include "pack/regime.h"

#include "pack/effects.h"
#include "pack/internal.h"

void place_fault(struct faults *f, struct place at, const char *remedy_en, const char *remedy_zh,
                 const char *en, const char *zh, ...)
{
    va_list args;
    va_start(args, zh);
    faults_vadd(f, ERR_MALFORMED, at.file, at.line, at.column, remedy_en, remedy_zh, en, zh, args);
    va_end(args);
}

static bool ends_with(const char *text, const char *end)
{
    size_t a = strlen(text), b = strlen(end);
    return a >= b && strcmp(text + a - b, end) == 0;
}

static void read_any(struct regime *r, const struct regime_file *f, struct faults *faults)
{
    const char *own = f->name + regime_level(f->name) * strlen("base/");
    if (!ends_with(f->name, ".yaml"))
        faults_add(faults, ERR_MALFORMED, f->name, 0, 0, "remove it, or name it .yaml",
                   "请移走，或改名为 .yaml", "a pack has .yaml files only",
                   "规则包里只能有 .yaml 文件");
    else if (strncmp(own, "calendar/", 9) == 0)
        calendar_add(&r->calendar, f->name, f->text, faults);
    else
        regime_read(r, f, faults);
}

/* The pack of one level: who it is first, because its entries say so. */
static void read_level(struct regime *r, const struct regime_file *files, unsigned count,
                       unsigned level, struct faults *faults)
{
    for (unsigned i = 0; i < count; i++)
        if (regime_level(files[i].name) == level && regime_is_head(files[i].name))
            regime_read_head(r, &files[i], faults);
    for (unsigned i = 0; i < count; i++)
        if (regime_level(files[i].name) == level)
            read_any(r, &files[i], faults);
}

static unsigned deepest(const struct regime_file *files, unsigned count, struct faults *faults)
{
    unsigned deep = 0;
    for (unsigned i = 0; i < count; i++)
        if (regime_level(files[i].name) > deep)
            deep = regime_level(files[i].name);
    if (deep > REGIME_EXTENDS_MAX) {
        faults_add(faults, ERR_LIMIT, "pack.yaml", 0, 0, "extend a pack nearer to the first one",
                   "请直接扩展更靠前的规则包", "the pack extends %u others, more than %u",
                   "规则包逐层扩展了 %u 个规则包，超过 %u 个", deep, REGIME_EXTENDS_MAX);
        deep = REGIME_EXTENDS_MAX;
    }
    return deep;
}

#define REGIME_BLOCK ((size_t)16 * 1024) /* an office may hold hundreds of packs */

void regime_init(struct regime *r, const struct regime_file *files, unsigned count,
                 struct faults *faults)
{
    *r = (struct regime){.id = "", .full = "", .source = "", .words = {"", ""}};
    r->arena.block = REGIME_BLOCK;
    r->calendar.arena = &r->arena;
    if (count > REGIME_FILES_MAX) {
        faults_add(faults, ERR_LIMIT, "pack.yaml", 0, 0, "put several sections into one file",
                   "请把几节合成一个文件", "a pack has %u files, more than %u",
                   "规则包有 %u 个文件，超过 %u 个", count, REGIME_FILES_MAX);
        return;
    }
    for (unsigned level = deepest(files, count, faults) + 1; level-- > 0;)
        read_level(r, files, count, level, faults);
    if (!r->full[0] && !r->broken)
        faults_add(faults, ERR_MALFORMED, "pack.yaml", 0, 0, "add the file pack.yaml",
                   "请补上文件 pack.yaml", "the pack does not say who it is",
                   "规则包没有写明名称和版本");
    r->unread = faults->count > 0;
    regime_belong(r);
    regime_index(r);
    regime_hold(r);
    if (!r->broken) /* else each name of the file that was not read would be unknown */
        regime_check(r, faults);
    regime_words_forget(r);
    regime_look_ahead(r);
}

void regime_clear(struct regime *r)
{
    arena_free(&r->arena);
    *r = (struct regime){0};
}

/* ---- looking up ---- */

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

bool rule_together(const struct rule *rule)
{
    return rule->each[0] || rule->persons > 1 || rule->all_holders;
}

bool rule_asks(const struct rule *rule, const char *field)
{
    return names_have(rule->needs, field) || names_have(rule->may, field);
}

bool rule_sets(const struct rule *rule, const char *field)
{
    const struct condition *s = rule->sets;
    while (s && strcmp(s->name, field) != 0)
        s = s->next;
    return s;
}

bool rule_takes_one(const struct regime *r, const struct rule *rule, const char *field)
{
    const struct case_type *type = rule->opens[0] ? regime_type(r, rule->opens) : NULL;
    return (type && strcmp(type->named_by, field) == 0) ||
           effect_takes_one(rule->module, rule->does, field);
}

bool rule_asks_apart(const struct rule *rule, const char *field)
{
    bool scores = strcmp(rule->module, "reporting") == 0 && strcmp(rule->does, "score") == 0;
    return scores && !rule->opens[0] && strcmp(field, "subject") == 0 && rule_asks(rule, field);
}

bool rule_gives(const struct rule *rule, const char *field)
{
    return (rule_asks(rule, field) && !rule_asks_apart(rule, field)) || rule_sets(rule, field) ||
           names_have(effect_gives(rule->module, rule->does), field);
}
