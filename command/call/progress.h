/* progress.h - long work says how far it is, and can be stopped between two steps.
 *
 * On a terminal a bar; elsewhere a plain line every 10 s; with --jsonl a line of JSON with
 * "message_type":"status". SIGUSR1 asks for a line at once. All of it on standard error.
 * SIGINT and SIGTERM make progress_step() return false, so that the work ends between two steps;
 * after progress_begin_whole() they end the process as usual: for work that cannot be stopped
 * from outside, and leaves nothing half made. */
#pragma once

#include <signal.h>

#include "command/call/call.h"

#define PROGRESS_LINE_MS 10000
#define PROGRESS_BAR_MS 200

struct progress {
    const struct call *call;
    const char *what; /* "verify": stable, for programs */
    uint64_t done, total;
    int64_t begun, said; /* milliseconds of a clock that never goes back */
    bool bar, shown;
    unsigned signals; /* taken over */
    struct sigaction before[3];
};

void progress_begin(struct progress *p, const struct call *c, const char *what);
void progress_begin_whole(struct progress *p, const struct call *c, const char *what);
/* total 0: not known yet. False: stop. */
bool progress_step(struct progress *p, uint64_t done, uint64_t total);
void progress_end(struct progress *p);
bool progress_stopped(void);
