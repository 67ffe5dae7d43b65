/* migrate.c - `ducha regime migrate`. The plan is made from the log with the modules' own code; the
 * office judges again when it is asked. */
#include "command/regime/internal.h"

#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "bus/wire.h"
#include "command/call/output.h"
#include "command/fold/caseview.h"
#include "command/talk/talk.h"
#include "modules/kit/migrate.h"
#include "proto/office.pb-c.h"

struct chosen {
    const char **id;
    unsigned count;
    struct arena arena;
};

/* ---- which cases ---- */

static bool is_wanted(struct caseview *v, const struct call *c, const char *case_id)
{
    const Ducha__CaseKept *kept = casefile_of(caseview_turn(v), case_id);
    const char *type = call_text(c, "type"), *from = call_text(c, "from");
    return kept && (!type || (kept->type && strcmp(kept->type, type) == 0)) &&
           strcmp(kept->regime, from) == 0 && !caseview_closed(v, case_id);
}

static void choose(struct chosen *k, const char *case_id)
{
    k->id[k->count++] = arena_text(&k->arena, bytes_of(case_id));
}

/* The cases that are named, or all of a type that run under a version. */
static enum outcome choose_all(struct chosen *k, struct caseview *v, struct call *c)
{
    k->id = mem_alloc((v->count + CALL_ARGS_MAX + 1) * sizeof(*k->id));
    for (unsigned i = 0; call_arg(c, i); i++) {
        if (!casefile_of(caseview_turn(v), call_arg(c, i)))
            return record_missing(c, call_arg(c, i));
        choose(k, call_arg(c, i));
    }
    for (unsigned i = 0; call_has(c, "from") && i < v->count; i++)
        if (is_wanted(v, c, v->case_id[i]))
            choose(k, v->case_id[i]);
    return OUTCOME_OK;
}

static enum outcome check_words(struct call *c)
{
    if (!call_text(c, "to"))
        return call_fail(c, ERR_USAGE, tr("give --to PACK@VERSION", "请给出 --to 规则包@版本"),
                         tr("it is not said under which version", "未写明改用哪个版本"));
    if (call_has(c, "plan") == call_has(c, "apply"))
        return call_fail(c, ERR_USAGE, tr("give --plan or --apply", "请给出 --plan 或 --apply"),
                         tr("one of the two is needed", "须给出二者之一"));
    if (!call_arg(c, 0) && !call_has(c, "from"))
        return call_fail(c, ERR_USAGE,
                         tr("name cases, or give --from PACK@VERSION, with --type where not all",
                            "请写明案号，或给出 --from 规则包@版本，可再用 --type 限定类型"),
                         tr("it is not said which cases", "未写明案件"));
    return OUTCOME_OK;
}

/* ---- the plan ---- */

struct plan {
    struct listing rows;
    struct caseview *view;
    const struct regime *from, *to;
    const char *case_id;
    bool programs;
    unsigned blocked, dropped;
};

static void add_row(struct plan *p, const char *what, const char *name, const char *now,
                    const char *outcome, const char *words)
{
    struct listing *l = &p->rows;
    listing_row(l);
    listing_set(l, 0, "%s", p->case_id);
    listing_set(l, 1, "%s", what);
    listing_set(l, 2, "%s", name);
    if (now && now[0])
        listing_set(l, 3, "%s", now);
    listing_set(l, 4, "%s", outcome);
    listing_set(l, 5, "%s", words);
}

static const char *word_for(const struct plan *p, const char *en, const char *zh)
{
    return p->programs ? en : tr(en, zh);
}

/* Something of the case, under its name now. */
static void add_thing(struct plan *p, const char *what, enum renamed_sort sort, const char *name,
                      const struct words *words)
{
    const char *now = regime_now(p->to, sort, name);
    const char *outcome = !now                     ? word_for(p, "dropped", "舍去")
                          : strcmp(now, name) == 0 ? word_for(p, "kept", "保留")
                                                   : word_for(p, "renamed", "改名");
    p->dropped += !now;
    add_row(p, what, name, now, outcome, tr(words->en, words->zh));
}

static void plan_steps(struct plan *p)
{
    struct turn *t = caseview_turn(p->view);
    for (const struct rule *rule = p->from->rules; rule; rule = rule->next)
        if (casefile_step(t, p->case_id, rule->name))
            add_thing(p, word_for(p, "step", "步骤"), RENAMED_STEPS, rule->name, &rule->words);
}

