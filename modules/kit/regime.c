/* regime.c - reads the files of a pack. What the pack means as a whole is regime_check.c's. */
#include "modules/kit/regime.h"

#include <stdio.h>

#include "modules/kit/regime_internal.h"

/* One run over the files: a section is read from whichever file it stands in. */
struct reading {
    struct regime *r;
    struct yaml *y; /* the file being looked at */
};

static const char *keep(struct reading *g, const char *text)
{
    return arena_text(&g->r->arena, bytes_of(text));
}

static struct place place_of(struct reading *g, const struct yaml_node *n)
{
    return (struct place){keep(g, g->y->file), n->key ? n->key_line : n->line,
                          n->key ? n->key_column : n->column};
}

void place_fault(struct faults *f, struct place at, const char *remedy_en, const char *remedy_zh,
                 const char *en, const char *zh, ...)
{
    va_list args;
    va_start(args, zh);
    faults_vadd(f, ERR_MALFORMED, at.file, at.line, at.column, remedy_en, remedy_zh, en, zh, args);
    va_end(args);
}

/* ---- small readers ---- */

static const char *text_of(struct reading *g, const struct yaml_node *map, const char *key)
{
    return keep(g, yaml_text(g->y, map, key));
}

static const char *text_or_empty(struct reading *g, const struct yaml_node *map, const char *key)
{
    return keep(g, yaml_text_or(g->y, map, key, ""));
}

static struct words words_of(struct reading *g, const struct yaml_node *map)
{
    return (struct words){text_of(g, map, "zh"), text_of(g, map, "en")};
}

/* One name, or a list of them. */
static const char *const *names_of(struct reading *g, const struct yaml_node *map, const char *key)
{
    const struct yaml_node *n = yaml_get(map, key);
    unsigned count = !n ? 0 : n->kind == YAML_LIST ? n->count : 1;
    const char **list = arena_alloc(&g->r->arena, (count + 1) * sizeof(*list));
    if (n && n->kind != YAML_LIST)
        list[0] = keep(g, yaml_as_text(g->y, n));
    else if (n)
        for (const struct yaml_node *c = n->child; c; c = c->next)
            *list++ = keep(g, yaml_as_text(g->y, c));
    return n && n->kind == YAML_LIST ? list - count : list;
}

/* True when n is a map; else a fault. */
static bool is_map(struct reading *g, const struct yaml_node *n)
{
    if (n->kind == YAML_MAP)
        return true;
    yaml_fault(g->y, n, "write {key: value}", "请写成 {键: 值}", "`%s` must be a map",
               "`%s` 应为映射", n->key ? n->key : "");
    return false;
}

static void repeated(struct reading *g, const struct yaml_node *n, struct place first)
{
    yaml_fault(g->y, n, "give one of the two another name", "请给其中一个换个名字",
               "`%s` is already at %s:%u", "`%s` 已在 %s:%u 出现", n->key, first.file, first.line);
}

/* ---- sections, entry by entry ---- */

static void read_organ(struct reading *g, const struct yaml_node *n)
{
    static const char *const keys[] = {"zh", "en", "clause", NULL};
    const struct organ *before = regime_organ(g->r, n->key);
    if (!is_map(g, n))
        return;
    yaml_only(g->y, n, keys);
    if (before)
        repeated(g, n, before->at);
    struct organ *o = arena_alloc(&g->r->arena, sizeof(*o));
    *o = (struct organ){g->r->organs, keep(g, n->key), text_of(g, n, "clause"), words_of(g, n),
                        place_of(g, n)};
    g->r->organs = o;
}

static void read_code(struct reading *g, struct code_table *table, const struct yaml_node *n)
{
    static const char *const keys[] = {"en", "letter", "also", NULL};
    if (!is_map(g, n))
        return;
    yaml_only(g->y, n, keys);
    struct code *c = arena_alloc(&g->r->arena, sizeof(*c));
    *c = (struct code){table->codes, keep(g, n->key), text_of(g, n, "en"),
                       text_or_empty(g, n, "letter"), names_of(g, n, "also")};
    table->codes = c;
}

