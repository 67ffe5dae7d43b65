/* command.h - what a subcommand of `ducha` is, and what it is given when it is called.
 *
 * One table says everything about a command: its words, flags and arguments. Parsing, help,
 * the man page, completion and "did you mean" all read it, so they cannot disagree.
 *
 * To add a group: one file command/GROUP.c that ends in `const struct command GROUP_commands[]`
 * (the last row is empty), and one line in table.c.
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

/* Groups of commands, in the order of help; the last one is empty. */
struct command_group {
    const char *en, *zh;
    const struct command *commands;
};
extern const struct command_group command_groups[];

/* Flags that every command takes. */
extern const struct flag common_flags[];

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

#define COMMANDS_MAX 128u /* that "did you mean" looks at */
#define COMMAND_WORD_MAX 64u
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

/* Reads the arguments (without the program's name). False: call->fault says what is wrong and
 * what may have been meant. Values are call's own: call_clear(). */
bool call_parse(struct call *c, int count, char *const *words);
void call_clear(struct call *c);

bool call_has(const struct call *c, const char *flag);
const char *call_text(const struct call *c, const char *flag); /* NULL: not given */
/* The index-th value of a flag that may be given more than once; NULL past the last. */
const char *call_each(const struct call *c, const char *flag, unsigned index);
uint64_t call_number(const struct call *c, const char *flag, uint64_t otherwise);
const char *call_arg(const struct call *c, unsigned index); /* NULL: not given */

/* 0 or more, at most 18 digits and nothing else. */
bool number_parse(const char *text, uint64_t *out);

/* ---- the table as people ask for it ---- */

const struct command *command_find(const char *name);
/* The name, or first word of names, nearest to what was typed; NULL: nothing is near. It may
 * stand in room. */
const char *command_nearest(const char *typed, char room[COMMAND_WORD_MAX]);
/* True for the first word of commands that have two: `log`. */
bool command_is_group(const char *word);

/* The stable code of an error, E1004; of OK: that of a configuration with faults. help_error()
 * explains one; false: there is no such code. */
const char *error_code(enum err e);
bool help_error(FILE *to, const char *code);
/* "E1004 cause. remedy" to the call's talk. */
void call_complain(struct call *c, enum outcome outcome);
