/* add.c - `ducha evidence add`: brings a file in.
 *
 * The file goes beside the log first, under its digest, and has its name only when it is whole and
 * on disk (store/attachment.h). Then the office is told with `evidence.add`, and its bus answers
 * whether the file is there. So nothing in the log names a file that is not, and an add that is cut
 * off leaves no file; between the two it leaves one that nobody names, and adding again names it.
 */
#include "command/evidence/internal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/lang.h"
#include "bus/wire.h"
#include "command/call/output.h"
#include "command/call/progress.h"
#include "command/office/office.h"
#include "command/talk/talk.h"
#include "proto/office.pb-c.h"
#include "store/attachment.h"

#define NAME_BYTES_MAX 255u /* of a file's name, as file systems have it */
#define ANSWER_MS 5000

/* ---- is it a file that can be kept? ---- */

struct adding {
    struct call *c;
    struct office o;
    int fd;
    uint64_t size;
    const char *name;
    char digest[DIGEST_TEXT_SIZE];
    struct arena arena;
    uint64_t position; /* of the office's answer */
    bool before;       /* it was there already */
};

static enum outcome file_fault(struct call *c, const char *path)
{
    enum err e = errno == ENOENT ? ERR_ABSENT : errno == EACCES ? ERR_FORBIDDEN : ERR_IO;
    return call_fail(c, e, tr("Check the path and who may read it", "请检查路径和读取权限"),
                     tr("%s cannot be read: %s", "无法读取 %s：%s"), path, strerror(errno));
}

static enum outcome file_judge(struct adding *a, const char *path)
{
    struct stat st;
    a->fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (a->fd < 0 || fstat(a->fd, &st) != 0)
        return file_fault(a->c, path);
    if (!S_ISREG(st.st_mode))
        return call_fail(a->c, ERR_MALFORMED, tr("Name a plain file", "请指定普通文件"),
                         tr("%s is not a file", "%s 不是文件"), path);
    a->size = (uint64_t)st.st_size;
    if (a->size > ATTACHMENT_MAX)
        return call_fail(a->c, ERR_LIMIT, tr("Divide it into parts", "请分成多个文件"),
                         tr("%s has more than %u GiB", "%s 超过 %u GiB"), path,
                         (unsigned)(ATTACHMENT_MAX >> 30));
    return OUTCOME_OK;
}

static enum outcome name_judge(struct adding *a, const char *path)
{
    const char *slash = strrchr(path, '/');
    a->name = call_text(a->c, "name") ? call_text(a->c, "name") : slash ? slash + 1 : path;
    if (a->name[0] && strlen(a->name) <= NAME_BYTES_MAX && text_valid(bytes_of(a->name)))
        return OUTCOME_OK;
    return call_fail(a->c, ERR_USAGE,
                     tr("Give one with --name: UTF-8, at most %u bytes",
                        "请用 --name 指定：UTF-8，不超过 %u 字节"),
                     tr("the file's name cannot be recorded", "文件名无法记录"));
}

/* What another user had made here, the office's own could not read. */
static enum outcome owner_judge(struct call *c)
{
    struct stat st;
    if (stat(OFFICE_STORE, &st) == 0 && st.st_uid == geteuid())
        return OUTCOME_OK;
    return call_fail(c, ERR_FORBIDDEN,
                     tr("Run it as the office's own user", "请以督察办数据的所有者身份运行"),
                     tr("%s belongs to another user", "%s 属于其他用户"), OFFICE_STORE);
}

static enum outcome room_judge(const struct adding *a)
{
    struct space s;
    if (store_space(a->o.store, &s) == OK && s.level < SPACE_REFUSE && a->size < s.disk_free)
        return OUTCOME_OK;
    return call_fail(
        a->c, ERR_FULL,
        tr("Make room on the disk: `ducha check disk`", "请腾出磁盘空间：`ducha check disk`"),
        tr("there is no room for this file", "空间不足，无法存放该文件"));
}

