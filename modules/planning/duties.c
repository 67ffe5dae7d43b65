/* duties.c - work that comes again: at the begin of each of its periods a duty of the pack is owed
 * once by every registered subject that it binds, or by one organ.
 *
 *   a pack is adopted ─► the clock wakes us when the next period begins, one deadline for each duty
 *   it wakes us       ─► a slice of the register gets its cases; more subjects: wake again, at once
 *                     ─► all have theirs: wake again when the period after this one begins
 *
 * The period in which a pack is adopted has begun before it: nobody owes for it. A subject owes
 * from the first period that begins after it was registered. Every adopted regulation has the
 * duties of its newest version, side by side. A newer version takes over where the older one stood:
 * a period that the older one had not finished is finished under the newer. What the clock says for
 * an older version is not followed.
 *
 * Rows:
 *
 *   adopted NUL id                               when a version of this pack first was, 8 bytes
 *   wake    NUL id NUL duty                      DutyBegins: what the clock will say next
 *   owes    NUL id NUL duty NUL period NUL who   the case
 *
 * A period in these rows is the one in which the duty is owed. What the form calls its period is
 * the one that it is about: the same, or where the row says `about: previous` the one before. */
#include "modules/planning/internal.h"
#include "pack/time/period.h"

/* ---- what the pack says ---- */

static bool recurrence_of(const struct row *duty, struct recurrence *out)
{
    *out = (struct recurrence){.from = duty->from, .until = duty->until, .on = duty->on};
    return period_parse(duty->every, &out->every);
}

/* The step that opens it; NULL: the pack has none. */
static const struct rule *step_of(const struct regime *r, const struct row *duty)
{
    return duty->step[0] ? regime_rule(r, duty->step) : rule_doing(r, "open-duty");
}

static bool is_of_organ(const struct row *duty)
{
    return strcmp(duty->owner, "organ") == 0;
}

/* ---- which period it is about ---- */

static bool is_about_previous(const struct row *duty)
{
    return strcmp(duty->about, DUTY_PREVIOUS) == 0;
}

/* What the form of a duty says that is owed in the period that begins on this day. */
static const char *label_of(struct turn *t, const struct row *duty, enum period p, int32_t day)
{
    char text[PERIOD_TEXT_SIZE];
    return turn_print(t, "%s", period_text(p, is_about_previous(duty) ? day - 1 : day, text));
}

/* The first day of the period in which it is owed; DAY_NONE: no period of this duty is called so.
 */
static int32_t owed_on(const struct row *duty, const struct recurrence *again, const char *label)
{
    char text[PERIOD_TEXT_SIZE];
    int32_t day = is_about_previous(duty) ? period_called(again->every, label) : DAY_NONE;
    if (!is_about_previous(duty))
        return recurrence_called(again, label);
    return day == DAY_NONE
               ? DAY_NONE
               : recurrence_called(again,
                                   period_text(again->every, period_next(again->every, day), text));
}

/* The period in which it is owed, as the rows have it. */
static const char *owed_in(struct turn *t, const struct row *duty, const char *label)
{
    struct recurrence again;
    char text[PERIOD_TEXT_SIZE];
    int32_t day = recurrence_of(duty, &again) ? owed_on(duty, &again, label) : DAY_NONE;
    return day == DAY_NONE ? label : turn_print(t, "%s", period_text(again.every, day, text));
}

/* ---- the clock ---- */

static const char *clock_key(struct turn *t, const char *id, const char *duty)
{
    return turn_print(t, "duty/%s/%s", id, duty);
}

static struct bytes kept_key(struct turn *t, const char *id, const char *duty)
{
    return turn_key(t, "wake", id, duty, NULL);
}

