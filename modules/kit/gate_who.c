/* gate_who.c - may this person ask? Of the gate's questions those about who asks. */
#include "modules/kit/conditions.h"
#include "modules/kit/gate_internal.h"
#include "modules/kit/named.h"
#include "modules/kit/posts.h"

/* The conditions of one sort that speak against it, as words. */
static void add_conditions(const struct step *s, const struct condition *when, struct both *b,
                           bool none)
{
    for (const struct condition *c = when; c; c = c->next) {
        if (c->none != none || condition_holds(s->turn, gate_scope(s), &s->fields, c))
            continue;
        struct said said = condition_said(s->turn, s->regime, c);
        both_add(b, said.zh, said.en);
    }
}

/* False: all of them hold. */
bool gate_unfulfilled(const struct step *s, const struct condition *when, struct both *b)
{
    struct both only = {s->turn, "", "", 0}, never = only;
    add_conditions(s, when, &only, false);
    add_conditions(s, when, &never, true);
    if (only.count)
        both_add(b, turn_print(s->turn, "只适用于 %s", only.zh),
                 turn_print(s->turn, "only where %s", only.en));
    if (never.count)
        both_add(b, turn_print(s->turn, "不适用于 %s", never.zh),
                 turn_print(s->turn, "not where %s", never.en));
    return b->count > 0;
}

static bool may_here(const struct step *s, const char *organ)
{
    return asker_may(s->turn, gate_scope(s), &s->fields, s->rule, organ);
}

/* One that the pack does not have holds no post, and would be asked for none. */
static bool may_ask(const struct step *s)
{
    const char *organ = s->message->organ;
    const char *const *n = s->rule->by;
    while (*n && !(organ_is(organ, *n) && may_here(s, *n)))
        n++;
    return *n && regime_organ(s->regime, organ_word(s->turn, organ));
}

/* Why an organ of `by` may not here: each of its conditions; empty: it has none. */
static struct said why_not(const struct step *s, const char *organ)
{
    struct said all = {"", ""};
    for (const struct asker *a = s->rule->askers; a; a = a->next) {
        struct both why = {s->turn, "", "", 0};
        if (strcmp(a->organ, organ) == 0 && gate_unfulfilled(s, a->when, &why))
            said_add(s->turn, &all, "；或", "; or ", (struct said){why.zh, why.en});
    }
    return all;
}

/* Those who may here; false: none may, and then each with its conditions. */
static bool add_askers(const struct step *s, struct both *b)
{
    for (const char *const *n = s->rule->by; *n; n++) {
        const struct organ *o = regime_organ(s->regime, *n);
        if (may_here(s, *n))
            both_add(b, o->words.zh, o->words.en);
    }
    if (b->count)
        return true;
    for (const char *const *n = s->rule->by; *n; n++) {
        const struct organ *o = regime_organ(s->regime, *n);
        struct said why = why_not(s, *n);
        both_add(b, turn_print(s->turn, "%s（%s）", o->words.zh, why.zh),
                 turn_print(s->turn, "%s (%s)", o->words.en, why.en));
    }
    return false;
}

/* Why not this organ, which may elsewhere; "": it may nowhere. */
static struct said own_condition(const struct step *s)
{
    const struct asker *a = s->rule->askers;
    while (a && !organ_is(s->message->organ, a->organ))
        a = a->next;
    return a ? why_not(s, a->organ) : (struct said){"", ""};
}

#define WORDS_SHOWN 3u /* of those to type */
#define BEGIN_SAME 3u  /* a word that begins so may be another's short form */

/* unit/甲厂: as it is typed, with the one of it that the case names. */
static const char *typed(const struct step *s, const struct organ *o, const char *which)
{
    const Ducha__Field *of =
        o->which[0] && gate_scope(s)[0] ? casefile_fact(s->turn, gate_scope(s), o->which) : NULL;
    which = which[0] ? which : of && of->n_value ? of->value[0] : o->which[0] ? "…" : "";
    return turn_print(s->turn, "`%s%s%s`", o->name, which[0] ? "/" : "", which);
}

/* Those who may ask here, as they are typed; empty where none may. */
static struct both typed_askers(const struct step *s)
{
    struct both all = {s->turn, "", "", 0};
    for (const char *const *n = s->rule->by; *n && all.count < WORDS_SHOWN; n++) {
        const struct organ *o = regime_organ(s->regime, *n);
        if (!o || !may_here(s, *n))
            continue;
        const char *word = typed(s, o, "");
        all.zh = turn_print(s->turn, "%s%s%s", all.zh, all.count ? " 或 " : "", word);
        all.en = turn_print(s->turn, "%s%s%s", all.en, all.count ? " or " : "", word);
        all.count++;
    }
    return all;
}

