#include "bus/io/world.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zmq.h>

#include "base/trace.h"
#include "bus/io/ahead.h"
#include "bus/io/file.h"
#include "bus/io/zap.h"

#define GONE_MAX ROUND_WISHES_MAX /* as many as one round can send to */
#define STRANGER_MS 3000          /* how long the trial at start may take */

enum { LOCAL, REMOTE, SOCKETS };

struct office_world {
    struct world face; /* first, so a world is an office_world */
    void *ctx;
    void *socket[SOCKETS];
    struct ahead *ahead;
    struct zap *zap;
    unsigned turn;              /* which socket is asked first */
    struct peer gone[GONE_MAX]; /* could not be sent to */
    unsigned gone_count;
    int signals;
    bool stopped, reload;
};

static struct office_world *own(struct world *w)
{
    return (struct office_world *)w;
}

static int64_t world_now(struct world *w)
{
    (void)w;
    return machine_now();
}

static void take_signals(struct office_world *w)
{
    struct signalfd_siginfo info;
    while (read(w->signals, &info, sizeof(info)) == sizeof(info)) {
        w->stopped = w->stopped || info.ssi_signo != SIGHUP;
        w->reload = w->reload || info.ssi_signo == SIGHUP;
    }
}

static void world_wait(struct world *face, int64_t until)
{
    struct office_world *w = own(face);
    int64_t left = until - machine_now();
    zmq_pollitem_t item[SOCKETS + 2] = {{.fd = w->signals, .events = ZMQ_POLLIN}};
    int n = 1;
    for (unsigned i = 0; i < SOCKETS; i++)
        if (w->socket[i])
            item[n++] = (zmq_pollitem_t){w->socket[i], 0, ZMQ_POLLIN, 0};
    if (w->zap)
        item[n++] = (zmq_pollitem_t){zap_socket(w->zap), 0, ZMQ_POLLIN, 0};
    if (left < 0 || w->gone_count || !ahead_empty(w->ahead))
        left = 0;
    zmq_poll(item, n, left > HEARTBEAT_MS ? HEARTBEAT_MS : (long)left);
    if (item[0].revents)
        take_signals(w);
    if (w->zap)
        zap_answer(w->zap);
}

static bool event_of(struct office_world *w, const struct ahead_frame *f, struct bus_event *ev)
{
    if (f->part[0].size + 1 > PEER_MAX_BYTES) {
        trace_warn("frame.refused", "code=routing-id");
        return false;
    }
    ev->peer.id[0] = (uint8_t)f->from;
    memcpy(ev->peer.id + 1, f->part[0].data, f->part[0].size);
    ev->peer.size = (uint8_t)(f->part[0].size + 1);
    ev->frame = f->count >= 2 && f->count <= 3 ? f->part[1] : (struct bytes){"", 0};
    ev->payload = f->count == 3 ? f->part[2] : (struct bytes){"", 0};
    ev->digests = f->digests;
    ev->digest_count = f->digest_count;
    if (f->from == REMOTE) {
        ev->grant = zap_grant(w->zap, f->user);
        if (!ev->grant) {
            trace_warn("frame.refused", "code=revoked");
            return false;
        }
    }
    return true;
}

/* From both sockets, so that neither waits for the other. */
static void take_in(struct office_world *w, bool at_once)
{
    w->turn++;
    for (unsigned i = 0; i < SOCKETS; i++) {
        unsigned from = (w->turn + i) % SOCKETS;
        if (w->socket[from])
            ahead_take(w->ahead, w->socket[from], from, at_once);
    }
}

static void world_ahead(struct world *face)
{
    take_in(own(face), false);
}

static bool world_next(struct world *face, struct bus_event *ev)
{
    struct office_world *w = own(face);
    struct ahead_frame f;
    *ev = (struct bus_event){.type = BUS_FRAME, .now = machine_now()};
    if (w->gone_count) {
        ev->type = BUS_GONE;
        ev->peer = w->gone[--w->gone_count];
        return true;
    }
    if (ahead_empty(w->ahead))
        take_in(w, true);
    while (ahead_next(w->ahead, &f))
        if (event_of(w, &f, ev))
            return true;
    return false;
}

static void world_send(struct world *face, const struct bus_wish *wish)
{
    struct office_world *w = own(face);
    struct bytes part[PARTS_MAX] = {
        {wish->peer.id + 1, wish->peer.size - 1u}, wish->frame, wish->payload};
    unsigned count = wish->payload.size ? 3 : 2;
    if (parts_send(w->socket[wish->peer.id[0]], part, count) || w->gone_count == GONE_MAX)
        return;
    w->gone[w->gone_count++] = wish->peer;
}

struct world *world_face(struct office_world *w)
{
    return &w->face;
}

bool world_stopped(const struct office_world *w)
{
    return w->stopped;
}

bool world_asked(const struct office_world *w)
{
    return w->reload;
}

bool world_keys_changed(struct office_world *w)
{
    w->reload = false;
    return w->zap && zap_reload(w->zap);
}

static bool secret_read(const char *path, char out[Z85_SIZE], struct fault *f)
{
    size_t size;
    char *text = file_load(path, 4096, &size, f);
    if (!text)
        return false;
    size_t n = strcspn(text, "\r\n");
    bool good = n == Z85_KEY_SIZE;
    if (good) {
        memcpy(out, text, n);
        out[n] = '\0';
    } else {
        fault_place(f, path, 1, 1);
        fault_set(f, ERR_MALFORMED,
                  tr("make it again with `ducha init`", "请用 `ducha init` 重新生成"),
                  tr("not a CURVE key of 40 characters", "不是 40 个字符的 CURVE 密钥"));
    }
    free(text);
    return good;
}

