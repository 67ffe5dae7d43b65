/* complete.c - what may stand at the place where somebody presses Tab.
 *
 * The shells' scripts are a few lines that never change: they hand over the words so far and
 * print what comes back. Everything that is known about commands stays in the table. */
#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "base/mem.h"
#include "command/help.h"

#define WORD_MAX 64u

static const struct {
    const char *shell, *script;
} scripts[] = {
    {"bash", "# bash completion for ducha\n"
             "_ducha() {\n"
             "    local line IFS=$'\\n'\n"
             "    COMPREPLY=()\n"
             "    while read -r line; do\n"
             "        if [ \"$line\" = ':path' ]; then\n"
             "            compopt -o filenames\n"
             "            COMPREPLY=($(compgen -f -- \"${COMP_WORDS[COMP_CWORD]}\"))\n"
             "            return\n"
             "        fi\n"
             "        COMPREPLY+=(\"${line%%$'\\t'*}\")\n"
             "    done < <(ducha __complete -- \"${COMP_WORDS[@]:1:COMP_CWORD}\" 2>/dev/null)\n"
             "}\n"
             "complete -F _ducha ducha\n"},
    {"zsh", "#compdef ducha\n"
            "_ducha() {\n"
            "    local line\n"
            "    local -a found\n"
            "    while IFS= read -r line; do\n"
            "        if [[ \"$line\" == ':path' ]]; then\n"
            "            _files\n"
            "            return\n"
            "        fi\n"
            "        found+=(\"${line%%$'\\t'*}:${line#*$'\\t'}\")\n"
            "    done < <(ducha __complete -- \"${(@)words[2,$CURRENT]}\" 2>/dev/null)\n"
            "    _describe ducha found\n"
            "}\n"
            "compdef _ducha ducha\n"},
    {"fish", "# fish completion for ducha\n"
             "function __ducha_complete\n"
             "    set -l words (commandline -opc) (commandline -ct)\n"
             "    for line in (ducha __complete -- $words[2..-1] 2>/dev/null)\n"
             "        if test \"$line\" = ':path'\n"
             "            __fish_complete_path (commandline -ct)\n"
             "        else\n"
             "            echo $line\n"
             "        end\n"
             "    end\n"
             "end\n"
             "complete -c ducha -f -a '(__ducha_complete)'\n"},
};

const char *complete_script(const char *shell)
{
    for (unsigned i = 0; i < sizeof(scripts) / sizeof(scripts[0]); i++)
        if (strcmp(scripts[i].shell, shell) == 0)
            return scripts[i].script;
    return NULL;
}

static void offer(FILE *to, const char *begun, const char *name, const char *text)
{
    if (strncmp(name, begun, strlen(begun)) == 0)
        fprintf(to, "%s\t%s\n", name, text);
}

/* Of "log cat" and the word number 1: "cat". False: the command has no such word, or another
 * first one. */
static bool word_of(const struct command *c, const char *first, char out[WORD_MAX])
{
    const char *space = strchr(c->name, ' ');
    if (!first) {
        snprintf(out, WORD_MAX, "%.*s", space ? (int)(space - c->name) : (int)WORD_MAX, c->name);
        return true;
    }
    size_t n = strlen(first);
    if (!space || (size_t)(space - c->name) != n || strncmp(c->name, first, n) != 0)
        return false;
    snprintf(out, WORD_MAX, "%s", space + 1);
    return true;
}

/* Rows of a group stand together, so its first word is offered once, with the group's name. */
static void offer_commands(FILE *to, const char *begun, const char *first)
{
    char word[WORD_MAX], before[WORD_MAX] = "";
    for (const struct command_group *g = command_groups; g->commands; g++)
        for (const struct command *c = g->commands; c->name; c++) {
            if (c->hidden || !word_of(c, first, word) || strcmp(word, before) == 0)
                continue;
            bool is_group = !first && command_is_group(word);
            offer(to, begun, word, is_group ? tr(g->en, g->zh) : tr(c->en, c->zh));
            memcpy(before, word, sizeof(before));
        }
}

static void offer_flags(FILE *to, const char *begun, const struct flag *flags)
{
    char name[WORD_MAX];
    for (const struct flag *f = flags; f && f->name; f++) {
        snprintf(name, sizeof(name), "--%s", f->name);
        offer(to, begun, name, tr(f->en, f->zh));
    }
}

static void offer_value(FILE *to, const char *begun, enum flag_type type, const char *choices,
                        const char *text)
{
    if (type == FLAG_PATH)
        fputs(":path\n", to);
    if (type != FLAG_CHOICE)
        return;
    for (const char *p = choices; p; p = strchr(p, '|') ? strchr(p, '|') + 1 : NULL) {
        char name[WORD_MAX];
        snprintf(name, sizeof(name), "%.*s", (int)strcspn(p, "|"), p);
        offer(to, begun, name, text);
    }
}

/* The flag before the last word, when that word is its value. */
static const struct flag *waiting(const struct command *c, int count, char *const *words)
{
    const char *before = count >= 2 ? words[count - 2] : "";
    if (strncmp(before, "--", 2) != 0 || strchr(before, '='))
        return NULL;
    const struct flag *lists[] = {common_flags, c ? c->flags : NULL};
    for (unsigned i = 0; i < 2; i++)
        for (const struct flag *f = lists[i]; f && f->name; f++)
            if (strcmp(f->name, before + 2) == 0)
                return f->type == FLAG_BARE ? NULL : f;
    return NULL;
}

/* Names that are known; a path where none of them is meant. */
static bool offer_names(FILE *to, const char *begun, const struct argument *a, struct call *so_far)
{
    char *text = NULL;
    size_t size = 0;
    if (!a->names)
        return false;
    FILE *memory = open_memstream(&text, &size);
    assert(memory);
    if (!strchr(begun, '/'))
        a->names(memory, begun, so_far);
    fclose(memory);
    fputs(size ? text : ":path\n", to);
    free(text);
    return true;
}

static void offer_argument(FILE *to, const char *begun, struct call *so_far)
{
    unsigned index = so_far->arg_count;
    for (const struct argument *a = so_far->command->arguments; a && a->name; a++, index--)
        if (index == 0 || a->many) {
            if (!offer_names(to, begun, a, so_far))
                offer_value(to, begun, a->type, a->name, tr(a->en, a->zh));
            return;
        }
}

void complete_words(FILE *to, int count, char *const *words)
{
    const char *begun = count ? words[count - 1] : "";
    struct call so_far = {0};
    /* A line that is not complete yet does not parse; what was understood of it is enough. */
    (void)call_parse(&so_far, count ? count - 1 : 0, words);
    const struct command *c = so_far.command;
    const struct flag *f = waiting(c, count, words);
    if (f) {
        offer_value(to, begun, f->type, f->value, tr(f->en, f->zh));
    } else if (begun[0] == '-') {
        offer_flags(to, begun, c ? c->flags : NULL);
        offer_flags(to, begun, common_flags);
    } else if (!c) {
        offer_commands(to, begun, so_far.group);
    } else {
        offer_argument(to, begun, &so_far);
    }
    call_clear(&so_far);
}
