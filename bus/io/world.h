/* world.h - an office's outside: its sockets, who may come in, the machine's clock.
 *
 * ipc is for those on this machine whom the file system lets in; tcp is always CURVE, and a
 * ZAP handler asks the keys. At start a stranger's key is tried on every tcp endpoint, and if
 * it is let in the process does not serve. */
#pragma once

#include "bus/io/config.h"
#include "bus/io/keys.h"
#include "bus/io/socket.h"
#include "bus/loop.h"

#define BUS_SOCKET "run/bus.sock"
#define BUS_ENDPOINT "ipc://" BUS_SOCKET

struct office_world;

/* Listens. The present folder is the office's; suite is the log's. */
MUST_USE enum err world_open(struct office_world **out, const struct config *c, enum suite suite,
                             struct fault *f);
void world_close(struct office_world *w); /* may be NULL */
struct world *world_face(struct office_world *w);

/* SIGTERM or SIGINT came. */
bool world_stopped(const struct office_world *w);
/* SIGHUP came: look at the keys now. */
bool world_asked(const struct office_world *w);
/* The key files were changed since the last time; they were read again, and every session must
 * say hello anew. */
bool world_keys_changed(struct office_world *w);

/* The office's own CURVE keys, from keys/. False: f says why. */
bool curve_own(struct curve *c, struct fault *f);

/* Milliseconds since 1970, by the machine. */
int64_t machine_now(void);
/* Differs from process to process: where a link's session numbers begin. */
uint64_t machine_session(void);
/* Blocks SIGTERM, SIGINT and SIGHUP and returns a descriptor that reads them; -1: it failed. */
int machine_signals(void);
/* Tells systemd, when it is there: "READY=1". */
void machine_notify(const char *state);
