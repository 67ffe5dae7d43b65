/* step.c - `ducha step`: asks for one step by its name in the pack; `why`, `why-not`: what the
 * regulation said, and what it would say. */
#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "bus/wire.h"
#include "command/call/output.h"
#include "command/fold/caseview.h"
#include "command/steps/internal.h"
#include "command/steps/steps.h"
#include "command/talk/clock.h"
#include "command/talk/private.h"
#include "command/wording/marks.h"
#include "modules/kit/posts.h"
#include "modules/kit/timeline.h"
#include "proto/kinds.h"
#include "proto/office.pb-c.h"

#define STEP_WAIT_MS 10000

/* STEP [CASE] [FIELD=VALUE ...]: where the fields begin. */
static unsigned first_field(const struct call *c)
{
    const char *second = call_arg(c, 1);
    return second && !strchr(second, '=') ? 2 : 1;
}

static const char *case_argument(const struct call *c)
{
    return first_field(c) == 2 ? call_arg(c, 1) : "";
}

/* ---- step ---- */

/* missing: who must take it as well. */
static enum outcome say_step(struct call *c, const struct regime *r, const struct rule *rule,
                             const Ducha__Take *take, const char *missing)
{
    struct arena a = {0};
    struct ducha *d = NULL;
    struct ducha_event welcome;
    struct answer answer;
    struct bytes body = message_write(&take->base, &a);
    struct ducha_message m = {.kind = rule->asks,
                              .case_id = case_argument(c),
                              .regime = call_text(c, "regime"),
                              .person = call_text(c, "person"),
                              .organ = organ_spoken(r, call_text(c, "organ"), &a),
                              .body = body.data,
                              .body_size = body.size};
    enum outcome outcome = private_checked(c, &m);
    if (outcome == OUTCOME_OK)
        outcome = talk_open(c, "step", &d, &welcome);
    if (outcome == OUTCOME_OK)
        talk_listen(d, welcome.head);
    if (outcome == OUTCOME_OK && call_has(c, "at"))
        outcome = advance_to(c, d, call_text(c, "at"), false);
    if (outcome == OUTCOME_OK)
        outcome = talk_ask(c, d, &m, NULL, STEP_WAIT_MS, &a, &answer);
    if (outcome == OUTCOME_OK) {
        answer_print_by(c->data, &answer, r);
        outcome = answer_outcome(&answer);
        if (outcome == OUTCOME_OK && missing[0])
            fprintf(c->data, tr("          still missing: %s\n", "          尚缺：%s\n"), missing);
    }
    ducha_close(d);
    arena_free(&a);
    return outcome;
}

/* Who must take it besides the person who does now; "": nobody. */
static const char *others_missing(struct call *c, struct caseview *v, const struct rule *rule)
{
    const struct regime *r = caseview_regime(v, case_argument(c), rule->name);
    const char *home = casefile_home(caseview_turn(v), case_argument(c), rule);
    const char *who = call_text(c, "person") ? call_text(c, "person") : "";
    return home ? posts_missing_text(caseview_turn(v), r, home, rule, v->now, who,
                                     lang_get() == LANG_ZH)
                : "";
}

static enum outcome run_step(struct call *c)
{
    struct caseview *v = mem_alloc(sizeof(*v));
    v->regime = call_text(c, "regime");
    struct arena a = {0};
    Ducha__Take take = DUCHA__TAKE__INIT;
    enum outcome outcome = caseview_open(v, c, case_argument(c));
    const struct rule *rule =
        outcome == OUTCOME_OK ? caseview_rule(v, c, case_argument(c), call_arg(c, 0)) : NULL;
    if (rule && !rule->generic)
        call_fail(c, ERR_USAGE,
                  tr("`ducha ask KIND` with a body", "请用 `ducha ask 类型` 并给出正文"),
                  tr("the step `%s` has a message of its own: %s", "步骤 `%s` 有自己的消息：%s"),
                  rule->name, rule->asks);
    else if (rule)
        take.step = (char *)(uintptr_t)rule->name;
    if (take.step && form_of_words(c, first_field(c),
                                   caseview_regime(v, case_argument(c), rule->name), &take, &a))
        outcome = say_step(c, caseview_regime(v, case_argument(c), rule->name), rule, &take,
                           others_missing(c, v, rule));
    else if (outcome == OUTCOME_OK)
        outcome = outcome_of(c->fault.err);
    caseview_close(v);
    arena_free(&a);
    free(v);
    return outcome;
}

