/* counting.c - what the pack's rows of `scores` and `statistics` count, as it happens.
 *
 *   a step was taken      ─► rows whose `counts` name it
 *   a step was undone     ─► what it had counted in that case is taken out again
 *   a deadline has passed ─► rows whose `late` names it
 *   one was met in time   ─► rows whose `counts` names the step, and whose `in-time` the deadline
 *
 * A score is counted in each period that holds the day, so that asking for a year or a week reads
 * one number. A row that looks back (`within`) keeps beside it how often on each day: the newest
 * days on which anything was counted, as many as the longest look back has, so that none is missed.
 * A statistic is counted for the office and for the case at the top (the inspection). What is
 * counted once however often it comes (a case, a person) has a row that says how often it came.
 * Names of any length are parts of keys by their digests.
 *
 * Rows:
 *
 *   score NUL id NUL row NUL period NUL digest   how often, 8 bytes
 *   days  NUL id NUL row NUL digest              DaysKept
 *   rows  NUL id NUL row NUL whose               struct tally; of a row with `every`
 *   rows  NUL id NUL row NUL whose NUL period    one for each period: no row grows for ever
 *   seen  NUL digest                             how often, 8 bytes
 *   back  NUL case NUL step                      CountedKept: what to take out again */
#include "base/digest.h"
#include "modules/kit/recipients.h"
#include "modules/reporting/internal.h"
#include "pack/effects.h"
#include "pack/time/period.h"

/* ---- numbers in rows ---- */

static const char *digest_hex(struct turn *t, struct bytes of)
{
    char text[DIGEST_TEXT_SIZE];
    struct digest d = digest_of(SUITE_INTL, &of, 1);
    digest_text(&d, text);
    return turn_print(t, "%s", text);
}

static int64_t number_get(struct turn *t, struct bytes key)
{
    struct bytes row = turn_get(t, key);
    return row.size == 8 ? (int64_t)be64_get(row.data) : 0;
}

/* What it is now; never below nothing. */
static int64_t number_add(struct turn *t, struct bytes key, int64_t by)
{
    int64_t now = number_get(t, key) + by;
    uint8_t row[8];
    if (now <= 0) {
        turn_del(t, key);
        return 0;
    }
    be64_put(row, (uint64_t)now);
    turn_put(t, key, (struct bytes){row, sizeof(row)});
    return now;
}

/* ---- scores, by period ---- */

static struct bytes score_key(struct turn *t, const char *id, const char *row, const char *period,
                              const char *who)
{
    return turn_key(t, "score", id, row, period, digest_hex(t, bytes_of(who)), NULL);
}

int64_t score_count(struct turn *t, const struct regime *r, const struct row *row,
                    const char *period, const char *who)
{
    return number_get(t, score_key(t, r->id, row->name, period, who));
}

/* ---- scores that look back ---- */

struct days {
    size_t count;
    int32_t day[DAYS_KEPT_MAX + 1]; /* room for a new one, before the oldest leaves */
    int64_t number[DAYS_KEPT_MAX + 1];
};

static struct bytes days_key(struct turn *t, const char *id, const char *row, const char *who)
{
    return turn_key(t, "days", id, row, digest_hex(t, bytes_of(who)), NULL);
}

static struct days *days_open(struct turn *t, struct bytes key)
{
    struct days *d = turn_alloc(t, sizeof(*d));
    struct bytes row = turn_get(t, key);
    assert(d);
    d->count = 0;
    if (!row.data)
        return d;
    const Ducha__DaysKept *kept = body_read(t, row, &ducha__days_kept__descriptor);
    assert(kept && kept->n_day <= DAYS_KEPT_MAX && kept->n_number == kept->n_day); /* our own row */
    d->count = kept->n_day;
    memcpy(d->day, kept->day, d->count * sizeof(*d->day));
    memcpy(d->number, kept->number, d->count * sizeof(*d->number));
    return d;
}

static void days_remove(struct days *d, size_t at)
{
    d->count--;
    memmove(d->day + at, d->day + at + 1, (d->count - at) * sizeof(*d->day));
    memmove(d->number + at, d->number + at + 1, (d->count - at) * sizeof(*d->number));
}