static enum outcome adding_open(struct adding *a)
{
    struct store_options options = {.read_only = true, .adds_files = true};
    const char *path = call_arg(a->c, 0);
    enum outcome outcome = office_config(&a->o, a->c);
    if (outcome == OUTCOME_OK)
        outcome = owner_judge(a->c);
    if (outcome == OUTCOME_OK)
        outcome = file_judge(a, path);
    if (outcome == OUTCOME_OK)
        outcome = name_judge(a, path);
    if (outcome == OUTCOME_OK)
        outcome = outcome_of(store_open(&a->o.store, OFFICE_STORE, &options, &a->c->fault));
    return outcome == OUTCOME_OK ? room_judge(a) : outcome;
}

static void adding_close(struct adding *a)
{
    if (a->fd >= 0)
        close(a->fd);
    arena_free(&a->arena);
    office_close(&a->o);
}

/* ---- the bytes ---- */

/* False: stopped by Ctrl-C. A failure of the attachment sticks, and its commit says so. */
static bool copy_pieces(struct adding *a, struct attachment *to, enum err *e)
{
    struct progress p;
    char *piece = mem_alloc(PIECE_BYTES);
    uint64_t done = 0;
    bool going = true;
    ssize_t n = 1;
    progress_begin(&p, a->c, "add");
    while (*e == OK && going && n > 0) {
        n = read(a->fd, piece, PIECE_BYTES);
        if (n < 0 && errno == EINTR)
            n = 1;
        else if (n < 0)
            *e = ERR_IO;
        else
            *e = attachment_add(to, (struct bytes){piece, (size_t)n});
        done += n > 0 ? (uint64_t)n : 0;
        going = progress_step(&p, done, a->size);
    }
    progress_end(&p);
    free(piece);
    return going;
}

static enum outcome copy(struct adding *a)
{
    struct attachment *to;
    struct digest d;
    enum err e = attachment_begin(&to, a->o.store, a->o.config.suite);
    if (e == OK && !copy_pieces(a, to, &e)) {
        attachment_abort(to);
        return OUTCOME_INTERRUPTED;
    }
    if (e == OK)
        e = attachment_commit(to, &d);
    else
        attachment_abort(to);
    if (e == OK && !attachment_has(a->o.store, a->o.config.suite, &d, &a->size))
        e = ERR_IO;
    if (e != OK)
        return call_fail(a->c, e,
                         tr("Nothing was kept; check the disk", "未保存任何内容；请检查磁盘"),
                         tr("the file cannot be kept: %s", "无法存放该文件：%s"), err_text(e));
    digest_text(&d, a->digest);
    return OUTCOME_OK;
}

/* ---- the message ---- */

/* The same file for the same case under the same name is the same message, whenever it is said. */
static void make_id(const struct adding *a, uint8_t id[ID_BYTES])
{
    const char *of = call_text(a->c, "case");
    const struct bytes end = {"", 1}; /* so that no two texts can be taken for one */
    struct bytes parts[] = {bytes_of("evidence.add"), end, bytes_of(of ? of : ""), end,
                            bytes_of(a->name),        end, bytes_of(a->digest)};
    struct digest d = digest_of(SUITE_INTL, parts, sizeof(parts) / sizeof(parts[0]));
    memcpy(id, d.byte, ID_BYTES);
}

static struct ducha_message message_of(struct adding *a)
{
    Ducha__EvidenceFile f = DUCHA__EVIDENCE_FILE__INIT;
    f.suite = (char *)(uintptr_t)suite_name(a->o.config.suite);
    f.digest = a->digest;
    f.has_size = true;
    f.size = a->size;
    f.name = (char *)(uintptr_t)a->name;
    struct bytes body = message_write(&f, &a->arena);
    return (struct ducha_message){.kind = "evidence.add",
                                  .case_id = call_text(a->c, "case"),
                                  .person = call_text(a->c, "person"),
                                  .organ = call_text(a->c, "organ"),
                                  .body = body.data,
                                  .body_size = body.size};
}

