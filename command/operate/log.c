/* log.c - reads the office's record: what is in it, is it whole, and a copy to take away. The
 * bus may be running; nothing here writes to the log. */
#include <stdlib.h>

#include "base/lang.h"
#include "command/call/output.h"
#include "command/call/progress.h"
#include "command/call/whole.h"
#include "command/office/office.h"
#include "command/office/pages.h"
#include "command/office/show.h"
#include "command/operate/operate.h"
#include "command/operate/probe.h"
#include "proto/wire.pb-c.h"

/* ---- info ---- */

static enum outcome store_failed(struct call *c, enum err e, uint64_t position)
{
    return call_fail(
        c, e,
        tr("Check the disk, then `ducha log verify`", "请检查磁盘，再运行 `ducha log verify`"),
        tr("entry %" PRIu64 " of the log cannot be read: %s", "无法读取日志第 %" PRIu64 " 条：%s"),
        position, err_text(e));
}

static void info_row(struct listing *l, struct txn *t, const struct space *space)
{
    struct entry e;
    char digest[DIGEST_TEXT_SIZE];
    struct bytes code = row_get(t, TABLE_META, bytes_of(META_CODE));
    uint64_t head = log_head(t);
    listing_row(l);
    if (code.data)
        listing_set(l, 0, "%.*s", (int)code.size, (const char *)code.data);
    listing_set(l, 1, "%" PRIu64, meta_number(t, META_EPOCH));
    listing_set(l, 2, "%" PRIu64, head);
    if (log_read(t, 1, &e))
        listing_time(l, 3, e.time);
    if (head && log_read(t, head, &e)) {
        listing_time(l, 4, e.time);
        listing_set(l, 5, "%s", suite_name(e.suite));
        digest_text(&e.digest, digest);
        listing_set(l, 6, "%s", digest);
    }
    listing_set(l, 7, "%" PRIu64, space->map_used);
    listing_set(l, 8, "%u", space->percent);
    listing_set(l, 9, "%" PRIu64, row_count(t, TABLE_ASIDE));
    listing_set(l, 10, "%" PRIu64, row_count(t, TABLE_DEADLINE));
}

static enum outcome run_info(struct call *c)
{
    static const struct column columns[] = {
        {"office", "office", "督察办", COLUMN_TEXT},
        {"epoch", "epoch", "纪元", COLUMN_NUMBER},
        {"head", "newest entry", "最新条目", COLUMN_NUMBER},
        {"first_time", "first at", "首条时间", COLUMN_TIME},
        {"time", "newest at", "最新时间", COLUMN_TIME},
        {"suite", "suite", "算法套件", COLUMN_TEXT},
        {"digest", "digest", "摘要", COLUMN_TEXT},
        {"size", "in use", "已用空间", COLUMN_SIZE},
        {"percent", "percent of room", "占用百分比", COLUMN_NUMBER},
        {"set_aside", "set aside", "搁置", COLUMN_NUMBER},
        {"deadlines", "deadlines", "时限", COLUMN_NUMBER},
        {0},
    };
    struct office o = {0};
    struct space space = {0};
    enum outcome outcome = office_open(&o, c);
    if (outcome == OUTCOME_OK && store_space(o.store, &space) == OK) {
        struct listing l;
        struct txn t;
        listing_init(&l, columns);
        txn_begin(&t, o.store, TXN_READ);
        info_row(&l, &t, &space);
        enum err e = t.err;
        txn_abort(&t);
        if (e == OK)
            listing_print_one(&l, c);
        else
            outcome = store_failed(c, e, 0);
        listing_clear(&l);
    }
    office_close(&o);
    return outcome;
}

/* ---- cat ---- */

static bool wanted(const struct call *c, const struct envelope *e)
{
    const char *case_id = call_text(c, "case");
    if (case_id && !bytes_equal(e->case_id, bytes_of(case_id)))
        return false;
    if (!call_has(c, "kind"))
        return true;
    for (unsigned i = 0; call_each(c, "kind", i); i++)
        if (kind_matches(call_each(c, "kind", i), e->kind))
            return true;
    return false;
}

static void cat_page(struct call *c, const struct pages *p, uint64_t *shown)
{
    for (unsigned i = 0; i < p->count; i++) {
        struct envelope envelope;
        const char *wrong = envelope_read(p->item[i].body, &envelope);
        if (wrong ? call_has(c, "kind") || call_has(c, "case") : !wanted(c, &envelope))
            continue;
        if (call_has(c, "json"))
            fputs(*shown ? ",\n" : "", c->data);
        if (call_has(c, "json") || call_has(c, "jsonl"))
            show_entry_json(c->data, &p->item[i], wrong ? NULL : &envelope, wrong);
        else
            show_entry_line(c->data, &p->item[i], wrong ? NULL : &envelope, wrong);
        if (call_has(c, "jsonl"))
            fputc('\n', c->data);
        (*shown)++;
    }
}