static void days_insert(struct days *d, size_t at, int32_t day)
{
    memmove(d->day + at + 1, d->day + at, (d->count - at) * sizeof(*d->day));
    memmove(d->number + at + 1, d->number + at, (d->count - at) * sizeof(*d->number));
    d->day[at] = day;
    d->number[at] = 0;
    d->count++;
}

/* What is taken out of a day that is no longer kept was out of everybody's sight before. */
static void days_add(struct days *d, int32_t day, int64_t by)
{
    size_t at = d->count;
    while (at > 0 && d->day[at - 1] >= day)
        at--;
    bool there = at < d->count && d->day[at] == day;
    if (!there && by < 0)
        return;
    if (!there)
        days_insert(d, at, day);
    d->number[at] += by;
    if (d->number[at] <= 0)
        days_remove(d, at);
    if (d->count > DAYS_KEPT_MAX)
        days_remove(d, 0);
}

static void days_close(struct turn *t, struct bytes key, struct days *d)
{
    Ducha__DaysKept kept = DUCHA__DAYS_KEPT__INIT;
    kept.n_day = kept.n_number = d->count;
    kept.day = d->day;
    kept.number = d->number;
    if (d->count)
        turn_put(t, key, body_pack(t, &kept.base));
    else
        turn_del(t, key);
}

int64_t score_count_back(struct turn *t, const struct regime *r, const struct row *row, int32_t day,
                         const char *who)
{
    const struct days *d = days_open(t, days_key(t, r->id, row->name, who));
    int32_t first = calendar_count(&r->calendar, day, &row->window).day;
    int64_t sum = 0;
    for (size_t i = d->count; i > 0 && d->day[i - 1] >= first; i--)
        if (d->day[i - 1] <= day)
            sum += d->number[i - 1];
    return sum;
}

static void score_add_day(struct turn *t, const struct regime *r, const Ducha__Counted *c,
                          int64_t by)
{
    const struct row *row = regime_row(r, SCORES, c->row);
    if (!row || !row->within[0])
        return;
    struct bytes key = days_key(t, r->id, c->row, c->of);
    struct days *d = days_open(t, key);
    days_add(d, c->day, by);
    days_close(t, key, d);
}

/* ---- scores ---- */

static void score_add(struct turn *t, const struct regime *r, const Ducha__Counted *c, int64_t by)
{
    for (unsigned p = 0; p < PERIODS; p++) {
        char period[PERIOD_TEXT_SIZE];
        if (p != PERIOD_ONCE)
            number_add(
                t, score_key(t, r->id, c->row, period_text((enum period)p, c->day, period), c->of),
                by);
    }
    score_add_day(t, r, c, by);
}

/* ---- statistics ---- */

struct tally statistic_tally(struct turn *t, const char *id, const char *row, const char *whose)
{
    return tally_open(t, turn_key(t, "rows", id, row, whose, NULL));
}

bool statistic_next(struct turn *t, const char *id, const char *row, const char *whose,
                    struct bytes *at, struct tally *out)
{
    struct bytes prefix = turn_key(t, "rows", id, row, whose, NULL), value;
    bool more = turn_next(t, prefix, at, &value);
    if (more && at->size == prefix.size) /* of a version that did not divide it */
        more = turn_next(t, prefix, at, &value);
    if (more)
        *out = tally_open(t, *at);
    return more;
}

/* Of the whole, or of the period of that day. */
static struct tally tally_of(struct turn *t, const struct regime *r, const Ducha__Counted *c,
                             const char *whose)
{
    const struct row *row = regime_row(r, STATISTICS, c->row);
    char period[PERIOD_TEXT_SIZE];
    enum period every;
    if (!row || !period_parse(row->every, &every))
        return statistic_tally(t, r->id, c->row, whose);
    return tally_open(
        t, turn_key(t, "rows", r->id, c->row, whose, period_text(every, c->day, period), NULL));
}

