/* fuzz.h - what a fuzz target is made of.
 *
 * A target gives fuzz_one(), which takes any bytes and must neither crash nor break what it
 * asserts, and fuzz_seed(), which writes the inputs that its corpus begins with. A DUCHA_FUZZ build
 * lets libFuzzer call fuzz_one(); every other build links replay.c, which runs the corpus once as a
 * test and makes it anew on request. */
#pragma once

#include <stdio.h>
#include <stdlib.h>

#include "base/bytes.h"
#include "base/mem.h"

void fuzz_one(struct bytes input);

/* A file of the corpus; name without its folder. */
typedef void fuzz_keep(void *self, const char *name, struct bytes input);
void fuzz_seed(fuzz_keep *keep, void *self);