bool curve_own(struct curve *c, struct fault *f)
{
    return secret_read("keys/curve.secret", c->secret_key, f) &&
           secret_read("keys/curve.public", c->public_key, f);
}

/* What the trial connection heard: 1 it was let in, -1 it was refused, 0 nothing yet. */
static int stranger_heard(void *monitor)
{
    uint8_t event[6];
    char address[256];
    int heard = 0;
    while (zmq_recv(monitor, event, sizeof(event), ZMQ_DONTWAIT) > 0) {
        uint16_t what;
        memcpy(&what, event, sizeof(what));
        if (zmq_recv(monitor, address, sizeof(address), ZMQ_DONTWAIT) < 0)
            break;
        if (what == ZMQ_EVENT_HANDSHAKE_SUCCEEDED)
            heard = 1;
        else if (what == ZMQ_EVENT_HANDSHAKE_FAILED_AUTH ||
                 what == ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL)
            heard = heard ? heard : -1;
    }
    return heard;
}

/* Knocks with a key made a moment ago, which nobody can have let in. */
static bool stranger_refused(struct office_world *w, const char *server_public,
                             const char *endpoint, struct fault *f)
{
    struct curve c = {0};
    memcpy(c.server_public, server_public, Z85_SIZE);
    if (curve_make(c.public_key, c.secret_key) != OK)
        return false;
    void *s = socket_open(w->ctx, ZMQ_DEALER, &c, f);
    void *monitor = zmq_socket(w->ctx, ZMQ_PAIR);
    int heard = 0;
    if (s && zmq_socket_monitor(s, "inproc://stranger", ZMQ_EVENT_ALL) == 0 &&
        zmq_connect(monitor, "inproc://stranger") == 0 && zmq_connect(s, endpoint) == 0) {
        int64_t until = machine_now() + STRANGER_MS;
        while (heard == 0 && machine_now() < until) {
            zmq_pollitem_t item[] = {{monitor, 0, ZMQ_POLLIN, 0},
                                     {zap_socket(w->zap), 0, ZMQ_POLLIN, 0}};
            zmq_poll(item, 2, 100);
            zap_answer(w->zap);
            heard = stranger_heard(monitor);
        }
    }
    if (s)
        zmq_socket_monitor(s, NULL, 0);
    socket_close(monitor);
    socket_close(s);
    return heard == -1;
}

static enum err listen_remote(struct office_world *w, const struct config *c, struct fault *f)
{
    struct curve curve = {.server = true};
    if (!curve_own(&curve, f))
        return f->err;
    enum err e = zap_open(&w->zap, w->ctx, KEYS_FOLDER, f);
    if (e == OK && !(w->socket[REMOTE] = socket_open(w->ctx, ZMQ_ROUTER, &curve, f)))
        e = ERR_IO;
    for (unsigned i = 0; i < c->listen_count && e == OK; i++)
        e = socket_bind(w->socket[REMOTE], c->listen[i], f);
    for (unsigned i = 0; i < c->listen_count && e == OK; i++) {
        char bound[256];
        size_t size = sizeof(bound);
        if (zmq_getsockopt(w->socket[REMOTE], ZMQ_LAST_ENDPOINT, bound, &size) != 0 ||
            !stranger_refused(w, curve.public_key, bound, f))
            e = fault_set(
                f, ERR_FORBIDDEN,
                tr("do not serve with this ZeroMQ library", "请勿使用此 ZeroMQ 库对外服务"),
                tr("%s did not refuse a stranger's key", "%s 未拒绝陌生密钥"), bound);
    }
    return e;
}

enum err world_open(struct office_world **out, const struct config *c, enum suite suite,
                    struct fault *f)
{
    struct office_world *w = mem_alloc(sizeof(*w));
    w->face = (struct world){world_now, world_wait, world_next, world_send, world_ahead};
    w->ctx = zmq_ctx_new();
    w->ahead = ahead_new(suite);
    w->signals = machine_signals();
    zmq_ctx_set(w->ctx, ZMQ_MAX_SOCKETS, 8192);
    enum err e = OK;
    unlink(BUS_SOCKET); /* of a process that died: the store's lock says that we are alone */
    if (!(w->socket[LOCAL] = socket_open(w->ctx, ZMQ_ROUTER, NULL, f)))
        e = ERR_IO;
    mode_t mask = umask(0117); /* the socket: owner and group */
    if (e == OK)
        e = socket_bind(w->socket[LOCAL], BUS_ENDPOINT, f);
    umask(mask);
    if (e == OK && c->listen_count)
        e = listen_remote(w, c, f);
    if (e == OK) {
        *out = w;
        return OK;
    }
    world_close(w);
    return e;
}

void world_close(struct office_world *w)
{
    if (!w)
        return;
    for (unsigned i = 0; i < SOCKETS; i++)
        socket_close(w->socket[i]);
    zap_close(w->zap);
    ahead_free(w->ahead);
    if (w->signals >= 0)
        close(w->signals);
    zmq_ctx_term(w->ctx);
    free(w);
}
