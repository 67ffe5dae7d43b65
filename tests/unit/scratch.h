/* scratch.h - a fresh folder for one test, below the folder the tests run in, and a store in it. */
#pragma once

#include <check.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "store/store.h"
#include "tests/lib/suite.h"

struct scratch {
    char path[64];
};

static inline int scratch_remove(const char *path, const struct stat *st, int type,
                                 struct FTW *where)
{
    (void)st, (void)type, (void)where;
    return remove(path);
}

static inline void scratch_make(struct scratch *s)
{
    snprintf(s->path, sizeof(s->path), "scratch-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(s->path));
}

static inline void scratch_wipe(const char *path)
{
    nftw(path, scratch_remove, 16, FTW_DEPTH | FTW_PHYS);
}

static inline void scratch_clear(struct scratch *s)
{
    scratch_wipe(s->path);
}

/* A small map, so that a test can fill it. */
static inline struct store *scratch_open(const char *path)
{
    struct store_options o = {.size_max = (size_t)64 << 20, .fresh = true};
    struct fault f = {0};
    struct store *s = NULL;
    ck_assert_msg(store_open(&s, path, &o, &f) == OK, "%s", f.text);
    return s;
}

static inline void scratch_append(struct store *s, unsigned count)
{
    struct txn t;
    char body[32];
    txn_begin(&t, s, TXN_WRITE);
    for (unsigned i = 0; i < count; i++) {
        snprintf(body, sizeof(body), "entry %u", (unsigned)log_head(&t) + 1);
        log_append(&t, 1000 + i, bytes_of(body));
    }
    ck_assert_int_eq(txn_commit(&t), OK);
}
