/* misconduct.c - what is reported about inspectors (Article 43), the office (44), departments (45)
 * and subjects (46): each article has its own kinds. Which article is about whom stands in the
 * pack's `referrals`, which clause a kind is in the code table `misconducts`. */
#include "modules/referral/internal.h"

#include "modules/kit/personal.h"

#define KINDS_FIELD "misconduct"
#define PUBLIC "public" /* the organ whose people are not named: Article 46(6) */

/* The row for what is about these; NULL: the pack has none. */
static const struct row *row_about(const struct regime *r, const char *about)
{
    for (const struct row *row = r->rows[REFERRALS]; row; row = row->next)
        for (const struct condition *c = row->when; c; c = c->next)
            if (!c->none && strcmp(c->name, "about") == 0 && names_have(c->is, about))
                return row;
    return NULL;
}

/* 43(2) is of the article 43, and of chongqing/43 where that was taken over. */
static bool is_of(const struct code *kind, const char *article)
{
    size_t n = strcspn(kind->letter, "(");
    const char *slash = strchr(article, '/');
    article = slash ? slash + 1 : article;
    return strlen(article) == n && strncmp(kind->letter, article, n) == 0;
}

static const struct code *kind_of(const struct taking *k)
{
    const struct form_field *f = regime_field(k->step.regime, KINDS_FIELD);
    return regime_code(k->step.regime, f->one_of, taking_text(k, KINDS_FIELD));
}

static const char *kinds_of(const struct taking *k, const char *article)
{
    const struct form_field *f = regime_field(k->step.regime, KINDS_FIELD);
    const char *all = "";
    for (const struct code *c = regime_codes(k->step.regime, f->one_of)->codes; c; c = c->next)
        if (is_of(c, article))
            all = turn_print(k->step.turn, "%s%s%s", all, all[0] ? " " : "", c->name);
    return all;
}

static void refuse_kind(struct taking *k, const struct row *row, const struct code *kind)
{
    struct turn *t = k->step.turn;
    const char *about = taking_text(k, "about"), *all = kinds_of(k, row->clause);
    taking_refuse_by(
        k, row->clause,
        turn_print(t, "“%s”（%s）不是 %s 的情形，可选：%s", kind->name, kind->letter, about, all),
        turn_print(t, "`%s` (%s) is not for %s; choose from: %s", kind->name, kind->letter, about,
                   all));
}

/* Whoever reports is not to be found in the log, where nothing is ever taken out. */
static void refuse_reporter(struct taking *k)
{
    const struct message *m = k->step.message;
    const struct organ *o = regime_organ(k->step.regime, organ_word(k->step.turn, m->organ));
    if (strcmp(o->name, PUBLIC) == 0 && strcmp(m->person, o->words.zh) != 0)
        taking_refuse(
            k, turn_print(k->step.turn, "不得记录反映人姓名，经办人请写“%s”", o->words.zh),
            turn_print(k->step.turn, "whoever reports is not named: write `%s`", o->words.zh));
    if (looks_personal(taking_text(k, "facts")))
        taking_refuse(k, "内容中疑有个人电话或证件号码，请删去后再登记",
                      "the text seems to hold a person's telephone or identity number: take it out "
                      "and record it again");
}

void referral_may_report_misconduct(struct taking *k)
{
    const struct row *row = row_about(k->step.regime, taking_text(k, "about"));
    const struct code *kind = kind_of(k);
    if (!row || !kind)
        taking_refuse(k, "规则包中没有该对象的情形", "the pack has no kinds for whom it is about");
    else if (!is_of(kind, row->clause))
        refuse_kind(k, row, kind);
    refuse_reporter(k);
}

void referral_report_misconduct(struct taking *k)
{
    const struct code *kind = kind_of(k);
    taking_result(k, "clause", letter_cited(k->step.turn, k->step.regime, kind));
}
