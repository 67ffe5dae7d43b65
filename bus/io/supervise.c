/* supervise.c - the process that starts the others and starts again what dies.
 *
 * It opens no environment and no socket, so it may fork at any time and has little to die of.
 * When it dies all the same, its children get SIGTERM from the kernel.
 *
 *     ┌────────── time ──────────┐
 *     ▼                          │
 *   RUNS ──died──► WAITS ────────┘     GIVEN UP: it said that trying again will not help
 *     │                                          ▲
 *     └──────────────── said so ─────────────────┘
 *
 * What died is started `careful`: it then counts its attempts at each entry, so one that kills
 * it is set aside after a few. It is told whether it was SIGKILL that it died of. */
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/trace.h"
#include "bus/io/file.h"
#include "bus/io/process.h"
#include "bus/io/world.h"

#define BACKOFF_FIRST_MS 20
#define BACKOFF_MOST_MS 10000
#define STEADY_MS 30000 /* one that ran so long begins with a short wait again */
#define READY_LOOK_MS 20
#define LOCK_FILE RUN_FOLDER "/serve.lock"
#define STOP_MS 5000 /* then SIGKILL: a crash is a normal start */

enum child_state { CHILD_WAITS, CHILD_RUNS, CHILD_GIVEN_UP };

enum child_kind { CHILD_BUS, CHILD_MODULE, CHILD_LINK, CHILD_SCRUB };

struct child {
    enum child_kind kind;
    const char *name; /* a module's, or another office's code */
    enum child_state state;
    pid_t pid;
    enum care careful;
    int64_t since, due; /* RUNS: started; WAITS: when to start */
    int64_t backoff;
};

struct watch {
    struct child child[CONFIG_MODULES_MAX + CONFIG_LINKS_MAX + 2];
    unsigned count;
    const char *program;
    int signals;
    bool stopping;
    bool ready;  /* the bus has listened once */
    int bus_end; /* why the bus gave up; 0: it did not */
};

/* Waiting is counted by a clock that nobody puts back: with the machine's own, what died while it
 * went back by a year would be started in a year. */
static int64_t uptime(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static const char *label(const struct child *c)
{
    return c->kind == CHILD_BUS ? "bus" : c->kind == CHILD_SCRUB ? "scrub" : c->name;
}

static void pid_path(const struct child *c, char out[PATH_SIZE])
{
    snprintf(out, PATH_SIZE, RUN_FOLDER "/%s%s.pid", c->kind == CHILD_LINK ? "link-" : "",
             label(c));
}

static void note_pid(const struct child *c)
{
    char path[PATH_SIZE], text[32];
    struct fault f = {0};
    pid_path(c, path);
    snprintf(text, sizeof(text), "%d\n", (int)c->pid);
    if (file_save(path, bytes_of(text), 0644, false, &f) != OK)
        trace_warn("serve.pid", "name=%s: %s", label(c), f.text);
}

/* In the child: nothing of ours is held but the standard streams. */
__attribute__((noreturn)) static void become(const struct watch *w, const struct child *c,
                                             pid_t parent)
{
    sigset_t none;
    static const char *const commands[] = {"run-bus", "run-module", "run-link", "run-scrub"};
    char *words[6] = {(char *)(uintptr_t)w->program, (char *)(uintptr_t)commands[c->kind]};
    unsigned n = 2;
    if (c->name)
        words[n++] = (char *)(uintptr_t)c->name;
    if (c->careful && c->kind != CHILD_LINK)
        words[n++] = (char *)(uintptr_t)(c->careful == CARE_KILLED ? "--killed" : "--died");
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() == parent)
        execv(w->program, words);
    _exit(127);
}

static void start(struct watch *w, struct child *c, int64_t now)
{
    pid_t parent = getpid(), pid = fork();
    if (pid == 0)
        become(w, c, parent);
    if (pid < 0) {
        c->due = now + BACKOFF_MOST_MS;
        trace_error("serve.fork", "name=%s: %s", label(c), strerror(errno));
        return;
    }
    c->pid = pid;
    c->state = CHILD_RUNS;
    c->since = now;
    note_pid(c);
    trace_info("serve.started", "name=%s pid=%d careful=%d", label(c), (int)pid, c->careful);
}

static int remove_one(const char *path, const struct stat *st, int type, struct FTW *at)
{
    (void)st;
    (void)type;
    (void)at;
    return remove(path);
}

/* A module's environment is a cache of the office's log: it is made anew from it. */
static void forget_environment(const struct child *c)
{
    char path[PATH_SIZE];
    snprintf(path, sizeof(path), MODULES_FOLDER "/%s", c->name);
    nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS);
    trace_warn("module.rebuilt", "name=%s", c->name);
}

/* `ducha module rebuild` leaves a mark and ends the module. */
static bool rebuild_asked(const struct child *c)
{
    char path[PATH_SIZE];
    if (c->kind != CHILD_MODULE)
        return false;
    snprintf(path, sizeof(path), RUN_FOLDER "/%s.rebuild", c->name);
    return unlink(path) == 0;
}

static void ended(struct watch *w, struct child *c, int status, int64_t now)
{
    int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    c->pid = 0;
    c->state = CHILD_WAITS;
    c->careful = code == PROCESS_OK || code == PROCESS_STALE ? CARE_NONE
                 : code == 128 + SIGKILL                     ? CARE_KILLED
                                                             : CARE_DIED;
    c->backoff = now - c->since > STEADY_MS || !c->careful ? BACKOFF_FIRST_MS : 2 * c->backoff;
    if (c->backoff > BACKOFF_MOST_MS)
        c->backoff = BACKOFF_MOST_MS;
    c->due = now + (c->careful ? c->backoff : 0);
    if (code == PROCESS_FINAL) {
        c->state = CHILD_GIVEN_UP;
        if (c->kind == CHILD_BUS)
            w->bus_end = code;
    }
    if (rebuild_asked(c) || (c->kind == CHILD_MODULE && code == PROCESS_STALE))
        forget_environment(c);
    if (!w->stopping)
        trace_warn("serve.ended", "name=%s code=%d again=%d", label(c), code,
                   c->state == CHILD_WAITS);
}

