/* read_step.c - a step of a pack, key by key: who may ask for it, what comes before, what follows.
 */
#include "pack/effects.h"
#include "pack/read/internal.h"

static const char *const step_keys[] = {"zh",           "en",
                                        "clause",       "module",
                                        "asks",         "tells",
                                        "types",        "stage",
                                        "opens",        "by",
                                        "by-each",      "in-order",
                                        "which-needed", "persons",
                                        "times",        "after",
                                        "after-any",    "after-own",
                                        "by-person",    "unless",
                                        "all-closed",   "when",
                                        "when-not",     "when-any",
                                        "when-case",    "when-not-case",
                                        "needs",        "held-to",
                                        "may",          "not-same-person-as",
                                        "not-holds",    "only-the-unit",
                                        "undoes",       "again",
                                        "most-times",   "also-when-closed",
                                        "starts",       "stops",
                                        "suspends",     "resumes",
                                        "extends",      "blocks-until",
                                        "returns-to",   "between",
                                        "while",        "after-window",
                                        "or-after",     "late",
                                        "was-late",     "as-of",
                                        "keeps-above",  "keeps-all-above",
                                        "sets",         "does",
                                        "ends-posts",   "gives-post",
                                        "takes-post",   NULL};

/* What a step does beside being recorded only one module can; to record it most would do. */
static const char *usual_module(const struct rule *r)
{
    const char *home = effect_home(r->does);
    return home ? home : "inspection";
}

/* A step without messages of its own is asked for by its name, in its module's. */
static void read_messages(struct reading *g, const struct yaml_node *n, struct rule *r)
{
    r->generic = !yaml_get(n, "asks");
    r->module = keep(g, yaml_text_or(g->y, n, "module", r->generic ? usual_module(r) : ""));
    if (r->generic) {
        r->asks = arena_print(&g->r->arena, "%s.take", r->module);
        r->tells = arena_print(&g->r->arena, "%s.taken", r->module);
    } else {
        r->asks = text_of(g, n, "asks");
        r->tells = text_of(g, n, "tells");
    }
}

/* `persons: all`: whoever holds a post of `by` when it is taken. */
static void read_together(struct reading *g, const struct yaml_node *step, struct rule *r)
{
    const struct yaml_node *n = yaml_get(step, "persons");
    r->all_holders = n && n->kind == YAML_TEXT && strcmp(n->text, "all") == 0;
    r->persons = r->all_holders ? 1 : (unsigned)yaml_int_or(g->y, step, "persons", 1, 20, 1);
    r->times = (unsigned)yaml_int_or(g->y, step, "times", 1, STEP_TIMES_MAX, 1);
}

/* 0: as often as it may be taken. */
static unsigned most_times(struct reading *g, const struct yaml_node *n)
{
    return (unsigned)yaml_int_or(g->y, n, "most-times", 1, MOST_TIMES_MAX, 0);
}

/* When it may be taken, and the deadlines that it begins, ends and moves. */
static void read_times(struct reading *g, const struct yaml_node *n, struct rule *r)
{
    r->starts = names_of(g, n, "starts");
    r->stops = names_of(g, n, "stops");
    r->suspends = names_of(g, n, "suspends");
    r->resumes = names_of(g, n, "resumes");
    r->extends = names_of(g, n, "extends");
    r->only_while = names_of(g, n, "while");
    r->after_window = names_of(g, n, "after-window");
    r->or_after = names_of(g, n, "or-after");
    r->late = names_of(g, n, "late");
    r->was_late = names_of(g, n, "was-late");
    r->as_of = names_of(g, n, "as-of");
}

void reading_step(struct reading *g, const struct yaml_node *n)
{
    const struct rule *before = regime_rule(g->r, n->key);
    if (!is_map(g, n))
        return;
    yaml_only(g->y, n, step_keys);
    if (before)
        repeated(g, n, before->at);
    const char *const *each = reading_each(g, n);
    struct rule *r = arena_alloc(&g->r->arena, sizeof(*r));
    *r = (struct rule){.name = keep(g, n->key),
                       .clause = clause_of(g, n),
                       .words = words_of(g, n),
                       .types = names_of(g, n, "types"),
                       .stages = names_of(g, n, "stage"),
                       .opens = text_or_empty(g, n, "opens"),
                       .by = each,
                       .each = each,
                       .in_order = yaml_bool_or(g->y, n, "in-order", false),
                       .which_needed = names_of(g, n, "which-needed"),
                       .after = names_of(g, n, "after"),
                       .after_any = names_of(g, n, "after-any"),
                       .after_own = names_of(g, n, "after-own"),
                       .unless = names_of(g, n, "unless"),
                       .all_closed = names_of(g, n, "all-closed"),
                       .when = when_of(g, n),
                       .apart = names_of(g, n, "not-same-person-as"),
                       .not_holds = names_of(g, n, "not-holds"),
                       .undoes = names_of(g, n, "undoes"),
                       .blocks_until = text_or_empty(g, n, "blocks-until"),
                       .returns_to = text_or_empty(g, n, "returns-to"),
                       .between = names_in(g, n, "between", false), /* one day: twice */
                       .keeps_above = names_of(g, n, "keeps-above"),
                       .keeps_all_above = names_of(g, n, "keeps-all-above"),
                       .sets = conditions_of(g, n, "sets"),
                       .gives = postings_of(g, n, "gives-post"),
                       .takes = postings_of(g, n, "takes-post"),
                       .does = text_or_empty(g, n, "does"),
                       .again = yaml_bool_or(g->y, n, "again", false),
                       .most_times = most_times(g, n),
                       .when_closed = yaml_bool_or(g->y, n, "also-when-closed", false),
                       .by_person = text_or_empty(g, n, "by-person"),
                       .only_unit = yaml_bool_or(g->y, n, "only-the-unit", false),
                       .ends_posts = yaml_bool_or(g->y, n, "ends-posts", false),
                       .at = place_of(g, n)};
    read_times(g, n, r);
    reading_askers(g, n, r);
    reading_needs(g, n, r);
    reading_held(g, n, r);
    read_together(g, n, r);
    reading_when_case(g, n, r);
    read_messages(g, n, r);
    PUT(struct rule, g->r->rules, r);
}
