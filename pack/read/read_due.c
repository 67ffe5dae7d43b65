/* read_due.c - reads the deadlines of a pack: how long, counted from what. */
#include "pack/read/internal.h"

static struct place place_in(struct reading *g, const struct yaml_node *n)
{
    return (struct place){keep(g, g->y->file), n->line, n->column};
}

/* `10 workdays`, or `{set-by-office: answer}`: then the value comes later, from the file in which
 * the office sets it; `{is: 5 workdays}`. */
static struct limit_span *read_length(struct reading *g, const struct yaml_node *n)
{
    struct limit_span *span = arena_alloc(&g->r->arena, sizeof(*span));
    span->within = "";
    if (n->kind == YAML_MAP) {
        span->by_office = yaml_get(n, "set-by-office");
        span->within = text_of(g, n, span->by_office ? "set-by-office" : "is");
    } else {
        span->within = keep(g, yaml_as_text(g->y, n));
    }
    if (!span->by_office && span->within[0] && !span_parse(span->within, &span->span))
        regime_span_fault(g->r, g->y->faults, place_in(g, n), span->within);
    return span;
}

/* Those that are measured against one another, in a row. */
static struct limit_span *read_measured(struct reading *g, const struct yaml_node *map,
                                        const char *key, enum measured with_next)
{
    static const char *const keys[] = {"set-by-office", NULL};
    const struct yaml_node *list = yaml_get(map, key);
    struct limit_span *spans = NULL, **end = &spans, *last = NULL;
    unsigned count = 0;
    for (const struct yaml_node *c = list->kind == YAML_LIST ? list->child : NULL; c; c = c->next) {
        if (c->kind == YAML_MAP)
            yaml_only(g->y, c, keys);
        last = *end = read_length(g, c);
        last->with_next = with_next;
        end = &last->next;
        count++;
    }
    if (count < 2 || count > SPANS_OF_MAX)
        yaml_fault(g->y, list, "list two lengths, four at most: [10 workdays, 15 days]",
                   "请列出两个时长，至多四个：[10 workdays, 15 days]",
                   "`%s` measures %u lengths against one another", "`%s` 比较的时长为 %u 个", key,
                   count);
    if (last)
        last->with_next = MEASURED_ALONE;
    return spans;
}

/* One length, or several of which the longest or the shortest counts; with a condition each
 * `{when: ..., is: 5 workdays}`. */
static struct limit_span *read_span(struct reading *g, const struct yaml_node *n)
{
    static const char *const keys[] = {
        "when",        "when-not",      "when-any",         "is", "longest-of",
        "shortest-of", "set-by-office", "first-day-counts", NULL};
    static const char *const lengths[] = {"is", "set-by-office", "longest-of", "shortest-of"};
    if (n->kind != YAML_MAP)
        return read_length(g, n);
    yaml_only(g->y, n, keys);
    unsigned said = 0;
    for (unsigned i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++)
        said += yaml_get(n, lengths[i]) != NULL;
    if (said > 1)
        yaml_fault(g->y, n, "keep one of them", "请只保留一个",
                   "a length is said in several ways: `is`, `set-by-office`, `longest-of`, "
                   "`shortest-of`",
                   "同一时长有几种写法：`is`、`set-by-office`、`longest-of`、`shortest-of`");
    struct limit_span *spans =
        yaml_get(n, "longest-of")    ? read_measured(g, n, "longest-of", MEASURED_LONGEST)
        : yaml_get(n, "shortest-of") ? read_measured(g, n, "shortest-of", MEASURED_SHORTEST)
                                     : read_length(g, n);
    struct condition *when = when_of(g, n);
    for (struct limit_span *s = spans; s; s = s->next) {
        s->when = when;
        s->own_first = yaml_get(n, "first-day-counts");
        s->first = yaml_bool_or(g->y, n, "first-day-counts", false);
    }
    return spans;
}

/* One length, or a list of which the first counts whose condition holds. */
static struct limit_span *read_spans(struct reading *g, const struct yaml_node *n)
{
    struct limit_span *spans = NULL, **end = &spans;
    if (n && n->kind != YAML_LIST)
        return read_span(g, n);
    for (const struct yaml_node *c = n ? n->child : NULL; c; c = c->next) {
        *end = read_span(g, c);
        while (*end)
            end = &(*end)->next;
    }
    return spans;
}

