/* read.c - reads the files of a pack. What the pack means as a whole is check.c's. */
#include "pack/number.h"
#include "pack/read/internal.h"

static void check_name_size(struct reading *g, const struct yaml_node *n)
{
    if (strlen(n->key) > REGIME_NAME_TEXT_MAX)
        yaml_fault(g->y, n, "shorten it to 64 bytes", "请缩短到 64 字节以内",
                   "the name `%.20s...` is too long", "名称 `%.20s...` 过长", n->key);
}

/* ---- sections, entry by entry ---- */

#define BARS_ALL "all"

/* `bars: all`, or types of case. */
static void read_bars(struct reading *g, const struct yaml_node *n, struct organ *o)
{
    static const char *const none[] = {NULL};
    o->bars = names_of(g, n, "bars");
    o->bars_all = names_have(o->bars, BARS_ALL);
    if (o->bars_all && o->bars[1])
        yaml_fault(g->y, yaml_get(n, "bars"), "write `all` alone, or the types alone",
                   "请只写 `all`，或只写类型",
                   "`bars` of `%s` names types of case beside `all`, which means all of them",
                   "`bars`（`%s`）在 `all` 之外又写了类型，而 `all` 即全部类型", n->key);
    if (o->bars_all)
        o->bars = none;
}

static void read_organ(struct reading *g, const struct yaml_node *n)
{
    static const char *const keys[] = {"zh",       "en",           "clause", "which", "post",
                                       "standing", "which-needed", "bars",   NULL};
    const struct organ *before = regime_organ(g->r, n->key);
    if (!is_map(g, n))
        return;
    yaml_only(g->y, n, keys);
    if (before)
        repeated(g, n, before->at);
    struct organ *o = arena_alloc(&g->r->arena, sizeof(*o));
    *o = (struct organ){.name = keep(g, n->key),
                        .clause = clause_of(g, n),
                        .which = text_or_empty(g, n, "which"),
                        .which_needed = yaml_bool_or(g->y, n, "which-needed", false),
                        .post = yaml_bool_or(g->y, n, "post", false),
                        .standing = yaml_bool_or(g->y, n, "standing", false),
                        .words = words_of(g, n),
                        .at = place_of(g, n)};
    read_bars(g, n, o);
    PUT(struct organ, g->r->organs, o);
}

static void read_code(struct reading *g, struct code_table *table, const struct yaml_node *n)
{
    static const char *const keys[] = {"en", "letter", "also", NULL};
    if (!is_map(g, n))
        return;
    yaml_only(g->y, n, keys);
    struct code *c = arena_alloc(&g->r->arena, sizeof(*c));
    *c = (struct code){NULL,
                       keep(g, n->key),
                       keep(g, yaml_text_or(g->y, n, "en", n->key)),
                       text_or_empty(g, n, "letter"),
                       names_of(g, n, "also"),
                       g->document};
    PUT(struct code, table->codes, c);
}

static void read_code_table(struct reading *g, const struct yaml_node *n)
{
    const struct code_table *before = regime_codes(g->r, n->key);
    if (!is_map(g, n))
        return;
    if (before)
        repeated(g, n, before->at);
    struct code_table *table = arena_alloc(&g->r->arena, sizeof(*table));
    *table = (struct code_table){.name = keep(g, n->key), .at = place_of(g, n)};
    table->codes = before ? before->codes : NULL; /* an inherited table is added to */
    PUT(struct code_table, g->r->codes, table);
    for (const struct yaml_node *c = n->child; c; c = c->next)
        read_code(g, table, c);
}

static enum field_is field_is(struct reading *g, const struct yaml_node *n)
{
    static const char *const words[] = {"text",   "date",   "number", "yes-no",
                                        "digest", "moment", NULL};
    const char *is = yaml_text_or(g->y, n, "is", "text");
    for (unsigned i = 0; words[i]; i++)
        if (strcmp(words[i], is) == 0)
            return (enum field_is)i;
    yaml_fault(g->y, yaml_get(n, "is"), "write text, date, moment, number, yes-no or digest",
               "请写 text、date、moment、number、yes-no 或 digest",
               "`%s` is not what a field can be", "字段不能是 `%s`", is);
    return FIELD_TEXT;
}

