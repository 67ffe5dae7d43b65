/* archive.c - the dossier of a case: Article 29.
 *
 * The catalogue is the pack's table `dossier`: a row is a heading, `after` the steps that stand
 * under it, `is` those of them that every case must have that knows the step (types, `when`). A
 * case is sealed once: what comes later is refused by the kit, because the case is closed.
 *
 * Rows, beside kit's:
 *
 *   filed NUL case NUL step   DossierStep: how often and when, in the case and those below it
 *   sealed NUL case           DossierSealed */
#include "modules/kit/take.h"
#include "proto/archive.pb-c.h"

#define HEADINGS_MAX 64u      /* of a pack's catalogue that are shown */
#define HEADING_STEPS_MAX 64u /* of one heading */

/* ---- what is filed ---- */

static bool in_catalogue(const struct regime *r, const char *step)
{
    for (const struct row *row = r->rows[DOSSIER]; row; row = row->next)
        if (names_have(row->after, step))
            return true;
    return false;
}

static struct bytes filed_key(struct turn *t, const char *case_id, const char *step)
{
    return turn_key(t, "filed", case_id, step, NULL);
}

static Ducha__DossierStep *filed_of(struct turn *t, const char *case_id, const char *step)
{
    struct bytes row = turn_get(t, filed_key(t, case_id, step));
    return row.data ? body_read(t, row, &ducha__dossier_step__descriptor) : NULL;
}

static char *day_of_message(struct turn *t, const struct message *m)
{
    char text[DAY_TEXT_SIZE];
    return turn_print(t, "%s", day_text(day_at(m->time), text));
}

static void file_in(struct turn *t, const struct message *m, const char *case_id, const char *step)
{
    Ducha__DossierStep *kept = filed_of(t, case_id, step), fresh = DUCHA__DOSSIER_STEP__INIT;
    if (!kept) {
        kept = &fresh;
        fresh.name = turn_print(t, "%s", step);
        fresh.has_first = fresh.has_last = fresh.has_count = true;
        fresh.first = m->position;
        fresh.first_on = day_of_message(t, m);
    }
    kept->count++;
    kept->last = m->position;
    kept->last_on = day_of_message(t, m);
    turn_put(t, filed_key(t, case_id, step), body_pack(t, &kept->base));
}

/* A task's papers stand in its own dossier, and in that of the inspection. */
static void file_step(struct turn *t, const struct message *m, const char *step)
{
    const char *case_id = m->case_id;
    for (unsigned i = 0; case_id && case_id[0] && i <= CASE_PARENTS_MAX; i++) {
        const Ducha__CaseKept *kept = casefile_of(t, case_id);
        file_in(t, m, case_id, step);
        case_id = kept ? kept->parent : NULL;
    }
}

/* ---- the catalogue ---- */

/* The case's way leads over this step: its type has it, and its conditions hold. */
static bool is_needed(struct turn *t, const struct regime *r, const char *case_id,
                      const struct row *row, const char *step)
{
    const struct rule *rule = regime_rule(r, step);
    const Ducha__CaseKept *kept = casefile_of(t, case_id);
    return names_have(row->is, step) && rule && kept && kept->type && rule_fits(rule, kept->type) &&
           when_holds(t, case_id, NULL, rule->when);
}

static bool is_missing(struct turn *t, const struct regime *r, const char *case_id,
                       const struct row *row, const char *step)
{
    return is_needed(t, r, case_id, row, step) && !casefile_stands(t, case_id, step);
}

static void may_seal(struct taking *k)
{
    struct turn *t = k->step.turn;
    const struct regime *r = k->step.regime;
    const char *zh = "", *en = "";
    for (const struct row *row = r->rows[DOSSIER]; row; row = row->next)
        for (const char *const *n = row->after; *n; n++) {
            if (!is_missing(t, r, k->step.case_id, row, *n))
                continue;
            const struct rule *rule = regime_rule(r, *n);
            zh = turn_print(t, "%s%s%s：%s", zh, zh[0] ? "、" : "", row->words.zh, rule->words.zh);
            en = turn_print(t, "%s%s%s: %s", en, en[0] ? ", " : "", row->words.en, rule->words.en);
        }
    if (zh[0])
        taking_refuse(k, turn_print(t, "案卷缺少：%s", zh),
                      turn_print(t, "the dossier lacks: %s", en));
    else if (!number_can(&k->step, DOSSIER_NUMBER, &zh, &en))
        taking_refuse(k, zh, en);
}

/* Steps taken under the heading, each time counted. */
static uint32_t papers_under(struct turn *t, const char *case_id, const struct row *row)
{
    uint32_t count = 0;
    for (const char *const *n = row->after; *n; n++) {
        const Ducha__DossierStep *filed = filed_of(t, case_id, *n);
        count += filed ? filed->count : 0;
    }
    return count;
}

static void seal(struct taking *k)
{
    struct turn *t = k->step.turn;
    Ducha__DossierSealed sealed = DUCHA__DOSSIER_SEALED__INIT;
    sealed.number = turn_print(t, "%s", number_next(&k->step, DOSSIER_NUMBER, ""));
    sealed.keeper = turn_print(t, "%s", taking_text(k, "keeper"));
    sealed.retention = turn_print(t, "%s", taking_text(k, "retention"));
    sealed.sealed_on = day_of_message(t, k->step.message);
    sealed.sealed_by = turn_print(t, "%s", k->step.message->person);
    turn_put(t, turn_key(t, "sealed", k->step.case_id, NULL), body_pack(t, &sealed.base));
    taking_result(k, "dossier_no", sealed.number);
    for (const struct row *row = k->step.regime->rows[DOSSIER]; row; row = row->next)
        taking_result(k, row->name, turn_print(t, "%u", papers_under(t, k->step.case_id, row)));
}

