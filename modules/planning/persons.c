/* persons.c - who may serve: each row of the pack's `team` is a rule, computed from what is kept of
 * the person. A row that the pack does not have is not asked.
 *
 *   row               asked of             its `is`
 *   leader-pool       leader
 *   leader-rank       leader, candidate    ranks that are good enough
 *   recently-retired  leader, candidate    a number of years, or the office's value of that name
 *   deputy-of-bureau  deputy               services that count as sitting; none: any
 *   conditions        member               conditions, all of which must be met
 *   fitness           everybody
 *   recuse-post       everybody
 *   recuse-region     everybody
 *   recuse-business   everybody
 *   recuse-kin        everybody
 *   rotation          everybody            how many inspections of the subject in a row, likewise
 *
 * A row's `when` says to which persons it applies: recently-retired to those who are retired.
 *
 * Rows:
 *
 *   person NUL name   the person's case */
#include "modules/planning/internal.h"
#include "pack/time/period.h"

#define YEARS_MAX 100 /* since somebody retired */

/* ---- registered ---- */

const char *person_case(struct turn *t, const char *name)
{
    if (!name[0] || strlen(name) > NAME_MAX_BYTES)
        return NULL;
    struct bytes row = turn_get(t, turn_key(t, "person", name, NULL));
    return row.data ? turn_print(t, "%.*s", (int)row.size, (const char *)row.data) : NULL;
}

void person_check(struct taking *k)
{
    if (strlen(taking_text(k, "person")) > NAME_MAX_BYTES)
        taking_refuse(k, "姓名过长", "the person's name is too long");
}

void person_act(struct taking *k)
{
    struct turn *t = k->step.turn;
    turn_put(t, turn_key(t, "person", taking_text(k, "person"), NULL), bytes_of(k->step.case_id));
}

const char *person_next(struct turn *t, struct bytes *key, const char **file)
{
    struct bytes prefix = turn_key(t, "person", NULL), value;
    if (!turn_next(t, prefix, key, &value))
        return NULL;
    *file = turn_print(t, "%.*s", (int)value.size, (const char *)value.data);
    return turn_print(t, "%s", (const char *)key->data + prefix.size); /* a key ends with a zero */
}

/* ---- one person, one part, one inspection ---- */

struct judging {
    struct taking *k;
    const char *person, *file; /* the person's case */
    const char *case_id, *subject, *seat;
    const char *zh, *en; /* the fact that speaks against it */
};

static const Ducha__Field *fact_of(const struct judging *j, const char *name)
{
    return casefile_fact(j->k->step.turn, j->file, name);
}

static const char *text_of(const struct judging *j, const char *name)
{
    return casefile_fact_text(j->k->step.turn, j->file, name);
}

/* The fact itself is the same in both languages: a name, a date, a number. */
static bool because(struct judging *j, const char *zh, const char *en, const char *fact)
{
    struct turn *t = j->k->step.turn;
    j->zh = turn_print(t, "%s%s", zh, fact);
    j->en = turn_print(t, "%s%s%s", en, fact[0] ? " " : "", fact);
    return true;
}

bool office_number(const struct regime *r, const char *text, int64_t *out)
{
    const char *value = regime_value(r, text);
    return text_int(value ? value : text, out);
}

const struct rule *rule_doing(const struct regime *r, const char *does)
{
    const struct rule *rule = r->rules;
    while (rule && (strcmp(rule->does, does) != 0 || strcmp(rule->module, "planning") != 0))
        rule = rule->next;
    return rule;
}

static bool outside_pool(struct judging *j, const struct row *row)
{
    const struct rule *enter = rule_doing(j->k->step.regime, "enter-pool");
    (void)row;
    if (!enter || casefile_stands(j->k->step.turn, j->file, enter->name))
        return false;
    return because(j, "不在人选库中", "is not in the pool", "");
}

static bool lacks_rank(struct judging *j, const struct row *row)
{
    const char *rank = text_of(j, "rank");
    return !names_have(row->is, rank) && because(j, "职级为", "has the rank", rank);
}

static bool long_retired(struct judging *j, const struct row *row)
{
    int64_t years;
    int32_t on = day_parse(text_of(j, "retired_on")), today = day_at(j->k->step.message->time);
    if (!row->is[0] || !office_number(j->k->step.regime, row->is[0], &years) || years < 0 ||
        years > YEARS_MAX)
        return false;
    if (on == DAY_NONE)
        return because(j, "未登记退出领导岗位日期", "has no day on which office was left", "");
    return !within_years(on, (unsigned)years, today) &&
           because(j, "退出领导岗位于", "left office on", text_of(j, "retired_on"));
}

static bool not_of_bureau(struct judging *j, const struct row *row)
{
    const char *service = text_of(j, "service");
    if (strcmp(text_of(j, "bureau_leader"), "yes") != 0)
        return because(j, "未登记为局领导", "is not registered as a leader of the bureau", "");
    return row->is[0] && !names_have(row->is, service) &&
           because(j, "在职情况为", "is registered as", service);
}

static bool has_value(const Ducha__Field *f, const char *value)
{
    for (size_t i = 0; f && i < f->n_value; i++)
        if (strcmp(f->value[i], value) == 0)
            return true;
    return false;
}

static bool lacks_condition(struct judging *j, const struct row *row)
{
    const Ducha__Field *met = fact_of(j, "conditions_met");
    for (const char *const *n = row->is; *n; n++)
        if (!has_value(met, *n))
            return because(j, "不具备", "does not meet", *n);
    return false;
}

static bool is_unfit(struct judging *j, const struct row *row)
{
    (void)row;
    return strcmp(text_of(j, "fit"), "no") == 0 &&
           because(j, "已被认定不适合", "was found unfit", "");
}

