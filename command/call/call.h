/* call.h - what a subcommand of `ducha` is, and what it is given when it is called.
 *
 * One table says everything about a command: its words, flags and arguments. Parsing, help,
 * the man page, completion and "did you mean" all read it, so they cannot disagree.
 *
 * Data go to call->data (standard output), talk goes to call->talk (standard error). A command
 * that fails sets call->fault and returns its outcome; main() prints the fault, once. */
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "base/fault.h"

/* What the process leaves with. Scripts branch on it, so numbers never change; an unknown one
 * is a failure. `check` alone uses 0 to 3 as monitoring systems do. */
enum outcome {
    OUTCOME_OK = 0,
    OUTCOME_FAILED = 1,
    OUTCOME_USAGE = 2,
    OUTCOME_FINDINGS = 3, /* it ran to its end, and not all is well */
    OUTCOME_ABSENT = 4,
    OUTCOME_CONFLICT = 5,
    OUTCOME_FORBIDDEN = 6,
    OUTCOME_UNAVAILABLE = 7, /* no bus there; trying again may help */
    OUTCOME_CONFIG = 8,
    OUTCOME_LOCKED = 9,
    OUTCOME_INTERRUPTED = 130
};
enum outcome outcome_of(enum err e);

enum flag_type { FLAG_BARE, FLAG_TEXT, FLAG_NUMBER, FLAG_PATH, FLAG_CHOICE };

/* A flag that takes a value in one command takes one in all: flags may stand anywhere, also
 * before the command's name. */
struct flag {
    const char *name; /* without the dashes */
    char letter;      /* 0: none */
    enum flag_type type;
    bool many;         /* may be given more than once */
    const char *value; /* how help names the value: DIR; of a choice: zh|en */
    const char *en, *zh;
};

struct call;
struct faults;

struct argument {
    const char *name;    /* how help names it: FILE; of a choice: bash|zsh|fish */
    enum flag_type type; /* FLAG_TEXT, FLAG_NUMBER, FLAG_PATH or FLAG_CHOICE */
    bool optional, many; /* only the last one may be many */
    const char *en, *zh;
    /* What may stand there, for who presses Tab: a line `name<tab>what it is` each. NULL, or none
     * of them begins so: as the type says. */
    void (*names)(FILE *to, const char *begun, struct call *so_far);
};

struct command {
    const char *name;              /* one or two words: `log verify` */
    bool hidden;                   /* for programs: not in help or completion */
    const char *en, *zh;           /* one line */
    const char *more_en, *more_zh; /* paragraphs, or NULL */
    const struct flag *flags;      /* both end with an empty row, or are NULL */
    const struct argument *arguments;
    enum outcome (*run)(struct call *c);
};

/* Rows for commands that have data: */
#define FLAG_JSON                                                                                      \
    {                                                                                                  \
        .name = "json", .type = FLAG_BARE, .en = "one JSON document", .zh = "输出一个 JSON 文档" \
    }
#define FLAG_JSONL                                                            \
    {                                                                         \
        .name = "jsonl", .type = FLAG_BARE, .en = "one JSON document a line", \
        .zh = "每行输出一个 JSON 文档"                                \
    }
#define FLAG_NO_HEADERS                                                                  \
    {                                                                                    \
        .name = "no-headers", .type = FLAG_BARE, .en = "a table without its first line", \
        .zh = "表格不带表头"                                                       \
    }
#define FLAG_YES                                                           \
    {                                                                      \
        .name = "yes", .type = FLAG_BARE, .en = "do not ask; for scripts", \
        .zh = "不再询问，供脚本使用"                             \
    }

#define FLAG_ONLY_KINDS                                                   \
    {                                                                     \
        .name = "kind", .type = FLAG_TEXT, .many = true, .value = "KIND", \
        .en = "only these kinds: report.submitted, report.*",             \
        .zh = "只看这些消息类型：report.submitted、report.*"    \
    }
#define FLAG_ONLY_CASE                                                            \
    {                                                                             \
        .name = "case", .type = FLAG_TEXT, .value = "ID", .en = "only this case", \
        .zh = "只看该案件"                                                   \
    }

#define CALL_FLAGS_MAX 64u
#define CALL_ARGS_MAX 64u

struct call {
    const struct command *command; /* NULL: none was named */
    const char *group;             /* the first word, when it names a group only */
    struct given {
        const struct flag *flag;
        char *text; /* NULL for a bare flag; a path is absolute by now */
    } given[CALL_FLAGS_MAX];
    unsigned given_count;
    char *args[CALL_ARGS_MAX];
    unsigned arg_count;
    bool help;
    bool entered; /* the current folder is the office's */
    FILE *data, *talk;
    struct fault fault;
};

/* Gives back what call_parse() (command/table.h) put into it. */
void call_clear(struct call *c);

bool call_has(const struct call *c, const char *flag);
const char *call_text(const struct call *c, const char *flag); /* NULL: not given */
/* The index-th value of a flag that may be given more than once; NULL past the last. */
const char *call_each(const struct call *c, const char *flag, unsigned index);
uint64_t call_number(const struct call *c, const char *flag, uint64_t otherwise);
const char *call_arg(const struct call *c, unsigned index); /* NULL: not given */

/* 0 or more, at most 18 digits and nothing else. */
bool number_parse(const char *text, uint64_t *out);

/* The stable code of an error, E1004; of OK: that of a configuration with faults. help_error()
 * explains one; false: there is no such code. */
const char *error_code(enum err e);
bool help_error(FILE *to, const char *code);
/* "E1004 cause. remedy" to the call's talk. */
void call_complain(struct call *c, enum outcome outcome);

/* Talk: on standard error, unless --quiet. */
__attribute__((format(printf, 2, 3))) void say(const struct call *c, const char *format, ...);

/* The call's fault and the outcome that belongs to it. */
__attribute__((format(printf, 4, 5))) enum outcome
call_fail(struct call *c, enum err e, const char *remedy, const char *cause, ...);
/* All faults of a file: the last one becomes the call's, those before it are printed. */
enum outcome call_faults(struct call *c, const struct faults *faults);
