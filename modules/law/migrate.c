/* migrate.c - which version each case is under, and its way to another one.
 *
 * Of the steps that it hears of this module keeps only what opens, moves and closes a case: enough
 * to say whether it can go on under another version. */
#include "modules/law/internal.h"

#include "proto/scan.h"

#define REASON_MAX 1000u /* bytes */

/* ---- where a case stands ---- */

static struct bytes case_key(struct turn *t, const char *case_id)
{
    return turn_key(t, "case", case_id, NULL);
}

static Ducha__CaseLaw *case_of(struct turn *t, const char *case_id)
{
    struct bytes row =
        strlen(case_id) <= CASE_ID_MAX ? turn_get(t, case_key(t, case_id)) : (struct bytes){0};
    return row.data ? body_read(t, row, &ducha__case_law__descriptor) : NULL;
}

static void case_put(struct turn *t, const char *case_id, const Ducha__CaseLaw *kept)
{
    turn_put(t, case_key(t, case_id), body_pack(t, &kept->base));
}

static char *some(struct turn *t, const char *text)
{
    return turn_print(t, "%s", text ? text : "");
}

static Ducha__CaseLaw *open_case(struct turn *t, const struct regime *r, const struct rule *rule)
{
    const struct case_type *type = regime_type(r, rule->opens);
    Ducha__CaseLaw *kept = turn_alloc(t, sizeof(*kept));
    assert(kept);
    ducha__case_law__init(kept);
    kept->regime = some(t, r->full);
    kept->type = some(t, type ? type->name : "");
    kept->stage = some(t, type ? type->stages[0] : "");
    return kept;
}

/* True when the row has changed. */
static bool move(struct turn *t, const struct regime *r, const struct rule *rule,
                 const Ducha__Taken *told, Ducha__CaseLaw *kept)
{
    const struct case_type *type = regime_type(r, kept->type);
    bool closes = type && !told->partial && strcmp(type->ends, rule->name) == 0;
    bool reopens = type && type->ends[0] && names_have(rule->undoes, type->ends);
    bool moves = told->begins || told->completes;
    if (moves)
        kept->stage = some(t, told->begins ? regime_now(r, RENAMED_STAGES, told->begins) : "");
    if (closes || reopens)
        kept->has_closed = kept->closed = closes;
    kept->has_closed = kept->closed;
    return moves || closes || reopens;
}

/* Of what was told under the old version, behind case.migrated: the rule of the new one; NULL: the
 * step is no more. */
static const struct rule *rule_now(struct turn *t, const Ducha__CaseLaw *kept,
                                   const struct rule *rule, const struct regime **r)
{
    if (strcmp(kept->regime, (*r)->full) == 0)
        return rule;
    *r = packs_find(t, kept->regime);
    const char *name = *r ? regime_now(*r, RENAMED_STEPS, rule->name) : NULL;
    return name ? regime_rule(*r, name) : NULL;
}

static enum err fold(struct turn *t, const struct message *m, const Ducha__Taken *told)
{
    const Ducha__Step *step = told->step;
    if (!step || !step->name || !step->regime || !m->case_id[0] || strlen(m->case_id) > CASE_ID_MAX)
        return turn_error(t, ERR_MALFORMED, "it does not say which step of which case was taken");
    Ducha__CaseLaw *kept = case_of(t, m->case_id);
    const struct regime *r = packs_find(t, step->regime);
    const struct rule *rule = r ? regime_rule(r, step->name) : NULL;
    if (!rule)
        return turn_error(t, ERR_ABSENT, "its regime was not adopted here");
    bool fresh = !kept;
    if (fresh)
        kept = open_case(t, r, rule);
    rule = rule_now(t, kept, rule, &r);
    if (rule && (move(t, r, rule, told, kept) || fresh))
        case_put(t, m->case_id, kept);
    return OK;
}

/* By the numbers of Taken in case.proto, only what may move the case: this module hears every step
 * of the office, and needs no more of it. */
static Ducha__Taken head_of(struct turn *t, struct bytes body)
{
    Ducha__Taken told = DUCHA__TAKEN__INIT;
    struct scan s = {.rest = body};
    struct field f;
    told.step = told_step(t, body);
    while (scan_next(&s, &f))
        switch (f.number) {
        case 8:
            told.partial = f.value != 0;
            break;
        case 9:
            told.completes = scanned_text(t, &f);
            break;
        case 10:
            told.begins = scanned_text(t, &f);
            break;
        }
    return told;
}

