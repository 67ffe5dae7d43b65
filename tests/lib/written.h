/* written.h - for tests of a pack that the test itself writes. */
#pragma once

#include "pack/regime.h"
#include "tests/lib/faulted.h"

static struct regime regime;

static inline void setup(void)
{
    faults = (struct faults){0};
    regime = (struct regime){0};
}

static inline void teardown(void)
{
    regime_clear(&regime);
    faults_clear(&faults);
}

static inline void read_pack(const char *text)
{
    struct regime_file file = {"pack.yaml", bytes_of(text)};
    regime_init(&regime, &file, 1, &faults);
}

/* A small pack: 5 lines, 6 with what it covers, 7 with its organ. */
#define HEAD                                                               \
    "pack: test\nversion: 1\nname: {zh: 测试, en: test}\nsource: none\n" \
    "in-force: 2020-01-01\n"
#define COVERED "coverage: {state: begun, articles: 9, clauses: {\"1\": {declaratory: why}}}\n"
#define ORGAN "organs: {a: {zh: 甲, en: a, clause: \"1\"}}\n"
/* A step that says its messages itself; one that the kit takes by its name. */
#define STEP(name, rest)                                                                           \
    "  " name ": {zh: 步, en: s, clause: \"1\", asks: " name ".ask, tells: " name ".told" rest "}" \
    "\n"
#define GENERIC(name, rest) \
    "  " name ": {zh: 步, en: s, clause: \"1\", module: reporting, by: a" rest "}\n"
