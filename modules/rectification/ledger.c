/* ledger.c - the ledger of Article 30: one line for each complaint, until it is closed.
 *
 *   recorded ─► handed-over ─► signed ─► answered ─► verified ─► closed
 *                   │                      ▲  │                     │
 *                   └──────────────────────┘  └► returned           └► reopened
 *                                             (answered again, by a new day)
 *
 * A line is opened when the complaint is recorded, not when it is handed over. So the ledger's
 * total is the intake, and nothing can be missing between the two.
 *
 * A day that passes without an answer is said by the clock, `complaint.overdue`. Whoever says it,
 * the line is late only if its own day has passed: `ledger.late`.
 *
 * Rows, beside kit's:
 *
 *   line NUL case   LedgerLine
 *   totals          struct totals: changed with every line, so that showing the ledger does not
 *                   walk it */
#include "modules/rectification/internal.h"
#include "modules/rectification/verdict.h"
#include "proto/inspection.pb-c.h"

#define LEDGER_LINES_MAX 200u                 /* in one answer; `next` says how to go on */
#define LEDGER_BYTES_MAX ((size_t)384 * 1024) /* of lines in one answer, whichever comes first */

/* In the order a line goes through them. */
static const char *const states[] = {"recorded", "handed-over", "signed", "answered",
                                     "returned", "verified",    "closed", "reopened"};
#define STATES (sizeof(states) / sizeof(states[0]))

/* ---- totals ---- */

struct totals {
    uint32_t lines[STATES];
    uint32_t late;
};

static struct totals totals_get(struct turn *t)
{
    struct totals totals = {0};
    struct bytes row = turn_get(t, turn_key(t, "totals", NULL));
    if (row.size == sizeof(totals))
        memcpy(&totals, row.data, sizeof(totals));
    return totals;
}

static void totals_change(struct totals *totals, const Ducha__LedgerLine *line, int by)
{
    for (unsigned i = 0; i < STATES; i++)
        if (strcmp(line->state, states[i]) == 0)
            totals->lines[i] += (uint32_t)by;
    if (line->late)
        totals->late += (uint32_t)by;
}

/* ---- lines ---- */

static Ducha__LedgerLine *line_of(struct turn *t, const char *case_id)
{
    struct bytes row = turn_get(t, turn_key(t, "line", case_id, NULL));
    return row.data ? body_read(t, row, &ducha__ledger_line__descriptor) : NULL;
}

/* The only way a line changes: the totals go with it. */
static void line_put(struct turn *t, const Ducha__LedgerLine *line)
{
    struct totals totals = totals_get(t);
    const Ducha__LedgerLine *before = line_of(t, line->case_id);
    if (before)
        totals_change(&totals, before, -1);
    totals_change(&totals, line, +1);
    turn_put(t, turn_key(t, "totals", NULL), (struct bytes){&totals, sizeof(totals)});
    turn_put(t, turn_key(t, "line", line->case_id, NULL), body_pack(t, &line->base));
}

static void line_state(struct turn *t, Ducha__LedgerLine *line, const char *state)
{
    line->state = turn_print(t, "%s", state);
    line_put(t, line);
}

static void line_due(Ducha__LedgerLine *line, const Ducha__Due *due)
{
    line->due = due->date;
    line->has_due_at = line->has_provisional = true;
    line->due_at = due->at;
    line->provisional = due->provisional;
}

/* Whoever started it: the ledger answers for the day of a complaint. */
static void begin_due(struct turn *t, const char *case_id, const Ducha__Due *due)
{
    bool named = due->deadline && due->deadline[0] && strlen(due->deadline) <= PERSON_MAX;
    if (named && due->date && day_parse(due->date) != DAY_NONE)
        casefile_due_begin(t, case_id, due);
}

/* What a step of the ledger works on. line is NULL after a refusal. */
struct work {
    struct step step;
    Ducha__LedgerLine *line;
};

/* Article 30 makes one unit responsible: another one's people cannot answer for it. */
static bool other_unit(const struct work *w)
{
    const char *which = organ_which(w->step.message->organ);
    return w->step.rule->only_unit && (!w->line->unit || strcmp(which, w->line->unit) != 0);
}

static struct work work_enter(struct turn *t, const struct message *m, const ProtobufCMessage *body)
{
    struct work w = {.step = step_enter(t, m, m->case_id, body)};
    if (!w.step.rule)
        return w;
    w.line = line_of(t, m->case_id);
    if (!w.line) {
        step_refuse(&w.step, "台账中没有该案", "the case is not in the ledger");
    } else if (other_unit(&w)) {
        const char *unit = w.line->unit ? w.line->unit : "";
        step_refuse(&w.step, turn_print(t, "应由责任单位 %s 办理", unit),
                    turn_print(t, "to be done by the responsible unit: %s", unit));
        w.line = NULL;
    }
    return w;
}

/* ---- heard from inspection ---- */

