/* start.c - how long an office takes from its start to its first welcome: one JSON line.
 *
 *   bench_start SOCKET COMMAND...
 *
 * Starts the command in a process group of its own, knocks at the unix socket SOCKET every
 * millisecond, says hello through libducha, and then kills the whole group with SIGKILL: so the
 * office that is measured next starts, too, after a crash. */
#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bus/ducha.h"
#include "tests/bench/load.h"

#define KNOCK_US 1000
#define PATIENCE_NS 60000000000ull

static pid_t run(char **command)
{
    pid_t pid = fork();
    if (pid < 0)
        load_die("fork: %s", strerror(errno));
    if (pid == 0) {
        setpgid(0, 0);
        dup2(STDERR_FILENO, STDOUT_FILENO); /* stdout is for our line */
        execvp(command[0], command);
        _exit(127);
    }
    setpgid(pid, pid);
    return pid;
}

static bool answers(const char *path)
{
    struct sockaddr_un to = {.sun_family = AF_UNIX};
    if (strlen(path) >= sizeof(to.sun_path))
        load_die("%s is too long for a socket", path);
    memcpy(to.sun_path, path, strlen(path));
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    bool open = connect(fd, (const struct sockaddr *)&to, sizeof(to)) == 0;
    close(fd);
    return open;
}

static bool welcomed(const char *path, struct ducha_event *ev)
{
    char endpoint[256];
    snprintf(endpoint, sizeof(endpoint), "ipc://%s", path);
    struct ducha_options o = {.endpoint = endpoint, .name = "bench/start"};
    struct ducha *d = ducha_open(&o);
    bool good = d && ducha_next(d, ev, 5000) == DUCHA_OK && ev->type == DUCHA_WELCOME;
    ducha_close(d);
    return good;
}

int main(int argc, char **argv)
{
    struct ducha_event ev;
    struct sample cost;
    if (argc < 3)
        load_die("usage: bench_start SOCKET COMMAND...");
    uint64_t began = load_now();
    pid_t pid = run(argv + 2);
    while (!answers(argv[1]) && load_now() - began < PATIENCE_NS)
        usleep(KNOCK_US);
    uint64_t listening = load_now();
    bool good = welcomed(argv[1], &ev);
    uint64_t served = load_now();
    sample_processes(pid, true, &cost);
    kill(-pid, SIGKILL);
    waitpid(pid, NULL, 0);
    if (!good)
        load_die("no welcome at %s", argv[1]);
    printf("{\"listening_ms\":%.1f,\"welcome_ms\":%.1f,\"head\":%" PRIu64 ",\"private_mb\":%.1f}\n",
           (double)(listening - began) / 1e6, (double)(served - began) / 1e6, ev.head,
           (double)cost.private_kb / 1024);
    return 0;
}