static void plan_rest(struct plan *p)
{
    struct turn *t = caseview_turn(p->view);
    for (const struct time_limit *l = p->from->limits; l; l = l->next) {
        const Ducha__DueKept *kept = casefile_due(t, p->case_id, l->name);
        if (kept && strcmp(kept->state, "met") != 0)
            add_thing(p, word_for(p, "deadline", "时限"), RENAMED_DEADLINES, l->name, &l->words);
    }
    for (const struct form_field *f = p->from->fields; f; f = f->next)
        if (f->fact && casefile_fact_of(t, p->case_id, f->name))
            add_thing(p, word_for(p, "fact", "事实"), RENAMED_FIELDS, f->name, &f->words);
}

/* Why the office would say no; NULL: it would not. */
static const char *in_the_way(struct plan *p, const Ducha__CaseKept *kept)
{
    const char *en = "", *zh;
    if (strcmp(kept->regime, p->to->full) == 0)
        return arena_print(&p->rows.arena, tr("it is under %s already", "已适用 %s"), p->to->full);
    if (strcmp(p->from->id, p->to->id) == 0 && p->to->version < p->from->version)
        return tr("it does not go back to an older version", "不能改回较旧的版本");
    if (caseview_closed(p->view, p->case_id))
        return tr("it is closed and keeps its version", "已办结，仍依原版本");
    zh = migrate_blocked(caseview_turn(p->view), p->from, p->to, kept->type ? kept->type : "",
                         kept->stage ? kept->stage : "", &en);
    return zh ? tr(en, zh) : NULL;
}

static void plan_stage(struct plan *p, const Ducha__CaseKept *kept)
{
    const struct stage *stage =
        kept->stage && kept->stage[0] ? regime_stage(p->from, kept->stage) : NULL;
    if (stage)
        add_thing(p, word_for(p, "stage", "环节"), RENAMED_STAGES, stage->name, &stage->words);
}

static void plan_case(struct plan *p)
{
    const Ducha__CaseKept *kept = casefile_of(caseview_turn(p->view), p->case_id);
    p->from = packs_find(caseview_turn(p->view), kept->regime);
    const char *why = in_the_way(p, kept);
    if (why) {
        p->blocked++;
        add_row(p, word_for(p, "case", "案件"), kept->regime, p->to->full,
                word_for(p, "blocked", "不能改用"), why);
        return;
    }
    add_row(p, word_for(p, "case", "案件"), kept->regime, p->to->full,
            word_for(p, "can go", "可以改用"), tr(p->to->words.en, p->to->words.zh));
    plan_stage(p, kept);
    plan_steps(p);
    plan_rest(p);
}

/* A step of the new version asks how many of these have come so far. */
static bool is_counted(const struct regime *r, const char *type)
{
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        for (const struct case_condition *c = rule->when_case; c; c = c->next)
            if (c->below && strcmp(c->type, type) == 0)
                return true;
    return false;
}

static bool belongs_to_these(const struct chosen *k, const Ducha__CaseKept *kept)
{
    for (unsigned i = 0; i < k->count && kept->parent; i++)
        if (strcmp(kept->parent, k->id[i]) == 0)
            return true;
    return false;
}

/* What looks for a step of the case above by a name that this one no longer has; and what a step of
 * the case above counts under the new version alone. */
static void warn_below(struct call *c, struct plan *p, const struct chosen *k)
{
    unsigned below = 0, uncounted = 0;
    for (unsigned i = 0; i < p->view->count; i++) {
        const Ducha__CaseKept *kept = casefile_of(caseview_turn(p->view), p->view->case_id[i]);
        if (!belongs_to_these(k, kept) || strcmp(kept->regime, p->to->full) == 0)
            continue;
        below += !caseview_closed(p->view, p->view->case_id[i]);
        uncounted += is_counted(p->to, kept->type ? kept->type : "");
    }
    if (uncounted)
        say(c,
            tr("Steps of %s count the parts of a case (`when-case`, `below`), and %u of these stay "
               "under another version: they would not be counted, nor missed.",
               "%s 有步骤统计下属案件（`when-case`、`below`），其中 %u 件仍依其他版本，不计入。"),
            p->to->full, uncounted);
    if (below)
        say(c,
            tr("Open cases that belong to these keep their version: %u. Have them go on too, where "
               "their steps look for one that was renamed.",
               "隶属的 %u 件未结案件仍依原版本；其步骤以已改名的步骤为条件的，请一并改用。"),
            below);
}

