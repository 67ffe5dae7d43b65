/* duties.c - work that comes again: at the begin of each period every registered subject owes each
 * duty of the pack once.
 *
 *   a pack is adopted ─► the clock wakes us when the next period begins, one deadline for each duty
 *   it wakes us       ─► a slice of the register gets its cases; more subjects: wake again, at once
 *                     ─► all have theirs: wake again when the period after this one begins
 *
 * The period in which a pack is adopted has begun before it: nobody owes for it. A subject owes
 * from the first period that begins after it was registered. The duties are those of the pack that
 * was adopted last; a deadline that another one set says so and is not followed.
 *
 * Rows:
 *
 *   adopted NUL id                             when a version of this pack first was, 8 bytes
 *   duty    NUL duty NUL period NUL subject    the case */
#include "modules/planning/internal.h"
#include "modules/planning/period.h"

/* ---- the clock ---- */

static void wake(struct turn *t, const struct regime *r, const struct row *duty, const char *period,
                 int64_t due, const char *after)
{
    Ducha__DutyBegins begins = DUCHA__DUTY_BEGINS__INIT;
    begins.regime = turn_print(t, "%s", r->full);
    begins.duty = turn_print(t, "%s", duty->name);
    begins.period = turn_print(t, "%s", period);
    begins.after = turn_print(t, "%s", after);
    struct bytes body = body_pack(t, &begins.base);
    Ducha__DeadlineSet set = DUCHA__DEADLINE_SET__INIT;
    set.key = turn_print(t, "duty/%s/%s", duty->name, period);
    set.has_due = set.has_body = true;
    set.due = due;
    set.kind = turn_print(t, "%s", "planning.duty");
    set.clause = clause_cited(t, r, duty->clause);
    set.body = (ProtobufCBinaryData){body.size, (uint8_t *)(uintptr_t)body.data};
    turn_emit(t, "deadline.set", NULL, body_pack(t, &set.base));
}

static void wake_at(struct turn *t, const struct regime *r, const struct row *duty, enum period p,
                    int32_t day)
{
    char period[PERIOD_TEXT_SIZE];
    wake(t, r, duty, period_text(p, day, period), day_begin(day), "");
}

static void keep_first_adoption(struct turn *t, const struct regime *r, int64_t time)
{
    struct bytes key = turn_key(t, "adopted", r->id, NULL);
    uint8_t row[8];
    if (turn_get(t, key).data)
        return;
    be64_put(row, (uint64_t)time);
    turn_put(t, key, (struct bytes){row, sizeof(row)});
}

enum err duties_adopted(struct turn *t, const struct message *m)
{
    enum err e = packs_on_adopted(t, m);
    const struct regime *r = e ? NULL : packs_newest(t);
    if (!r)
        return e;
    keep_first_adoption(t, r, m->time);
    enum period p;
    for (const struct row *duty = r->rows[DUTIES]; duty; duty = duty->next)
        if (period_parse(duty->every, &p))
            wake_at(t, r, duty, p, period_first(p, m->time));
    return OK;
}

/* ---- a duty is opened ---- */

static struct bytes duty_key(struct turn *t, const char *duty, const char *period,
                             const char *subject)
{
    return turn_key(t, "duty", duty, period, subject, NULL);
}

static bool is_bound(const struct row *duty, const Ducha__SubjectKept *subject)
{
    return !duty->is[0] || names_have(duty->is, subject->kind);
}

static struct fields form_of(struct turn *t, const char *duty, const char *subject,
                             const char *period)
{
    Ducha__Field **item = turn_alloc(t, 3 * sizeof(*item));
    assert(item);
    item[0] = field_new(t, "duty_name", duty);
    item[1] = field_new(t, "subject", subject);
    item[2] = field_new(t, "period", period);
    return (struct fields){item, 3};
}

/* False: there are more subjects; *name is the last one that was looked at. */
static bool open_slice(struct turn *t, const struct message *m, const struct taker *self,
                       const struct regime *r, const struct row *duty, const char *period,
                       int64_t begin, const char **name)
{
    for (unsigned i = 0; i < DUTIES_TURN_MAX; i++) {
        const Ducha__SubjectKept *kept = subject_next(t, name);
        if (!kept)
            return true;
        bool owes = is_bound(duty, kept) && kept->since <= begin &&
                    !turn_get(t, duty_key(t, duty->name, period, *name)).data;
        if (owes)
            take_by_office(t, m, self, r, "open-duty", "", form_of(t, duty->name, *name, period));
    }
    return false;
}