/* What the clock will say; its body. */
static struct bytes wake_at(struct turn *t, const struct regime *r, const char *key,
                            const char *clause, int64_t due, Ducha__DutyBegins *begins)
{
    begins->regime = turn_print(t, "%s", r->full);
    struct bytes body = body_pack(t, &begins->base);
    Ducha__DeadlineSet set = DUCHA__DEADLINE_SET__INIT;
    set.key = turn_print(t, "%s", key);
    set.has_due = set.has_body = true;
    set.due = due;
    set.kind = turn_print(t, "%s", "planning.duty");
    set.clause = clause_cited(t, r, clause);
    set.body = (ProtobufCBinaryData){body.size, (uint8_t *)(uintptr_t)body.data};
    turn_emit(t, "deadline.set", NULL, body_pack(t, &set.base));
    return body;
}

static void wake(struct turn *t, const struct regime *r, const struct row *duty, const char *period,
                 int64_t due, const char *after)
{
    Ducha__DutyBegins begins = DUCHA__DUTY_BEGINS__INIT;
    begins.duty = turn_print(t, "%s", duty->name);
    begins.period = turn_print(t, "%s", period);
    begins.after = turn_print(t, "%s", after);
    turn_put(t, kept_key(t, r->id, duty->name),
             wake_at(t, r, clock_key(t, r->id, duty->name), duty->clause, due, &begins));
}

static void clock_stop(struct turn *t, const char *id, const char *duty)
{
    struct bytes key = kept_key(t, id, duty);
    if (!turn_get(t, key).data)
        return;
    Ducha__DeadlineClear clear = DUCHA__DEADLINE_CLEAR__INIT;
    clear.key = turn_print(t, "%s", clock_key(t, id, duty));
    turn_emit(t, "deadline.clear", NULL, body_pack(t, &clear.base));
    turn_del(t, key);
}

/* At the begin of the period that begins on this day; none any more: not again. */
static void wake_on(struct turn *t, const struct regime *r, const struct row *duty, enum period p,
                    int32_t day)
{
    char period[PERIOD_TEXT_SIZE];
    if (day == DAY_NONE)
        clock_stop(t, r->id, duty->name);
    else
        wake(t, r, duty, period_text(p, day, period), day_begin(day), "");
}

/* ---- a pack is adopted ---- */

/* False: an older version was adopted before. */
static bool keep_first_adoption(struct turn *t, const struct regime *r, int64_t time)
{
    struct bytes key = turn_key(t, "adopted", r->id, NULL);
    uint8_t row[8];
    if (turn_get(t, key).data)
        return false;
    be64_put(row, (uint64_t)time);
    turn_put(t, key, (struct bytes){row, sizeof(row)});
    return true;
}

/* What the older version had and this one has not. */
static void forget_dropped(struct turn *t, const struct regime *r)
{
    struct bytes prefix = turn_key(t, "wake", r->id, NULL), key = {0}, value;
    while (turn_next(t, prefix, &key, &value)) {
        const char *name = turn_print(t, "%s", (const char *)key.data + prefix.size);
        if (!regime_row(r, DUTIES, name))
            clock_stop(t, r->id, name);
    }
}

/* What the clock of the older version waits for; NULL: for nothing. */
static const Ducha__DutyBegins *kept_of(struct turn *t, const struct regime *r,
                                        const struct row *duty)
{
    struct bytes row = turn_get(t, kept_key(t, r->id, duty->name));
    return row.data ? body_read(t, row, &ducha__duty_begins__descriptor) : NULL;
}

/* The moment from which a period may begin. Before a regulation is in force nobody owes by it; how
 * far the version before this one waited is `waits`. */
static int64_t owed_from(const struct regime *r, int32_t waits, int64_t now, bool first)
{
    int32_t day = first ? r->in_force : DAY_NONE;
    if (!first && waits != DAY_NONE)
        day = waits < r->in_force ? waits : r->in_force;
    return day != DAY_NONE && day_begin(day) > now ? day_begin(day) : now;
}

/* Goes on in the period in which the older version stood, if it has begun and is still called so.
 */
static void adopt_duty(struct turn *t, const struct regime *r, const struct row *duty,
                       const struct recurrence *again, int64_t now, bool first)
{
    const Ducha__DutyBegins *kept = kept_of(t, r, duty);
    int32_t day = kept ? recurrence_called(again, kept->period) : DAY_NONE;
    if (day != DAY_NONE && day_begin(day) <= now)
        wake(t, r, duty, kept->period, now, kept->after);
    else
        wake_on(t, r, duty, again->every, recurrence_first(again, owed_from(r, day, now, first)));
}

