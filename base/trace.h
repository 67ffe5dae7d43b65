/* trace.h - what operators see: one line per decision, a stable name, then fields.
 *
 * Not the log. The log is the record, and it lives in store/. Every name is listed in
 * docs/OPERATING.md with what to do about it; a test holds the two together. Never a
 * message body or a person's data: ids, positions and counts only. */
#pragma once

#include <inttypes.h>

enum trace_level { TRACE_ERROR, TRACE_WARN, TRACE_INFO, TRACE_DEBUG };
typedef void trace_sink(enum trace_level level, const char *name, const char *fields);

void trace_to(trace_sink *sink); /* where lines go; standard error at first */

__attribute__((format(printf, 3, 4))) void trace(enum trace_level level, const char *name,
                                                 const char *fields, ...);
#define trace_error(...) trace(TRACE_ERROR, __VA_ARGS__)
#define trace_warn(...) trace(TRACE_WARN, __VA_ARGS__)
#define trace_info(...) trace(TRACE_INFO, __VA_ARGS__)
#define trace_debug(...) trace(TRACE_DEBUG, __VA_ARGS__)