/* Of a field that is a day: `within` so much of the day of the step, or so much `ahead` of it. */
static struct span field_span(struct reading *g, const struct yaml_node *n, const char *key)
{
    struct span s = {.count = 0};
    const char *text = text_or_empty(g, n, key);
    if (text[0] && (!span_parse(text, &s) || !span_is_length(&s))) {
        yaml_fault(g->y, yaml_get(n, key), "write workdays, days, weeks, months or years: 30 days",
                   "请写工作日、日、周、月或年，如 30 days",
                   "`%s` is not a length that a day can be `%s`", "`%s` 不能用作日期的 `%s`", text,
                   key);
        s.count = 0;
    }
    return s;
}

/* `distance: {from: begun_on, at-least: 45 days, at-most: 2 months}` */
static struct distance field_distance(struct reading *g, const struct yaml_node *field)
{
    static const char *const keys[] = {"from", "at-least", "at-most", NULL};
    const struct yaml_node *n = yaml_get(field, "distance");
    struct distance d = {.from = "", .least = "", .most = ""};
    if (!n || !is_map(g, n))
        return d;
    yaml_only(g->y, n, keys);
    d.from = text_of(g, n, "from");
    d.least = text_or_empty(g, n, "at-least");
    d.most = text_or_empty(g, n, "at-most");
    d.shortest = field_span(g, n, "at-least");
    d.longest = field_span(g, n, "at-most");
    if (!d.least[0] && !d.most[0])
        yaml_fault(g->y, n, "write `at-least`, `at-most` or both",
                   "请写 `at-least`、`at-most` 或两者",
                   "the `distance` of `%s` says neither how far nor how near",
                   "`distance`（字段 `%s`）没有写远近", field->key);
    return d;
}

struct form_field *reading_form_field(struct reading *g, const struct yaml_node *n)
{
    struct form_field *f = arena_alloc(&g->r->arena, sizeof(*f));
    *f = (struct form_field){
        .name = keep(g, n->key),
        .one_of = text_or_empty(g, n, "one-of"),
        .case_of = names_of(g, n, "case-of"),
        .where = text_or_empty(g, n, "where"),
        .own = text_or_empty(g, n, "own"),
        .same = text_or_empty(g, n, "same"),
        .holds = names_of(g, n, "holds"),
        .among = text_or_empty(g, n, "among"),
        .other_than = text_or_empty(g, n, "other-than"),
        .within = text_or_empty(g, n, "within"),
        .near = field_span(g, n, "within"),
        .ahead = text_or_empty(g, n, "ahead"),
        .far = field_span(g, n, "ahead"),
        .distance = field_distance(g, n),
        .is = field_is(g, n),
        .fact = yaml_bool_or(g->y, n, "fact", false),
        .many = yaml_bool_or(g->y, n, "many", false),
        .least = (unsigned)yaml_int_or(g->y, n, "at-least", 1, FIELD_LEAST_MAX, 0),
        .not_before = text_or_empty(g, n, "not-before"),
        .not_after = text_or_empty(g, n, "not-after"),
        .before = text_or_empty(g, n, "before"),
        .after = text_or_empty(g, n, "after"),
        .digits = (unsigned)yaml_int_or(g->y, n, "digits", 1, DECIMAL_DIGITS_MAX, 0),
        .smallest = text_or_empty(g, n, "least"),
        .largest = text_or_empty(g, n, "most"),
        .to_come = yaml_bool_or(g->y, n, "to-come", false),
        .most_values = (unsigned)yaml_int_or(g->y, n, "at-most", 1, FIELD_LEAST_MAX, 0),
        .at = place_of(g, n)};
    return f;
}

