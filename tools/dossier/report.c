#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tools/dossier/dossier.h"

static void *must(void *memory)
{
    if (memory)
        return memory;
    fputs("ducha-dossier: no memory\n", stderr);
    abort();
}

void *keep(struct dossier *d, size_t size)
{
    if (d->kept == d->room) {
        d->room = d->room ? 2 * d->room : 256;
        d->memory = must(realloc(d->memory, d->room * sizeof(*d->memory)));
    }
    return d->memory[d->kept++] = must(calloc(1, size ? size : 1));
}

void *longer(struct dossier *d, void *list, size_t count, size_t *room, size_t item)
{
    if (count < *room)
        return list;
    *room = *room ? 2 * *room : 64;
    void *more = keep(d, *room * item);
    if (count)
        memcpy(more, list, count * item);
    return more;
}

char *keep_text(struct dossier *d, const char *text, size_t size)
{
    char *copy = keep(d, size + 1);
    memcpy(copy, text, size);
    return copy;
}

char *print(struct dossier *d, const char *format, ...)
{
    va_list args;
    char *text = NULL;
    va_start(args, format);
    int n = vasprintf(&text, format, args);
    va_end(args);
    must(n < 0 ? NULL : text);
    char *copy = keep_text(d, text, (size_t)n);
    free(text);
    return copy;
}

static void push(struct dossier *d, struct finding **list, const char *place, const char *zh,
                 const char *en)
{
    struct finding *f = keep(d, sizeof(*f));
    *f = (struct finding){*list, keep_text(d, place, strlen(place)), keep_text(d, zh, strlen(zh)),
                          keep_text(d, en, strlen(en))};
    *list = f;
}

void find(struct dossier *d, enum heading h, const char *place, const char *zh, const char *en)
{
    push(d, &d->found[h], place, zh, en);
    d->count[h]++;
}

void say(struct dossier *d, enum heading h, const char *zh, const char *en)
{
    push(d, &d->said[h], "", zh, en);
}

/* Names come from outside: what could move a terminal's cursor is shown as `?`. */
static void show(const char *text)
{
    for (; *text; text++)
        putchar((unsigned char)*text < 0x20 || *text == 0x7f ? '?' : *text);
}

static void print_oldest_first(const struct finding *f, char mark)
{
    if (!f)
        return;
    print_oldest_first(f->next, mark);
    printf("  %c ", mark);
    if (f->place[0]) {
        show(f->place);
        fputs(": ", stdout);
    }
    show(f->zh);
    putchar(' ');
    show(f->en);
    putchar('\n');
}

bool report(const struct dossier *d)
{
    static const char *const words[HEADINGS] = {"真实性 authenticity", "完整性 integrity",
                                                "可用性 usability", "安全性 security"};
    unsigned all = 0;
    for (unsigned h = 0; h < HEADINGS; h++) {
        if (d->count[h])
            printf("%s: %u 项不符 findings\n", words[h], d->count[h]);
        else
            printf("%s: 符合 good\n", words[h]);
        print_oldest_first(d->found[h], '-');
        print_oldest_first(d->said[h], '+');
        all += d->count[h];
    }
    return all == 0;
}

void dossier_clear(struct dossier *d)
{
    for (size_t i = 0; i < d->kept; i++)
        free(d->memory[i]);
    free(d->memory);
}
