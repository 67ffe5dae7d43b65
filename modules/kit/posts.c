/* posts.c - see posts.h. Posts of a case stand in its file (casefile.c); those of the office in
 *
 *   standing NUL law NUL post NUL person       Post
 *
 * law: the first pack of a lineage, so that who was appointed stays so under the next version, and
 * under a pack that extends it. */
#include "modules/kit/posts.h"

#include "modules/kit/step.h"

static struct bytes standing_key(struct turn *t, const struct regime *r, const char *post,
                                 const char *person)
{
    return turn_key(t, "standing", regime_law(r), post, person, NULL);
}

static Ducha__Post *standing_row(struct turn *t, const struct regime *r, const char *post,
                                 const char *person)
{
    struct bytes row = turn_get(t, standing_key(t, r, post, person));
    return row.data ? body_read(t, row, &ducha__post__descriptor) : NULL;
}

static bool has_which(const Ducha__Post *p, const char *which)
{
    size_t i = 0;
    while (i < p->n_which && strcmp(p->which[i], which) != 0)
        i++;
    return i < p->n_which;
}

/* of: NULL: for any of them. */
static bool is_for(const Ducha__Post *p, const Ducha__Field *of)
{
    for (size_t i = 0; of && i < of->n_value; i++)
        if (has_which(p, of->value[i]))
            return true;
    return !of || p->n_which == 0;
}

static bool is_named(const char *person)
{
    return person[0] && strlen(person) <= PERSON_MAX;
}

static bool holds_for(struct turn *t, const struct regime *r, const struct organ *post,
                      const char *case_id, const Ducha__Field *of, const char *person, int64_t time)
{
    if (!is_named(person))
        return false;
    if (!post->standing)
        return casefile_post(t, case_id, post->name, person, time);
    const Ducha__Post *p = standing_row(t, r, post->name, person);
    return p && is_for(p, of);
}

/* What was left empty names none. */
static const Ducha__Field *filled(const Ducha__Field *of)
{
    return of && of->n_value && of->value[0][0] ? of : NULL;
}

bool post_held(struct turn *t, const struct regime *r, const struct organ *post,
               const char *case_id, const Ducha__Field *of, const char *person, int64_t time)
{
    of = of ? of : filled(casefile_which(t, r, case_id, post->name));
    return holds_for(t, r, post, case_id, of, person, time);
}

static bool is_one_of(const struct organ *o, const char *const *posts)
{
    while (*posts && !organ_is(o->name, *posts))
        posts++;
    return o->post && *posts;
}

bool posts_held(struct turn *t, const struct regime *r, const char *case_id,
                const char *const *posts, const char *person, int64_t time)
{
    for (const struct organ *o = r->organs; o; o = o->next)
        if (is_one_of(o, posts) && post_held(t, r, o, case_id, NULL, person, time))
            return true;
    return false;
}

static bool had_in_case(struct turn *t, const char *case_id, const char *post, const char *person)
{
    for (unsigned i = 0; case_id && case_id[0] && i <= CASE_PARENTS_MAX; i++) {
        const Ducha__CaseKept *kept = casefile_of(t, case_id);
        if (!kept)
            return false;
        if (turn_get(t, turn_key(t, "file", case_id, "post", post, person, NULL)).data)
            return true;
        case_id = kept->parent;
    }
    return false;
}

bool posts_had(struct turn *t, const struct regime *r, const char *case_id,
               const char *const *posts, const char *person)
{
    if (!is_named(person))
        return false;
    for (const struct organ *o = r->organs; o; o = o->next)
        if (is_one_of(o, posts) && (o->standing ? post_held(t, r, o, case_id, NULL, person, 0)
                                                : had_in_case(t, case_id, o->name, person)))
            return true;
    return false;
}

const struct organ *posts_barring(struct turn *t, const struct regime *r, const char *case_id,
                                  const char *type, const char *person, int64_t time)
{
    for (const struct organ *o = r->organs; o; o = o->next)
        if (o->post && organ_bars(o, type) && holds_for(t, r, o, case_id, NULL, person, time))
            return o;
    return NULL;
}

/* ---- all of them ---- */

struct holders {
    struct turn *turn;
    const struct regime *regime;
    const char *case_id;
    const Ducha__Field *of;
    int64_t time;
    const char **person;
    unsigned most, count;
};

static bool is_listed(const struct holders *h, const char *person)
{
    for (unsigned i = 0; i < h->count; i++)
        if (strcmp(h->person[i], person) == 0)
            return true;
    return false;
}

