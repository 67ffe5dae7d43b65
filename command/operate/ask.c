/* ask.c - one message from flags; the log as it grows; how the office does. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "bus/io/scrub.h"
#include "bus/io/world.h"
#include "bus/wire.h"
#include "command/call/output.h"
#include "command/call/progress.h"
#include "command/office/show.h"
#include "command/operate/operate.h"
#include "command/talk/asked.h"
#include "command/talk/clock.h"
#include "command/talk/private.h"
#include "proto/json.h"
#include "proto/office.pb-c.h"

/* ---- ask ---- */

/* --body JSON, --body-file FILE, or nothing: an empty message. */
static bool asked_body(struct call *c, struct asked *q)
{
    const char *text = call_text(c, "body"), *path = call_text(c, "body-file");
    size_t size = 0;
    if (!path)
        return asked_body_json(c, q, bytes_of(text ? text : "{}"));
    char *file = file_load(path, JSON_SIZE_MAX, &size, &c->fault);
    bool good = file && asked_body_json(c, q, (struct bytes){file, size});
    free(file);
    return good;
}

static enum outcome ask_flags(struct call *c, struct ducha *d, int wait_ms)
{
    struct asked q = {.m = {.kind = call_arg(c, 0),
                            .case_id = call_text(c, "case"),
                            .regime = call_text(c, "regime"),
                            .to = call_text(c, "to-office"),
                            .person = call_text(c, "person"),
                            .organ = call_text(c, "organ")},
                      .at = call_text(c, "at")};
    enum outcome outcome = OUTCOME_USAGE;
    if (asked_id(c, &q, call_text(c, "id")) && asked_body(c, &q))
        outcome = asked_say(c, d, &q, wait_ms);
    else
        outcome = outcome_of(c->fault.err);
    arena_free(&q.arena);
    return outcome;
}

static enum outcome run_ask(struct call *c)
{
    struct ducha *d = NULL;
    struct ducha_event welcome;
    bool many = call_has(c, "file");
    int wait_ms = call_has(c, "no-wait") ? 0 : (int)call_number(c, "wait", 5) * 1000;
    if (many == (call_arg(c, 0) != NULL))
        return call_fail(c, ERR_USAGE, tr("see `ducha help ask`", "请看 `ducha help ask`"),
                         tr("give a KIND or --file, not both", "请给出 KIND 或 --file 之一"));
    enum outcome outcome = talk_open(c, "ask", &d, &welcome);
    if (outcome == OUTCOME_OK) {
        if (wait_ms)
            talk_listen(d, welcome.head);
        outcome = many ? asked_file(c, d, call_text(c, "file"), wait_ms) : ask_flags(c, d, wait_ms);
    }
    ducha_close(d);
    return outcome;
}

/* ---- follow ---- */

static enum outcome follow_lost(struct call *c, struct ducha *d)
{
    return call_fail(c, ERR_FORBIDDEN, NULL, tr("the bus refused (%s): %s", "总线拒绝（%s）：%s"),
                     ducha_code(d), tr(ducha_why(d), ducha_why_zh(d)));
}

static bool follow_wants(const struct call *c, uint64_t shown)
{
    uint64_t most = call_number(c, "count", 0);
    return !progress_stopped() && !ferror(c->data) && (most == 0 || shown < most);
}

static enum outcome run_follow(struct call *c)
{
    struct ducha *d = NULL;
    struct progress stop; /* only so that Ctrl-C ends between two entries */
    struct ducha_event ev;
    const char *wanted[FOLLOW_KINDS_MAX + 1] = {0};
    uint64_t shown = 0;
    for (unsigned i = 0; i < FOLLOW_KINDS_MAX && call_each(c, "kind", i); i++)
        wanted[i] = call_each(c, "kind", i);
    enum outcome outcome = talk_open(c, "follow", &d, NULL);
    if (outcome != OUTCOME_OK)
        return outcome;
    struct ducha_follow f = {.from = call_number(c, "from", 0),
                             .kinds = wanted,
                             .case_id = call_text(c, "case"),
                             .tail = !call_has(c, "from")};
    progress_begin(&stop, c, "follow");
    ducha_follow(d, &f);
    while (outcome == OUTCOME_OK && follow_wants(c, shown)) {
        int r = ducha_next(d, &ev, 200);
        if (r == DUCHA_OK && ev.type == DUCHA_ERROR)
            outcome = follow_lost(c, d);
        if (r != DUCHA_OK || ev.type != DUCHA_ENTRY)
            continue;
        show_event(c, &ev);
        fflush(c->data);
        shown++;
    }
    progress_end(&stop);
    ducha_close(d);
    return outcome;
}

