/* sending.c - each row of a table is asked for, and what became of it is said by row.
 *
 * Each message's id is made from what the row says, so the bus itself knows a row that was sent
 * before, and importing a file twice changes nothing.
 *
 *   read ──► sent ──receipt──► recorded ──answer──► taken, the same as before, or refused
 *              │                                         ▲
 *              └─receipt: it was here before─────────────┘ what became of it is in the log */
#include "command/talk/sending.h"

#include <stdlib.h>
#include <string.h>

#include "base/digest.h"
#include "base/lang.h"
#include "bus/io/world.h"
#include "bus/wire.h"
#include "command/call/output.h"
#include "command/call/progress.h"
#include "command/talk/talk.h"
#include "proto/inspection.pb-c.h"
#include "proto/office.pb-c.h"

#define SENDING_WINDOW 200u   /* rows under way at a time */
#define SENDING_AGAIN_MAX 16u /* times that a row is asked again; then its words must change */
#define SHOWN_BYTES 60u       /* of a row's name */

enum state { READ, SENT, RECORDED, TAKEN, REPEATED, DIFFERS, REFUSED, STATES };

struct item {
    const struct sending_row *row;
    uint8_t id[ID_BYTES];
    uint32_t again; /* how often it is asked once more after a refusal */
    bool before;    /* it was here before */
    enum state state;
    uint64_t position;                  /* RECORDED */
    const char *case_id, *clause, *why; /* when it was answered */
};

struct sending {
    struct call *call;
    const struct sending_rows *rows;
    struct item *item;
    unsigned count;
    struct arena arena;
    struct ducha *bus;
    struct office office; /* its log, to see what became of rows that were here before */
    unsigned first;       /* the first item without an answer */
    unsigned next;        /* the next item to send */
    unsigned under_way;
};

/* From the row's content, so that the same row has the same id for ever. A row that was corrected
 * has another one, and the module then says what it thinks of that. */
static void make_id(struct sending *m, struct item *i)
{
    const struct bytes end = {"", 1}; /* so that no two texts can be taken for one */
    const struct bytes in = bytes_of(i->row->case_id);
    struct bytes parts[] = {bytes_of(i->row->kind),
                            end,
                            in,
                            in.size ? end : in,
                            bytes_of(call_text(m->call, "person")),
                            end,
                            bytes_of(call_text(m->call, "organ")),
                            end,
                            {&i->again, sizeof(i->again)},
                            i->row->body};
    struct digest d = digest_of(SUITE_INTL, parts, sizeof(parts) / sizeof(parts[0]));
    memcpy(i->id, d.byte, sizeof(i->id));
}

int sending_cut(const char *text)
{
    size_t n = 0, left = strlen(text);
    while (n < left && n < SHOWN_BYTES) {
        unsigned step = text_step((const uint8_t *)text + n, left - n);
        n += step ? step : 1;
    }
    return (int)n;
}

/* ---- answers ---- */

static bool ended(const struct item *i)
{
    return i->state >= TAKEN;
}

static void end_item(struct sending *m, struct item *i, enum state state)
{
    i->state = state == TAKEN && i->before ? REPEATED : state;
    m->under_way--;
    while (m->first < m->count && ended(&m->item[m->first]))
        m->first++;
}

static void read_refusal(struct sending *m, struct item *i, struct bytes body)
{
    const Ducha__Refused *r = message_read(&ducha__refused__descriptor, body, &m->arena);
    i->clause = r && r->clause ? r->clause : "-";
    const char *why = r ? tr(r->missing_en ? r->missing_en : "", r->missing ? r->missing : "") : "";
    i->why = why;
}

static enum state repeated_state(struct sending *m, struct bytes body)
{
    const Ducha__ComplaintRepeated *r =
        message_read(&ducha__complaint_repeated__descriptor, body, &m->arena);
    return r && r->differs ? DIFFERS : REPEATED;
}

/* What the office said to the row. False: something else that the row caused, as a deadline. */
static bool answered(struct sending *m, struct item *i, const struct envelope *e, enum state *state)
{
    struct bytes body = arena_copy(&m->arena, e->body);
    if (bytes_equal(e->kind, bytes_of(i->row->tells))) {
        *state = TAKEN;
    } else if (bytes_equal(e->kind, bytes_of("complaint.repeated"))) {
        *state = repeated_state(m, body);
    } else if (bytes_equal(e->kind, bytes_of("step.refused"))) {
        read_refusal(m, i, body);
        *state = REFUSED;
    } else if (bytes_equal(e->kind, bytes_of("turn.set-aside"))) {
        i->clause = "-";
        i->why = tr("it was set aside: `ducha queue list`", "已搁置：见 `ducha queue list`");
        *state = REFUSED;
    } else {
        return false;
    }
    i->case_id = arena_text(&m->arena, e->case_id);
    return true;
}

