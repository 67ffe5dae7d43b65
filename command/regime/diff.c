/* diff.c - `ducha regime diff`: what changes for whom from one pack to another, and which
 * running cases it touches. */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/lang.h"
#include "command/call/output.h"
#include "command/packs/packs.h"
#include "command/regime/adopted.h"
#include "command/regime/internal.h"
#include "command/regime/touched.h"
#include "command/wording/marks.h"

#define IDS_SHOWN 12u /* cases of one type that a person is told; --json has all */

/* A pack on disk, or one that was adopted here: beijing-2020@1. */
struct side {
    const char *word;
    char here[PATH_MAX]; /* the word as a path, from where the caller stood */
    struct opened opened;
    const struct regime *regime; /* NULL: not read yet */
    bool no_folder;              /* what was adopted under that name is meant */
};

struct diff {
    struct call *call;
    struct side was, now;
    struct caseview *view; /* NULL: no office is at hand */
    struct arena arena;
    struct change *changes;
    struct touched *touched;
};

/* ---- the two packs ---- */

static bool is_adopted(const struct side *s)
{
    return !s->word || s->no_folder || names_version(s->word);
}

/* A folder beside the caller is still found when the office's folder is the current one. */
static enum outcome read_side(struct diff *d, struct side *s)
{
    if (is_adopted(s))
        return OUTCOME_OK;
    bool path = strchr(s->word, '/') && s->here[0];
    enum outcome outcome = pack_open(&s->opened, d->call, path ? s->here : s->word);
    if (outcome == OUTCOME_ABSENT && !path && s->here[0] && d->call->entered) {
        pack_close(&s->opened);
        d->call->fault = (struct fault){0};
        outcome = pack_open(&s->opened, d->call, s->here);
    }
    if (outcome == OUTCOME_OK && s->opened.faults.count)
        return pack_no_use(d->call, &s->opened);
    if (outcome == OUTCOME_ABSENT && !path && access(CONFIG_FILE, F_OK) == 0) {
        s->no_folder = true;
        d->call->fault = (struct fault){0};
        return OUTCOME_OK;
    }
    if (outcome == OUTCOME_OK)
        s->regime = &s->opened.regime;
    return outcome;
}

static enum outcome not_adopted(struct diff *d, const char *name)
{
    return call_fail(d->call, ERR_ABSENT,
                     tr("`ducha log cat --kind regime.adopted` lists what was adopted",
                        "用 `ducha log cat --kind regime.adopted` 查看已采用的规则包"),
                     tr("%s was not adopted here", "本单位没有采用 %s"), name);
}

static enum outcome find_side(struct diff *d, struct side *s)
{
    if (s->regime)
        return OUTCOME_OK;
    const char *name = s->word ? s->word : d->now.regime->id;
    s->regime = packs_named(caseview_turn(d->view), name);
    return s->regime ? OUTCOME_OK : not_adopted(d, name);
}

static enum outcome open_view(struct diff *d)
{
    bool needed = is_adopted(&d->was) || is_adopted(&d->now) || call_has(d->call, "office");
    enum outcome outcome = office_enter(d->call);
    if (outcome != OUTCOME_OK || (!needed && access(CONFIG_FILE, F_OK) != 0))
        return outcome;
    d->view = mem_alloc(sizeof(*d->view));
    return caseview_open(d->view, d->call, NULL);
}

/* One word: the pack beside what the office adopted of it. */
static enum outcome open_sides(struct diff *d)
{
    const char *first = call_arg(d->call, 0), *second = call_arg(d->call, 1);
    d->now.word = second ? second : first;
    d->was.word = second ? first : NULL;
    struct side *sides[] = {&d->was, &d->now};
    for (unsigned i = 0; i < 2; i++)
        if (!sides[i]->word || !realpath(sides[i]->word, sides[i]->here))
            sides[i]->here[0] = '\0'; /* all paths before the office's folder is entered */
    enum outcome outcome = read_side(d, &d->was);
    if (outcome == OUTCOME_OK)
        outcome = read_side(d, &d->now);
    if (outcome == OUTCOME_OK)
        outcome = open_view(d);
    if (outcome == OUTCOME_OK)
        outcome = find_side(d, &d->now);
    return outcome == OUTCOME_OK ? find_side(d, &d->was) : outcome;
}

static void close_all(struct diff *d)
{
    if (d->view)
        caseview_close(d->view);
    free(d->view);
    pack_close(&d->was.opened);
    pack_close(&d->now.opened);
    arena_free(&d->arena);
}

