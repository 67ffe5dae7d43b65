/* sample.c - see sample.h. What cannot be read counts as nothing: a process may end meanwhile. */
#include "tests/bench/sample.h"

#include <dirent.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define TREE_DEPTH_MAX 8u
#define SECTOR 512u /* of stat's blocks and of /sys/block, whatever the device's own are */

static FILE *proc_open(int pid, const char *file)
{
    char path[64];
    snprintf(path, sizeof(path), "/proc/%d/%s", pid, file);
    return fopen(path, "r");
}

/* The number behind `name:` in a file of such lines. */
static uint64_t proc_line(int pid, const char *file, const char *name)
{
    char line[256];
    uint64_t value = 0;
    size_t n = strlen(name);
    FILE *f = proc_open(pid, file);
    while (f && fgets(line, sizeof(line), f))
        if (strncmp(line, name, n) == 0 && line[n] == ':')
            value = strtoull(line + n + 1, NULL, 10);
    if (f)
        fclose(f);
    return value;
}

/* Processor time and resident pages: fields 14, 15 and 24, counted behind the command's name,
 * which may hold blanks and brackets. */
static void add_stat(int pid, struct sample *out)
{
    char line[2048] = "";
    unsigned long user, kernel;
    long pages;
    FILE *f = proc_open(pid, "stat");
    if (!f)
        return;
    char *name_end = fgets(line, sizeof(line), f) ? strrchr(line, ')') : NULL;
    fclose(f);
    if (!name_end || sscanf(name_end + 2,
                            "%*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu"
                            " %*d %*d %*d %*d %*d %*d %*u %*u %ld",
                            &user, &kernel, &pages) != 3)
        return;
    out->cpu_s += (double)(user + kernel) / (double)sysconf(_SC_CLK_TCK);
    out->rss_kb += (uint64_t)pages * (uint64_t)sysconf(_SC_PAGESIZE) / 1024;
    out->processes++;
}

static void add_process(int pid, bool deep, struct sample *out)
{
    add_stat(pid, out);
    out->written += proc_line(pid, "io", "write_bytes");
    if (!deep)
        return;
    out->pss_kb += proc_line(pid, "smaps_rollup", "Pss");
    out->private_kb += proc_line(pid, "smaps_rollup", "Anonymous");
}

static void add_tree(int pid, bool deep, unsigned depth, struct sample *out)
{
    char path[96];
    int child;
    add_process(pid, deep, out);
    snprintf(path, sizeof(path), "/proc/%d/task", pid);
    DIR *threads = depth < TREE_DEPTH_MAX ? opendir(path) : NULL;
    for (struct dirent *e; threads && (e = readdir(threads));) {
        snprintf(path, sizeof(path), "/proc/%d/task/%.16s/children", pid, e->d_name);
        FILE *f = fopen(path, "r");
        while (f && fscanf(f, "%d", &child) == 1)
            add_tree(child, deep, depth + 1, out);
        if (f)
            fclose(f);
    }
    if (threads)
        closedir(threads);
}

void sample_processes(int root, bool deep, struct sample *out)
{
    *out = (struct sample){0};
    if (root > 0)
        add_tree(root, deep, 0, out);
}

uint64_t sample_folder(const char *path)
{
    char below[4096];
    struct stat st;
    if (!*path || lstat(path, &st) != 0)
        return 0;
    uint64_t total = (uint64_t)st.st_blocks * SECTOR;
    DIR *d = S_ISDIR(st.st_mode) ? opendir(path) : NULL;
    for (struct dirent *e; d && (e = readdir(d));) {
        bool itself = strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0;
        int n = snprintf(below, sizeof(below), "%s/%s", path, e->d_name);
        if (!itself && n > 0 && (size_t)n < sizeof(below))
            total += sample_folder(below);
    }
    if (d)
        closedir(d);
    return total;
}

/* Field 7 is sectors written, field 16 the flushes. */
void sample_device(const char *name, uint64_t *written, uint64_t *flushes)
{
    char path[96];
    uint64_t v[16] = {0};
    *written = *flushes = 0;
    snprintf(path, sizeof(path), "/sys/block/%.32s/stat", name);
    FILE *f = *name ? fopen(path, "r") : NULL;
    if (!f)
        return;
    for (unsigned i = 0; i < 16 && fscanf(f, "%" SCNu64, &v[i]) == 1; i++)
        ;
    fclose(f);
    *written = v[6] * SECTOR;
    *flushes = v[15];
}
