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

bool post_held(struct turn *t, const struct regime *r, const struct organ *post,
               const char *case_id, const char *person, int64_t time)
{
    if (!person[0] || strlen(person) > PERSON_MAX)
        return false;
    if (post->standing)
        return turn_get(t, standing_key(t, r, post->name, person)).data != NULL;
    return casefile_post(t, case_id, post->name, person, time);
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
        if (is_one_of(o, posts) && post_held(t, r, o, case_id, person, time))
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
    if (!person[0] || strlen(person) > PERSON_MAX)
        return false;
    for (const struct organ *o = r->organs; o; o = o->next)
        if (is_one_of(o, posts) &&
            (o->standing ? turn_get(t, standing_key(t, r, o->name, person)).data != NULL
                         : had_in_case(t, case_id, o->name, person)))
            return true;
    return false;
}

const struct organ *posts_barring(struct turn *t, const struct regime *r, const char *case_id,
                                  const char *type, const char *person, int64_t time)
{
    for (const struct organ *o = r->organs; o; o = o->next)
        if (o->post && organ_bars(o, type) && post_held(t, r, o, case_id, person, time))
            return o;
    return NULL;
}

/* ---- all of them ---- */

struct holders {
    struct turn *turn;
    const struct regime *regime;
    const char *case_id;
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
        if (!is_listed(h, person) && post_held(t, h->regime, post, h->case_id, person, h->time))
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
                       const char *const *posts, int64_t time, const char **out, unsigned most)
{
    struct holders h = {t, r, case_id, time, out, most, 0};
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
                               const char *const *posts, int64_t time, bool zh)
{
    const char *person[HOLDERS_SHOWN], *all = "";
    unsigned n = posts_holders(t, r, case_id, posts, time, person, HOLDERS_SHOWN);
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
    unsigned n = posts_holders(t, r, case_id, rule->by, time, holder, STEP_BY_MAX + 1), count = 0;
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

const char *posts_refused(const struct step *s, const char *case_id, const char **en)
{
    struct turn *t = s->turn;
    for (const struct posting *p = s->rule->takes; p; p = p->next) {
        const Ducha__Field *f = fields_find(&s->fields, p->field);
        const char *const one[] = {p->post, NULL};
        const struct organ *o = regime_organ(s->regime, p->post);
        for (size_t i = 0; f && i < f->n_value; i++) {
            const char *shown = turn_cut(t, f->value[i], SHOWN_MAX);
            int64_t now = s->message->time;
            if (post_held(t, s->regime, o, case_id, f->value[i], now))
                continue;
            *en = turn_print(t, "%s is not %s now; these are: %s", shown, o->words.en,
                             posts_holders_text(t, s->regime, case_id, one, now, false));
            return turn_print(t, "%s 现不是%s；现有：%s", shown, o->words.zh,
                              posts_holders_text(t, s->regime, case_id, one, now, true));
        }
    }
    for (const struct posting *p = s->rule->gives; p; p = p->next) {
        const Ducha__Field *f = fields_find(&s->fields, p->field);
        for (size_t i = 0; f && i < f->n_value; i++)
            if (strlen(f->value[i]) > PERSON_MAX) {
                *en = turn_print(t, "a name has %u bytes at most", PERSON_MAX);
                return turn_print(t, "姓名至多 %u 字节", PERSON_MAX);
            }
    }
    return NULL;
}

/* ---- the fold ---- */

static struct bytes key_of(struct turn *t, const struct regime *r, const char *case_id,
                           const char *post, const char *person)
{
    const struct organ *o = regime_organ(r, post);
    return o && o->standing ? standing_key(t, r, post, person)
                            : turn_key(t, "file", case_id, "post", post, person, NULL);
}

static void take_post(struct turn *t, struct bytes key)
{
    if (turn_get(t, key).data)
        turn_del(t, key);
}

static void give_post(struct turn *t, struct bytes key, const char *post, const char *person)
{
    Ducha__Post p = DUCHA__POST__INIT;
    p.post = turn_print(t, "%s", post);
    p.person = turn_print(t, "%s", person);
    turn_put(t, key, body_pack(t, &p.base));
}

static void keep(struct turn *t, const struct regime *r, const char *case_id,
                 const Ducha__Taken *told, const struct posting *p, bool give)
{
    for (size_t i = 0; i < told->n_field; i++) {
        const Ducha__Field *f = told->field[i];
        if (strcmp(f->name, p->field) != 0)
            continue;
        for (size_t v = 0; v < f->n_value; v++) {
            if (!f->value[v][0] || strlen(f->value[v]) > PERSON_MAX)
                continue; /* refused here; a module from outside the tree may tell it */
            struct bytes key = key_of(t, r, case_id, p->post, f->value[v]);
            if (give)
                give_post(t, key, p->post, f->value[v]);
            else
                take_post(t, key);
        }
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
        turn_put(t, turn_key(t, "file", case_id, "post", p->post, p->person, NULL),
                 body_pack(t, &p->base));
    }
}