/* A unit and what belongs to it: 海淀区 and 海淀区水务局. */
static bool belongs_to(const char *value, const char *unit)
{
    return unit[0] && strncmp(value, unit, strlen(unit)) == 0;
}

static bool tied(struct judging *j, const char *fact, const char *unit, const char *zh,
                 const char *en)
{
    const Ducha__Field *f = fact_of(j, fact);
    for (size_t i = 0; f && i < f->n_value; i++)
        if (belongs_to(f->value[i], unit))
            return because(j, zh, en, turn_cut(j->k->step.turn, f->value[i], SHOWN_MAX));
    return false;
}

static bool held_post(struct judging *j, const struct row *row)
{
    (void)row;
    return tied(j, "posts_held", j->subject, "任职单位：", "holds or held a post in");
}

static bool from_there(struct judging *j, const struct row *row)
{
    (void)row;
    return tied(j, "home_region", j->subject, "籍贯或成长地：", "comes from") ||
           tied(j, "home_region", j->seat, "籍贯或成长地：", "comes from");
}

static bool has_dealings(struct judging *j, const struct row *row)
{
    (void)row;
    return tied(j, "dealings", j->subject, "公务关联单位：", "has official dealings with");
}

/* A relative works for the subject, or is it. */
static bool has_kin(struct judging *j, const struct row *row)
{
    (void)row;
    return tied(j, "kin_units", j->subject, "亲属所在单位：", "has a relative in");
}

static bool served_before(struct judging *j, const struct row *row)
{
    int64_t inspections;
    if (!row->is[0] || !office_number(j->k->step.regime, row->is[0], &inspections))
        return false;
    const char *served =
        team_served(j->k->step.turn, j->subject, j->person, inspections, j->case_id);
    return served && because(j, "曾参加对该对象的督察：", "served in the inspection", served);
}

/* ---- all rules ---- */

#define EVERYBODY (LEADER | DEPUTY | MEMBER)

static const struct team_rule {
    const char *row;
    unsigned parts;
    bool (*broken)(struct judging *j, const struct row *row);
} team_rules[] = {{"leader-pool", LEADER, outside_pool},
                  {"leader-rank", LEADER | CANDIDATE, lacks_rank},
                  {"recently-retired", LEADER | CANDIDATE, long_retired},
                  {"deputy-of-bureau", DEPUTY, not_of_bureau},
                  {"conditions", MEMBER, lacks_condition},
                  {"fitness", EVERYBODY | CANDIDATE, is_unfit},
                  {"recuse-post", EVERYBODY, held_post},
                  {"recuse-region", EVERYBODY, from_there},
                  {"recuse-business", EVERYBODY, has_dealings},
                  {"recuse-kin", EVERYBODY, has_kin},
                  {"rotation", EVERYBODY, served_before}};

static bool applies(const struct judging *j, const struct row *row)
{
    return row && when_holds(j->k->step.turn, j->file, NULL, row->when);
}

static void refuse_by_row(const struct judging *j, const struct row *row)
{
    struct turn *t = j->k->step.turn;
    taking_refuse_by(j->k, row->clause,
                     turn_print(t, "%s：%s（%s）", j->person, row->words.zh, j->zh),
                     turn_print(t, "%s: %s (%s)", j->person, row->words.en, j->en));
}

/* The first row that speaks against the person; NULL: none does. */
static const struct row *row_against(struct judging *j, enum part part)
{
    for (unsigned i = 0; i < sizeof(team_rules) / sizeof(team_rules[0]); i++) {
        const struct team_rule *rule = &team_rules[i];
        const struct row *row =
            rule->parts & part ? regime_row(j->k->step.regime, TEAM, rule->row) : NULL;
        if (applies(j, row) && rule->broken(j, row))
            return row;
    }
    return NULL;
}

static struct judging judging(struct taking *k, const char *name, const char *file,
                              const char *case_id)
{
    return (struct judging){.k = k,
                            .person = turn_cut(k->step.turn, name, SHOWN_MAX),
                            .file = file,
                            .case_id = case_id,
                            .subject = "",
                            .seat = "",
                            .zh = "",
                            .en = ""};
}

/* Of an inspection of several a tie to any of them is enough. */
static const struct row *row_against_any(struct judging *j, enum part part,
                                         const Ducha__Field *subjects)
{
    const struct row *row = subjects ? NULL : row_against(j, part);
    for (size_t i = 0; subjects && i < subjects->n_value && !row; i++) {
        const Ducha__SubjectKept *kept = subject_kept(j->k->step.turn, subjects->value[i]);
        j->subject = subjects->value[i];
        j->seat = kept && kept->seat ? kept->seat : "";
        row = row_against(j, part);
    }
    return row;
}

bool person_may_serve(struct taking *k, const char *name, const char *file, enum part part,
                      const char *case_id, const Ducha__Field *subjects)
{
    struct judging j = judging(k, name, file, case_id);
    return !row_against_any(&j, part, subjects);
}

bool person_refused(struct taking *k, const char *name, enum part part, const char *case_id,
                    const Ducha__Field *subjects)
{
    struct turn *t = k->step.turn;
    struct judging j = judging(k, name, person_case(t, name), case_id);
    const struct row *against = j.file ? row_against_any(&j, part, subjects) : NULL;
    if (against)
        refuse_by_row(&j, against);
    else if (!j.file)
        taking_refuse(k, turn_print(t, "%s 未登记为督察人员，请先登记", j.person),
                      turn_print(t, "%s is not a registered inspector: register first", j.person));
    return k->refused;
}

/* ---- the pool ---- */

void pool_check(struct taking *k)
{
    const char *name = casefile_fact_text(k->step.turn, k->step.case_id, "person");
    person_refused(k, name, CANDIDATE, "", NULL);
}