/* Of what counts once: did this make the first one, or take away the last? */
static bool is_first_or_last(struct turn *t, const struct regime *r, const Ducha__Counted *c,
                             const char *whose, int by)
{
    struct bytes all = turn_key(t, r->id, c->row, whose, c->of, c->name, NULL);
    int64_t now = number_add(t, turn_key(t, "seen", digest_hex(t, all), NULL), by);
    return by > 0 ? now == 1 : now == 0;
}

static void statistic_add_for(struct turn *t, const struct regime *r, const Ducha__Counted *c,
                              const char *whose, int by)
{
    if (c->name[0] && !is_first_or_last(t, r, c, whose, by))
        return;
    struct tally tally = tally_of(t, r, c, whose);
    tally_add(&tally, "", c->of, by * c->number);
    tally_close(&tally);
}

/* ---- one thing that is counted, or taken out ---- */

/* The case at the top: an inspection's tasks are its own. */
static const char *top_of(struct turn *t, const char *case_id)
{
    for (unsigned i = 0; i < CASE_PARENTS_MAX; i++) {
        const Ducha__CaseKept *kept = casefile_of(t, case_id);
        if (!kept || !kept->parent || !kept->parent[0])
            break;
        case_id = kept->parent;
    }
    return case_id;
}

static void add(struct turn *t, const struct regime *r, const char *case_id,
                const Ducha__Counted *c, int by)
{
    if (c->score) {
        score_add(t, r, c, by * c->number);
        return;
    }
    statistic_add_for(t, r, c, WHOLE_OFFICE, by);
    statistic_add_for(t, r, c, top_of(t, case_id), by);
}

/* ---- what one event counts ---- */

struct event {
    struct turn *turn;
    const struct regime *regime;
    const char *case_id, *person;
    const struct fields *fields;
    const Ducha__Taken *told; /* of a step; NULL: a deadline has passed, */
    const char *late;         /* this one */
    int32_t day;
    Ducha__Counted *counted[COUNTED_MAX];
    size_t count;
};

static void note(struct event *e, const struct row *row, bool score, const char *of,
                 const char *name, int64_t number)
{
    if (e->count == COUNTED_MAX || number <= 0)
        return;
    Ducha__Counted *c = turn_alloc(e->turn, sizeof(*c));
    assert(c);
    ducha__counted__init(c);
    c->row = turn_print(e->turn, "%s", row->name);
    c->of = turn_print(e->turn, "%s", score ? of : turn_cut(e->turn, of, COUNTED_TEXT_MAX));
    c->name = turn_print(e->turn, "%s", name);
    c->has_score = c->has_number = c->has_day = true;
    c->score = score;
    c->number = number;
    c->day = e->day;
    e->counted[e->count++] = c;
}

/* Whom a step of the module referral names; of a deadline, who of them has not answered. */
static const Ducha__Field *recipients_of(const struct event *e)
{
    return e->told ? recipients_told(e->turn, e->told)
                   : recipients_owing(e->turn, e->regime, e->case_id, e->late);
}

static const Ducha__Field *field_of(const struct event *e, const char *name)
{
    if (strcmp(name, RECIPIENT_WORD) == 0)
        return recipients_of(e);
    return name[0] ? fact_field(e->turn, e->case_id, e->fields, name) : NULL;
}

static void note_score(struct event *e, const struct row *row)
{
    const Ducha__Field *who = field_of(e, row->of);
    for (size_t i = 0; who && i < who->n_value; i++)
        if (who->value[i][0])
            note(e, row, true, who->value[i], "", 1);
}

static int64_t sum_of(const Ducha__Field *f)
{
    int64_t sum = 0, one;
    for (size_t i = 0; f && i < f->n_value; i++)
        if (text_int(f->value[i], &one) && one > 0 && one <= COUNTED_NUMBER_MAX)
            sum += one;
    return sum;
}

/* Of the values of `each`: how many there are, or each person once. */
static void note_each(struct event *e, const struct row *row, const char *of)
{
    const struct form_field *f = regime_field(e->regime, row->each);
    const Ducha__Field *each = field_of(e, row->each);
    bool once = strcmp(row->of, "person") == 0;
    if (f && f->is == FIELD_NUMBER)
        note(e, row, false, of, "", sum_of(each));
    else if (!once)
        note(e, row, false, of, "", each ? (int64_t)each->n_value : 0);
    for (size_t i = 0; once && f && f->is != FIELD_NUMBER && each && i < each->n_value; i++)
        note(e, row, false, of, each->value[i], 1);
}