static void read_field(struct reading *g, const struct yaml_node *n)
{
    static const char *const keys[] = {
        "zh",     "en",         "one-of", "case-of",  "where",      "own",       "same",
        "is",     "fact",       "many",   "at-least", "not-before", "not-after", "holds",
        "among",  "other-than", "within", "before",   "after",      "at-most",   "to-come",
        "digits", "least",      "most",   "ahead",    "distance",   NULL};
    const struct form_field *before = regime_field(g->r, n->key);
    if (!is_map(g, n))
        return;
    yaml_only(g->y, n, keys);
    if (before)
        repeated(g, n, before->at);
    struct form_field *f = reading_form_field(g, n);
    f->words = words_of(g, n);
    f->least = f->least ? f->least : 1;
    PUT(struct form_field, g->r->fields, f);
}

static void read_number(struct reading *g, const struct yaml_node *n)
{
    const char *pattern = yaml_as_text(g->y, n);
    if (pattern[0] && !number_pattern_good(pattern))
        yaml_fault(
            g->y, n,
            "use {year} {date} {letter} {case} {seq} {seq:4} and names of fields, with {seq} once",
            "可用 {year} {date} {letter} {case} {seq} {seq:4} 和字段名，{seq} 须有一处",
            "`%s` is not a number pattern", "`%s` 不是编号规则", pattern);
    struct number *p = arena_alloc(&g->r->arena, sizeof(*p));
    *p = (struct number){NULL, keep(g, n->key), keep(g, pattern), place_of(g, n)};
    PUT(struct number, g->r->numbers, p);
}

static void read_value(struct reading *g, const struct yaml_node *n)
{
    struct office_value *v = arena_alloc(&g->r->arena, sizeof(*v));
    *v = (struct office_value){NULL, keep(g, n->key), keep(g, yaml_as_text(g->y, n)),
                               place_of(g, n)};
    PUT(struct office_value, g->r->values, v);
}

/* ---- types and stages ---- */

static void read_stage(struct reading *g, const struct yaml_node *n)
{
    static const char *const keys[] = {"zh", "en", "clause", "ends-with", "ends-with-any", NULL};
    const struct stage *before = regime_stage(g->r, n->key);
    if (!is_map(g, n))
        return;
    yaml_only(g->y, n, keys);
    if (before)
        repeated(g, n, before->at);
    bool any = yaml_get(n, "ends-with-any");
    if (any && yaml_get(n, "ends-with"))
        yaml_fault(g->y, yaml_get(n, "ends-with"), "keep one of the two", "请只保留其中之一",
                   "the stage `%s` says both `ends-with` and `ends-with-any`",
                   "环节 `%s` 同时写了 `ends-with` 和 `ends-with-any`", n->key);
    struct stage *s = arena_alloc(&g->r->arena, sizeof(*s));
    *s = (struct stage){.name = keep(g, n->key),
                        .clause = clause_of(g, n),
                        .words = words_of(g, n),
                        .ends = names_of(g, n, any ? "ends-with-any" : "ends-with"),
                        .any = any,
                        .at = place_of(g, n)};
    PUT(struct stage, g->r->stages, s);
}

/* A clause of its own, or the type's. */
static const char *clause_of_type(struct reading *g, const struct yaml_node *n, const char *key)
{
    return cited(g,
                 yaml_get(n, key) ? yaml_text(g->y, n, key) : yaml_text_or(g->y, n, "clause", ""));
}

/* One step closes a case, whatever the ways are on which it comes to an end. */
static const char *ends_of_type(struct reading *g, const struct yaml_node *type)
{
    const struct yaml_node *n = yaml_get(type, "ends-with");
    if (!n || n->kind != YAML_LIST)
        return text_or_empty(g, type, "ends-with");
    yaml_fault(g->y, n,
               "name one step that closes it, and let that step say its several endings: "
               "close: {after-any: [conclude, withdraw]}",
               "只写一个结案步骤，几种结局由该步骤写明：close: {after-any: [conclude, withdraw]}",
               "the type `%s` has one closing step, and `ends-with` names several",
               "类型 `%s` 只有一个结案步骤，`ends-with` 写了多个", type->key);
    return "";
}