enum err law_on_taken(struct turn *t, const struct message *m)
{
    const Ducha__Taken told = head_of(t, m->body);
    return fold(t, m, &told);
}

enum err law_on_told(struct turn *t, const struct message *m)
{
    Ducha__Taken told = DUCHA__TAKEN__INIT;
    told.step = told_step(t, m->body);
    return fold(t, m, &told);
}

/* ---- asked ---- */

static enum err no(struct turn *t, const char *zh, const char *en)
{
    return turn_refuse_step(t, MIGRATE_NAME, "-", zh, en);
}

static void tell(struct turn *t, const struct message *m, Ducha__CaseLaw *kept,
                 const struct regime *to, const char *reason)
{
    Ducha__Step step = DUCHA__STEP__INIT;
    Ducha__Migrated told = DUCHA__MIGRATED__INIT;
    const char *stage = kept->stage[0] ? regime_now(to, RENAMED_STAGES, kept->stage) : "";
    step.name = some(t, MIGRATE_NAME);
    step.clause = turn_print(t, "%s/-", to->id);
    step.regime = some(t, to->full);
    step.person = some(t, m->person);
    step.organ = some(t, m->organ);
    step.has_asked = true;
    step.asked = m->position;
    told.step = &step;
    told.case_id = some(t, m->case_id);
    told.from = kept->regime;
    told.to = some(t, to->full);
    told.stage = some(t, stage);
    told.reason = reason && reason[0] ? some(t, reason) : NULL;
    kept->regime = told.to;
    kept->stage = told.stage;
    case_put(t, m->case_id, kept);
    turn_emit(t, "case.migrated", m->case_id, body_pack(t, &told.base));
}

/* Back to an older version of the same document it does not go. */
static bool is_older(const struct regime *from, const struct regime *to)
{
    return from && strcmp(from->id, to->id) == 0 && to->version < from->version;
}

static enum err check(struct turn *t, const struct message *m, const Ducha__RegimeMigrate *asked,
                      Ducha__CaseLaw *kept)
{
    const struct regime *to = asked->to ? packs_find(t, asked->to) : NULL;
    const struct regime *from = packs_find(t, kept->regime);
    const char *shown = asked->to ? turn_cut(t, asked->to, SHOWN_MAX) : "", *en = "";
    if (!to)
        return no(t, turn_print(t, "未采用规则包 %s，请先采用", shown),
                  turn_print(t, "the regime %s has not been adopted here: adopt it first", shown));
    if (strcmp(kept->regime, to->full) == 0)
        return no(t, turn_print(t, "本案已适用 %s", to->full),
                  turn_print(t, "the case is under %s already", to->full));
    if (is_older(from, to))
        return no(t, turn_print(t, "本案适用 %s，不能改回较旧的版本", kept->regime),
                  turn_print(t, "the case is under %s: it does not go back", kept->regime));
    if (kept->closed)
        return no(t, "案件已办结，仍依原版本", "the case is closed: it keeps its version");
    const char *zh = migrate_blocked(t, from, to, kept->type, kept->stage, &en);
    if (zh)
        return no(t, zh, en);
    tell(t, m, kept, to, asked->reason);
    return OK;
}

enum err law_on_migrate(struct turn *t, const struct message *m)
{
    const Ducha__RegimeMigrate *asked = body_read(t, m->body, &ducha__regime_migrate__descriptor);
    if (!asked)
        return body_bad(t);
    if (!m->person[0] || !m->organ[0])
        return no(t, "须写明经办人和机关", "a person and an organ must be named");
    if (asked->reason && strlen(asked->reason) > REASON_MAX)
        return no(t, "理由过长", "the reason is too long");
    Ducha__CaseLaw *kept = m->case_id[0] ? case_of(t, m->case_id) : NULL;
    if (!kept)
        return no(t, turn_print(t, "没有案件 %s", turn_cut(t, m->case_id, SHOWN_MAX)),
                  turn_print(t, "there is no case %s here", turn_cut(t, m->case_id, SHOWN_MAX)));
    return check(t, m, asked, kept);
}
