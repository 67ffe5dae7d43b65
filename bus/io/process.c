/* process.c - the bus and a module, each around its loop. */
#include "bus/io/process.h"

#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zmq.h>

#include "base/trace.h"
#include "bus/io/file.h"
#include "bus/io/plugin.h"
#include "bus/io/socket.h"
#include "bus/io/world.h"
#include "bus/relay.h"
#include "bus/runner.h"

#define ROOM_EVERY_MS 1000
#define TIDY_EVERY_MS 10000
#define FRAMES_ROUND_MAX 64u /* a module's commit takes so many frames at most */

/* ---- the bus ---- */

struct bus_process {
    struct store *store;
    struct bus *bus;
    struct office_world *world;
    struct plugin plugin[BUS_MODULES_INSIDE_MAX];
    unsigned plugins;
    struct bus_wishes *wishes;
    int64_t looked, tidied; /* when the room and the reader slots were last looked at */
};

static enum err open_inside(struct bus_process *p, const struct config *c, struct fault *f)
{
    for (unsigned i = 0; i < c->module_count; i++) {
        const struct config_module *m = &c->modules[i];
        if (!m->inside)
            continue;
        if (p->plugins == BUS_MODULES_INSIDE_MAX)
            return fault_set(f, ERR_LIMIT, tr("run some of them outside", "请让部分模块独立运行"),
                             tr("at most %u modules fit inside", "内置模块最多 %u 个"),
                             BUS_MODULES_INSIDE_MAX);
        enum err e = plugin_open(&p->plugin[p->plugins], m->name, m->file, f);
        if (e != OK)
            return e;
        bus_add_module(p->bus, p->plugin[p->plugins++].module);
    }
    return OK;
}

static enum err bus_open(struct bus_process *p, const struct config *c, enum care careful,
                         struct fault *f)
{
    struct store_options so = {.size_max = c->size_max, .suite = c->suite};
    struct bus_options bo = {.office = c->office,
                             .version = DUCHA_VERSION,
                             .pid = (uint32_t)getpid(),
                             .simulated = c->simulated,
                             .careful = careful};
    enum err e = store_open(&p->store, OFFICE_STORE, &so, f);
    if (e != OK)
        return e;
    p->wishes = mem_alloc(sizeof(*p->wishes));
    p->bus = bus_new(&bo);
    if ((e = open_inside(p, c, f)) != OK)
        return e;
    return world_open(&p->world, c, log_suite(p->store), f);
}

/* A module inside outlives the bus that gives its memory back. */
static void bus_close(struct bus_process *p)
{
    world_close(p->world);
    bus_free(p->bus);
    for (unsigned i = 0; i < p->plugins; i++)
        plugin_close(&p->plugin[i]);
    store_close(p->store);
    if (p->wishes)
        arena_free(&p->wishes->arena);
    free(p->wishes);
}

static void look_around(struct bus_process *p)
{
    struct space space;
    int64_t now = machine_now();
    if (now - p->looked >= ROOM_EVERY_MS || now < p->looked || world_asked(p->world)) {
        p->looked = now;
        if (store_space(p->store, &space) == OK)
            bus_space(p->bus, &space);
        if (world_keys_changed(p->world))
            bus_abandon(p->bus);
    }
    if (now - p->tidied >= TIDY_EVERY_MS || now < p->tidied) {
        p->tidied = now;
        store_tidy(p->store);
    }
}

/* Full is not the end: intake is refused, reading goes on, and somebody makes room. */
static enum err full(struct bus_process *p)
{
    struct space space = {.percent = 100, .level = SPACE_FULL};
    bus_space(p->bus, &space);
    p->looked = machine_now();
    return OK;
}

/* Frames of entries are some 256 KB, made and given back all the time: without this each would be
 * mapped and unmapped. */
static void keep_memory(void)
{
    mallopt(M_MMAP_THRESHOLD, (int)(2 * BATCH_BYTES_MAX));
    mallopt(M_TRIM_THRESHOLD, (int)(4 * BATCH_BYTES_MAX));
}

enum err process_bus(const struct config *c, enum care careful, struct fault *f)
{
    struct bus_process p = {0};
    keep_memory();
    enum err e = bus_open(&p, c, careful, f);
    if (e == OK) {
        trace_info("bus.ready", "office=%s pid=%d", c->office, (int)getpid());
    }
    while (e == OK && !world_stopped(p.world)) {
        look_around(&p);
        e = loop_round(p.bus, p.store, world_face(p.world), p.wishes);
        if (e == ERR_FULL)
            e = full(&p);
    }
    if (e != OK && f->err == OK)
        fault_set(f, e,
                  tr("the process will be started again; see `ducha doctor`",
                     "进程将重新启动；请运行 `ducha doctor`"),
                  "%s", err_text(e));
    bus_close(&p);
    return e;
}

/* ---- a module ---- */

