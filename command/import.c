/* import.c - brings a table in: one complaint.import for each row.
 *
 * The whole table is read and checked first, and with a fault in any row nothing is sent. Each
 * message's id is made from what the row says, so the bus itself knows a row that was imported
 * before, and importing a file twice changes nothing.
 *
 *   read ──► sent ──receipt──► recorded ──answer──► taken, the same as before, or refused
 *              │                                         ▲
 *              └─receipt: it was here before─────────────┘ what became of it is in the log */
#include <stdlib.h>
#include <string.h>

#include "base/digest.h"
#include "base/lang.h"
#include "bus/io/world.h"
#include "bus/wire.h"
#include "command/complaints.h"
#include "command/groups.h"
#include "command/output.h"
#include "command/progress.h"
#include "command/talk.h"
#include "proto/office.pb-c.h"

#define IMPORT_WINDOW 200u   /* rows under way at a time */
#define IMPORT_AGAIN_MAX 16u /* times that a row is asked again; then its words must change */

enum state { READ, SENT, RECORDED, TAKEN, REPEATED, DIFFERS, REFUSED, STATES };

struct item {
    const struct complaint *row;
    uint8_t id[ID_BYTES];
    uint32_t again; /* how often it is asked once more after a refusal */
    bool before;    /* it was here before */
    enum state state;
    uint64_t position;                  /* RECORDED */
    const char *case_id, *clause, *why; /* when it was answered */
};

struct import {
    struct call *call;
    struct complaints table;
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
 * has another one, and the module then says that its number was here with other words. */
static void make_id(struct import *m, struct item *i)
{
    const struct bytes end = {"", 1}; /* so that no two texts can be taken for one */
    struct bytes parts[] = {bytes_of("complaint.import"),           end,
                            bytes_of(call_text(m->call, "person")), end,
                            bytes_of(call_text(m->call, "organ")),  end,
                            {&i->again, sizeof(i->again)},          i->row->body};
    struct digest d = digest_of(SUITE_INTL, parts, sizeof(parts) / sizeof(parts[0]));
    memcpy(i->id, d.byte, sizeof(i->id));
}

/* ---- what is sent, before it is ---- */

static const char *joined(struct arena *a, char *const *words, size_t count)
{
    const char *text = "";
    for (size_t i = 0; i < count; i++)
        text = arena_print(a, "%s%s%s", text, i ? "、" : "", words[i]);
    return text;
}

#define PREVIEW_BYTES 60u

/* As much as a line holds, cut between two characters. */
static int cut(const char *text)
{
    size_t n = 0, left = strlen(text);
    while (n < left && n < PREVIEW_BYTES) {
        unsigned step = text_step((const uint8_t *)text + n, left - n);
        n += step ? step : 1;
    }
    return (int)n;
}

static void preview(struct import *m)
{
    static const struct column columns[] = {
        {"row", "row", "行", COLUMN_NUMBER},
        {"reception_no", "number", "受理编号", COLUMN_TEXT},
        {"channel", "channel", "来源渠道", COLUMN_TEXT},
        {"region", "region", "行政区域", COLUMN_TEXT},
        {"pollution_type", "types", "污染类型", COLUMN_TEXT},
        {"key_case", "key case", "重点", COLUMN_BOOL},
        {"text", "complaint", "交办问题基本情况", COLUMN_TEXT},
        {0},
    };
    struct listing l;
    listing_init(&l, columns);
    for (unsigned i = 0; i < m->count; i++) {
        const Ducha__Complaint *c = &m->item[i].row->complaint;
        listing_row(&l);
        listing_set(&l, 0, "%u", m->item[i].row->row);
        if (c->reception_no)
            listing_set(&l, 1, "%s", c->reception_no);
        if (c->channel)
            listing_set(&l, 2, "%s", c->channel);
        listing_set(&l, 3, "%s", c->region);
        listing_set(&l, 4, "%s", joined(&m->arena, c->pollution_type, c->n_pollution_type));
        listing_bool(&l, 5, c->key_case);
        listing_set(&l, 6, "%.*s", cut(c->text), c->text);
    }
    listing_print(&l, m->call, "complaints");
    listing_clear(&l);
    say(m->call, tr("%u complaints read; nothing was sent.", "读取 %u 件，未发送任何内容。"),
        m->count);
}

/* ---- answers ---- */

static bool ended(const struct item *i)
{
    return i->state >= TAKEN;
}

static void end_item(struct import *m, struct item *i, enum state state)
{
    i->state = state == TAKEN && i->before ? REPEATED : state;
    m->under_way--;
    while (m->first < m->count && ended(&m->item[m->first]))
        m->first++;
}

static void read_refusal(struct import *m, struct item *i, struct bytes body)
{
    const Ducha__Refused *r = message_read(&ducha__refused__descriptor, body, &m->arena);
    i->clause = r && r->clause ? r->clause : "-";
    const char *why = r ? tr(r->missing_en ? r->missing_en : "", r->missing ? r->missing : "") : "";
    i->why = why;
}

static enum state repeated_state(struct import *m, struct bytes body)
{
    const Ducha__ComplaintRepeated *r =
        message_read(&ducha__complaint_repeated__descriptor, body, &m->arena);
    return r && r->differs ? DIFFERS : REPEATED;
}

/* What the office said to the row. */
static enum state answered(struct import *m, struct item *i, const struct envelope *e)
{
    i->case_id = arena_text(&m->arena, e->case_id);
    if (bytes_equal(e->kind, bytes_of("complaint.recorded")))
        return TAKEN;
    struct bytes body = arena_copy(&m->arena, e->body);
    if (bytes_equal(e->kind, bytes_of("complaint.repeated")))
        return repeated_state(m, body);
    if (bytes_equal(e->kind, bytes_of("step.refused"))) {
        read_refusal(m, i, body);
    } else {
        i->clause = "-";
        i->why = tr("it was set aside: `ducha queue list`", "已搁置：见 `ducha queue list`");
    }
    return REFUSED;
}

/* The row was sent before: its answer stands in the log, close behind it. False: none yet. */
static bool find_answer(struct import *m, uint64_t asked, struct item *i, enum state *state)
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
        *state = answered(m, i, &envelope);
        found = true;
    }
    log_walk_end(walk);
    txn_abort(&t);
    return found;
}

