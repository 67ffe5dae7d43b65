/* grow.c - grow FROM TO COUNT: the next COUNT entries of the store FROM come behind those of the
 * store TO, which is made when it is not there; once FROM is used up, from its first again. Prints
 * where TO and FROM end. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "store/store.h"

static struct store *opened(const char *path, const struct store_options *o)
{
    struct store *s;
    struct fault f = {0};
    if (store_open(&s, path, o, &f) == OK)
        return s;
    fprintf(stderr, "grow: %s\n", f.text);
    exit(2);
}

static void add(struct txn *from, struct txn *to, uint64_t count)
{
    struct entry e;
    for (uint64_t head = log_head(from); count > 0 && head > 0; count--) {
        if (!log_read(from, log_head(to) % head + 1, &e))
            return;
        log_append(to, e.time, e.body);
    }
}

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    struct store *source = opened(argv[1], &(struct store_options){.read_only = true});
    struct store *target = opened(argv[2], &(struct store_options){.fresh = true});
    struct txn from, to;
    txn_begin(&from, source, TXN_READ);
    txn_begin(&to, target, TXN_WRITE);
    meta_number_set(&to, META_EPOCH, meta_number(&from, META_EPOCH));
    add(&from, &to, strtoull(argv[3], NULL, 10));
    printf("%" PRIu64 " %" PRIu64 "\n", log_head(&to), log_head(&from));
    bool good = from.err == OK && txn_commit(&to) == OK;
    txn_abort(&from);
    store_close(source);
    store_close(target);
    return good ? 0 : 1;
}