/* From now on its duties are the regulation's. */
static void take_over(struct turn *t, const struct regime *r, int64_t now, bool first)
{
    struct recurrence again;
    forget_dropped(t, r);
    for (const struct row *duty = r->rows[DUTIES]; duty; duty = duty->next)
        if (recurrence_of(duty, &again))
            adopt_duty(t, r, duty, &again, now, first);
}

/* The clock says when it is in force; until then the duties of the version before it go on. */
static void wait_for_force(struct turn *t, const struct regime *r)
{
    Ducha__DutyBegins begins = DUCHA__DUTY_BEGINS__INIT;
    begins.duty = begins.period = begins.after = turn_print(t, "%s", "");
    wake_at(t, r, clock_key(t, r->full, ""), "-", day_begin(r->in_force), &begins);
}

enum err duties_adopted(struct turn *t, const struct message *m)
{
    enum err e = packs_on_adopted(t, m);
    const struct regime *r = e ? NULL : packs_newest(t);
    if (!r)
        return e;
    bool first = keep_first_adoption(t, r, m->time);
    if (packs_in_force(t, r, m->time) == r)
        take_over(t, r, m->time, first);
    else
        wait_for_force(t, r);
    return OK;
}

/* ---- a duty is opened ---- */

static struct bytes owes_key(struct turn *t, const char *id, const char *duty, const char *period,
                             const char *who)
{
    return turn_key(t, "owes", id, duty, period, who, NULL);
}

static bool is_bound(const struct row *duty, const Ducha__SubjectKept *subject)
{
    return !duty->is[0] || names_have(duty->is, subject->kind);
}

/* What an organ owes is about no subject. */
static struct fields form_of(struct turn *t, const struct row *duty, const char *subject,
                             const char *period)
{
    Ducha__Field **item = turn_alloc(t, 3 * sizeof(*item));
    assert(item);
    item[0] = field_new(t, "duty_name", duty->name);
    item[1] = field_new(t, "period", period);
    if (!is_of_organ(duty))
        item[2] = field_new(t, "subject", subject);
    return (struct fields){item, is_of_organ(duty) ? 2 : 3};
}

/* A period that has begun, and whom it is opened for. */
struct opening {
    struct turn *turn;
    const struct message *message;
    const struct taker *self;
    const struct regime *regime;
    const struct row *duty;
    const struct rule *rule;
    const char *period, *label; /* in which it is owed; that it is about */
    int64_t begin;
};

static void open_for(const struct opening *o, const char *who)
{
    struct turn *t = o->turn;
    if (!turn_get(t, owes_key(t, o->regime->id, o->duty->name, o->period, who)).data)
        take_rule_by_office(t, o->message, o->self, o->regime, o->rule, "",
                            form_of(t, o->duty, who, o->label));
}

/* False: there are more subjects; *name is the last one that was looked at. */
static bool open_slice(const struct opening *o, const char **name)
{
    if (is_of_organ(o->duty)) {
        open_for(o, o->duty->to[0]);
        return true;
    }
    for (unsigned i = 0; i < DUTIES_TURN_MAX; i++) {
        const Ducha__SubjectKept *kept = subject_next(o->turn, name);
        if (!kept)
            return true;
        if (is_bound(o->duty, kept) && kept->since <= o->begin)
            open_for(o, *name);
    }
    return false;
}

/* NULL: not the version in force of a regulation that was adopted here. */
static const struct regime *regime_said(struct turn *t, const char *full, int64_t now)
{
    if (strlen(full) > REGIME_NAME_MAX)
        return NULL;
    const char *id = turn_print(t, "%.*s", (int)strcspn(full, "@"), full);
    const struct regime *r = packs_in_force(t, packs_named(t, id), now);
    return r && strcmp(r->full, full) == 0 ? r : NULL;
}