static void read_code_table(struct reading *g, const struct yaml_node *n)
{
    const struct code_table *before = regime_codes(g->r, n->key);
    if (!is_map(g, n))
        return;
    if (before)
        repeated(g, n, before->at);
    struct code_table *table = arena_alloc(&g->r->arena, sizeof(*table));
    *table = (struct code_table){g->r->codes, keep(g, n->key), NULL, place_of(g, n)};
    g->r->codes = table;
    for (const struct yaml_node *c = n->child; c; c = c->next)
        read_code(g, table, c);
}

static void read_field(struct reading *g, const struct yaml_node *n)
{
    static const char *const keys[] = {"zh", "en", "one-of", NULL};
    const struct form_field *before = regime_field(g->r, n->key);
    if (!is_map(g, n))
        return;
    yaml_only(g->y, n, keys);
    if (before)
        repeated(g, n, before->at);
    struct form_field *f = arena_alloc(&g->r->arena, sizeof(*f));
    *f = (struct form_field){g->r->fields, keep(g, n->key), text_or_empty(g, n, "one-of"),
                             words_of(g, n), place_of(g, n)};
    g->r->fields = f;
}

static void read_number(struct reading *g, const struct yaml_node *n)
{
    const char *pattern = yaml_as_text(g->y, n);
    if (pattern[0] && !number_pattern_good(pattern))
        yaml_fault(g->y, n, "use {year} {date} {letter} {seq} {seq:4}, with {seq} once",
                   "可用 {year} {date} {letter} {seq} {seq:4}，{seq} 须有一处",
                   "`%s` is not a number pattern", "`%s` 不是编号规则", pattern);
    struct number *p = arena_alloc(&g->r->arena, sizeof(*p));
    *p = (struct number){g->r->numbers, keep(g, n->key), keep(g, pattern)};
    g->r->numbers = p;
}

static void read_value(struct reading *g, const struct yaml_node *n)
{
    struct office_value *v = arena_alloc(&g->r->arena, sizeof(*v));
    *v = (struct office_value){g->r->values, keep(g, n->key), keep(g, yaml_as_text(g->y, n)),
                               place_of(g, n)};
    g->r->values = v;
}

static void bad_span(struct reading *g, const struct yaml_node *n, const char *within)
{
    yaml_fault(g->y, n, "write a number and a unit: 10 workdays, 30 days, 6 months, end of month",
               "请写数字和单位：10 workdays、30 days、6 months、end of month",
               "`%s` is not a length of time", "`%s` 不是时限", within);
}

/* `within: 10 workdays`, or `within: {set-by-office: answer}`: then the value comes later, from
 * the file in which the office sets it. */
static void read_within(struct reading *g, const struct yaml_node *limit, struct time_limit *l)
{
    static const char *const keys[] = {"set-by-office", NULL};
    const struct yaml_node *n = yaml_need(g->y, limit, "within");
    l->within = "";
    if (n && n->kind == YAML_MAP) {
        yaml_only(g->y, n, keys);
        l->by_office = true;
        l->within = text_of(g, n, "set-by-office");
    } else if (n) {
        l->within = keep(g, yaml_as_text(g->y, n));
        if (l->within[0] && !span_parse(l->within, &l->span))
            bad_span(g, n, l->within);
    }
}

static void read_limit(struct reading *g, const struct yaml_node *n)
{
    static const char *const keys[] = {"zh",   "en", "clause", "within", "says", "first-day-counts",
                                       "roll", NULL};
    const struct time_limit *before = regime_limit(g->r, n->key);
    if (!is_map(g, n))
        return;
    yaml_only(g->y, n, keys);
    if (before)
        repeated(g, n, before->at);
    struct time_limit *l = arena_alloc(&g->r->arena, sizeof(*l));
    *l = (struct time_limit){.next = g->r->limits,
                             .name = keep(g, n->key),
                             .clause = text_of(g, n, "clause"),
                             .says = text_of(g, n, "says"),
                             .words = words_of(g, n),
                             .at = place_of(g, n)};
    read_within(g, n, l);
    l->span.first_day_counts = yaml_bool_or(g->y, n, "first-day-counts", false);
    l->span.roll = yaml_bool_or(g->y, n, "roll", false);
    g->r->limits = l;
}

