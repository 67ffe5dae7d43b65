/* errors.c - what a failure is called outside: an exit code for scripts, a code that is the
 * same in every language for people who ask for help, and what to do about it. */
#include <stdarg.h>
#include <string.h>

#include "base/lang.h"
#include "base/yaml.h"
#include "command/call/call.h"
#include "command/call/output.h"

struct error_row {
    enum err err;
    enum outcome outcome;
    const char *code;
    const char *en, *zh; /* what it usually is, and what to do */
};

/* The row of OK is a configuration with faults: whatever each of them is, that is the outcome. */
static const struct error_row rows[] = {
    {OK, OUTCOME_CONFIG, "E1020",
     "office.yaml or a client's key file has faults; each is named with its line and column. "
     "Correct them there; `ducha config check` tells when all is right. ducha-office(5) lists "
     "every "
     "key.",
     "office.yaml 或客户端密钥文件有误，提示中逐处写明行列。请在该处改正，用 `ducha config check` "
     "确认。全部配置项见 ducha-office(5)。"},
    {ERR_IO, OUTCOME_FAILED, "E1001",
     "A read, a write or a connection failed. Look at the disk's health and free space, and at "
     "the system's messages; then try again. What was acknowledged is on disk.",
     "读写或连接失败。请检查磁盘状况和剩余空间以及系统日志，然后重试。已确认的消息都已写入磁盘。"},
    {ERR_FULL, OUTCOME_FAILED, "E1002",
     "The disk or the log's size limit (size-max in office.yaml) is reached, and new messages are "
     "refused. Make room or raise size-max, then start the office again; nothing is lost.",
     "磁盘已满，或日志达到 office.yaml 中的 size-max，新消息被拒收。请腾出空间或调大 size-max "
     "后重新启动；已有数据不会丢失。"},
    {ERR_CORRUPT, OUTCOME_FINDINGS, "E1003",
     "Stored data do not match their digest. Stop the office, keep the folder as it is, check the "
     "newest backup with `ducha backup verify`, and restore it with `ducha backup restore`.",
     "存储的数据与摘要不符。请停止运行并保留现场目录，用 `ducha backup verify` "
     "检查最近的备份，再用 `ducha backup restore` 恢复。"},
    {ERR_MALFORMED, OUTCOME_FAILED, "E1004",
     "A file or a message is not in the form that is expected. The message names the place; "
     "correct it there. `ducha config check` looks at the configuration.",
     "文件或消息的格式不符合要求。提示中写明了位置，请在该处改正。用 `ducha config check` "
     "检查配置。"},
    {ERR_LIMIT, OUTCOME_FAILED, "E1005",
     "Something is larger, longer or more than it may be. The limits are listed in "
     "docs/PROTOCOL.md; send less at once, or split it.",
     "大小、长度或数量超出限额。限额列于 docs/PROTOCOL.md；请减少单次数量或分批处理。"},
    {ERR_VERSION, OUTCOME_FAILED, "E1006",
     "The data or the module was made by another version. Use a ducha at least as new as the one "
     "that wrote the data; build modules again for this one.",
     "数据或模块由其他版本生成。请使用不早于写入版本的 ducha；模块需针对本版本重新构建。"},
    {ERR_BUSY, OUTCOME_LOCKED, "E1007",
     "Another process holds the office's folder. Stop it first (`ducha status` names it), or wait "
     "until it has ended.",
     "另一进程正在使用该督察办目录。请先停止它（`ducha status` 可查看），或等待其结束。"},
    {ERR_ABSENT, OUTCOME_ABSENT, "E1008",
     "There is no such folder, file, entry or key. Check --office and the spelling; `ducha init` "
     "makes a new office.",
     "目录、文件、日志条目或密钥不存在。请检查 --office 和拼写；用 `ducha init` 新建督察办。"},
    {ERR_FORBIDDEN, OUTCOME_FORBIDDEN, "E1009",
     "You may not do this. Run it as the office's own user; for a client key, `ducha key show` "
     "lists its permissions and `ducha key allow` adds to them.",
     "无权执行。请以督察办数据的所有者身份运行；客户端密钥的权限用 `ducha key show` "
     "查看，用 `ducha key allow` 增加。"},
    {ERR_CONFLICT, OUTCOME_CONFLICT, "E1010",
     "It contradicts what is there already: a name that is taken, an office that exists. Choose "
     "another name or folder.",
     "与现有内容冲突：名称已被使用，或督察办已存在。请换用其他名称或目录。"},
    {ERR_TIMEOUT, OUTCOME_UNAVAILABLE, "E1011",
     "Nobody answered in time. Is the office running? `ducha serve` starts it; then try again.",
     "等候超时，无应答。请确认督察办正在运行，可用 `ducha serve` 启动后重试。"},
    {ERR_USAGE, OUTCOME_USAGE, "E1012",
     "The command line was not understood. `ducha help` lists the commands, `ducha help COMMAND` "
     "its flags.",
     "命令行无法理解。用 `ducha help` 查看命令，用 `ducha help 命令` 查看其选项。"},
    {ERR_UNKNOWN_COMMIT, OUTCOME_FAILED, "E1013",
     "The disk failed while a commit was written, so it is not known whether it happened. Start "
     "again: on opening, the folder tells. Senders repeat what was not acknowledged.",
     "提交写盘时磁盘出错，结果不明。请重新启动，打开目录时即可判明；未获确认的消息由发送方重发。"},
};
#define ROWS (sizeof(rows) / sizeof(rows[0]))

