#include "bus/io/zap.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <zmq.h>

#include "base/trace.h"
#include "bus/io/file.h"

struct zap {
    void *socket;
    struct parts *parts;
    struct keys keys;
    const char *folder;
    int64_t stamp; /* of the folder and its files when they were read */
};

/* Changes when a file is added, taken away or written. */
static int64_t stamp_of(const char *folder)
{
    char path[PATH_SIZE];
    struct stat st;
    int64_t stamp = 0;
    DIR *d = opendir(folder);
    for (struct dirent *e; d && (e = readdir(d));) {
        snprintf(path, sizeof(path), "%s/%s", folder, e->d_name);
        if (stat(path, &st) == 0)
            stamp += (int64_t)st.st_mtim.tv_sec * 1000003 + st.st_mtim.tv_nsec + st.st_size +
                     (int64_t)st.st_ino;
    }
    if (d)
        closedir(d);
    return stamp;
}

bool zap_reload(struct zap *z)
{
    int64_t stamp = stamp_of(z->folder);
    if (stamp == z->stamp)
        return false;
    struct keys fresh;
    struct faults faults = {0};
    z->stamp = stamp;
    if (!keys_load(&fresh, z->folder, &faults))
        trace_error("keys.unreadable", "faults=%u: nobody is let in until they are mended",
                    faults.count);
    faults_clear(&faults);
    keys_clear(&z->keys);
    z->keys = fresh;
    return true;
}

enum err zap_open(struct zap **out, void *ctx, const char *folder, struct fault *f)
{
    struct zap *z = mem_alloc(sizeof(*z));
    z->folder = folder;
    z->parts = parts_new();
    zap_reload(z);
    z->socket = socket_open(ctx, ZMQ_ROUTER, NULL, f);
    enum err e = z->socket ? socket_bind(z->socket, "inproc://zeromq.zap.01", f) : ERR_IO;
    if (e == OK) {
        *out = z;
        return OK;
    }
    zap_close(z);
    return e;
}

void zap_close(struct zap *z)
{
    if (!z)
        return;
    socket_close(z->socket);
    parts_free(z->parts);
    keys_clear(&z->keys);
    free(z);
}

void *zap_socket(struct zap *z)
{
    return z->socket;
}

const struct grant *zap_grant(const struct zap *z, const char *user)
{
    const struct client_key *k = user ? keys_named(&z->keys, user) : NULL;
    return k && !k->revoked ? &k->grant : NULL;
}

/* A request: address, empty, version, request id, domain, ip, identity, mechanism, key. */
enum { ZAP_ADDRESS, ZAP_EMPTY, ZAP_VERSION, ZAP_REQUEST, ZAP_MECHANISM = 7, ZAP_KEY, ZAP_FRAMES };

struct request {
    zmq_msg_t msg[ZAP_FRAMES];
    unsigned count;
};

static bool request_next(void *socket, struct request *r)
{
    bool more = true;
    r->count = 0;
    while (more) {
        zmq_msg_t m;
        zmq_msg_init(&m);
        if (zmq_msg_recv(&m, socket, ZMQ_DONTWAIT) < 0) {
            zmq_msg_close(&m);
            return false;
        }
        more = zmq_msg_more(&m);
        if (r->count < ZAP_FRAMES)
            r->msg[r->count++] = m;
        else
            zmq_msg_close(&m);
    }
    return true;
}

static struct bytes frame_of(struct request *r, unsigned i)
{
    return (struct bytes){zmq_msg_data(&r->msg[i]), zmq_msg_size(&r->msg[i])};
}

static const struct client_key *client_of(struct zap *z, struct request *r)
{
    char text[Z85_SIZE];
    if (r->count != ZAP_FRAMES || !bytes_equal(frame_of(r, ZAP_MECHANISM), bytes_of("CURVE")) ||
        frame_of(r, ZAP_KEY).size != 32)
        return NULL;
    zmq_z85_encode(text, frame_of(r, ZAP_KEY).data, 32);
    return keys_find(&z->keys, text);
}

static void reply(struct zap *z, struct request *r)
{
    const struct client_key *k = client_of(z, r);
    struct bytes part[] = {
        frame_of(r, ZAP_ADDRESS),
        {"", 0},
        bytes_of("1.0"),
        frame_of(r, ZAP_REQUEST),
        bytes_of(k ? "200" : "400"),
        bytes_of(k ? "OK" : "unknown key"),
        bytes_of(k ? k->name : ""),
        {"", 0},
    };
    if (!k)
        trace_warn("key.refused", "a key that is not in %s", z->folder);
    if (!parts_send(z->socket, part, sizeof(part) / sizeof(part[0])))
        trace_warn("zap.lost", "the connection is gone");
}

void zap_answer(struct zap *z)
{
    struct request r;
    while (request_next(z->socket, &r)) {
        if (r.count > ZAP_REQUEST)
            reply(z, &r);
        while (r.count)
            zmq_msg_close(&r.msg[--r.count]);
    }
}
