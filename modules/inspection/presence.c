/* presence.c - the days of presence and what the team does on them: Articles 23(5), 24, 37, 39. */
#include "modules/inspection/internal.h"

#define PRESENCE_DAYS_DEFAULT 31 /* where the office sets no number */
#define TELEPHONE_DIGITS_MIN 5u  /* 12369 */
#define TELEPHONE_DIGITS_MAX 16u

/* ---- days ---- */

static int32_t today(const struct taking *k)
{
    return day_at(k->step.message->time);
}

static const char *day_of_text(const struct taking *k, int32_t day)
{
    char text[DAY_TEXT_SIZE];
    return turn_print(k->step.turn, "%s", day_text(day, text));
}

/* The day of the form is one of the days of presence, where the case has such. */
static void check_within(struct taking *k)
{
    int32_t held = day_parse(taking_text(k, "held_on"));
    int32_t from = day_parse(taking_fact(k, "presence_from"));
    int32_t to = day_parse(taking_fact(k, "presence_to"));
    if ((from != DAY_NONE && held < from) || (to != DAY_NONE && held > to))
        taking_refuse(k,
                      turn_print(k->step.turn, "时间不在进驻期限内：%s 至 %s", day_of_text(k, from),
                                 day_of_text(k, to)),
                      turn_print(k->step.turn, "held outside the days of presence: %s to %s",
                                 day_of_text(k, from), day_of_text(k, to)));
}

/* When it was held: not tomorrow. */
static void check_held_on(struct taking *k)
{
    if (day_parse(taking_text(k, "held_on")) > today(k))
        taking_refuse(k, "时间尚未到来：事后方可登记",
                      "that day has not come: record it when it has been done");
    check_within(k);
}

/* ---- the notice ---- */

static int64_t days_max(const struct taking *k)
{
    const char *value = regime_value(k->step.regime, "presence-days");
    int64_t days;
    return value && text_int(value, &days) && days > 0 ? days : PRESENCE_DAYS_DEFAULT;
}

static int32_t days_asked(const struct taking *k)
{
    return day_parse(taking_text(k, "presence_to")) - day_parse(taking_text(k, "presence_from")) +
           1;
}

static void check_period(struct taking *k)
{
    int32_t from = day_parse(taking_text(k, "presence_from"));
    int64_t most = days_max(k);
    if (days_asked(k) < 1)
        taking_refuse(k, "进驻结束早于开始", "presence ends before it begins");
    else if (from < today(k))
        taking_refuse(k, "进驻开始早于通知之日", "presence begins before the day of the notice");
    else if (days_asked(k) > most)
        taking_refuse(
            k, turn_print(k->step.turn, "进驻 %d 日，至多 %d 日", (int)days_asked(k), (int)most),
            turn_print(k->step.turn, "presence of %d days: at most %d", (int)days_asked(k),
                       (int)most));
}

/* Several numbers stand behind each other: 010-66660000、12369 */
static bool is_telephone(const char *text)
{
    unsigned digits = 0;
    for (const char *p = text; *p; p++) {
        bool next = strncmp(p, "、", strlen("、")) == 0;
        if (next && (digits < TELEPHONE_DIGITS_MIN || digits > TELEPHONE_DIGITS_MAX))
            return false;
        if (next) {
            digits = 0;
            p += strlen("、") - 1;
        } else if (*p >= '0' && *p <= '9') {
            digits++;
        } else if (!strchr("-+() ", *p)) {
            return false;
        }
    }
    return digits >= TELEPHONE_DIGITS_MIN && digits <= TELEPHONE_DIGITS_MAX;
}

/* A box has a number: 北京市A0001号 */
static bool is_mailbox(const char *text)
{
    return text[strcspn(text, "0123456789")];
}

/* 8:00-20:00: text_time() wants 08:00. */
static bool read_hour(const struct taking *k, const char *text, size_t size, unsigned *minutes)
{
    const char *zero = size == strlen("8:00") ? "0" : "";
    return text_time(turn_print(k->step.turn, "%s%.*s", zero, (int)size, text), minutes);
}