/* `roll: true`, or how many working days on. */
static unsigned read_roll(struct reading *g, const struct yaml_node *limit)
{
    const struct yaml_node *n = yaml_get(limit, "roll");
    const char *text = n ? yaml_as_text(g->y, n) : "false";
    int64_t roll = strcmp(text, "true") == 0;
    bool word = roll || strcmp(text, "false") == 0 || !text[0];
    if (!word && (!text_int(text, &roll) || roll < 1 || roll > (int64_t)ROLL_MAX)) {
        yaml_fault(g->y, n, "write true, false, or the number of working days, 1 to 10",
                   "请写 true、false 或工作日数（1 至 10）", "`%s` is not how far a last day moves",
                   "`%s` 不能说明末日顺延多少", text);
        return 0;
    }
    return (unsigned)roll;
}

static void span_flags(struct reading *g, const struct yaml_node *limit, struct time_limit *l)
{
    bool first = yaml_bool_or(g->y, limit, "first-day-counts", false);
    unsigned roll = read_roll(g, limit);
    l->roll = roll;
    for (struct limit_span *s = l->spans; s; s = s->next) {
        s->span.first_day_counts = s->own_first ? s->first : first;
        s->span.back = l->before[0];
        s->span.roll = roll;
    }
    for (struct limit_span *s = l->least; s; s = s->next)
        s->span.first_day_counts = first;
}

/* Of one length, without a condition. */
static struct limit_span *one_length(struct reading *g, const struct yaml_node *limit,
                                     const char *key)
{
    static const char *const keys[] = {"set-by-office", NULL};
    const struct yaml_node *n = yaml_get(limit, key);
    if (n && n->kind == YAML_MAP)
        yaml_only(g->y, n, keys);
    return n ? read_length(g, n) : NULL;
}

/* How long it may stand still, and when the clock reminds of it. */
static void read_moments(struct reading *g, const struct yaml_node *n, struct time_limit *l)
{
    const char *clause = yaml_text_or(g->y, n, "reminds-clause", "");
    l->still = one_length(g, n, "suspension");
    l->still_all = one_length(g, n, "suspension-total");
    l->reminds = one_length(g, n, "reminds");
    l->reminds_clause = clause[0] ? cited(g, clause) : l->clause;
    if (clause[0] && !l->reminds)
        yaml_fault(g->y, yaml_get(n, "reminds-clause"), "add `reminds`, or take it out",
                   "请补上 `reminds`，或去掉它",
                   "the deadline `%s` has a `reminds-clause` and "
                   "reminds of nothing",
                   "时限 `%s` 写了 `reminds-clause`，却没有 `reminds`", n->key);
}

void reading_limit(struct reading *g, const struct yaml_node *n)
{
    static const char *const keys[] = {"zh",
                                       "en",
                                       "clause",
                                       "within",
                                       "until",
                                       "from",
                                       "from-deadline",
                                       "before",
                                       "at",
                                       "least",
                                       "roll",
                                       "first-day-counts",
                                       "says",
                                       "extensions",
                                       "window",
                                       "extension",
                                       "suspension",
                                       "suspension-total",
                                       "reminds",
                                       "reminds-clause",
                                       "then",
                                       NULL};
    const struct time_limit *before = regime_limit(g->r, n->key);
    if (!is_map(g, n))
        return;
    yaml_only(g->y, n, keys);
    if (before)
        repeated(g, n, before->at);
    struct time_limit *l = arena_alloc(&g->r->arena, sizeof(*l));
    *l = (struct time_limit){.name = keep(g, n->key),
                             .clause = clause_of(g, n),
                             .says = text_or_empty(g, n, "says"),
                             .until = text_or_empty(g, n, "until"),
                             .from = names_of(g, n, "from"),
                             .from_limit = text_or_empty(g, n, "from-deadline"),
                             .before = text_or_empty(g, n, "before"),
                             .then = text_or_empty(g, n, "then"),
                             .minutes = 1440,
                             .extensions = (unsigned)yaml_int_or(g->y, n, "extensions", 0, 100, 0),
                             .window = yaml_bool_or(g->y, n, "window", false),
                             .words = words_of(g, n),
                             .at = place_of(g, n)};
    if (yaml_get(n, "at"))
        l->minutes = yaml_as_time(g->y, yaml_get(n, "at"));
    l->spans = l->until[0] ? NULL : read_spans(g, yaml_need(g->y, n, "within"));
    l->least = read_spans(g, yaml_get(n, "least"));
    l->extension = read_spans(g, yaml_get(n, "extension"));
    read_moments(g, n, l);
    span_flags(g, n, l);
    PUT(struct time_limit, g->r->limits, l);
}
