/* evidence.c - files that belong to a case: listed, shown, given out. How one is brought in stands
 * in add.c. */
#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "bus/grant.h"
#include "bus/wire.h"
#include "command/call/output.h"
#include "command/call/whole.h"
#include "command/evidence/evidence.h"
#include "command/evidence/internal.h"
#include "command/office/office.h"
#include "command/office/pages.h"
#include "proto/office.pb-c.h"
#include "store/attachment.h"

#define PREFIX_MIN 8u /* of a digest that is not written in full */

/* ---- what the log says of files ---- */

struct found {
    uint64_t position;
    int64_t time;
    const char *case_id, *person;
    const Ducha__EvidenceFile *file;
};

typedef void found_call(void *self, const struct found *f);

/* True: the entry is the bus's word that a file is there. Lives in the arena. */
static bool found_read(const struct entry *e, struct arena *a, struct found *out)
{
    struct envelope v;
    if (envelope_read(e->body, &v) || !bytes_equal(v.kind, bytes_of("evidence.added")) ||
        !bytes_equal(v.from, bytes_of(BUS_NAME)))
        return false;
    const Ducha__EvidenceFile *f = message_read(&ducha__evidence_file__descriptor, v.body, a);
    if (!f || !f->digest || !f->suite)
        return false;
    *out =
        (struct found){e->position, e->time, arena_text(a, v.case_id), arena_text(a, v.person), f};
    return true;
}

static enum outcome each_found(struct call *c, const struct office *o, found_call *call, void *self)
{
    struct pages *p = mem_alloc(sizeof(*p));
    struct arena a = {0};
    struct found f;
    enum outcome outcome = OUTCOME_OK;
    pages_begin(p, o->store, 0, 0);
    while (pages_next(p))
        for (unsigned i = 0; i < p->count; i++, arena_clear(&a))
            if (found_read(&p->item[i], &a, &f))
                call(self, &f);
    if (p->err != OK)
        outcome = call_fail(
            c, p->err,
            tr("Check the disk, then `ducha log verify`", "请检查磁盘，再运行 `ducha log verify`"),
            tr("the log cannot be read: %s", "无法读取日志：%s"), err_text(p->err));
    pages_end(p);
    free(p);
    arena_free(&a);
    return outcome;
}

#define FOUND_COLUMNS                                                                         \
    {"position", "entry", "条目", COLUMN_NUMBER}, {"time", "added", "添加时间", COLUMN_TIME}, \
        {"case", "case", "案件", COLUMN_TEXT}, {"name", "name", "名称", COLUMN_TEXT},         \
        {"size", "size", "大小", COLUMN_SIZE}, {"person", "by", "添加人", COLUMN_TEXT},       \
    {                                                                                         \
        "digest", "digest", "摘要", COLUMN_TEXT                                               \
    }
#define FOUND_COLUMN_COUNT 7u

static void found_row(struct listing *l, const struct found *f)
{
    listing_row(l);
    listing_set(l, 0, "%" PRIu64, f->position);
    listing_time(l, 1, f->time);
    listing_set(l, 2, "%s", f->case_id);
    listing_set(l, 3, "%s", f->file->name ? f->file->name : "");
    listing_set(l, 4, "%" PRIu64, f->file->size);
    listing_set(l, 5, "%s", f->person);
    listing_set(l, 6, "%s", f->file->digest);
}

/* ---- list ---- */

struct listed {
    struct listing listing;
    const char *case_id; /* NULL: all */
};

static void list_one(void *self, const struct found *f)
{
    struct listed *l = self;
    if (!l->case_id || strcmp(l->case_id, f->case_id) == 0)
        found_row(&l->listing, f);
}

static enum outcome run_list(struct call *c)
{
    static const struct column columns[] = {FOUND_COLUMNS, {0}};
    struct office o = {0};
    struct listed l = {.case_id = call_text(c, "case")};
    enum outcome outcome = office_open(&o, c);
    if (outcome == OUTCOME_OK) {
        listing_init(&l.listing, columns);
        outcome = each_found(c, &o, list_one, &l);
        if (outcome == OUTCOME_OK)
            listing_print(&l.listing, c, "evidence");
        listing_clear(&l.listing);
    }
    office_close(&o);
    return outcome;
}