/* What its time limit depends on, and the inspection it belongs to. */
static enum err hear_recorded(struct turn *t, const struct message *m, const Ducha__Complaint *c)
{
    Ducha__Taken told = DUCHA__TAKEN__INIT;
    Ducha__Field *star[] = {field_new(t, "key_case", "yes")};
    told.parent = c->belongs_to;
    told.field = star;
    told.n_field = c->key_case ? 1 : 0;
    return casefile_hear_with(t, m, &told);
}

enum err on_complaint_recorded(struct turn *t, const struct message *m)
{
    Ducha__ComplaintRecorded *told = body_read(t, m->body, &ducha__complaint_recorded__descriptor);
    if (!told || !told->complaint)
        return body_bad(t);
    enum err e = hear_recorded(t, m, told->complaint);
    if (e)
        return e;
    Ducha__LedgerLine line = DUCHA__LEDGER_LINE__INIT;
    line.case_id = turn_print(t, "%s", m->case_id);
    line.reception_no = told->complaint->reception_no;
    line.region = told->complaint->region;
    line.has_key_case = true;
    line.key_case = told->complaint->key_case;
    line_state(t, &line, "recorded");
    return OK;
}

enum err on_complaint_handed_over(struct turn *t, const struct message *m)
{
    Ducha__HandedOver *told = body_read(t, m->body, &ducha__handed_over__descriptor);
    if (!told || !told->due)
        return body_bad(t);
    enum err e = casefile_hear(t, m);
    if (e)
        return e;
    begin_due(t, m->case_id, told->due);
    Ducha__LedgerLine *line = line_of(t, m->case_id);
    if (!line)
        return turn_error(t, ERR_ABSENT, "handed over before it was recorded");
    line->unit = told->unit;
    line->goal = told->goal;
    line->measures = told->measures;
    line_due(line, told->due);
    line_state(t, line, "handed-over");
    return OK;
}

/* ---- the unit ---- */

enum err on_complaint_sign(struct turn *t, const struct message *m)
{
    Ducha__Sign *asked = body_read(t, m->body, &ducha__sign__descriptor);
    if (!asked)
        return body_bad(t);
    struct work w = work_enter(t, m, &asked->base);
    if (!w.line)
        return OK;
    line_state(t, w.line, "signed");
    Ducha__Signed told = DUCHA__SIGNED__INIT;
    told.step = w.step.told;
    told.case_id = w.line->case_id;
    told.note = asked->note;
    return step_done(&w.step, &told.base);
}

enum err on_complaint_answer(struct turn *t, const struct message *m)
{
    Ducha__Answer *asked = body_read(t, m->body, &ducha__answer__descriptor);
    if (!asked)
        return body_bad(t);
    struct work w = work_enter(t, m, &asked->base);
    const char *en = "", *wrong = w.line ? verdict_wrong(w.step.regime, asked, &en) : NULL;
    if (wrong)
        return step_refuse(&w.step, wrong, en);
    if (!w.line)
        return OK;
    Ducha__LedgerLine *line = w.line;
    bool late = m->time >= line->due_at;
    line->has_late = line->has_answers = true;
    line->late = line->late || late;
    line->answers++;
    line->verdict = asked->verdict;
    line_state(t, line, "answered");
    Ducha__Answered told = DUCHA__ANSWERED__INIT;
    told.step = w.step.told;
    told.case_id = line->case_id;
    told.answer = asked;
    told.has_round = told.has_late = true;
    told.round = line->answers;
    told.late = late;
    return step_done(&w.step, &told.base);
}

/* ---- who checks it ---- */

static enum err check(struct turn *t, const struct message *m, const char *state)
{
    Ducha__Check *asked = body_read(t, m->body, &ducha__check__descriptor);
    if (!asked)
        return body_bad(t);
    struct work w = work_enter(t, m, &asked->base);
    if (!w.line)
        return OK;
    line_state(t, w.line, state);
    Ducha__Checked told = DUCHA__CHECKED__INIT;
    told.step = w.step.told;
    told.case_id = w.line->case_id;
    told.note = asked->note;
    return step_done(&w.step, &told.base);
}

enum err on_complaint_verify(struct turn *t, const struct message *m)
{
    return check(t, m, "verified");
}

enum err on_complaint_close(struct turn *t, const struct message *m)
{
    return check(t, m, "closed");
}

static enum err send_back(struct turn *t, const struct message *m, const char *state)
{
    Ducha__Back *asked = body_read(t, m->body, &ducha__back__descriptor);
    if (!asked)
        return body_bad(t);
    struct work w = work_enter(t, m, &asked->base);
    if (!w.line)
        return OK;
    if (w.step.due)
        line_due(w.line, w.step.due);
    line_state(t, w.line, state);
    Ducha__SentBack told = DUCHA__SENT_BACK__INIT;
    told.step = w.step.told;
    told.case_id = w.line->case_id;
    told.reason = asked->reason;
    told.due = w.step.due;
    enum err e = step_done(&w.step, &told.base);
    if (w.step.due)
        begin_due(t, m->case_id, w.step.due);
    return e;
}

enum err on_complaint_return(struct turn *t, const struct message *m)
{
    return send_back(t, m, "returned");
}

enum err on_complaint_reopen(struct turn *t, const struct message *m)
{
    return send_back(t, m, "reopened");
}