/* The organ that was meant by a slip, or by its name in words; NULL: none is near. */
static const struct organ *organ_meant(const struct step *s, const char *said)
{
    size_t n = 0;
    for (const struct organ *o = s->regime->organs; o; o = o->next, n++)
        if (strcmp(said, o->words.zh) == 0 || strcmp(said, o->words.en) == 0)
            return o;
    const char **word = turn_alloc(s->turn, (n + 1) * sizeof(*word));
    assert(word);
    n = 0;
    for (const struct organ *o = s->regime->organs; o; o = o->next)
        word[n++] = o->name;
    word[n] = NULL;
    const char *near = text_nearest(said, word);
    for (size_t i = 0; !near && strlen(said) >= BEGIN_SAME && word[i]; i++)
        near = strncmp(word[i], said, BEGIN_SAME) == 0 ? word[i] : NULL;
    return near ? regime_organ(s->regime, near) : NULL;
}

/* How to write it, behind who may. */
static void say_typed(const struct step *s, struct both *b)
{
    struct turn *t = s->turn;
    const char *said = turn_cut(t, organ_word(t, s->message->organ), SHOWN_MAX);
    bool known = regime_organ(s->regime, said);
    const struct organ *meant = known || !said[0] ? NULL : organ_meant(s, said);
    struct both askers = typed_askers(s);
    if (!known && said[0]) {
        b->zh = turn_print(t, "%s；没有机构 `%s`", b->zh, said);
        b->en = turn_print(t, "%s; there is no organ `%s`", b->en, said);
    }
    if (meant) {
        const char *word = typed(s, meant, organ_which(s->message->organ));
        b->zh = turn_print(t, "%s，是否指 %s？", b->zh, word);
        b->en = turn_print(t, "%s: did you mean %s?", b->en, word);
    } else if (askers.count) {
        b->zh = turn_print(t, "%s；写作 %s", b->zh, askers.zh);
        b->en = turn_print(t, "%s; write %s", b->en, askers.en);
    }
}

bool gate_wrong_organ(const struct step *s, struct both *b)
{
    if (may_ask(s))
        return false;
    struct said own = {"", ""};
    if (add_askers(s, b))
        own = own_condition(s);
    b->zh = turn_print(b->turn, "应由 %s 提出%s%s", b->zh, own.zh[0] ? "；本机关" : "", own.zh);
    b->en = turn_print(b->turn, "to be asked for by: %s%s%s", b->en,
                       own.en[0] ? "; this organ " : "", own.en);
    say_typed(s, b);
    return true;
}

bool gate_nobody(const struct step *s, struct both *b)
{
    if (s->message->person[0])
        return false;
    b->zh = "须写明经办人";
    b->en = "the person who acts must be named";
    return true;
}

/* Whose case it is: the case knows, or of a new one that its form is about, the form. */
static const Ducha__Field *which_of(const struct step *s, const char *fact, bool needed)
{
    const Ducha__Field *kept =
        gate_scope(s)[0] ? casefile_fact(s->turn, gate_scope(s), fact) : NULL;
    return kept || !(needed || s->rule->opens[0]) ? kept : fields_find(&s->fields, fact);
}

/* A case that is about none of them is none of theirs. */
static bool which_unsaid(const struct step *s, const struct organ *o, struct both *b)
{
    const struct form_field *f = regime_field(s->regime, o->which);
    b->zh = turn_print(s->turn, "本案未写明%s，不由任何%s办理", f->words.zh, o->words.zh);
    b->en = turn_print(s->turn, "the case does not say `%s`: it is for none of: %s", f->words.en,
                       o->words.en);
    return true;
}

/* subject/海淀区 acts for 海淀区 and in cases about it alone. */
bool gate_other_which(const struct step *s, struct both *b)
{
    const struct organ *o = regime_organ(s->regime, organ_word(s->turn, s->message->organ));
    bool needed = o && (o->which_needed || names_have(s->rule->which_needed, o->name));
    const Ducha__Field *of = o && o->which[0] ? which_of(s, o->which, needed) : NULL;
    if (!of)
        return needed && which_unsaid(s, o, b);
    const char *which = organ_which(s->message->organ);
    for (size_t i = 0; i < of->n_value; i++)
        if (strcmp(of->value[i], which) == 0)
            return false; /* before a word is said: the next question begins with none */
    for (size_t i = 0; i < of->n_value; i++)
        both_add(b, of->value[i], of->value[i]);
    const char *word = typed(s, o, of->n_value ? of->value[0] : "");
    b->zh = turn_print(s->turn, "应由 %s 办理；写作 %s", b->zh, word);
    b->en = turn_print(s->turn, "to be done by: %s; write %s", b->en, word);
    return true;
}

/* unit.head/水务局: the head of that one; NULL: of those that the case names. */
static const Ducha__Field *which_said(const struct step *s, const struct organ *o)
{
    const char *which = organ_which(s->message->organ);
    return o->which[0] && which[0] ? field_new(s->turn, o->which, which) : NULL;
}