/* The row was sent before: its answer stands in the log, close behind it. False: none yet. */
static bool find_answer(struct sending *m, uint64_t asked, struct item *i, enum state *state)
{
    struct txn t;
    struct entry e;
    struct envelope envelope;
    bool found = false;
    txn_begin(&t, m->office.store, TXN_READ);
    struct log_walk *walk = log_walk_begin(&t, asked + 1);
    while (!found && log_walk_next(walk, &e)) {
        if (envelope_read(e.body, &envelope) || envelope.cause != asked)
            continue;
        found = answered(m, i, &envelope, state);
    }
    log_walk_end(walk);
    txn_abort(&t);
    return found;
}

/* One that was refused is asked again only with --again, under its next id. */
static void was_before(struct sending *m, struct item *i, uint64_t position)
{
    enum state state = REPEATED;
    i->before = true;
    if (!find_answer(m, position, i, &state)) {
        i->state = RECORDED; /* its first answer is still to come */
        i->position = position;
        return;
    }
    if (state == REFUSED && call_has(m->call, "again") && i->again < SENDING_AGAIN_MAX) {
        i->again++;
        i->before = false;
        i->state = READ;
        m->under_way--;
        m->next = (unsigned)(i - m->item) < m->next ? (unsigned)(i - m->item) : m->next;
        return;
    }
    end_item(m, i, state);
}

static void on_receipt(struct sending *m, const struct ducha_event *ev)
{
    for (unsigned n = m->first; n < m->count; n++) {
        struct item *i = &m->item[n];
        if (i->state != SENT || memcmp(i->id, ev->id, ID_BYTES) != 0)
            continue;
        if (ev->repeated) {
            was_before(m, i, ev->position);
        } else {
            i->state = RECORDED;
            i->position = ev->position;
        }
        return;
    }
}

static void on_entry(struct sending *m, const struct ducha_event *ev)
{
    struct envelope e;
    enum state state;
    for (unsigned n = m->first; n < m->count && ev->cause; n++) {
        struct item *i = &m->item[n];
        if (i->state != RECORDED || i->position != ev->cause)
            continue;
        if (!envelope_read((struct bytes){ev->envelope, ev->envelope_size}, &e) &&
            answered(m, i, &e, &state))
            end_item(m, i, state);
    }
}

/* ---- sending ---- */

static enum outcome send_item(struct sending *m, struct item *i)
{
    struct call *c = m->call;
    struct ducha_message message = {.kind = i->row->kind,
                                    .case_id = i->row->case_id,
                                    .person = call_text(c, "person"),
                                    .organ = call_text(c, "organ"),
                                    .body = i->row->body.data,
                                    .body_size = i->row->body.size};
    make_id(m, i);
    if (ducha_ask(m->bus, &message, i->id) != DUCHA_OK)
        return call_fail(c, ERR_MALFORMED, NULL, "%s", tr(ducha_why(m->bus), ducha_why_zh(m->bus)));
    i->state = SENT;
    m->under_way++;
    return OUTCOME_OK;
}

static enum outcome send_some(struct sending *m)
{
    enum outcome outcome = OUTCOME_OK;
    while (outcome == OUTCOME_OK && m->next < m->count && m->under_way < SENDING_WINDOW) {
        struct item *i = &m->item[m->next++];
        if (i->state == READ)
            outcome = send_item(m, i);
    }
    return outcome;
}

static unsigned count_ended(const struct sending *m)
{
    unsigned n = m->first;
    for (unsigned i = m->first; i < m->count; i++)
        n += ended(&m->item[i]);
    return n;
}

static enum outcome refused_by_bus(struct sending *m)
{
    return call_fail(m->call, ERR_FORBIDDEN, NULL,
                     tr("the bus refused (%s): %s", "总线拒绝受理（%s）：%s"), ducha_code(m->bus),
                     tr(ducha_why(m->bus), ducha_why_zh(m->bus)));
}

/* Until every row is answered, nothing has come for a while, or somebody stops it. What was sent
 * stays recorded: importing the file again goes on from there. */
static enum outcome send_all(struct sending *m)
{
    struct progress progress;
    struct ducha_event ev;
    enum outcome outcome = OUTCOME_OK;
    int64_t heard = machine_now();
    progress_begin(&progress, m->call, "import");
    while (m->first < m->count && outcome == OUTCOME_OK) {
        outcome = send_some(m);
        int r = ducha_next(m->bus, &ev, 100);
        if (r == DUCHA_OK) {
            heard = machine_now();
            if (ev.type == DUCHA_RECEIPT)
                on_receipt(m, &ev);
            else if (ev.type == DUCHA_ENTRY)
                on_entry(m, &ev);
            else if (ev.type == DUCHA_ERROR)
                outcome = refused_by_bus(m);
        }
        if (!progress_step(&progress, count_ended(m), m->count))
            outcome = OUTCOME_INTERRUPTED;
        if (machine_now() - heard > TALK_ANSWER_MS)
            break;
    }
    progress_end(&progress);
    return outcome;
}