/* ---- one file, named by its digest ---- */

struct wanted {
    struct listing listing;
    const char *prefix;
    char digest[DIGEST_TEXT_SIZE]; /* of the file that begins so; empty: none */
    enum suite suite;
    bool several;
};

static void want_one(void *self, const struct found *f)
{
    struct wanted *w = self;
    if (strncmp(f->file->digest, w->prefix, strlen(w->prefix)) != 0)
        return;
    found_row(&w->listing, f);
    w->several = w->several || (w->digest[0] && strcmp(w->digest, f->file->digest) != 0);
    snprintf(w->digest, sizeof(w->digest), "%s", f->file->digest);
    (void)suite_of(f->file->suite, &w->suite); /* the bus found it under this one */
}

static enum outcome prefix_judge(struct call *c, const char *prefix)
{
    size_t n = strlen(prefix);
    if (n >= PREFIX_MIN && n < DIGEST_TEXT_SIZE && strspn(prefix, "0123456789abcdef") == n)
        return OUTCOME_OK;
    return call_fail(c, ERR_USAGE,
                     tr("Give 8 to 64 digits 0-9 a-f, as `ducha evidence list` shows them",
                        "请给出 8 至 64 位 0-9 a-f，见 `ducha evidence list`"),
                     tr("\"%s\" is not a digest", "“%s”不是摘要"), prefix);
}

static enum outcome want(struct call *c, const struct office *o, struct wanted *w)
{
    w->prefix = call_arg(c, 0);
    enum outcome outcome = prefix_judge(c, w->prefix);
    if (outcome == OUTCOME_OK)
        outcome = each_found(c, o, want_one, w);
    if (outcome != OUTCOME_OK)
        return outcome;
    if (!w->digest[0])
        return call_fail(
            c, ERR_ABSENT, tr("`ducha evidence list` names them", "用 `ducha evidence list` 查看"),
            tr("no evidence file begins with %s", "没有以 %s 开头的证据文件"), w->prefix);
    if (w->several)
        return call_fail(c, ERR_CONFLICT, tr("Give more of its digits", "请给出更多位数"),
                         tr("several files begin with %s", "有多个文件以 %s 开头"), w->prefix);
    return OUTCOME_OK;
}

/* Reads the whole of it against its digest before the first byte is given out. */
static enum err file_open(const struct office *o, const struct wanted *w,
                          struct attachment_reader **out)
{
    struct digest d;
    *out = NULL;
    return digest_parse(w->digest, &d) ? attachment_open(out, o->store, w->suite, &d) : ERR_CORRUPT;
}

static enum outcome file_gone(struct call *c, enum err e, const char *digest)
{
    return call_fail(c, e,
                     tr("Add the same file again, or take it from a backup",
                        "请重新添加同一文件，或从备份中取回"),
                     tr("the file %s cannot be given out: %s", "无法取出文件 %s：%s"), digest,
                     err_text(e));
}

static enum outcome show(struct call *c, const struct office *o, struct wanted *w)
{
    struct attachment_reader *r;
    enum err e = file_open(o, w, &r);
    attachment_close(r);
    for (unsigned i = 0; i < w->listing.row_count; i++)
        w->listing.cells[i * w->listing.column_count + FOUND_COLUMN_COUNT] =
            e == OK ? "true" : "false";
    listing_print(&w->listing, c, "evidence");
    return e == OK ? OUTCOME_OK : file_gone(c, e, w->digest);
}

struct giving {
    struct call *c;
    const char *digest;
    struct attachment_reader *from;
};

static enum outcome give(void *self, FILE *to)
{
    struct giving *g = self;
    char *piece = mem_alloc(PIECE_BYTES);
    size_t got = 1;
    enum err e = OK;
    while (e == OK && got > 0 && !ferror(to)) {
        e = attachment_read(g->from, piece, PIECE_BYTES, &got);
        if (e == OK)
            fwrite(piece, 1, got, to);
    }
    free(piece);
    return e == OK ? OUTCOME_OK : file_gone(g->c, e, g->digest);
}