/* ---- for people ---- */

static const char *organ_words(const struct diff *d, const char *name)
{
    const struct organ *o = regime_organ(d->now.regime, name);
    o = o ? o : regime_organ(d->was.regime, name);
    return o ? tr(o->words.en, o->words.zh) : name;
}

static bool is_for(const struct change *c, const char *organ)
{
    return organ ? names_have(c->organs, organ) : !c->organs[0];
}

static const char *with_clause(struct diff *d, const struct change *c, const char *text)
{
    return c->clause[0] ? arena_print(&d->arena, tr("%s [%s]", "%s〔%s〕"), text, c->clause) : text;
}

/* Of the same entry, and for the same organ. */
static bool goes_on(const struct change *c, const struct change *next, const char *organ)
{
    return next && c->how == CHANGE_CHANGED && next->how == CHANGE_CHANGED &&
           c->part == next->part && strcmp(c->name, next->name) == 0 && is_for(next, organ);
}

/* One change in a line; several of one entry under its name. The last one that was put. */
static const struct change *put_entry(struct diff *d, const struct change *c, const char *organ)
{
    FILE *to = d->call->data;
    if (!goes_on(c, c->next, organ)) {
        out_wrapped(to, 4, with_clause(d, c, change_words(&d->arena, c)));
        return c;
    }
    out_wrapped(to, 4, with_clause(d, c, change_name(&d->arena, c)));
    for (;; c = c->next) {
        out_wrapped(to, 8, change_rest(&d->arena, c));
        if (!goes_on(c, c->next, organ))
            return c;
    }
}

/* What concerns this organ; NULL: nobody in particular. */
static void put_group(struct diff *d, const char *organ)
{
    bool begun = false;
    for (const struct change *c = d->changes; c; c = c->next) {
        if (!is_for(c, organ))
            continue;
        if (!begun && organ)
            fprintf(d->call->data, tr("\nFor %s (%s):\n", "\n对%s（%s）：\n"),
                    organ_words(d, organ), organ);
        else if (!begun)
            fputs(tr("\nIn general:\n", "\n总体：\n"), d->call->data);
        begun = true;
        c = put_entry(d, c, organ);
    }
}

static void put_groups(struct diff *d)
{
    const char *only = call_text(d->call, "organ");
    const struct regime *both[] = {d->now.regime, d->was.regime};
    for (unsigned i = 0; i < 2; i++)
        for (const struct organ *o = both[i]->organs; o; o = o->next)
            if ((!only || strcmp(only, o->name) == 0) &&
                (i == 0 || !regime_organ(both[0], o->name)))
                put_group(d, o->name);
    if (!only)
        put_group(d, NULL);
}

static const char *name_in(const struct diff *d, enum part part, const char *name)
{
    const struct regime *r = d->now.regime;
    if (part == PART_STEP)
        return name_of_step(regime_rule(r, name) ? r : d->was.regime, name);
    return name_of_limit(regime_limit(r, name) ? r : d->was.regime, name);
}

typedef const char *const *list_of(const struct touched *t);

static const char *const *steps_of(const struct touched *t)
{
    return t->steps;
}

static const char *const *running_of(const struct touched *t)
{
    return t->running;
}

static const char *const *to_come_of(const struct touched *t)
{
    return t->to_come;
}

/* Has a case before this one, of the same type, the same name? */
static bool named_before(const struct diff *d, const struct touched *until, list_of *list,
                         const char *name)
{
    for (const struct touched *t = d->touched; t != until; t = t->next)
        if (strcmp(t->type, until->type) == 0 && names_have(list(t), name))
            return true;
    return false;
}

/* What of one kind changes for the cases of a type: each name once. */
static void put_names(struct diff *d, const char *type, list_of *list, enum part part,
                      const char *label)
{
    const char *all = "";
    for (const struct touched *t = d->touched; t; t = t->next) {
        if (strcmp(t->type, type) != 0)
            continue;
        for (const char *const *n = list(t); *n; n++)
            if (!named_before(d, t, list, *n))
                all = arena_print(&d->arena, tr("%s%s%s (%s)", "%s%s%s（%s）"), all,
                                  all[0] ? tr(", ", "、") : "", name_in(d, part, *n), *n);
    }
    if (all[0])
        out_wrapped(d->call->data, 6, arena_print(&d->arena, "%s%s", label, all));
}

