/* real.c - see real.h. */
#include "tests/crash/real.h"

#include <assert.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define WAIT_MS 20000
#define WORDS_MAX 16u

static int64_t now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static int exit_of(int status)
{
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void real_path(const struct real *r, const char *below, char out[256])
{
    snprintf(out, 256, "%s/%s", r->folder, below);
}

/* In the child: what it says goes to `out`. */
static void become(const struct real *r, int out, const char *const *words)
{
    const char *argv[WORDS_MAX] = {r->ducha};
    unsigned n = 1;
    char file[4096];
    while (words[n - 1] && n < WORDS_MAX - 1) {
        argv[n] = words[n - 1];
        n++;
    }
    dup2(out, STDOUT_FILENO);
    dup2(out, STDERR_FILENO);
    setenv("LC_ALL", "C.UTF-8", 1);
    setenv("DUCHA_OFFICE", r->folder, 1);
    if (r->preload) {
        char *full = realpath(r->folder, NULL);
        snprintf(file, sizeof(file), "%.4000s/failpoint", full ? full : "");
        setenv("LD_PRELOAD", r->preload, 1);
        setenv("DUCHA_FAILPOINT", file, 1);
        setenv("ASAN_OPTIONS", "verify_asan_link_order=0:detect_leaks=0", 1);
    }
    execv(r->ducha, (char *const *)(uintptr_t)argv);
    _exit(127);
}

int real_run(const struct real *r, char *out, unsigned size, const char *const *words)
{
    int ends[2], status;
    int rc = pipe2(ends, O_CLOEXEC);
    assert(rc == 0);
    pid_t child = fork();
    if (child == 0)
        become(r, ends[1], words);
    close(ends[1]);
    unsigned have = 0;
    char rest[512];
    for (ssize_t n = 1; n > 0;) {
        bool room = have + 1 < size;
        n = read(ends[0], room ? out + have : rest, room ? size - 1 - have : sizeof(rest));
        have += n > 0 && room ? (unsigned)n : 0;
    }
    if (size)
        out[have] = '\0';
    close(ends[0]);
    waitpid(child, &status, 0);
    return exit_of(status);
}

static void write_modules(const struct real *r, const struct real_module *m, const char *more)
{
    char path[256];
    real_path(r, "office.yaml", path);
    FILE *f = fopen(path, "ae");
    assert(f);
    if (m && m->name)
        fputs("modules:\n", f);
    for (; m && m->name; m++) {
        fprintf(f, "  %s: {", m->name);
        if (m->file)
            fprintf(f, "file: '%s'%s", m->file, m->inside ? ", " : "");
        fprintf(f, "%s}\n", m->inside ? "inside: true" : "");
    }
    fputs(more ? more : "", f);
    fclose(f);
}

void real_make(struct real *r, const char *ducha, const struct real_module *m,
               const char *more_yaml)
{
    char out[2000];
    *r = (struct real){.ducha = ducha};
    snprintf(r->folder, sizeof(r->folder), "real-XXXXXX");
    char *made = mkdtemp(r->folder);
    assert(made);
    snprintf(r->endpoint, sizeof(r->endpoint), "ipc://%s/run/bus.sock", r->folder);
    const char *const words[] = {"init", "--code", "bj", r->folder, NULL};
    int code = real_run(r, out, sizeof(out), words);
    if (code != 0)
        fprintf(stderr, "init: %d: %s\n", code, out);
    assert(code == 0);
    write_modules(r, m, more_yaml);
}

static int remove_one(const char *path, const struct stat *st, int type, struct FTW *where)
{
    (void)st, (void)type, (void)where;
    return remove(path);
}

void real_remove(struct real *r)
{
    if (r->serve)
        real_stop(r);
    nftw(r->folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

void real_serve(struct real *r)
{
    static const char *const words[] = {"serve", NULL};
    char path[256];
    assert(!r->serve);
    real_path(r, "said", path);
    int out = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    r->serve = fork();
    if (r->serve == 0)
        become(r, out, words);
    close(out);
}

int real_wait(struct real *r)
{
    int status;
    waitpid(r->serve, &status, 0);
    r->serve = 0;
    return exit_of(status);
}

int real_stop(struct real *r)
{
    kill(r->serve, SIGTERM);
    return real_wait(r);
}

pid_t real_pid(const struct real *r, const char *name)
{
    char path[256], below[80];
    int pid = 0;
    snprintf(below, sizeof(below), "run/%s.pid", name);
    real_path(r, below, path);
    FILE *f = fopen(path, "re");
    if (!f)
        return 0;
    if (fscanf(f, "%d", &pid) != 1)
        pid = 0;
    fclose(f);
    return pid > 0 && kill(pid, 0) == 0 ? pid : 0;
}

bool real_kill(struct real *r, const char *name)
{
    pid_t pid = real_pid(r, name);
    return pid > 0 && kill(pid, SIGKILL) == 0;
}

void real_kill_serve(struct real *r)
{
    kill(r->serve, SIGKILL);
    real_wait(r);
}

struct ducha *real_client(const struct real *r, const char *name)
{
    struct ducha_options o = {.endpoint = r->endpoint, .name = name};
    struct ducha *d = ducha_open(&o);
    assert(d);
    return d;
}

bool real_event(struct ducha *d, enum ducha_event_type type, struct ducha_event *ev)
{
    int64_t until = now_ms() + WAIT_MS;
    while (now_ms() < until)
        if (ducha_next(d, ev, 100) == DUCHA_OK && ev->type == type)
            return true;
    return false;
}

bool real_note(struct ducha *d, const char *body)
{
    struct ducha_message m = {.kind = "note.add", .body = body, .body_size = strlen(body)};
    struct ducha_event ev;
    int64_t until = now_ms() + WAIT_MS;
    uint64_t number = 0;
    int said = DUCHA_TIMEOUT;
    while (now_ms() < until) {
        if (said != DUCHA_OK)
            said = ducha_publish(d, &m, &number);
        ducha_next(d, &ev, 50);
        if (said == DUCHA_OK && ducha_unrecorded(d) == 0)
            return true;
    }
    return false;
}