/* ---- status ---- */

static const struct column status_columns[] = {
    {"office", "office", "督察办", COLUMN_TEXT},
    {"version", "version", "版本", COLUMN_TEXT},
    {"pid", "bus process", "总线进程", COLUMN_NUMBER},
    {"epoch", "epoch", "纪元", COLUMN_NUMBER},
    {"head", "newest entry", "最新条目", COLUMN_NUMBER},
    {"now", "office time", "督察办时间", COLUMN_TIME},
    {"simulated", "simulated time", "模拟时间", COLUMN_BOOL},
    {"entries", "entries since start", "启动后条目", COLUMN_NUMBER},
    {"commits", "commits since start", "启动后提交", COLUMN_NUMBER},
    {"refused", "refused since start", "启动后拒绝", COLUMN_NUMBER},
    {"sessions", "sessions", "会话", COLUMN_NUMBER},
    {"deadlines", "open deadlines", "未届满时限", COLUMN_NUMBER},
    {"next_due", "next deadline", "下一时限", COLUMN_TIME},
    {"set_aside", "set aside", "搁置", COLUMN_NUMBER},
    {"space", "room", "空间", COLUMN_TEXT},
    {"log_verified", "log verified at", "日志校验时间", COLUMN_TIME},
    {"log_bad", "first bad entry", "首个损坏条目", COLUMN_NUMBER},
    {0},
};

/* The bus does not know it: a process beside it reads the log and writes down what it finds. */
static void status_scrub(struct listing *l, uint32_t epoch)
{
    struct scrub s;
    if (!scrub_load(&s, SCRUB_FILE) || s.epoch != epoch)
        return;
    if (s.complete)
        listing_time(l, 15, s.complete);
    if (s.bad)
        listing_set(l, 16, "%" PRIu64, s.bad);
}

static void status_row(struct listing *l, const Ducha__Status *s)
{
    listing_row(l);
    listing_set(l, 0, "%s", s->office);
    listing_set(l, 1, "%s", s->version);
    listing_set(l, 2, "%u", s->pid);
    listing_set(l, 3, "%u", s->epoch);
    listing_set(l, 4, "%" PRIu64, s->head);
    listing_time(l, 5, s->now);
    listing_bool(l, 6, s->simulated);
    listing_set(l, 7, "%" PRIu64, s->entries);
    listing_set(l, 8, "%" PRIu64, s->commits);
    listing_set(l, 9, "%" PRIu64, s->refused);
    listing_set(l, 10, "%u", s->sessions);
    listing_set(l, 11, "%" PRIu64, s->deadlines);
    if (s->has_next_due)
        listing_time(l, 12, s->next_due);
    listing_set(l, 13, "%" PRIu64, s->set_aside);
    listing_set(l, 14, "%u %% (%s)", s->space_percent, s->space_level);
    status_scrub(l, s->epoch);
}

static void print_readers(const struct call *c, const Ducha__Status *s)
{
    static const struct column columns[] = {
        {"reader", "reader", "读者", COLUMN_TEXT},
        {"done", "done", "已读至", COLUMN_NUMBER},
        {"behind", "behind", "落后", COLUMN_NUMBER},
        {"live", "live", "在线", COLUMN_BOOL},
        {"kept", "place kept by", "位置保存于", COLUMN_TEXT},
        {0},
    };
    struct listing l;
    listing_init(&l, columns);
    for (size_t i = 0; i < s->n_reader; i++) {
        const Ducha__Reader *r = s->reader[i];
        listing_row(&l);
        listing_set(&l, 0, "%s", r->name);
        listing_set(&l, 1, "%" PRIu64, r->done);
        listing_set(&l, 2, "%" PRIu64, s->head > r->done ? s->head - r->done : 0);
        listing_bool(&l, 3, r->live);
        listing_set(&l, 4, "%s", r->kept);
    }
    listing_print(&l, c, "readers");
    listing_clear(&l);
}

static void print_status(const struct call *c, const Ducha__Status *s)
{
    struct listing l;
    if (call_has(c, "readers")) {
        print_readers(c, s);
        return;
    }
    listing_init(&l, status_columns);
    status_row(&l, s);
    listing_print_one(&l, c);
    listing_clear(&l);
}

