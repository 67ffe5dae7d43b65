/* real.h - an office of real processes in a folder below the present one. */
#pragma once

#include <stdbool.h>
#include <sys/types.h>

#include "bus/ducha.h"

struct real {
    const char *ducha;   /* the program */
    const char *preload; /* a library for its processes; NULL: none */
    char folder[64];
    char endpoint[128];
    pid_t serve; /* 0: not running */
};

/* `ducha init`; module: a name, then its file or NULL for one that came with ducha. */
struct real_module {
    const char *name, *file;
    bool inside;
};
void real_make(struct real *r, const char *ducha, const struct real_module *m,
               const char *more_yaml);
void real_remove(struct real *r);

void real_serve(struct real *r);
/* SIGTERM, and the exit status; 128 + signal when it died of one. */
int real_stop(struct real *r);
/* Waits for it to end by itself. */
int real_wait(struct real *r);
/* The process of that name: bus, a module; 0: it does not run. */
pid_t real_pid(const struct real *r, const char *name);
bool real_kill(struct real *r, const char *name);
/* kill -9 of the one that watches; its children hear of it from the kernel. */
void real_kill_serve(struct real *r);

/* Runs `ducha` with these words (the last is NULL) in this office; its exit status. What it said on
 * both streams goes to out. */
int real_run(const struct real *r, char *out, unsigned size, const char *const *words);

/* A path below the office's folder. */
void real_path(const struct real *r, const char *below, char out[256]);

/* A client of the office's ipc socket; the test ends when there can be none. */
struct ducha *real_client(const struct real *r, const char *name);
/* The next event of this type within 20 s; others are passed over. False: none came. */
bool real_event(struct ducha *d, enum ducha_event_type type, struct ducha_event *ev);
/* Says a message of kind note.add and waits until it is on disk. */
bool real_note(struct ducha *d, const char *body);