static void read_type(struct reading *g, const struct yaml_node *n)
{
    static const char *const keys[] = {"zh",
                                       "en",
                                       "clause",
                                       "stages",
                                       "ends-with",
                                       "number",
                                       "named-by",
                                       "parent",
                                       "subjects",
                                       "grounds",
                                       "rests-on-plan",
                                       "owed-to",
                                       "subjects-clause",
                                       "grounds-clause",
                                       "plan-clause",
                                       "levels",
                                       "levels-clause",
                                       "most-a-year",
                                       "most-clause",
                                       "one-open-per",
                                       "one-open-clause",
                                       "closed-too",
                                       NULL};
    const struct case_type *before = regime_type(g->r, n->key);
    if (!is_map(g, n))
        return;
    yaml_only(g->y, n, keys);
    if (before)
        repeated(g, n, before->at);
    struct case_type *t = arena_alloc(&g->r->arena, sizeof(*t));
    *t = (struct case_type){
        .name = keep(g, n->key),
        .clause = clause_of(g, n),
        .words = words_of(g, n),
        .stages = names_of(g, n, "stages"),
        .ends = ends_of_type(g, n),
        .number = text_or_empty(g, n, "number"),
        .named_by = text_or_empty(g, n, "named-by"),
        .parents = names_of(g, n, "parent"),
        .subjects = names_of(g, n, "subjects"),
        .grounds = text_or_empty(g, n, "grounds"),
        .plan = yaml_bool_or(g->y, n, "rests-on-plan", false),
        .owed_to = names_of(g, n, "owed-to"),
        .subjects_clause = clause_of_type(g, n, "subjects-clause"),
        .grounds_clause = clause_of_type(g, n, "grounds-clause"),
        .plan_clause = clause_of_type(g, n, "plan-clause"),
        .levels = names_of(g, n, "levels"),
        .levels_clause = clause_of_type(g, n, "levels-clause"),
        .most = (unsigned)yaml_int_or(g->y, n, "most-a-year", 1, MOST_A_YEAR_MAX, 0),
        .most_clause = clause_of_type(g, n, "most-clause"),
        .one_open = names_of(g, n, "one-open-per"),
        .one_open_clause = clause_of_type(g, n, "one-open-clause"),
        .closed_too = names_of(g, n, "closed-too"),
        .at = place_of(g, n)};
    PUT(struct case_type, g->r->types, t);
}

/* ---- tables that one module reads ---- */

static const char *const referral_keys[] = {"zh", "en",    "clause", "when", "when-not", "when-any",
                                            "to", "needs", "starts", "is",   NULL};
static const char *const ladder_keys[] = {"zh", "en", "clause", "opens", "needs", "is", NULL};
static const char *const disclosure_keys[] = {
    "zh", "en", "clause", "after", "when", "when-not", "when-any", "needs", "starts", "step", NULL};
static const char *const duty_keys[] = {"zh",     "en", "clause", "every", "from",
                                        "until",  "on", "about",  "owner", "step",
                                        "starts", "to", "is",     NULL};
static const char *const dossier_keys[] = {"zh", "en", "clause", "after", "is", NULL};
static const char *const team_keys[] = {"zh",   "en",       "clause",   "is",
                                        "when", "when-not", "when-any", NULL};
static const char *const method_keys[] = {"zh",   "en",       "clause",   "needs", "is",
                                          "when", "when-not", "when-any", NULL};
static const char *const content_keys[] = {"zh", "en", "clause", NULL};
static const char *const secrecy_keys[] = {"zh", "en", "clause", NULL};

static const char *const score_keys[] = {
    "zh",    "en",     "clause", "when", "when-not", "when-any", "sheet",   "of", "late",
    "given", "counts", "points", "most", "base",     "within",   "in-time", NULL};
static const char *const grade_keys[] = {"zh",   "en",       "clause",   "sheet", "from",
                                         "when", "when-not", "when-any", "is",    NULL};
static const char *const statistic_keys[] = {
    "zh", "en",   "clause",   "when",  "when-not", "when-any", "counts", "late", "by",
    "of", "each", "share-of", "least", "every",    "in-time",  "most",   NULL};

