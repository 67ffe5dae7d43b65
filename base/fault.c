#include "base/fault.h"

#include <stdarg.h>
#include <stdio.h>

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

void fault_print(const struct fault *f, char *out, unsigned size)
{
    char place[300] = "";
    if (f->file[0] && f->line)
        snprintf(place, sizeof(place), "%s:%u:%u: ", f->file, f->line, f->column);
    else if (f->file[0])
        snprintf(place, sizeof(place), "%s: ", f->file);
    snprintf(out, size, "%s%s%s%s", place, f->text[0] ? f->text : err_text(f->err),
             f->remedy[0] ? ". " : "", f->remedy);
}
