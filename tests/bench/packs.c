/* packs.c - what the shipped packs cost: one JSON line.
 *
 *   bench_packs ROOT [COUNT]
 *
 * Reads and checks every pack under ROOT/regimes as `ducha regime check` does, and then holds COUNT
 * (200) of them in memory at once, as a module does that serves an office with so many. */
#include <dirent.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>

#include "pack/regime.h"
#include "tests/bench/load.h"
#include "tests/lib/packfiles.h"

#define KINDS_MAX 64u
#define HELD_MAX 1000u

static struct packfiles kinds[KINDS_MAX];
static unsigned kind_count;

static int is_pack(const struct dirent *d)
{
    return d->d_name[0] != '.' && strcmp(d->d_name, "calendar") != 0;
}

static void load_kinds(const char *root)
{
    struct arena a = {0};
    struct dirent **found;
    int count = scandir(arena_print(&a, "%s/regimes", root), &found, is_pack, alphasort);
    if (count <= 0)
        load_die("no packs under %s/regimes", root);
    for (int i = 0; i < count && kind_count < KINDS_MAX; i++)
        packfiles_load(&kinds[kind_count++], root, arena_print(&a, "regimes/%s", found[i]->d_name));
    arena_free(&a);
}

static void hold(struct regime *r, const struct packfiles *files)
{
    struct faults faults = {0};
    regime_init(r, files->file, files->count, &faults);
    if (faults.count)
        load_die("%s has %u faults", r->full, faults.count);
}

int main(int argc, char **argv)
{
    static struct regime held[HELD_MAX];
    unsigned count = argc > 2 ? (unsigned)atoi(argv[2]) : 200;
    if (argc < 2 || count > HELD_MAX)
        load_die("usage: bench_packs ROOT [COUNT, at most %u]", HELD_MAX);
    load_kinds(argv[1]);
    uint64_t began = load_now();
    for (unsigned i = 0; i < kind_count; i++) {
        hold(&held[0], &kinds[i]);
        regime_clear(&held[0]);
    }
    uint64_t checked = load_now();
    size_t before = mallinfo2().uordblks + mallinfo2().hblkhd;
    for (unsigned i = 0; i < count; i++)
        hold(&held[i], &kinds[i % kind_count]);
    size_t after = mallinfo2().uordblks + mallinfo2().hblkhd;
    printf("{\"packs\":%u,\"check_ms\":%.1f,\"held\":%u,\"held_mb\":%.1f}\n", kind_count,
           (double)(checked - began) / 1e6, count, (double)(after - before) / 1e6);
    return 0;
}
