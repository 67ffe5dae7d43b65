/* route.c - who gets a matter. Nobody chooses: the first row of the pack's `referrals` whose facts
 * hold names the organs, and what must go with it. Which of several organs of one kind (which
 * district) is a word of the form, unless the row says that too: department/water.
 *
 * In the rows' `is`: `accountability`: findings that it names are carried by it; `not-own-unit`: it
 * is about a person's conduct, so the person's own unit neither sends nor gets it; `owed` is
 * owed.c's. */
#include "modules/referral/internal.h"

#include "modules/kit/gate.h"

/* ---- the row ---- */

static bool is_conduct(const struct row *row)
{
    return names_have(row->is, "not-own-unit");
}

/* The case that the matter is in, whose facts its rows ask. */
static const char *matter_of(const struct taking *k)
{
    return k->step.parent[0] ? k->step.parent : k->step.case_id;
}

/* Is the matter a report about somebody? A form that asks whom something is about makes it none. */
static bool is_report(const struct taking *k)
{
    const struct step *s = &k->step;
    for (const struct rule *rule = NULL;
         (rule = regime_does(s->regime, "referral", "report-misconduct", rule));) {
        const char *home = casefile_home(s->turn, matter_of(k), rule);
        if (home && casefile_stands(s->turn, home, rule->name))
            return true;
    }
    return false;
}

/* What was reported about somebody goes by a row about conduct. */
static bool is_open(const struct taking *k, const struct row *row)
{
    return row->to[0] && (is_conduct(row) || !is_report(k));
}

static const struct row *row_of(const struct taking *k)
{
    const struct step *s = &k->step;
    const struct row *row = s->regime->rows[REFERRALS];
    while (row && (!is_open(k, row) || !when_holds(s->turn, matter_of(k), &s->fields, row->when)))
        row = row->next;
    return row;
}

/* Of a row's conditions those that the form could still say; false: one of the others does not
 * hold. */
static bool unsaid(const struct taking *k, const struct row *row, const struct condition **out,
                   unsigned *count)
{
    const struct step *s = &k->step;
    *count = 0;
    for (const struct condition *c = row->when; c; c = c->next) {
        if (condition_holds(s->turn, matter_of(k), &s->fields, c))
            continue;
        if (c->any || taking_fact(k, c->name)[0] || !rule_asks(s->rule, c->name))
            return false;
        *out = c;
        ++*count;
    }
    return *count == 1;
}

static void add_once(struct both *b, const struct words *w)
{
    if (!strstr(b->zh, w->zh))
        both_add(b, w->zh, w->en);
}

static void refuse_without_row(struct taking *k)
{
    struct both b = {k->step.turn, "", "", 0};
    for (const struct row *row = k->step.regime->rows[REFERRALS]; row; row = row->next) {
        const struct condition *c = NULL;
        unsigned count;
        if (is_open(k, row) && unsaid(k, row, &c, &count))
            add_once(&b, &regime_field(k->step.regime, c->name)->words);
    }
    if (b.count)
        taking_refuse(k, turn_print(b.turn, "无法确定接收机关，缺少：%s", b.zh),
                      turn_print(b.turn, "who gets it cannot be said yet, missing: %s", b.en));
    else if (is_report(k))
        taking_refuse(k, "移送表中没有适用的接收机关：反映问题的事项只按写有 not-own-unit 的行移送",
                      "no row of the table of referrals is for a matter like this: what was "
                      "reported about somebody goes by a row that is `not-own-unit`");
    else
        taking_refuse(k, "移送表中没有适用的接收机关",
                      "no row of the table of referrals is for a matter like this");
}

/* ---- what goes with it ---- */

static bool is_filled(const struct taking *k, const char *field)
{
    const char *text = taking_text(k, field);
    return text[strspn(text, " \t\r\n")] != '\0';
}

static void need_papers(struct taking *k, const struct row *row)
{
    struct both b = {k->step.turn, "", "", 0};
    for (const char *const *n = row->needs; *n; n++) {
        const struct words *w = &regime_field(k->step.regime, *n)->words;
        if (!is_filled(k, *n))
            both_add(&b, w->zh, w->en);
    }
    if (b.count)
        taking_refuse_by(k, row->clause, turn_print(b.turn, "须随案移送，缺少：%s", b.zh),
                         turn_print(b.turn, "must go with it, missing: %s", b.en));
}

/* ---- which one of them ---- */

static const struct organ *organ_of(const struct taking *k, const char *to)
{
    return regime_organ(k->step.regime, organ_word(k->step.turn, to));
}

/* The fact that says which one of this kind of organ; NULL: there is but one, or the row itself
 * says which: department/water. */
static const char *which_field(const struct taking *k, const char *to)
{
    const struct organ *o = organ_of(k, to);
    return o->which[0] && !organ_which(to)[0] ? o->which : NULL;
}

/* "": there is but one, or nobody has said which. */
static const char *which_of(const struct taking *k, const char *to)
{
    const char *field = which_field(k, to);
    return field ? taking_fact(k, field) : organ_which(to);
}