static enum outcome run_cat(struct call *c)
{
    struct office o = {0};
    struct pages *p = mem_alloc(sizeof(*p));
    uint64_t shown = 0;
    enum outcome outcome = office_open(&o, c);
    if (outcome == OUTCOME_OK) {
        pages_begin(p, o.store, call_number(c, "from", 0), call_number(c, "to", 0));
        fputs(call_has(c, "json") ? "{\"schema\":1,\"entries\":[\n" : "", c->data);
        while (!ferror(c->data) && pages_next(p))
            cat_page(c, p, &shown);
        fputs(call_has(c, "json") ? "]}\n" : "", c->data);
        if (p->err != OK)
            outcome = store_failed(c, p->err, p->next);
    }
    pages_end(p);
    free(p);
    office_close(&o);
    return outcome;
}

/* ---- verify ---- */

struct verifying {
    struct progress progress;
    struct log_progress last;
};

static bool verify_told(void *self, const struct log_progress *p)
{
    struct verifying *v = self;
    v->last = *p;
    return progress_step(&v->progress, p->at, p->head);
}

static void verify_print(const struct call *c, const struct verifying *v, enum err e, uint64_t bad)
{
    static const struct column columns[] = {
        {"verified", "entries verified", "已校验条目", COLUMN_NUMBER},
        {"head", "newest entry", "最新条目", COLUMN_NUMBER},
        {"ok", "whole", "完整", COLUMN_BOOL},
        {"bad", "first bad entry", "首个损坏条目", COLUMN_NUMBER},
        {0},
    };
    struct listing l;
    listing_init(&l, columns);
    listing_row(&l);
    listing_set(&l, 0, "%" PRIu64, bad ? bad - 1 : v->last.at);
    listing_set(&l, 1, "%" PRIu64, v->last.head);
    listing_bool(&l, 2, e == OK);
    if (bad)
        listing_set(&l, 3, "%" PRIu64, bad);
    listing_print_one(&l, c);
    listing_clear(&l);
}

static enum outcome verify_outcome(struct call *c, enum err e, uint64_t bad)
{
    if (e == ERR_CORRUPT)
        return call_fail(
            c, e, bad_log_remedy(),
            tr("entry %" PRIu64 " of the log does not verify", "日志第 %" PRIu64 " 条校验不符"),
            bad);
    return e == OK ? OUTCOME_OK : store_failed(c, e, bad);
}

static enum outcome run_verify(struct call *c)
{
    struct office o = {0};
    struct verifying v = {0};
    enum outcome outcome = office_open(&o, c);
    if (outcome == OUTCOME_OK) {
        uint64_t bad = 0;
        progress_begin(&v.progress, c, "verify");
        enum err e = log_verify(o.store, verify_told, &v, &bad);
        progress_end(&v.progress);
        if (e == OK && progress_stopped()) {
            say(c,
                tr("Stopped after entry %" PRIu64 "; up to there all is well.",
                   "已在第 %" PRIu64 " 条后停止，此前均无误。"),
                v.last.at);
            outcome = OUTCOME_INTERRUPTED;
        } else {
            verify_print(c, &v, e, bad);
            outcome = verify_outcome(c, e, bad);
        }
    }
    office_close(&o);
    return outcome;
}

/* ---- export: one line of JSON, then LogEntry records, each behind its length as a varint ---- */

static void write_varint(FILE *to, size_t n)
{
    for (; n >= 0x80; n >>= 7)
        fputc((int)(n & 0x7f) | 0x80, to);
    fputc((int)n, to);
}

static void export_entry(FILE *to, const struct entry *e)
{
    Ducha__LogEntry record = DUCHA__LOG_ENTRY__INIT;
    record.has_position = record.has_time = record.has_envelope = record.has_digest = 1;
    record.has_suite = 1;
    record.position = e->position;
    record.time = e->time;
    record.suite = e->suite;
    /* protobuf-c only reads them when packing. */
    record.envelope = (ProtobufCBinaryData){e->body.size, (uint8_t *)(uintptr_t)e->body.data};
    record.digest = (ProtobufCBinaryData){DIGEST_SIZE, (uint8_t *)(uintptr_t)e->digest.byte};
    size_t size = ducha__log_entry__get_packed_size(&record);
    uint8_t *bytes = mem_alloc(size ? size : 1);
    ducha__log_entry__pack(&record, bytes);
    write_varint(to, size);
    fwrite(bytes, 1, size, to);
    free(bytes);
}

/* The digest of an entry; zeros before the first one, as in the chain itself. */
static void digest_at(struct txn *t, uint64_t position, char out[DIGEST_TEXT_SIZE])
{
    struct entry e = {0};
    if (position && !log_read(t, position, &e))
        txn_fail(t, ERR_ABSENT);
    digest_text(&e.digest, out);
}

/* What a reader needs to check the records without the office: where the chain comes from and
 * where it must arrive. */