/* ---- why ---- */

/* The step that a refusal was about, or that was told. */
static const char *step_in_hand(struct record *r)
{
    if (r->step)
        return r->step->name;
    if (strcmp(r->message.kind, "step.refused") != 0)
        return NULL;
    const Ducha__Refused *no =
        message_read(&ducha__refused__descriptor, r->message.body, &r->arena);
    return no && no->step ? no->step : NULL;
}

/* 3 workdays, beijing-2020/30; of a day that was named the clause alone. */
static const char *counted_under(struct arena *a, const Ducha__Due *due)
{
    const char *clause = due->clause ? due->clause : "";
    if (!due->span || !due->span[0])
        return clause;
    return arena_print(a, tr("%s, %s", "%s，%s"), within_words(a, due->span), clause);
}

static void explain_due(struct call *c, struct arena *a, const Ducha__Due *due)
{
    char until[MOMENT_TEXT_SIZE];
    if (!due || !due->date)
        return;
    fprintf(c->data, tr("    %s %s (%s)%s\n", "    %s %s（%s）%s\n"), due_by(due->at),
            due_text(due, until), counted_under(a, due),
            due->provisional ? tr(" provisional: a later year's holidays are not known",
                                  " 暂定：后续年份的放假安排尚未公布")
                             : "");
}

static void explain_still(struct call *c, struct record *r, const Ducha__StandsStill *still)
{
    const char *name = still->deadline ? still->deadline : "";
    const struct time_limit *l = r->rules ? regime_limit(r->rules, name) : NULL;
    fprintf(c->data, tr("    %s (%s)\n", "    %s（%s）\n"), still_words(&r->arena, still->until),
            l ? tr(l->words.en, l->words.zh) : name);
}

static void explain_dues(struct call *c, struct record *r)
{
    size_t n = strlen(r->message.kind);
    if (n < 6 || strcmp(r->message.kind + n - 6, ".taken") != 0)
        return;
    const Ducha__Taken *told = message_read(&ducha__taken__descriptor, r->message.body, &r->arena);
    for (size_t i = 0; told && i < told->n_due; i++)
        explain_due(c, &r->arena, told->due[i]);
    for (size_t i = 0; told && i < told->n_still; i++)
        explain_still(c, r, told->still[i]);
}

static void explain_rule(struct call *c, const struct record *r, const char *step)
{
    const struct rule *rule = r->rules ? regime_rule(r->rules, step) : NULL;
    if (!rule)
        return;
    const char *full = r->rules->full, *words = tr(rule->words.en, rule->words.zh);
    if (rule->clause[0] >= '0' && rule->clause[0] <= '9')
        fprintf(c->data, tr("    Article %s of %s: %s\n", "    第 %s 条（%s）：%s\n"), rule->clause,
                full, words);
    else /* 约谈细则(三); chongqing/25, of the document below */
        fprintf(c->data, tr("    %s, under %s: %s\n", "    %s（%s）：%s\n"), rule->clause, full,
                words);
}

static enum outcome why_steps(struct call *c)
{
    struct record *r = mem_alloc(sizeof(*r));
    const char *wanted = call_arg(c, 1);
    bool there = false, found = false;
    enum outcome outcome = record_open_case(r, c, call_arg(c, 0), FAMILY_ALONE);
    while (outcome == OUTCOME_OK && record_next(r, c, &outcome)) {
        bool here = r->told && record_concerns(r, call_arg(c, 0));
        const char *step = here ? step_in_hand(r) : NULL;
        there = there || here;
        if (!step || (wanted && strcmp(wanted, step) != 0))
            continue;
        found = true;
        fprintf(c->data, "%s\n", timeline_line(&r->arena, &r->message, r->rules));
        explain_rule(c, r, step);
        explain_dues(c, r);
    }
    if (outcome == OUTCOME_OK && !there)
        outcome = record_missing(c, call_arg(c, 0));
    else if (outcome == OUTCOME_OK && !found)
        outcome = call_fail(c, ERR_ABSENT,
                            tr("`ducha case timeline` shows what there is; `ducha why-not` what "
                               "would be needed",
                               "用 `ducha case timeline` 查看经过，用 `ducha why-not` 查看所缺"),
                            tr("nobody asked for that in case %s", "案件 %s 中没有该请求"),
                            call_arg(c, 0));
    record_close(r);
    free(r);
    return outcome;
}

