/* about.c - help, version, completion: what the command says about itself. */
#include <protobuf-c/protobuf-c.h>
#include <string.h>

#include "base/lang.h"
#include "bus/io/keys.h"
#include "bus/limits.h"
#include "command/call/output.h"
#include "command/help.h"
#include "modules/module.h"
#include "store/store.h"

static enum outcome help_unknown(struct call *c, const char *name)
{
    char word[COMMAND_WORD_MAX], remedy[160];
    const char *near = command_nearest(name, word);
    snprintf(remedy, sizeof(remedy),
             near ? tr("Did you mean: ducha help %s", "您是否想输入：ducha help %s")
                  : tr("`ducha help%s` lists them", "用 `ducha help%s` 查看列表"),
             near ? near : "");
    return outcome_of(fault_set(
        &c->fault, ERR_ABSENT, remedy,
        tr("there is no command, topic or error code \"%s\"", "没有命令、主题或错误代码“%s”"),
        name));
}

static enum outcome run_help(struct call *c)
{
    const char *first = call_arg(c, 0), *second = call_arg(c, 1);
    char name[256];
    if (!first) {
        help_all(c->data);
        help_topics(c->data);
        return OUTCOME_OK;
    }
    snprintf(name, sizeof(name), "%s%s%s", first, second ? " " : "", second ? second : "");
    if (help_topic(c->data, name) || help_error(c->data, name))
        return OUTCOME_OK;
    if (command_find(name))
        help_command(c->data, command_find(name));
    else if (command_is_group(name))
        help_group(c->data, name);
    else
        return help_unknown(c, name);
    return OUTCOME_OK;
}

static enum outcome run_version(struct call *c)
{
    static const struct column columns[] = {
        {"version", "ducha", "ducha", COLUMN_TEXT},
        {"protocol", "protocol", "协议", COLUMN_NUMBER},
        {"store_format", "store format", "存储格式", COLUMN_NUMBER},
        {"module_abi", "module ABI", "模块 ABI", COLUMN_NUMBER},
        {"zeromq", "ZeroMQ", "ZeroMQ", COLUMN_TEXT},
        {"protobuf_c", "protobuf-c", "protobuf-c", COLUMN_TEXT},
        {0},
    };
    struct listing l;
    char zeromq[ZEROMQ_TEXT_SIZE];
    listing_init(&l, columns);
    listing_row(&l);
    listing_set(&l, 0, "%s", DUCHA_VERSION);
    listing_set(&l, 1, "%u", PROTOCOL_VERSION);
    listing_set(&l, 2, "%u", STORE_FORMAT);
    listing_set(&l, 3, "%u", MODULE_ABI);
    zeromq_version(zeromq);
    listing_set(&l, 4, "%s", zeromq);
    listing_set(&l, 5, "%s", protobuf_c_version());
    listing_print_one(&l, c);
    listing_clear(&l);
    return OUTCOME_OK;
}

static enum outcome run_completion(struct call *c)
{
    fputs(complete_script(call_arg(c, 0)), c->data);
    return OUTCOME_OK;
}

static enum outcome run_complete(struct call *c)
{
    complete_words(c->data, (int)c->arg_count, c->args);
    return OUTCOME_OK;
}

static enum outcome run_man(struct call *c)
{
    man_commands(c->data);
    return OUTCOME_OK;
}

static const struct flag version_flags[] = {FLAG_JSON, {0}};

static const struct argument help_arguments[] = {
    {.name = "TOPIC",
     .type = FLAG_TEXT,
     .optional = true,
     .many = true,
     .en = "a command, a topic or an error code such as E1007",
     .zh = "命令、主题，或 E1007 这样的错误代码"},
    {0},
};
static const struct argument completion_arguments[] = {
    {.name = "bash|zsh|fish", .type = FLAG_CHOICE, .en = "the shell", .zh = "所用的 shell"},
    {0},
};
static const struct argument complete_arguments[] = {
    {.name = "WORD",
     .type = FLAG_TEXT,
     .optional = true,
     .many = true,
     .en = "the words so far",
     .zh = "已输入的词"},
    {0},
};

const struct command help_commands[] = {
    {.name = "help",
     .en = "explain a command, a topic or an error code",
     .zh = "查看命令、主题或错误代码的说明",
     .arguments = help_arguments,
     .run = run_help},
    {.name = "version",
     .en = "versions of ducha, its protocol and its libraries",
     .zh = "显示 ducha、协议和所用库的版本",
     .flags = version_flags,
     .run = run_version},
    {.name = "completion",
     .en = "print the script that completes words in a shell",
     .zh = "输出 shell 的补全脚本",
     .more_en = "bash: source <(ducha completion bash)\n"
                "zsh: ducha completion zsh > a folder of $fpath, as _ducha\n"
                "fish: ducha completion fish | source",
     .more_zh = "bash：source <(ducha completion bash)\n"
                "zsh：将 ducha completion zsh 的输出存为 $fpath 目录下的 _ducha\n"
                "fish：ducha completion fish | source",
     .arguments = completion_arguments,
     .run = run_completion},
    {.name = "__complete",
     .hidden = true,
     .en = "candidates for the last word",
     .zh = "最后一个词的候选",
     .arguments = complete_arguments,
     .run = run_complete},
    {.name = "__man",
     .hidden = true,
     .en = "the commands as source of the manual page",
     .zh = "手册页中命令部分的源文本",
     .run = run_man},
    {0},
};