static void reap(struct watch *w, int64_t now)
{
    int status;
    for (pid_t pid; (pid = waitpid(-1, &status, WNOHANG)) > 0;)
        for (unsigned i = 0; i < w->count; i++)
            if (w->child[i].pid == pid)
                ended(w, &w->child[i], status, now);
}

static void signal_all(const struct watch *w, int number)
{
    for (unsigned i = 0; i < w->count; i++)
        if (w->child[i].pid > 0)
            kill(w->child[i].pid, number);
}

static bool any_runs(const struct watch *w)
{
    for (unsigned i = 0; i < w->count; i++)
        if (w->child[i].pid > 0)
            return true;
    return false;
}

static void wait_signal(struct watch *w, int64_t until)
{
    struct signalfd_siginfo info;
    struct pollfd p = {w->signals, POLLIN, 0};
    int64_t left = until - uptime();
    poll(&p, 1, left < 0 ? 0 : left > BACKOFF_MOST_MS ? BACKOFF_MOST_MS : (int)left);
    while (read(w->signals, &info, sizeof(info)) == sizeof(info)) {
        if (info.ssi_signo == SIGHUP)
            signal_all(w, SIGHUP);
        else if (info.ssi_signo != SIGCHLD)
            w->stopping = true;
    }
}

static int64_t start_due(struct watch *w, int64_t now)
{
    int64_t next = now + BACKOFF_MOST_MS;
    for (unsigned i = 0; i < w->count; i++) {
        struct child *c = &w->child[i];
        if (c->state == CHILD_WAITS && c->due <= now)
            start(w, c, now);
        if (c->state == CHILD_WAITS && c->due < next)
            next = c->due;
    }
    return next;
}

static void stop_all(struct watch *w)
{
    int64_t until = uptime() + STOP_MS;
    char path[PATH_SIZE];
    w->stopping = true;
    signal_all(w, SIGTERM);
    while (any_runs(w) && uptime() < until) {
        wait_signal(w, until);
        reap(w, uptime());
    }
    signal_all(w, SIGKILL);
    while (any_runs(w)) {
        wait_signal(w, uptime() + 100);
        reap(w, uptime());
    }
    for (unsigned i = 0; i < w->count; i++) {
        pid_path(&w->child[i], path);
        unlink(path);
    }
}

/* One supervisor for one office: the lock lives as long as the process. */
static int lone(struct fault *f)
{
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
    if (mkdir(RUN_FOLDER, 0750) != 0 && errno != EEXIST) {
        fault_set(f, ERR_IO, tr("check the folder's owner", "请检查目录属主"),
                  tr("cannot make the folder run: %s", "无法创建目录 run：%s"), strerror(errno));
        return -1;
    }
    int fd = open(LOCK_FILE, O_RDWR | O_CREAT | O_CLOEXEC, 0640);
    if (fd >= 0 && fcntl(fd, F_SETLK, &lock) == 0)
        return fd;
    if (fd >= 0)
        close(fd);
    fault_set(f, ERR_BUSY, tr("use it, or stop it first", "请直接使用，或先将其停止"),
              tr("this office is being served already", "本机构的服务已在运行"));
    return -1;
}

/* A pid in a file may be somebody else's by now; a lock ends with its process. */
long process_serving(void)
{
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
    int fd = open(LOCK_FILE, O_RDWR | O_CLOEXEC);
    bool held = fd >= 0 && fcntl(fd, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    if (fd >= 0)
        close(fd);
    return held ? (long)lock.l_pid : 0;
}

static void children(struct watch *w, const struct config *c)
{
    w->child[w->count++] = (struct child){.backoff = BACKOFF_FIRST_MS};
    for (unsigned i = 0; i < c->module_count; i++)
        if (!c->modules[i].inside)
            w->child[w->count++] =
                (struct child){CHILD_MODULE, c->modules[i].name, .backoff = BACKOFF_FIRST_MS};
    for (unsigned i = 0; i < c->link_count; i++)
        w->child[w->count++] =
            (struct child){CHILD_LINK, c->links[i].office, .backoff = BACKOFF_FIRST_MS};
    w->child[w->count++] = (struct child){CHILD_SCRUB, .backoff = BACKOFF_FIRST_MS};
}

enum err process_serve(const struct config *c, const char *program, struct fault *f)
{
    struct watch w = {.program = program};
    sigset_t set;
    int lock = lone(f);
    if (lock < 0)
        return f->err;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGHUP);
    sigaddset(&set, SIGCHLD);
    sigprocmask(SIG_BLOCK, &set, NULL);
    w.signals = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    children(&w, c);
    unlink(BUS_SOCKET); /* of an earlier run: its coming back says that the bus listens */
    while (!w.stopping && !w.bus_end) {
        int64_t due = start_due(&w, uptime());
        wait_signal(&w, w.ready ? due : uptime() + READY_LOOK_MS);
        reap(&w, uptime());
        if (!w.ready && access(BUS_SOCKET, F_OK) == 0) {
            machine_notify("READY=1");
            w.ready = true;
        }
    }
    stop_all(&w);
    close(w.signals);
    close(lock);
    return w.bus_end ? fault_set(f, ERR_CONFLICT,
                                 tr("its own message above says what to mend", "请按上方信息处理"),
                                 tr("the bus cannot run", "总线无法运行"))
                     : OK;
}
