/* backup.c - copies of the office's log and evidence files. Keys and office.yaml are not in
 * them: a copy may go to places where a secret must not.
 *
 * What opens the new epoch of a restored office is signed with the office's key over
 *     epoch, before, backup_position: 8 bytes big-endian each, then the digest. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/lang.h"
#include "bus/io/world.h"
#include "command/call/output.h"
#include "command/call/progress.h"
#include "command/office/office.h"
#include "command/operate/operate.h"
#include "proto/envelope.h"
#include "proto/office.pb-c.h"
#include "store/backup.h"

static void told(void *self, enum backup_stage stage, uint64_t done, uint64_t total)
{
    static const char *const stages[] = {
        [BACKUP_DATA] = "data", [BACKUP_LOG] = "log", [BACKUP_ATTACHMENTS] = "attachments"};
    struct progress *p = self;
    p->what = stages[stage];
    (void)progress_step(p, done, total);
}

static void facts_print(const struct call *c, const char *folder, const struct backup_facts *f,
                        bool is_signed)
{
    static const struct column columns[] = {
        {"folder", "folder", "目录", COLUMN_TEXT},
        {"office", "office", "督察办", COLUMN_TEXT},
        {"epoch", "epoch", "纪元", COLUMN_NUMBER},
        {"head", "newest entry", "最新条目", COLUMN_NUMBER},
        {"digest", "its digest", "其摘要", COLUMN_TEXT},
        {"attachments", "evidence files", "证据文件", COLUMN_NUMBER},
        {"size", "data", "数据", COLUMN_SIZE},
        {"signed", "signed", "已签名", COLUMN_BOOL},
        {0},
    };
    struct listing l;
    char digest[DIGEST_TEXT_SIZE];
    listing_init(&l, columns);
    listing_row(&l);
    digest_text(&f->digest, digest);
    listing_set(&l, 0, "%s", folder);
    listing_set(&l, 1, "%s", f->code);
    listing_set(&l, 2, "%" PRIu64, f->epoch);
    listing_set(&l, 3, "%" PRIu64, f->head);
    listing_set(&l, 4, "%s", digest);
    listing_set(&l, 5, "%" PRIu64, f->attachments);
    listing_set(&l, 6, "%" PRIu64, f->data_size);
    listing_bool(&l, 7, is_signed);
    listing_print_one(&l, c);
    listing_clear(&l);
}

/* ---- create ---- */

/* For `check backup`, which asks how old the newest is. */
static enum outcome remember(struct call *c, const char *folder, const struct backup_facts *f)
{
    char *text = NULL;
    size_t size = 0;
    FILE *to = open_memstream(&text, &size);
    assert(to);
    fprintf(to, "time: %" PRId64 "\nhead: %" PRIu64 "\nfolder: ", machine_now(), f->head);
    out_yaml_text(to, folder);
    fclose(to);
    enum err e = file_save(OFFICE_BACKUP, (struct bytes){text, size}, 0644, false, &c->fault);
    free(text);
    return outcome_of(e);
}

static enum outcome create(struct call *c, const struct office *o, const char *secret)
{
    struct backup_key key = {o->config.suite, secret};
    struct backup_facts facts = {0};
    struct progress p;
    const char *folder = call_arg(c, 0);
    progress_begin_whole(&p, c, "data");
    enum err e = backup_create(o->store, folder, key, told, &p, &facts, &c->fault);
    progress_end(&p);
    if (e != OK)
        return outcome_of(e);
    facts_print(c, folder, &facts, true);
    say(c, tr("Keep office.yaml and keys/ in a safe place too: they are not in the backup.",
              "请另行妥善保存 office.yaml 和 keys/，备份中不含这些内容。"));
    return remember(c, folder, &facts);
}

static enum outcome run_create(struct call *c)
{
    struct office o = {0};
    char *secret = NULL;
    enum outcome outcome = office_open(&o, c);
    if (outcome == OUTCOME_OK && !(secret = office_text(c, OFFICE_SECRET)))
        outcome = outcome_of(c->fault.err);
    if (outcome == OUTCOME_OK)
        outcome = create(c, &o, secret);
    if (secret)
        explicit_bzero(secret, strlen(secret));
    free(secret);
    office_close(&o);
    return outcome;
}

/* ---- verify ---- */

