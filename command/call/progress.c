#include "command/call/progress.h"

#include <inttypes.h>
#include <time.h>
#include <unistd.h>

#include "base/lang.h"

#define BAR_PLACES 30u
#define SIGNALS 3u

/* A signal can reach nothing but a global. */
static volatile sig_atomic_t asked, stopped;

static void on_ask(int number)
{
    (void)number;
    asked = 1;
}

static void on_stop(int number)
{
    (void)number;
    stopped = 1;
}

static const struct {
    int number;
    void (*take)(int number);
} signals[SIGNALS] = {{SIGUSR1, on_ask}, {SIGINT, on_stop}, {SIGTERM, on_stop}};

static int64_t clock_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

bool progress_stopped(void)
{
    return stopped;
}

static void begin(struct progress *p, const struct call *c, const char *what, unsigned taken)
{
    int64_t now = clock_ms();
    *p = (struct progress){.call = c, .what = what, .begun = now, .said = now};
    p->bar = !call_has(c, "jsonl") && isatty(fileno(c->talk));
    p->signals = taken;
    asked = stopped = 0;
    for (unsigned i = 0; i < p->signals; i++) {
        struct sigaction act = {.sa_handler = signals[i].take, .sa_flags = SA_RESTART};
        sigemptyset(&act.sa_mask);
        sigaction(signals[i].number, &act, &p->before[i]);
    }
}

void progress_begin(struct progress *p, const struct call *c, const char *what)
{
    begin(p, c, what, SIGNALS);
}

void progress_begin_whole(struct progress *p, const struct call *c, const char *what)
{
    begin(p, c, what, 1); /* SIGUSR1 alone, the first in the list */
}

static void say_json(const struct progress *p, unsigned percent, double rate)
{
    fprintf(p->call->talk,
            "{\"schema\":1,\"message_type\":\"status\",\"what\":\"%s\",\"done\":\"%" PRIu64
            "\",\"total\":\"%" PRIu64 "\",\"percent\":%u,\"per_second\":%.0f}\n",
            p->what, p->done, p->total, percent, rate);
}

static void say_line(const struct progress *p, unsigned percent, double rate, double left)
{
    fprintf(p->call->talk,
            tr("%s: %" PRIu64 " of %" PRIu64 " (%u %%), %.0f a second, %.0f s left\n",
               "%s：%" PRIu64 " / %" PRIu64 "（%u %%），每秒 %.0f，还需 %.0f 秒\n"),
            p->what, p->done, p->total, percent, rate, left);
}

static void say_bar(struct progress *p, unsigned percent, double rate, double left)
{
    char bar[BAR_PLACES + 1];
    unsigned filled = percent * BAR_PLACES / 100;
    for (unsigned i = 0; i < BAR_PLACES; i++)
        bar[i] = i < filled ? '#' : '.';
    bar[BAR_PLACES] = '\0';
    fprintf(p->call->talk,
            tr("\r%s [%s] %3u %%  %.0f/s  %.0f s left \033[K",
               "\r%s [%s] %3u %%  %.0f/秒  还需 %.0f 秒 \033[K"),
            p->what, bar, percent, rate, left);
    p->shown = true;
}

static void say_how_far(struct progress *p, int64_t now)
{
    unsigned percent = p->total ? (unsigned)((double)p->done * 100 / (double)p->total) : 0;
    double seconds = (double)(now - p->begun) / 1000;
    double rate = seconds > 0 ? (double)p->done / seconds : 0;
    double left = rate > 0 && p->total > p->done ? (double)(p->total - p->done) / rate : 0;
    p->said = now;
    asked = 0;
    if (call_has(p->call, "jsonl"))
        say_json(p, percent, rate);
    else if (p->bar)
        say_bar(p, percent, rate, left);
    else
        say_line(p, percent, rate, left);
    fflush(p->call->talk);
}

bool progress_step(struct progress *p, uint64_t done, uint64_t total)
{
    int64_t now = clock_ms();
    p->done = done;
    p->total = total;
    bool due = now - p->said >= (p->bar ? PROGRESS_BAR_MS : PROGRESS_LINE_MS);
    if (asked || (due && !call_has(p->call, "quiet")))
        say_how_far(p, now);
    return !stopped;
}

void progress_end(struct progress *p)
{
    if (p->shown)
        fputs("\r\033[K", p->call->talk);
    for (unsigned i = 0; i < p->signals; i++)
        sigaction(signals[i].number, &p->before[i], NULL);
}