struct module_process {
    struct store *store;
    struct plugin plugin;
    struct runner runner;
    bool running;
    void *ctx, *socket;
    struct parts *parts;
    struct link_frames frames;
    struct txn txn;
    enum round_end end; /* of the round before; ROUND_HOLD: txn is open */
    int signals;
    bool stopped;
    int64_t tidied;
};

static enum err module_open(struct module_process *p, const struct config_module *m,
                            const struct config *c, enum care careful, struct fault *f)
{
    char path[PATH_SIZE];
    struct store_options so = {
        .size_max = c->size_max, .suite = c->suite, .fresh = true, .cache = true};
    snprintf(path, sizeof(path), MODULES_FOLDER "/%s", m->name);
    if (mkdir(MODULES_FOLDER, 0750) != 0 && access(MODULES_FOLDER, W_OK) != 0)
        return fault_set(f, ERR_IO, tr("check the folder's owner", "请检查目录属主"),
                         tr("cannot make %s", "无法创建 %s"), path);
    enum err e = plugin_open(&p->plugin, m->name, m->file, f);
    if (e == OK)
        e = store_open(&p->store, path, &so, f);
    if (e != OK)
        return e;
    runner_init(&p->runner, p->plugin.module, machine_session(), careful);
    p->running = true;
    p->signals = machine_signals();
    p->parts = parts_new();
    p->ctx = zmq_ctx_new();
    p->socket = socket_open(p->ctx, ZMQ_DEALER, NULL, f);
    return p->socket ? socket_connect(p->socket, BUS_ENDPOINT, f) : ERR_IO;
}

static void module_close(struct module_process *p)
{
    socket_close(p->socket);
    if (p->ctx)
        zmq_ctx_term(p->ctx);
    parts_free(p->parts);
    if (p->running)
        runner_clear(&p->runner);
    plugin_close(&p->plugin);
    store_close(p->store);
    arena_free(&p->frames.arena);
    if (p->signals > 0)
        close(p->signals);
}

static void module_wait(struct module_process *p)
{
    struct signalfd_siginfo info;
    int64_t left = runner_wants(&p->runner) - machine_now();
    zmq_pollitem_t item[] = {{.fd = p->signals, .events = ZMQ_POLLIN},
                             {p->socket, 0, ZMQ_POLLIN, 0}};
    zmq_poll(item, 2, left < 0 ? 0 : left > HEARTBEAT_MS ? HEARTBEAT_MS : (long)left);
    while (item[0].revents && read(p->signals, &info, sizeof(info)) == sizeof(info))
        p->stopped = p->stopped || info.ssi_signo != SIGHUP;
}

static void module_send(struct module_process *p)
{
    for (unsigned i = 0; i < p->frames.count; i++) {
        struct bytes out[] = {p->frames.item[i].frame, p->frames.item[i].payload};
        if (parts_send(p->socket, out, out[1].size ? 2 : 1))
            continue;
        link_broke(&p->runner.link, machine_now());
        break;
    }
}

static enum err module_end(struct module_process *p)
{
    if (p->end == ROUND_HOLD)
        return OK;
    if (p->end == ROUND_SEND)
        module_send(p);
    enum err e = txn_commit(&p->txn);
    if (p->end == ROUND_COMMIT && e == OK)
        module_send(p);
    return e;
}

/* Wait and step as in loop.c; then runner_end() says what comes first. */
static enum err module_round(struct module_process *p)
{
    struct bytes part[PARTS_MAX];
    unsigned count;
    module_wait(p);
    link_frames_clear(&p->frames);
    if (p->end != ROUND_HOLD) {
        txn_begin(&p->txn, p->store, TXN_WRITE);
        runner_begin(&p->runner, &p->txn);
    }
    for (unsigned n = 0; n < FRAMES_ROUND_MAX && parts_next(p->parts, p->socket, part, &count); n++)
        if (count <= 2)
            runner_take(&p->runner, &p->txn, machine_now(), part[0],
                        count == 2 ? part[1] : (struct bytes){"", 0}, &p->frames);
    runner_finish(&p->runner, &p->txn, machine_now(), &p->frames);
    p->end = runner_end(&p->runner, &p->txn, machine_now(), &p->frames);
    return module_end(p);
}

/* What waited in a transaction when the process was told to stop. */
static enum err module_settle(struct module_process *p)
{
    if (p->end != ROUND_HOLD)
        return OK;
    p->end = ROUND_COMMIT;
    if (!p->runner.stale)
        return txn_commit(&p->txn);
    txn_abort(&p->txn);
    return OK;
}

