/* help.c - the table as text: overview, a group, one command, and the topics beside it. */
#include <string.h>

#include "base/lang.h"
#include "command/call/output.h"
#include "command/help.h"
#include "proto/kinds.h"

#define NAME_PLACES 26u /* of the first column */

const char *flag_value_name(const struct flag *f)
{
    return f->type == FLAG_BARE ? "" : f->value ? f->value : "N";
}

/* "  name   text", the text wrapped under itself. */
static void entry(FILE *to, const char *name, const char *text)
{
    unsigned width = out_width(name);
    fprintf(to, "  %s", name);
    if (width + 4 > NAME_PLACES) {
        fputc('\n', to);
        width = 0;
        fprintf(to, "%*s", (int)NAME_PLACES, "");
    } else {
        fprintf(to, "%*s", (int)(NAME_PLACES - width - 2), "");
    }
    out_wrapped(to, 0, text);
}

static void print_flags(FILE *to, const struct flag *flags)
{
    for (const struct flag *f = flags; f && f->name; f++) {
        char name[80];
        snprintf(name, sizeof(name), "%s%c%s--%s%s%s", f->letter ? "-" : "",
                 f->letter ? f->letter : ' ', f->letter ? ", " : "   ", f->name,
                 f->type == FLAG_BARE ? "" : " ", flag_value_name(f));
        entry(to, name, tr(f->en, f->zh));
    }
}

/* "ducha log cat [--from N] [--kind KIND]... FILE" */
void help_synopsis(FILE *to, const struct command *c)
{
    fprintf(to, "ducha %s", c->name);
    for (const struct flag *f = c->flags; f && f->name; f++)
        fprintf(to, " [--%s%s%s]%s", f->name, f->type == FLAG_BARE ? "" : " ", flag_value_name(f),
                f->many ? "..." : "");
    for (const struct argument *a = c->arguments; a && a->name; a++)
        fprintf(to, " %s%s%s%s", a->optional ? "[" : "", a->name, a->optional ? "]" : "",
                a->many ? "..." : "");
}

void help_command(FILE *to, const struct command *c)
{
    fprintf(to, "ducha %s - %s\n\n%s:\n  ", c->name, tr(c->en, c->zh), tr("Usage", "用法"));
    help_synopsis(to, c);
    fputc('\n', to);
    if (c->more_en) {
        fputc('\n', to);
        out_wrapped(to, 0, tr(c->more_en, c->more_zh));
    }
    if (c->arguments && c->arguments->name) {
        fprintf(to, "\n%s:\n", tr("Arguments", "参数"));
        for (const struct argument *a = c->arguments; a->name; a++)
            entry(to, a->name, tr(a->en, a->zh));
    }
    if (c->flags && c->flags->name) {
        fprintf(to, "\n%s:\n", tr("Flags", "选项"));
        print_flags(to, c->flags);
    }
    fprintf(to, "\n%s:\n", tr("Flags of every command", "通用选项"));
    print_flags(to, common_flags);
}

static void print_group(FILE *to, const struct command_group *g, const char *word)
{
    for (const struct command *c = g->commands; c->name; c++) {
        size_t n = word ? strlen(word) : 0;
        if (!c->hidden && (!word || (strncmp(c->name, word, n) == 0 && c->name[n] == ' ')))
            entry(to, c->name, tr(c->en, c->zh));
    }
}

void help_all(FILE *to)
{
    fputs(tr("ducha - a workflow message bus for inspection work\n\n"
             "Usage:\n  ducha COMMAND [FLAGS] [ARGUMENTS]\n",
             "ducha - 督察工作的流程消息总线\n\n"
             "用法：\n  ducha 命令 [选项] [参数]\n"),
          to);
    for (const struct command_group *g = command_groups; g->commands; g++) {
        fprintf(to, "\n%s:\n", tr(g->en, g->zh));
        print_group(to, g, NULL);
    }
    fprintf(to, "\n%s:\n", tr("Flags of every command", "通用选项"));
    print_flags(to, common_flags);
    fputs(
        tr("\n`ducha help COMMAND` tells more; `ducha help exit-codes` lists what it leaves with;\n"
           "`ducha help E1007` explains an error.\n",
           "\n用 `ducha help 命令` 查看详情，`ducha help exit-codes` 查看退出码，\n"
           "`ducha help E1007` 查看某个错误的说明。\n"),
        to);
}

void help_group(FILE *to, const char *word)
{
    fprintf(to, "%s: ducha %s ...\n\n", tr("Usage", "用法"), word);
    for (const struct command_group *g = command_groups; g->commands; g++)
        print_group(to, g, word);
}