static enum outcome run_status(struct call *c)
{
    struct ducha *d = NULL;
    const void *raw;
    size_t size;
    enum outcome outcome = talk_open(c, "status", &d, NULL);
    if (outcome != OUTCOME_OK)
        return outcome;
    Ducha__Status *s = NULL;
    if (ducha_status(d, &raw, &size, TALK_WELCOME_MS) == DUCHA_OK)
        s = ducha__status__unpack(NULL, size, raw);
    if (s)
        print_status(c, s);
    else
        outcome = call_fail(c, ERR_TIMEOUT, NULL, tr("the bus did not tell", "总线没有答复"));
    if (s)
        ducha__status__free_unpacked(s, NULL);
    ducha_close(d);
    return outcome;
}

/* ---- queue retry, queue drop ---- */

static enum outcome decide(struct call *c, const char *kind)
{
    struct arena a = {0};
    struct answer answer;
    struct ducha *d = NULL;
    struct ducha_event welcome;
    uint64_t position = 0;
    Ducha__TurnDecision t = DUCHA__TURN_DECISION__INIT;
    if (!number_parse(call_arg(c, 0), &position))
        return OUTCOME_USAGE;
    enum outcome outcome = talk_open(c, "queue", &d, &welcome);
    if (outcome != OUTCOME_OK)
        return outcome;
    t.has_position = true;
    t.position = position;
    t.module = (char *)(uintptr_t)call_arg(c, 1);
    t.reason = (char *)(uintptr_t)call_text(c, "reason");
    struct bytes body = message_write(&t, &a);
    struct ducha_message m = {
        .kind = kind, .person = call_text(c, "person"), .body = body.data, .body_size = body.size};
    talk_listen(d, welcome.head);
    outcome = talk_ask(c, d, &m, NULL, TALK_WELCOME_MS, &a, &answer);
    if (outcome == OUTCOME_OK)
        answer_print(c->data, &answer);
    if (outcome == OUTCOME_OK)
        outcome = answer_outcome(&answer);
    arena_free(&a);
    ducha_close(d);
    return outcome;
}

static enum outcome run_retry(struct call *c)
{
    return decide(c, "turn.retry");
}

static enum outcome run_drop(struct call *c)
{
    return decide(c, "turn.drop");
}

static enum outcome run_clock(struct call *c)
{
    struct ducha *d = NULL;
    struct ducha_event welcome;
    char moment[32];
    const char *day = call_arg(c, 0), *time = call_arg(c, 1);
    bool whole = !time && strpbrk(day, " T"); /* "2026-03-02 08:00", as --at takes it */
    snprintf(moment, sizeof(moment), "%s%s%s", day, whole ? "" : " ",
             time    ? time
             : whole ? ""
                     : "00:00");
    enum outcome outcome = talk_open(c, "clock", &d, &welcome);
    if (outcome == OUTCOME_OK) {
        talk_listen(d, welcome.head);
        outcome = advance_to(c, d, moment, true);
    }
    ducha_close(d);
    return outcome;
}

/* ---- rows ---- */

#define FLAG_PERSON                                                                             \
    {                                                                                           \
        .name = "person", .type = FLAG_TEXT, .value = "ID", .en = "who acts", .zh = "经办人" \
    }