static void put_type(struct diff *d, const char *type)
{
    const char *ids = "";
    unsigned count = 0;
    for (const struct touched *t = d->touched; t; t = t->next)
        if (strcmp(t->type, type) == 0 && count++ < IDS_SHOWN)
            ids = arena_print(&d->arena, "%s%s%s", ids, ids[0] ? tr(", ", "、") : "", t->case_id);
    const char *words =
        type[0] ? name_of_type(d->was.regime, type) : tr("cases without a type", "未分类案件");
    out_wrapped(d->call->data, 4,
                arena_print(&d->arena, tr("%s, %u: %s%s", "%s %u 件：%s%s"), words, count, ids,
                            count > IDS_SHOWN ? " …" : ""));
    put_names(d, type, steps_of, PART_STEP, tr("steps still to come: ", "尚待办理的步骤："));
    put_names(d, type, running_of, PART_DEADLINE, tr("deadlines that run: ", "进行中的时限："));
    put_names(d, type, to_come_of, PART_DEADLINE, tr("deadlines to come: ", "尚未起算的时限："));
}

static void put_cases(struct diff *d)
{
    unsigned count = 0;
    for (const struct touched *t = d->touched; t; t = t->next)
        count++;
    if (count == 0) {
        fputs(tr("\nNo running case is touched.\n", "\n没有受影响的在办案件。\n"), d->call->data);
        return;
    }
    fprintf(d->call->data,
            tr("\nRunning cases that this touches: %u. They keep their version.\n",
               "\n受影响的在办案件 %u 件，仍依立案时的版本办理：\n"),
            count);
    for (const struct touched *t = d->touched; t; t = t->next) {
        bool first = true;
        for (const struct touched *b = d->touched; b != t; b = b->next)
            first = first && strcmp(b->type, t->type) != 0;
        if (first)
            put_type(d, t->type);
    }
}

/* How many entries of a part came, went, are others. */
static unsigned entries(const struct diff *d, enum part part, enum change_how how)
{
    unsigned n = 0;
    const struct change *last = NULL;
    for (const struct change *c = d->changes; c; c = c->next) {
        if (c->part != part || c->how != how)
            continue;
        n += !last || strcmp(last->name, c->name) != 0; /* those of one entry follow each other */
        last = c;
    }
    return n;
}

static void put_summary(struct diff *d)
{
    static const struct column columns[] = {
        {"part", "what", "内容", COLUMN_TEXT},
        {"added", "new", "新增", COLUMN_NUMBER},
        {"removed", "gone", "取消", COLUMN_NUMBER},
        {"changed", "changed", "变化", COLUMN_NUMBER},
        {0},
    };
    struct listing l;
    listing_init(&l, columns);
    for (unsigned part = 0; part < PARTS_ALL; part++) {
        unsigned how[3], all = 0;
        for (unsigned i = 0; i < 3; i++)
            all += how[i] = entries(d, (enum part)part, (enum change_how)i);
        if (all == 0)
            continue;
        const struct part_words *w = part_words((enum part)part);
        listing_row(&l);
        listing_set(&l, 0, "%s", tr(w->en, w->zh));
        for (unsigned i = 0; i < 3; i++)
            if (how[i])
                listing_set(&l, 1 + i, "%u", how[i]);
    }
    listing_print(&l, d->call, "parts");
    listing_clear(&l);
}

static void put_text(struct diff *d)
{
    const struct regime *was = d->was.regime, *now = d->now.regime;
    char before[DAY_TEXT_SIZE], after[DAY_TEXT_SIZE];
    fprintf(d->call->data, "%s  %s  %s\n", was->full, day_text(was->in_force, before),
            tr(was->words.en, was->words.zh));
    fprintf(d->call->data, "%s  %s  %s\n", now->full, day_text(now->in_force, after),
            tr(now->words.en, now->words.zh));
    if (!d->changes)
        fputs(tr("Nothing is different.\n", "没有变化。\n"), d->call->data);
    else if (!call_text(d->call, "organ"))
        put_summary(d);
    put_groups(d);
    if (d->view)
        put_cases(d);
}

/* ---- for programs ---- */

static const char *json_values(struct listing *l, const struct trait *t)
{
    return t ? out_json_names(&l->arena, t->raw) : "null";
}

