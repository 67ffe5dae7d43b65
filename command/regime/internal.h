/* internal.h - what rows of this room do in files of their own. */
#pragma once

#include "command/call/call.h"
#include "pack/regime.h"

/* `ducha regime coverage`: what carries each clause of a pack. */
enum outcome run_coverage(struct call *c);

/* `ducha regime show PACK NAME`: all that the pack says of what is called so. */
enum outcome show_entry(struct call *c, const struct regime *r, const char *name);

/* `ducha regime diff`: what changes for whom, and which running cases it touches. */
enum outcome regime_diff_run(struct call *c);

/* `ducha regime migrate`: running cases go on under another version. --plan says what would be
 * kept, renamed and dropped, and what is in the way; --apply asks the office, case by case. */
enum outcome migrate_run(struct call *c);

/* `ducha regime new FOLDER --name ZH/EN` */
enum outcome run_pack_new(struct call *c);