static enum outcome run_why(struct call *c)
{
    if (call_has(c, "deadline"))
        return whydue_run(c);
    if (call_has(c, "json"))
        return call_fail(c, ERR_USAGE, tr("add --deadline", "请加上 --deadline"),
                         tr("--json explains deadlines only", "--json 只用于说明时限"));
    return why_steps(c);
}

/* ---- why-not ---- */

static struct step try_typed(struct caseview *v, const struct message *m, const struct rule *rule)
{
    const ProtobufCMessageDescriptor *d = kind_body(rule->asks);
    static const uint8_t nothing[1];
    ProtobufCMessage *body = d ? protobuf_c_message_unpack(d, NULL, 0, nothing) : NULL;
    struct step step = {0};
    if (body)
        step = step_enter(caseview_turn(v), m, m->case_id, body);
    if (body)
        protobuf_c_message_free_unpacked(body, NULL);
    return step;
}

/* What is asked for, to those who are asked who may. */
struct wish {
    const struct rule *rule;
    const char *case_id;
    struct fields fields;
};

static bool wish_may(struct caseview *v, const struct wish *w, const char *organ)
{
    return asker_may(caseview_turn(v), w->case_id, &w->fields, w->rule, organ);
}

/* Of those who must all take it, one that has; which: NULL: any of it. */
static bool has_its_part(struct caseview *v, const struct wish *w, const char *organ,
                         const char *which)
{
    const Ducha__StepKept *kept =
        w->rule->each[0] ? casefile_step(caseview_turn(v), w->case_id, w->rule->name) : NULL;
    return kept && kept->partial && !kept->undone && casefile_took(kept, organ, which);
}

/* Those who may ask here, as they are typed: unit/甲厂 of an organ of which the case, or the form,
 * says which one, each of several; in the order of `by`. */
struct askers {
    const char **typed;
    unsigned count;
};

static const Ducha__Field *which_named(struct caseview *v, const struct regime *r,
                                       const struct wish *w, const char *organ)
{
    const Ducha__Field *named =
        w->case_id[0] ? casefile_which(caseview_turn(v), r, w->case_id, organ) : NULL;
    const struct organ *o = regime_organ(r, organ);
    return named || !o->which[0] ? named : fields_find(&w->fields, o->which);
}

static void add_askers(struct caseview *v, const struct regime *r, const struct wish *w,
                       const char *organ, struct askers *out)
{
    const Ducha__Field *named = which_named(v, r, w, organ);
    for (size_t i = 0; named && i < named->n_value; i++)
        if (!has_its_part(v, w, organ, named->value[i]))
            out->typed[out->count++] = arena_print(&v->arena, "%s/%s", organ, named->value[i]);
    if (!named && !has_its_part(v, w, organ, NULL))
        out->typed[out->count++] = organ;
}

static struct askers askers_of(struct caseview *v, const struct regime *r, const struct wish *w)
{
    size_t room = 0;
    for (const char *const *n = w->rule->by; *n; n++) {
        const Ducha__Field *named = which_named(v, r, w, *n);
        room += named ? named->n_value : 1;
    }
    struct askers all = {arena_alloc(&v->arena, (room + 1) * sizeof(*all.typed)), 0};
    for (const char *const *n = w->rule->by; *n; n++)
        if (wish_may(v, w, *n))
            add_askers(v, r, w, *n, &all);
    return all;
}

/* 责任单位 (unit/水务局), … */
static const char *joined_organs(struct caseview *v, const struct regime *r,
                                 const struct askers *askers)
{
    const char *all = "";
    for (unsigned i = 0; i < askers->count; i++) {
        const char *typed = askers->typed[i];
        const struct organ *o = regime_organ(r, organ_word(caseview_turn(v), typed));
        all = arena_print(&v->arena, "%s%s%s (%s)", all, i ? tr(", ", "、") : "",
                          tr(o->words.en, o->words.zh), typed);
    }
    return all;
}