enum err process_module(const struct config_module *m, const struct config *c, enum care careful,
                        bool *stale, struct fault *f)
{
    struct module_process p = {.signals = -1, .end = ROUND_COMMIT};
    enum err e = module_open(&p, m, c, careful, f);
    if (e == OK)
        trace_info("module.ready", "module=%s pid=%d", m->name, (int)getpid());
    while (e == OK && !p.stopped && !p.runner.stale) {
        e = module_round(&p);
        if (machine_now() - p.tidied >= TIDY_EVERY_MS) {
            p.tidied = machine_now();
            store_tidy(p.store);
        }
    }
    enum err settled = module_settle(&p);
    e = e == OK ? settled : e;
    *stale = p.running && p.runner.stale;
    if (e != OK && f->err == OK)
        fault_set(f, e, tr("the process will be started again", "进程将重新启动"),
                  tr("module %s: %s", "模块 %s：%s"), m->name, err_text(e));
    module_close(&p);
    return e;
}

/* ---- a link to another office ---- */

#define LINK_MEMORY_MAX ((rlim_t)512 << 20)

struct link_process {
    struct relay relay;
    void *ctx, *far, *near;
    struct parts *parts;
    struct link_frames to_far, to_near;
    int signals;
    bool stopped;
};

static enum err link_open(struct link_process *p, const struct config_link *l,
                          const struct config *c, struct fault *f)
{
    struct curve curve = {0};
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) /* they take terabytes */
    struct rlimit most = {LINK_MEMORY_MAX, LINK_MEMORY_MAX};
    setrlimit(RLIMIT_DATA, &most);
#endif
    memcpy(curve.server_public, l->server_key, sizeof(curve.server_public));
    if (!curve_own(&curve, f))
        return f->err;
    relay_init(&p->relay, c->office, l->office, machine_session());
    p->signals = machine_signals();
    p->parts = parts_new();
    p->ctx = zmq_ctx_new();
    if (!(p->far = socket_open(p->ctx, ZMQ_DEALER, &curve, f)) ||
        !(p->near = socket_open(p->ctx, ZMQ_DEALER, NULL, f)))
        return ERR_IO;
    enum err e = socket_connect(p->near, BUS_ENDPOINT, f);
    return e == OK ? socket_connect(p->far, l->endpoint, f) : e;
}

static void link_close(struct link_process *p)
{
    socket_close(p->far);
    socket_close(p->near);
    if (p->ctx)
        zmq_ctx_term(p->ctx);
    parts_free(p->parts);
    relay_clear(&p->relay);
    arena_free(&p->to_far.arena);
    arena_free(&p->to_near.arena);
    if (p->signals >= 0)
        close(p->signals);
}

static void send_all(void *socket, struct link *l, struct link_frames *frames)
{
    for (unsigned i = 0; i < frames->count; i++) {
        struct bytes out[] = {frames->item[i].frame, frames->item[i].payload};
        if (parts_send(socket, out, out[1].size ? 2 : 1))
            continue;
        link_broke(l, machine_now());
        break;
    }
    link_frames_clear(frames);
}

/* Frames of one side; what they lead to goes out at once, because nothing here is kept. */
static void link_side(struct link_process *p, void *socket, bool far)
{
    struct bytes part[PARTS_MAX];
    unsigned count;
    for (unsigned n = 0; n < FRAMES_ROUND_MAX && parts_next(p->parts, socket, part, &count); n++) {
        struct bytes payload = count == 2 ? part[1] : (struct bytes){"", 0};
        (far ? relay_take_far : relay_take_near)(&p->relay, machine_now(), part[0], payload,
                                                 &p->to_far, &p->to_near);
        send_all(p->far, &p->relay.far, &p->to_far);
        send_all(p->near, &p->relay.near, &p->to_near);
    }
}

static void link_round(struct link_process *p)
{
    struct signalfd_siginfo info;
    int64_t left = relay_wants(&p->relay) - machine_now();
    zmq_pollitem_t item[] = {{.fd = p->signals, .events = ZMQ_POLLIN},
                             {p->far, 0, ZMQ_POLLIN, 0},
                             {p->near, 0, ZMQ_POLLIN, 0}};
    zmq_poll(item, 3, left < 0 ? 0 : left > HEARTBEAT_MS ? HEARTBEAT_MS : (long)left);
    while (item[0].revents && read(p->signals, &info, sizeof(info)) == sizeof(info))
        p->stopped = p->stopped || info.ssi_signo != SIGHUP;
    link_side(p, p->far, true);
    link_side(p, p->near, false);
    relay_tick(&p->relay, machine_now(), &p->to_far, &p->to_near);
    send_all(p->far, &p->relay.far, &p->to_far);
    send_all(p->near, &p->relay.near, &p->to_near);
}

enum err process_link(const struct config_link *l, const struct config *c, struct fault *f)
{
    struct link_process p = {.signals = -1};
    enum err e = link_open(&p, l, c, f);
    if (e == OK)
        trace_info("link.ready", "office=%s pid=%d", l->office, (int)getpid());
    while (e == OK && !p.stopped)
        link_round(&p);
    link_close(&p);
    return e;
}