static enum outcome get(struct call *c, const struct office *o, struct wanted *w)
{
    struct giving g = {c, w->digest, NULL};
    enum err e = file_open(o, w, &g.from);
    if (e != OK)
        return file_gone(c, e, w->digest);
    enum outcome outcome = whole_file(c, call_arg(c, 1), give, &g);
    attachment_close(g.from);
    return outcome;
}

typedef enum outcome wanted_call(struct call *c, const struct office *o, struct wanted *w);

static enum outcome with_wanted(struct call *c, wanted_call *then)
{
    static const struct column columns[] = {
        FOUND_COLUMNS, {"whole", "whole", "完整", COLUMN_BOOL}, {0}};
    struct office o = {0};
    struct wanted w = {0};
    enum outcome outcome = office_open(&o, c);
    if (outcome == OUTCOME_OK) {
        listing_init(&w.listing, columns);
        outcome = want(c, &o, &w);
        if (outcome == OUTCOME_OK)
            outcome = then(c, &o, &w);
        listing_clear(&w.listing);
    }
    office_close(&o);
    return outcome;
}

static enum outcome run_show(struct call *c)
{
    return with_wanted(c, show);
}

static enum outcome run_get(struct call *c)
{
    return with_wanted(c, get);
}

/* ---- the rows ---- */

static const struct flag add_flags[] = {
    {.name = "case", .type = FLAG_TEXT, .value = "ID", .en = "the case", .zh = "所属案件"},
    {.name = "name",
     .type = FLAG_TEXT,
     .value = "TEXT",
     .en = "what to call it; else the file's name",
     .zh = "记录的名称；默认取文件名"},
    {.name = "person", .type = FLAG_TEXT, .value = "NAME", .en = "who brings it", .zh = "添加人"},
    {.name = "organ", .type = FLAG_TEXT, .value = "NAME", .en = "of which body", .zh = "所在机构"},
    FLAG_JSON,
    FLAG_JSONL,
    {0},
};
static const struct flag list_flags[] = {
    FLAG_ONLY_CASE, FLAG_JSON, FLAG_JSONL, FLAG_NO_HEADERS, {0},
};
static const struct flag show_flags[] = {FLAG_JSON, FLAG_JSONL, FLAG_NO_HEADERS, {0}};

#define ARGUMENT_DIGEST                                                                        \
    {                                                                                          \
        .name = "DIGEST", .type = FLAG_TEXT, .en = "of the file; 8 digits or more are enough", \
        .zh = "文件摘要；给出前 8 位以上即可"                                     \
    }

static const struct argument add_arguments[] = {
    {.name = "FILE", .type = FLAG_PATH, .en = "the file", .zh = "文件"},
    {0},
};
static const struct argument show_arguments[] = {ARGUMENT_DIGEST, {0}};
static const struct argument get_arguments[] = {
    ARGUMENT_DIGEST,
    {.name = "FILE",
     .type = FLAG_PATH,
     .en = "a new file, or - for standard output",
     .zh = "新文件，- 表示标准输出"},
    {0},
};

const struct command evidence_commands[] = {
    {.name = "evidence add",
     .en = "bring in a file that belongs to a case",
     .zh = "添加属于某案件的证据文件",
     .more_en =
         "The file is kept once under its digest, whoever adds it and how often; the log says "
         "for which case, under which name and by whom. Adding the same again changes "
         "nothing. The name enters the log: leave reporters' names out of it.",
     .more_zh = "文件按摘要只存一份，不论由谁、添加多少次；日志记录所属案件、名称和添加人。"
                "重复添加不产生变化。名称会写入日志，请勿含举报人姓名。",
     .flags = add_flags,
     .arguments = add_arguments,
     .run = evidence_add_run},
    {.name = "evidence list",
     .en = "the files that were added",
     .zh = "列出已添加的文件",
     .flags = list_flags,
     .run = run_list},
    {.name = "evidence show",
     .en = "one of them: which cases name it, and is it whole?",
     .zh = "查看其中一个：被哪些案件引用，是否完整",
     .flags = show_flags,
     .arguments = show_arguments,
     .run = run_show},
    {.name = "evidence get",
     .en = "take a copy of one out",
     .zh = "取出其中一个的副本",
     .more_en = "The whole file is read against its digest before the first byte is given out.",
     .more_zh = "取出前先按摘要校验整个文件。",
     .arguments = get_arguments,
     .run = run_get},
    {0},
};