/* One that was refused is asked again only with --again, under its next id. */
static void was_before(struct import *m, struct item *i, uint64_t position)
{
    enum state state = REPEATED;
    i->before = true;
    if (!find_answer(m, position, i, &state)) {
        i->state = RECORDED; /* its first answer is still to come */
        i->position = position;
        return;
    }
    if (state == REFUSED && call_has(m->call, "again") && i->again < IMPORT_AGAIN_MAX) {
        i->again++;
        i->before = false;
        i->state = READ;
        m->under_way--;
        m->next = (unsigned)(i - m->item) < m->next ? (unsigned)(i - m->item) : m->next;
        return;
    }
    end_item(m, i, state);
}

static void on_receipt(struct import *m, const struct ducha_event *ev)
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

static void on_entry(struct import *m, const struct ducha_event *ev)
{
    struct envelope e;
    for (unsigned n = m->first; n < m->count && ev->cause; n++) {
        struct item *i = &m->item[n];
        if (i->state != RECORDED || i->position != ev->cause)
            continue;
        if (!envelope_read((struct bytes){ev->envelope, ev->envelope_size}, &e))
            end_item(m, i, answered(m, i, &e));
    }
}

/* ---- sending ---- */

static enum outcome send_item(struct import *m, struct item *i)
{
    struct call *c = m->call;
    struct ducha_message message = {.kind = "complaint.import",
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

static enum outcome send_some(struct import *m)
{
    enum outcome outcome = OUTCOME_OK;
    while (outcome == OUTCOME_OK && m->next < m->count && m->under_way < IMPORT_WINDOW) {
        struct item *i = &m->item[m->next++];
        if (i->state == READ)
            outcome = send_item(m, i);
    }
    return outcome;
}

static unsigned count_ended(const struct import *m)
{
    unsigned n = m->first;
    for (unsigned i = m->first; i < m->count; i++)
        n += ended(&m->item[i]);
    return n;
}

static enum outcome refused_by_bus(struct import *m)
{
    return call_fail(m->call, ERR_FORBIDDEN, NULL,
                     tr("the bus refused (%s): %s", "总线拒绝受理（%s）：%s"), ducha_code(m->bus),
                     tr(ducha_why(m->bus), ducha_why_zh(m->bus)));
}

/* Until every row is answered, nothing has come for a while, or somebody stops it. What was sent
 * stays recorded: importing the file again goes on from there. */
static enum outcome send_all(struct import *m)
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
    [TAKEN] = {"recorded", "recorded", "已受理"},
    [REPEATED] = {"repeated", "recorded before", "此前已受理"},
    [DIFFERS] = {"differs", "number recorded before with other words", "编号相同而内容不同"},
    [REFUSED] = {"refused", "refused", "不予受理"},
};

/* People see the rows that need them; programs see all. */
static void print_rows(struct import *m)
{
    static const struct column columns[] = {
        {"row", "row", "行", COLUMN_NUMBER},
        {"reception_no", "number", "受理编号", COLUMN_TEXT},
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
        if (i->row->complaint.reception_no)
            listing_set(&l, 1, "%s", i->row->complaint.reception_no);
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

static enum outcome summary(struct import *m)
{
    unsigned count[STATES] = {0};
    for (unsigned i = 0; i < m->count; i++)
        count[m->item[i].state]++;
    unsigned open = count[READ] + count[SENT] + count[RECORDED];
    print_rows(m);
    if (!call_has(m->call, "json") && !call_has(m->call, "jsonl"))
        fprintf(m->call->data,
                tr("%u recorded, %u recorded before, %u that differ, %u refused, %u unanswered\n",
                   "受理 %u 件，此前已受理 %u 件，内容不同 %u 件，不予受理 %u 件，未答复 %u 件\n"),
                count[TAKEN], count[REPEATED], count[DIFFERS], count[REFUSED], open);
    if (count[REFUSED] && !call_has(m->call, "again"))
        say(m->call, tr("A refused row is asked again with --again, or when its words change.",
                        "不予受理的行可用 --again 再次提交，内容修改后也会再次提交。"));
    if (open)
        say(m->call, tr("Import the file again later: what was recorded is not recorded twice.",
                        "请稍后再次导入：已受理的不会重复。"));
    return count[DIFFERS] + count[REFUSED] + open ? OUTCOME_FINDINGS : OUTCOME_OK;
}

static enum outcome run_sending(struct import *m)
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

static void items_make(struct import *m)
{
    m->count = m->table.count;
    m->item = mem_alloc((m->count + 1) * sizeof(*m->item));
    for (unsigned i = 0; i < m->count; i++)
        m->item[i].row = &m->table.item[i];
}

static enum outcome run_table(struct import *m)
{
    if (m->table.gb18030)
        say(m->call, tr("The file is not UTF-8; it was read as GB18030.",
                        "文件不是 UTF-8，按 GB18030 读取。"));
    items_make(m);
    if (!call_has(m->call, "dry-run"))
        return run_sending(m);
    preview(m);
    return OUTCOME_OK;
}

static enum outcome say_faults(struct call *c, const struct faults *faults)
{
    char text[1200];
    for (unsigned i = 0; i < faults->kept; i++) {
        fault_print(faults_get(faults, i), text, sizeof(text));
        fprintf(c->talk, "%s\n", text);
    }
    return call_fail(c, ERR_MALFORMED, tr("mend the table", "请修改表格"),
                     tr("%u faults (row and column are given); nothing was sent",
                        "共 %u 处问题（已注明行列），未发送任何内容"),
                     faults->count);
}

static enum outcome run_complaints(struct call *c)
{
    struct import m = {.call = c};
    struct faults faults = {0};
    enum outcome outcome;
    if (complaints_read(&m.table, c, call_arg(c, 0), &faults)) {
        outcome = run_table(&m);
    } else {
        outcome = faults.count ? say_faults(c, &faults) : outcome_of(c->fault.err);
    }
    ducha_close(m.bus);
    office_close(&m.office);
    complaints_clear(&m.table);
    faults_clear(&faults);
    arena_free(&m.arena);
    free(m.item);
    return outcome;
}

/* ---- rows ---- */

static const struct flag complaints_flags[] = {
    {.name = "dry-run",
     .type = FLAG_BARE,
     .en = "read and check only; needs no running office",
     .zh = "只读取和检查，无需运行督察办"},
    {.name = "person", .type = FLAG_TEXT, .value = "ID", .en = "who acts", .zh = "经办人"},
    {.name = "organ",
     .type = FLAG_TEXT,
     .value = "NAME",
     .en = "in whose name: a word of the pack",
     .zh = "以何名义：规则包中的机构"},
    {.name = "inspection",
     .type = FLAG_TEXT,
     .value = "TEXT",
     .en = "for rows that do not name theirs",
     .zh = "未写明督察名称的行所属的督察"},
    {.name = "skip",
     .type = FLAG_TEXT,
     .many = true,
     .value = "COLUMN",
     .en = "leave this column out",
     .zh = "略过该列"},
    {.name = "again",
     .type = FLAG_BARE,
     .en = "ask once more for rows that were refused",
     .zh = "再次提交此前不予受理的行"},
    FLAG_JSON,
    FLAG_JSONL,
    FLAG_NO_HEADERS,
    {0},
};
static const struct argument complaints_arguments[] = {
    {.name = "FILE", .type = FLAG_PATH, .en = "a CSV table with a header", .zh = "带表头的 CSV 表"},
    {0},
};

const struct command import_commands[] = {
    {.name = "import complaints",
     .en = "record the complaints of a CSV table",
     .zh = "导入 CSV 表中的信访举报",
     .more_en =
         "Columns: inspection, reception_no, channel, key_case, region, pollution_type, complaint, "
         "enterprise, place, batch, list_date, or their names in published tables (受理编号, "
         "行政区域 ...). Every "
         "fault is named by its row before anything is sent. Importing a file twice changes "
         "nothing. Leaves with 3 when a row was refused, differs or was not answered.",
     .more_zh =
         "列名：inspection、reception_no、channel、key_case、region、pollution_type、complaint、"
         "enterprise、place、batch、list_"
         "date，或公布表中的列名（受理编号、行政区域等）。发送之前逐行指出全部问题。"
         "重复导入同一文件不会产生变化。有行不予受理、内容不同或未获答复时以 3 退出。",
     .flags = complaints_flags,
     .arguments = complaints_arguments,
     .run = run_complaints},
    {0},
};
