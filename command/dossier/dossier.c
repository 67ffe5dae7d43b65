/* dossier.c - takes a case out of the office: its entries as they lie in the log, with the proof
 * that they lie there, and the rules they were made under. docs/DOSSIER.md is the format.
 *
 * What belongs to the case is learned from the office's index; then the log is read once, from the
 * first of its entries to the last, because the chain between them is what proves them. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/lang.h"
#include "bus/io/plugin.h"
#include "bus/wire.h"
#include "command/call/output.h"
#include "command/dossier/dossier.h"
#include "command/dossier/folder.h"
#include "command/fold/family.h"
#include "command/office/pages.h"
#include "command/office/show.h"
#include "pack/regime.h"
#include "proto/case.pb-c.h"
#include "proto/office.pb-c.h"
#include "store/attachment.h"

#define VERIFIER "bin/ducha-dossier"
#define HEX_DIGITS 64u

/* A pack, and the entry that adopted it. */
struct adopted {
    const char *full;
    uint64_t position;
    bool used;
};

struct dossier {
    struct call *call;
    struct office office;
    struct pages *pages;
    struct arena arena; /* of what is kept over entries */
    struct arena entry; /* of the entry in hand */
    const char **cases;
    size_t case_count, case_room;
    uint64_t *positions;
    size_t count, room;
    struct adopted *packs;
    size_t pack_count, pack_room;
    const char **evidence;
    size_t evidence_count, evidence_room;
    size_t bodies; /* written */
    bool opened;   /* a step was taken in it: a case of which all was refused is none */
    struct folder folder;
};

/* ---- lists ---- */

static void *grown(void *list, size_t count, size_t *room, size_t item)
{
    if (count < *room)
        return list;
    *room = *room ? 2 * *room : 64;
    return mem_grow(list, *room * item);
}

static bool has_text(const char *const *list, size_t count, const char *text)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(list[i], text) == 0)
            return true;
    return false;
}

static void add_case(struct dossier *d, const char *id)
{
    if (has_text(d->cases, d->case_count, id))
        return;
    d->cases = grown(d->cases, d->case_count, &d->case_room, sizeof(*d->cases));
    d->cases[d->case_count++] = arena_text(&d->arena, bytes_of(id));
}

static void add_position(struct dossier *d, uint64_t position)
{
    d->positions = grown(d->positions, d->count, &d->room, sizeof(*d->positions));
    d->positions[d->count++] = position;
}

static void add_pack(struct dossier *d, const char *full, uint64_t position)
{
    d->packs = grown(d->packs, d->pack_count, &d->pack_room, sizeof(*d->packs));
    d->packs[d->pack_count++] =
        (struct adopted){arena_text(&d->arena, bytes_of(full)), position, 0};
}

static void use_pack(struct dossier *d, const char *full)
{
    for (size_t i = 0; i < d->pack_count; i++)
        if (strcmp(d->packs[i].full, full) == 0)
            d->packs[i].used = true;
}