static const char *const *const row_keys[SECTIONS] = {
    [REFERRALS] = referral_keys, [LADDER] = ladder_keys,        [DISCLOSURES] = disclosure_keys,
    [DUTIES] = duty_keys,        [DOSSIER] = dossier_keys,      [TEAM] = team_keys,
    [METHODS] = method_keys,     [CONTENTS] = content_keys,     [SECRECY] = secrecy_keys,
    [SCORES] = score_keys,       [STATISTICS] = statistic_keys, [GRADES] = grade_keys};

/* DAY_NONE: it is not there. */
static int32_t day_or_none(struct reading *g, const struct yaml_node *map, const char *key)
{
    const struct yaml_node *n = yaml_get(map, key);
    struct date d = n ? yaml_as_date(g->y, n) : (struct date){0};
    return d.year ? day_of(d) : DAY_NONE;
}

/* `-5`, or `{set-by-office: late-points}`: then points.c takes it from the office's file. */
static struct row_number number_of(struct reading *g, const struct yaml_node *map, const char *key,
                                   int64_t min, int64_t max)
{
    static const char *const keys[] = {"set-by-office", NULL};
    const struct yaml_node *n = yaml_get(map, key);
    struct row_number number = {.said = n, .by = ""};
    if (n && n->kind == YAML_MAP) {
        yaml_only(g->y, n, keys);
        number.by = text_of(g, n, "set-by-office");
    } else if (n) {
        number.is = yaml_as_int(g->y, n, min, max);
    }
    return number;
}

/* At most so many days, whichever days they are: a year has no more than 366, and of so many days
 * that the bound matters more than half are worked. */
static uint64_t days_at_most(const struct span *s)
{
    uint64_t count = s->count;
    return s->unit == SPAN_WORKDAY ? 2 * count
           : s->unit == SPAN_MONTH ? (366 * count + 11) / 12
                                   : count;
}

static struct span window_of(struct reading *g, const struct yaml_node *row)
{
    const struct yaml_node *n = yaml_get(row, "within");
    const char *text = n ? yaml_as_text(g->y, n) : "";
    struct span span = {0};
    if (!text[0])
        return span;
    if (!span_parse(text, &span) || !span_is_length(&span) || days_at_most(&span) > WINDOW_DAYS_MAX)
        yaml_fault(g->y, n,
                   "write 30 workdays, 90 days, 26 weeks, 6 months or 2 years; ten years at most",
                   "请写 30 workdays、90 days、26 weeks、6 months 或 2 years，最长约十年",
                   "`%s` is no time that is counted back from the scoring",
                   "`%s` 不能作为自评分之日倒计的时间", text);
    span.back = true;
    return span;
}

static void read_row(struct reading *g, enum section section, const struct yaml_node *n)
{
    const struct row *before = regime_row(g->r, section, n->key);
    if (!is_map(g, n))
        return;
    yaml_only(g->y, n, row_keys[section]);
    if (before)
        repeated(g, n, before->at);
    if (section == DUTIES || section == SCORES || section == STATISTICS)
        check_name_size(g, n); /* a module's rows are called so */
    struct row *r = arena_alloc(&g->r->arena, sizeof(*r));
    *r = (struct row){.name = keep(g, n->key),
                      .clause = clause_of(g, n),
                      .words = words_of(g, n),
                      .when = when_of(g, n),
                      .to = names_of(g, n, "to"),
                      .is = names_of(g, n, "is"),
                      .after = names_of(g, n, "after"),
                      .needs = names_of(g, n, "needs"),
                      .opens = text_or_empty(g, n, "opens"),
                      .starts = text_or_empty(g, n, "starts"),
                      .every = text_or_empty(g, n, "every"),
                      .about = text_or_empty(g, n, "about"),
                      .owner = text_or_empty(g, n, "owner"),
                      .step = text_or_empty(g, n, "step"),
                      .from = section == DUTIES ? day_or_none(g, n, "from") : DAY_NONE,
                      .until = day_or_none(g, n, "until"),
                      .on = day_or_none(g, n, "on"),
                      .counts = names_of(g, n, "counts"),
                      .late = text_or_empty(g, n, "late"),
                      .given = text_or_empty(g, n, "given"),
                      .sheet = text_or_empty(g, n, "sheet"),
                      .of = text_or_empty(g, n, "of"),
                      .by = text_or_empty(g, n, "by"),
                      .each = text_or_empty(g, n, "each"),
                      .points = number_of(g, n, "points", -POINTS_MAX, POINTS_MAX),
                      .most = section == STATISTICS ? number_of(g, n, "most", 1, 100)
                                                    : number_of(g, n, "most", 0, POINTS_MAX),
                      .in_time = text_or_empty(g, n, "in-time"),
                      .base = number_of(g, n, "base", 1, POINTS_MAX),
                      .within = text_or_empty(g, n, "within"),
                      .window = window_of(g, n),
                      .share_of = text_or_empty(g, n, "share-of"),
                      .share = number_of(g, n, "least", 1, 100),
                      .least = section == GRADES
                                   ? number_of(g, n, "from", -GRADE_FROM_MAX, GRADE_FROM_MAX)
                                   : (struct row_number){.by = ""},
                      .at = place_of(g, n)};
    PUT(struct row, g->r->rows[section], r);
}