static bool is_hours(const struct taking *k, const char *text)
{
    unsigned from, to;
    size_t first = strcspn(text, "-");
    return text[first] && read_hour(k, text, first, &from) &&
           read_hour(k, text + first + 1, strlen(text + first + 1), &to) && from < to;
}

/* A presence without a hotline, or one that takes no letters, is not asked for it. */
static bool asks_for(const struct taking *k, const char *field)
{
    const struct rule *rule = k->step.rule;
    return names_have(rule->needs, field) || taking_text(k, field)[0];
}

static void check_contacts(struct taking *k)
{
    if (asks_for(k, "telephone") && !is_telephone(taking_text(k, "telephone")))
        taking_refuse(k, "值班电话应为号码，如 010-66660000，多个以、分开",
                      "the telephone must be a number, 010-66660000; several with 、 between");
    if (asks_for(k, "mailbox") && !is_mailbox(taking_text(k, "mailbox")))
        taking_refuse(k, "邮政信箱应有编号，如 北京市A0001号",
                      "the mailbox must have its number: 北京市A0001号");
    if (asks_for(k, "hours") && !is_hours(k, taking_text(k, "hours")))
        taking_refuse(k, "受理时间应写成 8:00-20:00 的样子",
                      "the hours must be written as 8:00-20:00");
}

void presence_may_begin(struct taking *k)
{
    check_period(k);
    check_contacts(k);
}

void presence_begin(struct taking *k)
{
    taking_result(k, "days", turn_print(k->step.turn, "%d", (int)days_asked(k)));
}

/* ---- methods ---- */

/* What the method cannot be recorded without. */
static void check_needs(struct taking *k, const struct row *method)
{
    for (const char *const *n = method->needs; *n; n++) {
        const struct form_field *f = regime_field(k->step.regime, *n);
        if (!fields_find(&k->step.fields, *n) || !taking_text(k, *n)[0])
            taking_refuse_by(
                k, method->clause,
                turn_print(k->step.turn, "%s须写明：%s", method->words.zh, f->words.zh),
                turn_print(k->step.turn, "%s needs: %s", method->words.en, f->words.en));
    }
}

static const struct row *method_row(const struct taking *k)
{
    const struct step *s = &k->step;
    return row_for(s->turn, s->case_id, &s->fields, s->regime->rows[METHODS],
                   taking_text(k, "method"));
}

/* A method that the pack has for other inspections only. A word that no row names has no more to
 * it than the code table says. */
static void refuse_of_others(struct taking *k)
{
    const char *word = taking_text(k, "method");
    const struct row *row = k->step.regime->rows[METHODS];
    while (row && !row_names(row, word))
        row = row->next;
    if (row)
        taking_refuse(
            k, turn_print(k->step.turn, "%s 不是此类督察的方式", word),
            turn_print(k->step.turn, "%s is no method of this kind of inspection", row->words.en));
}

void method_may_be_used(struct taking *k)
{
    const struct row *method = method_row(k);
    check_held_on(k);
    if (method)
        check_needs(k, method);
    else
        refuse_of_others(k);
}

/* The register of uses, which the report draws on. */
static void count_use(struct taking *k, const char *method)
{
    struct tally tally = inspection_tally(k, k->step.case_id);
    uint64_t uses = tally_add(&tally, "method", method, +1);
    tally_close(&tally);
    taking_result(k, "uses", turn_print(k->step.turn, "%u", (unsigned)uses));
}

void method_use(struct taking *k)
{
    const struct row *method = method_row(k);
    if (method)
        taking_result(k, "clause", method->clause);
    count_use(k, taking_text(k, "method"));
}

/* Article 37: the methods of a stationed inspection. */
void station_may_be_held(struct taking *k)
{
    check_held_on(k);
}