/* What the office takes by itself, and a day that passes, is nobody's: no person, and no time. */
static void note_person(struct event *e, const struct row *row, const char *of)
{
    bool once = strcmp(row->of, "person") == 0;
    note(e, row, false, of, once ? e->person : "", e->person[0] ? 1 : 0);
}

static void note_statistic(struct event *e, const struct row *row, const char *of)
{
    if (row->each[0])
        note_each(e, row, of);
    else if (strcmp(row->of, "item") == 0)
        note(e, row, false, of, e->case_id, 1);
    else if (strncmp(row->of, "person", strlen("person")) == 0)
        note_person(e, row, of);
    else
        note(e, row, false, of, "", 1);
}

/* 2026Q2, or 2026Q2 with the value behind it. */
static const char *in_period(const struct event *e, const struct row *row, const char *value)
{
    char name[PERIOD_TEXT_SIZE];
    enum period every;
    if (!period_parse(row->every, &every))
        return value;
    return turn_print(e->turn, "%s%s%s", period_text(every, e->day, name), value[0] ? " " : "",
                      value);
}

/* Divided by a field of several values, it counts under each; and in the period of its day. */
static void note_statistics(struct event *e, const struct row *row)
{
    const Ducha__Field *by = field_of(e, row->by);
    if (!row->by[0] || !by || by->n_value == 0)
        note_statistic(e, row, in_period(e, row, row->by[0] ? NOT_SAID : ""));
    for (size_t i = 0; row->by[0] && by && i < by->n_value; i++)
        note_statistic(e, row, in_period(e, row, by->value[i][0] ? by->value[i] : NOT_SAID));
}

static bool is_counted(const struct row *row, const char *step, const char *late)
{
    return step ? names_have(row->counts, step) : strcmp(row->late, late) == 0;
}

/* The step, as it was taken now, ended the deadline before its day was over. */
static bool is_in_time(const struct event *e, const struct row *row, const char *step)
{
    if (!row->in_time[0])
        return true;
    const char *home = casefile_due_home(e->turn, e->regime, e->case_id, row->in_time);
    const Ducha__DueKept *due = casefile_due(e->turn, home, row->in_time);
    const Ducha__StepKept *kept = casefile_step(e->turn, e->case_id, step);
    return due && kept && due->has_met_at && due->met_at == kept->time &&
           due->met_at < due->due->at;
}

static bool counts_here(const struct event *e, const struct row *row, const char *step,
                        const char *late)
{
    return is_counted(row, step, late) && when_holds(e->turn, e->case_id, e->fields, row->when) &&
           (!step || is_in_time(e, row, step));
}

/* One of step and late is NULL. */
static void note_all(struct event *e, const char *step, const char *late)
{
    const struct regime *r = e->regime;
    for (const struct row *row = r->rows[SCORES]; row; row = row->next)
        if (counts_here(e, row, step, late))
            note_score(e, row);
    for (const struct row *row = r->rows[STATISTICS]; row; row = row->next)
        if (counts_here(e, row, step, late))
            note_statistics(e, row);
    for (size_t i = 0; i < e->count; i++)
        add(e->turn, r, e->case_id, e->counted[i], +1);
}

/* ---- taken out again ---- */

static bool can_be_undone(const struct regime *r, const char *step)
{
    for (const struct rule *rule = r->rules; rule; rule = rule->next)
        if (names_have(rule->undoes, step))
            return true;
    return false;
}

static struct bytes back_key(struct turn *t, const char *case_id, const char *step)
{
    return turn_key(t, "back", case_id, step, NULL);
}