static void read_tables(struct reading *g)
{
    for (unsigned i = 0; i < SECTIONS; i++) {
        const struct yaml_node *map = yaml_map(g->y, g->y->root, regime_section(i));
        for (const struct yaml_node *n = map ? map->child : NULL; n; n = n->next)
            read_row(g, (enum section)i, n);
    }
}

/* ---- coverage ---- */

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
    *c = (struct covered){.name = cited(g, n->key),
                          .declaratory = text_or_empty(g, n, "declaratory"),
                          .by = names_of(g, n, "carried-by"),
                          .at = place_of(g, n)};
    PUT(struct covered, g->r->covered, c);
}

/* How the document counts its clauses: 50, or a list of their names. */
static void read_articles(struct reading *g, const struct yaml_node *n, struct document *d)
{
    const struct yaml_node *articles = yaml_need(g->y, n, "articles");
    if (articles && articles->kind == YAML_LIST)
        d->clauses = names_of(g, n, "articles");
    else
        d->articles = (unsigned)yaml_int(g->y, n, "articles", 1, 1000);
}

static void read_coverage(struct reading *g, const struct yaml_node *n)
{
    static const char *const keys[] = {"state", "articles", "clauses", NULL};
    struct document *d = regime_document(g->r, g->document[0] ? g->document : g->r->id);
    if (!n || !d)
        return;
    yaml_only(g->y, n, keys);
    const char *state = yaml_text(g->y, n, "state");
    if (state[0] && strcmp(state, "begun") != 0 && strcmp(state, "complete") != 0)
        yaml_fault(g->y, yaml_get(n, "state"), "write begun or complete", "请写 begun 或 complete",
                   "`%s` is not a state of coverage", "`%s` 不是覆盖状态", state);
    d->complete = strcmp(state, "complete") == 0;
    read_articles(g, n, d);
    const struct yaml_node *clauses = yaml_map(g->y, n, "clauses");
    for (const struct yaml_node *c = clauses ? clauses->child : NULL; c; c = c->next)
        read_clause(g, c);
}

/* ---- files ---- */

typedef void section(struct reading *g, const struct yaml_node *n);

static void each(struct reading *g, const char *key, section *read)
{
    const struct yaml_node *map = yaml_map(g->y, g->y->root, key);
    for (const struct yaml_node *n = map ? map->child : NULL; n; n = n->next) {
        check_name_size(g, n);
        read(g, n);
    }
}

static void read_sections(struct reading *g)
{
    each(g, "organs", read_organ);
    each(g, "codes", read_code_table);
    each(g, "fields", read_field);
    each(g, "numbers", read_number);
    each(g, "set-by-office", read_value);
    each(g, "deadlines", reading_limit);
    each(g, "stages", read_stage);
    each(g, "types", read_type);
    each(g, "steps", reading_step);
    read_tables(g);
    reading_renamed(g);
    reading_columns(g);
    read_coverage(g, yaml_map(g->y, g->y->root, "coverage"));
}

static bool id_good(const char *id)
{
    size_t n = strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789-");
    return n > 0 && n <= REGIME_ID_MAX && !id[n];
}

