/* module.c - the processes that run the modules: which are up, start one anew, make one anew. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

#include "base/lang.h"
#include "command/call/output.h"
#include "command/office/office.h"
#include "command/operate/operate.h"

#define AGAIN_MS 10000 /* the process that watches starts it again much sooner */

static bool inside(const struct config *config, const char *name)
{
    for (unsigned i = 0; i < config->module_count; i++)
        if (strcmp(config->modules[i].name, name) == 0)
            return config->modules[i].inside;
    return false;
}

static bool known(const struct config *config, const char *name)
{
    for (unsigned i = 0; i < config->module_count; i++)
        if (strcmp(config->modules[i].name, name) == 0)
            return true;
    return false;
}

/* The process of a module, or of the bus; 0: it does not run. */
static pid_t pid_of(const char *name)
{
    char path[PATH_SIZE];
    long pid = 0;
    snprintf(path, sizeof(path), RUN_FOLDER "/%s.pid", name);
    FILE *in = fopen(path, "r");
    if (in && fscanf(in, "%ld", &pid) != 1)
        pid = 0;
    if (in)
        fclose(in);
    return pid > 1 && (kill((pid_t)pid, 0) == 0 || errno == EPERM) ? (pid_t)pid : 0;
}

/* How far a module is in the office's log: its row there when it is inside, else in its own. */
static uint64_t handled(const struct office *o, const char *name)
{
    char path[PATH_SIZE], row[128];
    struct txn t;
    struct fault f = {0};
    struct store *s = NULL;
    struct store_options so = {.read_only = true};
    uint64_t at = 0;
    bool own = !inside(&o->config, name);
    snprintf(path, sizeof(path), MODULES_FOLDER "/%s", name);
    snprintf(row, sizeof(row), own ? "office" : "module/%s", name);
    if (own && store_open(&s, path, &so, &f) != OK)
        return 0;
    txn_begin(&t, own ? s : o->store, TXN_READ);
    at = cursor_get(&t, row);
    txn_abort(&t);
    store_close(s);
    return at;
}

static enum outcome run_list(struct call *c)
{
    static const struct column columns[] = {
        {"module", "module", "模块", COLUMN_TEXT},
        {"runs", "runs", "运行于", COLUMN_TEXT},
        {"pid", "process", "进程", COLUMN_NUMBER},
        {"handled", "last handled", "已处理至", COLUMN_NUMBER},
        {0},
    };
    struct office o = {0};
    struct listing l;
    enum outcome outcome = office_open(&o, c);
    if (outcome == OUTCOME_OK) {
        listing_init(&l, columns);
        for (unsigned i = 0; i < o.config.module_count; i++) {
            const char *name = o.config.modules[i].name;
            bool in = o.config.modules[i].inside;
            pid_t pid = pid_of(in ? "bus" : name);
            listing_row(&l);
            listing_set(&l, 0, "%s", name);
            listing_set(&l, 1, "%s",
                        !pid ? tr("stopped", "未运行")
                        : in ? tr("inside the bus", "总线内")
                             : tr("its own process", "独立进程"));
            if (pid)
                listing_set(&l, 2, "%d", (int)pid);
            listing_set(&l, 3, "%" PRIu64, handled(&o, name));
        }
        listing_print(&l, c, "modules");
        listing_clear(&l);
    }
    office_close(&o);
    return outcome;
}

/* Ends the process; the one that watches starts it again. */
static enum outcome again(struct call *c, const char *name)
{
    pid_t before = pid_of(name);
    if (!before)
        return call_fail(c, ERR_ABSENT,
                         tr("start the office with `ducha serve`", "请先运行 `ducha serve`"),
                         tr("%s does not run", "%s 未在运行"), name);
    if (kill(before, SIGTERM) != 0)
        return call_fail(c, ERR_FORBIDDEN, NULL,
                         tr("process %d cannot be ended: %s", "无法结束进程 %d：%s"), (int)before,
                         strerror(errno));
    for (int waited = 0; waited < AGAIN_MS; waited += 50) {
        struct timespec pause = {0, 50000000};
        nanosleep(&pause, NULL);
        pid_t now = pid_of(name);
        if (now && now != before) {
            fprintf(c->data, "%s %d\n", name, (int)now);
            return OUTCOME_OK;
        }
    }
    return call_fail(c, ERR_TIMEOUT,
                     tr("see what `ducha serve` printed", "请查看 `ducha serve` 的输出"),
                     tr("%s was not started again", "%s 没有重新启动"), name);
}

static enum outcome named(struct call *c, struct office *o)
{
    enum outcome outcome = office_config(o, c);
    const char *name = call_arg(c, 0);
    if (outcome != OUTCOME_OK || strcmp(name, "bus") == 0 || known(&o->config, name))
        return outcome;
    return call_fail(c, ERR_ABSENT,
                     tr("`ducha module list` names them", "可用 `ducha module list` 查看"),
                     tr("no module %s here", "此处没有模块 %s"), name);
}

static enum outcome run_restart(struct call *c)
{
    struct office o = {0};
    const char *name = call_arg(c, 0);
    enum outcome outcome = named(c, &o);
    if (outcome == OUTCOME_OK)
        outcome = again(c, inside(&o.config, name) ? "bus" : name);
    office_close(&o);
    return outcome;
}

static enum outcome mark_rebuild(struct call *c, const char *name)
{
    char path[PATH_SIZE];
    snprintf(path, sizeof(path), RUN_FOLDER "/%s.rebuild", name);
    enum err e = file_save(path, bytes_of(""), 0640, false, &c->fault);
    return e == OK ? OUTCOME_OK : outcome_of(e);
}

/* A module's environment is a cache of the office's log, so it can be thrown away. */
static enum outcome run_rebuild(struct call *c)
{
    struct office o = {0};
    const char *name = call_arg(c, 0);
    enum outcome outcome = named(c, &o);
    if (outcome == OUTCOME_OK && (strcmp(name, "bus") == 0 || inside(&o.config, name)))
        outcome =
            call_fail(c, ERR_CONFLICT,
                      tr("take `inside: true` away first; its rows are in the office's own store",
                         "请先去掉 `inside: true`；其数据保存在督察办自身的存储中"),
                      tr("%s has no environment of its own", "%s 没有独立的存储环境"), name);
    if (outcome == OUTCOME_OK)
        outcome = mark_rebuild(c, name);
    if (outcome == OUTCOME_OK)
        outcome = again(c, name);
    office_close(&o);
    return outcome;
}

static const struct flag list_flags[] = {FLAG_JSON, FLAG_JSONL, FLAG_NO_HEADERS, {0}};
static const struct argument arguments[] = {
    {.name = "NAME", .type = FLAG_TEXT, .en = "the module", .zh = "模块名"},
    {0},
};

const struct command module_commands[] = {
    {.name = "module list",
     .en = "the modules of this office and how far each is",
     .zh = "列出本机构的模块及其进度",
     .flags = list_flags,
     .run = run_list},
    {.name = "module restart",
     .en = "end a module's process and start it anew",
     .zh = "重新启动模块进程",
     .arguments = arguments,
     .run = run_restart},
    {.name = "module rebuild",
     .en = "throw a module's environment away and fold the log anew",
     .zh = "清除模块的存储环境，由日志重新生成",
     .more_en = "Nothing is lost: the environment is a cache of the office's log, and what the "
                "module says again has the numbers that the office has already.",
     .more_zh =
         "不会丢失任何内容：该环境只是日志的缓存，模块重新发出的消息编号不变，不会重复记录。",
     .arguments = arguments,
     .run = run_rebuild},
    {0},
};