static const struct flag ask_flags_rows[] = {
    {.name = "case", .type = FLAG_TEXT, .value = "ID", .en = "the case", .zh = "案件"},
    {.name = "regime",
     .type = FLAG_TEXT,
     .value = "NAME",
     .en = "the regulation, beijing-2020@1",
     .zh = "所依据的办法，如 beijing-2020@1"},
    {.name = "to-office",
     .type = FLAG_TEXT,
     .value = "CODE",
     .en = "another office",
     .zh = "发往其他督察办"},
    FLAG_PERSON,
    {.name = "organ",
     .type = FLAG_TEXT,
     .value = "NAME",
     .en = "in whose name: a word of the pack",
     .zh = "以何名义：规则包中的机构"},
    {.name = "id",
     .type = FLAG_TEXT,
     .value = "HEX",
     .en = "32 digits; sending again with the same id changes nothing",
     .zh = "32 位十六进制；以同一 id 重发不会重复办理"},
    {.name = "body",
     .type = FLAG_TEXT,
     .value = "JSON",
     .en = "the body as JSON",
     .zh = "正文 JSON"},
    {.name = "body-file",
     .type = FLAG_PATH,
     .value = "FILE",
     .en = "the body as JSON, from a file",
     .zh = "从文件读取正文 JSON"},
    {.name = "file",
     .type = FLAG_PATH,
     .value = "FILE",
     .en = "many messages, one JSON object a line: kind, case, person, organ, at, body",
     .zh = "多条消息，每行一个 JSON 对象：kind、case、person、organ、at、body"},
    {.name = "at",
     .type = FLAG_TEXT,
     .value = "MOMENT",
     .en = "2026-02-09 21:00: simulated time goes there first",
     .zh = "如 2026-02-09 21:00：先将模拟时间推进至此"},
    {.name = "wait",
     .type = FLAG_NUMBER,
     .value = "SECONDS",
     .en = "how long to wait for the answer; 5",
     .zh = "等候答复的秒数，默认 5"},
    FLAG_WITH_NUMBERS,
    {.name = "no-wait", .type = FLAG_BARE, .en = "only until it is recorded", .zh = "记录后即返回"},
    FLAG_JSON,
    {0},
};
static const struct argument ask_arguments[] = {
    {.name = "KIND",
     .type = FLAG_TEXT,
     .optional = true,
     .en = "complaint.import",
     .zh = "如 complaint.import"},
    {0},
};
static const struct flag follow_flags[] = {
    {.name = "from",
     .type = FLAG_NUMBER,
     .value = "N",
     .en = "the first position; else only what comes from now on",
     .zh = "起始位置；缺省只看新条目"},
    FLAG_ONLY_KINDS,
    FLAG_ONLY_CASE,
    {.name = "count",
     .type = FLAG_NUMBER,
     .value = "N",
     .en = "end after so many",
     .zh = "达到条数即结束"},
    FLAG_JSON,
    FLAG_JSONL,
    {0},
};
static const struct flag status_flags[] = {
    {.name = "readers", .type = FLAG_BARE, .en = "who reads, and how far", .zh = "各读者及其进度"},
    FLAG_JSON,
    FLAG_JSONL,
    FLAG_NO_HEADERS,
    {0},
};
static const struct flag decide_flags[] = {
    FLAG_PERSON,
    {.name = "reason", .type = FLAG_TEXT, .value = "TEXT", .en = "why", .zh = "理由"},
    {0},
};
static const struct argument decide_arguments[] = {
    {.name = "POSITION",
     .type = FLAG_NUMBER,
     .en = "of the entry in the log",
     .zh = "日志中的位置"},
    {.name = "MODULE", .type = FLAG_TEXT, .en = "which module's", .zh = "所属模块"},
    {0},
};

static const struct argument clock_arguments[] = {
    {.name = "DAY",
     .type = FLAG_TEXT,
     .en = "2026-02-09, or in quotes with its time: \"2026-02-09 21:00\"",
     .zh = "如 2026-02-09；或加引号连同时刻：\"2026-02-09 21:00\""},
    {.name = "TIME",
     .type = FLAG_TEXT,
     .optional = true,
     .en = "21:00; else 00:00",
     .zh = "如 21:00；默认 00:00"},
    {0},
};

const struct command ask_commands[] = {
    {.name = "status",
     .en = "how the running office does",
     .zh = "查看运行状况",
     .flags = status_flags,
     .run = run_status},
    {.name = "ask",
     .en = "say a message and print the answer",
     .zh = "发送一条消息并显示答复",
     .more_en =
         "Leaves with 0 when it was done, 6 when the regulation refuses it, 3 when no answer "
         "came in time: the message is recorded all the same.",
     .more_zh = "办成时以 0 退出；依规定不予办理时为 6；未等到答复为 3（消息已经记录在案）。",
     .flags = ask_flags_rows,
     .arguments = ask_arguments,
     .run = run_ask},
    {.name = "follow",
     .en = "print entries as they come",
     .zh = "持续输出新条目",
     .flags = follow_flags,
     .run = run_follow},
    {.name = "clock advance",
     .en = "let simulated time pass, and show which deadlines pass on the way",
     .zh = "推进模拟时间，并显示其间届满的时限",
     .arguments = clock_arguments,
     .run = run_clock},
    {.name = "queue retry",
     .en = "let the module try again",
     .zh = "令模块重试",
     .flags = decide_flags,
     .arguments = decide_arguments,
     .run = run_retry},
    {.name = "queue drop",
     .en = "give it up; the entry stays in the log",
     .zh = "放弃处理；条目仍留在日志中",
     .flags = decide_flags,
     .arguments = decide_arguments,
     .run = run_drop},
    {0},
};