static void need_which(struct taking *k, const struct row *row)
{
    bool used = false;
    for (const char *const *n = row->to; *n; n++) {
        const char *field = which_field(k, *n);
        const struct organ *o = organ_of(k, *n);
        used = used || (field && strcmp(field, "recipient") == 0);
        if (field && !which_of(k, *n)[0])
            taking_refuse_by(
                k, row->clause, turn_print(k->step.turn, "须写明是哪一个 %s", o->words.zh),
                turn_print(k->step.turn, "it must be said which one: %s", o->words.en));
    }
    if (!used && taking_text(k, "recipient")[0])
        taking_refuse_by(k, row->clause,
                         turn_print(k->step.turn, "接收机关由移送表确定：%s", row->words.zh),
                         turn_print(k->step.turn, "the table says who gets it: %s", row->words.en));
}

/* ---- not by and not to one's own ---- */

/* A report about the office is not the office's to pass on. */
static void refuse_own_report(struct taking *k)
{
    struct turn *t = k->step.turn;
    const struct form_field *f = regime_field(k->step.regime, "about");
    const struct code *own =
        f ? regime_code(k->step.regime, f->one_of, organ_word(t, k->step.message->organ)) : NULL;
    const char *about = taking_fact(k, "about");
    if (own && strcmp(own->name, about) == 0)
        taking_refuse(k, turn_print(t, "反映 %s 的问题不得由其自行移送", about),
                      turn_print(t, "what is reported about %s is not its own to refer", own->en));
}

static void refuse_own_unit(struct taking *k, const struct row *row)
{
    const char *unit = taking_fact(k, "unit");
    for (const char *const *n = row->to; *n && unit[0]; n++) {
        const struct organ *o = organ_of(k, *n);
        const char *which = which_of(k, *n);
        bool own = strcmp(unit, o->words.zh) == 0 || strcmp(unit, o->name) == 0 ||
                   strcmp(unit, which) == 0;
        if (own)
            taking_refuse_by(
                k, row->clause, turn_print(k->step.turn, "不得移送本人所在单位：%s", unit),
                turn_print(k->step.turn, "it may not go to the person's own unit: %s", unit));
    }
}

/* ---- the findings it is about ---- */

static bool is_finding_here(const struct taking *k, const char *id)
{
    const Ducha__CaseKept *kept =
        id[0] && strlen(id) <= CASE_ID_MAX ? casefile_of(k->step.turn, id) : NULL;
    return kept && kept->type && strcmp(kept->type, "finding") == 0 && kept->parent &&
           strcmp(kept->parent, k->step.parent) == 0;
}

static void know_findings(struct taking *k)
{
    const Ducha__Field *f = fields_find(&k->step.fields, "finding");
    for (size_t i = 0; f && i < f->n_value; i++) {
        const char *shown = turn_cut(k->step.turn, f->value[i], SHOWN_MAX);
        if (!is_finding_here(k, f->value[i]))
            taking_refuse(k, turn_print(k->step.turn, "本案没有督察发现 %s", shown),
                          turn_print(k->step.turn, "this case has no finding %s", shown));
    }
}

void referral_may_route(struct taking *k)
{
    const struct row *row = row_of(k);
    if (!row) {
        refuse_without_row(k);
        return;
    }
    if (is_conduct(row)) {
        refuse_own_report(k);
        refuse_own_unit(k, row);
    }
    need_papers(k, row);
    need_which(k, row);
    know_findings(k);
}

/* ---- sent ---- */

static void add_recipients(struct taking *k, const struct row *row, Ducha__ReferralKept *kept)
{
    struct turn *t = k->step.turn;
    size_t n = 0;
    while (row->to[n])
        n++;
    kept->recipient = turn_alloc(t, n * sizeof(*kept->recipient));
    assert(kept->recipient);
    for (; kept->n_recipient < n; kept->n_recipient++) {
        const char *to = row->to[kept->n_recipient], *which = which_of(k, to);
        Ducha__Recipient *r = turn_alloc(t, sizeof(*r));
        assert(r);
        ducha__recipient__init(r);
        r->organ = turn_print(t, "%s", organ_word(t, to));
        r->which = which[0] ? turn_print(t, "%s", which) : NULL;
        r->state = turn_print(t, "%s", "sent");
        kept->recipient[kept->n_recipient] = r;
        taking_result(k, "recipient", recipient_name(t, r));
    }
}

/* A finding that is named twice is carried once. */
static void add_findings(const struct taking *k, Ducha__ReferralKept *kept)
{
    const Ducha__Field *f = fields_find(&k->step.fields, "finding");
    kept->finding = f ? turn_alloc(k->step.turn, f->n_value * sizeof(*kept->finding)) : NULL;
    for (size_t i = 0; f && i < f->n_value; i++) {
        bool again = false;
        for (size_t j = 0; j < kept->n_finding && !again; j++)
            again = strcmp(kept->finding[j], f->value[i]) == 0;
        if (!again)
            kept->finding[kept->n_finding++] = f->value[i];
    }
}

void referral_route(struct taking *k)
{
    struct turn *t = k->step.turn;
    const struct row *row = row_of(k);
    assert(row); /* referral_may_route() found it */
    Ducha__ReferralKept kept = DUCHA__REFERRAL_KEPT__INIT;
    kept.row = turn_print(t, "%s", row->name);
    kept.clause = clause_cited(t, k->step.regime, row->clause);
    kept.has_accountability = true;
    kept.accountability = names_have(row->is, "accountability");
    kept.dossier = turn_print(t, "%s", taking_text(k, "dossier"));
    add_recipients(k, row, &kept);
    add_findings(k, &kept);
    referral_put(t, k->step.case_id, &kept);
    owed_change(t, k->step.parent, &kept, +1);
    taking_result(k, "row", row->name);
    taking_result(k, "clause", kept.clause);
}