static enum err export_manifest(FILE *to, const struct office *o, const struct pages *p)
{
    char before[DIGEST_TEXT_SIZE], last[DIGEST_TEXT_SIZE];
    struct txn t;
    txn_begin(&t, o->store, TXN_READ);
    uint64_t epoch = meta_number(&t, META_EPOCH);
    digest_at(&t, p->next - 1, before);
    digest_at(&t, p->last, last);
    enum err e = t.err;
    txn_abort(&t);
    fprintf(to,
            "{\"schema\":1,\"format\":\"ducha-log\",\"office\":\"%s\",\"epoch\":\"%" PRIu64
            "\",\"from\":\"%" PRIu64 "\",\"to\":\"%" PRIu64
            "\",\"before\":\"%s\",\"digest\":\"%s\"}\n",
            o->config.office, epoch, p->next, p->last, before, last);
    return e;
}

struct exporting {
    struct call *call;
    const struct office *office;
    struct pages *pages;
};

static enum outcome export_pages(void *self, FILE *to)
{
    struct exporting *x = self;
    struct pages *p = x->pages;
    struct progress progress;
    uint64_t from = p->next, total = p->last + 1 - from;
    enum err e = export_manifest(to, x->office, p);
    if (e != OK)
        return store_failed(x->call, e, p->next);
    progress_begin(&progress, x->call, "export");
    while (!ferror(to) && progress_step(&progress, p->next - from, total) && pages_next(p))
        for (unsigned i = 0; i < p->count; i++)
            export_entry(to, &p->item[i]);
    progress_end(&progress);
    if (progress_stopped())
        return OUTCOME_INTERRUPTED;
    return p->err == OK ? OUTCOME_OK : store_failed(x->call, p->err, p->next);
}

static enum outcome run_export(struct call *c)
{
    struct office o = {0};
    struct pages *p = mem_alloc(sizeof(*p));
    struct exporting x = {c, &o, p};
    enum outcome outcome = office_open(&o, c);
    if (outcome == OUTCOME_OK) {
        pages_begin(p, o.store, call_number(c, "from", 0), call_number(c, "to", 0));
        if (p->err != OK)
            outcome = store_failed(c, p->err, 0);
        else if (p->next > p->last)
            outcome = call_fail(
                c, ERR_ABSENT,
                tr("`ducha log info` shows what there is", "用 `ducha log info` 查看范围"),
                tr("there are no entries in that span", "该范围内没有条目"));
        else
            outcome = whole_file(c, call_arg(c, 0), export_pages, &x);
    }
    pages_end(p);
    free(p);
    office_close(&o);
    return outcome;
}

/* ---- the rows ---- */

#define FLAG_FROM                                                                      \
    {                                                                                  \
        .name = "from", .type = FLAG_NUMBER, .value = "N", .en = "the first position", \
        .zh = "起始位置"                                                           \
    }
#define FLAG_TO                                                                     \
    {                                                                               \
        .name = "to", .type = FLAG_NUMBER, .value = "N", .en = "the last position", \
        .zh = "结束位置"                                                        \
    }

static const struct flag info_flags[] = {FLAG_JSON, {0}};
static const struct flag cat_flags[] = {
    FLAG_FROM, FLAG_TO, FLAG_ONLY_KINDS, FLAG_ONLY_CASE, FLAG_JSON, FLAG_JSONL, {0},
};
static const struct flag verify_flags[] = {FLAG_JSON, FLAG_JSONL, {0}};
static const struct flag export_flags[] = {FLAG_FROM, FLAG_TO, FLAG_JSONL, {0}};
static const struct argument export_arguments[] = {
    {.name = "FILE",
     .type = FLAG_PATH,
     .en = "a new file, or - for standard output",
     .zh = "新文件，- 表示标准输出"},
    {0},
};

const struct command log_commands[] = {
    {.name = "log info",
     .en = "how far the log is and how much room it takes",
     .zh = "查看日志进度和占用空间",
     .flags = info_flags,
     .run = run_info},
    {.name = "log cat",
     .en = "print entries",
     .zh = "输出日志条目",
     .more_en = "One line for each entry; with --json or --jsonl the whole envelope and the body.",
     .more_zh = "每条一行；加 --json 或 --jsonl 输出完整信封和正文。",
     .flags = cat_flags,
     .run = run_cat},
    {.name = "log verify",
     .en = "check every entry's digest from the first to the newest",
     .zh = "从首条到最新逐条校验摘要",
     .more_en = "Leaves with 3 and names the first entry that does not verify. Ctrl-C stops it "
                "between two pieces; SIGUSR1 shows how far it is.",
     .more_zh = "发现不符时指出首个条目并以 3 退出。Ctrl-C 可随时停止；SIGUSR1 显示进度。",
     .flags = verify_flags,
     .run = run_verify},
    {.name = "log export",
     .en = "copy entries into a file that can be checked without the office",
     .zh = "将条目导出为可脱机核验的文件",
     .more_en = "The file begins with a line of JSON: office, epoch, span, and the digests before "
                "the first and at the last entry. Then come LogEntry records (proto/wire.proto), "
                "each behind its length as a protobuf varint.",
     .more_zh = "文件首行为 JSON：督察办、纪元、范围，以及首条之前与末条的摘要；其后为 LogEntry "
                "记录（proto/wire.proto），每条之前是其长度（protobuf varint）。",
     .flags = export_flags,
     .arguments = export_arguments,
     .run = run_export},
    {0},
};