/* ---- the clock ---- */

static bool awaits_answer(const Ducha__LedgerLine *line)
{
    static const char *const awaiting[] = {"handed-over", "signed", "returned", "reopened", NULL};
    return names_have(awaiting, line->state);
}

static void due_late(struct turn *t, const Ducha__Overdue *o)
{
    Ducha__DueKept *kept = o->deadline && strlen(o->deadline) <= PERSON_MAX
                               ? casefile_due(t, o->case_id, o->deadline)
                               : NULL;
    if (!kept)
        return;
    kept->state = turn_print(t, "%s", "late");
    casefile_due_put(t, o->case_id, kept);
}

static enum err tell_late(struct turn *t, const struct message *m, const Ducha__Overdue *o,
                          Ducha__LedgerLine *line)
{
    line->has_late = line->late = true;
    line_put(t, line);
    due_late(t, o);
    const char *regime = casefile_regime(t, line->case_id);
    Ducha__Step step = DUCHA__STEP__INIT;
    step.name = o->deadline;
    step.clause = o->clause;
    step.regime = turn_print(t, "%s", regime ? regime : "");
    step.has_asked = true;
    step.asked = m->position;
    Ducha__LedgerLate told = DUCHA__LEDGER_LATE__INIT;
    told.step = &step;
    told.case_id = line->case_id;
    told.unit = line->unit;
    told.due = line->due;
    told.deadline = o->deadline;
    turn_emit(t, "ledger.late", line->case_id, body_pack(t, &told.base));
    return OK;
}

/* Only for the day the line has now: one that was answered and returned has a new one. */
enum err on_complaint_overdue(struct turn *t, const struct message *m)
{
    Ducha__Overdue *o = body_read(t, m->body, &ducha__overdue__descriptor);
    if (!o || !o->case_id || strlen(o->case_id) > CASE_ID_MAX)
        return body_bad(t);
    Ducha__LedgerLine *line = line_of(t, o->case_id);
    bool is_late = line && awaits_answer(line) && o->due == line->due_at && m->time >= line->due_at;
    return is_late ? tell_late(t, m, o, line) : OK;
}

/* ---- an amended calendar ---- */

/* Late once is late; but one that was never answered has been late by this day only. */
void ledger_recounted(struct turn *t, const Ducha__Recounted *told)
{
    Ducha__LedgerLine *line = line_of(t, told->case_id);
    if (!line || !awaits_answer(line))
        return;
    line_due(line, told->after);
    if (line->answers == 0 && strcmp(told->state, "late") != 0)
        line->late = false;
    line_put(t, line);
}

/* ---- the ledger, shown ---- */

struct showing {
    Ducha__LedgerShown told;
    Ducha__LedgerLine *line[LEDGER_LINES_MAX];
    Ducha__LedgerCount count[STATES], *counts[STATES];
};

static void show_totals(struct turn *t, struct showing *s)
{
    struct totals totals = totals_get(t);
    for (unsigned i = 0; i < STATES; i++) {
        s->count[i] = (Ducha__LedgerCount)DUCHA__LEDGER_COUNT__INIT;
        s->count[i].state = turn_print(t, "%s", states[i]);
        s->count[i].has_lines = true;
        s->count[i].lines = totals.lines[i];
        s->counts[i] = &s->count[i];
        s->told.total += totals.lines[i];
    }
    s->told.has_total = s->told.has_late = true;
    s->told.late = totals.late;
    s->told.count = s->counts;
    s->told.n_count = STATES;
}

static void show_lines(struct turn *t, struct showing *s, const char *after, uint32_t limit)
{
    struct bytes prefix = turn_key(t, "line", NULL), value;
    struct bytes key = after[0] ? turn_key(t, "line", after, NULL) : (struct bytes){0};
    size_t size = 0;
    s->told.line = s->line;
    while (turn_next(t, prefix, &key, &value)) {
        size += value.size;
        if (s->told.n_line == limit || (s->told.n_line > 0 && size > LEDGER_BYTES_MAX)) {
            s->told.next = s->line[s->told.n_line - 1]->case_id;
            return;
        }
        Ducha__LedgerLine *line = body_read(t, value, &ducha__ledger_line__descriptor);
        assert(line); /* our own row, and the turn has room for a page of them */
        s->line[s->told.n_line++] = line;
    }
}

enum err on_ledger_show(struct turn *t, const struct message *m)
{
    Ducha__LedgerShow *asked = body_read(t, m->body, &ducha__ledger_show__descriptor);
    struct showing *s = turn_alloc(t, sizeof(*s));
    if (!asked || !s || (asked->after && strlen(asked->after) > CASE_ID_MAX))
        return body_bad(t);
    *s = (struct showing){.told = DUCHA__LEDGER_SHOWN__INIT};
    bool some = asked->limit > 0 && asked->limit < LEDGER_LINES_MAX;
    show_totals(t, s);
    show_lines(t, s, asked->after ? asked->after : "", some ? asked->limit : LEDGER_LINES_MAX);
    turn_emit(t, "ledger.shown", NULL, body_pack(t, &s->told.base));
    return OK;
}