static void print_lawful(struct call *c, struct caseview *v, const struct regime *r,
                         const struct rule *rule, const char *by)
{
    const char *none = tr("nothing", "无"), *needs = needs_words(&v->arena, r, rule, true);
    fprintf(c->data,
            tr("lawful now under %s\n  by: %s\n  to fill in: %s\n",
               "现在可以办理，依据 %s\n  由谁提出：%s\n  须填：%s\n"),
            regime_cite(r, &v->arena, rule->clause), by, needs[0] ? needs : none);
    if (rule->does[0])
        fprintf(c->data,
                tr("  the module %s then looks at its own records (%s)\n",
                   "  模块 %s 还要核对自己的记录（%s）\n"),
                rule->module, rule->does);
}

static void print_no(struct call *c, struct arena *a, bool first, const struct no *no)
{
    char *missing = arena_text(a, bytes_of(tr(no->en, no->zh)));
    text_show(missing);
    fprintf(c->data,
            first ? tr("not lawful now under %s: %s\n", "现在不能办理，依据 %s：%s\n")
                  : tr("  also under %s: %s\n", "  另依据 %s：%s\n"),
            no->clause, missing);
}

/* The refusal, or of a step by name each No of the gate; then who may ask, unless that was said. */
static void print_unlawful(struct call *c, struct caseview *v, const struct rule *rule,
                           struct message *m, const Ducha__Take *take, const char *by)
{
    struct kept_refusal s = caseview_refusal(v);
    struct arena *a = &v->arena;
    struct no noes[NOES_MAX] = {{arena_text(a, bytes_of(s.clause)),
                                 arena_text(a, bytes_of(s.missing)),
                                 arena_text(a, bytes_of(s.missing_en))}};
    if (strcmp(m->person, "?") == 0)
        m->person = ""; /* nobody is named, and nobody holds the post */
    unsigned count = rule->generic ? step_noes(caseview_turn(v), m, take, noes) : 0;
    print_no(c, a, true, &noes[0]);
    for (unsigned i = 1; i < count; i++)
        print_no(c, a, false, &noes[i]);
    if (by[0] && !call_has(c, "organ"))
        fprintf(c->data, tr("  by: %s\n", "  由谁提出：%s\n"), by);
}

static struct step try_step(struct caseview *v, const struct message *m, const struct rule *rule,
                            const Ducha__Take *take)
{
    return rule->generic ? step_enter_by_name(caseview_turn(v), m, take) : try_typed(v, m, rule);
}

/* Without --person, as if one of those did who hold the post. */
static struct step try_holders(struct caseview *v, struct message *m, const struct regime *r,
                               const struct rule *rule, const Ducha__Take *take)
{
    const struct organ *o = regime_organ(r, organ_word(caseview_turn(v), m->organ));
    const char *const one[] = {o ? o->name : "", NULL}, *holder[HOLDERS_SHOWN];
    const char *which = organ_which(m->organ);
    const Ducha__Field *of =
        o && o->which[0] && which[0] ? field_new(caseview_turn(v), o->which, which) : NULL;
    unsigned count = o && (o->post || rule->all_holders) && !m->person[0]
                         ? posts_holders(caseview_turn(v), r, m->case_id, of, one, m->time, holder,
                                         HOLDERS_SHOWN)
                         : 0;
    struct step step = {0};
    for (unsigned i = 0; i < count && !step.rule; i++) {
        m->person = arena_text(&v->arena, bytes_of(holder[i]));
        step = try_step(v, m, rule, take);
    }
    if (count == 0) {
        m->person = m->person[0] ? m->person : "?";
        step = try_step(v, m, rule, take);
    }
    return step;
}

/* Those of them who could take it now. The first is tried last: its No stays said, and m as it was
 * asked then. */
static struct askers try_askers(struct caseview *v, struct message *m, const struct regime *r,
                                const struct rule *rule, const Ducha__Take *take,
                                const struct askers *askers)
{
    const char *person = m->person;
    const char **able = arena_alloc(&v->arena, (askers->count + 1) * sizeof(*able));
    unsigned at = askers->count;
    for (unsigned i = askers->count; i-- > 0;) {
        m->organ = askers->typed[i];
        m->person = person;
        if (try_holders(v, m, r, rule, take).rule)
            able[--at] = askers->typed[i];
    }
    return (struct askers){able + at, askers->count - at};
}