/* The bus answers at once: its answer is the entry behind the question. */
static bool was_added(const struct adding *a, uint64_t asked)
{
    struct txn t;
    struct entry e;
    struct envelope v;
    txn_begin(&t, a->o.store, TXN_READ);
    bool added = log_read(&t, asked + 1, &e) && !envelope_read(e.body, &v) && v.cause == asked &&
                 bytes_equal(v.kind, bytes_of("evidence.added"));
    txn_abort(&t);
    return added;
}

static enum outcome not_there(struct call *c)
{
    return call_fail(
        c, ERR_ABSENT,
        tr("Add it again, as the office's own user", "请以督察办数据的所有者身份重新添加"),
        tr("the bus does not find the file", "总线找不到该文件"));
}

static enum outcome tell(struct adding *a, struct ducha *d)
{
    uint8_t id[ID_BYTES];
    struct answer answer;
    struct ducha_message m = message_of(a);
    make_id(a, id);
    enum outcome outcome = talk_ask(a->c, d, &m, id, ANSWER_MS, &a->arena, &answer);
    if (outcome != OUTCOME_OK)
        return outcome;
    a->before = answer.repeated && was_added(a, answer.asked);
    a->position = answer.asked + 1;
    if (a->before)
        return OUTCOME_OK;
    if (answer.repeated) /* the file was lost then; it is here now */
        outcome = talk_ask(a->c, d, &m, NULL, ANSWER_MS, &a->arena, &answer);
    if (outcome != OUTCOME_OK)
        return outcome;
    a->position = answer.position;
    if (!answer.position)
        return OUTCOME_FINDINGS;
    return bytes_equal(answer.envelope.kind, bytes_of("evidence.added")) ? OUTCOME_OK
                                                                         : not_there(a->c);
}

static void added_print(const struct adding *a)
{
    static const struct column columns[] = {
        {"digest", "digest", "摘要", COLUMN_TEXT},
        {"name", "name", "名称", COLUMN_TEXT},
        {"size", "size", "大小", COLUMN_SIZE},
        {"case", "case", "案件", COLUMN_TEXT},
        {"position", "entry", "条目", COLUMN_NUMBER},
        {"before", "added before", "此前已添加", COLUMN_BOOL},
        {0},
    };
    struct listing l;
    listing_init(&l, columns);
    listing_row(&l);
    listing_set(&l, 0, "%s", a->digest);
    listing_set(&l, 1, "%s", a->name);
    listing_set(&l, 2, "%" PRIu64, a->size);
    if (call_text(a->c, "case"))
        listing_set(&l, 3, "%s", call_text(a->c, "case"));
    if (a->position)
        listing_set(&l, 4, "%" PRIu64, a->position);
    listing_bool(&l, 5, a->before);
    listing_print_one(&l, a->c);
    listing_clear(&l);
}

/* Is somebody there to be told? Asked first: a large file takes a while. */
static enum outcome bus_there(struct call *c)
{
    struct ducha *d = NULL;
    enum outcome outcome = talk_open(c, "evidence", &d, NULL);
    ducha_close(d);
    return outcome;
}

enum outcome evidence_add_run(struct call *c)
{
    struct adding a = {.c = c, .fd = -1};
    struct ducha *d = NULL;
    struct ducha_event welcome;
    enum outcome outcome = adding_open(&a);
    if (outcome == OUTCOME_OK)
        outcome = bus_there(c);
    if (outcome == OUTCOME_OK)
        outcome = copy(&a);
    if (outcome == OUTCOME_OK)
        outcome = talk_open(c, "evidence", &d, &welcome);
    if (outcome == OUTCOME_OK) {
        talk_listen(d, welcome.head);
        outcome = tell(&a, d);
    }
    if (c->fault.err == OK && a.position)
        added_print(&a);
    ducha_close(d);
    adding_close(&a);
    return outcome;
}
