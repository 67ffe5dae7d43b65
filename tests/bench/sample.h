/* sample.h - what a server costs while it is measured, read from /proc and /sys. */
#pragma once

#include <stdbool.h>
#include <stdint.h>

struct sample {
    double cpu_s;
    uint64_t written;            /* bytes handed to the disk, by /proc/PID/io */
    uint64_t rss_kb;             /* with the pages of files that it has mapped */
    uint64_t pss_kb, private_kb; /* deep only; private: memory that is no page of a file */
    unsigned processes;
};

/* A process and all below it. root 0: nothing. deep also reads smaps_rollup, which takes long
 * where much is mapped. */
void sample_processes(int root, bool deep, struct sample *out);
/* Bytes that a folder takes on its disk; path may be empty. */
uint64_t sample_folder(const char *path);
/* Of a block device, such as `vda`, since the machine started; name may be empty. */
void sample_device(const char *name, uint64_t *written, uint64_t *flushes);
