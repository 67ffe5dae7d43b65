/* hook.c - every commit is a place to die, and four bugs that the checker must see.
 *
 * The linker puts these functions before the store's (`--wrap`), so nothing of this is in the
 * product. A node dies before its commit (nothing of the round is on disk; a bus has sent nothing,
 * a module all of it, or some: clients.c) or after it (all is on disk, some or none of it was
 * sent). */
#include <stdio.h>

#include "tests/sim/sim.h"

#define DIES_ONCE 25u /* in so many commits that write */
#define PHANTOM_ONCE 400u
#define ROWS_MAX 256u

enum err __real_txn_commit(struct txn *t);
uint64_t __real_cursor_get(struct txn *t, const char *who);
void __real_cursor_set(struct txn *t, const char *who, uint64_t position);
uint64_t __real_log_append_known(struct txn *t, int64_t time, struct bytes body,
                                 const struct digest *known);
enum err __wrap_txn_commit(struct txn *t);
uint64_t __wrap_cursor_get(struct txn *t, const char *who);
void __wrap_cursor_set(struct txn *t, const char *who, uint64_t position);
uint64_t __wrap_log_append_known(struct txn *t, int64_t time, struct bytes body,
                                 const struct digest *known);

/* A cursor that a planted bug keeps outside its transaction. */
struct row {
    const struct store *store;
    char who[NAME_MAX_BYTES + 32];
    uint64_t position;
};

/* The store's functions cannot be handed a struct, so this program has one. */
static struct {
    struct node *node;
    struct row row[ROWS_MAX];
    unsigned rows;
} hook;

void hook_round(struct node *n)
{
    hook.node = n;
}

void hook_forget(struct store *s)
{
    unsigned kept = 0;
    for (unsigned i = 0; i < hook.rows; i++)
        if (hook.row[i].store != s)
            hook.row[kept++] = hook.row[i];
    hook.rows = kept;
}

static enum plant planted(void)
{
    return hook.node && hook.node == hook.node->sim->offices[hook.node->office]
               ? hook.node->sim->plant
               : PLANT_NONE;
}

static bool kept_aside(const char *who)
{
    enum plant p = planted();
    if (p == PLANT_FORGET) /* a module that the office forgot would stop by its own assertion */
        return strncmp(who, "producer/", 9) == 0 && strncmp(who, "producer/module/", 16) != 0;
    return p == PLANT_SPLIT;
}

static struct row *row_find(const struct store *s, const char *who)
{
    for (unsigned i = 0; i < hook.rows; i++)
        if (hook.row[i].store == s && strcmp(hook.row[i].who, who) == 0)
            return &hook.row[i];
    return NULL;
}

uint64_t __wrap_cursor_get(struct txn *t, const char *who)
{
    struct row *r = kept_aside(who) ? row_find(t->store, who) : NULL;
    return r ? r->position : __real_cursor_get(t, who);
}

void __wrap_cursor_set(struct txn *t, const char *who, uint64_t position)
{
    if (!kept_aside(who)) {
        __real_cursor_set(t, who, position);
        return;
    }
    struct row *r = row_find(t->store, who);
    if (!r) {
        assert(hook.rows < ROWS_MAX);
        r = &hook.row[hook.rows++];
        r->store = t->store;
        snprintf(r->who, sizeof(r->who), "%s", who);
    }
    r->position = position;
}

uint64_t __wrap_log_append_known(struct txn *t, int64_t time, struct bytes body,
                                 const struct digest *known)
{
    if (planted() == PLANT_PHANTOM && dice_once(&hook.node->sim->dice, PHANTOM_ONCE))
        return log_head(t) + 1;
    return __real_log_append_known(t, time, body, known);
}

/* PLANT_SPLIT: the second transaction, when the process lives that long. */
static void write_rows(struct store *s)
{
    struct txn t;
    txn_begin(&t, s, TXN_WRITE);
    for (unsigned i = 0; i < hook.rows; i++)
        if (hook.row[i].store == s)
            __real_cursor_set(&t, hook.row[i].who, hook.row[i].position);
    enum err e = __real_txn_commit(&t);
    assert(e == OK);
    hook_forget(s);
}

enum err __wrap_txn_commit(struct txn *t)
{
    struct node *n = hook.node;
    struct store *s = t->store;
    if (!n || !t->dirty)
        return __real_txn_commit(t);
    struct sim *sim = n->sim;
    bool dies = sim->faults && dice_once(&sim->dice, DIES_ONCE);
    sim->seen.commits++;
    n->crashed = dies;
    if (dies && dice_once(&sim->dice, 2)) {
        txn_abort(t);
        n->sends_left = 0;
        return ERR_IO;
    }
    enum err e = __real_txn_commit(t);
    n->sends_left = dies ? (unsigned)dice_below(&sim->dice, 5) : 0;
    if (e == OK && !dies && planted() == PLANT_SPLIT)
        write_rows(s);
    return e;
}

/* PLANT_HASTY: loop_round() in the wrong order. */
static enum err hasty_round(struct node *n, struct bus *b, struct world *w,
                            struct bus_wishes *wishes)
{
    struct bus_event ev;
    struct txn t;
    wishes_clear(wishes);
    txn_begin(&t, n->store, TXN_WRITE);
    while (wishes->count < ROUND_WISHES_MAX / 2 && w->next(w, &ev))
        bus_step(b, &t, &ev, wishes);
    bus_finish(b, &t, w->now(w), wishes);
    for (unsigned i = 0; i < wishes->count; i++)
        w->send(w, &wishes->item[i]);
    return txn_commit(&t);
}

enum err hook_loop(struct node *n, struct bus *b, struct world *w, struct bus_wishes *wishes)
{
    if (planted() == PLANT_HASTY)
        return hasty_round(n, b, w, wishes);
    return loop_round(b, n->store, w, wishes);
}
