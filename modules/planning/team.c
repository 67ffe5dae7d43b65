/* team.c - leaders are proposed, the team is formed and authorised, members are replaced.
 *
 * Who must recuse is computed when leaders are proposed and again when the team is formed: what is
 * known of a person may have changed between the two.
 *
 * Rows:
 *
 *   team   NUL case          TeamKept: who serves now, and who left
 *   serves NUL person NUL case   empty: the person is on the team of the case
 *   served NUL subject       ServedKept: its inspections that had a team */
#include "modules/planning/internal.h"

/* ---- rows ---- */

Ducha__TeamKept *team_kept(struct turn *t, const char *case_id)
{
    struct bytes row = turn_get(t, turn_key(t, "team", case_id, NULL));
    return row.data ? body_read(t, row, &ducha__team_kept__descriptor) : NULL;
}

static void team_put(struct turn *t, const char *case_id, const Ducha__TeamKept *team)
{
    turn_put(t, turn_key(t, "team", case_id, NULL), body_pack(t, &team->base));
}

static const Ducha__Post *post_of(const Ducha__TeamKept *team, const char *person)
{
    for (size_t i = 0; team && i < team->n_post; i++)
        if (strcmp(team->post[i]->person, person) == 0)
            return team->post[i];
    return NULL;
}

static bool is_named(char *const *list, size_t n, const char *name)
{
    for (size_t i = 0; i < n; i++)
        if (strcmp(list[i], name) == 0)
            return true;
    return false;
}

/* Now or before somebody took the place. */
static bool was_on(const Ducha__TeamKept *team, const char *person)
{
    return team && (post_of(team, person) || is_named(team->left, team->n_left, person));
}

static Ducha__ServedKept *served_by(struct turn *t, const char *subject)
{
    struct bytes row = turn_get(t, turn_key(t, "served", subject, NULL));
    return row.data ? body_read(t, row, &ducha__served_kept__descriptor) : NULL;
}

const char *team_served(struct turn *t, const char *subject, const char *person,
                        int64_t inspections, const char *beside)
{
    const Ducha__ServedKept *served = subject_kept(t, subject) ? served_by(t, subject) : NULL;
    for (size_t i = served ? served->n_case_id : 0; i > 0 && inspections > 0; i--) {
        const char *case_id = served->case_id[i - 1];
        if (strcmp(case_id, beside) == 0)
            continue;
        inspections--;
        if (was_on(team_kept(t, case_id), person))
            return case_id;
    }
    return NULL;
}

/* A longer list: the newest last, and the oldest goes when there is no more room. */
static char **list_with(struct turn *t, char *const *before, size_t n, size_t max,
                        const char *newest, size_t *count)
{
    size_t drop = n >= max ? n - max + 1 : 0;
    char **list = turn_alloc(t, max * sizeof(*list));
    assert(list);
    *count = 0;
    for (size_t i = drop; i < n; i++)
        list[(*count)++] = before[i];
    list[(*count)++] = turn_print(t, "%s", newest);
    return list;
}

static void served_add(struct turn *t, const char *subject, const char *case_id)
{
    const Ducha__ServedKept *before = served_by(t, subject);
    Ducha__ServedKept now = DUCHA__SERVED_KEPT__INIT;
    now.case_id = list_with(t, before ? before->case_id : NULL, before ? before->n_case_id : 0,
                            SERVED_KEPT, case_id, &now.n_case_id);
    turn_put(t, turn_key(t, "served", subject, NULL), body_pack(t, &now.base));
}

/* ---- the persons of a form ---- */

/* Who is to serve, and as what; each person once. */
struct roster {
    const char *person[POSTS_MAX];
    enum part part[POSTS_MAX];
    size_t count;
};

static void roster_add(struct taking *k, struct roster *r, const char *person, enum part part)
{
    struct turn *t = k->step.turn;
    const char *shown = turn_cut(t, person, SHOWN_MAX);
    for (size_t i = 0; i < r->count; i++)
        if (strcmp(r->person[i], person) == 0) {
            taking_refuse(k, turn_print(t, "%s 重复列名", shown),
                          turn_print(t, "%s is named twice", shown));
            return;
        }
    if (r->count == POSTS_MAX) {
        taking_refuse(k, turn_print(t, "督察组至多 %u 人", POSTS_MAX),
                      turn_print(t, "a team has %u persons at most", POSTS_MAX));
        return;
    }
    r->part[r->count] = part;
    r->person[r->count++] = person;
}

static void roster_add_all(struct taking *k, struct roster *r, const Ducha__Field *f,
                           enum part part)
{
    for (size_t i = 0; f && i < f->n_value && !k->refused; i++)
        roster_add(k, r, f->value[i], part);
}

static const Ducha__Field *said_or_kept(struct taking *k, const char *name)
{
    const Ducha__Field *said = fields_find(&k->step.fields, name);
    return said ? said : casefile_fact(k->step.turn, k->step.case_id, name);
}

static struct roster roster_of(struct taking *k)
{
    struct roster r = {.count = 0};
    roster_add_all(k, &r, said_or_kept(k, "leader"), LEADER);
    roster_add_all(k, &r, said_or_kept(k, "deputy"), DEPUTY);
    roster_add_all(k, &r, fields_find(&k->step.fields, "member"), MEMBER);
    return r;
}