static void read_rule(struct reading *g, const struct yaml_node *n)
{
    static const char *const keys[] = {"zh",
                                       "en",
                                       "clause",
                                       "asks",
                                       "tells",
                                       "by",
                                       "after",
                                       "unless",
                                       "needs",
                                       "not-same-person-as",
                                       "only-the-unit",
                                       "undoes",
                                       "again",
                                       "starts",
                                       "stops",
                                       NULL};
    const struct rule *before = regime_rule(g->r, n->key);
    if (!is_map(g, n))
        return;
    yaml_only(g->y, n, keys);
    if (before)
        repeated(g, n, before->at);
    struct rule *r = arena_alloc(&g->r->arena, sizeof(*r));
    *r = (struct rule){.name = keep(g, n->key),
                       .clause = text_of(g, n, "clause"),
                       .asks = text_of(g, n, "asks"),
                       .tells = text_of(g, n, "tells"),
                       .words = words_of(g, n),
                       .by = names_of(g, n, "by"),
                       .after = names_of(g, n, "after"),
                       .unless = names_of(g, n, "unless"),
                       .needs = names_of(g, n, "needs"),
                       .apart = names_of(g, n, "not-same-person-as"),
                       .undoes = names_of(g, n, "undoes"),
                       .starts = text_or_empty(g, n, "starts"),
                       .stops = text_or_empty(g, n, "stops"),
                       .again = yaml_bool_or(g->y, n, "again", false),
                       .only_unit = yaml_bool_or(g->y, n, "only-the-unit", false),
                       .at = place_of(g, n)};
    struct rule **end = &g->r->rules;
    while (*end)
        end = &(*end)->next; /* in the file's order: people read them so */
    *end = r;
}

static void read_clause(struct reading *g, const struct yaml_node *n)
{
    static const char *const keys[] = {"carried-by", "declaratory", NULL};
    if (!is_map(g, n))
        return;
    yaml_only(g->y, n, keys);
    if (!yaml_get(n, "carried-by") == !yaml_get(n, "declaratory"))
        yaml_fault(g->y, n, "say what carries it, or why nothing needs to",
                   "请写明由什么承载，或为何无需承载",
                   "a clause needs either `carried-by` or `declaratory`",
                   "每个条款须有 `carried-by` 或 `declaratory` 之一");
    struct covered *c = arena_alloc(&g->r->arena, sizeof(*c));
    *c = (struct covered){g->r->covered, keep(g, n->key), text_or_empty(g, n, "declaratory"),
                          names_of(g, n, "carried-by"), place_of(g, n)};
    g->r->covered = c;
}

static void read_coverage(struct reading *g, const struct yaml_node *n)
{
    static const char *const keys[] = {"state", "articles", "clauses", NULL};
    if (!n)
        return;
    yaml_only(g->y, n, keys);
    const char *state = yaml_text(g->y, n, "state");
    if (state[0] && strcmp(state, "begun") != 0 && strcmp(state, "complete") != 0)
        yaml_fault(g->y, yaml_get(n, "state"), "write begun or complete", "请写 begun 或 complete",
                   "`%s` is not a state of coverage", "`%s` 不是覆盖状态", state);
    g->r->coverage_complete = strcmp(state, "complete") == 0;
    g->r->articles = (unsigned)yaml_int(g->y, n, "articles", 1, 1000);
    const struct yaml_node *clauses = yaml_map(g->y, n, "clauses");
    for (const struct yaml_node *c = clauses ? clauses->child : NULL; c; c = c->next)
        read_clause(g, c);
}