static void list_changes(struct listing *l, struct diff *d)
{
    static const struct column columns[] = {
        {"part", NULL, NULL, COLUMN_TEXT},
        {"name", NULL, NULL, COLUMN_TEXT},
        {"words", NULL, NULL, COLUMN_TEXT},
        {"change", NULL, NULL, COLUMN_TEXT},
        {"key", NULL, NULL, COLUMN_TEXT},
        {"was", NULL, NULL, COLUMN_JSON},
        {"now", NULL, NULL, COLUMN_JSON},
        {"for", NULL, NULL, COLUMN_JSON},
        {"clause", NULL, NULL, COLUMN_TEXT},
        {"says", NULL, NULL, COLUMN_TEXT},
        {0},
    };
    const char *only = call_text(d->call, "organ");
    listing_init(l, columns);
    for (const struct change *c = d->changes; c; c = c->next) {
        if (only && !is_for(c, only))
            continue;
        listing_row(l);
        listing_set(l, 0, "%s", part_words(c->part)->key);
        listing_set(l, 1, "%s", c->name);
        listing_set(l, 2, "%s", c->words);
        listing_set(l, 3, "%s", change_how_word(c->how));
        if (c->how == CHANGE_CHANGED) {
            listing_set(l, 4, "%s", c->now ? c->now->key : c->was->key);
            listing_set(l, 5, "%s", json_values(l, c->was));
            listing_set(l, 6, "%s", json_values(l, c->now));
        }
        listing_set(l, 7, "%s", out_json_names(&l->arena, c->organs));
        if (c->clause[0])
            listing_set(l, 8, "%s", c->clause);
        listing_set(l, 9, "%s", change_words(&d->arena, c));
    }
}

static void list_cases(struct listing *l, struct diff *d)
{
    static const struct column columns[] = {
        {"case", NULL, NULL, COLUMN_TEXT},
        {"type", NULL, NULL, COLUMN_TEXT},
        {"regime", NULL, NULL, COLUMN_TEXT},
        {"steps", NULL, NULL, COLUMN_JSON},
        {"deadlines_running", NULL, NULL, COLUMN_JSON},
        {"deadlines_to_come", NULL, NULL, COLUMN_JSON},
        {0},
    };
    listing_init(l, columns);
    for (const struct touched *t = d->touched; t; t = t->next) {
        listing_row(l);
        listing_set(l, 0, "%s", t->case_id);
        listing_set(l, 1, "%s", t->type);
        listing_set(l, 2, "%s", t->regime);
        listing_set(l, 3, "%s", out_json_names(&l->arena, t->steps));
        listing_set(l, 4, "%s", out_json_names(&l->arena, t->running));
        listing_set(l, 5, "%s", out_json_names(&l->arena, t->to_come));
    }
}

static void put_rows(FILE *to, const char *key, struct listing *l)
{
    fprintf(to, ",\"%s\":[", key);
    for (unsigned row = 0; row < l->row_count; row++) {
        fputs(row ? "," : "", to);
        listing_json_row(l, to, row);
    }
    fputc(']', to);
    listing_clear(l);
}

static void put_json(struct diff *d)
{
    FILE *to = d->call->data;
    struct listing l;
    fputs("{\"schema\":1,\"from\":", to);
    out_json_text(to, d->was.regime->full);
    fputs(",\"to\":", to);
    out_json_text(to, d->now.regime->full);
    list_changes(&l, d);
    put_rows(to, "changes", &l);
    if (d->view) {
        list_cases(&l, d);
        put_rows(to, "cases", &l);
    }
    fputs("}\n", to);
}

/* ---- */

static enum outcome check_organ(struct diff *d)
{
    const char *only = call_text(d->call, "organ");
    if (!only || regime_organ(d->now.regime, only) || regime_organ(d->was.regime, only))
        return OUTCOME_OK;
    return call_fail(d->call, ERR_ABSENT,
                     tr("`ducha regime show` lists them", "用 `ducha regime show` 查看"),
                     tr("neither pack has an organ `%s`", "两个规则包都没有机构 `%s`"), only);
}

enum outcome regime_diff_run(struct call *c)
{
    struct diff *d = mem_alloc(sizeof(*d));
    d->call = c;
    enum outcome outcome = open_sides(d);
    if (outcome == OUTCOME_OK)
        outcome = check_organ(d);
    if (outcome == OUTCOME_OK) {
        d->changes = packdiff(&d->arena, d->was.regime, d->now.regime);
        if (d->view)
            d->touched = touched_by(&d->arena, d->view, d->was.regime, d->now.regime, d->changes);
        if (call_has(c, "json"))
            put_json(d);
        else
            put_text(d);
    }
    close_all(d);
    free(d);
    return outcome;
}