static const Ducha__Field *subjects_of(struct taking *k)
{
    return casefile_fact(k->step.turn, k->step.case_id, "subject");
}

static void roster_check(struct taking *k, const struct roster *r)
{
    const Ducha__Field *subjects = subjects_of(k);
    for (size_t i = 0; i < r->count && !k->refused; i++)
        person_refused(k, r->person[i], r->part[i], k->step.case_id, subjects);
}

void leaders_check(struct taking *k)
{
    struct roster r = roster_of(k);
    roster_check(k, &r);
}

/* ---- forming ---- */

static const char *post_word(enum part part)
{
    return part == LEADER ? "team.leader" : part == DEPUTY ? "team.deputy" : "team.member";
}

static void give_post(struct taking *k, const char *post, const char *person, const char *authority)
{
    taking_post(k, post, person);
    k->posts[k->told.n_post - 1]->authority = turn_print(k->step.turn, "%s", authority);
}

static struct bytes serves_key(struct turn *t, const char *person, const char *case_id)
{
    return turn_key(t, "serves", person, case_id, NULL);
}

/* The team from now on is whom this step has given posts. out: who left; NULL: nobody. */
static void keep_team(struct taking *k, const char *authority, const Ducha__TeamKept *before,
                      const char *out)
{
    struct turn *t = k->step.turn;
    Ducha__TeamKept team = DUCHA__TEAM_KEPT__INIT;
    team.authority = turn_print(t, "%s", authority);
    team.post = k->posts;
    team.n_post = k->told.n_post;
    if (out)
        team.left = list_with(t, before->left, before->n_left, LEFT_KEPT, out, &team.n_left);
    team_put(t, k->step.case_id, &team);
    for (size_t i = 0; i < team.n_post; i++)
        turn_put(t, serves_key(t, team.post[i]->person, k->step.case_id), bytes_of(""));
    if (out)
        turn_del(t, serves_key(t, out, k->step.case_id));
}

void team_check(struct taking *k)
{
    struct roster r = roster_of(k);
    roster_check(k, &r);
}

void team_act(struct taking *k)
{
    struct roster r = roster_of(k);
    const char *authority = taking_text(k, "authority");
    const Ducha__Field *subjects = subjects_of(k);
    for (size_t i = 0; i < r.count; i++)
        give_post(k, post_word(r.part[i]), r.person[i], authority);
    keep_team(k, authority, NULL, NULL);
    for (size_t i = 0; subjects && i < subjects->n_value; i++)
        if (!said_before(subjects, i) && subject_kept(k->step.turn, subjects->value[i]))
            served_add(k->step.turn, subjects->value[i], k->step.case_id);
}

/* ---- replacing ---- */

void replace_check(struct taking *k)
{
    struct turn *t = k->step.turn;
    const Ducha__TeamKept *team = team_kept(t, k->step.case_id);
    const char *out = taking_text(k, "out"), *in = taking_text(k, "in");
    const Ducha__Post *leaves = post_of(team, out);
    const char *shown = turn_cut(t, out, SHOWN_MAX), *joins = turn_cut(t, in, SHOWN_MAX);
    if (!leaves || strcmp(leaves->post, post_word(MEMBER)) != 0)
        taking_refuse(k, turn_print(t, "%s 不是本案督察组成员", shown),
                      turn_print(t, "%s is not a member of this team", shown));
    else if (post_of(team, in))
        taking_refuse(k, turn_print(t, "%s 已在本案督察组", joins),
                      turn_print(t, "%s is on this team already", joins));
    else
        person_refused(k, in, MEMBER, k->step.case_id, subjects_of(k));
}

/* All posts are given anew: whoever is not named holds none from now on. */
void replace_act(struct taking *k)
{
    const Ducha__TeamKept *team = team_kept(k->step.turn, k->step.case_id);
    const char *out = taking_text(k, "out"), *in = taking_text(k, "in");
    for (size_t i = 0; i < team->n_post; i++) {
        bool leaves = strcmp(team->post[i]->person, out) == 0;
        give_post(k, team->post[i]->post, leaves ? in : team->post[i]->person, team->authority);
    }
    keep_team(k, team->authority, team, out);
}

/* ---- who serves where ---- */

/* Article 17: who was found unfit is replaced at once; this says where. */
void unfit_act(struct taking *k)
{
    struct turn *t = k->step.turn;
    const char *person = casefile_fact_text(t, k->step.case_id, "person");
    if (!person_case(t, person))
        return;
    struct bytes prefix = turn_key(t, "serves", person, NULL), key = {0}, value;
    while (k->told.n_result < RESULTS_MAX && turn_next(t, prefix, &key, &value))
        taking_result(k, "serves", (const char *)key.data + prefix.size);
}

void team_end(const struct heard *h)
{
    struct turn *t = h->turn;
    const Ducha__TeamKept *team = team_kept(t, h->message->case_id);
    for (size_t i = 0; team && i < team->n_post; i++)
        turn_del(t, serves_key(t, team->post[i]->person, h->message->case_id));
}
