/* err.h - every way a call can fail.
 *
 * Programs branch on the code, people read the text in their language. A refusal under
 * the regulation is not an error but an answer: see turn_refuse() in modules/module.h.
 */
#pragma once

#define ERR_LIST(X)                                                   \
    X(OK, "ok", "正常")                                               \
    X(ERR_IO, "the disk or the network failed", "磁盘或网络出错")     \
    X(ERR_FULL, "storage is full", "存储空间已满")                    \
    X(ERR_CORRUPT, "stored data do not verify", "存储的数据校验不符") \
    X(ERR_MALFORMED, "the input cannot be read", "输入无法解读")      \
    X(ERR_LIMIT, "a limit was passed", "超出限额")                    \
    X(ERR_VERSION, "this version is not supported", "版本不受支持")   \
    X(ERR_BUSY, "another process has it", "已被另一进程占用")         \
    X(ERR_ABSENT, "there is no such thing", "不存在")                 \
    X(ERR_FORBIDDEN, "not permitted", "没有权限")                     \
    X(ERR_CONFLICT, "it contradicts what is there", "与现有内容冲突") \
    X(ERR_TIMEOUT, "no answer in time", "等候超时")                   \
    X(ERR_USAGE, "the command was not understood", "命令用法有误")    \
    X(ERR_UNKNOWN_COMMIT, "it is not known whether the commit happened", "提交结果不明")

enum err {
#define X(code, en, zh) code,
    ERR_LIST(X)
#undef X
};

#define MUST_USE __attribute__((warn_unused_result))

/* In the language of lang.h. Never NULL, also for a code this build does not know. */
const char *err_text(enum err e);
