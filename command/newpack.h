/* newpack.h - `ducha regime new`. */
#pragma once

#include "command/call/call.h"

/* FOLDER, --name ZH/EN */
enum outcome run_pack_new(struct call *c);