/* Rows whose last word is a person. */
static void add_rows(struct holders *h, const struct organ *post, struct bytes prefix)
{
    struct turn *t = h->turn;
    struct bytes key = {0}, value;
    while (h->count < h->most && turn_next(t, prefix, &key, &value)) {
        const char *person = turn_print(t, "%.*s", (int)(key.size - prefix.size - 1),
                                        (const char *)key.data + prefix.size);
        if (!is_listed(h, person) &&
            post_held(t, h->regime, post, h->case_id, h->of, person, h->time))
            h->person[h->count++] = person;
    }
}

/* Who lost it in a case does not hold it there, whatever the case above says. */
static void add_of_cases(struct holders *h, const struct organ *post)
{
    const char *id = h->case_id;
    for (unsigned i = 0; id && id[0] && i <= CASE_PARENTS_MAX; i++) {
        const Ducha__CaseKept *kept = casefile_of(h->turn, id);
        if (!kept)
            return;
        add_rows(h, post, turn_key(h->turn, "file", id, "post", post->name, NULL));
        id = kept->parent;
    }
}

unsigned posts_holders(struct turn *t, const struct regime *r, const char *case_id,
                       const Ducha__Field *of, const char *const *posts, int64_t time,
                       const char **out, unsigned most)
{
    struct holders h = {t, r, case_id, of, time, out, most, 0};
    for (const struct organ *o = r->organs; o; o = o->next) {
        if (!is_one_of(o, posts))
            continue;
        if (o->standing)
            add_rows(&h, o, turn_key(t, "standing", regime_law(r), o->name, NULL));
        else
            add_of_cases(&h, o);
    }
    return h.count;
}

const char *posts_holders_text(struct turn *t, const struct regime *r, const char *case_id,
                               const Ducha__Field *of, const char *const *posts, int64_t time,
                               bool zh)
{
    const char *person[HOLDERS_SHOWN], *all = "";
    unsigned n = posts_holders(t, r, case_id, of, posts, time, person, HOLDERS_SHOWN);
    for (unsigned i = 0; i < n; i++)
        all = turn_print(t, "%s%s%s", all, !i ? "" : zh ? "、" : ", ", person[i]);
    if (n == 0)
        return zh ? "无" : "nobody";
    return n == HOLDERS_SHOWN ? turn_print(t, "%s …", all) : all;
}

static bool took(const Ducha__StepKept *kept, const char *person)
{
    for (size_t i = 0; kept && i < kept->n_by; i++)
        if (strcmp(kept->by[i]->person, person) == 0)
            return true;
    return false;
}

unsigned posts_missing(struct turn *t, const struct regime *r, const char *case_id,
                       const struct rule *rule, const Ducha__StepKept *kept, int64_t time,
                       const char **out, unsigned most)
{
    const char *holder[STEP_BY_MAX + 1];
    unsigned n = posts_holders(t, r, case_id, NULL, rule->by, time, holder, STEP_BY_MAX + 1),
             count = 0;
    const Ducha__CaseKept *file = casefile_of(t, case_id);
    const char *type = file && file->type ? file->type : "";
    for (unsigned i = 0; i < n && count < most; i++)
        if (!took(kept, holder[i]) && !posts_barring(t, r, case_id, type, holder[i], time))
            out[count++] = holder[i];
    return count;
}

const char *posts_missing_text(struct turn *t, const struct regime *r, const char *case_id,
                               const struct rule *rule, int64_t time, const char *but, bool zh)
{
    const char *person[HOLDERS_SHOWN + 2], *all = "";
    const Ducha__StepKept *kept =
        rule->all_holders && case_id[0] ? casefile_step(t, case_id, rule->name) : NULL;
    bool runs = kept && !kept->undone && kept->partial;
    if (!rule->all_holders || (kept && !kept->undone && !runs && !rule->again))
        return all;
    unsigned n = posts_missing(t, r, case_id, rule, runs ? kept : NULL, time, person,
                               HOLDERS_SHOWN + 2),
             shown = 0;
    for (unsigned i = 0; i < n && shown < HOLDERS_SHOWN; i++)
        if (strcmp(person[i], but) != 0)
            all = turn_print(t, "%s%s%s", all, !shown++ ? "" : zh ? "、" : ", ", person[i]);
    return n > HOLDERS_SHOWN ? turn_print(t, "%s …", all) : all;
}

/* ---- asked ---- */

