#include "base/fault.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

enum err fault_set(struct fault *f, enum err e, const char *remedy, const char *cause, ...)
{
    if (!f || f->err != OK)
        return e;
    va_list args;
    va_start(args, cause);
    vsnprintf(f->text, sizeof(f->text), cause, args);
    va_end(args);
    snprintf(f->remedy, sizeof(f->remedy), "%s", remedy ? remedy : "");
    f->err = e;
    return e;
}

void fault_place(struct fault *f, const char *file, unsigned line, unsigned column)
{
    if (!f || f->file[0])
        return;
    snprintf(f->file, sizeof(f->file), "%s", file);
    f->line = line;
    f->column = column;
}

/* A question has its own sign at the end. */
static bool has_ended(const char *text)
{
    static const char *const signs[] = {"?", "？", ".", "。"};
    size_t size = strlen(text);
    for (unsigned i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
        size_t n = strlen(signs[i]);
        if (size >= n && strcmp(text + size - n, signs[i]) == 0)
            return true;
    }
    return false;
}

void fault_print(const struct fault *f, char *out, unsigned size)
{
    char place[300] = "";
    if (f->file[0] && f->line)
        snprintf(place, sizeof(place), "%s:%u:%u: ", f->file, f->line, f->column);
    else if (f->file[0])
        snprintf(place, sizeof(place), "%s: ", f->file);
    const char *text = f->text[0] ? f->text : err_text(f->err);
    bool chinese = (unsigned char)f->remedy[0] >= 0x80;
    const char *stop = has_ended(text) ? (chinese ? "" : " ") : chinese ? "。" : ". ";
    snprintf(out, size, "%s%s%s%s", place, text, f->remedy[0] ? stop : "", f->remedy);
}