/* ---- shown ---- */

static void *list_new(struct turn *t, size_t count)
{
    void *list = turn_alloc(t, count * sizeof(void *));
    assert(list);
    return list;
}

static Ducha__DossierStep *shown_step(struct turn *t, const struct regime *r, const char *case_id,
                                      const struct row *row, const char *name)
{
    Ducha__DossierStep *step = filed_of(t, case_id, name);
    const struct rule *rule = regime_rule(r, name);
    if (!step) {
        step = turn_alloc(t, sizeof(*step));
        assert(step);
        ducha__dossier_step__init(step);
        step->name = turn_print(t, "%s", name);
        step->has_count = true;
    }
    step->title = turn_print(t, "%s", rule ? rule->words.zh : "");
    step->has_needed = step->has_missing = true;
    step->needed = is_needed(t, r, case_id, row, name);
    step->missing = is_missing(t, r, case_id, row, name);
    return step;
}

static Ducha__DossierHeading *shown_heading(struct turn *t, const struct regime *r,
                                            const char *case_id, const struct row *row)
{
    Ducha__DossierHeading *h = turn_alloc(t, sizeof(*h));
    assert(h);
    ducha__dossier_heading__init(h);
    h->name = turn_print(t, "%s", row->name);
    h->title = turn_print(t, "%s", row->words.zh);
    h->clause = clause_cited(t, r, row->clause);
    h->step = list_new(t, HEADING_STEPS_MAX);
    for (const char *const *n = row->after; *n && h->n_step < HEADING_STEPS_MAX; n++)
        h->step[h->n_step++] = shown_step(t, r, case_id, row, *n);
    return h;
}

static void show_catalogue(struct turn *t, const struct regime *r, Ducha__DossierShown *told)
{
    told->heading = list_new(t, HEADINGS_MAX);
    for (const struct row *row = r->rows[DOSSIER]; row && told->n_heading < HEADINGS_MAX;
         row = row->next) {
        const Ducha__DossierHeading *h = shown_heading(t, r, told->case_id, row);
        told->heading[told->n_heading++] = (Ducha__DossierHeading *)(uintptr_t)h;
        for (size_t i = 0; i < h->n_step; i++)
            told->missing += (uint32_t)h->step[i]->missing;
    }
    told->has_missing = true;
}

static enum err on_dossier_show(struct turn *t, const struct message *m)
{
    const Ducha__DossierShow *asked = body_read(t, m->body, &ducha__dossier_show__descriptor);
    if (!asked || strlen(or_empty(asked->case_id)) > CASE_ID_MAX)
        return body_bad(t);
    if (!or_empty(asked->case_id)[0])
        return body_lacks(t, "case_id");
    Ducha__DossierShown told = DUCHA__DOSSIER_SHOWN__INIT;
    const Ducha__CaseKept *kept = casefile_of(t, asked->case_id);
    const struct regime *r = kept ? packs_find(t, kept->regime) : NULL;
    told.case_id = asked->case_id;
    if (r) {
        told.type = kept->type;
        show_catalogue(t, r, &told);
        struct bytes row = turn_get(t, turn_key(t, "sealed", asked->case_id, NULL));
        if (row.data)
            told.sealed = body_read(t, row, &ducha__dossier_sealed__descriptor);
    }
    turn_emit(t, "dossier.shown", asked->case_id, body_pack(t, &told.base));
    return OK;
}

/* ---- another version of the pack ---- */

/* What was filed stands under the steps' new names; what has none any more is no longer looked for.
 */
static void refile(struct turn *t, const char *case_id, const struct regime *to)
{
    for (const struct renamed *n = to->renamed[RENAMED_STEPS]; n; n = n->next) {
        Ducha__DossierStep *filed = filed_of(t, case_id, n->name);
        if (!filed)
            continue;
        turn_del(t, filed_key(t, case_id, n->name));
        filed->name = turn_print(t, "%s", n->now);
        turn_put(t, filed_key(t, case_id, n->now), body_pack(t, &filed->base));
    }
}

/* ---- the module ---- */

static const struct effect effects[] = {{"seal-dossier", may_seal, seal}, {0}};
static const struct hearing hearings[] = {{0}};
static const struct taker self = {
    .module = "archive", .effects = effects, .hearings = hearings, .migrated = refile};

TAKE_FUNCTIONS_BUT_TOLD(&self)

/* First the case file, which knows what the case belongs to; then the dossier. */
static enum err on_taken(struct turn *t, const struct message *m)
{
    enum err e = take_told(t, m, &self);
    const Ducha__Step *step = e == OK ? told_step(t, m->body) : NULL;
    const struct regime *r = step && step->regime ? packs_find(t, step->regime) : NULL;
    if (r && step->name && in_catalogue(r, step->name))
        file_step(t, m, step->name);
    return e;
}

static const struct reaction reactions[] = {
    TAKE_REACTIONS(archive), {"dossier.show", on_dossier_show, ASKED}, {0}};
MODULE(archive, reactions, packs_forget);
