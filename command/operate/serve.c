/* serve.c - runs an office: the process that watches, and the two that it starts. */
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/lang.h"
#include "bus/io/process.h"
#include "bus/io/scrub.h"
#include "command/office/office.h"
#include "command/operate/operate.h"

static enum outcome run_serve(struct call *c)
{
    struct office o = {0};
    char program[PATH_MAX];
    enum outcome outcome = office_config(&o, c);
    ssize_t n = readlink("/proc/self/exe", program, sizeof(program) - 1);
    if (outcome == OUTCOME_OK && n > 0) {
        program[n] = '\0';
        unsetenv("DUCHA_OFFICE"); /* may be relative, and the processes begin in the office */
        if (!process_serving())   /* else this is refused below, and Ctrl-C would stop nothing */
            say(c,
                tr("office %s: %s. Stop it with Ctrl-C.", "督察办 %s：%s 个模块。按 Ctrl-C 停止。"),
                o.config.office, PLURAL(o.config.module_count, "module", "modules"));
        outcome = outcome_of(process_serve(&o.config, program, &c->fault));
    }
    office_close(&o);
    return outcome;
}

/* What the watching process reads from an exit status; see process.h. */
static enum outcome end_of(enum err e)
{
    switch (e) {
    case OK:
        return (enum outcome)PROCESS_OK;
    case ERR_VERSION:
    case ERR_FORBIDDEN:
    case ERR_ABSENT:
    case ERR_MALFORMED:
    case ERR_CORRUPT:
    case ERR_CONFLICT:
    case ERR_LIMIT:
        return (enum outcome)PROCESS_FINAL;
    default:
        return (enum outcome)PROCESS_FAILED;
    }
}

static enum care careful(const struct call *c)
{
    return call_has(c, "killed") ? CARE_KILLED : call_has(c, "died") ? CARE_DIED : CARE_NONE;
}

static enum outcome run_bus(struct call *c)
{
    struct office o = {0};
    enum outcome outcome = office_config(&o, c);
    if (outcome == OUTCOME_OK)
        outcome = end_of(process_bus(&o.config, careful(c), &c->fault));
    office_close(&o);
    return outcome;
}

static enum outcome run_scrub(struct call *c)
{
    struct office o = {0};
    enum outcome outcome = office_config(&o, c);
    if (outcome == OUTCOME_OK)
        outcome = end_of(process_scrub(&o.config, careful(c) != CARE_NONE, &c->fault));
    office_close(&o);
    return outcome;
}

static const struct config_module *module_named(const struct config *config, const char *name)
{
    for (unsigned i = 0; i < config->module_count; i++)
        if (strcmp(config->modules[i].name, name) == 0)
            return &config->modules[i];
    return NULL;
}

static enum outcome run_module(struct call *c)
{
    struct office o = {0};
    bool stale = false;
    enum outcome outcome = office_config(&o, c);
    if (outcome == OUTCOME_OK) {
        const struct config_module *m = module_named(&o.config, call_arg(c, 0));
        if (!m)
            outcome = call_fail(c, ERR_ABSENT,
                                tr("name it under `modules:` in office.yaml",
                                   "请在 office.yaml 的 `modules:` 下列出"),
                                tr("no module %s here", "此处没有模块 %s"), call_arg(c, 0));
        else
            outcome = end_of(process_module(m, &o.config, careful(c), &stale, &c->fault));
    }
    office_close(&o);
    return stale ? (enum outcome)PROCESS_STALE : outcome;
}

static const struct config_link *link_to(const struct config *config, const char *office)
{
    for (unsigned i = 0; i < config->link_count; i++)
        if (strcmp(config->links[i].office, office) == 0)
            return &config->links[i];
    return NULL;
}

static enum outcome run_link(struct call *c)
{
    struct office o = {0};
    enum outcome outcome = office_config(&o, c);
    if (outcome == OUTCOME_OK) {
        const struct config_link *l = link_to(&o.config, call_arg(c, 0));
        if (!l)
            outcome = call_fail(
                c, ERR_ABSENT,
                tr("name it under `links:` in office.yaml", "请在 office.yaml 的 `links:` 下列出"),
                tr("no link to %s here", "此处没有通往 %s 的链路"), call_arg(c, 0));
        else
            outcome = end_of(process_link(l, &o.config, &c->fault));
    }
    office_close(&o);
    return outcome;
}

static const struct flag careful_flags[] = {
    {.name = "died",
     .type = FLAG_BARE,
     .en = "count the attempts at each entry: the last run crashed",
     .zh = "逐条记录处理次数：上次运行崩溃"},
    {.name = "killed",
     .type = FLAG_BARE,
     .en = "the same: the last run was ended by SIGKILL",
     .zh = "逐条记录处理次数：上次运行被 SIGKILL 终止"},
    {0},
};

static const struct argument module_arguments[] = {
    {.name = "NAME", .type = FLAG_TEXT, .en = "the module", .zh = "模块名"},
    {0},
};

static const struct argument link_arguments[] = {
    {.name = "OFFICE", .type = FLAG_TEXT, .en = "the other office", .zh = "对方督察办代码"},
    {0},
};

const struct command serve_commands[] = {
    {.name = "serve",
     .en = "run the office: the bus and its modules",
     .zh = "运行本机构：总线及各模块",
     .more_en = "Starts the bus and one process for each module of office.yaml, and starts again "
                "what dies. Under systemd use Type=notify.",
     .more_zh = "启动总线和 office.yaml 中每个模块的进程；进程退出后自动重启。"
                "在 systemd 下请使用 Type=notify。",
     .run = run_serve},
    {.name = "run-bus",
     .hidden = true,
     .en = "the bus alone",
     .zh = "仅运行总线",
     .flags = careful_flags,
     .run = run_bus},
    {.name = "run-module",
     .hidden = true,
     .en = "one module alone",
     .zh = "仅运行一个模块",
     .flags = careful_flags,
     .arguments = module_arguments,
     .run = run_module},
    {.name = "run-link",
     .hidden = true,
     .en = "one link alone",
     .zh = "仅运行一条链路",
     .arguments = link_arguments,
     .run = run_link},
    {.name = "run-scrub",
     .hidden = true,
     .en = "only reads the log once a day",
     .zh = "仅每日校验日志",
     .flags = careful_flags,
     .run = run_scrub},
    {0},
};