void station_hold(struct taking *k)
{
    count_use(k, taking_text(k, "station_method"));
}

/* ---- who ---- */

static bool holds_a_post(const struct taking *k, const char *person)
{
    const struct step *s = &k->step;
    const char *where = s->parent[0] ? s->parent : s->case_id;
    for (const struct organ *o = s->regime->organs; o; o = o->next)
        if (o->post && !o->standing &&
            casefile_post(s->turn, where, o->name, person, s->message->time))
            return true;
    return false;
}

void branch_may_be_set_up(struct taking *k)
{
    const char *secretary = taking_text(k, "secretary");
    if (!holds_a_post(k, secretary))
        taking_refuse(k, turn_print(k->step.turn, "%s 不是本案督察组成员", secretary),
                      turn_print(k->step.turn, "%s is not of this case's team", secretary));
}

/* An inspection that the office carries out has no team: its own people hold no posts. Of one that
 * a team carries out, the office's person who records it may have taken part. */
static bool may_take_part(const struct taking *k, const char *person)
{
    bool of_office = strcmp(k->step.message->organ, "office") == 0;
    bool self = strcmp(person, k->step.message->person) == 0;
    return (of_office && self) || holds_a_post(k, person);
}

static struct bytes interview_key(const struct taking *k)
{
    return turn_key(k->step.turn, "interview", k->step.case_id, NULL);
}

void interview_may_be_called(struct taking *k)
{
    if (day_parse(taking_text(k, "held_on")) < today(k))
        taking_refuse(k, "约见约谈的日期已过", "the day it is called for has passed");
    check_within(k);
}

void interview_call(struct taking *k)
{
    turn_put(k->step.turn, interview_key(k), bytes_of(taking_text(k, "held_on")));
}

static void check_called_day(struct taking *k)
{
    struct turn *t = k->step.turn;
    struct bytes row = turn_get(t, interview_key(k));
    const char *day = turn_print(t, "%.*s", (int)row.size, (const char *)row.data);
    if (row.data && today(k) < day_parse(day))
        taking_refuse(k, turn_print(t, "约定于 %s，尚未到期", day),
                      turn_print(t, "it was called for %s", day));
}

void interview_may_be_held(struct taking *k)
{
    check_called_day(k);
    if (taking_text(k, "held_on")[0])
        check_held_on(k); /* recorded later, it says when it was */
    const Ducha__Field *who = fields_find(&k->step.fields, "who");
    if (strcmp(taking_fact(k, "led_by"), "督察组") != 0)
        return;
    for (size_t i = 0; who && i < who->n_value; i++)
        if (!may_take_part(k, who->value[i]))
            taking_refuse(
                k,
                turn_print(k->step.turn, "%s 不是本案督察组成员，也不是办公室人员", who->value[i]),
                turn_print(k->step.turn, "%s is neither of this case's team nor of the office",
                           who->value[i]));
}

/* ---- the end ---- */

void presence_may_end(struct taking *k)
{
    const char *to = taking_fact(k, "presence_to");
    int32_t last = day_parse(to);
    if (last != DAY_NONE && today(k) < last && !taking_text(k, "reason")[0])
        taking_refuse(k, turn_print(k->step.turn, "进驻期限至 %s，提前结束须写明理由", to),
                      turn_print(k->step.turn,
                                 "presence lasts until %s: give the reason to end it before", to));
}

void presence_end(struct taking *k)
{
    struct tally tally = inspection_tally(k, k->step.case_id);
    for (size_t i = 0; i < tally.kept.n_line; i++) {
        const Ducha__TallyLine *line = tally.kept.line[i];
        if (strcmp(line->group, "method") == 0)
            taking_result(k, "method",
                          turn_print(k->step.turn, "%s %u", line->of, (unsigned)line->number));
    }
    taking_result(k, "findings",
                  turn_print(k->step.turn, "%u", (unsigned)tally_get(&tally, "findings", "")));
}