/* ---- the result ---- */

static const struct state_word {
    const char *word, *en, *zh;
} state_words[STATES] = {
    [READ] = {"not-sent", "not sent", "未发送"},
    [SENT] = {"no-receipt", "no receipt", "未获回执"},
    [RECORDED] = {"no-answer", "no answer yet", "尚无答复"},
    [TAKEN] = {"recorded", "recorded", "已记录"},
    [REPEATED] = {"repeated", "recorded before", "此前已记录"},
    [DIFFERS] = {"differs", "number recorded before with other words", "编号相同而内容不同"},
    [REFUSED] = {"refused", "refused", "不予办理"},
};

/* People see the rows that need them; programs see all. */
static void print_rows(struct sending *m)
{
    const struct column columns[] = {
        {"row", "row", "行", COLUMN_NUMBER},
        m->rows->name,
        {"case", "case", "案号", COLUMN_TEXT},
        {"result", "result", "结果", COLUMN_TEXT},
        {"clause", "clause", "条款", COLUMN_TEXT},
        {"reason", "reason", "原因", COLUMN_TEXT},
        {0},
    };
    bool all = call_has(m->call, "json") || call_has(m->call, "jsonl");
    struct listing l;
    listing_init(&l, columns);
    for (unsigned n = 0; n < m->count; n++) {
        const struct item *i = &m->item[n];
        const struct state_word *w = &state_words[i->state];
        if (!all && (i->state == TAKEN || i->state == REPEATED))
            continue;
        listing_row(&l);
        listing_set(&l, 0, "%u", i->row->row);
        if (i->row->name)
            listing_set(&l, 1, "%.*s", all ? (int)strlen(i->row->name) : sending_cut(i->row->name),
                        i->row->name);
        if (i->case_id && i->case_id[0])
            listing_set(&l, 2, "%s", i->case_id);
        listing_set(&l, 3, "%s", all ? w->word : tr(w->en, w->zh));
        if (i->state == REFUSED) {
            listing_set(&l, 4, "%s", i->clause);
            listing_set(&l, 5, "%s", i->why);
        }
    }
    if (all || l.row_count)
        listing_print(&l, m->call, "rows");
    listing_clear(&l);
}

static enum outcome summary(struct sending *m)
{
    unsigned count[STATES] = {0};
    for (unsigned i = 0; i < m->count; i++)
        count[m->item[i].state]++;
    unsigned open = count[READ] + count[SENT] + count[RECORDED];
    print_rows(m);
    if (!call_has(m->call, "json") && !call_has(m->call, "jsonl"))
        fprintf(m->call->data,
                tr("%u recorded, %u recorded before, %u different, %u refused, %u unanswered\n",
                   "记录 %u 行，此前已记录 %u 行，内容不同 %u 行，不予办理 %u 行，未答复 %u 行\n"),
                count[TAKEN], count[REPEATED], count[DIFFERS], count[REFUSED], open);
    if (count[REFUSED] && !call_has(m->call, "again"))
        say(m->call, tr("A refused row is asked again with --again, or when its words change.",
                        "不予办理的行可用 --again 再次提交，内容修改后也会再次提交。"));
    if (open)
        say(m->call, tr("Import the file again later: what was recorded is not recorded twice.",
                        "请稍后再次导入：已记录的不会重复。"));
    return count[DIFFERS] + count[REFUSED] + open ? OUTCOME_FINDINGS : OUTCOME_OK;
}

static enum outcome run_sending(struct sending *m)
{
    struct ducha_event welcome;
    if (!call_has(m->call, "person") || !call_has(m->call, "organ"))
        return call_fail(m->call, ERR_USAGE,
                         tr("give --person and --organ, or --dry-run",
                            "请给出 --person 和 --organ，或使用 --dry-run"),
                         tr("it is not said who records these, and in whose name",
                            "未写明经办人和所代表的机构"));
    enum outcome outcome = talk_open(m->call, "import", &m->bus, &welcome);
    if (outcome == OUTCOME_OK)
        outcome = office_open(&m->office, m->call);
    if (outcome != OUTCOME_OK)
        return outcome;
    talk_listen(m->bus, welcome.head);
    outcome = send_all(m);
    enum outcome found = m->call->fault.err == OK ? summary(m) : outcome;
    return outcome == OUTCOME_OK ? found : outcome;
}

enum outcome sending_run(struct call *c, const struct sending_rows *rows)
{
    struct sending m = {.call = c, .rows = rows, .count = rows->count};
    m.item = mem_alloc((m.count + 1) * sizeof(*m.item));
    for (unsigned i = 0; i < m.count; i++)
        m.item[i].row = &rows->item[i];
    enum outcome outcome = run_sending(&m);
    ducha_close(m.bus);
    office_close(&m.office);
    arena_free(&m.arena);
    free(m.item);
    return outcome;
}
