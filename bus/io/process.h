/* process.h - the processes of an office: the bus, a module, and the one that watches them.
 *
 * Each opens one LMDB environment and is its one writer. The present folder is the office's. */
#pragma once

#include "bus/care.h"
#include "bus/io/config.h"

#define OFFICE_STORE "office"
#define MODULES_FOLDER "modules"
#define RUN_FOLDER "run"

/* What a process that ends by itself tells the one that watches. */
enum process_end {
    PROCESS_OK = 0,
    PROCESS_FAILED = 1, /* trying again may help */
    PROCESS_FINAL = 8,  /* it will not: the configuration, a key, a newer format */
    PROCESS_STALE = 10, /* a module's environment folds another office: make it anew */
};

/* Runs until SIGTERM. careful: how the last run ended. */
MUST_USE enum err process_bus(const struct config *c, enum care careful, struct fault *f);
/* The same for one module; *stale: see PROCESS_STALE. */
MUST_USE enum err process_module(const struct config_module *m, const struct config *c,
                                 enum care careful, bool *stale, struct fault *f);

/* The same for the link that carries another office's entries for us here. Its memory is bounded:
 * it is the process that strangers' bytes reach. */
MUST_USE enum err process_link(const struct config_link *l, const struct config *c,
                               struct fault *f);

/* Starts the others as children of this process (`program` with `run-bus`, `run-module NAME`,
 * `run-link OFFICE` or `run-scrub` behind it), starts again what dies, with back-off, and ends them
 * when it ends. */
MUST_USE enum err process_serve(const struct config *c, const char *program, struct fault *f);

/* The process that serves the office in the working directory; 0: none. */
long process_serving(void);