/* For whom it is given or taken: what the form has the case keep, or the case keeps already. */
static const Ducha__Field *which_of(const struct step *s, const struct organ *o,
                                    const char *case_id)
{
    const struct form_field *f = o->which[0] ? regime_field(s->regime, o->which) : NULL;
    return f && f->fact ? filled(fact_field(s->turn, case_id, &s->fields, o->which)) : NULL;
}

static const char *not_holder(const struct step *s, const struct organ *o, const char *case_id,
                              const char *person, const char **en)
{
    struct turn *t = s->turn;
    const char *const one[] = {o->name, NULL};
    const Ducha__Field *of = which_of(s, o, case_id);
    const char *shown = turn_cut(t, person, SHOWN_MAX);
    int64_t now = s->message->time;
    if (post_held(t, s->regime, o, case_id, of, person, now))
        return NULL;
    *en = turn_print(t, "%s is not %s now; these are: %s", shown, o->words.en,
                     posts_holders_text(t, s->regime, case_id, of, one, now, false));
    return turn_print(t, "%s 现不是%s；现有：%s", shown, o->words.zh,
                      posts_holders_text(t, s->regime, case_id, of, one, now, true));
}

/* For more of one organ than a row names it would have to be held for any. */
static const char *no_room(const struct step *s, const struct organ *o, const char *case_id,
                           const char *person, const char **en)
{
    const Ducha__Field *of = o->standing ? which_of(s, o, case_id) : NULL;
    const Ducha__Post *p = of ? standing_row(s->turn, s->regime, o->name, person) : NULL;
    size_t count = p ? p->n_which : 0;
    for (size_t i = 0; of && i < of->n_value; i++)
        count += !(p && has_which(p, of->value[i]));
    if (count <= POST_WHICH_MAX || (p && p->n_which == 0))
        return NULL;
    *en = turn_print(s->turn, "%s would be %s for %zu, and %u are the most: take it away elsewhere",
                     person, o->words.en, count, POST_WHICH_MAX);
    return turn_print(s->turn, "%s 将任 %zu 处%s，至多 %u 处，请先免去其他", person, count,
                      o->words.zh, POST_WHICH_MAX);
}

static const char *cannot_take(const struct step *s, const struct posting *p, const char *case_id,
                               const char *person, const char **en)
{
    return not_holder(s, regime_organ(s->regime, p->post), case_id, person, en);
}

static const char *cannot_give(const struct step *s, const struct posting *p, const char *case_id,
                               const char *person, const char **en)
{
    if (strlen(person) <= PERSON_MAX)
        return no_room(s, regime_organ(s->regime, p->post), case_id, person, en);
    *en = turn_print(s->turn, "a name has %u bytes at most", PERSON_MAX);
    return turn_print(s->turn, "姓名至多 %u 字节", PERSON_MAX);
}

const char *posts_refused(const struct step *s, const char *case_id, const char **en)
{
    const char *zh = NULL;
    for (const struct posting *p = s->rule->takes; p; p = p->next) {
        const Ducha__Field *f = fields_find(&s->fields, p->field);
        for (size_t i = 0; f && i < f->n_value && !zh; i++)
            zh = cannot_take(s, p, case_id, f->value[i], en);
    }
    for (const struct posting *p = s->rule->gives; p; p = p->next) {
        const Ducha__Field *f = fields_find(&s->fields, p->field);
        for (size_t i = 0; f && i < f->n_value && !zh; i++)
            zh = cannot_give(s, p, case_id, f->value[i], en);
    }
    return zh;
}

/* ---- the fold ---- */

static struct bytes case_key(struct turn *t, const char *case_id, const char *post,
                             const char *person)
{
    return turn_key(t, "file", case_id, "post", post, person, NULL);
}

static void put_post(struct turn *t, struct bytes key, Ducha__Post *p, const char *post,
                     const char *person)
{
    p->post = turn_print(t, "%s", post);
    p->person = turn_print(t, "%s", person);
    turn_put(t, key, body_pack(t, &p->base));
}

/* With those of it for whom it is held already; one that is held for any stays so. */
static void give_standing(struct turn *t, const struct regime *r, const char *post,
                          const char *person, const Ducha__Field *of)
{
    const Ducha__Post *before = standing_row(t, r, post, person);
    Ducha__Post p = DUCHA__POST__INIT;
    bool any = !of || (before && before->n_which == 0);
    p.which = turn_alloc(t, POST_WHICH_MAX * sizeof(*p.which));
    assert(p.which);
    for (size_t i = 0; !any && before && i < before->n_which && i < POST_WHICH_MAX; i++)
        p.which[p.n_which++] = before->which[i];
    for (size_t i = 0; !any && i < of->n_value && p.n_which < POST_WHICH_MAX; i++)
        if (!has_which(&p, of->value[i]))
            p.which[p.n_which++] = turn_print(t, "%s", of->value[i]);
    put_post(t, standing_key(t, r, post, person), &p, post, person);
}

