/* parse.c - from words to a call, by the table.
 *
 * Flags may stand anywhere, so reading takes two walks: the first skips flags to find which
 * command is meant, the second knows that command's flags and checks every value. */
#include "command/table.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/lang.h"
#include "base/mem.h"
#include "base/text.h"

const struct flag common_flags[] = {
    {.name = "office",
     .type = FLAG_PATH,
     .value = "DIR",
     .en = "the office's folder; else DUCHA_OFFICE, else the current folder",
     .zh = "督察办数据目录；否则取 DUCHA_OFFICE，再否则为当前目录"},
    {.name = "lang",
     .type = FLAG_CHOICE,
     .value = "zh|en",
     .en = "the language of texts; else that of the locale",
     .zh = "文字所用语言；否则由区域设置决定"},
    {.name = "color",
     .type = FLAG_CHOICE,
     .value = "auto|always|never",
     .en = "colour; auto is on a terminal, unless NO_COLOR is set",
     .zh = "颜色；auto 表示在终端上使用，设有 NO_COLOR 时不用"},
    {.name = "quiet",
     .letter = 'q',
     .type = FLAG_BARE,
     .en = "only data and errors",
     .zh = "只输出数据和错误"},
    {.name = "help", .letter = 'h', .type = FLAG_BARE, .en = "this text", .zh = "显示本说明"},
    {0},
};

static bool name_is(const struct flag *f, const char *name, size_t size)
{
    return strlen(f->name) == size && memcmp(f->name, name, size) == 0;
}

static const struct flag *flag_in(const struct flag *flags, const char *word)
{
    bool is_long = word[1] == '-';
    const char *name = word + (is_long ? 2 : 1);
    size_t size = strcspn(name, "=");
    for (const struct flag *f = flags; f && f->name; f++)
        if (is_long ? name_is(f, name, size) : (size == 1 && f->letter == *name))
            return f;
    return NULL;
}

static const struct flag *flag_of(const struct command *command, const char *word)
{
    const struct flag *f = flag_in(common_flags, word);
    return f || !command ? f : flag_in(command->flags, word);
}

/* Before the command is known: does any command have this flag? */
static const struct flag *flag_anywhere(const char *word)
{
    const struct flag *f = flag_in(common_flags, word);
    for (const struct command_group *g = command_groups; !f && g->commands; g++)
        for (const struct command *command = g->commands; !f && command->name; command++)
            f = flag_in(command->flags, word);
    return f;
}

static bool is_flag(const char *word)
{
    return word[0] == '-' && word[1] != '\0';
}

/* True when the word after this one is its value. */
static bool takes_next(const struct flag *f, const char *word)
{
    return f && f->type != FLAG_BARE && !strchr(word, '=');
}

/* The first two words that are neither flags nor their values. */
static unsigned words_find(int count, char *const *words, const char *found[2])
{
    unsigned n = 0;
    for (int i = 0; i < count && n < 2; i++) {
        if (strcmp(words[i], "--") == 0)
            break;
        if (!is_flag(words[i]))
            found[n++] = words[i];
        else if (takes_next(flag_anywhere(words[i]), words[i]))
            i++;
    }
    return n;
}

static bool misused(struct call *c, const char *remedy, const char *cause, const char *word)
{
    fault_set(&c->fault, ERR_USAGE, remedy, cause, word);
    return false;
}

static bool unknown_command(struct call *c, const char *typed)
{
    char name[COMMAND_WORD_MAX], remedy[160];
    const char *near = command_nearest(typed, name);
    if (near)
        snprintf(remedy, sizeof(remedy), tr("Did you mean: ducha %s", "您是否想输入：ducha %s"),
                 near);
    else
        snprintf(remedy, sizeof(remedy), "%s",
                 tr("`ducha help` lists the commands", "用 `ducha help` 查看全部命令"));
    return misused(c, remedy, tr("there is no command \"%s\"", "没有命令“%s”"), typed);
}

/* Sets the command, or the group when only that was named. Says how many words it took. */
static bool command_choose(struct call *c, int count, char *const *words, unsigned *taken)
{
    const char *found[2];
    unsigned n = words_find(count, words, found);
    *taken = 0;
    if (n == 0)
        return true;
    char name[128];
    if (n == 2) {
        snprintf(name, sizeof(name), "%s %s", found[0], found[1]);
        c->command = command_find(name);
        *taken = 2;
    }
    if (!c->command) {
        c->command = command_find(found[0]);
        *taken = 1;
    }
    if (c->command)
        return true;
    if (!command_is_group(found[0]))
        return unknown_command(c, found[0]);
    c->group = found[0];
    return n == 1 || unknown_command(c, name);
}

static bool choice_has(const char *choices, const char *value)
{
    size_t size = strlen(value);
    for (const char *p = choices; size && p; p = strchr(p, '|') ? strchr(p, '|') + 1 : NULL)
        if (strcspn(p, "|") == size && memcmp(p, value, size) == 0)
            return true;
    return false;
}

/* Commands go into the office's folder, so a path is made absolute while we still stand where
 * the caller does. */
static char *path_absolute(const char *path)
{
    char here[4096], whole[8192];
    if (path[0] == '/' || !getcwd(here, sizeof(here)))
        return mem_text(path);
    snprintf(whole, sizeof(whole), "%s/%s", here, path);
    return mem_text(whole);
}