/* Without --organ, as if each of those who may ask did. */
static enum outcome would(struct call *c, struct caseview *v, const struct rule *rule)
{
    struct arena a = {0};
    const struct regime *r = caseview_regime(v, case_argument(c), rule->name);
    Ducha__Take take = DUCHA__TAKE__INIT;
    take.step = (char *)(uintptr_t)rule->name;
    struct message m = {.kind = rule->asks,
                        .from = "",
                        .regime = r->full,
                        .case_id = case_argument(c),
                        .person = call_text(c, "person") ? call_text(c, "person") : "",
                        .organ = organ_spoken(r, call_text(c, "organ"), &a),
                        .time = v->now};
    if (!form_of_words(c, first_field(c), r, &take, &a))
        return outcome_of(c->fault.err);
    struct wish w = {rule, case_argument(c), {take.field, take.n_field}};
    struct askers may = askers_of(v, r, &w), asked = may;
    if (m.organ)
        asked = (struct askers){&m.organ, 1};
    else if (may.count == 0)
        asked = (struct askers){(const char **)(uintptr_t)rule->by, 1}; /* its No says who may */
    struct askers able = try_askers(v, &m, r, rule, &take, &asked);
    enum outcome outcome = able.count ? OUTCOME_OK : OUTCOME_FORBIDDEN;
    if (able.count)
        print_lawful(c, v, r, rule, joined_organs(v, r, &able));
    else
        print_unlawful(c, v, rule, &m, &take, joined_organs(v, r, &may));
    arena_free(&a);
    return outcome;
}

static bool is_standing(const struct regime *r, const char *const *organs)
{
    for (const struct organ *o = r->organs; o; o = o->next)
        for (const char *const *n = organs; *n && o->standing; n++)
            if (organ_is(o->name, *n))
                return true;
    return false;
}

/* Does the answer lie in cases that are not of this one's family: those that a form names, in which
 * somebody was appointed, or that must stand so far? */
static bool looks_beyond(const struct regime *r, const struct rule *rule)
{
    const struct case_type *opens = regime_type(r, rule->opens);
    bool beyond =
        is_standing(r, rule->by) || rule->takes || rule->when_case || (opens && opens->one_open[0]);
    for (const struct form_field *f = r->fields; f && !beyond; f = f->next)
        if (rule_asks(rule, f->name))
            beyond = f->case_of[0] || is_standing(r, f->holds);
    return beyond;
}

/* The step that is asked about; NULL: the outcome, or the call's fault. */
static const struct rule *wished(struct call *c, struct caseview *v, enum outcome *outcome)
{
    const char *case_id = case_argument(c), *step = call_arg(c, 0);
    *outcome = caseview_open(v, c, case_id);
    const struct rule *rule = *outcome == OUTCOME_OK ? caseview_rule(v, c, case_id, step) : NULL;
    if (!rule || !looks_beyond(caseview_regime(v, case_id, rule->name), rule))
        return rule;
    caseview_close(v);
    *v = (struct caseview){.regime = call_text(c, "regime")};
    *outcome = caseview_open(v, c, NULL);
    return *outcome == OUTCOME_OK ? caseview_rule(v, c, case_id, step) : NULL;
}

static enum outcome ask_gate(struct call *c, struct caseview *v)
{
    const struct rule *rule = caseview_rule(v, c, case_argument(c), call_arg(c, 0));
    return rule ? would(c, v, rule) : outcome_of(c->fault.err);
}

/* The answer waits until it is known that what was kept is good. False: it is not. */
static bool why_not_kept(struct call *c, struct caseview *v, enum outcome *outcome)
{
    FILE *data = c->data;
    char *text = NULL;
    size_t size = 0;
    c->data = open_memstream(&text, &size);
    assert(c->data);
    *outcome = ask_gate(c, v);
    fclose(c->data);
    c->data = data;
    bool good = caseview_kept_good(v) == OK;
    if (good)
        fwrite(text, 1, size, data);
    free(text);
    return good;
}

static enum outcome why_not_folded(struct call *c, struct caseview *v)
{
    enum outcome outcome;
    const struct rule *rule = wished(c, v, &outcome);
    if (rule)
        return would(c, v, rule);
    return outcome == OUTCOME_OK ? outcome_of(c->fault.err) : outcome;
}

/* What is kept knows every case; else the family is read, and all where that is not enough. */
static enum outcome run_why_not(struct call *c)
{
    struct caseview *v = mem_alloc(sizeof(*v));
    v->regime = call_text(c, "regime");
    enum outcome outcome;
    if (!caseview_open_near(v, c) || !why_not_kept(c, v, &outcome)) {
        caseview_close(v);
        *v = (struct caseview){.regime = call_text(c, "regime")};
        c->fault = (struct fault){0};
        outcome = why_not_folded(c, v);
    }
    caseview_close(v);
    free(v);
    return outcome;
}

