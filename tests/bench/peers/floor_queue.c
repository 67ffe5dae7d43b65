/* floor_queue.c - the floor: the least that a durable queue of ZeroMQ and LMDB does. It is a
 * measuring device. No names, no order across producers, no chain, no recovery, one queue.
 *
 *   floor_queue ENDPOINT FOLDER
 *
 * The socket thread takes what arrives and gives it to the commit thread as a batch; while that
 * waits for the disk the next batch fills. Only what is on disk is answered and handed out. A
 * consumer's done-with is a deletion in a later batch.
 *
 *   'P' payload            a message               'A' count (8)      so many of yours are safe
 *   'S' credit (4)         a consumer              'M' id (8) payload for it
 *   'K' id (8) ...         done with these
 *   'B'                    goodbye */
#include <errno.h>
#include <lmdb.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include <zmq.h>

#include "base/mem.h"
#include "tests/bench/load.h"

#define BATCH_MAX 2048u
#define PEERS_MAX 256u
#define WAITING_MAX (1u << 18) /* messages on disk and not yet handed out */
#define MAP_BYTES ((size_t)16 << 30)
#define QUEUE 200000
#define LAZY_NS 5000000u /* done-withs alone wait so long for company */

struct peer {
    uint8_t id[16];
    size_t size;
    uint64_t safe;
    bool told, consumer;
    uint32_t credit;
};

struct item {
    zmq_msg_t msg;
    uint64_t id;
    unsigned peer;
};

struct batch {
    struct item put[BATCH_MAX];
    zmq_msg_t done[BATCH_MAX];
    unsigned puts, dones;
};

struct queue {
    void *socket;
    MDB_env *env;
    MDB_dbi table;
    struct peer peer[PEERS_MAX];
    unsigned peers, turn;
    struct batch *filling, *flying; /* flying: with the commit thread */
    bool in_flight;
    struct item *waiting; /* a ring */
    uint64_t head, tail, next_id, done_since;
    int asked, ready; /* event descriptors: to the commit thread, and back */
};

static void must(int rc, const char *what)
{
    if (rc != 0)
        load_die("floor: %s: %s", what, mdb_strerror(rc));
}

/* ---- the commit thread ---- */

static void forget(struct queue *q, MDB_txn *t, zmq_msg_t *ids)
{
    const uint8_t *p = (const uint8_t *)zmq_msg_data(ids) + 1;
    for (size_t left = (zmq_msg_size(ids) - 1) / 8; left > 0; left--, p += 8) {
        uint64_t id;
        memcpy(&id, p, 8);
        MDB_val key = {sizeof(id), &id};
        int rc = mdb_del(t, q->table, &key, NULL);
        must(rc == MDB_NOTFOUND ? 0 : rc, "delete");
    }
}

static void commit(struct queue *q, struct batch *b)
{
    MDB_txn *t;
    must(mdb_txn_begin(q->env, NULL, 0, &t), "begin");
    for (unsigned i = 0; i < b->puts; i++) {
        MDB_val key = {sizeof(b->put[i].id), &b->put[i].id};
        MDB_val value = {zmq_msg_size(&b->put[i].msg) - 1,
                         (uint8_t *)zmq_msg_data(&b->put[i].msg) + 1};
        must(mdb_put(t, q->table, &key, &value, MDB_APPEND), "put");
    }
    for (unsigned i = 0; i < b->dones; i++)
        forget(q, t, &b->done[i]);
    must(mdb_txn_commit(t), "commit");
}

static void signal_to(int fd)
{
    uint64_t one = 1;
    if (write(fd, &one, sizeof(one)) != sizeof(one))
        load_die("floor: eventfd");
}

static void *committer(void *self)
{
    struct queue *q = self;
    uint64_t n;
    while (read(q->asked, &n, sizeof(n)) == sizeof(n)) {
        commit(q, q->flying);
        signal_to(q->ready);
    }
    return NULL;
}

/* ---- the socket thread ---- */

static unsigned peer_of(struct queue *q, zmq_msg_t *id)
{
    size_t size = zmq_msg_size(id);
    for (unsigned i = 0; i < q->peers; i++)
        if (q->peer[i].size == size && memcmp(q->peer[i].id, zmq_msg_data(id), size) == 0)
            return i;
    if (q->peers == PEERS_MAX || size > sizeof(q->peer[0].id))
        load_die("floor: more than %u peers", PEERS_MAX);
    memcpy(q->peer[q->peers].id, zmq_msg_data(id), size);
    q->peer[q->peers].size = size;
    return q->peers++;
}

static void take(struct queue *q, unsigned from, zmq_msg_t *m)
{
    struct peer *p = &q->peer[from];
    const uint8_t *data = zmq_msg_data(m);
    size_t size = zmq_msg_size(m);
    struct batch *b = q->filling;
    if (data[0] == 'P') {
        struct item *it = &b->put[b->puts++];
        it->id = q->next_id++;
        it->peer = from;
        zmq_msg_init(&it->msg);
        zmq_msg_move(&it->msg, m);
    } else if (data[0] == 'K') {
        p->credit += (uint32_t)((size - 1) / 8);
        zmq_msg_init(&b->done[b->dones]);
        zmq_msg_move(&b->done[b->dones++], m);
    } else if (data[0] == 'S' && size == 5) {
        memcpy(&p->credit, data + 1, 4);
        p->consumer = true;
    } else {
        p->consumer = false;
    }
}