static enum outcome print_plan(struct call *c, struct caseview *v, const struct chosen *k,
                               const struct regime *to)
{
    static const struct column columns[] = {
        {"case", "case", "案号", COLUMN_TEXT},
        {"what", "what", "事项", COLUMN_TEXT},
        {"name", "name", "名称", COLUMN_TEXT},
        {"now", "becomes", "改为", COLUMN_TEXT},
        {"outcome", "outcome", "结果", COLUMN_TEXT},
        {"words", "means", "说明", COLUMN_TEXT},
        {0},
    };
    struct plan p = {.view = v, .to = to, .programs = call_has(c, "json") || call_has(c, "jsonl")};
    listing_init(&p.rows, columns);
    for (unsigned i = 0; i < k->count; i++) {
        p.case_id = k->id[i];
        plan_case(&p);
    }
    listing_print(&p.rows, c, "plan");
    warn_below(c, &p, k);
    say(c,
        tr("%s, %u of them cannot go; %s dropped. Nothing was changed.",
           "共 %s 件，其中 %u 件不能改用；舍去 %s 项。未作任何改动。"),
        PLURAL(k->count, "case", "cases"), p.blocked, PLURAL(p.dropped, "thing is", "things are"));
    listing_clear(&p.rows);
    return p.blocked ? OUTCOME_FINDINGS : OUTCOME_OK;
}

static enum outcome no_pack(struct call *c)
{
    return call_fail(
        c, ERR_ABSENT, tr("adopt it first: `ducha regime adopt`", "请先采用：`ducha regime adopt`"),
        tr("the regime %s has not been adopted here", "未采用规则包 %s"), call_text(c, "to"));
}

/* ---- asked ---- */

static enum outcome ask_one(struct call *c, struct ducha *d, const char *case_id)
{
    struct arena a = {0};
    struct answer answer;
    Ducha__RegimeMigrate asked = DUCHA__REGIME_MIGRATE__INIT;
    asked.to = (char *)(uintptr_t)call_text(c, "to");
    asked.reason = (char *)(uintptr_t)call_text(c, "reason");
    struct bytes body = message_write(&asked.base, &a);
    struct ducha_message m = {.kind = "regime.migrate",
                              .case_id = case_id,
                              .person = call_text(c, "person"),
                              .organ = call_text(c, "organ"),
                              .body = body.data,
                              .body_size = body.size};
    enum outcome outcome = talk_ask(c, d, &m, NULL, TALK_ANSWER_MS, &a, &answer);
    if (outcome == OUTCOME_OK) {
        answer_print(c->data, &answer);
        outcome = answer_outcome(&answer);
    }
    arena_free(&a);
    return outcome;
}

/* Of several cases one that cannot go does not keep the others. */
static enum outcome apply(struct call *c, const struct chosen *k)
{
    struct ducha *d = NULL;
    struct ducha_event welcome;
    unsigned refused = 0;
    enum outcome outcome = talk_open(c, "migrate", &d, &welcome);
    if (outcome == OUTCOME_OK)
        talk_listen(d, welcome.head);
    for (unsigned i = 0; outcome == OUTCOME_OK && i < k->count; i++) {
        outcome = ask_one(c, d, k->id[i]);
        if (outcome != OUTCOME_FORBIDDEN || k->count == 1)
            continue;
        refused++;
        outcome = OUTCOME_OK;
    }
    ducha_close(d);
    if (outcome == OUTCOME_OK)
        say(c, tr("%s on under %s; %s refused.", "%s 件改用 %s；%s 件不予改用。"),
            PLURAL(k->count - refused, "case goes", "cases go"), call_text(c, "to"),
            PLURAL(refused, "was", "were"));
    return outcome == OUTCOME_OK && refused ? OUTCOME_FINDINGS : outcome;
}

/* The log is looked at, and closed before the office is asked. */
static enum outcome look(struct call *c, struct chosen *k)
{
    struct caseview *v = mem_alloc(sizeof(*v));
    enum outcome outcome = caseview_open(v, c, NULL);
    if (outcome == OUTCOME_OK)
        outcome = choose_all(k, v, c);
    const struct regime *to =
        outcome == OUTCOME_OK ? packs_find(caseview_turn(v), call_text(c, "to")) : NULL;
    if (outcome == OUTCOME_OK && call_has(c, "plan"))
        outcome = to ? print_plan(c, v, k, to) : no_pack(c);
    caseview_close(v);
    free(v);
    return outcome;
}

enum outcome migrate_run(struct call *c)
{
    struct chosen k = {0};
    enum outcome outcome = check_words(c);
    if (outcome == OUTCOME_OK)
        outcome = look(c, &k);
    if (outcome == OUTCOME_OK && call_has(c, "apply"))
        outcome = apply(c, &k);
    free(k.id);
    arena_free(&k.arena);
    return outcome;
}