/* --key, else the key of the office we stand in, else none. */
static char *public_key(struct call *c, enum suite *suite)
{
    const char *given = call_text(c, "key"), *name = call_text(c, "suite");
    *suite = SUITE_INTL;
    if (given) {
        if (name)
            (void)suite_of(name, suite); /* the table lets only known names through */
        return office_text(c, given);
    }
    struct office o = {0};
    struct call quiet = *c;
    char *text = NULL;
    if (access(CONFIG_FILE, F_OK) == 0 && office_config(&o, &quiet) == OUTCOME_OK) {
        *suite = o.config.suite;
        text = office_text(&quiet, OFFICE_PUBLIC);
    }
    office_close(&o);
    return text;
}

static enum outcome verify(struct call *c, struct backup_key key)
{
    struct backup_facts facts = {0};
    struct progress p;
    const char *folder = call_arg(c, 0);
    progress_begin_whole(&p, c, "data");
    enum err e = backup_verify(folder, key, told, &p, &facts, &c->fault);
    progress_end(&p);
    if (e != OK)
        return outcome_of(e);
    facts_print(c, folder, &facts, key.text != NULL);
    if (!key.text)
        say(c, tr("It is whole. Who made it was not checked: give --key with the office's public "
                  "key.",
                  "备份完整。未核对由谁制作：请用 --key 给出督察办公钥。"));
    return OUTCOME_OK;
}

static enum outcome run_verify(struct call *c)
{
    struct backup_key key = {0};
    enum outcome outcome = office_enter(c);
    if (outcome != OUTCOME_OK)
        return outcome;
    char *text = public_key(c, &key.suite);
    key.text = text;
    outcome = c->fault.err == OK ? verify(c, key) : outcome_of(c->fault.err);
    free(text);
    return outcome;
}

/* ---- restore ---- */

struct restoring {
    struct progress progress;
    struct arena arena;
    enum suite suite;
    const char *secret;
};

static enum err sign_epoch(const struct restoring *r, const struct backup_epoch *epoch,
                           uint8_t out[SIGNATURE_MAX], size_t *size)
{
    uint8_t what[24 + DIGEST_SIZE];
    be64_put(what, epoch->epoch);
    be64_put(what + 8, epoch->before);
    be64_put(what + 16, epoch->position);
    memcpy(what + 24, epoch->digest.byte, DIGEST_SIZE);
    return key_sign(r->suite, r->secret, (struct bytes){what, sizeof(what)}, out, size);
}

static enum err epoch_body(void *self, const struct backup_epoch *epoch, struct bytes *body)
{
    struct restoring *r = self;
    struct backup_epoch copy = *epoch; /* protobuf-c wants to be able to write */
    uint8_t signature[SIGNATURE_MAX];
    size_t size = 0;
    enum err e = sign_epoch(r, epoch, signature, &size);
    if (e != OK)
        return e;
    Ducha__EpochOpened opened = DUCHA__EPOCH_OPENED__INIT;
    opened.has_epoch = opened.has_before = opened.has_backup_position = opened.has_suite = 1;
    opened.has_backup_digest = opened.has_signature = 1;
    opened.epoch = epoch->epoch;
    opened.before = epoch->before;
    opened.backup_position = epoch->position;
    opened.backup_digest = (ProtobufCBinaryData){DIGEST_SIZE, copy.digest.byte};
    opened.suite = r->suite;
    opened.signature = (ProtobufCBinaryData){size, signature};
    size_t packed = ducha__epoch_opened__get_packed_size(&opened);
    uint8_t *text = arena_alloc(&r->arena, packed);
    ducha__epoch_opened__pack(&opened, text);
    struct envelope envelope = {
        .kind = bytes_of("epoch.opened"), .from = bytes_of("restore"), .body = {text, packed}};
    *body = envelope_write(&envelope, &r->arena);
    return OK;
}

static enum outcome restore(struct call *c, const struct office *o, const char *secret,
                            const char *shown)
{
    struct restoring r = {.suite = o->config.suite, .secret = secret};
    struct backup_epoch epoch = {0};
    struct backup_restoring how = {.shown = {o->config.suite, shown},
                                   .now = machine_now(),
                                   .body = epoch_body,
                                   .body_self = &r,
                                   .told = told,
                                   .told_self = &r.progress};
    progress_begin_whole(&r.progress, c, "data");
    enum err e = backup_restore(call_arg(c, 0), OFFICE_STORE, &how, &epoch, &c->fault);
    progress_end(&r.progress);
    arena_free(&r.arena);
    if (e != OK)
        return outcome_of(e);
    if (call_has(c, "json"))
        fprintf(c->data,
                "{\"schema\":1,\"epoch\":\"%u\",\"before\":\"%u\",\"position\":\"%" PRIu64 "\"}\n",
                epoch.epoch, epoch.before, epoch.position);
    say(c,
        tr("Restored up to entry %" PRIu64 "; epoch %u begins. Modules in processes of their own "
           "fold the log anew by themselves.",
           "已恢复至第 %" PRIu64 " 条，进入纪元 %u。独立进程的模块将自行由日志"
           "重新归集。"),
        epoch.position, epoch.epoch);
    return OUTCOME_OK;
}