static int by_number(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

static void sort_positions(struct dossier *d)
{
    size_t n = 0;
    for (size_t i = 0; i < d->pack_count; i++)
        if (d->packs[i].used)
            add_position(d, d->packs[i].position);
    qsort(d->positions, d->count, sizeof(*d->positions), by_number);
    for (size_t i = 0; i < d->count; i++)
        if (n == 0 || d->positions[n - 1] != d->positions[i])
            d->positions[n++] = d->positions[i];
    d->count = n;
}

/* ---- what belongs to the case ---- */

static bool is_told(const struct envelope *v)
{
    return bytes_start(v->from, bytes_of("module/"));
}

static void learn_pack(struct dossier *d, const struct entry *e, const struct envelope *v)
{
    const Ducha__RegimePack *pack =
        message_read(&ducha__regime_pack__descriptor, v->body, &d->entry);
    if (pack && pack->id)
        add_pack(d, arena_print(&d->entry, "%s@%u", pack->id, pack->version), e->position);
}

static bool ends_taken(struct bytes kind)
{
    static const char end[] = ".taken";
    size_t n = sizeof(end) - 1;
    return kind.size > n && memcmp((const char *)kind.data + kind.size - n, end, n) == 0;
}

/* A step that opened a case in one of ours, and the rules that any step was taken under. */
static void learn_step(struct dossier *d, const struct envelope *v, const char *case_id)
{
    if (ends_taken(v->kind)) {
        const Ducha__Taken *taken = message_read(&ducha__taken__descriptor, v->body, &d->entry);
        if (taken && taken->parent && has_text(d->cases, d->case_count, taken->parent))
            add_case(d, case_id);
    }
    if (!has_text(d->cases, d->case_count, case_id))
        return;
    const Ducha__Told *told = message_read(&ducha__told__descriptor, v->body, &d->entry);
    if (!told || !told->step || !told->step->regime)
        return;
    d->opened = true;
    use_pack(d, told->step->regime);
}

static void learn(struct dossier *d, const struct entry *e)
{
    struct envelope v;
    arena_clear(&d->entry);
    if (envelope_read(e->body, &v))
        return;
    if (is_told(&v) && bytes_equal(v.kind, bytes_of("regime.adopted")))
        learn_pack(d, e, &v);
    if (v.case_id.size == 0)
        return;
    const char *case_id = arena_text(&d->entry, v.case_id);
    if (is_told(&v))
        learn_step(d, &v, case_id);
    if (!has_text(d->cases, d->case_count, case_id))
        return;
    add_position(d, e->position);
    if (v.cause &&
        v.cause_log.size == 0) /* what opens a case is asked for before it has a number */
        add_position(d, v.cause);
}

/* ---- what is written ---- */

static bool is_ours(const struct dossier *d, uint64_t position)
{
    return bsearch(&position, d->positions, d->count, sizeof(position), by_number) != NULL;
}

static struct bytes hex_of(struct arena *a, const struct digest *d)
{
    char *text = arena_alloc(a, DIGEST_TEXT_SIZE);
    digest_text(d, text);
    return bytes_of(text);
}

static const char *line_of_chain(struct dossier *d, const struct entry *e)
{
    struct digest body = digest_of(e->suite, &e->body, 1);
    return arena_print(&d->entry, "%" PRIu64 " %" PRIi64 " %s %s %s %c\n", e->position, e->time,
                       suite_name(e->suite), (const char *)hex_of(&d->entry, &body).data,
                       (const char *)hex_of(&d->entry, &e->digest).data,
                       is_ours(d, e->position) ? '+' : '-');
}

static enum err write_chain(struct dossier *d)
{
    folder_open(&d->folder, "chain.txt");
    pages_begin(d->pages, d->office.store, d->positions[0], d->positions[d->count - 1]);
    while (d->folder.outcome == OUTCOME_OK && pages_next(d->pages))
        for (unsigned i = 0; i < d->pages->count; i++) {
            arena_clear(&d->entry);
            folder_add(&d->folder, bytes_of(line_of_chain(d, &d->pages->item[i])));
        }
    enum err e = d->pages->err;
    pages_end(d->pages);
    folder_close(&d->folder);
    return e;
}

/* Every text of exactly 64 small hexadecimal digits is the digest of a file. */
static void learn_evidence(struct dossier *d, const char *json)
{
    for (const char *p = strchr(json, '"'); p; p = strchr(p + 1, '"')) {
        size_t n = strspn(p + 1, "0123456789abcdef");
        if (n != HEX_DIGITS || p[1 + n] != '"')
            continue;
        const char *hex = arena_print(&d->entry, "%.*s", (int)n, p + 1);
        if (has_text(d->evidence, d->evidence_count, hex))
            continue;
        d->evidence =
            grown(d->evidence, d->evidence_count, &d->evidence_room, sizeof(*d->evidence));
        d->evidence[d->evidence_count++] = arena_text(&d->arena, bytes_of(hex));
    }
}

static void write_json(struct dossier *d, const struct entry *e)
{
    char *text = NULL;
    size_t size = 0;
    struct envelope v;
    const char *wrong = envelope_read(e->body, &v);
    FILE *to = open_memstream(&text, &size);
    assert(to);
    show_entry_json(to, e, wrong ? NULL : &v, wrong);
    fputc('\n', to);
    fclose(to);
    const char *body = strstr(text, ",\"body\":");
    if (body)
        learn_evidence(d, body);
    folder_add(&d->folder, (struct bytes){text, size});
    free(text);
}

typedef void write_entry(struct dossier *d, const struct entry *e);

static void write_body(struct dossier *d, const struct entry *e)
{
    folder_put(&d->folder, arena_print(&d->entry, "entries/%012" PRIu64 ".pb", e->position),
               e->body);
    d->bodies++;
}

/* A copy: no read transaction stays open while a disk takes its time. */
static bool read_entry(struct dossier *d, uint64_t position, struct entry *e)
{
    struct txn t;
    arena_clear(&d->entry);
    txn_begin(&t, d->office.store, TXN_READ);
    bool good = log_read(&t, position, e);
    if (good)
        e->body = (struct bytes){arena_copy(&d->entry, e->body).data, e->body.size};
    txn_abort(&t);
    return good;
}

/* Once for each of ours; false: the log cannot be read. */
static bool each_of_ours(struct dossier *d, write_entry *write)
{
    struct entry e;
    bool good = true;
    for (size_t i = 0; i < d->count && good && d->folder.outcome == OUTCOME_OK; i++) {
        good = read_entry(d, d->positions[i], &e);
        if (good)
            write(d, &e);
    }
    return good;
}

static void write_pack(struct dossier *d, const struct entry *e)
{
    struct envelope v;
    if (envelope_read(e->body, &v) || !bytes_equal(v.kind, bytes_of("regime.adopted")))
        return;
    const Ducha__RegimePack *pack =
        message_read(&ducha__regime_pack__descriptor, v.body, &d->entry);
    if (!pack || !pack->id)
        return;
    folder_line(&d->folder, "pack %" PRIu64 " %s@%u", e->position, pack->id, pack->version);
    for (size_t i = 0; i < pack->n_file; i++)
        folder_put(
            &d->folder,
            arena_print(&d->entry, "packs/%s@%u/%s", pack->id, pack->version, pack->file[i]->name),
            (struct bytes){pack->file[i]->text.data, pack->file[i]->text.len});
}

static void list_evidence(struct dossier *d)
{
    for (size_t i = 0; i < d->evidence_count; i++) {
        struct digest digest;
        bool kept = digest_parse(d->evidence[i], &digest) &&
                    (attachment_has(d->office.store, SUITE_INTL, &digest, NULL) ||
                     attachment_has(d->office.store, SUITE_GM, &digest, NULL));
        folder_line(&d->folder, "evidence %s %s", d->evidence[i], kept ? "kept" : "elsewhere");
    }
}

/* The digest of the entry before, zeros before the first; and the one that the span ends with. */
static void list_span(struct dossier *d)
{
    uint64_t from = d->positions[0], to = d->positions[d->count - 1];
    struct entry before = {0}, last = {0};
    struct txn t;
    txn_begin(&t, d->office.store, TXN_READ);
    uint64_t epoch = meta_number(&t, META_EPOCH);
    bool good = (from == 1 || log_read(&t, from - 1, &before)) && log_read(&t, to, &last);
    txn_abort(&t);
    assert(good); /* they were read a moment ago, and an office's log is not trimmed */
    arena_clear(&d->entry);
    folder_line(&d->folder, "office %s", d->office.config.office);
    folder_line(&d->folder, "epoch %" PRIu64, epoch);
    folder_line(&d->folder, "suite %s", suite_name(d->office.config.suite));
    for (size_t i = 0; i < d->case_count; i++)
        folder_line(&d->folder, "case %s", d->cases[i]);
    folder_line(&d->folder, "from %" PRIu64, from);
    folder_line(&d->folder, "to %" PRIu64, to);
    folder_line(&d->folder, "before %s", (const char *)hex_of(&d->entry, &before.digest).data);
    folder_line(&d->folder, "digest %s", (const char *)hex_of(&d->entry, &last.digest).data);
    folder_line(&d->folder, "entries %zu", d->count);
}

static void write_key(struct dossier *d)
{
    char *shown = office_text(d->call, OFFICE_PUBLIC);
    if (!shown) {
        d->folder.outcome = outcome_of(d->call->fault.err);
        return;
    }
    folder_put(&d->folder, "office.pem", bytes_of(arena_print(&d->entry, "%s\n", shown)));
    free(shown);
}

static enum outcome unreadable(struct dossier *d)
{
    return call_fail(
        d->call, ERR_CORRUPT,
        tr("Check the disk, then `ducha log verify`", "请检查磁盘，再运行 `ducha log verify`"),
        tr("the log cannot be read", "无法读取日志"));
}

static void write_all(struct dossier *d)
{
    folder_line(&d->folder, "ducha-dossier 1");
    list_span(d);
    write_key(d);
    bool good = write_chain(d) == OK && each_of_ours(d, write_body) && each_of_ours(d, write_pack);
    folder_open(&d->folder, "entries.jsonl");
    good = good && each_of_ours(d, write_json);
    folder_close(&d->folder);
    list_evidence(d);
    if (!good && d->folder.outcome == OUTCOME_OK)
        d->folder.outcome = unreadable(d);
}

/* ---- export ---- */

static enum outcome learn_all(struct dossier *d)
{
    struct family f = {0};
    enum err e = family_find(&f, d->office.store, d->cases[0], FAMILY_BELOW);
    pages_begin_picked(d->pages, d->office.store, f.at, f.count, f.walked_from);
    while (e == OK && pages_next(d->pages))
        for (unsigned i = 0; i < d->pages->count; i++)
            learn(d, &d->pages->item[i]);
    if (e == OK)
        e = d->pages->err;
    pages_end(d->pages);
    family_clear(&f);
    if (e != OK)
        return unreadable(d);
    if (!d->opened)
        return call_fail(d->call, ERR_ABSENT,
                         tr("`ducha case list` shows what there is", "用 `ducha case list` 查看"),
                         tr("there is no case %s", "没有案件 %s"), d->cases[0]);
    sort_positions(d);
    return OUTCOME_OK;
}

static void dossier_clear(struct dossier *d)
{
    free(d->cases);
    free(d->positions);
    free(d->packs);
    free(d->evidence);
    arena_free(&d->arena);
    arena_free(&d->entry);
    office_close(&d->office);
    free(d->pages);
    free(d);
}

static enum outcome run_export(struct call *c)
{
    struct dossier *d = mem_alloc(sizeof(*d));
    *d = (struct dossier){.call = c, .pages = mem_alloc(sizeof(*d->pages))};
    enum outcome outcome = office_open(&d->office, c);
    if (outcome == OUTCOME_OK) {
        add_case(d, call_arg(c, 0));
        outcome = learn_all(d);
    }
    if (outcome == OUTCOME_OK) {
        folder_begin(&d->folder, c, call_arg(c, 1));
        if (d->folder.outcome == OUTCOME_OK)
            write_all(d);
        outcome = folder_end(&d->folder, d->office.config.suite);
    }
    if (outcome == OUTCOME_OK)
        say(c,
            tr("%s, %s, %s of evidence named. Check it with `ducha dossier verify`.",
               "案件 %s 个，条目 %s 条，所列证据文件 %s 个。请用 `ducha dossier verify` 检验。"),
            PLURAL(d->case_count, "case", "cases"), PLURAL(d->bodies, "entry", "entries"),
            PLURAL(d->evidence_count, "file", "files"));
    dossier_clear(d);
    return outcome;
}

/* ---- verify: by a program that shares nothing with this one ---- */

static enum outcome verdict_of(struct call *c, int status)
{
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return OUTCOME_OK;
    if (WIFEXITED(status) && WEXITSTATUS(status) == OUTCOME_FINDINGS)
        return call_fail(c, ERR_CORRUPT,
                         tr("Ask the office for the dossier again", "请向督察办重新索取"),
                         tr("the dossier does not verify", "案卷检验不符"));
    return call_fail(c, ERR_IO, tr("See what it printed", "请看其输出"),
                     tr("%s could not check", "%s 未能检验"), VERIFIER);
}

static enum outcome run_verify(struct call *c)
{
    char program[PATH_SIZE];
    const char *key = call_text(c, "key");
    int status = 0;
    if (!program_folder(VERIFIER, program, sizeof(program)) || access(program, X_OK) != 0)
        return call_fail(c, ERR_ABSENT,
                         tr("It is built and installed beside `ducha`", "它应与 `ducha` 装在一起"),
                         tr("%s is not there", "找不到 %s"), VERIFIER);
    fflush(c->data);
    pid_t pid = fork();
    if (pid == 0) {
        execl(program, program, call_arg(c, 0), key, (char *)NULL);
        _exit(127);
    }
    if (pid < 0 || waitpid(pid, &status, 0) != pid)
        return call_fail(c, ERR_IO, tr("Try again", "请重试"), "%s: %s", VERIFIER, strerror(errno));
    return verdict_of(c, status);
}

/* ---- rows ---- */

static const struct argument export_arguments[] = {
    {.name = "CASE", .type = FLAG_TEXT, .en = "its number", .zh = "案号"},
    {.name = "DIR", .type = FLAG_PATH, .en = "a new folder", .zh = "新目录"},
    {0},
};
static const struct argument verify_arguments[] = {
    {.name = "DIR", .type = FLAG_PATH, .en = "the dossier", .zh = "案卷目录"},
    {0},
};
static const struct flag verify_flags[] = {
    {.name = "key",
     .type = FLAG_PATH,
     .value = "FILE",
     .en = "the office's public key, had from the office itself",
     .zh = "督察办公钥文件，应另行取得"},
    {0},
};

const struct command dossier_commands[] = {
    {.name = "dossier export",
     .en = "take a case out: its entries, their proof, the rules",
     .zh = "导出案卷：条目、证明和规则",
     .more_en =
         "Writes the entries of the case, and of the cases that belong to it, as they lie in the "
         "log, with the chain that proves it without the other cases' bodies; the packs they "
         "were made under; a signed list. docs/DOSSIER.md is the format.",
     .more_zh =
         "写出本案及其所属各案在日志中的原始条目、无需他案内容即可核验的摘要链、所适用的规则包，"
         "以及签名清单。格式见 docs/DOSSIER.md。",
     .arguments = export_arguments,
     .run = run_export},
    {.name = "dossier verify",
     .en = "check an exported dossier: authenticity, integrity, usability, security",
     .zh = "检验导出的案卷：真实性、完整性、可用性、安全性",
     .more_en =
         "Needs no office. Runs `ducha-dossier`, a small program that shares no code with this "
         "one. Leaves with 3 and names what does not verify.",
     .more_zh = "无需督察办。运行与本程序不共用代码的小程序 "
                "`ducha-dossier`；发现不符时逐项列出并以 3 退出。",
     .flags = verify_flags,
     .arguments = verify_arguments,
     .run = run_verify},
    {0},
};
