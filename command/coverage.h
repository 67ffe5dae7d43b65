/* coverage.h - `ducha regime coverage`: what carries each clause of a pack. */
#pragma once

#include "command/call/call.h"

enum outcome run_coverage(struct call *c);