static bool is_listed_in(const Ducha__Field *of, const char *which)
{
    size_t i = 0;
    while (i < of->n_value && strcmp(of->value[i], which) != 0)
        i++;
    return i < of->n_value;
}

/* For those; it is held for the others still. */
static void take_standing(struct turn *t, const struct regime *r, const char *post,
                          const char *person, const Ducha__Field *of)
{
    Ducha__Post *p = standing_row(t, r, post, person);
    size_t n = 0;
    if (!p)
        return;
    for (size_t i = 0; of && i < p->n_which; i++)
        if (!is_listed_in(of, p->which[i]))
            p->which[n++] = p->which[i];
    p->n_which = n;
    if (n == 0)
        turn_del(t, standing_key(t, r, post, person));
    else
        put_post(t, standing_key(t, r, post, person), p, post, person);
}

static void give_in_case(struct turn *t, const char *case_id, const char *post, const char *person)
{
    Ducha__Post p = DUCHA__POST__INIT;
    put_post(t, case_key(t, case_id, post, person), &p, post, person);
}

static void take_in_case(struct turn *t, const char *case_id, const char *post, const char *person)
{
    struct bytes key = case_key(t, case_id, post, person);
    if (turn_get(t, key).data)
        turn_del(t, key);
}

static void keep_one(struct turn *t, const struct regime *r, const char *case_id, const char *post,
                     const char *person, bool give)
{
    const struct organ *o = regime_organ(r, post);
    if (!o || !o->standing) {
        (give ? give_in_case : take_in_case)(t, case_id, post, person);
        return;
    }
    const Ducha__Field *of = filled(casefile_which(t, r, case_id, post));
    (give ? give_standing : take_standing)(t, r, post, person, of);
}

static void keep(struct turn *t, const struct regime *r, const char *case_id,
                 const Ducha__Taken *told, const struct posting *p, bool give)
{
    for (size_t i = 0; i < told->n_field; i++) {
        const Ducha__Field *f = told->field[i];
        if (strcmp(f->name, p->field) != 0)
            continue;
        for (size_t v = 0; v < f->n_value; v++)
            if (is_named(f->value[v])) /* else refused here; a module from outside may tell it */
                keep_one(t, r, case_id, p->post, f->value[v], give);
    }
}

/* What the form says: first the step takes, then it gives. */
static void keep_postings(struct turn *t, const struct regime *r, const struct rule *rule,
                          const char *case_id, const Ducha__Taken *told)
{
    for (const struct posting *q = rule->takes; q; q = q->next)
        keep(t, r, case_id, told, q, false);
    for (const struct posting *q = rule->gives; q; q = q->next)
        keep(t, r, case_id, told, q, true);
}

/* told: who held a post of the same organ as one of those that are given holds it no more; NULL:
 * all. */
static bool is_given_anew(const Ducha__Taken *told, const char *post)
{
    size_t n = strcspn(post, ".");
    for (size_t i = 0; told && i < told->n_post; i++)
        if (strcspn(told->post[i]->post, ".") == n && strncmp(told->post[i]->post, post, n) == 0)
            return true;
    return !told;
}

static void drop_posts(struct turn *t, const char *case_id, const Ducha__Taken *told)
{
    struct bytes prefix = turn_key(t, "file", case_id, "post", NULL), key = {0}, value;
    while (turn_next(t, prefix, &key, &value)) {
        const char *post = turn_print(t, "%.*s", (int)(key.size - prefix.size),
                                      (const char *)key.data + prefix.size);
        if (!is_given_anew(told, post))
            continue;
        turn_del(t, key);
        key = (struct bytes){0}; /* what is walked has changed */
    }
}

void posts_keep(struct turn *t, const struct regime *r, const struct rule *rule,
                const char *case_id, const Ducha__Taken *told)
{
    if (rule->ends_posts || told->n_post)
        drop_posts(t, case_id, rule->ends_posts ? NULL : told);
    keep_postings(t, r, rule, case_id, told);
    for (size_t i = 0; i < told->n_post; i++) {
        const Ducha__Post *p = told->post[i];
        turn_put(t, case_key(t, case_id, p->post, p->person), body_pack(t, &p->base));
    }
}