/* NULL: the fault is set. `name` is how the value is called in the message. */
static char *value_take(struct call *c, enum flag_type type, const char *choices, const char *name,
                        const char *text)
{
    char remedy[160] = "";
    uint64_t number;
    if (type == FLAG_NUMBER && !number_parse(text, &number)) {
        snprintf(remedy, sizeof(remedy),
                 tr("%s is a whole number, such as 42", "%s 应为整数，如 42"), name);
        misused(c, remedy, tr("\"%s\" is not a number", "“%s”不是数字"), text);
        return NULL;
    }
    if (type == FLAG_CHOICE && !choice_has(choices, text)) {
        snprintf(remedy, sizeof(remedy), tr("Choose one of: %s", "请选择：%s"), choices);
        misused(c, remedy, tr("\"%s\" is not a choice here", "“%s”不是可选值"), text);
        return NULL;
    }
    if (type == FLAG_PATH && strcmp(text, "-") != 0)
        return path_absolute(text);
    return mem_text(text);
}

#define FLAG_NAMES_MAX 64u

static bool unknown_flag(struct call *c, const char *word)
{
    char typed[80], remedy[160];
    const char *names[FLAG_NAMES_MAX + 1];
    unsigned n = 0;
    for (const struct flag *f = common_flags; f->name && n < FLAG_NAMES_MAX; f++)
        names[n++] = f->name;
    const struct flag *own = c->command ? c->command->flags : NULL;
    for (const struct flag *f = own; f && f->name && n < FLAG_NAMES_MAX; f++)
        names[n++] = f->name;
    names[n] = NULL;
    snprintf(typed, sizeof(typed), "%.*s", (int)strcspn(word, "="), word);
    const char *near = text_nearest(typed + strspn(typed, "-"), names);
    if (near)
        snprintf(remedy, sizeof(remedy), tr("Did you mean: --%s", "您是否想输入：--%s"), near);
    else
        snprintf(remedy, sizeof(remedy),
                 tr("`ducha help%s%s` lists the flags", "用 `ducha help%s%s` 查看选项"),
                 c->command ? " " : "", c->command ? c->command->name : "");
    return misused(c, remedy, tr("there is no flag \"%s\" here", "此处没有选项“%s”"), typed);
}

/* Whether this word, or the next with it, is a flag that may stand here; *i moves to its last. */
static bool flag_take(struct call *c, int count, char *const *words, int *i)
{
    const char *word = words[*i], *text = strchr(word, '=');
    const struct flag *f = flag_of(c->command, word);
    if (!f)
        return unknown_flag(c, word);
    if (!f->many && call_has(c, f->name))
        return misused(c, tr("Give it once", "只写一次"),
                       tr("the flag \"%s\" stands there twice", "选项“%s”重复出现"), word);
    if (c->given_count == CALL_FLAGS_MAX)
        return misused(c, tr("Give fewer flags", "请减少选项"),
                       tr("too many flags at \"%s\"", "选项过多，自“%s”起"), word);
    char *value = NULL;
    if (f->type == FLAG_BARE && text)
        return misused(c, tr("Leave out the = and what follows it", "去掉 = 及其后内容"),
                       tr("the flag \"%s\" takes no value", "选项“%s”不带值"), word);
    if (takes_next(f, word)) {
        if (*i + 1 >= count)
            return misused(c, tr("Write the value behind it", "在其后写上值"),
                           tr("the flag \"%s\" needs a value", "选项“%s”缺少值"), word);
        text = words[++*i];
    } else if (text) {
        text++;
    }
    if (text && !(value = value_take(c, f->type, f->value, f->name, text)))
        return false;
    c->given[c->given_count++] = (struct given){f, value};
    return true;
}

/* The row that the index-th argument belongs to: the last one may take many. */
static const struct argument *argument_at(const struct command *command, unsigned index)
{
    const struct argument *a = command ? command->arguments : NULL;
    for (; a && a->name; a++, index--)
        if (index == 0 || a->many)
            return a;
    return NULL;
}

static bool argument_take(struct call *c, const char *word)
{
    const struct argument *a = argument_at(c->command, c->arg_count);
    char remedy[160];
    if (!a || c->arg_count == CALL_ARGS_MAX) {
        snprintf(remedy, sizeof(remedy),
                 tr("`ducha help %s` shows what it takes", "用 `ducha help %s` 查看所需参数"),
                 c->command ? c->command->name : "");
        return misused(c, remedy, tr("\"%s\" is one argument too many", "多余的参数“%s”"), word);
    }
    char *value = value_take(c, a->type, a->name, a->name, word);
    if (!value)
        return false;
    c->args[c->arg_count++] = value;
    return true;
}

static bool arguments_complete(struct call *c)
{
    if (!c->command || c->help)
        return true;
    const struct argument *a = c->command->arguments;
    for (unsigned i = 0; a && a->name; a++, i++) {
        if (a->optional || i < c->arg_count)
            continue;
        char remedy[160];
        snprintf(remedy, sizeof(remedy), "%s: ducha help %s", tr("See", "参见"), c->command->name);
        return misused(c, remedy, tr("the argument %s is missing", "缺少参数 %s"), a->name);
    }
    return true;
}

bool call_parse(struct call *c, int count, char *const *words)
{
    unsigned taken;
    bool flags_end = false;
    if (!command_choose(c, count, words, &taken))
        return false;
    unsigned skip = c->command ? taken : (c->group ? 1 : 0);
    for (int i = 0; i < count; i++) {
        if (!flags_end && strcmp(words[i], "--") == 0)
            flags_end = true;
        else if (!flags_end && is_flag(words[i])) {
            if (!flag_take(c, count, words, &i))
                return false;
        } else if (skip)
            skip--;
        else if (!argument_take(c, words[i]))
            return false;
    }
    c->help = call_has(c, "help");
    return arguments_complete(c);
}