/* ---- rows ---- */

static const struct flag step_flags[] = {
    {.name = "person", .type = FLAG_TEXT, .value = "ID", .en = "who acts", .zh = "经办人"},
    {.name = "organ",
     .type = FLAG_TEXT,
     .value = "NAME",
     .en = "in whose name: a word of the pack",
     .zh = "以何名义：规则包中的机构"},
    {.name = "regime",
     .type = FLAG_TEXT,
     .value = "PACK",
     .en = "of several that are law here, the one a new case is opened under",
     .zh = "已采用多个规则包时，新案依据哪一个"},
    {.name = "at",
     .type = FLAG_TEXT,
     .value = "MOMENT",
     .en = "2026-02-09 21:00: simulated time goes there first",
     .zh = "如 2026-02-09 21:00：先将模拟时间推进至此"},
    FLAG_WITH_NUMBERS,
    {0},
};
static const struct flag why_flags[] = {
    {.name = "deadline",
     .type = FLAG_BARE,
     .en = "the step's deadlines, or the deadline of that name, day by day",
     .zh = "逐日说明该步骤的时限，或该名称的时限"},
    FLAG_JSON,
    {0},
};
static const struct argument step_arguments[] = {
    {.name = "STEP",
     .type = FLAG_TEXT,
     .en = "its name in the pack, such as exchange-opinions",
     .zh = "规则包中的步骤名，如 exchange-opinions"},
    {.name = "CASE",
     .type = FLAG_TEXT,
     .optional = true,
     .en = "the case, or the one that a new case belongs to",
     .zh = "案号，或新案所属的案件"},
    {.name = "FIELD=VALUE",
     .type = FLAG_TEXT,
     .optional = true,
     .many = true,
     .en = "what the form asks for; several values as a,b, and \\, for a comma in one of them",
     .zh = "表单内容；多项以逗号分开，一项之内的逗号写作 \\,"},
    {0},
};
static const struct argument why_arguments[] = {
    {.name = "CASE", .type = FLAG_TEXT, .en = "the case", .zh = "案号"},
    {.name = "STEP",
     .type = FLAG_TEXT,
     .optional = true,
     .en = "only this step",
     .zh = "只看该步骤"},
    {0},
};

const struct command step_commands[] = {
    {.name = "step",
     .en = "ask for a step of a case",
     .zh = "提出一个步骤",
     .more_en = "Leaves with 0 when it was done and 6 when the regulation refuses it; the answer "
                "names the clause and what is missing. The step, its fields, their codes and the "
                "organ may be "
                "written as the regulation's names or in the words they are shown in.",
     .more_zh = "办成时以 0 退出；依规定不予办理时为 6，答复写明条款和所缺事项。"
                "步骤、字段、代码和机构既可写规则包中的名称，也可写所显示的中文名。",
     .flags = step_flags,
     .arguments = step_arguments,
     .run = run_step},
    {.name = "why",
     .en = "which clause allowed or refused what in a case",
     .zh = "查看案件中各步骤依据何条款办理或不予办理",
     .more_en = "With --deadline: what the deadline counts from, each day with its holidays and "
                "shifted days, when it stood still, was prolonged or was counted again after an "
                "amended notice, and whether it is provisional.",
     .more_zh = "带 --deadline 时说明时限自何日起算、逐日是否计入及放假调休、何时中止和延长、"
                "放假安排修订前后的日期，以及是否暂定。",
     .flags = why_flags,
     .arguments = why_arguments,
     .run = run_why},
    {.name = "why-not",
     .en = "what would make a step lawful now; asks nothing of the office",
     .zh = "查看某步骤现在能否办理、尚缺什么；不向督察办提出请求",
     .more_en = "Names everything that stands in the way and can be found, not only the first. "
                "Without --organ and --person it answers as if one of those asked who may.",
     .more_zh = "列出所能查明的全部所缺事项，不限于第一项。不带 --organ 和 --person "
                "时按有权提出者作答。",
     .flags = step_flags,
     .arguments = step_arguments,
     .run = run_why_not},
    {0},
};
