#include "bus/io/socket.h"

#include <errno.h>
#include <stdlib.h>
#include <zmq.h>

#include "base/lang.h"
#include "base/mem.h"
#include "bus/limits.h"

#ifndef ZMQ_ZAP_ENFORCE_DOMAIN
#define ZMQ_ZAP_ENFORCE_DOMAIN 93 /* a draft name for an option that the library has */
#endif

#define QUEUE_MESSAGES 10000 /* of one peer, either way */
#define HANDSHAKE_MS 3000    /* without it strangers hold memory for ever */
#define LINGER_MS 200        /* the last receipts of a process that stops */
#define RECONNECT_MS 50
#define RECONNECT_MAX_MS 2000
#define WIRE_HEARTBEAT_MS 5000

static const char zap_domain[] = "ducha";

static bool set(void *s, int option, const void *value, size_t size)
{
    return zmq_setsockopt(s, option, value, size) == 0;
}

static bool set_int(void *s, int option, int value)
{
    return set(s, option, &value, sizeof(value));
}

static bool set_plain(void *s, int type)
{
    int64_t most = (int64_t)BATCH_BYTES_MAX + FRAME_MAX;
    return set(s, ZMQ_MAXMSGSIZE, &most, sizeof(most)) && set_int(s, ZMQ_SNDHWM, QUEUE_MESSAGES) &&
           set_int(s, ZMQ_RCVHWM, QUEUE_MESSAGES) && set_int(s, ZMQ_LINGER, LINGER_MS) &&
           set_int(s, ZMQ_HANDSHAKE_IVL, HANDSHAKE_MS) &&
           set_int(s, ZMQ_RECONNECT_IVL, RECONNECT_MS) &&
           set_int(s, ZMQ_RECONNECT_IVL_MAX, RECONNECT_MAX_MS) &&
           (type != ZMQ_ROUTER ||
            (set_int(s, ZMQ_ROUTER_MANDATORY, 1) && set_int(s, ZMQ_ROUTER_HANDOVER, 0)));
}

static bool set_curve(void *s, const struct curve *c)
{
    bool good = set(s, ZMQ_CURVE_PUBLICKEY, c->public_key, Z85_SIZE) &&
                set(s, ZMQ_CURVE_SECRETKEY, c->secret_key, Z85_SIZE) &&
                set_int(s, ZMQ_TCP_KEEPALIVE, 1) &&
                set_int(s, ZMQ_HEARTBEAT_IVL, WIRE_HEARTBEAT_MS);
    if (c->server)
        return good && set_int(s, ZMQ_CURVE_SERVER, 1) &&
               set(s, ZMQ_ZAP_DOMAIN, zap_domain, sizeof(zap_domain) - 1) &&
               set_int(s, ZMQ_ZAP_ENFORCE_DOMAIN, 1);
    return good && set(s, ZMQ_CURVE_SERVERKEY, c->server_public, Z85_SIZE);
}

void *socket_open(void *ctx, int type, const struct curve *curve, struct fault *f)
{
    void *s = zmq_socket(ctx, type);
    if (s && set_plain(s, type) && (!curve || set_curve(s, curve)))
        return s;
    fault_set(f, ERR_IO,
              tr("check the key files and the ZeroMQ library", "请检查密钥文件与 ZeroMQ 库"),
              tr("a socket cannot be set up: %s", "无法建立套接字：%s"), zmq_strerror(errno));
    socket_close(s);
    return NULL;
}

enum err socket_bind(void *socket, const char *endpoint, struct fault *f)
{
    if (zmq_bind(socket, endpoint) == 0)
        return OK;
    return fault_set(f, errno == EADDRINUSE ? ERR_BUSY : ERR_IO,
                     tr("another process may listen there, or the folder is missing",
                        "可能已有进程在此监听，或目录不存在"),
                     tr("cannot listen on %s: %s", "无法监听 %s：%s"), endpoint,
                     zmq_strerror(errno));
}

enum err socket_connect(void *socket, const char *endpoint, struct fault *f)
{
    if (zmq_connect(socket, endpoint) == 0)
        return OK;
    return fault_set(f, ERR_IO,
                     tr("an endpoint looks like ipc://run/bus.sock or tcp://host:port",
                        "端点形如 ipc://run/bus.sock 或 tcp://主机:端口"),
                     tr("cannot connect to %s: %s", "无法连接 %s：%s"), endpoint,
                     zmq_strerror(errno));
}

void socket_close(void *socket)
{
    if (socket)
        zmq_close(socket);
}

struct parts {
    zmq_msg_t msg[PARTS_MAX];
    unsigned count;
};

struct parts *parts_new(void)
{
    return mem_alloc(sizeof(struct parts));
}

static void give_back(struct parts *p)
{
    while (p->count)
        zmq_msg_close(&p->msg[--p->count]);
}

void parts_free(struct parts *p)
{
    if (!p)
        return;
    give_back(p);
    free(p);
}

static void drop_rest(void *socket)
{
    zmq_msg_t m;
    int more = 1;
    while (more) {
        zmq_msg_init(&m);
        more = zmq_msg_recv(&m, socket, ZMQ_DONTWAIT) >= 0 && zmq_msg_more(&m);
        zmq_msg_close(&m);
    }
}

bool parts_next(struct parts *p, void *socket, struct bytes part[PARTS_MAX], unsigned *count)
{
    bool more = true;
    give_back(p);
    while (more && p->count < PARTS_MAX) {
        zmq_msg_t *m = &p->msg[p->count];
        zmq_msg_init(m);
        if (zmq_msg_recv(m, socket, ZMQ_DONTWAIT) < 0) {
            zmq_msg_close(m);
            return false;
        }
        part[p->count] = (struct bytes){zmq_msg_data(m), zmq_msg_size(m)};
        p->count++;
        more = zmq_msg_more(m);
    }
    *count = p->count + more;
    if (more)
        drop_rest(socket);
    return true;
}

/* The first part loses the sender's name once it was polled for: the last one has it. */
const char *parts_user(struct parts *p)
{
    return p->count ? zmq_msg_gets(&p->msg[p->count - 1], "User-Id") : NULL;
}

bool parts_send(void *socket, const struct bytes *part, unsigned count)
{
    for (unsigned i = 0; i < count; i++) {
        int flags = ZMQ_DONTWAIT | (i + 1 < count ? ZMQ_SNDMORE : 0);
        if (zmq_send(socket, part[i].data, part[i].size, flags) < 0)
            return false; /* only the first can fail: then none was sent */
    }
    return true;
}