/* ---- files ---- */

typedef void section(struct reading *g, const struct yaml_node *n);

static void each(struct reading *g, const char *key, section *read)
{
    const struct yaml_node *map = yaml_map(g->y, g->y->root, key);
    for (const struct yaml_node *n = map ? map->child : NULL; n; n = n->next)
        read(g, n);
}

static void read_sections(struct reading *g)
{
    each(g, "organs", read_organ);
    each(g, "codes", read_code_table);
    each(g, "fields", read_field);
    each(g, "numbers", read_number);
    each(g, "set-by-office", read_value);
    each(g, "deadlines", read_limit);
    each(g, "steps", read_rule);
    read_coverage(g, yaml_map(g->y, g->y->root, "coverage"));
}

static bool id_good(const char *id)
{
    size_t n = strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789-");
    return n > 0 && n <= REGIME_ID_MAX && !id[n];
}

/* pack.yaml alone says who the pack is. */
static void read_identity(struct reading *g)
{
    struct regime *r = g->r;
    const struct yaml_node *root = g->y->root;
    r->id = text_of(g, root, "pack");
    if (r->id[0] && !id_good(r->id))
        yaml_fault(g->y, yaml_get(root, "pack"), "use small letters, digits and hyphens",
                   "请用小写字母、数字和连字符", "`%s` is not a name for a pack",
                   "`%s` 不能作规则包的名字", r->id);
    r->version = (unsigned)yaml_int(g->y, root, "version", 1, 1000000);
    r->full = arena_print(&r->arena, "%s@%u", r->id, r->version);
    r->source = text_of(g, root, "source");
    const struct yaml_node *name = yaml_need(g->y, root, "name");
    if (name && is_map(g, name))
        r->words = words_of(g, name);
    struct date d = yaml_as_date(g->y, yaml_need(g->y, root, "in-force"));
    r->in_force = d.year ? day_of(d) : 0;
}

static void read_file(struct regime *r, const struct regime_file *f, struct faults *faults)
{
    static const char *const head[] = {
        "pack",   "version", "name",      "source",        "in-force", "organs",   "codes",
        "fields", "numbers", "deadlines", "set-by-office", "steps",    "coverage", NULL};
    struct yaml y;
    yaml_init(&y, f->name, f->text, faults);
    struct reading g = {r, &y};
    bool is_head = strcmp(f->name, "pack.yaml") == 0;
    yaml_only(&y, y.root, is_head ? head : head + 5);
    if (is_head)
        read_identity(&g);
    read_sections(&g);
    yaml_clear(&y);
}

static bool ends_with(const char *text, const char *end)
{
    size_t a = strlen(text), b = strlen(end);
    return a >= b && strcmp(text + a - b, end) == 0;
}

static void read_any(struct regime *r, const struct regime_file *f, struct faults *faults)
{
    if (!ends_with(f->name, ".yaml"))
        faults_add(faults, ERR_MALFORMED, f->name, 0, 0, "remove it, or name it .yaml",
                   "请移走，或改名为 .yaml", "a pack has .yaml files only",
                   "规则包里只能有 .yaml 文件");
    else if (strncmp(f->name, "calendar/", 9) == 0)
        calendar_add(&r->calendar, f->name, f->text, faults);
    else
        read_file(r, f, faults);
}

void regime_init(struct regime *r, const struct regime_file *files, unsigned count,
                 struct faults *faults)
{
    *r = (struct regime){.id = "", .full = "", .source = "", .words = {"", ""}};
    r->calendar.arena = &r->arena;
    if (count > REGIME_FILES_MAX) {
        faults_add(faults, ERR_LIMIT, "pack.yaml", 0, 0, "put several sections into one file",
                   "请把几节合成一个文件", "a pack has %u files, more than %u",
                   "规则包有 %u 个文件，超过 %u 个", count, REGIME_FILES_MAX);
        return;
    }
    for (unsigned i = 0; i < count; i++)
        read_any(r, &files[i], faults);
    if (!r->full[0])
        faults_add(faults, ERR_MALFORMED, "pack.yaml", 0, 0, "add the file pack.yaml",
                   "请补上文件 pack.yaml", "the pack does not say who it is",
                   "规则包没有写明名称和版本");
    regime_check(r, faults);
}

