/* cost.c - what a process and all below it cost at rest: one JSON line.
 *
 *   bench_cost PID SECONDS */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "tests/bench/load.h"

int main(int argc, char **argv)
{
    struct sample before, after;
    int pid = argc == 3 ? atoi(argv[1]) : 0, seconds = argc == 3 ? atoi(argv[2]) : 0;
    if (pid <= 0 || seconds <= 0)
        load_die("usage: bench_cost PID SECONDS");
    sample_processes(pid, true, &before);
    uint64_t began = load_now();
    sleep((unsigned)seconds);
    sample_processes(pid, true, &after);
    double passed = (double)(load_now() - began) / 1e9;
    printf("{\"processes\":%u,\"cpu_percent\":%.3f,\"rss_mb\":%.1f,\"pss_mb\":%.1f,"
           "\"private_mb\":%.1f,\"seconds\":%.1f}\n",
           after.processes, (after.cpu_s - before.cpu_s) * 100 / passed,
           (double)after.rss_kb / 1024, (double)after.pss_kb / 1024,
           (double)after.private_kb / 1024, passed);
    return after.processes ? 0 : 1;
}