enum err duties_due(struct turn *t, const struct message *m, const struct taker *self)
{
    const Ducha__DutyBegins *d = body_read(t, m->body, &ducha__duty_begins__descriptor);
    if (!d || !d->regime || !d->duty || !d->period || !d->after ||
        strlen(d->after) > NAME_MAX_BYTES)
        return body_bad(t);
    const struct regime *r = packs_newest(t);
    const struct row *duty = r ? regime_row(r, DUTIES, d->duty) : NULL;
    enum period p;
    if (!duty || strcmp(r->full, d->regime) != 0 || !period_parse(duty->every, &p))
        return OK; /* another pack became law since, with deadlines of its own */
    int32_t day = period_called(p, d->period);
    if (day == DAY_NONE)
        return body_bad(t);
    const char *name = d->after;
    if (open_slice(t, m, self, r, duty, d->period, day_begin(day), &name))
        wake_at(t, r, duty, p, period_next(p, day));
    else
        wake(t, r, duty, d->period, m->time, name);
    return OK;
}

/* ---- asked for by hand, or by the clock ---- */

static int64_t first_adoption(struct turn *t, const struct regime *r)
{
    struct bytes row = turn_get(t, turn_key(t, "adopted", r->id, NULL));
    return row.size == 8 ? (int64_t)be64_get(row.data) : INT64_MAX;
}

static void check_period(struct taking *k, const struct row *duty)
{
    struct turn *t = k->step.turn;
    const char *text = turn_cut(t, taking_text(k, "period"), SHOWN_MAX);
    enum period p;
    int32_t day = period_parse(duty->every, &p) ? period_called(p, text) : DAY_NONE;
    if (day == DAY_NONE)
        taking_refuse_by(k, duty->clause, turn_print(t, "%s 不是%s的时段", text, duty->words.zh),
                         turn_print(t, "%s is no period of: %s", text, duty->words.en));
    else if (day_begin(period_next(p, day)) <= first_adoption(t, k->step.regime))
        taking_refuse_by(k, duty->clause,
                         turn_print(t, "时段 %s 早于规则包采用之日，不负此项义务", text),
                         turn_print(t, "the period %s was over before the pack was adopted", text));
    else if (day_begin(day) > k->step.message->time)
        taking_refuse_by(k, duty->clause, turn_print(t, "时段 %s 尚未开始", text),
                         turn_print(t, "the period %s has not begun", text));
}

static void check_owed(struct taking *k, const struct row *duty)
{
    struct turn *t = k->step.turn;
    const char *subject = taking_text(k, "subject");
    const Ducha__SubjectKept *kept = subject_kept(t, subject);
    const char *shown = turn_cut(t, subject, SHOWN_MAX);
    if (!kept || !is_bound(duty, kept)) {
        taking_refuse_by(k, duty->clause, turn_print(t, "%s 不负此项义务，或未登记", shown),
                         turn_print(t, "%s does not owe this duty, or is not registered", shown));
        return;
    }
    struct bytes row = turn_get(t, duty_key(t, duty->name, taking_text(k, "period"), subject));
    const char *other =
        turn_print(t, "%.*s", (int)row.size, row.data ? (const char *)row.data : "");
    if (row.data)
        taking_refuse_by(k, duty->clause, turn_print(t, "该时段已有 %s", other),
                         turn_print(t, "there is %s for this period already", other));
}

void duty_check(struct taking *k)
{
    struct turn *t = k->step.turn;
    const char *name = turn_cut(t, taking_text(k, "duty_name"), SHOWN_MAX);
    const struct row *duty = regime_row(k->step.regime, DUTIES, taking_text(k, "duty_name"));
    if (!duty) {
        taking_refuse(k, turn_print(t, "规则包没有定期工作 %s", name),
                      turn_print(t, "the regime has no duty %s", name));
        return;
    }
    check_period(k, duty);
    if (!k->refused)
        check_owed(k, duty);
}

void duty_act(struct taking *k)
{
    struct turn *t = k->step.turn;
    turn_put(t,
             duty_key(t, taking_text(k, "duty_name"), taking_text(k, "period"),
                      taking_text(k, "subject")),
             bytes_of(k->step.case_id));
}
