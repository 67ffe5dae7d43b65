/* office.h - the office that a command is about: its folder, configuration, log and keys.
 *
 *     office.yaml   office/   modules/NAME/   keys/   packs/   run/
 *
 * office_enter() makes the folder the current one, because a socket's path must be short; from
 * then on every path is as above. Paths from the command line are absolute by then. */
#pragma once

#include "bus/io/config.h"
#include "bus/io/file.h"
#include "bus/io/process.h" /* the folders of its processes */
#include "command/call/call.h"
#include "store/store.h"

#define OFFICE_VIEW "view" /* kept.h; may be removed at any time */
#define OFFICE_PACKS "packs"
#define OFFICE_CALENDAR "packs/calendar"
#define OFFICE_SECRET "keys/office.secret"
#define OFFICE_PUBLIC "keys/office.public"
#define CURVE_SECRET "keys/curve.secret"
#define CURVE_PUBLIC "keys/curve.public"
#define OFFICE_BACKUP "backup.yaml" /* what the last backup was: for `check backup` */

struct office {
    struct config config;
    struct store *store; /* NULL: not opened */
};

/* --office, else DUCHA_OFFICE, else ".". */
const char *office_folder(const struct call *c);

/* The three steps; each does those before it. Not OUTCOME_OK: the call's fault is set, further
 * faults of the file have been printed. office_close() in any case; o must be zero before. */
enum outcome office_enter(struct call *c);
enum outcome office_config(struct office *o, struct call *c);
enum outcome office_open(struct office *o, struct call *c); /* the log, to read */
void office_close(struct office *o);

/* Reads a small text file of the office without its last line end. NULL: the fault is set. */
char *office_text(struct call *c, const char *path);

/* Asks for the office's code to be typed, unless --yes. Anything else is not permission. */
enum outcome office_confirm(struct call *c, const char *code, const char *what);

/* share/ducha/PART beside the program's own folder; false: not there. */
bool share_folder(const char *part, char out[PATH_SIZE]);