static void take_all(struct queue *q)
{
    zmq_msg_t id, m;
    while (q->filling->puts < BATCH_MAX && q->filling->dones < BATCH_MAX) {
        zmq_msg_init(&id);
        if (zmq_msg_recv(&id, q->socket, ZMQ_DONTWAIT) < 0)
            break;
        zmq_msg_init(&m);
        if (zmq_msg_recv(&m, q->socket, 0) > 0)
            take(q, peer_of(q, &id), &m);
        zmq_msg_close(&m);
        zmq_msg_close(&id);
    }
}

static void answer(struct queue *q)
{
    uint8_t frame[9] = {'A'};
    for (unsigned i = 0; i < q->peers; i++) {
        if (!q->peer[i].told)
            continue;
        q->peer[i].told = false;
        memcpy(frame + 1, &q->peer[i].safe, 8);
        zmq_send(q->socket, q->peer[i].id, q->peer[i].size, ZMQ_SNDMORE);
        zmq_send(q->socket, frame, sizeof(frame), 0);
    }
}

/* What the commit thread gave back is safe: it is answered, and waits for a consumer. */
static void landed(struct queue *q)
{
    struct batch *b = q->flying;
    for (unsigned i = 0; i < b->puts; i++) {
        struct peer *p = &q->peer[b->put[i].peer];
        p->safe++;
        p->told = true;
        if (q->tail - q->head == WAITING_MAX)
            load_die("floor: more than %u messages wait", WAITING_MAX);
        q->waiting[q->tail++ % WAITING_MAX] = b->put[i];
    }
    for (unsigned i = 0; i < b->dones; i++)
        zmq_msg_close(&b->done[i]);
    b->puts = b->dones = 0;
    q->in_flight = false;
    answer(q);
}

static void launch(struct queue *q)
{
    struct batch *b = q->filling;
    bool alone = b->puts == 0;
    if (alone && b->dones && !q->done_since)
        q->done_since = load_now();
    if (q->in_flight || (alone && (!b->dones || load_now() - q->done_since < LAZY_NS)))
        return;
    q->done_since = 0;
    q->filling = q->flying;
    q->flying = b;
    q->in_flight = true;
    signal_to(q->asked);
}

static struct peer *next_consumer(struct queue *q)
{
    for (unsigned i = 0; i < q->peers; i++) {
        struct peer *p = &q->peer[(q->turn + i) % q->peers];
        if (p->consumer && p->credit > 0) {
            q->turn += i + 1;
            return p;
        }
    }
    return NULL;
}

static void hand_out(struct queue *q)
{
    zmq_msg_t m;
    for (; q->head < q->tail; q->head++) {
        struct item *it = &q->waiting[q->head % WAITING_MAX];
        struct peer *p = next_consumer(q);
        if (!p)
            return;
        size_t size = zmq_msg_size(&it->msg) - 1;
        zmq_msg_init_size(&m, 9 + size);
        uint8_t *to = zmq_msg_data(&m);
        to[0] = 'M';
        memcpy(to + 1, &it->id, 8);
        memcpy(to + 9, (uint8_t *)zmq_msg_data(&it->msg) + 1, size);
        zmq_msg_close(&it->msg);
        zmq_send(q->socket, p->id, p->size, ZMQ_SNDMORE);
        if (zmq_msg_send(&m, q->socket, 0) < 0)
            zmq_msg_close(&m);
        p->credit--;
    }
}

static void run(struct queue *q)
{
    for (;;) {
        uint64_t n;
        zmq_pollitem_t item[] = {{q->socket, 0, ZMQ_POLLIN, 0}, {NULL, q->ready, ZMQ_POLLIN, 0}};
        zmq_poll(item, 2, q->done_since ? 1 : 1000);
        if (item[1].revents && read(q->ready, &n, sizeof(n)) == sizeof(n))
            landed(q);
        take_all(q);
        launch(q);
        hand_out(q);
    }
}

/* ---- setting up ---- */

static void disk_open(struct queue *q, const char *folder)
{
    MDB_txn *t;
    must(mdb_env_create(&q->env), "environment");
    must(mdb_env_set_mapsize(q->env, MAP_BYTES), "environment");
    must(mdb_env_open(q->env, folder, MDB_NORDAHEAD, 0600), folder);
    must(mdb_txn_begin(q->env, NULL, 0, &t), "begin");
    must(mdb_dbi_open(t, NULL, MDB_INTEGERKEY | MDB_CREATE, &q->table), "table");
    must(mdb_txn_commit(t), "commit");
}

static void socket_open(struct queue *q, const char *endpoint)
{
    int queue = QUEUE, none = 0;
    q->socket = zmq_socket(zmq_ctx_new(), ZMQ_ROUTER);
    if (!q->socket || zmq_setsockopt(q->socket, ZMQ_SNDHWM, &queue, sizeof(queue)) ||
        zmq_setsockopt(q->socket, ZMQ_RCVHWM, &queue, sizeof(queue)) ||
        zmq_setsockopt(q->socket, ZMQ_LINGER, &none, sizeof(none)) || zmq_bind(q->socket, endpoint))
        load_die("floor: %s: %s", endpoint, zmq_strerror(errno));
}

int main(int argc, char **argv)
{
    pthread_t thread;
    struct queue q = {.next_id = 1};
    if (argc != 3)
        load_die("usage: floor_queue ENDPOINT FOLDER");
    q.filling = mem_alloc(sizeof(*q.filling));
    q.flying = mem_alloc(sizeof(*q.flying));
    q.waiting = mem_alloc(WAITING_MAX * sizeof(*q.waiting));
    q.asked = eventfd(0, 0);
    q.ready = eventfd(0, 0);
    disk_open(&q, argv[2]);
    socket_open(&q, argv[1]);
    if (pthread_create(&thread, NULL, committer, &q) != 0)
        load_die("floor: no thread");
    run(&q);
}
