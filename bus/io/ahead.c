/* ahead.c - a ring of frames, and a thread that goes through it behind the one that fills it
 * and, if it can, before the one that empties it.
 *
 *   PLAIN ──worker claims──► BUSY ──► DONE
 *     └────owner claims────► PLAIN (as it is)
 *
 * A slot is claimed under the lock; its digests are taken outside it. */
#include "bus/io/ahead.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

#include "base/mem.h"
#include "bus/limits.h"
#include "bus/wire.h"

enum slot_state { SLOT_PLAIN, SLOT_BUSY, SLOT_DONE };

struct slot {
    struct parts *parts;
    struct ahead_frame frame;
    enum slot_state state;
    struct digest *digests;
    uint32_t count, room;
};

struct ahead {
    struct slot slot[AHEAD_FRAMES_MAX + 1]; /* one is in the owner's hand */
    /* All of these count up; a slot's index is the remainder. */
    uint64_t taken, given, claimed;
    size_t bytes;
    enum suite suite;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t work, done;
    bool stop;
};

static struct slot *slot_of(struct ahead *a, uint64_t n)
{
    return &a->slot[n % (AHEAD_FRAMES_MAX + 1)];
}

static void digests_take(struct slot *s, enum suite suite)
{
    struct scan batch = {s->frame.part[2], false};
    struct bytes raw;
    s->count = 0;
    while (s->count < BATCH_COUNT_MAX && batch_next(&batch, &raw)) {
        if (s->count == s->room) {
            s->room = s->room ? 2 * s->room : 256;
            s->digests = mem_grow(s->digests, s->room * sizeof(*s->digests));
        }
        s->digests[s->count++] = digest_of(suite, &raw, 1);
    }
}

static void *worker(void *self)
{
    struct ahead *a = self;
    pthread_mutex_lock(&a->lock);
    while (!a->stop) {
        if (a->claimed < a->given)
            a->claimed = a->given; /* the owner was faster */
        if (a->claimed == a->taken) {
            pthread_cond_wait(&a->work, &a->lock);
            continue;
        }
        struct slot *s = slot_of(a, a->claimed++);
        if (s->frame.count != PARTS_MAX)
            continue; /* no payload */
        s->state = SLOT_BUSY;
        pthread_mutex_unlock(&a->lock);
        digests_take(s, a->suite);
        pthread_mutex_lock(&a->lock);
        s->state = SLOT_DONE;
        pthread_cond_signal(&a->done);
    }
    pthread_mutex_unlock(&a->lock);
    return NULL;
}

/* Signals are for the process's first thread. */
static int thread_start(struct ahead *a)
{
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    int rc = pthread_create(&a->thread, NULL, worker, a);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return rc;
}

struct ahead *ahead_new(enum suite suite)
{
    struct ahead *a = mem_alloc(sizeof(*a));
    a->suite = suite;
    for (unsigned i = 0; i <= AHEAD_FRAMES_MAX; i++)
        a->slot[i].parts = parts_new();
    pthread_mutex_init(&a->lock, NULL);
    pthread_cond_init(&a->work, NULL);
    pthread_cond_init(&a->done, NULL);
    if (thread_start(a) != 0)
        abort(); /* as without memory */
    return a;
}

void ahead_free(struct ahead *a)
{
    if (!a)
        return;
    pthread_mutex_lock(&a->lock);
    a->stop = true;
    pthread_cond_signal(&a->work);
    pthread_mutex_unlock(&a->lock);
    pthread_join(a->thread, NULL);
    for (unsigned i = 0; i <= AHEAD_FRAMES_MAX; i++) {
        parts_free(a->slot[i].parts);
        free(a->slot[i].digests);
    }
    pthread_cond_destroy(&a->work);
    pthread_cond_destroy(&a->done);
    pthread_mutex_destroy(&a->lock);
    free(a);
}

bool ahead_empty(const struct ahead *a)
{
    return a->taken == a->given;
}

bool ahead_take(struct ahead *a, void *socket, unsigned from, bool at_once)
{
    uint64_t before = a->taken, filled = before;
    while (filled - a->given < AHEAD_FRAMES_MAX && a->bytes < AHEAD_BYTES_MAX) {
        struct slot *s = slot_of(a, filled);
        struct ahead_frame *f = &s->frame;
        *f = (struct ahead_frame){.from = from};
        if (!parts_next(s->parts, socket, f->part, &f->count))
            break;
        f->user = parts_user(s->parts);
        s->state = SLOT_PLAIN;
        a->bytes += f->count == PARTS_MAX ? f->part[2].size : 0;
        filled++;
    }
    if (filled == before)
        return false;
    pthread_mutex_lock(&a->lock);
    a->taken = filled;
    if (at_once && a->claimed <= a->given)
        a->claimed = a->given + 1;
    if (a->claimed < a->taken && a->bytes >= AHEAD_WAKE_BYTES)
        pthread_cond_signal(&a->work);
    pthread_mutex_unlock(&a->lock);
    return true;
}

bool ahead_next(struct ahead *a, struct ahead_frame *out)
{
    if (ahead_empty(a))
        return false;
    struct slot *s = slot_of(a, a->given);
    pthread_mutex_lock(&a->lock);
    while (s->state == SLOT_BUSY)
        pthread_cond_wait(&a->done, &a->lock);
    a->given++;
    pthread_mutex_unlock(&a->lock);
    a->bytes -= s->frame.count == PARTS_MAX ? s->frame.part[2].size : 0;
    *out = s->frame;
    if (s->state == SLOT_DONE) {
        out->digests = s->digests;
        out->digest_count = s->count;
    }
    return true;
}