void regime_clear(struct regime *r)
{
    arena_free(&r->arena);
    *r = (struct regime){0};
}

/* ---- looking up ---- */

bool names_have(const char *const *list, const char *name)
{
    for (; *list; list++)
        if (strcmp(*list, name) == 0)
            return true;
    return false;
}

/* The lists are short: a pack has tens of everything. */
#define FIND(list, field, wanted)                 \
    for (; (list); (list) = (list)->next)         \
        if (strcmp((list)->field, (wanted)) == 0) \
            return (list);                        \
    return NULL

const struct rule *regime_rule(const struct regime *r, const char *name)
{
    const struct rule *at = r->rules;
    FIND(at, name, name);
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

const struct form_field *regime_field(const struct regime *r, const char *name)
{
    const struct form_field *at = r->fields;
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

const char *regime_pattern(const struct regime *r, const char *name)
{
    for (const struct number *n = r->numbers; n; n = n->next)
        if (strcmp(n->name, name) == 0)
            return n->pattern;
    return NULL;
}

/* ---- numbers ---- */

enum part { PART_NONE, PART_YEAR, PART_DATE, PART_LETTER, PART_SEQ };

/* The {part} at p: which it is, how many letters it takes, and the width of {seq:4}. */
static enum part part_at(const char *p, size_t *size, unsigned *width)
{
    static const char *const words[] = {"{year}", "{date}", "{letter}", "{seq}"};
    *width = 1;
    for (unsigned i = 0; i < 4; i++) {
        *size = strlen(words[i]);
        if (strncmp(p, words[i], *size) == 0)
            return (enum part)(i + 1);
    }
    *size = strlen("{seq:4}");
    if (strncmp(p, "{seq:", 5) != 0 || p[5] < '1' || p[5] > '9' || p[6] != '}')
        return PART_NONE;
    *width = (unsigned)(p[5] - '0');
    return PART_SEQ;
}

bool number_pattern_good(const char *pattern)
{
    unsigned seqs = 0, width;
    for (size_t size; *pattern; pattern += size) {
        size = 1;
        if (*pattern == '}')
            return false;
        if (*pattern != '{')
            continue;
        enum part part = part_at(pattern, &size, &width);
        if (part == PART_NONE)
            return false;
        seqs += part == PART_SEQ;
    }
    return seqs == 1; /* without it two would get one number */
}

static char *part_print(struct arena *a, enum part part, unsigned width,
                        const struct number_parts *p)
{
    struct date d = day_date(p->day);
    switch (part) {
    case PART_YEAR:
        return arena_print(a, "%04d", d.year);
    case PART_DATE:
        return arena_print(a, "%04d%02u%02u", d.year, d.month, d.day);
    case PART_LETTER:
        return arena_print(a, "%s", p->letter);
    case PART_SEQ:
        return arena_print(a, "%0*llu", (int)width, (unsigned long long)p->seq);
    case PART_NONE:
        break;
    }
    assert(part != PART_NONE); /* regime_init() took the pattern */
    return NULL;
}

char *number_print(struct arena *a, const char *pattern, const struct number_parts *p)
{
    char *out = arena_print(a, "%s", "");
    while (*pattern) {
        size_t plain = strcspn(pattern, "{"), size = 0;
        unsigned width;
        out = arena_print(a, "%s%.*s", out, (int)plain, pattern);
        pattern += plain;
        if (!*pattern)
            break;
        enum part part = part_at(pattern, &size, &width);
        out = arena_print(a, "%s%s", out, part_print(a, part, width, p));
        pattern += size;
    }
    return out;
}
