/* man.c - the source of the manual page, made from the table: docs/man has the rest of it. */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/lang.h"
#include "command/help.h"

/* scdoc reads marks in the text: a backslash takes their meaning. */
static void scdoc_text(FILE *to, const char *text)
{
    for (const char *p = text; *p; p++) {
        if (strchr("\\_*#[]~|<>", *p) || (*p == '.' && p == text))
            fputc('\\', to);
        if (*p == '\n')
            fputs("++\n\t", to); /* the next line, as far in as this one */
        else
            fputc(*p, to);
    }
}

static void scdoc_synopsis(FILE *to, const struct command *c)
{
    char *line = NULL;
    size_t size = 0;
    FILE *memory = open_memstream(&line, &size);
    assert(memory);
    help_synopsis(memory, c);
    fclose(memory);
    fputs("*", to);
    scdoc_text(to, line);
    fputs("*\n", to);
    free(line);
}

static void scdoc_command(FILE *to, const struct command *c)
{
    scdoc_synopsis(to, c);
    fputc('\t', to);
    scdoc_text(to, tr(c->en, c->zh));
    fputs("\n\n", to);
    if (c->more_en) {
        fputc('\t', to);
        scdoc_text(to, tr(c->more_en, c->more_zh));
        fputs("\n\n", to);
    }
    for (const struct argument *a = c->arguments; a && a->name; a++) {
        fputs("\t_", to);
        scdoc_text(to, a->name);
        fputs("_: ", to);
        scdoc_text(to, tr(a->en, a->zh));
        fputs("\n\n", to);
    }
    for (const struct flag *f = c->flags; f && f->name; f++) {
        fputs("\t*--", to);
        scdoc_text(to, f->name);
        fprintf(to, "*%s", *flag_value_name(f) ? " " : "");
        scdoc_text(to, flag_value_name(f));
        fputs(": ", to);
        scdoc_text(to, tr(f->en, f->zh));
        fputs("\n\n", to);
    }
}

void man_commands(FILE *to)
{
    for (const struct command_group *g = command_groups; g->commands; g++) {
        fprintf(to, "## %s\n\n", tr(g->en, g->zh));
        for (const struct command *command = g->commands; command->name; command++)
            if (!command->hidden)
                scdoc_command(to, command);
    }
}
