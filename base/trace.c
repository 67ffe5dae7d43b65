#include "base/trace.h"

#include <stdarg.h>
#include <stdio.h>

/* journald keeps the level of a line that starts with <N>. */
static void to_stderr(enum trace_level level, const char *name, const char *fields)
{
    static const char *const words[] = {"error", "warn", "info", "debug"};
    static const int priority[] = {3, 4, 6, 7};
    if (level == TRACE_DEBUG)
        return;
    fprintf(stderr, "<%d>%s %s %s\n", priority[level], words[level], name, fields);
}

static trace_sink *current = to_stderr;

void trace_to(trace_sink *sink)
{
    current = sink;
}

void trace(enum trace_level level, const char *name, const char *fields, ...)
{
    char line[1024];
    va_list args;
    va_start(args, fields);
    vsnprintf(line, sizeof(line), fields, args);
    va_end(args);
    current(level, name, line);
}