/* ---- topics ---- */

static const struct topic {
    const char *name, *en, *zh; /* what it is, for the list */
    const char *text_en, *text_zh;
} topics[] = {
    {"exit-codes", "what the command leaves with", "退出码",
     "0   done\n"
     "1   failed\n"
     "2   the command line was not understood\n"
     "3   finished, and there are findings\n"
     "4   not there\n"
     "5   contradicts what is there\n"
     "6   not permitted\n"
     "7   no bus answers; trying again may help\n"
     "8   the configuration is not valid\n"
     "9   locked by another process\n"
     "130 interrupted\n"
     "Any other number is a failure. `ducha check` alone uses 0 good, 1 warning, 2 critical, "
     "3 unknown, as monitoring systems do.",
     "0   完成\n"
     "1   失败\n"
     "2   命令行无法理解\n"
     "3   已完成，但发现问题\n"
     "4   不存在\n"
     "5   与现有内容冲突\n"
     "6   没有权限\n"
     "7   总线无应答，可稍后重试\n"
     "8   配置无效\n"
     "9   被另一进程占用\n"
     "130 被中断\n"
     "其他数字一律视为失败。只有 `ducha check` 按监控系统惯例使用 0 正常、1 警告、2 严重、3 "
     "未知。"},
    {"environment", "variables that the command reads", "环境变量",
     "DUCHA_OFFICE   the office's folder, when --office is not given\n"
     "LC_ALL, LC_MESSAGES, LANG   the language of texts, unless --lang is given\n"
     "NO_COLOR, TERM   no colours when NO_COLOR is set or TERM is dumb",
     "DUCHA_OFFICE   督察办数据目录，未给出 --office 时使用\n"
     "LC_ALL、LC_MESSAGES、LANG   文字所用语言，--lang 优先\n"
     "NO_COLOR、TERM   设有 NO_COLOR 或 TERM 为 dumb 时不用颜色"},
    {"files", "what an office's folder holds", "督察办目录内容",
     "office.yaml    what the office is\n"
     "office/        its log and evidence files\n"
     "modules/NAME/  what a module process keeps; can be rebuilt from the log\n"
     "keys/          signing key, CURVE key of the server, and one file for each client\n"
     "packs/         regulations of this office; calendar/ in it holds further years\n"
     "run/           sockets and process ids; empty when nothing runs",
     "office.yaml    督察办配置\n"
     "office/        日志和证据文件\n"
     "modules/NAME/  模块进程自己的数据，可由日志重建\n"
     "keys/          签名密钥、服务端 CURVE 密钥，以及每个客户端一个文件\n"
     "packs/         本办采用的规程包，其中 calendar/ 可放其他年份的日历\n"
     "run/           套接字和进程号，未运行时为空"},
    {"output", "data, talk and JSON", "输出约定",
     "Data go to standard output and nothing else does; questions, progress and errors go to "
     "standard error. --json gives one document, --jsonl one a line; both carry \"schema\":1. "
     "Fields may be added, never removed. A 64-bit number is a text, a time is RFC 3339 at "
     "+08:00.",
     "标准输出只有数据；询问、进度和错误写到标准错误。--json 输出一个文档，--jsonl "
     "每行一个，均含 \"schema\":1。字段只增不减。64 位整数以文本表示，时间采用 RFC 3339，时区 "
     "+08:00。"},
    {"kinds", "kinds of message, and the fields of their bodies", "消息类型及其正文字段", NULL,
     NULL},
    {0},
};

/* Every kind that this build can read, with its fields as `ask --body` takes them. */
static void kinds_print(FILE *to)
{
    for (const struct kind *k = kinds; k->name; k++) {
        fprintf(to, "%-24s", k->name);
        for (unsigned i = 0; i < k->body->n_fields; i++)
            fprintf(to, " %s%s", k->body->fields[i].name,
                    k->body->fields[i].label == PROTOBUF_C_LABEL_REPEATED ? "[]" : "");
        fputc('\n', to);
    }
}

bool help_topic(FILE *to, const char *name)
{
    for (const struct topic *t = topics; t->name; t++)
        if (strcmp(t->name, name) == 0 && !t->text_en) {
            kinds_print(to);
            return true;
        } else if (strcmp(t->name, name) == 0) {
            out_wrapped(to, 0, tr(t->text_en, t->text_zh));
            return true;
        }
    return false;
}

void help_topics(FILE *to)
{
    fprintf(to, "\n%s:\n", tr("Topics", "主题"));
    for (const struct topic *t = topics; t->name; t++)
        entry(to, t->name, tr(t->en, t->zh));
}