/* Those who do hold it, in words. */
static struct said holders_of(const struct step *s, const struct organ *o)
{
    const char *const one[] = {o->name, NULL}, *scope = gate_scope(s);
    const Ducha__Field *of = which_said(s, o);
    int64_t time = s->message->time;
    return (struct said){posts_holders_text(s->turn, s->regime, scope, of, one, time, true),
                         posts_holders_text(s->turn, s->regime, scope, of, one, time, false)};
}

/* Who holds it instead. */
static void say_holders(const struct step *s, const struct organ *o, struct both *b)
{
    const char *person = s->message->person, *which = organ_which(s->message->organ);
    struct said holders = holders_of(s, o);
    bool one = o->which[0] && which[0];
    b->zh = turn_print(s->turn, one ? "%s 现不是%s（%s）；现有：%s" : "%s 现不是%s%s；现有：%s",
                       person, o->words.zh, one ? which : "", holders.zh);
    b->en = turn_print(
        s->turn, one ? "%s is not %s (%s) now; these are: %s" : "%s is not %s%s now; these are: %s",
        person, o->words.en, one ? which : "", holders.en);
}

/* To who asks what would be, and names nobody. */
static void say_nobody_holds(const struct step *s, const struct organ *o, struct both *b)
{
    struct said holders = holders_of(s, o);
    b->zh = turn_print(s->turn, "须由%s本人提出；现有：%s", o->words.zh, holders.zh);
    b->en =
        turn_print(s->turn, "to be asked for by who is %s; these are: %s", o->words.en, holders.en);
}

bool gate_no_post(const struct step *s, struct both *b)
{
    const char *person = s->message->person;
    const struct organ *o = regime_organ(s->regime, organ_word(s->turn, s->message->organ));
    if (o && o->post && !person[0]) {
        say_nobody_holds(s, o, b);
        return true;
    }
    if (!o || !o->post ||
        post_held(s->turn, s->regime, o, gate_scope(s), which_said(s, o), person, s->message->time))
        return false;
    if (o->standing) {
        say_holders(s, o, b);
        return true;
    }
    b->zh = turn_print(s->turn, "%s 未获本案 %s 的授权，或授权已失效", person, o->words.zh);
    b->en = turn_print(s->turn, "%s is not authorised as %s in this case, or no longer", person,
                       o->words.en);
    return true;
}

/* Who was recused takes no step there; of a case that is only opened, none of its type. */
bool gate_barred(const struct step *s, struct both *b, const char **clause)
{
    const char *person = s->message->person, *scope = gate_scope(s);
    const Ducha__CaseKept *kept = scope[0] ? casefile_of(s->turn, scope) : NULL;
    const char *type = !kept ? s->rule->opens : kept->type ? kept->type : "";
    const struct organ *o =
        posts_barring(s->turn, s->regime, scope, type, person, s->message->time);
    if (!o)
        return false;
    *clause = o->clause;
    b->zh = turn_print(s->turn, "%s %s%s，不得办理", person, o->standing ? "现为" : "在本案为",
                       o->words.zh);
    b->en = turn_print(s->turn, "%s is barred%s: %s", person, o->standing ? "" : " in this case",
                       o->words.en);
    return true;
}

/* What all must sign who hold a post, in the name of their team as well, nobody else signs. */
bool gate_not_of_all(const struct step *s, struct both *b)
{
    const struct organ *o = regime_organ(s->regime, organ_word(s->turn, s->message->organ));
    const char *one[] = {o ? o->name : "", NULL}, *holder;
    const char *person = s->message->person, *scope = gate_scope(s);
    int64_t time = s->message->time;
    if (!s->rule->all_holders || !o || o->post || !person[0] ||
        !posts_holders(s->turn, s->regime, scope, NULL, one, time, &holder, 1) ||
        posts_held(s->turn, s->regime, scope, one, person, time))
        return false;
    b->zh = turn_print(s->turn, "%s 现未在%s任职；现有：%s", person, o->words.zh,
                       posts_holders_text(s->turn, s->regime, scope, NULL, one, time, true));
    b->en = turn_print(s->turn, "%s holds no post of %s now; these do: %s", person, o->words.en,
                       posts_holders_text(s->turn, s->regime, scope, NULL, one, time, false));
    return true;
}

/* Whoever was on the team does not judge what it did. */
bool gate_own_matter(const struct step *s, struct both *b)
{
    const char *person = s->message->person;
    if (!s->rule->not_holds[0] ||
        !posts_had(s->turn, s->regime, gate_scope(s), s->rule->not_holds, person))
        return false;
    for (const char *const *n = s->rule->not_holds; *n; n++)
        both_add(b, regime_organ(s->regime, *n)->words.zh, regime_organ(s->regime, *n)->words.en);
    b->zh = turn_print(s->turn, "%s 在本案担任或曾任%s，不得办理", person, b->zh);
    b->en = turn_print(s->turn, "%s is or was in this case: %s", person, b->en);
    return true;
}

bool gate_other_person(const struct step *s, struct both *b)
{
    return named_other(s, gate_scope(s), b);
}