/* pack.yaml alone says who the pack is. */
static void read_own(struct reading *g)
{
    struct regime *r = g->r;
    const struct yaml_node *root = g->y->root;
    r->version = (unsigned)yaml_int(g->y, root, "version", 1, 1000000);
    r->full = arena_print(&r->arena, "%s@%u", r->id, r->version);
    r->source = text_of(g, root, "source");
    const struct yaml_node *name = yaml_need(g->y, root, "name");
    if (name && name->kind == YAML_TEXT)
        r->words.zh = r->words.en = keep(g, yaml_as_text(g->y, name));
    else if (name && is_map(g, name))
        r->words = words_of(g, name);
    struct date d = yaml_as_date(g->y, yaml_need(g->y, root, "in-force"));
    r->in_force = d.year ? day_of(d) : 0;
}

static const char *read_id(struct reading *g)
{
    const char *id = text_of(g, g->y->root, "pack");
    if (id[0] && !id_good(id))
        yaml_fault(g->y, yaml_get(g->y->root, "pack"), "use small letters, digits and hyphens",
                   "请用小写字母、数字和连字符", "`%s` is not a name for a pack",
                   "`%s` 不能作规则包的名字", id);
    return id;
}

/* The pack below this one is the one it names, and is there. */
static void check_base(struct reading *g)
{
    const char *base = text_or_empty(g, g->y->root, "extends");
    const struct document *below = g->r->documents;
    bool wanted = base[0], there = below && below->level == regime_level(g->y->file) + 1;
    if (!wanted && there)
        yaml_fault(g->y, g->y->root, "write `extends`, or remove the folder base",
                   "请写 `extends`，或移走目录 base",
                   "the pack carries `%s` and does not extend it", "规则包带有 `%s`，却没有扩展它",
                   below->id);
    else if (wanted && (!there || strcmp(below->id, base) != 0))
        yaml_fault(g->y, yaml_get(g->y->root, "extends"), "put that pack beside this one",
                   "请把该规则包放在本规则包旁边",
                   "the pack `%s`, which this one extends, is not there",
                   "找不到本规则包所扩展的 `%s`", base);
}

static void read_identity(struct reading *g)
{
    unsigned level = regime_level(g->y->file);
    check_base(g);
    struct document *d = arena_alloc(&g->r->arena, sizeof(*d));
    *d = (struct document){.next = g->r->documents, .id = read_id(g), .level = level};
    d->at = (struct place){keep(g, g->y->file), 0, 0};
    g->r->documents = d;
    if (level == 0) {
        g->r->id = d->id;
        read_own(g);
    }
}

void regime_read_head(struct regime *r, const struct regime_file *f, struct faults *faults)
{
    struct yaml y;
    struct faults again = {0}; /* regime_read() says what is wrong with the file as YAML */
    yaml_init(&y, f->name, f->text, &again);
    faults_clear(&again);
    y.faults = faults;
    struct reading g = {r, &y, ""};
    read_identity(&g);
    regime_drop(r, &y);
    yaml_clear(&y);
}

static const char *document_of(const struct regime *r, unsigned level)
{
    return level && r->documents ? r->documents->id : "";
}

void regime_read(struct regime *r, const struct regime_file *f, struct faults *faults)
{
    static const char *const head[] = {
        "pack",          "version", "name",      "source",  "in-force",  "extends", "drop",
        "organs",        "codes",   "fields",    "numbers", "deadlines", "stages",  "types",
        "set-by-office", "steps",   "referrals", "ladder",  "duties",    "dossier", "disclosures",
        "team",          "methods", "contents",  "secrecy", "coverage",  "scores",  "statistics",
        "renamed",       "columns", "grades",    NULL};
    struct yaml y;
    yaml_init(&y, f->name, f->text, faults);
    struct reading g = {r, &y, document_of(r, regime_level(f->name))};
    r->broken = r->broken || y.broken;
    yaml_only(&y, y.root, regime_is_head(f->name) ? head : head + 7);
    read_sections(&g);
    yaml_clear(&y);
}
