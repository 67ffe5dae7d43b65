/* queue.c - messages that a module could not handle: which, why, and what they say. */
#include <string.h>

#include "base/lang.h"
#include "command/call/output.h"
#include "command/office/office.h"
#include "command/office/show.h"
#include "command/operate/operate.h"
#include "proto/office.pb-c.h"

static const struct column columns[] = {
    {"position", "position", "位置", COLUMN_NUMBER},
    {"module", "module", "模块", COLUMN_TEXT},
    {"kind", "kind", "消息类型", COLUMN_TEXT},
    {"attempts", "attempts", "尝试", COLUMN_NUMBER},
    {"reason", "reason", "原因", COLUMN_TEXT},
    {0},
};

/* The key is the position, 8 bytes big-endian, and the module's name. */
static void add_row(struct listing *l, struct bytes key, struct bytes value)
{
    Ducha__TurnSetAside *aside = ducha__turn_set_aside__unpack(NULL, value.size, value.data);
    listing_row(l);
    if (key.size > 8) {
        listing_set(l, 0, "%" PRIu64, be64_get(key.data));
        listing_set(l, 1, "%.*s", (int)(key.size - 8), (const char *)key.data + 8);
    }
    if (!aside) {
        listing_set(l, 4, "%s", tr("(this row cannot be read)", "（此行无法解读）"));
        return;
    }
    listing_set(l, 2, "%s", aside->kind ? aside->kind : "");
    listing_set(l, 3, "%u", aside->attempts);
    listing_set(l, 4, "%s", aside->reason ? aside->reason : "");
    ducha__turn_set_aside__free_unpacked(aside, NULL);
}

static enum err add_rows(struct listing *l, struct store *s, const uint64_t *position)
{
    struct txn t;
    uint8_t first[8];
    struct bytes key = {first, sizeof(first)}, value; /* without a position: before them all */
    be64_put(first, position ? *position : 0);
    txn_begin(&t, s, TXN_READ);
    for (bool more = row_seek(&t, TABLE_ASIDE, &key, &value); more;
         more = row_next(&t, TABLE_ASIDE, &key, &value)) {
        if (position && (key.size < 8 || be64_get(key.data) != *position))
            break;
        add_row(l, key, value);
    }
    enum err e = t.err;
    txn_abort(&t);
    return e;
}

static enum outcome rows_failed(struct call *c, enum err e)
{
    return call_fail(
        c, e,
        tr("Check the disk, then `ducha log verify`", "请检查磁盘，再运行 `ducha log verify`"),
        tr("what was set aside cannot be read: %s", "无法读取搁置的消息：%s"), err_text(e));
}

static enum outcome run_list(struct call *c)
{
    struct office o = {0};
    enum outcome outcome = office_open(&o, c);
    if (outcome == OUTCOME_OK) {
        struct listing l;
        listing_init(&l, columns);
        enum err e = add_rows(&l, o.store, NULL);
        if (e == OK)
            listing_print(&l, c, "set_aside");
        else
            outcome = rows_failed(c, e);
        if (e == OK && l.row_count == 0)
            say(c, tr("Nothing is set aside.", "没有搁置的消息。"));
        listing_clear(&l);
    }
    office_close(&o);
    return outcome;
}

static void show_message(const struct call *c, struct store *s, uint64_t position)
{
    struct txn t;
    struct entry e;
    struct envelope envelope;
    txn_begin(&t, s, TXN_READ);
    if (log_read(&t, position, &e)) {
        const char *wrong = envelope_read(e.body, &envelope);
        show_entry_json(c->data, &e, wrong ? NULL : &envelope, wrong);
    } else {
        fputs("null", c->data);
    }
    txn_abort(&t);
}

/* As JSON in any case: a message has too many parts for a line. */
static enum outcome show_aside(struct call *c, const struct listing *l, struct store *s,
                               uint64_t position)
{
    if (l->row_count == 0)
        return call_fail(
            c, ERR_ABSENT, tr("`ducha queue list` names them", "用 `ducha queue list` 查看"),
            tr("the entry %" PRIu64 " is not set aside", "第 %" PRIu64 " 条未被搁置"), position);
    fputs("{\"schema\":1,\"set_aside\":[", c->data);
    for (unsigned i = 0; i < l->row_count; i++) {
        fputs(i ? "," : "", c->data);
        listing_json_row(l, c->data, i);
    }
    fputs("],\"entry\":", c->data);
    show_message(c, s, position);
    fputs("}\n", c->data);
    return OUTCOME_OK;
}

static enum outcome run_show(struct call *c)
{
    struct office o = {0};
    uint64_t position = 0;
    enum outcome outcome = office_open(&o, c);
    if (outcome == OUTCOME_OK && number_parse(call_arg(c, 0), &position)) {
        struct listing l;
        listing_init(&l, columns);
        enum err e = add_rows(&l, o.store, &position);
        outcome = e == OK ? show_aside(c, &l, o.store, position) : rows_failed(c, e);
        listing_clear(&l);
    }
    office_close(&o);
    return outcome;
}

static const struct flag list_flags[] = {FLAG_JSON, FLAG_JSONL, FLAG_NO_HEADERS, {0}};
static const struct argument show_arguments[] = {
    {.name = "POSITION",
     .type = FLAG_NUMBER,
     .en = "of the entry in the log",
     .zh = "日志中的位置"},
    {0},
};

const struct command queue_commands[] = {
    {.name = "queue list",
     .en = "messages that a module could not handle",
     .zh = "列出模块无法处理的消息",
     .flags = list_flags,
     .run = run_list},
    {.name = "queue show",
     .en = "one of them: the reason and the whole message, as JSON",
     .zh = "查看其中一条的原因和完整消息（JSON）",
     .arguments = show_arguments,
     .run = run_show},
    {0},
};