/* The office that it is for: a backup of another one would take over its name. */
static enum outcome same_office(struct call *c, const struct office *o, struct backup_key key)
{
    struct backup_facts facts = {0};
    struct progress p;
    progress_begin_whole(&p, c, "data");
    enum err e = backup_verify(call_arg(c, 0), key, told, &p, &facts, &c->fault);
    progress_end(&p);
    if (e != OK)
        return outcome_of(e);
    if (strcmp(facts.code, o->config.office) == 0)
        return OUTCOME_OK;
    return call_fail(c, ERR_CONFLICT,
                     tr("Choose the folder of that office", "请选择对应督察办的目录"),
                     tr("the backup is of the office %s, this folder of %s",
                        "备份属于督察办 %s，而此目录属于 %s"),
                     facts.code, o->config.office);
}

static enum outcome run_restore(struct call *c)
{
    struct office o = {0};
    char *secret = NULL, *shown = NULL;
    enum outcome outcome = office_config(&o, c);
    if (outcome == OUTCOME_OK && access(OFFICE_STORE "/data.mdb", F_OK) == 0)
        outcome = call_fail(c, ERR_CONFLICT,
                            tr("Stop the office and move the folder office/ away first",
                               "请先停止运行，并将 office/ 目录移走"),
                            tr("there is a log here already", "此处已有日志"));
    if (outcome == OUTCOME_OK &&
        (!(secret = office_text(c, OFFICE_SECRET)) || !(shown = office_text(c, OFFICE_PUBLIC))))
        outcome = outcome_of(c->fault.err);
    struct backup_key key = {o.config.suite, shown};
    if (outcome == OUTCOME_OK)
        outcome = same_office(c, &o, key);
    if (outcome == OUTCOME_OK)
        outcome = office_confirm(c, o.config.office,
                                 tr("What happened after the backup will be missing here.",
                                    "备份之后发生的内容将不在此处。"));
    if (outcome == OUTCOME_OK)
        outcome = restore(c, &o, secret, shown);
    if (secret)
        explicit_bzero(secret, strlen(secret));
    free(secret);
    free(shown);
    office_close(&o);
    return outcome;
}

/* ---- the rows ---- */

static const struct flag create_flags[] = {FLAG_JSON, FLAG_JSONL, {0}};
static const struct flag verify_flags[] = {
    {.name = "key",
     .type = FLAG_PATH,
     .value = "FILE",
     .en = "the office's public key; else that of the office in --office",
     .zh = "督察办公钥文件；默认取 --office 所指督察办的公钥"},
    {.name = "suite",
     .type = FLAG_CHOICE,
     .value = "intl|gm",
     .en = "what --key belongs to; else intl",
     .zh = "--key 所属算法套件；默认 intl"},
    FLAG_JSON,
    FLAG_JSONL,
    {0},
};
static const struct flag restore_flags[] = {FLAG_YES, FLAG_JSON, FLAG_JSONL, {0}};
static const struct argument to_arguments[] = {
    {.name = "FOLDER", .type = FLAG_PATH, .en = "a new folder", .zh = "新目录"},
    {0},
};
static const struct argument from_arguments[] = {
    {.name = "FOLDER", .type = FLAG_PATH, .en = "the backup", .zh = "备份所在目录"},
    {0},
};

const struct command backup_commands[] = {
    {.name = "backup create",
     .en = "copy the log and the evidence files while the office runs",
     .zh = "在运行中备份日志和证据文件",
     .flags = create_flags,
     .arguments = to_arguments,
     .run = run_create},
    {.name = "backup verify",
     .en = "check every file and entry of a backup",
     .zh = "逐个校验备份中的文件和条目",
     .flags = verify_flags,
     .arguments = from_arguments,
     .run = run_verify},
    {.name = "backup restore",
     .en = "make the office's log from a backup; opens a new epoch",
     .zh = "由备份恢复日志，并进入新纪元",
     .more_en = "The folder must have its office.yaml and keys/, and no log. Verifies the backup "
                "first, then asks for the office's code.",
     .more_zh = "目录中须有 office.yaml 和 keys/，且没有日志。先校验备份，再要求输入督察办代码。",
     .flags = restore_flags,
     .arguments = from_arguments,
     .run = run_restore},
    {0},
};