/* The newest COUNTED_MAX of them. */
static void keep_for_undoing(struct event *e, const char *step)
{
    struct turn *t = e->turn;
    struct bytes key = back_key(t, e->case_id, step), row = turn_get(t, key);
    const Ducha__CountedKept *before =
        row.data ? body_read(t, row, &ducha__counted_kept__descriptor) : NULL;
    size_t old = before ? before->n_counted : 0;
    size_t skip = old + e->count > COUNTED_MAX ? old + e->count - COUNTED_MAX : 0;
    Ducha__CountedKept kept = DUCHA__COUNTED_KEPT__INIT;
    Ducha__Counted *all[COUNTED_MAX];
    for (size_t i = skip; i < old; i++)
        all[kept.n_counted++] = before->counted[i];
    for (size_t i = 0; i < e->count; i++)
        all[kept.n_counted++] = e->counted[i];
    kept.counted = all;
    if (e->count)
        turn_put(t, key, body_pack(t, &kept.base));
}

static void take_out(struct turn *t, const struct regime *r, const char *case_id, const char *step)
{
    struct bytes key = back_key(t, case_id, step), row = turn_get(t, key);
    const Ducha__CountedKept *kept =
        row.data ? body_read(t, row, &ducha__counted_kept__descriptor) : NULL;
    for (size_t i = 0; kept && i < kept->n_counted; i++)
        add(t, r, case_id, kept->counted[i], -1);
    if (kept)
        turn_del(t, key);
}

static void take_out_undone(struct turn *t, const struct regime *r, const struct rule *rule,
                            const char *case_id)
{
    for (const char *const *n = rule->undoes; *n; n++) {
        const struct rule *undone = regime_rule(r, *n);
        const char *home = undone ? casefile_home(t, case_id, undone) : NULL;
        if (home)
            take_out(t, r, home, *n);
    }
}

/* ---- heard ---- */

/* Taken by several together it counts when it stands; else each time, also where it came out
 * negative. */
static bool counts_now(const struct rule *rule, const Ducha__Taken *told)
{
    bool together = rule->each[0] || rule->persons > 1 || rule->times > 1;
    return !together || !told->partial;
}

static bool counts_any(const struct regime *r)
{
    return r && (r->rows[SCORES] || r->rows[STATISTICS]);
}

static bool is_case(const char *case_id)
{
    return case_id[0] && strlen(case_id) <= CASE_ID_MAX;
}

/* Any module's step, ours too; told_good() of the kit has looked at the others' before. */
enum err counting_hear(struct turn *t, const struct message *m)
{
    const Ducha__Step *step = told_step(t, m->body);
    const struct regime *r = step && step->regime ? packs_find(t, step->regime) : NULL;
    const struct rule *rule = counts_any(r) && step->name ? regime_rule(r, step->name) : NULL;
    if (!rule || !rule->generic || !is_case(m->case_id) || (!rule->counted && !*rule->undoes))
        return OK;
    const Ducha__Taken *told = body_read(t, m->body, &ducha__taken__descriptor);
    if (!told)
        return body_bad(t);
    take_out_undone(t, r, rule, m->case_id);
    if (!counts_now(rule, told))
        return OK;
    struct fields fields = {told->field, told->n_field};
    struct event *e = turn_alloc(t, sizeof(*e));
    assert(e);
    *e = (struct event){.turn = t, .regime = r, .case_id = m->case_id, .fields = &fields};
    e->told = told;
    e->person = step->person ? step->person : "";
    e->day = day_at(m->time);
    note_all(e, rule->name, NULL);
    if (can_be_undone(r, rule->name))
        keep_for_undoing(e, rule->name);
    return OK;
}

enum err counting_late(struct turn *t, const struct message *m)
{
    const Ducha__Late *late = body_read(t, m->body, &ducha__late__descriptor);
    if (!late || !late->step || !late->step->regime || !late->deadline)
        return body_bad(t);
    const struct regime *r = packs_find(t, late->step->regime);
    if (!counts_any(r) || !is_case(m->case_id))
        return OK;
    struct event *e = turn_alloc(t, sizeof(*e));
    assert(e);
    *e = (struct event){.turn = t, .regime = r, .case_id = m->case_id, .person = ""};
    e->late = late->deadline;
    e->day = day_at(m->time);
    note_all(e, NULL, late->deadline);
    return OK;
}