enum err duties_due(struct turn *t, const struct message *m, const struct taker *self)
{
    const Ducha__DutyBegins *d = body_read(t, m->body, &ducha__duty_begins__descriptor);
    if (!d || !d->regime || !d->duty || !d->period || !d->after ||
        strlen(d->after) > NAME_MAX_BYTES)
        return body_bad(t);
    const struct regime *r = regime_said(t, d->regime, m->time);
    if (r && !d->duty[0]) {
        take_over(t, r, m->time, false);
        return OK;
    }
    const struct row *duty = r ? regime_row(r, DUTIES, d->duty) : NULL;
    const struct rule *rule = duty ? step_of(r, duty) : NULL;
    struct recurrence again;
    if (!rule || !recurrence_of(duty, &again))
        return OK; /* a newer version became law since, with deadlines of its own */
    int32_t day = recurrence_called(&again, d->period);
    if (day == DAY_NONE)
        return body_bad(t);
    const struct opening o = {
        t, m, self, r, duty, rule, d->period, label_of(t, duty, again.every, day), day_begin(day)};
    const char *name = d->after;
    if (open_slice(&o, &name))
        wake_on(t, r, duty, again.every, recurrence_next(&again, day));
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
    struct recurrence again;
    int32_t day = recurrence_of(duty, &again) ? owed_on(duty, &again, text) : DAY_NONE;
    if (day == DAY_NONE)
        taking_refuse_by(k, duty->clause, turn_print(t, "%s 不是%s的时段", text, duty->words.zh),
                         turn_print(t, "%s is no period of: %s", text, duty->words.en));
    else if (day_begin(period_next(again.every, day)) <= first_adoption(t, k->step.regime))
        taking_refuse_by(k, duty->clause,
                         turn_print(t, "时段 %s 早于规则包采用之日，不负此项义务", text),
                         turn_print(t, "the period %s was over before the pack was adopted", text));
    else if (day_begin(day) > k->step.message->time)
        taking_refuse_by(k, duty->clause, turn_print(t, "时段 %s 尚未开始", text),
                         turn_print(t, "the period %s has not begun", text));
}

/* Who owes it; NULL: nobody of that name. */
static const char *who_owes(struct taking *k, const struct row *duty)
{
    const char *subject = taking_text(k, "subject");
    if (is_of_organ(duty))
        return !subject[0] || strcmp(subject, duty->to[0]) == 0 ? duty->to[0] : NULL;
    const Ducha__SubjectKept *kept = subject_kept(k->step.turn, subject);
    return kept && is_bound(duty, kept) ? subject : NULL;
}

static void check_owed(struct taking *k, const struct row *duty)
{
    struct turn *t = k->step.turn;
    const char *who = who_owes(k, duty);
    if (!who) {
        const char *shown = turn_cut(t, taking_text(k, "subject"), SHOWN_MAX);
        taking_refuse_by(k, duty->clause, turn_print(t, "%s 不负此项义务，或未登记", shown),
                         turn_print(t, "%s does not owe this duty, or is not registered", shown));
        return;
    }
    struct bytes row = turn_get(t, owes_key(t, k->step.regime->id, duty->name,
                                            owed_in(t, duty, taking_text(k, "period")), who));
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
    const struct rule *rule = duty ? step_of(k->step.regime, duty) : NULL;
    if (!rule) {
        taking_refuse(k, turn_print(t, "规则包没有定期工作 %s", name),
                      turn_print(t, "the regime has no duty %s", name));
        return;
    }
    if (rule != k->step.rule) {
        taking_refuse_by(k, duty->clause,
                         turn_print(t, "%s由步骤 %s 开立", duty->words.zh, rule->name),
                         turn_print(t, "%s: is opened by %s", duty->words.en, rule->name));
        return;
    }
    check_period(k, duty);
    if (!k->refused)
        check_owed(k, duty);
}

void duty_act(struct taking *k)
{
    struct turn *t = k->step.turn;
    const struct row *duty = regime_row(k->step.regime, DUTIES, taking_text(k, "duty_name"));
    turn_put(t,
             owes_key(t, k->step.regime->id, duty->name, owed_in(t, duty, taking_text(k, "period")),
                      who_owes(k, duty)),
             bytes_of(k->step.case_id));
}