enum outcome outcome_of(enum err e)
{
    if (e == OK)
        return OUTCOME_OK;
    for (unsigned i = 0; i < ROWS; i++)
        if (rows[i].err == e)
            return rows[i].outcome;
    return OUTCOME_FAILED;
}

const char *error_code(enum err e)
{
    for (unsigned i = 0; i < ROWS; i++)
        if (rows[i].err == e)
            return rows[i].code;
    return "E1000";
}

bool help_error(FILE *to, const char *code)
{
    for (unsigned i = 0; i < ROWS; i++)
        if (strcmp(rows[i].code, code) == 0) {
            fprintf(to, "%s  %s\n\n", code,
                    rows[i].err != OK ? err_text(rows[i].err)
                                      : tr("the configuration is not valid", "配置无效"));
            out_wrapped(to, 2, tr(rows[i].en, rows[i].zh));
            fprintf(to, "\n  %s %d\n", tr("exit code", "退出码"), (int)rows[i].outcome);
            return true;
        }
    return false;
}

void call_complain(struct call *c, enum outcome outcome)
{
    char text[1100];
    const char *code = error_code(outcome == OUTCOME_CONFIG ? OK : c->fault.err);
    fault_print(&c->fault, text, sizeof(text));
    if (call_has(c, "jsonl")) {
        fputs("{\"schema\":1,\"message_type\":\"exit_error\",\"code\":", c->talk);
        out_json_text(c->talk, code);
        fprintf(c->talk, ",\"exit\":%d,\"text\":", (int)outcome);
        out_json_text(c->talk, text);
        fputs("}\n", c->talk);
        return;
    }
    fprintf(c->talk, "ducha: %s %s\n", code, text);
}

void say(const struct call *c, const char *format, ...)
{
    va_list args;
    if (call_has(c, "quiet"))
        return;
    va_start(args, format);
    vfprintf(c->talk, format, args);
    va_end(args);
    fputc('\n', c->talk);
}

enum outcome call_fail(struct call *c, enum err e, const char *remedy, const char *cause, ...)
{
    char text[512];
    va_list args;
    va_start(args, cause);
    vsnprintf(text, sizeof(text), cause, args);
    va_end(args);
    return outcome_of(fault_set(&c->fault, e, remedy, "%s", text));
}

enum outcome call_faults(struct call *c, const struct faults *faults)
{
    for (unsigned i = 0; i < faults->kept; i++) {
        if (i > 0)
            call_complain(c, OUTCOME_CONFIG);
        c->fault = *faults_get(faults, i);
    }
    if (faults->count > faults->kept)
        say(c, tr("and %u more before the last of these", "另有 %u 处未列出"),
            faults->count - faults->kept);
    return OUTCOME_CONFIG;
}
